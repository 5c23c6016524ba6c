-- +goose Up

-- AUDIT: WHO HAS READ WHAT --------------------------------------------------
-- By object and by actor. Ids rise with time: what is received in bulk goes to
-- the end of the index, and an import stays as quick as it was.
CREATE INDEX audit_entry_by_object ON audit_entry (object, seq) WHERE object <> '';
CREATE INDEX audit_entry_by_actor ON audit_entry (actor, seq);

-- AUDIT: WITNESSES ----------------------------------------------------------
-- A witness's signature on a checkpoint of this log.
CREATE TABLE audit_cosignature (
  audit_seq INTEGER PRIMARY KEY REFERENCES audit_entry (seq),
  size      INTEGER NOT NULL REFERENCES audit_checkpoint (size),
  witness   TEXT NOT NULL,            -- name of the witness's key
  line      TEXT NOT NULL,            -- signature line of the note
  salt      BLOB NOT NULL,
  UNIQUE (size, line)
) STRICT;

-- REVIEW --------------------------------------------------------------------
-- Of the runs of the linkage the latest is kept: with the list that it replaced
-- an earlier one lost what its commitment could be held against.
DELETE FROM review_run WHERE audit_seq < (SELECT max(audit_seq) FROM review_run);
