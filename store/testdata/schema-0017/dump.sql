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
INSERT INTO account (id, name_key, sealed, agency, roles, created, disabled, audit_seq, salt) VALUES ('01a22507-6cb6-7e7e-8fa6-f252bf7f8e91', 'xhcv280twyyak7wp', X'018F02E7478702ACD3BFF275F2FF8A8EECDBDE2E620A637CCE8BA762ECDD0B3C89C70EA21B09174832B19CCAF28814D024E49DAC4240F7966F92C5932C5872388F7206DDF290FB5E2D1012AF9CDC3E0943EF963763218BDF', 'rosa', '["reporter"]', '2026-11-29T01:59:33.302905Z', '', 34, X'1FD4B6223EFAD2C235DE8BDC32B41EB4');
INSERT INTO account_proposal (id, kind, account, roles, proposed_by, at, expires, decided_by, decided, outcome, audit_seq, salt) VALUES ('01a22507-6cb6-7e7e-a886-f68842eeb09a', 'roles', '01a22507-6cb6-7e7e-8fa6-f252bf7f8e91', '["case_worker"]', 'user-1', '2026-11-29T01:59:33.302905Z', '2026-12-06T01:59:33.302905Z', '', '', '', 39, X'89813308B03FCC8DD7E2973B1FF0067C');
INSERT INTO actor (id, role, agency, created, disabled, audit_seq, salt) VALUES ('user-1', 'importer', '', '2017-02-01T09:30:00.123456Z', '', 93, X'0C9511BF1872759D4901A6602CD25861');
INSERT INTO agency (code, type, from_year, to_year, audit_seq, salt) VALUES ('nav', 'welfare', 2007, 0, 92, X'64D5D6F5D5F5B8D5A27DDB0A9839725B');
INSERT INTO agency_key (agency, public, mode, audit_seq, salt) VALUES ('agency-08', 'verdig-agency-1-jqpmwrgtbp13c6xqx3329c86ba8pjxc460c8bvehbdma577thnmk5e0xy0', 'only', 80, X'847F222C367F277BA7767F621DA5BF10');
INSERT INTO assignment (id, a, b, actor, at, until, audit_seq, salt) VALUES ('41c3dfc2ca/user-5', '0159a1ff-9a00-7008-aec2-41ba1b7f9686', '0159a1ff-9a00-700c-bada-3bbd6e404aa6', 'user-5', '2017-02-01T09:30:00.123456Z', '2017-02-01T11:30:00.123456Z', 62, X'415C2ECBA82F37578BD5B4E1E0A735CF');
INSERT INTO attachment (id, plan, agency, actor, at, kind, bytes, digest, name_sum, audit_seq, salt) VALUES ('0159f902-623b-774b-8e95-cb38e77e9b04', '0159f902-623b-774b-8ec8-931a7e713020', 'nav', 'user-3', '2017-02-01T09:30:00.123456Z', 'text', 23, '9d29af94b124c163916097b7905ed2a978248b9d5ee019ff300becd67b063240', '1eeeb477375444e6431fe22adf99f20e04f99b2d96f962df230d4604cfc8aabc', 75, X'075589B1D2DBA0B04A3776903EFEA6D6');
INSERT INTO attachment (id, plan, agency, actor, at, kind, bytes, digest, name_sum, audit_seq, salt) VALUES ('0159f902-623b-774b-9449-0984ad124d0d', '0159f902-623b-774b-8ec8-931a7e713020', 'nav', 'user-3', '2017-02-01T09:30:00.123456Z', 'text', 23, 'c38208870fd40464b5716cec83d15bd39b46e9a5d889ead373aac42158421804', '8f371f227da2d5fa585c368f194d534d2cc8083ba1b7299fc9c5afd02bbd3898', 76, X'8222AB128BB8380863C019B1AE87B638');
INSERT INTO attachment_content (id, name, file) VALUES ('0159f902-623b-774b-8e95-cb38e77e9b04', X'0138814FDE91E570C1A019369631210BC9DD1899C5C997F45F22657272DBA23989F87F2499E8257CC702666A03562805BAE31D50093813000BEF9214E762ED46529BA75EFEE7A552E18CA083F7D4B303347B39376DB75E044172F2807C672597630A1E706828443D71C500AF2669FF57BAD44456B8FB42041176BE18DD21D2DDD346B52B2E67969B4DDF9942FA14D290B0FCE49A9D2705ADF7664E572CC7AF541EF6F7E7E3', X'0138814FDE91E570C18EFD802CB559C1059FEF8FE6AD2B49F789199A6AE602D011C682D843BB8DCCF046652FA24FE90D4BE1E72091A552A1C87E92E7');
INSERT INTO attachment_withdrawal (attachment, agency, actor, at, reason, audit_seq, salt) VALUES ('0159f902-623b-774b-9449-0984ad124d0d', 'nav', 'user-3', '2017-02-01T09:30:00.123456Z', 'mistake', 77, X'DF541890D7AA8F9D0BA646F09E43931E');
INSERT INTO audit_checkpoint (size, note) VALUES (4, 'verdig/01a22507-6c5a-76a6-a74e-6be62c7ea3e1
4
0R2M/u5qOaPXR5z9zXTfsRuounvHuxk1fDVn65bEDZ0=

— verdig/01a22507-6c5a-76a6-a74e-6be62c7ea3e1 GFMmuTGlmHVIy53E2A7ZUByOfjxQuVQoZwZWPvBC+DmOfzxjodmUUt9zvoK6Q4NJQHFy8doRnb41qGOjgs/UncK26wM=
');
INSERT INTO audit_checkpoint (size, note) VALUES (96, 'verdig/01a22507-6c5a-76a6-a74e-6be62c7ea3e1
96
6gAj+HT2EPH6ubXrnzEdEeSLm5Tm53ek96tllXremAw=

— verdig/01a22507-6c5a-76a6-a74e-6be62c7ea3e1 GFMmuSdDEpMWJxsrYT4Iwt9dWetpH92CAK3NFW3BMdaMV1r8QZkrGYifz2dbzZDIy6ZUrVNPUsnSKXPhjac7vm9tqw4=
');
INSERT INTO audit_cosignature (audit_seq, size, witness, line, salt) VALUES (33, 4, 'witness.example/w1', '— witness.example/w1 g03dbQAAAABYkaqYuBBn6a2lDyu6s2IRPVkHUhlE5god17qwcETqUDgwWxEN8LrisScN8C7lZJGfJSAORwfnp5MhLkaGljWVONYhDw==', X'8000172F2C9040C983ABE8C8808FC6B2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (0, '2026-11-29T01:59:33.286002Z', 'verdig', 'system', '', 'init', 'step', '', 'operate', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (1, '2026-11-29T01:59:33.286104Z', 'verdig', 'system', '', 'put', 'setting', 'installation', 'operate', X'0D1FA06DF79F86D58331D3674BFD5DE6A89D04DEE1E5DBD510BAEC31D95DA610');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (10, '2026-11-29T01:59:33.290984Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7014-acb8-15c524c07b2a/1', 'assess', X'465E4874F37BAF1D8007E5D8A43D7D71735626292D31770351C71C3526BADFDA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (11, '2026-11-29T01:59:33.291040Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-85fb-3c25661ad28e/2', 'assess', X'5EC8FFD946C23A8FEDF18B030E4A0525802D4434763B804B4531AD343BB283D6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (12, '2026-11-29T01:59:33.291108Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7018-b15d-8ab110ce2d8c/1', 'assess', X'E51045F9451F8D251E1B72B9CB9BE017A20789EB4C3B0516CD8DD19C4BA074D6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (13, '2026-11-29T01:59:33.291236Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-702d-b8f6-ccbe90fec443/1', 'assess', X'8D777B126A74EFAA027414005BF9F26557BD06A92FCA3B016BCEB47F0A0D7A6B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (14, '2026-11-29T01:59:33.299656Z', 'user-1', 'importer', '', 'withdraw', 'withdrawal', '0159f902-623b-774b-ace7-f914b15db8d9', 'assess', X'E4E49938E91E31C254AB533C65F93BC82E92C6E2EFB6FBC9F931716FE52BAE59');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (15, '2026-11-29T01:59:33.299825Z', 'user-1', 'importer', '', 'reinstate', 'withdrawal', '0159f902-623b-774b-b016-09bbcd04b31e', 'assess', X'7AE98F6D29DF2FB5D103F8EEBB230DD64C20C8F5D62BD0464864025E0AC73387');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (16, '2026-11-29T01:59:33.299861Z', 'user-1', 'importer', '', 'withdraw', 'withdrawal', '0159f902-623b-774b-b781-4980ab7c075f', 'assess', X'2B650DCD515F937703893E87A090139E3071E334FB8BB35E7B011CFF589526AD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (17, '2026-11-29T01:59:33.299896Z', 'user-1', 'importer', '', 'declare', 'declaration', '0159f902-623b-774b-9ccc-b52ceef60097', 'assess', X'3F329F7A1AC0E8150CDAAACBE2005C8B22DD0EF14ECA2BB318460B9A0B0A62A4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (18, '2026-11-29T01:59:33.300114Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-bcb2-1301a67015a0', 'assess', X'0B1259DCF12A24C6DA758AC8C708EC6562BF3E8A8B6B30488A2411D001BE478E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (19, '2026-11-29T01:59:33.300350Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'C2080B4165E80BE745D32FF798A02C2173759910EE5A1602F2B2E81BD0A52817');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (2, '2026-11-29T01:59:33.286202Z', 'verdig', 'system', '', 'put', 'setting', 'audit_verifier', 'operate', X'50DF278C99F63EDA308A933B20D46E8E99EC588630E6F6B466B547AA3E01927C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (20, '2026-11-29T01:59:33.300540Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-8b1f-fa01131e033f', 'assess', X'D387663833395E97C233B33A373E7CD14D13A737C4A9F5F13F5DB500580C544A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (21, '2026-11-29T01:59:33.300675Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'3B950A9C9F85AC0AD231C4E73F28A29C4BBCC57ED6C5DB39657FC058E0BB4CBF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (22, '2026-11-29T01:59:33.301375Z', 'user-1', 'importer', '', 'propose', 'opinion', '0159f902-623b-774b-898d-a2abf2b2955e', 'assess', X'C4E8906DE9F8457291E49989556F4E9BE3966989446E04397F8854DA05C2288F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (23, '2026-11-29T01:59:33.301588Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-a798-7f34887c23b0', 'assess', X'E644701DACF6452059D8071EE0F7E2EB994E2693791FC65CDAAAA0C1899C03B6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (24, '2026-11-29T01:59:33.301649Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-8f11-68ee1e6bf9d7', 'assess', X'46B7B9557712CDB2922F0EBB4A8BEFC98A6BF7BCA3DC7153A44B7DCBDB36A714');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (25, '2026-11-29T01:59:33.301751Z', 'user-1', 'importer', '', 'reply', 'reply', '0159f902-623b-774b-9d0a-281c57753906', 'assess', X'7A30AB9A7A25C8030152374E6A9FEDFB86BA0A421EB8FB7FF48DC92E5902E95B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (26, '2026-11-29T01:59:33.301913Z', 'user-1', 'importer', '', 'open', 'case', '01a22507-6cb5-7e98-b6d0-571a564d2439', 'assess', X'A797F595DCA8FF88F25935864CD95201B511A9D2CB25CFF94ED28E95AD0C9E00');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (27, '2026-11-29T01:59:33.301948Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-b318-fec53af84c40/2016/1', 'assess', X'4FA9BB596D4115F9CFC8F14F2488595E7C85D740EF2E769597A954ABB62E36EE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (28, '2026-11-29T01:59:33.302032Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-a927-00dbdd3af279/2016/1', 'assess', X'99A9D35C1B0F7EF7322DFA7DB9A0C08EB055E79CF6D9F70A3F1994D9F1992001');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (29, '2026-11-29T01:59:33.302050Z', 'user-1', 'importer', '', 'receipt', 'receipt', 'agency-00/K7Q2M-9XTP4', 'assess', X'D3FAA1C8E886BB1C82723B9AB6F9B664AED02489A4C07DCCCA6E80F1F370E60B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (3, '2026-11-29T01:59:33.286230Z', 'verdig', 'system', '', 'create', 'enrolment', '01a22507-6ca6-7376-86dd-a9a29898bbc9', 'operate', X'79EAE17D9E1A962AF42897DFAA1039CB7A416B151A76E240471A8FFA8DF03A45');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (30, '2026-11-29T01:59:33.302134Z', 'user-1', 'importer', '', 'save', 'draft', '0159f902-623b-774b-8e74-5fa1bfc4f8a9', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (31, '2026-11-29T01:59:33.302249Z', 'user-1', 'importer', '', 'add', 'upload', '0159f902-623b-774b-8e74-5fa1bfc4f8a9', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (32, '2026-11-29T01:59:33.302378Z', 'user-1', 'importer', '', 'put', 'setting', 'audit_witnesses', 'assess', X'D49B4452D9E9EDAF1390A6EEC08BA6EA9CF7531F4F3382B3077DC2CC253F28DD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (33, '2026-11-29T01:59:33.302857Z', 'user-1', 'importer', '', 'cosign', 'cosignature', '4/witness.example/w1', 'assess', X'5778DD8A63317FDEED11B95CEEDFAEBC7963CDE471B2ED4E0C8096007D2E13E6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (34, '2026-11-29T01:59:33.302997Z', 'user-1', 'importer', '', 'put', 'account', '01a22507-6cb6-7e7e-8fa6-f252bf7f8e91', 'assess', X'E663193F3A4ACABCAD590990BB0B329D595A28F8CDF4ABAADB268752E31B8A8B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (35, '2026-11-29T01:59:33.303108Z', 'user-1', 'importer', '', 'put', 'credential', '01a22507-6cb6-7e7e-a968-f05bb71f6dba', 'assess', X'3755D910D9D8EEB57C5BBB59D6870E501BE83FC90481AFF98CC44CAC9DA2F87C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (36, '2026-11-29T01:59:33.303224Z', 'user-1', 'importer', '', 'remove', 'credential', '01a22507-6cb6-7e7e-b4e0-36685c5012e4', 'assess', X'16658AA44DB1E84518157B3F51A38A40E3031394136F03D3F578AB7178075473');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (37, '2026-11-29T01:59:33.303314Z', 'user-1', 'importer', '', 'create', 'invitation', '01a22507-6cb6-7e7e-ad99-d2a002696ded', 'assess', X'F4B37F785F95B5F4A9F3D0A1FDB540E86C5120C703C38612231FEC1DFA94C4FD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (38, '2026-11-29T01:59:33.303410Z', 'user-1', 'importer', '', 'use', 'invitation', '01a22507-6cb6-7e7e-ad99-d2a002696ded', 'assess', X'566C461C5882FDE215AC55340B1B1F08EE5AFD7374B7D050E6312E051D90F0CC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (39, '2026-11-29T01:59:33.303437Z', 'user-1', 'importer', '', 'propose', 'account_proposal', '01a22507-6cb6-7e7e-a886-f68842eeb09a', 'assess', X'47294DDBB5F37203495C79AFC5E311F12ECCC97C3128EEDDBE1F36070D7A7952');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (4, '2026-11-29T01:59:33.290040Z', 'user-1', 'importer', '', 'test', 'step', '', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (40, '2026-11-29T01:59:33.303550Z', 'user-1', 'importer', '', 'put', 'machine_client', '01a22507-6cb6-7e7e-a45a-dc6608de2c5e', 'assess', X'908D15A6375950EF19EC5029B95C96EF56C3F00B831F7B82AD5545ECF2CD20DE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (41, '2026-11-29T01:59:33.303608Z', 'user-1', 'importer', '', 'token', 'machine_client', '01a22507-6cb6-7e7e-a45a-dc6608de2c5e', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (42, '2026-11-29T01:59:33.303748Z', 'user-1', 'importer', '', 'create', 'session', '01a22507-6cb6-7e7e-8b9f-8866b0279a1d', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (43, '2026-11-29T01:59:33.303840Z', 'user-1', 'importer', '', 'event', 'justice_event', '0159f902-623b-774b-a8c3-3e2a5001d01d/1', 'assess', X'933CE5FB00F886950AC8C8B843176C4D0AB433C36A89FE568893136D61E419B6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (44, '2026-11-29T01:59:33.303913Z', 'user-1', 'importer', '', 'event', 'justice_event', '0159f902-623b-774b-a8c3-3e2a5001d01d/2', 'assess', X'3CDB565928ACCABD96A6E4FF0B0F32B11D622FC1F364D0E443BBD3DED71EFA6F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (45, '2026-11-29T01:59:33.303933Z', 'user-1', 'importer', '', 'event', 'justice_event', '0159f902-623b-774b-a8c3-3e2a5001d01d/3', 'assess', X'D2032A88D2752004C547075E0A4B29E1D083CDB6687B89F949DBD820B5EE58D4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (46, '2026-11-29T01:59:33.303948Z', 'user-1', 'importer', '', 'event', 'justice_event', '0159f902-623b-774b-a8c3-3e2a5001d01d/4', 'assess', X'6F2065ECE81ED44AFA87388E8D602CA66202A28580A7BC3D3B234FBEC7FEB110');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (47, '2026-11-29T01:59:33.303963Z', 'user-1', 'importer', '', 'open', 'plan', '0159f902-623b-774b-8ec8-931a7e713020', 'assess', X'EED8EB361E9E68BC97C646C2438079D0580911116E8AC970AA841B271EBE9D1F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (48, '2026-11-29T01:59:33.304219Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-8ec8-931a7e713020/1', 'assess', X'5ED530D07FC4D9165A7CA9B5E7D46737E60AA59DFC3CC35E61B91E8F12357293');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (49, '2026-11-29T01:59:33.304444Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-8ec8-931a7e713020/2', 'assess', X'D8779CB8F59665E3546D4CEBDB2544617C292E4F16E8F243A504851A1D980E56');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (5, '2026-11-29T01:59:33.290525Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-85fb-3c25661ad28e/1', 'assess', X'3F1A55CA009C2AA7848811743746E0596C357B741BDCF40BFFC07EEC84622DEF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (50, '2026-11-29T01:59:33.304591Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-8ec8-931a7e713020/3', 'assess', X'AED781E2570BBA14AFD767073C6773CA74FC072AE45B1D3F7186FDFBA7B5D29A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (51, '2026-11-29T01:59:33.304634Z', 'user-1', 'importer', '', 'step', 'plan_step', '0159f902-623b-774b-8ec8-931a7e713020/4', 'assess', X'EF8F3DFC376D368E3A0097AB953B044E78C76080D24E5C66EE5BA21BD6CA0C4D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (52, '2026-11-29T01:59:33.304666Z', 'user-1', 'importer', '', 'tell', 'plan_word', '0159f970-3f3b-774b-8155-90162216b4de', 'assess', X'F1A57CF8044F5E10E617EB6E26B5E7D29FC4EB59616FDEF200A832CAF15E56C3');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (53, '2026-11-29T01:59:33.304746Z', 'user-1', 'importer', '', 'create', 'calendar_feed', '0159f902-623b-774b-8779-df13578c2103', 'assess', X'67FFB060EF42DDC933D4DEE5DC266660C2CC79A904392D84EA3A46CD6ED9CCB8');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (54, '2026-11-29T01:59:33.304812Z', 'user-1', 'importer', '', 'revoke', 'calendar_feed', '0159f902-623b-774b-8779-df13578c2103', 'assess', X'ED8F006D94F500527ECCE948D7404A736BB36B54CE7EAE53DB7D26B33D21A932');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (55, '2026-11-29T01:59:33.304855Z', 'user-1', 'importer', '', 'break_glass', 'exception', '0159f902-623b-774b-9bfd-097bd9714e14', 'assess', X'B0C523BF4755A497F8A2211909DCB06B219F679B4E4013DF8D209C3ECBC62772');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (56, '2026-11-29T01:59:33.304933Z', 'user-1', 'importer', '', 'break_glass', 'exception', '0159f902-623b-774b-a5f0-84fb96a328d4', 'assess', X'D68214821991125E8EC803BEC0A9950880654B8DCC56F176272DD123D1E85FCE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (57, '2026-11-29T01:59:33.304953Z', 'user-1', 'importer', '', 'review', 'exception_review', '0159f902-623b-774b-a5f0-84fb96a328d4', 'assess', X'FDA85ABF8B726CBBE94EFA0378C3260066A1A8727B34A7EC4D05513C53A8A629');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (58, '2026-11-29T01:59:33.305020Z', 'user-1', 'importer', '', 'tell', 'notice', '0159f902-623b-774b-849a-19e5a5e851fa', 'assess', X'AE1532CADC586F2ADAC638E4A3C99632064D86DD1AB61F6DFE07DBBB2AC7A218');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (59, '2026-11-29T01:59:33.305072Z', 'user-1', 'importer', '', 'tell', 'notice', '0159f902-623b-774b-bfed-46eeaf0ca7c6', 'assess', X'8BC6B1FB0EE37A08D2B2777CE495A97FC622C560C3A9C5A2AE8B3A1D2FE4B7FE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (6, '2026-11-29T01:59:33.290789Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7004-a6ca-3e58c22fa1c2/1', 'assess', X'F480E35112AD73DC02B24F0EE49F8133E95DD90E2FCA3E18B7E677E39424FCAF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (60, '2026-11-29T01:59:33.305337Z', 'user-1', 'importer', '', 'read', 'notice', '0159f902-623b-774b-bfed-46eeaf0ca7c6', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (61, '2026-11-29T01:59:33.305363Z', 'user-1', 'importer', '', 'assign', 'assignment', '41c3dfc2ca/user-5', 'assess', X'7E53E0A380D73B7A49833E94B8355C84E9BFBC2CA079070889A2F18FADCC7163');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (62, '2026-11-29T01:59:33.305424Z', 'user-1', 'importer', '', 'assign', 'assignment', '41c3dfc2ca/user-5', 'assess', X'924DDCE01F24551C02B60CF3E84BCF2679765FCE3C6A95C3BEA9EF215E782296');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (63, '2026-11-29T01:59:33.305524Z', 'user-1', 'importer', '', 'remind', 'reminder', '0159f902-623b-774b-9d92-994d9e2db2af', 'assess', X'E141B8117B6F76E5618ACDD35C6A2DC25F89B85F0BDAD81CA39ADF39084D9D87');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (64, '2026-11-29T01:59:33.305616Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-9ced-c8ff758f7382', 'assess', X'279D5A3339892CABCC32B2D5DD333D5B6574489E44ADCE9D6CD40F18D04DA044');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (65, '2026-11-29T01:59:33.305705Z', 'user-1', 'importer', '', 'approve', 'export_decision', '0159f902-623b-774b-9ced-c8ff758f7382', 'assess', X'9327464D856B0F272BD13DAF1CDEDE7F25E2F2B1D05C3D9DCE56256935EF404F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (66, '2026-11-29T01:59:33.305735Z', 'user-1', 'importer', '', 'export', 'export_file', '0159f902-623b-774b-9ced-c8ff758f7382', 'assess', X'3B88289A1EA824634404461E77D3695BAD127D26AC1777B2C0FA6BD64567B9DA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (67, '2026-11-29T01:59:33.305800Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-8d93-52471ead0b5e', 'assess', X'74BEC69952F3EA478143AB3C50385A209C77D9F184EF91FB51221DC33564FF9F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (68, '2026-11-29T01:59:33.305822Z', 'user-1', 'importer', '', 'reject', 'export_decision', '0159f902-623b-774b-8d93-52471ead0b5e', 'assess', X'D8C43153623EC1A9801DD9B5D81C5864621CD0AF8BFE3072DC9D3C8501818472');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (69, '2026-11-29T01:59:33.305840Z', 'user-1', 'importer', '', 'propose', 'export', '0159f902-623b-774b-b1d7-8a2bc7841d5d', 'assess', X'2D769168FFD557750F9A8BB5BC9DB5A15F2F0F97BB777617E42089D9F41A3E46');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (7, '2026-11-29T01:59:33.290839Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7008-aec2-41ba1b7f9686/1', 'assess', X'EF3490A4F6AD9F69AA6E9181C6893AB71DF5FB32735C4DBD0D393936107029C9');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (70, '2026-11-29T01:59:33.305855Z', 'user-1', 'importer', '', 'add', 'service', '0159f902-623b-774b-9755-41ba9cac9190/1', 'assess', X'D40A84E8EE8DF3BB24D05C4B71BE383790FE7D716BE3D76B39A9D693735473D9');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (71, '2026-11-29T01:59:33.305955Z', 'user-1', 'importer', '', 'put', 'service', '0159f902-623b-774b-9755-41ba9cac9190/2', 'assess', X'A15C08C80880E242A54DA716FDDE7CCB62751EEFECF7DE786074C35C4CC34C15');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (72, '2026-11-29T01:59:33.305972Z', 'user-1', 'importer', '', 'put', 'service_places', '0159f902-623b-774b-9755-41ba9cac9190', 'assess', X'F4EA28DCA3ECF03D904CC2AF933E77B0E9C1F324948421E645244E783ABCCA05');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (73, '2026-11-29T01:59:33.306017Z', 'user-1', 'importer', '', 'put', 'service_places', '0159f902-623b-774b-9755-41ba9cac9190', 'assess', X'1C900E8C87F2E74C2685810D99AB7EA75A01A439B4F87AB58E12FBAAB5F6FC1C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (74, '2026-11-29T01:59:33.306030Z', 'user-1', 'importer', '', 'add', 'service', '0159f902-623b-774b-97ff-d2a65343ac67/1', 'assess', X'14810EC6B047E76271EC20D98246B70BD38586315CEF709C5CE1F8E9C6CBAD86');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (75, '2026-11-29T01:59:33.306173Z', 'user-1', 'importer', '', 'add', 'attachment', '0159f902-623b-774b-8e95-cb38e77e9b04', 'assess', X'02EEF429B4439DD3C39A54611C7E81EBD99B3476C8F95EB9E94556FF4915E3B1');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (76, '2026-11-29T01:59:33.306299Z', 'user-1', 'importer', '', 'add', 'attachment', '0159f902-623b-774b-9449-0984ad124d0d', 'assess', X'07D05A27853B649C75144F6B231A17B357652C3D0E2C795208A186B3DE35E021');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (77, '2026-11-29T01:59:33.306328Z', 'user-1', 'importer', '', 'withdraw', 'attachment_withdrawal', '0159f902-623b-774b-9449-0984ad124d0d', 'assess', X'D9F27D3479E5D035F715E34875612EAC91AA96010CF579D5DD58B2E71F2B5C2F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (78, '2026-11-29T01:59:33.306477Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'73ECE61E66BD4CB12851C9A621DB64A3738CB851D1E1123385C47ABA18288C61');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (79, '2026-11-29T01:59:33.306548Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'6ED81A09FAA89B05297D6A10FF0D7DD1B8F5044E30DDBBA6BD121614B6CCA78B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (8, '2026-11-29T01:59:33.290885Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-700c-bada-3bbd6e404aa6/1', 'assess', X'0467B5F76D52AA5C349B516B91A4A5E6B3828E818FCFF668C85D3632B79CDEC2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (80, '2026-11-29T01:59:33.306679Z', 'user-1', 'importer', '', 'put', 'agency_key', 'agency-08', 'assess', X'96A0A16BEA25356F7ADC433C0A91668D73C1DECA1646A0CF3F582F6921AC9CC6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (81, '2026-11-29T01:59:33.306777Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-701c-aa43-918db2416b68/1', 'assess', X'FC5621123CA7AF225D941F8FBA599A47E10F6E1343F06B6155ED42A454CFC642');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (82, '2026-11-29T01:59:33.306845Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-b36e-5c4ec263e462', 'assess', X'0B022393D189B2E10597F4261E2D51BC2DBF5EE1E403D5C370C9FCBED3C1A9B2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (83, '2026-11-29T01:59:33.306941Z', 'user-1', 'importer', '', 'drop', 'draft', 'of:0159a1ff-9a00-701c-aa43-918db2416b68', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (84, '2026-11-29T01:59:33.307079Z', 'user-1', 'importer', '', 'erase', 'notification', '0159a1ff-9a00-701c-aa43-918db2416b68', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (85, '2026-11-29T01:59:33.307144Z', 'user-1', 'importer', '', 'approve', 'erasure_step', '0159f902-623b-774b-b36e-5c4ec263e462', 'assess', X'9FBD495150CB99C34EFAC20342B62C95E94E2D48C80ECAE528D661D2E5A56152');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (86, '2026-11-29T01:59:33.307420Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7020-b155-69bc6e49bbb9/1', 'assess', X'82E50A11212FC9BEEC7B504C50A429B1C8ABE0D83C0AEF2A9AB1645C37FBE7C9');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (87, '2026-11-29T01:59:33.307473Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-a6b7-9cfc3fdf6be1', 'assess', X'4428BC4B172EC0A0E2982511D8212FEF1E91D2154E5BE734E727367EBB46C585');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (88, '2026-11-29T01:59:33.307499Z', 'user-1', 'importer', '', 'reject', 'erasure_step', '0159f902-623b-774b-a6b7-9cfc3fdf6be1', 'assess', X'2D8857D5111B09ED0F9EA03BBD002E51772E061547B854D9F678471EB54F86CF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (89, '2026-11-29T01:59:33.307529Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7024-ad0e-93004dcfe21d/1', 'assess', X'FFE2BE65E61B3D88F1BDDB1747A334B4592DA0E3B48C871A405F6D79323DEE35');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (9, '2026-11-29T01:59:33.290932Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7010-acdf-44fc1f10e6ca/1', 'assess', X'8260895BA6EFEA67651651D90FD2ED98F9CE1E61923E910B8A6D2FB97CFF5388');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (90, '2026-11-29T01:59:33.307571Z', 'user-1', 'importer', '', 'propose', 'erasure', '0159f902-623b-774b-8b6a-ced004fef449', 'assess', X'AFA14C088EE6D18405C930DC993E1011C0BAB6169ACAD854E64D8A77E97BC1C0');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (91, '2026-11-29T01:59:33.307581Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'AC80B67122F3F154EB9D1CB7F3849450FD6CABC06511E2CB822A3F7846ED6BD4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (92, '2026-11-29T01:59:33.307635Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'394DFA038B4A857B2A1450DD4D182BEE3696F97A91E47B89793C46ED7DE209EE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (93, '2026-11-29T01:59:33.307676Z', 'user-1', 'importer', '', 'put', 'actor', 'user-1', 'assess', X'D2CF7A82E3FA0FBAA6A62EB75CADDE0FAE39D2B30097075AC5827F9C387E602D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (94, '2026-11-29T01:59:33.307720Z', 'user-1', 'importer', '', 'freeze', 'frozen', '2016-r1', 'assess', X'E4B846DFB9355FBDEEE15FDE267A41ED3D29C2646987FF55DE3CC1E165F6FA28');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (95, '2026-11-29T01:59:33.307765Z', 'user-1', 'importer', '', 'release', 'release', '0159f902-623b-774b-8537-3941a5405d6a', 'assess', X'D6618C06BD6BC4BCD2B5014DE3DFB063DDF021E3704D20B054A975BD548738F2');
INSERT INTO audit_hash (chunk, hashes) VALUES (0, X'B3A9A368BF45DF8A98BBE43E792B8854472994B5EA55A0BFD18C440554AEE93C59EB28FC0C25E68456CF6EC35A2A8948410F03C89DCDBB866909EE05D8941E17A8F40345C298EF1DCBB2DF91820EDD644F742CBD682C508794D79F1B79E3375705BA3F8125439CFDB7420563066F640194D0CF6C0D90603BE188B066AD4BF49F401B34E979C6067647315A43B12A8CC9CF6D368C6E811E68475915E9BE78780C31DF175D1EC5C6B7A785C791D45208FDF3F5C9B038008E785230DE862BA674B1D11D8CFEEE6A39A3D7479CFDCD74DFB11BA8BA7BC7BB19357C3567EB96C40D9DEE8839E19B38EE3B1078AE8A2FA1EFFAEA088976552C4F9F238FAFD6C64331EC5A37BAC46FA85C4D720E3D4A3F665175A920E0D032955F07D0C72DB897774BB7322E699801F343CA53B053216DA22468F9E4D03DE6D1482F15ADDDE2EC3C41B4273DB4F1364B8643B43471C098ED4521DF964D59261C947528C276D056F28101A5D6BED9D58A214066B94929F9F833516FA5F775515018B6C4F09A8B145483994CBAA6813561E57DE328EDCE8A5D6352DA5896BF553FBF531BE92C876BAB81AE64AC4EF8391D11D164E4FE3B8958EA9A6E19FDE597DC045FA3EA7BF7151D045D4F11759433E9A7DCD68B5725B76349ED782655839EA69D34F3C3BDA08F6D543B3589834CBB0A61FEEDBE53963A2B48078D0C411E4E83432ED59EB5EF14F4882FB6ACACDB155E91D6B40B95C2BEED9C1CB25FF9457B4403352C8C03BEB4A16454E7F7C33CF70B133C6732A0BA87462D6C136ADE2604131C6E56C6701B7F1B5C71E0ED45B0F56556F705F70F91ECDA7A54BEE224441337AE3192DE51D33E395213A2FF84D656CFDE661B9CC7E4D234876F6717346A6EAC1EC1FB0134AE308CE68F6CA8CC16017F5CD42D4F13F3F302A598DEB3EF74796A3429D92FA852A2D9490627965EE82C7559B5758C4C0936D776A1EC04BF35D5EED03278E697568B9F628ADC0B3CB19BC5BC0110ACC5556DA33B30923856E3E9250BCC88249D5DEB4CC30E0FEADC00A090843D8B019B9E83D650482EB8B27057B303BD25F82216D8D3E7A9784676BBD7A5152C87750007569F06D5D9863FB803FE8DC594D52E1B8C11BA307E331C5145E26724BBA2DF05A61BE4FB2BCA5399067C70FF5B7E4EC3A1E98A8D281C0E7661D67A0632741FAA42A5109CF3C74A2840648C842CB1C17A94A7C62A0777FF4B4BEB5156D2886FB96C5792B85B8AAA2139C684EAFB0F4C10C46958BC954A02EBC0D592F37BB6BC9B5DDFF4E192201B59DE89EFFF8BA63928459565B81ECD7ABF6EE5D17EDA1F4B77CC4EED84570ECB56FF3FC4B0A057B2B2C165183D1067D74B194CE3D79D82FEB5EE3AED73A9149EF7C08ACBE764192FECEAF03841820852AC73D75406F1220C9F0BFFA752BFC5CB5E7957DC636EF7B5D73CEC08FBD9FEDE142C4BFF8CEC868C073B08E4D37B601A8BE18A6AB906AFE53B201CB2F3E87D0307B24324E8513CFFD3EEF53B09FFB3952D4E688CEF075A9DB3B8808B3F4EB9778973F82981C31C386223522207952B84FE8FDAA120CB2E13FFCB7DE687C7B68CF2FD9EB8446D28779C42FFF8FF94EBF8E1FF5C1BF7443E5C992A1F2119647133436B7745C1F6989061979E8ABFFDC2129361833FB861C327CE1326646641EE301855036DA43173148F29984D206AA51473CEA156E61918E085FBD99829335C171C8F1A2728D09037E5EBBDAC59644C5E4E42F98567B21FE9007DCD1DECEA0D7FF613EB1051D600F3BB2FA21B36D6E0F0C7AB07AFE55F70F1B80B6FEB60A68A2F036664C9A2571945E97591885EC482B61D6966B210FE85F5091476E903459D89B77A1EE4233FF26B3B05C14B2CD80F98747EAA6C400F862EFE37F5E3D246A07173B44E1AEEE7A92EB4694AE6C7467E9973E6E594D70D9A4AA5DC528671390EFC23ACD4BA50633EDF1C1E8BF4CC6375A47B843322FAD8A2B516C889B4D7B94DCA3B2D9FCC20BA3E72387A2F950D801D0692A5DD6FF74A55C84EBDD2936EC4C40B8A8871E6005AAD1E4FC6DBCA384676B9AB59345F88C8A8D3B4D9C672D85177813D4730D6782B2B42657995565D0F9A5D2969433B97452A1952103960A089AE0A48682091F12F86287286C6B7FA75B83E32A5E923DD0D312F88892A4AA4EE2CCD2C6B54AB983425946FA933BB819B501F74EAADB9A2AE3E2B98DD7938FF14C9B6133C738167ADE5F679C7EB7B341433008A8DDD1AD69F337D4C07EEC9AE1BD157806E18A3FE1F51B314DA6829CCAAEA80289A3C679DD85B6523B54669CAC473096E087C130BC9EB611751396A42892030D7ABD2FF7DD48E4E7FC3D87BC2A66CE084657C6FAB9EDBE54667003AE86767A9D3416F3C9CC0BBAB3C4CBA16EE2050B27F14F048CE9A376F36BE5D2CF786EB8D832424C959760559E58BE23301F2240D535C52101061080C2E7BE90F116A4DFC48F0ADE6EDE8EE79C8D5B0E9B907AE0C1AC7B83F991F0A139BE4DB3A2FFADB74C4989BE9464E25115D633F96BAE2B2FE204A2836DFDCE9F4A3BE84602958B242D295439FAB9C06E6E2C891EDAA77E7A6A8B091662C3CC34DF88C9A55FEEC264A4BBA38BBBF1F03BF03D8BA3BBEAF08587D0E5B725FBD6B139CD8E21586F2D9E2E0D64EB5BCB0BF224A8690EBC308D72E69E2CB654690C1B3857CB1CDB725A4ED7257A4276EEEB69B919F7EF687860721F0C2067D7979BF51EF2A2C34FB6DFB37B0C1574A9762F4F349FF9A0822310DCCDFA4C11D57887A85D587D367B594F49361556F78876DD431A52884EF96346710BC66E0D60ADDA49F782296382EB4A0FEA3CD9B2B6DEC53D3A7F58241B7840001FFD33774DD8A02AF7A78CA15BC5EEA1351833C92F061F4DDC4B483E63179F517C8361FC29AC3BD97FC100C99C48FCFE1128B347560E8BA63B3F8E77D55C954138A29D24115A136BE260555AC9344729FC91E1A08F8EA1056A306982267D0EB598D3A69CF0C2095C20A704ABF0A64604D916C358152BBFC1F2ECDCA56E6D0509FAD76A8902CE0FD72330F523CF713052A2AF365506ABF8EB836BC13F76A95EC44A58F3295AFD944A06395463D78E944A41FA47E0C1882C70F1DFBBE3B27DB11D3D88EDE4D3D1940756E1206C6183C26BC21183657C53C4EE82E09D2B0DA2E04482EFAB609EAF78B252C18FC7EE7019D8D1A43BE70F232E399B63A7B285811FA95578F2D8C2FDE6A15297FE026FD163CA6BADE4625328EC35A8B83703897D05517CAC1D66BB3253947627D943C2C0FE2810F5D218485136D158D76429CCD4DCDB860DD9494C2602BD048E04A2F49F67A413A794791510C703D8E508356CA3167C9B42A679E93ED30CBAA9D51FF0F04AB5CD65C6C226C8296EA32A0758524ED4D55D76E9C783C0B2F8FB967290AEB588F08405DEF8CE299EAEE9B6C96AC90416C28842E82E014ED35B43AA1BF32E79743DB242E3FF5E42F6FFD55AA39242FD208D582A69BA2D8820464ECA1EE2F2FF5CBB4556BEC4C38C74F799173121E1D696C9F7BE6D20A6E0E75E723ED035C7EC6F737B6B71C944A5C00D8F2EB80A5D7D3635B64DA5E93A0D9D1DACEB49A6843BFA288E8AE80DBF750D7883090CE45583367913F8D0B2ACD08591006A2432BA58B8458637DDF9B635A8F6631B477CA8D93EDDAB9439CDC97397BB24B9A5BB1F259FD8B04C206D43F8C630F2D54B3AB1336776383F7015D5FDD9B987EFD524AD098069B20FA49857E516B638FF346D2B41926092CE64AA1134C51F2ADDA173CED310A2A921DCA8C0680AFB0EC87853C5FC30B551CBAC3F84C5B8B2F4BBF50FBD1E917057A898344AE5A7FF30E804F22ADDDD004FE5903F0CDBCC547FD94820DE312AEF1F6F5822FD48AAB3FB052095BA9E2DDF3457BEBD56642D195F77C112C5D81E43A253D667AB749E9DFDCE2989390FACAA93F0569606242E7119EEEC93DB54BE4E96DEF3197FC502B226117C89800E026EE8214DCA598B5E1BC9121929004C6D32746215AEA6671C307D515FE6AC5CB0E96DF58B3294A95020817C74759DC7D38D63896F8E1C196289BD511FC3576ED887172D1C5F6C446C1AADDFF11BA09918A7C19B8F21C9B7A61F70FA0E8D6F6B92EB9F659A307F8D95EB0B30C803A7C4B043A5899F48C80D45F67D6169AF024728C4EF08D9D92551944E78FBDBBFE1B8196B5D9F948A82237ED5E19A10B24BBE4A0363991BA90EE52394CE60CB451BA8C2C457CC3CD7F0A3E588AE1D5E64F739368CEA21B6E8FEDD7B67D3181BA733AD6AAB5DF3C36980623EA6BCBD085A71A8C78D6CD8AF0C78F93B573010BD8782B0383CAC88B3785B1064D093266BDFE7B1558CE56B014B9100D793C131DF63B91BBE1318DF01F50BC5DB2205EB6F7B8FA1276BD03BEBD0F029A795E7630D9A8EFB25C41172A41ADCB277CCD5FD16CA926419A06A3591EC54FBF826AA68DA6A470018AF3D0B25EC8365D78B1A378D12F07BAF4ED3A7BF3B7E28759D571D49D633405800A44EB167E458619F5D7CEC1AE83ED3549780A5FE154745C736B286F3566FE921C08D4FBAE223373EEE4F7C1F3D32AE0CC197CA9DE6CEF86D49BA5D592D70EF64334AA87922922E282F05065A51D9613CE8CCF14E3558CED116E2D4BF89A1C9DEA1AA51A1F3B45FFC3C03C3B75997AB06E46074BD919925F1D2B2DE966DB7BC5D8A5C9830F919AC7455B0361C8311426DAB6C797BEA868E9A4628E60C6CD4AAF462B5594C5EF4C2BEE6ACED3F293119784EA8E89A15A78AE27582EBA6317BC8593474758D93B47ED4F1A8BE4CA266F50CEC2DA340D2B7141AFF46071986E143CBD90D4401FB10B635AA14E55335830A31D8D47F33D7C5BC3857638B54E187B6D01FFE45ECE89B9AFE6BE1FD25E6AC9812309B1B9DF8B3099BDFF24DF0EF45DD36242499A38A761EA9E8FDD9AD6789D3E082DBF22541F7E6796F89A5BAA884EB87030B906EA2797EC064C73ADB858F6DACDCE18F0B779E65CD75A5917966A24D5D69E1B6D4541936E485570F93151EB7B20AA5B37224D9BC0718B86A3FB07C5F89052A076209FDE92626034975D590549EA4CEAC15DC4CC039061AFBA14970228A42A78CFD51D995CCE018B6D8286C263B3EA8739367EA35D02FBC4360567F3CDB3970AD44753C60AA0401256C2AC3EAFFBD91110D334BF0B4F1BC7C77AC4B17D29A8E886A0EA96836AFBB330827C0CD4F6A56B624A3E7BF2A7A9539CCA8A8E16FB932211704F4B1B8084BEE02683E34E607A5860BFC81B746C83D60C9A88E0D1BAE53CCFE8B65C06CFEF5E97C51E2808BD34C4D780BF86ACF480D73A7F04401B891BF13316B182357DAF5945CED5A38DF58BFAE90FAAE1C54EC3CBEB45B5D7E86760670749A4EAF26D40123002F0EF600EDA8155B45145E820F32EC4D879B806FB686DF4D94506BFF987D6B452BD');
INSERT INTO audit_hash (chunk, hashes) VALUES (1, X'CFC22016F604699B103AE29967DF119C7E6B37CAA1951CB6C09467425D969FA46A1BE27FC26AF8520D6DC8278BA1B5323596CD00137A16337329FE9492D3F31FD4ED58899882CE15C96DCFF630AF31425EC4B80229A0D2235EB8268DFAAD26801471958BF7984571AA18902A6D64EF9CE8835AAAE18DB081F888C3FB51D8CA6B95B3CCEB1457EAECBB52452A2D254B228D5BFADDF07B02AC11225098638E1DF9CFCB8E4C34A4804060A61556A1CFA6691D786CC18C3CA462D1468CACFDCA17CCB2593BD69D89C8B098650C898C2B23528184BE370946218D62EC69FD22A37E3D211FBD5E2717B44E25A4F37C73CD63EB6FD6105C762C8621E341DA95FEA417E67386E53CDEC47ECD6C6755E72273641F873D6CDACF7F09704745F637A3B432CBE18E9E6BF4B9210DC61B4D246B85232FB199BDF38E14AE30C30E56073A6E3724DEED8505B725100FDD3AE44A731AC02A9D5CA061E993DBE44A24733532857EA74C593C16E995F42C83C4CD387B1BB86741CA12EC81037039B8DF08FB2BA8116E1647282E56BA3F6919E567D54A55B7728A63A7B013A4B3E509D43B44B4AC55AD2BC90BFD835B4347540A63D1954CE69CF9083CFEF942F062D2A5505A40C2DAAAFD47048E70FEE8333C1E4658BF383A02026FD7D9A8765BD4D42966631E74F71C13026426225C10B9A5E991C20B12CD2D5A35D2A1DA93B4CF959C0C74E1D6CAAAFC82E5D15797C84190BC7E4122A85234881D511C7DBEBE53CF461CD9624C2E4434B90DD854CEB4D9C7E4750E06F48F826B024E40D6AF96A57EC1856F38C7BB1CBD57674BA3BEBF54CFBF48622C591165770DE89864E788E9CA62A7C3E6B20B21076926ED85742209FA248D8D13EDA94AF7BCABE79BEFBCD1250F85BC5B3EF56697068120E7640D6EA44DCF1899F184D66F869C7D624EE9E091FA22AF5F183719D7551C49CF8A4E14538A11CF9EEE415D100F5B24BA151F8DC93F5AFB2F8487C00345F065B6EA1928D17C407F71EEDF6D61B5DF80B523F4950695C19BF22A69246307FA7FEA135FF27E1CC541145FFAC01BFBF2DF986DF1F78B03D279FEE550F49D4200510F3CF75A286D09D78BB68725BF460FBFC624E06669B3FEDEE8EB7D9359696FD78AA5BD972EABCCF360F363ABC0417A8C46180955C3DAD8E02365D47BF1AD18EA737248346F505620EF25FD6AEDC4733CFE6C8BA746884235932B02C228D14003A1EB1FE00C67C4B92EFD04903F0DB8E083F9D038387F70100D385371F0DE1B53748EB7ED1F71528019D69958B09E6FF7E0CB3E8F7E43EDC676AECDED7D56694FDFFDA346C3B264D99B2061D0D24BDA71D9AC5E5C58468EF5F5054FB419F82C05004C9C875FCCB657AD7D1987FCFF2E7C1A4744C3FADB5C767B38EB75E1D2524D89E3D9E1E19313F9E397C99A25BE266F7EA354D4AB686824F6E7C4527C125C525EC87525CB517660120EA31F75CDCEFD8302BA68121175A82DFC44CF4465E923F6782A996FCF4D01C9CCD79BB146980F5127BDED8CEAE4AAC65FF9A11234C87F9641D27DC0A6765974641E09ACBB5A4FD6BF3EAEB8F799D0D05CD6BF8CCA9F11D267C668333BB541B2980875B06C98EC2C9C5D9047176B834128AF151E9C8FE35F360F78DCD6573E126F1DCC3CBBA9C894F03150A5733B1956539298EA1734C510F679C1A284C12FEF0E2A1D0F8E842D16A7A4E94D4EFD321DD2CDEEB3AFE7FAD95B2194C23FE8F54831F6344824FCB197A70BA65D2B84D29657A66DAF83B4AB24C25484A1C7195BBC20FCC44ACD83D37CA5D8B3AE9B98C638B5E3C373107318E37B275260016477AB323B15064CCF40DDE1485B37E64616E7010E3FCA0F2D5DE862A0174095450F3EC1BC36A1D6692A34E21D2E5C5B54F6F1BBE2E2FD7FAE170DA4C9E4F2D9AA8584C2DDE5E83E5C7B63EF021D2C66E4E4C460825047434F821861C1FFC5E05E1D4DD9DCE81BCCC5BEF97A4EDEEFDB6CE6A4755E11A472A8CB042C52639123FCEAEE61AEBF8868D78D35F7682EE9D2E883DB76B882996FB135F9DF4B0D67407AFDF51F0A37E1C0829747BE0D103C69233F5AFAD33FE2B4351AC6501274EED4E9F74D7BE759E3088AEBFFCB12CD36E89E1CCEDC60D6C96008847F6A21FA09E78273F14306C2B8549DD779C3FF2745BDFFE888DEFB798A47604246618159CA070D08C310A12A6B4177B571C27EAA29618EBB5BF5CD20A9E54911DB1C7BF6C863F103FD937BD287AA6043222CE7409B50809604C16BF3E847716B15CB5AAC25DB5D896C725D30188FCAE4A8C2C96736ABFCF5D218B2BCB40F3FC99E804553B010F705D79C818EC3F898FD1AD6001F4795994F0346B4C7272CBFD7829A19248800D8CE18D6C080F5E40CE94B9DD6CEFE27F3C33C756747B2A0E0507681078161222400D202D48BC72AC280E66F19C70DA1A333A7C81BF2CF01A93ADDCC136E838051A22C95A0E6F58688FB615AF9B02AE0FC33A5779143D3EB236F544DBB7E307AA217417973ECFB2B968B330E3294C364BC0E40DD510C90E94355CF03841C96305951E8C33D02CD5C03C57855EEF7A7635482489E8AF0408D5921C9AAC02FC446CFF3EAF9A1759A52C296746D76D22EFBB4ED84473B151D2C5C97C96DDD7532BDF5FDB2CEC7FB7BD833AE1200475C577B4CF195A0C0C84B798E960C56F481A0EB333AC3B28860463778D7C25745559A8E9EEA4A825D4B386FA7914DE497C098D44E26A10C888EF2885535291C300BEB8E008209F8BDD923C14B6D25FCF0F7C7D2E128958E5C191E84EF64CB57E94CD608977D9F3B9F543AABF5BAFF6AFA732189F0D5900E2728FD45278F6E4745A55AF0F92071F93EC47EBCD0BF1A650463DBE1798EC35F8CA8E1D87B16289A6E5D6046B29D2F719AC0D8D06CE5CF0A6BEF3D03A58844096C2370D8F142FFF80F73610FCFCC62EEF45A981AEC870DB74EDAE918D8352E5F181B84B061E808B39041E5D46DA8356ED168B4FD4929BF2292AF48B2C65126128AD8C1248197571F44C0BBA5FF366E9A76B25ED52AD47DD72CE05FDA5E16441786126A73B3C0A33EF1D984FC52C89121130098739514E2915BA82558BEA093D5CD251831956A590674C5597714C0A58943F4121C3E1F8579066BC5086A6B7E01368D255E4AB13BF5699902230320B61EEBBF');
INSERT INTO back_series (id, period, measure, dimension, category, value, source, verified, break, audit_seq, salt) VALUES ('99f0b637d16bdff7cdd4b70167a76f13', '2015', 'persons_followed_up', 'total', 'all', '289', 'KOM 2015', 0, '', 79, X'B22B4F879EA354CA6C6ACAD5D9F132BD');
INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq) VALUES ('0159f902-623b-774b-9bfd-097bd9714e14', '0159a1ff-9a00-7000-85fb-3c25661ad28e', 'agency-00', 'user-3', 'case_worker', 'nav', 'life', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', '2017-02-06', 55);
INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq) VALUES ('0159f902-623b-774b-a5f0-84fb96a328d4', '0159a1ff-9a00-7004-a6ca-3e58c22fa1c2', 'agency-01', 'user-3', 'case_worker', 'nav', 'life', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', '2017-02-06', 56);
INSERT INTO break_glass_reason (id, text, salt) VALUES ('0159f902-623b-774b-9bfd-097bd9714e14', 'CanaryReason', X'CBB617DF3EA6DD6C695F9FBAC474639A');
INSERT INTO break_glass_review (id, actor, at, verdict, audit_seq, salt) VALUES ('0159f902-623b-774b-a5f0-84fb96a328d4', 'user-4', '2017-02-01T09:30:00.123456Z', 'justified', 57, X'7BFFCFC3AC24C42B39A5246FA55D5C36');
INSERT INTO calendar_feed (id, account, token_hash, created, revoked, audit_seq, salt) VALUES ('0159f902-623b-774b-8779-df13578c2103', 'user-1', X'8EABB9D5C25D75E88AFE63D6C8850A1B31595B2F9FEDFB127F7F87D3CAA540E1', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', 54, X'9EA2DF83375D2F8F0AE0A4FCEFAA4BED');
INSERT INTO case_party (agency, plan, part) VALUES ('nav', '0159f902-623b-774b-8ec8-931a7e713020', 'member');
INSERT INTO case_party (agency, plan, part) VALUES ('pd-oslo', '0159f902-623b-774b-8ec8-931a7e713020', 'member');
INSERT INTO case_party (agency, plan, part) VALUES ('rosa', '0159f902-623b-774b-8ec8-931a7e713020', 'addressed');
INSERT INTO case_plan (id, notification, agency, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8ec8-931a7e713020', '0159a1ff-9a00-7000-85fb-3c25661ad28e', 'pd-oslo', 'user-1', '2017-02-01T09:30:00.123456Z', 47, X'6DD881E9C26A427D1C2D2CE65AC270C8');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8ec8-931a7e713020', 1, '0159f902-623b-774b-953c-fa6883441f19', 'open', '', '', '', '', 'adult', '', '', 'concern', 'consent', '2017-02-01', '', '', '[]', 1, 0, 'user-1', 'case_worker', 'pd-oslo', '2017-02-01T09:30:00.123456Z', 48, X'DF4F0A730FB6E4364381DFC7C297F10B');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8ec8-931a7e713020', 2, '0159f902-623b-774b-a446-1f89e52feee0', 'invite', '', '', 'nav', '', '', '', '', 'assessed', 'consent', '2017-02-01', '', '', '[]', 0, 1, 'user-1', 'case_worker', 'pd-oslo', '2017-02-01T09:31:00.123456Z', 49, X'2CB2C362F1C65979B9FC0293DC4659BE');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8ec8-931a7e713020', 3, '0159f902-623b-774b-8933-f8d578676a5e', 'join', '0159f902-623b-774b-a446-1f89e52feee0', '', '', '', '', '', '', 'can_help', '', '', '', '', '[]', 0, 2, 'user-1', 'case_worker', 'nav', '2017-02-01T09:32:00.123456Z', 50, X'99BCB0BA458ACACB4B4EE5BC79A06B8F');
INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis, day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8ec8-931a7e713020', 4, '0159f902-623b-774b-8f09-64f400dda113', 'invite', '', '', 'rosa', '', '', '', '', 'assessed', 'consent', '2017-02-01', '', '', '[]', 0, 3, 'user-1', 'case_worker', 'nav', '2017-02-01T09:33:00.123456Z', 51, X'762C536834E55E206FC4732890BA4A07');
INSERT INTO case_text (step, plan, sealed) VALUES ('0159f902-623b-774b-953c-fa6883441f19', '0159f902-623b-774b-8ec8-931a7e713020', X'019110C43B25DAF6A506059130FF0DA288830C7CC5C67D6704AEB59D3DD3A52FEB5CEC7147B7866F382278788220E86B5F51E02B7B1F94517321F10C7E018EC2266E90EF7706683B7B030F95E64B450D0E422F5D39BA20425F1045F6BCFA33D553320055471EAF46C1E889F5D1F3C3FACC19B56BB52C76A2171012E389E270B1AB4F8302C4FF132530E1E3F8F7BB4D3E642FEE8C432695A7880055889C891E61A103ACEBDFC14ED89726674A9B248762E277742E3C77047A9F0E87B6E0DA5A81510DBD5013C763FECF8F0A791698B338DF53656124AD01AFBA314CC9F144BBCC9B9F360B7DADE870AC97ACF7D856EA6C04D22E204894D731AD860F820B32D756F03B8D746EEE26C24C2E9440466FD176237C0CFF7FFFBD6B6585033B2E6074FEF3D1FE2D47');
INSERT INTO case_word (id, plan, subject, code, rung, agency, kind, due, at, audit_seq, salt) VALUES ('0159f970-3f3b-774b-8155-90162216b4de', '0159f902-623b-774b-8ec8-931a7e713020', '0159f902-623b-774b-8f09-64f400dda113', 'invite', 'colleague', 'rosa', 'plan.climbed', '2017-02-01T10:30:00.123456Z', '2017-02-01T11:30:00.123456Z', 52, X'3742B7E3805D9E7A55F8A4EC966AE5CD');
INSERT INTO compartment_key (id, compartment) VALUES ('022f608bfe6e3f5e', 'account');
INSERT INTO compartment_key (id, compartment) VALUES ('2001c7fbd03e08a0', 'identity');
INSERT INTO compartment_key (id, compartment) VALUES ('3f177213be695a3d', 'attachment');
INSERT INTO compartment_key (id, compartment) VALUES ('69426373fe0b600c', 'case_note');
INSERT INTO compartment_key (id, compartment) VALUES ('93294e24b38fe782', 'narrative');
INSERT INTO compartment_key (id, compartment) VALUES ('c03cd07268ecffdc', 'draft');
INSERT INTO credential (id, account, kind, lookup, sealed, counter, created, used, removed, audit_seq, salt) VALUES ('01a22507-6cb6-7e7e-a968-f05bb71f6dba', '01a22507-6cb6-7e7e-8fa6-f252bf7f8e91', 'passkey', X'0102', X'018F02E7478702ACD39178A9A135115855604D7679C410D14E70E09590B5A264ABE192E75299E74F7D60209BDE10A33697856F6A2010E4D816E981C2818FFE1BD6DAF58B5DE934BC67C7AA79887200937486D4986DE91B02', 0, '2026-11-29T01:59:33.302905Z', '', '', 35, X'B2745B95F5B37A5ED2814DDED9B6C51F');
INSERT INTO credential (id, account, kind, lookup, sealed, counter, created, used, removed, audit_seq, salt) VALUES ('01a22507-6cb6-7e7e-b4e0-36685c5012e4', '01a22507-6cb6-7e7e-8fa6-f252bf7f8e91', 'password', X'', X'018F02E7478702ACD3241D2C3E9D626FF0E8B60764D07521C54698AC70A32DC2973A5210C4F4A531F6020CB45272DDA75100412E6DE1D600FFF838DDF6B561BEF23B4842D60BC9D9F9B8E7611DB742CE4DB0F94CF35B', 0, '2026-11-29T01:59:33.302905Z', '', '2026-11-29T01:59:33.302905Z', 36, X'8693F12554C22ACCB39AACAD817BEE1A');
INSERT INTO criminal_case (id, reference, audit_seq, salt) VALUES ('01a22507-6cb5-7e98-b6d0-571a564d2439', 'C-1', 26, X'34372013AC85AEEE87A8F71DBC18157B');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7000-85fb-3c25661ad28e', 'identity', '2001c7fbd03e08a0', X'012001C7FBD03E08A0A4419C8D01CFF873E4717D51AD3C3B936E25AD10FB2FD94E34DEE6CFBB32F096C040FB3F5EE6D76E2E37C3BD37E847B51DEE4078C025F40A82E66588708EDE761E5338BC');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7004-a6ca-3e58c22fa1c2', 'identity', '2001c7fbd03e08a0', X'012001C7FBD03E08A0B8ABA8DA2A8A49D7E5142B7FD463D2094F775BA1E2540C51FEDB9E56DD8B542DE1386382129BF5602A36022782B6BE68384D48B0B15D0BDDEF93814011F966205E37A288');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7008-aec2-41ba1b7f9686', 'identity', '2001c7fbd03e08a0', X'012001C7FBD03E08A03A83068EE7E2157D9128C5B4C82AA136E73971A663E1D49CE3DE503746EE7F3751EA0859CD5C8CADCAC76B56BBC88EF631E0811B2D0CE65C185E9858E7E5E9D6518624B4');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-700c-bada-3bbd6e404aa6', 'identity', '2001c7fbd03e08a0', X'012001C7FBD03E08A01E36C6E15710D8045640D5E287C40C4151AFF7550904197779FEDC9F602E79D8B6AA6774705C6A8CA0ECFD80E9D003FC207C40916ED80F2AA77741F3F1F3977877B22360');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7010-acdf-44fc1f10e6ca', 'identity', '2001c7fbd03e08a0', X'012001C7FBD03E08A0A953FA3EEC4DCEBB7A25E97699DA711C9A1441E5E9BC9897FD867F998F88F4F33FDC173E4B93B5FC42692C3C549064E08CD1867E408F66416DE340B85B6676ED01C6E0CB');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7014-acb8-15c524c07b2a', 'identity', '2001c7fbd03e08a0', X'012001C7FBD03E08A0FCA6EAC89712A37678CC79CA4B5FD543EFB9D36B8BC4E4466A395FE3F54275F038B909FB5C409A6C4BB73CAFC6C4DC2F7BCFBEADB4206B8E794779534D66BDFF2C8941C4');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-b15d-8ab110ce2d8c', 'identity', '2001c7fbd03e08a0', X'012001C7FBD03E08A0978299CBE870BEDF5821E9C8528E5BE6A3E4ACA8BA011CFDCC2F157389439FB20735CAD1613F1A825DAB3EC7B4D646FEDB94A7E41B7902334AD7183C35CECBB18EBA869E');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-b15d-8ab110ce2d8c', 'narrative', '93294e24b38fe782', X'0193294E24B38FE7820B4FC55E4F8AB4E45904C59A502729A8F7DB7682FE4C8B90DD6EBC842C29CB675698E6F4608A5AB227305305D05E2DC0BDA53908BA562875ED710DAA1BEB650ADD29C0DB');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7020-b155-69bc6e49bbb9', 'identity', '2001c7fbd03e08a0', X'012001C7FBD03E08A0439569414EDAD0F8DF57882C8558CDDAA0DB79DFFA9D38AD812EB3731531023D63C8236A8B8791C74CFAB17656731A54EDCC2BF7615A96562704D6295606B586A0D67B04');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7020-b155-69bc6e49bbb9', 'narrative', '93294e24b38fe782', X'0193294E24B38FE782855DBF535DE21FAC0CAAAAB1D90C5074980700DA730983D11EF6FC9F96E7C277F82E29869D35D073294C1247EEB8A993546AD43E9D634D0C9A9DAC6183F5A599D8B0C8A3');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7024-ad0e-93004dcfe21d', 'identity', '2001c7fbd03e08a0', X'012001C7FBD03E08A06915DCE9A3BB3213A3E8E55E794D2F63F4BFBFF19AACCDD77819219064086B1CFDB6AA28445EBF37D81611880E9990D3558AF667F06DEB042DB9BE3EB8783363CC922362');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7024-ad0e-93004dcfe21d', 'narrative', '93294e24b38fe782', X'0193294E24B38FE7824938B42101BAE6F7724B47DC0045275ADCFDC239A4473F10044038DEDDE82F69CCE9C41F6B9136395CE4FC1034B6A92BE0F7DEC2C7AC368D46F8DBF50D80852973ECBD7F');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-702d-b8f6-ccbe90fec443', 'identity', '2001c7fbd03e08a0', X'012001C7FBD03E08A0798329146804F992A5377454FA4390B065400F4893CDD4C5EE992BAEB4AEE85065C84E98E9F88C986E0FC4FAE2E86A6A8D448281CEFBCD062DD6793FE864A3FA9E6B6821');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-8e74-5fa1bfc4f8a9', 'draft', 'c03cd07268ecffdc', X'01C03CD07268ECFFDCFA6387BE4B79901D847EBBA8DA81F15F41B1A005859637D9F82210291944C375256765226931F1736CED780B02E678F620394F3D62199DB46E4C3D03C016D4A49421E306');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-8e95-cb38e77e9b04', 'attachment', '3f177213be695a3d', X'013F177213BE695A3D38814FDE91E570C177A86BC88AB67607D19DA9CC12D29EEDBEE3D3DCCF3AB5BE3976849D8262DA292F627DC3E91550419F06292775D2504185C14AD9E973BBD312DE70CF');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159f902-623b-774b-8ec8-931a7e713020', 'case_note', '69426373fe0b600c', X'0169426373FE0B600C9110C43B25DAF6A5409AAD77A26DE6F6A96C235FC83346CCBB89BC0FA90B511B5D2456C24F46F7BC13077D464FDB4D0BCE2AF86910805F8DB86F9CE9C915EEE60D1706CB');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('01a22507-6cb6-7e7e-8fa6-f252bf7f8e91', 'account', '022f608bfe6e3f5e', X'01022F608BFE6E3F5E8F02E7478702ACD3CC6F39759AE0E35D1E25E133137B632A5CB1F3A09850172849189983C02E9C097824192620A9F1516A49F0F29F436033086B22259E6D9C4F6DDA4055');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('once::gzg0kydy3jkhhswy', 'draft', 'c03cd07268ecffdc', X'01C03CD07268ECFFDC09DA665A3AAE780C53EF5C391EC98EDD9C49916D945F8AB2F01DDCED8D352218C3104F25AB7D8AA6DBC017B8F87C931ACB08E65127BA99071385A87ABD6C998981E037CD');
INSERT INTO draft (id, agency, actor, topic, began, saved, version, corrects, base, sealed) VALUES ('0159f902-623b-774b-8e74-5fa1bfc4f8a9', '', '', 'who', '2017-02-01T09:30:00.123456Z', '2017-02-01T09:30:00.123456Z', 1, '', 0, X'01FA6387BE4B79901DD92328417282DB8570631FBA3C38843862C80D4730429E23E7317BF385E0');
INSERT INTO encoding (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-b15d-8ab110ce2d8c', 1, X'472A779B28F969FABB528DC8E19762AC', X'01978299CBE870BEDF8C67799D35BEBA1F6974650510FDCFA87B64A6BD8697A39A69A18F131BB3C5F07582B1C9E15FD8411728433F1D713A82977D40A8');
INSERT INTO enrolment (id, role, agency, token_hash, created, expires, used, audit_seq, salt) VALUES ('01a22507-6ca6-7376-86dd-a9a29898bbc9', 'administrator', '', X'C623206DEB2969D8BD3E002FE770667611C1EBAF5C30C0F4EDE24992D0FBBC2D', '2026-11-29T01:59:33.286216Z', '2026-12-06T01:59:33.286216Z', '', 3, X'EF59A9AE09374052EBCAE97E4106638F');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8b6a-ced004fef449', '["0159a1ff-9a00-7024-ad0e-93004dcfe21d"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 90, X'455DD0559AD1BC74CBF1D22BB9CE8D29');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a6b7-9cfc3fdf6be1', '["0159a1ff-9a00-7020-b155-69bc6e49bbb9"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 87, X'CA61AF94269AF8D6DE73791BFA390694');
INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-b36e-5c4ec263e462', '["0159a1ff-9a00-701c-aa43-918db2416b68"]', 'objection', 'user-1', '2017-02-01T09:30:00.123456Z', 82, X'892DF7BE32DDF4056FFA1BA4A9461013');
INSERT INTO erasure_step (erasure, step, actor, at, audit_seq, salt, reached) VALUES ('0159f902-623b-774b-a6b7-9cfc3fdf6be1', 'reject', 'user-2', '2017-02-01T09:30:00.123456Z', 88, X'C8859C0AB9C2252FB9BD9FB02CF189C5', '[]');
INSERT INTO erasure_step (erasure, step, actor, at, audit_seq, salt, reached) VALUES ('0159f902-623b-774b-b36e-5c4ec263e462', 'approve', 'user-2', '2017-02-01T09:30:00.123456Z', 85, X'B0720AFF33BB53F92976499271A00359', '["0159a1ff-9a00-701c-aa43-918db2416b68/1"]');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8d93-52471ead0b5e', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 67, X'4999484B4ED01FEFD0ECA0F55FA53ACB');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9ced-c8ff758f7382', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 64, X'2B7C7956C32E9EE8F941CC19E6E46F1B');
INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-b1d7-8a2bc7841d5d', 2016, 'research_permission', 'An institute', 'A study', 'user-1', '2017-02-01T09:30:00.123456Z', 69, X'EB03BAF2C9345F3240A8E9030756C030');
INSERT INTO export_decision (export, step, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-8d93-52471ead0b5e', 'reject', 'user-2', '2017-02-01T09:30:00.123456Z', 68, X'3D06C0BD35E0C7C031A2AD4C6509DF78');
INSERT INTO export_decision (export, step, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9ced-c8ff758f7382', 'approve', 'user-2', '2017-02-01T09:30:00.123456Z', 65, X'40D0370B7B169942B4C9D2032E053276');
INSERT INTO export_file (id, export, actor, at, digest, lines, audit_seq, salt) VALUES ('0159f902-623b-774b-a424-a5aa8cd6ba6e', '0159f902-623b-774b-9ced-c8ff758f7382', 'user-1', '2017-02-01T09:30:00.123456Z', 'cd56', 7, 66, X'99F6B597CA5FE3AE7357402E2CEA8F50');
INSERT INTO frozen (edition, year, revision, digest, program, as_of, at, actor, audit_seq, salt) VALUES ('2016-r1', 2016, 1, 'ab12', '1.0', '2017-01-31', '2017-02-01T09:30:00.123456Z', 'user-1', 94, X'940B82B67910ECF6BB5F9DF861A3ADB6');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, 1, '2026-11-29 01:59:33');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (10, 9, 1, '2026-11-29 01:59:33');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (11, 10, 1, '2026-11-29 01:59:33');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (12, 11, 1, '2026-11-29 01:59:33');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (13, 12, 1, '2026-11-29 01:59:33');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (14, 13, 1, '2026-11-29 01:59:33');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (15, 14, 1, '2026-11-29 01:59:33');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (16, 15, 1, '2026-11-29 01:59:33');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (17, 16, 1, '2026-11-29 01:59:33');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (18, 17, 1, '2026-11-29 01:59:33');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, 1, '2026-11-29 01:59:33');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (3, 2, 1, '2026-11-29 01:59:33');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (4, 3, 1, '2026-11-29 01:59:33');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (5, 4, 1, '2026-11-29 01:59:33');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (6, 5, 1, '2026-11-29 01:59:33');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (7, 6, 1, '2026-11-29 01:59:33');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (8, 7, 1, '2026-11-29 01:59:33');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (9, 8, 1, '2026-11-29 01:59:33');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-85fb-3c25661ad28e', 1, X'37ABA2B24F75690398A2BFC182C84998', X'01A4419C8D01CFF8737F2F5AA48E2EDC7AC4FB163C1686CCEC3AB9705DAFCDCAF981E3B643F5084520A06CE927CD356610AC78EE5425759BF8FD68BFD70111E6FB0865AEC7C9A0D5DD6F6EC7B75086FB5B5B31EF904D880A577B8F986E078877F0622DB376');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-85fb-3c25661ad28e', 2, X'CB0C08128B9DC247583F988E1F3BA48D', X'01A4419C8D01CFF8731F7CDF3E1CEEBDFE54C4F871F3A0D954A77A1A8A445FC4C4497D7067BBB7548AB25B11A265EF9709A0DAEC148BFAB694BFD46F4A71C143DFE650BD64E61B8EE4C4BE66A6298AFCB7D7105B707B39D59123CE50310319DE3408BDCCC9');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7004-a6ca-3e58c22fa1c2', 1, X'9694B09EC6DFCE2EF26C430E64D6491D', X'01B8ABA8DA2A8A49D7C5441CA4180F8FA4A1376D5543389AC5DABBDA27D5E158120DC9BF82F7BF58799440319559EBEB698CCD2F228FFC47B4052DA156BD0039620437CEB999E9E93D9B68014104C97873D704D03EAB0F7B48CA09ABB86F12A93289ADF0CC');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7008-aec2-41ba1b7f9686', 1, X'B69995396819A4F0A1298B71868130D5', X'013A83068EE7E2157D3B4DE98764A8F70CE51E60062B3C9E978FB0CB04133201D9A978775A32F89940E6C6D84C0B7D0F3219287ED03140762AFFA04BEB65F01EB1AEF0564B128078ACED49A5B5C19D9406FE3001A62B07F172D14077FC771435F11F65168C');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-700c-bada-3bbd6e404aa6', 1, X'ACD89FCA582229B6889F1D8C9B23951B', X'011E36C6E15710D804411EDE37DA17A6922EC991ABFD44883FE4F0190D931AE2CCDC6DAFD3B89F2C292C3DEC0A831F105CCD1B096922E10092192C7DBF35CF292CA6F4842C7E4BBCCB07C2305A20863D55C91799834FAA94980FDFC510417496CDFE31B251');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7010-acdf-44fc1f10e6ca', 1, X'0D7CDCB91922E949E22F66F81A3BCCDD', X'01A953FA3EEC4DCEBBF2473874E5CB53B87538F9025EFD7ED22FBD8C5B09AB09E4B3CC7E41AEDA157546B28F602F8DA8AF0A22840A0C139E3A05BF44515BA5850B6281E5E88664C23F12E5BB8B0FAA3A10F1A1EC8BF8C6B0BD55FBB33ADB7AA6AF0B2B0B9B');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7014-acb8-15c524c07b2a', 1, X'8623B327742FFFF591ED5FCFDAE531B3', X'01FCA6EAC89712A3761E2B5E64E9BFB0DD624CB7F6960E9DDC7EC4ABB6FF3C5CD2A8C38A0BCEBC73CDFBC3D1CF953A3AFFC9ED8377660A06D61CABD241C5645EDF123B9FAEECC61D5D1BD7823D7CEAFCFD9169491008EC67B2B08B45AB7D3B8F73030C3747');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-b15d-8ab110ce2d8c', 1, X'281DC0820358CA085EA440F76527F27E', X'01978299CBE870BEDF1B16A9BE54ED7D0B1E71D5CC7005EEE7C90D69278DFCAADE6B78227DE48BA2D9A5CEF2D4953C1ADC7EC599C9540FF83BA88B9DF94599D21EF2766A4EA263960EAA013416723A8178A90564CE5A7A432049FF43A9AEF5B9265ABFB3CB');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7020-b155-69bc6e49bbb9', 1, X'A93DAF7FB18139F900B593F5786E89EF', X'01439569414EDAD0F8F492F266C03DB84495BE38C0D4775104DF6ABA1FBB3AAF0E1D8A193458BD93C93E49EA0A228970D914A215A4FEEF1A7C2E1D2B01306EE956342EE010A50E53EF9C365421A5FCEE652787D1B01ACDBBBDDD05B2679E6547A2262A19A7E3DE7A2F48E748DAFB3C96BD6B9F60DECD5A10112B52471443418D80D1FBE212DE9A444FBB932D53B81015B0570B07743E2954A72E4E7407504B3195A370CEF037F4CD6DDD807B25A3F3DA184BF69AE3E9C61B9ECA18822ADCE3991355EB9A233082A3202DD170408E4784568CD811504906943D32D53119090DD612B37650A2');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7024-ad0e-93004dcfe21d', 1, X'3CFED74369B95BB9190A167430F33F43', X'016915DCE9A3BB3213E2265AD3EBD3B8DF6C4A48E03C070D8D068056306829EB9C1A459D4823F7A8255B798F0DE4660A2BCA9DF26BDD5298B36BF2FFA5C060489898EB395D5F850B4178B44A9F78296AA924853CDEF0FC6982BF611BA03355872FAE2F22F4');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-702d-b8f6-ccbe90fec443', 1, X'4DC5581B38B9BF39B4CEDC5631CC9386', X'01798329146804F9922E18A7B63AF8B456198CF11598C25CA5959C2C1006F8C0D8AB5FC28568BCB4BEDB2A0E661C63248D3919D869745D1607141B6B9FC8EBD824D7F0CA69A7BA0896C8AC62E8FE4765828738F253E654EA3D80C0BC3E2944A23FB39AC0BD');
INSERT INTO invitation (id, account, purpose, token_hash, invited_by, created, expires, used, audit_seq, salt) VALUES ('01a22507-6cb6-7e7e-ad99-d2a002696ded', '01a22507-6cb6-7e7e-8fa6-f252bf7f8e91', 'invite', X'FCD5BA88FC60192AF01CAF2389E062505D3AD626717B59BA0393DC9B559294BE', 'user-1', '2026-11-29T01:59:33.302905Z', '2026-12-06T01:59:33.302905Z', '2026-11-29T01:59:33.303407Z', 38, X'F3FDA25C09F2A438D26755781971F8BE');
INSERT INTO justice_event (number, id, kind, case_id, subject, count_id, accused, victims, moved, into_case, agency, reference, notification, code, law, forms, child, online, organised, day, served, amount, suspended, actor, office, at, audit_seq, salt, offence) VALUES (1, '0159f902-623b-774b-a625-15c146112819', 'case.open', '0159f902-623b-774b-a8c3-3e2a5001d01d', '', '', '', '[]', '[]', '', '', '', '', '', '', '[]', '', '', '', '2017-02-01', '', 0, 0, 'user-1', 'strasak', '2017-02-01T09:30:00.123456Z', 43, X'927C876CED10A76E4C826E6C949359DA', '');
INSERT INTO justice_event (number, id, kind, case_id, subject, count_id, accused, victims, moved, into_case, agency, reference, notification, code, law, forms, child, online, organised, day, served, amount, suspended, actor, office, at, audit_seq, salt, offence) VALUES (2, '0159f902-623b-774b-a019-639553f1ad1b', 'report', '0159f902-623b-774b-a8c3-3e2a5001d01d', '', '', '', '[]', '[]', '', 'pd-oslo', '1/2017', '', 'ordinary', 'strl2005-257', '["labour"]', 'no', 'unknown', 'yes', '2017-02-01', '', 0, 0, 'user-1', 'strasak', '2017-02-01T09:30:00.123456Z', 44, X'6556AF651BB81F6C0826A16388E58879', '');
INSERT INTO justice_event (number, id, kind, case_id, subject, count_id, accused, victims, moved, into_case, agency, reference, notification, code, law, forms, child, online, organised, day, served, amount, suspended, actor, office, at, audit_seq, salt, offence) VALUES (3, '0159f902-623b-774b-8b36-075c42a5c304', 'victim', '0159f902-623b-774b-a8c3-3e2a5001d01d', '', '', '', '[]', '[]', '', '', '', '0159a1ff-9a00-7000-85fb-3c25661ad28e', 'female', '', '[]', 'no', '', '', '2017-02-01', '', 0, 0, 'user-1', 'strasak', '2017-02-01T09:30:00.123456Z', 45, X'D638854224F0A07D1D062337A61334B3', '');
INSERT INTO justice_event (number, id, kind, case_id, subject, count_id, accused, victims, moved, into_case, agency, reference, notification, code, law, forms, child, online, organised, day, served, amount, suspended, actor, office, at, audit_seq, salt, offence) VALUES (4, '0159f902-623b-774b-9413-03067e3507d1', 'accused', '0159f902-623b-774b-a8c3-3e2a5001d01d', '', '', '', '[]', '[]', '', '', '', '', 'male', '', '[]', '', '', '', '2017-02-01', '', 0, 0, 'user-1', 'strasak', '2017-02-01T09:30:00.123456Z', 46, X'BBE2701DA428F85126FB37C0519EB41B', '');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (18, '0159f902-623b-774b-bcb2-1301a67015a0', '0159a1ff-9a00-7000-85fb-3c25661ad28e', '0159a1ff-9a00-7004-a6ca-3e58c22fa1c2', 'link', 'fs/1', 'user-1', '2017-02-01T09:30:00.123456Z', 'above threshold 12.5', 20.5, 0.999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'B71FFB853A6831C74073C9B00CF9CB48', '[]');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (20, '0159f902-623b-774b-8b1f-fa01131e033f', '0159a1ff-9a00-7010-acdf-44fc1f10e6ca', '0159a1ff-9a00-7014-acb8-15c524c07b2a', 'not_same', '', 'user-1', '2017-02-01T09:30:00.123456Z', 'two photographs', 0.0, 0.0, '[]', '', X'A6E7BA21FD005F15C7AF10F8E9901E11', '[]');
INSERT INTO machine_client (id, agency, label, keys, scopes, created, disabled, audit_seq, salt) VALUES ('01a22507-6cb6-7e7e-a45a-dc6608de2c5e', 'rosa', 'case system', X'7B226B657973223A5B5D7D', '["verdig:report"]', '2026-11-29T01:59:33.302905Z', '', 40, X'88689620518FD177FFCCFC7E39075767');
INSERT INTO machine_token (token_hash, client, expires) VALUES (X'0100000000000000000000000000000000000000000000000000000000000000', '01a22507-6cb6-7e7e-a45a-dc6608de2c5e', '2026-12-06T01:59:33.302905Z');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-b15d-8ab110ce2d8c', 1, X'BBE74201ABA47162A1E65343B9C90486', X'010B4FC55E4F8AB4E4853869488CA76CD560C259E5438864033D9A17EDBD04AA3DD8BC02BC1E6E2E7F805C39874FA256A5ECF1A8D6029C4F4DDF807CF97CD47CC6CFEF7FBD8870372EAE59DA974E4470037AD810AF945D4F8C013C15E46B7806A506C47D911C79A5F24CAF2B4C9EB7E9AD3BBC4089CFEE36158060CF7D807ED3A6C6F66AFCA709ED6EB7DF40A45B92B5E083AEBFF91230CD2B19266759904CF9B48C11289D5BAAAA34A930DC468838A5CD0F29D6F82097D397D734AA427DF483D3BA16AB7CB384F21F4E80ABF17C6E52A5ADA40D1C62F6099F76445DE5CA93E6D9EB2DBBC19153CB35A1C3D288300A37A27128A7D0C8EB775E0BE25B7D54218214DA1525C10FDCD13DA3D0AF28F1E3D048CAD8FB8D4CD4265D037D97072D318ACE4BD10D00');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7020-b155-69bc6e49bbb9', 1, X'3AA5683169AC17B78ADB3E620591F68A', X'01855DBF535DE21FACE8D9157ED121B7BF9C34F3378B3338CF6C3C6EFC295C7F8597C124E26CFF585A85D3DF5103F8D522C7C7CE4F47C60C101DF9A1B25455557788F5127B3C13DB907A61715E9888612977EE2C8F3118A838D8543B437C6E43290C2B31339DB19A89333884E0A5DBE47A68822AF99694611DF894C55E71502C32E9D2D819F41B179921B527365CA052D4AB8FB1BFEA0CD7B65D117E229F807991903E1448C11DE591866CDD2B5BF211F0A529DEB834B2238EF0A1DFF750A5CC5CAA2DF84EE076D808AB13491F2282D0A4370BF6DC0DC015811B814E2663D0404B7AA01803DEF6FA56FFB98A756B462BE44424870D87FD3209C4C84418FC5C5B5EE908812185E546A0EFF9E30567C64140F9B33913DCEB0D60CDD940F73FFBACEAF3339226');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7024-ad0e-93004dcfe21d', 1, X'CE151A01B237CD31B0AE23A2B13D32A5', X'014938B42101BAE6F77A25871882BED74B68806CCEB499364C6D849B155C524EA07FA4067B7031753847760B2B2207EA3484970A540DE36F37F1DCD1E99FF8CFB67D0869FFAB7B61159854A5D51DDEE5032A08578CDE5AD5E4D96F82DE5D9EC5273C6F93232D7DF729614E5BD38320704D6AA86D8471B6405575B445FFCD8D7CF444EBD6DA26225840071E3C29842AF758F8E2F958FA5E086DC45DB571CC4464D6D663F6F6E26119D59E65445B6231121A06D839E549B5C6ED038CD9E5E1E146E9E5C970AF62CB9B1098CE3DE8EE52EA420DEDC780216BBB60017D1670980B424DBD4056C707A709C97EE9E889918F46CDCDDD212051E7A2CD63558A3A9A0D573FB3E63673AB7D3888C4D9F917535C2F1BB915161BECA538330ABB040336062225E726A3F9');
INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES ('0159f902-623b-774b-849a-19e5a5e851fa', 'agency-01', 'reporter', '', 'emergency.opened', '0159a1ff-9a00-7004-a6ca-3e58c22fa1c2', '2017-02-01T09:30:00.123456Z', 58, X'837571E02A66E85A7B58655C7ADFBF23');
INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES ('0159f902-623b-774b-bfed-46eeaf0ca7c6', 'nav', '', 'user-3', 'emergency.reviewed', '0159f902-623b-774b-a5f0-84fb96a328d4', '2017-02-01T09:30:00.123456Z', 59, X'B81F337AD46EDE6881D064D7FE770682');
INSERT INTO notice_read (notice, actor, at) VALUES ('0159f902-623b-774b-bfed-46eeaf0ca7c6', 'user-3', '2017-02-01T09:30:00.123456Z');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7000-85fb-3c25661ad28e', 'agency-00', 2016, 'R-000000');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7004-a6ca-3e58c22fa1c2', 'agency-01', 2016, 'R-000001');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7008-aec2-41ba1b7f9686', 'agency-02', 2016, 'R-000002');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-700c-bada-3bbd6e404aa6', 'agency-03', 2016, 'R-000003');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7010-acdf-44fc1f10e6ca', 'agency-04', 2016, 'R-000004');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7014-acb8-15c524c07b2a', 'agency-05', 2016, 'R-000005');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7018-b15d-8ab110ce2d8c', 'agency-06', 2016, 'R-000006');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-701c-aa43-918db2416b68', 'agency-07', 2016, 'R-000007');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7020-b155-69bc6e49bbb9', 'agency-08', 2016, 'R-000008');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7024-ad0e-93004dcfe21d', 'agency-09', 2016, 'R-000009');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-702d-b8f6-ccbe90fec443', 'agency-11', 2016, 'R-000011');
INSERT INTO notification_detail (id, version, stated_year, assessed_year, documented_year, assessed_from, assessed_to, channel, danger, contact_safe, consent, child_with, unaccompanied, welfare, representative, police, region, place, service, recruited_in, declined, why_declined, contact_means, consent_scope, legal_basis, not_known, assessed_on, consent_on, welfare_on, representative_on, police_on, exploited_from, exploited_to) VALUES ('0159a1ff-9a00-702d-b8f6-ccbe90fec443', 1, 1, 2, 3, 4, 5, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', '["k","unknown"]', '["l","unknown"]', '["m","unknown"]', '["n","unknown"]', '["o","unknown"]', '["p","unknown"]', '["q","unknown"]', '["r","unknown"]', '["s","unknown"]', '["t","unknown"]', '2016-05-01', '2016-05-02', '2016-05-03', '2016-05-04', '2016-05-05', '2010', '2011-01');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-85fb-3c25661ad28e', 1, '2017-01-15T12:00:00.000000Z', 5, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-85fb-3c25661ad28e', 2, '2017-01-15T12:00:00.000000Z', 11, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'none', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7004-a6ca-3e58c22fa1c2', 1, '2017-01-15T12:00:00.000001Z', 6, 1961, 'stated', '', 'female', '["NG"]', '2016-02-02', '2016-02-02', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7008-aec2-41ba1b7f9686', 1, '2017-01-15T12:00:00.000002Z', 7, 1962, 'stated', '', 'female', '["NG"]', '2016-03-03', '2016-03-03', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-700c-bada-3bbd6e404aa6', 1, '2017-01-15T12:00:00.000003Z', 8, 1963, 'stated', '', 'female', '["NG"]', '2016-04-04', '2016-04-04', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7010-acdf-44fc1f10e6ca', 1, '2017-01-15T12:00:00.000004Z', 9, 1964, 'stated', '', 'female', '["NG"]', '2016-05-05', '2016-05-05', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7014-acb8-15c524c07b2a', 1, '2017-01-15T12:00:00.000005Z', 10, 1965, 'stated', '', 'female', '["NG"]', '2016-06-06', '2016-06-06', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7018-b15d-8ab110ce2d8c', 1, '2017-01-15T12:00:00.000006Z', 12, 1966, 'stated', '', 'female', '["NG"]', '2016-07-07', '2016-07-07', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '0123456789ab', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-701c-aa43-918db2416b68', 1, '2017-01-15T12:00:00.000007Z', 81, 1967, 'stated', '', 'female', '["NG"]', '2016-08-08', '2016-08-08', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7020-b155-69bc6e49bbb9', 1, '2017-01-15T12:00:00.000008Z', 86, 1968, 'stated', '', 'female', '["NG"]', '2016-09-09', '2016-09-09', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7024-ad0e-93004dcfe21d', 1, '2017-01-15T12:00:00.000009Z', 89, 1969, 'stated', '', 'female', '["NG"]', '2016-10-10', '2016-10-10', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 1);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-702d-b8f6-ccbe90fec443', 1, '2017-01-15T12:00:00.000011Z', 13, 1971, 'stated', '', 'female', '["NG"]', '2016-12-12', '2016-12-12', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO once (actor, key, body, answer, expires) VALUES ('', 'gzg0kydy3jkhhswy', '589tbc6g1z5syygf', X'0109DA665A3AAE780C1892B63EC98EF899576FA350332F283E080BA94557736F0334068593DDAA', '2017-02-01T09:30:00.123456Z');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-a927-00dbdd3af279', 'strasak', 'P-2');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-b318-fec53af84c40', 'strasak', 'P-1');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-a927-00dbdd3af279', 2016, 1, '2017-02-01T09:30:00.123456Z', 28, X'08FB12212A30F2ACE88D408A79FED696', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', NULL, 'indicted', '2016-06-01', '', '', '', '');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-b318-fec53af84c40', 2016, 1, '2017-02-01T09:30:00.123456Z', 27, X'8C4DB415D344E994612C6B261EC0D23F', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', '01a22507-6cb5-7e98-b6d0-571a564d2439', 'indicted', '2016-06-01', 'district', '2016-10-01', 'conviction', '');
INSERT INTO receipt (agency, reference, notification, version, actor, at, outcome, form, audit_seq, salt) VALUES ('agency-00', 'K7Q2M-9XTP4', '0159a1ff-9a00-7000-85fb-3c25661ad28e', 1, 'user-1', '2017-02-01T09:30:00.123456Z', 1, '0159f902-623b-774b-8c96-61d26990a097', 29, X'DF9802D9FDC9130F8F63D2739B6C5CB6');
INSERT INTO release (id, edition, year, digest, folder, program, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-8537-3941a5405d6a', '2016-r1', 2016, 'cd34', '2016-r1', '1.0', '2017-02-01T09:30:00.123456Z', 'user-1', 95, X'971E10789295DAD03A833FF56A00BC59');
INSERT INTO reminder (id, agency, year, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-9d92-994d9e2db2af', 'agency-00', 2016, '2017-02-01T09:30:00.123456Z', 'user-5', 63, X'8812A27B3E5A6514444B3E4A74A67136');
INSERT INTO return_status (id, agency, year, declaration, received, audit_seq, salt) VALUES ('0159f902-623b-774b-9ccc-b52ceef60097', 'nav', 2016, 'nothing', '2017-02-01T09:30:00.123456Z', 17, X'CA5795D5D92A7AB463CF489E5748D93F');
INSERT INTO review_disagreement (decision, weight_bits, probability, evidence, accept_bits) VALUES ('0159f902-623b-774b-8b1f-fa01131e033f', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 12.5);
INSERT INTO review_opinion (audit_seq, id, a, b, verdict, actor, at, reason, grounds, weight_bits, probability, evidence, undoes, salt) VALUES (22, '0159f902-623b-774b-898d-a2abf2b2955e', '0159a1ff-9a00-7008-aec2-41ba1b7f9686', '0159a1ff-9a00-700c-bada-3bbd6e404aa6', 'link', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', '["uncertain"]', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'E2B06BB0ABD8BBFC9EE730A4A417C576');
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('41c3dfc2ca', '0159a1ff-9a00-7008-aec2-41ba1b7f9686', '0159a1ff-9a00-700c-bada-3bbd6e404aa6', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.97095059445466858, 1);
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('c9a5cffeb3', '0159a1ff-9a00-7010-acdf-44fc1f10e6ca', '0159a1ff-9a00-7014-acb8-15c524c07b2a', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.0014730335283280294, 1);
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (23, '0159f902-623b-774b-a798-7f34887c23b0', '0159a1ff-9a00-7008-aec2-41ba1b7f9686', '0159a1ff-9a00-700c-bada-3bbd6e404aa6', 'agency-02', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'B9EF862689645E92E37800A29F9B8D1E');
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (24, '0159f902-623b-774b-8f11-68ee1e6bf9d7', '0159a1ff-9a00-7008-aec2-41ba1b7f9686', '0159a1ff-9a00-700c-bada-3bbd6e404aa6', 'agency-03', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'FCC8750D5313BD6A418C9DDE92743A57');
INSERT INTO review_reply (audit_seq, id, question, agency, answer, actor, at, reason, salt) VALUES (25, '0159f902-623b-774b-9d0a-281c57753906', '0159f902-623b-774b-a798-7f34887c23b0', 'agency-02', 'yes', 'user-2', '2017-02-01T09:30:00.123456Z', 'seen together', X'1F007752DC16EFB1FB44EE8AB9E73B1B');
INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (21, '2017-02-01T09:30:00.123456Z', 2, X'7830F8CF487DD6075D6589FED46EFA9D');
INSERT INTO service (id, agency) VALUES ('0159f902-623b-774b-9755-41ba9cac9190', 'nav');
INSERT INTO service (id, agency) VALUES ('0159f902-623b-774b-97ff-d2a65343ac67', '');
INSERT INTO service_places (id, service, places, free, day, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9a82-d758a088ed01', '0159f902-623b-774b-9755-41ba9cac9190', 8, 1, '2017-02-01', 'user-1', '2017-02-01T09:30:00.123456Z', 72, X'101E4B8B4D63DE742B67F9CECD3980B1');
INSERT INTO service_places (id, service, places, free, day, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-b462-88ac100e9361', '0159f902-623b-774b-9755-41ba9cac9190', 8, 3, '2017-02-01', 'user-1', '2017-02-01T09:30:00.123456Z', 73, X'E9CE02A70B5C2249BC0E91A5E9327334');
INSERT INTO service_version (id, version, outside, name, what, needs, sexes, age_from, age_to, with_children, pets, languages, interpreter, whole_country, regions, round_the_clock, hours, phone, email, web, how, address, address_withheld, uncounted, closed, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9755-41ba9cac9190', 1, 1, 'The house', 'A place
to be.', '["safety","housing"]', '["female"]', 18, 30, 'yes', 'no', '["no","en"]', 'unknown', 0, '["NO-03"]', 1, 'h', '1', 'e', 'w', 'Call.', 'Open street', 0, 0, 0, 'user-1', '2017-02-01T09:30:00.123456Z', 70, X'4ECB8FE2AAEA15C33EB26D60033F9DAF');
INSERT INTO service_version (id, version, outside, name, what, needs, sexes, age_from, age_to, with_children, pets, languages, interpreter, whole_country, regions, round_the_clock, hours, phone, email, web, how, address, address_withheld, uncounted, closed, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-9755-41ba9cac9190', 2, 1, 'The house', 'A place
to be.', '["safety","housing"]', '["female"]', 18, 30, 'yes', 'no', '["no","en"]', 'unknown', 0, '["NO-03"]', 1, 'h', '1', 'e', 'w', 'Call.', '', 1, 0, 0, 'user-1', '2017-02-01T09:30:00.123456Z', 71, X'69F5C7A2534E6622664969DD245FB98C');
INSERT INTO service_version (id, version, outside, name, what, needs, sexes, age_from, age_to, with_children, pets, languages, interpreter, whole_country, regions, round_the_clock, hours, phone, email, web, how, address, address_withheld, uncounted, closed, actor, at, audit_seq, salt) VALUES ('0159f902-623b-774b-97ff-d2a65343ac67', 1, 1, 'The house', 'A place
to be.', '["safety","housing"]', '["female"]', 18, 30, 'yes', 'no', '["no","en"]', 'unknown', 1, '[]', 1, 'h', '1', 'e', 'w', 'Call.', 'Open street', 0, 1, 1, 'user-1', '2017-02-01T09:30:00.123456Z', 74, X'DCD9DF6F6FDBD9A677238698A9A0D744');
INSERT INTO session (id, account, token_hash, role, method, enrolling, created, seen, confirmed, ended) VALUES ('01a22507-6cb6-7e7e-8b9f-8866b0279a1d', '01a22507-6cb6-7e7e-8fa6-f252bf7f8e91', X'0200000000000000000000000000000000000000000000000000000000000000', 'reporter', 'passkey', 0, '2026-11-29T01:59:33.302905Z', '2026-11-29T01:59:33.302905Z', '2026-11-29T01:59:33.302905Z', '');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_verifier', 'verdig/01a22507-6c5a-76a6-a74e-6be62c7ea3e1+185326b9+Aa6HjZMboeMHJu06zrjsudDaj1cCYtAnID/bkGUMZ4WY', 2, X'EB7D86B74C896072539307B13A2A6965');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_witnesses', 'witness.example/w1+834ddd6d+BAL4eakRrVc8TFIfGhlQZ+k0pD9f2MTA0HgGXg5YtrvN', 32, X'65CD80E7C4F3FD06EF01A5B1DA348374');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('installation', '01a22507-6c5a-76a6-a74e-6be62c7ea3e1', 1, X'2F256253DB36C5F3CD0216E13F3423ED');
INSERT INTO sign_in_failure (who, times, latest) VALUES ('xhcv280twyyak7wp', 3, '2026-11-29T01:59:33.302905Z');
INSERT INTO spent (kind, what, expires) VALUES ('jti', 'x', '2026-12-06T01:59:33.302905Z');
INSERT INTO upload (id, agency, actor, kind, expires, file, outcome) VALUES ('0159f902-623b-774b-8e74-5fa1bfc4f8a9', '', '', 'persons', '2017-02-01T09:30:00.123456Z', X'01FA6387BE4B79901D6D9CD0828B2915A1F4D664CD11E7BABEDA3ECB1603A7165AAD1FEE29CF9514CD', X'');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-ace7-f914b15db8d9', '0159a1ff-9a00-702d-b8f6-ccbe90fec443', 1, 'twice', '', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 14, X'CE801EB997298C57B87933BAB7CDBA9B');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-b016-09bbcd04b31e', '0159a1ff-9a00-702d-b8f6-ccbe90fec443', 1, '', '0159f902-623b-774b-ace7-f914b15db8d9', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 15, X'4DA6E73DC22770FCF0332AF4686F387D');
INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt) VALUES ('0159f902-623b-774b-b781-4980ab7c075f', '0159a1ff-9a00-702d-b8f6-ccbe90fec443', 1, 'twice', '', 'user-3', 'agency-11', '2017-02-01T09:30:00.123456Z', 16, X'C7B21B51D834070AB45D8C2A77422ADD');
