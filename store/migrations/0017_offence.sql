-- +goose Up

-- JUSTICE: WHEN THE OFFENCE WAS ----------------------------------------------
-- What somebody has done is judged by the law of the day on which it was done.
ALTER TABLE justice_event ADD COLUMN offence TEXT NOT NULL DEFAULT ''; -- last day of it, of a report or a count
