-- +goose Up

-- REVIEW --------------------------------------------------------------------
-- What an answer on a pair is worth, in bits times pairs of notifications, and
-- how many pairs it decides; 0 in lists that an earlier program made.
ALTER TABLE review_pair ADD COLUMN value REAL NOT NULL DEFAULT 0;
ALTER TABLE review_pair ADD COLUMN decides INTEGER NOT NULL DEFAULT 0;

-- The opinions that the decision rests on or decides between.
ALTER TABLE link_decision ADD COLUMN settles TEXT NOT NULL DEFAULT '[]';
CREATE INDEX link_decision_by_second ON link_decision (b, a);

-- One reviewer's word on a pair that is too hard for one.
CREATE TABLE review_opinion (
  audit_seq   INTEGER PRIMARY KEY REFERENCES audit_entry (seq),
  id          TEXT NOT NULL UNIQUE,
  a           TEXT NOT NULL REFERENCES notification (id),
  b           TEXT NOT NULL REFERENCES notification (id),
  verdict     TEXT NOT NULL CHECK (verdict IN ('link', 'not_same', 'undo')),
  actor       TEXT NOT NULL,
  at          TEXT NOT NULL,
  reason      TEXT NOT NULL,
  grounds     TEXT NOT NULL,
  weight_bits REAL NOT NULL,
  probability REAL NOT NULL,
  evidence    TEXT NOT NULL,
  undoes      TEXT NOT NULL,
  salt        BLOB NOT NULL,
  CHECK (a < b)
) STRICT;
CREATE INDEX review_opinion_by_pair ON review_opinion (a, b);

-- A yes/no question to an agency that owns a notification of the pair.
CREATE TABLE review_question (
  audit_seq   INTEGER PRIMARY KEY REFERENCES audit_entry (seq),
  id          TEXT NOT NULL UNIQUE,
  a           TEXT NOT NULL REFERENCES notification (id),
  b           TEXT NOT NULL REFERENCES notification (id),
  agency      TEXT NOT NULL,
  actor       TEXT NOT NULL,
  at          TEXT NOT NULL,
  reason      TEXT NOT NULL,
  weight_bits REAL NOT NULL,
  probability REAL NOT NULL,
  evidence    TEXT NOT NULL,
  salt        BLOB NOT NULL,
  CHECK (a < b)
) STRICT;
CREATE INDEX review_question_by_pair ON review_question (a, b);
CREATE INDEX review_question_by_agency ON review_question (agency);

CREATE TABLE review_reply (
  audit_seq INTEGER PRIMARY KEY REFERENCES audit_entry (seq),
  id        TEXT NOT NULL UNIQUE,
  question  TEXT NOT NULL REFERENCES review_question (id),
  agency    TEXT NOT NULL,
  answer    TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'unknown')),
  actor     TEXT NOT NULL,
  at        TEXT NOT NULL,
  reason    TEXT NOT NULL,
  salt      BLOB NOT NULL
) STRICT;
CREATE INDEX review_reply_by_question ON review_reply (question);

-- Decisions of people that the latest run of the linkage would not have made.
CREATE TABLE review_disagreement (
  decision    TEXT NOT NULL PRIMARY KEY REFERENCES link_decision (id),
  weight_bits REAL NOT NULL,
  probability REAL NOT NULL,
  evidence    TEXT NOT NULL,
  accept_bits REAL NOT NULL
) STRICT, WITHOUT ROWID;
