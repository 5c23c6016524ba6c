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
INSERT INTO actor (id, role, agency, created, disabled, audit_seq, salt) VALUES ('user-1', 'importer', '', '2017-02-01T09:30:00.123456Z', '', 29, X'32751ACBD18BB396CB96098E568739F9');
INSERT INTO agency (code, type, from_year, to_year, audit_seq, salt) VALUES ('nav', 'welfare', 2007, 0, 28, X'B7CF5B42596C2B03D0FA6362A71926D6');
INSERT INTO audit_checkpoint (size, note) VALUES (32, 'verdig/01a22382-4fa0-78b2-98f8-63d2adc0882f
32
2P0Ms5OcNJoeRU+P/AglvktC6E6u7bCd42zby338xBU=

— verdig/01a22382-4fa0-78b2-98f8-63d2adc0882f PUlD7fmF0qegiOMvpezmqstyRZf6W9qPnFNY6m4luFLulS+yr5IjHQ8RkoAg4mFvl4rYRPEn7H5KIKSNrWhD8+APxAk=
');
INSERT INTO audit_checkpoint (size, note) VALUES (4, 'verdig/01a22382-4fa0-78b2-98f8-63d2adc0882f
4
CI7cIHJxGr3+C5Q7nrlA0o/kB8qFD0XqGRceR4D2I6k=

— verdig/01a22382-4fa0-78b2-98f8-63d2adc0882f PUlD7UOACdURMyk4HpwdNvXwZ9AcTQRNVoc+F0moH0VRBOcCmDCnar/ISI/n78R97TsX/yo1dnpB+Pfvfpzm+9D2hwU=
');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (0, '2026-11-28T18:54:32.412801Z', 'verdig', 'system', '', 'init', 'step', '', 'operate', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (1, '2026-11-28T18:54:32.412922Z', 'verdig', 'system', '', 'put', 'setting', 'installation', 'operate', X'685BEAE1B1AFBAC7C8630E5414FCBB65CE7B408FB398779DA19DC5480E8296E9');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (10, '2026-11-28T18:54:32.422452Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7014-bbaa-54ef13ca3e1f/1', 'assess', X'456D3CE173CF0E59EAF5A3BD202837F042141C8232146DE4C70001C9E314D31C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (11, '2026-11-28T18:54:32.422508Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-898d-e5c7028d9a9b/2', 'assess', X'733211849DBF90516570D17275DD4E2DD940E577661BCF68769FD8705CBCE861');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (12, '2026-11-28T18:54:32.422539Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7018-b4d9-6858c8f2dd4f/1', 'assess', X'EC5A7C2F23D73BFD79808A820A78B21A0E179E854A1133D849CCBFC9AC4B2F30');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (13, '2026-11-28T18:54:32.422723Z', 'user-1', 'importer', '', 'declare', 'declaration', '0159f902-623b-774b-8ac6-18544e99d085', 'assess', X'8FF0F246BDD5AC3E078A5DC3970F3EB64E2D7D2D0CB3796594674D5996124798');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (14, '2026-11-28T18:54:32.422918Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-97ee-45e6d1791ebb', 'assess', X'7783D26D30BAD1A6C4B60FB8AB35112A86A3509DFAC2CA61D8846169DFEAF969');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (15, '2026-11-28T18:54:32.423302Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'47BA788369F2BF87B7A60E0E44AB54AE9769FDB3854D2A0C3E3E0654F717F240');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (16, '2026-11-28T18:54:32.423438Z', 'user-1', 'importer', '', 'decide', 'link', '0159f902-623b-774b-afe0-8158edc0a798', 'assess', X'C11A63C571039E0522E586FA69772F69D9045BED885E356C063F788C17E764C1');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (17, '2026-11-28T18:54:32.423525Z', 'user-1', 'importer', '', 'replace', 'review_pairs', 'open', 'assess', X'30049F30CFEB66CC48A2686F4CFEEF2D1F771ABE85E7B21164AA44A9013BE16F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (18, '2026-11-28T18:54:32.423914Z', 'user-1', 'importer', '', 'propose', 'opinion', '0159f902-623b-774b-bf15-f732b9564065', 'assess', X'2471192A1CDF02C21C7425FAA760B67AD7B0A720097DB2FA9348D72BA176930F');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (19, '2026-11-28T18:54:32.424094Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-b226-1829d377778e', 'assess', X'25A9C228A8AB2B79057B4AF9F3F9251309D936F39BABDE541C867ADFA6445F1E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (2, '2026-11-28T18:54:32.413007Z', 'verdig', 'system', '', 'put', 'setting', 'audit_verifier', 'operate', X'400475E39B0D2B1B045E187FC549ED66A0194BB0C69F99DAFF507DEE7217B201');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (20, '2026-11-28T18:54:32.424147Z', 'user-1', 'importer', '', 'ask', 'question', '0159f902-623b-774b-bd19-ed79f6c6a8cb', 'assess', X'70A6D5483D08FCDACE4364AC93DC53E779E73DC914FA1C351D8B6226A0D89592');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (21, '2026-11-28T18:54:32.424246Z', 'user-1', 'importer', '', 'reply', 'reply', '0159f902-623b-774b-8638-e8245fb8297a', 'assess', X'AD33276A557FB17A34CA78F990FDD1FD33AE2E529C95441506E9609273DEBE99');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (22, '2026-11-28T18:54:32.424401Z', 'user-1', 'importer', '', 'open', 'case', '01a22382-4fe8-7669-baa2-1890f9f6a626', 'assess', X'53A7D19F22AF318348F9CC425B62D2A6F27114E8EE7119BE642D90A32B7837D1');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (23, '2026-11-28T18:54:32.424443Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-a0a3-45eb61beef83/2016/1', 'assess', X'474FB07705E6092F1BF27D12C29464DDC3F083041DC96FDCF3B469326AADD9FA');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (24, '2026-11-28T18:54:32.424584Z', 'user-1', 'importer', '', 'receive', 'report', '0159f902-623b-774b-957d-4582ca8183cb/2016/1', 'assess', X'AE39C86821305DB5EC3BED901BEC3CC68E1C583C8FD11AE5528A43E10E7D0B9A');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (25, '2026-11-28T18:54:32.424656Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'76A9105570CC7AB472FD58F7502897516FC3EC69F41299AF94AEC43D178E344E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (26, '2026-11-28T18:54:32.424717Z', 'user-1', 'importer', '', 'put', 'back_series', '99f0b637d16bdff7cdd4b70167a76f13', 'assess', X'323DFDB4BFEA5E4895DDBD8B494AE08C13626C99251B17A26A3EA3395AC79B9D');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (27, '2026-11-28T18:54:32.424731Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'B01415C04BF44553A2C2BE198D9D82F677CEC4F1F8D52F2CAE7660535D3485BB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (28, '2026-11-28T18:54:32.424788Z', 'user-1', 'importer', '', 'put', 'agency', 'nav', 'assess', X'A782B1E639A4CAD635C0A415209E336FF040AD43795C5FD845FBE0CBF3AB6941');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (29, '2026-11-28T18:54:32.424808Z', 'user-1', 'importer', '', 'put', 'actor', 'user-1', 'assess', X'7DC3FDD8589AB35D87D9C010698EFA008D8225CEA84641A9BDFB4EBAB926C286');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (3, '2026-11-28T18:54:32.413034Z', 'verdig', 'system', '', 'create', 'enrolment', '01a22382-4fdd-705c-b4f9-b8f0a2257fc6', 'operate', X'5CD5E4BE2BA6C00C7F16CC089EC021E311DD275D71DE33619CEA4C13D2141421');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (30, '2026-11-28T18:54:32.424850Z', 'user-1', 'importer', '', 'freeze', 'frozen', '2016-r1', 'assess', X'362203F0E21816235F5E184858F827B7488ECF8FD5BF64A53CD187FC5CD8764E');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (31, '2026-11-28T18:54:32.424910Z', 'user-1', 'importer', '', 'release', 'release', '0159f902-623b-774b-832b-80b791c50859', 'assess', X'FCE72AC05785E4FCB04F786D4303AB6A7D33262DA1FE2742F390B5CAFDECEE82');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (4, '2026-11-28T18:54:32.421713Z', 'user-1', 'importer', '', 'test', 'step', '', 'assess', X'');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (5, '2026-11-28T18:54:32.422037Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7000-898d-e5c7028d9a9b/1', 'assess', X'23C728B8104E2BB19D8801419CC357398B2B9167B61108C793EA3DD7877B3316');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (6, '2026-11-28T18:54:32.422239Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7004-a7a8-46e604ce1c34/1', 'assess', X'3B6E4D5460AAD7976054F063D28FBE5398D17F3E0E140C946414C15996CA79D6');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (7, '2026-11-28T18:54:32.422296Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7008-a09a-d2e498aed8ec/1', 'assess', X'C7260A54B280F8A9637C85D4D109ADE42BC51B72CCADE9FF2F4C8EADF7662E8C');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (8, '2026-11-28T18:54:32.422359Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-700c-91eb-147f26d94ba8/1', 'assess', X'A7A428D59BB294011738B6F92E3F9B80A22DAE88CF9548273E7AD57E454484AB');
INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment) VALUES (9, '2026-11-28T18:54:32.422395Z', 'user-1', 'importer', '', 'receive', 'notification', '0159a1ff-9a00-7010-83de-bdb8ea9e1d67/1', 'assess', X'DBA3AD13BA062C08319FCA03E388133558080E25FC7468C3E4D761FE0F4EBFB6');
INSERT INTO audit_hash (chunk, hashes) VALUES (0, X'D3A447E54D850E78F39D5BE81A481CF23A9E64E49EE9FABFA6181ABF9323CB1BF2E05B4B040730EF90594399329C4E3242C1719940593329C5B9CA4D6D4200484CDBEA26B6F555728F5B5CBF69FD71D5BB33B9F4769DD9A6F98094EE062C169412DEB199699509321A2F3E8B27E5AECABE1B1EA9271A7AFEBC6F5D9A8335DDF871C30C81FA6C3CE8A5CD76AF3760EAD62A7FE671B28A5B3D88F3BCDD6979C8BF5206EEECC154A817C601DB5BA7DBD8F5980594CB2F6F85D57A33EBB3EA0B3376088EDC2072711ABDFE0B943B9EB940D28FE407CA850F45EA19171E4780F623A972C78CEE59E50C7A2FA108381D0BE6967FD368C4D15A963EF0027E4EF53D7FE22B218C047DE50A36E95CD1F4C3904B4F7868620D3794B4EE4D08BD5FC574EFD096EAC0BA171630532AD89CEEACC1308AE270A8A81E930C2D32474F9CB54B5699512637D3BB416CB1C6C71F92047CCFC501EC0537A095930827D68721CC897771F469B46A02756C26CFC77442DF480AB13CD262DA081FF58891E3496351EA7F033EDC435CAC8A584D7DAF7ADB5C3A7EE4BE75460766147CC9B699BF0C10AACC7DF959C7CC1A423E340D53B13C607061EF44352B75987981259EAB6E1B90C841BD1D444D4C0ED54203046C1572B32B10C6F3301773BDBE2000D2BFA3ADAECBF4C2EC0BF4B55A131FEC59040907024D422E6B1D288D64B11945943FC258AD859F2A10AB2403293764B51C7563D735B62E5365106ACAB760F5A6B69F390FA28FE4EC3021B1598C2EC7CC101C046C8511DEC8C9C3854C8143DCEF8B841D8F9BCEFB60301679CFB12957523CA41055C4A87FD276CF0A9B35EC92736B41E11C516887EEF440A8C9A23A2E08A649A0E9B317212097E6B1C23C1277E1295B2DED40A024D0DBB5EB1444692A8E3A03B1C11BF334B020D141EF63AA5F76A7474F3D7692AF3909C5DE465B0F462FDFA09C873FE29FEFABDDA932D6F6623E18745A634FE1F122728A60C3E6AA873A9A41FAF271875022A65BE948F170EECA06F159851A9D9300E0B9761ECDA86A2FA65F82767192945A924D09020A192B8E48F6FF8C387E4AD7EA152B96049CF113368594E340B3AA11A8AA87BEA5823EBB7FF3EA08A3C8C2343DE9C458ADBBA6D796EEBBA008ADB1A045B406A3AF81EA9FCE0694975DAB563603D6FD5AD2635322EBE71D7FE0C9D6CB6372CC3C707C8F5F02A86B9E74D216E59B0D2601828334DD8807AAC301035F8DAFA4C661915C67379483F4DF2F6C0657E29EFEB6D12DF7154D6EB73E7727B81942DFF615842C01D242B5679E25AABA4736C25180721C55A562054AB8EB673A856EB7FE36B4BEA0C3B10583254A6BBA8B6D79F29A6AEB54CF82E60F6234471376C7996AA202F847A4C26423ACD1E9DE0E1DA71ED82EF62B25D940B70177C70B4D317DC74D98632C6AF96384B9A7DCE631C7F94E35A0400124DA0A805098DF6771C21D0A47A897E494A81F7F075D46F22C00F3EDCB69220909DFECB8D9391F8CE83B53865FDBA5123D85087017C4544E929D1C4090816285E8E026616BC08687198F13B1DFAB45B9D4C978DB05885061D302AFE81A9A2E86B88CB7CC7334270E1BDCCD2E85AE6E119D380DAAA241302CC67F0EF98DA1BB795DE2E349AE6AE7460FB29BCE38B729552B352E52CF16B9B4CF30CF9F7B18CBBB6D9AEC6AF8AD05AEDC744322E85960C39916D5E8C6755F4C2E7202A3137BAC81B45306FA2E4FAB79F56D2D4B488528423077332899A51562C852DFBF277DCCB6FAAD3B7731BEFD537A8E35A96D23C4865C8BB4BAD06DF541F7EF44032A98B33F667E79D7146857E7300CC1530CF2807C5B8A5C94B66AFB110B3E1F8279DDB267ADB13847202CE47E4550520CD53BC5DDF092041902030A5F4418F2A3324B6C1E8898941F8A2DCCE4BB1375FF32AAB7D8B86805672DC2D4AB7E68536F04118311981972A2462EFA3D4DF9D97ACB1D88618B78F18327F60311C7880BDAFD6957D8366853018212048608EACFEBA7C42AD378571121DEBA5DCD930429515148D46A8690C3C0F6E98C7549242560E60EF068E9A01A86EF6733FB2001CECCB1032F186BF8A8369783911ABA7EF8736B5B5243020BEF3C5A2CC1D39441BC2FBB5BFC510B0BE516A0EF8B920FE5828E66B98DE25C1258347213B6E103CEB31E383C4D5ABAD136F696978DEFD93CA3D76515116BAC6608E080C47D5E465EF3DB1DAE1C656A125BF00AA70D9C681B27613C4AACF7623F06EC3C21F9D45C6F1C0013DA7132F633EC7B374A03A9285B909705A434BE7668112A786BEC9D195D78D428DD2CAC1A1CB4D6B70460A015D74475BCB40937691F477A74B74B34E848688FFED63EA80EEDB1B246B647C8E093C1D7E14949469F4DC91A61AE3280D84FAB86554F25F5777E6281E888F1399EF8CB2802AA4419ED49AC1673869D2E309A21F521E28113F68E482A042A5F404F19B4D3D849BC3377861C57074C50263EA0ABBFDB16004B9F1077440B8DC8B3E1542840C102E59AA6C2B1B070E2B009B0566EADAF0983093F8901A43EC8F3F17FC9A168E3405ECC0F24F5A774C6AA7B5E9426F3A6EB9D8E1C5FE154C8F3C1E93CBBE0E6671AB447585E6CC5B6F6D2440E39029DF177EFD97DA4EAF6FF308677C37B7379BDA29B52481D3A243F3001DC841697A7A0AFB3A5E93160FFE3BC39584E5CB15DB5FD5D0E84C1180F954EA5B8A8538C6615652BE3356E9DA12997507373A867FF68C95853320A79743AC58C4E27803085A9DBFC17DBB1835191B1858111A91D7F70B541329F3BF35341C28A2FDED8FD0CB3939C349A1E454F8FFC0825BE4B42E84EAEEDB09DE36CDBCB7DFCC415');
INSERT INTO back_series (id, period, measure, dimension, category, value, source, verified, break, audit_seq, salt) VALUES ('99f0b637d16bdff7cdd4b70167a76f13', '2015', 'persons_followed_up', 'total', 'all', '289', 'KOM 2015', 0, '', 26, X'363DE38CFBEAE36C9C3F9D5701FDC112');
INSERT INTO compartment_key (id, compartment) VALUES ('7667168b420c559c', 'identity');
INSERT INTO compartment_key (id, compartment) VALUES ('7683e7dcad4b3cf9', 'narrative');
INSERT INTO criminal_case (id, reference, audit_seq, salt) VALUES ('01a22382-4fe8-7669-baa2-1890f9f6a626', 'C-1', 22, X'620BC3C102A72E72762E961B5A5CD71D');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7000-898d-e5c7028d9a9b', 'identity', '7667168b420c559c', X'017667168B420C559C63B4889B82C305993498DE1E862C25F4D895B6CA2BD77F26AA86BF2D5FE196BF98A31315C1D4333D25C9D80AD60274A7010704805B499F752C4A8825DCF826D5424939A4');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7004-a7a8-46e604ce1c34', 'identity', '7667168b420c559c', X'017667168B420C559C63AD254565860DB47BEF06CFBCD27B2BEA1DB74A287C2F9F567E97A0CBBC6C9615D9191761C8112573385C2BBD2083B0CAFCD1A0EDC52145317E00E8D9B28D4DA02F0B10');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7008-a09a-d2e498aed8ec', 'identity', '7667168b420c559c', X'017667168B420C559C9EF1D79A3EC78C5D8EF330FFEA259DAE46C08D7D4FB70E474F427464A4AB88E4A6182D62A839B3D30FA1261B96D42D2F776A54ADF0E5B68C92A9A7D8F026D8C0EAE5AD53');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-700c-91eb-147f26d94ba8', 'identity', '7667168b420c559c', X'017667168B420C559C601484D1902BDE2F27D22F8D9D5A7ABE5578396C89711DB9E4C25CB2BFB5DE85135E241C7BF9931F8D40684CFF94B3FAFA9C538CD3695FB93B3E57118A1A05906D910DA6');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7010-83de-bdb8ea9e1d67', 'identity', '7667168b420c559c', X'017667168B420C559CED5C20561627F21288A65AA0BE2FA68558CF982C7D7730F2BE4468C9ECA04692FB9B58094662B9D70D16141E9EFF0BB38242F910EB759A6E27CAA2C71F0D2460A501EBBF');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7014-bbaa-54ef13ca3e1f', 'identity', '7667168b420c559c', X'017667168B420C559CBC8C649EBB59E0D1B3930FD144A1EF8C75A0B1439B9AAFAF848C7D0C001E1D37B5D9709CDA0950E903DD06355A5441ECCE41C4E84045061032418ED28D6DDC989E1F3B6B');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-b4d9-6858c8f2dd4f', 'identity', '7667168b420c559c', X'017667168B420C559C9506182D7A44643177C98AD499084B45568433DE004923C97BBD96A984039F7DE586F4541B22E4F8A51F4F1E3B7C714C11984B3A66EC27D9D5FF99227190CCFD99E482B4');
INSERT INTO data_key (object, compartment, kek, sealed) VALUES ('0159a1ff-9a00-7018-b4d9-6858c8f2dd4f', 'narrative', '7683e7dcad4b3cf9', X'017683E7DCAD4B3CF920F077A762B002D967DF7C567540A7730528170EE167BBC875077706B42C25A317312B1C7410B815EDADB6AC4B86BABE1A06B995DBE92268F5DDED48C9BC04B84D7AB854');
INSERT INTO encoding (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-b4d9-6858c8f2dd4f', 1, X'A72A6BE2D51BB6775C890A78FE020C21', X'019506182D7A4464312163CB480B3E9948B9AB940395B40DD39E92F353B540594E61B9D6A2165ED8E889C9CE1CCA15F7A4E3B0297DA74639B60FB5DC5F');
INSERT INTO enrolment (id, role, agency, token_hash, created, expires, used, audit_seq, salt) VALUES ('01a22382-4fdd-705c-b4f9-b8f0a2257fc6', 'administrator', '', X'D340530002D5FE448A26771499A772C796C972C80EE888FC3C1877114E13D23D', '2026-11-28T18:54:32.413022Z', '2026-12-05T18:54:32.413022Z', '', 3, X'61AA038B0534AA6464D60937E3CFE2EA');
INSERT INTO frozen (edition, year, revision, digest, program, as_of, at, actor, audit_seq, salt) VALUES ('2016-r1', 2016, 1, 'ab12', '1.0', '2017-01-31', '2017-02-01T09:30:00.123456Z', 'user-1', 30, X'0FA3F3474C731EAEE9B3AF065D3A89F9');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, 1, '2026-11-28 18:54:32');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, 1, '2026-11-28 18:54:32');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (3, 2, 1, '2026-11-28 18:54:32');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (4, 3, 1, '2026-11-28 18:54:32');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (5, 4, 1, '2026-11-28 18:54:32');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-898d-e5c7028d9a9b', 1, X'383257787ABB19D54058694D0695FF86', X'0163B4889B82C305996004C2758D3657C7B54A8FF13ED780EC688140AEFC5192DE5E6B0B919D378D46F2A476AF72F1A3C3CCCCAD94F762004AFE5F8161E42B1A20BD84B134CC7ACDF83E99D66ACF9EB3432EAA4F849F98D9BE2191D82CEF2AE46B326AD088');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7000-898d-e5c7028d9a9b', 2, X'29FDA906B29F177B911CA8DD826607A4', X'0163B4889B82C30599EF07C8936642ECD91CAD87D7BF7C1209A83EF17B0A00C01208B79F24672D0B7B498B505074C1A2FB86C1E180144926A0170FFAB335FD19B61401F3847D2E3678BABDD3382F0373CED478920BCE53A563BF9D11FEAA4208B2EE6216FE');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7004-a7a8-46e604ce1c34', 1, X'0F6ABBE5DD715BFAEA6F4403B133B26F', X'0163AD254565860DB4BF8C2D160423DDE172BF42A582C4289DC2BD4FA309C14EAFFFC3B0E0167EEFA5B0BBE5C9C8E5D4112E19FA1D5A10CC6B65C86069039A6A142577B13033AD2821A41EC37F1EF6F06CA29AADFB4E6866F78531BC525B4927A5E54CCB09');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7008-a09a-d2e498aed8ec', 1, X'48E7AAB9C31325FE8C37F8D39805037E', X'019EF1D79A3EC78C5DE20606B45C85E5D3A57F5DF636EEC1B0548BAE86B6AE1BA25CBCB58D97B8816CA787D3D0383FD4F1454A2722C13B3404F9DBC357C1BC497369278F66DC38B61D51B92FAAB37C3D74DC0CAF76DEE56F828450695AE8B9A23EC2FFC6E0');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-700c-91eb-147f26d94ba8', 1, X'A33D502B443346C74B84E0F430DEB0BA', X'01601484D1902BDE2F14547E468DB96CE72C78EC136C7A7BCA274F46EF600FBF47109253C9629F46B53DD5B0928BFC5DC4E87A454369F6A882F505B7D79D6B6E4DF23842F5A9D6E55DF1D271565898951A24D269C270DC7812D96E59040C02FB75615D42CF');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7010-83de-bdb8ea9e1d67', 1, X'7B91938551B44B821F78DF229074EA91', X'01ED5C20561627F212110DB80D265D1A60D24B07BB283B5163A609B38A1C37DA81CE5B53C18E77CB4DE9A20FAE7521A37D90BE0292ACA9D161B38C47BAD1BD03FBB25A96D78485FE32121AEF786B75F5F459F13821A5A7BEBB72E890C70326479D44E449C2');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7014-bbaa-54ef13ca3e1f', 1, X'F3CEC4A2D3DE40AA1F0518E0449B0D1D', X'01BC8C649EBB59E0D140EB6784B60C54ADDDCE282B22045EE5DAEEB37BBA7E22F48C4F50D9D8932E925692B0C3DB7090105EEC26470212F31480BC677606D0C462DED6440B15652B13AFE672E2CBE6B6C5DA526E9B97CDCDDAFD33031AC1466C0528EDC082');
INSERT INTO identity (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-b4d9-6858c8f2dd4f', 1, X'CC20509A62ABF1815ADB4A823D2BD81C', X'019506182D7A446431D75028CBE630DB1962C07EB0BDF757EB13642D03BA3E77E5E7DDF46FA81077895571DF353CA28C0FE94A069D8AD300753F4522217D4E909B70155E1B2F98BBC13B503F537DA1BE6A7CC9D0FB47EE015F55863BC0BC76D4D1A1587DD6');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (14, '0159f902-623b-774b-97ee-45e6d1791ebb', '0159a1ff-9a00-7000-898d-e5c7028d9a9b', '0159a1ff-9a00-7004-a7a8-46e604ce1c34', 'link', 'fs/1', 'user-1', '2017-02-01T09:30:00.123456Z', 'above threshold 12.5', 20.5, 0.999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'C92CF5CBECAD8A6449F3F4DE006E1A42', '[]');
INSERT INTO link_decision (audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt, settles) VALUES (16, '0159f902-623b-774b-afe0-8158edc0a798', '0159a1ff-9a00-7010-83de-bdb8ea9e1d67', '0159a1ff-9a00-7014-bbaa-54ef13ca3e1f', 'not_same', '', 'user-1', '2017-02-01T09:30:00.123456Z', 'two photographs', 0.0, 0.0, '[]', '', X'BA99E4C0E0D9F96F24189D11FD41E396', '[]');
INSERT INTO narrative (id, version, salt, sealed) VALUES ('0159a1ff-9a00-7018-b4d9-6858c8f2dd4f', 1, X'FD1BAB96535D0B6A2AA055823B4257DA', X'0120F077A762B002D92167DC75909A08E7D695049860F0AC7C331E862A03AF24727E9646FCC916DEC990FA9F6EA5395943CEDD96C4BC2BB703A133680B6861999DB7F9917A7D21E25FF65304108D91F12C45BD96709EA8932EEF70609FC1DC56B8C0487EC802379C3C06E6A18651945272FEC6F236D957A3A8B35B5CF7794F98498C76DDFFA6F2E2F459B14C52955191F48A0AA4E08D2C86FED6B7ABEF6400E1834B6101D5A287713C5FC9719D5B02CBE95C41F769262DA1F760C90E6A5A4E1CF827DF4C2E5FF1E796150435EB0D856B082563FE6B8BAC05747656478C26105D45CF4184F361AA0FF9558B36605D529F5E8074FCCDDF32C45AE87F702AE0D379F3D1D16D8AB3769AF1E3089AFC8D5A25C1B4A1C706F1BB4F9E700ED372C9D77C70EF6ED259');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7000-898d-e5c7028d9a9b', 'agency-00', 2016, 'R-000000');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7004-a7a8-46e604ce1c34', 'agency-01', 2016, 'R-000001');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7008-a09a-d2e498aed8ec', 'agency-02', 2016, 'R-000002');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-700c-91eb-147f26d94ba8', 'agency-03', 2016, 'R-000003');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7010-83de-bdb8ea9e1d67', 'agency-04', 2016, 'R-000004');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7014-bbaa-54ef13ca3e1f', 'agency-05', 2016, 'R-000005');
INSERT INTO notification (id, agency, year, reference) VALUES ('0159a1ff-9a00-7018-b4d9-6858c8f2dd4f', 'agency-06', 2016, 'R-000006');
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-898d-e5c7028d9a9b', 1, '2017-01-15T12:00:00.000000Z', 5, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7000-898d-e5c7028d9a9b', 2, '2017-01-15T12:00:00.000000Z', 11, 1960, 'stated', '', 'female', '["NG"]', '2016-01-01', '2016-01-01', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'none', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7004-a7a8-46e604ce1c34', 1, '2017-01-15T12:00:00.000001Z', 6, 1961, 'stated', '', 'female', '["NG"]', '2016-02-02', '2016-02-02', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7008-a09a-d2e498aed8ec', 1, '2017-01-15T12:00:00.000002Z', 7, 1962, 'stated', '', 'female', '["NG"]', '2016-03-03', '2016-03-03', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-700c-91eb-147f26d94ba8', 1, '2017-01-15T12:00:00.000003Z', 8, 1963, 'stated', '', 'female', '["NG"]', '2016-04-04', '2016-04-04', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7010-83de-bdb8ea9e1d67', 1, '2017-01-15T12:00:00.000004Z', 9, 1964, 'stated', '', 'female', '["NG"]', '2016-05-05', '2016-05-05', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7014-bbaa-54ef13ca3e1f', 1, '2017-01-15T12:00:00.000005Z', 10, 1965, 'stated', '', 'female', '["NG"]', '2016-06-06', '2016-06-06', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '', 0);
INSERT INTO notification_version (id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship, identified_on, followed_from, followed_to, status, status_body, status_on, exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated) VALUES ('0159a1ff-9a00-7018-b4d9-6858c8f2dd4f', 1, '2017-01-15T12:00:00.000006Z', 12, 1966, 'stated', '', 'female', '["NG"]', '2016-07-07', '2016-07-07', '', 'possible', '', '', '["sexual.prostitution","labour"]', '["debt_bondage"]', '["in_person.friends"]', '["NO"]', '["health","safe_housing"]', '["health"]', 'reflection', '0123456789ab', 1);
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-957d-4582ca8183cb', 'strasak', 'P-2');
INSERT INTO police_report (id, agency, reference) VALUES ('0159f902-623b-774b-a0a3-45eb61beef83', 'strasak', 'P-1');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-957d-4582ca8183cb', 2016, 1, '2017-02-01T09:30:00.123456Z', 24, X'6014E8481A3D9E82B0FF8CC8C927DEC3', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', NULL, 'indicted', '2016-06-01', '', '', '', '');
INSERT INTO police_report_version (id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child, case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on) VALUES ('0159f902-623b-774b-a0a3-45eb61beef83', 2016, 1, '2017-02-01T09:30:00.123456Z', 23, X'258325EDCC17AAB2788A4BFF3A42E42A', '2016-03-01', 'aggravated', '["labour"]', 'strl2005-258', 'no', '01a22382-4fe8-7669-baa2-1890f9f6a626', 'indicted', '2016-06-01', 'district', '2016-10-01', 'conviction', '');
INSERT INTO release (id, edition, year, digest, folder, program, at, actor, audit_seq, salt) VALUES ('0159f902-623b-774b-832b-80b791c50859', '2016-r1', 2016, 'cd34', '2016-r1', '1.0', '2017-02-01T09:30:00.123456Z', 'user-1', 31, X'1834F3FC630B9F1C2AE11E552DE344B9');
INSERT INTO return_status (id, agency, year, declaration, received, audit_seq, salt) VALUES ('0159f902-623b-774b-8ac6-18544e99d085', 'nav', 2016, 'nothing', '2017-02-01T09:30:00.123456Z', 13, X'419AC5A22014FF6FD086B57760D11D60');
INSERT INTO review_disagreement (decision, weight_bits, probability, evidence, accept_bits) VALUES ('0159f902-623b-774b-afe0-8158edc0a798', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 12.5);
INSERT INTO review_opinion (audit_seq, id, a, b, verdict, actor, at, reason, grounds, weight_bits, probability, evidence, undoes, salt) VALUES (18, '0159f902-623b-774b-bf15-f732b9564065', '0159a1ff-9a00-7008-a09a-d2e498aed8ec', '0159a1ff-9a00-700c-91eb-147f26d94ba8', 'link', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', '["uncertain"]', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', '', X'FC5D733E3F02A630542F67FDD92800BF');
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('08e3f74932', '0159a1ff-9a00-7010-83de-bdb8ea9e1d67', '0159a1ff-9a00-7014-bbaa-54ef13ca3e1f', 14.0, 0.9999, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.0014730335283280294, 1);
INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES ('8381909c1f', '0159a1ff-9a00-7008-a09a-d2e498aed8ec', '0159a1ff-9a00-700c-91eb-147f26d94ba8', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', 0.97095059445466858, 1);
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (19, '0159f902-623b-774b-b226-1829d377778e', '0159a1ff-9a00-7008-a09a-d2e498aed8ec', '0159a1ff-9a00-700c-91eb-147f26d94ba8', 'agency-02', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'8F2F2CFCDC8753A8B14BC17AEF39BD99');
INSERT INTO review_question (audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt) VALUES (20, '0159f902-623b-774b-bd19-ed79f6c6a8cb', '0159a1ff-9a00-7008-a09a-d2e498aed8ec', '0159a1ff-9a00-700c-91eb-147f26d94ba8', 'agency-03', 'user-1', '2017-02-01T09:30:00.123456Z', 'same dates', 3.5, 0.6, '[{"field":"family_name","level":"close","bits":7.25,"rarity_bits":1.5},{"field":"sex","level":"exact","bits":-0.5}]', X'FDE63F5CBC1E5071199E90549924D575');
INSERT INTO review_reply (audit_seq, id, question, agency, answer, actor, at, reason, salt) VALUES (21, '0159f902-623b-774b-8638-e8245fb8297a', '0159f902-623b-774b-b226-1829d377778e', 'agency-02', 'yes', 'user-2', '2017-02-01T09:30:00.123456Z', 'seen together', X'B796AE5B979AE72BA9A162220BDE01ED');
INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (15, '2017-02-01T09:30:00.123456Z', 1, X'56B9DF1064483468592E5CAEE236E221');
INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (17, '2017-02-01T09:30:00.123456Z', 2, X'E698F8E8D8D1510D2B4DDAB6E935DC28');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('audit_verifier', 'verdig/01a22382-4fa0-78b2-98f8-63d2adc0882f+3d4943ed+AdQX+0oXicTAsugD/ofZQT/NAVk/zn+RA2rPlVvfpr/L', 2, X'1500A7F3EFBF168DC4DA0923C2CD752E');
INSERT INTO setting (name, value, audit_seq, salt) VALUES ('installation', '01a22382-4fa0-78b2-98f8-63d2adc0882f', 1, X'B366171E0A02DF547F6119322B4D7D39');
