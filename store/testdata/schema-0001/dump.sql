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
  salt        BLOB NOT NULL,
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
  permit         TEXT NOT NULL,
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
CREATE TABLE review_pair (
  id          TEXT NOT NULL PRIMARY KEY,
  a           TEXT NOT NULL REFERENCES notification (id),
  b           TEXT NOT NULL REFERENCES notification (id),
  weight_bits REAL NOT NULL,
  probability REAL NOT NULL,
  evidence    TEXT NOT NULL,
  CHECK (a < b)
) STRICT, WITHOUT ROWID;
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
CREATE INDEX return_status_by_agency ON return_status (agency, year, audit_seq, declaration);
INSERT INTO actor (id, role, agency, created, disabled, audit_seq, salt) VALUES ('user-1', 'importer', '', '2017-02-01T09:30:00.123456Z', '', 22, X'37769D3C9F3B334B50A422A06EC1B63B');
INSERT INTO agency (code, type, from_year, to_year, audit_seq, salt) VALUES ('nav', 'welfare', 2007, 0, 21, X'1C555FF4A70484E3EB5BE3DD37011D2D');
INSERT INTO audit_checkpoint (size, note) VALUES (25, 'verdig/01a209c6-4a03-7995-b323-e0e555b45f44
25
Yna4ax1EhfFxEpw9Al6VTBNhYY1c8WYoKqEB+Ybra04=

— verdig/01a209c6-4a03-7995-b323-e0e555b45f44 3/QA9Pm+Fx+C7Astq9JaFOBE402LL72rM/xDJnYr6RUrilQEFwPWKuHXACqt4vskHSq9WIoobDK7xEydba6HQVS+Pgw=
');
INSERT INTO audit_checkpoint (size, note) VALUES (4, 'verdig/01a209c6-4a03-7995-b323-e0e555b45f44
4
NRi4dGa1QZq0zcP/2NOsVRmDB/wjimd2VXmVBQL7L/U=

— verdig/01a209c6-4a03-7995-b323-e0e555b45f44 3/QA9PWXFvJ7UXILUJLYhhz62X4w5z9JktJ8qYsIGSpZJSHtL5oKNcIYN6CuoeFYCWF0bh7dFguWZgMprT4LLyInxAQ=
');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (0, '2026-11-23T18:58:39.764292Z', 'verdig', 'system', '', 'init', 'step', '', 'operate', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (1, '2026-11-23T18:58:39.764366Z', 'verdig', 'system', '', 'put', 'setting', 'installation', 'operate', X'D3A6F0B592A9E077BEEDCE9A6B0DF697120EB145CDE69EDD33A6A51701F22224');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (10, '2026-11-23T18:58:39.770638Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7014-a991-cbb4e5a80f20/1', 'assess', X'D443FD2D11B6E9B02320AC6F0A66FE000EF40A31D7B4B434665EA0FF284B6159');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (11, '2026-11-23T18:58:39.770681Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-8207-e4770c748714/2', 'assess', X'483280985EE71FAF035756106FEF5427F23D0DBBA9EE1B831DCFFFA4A0C7B456');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (12, '2026-11-23T18:58:39.770725Z', 'user-1', 'importer', '', 'declare', 'declaration', '0159f902-623b-774b-9929-0a3657fa185a', 'assess', X'856DB4C8EFA47B209F2BDCA44F561C3E54E11F9AB153D47D58708B2825D3C97C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (13, '2026-11-23T18:58:39.770944Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-901a-23abaab9bf19', 'assess', X'71C0DFABE19086B5AABD68A939049A3E43317F770F16928E7CE723CB15C5B977');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (14, '2026-11-23T18:58:39.771065Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'E8ACC5562864D8555B23EF6FDAA4FAEBC6776CA654B796D853A657C8924BDA0A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (15, '2026-11-23T18:58:39.771214Z', 'user-1', 'importer', '', 'open', 'case', '01a209c6-4a1b-736d-9963-2bb6a266b7d7', 'assess', X'F4F97D5DD6D879DD8B6E0C2AFE361964B2F8CA4EF0FC0F13D2E332BF3BC97404');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (16, '2026-11-23T18:58:39.771255Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-b593-3137b2d73e4a/2016/1', 'assess', X'0B366F04D475EF1C801C4099AE312A069FDDD1E1BC2063C99A43C7B14A7944E7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (17, '2026-11-23T18:58:39.771344Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-9eeb-45de6108367f/2016/1', 'assess', X'8B8AF7F991F11487A64DE7963F2D06BB5913E9F95294434412F5108FF48977C2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (18, '2026-11-23T18:58:39.771396Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'95F85E6B80931BD9815977A53D96B13654A3FDE2821DE98154BAC70A84D47339');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (19, '2026-11-23T18:58:39.771472Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'7EAD006FB2A9B707C6A7A94E24822139D862267FCD89B589891DBD1F0CB24FEE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (2, '2026-11-23T18:58:39.764440Z', 'verdig', 'system', '', 'put', 'setting', 'audit_verifier', 'operate', X'6DDF8791CFC2917C856F19DAC02A49E25099BC36478EE80845C01F5F7CD92B38');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (20, '2026-11-23T18:58:39.771489Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'B68C6928DE9467413C89AF7F78DE55EE63C2272BA757A91CEDA28BC7EFE86488');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (21, '2026-11-23T18:58:39.771533Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'0644C796380323D909D5AC858FF4F2B946D41F93E315E76F08C4A4A5BA04D55A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (22, '2026-11-23T18:58:39.771555Z', 'user-1', 'importer', '', 'put', 'actor', 'user-1', 'assess', X'F423794630EE1465C5E28058273802F00BEFCC04CF044779DEC9C02D1D6D4361');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (23, '2026-11-23T18:58:39.771598Z', 'user-1', 'importer', '', 'freeze', 'frozen', '2016-r1', 'assess', X'DA596C96B805EEE89E7A2FFAE00BFEB66F85C19E4A81025D1A4657E587590406');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (24, '2026-11-23T18:58:39.771640Z', 'user-1', 'importer', '', 'release', 'release', '0159f902-623b-774b-ba91-bf14b49921e6', 'assess', X'DDF81229B73B6A919D1249368E220A72761B628253831B0D175FA696C0E59FBC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (3, '2026-11-23T18:58:39.764477Z', 'verdig', 'system', '', 'create', 'enrolment', '01a209c6-4a14-776e-a68b-9fcbc9cd66e4', 'operate', X'4D895C0ABBA51B74866FC5A8A9533F1DEF9E477B5F367CD222A818E407BFE16D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (4, '2026-11-23T18:58:39.766700Z', 'user-1', 'importer', '', 'test', 'step', '', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (5, '2026-11-23T18:58:39.766878Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-8207-e4770c748714/1', 'assess', X'E99903C6ECECAF8F463E3E1B73717B01ECCAC4778060259B55EE9F193E1D53A1');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (6, '2026-11-23T18:58:39.766989Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7004-a132-2665dd89f43e/1', 'assess', X'B5590101E1ADB8D7D920C91233412E1387015C6EBA24A1B1A983F288CD3999BF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (7, '2026-11-23T18:58:39.767023Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7008-b55b-09f78c6b153c/1', 'assess', X'D7EA3F1DACEB5EF838651B40EBDFE843DCC1EE8A8BB41E9C81F5B054DB814924');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (8, '2026-11-23T18:58:39.767059Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-700c-867f-2011131562fa/1', 'assess', X'9F771A702D79C1E1CEF00E020ACC81BA26818DA250E771F3C10AE36966B9EC46');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (9, '2026-11-23T18:58:39.767091Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7010-8dc9-1cbfc0914600/1', 'assess', X'9002B216F2FC9239129D50D106E2901971A82CE487FE549B6C3EC3AC04A8A990');
INSERT INTO audit_hash (chunk, hashes) VALUES (0, X'F395403D9BEE890CEC1F9B0E5655DA844E6D0A734CCE02F956D5ABB9CC3DD94CE87C8438DA61A3713B664172243CB05933D4F7531738064D2D97B115AFA1C1421C9C23A3A98CD68F09290520A1BE3E3657DE2D6E0FD1A7089F2FB2034A0A1454A422B46DB83B2C24C5F19089CB5CAC01AFF8E195530E9F5FEA66123E5139FDAD121C932DCD14574E43990B8DF4D80A9265F9C8744591E42F8E23F893138F07BBAD5ED93BD0517770D0EAA10C57EBF40F8129B7531F8F92F5CFC4F7063CA6D2E63518B87466B5419AB4CDC3FFD8D3AC55198307FC238A67765579950502FB2FF506F1E9CB24851B73A0D63F8396063AE595EAEC8385FE8135692155DB2B39F002BF996C9ED32953A07705165A84F4C6950002D583409E094A0A2A6DA867601F031BB66B55018514EA6C59E02E74DB950AD0CDDD76127B084D40100A1863EE417FB53F037F9524B7344277E7E20D4ABA536229245E2F642FEACC823DC530C519E2CCA1FA014C009D62F9C7A7528E9A3BFC8352DB7D27FD68BA7ECB0EC201E43BED9D6FE0FAACFCA832FC80C88207576016F15B671F3019B487E138758C21B5BF2BE7BCA5248B91AA46C9D0FA863C636EC4FE36157D42DFC1B527FA5183AEC73733EF4F6838DC7BE3E23CD5B6C8E069AE8ECECCC38C1E18C39C1ACAEF466604D002761D6D4D1146D5D58138DA52A6BF35762373BEA3D3603DBD41A1D8B562CA88ED6729358E377798D6F695F5BCEAAF892A43797FB938D70E065D8C7A9C66EAC80CAF7916C16B8AD97864D60DE3111C125F3E45FC4C41EAC0957184CBF785DE059719DCAABDAA1CF8A5791D96919DBA80B0451876402ABF12599F6B5416F6A0F7871CE4929A7ED8A12E66DFD21D471073147254B47203183FD1CE0D05B085A392956FE410BB33803FCCA5AC308FD10C43C1F8CF2EA07D2B24CB28265277AA5B0E48C8F7351BCCB18E71660188C0DC4D02E9EBDB5C82A31332FD2F8F9C187311752CFEC4686A571B5286398A74E398665957409366D4A1600B47474FA1E036F604016E05522EECCD7792E40980D19E35676730040E839F285086C6CD06A90FCAC0F45B4698E9A3AFB0BAF1D9ACCF68BD166BFBB729DC3BE0B3358B7F2F714C03C7378899ED305928FF05F8ABEB5AC8BB8D59FA5D5C3E87E8D1A06C4CD398FB68B0AEC3E8CAEC1720483CF0A18A3CCFAE1E3B4EAAA5885A492D3D991BC760B97F3CA4306AF2884C1D55FBCD0CBEF5EAAE0CD6C4589DDA1E2D0FED8E6D5EBDC6A858D85984A8C5702DCF467859DCE6609BDC998BD62351C6B483742461CE6EB64EF80EFBF7D124E6CE1EC5020B86AB8E57A95205618C81CD6E9573F3B5740FA8AC97594944CFDA0C9732ED251D0EC0D8D43CC19B3AE37C0E61C3EE598499A4BF27908B31D1AD4078539E67518A2678182365AA2B777002201F7268734C9590ECA483C845EAF5E3EB297E04D2C5482B83F1447640BB247044C10D035FE2CCEA7E72FD01AC80FBD28A3381C493E923F1DBA2D6B04AC4AC62BCA627212EBBC33BBD6307B8E7498EEF1B35158036AD243C658D912BA10460ACEB9356BE9538CF722FE29B789777455354FEAE41EA42C33B5F6F01A0C2932A4814FBE9DE09559338E2430B8F44A77F10359A94276457F2DCC3D4B062B9E65B5832EC836D18CCEE15A036B524F1E4AC29C34B74754C54EF26711CD1EB71A7E8C31EE69636519E1E0C5C64E33CC72DD44A19621771F7C1B52572DD0BAC405BAAA5F9998E58163E163C3DAC9A002FE0EBCDC0B64150E905EFF3B2E66814CD9A740A6435A1338A8C8ADD2D9C24E9A6E9CE6101FFC479FC29714BEF4CB370DE7CDB6EA4DF30BF4D4E8CD3A0E1EC0BF19A68593F0696CDCB6F37A19FE996568B408BB722A96530EEFA14F1F6AE5E19DE3708D80505D49EA6B1C067EDFC0647278A39C0958B0CEDFBD0AB91C56925F8D65829387583DC436E78FD839131DF83EE897623A0E20194E4758C0BC40CF4AA3743E439EF5C5FC9EBDF65294DD769DCBE07D7C63BBF2305D3399A5353CE7CB4278CCCBF50836F15A0D1069D0CB6F550FF28ED7AA788C1A9EC80B2FDBFCED7ED4EFD67A743C3E18CB0FE07BB93DEA712DFE557DFFF5C31CC6C94BB0ADADC61E7');
INSERT INTO back_series (id, period, measure, dimension, category, value, source, verified, break, audit_seq, salt) VALUES ('99f0b637d16bdff7cdd4b70167a76f13', '2015', 'persons_followed_up', 'total', 'all', '289', 'KOM 2015', 0, '', 19, X'6A23B51A9F5E9CCC384DDAB668768623');
INSERT INTO criminal_case (id, reference, audit_seq, salt) VALUES ('01a209c6-4a1b-736d-9963-2bb6a266b7d7', 'C-1', 15, X'F40DB99B57F34CEB166067C904E3A40C');
INSERT INTO enrolment (id, role, agency, token_hash, created, expires, used, audit_seq, salt) VALUES ('01a209c6-4a14-776e-a68b-9fcbc9cd66e4', 'administrator', '', X'7C3A795A77A8B317250CD5249A1649821C2CD70E2CBC78C29EDE2A8367575B43', '2026-11-23T18:58:39.764464Z', '2026-11-30T18:58:39.764464Z', '', 3, X'00A69CBB506541845EA1672FB8F4325F');
INSERT INTO frozen (edition, year, revision, digest, program, as_of, at, actor, audit_seq, salt) VALUES ('2016-r1', 2016, 1, 'ab12', '1.0', '2017-01-31', '2017-02-01T09:30:00.123456Z', 'user-1', 23, X'4865501231B730C2D1098A92486B0C34');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, 1, '2026-11-23 18:58:39');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, 1, '2026-11-23 18:58:39');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7000-8207-e4770c748714', 1, X'A9B2F01B3CCDAF99EA99C879B16F47F3', 'Given0', 'Family0', 'Alias', '1960-01-01');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7000-8207-e4770c748714', 2, X'DBC50A9C5060E5C9D6164425DC856C4D', 'Given0', 'Family0', 'Alias', '1960-01-01');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7004-a132-2665dd89f43e', 1, X'6A295D5796FD1C3816298E0CB889C9E3', 'Given1', 'Family1', 'Alias', '1961-02-02');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7008-b55b-09f78c6b153c', 1, X'717B30682A9B363BF71CB67CB209B143', 'Given2', 'Family2', 'Alias', '1962-03-03');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-700c-867f-2011131562fa', 1, X'87B4C5CAD910FA49196D8B8269A44FBD', 'Given3', 'Family3', 'Alias', '1963-04-04');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7010-8dc9-1cbfc0914600', 1, X'1E522A0359216284903605A5820355F2', 'Given4', 'Family4', 'Alias', '1964-05-05');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7014-a991-cbb4e5a80f20', 1, X'0B442F0BA42780C14656174F82B63046', 'Given5', 'Family5', 'Alias', '1965-06-06');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt) VALUES (13, '0159f902-623b-774b-901a-23abaab9bf19', '0159a1ff-9a00-7000-8207-e4770c748714', '0159a1ff-9a00-7004-a132-2665dd89f43e', 'link', 'fs/1', 'user-1', '2017-02-01T09:30:00.123456Z', 'above threshold 12.5', 20.5, 0.999, '[{"field":"family_name","level":"close","bits":7.25},{"field":"sex","level":"exact","bits":-0.5}]', '', X'21F8D03A1B3FE4E3CC7856366334DF38');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7000-8207-e4770c748714', 'agency-00', 2016, 'R-000000');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7004-a132-2665dd89f43e', 'agency-01', 2016, 'R-000001');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7008-b55b-09f78c6b153c', 'agency-02', 2016, 'R-000002');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-700c-867f-2011131562fa', 'agency-03', 2016, 'R-000003');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7010-8dc9-1cbfc0914600', 'agency-04', 2016, 'R-000004');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7014-a991-cbb4e5a80f20', 'agency-05', 2016, 'R-000005');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit) VALUES ('0159a1ff-9a00-7000-8207-e4770c748714', 1, '2017-01-15T12:00:00.000000Z', 5, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit) VALUES ('0159a1ff-9a00-7000-8207-e4770c748714', 2, '2017-01-15T12:00:00.000000Z', 11, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'none');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit) VALUES ('0159a1ff-9a00-7004-a132-2665dd89f43e', 1, '2017-01-15T12:00:00.000001Z', 6, 1961, 'stated', '', 'female', '["NG"]', '2016-02-02', '2016-02-02', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit) VALUES ('0159a1ff-9a00-7008-b55b-09f78c6b153c', 1, '2017-01-15T12:00:00.000002Z', 7, 1962, 'stated', '', 'female', '["NG"]', '2016-03-03', '2016-03-03', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit) VALUES ('0159a1ff-9a00-700c-867f-2011131562fa', 1, '2017-01-15T12:00:00.000003Z', 8, 1963, 'stated', '', 'female', '["NG"]', '2016-04-04', '2016-04-04', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit) VALUES ('0159a1ff-9a00-7010-8dc9-1cbfc0914600', 1, '2017-01-15T12:00:00.000004Z', 9, 1964, 'stated', '', 'female', '["NG"]', '2016-05-05', '2016-05-05', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit) VALUES ('0159a1ff-9a00-7014-a991-cbb4e5a80f20', 1, '2017-01-15T12:00:00.000005Z', 10, 1965, 'stated', '', 'female', '["NG"]', '2016-06-06', '2016-06-06', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-9eeb-45de6108367f', 'strasak', 'P-2');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-b593-3137b2d73e4a', 'strasak', 'P-1');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-9eeb-45de6108367f', 2016, 1, '2017-02-01T09:30:00.123456Z', 17, X'55E83A5709B49E717AF96498196577AB', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', NULL, 'indicted', '2016-06-01', '', '', '', '');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-b593-3137b2d73e4a', 2016, 1, '2017-02-01T09:30:00.123456Z', 16, X'04371085ABEC317385F373AD0A39A602', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', '01a209c6-4a1b-736d-9963-2bb6a266b7d7', 'indicted', '2016-06-01', 'district', '2016-10-01', 'conviction', '');
INSERT INTO release (id, edition, year, digest, folder, program, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-ba91-bf14b49921e6', '2016-r1', 2016, 'cd34', '2016-r1', '1.0', '2017-02-01T09:30:00.123456Z', 'user-1', 24, X'AF4A0E5B14BD4B4950F2B295E63F0E17');
INSERT INTO return_status (id, agency, year, declaration, received, audit_seq, salt) VALUES ('0159f902-623b-774b-9929-0a3657fa185a', 'nav', 2016, 'nothing', '2017-02-01T09:30:00.123456Z', 12, X'0A4BC2CE7687A884AE7025C3AEEFB9BD');
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence) VALUES ('1748b0aaf6', '0159a1ff-9a00-7008-b55b-09f78c6b153c', '0159a1ff-9a00-700c-867f-2011131562fa', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25},{"field":"sex","level":"exact","bits":-0.5}]');
INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (14, '2017-02-01T09:30:00.123456Z', 1, X'52FC2A7A1208D6D1DF535F6165C7688F');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_verifier', 'verdig/01a209c6-4a03-7995-b323-e0e555b45f44+dff400f4+ARJ42aDG+TA4UhWpNo80Hq9lIyyRlaTEIHeWbztO1Pd3', 2, X'6CE193B219EAB381E270FF8EC54C1F1A');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('installation', '01a209c6-4a03-7995-b323-e0e555b45f44', 1, X'A5FF3B7C12A4C98A05D4F49CDB266939');
