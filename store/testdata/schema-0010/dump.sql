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
INSERT INTO account (id, name_key, sealed, agency, roles, created, disabled, audit_seq, salt) VALUES ('01a223bd-5415-77a4-b9c7-45683df3dc8c', '7yeght32v0q9qq1a', X'01415AED9D4B15CABDB9C29D176593758DE4C220E3C3310FA189AF1EAF9DFFF76CCFD25F5497909B9AE2D6E3EFFB3F35F2E9745B903C195520CCA0FF8B9E396785EB44CD9732A7A5FE0F9B28BDA43E376AC78B11645E2D5C', 'rosa', '["reporter"]', '2026-11-28T19:59:00.117477Z', '', 34, X'C2C7CA1CE2C1EEA308EEB7DA93C54FC8');
INSERT INTO account_proposal (id, kind, account, roles, proposed_by, at, expires, decided_by, decided, outcome, audit_seq, salt) VALUES ('01a223bd-5415-77a4-81f9-6758e9ec4647', 'roles', '01a223bd-5415-77a4-b9c7-45683df3dc8c', '["case_worker"]', 'user-1', '2026-11-28T19:59:00.117477Z', '2026-12-05T19:59:00.117477Z', '', '', '', 39, X'474F26498539CA858622A69CD3B9CD5A');
INSERT INTO actor (id, role, agency, created, disabled, audit_seq, salt) VALUES ('user-1', 'importer', '', '2017-02-01T09:30:00.123456Z', '', 67, X'B9687D3B64E9DA38D54435C14A16581B');
INSERT INTO agency (code, type, from_year, to_year, audit_seq, salt) VALUES ('nav', 'welfare', 2007, 0, 66, X'FA497D23C58469F980538FD4E2AF4D47');
INSERT INTO agency_key (agency, public, mode, audit_seq, salt) VALUES ('agency-08', 'verdig-agency-1-xw680qv6x7wwm0x8ctrcqb18n1sgdrfjkwe9tsd2rhagf9v981npn4ynqg', 'only', 54, X'4649A40F9291E1DF2BF9DDCE3AB16DC6');
INSERT INTO assignment (id, a, b, actor, at, until, audit_seq, salt) VALUES ('1297e28d2f/user-5', '0159a1ff-9a00-7008-8c5b-3fc7ed819650', '0159a1ff-9a00-700c-abe5-7590982618a6', 'user-5', '2017-02-01T09:30:00.123456Z', '2017-02-01T11:30:00.123456Z', 50, X'EDF7C652F0E2ACD646312FA37F57B423');
INSERT INTO audit_checkpoint (size, note) VALUES (4, 'verdig/01a223bd-52d0-7c0c-90be-a52c377ad9af
4
UcJD0ZnYdmvNukvq7Dyn9Zgg43lKG2S5V6LiB64vHyg=

— verdig/01a223bd-52d0-7c0c-90be-a52c377ad9af s1fruXAGKhXhUSoReknc/usGWOKMQ9NBHDqz4C2g/Tcpcx9jSy+eP34QZuAUVcqttQ1ssozJLqoo1oiF7KVk4F/IPw0=
');
INSERT INTO audit_checkpoint (size, note) VALUES (70, 'verdig/01a223bd-52d0-7c0c-90be-a52c377ad9af
70
ug6d+N0Z9jaUrZbDMdMRAeL2tW5IHpaNydO6fViLEeo=

— verdig/01a223bd-52d0-7c0c-90be-a52c377ad9af s1fruUwRFI7ZwL1aCxqr7WY+Jw2K2jUoGQSR6fxg44YeMyll/uneWdHsLYqmE6iAHGR1QJi5X0HoWXkSwpg+vmLNLgs=
');
INSERT INTO audit_cosignature (audit_seq, size, witness, line, salt) VALUES (33, 4, 'witness.example/w1', '— witness.example/w1 GWXD7QAAAABYkaqYPDNPy+Q82hWRuFQ4gK4F6VLchRDdWqqBzniLo38FELnvw9cM0pc4ibKLLB5O9R5gF9V2NqUb+sWirx1IqwSTBg==', X'F11896C4E878C2B65556F75F1984198E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (0, '2026-11-28T19:59:00.062264Z', 'verdig', 'system', '', 'init', 'step', '', 'operate', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (1, '2026-11-28T19:59:00.064578Z', 'verdig', 'system', '', 'put', 'setting', 'installation', 'operate', X'F16483B09BB7D656984833E8B5ACBAB389B6CB2FBAAD6134E6B4CB1C12832FFE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (10, '2026-11-28T19:59:00.081652Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7014-ae69-b84adcd6dc52/1', 'assess', X'C426D1FB98E4691620CEF5548E37ACA3A55874EB3971FC04BF53D1FBE686FC69');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (11, '2026-11-28T19:59:00.081712Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-abf4-159ab5d095b5/2', 'assess', X'F0606BDD9B368DFDD64B3964DAA45C1E6FF20D8E5B64759F6CE07144D20CB349');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (12, '2026-11-28T19:59:00.081809Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7018-b690-a632b24267ae/1', 'assess', X'E0C73FA2EE56676C4C9B6D0F35B2C8C7E2D12D246A1DA6B5231928D7F449C7ED');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (13, '2026-11-28T19:59:00.081923Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-702d-87bd-d358a910e406/1', 'assess', X'B3C78A3209B37BE5BEA74E7A813C220D40353F14104273B57FFB0087F08A9CE8');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (14, '2026-11-28T19:59:00.107191Z', 'user-1', 'importer', '', 'withdraw', 'withdrawal', '0159f902-623b-774b-8f99-9e228de8b2b1', 'assess', X'5FA7B9579347BA3A2ACDA7982B38AB819734181B3195A24ED08A44C5B64E2B02');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (15, '2026-11-28T19:59:00.107350Z', 'user-1', 'importer', '', 'reinstate', 'withdrawal', '0159f902-623b-774b-9479-0b3599339275', 'assess', X'A2514F3211FD10859C551A88D58A6D6CD5A8A75D01EC68EE6F5DD52AD8EAA557');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (16, '2026-11-28T19:59:00.107408Z', 'user-1', 'importer', '', 'withdraw', 'withdrawal', '0159f902-623b-774b-a68b-ac6cc70bbf4b', 'assess', X'FE4D8FCE9392E1867ABFFFAA6AEE9A3DA9B0908FA559855BBF6B7C63B5EED02B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (17, '2026-11-28T19:59:00.107446Z', 'user-1', 'importer', '', 'declare', 'declaration', '0159f902-623b-774b-9b31-a7208b39df35', 'assess', X'23690769490FE1EC16502AB23ED397BA3E016488B6D16FB2DDF0DBE545230BE3');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (18, '2026-11-28T19:59:00.107835Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-ac97-5514345dc5da', 'assess', X'884AE8F90337385FB34AC3C27490AA49DF6D5D7278C4870B1938187153CC6708');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (19, '2026-11-28T19:59:00.108174Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'0F0409595953ECAFB7A009199C1913D1EFEAFE6AB8C5014F433495FDFB75406F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (2, '2026-11-28T19:59:00.064813Z', 'verdig', 'system', '', 'put', 'setting', 'audit_verifier', 'operate', X'3FCF7B615AF853AC170144CA56ADADEE812E8C9F332DD0201209B931A03389E3');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (20, '2026-11-28T19:59:00.108444Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-b7df-e0aac9dc32ce', 'assess', X'063C009A3AA560720CA984568BB48A2CA4EA5960F252A2C1AC1637A942136548');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (21, '2026-11-28T19:59:00.108615Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'334ED34489DF1D2BF4BBB7D8F0B98DD81857E638D2C0F57A1BE5310FE23BB725');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (22, '2026-11-28T19:59:00.110499Z', 'user-1', 'importer', '', 'propose', 'opinion', '0159f902-623b-774b-b404-0ef36443324e', 'assess', X'D89F3612802A0A01125C67F006C7805C623E803933BD4A8174A73F63A1642D84');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (23, '2026-11-28T19:59:00.110870Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-8dff-ef0635f46bdd', 'assess', X'C41DB3F237E66D67086D265F538F85F296EBD8742D52DBCFEF64124604407079');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (24, '2026-11-28T19:59:00.110978Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-9287-e91b731cfdef', 'assess', X'22DE312903876E354B1211E8511723CF1FB55F68483705F82AFA0AE6905C48C4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (25, '2026-11-28T19:59:00.111154Z', 'user-1', 'importer', '', 'reply', 'reply', '0159f902-623b-774b-86de-7c3bf9182d11', 'assess', X'5547CBC55F1A720677BEEC097E7F82D3BE4B3487A1416675211CEEE051484DFA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (26, '2026-11-28T19:59:00.111388Z', 'user-1', 'importer', '', 'open', 'case', '01a223bd-540f-7632-8c50-34f7c5f9ecf0', 'assess', X'4A284BAD103C7B217AFFCF0A8D74C564DD1B95F1F73007486CDE1BF4C76726F2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (27, '2026-11-28T19:59:00.111455Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-a238-7c61206051e6/2016/1', 'assess', X'FE2A0C9CCB00F8299704D23C960B0022AB440BACECC878B8B9E6D1865653AEA7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (28, '2026-11-28T19:59:00.111575Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-8195-d34acd8a7881/2016/1', 'assess', X'2593B75F76A461A9F292B9BEC62B3ECC90C952D26DE6C932657E5A0E1B67E38B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (29, '2026-11-28T19:59:00.111600Z', 'user-1', 'importer', '', 'receipt', 'receipt', 'agency-00/K7Q2M-9XTP4', 'assess', X'C63437DC4799AE9781B3E1A55A94D3D34C20A5DFCEA65A210B5692A22FC7F658');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (3, '2026-11-28T19:59:00.064863Z', 'verdig', 'system', '', 'create', 'enrolment', '01a223bd-53e0-7d5b-86fe-d2b497173ab7', 'operate', X'F7E81B416C69A282C6DEE4E533277D96B3F4DD14AE1BF7B02FE6CC2592734FCD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (30, '2026-11-28T19:59:00.111706Z', 'user-1', 'importer', '', 'save', 'draft', '0159f902-623b-774b-ab7b-bab2c2211e5c', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (31, '2026-11-28T19:59:00.111865Z', 'user-1', 'importer', '', 'add', 'upload', '0159f902-623b-774b-ab7b-bab2c2211e5c', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (32, '2026-11-28T19:59:00.112055Z', 'user-1', 'importer', '', 'put', 'setting', 'audit_witnesses', 'assess', X'0738ED6F49F22A79C48F601D44B1D6D1FC609D38DD023FF14B6990AA1FBF3247');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (33, '2026-11-28T19:59:00.117355Z', 'user-1', 'importer', '', 'cosign', 'cosignature', '4/witness.example/w1', 'assess', X'DEBAAB7750F01F8DD8FD44FFF9B9FE61CBE86640AE5B8679664D26CCA160B8B4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (34, '2026-11-28T19:59:00.117621Z', 'user-1', 'importer', '', 'put', 'account', '01a223bd-5415-77a4-b9c7-45683df3dc8c', 'assess', X'AC43DEC0CCBE7682CAC1D6D84433DE4BBC5813CBCECF3A8B1AD441A79AA10A80');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (35, '2026-11-28T19:59:00.117842Z', 'user-1', 'importer', '', 'put', 'credential', '01a223bd-5415-77a4-a928-552382b832cc', 'assess', X'78EC415E3B8613D760A01F43A0EAF5E502B6887A72B4638CCA4F3D770DCB76CC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (36, '2026-11-28T19:59:00.118001Z', 'user-1', 'importer', '', 'remove', 'credential', '01a223bd-5415-77a4-ae15-854cc8dfbf5e', 'assess', X'8F69D3CF86B567DEBD92BBF4988A4F8B9438647306CA2FF1A2CBAB3094D69DE6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (37, '2026-11-28T19:59:00.118102Z', 'user-1', 'importer', '', 'create', 'invitation', '01a223bd-5415-77a4-8ebd-7384ad1d7bed', 'assess', X'BB91F92B68D3C889DD5BBEA98F807D642D599446B54C4D5C5E087D4D03B03E40');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (38, '2026-11-28T19:59:00.118285Z', 'user-1', 'importer', '', 'use', 'invitation', '01a223bd-5415-77a4-8ebd-7384ad1d7bed', 'assess', X'341B2BD9BF1366A82641A52DD8021644513A763CB98EE73AB4DAF2F4A68AC86A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (39, '2026-11-28T19:59:00.118340Z', 'user-1', 'importer', '', 'propose', 'account_proposal', '01a223bd-5415-77a4-81f9-6758e9ec4647', 'assess', X'B147EC9251216AC3A67F82D08A205BA923120F78E714B110A94539681E1BA5A4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (4, '2026-11-28T19:59:00.080763Z', 'user-1', 'importer', '', 'test', 'step', '', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (40, '2026-11-28T19:59:00.118461Z', 'user-1', 'importer', '', 'put', 'machine_client', '01a223bd-5415-77a4-ac0e-d109224b50da', 'assess', X'6B48A44BB2F9B7EECA413E323792F2A29F93862CBF8B3A1613F567045C9C6E3C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (41, '2026-11-28T19:59:00.118543Z', 'user-1', 'importer', '', 'token', 'machine_client', '01a223bd-5415-77a4-ac0e-d109224b50da', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (42, '2026-11-28T19:59:00.118717Z', 'user-1', 'importer', '', 'create', 'session', '01a223bd-5415-77a4-a57c-720b94a82688', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (43, '2026-11-28T19:59:00.118814Z', 'user-1', 'importer', '', 'break_glass', 'exception', '0159f902-623b-774b-8545-76d4b1a278dd', 'assess', X'233A1D95E9A27886546F4EC8201FBEF14191C0F918DA01874F8026EA32A3F5BD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (44, '2026-11-28T19:59:00.118900Z', 'user-1', 'importer', '', 'break_glass', 'exception', '0159f902-623b-774b-a1d6-bb4be607dcc7', 'assess', X'EE8D06D30C80FC9E9C5D54B7C0E1363F7B9E47C20519613C34365AED086D1EE2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (45, '2026-11-28T19:59:00.118916Z', 'user-1', 'importer', '', 'review', 'exception_review', '0159f902-623b-774b-a1d6-bb4be607dcc7', 'assess', X'0FE982A6E0D847C42A1D221F39DED43DE447BC0EB28F91EA632881CB6E8E72A2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (46, '2026-11-28T19:59:00.118967Z', 'user-1', 'importer', '', 'tell', 'notice', '0159f902-623b-774b-8388-7e5ce65c1365', 'assess', X'73384E1DA81FB9FCFB499FC9BE65FDEB9EF57B2802B2B39E26AE63E1158A98FE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (47, '2026-11-28T19:59:00.119012Z', 'user-1', 'importer', '', 'tell', 'notice', '0159f902-623b-774b-930e-fe08b9d96ca6', 'assess', X'9148C5D1362F5672799E29FD4E0C51A2B195F5BE694139C1FA124A67F6199517');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (48, '2026-11-28T19:59:00.119229Z', 'user-1', 'importer', '', 'read', 'notice', '0159f902-623b-774b-930e-fe08b9d96ca6', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (49, '2026-11-28T19:59:00.119253Z', 'user-1', 'importer', '', 'assign', 'assignment', '1297e28d2f/user-5', 'assess', X'5C0D28804ECD9E066DAE939F449D43E3468F0B4576BDE14925C459D2134D1CFE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (5, '2026-11-28T19:59:00.081196Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-abf4-159ab5d095b5/1', 'assess', X'17E51BCCB04E719B2292867573954D66973D7931623F63FBC03111AC347D60FD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (50, '2026-11-28T19:59:00.119324Z', 'user-1', 'importer', '', 'assign', 'assignment', '1297e28d2f/user-5', 'assess', X'53E9C87D7188B65E0E0BA851968D3220BCDB9A9C256D4F758E8956035FA5913C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (51, '2026-11-28T19:59:00.119361Z', 'user-1', 'importer', '', 'remind', 'reminder', '0159f902-623b-774b-8d5b-4c0206fcc3e7', 'assess', X'96D92149444E20A197C1A205DA60DFD876BA759A571DB9AA9FAC1F666095C43B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (52, '2026-11-28T19:59:00.119439Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'B47A3DBB7BD382F4FD3CAEDFE0909ECDDF8FEC8105A08BBB45DB5E509CAFA03F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (53, '2026-11-28T19:59:00.119498Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'63449FEBEB698182D1A39275578C37A817CCB37A2B3BEC575B82DAD9B71C41DE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (54, '2026-11-28T19:59:00.119628Z', 'user-1', 'importer', '', 'put', 'agency_key', 'agency-08', 'assess', X'74FAEC36CC977239A4759065A9DAA43260FB2454D5C866A2CE956F98A34B3BF8');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (55, '2026-11-28T19:59:00.119729Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-701c-bb15-424ee8fb7975/1', 'assess', X'C570DBB429748B2B36C495C27F7154E88B7FBA19FB205AA89AA3218D3299D159');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (56, '2026-11-28T19:59:00.119839Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-8175-d4c54d8de515', 'assess', X'76CF4C61C6AD7E60CE37E1A654866F91FB485E882F3677846AFDE3CEADEC0795');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (57, '2026-11-28T19:59:00.119984Z', 'user-1', 'importer', '', 'drop', 'draft', 'of:0159a1ff-9a00-701c-bb15-424ee8fb7975', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (58, '2026-11-28T19:59:00.120191Z', 'user-1', 'importer', '', 'erase', 'notification', '0159a1ff-9a00-701c-bb15-424ee8fb7975', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (59, '2026-11-28T19:59:00.120297Z', 'user-1', 'importer', '', 'approve', 'erasure_step', '0159f902-623b-774b-8175-d4c54d8de515', 'assess', X'AC61D73CD1AC6B176042DCB037063031EEFDE871062517290438292E14D67421');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (6, '2026-11-28T19:59:00.081459Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7004-84eb-d14fae89c7af/1', 'assess', X'4FBE68E8F4F7C2527AA072A774C8715F5644DE18023B32395B7431A90683B7D3');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (60, '2026-11-28T19:59:00.122631Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7020-9eb0-0bbb5421b5de/1', 'assess', X'1702CCBCE52EE11E0C8AF9CA59CE7FA2B6344E6A948ABA28CA63586D419488D1');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (61, '2026-11-28T19:59:00.122734Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-807d-565804992f04', 'assess', X'002651BF5E85C0D03693F16F2B9E098A0BFFAC9EEB9B34E13E3070F2F107A677');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (62, '2026-11-28T19:59:00.122768Z', 'user-1', 'importer', '', 'reject', 'erasure_step', '0159f902-623b-774b-807d-565804992f04', 'assess', X'85B5245A773658C5B11A7BADC6D7A606A00C5887444F786B4E19A7AF34424D98');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (63, '2026-11-28T19:59:00.122824Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7024-81e7-4e9839c1d8bf/1', 'assess', X'993694C429B72D3171A8CCAE974E199491FE45823CFB49E19529987223D93424');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (64, '2026-11-28T19:59:00.122869Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-9da6-bd268fc0b043', 'assess', X'D6B67BDB3180F2C6AE6D63EE9425CA436A06C0AD40969038CC6F9579CD308691');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (65, '2026-11-28T19:59:00.122913Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'3087139ED10AB406E13D90547AA3FB9FC56B67C4A232702DB6834A9C669361D1');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (66, '2026-11-28T19:59:00.123032Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'2D1DF22CA86C3A6A9FD22E8BCAE8D9111081C4467B50E0FF37B3406781271978');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (67, '2026-11-28T19:59:00.123094Z', 'user-1', 'importer', '', 'put', 'actor', 'user-1', 'assess', X'2DEE4D34C5C0675AA2F7075DD7BBB07901FE8B1DD5589C933AF0BDF57AD670BD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (68, '2026-11-28T19:59:00.123160Z', 'user-1', 'importer', '', 'freeze', 'frozen', '2016-r1', 'assess', X'29408D8A86524DDDC250E4C0EC9A39366BCB079BA7E2B0ADD71554F30BD51574');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (69, '2026-11-28T19:59:00.123208Z', 'user-1', 'importer', '', 'release', 'release', '0159f902-623b-774b-b83e-5c52e7b69671', 'assess', X'FE77697AC59D41FBC8A16F62518C941D83E7CBD48C1A9BDE41CD648B85FAA3AD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (7, '2026-11-28T19:59:00.081514Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7008-8c5b-3fc7ed819650/1', 'assess', X'9C9ABD26ED47C09B51AFA80D5F24D2A97F9339F89737E0A62988D1AB0E087CE5');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (8, '2026-11-28T19:59:00.081573Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-700c-abe5-7590982618a6/1', 'assess', X'539210AEBB2106977815C50160BBAB734AA25A9A756E208040C7F96A5DE936D9');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (9, '2026-11-28T19:59:00.081609Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7010-bd91-4b65583751ce/1', 'assess', X'EC024EC3848FAB48451B9199D7986BF25BBA53098B497B615D00202746B574E9');
INSERT INTO audit_hash (chunk, hashes) VALUES (0, X'F802B7D2120F826EF540AD8D96E86456ACD4734CC314DF8BBF82BF2DD8936146FA0786B565FE4C43ED3797C1ABE591FDCE769295D302A879B82C31B84B64013069CEDA7460F8F7134A186EE752AE3F86B9BF441D35B19E476A3E33BA69913A04FBDC0BB97BE011964882EC1C760F219816000A6BC10F9528DC040D7E81AA29C219F1AE2A486D2552090F706AE957C7C3F3E2D3393A00EA80279FDB69515FB99E5852D206A77ECB3CA163E71DECC80BA96EFF66B5BC46A743AA58A0B8531CC6EF51C243D199D8766BCDBA4BEAEC3CA7F59820E3794A1B64B957A2E207AE2F1F28609D796606E14134BE50AC6D51A9E01E9469D44774C290F1D32DC74FC1DE421A3B2B3BC9D58A522B1F93434C15CE4FB62BDA33DC075EFC93B4FC0031627D7D01BF1E128B62EA73CBF7BF543150B146FF7D4C3C344D41C07A405F92E9FF84AA5FF02B0737ED1D842203835F7D50C693C6BCC9509E5F35A219894C059111B036A2D0FAE9C40962AAC8AFB21C232A1945E02A7B203CC34050E210DCD41A54BE0173B4CCC5C45F1EEC6F6DB58A174035AEB288CEFB67ECDCA2F8C5C68016074D32CE758A317DD207D582C107E4C6F43EFB8B575510D17A368A1AE391A1CD9A54891D0FD87123B28DFAA6B283D6843AE00151A507AAF0756FB296815DDD0F3A06EA2CBD61706BFB89EB38E9E512E9D8B2C4F404BA2A150DC05D84219807F7919CFB327A7617F333E281D956C9747013E58BFAAF5E255CE38997741E7199BAA91C749FCE74AF308E138C3442C81629BD23BB698279BF6FFB818DF22B28150298A76E3B1754CFFD4B9077E4AB4A0522AE2404D0E0E815D501454A1AD2F01B13B87E5EEA49AB95758D39A0AC58CEE606A2E0FCC0A2C346BA7B55941AC75038945CEBCBA29FF1B712C6DB80DE00CCF3289F0EC19C28B4A5C93C0B625515509454D6CA5E7E36971D06DD90D1F3B5DC8027202B61C1717ED45AF3FECFB0C3A769A7CEA06BCE48F468E7962D1E7CE2DC11BB26E0DF05FCFBB6844776BCAA6B2DE6AD0E925698B712BF2E68AE629776F7B1A405C5378FEF9F4C6DF37D511C9DF63C53B9FFBD301B7103C5DE3E2C96598FF82EBA418F1C8136BDD41428870B3899BE79DA1EA37BDC6FD4AFAA011003294F6BD2B31538CD6C24E4814855EB022B251F4F540F6C043C7936FD7433ED4B5319ABED78137612882F25FF84C937790C5289278CB538E6D55922D7E694A5D388A5E8DD84FECA9C367A975898B3B5FE7DB3F765D13B3100ABF9B0C39EE531B90E320F135476FDB609B5B595A3C7722ABB668EAF94D1366FEF6E3D73DF39DCC825CF9F16EBE4C6D9EA4FF23257A1056A9F43E895F29033FB6006A4A7204DE4BBFF6B453252AF9079ACF7EE3F1484CC05F191A26399BE55AC5E50782CA8E1DCCE02D7676B0A4550B30AC2D4FB3196209D9E9966B57274BB20CAE7038F068401993153F6D5D4285DCC2FA08AF2BB2BAF5CE44C0FA6CE939F5555C16BD912262FBCC95832F5ACE33C5CFFB1925C8CA5E1AC323B9766B4B544185330909B316E2DC23762B636B917C8492C5D4E7D511EC618229E53B2A5CDEB24566E0011DE2937767382C79A3941E179CFAA258F6F745253030EA09B9FE912D2458035191A2DC43596A9FF32EF1D2572B4C7FB733203684C1B2EF89615EEE45D32D50E533BBBB8545ACB16740EB21F7BE57648C0274335C31B205732DCF8FD96AE49A678FA9F0E45DCC75556579B5DF26750851AF92C78735C32A3D4E759B9AB35B3BCEADD3F984CCFA55D16DD2FC482AFAD063C106488B5ED9E235D6D022D8EED2343B2D24158413E050249BAFABE14AE1D99F436A77459058CFFA0204E09EDBF8793DB56C31894EB6855A0BF2F48AFC0A2F27D83EC3EF6BA45D85864E466E441040CA23D546232AB073A357827BD3C895898F27EFBCF29599BD7EF706891CE0D78D48BDC32870C9D296D4105EDCD11D94C2FDE69BCFF0BC9B01A9469CD5545716AE2EA7C4AA07D45783F7514D8397AB2A2F95B29CAD9A4186A681870B1BB20C42A5C35B1B77CD5D15F85D170EC35EE03889FF64D0928779A110B1584D4F84EC9A3BAC4D5856754B376C95DF1974E8B38390401352B427314A345F9A675B9A0A97982623D10317DF021B338F0137917CC20A291FD2C3C9F7F74EB0B1E50D74E66C1F892312DB0C964736CFF78EEFC3B6DC763CA3FC2DFC090657CB3A475967185B1DA6BF76D893F97615A82911B31E55AE98F3742C90141DC4027B5E26D6CB35D4B4A4F7590CC3C48E1B0F70B020F9BCE61A7F43C741F595F30AFD5A88BB35F262D6CEEB961B34DD19E3C08C4166EB374604B16CDD437A5F190CA8B86A9D51C506D0D87FB01B0B1FFFAED8CF597ECBA2BFC1689BCEB88E5E5E54053C272D072E996A4EF8211EB2C628924387A8ED9A1CEB02EC3DEA317235A31DF978A63C453C85AA2D825812AF8526103BA88283CB17AB54470393FF20A4C838545458ED6158994FC98153386F6C3E4AF5C807FD6055B63ADE88D5A49371E1A68C80B3051F802D65B0DEEDAFE60F527EB015C783609AFAF44FE5AE7D19C8E8B5414A1CE6DD77E15A0706811EF10D592EEC474F5B12504A27D85CBCED4B86944D9AF70CEF2CDA66D0259230C3ECB6277DA1ABDC28F81E8D5B2D5072149FADE1D6168DF1B3C62F33C0540CD1C69B18A4C4ADC86C11F593CF8264B0A43D77D9CACAD1EE4CB9F229479FB58CC4C5D36928E7E6525C2393D3C6A2AAC0C60CBC4EA0596B777400622FE3E3AE1ECED00E174FDF09832690539F233043E3C54796BC06FCD8106D2BEA2F7AA9FEF1BADBBAF9B51C8F13F97F71008E985BCC4A8DAFFD7CE61229DAB37D39F041E585DCD6E3D8C945C6895BDEC91A610552B0AE8750462C03CB837AED64A0BFC7CC175BCDBE901061B26A3718CF62F8A8DE9423C5E9941EDED023A572245C2A348BAE6B67BB6A93F99659AE8DF7CC9E31D0CBC07C8A90929CB73B9E342F25203DF4CEAD20F36BCD53D6C0EF890D60BDDE7C78CEDE7308BB65B5CC41ABAFAE295E67CDC325A9872C66AF7AA7402EE732AFE5A86828ED6B412529BEE628186CFBFAB7C5B8DFCF1AEF9D1CDD6CF6E8608CD5F50E8F114D1A9DA2CD5C1AFABDC2E41864622E864412FC6D0FB71671BFAED751EE880E69E3668027C3DDC5B5C2BC7AE0EECAE2AA4B1CF63789E6D89B4FD192563F4FED0645D892D73B2238ABB77256EA26EE1FFFD4328A03DDD0FFD50CB9E5A5CA4E489BD755ACD48AF15EFF8F98717E6D23736463D419CA886BE360F8DA5D85BFE0DE8698AE5F1C3B7F850BEF840C394789FDBB747ADE70BC1DE39A3324FB98F2ABC83A2B61491F6DAE52226106DE4D3DFC01CFD4DFBFA658ADACE583E4397DC06CBBA553FE005E10AB5EB76A5EEFA7D6BCB3B54FC55C17FE954B9BF57A6F2A4119AD76E9187E837AAC98E0B0A9479A17348106413BDBF3309871AD042209D9AB33BFCF9DBA9DC0747C68609F58872A6082ACC0A1B406F629E132EBB582488EEC34C8E9DA603F6827547A36813F665B1E40D7D88604CB68E5BC2800B78031AFB30AC0F13097CE6612A89709C7F840820C181D080B5AFFF774B9E91E37F2C11F00E511F21727285CA35BC5868D7F6D6DDC00E344AB75E9CFCA4E6E242BD311567CD760680AFE10C8D737578F2D6C04F622E3D7F245619D6505FB6D220073E2178D5C303EB24C604E1D989BFA83C8CFBFB2A55A861F5D376D9B3F10908CE915CA000EE93E4B1683DBAFE49D42B3BE32B57F343496A08B3F3ACEAA0D3F81A92D45367C68832BA00DDD653350FC1447CD65446E459CE83F2C7AB746C1FCB590E4482C88428D0C57CC67C7215A180D9B77F854C08CD6B08A1861238E3EC3BC35789264D787A99E3574EC77DBE4D776C5EF39F12221C2286B7AAC271474921BAF679F9798DD2F80BD04791794E0A6093830A1D9A7F4AE700DC61B090086FF884E07F01A0383755D62595DB134A0AAEAF8293D408987BA6CBCF77053F6148C555C6E01DA65FB6AA3B056F06C44B694BFB3189F72B06130187FD051B0BDEF1F18FCBAC718AEDD99766935F57F732E4D655A97DB1EF93504C00B38091D7582235783C16DFE4143611F2EEFDBDFDC5438FAB185247254A27B656A302CEC304BEA4792CBF09F470B601607D0468CA855A581C9A401C3416DACA9D501F6EDE5FA24743AAAFB08204B05D5DAC33B220C1369C063091C4903CB84CE3B04C03738927864EE4E6CA279AD30734203317BEA09F6AB287262207EB351B133C9F39294272C7B21EAA92E4F2DCA9B3973DCCF44A9B219928F9B765796C347A60EE8656FDF4E0E2ED202303376EB64B07BBF8DFA7C15B08844C368AF1AF09DF591284A07740479D5A18F6FB9B784B00C9519AD00E0BBA0957E7F56A68C4F79D4E46A2B5481474A6C2AA8FE87ECDC8548C1C2906735CFFD012A4DAACE46C4FEAF3A48ED3A55F5944A544D9ECB560E209BBE9AF0FD84D4660871AEEF90403E9BA87EC7476ABFCEFA8F7FCF684E65619265CD7303638DA52CD573F63996B79BA0D727A323A4A41C646067A1E467A9BD0502AB7A7B706D576263E23A17E068FC42ACCF33771449AB30725018906895C59FD936A57EB196DA5127733902E40ADBCF443A96D887FED9F0F107C30AF07D1B2C74CFBB0C60FA93C241F1E38C48F18CB97A1F1BD58A96C6E93FD57070BD9286337EEFA2639D4CA2F2A158535424F881B60C64D0703B14D6DFF165DBBAD5023BA411FEB8C0BA57F3EDDFBB6A1EF6318A21C59AD7A06F9F9018E0627B2F03F3DEEA896836F3416BFBEBAFE8953EF9249E2DB72B40C1980AC0FA95DBC652F77C80FC3B9402EBB9E108505585EC98892B23CF4CA7A600263D66631850B964A2D1362CEAAB219E620F201ACD45A2FB3D40369EEB4435F642738F43FA0F39F2FDA9BB92B2BCD7B4FC020BCF590A2C7A5B875654AD72254B337236B3428446D2725323F032D22B187D3DC9817C7DF27E75096445786959DDBB52BD833D8005C637BACC72BA02D5448FDCAAC447D8B0FAFDE0EC6E43E64B5CD96671147DED0A2B3668D5034053D32901E5E77443BF1B1203518F995D6B7530BA4A3B865E62F9068D61E67E742636DC72B84C2C4E4F0C42B62867367AD9A2AC33FB99D7B84A9A02AD7F92C37A7677537EB11C3C92E41D77CDAE4CE548A06FF1578143B470F47F2E387FABE0B059759111AE7B8C6AB4A60C002D61A0794E5DCB0A11007D4B7AB8866BCA6E40071D5FADC1B1771EF1C7177FFC072AD34D665CB93DE29CCA48120BD558F2ED6A84AA56FDD20B9891E96D532075B66FFE4DFD29818C02D31795C6B561BF44FCDD0A3D31AE66BA7B3093AC2ECEC2143E05C408CFDA379C2836B5081E4E6AE265A32AC967B726DA5A8086E2CF65FED2CBBE3E549100079885A554EC5DC4BB37E83250361D737AF731ED4');
INSERT INTO audit_hash (chunk, hashes) VALUES (1, X'2B770DAEF06F1F9A01AD9A1154BFF6E5814D11B49A7EEA4394B56FFEED96D0142B6651AC3BDE729CE88ED2CFE45105672B0CDAC9287A3B2F1150CC218904003156A8E5185F7AF5340BE800108ED740E2DC141DFE6CC3BDBE79F915E214F4DE6B61EA489ED176B5F05E3147251EC2BC506B026B5D3E248E2A3EBCB734580A1E0E76BF5B593481396A9E6E59039EF00B2E646179FD21C7BD650629B626EE23A26460749DAC0D07A521279985DBF59258B6088058760C283CA1E733C3D15214F4F68CE0D23AD2639F71F1C1A8F7FBE9A1DB8FE23CE0A1160DFF1519C6E4C96EFF44A8D60A03F1D7B735D5CABB7A48051966566AD3825BF94F29816FCC4D41CE56DA5A270366F024F1CA3AD7A6827156976EC5036DCCB48782F492AB8DD9E7D67B98B90CBF2E91B6DC68DABB576A41CD78C4FA22865B97BCF7C32C47BA7AEE9E898385F2BFDD5D3B5C56E478E2CCA4FEE2A29BC014DA59BACF7ED5676B4CF3DEA5F737785CE2CAECF375ED2846701F1050D968686522560EB36AC8E40B13987CBBE51FDE169DC3A519920EC841AC8639F436A31B34978122F86238167B1926556FF2066838E51C85CF415CCD396E5C4BCDC75A8919D86EFE3BB3E609B9999F30541921EB3E4B166CD8D0ADED52A93DD5707C22AB96658F591D9651BA3454E67BD1A744AA81E4044DAECAAB306C9A7882FE09DECFF4A93F66F58923646F9D85E3B94E65AB339A897640F647174D3504E137A5C428FC0C9AB73232037D545E3C3F4AD9');
INSERT INTO back_series (id, period, measure, dimension, category, value, source, verified, break, audit_seq, salt) VALUES ('99f0b637d16bdff7cdd4b70167a76f13', '2015', 'persons_followed_up', 'total', 'all', '289', 'KOM 2015', 0, '', 53, X'0357FEA40CFD6F6D702D4D92B070DC12');
INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq) VALUES ('0159f902-623b-774b-8545-76d4b1a278dd', '0159a1ff-9a00-7000-abf4-159ab5d095b5', 'agency-00', 'user-3', 'case_worker', 'nav', 'life', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', '2017-02-06', 43);
INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq) VALUES ('0159f902-623b-774b-a1d6-bb4be607dcc7', '0159a1ff-9a00-7004-84eb-d14fae89c7af', 'agency-01', 'user-3', 'case_worker', 'nav', 'life', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', '2017-02-06', 44);
INSERT INTO break_glass_reason (id, text, salt) VALUES ('0159f902-623b-774b-8545-76d4b1a278dd', 'CanaryReason', X'6F0E83A9607266C125A7A504FB3C5608');
INSERT INTO break_glass_review (id, actor, at, verdict, audit_seq, salt) VALUES ('0159f902-623b-774b-a1d6-bb4be607dcc7', 'user-4', '2017-02-01T09:30:00.123456Z', 'justified', 45, X'3B22C9C7CA9E4FE017E364C3A7DF9EC7');
INSERT INTO compartment_key (id, compartment) VALUES ('69c87a111e61d57a', 'identity');
INSERT INTO compartment_key (id, compartment) VALUES ('a69608c58f9a748d', 'narrative');
INSERT INTO compartment_key (id, compartment) VALUES ('ab3314718306d45b', 'draft');
INSERT INTO compartment_key (id, compartment) VALUES ('b2d0e0842954e346', 'account');
INSERT INTO credential (id, account, kind, lookup, sealed, counter, created, used, removed, audit_seq, salt) VALUES ('01a223bd-5415-77a4-a928-552382b832cc', '01a223bd-5415-77a4-b9c7-45683df3dc8c', 'passkey', X'0102', X'01415AED9D4B15CABD7E738F017475CE2316669F4D3FADD6938451F5A9A5487E83B41DC0CC68FF3D622026F162BE18477F05FE27869BEBB9EFB7FA751413303A1DC285D0E1ED392FD6B5340EE1F660E00778F4B0CA7CEC3C', 0, '2026-11-28T19:59:00.117477Z', '', '', 35, X'B7AC21BD9E9D1425CD5022CFF319D2B2');
INSERT INTO credential (id, account, kind, lookup, sealed, counter, created, used, removed, audit_seq, salt) VALUES ('01a223bd-5415-77a4-ae15-854cc8dfbf5e', '01a223bd-5415-77a4-b9c7-45683df3dc8c', 'password', X'', X'01415AED9D4B15CABD7C3F8E37F2F389082C725437875E95F84ADD962AE0F389E5306029CE3A8837B639E0C0581680786E100BE3DC4E0E515E76564B120A84D2787FAC51F9AFCAF47FFFE7FD91193D384282BFF5115D', 0, '2026-11-28T19:59:00.117477Z', '', '2026-11-28T19:59:00.117477Z', 36, X'F956E0DFEBCCF3F94628B7149112B990');
INSERT INTO criminal_case (id, reference, audit_seq, salt) VALUES ('01a223bd-540f-7632-8c50-34f7c5f9ecf0', 'C-1', 26, X'463F4A644BA55EE037824D00BB28AE91');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7000-abf4-159ab5d095b5', 'identity', '69c87a111e61d57a', X'0169C87A111E61D57A5580238A71AD937340C1E5B939C72C250BE42E7A7A87558D7950F6FA1C2815C60504CA909987E6089847F8A56D34430BCC819C3A7C7F17F333247CCAE3B65D8EB497004E');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7004-84eb-d14fae89c7af', 'identity', '69c87a111e61d57a', X'0169C87A111E61D57A0A77A65BF454BA156C5E371B870A8106C0A8FA03EA27549C7242E3D5DACF3951F2EE1E900A0C0DE80BA443FF719E40D763903EC337FC095CD2C312C34FC487CA606F493A');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7008-8c5b-3fc7ed819650', 'identity', '69c87a111e61d57a', X'0169C87A111E61D57A57A25596730B6D664737E2873C05C62834C86F47E245BF6BC5FB0921A66C316805F22FA2D7874F082FAE3A212551E545BC628C3734F97DBDDD690256086B15F21CC18D4F');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-700c-abe5-7590982618a6', 'identity', '69c87a111e61d57a', X'0169C87A111E61D57AFF836410A01AAAC99C22D9DF2A6915ED95AC1F4D2D7C60C8003DED029920090F4CD82E9624E81017A99194F1C5D1F0AAD0A0142DABEFF530D20ABAC9976B0AE8043EB079');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7010-bd91-4b65583751ce', 'identity', '69c87a111e61d57a', X'0169C87A111E61D57A6A43B99AF032EF9E8B5AE82471717526ECC225A527577AF8DF970CF1EE2465C89E93E5EEA23D6BB0C9A777636DC10C5C897678A73AC31C33CDC2B5BD0A5222FB691889A5');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7014-ae69-b84adcd6dc52', 'identity', '69c87a111e61d57a', X'0169C87A111E61D57AE3DADC078FD287DAA25378D432AE6193CAD8784BF09CC303BE974271041E457D1E38163F444566EB59AAF28B1D3028B52125FEF5C810342AD8B170477AF9863A380F5A3A');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-b690-a632b24267ae', 'identity', '69c87a111e61d57a', X'0169C87A111E61D57A537A9E2C649750ACE15506D640211C153BF2D190B4FFD28B2F2872A114D74684D4CA4EA202D11252E8F888982CAED3C099FC567ADA2991A82B747B15E4596174A5D1587E');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-b690-a632b24267ae', 'narrative', 'a69608c58f9a748d', X'01A69608C58F9A748D92ADB67242931B811531138F99701A0AE791BCF251524521BF2BC3D747D89D7B995CF59B247EBF9C4B17E11856F45CAF023DAA86BEAD3CBF638012CD34ACB5B84C019516');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7020-9eb0-0bbb5421b5de', 'identity', '69c87a111e61d57a', X'0169C87A111E61D57A8CF61E91B9456EF27E125214051B360AFAE2C88CDE6269B0838026D374721E904C5FFA54069DB880959E9D46EBF13D5049C348D67ADDBF6F46FD3DC23BB7A54AC8B0860D');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7020-9eb0-0bbb5421b5de', 'narrative', 'a69608c58f9a748d', X'01A69608C58F9A748D3E7415A4F8B71E4B3804B76D2996E8215B16424031D1D1D1CC298D3A754EF78AB998C8ACF6393DFB19EA486EDA2B1F15B136F97B8609EBF8F779FDB62BCE69AC227DBB60');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7024-81e7-4e9839c1d8bf', 'identity', '69c87a111e61d57a', X'0169C87A111E61D57A7B7EF2C8876A8525F995EC5750144C28DBDA07C685D2B486FDE1806CDE4E9DBF172DEA494D04394BBFEF3D3A594E495984FEE07A1ACB7A6ABEA1E8CE4454101FAFC254B4');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7024-81e7-4e9839c1d8bf', 'narrative', 'a69608c58f9a748d', X'01A69608C58F9A748DC6EB0E3B260572DBC017E6BA364C7B7BE6F71042A9D89632C31745227A1A95D803175BAFA6EFEFD7BA5262D861954104EFF25C721B74BCF7CCAEC02B85239EF6DD618713');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-702d-87bd-d358a910e406', 'identity', '69c87a111e61d57a', X'0169C87A111E61D57A48D618765D2D7FC82C888D7ED622736D2B2281230504FA40E2D61224FC0A737932CF659D18FDF5AE432715D26FD89D5FED8257F5581DB0856918C4D541B8B57D3E02766D');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-ab7b-bab2c2211e5c', 'draft', 'ab3314718306d45b', X'01AB3314718306D45B4E72BC883520E7A7D1A23F678EF915866E23DCD790EC79D3D40D759CAE4E351AC1662FECAAEB300C50BA9D413B31FEA1D46464B64C6EC078F93DED780B36783EC6FE5F32');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('01a223bd-5415-77a4-b9c7-45683df3dc8c', 'account', 'b2d0e0842954e346', X'01B2D0E0842954E346415AED9D4B15CABD3F9580BAD6FD664CB25486D22E74373D22DFABBB7227480ACE90455CA2B06187C3F43F000B366B3E9B39228287853E721CD9813C36C7E1C1C51FB0C9');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('once::zz1zc3c3qxsgw6g9', 'draft', 'ab3314718306d45b', X'01AB3314718306D45B1E59709521C1681A0D6D55DD796A3178EA80CE17F901D01478F804A42B2A7CA55AA85306AE599655D8FC1AE0C0FE2CA7DD57F5B5A603C578AADE90C40F460428124360DF');
INSERT INTO draft (id, agency, actor, topic, began, saved, version, corrects, base, sealed) VALUES ('0159f902-623b-774b-ab7b-bab2c2211e5c', '', '', 'who', '2017-02-01T09:30:00.123456Z', '2017-02-01T09:30:00.123456Z', 1, '', 0, X'014E72BC883520E7A7A6EB35385A7961CE17057C48E332F064FF9ACC83DE675C15D90EE231DEF3');
INSERT INTO encoding (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-b690-a632b24267ae', 1, X'95EB6825E4FDC98C3043DCB0DA9F88DE', X'01537A9E2C649750ACE02BC8185871034DBD9C4A071F51D981DCF8525B47068E7FDD1A10DB47BF9F3992E6C70F3F1E8E057CF60CA680F3A315033C4F26');
INSERT INTO enrolment (id, role, agency, token_hash, created, expires, used, audit_seq, salt) VALUES ('01a223bd-53e0-7d5b-86fe-d2b497173ab7', 'administrator', '', X'BA26F1AE66A68BE26384C698621480659D194D61C8061D5A8695F5F8B50D9EDC', '2026-11-28T19:59:00.064834Z', '2026-12-05T19:59:00.064834Z', '', 3, X'EDA8EBD2257503C2C2FECDE7A7CAC230');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-807d-565804992f04', '["0159a1ff-9a00-7020-9eb0-0bbb5421b5de"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 61, X'3E90D4999D1C8B05F9B7520AF99DC5AB');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8175-d4c54d8de515', '["0159a1ff-9a00-701c-bb15-424ee8fb7975"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 56, X'CF85C88177012F4590990956AD01EC1B');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9da6-bd268fc0b043', '["0159a1ff-9a00-7024-81e7-4e9839c1d8bf"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 64, X'E711A77C928809353B7364F613DC63DD');
INSERT INTO erasure_step (erasure, step, actor, at, audit_seq, salt, reached) VALUES ('0159f902-623b-774b-807d-565804992f04', 'reject', 'user-2', '2017-02-01T09:30:00.123456Z', 62, X'6C912A33E4BF72B7E35F5D5AFB8B9A39', '[]');
INSERT INTO erasure_step (erasure, step, actor, at, audit_seq, salt, reached) VALUES ('0159f902-623b-774b-8175-d4c54d8de515', 'approve', 'user-2', '2017-02-01T09:30:00.123456Z', 59, X'57BE25A3E1D29B75AF0009D4DA201C2D', '["0159a1ff-9a00-701c-bb15-424ee8fb7975/1"]');
INSERT INTO frozen (edition, year, revision, digest, program, as_of, at, actor, audit_seq, salt) VALUES ('2016-r1', 2016, 1, 'ab12', '1.0', '2017-01-31', '2017-02-01T09:30:00.123456Z', 'user-1', 68, X'4D9AD11AB7CC9C50FC037ECEBC06DE17');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, 1, '2026-11-28 19:58:59');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (10, 9, 1, '2026-11-28 19:58:59');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (11, 10, 1, '2026-11-28 19:58:59');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, 1, '2026-11-28 19:58:59');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (3, 2, 1, '2026-11-28 19:58:59');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (4, 3, 1, '2026-11-28 19:58:59');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (5, 4, 1, '2026-11-28 19:58:59');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (6, 5, 1, '2026-11-28 19:58:59');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (7, 6, 1, '2026-11-28 19:58:59');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (8, 7, 1, '2026-11-28 19:58:59');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (9, 8, 1, '2026-11-28 19:58:59');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-abf4-159ab5d095b5', 1, X'752AD971414769A9F8E4AD40EE9D11B0', X'015580238A71AD937373580D79006A5CD5E62C91F56449D0FEF3AD6926DE4160BFCCEEA37850A097889C203D6CA95DBE0BC55CE1D45B083E720F5F6E74C6571ED85DBA485CCF3B41ADCF2DD9511FCF2F4C4E1158B6C1BC9980EC1E77816F0FEEF14291FA17');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-abf4-159ab5d095b5', 2, X'8E649F5A7EE98AC87CDEB4807AD2A02F', X'015580238A71AD937395DE32163CD540EF25C953BB381D5445C42789F782047A6FDF54792B0AC4FF618F09D91F6BFE1283457B106AACF2A980264D3A2AA8E1A8D6DE766409156D71F69063EE945DD2A8F0AB1C07FEF074452AC603B0EF8559AE2E6C3B19F7');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7004-84eb-d14fae89c7af', 1, X'A3A59E4E66F4D0E112F25928AE92821B', X'010A77A65BF454BA15325DC50012DF398EE00EAADA63ACF6A16467770F86EEACFD22838C05484623006BF866FFC83B58074C1197A3A8A6C8AF8B57A68A14EF7E72420FFCB78FE8819B04E37686797C8A656F9BA91EC17F2C180C595A1B21506E68D5F7B5CF');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7008-8c5b-3fc7ed819650', 1, X'663DD3B81744751413CA3318F13E50E6', X'0157A25596730B6D66C207188E5107AEC1F3E1E297B396529A8DCBA759985759C521C4031E42FEDF65A98D1C03013547221DDF6A0ED38BEFFBE5E0A38499E630B02FE9342A3832759FF13504857715168FD0D1CCFBA683A8A9167E385947AFA41A9D0789E6');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-700c-abe5-7590982618a6', 1, X'237E0612D5D1B99D64966DE132626A7B', X'01FF836410A01AAAC9B1DF4E7294AB2C9699D7BB17120A7085566B7F3DEC9E2AC6A5A7467EAE52A5500DBC438DD126FAE29B14267E15E35751E9EEAD10AD4786120E404BB2234A769ACF8BC41D678F4649BEC297F0C24E4D48968F6C5296EC4EDD0F5A51F4');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7010-bd91-4b65583751ce', 1, X'24CAE39BE8DAFC3E7C3D0D31410B77D2', X'016A43B99AF032EF9EAA8CFF0BB8E06DDD3EC93FC99B13DEFAF26A995717F958893F0B7A56A4B42057D5CD1BF9012CAA82A63AB52F66D079F9120ACC00763FA0E715A68840D153A94B4661FEF0E8016E97D019C331556F46C150BD663E4EEADD6A38A899BA');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7014-ae69-b84adcd6dc52', 1, X'1E17FCA7B5AEC36B458013D1617125E3', X'01E3DADC078FD287DA0DCEBA5F49F925751B91B4B8418CBE5404173866517293A97427941964DC2C9C9189F878AD997F9A236C8459B99E988E0CC8299515D056B40C1DE3F759F7C62225CDB0E03282A78F25B6F53BEEA71504DB128C808D4551233DBF5BCC');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-b690-a632b24267ae', 1, X'1392B07FEF18831ECC86C500514E6141', X'01537A9E2C649750ACD9DDBD89831C89B61C2843FAEA588346430F34B20B7FF0975A294669039C4EFDE023DEA95758B4C4DEB47A4AD02D0A31B5F8E70DE7CFC637AA17D9BB4B0F8F348C620B1BFB3E714EB523E749B7AF5EC7A192D7CD65A04C7E1DCDF87B');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7020-9eb0-0bbb5421b5de', 1, X'3F3F8B2B3121D3CE9F17EAE23914F111', X'018CF61E91B9456EF2E0C1FB6855597B6FB2FE643A87691D9443FA6CD21094A64FFAB0FF6FBB348454B68F37FCC845B801A4DBD8A082740C9DB79F7D9B5F390A3765164676A27FBD91B0BC7A9F2047B413B29EEF6FDD79C32EA235B74A7840960738FF792D46730FE08CC12934C779204AABD177D745515F3D2998B10A7E6A2147343DFED24CBBC3629E93F94AD40A2F6429F72FF18F981B80C4D90D2A065FA0A81EA0F4DF85CF9B98DB768FAE9EF71B996FE8898E28586126671120B144D65B272A04F902B53B92AF0A17214C1C5C0AD9CA78BAD8012E0B68EAE9783DB34AA6E276F7D6EF');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7024-81e7-4e9839c1d8bf', 1, X'219E83D8DEC1DB951FAA8DC199DD570A', X'017B7EF2C8876A852549150EFFCC593B74AB74935E28B87F792BE58B99F8B94083212EFABA471E806D2302E08DDC934847BCAD7AFFCEBEC35F1A968A0A53D6F9B88AB374B900FB3E493220A84408B68EFC2B567F0997054218BB5EEC949F299BC060ECA0C2');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-702d-87bd-d358a910e406', 1, X'131B143A31C75F772595A22A0483BD47', X'0148D618765D2D7FC8F27D0F27893676971D12DCD173F7ABAD5B81E582E3C8A1C0CBE4F338FFE73ED10374B8368165E1CD8DF2F12E407452FF5E6BB22BE74AC2F507C948D5DD032A3B1CDC8241CAFBE6703EAA07ECE2C97B4259802EC0A2725D72F9845E1D');
INSERT INTO invitation (id, account, purpose, token_hash, invited_by, created, expires, used, audit_seq, salt) VALUES ('01a223bd-5415-77a4-8ebd-7384ad1d7bed', '01a223bd-5415-77a4-b9c7-45683df3dc8c', 'invite', X'DDC0B2F82996DC9E5EA444AAA0199E16CD50C99D99ABC36A3E19880CAE81EAEB', 'user-1', '2026-11-28T19:59:00.117477Z', '2026-12-05T19:59:00.117477Z', '2026-11-28T19:59:00.118279Z', 38, X'120709BBF1A4AF59C4ACA850F7762472');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (18, '0159f902-623b-774b-ac97-5514345dc5da', '0159a1ff-9a00-7000-abf4-159ab5d095b5', '0159a1ff-9a00-7004-84eb-d14fae89c7af', 'link', 'fs/1', 'user-1', '2017-02-01T09:30:00.123456Z', 'above threshold 12.5', 20.5, 0.999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'641E5079FF4A915A43152939FA19C0EC', '[]');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (20, '0159f902-623b-774b-b7df-e0aac9dc32ce', '0159a1ff-9a00-7010-bd91-4b65583751ce', '0159a1ff-9a00-7014-ae69-b84adcd6dc52', 'not_same', '', 'user-1', '2017-02-01T09:30:00.123456Z', 'two photographs', 0.0, 0.0, '[]', '', X'66CDCA464CD4FED5E32DF7A9BDBA92F2', '[]');
INSERT INTO machine_client (id, agency, label, keys, scopes, created, disabled, audit_seq, salt) VALUES ('01a223bd-5415-77a4-ac0e-d109224b50da', 'rosa', 'case system', X'7B226B657973223A5B5D7D', '["verdig:report"]', '2026-11-28T19:59:00.117477Z', '', 40, X'B7CA572FD079AD23188765CC9F92256F');
INSERT INTO machine_token (token_hash, client, expires) VALUES (X'0100000000000000000000000000000000000000000000000000000000000000', '01a223bd-5415-77a4-ac0e-d109224b50da', '2026-12-05T19:59:00.117477Z');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-b690-a632b24267ae', 1, X'17E0EC3C9D60E4EC92F0E20A76C16B45', X'0192ADB67242931B8157721224C0D418C199381481561DDBE70DA5DA4EF3751983A51E8CF359688501EE5360A02F50B33AB989DA29F6B9154D476EF79D744C9371C2D9E726A981EB90BADCCE59FD76ACE8662CC76BBE47695C05D5A156344777BF136EE319FF1D1420772DF3A8B8A40E8F7400CACE863736147427FA443F6257C9B5C5C6193B10662E3F9D73237DE6500C2437260CEB0073542D0E49A8930AE8C5B6F64422B2361B1B630116591551E8E33FC8A5C5CFCB71035A45B1AEB619888D64CD9059601B4D39A08F1F3BEECA451CDF6763289D378C91F5E3FFB634E8A1121FCF2C1A10898F4700ABF7BF6778147D6E63568C40981213EA4C4B8678B5160355D92730ACBD97B0DD632453616870FBFA2F1A9FCBF062CF4DF8C4A08B998E89BA8093F7');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7020-9eb0-0bbb5421b5de', 1, X'C90C2814CC779A236958E80DB62D50E4', X'013E7415A4F8B71E4BAD879CBA41EFF9F80535139B3DC40BDB147BCA67A38A59A985C93EAA46046D4039FDC68CFBE93EB05754EBBE9BB54125122525C47957308CAB84B8C5AB5080E0F5A97A48EDC43E25AF159545137B89FF7EB078003F151480AD3ABE87C72105EB968F8E8E9EC5B80A36C0730D93A26118A611FCD0E5AF4612F8925645FFD953FE794CF43541246F9F4AA49AD5B122309DC4ABF2011F7CE6BCB658FB4C6006B78BD655B6E3B969AA19CCDDAF3EC7270A3CCBF11EDEF967965984F625A54936C22A680D991C0097E9DC2F3CCB7F861CD8F29E93E8F9C3A027DC4C0EB16D9BEDC32896CEEFC0A73B2C61AAFB71DB75273754B3E420C90C5EE0343BFB656A38C43AAD142C933A8054A25DFDE3285D1E397609E30883784E92A07B2AE2BC6C');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7024-81e7-4e9839c1d8bf', 1, X'7DD9D6C94890EE02C04D0C20BC169AB8', X'01C6EB0E3B260572DBA7B4767315A23FB0DB2C4EE064D24ECD499364F7742D8D805AB160E33D5ABAA1D0D0725DEC76FFFD78E4098A760EF42C0E26D0CD140D2FF4B0ABB6D05A4CFC977DE168E94FEADB6C2DF1DE1D7D39F858937687AC4AE1045F16FB69B56EC506EFC8753234549620B8CEE297D8F070DD0DFDE9D70C2D4A7E85D9EB1ABB0CD15EDAE8B8B2933B04BEC9D5830E1A44BBA14F80F20F09EF4B1F7BA4B4F9DE46C2D1833D082BB3A8816936B4A72A00B4776FAFABDD5C8957D8358EFA43F250B29C438CF0E7091C7539008A367421FCAFE58E15B971FC5CB9A7BB7C63FB077282783F41738E77D36ED6EE0FCE2DF3D36DB43AC6F076F1706A047A85A6A965E73DBEB617E5EE3F325D98C832480A7B12973D89270118DB57C4AD12974175853E');
INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8388-7e5ce65c1365', 'agency-01', 'reporter', '', 'emergency.opened', '0159a1ff-9a00-7004-84eb-d14fae89c7af', '2017-02-01T09:30:00.123456Z', 46, X'5B2A548714118AC12A2C3E2E568B202A');
INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES ('0159f902-623b-774b-930e-fe08b9d96ca6', '', '', 'user-3', 'emergency.reviewed', '0159f902-623b-774b-a1d6-bb4be607dcc7', '2017-02-01T09:30:00.123456Z', 47, X'83C2EB08F0BCAA4486900D7FF9903D94');
INSERT INTO notice_read (notice, actor, at) VALUES ('0159f902-623b-774b-930e-fe08b9d96ca6', 'user-3', '2017-02-01T09:30:00.123456Z');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7000-abf4-159ab5d095b5', 'agency-00', 2016, 'R-000000');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7004-84eb-d14fae89c7af', 'agency-01', 2016, 'R-000001');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7008-8c5b-3fc7ed819650', 'agency-02', 2016, 'R-000002');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-700c-abe5-7590982618a6', 'agency-03', 2016, 'R-000003');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7010-bd91-4b65583751ce', 'agency-04', 2016, 'R-000004');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7014-ae69-b84adcd6dc52', 'agency-05', 2016, 'R-000005');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7018-b690-a632b24267ae', 'agency-06', 2016, 'R-000006');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-701c-bb15-424ee8fb7975', 'agency-07', 2016, 'R-000007');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7020-9eb0-0bbb5421b5de', 'agency-08', 2016, 'R-000008');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7024-81e7-4e9839c1d8bf', 'agency-09', 2016, 'R-000009');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-702d-87bd-d358a910e406', 'agency-11', 2016, 'R-000011');
INSERT INTO notification_detail (id, version, stated_year, assessed_year, documented_year, assessed_from, assessed_to, channel, danger, contact_safe, consent, child_with, unaccompanied, welfare, representative, police, region, place, service, recruited_in, declined, why_declined, contact_means, consent_scope, legal_basis, not_known, assessed_on, consent_on, welfare_on, representative_on, police_on, exploited_from, exploited_to) VALUES ('0159a1ff-9a00-702d-87bd-d358a910e406', 1, 1, 2, 3, 4, 5, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', '["k","unknown"]', '["l","unknown"]', '["m","unknown"]', '["n","unknown"]', '["o","unknown"]', '["p","unknown"]', '["q","unknown"]', '["r","unknown"]', '["s","unknown"]', '["t","unknown"]', '2016-05-01', '2016-05-02', '2016-05-03', '2016-05-04', '2016-05-05', '2010', '2011-01');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-abf4-159ab5d095b5', 1, '2017-01-15T12:00:00.000000Z', 5, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-abf4-159ab5d095b5', 2, '2017-01-15T12:00:00.000000Z', 11, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'none', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7004-84eb-d14fae89c7af', 1, '2017-01-15T12:00:00.000001Z', 6, 1961, 'stated', '', 'female', '["NG"]', '2016-02-02', '2016-02-02', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7008-8c5b-3fc7ed819650', 1, '2017-01-15T12:00:00.000002Z', 7, 1962, 'stated', '', 'female', '["NG"]', '2016-03-03', '2016-03-03', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-700c-abe5-7590982618a6', 1, '2017-01-15T12:00:00.000003Z', 8, 1963, 'stated', '', 'female', '["NG"]', '2016-04-04', '2016-04-04', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7010-bd91-4b65583751ce', 1, '2017-01-15T12:00:00.000004Z', 9, 1964, 'stated', '', 'female', '["NG"]', '2016-05-05', '2016-05-05', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7014-ae69-b84adcd6dc52', 1, '2017-01-15T12:00:00.000005Z', 10, 1965, 'stated', '', 'female', '["NG"]', '2016-06-06', '2016-06-06', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7018-b690-a632b24267ae', 1, '2017-01-15T12:00:00.000006Z', 12, 1966, 'stated', '', 'female', '["NG"]', '2016-07-07', '2016-07-07', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '0123456789ab', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-701c-bb15-424ee8fb7975', 1, '2017-01-15T12:00:00.000007Z', 55, 1967, 'stated', '', 'female', '["NG"]', '2016-08-08', '2016-08-08', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7020-9eb0-0bbb5421b5de', 1, '2017-01-15T12:00:00.000008Z', 60, 1968, 'stated', '', 'female', '["NG"]', '2016-09-09', '2016-09-09', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7024-81e7-4e9839c1d8bf', 1, '2017-01-15T12:00:00.000009Z', 63, 1969, 'stated', '', 'female', '["NG"]', '2016-10-10', '2016-10-10', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-702d-87bd-d358a910e406', 1, '2017-01-15T12:00:00.000011Z', 13, 1971, 'stated', '', 'female', '["NG"]', '2016-12-12', '2016-12-12', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO once (actor, key, body, answer, expires) VALUES ('', 'zz1zc3c3qxsgw6g9', '6p7m9bhw53ejtbma', X'011E59709521C1681AA46D99F9518410DECE3E750D37121097FB3FFDA74225F42B209FFE21017C', '2017-02-01T09:30:00.123456Z');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-8195-d34acd8a7881', 'strasak', 'P-2');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-a238-7c61206051e6', 'strasak', 'P-1');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-8195-d34acd8a7881', 2016, 1, '2017-02-01T09:30:00.123456Z', 28, X'58D1DD24CF9B0282F5613E4991FF131A', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', NULL, 'indicted', '2016-06-01', '', '', '', '');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-a238-7c61206051e6', 2016, 1, '2017-02-01T09:30:00.123456Z', 27, X'4C9D89906F8EDE6C04B4936D5C718095', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', '01a223bd-540f-7632-8c50-34f7c5f9ecf0', 'indicted', '2016-06-01', 'district', '2016-10-01', 'conviction', '');
INSERT INTO receipt (agency, reference, notification, version, actor, at, outcome, form, audit_seq, salt) VALUES ('agency-00', 'K7Q2M-9XTP4', '0159a1ff-9a00-7000-abf4-159ab5d095b5', 1, 'user-1', '2017-02-01T09:30:00.123456Z', 1, '0159f902-623b-774b-8acd-bd0e96e11b44', 29, X'7227F25CE4A9FC83BA249BDB30015D07');
INSERT INTO release (id, edition, year, digest, folder, program, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-b83e-5c52e7b69671', '2016-r1', 2016, 'cd34', '2016-r1', '1.0', '2017-02-01T09:30:00.123456Z', 'user-1', 69, X'878AC09127CEDF619E1CD332D9794019');
INSERT INTO reminder (id, agency, year, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-8d5b-4c0206fcc3e7', 'agency-00', 2016, '2017-02-01T09:30:00.123456Z', 'user-5', 51, X'371B45E624416D8FE4566F1970F61CAA');
INSERT INTO return_status (id, agency, year, declaration, received, audit_seq, salt) VALUES ('0159f902-623b-774b-9b31-a7208b39df35', 'nav', 2016, 'nothing', '2017-02-01T09:30:00.123456Z', 17, X'B631224872537CC3FA45718989E7C4F2');
INSERT INTO review_disagreement (decision, weight_bits, probability, evidence, accept_bits) VALUES ('0159f902-623b-774b-b7df-e0aac9dc32ce', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 12.5);
INSERT INTO review_opinion (audit_seq, id, a, b, verdict, actor, at, reason, grounds, weight_bits, probability, evidence, undoes, salt) VALUES (22, '0159f902-623b-774b-b404-0ef36443324e', '0159a1ff-9a00-7008-8c5b-3fc7ed819650', '0159a1ff-9a00-700c-abe5-7590982618a6', 'link', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', '["uncertain"]', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'A584D25DCFD7DE730634698587B90F3D');
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('0f1d99e9be', '0159a1ff-9a00-7010-bd91-4b65583751ce', '0159a1ff-9a00-7014-ae69-b84adcd6dc52', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.0014730335283280294, 1);
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('1297e28d2f', '0159a1ff-9a00-7008-8c5b-3fc7ed819650', '0159a1ff-9a00-700c-abe5-7590982618a6', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.97095059445466858, 1);
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (23, '0159f902-623b-774b-8dff-ef0635f46bdd', '0159a1ff-9a00-7008-8c5b-3fc7ed819650', '0159a1ff-9a00-700c-abe5-7590982618a6', 'agency-02', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'8A0C16C1EEAACCF6B34AC4FBA2C5296C');
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (24, '0159f902-623b-774b-9287-e91b731cfdef', '0159a1ff-9a00-7008-8c5b-3fc7ed819650', '0159a1ff-9a00-700c-abe5-7590982618a6', 'agency-03', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'899F5AA2961A87229FFBAE9D32AD519F');
INSERT INTO review_reply (audit_seq, id, question, agency, answer, actor, at, reason, salt) VALUES (25, '0159f902-623b-774b-86de-7c3bf9182d11', '0159f902-623b-774b-8dff-ef0635f46bdd', 'agency-02', 'yes', 'user-2', '2017-02-01T09:30:00.123456Z', 'seen together', X'33DDFD3EEAEB7801A70036669F36B67D');
INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (21, '2017-02-01T09:30:00.123456Z', 2, X'A68F67AF2D255AC2B3F9763FDCB62226');
INSERT INTO session (id, account, token_hash, role, method, enrolling, created, seen, confirmed, ended) VALUES ('01a223bd-5415-77a4-a57c-720b94a82688', '01a223bd-5415-77a4-b9c7-45683df3dc8c', X'0200000000000000000000000000000000000000000000000000000000000000', 'reporter', 'passkey', 0, '2026-11-28T19:59:00.117477Z', '2026-11-28T19:59:00.117477Z', '2026-11-28T19:59:00.117477Z', '');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_verifier', 'verdig/01a223bd-52d0-7c0c-90be-a52c377ad9af+b357ebb9+ARxdQ+YEUv/MGrpWpmM2mHEGq2XZ0LRsTb++lkxOhwS5', 2, X'AFD1B4558945E2C67AD5D155800DF30B');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_witnesses', 'witness.example/w1+1965c3ed+BM9HOVD+wnpBhwA7ut0ncLNema5c7zLM6ikWTUBF5xZB', 32, X'7442DEF268BC3DE69F066CF8C73F647F');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('installation', '01a223bd-52d0-7c0c-90be-a52c377ad9af', 1, X'EEDE7D90CF5158491FCA64C970DB0234');
INSERT INTO sign_in_failure (who, times, latest) VALUES ('7yeght32v0q9qq1a', 3, '2026-11-28T19:59:00.117477Z');
INSERT INTO spent (kind, what, expires) VALUES ('jti', 'x', '2026-12-05T19:59:00.117477Z');
INSERT INTO upload (id, agency, actor, kind, expires, file, outcome) VALUES ('0159f902-623b-774b-ab7b-bab2c2211e5c', '', '', 'persons', '2017-02-01T09:30:00.123456Z', X'014E72BC883520E7A78A7B2645E982F4230A8AFB5F480B2B48E4FC66619356C299806AB1A2731DB4D1', X'');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8f99-9e228de8b2b1', '0159a1ff-9a00-702d-87bd-d358a910e406', 1, 'twice', '', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 14, X'B82382F8FD6AA821F748824A5BF14B9F');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9479-0b3599339275', '0159a1ff-9a00-702d-87bd-d358a910e406', 1, '', '0159f902-623b-774b-8f99-9e228de8b2b1', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 15, X'ED3482D7D6A54285832FA7CD4087E5C2');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a68b-ac6cc70bbf4b', '0159a1ff-9a00-702d-87bd-d358a910e406', 1, 'twice', '', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 16, X'C99CE7F4FEE4B4470BDA3E9DEBE5854B');
