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
CREATE INDEX audit_entry_by_actor ON audit_entry (actor, seq);
CREATE INDEX audit_entry_by_object ON audit_entry (object, seq) WHERE object <> '';
CREATE INDEX link_decision_by_pair ON link_decision (a, b);
CREATE INDEX link_decision_by_second ON link_decision (b, a);
CREATE INDEX return_status_by_agency ON return_status (agency, year, audit_seq, declaration);
CREATE INDEX review_opinion_by_pair ON review_opinion (a, b);
CREATE INDEX review_question_by_agency ON review_question (agency);
CREATE INDEX review_question_by_pair ON review_question (a, b);
CREATE INDEX review_reply_by_question ON review_reply (question);
INSERT INTO actor (id, role, agency, created, disabled, audit_seq, salt) VALUES ('user-1', 'importer', '', '2017-02-01T09:30:00.123456Z', '', 31, X'020846089D79F51F90807D2583EF282F');
INSERT INTO agency (code, type, from_year, to_year, audit_seq, salt) VALUES ('nav', 'welfare', 2007, 0, 30, X'F2ED3566E3CF8D0DE8AA4616B59493C1');
INSERT INTO audit_checkpoint (size, note) VALUES (34, 'verdig/01a2238c-976a-75ef-bbee-bd1422c28bf5
34
b4/eHIGmAS36oEKkUwdCW859xBq/6v+F6P1lUl63JhU=

— verdig/01a2238c-976a-75ef-bbee-bd1422c28bf5 fW1Dca5HdR7vfIOgNZeW5diCeMFgHUTNFh8yHU48F3OGvkaUwntwB2p9/Rh8GPmbBwTh/NwO/5W6ElIDtO3ALxdYzQA=
');
INSERT INTO audit_checkpoint (size, note) VALUES (4, 'verdig/01a2238c-976a-75ef-bbee-bd1422c28bf5
4
KuYNkQh2g3oESU4jaS/QeIhGQ9U4/h0u6A3+TwXNVEs=

— verdig/01a2238c-976a-75ef-bbee-bd1422c28bf5 fW1DcSwCvXbu6Px2019f/4+Fb7+YfHRWKXswNkM4OCGbMclFjFPLe+kuiAH2Xdom5juIIKeOyn6g05RFw+yIIx76FgQ=
');
INSERT INTO audit_cosignature (audit_seq, size, witness, line, salt) VALUES (26, 4, 'witness.example/w1', '— witness.example/w1 Ujq5kwAAAABYkaqYEFfU2J+7hNBKV3K+XShbwKVJVxLcOut1GjtTXKEpcfJUluGHijGjexIHOmqToD16ZGHgTkfAS41n4H025be/Dg==', X'1B26556FA69041E7D2A42E0C62E75913');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (0, '2026-11-28T19:05:46.288025Z', 'verdig', 'system', '', 'init', 'step', '', 'operate', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (1, '2026-11-28T19:05:46.288153Z', 'verdig', 'system', '', 'put', 'setting', 'installation', 'operate', X'A1671A5E7436F6DDE9CFBE1DA5378D649494A24DCBFA3B59A13863BF768FC48A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (10, '2026-11-28T19:05:46.321658Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7014-9e8c-f7f91b7b3832/1', 'assess', X'2D4AC2158A0CDEEF343BBBC09CFEFE66A64A4C789021639C1D321688A9C75C68');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (11, '2026-11-28T19:05:46.321726Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-bb4e-4238a4d3c3b8/2', 'assess', X'7FB188BA2EA40C490C1C3C8984B3DCF351894D475C129CEB1ABDCB0019C0F367');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (12, '2026-11-28T19:05:46.321757Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7018-bf39-4b37a36b1704/1', 'assess', X'2FE72154A678B370F726DC4ADB972B77FFBE0D4BF6E9AD540C7CC7B1B9300317');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (13, '2026-11-28T19:05:46.321835Z', 'user-1', 'importer', '', 'declare', 'declaration', '0159f902-623b-774b-a24f-613dfa80f8c9', 'assess', X'192D8E35654E9E66BBB7E6E2585C4B96DC5101704AF33DBF5B5413D8077985DD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (14, '2026-11-28T19:05:46.322136Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-afdd-8e19e95e68e2', 'assess', X'702F3FD74ABBA5D93A830B6989983636D4B368FBBE06B8A4229568AC2F9B6933');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (15, '2026-11-28T19:05:46.322582Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'1C6284607C11EE02C662D98697D5F9DB64A7AE70D5D8BC4D462D7188254473EE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (16, '2026-11-28T19:05:46.322843Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-90b5-e01a6457ea29', 'assess', X'935C31DF2B83C2DD570A0C5BA300EC34B65199DD7EAC2B23242612802F0597E4');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (17, '2026-11-28T19:05:46.322995Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'B3909C1E08FE3CD075ED55844D5A9C5F58897D9C907479F21695539A3F712A81');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (18, '2026-11-28T19:05:46.323559Z', 'user-1', 'importer', '', 'propose', 'opinion', '0159f902-623b-774b-9a8b-a7571dfbef5a', 'assess', X'065FB9A11BBEDC0085B3DDA60ADB59DA325C73B6FABE363F7C6517523E71C518');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (19, '2026-11-28T19:05:46.323845Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-bc02-efb67e179f65', 'assess', X'A28373CDB74D9303845BD106CD1BC0C6334994E92B024E9A69DE7DA63A66245F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (2, '2026-11-28T19:05:46.288258Z', 'verdig', 'system', '', 'put', 'setting', 'audit_verifier', 'operate', X'0545B6EB1F1091268CEC45BEF91D09F5CE459084BED31794DFBC462209F66D7F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (20, '2026-11-28T19:05:46.323968Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-a691-2474b8c050f9', 'assess', X'B91A8A1BD15E426F5F73A4C09AD13A2291325720EB320C423F1632271AA9962B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (21, '2026-11-28T19:05:46.324107Z', 'user-1', 'importer', '', 'reply', 'reply', '0159f902-623b-774b-8c3e-6ee89639809a', 'assess', X'06F4B3521658397549A677EAC93A9EFF0EECA54725D86F2515ABBA06E208E2FE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (22, '2026-11-28T19:05:46.324363Z', 'user-1', 'importer', '', 'open', 'case', '01a2238c-9854-75cd-9ef2-225cf90c0d59', 'assess', X'75A76DE53CFFEA55600829A913BDBB2136C6F933E93E243966434E485059AF98');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (23, '2026-11-28T19:05:46.324441Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-b80d-e1bfcdfbe152/2016/1', 'assess', X'7B3923407DE6D218F991B1A7FB7AEF5932A85D7D90D7D046FA8991ED7AAB3D5D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (24, '2026-11-28T19:05:46.324576Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-9012-3a419e06e55f/2016/1', 'assess', X'B343017AF3F415873CF36A854831492B7465FC2E6B8DC8FF00516572B03349D8');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (25, '2026-11-28T19:05:46.324627Z', 'user-1', 'importer', '', 'put', 'setting', 'audit_witnesses', 'assess', X'6A4EC79808CF4499B5551B04FAE24939656AA31F26D2E4253073F7603BA3070D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (26, '2026-11-28T19:05:46.325352Z', 'user-1', 'importer', '', 'cosign', 'cosignature', '4/witness.example/w1', 'assess', X'4576D05A50C9E952C50EAC2752FA3A8E569AA3237DEADE82A906BB309AF1EFE6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (27, '2026-11-28T19:05:46.325436Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'A53300266C3655FA8FAC1846ACCFAD6C68513713F5018AFEDD763BE3712164B0');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (28, '2026-11-28T19:05:46.325542Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'29B7EF73F1D0E23C9A90C6EA71C67341C43200E33851EE67105FFFCC878325CA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (29, '2026-11-28T19:05:46.325559Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'7109622506584AFA224BA3B3DDA8EF7F3DEFCE86DCD94889FBDB29E6703115A8');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (3, '2026-11-28T19:05:46.288287Z', 'verdig', 'system', '', 'create', 'enrolment', '01a2238c-9830-7465-82e7-6224faae8e90', 'operate', X'3415C32914D4AF7B029E8E86666C4C2FE5033F225265CAEFB068B9CECA95561D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (30, '2026-11-28T19:05:46.325613Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'0CDE3D151A0882AA9CAA18E1CC8E82FB03D4014B6C68B41506D87BF88451E480');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (31, '2026-11-28T19:05:46.325651Z', 'user-1', 'importer', '', 'put', 'actor', 'user-1', 'assess', X'193DA1280FF1B3620931E4ECF12AF7A6520302417CA28D225872CB6E54191426');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (32, '2026-11-28T19:05:46.325696Z', 'user-1', 'importer', '', 'freeze', 'frozen', '2016-r1', 'assess', X'583D23A6A2F5CAFF584DD7450ECAFA4224116A70C5C2447BA3CE3738D9F9A320');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (33, '2026-11-28T19:05:46.325740Z', 'user-1', 'importer', '', 'release', 'release', '0159f902-623b-774b-8066-4e63663d2905', 'assess', X'C5432DE7E2BC3AAFD239FE9F6B90C2785AA04A4F5A318437B4C8BD2142C31720');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (4, '2026-11-28T19:05:46.320709Z', 'user-1', 'importer', '', 'test', 'step', '', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (5, '2026-11-28T19:05:46.321228Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-bb4e-4238a4d3c3b8/1', 'assess', X'4E2F13260FDF13A674A249E6FFAB40CBD11E38D262BF11A0D3D6F0B99C5791BF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (6, '2026-11-28T19:05:46.321467Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7004-a5dc-0894eab472f9/1', 'assess', X'6455CF6D02E19F7BF1D3EDB49A5A42189A268A50EE84CE85A8D4ACE694BBDEFF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (7, '2026-11-28T19:05:46.321510Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7008-9417-7571accd74ae/1', 'assess', X'63B4A723ACD19FB10BE2D964C1C2751654D4B96B19D655D8FDC1132825FA84C1');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (8, '2026-11-28T19:05:46.321571Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-700c-8f1f-40b983ce5a58/1', 'assess', X'7B36CE4E2C3B417A1199E89F20A388B49FC82C12555F08C25CC3F14E5A1D2FF7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (9, '2026-11-28T19:05:46.321602Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7010-bf1a-f113d98e1811/1', 'assess', X'FEDE509D1D617D0375FADB498F5080E1313D07600DB55582C07BAB6D25FB380E');
INSERT INTO audit_hash (chunk, hashes) VALUES (0, X'6643A575DF16A620E7C46A3876223D897C123AEB89F2DE8960B8E2751E316F19C176D53DBC7B44CFA36388BFE3F154EB29FC75F1446775973E56DDC3EBDD06095861BCE4B5C36EFC73271E29427A0804FA4176CF1985F84B65B9F00D70A5DBB48D573E526083B3E9725D81FD6EC7B7EDFD5DA966F78DE5D22A35897C4C14CCE60252F79A80E77C5CF71BD9EEBBA556D1468B88B15A72664C2B5C0BE88B8F0664D7AFE8A8B9AC300B5F01E82B8FAA8D6102FE6CA698694BBC9F4CEC47469A5FAF2AE60D910876837A04494E23692FD078884643D538FE1D2EE80DFE4F05CD544BC0C875A616E42049C669A78DEBCF8731665F344AA50AEFAEED3633B0F5B1227C780077A94EA6929D5412A81B81D5743EE77C2DE01685763A1231AD8D586183189A4FF60733F47A4866759DBFA2AB2B4B425FB8C2838DC7AD5EADE22C01AEF05FE5A9E6CDDA453EA28955A5D8EE8A4CBB37A710FC225395DFE26FF430F1D5BD5B875FF64A449976795940B80140CC840DD57B49D9FDBF5AABD490A5022AAFCC120E1D1D1A68986FCE8EDFEE5D915903CA2A7F557AA4CE4C8D10C62B37445DFDDF744FC3D3C61D4914729FC5BAD5FE3A585E5E39450418DC852343BC349FD1834DFE8C72A630EA8D77BAD531E5AEE4E16170AC45BD25B8969E0F9C37211E783A79AFE869A0E1533CEF02CEC5A3A744E1A3BA9A8471CC55AD0F2805131EF335F0D3EEA664CA25A145E7CD73DA4D3BDDF63DC99B147A997BCDCA783F4E2AE57E938366BCB638B17C7EA8ABA18724CBFA079C32825D235565842ECB3BC77B7D7D267600B4B595FA8158B2581DB772F6BEB64639D48D62C8D74525C0FBD8FDCB773DFA740E33B8CE53E48A9DEFFF6A4626CFC5D13B54BFD2C23B9DD74D8520478D11D2B06D9AE01046023AF24420DF56F028E44A5D836F226933FBBDA2A609ACB1E854F9548359BE13332009A7B6210120D2D30D3BCDB7A352173CF73C54D7E9E38C764E333F25A842A75422656079CD5FEC9DC4F1CA866A34F55B1289E4A6EDD12588A866C292A667F4DABB50D724030B0DACF74D18B8AADA925DA347FCF2A858CC27283FE98ADB5A7A3A68DAE6C905DE816C5A84FC465010791573A2329DFAB02CD12A47F747E65E5DA1B13013F50CFCC54A96F9691A4837DEB9ACC776F9646F9CCD506B03AF0D34B8854DF690DDB4554698B54EB565765FEDB09BBAB66F75FF19451113623DDBFB0CF93CED2932CE4F27EA3ABC843B1EB52C88C8E91ED0011153145B094A2C8A14A936A44222E594FBAC1F4843F0853FDFF845E4FFD4EEC2975593B1622635D0F146085215EBE4EE91D3EA30DEEA366216BE6BF93E917FE70DF3E5C11B8107FAA2A69EE9F17FADD0BD1E1BBC76FEF34D017AA14355DE26081A93F391E5D6E53829504D622D54CD106D2FDE8AA54F622A00DEB571EFED4B040B87747359073BAF8018E691BF9E1F5AF17515121CFC15BD3109E307778825676DE9E69AFE2FFACD4F7A3FB904AB0C8B0A64AE30B20698CC317B192AEE9445D2A32E77210A48FAAF6C2CC429F2DC9E510AED32AE73BEAB19DB30124BBF1C391FA69EE5BC31EC22654C69AA902AC7E4F8B1E9EDC7C7DB21F0015E1BFEE8391D3E20D4A0E0B52E16B862385113710E2F0A3B369F95A1244C0CF32907FC404E649A6D0B6EF812AA1DFC1958030EC324A19E7CE0C3864080DBC1502926DB9B0A3F33FE0AFF559E21B290484AEF76AE8DCE3BCF1097E958DF52F0A61C5939007C6194D426F0801F2E87F7FCA60F7741002452781BB8E328D174165D549049A320FF5ED478E8DC06BEEDD3F989C302F1C81FDF8218F7B41307FFB7AADE27CAC3BA9E4EA306C2DF818D2077D1F48067FDB431BEFC71607A5AEA55A6CED90B37D7C7A31E6B790675F48F8FD117BB1F4217F6B308095607E4024DCA4A3FBA6E44EE3D722B561F487F0766737248EF9F98117F0F21962E61C16F1FC6E3766DFF72670211A41D2EAC8E3E6BAB46814F74E8EF3C625519C186F380D4B6522E166347C0B70F14098365BBF56B2FCA5E128DA2811D19F06507E86B4145EE7596092F4242DDE47BD8D03CB9079BD44D9EC64ECE92055DA3FB29B124132D87EA0D5CE6BF3F415B2C635D3520F70FA58EF1DB645518DF6B08952778DB377F808A1E3047399E49826A138D74802306D0CE8B0A0EC76ABD41338900ECD0DAECFC0F7CE4985B223D55C66CC56730E5A2116320DE1F584EF19A7E8ED0DDF90B521B7B42A167FB6A95BC14AA79CCF5449DEDD3AFAEE3C333EDB8E3FECE23ABDCA5F19E6B9AD1DDBAB56C2E82574F40A3D8F69063C45451E75AD2179E2A31078AAF856D3B723BE6D40E11C114FB91293CDEF22E792088E0B074547DF54667CE8D43AAFA8903DF384306FCD45FCBA1FD779B544D785A5D7F8FCB57669528C9309CEE8D03ABCBCA2AE48503A35FF4DDE22B403FFBD5D2816887F656D8A8E53A1AA47DB4C30AED134D4344E946E885E6E5030D3F8105C5354284F58311BF880307BCFD66CFFAE55321C335871BBF254DB8F851123D8C05E81450A27C80D7B07370AD6B17DFF6F345746104959651BF89CF82F2DFA71DEC991E9F65DFA2DDD5DCB0B7BD8BF9BDA00F155B9E9180AE571E63A7B98D9121443BF2EBA2EA543BD8ACD07DDB11739FFAEA9FF681FE79CC4CF4E88108E91C5C8756BB7B00D3E21D711DA2BA285FEFC2D12E4D9FC87686798B6A9839DAC44B60A444AACBF0DB3DC14F73EEC71DA807BD7DAAFFDE21D2846BC48F4F120255FBD198E01777CB81A89000BFB11F6108751BFB4AEC96A0A14D79FCD2A71A3682B90FD2E9D0617979ACBCFDCD7B2601F0A0F9979FFB3394A4030CC601F8503F50ED445D7CAFE4DCC56CB160E5F6B9C560054A45262F8F5F3CEF0D32BA5B8734DB30709D52A1D35F4C13A922460A12DD0AFDDCB5BCC2C91FEA768E08267345797B28435594909D7DF009B802E24D0C72B977395217F9433EF62B5086AD');
INSERT INTO back_series (id, period, measure, dimension, category, value, source, verified, break, audit_seq, salt) VALUES ('99f0b637d16bdff7cdd4b70167a76f13', '2015', 'persons_followed_up', 'total', 'all', '289', 'KOM 2015', 0, '', 28, X'5F0FF01FCDCC6183E77BE53C3E77E57D');
INSERT INTO criminal_case (id, reference, audit_seq, salt) VALUES ('01a2238c-9854-75cd-9ef2-225cf90c0d59', 'C-1', 22, X'D0B1FCE3BCF34512137A2495A9AF413A');
INSERT INTO encoding (id, version, salt, code) VALUES ('0159a1ff-9a00-7018-bf39-4b37a36b1704', 1, X'B6044573DEAE89C946C63E5B0ED9B410', 'v1.0123456789ab.AgoBAgME');
INSERT INTO enrolment (id, role, agency, token_hash, created, expires, used, audit_seq, salt) VALUES ('01a2238c-9830-7465-82e7-6224faae8e90', 'administrator', '', X'5F21C0474AAF7BE2541C00A288BC730D17E4E0160994BBD07BD7D04BF9608D00', '2026-11-28T19:05:46.288274Z', '2026-12-05T19:05:46.288274Z', '', 3, X'2210C8ACF31D3D3B86342CC716D5A63E');
INSERT INTO frozen (edition, year, revision, digest, program, as_of, at, actor, audit_seq, salt) VALUES ('2016-r1', 2016, 1, 'ab12', '1.0', '2017-01-31', '2017-02-01T09:30:00.123456Z', 'user-1', 32, X'84726D09D20F840C265408D9183D2133');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, 1, '2026-11-28 19:05:46');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, 1, '2026-11-28 19:05:46');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (3, 2, 1, '2026-11-28 19:05:46');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (4, 3, 1, '2026-11-28 19:05:46');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (5, 9, 1, '2026-11-28 19:05:46');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7000-bb4e-4238a4d3c3b8', 1, X'D662C06F76B55AC8D4FA753DC49DA602', 'Given0', 'Family0', 'Alias', '1960-01-01');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7000-bb4e-4238a4d3c3b8', 2, X'D546B597286BD80CF2CA1B68FF08D84A', 'Given0', 'Family0', 'Alias', '1960-01-01');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7004-a5dc-0894eab472f9', 1, X'C8580BDF1534AF3E0C33D785081CBB03', 'Given1', 'Family1', 'Alias', '1961-02-02');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7008-9417-7571accd74ae', 1, X'3AE3572FB76A3EC219CF27E5AAA804DA', 'Given2', 'Family2', 'Alias', '1962-03-03');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-700c-8f1f-40b983ce5a58', 1, X'B6E8A38BBB57DE1D44555E17CC58CA05', 'Given3', 'Family3', 'Alias', '1963-04-04');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7010-bf1a-f113d98e1811', 1, X'891B150DBDFDBE3DA8C82E12C3A96E03', 'Given4', 'Family4', 'Alias', '1964-05-05');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7014-9e8c-f7f91b7b3832', 1, X'BEB5A7CE4711D973CB76EDDEE0D1A1D3', 'Given5', 'Family5', 'Alias', '1965-06-06');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7018-bf39-4b37a36b1704', 1, X'68CE460B65180CFA54EF16F88DE8168E', 'Given6', 'Family6', 'Alias', '1966-07-07');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (14, '0159f902-623b-774b-afdd-8e19e95e68e2', '0159a1ff-9a00-7000-bb4e-4238a4d3c3b8', '0159a1ff-9a00-7004-a5dc-0894eab472f9', 'link', 'fs/1', 'user-1', '2017-02-01T09:30:00.123456Z', 'above threshold 12.5', 20.5, 0.999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'30B4642CC072B0ED80455EB32ACC3219', '[]');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (16, '0159f902-623b-774b-90b5-e01a6457ea29', '0159a1ff-9a00-7010-bf1a-f113d98e1811', '0159a1ff-9a00-7014-9e8c-f7f91b7b3832', 'not_same', '', 'user-1', '2017-02-01T09:30:00.123456Z', 'two photographs', 0.0, 0.0, '[]', '', X'CCB8BF1428BC8C107C56C1230772BECD', '[]');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7000-bb4e-4238a4d3c3b8', 'agency-00', 2016, 'R-000000');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7004-a5dc-0894eab472f9', 'agency-01', 2016, 'R-000001');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7008-9417-7571accd74ae', 'agency-02', 2016, 'R-000002');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-700c-8f1f-40b983ce5a58', 'agency-03', 2016, 'R-000003');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7010-bf1a-f113d98e1811', 'agency-04', 2016, 'R-000004');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7014-9e8c-f7f91b7b3832', 'agency-05', 2016, 'R-000005');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7018-bf39-4b37a36b1704', 'agency-06', 2016, 'R-000006');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7000-bb4e-4238a4d3c3b8', 1, '2017-01-15T12:00:00.000000Z', 5, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7000-bb4e-4238a4d3c3b8', 2, '2017-01-15T12:00:00.000000Z', 11, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'none', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7004-a5dc-0894eab472f9', 1, '2017-01-15T12:00:00.000001Z', 6, 1961, 'stated', '', 'female', '["NG"]', '2016-02-02', '2016-02-02', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7008-9417-7571accd74ae', 1, '2017-01-15T12:00:00.000002Z', 7, 1962, 'stated', '', 'female', '["NG"]', '2016-03-03', '2016-03-03', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-700c-8f1f-40b983ce5a58', 1, '2017-01-15T12:00:00.000003Z', 8, 1963, 'stated', '', 'female', '["NG"]', '2016-04-04', '2016-04-04', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7010-bf1a-f113d98e1811', 1, '2017-01-15T12:00:00.000004Z', 9, 1964, 'stated', '', 'female', '["NG"]', '2016-05-05', '2016-05-05', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7014-9e8c-f7f91b7b3832', 1, '2017-01-15T12:00:00.000005Z', 10, 1965, 'stated', '', 'female', '["NG"]', '2016-06-06', '2016-06-06', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7018-bf39-4b37a36b1704', 1, '2017-01-15T12:00:00.000006Z', 12, 1966, 'stated', '', 'female', '["NG"]', '2016-07-07', '2016-07-07', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '0123456789ab');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-9012-3a419e06e55f', 'strasak', 'P-2');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-b80d-e1bfcdfbe152', 'strasak', 'P-1');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-9012-3a419e06e55f', 2016, 1, '2017-02-01T09:30:00.123456Z', 24, X'E668EE7741B5DC6A1D52347E9BEE120C', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', NULL, 'indicted', '2016-06-01', '', '', '', '');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-b80d-e1bfcdfbe152', 2016, 1, '2017-02-01T09:30:00.123456Z', 23, X'DE293D77F16265433FA474228045C502', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', '01a2238c-9854-75cd-9ef2-225cf90c0d59', 'indicted', '2016-06-01', 'district', '2016-10-01', 'conviction', '');
INSERT INTO release (id, edition, year, digest, folder, program, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-8066-4e63663d2905', '2016-r1', 2016, 'cd34', '2016-r1', '1.0', '2017-02-01T09:30:00.123456Z', 'user-1', 33, X'2B03C2ABAE1A88D0228ABB48E264B4A1');
INSERT INTO return_status (id, agency, year, declaration, received, audit_seq, salt) VALUES ('0159f902-623b-774b-a24f-613dfa80f8c9', 'nav', 2016, 'nothing', '2017-02-01T09:30:00.123456Z', 13, X'CA78E8EBC92FA3DDE370ADE857177785');
INSERT INTO review_disagreement (decision, weight_bits, probability, evidence, accept_bits) VALUES ('0159f902-623b-774b-90b5-e01a6457ea29', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 12.5);
INSERT INTO review_opinion (audit_seq, id, a, b, verdict, actor, at, reason, grounds, weight_bits, probability, evidence, undoes, salt) VALUES (18, '0159f902-623b-774b-9a8b-a7571dfbef5a', '0159a1ff-9a00-7008-9417-7571accd74ae', '0159a1ff-9a00-700c-8f1f-40b983ce5a58', 'link', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', '["uncertain"]', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'402920C4F2AA7ACF696816F4E005CEC1');
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('0af55e0628', '0159a1ff-9a00-7008-9417-7571accd74ae', '0159a1ff-9a00-700c-8f1f-40b983ce5a58', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.97095059445466858, 1);
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('d0fd473ac2', '0159a1ff-9a00-7010-bf1a-f113d98e1811', '0159a1ff-9a00-7014-9e8c-f7f91b7b3832', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.0014730335283280294, 1);
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (19, '0159f902-623b-774b-bc02-efb67e179f65', '0159a1ff-9a00-7008-9417-7571accd74ae', '0159a1ff-9a00-700c-8f1f-40b983ce5a58', 'agency-02', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'5363223CC162E96E9C5AB8C0652B033D');
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (20, '0159f902-623b-774b-a691-2474b8c050f9', '0159a1ff-9a00-7008-9417-7571accd74ae', '0159a1ff-9a00-700c-8f1f-40b983ce5a58', 'agency-03', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'0458AB28DCA4602A30D3E008216F3DB8');
INSERT INTO review_reply (audit_seq, id, question, agency, answer, actor, at, reason, salt) VALUES (21, '0159f902-623b-774b-8c3e-6ee89639809a', '0159f902-623b-774b-bc02-efb67e179f65', 'agency-02', 'yes', 'user-2', '2017-02-01T09:30:00.123456Z', 'seen together', X'ADE70E44C5F2BFF8F3570AD82F90E6A1');
INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (15, '2017-02-01T09:30:00.123456Z', 1, X'07878AFDEFA6E614033E67E93B3CCD09');
INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (17, '2017-02-01T09:30:00.123456Z', 2, X'85E926871C2293FB84E4B26EC701B7A7');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_verifier', 'verdig/01a2238c-976a-75ef-bbee-bd1422c28bf5+7d6d4371+AdYzTiuiQbq7ZX0HMs3zA15eKiNCDMMP/fXZsWGbmT+k', 2, X'258E83F9836EB5B72919FAB36B2E9164');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_witnesses', 'witness.example/w1+523ab993+BJ/zwc0fgvQ3NQj9Yp5XHksLVqqIBqFtTyArKOT1soKm', 25, X'A6A900E7A5B288D69FE79ED2D2445199');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('installation', '01a2238c-976a-75ef-bbee-bd1422c28bf5', 1, X'C18A13434EED912D2BDAC947691CCC90');
