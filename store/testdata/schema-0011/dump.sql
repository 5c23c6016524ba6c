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
INSERT INTO account (id, name_key, sealed, agency, roles, created, disabled, audit_seq, salt) VALUES ('01a223e3-369a-7453-8140-1debf44af405', 'rwd76pr08px0zzpy', X'016928C3CCCB72DC8B0DEEE8DCF757C1E6384853D1121425C24F0C1F3F07D835F01C627EF01C4BCF5EA06E2BBD7054BE574AB813E362CC27E34466C2B969279E29C44CC1F45A4C0280D58FD8327E30E71D259ABA97D925DD', 'rosa', '["reporter"]', '2026-11-28T20:40:22.938270Z', '', 34, X'43EF1DA1919A9CFBE85C3C28362B46CC');
INSERT INTO account_proposal (id, kind, account, roles, proposed_by, at, expires, decided_by, decided, outcome, audit_seq, salt) VALUES ('01a223e3-369a-7453-976a-7f9b2fc9e3f5', 'roles', '01a223e3-369a-7453-8140-1debf44af405', '["case_worker"]', 'user-1', '2026-11-28T20:40:22.938270Z', '2026-12-05T20:40:22.938270Z', '', '', '', 39, X'0DE98E5524EEFBE380A7610447720EC1');
INSERT INTO actor (id, role, agency, created, disabled, audit_seq, salt) VALUES ('user-1', 'importer', '', '2017-02-01T09:30:00.123456Z', '', 73, X'754DB6B3B068FB5705CCF1F4DB38D415');
INSERT INTO agency (code, type, from_year, to_year, audit_seq, salt) VALUES ('nav', 'welfare', 2007, 0, 72, X'2B249701F19D0337D3609907E63E38E1');
INSERT INTO agency_key (agency, public, mode, audit_seq, salt) VALUES ('agency-08', 'verdig-agency-1-t0ebd884a11kgtbm03wx04bw7f0khjpypqqts18cak8psh14142sbnsbvw', 'only', 60, X'0AA42B7F5EFF1BE3E8A38E516CA70C38');
INSERT INTO assignment (id, a, b, actor, at, until, audit_seq, salt) VALUES ('ee9b9e7e68/user-5', '0159a1ff-9a00-7008-99c7-70c6fdcdd5c8', '0159a1ff-9a00-700c-ad07-29866af96ac5', 'user-5', '2017-02-01T09:30:00.123456Z', '2017-02-01T11:30:00.123456Z', 50, X'6F791BBAA55C8F0D864E4011225F8593');
INSERT INTO audit_checkpoint (size, note) VALUES (4, 'verdig/01a223e3-3458-79e8-a1e3-d66765f5cc49
4
3OKU3r4hGktkUITNoUuv1vMevCy18icXstrG15zVgvQ=

— verdig/01a223e3-3458-79e8-a1e3-d66765f5cc49 c6gO4w3Ab1dj0ZpCadJr/MznbA6TLodzaAhlGfGQB0gMoPM/zy+XM+5b4H9HGxU+NSKaF8EWJ2Ke1Xo9Q0G3XDStvgY=
');
INSERT INTO audit_checkpoint (size, note) VALUES (76, 'verdig/01a223e3-3458-79e8-a1e3-d66765f5cc49
76
DoPf6qYoMaHmueLr45hZmH+Nlbp9OLXST6bybg2xRFU=

— verdig/01a223e3-3458-79e8-a1e3-d66765f5cc49 c6gO4xn25bf99zFj5iKnok+JQs3atm58PO/+cY6boZBc69L0UsfX3KG6LTo4fR8/Pjk69I0MI/YxKwXvm3ljp5WESQs=
');
INSERT INTO audit_cosignature (audit_seq, size, witness, line, salt) VALUES (33, 4, 'witness.example/w1', '— witness.example/w1 v5EQJgAAAABYkaqYkmAjExoIFzO7qv5SJt9dl+GVKavqXY+qOHIMLyaP1V9E++VNiL2L8EFbnSr2TOCNCqbdmQflTbDRNxD9vmvYDA==', X'C2C612B2A20201744E0123AAD9CB7759');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (0, '2026-11-28T20:40:22.779005Z', 'verdig', 'system', '', 'init', 'step', '', 'operate', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (1, '2026-11-28T20:40:22.779148Z', 'verdig', 'system', '', 'put', 'setting', 'installation', 'operate', X'D3D4EFB024BE5D31318F552DADDA4489530B597C6CD08D043408B2C4AD66B0EB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (10, '2026-11-28T20:40:22.901846Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7014-bbfe-0418646d4237/1', 'assess', X'B27A313A1A7CE91EBEA47AFB836A4E8081D171EA602A72E2510043A3BE59CBC1');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (11, '2026-11-28T20:40:22.901905Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-9ce7-0650d6949f55/2', 'assess', X'55605CA1B2D2BE44AC8D459D000C144A54C45DE18AF903D24A52427D7E4A8206');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (12, '2026-11-28T20:40:22.901982Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7018-bc37-fab743561c92/1', 'assess', X'684E4666074B34F5D26585F47652040B01214593C54CA0E073D47CCCF76D55F6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (13, '2026-11-28T20:40:22.902101Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-702d-a8f2-7e68b8e3a441/1', 'assess', X'BAE9B387EBDDE79883793A78F4E12835108CBAB8F53209228B840F410F1E021A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (14, '2026-11-28T20:40:22.923338Z', 'user-1', 'importer', '', 'withdraw', 'withdrawal', '0159f902-623b-774b-970f-50e3b8eefa3c', 'assess', X'5CD9CB225B8BC0A2D16559D29D3DCDD908229A21785A21E5ADB9F03EFF4A5F4B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (15, '2026-11-28T20:40:22.923453Z', 'user-1', 'importer', '', 'reinstate', 'withdrawal', '0159f902-623b-774b-ab19-5131c6274c22', 'assess', X'E63AF98A33DD91EBFB61B7E779F3972A3DA2FB8F8AB7C793B588079C8814709C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (16, '2026-11-28T20:40:22.923486Z', 'user-1', 'importer', '', 'withdraw', 'withdrawal', '0159f902-623b-774b-b4c1-078a21cab8d7', 'assess', X'F7F6EF4B983653947378CE0F1CDA41ABCFB38CEC813A0558BB5CD7C921432491');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (17, '2026-11-28T20:40:22.923524Z', 'user-1', 'importer', '', 'declare', 'declaration', '0159f902-623b-774b-b743-3e7c7093eb81', 'assess', X'5F3A079BEAFAC671A1399FB1C53CDF362F94D990A2581251AC31F172F406220A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (18, '2026-11-28T20:40:22.923713Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-b36e-648c90516048', 'assess', X'68E7ECA737E03CEF1D6F5569CDEC7F08D575829940B973C747E1A31084138898');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (19, '2026-11-28T20:40:22.923927Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'0838465AECB372EA2CA86329680450EFC41E95FA923AAD77BF9DFED0A7DF582E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (2, '2026-11-28T20:40:22.779267Z', 'verdig', 'system', '', 'put', 'setting', 'audit_verifier', 'operate', X'6BDFF167E95B961E15CF6DDECFB42EF641E89BF77BD8DE0B2BB399662A6DD86D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (20, '2026-11-28T20:40:22.924061Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-9137-ff843102486a', 'assess', X'4E72868AB30C0105E715970758D9453DF59A9352194EB1E1A95FAAF709CD6A88');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (21, '2026-11-28T20:40:22.924157Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'497D80B9FAAD842EE1B64FE7CD142A134C4A04976471E8EFD6DE0C4BB5BD9EDC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (22, '2026-11-28T20:40:22.933184Z', 'user-1', 'importer', '', 'propose', 'opinion', '0159f902-623b-774b-9043-1371b7c46120', 'assess', X'80975A47F67B673A4DFE40CDFC0F71429A2ECF3D6879675DA31EF030A2734184');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (23, '2026-11-28T20:40:22.933519Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-82cc-ba5f7e451649', 'assess', X'BA178DDFA511DDB71CCE8C4BBB18A06A938367BF6C65C658E4D9A843A7F831EB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (24, '2026-11-28T20:40:22.933608Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-b056-88b45ae3c226', 'assess', X'366D4BA21EB4E61DDD6FD9DEAABC4635458D206AF4CC1B9EFEA02F2EA0B84C1C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (25, '2026-11-28T20:40:22.933712Z', 'user-1', 'importer', '', 'reply', 'reply', '0159f902-623b-774b-80c2-db107b43c4f1', 'assess', X'733A56380BFF7AD248FF1C72D8ED9DCF6A2B5F3A1FCA38F2CD3AF75C9931D8B6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (26, '2026-11-28T20:40:22.933889Z', 'user-1', 'importer', '', 'open', 'case', '01a223e3-3695-7e38-ab9a-d4f57666a691', 'assess', X'7B6B9F0B4B7B38560D6C325888F48A10D145934E27E39BFFCC31BD8586461B56');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (27, '2026-11-28T20:40:22.933933Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-9975-420e23ef7615/2016/1', 'assess', X'10440B089B3F9AC79D625941AFF9729D760651979594B89CB9939A8CEE0CB892');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (28, '2026-11-28T20:40:22.934027Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-aee8-46c55a28e5ae/2016/1', 'assess', X'2453E86F681F609543BB4CA871FA8AD2A724C05090F354D9B77F530AC5AEC385');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (29, '2026-11-28T20:40:22.934052Z', 'user-1', 'importer', '', 'receipt', 'receipt', 'agency-00/K7Q2M-9XTP4', 'assess', X'68D8985DC524BA0C99EE2C9E292D9A9D6444713C4697877778D95C3F121E6CFD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (3, '2026-11-28T20:40:22.779302Z', 'verdig', 'system', '', 'create', 'enrolment', '01a223e3-35fb-748a-8214-b7e2488fcf3e', 'operate', X'5C7F5C0A550D50048A78B254F8D51FF00DF1A39FAD3AC8FF01AFB95F7DD512DF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (30, '2026-11-28T20:40:22.934135Z', 'user-1', 'importer', '', 'save', 'draft', '0159f902-623b-774b-a308-ab97d57f397d', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (31, '2026-11-28T20:40:22.934274Z', 'user-1', 'importer', '', 'add', 'upload', '0159f902-623b-774b-a308-ab97d57f397d', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (32, '2026-11-28T20:40:22.934446Z', 'user-1', 'importer', '', 'put', 'setting', 'audit_witnesses', 'assess', X'58A247B0B5CFA9773F9F215881079B987C1D445BF98DE52C5189195ABEEFBE6F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (33, '2026-11-28T20:40:22.938170Z', 'user-1', 'importer', '', 'cosign', 'cosignature', '4/witness.example/w1', 'assess', X'4E9A591B5BD5FD8F2107991E815120D10B8AE9CFAE307F67E3782DD7987189EF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (34, '2026-11-28T20:40:22.938403Z', 'user-1', 'importer', '', 'put', 'account', '01a223e3-369a-7453-8140-1debf44af405', 'assess', X'916D55F6723FD6256AD7E0C1A4593743051188ECAFA800B1A55F70FBFCCCABE0');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (35, '2026-11-28T20:40:22.938531Z', 'user-1', 'importer', '', 'put', 'credential', '01a223e3-369a-7453-9434-147a9145fcc3', 'assess', X'95528B86E78FC0DE30B5860639DE9B2848C0A30136D34D8016C65956AA786EC7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (36, '2026-11-28T20:40:22.938684Z', 'user-1', 'importer', '', 'remove', 'credential', '01a223e3-369a-7453-9c1e-d70e49fa2533', 'assess', X'59131F95337B44048925D3CC9D05DE8692853C895DA339027965C10F0D4B7DA3');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (37, '2026-11-28T20:40:22.938790Z', 'user-1', 'importer', '', 'create', 'invitation', '01a223e3-369a-7453-a6ba-1c707bfce230', 'assess', X'2B443063BB053E4A2996F3D39F7CF2EA4435C1D8C3149D0FB7F356496D89D7EF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (38, '2026-11-28T20:40:22.938906Z', 'user-1', 'importer', '', 'use', 'invitation', '01a223e3-369a-7453-a6ba-1c707bfce230', 'assess', X'5419B56DDCBA4C92B3A62A24DE95D8E36ADB0008A5456DEFD436A71808DCDE8A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (39, '2026-11-28T20:40:22.938939Z', 'user-1', 'importer', '', 'propose', 'account_proposal', '01a223e3-369a-7453-976a-7f9b2fc9e3f5', 'assess', X'61635E4CE79C7DC8330951911E21678E0673870F039F2A9006C5CD074CA3F3B2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (4, '2026-11-28T20:40:22.900971Z', 'user-1', 'importer', '', 'test', 'step', '', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (40, '2026-11-28T20:40:22.939060Z', 'user-1', 'importer', '', 'put', 'machine_client', '01a223e3-369a-7453-b9e4-4b58c3598ccb', 'assess', X'86260B845FD6E77BAEDF0E4CBC932F0C7065DAB786CD0EA30049E4DB51402D78');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (41, '2026-11-28T20:40:22.939110Z', 'user-1', 'importer', '', 'token', 'machine_client', '01a223e3-369a-7453-b9e4-4b58c3598ccb', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (42, '2026-11-28T20:40:22.939275Z', 'user-1', 'importer', '', 'create', 'session', '01a223e3-369a-7453-b46d-f8505f0b4eb0', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (43, '2026-11-28T20:40:22.939381Z', 'user-1', 'importer', '', 'break_glass', 'exception', '0159f902-623b-774b-bf36-67cbc4c8d50f', 'assess', X'3106F346FF4D799E078A8A8127A6FF598BF341C1AF389CA3418E709583E24466');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (44, '2026-11-28T20:40:22.939470Z', 'user-1', 'importer', '', 'break_glass', 'exception', '0159f902-623b-774b-b9a5-43edd63899ab', 'assess', X'D70E8C85CF6C10A4877A07A8C73DCA43DB9C3E29013DF8BAA79F41D7B2070C4C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (45, '2026-11-28T20:40:22.939488Z', 'user-1', 'importer', '', 'review', 'exception_review', '0159f902-623b-774b-b9a5-43edd63899ab', 'assess', X'C4F295A263EDFDDC4500674FA7FE031B82C17187B7A21A3F95910D6CC9988BAD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (46, '2026-11-28T20:40:22.939539Z', 'user-1', 'importer', '', 'tell', 'notice', '0159f902-623b-774b-9d44-f4766375739b', 'assess', X'93320C90568AEF7834DB4AC0E7D50DDC1CFB500B75490F6850603C79467B5BAD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (47, '2026-11-28T20:40:22.939584Z', 'user-1', 'importer', '', 'tell', 'notice', '0159f902-623b-774b-ab7e-12928c2b9b82', 'assess', X'F87931089ECCD2BB31B89ECE8754F858077CE72482E396988322E8824E9655F2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (48, '2026-11-28T20:40:22.939874Z', 'user-1', 'importer', '', 'read', 'notice', '0159f902-623b-774b-ab7e-12928c2b9b82', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (49, '2026-11-28T20:40:22.939902Z', 'user-1', 'importer', '', 'assign', 'assignment', 'ee9b9e7e68/user-5', 'assess', X'590B052E197B501F16381DFBAD3CF88FE9BF4E0E75830589440B8A353AA73320');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (5, '2026-11-28T20:40:22.901395Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-9ce7-0650d6949f55/1', 'assess', X'5745A9BDB011C4FD5CC6AE7EBA980F77261672EF4AD7C15DA8BC5B039CA9ECFA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (50, '2026-11-28T20:40:22.939964Z', 'user-1', 'importer', '', 'assign', 'assignment', 'ee9b9e7e68/user-5', 'assess', X'0B31EF0ACBA7F0AFB0ECA9BBB29FF544A29FE5F948D9D224E104910B2502EA7D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (51, '2026-11-28T20:40:22.940002Z', 'user-1', 'importer', '', 'remind', 'reminder', '0159f902-623b-774b-bf4b-ffe4bc4d1b3b', 'assess', X'8C623FBE21796089FFA388FFEDC0ADA73805646B7A8A931D2B872AD235E89C5A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (52, '2026-11-28T20:40:22.940095Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-9802-5b66cf747b9a', 'assess', X'497E34BDF8862910696FF54BAD4BA9BCE1ED9D042CB59C02D14AE6A574067155');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (53, '2026-11-28T20:40:22.940178Z', 'user-1', 'importer', '', 'approve', 'export_decision', '0159f902-623b-774b-9802-5b66cf747b9a', 'assess', X'C99745E262BEF707BC001FA4EFA3E222FF1E088FD99A72BE462AAB73B41CC343');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (54, '2026-11-28T20:40:22.940206Z', 'user-1', 'importer', '', 'export', 'export_file', '0159f902-623b-774b-9802-5b66cf747b9a', 'assess', X'7BB8DF8D147B6BF36D6AE552DE53316545CF086679B4917452F879B297C08911');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (55, '2026-11-28T20:40:22.940268Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-9cc6-8ac3d210b9b5', 'assess', X'56CDD6A5838E71EB29F210DCBF1909CBAE1656E9066CB3FC271B08CCFAD1DACF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (56, '2026-11-28T20:40:22.940294Z', 'user-1', 'importer', '', 'reject', 'export_decision', '0159f902-623b-774b-9cc6-8ac3d210b9b5', 'assess', X'2D55D893FADA16463CCBDAC1B74175E06A5EFDDEECCEE70940275A48D81D6C41');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (57, '2026-11-28T20:40:22.940312Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-83f1-b82cae0ef79b', 'assess', X'5AFFD22550457134DB960A44D74DF55FFD8BA8FE701E80A702BEAC5EAB1A4373');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (58, '2026-11-28T20:40:22.940373Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'8D0D2F0C750AFAF887195C9866BF19548C1CE8F01B117C91701539FD3677EC11');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (59, '2026-11-28T20:40:22.940436Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'0874CA5B851114C8EF835E6D12D223CBC7F2D73B9C84055B70397C5669D0FFC5');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (6, '2026-11-28T20:40:22.901658Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7004-a79f-76c4502d527f/1', 'assess', X'52D6DD45CA6FF7E5AA159C6ED3CE41E8CECCD61CF50DF5C9C9850577638ECC0E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (60, '2026-11-28T20:40:22.950888Z', 'user-1', 'importer', '', 'put', 'agency_key', 'agency-08', 'assess', X'BA63BC73BD5A2EF3B5B73E4C676EF283A01951F802581B5471BB7C3118228B48');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (61, '2026-11-28T20:40:22.951186Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-701c-92ad-eb7d23d5a0fa/1', 'assess', X'DF7B9F70E7860603DC055D39037B099BAA7C40AE8BD227A315FBEB6337431FB2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (62, '2026-11-28T20:40:22.951296Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-97b2-b7bb74b58e46', 'assess', X'893F36183DD437306F95B79B0CCA26A6A4D15E03086A3B3A1C042C7101D8FE89');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (63, '2026-11-28T20:40:22.951505Z', 'user-1', 'importer', '', 'drop', 'draft', 'of:0159a1ff-9a00-701c-92ad-eb7d23d5a0fa', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (64, '2026-11-28T20:40:22.951713Z', 'user-1', 'importer', '', 'erase', 'notification', '0159a1ff-9a00-701c-92ad-eb7d23d5a0fa', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (65, '2026-11-28T20:40:22.951805Z', 'user-1', 'importer', '', 'approve', 'erasure_step', '0159f902-623b-774b-97b2-b7bb74b58e46', 'assess', X'110801896C4BEE0C80F985AE16DCC5BADA460AF3843DBA3149CAB977B60F3638');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (66, '2026-11-28T20:40:22.952115Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7020-b20c-64f928e2eb19/1', 'assess', X'859A8B9E84E3E60373B8DD4C5055C091464B3AEBBFB63F448445E9A2D62BE35C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (67, '2026-11-28T20:40:22.952183Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-91c4-33a4a0da322e', 'assess', X'6A37C719AE29D84D3B145CCF0E058E11DBA1B2DF689DFD843531D2512FA164D9');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (68, '2026-11-28T20:40:22.952212Z', 'user-1', 'importer', '', 'reject', 'erasure_step', '0159f902-623b-774b-91c4-33a4a0da322e', 'assess', X'67A26EC6072DAEAF3CF342E00AF44A1E8F9394822B64F47ABF83A847336AFC36');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (69, '2026-11-28T20:40:22.952296Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7024-8ce4-e10c60c59a77/1', 'assess', X'DAC8EF42BE4E747A00C077B266712C25DC3F82EC8187D41D63E5841DEC80D558');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (7, '2026-11-28T20:40:22.901712Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7008-99c7-70c6fdcdd5c8/1', 'assess', X'94AF47EE128A0CCD17413A53A3D4AEDE8A5BABB37606988A6757058D52C7394B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (70, '2026-11-28T20:40:22.952363Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-a5d3-f9fcba993b71', 'assess', X'FB2E4914E954CCF2BDF4D1BA9A867B16B3B4F8442804617BFA45B3A153A2DB5B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (71, '2026-11-28T20:40:22.952376Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'D86C18D4CBB5CD62F57B650F39F6DBD55A509074E792C6DC850EA56442DB4B3E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (72, '2026-11-28T20:40:22.952446Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'E3F6EEB6C82BD6C0C31736BDC41CE245D5C44211E7D0D87649304DCAA4160B96');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (73, '2026-11-28T20:40:22.962124Z', 'user-1', 'importer', '', 'put', 'actor', 'user-1', 'assess', X'3B7267449CCE6D5289C89E33DB381E2C554F99A9F860C45F648E8D244AB6C4FF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (74, '2026-11-28T20:40:22.962678Z', 'user-1', 'importer', '', 'freeze', 'frozen', '2016-r1', 'assess', X'B270EC7C2840B4180ED7920E1506216B07D5735006F5042C09F3569226445BD8');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (75, '2026-11-28T20:40:22.962768Z', 'user-1', 'importer', '', 'release', 'release', '0159f902-623b-774b-9754-f8fa1c4d8fef', 'assess', X'EF9A2FE26987B662F14B7DFD24AF71C8995C7D73DDDA355E526056F9587E9EDB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (8, '2026-11-28T20:40:22.901753Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-700c-ad07-29866af96ac5/1', 'assess', X'1EF4A4C3AF44516C17DF4E9D3ED304F35B7917B5D417FD123F8927DC347ED515');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (9, '2026-11-28T20:40:22.901791Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7010-89e5-f53ac3fe0698/1', 'assess', X'A61F76B6D4944A55DC0A4D4B0BC979A5C2F24E43AD1C4FBDE182753F51BC7478');
INSERT INTO audit_hash (chunk, hashes) VALUES (0, X'47092042B4D761D49C70EDC55599B6E6D8C0118AC9DF6833ABF7D53AD7C15F89796D30592EA999B591B33FBAEE1BC4979383789C34CDCCCE6320D4EFEAE940D70C848EB316CD0AB46C8818CC6E020C7C95998410AE0221115E6F1D9DEF4E43851C331D93B410A7322DAEFCDF8058CA11C3AFB8E0FE8D18A87F2CA80721AD97F16F24BF741F85C11415DF855179B1F3BDEA08A97731F0C0788F741ACC63E06274E2C0EF3BAEFA75340438EA5A21ABFB18C396E748BF665BFDB7DCC03A6B3C22ABDCE294DEBE211A4B645084CDA14BAFD6F31EBC2CB5F22717B2DAC6D79CD582F426D4D817263297C48F43640A56ED41C2F1076AA1FB7782DAB08EC4EFBBCF749366E3A4597CE82C7868A1B8143F56408FEA667C95F53E3B5E10315EC3D9D25D59DBEBB0AE6F4F31A08CB4A293F7C33C2960599E6F961F1FA89CC3A96AC0FD258166D49CE178C56B77A56CA7E8B28B5B036ABCD6B7B3AA3FFB3A7DED57AF0D0329995F753F4C7923E5167064189F2307DEEB9396329DC80E4C5BC6A0F3388EF6D19EA24B3A6C731DF575E0A25795865B0F04D986EA0C2AB01B65E82A0B52FA056C84DD82206B1C448704EC657B91A840D724FD1B4F8DB9FCD49D4E4123C9673CD5949508BEC8D9F00E70B035275A362B28548C0C4E8AB360A613DF8BD12ACEE273BF2457F3875B2271E3FA0BE631763950215F91AE495954FFF06AB909D74EA31507A9CE90D5A820CC7EC204AE183D3D885209240F83B4F0A20F08BA1CAC34EC21E9992915C121BBFD95E4DE52078EEA4140E79E4E7C927B150C76AC385E1F4CA5D4C1097F8259F83FAA5018A9F2DA177BCC8A2613716A3C6D56119206FCB02F93461B769ECFB1B15E5642E734B7F686401B32A37A31093D85F3B7AD189BA2B4A324FAE76ED8B4FC782D382E1E35EF489B7938E517ACCFA2722B18A6A3748A14F75695228444F51F26247E808C7D2899801F06133519C604523FB93D3B8595F681128945AF6A6E866A577D06F747BA1D2E8B57ECDD721373E9B06310CF0E5A34F3216147C90A70E26A12696186AF2B8047ED5068BA2BA782E752A5196B65D77DE88403B53C8DC577BFBDE0A93C5C9D07B2D9682E99393A8383C3C5E1986881505E724F4B8206046D1D145CA019D7C831A30E1CA1EB29BC2E0F4195D9B5272AA56EBE7620FF67167B9B2918F124576D1CA33BB9989372F322342594883677D6224950CEF78FDCD4E66ADBECB7FE480421DAFEF1968E10BCD58651DD99EF0F841649DDDBDBD9BCB7C3B2D75EB5F56CCB0144E6DE1099BEF9E8DF7C6070A7D9648BD78AB78632603652034B4BBCFE62278677328BCB685CEE7B9CFEBEA6A428F46260991710D798C32FF13424EC9EFD890317392F193083B5F9A558C41E2A0B43D41B09E26E01B63E449DA0CAE0251F05D005BF313BCEEA2128BE5010232A8C597D63D4FEBBC5769A1CB770B50852793171BE09BBB0CA4BEA4E3C198D724B76FE8D3DFA484B5AE6E1225816800C40E79EA4B37BAA0A2779D9A9060D40A290BC541720ABA3A68EB9B37A5F0EED4DCD54C86B4031A0FCE564DB17AD8F657CA4D14597986EA345CA8DE5989758D9F20E2605BBB188A714303869C5E11B0765A9DCDCBDAD9BBE0FE49CEBEB737842813D7DEC0655DC9455B44A354DECEDCE466717A83A6AC58E9978B585977B8954AC08D4ED1ED3D79BF661699D44319D6020B88757C6C03015973AA0317DCE95976939C85B4BEB1D8BAF219B52EA5AE2D9F17C924AC74F76BE53257626F7D931760A70927BAC358BF78EC348D884D1A037E0404236F6B35C436C27668D3595FE78019EFEAB2F63E2EB16C10C51C57B87B2E82A9A9F022D14BAF01505727022D12155A6BF7029033D62014F663BDA1DF2FF0B37BC169A07E53B407AA42C4943F2B2569985E84915B2206411E447A3A18E59135EF811B0A8F0056C747FF036C94DE06F1CEB29404A0181000F3B5831610E41B168F5EC50CD1AACB401360D4E85695AB078E0C1D8880746DEDD77BF47401CB99600DD039AE535591476A0DAC49999ECA3A815C17A318149F3026CC5F01298CD89EBF4BFAF8C1B29441048B244A0AF94BC2FADE702DC004BE5E6C3A9E899F5B8931ADB5C9C7B8356D0F84DC37418F75DDFC3B0380632CE7D25646000D4F61A183F867CCDE9C4572E63708AFF457521AA6E88AB572742423774839D196A08CCF4C369BCFF255CE091EEB7E4C6730D211FC0CCB96686728E335963D2CF883633977AEB1F319349A812013F251B6EE6C0A82362EDB7DA1A106428E8FEDC642FE6FACE6782A194F4353EE9FEFD68FEA754B11B16249E5FAC41AC740B64965D491F8F21DC9F37042900CA3586F691F810EEE42933C1377F4EA1AA1669CE8C94CAD76555743EA4BC886622A1E89DBE4D7EDDAD2CE25AC9DBA7678BD75AECC426D2BC081F79935DEDE6E6031BB1565CA3655DA34E745DC69621024C31B66AFEAF0B45C0306C0FE306D1598EDC022D490BEDA0ED36D7E8365476D75B953CC6F5EC517129407FA08F38E71F18B14C537EBBC7747ECC8211E1BDE9AF7B84A5441E211D9C4A3D230F7451844D1CE6E146B8A61C9F0834DDF24AC8EE1871C7E68D1020BEC6B2BAFBF81ED760EACB5B8F1ACA9663467BBCB7DBA5FB074F9F6F15E9C766E898A30D4376416AB7437C9B64FE7FFB1CB54C4CA78C857EC17A01A0EF5104874FD6E3908D783BBFE476EF3977C4673D4BF8CE2F149D5D8CE5EF0905BE7A5F5F20C2EA63DB13A3637E4B050C501AC73026B6F441E937915A7EAF617898CFD5586963013F5EDB190285784A2982BA130CD32CE514DFD52805C9807A665202B436DB7250C5B69F7CA17B2897AA0EFC7B2F4028CCBD52908A20A184A88EE18947C9BA91CCD134E7D7C89100947986BE26272FE617CDD40E845B9759CDA6C18FCA0C8AA3474510E2D258E32D51A743F8650F87B4A571E577BCEA9FDE56B370DF7216EDD54FEAA52F4A36DD89E89053BBA3A3898DB2ADE7567DE05AEBB20E57EB820A277943F3CFBBCED8CF66F35951C747994E286543354D2A7D2EE284BBBB1280ED6341696B8931573416942D0BC5E967C7B2C0D681B9DFB0619B17BF13F06C1B7B24C7E7132872329DDD7D9E9DE9B8DA4C63D9D5AEBE2FE52ABEEED50BE7CD7ADD0932DF2BEB3CE9AAC3031237902B68F5BA64409B1C6B2F2C2C71A0AD14B7EC2F62137344FC19B0F4CD9BB639E2EF3E8558FEB4647604783B3BCF0903A52B59C213BE77EDC4D5CD9363FC585BEB954DEF32527A44393316C4083BCC41C41FB1D5EBBCF0A1162487141CA62D599950DA8E8ABAF8544255DB96AEBE568D0FF2039F9C0B2CC38B0D85AA36E1255107FD82FA012F67C17C89BED705EF2FED63B5D77AC391E62FDD22F4B15FC4A479BEA038265D9275512A1BCE45670039CE414281F520AD97A87020176D08D213B0D70DC3712BE84318CE7FF0347FF70BFBA1CA81FD64596FAEA99230CC657A2042640B5A6294940242DAAE6C916A2EBC97BE87194B8A7B0067CC4A7CF7C9CC54A8A36A26D08D3EADE7CD14DB9EB0792964F01FF3CE8B54DD83393B9848FBB6AED7B194CB0B56F3249E236CCF2BE0EDFB74A78B96F99420E8BE1C94CEC3CBD4F368F2880D10C8C7E858E0FEE13D370AA61FD51A59C370DF16905F5FE0A48494B179065F1A991EBE9F55A386F7529BA8D345170FF34F394AAF8A61F17FD0044AA34B05DFFB93964EDE85FFC9C02ADF2DF0E8B3048E1D32231FC2E7EBA3E4B3FE0F595A9A6ECBC3BBC6925466F87A96B756FF81B41E00DE34231FB0751DEC96558E310B84C2F053DD36F5DA0D4D45DCA14D5880E5C45A946398986C942776D855CE3A70C9A7E5ADA68215D387B2BAB03983E3FBF9F378D5BC24582B298D6ED809C2A63908950A18F5677C839FF9083A5D0D8F16FF76620CE17927E19D6642163680002F18FD8BA888E0881FEA5F7EF027E507A28ECCB7648FF67ACD7526DC1A4B42C50129DDA1901B5661FEAF9854C5846A4EC0D0E2BE86B05C0073339AFB3E0B0F4DC2B63022345B5DDCA5A18A77A72BC3B95BB8DBCD191510D19CA987EC25CC73E11AF173C06174D6E18B81A908BAC1B5936558FEEE2351B3F1929E2E56EE5EA0FD2D126A393A599983053F62CD0C35D0FF8E41AECDF0B64760B3952362594EE672B52D8874CA9E1B71D2FCDFCF24254B9B0F2ECD7F2591DB16778505091EA30DF5B8B0D21D609AA95D4DD170702056B2624C9D6F4B5A77097E8F2B406D8EE8B6DF240F96EF021CDC0ECBDB7102B69348F0A1AED3DADD3533EF158B372D47EB7831837048FD96208B942A0C758A4E309EF50483F5D519904DBFBA7ABD81DF29DDB3CCC0A021808F9CFFF87609E854601D3731F0DB810979D58A51F7BB8FFC966AF13E54122474389D6A85D849A2152CD9C3DBF39DB54F277ECC3297037AC816C006ED00E047956EC787ECFDFD0C8DE95CB526CC92FEDE9C7B4555573BF47A4A26852733884D003105CA61BFE9B414C29A6D879EEBB6588F9A848327FC9A5C07A8162A9B6AC404C8B0EC3947594566A4E15EAC235E8254D08482927F6115ECD3C11688E709B9D3C06C6562CB663193CF86FE634CF0CE17AA54BB7B78541BE37FC3D3C8BAC7C72D9C5A30C499CC3608583B14C245AE567DFF4E56780F228D1F6EF812EEAF9A53AEA2BC976454015122DB9F1B4003259A6A239D4252E898552AF8C1BD6962BA6504D743CED46F501ED76A2252F8369D019BFF6A0684BF5927D119221E74261C9B326FC3A0614D302B00B0977A591E278DE8294CAF42892C21FABE31D3546BAACC604CC1630E3CA4B037B369A984595947DDF96369AD5EE63D251574A9724488EDDA3B07BEFBBDFECB4BE01F65FE0B5C06D781C9EB2C3E92CFE7CC75651B0ECEB1A43A944AC4702244246F104D3F1083ABF2F57A3D2C6C929DDE068A27CE9923ED3EC85CCC82EFCE72A5D991BA485CCFA7DCCE3FE01EF07C13D4236ECCDE3C74A3F467DB1633EA463990A2F4A1FAC5EF4D3182763544AAD91D0141D9A3C4693E98E857BD989E1A9AF3E80E151637FB2200586685D401932D4572857ABEF60A0895A33C2345B4302694D57BEB1328E30F51A66D05633B2B6E58E2DED4827EB6989BF8B70CBB280BBAD9ACAB04D126025134A47FEEF16D18532BAE039107EED4B680A7DF59E519786C320E3AFADC120F91D9D732F68676D54A18A39C4D8E2EBBE1554A48409A077643E73418590625F979454D388EDCEDEFBFD0691EB0F1A754CF37A8D8641EAD22CCA73DBFA73D3D6E187A42BB1629B10C3413221EFAC196A9A32FBC0EE99737710A00B20BBDB103D95ADB393C9DB9D335C33AA4F6492D7163F156A6E301B78F2A583A6C1D0BA4F95E315F69E31FC50289753537CA0A9CBC6761E40AA655980FE04BEF1F0CE470F26838A3E6A464350D8D8A163E');
INSERT INTO audit_hash (chunk, hashes) VALUES (1, X'B0ECC75158AEF28DC338D25C41660723910B7E1785FDB1EAF4BCA8138D4D2BDE16473D6CA68AEFECF804458E21D8F3C00FF1415CCC8FE23F41879E38463DDA1856E6316261E8258B2C5E0B0BF9A9FC1C96D472128579095C2503B7106DFEB820CD6C8988F38568C9F44B08E2A573D660E17E70B7E6D57C93C0D3A6440D9CC28F9BC0984039CA631F5C7BA666B34BFD1CA65C83FCC2EF2DB28F8635F53DECD60AE0E719006BD4A68171021524BFC92D8C47D52B7E22708EBE5C24A7427CE0773E2ABFA58E0212C64B7D317341DAAB25442BE0EBCFC451EBD9FCBEA431FEF2A72DEE1141B9E004FE42F62C96AFC60E3BEF430040BCE226D2EAA818AFE9F53F74D8C5EDA842352A246AA1D47CDE053B5ACC38B1F904EF9BE6BB39B4490AD2CCB500BB97903443BB21E37501B4254C02AAD5948D475301259E8E5C3305DB54578B0AD22FB200DF0401FA760A8845E4EC7743C2C651EB29EC7EDAD37F9078188D2B30E7F42A9C6A193FBE9F1DEDBFA1ED527A946FA3807D030C18EB715AAD592D64D291ADF01749E40FC801A3F6B284BD5DECD21CF10437A2C4CFD7DEBC1F59BB2BAB62C4E432D523E33B6D7B722020E745F840F11371B4169A690F5708A62A7058808DF06530508CB4BF2E78DA362723F651B140061444957E6CDC70F39DBC106A4399450BD2416CBBA2273D814BB6673E90D3B5556530B5A03B6F1A919BAFC9EC187FC9349C51E89945AE3D15F4B3DD299FF1CE91A36F907688CC732E381124AED70B0FF37D861CF250FDA7AC841EE2C13F2A4C304F01153F169B6CD4ECD2E192F17A270465BE38458865D1AF8980F3316EB2DD5B4207153D76FE3E81F9EA159DBC748D33F1938655E7794F9F0C3209FE8D2722BC4945516AF746D98C2A72B8055632FD4E7F690EBCD30C31F3FF22D92B0E54315FDA6219336AE163BED1681721706ACF0694FB6513DDFA12A4A1E646A0FD9225EB43F1456A58E027391C9865AA1DAD204C19AF0037F5590579DA7275DCE488D33F816C38C46D234345C53126480498F3F3860B02B35F80091B0A5707D5091404347A3EA72F03F4474EA24F68249EFDBB64F76A3AED19513BA764A7C6026BD0161104E09D2872F691D5913BA2E8A6F9D68D1A4D24412F1462E9DFA7D6F2BFB5B1B9728C0B595B5BF15FAD6A1E0B44BF375D32F2AA88C12F367133EC108672E0BD1ED7AAFE6851D53CB2FC24180F00814C107EEACAA360E83EB553148682FEF723A49D1A461619DAC7FBBA351DE4B83CC32C3AC759ABAF6F78C83131A1BDEAC6D19ACDBBC537F34AE7C19BEC3D36F5');
INSERT INTO back_series (id, period, measure, dimension, category, value, source, verified, break, audit_seq, salt) VALUES ('99f0b637d16bdff7cdd4b70167a76f13', '2015', 'persons_followed_up', 'total', 'all', '289', 'KOM 2015', 0, '', 59, X'5D92C3F3C235507E866435D89566563C');
INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq) VALUES ('0159f902-623b-774b-b9a5-43edd63899ab', '0159a1ff-9a00-7004-a79f-76c4502d527f', 'agency-01', 'user-3', 'case_worker', 'nav', 'life', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', '2017-02-06', 44);
INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq) VALUES ('0159f902-623b-774b-bf36-67cbc4c8d50f', '0159a1ff-9a00-7000-9ce7-0650d6949f55', 'agency-00', 'user-3', 'case_worker', 'nav', 'life', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', '2017-02-06', 43);
INSERT INTO break_glass_reason (id, text, salt) VALUES ('0159f902-623b-774b-bf36-67cbc4c8d50f', 'CanaryReason', X'D8BE05B81185D948C1D740FFC65ECF47');
INSERT INTO break_glass_review (id, actor, at, verdict, audit_seq, salt) VALUES ('0159f902-623b-774b-b9a5-43edd63899ab', 'user-4', '2017-02-01T09:30:00.123456Z', 'justified', 45, X'83379230AA6510AC3E9DEE8812705EF1');
INSERT INTO compartment_key (id, compartment) VALUES ('15f0bbf6c35aca49', 'draft');
INSERT INTO compartment_key (id, compartment) VALUES ('6be36ec85b1990bb', 'narrative');
INSERT INTO compartment_key (id, compartment) VALUES ('706e96b94cc90a46', 'account');
INSERT INTO compartment_key (id, compartment) VALUES ('99c3ee5d31c62c5e', 'identity');
INSERT INTO credential (id, account, kind, lookup, sealed, counter, created, used, removed, audit_seq, salt) VALUES ('01a223e3-369a-7453-9434-147a9145fcc3', '01a223e3-369a-7453-8140-1debf44af405', 'passkey', X'0102', X'016928C3CCCB72DC8BC9347902685108D0C8B7A352FA329C757F5484B108188F000113C70C4EA668CC8DA3DAC20FE7C595553B63F336C22FF5ADBF28C5310D4CF6693A3C96E5F7166EE1A86470962CC28C9DF5D4E757D9FB', 0, '2026-11-28T20:40:22.938270Z', '', '', 35, X'1AE18CD70E83AA09B0F02E2BDD513403');
INSERT INTO credential (id, account, kind, lookup, sealed, counter, created, used, removed, audit_seq, salt) VALUES ('01a223e3-369a-7453-9c1e-d70e49fa2533', '01a223e3-369a-7453-8140-1debf44af405', 'password', X'', X'016928C3CCCB72DC8B549CB3FF7B99CA5C3F815E16E2A15129F964ED7E1A1658FC1C7DE95222BD5D43006C6CE6B4450400C6B658382DAE1299058BC1350333C54C2629EB21A39E8DEC30E61D68FBD53B9FA05C8521AB', 0, '2026-11-28T20:40:22.938270Z', '', '2026-11-28T20:40:22.938270Z', 36, X'D50E9C08A2C2556CBE44BE16CF9F40FB');
INSERT INTO criminal_case (id, reference, audit_seq, salt) VALUES ('01a223e3-3695-7e38-ab9a-d4f57666a691', 'C-1', 26, X'3C03F9B95F77491FCD62E38382018CE7');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7000-9ce7-0650d6949f55', 'identity', '99c3ee5d31c62c5e', X'0199C3EE5D31C62C5EF42B74BF1135577372C3B49FB659ED744BBC711FC1CE20ABC12A4273F89D4A622CB52F90B90ED4FAE2D5C12A2607087F99A3BD4CC703EC9CDCA461FA2352A5AD3933FEA2');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7004-a79f-76c4502d527f', 'identity', '99c3ee5d31c62c5e', X'0199C3EE5D31C62C5EDE90CFA5D3F4B6947F656A8BBA4DD7C382B8C4B78B31F5F0AFB940093B2EF8CBB151A2F6A7CB793A0821892692CF45A0D489DEE4B9C901686966DF5FF91B75635D927812');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7008-99c7-70c6fdcdd5c8', 'identity', '99c3ee5d31c62c5e', X'0199C3EE5D31C62C5ED740D6AB03BF948D78321DF1A4E7620C75F0660DFFE8BBD6E4E5BE292BCC61D177681AEC7D36B3B9334A27335093B516C3F9078BC82354C8610972D69DA64A5BBC35881E');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-700c-ad07-29866af96ac5', 'identity', '99c3ee5d31c62c5e', X'0199C3EE5D31C62C5ED75F1470A2EA319802B82F4730EECC88EF7197B821179E44A79C3D1C949A4D965C7CD652199FC99F3792584BF8C9089B9801269DE78CD930696508E8705EFE021B732732');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7010-89e5-f53ac3fe0698', 'identity', '99c3ee5d31c62c5e', X'0199C3EE5D31C62C5E7936EE6D07229FB6E1BD7680D14D87B45F8FB9324AC2CA13D4AB9BC2EA42A57CBBFF9C7383B6462EA4BD716425B5B04D2D351069598246F337E537CACDA5A8F45AB17DBB');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7014-bbfe-0418646d4237', 'identity', '99c3ee5d31c62c5e', X'0199C3EE5D31C62C5EB5A757FBBAE57BDB41CEEE566EE3104BB79224B82ADA7F86672E763FD124B0C28B145FE5FE78D21453B1E16214D7ED773DC497F868B22D05A0F76F5F949A240504B1420B');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-bc37-fab743561c92', 'identity', '99c3ee5d31c62c5e', X'0199C3EE5D31C62C5E3E93B11CC978CF601531F56F34B4C13829ABF6CC2B8BC63C3200175A56369FC1A1789FE7CF226F548F64A058952232B47E26F91D712B04B72978A83135BA4EEC7CD945C9');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-bc37-fab743561c92', 'narrative', '6be36ec85b1990bb', X'016BE36EC85B1990BBF303B6AFAAE9184EEC527C5FF1433BEB4DAAC8B0DC5101F268F21E5F94AEC20017FE743C330E5F70B849698F0FECDC044B6F060A09E101F6CAB61BF8027C339CE4810B58');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7020-b20c-64f928e2eb19', 'identity', '99c3ee5d31c62c5e', X'0199C3EE5D31C62C5E9AF84850397A0DA19BE52C3A8DDB7AF7AE3223D08A390F1B77BD0FD1CC28A91F5FB7360D57BEE9AA83AA26B955450D22F869E351B2A5182FAFAE2A7F9B633D79448598B1');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7020-b20c-64f928e2eb19', 'narrative', '6be36ec85b1990bb', X'016BE36EC85B1990BB0FD11D2FD0C2B938B67B0C8E68252DF4DC81950ECF753C712CD1BDF9BB4D2873D0DE241306ABCA45A87F0B5E05FCAB0FE72A781F86036BCBD5CF063775BE3D363FC3E9A3');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7024-8ce4-e10c60c59a77', 'identity', '99c3ee5d31c62c5e', X'0199C3EE5D31C62C5EF8366B194F2C6E79C40925764BFA00CB43B19B2547CA810EA17F3BE36A6893C5FED4368615B47C0D3D5A134CC0031B0D0AF285641A43D798F86292BA6E918C6FA2E16E8E');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7024-8ce4-e10c60c59a77', 'narrative', '6be36ec85b1990bb', X'016BE36EC85B1990BB2464E809866F2B39A6592CB8BED6429817A71D7CC36FCBFF593C7CE395B0E635E717377E7713DFBB67D28F7F0E2AD03700966A7368DF02316B0BBF09C8C0D48011727C90');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-702d-a8f2-7e68b8e3a441', 'identity', '99c3ee5d31c62c5e', X'0199C3EE5D31C62C5E1A14C28FE0D58AC9BDC8234554A7EB8E0CB7187AF47DC2DEA8A21AAD2F16B8E2F4E9A5BA3A5238B3A4F8905E628E5D85D6564ECE1A59E17C651B202D8D3B9B88FD5D2EDE');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-a308-ab97d57f397d', 'draft', '15f0bbf6c35aca49', X'0115F0BBF6C35ACA499A5D0D3EA7540DAD646B19401121C5F4FDC1FE313051B5A1B952404616C97B70AF0859CCDC57E8DAF43FFEDEDE9CC0E1D1D6BAA56A31571170A4FA9D71364B299A2870D2');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('01a223e3-369a-7453-8140-1debf44af405', 'account', '706e96b94cc90a46', X'01706E96B94CC90A466928C3CCCB72DC8BD2775092FF3829014E90D197131F9738F9C39B50D7A4CC83B0D1E6D47604AD7B88F6579BC494705CB77904CB8014EB0606367B6311626231D2C59801');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('once::a01475s8vj2x7031', 'draft', '15f0bbf6c35aca49', X'0115F0BBF6C35ACA49C731D31332C3849436A6F2E9F6C8059F8390DA6B04AFE4364AD66BB642EC322E573CFC20C1A3619C2B2CE24E076C1CBDE08E263FEB2E0707BC09F22320E34132A1987F90');
INSERT INTO draft (id, agency, actor, topic, began, saved, version, corrects, base, sealed) VALUES ('0159f902-623b-774b-a308-ab97d57f397d', '', '', 'who', '2017-02-01T09:30:00.123456Z', '2017-02-01T09:30:00.123456Z', 1, '', 0, X'019A5D0D3EA7540DADB8D4AF1BF1489317AA664B46B6842C73C057A04E29568EA1D44BC70B997D');
INSERT INTO encoding (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-bc37-fab743561c92', 1, X'BF1D6B7E8A15BD2CC6A67AA3886D90B8', X'013E93B11CC978CF60D49D5F260FC1A6EB3823C175E5C43966338A30D84AAA3C1CF93A4514FF262E78A0A60CD2C03344F2A578CEB3A0FDD86E1501DFCC');
INSERT INTO enrolment (id, role, agency, token_hash, created, expires, used, audit_seq, salt) VALUES ('01a223e3-35fb-748a-8214-b7e2488fcf3e', 'administrator', '', X'C5BD99CDE532983A0D3EB09D5007E8D2D1CCFD67646368D6676509D4CC907680', '2026-11-28T20:40:22.779283Z', '2026-12-05T20:40:22.779283Z', '', 3, X'0A5800458B76C453E3714CCC4E5D101F');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-91c4-33a4a0da322e', '["0159a1ff-9a00-7020-b20c-64f928e2eb19"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 67, X'64EBFEB5DE2096B06551744AFDD2B99A');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-97b2-b7bb74b58e46', '["0159a1ff-9a00-701c-92ad-eb7d23d5a0fa"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 62, X'96C5220804B63440ED2368AF9A6CDCB5');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a5d3-f9fcba993b71', '["0159a1ff-9a00-7024-8ce4-e10c60c59a77"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 70, X'D405D127C82931297A707EFC3E150F70');
INSERT INTO erasure_step (erasure, step, actor, at, audit_seq, salt, reached) VALUES ('0159f902-623b-774b-91c4-33a4a0da322e', 'reject', 'user-2', '2017-02-01T09:30:00.123456Z', 68, X'CF0F0D226D079EA305933AB3F9676BDB', '[]');
INSERT INTO erasure_step (erasure, step, actor, at, audit_seq, salt, reached) VALUES ('0159f902-623b-774b-97b2-b7bb74b58e46', 'approve', 'user-2', '2017-02-01T09:30:00.123456Z', 65, X'A37958DBECB3A7F6D144A2347D13E8E2', '["0159a1ff-9a00-701c-92ad-eb7d23d5a0fa/1"]');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-83f1-b82cae0ef79b', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 57, X'A7655FF2A67BCCA8DB5E2385B4644DE4');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9802-5b66cf747b9a', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 52, X'CDA799ACBD8EC64B071A7F41B9A36C44');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9cc6-8ac3d210b9b5', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 55, X'B2ED01C4E283D8EBA0FD6955C5930656');
INSERT INTO export_decision (export, step, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9802-5b66cf747b9a', 'approve', 'user-2', '2017-02-01T09:30:00.123456Z', 53, X'480E5622581E2DF207CF206C4CFCAFB0');
INSERT INTO export_decision (export, step, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9cc6-8ac3d210b9b5', 'reject', 'user-2', '2017-02-01T09:30:00.123456Z', 56, X'0E045E59D62712D9C4AAD3392656246A');
INSERT INTO export_file (id, export, actor, at, digest, lines, audit_seq, salt) VALUES ('0159f902-623b-774b-a99e-99230cd52598', '0159f902-623b-774b-9802-5b66cf747b9a', 'user-1', '2017-02-01T09:30:00.123456Z', 'cd56', 7, 54, X'156BC34CFFAB85A3FB097C22F0C64C7B');
INSERT INTO frozen (edition, year, revision, digest, program, as_of, at, actor, audit_seq, salt) VALUES ('2016-r1', 2016, 1, 'ab12', '1.0', '2017-01-31', '2017-02-01T09:30:00.123456Z', 'user-1', 74, X'FC38A63EB2C5CCB34F1F53D147FF243C');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, 1, '2026-11-28 20:40:22');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (10, 9, 1, '2026-11-28 20:40:22');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (11, 10, 1, '2026-11-28 20:40:22');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (12, 11, 1, '2026-11-28 20:40:22');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, 1, '2026-11-28 20:40:22');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (3, 2, 1, '2026-11-28 20:40:22');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (4, 3, 1, '2026-11-28 20:40:22');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (5, 4, 1, '2026-11-28 20:40:22');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (6, 5, 1, '2026-11-28 20:40:22');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (7, 6, 1, '2026-11-28 20:40:22');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (8, 7, 1, '2026-11-28 20:40:22');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (9, 8, 1, '2026-11-28 20:40:22');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-9ce7-0650d6949f55', 1, X'4D090CAE2A41AB05057FBE303E2F2935', X'01F42B74BF11355773788546838435B4F29CA6704FAAF3A5B2E1560A32533F366A5E3424C4368F6412883D9CE9C270A0CF20BB5B042EC6263C18EF163D18F2E18B53DFBA0FA97F5E640D727547C94659B264EEE299A886854DFA602DD5A06C3FC446810510');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-9ce7-0650d6949f55', 2, X'C7A624850B5BCE213904BE1E1B7E1AC7', X'01F42B74BF113557734C27A0635F3EB9D684E6EC0079E60405B36F94900E7BCD1AA0623B61F8596D1A72DED42380B4BD023DA58E9EBE0803E9E7569AAAAD3207B52A942975C88506F9A41ED6869448DBD22094FBC584EACAA8393298D6D48F85FE3C83576B');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7004-a79f-76c4502d527f', 1, X'BFB86E3DC7D388671CA83939A899E9A6', X'01DE90CFA5D3F4B6941496B75F4BC485D2AD6314B9B36CC1C368FD1E47DD1470B4BDD46D143BBFA4F4BEDF783449F14F2C63B320E1F0DEE286720C5A2E72A1FCD2A1FB768F7E1E1AC121135869F1AE2B5F59939133327FAAE40EE4779A48918EEAF10904C5');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7008-99c7-70c6fdcdd5c8', 1, X'A444E3FD0FF5E286288AB2B50B8EFA73', X'01D740D6AB03BF948DA52CD04F51E4CE18F7B2A40E8C4D50A3E66A88AB30E6F3A54CD19AE6A6B520F520E90BFACAC5A6F796546F97C6F727A668EDF2E8465F648D8346EB553B6282FE4B1BF96183BF7FB4B98D97703E20A406FF436B399AAEF919EB445B00');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-700c-ad07-29866af96ac5', 1, X'F0730E491B362C4CD1E26C40E74A00C6', X'01D75F1470A2EA31984171FD1EB4BC3ECF0F9CC8300E069DC906310C07BFAB885990AF05792C2FF5393B700E7B90F2DD5C5911989400717A0DBA371AA83711DFCDE3428CF1612BDF60632CEE705BA6BB389EC38DAA407DDC57F4E614D650B2CC041DF175AC');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7010-89e5-f53ac3fe0698', 1, X'8A8984A296D79191142E1B29B9CB0566', X'017936EE6D07229FB61DB5E16921F2A8468E9229487F1D7D681A78388D05C2F27CFCA715BD8C0461ED3D989C7DD112FA1F68ECFA9F7433667AB37AB885492E231EACB63C9A9BC36C1754E8B8360C8CC63455792C993F87562542F2C79602461A9606B7D5FF');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7014-bbfe-0418646d4237', 1, X'EE6047CEFE98BCDA8204552C5DA2F855', X'01B5A757FBBAE57BDB74649D275239B8697CA08D2A9D80253A34B20B59B1BD558DAA06857428ADE13B98B60E985BF0C862907FAF2C1FD5E3EF30230EE8F81FE96DF61894FD52FD6A9D5DE8400263231E634E31ED57FDFE710DAF31829C7B886565EBD85BF3');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-bc37-fab743561c92', 1, X'16F8C87B684ACECCB461739F6A16E62A', X'013E93B11CC978CF6059E8B137BC8259947F9ECBEC41359264E4FF5776669566C2053560F490D3B51125647E2D83D9208CDE45B5A8CDBF93F5FD6F8B26B47A9425898BC0AC05BA8037E08CDEC331BFE22ABB49C95DD60F929E6F7BB75B8C6A7CA874E8BB14');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7020-b20c-64f928e2eb19', 1, X'B95FB157BF917C8A990C451CBB211389', X'019AF84850397A0DA10F75882972616FF303B45E25425E476213152FA6F5BA42C914EBEF9B81AFEEE3145D31A75AF3B5FE55410506EA18C3F650F9D1ABF0592AFE2AFC7AE1FD4AB804C22750C6E662F6367435D231B506BE69DE584E60F7ED0BF323279DC2C2F04E76020378A8383EF2AC0D29FE3C7C8AC16FAD6D62D1EDB146852C38ED06334607F342F65308F868D7AD35C492BAAB8FF05A4CBFB013B6FE19F4A881E2C89C2526A3D2F3E201FE6F37AC953DB5363DAD2EABCEBD42679D09CB4AAB9D8F3F661C37C69D9C2256DD71750658376041539AE14922C1B42CFA9AD31B7AC733E9');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7024-8ce4-e10c60c59a77', 1, X'80AFA1D8DFEADA36C4CE2877B191F1D4', X'01F8366B194F2C6E79978F8C48832FCE0E89EAE8F6EA32713DC58034B53B856914FC31D846DA52A35A1C00385F65422C33FAA0CACC90F46F2BC1B22DB8A17186A629898DD2083E86AC448E20E940CC0A613756433985DCFBA3DD33F272E6A770D8A3F398B5');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-702d-a8f2-7e68b8e3a441', 1, X'C3ACAFE63FA69B1257677816B91DF71F', X'011A14C28FE0D58AC9D0CCA4F25810AEE6BEEF36F30A36B054103C6E54EA3533BC00A904FF6B848288017BE12E0C22171E380C80080C3D8988CA084A9BF44A5C538101264198E546BB3C31BEC788E2E4338ABFB5F7D670399F81C57202C041460D9250A3A8');
INSERT INTO invitation (id, account, purpose, token_hash, invited_by, created, expires, used, audit_seq, salt) VALUES ('01a223e3-369a-7453-a6ba-1c707bfce230', '01a223e3-369a-7453-8140-1debf44af405', 'invite', X'95E4830289C20C82DB34A361A16DC118ED6BF83755CAE9CF0F5E36D37E567BEC', 'user-1', '2026-11-28T20:40:22.938270Z', '2026-12-05T20:40:22.938270Z', '2026-11-28T20:40:22.938901Z', 38, X'1C090E8D1F67DDE7B15471F1CB840D37');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (18, '0159f902-623b-774b-b36e-648c90516048', '0159a1ff-9a00-7000-9ce7-0650d6949f55', '0159a1ff-9a00-7004-a79f-76c4502d527f', 'link', 'fs/1', 'user-1', '2017-02-01T09:30:00.123456Z', 'above threshold 12.5', 20.5, 0.999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'D5D5F482588E36F4CA911D1AD201B17A', '[]');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (20, '0159f902-623b-774b-9137-ff843102486a', '0159a1ff-9a00-7010-89e5-f53ac3fe0698', '0159a1ff-9a00-7014-bbfe-0418646d4237', 'not_same', '', 'user-1', '2017-02-01T09:30:00.123456Z', 'two photographs', 0.0, 0.0, '[]', '', X'A7C40BEF1D1D6046F5F53F11D0EA7CC2', '[]');
INSERT INTO machine_client (id, agency, label, keys, scopes, created, disabled, audit_seq, salt) VALUES ('01a223e3-369a-7453-b9e4-4b58c3598ccb', 'rosa', 'case system', X'7B226B657973223A5B5D7D', '["verdig:report"]', '2026-11-28T20:40:22.938270Z', '', 40, X'01F7537E321B76DFA1CC877816609A87');
INSERT INTO machine_token (token_hash, client, expires) VALUES (X'0100000000000000000000000000000000000000000000000000000000000000', '01a223e3-369a-7453-b9e4-4b58c3598ccb', '2026-12-05T20:40:22.938270Z');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-bc37-fab743561c92', 1, X'60B2568720232C9840CCF8535FD29A26', X'01F303B6AFAAE9184ECC892252BD6E404C572418DD321CC5FA3C3840307C097141E53F3546DFF3469ABB52B91130B75D1B33108E1FDC369E9608DA649C525EA8F8B763C4C807A9B4DDC534F5CF69CE4ADDF5569C9C9CA227312830972B368C18B9AB034D9B8B93FE77C1C00BDF461CAE2B387D2C9678F44B3970B5DAB7ED892B564A26FB14F72E50E226CC72D49F79949D8106F95EA2BAF31B09FF09BEA5DD232D84B2A904ACF4A0A1155F25479B81C5DE10D829812112F8FA3AD4074154AB9EC42BA203989A8CCC2EDC9836518E18FD6F48D3A1F267C100C7F19F426609D7367FC5756A5BD57E975CFE54B5CBE78209A1FCCF5DEC13336C32339732AE6FDAA080E7CC6660FF26BDA02D68532A8BA9555492DA69C5F65A2B6FF8C6B5BDE445C63F7B68BBAA');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7020-b20c-64f928e2eb19', 1, X'DB07CE221682899651B48033CDB99946', X'010FD11D2FD0C2B938310ACD184B980523A18B177C781BF67589BD7FFF0264ECE9C976656633AD270B70E1167540DE6609B10D95224BF2ABEBADE99DA683E0D06579EEF11846C23F3BF4A3C8702385854BE9555F7963C494DF72F9EC4C94019B72535FF758E1B6B1B25F3C50DAEC13CB46CB81858D41CA2E50A3CBB4DF9F2056039F6329230C4CF2CFE19E314849B152B30AD9F5D658108DFE0E24F00A91E07139A6620D7EFF07500331B321F461D862896EBA0192D80A08CF59F864002D96602924EF4C105729B3C0C7564CFED92DA490A4F4F071357C90D9423B67628F5331E12C61AFF5F03F597E14488B9B359C44B75709464C079156194DAD651B278C45952B8880800F47A83D291AC07B1680E92D5E08088AEEAC0F0F18B1AC3B232A64ECB7DAD18C');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7024-8ce4-e10c60c59a77', 1, X'11933162480BE57644D97601936BD975', X'012464E809866F2B39E328F53B19F7AB664C03F74B4AAE72EF2501E192DBDC17E69E0574E81DABA3BAB030D996AA4098C510E424F5B98B6FB39021EA3188182B3D6ECC281B998E809233FDCEBA09CAB56D205AE9A69844A1BD96087348E9553A574F3B7CF4BAAD5628A7D1A0DD47F67E5399E4DD51699B2B0CD394DF93102001A258A4B799A80EAFAE78D5AC55F7490AF50213A8CBA0A77496BE844638E017F0D825EA5F9CEFD57E4F278943A3EB8431430049A8F802F1EC0E6A9848245984CC9B7C46D30F48DA052218724BC3EE7DDABF549F8916550D09A05A45DB76E0CE77F53901CFB022981644DC43F7C4C0E7F7EC8126B2C41E04D5F198C7D19C873BE29E9C3B792EAA5D8750D84AAFCF2EF9BB2CE341FB8E9854E7AF9C42FDAF9D0F36A4364B857D');
INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9d44-f4766375739b', 'agency-01', 'reporter', '', 'emergency.opened', '0159a1ff-9a00-7004-a79f-76c4502d527f', '2017-02-01T09:30:00.123456Z', 46, X'5BACF240B5568DEADA79EC6EA98D381C');
INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES ('0159f902-623b-774b-ab7e-12928c2b9b82', 'nav', '', 'user-3', 'emergency.reviewed', '0159f902-623b-774b-b9a5-43edd63899ab', '2017-02-01T09:30:00.123456Z', 47, X'3BAF75F8E4A097035E4F61ADEA67F768');
INSERT INTO notice_read (notice, actor, at) VALUES ('0159f902-623b-774b-ab7e-12928c2b9b82', 'user-3', '2017-02-01T09:30:00.123456Z');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7000-9ce7-0650d6949f55', 'agency-00', 2016, 'R-000000');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7004-a79f-76c4502d527f', 'agency-01', 2016, 'R-000001');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7008-99c7-70c6fdcdd5c8', 'agency-02', 2016, 'R-000002');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-700c-ad07-29866af96ac5', 'agency-03', 2016, 'R-000003');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7010-89e5-f53ac3fe0698', 'agency-04', 2016, 'R-000004');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7014-bbfe-0418646d4237', 'agency-05', 2016, 'R-000005');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7018-bc37-fab743561c92', 'agency-06', 2016, 'R-000006');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-701c-92ad-eb7d23d5a0fa', 'agency-07', 2016, 'R-000007');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7020-b20c-64f928e2eb19', 'agency-08', 2016, 'R-000008');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7024-8ce4-e10c60c59a77', 'agency-09', 2016, 'R-000009');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-702d-a8f2-7e68b8e3a441', 'agency-11', 2016, 'R-000011');
INSERT INTO notification_detail (id, version, stated_year, assessed_year, documented_year, assessed_from, assessed_to, channel, danger, contact_safe, consent, child_with, unaccompanied, welfare, representative, police, region, place, service, recruited_in, declined, why_declined, contact_means, consent_scope, legal_basis, not_known, assessed_on, consent_on, welfare_on, representative_on, police_on, exploited_from, exploited_to) VALUES ('0159a1ff-9a00-702d-a8f2-7e68b8e3a441', 1, 1, 2, 3, 4, 5, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', '["k","unknown"]', '["l","unknown"]', '["m","unknown"]', '["n","unknown"]', '["o","unknown"]', '["p","unknown"]', '["q","unknown"]', '["r","unknown"]', '["s","unknown"]', '["t","unknown"]', '2016-05-01', '2016-05-02', '2016-05-03', '2016-05-04', '2016-05-05', '2010', '2011-01');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-9ce7-0650d6949f55', 1, '2017-01-15T12:00:00.000000Z', 5, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-9ce7-0650d6949f55', 2, '2017-01-15T12:00:00.000000Z', 11, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'none', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7004-a79f-76c4502d527f', 1, '2017-01-15T12:00:00.000001Z', 6, 1961, 'stated', '', 'female', '["NG"]', '2016-02-02', '2016-02-02', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7008-99c7-70c6fdcdd5c8', 1, '2017-01-15T12:00:00.000002Z', 7, 1962, 'stated', '', 'female', '["NG"]', '2016-03-03', '2016-03-03', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-700c-ad07-29866af96ac5', 1, '2017-01-15T12:00:00.000003Z', 8, 1963, 'stated', '', 'female', '["NG"]', '2016-04-04', '2016-04-04', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7010-89e5-f53ac3fe0698', 1, '2017-01-15T12:00:00.000004Z', 9, 1964, 'stated', '', 'female', '["NG"]', '2016-05-05', '2016-05-05', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7014-bbfe-0418646d4237', 1, '2017-01-15T12:00:00.000005Z', 10, 1965, 'stated', '', 'female', '["NG"]', '2016-06-06', '2016-06-06', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7018-bc37-fab743561c92', 1, '2017-01-15T12:00:00.000006Z', 12, 1966, 'stated', '', 'female', '["NG"]', '2016-07-07', '2016-07-07', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '0123456789ab', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-701c-92ad-eb7d23d5a0fa', 1, '2017-01-15T12:00:00.000007Z', 61, 1967, 'stated', '', 'female', '["NG"]', '2016-08-08', '2016-08-08', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7020-b20c-64f928e2eb19', 1, '2017-01-15T12:00:00.000008Z', 66, 1968, 'stated', '', 'female', '["NG"]', '2016-09-09', '2016-09-09', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7024-8ce4-e10c60c59a77', 1, '2017-01-15T12:00:00.000009Z', 69, 1969, 'stated', '', 'female', '["NG"]', '2016-10-10', '2016-10-10', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-702d-a8f2-7e68b8e3a441', 1, '2017-01-15T12:00:00.000011Z', 13, 1971, 'stated', '', 'female', '["NG"]', '2016-12-12', '2016-12-12', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO once (actor, key, body, answer, expires) VALUES ('', 'a01475s8vj2x7031', '3wt7x12t86rgg61c', X'01C731D31332C384944BD47891E2530E176092BEB96C5CC4317333881F92E03FBCB300A463799D', '2017-02-01T09:30:00.123456Z');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-9975-420e23ef7615', 'strasak', 'P-1');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-aee8-46c55a28e5ae', 'strasak', 'P-2');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-9975-420e23ef7615', 2016, 1, '2017-02-01T09:30:00.123456Z', 27, X'08AFEC23F9D74966767AF5C4950BC5E1', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', '01a223e3-3695-7e38-ab9a-d4f57666a691', 'indicted', '2016-06-01', 'district', '2016-10-01', 'conviction', '');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-aee8-46c55a28e5ae', 2016, 1, '2017-02-01T09:30:00.123456Z', 28, X'0CC9556272D890C18865694459C10B2C', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', NULL, 'indicted', '2016-06-01', '', '', '', '');
INSERT INTO receipt (agency, reference, notification, version, actor, at, outcome, form, audit_seq, salt) VALUES ('agency-00', 'K7Q2M-9XTP4', '0159a1ff-9a00-7000-9ce7-0650d6949f55', 1, 'user-1', '2017-02-01T09:30:00.123456Z', 1, '0159f902-623b-774b-a24e-81f6d358c99b', 29, X'DAA2CE2448A64567EC38685D8712B5B0');
INSERT INTO release (id, edition, year, digest, folder, program, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-9754-f8fa1c4d8fef', '2016-r1', 2016, 'cd34', '2016-r1', '1.0', '2017-02-01T09:30:00.123456Z', 'user-1', 75, X'5FFE01E7E6204ACB2B80F7C1941120E7');
INSERT INTO reminder (id, agency, year, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-bf4b-ffe4bc4d1b3b', 'agency-00', 2016, '2017-02-01T09:30:00.123456Z', 'user-5', 51, X'828F97E346566BB1A94B55BD6EF94832');
INSERT INTO return_status (id, agency, year, declaration, received, audit_seq, salt) VALUES ('0159f902-623b-774b-b743-3e7c7093eb81', 'nav', 2016, 'nothing', '2017-02-01T09:30:00.123456Z', 17, X'5FB4B2423DC4FBF20D20A2B04F541F49');
INSERT INTO review_disagreement (decision, weight_bits, probability, evidence, accept_bits) VALUES ('0159f902-623b-774b-9137-ff843102486a', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 12.5);
INSERT INTO review_opinion (audit_seq, id, a, b, verdict, actor, at, reason, grounds, weight_bits, probability, evidence, undoes, salt) VALUES (22, '0159f902-623b-774b-9043-1371b7c46120', '0159a1ff-9a00-7008-99c7-70c6fdcdd5c8', '0159a1ff-9a00-700c-ad07-29866af96ac5', 'link', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', '["uncertain"]', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'BC3FBE845E08215E242C85CF05261F1F');
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('7dacfd1118', '0159a1ff-9a00-7010-89e5-f53ac3fe0698', '0159a1ff-9a00-7014-bbfe-0418646d4237', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.0014730335283280294, 1);
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('ee9b9e7e68', '0159a1ff-9a00-7008-99c7-70c6fdcdd5c8', '0159a1ff-9a00-700c-ad07-29866af96ac5', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.97095059445466858, 1);
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (23, '0159f902-623b-774b-82cc-ba5f7e451649', '0159a1ff-9a00-7008-99c7-70c6fdcdd5c8', '0159a1ff-9a00-700c-ad07-29866af96ac5', 'agency-02', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'17B61BF09A35735858863C7537B5EEB0');
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (24, '0159f902-623b-774b-b056-88b45ae3c226', '0159a1ff-9a00-7008-99c7-70c6fdcdd5c8', '0159a1ff-9a00-700c-ad07-29866af96ac5', 'agency-03', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'DB7B4C2C785B4EC7440327715AAD0F93');
INSERT INTO review_reply (audit_seq, id, question, agency, answer, actor, at, reason, salt) VALUES (25, '0159f902-623b-774b-80c2-db107b43c4f1', '0159f902-623b-774b-82cc-ba5f7e451649', 'agency-02', 'yes', 'user-2', '2017-02-01T09:30:00.123456Z', 'seen together', X'89DE424A61191D3D858D26666417BE2C');
INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (21, '2017-02-01T09:30:00.123456Z', 2, X'041BD40C5116FC67C609E25DD777AD28');
INSERT INTO session (id, account, token_hash, role, method, enrolling, created, seen, confirmed, ended) VALUES ('01a223e3-369a-7453-b46d-f8505f0b4eb0', '01a223e3-369a-7453-8140-1debf44af405', X'0200000000000000000000000000000000000000000000000000000000000000', 'reporter', 'passkey', 0, '2026-11-28T20:40:22.938270Z', '2026-11-28T20:40:22.938270Z', '2026-11-28T20:40:22.938270Z', '');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_verifier', 'verdig/01a223e3-3458-79e8-a1e3-d66765f5cc49+73a80ee3+ASLVGSFye2lSp2GBS/gvVuyK2tQDCeE/W3mA299G889c', 2, X'D7C826AA5283108694112ED0B2198B54');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_witnesses', 'witness.example/w1+bf911026+BO9TMH6yvVv1Zvr+4tIR8uzhapoF5PXuJ38lSS2uTeHI', 32, X'C37CFE412D49A73C2FB6E0E02E0F9FCF');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('installation', '01a223e3-3458-79e8-a1e3-d66765f5cc49', 1, X'DAD8CF79D2B17CEEFA1D4014FE8E7F26');
INSERT INTO sign_in_failure (who, times, latest) VALUES ('rwd76pr08px0zzpy', 3, '2026-11-28T20:40:22.938270Z');
INSERT INTO spent (kind, what, expires) VALUES ('jti', 'x', '2026-12-05T20:40:22.938270Z');
INSERT INTO upload (id, agency, actor, kind, expires, file, outcome) VALUES ('0159f902-623b-774b-a308-ab97d57f397d', '', '', 'persons', '2017-02-01T09:30:00.123456Z', X'019A5D0D3EA7540DAD4782DE77AB5D7DED6CFB85B4815C9DD2D82182E850D3418E57076915EC04EE6B', X'');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-970f-50e3b8eefa3c', '0159a1ff-9a00-702d-a8f2-7e68b8e3a441', 1, 'twice', '', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 14, X'B0DEB8F9EE5873A4BF4F4020A363DD75');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-ab19-5131c6274c22', '0159a1ff-9a00-702d-a8f2-7e68b8e3a441', 1, '', '0159f902-623b-774b-970f-50e3b8eefa3c', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 15, X'CE504FCCA4864BC5FA19DCFEAB2482AB');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-b4c1-078a21cab8d7', '0159a1ff-9a00-702d-a8f2-7e68b8e3a441', 1, 'twice', '', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 16, X'65C2E873B9B04E3FBF82F8E910A4A63D');
