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
CREATE TABLE compartment_key (
  id          TEXT NOT NULL PRIMARY KEY,
  compartment TEXT NOT NULL UNIQUE
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
CREATE TABLE narrative (
  id      TEXT NOT NULL,
  version INTEGER NOT NULL,
  salt    BLOB NOT NULL,
  sealed  BLOB NOT NULL,
  PRIMARY KEY (id, version),
  FOREIGN KEY (id, version) REFERENCES notification_version (id, version)
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
  permit         TEXT NOT NULL, encoding_key TEXT NOT NULL DEFAULT '', narrated INTEGER NOT NULL DEFAULT 0,
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
CREATE INDEX link_decision_by_pair ON link_decision (a, b);
CREATE INDEX link_decision_by_second ON link_decision (b, a);
CREATE INDEX return_status_by_agency ON return_status (agency, year, audit_seq, declaration);
CREATE INDEX review_opinion_by_pair ON review_opinion (a, b);
CREATE INDEX review_question_by_agency ON review_question (agency);
CREATE INDEX review_question_by_pair ON review_question (a, b);
CREATE INDEX review_reply_by_question ON review_reply (question);
INSERT INTO actor (id, role, agency, created, disabled, audit_seq, salt) VALUES ('user-1', 'importer', '', '2017-02-01T09:30:00.123456Z', '', 29, X'C2B10F06D79F4919B694C3D724856F09');
INSERT INTO agency (code, type, from_year, to_year, audit_seq, salt) VALUES ('nav', 'welfare', 2007, 0, 28, X'DF9294D9735C11CA9FC21AB79536B38B');
INSERT INTO audit_checkpoint (size, note) VALUES (32, 'verdig/01a2237d-b87d-797f-a781-7bfa2666f838
32
7U7utUdYDE1XccVJFdhPD+VKWJWM6adwZDJkKTMYiqY=

— verdig/01a2237d-b87d-797f-a781-7bfa2666f838 QVMHrPdX8HAkkGw9xL6db5EGz5/TVY+qFxkigJWaVpugfn9dTQ5DRkV3pvmZPgYDtYNQGjYT5ztw8sehf0DyEjpqzw0=
');
INSERT INTO audit_checkpoint (size, note) VALUES (4, 'verdig/01a2237d-b87d-797f-a781-7bfa2666f838
4
V9YErz+GucTD1UHXkEWlaUvhyNS+p1unqyr2sp29Y4E=

— verdig/01a2237d-b87d-797f-a781-7bfa2666f838 QVMHrDMH5agm3wrYfoLuz4QvQhwmRt53/mPq9I60kZmGNuFnE1L6XTxymVUw2xqUMz1CfNj+Q+d7btdTix8gaUGXvA8=
');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (0, '2026-11-28T18:49:31.543578Z', 'verdig', 'system', '', 'init', 'step', '', 'operate', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (1, '2026-11-28T18:49:31.543658Z', 'verdig', 'system', '', 'put', 'setting', 'installation', 'operate', X'F5E7464C1A4165EC65A69C61F2A9D9B3DF2B86004AB29BE9509A404EECB8107D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (10, '2026-11-28T18:49:31.546699Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7014-9373-56dad043f974/1', 'assess', X'B26E8BCFA60343EDCF4BD87CEC83F4F22B61EA52B97DD7BF7D3DAA2B7D461428');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (11, '2026-11-28T18:49:31.546746Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-9492-ba9547c27eda/2', 'assess', X'42F91FC01C6F7112DF5BE77E0F514110207FEB1E87F019BBC9B98E63FA69604A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (12, '2026-11-28T18:49:31.546783Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7018-ae00-b733f48a7412/1', 'assess', X'86BCD669CED9EFDB48565E1F0B5A968C969A11C757E0E29AB488258B1DBDE912');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (13, '2026-11-28T18:49:31.546886Z', 'user-1', 'importer', '', 'declare', 'declaration', '0159f902-623b-774b-8166-18dfb6247846', 'assess', X'FA310E11A621D9BF190400F21EB5E536703E86AC37CD289C91D6BB097D4AA915');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (14, '2026-11-28T18:49:31.547053Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-9d73-ffba4cb1ae07', 'assess', X'FEC39557C2180022A48BF617C703950E47672F426A181AE68D88C15390CF6D2D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (15, '2026-11-28T18:49:31.547317Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'DD8FC21DEFADA4D798209EF88454A54677F9749A5B1697C129C2F63BEF49C44A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (16, '2026-11-28T18:49:31.547442Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-97ed-63feea77f7b1', 'assess', X'2264FF71237F38FAEA2439129DFB6B99EBE9956B710B42F8FB1A870514BD0FFD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (17, '2026-11-28T18:49:31.547524Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'3BA01D53702A1203C1A2D330016992658CBC9A5AF8A69291E5EA1BB34DA024EF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (18, '2026-11-28T18:49:31.547889Z', 'user-1', 'importer', '', 'propose', 'opinion', '0159f902-623b-774b-bf5e-c9dde2f2359f', 'assess', X'EFBC890B2131C21ADC358587DCEEED2691EF611F80B1AE4B518305466151BE1E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (19, '2026-11-28T18:49:31.548049Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-8ae1-59ddb8c59b83', 'assess', X'BC01EA29E87DA1A6C6749D08A3CD10CCE51ED363ACC5E5D6209C8D9C6C8D4934');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (2, '2026-11-28T18:49:31.543715Z', 'verdig', 'system', '', 'put', 'setting', 'audit_verifier', 'operate', X'78A0782966D59A731A9CB95B321028D32D288F336CAD9E8C365A36D06634856D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (20, '2026-11-28T18:49:31.548104Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-9735-df4e058b098e', 'assess', X'F507A5327C232784F3A870B89DFB616DA51F56F1BFB583A2DFC33138E12E095C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (21, '2026-11-28T18:49:31.548199Z', 'user-1', 'importer', '', 'reply', 'reply', '0159f902-623b-774b-9faf-8d3633abb3fb', 'assess', X'2F64A0105548DC3FD89C2E2802F60114C54C0368E7F6FA120EE56B6C182D09C6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (22, '2026-11-28T18:49:31.548343Z', 'user-1', 'importer', '', 'open', 'case', '01a2237d-b89c-757a-ba7a-5dc6a8547469', 'assess', X'C84D0E3AF73144DE6195BD0744ADF36E7313AE2C788186C613250EE2C25275C7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (23, '2026-11-28T18:49:31.548383Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-983d-440f41bf7b6a/2016/1', 'assess', X'B6FC4B55B93E91F53A6A36D511DEDF9BFCD27D2163C7F14F8B835F06BED09BF6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (24, '2026-11-28T18:49:31.548467Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-9292-eb698ba3acf1/2016/1', 'assess', X'ECBC3638EFA5EB0246325BBEEB1F55E8A3669017DF81A671CA2EF5B0693A8B17');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (25, '2026-11-28T18:49:31.548595Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'736A0FE8E2DE59180FD865562468169A91FEF23FD8CADB9D6FE8144A853927D8');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (26, '2026-11-28T18:49:31.548663Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'1ED241083FA9170B78B20AD56CABECFED1BCD29A71583023950D2DB2D2CD7053');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (27, '2026-11-28T18:49:31.548676Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'AF280BCD3E763C1ACB1C50DD9708CB98E5A22B9560FD335863864915ECCB61A0');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (28, '2026-11-28T18:49:31.548727Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'B93247E1CB019E3EAA8844A4FFAE85C0A981FC981AF5A4A885E01F69ACC56193');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (29, '2026-11-28T18:49:31.548747Z', 'user-1', 'importer', '', 'put', 'actor', 'user-1', 'assess', X'9F02EFD841BF3F5A24394298827596B383F8EC1184453D277DC89752BAD20ACD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (3, '2026-11-28T18:49:31.543742Z', 'verdig', 'system', '', 'create', 'enrolment', '01a2237d-b897-7baa-abc5-a0548fe8917b', 'operate', X'DD30F2CC2E0FC0C9FCE34C64B8C2044C5A2875384AA11E6962B6A4A5F2E4E6C5');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (30, '2026-11-28T18:49:31.548790Z', 'user-1', 'importer', '', 'freeze', 'frozen', '2016-r1', 'assess', X'27E136526F57C8C6395EC319B13F135DA9CA21BE197AB3B2B04999CA50788CB4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (31, '2026-11-28T18:49:31.548848Z', 'user-1', 'importer', '', 'release', 'release', '0159f902-623b-774b-b9fc-7044526c9406', 'assess', X'6FD9446E9ECA9F0D30F6DE084A762BA55CE5D44E1A6CD684A1B42C9BFBE6B21A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (4, '2026-11-28T18:49:31.546081Z', 'user-1', 'importer', '', 'test', 'step', '', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (5, '2026-11-28T18:49:31.546328Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-9492-ba9547c27eda/1', 'assess', X'CA8DF81B1C26BB64FAE6843328F2C12F80B1B7899508B6A3181E1B54E0285329');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (6, '2026-11-28T18:49:31.546551Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7004-8480-e51c1bfe18bd/1', 'assess', X'AC06EAA27949DF53D93F4272AC1DF93606CAED8A6AEF990341A2A0D451F49643');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (7, '2026-11-28T18:49:31.546594Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7008-a26e-7d919f8502ba/1', 'assess', X'F4DDAE626448ECB4A4E51FF29DC58B6C759C6648CA1B1600B9BB79A002BA2A13');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (8, '2026-11-28T18:49:31.546632Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-700c-8b13-4935bf5fa80d/1', 'assess', X'C2D033E976DA3292C0E368EEF38CC766BF4D50EC71140A453582AE88CD99D970');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (9, '2026-11-28T18:49:31.546664Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7010-b917-be5c4fdd0a6d/1', 'assess', X'6D4DD550DDE49D4F4199BA42BC06560D396C3832702E51B7400951A669B28C05');
INSERT INTO audit_hash (chunk, hashes) VALUES (0, X'7D4096024AE44162D3BF6A9C5B856C02C56153D6B70A2956865301F37CDD321000D83B5FE9D27D8FCD9287DC2F42FD7085F7E6C2E56B835E90A875B01A6D208B7164336542EEDCBDE16FF56253D3753F99699B4B469BC20F8710F1B4384FFE864F9D66AD6CF99EE17C80A7D13AD8AB3A1854F9B567B7CD0F8EFBD8CB7331349AFC1F6A00D28E4515633C5C856B81672AB46B5829959571F8120ACFFF57E8BF9444A295BCF06366AEE86F04AC80D637C0B1C5790737BB7D4352E5A72FAAB73DB057D604AF3F86B9C4C3D541D79045A5694BE1C8D4BEA75BA7AB2AF6B29DBD6381D69DC1EAE2143C6BC1D494A7584672FC22E12ED11CB769BA9AE3967519353757E7CB9E5EADDE5ACCBD93482994D6FBEB2335E06408CD0AE8F6727130858D04324B0B0C02CF4575ABF2901F1F0CFA4BD12A5F7D9D518E4F0474B2351115BE815D537E65537E7A51830AADFD50C9AAB4AAF4D47E3824A9E50B4EBD39B9A185DEC95F02171895C91A5F0F623C2B9CA409F5234F96030DF51BE9E2861D05EBBAA618D16E1EE1A8F53C7152BD5928327A76498121079B969DB0E20C0AA7297258BF3B8F527FBFCCA28E1BAFD7AC480C0390FD3B0118179FFCFED234B76B91264B622F093CEA94CC706DC8F7BDE1222FE3B595F3CBE88DEE424BCF0645E7A94F663910CFE5DC759B44F62F2FF1BE1AE83D15A8DD5D6E38A1370A0DB47B2E897D3816066C4764EEB7B43EB20875FA0125B603EF0CF82EB9CECBEE77C95F53BA89A6B44A1FF2422C9BC262F43F9D777489BE51DE0169F1806FDDB8461A2DC7F4416011F1E7104D72272BA15AFA9ABD41813C2286C6E6107693FF9616282D42863F9D36886E0495F4B8566F9AC92309DDB315EF1C208C00FE6D6E24FFAAE2A2697F407A1E85F0F4280D91930804834BA643607CDEA85E56BF86170A3C04511964013EA43A84DAF8446D79275196423EBD9D1AE3414B59F96122AEDF1F1C5F4624A848EB9BF1AFC15FDE377938706EBD11AA28037810341AD50FA6348217E245C9F1F6CE21F0F39ACBB608528D2CAA55880D0CFF70E8C14641EBADBF18B791CAEFAF115E81C3A98FCA6F6A9274CD3F4B604071313990F5D2953FECCDFE1D94FB72254CEF13DA3096BEBF1B3EB25C94A811DC0C91F956C76FFD4160C97784E52783CE262A715D17B1AACE35964B806DB3F315C5290418F58C145BCCBC8EFAFED98CF1A64C3F2BDC7B0EB15D76CF4DC421E03598D50A5F6671007BA4A3D3A2C2E48207B6DD07B02256C8292446AADA1143A071BAC27788E893A4E4E79738CC8D7D1DD53184BE2546C978C771728C152B335896816EDA25F6A147A0AAA0054921D929F8523E5301F461B0A557CFBAED77158BB09836E9257FE70E94142604191797414CA154122875405C309F6624F2050C1F5BE1A479004760AEBCDDBD7EE7CCBAB96EDD2CE8C28C92CE2C99719F1AF5D1D14932CBCA59CB5276064DC1FB5A87B8843FC1F2714B3D76CE0A535A8F73E1E7886A274FF2100AF4D8370F785554B401EA381028E6259E0084BDD4214363970A75E7D73C7DE33054653FCE9E316DBA73CC2B30CBF87E157B71F979A224510FB4915DC51EE505421AD308A5DC2968BE9FC4D6190C0CA51815025FE6A09E466CAB04B9ABEC20976540D2B9D77295727AE38C46165548307EE90A21AFB13D86EE2587462B7608F1E03616C897524715DE1784BC7B2DAC8E603C06148D9DD1F9D2F6EABCAAAB695A8C874804EC31B3D28AB02C6538B888887C9511866E180CF8079A3C4CC564B61812FDD94E2AC240C0AFE32C0BD0BE93C369E2389F1151FDB52B47631CE68474F101D64115523A0304E83455F6E2572909947DCEA0CE42EF7FF685116ECFCC3C63E2787E531DA14AB026F37EE5FB31524A11316B36D23B4919E16F4B06C1A3B5A31A4DDF7F82B7F4DFD87CB11DE36797430A616C5937C547331E3BA66C6EFD93676AB91230D0BED5E7155C81559DBB49F9F88EA181817A7FF62846B4863EBC889F3ED3CB60657EB64A378481740E1A440E1E3FA90F7C2A26526897771AB9BA0FE5C91ECCD1717F2133FB7174E63A6D782F2631A335C1CF1AB56B527EF776FE8C32986572F2779A3492EE2C718E87658F199AE0CA306B1C78A4C756D96F9CC83DFD401EF78773BE3EAC5AB038C970BFA86D4C318F6123355736510FD2C8E9633F485836A8BA09C655B6C1B2422318939F15800C57DBAD608973E1D1D7011BE0A183D9475FEC4398405575355FB03B51C683C9387E05E3EFB5CFB7D8252993582E61134E4301F7472D34EFF152C00CBE17A0CAAE1D2E68E98180D92100E0B7C46E3DF744861362CBAEDAE506BB8DCA6FD91AFB176DA700E071C768D41149F9BD2D9E6CB1BC9D5A89AF766A22A837DCE8BB434C21475C38766715BD75C74E30073F779D0D3B0D1DDAFA561EF48C567AED3AD8762ED97F028747CAFBC2658FD86E08E945273AB774E054542DFD3E7A39311EC52A084000E13EFA79F456CCC9A463A29BF64A935095B10EA06DFF907131E56AD035F7AE1D9FF51C15534E978338DFF5B72D7C064FA7D6301105C5334B608B64D366D500969B1481D6C1C7E4A8F0AC38D7F0C21F62B8A9A61A437B369F2BAC0364B935FD5ADCD3A0C5B95BD9FB0BCA7DF21818C54032C5A1E46A0B54BE077BDBF4839ACA3DCBA172513E755A1A04E7D5D21726E59993C0FC2A2DD999FD02E2551984437837F41BA8BDDC7D8EC99B28AD704F60FEC50054C8698D1DA12133A2815361C8306620E970EE5BC61368B81075CD4E09A99C2635C6E8BAF356FFB3FCE3ED4EEEB547580C4D5771C54915D84F0FE54A58958CE9A7706432642933188AA6');
INSERT INTO back_series (id, period, measure, dimension, category, value, source, verified, break, audit_seq, salt) VALUES ('99f0b637d16bdff7cdd4b70167a76f13', '2015', 'persons_followed_up', 'total', 'all', '289', 'KOM 2015', 0, '', 26, X'6B3D6403F6B9389CFBC78524D185C0D1');
INSERT INTO compartment_key (id, compartment) VALUES ('1b08af0319afb794', 'identity');
INSERT INTO compartment_key (id, compartment) VALUES ('db34d00758e918a9', 'narrative');
INSERT INTO criminal_case (id, reference, audit_seq, salt) VALUES ('01a2237d-b89c-757a-ba7a-5dc6a8547469', 'C-1', 22, X'9401A24FC199B01E95A2BAB866EC9B7C');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7000-9492-ba9547c27eda', 'identity', '1b08af0319afb794', X'011B08AF0319AFB794D7A06C692C8DC01415EE31BD09F18F683EA9CEC6E9BC1F3AB59B54F364B8B11F7A8E3E7FF52DC28B3BBB586F65C161D9CA42A5B0D5062C23C3AE45C43A4B30AC7BFD24F3');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7004-8480-e51c1bfe18bd', 'identity', '1b08af0319afb794', X'011B08AF0319AFB794351BC9D8FEB2BE8D136A21436D6B3975D88EFC5EBD0B50AC14A7BB36F305190B6AAC9A9D32EE003135884C4B9B2D13C8457E4A0BDB555A92EE8D9965962AC4AC3E71F3E2');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7008-a26e-7d919f8502ba', 'identity', '1b08af0319afb794', X'011B08AF0319AFB794D75DF3B0B70874FCC56D2B77673FF2E8B02F4C6E65C1EC8BF3B533C83B681593D6F5649C999BCFCE504A7AB45068A9616F1C72840076FF33539B6EE81C75E329385A73AC');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-700c-8b13-4935bf5fa80d', 'identity', '1b08af0319afb794', X'011B08AF0319AFB7942955204B7E1B8FB675B7DB9846384B3C673936CFE89C4C350D67CC8C930C754EEC667D9758DCAA6241918270773B82D876BEC40DA51E659FE84495B83C69825B056274B9');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7010-b917-be5c4fdd0a6d', 'identity', '1b08af0319afb794', X'011B08AF0319AFB7943D159984131ED2229767F0B8306C1244C10B3DF0A31F00D6B9D54953BBA54B058CEAD230A19F9F6146025FAC7455200808F63FEC7889F3B3FE29936418EFB0052F7FFD8B');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7014-9373-56dad043f974', 'identity', '1b08af0319afb794', X'011B08AF0319AFB794FEF9A9AEB7E8F4A4B3FEACFBC74FDA899EBAAA6C2BB3159E91E6BF021710FB39BC034BEF02907B5C15E1C4FD677A276E92D341FBB4B430FF670263852F6AF7A710F53A65');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-ae00-b733f48a7412', 'identity', '1b08af0319afb794', X'011B08AF0319AFB7946652E337C9622D96FE6C25328FB99F5F8D6E26F353E14D130C3AE29DDDA91113911B597C2DBDE703FA00F00B89550977B1F1F6A4874C29BDFFBE7BFDC0363B3E8272A9C6');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-ae00-b733f48a7412', 'narrative', 'db34d00758e918a9', X'01DB34D00758E918A95EB4C48A4ADB70EEAF2663E493ED26B0F5CA941EE7DAE0FE66EF83BDD2131199F789BE1E06CE8E8DD443A7322494C9EA1E51F47105A8F8EC016089DBA2E859D123A6D092');
INSERT INTO encoding (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-ae00-b733f48a7412', 1, X'C0287F71E2F0FE9F8F6806A9D2F758B9', X'016652E337C9622D96240B70EEA18C60CC164BF3B7601D60AF042052CDAE5F34AA6698E9FEFE847552A00D242424ABA9C2E7F2E94DADFAE56411B6920F');
INSERT INTO enrolment (id, role, agency, token_hash, created, expires, used, audit_seq, salt) VALUES ('01a2237d-b897-7baa-abc5-a0548fe8917b', 'administrator', '', X'04055A43307F08F77E57604FBE6715CE625BDE52544D28FEEDA3CB42359BB359', '2026-11-28T18:49:31.543729Z', '2026-12-05T18:49:31.543729Z', '', 3, X'CFDE1D60A51BFCB3BF099AE172D015F3');
INSERT INTO frozen (edition, year, revision, digest, program, as_of, at, actor, audit_seq, salt) VALUES ('2016-r1', 2016, 1, 'ab12', '1.0', '2017-01-31', '2017-02-01T09:30:00.123456Z', 'user-1', 30, X'A80F21E6970ADBD0F4BB0B5DD7AD4F3B');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, 1, '2026-11-28 18:49:31');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, 1, '2026-11-28 18:49:31');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (3, 2, 1, '2026-11-28 18:49:31');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (4, 3, 1, '2026-11-28 18:49:31');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (5, 4, 1, '2026-11-28 18:49:31');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-9492-ba9547c27eda', 1, X'7DED83714D65B2E5DA1BE051C6A67327', X'01D7A06C692C8DC014E9D424C110DB3A301FA6C016448A5EFAED512FDB2EB6290C5673B9F17664FB661E9981127B8BD6D56B7F22249C435AB908BB2AC97DD82487B6CF0774EB22D701529B3DD8BBAACE85259A4824E7B1628634715DF3B9C96D74239DBFF2');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-9492-ba9547c27eda', 2, X'AAD33703FAC3E33D520F4223EEC1763F', X'01D7A06C692C8DC01433A2030952C0901217E733C54845358A8D6E3CD6BB2179B69155432A16466F2EB527545FE531D55B398335DE46CCF7EC3562DB7CE4DC561BE381BB3D94EDE7CE4BAA047DDB3BADBF1398CD8F29C861A1320B77FE454847926209900C');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7004-8480-e51c1bfe18bd', 1, X'ECE1CD0E169560F75F8A5CE23ED77D71', X'01351BC9D8FEB2BE8D04C571A426BD6122DEA9DF4CB5A92B88C67D1C7AA980080AAE4DEE6EDBC80BBC4F77DDC0518BEA73BCFA60F65E7D83718E192950EBF822862E4267E652B6547229AEA72D8FE0CD009B72E5DC824637277E2856E5F0649B988BA4FFD0');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7008-a26e-7d919f8502ba', 1, X'9619C6F1CB0CB2493F0F41ED4E614A65', X'01D75DF3B0B70874FC9CE4544B83B00FABA7FB0B367542E5604A5B6BFE74F5694E72D211CD4BDF55EA004D8A7D2D740A48019FBF1921231903F2E547310CEA166A29EE2DED1C49304DFC4B22E090DA2FBAFF97566B689F22E569732B42B8BB54745EB51217');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-700c-8b13-4935bf5fa80d', 1, X'FDA101CAEF0F8ECBBD146DF2712E971B', X'012955204B7E1B8FB6A9FF08F7BF668932AF2FB16F6A4921CFC91FCA21C96325B3C0D732AEBB5D9AF2FA3B19C67EC3F68ADDF04196792646032C206B45B3C61729BDF082FBB853D211415799241D4B9951EFBC4B366CD4EA8AD3648F382882179CDF2D6523');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7010-b917-be5c4fdd0a6d', 1, X'2E469C152F58967755A82BFA9422CB9B', X'013D159984131ED222B07AD361801140DB019A213B79ADE43945C57C8A5E8F1965C280D7212E6C8069B16486E2925D8DE175EACBE1FB0E968A9B36AAAE42AAF30ABA1CA20A2591FC35EBEB411AC05E1DA39B4813F97451900F8AC70874B995A40787777C7A');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7014-9373-56dad043f974', 1, X'DB6027A2D4AAA9B172A4AF70162B0203', X'01FEF9A9AEB7E8F4A4B6472DBF07343941038BCDA3F327C819489C1E0BE128B4596567A55487A5E65075D743F5ED773A78FF5C7C5BEDA8E41B43348ADB9A8702F489BE9760002021B2BDA14AFB52D184E61A097FC91A49BDFF056E335EED083E10303CEA07');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-ae00-b733f48a7412', 1, X'353F034F1D73DB41AF63D06E9F309938', X'016652E337C9622D964FD57EEC36BE22E9EC85485F7A6A0B0507DAC4ADB1219D5A76FB71EF8E500965AE1E46DE500D0FC4520E04DCCDE2FB436B23A6081E27D92C95C66F55E95A1B1C00F9F1685352EBF79C9BFB7753418576875218C93F4363A32C22CDD1');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (14, '0159f902-623b-774b-9d73-ffba4cb1ae07', '0159a1ff-9a00-7000-9492-ba9547c27eda', '0159a1ff-9a00-7004-8480-e51c1bfe18bd', 'link', 'fs/1', 'user-1', '2017-02-01T09:30:00.123456Z', 'above threshold 12.5', 20.5, 0.999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'3528CEE8B2A0F97ABBFA5106725472D0', '[]');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (16, '0159f902-623b-774b-97ed-63feea77f7b1', '0159a1ff-9a00-7010-b917-be5c4fdd0a6d', '0159a1ff-9a00-7014-9373-56dad043f974', 'not_same', '', 'user-1', '2017-02-01T09:30:00.123456Z', 'two photographs', 0.0, 0.0, '[]', '', X'23B5DF86BBD35B459E0304A7B514AF96', '[]');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-ae00-b733f48a7412', 1, X'04A4AE7CD60E6483C55D64A8FEF4ECDD', X'015EB4C48A4ADB70EE40A7E81098C443A88FFE92B0E7E5805593C98ECF644D862CFFFBCC7253F5ECB46D382FC8A053C7C0A9E15B9A52818D084B4F92F60822FB1666F0EBEC4713DC930EB6DD53FF8FB87987E02A3E668F069D51E542C95D39FC2F085464732F2029BAA188A64D41B3EF809AA32A0BAB67331CE0418310C78F9EB57B2F59D55225D5D8ACD06D6AE8EC6A367475E073C32F4974790FB969CD03D18F1CDD72780EBACA3F291C8BF88E5655D737100612F1EEAB0E5E0A9B97C7E3D71B1C15F49338FDDB78AEF2A646FC4CC43CD73F374D6DCC7FB7889873FA8223988662A7244D518F2CF032D3E4A8A9EE7AD15997F494596B12E72D8C02BAF0F1159D38EBD0BE9571C3FC5ECD5EC6B74749401CA4F3D5BE5E217C6DC394DDA44113EEA3793D8A');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7000-9492-ba9547c27eda', 'agency-00', 2016, 'R-000000');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7004-8480-e51c1bfe18bd', 'agency-01', 2016, 'R-000001');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7008-a26e-7d919f8502ba', 'agency-02', 2016, 'R-000002');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-700c-8b13-4935bf5fa80d', 'agency-03', 2016, 'R-000003');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7010-b917-be5c4fdd0a6d', 'agency-04', 2016, 'R-000004');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7014-9373-56dad043f974', 'agency-05', 2016, 'R-000005');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7018-ae00-b733f48a7412', 'agency-06', 2016, 'R-000006');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-9492-ba9547c27eda', 1, '2017-01-15T12:00:00.000000Z', 5, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-9492-ba9547c27eda', 2, '2017-01-15T12:00:00.000000Z', 11, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'none', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7004-8480-e51c1bfe18bd', 1, '2017-01-15T12:00:00.000001Z', 6, 1961, 'stated', '', 'female', '["NG"]', '2016-02-02', '2016-02-02', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7008-a26e-7d919f8502ba', 1, '2017-01-15T12:00:00.000002Z', 7, 1962, 'stated', '', 'female', '["NG"]', '2016-03-03', '2016-03-03', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-700c-8b13-4935bf5fa80d', 1, '2017-01-15T12:00:00.000003Z', 8, 1963, 'stated', '', 'female', '["NG"]', '2016-04-04', '2016-04-04', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7010-b917-be5c4fdd0a6d', 1, '2017-01-15T12:00:00.000004Z', 9, 1964, 'stated', '', 'female', '["NG"]', '2016-05-05', '2016-05-05', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7014-9373-56dad043f974', 1, '2017-01-15T12:00:00.000005Z', 10, 1965, 'stated', '', 'female', '["NG"]', '2016-06-06', '2016-06-06', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7018-ae00-b733f48a7412', 1, '2017-01-15T12:00:00.000006Z', 12, 1966, 'stated', '', 'female', '["NG"]', '2016-07-07', '2016-07-07', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '0123456789ab', 1);
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-9292-eb698ba3acf1', 'strasak', 'P-2');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-983d-440f41bf7b6a', 'strasak', 'P-1');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-9292-eb698ba3acf1', 2016, 1, '2017-02-01T09:30:00.123456Z', 24, X'B1D045D39071F1F19C18E3E4288FD2D1', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', NULL, 'indicted', '2016-06-01', '', '', '', '');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-983d-440f41bf7b6a', 2016, 1, '2017-02-01T09:30:00.123456Z', 23, X'1584841D8372F9AEA17E1ACDB7A96B65', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', '01a2237d-b89c-757a-ba7a-5dc6a8547469', 'indicted', '2016-06-01', 'district', '2016-10-01', 'conviction', '');
INSERT INTO release (id, edition, year, digest, folder, program, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-b9fc-7044526c9406', '2016-r1', 2016, 'cd34', '2016-r1', '1.0', '2017-02-01T09:30:00.123456Z', 'user-1', 31, X'7260C54C51CA6D8E2A48771972FE05FC');
INSERT INTO return_status (id, agency, year, declaration, received, audit_seq, salt) VALUES ('0159f902-623b-774b-8166-18dfb6247846', 'nav', 2016, 'nothing', '2017-02-01T09:30:00.123456Z', 13, X'7C2F5018D967ED3623B7FA33C795E046');
INSERT INTO review_disagreement (decision, weight_bits, probability, evidence, accept_bits) VALUES ('0159f902-623b-774b-97ed-63feea77f7b1', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 12.5);
INSERT INTO review_opinion (audit_seq, id, a, b, verdict, actor, at, reason, grounds, weight_bits, probability, evidence, undoes, salt) VALUES (18, '0159f902-623b-774b-bf5e-c9dde2f2359f', '0159a1ff-9a00-7008-a26e-7d919f8502ba', '0159a1ff-9a00-700c-8b13-4935bf5fa80d', 'link', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', '["uncertain"]', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'43C47CB6C0F539714D76C7EB7F3D2B3B');
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('9f9bfd8bd6', '0159a1ff-9a00-7008-a26e-7d919f8502ba', '0159a1ff-9a00-700c-8b13-4935bf5fa80d', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.97095059445466858, 1);
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('d67e2c05d4', '0159a1ff-9a00-7010-b917-be5c4fdd0a6d', '0159a1ff-9a00-7014-9373-56dad043f974', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.0014730335283280294, 1);
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (19, '0159f902-623b-774b-8ae1-59ddb8c59b83', '0159a1ff-9a00-7008-a26e-7d919f8502ba', '0159a1ff-9a00-700c-8b13-4935bf5fa80d', 'agency-02', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'E94D9DB056E0085309B8DEF00E2109C1');
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (20, '0159f902-623b-774b-9735-df4e058b098e', '0159a1ff-9a00-7008-a26e-7d919f8502ba', '0159a1ff-9a00-700c-8b13-4935bf5fa80d', 'agency-03', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'56FC2B20D1005034FB50C17AFEB76679');
INSERT INTO review_reply (audit_seq, id, question, agency, answer, actor, at, reason, salt) VALUES (21, '0159f902-623b-774b-9faf-8d3633abb3fb', '0159f902-623b-774b-8ae1-59ddb8c59b83', 'agency-02', 'yes', 'user-2', '2017-02-01T09:30:00.123456Z', 'seen together', X'49C4E6739BF7446D1931C12ADB82A20D');
INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (15, '2017-02-01T09:30:00.123456Z', 1, X'962A7999EBA5DCC43749ACF31577D596');
INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (17, '2017-02-01T09:30:00.123456Z', 2, X'81ACA76300BF53D447A209F768CC8E47');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_verifier', 'verdig/01a2237d-b87d-797f-a781-7bfa2666f838+415307ac+AVE0QRQVrGPiz0bSDuxFHUypni4ooaCA/Bi+V0li4e7x', 2, X'3448ABE8F446BC8B21FF198057E8FEB9');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('installation', '01a2237d-b87d-797f-a781-7bfa2666f838', 1, X'296C544556386AC55F8A141496E49062');
