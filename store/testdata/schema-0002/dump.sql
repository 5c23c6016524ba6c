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
INSERT INTO actor (id, role, agency, created, disabled, audit_seq, salt) VALUES ('user-1', 'importer', '', '2017-02-01T09:30:00.123456Z', '', 28, X'AF6630CFA6C3072B4740750145843D60');
INSERT INTO agency (code, type, from_year, to_year, audit_seq, salt) VALUES ('nav', 'welfare', 2007, 0, 27, X'E6EB3E805037F903A3572B7169FF611B');
INSERT INTO audit_checkpoint (size, note) VALUES (31, 'verdig/01a222d4-8d0b-7516-8e99-eab8eca0b605
31
kLn3Jsy9HlX62ayI7DRuRUG5iAI7iCz2DU3WCb3GpUs=

— verdig/01a222d4-8d0b-7516-8e99-eab8eca0b605 aLFCWQCsuTyk0+Xh0fcxVN5mAF39G7/qYrI2Xryz9v4R+j28SSi0nFPOfoDWeil5DWADdE6LFTu3ewdiJjX5TN8OHww=
');
INSERT INTO audit_checkpoint (size, note) VALUES (4, 'verdig/01a222d4-8d0b-7516-8e99-eab8eca0b605
4
ktnFWjwEwX/jldCe5m9I+YXumFg6WC/k0I9zq235d1A=

— verdig/01a222d4-8d0b-7516-8e99-eab8eca0b605 aLFCWZYZk0l6A49vcR/CD3axaA29U8qHMPnXOLz0HOkZuybyfDaSOIDWFyVZnioDLKZC70CEqwGiTAb27p6U3proLAw=
');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (0, '2026-11-28T15:44:44.859261Z', 'verdig', 'system', '', 'init', 'step', '', 'operate', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (1, '2026-11-28T15:44:44.859334Z', 'verdig', 'system', '', 'put', 'setting', 'installation', 'operate', X'B55E7D0F6020C964366EBD7BFFB6AAFDC584FDBCC74D133F914935C7FC215EE1');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (10, '2026-11-28T15:44:44.877441Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7014-90fd-409baefb7e1e/1', 'assess', X'C8BF133537CF11BB8C9B2D90D09883A8FD84A4FD265D194123BBC49D8BF38AF6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (11, '2026-11-28T15:44:44.877472Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-b650-86a80fc26011/2', 'assess', X'E1570DA78E0158927FA36D42AE3A1DE9E940CD51A80139F73A7685CEABA84E83');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (12, '2026-11-28T15:44:44.877494Z', 'user-1', 'importer', '', 'declare', 'declaration', '0159f902-623b-774b-83b5-d2674b02d845', 'assess', X'FA7CB030A0B8B6A508899D6CFE8ED621D098AE5D7A43D5BF0A627D901E89F747');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (13, '2026-11-28T15:44:44.877687Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-9189-6184c1dcaf77', 'assess', X'4A222EEF42128726A03367E70176585460B012FCABB6369219725955840D340A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (14, '2026-11-28T15:44:44.877901Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'AF71F038C333BA78E33CF89762B85A2A1651EE9D00B6AA57B6726CCBDA0843EA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (15, '2026-11-28T15:44:44.878033Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-95a7-f4e96b95d9d6', 'assess', X'D10241FC448C91BCE0747338731E53E04B2F8ACF1A7248209DFCBD3479E67CF7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (16, '2026-11-28T15:44:44.878101Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'0D5EE37415EF4171B4985011728763B61EC2CCDB1712E683E0326114018D3E81');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (17, '2026-11-28T15:44:44.878462Z', 'user-1', 'importer', '', 'propose', 'opinion', '0159f902-623b-774b-a9fb-5d9635c33a61', 'assess', X'5B908F3F0B00037F75AE10926FC8B913492FC971AD541F34C23953AA2DD4A9F2');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (18, '2026-11-28T15:44:44.878624Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-835f-55bd30b6290d', 'assess', X'D0F6B8126A4FFD78E97A20412B2E53896EE080FD91B9DC2905185FCBDE9399D7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (19, '2026-11-28T15:44:44.878679Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-bd1a-3c276172c909', 'assess', X'C810DB9D024D4959EFB99D2A54E7ECA6E0B6C59F44945738BE77EEB80B67E7DD');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (2, '2026-11-28T15:44:44.859397Z', 'verdig', 'system', '', 'put', 'setting', 'audit_verifier', 'operate', X'970229EDE738AF0D5E091AD67710BE1DACD84446329592FE00F4CE58E9A79ABC');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (20, '2026-11-28T15:44:44.878783Z', 'user-1', 'importer', '', 'reply', 'reply', '0159f902-623b-774b-b899-c5441b65ecaa', 'assess', X'238421B22FB2BD771A55FF7F8C11A1DC3ED77DE77B1A0F9F8E96A4D133952775');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (21, '2026-11-28T15:44:44.878928Z', 'user-1', 'importer', '', 'open', 'case', '01a222d4-8d4e-7ed9-b13f-8ef56013f90e', 'assess', X'511CC493586B4E3C68E9F28EECF93D6767004D65E801D06842F16D582E497AF7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (22, '2026-11-28T15:44:44.878958Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-a0ea-27b2f0cf69e7/2016/1', 'assess', X'1E4EA4F564138CC7F8D1135851C7FBFABCC45C5E911DC1798C8BE3676E297552');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (23, '2026-11-28T15:44:44.879039Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-9c94-8db79e61c213/2016/1', 'assess', X'BB5B6F60732C45F57F28C16B42FFA449FC1BC157FBF9E2E1A16F4BF1F3AC950E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (24, '2026-11-28T15:44:44.879088Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'9649E2876EAEC7E2A5562A7BACC42F3B1A131DCCE40130E6E49E4B87D2CB1685');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (25, '2026-11-28T15:44:44.879142Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'36800D4106D48BEC906F01721E805682D5EC40E5AA326AEAB86047134309120A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (26, '2026-11-28T15:44:44.879221Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'551ADADB335F7204E0D1831460679EBD81D659EEA0B92203D9CEF4459EA5B3F6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (27, '2026-11-28T15:44:44.879300Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'8A645852C27D245EC025CAF208FDAA0CF2459705C1DCD2CE56E4A6F952F00F34');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (28, '2026-11-28T15:44:44.879321Z', 'user-1', 'importer', '', 'put', 'actor', 'user-1', 'assess', X'D32A0B185E9DC4C3BFF1069D28495228B1A0DADD7FF8A0DDA52195B6DE048C37');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (29, '2026-11-28T15:44:44.879364Z', 'user-1', 'importer', '', 'freeze', 'frozen', '2016-r1', 'assess', X'A95EF3C0265E7F2234BFE954AA7768FD44BB97AD3D1ED9E5A3ED8597C8E97E4A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (3, '2026-11-28T15:44:44.859425Z', 'verdig', 'system', '', 'create', 'enrolment', '01a222d4-8d3b-7692-b101-2e0c899c7cee', 'operate', X'194A9657C6FD9DB9525BE7ABAFBBB1E22584A1CB62B3A7A1DADDDE6AEDDACBE7');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (30, '2026-11-28T15:44:44.879407Z', 'user-1', 'importer', '', 'release', 'release', '0159f902-623b-774b-9b6b-b35bc4da9c59', 'assess', X'D68FB2132B2DCD90B9F90D71E7A3D9B6DD0712867ABFF373EF63EBB29C4E16E0');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (4, '2026-11-28T15:44:44.876812Z', 'user-1', 'importer', '', 'test', 'step', '', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (5, '2026-11-28T15:44:44.877150Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-b650-86a80fc26011/1', 'assess', X'D3825B097EEB2F8752DE03BE3273C2EC470D296E1ADF360D84D9D5439077725B');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (6, '2026-11-28T15:44:44.877314Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7004-859a-61fd328fbb53/1', 'assess', X'C3F7C44F1C180F89597BEE4A08D61E4A0D8AE713E7DDEDA663A82929CD2CF70A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (7, '2026-11-28T15:44:44.877355Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7008-9c7c-d9c49a2078dc/1', 'assess', X'F300BB225EF3A9B3BF31EFEB7F8313802255EC3714B4DE339ECBC8860A4E354C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (8, '2026-11-28T15:44:44.877385Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-700c-a0d2-1af7d3e5a417/1', 'assess', X'5AE919A22AFD0F9FD2759380D2976D34B3941AB44DDDE32A233037956F6622AA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (9, '2026-11-28T15:44:44.877412Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7010-81d6-750e12a524b0/1', 'assess', X'D8CDFA9014B4BA78EC9CE32E9820DE090956802C8ADF395B62202B737E0953C0');
INSERT INTO audit_hash (chunk, hashes) VALUES (0, X'96AF7BDEA2C8F04DE51F5489B57702113606B8892149B86EC6CA01E8178516EB3408157FD420E1B75BE73C630ECD53E984BCFD04F3D75F315C8B808900674577713AB015EA892534E6D89874AD2E278E9299A26D78E9752A43F7BDEB064D77144F281DEC4FDE394170D445740D7CEBFF10D2945BA866566EC9F348EE864CE7CA4135C597384B5F7FFE5E0E7A32648F547A7BC2F043DD332C270B045B5044D912DACF2067D6B11FC39CC19A5551AC2E65954851BF3643328D94C406377366F66092D9C55A3C04C17FE395D09EE66F48F985EE98583A582FE4D08F73AB6DF977509DECBEBB7E98F79F116A8CA628495E32A0F3577A1D1B297F475C993D5AE80D1788572CD869D0B9063D04C9977AD4E5D55196C2FDCF13AC3B705933CDA34AEA45F4F02A158A3614306821D534EC1EC56D7775693F91E83D208126F5C02C54CD4B32015AA10177D32EED611B4BE552559B4A525EEB33B1B6B84C19873D48F93ECBABE95799534C1A79B30A5E2EABD37AF3A02006EF60AF666F14E8F7FFACA073C6C0CDAD3A661117A2E8F49DAA63A29B095B78701403798DCE8DED99718CB3FA9D2A71C6978C2B0229122AF25BBCAB2EBAEE20FB1C864AA5EE778F64CD1228A4AD5A402CC8E2144916385D8E058E6089EA5D132CBC41F5E824CDF60EDDB45AF2C82FE5A9885742732924F6145E468B05F951F2CC8218FB2B9C05DF6412F721353F8573BC8A73939159B3AB3C17397499D86E3287AA18E6F4B280AA4F6DB0CD4241B2B5B31694987C19734E67D68F71959B932BCB9F641EC4AA931053F1C82C68A98DE53E285074AB58CE005AF09A99CD28814D51E8807E6A47174C37551FBA46FC9DB9416BBF406B2CA709942932C1FE3387ED4190FDCFCA6B7C4E3FC92CAE20C5A729374D14C9E6E28311DE04A83918D8DB9DE2EF8084B086BC4ABD16BBC62F7FD75AEF11E6F9C24FEABC9945C4434EBBE8272EFB76415380381BDC4DAA5424AB897350135D968E68EC09BA5D1E6BAF5FB81221B40D510EB06E0BF890D55DBEBB3C2B40136C3B1AB19EB83829D71551AE5FC61AFCDE58DF4A22B3D284FD7C430CFF874FF64A844A415273D6AE72383401DD3F4BAEC5307AD028A04F322F5C5AED2FD8E738CC2B1A81806325611AA351705B234D680AFEF41725032C2221BB9947B1343E1F2601B933FD37CEDEF435FB96CFB22243A06C2F13F9B893126C474D8B56F0C95A48889EFBB05B9AFD1A2AFA77C7A99E015A38D7B08E2B3923A4FA0F840834BE26C34DBD1743FE3EA3D9575A5FF301460934CDF484EDD1AD7590D534A6B7BBBE3B7A910DB0FB3C0290959E54245625CE464969F620581C493FB40161D9211E233F1EA2217DDAE7BDFDCB5ACE69CFA4C23AEE8D70E5C315B177399E97135F2D735B7688D47417BAF8C9360813C1C0C2B6082C5EDFE59438028BE2647EA9FF93D12667485B676F325434C3AEF1577EFA9D2F96620641B56C674AA508001FA0EA4185320CECA0B2114E3889F03611084F96423493C7EF3D2167A9B6A1DDD9A8E3A43F1871437AB7E052A188AA984A50C3F373CB633642DABF966014F4DC959340DAB7F90BCBF1513236388ED1885E2F5FE48BD8FF6336F62C54E7170EA7C53FE660077E3D3C9E89764D6FC075D5E42F0BDF1D7365785B1DFDCA50CF0B4BA455C9E2DA9CC45E98CE0C9D08F28D662AD0F7C2E840BEF0E2AA63789B6BAF281FA51AF2A3CEA6A7F707E11EFEE1F1BE1F939E865D0AFEAE8BB870EAB8C8E5371D30BB1C5367686ED78D310EF9B869460734C5616A324E33CCF94CA59D693EF68CD6CAA3392EE1D58034659CEA1950D26F19BCF291C1DDDBD3712BBBC83AA76CCE816E18D667C5190D189563CBA4A03FC561185D5BE26D088102FE5DE22493AC95A26B1C61394CEC08D22E902265F1F13A763C598F30B2C7DFEE99C62C613D8271A830959AA74C74BB890C0A93F40997D0CA9D5CC811999047BC58BCACEF9E47176457F8D949B638C4C3F3CB438369FA3FEFCBABF267F10E1E1EBAEF3B65E7855BF91348204230CBC156C60F3849A7B480CA7B8083511634481205E00FC8EAEA0D49F096D0142D98208BB5D26497B3EB0EFF61CB4763C0FD60429F180FBFAF51956D5093382917708CD66046F9B25B3F41E86D1E47BB10476957487C990BA4FD1915EDE00A7D205F89D732C6DF0421E954074264359BAC6D0A7B5EECED37A567C39B90567898D52864625A0B32343FC22DBA507513D2276192F0A2D3323CE9DD03FF2A92D593E9E9A2248AE610F5BC6352B7308CE1E0229D06A221B31EF3CC5C5CE14E4CCC3CB8378F3CC257C874F7C790FABF18C1DE31FBE9C4D26D4E521269F50A1B93F612E0FF88B180BA9DC5B28500EE80D7FF83B53026FABA7860F2EA669FE16BB259820C791081F5471ABCE6809D42FA3D3A652500977CA9BF8594D07E9184E3EA29BA9A5B585A043C197342656985EB7BB43A90E1B9B98D81E27AA19039882CDCE79DB5B251E5E6C3168FD0611E33005C9C689CB2169EBE01043866E21357EBF202932F45D242D04781478D78BC906EA235C139D925568EFE9F51FDC19C');
INSERT INTO back_series (id, period, measure, dimension, category, value, source, verified, break, audit_seq, salt) VALUES ('99f0b637d16bdff7cdd4b70167a76f13', '2015', 'persons_followed_up', 'total', 'all', '289', 'KOM 2015', 0, '', 25, X'9251085C96ACBE4A2FDCC209C3740559');
INSERT INTO criminal_case (id, reference, audit_seq, salt) VALUES ('01a222d4-8d4e-7ed9-b13f-8ef56013f90e', 'C-1', 21, X'42BE0DF78F132626274413C28EB8146C');
INSERT INTO enrolment (id, role, agency, token_hash, created, expires, used, audit_seq, salt) VALUES ('01a222d4-8d3b-7692-b101-2e0c899c7cee', 'administrator', '', X'73F0CBA78A88D3273B3F8A01BD0E1C9100B52E5BAF9D1A78EF4DB3705145FE1A', '2026-11-28T15:44:44.859410Z', '2026-12-05T15:44:44.859410Z', '', 3, X'81F9CA07ABAC0A53A941873A4B06A213');
INSERT INTO frozen (edition, year, revision, digest, program, as_of, at, actor, audit_seq, salt) VALUES ('2016-r1', 2016, 1, 'ab12', '1.0', '2017-01-31', '2017-02-01T09:30:00.123456Z', 'user-1', 29, X'CD94B44FE81291A57F5DC18A7851275E');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, 1, '2026-11-28 15:44:44');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, 1, '2026-11-28 15:44:44');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (3, 2, 1, '2026-11-28 15:44:44');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7000-b650-86a80fc26011', 1, X'E15774C056B18764C11F0CF10013C4FC', 'Given0', 'Family0', 'Alias', '1960-01-01');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7000-b650-86a80fc26011', 2, X'12937B1A7446DBFB242A03A98442D796', 'Given0', 'Family0', 'Alias', '1960-01-01');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7004-859a-61fd328fbb53', 1, X'09141C559C7AC9C782A4DAF7905BFBD8', 'Given1', 'Family1', 'Alias', '1961-02-02');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7008-9c7c-d9c49a2078dc', 1, X'AF3A8A89525AF9034B4895807C6E5A3C', 'Given2', 'Family2', 'Alias', '1962-03-03');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-700c-a0d2-1af7d3e5a417', 1, X'A53F590A681BD866C53369FB135BE28F', 'Given3', 'Family3', 'Alias', '1963-04-04');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7010-81d6-750e12a524b0', 1, X'FD2E7A604532DA662837BF7F78805936', 'Given4', 'Family4', 'Alias', '1964-05-05');
INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES ('0159a1ff-9a00-7014-90fd-409baefb7e1e', 1, X'1F4C5CFFA13A940940141CDC6EA40024', 'Given5', 'Family5', 'Alias', '1965-06-06');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (13, '0159f902-623b-774b-9189-6184c1dcaf77', '0159a1ff-9a00-7000-b650-86a80fc26011', '0159a1ff-9a00-7004-859a-61fd328fbb53', 'link', 'fs/1', 'user-1', '2017-02-01T09:30:00.123456Z', 'above threshold 12.5', 20.5, 0.999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'7A081BD15A4B3307212A91DDD9EFC6A9', '[]');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (15, '0159f902-623b-774b-95a7-f4e96b95d9d6', '0159a1ff-9a00-7010-81d6-750e12a524b0', '0159a1ff-9a00-7014-90fd-409baefb7e1e', 'not_same', '', 'user-1', '2017-02-01T09:30:00.123456Z', 'two photographs', 0.0, 0.0, '[]', '', X'CF183590BAB56AE202752050970B41E0', '[]');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7000-b650-86a80fc26011', 'agency-00', 2016, 'R-000000');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7004-859a-61fd328fbb53', 'agency-01', 2016, 'R-000001');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7008-9c7c-d9c49a2078dc', 'agency-02', 2016, 'R-000002');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-700c-a0d2-1af7d3e5a417', 'agency-03', 2016, 'R-000003');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7010-81d6-750e12a524b0', 'agency-04', 2016, 'R-000004');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7014-90fd-409baefb7e1e', 'agency-05', 2016, 'R-000005');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit) VALUES ('0159a1ff-9a00-7000-b650-86a80fc26011', 1, '2017-01-15T12:00:00.000000Z', 5, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit) VALUES ('0159a1ff-9a00-7000-b650-86a80fc26011', 2, '2017-01-15T12:00:00.000000Z', 11, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'none');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit) VALUES ('0159a1ff-9a00-7004-859a-61fd328fbb53', 1, '2017-01-15T12:00:00.000001Z', 6, 1961, 'stated', '', 'female', '["NG"]', '2016-02-02', '2016-02-02', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit) VALUES ('0159a1ff-9a00-7008-9c7c-d9c49a2078dc', 1, '2017-01-15T12:00:00.000002Z', 7, 1962, 'stated', '', 'female', '["NG"]', '2016-03-03', '2016-03-03', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit) VALUES ('0159a1ff-9a00-700c-a0d2-1af7d3e5a417', 1, '2017-01-15T12:00:00.000003Z', 8, 1963, 'stated', '', 'female', '["NG"]', '2016-04-04', '2016-04-04', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit) VALUES ('0159a1ff-9a00-7010-81d6-750e12a524b0', 1, '2017-01-15T12:00:00.000004Z', 9, 1964, 'stated', '', 'female', '["NG"]', '2016-05-05', '2016-05-05', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit) VALUES ('0159a1ff-9a00-7014-90fd-409baefb7e1e', 1, '2017-01-15T12:00:00.000005Z', 10, 1965, 'stated', '', 'female', '["NG"]', '2016-06-06', '2016-06-06', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-9c94-8db79e61c213', 'strasak', 'P-2');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-a0ea-27b2f0cf69e7', 'strasak', 'P-1');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-9c94-8db79e61c213', 2016, 1, '2017-02-01T09:30:00.123456Z', 23, X'0292A3125E17FDFE8089DEF4AB5F4853', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', NULL, 'indicted', '2016-06-01', '', '', '', '');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-a0ea-27b2f0cf69e7', 2016, 1, '2017-02-01T09:30:00.123456Z', 22, X'B023824BFA8112B1CA07759C9C763793', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', '01a222d4-8d4e-7ed9-b13f-8ef56013f90e', 'indicted', '2016-06-01', 'district', '2016-10-01', 'conviction', '');
INSERT INTO release (id, edition, year, digest, folder, program, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-9b6b-b35bc4da9c59', '2016-r1', 2016, 'cd34', '2016-r1', '1.0', '2017-02-01T09:30:00.123456Z', 'user-1', 30, X'6856FDDF053F7ADB02D9EDE5217CF4D5');
INSERT INTO return_status (id, agency, year, declaration, received, audit_seq, salt) VALUES ('0159f902-623b-774b-83b5-d2674b02d845', 'nav', 2016, 'nothing', '2017-02-01T09:30:00.123456Z', 12, X'527B6F838746EF2D783ACB28A125E5EC');
INSERT INTO review_disagreement (decision, weight_bits, probability, evidence, accept_bits) VALUES ('0159f902-623b-774b-95a7-f4e96b95d9d6', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 12.5);
INSERT INTO review_opinion (audit_seq, id, a, b, verdict, actor, at, reason, grounds, weight_bits, probability, evidence, undoes, salt) VALUES (17, '0159f902-623b-774b-a9fb-5d9635c33a61', '0159a1ff-9a00-7008-9c7c-d9c49a2078dc', '0159a1ff-9a00-700c-a0d2-1af7d3e5a417', 'link', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', '["uncertain"]', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'BAD5333C807D08B509C38EF2C7157FD6');
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('457207dea5', '0159a1ff-9a00-7008-9c7c-d9c49a2078dc', '0159a1ff-9a00-700c-a0d2-1af7d3e5a417', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.97095059445466858, 1);
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (18, '0159f902-623b-774b-835f-55bd30b6290d', '0159a1ff-9a00-7008-9c7c-d9c49a2078dc', '0159a1ff-9a00-700c-a0d2-1af7d3e5a417', 'agency-02', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'5BA55BC102435A8800C0F0093B04D663');
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (19, '0159f902-623b-774b-bd1a-3c276172c909', '0159a1ff-9a00-7008-9c7c-d9c49a2078dc', '0159a1ff-9a00-700c-a0d2-1af7d3e5a417', 'agency-03', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'8298529CD26C18E4DCE92B092D4C647B');
INSERT INTO review_reply (audit_seq, id, question, agency, answer, actor, at, reason, salt) VALUES (20, '0159f902-623b-774b-b899-c5441b65ecaa', '0159f902-623b-774b-835f-55bd30b6290d', 'agency-02', 'yes', 'user-2', '2017-02-01T09:30:00.123456Z', 'seen together', X'54534373D356DCF9DEFE8E9334D04527');
INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (14, '2017-02-01T09:30:00.123456Z', 1, X'B482DF60CB370EA7881511D228B095AD');
INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (16, '2017-02-01T09:30:00.123456Z', 1, X'C26241077843CCEC119A0805F1E8D38F');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_verifier', 'verdig/01a222d4-8d0b-7516-8e99-eab8eca0b605+68b14259+AU79wd/0/fb9CJG8uTnt6UE88vYMrxwOsf3kq9INhK6l', 2, X'B362F051B01F6B213A2A1AE51CF85C23');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('installation', '01a222d4-8d0b-7516-8e99-eab8eca0b605', 1, X'11996B241D0D483D7BB6FF9E6BA44AA3');
