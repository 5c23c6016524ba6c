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
CREATE TABLE calendar_feed (
  id         TEXT NOT NULL PRIMARY KEY,
  account    TEXT NOT NULL,
  token_hash BLOB NOT NULL UNIQUE,
  created    TEXT NOT NULL,
  revoked    TEXT NOT NULL,            -- '' while it can be used
  audit_seq  INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt       BLOB NOT NULL
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
CREATE TABLE case_word (
  id        TEXT NOT NULL PRIMARY KEY,
  plan      TEXT NOT NULL REFERENCES case_plan (id),
  subject   TEXT NOT NULL,             -- the step that it is about
  code      TEXT NOT NULL,             -- rule of the deadline or of the ladder
  rung      TEXT NOT NULL CHECK (rung IN ('colleague', 'leader', 'coordinator')),
  agency    TEXT NOT NULL,             -- '' for the national unit
  kind      TEXT NOT NULL,             -- of the notice
  due       TEXT NOT NULL,             -- the moment for which it was told
  at        TEXT NOT NULL,             -- the moment at which it was
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL,
  UNIQUE (plan, subject, code, rung, agency, due)
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
CREATE INDEX calendar_feed_by_account ON calendar_feed (account);
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
INSERT INTO account (id, name_key, sealed, agency, roles, created, disabled, audit_seq, salt) VALUES ('01a2246c-bfd8-73bc-a206-d8ca83be5ec3', 'g64qv48yt890q283', X'01561A67A793073AD8124C56293546ABC694EE0D4E568A5C0D8F243B4645E5B8CB68C77A7FF4E0D4530B6CAC92960DF9901612FCB6FFFCF978FB7335541342E23DF0A744E6C18C510AC69F35BF767B199A335178D31C542E', 'rosa', '["reporter"]', '2026-11-28T23:10:36.504233Z', '', 34, X'0FA4AFCDC683250EEED18071737AFAC3');
INSERT INTO account_proposal (id, kind, account, roles, proposed_by, at, expires, decided_by, decided, outcome, audit_seq, salt) VALUES ('01a2246c-bfd8-73bc-8f35-3c9b88adf69e', 'roles', '01a2246c-bfd8-73bc-a206-d8ca83be5ec3', '["case_worker"]', 'user-1', '2026-11-28T23:10:36.504233Z', '2026-12-05T23:10:36.504233Z', '', '', '', 39, X'5435D1353BFE117C508703A539F0172B');
INSERT INTO actor (id, role, agency, created, disabled, audit_seq, salt) VALUES ('user-1', 'importer', '', '2017-02-01T09:30:00.123456Z', '', 89, X'EC0EF32D4E205F496FC56F7B9D0827E1');
INSERT INTO agency (code, type, from_year, to_year, audit_seq, salt) VALUES ('nav', 'welfare', 2007, 0, 88, X'EDACFA06B4D4656F5A3080E2E3FCB069');
INSERT INTO agency_key (agency, public, mode, audit_seq, salt) VALUES ('agency-08', 'verdig-agency-1-8cpp1p8f3frgc714s6zr3w4cnn6s1trb8k9j2r8zryxag8zrbc6z1rs4dc', 'only', 76, X'856E0DFB5AC00499BB645BDF4D855BA4');
INSERT INTO assignment (id, a, b, actor, at, until, audit_seq, salt) VALUES ('962dfaf60a/user-5', '0159a1ff-9a00-7008-9e05-bbf437ee6659', '0159a1ff-9a00-700c-9105-5542a9debc10', 'user-5', '2017-02-01T09:30:00.123456Z', '2017-02-01T11:30:00.123456Z', 58, X'49BC48B5A2DC38D04AE5F0F44941FF97');
INSERT INTO attachment (id, plan, agency, actor, at, kind, bytes, digest, name_sum, audit_seq, salt) VALUES ('0159f902-623b-774b-8428-5e411174c261', '0159f902-623b-774b-8d2a-bee4586b3be6', 'nav', 'user-3', '2017-02-01T09:30:00.123456Z', 'text', 23, '9d29af94b124c163916097b7905ed2a978248b9d5ee019ff300becd67b063240', 'c417bb35c0788829f0e7a22bab9032131ee705f1b487375033b8a9f2c1001e16', 71, X'E271E164248E1254826688674854924D');
INSERT INTO attachment (id, plan, agency, actor, at, kind, bytes, digest, name_sum, audit_seq, salt) VALUES ('0159f902-623b-774b-8d5f-f03c30ea4286', '0159f902-623b-774b-8d2a-bee4586b3be6', 'nav', 'user-3', '2017-02-01T09:30:00.123456Z', 'text', 23, 'c38208870fd40464b5716cec83d15bd39b46e9a5d889ead373aac42158421804', '12dab0db8bd62aac19defc998aa33d19d9e296ab1b99b0919667a51a1f9f9dfb', 72, X'57FF27DA30F0F8DFD379E4B93A284C72');
INSERT INTO attachment_content (id, name, file) VALUES ('0159f902-623b-774b-8428-5e411174c261', X'015A9D47032C83D14D0BB6F809258A9371F4BCAB27114F7039D780D350681BD03EA5DA7952342046F64BC22ABDD36046CB18D0D604DAB3BE542E2B0C860451E7506CF4B31BEC2101780DBE60A565892657B9A6EC2AC2CC6D8120B85079FCADC4FC244B2A40B6600202FE432488A92CBAC68031E516C84BB3712CE745A77ECE723F9999DC559DE486804CACACF61AFA3558BFEFDFF94F18156D32C9FC20693A8A6227CEBAEF', X'015A9D47032C83D14D23228E5A16D2762FA1778EB710C61F85532B916A897B0BB3E59CA810BF54832333ACDD79E3A4E018124587D795343E57D37CD0');
INSERT INTO attachment_withdrawal (attachment, agency, actor, at, reason, audit_seq, salt) VALUES ('0159f902-623b-774b-8d5f-f03c30ea4286', 'nav', 'user-3', '2017-02-01T09:30:00.123456Z', 'mistake', 73, X'0B8DC37C5D306CAEAE451F5517FBBBFF');
INSERT INTO audit_checkpoint (size, note) VALUES (4, 'verdig/01a2246c-bf37-76cf-8b11-eaf2690b4d46
4
YvyhVLdiR3sW3oy4Ego5pb8XmJ1htOUck4Qi+HACv1U=

— verdig/01a2246c-bf37-76cf-8b11-eaf2690b4d46 8R4MKrRzcbbrGHtSfcXMXAbik3VUrk3hrzhkKi0a6AT08IoqkgWM4Pl8haICDONOPPBNxh7tyT4oaRMJUVPEKtD0/As=
');
INSERT INTO audit_checkpoint (size, note) VALUES (92, 'verdig/01a2246c-bf37-76cf-8b11-eaf2690b4d46
92
ONwIpp6RmZhdmR3YhQFDDR7ric953XBFK2wNNms6PlQ=

— verdig/01a2246c-bf37-76cf-8b11-eaf2690b4d46 8R4MKlULj7H/u98lSTetGLYXvhn0MbUUCT0of8Rc3RMxkcl7J0t/lY7Hzgfi1iz+ke0HWqzuVyqr4qKijOq39b4Vuws=
');
INSERT INTO audit_cosignature (audit_seq, size, witness, line, salt) VALUES (33, 4, 'witness.example/w1', '— witness.example/w1 hfNSzQAAAABYkaqYl63oeL9eklmIOKnntpbFZ6NPOdu9YlDF0Pxd9QLdV3efS3s4Fv+dhKORPRBaOeqM3DRFvhNPElRV2y+I//87AQ==', X'F601D95CDDEAE8FF0DE2C4EBD37CE9F4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (0, '2026-11-28T23:10:36.470984Z', 'verdig', 'system', '', 'init', 'step', '', 'operate', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (1, '2026-11-28T23:10:36.471091Z', 'verdig', 'system', '', 'put', 'setting', 'installation', 'operate', X'5CD8527CC19AD8A9E3EC3C5EA583E79A33009A8735BE0BEFB650867151D4138B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (10, '2026-11-28T23:10:36.491000Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7014-888a-0d309393cc79/1', 'assess', X'ADA3B9EB49007E92F5791D015832E4FFE1596402C23DF3B0478DE9A8D54D6A7D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (11, '2026-11-28T23:10:36.491066Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-8102-e0dfd5d4f08f/2', 'assess', X'8FAA7ABB9FCD8F2FC4CA2FC5FAE259114874A72213CB97287755E9A3B221ABDC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (12, '2026-11-28T23:10:36.491142Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7018-b0a2-889895c65c1b/1', 'assess', X'0A63DF1CBA9A5432ECD8B3F7038CEC31AF1FD95EC07BD5D319AF23187C740371');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (13, '2026-11-28T23:10:36.491258Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-702d-89bb-56be0df0392b/1', 'assess', X'78D4741824807C7E26DB4672D516929A9F5598D454DDB626AF732F4EF4F250B3');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (14, '2026-11-28T23:10:36.501339Z', 'user-1', 'importer', '', 'withdraw', 'withdrawal', '0159f902-623b-774b-8543-4b872db02b19', 'assess', X'04E2C728D4386D99CE26C1DD42882B54299B15DC35C6B6EC7F87193095ED3EEE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (15, '2026-11-28T23:10:36.501472Z', 'user-1', 'importer', '', 'reinstate', 'withdrawal', '0159f902-623b-774b-91e8-4b9dbab85572', 'assess', X'359D87817A29CB0823A4371DB1801C9DAF85CDA77DA99008E615BB99F6974B58');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (16, '2026-11-28T23:10:36.501507Z', 'user-1', 'importer', '', 'withdraw', 'withdrawal', '0159f902-623b-774b-9362-348e96ae8ea5', 'assess', X'74EFDA4C069EC9222F7AC8B6838396131F6FBE404FAB4C1A6974194AE7F6FA4D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (17, '2026-11-28T23:10:36.501541Z', 'user-1', 'importer', '', 'declare', 'declaration', '0159f902-623b-774b-ae7d-b2bc7d761475', 'assess', X'4B8FC70CA135D3C875C8D3408C5772E241F86ED0560AC3BF287E2F6E9772FFD5');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (18, '2026-11-28T23:10:36.501745Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-bce8-2f0a79947505', 'assess', X'FB28852F9035E29EA3E36A6BBF3418D1F2764BD8098EDCB6A4123B5BFEB7E5BD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (19, '2026-11-28T23:10:36.502010Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'21B4D93EE69F0AF556623B1FF34DD33A465C8E37AB7D415FF44E7728BB5C2F6D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (2, '2026-11-28T23:10:36.471181Z', 'verdig', 'system', '', 'put', 'setting', 'audit_verifier', 'operate', X'35FA1497FC0AAD4533B4C0974D8230C79E72D0AA2CAD4A62BC2704EA9DE29DC1');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (20, '2026-11-28T23:10:36.502144Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-ab2a-a2ed86726cdf', 'assess', X'86F83E514151316836A80639F4AF19AE43954B8B622786D3A6C96EAAE3C058D0');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (21, '2026-11-28T23:10:36.502259Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'4B8D4FA26DF230A62271D551E113DCCFDC5ADDD90DB9EC5D08CCD57E01E76342');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (22, '2026-11-28T23:10:36.502771Z', 'user-1', 'importer', '', 'propose', 'opinion', '0159f902-623b-774b-876c-93cfab10f10b', 'assess', X'B4DADF81EBDF4A3B9B22AC55362B3595886AA8D136E46BEE3F9DD977358941E2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (23, '2026-11-28T23:10:36.502971Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-907c-353ff2760960', 'assess', X'C7149C958FE9D1DE9FF8E3BF90A2B327CCE987D72229F524C80932C256948F1B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (24, '2026-11-28T23:10:36.503030Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-8874-5fd3d59ee03d', 'assess', X'FBAF6BF65FE46B6B1561AAB26BD1A347E4A07A5CE835F47A577F326932C11BEB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (25, '2026-11-28T23:10:36.503128Z', 'user-1', 'importer', '', 'reply', 'reply', '0159f902-623b-774b-a7ba-2db2fc4bd5ae', 'assess', X'9C489CE884BBD7C049079D14415ABF133872570F7E465B7A297F1A7CC69212FD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (26, '2026-11-28T23:10:36.503283Z', 'user-1', 'importer', '', 'open', 'case', '01a2246c-bfd7-7486-abaf-b4efb830f90e', 'assess', X'B7CC0786F7D0A015998C5C0D749893EC30E2D4CF7182FF78B67474FC9301EA1C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (27, '2026-11-28T23:10:36.503319Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-bf56-ccfaf2dce4e4/2016/1', 'assess', X'A8FCA3F51FC12C4327C338980C043BEB8F545E156729000EAB15D7AE4BC3B708');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (28, '2026-11-28T23:10:36.503401Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-8d21-e027b6df087c/2016/1', 'assess', X'0E868BA1426B697C212466B958C78E5115C4335FE4354FF1A10AE73F5053A168');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (29, '2026-11-28T23:10:36.503429Z', 'user-1', 'importer', '', 'receipt', 'receipt', 'agency-00/K7Q2M-9XTP4', 'assess', X'4528B5A1FB1FBE5F6C7F0DBFF96351699026730BB0E65AABBC764AF3064EADB9');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (3, '2026-11-28T23:10:36.471209Z', 'verdig', 'system', '', 'create', 'enrolment', '01a2246c-bfb7-7326-a29e-6e86767f17e2', 'operate', X'9684D30B0B547E5A888FE9129D76AD2FA0A94EFBE72E9E681A6798B4CDAE6D68');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (30, '2026-11-28T23:10:36.503511Z', 'user-1', 'importer', '', 'save', 'draft', '0159f902-623b-774b-b63a-c086a20820c2', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (31, '2026-11-28T23:10:36.503615Z', 'user-1', 'importer', '', 'add', 'upload', '0159f902-623b-774b-b63a-c086a20820c2', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (32, '2026-11-28T23:10:36.503736Z', 'user-1', 'importer', '', 'put', 'setting', 'audit_witnesses', 'assess', X'80D2E74C43E61A8F18EBA1387E591BCDA6760115707615E6966204DEB6FF24BF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (33, '2026-11-28T23:10:36.504187Z', 'user-1', 'importer', '', 'cosign', 'cosignature', '4/witness.example/w1', 'assess', X'E2F3C6C6CA2B4A81DF4079DA01FBFCA6BD805F38242FA1F8CBF634F2D72CF2DF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (34, '2026-11-28T23:10:36.504311Z', 'user-1', 'importer', '', 'put', 'account', '01a2246c-bfd8-73bc-a206-d8ca83be5ec3', 'assess', X'970581589AC892501814E2854F7F35D07DED3D17CB349F67603B16503C5CC5DB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (35, '2026-11-28T23:10:36.504414Z', 'user-1', 'importer', '', 'put', 'credential', '01a2246c-bfd8-73bc-99a3-654634b95487', 'assess', X'D74936155F5C31B5E311D5C12E16D7D7F5073AEA3E18C9E7C66C88DD111BC686');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (36, '2026-11-28T23:10:36.516704Z', 'user-1', 'importer', '', 'remove', 'credential', '01a2246c-bfd8-73bc-8718-89301bf236e5', 'assess', X'469152FDF46A46D181C113D72814B43FCB80C3A114B88837E0296551424508BD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (37, '2026-11-28T23:10:36.516977Z', 'user-1', 'importer', '', 'create', 'invitation', '01a2246c-bfd8-73bc-b068-5ce854c5b381', 'assess', X'6C46F7EA463924387C583B3AC8B1DE983ACA8018B9F7059D0BDB1C54A5ED4BAF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (38, '2026-11-28T23:10:36.517115Z', 'user-1', 'importer', '', 'use', 'invitation', '01a2246c-bfd8-73bc-b068-5ce854c5b381', 'assess', X'5D8E8EE73D227B6EE02A37ADBF5C787DD89FD0631B957B8745D664E0F004983E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (39, '2026-11-28T23:10:36.517149Z', 'user-1', 'importer', '', 'propose', 'account_proposal', '01a2246c-bfd8-73bc-8f35-3c9b88adf69e', 'assess', X'29388A509AC5CE9011D1147AF8AC9726BCE8A1A1640F104BC41D21E3E8C5D654');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (4, '2026-11-28T23:10:36.490099Z', 'user-1', 'importer', '', 'test', 'step', '', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (40, '2026-11-28T23:10:36.517271Z', 'user-1', 'importer', '', 'put', 'machine_client', '01a2246c-bfd8-73bc-a5d2-1ef7f61691ae', 'assess', X'E28163C96CFB5BA8FC6AF2C8CCD6249C0896F3934B167D08710818B36C9D607A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (41, '2026-11-28T23:10:36.517325Z', 'user-1', 'importer', '', 'token', 'machine_client', '01a2246c-bfd8-73bc-a5d2-1ef7f61691ae', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (42, '2026-11-28T23:10:36.517492Z', 'user-1', 'importer', '', 'create', 'session', '01a2246c-bfd8-73bc-ab6b-9c87c8f5d8de', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (43, '2026-11-28T23:10:36.517591Z', 'user-1', 'importer', '', 'open', 'plan', '0159f902-623b-774b-8d2a-bee4586b3be6', 'assess', X'C0000ADAF1D8D4123661A637EF43692DB19E962E73209A081F9CED9F61399AE5');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (44, '2026-11-28T23:10:36.517727Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-8d2a-bee4586b3be6/1', 'assess', X'F81624F4C1793BE78EAC6FAD920328A555B419CD5215E11087242675271CEB4C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (45, '2026-11-28T23:10:36.517957Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-8d2a-bee4586b3be6/2', 'assess', X'6418A79766695915F762775A3648596C4B9F34ABB47A6C3F4D34FE170F5DA630');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (46, '2026-11-28T23:10:36.518035Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-8d2a-bee4586b3be6/3', 'assess', X'8556EB418E2BA208CBE5805DD2F9DC1BFB1EF3E89BBBE1E9B0626534518CDDD8');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (47, '2026-11-28T23:10:36.518078Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-8d2a-bee4586b3be6/4', 'assess', X'AA27D3CBA66F3DFFA37064183B1890DE6E622B2FBFFC598A529E94B7290DD75E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (48, '2026-11-28T23:10:36.518110Z', 'user-1', 'importer', '', 'tell', 'plan_word', '0159f970-3f3b-774b-90d9-58c17cde8108', 'assess', X'B5F98630B51962BCC9308BDA188276EFD6DAC967F91CF877715E888961D48E49');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (49, '2026-11-28T23:10:36.518178Z', 'user-1', 'importer', '', 'create', 'calendar_feed', '0159f902-623b-774b-9f18-779b06385c6d', 'assess', X'63C5FA708309F90983A62E1BAF6A515BE7B5910F5EDAA0F8E021D9D4CE8425AA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (5, '2026-11-28T23:10:36.490537Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-8102-e0dfd5d4f08f/1', 'assess', X'D008021DE3F4EC15470B1C65E06355040440AEE50D3C3F2A4309B228572AB6A3');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (50, '2026-11-28T23:10:36.518234Z', 'user-1', 'importer', '', 'revoke', 'calendar_feed', '0159f902-623b-774b-9f18-779b06385c6d', 'assess', X'C7DBC8A854E1802D379CD4D4456CAA549E1BED36E8C46849D293D2D8CE7990DB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (51, '2026-11-28T23:10:36.518260Z', 'user-1', 'importer', '', 'break_glass', 'exception', '0159f902-623b-774b-a10d-d007b6fedb11', 'assess', X'790AA6A3D2AFA2F6A7C699688EA03D97371567D96B3222B62D2940BF964AAC7E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (52, '2026-11-28T23:10:36.518342Z', 'user-1', 'importer', '', 'break_glass', 'exception', '0159f902-623b-774b-b190-0e906ba586f9', 'assess', X'5C29AEC9A18EBDA0740C5077B8BF32FFF62A861DD56ADF41A477D13B202737EC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (53, '2026-11-28T23:10:36.518358Z', 'user-1', 'importer', '', 'review', 'exception_review', '0159f902-623b-774b-b190-0e906ba586f9', 'assess', X'876B51256EF7E19B80F9EECB0F28F02F50FBD2EE9D7BE4F101DD51BAD494DF77');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (54, '2026-11-28T23:10:36.518406Z', 'user-1', 'importer', '', 'tell', 'notice', '0159f902-623b-774b-8023-46846e519c85', 'assess', X'CBCC605B6DA85A5E0A404D675B08E0A7EEE36F9965037647069B849999CEB11C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (55, '2026-11-28T23:10:36.518450Z', 'user-1', 'importer', '', 'tell', 'notice', '0159f902-623b-774b-ad63-52d711fea75d', 'assess', X'F76BD7A442C01F056374FC2EDCD7ECD1FEB1BA9752C66BDD2072ED5951F81E19');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (56, '2026-11-28T23:10:36.528860Z', 'user-1', 'importer', '', 'read', 'notice', '0159f902-623b-774b-ad63-52d711fea75d', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (57, '2026-11-28T23:10:36.528923Z', 'user-1', 'importer', '', 'assign', 'assignment', '962dfaf60a/user-5', 'assess', X'788B54B0FC1450A97B73ADED99E0C9EDB4AA59CEA24FE66F3ECF0A91A86D0CBC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (58, '2026-11-28T23:10:36.528996Z', 'user-1', 'importer', '', 'assign', 'assignment', '962dfaf60a/user-5', 'assess', X'7BB8D45B1717B2E018559165FEA891B0607D65BC8E60A9F6D7F8A02A558E02D7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (59, '2026-11-28T23:10:36.529047Z', 'user-1', 'importer', '', 'remind', 'reminder', '0159f902-623b-774b-91c6-ed63d322414b', 'assess', X'39C4026970E859511A749B32DE0C01B4ED2C02313BA2E14DE8EE947784DA768C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (6, '2026-11-28T23:10:36.490775Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7004-8315-6bead1ed4caf/1', 'assess', X'354E46DD611859739BA4B8C827419B5BA1213B242EB938DBEA034764C6663032');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (60, '2026-11-28T23:10:36.529141Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-88b1-0aba65b08f83', 'assess', X'F83DA92C3CC9F25C0586D899DD6C43D7D4292998AD1BA913FD5B2D5C4511EE47');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (61, '2026-11-28T23:10:36.529261Z', 'user-1', 'importer', '', 'approve', 'export_decision', '0159f902-623b-774b-88b1-0aba65b08f83', 'assess', X'3006B5FFED45F2EC4B3DF4794ADC40F997CF539C75F0564B97A98933015ECA82');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (62, '2026-11-28T23:10:36.529296Z', 'user-1', 'importer', '', 'export', 'export_file', '0159f902-623b-774b-88b1-0aba65b08f83', 'assess', X'6934787169E7ACEBF00A298ACE2745744D0A121F22904CE0F1CE49777D8ECEEA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (63, '2026-11-28T23:10:36.529366Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-9615-10fe6564fe8f', 'assess', X'CB38C80BBD1810410686FAF881B39185DEF572A7D61122A16B05B1E3D2E01B6C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (64, '2026-11-28T23:10:36.529387Z', 'user-1', 'importer', '', 'reject', 'export_decision', '0159f902-623b-774b-9615-10fe6564fe8f', 'assess', X'E1210696644B7BBC59424C53609707233CA3B0040EE9AC116E4DCA929938A2C0');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (65, '2026-11-28T23:10:36.529410Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-b43e-8af151dd5b1b', 'assess', X'EE82CDCF69319D9F089626DDEDF66C660BB3A97AD2C912C331BA7C3F3617576C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (66, '2026-11-28T23:10:36.529430Z', 'user-1', 'importer', '', 'add', 'service', '0159f902-623b-774b-b70e-ad90f9717d06/1', 'assess', X'D1FC20B9898F4BA28354305BBC1EE0A8E933D78AD618D6742C5F4E8BFDF56BB9');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (67, '2026-11-28T23:10:36.529534Z', 'user-1', 'importer', '', 'put', 'service', '0159f902-623b-774b-b70e-ad90f9717d06/2', 'assess', X'AA23A0949369A52ACC78F157481509688A7C42CC682A26D1F24494611452D92A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (68, '2026-11-28T23:10:36.529552Z', 'user-1', 'importer', '', 'put', 'service_places', '0159f902-623b-774b-b70e-ad90f9717d06', 'assess', X'0F1F24D61B61569AB0FB8C95BB5466EB2C5E0611A55C1F9381CD829B26F23438');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (69, '2026-11-28T23:10:36.529600Z', 'user-1', 'importer', '', 'put', 'service_places', '0159f902-623b-774b-b70e-ad90f9717d06', 'assess', X'9C40522BB6C00D0384D91209C4CDE45451E0F8700F91E4E2FC076E45678DBD24');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (7, '2026-11-28T23:10:36.490851Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7008-9e05-bbf437ee6659/1', 'assess', X'FD2FB17AACB823101E219F8B898FECC34AB536BC7B88278F40161AEE46E43D99');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (70, '2026-11-28T23:10:36.529613Z', 'user-1', 'importer', '', 'add', 'service', '0159f902-623b-774b-a891-54adadd7d8e2/1', 'assess', X'E394A3754E8A60CABE78A6CD309D9BE278ECCCC32278BFF2D47C1913896D9273');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (71, '2026-11-28T23:10:36.529660Z', 'user-1', 'importer', '', 'add', 'attachment', '0159f902-623b-774b-8428-5e411174c261', 'assess', X'7817B9F6EF1D6225484D2F18324DE6EFA04A6203475DFE098B91206D2CA52DE5');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (72, '2026-11-28T23:10:36.529786Z', 'user-1', 'importer', '', 'add', 'attachment', '0159f902-623b-774b-8d5f-f03c30ea4286', 'assess', X'47718A01AA0F15FF41803E6E1B3BA7FB914C80FDD77C1AAFF7842A79606394A2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (73, '2026-11-28T23:10:36.529815Z', 'user-1', 'importer', '', 'withdraw', 'attachment_withdrawal', '0159f902-623b-774b-8d5f-f03c30ea4286', 'assess', X'7C660E49745DF38208C3D214BC558F6EAE60750A25F6D33E23892B1B2B1E2FB4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (74, '2026-11-28T23:10:36.529921Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'DB51FE43D19B228373D19EE40813E2C10B3790C8451C599D028B1285B295A38C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (75, '2026-11-28T23:10:36.529994Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'8DBB961143DBF92702E99E0FB26CF99DA6635543D5EC2F80C37DE29194727323');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (76, '2026-11-28T23:10:36.530123Z', 'user-1', 'importer', '', 'put', 'agency_key', 'agency-08', 'assess', X'24AEA35BFA11B2B3F1DA6D55F0D4CA704256DCF192396179882C154DE30F79FB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (77, '2026-11-28T23:10:36.530219Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-701c-b9f2-7188da51eb1c/1', 'assess', X'3B33A24F697D257EDB4BE658FF8A6FFCD62158F02410D4D54D9E9A3F75831BD0');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (78, '2026-11-28T23:10:36.530283Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-ac77-cdc663810dfb', 'assess', X'E66793A3BE6B83DCEFFF85CF706C0CB2380301AFC44A5ADEB56B3F161BABF825');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (79, '2026-11-28T23:10:36.530388Z', 'user-1', 'importer', '', 'drop', 'draft', 'of:0159a1ff-9a00-701c-b9f2-7188da51eb1c', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (8, '2026-11-28T23:10:36.490891Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-700c-9105-5542a9debc10/1', 'assess', X'35E109883440225551F454C371EDD47223470705AB3DB9D523286518573F3A30');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (80, '2026-11-28T23:10:36.530518Z', 'user-1', 'importer', '', 'erase', 'notification', '0159a1ff-9a00-701c-b9f2-7188da51eb1c', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (81, '2026-11-28T23:10:36.530580Z', 'user-1', 'importer', '', 'approve', 'erasure_step', '0159f902-623b-774b-ac77-cdc663810dfb', 'assess', X'11EDB98B5F751E128583C9A5CC04353FC5A22ACF831E6CE64E9BFA043A48692E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (82, '2026-11-28T23:10:36.541064Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7020-a29b-65b8abc2ee3f/1', 'assess', X'EF2A24EFFB2B0306E285B195572E185C472C5CAD4DDF3F5C511630E92AE5FD43');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (83, '2026-11-28T23:10:36.541150Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-94c8-d453e7a6b1aa', 'assess', X'994E5D5FFE1C2B924037DC9AF5D3CEEC0EBF1256C865ADFFA95B6819723C2106');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (84, '2026-11-28T23:10:36.541194Z', 'user-1', 'importer', '', 'reject', 'erasure_step', '0159f902-623b-774b-94c8-d453e7a6b1aa', 'assess', X'8AE78BA25C277653B7CFF61D883E554F82360B0C0345CF031C0DF0CFA2ECE42D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (85, '2026-11-28T23:10:36.541228Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7024-be41-d6575feadfae/1', 'assess', X'214A063F6711EE24B6F4450EFF315B848F740482D1F3AC7E1D13296DDC481C52');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (86, '2026-11-28T23:10:36.541267Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-90b7-83d12c2c83a1', 'assess', X'95161F3FE68BD05BD3D9ECCE1E766F0C8C0FCD5877F748090EE70EA21DEFD814');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (87, '2026-11-28T23:10:36.541283Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'4C0FCC4B554F58A0FDCF3578B3C28D5587710C4FE45ADFC997BBF8692692DA5C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (88, '2026-11-28T23:10:36.541363Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'A76BE28B5858895132081CB231F31D02584D87E88DA6339CECC6E4E4E035BABC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (89, '2026-11-28T23:10:36.541424Z', 'user-1', 'importer', '', 'put', 'actor', 'user-1', 'assess', X'EF8A3A96C03814290AB1C54A346C74DAB93923F48C8FDBD080AFC6A2CA6163EF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (9, '2026-11-28T23:10:36.490930Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7010-91a9-a08e7ab91a19/1', 'assess', X'FA0273BEA3DED89036E17050D15CB190ACE5036E6C142F30CB4768D45DF375A4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (90, '2026-11-28T23:10:36.541471Z', 'user-1', 'importer', '', 'freeze', 'frozen', '2016-r1', 'assess', X'510D1E5555D042A7B402D4EAB766143BDDFD34C296E76883DADC2CE39C783EBF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (91, '2026-11-28T23:10:36.541520Z', 'user-1', 'importer', '', 'release', 'release', '0159f902-623b-774b-bb7c-bb7ee0f8c86e', 'assess', X'475794E6E2EC627E6137E352D5F04AF13EDC6BD867395C5E8E6416C14C0CC16B');
INSERT INTO audit_hash (chunk, hashes) VALUES (0, X'71FF249E62F711895A3C5A85B5E98BA5BBA6789D17E8268D2FEF02D82158AB99FABEFAE6E01CCB4DDAE74227BDB1652FAA28AFE4C7E4911FE147CA2D0DF77C1BBB16E6692C20DDD4141927FE5C5E4BA06E91D720DF473E223ECB962D75EB834C05C999C5715F3761E347029A20A9DE98EACEC0E4A7D45A4B232AC0ADCBE592DB5D930634FFA62E99528027B28363A0F574070B577FE1A9026C561C067B08431865B178FA098EA07773118AE5F7C3AA0865740C2663CA488B9E2401C40451D7A562FCA154B762477B16DE8CB8120A39A5BF17989D61B4E51C938422F87002BF55153F39AD08664A0F0D0EFD08A9A4AA6A13B67F71C4FE0204000CBD353C683E94223C4A3D01464B88CC795CC6489172C77D9ACEE968C14B2215A888E55EC0D8C872B4C791E3E9B9D51C9312EA1619D7AD023B67CF32FAD60598E6987D922F36844BF253A2A20453A01E39BEDB8C588EE31EDE440AEC74C2E0ACC3CFC30842C6BBF38A03B9F1F655026DF8341C4CFE2803BD98FA97275747C77DD4442494601521623085FF17467BD358DA7229F4C92C1D623D6B8FF170D6059BB272A0BFAD02B837640A43E8F5FC1A28B97E1D2319B215430254612CFF9D980E8BFB69520917713F1FD96903B270BFA0C2018D25CA0BD5F325D74844AF5B12690A4CAE3EA9BDFE032DC8D11B0A8CC730862938EDF99AF358F98DD2EB334EC1D4152E91D6D29D56F1775F01488D1F6041E4E3314FE9F4FBCA1BDBCD20061761E982509BC434CAFC8C3E4ED58523B59B1BED232B86CEAE2968C26A632DA92D2BD8D0E626C6EDE959519CC3F9E488CA01F56BDB02F201DCAC802D9992DF090F1D7ECD80DA606FAB5EC0F230842024A6D227E48D201CCFEB07CBC9DF157B1ECE13325B2BBAA8972C6C142412158D95AE53704FC91AC0B79C6CF1B2BABE372E3450E8158E82E6C9A7732629FF8F924077D65C0B19AFE3EC903111541D881F8FBC3BCAAF58DEAA08A3E95B69BA3200DD81CC9046D4C31EED44B2A0AFFC1E673C0787A2F3EE8AD7717CD175C811955C7A78193D67898F0D1BEC02CCF94CB05A8392C02EFB146E43C1EFA0EEC0207474789FDC100B2290CAD81AF021693CCEF7A5F15CCB027C44A4DE7D0F8D4CC2B80A834E11EF95E2A4F9DEED759C40D8E93DCC6C4B09BC54C0E9E80D11AF46B95B0A04E7390DED9034CFEA20F94959FE1D540657B10287F3D983F503316D3180ECB01F414686E4F650E25ABC2880BC6E9ECFD005ACC1B6109CAE2C42A73E29900E347CD0AC74BFC23BC726784838C91E75771B9EB83CA2D3886E085EC9346DE1D24BE7787A64A37A8F12CAF272C96A39F7D7CB317C4483F988AB2A038A404337DFFDB35216AFCD29336B0553F32A56CF43C86175B5325F8BEEF2C4F15D57A74B7AD12B110952C8C5ADBEDE2070A9A8CCBEED05581BFA9B4E2E582D884AEB32919B69711853BA86A040AA374B1A6B9CD837A8772A4C335F63E4CE5EF930A93A6F9E8F6684A74F8E4C78B0043092DA7CAB5156589719BF6360F078C76EC923ADCAB90754E8E9E9A23B1440DAC7B0137957B8D0C42D92E16FDAADA5CA0BD74650AD8BD2AE7263E1BA96273354422D40847E928B084E4EAA2330F9DB28263948664C2EB187C26239E35C4E50064CAFADBA88222A130EF0C1AB607384D731EF096436FA602E14B66945D895FBE6DE77E08D70979A6A699786126633F221F0C5BB132A7B51E9D34CB5E40E11E35DDC661025A349E2F1B4DC7C078A096FA859B1C91B6DCAD8E19209019443CBDF7DE921AB5FE965EBAA61DD440A4169CAE072EC9A7A6346399A3637028312D87DC83801ACC5E35D2FEC37C72ABBA7A7A76AB9A070157DA7F40C73D058D4B66D450EF07FDD4FFB3376A7A56737720AA7793456860A80222FF99477AEAA47CF5D6790DB01EFF29D4CFEBDDC535124015BBDB5A4B375C57A10125F7CCABF6C443A0EBE0B121C2D0DC99355955F2100A07D88CC8D75FB514233A30CEED1EAD274A107E1961D04A9540DFA640265FD71A00CF482723FA8244DFFD2A2E53E7F071672915293CB6832D333181B07124BDF12F9F8B028DF297AF60CF42FBB179F876A1FABAD01A2C2C17AD543CFB4B7E2254C03893C228B1ACE526ADE983728C3E4F8ED9487E71C953C8239C4B65A5C57A26FC75637047F33439D9CFAE65913B5B2A81183FB6D13ABBB4E6B3E9733E3B817CABAE54A5D9C7A320B7B73DEE4E9952937DA9A60B34E08248EFD2F150EC4719EA8923AE66C61D0F9A0EEC73B27C118D2BC52A4CE2A2548ED13F55676494C183999010CFBDA4FCF84E9FA7A7EE4EDC77B7A6817FECBF5125D2972BF531EBFC34A9FAED4E5D7D8A94DA00FFE3663A85A52F3B1CA9367E8A9C0564E5AA696D027EB17DD00D7FFA3E1D24C94F8CF5E4CE7388790D8067267244D839C3BE0847B31FE1EFD1312D30F0D5D074A3655C7C2E4D4CEDC68FB47F6C03C1A122C4EE9BB2EEB67C82606B76A229C9A6D84B0906154C8F0D4E5E9C6898F85B5A91CB9ED684D9CCED0E6B3FF8F3BE45F1FEBC3C17B97BF5461F97788828594E383C088D129C6ECD79C8671FE93F8E95FC4ABA4FE708B63797D87C0C4DD9B0E58C9F89962DFBF02F47C330F17760C7CD840DF8F1CBF5FFCB7DD086C8BC4312EBCFFF2F10C61DC9BAB330CFBAEB314F78DE016CB5B106677FF62D0C40AB18F83F21444579BFAE8AD3F180D90F1FBE511FF2C007BAC15B0EB5D691915E8AE494E6E212E5CE483271998606F4FB993D19AD4B473552733C5A2C009E60A33FE9604AE6BFDD3E63B7CB46C3EF5F60281777CC7D9557269FB353C40C76F9B91102A304E9F577DA187F91FD21DC5ACD08523803DCD1346B98474FA36D258F43A99A60F06AF44ACB99C23CBA7A35D7FC2D594A9CDBCAA39FC02ACA0B699370E6B1B5F28870BFAA1C44E630520DC3BCDFFF19D9A3DD60A2FABD11EA373A085896CCD6179B7D5D5DBF711AA05DCF5C43F191AD3D84A2022A74D42EAA092CB9CAD35ED1C9527D0392AF3079D82FBE940D23D348A38A9B384551F4983C90E945055A46DD652DD8FB2BEBCD818CA95ED5AF8A847613A94024DDF3C90B57770FAE4715A855B0A4449D97674CAF104492933D39E66B1706FC5FB93314417FC5E79F5A5F33CB4757F0AFC2141BC61787ECAEECFFC947DC01E54D89A70D618CAC78BE823D52147290238EE6B9877EF3A4CF1E391DCA35FF16185A8177709F3A0F30B350031DEF40E0EC22DB341E0A641E7D281CC4884723B4254D56A7090A43E65004B63D2A03978BF2837AD21F1BC2ACCF1FA6E423A58C2A0408CA1EC3B7E159E753AD8535DCBA604E3904690D2E418A4DEC00550C098A49403A51DCCE599A779677B761DFF73BDF173CAD9C4E026CCEF149B26EDC546CE357DB25F74E72C7366725515CDEED5E68A9BE6D13AC3E7CD13CF0F16C68DE6FBBC97AB798B738EBC7A684B512E7E0F74E8183E9083473A5C1C7463B1853FD9256B5285EE6D12AE266422A496CA06DC963CCEE7CD13F99FC3A0FF34AF9A03E85E919011D5C782CCCCA51DA962AD5556E29B658AE8A971BE08332C2AE605020349480DA0839F4070EF6C97FA4FD4FD18A8551A68F280B579633FB23F45A920F1E9194FABCA7DF5DC0E0DA66177223D2BE4A1539ACCF3C6AD9531E95274586B5DACB3E68C5375A58C6E5816779F0EC6CB005DE1EC3ABCD69941D6E1EE53B5E194618E0A3531A3A9B22A21C34CD0CC30F245FF24D07600CDCF6AD434E77B3A2694310D7D4B98F138FDC740D49E84F1AF215E1FFE0C99F83E1954FCB5FD04C0C658367B1FDF104473E26DAEA1337A4A6ED34CAB0E36354F075DC802CB1A33EE2A957D6FFCCA016E901959956203DA3569ACB9A85966E6896DEC5B64C36456BA06C1A98EA31B13449B9B7DD060DAB5AE7981A810ECAEDC90D61364067F7A641DD34D35518FA2B092C58FEF7F14EC5714259C7CF0688AFC76A17783EC5D12F496F53F71A28BE09AFEC10C02F69F6AB16355CDA78F0EE03F87EB20F9B7EC740A25C84AB718FB394D9315875F5AD296CE2165260D5DFE5919156CFDA721B6D547D88757F64DCBD5775CFF01AF3BA27A2630103B945FD5FB912FB3BD78ABAF07339D21E658ADB7F95363F6F9C4F9B316856480410847EEF53C0958001ECC05A2F0E4A7AB2A401779790CC3E545CC38C729D6C0D09C95CB4C2A5E2E983CEC5A06724DE02C5F477261BA6416B1F6233889B7DA58B84C593034E38EDEBF7CD86D3DBBE71F2191D5583652D1D55869E1B8003E05A5000A9904E88A64C42A70C15118BA3CC336019661DA40B06CFE1FBFB3C76CFE3493EE46093B6E9A6506414ADD9CF1A8C8D44F36D4D69518475DEB1B2EC3CC4C51DA70492C6F89DB9BE4D65F9294F6382B39C4510C4393C9492617D2AA0160817B6D513B253CB11E99471B7FBA2759A946E37FE95ABBB3461942899BE80D15EEE2FBE4BD2BB395CED483DC17FC2AE03C42029329538539BD69A6E03CAA7EEE8A6DDE1FD569B9C185679644AF54112380BA1B27B3C9CFC07BF5DCBF9979B1795002DD535137F45791B2E6A8A5586DE9BCC793CF1DAA2B219067ECA5E2242C0884BEA369984C9B89E62AC18CF6CE5A77FEBE5BACA746AE93FD84CE0324158F77483B51CA95548016CD2846D3478405BD24358FA66843BC83035DAE4A9FBE274F2B8C39E7E37C2CCFC66846EB9B3E9799B320DCBD3EAC18D0EBF1902CB8ED1B611AA213DC3B37C0BFA641EAE852E955D73AF1724FD6B8C7A2DFA0A21AB4EE6ABA246CC9FE63709362E8FFF7D0F8499B864F4945A3AC8BDCFB5F57DFDCCD0AD9DF93DD60A2D5015B2C9AF5C6008176049D7CB775F7C8A36F3A81936202A508831D1F6608A7A1DD681648FA018418DCD3B28E49E50709C649A13DF9F9776A8AF3C406CEE5B3F3548403BDE13D812EAA079484B7BAD730CF4C09733895021DBC56C3DDDE7B48012C25EB69EC4DDB1AB354E2E6608888A853E7A34F15053BF897F4409720FCDA427623D2BECD89729558C94C0F3E4C321565C981E27CF2032821F4E126275F48870CD253ED67B28BABD96B4033BC8FA9672CF2F00952BD4F2FC6A675D523D283A82512A1C78DA75AC676E703402F02A0041814B3CE3D2E03E24B947E1DC791DC406609A2EC46DA45E681471F661623C17C90A256E50CF2154E0501084CDA6D3159A67ED15E2F6C08C48C3CE10B0AA88C5288F6B405788CE31A39DBD163F87ADB1D8F648B53DBD47CB3EFD4011C58222138084A47B6E7B4812A39FECD4270E9EE220FE20B9E3D54CD1D2EF8C13F2C1AE7BBBE1C15E71820B5B76EFE28A020F5C32BC2E0CAB7F03135CC5FBA59901162A1EFDC253ED3978A7F437D218DECDB22FBA326DBC8DAE10C433F9EB5507EDF0C5A7BE5574D11C4C5A2035F5E0CE9CC0BF1478A420D23E7B5A5E159C91705D6');
INSERT INTO audit_hash (chunk, hashes) VALUES (1, X'FCE1E8236D3BDBBBEAB75BCBC34FFEB189F73C20A4C0B347D58F109D6F25125862949E567DE0F2BEA5A9A289B17C4FD71B82DE7E337356F48BDED2A6F3BD9CD4110A9CC25349AE3418F140ACAB182468C0A285A76D2AE494148A366F4FFB9E0FD877D20DA2F6FF67BA2B1D66FA23AFB670AEACB219401A28217A3F1B652535EED49C24ECA094EA535B8D6EE41B17C7FF26F30E0B3D443A856C14C3842527B4893DFAC1D27EE518F4BBDFDC783723931071C7C6B38F8EEE2D5E609802FC10176C8F1ADA275969F3043655E3EE19F3B7AAC0B41A8A302C92A67FA3DC901085BAEF5C042BD39B399D5BA91F5B896E58235EA0BCD8C889D85B2383CB7258EBE21EC1BFE5FACD9777C70CC93C30689D00BD2DCF68A0CAA1D4A2FCAA6E5D645397AEDA2CD789F70F82145BE7790E3E2D0EEC4C8E6526C095ADB922701A4DB31A3DE2EA82BD7606D25785F8A770977EDEE620537BCCFC6E3D23FBF88B614E5619A3F98BF9B41D4F25A009B3DD33CA7C5249AEEA534F0759C853519710A60763A6BDE63A6B5D889FCB5182E578C056CE096E50E589476130E5E00C9CEDBA2C84312212A46E735D62D716E25B174905C2E701C0BEE6BFB5DF8C30C9EAF755522AFDB9240F541ADA85F508083BA2D4D25064BAD1FE8E620E21D8EE3D2452499074602BD3299627AFCA4DED7BF119646FBD5942FED8C99ABFCB29F218B08B143759D38B63823C5D88F86821005E82785F950360AC2B09D60087C81C4A94399E28E879ECF1CD0562A9231B29BD356A4DDAB1CD61F059E9008DD9534AF1A2EABED49ADC7C1C601F751F8E1169164D04F3463B288FB61E166831B78D9EE2B7F8FBDF5595AD5B699D5AFD2220A07326C6EBED6F96488B71E161B8B9866359610AD11514DFEF5931E14244F3B2291F7D59942C2B75376CDD3A78FBE84D3C6DCE16EE565EA7301C1009B1415E5E095C47AC40CCB574E6B4B8778D5B8E5C98E6D4E91EE74CAC5EC756CDEF2DE76596A1F813A73EC68E41F2AC59F428EE49E5BB799ACA60020964913D7DB90E389AA932EEC759E307CB83B57F1FBA54A657C2BB8763F94694923326A11A71B50E5549B30B54E1758E199919DFD5630F9A7E9B56183E6722CDA2D9DCC2424BC15BCFCB279A203114937659B9AAD3D87F3BCAE46FCF5A2597BA71C42C8BE7E7FB9B2F4C5FDE008C83D580A244C7A7E3F727C0C95EA5CCC8B02E5B1BBC112572021AAEBCB844E99F4BA2988C310EA6F6D0C2E0725B524A03710CAB7DDC73189828399138AF08B68127105EEA05AE0994F7B24BAFBCB95FF869FFDE2E486FCC418793EC113AF2B1465005AA8FFF74FBCE32275E4AACEF6F0645BDEF4D708EDFAD2761B0919BEF24FA08EDB1EA6BA1CF8FECE9602AB552049597C1455AB1FADF9223B5080B4222C52EE67A7156D5EBC346B717D844E9D9E91457FAF90A907F4A37BAD1EC9F3F4AA3C78E0851BD2C216BD5CD7A60C758AF14B7010447CA8E7F08A7C2A8B231ECDCF65D5B4559C702C5B2170138DDC3C2BDC9E19BD3F0B3E475B8FD981D9B9F6C1F3536AD378DA61B91AFE2E331E3602128689C7838D5389C6DE1ACCB390C56E279F6AAF873986A6E69D2988A81F60C109786AE6ACEABF79360981D9F0564D74760A42B6BAB7DB0C58F2022BBC566FB98C74AFEFD73057F7771469222A6ACCFF01ADE3DAE9DC40EEA96B2A1416A3C858C410B86CD6A927B75A7D920EB00ED2D709FB9805E7423235F0CC80787D4F42B473D04CBB9E8D9DE56ABD80F8D7FF66521EB7324F41176DBF394DB678188CAF804CFDA7A93DE2846ED61E61AFAA4BA3CFBDD6BDAA06A80278489495CBF4FEE44DB3D60BE1947EE0D62B0BE8F2BB3036667D6587CE647E06DB11E9FB8246AA3E35B6672D9B9C4E3B74E470B7C5A16956164AA0B303D2A45873A90E95F708CA4FBDB9875FDCEFC494930A049A3A460399EAE7AACE63E7E3EC04A06326B629EA76AF81AE8C9EF1EF6A58BE9CBBF0414DA65B5DE8E41AF22FEEAB514F721EC8E2DC286B4CBAEE56FF07FCB42945F36127B86D1A71A306E6E9806BF83451B5A569BEED4D3CA00FFBE24C557CAA0D94A83B1E3EFE2A0A27B96CE2A01AC78DFEBE740FB13EF67F402FB3D1AF575A15AD86A819E0F005460A038D28704362EF47114B103E8055D97393692C9FF6C9F45DFC7FDE6D5BA4A06536C8D3C125E00BF312CBEA54BF723287C5139186435BCAEBFBFE3202A50D36E16AEC5A9D43C0B0D4266BD94DEF50FE89527C52827737BBB1D6EE273B1798DDAB43514D49C38AEACFA35D13EB6043B61AEC34501541BB47594CDE30C9967966CF68A1AAAB13EF98FBE88BF533F0F677501251D714FCC588DCE9ABDAD97E36A41567946D02648D06FD4030B04EFA17E281A7A79E7E1ACC5FB087F76640206AFFC2BBF4E83B3F64D0DE854E05C9E8C17B319EE51FF6BBD2F70F92595E5B470E8B591FA3412388B6B57A2A88AAC353BDCC4BDD55DCDE629E85E9D21F9818CA98BCE7D7B7A1D1F0F430235609AA7A5FC746CD161BD0EBB9AF23AB4AD76914D1298098A7A9202F26D74CC172F09A50F6063AADE98CDE65DF15748E80711836405551F9EFB0D9C96D4E88570A2239D8A05566C821F4A9707C00F91D70B866391E0EF533E0D80A4B1131BBD9C0F30E2F6F4E8F8DCAD7F23D664687312B8E8858A666BBABD88277BF5AF0FAE5584407F6CE7033B29274027FE01');
INSERT INTO back_series (id, period, measure, dimension, category, value, source, verified, break, audit_seq, salt) VALUES ('99f0b637d16bdff7cdd4b70167a76f13', '2015', 'persons_followed_up', 'total', 'all', '289', 'KOM 2015', 0, '', 75, X'8C42143A93693AEA188AC22DA245CCC6');
INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq) VALUES ('0159f902-623b-774b-a10d-d007b6fedb11', '0159a1ff-9a00-7000-8102-e0dfd5d4f08f', 'agency-00', 'user-3', 'case_worker', 'nav', 'life', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', '2017-02-06', 51);
INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq) VALUES ('0159f902-623b-774b-b190-0e906ba586f9', '0159a1ff-9a00-7004-8315-6bead1ed4caf', 'agency-01', 'user-3', 'case_worker', 'nav', 'life', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', '2017-02-06', 52);
INSERT INTO break_glass_reason (id, text, salt) VALUES ('0159f902-623b-774b-a10d-d007b6fedb11', 'CanaryReason', X'F16BEFE8B4BF4A2B57425B22F01F4F02');
INSERT INTO break_glass_review (id, actor, at, verdict, audit_seq, salt) VALUES ('0159f902-623b-774b-b190-0e906ba586f9', 'user-4', '2017-02-01T09:30:00.123456Z', 'justified', 53, X'5C7F7306CEF262F00519FB87C71401B0');
INSERT INTO calendar_feed (id, account, token_hash, created, revoked, audit_seq, salt) VALUES ('0159f902-623b-774b-9f18-779b06385c6d', 'user-1', X'8EABB9D5C25D75E88AFE63D6C8850A1B31595B2F9FEDFB127F7F87D3CAA540E1', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', 50, X'90547C7C80FDAAC6F50019009C88BED4');
INSERT INTO case_party (agency, plan, part) VALUES ('nav', '0159f902-623b-774b-8d2a-bee4586b3be6', 'member');
INSERT INTO case_party (agency, plan, part) VALUES ('pd-oslo', '0159f902-623b-774b-8d2a-bee4586b3be6', 'member');
INSERT INTO case_party (agency, plan, part) VALUES ('rosa', '0159f902-623b-774b-8d2a-bee4586b3be6', 'addressed');
INSERT INTO case_plan (id, notification, agency, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8d2a-bee4586b3be6', '0159a1ff-9a00-7000-8102-e0dfd5d4f08f', 'pd-oslo', 'user-1', '2017-02-01T09:30:00.123456Z', 43, X'34EFCA365D47611E59ED9114CA08865F');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8d2a-bee4586b3be6', 1, '0159f902-623b-774b-9ed2-3f783177f890', 'open', '', '', '', '', 'adult', '', '', 'concern', 'consent', '2017-02-01', '', '', '[]', 1, 0, 'user-1', 'case_worker', 'pd-oslo', '2017-02-01T09:30:00.123456Z', 44, X'5657D20FD2BC534880D21B5C2F1A1647');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8d2a-bee4586b3be6', 2, '0159f902-623b-774b-9c88-f865538de43a', 'invite', '', '', 'nav', '', '', '', '', 'assessed', 'consent', '2017-02-01', '', '', '[]', 0, 1, 'user-1', 'case_worker', 'pd-oslo', '2017-02-01T09:31:00.123456Z', 45, X'523070A49AEAE5B892BD13C4FA71387F');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8d2a-bee4586b3be6', 3, '0159f902-623b-774b-b43b-e87a06710173', 'join', '0159f902-623b-774b-9c88-f865538de43a', '', '', '', '', '', '', 'can_help', '', '', '', '', '[]', 0, 2, 'user-1', 'case_worker', 'nav', '2017-02-01T09:32:00.123456Z', 46, X'094E7C00D884A94BC24374D2F6F66D7F');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8d2a-bee4586b3be6', 4, '0159f902-623b-774b-99ea-769bea1a5b9b', 'invite', '', '', 'rosa', '', '', '', '', 'assessed', 'consent', '2017-02-01', '', '', '[]', 0, 3, 'user-1', 'case_worker', 'nav', '2017-02-01T09:33:00.123456Z', 47, X'A93AFF1DB2147EB2569560BEF464E4D5');
INSERT INTO case_text (step, plan, sealed) VALUES ('0159f902-623b-774b-9ed2-3f783177f890', '0159f902-623b-774b-8d2a-bee4586b3be6', X'01F8B3E0980AAF6D0F6EDBE59FADDBCD5136FD19D855D15F50A0831D092D489A9BD1B162A24FD96111795B462394ABC7C8AD4D490840C5A5C3BAD7B065EACB2B08EA37CA6A61AD3ACD150B4BA35B7F5912EFE0DDFD5F0F790CAF8EC4C01A7226BE83F56D1051203F910C8321410BFB30424C1AFB317D0B5718C9622EA20726E952DC47564321C9D15008F4E1F7641B6C563C6776059E5FC7CCBCE7359F263B7B0F21E966D797E617D7BABBDCD3903904283DD68FD9F6C17CE835C7B2722DCF0110213A1ACCE6F1C56C68160C64BBA6CB2CD293151972ADB418F6FD420FE4DC03F6D9DC2824CAEE55CC14157FA3900529F903EDEC950FAB55042330B58655C13319BAFA3C13CECDA1CE5F5390B6AFC9753F6F41CE691A1AC808738CF03FB68D1D27BFD5D2AA');
INSERT INTO case_word (id, plan, subject, code, rung, agency, kind, due, at, audit_seq, salt) VALUES ('0159f970-3f3b-774b-90d9-58c17cde8108', '0159f902-623b-774b-8d2a-bee4586b3be6', '0159f902-623b-774b-99ea-769bea1a5b9b', 'invite', 'colleague', 'rosa', 'plan.climbed', '2017-02-01T10:30:00.123456Z', '2017-02-01T11:30:00.123456Z', 48, X'A0BF3B2802F3DF61CD00FEAFBE606C3C');
INSERT INTO compartment_key (id, compartment) VALUES ('37fa4ada44781967', 'identity');
INSERT INTO compartment_key (id, compartment) VALUES ('519ad6f628fbc9d8', 'draft');
INSERT INTO compartment_key (id, compartment) VALUES ('63c0862b30557c95', 'attachment');
INSERT INTO compartment_key (id, compartment) VALUES ('bc3ca345351e3f50', 'account');
INSERT INTO compartment_key (id, compartment) VALUES ('c422abd0bd116866', 'narrative');
INSERT INTO compartment_key (id, compartment) VALUES ('ed4df26f18945b6d', 'case_note');
INSERT INTO credential (id, account, kind, lookup, sealed, counter, created, used, removed, audit_seq, salt) VALUES ('01a2246c-bfd8-73bc-8718-89301bf236e5', '01a2246c-bfd8-73bc-a206-d8ca83be5ec3', 'password', X'', X'01561A67A793073AD8A17DAD89B1F23784E8F46C7F848E46BCBA7C352D63A9DD1F0F9A8F7AE5B9C904C3AF11639F6A52F7F6490347294686F5967DA5E82E27923FC11C1144CA93801EF4EB5EB6E4BB059849550816FE', 0, '2026-11-28T23:10:36.504233Z', '', '2026-11-28T23:10:36.504233Z', 36, X'2ADD74E86ECB3BA1A23C87055003D870');
INSERT INTO credential (id, account, kind, lookup, sealed, counter, created, used, removed, audit_seq, salt) VALUES ('01a2246c-bfd8-73bc-99a3-654634b95487', '01a2246c-bfd8-73bc-a206-d8ca83be5ec3', 'passkey', X'0102', X'01561A67A793073AD83A3056ABC5661AC762057372D16A8A7C9B7DFC741ACAD686B0F3FDAB153E4CC0225DAF971782ED079F379CA64647ACC5ADAB791B68340B94C949209CB2B73DC76E8899990FC150BF87A4F435B08C79', 0, '2026-11-28T23:10:36.504233Z', '', '', 35, X'E563947A350CDE1469FF60C4EA5E0B0B');
INSERT INTO criminal_case (id, reference, audit_seq, salt) VALUES ('01a2246c-bfd7-7486-abaf-b4efb830f90e', 'C-1', 26, X'6D36752C7E6B6B93213CF4CE393B5FD9');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7000-8102-e0dfd5d4f08f', 'identity', '37fa4ada44781967', X'0137FA4ADA4478196776D47E4AD688BF3A24C87545996BD9190F25CAA07EEF0E1591F29AC1AADA4F0969A5C578D8A63BC7956FFF7E641A78F9A4FF171E3C3B14D228B19B81174A389A4A10BDD2');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7004-8315-6bead1ed4caf', 'identity', '37fa4ada44781967', X'0137FA4ADA447819672EA95F8A95133121589ADC03B9DF522920E7433CD0508182F6D5302F726FD8B4E843703700643615C2AB90E7F5413E2AB3F7A8E55F8B89DB1E6BFB018BBCFB4E0173C92A');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7008-9e05-bbf437ee6659', 'identity', '37fa4ada44781967', X'0137FA4ADA44781967BFCBC75AAD7CD1E5ED70896059309CD4A1B4571A2052ADBBBD3BA7BA682341177A50FA7D6BAE3E3202A48907EF9EBD1E9695DE868AD0773A92E3D6843FFBE78080CF5AA7');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-700c-9105-5542a9debc10', 'identity', '37fa4ada44781967', X'0137FA4ADA447819674F676F5352C564C67E80531097D5C1D63A34F7FB7DD9D423774CF72AFC122B1EA4F6F83E224147C6068F552874A161DBFAF786032EA5ADEB2CCAB17A20D07EBE7AB33D76');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7010-91a9-a08e7ab91a19', 'identity', '37fa4ada44781967', X'0137FA4ADA44781967FD4074427E1B1A0A7EA2B21159976238065D6785E6CE74DA7028B1B8D288CC298BF055779E8FA92DD8B5880E3651C87FF855E59B6CE11D5C40101F468B52C649B84CA0E9');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7014-888a-0d309393cc79', 'identity', '37fa4ada44781967', X'0137FA4ADA44781967EFECB7F00DC8078EF2A6863EEA8B1D158DD4630B14C2CEAA7E165DF2623B691F9E617CD99DAF0304DA7016D77BBD7B6A579AC6720867FBABF11BF789465A76FE7D56D617');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-b0a2-889895c65c1b', 'identity', '37fa4ada44781967', X'0137FA4ADA4478196760B4F6F59B1CE447EF8CF5E92C429D4601A5078077919B380F8B65A1923EC9A13BE92CA14ECF98A626380194E7E4AC6CE9BD068BD5E886901B2640B1EBB3E6E373ACDEE8');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-b0a2-889895c65c1b', 'narrative', 'c422abd0bd116866', X'01C422ABD0BD116866B1A57498201F35F38F7C8AF53D7EEB28FB979CC26DB5E32B040A65ABD3ABCA21FF59E3EA3831FF7399643F1FB3F29E56D4873A1821AB610DD240FC516A25EE3C935B460B');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7020-a29b-65b8abc2ee3f', 'identity', '37fa4ada44781967', X'0137FA4ADA4478196770131BB37A7F7007DB6EDA7BD54A22D07A737CCC3A69D2AE94A0C53CB6666C8E2898C5ED4D4B1AE95F73CAC1701298695BE4B8F60C3DC7EFE2CFBEF0D2FAC53629248315');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7020-a29b-65b8abc2ee3f', 'narrative', 'c422abd0bd116866', X'01C422ABD0BD116866EC5B7BD357F60DA41407693A8593E0071113D4466EF0F74453D21450FB72ACB0CDD7D6F1DA45032227076282896C4F5784EBEAEF1A71C4CE5D9FFE21E055C5DA816B5CC5');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7024-be41-d6575feadfae', 'identity', '37fa4ada44781967', X'0137FA4ADA44781967B80734261876C8CDDEA622C1B6996D921C33091E6D5AD4E85A003BD122150B95FEB797146460F8A31CC0557B9F1DBAEF07B6B99E74A2F13503BA45C8490541FDC4BDC449');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7024-be41-d6575feadfae', 'narrative', 'c422abd0bd116866', X'01C422ABD0BD116866A2F6E5CC0DBB4D0862ABB5CDBD58B921D1765AAE831EE0A6ED75FC3742914DF9B452FCE44D96AC83CD1852DA8FDCD0B6589200C2F50972A9DBFA6350BE40EBE859CE5D8A');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-702d-89bb-56be0df0392b', 'identity', '37fa4ada44781967', X'0137FA4ADA447819673E5401B94201B0076504AD6E2E61398F13963E4356E33373DC6C11CF3681507C68F13075D89306F680F2D006F58854470F592C1D1224F3D6D888ADDA69DB48F5998543DF');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-8428-5e411174c261', 'attachment', '63c0862b30557c95', X'0163C0862B30557C955A9D47032C83D14D8A10A9B697C8364094829E35AD9C1C6E7B2D7F943974409FDBE62FAAC996044ABB27F4A51C65003F14D72A647CA98BA7B65C10BC300A5450AEAACB94');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-8d2a-bee4586b3be6', 'case_note', 'ed4df26f18945b6d', X'01ED4DF26F18945B6DF8B3E0980AAF6D0FCD6F33816F643250F6D472123EC20E5F33D58177E7789B754B6E77FF0D3DFD4F148A4ABF65E1187C43017D6087B53A683AEC274C16182EF756F222C5');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-b63a-c086a20820c2', 'draft', '519ad6f628fbc9d8', X'01519AD6F628FBC9D8F50DB464A9316792C6C1219771F40A4128B3838FA4F758069F2889716FAF59116EF4DFD4432A0BA8794B72DEC6F69D72A247A1D3087D311776DE1384406FFA948264CBB8');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('01a2246c-bfd8-73bc-a206-d8ca83be5ec3', 'account', 'bc3ca345351e3f50', X'01BC3CA345351E3F50561A67A793073AD800854B24934DF7B66D8C687762714247D3B9E884E2934BEAA8F764249962D08301DCFE18754B7F5C39C9345E296CA72BB146505A4C8A9CB2E21B1F9E');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('once::gtsj2egfa8wy6mhy', 'draft', '519ad6f628fbc9d8', X'01519AD6F628FBC9D8B534EC2275050531397BDC163D38C135D9B4CFF6BDAE54EB24201353393FC2D51DA01FD44C81EA18B1DAB9271CA9C0A93D3B7C6667FE9D28FF1ED82F24199827936FA861');
INSERT INTO draft (id, agency, actor, topic, began, saved, version, corrects, base, sealed) VALUES ('0159f902-623b-774b-b63a-c086a20820c2', '', '', 'who', '2017-02-01T09:30:00.123456Z', '2017-02-01T09:30:00.123456Z', 1, '', 0, X'01F50DB464A9316792487DA62CDC16C13D6B7DC93BEA08CDF04FCB0273AC38A8F183B5620FC278');
INSERT INTO encoding (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-b0a2-889895c65c1b', 1, X'4373C78FC08CEB0CC4BE281BF1BB6ECB', X'0160B4F6F59B1CE4478A80E42E5F333F882F48C38130887793D92A34AC73DC4A9F2D3E58E0707C4B447047B5FF9B5B8495BEF127FE3174991CF617D184');
INSERT INTO enrolment (id, role, agency, token_hash, created, expires, used, audit_seq, salt) VALUES ('01a2246c-bfb7-7326-a29e-6e86767f17e2', 'administrator', '', X'A090F0F8F2F3C1288CC2AC5802D7E761F25D0CFC7C99F182EA1123AD59619129', '2026-11-28T23:10:36.471196Z', '2026-12-05T23:10:36.471196Z', '', 3, X'3ED4E08FBB2D76F4A03E7585ED661B9D');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-90b7-83d12c2c83a1', '["0159a1ff-9a00-7024-be41-d6575feadfae"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 86, X'28BC921D8790BBFBBF4C99C4C76F8D0A');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-94c8-d453e7a6b1aa', '["0159a1ff-9a00-7020-a29b-65b8abc2ee3f"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 83, X'03809E4EA037C62A2DB1669E978E3745');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-ac77-cdc663810dfb', '["0159a1ff-9a00-701c-b9f2-7188da51eb1c"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 78, X'9F04727E23FFB5D0612F1A349E0C7E18');
INSERT INTO erasure_step (erasure, step, actor, at, audit_seq, salt, reached) VALUES ('0159f902-623b-774b-94c8-d453e7a6b1aa', 'reject', 'user-2', '2017-02-01T09:30:00.123456Z', 84, X'8434458EF257949CB7639430AC8EACAC', '[]');
INSERT INTO erasure_step (erasure, step, actor, at, audit_seq, salt, reached) VALUES ('0159f902-623b-774b-ac77-cdc663810dfb', 'approve', 'user-2', '2017-02-01T09:30:00.123456Z', 81, X'1CC93065D3E2D546B3B245A00A2A4DDC', '["0159a1ff-9a00-701c-b9f2-7188da51eb1c/1"]');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-88b1-0aba65b08f83', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 60, X'0F863B1B563AC6CB6483DDD32B38865B');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9615-10fe6564fe8f', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 63, X'563D27D0028EFF05BF3E277A7674498E');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-b43e-8af151dd5b1b', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 65, X'53B40D112B0F624D7B494194AE860EF5');
INSERT INTO export_decision (export, step, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-88b1-0aba65b08f83', 'approve', 'user-2', '2017-02-01T09:30:00.123456Z', 61, X'DB656DF3F1E88AD7FD477B22F6BE3A06');
INSERT INTO export_decision (export, step, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9615-10fe6564fe8f', 'reject', 'user-2', '2017-02-01T09:30:00.123456Z', 64, X'B19249443C22020DF16B20F9F6A8441E');
INSERT INTO export_file (id, export, actor, at, digest, lines, audit_seq, salt) VALUES ('0159f902-623b-774b-968c-cb6f5d83dc20', '0159f902-623b-774b-88b1-0aba65b08f83', 'user-1', '2017-02-01T09:30:00.123456Z', 'cd56', 7, 62, X'FA6FA4FFB8A7A0B67A17216B3799205C');
INSERT INTO frozen (edition, year, revision, digest, program, as_of, at, actor, audit_seq, salt) VALUES ('2016-r1', 2016, 1, 'ab12', '1.0', '2017-01-31', '2017-02-01T09:30:00.123456Z', 'user-1', 90, X'14BD797C32D083B18D45DCBAA5BE3C92');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, 1, '2026-11-28 23:10:36');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (10, 9, 1, '2026-11-28 23:10:36');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (11, 10, 1, '2026-11-28 23:10:36');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (12, 11, 1, '2026-11-28 23:10:36');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (13, 12, 1, '2026-11-28 23:10:36');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (14, 13, 1, '2026-11-28 23:10:36');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (15, 14, 1, '2026-11-28 23:10:36');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (16, 15, 1, '2026-11-28 23:10:36');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, 1, '2026-11-28 23:10:36');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (3, 2, 1, '2026-11-28 23:10:36');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (4, 3, 1, '2026-11-28 23:10:36');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (5, 4, 1, '2026-11-28 23:10:36');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (6, 5, 1, '2026-11-28 23:10:36');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (7, 6, 1, '2026-11-28 23:10:36');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (8, 7, 1, '2026-11-28 23:10:36');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (9, 8, 1, '2026-11-28 23:10:36');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-8102-e0dfd5d4f08f', 1, X'18AFA6B845B109100847D7D0937CB97D', X'0176D47E4AD688BF3A4BC433DC0B5B348B5BA6A1799B3015A5C2291277EA6123CA0B8CEA42D9582985C6127B15850B056B72EA75D846A0E557B308E46EE3D33A3F3F2C920BB079CB664980FBFE81F7CB8E793CF04F06B07ADAE44C1574BA80B32632E58302');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-8102-e0dfd5d4f08f', 2, X'4A05C7653298D4EBAD79720D784397E3', X'0176D47E4AD688BF3A3EC5820B05B33F3425A31E69B98573C2385577D999F563930AA91F0B06A6CE3B9959998010E244C8151207D1E8BA03A0735DFB147AE6C4FB6B2380C4E796755D27BC60EA8DDEA19A061653354A2DFB618936511FD315CBDAFCA98BE1');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7004-8315-6bead1ed4caf', 1, X'16A4C74E3DF0FA9A2294C5A9255FD477', X'012EA95F8A951331212D2A95B008061378F50F3F3707E450878BB50BC14266E1AD7E8DC1E5CFE00CB0C99FCF2AF72E4B6A55C3F9AD9F4BEFE404EC92B5BA42F5F0CD10643B93D216219A0ABB8A6D114AAD1C9ED4DF8B22D1EC1254E984624A194C1A7B895F');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7008-9e05-bbf437ee6659', 1, X'3D3569DFED9F5478AF1994BBF0AB2C27', X'01BFCBC75AAD7CD1E52552298C76A597FBCAA64FEB72D7329FF1B5083CCD420A9FC002ECB253894B465EAE2734070C4203ED66B6424A4C0E8D96C250CE4E540DAE333BD8208EEB009A5763B46734920D23422CD90AC201716B7C798E539088815BEAF64CBC');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-700c-9105-5542a9debc10', 1, X'92AEC7DCFC4EDA43141E9E501FC0AD6D', X'014F676F5352C564C6F3CF0F7B8BDCB694AA54D9AF056747FCD9F0391C61B2F3758736CDC1064E435AA026B2CAB0F3B4F19F437F6EB870331B524100886DB3EF4DBEB6AF52D5C23A8D119521E33B7CF3121094F5091D4C63622B4EB92B99F847A3D136F3BE');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7010-91a9-a08e7ab91a19', 1, X'55443ABD2AEE397AFD29D19481AB8919', X'01FD4074427E1B1A0ADD2DEE87B8208D39D2A029FB5EEEC911B268B74E9013129A1EE279E80B5177860A479E46A6C62D06F5CFDD032B79D791D2B20735C3C5B28B559FD065F3CA942BA9ABBA46DA23B8B0C32B39DE999E6B31E647439EA271AA2C5A11E3F8');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7014-888a-0d309393cc79', 1, X'58A97D88AD191FED259C302E1451CB3D', X'01EFECB7F00DC8078E839158FCC5A3138322F441C02E453CE956018F7B800FE4C9EC4D4BD39CD7DA8F88D14D2FDC296576F1327453882078E3A7C7C464268AD53329ADD45756B4327962F8E32553804FB6FCAD2A32EEF7F2C6E246453D58391F7C58E77882');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-b0a2-889895c65c1b', 1, X'5ED46CBD788A574487CC67E4B9F1B3D6', X'0160B4F6F59B1CE447027ED65FE8435F12D2F1C93A7DE2CF6012FD973588814A3A7E4AE0E808B52082FABCF88D88DB2DB3B2C0417BEAB76489AC64093927507D0927645CC9A6207546B28BB0767823C04055E65F5A06431C9EFB7F0838C85D3591CD8E2484');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7020-a29b-65b8abc2ee3f', 1, X'56637B0E2635B82B23006929B36C3AE8', X'0170131BB37A7F7007D715012A7E140388FF2DA180607CB621FFCC134784C9AFC69D71EF5157CAE8AB2C494B0C48ADDDC6366151B34930E1B9FA9F8BC230A2DA3E30BABB34C85B6BBCB1B726F2D97A02A9ADCF57F149D48B528877070FA473C365850EDFB30556EE3059E87AABCF7B71307D11CB04F77DCA5AA4C3540633F91E27C979E3FE76AA126EB2366A036210A8A5D530B54F9B79547F99E3600B4DA32F9231359CA87280694E295998301F2564D2CC08C448AAD5A4737F9434C491CAF6E02D0BE7B0E7B1CB43667F0BF6CDF69811A6848072831C6B6090918C754D4AD3B361E2A941');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7024-be41-d6575feadfae', 1, X'C9DA9E852BE57D7DD6CE0CCFA7344FF2', X'01B80734261876C8CD9E96D11CDE2328CF8B82890C57414B2A9B1D9280A42B107A59EDDD67DEFE70542856DBE0D2E36F8FCF64CF006C378B88825B261F3CE98A30DA5F0F9223B3B6CE7DB69633CFED3D52DFC0C92AD8FE65B9C6571AD82854FFB37169C3E1');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-702d-89bb-56be0df0392b', 1, X'8E0B6CFD189E109519ED5BC53F0E50C8', X'013E5401B94201B0076B8D9D9ABCB5692C1B71364B83F99CBC8178061D8DF8E5602D42C9FB80FD0355C7D6363E4D73E5D4921B56127982CB6B1187D6A8935E339200F8AC6533C85C82F0D3894E73BB1031DA20AF350CB7E3E671FED8F1EAF57DAEFFB4E1B1');
INSERT INTO invitation (id, account, purpose, token_hash, invited_by, created, expires, used, audit_seq, salt) VALUES ('01a2246c-bfd8-73bc-b068-5ce854c5b381', '01a2246c-bfd8-73bc-a206-d8ca83be5ec3', 'invite', X'511008AE49ED9B425292C8C7ECBF2154AC4398B5CFA4B69B4BF50E1973BC46E4', 'user-1', '2026-11-28T23:10:36.504233Z', '2026-12-05T23:10:36.504233Z', '2026-11-28T23:10:36.517110Z', 38, X'54552481FD8924BEA166FBB4DE839B46');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (18, '0159f902-623b-774b-bce8-2f0a79947505', '0159a1ff-9a00-7000-8102-e0dfd5d4f08f', '0159a1ff-9a00-7004-8315-6bead1ed4caf', 'link', 'fs/1', 'user-1', '2017-02-01T09:30:00.123456Z', 'above threshold 12.5', 20.5, 0.999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'521AFF219EF98E928DCCCDA14086921E', '[]');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (20, '0159f902-623b-774b-ab2a-a2ed86726cdf', '0159a1ff-9a00-7010-91a9-a08e7ab91a19', '0159a1ff-9a00-7014-888a-0d309393cc79', 'not_same', '', 'user-1', '2017-02-01T09:30:00.123456Z', 'two photographs', 0.0, 0.0, '[]', '', X'F31F5CCB4943A121842C1B81A3B05E74', '[]');
INSERT INTO machine_client (id, agency, label, keys, scopes, created, disabled, audit_seq, salt) VALUES ('01a2246c-bfd8-73bc-a5d2-1ef7f61691ae', 'rosa', 'case system', X'7B226B657973223A5B5D7D', '["verdig:report"]', '2026-11-28T23:10:36.504233Z', '', 40, X'CE14B286A76C01D102EC2476286CEC5A');
INSERT INTO machine_token (token_hash, client, expires) VALUES (X'0100000000000000000000000000000000000000000000000000000000000000', '01a2246c-bfd8-73bc-a5d2-1ef7f61691ae', '2026-12-05T23:10:36.504233Z');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-b0a2-889895c65c1b', 1, X'3755E3584186CD672332E582867CCE1E', X'01B1A57498201F35F3CDAFCE9BE9643112E3DFEBE77376A5D9B115C0A76A6C72C645AA27D8A5759234D3F7C37D66F72379A199BB1C16D84A83AE0EAD0F074C59E4EA21B82797725D9327839AA332593DF115426BAAB0362DDD65AA700F4040662F7277F67CD3CD9ABE0C2A06B458F9F9FC3E8E741DDFFC61D71783E3C808C447B844AD0769B2042011AF30621A911CCB4A300FDEAD6E2C98BCFBBC10C7624997C9421926DD8CD85A8E6D074FFB2CCBE29F43E0B5260C388A38F1D294F314700AC5B672A335B7F596580DA2C3602D5A904EFB450AE2CC4720D63E02CA028384656195F3443E2B25C6199D23CD1450A0A8588DACC82FB00E2BCC97A72001EF00B3214B35D6E0BC3FB88009EA78BB61AD23BAB6927A025638A1E2F2CE72B2D29BCA4F8022E399');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7020-a29b-65b8abc2ee3f', 1, X'60EF36B32D2674AA33B9F43C1A8C24B3', X'01EC5B7BD357F60DA4124CC413D45A7442C8118C35235C74471DDBB7895DFD588CA235D12EFC24621319A56A90556A946DB728B60FD4DA1946CB5E82233865F1682D45ADCFBD5B605D2A892E187052AC89EC9A349C6F700ED0D1366EE112919C2F7783CF17E12748D242BCDF284029A52A9C3C2587A6BB359EE2DE8F5F5F4A7AB76081F9BC88309F44AA13F759CF50B79579F04396D687619AA582E02810A04A3E36B84246CDCE142A933D0E0F1586AA42B2C49E7290830F2DA94A5022300E94E75D19BD2973A1F7877B4428F896AE314475E48B46E488CB15B285A5C2FD3D6DA7E3E188434D85992807038A47CDC6075587292CEAE6F2D3A7967B8B27270A9345D32429F7DF55E3FE0D86009E1A2F580D1B60DE5AAEA197BBEB5B40F298475321C1B83A9B');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7024-be41-d6575feadfae', 1, X'5591DEB84546103EBDA36985BC78E858', X'01A2F6E5CC0DBB4D08938865083E2DEAC77BAE13F72AF7267489E831BF7853CC92388CD08E3720BC7EDF9F8BF8EDC9AF1F45D7CD74C2B00A5801704D024C3F112DAA4487D3B945624AF732E812C2C2C2051C9555EFBB78A48D7D74A31F75259F1279D2947874E4867D8AF14928C1449E7CFB92D1C6306B224D6E00024B1B9FF44017F8A5E9DB54203459AD9C6EBAB806D8683E325B4D8EACDBA0E02106978D1D69CAF93D4BC96FFDADA06D7C8C1B1A522BAB629C14FA843BA0DA522BCC1776E091845C908A72DB4850CE46FBBFABB679ADD855764B29A1D9DEEE905373006E806E8C37F9D2C80593813E0E6055A4BEE7B4C41258560A458BF1E5C1EBB04F20BF2A8B72D999E5BAACC81F1E58AE011497219D59A5CB88EEC1162F7024E4B8C0C44124C7442F');
INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8023-46846e519c85', 'agency-01', 'reporter', '', 'emergency.opened', '0159a1ff-9a00-7004-8315-6bead1ed4caf', '2017-02-01T09:30:00.123456Z', 54, X'6589C16BE05AAF9C5A7248ED653013AD');
INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES ('0159f902-623b-774b-ad63-52d711fea75d', 'nav', '', 'user-3', 'emergency.reviewed', '0159f902-623b-774b-b190-0e906ba586f9', '2017-02-01T09:30:00.123456Z', 55, X'55FF46A28C1CE5FE17B95CCA85E9F5C4');
INSERT INTO notice_read (notice, actor, at) VALUES ('0159f902-623b-774b-ad63-52d711fea75d', 'user-3', '2017-02-01T09:30:00.123456Z');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7000-8102-e0dfd5d4f08f', 'agency-00', 2016, 'R-000000');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7004-8315-6bead1ed4caf', 'agency-01', 2016, 'R-000001');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7008-9e05-bbf437ee6659', 'agency-02', 2016, 'R-000002');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-700c-9105-5542a9debc10', 'agency-03', 2016, 'R-000003');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7010-91a9-a08e7ab91a19', 'agency-04', 2016, 'R-000004');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7014-888a-0d309393cc79', 'agency-05', 2016, 'R-000005');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7018-b0a2-889895c65c1b', 'agency-06', 2016, 'R-000006');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-701c-b9f2-7188da51eb1c', 'agency-07', 2016, 'R-000007');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7020-a29b-65b8abc2ee3f', 'agency-08', 2016, 'R-000008');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7024-be41-d6575feadfae', 'agency-09', 2016, 'R-000009');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-702d-89bb-56be0df0392b', 'agency-11', 2016, 'R-000011');
INSERT INTO notification_detail (id, version, stated_year, assessed_year, documented_year, assessed_from, assessed_to, channel, danger, contact_safe, consent, child_with, unaccompanied, welfare, representative, police, region, place, service, recruited_in, declined, why_declined, contact_means, consent_scope, legal_basis, not_known, assessed_on, consent_on, welfare_on, representative_on, police_on, exploited_from, exploited_to) VALUES ('0159a1ff-9a00-702d-89bb-56be0df0392b', 1, 1, 2, 3, 4, 5, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', '["k","unknown"]', '["l","unknown"]', '["m","unknown"]', '["n","unknown"]', '["o","unknown"]', '["p","unknown"]', '["q","unknown"]', '["r","unknown"]', '["s","unknown"]', '["t","unknown"]', '2016-05-01', '2016-05-02', '2016-05-03', '2016-05-04', '2016-05-05', '2010', '2011-01');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-8102-e0dfd5d4f08f', 1, '2017-01-15T12:00:00.000000Z', 5, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-8102-e0dfd5d4f08f', 2, '2017-01-15T12:00:00.000000Z', 11, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'none', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7004-8315-6bead1ed4caf', 1, '2017-01-15T12:00:00.000001Z', 6, 1961, 'stated', '', 'female', '["NG"]', '2016-02-02', '2016-02-02', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7008-9e05-bbf437ee6659', 1, '2017-01-15T12:00:00.000002Z', 7, 1962, 'stated', '', 'female', '["NG"]', '2016-03-03', '2016-03-03', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-700c-9105-5542a9debc10', 1, '2017-01-15T12:00:00.000003Z', 8, 1963, 'stated', '', 'female', '["NG"]', '2016-04-04', '2016-04-04', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7010-91a9-a08e7ab91a19', 1, '2017-01-15T12:00:00.000004Z', 9, 1964, 'stated', '', 'female', '["NG"]', '2016-05-05', '2016-05-05', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7014-888a-0d309393cc79', 1, '2017-01-15T12:00:00.000005Z', 10, 1965, 'stated', '', 'female', '["NG"]', '2016-06-06', '2016-06-06', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7018-b0a2-889895c65c1b', 1, '2017-01-15T12:00:00.000006Z', 12, 1966, 'stated', '', 'female', '["NG"]', '2016-07-07', '2016-07-07', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '0123456789ab', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-701c-b9f2-7188da51eb1c', 1, '2017-01-15T12:00:00.000007Z', 77, 1967, 'stated', '', 'female', '["NG"]', '2016-08-08', '2016-08-08', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7020-a29b-65b8abc2ee3f', 1, '2017-01-15T12:00:00.000008Z', 82, 1968, 'stated', '', 'female', '["NG"]', '2016-09-09', '2016-09-09', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7024-be41-d6575feadfae', 1, '2017-01-15T12:00:00.000009Z', 85, 1969, 'stated', '', 'female', '["NG"]', '2016-10-10', '2016-10-10', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-702d-89bb-56be0df0392b', 1, '2017-01-15T12:00:00.000011Z', 13, 1971, 'stated', '', 'female', '["NG"]', '2016-12-12', '2016-12-12', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO once (actor, key, body, answer, expires) VALUES ('', 'gtsj2egfa8wy6mhy', '4gnsehpq89352f7p', X'01B534EC2275050531D4568407B8CD58C80A67C7BA4D0D63B9F26C60E4C9972B505B2AF80E6739', '2017-02-01T09:30:00.123456Z');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-8d21-e027b6df087c', 'strasak', 'P-2');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-bf56-ccfaf2dce4e4', 'strasak', 'P-1');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-8d21-e027b6df087c', 2016, 1, '2017-02-01T09:30:00.123456Z', 28, X'1F0519EB16C3FA1F42FB6B443D15ED3C', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', NULL, 'indicted', '2016-06-01', '', '', '', '');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-bf56-ccfaf2dce4e4', 2016, 1, '2017-02-01T09:30:00.123456Z', 27, X'A74975691E3F55482D441832631BDE7B', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', '01a2246c-bfd7-7486-abaf-b4efb830f90e', 'indicted', '2016-06-01', 'district', '2016-10-01', 'conviction', '');
INSERT INTO receipt (agency, reference, notification, version, actor, at, outcome, form, audit_seq, salt) VALUES ('agency-00', 'K7Q2M-9XTP4', '0159a1ff-9a00-7000-8102-e0dfd5d4f08f', 1, 'user-1', '2017-02-01T09:30:00.123456Z', 1, '0159f902-623b-774b-9f78-65fda7cf5952', 29, X'165584D5D4E5812AAD7783CAC9915B86');
INSERT INTO release (id, edition, year, digest, folder, program, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-bb7c-bb7ee0f8c86e', '2016-r1', 2016, 'cd34', '2016-r1', '1.0', '2017-02-01T09:30:00.123456Z', 'user-1', 91, X'1A04ADD790A2DEF79D86A28504713A1B');
INSERT INTO reminder (id, agency, year, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-91c6-ed63d322414b', 'agency-00', 2016, '2017-02-01T09:30:00.123456Z', 'user-5', 59, X'B892DE7F34298CAAC21D3D086E2AFA80');
INSERT INTO return_status (id, agency, year, declaration, received, audit_seq, salt) VALUES ('0159f902-623b-774b-ae7d-b2bc7d761475', 'nav', 2016, 'nothing', '2017-02-01T09:30:00.123456Z', 17, X'A709392FE48F2E10F9C9F99C70A172CB');
INSERT INTO review_disagreement (decision, weight_bits, probability, evidence, accept_bits) VALUES ('0159f902-623b-774b-ab2a-a2ed86726cdf', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 12.5);
INSERT INTO review_opinion (audit_seq, id, a, b, verdict, actor, at, reason, grounds, weight_bits, probability, evidence, undoes, salt) VALUES (22, '0159f902-623b-774b-876c-93cfab10f10b', '0159a1ff-9a00-7008-9e05-bbf437ee6659', '0159a1ff-9a00-700c-9105-5542a9debc10', 'link', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', '["uncertain"]', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'1ADEFF489FA899F2317DFC61EF77A8C9');
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('5a0a48b306', '0159a1ff-9a00-7010-91a9-a08e7ab91a19', '0159a1ff-9a00-7014-888a-0d309393cc79', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.0014730335283280294, 1);
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('962dfaf60a', '0159a1ff-9a00-7008-9e05-bbf437ee6659', '0159a1ff-9a00-700c-9105-5542a9debc10', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.97095059445466858, 1);
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (23, '0159f902-623b-774b-907c-353ff2760960', '0159a1ff-9a00-7008-9e05-bbf437ee6659', '0159a1ff-9a00-700c-9105-5542a9debc10', 'agency-02', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'4344CFFB9BDF90BEA7F6644D2313C214');
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (24, '0159f902-623b-774b-8874-5fd3d59ee03d', '0159a1ff-9a00-7008-9e05-bbf437ee6659', '0159a1ff-9a00-700c-9105-5542a9debc10', 'agency-03', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'4DFC5BCC0599D1BD773739FD9D44423F');
INSERT INTO review_reply (audit_seq, id, question, agency, answer, actor, at, reason, salt) VALUES (25, '0159f902-623b-774b-a7ba-2db2fc4bd5ae', '0159f902-623b-774b-907c-353ff2760960', 'agency-02', 'yes', 'user-2', '2017-02-01T09:30:00.123456Z', 'seen together', X'1F60FE5E44425939FCF385B3E9932F84');
INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (21, '2017-02-01T09:30:00.123456Z', 2, X'5BC72718EE65361EFF20E59A2E497400');
INSERT INTO service (id, agency) VALUES ('0159f902-623b-774b-a891-54adadd7d8e2', '');
INSERT INTO service (id, agency) VALUES ('0159f902-623b-774b-b70e-ad90f9717d06', 'nav');
INSERT INTO service_places (id, service, places, free, day, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8e09-da6054b443ba', '0159f902-623b-774b-b70e-ad90f9717d06', 8, 3, '2017-02-01', 'user-1', '2017-02-01T09:30:00.123456Z', 69, X'E5F05FD39464888D28A770C53F5E9E0C');
INSERT INTO service_places (id, service, places, free, day, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8f06-44d3bc9bd4fa', '0159f902-623b-774b-b70e-ad90f9717d06', 8, 1, '2017-02-01', 'user-1', '2017-02-01T09:30:00.123456Z', 68, X'03EEE95E64ABCC0244B0309CED0F2A56');
INSERT INTO service_version (id, version, outside, name, what, needs, sexes, age_from, age_to, with_children, pets, languages, interpreter, whole_country, regions, round_the_clock, hours, phone, email, web, how, address, address_withheld, uncounted, closed, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a891-54adadd7d8e2', 1, 1, 'The house', 'A place
to be.', '["safety","housing"]', '["female"]', 18, 30, 'yes', 'no', '["no","en"]', 'unknown', 1, '[]', 1, 'h', '1', 'e', 'w', 'Call.', 'Open street', 0, 1, 1, 'user-1', '2017-02-01T09:30:00.123456Z', 70, X'A222089831632B4B9DDEAC731374CD0B');
INSERT INTO service_version (id, version, outside, name, what, needs, sexes, age_from, age_to, with_children, pets, languages, interpreter, whole_country, regions, round_the_clock, hours, phone, email, web, how, address, address_withheld, uncounted, closed, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-b70e-ad90f9717d06', 1, 1, 'The house', 'A place
to be.', '["safety","housing"]', '["female"]', 18, 30, 'yes', 'no', '["no","en"]', 'unknown', 0, '["NO-03"]', 1, 'h', '1', 'e', 'w', 'Call.', 'Open street', 0, 0, 0, 'user-1', '2017-02-01T09:30:00.123456Z', 66, X'F99764AAC30F5E6D0E7241BD0FB7C148');
INSERT INTO service_version (id, version, outside, name, what, needs, sexes, age_from, age_to, with_children, pets, languages, interpreter, whole_country, regions, round_the_clock, hours, phone, email, web, how, address, address_withheld, uncounted, closed, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-b70e-ad90f9717d06', 2, 1, 'The house', 'A place
to be.', '["safety","housing"]', '["female"]', 18, 30, 'yes', 'no', '["no","en"]', 'unknown', 0, '["NO-03"]', 1, 'h', '1', 'e', 'w', 'Call.', '', 1, 0, 0, 'user-1', '2017-02-01T09:30:00.123456Z', 67, X'C392CB98CA0E5023D695571DD94B6FEE');
INSERT INTO session (id, account, token_hash, role, method, enrolling, created, seen, confirmed, ended) VALUES ('01a2246c-bfd8-73bc-ab6b-9c87c8f5d8de', '01a2246c-bfd8-73bc-a206-d8ca83be5ec3', X'0200000000000000000000000000000000000000000000000000000000000000', 'reporter', 'passkey', 0, '2026-11-28T23:10:36.504233Z', '2026-11-28T23:10:36.504233Z', '2026-11-28T23:10:36.504233Z', '');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_verifier', 'verdig/01a2246c-bf37-76cf-8b11-eaf2690b4d46+f11e0c2a+ARL+QzFkXElnvrWjp0LyWvtOs0ZtY0NZGQTKl3CTpWLm', 2, X'B782F178486DA62644AFA958D31A5910');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_witnesses', 'witness.example/w1+85f352cd+BJJhUhUJSQv191Vt4p66andH9scTn5rL+6LSzSCgqRIM', 32, X'A3CF9D8D57577681B2FCC9B5364666DE');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('installation', '01a2246c-bf37-76cf-8b11-eaf2690b4d46', 1, X'E152430646FEFD3F41E19DD245FC1993');
INSERT INTO sign_in_failure (who, times, latest) VALUES ('g64qv48yt890q283', 3, '2026-11-28T23:10:36.504233Z');
INSERT INTO spent (kind, what, expires) VALUES ('jti', 'x', '2026-12-05T23:10:36.504233Z');
INSERT INTO upload (id, agency, actor, kind, expires, file, outcome) VALUES ('0159f902-623b-774b-b63a-c086a20820c2', '', '', 'persons', '2017-02-01T09:30:00.123456Z', X'01F50DB464A9316792349844AE1921EE282955E44D5DBBC186220C9EA9232A59F84A5C3CA92A3498AE', X'');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8543-4b872db02b19', '0159a1ff-9a00-702d-89bb-56be0df0392b', 1, 'twice', '', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 14, X'A220CA2D62D87DDE2EB516C1F62B0251');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-91e8-4b9dbab85572', '0159a1ff-9a00-702d-89bb-56be0df0392b', 1, '', '0159f902-623b-774b-8543-4b872db02b19', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 15, X'6D078DE731EFAC5C5F5C706AF8B0F418');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9362-348e96ae8ea5', '0159a1ff-9a00-702d-89bb-56be0df0392b', 1, 'twice', '', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 16, X'F0E6F3E1F7FC1FA52C96F7CDF115507C');
