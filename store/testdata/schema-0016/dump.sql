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
INSERT INTO account (id, name_key, sealed, agency, roles, created, disabled, audit_seq, salt) VALUES ('01a22470-9727-731d-b8da-601b8cd3b8d6', 'x5y5y0qd04t9xj7s', X'01BE0ED475094B305D772E81AEE88527D668DD9D26B56E6BCB7DADD4555D30E2FBC5D7C0DAF8E149A8F25248A548C5CB609A8ACB0135603FA3576C06A74936060E305F01AF81878130FDBB0966CE17E42682127E4EFD4545', 'rosa', '["reporter"]', '2026-11-28T23:14:48.231194Z', '', 34, X'2E63E81064718EF3F28B984BEA77CDDD');
INSERT INTO account_proposal (id, kind, account, roles, proposed_by, at, expires, decided_by, decided, outcome, audit_seq, salt) VALUES ('01a22470-9727-731d-8198-896b4e112c96', 'roles', '01a22470-9727-731d-b8da-601b8cd3b8d6', '["case_worker"]', 'user-1', '2026-11-28T23:14:48.231194Z', '2026-12-05T23:14:48.231194Z', '', '', '', 39, X'88ED524FA80C48CFF267F1CB2A731ACB');
INSERT INTO actor (id, role, agency, created, disabled, audit_seq, salt) VALUES ('user-1', 'importer', '', '2017-02-01T09:30:00.123456Z', '', 93, X'BAB78A4BFA351C175F9CC41604C77E67');
INSERT INTO agency (code, type, from_year, to_year, audit_seq, salt) VALUES ('nav', 'welfare', 2007, 0, 92, X'0249D4B7B2161C542E0B7DE29C0E5ACE');
INSERT INTO agency_key (agency, public, mode, audit_seq, salt) VALUES ('agency-08', 'verdig-agency-1-bz3n8zycjjptgg7tb210gj904pza0cedmarwrh298p9e7tjb9df01gz640', 'only', 80, X'09CA38A1F186695702239045FDCA9E90');
INSERT INTO assignment (id, a, b, actor, at, until, audit_seq, salt) VALUES ('19036c0678/user-5', '0159a1ff-9a00-7008-9890-2c1bc2745f64', '0159a1ff-9a00-700c-8252-a1a0429e54c9', 'user-5', '2017-02-01T09:30:00.123456Z', '2017-02-01T11:30:00.123456Z', 62, X'117D01A282BB3933E2936F8EDC3FE1B7');
INSERT INTO attachment (id, plan, agency, actor, at, kind, bytes, digest, name_sum, audit_seq, salt) VALUES ('0159f902-623b-774b-848d-de003f8b6bb5', '0159f902-623b-774b-ab0c-8b7b247871cc', 'nav', 'user-3', '2017-02-01T09:30:00.123456Z', 'text', 23, '9d29af94b124c163916097b7905ed2a978248b9d5ee019ff300becd67b063240', '475417ecc698fd026e93809f08e9c3061a82b68e5f18ca257c12e722fba43614', 75, X'844F681F11CA66C705F0425E4431E039');
INSERT INTO attachment (id, plan, agency, actor, at, kind, bytes, digest, name_sum, audit_seq, salt) VALUES ('0159f902-623b-774b-84f6-ca325dc8277c', '0159f902-623b-774b-ab0c-8b7b247871cc', 'nav', 'user-3', '2017-02-01T09:30:00.123456Z', 'text', 23, 'c38208870fd40464b5716cec83d15bd39b46e9a5d889ead373aac42158421804', 'f0dcd630a7098054c57d2799045320a7d556a5d6fb8f61106502d0bf6b409f5b', 76, X'CE99F5BA706C5F5BD87793258B016B41');
INSERT INTO attachment_content (id, name, file) VALUES ('0159f902-623b-774b-848d-de003f8b6bb5', X'0136AC2A86F7293721138F501A3D551A8E40A9014D6FE78393102D8FC70C8EF5635A1AF91575E6D765510C697522BD9D96737C40E5D8ACBEAE5160299F71C84EE94F801D7F6EF5877CBB89A26888B83E34E2EE95C2431A08A09A451B39EB09B55825189A272C41C64761A96F698BFD081B7BD95B2C9482F47EE2B04A02336A1C307AE3D263549273314514FCC677F31C6F0BA59ED13C62BB1E3633210B1314AD4D2EE346E9', X'0136AC2A86F7293721BC570BBCBED823DB734FE56734EF58FA420AF237C24B1DD284974B40B30B3A106CD30C9EAEC2ECA7D52771D09136DDBB671591');
INSERT INTO attachment_withdrawal (attachment, agency, actor, at, reason, audit_seq, salt) VALUES ('0159f902-623b-774b-84f6-ca325dc8277c', 'nav', 'user-3', '2017-02-01T09:30:00.123456Z', 'mistake', 77, X'8C6A99CF5605F407015F3A83247340EC');
INSERT INTO audit_checkpoint (size, note) VALUES (4, 'verdig/01a22470-9650-7eba-9713-b68f46c5cbdf
4
McjPQa6D6MNxDtgRvVuqUg//vA96VncBxMk4SmMwSOQ=

— verdig/01a22470-9650-7eba-9713-b68f46c5cbdf 6jilRhdDlbCvjmixvqNPGMOvJ6Zl/YSiN9Tcm+dxFBWGf/8RIaaECnw2ub24ZRbS5Qjf+BGz6JDrbEJPjk7Y122l3gQ=
');
INSERT INTO audit_checkpoint (size, note) VALUES (96, 'verdig/01a22470-9650-7eba-9713-b68f46c5cbdf
96
rkkWmZhuUoq8Qa05cHW4ASDTnE28UQy5IxLogxFlLOk=

— verdig/01a22470-9650-7eba-9713-b68f46c5cbdf 6jilRgnIP9hCOXutZUs+ozd67yvGd0CIqUdgXoVqrEibKoyROzDp9PYMfU/HaXlqh+jrB9SaBDvjHfhk+2VAOK4a8g0=
');
INSERT INTO audit_cosignature (audit_seq, size, witness, line, salt) VALUES (33, 4, 'witness.example/w1', '— witness.example/w1 AX38PQAAAABYkaqY0REBVYs3yShkHskPYX2k7bfrMm3P4QwfofapPEbEtdm4kZTqcEhBwF4sYlLAlfTwxed6CkBHJAIRZc3JH/5bBQ==', X'FB4C0BD5DE6E89BE9652CAE279012352');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (0, '2026-11-28T23:14:48.174021Z', 'verdig', 'system', '', 'init', 'step', '', 'operate', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (1, '2026-11-28T23:14:48.174112Z', 'verdig', 'system', '', 'put', 'setting', 'installation', 'operate', X'C33D8846C9BA0662A68F84A88874B3767F54290B951E4E171B6DEE429AE85F37');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (10, '2026-11-28T23:14:48.195033Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7014-b26b-6eafa812a658/1', 'assess', X'1A8F5FE43CF22C4A81F97D738538C7C2BB66468F8B5B1B73BD201902C3566616');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (11, '2026-11-28T23:14:48.195108Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-9435-355903c2dfa3/2', 'assess', X'BA9705E266887579F2ED1AD60395D5CA652DD44E433AEC29A14ADA5C77141BF4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (12, '2026-11-28T23:14:48.195232Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7018-8218-cad50730126d/1', 'assess', X'679A5827938737F67396A9D550F3ABA109337DD0526EEF7F366F47982E6EF634');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (13, '2026-11-28T23:14:48.195422Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-702d-83ee-b1147bd7be8b/1', 'assess', X'007E876E13972150EDA7E71ADA18A4D52E495871A4C66832655D37D447E7C036');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (14, '2026-11-28T23:14:48.225953Z', 'user-1', 'importer', '', 'withdraw', 'withdrawal', '0159f902-623b-774b-b79a-c7261ba471a5', 'assess', X'420CD5386E66D5B7AD859D471EA22D668712B4348C1DEE89667212BD65620BEA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (15, '2026-11-28T23:14:48.226071Z', 'user-1', 'importer', '', 'reinstate', 'withdrawal', '0159f902-623b-774b-aa0e-652600794785', 'assess', X'650D97AF40150F95DA57EE3E5F62A175B2BDA36CA0A811ADA7EB37F07AEB6B18');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (16, '2026-11-28T23:14:48.226107Z', 'user-1', 'importer', '', 'withdraw', 'withdrawal', '0159f902-623b-774b-98b7-5bc347398f0a', 'assess', X'BB18C2815BE393F61CA752F3AA6CE67A35A9DCCD69D9388BA7C7A4E97F189E46');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (17, '2026-11-28T23:14:48.226139Z', 'user-1', 'importer', '', 'declare', 'declaration', '0159f902-623b-774b-9c74-82a4304f9de0', 'assess', X'3E8B5E9C1A300CDAC0E1DA6206699D88258ABA4BB3B8FAAD74E0E9F66C562C18');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (18, '2026-11-28T23:14:48.226522Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-9286-8f289c0626fe', 'assess', X'3DEFFC2DDC33AE1F0B9AFEA0E09ADE4019DAA41BA4F4D12F7DBFE73C52A2126A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (19, '2026-11-28T23:14:48.226762Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'5EDE9230ACBAEC6D77A0B5DC78B2F440454E6CC302A6BED05FF31A8A65EDC815');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (2, '2026-11-28T23:14:48.174185Z', 'verdig', 'system', '', 'put', 'setting', 'audit_verifier', 'operate', X'CFDE834F10AA68C8DD916698155FBAFF3A2D7F28541C4D797977511CAAD3CF56');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (20, '2026-11-28T23:14:48.226893Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-b84d-3b6a5bc49453', 'assess', X'3BB73EE3789206F3BFDEBEEF32C471B6E4FDEDA1DA8CB691AC45134580877F68');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (21, '2026-11-28T23:14:48.227015Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'1E10CF78F64A14C50C02EB0244F906CE6AF8175CB5A7F84AC4E5D82C0500C1A6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (22, '2026-11-28T23:14:48.227540Z', 'user-1', 'importer', '', 'propose', 'opinion', '0159f902-623b-774b-b1b0-6f937e435b1b', 'assess', X'4EEF5DD3FC7CA919FD15345F3A9E52E898EBA132FBA9A8A52D0102BD19BBC61A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (23, '2026-11-28T23:14:48.227735Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-b897-7b989f96772c', 'assess', X'21D518C688836455333A6B6581DFE76AC6B26CDDCB4749A133618CE6A603BD5A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (24, '2026-11-28T23:14:48.227801Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-8f8d-9d324bf3b282', 'assess', X'E31E1264C058737D105E7184B4873B3FB368899233B4CB45AE49477DD21E135A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (25, '2026-11-28T23:14:48.227907Z', 'user-1', 'importer', '', 'reply', 'reply', '0159f902-623b-774b-ba68-204930390121', 'assess', X'CCEC1BE02D12ADC8EBEAD075A78FEB2BE0B38C6A6A9D3B1718E3C728D881A783');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (26, '2026-11-28T23:14:48.228060Z', 'user-1', 'importer', '', 'open', 'case', '01a22470-9724-70f3-b1bd-71b36553f408', 'assess', X'381E8724BC95DDF62DC213FEE561CEA73EDB6E6670B0400377C1BA3ABF9D14BF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (27, '2026-11-28T23:14:48.228100Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-bbf7-f26f98714d87/2016/1', 'assess', X'5C0C6CDF91051B56074188128D57206C5CAC62218C4A6E91048E96F5597349A3');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (28, '2026-11-28T23:14:48.228185Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-8906-ae28f9693c5d/2016/1', 'assess', X'B527BBC1DE01F23A65DBE0D69161C70C7FE096F3A9B0CE158261730E890A119D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (29, '2026-11-28T23:14:48.228203Z', 'user-1', 'importer', '', 'receipt', 'receipt', 'agency-00/K7Q2M-9XTP4', 'assess', X'A40ABF2A0FE0F667046115FEB06C1A68578A707B97C5EBB5114E70A6EBF9CE3C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (3, '2026-11-28T23:14:48.174212Z', 'verdig', 'system', '', 'create', 'enrolment', '01a22470-96ee-7333-b8f9-088bf5e4c981', 'operate', X'606C01E5E57D042692EFD74913582F0FBBCAC7BCCA9D4AB5AEC687569C645E76');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (30, '2026-11-28T23:14:48.228288Z', 'user-1', 'importer', '', 'save', 'draft', '0159f902-623b-774b-a9a3-32bb854ef44c', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (31, '2026-11-28T23:14:48.228391Z', 'user-1', 'importer', '', 'add', 'upload', '0159f902-623b-774b-a9a3-32bb854ef44c', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (32, '2026-11-28T23:14:48.230646Z', 'user-1', 'importer', '', 'put', 'setting', 'audit_witnesses', 'assess', X'2B00281B77A354F2B56D07FAA6AC61BF8E4E8CDB681444840883362000B2EB80');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (33, '2026-11-28T23:14:48.231140Z', 'user-1', 'importer', '', 'cosign', 'cosignature', '4/witness.example/w1', 'assess', X'071A5E986848A334964BD10236B21D902F7BA8FE807F661D106740CA24795CCE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (34, '2026-11-28T23:14:48.231295Z', 'user-1', 'importer', '', 'put', 'account', '01a22470-9727-731d-b8da-601b8cd3b8d6', 'assess', X'6DECAB7DF9699C07C782A86D673627011EAFB4CBB016FD03B18AEBF7856A84E4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (35, '2026-11-28T23:14:48.231406Z', 'user-1', 'importer', '', 'put', 'credential', '01a22470-9727-731d-af8f-a48590a4eda3', 'assess', X'0F28C9781C548FB65447695CFC84649070C2DB6D7FB9BA4ED959931760FB894A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (36, '2026-11-28T23:14:48.231520Z', 'user-1', 'importer', '', 'remove', 'credential', '01a22470-9727-731d-98bb-048050ea5daa', 'assess', X'73AD466712401E7466CB417BC3CA034944AEF1EC9AC1F57C60C5D7C87DB9221A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (37, '2026-11-28T23:14:48.231608Z', 'user-1', 'importer', '', 'create', 'invitation', '01a22470-9727-731d-b36f-bbfb79b72343', 'assess', X'1B07EBABF18C44451D82BC5DCF0696DBD473456B4ACAC185F016AAD4FD9DBF4A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (38, '2026-11-28T23:14:48.231707Z', 'user-1', 'importer', '', 'use', 'invitation', '01a22470-9727-731d-b36f-bbfb79b72343', 'assess', X'D152AF71086B5C1FE8D2B0EAE8EBF254E650F67A0A6554B2FE04F42C1C5A7BCB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (39, '2026-11-28T23:14:48.231733Z', 'user-1', 'importer', '', 'propose', 'account_proposal', '01a22470-9727-731d-8198-896b4e112c96', 'assess', X'D20CF6BC3D6C39E0861FFFA5F42A3119C10A9294BE789C269620BC02A050DA1D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (4, '2026-11-28T23:14:48.190291Z', 'user-1', 'importer', '', 'test', 'step', '', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (40, '2026-11-28T23:14:48.231847Z', 'user-1', 'importer', '', 'put', 'machine_client', '01a22470-9727-731d-9a5d-6395db3f13b0', 'assess', X'9B35C3AA5F174F0B0D0A3DFDF55729C00E7E8222D466914875139C85CC83FC0A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (41, '2026-11-28T23:14:48.231898Z', 'user-1', 'importer', '', 'token', 'machine_client', '01a22470-9727-731d-9a5d-6395db3f13b0', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (42, '2026-11-28T23:14:48.232040Z', 'user-1', 'importer', '', 'create', 'session', '01a22470-9727-731d-8c7e-f8a45cfd1ef2', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (43, '2026-11-28T23:14:48.232128Z', 'user-1', 'importer', '', 'event', 'justice_event', '0159f902-623b-774b-bde9-170b6a6992bd/1', 'assess', X'D8AA67A2CA450F6AD2BB64C1EEF27F610BB122101F68561FCD9421D3B5087D2F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (44, '2026-11-28T23:14:48.232207Z', 'user-1', 'importer', '', 'event', 'justice_event', '0159f902-623b-774b-bde9-170b6a6992bd/2', 'assess', X'35D2C9CF8B5D8AFBEBC19842B2D7C35CE1F1ABD25DCC72D64DC7C68F76021731');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (45, '2026-11-28T23:14:48.232224Z', 'user-1', 'importer', '', 'event', 'justice_event', '0159f902-623b-774b-bde9-170b6a6992bd/3', 'assess', X'FE41AB9871D6EB4D65925E36B9697785B38A635EECCD93182C2A96ADAB1CE9BC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (46, '2026-11-28T23:14:48.232238Z', 'user-1', 'importer', '', 'event', 'justice_event', '0159f902-623b-774b-bde9-170b6a6992bd/4', 'assess', X'E2CC2ED429498906740A6C05AAD73B0C36343F31A790F0A8260EF8EB972D06E2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (47, '2026-11-28T23:14:48.232264Z', 'user-1', 'importer', '', 'open', 'plan', '0159f902-623b-774b-ab0c-8b7b247871cc', 'assess', X'DA0E03F1B0AB348565C8F50F79A7A8B540BC6DE65503D1A074968E7D3E778357');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (48, '2026-11-28T23:14:48.232380Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-ab0c-8b7b247871cc/1', 'assess', X'D12463B502D64D998CC4F0B7904FBA054684C926C63ED24692E08CA6DCA6C30D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (49, '2026-11-28T23:14:48.240755Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-ab0c-8b7b247871cc/2', 'assess', X'137DCC22AE981537E7197267BBF2CDA911664E2B5D06DA29FD59381580A2272A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (5, '2026-11-28T23:14:48.190953Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-9435-355903c2dfa3/1', 'assess', X'F5A9ECD4ED52AC27A8D1A5B01F47C332226319DEDF08AEBE14ECFA19E4DAE49E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (50, '2026-11-28T23:14:48.240852Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-ab0c-8b7b247871cc/3', 'assess', X'A2AB3645B18CFD8CD357AF5D092BD4722E23E9C6D9BD76CA808E1491CFC3B35A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (51, '2026-11-28T23:14:48.240897Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-ab0c-8b7b247871cc/4', 'assess', X'2739EEC642B83F8F6D75E6E588A1BBB0E869F829D2D75D8E0EB39B6CFC5D8FF1');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (52, '2026-11-28T23:14:48.240929Z', 'user-1', 'importer', '', 'tell', 'plan_word', '0159f970-3f3b-774b-896f-375b86f10e22', 'assess', X'A1BEC4740D15AA7B1A76EE02BEA22BA2CDC1B635FC135428D49D8562D54F4C56');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (53, '2026-11-28T23:14:48.241011Z', 'user-1', 'importer', '', 'create', 'calendar_feed', '0159f902-623b-774b-b6a0-4760e31a40eb', 'assess', X'D0964B939B8162C861B6F636EBB365AC43E214CB1F7DF0575E4E9AC7C6C9438C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (54, '2026-11-28T23:14:48.241083Z', 'user-1', 'importer', '', 'revoke', 'calendar_feed', '0159f902-623b-774b-b6a0-4760e31a40eb', 'assess', X'9343AC81E175C80A5F38F77E145C97A9A3EE02AAF089E5DD3AA98CE343BE0352');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (55, '2026-11-28T23:14:48.241129Z', 'user-1', 'importer', '', 'break_glass', 'exception', '0159f902-623b-774b-b066-4c2be6b81ce8', 'assess', X'583D7119949984C3DF5F56B3EFF1C09B9158D28AD18B165587FCB56F6691FF5A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (56, '2026-11-28T23:14:48.241211Z', 'user-1', 'importer', '', 'break_glass', 'exception', '0159f902-623b-774b-a00b-a70f3437db6c', 'assess', X'08DE91EB392C0D8E2206CDC2E06CF457D4D5684AF36CB8F440E2B848F6F90127');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (57, '2026-11-28T23:14:48.241227Z', 'user-1', 'importer', '', 'review', 'exception_review', '0159f902-623b-774b-a00b-a70f3437db6c', 'assess', X'22140C6A6296415FB5EE7524C2AC3126A5632F0C3F105D1C616B692110C0514D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (58, '2026-11-28T23:14:48.241277Z', 'user-1', 'importer', '', 'tell', 'notice', '0159f902-623b-774b-831a-506634a0107c', 'assess', X'1D303B9EFFF7F8E3E143C48E032944A85D24787F5E7AA0BF2A8774AD4C9E12DF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (59, '2026-11-28T23:14:48.241329Z', 'user-1', 'importer', '', 'tell', 'notice', '0159f902-623b-774b-80f9-85982b7483b1', 'assess', X'16CD39B2CD42B3F9B7176A1EFECB6A62B15937B39A0B764854D1074E691CDB5A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (6, '2026-11-28T23:14:48.191346Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7004-bb85-3f4dd6442ad5/1', 'assess', X'F7571089D495B64EBC1E7F4EA0EA8432168885D3A11109E17FBE11184F7AECBB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (60, '2026-11-28T23:14:48.241609Z', 'user-1', 'importer', '', 'read', 'notice', '0159f902-623b-774b-80f9-85982b7483b1', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (61, '2026-11-28T23:14:48.241637Z', 'user-1', 'importer', '', 'assign', 'assignment', '19036c0678/user-5', 'assess', X'9570709D0771F56D8FFF48335D05D36536948BCA40E020266F54D1914A26EEF8');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (62, '2026-11-28T23:14:48.241693Z', 'user-1', 'importer', '', 'assign', 'assignment', '19036c0678/user-5', 'assess', X'8CE609F311DB6451C75FC8F92CC476F5884716E84DBD2CA5F533B1EB377F6770');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (63, '2026-11-28T23:14:48.241734Z', 'user-1', 'importer', '', 'remind', 'reminder', '0159f902-623b-774b-95a1-7c174e4ed27c', 'assess', X'A3EC5ADDE6A79300EA10202C85A2EB4436F4B1E0B8B0D5819BA018B83DDB8441');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (64, '2026-11-28T23:14:48.241819Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-9cff-b4882ff0e375', 'assess', X'AEFB654FBBDE0F1B367DEDABF526143C62F5581EBC3069BF4D415D05B2B82E8C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (65, '2026-11-28T23:14:48.241903Z', 'user-1', 'importer', '', 'approve', 'export_decision', '0159f902-623b-774b-9cff-b4882ff0e375', 'assess', X'C604B32EDACC6054D41DD62B8AEDBC2FB8AFFAD5CE6B1333A980E0D6DAD5486A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (66, '2026-11-28T23:14:48.241930Z', 'user-1', 'importer', '', 'export', 'export_file', '0159f902-623b-774b-9cff-b4882ff0e375', 'assess', X'E62EE8E027C127BAB945BA2E9C0DC4F402E25BB257E73B46D7DFDE8B8CA4D37A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (67, '2026-11-28T23:14:48.241994Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-8580-bc7c6d2884b8', 'assess', X'5B1BD0AE4BD464271B59D6D966AFDA999829E3711E3546EB5611940983B5FB0D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (68, '2026-11-28T23:14:48.242015Z', 'user-1', 'importer', '', 'reject', 'export_decision', '0159f902-623b-774b-8580-bc7c6d2884b8', 'assess', X'6D2190D3E83854D3832F4D0318FFF2C941A5108B7A6A3D9D303B314DCE35CCB0');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (69, '2026-11-28T23:14:48.242035Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-9d7f-715ff167d05e', 'assess', X'C055C4D497480D4543C56E1863FB782C59F1F8B9C4CE07B477F53F75E1C7B2A2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (7, '2026-11-28T23:14:48.191442Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7008-9890-2c1bc2745f64/1', 'assess', X'2B40CFAE09E1806FE6FCE8B4590A5A4DA715CF08B649501FF203791D859818A3');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (70, '2026-11-28T23:14:48.242055Z', 'user-1', 'importer', '', 'add', 'service', '0159f902-623b-774b-9132-56171dc2ae9e/1', 'assess', X'BF7BACB6D1CED6465A6BEA19FE2C7EF6883C829906336541CD4287470790EF82');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (71, '2026-11-28T23:14:48.242159Z', 'user-1', 'importer', '', 'put', 'service', '0159f902-623b-774b-9132-56171dc2ae9e/2', 'assess', X'D1B70F5527C7EE270E7F1D4A959318D58D44BABD99A005D8384B81C1E61882DA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (72, '2026-11-28T23:14:48.242176Z', 'user-1', 'importer', '', 'put', 'service_places', '0159f902-623b-774b-9132-56171dc2ae9e', 'assess', X'2FC16FC69F8844DD671FDAD7BC678129761D48D15C40101296DC2EB556B92521');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (73, '2026-11-28T23:14:48.242225Z', 'user-1', 'importer', '', 'put', 'service_places', '0159f902-623b-774b-9132-56171dc2ae9e', 'assess', X'F66626E96EBB2FAB3EF2B5F4674273D78A7CA92BA4E15375E08217EF2648CEB1');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (74, '2026-11-28T23:14:48.242238Z', 'user-1', 'importer', '', 'add', 'service', '0159f902-623b-774b-8f71-19eefe22e23e/1', 'assess', X'A8EA97A914B7115E2FA5C4C0B8E230EFEE85769275214B6238D27885A4F481D4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (75, '2026-11-28T23:14:48.242287Z', 'user-1', 'importer', '', 'add', 'attachment', '0159f902-623b-774b-848d-de003f8b6bb5', 'assess', X'013F31003C6683905DDB3D57287448DA5D2F2D1B7149E15882F2EFA25D83EF80');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (76, '2026-11-28T23:14:48.242406Z', 'user-1', 'importer', '', 'add', 'attachment', '0159f902-623b-774b-84f6-ca325dc8277c', 'assess', X'AB30F57A0BD5879621BF9A0C78B34DB541AF8A65B147D7EE3C1FA678ABD43B8C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (77, '2026-11-28T23:14:48.242436Z', 'user-1', 'importer', '', 'withdraw', 'attachment_withdrawal', '0159f902-623b-774b-84f6-ca325dc8277c', 'assess', X'F9E750A7AD4F4775AB293631C66C0B4F67BF3FE6E285982F89DFA3986F9D7BD7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (78, '2026-11-28T23:14:48.242550Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'0502822C1AFB7D4DFDD8FE27C2A4DBEE8CF222229CC9E37DA32D147C2CAB2459');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (79, '2026-11-28T23:14:48.242613Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'90334A89027D72594487487B11CF1108A4BAA1511D1E7AE9728A8B890FBFFA07');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (8, '2026-11-28T23:14:48.194803Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-700c-8252-a1a0429e54c9/1', 'assess', X'ABDBD27813533A3B39AF531EF444084425DB24AFAFC8D4FD92AAB50AC3EE5CFC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (80, '2026-11-28T23:14:48.242741Z', 'user-1', 'importer', '', 'put', 'agency_key', 'agency-08', 'assess', X'C6533679B6C3E62395794A14A0A3285CB0A9D2DA8B0D04462344264D73DD6B60');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (81, '2026-11-28T23:14:48.242840Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-701c-9720-7b848719a18e/1', 'assess', X'E5BF1254BD2D23AC6D9317225CC401CA44DF4B373680CEB1B17D2E7E527E1BA4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (82, '2026-11-28T23:14:48.242907Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-81a1-ee2dd929f7a1', 'assess', X'3E9C71FCDA6FACEA1364EC3B7C7FE065BFBE3B2FEE118463EFB33ABAF12D023D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (83, '2026-11-28T23:14:48.243006Z', 'user-1', 'importer', '', 'drop', 'draft', 'of:0159a1ff-9a00-701c-9720-7b848719a18e', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (84, '2026-11-28T23:14:48.243143Z', 'user-1', 'importer', '', 'erase', 'notification', '0159a1ff-9a00-701c-9720-7b848719a18e', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (85, '2026-11-28T23:14:48.243207Z', 'user-1', 'importer', '', 'approve', 'erasure_step', '0159f902-623b-774b-81a1-ee2dd929f7a1', 'assess', X'4C91065920F099601D737A5564110BB3AECADE151EB98450115F2F9FD0069D1D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (86, '2026-11-28T23:14:48.243474Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7020-b7ca-6a1b1663408d/1', 'assess', X'C7E89CA591183ACC0F541682773EFA188DABD056D15339E9A567D8BF41ECD581');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (87, '2026-11-28T23:14:48.243527Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-a790-f6163cb0de60', 'assess', X'0D6A8015274765699A923B45684E45EA034EBB708AA72573E6E59F4E8715912B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (88, '2026-11-28T23:14:48.243552Z', 'user-1', 'importer', '', 'reject', 'erasure_step', '0159f902-623b-774b-a790-f6163cb0de60', 'assess', X'31C1BC0534299B3866CCC940B4FB7098E8D89D8AB4D54A49D7D615FECAB8D787');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (89, '2026-11-28T23:14:48.243613Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7024-ba6b-51529021faa8/1', 'assess', X'942D1A2BA63D2558A365E8AB54BB544BCA4AEE4A99B12355BF4B00F2B29EDE03');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (9, '2026-11-28T23:14:48.194882Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7010-a78b-7ae2e2b923f4/1', 'assess', X'211BDC6CEA32B16038F874F8C0B52BE38CCB7F3625BDB0FF798DC1184B50F7B1');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (90, '2026-11-28T23:14:48.243655Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-83d1-2f8e39709b67', 'assess', X'4DA597331D3C15A68F7E4A691F99964366A3A9DC82F6103C7BBAEA166CE135F8');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (91, '2026-11-28T23:14:48.243665Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'02C5E560483F8557DC15BB20BABF09CCAB893FD8DA4CE56F50C08F1CA643A94C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (92, '2026-11-28T23:14:48.243720Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'4A809718F9FAB4ED869FF82A001EFD0052CA5401C6024059ED48E2269CB03A13');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (93, '2026-11-28T23:14:48.243756Z', 'user-1', 'importer', '', 'put', 'actor', 'user-1', 'assess', X'8D054960C6B23BCA9D79D777AC1E4F5CA815C3C9B61556A61161AAB6F9644EFD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (94, '2026-11-28T23:14:48.243801Z', 'user-1', 'importer', '', 'freeze', 'frozen', '2016-r1', 'assess', X'0F755D2D8C5A109722C3086DF54CE05902142546D95B2EEE2E0ABAEA460E0051');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (95, '2026-11-28T23:14:48.243845Z', 'user-1', 'importer', '', 'release', 'release', '0159f902-623b-774b-ad46-b7a96f67e28b', 'assess', X'1D907DED1B55F95D59FA265B8058DCB240FD4159E29879F290A3A9B834578164');
INSERT INTO audit_hash (chunk, hashes) VALUES (0, X'CF21B7DFE205CA671360C4A0DB4848AEDE3196054BDD606C99518661C535AFE55800A067A2B710B9DD8C9964D7D01811E0B745EC3E86CC0DB230B822040FB50A377125CC49F5AEF8E9BB2C10CE587C9FEECDDD1532431ED85B0DB64DB33FAF5E152304E00B0DF8DA11336BBF493550796FDB4FE6D9DE09DAB25FD0E57ACEA6EBC928EF581281971223B76205A02AECB0924B7AB69F1DD7C684679A0C5533146B4410BC063B1535358BDD4216129A2F7250245BDD38C0914AE33EEBAC7E16D79931C8CF41AE83E8C3710ED811BD5BAA520FFFBC0F7A567701C4C9384A633048E4DCF317868B807A5F811C2CC6941CBD2F41E40217407BD74006E1917C623E1F926D87F27AE3321E514031EED86C4D7FC4363DCB9A28FF09884DE65F3668291EBFCC49D1D51DB109F214C97219C2A6888BC41AD88267FBD914E05A50DFCB68686241973732852BBE3215178D62C412E09F820787D48A03112C6901C4DB8D09D17EEEB8E02E243CB29F1B623084BC48C1C4A2E171C3475274D549B311C53B2F5B66BFC5C991FC7AD6DE318AEBAE1B546B8C44406DB4358F5AFBAC3A3370C201569D66AFDA4ACBB4282B554E15334C7CD8505CFA22FF19F521DE4B95B505F360157075767EBADCD3C99A5F2054AF7427600C2CF7EC5AF9844F623C135D5C9C47728787287DB8D71E647612B2E95FD607C6128A191FA1EFAC3CD8AEE74F7218D31777A4C861C4DDDCEDFE217598F6DEF5EDE06102887DFA01FBA34AC9BAD1CF9E5C0890C0F3A9D994943C19531F0DB0AD7D4B0BD05A74594411051B1428013411F6979D3E6719BD5A623DEFFCAB588A433FBD9E632D96A0A3672534BF67B9B5231B0FCE730ED11C98DCD01E1E945E4A0CFE29EFF25FB748CA17986B69651BB0BA3F2D2DE99D158053C1155F2AED504EAE65900C72CB9D265EC643E60779DE3B2E56464D5703EB2FA5DE0516EB3222D11FF7FB974549E36A25E3969E41A64A7E2FDDE4712742428D44A156216C8F07F2F3B311238E6F372492DF44CB305F8116C3D4FAFFD86CF86636768680C298991FE1409DB68119DFE272F101D63648C46596DFB6FBA048C9E9EDB2B08CF3CC588FFFFCA5A6AAC3BBBC459BF266B945F20A606DD9328FBC3E717014FC5842DDF28A9F27899D236A85615A3EDAF8C00D0B5CCB812425B9348361AAEC96EB3DD083766C86D3D2E2A92D79336415DA65C8966E71E1928312DBE7565E34B7A93C917CC392F7A01F5A9B6A75B7DA2BCC4A3498944C2E15711EF2916A2BF2D1984816D7631CAB09AA44D58E8DF2587D2DEE8CF6AF62D63F4FD5580B0A357CBC34462573E11AE619BE4E1618373BA43E5B1CE56AA5A751D80E81EA1FE8BDDA82B9F288E9A9435E71B4334975F00A0D7E67D7644C415725EAB78D5A603C85B6CB29109BB32CDB085315C7040B5C2CD72661C6B2EC6170881F003B3DA80C10104A59CDEF51F89EBD54608B7C3693E8A993169719541C5B5292A131FBB54F96B6F77BDDDA23194DE58F11106402764B4963BAFB6C4C67B0A32A1EEDB7B0B4552D420F59004AFB9059CF85B550517C80458BBA0504D3037660FE72D2FF341D3C24FDD46CB500189DD5D6CA2B04C55391BC2ABF39CFA0B3878A79FCC825E129D3DD5455909C0D22735AEFE10317DA4D745C59BAFC814F4E9CB49586528A6012C641096BB78BE3284070996F4B907B47E89350D3242B1F7E85083E9F4FD6F4A7CE32BEFC8899E0C2A252ECC4EDE20B86D159FB7FAD1D881C016E1E5DBAE1263A48A4E5330C05459879D9ECE6B007E0B930DEF6BA38858E46ED1584BB62F8AF1CE454CC15757DBC6135DEBFD38AE682BE7F36E40ED27BEA8ED188D7F490E4D8963E207C53C864085AE5333CE8011F18C43FC0469E2C6F093FB75CE63B0B19AEC36E1452E7048AD7782743DB2183C4FB48DE06C4351FE805C6D80E870463405F40526A8A0A3A8237BF63EF7CB83A13EC7487F61CA5570A636C5D02A35FF4CECE7927DD0286A9AED90C1CEE8F73B6DDB539C4C978F8C74B3310737F02A2B62E968A079F3078AB8F58BB764946A6620CBB35B2C7272F28D2CEBC7B66D6CA367860324FBF662E53AA88B4C87B311C05DE4EE4E1C7D2A693A84C51402E3A53C24D2341108B8746B72118CA9F1E44B367FA99A1E2CA78C8570FCBBEB00F3AB971594D21CE6A634F123C9C660175A89F1530718FDFB9AEB875137B41ED92BDFFF289B4BCBE17F0F2309682E85EEE3C19840541439D995373166FE2FD45131CD6B9497874AFF2840DEECEE91457BB62F3A81736813D95F07C49ADAB8BBAAD88F8DA88B465338D83A6AB118AFD551DCC558F445B8AD0CF3116039223C7C7CDEC4FD0BAEB8DFD08D690C09959C47EBFB3FBC14857ADBB388C293DB727F602B76E52F1312334D4C0353CB297BF2DAB51C1B5909E06FE6DD989F1723F0EBF2050DC9FF5375F61F27020F4C7C37267323D1B559D57FE57361AA17B2331845252C8F2D8D84ABDC9D2CB3F4BA48391B3B0DE2C7251448B9E2C0300C456DA1219669603CE79EB57A2D7B65C615F2413D66075A0325600FCEAA90235B1032BFFB34B80FCA2F6DF0DBEE1ABA111105DB33098A9BE31E0E7DB4A6699A24DE400DE534ED41DC4D9B3C0C2B2421B9942A2312A4E3276957699D9B72480EE9B198226B0E010813975002A04385BD7B63217411055358DD0925C4CFBE34B0C1691FCE3E26A307556CDBBE905B43CD39B9592CE3D024F0AE207EAA7F3BC700FB0511D36CC5FA18F1E3CFB372CB685BDB0BA313A495E802B692CB937302ADADD32158E9D490E8D711FDB0C79575329550315F5FAAE16712B26E5193C975EB5E03E9BEFBD34D1509D44582A9B23389A654BAF2570C6BD0F7FEE3DA9FA5990C6E389345EBA5798030760B8587F1AB83D6445BA1BE962A86758569BDB04475CF0DB12811E4E3E9B185760645F2CF8078ED35D687BBAD9493740894AC1D5CD2A7EA32D088D4F6B7C9BDD4C22C963E4F69F30AAFA5588DA55686C372B8325C2EBCBFED25B1230E3E4FF58BE21CCA26C1E7CBE32D5DF88AFA389B954DB7DAABA1DE3C95DFCF07B452D30358641325A6ECD0D97577C13319FD63A0DA9A883DE5A261FE36D506F774C91E9BED9D21746BA764B9EA426E773A408406AA43966F10D72E5E722960C79762C0720C41BF6FB8DECE0A63DD0D16FEB87777265603082D77D88215E219ADB77449A28803E2D48C0111E42581907F51B0D6F4F60D5649950EE0B7D791B5BE8D88587F09F98E368C7EA60A8B2AF13EBDE144B1F06D778E43438C02BE5B1CE0E5D619DC41A98CE5F8E8742F1088A95CD958226929AC7ABE82F44930D004E36341C92506EE4D7D63B8B822D4AA0EB49C4BB63D6599CEDDCF57888D5407D2BD63DA11FA8D642C5995605C626F886AC1DCE3B96E4FB10632D693D591CBE909C8FF49052A66D9043E70B718746B7E47A4090F129A46537DB77875635A67E32F525ED7B49082DA8C67CA60A0AD821A7177DE41B68BFBA50D915D57F798A9469695869248B1C5D3F80BFD802CFB82FA89F7E882ECD9CA64A68511ACAFBC10A2728EF5887ACE54C7A0937DA8B27B6C5ECA3892A292D939A913375DC289EBD2E0AD5DE91CD1995BDF73619A4CBF16267ACF21F5C981C45408EBDD2177E2D7EB67F8AA60B83F1F9B9AB12610B990DD3382914E413B8C4516CAEFF17290E05D44034C0C9D16178E95443D04A7F25B59D9EFEAF852DADA377BFEE31E95410A674619C1885110EAB2C81B049985F8B2EF34BFD91BA60DBB64E0DD39AB5630B7CE286E875E9130EA0FB19E415D5B4135374CF161A00EA35CC4CABD370738CE653560DF6B5B798E9759A7CABC3B5A25618C92CB0C7CCB54B60A21A681F67383DE02A243ECF98DD416007352480C8AF3D19E352BE980FDAD5665B90CB0D18D26FA012DA68CBB37874AE08DDF1C13FB9D15C6A0C75866A623D730F8A32D2FE20390DB9CC898F6B13CF37F0D3CF4D7363BDFDFA9A7260743DC2891FD329496A319E4B0DFED3BD6C00006927F5F32ED3CBFBF8687FC8B56C92D41D9C82EAC3318EB922F624A95FBBB8A6839F60C5990FBC3827674892AB8FDAE4F25399AD0C396A274A47D384849AF64D6E37042AE009B8730EB283529A341FBC3440992E64613137B2D111EB55871B558D0CEACB0F7475F9863DB22D04C13F120FB7B53A8BC77B00801B18529F65767615131416D388CD02E9494F1D97786F91944F4CECC1179E8C19C3F0376839F16777070458CD64A90E9D4C4C63F0AF0B621D7230D601E5C3FB11D8E032713D051F57AE6848309B1570F8D69AC8E48313A1EF5A47756167B36CFD2973960C5DE7C7B2E4DB492DD7299F24D2A18F9F142935BCFD30FAA072647C60C383487FA1AFF1BFBFCCDE318473D84D6F447B65294F96A671408B6A5779CF408B19B2A5C05D16ADD8529C7CAF48E5984BBAC4499F13B8BB0C7E208F036126264E7E24A5238C41733105DD5E48243A3EA53187AB22B9DDEC8854C75E09A4EF29DB4400824C7AB8B96BAA89FF356CB178868CD262D7D4DDA079C2401CEAB86D41148F90F57524BD293A5223412754ED2FC5AAD4A4E6E1FEF25475377A65BAAC1447EFA82A356F7804B890331B48BF377AAC431927D677184F965308F8245900FCF879886506102A4006885F785B863C73EE79A59F89BEB92F94E5C1AED3BB185D1F87BEBCAF6B9E4184AFC0466A044B0D2C8CFB21697C861C87EC7DDD229195C9744E836C816053766D3061F3BFFDA4485E9050BF445A85DF2F25997406BCCF08A114E632D43389F891304705705F788F7E6A6DC96B9D779F332A78D0DD5C3DC6AE7D6212C212886E49F49472B3A967B69ACD49390227FB5E4CADF2237281A4F53ADC0A5A682F3847E0E46494861254D5839B19661985AD8B96AA645BB5C5EB0564ADF800B07F138D20BDB5C11366C030B8E9491FE1A24FDFFDFE7319322C0212D6A8693182F39BDD5BCD14F1418E99BFF79829413312AE1C33D907C477B4C81473B109847A14E280E9AC53FB630D9D192F234CFAA2E0C26B2BBD9BD1972F91774B2037D4129F523CF3D06E6075CA8AB925AB53B44127921B60B1A5534BB866D0A4C42C2B36A26F9555A8F699F69DF237C3E46603913D2E48398B2A2633522876AE17044B765AC01CE946CB9CD33C351D6DAA275CEEEF27C7BD9AB2DE4B55535A1E6EEA98571AD0BD2E830454F7DF9A92772C91CE1A238E7C1D72C9514C1BB1C1B8EC91A1E745A8508A1DC4AD165DA23BC279D4AF794BE64421957B3D5B08F83113527FBB9AB39C319F76DC73F98AC5900DD4797D92E7A6471281BC5EB9B8F7E0D0504030F3F3C41283A13B630F2EBFECF4A831F000A126B2F72A4F7F4E418771354C2FE02A5DA76C8DFAB99F9B8EC01430FE24E3937B8CFC4C54D9203322751AE023903C535B26263C2E');
INSERT INTO audit_hash (chunk, hashes) VALUES (1, X'A6B136AF1BCF7C1525A482D450C3AFE09D26B934CE27BCB712195EB63F88EAC2D311B701304DD0200E56F9A61BCA7F9C0F168DC50C2FBC16104BFB30900C6556016499746BCEA9FEDC776B84829CCFBCA03DBBE4EE3DAAB3183F1A09E163257CC7FFA450377F866D27328FE9A8148D1ADE52FFCC97D31A0175087EBA34C7B2BD1909B9EC56F00A6ECEBE4840BB0EE2C0A87678C5BF5302B76260556B607AF7ED7941FD3FFBB2A62F0AD28B9745CF04877DADF984ABB2FA09E97B1A4A1560CAB61B97F17458780F89BBE721EFA1C69A3B47F2B4A25D442E5B059A4BB3249CDD4F57559886161EE0BFE8B7FE75AB60CDDCB279EDA37E91580B5AF0E3083147260C51650593AC0304978CC853AB248E79F84D1BBE5E4203D52C20515B9D3501BBA95745C245B990CA0F20958C581BF033EDF00795468EAD1272EED0B5D8845E861DE186BF5E3F9F15D7F3156481F944EB425AFE2120F7BE31CD06AB429D8DB2961D45F45792617E135B0B2060E9C7E16310F392E5FCB442B55EC84EEF69E97F914FAD769CFEE7AA1110C91F8727DBBD06E7F5B5E60620C72C68468006D6EE7C7047A3C22C4A0D3DE8EC7267E405A98D106CADE4749BF3D7080B6CAF7284A594989A46C7CF21D61363326AEFE9604785AE0B41A1B4D85A83E827D4ECCCFF9B22045751EC0DD7E3BC4CD25AB17CA49C000EA1CEC58FAB3452BE4F1603BBD19B254BA1320E26E8AAD00A10F02E4C26378C2CC151466B0408C2E8C26764D233B175438FE62D06DF52A90070ACA7C3BB9CC1A01371FC16316D9D21DC8E8A111C64ED78EE9C93379E7455A9EEF0774B2D5D2FA9614F3DF56D959B81D05F989ED78CAF22BB29C9D29E6F49C3C466E49BA2DB21F8DEAA53595350B378683EA4A4AA1B2A5362A610C4665C7A68E7238C2C120B327E74F83E71E9272E41693BF1F9393E85D96997244F6F7F7CD9FC3CAA494C584B7F26AF38FBBF0CB9812416E87C4596E1A10D268D4471EE86542889AA4C09EDFE9A55C3AD83C60D675B70BC7F0F62951316AB0282D0BB380360E4DE6DCC44D43B4FB7A5A1791A4BDB8F0A09DF7D19E12B1E2B34673BD1D2CED84FBB73D41B1E8394A517A25911685FF404A9B571F0AFDBC91843B78AA58AFB324A875BA76CE9E56AE77FDFB704B90B032A097CA707EC290C70C52BF9651E7712D3C85A5280CE3CD5A64BF6CAAD11FF5F944BE847ED57E30A3B34F05523A2F41E990D8295658A779FD3DF2615A5DF225167BD7A3E5BCA8C30251818A33F87A9B1E73C889DEFA82C390B71FC6A69964554F2F0055DFEC50A16C02BD267720C2F5E301A3503ED524BC54A6CB3DDC9485B9F3E7E821A286FCE0196FBF0C88B98491FE412677369A8A52F404E8257482098D7C801E444994F92747C24E2C60814C7C032436DF9D910BCFDC43928BBF61C33FECAF75FD8AC7DE04BA1A065B77C2A5DB68435A90BFDF1E8C409782A38E6CFA8CE8DA4C9DF2A07A4E21B8789609249E7EB54C0C0BD831B26EE4092B10DD6E63D6F665F572E37DC3A8797E2856224A09DE8EB3F54FC363C52BD269D6BCF5EE9E4D40F0AF0CFA1CA51FD57E4D3E0752AF0023114E8398BF380DFA79711BFFD867BEC5DB3A0905DE972F950B9F325C88364CC9B709A64C0528710E6A0B81B2E9A702860B634DB58994DCC72F78E0200C866848F5D0F87043BFDACCAAEDC0232A10688F266117C674DE8F668DFD38053E9D68741D9D17633D39CFF0F75D74DFBC6BC49167BBC3FC7540B4B7EB6AFFEC23859F880F79B1C6E961DE841B727C3B5B322AC416034E9E72A6E9261CD49F7A023430E6E3387A330ACF529C76F938CD6E8E5DE9FDCD8EBAEF57CF19EA1A96320530A245372C2567441694ABD66C7C4B5DC64C9A534F5C88B2F871A32C13F6AA385C61612C1668252266B03C6EB12746BABCF2143A53D775BF634E4266C6F8E7335008A2CED71DD6DE886F0C986C4014A1CE50D8E383A9D11C084929E48BF853B6A2A50E3D3364C61FF4F9681B55F8C02537E8C47C46A3235A66A35D58D49D6B9BBEFFDE573AC59A50FE0FCA7F637EF82445CA45760AD66BFB94DD2C1E9944477CCD92478EB65C2F1E95C5AA1B21C8D3FE39E2461B8A44DFC2CD6FB7CD9FDD7E34EF5F1FEC719C12CB199ECC46ABFB5AACA3E0AB7EA9514BEC16CF4F8E1F8A1D73825164ECF39231B64B28D9499A7E855854B726C75EC0473413AD4B8B20DDE29A88787A3534DECE68DF6609158E7A672B0D2EE617E5B24137FACBF98162AC3DBDCA7F4E810F74F46A8010565C38BC98C018E7C37E4F248E4EA4A5C9CF25CB0E24FA6646AA4EDC1F3D75B8EE0BDA541C138AB26B1C4EF7792ADB54A3093E72F0E9BD53EB878D6FD5E77937B8C9FB408AF5872495C41E7A7FA395EEF27280FEF3705E19FC42A36DE10C17A970979C9BDAE0F00D0BE0EF6093B0149828B6FEAC6E13115C3DEE752C70D7327441B209321E6B036543C10065682E358CBCD5DD432950EFF1E47AF68EFE04F26E68D6E15F3AF0AE1C975306773F03FD5B19D764C2D78049C0A1EC3E2430BDAD8869AA3C014F1E27AEC3FB41FC68F0581BBFAC4FC9BDC060F349E7C8654361E9FDE6DFC7FEEB87F3A5F1745D2A43B86958B7C2F531938C90954F77564850D6107268ABD1A507A76364C7D85587464D328E9626ABEFFDB581164B304CF288C26FAAAD3306E6A07C600FC3D336BCDB19497DAE16AB8261D98977EA80A34C183CECBA8A325B8BFF1718ECD9B567FB0F7023CAFF90EDC154514298A857F0607CAA3EEF8F46B2B9CAC5C5A0B2FCF20CA68CD72FBB3D03D346EC44E42934A78BCB77E86FAE3570C32C7E9DAE89C30388E29BF966EEB7437B3FA1FAFE0105D13998BD349CA9F48B3072C7BC8881BB9FC14C16A83BC07EF240BF43942BF38E558469B13AD92643E829DE56EDC6847D2124E0DD8A3100C257AF82E50CA8E9C3E9CF8909DD1C6556B7E1A2BE175653809F2828EE46A28BD669A1FEB078387BB72B24C0FE2A0139D1FF7D81BA06860D86540799C66F6C9A85971126329B2DB2BEB02E1B255F60B0F23DDC86A3DCBDE533C0C1F4CF24AED47C6568D2906743956F9E4781F7576B6C3E340BB591170FB0028BB489B36465BB1995044E3FD21794E273C4EEE5ED1876797549B74CA1F684A2FE68F1DFAE997E3');
INSERT INTO back_series (id, period, measure, dimension, category, value, source, verified, break, audit_seq, salt) VALUES ('99f0b637d16bdff7cdd4b70167a76f13', '2015', 'persons_followed_up', 'total', 'all', '289', 'KOM 2015', 0, '', 79, X'EB8D3D4ECA451B1FF940153C1308515F');
INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq) VALUES ('0159f902-623b-774b-a00b-a70f3437db6c', '0159a1ff-9a00-7004-bb85-3f4dd6442ad5', 'agency-01', 'user-3', 'case_worker', 'nav', 'life', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', '2017-02-06', 56);
INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq) VALUES ('0159f902-623b-774b-b066-4c2be6b81ce8', '0159a1ff-9a00-7000-9435-355903c2dfa3', 'agency-00', 'user-3', 'case_worker', 'nav', 'life', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', '2017-02-06', 55);
INSERT INTO break_glass_reason (id, text, salt) VALUES ('0159f902-623b-774b-b066-4c2be6b81ce8', 'CanaryReason', X'F7103284FF5E0A19E12023B13BD44B1F');
INSERT INTO break_glass_review (id, actor, at, verdict, audit_seq, salt) VALUES ('0159f902-623b-774b-a00b-a70f3437db6c', 'user-4', '2017-02-01T09:30:00.123456Z', 'justified', 57, X'6EEF9F73AD0CBCBFE0ADCAD0B5782024');
INSERT INTO calendar_feed (id, account, token_hash, created, revoked, audit_seq, salt) VALUES ('0159f902-623b-774b-b6a0-4760e31a40eb', 'user-1', X'8EABB9D5C25D75E88AFE63D6C8850A1B31595B2F9FEDFB127F7F87D3CAA540E1', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', 54, X'A24C8F89A3C21879935018362C362256');
INSERT INTO case_party (agency, plan, part) VALUES ('nav', '0159f902-623b-774b-ab0c-8b7b247871cc', 'member');
INSERT INTO case_party (agency, plan, part) VALUES ('pd-oslo', '0159f902-623b-774b-ab0c-8b7b247871cc', 'member');
INSERT INTO case_party (agency, plan, part) VALUES ('rosa', '0159f902-623b-774b-ab0c-8b7b247871cc', 'addressed');
INSERT INTO case_plan (id, notification, agency, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-ab0c-8b7b247871cc', '0159a1ff-9a00-7000-9435-355903c2dfa3', 'pd-oslo', 'user-1', '2017-02-01T09:30:00.123456Z', 47, X'61EDFC2B10817FD69B5695D7078020A3');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-ab0c-8b7b247871cc', 1, '0159f902-623b-774b-8172-7657bb6352f2', 'open', '', '', '', '', 'adult', '', '', 'concern', 'consent', '2017-02-01', '', '', '[]', 1, 0, 'user-1', 'case_worker', 'pd-oslo', '2017-02-01T09:30:00.123456Z', 48, X'A8D9A5F87AB6E9E9D9D4726AE308B6A5');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-ab0c-8b7b247871cc', 2, '0159f902-623b-774b-88af-9010638bd8aa', 'invite', '', '', 'nav', '', '', '', '', 'assessed', 'consent', '2017-02-01', '', '', '[]', 0, 1, 'user-1', 'case_worker', 'pd-oslo', '2017-02-01T09:31:00.123456Z', 49, X'5D26EAD44F61CA0438F8D2C4F990E4EE');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-ab0c-8b7b247871cc', 3, '0159f902-623b-774b-ae0f-99b8e5721647', 'join', '0159f902-623b-774b-88af-9010638bd8aa', '', '', '', '', '', '', 'can_help', '', '', '', '', '[]', 0, 2, 'user-1', 'case_worker', 'nav', '2017-02-01T09:32:00.123456Z', 50, X'9420232977ECB9AC8A34794B3EB06BB4');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-ab0c-8b7b247871cc', 4, '0159f902-623b-774b-97a2-3415fb394530', 'invite', '', '', 'rosa', '', '', '', '', 'assessed', 'consent', '2017-02-01', '', '', '[]', 0, 3, 'user-1', 'case_worker', 'nav', '2017-02-01T09:33:00.123456Z', 51, X'328C03DF2E6188E05FCE7221FE340AA5');
INSERT INTO case_text (step, plan, sealed) VALUES ('0159f902-623b-774b-8172-7657bb6352f2', '0159f902-623b-774b-ab0c-8b7b247871cc', X'0178D91BC447314D8534BB9E60E2E2D82149F02F0A5F0DFBB4D6D7D32F51F38B09AD543F9F7B6CF2B203A6F93C2482A650393418717EE67B909003C4B44FDA2DDB6054A4D437646682208B7D33DC801B264803A9BC79E8F795F55E5FEA8770CFD38EBB92552C593F9B04569F8757C38714E3E2CFA96B4126A5A9ADA9B3F3E91EE44E791DCAB3444DC9B53863917AD927EA3E209267539AB9535D411A7716C2BEDA9987388AC2733F047AC6175B360EDDDB7B9C24BF9DC9628E735C3BC2AB5E241A0F38FCE55FB5A89484040590028F79E7B43CCE20F12E8D0357E56BA9107B395D1740DAA026A46C72EEDEAA003DB27D4BDC4DB166D26FE2EF63765697408E1C7F6BB8430C91C1B6235A256D752F4719948DB72C726C85577168939A79E38BFC9E96D73B39');
INSERT INTO case_word (id, plan, subject, code, rung, agency, kind, due, at, audit_seq, salt) VALUES ('0159f970-3f3b-774b-896f-375b86f10e22', '0159f902-623b-774b-ab0c-8b7b247871cc', '0159f902-623b-774b-97a2-3415fb394530', 'invite', 'colleague', 'rosa', 'plan.climbed', '2017-02-01T10:30:00.123456Z', '2017-02-01T11:30:00.123456Z', 52, X'8F94CC05EB26EC95ABFA2EB6B4B741B7');
INSERT INTO compartment_key (id, compartment) VALUES ('4451798185d55d7e', 'account');
INSERT INTO compartment_key (id, compartment) VALUES ('4bfae80b9cf63a5c', 'identity');
INSERT INTO compartment_key (id, compartment) VALUES ('949d7ddcce17d18b', 'attachment');
INSERT INTO compartment_key (id, compartment) VALUES ('b51d05228dd267a0', 'case_note');
INSERT INTO compartment_key (id, compartment) VALUES ('de2e74adfdf70dfc', 'draft');
INSERT INTO compartment_key (id, compartment) VALUES ('e37d7e6e4208ae40', 'narrative');
INSERT INTO credential (id, account, kind, lookup, sealed, counter, created, used, removed, audit_seq, salt) VALUES ('01a22470-9727-731d-98bb-048050ea5daa', '01a22470-9727-731d-b8da-601b8cd3b8d6', 'password', X'', X'01BE0ED475094B305D41D2540CABE5A29972FEA26FF3E228D2DAE2F7BB3A81CDD6501A313CA9ACBAE267A9E91E9A48CCA5C64E36F66DB33AE02EFA5FC0D4EAF57B4DD2EB688A46686CF3DF9FD2B527DFA1A57556958C', 0, '2026-11-28T23:14:48.231194Z', '', '2026-11-28T23:14:48.231194Z', 36, X'EB10EB84E1D5993137A2FCDFAEEDF634');
INSERT INTO credential (id, account, kind, lookup, sealed, counter, created, used, removed, audit_seq, salt) VALUES ('01a22470-9727-731d-af8f-a48590a4eda3', '01a22470-9727-731d-b8da-601b8cd3b8d6', 'passkey', X'0102', X'01BE0ED475094B305DDB748965EAF28771B5644F34D76C9749683E77120E57169BC86FCF20F757A1A7BE2E5AFA74827C3BB6F01E17330FEA84DF7E2BA399D76BFBEE969DF4958B6A5ECE49D9DB2F493E9BFD462048A01119', 0, '2026-11-28T23:14:48.231194Z', '', '', 35, X'2C9D5C83425DD48693541C4C3E53ABD7');
INSERT INTO criminal_case (id, reference, audit_seq, salt) VALUES ('01a22470-9724-70f3-b1bd-71b36553f408', 'C-1', 26, X'020C209C5708F07C425EFFA4C8689025');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7000-9435-355903c2dfa3', 'identity', '4bfae80b9cf63a5c', X'014BFAE80B9CF63A5C83439F8F24990CFD18D610B18D8587E1FBCFBC9739F3F6AB5E7123D1EB7B5D0453375E752AEC19E0E3F534FB60654367039F8E18F690B3C3C7CD591FA090C0FDA5A16147');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7004-bb85-3f4dd6442ad5', 'identity', '4bfae80b9cf63a5c', X'014BFAE80B9CF63A5C7DF0AF7A2EC7556BAAA9833AB7387614EC457F96545BC08E5D6692185D25944301A4CC545394778B3BCD7933050760956899DBFC47E9F96CD1574FF751B266AF9ED0C0B1');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7008-9890-2c1bc2745f64', 'identity', '4bfae80b9cf63a5c', X'014BFAE80B9CF63A5CBC17448F457E91357817A53E4786C0B7907EBED72B913AB442ABA0AE473A0344D7B6F9B1F2DCB8B6613F33A671C1A5E033B5D880096752A5E64F20D924AA1C5359B97C59');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-700c-8252-a1a0429e54c9', 'identity', '4bfae80b9cf63a5c', X'014BFAE80B9CF63A5CF6CE6E0AB904C41A4C6959E24136BDEEBFC9CBDF649ACFD761CD4E54D38C038F37C35ACD5B8AC970BC8F9BCAF63BCD98C4FCCCDAF0FBA99D64ED652FBBA6A8AAEACCB683');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7010-a78b-7ae2e2b923f4', 'identity', '4bfae80b9cf63a5c', X'014BFAE80B9CF63A5C5EA0D531E38322CC80AF92074038FD67579AB2B5963B2E79BEB0198A9F7384B19C73EF1E7E80C15410E60B6670C18C94706A564700EDB80A7F8E05A884175EC60F47CA1F');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7014-b26b-6eafa812a658', 'identity', '4bfae80b9cf63a5c', X'014BFAE80B9CF63A5CC321D8CF8B709AAE11199EC9A3A1F78F1EE809A3976A0D01E906603EE9F87E2D6A844C66AE001EC4CAD0971A70C946A96746A9D261BC3F04E26B4F7CDD4DC79766D32C82');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-8218-cad50730126d', 'identity', '4bfae80b9cf63a5c', X'014BFAE80B9CF63A5CFC2E4254121A23BB7D55F2A067D8A7A09AB23282D669284BC45A416B2F90FD3D1ED72AE1E60530B716FE2608D5FBD7ED879347BB005D23392539182701E942126250C255');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-8218-cad50730126d', 'narrative', 'e37d7e6e4208ae40', X'01E37D7E6E4208AE40542369773CDFAFC9F0D40B2ADAD204DDE337EB0023E7374E0A18D53CC658D6EB3D1CA5925045406137F88727782EA20EFCD7A07D60F2629B7200D0EF1B7BF5E2E168BB2B');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7020-b7ca-6a1b1663408d', 'identity', '4bfae80b9cf63a5c', X'014BFAE80B9CF63A5C70137D46025E92AC479DA8F0688EC5535DD02D9503F4360E9CCDCF13D8A078F0A96EFBBECCA4F1A0903FED3BB47CC32ABD7F25A033E7A29F11404B31975FE2B74B58EF8C');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7020-b7ca-6a1b1663408d', 'narrative', 'e37d7e6e4208ae40', X'01E37D7E6E4208AE4088A7A5A0A35E5E8F20016519F88E076143859AAAB1EDF21403C7049A5FDF31BA93304345784AC2AE7F3D66771C1244F2D6E30D5A3A354F8935FF68767ACDB1E07F3EA820');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7024-ba6b-51529021faa8', 'identity', '4bfae80b9cf63a5c', X'014BFAE80B9CF63A5C145A68A5C3E82120D900D49550815B455E074A4F53FB752AE6D29DABE0DDBD2A66B83CCD1F074F497FB9FD370291FD751993896C90B60AA82AB3CCFA0AFACF9347919591');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7024-ba6b-51529021faa8', 'narrative', 'e37d7e6e4208ae40', X'01E37D7E6E4208AE40644AA664FDD2FEC0B6FBD31367821B2531F35F71013D42B226FBA8C281C645B718D77AD257E3C66422769E0BA03818AB094EF07730674BDD997EB1C18C70A5DCEB2D92C1');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-702d-83ee-b1147bd7be8b', 'identity', '4bfae80b9cf63a5c', X'014BFAE80B9CF63A5C4B2B3C0DFC48B5E90A354AA0FC89CB4991404FC43FABE842449CE3021870D1395A5EBD643131AFA7CE85C757FDD032CB70AC462BB7AFCFF52D5D8A59476CDE94BDBF5097');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-848d-de003f8b6bb5', 'attachment', '949d7ddcce17d18b', X'01949D7DDCCE17D18B36AC2A86F72937219125B06C1CF009D8FCB9F93DC75CE24D675749A418949F7EF25A4F6E0018000C9069D17A11AA172C745A10DEE6AF18C42EA014B4F89E14D98003ABDE');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-a9a3-32bb854ef44c', 'draft', 'de2e74adfdf70dfc', X'01DE2E74ADFDF70DFC5612504909FCC4FAE021846CE7E084C618F4F3CF72F97E3757E5686D08E867EE19493E894E92440DB43EBA077018DCDBBD1581A699FF2B74BE78D64CC334C0B2472C73FB');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-ab0c-8b7b247871cc', 'case_note', 'b51d05228dd267a0', X'01B51D05228DD267A078D91BC447314D852CCE466E754D462899B6890F532817DC00360BF084D923087C1CCBFD9A3A86DB6689A6C3929C9F98147A3FA4F4FCFC24F41BAE2318DC7FE6F258F230');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('01a22470-9727-731d-b8da-601b8cd3b8d6', 'account', '4451798185d55d7e', X'014451798185D55D7EBE0ED475094B305D6FFA38980B23A86759D3CA8B9EC804C6DC8ADA790F95558E608D23C1DA496BA8219FBE1127764F183DB7148D98FA9ED35A4CCC821145425FA4F256AD');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('once::j3ycjhzsfk7bezb3', 'draft', 'de2e74adfdf70dfc', X'01DE2E74ADFDF70DFC378BA623D948B82ECEB29EE879460B4E6401AECA434D14B478086AD76A6F3EE6BB08CCCC2B767E8D2FB0192F5448DE1461B5EA86A1DD0BC65BA93F7B2942600D6EF47580');
INSERT INTO draft (id, agency, actor, topic, began, saved, version, corrects, base, sealed) VALUES ('0159f902-623b-774b-a9a3-32bb854ef44c', '', '', 'who', '2017-02-01T09:30:00.123456Z', '2017-02-01T09:30:00.123456Z', 1, '', 0, X'015612504909FCC4FA25198EB97698B7D4D8B72B121EF13FE07A6AEFA5C0402083D7907AB050A9');
INSERT INTO encoding (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-8218-cad50730126d', 1, X'8CCCA95D98EDF1C1111FDD82CA6B39EA', X'01FC2E4254121A23BB8FA602C59C8D11747DF5430A41D84FDE6F89B1961F7C6D1177132FB4D73DDC59564C63137A62570F3702ED45A09014CFB1800DCD');
INSERT INTO enrolment (id, role, agency, token_hash, created, expires, used, audit_seq, salt) VALUES ('01a22470-96ee-7333-b8f9-088bf5e4c981', 'administrator', '', X'251E10FA830EDCC4191275F2F85CA1E5942AA740D1A35375289058BE1F9A12EC', '2026-11-28T23:14:48.174200Z', '2026-12-05T23:14:48.174200Z', '', 3, X'2B45349444DAFEEAA68CD97ED2FD3771');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-81a1-ee2dd929f7a1', '["0159a1ff-9a00-701c-9720-7b848719a18e"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 82, X'D5E0CEE15CB8F65953C5B72ECCBAD07C');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-83d1-2f8e39709b67', '["0159a1ff-9a00-7024-ba6b-51529021faa8"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 90, X'12754D490359555FE063918433208061');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a790-f6163cb0de60', '["0159a1ff-9a00-7020-b7ca-6a1b1663408d"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 87, X'145DF0D0C3232B7936681C1D455CDCA0');
INSERT INTO erasure_step (erasure, step, actor, at, audit_seq, salt, reached) VALUES ('0159f902-623b-774b-81a1-ee2dd929f7a1', 'approve', 'user-2', '2017-02-01T09:30:00.123456Z', 85, X'71B14FF4ABE54B7A9B995126F85EF51F', '["0159a1ff-9a00-701c-9720-7b848719a18e/1"]');
INSERT INTO erasure_step (erasure, step, actor, at, audit_seq, salt, reached) VALUES ('0159f902-623b-774b-a790-f6163cb0de60', 'reject', 'user-2', '2017-02-01T09:30:00.123456Z', 88, X'2CBA99987156DE4AF802A97051860D44', '[]');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8580-bc7c6d2884b8', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 67, X'4E7F4140911592925159003708500FF0');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9cff-b4882ff0e375', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 64, X'AB7FAE6E77A4B4D1DC7747E9F543CE65');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9d7f-715ff167d05e', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 69, X'57E66F5CF35B2FDE3B166A49552F3291');
INSERT INTO export_decision (export, step, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8580-bc7c6d2884b8', 'reject', 'user-2', '2017-02-01T09:30:00.123456Z', 68, X'5072C01B480F300113D16FA49C3756BD');
INSERT INTO export_decision (export, step, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9cff-b4882ff0e375', 'approve', 'user-2', '2017-02-01T09:30:00.123456Z', 65, X'BDC831D688098A0DCAAD5B93441192AA');
INSERT INTO export_file (id, export, actor, at, digest, lines, audit_seq, salt) VALUES ('0159f902-623b-774b-92a4-bc2d7c4613ef', '0159f902-623b-774b-9cff-b4882ff0e375', 'user-1', '2017-02-01T09:30:00.123456Z', 'cd56', 7, 66, X'04D489F77A16AFECDAD8B23486DDDFD4');
INSERT INTO frozen (edition, year, revision, digest, program, as_of, at, actor, audit_seq, salt) VALUES ('2016-r1', 2016, 1, 'ab12', '1.0', '2017-01-31', '2017-02-01T09:30:00.123456Z', 'user-1', 94, X'A0D9A7233FF5CA89FF5BD01767A50D66');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, 1, '2026-11-28 23:14:48');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (10, 9, 1, '2026-11-28 23:14:48');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (11, 10, 1, '2026-11-28 23:14:48');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (12, 11, 1, '2026-11-28 23:14:48');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (13, 12, 1, '2026-11-28 23:14:48');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (14, 13, 1, '2026-11-28 23:14:48');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (15, 14, 1, '2026-11-28 23:14:48');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (16, 15, 1, '2026-11-28 23:14:48');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (17, 16, 1, '2026-11-28 23:14:48');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, 1, '2026-11-28 23:14:48');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (3, 2, 1, '2026-11-28 23:14:48');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (4, 3, 1, '2026-11-28 23:14:48');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (5, 4, 1, '2026-11-28 23:14:48');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (6, 5, 1, '2026-11-28 23:14:48');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (7, 6, 1, '2026-11-28 23:14:48');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (8, 7, 1, '2026-11-28 23:14:48');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (9, 8, 1, '2026-11-28 23:14:48');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-9435-355903c2dfa3', 1, X'5526633526E3B02378B5537A6DC5DA7F', X'0183439F8F24990CFD733CD5D3B2302FD4EEFEAD7943862B7305CB0598BF5BAF83FBA7D69B6957B275EC08C45802C24C111F9231FA23ED071049D459868A4E5899625053F551A9D700951FDC67AF71023935783ECD855C81CEB83D00EE68DED18B8169029D');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-9435-355903c2dfa3', 2, X'C67FB4BEFA1959811C03FC7E2D703A92', X'0183439F8F24990CFD9CFF06D78D85425491856366A41197EE13F2E3C94D36527BC190D049D27DA9228CE318FC8E9113209BEC18FA0012516E2067AF4E2F961FFA919ED62216DE4714EF11573C1E13CB2068BDA26B277632CE1FBC92EACF5A0803DE83FE74');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7004-bb85-3f4dd6442ad5', 1, X'75BD054293DB3E40D38C870B5DFB4C2E', X'017DF0AF7A2EC7556B2F7A5A7E711E5760842724DA1572E8D97DB70B545883887FF250EA3D93E18768C5D598314921F69F32C49E238BCF697D9C1BADBEE5EFA80942FC4E09C5C037337B66823D7727E805B23C3D30C785A54E05F74714FD31C6A4113DED00');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7008-9890-2c1bc2745f64', 1, X'9F1D226D10F7FF7CE1D9C023CC18C4C0', X'01BC17448F457E9135BD94F61312B3049E46E90002DF5D91B2E484EDC6421F73FF1AAF2DF5885D1D312078E3B9CFA23D6C444BD5634742AD6E9E74E62EFF10A58DCA84E2FE90DA4F27101250CB19526BAE0E8242A2369DE9E3F1E18459EFA32E2791B0BB7F');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-700c-8252-a1a0429e54c9', 1, X'C07CCBD2CA70C956046C9A05645EB5FC', X'01F6CE6E0AB904C41A4D8184503855040B13DDBE8C9A752A478F444B65D6E9FB38256B13D203FB87E98F9B8407DB566CD560E05D6F494E0E987FCD86743A3B2B3C19A976D1E33F4CAD589A92F6841275F2CE777CB82891947B72C00B600CFC39D823EC2418');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7010-a78b-7ae2e2b923f4', 1, X'D7982663D21BF552ECD5A41DBB9E34E9', X'015EA0D531E38322CCE67269B95E6E9F4D6DAF4DEC2CF9A63BC759E2874D00AD2946D273C1F12CF75008FB15A8636CC5B1CF07BCEAD5B3103197F437B0CF50C814AC3E1852467879779C8F46486977DF91317A5377861371755F986716DEA239AE3DA59181');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7014-b26b-6eafa812a658', 1, X'AE28CB349AC91429E6C066A8F0B66A14', X'01C321D8CF8B709AAEA8D2D45192B4BAE61668E821C1DF484E47BE821B67EEDD084BE9B873FE01C81C93878DF77842831AE6045A703821CD33A57E39264AAF602FA9DEF64962408A7743EAF05B51C8AA2BDE199656F2623F33FFF6E9AAED8BCC2F38AAEEC9');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-8218-cad50730126d', 1, X'A7177819DF6D1084216423050D2C3C2A', X'01FC2E4254121A23BB0F9024C84EACBFD9EC6FF96E4DFA0879103637D03EE149F2551C0F021D5A50A53A6057869FC8F60605809D14DBBEA32E80CDD85F6A1A7BB8B929EE4E47E3D1A308D3C7EF8E5B9955771C020D9CE8164553EE9C6F4B5D72BA1691E655');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7020-b7ca-6a1b1663408d', 1, X'2230EE594EB904D1B5C90074411E9C14', X'0170137D46025E92AC05AB69340168FEBEED863294E4634DCDAB66A09630984E42B780EAF49FDD7F84AEC771A00E41F15CE1E5DF6D6562C4337AFD96E2E2246F6B520A6CD1E1A4F830AEBB8A5C45FDC52637DDBDAD3B3AB0413A7FF2BAC479E5A07FEEB168ACBC714CBF3B0F87004E6EC50B7D1339BD15239136B3956E47CC28E9C2023D6D6002658521C09976099FA0BA1B19806036E72A06F5B95DBD0154180834918E1F8145CD695534DD98DF87627E8534497789B27052FF9D299026F6002EFD7BFA7C630008DD0AF6098C85C9C0354A706AB2E06A52F0D7829378670A1955A79E75BE');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7024-ba6b-51529021faa8', 1, X'BAF9C2C7B06220277EC731B38E5916B1', X'01145A68A5C3E8212074C4B00A1DC0328C641F58ADA4BB450E1A875E5FF7DA91F0A2DEFC2588FF02E3B27CCAC8220901C7BA62FB31455E6BF2B327A5E512CBCE610898FBF6106E184FF7FA5E89371CB7CC34569D0B394E8ACB13064DAC0D73E11C1BB3FBB0');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-702d-83ee-b1147bd7be8b', 1, X'F668F6950D62F5ED0D7BA3D724E19533', X'014B2B3C0DFC48B5E9A6223D582D03AE3AC4B544AE42F7580B5D093076862A7DA1DA684F856BB9E70625DF479EA07D98163B70886FF3EA5593675DC2E3B3E994E47BD9921EA92BFD8389886D90A052803E7BA0D38E77F6F838A8DFCF0777EC1900475BAD5F');
INSERT INTO invitation (id, account, purpose, token_hash, invited_by, created, expires, used, audit_seq, salt) VALUES ('01a22470-9727-731d-b36f-bbfb79b72343', '01a22470-9727-731d-b8da-601b8cd3b8d6', 'invite', X'AAFF158DDF5D19ECF0B6425248EAAC358AC1AC99ECBEF93F3EA9C83ED612D42A', 'user-1', '2026-11-28T23:14:48.231194Z', '2026-12-05T23:14:48.231194Z', '2026-11-28T23:14:48.231704Z', 38, X'38DE1C6BE7F9941AF97F838198DB4FDF');
INSERT INTO justice_event (number, id, kind, case_id, subject, count_id, accused, victims, moved, into_case, agency, reference, notification, code, law, forms, child, online, organised, day, served, amount, suspended, actor, office, at, audit_seq, salt) VALUES (1, '0159f902-623b-774b-bd73-a0d58a5f5c0d', 'case.open', '0159f902-623b-774b-bde9-170b6a6992bd', '', '', '', '[]', '[]', '', '', '', '', '', '', '[]', '', '', '', '2017-02-01', '', 0, 0, 'user-1', 'strasak', '2017-02-01T09:30:00.123456Z', 43, X'334388DF6262701470741168695D0CBC');
INSERT INTO justice_event (number, id, kind, case_id, subject, count_id, accused, victims, moved, into_case, agency, reference, notification, code, law, forms, child, online, organised, day, served, amount, suspended, actor, office, at, audit_seq, salt) VALUES (2, '0159f902-623b-774b-9340-7b8f4c0fe1bd', 'report', '0159f902-623b-774b-bde9-170b6a6992bd', '', '', '', '[]', '[]', '', 'pd-oslo', '1/2017', '', 'ordinary', 'strl2005-257', '["labour"]', 'no', 'unknown', 'yes', '2017-02-01', '', 0, 0, 'user-1', 'strasak', '2017-02-01T09:30:00.123456Z', 44, X'726BB2D929ADC67B5E30D1A11EAFC6EB');
INSERT INTO justice_event (number, id, kind, case_id, subject, count_id, accused, victims, moved, into_case, agency, reference, notification, code, law, forms, child, online, organised, day, served, amount, suspended, actor, office, at, audit_seq, salt) VALUES (3, '0159f902-623b-774b-8369-f951da0d2e7e', 'victim', '0159f902-623b-774b-bde9-170b6a6992bd', '', '', '', '[]', '[]', '', '', '', '0159a1ff-9a00-7000-9435-355903c2dfa3', 'female', '', '[]', 'no', '', '', '2017-02-01', '', 0, 0, 'user-1', 'strasak', '2017-02-01T09:30:00.123456Z', 45, X'5A1060921D414BBC489269D8F781907B');
INSERT INTO justice_event (number, id, kind, case_id, subject, count_id, accused, victims, moved, into_case, agency, reference, notification, code, law, forms, child, online, organised, day, served, amount, suspended, actor, office, at, audit_seq, salt) VALUES (4, '0159f902-623b-774b-9083-168905f5199a', 'accused', '0159f902-623b-774b-bde9-170b6a6992bd', '', '', '', '[]', '[]', '', '', '', '', 'male', '', '[]', '', '', '', '2017-02-01', '', 0, 0, 'user-1', 'strasak', '2017-02-01T09:30:00.123456Z', 46, X'19556A7DF5611C9D8C2B366E0C936E0A');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (18, '0159f902-623b-774b-9286-8f289c0626fe', '0159a1ff-9a00-7000-9435-355903c2dfa3', '0159a1ff-9a00-7004-bb85-3f4dd6442ad5', 'link', 'fs/1', 'user-1', '2017-02-01T09:30:00.123456Z', 'above threshold 12.5', 20.5, 0.999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'9B7ACA2E29A80C6DB27C63F5904197A9', '[]');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (20, '0159f902-623b-774b-b84d-3b6a5bc49453', '0159a1ff-9a00-7010-a78b-7ae2e2b923f4', '0159a1ff-9a00-7014-b26b-6eafa812a658', 'not_same', '', 'user-1', '2017-02-01T09:30:00.123456Z', 'two photographs', 0.0, 0.0, '[]', '', X'5E5454B8D466F814D5AE92229496582C', '[]');
INSERT INTO machine_client (id, agency, label, keys, scopes, created, disabled, audit_seq, salt) VALUES ('01a22470-9727-731d-9a5d-6395db3f13b0', 'rosa', 'case system', X'7B226B657973223A5B5D7D', '["verdig:report"]', '2026-11-28T23:14:48.231194Z', '', 40, X'4DDED4699BD12A0F999AEDA12BCFA364');
INSERT INTO machine_token (token_hash, client, expires) VALUES (X'0100000000000000000000000000000000000000000000000000000000000000', '01a22470-9727-731d-9a5d-6395db3f13b0', '2026-12-05T23:14:48.231194Z');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-8218-cad50730126d', 1, X'4D757344FBF491ABEB49D1DAF09B4FC4', X'01542369773CDFAFC93706573E4B301CC2B70183EF3FB4A2E9C0E67A97CE76AD9EE2246A1EDB892C5392A2E43EE32591A145FBF33F99FA6F09FBECD624919856DE290A0E461D228741ADB88952E665D51810123B65E05B6D31C3EEF7F92BC9E1EBEF78C04E348CE27D604A055F77532B6E5032AAC474E1301EF74D5AC7FD039BEECFF2077BF5438223DE97B3FE11A069D7BD5A9DE11F6588B0E8F5248184FEF1B5A78FA203657B74DD55129D79DEB45CD7CF850C94B3960DEC4CA614C1EAD266CAAE4D49401E52CBDD25F45203FDDB011D57148C7BB61653E5C138FC8C1DA1B4919C39D05208D06CC68C347D07D6538E7ABE6C068E3664B5952E2E7F6FA48300A5F65841008BFC2D1D98CD2D5AC83CF9F30291A5D3B5137ABDF8D1A6B8856B96E7742F8092');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7020-b7ca-6a1b1663408d', 1, X'E8000573E7879B5C96B6A886D47F126E', X'0188A7A5A0A35E5E8FD3785BB2776AF6C61529E761A1F95DDE7FE4510C957F0CCA00642A845C4DC2D7127769E10E1071A1F88EC32269305A6F0F2E9A106655CD4F1C426D30D92F7CE5AD46BA7B7FC8153ADBFE02EBE0155153FCC14FEBA202AEFD8EABE35D30B364FCB4A34363F2E748058BF1CAFF18B86CCA1F36615E511B0073EA4A9CDABC113D0E10BAA535083AA629D754A3B63AE41AD1392989789F70B3ACA67578E5B42418AC477440AEA891E6060678E9E995C0E884E4FB1C1F65D140DD726C879BF2C4B23C69A4C921D94F5C033EB546743573A5F0CB725E34F227A2709B93D246BF2F4A314DCCB7D89D69695F0D678DBEBDF3F38E1F92B56CC04870C739DC3D0019F9347459CA128CBE8818A498A6F569B0300EB261783C80B44877392D2D1BF0');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7024-ba6b-51529021faa8', 1, X'4398533D2A55EA2B715708232153AA5A', X'01644AA664FDD2FEC0268DE784B7BDD6621FED8E1681C7EEB227C8F422DCB0C180727D848A093E0F36E0C614A932882A928E535D9A0653D2DBB39F3F88A689721832A1471E2F1D072E7534A08F0F85151ECCA3978AD25FC14370840FCA1D5E4875504EDB25B43EC9BDBBFE0E18514840DDE38C922365ED9F01665CA5B18364E5F5FABFEF1429C6E572C88CBC19D8BA289FC6D56A7373FB9B2A593746BF4E689FEA587267321744C8D36BFC23EB8273D116DEC258AD3DA3AA63DDC8D05E21EA1D923E4672664A4E825288A14911C47E21266F2864A7BBDE363BF4D74E5727E2C3535C904A76A1BE5236D77ADB51651142B1B7A839FADA214B0537B0387043733A0B37DBD2FB6331D8D9A5C6205368A277339C714E3A0E3E330C7334A1E214EC71E432F7D5E4');
INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES ('0159f902-623b-774b-80f9-85982b7483b1', 'nav', '', 'user-3', 'emergency.reviewed', '0159f902-623b-774b-a00b-a70f3437db6c', '2017-02-01T09:30:00.123456Z', 59, X'6D4C3134AF96278F8DE94EAE7E5834CC');
INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES ('0159f902-623b-774b-831a-506634a0107c', 'agency-01', 'reporter', '', 'emergency.opened', '0159a1ff-9a00-7004-bb85-3f4dd6442ad5', '2017-02-01T09:30:00.123456Z', 58, X'00FE73744D1B1DEED75D638256AFD2DE');
INSERT INTO notice_read (notice, actor, at) VALUES ('0159f902-623b-774b-80f9-85982b7483b1', 'user-3', '2017-02-01T09:30:00.123456Z');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7000-9435-355903c2dfa3', 'agency-00', 2016, 'R-000000');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7004-bb85-3f4dd6442ad5', 'agency-01', 2016, 'R-000001');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7008-9890-2c1bc2745f64', 'agency-02', 2016, 'R-000002');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-700c-8252-a1a0429e54c9', 'agency-03', 2016, 'R-000003');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7010-a78b-7ae2e2b923f4', 'agency-04', 2016, 'R-000004');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7014-b26b-6eafa812a658', 'agency-05', 2016, 'R-000005');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7018-8218-cad50730126d', 'agency-06', 2016, 'R-000006');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-701c-9720-7b848719a18e', 'agency-07', 2016, 'R-000007');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7020-b7ca-6a1b1663408d', 'agency-08', 2016, 'R-000008');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7024-ba6b-51529021faa8', 'agency-09', 2016, 'R-000009');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-702d-83ee-b1147bd7be8b', 'agency-11', 2016, 'R-000011');
INSERT INTO notification_detail (id, version, stated_year, assessed_year, documented_year, assessed_from, assessed_to, channel, danger, contact_safe, consent, child_with, unaccompanied, welfare, representative, police, region, place, service, recruited_in, declined, why_declined, contact_means, consent_scope, legal_basis, not_known, assessed_on, consent_on, welfare_on, representative_on, police_on, exploited_from, exploited_to) VALUES ('0159a1ff-9a00-702d-83ee-b1147bd7be8b', 1, 1, 2, 3, 4, 5, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', '["k","unknown"]', '["l","unknown"]', '["m","unknown"]', '["n","unknown"]', '["o","unknown"]', '["p","unknown"]', '["q","unknown"]', '["r","unknown"]', '["s","unknown"]', '["t","unknown"]', '2016-05-01', '2016-05-02', '2016-05-03', '2016-05-04', '2016-05-05', '2010', '2011-01');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-9435-355903c2dfa3', 1, '2017-01-15T12:00:00.000000Z', 5, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-9435-355903c2dfa3', 2, '2017-01-15T12:00:00.000000Z', 11, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'none', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7004-bb85-3f4dd6442ad5', 1, '2017-01-15T12:00:00.000001Z', 6, 1961, 'stated', '', 'female', '["NG"]', '2016-02-02', '2016-02-02', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7008-9890-2c1bc2745f64', 1, '2017-01-15T12:00:00.000002Z', 7, 1962, 'stated', '', 'female', '["NG"]', '2016-03-03', '2016-03-03', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-700c-8252-a1a0429e54c9', 1, '2017-01-15T12:00:00.000003Z', 8, 1963, 'stated', '', 'female', '["NG"]', '2016-04-04', '2016-04-04', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7010-a78b-7ae2e2b923f4', 1, '2017-01-15T12:00:00.000004Z', 9, 1964, 'stated', '', 'female', '["NG"]', '2016-05-05', '2016-05-05', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7014-b26b-6eafa812a658', 1, '2017-01-15T12:00:00.000005Z', 10, 1965, 'stated', '', 'female', '["NG"]', '2016-06-06', '2016-06-06', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7018-8218-cad50730126d', 1, '2017-01-15T12:00:00.000006Z', 12, 1966, 'stated', '', 'female', '["NG"]', '2016-07-07', '2016-07-07', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '0123456789ab', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-701c-9720-7b848719a18e', 1, '2017-01-15T12:00:00.000007Z', 81, 1967, 'stated', '', 'female', '["NG"]', '2016-08-08', '2016-08-08', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7020-b7ca-6a1b1663408d', 1, '2017-01-15T12:00:00.000008Z', 86, 1968, 'stated', '', 'female', '["NG"]', '2016-09-09', '2016-09-09', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7024-ba6b-51529021faa8', 1, '2017-01-15T12:00:00.000009Z', 89, 1969, 'stated', '', 'female', '["NG"]', '2016-10-10', '2016-10-10', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-702d-83ee-b1147bd7be8b', 1, '2017-01-15T12:00:00.000011Z', 13, 1971, 'stated', '', 'female', '["NG"]', '2016-12-12', '2016-12-12', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO once (actor, key, body, answer, expires) VALUES ('', 'j3ycjhzsfk7bezb3', 'ytgyxpcz37kf3ed9', X'01378BA623D948B82EE7CD76FD585370C85975E3B941BE946CC8BB65E74A19EC8F1EBBBC2ED3B6', '2017-02-01T09:30:00.123456Z');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-8906-ae28f9693c5d', 'strasak', 'P-2');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-bbf7-f26f98714d87', 'strasak', 'P-1');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-8906-ae28f9693c5d', 2016, 1, '2017-02-01T09:30:00.123456Z', 28, X'FDCD044DA18365F80FA612780CBE2E7F', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', NULL, 'indicted', '2016-06-01', '', '', '', '');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-bbf7-f26f98714d87', 2016, 1, '2017-02-01T09:30:00.123456Z', 27, X'ECE3EECF850256B5D5755DE5A63EC039', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', '01a22470-9724-70f3-b1bd-71b36553f408', 'indicted', '2016-06-01', 'district', '2016-10-01', 'conviction', '');
INSERT INTO receipt (agency, reference, notification, version, actor, at, outcome, form, audit_seq, salt) VALUES ('agency-00', 'K7Q2M-9XTP4', '0159a1ff-9a00-7000-9435-355903c2dfa3', 1, 'user-1', '2017-02-01T09:30:00.123456Z', 1, '0159f902-623b-774b-9aa5-d16f91f7efad', 29, X'C0C08FA8652A3013AA4E71EB349F658A');
INSERT INTO release (id, edition, year, digest, folder, program, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-ad46-b7a96f67e28b', '2016-r1', 2016, 'cd34', '2016-r1', '1.0', '2017-02-01T09:30:00.123456Z', 'user-1', 95, X'7C8D41D27737AB214CA519C6997C7854');
INSERT INTO reminder (id, agency, year, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-95a1-7c174e4ed27c', 'agency-00', 2016, '2017-02-01T09:30:00.123456Z', 'user-5', 63, X'304B042216FFDA3E233B8594DE03A3F2');
INSERT INTO return_status (id, agency, year, declaration, received, audit_seq, salt) VALUES ('0159f902-623b-774b-9c74-82a4304f9de0', 'nav', 2016, 'nothing', '2017-02-01T09:30:00.123456Z', 17, X'436D0A78D4DD8C158505560D99E146F2');
INSERT INTO review_disagreement (decision, weight_bits, probability, evidence, accept_bits) VALUES ('0159f902-623b-774b-b84d-3b6a5bc49453', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 12.5);
INSERT INTO review_opinion (audit_seq, id, a, b, verdict, actor, at, reason, grounds, weight_bits, probability, evidence, undoes, salt) VALUES (22, '0159f902-623b-774b-b1b0-6f937e435b1b', '0159a1ff-9a00-7008-9890-2c1bc2745f64', '0159a1ff-9a00-700c-8252-a1a0429e54c9', 'link', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', '["uncertain"]', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'999C983A98AEC8286C2092A86A75B316');
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('19036c0678', '0159a1ff-9a00-7008-9890-2c1bc2745f64', '0159a1ff-9a00-700c-8252-a1a0429e54c9', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.97095059445466858, 1);
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('4de4337c61', '0159a1ff-9a00-7010-a78b-7ae2e2b923f4', '0159a1ff-9a00-7014-b26b-6eafa812a658', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.0014730335283280294, 1);
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (23, '0159f902-623b-774b-b897-7b989f96772c', '0159a1ff-9a00-7008-9890-2c1bc2745f64', '0159a1ff-9a00-700c-8252-a1a0429e54c9', 'agency-02', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'2DA3B0DF0694E786A93DDC8F1B414713');
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (24, '0159f902-623b-774b-8f8d-9d324bf3b282', '0159a1ff-9a00-7008-9890-2c1bc2745f64', '0159a1ff-9a00-700c-8252-a1a0429e54c9', 'agency-03', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'97C29F77567E37BCAF206E97FFC68898');
INSERT INTO review_reply (audit_seq, id, question, agency, answer, actor, at, reason, salt) VALUES (25, '0159f902-623b-774b-ba68-204930390121', '0159f902-623b-774b-b897-7b989f96772c', 'agency-02', 'yes', 'user-2', '2017-02-01T09:30:00.123456Z', 'seen together', X'66062802319EFC6485BC03AD22785CA4');
INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (21, '2017-02-01T09:30:00.123456Z', 2, X'32C30D3982618B19E3ADF4644515D244');
INSERT INTO service (id, agency) VALUES ('0159f902-623b-774b-8f71-19eefe22e23e', '');
INSERT INTO service (id, agency) VALUES ('0159f902-623b-774b-9132-56171dc2ae9e', 'nav');
INSERT INTO service_places (id, service, places, free, day, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-81af-086aed6c30d6', '0159f902-623b-774b-9132-56171dc2ae9e', 8, 3, '2017-02-01', 'user-1', '2017-02-01T09:30:00.123456Z', 73, X'E8389A6A025DD1006604BC3596CECA80');
INSERT INTO service_places (id, service, places, free, day, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-bed3-47c40067d943', '0159f902-623b-774b-9132-56171dc2ae9e', 8, 1, '2017-02-01', 'user-1', '2017-02-01T09:30:00.123456Z', 72, X'2929B81C37C3072B72F7B00EBF03D271');
INSERT INTO service_version (id, version, outside, name, what, needs, sexes, age_from, age_to, with_children, pets, languages, interpreter, whole_country, regions, round_the_clock, hours, phone, email, web, how, address, address_withheld, uncounted, closed, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8f71-19eefe22e23e', 1, 1, 'The house', 'A place
to be.', '["safety","housing"]', '["female"]', 18, 30, 'yes', 'no', '["no","en"]', 'unknown', 1, '[]', 1, 'h', '1', 'e', 'w', 'Call.', 'Open street', 0, 1, 1, 'user-1', '2017-02-01T09:30:00.123456Z', 74, X'E982B978F289FD16F5FF0DC8CD446F7C');
INSERT INTO service_version (id, version, outside, name, what, needs, sexes, age_from, age_to, with_children, pets, languages, interpreter, whole_country, regions, round_the_clock, hours, phone, email, web, how, address, address_withheld, uncounted, closed, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9132-56171dc2ae9e', 1, 1, 'The house', 'A place
to be.', '["safety","housing"]', '["female"]', 18, 30, 'yes', 'no', '["no","en"]', 'unknown', 0, '["NO-03"]', 1, 'h', '1', 'e', 'w', 'Call.', 'Open street', 0, 0, 0, 'user-1', '2017-02-01T09:30:00.123456Z', 70, X'8BF019B63BFF19C64C3A2F3CF9FF5943');
INSERT INTO service_version (id, version, outside, name, what, needs, sexes, age_from, age_to, with_children, pets, languages, interpreter, whole_country, regions, round_the_clock, hours, phone, email, web, how, address, address_withheld, uncounted, closed, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9132-56171dc2ae9e', 2, 1, 'The house', 'A place
to be.', '["safety","housing"]', '["female"]', 18, 30, 'yes', 'no', '["no","en"]', 'unknown', 0, '["NO-03"]', 1, 'h', '1', 'e', 'w', 'Call.', '', 1, 0, 0, 'user-1', '2017-02-01T09:30:00.123456Z', 71, X'B1DCF0F73CBB5784CCD7DBB1B20CD8E7');
INSERT INTO session (id, account, token_hash, role, method, enrolling, created, seen, confirmed, ended) VALUES ('01a22470-9727-731d-8c7e-f8a45cfd1ef2', '01a22470-9727-731d-b8da-601b8cd3b8d6', X'0200000000000000000000000000000000000000000000000000000000000000', 'reporter', 'passkey', 0, '2026-11-28T23:14:48.231194Z', '2026-11-28T23:14:48.231194Z', '2026-11-28T23:14:48.231194Z', '');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_verifier', 'verdig/01a22470-9650-7eba-9713-b68f46c5cbdf+ea38a546+AfS4ne9PrD7YJMr/jHvS3hnsivw1sw05VER1DZzThSsi', 2, X'42E7367963C36635581FF173B72BA4F1');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_witnesses', 'witness.example/w1+017dfc3d+BFyFMsz26tbOWHQNCnyAoQnLL2YpKxfYfS7is84xXmAT', 32, X'97742BC710C239083B547B4838966E4E');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('installation', '01a22470-9650-7eba-9713-b68f46c5cbdf', 1, X'FE29B95667AE36C8660F6AF6DAA285DE');
INSERT INTO sign_in_failure (who, times, latest) VALUES ('x5y5y0qd04t9xj7s', 3, '2026-11-28T23:14:48.231194Z');
INSERT INTO spent (kind, what, expires) VALUES ('jti', 'x', '2026-12-05T23:14:48.231194Z');
INSERT INTO upload (id, agency, actor, kind, expires, file, outcome) VALUES ('0159f902-623b-774b-a9a3-32bb854ef44c', '', '', 'persons', '2017-02-01T09:30:00.123456Z', X'015612504909FCC4FAD5D075F00CD92C4D447CDEE21E2896CAA37F0680145D1571473A93D7C5913B43', X'');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-98b7-5bc347398f0a', '0159a1ff-9a00-702d-83ee-b1147bd7be8b', 1, 'twice', '', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 16, X'D0635E2434232C891FD7B4D5604E2E6E');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-aa0e-652600794785', '0159a1ff-9a00-702d-83ee-b1147bd7be8b', 1, '', '0159f902-623b-774b-b79a-c7261ba471a5', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 15, X'445C307FD852AD1234C0FC409D29E56E');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-b79a-c7261ba471a5', '0159a1ff-9a00-702d-83ee-b1147bd7be8b', 1, 'twice', '', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 14, X'4DB37F34ADFFDC382096122A1B35018F');
