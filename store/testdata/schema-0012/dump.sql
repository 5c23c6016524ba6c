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
INSERT INTO account (id, name_key, sealed, agency, roles, created, disabled, audit_seq, salt) VALUES ('01a22435-099c-7ef4-9a23-cc87b6207ed5', 't4t5cx1xyc2b65aq', X'01E4E087ED7A352455F5DF84B26B8376272435726BAAC4E3F59E09237B7410249B9EDF481C2C0284163BE6AD08254CA16EB49DC0A2321BC8D438B75FEB6A1BD1545342493FBC7F79BCC091DB521680307F9CC060085C9F54', 'rosa', '["reporter"]', '2026-11-28T22:09:45.372934Z', '', 34, X'DE59D4B5BFE4EFB6980CB7416ACFCA83');
INSERT INTO account_proposal (id, kind, account, roles, proposed_by, at, expires, decided_by, decided, outcome, audit_seq, salt) VALUES ('01a22435-099c-7ef4-8a80-5e9211cb76ab', 'roles', '01a22435-099c-7ef4-9a23-cc87b6207ed5', '["case_worker"]', 'user-1', '2026-11-28T22:09:45.372934Z', '2026-12-05T22:09:45.372934Z', '', '', '', 39, X'BFE6A1B5C0F181457F6804312E55ABD5');
INSERT INTO actor (id, role, agency, created, disabled, audit_seq, salt) VALUES ('user-1', 'importer', '', '2017-02-01T09:30:00.123456Z', '', 78, X'A8D3368139235F1FF8347B7D4B88842B');
INSERT INTO agency (code, type, from_year, to_year, audit_seq, salt) VALUES ('nav', 'welfare', 2007, 0, 77, X'B8EDFAC2C0841F62073DEF9A20B0375A');
INSERT INTO agency_key (agency, public, mode, audit_seq, salt) VALUES ('agency-08', 'verdig-agency-1-7px4d30ayj26y32x87gb9mx6wvbr29zzaq6szsebmepaatt8j0xcdkrg0w', 'only', 65, X'9A5F6812CAB48DC0333A33C0B40D6C34');
INSERT INTO assignment (id, a, b, actor, at, until, audit_seq, salt) VALUES ('60a8f31341/user-5', '0159a1ff-9a00-7008-98cb-58ba199ae4c3', '0159a1ff-9a00-700c-8b3d-0fc466ae541a', 'user-5', '2017-02-01T09:30:00.123456Z', '2017-02-01T11:30:00.123456Z', 55, X'DFEB8BCFB07ACE0E3B54A1D3D564DBBB');
INSERT INTO audit_checkpoint (size, note) VALUES (4, 'verdig/01a22435-0964-729e-bbe4-14adec5f76e6
4
QOU1KC07rOF0qRFfByoal6v1N126YIQfdt1jp/yQw38=

— verdig/01a22435-0964-729e-bbe4-14adec5f76e6 iNvfcxpq5QEnhADesa8py/FzoCC19Bkb01XVAXIhCwKyqr6X3nHZpXO8nhdVBAXO9cwdfxh0ukj+x24beG33EJ0niAA=
');
INSERT INTO audit_checkpoint (size, note) VALUES (81, 'verdig/01a22435-0964-729e-bbe4-14adec5f76e6
81
g8zDpNQsxVnduaxlBI9nyJZnPhnCN7wshaQQmC9uw6M=

— verdig/01a22435-0964-729e-bbe4-14adec5f76e6 iNvfc3AhtI+JN+9CESmPHxOXnVNxumn/Vmb5QCMwMlVsZwmMd4WkrkWJCzs4sNKTGI67qqm6eiMTriBu3p1ncWgTqwQ=
');
INSERT INTO audit_cosignature (audit_seq, size, witness, line, salt) VALUES (33, 4, 'witness.example/w1', '— witness.example/w1 kNOEnAAAAABYkaqYyiVJZbir37IxQpjx9rdj8XgvtoCir8P8SMvL89lmoUXla/ZznyuLErIeOx1ImS906E0fImlyylGiMtUMdi+tBQ==', X'15AD96BB92F548BA4A66C66CDE1CBAE9');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (0, '2026-11-28T22:09:45.355838Z', 'verdig', 'system', '', 'init', 'step', '', 'operate', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (1, '2026-11-28T22:09:45.355937Z', 'verdig', 'system', '', 'put', 'setting', 'installation', 'operate', X'C455FCD4595071D003D4A8B301945722D77BCBAFB69142604EF5E1094C1FDBAF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (10, '2026-11-28T22:09:45.359294Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7014-89a6-09fc1adbf25c/1', 'assess', X'A97D3126A323771B41B87E72253765A30098C04080F3FAD63EAC8528413E9CF6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (11, '2026-11-28T22:09:45.359345Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-9b70-7099f2a69084/2', 'assess', X'105A19F395319F1BCAD38CC3D8C334BBB66D20A43448BB5113CE009AF34DBEA4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (12, '2026-11-28T22:09:45.359432Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7018-b254-3442c3d68d5c/1', 'assess', X'764C8D991B5BC9B2EEF81D33E0906EF117E10261DBE93658620124597E84C079');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (13, '2026-11-28T22:09:45.359554Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-702d-b459-51c1d26c909a/1', 'assess', X'42C159F25035275102456E45CE29E749439F36F7610ED77A97609DC7ACD7480E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (14, '2026-11-28T22:09:45.369991Z', 'user-1', 'importer', '', 'withdraw', 'withdrawal', '0159f902-623b-774b-80ef-f5a0f47338a4', 'assess', X'9604A9B86EC2F4C876E5C7BC1674D65ADF5E12E1BA52E8D7E1D95FC534CE2EA1');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (15, '2026-11-28T22:09:45.370115Z', 'user-1', 'importer', '', 'reinstate', 'withdrawal', '0159f902-623b-774b-bb7a-d3a100f87e5c', 'assess', X'FD4A04FFFCE573CAE2E9A40E79D6172050B2B015D0AABF04FF3E077AB64BE8AB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (16, '2026-11-28T22:09:45.370149Z', 'user-1', 'importer', '', 'withdraw', 'withdrawal', '0159f902-623b-774b-8c33-1f1a4995b3a7', 'assess', X'83BCCEFEE41DF21D8B4F5DDBFDE0757AE806F79167A44F32F59D04ED3A255147');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (17, '2026-11-28T22:09:45.370181Z', 'user-1', 'importer', '', 'declare', 'declaration', '0159f902-623b-774b-b4b9-725d72d59ee8', 'assess', X'788076160F5DC4B7A42FD189DE9E91521ECEB2B353668378F5E744E93A580F48');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (18, '2026-11-28T22:09:45.370380Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-bd6b-30e013c01fb3', 'assess', X'7BB5A9E6AEC69931F16A8223C28F4026F358D241D1EB1C5E544664F944CC586C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (19, '2026-11-28T22:09:45.370617Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'3E5B77BB4E5440FA5916A75B0E6A1C7C292BB882B43DD03FC6AE000799CF7A4D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (2, '2026-11-28T22:09:45.356030Z', 'verdig', 'system', '', 'put', 'setting', 'audit_verifier', 'operate', X'0E2F707E2B14DACBABDEDC673B54D934B5C9ACE476014C0D7FE4DAAABB89BDAC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (20, '2026-11-28T22:09:45.370749Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-ac40-9d93b2c85711', 'assess', X'3D57D409D376762F30D1FDB45888394DEC17919BBC1D41E79A7CA6AC7C5818E8');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (21, '2026-11-28T22:09:45.370835Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'CB4AAB8999E45608B9576B81808C056AC6DFBBAE5A34E12BAB8BBA1D482DB85C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (22, '2026-11-28T22:09:45.371340Z', 'user-1', 'importer', '', 'propose', 'opinion', '0159f902-623b-774b-b111-3a24a1b00645', 'assess', X'10539A421CD4D4B6AEFF1B5E3F93051B642655436FFCC1F6BCDAA6AAB23484CC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (23, '2026-11-28T22:09:45.371532Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-932a-e0cd3e456529', 'assess', X'A9A4073152D4791E75813CA6B593CA7C45DF0D13F6A47FF7D4C8BD15DAA0B4AE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (24, '2026-11-28T22:09:45.371589Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-a168-e8a08738c93c', 'assess', X'89DFCB712150FF3D89AB8F450918FE481CB4DE3F2B9A360242D393911D80AEF4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (25, '2026-11-28T22:09:45.371685Z', 'user-1', 'importer', '', 'reply', 'reply', '0159f902-623b-774b-bb27-871011dd7f8c', 'assess', X'3819F199676373ABADC4B0E7999CBFC139BBC14664FA901FAE70E2F2D1BA9EBE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (26, '2026-11-28T22:09:45.371840Z', 'user-1', 'importer', '', 'open', 'case', '01a22435-099b-7d6d-b562-48803f1a3bfe', 'assess', X'EA76B2550759F62891518267B4542E26B52A43E08E3572796856EFECFDDFCA28');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (27, '2026-11-28T22:09:45.371882Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-932a-a07189099de9/2016/1', 'assess', X'C652DC7F828A9F693F6CF8F4E73325422D5D72208047D35780CFB95CDEC516A1');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (28, '2026-11-28T22:09:45.371964Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-9aa4-cf26c8bf0981/2016/1', 'assess', X'0DB4648B7B9A011FB1A8F46E14D29977C6D22BB85818E6CDDF8B956002DEED7D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (29, '2026-11-28T22:09:45.371982Z', 'user-1', 'importer', '', 'receipt', 'receipt', 'agency-00/K7Q2M-9XTP4', 'assess', X'4265F4E9D04F184EB3C1A7750A7FE016065724B2F23B5D89EAB508DA8BEC2613');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (3, '2026-11-28T22:09:45.356055Z', 'verdig', 'system', '', 'create', 'enrolment', '01a22435-098c-70b2-ba57-5a0bc606f28a', 'operate', X'C2C172C140F447F8E8BA6FD9E526D8F08F966EDED766359ECA4D8AA33A3F38BD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (30, '2026-11-28T22:09:45.372062Z', 'user-1', 'importer', '', 'save', 'draft', '0159f902-623b-774b-84be-26c12636d6da', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (31, '2026-11-28T22:09:45.372162Z', 'user-1', 'importer', '', 'add', 'upload', '0159f902-623b-774b-84be-26c12636d6da', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (32, '2026-11-28T22:09:45.372282Z', 'user-1', 'importer', '', 'put', 'setting', 'audit_witnesses', 'assess', X'09147E4AE3E99FF83607C4CA473B2C1005E29FD5A3980011189B870A000EAACF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (33, '2026-11-28T22:09:45.372881Z', 'user-1', 'importer', '', 'cosign', 'cosignature', '4/witness.example/w1', 'assess', X'3190446FB3E044D111F1DD97FFF2B9A8342271B1AFA87A2D6DA03D727A3EBB12');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (34, '2026-11-28T22:09:45.373027Z', 'user-1', 'importer', '', 'put', 'account', '01a22435-099c-7ef4-9a23-cc87b6207ed5', 'assess', X'7AA5CE85141C1EB91B9E070BB966DC64A02C636F5222960A5860A7623CC28861');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (35, '2026-11-28T22:09:45.373125Z', 'user-1', 'importer', '', 'put', 'credential', '01a22435-099c-7ef4-9fd5-c66cf322e570', 'assess', X'E3322B4BE55B24DFD7F4B604E61380E1C16F95029D4DBC854671804B47CED01F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (36, '2026-11-28T22:09:45.373309Z', 'user-1', 'importer', '', 'remove', 'credential', '01a22435-099c-7ef4-bca0-d4801d887ae0', 'assess', X'B18707932961EF329D35151DF27A0AFC0CBDE1DB5FF07F9A0CC07031023A9073');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (37, '2026-11-28T22:09:45.373401Z', 'user-1', 'importer', '', 'create', 'invitation', '01a22435-099c-7ef4-a173-103d49e56cca', 'assess', X'28CA3BFE71D228DDD03645E777F591D7BFA894FF7F3FD954F14DD00EC8D0C32D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (38, '2026-11-28T22:09:45.373504Z', 'user-1', 'importer', '', 'use', 'invitation', '01a22435-099c-7ef4-a173-103d49e56cca', 'assess', X'16E64CD3D928C9D448577B250C0605F4A1B2E2AB738BD7ADE8BF056704095C4F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (39, '2026-11-28T22:09:45.373534Z', 'user-1', 'importer', '', 'propose', 'account_proposal', '01a22435-099c-7ef4-8a80-5e9211cb76ab', 'assess', X'343E198E89736EDDD6BA4DB40939E46E6CDB0E51B8095198965D38DF44FD4FFD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (4, '2026-11-28T22:09:45.358462Z', 'user-1', 'importer', '', 'test', 'step', '', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (40, '2026-11-28T22:09:45.373644Z', 'user-1', 'importer', '', 'put', 'machine_client', '01a22435-099c-7ef4-a16d-c362307c883f', 'assess', X'8CD71DFF3B485339D25807DF72C94C75F14617121496C8B6CA778351895D6A72');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (41, '2026-11-28T22:09:45.373694Z', 'user-1', 'importer', '', 'token', 'machine_client', '01a22435-099c-7ef4-a16d-c362307c883f', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (42, '2026-11-28T22:09:45.373846Z', 'user-1', 'importer', '', 'create', 'session', '01a22435-099c-7ef4-97ed-a017b9adf085', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (43, '2026-11-28T22:09:45.373928Z', 'user-1', 'importer', '', 'open', 'plan', '0159f902-623b-774b-96a3-b4bde1244035', 'assess', X'7C8B25E9DF78FCA41FB172ECC94DA54017100192E158AA2C2046BB077B3BDC42');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (44, '2026-11-28T22:09:45.374011Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-96a3-b4bde1244035/1', 'assess', X'77ACEAA11371628266290AE8D2035849C189F951A743E96A26D2DDECB0C7F0D8');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (45, '2026-11-28T22:09:45.374268Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-96a3-b4bde1244035/2', 'assess', X'8DE23F998ABEEC07AA0BF20C0B5903AE0037AC4F26FC4D2716B8A35D4132F186');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (46, '2026-11-28T22:09:45.374327Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-96a3-b4bde1244035/3', 'assess', X'6A532BD680F1F059A290A18E883814939744A570CF11821659B23A3D3F8AD97C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (47, '2026-11-28T22:09:45.374370Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-96a3-b4bde1244035/4', 'assess', X'C9429F31560525EE6806332EF5551FB8A9C34FD108361C7188EC570466A869A5');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (48, '2026-11-28T22:09:45.374403Z', 'user-1', 'importer', '', 'break_glass', 'exception', '0159f902-623b-774b-9841-65f5ac717230', 'assess', X'D08B08763B6A3A4BD57B409827AFABA3BDF756D2FA24576FDE11043FFF50DAAB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (49, '2026-11-28T22:09:45.374472Z', 'user-1', 'importer', '', 'break_glass', 'exception', '0159f902-623b-774b-ac5b-7060836a66d4', 'assess', X'7DBB2AAC6137A741063A53A6D96A5C718ED438AE8920FBCAE06FDB9046A90CE9');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (5, '2026-11-28T22:09:45.358854Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-9b70-7099f2a69084/1', 'assess', X'AB1B60D968F26228D900DB32158E8E48F95109CCA20A71C343273FE79372F986');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (50, '2026-11-28T22:09:45.374490Z', 'user-1', 'importer', '', 'review', 'exception_review', '0159f902-623b-774b-ac5b-7060836a66d4', 'assess', X'8AEA74F757FB78E5BDF5DBC6680B702EDCD2C83FBDECE77F1D67846E09BAE484');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (51, '2026-11-28T22:09:45.374540Z', 'user-1', 'importer', '', 'tell', 'notice', '0159f902-623b-774b-9fbc-5f0d74e118a2', 'assess', X'A5279593933482E73587EF4AD5F94632071C59690E15B2E5FB32AE9ADE931C4D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (52, '2026-11-28T22:09:45.374584Z', 'user-1', 'importer', '', 'tell', 'notice', '0159f902-623b-774b-967b-097f51d7a21b', 'assess', X'F80CD10076E6D310D3A2A9D2BDA78AA4049EA225388DA7F8EB34EC6F15D399A4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (53, '2026-11-28T22:09:45.374839Z', 'user-1', 'importer', '', 'read', 'notice', '0159f902-623b-774b-967b-097f51d7a21b', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (54, '2026-11-28T22:09:45.374864Z', 'user-1', 'importer', '', 'assign', 'assignment', '60a8f31341/user-5', 'assess', X'B6B4BFFA588D5D0254DA6803DC14EA5412C8EA19A6AFDBB0CDD79BFFF15F3062');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (55, '2026-11-28T22:09:45.374917Z', 'user-1', 'importer', '', 'assign', 'assignment', '60a8f31341/user-5', 'assess', X'8AE630978959A5B90D8E62A691D00EDB28D155B19DED53F69A9C6D28FA2878A5');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (56, '2026-11-28T22:09:45.374947Z', 'user-1', 'importer', '', 'remind', 'reminder', '0159f902-623b-774b-811d-30eca909a69c', 'assess', X'97F50B5127DFEAA1DE504EFEA0ACD39110116CA810E804967BE3556A516F168D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (57, '2026-11-28T22:09:45.375022Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-aa65-e9de0b9c3e78', 'assess', X'70D9D64B437F14608ED72A3AEF7E20F3DA9B95485C7F83C55111ACBE1675A3C9');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (58, '2026-11-28T22:09:45.375116Z', 'user-1', 'importer', '', 'approve', 'export_decision', '0159f902-623b-774b-aa65-e9de0b9c3e78', 'assess', X'34197EB329E8022BB8B6436D723294C5D98EA37905E80B8A982065D4D1FA722A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (59, '2026-11-28T22:09:45.375152Z', 'user-1', 'importer', '', 'export', 'export_file', '0159f902-623b-774b-aa65-e9de0b9c3e78', 'assess', X'8385018162CAF291BB8295B2DDEBBC7B0BB76DE68FDCDA94F46BD6DC03EDD3D2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (6, '2026-11-28T22:09:45.359086Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7004-9a94-cba287a0ccb7/1', 'assess', X'3747906F7E555A8FDE9AA279C1BBDC556158AC123C9C79BDCB3E817F2148FF3E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (60, '2026-11-28T22:09:45.375204Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-bb8e-6f6a1a079010', 'assess', X'BAD0DCFCCD2BC1AE0E232C3650DA33EB7C2BEC12F7AE137DACA6DAFE643F2B02');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (61, '2026-11-28T22:09:45.375224Z', 'user-1', 'importer', '', 'reject', 'export_decision', '0159f902-623b-774b-bb8e-6f6a1a079010', 'assess', X'275C4E3728244EEFDC9BFB73C50ED565A0377C51E21712313347CF35D3C9B1AB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (62, '2026-11-28T22:09:45.375242Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-b395-b22875f7c7e2', 'assess', X'6ECA0449AC943F2AE17CBF065B9893E19356D8369D18AFFBD0E1963910596650');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (63, '2026-11-28T22:09:45.375306Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'CEFA57433EE6C3FEF83D9245B01A7FC3D577B3712971ED683FE79EEA50EDAE59');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (64, '2026-11-28T22:09:45.375363Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'A069DA521260DCE2F763EC6EF2FAA579EF6D1A4339219F8F5CA3CE45E428D177');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (65, '2026-11-28T22:09:45.375489Z', 'user-1', 'importer', '', 'put', 'agency_key', 'agency-08', 'assess', X'7DF46162DAF9EA916248949F84D0F3D7EB6FC765CE30994D4DC7636FB0E05970');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (66, '2026-11-28T22:09:45.375579Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-701c-b877-97401b98d21e/1', 'assess', X'D57D3B272EE6431771A5AA98C17AC1CF6CC5DF58E0046C3A7DBBEA1C68E9DDAC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (67, '2026-11-28T22:09:45.375648Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-86c7-e6ff183413ff', 'assess', X'9F000468BB8065C8F815D50C564E4E8275C89CB3B7B3EE0D5A97CE5FB94EF6B5');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (68, '2026-11-28T22:09:45.375745Z', 'user-1', 'importer', '', 'drop', 'draft', 'of:0159a1ff-9a00-701c-b877-97401b98d21e', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (69, '2026-11-28T22:09:45.375895Z', 'user-1', 'importer', '', 'erase', 'notification', '0159a1ff-9a00-701c-b877-97401b98d21e', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (7, '2026-11-28T22:09:45.359133Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7008-98cb-58ba199ae4c3/1', 'assess', X'A81AD790522E4D89E521F689D5DC3F9C175F6FF80AA546211FC8C7020558B367');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (70, '2026-11-28T22:09:45.375978Z', 'user-1', 'importer', '', 'approve', 'erasure_step', '0159f902-623b-774b-86c7-e6ff183413ff', 'assess', X'F07CF1B6570BF88D609AD555F64B81326AEE6C99DB0E7716B73F4431A11BAC17');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (71, '2026-11-28T22:09:45.376247Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7020-9abf-376f29997592/1', 'assess', X'832D70D2F58E6C8EBA8ABE2BE9083CAC7B5DB2972951CF18EC54A7DEA2422079');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (72, '2026-11-28T22:09:45.376298Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-9b70-050536eee117', 'assess', X'39601871EA18926E6594B48B86C094FB0399C0967B49B49A8C89A7FAB5E41992');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (73, '2026-11-28T22:09:45.376320Z', 'user-1', 'importer', '', 'reject', 'erasure_step', '0159f902-623b-774b-9b70-050536eee117', 'assess', X'52767B3249884FF9757771C19CA5EC7A4268C802AAADCD605021988F4E829516');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (74, '2026-11-28T22:09:45.376349Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7024-bd1c-8657a960d192/1', 'assess', X'55CFF36C81587C0BDD95C3B108810E3C67FA46C59699987BD5DAEE3EB6BE74AF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (75, '2026-11-28T22:09:45.376383Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-9334-d453a41b7020', 'assess', X'3BE1AD7ECD4BBA64634BD149B54BD536D5FC87FE4DE32BB2F84CBCA4635DCA2E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (76, '2026-11-28T22:09:45.376393Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'F10F94CDCB86678F20A53E5261F319134E660CD8C12C0322AF6E3B1A115199A4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (77, '2026-11-28T22:09:45.376446Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'A36BA12E46AB8F429E633734C840E939800962181EBC9E1E8B213BFB0F9615A5');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (78, '2026-11-28T22:09:45.376476Z', 'user-1', 'importer', '', 'put', 'actor', 'user-1', 'assess', X'25E520B82ED765205D61D65A88FEAA07008541EFA73434D7874A61E404D6F3C6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (79, '2026-11-28T22:09:45.377058Z', 'user-1', 'importer', '', 'freeze', 'frozen', '2016-r1', 'assess', X'22B8B47B6FE127F7E6F2775FF935CD876D4304CE566351D31DA7B369E31584F8');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (8, '2026-11-28T22:09:45.359194Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-700c-8b3d-0fc466ae541a/1', 'assess', X'A8281B64247163448FB3683320AF388D89A830CE9A379863DDB7E94BDE98DC15');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (80, '2026-11-28T22:09:45.377111Z', 'user-1', 'importer', '', 'release', 'release', '0159f902-623b-774b-849a-52c517120578', 'assess', X'949452AAF6FBA3F1D883E74A63E19E1B2B695C93C21B7A10F616D535FD07CA95');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (9, '2026-11-28T22:09:45.359233Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7010-83fe-b0b0107d79e7/1', 'assess', X'4E5ACD301D6D82F2E5F0688F4A6A809A5C4BF5C5B903B346C81CD8670A85BCD0');
INSERT INTO audit_hash (chunk, hashes) VALUES (0, X'FB3D3AA7783BC65AB9BA8C1B1FAF9DF63822587C610083BEC8CB7A44D0838E0EAAD5D5F48786C329A224341E0D7C29ACCA92444CD5568339CB7273374FDC3A8B6BC4D8AD5D9202225DACA42E77D5ED5F2B7AD72CEAC4610EC8BE8A30301D636C8E4A8582186B64513265ECE649BFD7CC427419D64A0269CEA136931D06817AD895B5432079D277C18C4100265548A0657E7077C93687AEBDDE9B03F3A98AD4F51D5D4F1048D223F6567A02E77776B456FCF2A618F2DB271B12984E0A197A1E4640E535282D3BACE174A9115F072A1A97ABF5375DBA60841F76DD63A7FC90C37F7AE143846C444258AD0172DB2B694FD948B22D8B80CA1717C9F05DB3D192DDE6717DA257F1F2766DDE13A6D1AFFEBABB009CCF822C1C8051CFEA70308F084F617F0D91A6C205F79146C185CEA6E626C40A9721602906C9D751C5B326C57E7304C0D40E3289D0944D582BDC8DE44B5EA5224405A04383E6F0AC14BAF82CFE54806BAB2CFF1916D34F3A1FA97BD8FEF7F30659240E1F05ADB08A94BC8AFDA28BA49C81C6AEC21EC922C7055465B135347BEDCBFAB36B576545D88626D90FDF4F3F8B774D9104574ECEA596E59F5DF7590F1EBAED0DFF49728181BBBC518CFEE794DFFC9238C12EEBE2703A246CC88CDF545CF280387C80BEC7A7C2F1505645C8FDA5AE65307FDF681130712EEBE04878209C48F4AD47562C110F38CE8F16748F6FCF8D9D571E4DE410785D8FC9278AEFF5ADDDCFCE5B2591D6F103D34EF42E8EECBFBC3C6D61E46774F2C593CCE1550E0726E8C1549A8F5721E1D03D3F468DCBD0305FD938C42B45D73EF184B5A056F1C579BCD37926D7512578BBBAC2A763166CA0E340A7BC8A72D1F5C87992CDCF114292F48EBE7D6C776A4F36B20A30625B553E041C8FD04A28C911C03A818EA42AB5450AF9058A041E83E93277D3814F1B5CAA85444DC37D994981EB265C2CA3A2787886BC6C6FB7C9C92188EB58EB1DB76F7DC8CC322CDDB15ADA87F1B3B5B594455B218FC9A31066B0092BCEA3457CC92A41023EEEA05783E87C44127FD6BC658CD08A988B6F5ADE5E9BE189CA79C883437C58830AC3FD660E3ADE71A3F541EC1C9574B4C4A6EA61BBA10DBAAC02EEA4D1A472AC8E5A6E03698BF43698C90CE01F2FE3E6FEBEEA46E6638744F4DD480AA8E796F540A4A911D4E8D86AFFFF26F0DAD970AC70C27C997E6E6FBAAC504F8C5E6680571BE587ADE9411EBDC15DAC7743165FD1B829BFA3091325A7AAAF4D545A4A7C132712AC95503CBA1C834C61117F0289D050E3695BE0D1ED91006CBD5E2240EC905755A1FBD4A260496C906C456EB339A501D233A4952553B373482C942DF87D224C345272485104F28B5E0C25C5CBDB6028F3F653FEA9DD76B3768FDCF138E3D3893B7C301B5997475E8F99B73FF713E43614E40706C6966E064DE5397B3A6853857EDEEB06D61014B11454E4ED80AEDFB3C0BADB77804701588FAE5F07DAA8E4461EFDB14E7B8992BB5ED6237B973B59F4C3EE8B55EDDFD8D7028CAC085DDE2729D584B843D12C3E03B1AC2A66F2F412FFB69D0BDAC594A352CB24EBE3DEAA9332311C8C56C8ACE27B7B374DB0D2F8FD24EF2C6C21B19DB0A22865CF1088E341A847B4885E34218C110AD35498710D59556B218B9C86A149D755EDC1281561D6E25D32750B0914F795A99030A698FD8F7D93875A16131E05119D40C7FB4C85923D348BF3B7E57B5CA9700F6A8D72D72C772D54204B83A7BB20D663AD1B21EABC2FB4E459FB937711C63DC27893E077A45511F246F26C19049F4BE3C53642F2E1009536749806B8405AF2B354C2D49B6F1E4B0FC73746570B12A9CAF9B54B8A0EAA4F0035CF93C7D004B4A86F9FBB2846F5248BBAD3815AEE781AD186F09723F5CDBEA4DF3810A7C019B2F1B1281F373F9A3CBBEF48AA081F3519A38D81B620EB74AC5DBA81D561ED82885D7F2B8CD0912F4A6C11C4CD073D19BB6E34B6ABB9F204A9D0652379770B72441DC2501DDA954DF85551F29EF43109787D06878E6640F9467D8AF337D7392F32029CB27F80226D0D929D07A4BE95852A9D9A01331F6B828DEF4BE1C7AC640E05FAA1D13B34030292D2D69E874E4C73B227F9C16894A9102CA3969DE0368313C2D97FE759B5943FAD0B403F495D3B9843FBEF1EF7218F54B9BC3FCAD130D4375297594E789B6727D286ED7144A617550DEA783CE162D4901DFE538381566919DD92E1B3BAFFA85867CD0D0CACECF1A0F56947C46D142F338C960FF1CAC5B0B302EF27E4965BB24C33E2B06496720AF5DC29EE1635796BBAC50A76FD241575E8EA47182C12CFEC6D99C139CA641B5DB23A033CD4245D477DDA66EFD7C208B7DD7C693A6D0248AE8D665F3BCA4790470DA97C9B67EF3E219FBF285D2A0541B834924DFD5FCDF7875CE7AFDA0FA70509D33721D63E888BA868A7020F96EA2D93FFE78ED12C7472871DA106F3BD0B62C6F067673C29E1BCE76CC3284E2215CA0D83F32928CD70159C8C14B7F4458E3D5D9647DD3FB2CEF96DDAB4A494DFCBF05C6343F74CB446EC866FC8129DFA58D66660C3413FBA2232CF04ABC177DBA18DDEF549ADC380B29ABF6E82CECFE80B9FB54BDA3291565053B4D1BBF3CBBC0ED8C892DADDC0B9F6FCF2C610C31081D7E6D9A186DACB9362C6BD140656C9CF10419633D20007132FDAE5C4985DF63D32D986B33D2BA31F818911A6DD3E3615498E43B93A740C33FCC81C06C941F5F79D2EAED4A99188FD166F5F9504A62E86E352E185E1EF0E73696D906B52EEA2DAD6296EB750F68789C2710A5EEA1EB54D8FDF38E28AACB5B08A3FA8628124F8A283C82594F121D650760EC3DD0F913C7AC9422369B3330AF44FC0D3F2AA7F42EDC623361E4F98EED0A7C867F6CBB74D08FAEAEE3461C683413C34DB84CC5511041281FF9FC8BD79B6C625F1D390732759C0E672FB8B323C210D4BCF90865F01840A96203BF2B753F68C65BC436F02AED913E87ED662A79A2896855DFC8AD255F500A0F8D53019BD71C142F659CB61C381186D79D35260741AB434C687D48633E96B5AA3A4700E924BE466C6B39E583134D36EA2E78F8CCCCA9DD2E4D9E3D304E38527494336828F636B65949373F51E2B8B11332F04D310936C222441F9D78C750971B0107008698A4844A4B2334F76C5BE20E7B67273417E20C7070A2A35C484F3BED922EB79E5240731EAA8081FC20A9CDC61BF2624B2CDAFA0F80FDF5CD33391CD2FA8CCA220296C2B5286FC0EA5D729DC0A53DC575043FD9FC02755D34181F2B3E7DF4B065F17B52BD098FD84174EC19A07C7A5B31EDA98CC5A967A26AF6BD4F0683F38ADA57EFF7FA75794E0F7D6EB1A2CCA9E065454C28F523E39CD9805D7C12AE50BD39DD166766D414882B211B497BC0BE93BDFEB8645A5199E2B996A94E0A0716EF9F437369F3D1914F132169C865F64CCE62615D799546552C71FFD936F1A67595FFF21FC80AD158882737662AE7C73BFB5A7ADC315B6E2AC1FB6EB552130174E4CF9C1301B68851FD10501303BF1FEF5C09E0C64177FB593CEC3D5079EDE7E1C1131D2E7A95E34E482FC6BE2092F6E35B64AF5E36A10D300D916589E564A5D7B120468192F40B49C5C086606C94F6358BC9C1E82EB600F04C2B04175047E10FF929C82F310131302B350C495A72BF24534557E778AF4443E9E6F27A0B8426C8E86AF99F3DEBDDA5E78FE33E6C2CEC8CEC9F51DE2721AACCFCAC3BCB8F02BD554F3B6DF79159750943549CBE545D5A212B7D8F051776BEC4D927CC46ECFAC26B604E046BA932A6EE6DDD713D00DBE5A0CEC1B26E19A1F717FF46F5FF39EE9EFA90626AC7EA349C1B4C7DD069B4A4A3C1724A2A516D02CD5B3E303404CA41D5952BE88642D8199D88228475D05A6AB6A6E688FCC5DAD2C33D2DDE92F0EA43FF3BA54037EF63064F45D56AE1EC7FAAFDBD5B1A9A3B53846C206EB85E027B4F0DBB979C30AF8A27D23324EB21D224F79BD65CB6B10DFEB89AC6FC85FC8904514CE8505EAA72FBF655915E6645F5F6642BD9E23F3DF1B9C6F9244D9119681A55D426B9474B98A1B094DEAB7E6E396AAC3F34108863CFFDF42A4EDE55806FBAE821C409CAEF46BFCC07FFE59B374BC15D076864FAB8F3F313B7722C4100FCEA7F7F28ED7716B75B04E617B3D1B36C8F16332BE6C4E8C2DCF8029013AA1488E257C93BC5E2C01AA22A6F84C606F22D736A26B2B63231D9EB3B12F17BCD0F2DBD05C7A0C4D16A33524F7598DBAE2094BEDEC1C484F9C12E290E3324FABE6E4CAC5159A2CEA6279A98197000FB559961E250F48663EF4D61042E07E86707799DBC31D4F4A40D2D976C57FFB64F6F30A342E120DF13E92D143F37E1CFC3F74D3E6EFC34926D45E02D37163D16847D2DEAD32C46124BEBDC212513C40FF9ABFD71BD8CE290D1BD65D259C115F33105410D82E1C447E38DC4FF05836EF8B6815CF36B6AFAF30AB02A9C4141E3135D4E8BF82831B8DD1F786FD0F2596D284A8A46B0E4354F717078375890FF3C91A9B3ACFC40D4A22B013F9EFA3A4031271ED7BE9F0BB28D1305CBB4569A945BBF1ED5E4707FAFB72AEC577BF16622322F35D9957425DB232BB23E622190CDEB86C7E62DBB291057054FB2CDBFBB51DAF91CAC6DC537652D7B48AB8C1AFA126D1EFE11711946E4A72A7FD178F21688D8525CB7AC01B6FB3EBCF7869ED38DD3600BC424C8657364FBFA950ECDFF86381CA062444057340D0440FC6FA7E23E407041A2CFBEF65455736B6D9CD3DE2425A381B3C4BA88788F2716C506813144934AF920D03F1859C65A06D3151EEDA092D80E5688D8A24C9AF5E9D758AEC6E3B2716DA6492A90DA3BFEAF58707334666614FE1A29156BB5BD0A40363C311707A8A4BB87A505E99F55A1C688013433CFAA3CCE363BD54797CDF35CAFA8279AB5236167F8ACE8FCFBBC935C6379FAB3F9F026A77E2F2EB5E3A82780B9561FBB9DA025101469D0A2736BE3EC0413687CE1B0B458EA1785EAEC81905A7404A043FF8DFBF383BED9FDBA82ECCAAE0E112562475C22F4B8445F12C2FDC170369D3F08CF3BA2DE353474DA715A2B2CAB8244C57334D47C367DDB07042182A91201B8BBDBD1D5A159C08F43A67C23508D52CBD377363C60B61E94FD9F0DAE346F05A6C031B3C893031DD682500848AD26EED06887F5733FBA3B96D5EBA0CAD6493B1F3CE36003BFD6AF9D1FC9C2027AC329A7AC12F2C97747A0027502A8B2B34D88625E446D5CED130CFC8C4A7FDE18465FEAF0087A1AAEB00418C16A6EA3D91002F000738B2756E1EA41E8973D1DF801DD800A8E0E2AD585D8B514330B8CB57D54E04F14EC92563F7E487F8D6FE47C5CB4221C8E8F8A98414778EB2D70DF22290287BC21D4149D534CC453A2F1F4C619AD65230792AC1759F1DDDD4BFD27AF782CC');
INSERT INTO audit_hash (chunk, hashes) VALUES (1, X'999812E460D21A1DA1C5EA1DB531780FA53F061339C1D9660906A85DE0DB8A56B47432E18CB15BB8225F862B8589E8FCD5C0A951C509FD3023BBDCA7CBFA8FB5713E4F1D1DA5B1FA1EE9C750256487BE6E9677C1121D2534E851AD7315F3AA4B7F5FB25EF192E14FD773C9D31E36508B6A896EBF5E66ABFF838EA6CA06A784741B6ADA0DC2BE4FC8EEE8CBCDC84870E38A5F98923B46118BF664B4AD66CD4EA4C84AAA986246376E793A5374248D79197CF267D7C1E28E26D7A0CAD8BE80FD3F8920650191F2ABCD6A95BAD163DA99A2BA975DF2C849534D0E52BD6EB50E035C7C056E5611BE4E32145FF17A8C4D80AF2BB000A1D66E8787E190A5FB8E7F2DF7BB01698E2C9E047DDA85A1C5A3B6C0FB132544BA5CC8C484DEE8C66330FC7AF6CF7ED87CB7E7C44BFA6E92E5DDA66AF2222432B50F53DD47B539A8F4BA2ABAAED71F69703A2DB83C5D3AFB71C27AA392EEA00A8A5E9DD73C367B71690E8CB2E5B344143292794FC3C96FBACDD56A12E257198757A9FF51ABF2253B3BC519991FC16CAD889563D617D69F936E31ACB98342DC357B095F30EAABC750E9FB4EB8501925F31A719BF790C8354550E1AF548EF0158B9BAD7E1BCD4566309DBCC720367B4F2BC0285D7AB27852D4468641CAE79B707C5EB417D84D85760CB17F04FDA9A43999C9E998E05A39765803A7019CF5D50A7CF4C0CD47BC2CCC155E997A9F30676F807E0332C70C1940729D676E1A0DBF4C6B5E6725C2972AF72A8FCD7011DB542967365B2003B436721534F84DB8AF15326074E64724FFE2BE445D4A013E84C3C3CAA45868FE50829BFAD915D6A4B919A7DE6CB843D034B07BC7DADB19EEADF76AA889CD2C312583676736D2DCB0F180DD970C0F473EFB7749DBBE30531B4B51674B8EB344ED774E1417FD4E92563D0F5BDA68F25CFE9F664EB066C5B652DFE616B38BFFB13779BCD8FBFBA8A90224043D3ED5F7614FE9DDFE9B49D3ED435BA44B05B93B6AB375A2ED70045843ABD90B0F50BA31938AE6BC5D1C36682452B85B5AD28F03964EED66E1A786B8CEBDE2DB598BA79036619B44AD44B0012572DD3BB349B1B8490C5EBBCF72562C1CF44EE66F379662BF84C5A7A2210708575188600B45D3C74C1F5530A17CA23AB8C44644D692E463F967A35C99A4ACE34755EC3DCD5BEAF8C2DE9A058162DC0BC428C1CFDA56B9B3A81D01CB5FB38F7BD46E7AFB5DE5F4B43F0B1A79DA72C42D123188DAF5CBB2FD5924EBBA6D858E33439495F232BF267874B6176186CEA9D52CA6A27276B71BA4DD2AA9A3385CA4CEA3F8F208F09C210D72E14D1A846649465BDF581713000913932D302865F506A0A1D1019F3357F58A42F3836F66D55F2145949243AE8FCF188A1F84D45C75DAB16D8DB680E8CC09043C3D897CD0B6079B25A22514C4095AA61FF85076BE1B1E12C2E71C2918E8AE7151452E44A8C233D904F0C8E6C23E27E5E1A65B4E63ECBBE0859F2FD374FF22873D21C17B178D0815C3DCDE95EA2991E8D316BB536EC197AF2C729C7036C12BF8588F515FFBAD2E11F8481CB81F3573B84CDC26CBEAD34303FEBC8E96D1E0102CFF3BE1FF9CB5DCAB8F958BBFBBA27F81D4A6291D54F32A4CFAAFAF9E2175E1BA05A7A3B946EA86E39BCB3CE7CC757BE5FC58E554BAE27E8A5C6D8EA2BD565C48277F47227E4E888CA37C4DD5302931A0DF1D62B9352729DD969747738131B780CF7A12A355A07383E8CEB036F408058CB28D1A7A49ED46B00E1B62');
INSERT INTO back_series (id, period, measure, dimension, category, value, source, verified, break, audit_seq, salt) VALUES ('99f0b637d16bdff7cdd4b70167a76f13', '2015', 'persons_followed_up', 'total', 'all', '289', 'KOM 2015', 0, '', 64, X'DAC78FD7A4BF8245886A39A925494673');
INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq) VALUES ('0159f902-623b-774b-9841-65f5ac717230', '0159a1ff-9a00-7000-9b70-7099f2a69084', 'agency-00', 'user-3', 'case_worker', 'nav', 'life', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', '2017-02-06', 48);
INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq) VALUES ('0159f902-623b-774b-ac5b-7060836a66d4', '0159a1ff-9a00-7004-9a94-cba287a0ccb7', 'agency-01', 'user-3', 'case_worker', 'nav', 'life', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', '2017-02-06', 49);
INSERT INTO break_glass_reason (id, text, salt) VALUES ('0159f902-623b-774b-9841-65f5ac717230', 'CanaryReason', X'70352B570F02105CD51A780923F7875C');
INSERT INTO break_glass_review (id, actor, at, verdict, audit_seq, salt) VALUES ('0159f902-623b-774b-ac5b-7060836a66d4', 'user-4', '2017-02-01T09:30:00.123456Z', 'justified', 50, X'684A499F27FF9CA832152E97082499DA');
INSERT INTO case_party (agency, plan, part) VALUES ('nav', '0159f902-623b-774b-96a3-b4bde1244035', 'member');
INSERT INTO case_party (agency, plan, part) VALUES ('pd-oslo', '0159f902-623b-774b-96a3-b4bde1244035', 'member');
INSERT INTO case_party (agency, plan, part) VALUES ('rosa', '0159f902-623b-774b-96a3-b4bde1244035', 'addressed');
INSERT INTO case_plan (id, notification, agency, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-96a3-b4bde1244035', '0159a1ff-9a00-7000-9b70-7099f2a69084', 'pd-oslo', 'user-1', '2017-02-01T09:30:00.123456Z', 43, X'D53BC272564C9727ED494B957F37A580');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-96a3-b4bde1244035', 1, '0159f902-623b-774b-9728-4d36e2e89c72', 'open', '', '', '', '', 'adult', '', '', 'concern', 'consent', '2017-02-01', '', '', '[]', 1, 0, 'user-1', 'case_worker', 'pd-oslo', '2017-02-01T09:30:00.123456Z', 44, X'C2862F0647C30ABEBC4C9CCB07259986');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-96a3-b4bde1244035', 2, '0159f902-623b-774b-8739-aa78c33be9c9', 'invite', '', '', 'nav', '', '', '', '', 'assessed', 'consent', '2017-02-01', '', '', '[]', 0, 1, 'user-1', 'case_worker', 'pd-oslo', '2017-02-01T09:31:00.123456Z', 45, X'759640030F8D8D5727D61B63CA2262A8');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-96a3-b4bde1244035', 3, '0159f902-623b-774b-a995-a0b26783ede2', 'join', '0159f902-623b-774b-8739-aa78c33be9c9', '', '', '', '', '', '', 'can_help', '', '', '', '', '[]', 0, 2, 'user-1', 'case_worker', 'nav', '2017-02-01T09:32:00.123456Z', 46, X'5F9E690F09EB4D1AA013C7EE8FDB1B49');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-96a3-b4bde1244035', 4, '0159f902-623b-774b-ab65-e2fdff9d436a', 'invite', '', '', 'rosa', '', '', '', '', 'assessed', 'consent', '2017-02-01', '', '', '[]', 0, 3, 'user-1', 'case_worker', 'nav', '2017-02-01T09:33:00.123456Z', 47, X'E660398AF7B38ED0AD091EB41B68A14F');
INSERT INTO case_text (step, plan, sealed) VALUES ('0159f902-623b-774b-9728-4d36e2e89c72', '0159f902-623b-774b-96a3-b4bde1244035', X'01027FA03298D50F96CC69326804E95BFEFE5062F483D40F4A31F0F43C3E3DCE793FBF2B39E9875A5F101E978FA24E80BC7F98782F16A643ED47787151866C8DF80DC3206A015AEAC122B54E18D706C754242A47B5CE7E175746BA9EEA273DE756421E483D81C49D3B1B0295DA710394974BC6626B4E4945BCE9451959CF6F86E438E4F8D10F7896B5C0700EDBCF83E9E8C72E331C0916F5ADFA94576A21895C46C3EE22856B41BE2511F728BC737F7A58FF9ABB459C3FCE19CE1F4D6AD0B58EF35BFE4CCD34DD1AAFD0BBE1CE5624535A106A6F0AA1CD4C2FA288A47BA5328115BF2A3BDF25F5E6C672BE9A249B7BF566806A1D6B6785A7627432AD15E73E017F2A6A7749D98705069EF07F99EC669698EDAEC9A338827B48DE00DC3FCE92446A839F9842');
INSERT INTO compartment_key (id, compartment) VALUES ('0245786d41d6ace0', 'account');
INSERT INTO compartment_key (id, compartment) VALUES ('03634124902e3494', 'identity');
INSERT INTO compartment_key (id, compartment) VALUES ('0b841ec5a4845435', 'case_note');
INSERT INTO compartment_key (id, compartment) VALUES ('cc456ab470149124', 'narrative');
INSERT INTO compartment_key (id, compartment) VALUES ('e25c22a35999c4ce', 'draft');
INSERT INTO credential (id, account, kind, lookup, sealed, counter, created, used, removed, audit_seq, salt) VALUES ('01a22435-099c-7ef4-9fd5-c66cf322e570', '01a22435-099c-7ef4-9a23-cc87b6207ed5', 'passkey', X'0102', X'01E4E087ED7A352455CC09F585F705A17E04BCD29EA0599F738FA6B977A1FCB5F5E6FFC3AAE233D0C439C4958F17EE611CC73EFA21A54E62AF9F18D554F912C41C80FC79E6C9213D2477C11A98E954AB85EF08B806254A95', 0, '2026-11-28T22:09:45.372934Z', '', '', 35, X'61379DE28602C90377F3F0FAEDCBEC80');
INSERT INTO credential (id, account, kind, lookup, sealed, counter, created, used, removed, audit_seq, salt) VALUES ('01a22435-099c-7ef4-bca0-d4801d887ae0', '01a22435-099c-7ef4-9a23-cc87b6207ed5', 'password', X'', X'01E4E087ED7A352455B189170ECB0A0333A6154EBC300CA7DA787CE9F7F2CD3DB05CA88398F2FAFD5171053F97220BF3524D524EE9656363656B5675C1357DF3276561967622FE511162F938654829D0771DC593CDDE', 0, '2026-11-28T22:09:45.372934Z', '', '2026-11-28T22:09:45.372934Z', 36, X'52F660E97552FB4DEA327F381C0AE429');
INSERT INTO criminal_case (id, reference, audit_seq, salt) VALUES ('01a22435-099b-7d6d-b562-48803f1a3bfe', 'C-1', 26, X'211BAD77BCFEF006C6A30B68EF8AF1C5');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7000-9b70-7099f2a69084', 'identity', '03634124902e3494', X'0103634124902E34944A96726B28930EC0F6730BE70DE4DBA48DA45EBBE7091C9829406FEAFAF6533C1BC440DADB019B93E123BEDECC09C339C3FE5EB968940F04C7F0F3A553DEF34FEC5D736E');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7004-9a94-cba287a0ccb7', 'identity', '03634124902e3494', X'0103634124902E34949D468081DAE12A2FD5192DB86AAA199216484DFD6C94BA6352B218BA178FF88B0F154A5E66ECA886CB2B5618225A099541380E3793F9FB5067B89227C26DB4FBC9E795B1');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7008-98cb-58ba199ae4c3', 'identity', '03634124902e3494', X'0103634124902E34941E5FA7BF66DE69F96BB99A796EB28CBF8015E7457D1FCD4F6420FE35CB56083AF9F28D763F0B971E5FD0B23B9CBF94D437F0DD0FFDC7B379C6D189501CEA955A1A762035');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-700c-8b3d-0fc466ae541a', 'identity', '03634124902e3494', X'0103634124902E3494E276B4454CC2A206D200D009985C3FDCAE17821B269F25BFC91A277FA919C18414F96CE5EE7D56FF4FC1DFB034C441A708793419AE2D2793E0CB1D43C07F1B97E5094BF5');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7010-83fe-b0b0107d79e7', 'identity', '03634124902e3494', X'0103634124902E3494583648249C3ACB0EE6887C4D94B804C2149C52D03D20742F355A60242D92AF6596EB1C9B06404F70F73AFADFB5F859D4D58AE4D75E17EC05957B6C93A3CD2AB3C3F60ACD');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7014-89a6-09fc1adbf25c', 'identity', '03634124902e3494', X'0103634124902E3494E936CFBFEA6D8D68DE72259FD4ADB2991929E27979CCAB30FE793F656CD4E6179011A2CEF7E8304E4FE89C3D6C640835C8ED80A47A89267F4225357DF5B9594DE34EACB4');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-b254-3442c3d68d5c', 'identity', '03634124902e3494', X'0103634124902E3494C454DECB43FEE73C86E0592F2B65781C31BE871B91A1D1FE2AAAAFDB01BB1C605D64318BE619569B0C8ED908C2E009CB7E9BF083B6BCEF02D51BA0D09EE885FB1FEC0D00');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-b254-3442c3d68d5c', 'narrative', 'cc456ab470149124', X'01CC456AB47014912402956ACFA8D2A5C53A8EF703132A17D5471AD11AC588A52507A1C555193032B61247FAB1B8E87E5814B4E73FC7BDB54660F52A542AFB843EDBE033484996F0D6E7F85AAE');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7020-9abf-376f29997592', 'identity', '03634124902e3494', X'0103634124902E3494C485EF260DD6A303AF5A8A2F5E27CE99FD2071B56ED7FA37476140316793ADE98642988DE5B60C22F6D6C271A8033C4F75A15AE1D221EB06DA6B41A0419FF42748573476');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7020-9abf-376f29997592', 'narrative', 'cc456ab470149124', X'01CC456AB4701491243A76FA4B8207E9D3FF0233791862867981CFC8FA362013875FF0C94CDED7EA965DD0827A0CF7BD9AD347B621A3812128F425C6DD3DFB5926F85C977C9DA9E177828CE143');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7024-bd1c-8657a960d192', 'identity', '03634124902e3494', X'0103634124902E34946C883F17BCAC5F16BC73FFD36EF6CA29A7DEBE4EBD91B8F9C6CE5F571EBD446A9AD3BD019C2210FADEA896D569BFC04C14098CCB3D8A6248675C5EBBD02A997164BA86DA');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7024-bd1c-8657a960d192', 'narrative', 'cc456ab470149124', X'01CC456AB4701491247F26C2209BD961F86BF72B9931725D107D997802D223BEEA90B1F1AF0CD9BD3E706DB438AD9776E466C40DD5C09CBBBBE7D027BDB0FFFD021F9DCC18BE58A96738C28038');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-702d-b459-51c1d26c909a', 'identity', '03634124902e3494', X'0103634124902E349400732B89A3C924AE6670C570721B25C1573A65FDC133BE13F715AD959BB37FEC7227A471F9BEA79D5C8501884CFC2B2140748A95798E6DB499329C9A2305C0D312BB0C03');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-84be-26c12636d6da', 'draft', 'e25c22a35999c4ce', X'01E25C22A35999C4CE59BAA3E4945F21ACC8388237558FFE543CCED7DBCFA1A1DAFA891FF597186939B02FA6FB7E850ED377F662AF14633543C4DC75FD8CD02EFD31A0440B6BED7D0D443C2BFD');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-96a3-b4bde1244035', 'case_note', '0b841ec5a4845435', X'010B841EC5A4845435027FA03298D50F96D230F32D8D9F26EB09F757AAE6F3217527D9B528038F863AACE616F7204B2C44D3BDA715B664449380ADB1E9279A3600A6F0E2DC5F5D4C212D282C37');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('01a22435-099c-7ef4-9a23-cc87b6207ed5', 'account', '0245786d41d6ace0', X'010245786D41D6ACE0E4E087ED7A35245572B812CA9C2615C5BBAB80F1661E078F07DA282CE82197CCF3DB423C11ACC1CAD75370EB7D5F97CB83900AAD9C6EB4CC6944493540E9DD5A433F353B');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('once::c15y8nzm7wvwrabg', 'draft', 'e25c22a35999c4ce', X'01E25C22A35999C4CEA88CAE84BBB856E60A609BC253C220DECC7D9D615DE2492A81290373C095C5037871FE2242A66483B67CED3CE0A1C72C95D6506127E14969604BA1AC736F54455D7B6B2F');
INSERT INTO draft (id, agency, actor, topic, began, saved, version, corrects, base, sealed) VALUES ('0159f902-623b-774b-84be-26c12636d6da', '', '', 'who', '2017-02-01T09:30:00.123456Z', '2017-02-01T09:30:00.123456Z', 1, '', 0, X'0159BAA3E4945F21ACE49D38A36F9D7942F1D61AD3D4298472178145A3D40958E7762B49D3C9EE');
INSERT INTO encoding (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-b254-3442c3d68d5c', 1, X'CE948C1FA96C84873FBCD5A08DC2113A', X'01C454DECB43FEE73C0F1C24465EB21E92382631C1F8B6CAAD33F50F20893596800666278A1603FED36916060928AE35871CC2EAADD634106ABF5960AE');
INSERT INTO enrolment (id, role, agency, token_hash, created, expires, used, audit_seq, salt) VALUES ('01a22435-098c-70b2-ba57-5a0bc606f28a', 'administrator', '', X'DE840F105105CCD49416AF95DC2B73AE0FC702CF6FF35880115E6B464019C6EA', '2026-11-28T22:09:45.356043Z', '2026-12-05T22:09:45.356043Z', '', 3, X'382682BDA4D9F4910447B25D072EF0C5');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-86c7-e6ff183413ff', '["0159a1ff-9a00-701c-b877-97401b98d21e"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 67, X'607050C336B5FCFEB1AF0DF7B565BB5F');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9334-d453a41b7020', '["0159a1ff-9a00-7024-bd1c-8657a960d192"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 75, X'5510578E804B09CF45376F08B0B2301A');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9b70-050536eee117', '["0159a1ff-9a00-7020-9abf-376f29997592"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 72, X'DB0594147D955B76C5366FE9CE9D3097');
INSERT INTO erasure_step (erasure, step, actor, at, audit_seq, salt, reached) VALUES ('0159f902-623b-774b-86c7-e6ff183413ff', 'approve', 'user-2', '2017-02-01T09:30:00.123456Z', 70, X'25F931B3128A92D446C2793B3CB91389', '["0159a1ff-9a00-701c-b877-97401b98d21e/1"]');
INSERT INTO erasure_step (erasure, step, actor, at, audit_seq, salt, reached) VALUES ('0159f902-623b-774b-9b70-050536eee117', 'reject', 'user-2', '2017-02-01T09:30:00.123456Z', 73, X'60AE2AAD175EA14612F4A38F8BB3D83A', '[]');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-aa65-e9de0b9c3e78', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 57, X'886B113BB47885EB9AB9A1D84D0F9A9D');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-b395-b22875f7c7e2', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 62, X'C4D9655EA56CFA4F56F029257452638C');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-bb8e-6f6a1a079010', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 60, X'92C53BC982B922C04F20DF00427EB561');
INSERT INTO export_decision (export, step, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-aa65-e9de0b9c3e78', 'approve', 'user-2', '2017-02-01T09:30:00.123456Z', 58, X'294A26776B56AA44F7D010D3B159714D');
INSERT INTO export_decision (export, step, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-bb8e-6f6a1a079010', 'reject', 'user-2', '2017-02-01T09:30:00.123456Z', 61, X'A1230E673D5490AC60A19F0D176F0FFA');
INSERT INTO export_file (id, export, actor, at, digest, lines, audit_seq, salt) VALUES ('0159f902-623b-774b-8327-759aac7993c8', '0159f902-623b-774b-aa65-e9de0b9c3e78', 'user-1', '2017-02-01T09:30:00.123456Z', 'cd56', 7, 59, X'17D8CB258ACE41507F0C4CA1C7E70184');
INSERT INTO frozen (edition, year, revision, digest, program, as_of, at, actor, audit_seq, salt) VALUES ('2016-r1', 2016, 1, 'ab12', '1.0', '2017-01-31', '2017-02-01T09:30:00.123456Z', 'user-1', 79, X'26B6639F126739661C4B851AAB03FC96');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, 1, '2026-11-28 22:09:45');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (10, 9, 1, '2026-11-28 22:09:45');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (11, 10, 1, '2026-11-28 22:09:45');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (12, 11, 1, '2026-11-28 22:09:45');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (13, 12, 1, '2026-11-28 22:09:45');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, 1, '2026-11-28 22:09:45');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (3, 2, 1, '2026-11-28 22:09:45');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (4, 3, 1, '2026-11-28 22:09:45');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (5, 4, 1, '2026-11-28 22:09:45');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (6, 5, 1, '2026-11-28 22:09:45');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (7, 6, 1, '2026-11-28 22:09:45');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (8, 7, 1, '2026-11-28 22:09:45');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (9, 8, 1, '2026-11-28 22:09:45');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-9b70-7099f2a69084', 1, X'52D9D8D0911B789FD1024782BCFA0CC2', X'014A96726B28930EC046FF89398A3829EFE289C36C42AACB4F3C8AEAFBA9D61A84EB453043B907280E5D53260F100F4D588EBEAC2645C3AD6125F86BE4621D264D603BDA73818D0026896EE871079A9070286AA1084DEA0271F8BCD672BAA1499A580EC925');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-9b70-7099f2a69084', 2, X'FCBB6C388F1064CD9B7986D2A67E8ADE', X'014A96726B28930EC0CCBF4C2C4E728029E88F1331CCE14B6F4C97A5CF80725C698F2C67364811690B12AF8CB1257DBF5B6DAAEE770C444FB9DB07994AFCE15B0200F1B0768A19D2C59137A575F45E7800C75BBA63D3CB4B52D716139E681D3563A175AD25');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7004-9a94-cba287a0ccb7', 1, X'AEA54EC58F4B77846BDE9A97F15294A8', X'019D468081DAE12A2FB495557836C768E021CE5CF7EACD67C5B0668544B4338BF91833324756652E1E1872E8FAB9C2541154A5D19B53F5F5EEAAFB78F6B3EF32AE2C2927FC328073B539D07A237E2E7E57C31E9C2A1651867B32E57C822FC8134252124F3E');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7008-98cb-58ba199ae4c3', 1, X'CB77E8CB71984AF7DD7CA661F9B24AA9', X'011E5FA7BF66DE69F983D45EEFEC04E1D636B6733C0985B7F50CA544E6AAE7FC6502219268F4DA19AE0C243AFA1FA3D64762A5BF85A8B2762D98FD91F895D898F6506ACDE1AD5714DDC4421E227A4FDABD8E83729A7E223C770D2AF2D37E52A26EF8F79F50');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-700c-8b3d-0fc466ae541a', 1, X'491808EE7B19CF4FBF9E3D8C403DD23A', X'01E276B4454CC2A206225B94CA612DE825C5252074F9913D98AC189A6D5EE7F0A4265EDB7A06190D723EEC1DF46EB1BF9287E0CA63C90E986AF48F82F8783F43C77BBA958400E1314CEC9535CCB38AFD08AC1451AA5768439CBB8DE2A5E4A81DC40988224C');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7010-83fe-b0b0107d79e7', 1, X'0DB69955B3F85C398CEAF7DFC61642AD', X'01583648249C3ACB0EF386A9DC32D44751E6D5E49BC75C71252EF7D1A3A0CE9D190925102172C13E916E627FB79C7570B2AE2C6FA63A826F286A55CFC0D58102A14AD497B7363D423AE8F94CFBF39595F652D0C88914C54CC12AF3285C3A7149DCDF64E9B5');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7014-89a6-09fc1adbf25c', 1, X'2928D41777F989A0BC38BB89490475A5', X'01E936CFBFEA6D8D6842599AA0BFB5FA2272E21AC1D24DBE59800D2F432D56A637C58D280973D8E95525E8EDF527C6DCD0FE0B624097EE4A38E2228249945C5182189FC9561CE75F04B32EC519E4EE9670DD9CF2A5D56D3B9A4B08B4CF60F7DEBE73A03D90');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-b254-3442c3d68d5c', 1, X'8E8E7F5D737577A0CD219BEDD0EC3A01', X'01C454DECB43FEE73C2AC07E0A0EE89262660A941EDCFBBE9FA90538B99700A34FDDD7CC5E51DB0E4D0FE3BDB209B97B467F3F7ABF5280A64DAD8BD45463E7376F45727E9A1F58DD57A778B6C150490F060D18280E5C3889C3299A3FA6D80B212C59B3D418');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7020-9abf-376f29997592', 1, X'D1EF1DCDDC338EC3CC05D717BD290BB3', X'01C485EF260DD6A30354F19829E4EE54BBF8B34FAEC60D5EDFFCDF9C373818930C4993D191A087D925B137332F919B987C5CDB9D1A46A8E5929F977F8687FB81A3CBAE3087C18D5553C1B637F567EAA3E8D6655795EF9D4FB7A51BD0492B96B11AF51A800B5F0F292C8141ED992A83F48D97B1AEBC6670CFC3237E554FF69F847B7F4724B8468FFA2CEDD8A7AA30FD7E821908B60DAFA4D32A416E1CA281989269F74CAFD02822FDEDAEF5DFB40B74EF52A26889D9075C5A3723A32B39FA750AE9FCFFFFFD090B585B9984CDA91A0920EADD8C21DA6F8A71975343C101E70616F2FB31C3BD');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7024-bd1c-8657a960d192', 1, X'3D8DF8961C4BC0E94F8D1B35A31E687F', X'016C883F17BCAC5F16C770C08ADE2172B5BD4F6EB8ECB250F9247D272EA40F803DFD35968B3087509BFF44BC39E1869276FD79CD3FE5442B0A1D5D036A819D8A799AEB53A0BEF58FEE2BABE1F15B119FF138E32026F1B291996C97111FC8CC7263B0133F99');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-702d-b459-51c1d26c909a', 1, X'1BB780237C8DC3CF7EF87A5841011333', X'0100732B89A3C924AE3EC61869350ACC981B33E71173B5B9E72E3CB02AB66945DC5637082A8616F4FF29C0802223AF3CD156682B38B2E05CEF7EBC8A09004520D29C66794E9D3C80D654098D50849D9412FF2155E5C6F81AFA64EB470C81DF3F0FFE50107A');
INSERT INTO invitation (id, account, purpose, token_hash, invited_by, created, expires, used, audit_seq, salt) VALUES ('01a22435-099c-7ef4-a173-103d49e56cca', '01a22435-099c-7ef4-9a23-cc87b6207ed5', 'invite', X'1C2D121CDCEFE4D32E109EA302C0F65711B7D14FAB8E2A9634842B3077EF3E4E', 'user-1', '2026-11-28T22:09:45.372934Z', '2026-12-05T22:09:45.372934Z', '2026-11-28T22:09:45.373501Z', 38, X'AB7981D321FB44676317C9263EE2E938');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (18, '0159f902-623b-774b-bd6b-30e013c01fb3', '0159a1ff-9a00-7000-9b70-7099f2a69084', '0159a1ff-9a00-7004-9a94-cba287a0ccb7', 'link', 'fs/1', 'user-1', '2017-02-01T09:30:00.123456Z', 'above threshold 12.5', 20.5, 0.999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'5BD4A1ECA98C982CED3CB37CFD7E40DC', '[]');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (20, '0159f902-623b-774b-ac40-9d93b2c85711', '0159a1ff-9a00-7010-83fe-b0b0107d79e7', '0159a1ff-9a00-7014-89a6-09fc1adbf25c', 'not_same', '', 'user-1', '2017-02-01T09:30:00.123456Z', 'two photographs', 0.0, 0.0, '[]', '', X'B6E874EAFADF6BCA77430C3E4DA5CB29', '[]');
INSERT INTO machine_client (id, agency, label, keys, scopes, created, disabled, audit_seq, salt) VALUES ('01a22435-099c-7ef4-a16d-c362307c883f', 'rosa', 'case system', X'7B226B657973223A5B5D7D', '["verdig:report"]', '2026-11-28T22:09:45.372934Z', '', 40, X'C3639184E31311323C52479B31C72E08');
INSERT INTO machine_token (token_hash, client, expires) VALUES (X'0100000000000000000000000000000000000000000000000000000000000000', '01a22435-099c-7ef4-a16d-c362307c883f', '2026-12-05T22:09:45.372934Z');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-b254-3442c3d68d5c', 1, X'D89AD5D9D0133759453650A0D606E1D0', X'0102956ACFA8D2A5C5498F3BD263563F46821B1C6BF604FD20BD13F31078C89B425E4C021812CEDBC7E3AF5D9F2EB5B8147A465BF3D76D2C2A50A7DBB16E68F91C9969E0B0FEFFC359BA0AF4140A704B1E645C46816D6DA184BD7DC9758D89F6931BE89D481623E228404A752BC9BCEF8DE0719EC4C418A1EDD803CAE139118C2A6FC6CBDD969CA951B23CC40984744DAA08B42A24A2169D81D79D3AF5D267243BA2CEDC94C70A77535AE23C723576802E405B02738E51E476969987453EE7D79B668B36665A6D548BEAE69231E98A279B07EC363B2E795893C414FE7C1214B2EC635ADFB1F936DEB629BA6AF6F40361AFE2B946FC694C3838FF51F76849D07458BFC1BEEBC1A4490EA4CF99AA54CB0C01BB9E6FC140558C43FC3D2D46FFB16A5580736B4E');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7020-9abf-376f29997592', 1, X'C3DCFD9C445E9DC241D62FD70A808F7F', X'013A76FA4B8207E9D3DBD748B0E817269FB43DDC496BED8F08F376D03E9ACCEEFE351C3FA8478AC50E48C347CFE1F2EBEDD9E542285284297DEFB2A84A89FDE75FEEF0C63C035C2C1E3082A1FA52D62A17D895B96DF9D536FE991F2C2E5B3EE4D4A6289455DCADB6F3C719F3F34EAC3F433B823274252E353FF29D84EA2F05E010C98777A31E96332548FDE2897C4601439A0ECCB7233E37FA03BA4E761052B828337FA441D59B5D83AFCA4310DBF0A7317E0378DC64D15391BE59F9E36D992D7893D6FF9DC880DA56330DE926E3FDF7972AE5EE54B34E82C240E5288E09B6CB79D4F7EB5EC032613D346B18FADB890F35149D593763CD45E39B56AECB7181A8AEC7B7E7E4129471911BA59E6ADABFAFFDCC983F8B4E8870DF2097C872A551FF773A7342F3');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7024-bd1c-8657a960d192', 1, X'A118F210C62E619F7E84B4EFA11ADAD0', X'017F26C2209BD961F8610B1643821BC5C7C3540EEC56C7A6D1178A3434A2680473DD10B1C596CE685E3D0A641918FA7CE5D12D67C1ADE622943081C80264E6180EEA37C8A1C36BC89DA9BAA4105B53C087BEDFE25B9F312DE8F3693B43A6BBA7919BC7482836E722D11249D969BC41CF7F03E675219018EE953E40DEC5D07AF47512E3229C33FA005C9C9F4B4044487ED4619A802E297079A02FEFF25673C98AAA5749F1C5977B50E3806C10B39E1A1518A52E5D2FFFCAA5C81E82E5B5FC08BDCCD871AF60899D6E6DA4D59EF5A92DB24B47E5CFB811EB51718EAC02ACF6F6C4D3F59AE110FEAA435819D73D52E1AB9C2D11E63BBCF313BD4F0ADD78095AB37606D6C61CD80644310ADC573AA0C6E60C8D95990FE17C035D8BB8798DB83C59F62140960B07');
INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES ('0159f902-623b-774b-967b-097f51d7a21b', 'nav', '', 'user-3', 'emergency.reviewed', '0159f902-623b-774b-ac5b-7060836a66d4', '2017-02-01T09:30:00.123456Z', 52, X'F4B4C02DEC059E091E34199A3B66635C');
INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9fbc-5f0d74e118a2', 'agency-01', 'reporter', '', 'emergency.opened', '0159a1ff-9a00-7004-9a94-cba287a0ccb7', '2017-02-01T09:30:00.123456Z', 51, X'05305E97EA18FE1B3241BA4AFD420FBF');
INSERT INTO notice_read (notice, actor, at) VALUES ('0159f902-623b-774b-967b-097f51d7a21b', 'user-3', '2017-02-01T09:30:00.123456Z');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7000-9b70-7099f2a69084', 'agency-00', 2016, 'R-000000');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7004-9a94-cba287a0ccb7', 'agency-01', 2016, 'R-000001');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7008-98cb-58ba199ae4c3', 'agency-02', 2016, 'R-000002');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-700c-8b3d-0fc466ae541a', 'agency-03', 2016, 'R-000003');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7010-83fe-b0b0107d79e7', 'agency-04', 2016, 'R-000004');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7014-89a6-09fc1adbf25c', 'agency-05', 2016, 'R-000005');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7018-b254-3442c3d68d5c', 'agency-06', 2016, 'R-000006');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-701c-b877-97401b98d21e', 'agency-07', 2016, 'R-000007');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7020-9abf-376f29997592', 'agency-08', 2016, 'R-000008');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7024-bd1c-8657a960d192', 'agency-09', 2016, 'R-000009');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-702d-b459-51c1d26c909a', 'agency-11', 2016, 'R-000011');
INSERT INTO notification_detail (id, version, stated_year, assessed_year, documented_year, assessed_from, assessed_to, channel, danger, contact_safe, consent, child_with, unaccompanied, welfare, representative, police, region, place, service, recruited_in, declined, why_declined, contact_means, consent_scope, legal_basis, not_known, assessed_on, consent_on, welfare_on, representative_on, police_on, exploited_from, exploited_to) VALUES ('0159a1ff-9a00-702d-b459-51c1d26c909a', 1, 1, 2, 3, 4, 5, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', '["k","unknown"]', '["l","unknown"]', '["m","unknown"]', '["n","unknown"]', '["o","unknown"]', '["p","unknown"]', '["q","unknown"]', '["r","unknown"]', '["s","unknown"]', '["t","unknown"]', '2016-05-01', '2016-05-02', '2016-05-03', '2016-05-04', '2016-05-05', '2010', '2011-01');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-9b70-7099f2a69084', 1, '2017-01-15T12:00:00.000000Z', 5, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-9b70-7099f2a69084', 2, '2017-01-15T12:00:00.000000Z', 11, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'none', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7004-9a94-cba287a0ccb7', 1, '2017-01-15T12:00:00.000001Z', 6, 1961, 'stated', '', 'female', '["NG"]', '2016-02-02', '2016-02-02', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7008-98cb-58ba199ae4c3', 1, '2017-01-15T12:00:00.000002Z', 7, 1962, 'stated', '', 'female', '["NG"]', '2016-03-03', '2016-03-03', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-700c-8b3d-0fc466ae541a', 1, '2017-01-15T12:00:00.000003Z', 8, 1963, 'stated', '', 'female', '["NG"]', '2016-04-04', '2016-04-04', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7010-83fe-b0b0107d79e7', 1, '2017-01-15T12:00:00.000004Z', 9, 1964, 'stated', '', 'female', '["NG"]', '2016-05-05', '2016-05-05', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7014-89a6-09fc1adbf25c', 1, '2017-01-15T12:00:00.000005Z', 10, 1965, 'stated', '', 'female', '["NG"]', '2016-06-06', '2016-06-06', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7018-b254-3442c3d68d5c', 1, '2017-01-15T12:00:00.000006Z', 12, 1966, 'stated', '', 'female', '["NG"]', '2016-07-07', '2016-07-07', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '0123456789ab', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-701c-b877-97401b98d21e', 1, '2017-01-15T12:00:00.000007Z', 66, 1967, 'stated', '', 'female', '["NG"]', '2016-08-08', '2016-08-08', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7020-9abf-376f29997592', 1, '2017-01-15T12:00:00.000008Z', 71, 1968, 'stated', '', 'female', '["NG"]', '2016-09-09', '2016-09-09', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7024-bd1c-8657a960d192', 1, '2017-01-15T12:00:00.000009Z', 74, 1969, 'stated', '', 'female', '["NG"]', '2016-10-10', '2016-10-10', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-702d-b459-51c1d26c909a', 1, '2017-01-15T12:00:00.000011Z', 13, 1971, 'stated', '', 'female', '["NG"]', '2016-12-12', '2016-12-12', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO once (actor, key, body, answer, expires) VALUES ('', 'c15y8nzm7wvwrabg', 'tsmwe9w4f2ct7v8y', X'01A88CAE84BBB856E6DBFDD162AD15E898E9DAF49D2D5A201E8510ADAB6A0D6E30184785A39968', '2017-02-01T09:30:00.123456Z');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-932a-a07189099de9', 'strasak', 'P-1');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-9aa4-cf26c8bf0981', 'strasak', 'P-2');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-932a-a07189099de9', 2016, 1, '2017-02-01T09:30:00.123456Z', 27, X'EA8A34561CE8E23A28608B517C347B77', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', '01a22435-099b-7d6d-b562-48803f1a3bfe', 'indicted', '2016-06-01', 'district', '2016-10-01', 'conviction', '');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-9aa4-cf26c8bf0981', 2016, 1, '2017-02-01T09:30:00.123456Z', 28, X'74FB240ABCBE99494EC17671C4D3A2B0', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', NULL, 'indicted', '2016-06-01', '', '', '', '');
INSERT INTO receipt (agency, reference, notification, version, actor, at, outcome, form, audit_seq, salt) VALUES ('agency-00', 'K7Q2M-9XTP4', '0159a1ff-9a00-7000-9b70-7099f2a69084', 1, 'user-1', '2017-02-01T09:30:00.123456Z', 1, '0159f902-623b-774b-8bc1-e7e8cc3ad2a8', 29, X'B917D3B047A6962042AAB490D002ED2E');
INSERT INTO release (id, edition, year, digest, folder, program, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-849a-52c517120578', '2016-r1', 2016, 'cd34', '2016-r1', '1.0', '2017-02-01T09:30:00.123456Z', 'user-1', 80, X'1D46321497DE7FC9DA09095A9E49D781');
INSERT INTO reminder (id, agency, year, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-811d-30eca909a69c', 'agency-00', 2016, '2017-02-01T09:30:00.123456Z', 'user-5', 56, X'ACFED17E017447345665BCEE49735326');
INSERT INTO return_status (id, agency, year, declaration, received, audit_seq, salt) VALUES ('0159f902-623b-774b-b4b9-725d72d59ee8', 'nav', 2016, 'nothing', '2017-02-01T09:30:00.123456Z', 17, X'B8D35361B8B40E83E3D75D65F5F578BF');
INSERT INTO review_disagreement (decision, weight_bits, probability, evidence, accept_bits) VALUES ('0159f902-623b-774b-ac40-9d93b2c85711', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 12.5);
INSERT INTO review_opinion (audit_seq, id, a, b, verdict, actor, at, reason, grounds, weight_bits, probability, evidence, undoes, salt) VALUES (22, '0159f902-623b-774b-b111-3a24a1b00645', '0159a1ff-9a00-7008-98cb-58ba199ae4c3', '0159a1ff-9a00-700c-8b3d-0fc466ae541a', 'link', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', '["uncertain"]', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'145C71259D84F36040D7826478BB4C28');
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('60a8f31341', '0159a1ff-9a00-7008-98cb-58ba199ae4c3', '0159a1ff-9a00-700c-8b3d-0fc466ae541a', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.97095059445466858, 1);
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('c633bd5de1', '0159a1ff-9a00-7010-83fe-b0b0107d79e7', '0159a1ff-9a00-7014-89a6-09fc1adbf25c', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.0014730335283280294, 1);
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (23, '0159f902-623b-774b-932a-e0cd3e456529', '0159a1ff-9a00-7008-98cb-58ba199ae4c3', '0159a1ff-9a00-700c-8b3d-0fc466ae541a', 'agency-02', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'AFCDC0B74FBF3658D03BB27E93DFD871');
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (24, '0159f902-623b-774b-a168-e8a08738c93c', '0159a1ff-9a00-7008-98cb-58ba199ae4c3', '0159a1ff-9a00-700c-8b3d-0fc466ae541a', 'agency-03', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'CA16E57C33274AF94E9ABFAF32B32313');
INSERT INTO review_reply (audit_seq, id, question, agency, answer, actor, at, reason, salt) VALUES (25, '0159f902-623b-774b-bb27-871011dd7f8c', '0159f902-623b-774b-932a-e0cd3e456529', 'agency-02', 'yes', 'user-2', '2017-02-01T09:30:00.123456Z', 'seen together', X'49E78C849CBA7A6F0C49FEC106C3D586');
INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (21, '2017-02-01T09:30:00.123456Z', 2, X'A338D171BE88B54C746481FAE3E4D159');
INSERT INTO session (id, account, token_hash, role, method, enrolling, created, seen, confirmed, ended) VALUES ('01a22435-099c-7ef4-97ed-a017b9adf085', '01a22435-099c-7ef4-9a23-cc87b6207ed5', X'0200000000000000000000000000000000000000000000000000000000000000', 'reporter', 'passkey', 0, '2026-11-28T22:09:45.372934Z', '2026-11-28T22:09:45.372934Z', '2026-11-28T22:09:45.372934Z', '');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_verifier', 'verdig/01a22435-0964-729e-bbe4-14adec5f76e6+88dbdf73+AcUnXB+xY+qQgqlDBMN0cTvDZVXcwBgTWoKqKetlqIDU', 2, X'BEC107E7FA12768D998642380A04310B');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_witnesses', 'witness.example/w1+90d3849c+BDBfCjPWNzydUnyp1gnLfheAVm1jGpvl9QiV+ksYm/if', 32, X'75A4E2B3677A2803EAE2F60FEA4C368D');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('installation', '01a22435-0964-729e-bbe4-14adec5f76e6', 1, X'8DB673CACE645FCE85D157084744F5E2');
INSERT INTO sign_in_failure (who, times, latest) VALUES ('t4t5cx1xyc2b65aq', 3, '2026-11-28T22:09:45.372934Z');
INSERT INTO spent (kind, what, expires) VALUES ('jti', 'x', '2026-12-05T22:09:45.372934Z');
INSERT INTO upload (id, agency, actor, kind, expires, file, outcome) VALUES ('0159f902-623b-774b-84be-26c12636d6da', '', '', 'persons', '2017-02-01T09:30:00.123456Z', X'0159BAA3E4945F21ACE6EBA47B51916CEE4D6500E57B32B1C56E8CE241C7069E3E42321B2DCC4FE7DD', X'');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-80ef-f5a0f47338a4', '0159a1ff-9a00-702d-b459-51c1d26c909a', 1, 'twice', '', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 14, X'B06E2FE890865E67005BD4838E7F9937');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8c33-1f1a4995b3a7', '0159a1ff-9a00-702d-b459-51c1d26c909a', 1, 'twice', '', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 16, X'A14B186D3547066FE923D2D3CE484AE0');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-bb7a-d3a100f87e5c', '0159a1ff-9a00-702d-b459-51c1d26c909a', 1, '', '0159f902-623b-774b-80ef-f5a0f47338a4', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 15, X'5DEE0377B161223BA1271EA64B152708');
