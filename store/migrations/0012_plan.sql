-- +goose Up

-- CASE ----------------------------------------------------------------------
-- The plan of a person: its cover, and what was done to it, step after step.
-- Both are only ever added to. All of it is codes, days and opaque ids.
CREATE TABLE case_plan (
  id           TEXT NOT NULL PRIMARY KEY,
  notification TEXT NOT NULL REFERENCES notification (id),
  agency       TEXT NOT NULL,
  actor        TEXT NOT NULL,
  at           TEXT NOT NULL,
  audit_seq    INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt         BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX case_plan_by_notification ON case_plan (notification);

CREATE TABLE case_step (
  plan      TEXT NOT NULL REFERENCES case_plan (id),
  number    INTEGER NOT NULL,          -- from 1, without gaps
  id        TEXT NOT NULL UNIQUE,
  kind      TEXT NOT NULL,
  subject   TEXT NOT NULL,             -- the step that added what this one is about, or ''
  area      TEXT NOT NULL,             -- whole, a need, a track of a child, or ''
  agency    TEXT NOT NULL,             -- the agency that it concerns, or ''
  service   TEXT NOT NULL,
  code      TEXT NOT NULL,
  said_by   TEXT NOT NULL,
  body      TEXT NOT NULL,
  reason    TEXT NOT NULL,
  basis     TEXT NOT NULL,
  day       TEXT NOT NULL,
  until     TEXT NOT NULL,
  hour      TEXT NOT NULL,
  parties   TEXT NOT NULL,             -- JSON list of agencies
  told      INTEGER NOT NULL CHECK (told IN (0, 1)), -- there is, or was, a text
  seen      INTEGER NOT NULL,          -- the last step that the actor had before them
  actor     TEXT NOT NULL,
  role      TEXT NOT NULL,
  office    TEXT NOT NULL,             -- agency of the actor
  at        TEXT NOT NULL,
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL,
  PRIMARY KEY (plan, number)
) STRICT, WITHOUT ROWID;

-- Who takes part in a plan or is asked something: follows from the steps, and
-- is held against them by verify.
CREATE TABLE case_party (
  agency TEXT NOT NULL,
  plan   TEXT NOT NULL REFERENCES case_plan (id),
  part   TEXT NOT NULL CHECK (part IN ('member', 'addressed')),
  PRIMARY KEY (agency, plan)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_party_by_plan ON case_party (plan);

-- CASE: NOTES ---------------------------------------------------------------
-- What people wrote, for members alone; sealed under a data key of the plan,
-- bound to its step, and erasable.
CREATE TABLE case_text (
  step   TEXT NOT NULL PRIMARY KEY REFERENCES case_step (id),
  plan   TEXT NOT NULL REFERENCES case_plan (id),
  sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX case_text_by_plan ON case_text (plan);
