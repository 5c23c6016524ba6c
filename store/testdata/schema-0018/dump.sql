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
CREATE TABLE judgment (
  id     TEXT NOT NULL PRIMARY KEY,
  office TEXT NOT NULL,
  event  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
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
, offence TEXT NOT NULL DEFAULT '') STRICT;
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
CREATE UNIQUE INDEX judgment_of_event ON judgment (event) WHERE event <> '';
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
INSERT INTO account (id, name_key, sealed, agency, roles, created, disabled, audit_seq, salt) VALUES ('01a2251b-1630-75eb-9f4a-2507004a7ae4', 'st640vr51468ehjr', X'0129256F3EB57BF689025D714FAB8E1047463C4B5C7327EBF650439D1C5185D43AD02B46FB464B8991FDFA18DD8E32C1BDF26F2630A6E52AB2055F4BD34538DE8AAE94F50B50A88DE00FD4B8361573FFDB8D347B1705CD80', 'rosa', '["reporter"]', '2026-11-29T02:21:01.872370Z', '', 34, X'68EF5574A5161FCA88AADCC0034E59DF');
INSERT INTO account_proposal (id, kind, account, roles, proposed_by, at, expires, decided_by, decided, outcome, audit_seq, salt) VALUES ('01a2251b-1630-75eb-8847-f0bc17baaf48', 'roles', '01a2251b-1630-75eb-9f4a-2507004a7ae4', '["case_worker"]', 'user-1', '2026-11-29T02:21:01.872370Z', '2026-12-06T02:21:01.872370Z', '', '', '', 39, X'ECEA475128375EC05DD45C72797AEEB4');
INSERT INTO actor (id, role, agency, created, disabled, audit_seq, salt) VALUES ('user-1', 'importer', '', '2017-02-01T09:30:00.123456Z', '', 99, X'214FB7DF318B78ACD936BDB3E19B01CA');
INSERT INTO agency (code, type, from_year, to_year, audit_seq, salt) VALUES ('nav', 'welfare', 2007, 0, 98, X'FA64E954AB1F6FF6CA39F5AB3C4A528E');
INSERT INTO agency_key (agency, public, mode, audit_seq, salt) VALUES ('agency-08', 'verdig-agency-1-p2f3c92n1dsxbq68ct6z59qs9trgcbhhzm6hj59hxkwzsh6vnxv0mfcnrr', 'only', 86, X'8B88CD9FAB3EC23DA08DF282B1B664FB');
INSERT INTO assignment (id, a, b, actor, at, until, audit_seq, salt) VALUES ('a333e080fc/user-5', '0159a1ff-9a00-7008-9f83-8337c90d1392', '0159a1ff-9a00-700c-b900-7603a56e648b', 'user-5', '2017-02-01T09:30:00.123456Z', '2017-02-01T11:30:00.123456Z', 62, X'152ADF46A1FCD5625C8D304307608B27');
INSERT INTO attachment (id, plan, agency, actor, at, kind, bytes, digest, name_sum, audit_seq, salt) VALUES ('0159f902-623b-774b-ac65-4394c976c162', '0159f902-623b-774b-8314-f6924bd823c2', 'nav', 'user-3', '2017-02-01T09:30:00.123456Z', 'text', 23, '9d29af94b124c163916097b7905ed2a978248b9d5ee019ff300becd67b063240', 'bbed0d8d753f71978d3c9339f2ec4a2021c59b6d3d9eb1f00efe795777265813', 81, X'667E95C54CC76EBFD1D9D8CEE6D0EFD8');
INSERT INTO attachment (id, plan, agency, actor, at, kind, bytes, digest, name_sum, audit_seq, salt) VALUES ('0159f902-623b-774b-be81-a82c56f68165', '0159f902-623b-774b-8314-f6924bd823c2', 'nav', 'user-3', '2017-02-01T09:30:00.123456Z', 'text', 23, 'c38208870fd40464b5716cec83d15bd39b46e9a5d889ead373aac42158421804', '0b6038ba0f351f88999958d712695a27632359c8f626760d35d1d3ce3335edaa', 82, X'6AB05CB1F70AD49BEF7664A9A64A22FD');
INSERT INTO attachment_content (id, name, file) VALUES ('0159f902-623b-774b-ac65-4394c976c162', X'01205C6F56B3968C0CC226CBB4B64F39B7939B7A471E24446B08B16351932E0A77FEA139E7B24665934F435FED8402FB2290310B2596B0BBB1A58EF173F40A3B1474E3A73CC3B218F3B66831386FCD7BF4F840A3461C9D8A0444B948D0FBB55B99F22ECB47946D79AA28C8492D3E32E54AEEC763055FFD57179CB8C6D44153AC2AC010F6FBD2D1D8F8E51B02918EAF059A80ED5CC346C551AEDF81BC96F452EE02581C72AB', X'01205C6F56B3968C0CB37AF44D9B2F21E212A2ACD2A567716F134656AFA5E2C01396E30404F4F401B6D68C56066946F8C8FD33455C954E1E77546B34');
INSERT INTO attachment_withdrawal (attachment, agency, actor, at, reason, audit_seq, salt) VALUES ('0159f902-623b-774b-be81-a82c56f68165', 'nav', 'user-3', '2017-02-01T09:30:00.123456Z', 'mistake', 83, X'B46F19414A0F6A94E640853BE7675CF6');
INSERT INTO audit_checkpoint (size, note) VALUES (102, 'verdig/01a2251b-14f9-7d0a-b08f-1111c3aa32d9
102
wGyTs7nMRDOq5RsxM+Rqc5PLUXEa+F2GNQkkZ7Bo0TA=

— verdig/01a2251b-14f9-7d0a-b08f-1111c3aa32d9 iAO7V06GIp7tVob9CKpGvfKWFNYkevt5K/b5j5OUh1wcVX5ge4mlK3bTWQjT0wYD4RiM7CIqb0up/GGdaGOSRNacvQ8=
');
INSERT INTO audit_checkpoint (size, note) VALUES (4, 'verdig/01a2251b-14f9-7d0a-b08f-1111c3aa32d9
4
M3mJUD8QNjJDNFm5bjb9fz9JpzacdFrRnPHZ366aLXU=

— verdig/01a2251b-14f9-7d0a-b08f-1111c3aa32d9 iAO7V3c6dQKMweLUCuXnUQWralwc0YbY5RbWNKJ4kYa7U/nnyMYyhogqiPCL/kOoszmKebOsUZ8A70NGjYLkY2FrfwQ=
');
INSERT INTO audit_cosignature (audit_seq, size, witness, line, salt) VALUES (33, 4, 'witness.example/w1', '— witness.example/w1 aPgMQQAAAABYkaqYcm0UBCt4wPYYhotsc3mWWVK7o1w5pbcT6hvBC5mlfOKVmTGwwLXboStXvswlmIAqBECb7IwWH6WVtuMGTnsoCg==', X'B315712D0529E69778158EE6968D687A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (0, '2026-11-29T02:21:01.771933Z', 'verdig', 'system', '', 'init', 'step', '', 'operate', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (1, '2026-11-29T02:21:01.772036Z', 'verdig', 'system', '', 'put', 'setting', 'installation', 'operate', X'C9111441CBEE4F533A20169F3587FCE334263236E2942BF766E2BD766E36CD25');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (10, '2026-11-29T02:21:01.803835Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7014-8042-528464a58253/1', 'assess', X'3D459CF352C48C82002F5C4CCCED318B8A5D1FE042CD5E9F85F17C6F695A6C73');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (100, '2026-11-29T02:21:01.884453Z', 'user-1', 'importer', '', 'freeze', 'frozen', '2016-r1', 'assess', X'5B89A6EC1CE88E010FCD5EB8DDF66EFA8C61BA0176C22FC19D03E6B4CEA7A048');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (101, '2026-11-29T02:21:01.890725Z', 'user-1', 'importer', '', 'release', 'release', '0159f902-623b-774b-be72-d37d7af483a7', 'assess', X'CDDBBADC7A9E35E4AFBDBD83E090C95A2DF1AF02987FC5A53E476EF1D8E53174');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (11, '2026-11-29T02:21:01.803888Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-903b-0544d5c04701/2', 'assess', X'97C247A5E688C9D0BD9569C7CD6DE9FBB53D87D4C7F3C9516CC9401210A34C51');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (12, '2026-11-29T02:21:01.803969Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7018-a441-bb37c22bec5e/1', 'assess', X'CA07FCC4E186AA3AD1FF1509D2C62DA033C82E015C3C83361BDBFCFF52C12D36');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (13, '2026-11-29T02:21:01.804096Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-702d-8d2d-df3b220613c8/1', 'assess', X'533FDA6FDEBE10859D2A4EAF8EE3BFC45CD9DF162F4613C9A144CDD760BE84F6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (14, '2026-11-29T02:21:01.859199Z', 'user-1', 'importer', '', 'withdraw', 'withdrawal', '0159f902-623b-774b-8620-b1b66da971a9', 'assess', X'2D2AB2166FC548CBD896AE16F4F4B3E2F62095C6C7073AF891F9078BDB58C959');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (15, '2026-11-29T02:21:01.864178Z', 'user-1', 'importer', '', 'reinstate', 'withdrawal', '0159f902-623b-774b-a26e-c736cb23ba8c', 'assess', X'C25A269ADDA1B4F915A71CD96CEC0C171DE3F954948EDB69251B04CD28BD96E2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (16, '2026-11-29T02:21:01.864270Z', 'user-1', 'importer', '', 'withdraw', 'withdrawal', '0159f902-623b-774b-ade7-721c05d164c9', 'assess', X'BEEF11675940C32539D8815D58F78D4DDEC6D0AE81FD2415BDCA3CA1939EAA88');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (17, '2026-11-29T02:21:01.864309Z', 'user-1', 'importer', '', 'declare', 'declaration', '0159f902-623b-774b-a438-4fdff0c23119', 'assess', X'DF2F0D5DD501AB5E137C0DDFF4CDB8A54BA55FC3CB4303C8E9298E29E69BBEFE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (18, '2026-11-29T02:21:01.867250Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-ac9b-ecc79368f595', 'assess', X'E724B6578B69F159E297607AD094B536A95633F63D5CD9D0CEAD038A5799E612');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (19, '2026-11-29T02:21:01.867518Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'DAD3760973B899181535F4B183604F1FD006143447D93AAF6B007F4CFF62B065');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (2, '2026-11-29T02:21:01.776638Z', 'verdig', 'system', '', 'put', 'setting', 'audit_verifier', 'operate', X'D62732E298918D40907B10D2A408156EC419C9F5E37174F30A84D51AA786D630');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (20, '2026-11-29T02:21:01.867666Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-9812-df2e78377def', 'assess', X'71336E2938E03852D642AE7786244F514584AD5502765D823EFD09CFEEBDA260');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (21, '2026-11-29T02:21:01.867871Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'D7B3B9F728608F060A49EAD5BC6B254F264F9ACCC768AE9B347B3B39E8E24224');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (22, '2026-11-29T02:21:01.868429Z', 'user-1', 'importer', '', 'propose', 'opinion', '0159f902-623b-774b-acfa-6ed0b005eb5f', 'assess', X'23AB34883A85997810E7B0AF5BA587FB464DA850058017572CA2098B16385F8B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (23, '2026-11-29T02:21:01.868726Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-b1a0-33ce61898fef', 'assess', X'63F0D162F96DE26AC32881B1CA66ADAF2B70C896F13006333CBA8159C06738D7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (24, '2026-11-29T02:21:01.868801Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-9ade-a1778f6ea06f', 'assess', X'E89976E1A58C8058955F267E40F359DDD2A4E1496D16393DCBF6B3E49D4EF830');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (25, '2026-11-29T02:21:01.868908Z', 'user-1', 'importer', '', 'reply', 'reply', '0159f902-623b-774b-b001-9ac865f85a4a', 'assess', X'86031E2B9C2A24A99DCD5F83EAA83831EF33322E5FB1F3B1739C7F4306A374DA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (26, '2026-11-29T02:21:01.869074Z', 'user-1', 'importer', '', 'open', 'case', '01a2251b-162d-712d-a1e3-b8eeb325e719', 'assess', X'0EC7113E632AAC6E05197A877913DAFCB6DF0745F292F59B8F59607FDFAD61DC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (27, '2026-11-29T02:21:01.869115Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-97c2-c121d466548b/2016/1', 'assess', X'8F01513308C9D1C5F334A68623025C03BF69CC27DE4D3E2DBD39D90FE38A0A57');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (28, '2026-11-29T02:21:01.869205Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-b383-fd10b23688b3/2016/1', 'assess', X'8BE25BBC9E225772DBC060E46554132C6942E44868952096DE0995796F0CEF87');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (29, '2026-11-29T02:21:01.869223Z', 'user-1', 'importer', '', 'receipt', 'receipt', 'agency-00/K7Q2M-9XTP4', 'assess', X'37CF3226CB165EC20469260E270D567BC3EEA58112DF5D1875F4D99F4709B03D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (3, '2026-11-29T02:21:01.776695Z', 'verdig', 'system', '', 'create', 'enrolment', '01a2251b-15d0-7ad7-a5bf-780d5ec9e6ce', 'operate', X'522AA3809CBB21719DC83D420BE14D9CCEF5635E1E43B96E7B2B5032318D273E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (30, '2026-11-29T02:21:01.869308Z', 'user-1', 'importer', '', 'save', 'draft', '0159f902-623b-774b-89cd-130e476528c0', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (31, '2026-11-29T02:21:01.869414Z', 'user-1', 'importer', '', 'add', 'upload', '0159f902-623b-774b-89cd-130e476528c0', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (32, '2026-11-29T02:21:01.871723Z', 'user-1', 'importer', '', 'put', 'setting', 'audit_witnesses', 'assess', X'4C60100D104BC38899EBA3BD07AD599058A3A3DE2FF1A1EB83E45573111A4615');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (33, '2026-11-29T02:21:01.872310Z', 'user-1', 'importer', '', 'cosign', 'cosignature', '4/witness.example/w1', 'assess', X'414F70686AEE2CA34EC1FAD465EE88619DED3D9B4E995DC0383B8FB92DE1A1B1');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (34, '2026-11-29T02:21:01.874822Z', 'user-1', 'importer', '', 'put', 'account', '01a2251b-1630-75eb-9f4a-2507004a7ae4', 'assess', X'539A1C5DB166EA3583133E6A43D0258EC6BB71CB336EA9A6944D43899C1C7A11');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (35, '2026-11-29T02:21:01.875036Z', 'user-1', 'importer', '', 'put', 'credential', '01a2251b-1630-75eb-9b3a-eb49e73d290e', 'assess', X'36AAAE099D42C360D87F39F63E32B6F1FA9A17E175B6E3DE205E48DAD19280E8');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (36, '2026-11-29T02:21:01.875175Z', 'user-1', 'importer', '', 'remove', 'credential', '01a2251b-1630-75eb-b6b5-9fb567b674fb', 'assess', X'FC9DF1DAD1D8917B0AE358FE1EFDD046FEB1DA86B9F3C8D494C6394DE458CEF2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (37, '2026-11-29T02:21:01.875275Z', 'user-1', 'importer', '', 'create', 'invitation', '01a2251b-1630-75eb-bbb5-dc7c434735f8', 'assess', X'303364693E57E29BE73A05BB6A4B885CE85FC020F3CAE50DF8C5457AD26EBAD7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (38, '2026-11-29T02:21:01.875379Z', 'user-1', 'importer', '', 'use', 'invitation', '01a2251b-1630-75eb-bbb5-dc7c434735f8', 'assess', X'E2B87C9755D934122C0E62EA2F2DA25A4552FC548334CE4A7650E20A5332F714');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (39, '2026-11-29T02:21:01.875418Z', 'user-1', 'importer', '', 'propose', 'account_proposal', '01a2251b-1630-75eb-8847-f0bc17baaf48', 'assess', X'304624FF454B7F0EC80F3E83779C8407937EC9EF065AF6F7443BE0613B491710');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (4, '2026-11-29T02:21:01.802920Z', 'user-1', 'importer', '', 'test', 'step', '', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (40, '2026-11-29T02:21:01.875527Z', 'user-1', 'importer', '', 'put', 'machine_client', '01a2251b-1630-75eb-a5e7-1fd68244dd57', 'assess', X'3F261D5FCF3E8261E9D1464A1CCDDC33A90C011BE0842E6649CBF23BA3151983');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (41, '2026-11-29T02:21:01.875588Z', 'user-1', 'importer', '', 'token', 'machine_client', '01a2251b-1630-75eb-a5e7-1fd68244dd57', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (42, '2026-11-29T02:21:01.875740Z', 'user-1', 'importer', '', 'create', 'session', '01a2251b-1630-75eb-b4be-d4d1b3472871', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (43, '2026-11-29T02:21:01.875828Z', 'user-1', 'importer', '', 'event', 'justice_event', '0159f902-623b-774b-98ee-f778fdbbc825/1', 'assess', X'40C344F34B5060DB7FF7C1B4CAD9B0F726170308598BAE776C73DAE7F8F5B4A0');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (44, '2026-11-29T02:21:01.875903Z', 'user-1', 'importer', '', 'event', 'justice_event', '0159f902-623b-774b-98ee-f778fdbbc825/2', 'assess', X'D8C351FF482F7D68E6DC2F882D9D34749D79AC84F28514E8941EFD521B4FA6E9');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (45, '2026-11-29T02:21:01.875927Z', 'user-1', 'importer', '', 'event', 'justice_event', '0159f902-623b-774b-98ee-f778fdbbc825/3', 'assess', X'D61036777463E7A0A87C8E97832554046C12FC10DF34CEC7A4A1996A4CA2837C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (46, '2026-11-29T02:21:01.875951Z', 'user-1', 'importer', '', 'event', 'justice_event', '0159f902-623b-774b-98ee-f778fdbbc825/4', 'assess', X'D8CA52A3E4B0EBB365E6CEF6EB44DF0BA2BCAFEBB2ED51FA0F7B3B15A9560D10');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (47, '2026-11-29T02:21:01.875980Z', 'user-1', 'importer', '', 'open', 'plan', '0159f902-623b-774b-8314-f6924bd823c2', 'assess', X'E23AEDDF2AAAA9C8C1129F403834717561079EC8D35879A712147D886814FC27');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (48, '2026-11-29T02:21:01.876138Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-8314-f6924bd823c2/1', 'assess', X'3652431D8023C7F4B03F48788B160F6727C4D7456C651E00C3CD7FBA920582DA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (49, '2026-11-29T02:21:01.876385Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-8314-f6924bd823c2/2', 'assess', X'3965B3F79C5637151DEB1676306FD59EC8AE32F6250C32A15E72C967F21D5692');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (5, '2026-11-29T02:21:01.803365Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-903b-0544d5c04701/1', 'assess', X'14D80F5D38D772E359B9AB7505075A2F2B9E279EA9FB84977A2108B4AF1F3793');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (50, '2026-11-29T02:21:01.876450Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-8314-f6924bd823c2/3', 'assess', X'3B44F75EF70245A7C21D443146AB25994804CADCE39ACB04E9230621994D9BA8');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (51, '2026-11-29T02:21:01.880627Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-8314-f6924bd823c2/4', 'assess', X'0CD5021A4BB10A673103C78F227057BBD881FEAC4FD8074A86792ABBF8CF616A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (52, '2026-11-29T02:21:01.880741Z', 'user-1', 'importer', '', 'tell', 'plan_word', '0159f970-3f3b-774b-b55e-853a9f8cf101', 'assess', X'0FAB11339BAAB8EC4039BD2037F887069DB3F23BE3FED20B954114123C3E8B7D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (53, '2026-11-29T02:21:01.880863Z', 'user-1', 'importer', '', 'create', 'calendar_feed', '0159f902-623b-774b-886c-b53d292c9260', 'assess', X'77A9DA0A56792CAA9D7868B297518972724CE24BFF82DEF250B9595438196E89');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (54, '2026-11-29T02:21:01.880932Z', 'user-1', 'importer', '', 'revoke', 'calendar_feed', '0159f902-623b-774b-886c-b53d292c9260', 'assess', X'90FB2C465B8D63392D38FE87706D42A1C3FE716FA6D2E24F3947A2D1B11D9732');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (55, '2026-11-29T02:21:01.880980Z', 'user-1', 'importer', '', 'break_glass', 'exception', '0159f902-623b-774b-9ff5-30bb576897c9', 'assess', X'A5BC10908BBC6C5DF3AF0DEDD8F7FDBF3F02EAA052DCEB8AD5990613F196BC2B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (56, '2026-11-29T02:21:01.881068Z', 'user-1', 'importer', '', 'break_glass', 'exception', '0159f902-623b-774b-9455-4fd58b0db7d5', 'assess', X'242ED260988FEE9C0F528E3BD875982DE70F91FE65332368AA24D6E6E16D2AF9');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (57, '2026-11-29T02:21:01.881084Z', 'user-1', 'importer', '', 'review', 'exception_review', '0159f902-623b-774b-9455-4fd58b0db7d5', 'assess', X'1F4525AAF797970D0D924B28A7C8F2AB4DC3DFC17F1225A265AE51A20DFBE0A6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (58, '2026-11-29T02:21:01.881142Z', 'user-1', 'importer', '', 'tell', 'notice', '0159f902-623b-774b-93ce-d7eac72984c6', 'assess', X'77F0A99089C4AAD6CC4D63F6D4E3DEA79E62CFEEFD00C7E9B0D6957455C508B4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (59, '2026-11-29T02:21:01.881235Z', 'user-1', 'importer', '', 'tell', 'notice', '0159f902-623b-774b-814a-a054077195d7', 'assess', X'51B685EEB2E05FD4F60BB162D449ABC1CD705AD1138CBA57A5D09A6674077EAE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (6, '2026-11-29T02:21:01.803641Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7004-96da-91fa56ce1e58/1', 'assess', X'4386AF9982C70A7B35235C2AA0EA29626CBFE98FFE65158A306BB4299DDA89A7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (60, '2026-11-29T02:21:01.881525Z', 'user-1', 'importer', '', 'read', 'notice', '0159f902-623b-774b-814a-a054077195d7', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (61, '2026-11-29T02:21:01.881553Z', 'user-1', 'importer', '', 'assign', 'assignment', 'a333e080fc/user-5', 'assess', X'407283E99B7F0B25D489240FEA4172981C7168D89EF326E15C8D5FAF56277265');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (62, '2026-11-29T02:21:01.881610Z', 'user-1', 'importer', '', 'assign', 'assignment', 'a333e080fc/user-5', 'assess', X'1062A98C55E7A9A0281213F1A17F9448EB36B6507C05CAC9961D05CFDF3BFB65');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (63, '2026-11-29T02:21:01.881694Z', 'user-1', 'importer', '', 'remind', 'reminder', '0159f902-623b-774b-a1a8-f67926ade9f5', 'assess', X'08826BF45CD6AB8336A87C5C7EEA3BEE3BD23184255D121DA1E5A1361D408AAB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (64, '2026-11-29T02:21:01.881783Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-880a-775241ca4624', 'assess', X'CB492DE3BA3D4F563C2D35D040992D91EBC05722430B9D77B01BD5D8824CD7C6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (65, '2026-11-29T02:21:01.881868Z', 'user-1', 'importer', '', 'approve', 'export_decision', '0159f902-623b-774b-880a-775241ca4624', 'assess', X'FA9BF78C5E90B34F32BFD78DB5AE780D34C892A1A19D4B4BC6AE63127DD443C9');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (66, '2026-11-29T02:21:01.881911Z', 'user-1', 'importer', '', 'export', 'export_file', '0159f902-623b-774b-880a-775241ca4624', 'assess', X'F5A50A0C96D34D6FDC932BCBFB6D69792C86A82B20DCAAE8A20C5E39141CBDA7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (67, '2026-11-29T02:21:01.881966Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-8fe2-3a2dff30526f', 'assess', X'1137C234060FFFFF4A108377676271E83CB8F22D3AA0AACE6E500D1996822616');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (68, '2026-11-29T02:21:01.881986Z', 'user-1', 'importer', '', 'reject', 'export_decision', '0159f902-623b-774b-8fe2-3a2dff30526f', 'assess', X'B74E7C9D2E9EE35A7D885BA8AB4DD08C1A80BC5FB7801861EBE8EEF1555E2259');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (69, '2026-11-29T02:21:01.882010Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-a28d-9474892f058a', 'assess', X'ADB51FBEAA42508337E4A6A643DDAA227BBA469E381059641EBEAA8179039FCB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (7, '2026-11-29T02:21:01.803690Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7008-9f83-8337c90d1392/1', 'assess', X'4A9F145D90311AA0122CBC6354A1BB75900E0F28E825A972B19AEBAE801C0B20');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (70, '2026-11-29T02:21:01.882030Z', 'user-1', 'importer', '', 'add', 'service', '0159f902-623b-774b-a656-4cab2ef9f2c8/1', 'assess', X'F9511E0FA10A4149B1AAC3B2490972E6F0E46369C0B313BDC52D4B8A6263DA6C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (71, '2026-11-29T02:21:01.882128Z', 'user-1', 'importer', '', 'put', 'service', '0159f902-623b-774b-a656-4cab2ef9f2c8/2', 'assess', X'4259337F2E7F64A8D87A2EB3BA12090F906AB816852B241BBBF6E7E37F2CFBEE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (72, '2026-11-29T02:21:01.882147Z', 'user-1', 'importer', '', 'put', 'service_places', '0159f902-623b-774b-a656-4cab2ef9f2c8', 'assess', X'7E10678F9123BCAF3085B4FCA3263315DCEA8330E7B47206BE0BC50FC6604A1D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (73, '2026-11-29T02:21:01.882194Z', 'user-1', 'importer', '', 'put', 'service_places', '0159f902-623b-774b-a656-4cab2ef9f2c8', 'assess', X'3AEE113FC27B49005F60CF0252242A5C92E3360DD26CD2269DC823FC9F074EAB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (74, '2026-11-29T02:21:01.882206Z', 'user-1', 'importer', '', 'add', 'service', '0159f902-623b-774b-af13-ed1f317a0d96/1', 'assess', X'49C99686F568FB11A379B506C77BF3E94AC8755FFE7888AF64ED767436364D24');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (75, '2026-11-29T02:21:01.882228Z', 'user-1', 'importer', '', 'add', 'judgment', '0159f902-623b-774b-b850-f1049e2acb99/1', 'assess', X'722B2E7B3C9A96BFB922742DC48BFECDCA88E58BAE1D44B09D49EED4CABB150C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (76, '2026-11-29T02:21:01.882327Z', 'user-1', 'importer', '', 'reject', 'judgment_word', '0159f902-623b-774b-b850-f1049e2acb99/1', 'assess', X'324A1447B68DA5B685FD26353108561BA51F641FBDB0CB2B82A8715A6B49D15F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (77, '2026-11-29T02:21:01.882368Z', 'user-1', 'importer', '', 'put', 'judgment', '0159f902-623b-774b-b850-f1049e2acb99/2', 'assess', X'2500F24A07FA3E76FD6189D2A75867CE74216645954951D1F2F942FD7607672B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (78, '2026-11-29T02:21:01.882384Z', 'user-1', 'importer', '', 'release', 'judgment_word', '0159f902-623b-774b-b850-f1049e2acb99/2', 'assess', X'05D899617024F151F79B7C3BE1822C56D8E05ECCC9F320493D7BE8B224342487');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (79, '2026-11-29T02:21:01.882395Z', 'user-1', 'importer', '', 'withdraw', 'judgment', '0159f902-623b-774b-b850-f1049e2acb99/3', 'assess', X'A19FC2EC4A443CEFAE813B21A7310724822F2814E686E92AE1503FDF2A001220');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (8, '2026-11-29T02:21:01.803738Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-700c-b900-7603a56e648b/1', 'assess', X'4A4E0B7DB45238564D8C4E7698E08069CA1F7771231669822FB5A3B00F35093E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (80, '2026-11-29T02:21:01.882410Z', 'user-1', 'importer', '', 'add', 'judgment', '0159f902-623b-774b-a660-cc96ea252d13/1', 'assess', X'D440FD505B62B27D20B1271D1595590FBD06C58F9ED4DF71B5F7734DD61B2904');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (81, '2026-11-29T02:21:01.882464Z', 'user-1', 'importer', '', 'add', 'attachment', '0159f902-623b-774b-ac65-4394c976c162', 'assess', X'23C06F68A4AD3674482EA9D8569D3F0C450EAA565B1E9D6021C108F9A475F0F5');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (82, '2026-11-29T02:21:01.882644Z', 'user-1', 'importer', '', 'add', 'attachment', '0159f902-623b-774b-be81-a82c56f68165', 'assess', X'3B86D4A451BC8C3558DCAF8DA0674D23D5D2334E3B978431B6221670AA039BDC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (83, '2026-11-29T02:21:01.882699Z', 'user-1', 'importer', '', 'withdraw', 'attachment_withdrawal', '0159f902-623b-774b-be81-a82c56f68165', 'assess', X'1330B8BA61AABB4B3DD8FF8D4289426B813323BE037B6CE8C84537C4ECBA6199');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (84, '2026-11-29T02:21:01.882838Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'10A1A9361A1B5A033CFF0CF44D6B16C9F8C0E92D595925A7686B231BC79A693A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (85, '2026-11-29T02:21:01.882896Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'6FBC4488F45DA2DCDEB161C2DD9C6B0A4E3626CF62C22300D02FA1020CF02272');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (86, '2026-11-29T02:21:01.883035Z', 'user-1', 'importer', '', 'put', 'agency_key', 'agency-08', 'assess', X'0A796C3EF4C1BC9795DC67AD67AB59C32DA4DF9B3157BB1FFBB735031A24C8F2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (87, '2026-11-29T02:21:01.883148Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-701c-ad0d-f60b28a5bbaa/1', 'assess', X'ADB4D281DA7C9459B54FAC560CAA028F05BDA6014FBEB8A12C9D17BE7CCDBC42');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (88, '2026-11-29T02:21:01.883527Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-ac16-c7a96e71bc00', 'assess', X'5F56A0DABDF639EE529304FC53C5972BB5F66311C49784517E488B5CD01AF052');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (89, '2026-11-29T02:21:01.883635Z', 'user-1', 'importer', '', 'drop', 'draft', 'of:0159a1ff-9a00-701c-ad0d-f60b28a5bbaa', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (9, '2026-11-29T02:21:01.803778Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7010-a5f5-27f3d1ea1ce0/1', 'assess', X'C28BA8F89FF0CBE73A574B7D66F6B2C29C97AE4DAA0B6B2DBB42C637728A91DA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (90, '2026-11-29T02:21:01.883780Z', 'user-1', 'importer', '', 'erase', 'notification', '0159a1ff-9a00-701c-ad0d-f60b28a5bbaa', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (91, '2026-11-29T02:21:01.883842Z', 'user-1', 'importer', '', 'approve', 'erasure_step', '0159f902-623b-774b-ac16-c7a96e71bc00', 'assess', X'549774C789A0B6366CBAB0C311ABA8302450732FCB941201D5B9CC592A6D6841');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (92, '2026-11-29T02:21:01.884122Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7020-aa52-c4be50834c17/1', 'assess', X'8E1EB03796CA4D808F5525E47CCF4E8C5D0D7A5BF7A374BBF48F40FF17B2F73A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (93, '2026-11-29T02:21:01.884182Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-821b-3f90169a9013', 'assess', X'217CA7446150DC8C00469F5649612D1926C9431F8749CAC0040FCA2E9552786B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (94, '2026-11-29T02:21:01.884204Z', 'user-1', 'importer', '', 'reject', 'erasure_step', '0159f902-623b-774b-821b-3f90169a9013', 'assess', X'DA0AA4137572DBAAD8A3B9D48D61D8A979CB8381EC2925C50D6886FCB4603A42');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (95, '2026-11-29T02:21:01.884244Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7024-bd69-674b25366549/1', 'assess', X'9B737BD35042DC4240AC94415EA0FF0C5B54C802F859F217041172FDB44CC86D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (96, '2026-11-29T02:21:01.884281Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-b2c8-ee3744d8df34', 'assess', X'A4CF4A1A6AE54A7EE372C2FB2A12CBA82FF9B9114BD564E43526F4EB583E652E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (97, '2026-11-29T02:21:01.884306Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'2B964E47D68F303D6A474F7F206C86B1185CA35AD141651F3147698EB6EB08A5');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (98, '2026-11-29T02:21:01.884360Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'C0C2C4DC6177E20B623FF219587E9DD4925CB9D7D946EBFB23FEE8E86873A677');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (99, '2026-11-29T02:21:01.884403Z', 'user-1', 'importer', '', 'put', 'actor', 'user-1', 'assess', X'C8DE0A7FE026B7E7FB9A285466ED49C80BFE32CD9AAAECF62640389A2457F4CD');
INSERT INTO audit_hash (chunk, hashes) VALUES (0, X'2124CB8B1A6089026A2160B6764BB6018053FB39ABA72EE7D22E6C3AB280F0A1D8249F75B4142B41848B0CDF1CDCA31E8DE4EFD3BCAAABD7DE1DA93788969B04A74884AC77DA30B441984E9D3FDADFCD43E71CB43091822FBA406A0575C943C2D6E4C5F87CE69D4B6F1E41A2A9CC06950CB2E33B9689B9595F7414925E1C6F53CAFD1408D7FD26CC99A479B57414F961D48182F5B1A1546B1C6938D1A7BE802BCE8857B11C18B3DBE91A2E615AE5D7698DA9786BD4496EEE68941A021472E8AB337989503F103632433459B96E36FD7F3F49A7369C745AD19CF1D9DFAE9A2D75864F0AB63209B190B827476348038D9B854D9086033ED11B007CC74837FE0F8C24456B68F4D373262BDC4855A1DF53247C1240745329D5FC5C9E5E49D5BD1776DC0E102E4889EDFD92F9B360BDDDAE653EB09A844700A47D4BBB74620A2CEBDC449D6B8B6648557797DA93D73417E5BF623D01583BBEF2D07D7FBE1AA205190B831F4D994BB579B84D338033DEC0141A7371A5023C7E750D19247C6B071E8D7AA452BE3024C857099873A9ECA0BDB21DECE682135C31502DFE7A1B92AEDCF4C6FFC3EFF571A13A57F8CE43614AE29747D71DB9C4FC16B408AC48AB264D84ACB8321AF1BED273BF5CF933F0829BE99EA31221CC749D908B7392F5ACBB3CC9782BC2ECD6A70478DF31E2E7C13D3AAB71DE2E1475F24E9021D02085DC37798B8095C306F6BE3D3BD619CFA777D43B06237B4B9D17E084DE867CB6EFF208446A5ACE5ECA99879B0FDFBEC242ED67A160853C29735F34BF470FB306BEA0A47754D7BF3C9745D89CFCFF883082A6C91B3F4309B890DBBEE96099AC3953DEF34B6AB2E3613794A711B8E077D575A5BC3A6511872024C0D0B47576C714EE55E66BEF34F085164F830CF33C1414AC1774B4454CD04F65837E2ECFDF483DB96AF74C749A2F2BC4128FC760E4E6B034901B5C9C392211A5EE418E0F7EFFBA87FFFDE286C53ADB145543EF5069251B0DCB5866DF65587AC929743F581572A8A7E618DE21C56BE37E465A0084BCFB312F8BAEF510CC62F047E7C3F64F97DB59158E195780BDAC545C9085240E36533499FD8999ED7AF1F445C65B68C26C62D5D5A4762F067AE2949345C8E16B5EE5DBE9D06EA44E8E476A52FF5861E7C2B1FED633BA44768ABC547C6236BF2F65F8EB8595AB212556C4CC0972CAEA2B47FF20F2127781970587FC9D22880EA66E96E0E5BAD13B1722A003BDB7BC0A46220A0A29D43E263EC74D5CD76F9DB22E21E0FA60E861A3CA779F23B905964B78F8D84260D539581D996141F5676AC1E97B57BF67DC5CC9526003C1FC6CF8068CAA1143C50F9502A380F6916B23D5C0413BAC30FF84AF34DD92BDD84F51070C118AD0D5BD0F5BBEF532F12BD1CEF5EDF73B8ED3A205CD7941F6179570218DBD6416B40045D34E03FBC2C2A544DB91DFF7ADBF623E3B040277FFAF125BCD17E90B9BA00EEB538DA2CCD1B0A07A756744F01BF316DB36E9643E4BA90E281CAEC2B55859931966EB7F5407FD594CEE05F26C398B809068BC74BC2754C81D4F7E452BB8C10EFDE057EE20B56213D1E47D87E892EECDDAD9CC97C16CF994F007CC86CF83EAEE3D8C5E6D217AE5E5F1408615E5D34C313A5D8C2A1E5781622FB44D2A2BFC584FB33A992751878AA8688A6757D8B09B9E864430CFCB4F264BE2C9876C3A5C899016AFE47DEFA9414C8018939464BE355C593F7D3BFC3B33E00FD130CDD55638B241900A82B0787290269BE77D3962CCFE09E98CEEDB25F2CE4B91BD9B74C231736D17E7A5D72664DFE6606B873ACF5FC0D1D7840534B07D1E4AAD3A926D240DBE448F54A35F019A0BD4BD2B176595EA23F3427844F4F535EF789BA981774530780FC4856563A80C4ED8C01931B854D20FD10B3A791EA48FB565884BCD964F5E7478BBCF9F0939423BB7D8D437CD88FCF6B7BE8323442838DC644C8E09E21C65F95BBD20F99E719C06F3553CE3CDEAB3FA661844FAEA1C910ACB7A5ED90BF617411101022BA4037536FEB3C2578E87B53A64F76641D7C5B4E1B3913F814D60813437BE2294F20E076B9DCBDF4F5C8EF75429007E77F5DCA1053CD6359B066DE4EE3F293550E1F5B34DF70AB19651C1F87A860EA2ACF26294A15E5B2ABC05951E74317A683F124B9754A72B6168FF301371AC518E01DF3BBB5846A315A5556D5FEA975256AF3B56E2B48F082B988058DAC5C68FE57AD475EF09BE4A179913AAB1AB52DFD1D9E8226608D195DABA26F3D15F214D82E82208F2B8B12BE8F00CB668B5801C7E3AC5E5981A59827237C49E71E49A2CB6BAD39FA417AAC96569AC3F8FC28E178DFC36A87D27EC7996A4E7BB9E78E507123CCBE139D9E72284845A1FB0684AF161343115D6CD98AC2A2C069E6D546E5850282A6DC4F9DAC160D90E6149E746C0B3A4A0347A6BBCAC6096466487B074BE382AAF757211C45B21027C1608308CADF7A8A6029B6522FE14B6C3DDAF350CA8EF8418FDC85D19A138B68BD2AE3885007333F56A895D79D6D1E0A1EDFB6A1E82D4BB1ACB66EDCB6933CBB3A71AF15B50E6797E2EF89BF85D47FF06CB9E5591BC093C590C9036F40415B2DF3823F8AC99EB3E7112D93685E9A66F434E51308CB52786F2781C558E034CCFB7F67ED421470496B976553F7AE58FB0644AE619B93EE92DF080FF80A60AAA726520E599C21BFF8B37018677DB16B4282089395109DDDC25A7B3F13858BABAB0DBE1B9BE6BEB369E21812DC0F181596EAF1278EC9F2ED5F08AD65B30887290C4F9E8E7EB6954E0166180CE509BC699DCF2D4F0422A7E8FF1E71D1A91EAF54A3BCB021D4EF8692925BFAEE7113ABE625BBCACD90041EB7852EA585A2584E37671E6A0B3E7D2C03DA9BD850540B0D771501BAC1D48C1A8C479C5703F5D1638CAFBAC280E7DDF5D78E0A62D62E5DE07756F9D4BBED8E2258EAB653723E1BC0BC0F84AC0337FBD5B5795FC0A5ED4692ED82E50E1EC09951CCAEAC4E012963E878B6492948380386D1EBBA60C00221B96804CD64F659E4B57F4B827E0204762B818651537E1E25730B4C1230924F16324ECC1D9417BBC85AC0EA11DC2A19D893C728A1ECB894C7C7613247DFD64C4B3B1D51F120C26A28C279EB9D196A888D18111C3EB3FD1F8D4A29865872EDDD93E86817894A41E9CD70868BCB3CD1229E3E28759B88B1501C2E62DFD77685DE4B2AA1BA829E7602AC6C48618DB56C549F68D2149C31123EDBDE0543063D4D7C6D9EC7FE967BF0AAD1039AD72B576D1CF311843CC93828DB6BC884D10C32236B44C5ADF4CDEEA06A4D236881C29A8A03DADFD17979471B8E60F8186B84D86911CBA582E23DCBAFBB94578158FA9709ED0643B88FE27D0919CD5A19167560AD25C1F7CB0479E1A4DAFA213460DB816B1EA50B66E8D83FDEE240FFA90E5B13EF47BCFFFF44FAFA341B8F4EF997A61836751DFB594065A01C15A11552EB4F34F1D5E2E9391E6B6CFCA86574A2DEA0AB5F0917483878ACB88B12EA2CCABDBAA05AB44CFD9B3D54847C4FDAEAFDA5B7C92B2186CD4C958CC2B245F78611DABF87D0791CD01FB53B66849F4B628DA9EDF9356FC2CD2806F3D757116EC721E7833DAFFF0889305686FDF2107B1CB5265942604FED5905A5F4BCD0050290144A168116435D0A0B5BB731E470704C2053D654D2307A5C8D053F84D1F9F41E69F228351FE3DB88D2BCEDFC92389F97052E19B4CF16962EBB885ADD859F5693D6B4F2F953095CF9217597AD2221444260DAC253B713F3FC7FFEAF3476502A35FA5030823711ACDA44E0CE8FCC13EB53454180CF91543E3B88EADD29CBB59F59F544321F78F438C54312AEE7FCB8779148BCBC676F101AEECE66784B38D5BEDA7CC19102DEA52D68CD89F2D9B8124D0CB8DF1CB1DE79A282652E2BB31357AE1FCCCECC6CD6B4E20518C1D5960066BE8DF6177A72FE8998334E5F97180E9A1A9F1C632BF00768A913647222CF9762B3A3D2A00E29E8F650CAA91E0E3B33B405A640FCD636ED26386BECEDDDBF60741BFF4116750CF3BC78299E81A45D1D47181CE5F72D8F59B5FE8EBD55F0159BEB30F864633BB329B8E25A97B656714932A8B9E68DE7777D2A92A635A0C5C1CA0F803AD3C8FB02859B1C640598BE1186214C9140EC7D8694E71D27D8141986B30DEF8CFF466FEDD46988B0560929DB768A04CCCCEDADAF5AFB1EB37F80EB6DCC216BBA94025ECCBEC7CB81A78DBB504A9B65F045F0F05FAFD1279D46B899BB6E7D6D1E0793D31B9848B20960DF6D6231306A6BFB51BC4BD2D3A7B834892ADDA0518EEA12DFD9B1D67E5229E1A41457FDDAE36F0731E68C361C9EAB5F64E062FEBF2C470A58864E358D91811813C59FD2C34810A37A6EF36AC024E1FABFECB63CEF698A9E66E0BDAD308B1DD9A2032A79E757A398D5BB9B745E0C61EAA5D5BACFF1FF152837D3EA370364E44BC3012A58D37CBABE52E92DDB7134217C2160841A7DAA241A5F253BFF7428B9F0147052F023A73E9A189B3FBA5B3599571C0A15EA48F5CFD0605FAB14CF2412B1BA853ED9D5D4BA1965B376DB366E13EC1918CD14CDE94DD53A30E861E50A82F074533EAD2B1F8BCF1207EE9DD9DA98D59BC5D7D20A2387B76D50F5D031E1868532E80C3291EE14BC800D58C339BBC41D7537D971F07ADCE87422CA2481C9AFD2936B7154F313327F833F321F7F5D33E1A46FB6AC90E10750428C9CC0357D362486F6BBF82EBB9F86E9DDECD4DB529B9FA39B73E61D70A98B13CFC3EBF98657C427A93BA28DD9C85E53EC298E147CE433137EB6A9EA9CEDF8837B0B35BB831A4ADB7D9872AC95DC8D67C98D1BD144E96D7E80A67543DB3F5902557A62BB0CD14FCDC837EF378F6C70C306908C99E584C527187ECBB4A24A80BF631CADB7F88716C58A662EBD49AE2549D6E3B621A0B8706F6EE95F7A356C83BFC16B32697ED29DD8FE9C1CE70ACEBE029797888073C635855D6578B7B23206B1E8C9C32B4835F86BD6FC7CE6D37EC28449553094BF2A069C67E5038D88C37003C54EE593ECABADD481F6B3290D3BB6F7B48E05C0EF47D2A183E2CC9AF8AD71C6B6DF4652AA21E86BDF7E3146C1E03FF038E113FD24E35655A1A316E094D24E3B9DD94760A267ED4AEE23985D46D9BAAB7330718885268EE0289946ABEFB34268691D450D826F0AB9AC4F78A4C1E8DD1EEE80BF3FF8FC74720E22F66C35EF4BB1B4E30E3A0A9544C3339EE624A67C667B842517782D1EC36ED37E6D722CB806CE08C860C82FA56F399CAC722CD418EEA04188EE9B08B04079AAE132DFB03959BAEBF34A48F96A2B681FA5F4F8C1BEB9FEC3D962B37BDC03F847B1F078A63535B89065596B956080306BE775BFC869CEE684BF01DC8BD594B0569183B35A6B55DDED5E255C7A0459BFF7553012F6C8F4FC5EED235');
INSERT INTO audit_hash (chunk, hashes) VALUES (1, X'48101E3F49B10981028195AFECAD363672E0972D97219BD5979E3C963D99541D9E46E154DA74D21BB085EEFBEA43A7AFC7C3D0A9C92DE3067379510B8951A6470A8048378BC6B7A1AEAF93AD181EA61CA785C209E8EC571EEE85C410F09140463115599FF99D91CF4A4597B9C7A9C9618D0029ACC71AB4C73ABA894791ACD3BA2E1F1FF95510662773F140FD19690D3D9821C06F781DCECB61ED7D82E4C4A2332B16BC2CDF71108BD68D9C958A06D13F13CFD3A6C4BC6030DB3B60847C24D82DF2C5B95891F2087A0EA1970059E64466EA7249B9D1BA25C57BDF154BA16F49B03F41E9FB52AA6848BB9A1E1E30183A8A83C6C93F7BD9C368A923D88D44F36A33086336C9A4525034CBD4F2FDCA99D7EDE53C5A2DB6AD6EBAC1DFEA5C3437FFDA21CE2196054537C01BD6F64BBEA1ACE257F61B87B957A692E8B7016CD64433D7CB5D29E92066DDF108BD52863019F46997EA94751BD8E5AFF261452046BC372BC49CAB953A74D0101527586E990EBFD2AC36E89EA0428507A7403C02E54F872A52DD1EFC72CC2A6BE2F76D82A35AEA4FA8ACDD6702817B4D7E10E932CA195FAF3BA7959B277405EE31701F021D6A259E2B0679DB20913CDE6D4BC9DD6BE32244768552A53327A2464B73BCA817CBAB1565A34FAFD4205984CA498C615C89A4F68E5CA66C35D93D99A70C07C81041D4049C5AB590285345EA7B10C2EC70CBBE42D9FB9222D7D7DD95796686CB657E8E8DE65E4D2ADF6DE178190809EF6BD52FCACB254C4AF31FA29A659AE9B7370EE985A021BF8CDCD35C78425B893EF6185DCCE5E364AB26D40C187B9BF354A14792169BB44A9A74198257A533844F8522AEC18A156742C889BA24FAFD154A64598C57B26F5773D0F7A6C0071EAD8744A2F5C94A28A6C1D7C77880DC6031EAF118996BCCC6E845C5CA22F62E13078307406931F237FBCB738E75D3F16438A6BD851AD70F7F3133B73CD18FE83C3BDBAA2882320B35068C09A7DB143707B7B1A174C8DB7AB5F93786523ADAE1E794A120D5A454BC13604BB99521E731F4B223803F3CB8950DA7AC83BB37443F853DCD56C4A2F6DB59D29D55A28F62CDF7C8D2678A18906DDACB7AF28C52595D9216A2C0CEAA9D1B61EF5D018D9A8FCB0DBA3D7E13F14869F1390F83E283CD38CD0DF115F3931CB25E1C499692DA7C3BCBB4E87FFF3D9B12A311DFFBB05F6DF4F15CF81F9B8FBE878589D0996A7DA5FE5207D777EBD94261016126C72744904147E4337953FE410B39970915D0CB344FD26479B3BF9F2A9CF59B59F7185717257354D6D1B9D5497A48C5A6A2EB57B05A6B5DEA92767C4D2C5250E1D855CE99404743D01C369DF4F000F25C8A1A66EA55D3E1286C6B74335A1144FAE3FFE2F3403CD20FF38A88B2547628CF9981F93CE7FDB128B5B273413680802981646F46EF7DB8B5A443136E6C37DB682959F6675D839CAB08CC1B76F5F40C55DEA7C7FA65C29611B586E71BD1D25E2949DFD896B4BE137CBC1845E5FDA165A9FBC38153A730EC8B00AFD2CEB6A0EED9E8E681F44341239A2CFEF639C178B7EB023B766F156133C1723118E5DBCA82DC37A95C98FE649C7F04E806BF1E2CA2ED9B71507BA0588FDD65D235CA48915D3D2A44029D469EACA2BB000A3083B0D9CB3BA2CA3D42B999D7B0BC03259E1B7E01F56E88C22D88524AF51A794616CD52481E1322C587E758E6BF3528EA24AEB9001BD8E33573C9216D840DA51E46099296889B39ACA53549AB5E8E4BA8C6E70860C9AC92D1B96619A047CF4A66ACE7EEB3894A9CD26C55D43366A353901D7A02E67F099158489D08A01AF8A1805A838F874A47A2D3A28CC405C5083541B599EAB8BDCB5704BDEB5EF1905CDD09C9DB0976EBCEC214D0059A7E1571465FEA7A1188D97FE58291D21E0120A5A05B7040BF011381DA3A9ECF630C5F60E0819D70F667811779C931752953B8DACC75740491CE03EB86981B4457C6FAB638EC58D1D37F13FC95EFCE5CFD052829FCFC31D50970D19AED8931DCF12F4C7E1F77C738BAF0418B19A7EA26E43B852C72DD0E3B7909015A5827A1A7E258DEE36B00ABF26289C568D4AD6FD91980090C48F0C1FA137DCF66B14996B45F2800D4ED929951AB5C45796104BDCC2685F60C05829F51CB885A7908B102126802498663C6D3690E9957929BAEB17E7F8CA56A243FBA0C584647A2D95D7A513DC94404BD49E93CC7AFF1D9DFA64B316AA74E77333A1F0E44C19959A00C6125C96BDE2056A0E9D3D7DBA1A0BC8EA91D50586854B8D1031D76D6183176A3FB62491EB1AEA3957D9E7AB868E7AB41F2DF096B70B3DAEE96B41601116569E8A83A47346F7C35D999012AD117DEA38318050F0BC8C2FB142FAA0CAFE38826FB3D2E214D4C36D173859678B62C4C69CC89410C1781497A6ED6AA47E23159195CD10D6F46B4B96B41FF55EA912E4B08241D1CB585C1F956B38219336516916F0C8EE3C2AF40495241B6F1E0E49ABCC3D312FB76A843BBB4F8E6EE0BD0BF5FDDA45BA60E5F4A84907B7E56C6AB4BC0A693B843E6D22C2FEA100210FE087EA9337BDF2B05C726099A7D6C7C98030588A1D8B8897769F3A567B3925114F4A562AAD687D6103A2BFB99242F568E52A7859AAB66768779130D945D1B3B0A951CAE90BEE833AECB0903320B06871686EF9C80A5AF8BCE85A2975D030548E4332845D938FA92E5ED577DB5C1BE070224C2AB81646EB4C0EAC29B9C0F114DD093CFB25DC072F1110FDAB3924728A2A388F7AD7D4313572F4AED6C434F67F9BDA36DC0CAF878A3775875FC21BE490553BDDE7CC1DCDE855FDF11F13B75D2CBB28EDA32E1C479F4A805EFDC8F0C72C9359E5BDD88CD504EF7EE9AACC83D000F5E7E75D296F8FD0FD857225FD6264B02FA978B23416C244F7E9600BBCD72F03816A0E47985118F91A720685D8AD2FA268A1CFA15BFD7866E1486AE31DC487317A84FD4CC0BBE8B92CB298CB636DE4046CBCC30A7F0C57B63F975EDCFC01445009928F2242B8B264265576BD8A8606F36795DDE20CF9673FAEAC67F81B021AE9EFE163DE85D8B84D18685495283A80EB574860515F50728D1C7D9CB57AD78F1808B74585A686F52C31F56BAF9FDFDA11B6BE8FFD9751F1C0CA1738BE5834A9B69BCD34FA0F17B6E815B245E957305A5FCE1D442837247E58F3AD93DD66C31F66F894587D3CA8A3CE912EC542372CB6B17EE78500395B04F5CBA7BA50031D8DFC33AE442BF78D5F5C975E197D6970CF768D189264C58A1DFB21F6DC94DCFE422E9F09B15879A2E169C578BC06AED9D6BACCB04C0DEDF61AD6E442E882DAA9A9304CEA4094F6F3DDE0C087C8D99280927942932CBD29E2549C8E6759D84B8BF2219963E410B189DF692B6416556E03F6DED9AC9C1D4DE5FC02E8B9D0D3ABE4FE834053F1B4D504679E6101B89C9FA7AA1A9AB1BBBB0A186700924EC1D5D52834D8925F36B27641782575C28C03D50038B9E6CCFBF243ADD946D07288700C18895E466F586C79BB57B93EE8A96E8BDAA9344826AE2CA14274D0229A005767205FF1C7D6FA0FFAF44C34D3394685913EBCC6313FE26B733A2E987E664CBDB1E49AF12CF99BC8060B82B4B32BEDE28BF37');
INSERT INTO back_series (id, period, measure, dimension, category, value, source, verified, break, audit_seq, salt) VALUES ('99f0b637d16bdff7cdd4b70167a76f13', '2015', 'persons_followed_up', 'total', 'all', '289', 'KOM 2015', 0, '', 85, X'FD73EEA943466320F1157A3FBFBE49F2');
INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq) VALUES ('0159f902-623b-774b-9455-4fd58b0db7d5', '0159a1ff-9a00-7004-96da-91fa56ce1e58', 'agency-01', 'user-3', 'case_worker', 'nav', 'life', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', '2017-02-06', 56);
INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq) VALUES ('0159f902-623b-774b-9ff5-30bb576897c9', '0159a1ff-9a00-7000-903b-0544d5c04701', 'agency-00', 'user-3', 'case_worker', 'nav', 'life', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', '2017-02-06', 55);
INSERT INTO break_glass_reason (id, text, salt) VALUES ('0159f902-623b-774b-9ff5-30bb576897c9', 'CanaryReason', X'3DDE681409F498A308FCCCC8D2EB79DD');
INSERT INTO break_glass_review (id, actor, at, verdict, audit_seq, salt) VALUES ('0159f902-623b-774b-9455-4fd58b0db7d5', 'user-4', '2017-02-01T09:30:00.123456Z', 'justified', 57, X'64019935CB9095A066D8D1537B6BDD8B');
INSERT INTO calendar_feed (id, account, token_hash, created, revoked, audit_seq, salt) VALUES ('0159f902-623b-774b-886c-b53d292c9260', 'user-1', X'8EABB9D5C25D75E88AFE63D6C8850A1B31595B2F9FEDFB127F7F87D3CAA540E1', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', 54, X'288E9D0C1F7975FD84ADAADFF03CD2DE');
INSERT INTO case_party (agency, plan, part) VALUES ('nav', '0159f902-623b-774b-8314-f6924bd823c2', 'member');
INSERT INTO case_party (agency, plan, part) VALUES ('pd-oslo', '0159f902-623b-774b-8314-f6924bd823c2', 'member');
INSERT INTO case_party (agency, plan, part) VALUES ('rosa', '0159f902-623b-774b-8314-f6924bd823c2', 'addressed');
INSERT INTO case_plan (id, notification, agency, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8314-f6924bd823c2', '0159a1ff-9a00-7000-903b-0544d5c04701', 'pd-oslo', 'user-1', '2017-02-01T09:30:00.123456Z', 47, X'3897294C7F10B4F64DC34E4002D6BEA2');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8314-f6924bd823c2', 1, '0159f902-623b-774b-9bb9-3834ba87ca5d', 'open', '', '', '', '', 'adult', '', '', 'concern', 'consent', '2017-02-01', '', '', '[]', 1, 0, 'user-1', 'case_worker', 'pd-oslo', '2017-02-01T09:30:00.123456Z', 48, X'8549E32094C689B417DF857A04265730');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8314-f6924bd823c2', 2, '0159f902-623b-774b-9cfe-dfe712946171', 'invite', '', '', 'nav', '', '', '', '', 'assessed', 'consent', '2017-02-01', '', '', '[]', 0, 1, 'user-1', 'case_worker', 'pd-oslo', '2017-02-01T09:31:00.123456Z', 49, X'9BB6449A69AC0914373DFC907DA543FE');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8314-f6924bd823c2', 3, '0159f902-623b-774b-a2ba-d7a5eef480ce', 'join', '0159f902-623b-774b-9cfe-dfe712946171', '', '', '', '', '', '', 'can_help', '', '', '', '', '[]', 0, 2, 'user-1', 'case_worker', 'nav', '2017-02-01T09:32:00.123456Z', 50, X'EE30299157ED8C0EAABE80DA53DA40FF');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8314-f6924bd823c2', 4, '0159f902-623b-774b-81e5-2a24f220208c', 'invite', '', '', 'rosa', '', '', '', '', 'assessed', 'consent', '2017-02-01', '', '', '[]', 0, 3, 'user-1', 'case_worker', 'nav', '2017-02-01T09:33:00.123456Z', 51, X'5432A8C4F80C55D02002FC9D97E5898B');
INSERT INTO case_text (step, plan, sealed) VALUES ('0159f902-623b-774b-9bb9-3834ba87ca5d', '0159f902-623b-774b-8314-f6924bd823c2', X'015354F63D4C49E571540FCD0758A8FC8C7D9C08FA508C013FF795C3C5A131A2D78A0BE64D7868DC43C047F4D75A886286149BD8E44E9D7CAB39A942B984C998D3C28190733F2625411EB33F6BCCBAB74D4CAA4EFDD047E2A76E034C94FCD0F23292B30A2E6A687DBE2D404A1D024CF1D4782CDF05FEC8F598808DE3210F798FF97720A1CA22B8FC7DC1735203F79552F3618B193055C2F83A4256436D8AF53F323C09EB864702EED939F67805ED0092B0F672CECCE60E50FF72A3E2ACEAE991BE9E2C1DF3D22EECA32A3CAD4F770C7A7F0212D9A34E10981DE41D8B63AE3921B28CFED111348CC359642213EA4F3E2B00DDD697816EC7BCC8C9472DE4E2ACC18ABBDFDB1B4696F1F3C771DF9242F0867CD96E3C30B343BA989DE18D86000BF24A2023D0E5');
INSERT INTO case_word (id, plan, subject, code, rung, agency, kind, due, at, audit_seq, salt) VALUES ('0159f970-3f3b-774b-b55e-853a9f8cf101', '0159f902-623b-774b-8314-f6924bd823c2', '0159f902-623b-774b-81e5-2a24f220208c', 'invite', 'colleague', 'rosa', 'plan.climbed', '2017-02-01T10:30:00.123456Z', '2017-02-01T11:30:00.123456Z', 52, X'7ACFCD567C6130562D6FA240FDD0721E');
INSERT INTO compartment_key (id, compartment) VALUES ('10c000d0a7af75a3', 'attachment');
INSERT INTO compartment_key (id, compartment) VALUES ('5277070f3f07bff5', 'narrative');
INSERT INTO compartment_key (id, compartment) VALUES ('6c1dbd359af64826', 'identity');
INSERT INTO compartment_key (id, compartment) VALUES ('ca17cbc6ae203708', 'draft');
INSERT INTO compartment_key (id, compartment) VALUES ('ccc68add508a4124', 'account');
INSERT INTO compartment_key (id, compartment) VALUES ('f0eec6480b8247b1', 'case_note');
INSERT INTO credential (id, account, kind, lookup, sealed, counter, created, used, removed, audit_seq, salt) VALUES ('01a2251b-1630-75eb-9b3a-eb49e73d290e', '01a2251b-1630-75eb-9f4a-2507004a7ae4', 'passkey', X'0102', X'0129256F3EB57BF6892DEB82BAC0EFE8481EC8195B7F5962959A4850607EB5CEE2D350A5B8CD69514B77EB26F24DEDACD02110D5536F509D8C6826678939EBF4E7E4C9BBC99F2B690916C4DCA40F2C661DE7C22DE3E8E352', 0, '2026-11-29T02:21:01.872370Z', '', '', 35, X'E1E4759E534D285693F03416D0716966');
INSERT INTO credential (id, account, kind, lookup, sealed, counter, created, used, removed, audit_seq, salt) VALUES ('01a2251b-1630-75eb-b6b5-9fb567b674fb', '01a2251b-1630-75eb-9f4a-2507004a7ae4', 'password', X'', X'0129256F3EB57BF689A008263B1B88DD25595E2504D7F215DD2F43C82318F601006F9EF80224EB6A123D0A577719934B0883CAE51A249CF8AEB53330F44CD593EE38E803E8512027AC71C6B0072A4CE1205333FD18D9', 0, '2026-11-29T02:21:01.872370Z', '', '2026-11-29T02:21:01.872370Z', 36, X'83CB69D964555878B6A5082B2360A982');
INSERT INTO criminal_case (id, reference, audit_seq, salt) VALUES ('01a2251b-162d-712d-a1e3-b8eeb325e719', 'C-1', 26, X'5409B88F5515D56514925355B2F70134');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7000-903b-0544d5c04701', 'identity', '6c1dbd359af64826', X'016C1DBD359AF64826F6FF27299398F0DDAD47AC7330838C5D3D1CD154486F4F7C3663605F2232151F7AB7414E1A1C5D56EDB98AB92EE1F8F3B8B6A1EA97D1CF6B8FCF01362FBBD8037B1020EB');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7004-96da-91fa56ce1e58', 'identity', '6c1dbd359af64826', X'016C1DBD359AF648269DADE91FE278F8D6EB6B311CB0888237F863707DC7864499B5B29E14E7212E17F333EB6303A2104128E531AF1F99FC92F7A7EDD5BBA7C51844159B913FE320D6613149C1');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7008-9f83-8337c90d1392', 'identity', '6c1dbd359af64826', X'016C1DBD359AF64826710FFD58F8F5930C4413A4FFBC4428E7A8E5F32F780D5C60B56BE00E0A7512378662A37289FE417D7F8FAB62C95E468B36FF8694A8753E6B753A38A79352449ADA212D45');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-700c-b900-7603a56e648b', 'identity', '6c1dbd359af64826', X'016C1DBD359AF648260EC0A4148E070A7FA1A83954B4B56B0AF69D287AFA3AB668DCC736191D1EFD19C503D89A462DA4244C017F6EBFD7EF55695917AC7D82AA1929FB0C062670F71E03C08098');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7010-a5f5-27f3d1ea1ce0', 'identity', '6c1dbd359af64826', X'016C1DBD359AF6482688B1C545D5F0467CA7976F31F5D86D7FFD71DA449EAF1ACE44D4B96BB2D935D9CB43D2302339574C0A6318643313EE8AB5A2F7AB77C3A67600E2AAB12985982271572D4B');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7014-8042-528464a58253', 'identity', '6c1dbd359af64826', X'016C1DBD359AF64826B8D424F797578B8263A246960BD1B6A601269B4254A5F469268A3BFBD1416F2AD4892597D9A08761302B2A4C6EF6BB26CA8A2E373E0DA0DD6A97A1DF6C11E16F4E052367');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-a441-bb37c22bec5e', 'identity', '6c1dbd359af64826', X'016C1DBD359AF64826563315E0F25BACB0E207911EDEEC065945915B21E1EC5E508DDB03EE7804A452F33F16302277DA6AF8DAA8BDE83E174C3A8B8B79DDA1C3FEF917FAA13B5E51590A4464A4');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-a441-bb37c22bec5e', 'narrative', '5277070f3f07bff5', X'015277070F3F07BFF5745C951535DE5EF6C6EDBE7B6CFB36F6E4D5F66335F11F2CEA11F970D953036D842A0B80E81B1A3D4EB4F460E70999B69C33E8FB7B6884307BC0EB7B080D80AFF8F0F8C4');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7020-aa52-c4be50834c17', 'identity', '6c1dbd359af64826', X'016C1DBD359AF6482648A75EFBC7E7DC30188C7D5FCBD826BCD06AC827370C8CA543183316786C3E081DDACA45DDDCB4080979DFD4CCFA4F968886C6DE1FAB6896A26744EACDB702DEFC6930DB');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7020-aa52-c4be50834c17', 'narrative', '5277070f3f07bff5', X'015277070F3F07BFF55DA25B77D7D57CB9263DC537C951588D2740D761ABA663AFE802E1D1045143868CAD9E44BCA5FFAF46FF4AF28044C0D7342329F5C5F25AB5A0554C5E2E2E224742427062');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7024-bd69-674b25366549', 'identity', '6c1dbd359af64826', X'016C1DBD359AF64826F88975C9B9F66C1E6FBB8F2042D006B038F3D958DE8295C8CE2E5BC32F9812C932B8C00E657C66E83D8E819C0DCE8D60649D7BF068A53D2D992F094A8D19CF8E7C04852B');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7024-bd69-674b25366549', 'narrative', '5277070f3f07bff5', X'015277070F3F07BFF5F074C5C5D8C3A610AB498349DD298B3C6ADCA67F194B9004404AD1F75349472A3A9AFD43F945766CD4936EF6BA5C8DF9B1C47AFF9A3D87B56315FC18975A795A22275F8A');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-702d-8d2d-df3b220613c8', 'identity', '6c1dbd359af64826', X'016C1DBD359AF64826448B5D76E3725E560CC330E56F48BBB8F9F63F097B5EFCF3D285428F109B6CD278A6848E44DFD46D598C87A7BB1791ADC8649BC8D498CE8069D3EA4A33828225EF9F2FED');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-8314-f6924bd823c2', 'case_note', 'f0eec6480b8247b1', X'01F0EEC6480B8247B15354F63D4C49E5711DFBEDB24DDED10351B1FCBF656DC055937EA75C8DDBE170EC3741FD0E9E2083E03F2B0D514F4F921EB3E85CB857A5EA48602A63900BF91B4FCEF9E9');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-89cd-130e476528c0', 'draft', 'ca17cbc6ae203708', X'01CA17CBC6AE203708BADE7E58CB14BE4EAEE4A201B9A641CB541E481B7972EF67CD49121F283883ABD703BD421218A56B6415092E1F8B1201FF113DCBE2720F4005ACB099F2017784A3CA477A');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-ac65-4394c976c162', 'attachment', '10c000d0a7af75a3', X'0110C000D0A7AF75A3205C6F56B3968C0C931559E02EB0A802788B16E78AB3D999CBD1674A2D7DFD8E4FE89DC6A51FF732AA5574525D4ADA0D26857903673A8B9AD68C8E8CBD6D52EC8DEE9DB9');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('01a2251b-1630-75eb-9f4a-2507004a7ae4', 'account', 'ccc68add508a4124', X'01CCC68ADD508A412429256F3EB57BF68984944CC95CC6A194DA30E612ACD64610AF843E6F8C2F01BCA02E5970866635559302EEBA35595927AFFD54F24EAE3C1DE59E7F9BB8C75937624C7EF9');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('once::m199n0yrxwvfc2sf', 'draft', 'ca17cbc6ae203708', X'01CA17CBC6AE20370807270652D4980EE865D3A96D6F938577B6294DCD24BA051216E0F94C5790903A7D661FCDBC085FF20960E57F267CA3B3B73C1EC3DAC3F577E9CA525C4ABF2B31E17CD6F2');
INSERT INTO draft (id, agency, actor, topic, began, saved, version, corrects, base, sealed) VALUES ('0159f902-623b-774b-89cd-130e476528c0', '', '', 'who', '2017-02-01T09:30:00.123456Z', '2017-02-01T09:30:00.123456Z', 1, '', 0, X'01BADE7E58CB14BE4E946B0146E2C7D3767D1B0DD7D19F5E1D8836A2EFD171332473B1C93DC998');
INSERT INTO encoding (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-a441-bb37c22bec5e', 1, X'F2873CF6B90440F6E250F54633723028', X'01563315E0F25BACB0FBC720857CD40490868DB9B67118C867624C744DBDC952CB8968F3755A6995CFDC85B0A7D28201FA903D82A28D26B8FA406885B7');
INSERT INTO enrolment (id, role, agency, token_hash, created, expires, used, audit_seq, salt) VALUES ('01a2251b-15d0-7ad7-a5bf-780d5ec9e6ce', 'administrator', '', X'062F3615B2D2001171C072BB04CBB1303BF3F55B9366CE632CCD4B0C1F8B960F', '2026-11-29T02:21:01.776677Z', '2026-12-06T02:21:01.776677Z', '', 3, X'8DA43E9A1DE6AE6CFE827364A2D403FF');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-821b-3f90169a9013', '["0159a1ff-9a00-7020-aa52-c4be50834c17"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 93, X'E616BA0FEDD34FE29BC499CD63F2F5D6');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-ac16-c7a96e71bc00', '["0159a1ff-9a00-701c-ad0d-f60b28a5bbaa"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 88, X'33BE0516FAF805481002D4E530757E0D');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-b2c8-ee3744d8df34', '["0159a1ff-9a00-7024-bd69-674b25366549"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 96, X'586A03CC06178E7ED2D5226EDB21A1FD');
INSERT INTO erasure_step (erasure, step, actor, at, audit_seq, salt, reached) VALUES ('0159f902-623b-774b-821b-3f90169a9013', 'reject', 'user-2', '2017-02-01T09:30:00.123456Z', 94, X'C1D06F9E88497465F88701A938F2F476', '[]');
INSERT INTO erasure_step (erasure, step, actor, at, audit_seq, salt, reached) VALUES ('0159f902-623b-774b-ac16-c7a96e71bc00', 'approve', 'user-2', '2017-02-01T09:30:00.123456Z', 91, X'D7B17C20F3E4F348B3883EB1D33D2122', '["0159a1ff-9a00-701c-ad0d-f60b28a5bbaa/1"]');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-880a-775241ca4624', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 64, X'45669B741D06BA5544940A6C9BFF2E6E');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8fe2-3a2dff30526f', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 67, X'40EA9653ED6342DD1BEEE602E83D2E35');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a28d-9474892f058a', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 69, X'D771C1D734B71917C7F294C1459079D3');
INSERT INTO export_decision (export, step, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-880a-775241ca4624', 'approve', 'user-2', '2017-02-01T09:30:00.123456Z', 65, X'F31212C23EB088720DE32F7711E8C33F');
INSERT INTO export_decision (export, step, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8fe2-3a2dff30526f', 'reject', 'user-2', '2017-02-01T09:30:00.123456Z', 68, X'769D2CCCDFE1FCFDB897633363E541EB');
INSERT INTO export_file (id, export, actor, at, digest, lines, audit_seq, salt) VALUES ('0159f902-623b-774b-b43e-caa8f2744185', '0159f902-623b-774b-880a-775241ca4624', 'user-1', '2017-02-01T09:30:00.123456Z', 'cd56', 7, 66, X'18DD6692A78EC9D38A80214A6A666756');
INSERT INTO frozen (edition, year, revision, digest, program, as_of, at, actor, audit_seq, salt) VALUES ('2016-r1', 2016, 1, 'ab12', '1.0', '2017-01-31', '2017-02-01T09:30:00.123456Z', 'user-1', 100, X'0F275E3670A980F9363A15D9AB5FE711');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, 1, '2026-11-29 02:21:01');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (10, 9, 1, '2026-11-29 02:21:01');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (11, 10, 1, '2026-11-29 02:21:01');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (12, 11, 1, '2026-11-29 02:21:01');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (13, 12, 1, '2026-11-29 02:21:01');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (14, 13, 1, '2026-11-29 02:21:01');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (15, 14, 1, '2026-11-29 02:21:01');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (16, 15, 1, '2026-11-29 02:21:01');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (17, 16, 1, '2026-11-29 02:21:01');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (18, 17, 1, '2026-11-29 02:21:01');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (19, 18, 1, '2026-11-29 02:21:01');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, 1, '2026-11-29 02:21:01');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (3, 2, 1, '2026-11-29 02:21:01');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (4, 3, 1, '2026-11-29 02:21:01');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (5, 4, 1, '2026-11-29 02:21:01');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (6, 5, 1, '2026-11-29 02:21:01');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (7, 6, 1, '2026-11-29 02:21:01');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (8, 7, 1, '2026-11-29 02:21:01');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (9, 8, 1, '2026-11-29 02:21:01');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-903b-0544d5c04701', 1, X'C966AB8BE6B28D14DB41E75084A5C97A', X'01F6FF27299398F0DD7A55E040722CECD692EB31ADE042215812C60AF09A7D1E988451A1FD073BC8464DDAA77B90EAF09A5D7EF9B555C16137211CF3DF3A939454470AEE8FBE195E3879F08437DC2E80C07A7647280809908AEE6FFEF470FF7EC9DFD3C2AE');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-903b-0544d5c04701', 2, X'3827A3A5959E7743D21E94F950D5C4EC', X'01F6FF27299398F0DDDBFCF7EC0D7EDB548B21E6AD3B1D2577893190B635BBDED3B755FB417DACB488EE6942EE8016E165C18960E76478DCB013801933F06A781D4326A79B88F40E923864EF68DC23E1EC3DAFA88265EB20FED1DB0030A58262C4245F709D');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7004-96da-91fa56ce1e58', 1, X'709D4991C638734D8EBE203F6B89AFCD', X'019DADE91FE278F8D682A8081D57B1DA0DC561DD578E6B52A3F6BC3F966AE41F4B4F5BC09E0D7BBF58FCD4D18612926753A78301BF487D1C006ACF73C8B04DC4F67BBEE5CED2DF99BF16E0F1AD10A0F1DBDC5F9CC7B4D2599963416C64834A1423EF5377F3');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7008-9f83-8337c90d1392', 1, X'C2D374D1FB13550501880BB67D77501F', X'01710FFD58F8F5930C2755FBDDFA31A16D4F7CEAF259063E5A62960807D042F26668A8B3C83E96B5EBA324793133D32A62AB02744A70272302A556844ACE5398C552AFBB9DD2AB034C3860B1A3C040935A55C68EE8E38A7F8806420C55651BCA177CB971DC');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-700c-b900-7603a56e648b', 1, X'0A241FD5825E50AF093E89ED769C0056', X'010EC0A4148E070A7F03C712F270CA3967B00CCEA05D8919DF39407D97E39CB230161426224B362DCBAD1B0E1E4373936149104F7ADC35FAB116B60B1DAB9EB51713A3F866D782424EEEC94D57B74DC0E0264FEAC550D58E1A408DC4CA3D2DA7E0E3741B07');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7010-a5f5-27f3d1ea1ce0', 1, X'99E30D8DDE93B8D79B13C529AD9E2C74', X'0188B1C545D5F0467CB1E2B3C2B6410A7895F013DDA81A5B15A8247B78C527A988D27EF0B57F9C0566A70713E438FE4D014AD7106C39D4F044C95A63B8E50BF6D6F84C75685C48636F1C5F2917F2F56D9E8B51815923FEAAF6A9A175A90C343478D19AAD47');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7014-8042-528464a58253', 1, X'E7A78E730EEF96D870FB00F68C85C828', X'01B8D424F797578B8288BDD6E63DF56BD8F6FE85EDDB0F1844199130434FD5BBEE44E24913BA2BFF6F4616DD5DE5B1274F116D304D41C42DFF9E193232F6BBE004B4F5E73F4C2DEE4D703E6FB0A028D7ECDBE550DFEC297933135CB8E468AB58108B008848');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-a441-bb37c22bec5e', 1, X'70BF9770D3DF9EE517C5C4DC507641C5', X'01563315E0F25BACB0739F1BB0EDF388E814919B43384736968C384CD2644F56710BA9C2202987906A7CEDBE8152E379CB1C2449A4025580DDC06294116A069CAAA4D3CC65AC68EEDFC39A4C0277409CF45DF52EA03B6F3F48BD9043AD9F7F962FF45CCFF2');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7020-aa52-c4be50834c17', 1, X'9EEFA30D707A1F690F9F18A9A79248DE', X'0148A75EFBC7E7DC303692D546C1B934A99224457665E988365A10327776C653E11232E912FEA7EA2DC29FB5EE094E8F6570FF11CF0905F0E17B4FFA09411D3C48E94E7D93C5BF6F848340F58EFE2DB7824D9783D67676D80FF3D1C9DBC8FB285E86C018385EA2733BFCB3497E8EDB670608EE357E52AFB4DD7D9B058F46C14E0277B0D4CB633671A5422647188CD8B033C7BDE2A45E8E4C9ABBD6FB1037B52271E29F9187F70097239EB1208651D7AB24375714FB6D0092E1B9C64BFE3EE28A02EB380198AC46BF72CE09C56A7D034230C9AFA1B79491A8157E79BF0FFB90F5FDA893F8EA');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7024-bd69-674b25366549', 1, X'83E2E0E20F6EFBE2C790FFC851F09EDC', X'01F88975C9B9F66C1EC1163C41BEAFFC71F1945065C7CBB04BDB1FD02C7C245616835A657DD2BD0DB3FD6BFA39774CF7E64F5AB452A43815F75CF53A599A603409BA7E23C5A3A7A8466864A870095A3D4814B42E46B9C668C6A9180F020138BBD876C8B074');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-702d-8d2d-df3b220613c8', 1, X'FFF7D7A7314B81683B39BCBEA89E9A1A', X'01448B5D76E3725E563FF02FE055DB78B9FD359C2067D8F7A65FEBEA2F2D23C5103304B9DADC8CC884835EBAB711C8F3A6D222F0F66857F62670AD37589D054ED615E21CC9F2E8B6E8608CA70418FF34ED4C40CB07DFAAD46915A875CA037286D586559069');
INSERT INTO invitation (id, account, purpose, token_hash, invited_by, created, expires, used, audit_seq, salt) VALUES ('01a2251b-1630-75eb-bbb5-dc7c434735f8', '01a2251b-1630-75eb-9f4a-2507004a7ae4', 'invite', X'CAB573960B4C156753E8AF717165342F4D2E85C4067B9D43E940600F954EA2EA', 'user-1', '2026-11-29T02:21:01.872370Z', '2026-12-06T02:21:01.872370Z', '2026-11-29T02:21:01.875374Z', 38, X'1875BF8BED5D9ACD9C15816846F8485B');
INSERT INTO judgment (id, office, event) VALUES ('0159f902-623b-774b-a660-cc96ea252d13', 'strasak', '');
INSERT INTO judgment (id, office, event) VALUES ('0159f902-623b-774b-b850-f1049e2acb99', 'strasak', 'event-7');
INSERT INTO judgment_version (id, version, court, number, instance, day, final, outcome, law, prison, suspended, confiscated, compensated, sentence, summary, decides, source, withdrawn, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a660-cc96ea252d13', 1, 'Eksempel tingrett', 'TEKS-2016-00021', 'district', '2016-11-03', 1, 'conviction', '["strl2005-257"]', 720, 120, 50000, 100000, '["To år.","",""]', '["Tre ble utnyttet.","Tre vart utnytta.","Three were exploited."]', '["Tvangsarbeid er menneskehandel.","",""]', 'https://dommer.example/1', '', 'user-1', '2017-02-01T09:30:00.123456Z', 80, X'97CD4938A2A4E5485D0FE663D49BAF04');
INSERT INTO judgment_version (id, version, court, number, instance, day, final, outcome, law, prison, suspended, confiscated, compensated, sentence, summary, decides, source, withdrawn, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-b850-f1049e2acb99', 1, 'Eksempel tingrett', 'TEKS-2016-00021', 'district', '2016-11-03', 1, 'conviction', '["strl2005-257"]', 720, 120, 50000, 100000, '["To år.","",""]', '["Tre ble utnyttet.","Tre vart utnytta.","Three were exploited."]', '["Tvangsarbeid er menneskehandel.","",""]', 'https://dommer.example/1', '', 'user-1', '2017-02-01T09:30:00.123456Z', 75, X'DAF5C688B9FF4933572CF8A3B0A29AAD');
INSERT INTO judgment_version (id, version, court, number, instance, day, final, outcome, law, prison, suspended, confiscated, compensated, sentence, summary, decides, source, withdrawn, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-b850-f1049e2acb99', 2, 'Eksempel tingrett', 'TEKS-2016-00021', 'district', '2016-11-03', 0, 'conviction', '["strl2005-257"]', 720, 120, 50000, 100000, '["To år.","",""]', '["Tre ble utnyttet.","Tre vart utnytta.","Three were exploited."]', '["Tvangsarbeid er menneskehandel.","",""]', 'https://dommer.example/1', '', 'user-1', '2017-02-01T09:30:00.123456Z', 77, X'F62A11E28F6F1B094169B982C81DCE50');
INSERT INTO judgment_version (id, version, court, number, instance, day, final, outcome, law, prison, suspended, confiscated, compensated, sentence, summary, decides, source, withdrawn, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-b850-f1049e2acb99', 3, 'Eksempel tingrett', 'TEKS-2016-00021', 'district', '2016-11-03', 0, 'conviction', '["strl2005-257"]', 720, 120, 50000, 100000, '["To år.","",""]', '["Tre ble utnyttet.","Tre vart utnytta.","Three were exploited."]', '["Tvangsarbeid er menneskehandel.","",""]', 'https://dommer.example/1', 'mistake', 'user-2', '2017-02-01T09:30:00.123456Z', 79, X'05AD0B7532497BC0F2A759A6D36AA666');
INSERT INTO judgment_word (id, version, publish, reason, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-b850-f1049e2acb99', 1, 0, 'wording', 'user-2', '2017-02-01T09:30:00.123456Z', 76, X'6B5A7729376AEBDEDBC88EA0E80464B3');
INSERT INTO judgment_word (id, version, publish, reason, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-b850-f1049e2acb99', 2, 1, '', 'user-2', '2017-02-01T09:30:00.123456Z', 78, X'93D386474FC8B8D9F82354F6EBE85A4D');
INSERT INTO justice_event (number, id, kind, case_id, subject, count_id, accused, victims, moved, into_case, agency, reference, notification, code, law, forms, child, online, organised, day, served, amount, suspended, actor, office, at, audit_seq, salt, offence) VALUES (1, '0159f902-623b-774b-a720-7dcd40bd38a4', 'case.open', '0159f902-623b-774b-98ee-f778fdbbc825', '', '', '', '[]', '[]', '', '', '', '', '', '', '[]', '', '', '', '2017-02-01', '', 0, 0, 'user-1', 'strasak', '2017-02-01T09:30:00.123456Z', 43, X'CCC79000B4CDC124D37DA35C6E266F1F', '');
INSERT INTO justice_event (number, id, kind, case_id, subject, count_id, accused, victims, moved, into_case, agency, reference, notification, code, law, forms, child, online, organised, day, served, amount, suspended, actor, office, at, audit_seq, salt, offence) VALUES (2, '0159f902-623b-774b-a964-9507eb02b01c', 'report', '0159f902-623b-774b-98ee-f778fdbbc825', '', '', '', '[]', '[]', '', 'pd-oslo', '1/2017', '', 'ordinary', 'strl2005-257', '["labour"]', 'no', 'unknown', 'yes', '2017-02-01', '', 0, 0, 'user-1', 'strasak', '2017-02-01T09:30:00.123456Z', 44, X'759CD85BA3057839CE0D0B21B609AF87', '');
INSERT INTO justice_event (number, id, kind, case_id, subject, count_id, accused, victims, moved, into_case, agency, reference, notification, code, law, forms, child, online, organised, day, served, amount, suspended, actor, office, at, audit_seq, salt, offence) VALUES (3, '0159f902-623b-774b-a916-f0a184f90e17', 'victim', '0159f902-623b-774b-98ee-f778fdbbc825', '', '', '', '[]', '[]', '', '', '', '0159a1ff-9a00-7000-903b-0544d5c04701', 'female', '', '[]', 'no', '', '', '2017-02-01', '', 0, 0, 'user-1', 'strasak', '2017-02-01T09:30:00.123456Z', 45, X'2716AD5666A92B45F8ABE9009B9BD28D', '');
INSERT INTO justice_event (number, id, kind, case_id, subject, count_id, accused, victims, moved, into_case, agency, reference, notification, code, law, forms, child, online, organised, day, served, amount, suspended, actor, office, at, audit_seq, salt, offence) VALUES (4, '0159f902-623b-774b-b583-7235976189e3', 'accused', '0159f902-623b-774b-98ee-f778fdbbc825', '', '', '', '[]', '[]', '', '', '', '', 'male', '', '[]', '', '', '', '2017-02-01', '', 0, 0, 'user-1', 'strasak', '2017-02-01T09:30:00.123456Z', 46, X'16BD55483D4B5254A27BE28029FBF31B', '');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (18, '0159f902-623b-774b-ac9b-ecc79368f595', '0159a1ff-9a00-7000-903b-0544d5c04701', '0159a1ff-9a00-7004-96da-91fa56ce1e58', 'link', 'fs/1', 'user-1', '2017-02-01T09:30:00.123456Z', 'above threshold 12.5', 20.5, 0.999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'D76ECA83028CBA09CAB908B6406A9F53', '[]');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (20, '0159f902-623b-774b-9812-df2e78377def', '0159a1ff-9a00-7010-a5f5-27f3d1ea1ce0', '0159a1ff-9a00-7014-8042-528464a58253', 'not_same', '', 'user-1', '2017-02-01T09:30:00.123456Z', 'two photographs', 0.0, 0.0, '[]', '', X'F512BFCFE357840DDF7192844349E680', '[]');
INSERT INTO machine_client (id, agency, label, keys, scopes, created, disabled, audit_seq, salt) VALUES ('01a2251b-1630-75eb-a5e7-1fd68244dd57', 'rosa', 'case system', X'7B226B657973223A5B5D7D', '["verdig:report"]', '2026-11-29T02:21:01.872370Z', '', 40, X'ED9ACB609BA1AFEFB6C413974E97B8B8');
INSERT INTO machine_token (token_hash, client, expires) VALUES (X'0100000000000000000000000000000000000000000000000000000000000000', '01a2251b-1630-75eb-a5e7-1fd68244dd57', '2026-12-06T02:21:01.872370Z');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-a441-bb37c22bec5e', 1, X'FB915CB47DB6A1C42B51D404AB5576CC', X'01745C951535DE5EF6E6655228804998E221DD7E0057002CD084DDEFBD04B9BB2D5B990420ADB12B3E3744805B5FC13D7D1D43E199BC0D2FBA4E9C6298007E429F8893137BDDEE3D908D78A5D7DD48A0323D19E0C5EB3170957C524C5EF8B64742FF00D12721A6CCF7AE2D28A0DAA842EB40A686479740BA703D30365D8EE29DA3252DF3D8632E25920BC6ED7AE41D1ECB26B5D2C0AE52A7CFD8736816C98F9BD728EAD57F609B56322761DBE7F09B3771A4D6B3E8DF0E892B5AB80AE1C6A09B30BA0067695B90514528DE96DA702A853FDEEEB24E9513121688E327365134E549D34EEA110A6F96360590C89B61202E4C38F3C3306F618E6878CF7D3CA79171AD83B4E638693861548FEC2070B42F09ED4458DAFF15F769B24056471BA6991505128EA375');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7020-aa52-c4be50834c17', 1, X'F6D8F8E3E9A8C5AD090340B33BC0C847', X'015DA25B77D7D57CB908F553029742B98172F208ED7AC82F7308D75382869812CBE09A0D5B7D3147D41C5AC09CD5A7349D04F692E907ACF445F4150D6A16CB6BBB8A0195377AE2762FAB3C80B5F884DECCCAFBCD9612B72424B521202D64545F61974B420B77EC0AB955E4B040C55335C4FD4DFEAA39AE3306DDBF78038073402C5F0B05CD14BB60549AB013A74F486660AA7C19C013949A9E033F2D4196A2679024AC772D9228801D24E87E6FCC206C4ACA650FC4291F59ECCB19F288D5141E8FD4976E50F845BF4A7C5D014C0E1782860280113751AD77981B40684421ACB2061AED08AC4D530C4EEC483433A5B3BAE6189287F02985E15B89CFC83A14558BC38CA41E181D49B210AE9172F1B5A3E0C55FB161BCD85E22BFAC9F7A5CE36A13879FAAB60F');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7024-bd69-674b25366549', 1, X'1C58DB0A659477D8EB69DBA11331B7DD', X'01F074C5C5D8C3A610962E340D336CEEF163CE8E5E763FB9FADF81258A17CBAC7B106730BB376DD4A08E82D0A341BFE707EF57F8574F1BD9A5F2E2F75FE6545FD9543D1570C43F8AD57261535E5CDA8D3D94696D59A0FC58261ABA7CB9825302808166469405297BB2F1476B35756F93664142A580F560B039497DA5F9247C45B8A04736B603D7B9D2E836B6C46BAB1A1CE97106B76594B8ACC8B1F433BD848996D0D115E83DD6DB68E02609B73ECB4D878CE9273547EC0F105FFF27C07AEB25702549CB1931DBA9470C0FE3DC093963E7248E7264DF656FF2E57B0211969A18BFDB2F293FE7DC40524A09E1B641C990733597F4B8D6A0A224F86F68558C79B5D277A8D7667AD1358C317B493523DEE4F004DB1E51EB806AE7ED49DB32E2CE505582F506CA');
INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES ('0159f902-623b-774b-814a-a054077195d7', 'nav', '', 'user-3', 'emergency.reviewed', '0159f902-623b-774b-9455-4fd58b0db7d5', '2017-02-01T09:30:00.123456Z', 59, X'7BB047B5A55733DFBD3C1CED79168451');
INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES ('0159f902-623b-774b-93ce-d7eac72984c6', 'agency-01', 'reporter', '', 'emergency.opened', '0159a1ff-9a00-7004-96da-91fa56ce1e58', '2017-02-01T09:30:00.123456Z', 58, X'B28F79D9E5697363ABE6DEC80B3B3C1C');
INSERT INTO notice_read (notice, actor, at) VALUES ('0159f902-623b-774b-814a-a054077195d7', 'user-3', '2017-02-01T09:30:00.123456Z');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7000-903b-0544d5c04701', 'agency-00', 2016, 'R-000000');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7004-96da-91fa56ce1e58', 'agency-01', 2016, 'R-000001');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7008-9f83-8337c90d1392', 'agency-02', 2016, 'R-000002');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-700c-b900-7603a56e648b', 'agency-03', 2016, 'R-000003');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7010-a5f5-27f3d1ea1ce0', 'agency-04', 2016, 'R-000004');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7014-8042-528464a58253', 'agency-05', 2016, 'R-000005');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7018-a441-bb37c22bec5e', 'agency-06', 2016, 'R-000006');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-701c-ad0d-f60b28a5bbaa', 'agency-07', 2016, 'R-000007');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7020-aa52-c4be50834c17', 'agency-08', 2016, 'R-000008');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7024-bd69-674b25366549', 'agency-09', 2016, 'R-000009');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-702d-8d2d-df3b220613c8', 'agency-11', 2016, 'R-000011');
INSERT INTO notification_detail (id, version, stated_year, assessed_year, documented_year, assessed_from, assessed_to, channel, danger, contact_safe, consent, child_with, unaccompanied, welfare, representative, police, region, place, service, recruited_in, declined, why_declined, contact_means, consent_scope, legal_basis, not_known, assessed_on, consent_on, welfare_on, representative_on, police_on, exploited_from, exploited_to) VALUES ('0159a1ff-9a00-702d-8d2d-df3b220613c8', 1, 1, 2, 3, 4, 5, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', '["k","unknown"]', '["l","unknown"]', '["m","unknown"]', '["n","unknown"]', '["o","unknown"]', '["p","unknown"]', '["q","unknown"]', '["r","unknown"]', '["s","unknown"]', '["t","unknown"]', '2016-05-01', '2016-05-02', '2016-05-03', '2016-05-04', '2016-05-05', '2010', '2011-01');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-903b-0544d5c04701', 1, '2017-01-15T12:00:00.000000Z', 5, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-903b-0544d5c04701', 2, '2017-01-15T12:00:00.000000Z', 11, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'none', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7004-96da-91fa56ce1e58', 1, '2017-01-15T12:00:00.000001Z', 6, 1961, 'stated', '', 'female', '["NG"]', '2016-02-02', '2016-02-02', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7008-9f83-8337c90d1392', 1, '2017-01-15T12:00:00.000002Z', 7, 1962, 'stated', '', 'female', '["NG"]', '2016-03-03', '2016-03-03', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-700c-b900-7603a56e648b', 1, '2017-01-15T12:00:00.000003Z', 8, 1963, 'stated', '', 'female', '["NG"]', '2016-04-04', '2016-04-04', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7010-a5f5-27f3d1ea1ce0', 1, '2017-01-15T12:00:00.000004Z', 9, 1964, 'stated', '', 'female', '["NG"]', '2016-05-05', '2016-05-05', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7014-8042-528464a58253', 1, '2017-01-15T12:00:00.000005Z', 10, 1965, 'stated', '', 'female', '["NG"]', '2016-06-06', '2016-06-06', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7018-a441-bb37c22bec5e', 1, '2017-01-15T12:00:00.000006Z', 12, 1966, 'stated', '', 'female', '["NG"]', '2016-07-07', '2016-07-07', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '0123456789ab', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-701c-ad0d-f60b28a5bbaa', 1, '2017-01-15T12:00:00.000007Z', 87, 1967, 'stated', '', 'female', '["NG"]', '2016-08-08', '2016-08-08', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7020-aa52-c4be50834c17', 1, '2017-01-15T12:00:00.000008Z', 92, 1968, 'stated', '', 'female', '["NG"]', '2016-09-09', '2016-09-09', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7024-bd69-674b25366549', 1, '2017-01-15T12:00:00.000009Z', 95, 1969, 'stated', '', 'female', '["NG"]', '2016-10-10', '2016-10-10', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-702d-8d2d-df3b220613c8', 1, '2017-01-15T12:00:00.000011Z', 13, 1971, 'stated', '', 'female', '["NG"]', '2016-12-12', '2016-12-12', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO once (actor, key, body, answer, expires) VALUES ('', 'm199n0yrxwvfc2sf', '62npjdjj7yp8kg89', X'0107270652D4980EE8CE9D72D5AC1F69531E06219F55AB486EA88940F84F65051603B67DA316D3', '2017-02-01T09:30:00.123456Z');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-97c2-c121d466548b', 'strasak', 'P-1');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-b383-fd10b23688b3', 'strasak', 'P-2');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-97c2-c121d466548b', 2016, 1, '2017-02-01T09:30:00.123456Z', 27, X'25AFA9D46D5293473F3AFCB4D8011ABA', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', '01a2251b-162d-712d-a1e3-b8eeb325e719', 'indicted', '2016-06-01', 'district', '2016-10-01', 'conviction', '');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-b383-fd10b23688b3', 2016, 1, '2017-02-01T09:30:00.123456Z', 28, X'C76E0E0AE380B57B843C16EFADA92F94', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', NULL, 'indicted', '2016-06-01', '', '', '', '');
INSERT INTO receipt (agency, reference, notification, version, actor, at, outcome, form, audit_seq, salt) VALUES ('agency-00', 'K7Q2M-9XTP4', '0159a1ff-9a00-7000-903b-0544d5c04701', 1, 'user-1', '2017-02-01T09:30:00.123456Z', 1, '0159f902-623b-774b-a75e-b72617b3281c', 29, X'4D68B35625D6793842E66C109D5ADBA9');
INSERT INTO release (id, edition, year, digest, folder, program, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-be72-d37d7af483a7', '2016-r1', 2016, 'cd34', '2016-r1', '1.0', '2017-02-01T09:30:00.123456Z', 'user-1', 101, X'38953B8E87F5E53BE33CCE55AE2AB8EA');
INSERT INTO reminder (id, agency, year, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-a1a8-f67926ade9f5', 'agency-00', 2016, '2017-02-01T09:30:00.123456Z', 'user-5', 63, X'4ED05293A502155EB81D842DA8314DC7');
INSERT INTO return_status (id, agency, year, declaration, received, audit_seq, salt) VALUES ('0159f902-623b-774b-a438-4fdff0c23119', 'nav', 2016, 'nothing', '2017-02-01T09:30:00.123456Z', 17, X'644B7D758775568ED0EB1A19167D5BC3');
INSERT INTO review_disagreement (decision, weight_bits, probability, evidence, accept_bits) VALUES ('0159f902-623b-774b-9812-df2e78377def', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 12.5);
INSERT INTO review_opinion (audit_seq, id, a, b, verdict, actor, at, reason, grounds, weight_bits, probability, evidence, undoes, salt) VALUES (22, '0159f902-623b-774b-acfa-6ed0b005eb5f', '0159a1ff-9a00-7008-9f83-8337c90d1392', '0159a1ff-9a00-700c-b900-7603a56e648b', 'link', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', '["uncertain"]', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'7E6E717E1334660EEF8C8265F4D2F762');
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('1fc1b5d718', '0159a1ff-9a00-7010-a5f5-27f3d1ea1ce0', '0159a1ff-9a00-7014-8042-528464a58253', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.0014730335283280294, 1);
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('a333e080fc', '0159a1ff-9a00-7008-9f83-8337c90d1392', '0159a1ff-9a00-700c-b900-7603a56e648b', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.97095059445466858, 1);
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (23, '0159f902-623b-774b-b1a0-33ce61898fef', '0159a1ff-9a00-7008-9f83-8337c90d1392', '0159a1ff-9a00-700c-b900-7603a56e648b', 'agency-02', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'A34C7E3364811481AF4488E1B1AE1F20');
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (24, '0159f902-623b-774b-9ade-a1778f6ea06f', '0159a1ff-9a00-7008-9f83-8337c90d1392', '0159a1ff-9a00-700c-b900-7603a56e648b', 'agency-03', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'D52A37F0721261629774C4161EE4984D');
INSERT INTO review_reply (audit_seq, id, question, agency, answer, actor, at, reason, salt) VALUES (25, '0159f902-623b-774b-b001-9ac865f85a4a', '0159f902-623b-774b-b1a0-33ce61898fef', 'agency-02', 'yes', 'user-2', '2017-02-01T09:30:00.123456Z', 'seen together', X'0985C4622ED1B52F91771DF291328F7D');
INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (21, '2017-02-01T09:30:00.123456Z', 2, X'0DCCB463F653E65AB71C296F69E733C6');
INSERT INTO service (id, agency) VALUES ('0159f902-623b-774b-a656-4cab2ef9f2c8', 'nav');
INSERT INTO service (id, agency) VALUES ('0159f902-623b-774b-af13-ed1f317a0d96', '');
INSERT INTO service_places (id, service, places, free, day, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-98b8-d862e8fd6c77', '0159f902-623b-774b-a656-4cab2ef9f2c8', 8, 3, '2017-02-01', 'user-1', '2017-02-01T09:30:00.123456Z', 73, X'041A49C827DA14900FE4A5B2E6E4D449');
INSERT INTO service_places (id, service, places, free, day, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-bad0-29b2d17fa1a2', '0159f902-623b-774b-a656-4cab2ef9f2c8', 8, 1, '2017-02-01', 'user-1', '2017-02-01T09:30:00.123456Z', 72, X'596A3969F75EF71223319BA11B252AAC');
INSERT INTO service_version (id, version, outside, name, what, needs, sexes, age_from, age_to, with_children, pets, languages, interpreter, whole_country, regions, round_the_clock, hours, phone, email, web, how, address, address_withheld, uncounted, closed, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a656-4cab2ef9f2c8', 1, 1, 'The house', 'A place
to be.', '["safety","housing"]', '["female"]', 18, 30, 'yes', 'no', '["no","en"]', 'unknown', 0, '["NO-03"]', 1, 'h', '1', 'e', 'w', 'Call.', 'Open street', 0, 0, 0, 'user-1', '2017-02-01T09:30:00.123456Z', 70, X'60B5652B6EAC3DF4F8AD26AA573B4B13');
INSERT INTO service_version (id, version, outside, name, what, needs, sexes, age_from, age_to, with_children, pets, languages, interpreter, whole_country, regions, round_the_clock, hours, phone, email, web, how, address, address_withheld, uncounted, closed, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a656-4cab2ef9f2c8', 2, 1, 'The house', 'A place
to be.', '["safety","housing"]', '["female"]', 18, 30, 'yes', 'no', '["no","en"]', 'unknown', 0, '["NO-03"]', 1, 'h', '1', 'e', 'w', 'Call.', '', 1, 0, 0, 'user-1', '2017-02-01T09:30:00.123456Z', 71, X'34EBDDA066FCCD4574CF385E61E190B5');
INSERT INTO service_version (id, version, outside, name, what, needs, sexes, age_from, age_to, with_children, pets, languages, interpreter, whole_country, regions, round_the_clock, hours, phone, email, web, how, address, address_withheld, uncounted, closed, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-af13-ed1f317a0d96', 1, 1, 'The house', 'A place
to be.', '["safety","housing"]', '["female"]', 18, 30, 'yes', 'no', '["no","en"]', 'unknown', 1, '[]', 1, 'h', '1', 'e', 'w', 'Call.', 'Open street', 0, 1, 1, 'user-1', '2017-02-01T09:30:00.123456Z', 74, X'4D45AA1C4EA8455B2C0971D3B090E1FE');
INSERT INTO session (id, account, token_hash, role, method, enrolling, created, seen, confirmed, ended) VALUES ('01a2251b-1630-75eb-b4be-d4d1b3472871', '01a2251b-1630-75eb-9f4a-2507004a7ae4', X'0200000000000000000000000000000000000000000000000000000000000000', 'reporter', 'passkey', 0, '2026-11-29T02:21:01.872370Z', '2026-11-29T02:21:01.872370Z', '2026-11-29T02:21:01.872370Z', '');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_verifier', 'verdig/01a2251b-14f9-7d0a-b08f-1111c3aa32d9+8803bb57+AX7bdDb6+RgJAGcmjemsgRfCrOPbXj9rvlqj/R1VkfqB', 2, X'9AC2EE7EE1C3F9FC89E2404013D22928');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_witnesses', 'witness.example/w1+68f80c41+BFBnd3Rr4LYDrQQuu85Z/pRFQGoyEub616Jb9B9GlpxT', 32, X'ACA57437DD046FBD82770BC0937F1237');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('installation', '01a2251b-14f9-7d0a-b08f-1111c3aa32d9', 1, X'7A34C0EA95B5E181708851FF71299F58');
INSERT INTO sign_in_failure (who, times, latest) VALUES ('st640vr51468ehjr', 3, '2026-11-29T02:21:01.872370Z');
INSERT INTO spent (kind, what, expires) VALUES ('jti', 'x', '2026-12-06T02:21:01.872370Z');
INSERT INTO upload (id, agency, actor, kind, expires, file, outcome) VALUES ('0159f902-623b-774b-89cd-130e476528c0', '', '', 'persons', '2017-02-01T09:30:00.123456Z', X'01BADE7E58CB14BE4EC3626F1F4EF21A4079714C8B579569656E9FC488B78B982574151419CA0D4C58', X'');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8620-b1b66da971a9', '0159a1ff-9a00-702d-8d2d-df3b220613c8', 1, 'twice', '', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 14, X'D5449BDA4A3623C78EE7AD3DE913E4D6');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a26e-c736cb23ba8c', '0159a1ff-9a00-702d-8d2d-df3b220613c8', 1, '', '0159f902-623b-774b-8620-b1b66da971a9', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 15, X'29F44E42026A038CBE32C586EAEE673A');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-ade7-721c05d164c9', '0159a1ff-9a00-702d-8d2d-df3b220613c8', 1, 'twice', '', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 16, X'3E1C29EA45687A5A00BD4BE18C2C3A3D');
