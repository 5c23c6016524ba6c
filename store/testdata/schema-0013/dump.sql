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
CREATE INDEX attachment_by_plan ON attachment (plan, id);
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
INSERT INTO account (id, name_key, sealed, agency, roles, created, disabled, audit_seq, salt) VALUES ('01a2244d-79ab-7127-96bf-e0959dd833dd', 'fsjsfek1vzbnkhpe', X'010A06730C976F82A62AA19A8C0B5F6217A5129BD2F7AF8A93973624E01484167D5095477F146CFB56D8179102842AE15D703964486B0C4AD3253FB29637F3AD9BCD0D66E56BEADE9249D9703F53249419E8DED28B9198EE', 'rosa', '["reporter"]', '2026-11-28T22:36:26.923072Z', '', 34, X'BC0F6C56A7C929B64AC5C020CC0CFEAD');
INSERT INTO account_proposal (id, kind, account, roles, proposed_by, at, expires, decided_by, decided, outcome, audit_seq, salt) VALUES ('01a2244d-79ab-7127-a760-fa663ff8dd14', 'roles', '01a2244d-79ab-7127-96bf-e0959dd833dd', '["case_worker"]', 'user-1', '2026-11-28T22:36:26.923072Z', '2026-12-05T22:36:26.923072Z', '', '', '', 39, X'745995F687448C53E80713DC5E5FBA99');
INSERT INTO actor (id, role, agency, created, disabled, audit_seq, salt) VALUES ('user-1', 'importer', '', '2017-02-01T09:30:00.123456Z', '', 81, X'BB8D932D6C8E9C2BD732E5AECB734FE1');
INSERT INTO agency (code, type, from_year, to_year, audit_seq, salt) VALUES ('nav', 'welfare', 2007, 0, 80, X'23DD3BFCA50C0A41232B7B1B28923A17');
INSERT INTO agency_key (agency, public, mode, audit_seq, salt) VALUES ('agency-08', 'verdig-agency-1-3v4dw0wqy3ds4fggfwsfxyxxzcr6661sev8cktpapgkf52pxzh164t7akw', 'only', 68, X'F1CF1347CC7F98B28F9EFF6E558B8CD0');
INSERT INTO assignment (id, a, b, actor, at, until, audit_seq, salt) VALUES ('d04f25af08/user-5', '0159a1ff-9a00-7008-971a-f5ab55686010', '0159a1ff-9a00-700c-9548-1fccf806dff6', 'user-5', '2017-02-01T09:30:00.123456Z', '2017-02-01T11:30:00.123456Z', 55, X'8791B34FAE3712AA34D00B2D9CC0E4E3');
INSERT INTO attachment (id, plan, agency, actor, at, kind, bytes, digest, name_sum, audit_seq, salt) VALUES ('0159f902-623b-774b-89b8-ec50cc49ab9b', '0159f902-623b-774b-80fc-e2863833d809', 'nav', 'user-3', '2017-02-01T09:30:00.123456Z', 'text', 23, 'c38208870fd40464b5716cec83d15bd39b46e9a5d889ead373aac42158421804', '0b6fa7e8df6ab44c6e2e2dc042bf4f9d5ec88daedefa7124530099cbbdad27d5', 64, X'7D3E05A25750F37D26909ACE36588719');
INSERT INTO attachment (id, plan, agency, actor, at, kind, bytes, digest, name_sum, audit_seq, salt) VALUES ('0159f902-623b-774b-b721-dd150e7e00b3', '0159f902-623b-774b-80fc-e2863833d809', 'nav', 'user-3', '2017-02-01T09:30:00.123456Z', 'text', 23, '9d29af94b124c163916097b7905ed2a978248b9d5ee019ff300becd67b063240', '3c2cd492e3655856bfab7537f0c6efa3f5a48277505feaa9214090df4ae1637d', 63, X'087EEEF5F119E6AA11FCB8325D75E27B');
INSERT INTO attachment_content (id, name, file) VALUES ('0159f902-623b-774b-b721-dd150e7e00b3', X'013953B124D97C92746B4E2A1F72637D804DEC5AA0BE0E4239310EA365E60AB8A9ABD5347FBC8FAF0504864C6C4E18C6F6AF32E76F4ADEF2628A1BAE406885A0CC40AE5C1A8017EDF7EFD798971093BA7138B6CDE6393FE8C24C97BA765BC32EAAD0ABFE494493034A2E5B8DF923A4446ABAE9047589632EC8B0B3D9F6734E55A32F1BFE6703550F80CE12676520E86EF7649F0B2B18429BD89D92F548131620E5D44C6F99', X'013953B124D97C9274313A5543F1AEDFC56A92D0A93D16DC2CC522EC0F4A3480199C6B3FAE80BC6A767E98B6DA432981B0D7C01AA9620FC685B5D59A');
INSERT INTO attachment_withdrawal (attachment, agency, actor, at, reason, audit_seq, salt) VALUES ('0159f902-623b-774b-89b8-ec50cc49ab9b', 'nav', 'user-3', '2017-02-01T09:30:00.123456Z', 'mistake', 65, X'4100F1B4AF7BE55B779C9FDF7858FCD6');
INSERT INTO audit_checkpoint (size, note) VALUES (4, 'verdig/01a2244d-78e8-7afc-8604-de0f27032d28
4
JtUIlBQK+pG4BL9wsH7K53aIXjhuxkZsMZCZjEszQwQ=

— verdig/01a2244d-78e8-7afc-8604-de0f27032d28 PSBtXYl6dDXaj3iJGhgfH1yxiUPRjmR61LbIptSrKJOIUPhKDqwliree6KCquOBXiBDmV7Nw335IIkdgo+owgptstw4=
');
INSERT INTO audit_checkpoint (size, note) VALUES (84, 'verdig/01a2244d-78e8-7afc-8604-de0f27032d28
84
O0fh2FzA6yJnjSNgEx6cLX89d88RaKLM0/3AG7Lx/b0=

— verdig/01a2244d-78e8-7afc-8604-de0f27032d28 PSBtXeLDtf83XZWwypOl3R80J7pT51UYGkdzOhSl3CS19zDK3KCZV8TXV9wBc/Koha7GOhJXc0q+jxvPSHEd7EYSWQk=
');
INSERT INTO audit_cosignature (audit_seq, size, witness, line, salt) VALUES (33, 4, 'witness.example/w1', '— witness.example/w1 RLhAGwAAAABYkaqYOKI1POVYjxpntKDdhBLxgVtfh5FQLs5L+mBgiHViCdz3T5/mFRpKKeeIFsKxApDChkxN0Id/sDewYEx4FeXUAg==', X'DBD3808825E328245C60E0C51B7272FD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (0, '2026-11-28T22:36:26.898170Z', 'verdig', 'system', '', 'init', 'step', '', 'operate', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (1, '2026-11-28T22:36:26.898319Z', 'verdig', 'system', '', 'put', 'setting', 'installation', 'operate', X'AF9148D0A570683D970E1F18BDCCE145AAC5A7A03CAC8EA3FE02DEF33070D14E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (10, '2026-11-28T22:36:26.909445Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7014-bbd7-bc7ac142f04f/1', 'assess', X'5C1C13C931CC6FDA417031B02E19217641F2B9BAF57D63CEA0F02CCE507AC5DF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (11, '2026-11-28T22:36:26.909496Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-bcd3-ecf6fd1f2daf/2', 'assess', X'B6D483ADD77283E65F641649AE4E527FAB0D60829EA8BCE6ED109E73B652830C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (12, '2026-11-28T22:36:26.909639Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7018-8479-df0b2e0ceed8/1', 'assess', X'18FE69C817F2FF96066F7DAA0A99ED99E950A5CE4CFB6385F319F199137E23C4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (13, '2026-11-28T22:36:26.909830Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-702d-bece-94c14c8ff1d7/1', 'assess', X'869D1E2FB58EE7E9A28A41C6A110F3D8BB33C30D3939FA971773A29F3D771AB0');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (14, '2026-11-28T22:36:26.920016Z', 'user-1', 'importer', '', 'withdraw', 'withdrawal', '0159f902-623b-774b-a7b8-ba98850c7568', 'assess', X'D2A377A3F1869EC6F992E06C6F2A961060972DE875958EDBC3515D3D507CF819');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (15, '2026-11-28T22:36:26.920113Z', 'user-1', 'importer', '', 'reinstate', 'withdrawal', '0159f902-623b-774b-84d0-3dd3987510f6', 'assess', X'50B3166C3F82B6680E79A1B82E79557DC5A569533721A2DDF71662BA93E3909D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (16, '2026-11-28T22:36:26.920152Z', 'user-1', 'importer', '', 'withdraw', 'withdrawal', '0159f902-623b-774b-9033-649c06680575', 'assess', X'357CF6C1FD7E0291EEA23DDD4C95F18B4508378F6CA6ED23DCED214A1677BB98');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (17, '2026-11-28T22:36:26.920179Z', 'user-1', 'importer', '', 'declare', 'declaration', '0159f902-623b-774b-ac44-1fb228391fe6', 'assess', X'5A6F8E0904D2826ED9B9073FE8E8CD238F687769341F0B46F85525A07CD13F3F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (18, '2026-11-28T22:36:26.920395Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-9b47-e6993b46e0f6', 'assess', X'06870580E79F89618CF73324FB20F71E5734F4B20E0003E2F6E198FEEC0958D0');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (19, '2026-11-28T22:36:26.920697Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'1EBBCC33D90D089EA253224827995A2C90361AA807A8102190F3B8C4EF01E1FB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (2, '2026-11-28T22:36:26.898414Z', 'verdig', 'system', '', 'put', 'setting', 'audit_verifier', 'operate', X'D8A3D38D2736BFA3A6446F88456CCBB5CB3C5300FFB31F2AFC92C82C6097B15D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (20, '2026-11-28T22:36:26.920962Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-a872-152ce4888719', 'assess', X'7BB8423C3730949E612E7C30E48C89D98D6DB46788619412679F4FEDD1507F3D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (21, '2026-11-28T22:36:26.921060Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'A8A6919E328C88B3A1F0BDCCD7640D425694DBBCC4C37CCFB1996255881ED551');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (22, '2026-11-28T22:36:26.921569Z', 'user-1', 'importer', '', 'propose', 'opinion', '0159f902-623b-774b-b864-ce14e62422e6', 'assess', X'522F121033D399EB4820BFDF4F353A9367934F4738FFB4C0DAD252D58C729FCA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (23, '2026-11-28T22:36:26.921753Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-8332-6f31ac4c336d', 'assess', X'47C6669BEBC373CE140B7ED32E2A5B778F39BDCE53FEA79B2AA8393D2293BAE8');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (24, '2026-11-28T22:36:26.921811Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-839e-6cfa5a104933', 'assess', X'9DC05A983514E56FF1D2A04189414171FDEFF9AE420F7B07A01E04F31A5AB7BB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (25, '2026-11-28T22:36:26.921904Z', 'user-1', 'importer', '', 'reply', 'reply', '0159f902-623b-774b-aa61-e7edad4751cc', 'assess', X'E211F162D4C0672538936750292E1CFED58D54EF92B3EA66DD146A7D39FC3917');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (26, '2026-11-28T22:36:26.922058Z', 'user-1', 'importer', '', 'open', 'case', '01a2244d-79aa-70eb-b228-a67a325417ce', 'assess', X'5423A1E29315CB3A22453CE1505327C4ABA54660611E5B4E967B58F9D4424442');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (27, '2026-11-28T22:36:26.922099Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-b7a2-da5361817414/2016/1', 'assess', X'257B5C9C8022D2A5861685F9BE364D31FD0813B818A28FA976F458E07E9F8A3F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (28, '2026-11-28T22:36:26.922182Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-9b92-32a0bb1a155d/2016/1', 'assess', X'2E85328CDE289026C38AB8DB662D9A2B394AD3F95CF26E1A9FBC566FF3D1AD24');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (29, '2026-11-28T22:36:26.922205Z', 'user-1', 'importer', '', 'receipt', 'receipt', 'agency-00/K7Q2M-9XTP4', 'assess', X'B3D382D5F314877243DCBCBEF5D50535533D4DA999E6D226C2290802CA4C1E62');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (3, '2026-11-28T22:36:26.898456Z', 'verdig', 'system', '', 'create', 'enrolment', '01a2244d-7992-7701-b840-4a3d3477b9eb', 'operate', X'EDD02BD33BEFAF2687AFCD1EE40DB18F6A27371BE56F8FE8ADB70A03D8727429');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (30, '2026-11-28T22:36:26.922282Z', 'user-1', 'importer', '', 'save', 'draft', '0159f902-623b-774b-a7f3-b34a9191cdf5', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (31, '2026-11-28T22:36:26.922386Z', 'user-1', 'importer', '', 'add', 'upload', '0159f902-623b-774b-a7f3-b34a9191cdf5', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (32, '2026-11-28T22:36:26.922505Z', 'user-1', 'importer', '', 'put', 'setting', 'audit_witnesses', 'assess', X'68E2B420B2117E175D3FB91F67346A1FEDDB00ADF42DF5B11657D46EBA118520');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (33, '2026-11-28T22:36:26.923012Z', 'user-1', 'importer', '', 'cosign', 'cosignature', '4/witness.example/w1', 'assess', X'ABFA1AE0F5EA5C82305973469F6B5388114C20F294A07AECE21FB6EDCD750638');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (34, '2026-11-28T22:36:26.923162Z', 'user-1', 'importer', '', 'put', 'account', '01a2244d-79ab-7127-96bf-e0959dd833dd', 'assess', X'057C81BC933CDB8C9BB649B281F6F555DE61A978F6E387B4EA9F5679C0084551');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (35, '2026-11-28T22:36:26.923267Z', 'user-1', 'importer', '', 'put', 'credential', '01a2244d-79ab-7127-bf4a-f9572040b861', 'assess', X'DA3C401D6EA3341E81169AE31C0ED4DD8763125658C19B36190F2460F470E54E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (36, '2026-11-28T22:36:26.923427Z', 'user-1', 'importer', '', 'remove', 'credential', '01a2244d-79ab-7127-9ebb-3991f6a07ac9', 'assess', X'F19BAB8129A85D63B50F3AC4A8683273624CD58265BC7B4CBEE7296E9D77CD3A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (37, '2026-11-28T22:36:26.923514Z', 'user-1', 'importer', '', 'create', 'invitation', '01a2244d-79ab-7127-9725-8b7952be8b9c', 'assess', X'3AD4188DC65FF02FC24FDAC5074BFCE66819C152C53B9248B56F3D4985E934E0');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (38, '2026-11-28T22:36:26.923618Z', 'user-1', 'importer', '', 'use', 'invitation', '01a2244d-79ab-7127-9725-8b7952be8b9c', 'assess', X'2CE75DB8F590F216A711447FB9170431CFE52E902F6DE0172A7FBA7F0D433125');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (39, '2026-11-28T22:36:26.923641Z', 'user-1', 'importer', '', 'propose', 'account_proposal', '01a2244d-79ab-7127-a760-fa663ff8dd14', 'assess', X'14D458282DCBE56F2BBAE1E036529D090EB579B924AA109977193557BC14E9AA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (4, '2026-11-28T22:36:26.908487Z', 'user-1', 'importer', '', 'test', 'step', '', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (40, '2026-11-28T22:36:26.923755Z', 'user-1', 'importer', '', 'put', 'machine_client', '01a2244d-79ab-7127-b364-467a0abaf7a0', 'assess', X'2C3E658DD1EA1BFAFFAEADEAAA4EAEE478658C54316F1B9C905E93B5606B03DD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (41, '2026-11-28T22:36:26.923803Z', 'user-1', 'importer', '', 'token', 'machine_client', '01a2244d-79ab-7127-b364-467a0abaf7a0', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (42, '2026-11-28T22:36:26.923967Z', 'user-1', 'importer', '', 'create', 'session', '01a2244d-79ab-7127-bca4-67ef697eccee', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (43, '2026-11-28T22:36:26.924056Z', 'user-1', 'importer', '', 'open', 'plan', '0159f902-623b-774b-80fc-e2863833d809', 'assess', X'D19B007AA452D0EC78E185273EC75487719AB8D90283ABE45D37276872499BF4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (44, '2026-11-28T22:36:26.924127Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-80fc-e2863833d809/1', 'assess', X'F762D1DD1CF3CA88BD21AC061C6F1999FA415827CBB4C1759FB57D6DDD78F2CD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (45, '2026-11-28T22:36:26.924322Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-80fc-e2863833d809/2', 'assess', X'6FEA1564B5AA94F3ABFEE2EACF041DE394C911B1689F8F7A6B03AA6C7B6E4D02');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (46, '2026-11-28T22:36:26.924375Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-80fc-e2863833d809/3', 'assess', X'B18CF2821AD93AE50394902E9998B8BD35CDEEDBD246AD8290E2C8141531B35F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (47, '2026-11-28T22:36:26.924412Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-80fc-e2863833d809/4', 'assess', X'6D343E783C3D8EC430AD7BC189B0B59B2DD3253277D62B6107AC2749DC9C5F72');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (48, '2026-11-28T22:36:26.924447Z', 'user-1', 'importer', '', 'break_glass', 'exception', '0159f902-623b-774b-9825-be6987767a4f', 'assess', X'1D980B0966D48474DE6A82683FABD9C7830A54F677471C9AEC166335814B73E3');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (49, '2026-11-28T22:36:26.924568Z', 'user-1', 'importer', '', 'break_glass', 'exception', '0159f902-623b-774b-8fa1-b3e8c99df26e', 'assess', X'D600D5D282B35C31B280534B3B04798C826EAA28FCD7017C9DA102E20592D2E2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (5, '2026-11-28T22:36:26.908986Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-bcd3-ecf6fd1f2daf/1', 'assess', X'51618823A314D2D22CFDDB1EC56B148F384B4E69BF4C9CEC6DE90CD057D329D8');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (50, '2026-11-28T22:36:26.924586Z', 'user-1', 'importer', '', 'review', 'exception_review', '0159f902-623b-774b-8fa1-b3e8c99df26e', 'assess', X'B50BD8ACE67E41BCE0BE0B92C958C679BACB77698861EA97E27D66315771EAC9');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (51, '2026-11-28T22:36:26.924664Z', 'user-1', 'importer', '', 'tell', 'notice', '0159f902-623b-774b-a367-40345beb1b2b', 'assess', X'2128FA76E172A01EE9B942BA73E9C3969DF0BEF692C478D8077741A5DEEBD0CD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (52, '2026-11-28T22:36:26.924721Z', 'user-1', 'importer', '', 'tell', 'notice', '0159f902-623b-774b-94f3-fcc97b5303d3', 'assess', X'15A112B26B99727E0947FF84827AC54E35C1DFAD7DE7359F1AEA6FD1CD1D3941');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (53, '2026-11-28T22:36:26.925043Z', 'user-1', 'importer', '', 'read', 'notice', '0159f902-623b-774b-94f3-fcc97b5303d3', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (54, '2026-11-28T22:36:26.925071Z', 'user-1', 'importer', '', 'assign', 'assignment', 'd04f25af08/user-5', 'assess', X'F424DCAE29380A671447F01B7BF30FC492F1606382B1A6C27CABFD4B8B48D7D6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (55, '2026-11-28T22:36:26.925129Z', 'user-1', 'importer', '', 'assign', 'assignment', 'd04f25af08/user-5', 'assess', X'E7A1CF5E554965BCD6A9281A88C6D2C56D57D9D4BE3DB79B5883F32A122A117D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (56, '2026-11-28T22:36:26.925157Z', 'user-1', 'importer', '', 'remind', 'reminder', '0159f902-623b-774b-b06c-e48b2c8d1d00', 'assess', X'3384E81A01AEF6E3DEEBC02F5F7EBB55690F36380C1984EE8AA46F89A7FC40F9');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (57, '2026-11-28T22:36:26.925235Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-b34c-9af504985039', 'assess', X'E8B9BD8EB12BD09EDFDAD76771EF78E74FDE4331A81B15177AEE684362D5487F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (58, '2026-11-28T22:36:26.925331Z', 'user-1', 'importer', '', 'approve', 'export_decision', '0159f902-623b-774b-b34c-9af504985039', 'assess', X'C7FE04492D4457A60B4A6827F3DDEC1C5DBFDEE2FF7D3F4E2BC9886BF3A75AEE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (59, '2026-11-28T22:36:26.925396Z', 'user-1', 'importer', '', 'export', 'export_file', '0159f902-623b-774b-b34c-9af504985039', 'assess', X'9FDD9E34F9573301E84BC66C066908A1FB01FC9E4F8D4C4AF57C545A2E44A5EA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (6, '2026-11-28T22:36:26.909261Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7004-af15-74f265efabb2/1', 'assess', X'4DDCE59CE38065A711685A667E0668BBD05631175FE79D3BC4E87436D373BC48');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (60, '2026-11-28T22:36:26.925466Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-a4a8-b62c1d797624', 'assess', X'2D06164DB0598A0C505F4CF283B8ECC88336EB50B6CFCBFB71E53AADAB72D8C8');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (61, '2026-11-28T22:36:26.925487Z', 'user-1', 'importer', '', 'reject', 'export_decision', '0159f902-623b-774b-a4a8-b62c1d797624', 'assess', X'D4FA46DD993CF599AFE4F2390702613091E8D0A9B33A33108940655D42D50850');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (62, '2026-11-28T22:36:26.925507Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-9e49-a64d325b6233', 'assess', X'5006D1F9AB458036D8443CA9C74BC63CB06D417ED1260D690513CB8CED530EA8');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (63, '2026-11-28T22:36:26.925562Z', 'user-1', 'importer', '', 'add', 'attachment', '0159f902-623b-774b-b721-dd150e7e00b3', 'assess', X'3746CB9EF54CAEAF0139F166CC6884326C54E3BBBD02CC531786F0C7F2BF5EF7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (64, '2026-11-28T22:36:26.925665Z', 'user-1', 'importer', '', 'add', 'attachment', '0159f902-623b-774b-89b8-ec50cc49ab9b', 'assess', X'0267F07D2757B45316C157B73E369F872B3AD131CEA9E3C88BE364980CA1B1E4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (65, '2026-11-28T22:36:26.925693Z', 'user-1', 'importer', '', 'withdraw', 'attachment_withdrawal', '0159f902-623b-774b-89b8-ec50cc49ab9b', 'assess', X'9DB201B73F7D8E97DE07875F4864C75F51F35EA543D5E3E952ED0F8EECA559A8');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (66, '2026-11-28T22:36:26.925788Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'3D780B4155E22CB02EE9ADCA96E4175D6C24BB775A8B4E461396CF0373B6D27A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (67, '2026-11-28T22:36:26.925848Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'753D63BB54511519D9154CA07FC2F889E6770BE13B9D2367548EAB7F15A4D7D7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (68, '2026-11-28T22:36:26.925972Z', 'user-1', 'importer', '', 'put', 'agency_key', 'agency-08', 'assess', X'46C96DC6E5EDB6CA32DA61CCC9FDEB285E96D588E49F20EF410EFAB7AD749583');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (69, '2026-11-28T22:36:26.926064Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-701c-9cdd-5dfeb4686ea8/1', 'assess', X'E93004B5CA1DD33E5652E61B1F9391A7FBBF46593F495107DB6D59D8E44E1EB6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (7, '2026-11-28T22:36:26.909319Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7008-971a-f5ab55686010/1', 'assess', X'7D35C7C0671663D2F300FFF9366493C42F75C79FD3191AF929198CBDF8842804');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (70, '2026-11-28T22:36:26.926127Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-aa77-11d648de648a', 'assess', X'3D0D701B19B560578098EB4F455E2391B87E18A6B8480304F744B8DA192871B2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (71, '2026-11-28T22:36:26.926220Z', 'user-1', 'importer', '', 'drop', 'draft', 'of:0159a1ff-9a00-701c-9cdd-5dfeb4686ea8', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (72, '2026-11-28T22:36:26.926389Z', 'user-1', 'importer', '', 'erase', 'notification', '0159a1ff-9a00-701c-9cdd-5dfeb4686ea8', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (73, '2026-11-28T22:36:26.926447Z', 'user-1', 'importer', '', 'approve', 'erasure_step', '0159f902-623b-774b-aa77-11d648de648a', 'assess', X'E3FE00FD9ECAB1B9DEF1C7C2436613C4C24B227672BA9B4D7860987A19EAB73F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (74, '2026-11-28T22:36:26.926698Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7020-b690-059ee4d2b2c9/1', 'assess', X'767B832AD056C33E353F6933F06E223236655BAE3D979E48DE92D0A7942F8F93');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (75, '2026-11-28T22:36:26.926753Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-a38e-09583cf06f05', 'assess', X'10EE91ED0901A0B0483F418394E4F61BD48684CAD6C7EE78222FEB7C5CD929B1');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (76, '2026-11-28T22:36:26.926773Z', 'user-1', 'importer', '', 'reject', 'erasure_step', '0159f902-623b-774b-a38e-09583cf06f05', 'assess', X'721C5FE52A848A9A9417C2E1EC7A44D2362E106E572D7977F868DB3DEB58CD0A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (77, '2026-11-28T22:36:26.926807Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7024-894d-9d2b1237f84d/1', 'assess', X'33D3DA538B7F13BC461AA2BCBE7CF5A2199C6917B7093E0E64F47A3B3781D849');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (78, '2026-11-28T22:36:26.926843Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-84e3-672227b1972d', 'assess', X'3ACFFF7FD0FE338D564A2EBAF2CAC569B72104A2B28095925F3093209F3E3E71');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (79, '2026-11-28T22:36:26.926853Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'F8D153C712425571ACFBCEF788270A64D25B0A05AFBE25BAD70EE8E9D45BABBD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (8, '2026-11-28T22:36:26.909359Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-700c-9548-1fccf806dff6/1', 'assess', X'F923A6EB031C1E8575274F1EF66161FA9A814C168C219089CD4DB8CAA96669E4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (80, '2026-11-28T22:36:26.926901Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'9074DE840E4BFAA3E0787873D7DF042B14B1A237072B7540C14221F01A685C57');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (81, '2026-11-28T22:36:26.926933Z', 'user-1', 'importer', '', 'put', 'actor', 'user-1', 'assess', X'1297B191B3FDDEE3CB5AFB2124740B3476E057110C6A556F9995586DFD085F43');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (82, '2026-11-28T22:36:26.926987Z', 'user-1', 'importer', '', 'freeze', 'frozen', '2016-r1', 'assess', X'CBBD000ABE27B2D772379C65688D435A04C7411B700D9D1739BA0E62C4E43E11');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (83, '2026-11-28T22:36:26.927031Z', 'user-1', 'importer', '', 'release', 'release', '0159f902-623b-774b-ac21-a14097921d57', 'assess', X'C2432ED16391E75B65310140357A244D9518EE9E0F95889CE9B0759E167DB400');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (9, '2026-11-28T22:36:26.909400Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7010-b66e-a6949bc9ced6/1', 'assess', X'12E20910E0C1681677BF1CFE8D34610ACCEEB620B8EB42EBFCCB2EF658E16770');
INSERT INTO audit_hash (chunk, hashes) VALUES (0, X'65891DEDAC269357315B85E853E17EFF61F5ACE7833008FF11F6FF5C67A2C0F24FABBE399FAAA7E43F2E38D4940BCE16210B75D3D0BD0F89A0377283F12450FEDCD26923D708FB6B1481288353321965030DB4D4206EC4A450A2CFED13E86B7C892F09E1389F777EE0574BAA4EF3CED47EE1CDDE8741456B9FCF828E7866006A1D8E42858CBB5BC141E5090122CEA94A002ABD691A422992439495806DA49A434876977C578380744208172902E748FC7CE48072C5306D6830FE4B2194D182D226D50894140AFA91B804BF70B07ECAE776885E386EC6466C3190998C4B334304532DAB20A37A69C5FE1098C2EA0254DD25D0DC2D2F63C8C0824ABDE201A76317D2408D32209A72FBC1DCFA18E916170E873E10D29C41F7E4C9FE1857422866651F95AC291CFE280B8C020C3CFE2202B5296F57D1B0FE31AC3C0ADFC096962BACF4D36FAAF7DCB4DC566B26AB744D6AB6C7C69E5DAC4BBC8E817E9D4B428A5EFD55529915F49EDA6D0E749EB6BD0E2680697015E39278223F1D1ADCAFB0BB648ACCD53B53314A5C5426EBCD9617C33DADEFF174E1EC97EE0FFBCA985EEBCDDB1E077388663583D30EE8CF8AC7BBA0802AD9DC7984DE52048639BD60634B0E6CB31B880264C40FF7F89A2FB6DDFDA7FEA55AE1C6D002BE19E4C6344C6B50CE2A53D3574DDAA039893304EA2D8946130C0ABDEFE92BADF0711F5FDEC0B7D75F8781BA9EF5F0FE7DC4F2341F6F77C281DA0B4A0D38CA9C71E31B6A6D1F5B141571E9B60FC321A52F77C694D3A5BAF0792D01B42CFDBF698E816806EC6065C880B3B12C3858F5530C6F64E426DD54AF11A22CA71D118AF2DF63A24CF29A45FE4E98F01E18F13E2095C40971CF06574E264D824254E369BA69A7D811BF29917FA328AC653B603E966A831B13B1ACC0DA981C126D89E453F2B3BAD8429318A952EAA9001DDFFFAE7877C47F31C048DAB6511293C505021A7DEA5C159003B3D37D0CADB9B1DCE05C5855DB9A53425C28EECB1FDCC82E51FF8F946557CECE38FA9F0C4F0583757CCE8176E0E1599DD772781F93B28BE3A35ADBE5E98EC2AFEAE539655E2F1699A425AF9337C5535AA8DEE7F2158FF59C9C07EC16830EFA670C49145998434BAC95565A832512E5882468225240579C27540B87A8CB5C8E351DBC743823738B2B80D88C70E597BCEDF6A70B06B9E8930D7473AEA7CAF0D224F3E0113AC2D2A6847BCCC5FF08ABB24B1C1371A69FFD39403BAA3F95686224D671FFF49318EFF571D0114BDCC139CF2002DD40C4C11961C6FF6A66317ABE39CDE9F0614618A40D4EAF41E708AC1415C49869C31F74BFF4FEC53D9188519367E2D550AFE259BD021312758BC7D8C4FAB9EB401A4266B12E17EAD1E06DC7F02C9A5BAF8E9CEA3C4772115E0156C5F91D716DEBE0394B236A5B22291E4C64819D110504E28EC2541B34A2BDE133CEB6468C675A800C109106D72F330EB4D8A3EB713967CC192E74DD901F9FA9E259B8B1CDE0BB3148413F32CBE999678C7AB6C2E4E5060F0ADAE9FD3E16E6B69DC35A80FD8255C546C1B4E0E1204655D9711B37F4B8A69AABCEE8627F9DE7C18597080DB61399D62006887C17A544E6EDBC8CF0D9BC93227E1D26A2F653FD908343F4A87C7C1DC5D654429A5BA852035C2990DA570DB0DBEB4C4E1C40C0D5C5B318CF365952276CA659AB3D8592EC367D669B3D40E8C1A9D913D6D6142F4302EE77167A7E319441B26639E75FBA1C109A9CA42759EEC27EEB988272F4E01B6DA758EF7A9962C8EAA14A13FE477FE69F224D4F1EA5722ADBD026C0598A4ACAA10B76D5D794686723984980DCF4AD9B68EAB9027970539CB35F0816EAED4BEF1339394D9840A571361E49250566E5EF88F824254E9D60FDE9AC0ED1E37E0425E99475904EC8FA313A9A9F4738F631CC9E4FDC5529CEA11F96B4697EA642D387D5A216967698E70FF01D0F03437BBFCCD3D0244F174D4A3EA99BA19E57A31C1426A7D1C875638F5A074335CD61824FCEF13902526E691619E7EAA3D90EB81D3783630CCF3CB49277834D6C815ECB5790032645F97181A201473406111C573C826BCCA5F4BE50AE1C6B19E390C07E1A98FF1F59586EC158B93BB7955A9995FC1A78E2F71659ECF5293949DDADC4DE12528ACFDCF04BF811315B586545C95EC801779467AB81DD54749041E4E05EDF8A99C1160B0B27780503787DE71DEBD28BCC8D4BC37FEF8518F83FC18ABB42AD07A3F790ABF4B9337E9001B23E712AA3DB8EBCD1ABDCCAD8C1C7A0790AB4DCA3CB69060F823541D98DBE3049206AFB41D6401B813408F3564EE769ABCDEBFE5178A19E6DC942F7AFB75B059D7CFD4F2EF9571E7AFBB665EEDCE44FC59AF1DC02E06F5045991B292C1F111FC41BBA363A95ADB8418A4F1E972A7779410AE81DE151B3905990EF34E059CC36E1A717EF9FB69FECF884A6A4BD522ABF16D6D92C99C5C08AD4795D303C277428BE919EDF3746AA6CA290B1AA6B51B99041207BC4C1ABCC6A6CD75C5B1181F5280FF05AC3142B9192395CC985032F2D23E9A2775D2C94D23097876C7C273AD12E0BA45CFBCCBFAEB43EDABE15BD9BE285EF28E2FABC3AF9708D55E900F0D5CF53B4B69B1CBB32B231730B0361582753BAB1C8163FE0FF6B77AF19317523C54DD989A7DA851DD47D805000A4D73B0001B27F76EBB087388648D5931F3B7687CB55A3BCA0175DC6CE6695B718D561C8E35B86BC88FB953189A052C95286305528D297CAABC13699A8FECE8A776BF31DD1E035CEAF6226E9CD4B18EB246035E75C1B00253E08D84BB464557FA2A7BD23E3EC42A514820787A877F1B4CCD421A132571AEADF9F5466AB8B03FD4ADC74D4DF414180A8CF16E3FBF9A264EC65972F906ACCCB77C712DA3DBA2B168021C1359D80C02E7D78A9D1B15C2CF242BBB44FFF02226D48D2BDF09387A23B841ED7F58B20AEDCFE661F75B0BC449A9941521B2D80A1883718224F721CBF55172E20960EDA6838F6BA148E8784D3E6F2E20D1CF2A7B98341BC0C636CE74B11FC7314F42FE528E8C2C69C3BD945C7B1B6F423BC75B649CCE74438DFA69E93A4239181EAF7A5296FA3B13299E8AE99C6EB5C105018C5AD1EB3372DB8519583118610942B64A168D6C54F8EA94597D4A0A68C605CC851A19E7DAB376893D8A5E391E7B4D34BC9CC29194AB17767834F69A148E089D22B60B6587ABF6662A326D8461F5A3B6B3F54EECAC195C0342A58A7AC0F0F5D558D87A5C3B14DFDCE513F7ED3CF2CABB96B557C41823724ED98D7C9495524DD6EE68E58B994CCF64B7E62875DB8C223CD5AD65F363F225CF6B455947180FEEF65EFE09FE64CB31292DC6EFB9106029F833ABC9A7F51F81E8BA1EF554BB7F5553E119170C379D6601D64AB26C1EFAE28B02F6B9E883E25196F337FEBD2DBE6310BDB92D78369B730E8D3BBB09D31B0F16011C9F43A5B856BD1F42373925EF91CF88111EACDE3D3CFADE807A00EA85C272BD9DA54E9C5AA4F7FEBBD6A628556309ED2BAA6884918C8912188081FCEC3EDCD15D86419E12F63CCD30DCD1E67EB61FEC5F3BB193B337EB32606049D60544096571745BC4B0999714920AACC6FD0D0A15DB226AC61178BFCA733DC03343E8FBC631809DA989675CC814454F711B43CEE2018F59043E7D26ECF5F8172CD8C71437098C3F78213E13F522F18B7BAE32C8AEEB94AA388E260895DBEAE0FD32C93F4851D3CA64BC22AAEF956A183FB8F15A92AE4AA336C8AD578F298CE8F77BBF6E78C57A874965F4FDAEF656A3050C00B36FE319A9ADEADFC932C5B724784F9A95A129B93B5EEEE3DC35076725F8BD7C86251E4B3E71DD2BF992CB87B0604B350C6AA1D4A1BD2CAAD44E5841F1D1C15E350AA0E49D7A5D58E456C566E5E08484023E53722F12D9CBD7061880A559049E4AFFB5CA3A891EF69BAE476B77CC1FC418D7E00AE12B726C3D874BDD2FD71BD5432A3B0FB9DA719D91652CDB4A75F49ECDAE07152C051560B7E6949A99C9F5EBB9BE2821E5E092D63686F3959C7D415367FCA9E314DB55A579F3ED52ED7CB685739AC715E2503FF52E8449EA68BAF145A81A3FF043EC942A889641D82B7858C142512E8A8F0849BB2ACF39FBD50384818E267F09D22A22C9EDDCD9E1EA9212803268D23BD63813BADE10D043C8FBE0E775CD5E9F62A0B4703949D0B2E0EC70B9B2E8460334054975D90448CBD161DF6779CE0425112C201A749048D509418B0982B88DB0FE5C384B9FB991E0DE2FF6970E3B33700D0355292A20B0A5D6B049941EE4A9165AA09483B07A9DC26FF777D5E446AA8DF2D5195877B6905DEDB729D5C2A7A41C7D6A3535B7EFC47F18054E4C78FFA58B52C69C33D47CE4B3B45399B21622F377C41A14A4CC73B7D1D1666925999C047416FF62286926B496F98407AA2D67C44AB458204D8130A880B55E1944A1BCC0981D636AA8D2EDF5BC7A56969C39CA64BBA5142D099CDF5C71F89B87B0E4B8FE7A29B466FE043EFE8871F8CA0732CD428FE41AFB803140A423FCF7664582FAF50D742B3549BC41FE265394D8C33B33E646D5CD7DF867B95EFF8A02EE54E07023242A01851B21E3C760B470F9C515762C4CFBD5EE64178F3F82FAB95DD170FA352FC23E001D357664FB4C1230070D685145054BAE531D7027ACA37D25642E2F1DB508094A5E5915DB28D38C2027FDFD06D46C1DD4A6D6CE2C2B048453FBB383FD54BE81647276754BC22D855C39813C2992A48F2EBD4454CB31A4B4747B32487B0228CF4C84687239A230BFC485F39274AFA3ADD95CA4A9B24C1AA12C295B28B1C5BA0A4C2197773A8730048550283D134C9F26258F321F6C674F74E4C27D2A108715B7296EBFCF1A322265C35F4B615230C96E33EDB61936682692865769477EEBC065FBBA4704AD3D0F65E8CDA0B9C753EB4B72C0B1DFE06D107C77E8F15DBA43F3CF5E204010DCA302AA361AFA355D4713292E14A0372C775A9E0247F6D60357CB34CB6964EFC04874C3B6C6E65003325EAED0C629AC67859C37956ABEED035AC4BCB6DE393E258593324CF9122E28836A39C79A29DBAE131A0FDB3F49378B8E754957F98D075F138783777FB3CD8D3B7B9D8F2666541F74B511BF5DC5409B004DCC23972089AB807E50BA29F5E0A2D0EB1489DEE1E9DB5754E217A7BE415203775CDD7F376E2D86AB894EFAE9DD13169F642180C7E7EE672485C7A81AEF1DD4BEDB41AFDEC660308601B1F6B3E6CC7098E9F930E16C1C12527DB4EADD25D51DA75DFB3C685C421EF8905EF32BD0548A8743F928C811364D64A388EA2EFD8C53D82481DAFAE7BA72E6E46EC4D4463A47057200E47A690ADC5A116A8EFCF15D5660309FCB15F5ECBB43C64B2F424D060010830A54FF9615AE721140C25BC32973C2DA84370695C777C303A3058BA90FAA956');
INSERT INTO audit_hash (chunk, hashes) VALUES (1, X'519AB1D9C940A34CD1660E81D0A06C3F0058C826107BD2DA39F96F6B9E26D271B2EB2B429E543F4F45BCEE04DD564BD1279AF4E9E04ACBAAE96079D82E420EA46894703369CE57AA5BDCB3366025017147AA6576931B28F86ACB23BCE0B0C271828774643F54AD21E08DF008513E4E97C74ACF2360A06BDA4B4B60F100516A4306A018DA08BEC5995323C564159CFBE556BC255B0F6D9E70BE3B6FD09F2616BD2342CD9CA89A480DD212DC5AF2CBFC04D3009CE3AB89406086CCF1B98E326CFBE83494677F85FBD097A929B1A49F7899F0DF6964CAEC8C8CCAC0AA9EA12D7F5B8BA3B114EEC61C4F97666741000F222F9ED333807611ABDF1AC9FE3372943A52BD3529138596C3ED044D9C76CE568CBFA7DEA763B185539BB310801F72AB7292B2FA74DD4CF9C7F33C281CA023840D6803B0752D54D2E7D5D8251A79ED12DB9467165C3AD00AB54FB09BA00B297EFDD189DB19E56A601850A1A907FE6A237237C42951D640CBFC6186793D5860A8F94B50BADEEFBDE5C70489D28517F568B8B72BA118A4B57EF07DA9E5F28B500F4F89650AB9094DE460954092F0D64D789481C0EB121F9B02A0A2BCA735DF60A09CB98E02DF953D6FFAAFCC925F0DECCFF43AE3752B4CFA9EA37CAC77F5AB73AE87AEEE3CE9E155AEC71756D8025785593B0F1D6D56F4CC47806DA917A0D14924DE1592896D3307BD6C70EAA8CA08E7CE56C5062175EA1C9988ECDDB044B56D9E7CA971881234BA6D72C2F6134C623FD66D6A7B08DF6A287BEF8D52873CE1AD34156E0DA8F52E39D3AD020BC0310A1CBF8D988F1D1EA2B0131CB4A6D65ADF7F9B486230F6CA14AC1E47395143EC600D351ED9391D617F53D5B306A5978BED5CDE75BF9AD38E36F2DC4A5FC6B92AD731668D715D50A1C76E987A1859ADE2DDE01AA80D871CF7F1D793AF2284E679A6C24AED81F80803FB9A75606F80CDB66B80A2BA71CF2872C365BD601105FB24BAF8093D26BC1CED75706343E21F62A0943364A208A1F71C2AC3E72B5A73333B562E1719D2545874E7861E7D80067D1774EA6E9089816E9866DA1EE0F87E248B8A40F62D1E5F690BE89F0D39A9A0795A2FAFA7C2756B57171DC326FCECBC34106435BCC54744BF7F02BC9B7C3465CB767781EB3D1F3C9DB686CBB1F9FC1ED60FB6C3EB9E177AFAFF73728639250754A467B222AFCE60CD9E3F37DCD0511D7FB64DF9D3B9A0C5ABDF06A7AD87DCB2D5863F77B43F6EC5D0BD3B71062241A587E096F7614E9CE130914EE58C0DCF097E304E00BB3B2E708AAF9FB659815501F634F8E65E3273CFA574AC7D3B747D4BEA511183DA46D32F9A30319DF97C9E3ED79C0F30537A1BCA4ABC9EB9A4DB0D4C9919F4D7DFDE984AACAF338789A88ECD9F934AAD6E1E230A98576818B49CC766DB3D6145E4861EA46DE0CD01A5A8EFAA6B15C53093D620B2DB92CB896DA52050CAF683FD68B7B1D44C075E1FABF12009780BDA89C1296AD3D66721A01BC64BFA9C572E97174CFEBA615D01DCBA6946A12D2F3EB1DFEB2E0B67657D41F284909184B7CA91F6BF71D8E98122FE5528CD5FAE02B0CF767F5DAE22973D2AC9AD49BB123DF82F82A75A4197DAE8DF6AF597C2B3B7B9F5213A7CCF025EC24AF6FC99FB7C0A868C6972DE9EE5C57E82127AB52F97F7CA53EE7CF0D16176FD783583DB885B1E7FC7616D56FA9FF63E19A2EC5E61F1EAAE3E7F91661A941BA7F837F7C2E0E70F88451E1A1F66D3A8745463CD5EC90C7A63382C245FF8E5A7A0EE633C570A2A9679F9805E9B856AFD6770AA394C13607D8C8CD49E38590615B99D8879DDD34F7CC82259DBBD55BA4EB2085F4D04267A8361E0E0B3F0A7CA5F05F6FBE1EF654C62B503C45B3AA5FD549CF190EB1D79E64FBD5DFA8F554BE5BAC37D936AA4AA64F67940791AE9FAFE80C3F3437F7A1D5792C66D05DBA5E42D12F38BB3E696E9F3FE2FA7388F197AD00754BEFF6B455FB0172A37BDCB53AC9E393EBA8AE40EE10E2EDBDB5694E357049224C069D8D1EC190C46BE274436');
INSERT INTO back_series (id, period, measure, dimension, category, value, source, verified, break, audit_seq, salt) VALUES ('99f0b637d16bdff7cdd4b70167a76f13', '2015', 'persons_followed_up', 'total', 'all', '289', 'KOM 2015', 0, '', 67, X'5B39AC2A40488769550CD499C9320293');
INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq) VALUES ('0159f902-623b-774b-8fa1-b3e8c99df26e', '0159a1ff-9a00-7004-af15-74f265efabb2', 'agency-01', 'user-3', 'case_worker', 'nav', 'life', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', '2017-02-06', 49);
INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq) VALUES ('0159f902-623b-774b-9825-be6987767a4f', '0159a1ff-9a00-7000-bcd3-ecf6fd1f2daf', 'agency-00', 'user-3', 'case_worker', 'nav', 'life', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', '2017-02-06', 48);
INSERT INTO break_glass_reason (id, text, salt) VALUES ('0159f902-623b-774b-9825-be6987767a4f', 'CanaryReason', X'A88EFA45A604ED4B5970230D61BF24A8');
INSERT INTO break_glass_review (id, actor, at, verdict, audit_seq, salt) VALUES ('0159f902-623b-774b-8fa1-b3e8c99df26e', 'user-4', '2017-02-01T09:30:00.123456Z', 'justified', 50, X'BC700A72A89CB0DF3801C8F2239E0FDA');
INSERT INTO case_party (agency, plan, part) VALUES ('nav', '0159f902-623b-774b-80fc-e2863833d809', 'member');
INSERT INTO case_party (agency, plan, part) VALUES ('pd-oslo', '0159f902-623b-774b-80fc-e2863833d809', 'member');
INSERT INTO case_party (agency, plan, part) VALUES ('rosa', '0159f902-623b-774b-80fc-e2863833d809', 'addressed');
INSERT INTO case_plan (id, notification, agency, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-80fc-e2863833d809', '0159a1ff-9a00-7000-bcd3-ecf6fd1f2daf', 'pd-oslo', 'user-1', '2017-02-01T09:30:00.123456Z', 43, X'89E12CA145F2229F8DB2625DF8EC7E3E');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-80fc-e2863833d809', 1, '0159f902-623b-774b-92a8-aebc6de3a597', 'open', '', '', '', '', 'adult', '', '', 'concern', 'consent', '2017-02-01', '', '', '[]', 1, 0, 'user-1', 'case_worker', 'pd-oslo', '2017-02-01T09:30:00.123456Z', 44, X'8CA73D405E287886E72F6553789A2187');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-80fc-e2863833d809', 2, '0159f902-623b-774b-8246-11ba5017cd0a', 'invite', '', '', 'nav', '', '', '', '', 'assessed', 'consent', '2017-02-01', '', '', '[]', 0, 1, 'user-1', 'case_worker', 'pd-oslo', '2017-02-01T09:31:00.123456Z', 45, X'9242EFF98E701FCEEF5D5AC776CC2B22');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-80fc-e2863833d809', 3, '0159f902-623b-774b-be5c-c012453045a1', 'join', '0159f902-623b-774b-8246-11ba5017cd0a', '', '', '', '', '', '', 'can_help', '', '', '', '', '[]', 0, 2, 'user-1', 'case_worker', 'nav', '2017-02-01T09:32:00.123456Z', 46, X'7D0A43756E805DC7B33FEE5C41C693E2');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-80fc-e2863833d809', 4, '0159f902-623b-774b-9860-555195116c2d', 'invite', '', '', 'rosa', '', '', '', '', 'assessed', 'consent', '2017-02-01', '', '', '[]', 0, 3, 'user-1', 'case_worker', 'nav', '2017-02-01T09:33:00.123456Z', 47, X'887FD983684A379A2A5BD128607BF82E');
INSERT INTO case_text (step, plan, sealed) VALUES ('0159f902-623b-774b-92a8-aebc6de3a597', '0159f902-623b-774b-80fc-e2863833d809', X'013B2AE7AB369B93D12B2C7C6C22522D753F2B8A84333A2919E2333AA8A27CB385E1D322AD0136C9F45406B96FBDB53FFEF9C90EEC6A2062883523D2D07F06B8B4B05BCE09E28E4B699220A700ABACC917C165E22A824D3831CCF7632EE4F68E199D7A2938F2AA1D1686E2C9395F781006EE2C1BCF4A71B0ECA64C0266BE6060B136BB088163198CA4FE3B073A6048C2FC55A1A64B29DC3C39D5AFC1E89B383AD173E80C80AF0DF925DF040AA96D17D208EA3360A4B366EC4593568A13BE0748815C5E306AE494A56B867AF54FDFC4BF7CA9E774FDCC539AD2A04FB0BE29023266909803B9451C631A98A9DE0E8A1BA3B1B909A80417B251A47900C955A1878E73B86ED532027A8D2CB3021EF59C8DDFC1148D09B76423AD369DADF206C047C9AFCDFC137C');
INSERT INTO compartment_key (id, compartment) VALUES ('247dab9e22426a7d', 'draft');
INSERT INTO compartment_key (id, compartment) VALUES ('66adb785af48ed6a', 'identity');
INSERT INTO compartment_key (id, compartment) VALUES ('8b90c1da676896a9', 'account');
INSERT INTO compartment_key (id, compartment) VALUES ('ac1eaaf2d44f441d', 'narrative');
INSERT INTO compartment_key (id, compartment) VALUES ('bdb06c0f3a5682a1', 'case_note');
INSERT INTO compartment_key (id, compartment) VALUES ('d30cf1b41d79eb06', 'attachment');
INSERT INTO credential (id, account, kind, lookup, sealed, counter, created, used, removed, audit_seq, salt) VALUES ('01a2244d-79ab-7127-9ebb-3991f6a07ac9', '01a2244d-79ab-7127-96bf-e0959dd833dd', 'password', X'', X'010A06730C976F82A6F0E7F8DE30F3AB0061A782D84C88D1D566DC82F614FED02D02E2591DC1575F8E16419B5EF98853DFD37E6A738450AEA06231CFA962DA00F6F5F6A4ABB2D7960D220ECB1B465EBDDED2B9543499', 0, '2026-11-28T22:36:26.923072Z', '', '2026-11-28T22:36:26.923072Z', 36, X'9F45B6FBF85A8CFC400B36B25853CBB3');
INSERT INTO credential (id, account, kind, lookup, sealed, counter, created, used, removed, audit_seq, salt) VALUES ('01a2244d-79ab-7127-bf4a-f9572040b861', '01a2244d-79ab-7127-96bf-e0959dd833dd', 'passkey', X'0102', X'010A06730C976F82A6A270415F5F86DD80A77A1FBC18EE6C815A30A3A2584B30C8E23ABF44B57D8832701C4D43B4738CED2E0DDCE79C5A1D08306F79617DB9A2DD366EEE60423B7098177EB60C45E05754EFA263BA6B0C36', 0, '2026-11-28T22:36:26.923072Z', '', '', 35, X'DDEFF42D3C6B04800D20E54A9FC34ED1');
INSERT INTO criminal_case (id, reference, audit_seq, salt) VALUES ('01a2244d-79aa-70eb-b228-a67a325417ce', 'C-1', 26, X'5D89A762871998BCD8A6072B74626B2E');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7000-bcd3-ecf6fd1f2daf', 'identity', '66adb785af48ed6a', X'0166ADB785AF48ED6AF81E0DBBB7351764970627F646676D8118E595D13CCE8C8A8D438CB2FDA687DA7B7B6EDBCD82EF8D5BD3DDE0A54D5FCE7572141EFEA89B3399A9168DBD3827372D1F2DAB');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7004-af15-74f265efabb2', 'identity', '66adb785af48ed6a', X'0166ADB785AF48ED6A4D6529C53DA18CF3DDCB21149CE263BB383675A43F01D1618C075BD4ED20BCDF4529FA6514854B32EA76D42ABEC25585798195E377C7F59EDD8A493B31E1D31F1C60A809');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7008-971a-f5ab55686010', 'identity', '66adb785af48ed6a', X'0166ADB785AF48ED6AFA53698FA3FA73B4B6043DC8EF1C37CFF6F148C783F3AD8559B8AB9536B6645913CAF8497A0010E56FC94CE249F8EC49820BC7684F84CB8280E155EF02A9EF4FE7888108');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-700c-9548-1fccf806dff6', 'identity', '66adb785af48ed6a', X'0166ADB785AF48ED6A1818485F573EE687637F7328D84A99A26F92D9A28716FD521B1B07DC42D970C2F573BFFB2F6B056F5ADBC6A11F5CB5890456FEDDC1CE5D47AB1760A91454841B57C892E1');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7010-b66e-a6949bc9ced6', 'identity', '66adb785af48ed6a', X'0166ADB785AF48ED6A8318D2467CB9C571689A239BF8E3EC0A6CC2B5C037C639C31BBFDFEB27C679FD25A6F6F5B10FE01BC3D08560AED8F83F55031A94712122B2D9FF94C84B9F93F3EBE1366B');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7014-bbd7-bc7ac142f04f', 'identity', '66adb785af48ed6a', X'0166ADB785AF48ED6AE4DB19785FF06505686AE320D79C5114783B0D284A734EBBB8A31F97B427B427C9C1BE8CC516A352A1F14638D8603685DFB5D8F4559BE3054774B36D6DBBEE1701FEE602');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-8479-df0b2e0ceed8', 'identity', '66adb785af48ed6a', X'0166ADB785AF48ED6A7B4BF089907587A7109C615E3F16317F3EE3EC4031903CAFD70928B3C07166DAE008C9310E7BB644094228C04069190DCFE5980C4E1F18261ED08AE3B6D06CCF2F5478BB');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-8479-df0b2e0ceed8', 'narrative', 'ac1eaaf2d44f441d', X'01AC1EAAF2D44F441DDFBC8EC18EC84D97B9D154255C83650A02FB993F50B8F604F34652C13A21FE0DEE0CA6B96E8864924D52778196E7036078FB6AA0D44510CA3DDC3320DF151E61557FDD48');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7020-b690-059ee4d2b2c9', 'identity', '66adb785af48ed6a', X'0166ADB785AF48ED6A0835437EC1EF702311CB434F56FEFAA3AC2EE41E7039B755F1B6F055EAB268DAC2550C4A2D7CF5EDC6DDEE545D20B4742C9016D308DB7376A8EC6B19D87B8189D0BCC33B');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7020-b690-059ee4d2b2c9', 'narrative', 'ac1eaaf2d44f441d', X'01AC1EAAF2D44F441DD52328253A6D6485ED2933C7432DF8807B1CD5D26152795D221965C1C04842E0B26B346422DA050B3F98562562236D468884A6068A98B0B3AAF8B663D94126C27F782471');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7024-894d-9d2b1237f84d', 'identity', '66adb785af48ed6a', X'0166ADB785AF48ED6A7D64B78AAD241F99EBA17007B80C5CED6E51E934C907B7F1CCEB52064C040FF94D1AE3DE5198710D3C27D6BFC0E23E552EE4FC88D8703F51841A21BA5F9064503811637E');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7024-894d-9d2b1237f84d', 'narrative', 'ac1eaaf2d44f441d', X'01AC1EAAF2D44F441DAEC7BE31A8414876E2DC29CE1E361D8366EB36543FB387092E9D2EAB377356D834C22FA7EF8181BCC72BB0672C6E6C34697C4DFFECA5DCBBC16ACC416DA5681A14659F6E');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-702d-bece-94c14c8ff1d7', 'identity', '66adb785af48ed6a', X'0166ADB785AF48ED6AD2B2564E1707122A9D03E6A61A759C68FDCA970CB3609033B10494F9D5CC615A4BFE023776CBBCCAC2A9F64A4A19C5C6D5C436776DAC31A0979845156793E42912DA2414');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-80fc-e2863833d809', 'case_note', 'bdb06c0f3a5682a1', X'01BDB06C0F3A5682A13B2AE7AB369B93D1CFCCE5FF689C7007DC1A2C873ED420D9F5F8A71A95DCD689AD6E8E6B9507003B89C52F181814B42D8B07D47B4DE8A1548DECFD4B966064DC794CCC8F');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-a7f3-b34a9191cdf5', 'draft', '247dab9e22426a7d', X'01247DAB9E22426A7DB7087EAD8AD24ED3A5AAF2D848430F1D0D47C21125647AF087998F44DA5DE12A1745E9BAC8359DDB2B5FEAFDB7B632CC074E59B9CD8E35975F7E292ED083B2B81F1172EA');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-b721-dd150e7e00b3', 'attachment', 'd30cf1b41d79eb06', X'01D30CF1B41D79EB063953B124D97C92742C5FC54EEB84C12686FE9C9AC76272D8566EE56B1BBCE892C7F088D08B8DD7845F9D64D810E176782F10EFB12B1DD719769844C997CC47115C5E4ACD');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('01a2244d-79ab-7127-96bf-e0959dd833dd', 'account', '8b90c1da676896a9', X'018B90C1DA676896A90A06730C976F82A654A7D8EB97782B50729B609558C8804D76912E23365375FE8BA1A3585B6A43EC9BD107206A03C2658ACBE7F583AF039CD0DC016DF72755E53C1750C5');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('once::kfkvyz5zj3sppxve', 'draft', '247dab9e22426a7d', X'01247DAB9E22426A7DFCE741CB0BA2135361207CC32A3F4ACEE87294B1DA200EE517D3BA1DE98D20772C2C6C200631608D1F0F2E0693BC464F12EE2AB469E1511C6E4A12766A5484F3D854E69B');
INSERT INTO draft (id, agency, actor, topic, began, saved, version, corrects, base, sealed) VALUES ('0159f902-623b-774b-a7f3-b34a9191cdf5', '', '', 'who', '2017-02-01T09:30:00.123456Z', '2017-02-01T09:30:00.123456Z', 1, '', 0, X'01B7087EAD8AD24ED3DA6D6B94B9AB1292DF89FABB326B89969D4F171433BFFA1D5FF26FCDA90C');
INSERT INTO encoding (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-8479-df0b2e0ceed8', 1, X'7FA8CFA5AC5463017949494A33856535', X'017B4BF089907587A7538B2C4B87817CD0738BB462E6F6FCCC25519EEB88F309BD8CC4F44A907247669652FAB5EB36BB32D13222AE6E8D6801BAFA6914');
INSERT INTO enrolment (id, role, agency, token_hash, created, expires, used, audit_seq, salt) VALUES ('01a2244d-7992-7701-b840-4a3d3477b9eb', 'administrator', '', X'39A3B02A854A77844A3CCCFED362F72618060C79A268E4210D5CAA13FF2B5465', '2026-11-28T22:36:26.898437Z', '2026-12-05T22:36:26.898437Z', '', 3, X'8CC10EFC403E367E85AE6C3376D50E9D');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-84e3-672227b1972d', '["0159a1ff-9a00-7024-894d-9d2b1237f84d"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 78, X'6E82032C209DC8FF5E5231E65A5439CF');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a38e-09583cf06f05', '["0159a1ff-9a00-7020-b690-059ee4d2b2c9"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 75, X'BAA7EB9507F6052EC16E72BF5FE19962');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-aa77-11d648de648a', '["0159a1ff-9a00-701c-9cdd-5dfeb4686ea8"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 70, X'D446FA6888DD7BC2DF5A8154EEF259C0');
INSERT INTO erasure_step (erasure, step, actor, at, audit_seq, salt, reached) VALUES ('0159f902-623b-774b-a38e-09583cf06f05', 'reject', 'user-2', '2017-02-01T09:30:00.123456Z', 76, X'321F8A17CD3C3E020D412D8AFD7CE463', '[]');
INSERT INTO erasure_step (erasure, step, actor, at, audit_seq, salt, reached) VALUES ('0159f902-623b-774b-aa77-11d648de648a', 'approve', 'user-2', '2017-02-01T09:30:00.123456Z', 73, X'D55C367A6B0479A9186EFB45F5E7371A', '["0159a1ff-9a00-701c-9cdd-5dfeb4686ea8/1"]');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9e49-a64d325b6233', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 62, X'9BDDB305B161C8DA0306D539EF8D3FCD');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a4a8-b62c1d797624', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 60, X'261CEE84BEE02DB449265D2B5192F4CE');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-b34c-9af504985039', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 57, X'380FE9E69FDFB257D5E5051E10F858A4');
INSERT INTO export_decision (export, step, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a4a8-b62c1d797624', 'reject', 'user-2', '2017-02-01T09:30:00.123456Z', 61, X'4B5A24CDFEDE745DE7EFD70CF7A70369');
INSERT INTO export_decision (export, step, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-b34c-9af504985039', 'approve', 'user-2', '2017-02-01T09:30:00.123456Z', 58, X'BCA9F2197B54540F246D675C3480ABB8');
INSERT INTO export_file (id, export, actor, at, digest, lines, audit_seq, salt) VALUES ('0159f902-623b-774b-8942-1cb19abfcaa5', '0159f902-623b-774b-b34c-9af504985039', 'user-1', '2017-02-01T09:30:00.123456Z', 'cd56', 7, 59, X'840B2C351B765498A5761C4B0F8820F8');
INSERT INTO frozen (edition, year, revision, digest, program, as_of, at, actor, audit_seq, salt) VALUES ('2016-r1', 2016, 1, 'ab12', '1.0', '2017-01-31', '2017-02-01T09:30:00.123456Z', 'user-1', 82, X'120EE2E518CBA35A974EC12B7E0FEE0C');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, 1, '2026-11-28 22:36:26');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (10, 9, 1, '2026-11-28 22:36:26');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (11, 10, 1, '2026-11-28 22:36:26');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (12, 11, 1, '2026-11-28 22:36:26');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (13, 12, 1, '2026-11-28 22:36:26');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (14, 13, 1, '2026-11-28 22:36:26');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, 1, '2026-11-28 22:36:26');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (3, 2, 1, '2026-11-28 22:36:26');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (4, 3, 1, '2026-11-28 22:36:26');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (5, 4, 1, '2026-11-28 22:36:26');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (6, 5, 1, '2026-11-28 22:36:26');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (7, 6, 1, '2026-11-28 22:36:26');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (8, 7, 1, '2026-11-28 22:36:26');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (9, 8, 1, '2026-11-28 22:36:26');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-bcd3-ecf6fd1f2daf', 1, X'1DEEB58616F6F4E13934B56C3B33AC51', X'01F81E0DBBB7351764C46F8A3F5D09F5057F71AD7A623B10DEDF46BCE9588FCD33A2BE6484F7A00EED5A94622057AF0A099713E8F1ADA1C549BAB51B00A78DB8E5237EB9FA02407B5C13002BBDDB00F0742D59F796574D746A4CE61168FBCDF8E08F1D0B15');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-bcd3-ecf6fd1f2daf', 2, X'961C0F56ABC26F5D1530AE81A031672A', X'01F81E0DBBB7351764B08F326DD8E56AB067DF856516E2E4AA2BE3FCDC720176C5F48B04AF08B895F18D38E6E19E30BA92D982DD8D63A4D431042E0AB995D4EA645AFEEED9A069368980FE62828729A7E80C09ED4B837E93CA0A95F164F5AE483CA4F9EB82');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7004-af15-74f265efabb2', 1, X'CFE8C70DB1455D0D14049996A07C6294', X'014D6529C53DA18CF3117FFA2564AC036C6014EFB942EC89B289B58F19FB85BB5A28705A9A6E4D7A4B4BA0FD0D7F3FC439A122BF1D2F7CFCAAFF77155528497C170A935FE4E31BF0173E1400472D70E781CA7587BD9095DB53819D8F298BA7BB3A928C4EE0');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7008-971a-f5ab55686010', 1, X'3B8E8CEE138D3FAA7532C896F9ED6CC7', X'01FA53698FA3FA73B4CFD678DDD66D0883392174A255AF9CBACE73FBE62F81C816AEF86BB6927E30092D5DF2A9CD385C0A79568638669537422D98D16F0956285B3930DD8AD168310B41975E4990768224832B29482F0BDC00A91C6D1D6044E436AFD49114');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-700c-9548-1fccf806dff6', 1, X'FD9569E178D332B3D95231D0F7D7CCE9', X'011818485F573EE68746217AA37EDD9CD4859516E864707BCE2AC2503306E261A62C9A3DA547D5FC448D830022E11EAE4D51118D86B2EBCA6B43D720C5BFAF13569CB6FA4F4ABFA6CE7F99ABA424E58AD6B33E63A9B77E936BF1960FAB05FBD1F0CD35AA8E');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7010-b66e-a6949bc9ced6', 1, X'5F28A713928A5C5D53534272AD6A1059', X'018318D2467CB9C57162236E65319B0278EAA9F3F8F204F6B9278EB63110CA523C3E2CE059DB13F58EBFE15A4C535E65A36E9BAAAB1D77D5AFA206D794B472A17F19ABABFDFD2784CB628D075C1E451DC144DC08F193E9AAED9187A3E6D0DD28CED2008134');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7014-bbd7-bc7ac142f04f', 1, X'09E5EC8DAE6B6185BAEDB05C3A3D2636', X'01E4DB19785FF0650592C29F3D038835F453E8B0C40AAC0B9AE6F4AB23A1C7A1780B69521518D7285458D2F55722D6DBBD3417EFD5D2E512572333FCE7B6E61914E864BE69B7DB03720B3DAA299D02D58A6A571650F41A4D468A8FEF2239254393141A249E');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-8479-df0b2e0ceed8', 1, X'40DA4C770D9C27697ED6B453280BDBFF', X'017B4BF089907587A76E66379F5FEC98DDB6FE181E1A0D2B747B5AEF74E78D746C7224AC3398DCBDD5C9CFA69FF43338AA2256FDC84A866F9C4FE0BBF00243D32CCF698E462FE49C50A6183D52030199B563653126396ECEDA7A2EC423116AFDA71F4EE6FC');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7020-b690-059ee4d2b2c9', 1, X'5635915EDA2C75CA9B84E826C05CFFEA', X'010835437EC1EF7023153D9B87FD308DAC7A2341A2D914882C14EA9B0185CAE7A84D87EF7E428AFCE6BE292A42DB3FAE907F1634C90485AA5769CE2153BE7929A15D31248DA022B67AF9D15FB1DDDA4FDF557C3A3F645247391D8016112419390BCEAD3DAACDA7E8230DFC7C12CAAE182C2082464F2D998639A2080E21C432168510E7BEDB0E2483C275B8286F6EB7A14157B94BF17068CA3F87246761F4C46572A14D90667CAE51F8ED4DC7EBE02D75F82DDCD19AC538AEACBC9E2120904BD1AF57507A4F01FBC45717DB8572817D09F1F47B3C1AD28CF49CBAACD0BCA0B59D797F396012');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7024-894d-9d2b1237f84d', 1, X'F43612DD242C96A4D16D6F9D99FCEFD5', X'017D64B78AAD241F998A050C36F095ECC311DB8C1FC7DFD2A249CE0D6D28A4831C643F2F38A1BDA05253B056AC7D8DE9C2A958EFE920851CFEA4713721754FE517A83BCFCBCD38F3D3A36DFFD26B8E799B6D483689525811F7CFE1234795CEAAC09FCE7E48');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-702d-bece-94c14c8ff1d7', 1, X'FDD610C8EBDCF22526F969D1C1A783E7', X'01D2B2564E1707122A5F7EE4799C645F3EEF4D5FF4D57C133799673955134ABDE83B061C9C5FF6B663FD711EBEB54C46EE94A3649ACA0A331299D67964C9EFC8D6720E35A976784E29D817094F691CDFC4D96B1D339C1CAEBD27AE9B207627B7AC46752FC6');
INSERT INTO invitation (id, account, purpose, token_hash, invited_by, created, expires, used, audit_seq, salt) VALUES ('01a2244d-79ab-7127-9725-8b7952be8b9c', '01a2244d-79ab-7127-96bf-e0959dd833dd', 'invite', X'B005C07C4ABBB643A28FE3FBF79CEF5855AA806EC0AE36D9EF05684B274B5C0F', 'user-1', '2026-11-28T22:36:26.923072Z', '2026-12-05T22:36:26.923072Z', '2026-11-28T22:36:26.923615Z', 38, X'D4588087850FA57BEE40E6FB6A376501');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (18, '0159f902-623b-774b-9b47-e6993b46e0f6', '0159a1ff-9a00-7000-bcd3-ecf6fd1f2daf', '0159a1ff-9a00-7004-af15-74f265efabb2', 'link', 'fs/1', 'user-1', '2017-02-01T09:30:00.123456Z', 'above threshold 12.5', 20.5, 0.999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'97F2CEF0D06D83516CFB5F6F10EB615B', '[]');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (20, '0159f902-623b-774b-a872-152ce4888719', '0159a1ff-9a00-7010-b66e-a6949bc9ced6', '0159a1ff-9a00-7014-bbd7-bc7ac142f04f', 'not_same', '', 'user-1', '2017-02-01T09:30:00.123456Z', 'two photographs', 0.0, 0.0, '[]', '', X'D32B53D6D0E90463B200E99E61DA5571', '[]');
INSERT INTO machine_client (id, agency, label, keys, scopes, created, disabled, audit_seq, salt) VALUES ('01a2244d-79ab-7127-b364-467a0abaf7a0', 'rosa', 'case system', X'7B226B657973223A5B5D7D', '["verdig:report"]', '2026-11-28T22:36:26.923072Z', '', 40, X'5DC862912221C0C2C667AC0CCD710144');
INSERT INTO machine_token (token_hash, client, expires) VALUES (X'0100000000000000000000000000000000000000000000000000000000000000', '01a2244d-79ab-7127-b364-467a0abaf7a0', '2026-12-05T22:36:26.923072Z');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-8479-df0b2e0ceed8', 1, X'3D0D057C751A8B7D4EB51B5D464B0780', X'01DFBC8EC18EC84D979588DE6152B0ABFE52856144681380A7294BE875B4E7292A525DCCD1569E15FB3EE6E8125D8E4B0385ED96684324E74F09E64F22E4EA47500E06C5B657FA057817377E7DDE93E712C27C2D52607EE6A3D25E82F1F66F1E4F832AF59BAB5B1885BEB87B72F0283F7B8CB0FDE826DE8517E13C0FF5F45710CEE12821EF0001F2815AE4B565FE160A02D486BA94D3634F00B17428A1BB727FD408652962FC7C5510B291C82995F7CBE06F9365F592FCE75A43626107CBE8B54EB797D92EEA2B0AE9F870B352DD7AB24F042A7DF3A92A7EA40831CC08D25B8E0678FB6FB7E716C2B98736B016FE8E8B555062D3B99C4C00A9AE4EED1D03DA11709DA24BF80ECAB680A0403C1C7FA6597262CBE4C809EA184ACBC33AB2A708E386B10B52DB');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7020-b690-059ee4d2b2c9', 1, X'C217C5A27D5A6A1AD7CCC6B413385ECE', X'01D52328253A6D648565C879D9DABE0E21554EEBD1DFD2C5ED7ADA30FE0AD416E54CF66198CC99D36312BDB1F9706AA026D340CE8124166C632865646AF55F7AFE795398C7E27D16259325737C6B362BF2D88BE7179B27F4C92FC9BEA8FD5B7C9656CE1FAE255CB75D52931AD7B2AE6A005764205ACE1D7F2E42BC20B71D1815B073F1A258E6946FDAB6F11E8FBEF6A75482825C42008F04CC6ED8D2715B8ED8ED30B70ED9E4FAB6387BC23D8000FB8756DAE51F43838B32BA50EF5BF8F68F18761A278A909049DFB1C7CFD87E33CB430FF6A604F716A6BF6F753FF5AD05C40793C13C4B862F3CF6C0ACAC0472177971E283592D58A6B196312121ABE502654046AB80D54F41E08C42B30E5C98A905FA86CED3E571E51C116C2781E5EFBF895C14D35DF095');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7024-894d-9d2b1237f84d', 1, X'EBA527BDE7091458324A359315F611F6', X'01AEC7BE31A84148764CEE056DEBED2355E0B370A7333BB800E146CCE4EF2CFC88D89737E5A40DA4169A0AC7AEA4EBF9BAA0BC4224B445E24A93DBA35653262C45B4B05B69FEE1BAB31DB0BDBAA13DD0CD57C6781138B4780C1858535C954F25D83C44619EEFF49AE9474510EF2E6463FC396737A45CD889573ED2C38250593F2BDEB826AC97330AE133A81ED7B5666B43443FF48DA59974D8A5C1CB1A5317A6AADDCD922AD69506C910E3B8F140863E225415915DFFFEEC5679CD2641CA26E1CDD82B7F7EA5DF2E7CE8EA168B38247FB9D09695815BDC37974E1F25F592B04273F78796DE477118555B4ADDA37C35BD7342DFCBFB299CBFD8613308CB08684F09039AC7A0CC71FF5084A733E01818E816ED84E858427F27C040F868FD87808657BFD4BAFE');
INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES ('0159f902-623b-774b-94f3-fcc97b5303d3', 'nav', '', 'user-3', 'emergency.reviewed', '0159f902-623b-774b-8fa1-b3e8c99df26e', '2017-02-01T09:30:00.123456Z', 52, X'E63CDF32016D1E022356E62F28588631');
INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a367-40345beb1b2b', 'agency-01', 'reporter', '', 'emergency.opened', '0159a1ff-9a00-7004-af15-74f265efabb2', '2017-02-01T09:30:00.123456Z', 51, X'F2B5A7D697920D524BB4C01CB2B72140');
INSERT INTO notice_read (notice, actor, at) VALUES ('0159f902-623b-774b-94f3-fcc97b5303d3', 'user-3', '2017-02-01T09:30:00.123456Z');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7000-bcd3-ecf6fd1f2daf', 'agency-00', 2016, 'R-000000');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7004-af15-74f265efabb2', 'agency-01', 2016, 'R-000001');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7008-971a-f5ab55686010', 'agency-02', 2016, 'R-000002');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-700c-9548-1fccf806dff6', 'agency-03', 2016, 'R-000003');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7010-b66e-a6949bc9ced6', 'agency-04', 2016, 'R-000004');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7014-bbd7-bc7ac142f04f', 'agency-05', 2016, 'R-000005');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7018-8479-df0b2e0ceed8', 'agency-06', 2016, 'R-000006');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-701c-9cdd-5dfeb4686ea8', 'agency-07', 2016, 'R-000007');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7020-b690-059ee4d2b2c9', 'agency-08', 2016, 'R-000008');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7024-894d-9d2b1237f84d', 'agency-09', 2016, 'R-000009');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-702d-bece-94c14c8ff1d7', 'agency-11', 2016, 'R-000011');
INSERT INTO notification_detail (id, version, stated_year, assessed_year, documented_year, assessed_from, assessed_to, channel, danger, contact_safe, consent, child_with, unaccompanied, welfare, representative, police, region, place, service, recruited_in, declined, why_declined, contact_means, consent_scope, legal_basis, not_known, assessed_on, consent_on, welfare_on, representative_on, police_on, exploited_from, exploited_to) VALUES ('0159a1ff-9a00-702d-bece-94c14c8ff1d7', 1, 1, 2, 3, 4, 5, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', '["k","unknown"]', '["l","unknown"]', '["m","unknown"]', '["n","unknown"]', '["o","unknown"]', '["p","unknown"]', '["q","unknown"]', '["r","unknown"]', '["s","unknown"]', '["t","unknown"]', '2016-05-01', '2016-05-02', '2016-05-03', '2016-05-04', '2016-05-05', '2010', '2011-01');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-bcd3-ecf6fd1f2daf', 1, '2017-01-15T12:00:00.000000Z', 5, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-bcd3-ecf6fd1f2daf', 2, '2017-01-15T12:00:00.000000Z', 11, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'none', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7004-af15-74f265efabb2', 1, '2017-01-15T12:00:00.000001Z', 6, 1961, 'stated', '', 'female', '["NG"]', '2016-02-02', '2016-02-02', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7008-971a-f5ab55686010', 1, '2017-01-15T12:00:00.000002Z', 7, 1962, 'stated', '', 'female', '["NG"]', '2016-03-03', '2016-03-03', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-700c-9548-1fccf806dff6', 1, '2017-01-15T12:00:00.000003Z', 8, 1963, 'stated', '', 'female', '["NG"]', '2016-04-04', '2016-04-04', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7010-b66e-a6949bc9ced6', 1, '2017-01-15T12:00:00.000004Z', 9, 1964, 'stated', '', 'female', '["NG"]', '2016-05-05', '2016-05-05', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7014-bbd7-bc7ac142f04f', 1, '2017-01-15T12:00:00.000005Z', 10, 1965, 'stated', '', 'female', '["NG"]', '2016-06-06', '2016-06-06', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7018-8479-df0b2e0ceed8', 1, '2017-01-15T12:00:00.000006Z', 12, 1966, 'stated', '', 'female', '["NG"]', '2016-07-07', '2016-07-07', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '0123456789ab', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-701c-9cdd-5dfeb4686ea8', 1, '2017-01-15T12:00:00.000007Z', 69, 1967, 'stated', '', 'female', '["NG"]', '2016-08-08', '2016-08-08', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7020-b690-059ee4d2b2c9', 1, '2017-01-15T12:00:00.000008Z', 74, 1968, 'stated', '', 'female', '["NG"]', '2016-09-09', '2016-09-09', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7024-894d-9d2b1237f84d', 1, '2017-01-15T12:00:00.000009Z', 77, 1969, 'stated', '', 'female', '["NG"]', '2016-10-10', '2016-10-10', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-702d-bece-94c14c8ff1d7', 1, '2017-01-15T12:00:00.000011Z', 13, 1971, 'stated', '', 'female', '["NG"]', '2016-12-12', '2016-12-12', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO once (actor, key, body, answer, expires) VALUES ('', 'kfkvyz5zj3sppxve', 'atp6wy7fcrkcsjf2', X'01FCE741CB0BA213532BED4D998752428BD2030B31B891A8C9AF1B4818569EFCF33A3243AAAB10', '2017-02-01T09:30:00.123456Z');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-9b92-32a0bb1a155d', 'strasak', 'P-2');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-b7a2-da5361817414', 'strasak', 'P-1');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-9b92-32a0bb1a155d', 2016, 1, '2017-02-01T09:30:00.123456Z', 28, X'3A35F1C8305F56B41F134B7C48D8A65B', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', NULL, 'indicted', '2016-06-01', '', '', '', '');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-b7a2-da5361817414', 2016, 1, '2017-02-01T09:30:00.123456Z', 27, X'95986C20DAE743D6CCFF67C891DD9CA7', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', '01a2244d-79aa-70eb-b228-a67a325417ce', 'indicted', '2016-06-01', 'district', '2016-10-01', 'conviction', '');
INSERT INTO receipt (agency, reference, notification, version, actor, at, outcome, form, audit_seq, salt) VALUES ('agency-00', 'K7Q2M-9XTP4', '0159a1ff-9a00-7000-bcd3-ecf6fd1f2daf', 1, 'user-1', '2017-02-01T09:30:00.123456Z', 1, '0159f902-623b-774b-8df8-4e4f3b02aa9e', 29, X'34F617D296FDED2B4B51163B50CC2B8A');
INSERT INTO release (id, edition, year, digest, folder, program, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-ac21-a14097921d57', '2016-r1', 2016, 'cd34', '2016-r1', '1.0', '2017-02-01T09:30:00.123456Z', 'user-1', 83, X'CA838225F4B720EF8D86595463E88745');
INSERT INTO reminder (id, agency, year, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-b06c-e48b2c8d1d00', 'agency-00', 2016, '2017-02-01T09:30:00.123456Z', 'user-5', 56, X'27974E4A30B6D4CFDE7AA94366B57F73');
INSERT INTO return_status (id, agency, year, declaration, received, audit_seq, salt) VALUES ('0159f902-623b-774b-ac44-1fb228391fe6', 'nav', 2016, 'nothing', '2017-02-01T09:30:00.123456Z', 17, X'0E09365CB308B2671AEABFA343093DC1');
INSERT INTO review_disagreement (decision, weight_bits, probability, evidence, accept_bits) VALUES ('0159f902-623b-774b-a872-152ce4888719', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 12.5);
INSERT INTO review_opinion (audit_seq, id, a, b, verdict, actor, at, reason, grounds, weight_bits, probability, evidence, undoes, salt) VALUES (22, '0159f902-623b-774b-b864-ce14e62422e6', '0159a1ff-9a00-7008-971a-f5ab55686010', '0159a1ff-9a00-700c-9548-1fccf806dff6', 'link', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', '["uncertain"]', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'E8A7A4BAB12EF54A30E2C226C6D9AC24');
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('8004e2a32d', '0159a1ff-9a00-7010-b66e-a6949bc9ced6', '0159a1ff-9a00-7014-bbd7-bc7ac142f04f', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.0014730335283280294, 1);
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('d04f25af08', '0159a1ff-9a00-7008-971a-f5ab55686010', '0159a1ff-9a00-700c-9548-1fccf806dff6', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.97095059445466858, 1);
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (23, '0159f902-623b-774b-8332-6f31ac4c336d', '0159a1ff-9a00-7008-971a-f5ab55686010', '0159a1ff-9a00-700c-9548-1fccf806dff6', 'agency-02', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'9AB3A1C1A0D7377675193F4CF690C193');
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (24, '0159f902-623b-774b-839e-6cfa5a104933', '0159a1ff-9a00-7008-971a-f5ab55686010', '0159a1ff-9a00-700c-9548-1fccf806dff6', 'agency-03', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'0228DA91AC9CDA9CAF29DF294BC2FC46');
INSERT INTO review_reply (audit_seq, id, question, agency, answer, actor, at, reason, salt) VALUES (25, '0159f902-623b-774b-aa61-e7edad4751cc', '0159f902-623b-774b-8332-6f31ac4c336d', 'agency-02', 'yes', 'user-2', '2017-02-01T09:30:00.123456Z', 'seen together', X'D936F4F33316C00EFCF2431B934B48B9');
INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (21, '2017-02-01T09:30:00.123456Z', 2, X'1EC13FF9F3E20B300396E6D6F69AEFF5');
INSERT INTO session (id, account, token_hash, role, method, enrolling, created, seen, confirmed, ended) VALUES ('01a2244d-79ab-7127-bca4-67ef697eccee', '01a2244d-79ab-7127-96bf-e0959dd833dd', X'0200000000000000000000000000000000000000000000000000000000000000', 'reporter', 'passkey', 0, '2026-11-28T22:36:26.923072Z', '2026-11-28T22:36:26.923072Z', '2026-11-28T22:36:26.923072Z', '');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_verifier', 'verdig/01a2244d-78e8-7afc-8604-de0f27032d28+3d206d5d+AS3nGIInvETOEHfm5HXkQ82V/eVIre8fGq04nweNt4/g', 2, X'2AE5284D843B8CC01D672BE368ECE664');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_witnesses', 'witness.example/w1+44b8401b+BGNzPVsTtaVMeIm5Mrct59JReJ2yYK2vJTiyy/tHosZn', 32, X'92091D3DBCBC1C1E1DCE575DD892B26A');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('installation', '01a2244d-78e8-7afc-8604-de0f27032d28', 1, X'FBD751C86B6294256143A57F5B4F4D5C');
INSERT INTO sign_in_failure (who, times, latest) VALUES ('fsjsfek1vzbnkhpe', 3, '2026-11-28T22:36:26.923072Z');
INSERT INTO spent (kind, what, expires) VALUES ('jti', 'x', '2026-12-05T22:36:26.923072Z');
INSERT INTO upload (id, agency, actor, kind, expires, file, outcome) VALUES ('0159f902-623b-774b-a7f3-b34a9191cdf5', '', '', 'persons', '2017-02-01T09:30:00.123456Z', X'01B7087EAD8AD24ED38D29468BBE33C8341BBEDE86E4DF9C32D18C8488D39AE181CDDDF5F05BD1DD52', X'');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-84d0-3dd3987510f6', '0159a1ff-9a00-702d-bece-94c14c8ff1d7', 1, '', '0159f902-623b-774b-a7b8-ba98850c7568', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 15, X'DB357B34B917E16F2243533EAD85B1CB');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9033-649c06680575', '0159a1ff-9a00-702d-bece-94c14c8ff1d7', 1, 'twice', '', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 16, X'86C3B2C14BCD857A73B5120695097A99');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a7b8-ba98850c7568', '0159a1ff-9a00-702d-bece-94c14c8ff1d7', 1, 'twice', '', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 14, X'0AA1B6C7E859E79DC544FB25AB4F8F18');
