-- +goose Up

-- JUDGMENT ------------------------------------------------------------------
-- An entry of the register of judgments; office is who keeps it, '' the national
-- unit, and event the judgment of a criminal case that it is about, or ''.
CREATE TABLE judgment (
  id     TEXT NOT NULL PRIMARY KEY,
  office TEXT NOT NULL,
  event  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX judgment_of_event ON judgment (event) WHERE event <> '';
-- What the entry says; the highest version is current. It is written for the
-- public and stands as it is written.
CREATE TABLE judgment_version (
  id           TEXT NOT NULL REFERENCES judgment (id),
  version      INTEGER NOT NULL CHECK (version > 0),
  court        TEXT NOT NULL,
  number       TEXT NOT NULL,
  instance     TEXT NOT NULL,
  day          TEXT NOT NULL,
  final        INTEGER NOT NULL CHECK (final IN (0, 1)),
  outcome      TEXT NOT NULL,
  law          TEXT NOT NULL,             -- JSON list
  prison       INTEGER NOT NULL CHECK (prison >= 0),
  suspended    INTEGER NOT NULL CHECK (suspended BETWEEN 0 AND prison),
  confiscated  INTEGER NOT NULL CHECK (confiscated >= 0),
  compensated  INTEGER NOT NULL CHECK (compensated >= 0),
  sentence     TEXT NOT NULL,             -- JSON list: nb, nn, en
  summary      TEXT NOT NULL,             -- the same
  decides      TEXT NOT NULL,             -- the same
  source       TEXT NOT NULL,
  withdrawn    TEXT NOT NULL,             -- why, or ''
  actor        TEXT NOT NULL,
  at           TEXT NOT NULL,
  audit_seq    INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt         BLOB NOT NULL,
  PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;
-- The word of another person on a version: one, and never taken back.
CREATE TABLE judgment_word (
  id        TEXT NOT NULL,
  version   INTEGER NOT NULL,
  publish   INTEGER NOT NULL CHECK (publish IN (0, 1)),
  reason    TEXT NOT NULL CHECK ((reason = '') = (publish = 1)),
  actor     TEXT NOT NULL,
  at        TEXT NOT NULL,
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL,
  PRIMARY KEY (id, version),
  FOREIGN KEY (id, version) REFERENCES judgment_version (id, version)
) STRICT, WITHOUT ROWID;
