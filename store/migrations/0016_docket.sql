-- +goose Up

-- JUSTICE: EVENTS -----------------------------------------------------------
-- What happened in criminal cases, event after event over the whole register.
-- Only ever added to: a correction withdraws an event and says it anew. Codes,
-- days and opaque ids; no name of anybody.
CREATE TABLE justice_event (
  number       INTEGER NOT NULL PRIMARY KEY, -- from 1, without gaps
  id           TEXT NOT NULL UNIQUE,
  kind         TEXT NOT NULL,
  case_id      TEXT NOT NULL,
  subject      TEXT NOT NULL,
  count_id     TEXT NOT NULL,
  accused      TEXT NOT NULL,
  victims      TEXT NOT NULL,             -- JSON list of ids
  moved        TEXT NOT NULL,             -- JSON list of ids
  into_case    TEXT NOT NULL,
  agency       TEXT NOT NULL,
  reference    TEXT NOT NULL,
  notification TEXT NOT NULL,             -- of a victim, or ''
  code         TEXT NOT NULL,
  law          TEXT NOT NULL,
  forms        TEXT NOT NULL,             -- JSON list
  child        TEXT NOT NULL,
  online       TEXT NOT NULL,
  organised    TEXT NOT NULL,
  day          TEXT NOT NULL,
  served       TEXT NOT NULL,
  amount       INTEGER NOT NULL,
  suspended    INTEGER NOT NULL,
  actor        TEXT NOT NULL,
  office       TEXT NOT NULL,
  at           TEXT NOT NULL,
  audit_seq    INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt         BLOB NOT NULL
) STRICT;
CREATE INDEX justice_event_by_case ON justice_event (case_id, number);
