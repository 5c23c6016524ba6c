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
INSERT INTO actor (id, role, agency, created, disabled, audit_seq, salt) VALUES ('user-1', 'importer', '', '2017-02-01T09:30:00.123456Z', '', 31, X'FFE99896B9571C03CDAA886AAF82D212');
INSERT INTO agency (code, type, from_year, to_year, audit_seq, salt) VALUES ('nav', 'welfare', 2007, 0, 30, X'482F83732DC6A401AB27BFA7BEFEBE1A');
INSERT INTO audit_checkpoint (size, note) VALUES (34, 'verdig/01a22393-2296-7fdf-87a1-8f6385289896
34
zT6BAj4vPisf2/Ukj8ahmBjtUdeLt14ZVZgJBckm5eY=

— verdig/01a22393-2296-7fdf-87a1-8f6385289896 RGNjejovR8v0Bc8LVWiAb2KARX+ilLwpy0d6DZnp4IxdF3832Ta9eAljxqxuVhhnDgAxMv4DWmYotF3EZYV6ytV1kAs=
');
INSERT INTO audit_checkpoint (size, note) VALUES (4, 'verdig/01a22393-2296-7fdf-87a1-8f6385289896
4
dqJW5W6i+ubM5p8/w7kQP7Jo9UEmkZ0RFMGN88NngRM=

— verdig/01a22393-2296-7fdf-87a1-8f6385289896 RGNjejzy49QKRVS+gnrcaNj70K4qMP91mEQvJGBOkgHn2M7RTlZIOAqo0qT66WKdFH7Y8lvoA5NhjCjxC9CkJFASSgY=
');
INSERT INTO audit_cosignature (audit_seq, size, witness, line, salt) VALUES (26, 4, 'witness.example/w1', '— witness.example/w1 W1Z/ZAAAAABYkaqYzUpAy+Opw2h0dxoXbwToUTZXH5NCDbRSOuLk5JrmEj/KgQxcwFgfySDHgMuhBg6V+3vJDDnqhxho1kI6hwFwDA==', X'58749D026B0DA665B4964D86D078C4BF');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (0, '2026-11-28T19:12:54.987336Z', 'verdig', 'system', '', 'init', 'step', '', 'operate', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (1, '2026-11-28T19:12:54.987441Z', 'verdig', 'system', '', 'put', 'setting', 'installation', 'operate', X'6DC21321E22FC09E7CA33F3DDC138584A260F157E9CA13E0EE9B0831A1D3EBF9');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (10, '2026-11-28T19:12:55.010372Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7014-93e5-cfc052eaf809/1', 'assess', X'38EECFDFF6ECC6933B6069772C291B2A1383B7ACE18DA8891EE173C7F727428F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (11, '2026-11-28T19:12:55.010410Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-9d58-def2b0dba237/2', 'assess', X'B4C3BF9E90DB7CE2B4F05C4E6F5FDDCD239BB9018FEFC9B1B98071D7D1CF7655');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (12, '2026-11-28T19:12:55.010439Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7018-bf5d-1504421357e6/1', 'assess', X'8CCA5089F7159809D032414997F2304104ED603DD3152EC3AB8CA167178A908F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (13, '2026-11-28T19:12:55.010504Z', 'user-1', 'importer', '', 'declare', 'declaration', '0159f902-623b-774b-bd51-d4fc218cddc2', 'assess', X'37B1B85B1275F9A924A21921F092054AA45980882586B95AFC78048B8DA065C3');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (14, '2026-11-28T19:12:55.010707Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-8771-3679b7ec0439', 'assess', X'EC1220809ED2C82CD55A409F9D9252742362017B054EF9E4A3B3623EF21CBA45');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (15, '2026-11-28T19:12:55.011007Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'359A81C7D8321A8A59BB7F8BB781A3D91A5A90C11C77FF771BBDF714A856D2A3');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (16, '2026-11-28T19:12:55.011159Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-89ac-a21103cc336f', 'assess', X'BCBFE4D06108E161CC54F5704A027A2D24B78C35146409E47D35F34529588C6D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (17, '2026-11-28T19:12:55.011264Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'E8AD1F2E7ABE870CEFA7157BBE671381F4B8CE4E7DE9D48639DF2D981D847F08');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (18, '2026-11-28T19:12:55.011790Z', 'user-1', 'importer', '', 'propose', 'opinion', '0159f902-623b-774b-8f07-fee1d03e8c33', 'assess', X'603A76A4B5659D53D885BD22F70BA0B4C1A45AA0A7B667458C087D2912D6B27F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (19, '2026-11-28T19:12:55.012152Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-aac8-1595e214e6e6', 'assess', X'D9DE549B0B5AE54E7ECF11684E3A3EC1E73574AEDE482260317E17A3DDE85546');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (2, '2026-11-28T19:12:54.987507Z', 'verdig', 'system', '', 'put', 'setting', 'audit_verifier', 'operate', X'1C3C25AC37B7F10408153D8097C38010A88717092C7D133ECFFA0B0BE21F0FE7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (20, '2026-11-28T19:12:55.012258Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-a905-ad64937f88b0', 'assess', X'79FCD05C33811DE8EDAA713236D9FD8E5770CE764CC9BED4397E0B1C3D5ACDEE');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (21, '2026-11-28T19:12:55.012424Z', 'user-1', 'importer', '', 'reply', 'reply', '0159f902-623b-774b-bcfe-e93e87a50351', 'assess', X'14A810FF7B0FFA78082836F5702B2EDFE964E964DA5920519509D31D59D7BDAD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (22, '2026-11-28T19:12:55.012788Z', 'user-1', 'importer', '', 'open', 'case', '01a22393-22e4-7c97-bf0f-7c3950d66acb', 'assess', X'0312F5D4F8AE0F27B7674FE1E16C11EA797C8653F74CD96E47431CC5AFA6F5A0');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (23, '2026-11-28T19:12:55.012876Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-a639-05cf60761aa2/2016/1', 'assess', X'36F8471EC6A9CC6C02BB10A58AFA1B9B3E2B92743F008816258D67C99D8B82D3');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (24, '2026-11-28T19:12:55.013000Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-9a8f-7cecf36ac542/2016/1', 'assess', X'07F487D0F783B7380528F43D64863DB154932A8D94AFABAF7E5DD1A4EEEC0D24');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (25, '2026-11-28T19:12:55.013050Z', 'user-1', 'importer', '', 'put', 'setting', 'audit_witnesses', 'assess', X'11885490F1295833C4190BF769C4D2E709A2B36A5DF4E50B0F1D86BB1918BA68');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (26, '2026-11-28T19:12:55.013735Z', 'user-1', 'importer', '', 'cosign', 'cosignature', '4/witness.example/w1', 'assess', X'F38825D6C92CD2C83FA95911FD46ABFF1858E5605C33E7C789A7889A84D37016');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (27, '2026-11-28T19:12:55.013855Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'98294B2B398CBE0638D3508692C6F7F2E6C6C9D825C9A3ED16ECBB7E09AB244F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (28, '2026-11-28T19:12:55.013952Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'E0950D000C4857B7D08CBED03F714E89C4AFC75598D3E20C388E1891F2CFE837');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (29, '2026-11-28T19:12:55.013969Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'C6CB7CAE8D372E929D05E8E23940FBF3B05FA82B23CDE9854069FB0E3F9A2151');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (3, '2026-11-28T19:12:54.987533Z', 'verdig', 'system', '', 'create', 'enrolment', '01a22393-22cb-7856-9990-cdeb91b9b2b1', 'operate', X'3D0EB1D23B78180ED94AA2154E48DD7C2E40C84944714E39647988F21E0F3505');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (30, '2026-11-28T19:12:55.014057Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'EA14A5DC73BD5AC8488AD2FFF3E7F48BD71B6382F063DA66EC91ACFF6A8D80BC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (31, '2026-11-28T19:12:55.014125Z', 'user-1', 'importer', '', 'put', 'actor', 'user-1', 'assess', X'DC30AA92FF8FD35EBACCE9369B658EA48BCD55F9C468F02A1C53FE6B7C5971AC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (32, '2026-11-28T19:12:55.014201Z', 'user-1', 'importer', '', 'freeze', 'frozen', '2016-r1', 'assess', X'24B40010362404332473385AB858872586C1D8BD6BB632A92CF35BE85C8A1B79');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (33, '2026-11-28T19:12:55.014283Z', 'user-1', 'importer', '', 'release', 'release', '0159f902-623b-774b-8601-443d0bcee69c', 'assess', X'71B8ECE8348D4F76E082D305911ECA288DEDCCA27754E622F6CD978AF142F439');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (4, '2026-11-28T19:12:55.009709Z', 'user-1', 'importer', '', 'test', 'step', '', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (5, '2026-11-28T19:12:55.010050Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-9d58-def2b0dba237/1', 'assess', X'6333E920D5651765948D40419EBD680B7FE9CC6F0BC4A2448B4875D70861754F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (6, '2026-11-28T19:12:55.010238Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7004-a923-32e4006d8b32/1', 'assess', X'E847854D656710BB36D2C658C26CC78EA9EFBF4B05BE424132E8CA1380AE0F6A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (7, '2026-11-28T19:12:55.010276Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7008-9195-e2f120cb3f44/1', 'assess', X'4FDA853E39CE511FAAEDAEF63376F8E748D8C9ADDD284560063FE114BCBFB2DA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (8, '2026-11-28T19:12:55.010307Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-700c-8721-dacfbb511e0a/1', 'assess', X'7F1DE33F3EB77059E75A9639AEF23A5D8095AD74BB47D667E67D71AB82B7226F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (9, '2026-11-28T19:12:55.010336Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7010-843f-92a8d4d21e1c/1', 'assess', X'1028E152662D36CF27CA25A12F7AAAA6B6C7598FA4B95BBB693B47F29F21226F');
INSERT INTO audit_hash (chunk, hashes) VALUES (0, X'96AF95441D0A26B07672667990F18B81B4DEE1E30848072523D47A640B90A7C82C798E3035F99C7C8F5482F4392F4FFE5A7F839DF40DE887716C6D542106EE3F81C80DE93D1915290CA6C2A2723041EA0587100617E082C3D7D7322197DB241891F8ADBCB46B4073915E0B963A03F12EF726EDBD5A0074C3BDD29042228D11EE3F2C421093A9793B99985090CF1E5BC8563F4D7C27EBE0264DFABE1F8B6617DDC629C0CBF26E3598E4F70B2CBCDEFC07E9C120070A0EE3D72EEF41494CAB751976A256E56EA2FAE6CCE69F3FC3B9103FB268F54126919D1114C18DF3C36781133B1BC98D04951AFD8437F0AEF727E73E2BF56C2002F9C0E212302318175B1830DF851E50E2349227F4630A7F7BA746144D1F1E89FBA26C80A0F28A66AC7193020624C67EB54A042799B99098BDEE209D35DAB88C1B020280932EB26A72C58141A4391A78AD6CD043E36ECE10A10DD7BDFCB93D5EB16E8D5A743E9095D5C5E8EE52FF2D2C1F95453FC9BE931312139F979B90A31E87CB222A049092120AEFDC198C83DB29BCCE898B035F1FAAF4000EC34DD3B0E7AC9E032BCB681D6B734F484BB1DF70B5010B9D531D2EE8F82DC2D676C6FA1F990D569A1FE05E7FA0C0C8E6D660C4E183B3CA247F96C9892A5BFC956CEF58E8568755B7DCC171E2030AA88B6A197D8D3A36C769446C8FBA5B1FAD460928173BBE8B6886F6934BAC74982879D9DEA7DD0DDC1BF87D9017610D494E5845AB0DA2341CDF85C83739AE80164E16B32AF6DBDA407600AF584947BAEF1ACD605BDFAF093090166ACDB63008C916174125A9A2E18037CB4E06818ACBFFBDA6AD8DA86121CDF0A012B1164ADE3777380E455F4CC633F8D11F0D888B5B72E5F5CAD5F8E62E4572E311F9EF5971978B38DA46E2FB313711A110EF6F95E54F1CCD7F86EC1768AA9F28BABA31952A0D081DBBF3A837532841AD9AC4CC13D88F7C9A5B030F358E6D0476E68E7FA53D2C2F9216FB9D5D1A8CF2253BE3E5E38CB9F2CD09810B2DFD38DD9E8B553F221EE19F626D9B4E4C2109D95DB5456AA45DCB38EB4CA3A75FB58CD792509B1A4A11DC0B31A2B0FC69E6B3D38FAF1F413FAC2FF11E8BECE64B1D588DF1DB8F84A73C92A290C0017F004D6381BD9A16B69BA3E90D159ABFD777BF19D4962A02AC725E754718C0DCD9DA1662FBC079B2C8B1D2861DF95FD94E175B8F0E38C5B0F7D4A69326458984BCB145096D6474E8D79E97C18E7C43B37334D7943FBE9005DF4B2A776560966268E54A9D9E2B977823B76509EF9872151C9F18F800490DE59D38C2EB9B47BE973B4D632B56B7AB222DA2A63461AC870D22679941DCB7806169796F44FF6212BD42A9B3E9BB2A0D09768DA9F13EAED1F3173BD36EF6E62AEE9C49B1D754FC9C180BEBC5273114FE28A67114742A50E0CF331CA2A1734C359DCA0FA66AB243F0640D563BFAF06E27B892A6EF42AEEE01DA5192D1909D33B4E4785EAF0CF0C6D6AF20F5BCE62019E715634A4684FFFC66C65AD8C05B388A9EA3FC808E5FDA9576AE56EAD0B32C7EA57665699950759D53BA6BA561C890F9ED8DDFB725CB0036422CA66CCA96B0F71097816F20F5709C0FCC7E74340000BBCF5CF24FC3696D978019D817CFCC32C3ABE7468D7A83969472E598F3068D4287AE6CAF78CB55505BA14E50B99D409B3298E4254C3B5A375C1976F4C78594F991F2B16E8E94CA9FB9C339738EBF59D6AB21083AA22E69BA3B353962D8D4F718CD754F2000A1BB743CE97D430F066816358BCE8F0C7BD180D648528699E3EB5B7EEB38AACDCE25C31F5658649A7B7AC96EF0CBB76E237651835D98699AB7A65EE30E826AE654C0FFE7C8B999D47F8439603DCE89E64B9E217927DAD5203CFBED58C174319C74B48E31FBF578D62EBBC85DF8ADCCDB0C0B6C15CC5B2AE20A3FA42F840BBA01D79F89C4FBC60D4855B8EC08A3C0F44283E92A0991D1D13FBDFB5F2824F8065641C4250077135AE734CC2937F817FA3005386AA40AF0A39DCB14F084C66D6B842AE5064FAE3C07085095BF686C97C5BBA312AD2EBED96761A7204F1FD609FB2AEFEEDD05D40376FE1029A27A343A206654DD3351BCFDBCF1B48CE934284767B4C68F650D7560FC5D5A4981A8E35BF6359BAB52C57583FE75B60DD2FA3BF99E69147EB2FA4ADE531AA78748377F50C91EC75E233BFB61D232EACAD31798514664877FD74E33ED146E08591CB7D182D438D8B037389611AD182DBF9923E2C597EEFD62865E965E043EB40ED9694E31421CCF50FC98E8F39FC62AE424325A4A57D4D5878F69BF1BC1C49EC1076F42D392C1AF210AD8B7D7408F7071C64AA9862E674F080CB40F9A3381C434DE11C8561B44FD921EEE68B16B11958504FD4C42047BB8A6F17F27A5EE2C5DFEC3079295A88C2E40C6CA683779C0AA51A1D7015450A31022AB8A39F2FF0072ACE48273400FA337DD6F11F243A3112F229B75878C62D5CF6078533C4308E98F501B03FF6EAFF5D6F753575B3A10F2A9C4C0DBA1336A08C1A70B2B6DEA5E50F61D2AA31EEBA00A3F1FD4EE9E584DBD1EA577B537BC2BE4622747A11041D8CB7481EE766FF91B6E03F0462FAE442323933E257E085B043BEF56EC74539E3CFFF16D54267037A1CDF4910EAB5EDA4A11153EDAE37E26CC547DCB166088B10A7400920D6CD3BB4249A4B801A608A85B61E2D9696AF6E61E47A10120AC1418C6064C833F1053DB2F5B7DC4EAF2D0756744F72EFF2686758EAB7E3B88A18D047A0F10C1872E545B06F41F2809FE0C0D2505A66A74D8F467E6C39D72907AC1E3A0209259BE4CC789A0E7E5750FB7F4526762FA3936CD1ECDC932146FDE6FD9372F3779AB39FF7B30301A79605A21A1B6D0D54BC476C1554DE594CC1F1A808C3448716E70CE2073E901B495DF00943855B2D0A4803FDE67D8BF62DB07CD03D5C818B10881BFF782F2908FDD1B4C22E68E0A321A7BBDFB8FAF66CC518423D936');
INSERT INTO back_series (id, period, measure, dimension, category, value, source, verified, break, audit_seq, salt) VALUES ('99f0b637d16bdff7cdd4b70167a76f13', '2015', 'persons_followed_up', 'total', 'all', '289', 'KOM 2015', 0, '', 28, X'1473B9EF4E25538222911CDE27D8275D');
INSERT INTO criminal_case (id, reference, audit_seq, salt) VALUES ('01a22393-22e4-7c97-bf0f-7c3950d66acb', 'C-1', 22, X'BEDC1405F723CE5469DFA808538FA8E8');
INSERT INTO encoding (id, version, salt, code) VALUES ('0159a1ff-9a00-7018-bf5d-1504421357e6', 1, X'F3AF3B2216ACC3A0A171BDE7D2C1B66D', 'v1.0123456789ab.AgoBAgME');
INSERT INTO enrolment (id, role, agency, token_hash, created, expires, used, audit_seq, salt) VALUES ('01a22393-22cb-7856-9990-cdeb91b9b2b1', 'administrator', '', X'E2FCD8D796005125016785F4465080E60F4C7D43EDFBFD0A5AE422F511542D42', '2026-11-28T19:12:54.987521Z', '2026-12-05T19:12:54.987521Z', '', 3, X'9D26B4B1503F1CE4966301B249137CA1');
INSERT INTO frozen (edition, year, revision, digest, program, as_of, at, actor, audit_seq, salt) VALUES ('2016-r1', 2016, 1, 'ab12', '1.0', '2017-01-31', '2017-02-01T09:30:00.123456Z', 'user-1', 32, X'50972A2CD63B5BD1FC46CF02A4E86766');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, 1, '2026-11-28 19:12:54');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, 1, '2026-11-28 19:12:54');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (3, 2, 1, '2026-11-28 19:12:54');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (4, 3, 1, '2026-11-28 19:12:54');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (5, 9, 1, '2026-11-28 19:12:54');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7000-9d58-def2b0dba237', 1, X'522DB3039A13477B883EF1F5137EA764', 'Given0', 'Family0', 'Alias', '1960-01-01');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7000-9d58-def2b0dba237', 2, X'57DDF013456F98724D8993A68BCA2B09', 'Given0', 'Family0', 'Alias', '1960-01-01');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7004-a923-32e4006d8b32', 1, X'A741728A176A5119CBEC2DA4BCEF8405', 'Given1', 'Family1', 'Alias', '1961-02-02');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7008-9195-e2f120cb3f44', 1, X'C347B84537EED6380BA82473089AC7A6', 'Given2', 'Family2', 'Alias', '1962-03-03');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-700c-8721-dacfbb511e0a', 1, X'2B12FD97C5F10F85109F89CAA355DBBA', 'Given3', 'Family3', 'Alias', '1963-04-04');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7010-843f-92a8d4d21e1c', 1, X'EB062BB56E7774AE46E6E4E83FA5A056', 'Given4', 'Family4', 'Alias', '1964-05-05');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7014-93e5-cfc052eaf809', 1, X'25BFAF4E3F6B5C72FB7F8E9B5DCD00AE', 'Given5', 'Family5', 'Alias', '1965-06-06');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7018-bf5d-1504421357e6', 1, X'514DF3B52ACFDF270085D8DD6CDC47D9', 'Given6', 'Family6', 'Alias', '1966-07-07');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (14, '0159f902-623b-774b-8771-3679b7ec0439', '0159a1ff-9a00-7000-9d58-def2b0dba237', '0159a1ff-9a00-7004-a923-32e4006d8b32', 'link', 'fs/1', 'user-1', '2017-02-01T09:30:00.123456Z', 'above threshold 12.5', 20.5, 0.999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'21F2FA6BB179D41A0F9401E0B295FEBE', '[]');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (16, '0159f902-623b-774b-89ac-a21103cc336f', '0159a1ff-9a00-7010-843f-92a8d4d21e1c', '0159a1ff-9a00-7014-93e5-cfc052eaf809', 'not_same', '', 'user-1', '2017-02-01T09:30:00.123456Z', 'two photographs', 0.0, 0.0, '[]', '', X'F5AF9F6CA32454913914D166660306C5', '[]');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7000-9d58-def2b0dba237', 'agency-00', 2016, 'R-000000');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7004-a923-32e4006d8b32', 'agency-01', 2016, 'R-000001');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7008-9195-e2f120cb3f44', 'agency-02', 2016, 'R-000002');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-700c-8721-dacfbb511e0a', 'agency-03', 2016, 'R-000003');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7010-843f-92a8d4d21e1c', 'agency-04', 2016, 'R-000004');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7014-93e5-cfc052eaf809', 'agency-05', 2016, 'R-000005');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7018-bf5d-1504421357e6', 'agency-06', 2016, 'R-000006');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7000-9d58-def2b0dba237', 1, '2017-01-15T12:00:00.000000Z', 5, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7000-9d58-def2b0dba237', 2, '2017-01-15T12:00:00.000000Z', 11, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'none', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7004-a923-32e4006d8b32', 1, '2017-01-15T12:00:00.000001Z', 6, 1961, 'stated', '', 'female', '["NG"]', '2016-02-02', '2016-02-02', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7008-9195-e2f120cb3f44', 1, '2017-01-15T12:00:00.000002Z', 7, 1962, 'stated', '', 'female', '["NG"]', '2016-03-03', '2016-03-03', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-700c-8721-dacfbb511e0a', 1, '2017-01-15T12:00:00.000003Z', 8, 1963, 'stated', '', 'female', '["NG"]', '2016-04-04', '2016-04-04', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7010-843f-92a8d4d21e1c', 1, '2017-01-15T12:00:00.000004Z', 9, 1964, 'stated', '', 'female', '["NG"]', '2016-05-05', '2016-05-05', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7014-93e5-cfc052eaf809', 1, '2017-01-15T12:00:00.000005Z', 10, 1965, 'stated', '', 'female', '["NG"]', '2016-06-06', '2016-06-06', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key) VALUES ('0159a1ff-9a00-7018-bf5d-1504421357e6', 1, '2017-01-15T12:00:00.000006Z', 12, 1966, 'stated', '', 'female', '["NG"]', '2016-07-07', '2016-07-07', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '0123456789ab');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-9a8f-7cecf36ac542', 'strasak', 'P-2');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-a639-05cf60761aa2', 'strasak', 'P-1');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-9a8f-7cecf36ac542', 2016, 1, '2017-02-01T09:30:00.123456Z', 24, X'2C550896E846C108F4EE9FD798AB61D4', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', NULL, 'indicted', '2016-06-01', '', '', '', '');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-a639-05cf60761aa2', 2016, 1, '2017-02-01T09:30:00.123456Z', 23, X'6A42CBCE38CA0771D4AB9B805C27A689', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', '01a22393-22e4-7c97-bf0f-7c3950d66acb', 'indicted', '2016-06-01', 'district', '2016-10-01', 'conviction', '');
INSERT INTO release (id, edition, year, digest, folder, program, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-8601-443d0bcee69c', '2016-r1', 2016, 'cd34', '2016-r1', '1.0', '2017-02-01T09:30:00.123456Z', 'user-1', 33, X'5B35D705CCB1B1975197F22C2807F523');
INSERT INTO return_status (id, agency, year, declaration, received, audit_seq, salt) VALUES ('0159f902-623b-774b-bd51-d4fc218cddc2', 'nav', 2016, 'nothing', '2017-02-01T09:30:00.123456Z', 13, X'F151E9F18A42850AC6C81A0473E6437A');
INSERT INTO review_disagreement (decision, weight_bits, probability, evidence, accept_bits) VALUES ('0159f902-623b-774b-89ac-a21103cc336f', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 12.5);
INSERT INTO review_opinion (audit_seq, id, a, b, verdict, actor, at, reason, grounds, weight_bits, probability, evidence, undoes, salt) VALUES (18, '0159f902-623b-774b-8f07-fee1d03e8c33', '0159a1ff-9a00-7008-9195-e2f120cb3f44', '0159a1ff-9a00-700c-8721-dacfbb511e0a', 'link', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', '["uncertain"]', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'D7D2B7EBA5D3120B87105FE069DAAF4B');
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('35c3519b80', '0159a1ff-9a00-7010-843f-92a8d4d21e1c', '0159a1ff-9a00-7014-93e5-cfc052eaf809', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.0014730335283280294, 1);
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('cad9bb1777', '0159a1ff-9a00-7008-9195-e2f120cb3f44', '0159a1ff-9a00-700c-8721-dacfbb511e0a', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.97095059445466858, 1);
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (19, '0159f902-623b-774b-aac8-1595e214e6e6', '0159a1ff-9a00-7008-9195-e2f120cb3f44', '0159a1ff-9a00-700c-8721-dacfbb511e0a', 'agency-02', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'AE0DCB3481D5EEA49AB3F0A9A1058B5A');
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (20, '0159f902-623b-774b-a905-ad64937f88b0', '0159a1ff-9a00-7008-9195-e2f120cb3f44', '0159a1ff-9a00-700c-8721-dacfbb511e0a', 'agency-03', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'7ACAA5EC6DA38AEAFF9F54EEBFEE4E3E');
INSERT INTO review_reply (audit_seq, id, question, agency, answer, actor, at, reason, salt) VALUES (21, '0159f902-623b-774b-bcfe-e93e87a50351', '0159f902-623b-774b-aac8-1595e214e6e6', 'agency-02', 'yes', 'user-2', '2017-02-01T09:30:00.123456Z', 'seen together', X'8DA97202CB4D9830E5A7C8BB5D3C4881');
INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (17, '2017-02-01T09:30:00.123456Z', 2, X'7DF9201B0363BA1965AB9B7DD4FA3986');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_verifier', 'verdig/01a22393-2296-7fdf-87a1-8f6385289896+4463637a+AfauQV0FKc4WEVXTNk+8sfwhCKpWeSTHFQSPUmJ1oh/K', 2, X'CE3EB6E1B1F8243F8F64938E12600DE0');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_witnesses', 'witness.example/w1+5b567f64+BEzi3Z3fsXgyY3zh0OeMkZUkJDQjbazAIndIwnyNO383', 25, X'1991F80921200170C38E2F0D9803DA77');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('installation', '01a22393-2296-7fdf-87a1-8f6385289896', 1, X'3DB8529252BA6226BD09E9D257B771CB');
