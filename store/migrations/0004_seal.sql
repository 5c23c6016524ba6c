-- +goose Up

-- KEYRING -------------------------------------------------------------------
-- The key under which the data keys of a compartment are wrapped. The key
-- itself is in keys.json; here stands which one is in use, so that a process
-- that missed a rotation cannot wrap under one that is gone.
CREATE TABLE compartment_key (
  id          TEXT NOT NULL PRIMARY KEY,
  compartment TEXT NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

-- The data key of an object (the id of a notification or a case) in a
-- compartment, wrapped. Erasure deletes it; secure_delete overwrites it.
CREATE TABLE data_key (
  object      TEXT NOT NULL,
  compartment TEXT NOT NULL,
  kek         TEXT NOT NULL REFERENCES compartment_key (id),
  sealed      BLOB NOT NULL,
  PRIMARY KEY (object, compartment)
) STRICT, WITHOUT ROWID;

-- The functions named seal_ are those of the connection that migrates.
INSERT INTO compartment_key (id, compartment) VALUES (seal_active('identity'), 'identity');
INSERT INTO data_key (object, compartment, kek, sealed)
  SELECT DISTINCT id, 'identity', seal_active('identity'), seal_key('identity', id)
  FROM (SELECT id FROM identity UNION SELECT id FROM encoding);

-- IDENTITY, SEALED ----------------------------------------------------------
ALTER TABLE identity RENAME TO identity_clear;
CREATE TABLE identity (
  id      TEXT NOT NULL,
  version INTEGER NOT NULL,
  salt    BLOB NOT NULL,
  sealed  BLOB NOT NULL,              -- doc/format/sealed.md
  PRIMARY KEY (id, version),
  FOREIGN KEY (id, version) REFERENCES notification_version (id, version)
) STRICT, WITHOUT ROWID;
INSERT INTO identity (id, version, salt, sealed)
  SELECT i.id, i.version, i.salt, seal_identity(k.sealed, i.id, i.version, i.given, i.family, i.other, i.birth)
  FROM identity_clear i JOIN data_key k ON k.object = i.id AND k.compartment = 'identity';
DROP TABLE identity_clear;

ALTER TABLE encoding RENAME TO encoding_clear;
CREATE TABLE encoding (
  id      TEXT NOT NULL,
  version INTEGER NOT NULL,
  salt    BLOB NOT NULL,
  sealed  BLOB NOT NULL,
  PRIMARY KEY (id, version),
  FOREIGN KEY (id, version) REFERENCES notification_version (id, version)
) STRICT, WITHOUT ROWID;
INSERT INTO encoding (id, version, salt, sealed)
  SELECT c.id, c.version, c.salt, seal_encoding(k.sealed, c.id, c.version, c.code)
  FROM encoding_clear c JOIN data_key k ON k.object = c.id AND k.compartment = 'identity';
DROP TABLE encoding_clear;

-- NARRATIVE -----------------------------------------------------------------
-- Whether the version has a narrative; it stays when that is erased.
ALTER TABLE notification_version ADD COLUMN narrated INTEGER NOT NULL DEFAULT 0;
CREATE TABLE narrative (
  id      TEXT NOT NULL,
  version INTEGER NOT NULL,
  salt    BLOB NOT NULL,
  sealed  BLOB NOT NULL,
  PRIMARY KEY (id, version),
  FOREIGN KEY (id, version) REFERENCES notification_version (id, version)
) STRICT, WITHOUT ROWID;

-- AGENCIES' OWN KEYS --------------------------------------------------------
-- The public key to which an agency's identities are sealed at intake while
-- mode is 'only'; 'off' once the agency has taken that back.
CREATE TABLE agency_key (
  agency    TEXT NOT NULL PRIMARY KEY,
  public    TEXT NOT NULL,
  mode      TEXT NOT NULL CHECK (mode IN ('only', 'off')),
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- ERASURE -------------------------------------------------------------------
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
