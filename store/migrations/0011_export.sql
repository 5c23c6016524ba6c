-- +goose Up

-- EXPORT --------------------------------------------------------------------
-- An export of the coded facts of a year, proposed; recipient and purpose
-- stand here and nowhere else.
CREATE TABLE export (
  id        TEXT NOT NULL PRIMARY KEY,
  year      INTEGER NOT NULL,
  basis     TEXT NOT NULL,
  recipient TEXT NOT NULL,
  purpose   TEXT NOT NULL,
  actor     TEXT NOT NULL,
  at        TEXT NOT NULL,
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL
) STRICT, WITHOUT ROWID;
-- The second person's word.
CREATE TABLE export_decision (
  export    TEXT NOT NULL PRIMARY KEY REFERENCES export (id),
  step      TEXT NOT NULL CHECK (step IN ('approve', 'reject')),
  actor     TEXT NOT NULL,
  at        TEXT NOT NULL,
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL
) STRICT, WITHOUT ROWID;
-- A file that was fetched, by the SHA-256 of its bytes.
CREATE TABLE export_file (
  id        TEXT NOT NULL PRIMARY KEY,
  export    TEXT NOT NULL REFERENCES export (id),
  actor     TEXT NOT NULL,
  at        TEXT NOT NULL,
  digest    TEXT NOT NULL,
  lines     INTEGER NOT NULL,
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX export_file_by_export ON export_file (export, at);
