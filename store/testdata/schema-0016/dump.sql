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
CREATE INDEX service_places_by_service ON service_places (service, audit_seq);
CREATE INDEX session_by_account ON session (account, ended);
CREATE INDEX sign_in_failure_by_age ON sign_in_failure (latest);
CREATE INDEX spent_by_expiry ON spent (expires);
CREATE INDEX upload_by_expiry ON upload (expires);
CREATE INDEX withdrawal_by_notification ON withdrawal (notification, version, undoes);
CREATE UNIQUE INDEX withdrawal_undone ON withdrawal (undoes) WHERE undoes <> '';
INSERT INTO account (id, name_key, sealed, agency, roles, created, disabled, audit_seq, salt) VALUES ('01a22469-a921-7cec-8cd6-5cf7345d7d68', 'ghcdx7hv04mbd7wy', X'01D61EDB4916AEC32EAD1DA1329C7A7BE3E8B943FD3849B55342D6EB189637A2064AE1E49549A326BE221B8573564174DA7921AC7471BB096B7CF546E61247F5586AAFF6E3B7A88194D6E96BA221736F1F22D201588DA0D1', 'rosa', '["reporter"]', '2026-11-28T23:07:14.081807Z', '', 34, X'5A5BA7C9C9520B43B343535220F0324B');
INSERT INTO account_proposal (id, kind, account, roles, proposed_by, at, expires, decided_by, decided, outcome, audit_seq, salt) VALUES ('01a22469-a921-7cec-b285-7639d6023e30', 'roles', '01a22469-a921-7cec-8cd6-5cf7345d7d68', '["case_worker"]', 'user-1', '2026-11-28T23:07:14.081807Z', '2026-12-05T23:07:14.081807Z', '', '', '', 39, X'3175FCA05AC847D1D04AFDF98D2398AA');
INSERT INTO actor (id, role, agency, created, disabled, audit_seq, salt) VALUES ('user-1', 'importer', '', '2017-02-01T09:30:00.123456Z', '', 90, X'091DEBBD817E8FBD9D57CB9901537316');
INSERT INTO agency (code, type, from_year, to_year, audit_seq, salt) VALUES ('nav', 'welfare', 2007, 0, 89, X'4E5FD200BFAC32E7E40045F60C4F1231');
INSERT INTO agency_key (agency, public, mode, audit_seq, salt) VALUES ('agency-08', 'verdig-agency-1-2p1an78gcc04xjsmvyqjh93n9d4k764j6dqmefdfrsgyth806wb7femedm', 'only', 77, X'743CAD7AE24A26882806119B789821B3');
INSERT INTO assignment (id, a, b, actor, at, until, audit_seq, salt) VALUES ('a16743acda/user-5', '0159a1ff-9a00-7008-87ff-8075041d3cb2', '0159a1ff-9a00-700c-a960-bbc3509baeb3', 'user-5', '2017-02-01T09:30:00.123456Z', '2017-02-01T11:30:00.123456Z', 59, X'4D028CE53156B101BEFC4599AB268A6E');
INSERT INTO attachment (id, plan, agency, actor, at, kind, bytes, digest, name_sum, audit_seq, salt) VALUES ('0159f902-623b-774b-ab03-ae6022a0e067', '0159f902-623b-774b-91a0-d669dbfb73e5', 'nav', 'user-3', '2017-02-01T09:30:00.123456Z', 'text', 23, 'c38208870fd40464b5716cec83d15bd39b46e9a5d889ead373aac42158421804', '56a74523e49763eca5bf09fbe3a3892db0e40e584a0c9589a16a0209640fba9b', 73, X'ECDC8D1B23C8B3434EBC27124C681707');
INSERT INTO attachment (id, plan, agency, actor, at, kind, bytes, digest, name_sum, audit_seq, salt) VALUES ('0159f902-623b-774b-b115-85aae8e0c1ca', '0159f902-623b-774b-91a0-d669dbfb73e5', 'nav', 'user-3', '2017-02-01T09:30:00.123456Z', 'text', 23, '9d29af94b124c163916097b7905ed2a978248b9d5ee019ff300becd67b063240', '464579ae54519c0639afabe450f74ef46ad1fe058f7365fba67230e16b4d098d', 72, X'30C14D353C74A632CDBC1C019F37E8D5');
INSERT INTO attachment_content (id, name, file) VALUES ('0159f902-623b-774b-b115-85aae8e0c1ca', X'01F2E8F220DF77695FB31FF2084A681450F2CA899BD096E015FA5D993F4E5E1FC6A63C4C0A8BE6E7CBB23C49770C0AE37B9B3AE3890D7B9FB09BF9D98E066ABF96366AC50E94392E5507F9A5103D5348576D5C2E8E2FDF23611B2C76D5CDE0E31D823DD4B181FCC1282C92BBC12D55D98BF276470B58E941D0F501B7116F65DF8166F13D97A415C58588514756F1FDDF6551C81C1B1F24D16232E0CDC681E380E3C98D35AC', X'01F2E8F220DF77695F060A9172178D01176BC945B8A00962371A86A48FD0ACCD0312BC593B10305371237532823B9D5DAE08B32660232C4508418F37');
INSERT INTO attachment_withdrawal (attachment, agency, actor, at, reason, audit_seq, salt) VALUES ('0159f902-623b-774b-ab03-ae6022a0e067', 'nav', 'user-3', '2017-02-01T09:30:00.123456Z', 'mistake', 74, X'5D5837ACEE27446669B804B779661616');
INSERT INTO audit_checkpoint (size, note) VALUES (4, 'verdig/01a22469-a7cd-7023-8747-e60eca7e008d
4
5L1O/7ZORYWVH1ctBC8UF6MxvGBB+8wwFsWG8gdAQ9I=

— verdig/01a22469-a7cd-7023-8747-e60eca7e008d mwagwmK+D/bJyAgpQPRPUda69y1mfVQZIvSll0wgwu4h04VA4kco5n9PPm13xZ+ZklgaMHvOc2fp+v2tuhrx0uiASgM=
');
INSERT INTO audit_checkpoint (size, note) VALUES (93, 'verdig/01a22469-a7cd-7023-8747-e60eca7e008d
93
7EGmbu4VU0i3EEPdgktT6t00TErrww7hOQiGj4XFgSc=

— verdig/01a22469-a7cd-7023-8747-e60eca7e008d mwagwqBAlW14iaG6Cq3X33eSU+wwVzqPxELzjblZRuKRFUiuxnLHtU3b0YKDALe4lD4Bc9/2dKrDCVjCPfji/OKy4ww=
');
INSERT INTO audit_cosignature (audit_seq, size, witness, line, salt) VALUES (33, 4, 'witness.example/w1', '— witness.example/w1 b9usdAAAAABYkaqYqYvgwyXiz5+LSfldWdFGMR+yMKviDFbN1oOrIsKRDed/X1WCWTUC42LbDPfSprZfONhQiqkfCr6z6dCSkt/PAQ==', X'B197B40324B8C8438338DDF8EF640EF7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (0, '2026-11-28T23:07:14.005718Z', 'verdig', 'system', '', 'init', 'step', '', 'operate', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (1, '2026-11-28T23:07:14.005805Z', 'verdig', 'system', '', 'put', 'setting', 'installation', 'operate', X'23962707F3288412432E4DD53BF0643714915955C48D9C051B412A4A85932204');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (10, '2026-11-28T23:07:14.025329Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7014-8d8b-7f8380b78d25/1', 'assess', X'8BEC74CA352031241BA546026511C427E8CE27998D5BD76E687AD3F42336E665');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (11, '2026-11-28T23:07:14.025416Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-9afc-1ce2c2bee639/2', 'assess', X'AD4ACE92C50DEC2E7C5D59DD3DEA6FBEE0C5BAD21527895F255CDBE59BCB648E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (12, '2026-11-28T23:07:14.025596Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7018-9b7a-9a0bb042dcad/1', 'assess', X'256AE7B5F56BA86A9B3CBFFDF67406BE5F97F2DAA43D527F0E865E42E97BCB33');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (13, '2026-11-28T23:07:14.025791Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-702d-abd6-4e48a8cea4df/1', 'assess', X'EAFD6C76E20303A878B507E656DD33C82BE41EC26CB269A8046F8A817DBF0E80');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (14, '2026-11-28T23:07:14.057422Z', 'user-1', 'importer', '', 'withdraw', 'withdrawal', '0159f902-623b-774b-91fc-386a98ebbae4', 'assess', X'496A61B053F26E17D189F7515654A2FE451C39B66C2173ECCDB0D4961D4E750A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (15, '2026-11-28T23:07:14.057559Z', 'user-1', 'importer', '', 'reinstate', 'withdrawal', '0159f902-623b-774b-a9d9-a2e2c0401477', 'assess', X'20D79074742D415AC28F79120A1938A962BED3BF8C9F0A5090C0876C71904FBE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (16, '2026-11-28T23:07:14.057594Z', 'user-1', 'importer', '', 'withdraw', 'withdrawal', '0159f902-623b-774b-8241-c8e8aa8dec0b', 'assess', X'2FB3246601C82896FED998EDDAA2CFDFAF670B8ED652857603294ECDD77144E2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (17, '2026-11-28T23:07:14.057626Z', 'user-1', 'importer', '', 'declare', 'declaration', '0159f902-623b-774b-8236-4f268d035635', 'assess', X'4DED0C8A5A553F3182FF81B3DDDC487DC0442BCF194E352719B9510C88B6E982');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (18, '2026-11-28T23:07:14.057841Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-bf44-e34e845efb8d', 'assess', X'D705B79AEB0BF9B02CEDEB4472F1B2AE48082F389C3D83B78CBD92311AFF3388');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (19, '2026-11-28T23:07:14.058073Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'BA4237D7C81B9952BB129BDD9AAF0DCFC6DC0D150DC484EB6695E128C1B82B65');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (2, '2026-11-28T23:07:14.005890Z', 'verdig', 'system', '', 'put', 'setting', 'audit_verifier', 'operate', X'2C82E39EA0F1EFAC0615B19A999103B25A1FB0BEF19D67DF088C9948668CFD98');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (20, '2026-11-28T23:07:14.058202Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-80e9-8684bbb44cf6', 'assess', X'2F57926CCB97ED3547265A49422824CA8256981B61F4CDF14CEE1D0052E0241C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (21, '2026-11-28T23:07:14.058291Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'ACA73ABD089458C95EA23DE838D1D4424B11B3F5FCD60B54770FA088201C151B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (22, '2026-11-28T23:07:14.070537Z', 'user-1', 'importer', '', 'propose', 'opinion', '0159f902-623b-774b-83d1-3d3cadd19425', 'assess', X'A82F1A6179EC7EEC62E5ECE31373A7AD0E08378642DCE32A0A5658C24E26F468');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (23, '2026-11-28T23:07:14.071146Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-88cf-ef44614298bf', 'assess', X'32EB7613457F0116FF4941F1D9AE7A1F01C88F1565877A462AA929D2F3AE429E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (24, '2026-11-28T23:07:14.071301Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-ab7f-f91ed002dbdf', 'assess', X'B693013ED1F4E9D21BC5DA4F076AC1EE84B83981F7A37C1D44D16041DCCC7C66');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (25, '2026-11-28T23:07:14.074935Z', 'user-1', 'importer', '', 'reply', 'reply', '0159f902-623b-774b-9b96-2fd26ba1413a', 'assess', X'A4FCBFCC91501BD54AC11C9A86CCC8D34071CD026423DE03A6A2A2552E3EDD2E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (26, '2026-11-28T23:07:14.075276Z', 'user-1', 'importer', '', 'open', 'case', '01a22469-a91b-7464-9dc7-6f149febaf94', 'assess', X'B8586382CB1C9E2C6BB76BCB19684CBD6095C079345FCD731826AB8FC060B142');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (27, '2026-11-28T23:07:14.075362Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-9881-edbd7e31ad88/2016/1', 'assess', X'A659873DA5EF4BAC093AC47F499BD33C235B90EF61C091F75E6FFF1BE8A410B3');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (28, '2026-11-28T23:07:14.075489Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-b64c-148736b4d682/2016/1', 'assess', X'FAD97217DDFD39760F5435AAA82B91781AA566C845E6DD59C9D52BA7860BA34E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (29, '2026-11-28T23:07:14.075537Z', 'user-1', 'importer', '', 'receipt', 'receipt', 'agency-00/K7Q2M-9XTP4', 'assess', X'1B81F6C643B27CC786CE323E111B29E57CF98CC4CCE310E206CD0E4D8478743D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (3, '2026-11-28T23:07:14.005918Z', 'verdig', 'system', '', 'create', 'enrolment', '01a22469-a8d5-7e79-a5bc-d56e16781fa1', 'operate', X'9C062879F78183D6FE068746DEAF8324C198F711C864D5085C5651186CBA7AE4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (30, '2026-11-28T23:07:14.075657Z', 'user-1', 'importer', '', 'save', 'draft', '0159f902-623b-774b-80a2-157038a1243a', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (31, '2026-11-28T23:07:14.075844Z', 'user-1', 'importer', '', 'add', 'upload', '0159f902-623b-774b-80a2-157038a1243a', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (32, '2026-11-28T23:07:14.081106Z', 'user-1', 'importer', '', 'put', 'setting', 'audit_witnesses', 'assess', X'7C572624A800D4DA10610D4CCB504A8B6A2FA40C1B60D0862EB0CD8F186EEC06');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (33, '2026-11-28T23:07:14.081746Z', 'user-1', 'importer', '', 'cosign', 'cosignature', '4/witness.example/w1', 'assess', X'33717E2614D19BA97DE32280866B88F58B76861ACE3A60B0A60737E1FEE709A4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (34, '2026-11-28T23:07:14.081928Z', 'user-1', 'importer', '', 'put', 'account', '01a22469-a921-7cec-8cd6-5cf7345d7d68', 'assess', X'0590B9EF88F995961CB6520977EA6B4BC818795BFFBC8A3BC9AFE6970641A0C0');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (35, '2026-11-28T23:07:14.082059Z', 'user-1', 'importer', '', 'put', 'credential', '01a22469-a921-7cec-90fc-e8e1ac44e346', 'assess', X'2B716544AF7F9C1B60556A9D5E7B754B6D101246C1C8FE1EA65FDB58C26BFBF2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (36, '2026-11-28T23:07:14.082199Z', 'user-1', 'importer', '', 'remove', 'credential', '01a22469-a921-7cec-88a0-44831e186cd2', 'assess', X'B7D0E12E17142CAF3B69381C9023D18FE7C8DA0B459374FAC899418B20554487');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (37, '2026-11-28T23:07:14.082301Z', 'user-1', 'importer', '', 'create', 'invitation', '01a22469-a921-7cec-9505-8ed0fa477a7c', 'assess', X'A909128D27FC4B22024EF811F1304683971A72BC404733EBB887E25B847E924F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (38, '2026-11-28T23:07:14.082406Z', 'user-1', 'importer', '', 'use', 'invitation', '01a22469-a921-7cec-9505-8ed0fa477a7c', 'assess', X'2588B96C6B7C3963FFBEAB4E1680D159A3C9C055A4A86C22669C310123663CAC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (39, '2026-11-28T23:07:14.082437Z', 'user-1', 'importer', '', 'propose', 'account_proposal', '01a22469-a921-7cec-b285-7639d6023e30', 'assess', X'C73E60A83BD9E7C7033844E5451E7BF327F54903C2FD8027D9E5E92983BDB3C4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (4, '2026-11-28T23:07:14.020675Z', 'user-1', 'importer', '', 'test', 'step', '', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (40, '2026-11-28T23:07:14.082557Z', 'user-1', 'importer', '', 'put', 'machine_client', '01a22469-a921-7cec-8e1f-a49e57203f7e', 'assess', X'68E64825910ADEC6030D53EB7BB6D6BF260E1155BA7B3C598F535E0F39FFA314');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (41, '2026-11-28T23:07:14.082610Z', 'user-1', 'importer', '', 'token', 'machine_client', '01a22469-a921-7cec-8e1f-a49e57203f7e', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (42, '2026-11-28T23:07:14.082769Z', 'user-1', 'importer', '', 'create', 'session', '01a22469-a921-7cec-92a2-81d339e7af2d', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (43, '2026-11-28T23:07:14.082875Z', 'user-1', 'importer', '', 'event', 'justice_event', '0159f902-623b-774b-998b-30c38979c730/1', 'assess', X'406410924A70F21AC966263202BD89C0E5A084EBDACCB3DA47932246875E4E5B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (44, '2026-11-28T23:07:14.082955Z', 'user-1', 'importer', '', 'event', 'justice_event', '0159f902-623b-774b-998b-30c38979c730/2', 'assess', X'2391093E7B567FF5919744227C529B3250B79EFF15AC06268F58A2937219E9A6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (45, '2026-11-28T23:07:14.082972Z', 'user-1', 'importer', '', 'event', 'justice_event', '0159f902-623b-774b-998b-30c38979c730/3', 'assess', X'AAC969C99865712A267EAC41A729EAA36A49B0DBA2C25AA62E9C11647AAE5C7A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (46, '2026-11-28T23:07:14.082987Z', 'user-1', 'importer', '', 'event', 'justice_event', '0159f902-623b-774b-998b-30c38979c730/4', 'assess', X'764B266CA34E4601FEC7D55F7F93D00966C67567E99AE3CBAD65CD9D0275F932');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (47, '2026-11-28T23:07:14.083013Z', 'user-1', 'importer', '', 'open', 'plan', '0159f902-623b-774b-91a0-d669dbfb73e5', 'assess', X'EDFFF2A232E21956AE40D254413FA4F0AE8D2485449E3BC0E932EAA58DEACCBC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (48, '2026-11-28T23:07:14.083116Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-91a0-d669dbfb73e5/1', 'assess', X'BC3715CFA7BE0321D2FEC2BE0134062FA3BE3A3E778AD1627DA553AFE89AC30C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (49, '2026-11-28T23:07:14.083337Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-91a0-d669dbfb73e5/2', 'assess', X'34CE39482015ED148FF47E7108E6F3E6E83200940ECDF7C01820B0073A6463FA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (5, '2026-11-28T23:07:14.021306Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-9afc-1ce2c2bee639/1', 'assess', X'9E71A819B9AF542A826D7FE73F738BD6F121CA8C4CBCFD575738559C5CCD9779');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (50, '2026-11-28T23:07:14.083399Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-91a0-d669dbfb73e5/3', 'assess', X'4B019B46968426ABCC4C94A7A7046891D7A3671EB9BF6FB7629FC9A117D5A203');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (51, '2026-11-28T23:07:14.083452Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-91a0-d669dbfb73e5/4', 'assess', X'674A4DEF702D2CCDAB2A23D0D93555E2BA6E91B9EF1CD096AE49D31E80E3C77B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (52, '2026-11-28T23:07:14.083489Z', 'user-1', 'importer', '', 'break_glass', 'exception', '0159f902-623b-774b-9d70-5c59a609d902', 'assess', X'A53461E86D2FA1370D0339E4A0CBC8497D1193281AAE49A96F24C75878CACAC9');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (53, '2026-11-28T23:07:14.083569Z', 'user-1', 'importer', '', 'break_glass', 'exception', '0159f902-623b-774b-84f3-96d26b8ca18b', 'assess', X'F184AD66C9DB51BB03FC6EB596357D239EDF134FE566CBEECD0B31A8D3CF49BC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (54, '2026-11-28T23:07:14.083585Z', 'user-1', 'importer', '', 'review', 'exception_review', '0159f902-623b-774b-84f3-96d26b8ca18b', 'assess', X'1574426C908964892DF85C2360DE4F018A7731262C1AD183A821C10DFF3AF228');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (55, '2026-11-28T23:07:14.083639Z', 'user-1', 'importer', '', 'tell', 'notice', '0159f902-623b-774b-98c0-215770c5d9e0', 'assess', X'53D2FABEDECDDC4ED16CB83960B67C377C0F79DA1C6611C1924184F63617BB99');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (56, '2026-11-28T23:07:14.083731Z', 'user-1', 'importer', '', 'tell', 'notice', '0159f902-623b-774b-8152-a88ed89b1ec1', 'assess', X'2579D44A9FEFEB4650B7B9CBC76E2A3C192F32E3F68275595D8F5B1CC98E3359');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (57, '2026-11-28T23:07:14.084005Z', 'user-1', 'importer', '', 'read', 'notice', '0159f902-623b-774b-8152-a88ed89b1ec1', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (58, '2026-11-28T23:07:14.084032Z', 'user-1', 'importer', '', 'assign', 'assignment', 'a16743acda/user-5', 'assess', X'55F626349BAD29CBD75F057F021B6B21EF7757B09A73963FB12B8F9635A56E01');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (59, '2026-11-28T23:07:14.084092Z', 'user-1', 'importer', '', 'assign', 'assignment', 'a16743acda/user-5', 'assess', X'1061BE53B3C6A7CC3D0DCF0DED94D75968B18F2BC8C16B431228E319017789B6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (6, '2026-11-28T23:07:14.024987Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7004-8f5f-38954d0ca43d/1', 'assess', X'CB6DBDB6752B21B7FBDE6E0C953B772A45D50AA68C326FCF092E4371404E68B7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (60, '2026-11-28T23:07:14.084131Z', 'user-1', 'importer', '', 'remind', 'reminder', '0159f902-623b-774b-9dd8-c54d52ad0f10', 'assess', X'906BB5ACAA462D1A56A1A5F873BC72DC34BAFF0023365B0F0343281D054FBD66');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (61, '2026-11-28T23:07:14.084211Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-8555-f8bcf5a360c3', 'assess', X'E8080B2A05015D4A48F932021B6F654405F3EBB2938C702DD683541FC572ECD3');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (62, '2026-11-28T23:07:14.084294Z', 'user-1', 'importer', '', 'approve', 'export_decision', '0159f902-623b-774b-8555-f8bcf5a360c3', 'assess', X'EAE90F4EB6829DB2EB82DD71253EAB266388F34FC290031EC67E0F63CFEC309A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (63, '2026-11-28T23:07:14.084350Z', 'user-1', 'importer', '', 'export', 'export_file', '0159f902-623b-774b-8555-f8bcf5a360c3', 'assess', X'BCFD74A13B1F5565ACF010904729FDBF426A6D4864ACD05E5EE9253A2CD1E35E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (64, '2026-11-28T23:07:14.084406Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-a9ed-ff368035fe53', 'assess', X'3C340ED2A98F9F56C3D10B92CB2E4845BA0DE9B70EACA0E08AE8CB68B9950DC8');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (65, '2026-11-28T23:07:14.084428Z', 'user-1', 'importer', '', 'reject', 'export_decision', '0159f902-623b-774b-a9ed-ff368035fe53', 'assess', X'6199EA975C3B5FB56302B48EAF52F9DFC2C51891BE1979248E4339005A029F61');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (66, '2026-11-28T23:07:14.084446Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-a56e-66fe601d0675', 'assess', X'ACB6B45736A4CE2BBDD245518B9151C5DF171E7BB90457C902AE81BFF8AC5AFD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (67, '2026-11-28T23:07:14.084461Z', 'user-1', 'importer', '', 'add', 'service', '0159f902-623b-774b-a8b0-7aa2c99c4ffe/1', 'assess', X'255B019324CCB5623E5C7257C2221508FE09C3A900238C5B5335E3452427995A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (68, '2026-11-28T23:07:14.091757Z', 'user-1', 'importer', '', 'put', 'service', '0159f902-623b-774b-a8b0-7aa2c99c4ffe/2', 'assess', X'2F8E627406B503CE0F825EF2BD40FF1FD905434B02986D50B82B10E9C4A1507F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (69, '2026-11-28T23:07:14.092013Z', 'user-1', 'importer', '', 'put', 'service_places', '0159f902-623b-774b-a8b0-7aa2c99c4ffe', 'assess', X'B6A837E371D5DDEA3675A91C2EEA059471655B0C5858F71B22DA756716A090EA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (7, '2026-11-28T23:07:14.025091Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7008-87ff-8075041d3cb2/1', 'assess', X'A6428995BBA4609423BD11011D0C2FFE1826AFEB6CA6EA5C9BC7B78ED3A67C96');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (70, '2026-11-28T23:07:14.092427Z', 'user-1', 'importer', '', 'put', 'service_places', '0159f902-623b-774b-a8b0-7aa2c99c4ffe', 'assess', X'CA8CA4C5707959C2C538407C7AF90F3D7FAC1EDE593B9B8F31D4395FFC63AAD6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (71, '2026-11-28T23:07:14.092888Z', 'user-1', 'importer', '', 'add', 'service', '0159f902-623b-774b-9e69-81021d02bf64/1', 'assess', X'A3EAE7F8BEE9174D472B83FBCF3EC16A651D861DC7440C40F9DDC8F60B47A444');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (72, '2026-11-28T23:07:14.093269Z', 'user-1', 'importer', '', 'add', 'attachment', '0159f902-623b-774b-b115-85aae8e0c1ca', 'assess', X'515DC4308B33B9E6BD51F73F0B1606D1693B3D60421C11F2E3A3BF29C5EBB661');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (73, '2026-11-28T23:07:14.095203Z', 'user-1', 'importer', '', 'add', 'attachment', '0159f902-623b-774b-ab03-ae6022a0e067', 'assess', X'91E2E3E9B274B81942C1F7A60BEEE2DE823700AE2AADEB67F92FCE683312BD89');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (74, '2026-11-28T23:07:14.095268Z', 'user-1', 'importer', '', 'withdraw', 'attachment_withdrawal', '0159f902-623b-774b-ab03-ae6022a0e067', 'assess', X'3A67FAC299AE73CB84CD0E6CA1C3AE66118A76D5B609AAD7C7AF5A682571177F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (75, '2026-11-28T23:07:14.095877Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'2E8CE8E6ED730E3E4C858BD614232DC860D27543FE2282C4536279DA48308D9F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (76, '2026-11-28T23:07:14.096005Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'A3D7E0B9FA8BF4A36339134F877DB50F4D465C61ADD67B5053C77AB9B8902572');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (77, '2026-11-28T23:07:14.096145Z', 'user-1', 'importer', '', 'put', 'agency_key', 'agency-08', 'assess', X'1153A652C5C3E6F74A58A16FDB6AD4551B4A59C01A1235A07C45B7BA550F7315');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (78, '2026-11-28T23:07:14.096380Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-701c-a227-ba00691177eb/1', 'assess', X'70FDD0FD055BBE9C2281FB85A29203954ECF757A4ADEC31B3760F6DA4FBF56B1');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (79, '2026-11-28T23:07:14.096507Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-8a46-e3c49e8665a8', 'assess', X'D5E19BFE4464407F954766C8EF1D615B8E5DC1CD854B192D8586103F2B56D7F1');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (8, '2026-11-28T23:07:14.025159Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-700c-a960-bbc3509baeb3/1', 'assess', X'1EDC9FF2D03CBBF8F534C795FE3E0862E1801A588EB85B646043307885C4D676');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (80, '2026-11-28T23:07:14.096664Z', 'user-1', 'importer', '', 'drop', 'draft', 'of:0159a1ff-9a00-701c-a227-ba00691177eb', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (81, '2026-11-28T23:07:14.096820Z', 'user-1', 'importer', '', 'erase', 'notification', '0159a1ff-9a00-701c-a227-ba00691177eb', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (82, '2026-11-28T23:07:14.096885Z', 'user-1', 'importer', '', 'approve', 'erasure_step', '0159f902-623b-774b-8a46-e3c49e8665a8', 'assess', X'38BA41B1D3C2A51AF1663EA42DAF5A96EC4CE90603A5BFDC93DB01C2215C7432');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (83, '2026-11-28T23:07:14.097893Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7020-a5fe-4f362d12f379/1', 'assess', X'478756A950649805F8605895068FC2214156D3D72DC3247BAA56B6B578EC46F5');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (84, '2026-11-28T23:07:14.097972Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-99ec-c1612df5aaab', 'assess', X'FC936C5FC7741D2089EC2DB7279A5D7CCBDEAE88C558F98CC4359A02A24E5729');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (85, '2026-11-28T23:07:14.097998Z', 'user-1', 'importer', '', 'reject', 'erasure_step', '0159f902-623b-774b-99ec-c1612df5aaab', 'assess', X'8531681C7263D9175D0A00A483ED70F2AC81984D4172370497F7B738098E30BB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (86, '2026-11-28T23:07:14.098031Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7024-bf67-5c2da71b83c7/1', 'assess', X'2CD3FA620FF89364CF9985460F2D68BA5D0B5228A2E73B29205223FC380ADD48');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (87, '2026-11-28T23:07:14.098073Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-a4d0-64d1764d1c8a', 'assess', X'5576EC418B576FAC9A1161E087A14FDE73DB8652B94032BA52A2AA457DC18B18');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (88, '2026-11-28T23:07:14.098085Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'1813FA3DC861949EC20E0B6A9680C7123CFC10A8C0A05A3539A2C28E2467B9FB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (89, '2026-11-28T23:07:14.098152Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'CFF5588A7F6338C962A8949BE316F1703521C8022B6D6075BABF78E6FC4BE4DB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (9, '2026-11-28T23:07:14.025250Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7010-9b9f-37a16632f3c2/1', 'assess', X'C822C70B08B53F33E98D01DA7A8A902E3A55D1A1C61E9B85B783F28A56C167ED');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (90, '2026-11-28T23:07:14.098205Z', 'user-1', 'importer', '', 'put', 'actor', 'user-1', 'assess', X'EDAA78621C6BD39814101677CF4002A72BAD996D42B493D957EECB64060D69ED');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (91, '2026-11-28T23:07:14.098255Z', 'user-1', 'importer', '', 'freeze', 'frozen', '2016-r1', 'assess', X'AB21FE6D938E25BB40C8507095C741CCE99BBA97BD9F09688978DFB50B0F2F1F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (92, '2026-11-28T23:07:14.098303Z', 'user-1', 'importer', '', 'release', 'release', '0159f902-623b-774b-b74a-5531370c0880', 'assess', X'28D363C662FFB41062863B8F341AAB36EB356F97BC08713AAC44A09B42E7D0D4');
INSERT INTO audit_hash (chunk, hashes) VALUES (0, X'491F24B2EFD202D44AA9F6D0767047C7F33E7374A2D2B6D45EFE160B41CB494318B2DC5805CC9D5A05D08A882F5F6EA6816169DFFCB61705855B11CD5F93FD33019B4144378148D14C886C713DE34D9926795B2D4BA6BA960DF617158FE6C6BEF1CDAD41E49041D894C47E6A22F7C3AEE159495BB582B22DA12842608E845D8D894BDB5201FF8CBD914E83F0BFBB0C4C41CADF65553D2F8C9788A1C2B98AD7BCB074EFDC96D9B5BD2C50E371F3DFF1722B34E9272464030A5EF7068E0C81129CE4BD4EFFB64E4585951F572D042F1417A331BC6041FBCC3016C586F2074043D2F27117280706DFF7B680D657A9FB01338A5382E9E5AA09F7FEE9E10BCFBB9C19A2CF8495A8C85EF2EF2C8AC73D20274699ABE0E11CAE17EE8C6681F11FE59ED18AF83660D74B07FBB2164BA3C111401AC0A4A3A0F58D16B49C1F144A534086FD1DA051DBF1471EBABEEF92EBC1E9E645BE48D0881DEBBE74448F5B5576EF198BA8D903683998C846ADB164BC9556F5F036FD7B70E4E35220C4434E8A375684E1E7667B3CBDC425F712AFC398445F29A7D4DF0E99B945B998083E26D814BAC041139E46B1FC6B8A23995F9FF805323572693B7A25DA072C9F2557A44BE4E7B1D844AA191ED705E1B99EC61C12D3B094EB987CF2BCBC7C4108FA405D857A96C29074B6FFF0B5CDD72D187B34B16F017C3DC3A18CBB84C17A1A8EF7EF68ECF2188E235CAB6D3BF3981CA2616997219D30F283AB1AEC334EBC527E4F1ED3431B2B8F50753C45A36BE3801C36E61E80B558CA0BFAF2DFE3A0E620E33D06B6D77A50FB1E5B9BAE45EB5ECC77F0B62166AEF799545916AF3E0D6D6400E89358469F3B290F8AB24F27F56EFA792512C7BB4FF37C6662307701A6C4F222046B507D56DD2446C76869E2246C7F2FC8F9D34D0F4A688A0BA8630AE7D3E082473B49C4B5C70CB148941E1EF27FFB87DF48F2AE02BC9A8391B28DDE2BC60B126637255ED3B0018B76F0C954B202023611E74993F300E258EF919DFD47691A787E7188CB1011D5E374D830D31B6E6A4201F5DE7C377992B85880BE9EE7BD97ECDDFB2101ED7CB440E6D0E3D6399551127133DFECF63C188E64ACFE58C3E194C54BB671FF8266676CF0292AD578D00946D47EB65858F3F5E4E0CD7C4BB02C53905BC187E19F08F5EF213EC3520BB53E0935BF45BCEC67E37623E125A8801D1B7049DA94F2F7366B7359C6F34B7CF27872321FF2CA35DD5A770767958D04F7A14594CFFB578E1732ACEA263B13B840957F7446B664A4BD7CA8EA91D57D70BAEECFAD02FC3988BE7C1E80F9E6DDF24107275120A23826931CAAE2FE9FAA6C0AFC943373DC99930FBF3A2782E62E4E18FF128769D51E2AC5314ADF6B69276D904FA6487984341F7FBE5A2C43C88EA9BAED46E396843CEA30B2CD4DAB97D8EC5F39E2BD1CE1C318FD92BC9057B7697C369EB1B57D7A928E8F20FA3A19D5568A2B2FA9105C41D242DE642CC96173CFBD4CD104FB4E2537DD227C39EAB61C285D4A68D569E77FE6115107E74C2F2C20224DD0E0EAD6A5CBB431F718F69E7DE361380D506FAB6CB5D2E834CA63AD081E5AFF481A26681060B668F0F93DCE403DF02DB0756A049988A328065F65E19A79820D73108E4749AA35E3DA74165F6BF757F845996FF965A8FECE0DC0D3500D6ED74467D000B6DBB89E0F273E7D11F93826CFBFEAE077B576875B56DE3A4D92B39144104AD599254B753EAC1F1D35E676082F0CDC3526662FD34B9323E1B6CE3E790CDB418C9AED1CCEA6F08029233884C259830E6498AD82109659BC4E39C45B6BEA696A08B73EFE7DCBEE4A065CAF2010A4659091577E7D78B6641BC47C6CB58E05DDE4B92A449F183CA42EB77E5B48844160F3EBD26373E9C1DED853A42D3030FAFC76999095DFF32BCE87129740584F185CDF3E12E1B926558CE6680533E8141872207FBA3DFBF282BE00DE1AD3674FBDF04799838D57235585201463631270BDFE71C6D02A38711482E2B39D909EB6129FCC7CB4CA034A556E3B64EBD3FE763FF8F74F42C3D06BA638268D1827A33387CF498BF7BF436CD733AC4E2592AFD8B2F57B59D5CCD4B55FB6FCC3894796B0535C2C50C624D5E5C886471B432641128629E180B7CA80F8AEA350D810EEC8E810878CED8018754F306F9D6E1585F89E447E7EBFC39C8F8D398AB2D711A37A5260C0A10DC5D9CFD5E55F57E5BAC7929144E9FE26B913107C4D96191A8F4A6424DE1EFC7E079847980FBE6FE2C2336B930F8D2888C15FFD34058525EB993C3C30789E79F0F0E5FFA2DB1F802DC67DE4C215A89C8487E4C0D221A0E474AFF78643E49EA55CBBA73190251C8B47EA65AE44A0A24460C814B358A2F5FEFC614211565D22690209E3ED239317599B00E3020066115A063B2A78A4F9219ECB0C0878DB1AC51ECFA7C5449A6ED9566B8D1C65EC2E3DF7E417CCB31366AA33F03F769BFE87A63292D0230FF52E0B937E8EA8B9FB68D0D2DF71DB7DC1BF223E838AEC0BEB1E2B89A51578AEA1DBCE078FA6A2629CD38E3C9FF73B45D34C25F1B9E224EDF99CC7784E19EE4B4E7B94C3FE6D1C2F6E0DE0B42B79E8C7FE71EE0159F5671FAEDCB5D33D599B02FC17D366216EF30AAC6E6DCE7D1661E6CE155BA5011146C8F9ED5F7A62B6944B58C91BD71E6DE402680943E9DFB74E75C72A0B56CF1EEE2EC1C4A5346F3FE3E94326F0A5D9B850515CD7321208A7C5FC7F9395220A28D71DB695922B826C8CCE4F2F95136C5CE154A35D8A1ABFCF59C7A4FACD13ADF8D5DE8BF4ACDA7CB6A21FBEEF11E5ED01CB40E2E38BC95ECFB999AB4305741B07006629A400DD3462A4609C5420889444F0A374B1DA165312FD041E2DA932FBEE348A3FC07D49D069546700A15AC67031A37612439912EFA7AD66888C28C3EBCC707BBB0788BCE8AA16DE9F8613709D9B0EFCAFCDF3DFD67C38C771BAA0742D53F3DFB0BE78BBCFE72278C89A5CCD6B12CE2781DDA0191A9E8AE4F5A8856E0B32A5E2847D2D658F343AFFCBB2D4E44431702D4F9516383FDE119D7CCDD278714A69A0C56283B8A749504D1FFA3FB180FA8197FE71D8C002FDF0A5DFD14ED0DA92D6BE7977E1EB9F21A454B55161A072A9DA911B8B54F8D8543D6CE7520609B87B2C2F7A978EB065042B77067ACD555A28765233A1086D1B8DD0B51E612FED16002F249F61689A4819668E06FD9B37F0E8C3FC1A3A2A8CCF57E0A4BA6B6584A684C6649D644FBF9BDAEB661D3768ED3E0D94DC260518F8EEB58974359527D72F074320CA2586EDEA38ACD7C1A4F015D2EEBCC10AC1C027D19C3BA82D6541C7AB31FE68EAB89F14CE096B54DF20B7CA4AD985B6D20F16CA12FAEC1DCEAC05BFD9CF310498350A0768EBBAE2D97A1704B152C798B12C73DAF0E9E649C55116882A884507F70267B67EDA4A26442F2F79C87D3BA6E8CABAF883EA967FD2E5281AE49B33D1CA0B5005FE20DD3052F1CE5C0BC9BCE72EC6D6AD5E0E3A46D62A4F632A0F5B6BFAE6CD031161ADD20E97179F92E2E9D6A07DA96B13997D02AF22F47F9815E0F394622D3DCF6B123342FC78F93D4DCA543CACAE4B6A3FF27DF2EA912D2C049E55490352FB5ED0299B4039FC3CCD8F10811AF507879AD3343A7A283DEEB6E91D8AA85AB8EDB46F88B4B9ADB964CD2F2AFD83C4857643FEA970D6CF3A62ECE5A7513C94305C846636641793352E17103A204E745D82722439760D233D26D861B550673ED781EC1FC3F55EA4F212D6E571346341D86CD1DEB6E347E01E23AB9193A944445F804412080317B6C869B8188B6AD9207C728871D97065F682B2ED77F092024EA2CE7C903E6A1607005AFD44515063B3C6AAEAEC2FA91AE57DA15FE4704C3F4963857274F5E773A24959ED2CA4493CB13C26B50BC80F3B55D173E173F572AAD7FF826E6E2AD2C893ED2E07FB0315C8196948CE41B1D523D125652B05504181D7D6733E5B2F1DFB32C3EB40EE2624FADC9014ED0B114EB62256788157C4007014063B54E73FA0F9808655836C8B58A3F64FBE887997171B1659D20A6EB8BAC335952E68D901F09926B03E913D19F2749535D802482EFA71B760283BA17312B5465B823EEAB03CE9CF850A797AE9755F410DC343362A1907324D521919DE77A1080673B14EB937993027358868E51C8F1FC65E2F8429651F402F1A7C36C3FA6405F3F3929463149C43BFD296567383AAB3420ADCAAE5E44C50D3A8D7EBA8F09782DCD774F910609E43883CC4ECF7D1F32E298C382CFD5779B3C90D7280D9150839B2FCBAC4E3A6D1AA660A4F731FC13F197A34AA2461366F347EC4883AEAE5DB209491B4B96CC1126F83587F1B6A02A126B47E781E254D5C50404DCC611AAEA3A4F7289A08232F1359EC2BCF60D7513FEC8907BC6EB64BF18E776114470AAED40F52A912F050CCB8CA3C5C6A14374B452ECF4BBE789B06EB9B55F190AAA29A25203BE2D2396AB4C8C635425714CF4487C1790C439E0D5E337B224CFE95990CE9B16B0A386D1FB8FDA432D1B72EB94DAF4233FAA9C7CCF6959AA87C833683604074FDA4DD3481BF58F38EC1C68D067820482090932EAAF61001D5702F65E88F2DBD91A03B5B415239A1F881D56C39CAA87944616D263861FCBE1050289A4ADCACA480E5C41395AA87B7B1454AED63050092FA3C43804B502B82A23982D9849D93C9DF7352C13D76B010EC5FD54C4ABDA30D31E437CDCD6B3BA57BB2160594C5AD51D4AE7211B2E7F83B9873F75C7A88B161485A71725DE42B3669C5652AC8DDE2F9D8588B1B4BB8EE637B969D93DF9DDFD0CAB25373114632F5225182F4B9BB93744E5105221BA6ED9A686C31A08E45DDFD0BAD0E37CFBA06B7267C3D0238CAE2477F7F133A47E91685420AC7F6C0352E0EDB1207BA83C102317267621A5D6708457DADFB15DE971A19D4792ACE20716BAF277F210164D8FE4E246ED385D0591A60320A60CB7E087F6E1744BE15B68C4E138A80BFADBCE1E166F49F76DB59915361050BFF44D89F410A523190E47FA7FCD4FC8F85B4ACF0DB554FC58EBE2C74917891C669BC83D21552CC5496B039141052627E7012CC1229330A79D94708127E8AE2DCF51C931E7735BF62B57FA39E336BE2465E3C3BDA860EAC7E2E1B180E559F06E41B0CF1C53A0370D2A4BC41FA0327E9D370C1A81B125FC4E6AD91858E3A53976C5F96E9F9E9694D564057CFC913DDC831B0C11BEC267E79202F79325B6AEC3465C8757E82F712855DBFAF372565162B3C705B9D3C2B7C2269778B1818831469A04911BB4FDB8035F8335ECB539D267443DED2BC7652C92AE61347AFCF9C957AAB08E74982F838440855528ECED3E22BCE000E3BCC4DC97A6E0CD8C3514BBDB0B69FFCE952E75535BAB73DDE187457BCBA837600F21BD0B6258D546B51703AC91C712C31A6A8EBB0');
INSERT INTO audit_hash (chunk, hashes) VALUES (1, X'E8E8BCA093665F02B5D97944822A74C37161447ED25B59C49DB5CA82961AA587F9CF0F706A874AA9B42C21920135AD5F2889F4CCB0FB05C5337A4B7FB04918D34A7982E7749F5B2B891F8BD2593B07B62DA1EB4118995B693E3C816593B98043F0D4240D9F78F60F8341C37B1A33B637D54EEEF0D2D980FCC98A2BD85EFFAA9D36E0600DB21A1A13D5F3838892D02F9029F16F7453E4EF0249DA1F560A7DA264D7502A26104DF12CB0A7B182D6056F27638A027F82063A17D3B705D0960D8E2FA7EA12C09FD44BA8F6B804C9B822DCD6D14B1A60A6B5D9C9C850EA2F51BB6FEE89DA95540FB1510F3545039F911A1C1F65F421A18DA2D5873FC63C88B6D61D1BB87DBF2CD85929D98B8E4F70B12BE2FB72F2C295AFB1B0136372B31E37071FC98BEEC15D89D11AC3524B37BF9BC7E668009A66173629A87A99D27A4FF756C86EFA217162A4D85097D5B9D86164062DF556C0D84A035ADE3C5AD0ED3CADB123F2C936420B4268A35D1EEAD7820CE829AB15B575EEF377ED107EC50BEECBDE4651EAC3A8BF63275E5DF90C36099914EAE3455140B084DF3664C81823016F9CA46AD9CAA180BDB0CE8BEEE04ED49794D36715C2421FB65B936446C7135BEDB77703E67BF2CAD72A58BBC99465CF96A1DE93FE84A8CA03644072C70BC725D7984B723B482C1E5938139D622A7EF7B3DF7A20FB01BE30B519357CEFF44B148C4AB2D020358328266D9169EDCE542CEC70214BA6A9DDCA48499ECFF492D694706EEDF14B9547CFA06ED481EF9E36DB1844AB45D0907F9404992E8EEDDEAEF501F9FB0977C1756E4B64BF629FBE79F98B4399554E9EB2928A349864AB711A8807D0FFA854F1A6E1FD8C21B9671FFBD8BE4F1DE2C60F99E9C3506EAA662A5A962FD192260E1A1F62BBB8F6AE97DD7C22AECFF06205BF0103A0CBF82156ED1A492162D0E69EEC6D4E566337A63ECD973CE7F6E738C811D8BD1E46D9ECCDF8D44C21BAF026CFADD38E78F8B4D70A7BF55C2277EB1727EFE0F74FEF48F2E8E2F449C55D6A98B9825DCC8B4B6350271BCDEA173C605CF50FCC00AF9E058A4CEA1ECD135091A2A3CCE4659421B0F01023A623D5FCC9765B5B9DC4A12D37F378078409E37212BA7B75447D48D9E7DBEAF0BB8BC7A697CE688E8E36F2EE91C0A364CF48D320103F44C6A997A33CD0BE13FBCF8FE8FF310AA58A5E7543B3D9571E13F1627776518C89896D6A1F504C07602766F403B693942B18553F0CB83C27A1B2F68531633187B73938C36B67F166BC94BD178FA4555445EF6C8A745F1ED526841446EA58135992B431C291140AA279C1ABA049BED2C952EEE622F1C0B27AF469CF3DEED33E6B21195C23D2762904854FB777C28224451067250708165BF70651C59872C47BD755C23CEDE75D4F5770A6DCA8EF5EA8FA893A15FC0877BAED45AAC155283841352B5E80B3AF11C0A1F24F41B40A0D4C29EA5AF2C697B0DBEB320EA2A9B7D2E7EC592C0264D8C9F4A4AF830780F0A0265E630852067111AF21F6EAF0995EB9D983ACF55E897E1A73221062407E715C3A65CEF6C05CB250A529ED9758C2FE5E3A7280E08E4C5C00ACD48B8C118B553FB2364D48D5B49C3B42ECB8A5E78659C07C4F8D322CEEEB9A7DD6D320EFC6D9DC1D3AE161EB2ED98BE625595530F11F144BA21822D2726C4C2D17FD6D3EBA5CE61046082A3F9BB9875DB5C11E0D9065AAB39E7B3614E450112D038DEA65AFA51F022CE050E16C59A50A52F55E7A4D83D0751F9F1C708D268EF5E08E06B139E01F6028C194F54E1349D464261C54212A265C1DA9FF296AD3FB7B79711D878ABE82B5E0E027733068B9DC22817C87B782A90C269E651406D7C8FE4ADD3B883ECBCA7FA8E859196144DEFD2729361D2A7065DF0CB1EF0F4341B2B32DAE614F5CF43E7168091D1169713842E5B2EB6288F5F77FA6686B57B18968D75E9F3B065E1520F8F9C998262B413D6BDECE7A6B3D4E66DAE9160D896A1D6775AB85E42BBFE95DF3E7642E10786E6CFF0E55324DBC2AFAD1805F4454B04F339E75CA0E8B06A0A25B875D9A67DFEA0F42B43D14678258A5257621179F18C9215959B2A77965A4490AE4374D297C39A4D10BD006EA3B3382542EDE86E33F2852022B4D232D546B5D7ABE9753283574654472E877E814AFC0A611A5927078395D1D5378FE340A6F2137DAE6CD13683D801F8F48B325A6884BEF0B65941A9ED83D54B8637E27AB98FE5232454CDF0ADCD0C3DE7ADC5C1E80E57E7B4DD4571522BA0CD89341A62B201962DA417CA7557FF4F7C558DCDC37171CD3BBF10C46282B53DF5181CEF14F3F1AF8161A89259FD1AC9292B13E229022C619D1DE9B0CE02DE9C361F651796AE4F0E1E775073BBC8A3D6D0CC6165F32E6570B733C181DCFB18844BCA2AD9D85055C144DD07B4AD4A263E78118AAB3C53E3B5C097CF01834165BC084B389D8DB912AA7AC66DB5B38165FE2DC4432E249C9485B9E74414CBE535091CC4F60BE7C59F948FB79B49AA3B253B721AD182EBAFF745921D437464C9811C4DEB0180EB2D705ED3F5EC15219F076713F741FEAF228793584DC30170A720EC264880142C06D65D983F175CD37A86AD0CDAECB5D0602309E9C7CBD0E243A7BDA83468CCF04C313F54779F5CA569B92F9DE681AC785C68965CF961DCE5E597A7221B29B1911687F4DC0D4E94F86DF3BEB2C57E75AA851B9189C5229582672354DAC45035725EA6153027A86E5718A0F995DC8058951D1AC0707');
INSERT INTO back_series (id, period, measure, dimension, category, value, source, verified, break, audit_seq, salt) VALUES ('99f0b637d16bdff7cdd4b70167a76f13', '2015', 'persons_followed_up', 'total', 'all', '289', 'KOM 2015', 0, '', 76, X'11DFA5CCEEC725B9A00998AF5596B7B8');
INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq) VALUES ('0159f902-623b-774b-84f3-96d26b8ca18b', '0159a1ff-9a00-7004-8f5f-38954d0ca43d', 'agency-01', 'user-3', 'case_worker', 'nav', 'life', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', '2017-02-06', 53);
INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq) VALUES ('0159f902-623b-774b-9d70-5c59a609d902', '0159a1ff-9a00-7000-9afc-1ce2c2bee639', 'agency-00', 'user-3', 'case_worker', 'nav', 'life', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', '2017-02-06', 52);
INSERT INTO break_glass_reason (id, text, salt) VALUES ('0159f902-623b-774b-9d70-5c59a609d902', 'CanaryReason', X'3D997A12798600429722C224E2C15F4C');
INSERT INTO break_glass_review (id, actor, at, verdict, audit_seq, salt) VALUES ('0159f902-623b-774b-84f3-96d26b8ca18b', 'user-4', '2017-02-01T09:30:00.123456Z', 'justified', 54, X'93CADF4C6D55FB4BC77B12584482CBF4');
INSERT INTO case_party (agency, plan, part) VALUES ('nav', '0159f902-623b-774b-91a0-d669dbfb73e5', 'member');
INSERT INTO case_party (agency, plan, part) VALUES ('pd-oslo', '0159f902-623b-774b-91a0-d669dbfb73e5', 'member');
INSERT INTO case_party (agency, plan, part) VALUES ('rosa', '0159f902-623b-774b-91a0-d669dbfb73e5', 'addressed');
INSERT INTO case_plan (id, notification, agency, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-91a0-d669dbfb73e5', '0159a1ff-9a00-7000-9afc-1ce2c2bee639', 'pd-oslo', 'user-1', '2017-02-01T09:30:00.123456Z', 47, X'9E09E950AFEECD7431C26E4BAD7EB791');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-91a0-d669dbfb73e5', 1, '0159f902-623b-774b-94d7-0549d3e297c0', 'open', '', '', '', '', 'adult', '', '', 'concern', 'consent', '2017-02-01', '', '', '[]', 1, 0, 'user-1', 'case_worker', 'pd-oslo', '2017-02-01T09:30:00.123456Z', 48, X'9C439749BB577EC98EDD9C7791DC17E1');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-91a0-d669dbfb73e5', 2, '0159f902-623b-774b-94fd-db5e7d76347f', 'invite', '', '', 'nav', '', '', '', '', 'assessed', 'consent', '2017-02-01', '', '', '[]', 0, 1, 'user-1', 'case_worker', 'pd-oslo', '2017-02-01T09:31:00.123456Z', 49, X'6AD8AF00486AA690C819B568B377A710');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-91a0-d669dbfb73e5', 3, '0159f902-623b-774b-ae4d-fb07043df9dc', 'join', '0159f902-623b-774b-94fd-db5e7d76347f', '', '', '', '', '', '', 'can_help', '', '', '', '', '[]', 0, 2, 'user-1', 'case_worker', 'nav', '2017-02-01T09:32:00.123456Z', 50, X'2F2BE36AC111861225C0B9AFDF82BCE1');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-91a0-d669dbfb73e5', 4, '0159f902-623b-774b-a375-b2a0bfb491df', 'invite', '', '', 'rosa', '', '', '', '', 'assessed', 'consent', '2017-02-01', '', '', '[]', 0, 3, 'user-1', 'case_worker', 'nav', '2017-02-01T09:33:00.123456Z', 51, X'785E492071DAC4ABFBABAC44BBF1A57E');
INSERT INTO case_text (step, plan, sealed) VALUES ('0159f902-623b-774b-94d7-0549d3e297c0', '0159f902-623b-774b-91a0-d669dbfb73e5', X'01F61817728888FBA24218891C2BAB38D193C254E5329DA377786D60151D8809E5BC8CA2FD5A0FD60149C571F83C5A83C5D1AE0E2D7F6A45403C88A94DF264A68F3E6BEE69BFAF9279ABC2B1CB63ED9AAA687FD11243B2A7599F40DA14E12CBBA5E6F88F889C7478D2FF4860395B7D805D08DF13BF46BADDA710CDA3BF0C8D39C73FC7E72F7C03E9D5BEE299DF64E8FF17DB96048ED6FD009659ECB187A3F020E8EE188127300F94E9910F01E1710EF2FF8B323E76AA065B92CE64D522C2E7E8B0FCCA34DD5F06D1D044D2CAFC0C75009F0B7696C154373540F239CE0BC09D8A6D6BA3CC1328D85E0D51E7C55751C46BE716FE8E9837D721D9C8E6E23C080157A696C5FA0D5001832A0D0660E9957007A4C6BBD64E8052A56F04425DC5042016B442CA6821');
INSERT INTO compartment_key (id, compartment) VALUES ('1846e3792237e5d8', 'account');
INSERT INTO compartment_key (id, compartment) VALUES ('373c5add55873ae0', 'narrative');
INSERT INTO compartment_key (id, compartment) VALUES ('3c70693b5b71ec47', 'case_note');
INSERT INTO compartment_key (id, compartment) VALUES ('5360bd828a2125c5', 'draft');
INSERT INTO compartment_key (id, compartment) VALUES ('bd46e765b25e6c12', 'identity');
INSERT INTO compartment_key (id, compartment) VALUES ('e221fb80823ffa1e', 'attachment');
INSERT INTO credential (id, account, kind, lookup, sealed, counter, created, used, removed, audit_seq, salt) VALUES ('01a22469-a921-7cec-88a0-44831e186cd2', '01a22469-a921-7cec-8cd6-5cf7345d7d68', 'password', X'', X'01D61EDB4916AEC32E92B09779054314576702A0D420DACB92D64C57E8294707A7CD9A59AF1BE1EBCFD68B6841A5EFD511F6F17B463A4A5247BF087F2AD815C0A5B5B8D3ADC1AD79B740E187B966D47F2BB2EF5AF6C4', 0, '2026-11-28T23:07:14.081807Z', '', '2026-11-28T23:07:14.081807Z', 36, X'14D2B41FF8B0BCD19A38D5A2BEA504CE');
INSERT INTO credential (id, account, kind, lookup, sealed, counter, created, used, removed, audit_seq, salt) VALUES ('01a22469-a921-7cec-90fc-e8e1ac44e346', '01a22469-a921-7cec-8cd6-5cf7345d7d68', 'passkey', X'0102', X'01D61EDB4916AEC32E99677C459FAF3C37DA33D454BC3D1AC625A2678D61CD1E31D60A5437006E0B643A54B5F16BCB2E563808072542D0083E5C5065C4FC093DA47D196F296D3CB9C7BAE3D70273F6B20E84DEB8422AE0CD', 0, '2026-11-28T23:07:14.081807Z', '', '', 35, X'9C6DB564709644A76FC8145B00927C78');
INSERT INTO criminal_case (id, reference, audit_seq, salt) VALUES ('01a22469-a91b-7464-9dc7-6f149febaf94', 'C-1', 26, X'522BF357774BF70AADD81F86B46A90E5');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7000-9afc-1ce2c2bee639', 'identity', 'bd46e765b25e6c12', X'01BD46E765B25E6C121EC945AABA8D6247924A0A8022563FF036536F632C9A9195D4201F45DDA8A529D1E0AD6208E825C4D312F61DEB22AE170B024940BFF9109410A89380BA2407584E19A09A');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7004-8f5f-38954d0ca43d', 'identity', 'bd46e765b25e6c12', X'01BD46E765B25E6C1294E037F44B8AB50E155BD515B4183ADC4478DAAA00CBAB01000AA64139AD438E09B6166C096B1B25044AD440E0033B6350CFF426795A0194A5555100C5EA45D6ACDCA040');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7008-87ff-8075041d3cb2', 'identity', 'bd46e765b25e6c12', X'01BD46E765B25E6C1226D2193B8622E50A270734CF1A2B152F88FE03A7488E600DA2E7C604A961D4E10966E5BD0BBC1A9B5133847BC9F81DC77C51E31B5118DA8066DFBA1B80B2A8A26B565187');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-700c-a960-bbc3509baeb3', 'identity', 'bd46e765b25e6c12', X'01BD46E765B25E6C12AD3B36F387915A81124F68100D9C45182C9928726329831BCB56D18396B9766C269F3BD24480334EB5ABF5539F1CC79DC1273C4B3AFAE7E7D313014DFD0438272C188C08');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7010-9b9f-37a16632f3c2', 'identity', 'bd46e765b25e6c12', X'01BD46E765B25E6C1261A899731029807AE07FACA5F459BCE913C9B8121D26E57867F04EEFC3B213011A01034EF122D68C4D745C4D56055F0B1C8A6E08380F6D8030ADF24FD3DD83C6E561883B');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7014-8d8b-7f8380b78d25', 'identity', 'bd46e765b25e6c12', X'01BD46E765B25E6C1292B331924B1D27BB6F362E4E89432D52DDDFAF3057C54399862FC8A67EDC942934189BD263DD0F15CF6F9F7E96427E19EC3642E7089C3AA64397C7BF59C9AAF41BA15525');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-9b7a-9a0bb042dcad', 'identity', 'bd46e765b25e6c12', X'01BD46E765B25E6C12DF14A61322D4880207987021C0F81152078F86BE63FF123FB73DA4D63132E8A9E4F1633782BD389FA4AE911E00F00524139267734C0C4F3F88CDC3C92695082BE5A7EA97');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-9b7a-9a0bb042dcad', 'narrative', '373c5add55873ae0', X'01373C5ADD55873AE02BC56D0EE077916D9042F0FF126D2C5409F0A45FC0101056752DB95BB5878F88D2EABBC14F91A15C8F98068CA62092476F390C96B5F08BFDDF5915A9712745BE85A8636F');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7020-a5fe-4f362d12f379', 'identity', 'bd46e765b25e6c12', X'01BD46E765B25E6C12719A3CEDCE1CB284E01BE46679C57094A404B7DEE1D4BC130C2CA0231E93B8B295D3CC215839A4FF88391F56951CD4EF6678BE33254D1761702E9B8C4473BBC60227E779');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7020-a5fe-4f362d12f379', 'narrative', '373c5add55873ae0', X'01373C5ADD55873AE0DF4248BD571C045914F0F35FA2ED497A0A61AC350EFF648240F9B966E264094CAC0D55A4DEF828C49B4B6A920CEC965C7C8BCDF32AE8B085CE3BC37428F5B22A023D6557');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7024-bf67-5c2da71b83c7', 'identity', 'bd46e765b25e6c12', X'01BD46E765B25E6C12680F53318D3E9E6B3660A447C2207840F5FB3C817FAE2080E5EB62EF035C028C5F3558D818ACAAC8F54D622EC22BEAAAB609DDC8B004F369EDD199B019075AB268CBB0C5');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7024-bf67-5c2da71b83c7', 'narrative', '373c5add55873ae0', X'01373C5ADD55873AE0D722AA5C5459E320B99916F666E46C49B98895915852F7AFD84FD803F6FB1CFE1146E7AB42B596FA5EBC5C5776674CA28F0880C129336167B3DE083652C41380A70FA1E8');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-702d-abd6-4e48a8cea4df', 'identity', 'bd46e765b25e6c12', X'01BD46E765B25E6C1290206A2413E9015BB7CCBD7C878B5F83D886DF2DDB5136A1EAFC22374C727697DC720DF0B798F3E1983F4D66D0F01923352CBCC5E73D60F4DAF90AEC6EDAC11FF21C23A7');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-80a2-157038a1243a', 'draft', '5360bd828a2125c5', X'015360BD828A2125C5A57A607FF51A4F8FAD538C47BAE434D2D46E167DDD12F475CB8157C1F2880701A5665D738BEF36381E60DB14641F1FF314C6826C5B7A379072C4F7A0673E56CCF5B1F40D');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-91a0-d669dbfb73e5', 'case_note', '3c70693b5b71ec47', X'013C70693B5B71EC47F61817728888FBA2468A624024AEE01F3DB6043A1F9AE24B32CFAFCF27600577C8265E71D7EF49B083F54A5BC0F161339D3F6540C82A0817DC21214A7FC35B2B7AC2DFFB');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-b115-85aae8e0c1ca', 'attachment', 'e221fb80823ffa1e', X'01E221FB80823FFA1EF2E8F220DF77695F8F7D7014E5696BFDE3154FF215FBE81EC34E481C7A27A6ABC408E694B005C0CC2C57B869D2AE9EB88C3B8839AFA64F36C4B2DDE05DA230A5CE457959');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('01a22469-a921-7cec-8cd6-5cf7345d7d68', 'account', '1846e3792237e5d8', X'011846E3792237E5D8D61EDB4916AEC32EBAB56D324D83408CB3E58A7104877BEE2E1996753BD77BFD50CB61051291436C4E1CF5314F232D3F05FEB93F0EBF2143621FCCB6387655C9E82162CD');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('once::sz71wfmshwyda6v7', 'draft', '5360bd828a2125c5', X'015360BD828A2125C58D02C79AEAF1159775DC0C4C41FF349963BCB208D895B320E23A6EEE7B3DD4D423EF11A452589A5C3898C465F98F7E9920C669FE4C29CA3ECB497089047519DDF0F56834');
INSERT INTO draft (id, agency, actor, topic, began, saved, version, corrects, base, sealed) VALUES ('0159f902-623b-774b-80a2-157038a1243a', '', '', 'who', '2017-02-01T09:30:00.123456Z', '2017-02-01T09:30:00.123456Z', 1, '', 0, X'01A57A607FF51A4F8F7402D33A38E9ED0551ADA90FCEDD4002C12BE9F048A5B271B4672CEFCA3D');
INSERT INTO encoding (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-9b7a-9a0bb042dcad', 1, X'04BDAA339CD723F3C9042F77DA42068F', X'01DF14A61322D4880252F100AED4020EC4F29CA1ED6D14AE037316E646146E18C12438EDE7785C38FCA5889E1693DA017C7A8047225C8890FEAD3F2186');
INSERT INTO enrolment (id, role, agency, token_hash, created, expires, used, audit_seq, salt) VALUES ('01a22469-a8d5-7e79-a5bc-d56e16781fa1', 'administrator', '', X'05BF9CEFB98C327A8FD1AED63A21720FF130287F1B9F55CE3884B6D3FDD2C7AF', '2026-11-28T23:07:14.005904Z', '2026-12-05T23:07:14.005904Z', '', 3, X'FAECA33691C183B9FFCEEE10118644A6');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8a46-e3c49e8665a8', '["0159a1ff-9a00-701c-a227-ba00691177eb"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 79, X'C51D382E471D575939244F0098079311');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-99ec-c1612df5aaab', '["0159a1ff-9a00-7020-a5fe-4f362d12f379"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 84, X'262DABD98DE608732A72637333F23A80');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a4d0-64d1764d1c8a', '["0159a1ff-9a00-7024-bf67-5c2da71b83c7"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 87, X'AC0A932DB8BA63A62DB8BE53C4F5BC87');
INSERT INTO erasure_step (erasure, step, actor, at, audit_seq, salt, reached) VALUES ('0159f902-623b-774b-8a46-e3c49e8665a8', 'approve', 'user-2', '2017-02-01T09:30:00.123456Z', 82, X'FC0C51E3072DF5E25D6C2991968D66DB', '["0159a1ff-9a00-701c-a227-ba00691177eb/1"]');
INSERT INTO erasure_step (erasure, step, actor, at, audit_seq, salt, reached) VALUES ('0159f902-623b-774b-99ec-c1612df5aaab', 'reject', 'user-2', '2017-02-01T09:30:00.123456Z', 85, X'6E7E205334E0D8543CD191783508A8B6', '[]');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8555-f8bcf5a360c3', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 61, X'8784A97C14098F820F137C2E5C233165');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a56e-66fe601d0675', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 66, X'E637E3A9B9010601FDC8297EF290C141');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a9ed-ff368035fe53', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 64, X'89943EC1A0D546AB1BB20224D2CB8152');
INSERT INTO export_decision (export, step, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8555-f8bcf5a360c3', 'approve', 'user-2', '2017-02-01T09:30:00.123456Z', 62, X'E593C015E0E32900D305CA169B4DBAE5');
INSERT INTO export_decision (export, step, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a9ed-ff368035fe53', 'reject', 'user-2', '2017-02-01T09:30:00.123456Z', 65, X'95B011F576D94BEE93220192DA691422');
INSERT INTO export_file (id, export, actor, at, digest, lines, audit_seq, salt) VALUES ('0159f902-623b-774b-8375-8f449b5a9425', '0159f902-623b-774b-8555-f8bcf5a360c3', 'user-1', '2017-02-01T09:30:00.123456Z', 'cd56', 7, 63, X'07B99F7917BB831033CF35D9F3E67F3B');
INSERT INTO frozen (edition, year, revision, digest, program, as_of, at, actor, audit_seq, salt) VALUES ('2016-r1', 2016, 1, 'ab12', '1.0', '2017-01-31', '2017-02-01T09:30:00.123456Z', 'user-1', 91, X'B9418A5A15BC807EE599F98F36A2E6E4');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, 1, '2026-11-28 23:07:13');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (10, 9, 1, '2026-11-28 23:07:13');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (11, 10, 1, '2026-11-28 23:07:13');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (12, 11, 1, '2026-11-28 23:07:13');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (13, 12, 1, '2026-11-28 23:07:13');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (14, 13, 1, '2026-11-28 23:07:13');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (15, 14, 1, '2026-11-28 23:07:13');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (16, 16, 1, '2026-11-28 23:07:13');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, 1, '2026-11-28 23:07:13');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (3, 2, 1, '2026-11-28 23:07:13');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (4, 3, 1, '2026-11-28 23:07:13');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (5, 4, 1, '2026-11-28 23:07:13');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (6, 5, 1, '2026-11-28 23:07:13');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (7, 6, 1, '2026-11-28 23:07:13');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (8, 7, 1, '2026-11-28 23:07:13');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (9, 8, 1, '2026-11-28 23:07:13');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-9afc-1ce2c2bee639', 1, X'B6F3DA392D07FA690DDCB257C7CAC1F5', X'011EC945AABA8D624751EBC7564C4F83223FA9405B7BF8D6C370D722CF0FD71235132A03134AA498AF303D4079724917E944EE6CDA034F448000A77F9F46CAC1D39021919FF5C101EF2EA0AC3CE964E2C141E9C92E295F85D2FB38572720A1E88662F90794');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-9afc-1ce2c2bee639', 2, X'8274CA56A4CF712B537B877D54C8F23E', X'011EC945AABA8D62470BC084CDD816EC7773D3FD344957FFF038F2F7710693A3F54CEEF09A378EC96D5B9CBE9C4F4E08DB436B0B0D982FB0B6DD70B5A6D7021214DD75305472C05C833220421DFB99C1415489AB7A2264C1F53270378F8533D5560D6CD925');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7004-8f5f-38954d0ca43d', 1, X'39D353404469E0978A3ADA497B2855EB', X'0194E037F44B8AB50E53A78BC232E76375D50F2B7A96EE7D1909991B6253E4975D338D9ED71133D2142DBFD0CBCCA86B8489C97B01D69A6749E3B385D938CF5AFEE0841A6DE2860FA6FCA34282518FDA2FFF7EB7EDDAABB4113F038D5CB95EECCED40B4DBA');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7008-87ff-8075041d3cb2', 1, X'4730179DCDB940421CE2FD4A15438BE4', X'0126D2193B8622E50A0FEBAD91B7CABB8F1C9ADC9D6CB542353A54AE0025832EB275036FA052FDEF8FC193AB975876378885AAE5F9DB1BCE051A87FAF6D709988D067D06EC8E6442A29AA12F3AAD31FB9E25E22FEE9EAC351C9075CAA4CDFFFDD38F280A66');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-700c-a960-bbc3509baeb3', 1, X'F7B46878538F99F6F4C3AD9ADFB078DF', X'01AD3B36F387915A81C5DFEF8187BC9BBAD1D734346117160E0D943BA615D513E5C5E49DE4F5AB18BC0BE022A6ADBC71F9CE87300A4DD0E7E71E2C79F09F5BA5056BEDCAA21D3CD0AE846EEA6B4ED6FC8CCA7E6FF4E12BA9B2F3556FC79EE18D989474F155');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7010-9b9f-37a16632f3c2', 1, X'E01CD803041CE3F7A64E7CA3871080BD', X'0161A899731029807A24A7E8464559E6F3A786E1F1FAA2D0CAB1530F98B316267376A58112343DC322C425DBADDE3875D6F626BBCF0E026389EC5987FE38D0E2DEE8D82FC23335D0CF6E16F8FABE6E432DCDA76A63F8AA267B35E8ED658B1BF73D66A67C24');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7014-8d8b-7f8380b78d25', 1, X'0A79D2649E4188A9EE869AA6C6C9B7E5', X'0192B331924B1D27BBE4DE47C0AEE6C04B3A210F9ACEBC7678A7FF2F7E967753959E5FE7096AC6A47F2A1E620106C02616B65B1A666DDE3E40D4BF736BAC7677CE8F1FB690A211544A8415DDB6AFF4FBDEFF4E10699C63CD32BE59EC8D86F0CF7249430410');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-9b7a-9a0bb042dcad', 1, X'35D0762BA2FAE07067DCE645FCA61B1E', X'01DF14A61322D48802AA13983667CD70506848F53F5CC1C49391ABE65EB7916671212FD53FEF35CC8DDDF7BC83A87C60165939111A88BF8EB827C54CDDA698174D51634642B737ABD37A3F0F5018ECCC1B7124449FE382C8B0A2C8797316EBD2703B0E9C1F');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7020-a5fe-4f362d12f379', 1, X'8026A8EFF1C2B4B891887B0D39C742A7', X'01719A3CEDCE1CB284F15737FFD8161210962A5B8DAADAFB7D26399F8B896DE7FD8603B3C565607A51DA217FA0A72EB2B3DB00AEB63505C59AE0E6C19AE3088894C364638331E8466C3AC2E78EA539E5ED6B391145256B67C332973E4FA2C7C1629EE2333F8D799D342F671455A7AB34206FD20C176E14C8CB4E7048E682FD1D510A8AF9BBDCD9E91E91CF2F717485B932DADFBFEC44B604B0FC0C439D267A0670EBE28612BCF69E5F6D585380D03DD51CB53CC15F6E5D991D95D93729311D11F59C84519500BBC29FE39F4FE7799F9404378781A45DBE3319DE417DE91BB489B357ED925B');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7024-bf67-5c2da71b83c7', 1, X'7A91B8B8B27D154AC71A0B96E6E4E8A4', X'01680F53318D3E9E6B8398F8EA45C9C99245D3997D00612586A9F61C7B8C94DD06391AB9A7DF7AA2A7A415A22A13931E5C28B2A770AC03FA5E421839A5C5CAFC945E8A216E1240AF2ED0D79EA19C329358EEC88CBA66BA2875CE755A071F1BDB1065BF53FF');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-702d-abd6-4e48a8cea4df', 1, X'5567B32914AB822F0ABA1B4A89E36011', X'0190206A2413E9015BB231FCB46C5FF4B5E16BF056135CC99704D988FFB294AEDF7AEE3FE6BA9474F5B58876403062B82452098EBCC07A50EB23F06A5C12451CC4A8803826065EF1582898F1D8754B57BFFF6177E74C60F334F0889F67617D68B320B41EFD');
INSERT INTO invitation (id, account, purpose, token_hash, invited_by, created, expires, used, audit_seq, salt) VALUES ('01a22469-a921-7cec-9505-8ed0fa477a7c', '01a22469-a921-7cec-8cd6-5cf7345d7d68', 'invite', X'DABAE8221441A0FDB58E20501A424ADAB45281EB0BB954B50AF0969F72DD4D4B', 'user-1', '2026-11-28T23:07:14.081807Z', '2026-12-05T23:07:14.081807Z', '2026-11-28T23:07:14.082400Z', 38, X'2B19CCDACB1A324D10264A8665A979BA');
INSERT INTO justice_event (number, id, kind, case_id, subject, count_id, accused, victims, moved, into_case, agency, reference, notification, code, law, forms, child, online, organised, day, served, amount, suspended, actor, office, at, audit_seq, salt) VALUES (1, '0159f902-623b-774b-9708-bb32cce32e7f', 'case.open', '0159f902-623b-774b-998b-30c38979c730', '', '', '', '[]', '[]', '', '', '', '', '', '', '[]', '', '', '', '2017-02-01', '', 0, 0, 'user-1', 'strasak', '2017-02-01T09:30:00.123456Z', 43, X'7CE287190B9334505FBBF5FEC974EEB9');
INSERT INTO justice_event (number, id, kind, case_id, subject, count_id, accused, victims, moved, into_case, agency, reference, notification, code, law, forms, child, online, organised, day, served, amount, suspended, actor, office, at, audit_seq, salt) VALUES (2, '0159f902-623b-774b-8fa9-31df2ae77e5d', 'report', '0159f902-623b-774b-998b-30c38979c730', '', '', '', '[]', '[]', '', 'pd-oslo', '1/2017', '', 'ordinary', 'strl2005-257', '["labour"]', 'no', 'unknown', 'yes', '2017-02-01', '', 0, 0, 'user-1', 'strasak', '2017-02-01T09:30:00.123456Z', 44, X'5FBD26B102BD7DADFF2E89CE862EA145');
INSERT INTO justice_event (number, id, kind, case_id, subject, count_id, accused, victims, moved, into_case, agency, reference, notification, code, law, forms, child, online, organised, day, served, amount, suspended, actor, office, at, audit_seq, salt) VALUES (3, '0159f902-623b-774b-808e-f42c1f23c985', 'victim', '0159f902-623b-774b-998b-30c38979c730', '', '', '', '[]', '[]', '', '', '', '0159a1ff-9a00-7000-9afc-1ce2c2bee639', 'female', '', '[]', 'no', '', '', '2017-02-01', '', 0, 0, 'user-1', 'strasak', '2017-02-01T09:30:00.123456Z', 45, X'55FCD4F9872658571E5C5E7E12D29084');
INSERT INTO justice_event (number, id, kind, case_id, subject, count_id, accused, victims, moved, into_case, agency, reference, notification, code, law, forms, child, online, organised, day, served, amount, suspended, actor, office, at, audit_seq, salt) VALUES (4, '0159f902-623b-774b-993c-cb257ae92baa', 'accused', '0159f902-623b-774b-998b-30c38979c730', '', '', '', '[]', '[]', '', '', '', '', 'male', '', '[]', '', '', '', '2017-02-01', '', 0, 0, 'user-1', 'strasak', '2017-02-01T09:30:00.123456Z', 46, X'E00F415386B1ED68B219BF6BE6598851');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (18, '0159f902-623b-774b-bf44-e34e845efb8d', '0159a1ff-9a00-7000-9afc-1ce2c2bee639', '0159a1ff-9a00-7004-8f5f-38954d0ca43d', 'link', 'fs/1', 'user-1', '2017-02-01T09:30:00.123456Z', 'above threshold 12.5', 20.5, 0.999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'80B517730FBD42C173CA6DD927038B98', '[]');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (20, '0159f902-623b-774b-80e9-8684bbb44cf6', '0159a1ff-9a00-7010-9b9f-37a16632f3c2', '0159a1ff-9a00-7014-8d8b-7f8380b78d25', 'not_same', '', 'user-1', '2017-02-01T09:30:00.123456Z', 'two photographs', 0.0, 0.0, '[]', '', X'DA97556803D08034A6645F8B02F58ABC', '[]');
INSERT INTO machine_client (id, agency, label, keys, scopes, created, disabled, audit_seq, salt) VALUES ('01a22469-a921-7cec-8e1f-a49e57203f7e', 'rosa', 'case system', X'7B226B657973223A5B5D7D', '["verdig:report"]', '2026-11-28T23:07:14.081807Z', '', 40, X'4B4C5EE5C3C8C82A86CA72FE2598B84A');
INSERT INTO machine_token (token_hash, client, expires) VALUES (X'0100000000000000000000000000000000000000000000000000000000000000', '01a22469-a921-7cec-8e1f-a49e57203f7e', '2026-12-05T23:07:14.081807Z');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-9b7a-9a0bb042dcad', 1, X'2F11A15ABEA5BE4FD5E8920F0BB7F065', X'012BC56D0EE077916D150F15EF5FA79731FBD8C737436553DFB65C33123334F99E2959920B23FE2CF8CC04900116F203329800D0CE9AEC0D01EDA87E4D4E7793E5E3D85D982A997B03393B85200493ABBD7E98031AB32DDE7ADD793831793799CF045FA668FD2300909A066F075FD3A66E4E09A3AAC1C2FA5B169E50EBB8F00C7FF96674F98034079699A903C2A597AC66552116D009A3D74DE6BDC762B8172FD2ACF410DD2E3497ED79FDFF55BF4DD7C1607951BFB70575AD411597167A84648F229BE158A8704EC1070819CC166956FB30760F9FEB489557DF04FB4D61FE9409033910ECCD61F5DD3A32C9F38214E7C5060B7E3B7EB63B8CDA90167688E1C34F6705F6A1FE86CE89284E5BD2754A3529A8F88504D7BD284A6534DEA4F701B335168ED02F');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7020-a5fe-4f362d12f379', 1, X'0870B5515E12DD0A25B03779C4C05709', X'01DF4248BD571C045995F926E4305A04FF3275EA1DE5289E2EE30B75ABAB4054B6AF21E129DE2347FACAEF68F9C3FF3A5BC072B55E089EF0EBE261429D93F749192D410F5D5541F55FA4052E91425939E6276430D7273DA32938A0FCE3A71FC23916A793B45DB9AF90C4161CF9036F4F0B036E628AB8C48DEDD189BC896101652CFB9E37C4512F9E9676337295438B22B35A068C15DA3D4F3294B0860F8E082417CC15B6CE3A045462628422D256BE9C0F5226FABCFC821808E80007F33F3F93D8D0C3AAE79B3DD3CC7046A4B202348B5666FD53A58B16EB87A2CA9296A74AE70D6AB3BBEA744E64093D3D4F324017FBC07741099807C45E81B63A19A2685C002FC4C5841BA2CDDF92773CA683EB2A61DEE8610B9B24A2097642389BD3B26210006A36FA5C');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7024-bf67-5c2da71b83c7', 1, X'307334B2DF40A1AD2AB83C1165B07B77', X'01D722AA5C5459E320DF4DCDC919E87CB479CC735B2EE07FE85AD6D65F0C810A8561F79AD8A109D08CD0FA11F4DCE4CAF2FEBF3DC8657EE74090B015F5F6F8D001B09838631416D759816C2BA41D1E018837F3E47CC957F3156C1E7263989D785916DDBB70D56797D1AAE475E77A24D7DD155E5B1021D3873A2AFDBEF93E455983AE324D321A36AA2272945F8C3AA5BE1A129C19885D23972A5D4B7D0D06E19ED5B0F59B3F49F279C2848611AF6BA9364D6D1C621A0F22DB6FE5CBE460CA38A3C2A17707FE9FAA15FF79C0B0EE181F473D008D4BC37C43120F01473651E345590D9C0AB70A644EF777486D3BD15556DF97AA0BDD08D88F9D0C150A3248A2BAD0C268DA81B420E1391FB67C1BE3CA53A0EA04FEDB123E7B175FC82CCEA40054A0E5E2661712');
INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8152-a88ed89b1ec1', 'nav', '', 'user-3', 'emergency.reviewed', '0159f902-623b-774b-84f3-96d26b8ca18b', '2017-02-01T09:30:00.123456Z', 56, X'C270408CE795F35473F58A9E35B81D3C');
INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES ('0159f902-623b-774b-98c0-215770c5d9e0', 'agency-01', 'reporter', '', 'emergency.opened', '0159a1ff-9a00-7004-8f5f-38954d0ca43d', '2017-02-01T09:30:00.123456Z', 55, X'3DFCF55819F26B89298B1F041D36817F');
INSERT INTO notice_read (notice, actor, at) VALUES ('0159f902-623b-774b-8152-a88ed89b1ec1', 'user-3', '2017-02-01T09:30:00.123456Z');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7000-9afc-1ce2c2bee639', 'agency-00', 2016, 'R-000000');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7004-8f5f-38954d0ca43d', 'agency-01', 2016, 'R-000001');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7008-87ff-8075041d3cb2', 'agency-02', 2016, 'R-000002');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-700c-a960-bbc3509baeb3', 'agency-03', 2016, 'R-000003');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7010-9b9f-37a16632f3c2', 'agency-04', 2016, 'R-000004');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7014-8d8b-7f8380b78d25', 'agency-05', 2016, 'R-000005');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7018-9b7a-9a0bb042dcad', 'agency-06', 2016, 'R-000006');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-701c-a227-ba00691177eb', 'agency-07', 2016, 'R-000007');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7020-a5fe-4f362d12f379', 'agency-08', 2016, 'R-000008');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7024-bf67-5c2da71b83c7', 'agency-09', 2016, 'R-000009');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-702d-abd6-4e48a8cea4df', 'agency-11', 2016, 'R-000011');
INSERT INTO notification_detail (id, version, stated_year, assessed_year, documented_year, assessed_from, assessed_to, channel, danger, contact_safe, consent, child_with, unaccompanied, welfare, representative, police, region, place, service, recruited_in, declined, why_declined, contact_means, consent_scope, legal_basis, not_known, assessed_on, consent_on, welfare_on, representative_on, police_on, exploited_from, exploited_to) VALUES ('0159a1ff-9a00-702d-abd6-4e48a8cea4df', 1, 1, 2, 3, 4, 5, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', '["k","unknown"]', '["l","unknown"]', '["m","unknown"]', '["n","unknown"]', '["o","unknown"]', '["p","unknown"]', '["q","unknown"]', '["r","unknown"]', '["s","unknown"]', '["t","unknown"]', '2016-05-01', '2016-05-02', '2016-05-03', '2016-05-04', '2016-05-05', '2010', '2011-01');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-9afc-1ce2c2bee639', 1, '2017-01-15T12:00:00.000000Z', 5, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-9afc-1ce2c2bee639', 2, '2017-01-15T12:00:00.000000Z', 11, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'none', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7004-8f5f-38954d0ca43d', 1, '2017-01-15T12:00:00.000001Z', 6, 1961, 'stated', '', 'female', '["NG"]', '2016-02-02', '2016-02-02', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7008-87ff-8075041d3cb2', 1, '2017-01-15T12:00:00.000002Z', 7, 1962, 'stated', '', 'female', '["NG"]', '2016-03-03', '2016-03-03', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-700c-a960-bbc3509baeb3', 1, '2017-01-15T12:00:00.000003Z', 8, 1963, 'stated', '', 'female', '["NG"]', '2016-04-04', '2016-04-04', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7010-9b9f-37a16632f3c2', 1, '2017-01-15T12:00:00.000004Z', 9, 1964, 'stated', '', 'female', '["NG"]', '2016-05-05', '2016-05-05', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7014-8d8b-7f8380b78d25', 1, '2017-01-15T12:00:00.000005Z', 10, 1965, 'stated', '', 'female', '["NG"]', '2016-06-06', '2016-06-06', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7018-9b7a-9a0bb042dcad', 1, '2017-01-15T12:00:00.000006Z', 12, 1966, 'stated', '', 'female', '["NG"]', '2016-07-07', '2016-07-07', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '0123456789ab', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-701c-a227-ba00691177eb', 1, '2017-01-15T12:00:00.000007Z', 78, 1967, 'stated', '', 'female', '["NG"]', '2016-08-08', '2016-08-08', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7020-a5fe-4f362d12f379', 1, '2017-01-15T12:00:00.000008Z', 83, 1968, 'stated', '', 'female', '["NG"]', '2016-09-09', '2016-09-09', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7024-bf67-5c2da71b83c7', 1, '2017-01-15T12:00:00.000009Z', 86, 1969, 'stated', '', 'female', '["NG"]', '2016-10-10', '2016-10-10', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-702d-abd6-4e48a8cea4df', 1, '2017-01-15T12:00:00.000011Z', 13, 1971, 'stated', '', 'female', '["NG"]', '2016-12-12', '2016-12-12', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO once (actor, key, body, answer, expires) VALUES ('', 'sz71wfmshwyda6v7', '9jppyha3w7geae6x', X'018D02C79AEAF115977F01D0473FC051084897D69BF21ABCFB2388237AD9C624824A721E14D966', '2017-02-01T09:30:00.123456Z');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-9881-edbd7e31ad88', 'strasak', 'P-1');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-b64c-148736b4d682', 'strasak', 'P-2');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-9881-edbd7e31ad88', 2016, 1, '2017-02-01T09:30:00.123456Z', 27, X'0C407207486AA11D3016F9D9977227B0', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', '01a22469-a91b-7464-9dc7-6f149febaf94', 'indicted', '2016-06-01', 'district', '2016-10-01', 'conviction', '');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-b64c-148736b4d682', 2016, 1, '2017-02-01T09:30:00.123456Z', 28, X'CA768616678E8A526103FA8D3EA6A306', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', NULL, 'indicted', '2016-06-01', '', '', '', '');
INSERT INTO receipt (agency, reference, notification, version, actor, at, outcome, form, audit_seq, salt) VALUES ('agency-00', 'K7Q2M-9XTP4', '0159a1ff-9a00-7000-9afc-1ce2c2bee639', 1, 'user-1', '2017-02-01T09:30:00.123456Z', 1, '0159f902-623b-774b-97af-ac871d99f117', 29, X'AE1ABD204A96B32E60617994E89B09DE');
INSERT INTO release (id, edition, year, digest, folder, program, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-b74a-5531370c0880', '2016-r1', 2016, 'cd34', '2016-r1', '1.0', '2017-02-01T09:30:00.123456Z', 'user-1', 92, X'5352914414CABEB899DE4A357B047813');
INSERT INTO reminder (id, agency, year, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-9dd8-c54d52ad0f10', 'agency-00', 2016, '2017-02-01T09:30:00.123456Z', 'user-5', 60, X'D52CBA1568D89F5A6C432F8C9F3D94D5');
INSERT INTO return_status (id, agency, year, declaration, received, audit_seq, salt) VALUES ('0159f902-623b-774b-8236-4f268d035635', 'nav', 2016, 'nothing', '2017-02-01T09:30:00.123456Z', 17, X'C2884F5F279488E6803C353DFA6E9217');
INSERT INTO review_disagreement (decision, weight_bits, probability, evidence, accept_bits) VALUES ('0159f902-623b-774b-80e9-8684bbb44cf6', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 12.5);
INSERT INTO review_opinion (audit_seq, id, a, b, verdict, actor, at, reason, grounds, weight_bits, probability, evidence, undoes, salt) VALUES (22, '0159f902-623b-774b-83d1-3d3cadd19425', '0159a1ff-9a00-7008-87ff-8075041d3cb2', '0159a1ff-9a00-700c-a960-bbc3509baeb3', 'link', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', '["uncertain"]', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'538319F7D9E7D8030C709C6CF2BEDA7E');
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('949bea3c26', '0159a1ff-9a00-7010-9b9f-37a16632f3c2', '0159a1ff-9a00-7014-8d8b-7f8380b78d25', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.0014730335283280294, 1);
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('a16743acda', '0159a1ff-9a00-7008-87ff-8075041d3cb2', '0159a1ff-9a00-700c-a960-bbc3509baeb3', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.97095059445466858, 1);
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (23, '0159f902-623b-774b-88cf-ef44614298bf', '0159a1ff-9a00-7008-87ff-8075041d3cb2', '0159a1ff-9a00-700c-a960-bbc3509baeb3', 'agency-02', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'E93FCEF25E4F9528C1380D62BF3A8372');
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (24, '0159f902-623b-774b-ab7f-f91ed002dbdf', '0159a1ff-9a00-7008-87ff-8075041d3cb2', '0159a1ff-9a00-700c-a960-bbc3509baeb3', 'agency-03', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'0F1D22249339BFB2854C18BA86798D7E');
INSERT INTO review_reply (audit_seq, id, question, agency, answer, actor, at, reason, salt) VALUES (25, '0159f902-623b-774b-9b96-2fd26ba1413a', '0159f902-623b-774b-88cf-ef44614298bf', 'agency-02', 'yes', 'user-2', '2017-02-01T09:30:00.123456Z', 'seen together', X'EA55292AEE83D21303A209E91273E3C4');
INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (21, '2017-02-01T09:30:00.123456Z', 2, X'DB30A781ADEA82654DA42F341267457B');
INSERT INTO service (id, agency) VALUES ('0159f902-623b-774b-9e69-81021d02bf64', '');
INSERT INTO service (id, agency) VALUES ('0159f902-623b-774b-a8b0-7aa2c99c4ffe', 'nav');
INSERT INTO service_places (id, service, places, free, day, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-821c-adeb1e79f742', '0159f902-623b-774b-a8b0-7aa2c99c4ffe', 8, 1, '2017-02-01', 'user-1', '2017-02-01T09:30:00.123456Z', 69, X'A4848AB58E80C6F767FF9C10B57A0BCA');
INSERT INTO service_places (id, service, places, free, day, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-92bc-70cde231ee24', '0159f902-623b-774b-a8b0-7aa2c99c4ffe', 8, 3, '2017-02-01', 'user-1', '2017-02-01T09:30:00.123456Z', 70, X'CDDAAFC159761FDE0B6BF99E1E7C3646');
INSERT INTO service_version (id, version, outside, name, what, needs, sexes, age_from, age_to, with_children, pets, languages, interpreter, whole_country, regions, round_the_clock, hours, phone, email, web, how, address, address_withheld, uncounted, closed, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9e69-81021d02bf64', 1, 1, 'The house', 'A place
to be.', '["safety","housing"]', '["female"]', 18, 30, 'yes', 'no', '["no","en"]', 'unknown', 1, '[]', 1, 'h', '1', 'e', 'w', 'Call.', 'Open street', 0, 1, 1, 'user-1', '2017-02-01T09:30:00.123456Z', 71, X'264208C0AB14ABBF825C4BD7B37622EB');
INSERT INTO service_version (id, version, outside, name, what, needs, sexes, age_from, age_to, with_children, pets, languages, interpreter, whole_country, regions, round_the_clock, hours, phone, email, web, how, address, address_withheld, uncounted, closed, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a8b0-7aa2c99c4ffe', 1, 1, 'The house', 'A place
to be.', '["safety","housing"]', '["female"]', 18, 30, 'yes', 'no', '["no","en"]', 'unknown', 0, '["NO-03"]', 1, 'h', '1', 'e', 'w', 'Call.', 'Open street', 0, 0, 0, 'user-1', '2017-02-01T09:30:00.123456Z', 67, X'742509C879BA68D1DDF0901CF24B56A5');
INSERT INTO service_version (id, version, outside, name, what, needs, sexes, age_from, age_to, with_children, pets, languages, interpreter, whole_country, regions, round_the_clock, hours, phone, email, web, how, address, address_withheld, uncounted, closed, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a8b0-7aa2c99c4ffe', 2, 1, 'The house', 'A place
to be.', '["safety","housing"]', '["female"]', 18, 30, 'yes', 'no', '["no","en"]', 'unknown', 0, '["NO-03"]', 1, 'h', '1', 'e', 'w', 'Call.', '', 1, 0, 0, 'user-1', '2017-02-01T09:30:00.123456Z', 68, X'50276C4F2CE3E880058018BD6E0D444A');
INSERT INTO session (id, account, token_hash, role, method, enrolling, created, seen, confirmed, ended) VALUES ('01a22469-a921-7cec-92a2-81d339e7af2d', '01a22469-a921-7cec-8cd6-5cf7345d7d68', X'0200000000000000000000000000000000000000000000000000000000000000', 'reporter', 'passkey', 0, '2026-11-28T23:07:14.081807Z', '2026-11-28T23:07:14.081807Z', '2026-11-28T23:07:14.081807Z', '');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_verifier', 'verdig/01a22469-a7cd-7023-8747-e60eca7e008d+9b06a0c2+AaqrG5FcnDPot+SQ7Wd1ONOtlX0Pm874IxdCmbylrwEc', 2, X'8CCB1E69C5D317E4320291F998BD2C89');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_witnesses', 'witness.example/w1+6fdbac74+BHFiYeLmdV2pD49qLtsD5HzajaLWrx/lq3tSfruVt2YL', 32, X'39AAF8238B005CE53407D809F09AF9BA');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('installation', '01a22469-a7cd-7023-8747-e60eca7e008d', 1, X'66D58E308427E396816CB78270B80FBF');
INSERT INTO sign_in_failure (who, times, latest) VALUES ('ghcdx7hv04mbd7wy', 3, '2026-11-28T23:07:14.081807Z');
INSERT INTO spent (kind, what, expires) VALUES ('jti', 'x', '2026-12-05T23:07:14.081807Z');
INSERT INTO upload (id, agency, actor, kind, expires, file, outcome) VALUES ('0159f902-623b-774b-80a2-157038a1243a', '', '', 'persons', '2017-02-01T09:30:00.123456Z', X'01A57A607FF51A4F8FBEADDE792D05CB83EF1F0E35546BCB0656B9868DB3498CCB111219558BF0AB5F', X'');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8241-c8e8aa8dec0b', '0159a1ff-9a00-702d-abd6-4e48a8cea4df', 1, 'twice', '', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 16, X'F06100D5CB4D1C9FB1C43251FFF4065A');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-91fc-386a98ebbae4', '0159a1ff-9a00-702d-abd6-4e48a8cea4df', 1, 'twice', '', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 14, X'675EAFDB3EEAB10A04B92C74AD235CEB');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a9d9-a2e2c0401477', '0159a1ff-9a00-702d-abd6-4e48a8cea4df', 1, '', '0159f902-623b-774b-91fc-386a98ebbae4', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 15, X'2C83610E5D8BE239C8D9BF5479B83E85');
