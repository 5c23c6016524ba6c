-- +goose Up

-- ATTACHMENT ----------------------------------------------------------------
-- A document beside a plan: its coded facts. name_sum is a keyed sum of what
-- somebody called it, whose key is sealed with the name; so the facts can be
-- verified when the name is gone, and say nothing of it.
CREATE TABLE attachment (
  id        TEXT NOT NULL PRIMARY KEY,
  plan      TEXT NOT NULL REFERENCES case_plan (id),
  agency    TEXT NOT NULL,              -- agency of the actor
  actor     TEXT NOT NULL,
  at        TEXT NOT NULL,
  kind      TEXT NOT NULL,
  bytes     INTEGER NOT NULL,           -- of the cleaned file
  digest    TEXT NOT NULL,              -- SHA-256 of the cleaned file
  name_sum  TEXT NOT NULL,
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_by_plan ON attachment (plan, id);

-- The file and its name, sealed under a data key of the attachment's own. The
-- row goes with the key when the attachment is withdrawn.
CREATE TABLE attachment_content (
  id   TEXT NOT NULL PRIMARY KEY REFERENCES attachment (id),
  name BLOB NOT NULL,
  file BLOB NOT NULL
) STRICT;

CREATE TABLE attachment_withdrawal (
  attachment TEXT NOT NULL PRIMARY KEY REFERENCES attachment (id),
  agency     TEXT NOT NULL,
  actor      TEXT NOT NULL,
  at         TEXT NOT NULL,
  reason     TEXT NOT NULL,
  audit_seq  INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt       BLOB NOT NULL
) STRICT, WITHOUT ROWID;
