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
CREATE INDEX link_decision_by_pair ON link_decision (a, b);
CREATE INDEX link_decision_by_second ON link_decision (b, a);
CREATE INDEX return_status_by_agency ON return_status (agency, year, audit_seq, declaration);
CREATE INDEX review_opinion_by_pair ON review_opinion (a, b);
CREATE INDEX review_question_by_agency ON review_question (agency);
CREATE INDEX review_question_by_pair ON review_question (a, b);
CREATE INDEX review_reply_by_question ON review_reply (question);
INSERT INTO actor (id, role, agency, created, disabled, audit_seq, salt) VALUES ('user-1', 'importer', '', '2017-02-01T09:30:00.123456Z', '', 29, X'0DE03EABD5BECDA686577D8558C8A797');
INSERT INTO agency (code, type, from_year, to_year, audit_seq, salt) VALUES ('nav', 'welfare', 2007, 0, 28, X'8BE4E26E43E4D1B595BDD3F635340661');
INSERT INTO audit_checkpoint (size, note) VALUES (32, 'verdig/01a2231f-1386-7fbd-81d5-177924a6d176
32
rTmWPJsyzblP52rSkVhmi2f8XQlpONKXp1d6DfKLjCY=

— verdig/01a2231f-1386-7fbd-81d5-177924a6d176 4fmdVWnjooAhSPs8dLzR9k8OXHC6SBCFq/OLAZIAHKK8S6jIVwiOgtsaXjSde2fQtt2yCf9VdTHy38L3gNaAt26vCAw=
');
INSERT INTO audit_checkpoint (size, note) VALUES (4, 'verdig/01a2231f-1386-7fbd-81d5-177924a6d176
4
RuteyMGj+B7H2RNY7KMr70GKFXOhjGe7WxhCJwdiyM0=

— verdig/01a2231f-1386-7fbd-81d5-177924a6d176 4fmdVVN+4AgF28t7fZB1voCV0MNUrB2fRSmwD1ndIudrzMq7cfWPTzdnXuEJE+9095eMwoc17s6h9awNq3WOMC6SPgE=
');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (0, '2026-11-28T17:06:08.929003Z', 'verdig', 'system', '', 'init', 'step', '', 'operate', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (1, '2026-11-28T17:06:08.929079Z', 'verdig', 'system', '', 'put', 'setting', 'installation', 'operate', X'33998ED3B26E69F2CD5BAB68172551678DC6CAAA0B21F9F16F62C518881C8642');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (10, '2026-11-28T17:06:08.934856Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7014-9983-fc43023409ac/1', 'assess', X'E55DBF71D9704B5C3AF21D4D567498E34287DF731E5520C35552F9CD80E404F2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (11, '2026-11-28T17:06:08.934901Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-8e89-76012d7875e8/2', 'assess', X'A662EFC777E4130F386B2DB42D8AD8A0100E065277D80946E465424A691EADA7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (12, '2026-11-28T17:06:08.934927Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7018-9690-e17fd7124293/1', 'assess', X'D5EA9449304DA5C13926B9990CA3D7FBDBE308C05CF1D7648C4D062319DF2909');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (13, '2026-11-28T17:06:08.934978Z', 'user-1', 'importer', '', 'declare', 'declaration', '0159f902-623b-774b-b824-9f0b21e22df2', 'assess', X'9D0E75DF9D80A5245EE451068398A4E3F10826DAD5B50FA4AB67D94B80B1C960');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (14, '2026-11-28T17:06:08.935166Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-a6cc-bd89e0db2cb4', 'assess', X'DB44BE288EE480D189C5943B71573E5388DDD22666BBD3E22A7CE1C843418932');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (15, '2026-11-28T17:06:08.935439Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'801D3675A81079A7E7BECC005D48E2F670A6CF5421CC7BEB14751209421F3A2D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (16, '2026-11-28T17:06:08.935579Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-a6a6-e8df4ccf078d', 'assess', X'20C70E99BA676189746DE90EEBBBABF4D2174D41FAC25C284D92D4A1B168B969');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (17, '2026-11-28T17:06:08.935699Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'1A55F5605E3F5D724EA11E96997DFB0C2CAA7388558E1AB6EB217E16F6D0323A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (18, '2026-11-28T17:06:08.936229Z', 'user-1', 'importer', '', 'propose', 'opinion', '0159f902-623b-774b-b841-4697f5e1a1b9', 'assess', X'6EE50BA6275D72005D71A804B8648E2DBD4BAB2899A31FB02913CD1A36754A5F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (19, '2026-11-28T17:06:08.936429Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-830a-00e399521012', 'assess', X'D4D71B1DD9B6A0B5F2E20184671B9E490FA9DEFA1EA8C62B901AD22CD88F109C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (2, '2026-11-28T17:06:08.929171Z', 'verdig', 'system', '', 'put', 'setting', 'audit_verifier', 'operate', X'F093199B47DFBBEB020090CC042FBE9F7DF7482522714C2737BB95DF15127587');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (20, '2026-11-28T17:06:08.936589Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-8d57-53b43d95716f', 'assess', X'74876AF35BEB575CFF68C99C98F2249458FE0673298347ED520BCDB6A4867F52');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (21, '2026-11-28T17:06:08.936701Z', 'user-1', 'importer', '', 'reply', 'reply', '0159f902-623b-774b-a8da-9a36eafaf2ff', 'assess', X'4DB50C957EFD1D466DD6255AE4081D9958B40E1455D7E70C05305A0EBEFAEA3D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (22, '2026-11-28T17:06:08.936935Z', 'user-1', 'importer', '', 'open', 'case', '01a2231f-13a8-7ef1-8bbf-434636fc363e', 'assess', X'46A5E9F4D93CBA5E815B24FE06D15FACC0B7D97B056BBFDF687FF55A66785C8A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (23, '2026-11-28T17:06:08.936979Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-b52e-6de3df525a34/2016/1', 'assess', X'55E9BCF2ED7D5F53C888DD532462B6FD41090D03087D33EDD5931A085E3285DF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (24, '2026-11-28T17:06:08.937059Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-bb0a-bcddf643db69/2016/1', 'assess', X'83938BDF01A0F161293D74FC9E68555D40F07319D2DEFFE66E8F1CC79A148441');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (25, '2026-11-28T17:06:08.937112Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'ED97ADE65B86AFCA7162118E8A06F0581D07B636E122E359E08CEE199D9A33BA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (26, '2026-11-28T17:06:08.937185Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'11A22237C101987223169A846504097B416827B8E17AAB8458AA917DAC0F076C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (27, '2026-11-28T17:06:08.937199Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'BC89F4A2A9E4AFE9EB35E54E88274537537824D231060AF39D8FC88D54BBC38A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (28, '2026-11-28T17:06:08.937253Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'DB1B9DB555DB2DC5B9D8C3AF1DF9C32A56B63F1E787D450E2E9A0822EC17F8B7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (29, '2026-11-28T17:06:08.937271Z', 'user-1', 'importer', '', 'put', 'actor', 'user-1', 'assess', X'4A6DFF15C46F582F78025C1DE956C34E4548F3E6B4834B082EBCC8D848FEA1E3');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (3, '2026-11-28T17:06:08.929208Z', 'verdig', 'system', '', 'create', 'enrolment', '01a2231f-13a1-7306-b6f1-9965eb5e21d2', 'operate', X'0F68163F5A3D9425153ECEB571F37C0761DEC2769D670ED3CE1DB2BB89FF2B30');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (30, '2026-11-28T17:06:08.937314Z', 'user-1', 'importer', '', 'freeze', 'frozen', '2016-r1', 'assess', X'EE3FC2A85676A25474F1376779FCC151F85B6D6BCE48C51880799FEFF28D9086');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (31, '2026-11-28T17:06:08.937366Z', 'user-1', 'importer', '', 'release', 'release', '0159f902-623b-774b-b461-05a027bb92f7', 'assess', X'FF98DC642BA64C89269A7DA7EA50A03AE685EA0FD161DFB937DDCBF4BC944BA4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (4, '2026-11-28T17:06:08.934004Z', 'user-1', 'importer', '', 'test', 'step', '', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (5, '2026-11-28T17:06:08.934393Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-8e89-76012d7875e8/1', 'assess', X'4A05A9AC36C1E27884E749408CBBA4B01000DD0EA9FFA197E6D3D66550052C7E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (6, '2026-11-28T17:06:08.934588Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7004-8371-0ec4fedec593/1', 'assess', X'0C7571F5F59E345B9E8E5C25D4D2F8DD3D08CF291A24C3152AB3FF88E6884720');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (7, '2026-11-28T17:06:08.934636Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7008-a15d-7b35dd92e43c/1', 'assess', X'D29D309891501FDE6C691B9E037FEE3E2505944D8D83564748D88971DBF9A681');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (8, '2026-11-28T17:06:08.934672Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-700c-ae15-44c320e83def/1', 'assess', X'580FB908E3830179921D566DDFA687F72958760989BC591233DF590A3259008D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (9, '2026-11-28T17:06:08.934824Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7010-a449-fc8f77b97a21/1', 'assess', X'6BC13C3EF054A8ED3EAED3A26838450AE9BB321813802FF34F0766A294E4B103');
INSERT INTO audit_hash (chunk, hashes) VALUES (0, X'228ADA0CDA131948720E5785B1733F19D90FD7765B148076EA9F6F4A8343D6AB18DFAE4E6DEBFC55690796E04A564A791A4093F7CC98F3C6C6A723E2963BB7BDE2527523D90DBF99B01C13E01BA3144B97B623E051434EAC57450696E94BD6E19A8062E2DA065F875E15C96500563FEB23C49567F3BA7CE89F1741B4642AD4547FA18EA4E50780EF95B84BB919AC280E272558A50205ADF9092BC5EA2BE7300ED289CD10356700327DAE0CACBE825EF900C731EE4AB00FFDB11C509F2139359A46EB5EC8C1A3F81EC7D91358ECA32BEF418A1573A18C67BB5B1842270762C8CD70724E5758AE208DF6F44510A0EEADD05569D5783FBE38CB518D702F72B67C76B20BF2D3F48F58467753121F48C532E80E49049BE2C25B095315CEECA5EAAF443012531A6238ECE22A8795C6EC384E1FCF4E69EB9F9FF38119E1A443133E6ED09D776889DDCC57D1AE794FE808A26423D1310FC0211D807EB903CADC86A3D3F9A37054D0B34C7028745E9E9CBA6CE43DAF3E43D93FFB36FFE7977ACB9871FB82297C9BA2B77B5720C7D7F06AC43ED99164847BD0E747025CF60B29DE60F9452F7F7BD6F5266025433E7EB0620A5831615CBBEC8854855E4DBCF361C4A5A5926CC7BFF1DD3AAA4B2265A0CA895672F669DCF7E1BDD5CF274270A9B478FA2D703D0C2070A9EDB2853A7F3B92C3AA7CAD96C40A02436E4B7FBEBB55B2EDF500989FF9880E5F30FBE87059AE03635D814F278CECAE768F34C34D8BCCB57952612F2071A8314A21A182E1AF61A53BF98D8B4EB14DFCE3F2B8F4D6B2197E628751E076AB40B03ABAB4D26AD9149D3462936E739DB1948DC9DB241BB0EAC299622B09BEE05DC97BDB55DF617175F1494BBA4B118A91303741EE5033752F94AD1DC777415C0262DDE9A29D18012E8B8A684E6FDDADE9496D0D521F568C147EB396D070054502D2C29B147EE6C99F67DEADC10888B076161598B47C269B722203C42D3C0F0C60E3D8633E47666B689496FFFC058C9549C4116DA204F8913CEBBFF5CAAE236D07F30A8F004639E7694F5F6D10F372F0008773A817F79FADF6CDA6E7E2588879A8F215BDD60D93F131E2D51006725782E6991AF1071EB989C66BE022C3A0172692E469C080295C9C07B91D175BB51DE4947141B7AEE6B9A930C1214B4FA0C5DC821B7E70078EF06CE86BBD9EDA3AEC2A8304F1C2A75E3B19FE0A68809C7F3C024E77332B00BD7D96E947AC4927074DBADEFD574D62786B63CB0EEB4E528C7D5257C0A0934D74814B90A1BCB2D11D6520A2976C25E2EE043AE1455F12168D0965C08F7A44890D7D0407B06257F00F853965C7DBD67E5C4F63FBE2D7D2B81FB789B68CF3EF17D3FBC10125FD5D88BC94F3D77C62880D4F6202DE05BB9DE7F4B695A038EE3F28D679DC3962FD4AA02C928DBB027C015D8B833CBFC7EFC93682BC10366051786C39ECD25DE2DD1348B6223F4FADD8D10671D72DC7E7480F8DB29E7EC942EF3F6F7A7D727AEA2BC4F440D97DD167D2E02C4D5CBB08A1D5B28251570A229BE59D603896E6E9CC98924E05972FED1E5825034D9A66DEEF33BD633D0A8125F68E8149E57DD851F30EAE9DCA7E5240870C6EE9DCBA3CC89FD9A4004FECFC42BCB5B06FCECBD8D43A3F008FD095AFC326775C613031722C558A1C9463257C73D3168A2F6C6BE08D99F714A2C63328EA978B8C4C70CE84452C82BF5CBD104BCEE452679CEBA35A68779D978766B163B3C9755141BBA6BFD901C3F8EDF2A5DB32BAD757BDE3D4D3D1C132F50BFC672DFDD001ADA0218954CC90810B18B618E8F1A3637D678B04CADA3EA9D43758C7E4A1E220A0F6B3C747E69ADD3819B3780F404BFC952F2BEB3C276073B13B455F03CA7BD861361219B599797B1267D74C31E3E21CEE91A2CE8FD46887590A788B9A0434C15C9552B25C2DCEEE2BFE4F4C9997377598653A3BEDC8547894C9FC4AD15FEA2450EEBD421D53B649B4081FFA0D79CB67EA5F224FAB4FA82703FB885A074792B3A53C7DEEBB1C93F78F0ACF4133561EDAE341AAE275650FDE36E435A8DE5F59A8008D87D724790B1B9C11EDBFA93AA2D0F7A943B9E31299606FE025075DAB9451FC302F49A7A6B532D4CCD32D5B9899071D714C0C98E4F349BECC5AE3D131F418A3FD5B8E61DA95EB08B87F07755F2B4142B8C7F85E4C4D2D9710E30FA08FB5895C19C0F236F99A5610D35C46F74C7444CA91C10719D1B73B22005B9953646D48D9F168181E800B65061F3E3E864D15DCA6B1C3368BB4858C99D295261E6D337134BAE39579188AF9A811DC06C28206F6171730726A675ED2E7CFE71BCBFEFF86047CCD0CF4537D81FF8759260A695A6C3D101B1D3F49A58CF388D884A8562B460C8880EEAB502C328C2F8411CBB070D85C5304AEFE0D5A7F75B3D2C6D05D9EFACC0B54E38B5D746EF77E02305A5184C29112495ABDE491F8BF9CE5AE7CC4413EBC5E509AE1AA5C76141B0A9EA9B7DFFFDDE9569FEC47869B89C345C767F355DD0D10E4679930D3FEBF4C8D4FD37412669FE6214536035F857F9FD537BC0837E388EBC11F00CFA87165E099C886CC2731E4D976500917994FF1EBD6FD82DD919FBE917AC4596713C764F87A312000F6A397A6A663799AA6C0471E934B85039B9037799D4E4F876905CE63FA7B4BF896898CC8B68AEF4D53A35306BBA05C8AF2AC96F0C0C82B5B553B78ABC095C5C7C306FD57B16A48D9E744BFC9E45C25FFE0269C695463936E61417A569278F59800A861B780C562D5B572154D6775D24F6499C68FBBADB247A5D8B8D85178AD39963C9B32CDB94FE76AD29158668B67FC5D096938D297A7577A0DF28B8C26');
INSERT INTO back_series (id, period, measure, dimension, category, value, source, verified, break, audit_seq, salt) VALUES ('99f0b637d16bdff7cdd4b70167a76f13', '2015', 'persons_followed_up', 'total', 'all', '289', 'KOM 2015', 0, '', 26, X'087C62F5FE3B62E66E433AF23B6BA434');
INSERT INTO criminal_case (id, reference, audit_seq, salt) VALUES ('01a2231f-13a8-7ef1-8bbf-434636fc363e', 'C-1', 22, X'D1382F20570CC9B18DEE8CD2C8E3B44D');
INSERT INTO encoding (id, version, salt, code) VALUES ('0159a1ff-9a00-7018-9690-e17fd7124293', 1, X'3FAF60B8B6C54AF0245A5BB4482B787E', 'v1.0123456789ab.AgoBAgME');
INSERT INTO enrolment (id, role, agency, token_hash, created, expires, used, audit_seq, salt) VALUES ('01a2231f-13a1-7306-b6f1-9965eb5e21d2', 'administrator', '', X'DBE08398D5873169A39A90CDF4BF64554C016E2A1DF70AC8C884A21E76DE3FB9', '2026-11-28T17:06:08.929189Z', '2026-12-05T17:06:08.929189Z', '', 3, X'C4112A7FBC5F8829E5EC2048345A1204');
INSERT INTO frozen (edition, year, revision, digest, program, as_of, at, actor, audit_seq, salt) VALUES ('2016-r1', 2016, 1, 'ab12', '1.0', '2017-01-31', '2017-02-01T09:30:00.123456Z', 'user-1', 30, X'CE43C996F56B5D7005F042F1CBD1FA53');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, 1, '2026-11-28 17:06:08');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, 1, '2026-11-28 17:06:08');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (3, 2, 1, '2026-11-28 17:06:08');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (4, 3, 1, '2026-11-28 17:06:08');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7000-8e89-76012d7875e8', 1, X'30ECC0D2EDDC705BE60C2279BBF1BD88', 'Given0', 'Family0', 'Alias', '1960-01-01');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7000-8e89-76012d7875e8', 2, X'97FD24C5856EAA25A788C554B8B8A79F', 'Given0', 'Family0', 'Alias', '1960-01-01');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7004-8371-0ec4fedec593', 1, X'B9577515EE8B79D86C7256D2546FA9C0', 'Given1', 'Family1', 'Alias', '1961-02-02');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7008-a15d-7b35dd92e43c', 1, X'EA91831E0EEF7F15F9E69547ED85BB61', 'Given2', 'Family2', 'Alias', '1962-03-03');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-700c-ae15-44c320e83def', 1, X'7C2100D578658B7899E211B6692B793F', 'Given3', 'Family3', 'Alias', '1963-04-04');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7010-a449-fc8f77b97a21', 1, X'F492B1114A44719B9485A6818DC034E7', 'Given4', 'Family4', 'Alias', '1964-05-05');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7014-9983-fc43023409ac', 1, X'4CD52BD3AA2518BEE765623B557C9A19', 'Given5', 'Family5', 'Alias', '1965-06-06');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7018-9690-e17fd7124293', 1, X'D05D397C7A5681C166840B6494FA32AA', 'Given6', 'Family6', 'Alias', '1966-07-07');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (14, '0159f902-623b-774b-a6cc-bd89e0db2cb4', '0159a1ff-9a00-7000-8e89-76012d7875e8', '0159a1ff-9a00-7004-8371-0ec4fedec593', 'link', 'fs/1', 'user-1', '2017-02-01T09:30:00.123456Z', 'above threshold 12.5', 20.5, 0.999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'29268314CF554BD672371282D159FBD6', '[]');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (16, '0159f902-623b-774b-a6a6-e8df4ccf078d', '0159a1ff-9a00-7010-a449-fc8f77b97a21', '0159a1ff-9a00-7014-9983-fc43023409ac', 'not_same', '', 'user-1', '2017-02-01T09:30:00.123456Z', 'two photographs', 0.0, 0.0, '[]', '', X'DC7B1AD17373CC7839F1E3460930176E', '[]');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7000-8e89-76012d7875e8', 'agency-00', 2016, 'R-000000');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7004-8371-0ec4fedec593', 'agency-01', 2016, 'R-000001');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7008-a15d-7b35dd92e43c', 'agency-02', 2016, 'R-000002');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-700c-ae15-44c320e83def', 'agency-03', 2016, 'R-000003');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7010-a449-fc8f77b97a21', 'agency-04', 2016, 'R-000004');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7014-9983-fc43023409ac', 'agency-05', 2016, 'R-000005');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7018-9690-e17fd7124293', 'agency-06', 2016, 'R-000006');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7000-8e89-76012d7875e8', 1, '2017-01-15T12:00:00.000000Z', 5, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7000-8e89-76012d7875e8', 2, '2017-01-15T12:00:00.000000Z', 11, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'none', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7004-8371-0ec4fedec593', 1, '2017-01-15T12:00:00.000001Z', 6, 1961, 'stated', '', 'female', '["NG"]', '2016-02-02', '2016-02-02', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7008-a15d-7b35dd92e43c', 1, '2017-01-15T12:00:00.000002Z', 7, 1962, 'stated', '', 'female', '["NG"]', '2016-03-03', '2016-03-03', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-700c-ae15-44c320e83def', 1, '2017-01-15T12:00:00.000003Z', 8, 1963, 'stated', '', 'female', '["NG"]', '2016-04-04', '2016-04-04', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7010-a449-fc8f77b97a21', 1, '2017-01-15T12:00:00.000004Z', 9, 1964, 'stated', '', 'female', '["NG"]', '2016-05-05', '2016-05-05', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7014-9983-fc43023409ac', 1, '2017-01-15T12:00:00.000005Z', 10, 1965, 'stated', '', 'female', '["NG"]', '2016-06-06', '2016-06-06', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7018-9690-e17fd7124293', 1, '2017-01-15T12:00:00.000006Z', 12, 1966, 'stated', '', 'female', '["NG"]', '2016-07-07', '2016-07-07', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '0123456789ab');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-b52e-6de3df525a34', 'strasak', 'P-1');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-bb0a-bcddf643db69', 'strasak', 'P-2');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-b52e-6de3df525a34', 2016, 1, '2017-02-01T09:30:00.123456Z', 23, X'EB13701D6F553C2C71328D72FE967018', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', '01a2231f-13a8-7ef1-8bbf-434636fc363e', 'indicted', '2016-06-01', 'district', '2016-10-01', 'conviction', '');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-bb0a-bcddf643db69', 2016, 1, '2017-02-01T09:30:00.123456Z', 24, X'B6537D5B0FFC971B255059C8008D6376', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', NULL, 'indicted', '2016-06-01', '', '', '', '');
INSERT INTO release (id, edition, year, digest, folder, program, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-b461-05a027bb92f7', '2016-r1', 2016, 'cd34', '2016-r1', '1.0', '2017-02-01T09:30:00.123456Z', 'user-1', 31, X'C3CFDA4C9815374870308B094D241E46');
INSERT INTO return_status (id, agency, year, declaration, received, audit_seq, salt) VALUES ('0159f902-623b-774b-b824-9f0b21e22df2', 'nav', 2016, 'nothing', '2017-02-01T09:30:00.123456Z', 13, X'BE448BB53CB2526DB55A2DD4DF889B46');
INSERT INTO review_disagreement (decision, weight_bits, probability, evidence, accept_bits) VALUES ('0159f902-623b-774b-a6a6-e8df4ccf078d', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 12.5);
INSERT INTO review_opinion (audit_seq, id, a, b, verdict, actor, at, reason, grounds, weight_bits, probability, evidence, undoes, salt) VALUES (18, '0159f902-623b-774b-b841-4697f5e1a1b9', '0159a1ff-9a00-7008-a15d-7b35dd92e43c', '0159a1ff-9a00-700c-ae15-44c320e83def', 'link', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', '["uncertain"]', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'98C465897E735DAEA07E3CB9C7B73F0C');
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('486833aa25', '0159a1ff-9a00-7008-a15d-7b35dd92e43c', '0159a1ff-9a00-700c-ae15-44c320e83def', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.97095059445466858, 1);
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('ff30bcf853', '0159a1ff-9a00-7010-a449-fc8f77b97a21', '0159a1ff-9a00-7014-9983-fc43023409ac', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.0014730335283280294, 1);
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (19, '0159f902-623b-774b-830a-00e399521012', '0159a1ff-9a00-7008-a15d-7b35dd92e43c', '0159a1ff-9a00-700c-ae15-44c320e83def', 'agency-02', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'E2923CA082E7761C59FFE9221BC2DDDD');
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (20, '0159f902-623b-774b-8d57-53b43d95716f', '0159a1ff-9a00-7008-a15d-7b35dd92e43c', '0159a1ff-9a00-700c-ae15-44c320e83def', 'agency-03', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'7E10CF27E70EA256028B425BA06A4D37');
INSERT INTO review_reply (audit_seq, id, question, agency, answer, actor, at, reason, salt) VALUES (21, '0159f902-623b-774b-a8da-9a36eafaf2ff', '0159f902-623b-774b-830a-00e399521012', 'agency-02', 'yes', 'user-2', '2017-02-01T09:30:00.123456Z', 'seen together', X'D1C3284147D152D647755B345F9F1439');
INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (15, '2017-02-01T09:30:00.123456Z', 1, X'83F367CA09BF50BE390653343880C8C9');
INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (17, '2017-02-01T09:30:00.123456Z', 2, X'9D140AAAE064BDF29A3AC6AFEE7C48A0');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_verifier', 'verdig/01a2231f-1386-7fbd-81d5-177924a6d176+e1f99d55+ATNOCjyPYRCZNl69AVRpEfpGoYR/SW+Z7Jlm0LewgX5m', 2, X'2DA469A985CF27474CF16363A9D7E6FF');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('installation', '01a2231f-1386-7fbd-81d5-177924a6d176', 1, X'BDC958EBB9400D8F4A801DE52BC1AAEF');
