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
CREATE TABLE criminal_case (
  id        TEXT NOT NULL PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE,
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE encoding (
  id      TEXT NOT NULL,
  version INTEGER NOT NULL,
  salt    BLOB NOT NULL,
  code    TEXT NOT NULL,
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
  given   TEXT NOT NULL,
  family  TEXT NOT NULL,
  other   TEXT NOT NULL,
  birth   TEXT NOT NULL,
  PRIMARY KEY (id, version),
  FOREIGN KEY (id, version) REFERENCES notification_version (id, version)
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
  permit         TEXT NOT NULL, encoding_key TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id, version)
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
CREATE TABLE setting (
  name      TEXT NOT NULL PRIMARY KEY,
  value     TEXT NOT NULL,
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX break_glass_by_actor ON break_glass (actor, until);
CREATE INDEX break_glass_by_agency ON break_glass (agency, due);
CREATE INDEX link_decision_by_pair ON link_decision (a, b);
CREATE INDEX link_decision_by_second ON link_decision (b, a);
CREATE INDEX notice_by_reader ON notice (agency, role, actor, id);
CREATE INDEX notification_by_agency ON notification (agency, id);
CREATE INDEX return_status_by_agency ON return_status (agency, year, audit_seq, declaration);
CREATE INDEX review_opinion_by_pair ON review_opinion (a, b);
CREATE INDEX review_question_by_agency ON review_question (agency);
CREATE INDEX review_question_by_pair ON review_question (a, b);
CREATE INDEX review_reply_by_question ON review_reply (question);
INSERT INTO actor (id, role, agency, created, disabled, audit_seq, salt) VALUES ('user-1', 'importer', '', '2017-02-01T09:30:00.123456Z', '', 37, X'79DEC690F75D2DA5A09ADB874F3E8714');
INSERT INTO agency (code, type, from_year, to_year, audit_seq, salt) VALUES ('nav', 'welfare', 2007, 0, 36, X'95BB48975F28DCF46FEFDD141FE7F15C');
INSERT INTO assignment (id, a, b, actor, at, until, audit_seq, salt) VALUES ('b9d9b85a49/user-5', '0159a1ff-9a00-7008-95cc-29870cd6e449', '0159a1ff-9a00-700c-b087-575983143b2e', 'user-5', '2017-02-01T09:30:00.123456Z', '2017-02-01T11:30:00.123456Z', 32, X'FF88086D7B123CF3798181849F2881B4');
INSERT INTO audit_checkpoint (size, note) VALUES (4, 'verdig/01a2238f-9261-7436-a325-0ef466f9e873
4
2eAMWn1+2gvJv0JwUQuqXY+mxqPnTH5x0THyjEX9jkw=

— verdig/01a2238f-9261-7436-a325-0ef466f9e873 qhjdfbACs1QgOvhbTkXrekRUOqQXwzoVA9Dpxud4l6VJYyGBNebFwAlCkHV2lSpMAMWP0+DhutQ02YKgHn9LEbWe9Q4=
');
INSERT INTO audit_checkpoint (size, note) VALUES (40, 'verdig/01a2238f-9261-7436-a325-0ef466f9e873
40
uKNHpDaVbWD6kLVolhFyrBRwFEW3dkchlX0uxUmmNyM=

— verdig/01a2238f-9261-7436-a325-0ef466f9e873 qhjdfWYEvzxnnnjT0jcMggT2jVUfqpsSVhXS2gmuoo17FJzDGodpi3BIqqgGcI791GYZT+jglNV4xRBBO/W4nKYKrAw=
');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (0, '2026-11-28T19:09:01.456021Z', 'verdig', 'system', '', 'init', 'step', '', 'operate', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (1, '2026-11-28T19:09:01.456113Z', 'verdig', 'system', '', 'put', 'setting', 'installation', 'operate', X'B51E354091189B6A43695323481E24A2046E4D60FD4D9FF4C92AB25E112ED48E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (10, '2026-11-28T19:09:01.481247Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7014-9e2c-462b0a910116/1', 'assess', X'08DBDEFD5F70C89F289DBDE30BC115E40CC9374818907E6E3D87A4C0564EE78D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (11, '2026-11-28T19:09:01.481287Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-905a-fefb52516756/2', 'assess', X'FB298FC1222BF2E65838F847F912A4DBD0CD8AB13CC897799D0338035A4CB172');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (12, '2026-11-28T19:09:01.481314Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7018-94b4-ae2ef784c9c2/1', 'assess', X'E351644E7B4A45DFC85D146DB51FBFFAB33F49F0DFEE1FE92424DD98ECBE6396');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (13, '2026-11-28T19:09:01.481370Z', 'user-1', 'importer', '', 'declare', 'declaration', '0159f902-623b-774b-82ae-bf4e8fde6f97', 'assess', X'6F7C602F1CAA35F8EFF3D7FC006FC3CA34A59AFC987B9B51905F7C5D5EB99178');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (14, '2026-11-28T19:09:01.481560Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-b2ce-34541297ea46', 'assess', X'9F691D38A9272B540174F35EDE948BAD7CC1A34801D1C1D7249D5DBD25155891');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (15, '2026-11-28T19:09:01.481866Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'975349C63EED61DA281CAB5F8854531073DA5620BAE974037EA72CC1A48534B7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (16, '2026-11-28T19:09:01.481992Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-b02e-0c8ed0586f78', 'assess', X'8C853D94DB5A6E6860DF7AE62B3F2E75F51F63DE11148CB74437FC546AB68CE8');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (17, '2026-11-28T19:09:01.482075Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'D8A1F5018FA364D63303E8E14B5F83994FCF78389A869BCE8D0251F6B6DC9FEA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (18, '2026-11-28T19:09:01.482448Z', 'user-1', 'importer', '', 'propose', 'opinion', '0159f902-623b-774b-8818-1151fab175fb', 'assess', X'8A818BE24B5836F2807A47F6ACBA6653BCC9FC30CC38F72F849AA4BE68499918');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (19, '2026-11-28T19:09:01.482608Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-acb9-1d3b7634cb14', 'assess', X'04A61701BFD89164DEC50E9BFE6492E381F6E4DD4836C5A4C7A42E29DED70A71');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (2, '2026-11-28T19:09:01.456204Z', 'verdig', 'system', '', 'put', 'setting', 'audit_verifier', 'operate', X'DBC4CBF4F8F37ABA0D78F088A048AE4EA8BA88098F56E1CA769B8270EA777BB4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (20, '2026-11-28T19:09:01.482663Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-9bf7-d189a43120d3', 'assess', X'324B0855F688780B7F195134A2AFC88FF71967FCAF1B46248B883F458CDC549A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (21, '2026-11-28T19:09:01.482751Z', 'user-1', 'importer', '', 'reply', 'reply', '0159f902-623b-774b-b623-6b49aaa08fa1', 'assess', X'A2D4EE851EA748B1C9FCC360491E5D906C8625168B6F0ED452F6EA06E7D9DE12');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (22, '2026-11-28T19:09:01.482890Z', 'user-1', 'importer', '', 'open', 'case', '01a2238f-92aa-7e3d-84c2-9cb557e06d87', 'assess', X'1AFBB281F6FEA025C2D2A49F93BDAC6EC12822ED4D65BF4262F16CAD3F6CD512');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (23, '2026-11-28T19:09:01.482930Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-8445-681d394e4117/2016/1', 'assess', X'2104E38B78AD3D08C3A17057460172DB550AFFD3BF533EAD87D57CFAB0BC072F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (24, '2026-11-28T19:09:01.483007Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-b4dd-3b284d3f6e2f/2016/1', 'assess', X'C03F0C6E21F94FDCF7BF4354D5DC1C9930582501C971E404F2A8F8AD85C31A8D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (25, '2026-11-28T19:09:01.483025Z', 'user-1', 'importer', '', 'break_glass', 'exception', '0159f902-623b-774b-bba6-5d9d1bd31a43', 'assess', X'A940634292295784776F99AF8F5152789BE80A8F0C425AB9EA9CEF582B007FD6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (26, '2026-11-28T19:09:01.483107Z', 'user-1', 'importer', '', 'break_glass', 'exception', '0159f902-623b-774b-beac-027d6f23af03', 'assess', X'863894448B4419C3E3B1A774F5A51DED9511E7EB2348ACE36FB20C5352C9F2D5');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (27, '2026-11-28T19:09:01.483124Z', 'user-1', 'importer', '', 'review', 'exception_review', '0159f902-623b-774b-beac-027d6f23af03', 'assess', X'2E65C182A7746B63154913DD6756E77B606822C2485F59B8CAA951A09A539725');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (28, '2026-11-28T19:09:01.483173Z', 'user-1', 'importer', '', 'tell', 'notice', '0159f902-623b-774b-a958-0b74374f962b', 'assess', X'AA055717A0544CBBDC1C9BAAB7772490A88232894BE1773087D1F28EBF0FEA47');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (29, '2026-11-28T19:09:01.483214Z', 'user-1', 'importer', '', 'tell', 'notice', '0159f902-623b-774b-a562-9b425b05b4fc', 'assess', X'881D6C420C3659E879B64C18EDDAA796FAE1A2119F6D6572E3B531E677C7E167');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (3, '2026-11-28T19:09:01.456230Z', 'verdig', 'system', '', 'create', 'enrolment', '01a2238f-9290-737f-b77b-36c23d3aa442', 'operate', X'30D77C7C1DF2AFA8422D8B80F33057CDE247F210F61138A065B242F42445DEFC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (30, '2026-11-28T19:09:01.483416Z', 'user-1', 'importer', '', 'read', 'notice', '0159f902-623b-774b-a562-9b425b05b4fc', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (31, '2026-11-28T19:09:01.483437Z', 'user-1', 'importer', '', 'assign', 'assignment', 'b9d9b85a49/user-5', 'assess', X'EF20CFA0EB7C6F7431F2576C5E1B634CB788708A0B4118CCEB1E23F171327B0B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (32, '2026-11-28T19:09:01.483618Z', 'user-1', 'importer', '', 'assign', 'assignment', 'b9d9b85a49/user-5', 'assess', X'64F68F8DC555B43ECFF4094E0046AF9439ED6C40DF5F89B37A6A2F30BDB1C305');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (33, '2026-11-28T19:09:01.483705Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'CFE4469A6F5A7E548D69F375414CE812F889002E91BFEEAFC4FD13358FF83FC1');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (34, '2026-11-28T19:09:01.483767Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'F770F96833728E960C4B8DE1D6DCD2BBF84077D549F7A1077EE1255F514A3819');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (35, '2026-11-28T19:09:01.483782Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'0AB079DD070CD74B3745AE20AB7B7FA3FCB865746BFFA079B08F574F17F8F5AE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (36, '2026-11-28T19:09:01.483827Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'0AA9847516A1658D2BBB30CAD66899DC80EFD86133710D2DD8F3A0A4CB1A4ABD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (37, '2026-11-28T19:09:01.483846Z', 'user-1', 'importer', '', 'put', 'actor', 'user-1', 'assess', X'E41C2F929E2D4AEBB9FD7C60C546D5CDA579C2569B2E56E82920A9F0313933EA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (38, '2026-11-28T19:09:01.483892Z', 'user-1', 'importer', '', 'freeze', 'frozen', '2016-r1', 'assess', X'869E4D21D0AB1FF70CFB41D725B49ED3AF0DD1AEE5AA1992348D032BFC4E27D2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (39, '2026-11-28T19:09:01.483938Z', 'user-1', 'importer', '', 'release', 'release', '0159f902-623b-774b-bad4-3cae3d4dcafb', 'assess', X'62F1180BEE27737253EB273C00CCF8F3A4ED643F5236FF43C39382C69DA14EE5');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (4, '2026-11-28T19:09:01.473782Z', 'user-1', 'importer', '', 'test', 'step', '', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (5, '2026-11-28T19:09:01.480943Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-905a-fefb52516756/1', 'assess', X'6D7730A57765171D8C30B518F5498FC073F7AF18A1DBE13E00A8D3B8F8FF3B8F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (6, '2026-11-28T19:09:01.481117Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7004-a876-5ddaf78cc03e/1', 'assess', X'EF7D8EF5B3988C2910E84D50E1EC3FAE8D88CA38282445ABBA3D74C50B3021C5');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (7, '2026-11-28T19:09:01.481152Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7008-95cc-29870cd6e449/1', 'assess', X'B6247DCDC8F655A06C4462031D2935F023E03AEFF2000648E8F175C560FA9662');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (8, '2026-11-28T19:09:01.481188Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-700c-b087-575983143b2e/1', 'assess', X'514FFFC021E2D17BF63C27B1475D791A4FFA8C22B41684B054764DB72FBB121D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (9, '2026-11-28T19:09:01.481215Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7010-83d7-9b105b8e0cb2/1', 'assess', X'725ABDDE37A39350957D24A125F4A35F6AE7A06BE462A8327CFF8185C665B1A1');
INSERT INTO audit_hash (chunk, hashes) VALUES (0, X'E3FC773A0B8C59BB1725FFE883B3B4FFA977259938F927E3F148AECDBE110D7048B2746570A172C81CCBDAA7F0ED207D07A9DB6242388669292723B4887639E5FA9DA1671DF97B182F2FAC597B4DBBF56B2D0350D9AE0CA46BFAF90F4BB9B26B39625009CCC605BED7B185795498F5E3E977018A6BD7FCF7288862AB6D2AC4EEFE520E50A3CBEB3E1BB9806DEDCAAB97ED05AF5C6F92639B67305EC1F6E7C9D473CA37225E04F2C06DD3A95379D4ECC4B910F912B39508A80DE9CE7E617BD613D9E00C5A7D7EDA0BC9BF4270510BAA5D8FA6C6A3E74C7E71D131F28C45FD8E4CE8B3972B84E28817BB4AC0E125A9960BA5A355FD7B27EDF7F17233700845D75ABD33B5FAE747809263700822EFDF35E079F36CD263FB4DF037BD7316D071F647D1B2CA2C1F7E79160D2D565FA20EA1CD8E435F0DE2BE2F7EBE72C0241ECD537E5777C4AD88474FFA71EFC1BA6410D9F35269E6AD787732F92BFD4D73D3E3C712EDA1FAE256B38FDF2A2E3C556503D9BBC0BA6588C444A9EC0B4FD0786B802404BC05692AEBF6405C2A589179FC935537AD8C634D1BB2F30B10447B6D01A49607A8730AB5ED049AD564FC9F4143A3B660882EA010CBDD277BC580B548417A39170640FAED4B429A3B57B1D827F9FE3D7C39AFD93B825B53A21E808D545F4E7C2F604AE1374D18472C96387B321F10C32FDE792A0C9A0CCD0247F5135A97BC4D6565024AD7921E63D9B2FE0E169D98743923945AAE5C20A9DC12EE703227745F3743C20506576D010DB085BE3FF8279874DDF594F914AB9074A55FB5767DA05BE69A8043EC72B1FF7F0FAD809DD64D99979B7A10E14FC7D5E4EB5B8EC6C9770B6D990CF0CF930DE567F1E5782F0EA3410FFA52A57CCC1491764A04D4F652B96925E03C068A60D729BDB7A9B4C85A5008CA11F9C9ECCA3107060580DA220F446EE11A63989AEA4669AC368885E8428EF1E66461CAFE1682A2FB790E1FB0DF12F3A56967CAEB0FACB5DBAF9F59C6B62ACD15EA894711913752F6F6F893168E870EA28F5E7F39B46E08B349D842FC32E25B5B4A44C5D08D5F6FCF4FD77927F430622F8A0FF27C8FD62029462533A574A0D25C0EBAC825F2DAED3590341DCD63D3F1711B122722BACC206F32D4EADAA5AFEB72ED795191A4E7589A12A52B2C6886181B385FFA9EDB6BE71C32E0E08EBEA1355E85DD69BADFD38046C3DBBF7D7B996373C4B83BF112BF137CEA58AE6FC19A4CD9C12A322C5BE4F3979F2D5FDBA8FB3BCDEAC10C5C9F6726A9CD2FC24AAB168C9387847B3434DD442CB4C95E3ACB10AF2EFC846941356FA33F45E87588AED9B91E34A6DDAD4BCDC9A538E09E5D209D02F7E8DB8C4E8A3D36B008BBD8E01195A9FC7C72DDDBE191F3A2E5B6830882652AAD602F819CFC925B89AE1EA6DEFD4ADA1C25AADC8FD8BD200DDEAEE9294F6C16128F5FBE123D311089CFD147A45B7C7CE33826EE8AF76A158BD5A3FB7B51E55E87B482C74CC2C51913E515DC73A2D5B7F2E683903AFF27811982FFF72934ACBA29399E81F44D4102733E7A46BE39EC81D5339CCFAC1B8672E4B3A3000A697E89980EC3E0D700F7A83D1F77D81C4DF0D273D58FD311E940D8537503B6C683CC513B79DC2815869982CE08D71697F718975FAE5047FCFE37AC776DB1D3445ABA4051C458A7A16D1AEA6A03561A0895B24BD82DA2E13FA87AC53ABEEC2716B86294844F3187CA5647CA04CDC56775290C19F9D088EE4BF5090AF27761203A6F06D072E3F8C1C7BB6DBF49EB34BF6B803E2233A466B1407A92451C242A0CC085282A25B8058609FA62B2C8877C3BFB7BB4EB96CCCC797C04F1D07C12BE7240254D480A0BB40EDC3DFD3D9D45772A898CFBB2A6FE0A03FBA7558410B77B86C62D470B8F47895E13D7A8ACB4B74676803E1E1FC75C63A57E9525882C36D2980D21B3EE20AB62DA308B7EAE2EB999186AB37890000D169E97B8806B67AC8178DBCA7066EDD851ACAC8457DE2368FB68332A5F7DEEFEB22A80F90ABA63E4036B2223B62398E2FC551BB449077D7D89F6E28A39CAAB1A89C89555853F717C1694FC755E278744FD9A5BC02A9AA5ED3D62FD0F8370CDD4D0D75B2EEE0C95CC84367A1A5C479D0EC97664AD16BBC10F93110E7C1C7098928025E78AE93927015F3E0D6D358F8AA977731C88770E3409A1E8893650DC1032339A0A291157E4C4166281FB431C58ED0654158702704937ACF97B5C9957EF10CEF94F995E1A8CB11258F9F2E2221891EDBBD6017247324E8A63394D8037DD48414332E223515B54CB4E50FA0293A4F33F7378F51D56A325FEB9B0426ED286B7D5CFD6ACAB00934EAADDDC34561AFBAE29916853F2F76A49EED64AF598ED73A887F588819FFD78DBC81EED4A99D8CCDD45F8EEDB2235DF5FB5752A2B9B149770FDD94E966A2545A21858AA1E7A05A56E7D797ABA95B249085E15068A3E693A8184E030A77D187B74234902F94D2A58C83780D0042A4324C5C37759D806E9DB4A17E36EC0579E0AC089BF1EE6934432A29C6D8AB51BEFE9BED4581C935BB025202F4DC94E9B48FC137957975C14722EC93D96F3EA7737C8ED46102C13077AE86302E7358C4947A5438341220DC0C01C973E5867B61A887C7308C9E59E3A254AF50F902E0AE4B561707D09621DC635ED581BAD677ED9117F0F00D0909B4269CF9060BE0A2D717F61364DF5FF4E846F2CA25997DB7E1C23219E6B5AB97C1A1D1ABDED3F63309E8F90B78600CC2DEA91B5A8221100FE21B305ED8F3F813296BF853B706E97E7D0F88EC3701A5E2984EB030AEE0B8120643701480E1334CF7640AD0BE57090F9E10D8B80ADC0082B7728A34A82466F40AFFECE1AF2D03FC2BA31C313FE56B4C82048EFF0EEFC03D2872813007095B96B6B877903A41EFFD45E1C82D88972AEAAE2FAB033D8760E792397CE2D7C9CFC129AECFAD4E117AA2966C887F3EDD90D3041D70E43D34354E8CDBD9552F584EC9D1A8DCD15CE12555EDC2FD1BDD6701018A60EED45661DA3BE49B6AEDF6C4044BF408A5AF33BAA1AE136E4E157201820B564BEB4F5CC3B2BB55F89CACF1D60D0EB58B9F0C3B1607F52D9109388D67F9173EA97082E924DBE89E2DF90490052E2558C3EAA031755473FA981B4A3CE1270F875A6FA04A0375DB655B2F496D75BDD649B06B85BA6DE3B391188F2A8AEC28A39805697B2D20186E8689578A97912A8C02086655E4A19AD87C54EB70AB20627DB5743AA2E97256348DF0713CD69F9087D5DAB30520755A5C0057DC908C52C92E8C85EFE93900695C23D7AD953463609773DAB695A311020F9AEDA60FB1815B4EBC3BE4B8F5CE3FDEBD3520AAF23572D31E67153223E54132E25418A2008E52422D86CF1FF66DA1ED3E121FEA07E5C7FAD72C6D0E38321147CE5DCF03593BD8913BC4E5BCAFC7E5EB75B0266606ED08B2BA4314C7CB2AE953DE8D77D8B3FEAA4821CEAF067CA5174599C6E79C3026683D3E56A979D242055D3C161314A5C5A903CA09A53F7D1C6CB504BF436');
INSERT INTO back_series (id, period, measure, dimension, category, value, source, verified, break, audit_seq, salt) VALUES ('99f0b637d16bdff7cdd4b70167a76f13', '2015', 'persons_followed_up', 'total', 'all', '289', 'KOM 2015', 0, '', 34, X'D46AB6FA400D4DAE5F0F73C7BCFF15AC');
INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq) VALUES ('0159f902-623b-774b-bba6-5d9d1bd31a43', '0159a1ff-9a00-7000-905a-fefb52516756', 'agency-00', 'user-3', 'case_worker', 'nav', 'life', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', '2017-02-06', 25);
INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq) VALUES ('0159f902-623b-774b-beac-027d6f23af03', '0159a1ff-9a00-7004-a876-5ddaf78cc03e', 'agency-01', 'user-3', 'case_worker', 'nav', 'life', '2017-02-01T09:30:00.123456Z', '2017-02-01T10:30:00.123456Z', '2017-02-06', 26);
INSERT INTO break_glass_reason (id, text, salt) VALUES ('0159f902-623b-774b-bba6-5d9d1bd31a43', 'CanaryReason', X'83D787B294327D1303B4480B4B112AE1');
INSERT INTO break_glass_review (id, actor, at, verdict, audit_seq, salt) VALUES ('0159f902-623b-774b-beac-027d6f23af03', 'user-4', '2017-02-01T09:30:00.123456Z', 'justified', 27, X'7DF5BDC647DE964F425739E1EA6446A2');
INSERT INTO criminal_case (id, reference, audit_seq, salt) VALUES ('01a2238f-92aa-7e3d-84c2-9cb557e06d87', 'C-1', 22, X'14677B7D5BC3D413226BEDB9E76AE94F');
INSERT INTO encoding (id, version, salt, code) VALUES ('0159a1ff-9a00-7018-94b4-ae2ef784c9c2', 1, X'CE21F8C8F46C91CBDA80B234A518F432', 'v1.0123456789ab.AgoBAgME');
INSERT INTO enrolment (id, role, agency, token_hash, created, expires, used, audit_seq, salt) VALUES ('01a2238f-9290-737f-b77b-36c23d3aa442', 'administrator', '', X'CDC4B1EECC63BB008ED0345C25C5647BEBEA22110D104270E36C235833789966', '2026-11-28T19:09:01.456218Z', '2026-12-05T19:09:01.456218Z', '', 3, X'3287B58AEB3EEBFABCB7B4505678DE14');
INSERT INTO frozen (edition, year, revision, digest, program, as_of, at, actor, audit_seq, salt) VALUES ('2016-r1', 2016, 1, 'ab12', '1.0', '2017-01-31', '2017-02-01T09:30:00.123456Z', 'user-1', 38, X'2AD164E6BB6BE9CF731693F91A5097B1');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, 1, '2026-11-28 19:09:01');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, 1, '2026-11-28 19:09:01');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (3, 2, 1, '2026-11-28 19:09:01');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (4, 3, 1, '2026-11-28 19:09:01');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (5, 7, 1, '2026-11-28 19:09:01');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7000-905a-fefb52516756', 1, X'CD7A92ED851FC50EF05B697EC9E5D399', 'Given0', 'Family0', 'Alias', '1960-01-01');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7000-905a-fefb52516756', 2, X'54AA872468ABCEEA0889197A0FE76B34', 'Given0', 'Family0', 'Alias', '1960-01-01');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7004-a876-5ddaf78cc03e', 1, X'AAE632CE02E3BDCB7E9B4F78E5F3A534', 'Given1', 'Family1', 'Alias', '1961-02-02');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7008-95cc-29870cd6e449', 1, X'58A50CFC13E61B506CA6CC354650A807', 'Given2', 'Family2', 'Alias', '1962-03-03');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-700c-b087-575983143b2e', 1, X'94CA87A17A8403260615E74316CE49EC', 'Given3', 'Family3', 'Alias', '1963-04-04');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7010-83d7-9b105b8e0cb2', 1, X'6578AE3DBF29E66E3D12C9FA1BE313DE', 'Given4', 'Family4', 'Alias', '1964-05-05');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7014-9e2c-462b0a910116', 1, X'22E88BC577299D905B85676AE8C5A891', 'Given5', 'Family5', 'Alias', '1965-06-06');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7018-94b4-ae2ef784c9c2', 1, X'CF22F1C217F73E262E7FF562AFDA06A2', 'Given6', 'Family6', 'Alias', '1966-07-07');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (14, '0159f902-623b-774b-b2ce-34541297ea46', '0159a1ff-9a00-7000-905a-fefb52516756', '0159a1ff-9a00-7004-a876-5ddaf78cc03e', 'link', 'fs/1', 'user-1', '2017-02-01T09:30:00.123456Z', 'above threshold 12.5', 20.5, 0.999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'2D299FCC5F815122D5C1EAA062A17D83', '[]');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (16, '0159f902-623b-774b-b02e-0c8ed0586f78', '0159a1ff-9a00-7010-83d7-9b105b8e0cb2', '0159a1ff-9a00-7014-9e2c-462b0a910116', 'not_same', '', 'user-1', '2017-02-01T09:30:00.123456Z', 'two photographs', 0.0, 0.0, '[]', '', X'96A984FCBCE5EC28ED68D69E50F36B59', '[]');
INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a562-9b425b05b4fc', '', '', 'user-3', 'emergency.reviewed', '0159f902-623b-774b-beac-027d6f23af03', '2017-02-01T09:30:00.123456Z', 29, X'0EC57B5E788491CAB890A0A67556801F');
INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES ('0159f902-623b-774b-a958-0b74374f962b', 'agency-01', 'reporter', '', 'emergency.opened', '0159a1ff-9a00-7004-a876-5ddaf78cc03e', '2017-02-01T09:30:00.123456Z', 28, X'DC14FAB8A0D4BF2AF490CF256CA757FF');
INSERT INTO notice_read (notice, actor, at) VALUES ('0159f902-623b-774b-a562-9b425b05b4fc', 'user-3', '2017-02-01T09:30:00.123456Z');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7000-905a-fefb52516756', 'agency-00', 2016, 'R-000000');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7004-a876-5ddaf78cc03e', 'agency-01', 2016, 'R-000001');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7008-95cc-29870cd6e449', 'agency-02', 2016, 'R-000002');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-700c-b087-575983143b2e', 'agency-03', 2016, 'R-000003');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7010-83d7-9b105b8e0cb2', 'agency-04', 2016, 'R-000004');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7014-9e2c-462b0a910116', 'agency-05', 2016, 'R-000005');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7018-94b4-ae2ef784c9c2', 'agency-06', 2016, 'R-000006');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7000-905a-fefb52516756', 1, '2017-01-15T12:00:00.000000Z', 5, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7000-905a-fefb52516756', 2, '2017-01-15T12:00:00.000000Z', 11, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'none', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7004-a876-5ddaf78cc03e', 1, '2017-01-15T12:00:00.000001Z', 6, 1961, 'stated', '', 'female', '["NG"]', '2016-02-02', '2016-02-02', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7008-95cc-29870cd6e449', 1, '2017-01-15T12:00:00.000002Z', 7, 1962, 'stated', '', 'female', '["NG"]', '2016-03-03', '2016-03-03', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-700c-b087-575983143b2e', 1, '2017-01-15T12:00:00.000003Z', 8, 1963, 'stated', '', 'female', '["NG"]', '2016-04-04', '2016-04-04', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7010-83d7-9b105b8e0cb2', 1, '2017-01-15T12:00:00.000004Z', 9, 1964, 'stated', '', 'female', '["NG"]', '2016-05-05', '2016-05-05', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7014-9e2c-462b0a910116', 1, '2017-01-15T12:00:00.000005Z', 10, 1965, 'stated', '', 'female', '["NG"]', '2016-06-06', '2016-06-06', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7018-94b4-ae2ef784c9c2', 1, '2017-01-15T12:00:00.000006Z', 12, 1966, 'stated', '', 'female', '["NG"]', '2016-07-07', '2016-07-07', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '0123456789ab');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-8445-681d394e4117', 'strasak', 'P-1');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-b4dd-3b284d3f6e2f', 'strasak', 'P-2');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-8445-681d394e4117', 2016, 1, '2017-02-01T09:30:00.123456Z', 23, X'26EC063A5D50ED59A99F53242BEC8EFF', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', '01a2238f-92aa-7e3d-84c2-9cb557e06d87', 'indicted', '2016-06-01', 'district', '2016-10-01', 'conviction', '');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-b4dd-3b284d3f6e2f', 2016, 1, '2017-02-01T09:30:00.123456Z', 24, X'BAC3A6ECD49EBF84279A7F4C809C998A', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', NULL, 'indicted', '2016-06-01', '', '', '', '');
INSERT INTO release (id, edition, year, digest, folder, program, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-bad4-3cae3d4dcafb', '2016-r1', 2016, 'cd34', '2016-r1', '1.0', '2017-02-01T09:30:00.123456Z', 'user-1', 39, X'F3F5B62B4F05EB19AFA5AD079E94564F');
INSERT INTO return_status (id, agency, year, declaration, received, audit_seq, salt) VALUES ('0159f902-623b-774b-82ae-bf4e8fde6f97', 'nav', 2016, 'nothing', '2017-02-01T09:30:00.123456Z', 13, X'DDC741695F6904BC0AF5818C9982A754');
INSERT INTO review_disagreement (decision, weight_bits, probability, evidence, accept_bits) VALUES ('0159f902-623b-774b-b02e-0c8ed0586f78', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 12.5);
INSERT INTO review_opinion (audit_seq, id, a, b, verdict, actor, at, reason, grounds, weight_bits, probability, evidence, undoes, salt) VALUES (18, '0159f902-623b-774b-8818-1151fab175fb', '0159a1ff-9a00-7008-95cc-29870cd6e449', '0159a1ff-9a00-700c-b087-575983143b2e', 'link', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', '["uncertain"]', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'D1DCD411AE47BD62E9CCBC4C26DDEABE');
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('b9d9b85a49', '0159a1ff-9a00-7008-95cc-29870cd6e449', '0159a1ff-9a00-700c-b087-575983143b2e', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.97095059445466858, 1);
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('ebebd8b392', '0159a1ff-9a00-7010-83d7-9b105b8e0cb2', '0159a1ff-9a00-7014-9e2c-462b0a910116', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.0014730335283280294, 1);
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (19, '0159f902-623b-774b-acb9-1d3b7634cb14', '0159a1ff-9a00-7008-95cc-29870cd6e449', '0159a1ff-9a00-700c-b087-575983143b2e', 'agency-02', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'6C156668F1474F3F57AC84BC3BF0FC72');
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (20, '0159f902-623b-774b-9bf7-d189a43120d3', '0159a1ff-9a00-7008-95cc-29870cd6e449', '0159a1ff-9a00-700c-b087-575983143b2e', 'agency-03', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'BE4077A99A2E3533B984B4044643376C');
INSERT INTO review_reply (audit_seq, id, question, agency, answer, actor, at, reason, salt) VALUES (21, '0159f902-623b-774b-b623-6b49aaa08fa1', '0159f902-623b-774b-acb9-1d3b7634cb14', 'agency-02', 'yes', 'user-2', '2017-02-01T09:30:00.123456Z', 'seen together', X'5961D7E7495BC03E2848997520F219E7');
INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (15, '2017-02-01T09:30:00.123456Z', 1, X'8AD914645853362DD8D9244E53D1B6D7');
INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (17, '2017-02-01T09:30:00.123456Z', 2, X'4F98AC371EDB822E5E8E5921078F045B');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_verifier', 'verdig/01a2238f-9261-7436-a325-0ef466f9e873+aa18dd7d+ARIlnjcCLamBFRnsbqX5AS+2iK/ziOxgXGoXMdS4HhvK', 2, X'A596D86FADE0DDF9B4C1A8E518D1D8BF');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('installation', '01a2238f-9261-7436-a325-0ef466f9e873', 1, X'54E1FC7241B1A4A4F42D406FE0F188AC');
