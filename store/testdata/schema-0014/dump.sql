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
CREATE TABLE service (
  id     TEXT NOT NULL PRIMARY KEY,
  agency TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE service_places (
  id        TEXT NOT NULL PRIMARY KEY,
  service   TEXT NOT NULL REFERENCES service (id),
  places    INTEGER NOT NULL,
  free      INTEGER NOT NULL CHECK (free BETWEEN 0 AND places),
  day       TEXT NOT NULL,
  actor     TEXT NOT NULL,
  at        TEXT NOT NULL,
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE service_version (
  id              TEXT NOT NULL REFERENCES service (id),
  version         INTEGER NOT NULL CHECK (version > 0),
  outside         INTEGER NOT NULL CHECK (outside IN (0, 1)),
  name            TEXT NOT NULL,
  what            TEXT NOT NULL,
  needs           TEXT NOT NULL,
  sexes           TEXT NOT NULL,
  age_from        INTEGER NOT NULL,
  age_to          INTEGER NOT NULL,
  with_children   TEXT NOT NULL,
  pets            TEXT NOT NULL,
  languages       TEXT NOT NULL,
  interpreter     TEXT NOT NULL,
  whole_country   INTEGER NOT NULL CHECK (whole_country IN (0, 1)),
  regions         TEXT NOT NULL,
  round_the_clock INTEGER NOT NULL CHECK (round_the_clock IN (0, 1)),
  hours           TEXT NOT NULL,
  phone           TEXT NOT NULL,
  email           TEXT NOT NULL,
  web             TEXT NOT NULL,
  how             TEXT NOT NULL,
  address         TEXT NOT NULL,
  address_withheld  INTEGER NOT NULL CHECK (address_withheld = 0 OR address_withheld = 1 AND address = ''),
  uncounted       INTEGER NOT NULL CHECK (uncounted IN (0, 1)),
  closed          INTEGER NOT NULL CHECK (closed IN (0, 1)),
  actor           TEXT NOT NULL,
  at              TEXT NOT NULL,
  audit_seq       INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt            BLOB NOT NULL,
  PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;
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
CREATE INDEX service_places_by_service ON service_places (service, audit_seq);
CREATE INDEX session_by_account ON session (account, ended);
CREATE INDEX sign_in_failure_by_age ON sign_in_failure (latest);
CREATE INDEX spent_by_expiry ON spent (expires);
CREATE INDEX upload_by_expiry ON upload (expires);
CREATE INDEX withdrawal_by_notification ON withdrawal (notification, version, undoes);
CREATE UNIQUE INDEX withdrawal_undone ON withdrawal (undoes) WHERE undoes <> '';
INSERT INTO account (id, name_key, sealed, agency, roles, created, disabled, audit_seq, salt) VALUES ('01a22465-e594-7cae-b14f-a2344bc893d5', 'pp8pr6fx7h5vrk52', X'01BC81826BF4C3036507BB7807A16B92F912F9BF719D4DB0A31E2C422D30F145101FE5889DBFEC1501741E8139C19A3BE6207FBF70454A81F1B19FB595347D5F90FAB53D0B7308A6C95B7CAC529EE0A24AA9668DDBFA78F4', 'rosa', '["reporter"]', '2026-11-28T23:03:07.412792Z', '', 34, X'4D5B47C8BCCEE6826C1C9BF734BE551A');
INSERT INTO account_proposal (id, kind, account, roles, proposed_by, at, expires, decided_by, decided, outcome, audit_seq, salt) VALUES ('01a22465-e594-7cae-93fb-1406bee7a1bf', 'roles', '01a22465-e594-7cae-b14f-a2344bc893d5', '["case_worker"]', 'user-1', '2026-11-28T23:03:07.412792Z', '2026-12-05T23:03:07.412792Z', '', '', '', 39, X'F116D27C68E83303DB131A95F0857BE5');
INSERT INTO actor (id, role, agency, created, disabled, audit_seq, salt) VALUES ('user-1', 'importer', '', '2017-02-01T09:30:00.123456Z', '', 86, X'BEE4F7157D1340FCDB704CED46F6C688');
INSERT INTO agency (code, type, from_year, to_year, audit_seq, salt) VALUES ('nav', 'welfare', 2007, 0, 85, X'54A46332A9DF065988D4D8C2848B2875');
INSERT INTO agency_key (agency, public, mode, audit_seq, salt) VALUES ('agency-08', 'verdig-agency-1-nf5ead6qm7f788r9tmq4tz37x9ya181y69ytd2w9rmgkn3jansdaqj927m', 'only', 73, X'94E408CEB8756CF42EAA7403AB6062F4');
INSERT INTO assignment (id, a, b, actor, at, until, audit_seq, salt) VALUES ('5a5cfc7661/user-5', '0159a1ff-9a00-7008-b1e8-d7b9c43d943e', '0159a1ff-9a00-700c-987e-584a189d610b', 'user-5', '2017-02-01T09:30:00.123456Z', '2017-02-01T11:30:00.123456Z', 55, X'FF8D795BCD5A4D0640B14014449F8C8D');
INSERT INTO attachment (id, plan, agency, actor, at, kind, bytes, digest, name_sum, audit_seq, salt) VALUES ('0159f902-623b-774b-82ca-d31570d3747a', '0159f902-623b-774b-99fa-ba15aefaedd5', 'nav', 'user-3', '2017-02-01T09:30:00.123456Z', 'text', 23, 'c38208870fd40464b5716cec83d15bd39b46e9a5d889ead373aac42158421804', '4f11ea4929d1c6768be978d7d65daf8fac63456b2cb3107444ce3b1315717062', 69, X'713B1F986D6270E86D85119EFB64B0BC');
INSERT INTO attachment (id, plan, agency, actor, at, kind, bytes, digest, name_sum, audit_seq, salt) VALUES ('0159f902-623b-774b-98fb-0a5f63b57c0c', '0159f902-623b-774b-99fa-ba15aefaedd5', 'nav', 'user-3', '2017-02-01T09:30:00.123456Z', 'text', 23, '9d29af94b124c163916097b7905ed2a978248b9d5ee019ff300becd67b063240', 'c799d785221f51310c3823ff863a7b348564d479556c4b3de9c4b4ef8f33ea64', 68, X'A6EB004675DC6E0B7C287349361DA27B');
INSERT INTO attachment_content (id, name, file) VALUES ('0159f902-623b-774b-98fb-0a5f63b57c0c', X'014B6507692CF51220E38A2D9F92C15BCA8A3E451B5EBB57BF19D5A379591596781D30EBB52FA5287A71AB8FFB9B445B98BFA214E5F1279888F6ED857F9CFBEFB56080EC9F05C369D0F7F051F20D753AE4DE404D6720A09BE0147351851884537CBF5FDF502F119A6F8A6A6206EACB356F994F57619F769956E9734DFD698539CE39816C43881F46AD81D928517D764366575CD0A89704895F8B28259EF815143826194C6C', X'014B6507692CF512208F8692B52EF117F633FCFAF38AD62BCC65C23B1494AF01145B5D55016751265603076A03AAC9DF3F4EF9E137BEE293E5A93796');
INSERT INTO attachment_withdrawal (attachment, agency, actor, at, reason, audit_seq, salt) VALUES ('0159f902-623b-774b-82ca-d31570d3747a', 'nav', 'user-3', '2017-02-01T09:30:00.123456Z', 'mistake', 70, X'9835FA6931858BD929B1C47C06147F5D');
INSERT INTO audit_checkpoint (size, note) VALUES (4, 'verdig/01a22465-e43a-7fab-9edf-176aa8a798c7
4
Ju8NiwfzeMeiJ+yHho7/PF/RjlgOwYSzi5kF4wtFrCs=

— verdig/01a22465-e43a-7fab-9edf-176aa8a798c7 ISESlcUePIi6MLiRh/I3x01aEa0ro1azBxhwoAYkwIZS48k9VTa4nBTHfTeNbtyU3Db/DVUgrYYfuD/P1jsdRTFPJwA=
');
INSERT INTO audit_checkpoint (size, note) VALUES (89, 'verdig/01a22465-e43a-7fab-9edf-176aa8a798c7
89
NLW0dJfHpAHv5HJxrCSTvRf3S6smt5o6XSIYv5DRrqg=

— verdig/01a22465-e43a-7fab-9edf-176aa8a798c7 ISESlZLehUEbxOf1AOgaTrlAqgrfEu6Cx69hmq4ycD4gFfcf7k3oQUSZgE6xknB8cAUqeia3nC6Xa9BhaEGw1sTBUQw=
');
INSERT INTO audit_cosignature (audit_seq, size, witness, line, salt) VALUES (33, 4, 'witness.example/w1', '— witness.example/w1 TGmthgAAAABYkaqYEi8xraTm/MSQi2lcxEoVULF9Na4Ux8jX/Heba/6JRRBdudCppjzV0+dRUP1I8nG7qDkVhzsA06/fRUt1Yd3vDg==', X'7D398737D7CCE29118BE203AAEC988E1');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (0, '2026-11-28T23:03:07.297906Z', 'verdig', 'system', '', 'init', 'step', '', 'operate', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (1, '2026-11-28T23:03:07.298012Z', 'verdig', 'system', '', 'put', 'setting', 'installation', 'operate', X'6660F9B8A1720B5505A98E3F6D2E128F2F3997DB113274BC0A3B1A323EBA3593');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (10, '2026-11-28T23:03:07.382246Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7014-b8da-ee982c4e31fb/1', 'assess', X'36722E46201274A83B3B87ACDFDC77E8811E70012F140225829499C2B43B3645');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (11, '2026-11-28T23:03:07.382307Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-ab8e-b5d7e57fe103/2', 'assess', X'20283FB407CF2AE320B795A937A70103D496C9E90A44DB97E4ACB01EA68C397A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (12, '2026-11-28T23:03:07.382401Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7018-80f4-8da6c8da8c15/1', 'assess', X'D8DA855DA61B96A0BA5C53604777B49040C67E7AAB2F5235C75BBC5D3E0DC7E2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (13, '2026-11-28T23:03:07.382559Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-702d-a96b-d31e7331908f/1', 'assess', X'C023FE35AA7BAB0DD253FD58F6DF5C826F808232CBB8D9084D1998FC7EA18D39');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (14, '2026-11-28T23:03:07.404806Z', 'user-1', 'importer', '', 'withdraw', 'withdrawal', '0159f902-623b-774b-93b5-16d6ceadaad0', 'assess', X'BFB785C41B9BF222F51A4F1621C48F3159EDF589F7385CDE054C771BAA14450B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (15, '2026-11-28T23:03:07.405036Z', 'user-1', 'importer', '', 'reinstate', 'withdrawal', '0159f902-623b-774b-ade2-b0e169cb38f6', 'assess', X'70DE61B15A53949EDB283D42A4C95DC0D62306CEA85948A8B40E5EE649C05E0D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (16, '2026-11-28T23:03:07.405080Z', 'user-1', 'importer', '', 'withdraw', 'withdrawal', '0159f902-623b-774b-8df8-5898828e08f5', 'assess', X'025E8B51B785D106D79001E05D64DEEB8E02A1F7D03E81D02C89EB6DE1CD13ED');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (17, '2026-11-28T23:03:07.405115Z', 'user-1', 'importer', '', 'declare', 'declaration', '0159f902-623b-774b-8fd9-bffddf27f33f', 'assess', X'95293D7CC3C27AACA98467A98E4F2EB74A0E8F5D7163E8B1875BE173CA26ABBD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (18, '2026-11-28T23:03:07.405473Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-8ed7-d0c8ee5baeb9', 'assess', X'4C4DA8D2BB4C8EAEAF36CB48CEB8BEEE358CA24A1256C2D73496D1E23A880219');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (19, '2026-11-28T23:03:07.405832Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'9D9FB76CD9CAD520EF912CB777C1E08B1275EA086284AEAA7A03B2A5E65EE6B4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (2, '2026-11-28T23:03:07.298118Z', 'verdig', 'system', '', 'put', 'setting', 'audit_verifier', 'operate', X'414F0EA1859A570E5254BC18B7386ABF69C5D9C0D86A1262443DD5D3D556C436');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (20, '2026-11-28T23:03:07.406040Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-9575-76a990faf006', 'assess', X'73752FDC6FAB13DFA9E0008DD85F84A533A350D3F6382944F02AB217FEFD2B55');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (21, '2026-11-28T23:03:07.406183Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'6399C9A7302BB79B0F2B6DA52A12575AA262C0AD660A2BE8B80990C3606B11C8');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (22, '2026-11-28T23:03:07.407118Z', 'user-1', 'importer', '', 'propose', 'opinion', '0159f902-623b-774b-8894-9a4c291eb91a', 'assess', X'BD07A7BA0C1F2C36B757D3F436633F97101AC8D31CC3600081ABD30FFFEF0A5D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (23, '2026-11-28T23:03:07.407432Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-8dd9-f0378b852a18', 'assess', X'2B460CD45E5FEFB3590E06384F7DFB97EA8E7A5275DAF548ECE1DEFB0C94A846');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (24, '2026-11-28T23:03:07.407512Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-ad6b-64372382fc3e', 'assess', X'BC7AE41E9FA2D62C2332769F2FDD078848AAB22166D854418B96D666BEDB392A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (25, '2026-11-28T23:03:07.407677Z', 'user-1', 'importer', '', 'reply', 'reply', '0159f902-623b-774b-8a90-4d2ab200845d', 'assess', X'D6F2C5A7537BE8C35A4691A33B76DA347280000343C9EA68EE8B7F8620C787CA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (26, '2026-11-28T23:03:07.407884Z', 'user-1', 'importer', '', 'open', 'case', '01a22465-e58f-7e22-90e8-cbff82b892ae', 'assess', X'94A676D9408E1B6D42D93322B80E311317B96C6FBC428C9D99FD9CF52C21FF11');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (27, '2026-11-28T23:03:07.407977Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-a07b-bd0090888718/2016/1', 'assess', X'4B7930F6EFCB59F9CD4C935F154FD750CBC4476703077F48CD5BB134F061AC47');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (28, '2026-11-28T23:03:07.408070Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-b735-f5625d5743ba/2016/1', 'assess', X'2DCAFD129AB168B57B5BA161D4DDAB508D6A1CA208B4215B35E77E51334D4775');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (29, '2026-11-28T23:03:07.408088Z', 'user-1', 'importer', '', 'receipt', 'receipt', 'agency-00/K7Q2M-9XTP4', 'assess', X'E8D59E9F4A7A512A13DEDBF4A2139804CC60C62C23D92A93EAFF2F27AF9BDD37');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (3, '2026-11-28T23:03:07.298152Z', 'verdig', 'system', '', 'create', 'enrolment', '01a22465-e522-7241-9bd8-c9f872ad0c94', 'operate', X'BDEECA77DAC8BA8A7540EA4AF0B712D7A36AA42BFCFE3E80B5CDE96FEBC2F8BD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (30, '2026-11-28T23:03:07.408212Z', 'user-1', 'importer', '', 'save', 'draft', '0159f902-623b-774b-9259-76befed4f98f', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (31, '2026-11-28T23:03:07.408431Z', 'user-1', 'importer', '', 'add', 'upload', '0159f902-623b-774b-9259-76befed4f98f', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (32, '2026-11-28T23:03:07.408639Z', 'user-1', 'importer', '', 'put', 'setting', 'audit_witnesses', 'assess', X'CA7BEFC2ED2D4B326DE4969E71EFA513CF96203A2CE362AECA82D6E28895B463');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (33, '2026-11-28T23:03:07.409645Z', 'user-1', 'importer', '', 'cosign', 'cosignature', '4/witness.example/w1', 'assess', X'114133B938DFE045C90B495ACCE4F8E1A6E68EA6FDEBDE1840D36F224777D59D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (34, '2026-11-28T23:03:07.413075Z', 'user-1', 'importer', '', 'put', 'account', '01a22465-e594-7cae-b14f-a2344bc893d5', 'assess', X'030AA82146C0F4620A29268A24D10EB3028147B5C922A372DA71F0E693B9E9A0');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (35, '2026-11-28T23:03:07.413579Z', 'user-1', 'importer', '', 'put', 'credential', '01a22465-e594-7cae-8c83-912f7334d539', 'assess', X'6B125F6040C23ADEDD83D4FA2E81DC78684A13B8E3B2DA88B0114E0345352211');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (36, '2026-11-28T23:03:07.413797Z', 'user-1', 'importer', '', 'remove', 'credential', '01a22465-e594-7cae-995a-7152ef5c0819', 'assess', X'F3B4E83EF2713E57D4D49D98ADCFDC66D7280DD33F9A3CDE17967B2C75426D84');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (37, '2026-11-28T23:03:07.413948Z', 'user-1', 'importer', '', 'create', 'invitation', '01a22465-e594-7cae-a70a-1d46185734b5', 'assess', X'2A5341B25DDB0A90407A077F2FA53278DE043C0C48AA5A1AB9CD3D706062EA55');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (38, '2026-11-28T23:03:07.414111Z', 'user-1', 'importer', '', 'use', 'invitation', '01a22465-e594-7cae-a70a-1d46185734b5', 'assess', X'93EC34077D64F702C3A5209F9D9C580877BB7AA30E802E0E807DB2F065DD70E6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (39, '2026-11-28T23:03:07.414144Z', 'user-1', 'importer', '', 'propose', 'account_proposal', '01a22465-e594-7cae-93fb-1406bee7a1bf', 'assess', X'371E2A323B9900948429CE8AE7D90A58CB9C1D6E52CD9035A42B61982D8277FE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (4, '2026-11-28T23:03:07.379639Z', 'user-1', 'importer', '', 'test', 'step', '', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (40, '2026-11-28T23:03:07.414305Z', 'user-1', 'importer', '', 'put', 'machine_client', '01a22465-e594-7cae-9d4a-5b2846a3ec86', 'assess', X'CD1377F8DACB13E6EAA8E7DDE95B1332BD3450327381735599E40FB1E029997B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (41, '2026-11-28T23:03:07.414409Z', 'user-1', 'importer', '', 'token', 'machine_client', '01a22465-e594-7cae-9d4a-5b2846a3ec86', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (42, '2026-11-28T23:03:07.414657Z', 'user-1', 'importer', '', 'create', 'session', '01a22465-e594-7cae-ac01-18dc63904df8', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (43, '2026-11-28T23:03:07.414822Z', 'user-1', 'importer', '', 'open', 'plan', '0159f902-623b-774b-99fa-ba15aefaedd5', 'assess', X'F378E1092EA3EE2EF00243C840BC755F346FA7C6C49EF675BB4E92C2458515EC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (44, '2026-11-28T23:03:07.414954Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-99fa-ba15aefaedd5/1', 'assess', X'33E3675BC557CB7E3E2730F397D8D2D5E91BD56D398D1B7C2FBD59203A3B55F0');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (45, '2026-11-28T23:03:07.415304Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-99fa-ba15aefaedd5/2', 'assess', X'139E119F7E693E41B72DEB89D415E3346C461251E66233056791AE0A5677F37C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (46, '2026-11-28T23:03:07.415382Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-99fa-ba15aefaedd5/3', 'assess', X'693576FA4449921756250203F6CE3EEEC97697B423752F4BF1D8E59143327D5D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (47, '2026-11-28T23:03:07.415459Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-99fa-ba15aefaedd5/4', 'assess', X'6CDC9E1D61C2CD63FABFF2BF78D129892C57EC40A3DA60E1A070EB135A25059D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (48, '2026-11-28T23:03:07.415498Z', 'user-1', 'importer', '', 'break_glass', 'exception', '0159f902-623b-774b-a211-90e309825f8b', 'assess', X'32F9129C6C4FDD1539492EF62C31D47113047D3B3CC333DF300B7CDDB18F53E2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (49, '2026-11-28T23:03:07.415622Z', 'user-1', 'importer', '', 'break_glass', 'exception', '0159f902-623b-774b-82b7-418486577ec8', 'assess', X'9BF5868B14C09974530E8EA2482A31F785427DC31E4F86B15E1206236DDACE5B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (5, '2026-11-28T23:03:07.381714Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-ab8e-b5d7e57fe103/1', 'assess', X'693C475B324A2E301E606AEA90DCD02B1DDB708CC9520A9C8EC53DC079ECACFB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (50, '2026-11-28T23:03:07.415642Z', 'user-1', 'importer', '', 'review', 'exception_review', '0159f902-623b-774b-82b7-418486577ec8', 'assess', X'B03741CDA43A74571119E05A81EA2246233ACF6FD6ABC0F7CCC65E8A5B0C9B1E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (51, '2026-11-28T23:03:07.415692Z', 'user-1', 'importer', '', 'tell', 'notice', '0159f902-623b-774b-8a6b-5b02d791f767', 'assess', X'C29A4898A8BA91F4DD70A43C6BD4270840001A71CE2A36588FE818DC33D188BB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (52, '2026-11-28T23:03:07.415739Z', 'user-1', 'importer', '', 'tell', 'notice', '0159f902-623b-774b-b8ab-1493016a5e56', 'assess', X'7C2C73ACD0B52110966DB643DC8C866D7151234D37BA4E5D997943A16D8F4847');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (53, '2026-11-28T23:03:07.416162Z', 'user-1', 'importer', '', 'read', 'notice', '0159f902-623b-774b-b8ab-1493016a5e56', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (54, '2026-11-28T23:03:07.416240Z', 'user-1', 'importer', '', 'assign', 'assignment', '5a5cfc7661/user-5', 'assess', X'D182C9831331C229C3E4AA05CE05B6B5C5CA23F3EBC376F8BE8C7D25F22DCD2C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (55, '2026-11-28T23:03:07.416394Z', 'user-1', 'importer', '', 'assign', 'assignment', '5a5cfc7661/user-5', 'assess', X'899DC205275F73C1D4A6D88A4DAF8899D7C46E102A3AF9D7C31B4DD8A4B6DBE4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (56, '2026-11-28T23:03:07.416437Z', 'user-1', 'importer', '', 'remind', 'reminder', '0159f902-623b-774b-9ba5-31ec974d2138', 'assess', X'842FF221CAF158E7F82972C301BAB283CD022AF03E677D34E532EFF58E64125E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (57, '2026-11-28T23:03:07.555654Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-a52b-4ca341e7c10f', 'assess', X'8B438E52903B781941EE7ECCDD7F0A92E1F7F93B8688CD2789F5D31636F6D731');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (58, '2026-11-28T23:03:07.555876Z', 'user-1', 'importer', '', 'approve', 'export_decision', '0159f902-623b-774b-a52b-4ca341e7c10f', 'assess', X'CAC8C53830DFFC13247E69FDA6693B87F2D9C2228B63F8FABE2234E5890E5C76');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (59, '2026-11-28T23:03:07.555932Z', 'user-1', 'importer', '', 'export', 'export_file', '0159f902-623b-774b-a52b-4ca341e7c10f', 'assess', X'5D946CE1BB89072B47D32A3ED65458913D0A4A6CE55F0ACD28FCE8D302746632');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (6, '2026-11-28T23:03:07.382002Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7004-99ea-46db64770d65/1', 'assess', X'3477CA820DEAF4D1C509A627B4ED41CECBC889D1F634D856B30B00E24219FEAC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (60, '2026-11-28T23:03:07.555998Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-81ec-6fe1879b21a0', 'assess', X'D3FE7EBD8395DA072CF7AA3DA5C67662EAA217F9D1B65EA6B662ED936EA2F7B7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (61, '2026-11-28T23:03:07.556019Z', 'user-1', 'importer', '', 'reject', 'export_decision', '0159f902-623b-774b-81ec-6fe1879b21a0', 'assess', X'540391C725A2698BADBE1328CAF52BF42D0D8FF855EE8952F001D53F32771889');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (62, '2026-11-28T23:03:07.556038Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-8d4b-4dcefcb20ef2', 'assess', X'7B6DF2FD83FC1A1D5324539650E6632697A848B4AA73FD4F59D1FAE4DDA7424B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (63, '2026-11-28T23:03:07.556083Z', 'user-1', 'importer', '', 'add', 'service', '0159f902-623b-774b-a599-7e848740706c/1', 'assess', X'ABCCEE038E4A7A04FF4DBF91983855FDD2052517F8F65B8458D1ED049C8A035C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (64, '2026-11-28T23:03:07.556185Z', 'user-1', 'importer', '', 'put', 'service', '0159f902-623b-774b-a599-7e848740706c/2', 'assess', X'D352AD43A363FC80C375ED86D5E25A0FB9CB1933B8D890C0B5A4985F967CCABE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (65, '2026-11-28T23:03:07.556205Z', 'user-1', 'importer', '', 'put', 'service_places', '0159f902-623b-774b-a599-7e848740706c', 'assess', X'467DCD50ACEF4BEEEB531048D9A54E2C034E337CFC6D8ACE4208742EB82B7225');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (66, '2026-11-28T23:03:07.556255Z', 'user-1', 'importer', '', 'put', 'service_places', '0159f902-623b-774b-a599-7e848740706c', 'assess', X'88F438B034879BD2A83A11130276803DAD698218EA1F1A3A321094EDBFCCC2A3');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (67, '2026-11-28T23:03:07.556268Z', 'user-1', 'importer', '', 'add', 'service', '0159f902-623b-774b-b4c6-1736057723a0/1', 'assess', X'07A58AE1BC0571B26D092D592FFEE13CCDF8BA1E0AF8E5A9C6C6D8540D578D14');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (68, '2026-11-28T23:03:07.556324Z', 'user-1', 'importer', '', 'add', 'attachment', '0159f902-623b-774b-98fb-0a5f63b57c0c', 'assess', X'947F2777605378761D53F4A4F1B8B8ACBEA3E3D9E05240B7C02BBA94BB350CAE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (69, '2026-11-28T23:03:07.556477Z', 'user-1', 'importer', '', 'add', 'attachment', '0159f902-623b-774b-82ca-d31570d3747a', 'assess', X'73D0C01B4969F8BAE7B8466B58D25F670CB74A8DC7B9AD3F00ACD3D1101079A4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (7, '2026-11-28T23:03:07.382062Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7008-b1e8-d7b9c43d943e/1', 'assess', X'8E27562D030AA129FF1F2F6BF02B772EDBA45E14B5826D33A7D7A6179DF0BA07');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (70, '2026-11-28T23:03:07.580708Z', 'user-1', 'importer', '', 'withdraw', 'attachment_withdrawal', '0159f902-623b-774b-82ca-d31570d3747a', 'assess', X'D1E73BB4438166640FE70870001CA9D2094DB1AB98418D50D78A74E315489834');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (71, '2026-11-28T23:03:07.580998Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'2EDC54181B52C28695484AE8A52A96FD5530A73985A80EF1CB28DBF1259EF32B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (72, '2026-11-28T23:03:07.581068Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'0B5345045C6C13EED4EED0DD5AD5A6AC52E344C6F0D94D345CC90EFCC2C869D9');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (73, '2026-11-28T23:03:07.581228Z', 'user-1', 'importer', '', 'put', 'agency_key', 'agency-08', 'assess', X'E438D9F30D54FA55F9AB0D64E00300C446C7FE4D3F98A1C47F2B2610E1D9A685');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (74, '2026-11-28T23:03:07.581374Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-701c-a37d-f56c43b11e74/1', 'assess', X'188193A1482D67C9AD856D85FDA5913DE2FE63636A064952B4F7BEEEA20F3821');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (75, '2026-11-28T23:03:07.581471Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-828f-d48353a1eb74', 'assess', X'43F8467BD5973FA61371633B5ADF2A62571D850BCDBD93C8A9BC927E11ED4BF9');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (76, '2026-11-28T23:03:07.581601Z', 'user-1', 'importer', '', 'drop', 'draft', 'of:0159a1ff-9a00-701c-a37d-f56c43b11e74', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (77, '2026-11-28T23:03:07.581760Z', 'user-1', 'importer', '', 'erase', 'notification', '0159a1ff-9a00-701c-a37d-f56c43b11e74', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (78, '2026-11-28T23:03:07.581827Z', 'user-1', 'importer', '', 'approve', 'erasure_step', '0159f902-623b-774b-828f-d48353a1eb74', 'assess', X'80296D3376279F9D5DE30730B5CC63E94DE4BE4F3D77214BEFA29260B5A50041');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (79, '2026-11-28T23:03:07.582116Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7020-8b17-dabbd2561706/1', 'assess', X'761EB58AA9152E4AA0ECB728A1D94E7157C01010805C27BA0F0D8B6791CB05DF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (8, '2026-11-28T23:03:07.382106Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-700c-987e-584a189d610b/1', 'assess', X'1BB67CEB815D429D64DF375C542FA24A45AC88F32BFCD755511C654757153C52');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (80, '2026-11-28T23:03:07.582236Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-92bf-27f69c0fa009', 'assess', X'B6AC3B3F2792F36AA7322F4B045C2288FA9857CD29E8BA8BE9865A5090EFCD9A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (81, '2026-11-28T23:03:07.582272Z', 'user-1', 'importer', '', 'reject', 'erasure_step', '0159f902-623b-774b-92bf-27f69c0fa009', 'assess', X'96D9E65A31418B526B413FABC5E5CCAFA2D2D96EA534D9C74AA92853A57B4131');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (82, '2026-11-28T23:03:07.582310Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7024-8491-f4db196f686b/1', 'assess', X'D5F2DCE1B69BFB71B42A04886DC250C1E669D0BCDFA2E2E39753C2CD7F68AB22');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (83, '2026-11-28T23:03:07.582367Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-959e-d01dfd217717', 'assess', X'9AE73C7D8B74DD0643D10D0E0895A3EEBD6515B6DD80F40A6F00D553DABCD578');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (84, '2026-11-28T23:03:07.582378Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'4F3581F9C27B2306332C4F1BE59D259BA5BC3D6B38F5F669396FFA38F23F2E13');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (85, '2026-11-28T23:03:07.582458Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'AECF272D82A4DEC872B2233816BB7B9CEE1F12EB4D1046A193FD5B1CD824C272');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (86, '2026-11-28T23:03:07.582512Z', 'user-1', 'importer', '', 'put', 'actor', 'user-1', 'assess', X'0B2936BB76B5418A1FEDEB901DDB22193FD9082EDC07EC17800404D73B608359');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (87, '2026-11-28T23:03:07.582560Z', 'user-1', 'importer', '', 'freeze', 'frozen', '2016-r1', 'assess', X'7625E4F46AD5728CBC1CA88AB289F32FE0BFFB7F320CBF336FD5F0B82A78F14A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (88, '2026-11-28T23:03:07.582612Z', 'user-1', 'importer', '', 'release', 'release', '0159f902-623b-774b-8eb4-5cb7e145af86', 'assess', X'B3557C5FEACF81AEB9718F792161ADD742DF636397ABF958FDDC85976CAACAB8');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (9, '2026-11-28T23:03:07.382173Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7010-a511-291ad3ca2711/1', 'assess', X'230DE3553AC24FA64AB959BE4A2644BFD0DCA2B8FED5E8DFF5D85041784FACEB');
INSERT INTO audit_hash (chunk, hashes) VALUES (0, X'4E47A43BA493A6053267A5F77D2CE52ABD4306BAE78FC236C5020E3FD1ADE4F322DAE38867F4A57868695C94795EFF05EB24974353519B4FCDA2F1E694D9ED39BFB74B316C655C2ECE447766B2CD257B0C08B8E5BFAB7BC08A4ECF8E9037DCB46228B1B7A7FC5B3863191B61D587EBB1C49E9DF3A498CB99F62577AAA439A12BEC706FC4E9F68B5B42BFADDD335983B0504FD7DE9C6E972A0B6D9E618EF7805B9C11A3472475F8D00F9C146279971806632D33940FE6013AC4F94EAA118EE99526EF0D8B07F378C7A227EC87868EFF3C5FD18E580EC184B38B9905E30B45AC2B22CFB31CA6A470B07B882350BBCC0B45E882FF2CE2B664816DAAF421F3D4EBE43C730D0734262B29C98D082B08DF5FDA3B2E34DF05884490FF00EB2A4C9577517C5023C0A40E2F2EA84C7EDF33F78FEC74C5697AB0449D0A65C9EFAB8CEE221C92AD07FA9BA696BDD335FF1AF718ACAF089842A45FD3B62DBDE7DE6E7D9181183E1A5BEA4AA8B8FDE5F75BD4FEC794154CCF190BF54E3F16D1BD0D412729BE66EB4BFFD1ABE8BFABA371AC7560F92D4A7C8BCD561E7AA953FDBE80869DA778E09B3B16D7EDB7F6414DA441B6F09DFB66BCCA645A10F166343B4A3C0B507FBB756E2827FCD828B52FE9085912F6423FAACFDDEC5D756D2DD8C41ECF89B0E82E497405D3A2D79165E44BD1BCC6E442E1D10592EFDD4450B7BB4F50DD2A5AEAEFA58165F8C9617980D17281645389B93278FFD2F7C3711692195E547F08B3A04D9095FD1939227233C2356362103E3B65D6FAD278605BBA4732051DF9B2BD36B3E01B9DF499C506A434F4C7C01B128CF0DEE420FD2EBFCEF204949586E435F7AF1EF4B283DD0D9A6A3EB5C42E01A13E6888D517FDACBDC19E7C55B7AF9D2814528B4A0F1922AAFB9D4CD4056A58291770C12F45F0E872F7482DAFA23D9EB19783C8A2B08F146D66C4FECB3849339C4C43492CF49E3B997DEF9CEE1D86736FCABA14241469D490B8E2DE85D19410EB59BF2B033D3DB15C6E3802762AA813C994B8EC560D4F03E2B4A5A1E29EEE63302B007F53BC3B9E3439FB5B294766E2E43FE2427411F9D27C95EAE3152C84F5C44B0A0E74BB03BE4928E70CC06DF3921A27D7B6248CC5255BB534D7828FBD8AF53929621BF600E6D788D329A27EC06698BCB7FB9FD8AFA1AC0E0D6E355CEB47C6DFB8475692E6C0183B547008DF2E620ED994ECB6A79BBEEB20063DE5C7F0BE87F1EBB20A9E15E35F60C9BBCE6F1A4DC06EECA6C799C0CC9682C235846FBF61EA232F4A04962D3929B119A2F512C4858996C0AE05F4ACF373E22F0D5E50017D7E098F541276A52D73A976753D4EA460BAD60164EACFEA7872315876154057C4D449FA7A186C6D4079121E39A87E42C9A583C0A6052699D8D462E41ED16396367840AF4170ACD37398C0723AA2DED5CA9CBF3046E1E6374EF1E6911AC252E81DE21D90DD1F107F12D21819D8BD8AABA4B2CE947590627CC000F95097CAA3D55EB97CC99DFDCA0CA5AB4F2171E9ACEFBB594DE1986B1999327FA934F404D41841C2D9B0D26AE10060E31DD8C6673E3E6A964ADB7931094EADACE5DAE71E00C877490F9D80C8F5F5E3F71EB3F551B39566414E80E733443A08CDA594CCB39C2EC63F8363A4892B8017E18A0BF8EDB2611A093CD3930340504EFA290ADB041E9B82E905067C1F1893C23673CA9B2AD1BFCC6C86D3235363570CA37AC91D9144F6FC6893D0930C81599488B2D107E9008975E2AF0CDE9FB4005407A83C61785F6C2E9B083FE0C5BFBD10C97BA1B56DACEC9F051467646F416E3D0CDBEEA041610D33237DA57179B39E42DD21EB97AAB726AD975436B6DED569A85802FF57FC8BF7F6CFF8A1F199B6640310CB03042199232A4E26B79584F165174B7343C88EECEA502EE418BFAF93408A22C7BC10DA5A7D8E8E5FB30B28B9D11293723DD835EECAD12B856C51BD120A0DB7F803E0D2D1A3FF0E6E1B89FF3E8D1F35FE224909C0273934E3D69F4F586A164F72556B94F29677857C13A4C57A5A4604A4F83EB0D1057CB3E0D8A343D7ABACFE9DD9AAEA53742EFE90F96797AD2CEDDA58155A5A4CE69AA65704BAB3D30B7A5BC620C492076B9C21EAB17F2EFE8276E55DD8078592AF8AF88E269BE2F9EBFCE4BA1CEF691F0E25E1BB1109A476074C310076A10C47B3B8D9064E718F99F12E0764C8C1BF24B1F9EAF4078B38963B92DC6128A7372AF4F82318937557B81088D51C27A83ED7F03B37811B41DCA9D4D41D7E949D610A7CC85CBE04D88E12CF6D54EF67AD84D8B6DBDB4FC75B0FCE44713BB02C73E55C1A9E186941B95E463EB948CD351DDEAE54B74D1833637C16C5EF6F26067836769396F700F4AA64AE72075730964683FEA2DF358EB63241242B99E4B3AB3FB95992888743C081BDBBDD638AB0763B714346414A6573A10C9279D919BD66336D3AD57C1541DFA8B4B521E26CB3D7AEA8B1AF82A1B79F7BA39D93A97264A4C9D49678E1F4E5ECF43B9DA4FC8BDC98116E6383A717F0C9C65512C6A634B4EA3B8D92D3AF9915F4280B23744C80CFB26A59FAB3C1DF62324FC170BB77F968019EF82BBC044524E41B92A13FA719607AC1C501992DFF049AEF1A314E798A3D11461F4739161F3798EC1C14CAFDF0CA7D10D03608B5144DA2E92D2B788E38BB1F7CB07CC472910F69AAFA06E4A48A829586F762737863B305C35A2E6D50F3A2E58FBE818CFC64205DA673249A2A70840853BEC9C1ADC45F1B05ACB78FF4D21642B53C60E945CD995597CA586C7F7FBCEA3D9C8A10F098F3C981AD62A957066368B5FEF4554E82039F906EBDDFCF2834B4AFD235F455E4DCCD6ABB1EC28B1EC5DF4B786CA10004B86084F37041ED5BA3F6508723200876A84CDE61A05710BCE73C6B0B54D871E8CB49BEC5304DEF90AC2598816F1630435A9845DFC1A723D3B2FFEDD99EF1D06FD85093EA68E77CFC3A9C3E8720DBA199E1CFE63C279CA1109424452023509628A5437DF9CD2E8B4E43039D935989C27108DD47ABECEB918819A3B107B54461B9ABD2B6E20CC1644A31745E3EB01BB2B7F8756E03BE3495C8FE794E809EE1256FD357D8774D0B0C32A0BA66836F5C0E4F3C5C436B77DCC69942149955EE80071401C988AEC490963D22FB9B443FAD09451FBA796110F1EB6C59D1066F11F317A425AE9B53B2D06A91DF9A4597BCFAAC989FD3AC50E9107F8C6C25A0F4B1F810B34C3A148CD0AFC0F20B414AEA9FAB4CFE51D778F5AD77544D9FC5F80AAFB0687EA81487843544E6ED1FFF4A0D57371971BDF203EF75231F82D9B9AEA77F0506139486DDBFEFA0384FDAF2DEE136036AD51B9B359A1859607F65C07D1C8A3709440750CAA7C42E9076FB9817A49691942A51A900E6538696B2A882C71B4EC626607D92888F09DB9AAF7FE0CA9D4E9F314AD24D540D522F96DB39E8C158B132E071ACB57A8C14506A602720D4308E863F5EC216BACF4EFEEC8E706F28AF5C30F7E4197F88E1AC69A4E4F83BAA8CE4B65EA84772DA2AD33113484E06F2C34F5F977E3D4FBD96D50ACDC8F7786B88722F8845328CD6CAE0CD4A3CA07EB159B4A603FA4F97D176A344C7EC4CB563DFA31FDB4A60C57CC5BB954F565F5E53E0167438E887335E113906372AC0A9C0FFF29CAE93C6268876492947698E7FF06FDFF78A4ED3A304E7B4AF4692C4B17323390C05F53CDF2CC32F1A33F3E10711BFFF353938EB66AFE4B66A0A5097D3CC7D848F9C77DAC44936FD1BBDAB9F24CEEBB0E424911BCBCE9819A4D696F5EBE2586A978F25FD081F8A4A91E7F9ECCC558E6D1AAA6A795728C18C79DB6791EDE75D1A6A65C55ACCB85576C337DF21EFFDFDF1E9A491925A59DE95346B03E0F707EF888F10B756554987ED8F708B431DBD34CDC23E60CCCD9E457BB5580AC4F34AA9648E772EEB718D699BA496B4F8CE2E3430B28AA62A9E855B5546E519F9E32CD477FF0EA26CA9FCACAA016A28DDF23601A32BCF219DBD755793B866A1D637F82BAE51E59704CBE39CAAE3F5145677BC80336916B1D0065D8CC827DD8F94AC81C666C2BB20F7306A72A056D3CF86713CCD58707BE071B3550A157FA5B4172A34D2E3D4111A479DCC2F82D6FEB23C6B3B2C06A95451418A369F790A2D2510C7EE2BB8A46B0B1836FA5DB6C495DA03DBBE9092A56CE644C06AEC56137FA93319B87080B60244CF6373973ED4BE4E478460E539D7574271FE53289171EFABFAE1049A9D1918E35D8EC8566914542D35F049C63D8A8A45D6292EEC83022E3CEC04025411FF5DC21227219755A8605D96975E630E5299F7F48753A0419C873BBB9EDBCE700D72A2B3DEB04012BD7AC7C3E72D52EB24655FE8DD3C98284DC0F5E2367DEA0260A0E06B3AB35869E070D88200D060297BFA09AF197F6B1E0625FF9590E99CA62E5D4EC7DC547C34710433C3BCDE5B6CA1D27F1C417927CD75CAB4574BAE277230297B9BE008A1361BB834EDB776A41803310A8677BD8EF910D7EB50D2FB9485586FC9E7DD0AA3D14BD71FCDE8DDA985A20E2DC95CBEC6E624EB5AA024C0E1BD6FDD6CB0225143CC7D760876C8B026533712A74B3A4596CB059BA7DE03F9E36C97759A9001F600F219E17FBB259218A585A9228E634DE2C8070D3E54BA9163CFDCE14C478CBB880D94DC7BEBC74120A2A1436BBD9914813D9E2AB81CC393D25F6DFAABB58C76085D0461BBF0783544B27702BBF506D5497F47FE2A250CBEEB0FA0263881B6B4F1283AD01EEB2986132FB32523B1B81DFBCBDA43567414144B86B52B85F9AB8880F6782EB6B05FF4CFB78B5F98B5A90E2ED6A30F4553CEC9F2F8B62A5D4310BAD70DBCFEF2AB625B754E13123FEF15C13771F701B9936FB37ECCF1344D0B71E62761BC012910E9E1303E48E651D609775D3479A4CD3C9A3ADA1FBB86FBDF8F44E50AD781F748FE0DEBF17F38C7F55CB5F389320C5A45019776DF9B4B9C99EEFB4FBF7B654889B48837185011329F39DE046B28DE4DCADC2126376E1848312D34380B00B21E36329BF6A3AD52CFC02E02062524789672FC168D606C7BE4A07A7B41275A619ACEB46A0C93F527960B45C3A45972670A8E88033459A959A866E23622DB56AE75D3942457BF49CFE2F0DF9451DC80B2AE6E09D0BF1CA3FFCF4F3D8366588EC6E660F83158F576E1573C3580BB63062804E0607762228D5FFABCEE32473B6C2A59E1C769CA07E300873EBE204B372A6E01393AC8466153E55B8D341381F30CE8C9995D600C0CDF98F6538BD0D6B375C26A26B7637E4F7F319B7D84D3F74241AA2D70942FD306941CA7C05B449036E6A709CF2A6672F208AFAFB91520621170CFCA91AE94A2102B3312DE4C597A02EB46C6762342A640F35D4A12CE50259CEC0B82DBE26D6518E1698E40F5F811FB024D2A85AA203563A27FEB09446C');
INSERT INTO audit_hash (chunk, hashes) VALUES (1, X'D25651A26F5553A83723940A37FD808CACDCC8EB354E0093B89C1EA110B40705B17347B36B7DF98C2440A8E109B77A5FF7D5E10C310C875A18F9C34BC259A04696A98EA5A5D1025F8786AFEE8F1A556DF4422340573AD25F6D0E89B57D6E024DF9D523AD927BBB0FCDE04307BD28BA9FBDC3F5F3DA6C652B7849BC964069D32382CB09100BC863BA7DFC55EA811192D2F9EEE144BBBBCCED11C21F0E447FE2DA8548A7541EB2A91A4BC2D868EC5FC872A62A0EF90D8E31BBD865FD3CBAF6AD68AE6FDE19DFD068AE62F4BF5889FD47E5D99049CCCDF2269A5E6EC3DA2D0D09CB376A04E5BD740B51D508E8ABC85225F513252C7DE8E2DEAA18BD90C6B2D7032988006F9E7EDFCABE0477F911E5CA22355C10F32B4FD4A8696284165C5126F66EF23104F690A788E19E20C4B4C3074ED119B063B23BDAEE879052E168528D950CE61A07A470AD4753CFCEB5B93BD6389D8DA08B2326A3001EFA53F51330564C7481B3BD1577FE9F0542793BF69C6D6D281AEC02DD9B0C91B147819553593DF5C422437EEDE7B5BE7C41CA9D4F1E636AE4239069422F48A5915A599CCCB5BFAEDD5BCC5B7F22191E480724AC68EC83436D1A49348CF1B04688AA3131A4A1A7ABD6A8839A683AD05822F5CB55E7ADE896387F9891807ECC9E455E65D57E167CD18D1DC9374CA173B0487AD443FA0A2F6363B15EBD058837E3230D31B1B831A669E86B6ADA6778006FD26A2890F91385900C872005226ADC4FD693A48C4BC1A3763ACAEA845ACE1F20284DCB50C179E2F5325A404439F5EC684884772EEE9ED322EBE61E0F663345F9AAA2D89F40BFD0ADF229E3546A1B88DE7B84BD139045362244730DCFDE937542A31A485D06FC4E18E10455148631BADAC421CF01B5DAFAFFF78B3A4ABF56BA96D724FAE780D00F84C704492E49C7CCE70CDB68B6134B8E5843F51EB3FD42683F726167A1F32CAC438CED97834BFA406CCDC73A17E868700320CDF1DEB5814EA9246D17F7C03AFB7782B51C85DDCCE8B46313D2808C76DD94066229E055EFF503F1B56F7298BB7AE099B949860CD1A6C6E4366AA3F6E18F138DDBA35E2043D72B0402CDFD31A7151A12D894A69B713317D28BF29C6AFF7D7F1D7D5DD227F267DFAE768BD001F6535911D4D3E85A5E0EE7B9BB1A8344C37064FA480EFBB41FCE6A371611246595460475F94E223C27C5A297E81CB6C1EFE14DEAFA5B648DFE7E0D67D9A71C68BE7414F283028FD1D478EB546CF968119250C627FF539E0F86B8935912CEBA18743767788BD641B99A050A1BCBFEBF9A8789536B5DEE60F7C45FD6767A51AA0138124E6F549BFC00DC672CBE193A462D12030CF5C007F566D3D7D341CB71E6585CDBB362FAC350D993919F97FF62029294840D261D3BE9352E4EE7BB353C607D8AF4B85C3C2E42C36717AD533089AE16D631945977A5DC611648353B9DD9DEC091B0571A3C7C22A8299E583BF5BF8D0F5612B6B3ECB27AB996540247E3152E30D311D174F477D1083B8875017CE5F4DDBBD5DE8AEBA3C1E6089F8828C050F927332AD54916F2EC9CCE3642FB956688F9C7F8ACA83DB53725A44E4E64A5BB95E194E76852693EA3ABF067DF18C0EE5193AB0EE3CC41B0DB990D91E660FDABA729A54662409D7B182DBDBABFB3C10732D3DE0456F8E27C2E2C89840E3EF7DA74C5A2BCFB7691C2DAC66785CEE0EF002BFB755076892BC8697214DBA53CC6C977B1FDA58424295672993F45764ADA06FB3392979B08B8A1992215E5E96188FAE7E24A2700DDA887D3C31B4085994331F3CE3AA320D02C67D9C97D3E07830C1103FB33F6FAC86F3E4E7B3EF0DB2092A913D39C2838B55D7928119A901EC32251D9DE1F84A8740017F3E54D7EA329507B18318FB6574F1A8E333394C000C714E043FF88BA57CD697A829E3CA4C93523AE2739122CC74FA9352837EE13327104086B2FB3C275C892789AC6EC39A2749F0AE1830B1831A4B61CC079DDBD60333B7B455E03B3570E7103E8848748C4F912073809ED8578C09430A8D43E69EF85273F11B10010FBF48F9EC32A5A2CC860EEA31071AF2A491840BFFB0551BDEB2B6EE51818DE592CBAC293BDB180AF3E0CC11607DDB8F3FFB6A5C216A5058E7C63C61AA0825282C58C96335F9DB9322A798EBB3DCADCF4A8D64DCBDED3F5699DB8A1A6785BF9173AEFA4511772617DC50A34C94B0770AF6A62C19D5478555269B3A972DF1B8CE2D9268BAB725C1481F86F5EE101787DB3B729DDE5E65DAFEB475A0E1B7D1E3116B4391FFCAF05EA8CC767FCA7BF0CA5C2C7E46A35AC09F0D28CD36E8101553F95AD05A0E881F1CABB25CA34A05BB4DB6D8C848529E701D889122063A10E97960C537A7B626C6DABC2FB603672597219ECC28E55D34E261B9F84FF0914189160ED4B9270C118B25F5E3D4C282DD7467A758BCB');
INSERT INTO back_series (id, period, measure, dimension, category, value, source, verified, break, audit_seq, salt) VALUES ('99f0b637d16bdff7cdd4b70167a76f13', '2015', 'persons_followed_up', 'total', 'all', '289', 'KOM 2015', 0, '', 72, X'1490FC7E6F2CCB6E63ECA03D241D17F7');
INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq) VALUES ('0159f902-623b-774b-82b7-418486577ec8', '0159a1ff-9a00-7004-99ea-46db64770d65', 'agency-01', 'user-3', 'case_worker', 'nav', 'life', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', '2017-02-06', 49);
INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq) VALUES ('0159f902-623b-774b-a211-90e309825f8b', '0159a1ff-9a00-7000-ab8e-b5d7e57fe103', 'agency-00', 'user-3', 'case_worker', 'nav', 'life', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', '2017-02-06', 48);
INSERT INTO break_glass_reason (id, text, salt) VALUES ('0159f902-623b-774b-a211-90e309825f8b', 'CanaryReason', X'951120B56C79863647FF69B62CE0CC22');
INSERT INTO break_glass_review (id, actor, at, verdict, audit_seq, salt) VALUES ('0159f902-623b-774b-82b7-418486577ec8', 'user-4', '2017-02-01T09:30:00.123456Z', 'justified', 50, X'6F7FB12639671EED2BA356B2BF975AD2');
INSERT INTO case_party (agency, plan, part) VALUES ('nav', '0159f902-623b-774b-99fa-ba15aefaedd5', 'member');
INSERT INTO case_party (agency, plan, part) VALUES ('pd-oslo', '0159f902-623b-774b-99fa-ba15aefaedd5', 'member');
INSERT INTO case_party (agency, plan, part) VALUES ('rosa', '0159f902-623b-774b-99fa-ba15aefaedd5', 'addressed');
INSERT INTO case_plan (id, notification, agency, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-99fa-ba15aefaedd5', '0159a1ff-9a00-7000-ab8e-b5d7e57fe103', 'pd-oslo', 'user-1', '2017-02-01T09:30:00.123456Z', 43, X'45941AA37906B3E53414114BFE033A5E');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-99fa-ba15aefaedd5', 1, '0159f902-623b-774b-838f-617b1fc2df8f', 'open', '', '', '', '', 'adult', '', '', 'concern', 'consent', '2017-02-01', '', '', '[]', 1, 0, 'user-1', 'case_worker', 'pd-oslo', '2017-02-01T09:30:00.123456Z', 44, X'A1B912DCC9AE7133E78F6C858399334A');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-99fa-ba15aefaedd5', 2, '0159f902-623b-774b-b729-0daa0fef3736', 'invite', '', '', 'nav', '', '', '', '', 'assessed', 'consent', '2017-02-01', '', '', '[]', 0, 1, 'user-1', 'case_worker', 'pd-oslo', '2017-02-01T09:31:00.123456Z', 45, X'0EE03CCCEFB92A579AD0FF5DD17043A9');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-99fa-ba15aefaedd5', 3, '0159f902-623b-774b-9b97-479c24c3deaa', 'join', '0159f902-623b-774b-b729-0daa0fef3736', '', '', '', '', '', '', 'can_help', '', '', '', '', '[]', 0, 2, 'user-1', 'case_worker', 'nav', '2017-02-01T09:32:00.123456Z', 46, X'E56BA8F8E11B285E16166EA524ACDB0E');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-99fa-ba15aefaedd5', 4, '0159f902-623b-774b-8f4e-dc6922317f84', 'invite', '', '', 'rosa', '', '', '', '', 'assessed', 'consent', '2017-02-01', '', '', '[]', 0, 3, 'user-1', 'case_worker', 'nav', '2017-02-01T09:33:00.123456Z', 47, X'C8A74E4B660F56389777734B99C33CD3');
INSERT INTO case_text (step, plan, sealed) VALUES ('0159f902-623b-774b-838f-617b1fc2df8f', '0159f902-623b-774b-99fa-ba15aefaedd5', X'01CA28A77D7019EF6B94ED96C246F9BB7D1048DF9A17A612AB79C4FE2411D87859863675F1DC745201DCEF281BC80E4D710E8FAA61B53B985D9EF835F2971CE83565E42A2FD5AD26AAC029B42BBB7232339A5D84F53565B579E94AC6BA44960D48D3733B86C6EAB54F482F3D2EF7EC45A02FCE2B6245083FBA85F21DE090C221608EA2EE34922A61C808BED6CA66CF5C049A88490411B4C4564A561845C2BFFB17C090F329113C2169154C7303D703054BD891A94FD1D091239425E4B2C302AE4C94BA3693AED7ED6902902284754C604642EB2D155807D4E57B3B8BB62C48E0F9F4B367F0739A2D8B75EC2B708239E3EA575F214213119C4E547318AEA909E88BD7DD52CA9A1350B9B483354D9A6CA92176E0BDB69BAAE7DFFBF6B484B4FC858323EE945A');
INSERT INTO compartment_key (id, compartment) VALUES ('01602c0cc66525e2', 'draft');
INSERT INTO compartment_key (id, compartment) VALUES ('593a4c12233aa5d7', 'case_note');
INSERT INTO compartment_key (id, compartment) VALUES ('770002ba209da9c0', 'account');
INSERT INTO compartment_key (id, compartment) VALUES ('87a10d4c974e4eb3', 'narrative');
INSERT INTO compartment_key (id, compartment) VALUES ('e5c413d5b046c17f', 'attachment');
INSERT INTO compartment_key (id, compartment) VALUES ('f4523146b03a033a', 'identity');
INSERT INTO credential (id, account, kind, lookup, sealed, counter, created, used, removed, audit_seq, salt) VALUES ('01a22465-e594-7cae-8c83-912f7334d539', '01a22465-e594-7cae-b14f-a2344bc893d5', 'passkey', X'0102', X'01BC81826BF4C303650E48A3E4854D0F1FDD27A517A02B56D9D85028CB608C4ABD5CA41B0D777D89C8F916DABD851BB35D890C889ABC6ADF013B925DF516DA677261A5F0EAABCF16FA95DEFAFA53FDB19A71BA136B8F596D', 0, '2026-11-28T23:03:07.412792Z', '', '', 35, X'4705783FB9C429C510E4B350343742E1');
INSERT INTO credential (id, account, kind, lookup, sealed, counter, created, used, removed, audit_seq, salt) VALUES ('01a22465-e594-7cae-995a-7152ef5c0819', '01a22465-e594-7cae-b14f-a2344bc893d5', 'password', X'', X'01BC81826BF4C303650124E7856309C053104BC3CD37CD07D90414DCD37B30BFC0408BBE315D3352828373F8C572B0CDCCC7F394BD3D93A8C9DAF823BC0DEFC21D233D09FD22D66B16AAC61155B6F1B8E027FA7DD01A', 0, '2026-11-28T23:03:07.412792Z', '', '2026-11-28T23:03:07.412792Z', 36, X'D77C4D80950ECAA9E4A8F2420D3BD517');
INSERT INTO criminal_case (id, reference, audit_seq, salt) VALUES ('01a22465-e58f-7e22-90e8-cbff82b892ae', 'C-1', 26, X'8B29EBCC00A00BC2BF3A2750BCB530C5');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7000-ab8e-b5d7e57fe103', 'identity', 'f4523146b03a033a', X'01F4523146B03A033AA6E04CD213634CF1682378C72665273496C7BB10CAE50003A729EB3B463DF034AF6390C684513D5E128028075061B3EF9CC69E7F396DB702F35A06E5ECD3855AFD452E38');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7004-99ea-46db64770d65', 'identity', 'f4523146b03a033a', X'01F4523146B03A033AEB4ADA3BDB971100A37E6D8175037D0792B962D03707A29D52E7324E6DE166F812535D8F1BB0F851D3E09F1019FB284236989D7E5E2253D93FACCC30CC53CA0BF91013F6');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7008-b1e8-d7b9c43d943e', 'identity', 'f4523146b03a033a', X'01F4523146B03A033A7C3220B11C5F8AE15F9AC2D4B42F0C4848F07F93701AC00829506154D1F3123F9229D7DBBCCD633A142912E42E646BCCDAED5082972DE9A74AFAF61A0218730EDC816BB1');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-700c-987e-584a189d610b', 'identity', 'f4523146b03a033a', X'01F4523146B03A033AC9FC662B181EE97374E892D737EF216889E901D2A9B6F4D388AAB69A20EBF8AC7143DDB1EC5C302F4B9425DA7C0B2AFED286472B2132F565552562B4AFED3753A9242CE0');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7010-a511-291ad3ca2711', 'identity', 'f4523146b03a033a', X'01F4523146B03A033A1C8148E5265E198B7A1A791FD175FCB8E735ECF0AC10E1FDF286D8D679EA56F941A088E45E63C598A85EC7AF3F2E6FC7435B582B2098BD4AFF9612162359517F1F70F38C');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7014-b8da-ee982c4e31fb', 'identity', 'f4523146b03a033a', X'01F4523146B03A033A270A40FB85E5B4BEEF9F42721520FA22EF3A0FF354CCBD2047D91578EF84B19AF4B470F0AC6662D51106D836BEA2FBED801B57CA232DCAA50210B970DDCCD1CD4E9878F4');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-80f4-8da6c8da8c15', 'identity', 'f4523146b03a033a', X'01F4523146B03A033A477B865D0D3A26212BC7D0B0BCD106C3A2665F2F4E445AE3B80EF24426E5FDE736DE7AC5963C67D376490BAAAD277A1E8A1CE4C4751DDD4607DCAF7556EFC11A4226C575');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-80f4-8da6c8da8c15', 'narrative', '87a10d4c974e4eb3', X'0187A10D4C974E4EB3C4892534AF06CDF7A5D117A103021AE8D3BA095A0A1630B40959026EA2761A5E2BF2F8CD9FDC2C75E556593C91884417393D8BC6D21BF86B2F93A07C23391F5AF8FF4DF4');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7020-8b17-dabbd2561706', 'identity', 'f4523146b03a033a', X'01F4523146B03A033ADD563087311579BEA81CA7011A226DBC2A7C8B3C9098E69236F808BA84B2BF9901B9EC52A75D16DFE49734C5FB874EA8DF21DD8B17D5230043695C6EB0745D94DDA292FF');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7020-8b17-dabbd2561706', 'narrative', '87a10d4c974e4eb3', X'0187A10D4C974E4EB3A47EBCA5233A7F84A3920BBAA5D63E3F38B33D1B6236841D1F1406582A4A15BD245F01A960280AE5DFE8FF203B8E9B4E787F637012D3C303C9AE1D7D7F9BD53036F68DD4');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7024-8491-f4db196f686b', 'identity', 'f4523146b03a033a', X'01F4523146B03A033A85B2DFCE9C36C3E6E29E059B39A0CD3D6F98299C19DDE1DEE0F156E2CB2859197E5E203D41D73ED9E3D5A131A68CC5C14AD1C84CD332E7F22AB5A9AC1BC473E281120F7F');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7024-8491-f4db196f686b', 'narrative', '87a10d4c974e4eb3', X'0187A10D4C974E4EB3B4EE4E56D689C0CDE9C28E1A314AFC52205D5607306F528FC44F1237D16135A1E40A7AF7EC30C3DB79B59732FE2102D934D55EA4BC00CC95AF3F78B2F4104845B847E24F');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-702d-a96b-d31e7331908f', 'identity', 'f4523146b03a033a', X'01F4523146B03A033A3725E9BD76DC6481814751ABC8EDED222386C545501819534E9F1BA583C5FCD2DCAF6F6BE8C88CA2E11B89F31990403E00BD530786A4CC7C40929BD70C80214E57A9821D');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-9259-76befed4f98f', 'draft', '01602c0cc66525e2', X'0101602C0CC66525E2504F740DF960EF7B91A4BE0A9E14FA736114EE44C2641F922E0C079A6E5B513A1B6255CE325394453B8E56766EE7F69907F01A790DA8B2366C1BFB4B1DE5D07BFD681E99');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-98fb-0a5f63b57c0c', 'attachment', 'e5c413d5b046c17f', X'01E5C413D5B046C17F4B6507692CF512208F87A93768C42130DA9BD4D0BE590DEAB7DEAD45442655691FAD0E35AD0B586738E7F79A60275CFA234ACD869578D83E62791264E5B494B78314F960');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-99fa-ba15aefaedd5', 'case_note', '593a4c12233aa5d7', X'01593A4C12233AA5D7CA28A77D7019EF6B6B92E412E57910CECB801F9635E88C0D4274FB23F6A725C1EA4014BC9822932679D2DEAE3A08766D852C4C0E5378F9ACFC877F16D412A2733BC8D975');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('01a22465-e594-7cae-b14f-a2344bc893d5', 'account', '770002ba209da9c0', X'01770002BA209DA9C0BC81826BF4C30365B9D73F0E483B98F5120BDB1E6E41C9751347B8A3514F7FBBB1A3FB6A5347DD643A53737F9F3A371CF87DEF552653064461D41198160F7E66B3C77E4C');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('once::pdz7356n39p27xgy', 'draft', '01602c0cc66525e2', X'0101602C0CC66525E29565AEA50133CCC7DA85576DB97EB9B0014614B25FFE33842B1FBB923AF9F04955A276EA88885E2DB3F4FA20AAB50B7AA03D6E06E0437B698F090773F56E1F671A8E3C55');
INSERT INTO draft (id, agency, actor, topic, began, saved, version, corrects, base, sealed) VALUES ('0159f902-623b-774b-9259-76befed4f98f', '', '', 'who', '2017-02-01T09:30:00.123456Z', '2017-02-01T09:30:00.123456Z', 1, '', 0, X'01504F740DF960EF7B5809879379D11244E9B15EEF0940897E4F0972D9701A3843B5411B8A115E');
INSERT INTO encoding (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-80f4-8da6c8da8c15', 1, X'C8EA3D2C203306E0009634E5ECE48AE8', X'01477B865D0D3A262162AA0339FE5AEF56A17B3350183D0779DBB7761F0D3F3F16100D9E015246D7A74A7546706AD4D18B2159EE136766AA2F911BED2D');
INSERT INTO enrolment (id, role, agency, token_hash, created, expires, used, audit_seq, salt) VALUES ('01a22465-e522-7241-9bd8-c9f872ad0c94', 'administrator', '', X'3B268D8B93FC71781B087E44BE2A2777F765FE6FB087A08BA467DA2A911E4456', '2026-11-28T23:03:07.298141Z', '2026-12-05T23:03:07.298141Z', '', 3, X'F8E160226FA7866002788D5EAEB08049');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-828f-d48353a1eb74', '["0159a1ff-9a00-701c-a37d-f56c43b11e74"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 75, X'7A10D523635B0220720BC1F01BE94682');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-92bf-27f69c0fa009', '["0159a1ff-9a00-7020-8b17-dabbd2561706"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 80, X'F9C14BF19E2536D908651210305C69AC');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-959e-d01dfd217717', '["0159a1ff-9a00-7024-8491-f4db196f686b"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 83, X'7655D8CB29EDD428A882C99DCA897553');
INSERT INTO erasure_step (erasure, step, actor, at, audit_seq, salt, reached) VALUES ('0159f902-623b-774b-828f-d48353a1eb74', 'approve', 'user-2', '2017-02-01T09:30:00.123456Z', 78, X'8EE5996FA68337C772139017EA2AFE02', '["0159a1ff-9a00-701c-a37d-f56c43b11e74/1"]');
INSERT INTO erasure_step (erasure, step, actor, at, audit_seq, salt, reached) VALUES ('0159f902-623b-774b-92bf-27f69c0fa009', 'reject', 'user-2', '2017-02-01T09:30:00.123456Z', 81, X'BBC1C206FD1F19069417AEE4B5E9B98C', '[]');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-81ec-6fe1879b21a0', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 60, X'584C212761718D1168AF604F3ABEDF2A');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8d4b-4dcefcb20ef2', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 62, X'E52629AB1B981AE4161B5071C8CEAAA1');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a52b-4ca341e7c10f', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 57, X'E2BDBC68F8975A238BC16D3378BF71F6');
INSERT INTO export_decision (export, step, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-81ec-6fe1879b21a0', 'reject', 'user-2', '2017-02-01T09:30:00.123456Z', 61, X'5BAEEF733794E4288D6FB1404B187425');
INSERT INTO export_decision (export, step, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a52b-4ca341e7c10f', 'approve', 'user-2', '2017-02-01T09:30:00.123456Z', 58, X'4DEF31E519F505590D41FC005D6530B2');
INSERT INTO export_file (id, export, actor, at, digest, lines, audit_seq, salt) VALUES ('0159f902-623b-774b-b2f7-0112a7478164', '0159f902-623b-774b-a52b-4ca341e7c10f', 'user-1', '2017-02-01T09:30:00.123456Z', 'cd56', 7, 59, X'6C36758E97A3664CAE7EBBB21D253E3C');
INSERT INTO frozen (edition, year, revision, digest, program, as_of, at, actor, audit_seq, salt) VALUES ('2016-r1', 2016, 1, 'ab12', '1.0', '2017-01-31', '2017-02-01T09:30:00.123456Z', 'user-1', 87, X'FCA02948775C80AC3013A4B06728E9CF');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, 1, '2026-11-28 23:03:07');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (10, 9, 1, '2026-11-28 23:03:07');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (11, 10, 1, '2026-11-28 23:03:07');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (12, 11, 1, '2026-11-28 23:03:07');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (13, 12, 1, '2026-11-28 23:03:07');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (14, 13, 1, '2026-11-28 23:03:07');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (15, 14, 1, '2026-11-28 23:03:07');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, 1, '2026-11-28 23:03:07');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (3, 2, 1, '2026-11-28 23:03:07');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (4, 3, 1, '2026-11-28 23:03:07');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (5, 4, 1, '2026-11-28 23:03:07');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (6, 5, 1, '2026-11-28 23:03:07');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (7, 6, 1, '2026-11-28 23:03:07');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (8, 7, 1, '2026-11-28 23:03:07');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (9, 8, 1, '2026-11-28 23:03:07');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-ab8e-b5d7e57fe103', 1, X'AED57820D782A68D6B1D67FB7CF09635', X'01A6E04CD213634CF1134314D10C986E840A58EDB129FE1DE6BC60C701BF60CEEB5A3F57CE2EA851CC1C273E48E2CAA2CA68153473C8696099818D1A9E7635E1A417372AEC0005FA727DA3592FDA93E73B9CE76FBC1C9237D3318E08EAA1D4948B21FFD89A');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-ab8e-b5d7e57fe103', 2, X'F97E097E0E1BA504DBC8A5ADB544D791', X'01A6E04CD213634CF1404B68B348F78172E7EF383F654603704C3C16E4DA8C186C76833527ABEAE130F8873EB1974F60E53A11A6F6874F4133D33144B64796F017185B1FF72D4F4244EC8F79CFAD73CBD4CE50F2851B326B869921653E5331037A3F34BAA8');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7004-99ea-46db64770d65', 1, X'0D9A4EDD76CD67812C3B61968ECCA1FA', X'01EB4ADA3BDB971100B51444302A94963960E0CB193F1F85FF815F2F65B660F17766C5F8B7480B5C037F06F22442ECADEE1F40179F9E0EA954D818261F80CDE901695750A3F94CAD362243A17483B8C3B2C370A3FC17B4A844639429DB2FF2F104B9D19E38');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7008-b1e8-d7b9c43d943e', 1, X'326F914D48C919D16BA16CA74C0E8C2C', X'017C3220B11C5F8AE1FB2924E6A6A4323E25246185C349B225ED68782EC59849D10CF5E9DF8535712D633948F9E376435CA1FED76A8D4CBBCD0F9310CE1394F678C92FC085C27DAB5FA55D6EA2B12CEF3C1E8D506C13B99D757ED69D2A5E1D90AAB7185C77');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-700c-987e-584a189d610b', 1, X'5309ECB17AC8CC13538ABD17EADFA50A', X'01C9FC662B181EE97353522BC0E141544A2D65BFC29DE1BB3FB4216377422DA43EB0491B0E4AFAAAFD6CBE56923DB0BDDCF9D8C513174DD4902C831F4CBEDDD7917B1A750E728E6F4F950B474DDBB62FF2FB528474E54890EABDB6F217D41B4BEA068229FD');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7010-a511-291ad3ca2711', 1, X'EB50D5BE43F67BBE5EEDB311A917DFA0', X'011C8148E5265E198B296D2E6F507E24E3E34599817CCD5D68B89CF319074A55D06D704E082CD2B9FD010D2204726956ED55A8A7A3EBC6E00487690ADBF8A4AD54E88E3E9C16E937BF814660340CEFD2DA63B95ACC375EA9CFDB3F9913F348B3958A9A30DC');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7014-b8da-ee982c4e31fb', 1, X'77FAD5B13CBBFEBAD0D67E0660B6D826', X'01270A40FB85E5B4BECAE30F459234D3772EB85F4A8B2E847AC83DF85531C6B3B41476B2E2F18F09871EED806E7DD68C8316CE7239FDD6CFC3297CBDA5FE72C6CAE5B4AD93112FB3CA06838CCCCFA504CB1EA2B2547A463F81E1F87B79D3F191C24933B666');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-80f4-8da6c8da8c15', 1, X'63B226891B88A89FF539B425DBC533B2', X'01477B865D0D3A262126FD941631E0B27C364862F458EEABD4C9C5ED6196F48B844152CED1431DF19F70234ED482E9622AFB4A636288903CD22E5A518997711CA9F361F69272893B47CEEAFE5E0CA850151D7FB553EB9591C20B89D143AB4B0D9766CA23ED');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7020-8b17-dabbd2561706', 1, X'8867C2ECCE7C6A669DC24AFFE91EE728', X'01DD563087311579BED74E730DF54F15C07312E303AF54B8CB605AC6EECF1CE5ACF509B093693C313F0672F98FF0A4FA2D45DE369D2EF34AB72DF7277F02FD310B15A8AA602B18183C03A6EC41B2082D7556EBA25F2D6FFA3E7E1B3ACCB9AEB14CDE4E8359D429112B70E3D276D16A4B3430CAC428C63593EF3E526827A27F660A45E07A39E6AA16AC76E0B7C4A8E81ABD95E7B5F93396B14A8663485CC72E25508D46A20008436FE3B427C7F575C2F1033E5CBE8E3B83996AB1FF02E4017545D0E295003ADE87E1A84E24C6D2654807B307B0D753387F81960F7E41CDF7D624B99B6E00BB');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7024-8491-f4db196f686b', 1, X'7D52D8EC84EC39FBC1B51E3541DCAC21', X'0185B2DFCE9C36C3E6BED8CE1269A5C142E67FBE5D3336DBD802020217D28D94D11F427344E4516FD5F174BD8C7F1631BFB0B44636A91B945E964C1395C752D0BDFE2795ECABA7C10209D70DC5AF61FE1448DBF667C7FF965CE3916332242AA4E212A2F8B5');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-702d-a96b-d31e7331908f', 1, X'2521B8D34ABA7657873B8C6289C771F2', X'013725E9BD76DC6481E431F48BD33A22213D9185C606DC1E65CF280F6CA3A31FF578EE7F78B1426C06A77D738CBABD84FCC9C87F910D06E06B46D43B50A0D846F1913EEE769318AE80DCB0B0AC19A737104412AB43B855390F8391AEA6C96F6DB33EC719E0');
INSERT INTO invitation (id, account, purpose, token_hash, invited_by, created, expires, used, audit_seq, salt) VALUES ('01a22465-e594-7cae-a70a-1d46185734b5', '01a22465-e594-7cae-b14f-a2344bc893d5', 'invite', X'E2CDC085E4606F296DEE1B7809A768746E8D5B91549E3D8D95B9DAA2FFDCDDDB', 'user-1', '2026-11-28T23:03:07.412792Z', '2026-12-05T23:03:07.412792Z', '2026-11-28T23:03:07.414105Z', 38, X'57220658F77768501A2F99F58921CDA2');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (18, '0159f902-623b-774b-8ed7-d0c8ee5baeb9', '0159a1ff-9a00-7000-ab8e-b5d7e57fe103', '0159a1ff-9a00-7004-99ea-46db64770d65', 'link', 'fs/1', 'user-1', '2017-02-01T09:30:00.123456Z', 'above threshold 12.5', 20.5, 0.999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'80364375D5D11999DD122F7EA0B52B75', '[]');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (20, '0159f902-623b-774b-9575-76a990faf006', '0159a1ff-9a00-7010-a511-291ad3ca2711', '0159a1ff-9a00-7014-b8da-ee982c4e31fb', 'not_same', '', 'user-1', '2017-02-01T09:30:00.123456Z', 'two photographs', 0.0, 0.0, '[]', '', X'2C717B8B86516FB074614FFE8990D49E', '[]');
INSERT INTO machine_client (id, agency, label, keys, scopes, created, disabled, audit_seq, salt) VALUES ('01a22465-e594-7cae-9d4a-5b2846a3ec86', 'rosa', 'case system', X'7B226B657973223A5B5D7D', '["verdig:report"]', '2026-11-28T23:03:07.412792Z', '', 40, X'1E2E8BDE56BCEC5F7D5AEF1AFB8AA662');
INSERT INTO machine_token (token_hash, client, expires) VALUES (X'0100000000000000000000000000000000000000000000000000000000000000', '01a22465-e594-7cae-9d4a-5b2846a3ec86', '2026-12-05T23:03:07.412792Z');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-80f4-8da6c8da8c15', 1, X'C0958FA2BACBB1A99FCAF38AC4422761', X'01C4892534AF06CDF729EEBFA9B7BD18F3129C4A5249F203FF08993D041EDB5868D7242603BB97BEF3A2EE4E1CC8A412D3002AAF27A395C370D0DDD024BD47F50BDDDF3253AA428C7A546294FC10EC0868F1AC396252E954629425D076B7BAF03D82426BB0BA643FB6B69A1B9357858500623BAFBF749738816F65B535D383D3DDD31920D33BB6252755A6E3F2EDF38FA2C4C4A3D81E6CD99242F5DE71FCD7A733427F42930F56D0B2213092469BA1FDCB26F877B078D2E401211F0FC099F05D77D07D1F66B030EEF0F8CB172AAA834D6C6E71D7012066C12D1A3F68241980C7A01C866C07B3C44E924C54B101BEE81D6611C4F19A54F06F8DAB5E785A8D1FFC804E122F819C163A556B95CC16F074B6035E44FE3E385B41F3F2A9747A0C828109FAE4EFCC');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7020-8b17-dabbd2561706', 1, X'2870BB2044D4498E1908619B3C6ECAFF', X'01A47EBCA5233A7F84086133EED1308772582E0590E609822E041A839FF6CDB5EA2441B10336D5C7B39F1D54F8C7DE3E0892FD99EFAA76A87FD2AD1BB757C18E6369C5BFD9DFA890B018FFEA5BF12DB47CCC010F8A24703AEA6064E3BBA77788EABEF3D9C9B243C28FE0F9E028C413F45F5E4850BFA67F1DB3A54182325EDF6B68A16C5379569DFBE2141927B7AFFD5149037EA95E4DF90BC01FC080B19F25726FC2CEDC0CB4C1726084C61E021941FFA8CCF25C20B6F0E4C1DBFB46658871A79873FABB3DEEF1151BF3A98CFA8060D6B8EE23967387CBD4AF0C35BC24921E8068774BD651163C7BB0E532543D0BA8DDA34637AA32FCC5263283746A07080C20FE9D096A3BFE8C81A4234D1811C4C86EC28C3F64CA626E173A2550FE23190E4D98D748EE60');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7024-8491-f4db196f686b', 1, X'40BFA9BD83642935C7845037F0E2F27B', X'01B4EE4E56D689C0CD04891856EA9F9D06B9DE5E6E60CF9A73ED5C537A24C5FD953AA60E9217B347983828CDCDC8FF00C940FF8906C6F62D72FDBE10A88633604FF545B849989FE0E40FECDE3931E4F0049E52B450A695E0C1BA95A54241897AB5D7B84F378B462E40D7EC1DC7234667C9CB7415778AB02CCA8000406C54C04326A5FB05E44387D6C0C497FB4FDB136E5956EDE62B65640CC232F9B23EBB34C58272E77E1D1A3B753AA028102534FCBD7D3CE48224865501CDF582A66EB1FC83A9F1B0F5C770F6B14F0FFB4F63D89F17233332BB0E7E08D773024474DE2D43430A8033ED7368B41118E993450D451713B92AF341AEC00EC534704963EF8C9C86A87FC1870824822C728C149D489777899C53A2FF69ABECE5C43B1FF0522608D97152A1DD0A');
INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8a6b-5b02d791f767', 'agency-01', 'reporter', '', 'emergency.opened', '0159a1ff-9a00-7004-99ea-46db64770d65', '2017-02-01T09:30:00.123456Z', 51, X'4BAAEED76167D08B527552E39C972FEA');
INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES ('0159f902-623b-774b-b8ab-1493016a5e56', 'nav', '', 'user-3', 'emergency.reviewed', '0159f902-623b-774b-82b7-418486577ec8', '2017-02-01T09:30:00.123456Z', 52, X'A77F4C594E25D9314F155880460171CA');
INSERT INTO notice_read (notice, actor, at) VALUES ('0159f902-623b-774b-b8ab-1493016a5e56', 'user-3', '2017-02-01T09:30:00.123456Z');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7000-ab8e-b5d7e57fe103', 'agency-00', 2016, 'R-000000');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7004-99ea-46db64770d65', 'agency-01', 2016, 'R-000001');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7008-b1e8-d7b9c43d943e', 'agency-02', 2016, 'R-000002');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-700c-987e-584a189d610b', 'agency-03', 2016, 'R-000003');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7010-a511-291ad3ca2711', 'agency-04', 2016, 'R-000004');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7014-b8da-ee982c4e31fb', 'agency-05', 2016, 'R-000005');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7018-80f4-8da6c8da8c15', 'agency-06', 2016, 'R-000006');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-701c-a37d-f56c43b11e74', 'agency-07', 2016, 'R-000007');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7020-8b17-dabbd2561706', 'agency-08', 2016, 'R-000008');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7024-8491-f4db196f686b', 'agency-09', 2016, 'R-000009');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-702d-a96b-d31e7331908f', 'agency-11', 2016, 'R-000011');
INSERT INTO notification_detail (id, version, stated_year, assessed_year, documented_year, assessed_from, assessed_to, channel, danger, contact_safe, consent, child_with, unaccompanied, welfare, representative, police, region, place, service, recruited_in, declined, why_declined, contact_means, consent_scope, legal_basis, not_known, assessed_on, consent_on, welfare_on, representative_on, police_on, exploited_from, exploited_to) VALUES ('0159a1ff-9a00-702d-a96b-d31e7331908f', 1, 1, 2, 3, 4, 5, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', '["k","unknown"]', '["l","unknown"]', '["m","unknown"]', '["n","unknown"]', '["o","unknown"]', '["p","unknown"]', '["q","unknown"]', '["r","unknown"]', '["s","unknown"]', '["t","unknown"]', '2016-05-01', '2016-05-02', '2016-05-03', '2016-05-04', '2016-05-05', '2010', '2011-01');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-ab8e-b5d7e57fe103', 1, '2017-01-15T12:00:00.000000Z', 5, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-ab8e-b5d7e57fe103', 2, '2017-01-15T12:00:00.000000Z', 11, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'none', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7004-99ea-46db64770d65', 1, '2017-01-15T12:00:00.000001Z', 6, 1961, 'stated', '', 'female', '["NG"]', '2016-02-02', '2016-02-02', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7008-b1e8-d7b9c43d943e', 1, '2017-01-15T12:00:00.000002Z', 7, 1962, 'stated', '', 'female', '["NG"]', '2016-03-03', '2016-03-03', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-700c-987e-584a189d610b', 1, '2017-01-15T12:00:00.000003Z', 8, 1963, 'stated', '', 'female', '["NG"]', '2016-04-04', '2016-04-04', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7010-a511-291ad3ca2711', 1, '2017-01-15T12:00:00.000004Z', 9, 1964, 'stated', '', 'female', '["NG"]', '2016-05-05', '2016-05-05', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7014-b8da-ee982c4e31fb', 1, '2017-01-15T12:00:00.000005Z', 10, 1965, 'stated', '', 'female', '["NG"]', '2016-06-06', '2016-06-06', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7018-80f4-8da6c8da8c15', 1, '2017-01-15T12:00:00.000006Z', 12, 1966, 'stated', '', 'female', '["NG"]', '2016-07-07', '2016-07-07', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '0123456789ab', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-701c-a37d-f56c43b11e74', 1, '2017-01-15T12:00:00.000007Z', 74, 1967, 'stated', '', 'female', '["NG"]', '2016-08-08', '2016-08-08', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7020-8b17-dabbd2561706', 1, '2017-01-15T12:00:00.000008Z', 79, 1968, 'stated', '', 'female', '["NG"]', '2016-09-09', '2016-09-09', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7024-8491-f4db196f686b', 1, '2017-01-15T12:00:00.000009Z', 82, 1969, 'stated', '', 'female', '["NG"]', '2016-10-10', '2016-10-10', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-702d-a96b-d31e7331908f', 1, '2017-01-15T12:00:00.000011Z', 13, 1971, 'stated', '', 'female', '["NG"]', '2016-12-12', '2016-12-12', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO once (actor, key, body, answer, expires) VALUES ('', 'pdz7356n39p27xgy', 'd9g94ymwj4n6m746', X'019565AEA50133CCC7663E7C4A364F364C444CFA7CA2A76DB8F831C9C4A3CCDA232037D12B2069', '2017-02-01T09:30:00.123456Z');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-a07b-bd0090888718', 'strasak', 'P-1');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-b735-f5625d5743ba', 'strasak', 'P-2');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-a07b-bd0090888718', 2016, 1, '2017-02-01T09:30:00.123456Z', 27, X'0E3512861DD7A1299A09546A1A0D9E6F', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', '01a22465-e58f-7e22-90e8-cbff82b892ae', 'indicted', '2016-06-01', 'district', '2016-10-01', 'conviction', '');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-b735-f5625d5743ba', 2016, 1, '2017-02-01T09:30:00.123456Z', 28, X'7A79E964BC2B8B273AA7A139ABC97963', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', NULL, 'indicted', '2016-06-01', '', '', '', '');
INSERT INTO receipt (agency, reference, notification, version, actor, at, outcome, form, audit_seq, salt) VALUES ('agency-00', 'K7Q2M-9XTP4', '0159a1ff-9a00-7000-ab8e-b5d7e57fe103', 1, 'user-1', '2017-02-01T09:30:00.123456Z', 1, '0159f902-623b-774b-bb18-d1f5643ff509', 29, X'A683F19B28A669B16FC7635CCEA47AD8');
INSERT INTO release (id, edition, year, digest, folder, program, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-8eb4-5cb7e145af86', '2016-r1', 2016, 'cd34', '2016-r1', '1.0', '2017-02-01T09:30:00.123456Z', 'user-1', 88, X'201D8E4F4C493FEA1DDF40862AC43810');
INSERT INTO reminder (id, agency, year, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-9ba5-31ec974d2138', 'agency-00', 2016, '2017-02-01T09:30:00.123456Z', 'user-5', 56, X'488B3343DE6BCB3BA6B03ED57C2A2893');
INSERT INTO return_status (id, agency, year, declaration, received, audit_seq, salt) VALUES ('0159f902-623b-774b-8fd9-bffddf27f33f', 'nav', 2016, 'nothing', '2017-02-01T09:30:00.123456Z', 17, X'FE3B01E75F1F93DAD0F0A0391D50DBAF');
INSERT INTO review_disagreement (decision, weight_bits, probability, evidence, accept_bits) VALUES ('0159f902-623b-774b-9575-76a990faf006', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 12.5);
INSERT INTO review_opinion (audit_seq, id, a, b, verdict, actor, at, reason, grounds, weight_bits, probability, evidence, undoes, salt) VALUES (22, '0159f902-623b-774b-8894-9a4c291eb91a', '0159a1ff-9a00-7008-b1e8-d7b9c43d943e', '0159a1ff-9a00-700c-987e-584a189d610b', 'link', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', '["uncertain"]', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'C5069B64E36FA130104AD384124AFCC3');
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('5a5cfc7661', '0159a1ff-9a00-7008-b1e8-d7b9c43d943e', '0159a1ff-9a00-700c-987e-584a189d610b', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.97095059445466858, 1);
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('d15e9a8a25', '0159a1ff-9a00-7010-a511-291ad3ca2711', '0159a1ff-9a00-7014-b8da-ee982c4e31fb', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.0014730335283280294, 1);
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (23, '0159f902-623b-774b-8dd9-f0378b852a18', '0159a1ff-9a00-7008-b1e8-d7b9c43d943e', '0159a1ff-9a00-700c-987e-584a189d610b', 'agency-02', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'058984052837B3CE874BA7005B17D577');
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (24, '0159f902-623b-774b-ad6b-64372382fc3e', '0159a1ff-9a00-7008-b1e8-d7b9c43d943e', '0159a1ff-9a00-700c-987e-584a189d610b', 'agency-03', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'A324D0DC1BC6A4C68FC3FF2B91620A04');
INSERT INTO review_reply (audit_seq, id, question, agency, answer, actor, at, reason, salt) VALUES (25, '0159f902-623b-774b-8a90-4d2ab200845d', '0159f902-623b-774b-8dd9-f0378b852a18', 'agency-02', 'yes', 'user-2', '2017-02-01T09:30:00.123456Z', 'seen together', X'B88B32A6E819043BBAB588232DDFC826');
INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (21, '2017-02-01T09:30:00.123456Z', 2, X'42B870BF107F28F40D95DA920FD0EAD4');
INSERT INTO service (id, agency) VALUES ('0159f902-623b-774b-a599-7e848740706c', 'nav');
INSERT INTO service (id, agency) VALUES ('0159f902-623b-774b-b4c6-1736057723a0', '');
INSERT INTO service_places (id, service, places, free, day, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a32c-71aab100b515', '0159f902-623b-774b-a599-7e848740706c', 8, 3, '2017-02-01', 'user-1', '2017-02-01T09:30:00.123456Z', 66, X'8CDF15B9749E7DB5E8A738E5E4B76F5B');
INSERT INTO service_places (id, service, places, free, day, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-be70-5942b8e1f614', '0159f902-623b-774b-a599-7e848740706c', 8, 1, '2017-02-01', 'user-1', '2017-02-01T09:30:00.123456Z', 65, X'01BAFD8606947A6D06B608FAA1BAC408');
INSERT INTO service_version (id, version, outside, name, what, needs, sexes, age_from, age_to, with_children, pets, languages, interpreter, whole_country, regions, round_the_clock, hours, phone, email, web, how, address, address_withheld, uncounted, closed, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a599-7e848740706c', 1, 1, 'The house', 'A place
to be.', '["safety","housing"]', '["female"]', 18, 30, 'yes', 'no', '["no","en"]', 'unknown', 0, '["NO-03"]', 1, 'h', '1', 'e', 'w', 'Call.', 'Open street', 0, 0, 0, 'user-1', '2017-02-01T09:30:00.123456Z', 63, X'5A54A15BDE2FD753CA1CBAA901B86F60');
INSERT INTO service_version (id, version, outside, name, what, needs, sexes, age_from, age_to, with_children, pets, languages, interpreter, whole_country, regions, round_the_clock, hours, phone, email, web, how, address, address_withheld, uncounted, closed, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a599-7e848740706c', 2, 1, 'The house', 'A place
to be.', '["safety","housing"]', '["female"]', 18, 30, 'yes', 'no', '["no","en"]', 'unknown', 0, '["NO-03"]', 1, 'h', '1', 'e', 'w', 'Call.', '', 1, 0, 0, 'user-1', '2017-02-01T09:30:00.123456Z', 64, X'28C6672AFFCAF361E1CD8649B930C68A');
INSERT INTO service_version (id, version, outside, name, what, needs, sexes, age_from, age_to, with_children, pets, languages, interpreter, whole_country, regions, round_the_clock, hours, phone, email, web, how, address, address_withheld, uncounted, closed, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-b4c6-1736057723a0', 1, 1, 'The house', 'A place
to be.', '["safety","housing"]', '["female"]', 18, 30, 'yes', 'no', '["no","en"]', 'unknown', 1, '[]', 1, 'h', '1', 'e', 'w', 'Call.', 'Open street', 0, 1, 1, 'user-1', '2017-02-01T09:30:00.123456Z', 67, X'A6DD3A1D75B7BE90D9ACD166F6CE4423');
INSERT INTO session (id, account, token_hash, role, method, enrolling, created, seen, confirmed, ended) VALUES ('01a22465-e594-7cae-ac01-18dc63904df8', '01a22465-e594-7cae-b14f-a2344bc893d5', X'0200000000000000000000000000000000000000000000000000000000000000', 'reporter', 'passkey', 0, '2026-11-28T23:03:07.412792Z', '2026-11-28T23:03:07.412792Z', '2026-11-28T23:03:07.412792Z', '');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_verifier', 'verdig/01a22465-e43a-7fab-9edf-176aa8a798c7+21211295+AcQvkSbyKBDrXJHVAWlUZli1dVARxmEQtFmYyucTX0FC', 2, X'7FA46C3025AB9D54034AC65BF03466DA');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_witnesses', 'witness.example/w1+4c69ad86+BPItnNeO5/zdbiUjDmM58g6z5qgBGfktvEeaNQE/pGBt', 32, X'9DF02AEFF95B2533219242016DB2ABDA');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('installation', '01a22465-e43a-7fab-9edf-176aa8a798c7', 1, X'71AE4B94BF4C8C8F7CBE37D45B8B1FDB');
INSERT INTO sign_in_failure (who, times, latest) VALUES ('pp8pr6fx7h5vrk52', 3, '2026-11-28T23:03:07.412792Z');
INSERT INTO spent (kind, what, expires) VALUES ('jti', 'x', '2026-12-05T23:03:07.412792Z');
INSERT INTO upload (id, agency, actor, kind, expires, file, outcome) VALUES ('0159f902-623b-774b-9259-76befed4f98f', '', '', 'persons', '2017-02-01T09:30:00.123456Z', X'01504F740DF960EF7B21592018CCCFEFA1D4DE786451B2D145024ECA72AE3EA7A68FE6ED23BE016D9F', X'');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8df8-5898828e08f5', '0159a1ff-9a00-702d-a96b-d31e7331908f', 1, 'twice', '', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 16, X'0508D4227FE44F0B02DDE1C673C6F79F');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-93b5-16d6ceadaad0', '0159a1ff-9a00-702d-a96b-d31e7331908f', 1, 'twice', '', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 14, X'68D2BC711B20A0371892D330DFF58D54');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-ade2-b0e169cb38f6', '0159a1ff-9a00-702d-a96b-d31e7331908f', 1, '', '0159f902-623b-774b-93b5-16d6ceadaad0', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 15, X'3358BE48CBEDC3FA1C5A7B6E8688D43E');
