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
INSERT INTO account (id, name_key, sealed, agency, roles, created, disabled, audit_seq, salt) VALUES ('01a22509-5b41-7ff5-9416-21465eeaf472', 'pq5nnspbwb8n6f6s', X'01A6CAAFBE08BBC8244DF2C7CC11D094CBD58E71E95FDDE8F36EB8028CCF3033FBCEB580C4C0C42EF0529D79613770AD67766B7AF7B837D2408447684D1FB3438DA87621EF741538B6994F93A92E2375F3231C2D496B6F48', 'rosa', '["reporter"]', '2026-11-29T02:01:39.905997Z', '', 34, X'F9E21E11D4580F1F3E52C39DA2CD54CB');
INSERT INTO account_proposal (id, kind, account, roles, proposed_by, at, expires, decided_by, decided, outcome, audit_seq, salt) VALUES ('01a22509-5b41-7ff5-90ea-e5bc714e901b', 'roles', '01a22509-5b41-7ff5-9416-21465eeaf472', '["case_worker"]', 'user-1', '2026-11-29T02:01:39.905997Z', '2026-12-06T02:01:39.905997Z', '', '', '', 39, X'F7989878FF80794112E2C83443A97DCC');
INSERT INTO actor (id, role, agency, created, disabled, audit_seq, salt) VALUES ('user-1', 'importer', '', '2017-02-01T09:30:00.123456Z', '', 99, X'877FC8689AD39B96C8A0319593D055C6');
INSERT INTO agency (code, type, from_year, to_year, audit_seq, salt) VALUES ('nav', 'welfare', 2007, 0, 98, X'C7605C01F722D41766269ED5E583BB47');
INSERT INTO agency_key (agency, public, mode, audit_seq, salt) VALUES ('agency-08', 'verdig-agency-1-x0f8wa1brzzf627r7c8kg8bvd7w3162h6g71a5zr5jvvgsn40s85z6c95w', 'only', 86, X'1F162B4B58E7558579C288A8683C41E0');
INSERT INTO assignment (id, a, b, actor, at, until, audit_seq, salt) VALUES ('ec5e3b17c2/user-5', '0159a1ff-9a00-7008-9ab8-486983101bf2', '0159a1ff-9a00-700c-93a9-de0b11089c75', 'user-5', '2017-02-01T09:30:00.123456Z', '2017-02-01T11:30:00.123456Z', 62, X'8960C38691A3A8125931FC3D8263D6AA');
INSERT INTO attachment (id, plan, agency, actor, at, kind, bytes, digest, name_sum, audit_seq, salt) VALUES ('0159f902-623b-774b-bde1-5d04737fb67a', '0159f902-623b-774b-a5f7-30f9642c39eb', 'nav', 'user-3', '2017-02-01T09:30:00.123456Z', 'text', 23, '9d29af94b124c163916097b7905ed2a978248b9d5ee019ff300becd67b063240', '32e9c893dbc5b777c0d4866c8eb6737abea6dced6bcf201515852af1fabb8c0b', 81, X'7D49BB2E37D3B62FF966221FDA91A20C');
INSERT INTO attachment (id, plan, agency, actor, at, kind, bytes, digest, name_sum, audit_seq, salt) VALUES ('0159f902-623b-774b-bf21-f67ce369b310', '0159f902-623b-774b-a5f7-30f9642c39eb', 'nav', 'user-3', '2017-02-01T09:30:00.123456Z', 'text', 23, 'c38208870fd40464b5716cec83d15bd39b46e9a5d889ead373aac42158421804', 'd4821990de3ed0f5378aab3e84c7eeffcc5fc88f680e5ec86e20403adb5c218a', 82, X'00B9B19A7E70CF2E0E06423CDF42A00D');
INSERT INTO attachment_content (id, name, file) VALUES ('0159f902-623b-774b-bde1-5d04737fb67a', X'011601EE04F0077077FFDCD779FEFB5E2F6CB14140E2B346D129CAE53689D81D1F4129300E1057CC4305714DF254BA140C745F9F74E49D2F343EE51633B7DB4E376E1F8CB719152A0A16F89FC7E4E6F57EFFD56A2DF4A791D590CCF90E3D484D2C7D05A67359ABD5467514FC5FFADA0F94CBEC3CDA442B36B5785A5C0D910D6069A715140939246B1CE0467DF968C17A39C2BD3FA854B69036A000B98F8E65EFD406F4F5DC', X'011601EE04F0077077F380A6144916A152970958654548DD2DF205FD4AA4C7A256E0F66F8C0A77EE4FED1C06CC7BD947BC8A65C6A2279782F9C92FA1');
INSERT INTO attachment_withdrawal (attachment, agency, actor, at, reason, audit_seq, salt) VALUES ('0159f902-623b-774b-bf21-f67ce369b310', 'nav', 'user-3', '2017-02-01T09:30:00.123456Z', 'mistake', 83, X'3B8664CE54D79DA9AA4CD8116FDAAF4D');
INSERT INTO audit_checkpoint (size, note) VALUES (102, 'verdig/01a22509-5acb-7243-82d5-f35a545c5626
102
3Z3s2KAcRPQkW5V4J4PyihwXQpYqmkkBCuc2kpabBac=

— verdig/01a22509-5acb-7243-82d5-f35a545c5626 JWfjJFGPH0Uca81nP3PiV3LHZ3bsttrpm4pwyVBv8YJmaJMz0TpLWe9TIpPXnxw3ZRRQAo4ItLJ80zZxpEi4mqIstQs=
');
INSERT INTO audit_checkpoint (size, note) VALUES (4, 'verdig/01a22509-5acb-7243-82d5-f35a545c5626
4
QRLBjApt8UzEg6yZD2XSsyj4IqsfEqgsMmmMXWwpAus=

— verdig/01a22509-5acb-7243-82d5-f35a545c5626 JWfjJOl4nrQlOkUb2Bb1SOFsM5YS9mYuXi+629gizidJO2eFmfZHO+jBAotzPjBHhvmegs4/dMSXM3QLhXHtnJcIGws=
');
INSERT INTO audit_cosignature (audit_seq, size, witness, line, salt) VALUES (33, 4, 'witness.example/w1', '— witness.example/w1 XStoiQAAAABYkaqYdEaR7gMckfSKtboE91olRBhf2bRgbQB0FFgmi0mfJSbjTMao0khijPFkxtgUtVquMBCLePPktZksqSx/gHTvAw==', X'4AD8AEAFD5ED339BD0F089FEC02EABE5');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (0, '2026-11-29T02:01:39.872836Z', 'verdig', 'system', '', 'init', 'step', '', 'operate', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (1, '2026-11-29T02:01:39.872958Z', 'verdig', 'system', '', 'put', 'setting', 'installation', 'operate', X'1EC07FCDCBD2089B3C259E2DC614EF3FA874B5AD9DFAA6EB007740CAB750A161');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (10, '2026-11-29T02:01:39.888012Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7014-b12a-7c7e7596b758/1', 'assess', X'A2BFC01A5A88A128C822B41318B6051E21298B7871E8689FB41FDB70BB3715BC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (100, '2026-11-29T02:01:39.914888Z', 'user-1', 'importer', '', 'freeze', 'frozen', '2016-r1', 'assess', X'3553A173D2847CC02DEA5C7FE83F518A3136C4DEE6FC9E23D9C9B8ADADA1453E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (101, '2026-11-29T02:01:39.914937Z', 'user-1', 'importer', '', 'release', 'release', '0159f902-623b-774b-a022-941703c2ad9c', 'assess', X'8DA0F9B5A61ABFF554DCDBABB75A5EA362968CC2CFFCD94F8EE730C11380B73A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (11, '2026-11-29T02:01:39.888066Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-84e7-e99a727f2d0b/2', 'assess', X'7274B5F82ED8DE05823EB99E7D81275D4F3C88626356A7E970A7B5FF6B9747B4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (12, '2026-11-29T02:01:39.888131Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7018-9733-21f270698b05/1', 'assess', X'B5098C0636DB50E030A969FB76C68840A7B216CF0FC31A2742B0908BB9306CCC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (13, '2026-11-29T02:01:39.888248Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-702d-8fc1-8dc7ea4b8c75/1', 'assess', X'C33A189CE2559B4640DF7D5FB0B7E9EB5DDE6D78279F29043EA0A5D1594CED41');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (14, '2026-11-29T02:01:39.901532Z', 'user-1', 'importer', '', 'withdraw', 'withdrawal', '0159f902-623b-774b-a8f8-b4249cc89cb3', 'assess', X'1B12390A54EEF641E7917BD0B0376FDC716C7AD198FB52F62926E58A4F712ED6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (15, '2026-11-29T02:01:39.901654Z', 'user-1', 'importer', '', 'reinstate', 'withdrawal', '0159f902-623b-774b-9a16-30d675175643', 'assess', X'D8F0A2E2D54B227251CBB2F54CF6F752E03DCCD5835BEB6528944686CDCBFF4A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (16, '2026-11-29T02:01:39.901696Z', 'user-1', 'importer', '', 'withdraw', 'withdrawal', '0159f902-623b-774b-b198-731ba1cdcdd0', 'assess', X'0338C0EBBC8AF6E121404B12A1ACDAB44E3AC42308D9916B1B14B86450871B42');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (17, '2026-11-29T02:01:39.901727Z', 'user-1', 'importer', '', 'declare', 'declaration', '0159f902-623b-774b-8a41-94627a53ccca', 'assess', X'FA1BD11FFAC5CA2E0D701BCC9BEB3131028F72DE43561F6328D430404C2601F9');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (18, '2026-11-29T02:01:39.901921Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-a6f0-ddf6acf7b3d3', 'assess', X'6E3733EC521DCD0E45F5DA0689264E21F00F60DC251F4840BD2D5EFAEDF95B26');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (19, '2026-11-29T02:01:39.902147Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'ADD523C4E126BC3CB37FCE60A0EF0D852AF74DF10B7484172BC5DCEC57D79BCE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (2, '2026-11-29T02:01:39.873060Z', 'verdig', 'system', '', 'put', 'setting', 'audit_verifier', 'operate', X'22145CA31C560D89814169C10A857EEA919D9B16B25D3D4CBE2C76A1257CC8A6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (20, '2026-11-29T02:01:39.902285Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-b40b-e8bbbbe231ab', 'assess', X'0C86132D8B6222A829A3D0CE6C42DB655B19385699B78C9EE8E7AC5882CAE66D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (21, '2026-11-29T02:01:39.902373Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'B16081BC1CFA690D75BDE2EF8BF1400C7D1CB8402E43EA9BA911A57292FECA59');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (22, '2026-11-29T02:01:39.904544Z', 'user-1', 'importer', '', 'propose', 'opinion', '0159f902-623b-774b-82ed-1dbc02ddf725', 'assess', X'7D86EED666DE93FE56928EA4011BE80028D22C3246BBDD5FDF71A80DC5432BDD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (23, '2026-11-29T02:01:39.904757Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-be7c-51d381a4f8c8', 'assess', X'BB568A45021316D71F7632066E732140F5A1C1240D6FCFCBC13626E9088FAE32');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (24, '2026-11-29T02:01:39.904822Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-a8ab-e3633514de03', 'assess', X'4A2774E7140FBE4FA8E7DC9BDA713BA18B0B702A376FD44CCC9D9B041045FE00');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (25, '2026-11-29T02:01:39.904918Z', 'user-1', 'importer', '', 'reply', 'reply', '0159f902-623b-774b-aa67-f719ce524aca', 'assess', X'A21EC94241E5BAFE149600C582A0866EFA7327BCD8F548FBF31336C3D2EB233F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (26, '2026-11-29T02:01:39.905063Z', 'user-1', 'importer', '', 'open', 'case', '01a22509-5b41-7101-8aba-fadbcb6f5ef0', 'assess', X'B86F54A325542C41FD2CB3AC182BE0DF936C954C23E6C6A1030750B51E0D2D27');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (27, '2026-11-29T02:01:39.905104Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-8b9a-9390f1d7d824/2016/1', 'assess', X'A4CD73AA96C480BE8FF1ADF9094DFDE085E122D11530EF7AD0404DE568C18318');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (28, '2026-11-29T02:01:39.905190Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-8cbc-66070a989b00/2016/1', 'assess', X'294051261DA0DDA721378D84A90F604990B3F83CB8617EBAAD3F852A25151F11');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (29, '2026-11-29T02:01:39.905208Z', 'user-1', 'importer', '', 'receipt', 'receipt', 'agency-00/K7Q2M-9XTP4', 'assess', X'599DA8AE6E8CF56E10265D96DB4DEFEDAA97531925B6982E2841D18561DC8848');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (3, '2026-11-29T02:01:39.873088Z', 'verdig', 'system', '', 'create', 'enrolment', '01a22509-5b21-7134-a431-8187098d44ba', 'operate', X'EEA465A5711BDA62ED23468A31A74017475BB391421F28A4C49CB8A210E95852');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (30, '2026-11-29T02:01:39.905289Z', 'user-1', 'importer', '', 'save', 'draft', '0159f902-623b-774b-ab6c-9188ed83196a', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (31, '2026-11-29T02:01:39.905391Z', 'user-1', 'importer', '', 'add', 'upload', '0159f902-623b-774b-ab6c-9188ed83196a', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (32, '2026-11-29T02:01:39.905512Z', 'user-1', 'importer', '', 'put', 'setting', 'audit_witnesses', 'assess', X'6CE4E1ACE7C87DC7BACE0C26B030CC17FB4E85BFBA052B4BAAFB51B85CA5C980');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (33, '2026-11-29T02:01:39.905957Z', 'user-1', 'importer', '', 'cosign', 'cosignature', '4/witness.example/w1', 'assess', X'EBCA635B85CF78FE77B16FEE4913368C4CE02D5A008404D380B94B752B90C9BF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (34, '2026-11-29T02:01:39.906082Z', 'user-1', 'importer', '', 'put', 'account', '01a22509-5b41-7ff5-9416-21465eeaf472', 'assess', X'FBF9E14DA9A80BAA97D1D2F8EC8F4E296B6E7AA76CC5784CA40EF5A66F0BA0A0');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (35, '2026-11-29T02:01:39.906219Z', 'user-1', 'importer', '', 'put', 'credential', '01a22509-5b41-7ff5-9314-7be26eaeb558', 'assess', X'52524AFB9606069E242E2F1BB0C2FBB8B8EF60ED63889C7E7873F8273F536538');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (36, '2026-11-29T02:01:39.906337Z', 'user-1', 'importer', '', 'remove', 'credential', '01a22509-5b41-7ff5-99f0-c4777766493a', 'assess', X'A355FA2BF1AB5665D3D613B9C5C7AFEA7FE040360C1A507B70F21AD8D1FC9181');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (37, '2026-11-29T02:01:39.906416Z', 'user-1', 'importer', '', 'create', 'invitation', '01a22509-5b41-7ff5-86ab-436c23cfae1d', 'assess', X'EFBBF0CFB1E71618E9728B51CAC9C1E293037117254D4D6B0443890F572D851F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (38, '2026-11-29T02:01:39.906506Z', 'user-1', 'importer', '', 'use', 'invitation', '01a22509-5b41-7ff5-86ab-436c23cfae1d', 'assess', X'8966142062D8BCA190E8BDF19D2B5B5052574E7BBE7E31A2B32A1A50E3DE3194');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (39, '2026-11-29T02:01:39.906530Z', 'user-1', 'importer', '', 'propose', 'account_proposal', '01a22509-5b41-7ff5-90ea-e5bc714e901b', 'assess', X'691B96B4CD682E3009AF905A07CF5E8702DCB8E0A32F181A909B7BC22B7A5F69');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (4, '2026-11-29T02:01:39.887111Z', 'user-1', 'importer', '', 'test', 'step', '', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (40, '2026-11-29T02:01:39.906645Z', 'user-1', 'importer', '', 'put', 'machine_client', '01a22509-5b41-7ff5-bdf9-4a92499fd849', 'assess', X'36DBAE515B973394AC33B85F0261BCDE1E11D3E9A88C07B3735D7304BC55FF3B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (41, '2026-11-29T02:01:39.906702Z', 'user-1', 'importer', '', 'token', 'machine_client', '01a22509-5b41-7ff5-bdf9-4a92499fd849', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (42, '2026-11-29T02:01:39.906842Z', 'user-1', 'importer', '', 'create', 'session', '01a22509-5b41-7ff5-b3ef-5cbcb5c052f9', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (43, '2026-11-29T02:01:39.906922Z', 'user-1', 'importer', '', 'event', 'justice_event', '0159f902-623b-774b-9602-d6a15d438104/1', 'assess', X'630EDFEC27D27C5B8A4CB06746C48098D1BDA1B5900A2A41791816AF186A7E5F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (44, '2026-11-29T02:01:39.906996Z', 'user-1', 'importer', '', 'event', 'justice_event', '0159f902-623b-774b-9602-d6a15d438104/2', 'assess', X'7D6E570AD4ED2CCFCFAAA19BE74FEE6D32866819B1DED19C7F7E11279A8E1C7A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (45, '2026-11-29T02:01:39.907013Z', 'user-1', 'importer', '', 'event', 'justice_event', '0159f902-623b-774b-9602-d6a15d438104/3', 'assess', X'2C9FFD9316781C2B6CAF7A3899E5237B900BE007171532095A6EAEB2F0F7A3AA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (46, '2026-11-29T02:01:39.907029Z', 'user-1', 'importer', '', 'event', 'justice_event', '0159f902-623b-774b-9602-d6a15d438104/4', 'assess', X'160AC8D8F352D0B96155753E7FB63E0F9C14E467C27010F2B59683777842C351');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (47, '2026-11-29T02:01:39.907052Z', 'user-1', 'importer', '', 'open', 'plan', '0159f902-623b-774b-a5f7-30f9642c39eb', 'assess', X'FA9D5CF45D6554AAE8B64846C07E53CA02D278EBFA9DA6626DCB0C0AD0C2C168');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (48, '2026-11-29T02:01:39.907178Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-a5f7-30f9642c39eb/1', 'assess', X'3982D571B271FA8E7C76772948EC6EA657F90315AA5A797F470713FDA27AC75D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (49, '2026-11-29T02:01:39.907369Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-a5f7-30f9642c39eb/2', 'assess', X'196F42EAFC7140855776CCF708A80AF5A4F489E4C9CB94FE8AC32BBE8C907C9C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (5, '2026-11-29T02:01:39.887583Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-84e7-e99a727f2d0b/1', 'assess', X'6658A360C2ABF12E4E2AB1DE7422A136E95EB3E4FFDE57E2616AB5E33091556D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (50, '2026-11-29T02:01:39.907428Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-a5f7-30f9642c39eb/3', 'assess', X'B87954CE99B73009A429F6C78EDCDA29A89B23205E08A5FF3C500C571A6FB9C6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (51, '2026-11-29T02:01:39.907467Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-a5f7-30f9642c39eb/4', 'assess', X'04ADFE54B4B6A3537827B439C8C678BC8D3AC8A3E407E347B3CCBFF045870C9C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (52, '2026-11-29T02:01:39.907498Z', 'user-1', 'importer', '', 'tell', 'plan_word', '0159f970-3f3b-774b-b561-f844f2da55c1', 'assess', X'694CFBCD702E2BB5A18B46DD23446B39FDA14E8064505BA3F0D7B54B74CE9C8E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (53, '2026-11-29T02:01:39.907561Z', 'user-1', 'importer', '', 'create', 'calendar_feed', '0159f902-623b-774b-8f77-2c49a319d7cd', 'assess', X'EFF055D49653DE9CA8BE32940FB9B90C91DA1E531CBCBD359BB3B6E97E690265');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (54, '2026-11-29T02:01:39.907620Z', 'user-1', 'importer', '', 'revoke', 'calendar_feed', '0159f902-623b-774b-8f77-2c49a319d7cd', 'assess', X'BB49773160DDFC189E34391FE2717F9692EF43672DE3547033B4AC83E14BD637');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (55, '2026-11-29T02:01:39.907650Z', 'user-1', 'importer', '', 'break_glass', 'exception', '0159f902-623b-774b-b144-8c9cf3b37922', 'assess', X'C6CCF811E9AF0E5F283D194DBC0617C8762FB8F0D6871930964030B2B7482157');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (56, '2026-11-29T02:01:39.907725Z', 'user-1', 'importer', '', 'break_glass', 'exception', '0159f902-623b-774b-b852-2281f87844ce', 'assess', X'AF29AE8344AEBCF80BF41317589CAE95528265B453730A36A06EE08018974A99');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (57, '2026-11-29T02:01:39.907745Z', 'user-1', 'importer', '', 'review', 'exception_review', '0159f902-623b-774b-b852-2281f87844ce', 'assess', X'2564F6D9B39A6A94B68B061DC8F3196C66B150B167898BF4D62678472B09180D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (58, '2026-11-29T02:01:39.907790Z', 'user-1', 'importer', '', 'tell', 'notice', '0159f902-623b-774b-9a5f-7db81013a26a', 'assess', X'644711E07463CC75EA8DB34F9AB0DC480DA1A1531943A17EE610B0A4ADE46690');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (59, '2026-11-29T02:01:39.907837Z', 'user-1', 'importer', '', 'tell', 'notice', '0159f902-623b-774b-84c7-3fbde13fb8c3', 'assess', X'3B7ACD4D62B641D885175DEEE2529935480168295317F59B4FD00CE7E497350A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (6, '2026-11-29T02:01:39.887836Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7004-a32c-5d775093f368/1', 'assess', X'F43770097C7DA22075A4937F7856EAC37B0C8E658D392CF8FED8CE2BDDF4A5EA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (60, '2026-11-29T02:01:39.908230Z', 'user-1', 'importer', '', 'read', 'notice', '0159f902-623b-774b-84c7-3fbde13fb8c3', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (61, '2026-11-29T02:01:39.908253Z', 'user-1', 'importer', '', 'assign', 'assignment', 'ec5e3b17c2/user-5', 'assess', X'CD4FC9838BD85D9BCFC8E3D9B4DC7D55DB1A7C1323F8290FC12214DA2CCF60D5');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (62, '2026-11-29T02:01:39.908304Z', 'user-1', 'importer', '', 'assign', 'assignment', 'ec5e3b17c2/user-5', 'assess', X'E467C56DAAF3FB8440E34137848C31C6CFDF27AD46B0D3D83F6CF45BB152A5FC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (63, '2026-11-29T02:01:39.908335Z', 'user-1', 'importer', '', 'remind', 'reminder', '0159f902-623b-774b-90c8-dec7cd180239', 'assess', X'D97EAE41009B66A2C68744D7D03816A8CCB6126E2A5A6D09E6ECAEDB8CF3455D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (64, '2026-11-29T02:01:39.908414Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-8ff4-a5227f952f3e', 'assess', X'C72B5883963AD3FFFFA81925F7ACE9644E5137CFA858DF10922E42FBEA3C1BDE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (65, '2026-11-29T02:01:39.912559Z', 'user-1', 'importer', '', 'approve', 'export_decision', '0159f902-623b-774b-8ff4-a5227f952f3e', 'assess', X'DA0C4DD8041550003E11345987DC4E9B5BD5A08032DB466F677C759F7B73B113');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (66, '2026-11-29T02:01:39.912649Z', 'user-1', 'importer', '', 'export', 'export_file', '0159f902-623b-774b-8ff4-a5227f952f3e', 'assess', X'4C00C825454D31DDA5109ED11435261D534E32486C4E95A63443B8EA8288CD8D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (67, '2026-11-29T02:01:39.912798Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-9d3a-b8c50149fea2', 'assess', X'864ACE978A3FA17C0E24054F881E3C44C0D2883B15C5A8D7158B8612C755CEBF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (68, '2026-11-29T02:01:39.912828Z', 'user-1', 'importer', '', 'reject', 'export_decision', '0159f902-623b-774b-9d3a-b8c50149fea2', 'assess', X'FC93B190DC70684842CDC07E5B97354900351123D55A04835B19FBC5E5C6848F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (69, '2026-11-29T02:01:39.912849Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-ad53-692c8044b516', 'assess', X'0CEFD663DDEA02077E7EA986092B6D859F8DC7F1F1D357B30800FDE0A28FD228');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (7, '2026-11-29T02:01:39.887887Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7008-9ab8-486983101bf2/1', 'assess', X'F8D2D1F7772AE3159E4D85C026FC5AECB5623451033E546C1852908AEA610823');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (70, '2026-11-29T02:01:39.912866Z', 'user-1', 'importer', '', 'add', 'service', '0159f902-623b-774b-8df3-ddd44b0c3fa0/1', 'assess', X'5204993EF53C2C2F953EE310B1D71E6C3434BD10EEB60C46FB07436586E0C465');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (71, '2026-11-29T02:01:39.912970Z', 'user-1', 'importer', '', 'put', 'service', '0159f902-623b-774b-8df3-ddd44b0c3fa0/2', 'assess', X'8329DB0D1D06B6B089C07E57BA38FD0785C810272B46FBF19494EA13B96A4F3A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (72, '2026-11-29T02:01:39.912989Z', 'user-1', 'importer', '', 'put', 'service_places', '0159f902-623b-774b-8df3-ddd44b0c3fa0', 'assess', X'43098BD9239C1342509589E44D42E8AF211BCBD15173D3C6660269C52A0D1799');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (73, '2026-11-29T02:01:39.913036Z', 'user-1', 'importer', '', 'put', 'service_places', '0159f902-623b-774b-8df3-ddd44b0c3fa0', 'assess', X'4F6BBE4BBC01367B4741E57FF6EA55FB67ED62E616FA3C8CBEBF6AC34258C172');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (74, '2026-11-29T02:01:39.913049Z', 'user-1', 'importer', '', 'add', 'service', '0159f902-623b-774b-850a-25b1af5ca3a5/1', 'assess', X'C952A72F3660FA69B9411A5C38294D8F3290F0568EF09B4C0C5B9B6FDEBABD51');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (75, '2026-11-29T02:01:39.913072Z', 'user-1', 'importer', '', 'add', 'judgment', '0159f902-623b-774b-bf89-3d930df067ea/1', 'assess', X'EC2E83156A0B669F7DE4C150781722CBD77B13726F290ACAA8FCAF19B1804C7C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (76, '2026-11-29T02:01:39.913178Z', 'user-1', 'importer', '', 'reject', 'judgment_word', '0159f902-623b-774b-bf89-3d930df067ea/1', 'assess', X'967E00328FC4BBDF98C8A3AFF97D5BC4A92C5D28FFD73187A80125AACACF3144');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (77, '2026-11-29T02:01:39.913220Z', 'user-1', 'importer', '', 'put', 'judgment', '0159f902-623b-774b-bf89-3d930df067ea/2', 'assess', X'E4A8B51CB8A05071DF4C854CFF403012CEF0FA8885A8F91E80FB3720CF7A67C5');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (78, '2026-11-29T02:01:39.913239Z', 'user-1', 'importer', '', 'release', 'judgment_word', '0159f902-623b-774b-bf89-3d930df067ea/2', 'assess', X'B5BCE981DA84BDD9BD1CE9DF70E0BE00DCA86A14260A1F8C0AB4CA7DEF7E4412');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (79, '2026-11-29T02:01:39.913250Z', 'user-1', 'importer', '', 'withdraw', 'judgment', '0159f902-623b-774b-bf89-3d930df067ea/3', 'assess', X'E6B811EF4C28803E2B7C95A16388462CB839C764CBBB4DAD77E7D22D649EE6FD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (8, '2026-11-29T02:01:39.887930Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-700c-93a9-de0b11089c75/1', 'assess', X'22AD4AF528E6ABF775FD4165D9E19255290E47DE791FEFE074E192A788BB51A6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (80, '2026-11-29T02:01:39.913268Z', 'user-1', 'importer', '', 'add', 'judgment', '0159f902-623b-774b-a7b2-7a2590a88272/1', 'assess', X'F45A2740A7ECA49C669F84FFA4373B8A82F51D22FF4F5B212DAB1991E2464D03');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (81, '2026-11-29T02:01:39.913327Z', 'user-1', 'importer', '', 'add', 'attachment', '0159f902-623b-774b-bde1-5d04737fb67a', 'assess', X'BFC251A8F44C5B97A768EDF7AD0123B50171AC2C84113AD9D29BC6D1A3EE06DC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (82, '2026-11-29T02:01:39.913444Z', 'user-1', 'importer', '', 'add', 'attachment', '0159f902-623b-774b-bf21-f67ce369b310', 'assess', X'39984E6DC5261110E7F95E3AFCD1C61CF616564F4CE95371B7DAA9124DA768DF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (83, '2026-11-29T02:01:39.913474Z', 'user-1', 'importer', '', 'withdraw', 'attachment_withdrawal', '0159f902-623b-774b-bf21-f67ce369b310', 'assess', X'D653B5D1CED930D5CAF2A8E0633C1E700D8F6B3F17672858FDF1EC8142776CC3');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (84, '2026-11-29T02:01:39.913589Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'3D1B54848F9C9095A81071D1C88FF4FA119BDC2F10121BFB29A8F432148B9202');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (85, '2026-11-29T02:01:39.913651Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'5DC0D829BB0882EFD8B1604A2BEBF89DBCF0F9AE4B91B42222E5341BBE3F0D4C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (86, '2026-11-29T02:01:39.913778Z', 'user-1', 'importer', '', 'put', 'agency_key', 'agency-08', 'assess', X'AE83C78D34A4E860BA16441499105DFAD201D6F692D7DA51B8205C68670B9190');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (87, '2026-11-29T02:01:39.913882Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-701c-89dd-a396019edfb9/1', 'assess', X'D8F42A1FF8C4A029D670CD21107DCE20B00D177E2D7B94FC7532AB483863C4DB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (88, '2026-11-29T02:01:39.913949Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-ac25-03fa2bc2a800', 'assess', X'F9E823ED53CCC482D18B60CDEDA5DDE3A965CD6956910E74B10F54D1431A87E2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (89, '2026-11-29T02:01:39.914047Z', 'user-1', 'importer', '', 'drop', 'draft', 'of:0159a1ff-9a00-701c-89dd-a396019edfb9', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (9, '2026-11-29T02:01:39.887970Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7010-b0aa-5017a993d0ed/1', 'assess', X'249E64060DBCC6C3E0AD2396DA9599694E50952E4FC7BB96EC05BFA99C859968');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (90, '2026-11-29T02:01:39.914188Z', 'user-1', 'importer', '', 'erase', 'notification', '0159a1ff-9a00-701c-89dd-a396019edfb9', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (91, '2026-11-29T02:01:39.914328Z', 'user-1', 'importer', '', 'approve', 'erasure_step', '0159f902-623b-774b-ac25-03fa2bc2a800', 'assess', X'F9EAA4A57AE0000B3F57260AF71C917656FF559188B5CCAFE9C12536872DAF3C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (92, '2026-11-29T02:01:39.914591Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7020-83c7-2828602cbed0/1', 'assess', X'0FFF20599801016F7E1BB5D739691533DD6D3D107672D652B02436F8630EF0F8');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (93, '2026-11-29T02:01:39.914637Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-93ac-59aba3b76779', 'assess', X'3BFE79A6F9F9DF3A0D0E4EC558EB259D0DCDBB3F66E889B96A0684BED8FB725F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (94, '2026-11-29T02:01:39.914658Z', 'user-1', 'importer', '', 'reject', 'erasure_step', '0159f902-623b-774b-93ac-59aba3b76779', 'assess', X'03D61519095F157C420E15C33F3EA621348EBC1AB0557A58B0B0D19424FF49A5');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (95, '2026-11-29T02:01:39.914685Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7024-b793-d3c14411c75f/1', 'assess', X'8CF57BC8DA0E2328804956E10F9E17BCE4E859CA226B08C461318247C4034D9D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (96, '2026-11-29T02:01:39.914725Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-a2a6-f43c39600776', 'assess', X'08517D941DC89948336B64624F75057D903638F8329050E99CA16E757BE25CEE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (97, '2026-11-29T02:01:39.914752Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'0361764E46BFD118039CD3F0D506B1B0895B09AC677AFF4DA9B1307BBC28C795');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (98, '2026-11-29T02:01:39.914804Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'EB80700C606405F5F89F2F90970ADDA59CEBCD333BD9775B567EE5748AA27261');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (99, '2026-11-29T02:01:39.914841Z', 'user-1', 'importer', '', 'put', 'actor', 'user-1', 'assess', X'402A9591BDFA15B3D420891B518C7679A3B2FA69399D0D998A63628986E1408B');
INSERT INTO audit_hash (chunk, hashes) VALUES (0, X'9E5A3656BC0ED7F596402D2B70180F5A769511BB0A5A27AE12FD9CB2648495E786BB2567D51B4652F07E53B5090644F88C907BB8CFCB628A344970B9469E7F89BB41CF79C55FD49AA0A25FA5CCB12B6F5CD72178D258979BD9D370F4B5B34C8570EC23C5A8CC27D772DFE0D805099FA06C60A896DB7EE695841E11689159038667F3B476CA1C1CB58400E69656F015600AD10F06FD42267AB455014FF369903EA49549AB4C1CF2518B3A62F0096463A968900B0374A95C1F9D98FD5C273544BF4112C18C0A6DF14CC483AC990F65D2B328F822AB1F12A82C32698C5D6C2902EB2DA433AC9AB03AF4B2E6EF139FE05CE2F7B90599EB024234243AB55B606D2733F28749ABFF912D3EDBE5AE27C976B3F5839F41492867A65FE979655BAFFF2FF792EA29D591F3C66E1986BF84091E573D07AA7D618ECDD8D890BF94E44A93F5F2625314FFA314013B1DF0137323B9224E7DD1B824756620A054284C334C578286E8CF597F21A56BDB33AE234888D4DDDCFC986747196B1A3F70537CFB6B6C49C2154C1245F0A9CCBF665DAE1C0C44D90F4BD1B2856D7DC03E6F88EDFC34150EC1C6347ADA266D5ED8D5981A75D5F738297885965AC31734C66224F54B2CED596582A785E52B1AA5B474AC9338B9A652FB0BA0563A4A256F671E870B3B0485BF7E9F221D1003CE26B81699B71895D8C86A7EEC60887D0F161843ADB00D3015B6DC7DE450BA475F2C9011591D2F5B566058171583DBCFA47105F65BA20DDC814AB21A7073B72BF2EB7B27BF7F433C223F6FB1F37A84B4BE44911E2D39A1BE4E1616156728E3330E5A3EF0D3812E46EB0169BCD2DF2A2159ED1AF9C182F81A6B4945B12D29DAF3AF9723FB04DF9DAEC4C66E0D05CBBABA14E95C80494B7CAEBCDDFCEB19FC597185F3C9010D056A3B8F426B21E52EC01F81DE238FC2649F441F9695A77917E2697227075C5409B3303EBA2121C7E1DA3A3D80ABB127896679A0FE237657D2989232A347AA9AEDBDA34E260D51C94EC50CC53118A5EC5FA578B4C79D2328B9F557152F60C2DE04A9C64CAF9CD7424BB2A2D8EAB882C3805D1F1BB9FA4D37076B3E395117128D0521CBAB7AE652E2783E5B901327C14D90EC1DF8F281BC6BD40D8EA327F083E1BA175846B8BFA336159ECB14926251B1EAADA238B66D1CB5EE0EE62B3A01F8D4AFF2997CD4947B0541A914D0E785DCADF7A48B2D219E54AE64D6997A5E73AE11AF9A15CFF69F2C076D15E8D71819AA43D441B16DDB5161BDC03CD3D6ECB5B777CBF9534852768DD10EBAB9187C4A1636F55EBF0000AF9C57FFCF387FC0355607204F00EE3A87179A2AEC1EC2B87788E7205FCFF088BE4B3F9BDF4BA62E2F12285CC2B396E77CDA3FA739117C867733492F0F8793DC02F48062BE2BC6B5556562E5B60C3FD6E10B8BC47344A54D11F93874BFCAD27D34787F15B9EB700A921F76C1D60DCF7A24CAFF353EBCABA1F77D45FBD5190B4541BDD9A7586D716FE2755F1E4963FE2F622F9E45CFD6298772E7523B1476599899EC15AFABC778D5BA56B15ECD4F519230BBA47CD27B48EEA22222D3809819D0A7E73388ED5FCFDBF56293B44AA57259BC2D59194C6A61DB771E6FAAA75C26E1BC0407FE15C4A562D35A08CAA3FC2D4DBD50B5F58C5973F02CC8328113D349CB03385CEF8693AD21607BA93276D058C54CE9CE2B5F6C6E2E083D6AE140C66E6356F7D9B0FF40F4F5EB7235BB1945AFF01FC5F5060C4451E0CB2FB491D14D98A94C5D696787CABA3B028DC8132E3F1C30B202AC38F716022ED73EBBE269FDC68F893E5E78D6B5AB032CBF8C6C007EA653EA29EEC9390400EF29936A93024DC780C619CB7104344465036B00C322F8E4D21A7B8580983919F32BAA811A21EC6F450B7013CD937DEF6E367195284C6FDFA43C6FCA9BAF522E90583AB56FE20598340B4EF920C3A5310CDE41A706C01B73A53F8FD2BF7C7362B9E59A7ADAA38160008B9A2CA79F3D78A111EF79436E3308655F1C438CF59F53DABD79E8394FD2EA9D16B89B63E08756596C755BEA2D927DBDC47A88FA4B39B9DE7CD5682AD2AE51E33115963EE2837A5293E3FEAFBC0DFC39E89CE8DB600E2F34011CE53FB8F711C880172CEAAC37CECF4090CAEAA5D3E323C32E4F987E689E52F4897B76CE841B0D7498D1573104FF4126961B7657EE2D6E5CD66F3D9C15DE3C3D1530B566B74F41D75C4EFF83B24942EFBDD7CA933BC95BA28EB7D96C67B86669F51699BDE12678321A18A3C8CA5647132BC0A89B72D4A328BB1F3AB66800C935FDE005A4FE848C77931B4EA51398798964BD5F70ED34C4D62D6CA0701D9E66FF5298A2F85EFF87892F61B0824D3419B4AC5828ED82CD80EDA5939CCA2EAB3A380EB89CFCA7C99AC9CF76997685A63E03C0435E70B5156A7D45E190FC7FC95E1ADAD961B6BBE87E021F8FF7A77CC88D0CB9EDD8CD3457DF4DC85B0DFC3E87CE0482D9D6C02E393DFCB7C074286B10F76F0145671D0C2D0D15BBD03217497C206912BBCACD6CBBE558D6069823F14DE1DCDB1CBB446A0F2A53CE286B0D2F6E869BAB2BA7913C3DFFD80AD7F000DA5250A03E5E98130A7F4C04F5F39D98B75E8A0CF1BA1DC3680F369BAD38C7271789E1C6645160DADB8886FC296A66B46F823A5D67401FEE6C30D800DA325EA753B1E348BA755126190314449F167B9218E7034870D04A9E700073A227F4E2A31BA56A9DB1B85998B143FDA9B9C8C329BCF6EA26306BCE1D6F7A024E19569BF0903947DADB6EE5B280A3B52D58772CC624AE50E87B9DC3AFFA416D6D32F5AFC4DCC45AB097EA12B0CC7CF842F6A8147BD8BE358823C576D9B8C613E025FA8C007C0DAA3ED9BA4BA93763B69C6EF08C460559C641584CD6C57EA1E4799EAC342794C97E5332132FAD42B3E24C8F567BD068300F3B3AA82363849F99459C18FA3EA5E26BC996861C4C1129BA22720A5958DB8F78FB06201410490593EC76F0B04F3F2CCAD8321978FA82F11270062AACF59332FD11053BFBF3AB32090470E8023687DCF0648900DA69130585E22E5366D4B88D578E4831541534E744592C65964522DB5698D9B5F418484391825858D97C1E1AA2347F95B53E26620617D583F8C153F821E7C0AFAB4C09649F7B53C6F5A87BEFFD413AAD9B5D6236B5EAAE64F76B4D6B021B258B0E80C80985FAD635B309719F0A5BAF919CD3F4D7D9E2CEF52A0749796E191689D1D69377114762D487642D0BFEFEFE83BE019FC478398EFC6966AE05AF45E48E023069BF5B785C02FBEC768FAA400B2B950B916D9E6A0D036C6478904644DF2E935B2128639759400880DC47693D5D091FB0CA5231778100F87A679E94715C693CC83BEFF496D9B6C470DB45B44D2DF445208D88D1F9C3253E2562C1131C951589CA8256AEB139D21CE0F9DFF030D6175E36ECFCC95BAB3E5F57A7ADD0AD4B789CA8780A4B06232F87314995EE79C7FB85AF8B0750DEE9A23D68C279F048327E4A07A57D948BEAD1D5C6085E4F76859B94C1CE04453FE93851180D3AB19B0B8F2BE0CB0662ADFE05FDA9DD04246FF75EADC152B0FD0D51AAD794FA92134A8F054674189946A11DFAEF57AABEE553D5DC35E592C31B8F4891E1B58B6D7AD2B4E0413EF8A879BA4DA2AAF678B3766192AAF6B9CCCA9B10739DB51CCA29C90A1F7795C9B00F0C0F38F52DBE6B63FE61B5D37ED0A0BFB1D970362407E8AF10E0BC1278A6F69F5B0FB2FBFA38E5E93BCCB611EB247F44CDF6362FD7DBCE0CE8AF714E78CDADB1E5CC94B02B4CD67ED24D8689D6CE8DF77922463A8CB3C5A055E3214D7B523BAF3A1B6479A654A8E750C474EC02ADDE8666357F9A8EFFC592325BBDF1EAA20D73A967F043165B9CCEA068674F243546EA78004553C791D78A308D9CC1FDF47CF0F9812DC21EE364A9622FDE71AA9643954D203AB46A32E0EE0B91ED6FA486B300D645008A4429BBC1535D542E8125B489CE48C7F18805B64E3FAA8FE723242A613CC7D15FA6E0388EEDF4C42E1FA581F55A07CCF0E57AAF65A8E406585B3AB98D4AAE9050CCB65218F12C349F4F68709E495204DE4A08C5910405CCB6D93557CC15ED26FB6BAC00BF61F6405751FFC648535A44C648D0BB0A09557E01E09030744193B6260FBA815773069835B379E74983E22CDBDD470BF024454C8957D04E23446559A7189DBC422C91341BA224FD776DAB811634072C8F00149FE735BB6B1B8FFCBB6BB17DE4A5155C07D36C065955C4EE7477EA5E4ACF23A585E5B911CA5943E7554F8FCA08960638F62BD18B67E7B67CDC07C4ACE785E5654C8D6999AAB7F52DF4904A149C25607A252F260088DDF6510F3938ED93A1D0E306D556660CC876CFD118FE37AD3776E485EF2A4D5ECFCFF7CEBEA5299C024030902BA430E7EC064A76522043378C758824BBB48F2851842999B08E3D9861DEDBA89A2FB819FA00432E7E58C636CF83DEE3E228DAAC040DD62971560CA032E1B5C562A6CB052D3B4E87E90A4A2A8EBCB7A19A1583215B87DA767528FA5961D66F499FAE2C49416C9ED377A50D411184CEFA04AE7E000D6F3C751EB7ECAF104DB0A2E46208EBE95700BB8A12942F3287F22D907877BCD2BDA415FAC78B45F2336CAE039DFEF29517BA37859E2021BA951352767874C581A868BAFB5E9A98E62A03B0304E414C6BF0302A1B29B6C9ABADA9923F972B9A06F87E662CD911B6A9BF7D130B28EE544A3DF5CF33F735E5336BB76F4CBCE34FD927ABB5A86EB6BA22575E8EAE02EC35834771A6CDE75290CBDF3B6758E71FDCC4C293FCC1E9988D49C8D63534634301F2B782AE9A7FD89B77D21C4F568D0ABC8FB37684471BEAF88A6F93F727D24A289CA04004FA17CAE7F87DF704150DAF89D4C0940A245BE4AE579B9333832F930045EB4381F41EF9E0B5042F719B822D53F053F7B4B8AE1E56EAEF44B4E381554172911E80E0F0C0D064EFDC825D2D0EAEB7C4977AC64F1055A6BBF93058FD45F73258EAB03C94214738C6A63086A1B50438F50FF878A69E128BD980F7D862DDE73923284FF7D1970CC1D704DE19EE85A12DC182EBF5FDF60A22F8A355C21BB2B7BB1089E07EADA7E37DD9FD11E80193EE2E0E3CAAB204C7CE42F2D840C5C76423FD872CB4E40E2F0A9BC27EAF9BE88EE74CFBCD8A476E12693C16713C220F5A23D8C79DC8054712086213F4AA06809D97B8630BC5729B4FD15CA0A63FDA6525167E921ACB3DDDB1F7024496B74654DCA2737D05E4FC9692F4188E71D84BE90211770C613903BA30D9074DA6876426FB7E403828971EF75E8626B33FE461494064E32D201543D007DAC8D270CABB20E5981DB9FAE008F71502A61B3CE8357A42D42D206B9F0FE96FD30304CD232458889024FC48F2DF9F4396BD27012135FF9AC9C1621D4C13314A8B326766F6F42A276EB57E49');
INSERT INTO audit_hash (chunk, hashes) VALUES (1, X'F73C8ED5323B0A5851ED857E377FC62F4FA9FC2E611F0CF458B2ECCA37BE6A685C8085D9DD4C9786D99EB263CB0D3A18332424122B1BC1F122616D24AB6217CCC23C5046C4FBADE8F1793B918F01288CD91E6C291DF94097B5FFC0FBF925452172B122531E45D212E0B4898F5AA751F6029ADD4EC15B0F82CA21043FFB8197B5A92F46895CD30AD8DEA66755F782402B78321A213563799C95CBEE790D4216643D1B332BA6393F81C2980DAC72D3D855525592C20C942B94268781102AE4271548E120788C2054E80BE5C8696B55494EFCB1B94C52B5BD5688738472DE2EB60BFED50B6F70489DAC0F70BAC963A1E10D91D2E23D3AD46058F476045E20130E6CD836C45C0F494D1182E06F02223BB8AEE243418A834FC347F6C89B3696E777C377F189CA18513726FF068EBDAE5D59AF3C028999B8AD5E3E353EDC84A177D1B3D2BA71FF57E5492F7E448FF1767E33982D29A238A7962204C0CC55BFF38C732BC23287320CC6ACFE3E7F0A7E454AE867C0087902404DE1AA12A8C719C26ABB82C053D5DCB6768A2544EC3809B3DB385B952D8CCCCF86A28A825A6BAAEAA522A08160FF33BA1AE528A38E6E1DDCA913334CCEE77D595FD0D2E6D7A26DDD4DB3E277570B3B338B901D0EDB646DEBD62DB5194772E972F0A97068C8F1FC7DACF7CAFAC713CD9F2225C1F4E95B165BBAAA623C979252D46676F6A0F19980833D775CD78FC477C6291A35F1FE3404BE810E21CB5EAE69D16C5AB705C629D1599DF9C6DB969752D0215155760CD034409C718BCF2677EA6B8F4A5EA1E223EA0E951B6FE1767AA21DD8BD8D087C3C6ADDB6B216F5D2DDC5B803A91DE53649B4CD5EEB0D2A806C0FF7705775FF850A32C954CD19CF9232BFB746F877CAACBBDEFE041423E55860C5C07C843FC6EE3C12BB34F75BF1E814EE526E88DE07021B1EA1E12FB5A9DA7FC761441BFF26F4C0F8E794CDB5B213A786AB6E61901FB8DDE9A5CF2126F26F2436716C705E42E9B166ACC9BCC8621ADBD69D78F6A39005750B662BB9EEBC0743E12674B492610A58B6D0D51F014B6F2C7E9960677BC423FBA63F1958196D671F8C0D29A390F9E2A442C37E3514CF478E66E7F822EC66FA3CA4DDA7317237019C00367F65E7463C1CA4956C03D145C5D1F4E824653F5EC8BE300C130EA1A405817B56459368CE02ECE973A26E5855D4106E785D9D9840AAE1413257E554B6050AAC203CB0B9D724A9B8434AE7A2E7DC607BC3FB1507F02B1CB1E4A76692EB611BDCF9EBA60A9EB9B5ABC8BC5418287758C8E855DBED941D922C96FD6201673E60C1E97FE5559651B7214C78E425E94490688F8748283E9E9501AD50F68F95E410DC0A432C58B97289C54B9E1B7C758C2877FD6854E16356110BDAAA47E967546FE748FE5AA4FF0E1284B80B56F854EBBFE1D725650A8C58B1B78F05AFA167C6C8D98D5AEE3FCE94909E74EBAE3AA3C327D2A2F48A08D406E79BEE00B912AF52647ED1F6E707FA473829E717B13DDD58DC7C31405CBE38164951C05EC32DDCCE304CE788C22D2BC1DDDAB65486AFCBD61D32A35B902110BA01CD1B64652F262EC0A2C9709A58C129C0DD5198FC95FF56BD70149326632347AD09C429F94516CEE2EF2A22DC73DB807FFAFB776253249BBE5400F4992AB5DEC7555262EA616E752A127F6697FA30FA2068705F96C70CF1E1DCB4885EE210231E26A319C757AC36BC4219655CF65CD300E8DD345A732B9ADE181CE2B6DC1BBFD8674CBEF618E216F4C5C83423DDE8778BD2EA83FD2FD88F7F829775B63A2DE09301290C2D35B293550B38AF8A11AC3E7A621C0EE6D8669EFFCE4B338E50AF0992E035E5C9F29B3E70FB6D7C6099E2AD47568929A849DEE0F78779AB195737B45795E59EE92D5E8B434EE3D4BBE6584B4E24F30C3CF84DE156083F253EE7892620C9CE3FC333292E72693D9E964C38E7822122A7FCA5A9B1359A897AA50BF41D64111606A9147094111CBE1717E69DDC5EC1554151C2F49726647BC72B3C1F18D9D81743771D151A61FA8D2209D6FFB35177945961BA32E4C8215D9EC2382CA45425046F1B8B8975B0A9D0D74D5D328737B6FCAA4D830A906D652B669B4E34857644E128EB5F087AADA11A08A3D2DCB84A4F8E9D379276675ECEB29751292B5AB3FFDB55E3A2E519F434BA65EBC2EACAB088FFC2759176D8B2F3F6906A19A9B90681435856D48238596298E93E00369002C7A9030E684B0A3DA0AF26AED0F805BAD703FB98D73DD2C8EE4EA8D2A755B18AF3AE096738E492EB608EFC017E4992695D7BD8DC5F105655E47B8DF068C40BB9992C4EB9E11820A0A1CC9F0D4200A5862C01074D62298DC56E87668F775E9B182ECD5C4F349EC523B5E06FE254E8A1BEBE0A7033622D5BB2ABA7F91B489DD7BA4F982358B875DA0E5377FA0821B5B87CC7C8B1717232764FC331CC8B243014E2094C98DF937256E2CF33072593E869408A580F931FE6E1ABFB7A7B1EC12497A6EB9D270CC4BAC08CB4E5AC862D400257822725FF61BC136228A94BB170FB6EECDDB80CCF99E70FD0E307F63993A51CF5374B60D2C475723E0C9D1AA9742BF6D1DA14FB5A10E4C9DBF3CC68CA2B41B33111A820FE8B35F1D1F768BD75DAD558E32E82E740EFC32AEEC1B49ECA865E34C251825E854C7E8859B424D1B28D8E9A1F9A23743E173F367247F78D4F0AD1FF108A8E9827BCE2AD0A4566114AC739F4022D16D8CC839B35D0039B25FAC143B541A832CF57D69CC2726782F554F7DEDF22365D8E73691B26FE1D5C1FCCE9240EA2327CAE704D8324AEA5207BA831900E2B5A5D51849D3634BD6D1DCA7805CE4C2BBA8E7059532CBA75FD499C024C68DCCFF3833487919E9494AFC7C1623F1F91F4B0B9CDA541A59F7ABDA0327909CA3DFFD3B464D7E2B5C93F456857BE73496BB73A13BC717AAFC47007C9E3DE8D75933E0BF77788B0FCBC0AF8AF7D5B236F954A466CAA7FEC7181969ED8E8D56A125CF1F1ED1A7425DBC3DCE7B16C1B3D8540D389D8C2804F6C858DEA7D70F1E84F283E9154FBE45D1A36B66780775409602F31DE2036AB54125507FF2D7063952421CB78CF870D149CA2AE87C9B117EB9F470DDF3B397D38A8CAEE7B763DB852BC6A74CBBC375A8E4F37E31D5780B8B80C739FC72FEEA016D982BE2657C029A3D0EE3E0E3A2B11F5BBDD73A81FFCDD13F7B5A8A04D7FED1ED976D5B0C43C68AA11C2CF6A39F3DE5C499A5D3A2FBCEBCB9D52C3D87E4E777C10CD99B77A14DAA90E0C1873288DECA433EB243D68AFAF0E8430293EE6AD4AF4218AEFAFE15B5D1E91CB5E43FD5AB2058A250ACCD2C3B5FD014718BE3363BAFA7191362976F6695F1C06845362915EC32A88FD554ACA8340CDA626E8CEDBBAA4F3DC00D1DECA1085D22F8E6C8FB8EDAA0016D266D1E00950EBA4D62AA96FF3292E55ECFB66499F4F561C1CAF8CC3A4C147ECBDE3401AB866F3514023FE82A73069E3942AAEBCA4A598A2B9B5B7AE23CDC07F2A6093603B22FC5BA4D3E97DBF93CE3BD520EAD1AADD6A474891222FCA6B34B94508AFFF2093B071D19A062118775EC20716B3D00815E04CD6ABD48249FFF85A853652EB5B74A71E75A62DCE3772');
INSERT INTO back_series (id, period, measure, dimension, category, value, source, verified, break, audit_seq, salt) VALUES ('99f0b637d16bdff7cdd4b70167a76f13', '2015', 'persons_followed_up', 'total', 'all', '289', 'KOM 2015', 0, '', 85, X'0F04267C3BC693F79099F52257985E51');
INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq) VALUES ('0159f902-623b-774b-b144-8c9cf3b37922', '0159a1ff-9a00-7000-84e7-e99a727f2d0b', 'agency-00', 'user-3', 'case_worker', 'nav', 'life', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', '2017-02-06', 55);
INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq) VALUES ('0159f902-623b-774b-b852-2281f87844ce', '0159a1ff-9a00-7004-a32c-5d775093f368', 'agency-01', 'user-3', 'case_worker', 'nav', 'life', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', '2017-02-06', 56);
INSERT INTO break_glass_reason (id, text, salt) VALUES ('0159f902-623b-774b-b144-8c9cf3b37922', 'CanaryReason', X'C2B92F71972585B7674241F9C4229A98');
INSERT INTO break_glass_review (id, actor, at, verdict, audit_seq, salt) VALUES ('0159f902-623b-774b-b852-2281f87844ce', 'user-4', '2017-02-01T09:30:00.123456Z', 'justified', 57, X'64CAACFDE289C0D6D375AFCD52824B7A');
INSERT INTO calendar_feed (id, account, token_hash, created, revoked, audit_seq, salt) VALUES ('0159f902-623b-774b-8f77-2c49a319d7cd', 'user-1', X'8EABB9D5C25D75E88AFE63D6C8850A1B31595B2F9FEDFB127F7F87D3CAA540E1', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', 54, X'4F4B1C9D0664755E83D846CE9384E6C4');
INSERT INTO case_party (agency, plan, part) VALUES ('nav', '0159f902-623b-774b-a5f7-30f9642c39eb', 'member');
INSERT INTO case_party (agency, plan, part) VALUES ('pd-oslo', '0159f902-623b-774b-a5f7-30f9642c39eb', 'member');
INSERT INTO case_party (agency, plan, part) VALUES ('rosa', '0159f902-623b-774b-a5f7-30f9642c39eb', 'addressed');
INSERT INTO case_plan (id, notification, agency, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a5f7-30f9642c39eb', '0159a1ff-9a00-7000-84e7-e99a727f2d0b', 'pd-oslo', 'user-1', '2017-02-01T09:30:00.123456Z', 47, X'455120E7701F23E5B5E30786AE8930D4');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a5f7-30f9642c39eb', 1, '0159f902-623b-774b-8265-00da01ad375b', 'open', '', '', '', '', 'adult', '', '', 'concern', 'consent', '2017-02-01', '', '', '[]', 1, 0, 'user-1', 'case_worker', 'pd-oslo', '2017-02-01T09:30:00.123456Z', 48, X'B3B76BB1C59007700FF75D33AEDAA8D6');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a5f7-30f9642c39eb', 2, '0159f902-623b-774b-8f2e-28f645e6d175', 'invite', '', '', 'nav', '', '', '', '', 'assessed', 'consent', '2017-02-01', '', '', '[]', 0, 1, 'user-1', 'case_worker', 'pd-oslo', '2017-02-01T09:31:00.123456Z', 49, X'2B228BC10472EE3C593188508F66AEB3');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a5f7-30f9642c39eb', 3, '0159f902-623b-774b-8865-e57df89889ff', 'join', '0159f902-623b-774b-8f2e-28f645e6d175', '', '', '', '', '', '', 'can_help', '', '', '', '', '[]', 0, 2, 'user-1', 'case_worker', 'nav', '2017-02-01T09:32:00.123456Z', 50, X'6187881A4288F4E81BEDE19B569B3836');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a5f7-30f9642c39eb', 4, '0159f902-623b-774b-91fb-e24aeaead237', 'invite', '', '', 'rosa', '', '', '', '', 'assessed', 'consent', '2017-02-01', '', '', '[]', 0, 3, 'user-1', 'case_worker', 'nav', '2017-02-01T09:33:00.123456Z', 51, X'48730DCA60B24D62299E7BD79176757D');
INSERT INTO case_text (step, plan, sealed) VALUES ('0159f902-623b-774b-8265-00da01ad375b', '0159f902-623b-774b-a5f7-30f9642c39eb', X'0151720A0C78EADFF4FEB0BC1730353DF10EF84065ADDB0BE5B0A9D7DBCC454CB7ED960C4542D4C978F1C9E111EB8A65AF02E7B09ABF1CE433C68EFF9201C28C671EF5FB635371A1487AC4AE863A66FD6CEF2BE53F8255C41C555E22972195B92512F760B67F86DDDF7BB29B1B74771A2F516752EDDCCE2D2DF85F3A2A5867C1E94745807AF38CA1CA03D3CF306D18A9D4CAAEFD62A067936F4E78108B1608AE61031B403AEC703129FEF2E934A6E0B7704AC9AB9CA2ED6836DFA91B9EDA4D84B4A9DCB53D593468F8091CFFEFEBED5B249551B83F98DAA2891488F33AF2B48BA9182F3227F548FB43464E52CA6ADC02ED2B82D7FAE85CA0E36C82B9B9ED6EF37B0A34B01792A777585C6E99A63D0DDF3C7C156D37620AD80C1AED4CE5207AE6A2CCDE06B0');
INSERT INTO case_word (id, plan, subject, code, rung, agency, kind, due, at, audit_seq, salt) VALUES ('0159f970-3f3b-774b-b561-f844f2da55c1', '0159f902-623b-774b-a5f7-30f9642c39eb', '0159f902-623b-774b-91fb-e24aeaead237', 'invite', 'colleague', 'rosa', 'plan.climbed', '2017-02-01T10:30:00.123456Z', '2017-02-01T11:30:00.123456Z', 52, X'92459ABF24C59A6D50D1AEC0DA2D7807');
INSERT INTO compartment_key (id, compartment) VALUES ('0651e22026eed64e', 'draft');
INSERT INTO compartment_key (id, compartment) VALUES ('4c50a41c8dde1665', 'account');
INSERT INTO compartment_key (id, compartment) VALUES ('5614d7435d817567', 'attachment');
INSERT INTO compartment_key (id, compartment) VALUES ('5f5defc6561f8717', 'case_note');
INSERT INTO compartment_key (id, compartment) VALUES ('dc57ee51b975a5b2', 'narrative');
INSERT INTO compartment_key (id, compartment) VALUES ('f0c47d67049f386b', 'identity');
INSERT INTO credential (id, account, kind, lookup, sealed, counter, created, used, removed, audit_seq, salt) VALUES ('01a22509-5b41-7ff5-9314-7be26eaeb558', '01a22509-5b41-7ff5-9416-21465eeaf472', 'passkey', X'0102', X'01A6CAAFBE08BBC824FC8A90726276BCBA22701DD3E32CB2768A2A856B6DAAAE45E12789154EC4694B2475131150BC50453E4453695740D1615CA7777E75DA8A15E2D3E2577E291170DBEA77A23EB98841AE1518D18DA081', 0, '2026-11-29T02:01:39.905997Z', '', '', 35, X'297C93A47EA74C5C0DDE2A5CE0025E1F');
INSERT INTO credential (id, account, kind, lookup, sealed, counter, created, used, removed, audit_seq, salt) VALUES ('01a22509-5b41-7ff5-99f0-c4777766493a', '01a22509-5b41-7ff5-9416-21465eeaf472', 'password', X'', X'01A6CAAFBE08BBC824D5A0DA91CF02C180A28BCFF6C811ACD595B58784AFEAFEED1DBE58D08797C7D766B87CEB2AFA8DD0393A5D35EA442853040011DE8175D4F680D86B9308D3E1D5B493E8AE842EF361A470DB8B0C', 0, '2026-11-29T02:01:39.905997Z', '', '2026-11-29T02:01:39.905997Z', 36, X'3184AC0C68A4422005CB6D64A5DDE04C');
INSERT INTO criminal_case (id, reference, audit_seq, salt) VALUES ('01a22509-5b41-7101-8aba-fadbcb6f5ef0', 'C-1', 26, X'B03C6E78615CFE0EB7BF0499B685E0B4');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7000-84e7-e99a727f2d0b', 'identity', 'f0c47d67049f386b', X'01F0C47D67049F386B5562A848390E7948A94D1894C68F9B1F26D269B0FE2136C12E792A7455BF87B9D9EA44794EAF448DD7D366C0AEBFA657FADEEA984CE363E3C6FCC051214D4240F208E76D');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7004-a32c-5d775093f368', 'identity', 'f0c47d67049f386b', X'01F0C47D67049F386BF9E4976E9290B1000F31B9DABE61C96708E160EAAF8C0AF3D4596066985C0BCD2A72C0207DBF350AF4591232D72C9264A5B3A76E4E052879F48B4E0CFBDBA9DD7E68F89F');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7008-9ab8-486983101bf2', 'identity', 'f0c47d67049f386b', X'01F0C47D67049F386BC30C0E0FCC1513EE77D204D1BE19183ACB04A76704BED63D905B5D9C8DED938FF15EDB9140FC6428D608FF8F30A207C333594A4BFDB701088EF988B8676EFEEA8F0A7A80');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-700c-93a9-de0b11089c75', 'identity', 'f0c47d67049f386b', X'01F0C47D67049F386B63F1CCD79499FF23FA28D0E89228059AC87BFD95284C5A85D847F699B37F8137F8623E80EB187EDB223602209374A753B98CB600201694297AE2CA66BC75D9C6368283F0');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7010-b0aa-5017a993d0ed', 'identity', 'f0c47d67049f386b', X'01F0C47D67049F386B8B798CA6D94E3244DF2A60726FC29BBFC867BC690DAEC15FF3ABD0148C8519D0992E9EE51EC459160035146030D36C0AF54E62FA226EDFD70A4F60B3AE0D00CAFAA41011');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7014-b12a-7c7e7596b758', 'identity', 'f0c47d67049f386b', X'01F0C47D67049F386BFF3A1D88DCACEE088B836FF26BD9937F7929584969454760207E4FF703237D490E60572B7608FF5BA5E2E404166CCDC825C73149541CC22CB4572B14369446A1280F4F8B');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-9733-21f270698b05', 'identity', 'f0c47d67049f386b', X'01F0C47D67049F386B7B6F47C3696BBE5290331DAC0D82737B6B4D77AB2813B14D78DF05120A4EC32253BF3C057C57608B261F1F7AC9629243FF8C6C646B19E857EAAF7F8684D1F74C75BB12BC');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-9733-21f270698b05', 'narrative', 'dc57ee51b975a5b2', X'01DC57EE51B975A5B268B6A7C6693A9178E22EEE8FEEF58A5464D71952004114A7D17569681344BF093B32B9C985870C6F228465A086C376E754EC3E0F05D17894425D40670DBEC335B5E3AAB9');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7020-83c7-2828602cbed0', 'identity', 'f0c47d67049f386b', X'01F0C47D67049F386B1FBA14566AABCE5BA13A7FF722F9B118B30FC1DDBA356B89F62F3CEEED9516ACD7324EBAE1A7184872DA0017966B6243CA66139678E1B59C989CD6C88DC5665AF906533B');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7020-83c7-2828602cbed0', 'narrative', 'dc57ee51b975a5b2', X'01DC57EE51B975A5B2D780E38ACE68C84BD3B3CBAA62748C66D3260977AF6B2F2D79071A2587A3AFC077B90A39F7A53B6830E35A20F13D9E24875BC4D4073D5295B90DCB0A63AAC6008D4EFC70');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7024-b793-d3c14411c75f', 'identity', 'f0c47d67049f386b', X'01F0C47D67049F386B30524D89C5863E683845AD17554AB272E133D546EAB37F8E14392A99CEA7F06C317AAA7C61351353CEC7A0B30774E6F872DB7D61AB333EC8B4789D42CD1DD2C8FC60D905');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7024-b793-d3c14411c75f', 'narrative', 'dc57ee51b975a5b2', X'01DC57EE51B975A5B207BC798ECAB0023FBA1CC57673277DB395F6791FB07D009D9361441E598A41F91C9FD566702D6C4C3DE86A68E89BBEF89F0BC6A7484E079EC566C6A107D18EAA63F9EE8E');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-702d-8fc1-8dc7ea4b8c75', 'identity', 'f0c47d67049f386b', X'01F0C47D67049F386BED100ECBA2F3D8C9148A69746A5D37FDFA6440AED58EFBF2F5D68CB6808AB9157302D3F65EA4D2AF06080A23C47B78E0FECBB30A6034325AA4C5C3488272DDABE5D0561D');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-a5f7-30f9642c39eb', 'case_note', '5f5defc6561f8717', X'015F5DEFC6561F871751720A0C78EADFF4CA440905BE44A2AD1BD267B1EBB25C4ACAE28FF880A5CD00F0ABCD7BC9B0710FC8A2B9BE88BB14DA729632DDC1830D577B25803CCC8069D5D4EC6CD7');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-ab6c-9188ed83196a', 'draft', '0651e22026eed64e', X'010651E22026EED64EC9641BB10E028ECCE2FF96397108D2145BA90269B4A734B189C17DD1F474DD241A072FDC0073C38CDFEF0FF7E0012D1F22D30F0D0B7B8C0C2ABC33B1295D5E558DDDC224');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-bde1-5d04737fb67a', 'attachment', '5614d7435d817567', X'015614D7435D8175671601EE04F0077077D47FC9157133E8A5C88CAA6C0FA3095C198147F6052906BD2EAA3B08B53BF7A06096B0EC87218A31591DB7E1D889E655F9694B9454EAFC185B278B5B');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('01a22509-5b41-7ff5-9416-21465eeaf472', 'account', '4c50a41c8dde1665', X'014C50A41C8DDE1665A6CAAFBE08BBC824AF9039AC12BAB0E52553621AB920F994D638A2C1D4119854CA0034E5D22E935CC6D93286A728D4D2C392868EF0A4B2C0A96BD5AC88F4BB5A559E8B52');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('once::z5rfqx9zskzg1v84', 'draft', '0651e22026eed64e', X'010651E22026EED64EBBF004CC262758E041F521FC0FD8C6791A6C57C5621F91825C6FCD9DD10ADA80E44EA24263DA2A4D4A4DEBE37C43409BC5F117FD65A69738C8860F837CF8CC6A2AD14D78');
INSERT INTO draft (id, agency, actor, topic, began, saved, version, corrects, base, sealed) VALUES ('0159f902-623b-774b-ab6c-9188ed83196a', '', '', 'who', '2017-02-01T09:30:00.123456Z', '2017-02-01T09:30:00.123456Z', 1, '', 0, X'01C9641BB10E028ECC444D396329477120E2BEADE639FB7BCFF411006F91995F51939A76E34B3C');
INSERT INTO encoding (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-9733-21f270698b05', 1, X'936AE7E545A98EEBFE65796B6D867D51', X'017B6F47C3696BBE52BADD403B1A65B11D21B386205CF9A1704C7902D19885CE802CBE1935A6F3FB1C551DDF4F72AF15B51E46F0859E4AC96B204A3BD3');
INSERT INTO enrolment (id, role, agency, token_hash, created, expires, used, audit_seq, salt) VALUES ('01a22509-5b21-7134-a431-8187098d44ba', 'administrator', '', X'D81ED73A09CC8091D68DDF15C9567DBD0226D6A8B4D906A0857D00D2B5892C88', '2026-11-29T02:01:39.873075Z', '2026-12-06T02:01:39.873075Z', '', 3, X'57D3121036C9A277A5AE70C1605F14ED');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-93ac-59aba3b76779', '["0159a1ff-9a00-7020-83c7-2828602cbed0"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 93, X'091E3379CAC13F3A40E5EFD32FCBD606');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a2a6-f43c39600776', '["0159a1ff-9a00-7024-b793-d3c14411c75f"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 96, X'0D5A51A5794525A17E944C889821DDF4');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-ac25-03fa2bc2a800', '["0159a1ff-9a00-701c-89dd-a396019edfb9"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 88, X'04808D7F1B7B5530EB72ACDB21ACC9D3');
INSERT INTO erasure_step (erasure, step, actor, at, audit_seq, salt, reached) VALUES ('0159f902-623b-774b-93ac-59aba3b76779', 'reject', 'user-2', '2017-02-01T09:30:00.123456Z', 94, X'2EE8D5210B1B7A5886029F04500E1F27', '[]');
INSERT INTO erasure_step (erasure, step, actor, at, audit_seq, salt, reached) VALUES ('0159f902-623b-774b-ac25-03fa2bc2a800', 'approve', 'user-2', '2017-02-01T09:30:00.123456Z', 91, X'39324E29A1BF52F6E58B1120D3693677', '["0159a1ff-9a00-701c-89dd-a396019edfb9/1"]');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8ff4-a5227f952f3e', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 64, X'6EEA0EFDBCF93B6910813907A8D5D9D8');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9d3a-b8c50149fea2', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 67, X'418C64950D8170040EF2D44590893DC2');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-ad53-692c8044b516', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 69, X'1FB7093E408768E1BE472768BB5FD5A5');
INSERT INTO export_decision (export, step, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8ff4-a5227f952f3e', 'approve', 'user-2', '2017-02-01T09:30:00.123456Z', 65, X'59541B074F0331B1DDC3A33D23FDB2F2');
INSERT INTO export_decision (export, step, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9d3a-b8c50149fea2', 'reject', 'user-2', '2017-02-01T09:30:00.123456Z', 68, X'0BE6831B447E7EDF660322B544DDE03F');
INSERT INTO export_file (id, export, actor, at, digest, lines, audit_seq, salt) VALUES ('0159f902-623b-774b-b4db-d4299aabb2bc', '0159f902-623b-774b-8ff4-a5227f952f3e', 'user-1', '2017-02-01T09:30:00.123456Z', 'cd56', 7, 66, X'AE642E06D88ADA8AA69FC490ECF2144C');
INSERT INTO frozen (edition, year, revision, digest, program, as_of, at, actor, audit_seq, salt) VALUES ('2016-r1', 2016, 1, 'ab12', '1.0', '2017-01-31', '2017-02-01T09:30:00.123456Z', 'user-1', 100, X'75C3B61D636D988E59E76B24E783932B');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, 1, '2026-11-29 02:01:39');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (10, 9, 1, '2026-11-29 02:01:39');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (11, 10, 1, '2026-11-29 02:01:39');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (12, 11, 1, '2026-11-29 02:01:39');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (13, 12, 1, '2026-11-29 02:01:39');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (14, 13, 1, '2026-11-29 02:01:39');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (15, 14, 1, '2026-11-29 02:01:39');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (16, 15, 1, '2026-11-29 02:01:39');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (17, 16, 1, '2026-11-29 02:01:39');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (18, 17, 1, '2026-11-29 02:01:39');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, 1, '2026-11-29 02:01:39');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (3, 2, 1, '2026-11-29 02:01:39');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (4, 3, 1, '2026-11-29 02:01:39');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (5, 4, 1, '2026-11-29 02:01:39');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (6, 5, 1, '2026-11-29 02:01:39');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (7, 6, 1, '2026-11-29 02:01:39');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (8, 7, 1, '2026-11-29 02:01:39');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (9, 8, 1, '2026-11-29 02:01:39');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-84e7-e99a727f2d0b', 1, X'404BC199FEA197868307179F601EB7BA', X'015562A848390E7948ACDE5A92ADA044D04DEB6F74778921DCC1A987CD909363E895067249B98CC228354F1EB602C0027B87819C1B50726C0242751D5F8266E43C96B4877DA03768A251A646822C3A8456C40FE870E716C6EC834C19A9175A38E501F92DD4');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-84e7-e99a727f2d0b', 2, X'B920093378F5494DCC0053C76740F176', X'015562A848390E794807F0EFCF89B1FAC3793C1C303D2056DCC5142B35AE980305858366742506FB7BFED9BFB4406BE86295F1D93750507804276725AED0232BCB248BB733DB4FDA88E2A24CEABBDC15FB8DB815C9E071F59FF95755B351E84E3949E1C0A6');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7004-a32c-5d775093f368', 1, X'D6CF636FFA6240AC9D91897FF4587CAF', X'01F9E4976E9290B1000A3BD9C7DAF2347670BF95FE005C4A3B08DC4F5D0E69F77CC3DBE44C4449368ABC14D8B0BABD815AEB57112A3483792AE3B1E0EEBED1E6897BD94950F96E972E8284E7B7B65A32E6360CF975211769EEB7862C355D9D76CCCD0F0AF0');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7008-9ab8-486983101bf2', 1, X'D16CD682BB5FE94F592700E2704859A9', X'01C30C0E0FCC1513EE07ADC40692D08FD5276ABDC5F71FEFF2713827C5A2E1B5E3EAB50EA21271410EAEB2A16771C039F479396B54FEA46DC928D7EF9F9A7F80EE3BD6B8C9A19C8A27FF84BC01E290C62C211949B20951D738887364547AC28691D74BF4E6');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-700c-93a9-de0b11089c75', 1, X'54B5D6B07DC7B8EBADB15CF2C425D90E', X'0163F1CCD79499FF239EB97FE6B419AF8024ECA7D3E6C8B8D3D60BA5305E30F3789E83C8DE94DF269FE96E5AB7DA7F8AB004E7B1EAF1C8E1596497745C5E7FCF92071132AD62DC61E3ED5A5E4047B9F40F999E6C77EAE07BDD62CD6BA94FD71E9C8ECBE9F9');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7010-b0aa-5017a993d0ed', 1, X'AD31C40C6D5B62A2D59560CB6B928FE1', X'018B798CA6D94E3244F4C73C6A99CA17662BC1CA5DBF3509291BE1A07CF7C2382D1D38F4BB6374F805241F2E7A9308B199CA21AAA849711C816A68437681B8DB5A0F1C6BAC4BBACAD542E1671AF2B63337C9859CAE48D6EFD671BF28BE570136A5E5013E15');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7014-b12a-7c7e7596b758', 1, X'A355E6A3D151C3AD245BFBA8513550B0', X'01FF3A1D88DCACEE08714CAA0D84B0684BB5F4CDD951F4588BF19254ADED73110FDCB2668543142812365A4CBCC274FA3B4762ECE42CA6BA2FC82807DF717FF865E5C7A978BE2EC3E0218E89262499CC4916FFC6B59724B67A2467F4DFE741E9225148E053');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-9733-21f270698b05', 1, X'B95B1EBBBABF73D3C7135109A749E56F', X'017B6F47C3696BBE5235419DC7353AB564E204D16EB95362C942F681CA4F55096BE14941FC13F13CA9FB6C3D28AB2EB35FE1ABE13BEC5F77BE67394D78D27B0C4CC76DBEAF38F646A4B48DB7CF8A7DFE01BC4CBD61625F1B15922FF149C7C481E110A833F0');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7020-83c7-2828602cbed0', 1, X'E3905378A539BF4E8F91A57CC988B3CF', X'011FBA14566AABCE5B5747EA35D72175BD1E918FB67ABA01DC3F782252A4B7C4CBCEA0CBF63A4178563088AC436C08278B7989A2C4F8DBDF193974585548ADA5B58ADE9ADC0C62C6D8EFDB639F02F70E1674B5AF01FD738560DA7FE4D733F19A706362A5D71CAFE1B478FEED8326BE658A7B7B9DC7F48999DD8467B5D6A67AF89D13B7EA3617059B9442BC0839FB2FA6AA33CEC7D876640C827C1E0581AAF5596373EEB6439BF8895E9CA04463466828450FD7C7E65BF46C5C4A9FED42B2A441326F5A7BC73F5C59B042AD74EA4AC7F02C4F0AAB840A01932CEDFB273BA4A884FF0D438621');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7024-b793-d3c14411c75f', 1, X'087DD31D50B5BC9D284D1A4CFE243EFD', X'0130524D89C5863E687985E26A5F8755C4C1C3358E420E049F14F4D683D43E56A8D2951D0E745ABD3ADC3BF676676E4A3B8107AA8FA080D5B39DA3DD31D74D50DB8E1F9D54774E93DB060620A105B7D8E75DAA8404ED0CE525C42CDB43BADE921A733128E2');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-702d-8fc1-8dc7ea4b8c75', 1, X'887F7ABA6D4BA41D083CC0372C420A64', X'01ED100ECBA2F3D8C9C74141A6557B9DD1329074C8ADCD016F4C8039AE8C7ABC3B9BB14926C57F8FF61F32AE4F96E16C6C0C4FC0EE05B25DAE4638F3F617A2A512F43FB78DED3BEFA0971AA5ADEA6E1D5F5945D302F20D2C120453F46F7989A2E935139F8A');
INSERT INTO invitation (id, account, purpose, token_hash, invited_by, created, expires, used, audit_seq, salt) VALUES ('01a22509-5b41-7ff5-86ab-436c23cfae1d', '01a22509-5b41-7ff5-9416-21465eeaf472', 'invite', X'D9211F1386929CA015362F5A1B4A4AE521F37BC31F9F212F84F3D2607B2008C7', 'user-1', '2026-11-29T02:01:39.905997Z', '2026-12-06T02:01:39.905997Z', '2026-11-29T02:01:39.906503Z', 38, X'61602FFA7B36AF15BD61B3A62BCB6543');
INSERT INTO judgment (id, office, event) VALUES ('0159f902-623b-774b-a7b2-7a2590a88272', 'strasak', '');
INSERT INTO judgment (id, office, event) VALUES ('0159f902-623b-774b-bf89-3d930df067ea', 'strasak', 'event-7');
INSERT INTO judgment_version (id, version, court, number, instance, day, final, outcome, law, prison, suspended, confiscated, compensated, sentence, summary, decides, source, withdrawn, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a7b2-7a2590a88272', 1, 'Eksempel tingrett', 'TEKS-2016-00021', 'district', '2016-11-03', 1, 'conviction', '["strl2005-257"]', 720, 120, 50000, 100000, '["To år.","",""]', '["Tre ble utnyttet.","Tre vart utnytta.","Three were exploited."]', '["Tvangsarbeid er menneskehandel.","",""]', 'https://dommer.example/1', '', 'user-1', '2017-02-01T09:30:00.123456Z', 80, X'78420968FCD31BC82730E3C352E48DD4');
INSERT INTO judgment_version (id, version, court, number, instance, day, final, outcome, law, prison, suspended, confiscated, compensated, sentence, summary, decides, source, withdrawn, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-bf89-3d930df067ea', 1, 'Eksempel tingrett', 'TEKS-2016-00021', 'district', '2016-11-03', 1, 'conviction', '["strl2005-257"]', 720, 120, 50000, 100000, '["To år.","",""]', '["Tre ble utnyttet.","Tre vart utnytta.","Three were exploited."]', '["Tvangsarbeid er menneskehandel.","",""]', 'https://dommer.example/1', '', 'user-1', '2017-02-01T09:30:00.123456Z', 75, X'EAF14BD80A1463A21F87A28D18FB7B67');
INSERT INTO judgment_version (id, version, court, number, instance, day, final, outcome, law, prison, suspended, confiscated, compensated, sentence, summary, decides, source, withdrawn, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-bf89-3d930df067ea', 2, 'Eksempel tingrett', 'TEKS-2016-00021', 'district', '2016-11-03', 0, 'conviction', '["strl2005-257"]', 720, 120, 50000, 100000, '["To år.","",""]', '["Tre ble utnyttet.","Tre vart utnytta.","Three were exploited."]', '["Tvangsarbeid er menneskehandel.","",""]', 'https://dommer.example/1', '', 'user-1', '2017-02-01T09:30:00.123456Z', 77, X'47E1F545F8A05064AF1C7D661B35696E');
INSERT INTO judgment_version (id, version, court, number, instance, day, final, outcome, law, prison, suspended, confiscated, compensated, sentence, summary, decides, source, withdrawn, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-bf89-3d930df067ea', 3, 'Eksempel tingrett', 'TEKS-2016-00021', 'district', '2016-11-03', 0, 'conviction', '["strl2005-257"]', 720, 120, 50000, 100000, '["To år.","",""]', '["Tre ble utnyttet.","Tre vart utnytta.","Three were exploited."]', '["Tvangsarbeid er menneskehandel.","",""]', 'https://dommer.example/1', 'mistake', 'user-2', '2017-02-01T09:30:00.123456Z', 79, X'7257724416DC2A514291B1F90585A6CA');
INSERT INTO judgment_word (id, version, publish, reason, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-bf89-3d930df067ea', 1, 0, 'wording', 'user-2', '2017-02-01T09:30:00.123456Z', 76, X'74BE8E123421E064EC4A8A694FFF7A50');
INSERT INTO judgment_word (id, version, publish, reason, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-bf89-3d930df067ea', 2, 1, '', 'user-2', '2017-02-01T09:30:00.123456Z', 78, X'E7002DD2BE83E40AEBCF0D5075E82004');
INSERT INTO justice_event (number, id, kind, case_id, subject, count_id, accused, victims, moved, into_case, agency, reference, notification, code, law, forms, child, online, organised, day, served, amount, suspended, actor, office, at, audit_seq, salt) VALUES (1, '0159f902-623b-774b-860e-69a1c3eb1b4e', 'case.open', '0159f902-623b-774b-9602-d6a15d438104', '', '', '', '[]', '[]', '', '', '', '', '', '', '[]', '', '', '', '2017-02-01', '', 0, 0, 'user-1', 'strasak', '2017-02-01T09:30:00.123456Z', 43, X'D5C75A76F53AD8C704FB24CF5E6167CB');
INSERT INTO justice_event (number, id, kind, case_id, subject, count_id, accused, victims, moved, into_case, agency, reference, notification, code, law, forms, child, online, organised, day, served, amount, suspended, actor, office, at, audit_seq, salt) VALUES (2, '0159f902-623b-774b-878b-f2139b7c9470', 'report', '0159f902-623b-774b-9602-d6a15d438104', '', '', '', '[]', '[]', '', 'pd-oslo', '1/2017', '', 'ordinary', 'strl2005-257', '["labour"]', 'no', 'unknown', 'yes', '2017-02-01', '', 0, 0, 'user-1', 'strasak', '2017-02-01T09:30:00.123456Z', 44, X'C0CDD68E65288E94589F853E4D903C93');
INSERT INTO justice_event (number, id, kind, case_id, subject, count_id, accused, victims, moved, into_case, agency, reference, notification, code, law, forms, child, online, organised, day, served, amount, suspended, actor, office, at, audit_seq, salt) VALUES (3, '0159f902-623b-774b-b1c6-650b0a05247c', 'victim', '0159f902-623b-774b-9602-d6a15d438104', '', '', '', '[]', '[]', '', '', '', '0159a1ff-9a00-7000-84e7-e99a727f2d0b', 'female', '', '[]', 'no', '', '', '2017-02-01', '', 0, 0, 'user-1', 'strasak', '2017-02-01T09:30:00.123456Z', 45, X'63182D3937B43B9E493BDC396E1AB035');
INSERT INTO justice_event (number, id, kind, case_id, subject, count_id, accused, victims, moved, into_case, agency, reference, notification, code, law, forms, child, online, organised, day, served, amount, suspended, actor, office, at, audit_seq, salt) VALUES (4, '0159f902-623b-774b-8f0f-b668430ba932', 'accused', '0159f902-623b-774b-9602-d6a15d438104', '', '', '', '[]', '[]', '', '', '', '', 'male', '', '[]', '', '', '', '2017-02-01', '', 0, 0, 'user-1', 'strasak', '2017-02-01T09:30:00.123456Z', 46, X'183AD636EBA09578623B46C98B9B3325');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (18, '0159f902-623b-774b-a6f0-ddf6acf7b3d3', '0159a1ff-9a00-7000-84e7-e99a727f2d0b', '0159a1ff-9a00-7004-a32c-5d775093f368', 'link', 'fs/1', 'user-1', '2017-02-01T09:30:00.123456Z', 'above threshold 12.5', 20.5, 0.999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'758BCCEB9E86CBE36DB700CB3C7AEEC3', '[]');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (20, '0159f902-623b-774b-b40b-e8bbbbe231ab', '0159a1ff-9a00-7010-b0aa-5017a993d0ed', '0159a1ff-9a00-7014-b12a-7c7e7596b758', 'not_same', '', 'user-1', '2017-02-01T09:30:00.123456Z', 'two photographs', 0.0, 0.0, '[]', '', X'4C3A180EA124C1EA26CE94D59A6EC431', '[]');
INSERT INTO machine_client (id, agency, label, keys, scopes, created, disabled, audit_seq, salt) VALUES ('01a22509-5b41-7ff5-bdf9-4a92499fd849', 'rosa', 'case system', X'7B226B657973223A5B5D7D', '["verdig:report"]', '2026-11-29T02:01:39.905997Z', '', 40, X'553DDDAD451F3281CC07381F4CCA7E9F');
INSERT INTO machine_token (token_hash, client, expires) VALUES (X'0100000000000000000000000000000000000000000000000000000000000000', '01a22509-5b41-7ff5-bdf9-4a92499fd849', '2026-12-06T02:01:39.905997Z');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-9733-21f270698b05', 1, X'3B026A33D149501782FE117989F54886', X'0168B6A7C6693A9178AEB33A5FFF8EB90F3610495E0229E30AEFA38AC3CB4AF3DFBAEC33D78335402F75A332BD2DDB429C1122195C24A91B4AACDF7DEF09B13BDA9CB2777311CD9DF15B63F32B052C418CA3F678E2AD8E44FD9B320AE5731DCEB8D107059DB14C990C0E4CE166D9AEA9B551E246D3437A2B2F635122F2E9873E2031EB03D514DA0753122F3B7795799382E5A4F8AC8B28FAD0D4903D081F0095ABAC2DD71823C661B19D3039705929466B20536CDA26B7EAF1C0A4251B8D68AA4283F2B85627E0FF409BDB0954F52DAD047968EE36943D95EE78658CCA251D97ACAE8EA3160629FF5EE71ECA857D4FD218D5B3ECD8981EC4885F1B630E81E5A97FCE0B8FFEF626E9468EEB6F57668B461D1058EA0BB0F9EFBF1D2A2D3F37E98BEE55E25063');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7020-83c7-2828602cbed0', 1, X'53FEAA90242A546A6D862AAE6BDCF4C4', X'01D780E38ACE68C84B1F6A5B9786434E92BD8DBA5DC721015DEF09B89D7798F26DCC0FA169B71935F0ACF9C6FFA2BC8F51EDECFA626B638EFDBBB99BA72AF1818DE9EC88A91418C7EEA303594596D1DAE9EF351F5F0B98E375F05711891E3CC807B745333A82DE0A7879F51B18DB309436F8A3615045889D72589AE7BA776188BB77A74E0C2417FC480B07C1862AC225F6748B342FD95A435B83813FDB60E977C8FA5992788B4A3A024CFD1A9618575D9582EFABFAD0DCCB3B7EEC6D54627B2C9F96071A4216F4AB5C1551DEB9043851B7BEF503653C075C0647C7778B1355FF03470FE541389070DA6FFDCCB67D3323EA0EE6746E5D8AB12FBAC7096C2692692CD8292E940C2FAA2A9F98D6E61A5707D17A1CEA98E3B1E1B11AFD94345FB52735A9FE7CD7');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7024-b793-d3c14411c75f', 1, X'B1C90A1956262C3D3D1EAE113C106BF1', X'0107BC798ECAB0023FD6A6A45048317FBCEB8C8F1408EFC90D7B028AB879866A19BC1C40EFED8C78D10B3CE83D397CC6682F5DB2814E0EB8F0A403E5A8951BE39748F2AB4DA71DCE290B1C5680421DB13F8CB5DAEC1EDFE8643893135692BE4C539D6ADCADF910B6CEE7B1FF2EF90844C296649F8775F6C805B20A43FEF4C87518E6DB86A53DB1DC1D9956CA264EA698DB523776389E8E8BAA92F19BC69C5EDF113B19F38ED29415624004B9548AD3E2BE212B3C3CCE05B08218E4C45F58D8C571E70E8B3887C41E95529025CC2BE53F18776C2D35A5184DA3B52A96283DCD1F2A5C54136EE6F82A5E02E1BE0FF2FE2FC704F9EA2093D4F52DA340212954C155F072B316EFDEDB0B4795533C490966F5A8B3C8AA7D4CA604E2F97B27E0148715D9348D4919');
INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES ('0159f902-623b-774b-84c7-3fbde13fb8c3', 'nav', '', 'user-3', 'emergency.reviewed', '0159f902-623b-774b-b852-2281f87844ce', '2017-02-01T09:30:00.123456Z', 59, X'831E0BCA478763CDAE59CE7D760CFE3F');
INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9a5f-7db81013a26a', 'agency-01', 'reporter', '', 'emergency.opened', '0159a1ff-9a00-7004-a32c-5d775093f368', '2017-02-01T09:30:00.123456Z', 58, X'083B0A4BC545C659D261F0D84A15D61E');
INSERT INTO notice_read (notice, actor, at) VALUES ('0159f902-623b-774b-84c7-3fbde13fb8c3', 'user-3', '2017-02-01T09:30:00.123456Z');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7000-84e7-e99a727f2d0b', 'agency-00', 2016, 'R-000000');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7004-a32c-5d775093f368', 'agency-01', 2016, 'R-000001');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7008-9ab8-486983101bf2', 'agency-02', 2016, 'R-000002');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-700c-93a9-de0b11089c75', 'agency-03', 2016, 'R-000003');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7010-b0aa-5017a993d0ed', 'agency-04', 2016, 'R-000004');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7014-b12a-7c7e7596b758', 'agency-05', 2016, 'R-000005');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7018-9733-21f270698b05', 'agency-06', 2016, 'R-000006');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-701c-89dd-a396019edfb9', 'agency-07', 2016, 'R-000007');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7020-83c7-2828602cbed0', 'agency-08', 2016, 'R-000008');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7024-b793-d3c14411c75f', 'agency-09', 2016, 'R-000009');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-702d-8fc1-8dc7ea4b8c75', 'agency-11', 2016, 'R-000011');
INSERT INTO notification_detail (id, version, stated_year, assessed_year, documented_year, assessed_from, assessed_to, channel, danger, contact_safe, consent, child_with, unaccompanied, welfare, representative, police, region, place, service, recruited_in, declined, why_declined, contact_means, consent_scope, legal_basis, not_known, assessed_on, consent_on, welfare_on, representative_on, police_on, exploited_from, exploited_to) VALUES ('0159a1ff-9a00-702d-8fc1-8dc7ea4b8c75', 1, 1, 2, 3, 4, 5, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', '["k","unknown"]', '["l","unknown"]', '["m","unknown"]', '["n","unknown"]', '["o","unknown"]', '["p","unknown"]', '["q","unknown"]', '["r","unknown"]', '["s","unknown"]', '["t","unknown"]', '2016-05-01', '2016-05-02', '2016-05-03', '2016-05-04', '2016-05-05', '2010', '2011-01');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-84e7-e99a727f2d0b', 1, '2017-01-15T12:00:00.000000Z', 5, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-84e7-e99a727f2d0b', 2, '2017-01-15T12:00:00.000000Z', 11, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'none', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7004-a32c-5d775093f368', 1, '2017-01-15T12:00:00.000001Z', 6, 1961, 'stated', '', 'female', '["NG"]', '2016-02-02', '2016-02-02', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7008-9ab8-486983101bf2', 1, '2017-01-15T12:00:00.000002Z', 7, 1962, 'stated', '', 'female', '["NG"]', '2016-03-03', '2016-03-03', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-700c-93a9-de0b11089c75', 1, '2017-01-15T12:00:00.000003Z', 8, 1963, 'stated', '', 'female', '["NG"]', '2016-04-04', '2016-04-04', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7010-b0aa-5017a993d0ed', 1, '2017-01-15T12:00:00.000004Z', 9, 1964, 'stated', '', 'female', '["NG"]', '2016-05-05', '2016-05-05', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7014-b12a-7c7e7596b758', 1, '2017-01-15T12:00:00.000005Z', 10, 1965, 'stated', '', 'female', '["NG"]', '2016-06-06', '2016-06-06', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7018-9733-21f270698b05', 1, '2017-01-15T12:00:00.000006Z', 12, 1966, 'stated', '', 'female', '["NG"]', '2016-07-07', '2016-07-07', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '0123456789ab', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-701c-89dd-a396019edfb9', 1, '2017-01-15T12:00:00.000007Z', 87, 1967, 'stated', '', 'female', '["NG"]', '2016-08-08', '2016-08-08', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7020-83c7-2828602cbed0', 1, '2017-01-15T12:00:00.000008Z', 92, 1968, 'stated', '', 'female', '["NG"]', '2016-09-09', '2016-09-09', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7024-b793-d3c14411c75f', 1, '2017-01-15T12:00:00.000009Z', 95, 1969, 'stated', '', 'female', '["NG"]', '2016-10-10', '2016-10-10', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-702d-8fc1-8dc7ea4b8c75', 1, '2017-01-15T12:00:00.000011Z', 13, 1971, 'stated', '', 'female', '["NG"]', '2016-12-12', '2016-12-12', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO once (actor, key, body, answer, expires) VALUES ('', 'z5rfqx9zskzg1v84', 'genfy9p709kqp2jf', X'01BBF004CC262758E001C76A134EC761A7D7F05AE8CDC18A45427F62EFC05C00C36551A5A651D0', '2017-02-01T09:30:00.123456Z');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-8b9a-9390f1d7d824', 'strasak', 'P-1');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-8cbc-66070a989b00', 'strasak', 'P-2');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-8b9a-9390f1d7d824', 2016, 1, '2017-02-01T09:30:00.123456Z', 27, X'98AE343717182615526B1F89FB60097E', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', '01a22509-5b41-7101-8aba-fadbcb6f5ef0', 'indicted', '2016-06-01', 'district', '2016-10-01', 'conviction', '');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-8cbc-66070a989b00', 2016, 1, '2017-02-01T09:30:00.123456Z', 28, X'48FD986365F32FA6D273F05DE15985B9', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', NULL, 'indicted', '2016-06-01', '', '', '', '');
INSERT INTO receipt (agency, reference, notification, version, actor, at, outcome, form, audit_seq, salt) VALUES ('agency-00', 'K7Q2M-9XTP4', '0159a1ff-9a00-7000-84e7-e99a727f2d0b', 1, 'user-1', '2017-02-01T09:30:00.123456Z', 1, '0159f902-623b-774b-a41a-45515082a4b1', 29, X'FA5D9D5EBE1F1E5B987FCC0BBD1E0F36');
INSERT INTO release (id, edition, year, digest, folder, program, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-a022-941703c2ad9c', '2016-r1', 2016, 'cd34', '2016-r1', '1.0', '2017-02-01T09:30:00.123456Z', 'user-1', 101, X'44C2A853E701E5278F0098443DC3A179');
INSERT INTO reminder (id, agency, year, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-90c8-dec7cd180239', 'agency-00', 2016, '2017-02-01T09:30:00.123456Z', 'user-5', 63, X'8E978A7B94E204DDE65CFFB3FF1870FC');
INSERT INTO return_status (id, agency, year, declaration, received, audit_seq, salt) VALUES ('0159f902-623b-774b-8a41-94627a53ccca', 'nav', 2016, 'nothing', '2017-02-01T09:30:00.123456Z', 17, X'10C0F2E28310CF747FB6B512301A31CE');
INSERT INTO review_disagreement (decision, weight_bits, probability, evidence, accept_bits) VALUES ('0159f902-623b-774b-b40b-e8bbbbe231ab', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 12.5);
INSERT INTO review_opinion (audit_seq, id, a, b, verdict, actor, at, reason, grounds, weight_bits, probability, evidence, undoes, salt) VALUES (22, '0159f902-623b-774b-82ed-1dbc02ddf725', '0159a1ff-9a00-7008-9ab8-486983101bf2', '0159a1ff-9a00-700c-93a9-de0b11089c75', 'link', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', '["uncertain"]', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'58B00A6CB28A4C62F47756E30BF93FEF');
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('76b5504ef3', '0159a1ff-9a00-7010-b0aa-5017a993d0ed', '0159a1ff-9a00-7014-b12a-7c7e7596b758', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.0014730335283280294, 1);
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('ec5e3b17c2', '0159a1ff-9a00-7008-9ab8-486983101bf2', '0159a1ff-9a00-700c-93a9-de0b11089c75', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.97095059445466858, 1);
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (23, '0159f902-623b-774b-be7c-51d381a4f8c8', '0159a1ff-9a00-7008-9ab8-486983101bf2', '0159a1ff-9a00-700c-93a9-de0b11089c75', 'agency-02', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'57B3E908A0AAA847F19D90F11864C6D8');
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (24, '0159f902-623b-774b-a8ab-e3633514de03', '0159a1ff-9a00-7008-9ab8-486983101bf2', '0159a1ff-9a00-700c-93a9-de0b11089c75', 'agency-03', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'CF11D36B8433EB1E6369C3C234EE80E8');
INSERT INTO review_reply (audit_seq, id, question, agency, answer, actor, at, reason, salt) VALUES (25, '0159f902-623b-774b-aa67-f719ce524aca', '0159f902-623b-774b-be7c-51d381a4f8c8', 'agency-02', 'yes', 'user-2', '2017-02-01T09:30:00.123456Z', 'seen together', X'D82316DBFD4BF0F1D31820877543893A');
INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (21, '2017-02-01T09:30:00.123456Z', 2, X'777EBD5B236A357ED3DB14F12C26DBC1');
INSERT INTO service (id, agency) VALUES ('0159f902-623b-774b-850a-25b1af5ca3a5', '');
INSERT INTO service (id, agency) VALUES ('0159f902-623b-774b-8df3-ddd44b0c3fa0', 'nav');
INSERT INTO service_places (id, service, places, free, day, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-aa4a-649b2b0bdee1', '0159f902-623b-774b-8df3-ddd44b0c3fa0', 8, 1, '2017-02-01', 'user-1', '2017-02-01T09:30:00.123456Z', 72, X'8606D53751EC9A9D730179B51E1B4682');
INSERT INTO service_places (id, service, places, free, day, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-b392-9c8debcf6b1e', '0159f902-623b-774b-8df3-ddd44b0c3fa0', 8, 3, '2017-02-01', 'user-1', '2017-02-01T09:30:00.123456Z', 73, X'9920D5810E829CE3FCE9C0C10142D383');
INSERT INTO service_version (id, version, outside, name, what, needs, sexes, age_from, age_to, with_children, pets, languages, interpreter, whole_country, regions, round_the_clock, hours, phone, email, web, how, address, address_withheld, uncounted, closed, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-850a-25b1af5ca3a5', 1, 1, 'The house', 'A place
to be.', '["safety","housing"]', '["female"]', 18, 30, 'yes', 'no', '["no","en"]', 'unknown', 1, '[]', 1, 'h', '1', 'e', 'w', 'Call.', 'Open street', 0, 1, 1, 'user-1', '2017-02-01T09:30:00.123456Z', 74, X'AEF50672F20C753B9DBE16644285F945');
INSERT INTO service_version (id, version, outside, name, what, needs, sexes, age_from, age_to, with_children, pets, languages, interpreter, whole_country, regions, round_the_clock, hours, phone, email, web, how, address, address_withheld, uncounted, closed, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8df3-ddd44b0c3fa0', 1, 1, 'The house', 'A place
to be.', '["safety","housing"]', '["female"]', 18, 30, 'yes', 'no', '["no","en"]', 'unknown', 0, '["NO-03"]', 1, 'h', '1', 'e', 'w', 'Call.', 'Open street', 0, 0, 0, 'user-1', '2017-02-01T09:30:00.123456Z', 70, X'9D0ACDEF998002D8804E4501F81B3B7D');
INSERT INTO service_version (id, version, outside, name, what, needs, sexes, age_from, age_to, with_children, pets, languages, interpreter, whole_country, regions, round_the_clock, hours, phone, email, web, how, address, address_withheld, uncounted, closed, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8df3-ddd44b0c3fa0', 2, 1, 'The house', 'A place
to be.', '["safety","housing"]', '["female"]', 18, 30, 'yes', 'no', '["no","en"]', 'unknown', 0, '["NO-03"]', 1, 'h', '1', 'e', 'w', 'Call.', '', 1, 0, 0, 'user-1', '2017-02-01T09:30:00.123456Z', 71, X'0C09CC43ADCF65DC7B52B602C088A405');
INSERT INTO session (id, account, token_hash, role, method, enrolling, created, seen, confirmed, ended) VALUES ('01a22509-5b41-7ff5-b3ef-5cbcb5c052f9', '01a22509-5b41-7ff5-9416-21465eeaf472', X'0200000000000000000000000000000000000000000000000000000000000000', 'reporter', 'passkey', 0, '2026-11-29T02:01:39.905997Z', '2026-11-29T02:01:39.905997Z', '2026-11-29T02:01:39.905997Z', '');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_verifier', 'verdig/01a22509-5acb-7243-82d5-f35a545c5626+2567e324+Abfn2BcJG4dEn66W/NLplg4PGTEYrpz0c574teJWWwcG', 2, X'58E17697921B5A37F41CC185037E55D1');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_witnesses', 'witness.example/w1+5d2b6889+BKHVxKw4W/9g4BmMkrNxthdmPm1iUsvTQQqxB5HItdkH', 32, X'FD875497608947D519BA5FE126E3D6FF');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('installation', '01a22509-5acb-7243-82d5-f35a545c5626', 1, X'CC271AB268D2A5364B4208E28DCF0A26');
INSERT INTO sign_in_failure (who, times, latest) VALUES ('pq5nnspbwb8n6f6s', 3, '2026-11-29T02:01:39.905997Z');
INSERT INTO spent (kind, what, expires) VALUES ('jti', 'x', '2026-12-06T02:01:39.905997Z');
INSERT INTO upload (id, agency, actor, kind, expires, file, outcome) VALUES ('0159f902-623b-774b-ab6c-9188ed83196a', '', '', 'persons', '2017-02-01T09:30:00.123456Z', X'01C9641BB10E028ECCC9DE04CD0B9E1FFCB12C747B349DB08D90965801AF4592819B9E654773AB4BFC', X'');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9a16-30d675175643', '0159a1ff-9a00-702d-8fc1-8dc7ea4b8c75', 1, '', '0159f902-623b-774b-a8f8-b4249cc89cb3', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 15, X'E7DC0ED181D97D4FD45FD824D9576860');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a8f8-b4249cc89cb3', '0159a1ff-9a00-702d-8fc1-8dc7ea4b8c75', 1, 'twice', '', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 14, X'176DCC6AFBED8D58F2060BCBAA0902A9');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-b198-731ba1cdcdd0', '0159a1ff-9a00-702d-8fc1-8dc7ea4b8c75', 1, 'twice', '', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 16, X'F1D80E4A069ADADABDAECDFB66E68D11');
