CREATE TABLE account (
  id        TEXT NOT NULL PRIMARY KEY,
  name_key  TEXT NOT NULL UNIQUE,     -- keyed pseudonym of the name; the id while there is none
  sealed    BLOB NOT NULL,
  agency    TEXT NOT NULL,
  roles     TEXT NOT NULL,
  created   TEXT NOT NULL,
  disabled  TEXT NOT NULL,
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE account_proposal (
  id          TEXT NOT NULL PRIMARY KEY,
  kind        TEXT NOT NULL CHECK (kind IN ('roles', 'recovery', 'machine')),
  account     TEXT NOT NULL,          -- id of the account, or of the machine client
  roles       TEXT NOT NULL,
  proposed_by TEXT NOT NULL,
  at          TEXT NOT NULL,
  expires     TEXT NOT NULL,
  decided_by  TEXT NOT NULL,
  decided     TEXT NOT NULL,
  outcome     TEXT NOT NULL CHECK (outcome IN ('', 'approved', 'rejected', 'superseded')),
  audit_seq   INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt        BLOB NOT NULL,
  CHECK (outcome <> 'approved' OR proposed_by <> decided_by)
) STRICT, WITHOUT ROWID;
CREATE TABLE actor (
  id        TEXT NOT NULL PRIMARY KEY,
  role      TEXT NOT NULL,
  agency    TEXT NOT NULL,
  created   TEXT NOT NULL,
  disabled  TEXT NOT NULL,
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE agency (
  code      TEXT NOT NULL PRIMARY KEY,
  type      TEXT NOT NULL,
  from_year INTEGER NOT NULL,
  to_year   INTEGER NOT NULL,
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE agency_key (
  agency    TEXT NOT NULL PRIMARY KEY,
  public    TEXT NOT NULL,
  mode      TEXT NOT NULL CHECK (mode IN ('only', 'off')),
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE assignment (
  id        TEXT NOT NULL PRIMARY KEY,  -- pair/actor
  a         TEXT NOT NULL REFERENCES notification (id),
  b         TEXT NOT NULL REFERENCES notification (id),
  actor     TEXT NOT NULL,
  at        TEXT NOT NULL,
  until     TEXT NOT NULL,
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL,
  UNIQUE (actor, a, b),
  CHECK (a < b)
) STRICT, WITHOUT ROWID;
CREATE TABLE audit_checkpoint (
  size INTEGER PRIMARY KEY,           -- number of entries it vouches for
  note TEXT NOT NULL                  -- C2SP signed note
) STRICT;
CREATE TABLE audit_cosignature (
  audit_seq INTEGER PRIMARY KEY REFERENCES audit_entry (seq),
  size      INTEGER NOT NULL REFERENCES audit_checkpoint (size),
  witness   TEXT NOT NULL,            -- name of the witness's key
  line      TEXT NOT NULL,            -- signature line of the note
  salt      BLOB NOT NULL,
  UNIQUE (size, line)
) STRICT;
CREATE TABLE audit_entry (
  seq        INTEGER PRIMARY KEY,
  at         TEXT NOT NULL,
  actor      TEXT NOT NULL,
  role       TEXT NOT NULL,
  agency     TEXT NOT NULL,
  action     TEXT NOT NULL,
  kind       TEXT NOT NULL,
  object     TEXT NOT NULL,
  purpose    TEXT NOT NULL,
  commitment BLOB NOT NULL            -- 32 bytes, or none
) STRICT;
CREATE TABLE audit_hash (
  chunk  INTEGER PRIMARY KEY,         -- index of the first hash / 120
  hashes BLOB NOT NULL
) STRICT;
CREATE TABLE back_series (
  id        TEXT NOT NULL PRIMARY KEY,
  period    TEXT NOT NULL,
  measure   TEXT NOT NULL,
  dimension TEXT NOT NULL,
  category  TEXT NOT NULL,
  value     TEXT NOT NULL,
  source    TEXT NOT NULL,
  verified  INTEGER NOT NULL,
  break     TEXT NOT NULL,            -- why it cannot be compared with what went before
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL,
  UNIQUE (period, measure, dimension, category, source)
) STRICT, WITHOUT ROWID;
CREATE TABLE break_glass (
  id        TEXT NOT NULL PRIMARY KEY,
  object    TEXT NOT NULL REFERENCES notification (id),
  owner     TEXT NOT NULL,              -- agency that sent the notification
  actor     TEXT NOT NULL,
  role      TEXT NOT NULL,
  agency    TEXT NOT NULL,              -- agency of the actor
  reason    TEXT NOT NULL,              -- a code
  opened    TEXT NOT NULL,
  until     TEXT NOT NULL,
  due       TEXT NOT NULL,              -- last day of the review, YYYY-MM-DD
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE break_glass_reason (
  id   TEXT NOT NULL PRIMARY KEY REFERENCES break_glass (id),
  text TEXT NOT NULL,
  salt BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE break_glass_review (
  id        TEXT NOT NULL PRIMARY KEY REFERENCES break_glass (id),
  actor     TEXT NOT NULL,
  at        TEXT NOT NULL,
  verdict   TEXT NOT NULL CHECK (verdict IN ('justified', 'not_justified')),
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE case_party (
  agency TEXT NOT NULL,
  plan   TEXT NOT NULL REFERENCES case_plan (id),
  part   TEXT NOT NULL CHECK (part IN ('member', 'addressed')),
  PRIMARY KEY (agency, plan)
) STRICT, WITHOUT ROWID;
CREATE TABLE case_plan (
  id           TEXT NOT NULL PRIMARY KEY,
  notification TEXT NOT NULL REFERENCES notification (id),
  agency       TEXT NOT NULL,
  actor        TEXT NOT NULL,
  at           TEXT NOT NULL,
  audit_seq    INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt         BLOB NOT NULL
) STRICT, WITHOUT ROWID;
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
CREATE TABLE case_text (
  step   TEXT NOT NULL PRIMARY KEY REFERENCES case_step (id),
  plan   TEXT NOT NULL REFERENCES case_plan (id),
  sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE compartment_key (
  id          TEXT NOT NULL PRIMARY KEY,
  compartment TEXT NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;
CREATE TABLE credential (
  id        TEXT NOT NULL PRIMARY KEY,
  account   TEXT NOT NULL REFERENCES account (id),
  kind      TEXT NOT NULL CHECK (kind IN ('passkey', 'password', 'oidc')),
  lookup    BLOB NOT NULL,            -- under which it is found at sign-in; empty for a password
  sealed    BLOB NOT NULL,
  counter   INTEGER NOT NULL,
  created   TEXT NOT NULL,
  used      TEXT NOT NULL,
  removed   TEXT NOT NULL,
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE criminal_case (
  id        TEXT NOT NULL PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE,
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE data_key (
  object      TEXT NOT NULL,
  compartment TEXT NOT NULL,
  kek         TEXT NOT NULL REFERENCES compartment_key (id),
  sealed      BLOB NOT NULL,
  PRIMARY KEY (object, compartment)
) STRICT, WITHOUT ROWID;
CREATE TABLE draft (
  id       TEXT NOT NULL PRIMARY KEY,
  agency   TEXT NOT NULL,
  actor    TEXT NOT NULL,
  topic    TEXT NOT NULL,
  began    TEXT NOT NULL,
  saved    TEXT NOT NULL,
  version  INTEGER NOT NULL,
  corrects TEXT NOT NULL,             -- id of a notification, or ''
  base     INTEGER NOT NULL,          -- the version of it that the form was filled in from
  sealed   BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE encoding (
  id      TEXT NOT NULL,
  version INTEGER NOT NULL,
  salt    BLOB NOT NULL,
  sealed  BLOB NOT NULL,
  PRIMARY KEY (id, version),
  FOREIGN KEY (id, version) REFERENCES notification_version (id, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE enrolment (
  id         TEXT NOT NULL PRIMARY KEY,
  role       TEXT NOT NULL,
  agency     TEXT NOT NULL,
  token_hash BLOB NOT NULL UNIQUE,
  created    TEXT NOT NULL,
  expires    TEXT NOT NULL,
  used       TEXT NOT NULL,
  audit_seq  INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt       BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE erasure (
  id            TEXT NOT NULL PRIMARY KEY,
  notifications TEXT NOT NULL,
  ground        TEXT NOT NULL,
  actor         TEXT NOT NULL,
  at            TEXT NOT NULL,
  audit_seq     INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt          BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE erasure_step (
  erasure   TEXT NOT NULL PRIMARY KEY REFERENCES erasure (id),
  step      TEXT NOT NULL CHECK (step IN ('approve', 'reject')),
  actor     TEXT NOT NULL,
  at        TEXT NOT NULL,
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL,
  reached   TEXT NOT NULL  -- versions whose content went, id/version: what is gone and not named here is found by the verification
) STRICT, WITHOUT ROWID;
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
CREATE TABLE export_decision (
  export    TEXT NOT NULL PRIMARY KEY REFERENCES export (id),
  step      TEXT NOT NULL CHECK (step IN ('approve', 'reject')),
  actor     TEXT NOT NULL,
  at        TEXT NOT NULL,
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL
) STRICT, WITHOUT ROWID;
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
CREATE TABLE frozen (
  edition   TEXT NOT NULL PRIMARY KEY,
  year      INTEGER NOT NULL,
  revision  INTEGER NOT NULL,
  digest    TEXT NOT NULL,
  program   TEXT NOT NULL,
  as_of     TEXT NOT NULL,
  at        TEXT NOT NULL,
  actor     TEXT NOT NULL,
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL,
  UNIQUE (year, revision)
) STRICT, WITHOUT ROWID;
CREATE TABLE goose_db_version (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		version_id INTEGER NOT NULL,
		is_applied INTEGER NOT NULL,
		tstamp TIMESTAMP DEFAULT (datetime('now'))
	);
CREATE TABLE identity (
  id      TEXT NOT NULL,
  version INTEGER NOT NULL,
  salt    BLOB NOT NULL,
  sealed  BLOB NOT NULL,              -- doc/format/sealed.md
  PRIMARY KEY (id, version),
  FOREIGN KEY (id, version) REFERENCES notification_version (id, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE invitation (
  id         TEXT NOT NULL PRIMARY KEY,
  account    TEXT NOT NULL REFERENCES account (id),
  purpose    TEXT NOT NULL CHECK (purpose IN ('invite', 'recover')),
  token_hash BLOB NOT NULL UNIQUE,
  invited_by TEXT NOT NULL,
  created    TEXT NOT NULL,
  expires    TEXT NOT NULL,
  used       TEXT NOT NULL,
  audit_seq  INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt       BLOB NOT NULL
) STRICT, WITHOUT ROWID;
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
CREATE TABLE link_decision (
  audit_seq   INTEGER PRIMARY KEY REFERENCES audit_entry (seq),
  id          TEXT NOT NULL UNIQUE,
  a           TEXT NOT NULL REFERENCES notification (id),
  b           TEXT NOT NULL REFERENCES notification (id),
  verdict     TEXT NOT NULL CHECK (verdict IN ('link', 'not_same', 'undo')),
  rule        TEXT NOT NULL,
  actor       TEXT NOT NULL,
  at          TEXT NOT NULL,
  reason      TEXT NOT NULL,
  weight_bits REAL NOT NULL,
  probability REAL NOT NULL,
  evidence    TEXT NOT NULL,
  undoes      TEXT NOT NULL,
  salt        BLOB NOT NULL, settles TEXT NOT NULL DEFAULT '[]',
  CHECK (a < b)
) STRICT;
CREATE TABLE machine_client (
  id        TEXT NOT NULL PRIMARY KEY,
  agency    TEXT NOT NULL,
  label     TEXT NOT NULL,
  keys      BLOB NOT NULL,            -- JSON Web Key Set, public keys only
  scopes    TEXT NOT NULL,
  created   TEXT NOT NULL,
  disabled  TEXT NOT NULL,
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE machine_token (
  token_hash BLOB NOT NULL PRIMARY KEY,
  client     TEXT NOT NULL REFERENCES machine_client (id),
  expires    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE narrative (
  id      TEXT NOT NULL,
  version INTEGER NOT NULL,
  salt    BLOB NOT NULL,
  sealed  BLOB NOT NULL,
  PRIMARY KEY (id, version),
  FOREIGN KEY (id, version) REFERENCES notification_version (id, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE notice (
  id        TEXT NOT NULL PRIMARY KEY,
  agency    TEXT NOT NULL,              -- '' for the national unit
  role      TEXT NOT NULL,              -- '' for every role of the agency
  actor     TEXT NOT NULL,              -- '' for every account
  kind      TEXT NOT NULL,
  object    TEXT NOT NULL,
  at        TEXT NOT NULL,
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE notice_read (
  notice TEXT NOT NULL REFERENCES notice (id),
  actor  TEXT NOT NULL,
  at     TEXT NOT NULL,
  PRIMARY KEY (notice, actor)
) STRICT, WITHOUT ROWID;
CREATE TABLE notification (
  id        TEXT NOT NULL PRIMARY KEY,
  agency    TEXT NOT NULL,
  year      INTEGER NOT NULL,
  reference TEXT NOT NULL,
  UNIQUE (agency, year, reference)
) STRICT, WITHOUT ROWID;
CREATE TABLE notification_detail (
  id                TEXT NOT NULL,
  version           INTEGER NOT NULL,
  stated_year       INTEGER NOT NULL,
  assessed_year     INTEGER NOT NULL,
  documented_year   INTEGER NOT NULL,
  assessed_from     INTEGER NOT NULL,
  assessed_to       INTEGER NOT NULL,
  channel           TEXT NOT NULL,
  danger            TEXT NOT NULL,
  contact_safe      TEXT NOT NULL,
  consent           TEXT NOT NULL,
  child_with        TEXT NOT NULL,
  unaccompanied     TEXT NOT NULL,
  welfare           TEXT NOT NULL,
  representative    TEXT NOT NULL,
  police            TEXT NOT NULL,
  region            TEXT NOT NULL,
  place             TEXT NOT NULL,
  service           TEXT NOT NULL,
  recruited_in      TEXT NOT NULL,
  declined          TEXT NOT NULL,
  why_declined      TEXT NOT NULL,
  contact_means     TEXT NOT NULL,
  consent_scope     TEXT NOT NULL,
  legal_basis       TEXT NOT NULL,
  not_known         TEXT NOT NULL,
  assessed_on       TEXT NOT NULL,
  consent_on        TEXT NOT NULL,
  welfare_on        TEXT NOT NULL,
  representative_on TEXT NOT NULL,
  police_on         TEXT NOT NULL,
  exploited_from    TEXT NOT NULL,
  exploited_to      TEXT NOT NULL,
  PRIMARY KEY (id, version),
  FOREIGN KEY (id, version) REFERENCES notification_version (id, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE notification_version (
  id             TEXT NOT NULL REFERENCES notification (id),
  version        INTEGER NOT NULL,
  received       TEXT NOT NULL,
  audit_seq      INTEGER NOT NULL REFERENCES audit_entry (seq),
  birth_year     INTEGER NOT NULL,
  birth_basis    TEXT NOT NULL,
  presumed_minor TEXT NOT NULL,
  sex            TEXT NOT NULL,
  citizenship    TEXT NOT NULL,
  identified_on  TEXT NOT NULL,
  followed_from  TEXT NOT NULL,
  followed_to    TEXT NOT NULL,
  status         TEXT NOT NULL,
  status_body    TEXT NOT NULL,
  status_on      TEXT NOT NULL,
  exploitation   TEXT NOT NULL,
  means          TEXT NOT NULL,
  recruitment    TEXT NOT NULL,
  country        TEXT NOT NULL,
  offered        TEXT NOT NULL,
  accepted       TEXT NOT NULL,
  permit         TEXT NOT NULL, encoding_key TEXT NOT NULL DEFAULT '', narrated INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE once (
  actor   TEXT NOT NULL,
  key     TEXT NOT NULL,              -- keyed hash of the idempotency key
  body    TEXT NOT NULL,              -- keyed hash of what was asked
  answer  BLOB NOT NULL,              -- sealed
  expires TEXT NOT NULL,
  PRIMARY KEY (actor, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE police_report (
  id        TEXT NOT NULL PRIMARY KEY,
  agency    TEXT NOT NULL,
  reference TEXT NOT NULL,
  UNIQUE (agency, reference)
) STRICT, WITHOUT ROWID;
CREATE TABLE police_report_version (
  id               TEXT NOT NULL REFERENCES police_report (id),
  year             INTEGER NOT NULL,
  version          INTEGER NOT NULL,
  received         TEXT NOT NULL,
  audit_seq        INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt             BLOB NOT NULL,
  reported_on      TEXT NOT NULL,
  report_type      TEXT NOT NULL,
  exploitation     TEXT NOT NULL,
  law              TEXT NOT NULL,
  victim_child     TEXT NOT NULL,
  case_id          TEXT REFERENCES criminal_case (id),
  decision         TEXT NOT NULL,
  decision_on      TEXT NOT NULL,
  court_instance   TEXT NOT NULL,
  judgment_on      TEXT NOT NULL,
  judgment_outcome TEXT NOT NULL,
  final_on         TEXT NOT NULL,
  PRIMARY KEY (id, year, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE receipt (
  agency       TEXT NOT NULL,
  reference    TEXT NOT NULL,         -- unique within the agency: nothing is looked up across agencies
  notification TEXT NOT NULL REFERENCES notification (id),
  version      INTEGER NOT NULL,
  actor        TEXT NOT NULL,
  at           TEXT NOT NULL,
  outcome      INTEGER NOT NULL,
  form         TEXT NOT NULL,         -- id of the draft that was sent, or ''
  audit_seq    INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt         BLOB NOT NULL,
  PRIMARY KEY (agency, reference)
) STRICT, WITHOUT ROWID;
CREATE TABLE release (
  id        TEXT NOT NULL PRIMARY KEY,
  edition   TEXT NOT NULL REFERENCES frozen (edition),
  year      INTEGER NOT NULL,
  digest    TEXT NOT NULL,
  folder    TEXT NOT NULL,
  program   TEXT NOT NULL,
  at        TEXT NOT NULL,
  actor     TEXT NOT NULL,
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE reminder (
  id        TEXT NOT NULL PRIMARY KEY,
  agency    TEXT NOT NULL,
  year      INTEGER NOT NULL,
  at        TEXT NOT NULL,
  actor     TEXT NOT NULL,
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE return_status (
  id          TEXT NOT NULL PRIMARY KEY,
  agency      TEXT NOT NULL,
  year        INTEGER NOT NULL,
  declaration TEXT NOT NULL CHECK (declaration IN ('nothing', 'retracted', 'contradicted')),
  received    TEXT NOT NULL,
  audit_seq   INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt        BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE review_disagreement (
  decision    TEXT NOT NULL PRIMARY KEY REFERENCES link_decision (id),
  weight_bits REAL NOT NULL,
  probability REAL NOT NULL,
  evidence    TEXT NOT NULL,
  accept_bits REAL NOT NULL
) STRICT, WITHOUT ROWID;
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
CREATE TABLE review_pair (
  id          TEXT NOT NULL PRIMARY KEY,
  a           TEXT NOT NULL REFERENCES notification (id),
  b           TEXT NOT NULL REFERENCES notification (id),
  weight_bits REAL NOT NULL,
  probability REAL NOT NULL,
  evidence    TEXT NOT NULL, value REAL NOT NULL DEFAULT 0, decides INTEGER NOT NULL DEFAULT 0,
  CHECK (a < b)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE review_run (
  audit_seq INTEGER PRIMARY KEY REFERENCES audit_entry (seq),
  found     TEXT NOT NULL,
  pairs     INTEGER NOT NULL,
  salt      BLOB NOT NULL
) STRICT;
CREATE TABLE session (
  id         TEXT NOT NULL PRIMARY KEY,
  account    TEXT NOT NULL REFERENCES account (id),
  token_hash BLOB NOT NULL UNIQUE,
  role       TEXT NOT NULL,
  method     TEXT NOT NULL,
  enrolling  INTEGER NOT NULL,
  created    TEXT NOT NULL,
  seen       TEXT NOT NULL,
  confirmed  TEXT NOT NULL,
  ended      TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE setting (
  name      TEXT NOT NULL PRIMARY KEY,
  value     TEXT NOT NULL,
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE sign_in_failure (
  who    TEXT NOT NULL PRIMARY KEY,   -- keyed pseudonym of a name, whether an account has it or not
  times  INTEGER NOT NULL,
  latest TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE spent (
  kind    TEXT NOT NULL,
  what    TEXT NOT NULL,
  expires TEXT NOT NULL,
  PRIMARY KEY (kind, what)
) STRICT, WITHOUT ROWID;
CREATE TABLE upload (
  id      TEXT NOT NULL PRIMARY KEY,
  agency  TEXT NOT NULL,
  actor   TEXT NOT NULL,
  kind    TEXT NOT NULL,
  expires TEXT NOT NULL,
  file    BLOB NOT NULL,              -- sealed, as it was handed in
  outcome BLOB NOT NULL               -- sealed, empty until it was committed
) STRICT, WITHOUT ROWID;
CREATE TABLE withdrawal (
  id           TEXT NOT NULL PRIMARY KEY,
  notification TEXT NOT NULL,
  version      INTEGER NOT NULL,
  reason       TEXT NOT NULL,
  undoes       TEXT NOT NULL,
  actor        TEXT NOT NULL,
  agency       TEXT NOT NULL,
  at           TEXT NOT NULL,
  audit_seq    INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt         BLOB NOT NULL,
  FOREIGN KEY (notification, version) REFERENCES notification_version (id, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX account_proposal_by_account ON account_proposal (account, outcome);
CREATE INDEX audit_entry_by_actor ON audit_entry (actor, seq);
CREATE INDEX audit_entry_by_object ON audit_entry (object, seq) WHERE object <> '';
CREATE INDEX break_glass_by_actor ON break_glass (actor, until);
CREATE INDEX break_glass_by_agency ON break_glass (agency, due);
CREATE INDEX case_party_by_plan ON case_party (plan);
CREATE INDEX case_plan_by_notification ON case_plan (notification);
CREATE INDEX case_text_by_plan ON case_text (plan);
CREATE INDEX credential_by_account ON credential (account, id);
CREATE UNIQUE INDEX credential_by_lookup ON credential (kind, lookup) WHERE lookup <> x'';
CREATE INDEX draft_by_correction ON draft (corrects);
CREATE INDEX draft_by_owner ON draft (agency, actor, saved);
CREATE INDEX export_file_by_export ON export_file (export, at);
CREATE INDEX invitation_by_account ON invitation (account);
CREATE INDEX justice_event_by_case ON justice_event (case_id, number);
CREATE INDEX link_decision_by_pair ON link_decision (a, b);
CREATE INDEX link_decision_by_second ON link_decision (b, a);
CREATE INDEX notice_by_reader ON notice (agency, role, actor, id);
CREATE INDEX notification_by_agency ON notification (agency, id);
CREATE INDEX once_by_expiry ON once (expires);
CREATE INDEX receipt_by_agency ON receipt (agency, at, reference);
CREATE INDEX receipt_by_form ON receipt (form);
CREATE INDEX receipt_by_notification ON receipt (notification);
CREATE INDEX reminder_by_year ON reminder (year, agency);
CREATE INDEX return_status_by_agency ON return_status (agency, year, audit_seq, declaration);
CREATE INDEX review_opinion_by_pair ON review_opinion (a, b);
CREATE INDEX review_question_by_agency ON review_question (agency);
CREATE INDEX review_question_by_pair ON review_question (a, b);
CREATE INDEX review_reply_by_question ON review_reply (question);
CREATE INDEX session_by_account ON session (account, ended);
CREATE INDEX sign_in_failure_by_age ON sign_in_failure (latest);
CREATE INDEX spent_by_expiry ON spent (expires);
CREATE INDEX upload_by_expiry ON upload (expires);
CREATE INDEX withdrawal_by_notification ON withdrawal (notification, version, undoes);
CREATE UNIQUE INDEX withdrawal_undone ON withdrawal (undoes) WHERE undoes <> '';
INSERT INTO account (id, name_key, sealed, agency, roles, created, disabled, audit_seq, salt) VALUES ('01a2245b-dbf8-7fe7-8bfc-35f84dc417a9', '6q32bvwp6j1pkvq4', X'018323ACD226530C27B5356BF4195A03A94E031311E70E65E90D82BC5EAFBF6C8C4925F7917F9AAA7FC3E2971A215949E8908A3B480DCC0D426228196275CCCCF4AD78F937004D57B1E5F7420C9F02EA6FDFF84FD45C2759', 'rosa', '["reporter"]', '2026-11-28T22:52:09.592993Z', '', 34, X'FF3BE90BF72D918C9A7AF87237044F9D');
INSERT INTO account_proposal (id, kind, account, roles, proposed_by, at, expires, decided_by, decided, outcome, audit_seq, salt) VALUES ('01a2245b-dbf8-7fe7-a4ba-3f52169f58cb', 'roles', '01a2245b-dbf8-7fe7-8bfc-35f84dc417a9', '["case_worker"]', 'user-1', '2026-11-28T22:52:09.592993Z', '2026-12-05T22:52:09.592993Z', '', '', '', 39, X'9C82558F62B8D580925C8AC550AECD77');
INSERT INTO actor (id, role, agency, created, disabled, audit_seq, salt) VALUES ('user-1', 'importer', '', '2017-02-01T09:30:00.123456Z', '', 82, X'E8183DE9DFAF35AE8F30B24B331CA68C');
INSERT INTO agency (code, type, from_year, to_year, audit_seq, salt) VALUES ('nav', 'welfare', 2007, 0, 81, X'98D1BA86EDE56991752D95D95C7684D6');
INSERT INTO agency_key (agency, public, mode, audit_seq, salt) VALUES ('agency-08', 'verdig-agency-1-hvtgv7c0bzx26728zpzhq1xgqeg2v3keasdv6b15a20pqmr1854609rbr0', 'only', 69, X'100538944465C4C4ACB4388F943DA753');
INSERT INTO assignment (id, a, b, actor, at, until, audit_seq, salt) VALUES ('0aa5d71910/user-5', '0159a1ff-9a00-7008-a2e1-de36f8689326', '0159a1ff-9a00-700c-b27f-552bb00da2b2', 'user-5', '2017-02-01T09:30:00.123456Z', '2017-02-01T11:30:00.123456Z', 59, X'07F8E4F8E87174F115ABEF77774BC57E');
INSERT INTO audit_checkpoint (size, note) VALUES (4, 'verdig/01a2245b-dad8-7f74-97a4-efda72e390a4
4
8oBvC3IxSQED+sNZGm1QxmGAzm3aWZdN8rneW0JiQwg=

— verdig/01a2245b-dad8-7f74-97a4-efda72e390a4 81q3gHCO84SUTrZvTCCuBOSkbr3VcLB3yCB854x6ir3B9kVkVQop9K+mRuKUE4TF3qFMxN0JQCXKy0AbsZYnUUwklg8=
');
INSERT INTO audit_checkpoint (size, note) VALUES (85, 'verdig/01a2245b-dad8-7f74-97a4-efda72e390a4
85
+vcwaxYHJG5H+cE+yOMjyL+NWCRjvwjPWlIAUSotZWk=

— verdig/01a2245b-dad8-7f74-97a4-efda72e390a4 81q3gJCPm+RtqeoQfZ8f/6voRONgPpuCDXRvWS/3/GeMVADcDKfEbfR/hcVAn0eqY48acIG68dmaZPdFdTgcYvTVbwM=
');
INSERT INTO audit_cosignature (audit_seq, size, witness, line, salt) VALUES (33, 4, 'witness.example/w1', '— witness.example/w1 4mkRgQAAAABYkaqYbNciOjcHEB9Dx3kPKAPNbhVuUIt4cIHRzjjTnsua2BQlaJXcxEjRk0euKXQt4NbRPOadn/c2EvWkiyQ8L48hBg==', X'4743435283F25D36DE7A9404F0FF51A9');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (0, '2026-11-28T22:52:09.486841Z', 'verdig', 'system', '', 'init', 'step', '', 'operate', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (1, '2026-11-28T22:52:09.486943Z', 'verdig', 'system', '', 'put', 'setting', 'installation', 'operate', X'67D072F49D41C1A66B19D8F55B638986AA1BF58A1FEFC3AE4B544E73B426CF9D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (10, '2026-11-28T22:52:09.512985Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7014-a795-1192f12b29bf/1', 'assess', X'A727840735723829F3238319010EBC06740F0A7B32A2FF245391D036161FA3CA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (11, '2026-11-28T22:52:09.513075Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-ab76-2885c3ec8df1/2', 'assess', X'041E877F1928028E05B347D7CB7C05F49F0E3CBEE90254E6411810B7288F255A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (12, '2026-11-28T22:52:09.513243Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7018-a94f-b2109b59c189/1', 'assess', X'5EDB2B049BD55BF3F8F2FF027DAE8F308319F16FD2F5B6149B7EA955713988FB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (13, '2026-11-28T22:52:09.516784Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-702d-80d0-919e0cc5fb93/1', 'assess', X'76A95B6D40BD1E6214024003DE65EBD610971653D8C043BD13809F339194DA99');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (14, '2026-11-28T22:52:09.562895Z', 'user-1', 'importer', '', 'withdraw', 'withdrawal', '0159f902-623b-774b-b92e-d7b802da5a48', 'assess', X'AF723159B26CA1CB50DC00635AAAAD8A99F62DCC8CCBA317F39B20C1417C67F7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (15, '2026-11-28T22:52:09.563011Z', 'user-1', 'importer', '', 'reinstate', 'withdrawal', '0159f902-623b-774b-bde5-cd89a885b3d6', 'assess', X'5D02D6FD8621DEBAEA9E1AA5A142362FAC27160BF504CA1DE87A0D5D471732E9');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (16, '2026-11-28T22:52:09.563046Z', 'user-1', 'importer', '', 'withdraw', 'withdrawal', '0159f902-623b-774b-bd85-c952117e1116', 'assess', X'0E74F0B476CFCE6F69EE1EF445E8E4ADA502B95D71472786332F49B9567E2215');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (17, '2026-11-28T22:52:09.563079Z', 'user-1', 'importer', '', 'declare', 'declaration', '0159f902-623b-774b-8190-c52680f7ea24', 'assess', X'5D17A7F024DBF5A0C8FE82628D6FD5704657CB57342AA7345C2484EF5D87DF9C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (18, '2026-11-28T22:52:09.563291Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-9f93-2b2a81f47d6d', 'assess', X'7EE4A258ED07B312DB80077D35FECD5CB914F9C0DD42E691940E035169F3CA2D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (19, '2026-11-28T22:52:09.563512Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'E05CA728416521B256BD590D62C0DAD7C3A6BF1CF7E344E72048E8F3F16945A9');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (2, '2026-11-28T22:52:09.487038Z', 'verdig', 'system', '', 'put', 'setting', 'audit_verifier', 'operate', X'28DBD50ACB6681AC1C28AB5E763B2E108E5A676590042472A04646110F4F3CF4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (20, '2026-11-28T22:52:09.563645Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-bee9-07a04cc474be', 'assess', X'B9EBC1F8C35688191D4F7A24BA5839C702141C4220B6A69A912C9B87A80BCCF0');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (21, '2026-11-28T22:52:09.563779Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'A130E7947A8F5D5B48003D3CCF0119B36417C3DC61484F6B4710B08D910662C4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (22, '2026-11-28T22:52:09.564303Z', 'user-1', 'importer', '', 'propose', 'opinion', '0159f902-623b-774b-b32b-b2628f6c247a', 'assess', X'2F0B0875B9582240B6290B14DE22E9B55BCCBDC8D370C6481424D8A90837E5CC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (23, '2026-11-28T22:52:09.577200Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-948e-8823f3b52b36', 'assess', X'1EA729D921B704F4A5D9FC4388F394E96F5E1735AC4B5030FED884FFEBF4FC53');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (24, '2026-11-28T22:52:09.577404Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-a44d-7fb03e5f3096', 'assess', X'79936955FD82D848D1FC32DB9D7B17FAF0ED23C04BB268AAD48F3B936A59FB8F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (25, '2026-11-28T22:52:09.577580Z', 'user-1', 'importer', '', 'reply', 'reply', '0159f902-623b-774b-8051-1108150b13fd', 'assess', X'39BEA0AE9AB65EE2E6B4AACA4B6AC84884850C681DFB8D99DE63ACE8579C4575');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (26, '2026-11-28T22:52:09.577772Z', 'user-1', 'importer', '', 'open', 'case', '01a2245b-dbe9-7c56-8b62-5d19cd5b1a7e', 'assess', X'3DDF32E5050C13F30C9A263C8E8B1801966B5D2BB37C2AEADB81BB28351358DA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (27, '2026-11-28T22:52:09.577818Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-926d-2faf796d1b25/2016/1', 'assess', X'62F82E6AE899B35AED6F6C37014B429B22994E32B02E106376BE0C09327DE161');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (28, '2026-11-28T22:52:09.577935Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-b704-02226392325b/2016/1', 'assess', X'0351BAC35FA81C73391925B14B2133E8336D4D45465C9C1DA4B875AB3639BDBB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (29, '2026-11-28T22:52:09.577955Z', 'user-1', 'importer', '', 'receipt', 'receipt', 'agency-00/K7Q2M-9XTP4', 'assess', X'F69D353E51AC22409DEDF0F58187351B7F4F8506A825E9E3A0A42D0A360DFDF4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (3, '2026-11-28T22:52:09.487075Z', 'verdig', 'system', '', 'create', 'enrolment', '01a2245b-db8f-70d4-bc02-394982ba85b2', 'operate', X'373E83F92520FBECC2B037C3C1CB4F3DCEC3049F768E240E235B8D99CDB2AC9B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (30, '2026-11-28T22:52:09.578038Z', 'user-1', 'importer', '', 'save', 'draft', '0159f902-623b-774b-9590-8e07e0fb7084', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (31, '2026-11-28T22:52:09.578150Z', 'user-1', 'importer', '', 'add', 'upload', '0159f902-623b-774b-9590-8e07e0fb7084', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (32, '2026-11-28T22:52:09.578274Z', 'user-1', 'importer', '', 'put', 'setting', 'audit_witnesses', 'assess', X'C83DD5819D98E0A8BC12D3EF49C22AAAEA2C9DC63528EF42DDF48CD833F524FD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (33, '2026-11-28T22:52:09.592850Z', 'user-1', 'importer', '', 'cosign', 'cosignature', '4/witness.example/w1', 'assess', X'A9B6F38C7FB1260531FF0435837EF1E2FB0E596054365CB848FFEB038C68684A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (34, '2026-11-28T22:52:09.593315Z', 'user-1', 'importer', '', 'put', 'account', '01a2245b-dbf8-7fe7-8bfc-35f84dc417a9', 'assess', X'871989DA0641C088A828F64B07FFD7E73CF01047B35424CFA32EF9510F4CCE50');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (35, '2026-11-28T22:52:09.593463Z', 'user-1', 'importer', '', 'put', 'credential', '01a2245b-dbf8-7fe7-8462-5b78adcde590', 'assess', X'EF3D516E244E2B7F48FB17B52F4668BE7BD506EC4E299B2B36D8C8DD1F5A2C13');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (36, '2026-11-28T22:52:09.593595Z', 'user-1', 'importer', '', 'remove', 'credential', '01a2245b-dbf8-7fe7-bdb7-140c6bf46d83', 'assess', X'2D545DA2BA906F1FA114C5F1EF581E2DB4A6CF317F30F77C99071DEBBF35B4B7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (37, '2026-11-28T22:52:09.593691Z', 'user-1', 'importer', '', 'create', 'invitation', '01a2245b-dbf8-7fe7-9ca1-6507ab64c463', 'assess', X'6D12D68648146140634BE737BFBD214E74B86D6FDCBBA4CE24D6DCAED92CAEF3');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (38, '2026-11-28T22:52:09.593798Z', 'user-1', 'importer', '', 'use', 'invitation', '01a2245b-dbf8-7fe7-9ca1-6507ab64c463', 'assess', X'562D2FDD29A50D82EB19E988A0C1215918FF7F70E127D3BB36A98C12174D5AA4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (39, '2026-11-28T22:52:09.593827Z', 'user-1', 'importer', '', 'propose', 'account_proposal', '01a2245b-dbf8-7fe7-a4ba-3f52169f58cb', 'assess', X'D0C3BD24A0CDF52EC085ADF5C212F37D4324BDF1795EA2AF0447304FB2A5BBD9');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (4, '2026-11-28T22:52:09.511520Z', 'user-1', 'importer', '', 'test', 'step', '', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (40, '2026-11-28T22:52:09.593944Z', 'user-1', 'importer', '', 'put', 'machine_client', '01a2245b-dbf8-7fe7-bb86-9c90244eacee', 'assess', X'0716E7BE69E04F201E65440471732B620E58CE964B0DC99439FE524737F79A09');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (41, '2026-11-28T22:52:09.593995Z', 'user-1', 'importer', '', 'token', 'machine_client', '01a2245b-dbf8-7fe7-bb86-9c90244eacee', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (42, '2026-11-28T22:52:09.594149Z', 'user-1', 'importer', '', 'create', 'session', '01a2245b-dbf8-7fe7-b9ab-98db7f2348dc', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (43, '2026-11-28T22:52:09.596728Z', 'user-1', 'importer', '', 'event', 'justice_event', '0159f902-623b-774b-b52c-f04d7fb3f82a/1', 'assess', X'8795CC24CFB1CD2F400C33A6DFCAF79501BDD9D4CF183F3FB06B3C1205476963');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (44, '2026-11-28T22:52:09.596818Z', 'user-1', 'importer', '', 'event', 'justice_event', '0159f902-623b-774b-b52c-f04d7fb3f82a/2', 'assess', X'87DFD994A55B7731611A593F114F6C5B9EFCA86BF3EE545659BC2B401C2EF7C3');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (45, '2026-11-28T22:52:09.596837Z', 'user-1', 'importer', '', 'event', 'justice_event', '0159f902-623b-774b-b52c-f04d7fb3f82a/3', 'assess', X'45746C40D3C680E0AFDB44EC620CABDEEC1D326F0FBF622CE29AF6A0F55B22BE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (46, '2026-11-28T22:52:09.596853Z', 'user-1', 'importer', '', 'event', 'justice_event', '0159f902-623b-774b-b52c-f04d7fb3f82a/4', 'assess', X'FE70242B1F9486CF183F248A53FFEBFE2EC03E378D4F397537237051B0631D72');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (47, '2026-11-28T22:52:09.596876Z', 'user-1', 'importer', '', 'open', 'plan', '0159f902-623b-774b-a142-81b5e896b0af', 'assess', X'54227094834F8F065DDD5D6F3180C31A308F1AACD013C648F4B54E35B2AEB1E8');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (48, '2026-11-28T22:52:09.596977Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-a142-81b5e896b0af/1', 'assess', X'C324B90D63423E098F403C933057B50DF50A9E77FBD1BEB861EB8F9EC5CC3B73');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (49, '2026-11-28T22:52:09.597229Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-a142-81b5e896b0af/2', 'assess', X'C87180F7BA732445992961590551C87D2695804214BEC80FF0FE83BA463D979E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (5, '2026-11-28T22:52:09.512194Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-ab76-2885c3ec8df1/1', 'assess', X'D9C6FB3F5CE225E28A4D2B3A7B22DA90D88BF0A09B4219D9187CCC7C5D16E88A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (50, '2026-11-28T22:52:09.597291Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-a142-81b5e896b0af/3', 'assess', X'74BF96AD5D7E0A4CBEDFF77270586392B01D492802FDAE54C420876589C66FCC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (51, '2026-11-28T22:52:09.597337Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-a142-81b5e896b0af/4', 'assess', X'20D2FA9638D7C40ADAA185705ECB6A0779119D893C0FB033FF152A1406D74A9C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (52, '2026-11-28T22:52:09.597372Z', 'user-1', 'importer', '', 'break_glass', 'exception', '0159f902-623b-774b-9df8-fff40616c906', 'assess', X'552A50922EDCBA318CE19FA0CE1FB1223860D6E28E524FAE2E31C6FB84E76103');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (53, '2026-11-28T22:52:09.597448Z', 'user-1', 'importer', '', 'break_glass', 'exception', '0159f902-623b-774b-9106-66efa9a4080d', 'assess', X'2BBF5A779FFAE06AB745719E1D7BC3B4B6C5DE0E3E893F9C7364F21533D9823D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (54, '2026-11-28T22:52:09.597464Z', 'user-1', 'importer', '', 'review', 'exception_review', '0159f902-623b-774b-9106-66efa9a4080d', 'assess', X'DC8593D7EFD3134A96EDCC4F87CF05B24181FB40CAF687D4DB2ADF2EE6041B16');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (55, '2026-11-28T22:52:09.597515Z', 'user-1', 'importer', '', 'tell', 'notice', '0159f902-623b-774b-929c-e4bb3468ec7d', 'assess', X'B3E336DA5D5050D747ED4AC6628E05F1400376BFF367EE852238E2F285DD1AE7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (56, '2026-11-28T22:52:09.597566Z', 'user-1', 'importer', '', 'tell', 'notice', '0159f902-623b-774b-9aef-7711df9cf4d6', 'assess', X'963A3EDE334F8F7A5011A47DACCFA7EBD752CB45E92DCBCA5F2EB9A05102AF38');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (57, '2026-11-28T22:52:09.597842Z', 'user-1', 'importer', '', 'read', 'notice', '0159f902-623b-774b-9aef-7711df9cf4d6', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (58, '2026-11-28T22:52:09.597868Z', 'user-1', 'importer', '', 'assign', 'assignment', '0aa5d71910/user-5', 'assess', X'9CE36A9EB8C7C96499DC70FCE9F8FED5CCA9DF49E74AC716D25A92E22D224F90');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (59, '2026-11-28T22:52:09.597932Z', 'user-1', 'importer', '', 'assign', 'assignment', '0aa5d71910/user-5', 'assess', X'E047D48319F6777C73411EEE4A50A66890B3BDC75F896B21E95D7185FCB7F61D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (6, '2026-11-28T22:52:09.512712Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7004-ad69-5e0632cddccb/1', 'assess', X'469AF74E23C28D31297B8C55EE16FD5F8D0BB481823A96F60EFCB01E9702C033');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (60, '2026-11-28T22:52:09.597975Z', 'user-1', 'importer', '', 'remind', 'reminder', '0159f902-623b-774b-b77d-f4b59cf18a9b', 'assess', X'BFFB39BE557194D2F62ED8F67727C57B544167D972CB86DAED6A5E8B8B7C1642');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (61, '2026-11-28T22:52:09.598063Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-b650-c0871472be37', 'assess', X'77B4C153DC178065ADB68DC62502B8E124EE9DAE7242D9417140B218AE17F442');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (62, '2026-11-28T22:52:09.598146Z', 'user-1', 'importer', '', 'approve', 'export_decision', '0159f902-623b-774b-b650-c0871472be37', 'assess', X'DD145E8B34B8345797C6879F570CA3F32E47F3BA3ADB9F6A73BE6279D550ED08');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (63, '2026-11-28T22:52:09.598183Z', 'user-1', 'importer', '', 'export', 'export_file', '0159f902-623b-774b-b650-c0871472be37', 'assess', X'0831CA2E390E7D16204B94BAE4251214A775C5E4E9440B7AD7509CF2FDEF92DC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (64, '2026-11-28T22:52:09.598239Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-97e0-dd8bcd739d36', 'assess', X'E8AE12D4D87F0E98B6DE237F4587F17125FCDAB4914DD29C2A297DBFFC155E2F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (65, '2026-11-28T22:52:09.598263Z', 'user-1', 'importer', '', 'reject', 'export_decision', '0159f902-623b-774b-97e0-dd8bcd739d36', 'assess', X'FE63F3EBC61DB8F68846290CF1B10ABA09A3C3CAD8B304D6E012321901B92257');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (66, '2026-11-28T22:52:09.598281Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-8961-8b662a50bc98', 'assess', X'9DC294589D863936D30CADA65B8A68799BD0BDE9C176A75E4F3CDBFC94019E2F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (67, '2026-11-28T22:52:09.598377Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'13079D9E61F9DCC4A417618A332B6F2396C63408523228833DC1B803EC8B6020');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (68, '2026-11-28T22:52:09.598444Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'5905EF5E27345D879B475C2D358C960698E3D8FA4EAD4EA5E48AAEE06FC307AE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (69, '2026-11-28T22:52:09.598577Z', 'user-1', 'importer', '', 'put', 'agency_key', 'agency-08', 'assess', X'78F8916E8ADC93EB2C0B883FA40F13421DB90EC024D198F319BEDC370D897E44');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (7, '2026-11-28T22:52:09.512799Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7008-a2e1-de36f8689326/1', 'assess', X'A887EB93B824EB945DB9A9E6916316D81B11DAD0A68B3AC7EA5275FB4C7CD196');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (70, '2026-11-28T22:52:09.598676Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-701c-a7b1-7633b90a62ce/1', 'assess', X'102CDBF4BAC9EEFD2B4486E9CA549BEA9249871D6068B21A3C7B2D5830AA07FE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (71, '2026-11-28T22:52:09.598752Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-a274-aaa84fdf8998', 'assess', X'0F873D139938F020FE4DC93E9697D19EAE1ACB9061CB40076A28A91B44C96EBB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (72, '2026-11-28T22:52:09.598856Z', 'user-1', 'importer', '', 'drop', 'draft', 'of:0159a1ff-9a00-701c-a7b1-7633b90a62ce', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (73, '2026-11-28T22:52:09.602844Z', 'user-1', 'importer', '', 'erase', 'notification', '0159a1ff-9a00-701c-a7b1-7633b90a62ce', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (74, '2026-11-28T22:52:09.602953Z', 'user-1', 'importer', '', 'approve', 'erasure_step', '0159f902-623b-774b-a274-aaa84fdf8998', 'assess', X'F52746AB638685282E2ACDECC59E501E43D30007DECBCA26D0348411CEA0FE9A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (75, '2026-11-28T22:52:09.603254Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7020-acd5-522fdf6850b8/1', 'assess', X'D0E7611540477D265AFC8DD6D9C90EA07E46A1ED07E0D734564212E7ED49AB3E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (76, '2026-11-28T22:52:09.603324Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-be26-12a46162c860', 'assess', X'FF0D12DACF04EC6AA7AE524AEA2512FF78DC8C5C7DD4B396643FBE64240EE429');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (77, '2026-11-28T22:52:09.603351Z', 'user-1', 'importer', '', 'reject', 'erasure_step', '0159f902-623b-774b-be26-12a46162c860', 'assess', X'4BF8C9A58BEF47AB4F467F70823749B4CB2FD0D3EA849E7053B8F8967D5F43E7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (78, '2026-11-28T22:52:09.603380Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7024-9928-be7dd1129f17/1', 'assess', X'424CDFB1556D473B2F6CFF1EE180A1BA86119ADAF7BC9CCCF890C4E7120A9327');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (79, '2026-11-28T22:52:09.603418Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-bedb-43075d96a996', 'assess', X'31A2F659CE84B2DCDF4403A1A65B8D3F0506DFF201EA0599F9A19527E3A2B9A2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (8, '2026-11-28T22:52:09.512846Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-700c-b27f-552bb00da2b2/1', 'assess', X'51718C3AA729C54EDD76F767BF01214E02D20182C42959E904F3F32007EE2455');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (80, '2026-11-28T22:52:09.603428Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'6867FB76246723EA55B904A7ED5BC6F47B986A2BEA47E56010AE62C63E44923A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (81, '2026-11-28T22:52:09.603490Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'A2B7DEE5CEB4379E14D1C0C8A83D4C23FBB91E6EBA8F9B776C45C57442C5892D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (82, '2026-11-28T22:52:09.603535Z', 'user-1', 'importer', '', 'put', 'actor', 'user-1', 'assess', X'6B6637D327367B773CA1E334A453E3DF4BD5995516F4AB50843DC137EB9015E1');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (83, '2026-11-28T22:52:09.603579Z', 'user-1', 'importer', '', 'freeze', 'frozen', '2016-r1', 'assess', X'5C649D1D475AB33FE290595DF188CAF5BFA1ECFF1026DD11C0CEF58C2C4D0F1F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (84, '2026-11-28T22:52:09.603634Z', 'user-1', 'importer', '', 'release', 'release', '0159f902-623b-774b-a2f8-02a5fe60eb4d', 'assess', X'168557F46B81F65FB71517E2F061B27F6B60551BC170F31187D950760785BEA5');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (9, '2026-11-28T22:52:09.512920Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7010-9375-0c093c22da15/1', 'assess', X'5D82F0120CC9A5D7B17D718CFCF9906B0EF01A4BA3BD055842A95C073D57647D');
INSERT INTO audit_hash (chunk, hashes) VALUES (0, X'D3F3D37B633FAF3D53E4B743E3FAA83B35C81871173C472AD0D2C860407EF563BD07D40F68E07EB478D7C2AA7BFF7F161196A268F12366730F0E9F52FB9A867187E442472D9681E28C70886F7C63333226F7708B528E2FE62FB5CC0CFBD0B9567C8B29B1871E9EBCE2F2FF316761F442C8D0FEB523ECF270CB2E9ABB6C65AA5A71BEA70BC17BC4B367272A55F29F3A9F8DC6ACD6C151571D9C06CE4A4B5FB56978F43AAEDC65363D06EA59C685C6DB64B28C5158933CF086834BEEAFADB1D936F2806F0B7231490103FAC3591A6D50C66180CE6DDA59974DF2B9DE5B42624308B4BDB5FFCAA7075C89EEA3B5D0AD95DDA1ACBC44D8A1E7E073E98D248E60B061B6FE0A9AB4321DB4AD4783B8B2AD6A89947DBA4BE80F1EBC659B8BFAB8C668C11A1E2B5C3CCB20BC4B4988DA9596E696F243059AF2D977FDD1B6FF57F9F09E355EEE041070FB602E0A21496B072ED1DD74C50035CE83C6EB9AF8D1264B217ED70150248847802B670F2B301224D6C95BE22EFE8EAFF553411626B591E6644BEFF25AC5D346AAF76B08E252806D31040A3662915F9333ADA1E97EF6044AB02F4994F955CCC71AFF5BA583FDE8723D021C2075CF95025587A329F9C96652D8B672261EFB1290D4B6CEBB867AE9B7D6CAA0154C41CA4E44F92154FB7FE359C494B3F69869AB679D1E9C18322849242F68F5F19E964E8C1C0EACE0B58D048D62AD522E2A17BE0A3E5B2FABA4E71447D306CA6A490D263AEE1D478492B8F094D56E3A6FECB56E51538C33CEBAD59E5452925747A5E518AB313B11C272B734B0DBB774D9BBB37E82D62717BB881EAED937CE92E48A707C9AD23916822D0E7E94504D3F29CA71046424404792271127CEC1806C94B20B60B396C0F1194B0BB81967C4BBE2DE3DA0C010570FDC458A4F60F5600E1200C5A5340B86448B3EE1C35489AD397CC2C535A2CA2063F17750F2439EE9DC0690B02E52F7A3B510BD8973E47FD3E192B5A7EC884D917EB17387702E048CF94668758BB9F6C77E0350A49C279B20B823B2576C9DAE6337228D296CC3C5B56D6CCC4C1652946AC09D58F5ADD6126B55D0E62CFCFDED6EA6B0362021C57171A58FCD1E17BC72E3C352A7688D98D724033E365998BD2FCD1A510E2580A9AAED3016D4E5567BD68FB8E25555D3EE65240F0C324BCB311E2789014CF252E0D2F01F736B613F4E3996FAC0AFF77878A0979AAA533DCDB5E03A78D60EEE3DFE791391C35B2F1FA570F1A56C7A02E01C7127CD5E19BAC31C39CD955585C36AF03934F74CF99F436BD4BAFD2A266F3C420C0A6B38E78B27CE0686E689EBCAB373292AD5BD633B45286388696D55FE638ED6FE9619D3F9072EBB4E72164ED91289CA3798E4ED3C940306CD7238FC1AE26CBBA50F74C4A5F1F5FC5268A57B2E84647EBAC3CD87C5C75A479107FCE9F43BCC5C743FD556BBA07833680677B4C5CA130A475491B026FC25278EFE11F4A33009FAA4B447930F27B9BA0BDB218764A398B70F881EFB47BB680AC2C0759E62C981B64F4509EC1145FBBE487AA84B7A7A78223CC8A96036407F42A81EB299D9E8C41A8353147E12FC51E88B02EE279EA6D447248F9F99F5257DD8A766FBF9CACADECB3ED07B28B2DB80EA8A0D9ED8790777BCD9E27BABD7D093851E679F5ED2FE0B7A3E90BCA5B73731DB99E855F61EF0E240B7E5DABF3D2F1B101ECF54443125D2179F24FB18544BE5F9757C6C9D93B73E96291EADA2E356046AEA4AF8088071BE2B8E22419B51A56FB25F36DEBADE7F474D1360163B42D2F558B39E6880D6D5717D24B8DED7F58685F02C2755EA6FCD6046838ED687D828CECEEE0CD20DB8B2F754F48A6A49344B4348547F1EB0CF3DB997D375DE77DF4F2511E0BA08B6FADC7D5B22A0D2D04DCA0912E9805553CB8EB205E68D8B36443CB3AEC594BB08CB621226410FBC8C8F7FBDE84325520E100B7FA2E58AB3104BDAE1F31F3D6D36647E3287321C6B045A2E0B8C0FB29F9672CED813997E1C182CE5E1767C6FA64AAC2202A49CD05552131D315A2254AD9B91FE4919CFCC21B9CC20EF1B2C82F2560DEBF2ADF6622F5EEE17ACCBD64247AB85F79FFF7F4C69164148A8CE8F37243E07371FF4282628076962BCAA7565EBD3E79F6E94BF780A6E0FBACE74E92552E63A8F92FED708E7735EA0ED28DE4D5A75721DBC124ACCD37E27BB90B939E8DA6887F3389674799BC8FA596350CECA18C601A88615BDAFE66A52ABEFB973FB4E91102BA4EEDB91D55AB7F701055220CAE63954C5BBDB8ED289225BFA50A86D2B2F343A4F84D509B08BB4E6B050AE990AFF2F9F724638667D36D5B7D6A2E0AB7525C498724EF346269D702A59768B20C846B1A5FF243E59E53A4B5B5282D7238FD0AFA151AAD231286A9741B64C8272519C6284AF80C23C632F6B1A360CF697A9B21A61CD11269AD9EFC01DB30BCB8A6C6B3FABD484C6B833263D160480452BB2F608B92DA5A5B99275A22F098DC6075405471FE4DBD3DF61962F060493D55E458C9BF4D82D739AC16874CBB18918A2E9C77B574F80B69D91CA7EC99FF6DD562BFBA11A73CFDBBFD5604DAE60DA8837EA90370360D2CA4B3257E8DD4B838DA1C99737F150B00BB551419C81029A17EE5C87171274254CC8BBE6B2775A97AD497B17D55B743BC4F5387BC35FB59A58FAAF0688D80B1D580DD675B0C6E536E64264F7F57E530F43AA29633457910632C67A08074E73A88DBC36B0FB0EB47ABAB78AAC4B4A58C93721379D28DFD18718DD75A3B08BE88D3E32021D166451B8D27D641CBCA4F022925E715C489F8CEE5E5E6155CF1E63178F88B4B5583A133C746B6D29AB59B9BBFFA4062A31C27A05FBA965D19BE6AA8A6ED4BAE057323FBB0841C730DB066185928F56D1BC96BCF7A3370ACFAFA9F46C43F613F554694B2742315584100F1CB1748FBE6657A4F5AA9715E31226F4AC65BC28B8D2A8749F89C320BDBD3EB72C4A58FE8606006CE9A5F44C34A837D58D6AF22654A9E61594FAF52A47386DE547A271AAF7EEB08EC778AE2BB48AE7A0CA31803B47C13C06EC4CC459F8E413F3863AD2DD7CC46C30ED3F39110EDB038A4C9B4A6479BBF786E7C8C19F889A9E79CD85E16FD1F0F93669DD408710A50838B57C074DF28298B8262E2DA179620C3FD239416A48C96F5269612EFA5781A7DD733866F2FF693D02CE9254BC9569AAEF13C573CDBD93B4CF5F0B5CF90FE230ED8BA438C14322044C397A1DCEC1FB7245BA58E8C42CB2C826B3B0C1E542E7EF4291742729C3B8D76592FAAF6FA9A4FDCD60C2E3E0AFDB4482D5E87A792AED59FE203DE789BF1194192483BE3BC020611A16E2541A3B303A4AA42C77A33E6E84164510941F57031F8B085D5F8DFF9D50F652D9036D2DF95E8222148BAAF5826B0F6CE01BF56506D86F5440B462268D659968AD6E3D4964063DEB0775B11DFFDA66F8291F3F812C46436F57130439FD4F73F051DFED1394A51652A9C958DD0359F0D0E1E83106FD73CF37A9340D996EC7A1FEF09CBE789900B5D26B8CCD90556BB808A9BAC4506D2B6CAB721A114B6DBC9DAE776DBB6F96178137834A5D27E3CF771BAFBAED8B353AF48084F3DF384310EA25A8AE10332ECD7058B16C1DE9219F7A4325CCE12BC2E2F6FC5E2FE8455050DE29647C97D18D3BB5A47C8761AF46C983F1F5D19D7CF79195C139E6CFD96CA7FC809F862E9FD45EC31E5F861321BFB1AF214972A81FCD11039424972E083A270F2600BA0C703B56A1E93AE31E01B5578C723569889F42571E80299ABA580A2909893C3DC049328FE018D19BE8AB007191C97E10296E3F5A2D565B295EF6314E962B9AA2F0B55CFE0596E7BA78D70FC88DE6D0A208C64E436195F3D1B428166A6AD841791DA6C24C7052BFD3439B2FA1D5A54E6DBC46E400608B03C772C544C47532E666202668272A4F96961314512985126CF9BC7C969C95E7803BDCFB60FE9DA7E0E28FFBB667B526956794BDE4DDB9EBEEFCE2864F148414272A54AA79288FDB0F89C5DCCC84510CB6FC38EA1771B88CC9183D7E0C6311A29630FD492A40221B1A93877CDA01AB110E4D878F532646F58C0C7B458FD38C4E144EFF6BDE7D03E482AB2E134AB8D7D441F94B8AE55279689FFE15B8EE780040F7C7353BAF2B52D03780ABC6F789A4075B2443C3237E52C64968F5C313C198E45610F63A4A9A224C3290C655734DD888075AAB7405E37D0DC8F4D8342AF0348984A1EA340B3150C808A46C49418B71A61B90BD5B3CA4FE5EF37A0A14C3B0E74B7D8A95F27A158E18C975ACD6BD11A368CBD9FDB5488BDCF91B6F47DCF57A872FB0E6B59631AF03E7F4562C54D27B3F8879E2724F5B0995A87C93E1658A9D63079506D0924B8531AB166B37E06E1AF6D9840B70C8DE1EB65B916A28B01BCE8359CE9270680AC7C4738D6F9E68D75B5ED4463A3E7E36110302776F5E9B45BEBDC8F1E68A3CAD5093223EFDEDEE7605BF41B7B8661C892FB52932B88D1E6B743A5AB20D5473887DAA386C2967BA8F2EFEE8C1C70D126D9F594C6859AC2AE2C8C5BCC749B884D48E34B349E48A44D68571EBB109DDF197656E0A5F48A4C39FA15442D298D3AB84BCE56E81A98928D09A21B6FA20DE5BEC76F5C99E6F735221384527B72B94726E4163987EE90AD98B473AAC2CB2AC69BAAFB088CB166599F3508D5301D187F4C69887497A60867EE623C03C46ADCC2699F58AE8DD487208EE808AB8C127A0BA47F56838A38C0DE1064FF9224889390C6506318A3F968CFF031E0AFF6B0A6E4820D18BF1D3E19C08E55771B67616D3733C9CD1714D3355C508B1DBF5AE155F9DA5CA55637D1AFA0B8028BDEF553F2C2F817CE9C5CFB59B936CA4E2412CF066F84CAC47D61AAEDCDEDE5A20C5BDC0576B69AFB4FE1E72480D64E62F5B831A5755DD74C64B00FD4DA035176CDFF5CB22D0E3BCB93025F9EF40F28730E3FDD81107A97E810113F5A9BACE15A1CEFD0E96EE09B613D6F7811C20448D1A7C0C64D9815D10AEA5AED6DF9C5DBAC8730E88C5FAFA355CD1F8FED980EE97F48E981A30CC5F6CD6D12EB965623A941F6C41F0E9C9A678731522A7794ADBDDD8FC9F7638F688EE2301CE2B34A7FA6AA5D951724A9B99D0097CE61790DBF76661CCFC14EF74F9274F6A0D9C7BB08A5029F923EE15976D0282C13568C94620AB0DCC7E430E12284DE7432943E21376DF5874A462E32457C147F0B76A41105EE6E17E21BBADC3456F11BBFC2F7AB710B2ADE9402FE793DA2D3522E36800D9166901FD897E3F8646CF73E4EC2080EFB96B7A87DB21E8CCD469D9EE47C4F2AF33BA10CD47F63B86A42A1F7537F8ACD6E1F8DEE828D68E0957D6800EB029D1C55133627E3BC13AE73128718619D051BD10007A4DEEF1C3692B3385E24767DADCB7BED72AA1CE3BFE83FC44811D1344');
INSERT INTO audit_hash (chunk, hashes) VALUES (1, X'653053E1C5A7369674A3382F540D157EC61D63F4F657975C86D4AE720955364A4408147C89C2EF1601A388BA8DAB3E37789AAFB6FA64A6E819820DF49945844E0C9B195FF5AA9A9E4677A747BD8ADC648665BDF9CDE2AA69E41B03BF6C11AC5699709947A416A980337BCA4C54181BE904A6EC7E6EC822A1D4171D979AACFE94621DBDDBBEDD4575F4D9869FB1CBE90ED0F85A05E92374E6096B34D3F536788D530B0B4FD8CE0F0F6129F9FBC124DAEC73B20FF9DD42E5FDC3CCF60BA42A0A7AC68598136447A1874B44E5DA37335DCA01CF7CAF193F49F16F12C368ADEF0FED18406000C0977E38B055A8E4C0FE4DE6DDF6E8B681F5A50E2F08CEA338EA825528A78CB6FB22D49497EE6BD669CEE5CB99316A484BE74C3FA3ED07FD636A187798E2F202C65668D329A5B3C4F3BF1EC3BF493CEE8448AF6E08CD81C1E9E62422454E752DEDE2DB3800C926937A36B4F94571CD9FC5C3104E271BF49C7A4AAEBD86E71F91657DA6129FD7A8CA0A8A7C4559C250E8B15A95456C2CD6A5ADDD92997F2D9EC726277354F12EBCA7BB9E2E436BC17F30EC7558D238730F0B505B5B781C06882E37DD75F0FA9DD5BFB49FCFFDD1F7AF7E06C04AD236093777B5FCFB7AC90AB67FC5468F27D705B2755F61925D3B897B8771ADBEE64220636CFFEFBBF38DECD21606DA8FD15975F2C691AF75B74F841825BEB924DAA94E617A34FB4E69F55B6D436657C5777F1204567FF338E54186B0E4F3C76FB8C7CF1961E3617E1DB36E4842D88598557D6DD334D7183280E3D2CA75052716C1ED557298C4FA0AF0941640DCBE9EB3E943145DEBE768F7462F7251DF880CEFE0995AF7F62EB1355BE2B87FC385CDC564020E1F905D9C38BDBFE226AA43363926EC76C46CB0B7B92091F74B5C3B1E547F95D2E22CC5F0B21937852299640A09FC837562E10443C911F67028224E92A60AD85CCE316E1C59DC89015DF9E3EA05DE43C00DFAAD4983FD19313A5543727BDE76F9221B1CB957E9FF7A7840AC152D8559CB39EDC3B44FBD42FCDA263E4FC3983FA8256BEE0B3E142D87E2EA97A65A728D55E1D6D7CC20173913A3D0140D622DC491833B2BE964BF5C155F249424EA01D7BB10510D242749F398CE58E476FD7DC96A7FBEE0EB659E3E71BFD9900C7EBBC2F67328A2DAB0EDDAEB40F3211A4C09AA4F9E55D04282A0319F8E9BA6EF54798BBFFD07E6A477C4FE5FC14861B8D7FD48836B5E94DE8452167E5B6D77BCECEA06E4E2BF28691E542F05BBA1F9043F86D42EBD0841AAA8C3F3B0DC9F022A83586AB4A7E6BCF85DE074F9108DE29F0192950141E1C8E05117C42C73B815E7FA73E1A772579F28E63A256BCF36B2CDF68F3A32F43CA160A803092F87AA73220A2BA95E811E38FD1E5F3445E7EC3288786FDBCC1BE7AE5138D26DCB70C5F9B90298D3E36053CF7530879104E0CA9DFDBD82D9C5407AA3FDA20EDD502616B668BAAEEE9193ABED5F369C3F60A7CCFA8C029FAFC25745631577B075064BD169D11E8F5A446A4C28F4B7AA3A34C414439771A02FC597D749CC3BBF4ABF593F80C2F616ACB54D1A8D9EFB8FE5E2FEFF20DFDED441CA9E6F857612CCE1D16FFF8FA4103C17B2EAF5EB2084D700451AEA3753FD5F0D5FBF203B81EC305477FAEAF766930D7A2EAB84729C533EC48D2A25FA6983828628CE307B285A7E219CCCDACFD90DF35CAD56ECEF81F6037842D082F1C628B1AC2E2E5FB6428CA599C5E7D8ECF39A50B488823C2611F13FEDD8AFE8B5510CCEF84EC1FCA36439EC42C83CC0C59E01AD8547326C06E908FF1B29E8EAF5FAFEE35F421BEAEAC59B2302A1C4D278B8C2374A9DEA83327C0168F903DCB3AB66726A2B60F75481C1CE007DFE617BD2C472D2993C4569623E11E41F8D58CF9887E3F9D105BFAE8A61EC39FD66A8DE9B9346339ED387553F94475444F26BD68F50D669742F1DEC5D5EC5E00A1863381F4F3607C6C24E89D33278BDEB5A5167BF2FC9BE5382B51783A3266F7DE8B4BA3D9398CFB7B477C3F615D850F93B0E1685B6E706C714C843071E8F75137CDE56F53DA5A898BCE4A33D7DCBD1');
INSERT INTO back_series (id, period, measure, dimension, category, value, source, verified, break, audit_seq, salt) VALUES ('99f0b637d16bdff7cdd4b70167a76f13', '2015', 'persons_followed_up', 'total', 'all', '289', 'KOM 2015', 0, '', 68, X'59F5D1685FAE7B4F9FA20F7D32EB3B2A');
INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq) VALUES ('0159f902-623b-774b-9106-66efa9a4080d', '0159a1ff-9a00-7004-ad69-5e0632cddccb', 'agency-01', 'user-3', 'case_worker', 'nav', 'life', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', '2017-02-06', 53);
INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq) VALUES ('0159f902-623b-774b-9df8-fff40616c906', '0159a1ff-9a00-7000-ab76-2885c3ec8df1', 'agency-00', 'user-3', 'case_worker', 'nav', 'life', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', '2017-02-06', 52);
INSERT INTO break_glass_reason (id, text, salt) VALUES ('0159f902-623b-774b-9df8-fff40616c906', 'CanaryReason', X'F80328948B16BCABF1A9FBBAAF8CCB92');
INSERT INTO break_glass_review (id, actor, at, verdict, audit_seq, salt) VALUES ('0159f902-623b-774b-9106-66efa9a4080d', 'user-4', '2017-02-01T09:30:00.123456Z', 'justified', 54, X'715F7808CAFF60F998BA931C1ED4110D');
INSERT INTO case_party (agency, plan, part) VALUES ('nav', '0159f902-623b-774b-a142-81b5e896b0af', 'member');
INSERT INTO case_party (agency, plan, part) VALUES ('pd-oslo', '0159f902-623b-774b-a142-81b5e896b0af', 'member');
INSERT INTO case_party (agency, plan, part) VALUES ('rosa', '0159f902-623b-774b-a142-81b5e896b0af', 'addressed');
INSERT INTO case_plan (id, notification, agency, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a142-81b5e896b0af', '0159a1ff-9a00-7000-ab76-2885c3ec8df1', 'pd-oslo', 'user-1', '2017-02-01T09:30:00.123456Z', 47, X'51765AFC0389120CFDD7C559E095ABAA');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a142-81b5e896b0af', 1, '0159f902-623b-774b-a313-6a9448e9ef41', 'open', '', '', '', '', 'adult', '', '', 'concern', 'consent', '2017-02-01', '', '', '[]', 1, 0, 'user-1', 'case_worker', 'pd-oslo', '2017-02-01T09:30:00.123456Z', 48, X'FC312ACDF71C05EB7DA23D48BC2EA8DE');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a142-81b5e896b0af', 2, '0159f902-623b-774b-b2b0-6e7cedc1abc4', 'invite', '', '', 'nav', '', '', '', '', 'assessed', 'consent', '2017-02-01', '', '', '[]', 0, 1, 'user-1', 'case_worker', 'pd-oslo', '2017-02-01T09:31:00.123456Z', 49, X'746C4F33F82E97D1F1D296BDDC2953B7');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a142-81b5e896b0af', 3, '0159f902-623b-774b-9bcd-7a09b0a8f927', 'join', '0159f902-623b-774b-b2b0-6e7cedc1abc4', '', '', '', '', '', '', 'can_help', '', '', '', '', '[]', 0, 2, 'user-1', 'case_worker', 'nav', '2017-02-01T09:32:00.123456Z', 50, X'8C2BFBB3C3CCDCE7A6491BFAF2A2CE20');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a142-81b5e896b0af', 4, '0159f902-623b-774b-9b1f-b2d5a66e68f6', 'invite', '', '', 'rosa', '', '', '', '', 'assessed', 'consent', '2017-02-01', '', '', '[]', 0, 3, 'user-1', 'case_worker', 'nav', '2017-02-01T09:33:00.123456Z', 51, X'FF86FA8F662C41D1BFCFB591E4ADED9B');
INSERT INTO case_text (step, plan, sealed) VALUES ('0159f902-623b-774b-a313-6a9448e9ef41', '0159f902-623b-774b-a142-81b5e896b0af', X'017A451C9C6E8EB2819E835954964010D27F185656491D6973072ECACE8DB46441EF1D26022A88D1932CE1F62C94F385F096E40AC1B884312A5D012D9CEA244686F950CE45F2FF7B74195A45E229547092A86AE80406DF243B6C81A4C720770B284FE5EF3209EBC0F7D97E031876F1D4919969F57201AEA2E1FBEAD0805C228B923DC26754914917A71B7201F14E79A93ECC6078763921813A50B9DAA73B42B608F3216A431B49EDF9610EE9E1F6BCA2B71F9F60AF78A602E0C3360C24FAE53798E86188EA62199A55509AF5C78560847F5C5AF642E0B62815E128D61FA01A046B1BED045A0C71F80DFED4825B1CFE2C1F895DE588ECC7E9C862EA1FF5C0BE6A212AE943A3D89F6904C655828475F37F1C49E38E876698FB4C6B38559BF5739BB9A2E21187');
INSERT INTO compartment_key (id, compartment) VALUES ('0932860e97776d6e', 'narrative');
INSERT INTO compartment_key (id, compartment) VALUES ('6c8b416a6ebc3706', 'account');
INSERT INTO compartment_key (id, compartment) VALUES ('9f2a7ea5690a0de1', 'identity');
INSERT INTO compartment_key (id, compartment) VALUES ('adfd641024a41d7c', 'case_note');
INSERT INTO compartment_key (id, compartment) VALUES ('caf55646aacb30a1', 'draft');
INSERT INTO credential (id, account, kind, lookup, sealed, counter, created, used, removed, audit_seq, salt) VALUES ('01a2245b-dbf8-7fe7-8462-5b78adcde590', '01a2245b-dbf8-7fe7-8bfc-35f84dc417a9', 'passkey', X'0102', X'018323ACD226530C27C2449051FBC2F529A1662213BD35AF58652D67448AC23F9409A74705F2AD189D5A80BCA561143241837BA88D5E2AD1BFEE5ED2B82E2FECE25A99480C86AF0D9D7821FB151D91C947408F2D7519CD4F', 0, '2026-11-28T22:52:09.592993Z', '', '', 35, X'ADF573B183E43B6B3F1B409ECF80D565');
INSERT INTO credential (id, account, kind, lookup, sealed, counter, created, used, removed, audit_seq, salt) VALUES ('01a2245b-dbf8-7fe7-bdb7-140c6bf46d83', '01a2245b-dbf8-7fe7-8bfc-35f84dc417a9', 'password', X'', X'018323ACD226530C273AF47855BE83927249E02F450D08EB7AF8CB328819DC8EF89CB64255F732309FAF95E8489891E9C4F52BF821B5695CA8BB8E35B9DC9F1D67955176942AFE799B7B01233962A1AC0BCDB1513ADD', 0, '2026-11-28T22:52:09.592993Z', '', '2026-11-28T22:52:09.592993Z', 36, X'BDC27AD0B9671FE4E745D4E308DF457C');
INSERT INTO criminal_case (id, reference, audit_seq, salt) VALUES ('01a2245b-dbe9-7c56-8b62-5d19cd5b1a7e', 'C-1', 26, X'70B7BFC558EA30A60C026F3A894A86E2');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7000-ab76-2885c3ec8df1', 'identity', '9f2a7ea5690a0de1', X'019F2A7EA5690A0DE1A6F9EE748793AA6F3A0945B33A98DF757E7046B7F2A5F55DDB5C63C98334828ADAF91C6C4D2358FFDF4E2173905B1EDBD5AF3F8554F7519E5444A5B5AC4FE02A958BE089');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7004-ad69-5e0632cddccb', 'identity', '9f2a7ea5690a0de1', X'019F2A7EA5690A0DE1950C3F05D3A1C38B2B517DBCE65C661BC23BF3E10C733A40FE1BDB48A5FD3E9E51016E4751F05F8027DDB30DD11AF61DA83EB6823FAC36EE246E095AE5ADC3415C6EF82E');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7008-a2e1-de36f8689326', 'identity', '9f2a7ea5690a0de1', X'019F2A7EA5690A0DE1613D6789BBC4C28034B0D4858E0DAA8A79B432D91B0B97D239E40F7272839B59A3560A02E4A392C7B8D33BD0C8E3F324F0D03E600B422FA2ED348FBB0FB7548FCFD27FDA');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-700c-b27f-552bb00da2b2', 'identity', '9f2a7ea5690a0de1', X'019F2A7EA5690A0DE10940BC61842103B0D5DDC2CC3A4124841902D2B6B9EA5DE7AE7BBD9A13E0D49C74A0AA3CBA05D40D25D169883EFDBBED94DE5007BB1BA574028ADA9A2093B8306E036690');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7010-9375-0c093c22da15', 'identity', '9f2a7ea5690a0de1', X'019F2A7EA5690A0DE1B38BEF5AC81FD4A869D6267DA77E257AE8EFCEFD3E0A1482C7F11E0486A7B39C3EC2DCE85DD5FF538B8339B1367D8E26CCDA0A7F643E663BF30CD63CE3AF0BD5A66E1A39');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7014-a795-1192f12b29bf', 'identity', '9f2a7ea5690a0de1', X'019F2A7EA5690A0DE13B3EDB7CA1D2D285FBE8C77B333EEEDA592573CB940099B55168173B2EF653402E1F6CAFCEF904F387156293080CF2D826E1C8498BFCA7F0CF88351BCC64777418767D60');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-a94f-b2109b59c189', 'identity', '9f2a7ea5690a0de1', X'019F2A7EA5690A0DE1065E8C86D725DC7450AD7F93210EC9CA3754E38ACE404C2F087689C8123A6EF0495EF5BDD7D3781C41CF7B57A6893D18410CE06C0D96FE810F7DCE623BAC5D548F1F81C4');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-a94f-b2109b59c189', 'narrative', '0932860e97776d6e', X'010932860E97776D6EA63A69BFAFC2CFA17C8EE5AA97EB219EFA07262F8524AC9AA3AF0BE3F81A970D962EB81428AECA4AA29DA1E6370DE06A81DADEDEE216F85E717FD44DEF11C8BF8639301F');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7020-acd5-522fdf6850b8', 'identity', '9f2a7ea5690a0de1', X'019F2A7EA5690A0DE1BDA1953A6AC865BA74F24CB09DC3030CA7DA9164FC56D2BA8DCCD818C880CA819003793544507716767F56DFF074B49C290B16124FAC2CCCD90C50B6165DDF89124EA0B6');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7020-acd5-522fdf6850b8', 'narrative', '0932860e97776d6e', X'010932860E97776D6E762D21D7DED1E33EBF56C95748AE5601A52F96C07750D16C40DF00256D27D8CFB51A2D7A66669D152B30060CC427456CE10D3A55A84938856A935ECB0BD700D0BA6BA674');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7024-9928-be7dd1129f17', 'identity', '9f2a7ea5690a0de1', X'019F2A7EA5690A0DE1869A7BBDE86B912AECBD63670D15CDAA9CFB4350C14B9EB46790E1796393249C837597A01B0FB89881AA9C0B130FF148EF4BCFB8889A16E195040255EE8549130C7520E3');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7024-9928-be7dd1129f17', 'narrative', '0932860e97776d6e', X'010932860E97776D6E304C4CF86135F41912EE57D80FBD600B51F1848637182B91C259C7914309A536C07966867CFBDA7D231D53E62225577916FDDDB676CE2E3039DBA7A36710413AD714BE3D');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-702d-80d0-919e0cc5fb93', 'identity', '9f2a7ea5690a0de1', X'019F2A7EA5690A0DE1400F70EA412759F8FB0AB3E7A39255DDFD25CD22441D9F2CEC5E46BE256BA3EBCAED88DC5CC098B0A6F0B246F36A4E55953F56BA7B133CE647F196320E444EF7030B2FD8');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-9590-8e07e0fb7084', 'draft', 'caf55646aacb30a1', X'01CAF55646AACB30A12F5FBE4F30726924D778160FA24679F4CD75466EE616B55EC56054AB3F2C2B6002C1354A1B6EB7249A6EEB3FC682715CF5FDD6CB780D3C78ABFBA8D1CD8AAE74AE6A9E57');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-a142-81b5e896b0af', 'case_note', 'adfd641024a41d7c', X'01ADFD641024A41D7C7A451C9C6E8EB281C3930DE334720D4BB0F7AB2AAA6A1B446042EDA6416C2198B14204A2D98B0544CCB52F316D123DABE444D1ECD06E0BB20CE612F6E75E1E521505AD3A');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('01a2245b-dbf8-7fe7-8bfc-35f84dc417a9', 'account', '6c8b416a6ebc3706', X'016C8B416A6EBC37068323ACD226530C2782F874BD5C5639A4B227B5C501F402F40999D50DDC23B87CE31F19E9FFE23CDAE56D953405B8EA4B2F717D29280D527834F459C31A0CA26317E96294');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('once::3n5w10gf9arf9eg2', 'draft', 'caf55646aacb30a1', X'01CAF55646AACB30A16E295FB28E6CB65CF44C1BCB53349D8A6FC0915AAB6F43B573AA5A3AADAE81C8186BFDEEB1AF1B7AFE6FB02565508BA68BFBDABC163C3376CE489611432A51422DAAB4E0');
INSERT INTO draft (id, agency, actor, topic, began, saved, version, corrects, base, sealed) VALUES ('0159f902-623b-774b-9590-8e07e0fb7084', '', '', 'who', '2017-02-01T09:30:00.123456Z', '2017-02-01T09:30:00.123456Z', 1, '', 0, X'012F5FBE4F30726924C2391205C6C811B8A6FE284846B547589C24004FC8C02222B0C01B3642B5');
INSERT INTO encoding (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-a94f-b2109b59c189', 1, X'2FB2AE5F929ECD6BE862E7976F5D3CE3', X'01065E8C86D725DC74A2AA4CAF6256C9AA31B2A60461FFB39E2EA93BEB00BD8167D2E478AAE5A67C886DC824AB37045C94C978B099461BDF34231BDEC0');
INSERT INTO enrolment (id, role, agency, token_hash, created, expires, used, audit_seq, salt) VALUES ('01a2245b-db8f-70d4-bc02-394982ba85b2', 'administrator', '', X'F46A5A8C738E579ECB2FDCF7F07DC4F3D48D257F3FB5F9E87FA351C8FE2F7E1F', '2026-11-28T22:52:09.487051Z', '2026-12-05T22:52:09.487051Z', '', 3, X'73371ADA47D07D9822EAEAE99D0D85C2');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a274-aaa84fdf8998', '["0159a1ff-9a00-701c-a7b1-7633b90a62ce"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 71, X'16354AC8CFF0BCF90DDC1EAC639D3A13');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-be26-12a46162c860', '["0159a1ff-9a00-7020-acd5-522fdf6850b8"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 76, X'BD8DF7328AC34E3D60F608A10741A12C');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-bedb-43075d96a996', '["0159a1ff-9a00-7024-9928-be7dd1129f17"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 79, X'CB493F4FF450ECCF7E2551EA3F86B42F');
INSERT INTO erasure_step (erasure, step, actor, at, audit_seq, salt, reached) VALUES ('0159f902-623b-774b-a274-aaa84fdf8998', 'approve', 'user-2', '2017-02-01T09:30:00.123456Z', 74, X'E78177D60E496877BA53E6E5ADDBC313', '["0159a1ff-9a00-701c-a7b1-7633b90a62ce/1"]');
INSERT INTO erasure_step (erasure, step, actor, at, audit_seq, salt, reached) VALUES ('0159f902-623b-774b-be26-12a46162c860', 'reject', 'user-2', '2017-02-01T09:30:00.123456Z', 77, X'A2163219008B0263E1B8A190C2935793', '[]');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8961-8b662a50bc98', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 66, X'7E2C073475E31CA4B989A0A0D0EBB1A8');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-97e0-dd8bcd739d36', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 64, X'7D20D9BE42E65FBEAD6D7FB37A1EB377');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-b650-c0871472be37', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 61, X'9CF05545B0B8CCB6A0DF0BD6CE33EF92');
INSERT INTO export_decision (export, step, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-97e0-dd8bcd739d36', 'reject', 'user-2', '2017-02-01T09:30:00.123456Z', 65, X'1EA1651EDB778A4331F56956AFF1358D');
INSERT INTO export_decision (export, step, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-b650-c0871472be37', 'approve', 'user-2', '2017-02-01T09:30:00.123456Z', 62, X'FE4F921D9BC6A52855D6D257BD56195F');
INSERT INTO export_file (id, export, actor, at, digest, lines, audit_seq, salt) VALUES ('0159f902-623b-774b-a5a8-1d4a6ebba732', '0159f902-623b-774b-b650-c0871472be37', 'user-1', '2017-02-01T09:30:00.123456Z', 'cd56', 7, 63, X'8BDCCD52638568EF091D5216365B081A');
INSERT INTO frozen (edition, year, revision, digest, program, as_of, at, actor, audit_seq, salt) VALUES ('2016-r1', 2016, 1, 'ab12', '1.0', '2017-01-31', '2017-02-01T09:30:00.123456Z', 'user-1', 83, X'62DF84BBB1D8AEFA16081E3B70C2C5AF');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, 1, '2026-11-28 22:52:09');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (10, 9, 1, '2026-11-28 22:52:09');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (11, 10, 1, '2026-11-28 22:52:09');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (12, 11, 1, '2026-11-28 22:52:09');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (13, 12, 1, '2026-11-28 22:52:09');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (14, 16, 1, '2026-11-28 22:52:09');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, 1, '2026-11-28 22:52:09');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (3, 2, 1, '2026-11-28 22:52:09');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (4, 3, 1, '2026-11-28 22:52:09');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (5, 4, 1, '2026-11-28 22:52:09');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (6, 5, 1, '2026-11-28 22:52:09');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (7, 6, 1, '2026-11-28 22:52:09');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (8, 7, 1, '2026-11-28 22:52:09');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (9, 8, 1, '2026-11-28 22:52:09');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-ab76-2885c3ec8df1', 1, X'A3DA54B21D57B21CEAD8C47D64299662', X'01A6F9EE748793AA6FB683A1751A8EF24F05C1B81CEFD6C914AF9D0A45ABEC72B831258D7385EEEF5C99F6A0B378654B3BC85EB5593C6368295D43B0038A819837A5F524095EB8A8E7908F2E335D5DDEB4F289C934FACDFCC13279B0DFC116E0100F93B499');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-ab76-2885c3ec8df1', 2, X'89B81B51023ADBE6E4BB2485F359842F', X'01A6F9EE748793AA6F4F4968B16DA768ED846F92E8033FCC33DB8A0E4886A8F8B9539BEA45AD3B50887948F08A06EA9D11F8E03BEADE0D3A2E24B6E4B83DF086C4CE7CCBECB7B660954AF54C7E2DBD27175664AEDA490D6B24375AF90C73772629B1BE30EB');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7004-ad69-5e0632cddccb', 1, X'27D5541AD9CFAC47BF2463C88678E1DB', X'01950C3F05D3A1C38B8D8D54E4FF1EF9F622C32688230F8CC7E9D7240792874E578259A22072D21E587345C7B2A154DD50789F2AE187B277E902DE4A3896EE3D36ECB09D930EE81706799973AFE029B482985DD781CBC7518F84ACD642318A8835ED3D0C0F');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7008-a2e1-de36f8689326', 1, X'6FA0F527D5306901ECC933DCE502C391', X'01613D6789BBC4C28060767C7B42B123FC5DACCFF5A5F84EF6E5A95F8902967DC191316438F44F31F4C988EADB0DF30F1581215B3267A766022BE233CF0B5E504C6190DD1346EF55025E15957B06B6C9A713FD49E44F6748873D45846A528AA90B04248F15');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-700c-b27f-552bb00da2b2', 1, X'B5CDBDBCAC772C39D6B09A9A2A706CD0', X'010940BC61842103B0006A459326517A1766D9AB0110C4665282013FB0347BBA3F6CC39ABAEBD18C99F48AA0A425E68EE686A94E19579FD650921C5988B91A569F4EB51CA576A2232AC9C5439C08E78FB636CAABBE5F4AF639815BBED37C07B9511977A907');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7010-9375-0c093c22da15', 1, X'46A49A9A084D1E46C279CFC0F2B50316', X'01B38BEF5AC81FD4A844C37363C9199A733AC829ED1E634601E13D76A6F5E380E67076F54B795F600E5ADF49740B486BA34D759C0E36D80D21E545E98FE4498251BE8A8D8596A4EAAA92888C33E43727028060CBDB6D7585B1C0575E77A4E18D12765788E1');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7014-a795-1192f12b29bf', 1, X'C4715B039DC2A01D4BA3D3288EE7A537', X'013B3EDB7CA1D2D2850E7E83140C2EED46692367F98E26F1254953681DD976ADB0BCBE3C6690F5185C977817BEA2343E81D40CEEA76A00DDA185C2F718123BD1EBBE3A05D4F6B0DA682A59DA31320AA0769C57F279A4B8FEDBA336DC24DB854C35AFCBCEE6');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-a94f-b2109b59c189', 1, X'A6AA9A08119A2B6E7E5EAE7F2C110613', X'01065E8C86D725DC74165D744AA5F08912B1CE23137AE47DEF97B7624488E14F797FB7555B47709089BC3581A57DB41BCB7DC967715A8AA3220B06A0F6F422B69D3CB3A71C564BBAD299C3D83D9AAC97282D20E0F7496E55C73BE8D3A796515D680807BFF3');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7020-acd5-522fdf6850b8', 1, X'1C6A00201222EDDF3F570952B3AF1731', X'01BDA1953A6AC865BADABF6F48C4EFE78C7B4CE09EB43D61442F40010D165CDE6B2797CE43E129E415DB10A52AF6C9F934093DD531E5FACBD4076EE560A6972AC39904A14084D4D7657871D7F09832F3A898CFDC0FD8E4523EB2DFB84E4BB88A8D6C3041A43FF608224623EC3C8D02BBD056D7CD4C3FD21EC3AA4BBA676962CD80D34150910A1F3B4D0728065F9F60E78D27ABD3D640F9F72880FC8412318CADD4C41B8F21A62D72CD46A36F3CD2B4837291117F2302A3EA5396294FE8B1409E82BA685B50FEA3EC869DF6871EE8AF1A251BCD626A9FC200DEA967B6B8572BB232EE6371DD');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7024-9928-be7dd1129f17', 1, X'5C12D4A7C8A2F343ACE274CECED6E329', X'01869A7BBDE86B912A640D30DEB0944B7FEFAC51D76ABF2D188C5CA5C5DBBDB4EC95DE2C3F69D625FACD354A96A11957A30D278170B9FB30ED1C0DB428F3C9C31F431DB71A25C676AC3F3A5D6BF08D3C34E9E51B0FFA7844F01A31B5BD4462ADB6F85C7B09');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-702d-80d0-919e0cc5fb93', 1, X'E9380397413F184BB4DAD2B6D19FA4E6', X'01400F70EA412759F833703120CE9ED5214ED7B9D8312B79B99658213104C05B81D9B290E85E7025A9B19031A1DD10F75EB7193DA2317436A0E92904BB7753F573C2351880743A849EF3035DDEF23C60D2770BDF756B5D28CBD36176DB89677D37DF3BB2E3');
INSERT INTO invitation (id, account, purpose, token_hash, invited_by, created, expires, used, audit_seq, salt) VALUES ('01a2245b-dbf8-7fe7-9ca1-6507ab64c463', '01a2245b-dbf8-7fe7-8bfc-35f84dc417a9', 'invite', X'C7814E997B77DE484830C3E700A5602B276DE60969F4D52A103BC1AE3784FAA2', 'user-1', '2026-11-28T22:52:09.592993Z', '2026-12-05T22:52:09.592993Z', '2026-11-28T22:52:09.593793Z', 38, X'558EB5E47B9ABF61B0F9A401F5FDE33E');
INSERT INTO justice_event (number, id, kind, case_id, subject, count_id, accused, victims, moved, into_case, agency, reference, notification, code, law, forms, child, online, organised, day, served, amount, suspended, actor, office, at, audit_seq, salt) VALUES (1, '0159f902-623b-774b-8c8a-32e982411e7b', 'case.open', '0159f902-623b-774b-b52c-f04d7fb3f82a', '', '', '', '[]', '[]', '', '', '', '', '', '', '[]', '', '', '', '2017-02-01', '', 0, 0, 'user-1', 'strasak', '2017-02-01T09:30:00.123456Z', 43, X'65682DE9F800C6EFFE17399F835B6315');
INSERT INTO justice_event (number, id, kind, case_id, subject, count_id, accused, victims, moved, into_case, agency, reference, notification, code, law, forms, child, online, organised, day, served, amount, suspended, actor, office, at, audit_seq, salt) VALUES (2, '0159f902-623b-774b-8a0c-f0f9973a2235', 'report', '0159f902-623b-774b-b52c-f04d7fb3f82a', '', '', '', '[]', '[]', '', 'pd-oslo', '1/2017', '', 'ordinary', 'strl2005-257', '["labour"]', 'no', 'unknown', 'yes', '2017-02-01', '', 0, 0, 'user-1', 'strasak', '2017-02-01T09:30:00.123456Z', 44, X'38620F233C19276D6EAE586D943B4FFD');
INSERT INTO justice_event (number, id, kind, case_id, subject, count_id, accused, victims, moved, into_case, agency, reference, notification, code, law, forms, child, online, organised, day, served, amount, suspended, actor, office, at, audit_seq, salt) VALUES (3, '0159f902-623b-774b-8e57-608e4b7a3416', 'victim', '0159f902-623b-774b-b52c-f04d7fb3f82a', '', '', '', '[]', '[]', '', '', '', '0159a1ff-9a00-7000-ab76-2885c3ec8df1', 'female', '', '[]', 'no', '', '', '2017-02-01', '', 0, 0, 'user-1', 'strasak', '2017-02-01T09:30:00.123456Z', 45, X'4C20957A4501BC18A8DBC8D7D33D5C64');
INSERT INTO justice_event (number, id, kind, case_id, subject, count_id, accused, victims, moved, into_case, agency, reference, notification, code, law, forms, child, online, organised, day, served, amount, suspended, actor, office, at, audit_seq, salt) VALUES (4, '0159f902-623b-774b-8f12-b53906a12e82', 'accused', '0159f902-623b-774b-b52c-f04d7fb3f82a', '', '', '', '[]', '[]', '', '', '', '', 'male', '', '[]', '', '', '', '2017-02-01', '', 0, 0, 'user-1', 'strasak', '2017-02-01T09:30:00.123456Z', 46, X'7EBD82E0738A3E350992FC4A458BE87D');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (18, '0159f902-623b-774b-9f93-2b2a81f47d6d', '0159a1ff-9a00-7000-ab76-2885c3ec8df1', '0159a1ff-9a00-7004-ad69-5e0632cddccb', 'link', 'fs/1', 'user-1', '2017-02-01T09:30:00.123456Z', 'above threshold 12.5', 20.5, 0.999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'45C3EE197AB96CA0A8EA7B148BA70571', '[]');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (20, '0159f902-623b-774b-bee9-07a04cc474be', '0159a1ff-9a00-7010-9375-0c093c22da15', '0159a1ff-9a00-7014-a795-1192f12b29bf', 'not_same', '', 'user-1', '2017-02-01T09:30:00.123456Z', 'two photographs', 0.0, 0.0, '[]', '', X'01450AC1F0C623A048A3BE7B8FBA4338', '[]');
INSERT INTO machine_client (id, agency, label, keys, scopes, created, disabled, audit_seq, salt) VALUES ('01a2245b-dbf8-7fe7-bb86-9c90244eacee', 'rosa', 'case system', X'7B226B657973223A5B5D7D', '["verdig:report"]', '2026-11-28T22:52:09.592993Z', '', 40, X'F940676DCF9E102A935E501140667633');
INSERT INTO machine_token (token_hash, client, expires) VALUES (X'0100000000000000000000000000000000000000000000000000000000000000', '01a2245b-dbf8-7fe7-bb86-9c90244eacee', '2026-12-05T22:52:09.592993Z');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-a94f-b2109b59c189', 1, X'D8B4AD66CDBECB5E99D430AB0FDC46F6', X'01A63A69BFAFC2CFA16B5EDFB3ACF7B9184A1EEA6DB87FFF76775F62A646D7202FB886419EB0C5F393077F1AD5222929E71B75248EAC0A3B8CA216BF74EAE5C7E4986D8B811CC38547BDF55A3C99FE48897BD6C27A83D8C30EE9477644939B779E1B77467B3F40CB191078FE2BC001BC78814402424DCF3D2A86034C44FFB55167E595A8BD25F3A7898975394EE7F5116D791F79B14579ECBD84A246DD706D708710151C9392E5CC9BC737C3F1BE1C6DF827F66CEAC62FBB695B322D5D664708C2D5079AF905058B46F41BBDE2BC89ECA82CF2BC6F1E655819C3BB88A0DCE4169FECEC6AF01719E19F574410E5EEF839F75A30A7591187366D998EBEA0394CE449F354411C97E0098736CCB03123A96FF80793B888BD0DCA5F5A7177FBE562D0CB237B547E');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7020-acd5-522fdf6850b8', 1, X'1D4029B76BF0718031643124BB6C9F35', X'01762D21D7DED1E33E6594242202165DA005DC29C8A0A340204D65DF54E81D6380552E074212E039E99A8E0D277F4C529F9A0F26F2F82A1E00476C3F3EA0F9316BA0A0F007FCDC6E7BD8BAD5980576302FE9C192EB9DFDBA3ADE929BCFF59A72C8E997AF6E9AF6CBA30625D9CA2C7E8BC0EC3D47D66BFBFDE5BF29733471EED4FD78D03452F53554A001766594AF36A1451CE4A7BD1EE61D91DBDB61FA051051F9434ACE0FA762F02ADF43A11F5C4ADC46E771A6473A74C310AD87E45113F06DA44789B8A598E0540BFF5CD6D2BA9E431E74A5E25FB8AFDD2F336BFEF8AAA04F04CB9AF4FB315E957139B9C783E20712D545516ECB20C52A9972E6E439DB471334766A33E5105DD60D1F0A73B95BB91F09A93653F8094AF2791CE4AFECF27E3382DB2DD8FE');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7024-9928-be7dd1129f17', 1, X'35C11FC3CFAA93321014317C7BCBFEE0', X'01304C4CF86135F419A9AABD9D255B6C2CD84D4136A6B5BB65CA6A0BA58530BFCDB5297E9D9A2890099B51A306306CEDB4411928ED99DABE0E78CED7D34ABF2EF68CC3834476F0E1E7628DE45D1D767BC039056AA9CE64C4A4658DE7E5CF838B10C3A7BFF808E8AB6ED31712416BDC08CC5ABCED06160F6466C91F074461C170F31D0DAF4B5E6E3D42B65A27AD3545C1884199F72D1E59080CDE4419CE1CE9521BDF970504DE42521F8F9FFD92611A8C0BF895DB441F97E68F5ADD64336CAE941C330310D7176789CB7EC96C0F76C541AD3CE446A384B078BE811DD604E1DB5BD43FF65E15B939137A46723861A9026AB5ABF4829584EA48C58E9248149548300551CEC8B525A8FAB5CAF757C698CAC4A025F9568466E738899F6CD9F2FC2F1CD4C388643D');
INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES ('0159f902-623b-774b-929c-e4bb3468ec7d', 'agency-01', 'reporter', '', 'emergency.opened', '0159a1ff-9a00-7004-ad69-5e0632cddccb', '2017-02-01T09:30:00.123456Z', 55, X'4FEF31E438525640DB6EC0C4CF9917D9');
INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9aef-7711df9cf4d6', 'nav', '', 'user-3', 'emergency.reviewed', '0159f902-623b-774b-9106-66efa9a4080d', '2017-02-01T09:30:00.123456Z', 56, X'A5AD99798A09FBE4439A5BA608E322A2');
INSERT INTO notice_read (notice, actor, at) VALUES ('0159f902-623b-774b-9aef-7711df9cf4d6', 'user-3', '2017-02-01T09:30:00.123456Z');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7000-ab76-2885c3ec8df1', 'agency-00', 2016, 'R-000000');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7004-ad69-5e0632cddccb', 'agency-01', 2016, 'R-000001');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7008-a2e1-de36f8689326', 'agency-02', 2016, 'R-000002');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-700c-b27f-552bb00da2b2', 'agency-03', 2016, 'R-000003');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7010-9375-0c093c22da15', 'agency-04', 2016, 'R-000004');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7014-a795-1192f12b29bf', 'agency-05', 2016, 'R-000005');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7018-a94f-b2109b59c189', 'agency-06', 2016, 'R-000006');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-701c-a7b1-7633b90a62ce', 'agency-07', 2016, 'R-000007');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7020-acd5-522fdf6850b8', 'agency-08', 2016, 'R-000008');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7024-9928-be7dd1129f17', 'agency-09', 2016, 'R-000009');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-702d-80d0-919e0cc5fb93', 'agency-11', 2016, 'R-000011');
INSERT INTO notification_detail (id, version, stated_year, assessed_year, documented_year, assessed_from, assessed_to, channel, danger, contact_safe, consent, child_with, unaccompanied, welfare, representative, police, region, place, service, recruited_in, declined, why_declined, contact_means, consent_scope, legal_basis, not_known, assessed_on, consent_on, welfare_on, representative_on, police_on, exploited_from, exploited_to) VALUES ('0159a1ff-9a00-702d-80d0-919e0cc5fb93', 1, 1, 2, 3, 4, 5, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', '["k","unknown"]', '["l","unknown"]', '["m","unknown"]', '["n","unknown"]', '["o","unknown"]', '["p","unknown"]', '["q","unknown"]', '["r","unknown"]', '["s","unknown"]', '["t","unknown"]', '2016-05-01', '2016-05-02', '2016-05-03', '2016-05-04', '2016-05-05', '2010', '2011-01');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-ab76-2885c3ec8df1', 1, '2017-01-15T12:00:00.000000Z', 5, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-ab76-2885c3ec8df1', 2, '2017-01-15T12:00:00.000000Z', 11, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'none', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7004-ad69-5e0632cddccb', 1, '2017-01-15T12:00:00.000001Z', 6, 1961, 'stated', '', 'female', '["NG"]', '2016-02-02', '2016-02-02', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7008-a2e1-de36f8689326', 1, '2017-01-15T12:00:00.000002Z', 7, 1962, 'stated', '', 'female', '["NG"]', '2016-03-03', '2016-03-03', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-700c-b27f-552bb00da2b2', 1, '2017-01-15T12:00:00.000003Z', 8, 1963, 'stated', '', 'female', '["NG"]', '2016-04-04', '2016-04-04', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7010-9375-0c093c22da15', 1, '2017-01-15T12:00:00.000004Z', 9, 1964, 'stated', '', 'female', '["NG"]', '2016-05-05', '2016-05-05', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7014-a795-1192f12b29bf', 1, '2017-01-15T12:00:00.000005Z', 10, 1965, 'stated', '', 'female', '["NG"]', '2016-06-06', '2016-06-06', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7018-a94f-b2109b59c189', 1, '2017-01-15T12:00:00.000006Z', 12, 1966, 'stated', '', 'female', '["NG"]', '2016-07-07', '2016-07-07', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '0123456789ab', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-701c-a7b1-7633b90a62ce', 1, '2017-01-15T12:00:00.000007Z', 70, 1967, 'stated', '', 'female', '["NG"]', '2016-08-08', '2016-08-08', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7020-acd5-522fdf6850b8', 1, '2017-01-15T12:00:00.000008Z', 75, 1968, 'stated', '', 'female', '["NG"]', '2016-09-09', '2016-09-09', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7024-9928-be7dd1129f17', 1, '2017-01-15T12:00:00.000009Z', 78, 1969, 'stated', '', 'female', '["NG"]', '2016-10-10', '2016-10-10', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-702d-80d0-919e0cc5fb93', 1, '2017-01-15T12:00:00.000011Z', 13, 1971, 'stated', '', 'female', '["NG"]', '2016-12-12', '2016-12-12', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO once (actor, key, body, answer, expires) VALUES ('', '3n5w10gf9arf9eg2', 'cq6ed9j2qc05apfp', X'016E295FB28E6CB65C1F136992A810CE197CC409A981718060E7BA711FA249687CCE12BFE0D29D', '2017-02-01T09:30:00.123456Z');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-926d-2faf796d1b25', 'strasak', 'P-1');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-b704-02226392325b', 'strasak', 'P-2');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-926d-2faf796d1b25', 2016, 1, '2017-02-01T09:30:00.123456Z', 27, X'E023688D943D1C4F66EC36E02C0A9993', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', '01a2245b-dbe9-7c56-8b62-5d19cd5b1a7e', 'indicted', '2016-06-01', 'district', '2016-10-01', 'conviction', '');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-b704-02226392325b', 2016, 1, '2017-02-01T09:30:00.123456Z', 28, X'38645204F5EC32966A9E074AC3979FEC', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', NULL, 'indicted', '2016-06-01', '', '', '', '');
INSERT INTO receipt (agency, reference, notification, version, actor, at, outcome, form, audit_seq, salt) VALUES ('agency-00', 'K7Q2M-9XTP4', '0159a1ff-9a00-7000-ab76-2885c3ec8df1', 1, 'user-1', '2017-02-01T09:30:00.123456Z', 1, '0159f902-623b-774b-832c-8482688e024b', 29, X'5D5AC0180A18E0F64628E0EB755B645A');
INSERT INTO release (id, edition, year, digest, folder, program, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-a2f8-02a5fe60eb4d', '2016-r1', 2016, 'cd34', '2016-r1', '1.0', '2017-02-01T09:30:00.123456Z', 'user-1', 84, X'B38B0F920784D71E4FE2430156FFA368');
INSERT INTO reminder (id, agency, year, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-b77d-f4b59cf18a9b', 'agency-00', 2016, '2017-02-01T09:30:00.123456Z', 'user-5', 60, X'2D1A3B064F2A1651505243630D445BE8');
INSERT INTO return_status (id, agency, year, declaration, received, audit_seq, salt) VALUES ('0159f902-623b-774b-8190-c52680f7ea24', 'nav', 2016, 'nothing', '2017-02-01T09:30:00.123456Z', 17, X'A9416392235A1A84D66630EDDD765B5E');
INSERT INTO review_disagreement (decision, weight_bits, probability, evidence, accept_bits) VALUES ('0159f902-623b-774b-bee9-07a04cc474be', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 12.5);
INSERT INTO review_opinion (audit_seq, id, a, b, verdict, actor, at, reason, grounds, weight_bits, probability, evidence, undoes, salt) VALUES (22, '0159f902-623b-774b-b32b-b2628f6c247a', '0159a1ff-9a00-7008-a2e1-de36f8689326', '0159a1ff-9a00-700c-b27f-552bb00da2b2', 'link', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', '["uncertain"]', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'85C0C24B6C40EA74B6AE713654297FD4');
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('0aa5d71910', '0159a1ff-9a00-7008-a2e1-de36f8689326', '0159a1ff-9a00-700c-b27f-552bb00da2b2', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.97095059445466858, 1);
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('86220f253e', '0159a1ff-9a00-7010-9375-0c093c22da15', '0159a1ff-9a00-7014-a795-1192f12b29bf', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.0014730335283280294, 1);
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (23, '0159f902-623b-774b-948e-8823f3b52b36', '0159a1ff-9a00-7008-a2e1-de36f8689326', '0159a1ff-9a00-700c-b27f-552bb00da2b2', 'agency-02', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'459C94D8692050521C14FA8431191D4E');
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (24, '0159f902-623b-774b-a44d-7fb03e5f3096', '0159a1ff-9a00-7008-a2e1-de36f8689326', '0159a1ff-9a00-700c-b27f-552bb00da2b2', 'agency-03', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'3DEB128D8056453064BF616A47E26A5F');
INSERT INTO review_reply (audit_seq, id, question, agency, answer, actor, at, reason, salt) VALUES (25, '0159f902-623b-774b-8051-1108150b13fd', '0159f902-623b-774b-948e-8823f3b52b36', 'agency-02', 'yes', 'user-2', '2017-02-01T09:30:00.123456Z', 'seen together', X'E64B1E51164EA9E227027CF102BA90C9');
INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (21, '2017-02-01T09:30:00.123456Z', 2, X'F949B57E9C39A7682D67A82F7C9B759C');
INSERT INTO session (id, account, token_hash, role, method, enrolling, created, seen, confirmed, ended) VALUES ('01a2245b-dbf8-7fe7-b9ab-98db7f2348dc', '01a2245b-dbf8-7fe7-8bfc-35f84dc417a9', X'0200000000000000000000000000000000000000000000000000000000000000', 'reporter', 'passkey', 0, '2026-11-28T22:52:09.592993Z', '2026-11-28T22:52:09.592993Z', '2026-11-28T22:52:09.592993Z', '');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_verifier', 'verdig/01a2245b-dad8-7f74-97a4-efda72e390a4+f35ab780+AcWxdEmqvjnwabIUJ9GMexZ4fdlF9c+S3CnHyMC21XWT', 2, X'E21FCDD1EC5BF3B0E03B42FFD04C880B');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_witnesses', 'witness.example/w1+e2691181+BN4Hs3FXwVKJWNrRLuZVI/UFeP8HKkAfvTiVSQIwC1u7', 32, X'23FA6AF40112F4F6A5D7CC62DC4D01A9');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('installation', '01a2245b-dad8-7f74-97a4-efda72e390a4', 1, X'BC850BD3F6E904AC699371BC8A227E45');
INSERT INTO sign_in_failure (who, times, latest) VALUES ('6q32bvwp6j1pkvq4', 3, '2026-11-28T22:52:09.592993Z');
INSERT INTO spent (kind, what, expires) VALUES ('jti', 'x', '2026-12-05T22:52:09.592993Z');
INSERT INTO upload (id, agency, actor, kind, expires, file, outcome) VALUES ('0159f902-623b-774b-9590-8e07e0fb7084', '', '', 'persons', '2017-02-01T09:30:00.123456Z', X'012F5FBE4F3072692454488553EE2F7E4044806227D230C754F83964CA9650207D5A5307797374F330', X'');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-b92e-d7b802da5a48', '0159a1ff-9a00-702d-80d0-919e0cc5fb93', 1, 'twice', '', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 14, X'8F7B93847F3B0FCF3C7C8E584DF647AD');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-bd85-c952117e1116', '0159a1ff-9a00-702d-80d0-919e0cc5fb93', 1, 'twice', '', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 16, X'7F52A33BCAD6CD2867D33D1962AC6FB2');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-bde5-cd89a885b3d6', '0159a1ff-9a00-702d-80d0-919e0cc5fb93', 1, '', '0159f902-623b-774b-b92e-d7b802da5a48', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 15, X'948FC756050B8CF37133F285EC00EB26');
