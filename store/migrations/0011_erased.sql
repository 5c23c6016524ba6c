-- +goose Up

-- The versions whose content went with an erasure, id/version: what is gone and
-- is not named here is found by the verification.
ALTER TABLE erasure_step ADD COLUMN reached TEXT NOT NULL DEFAULT '[]';
