-- +goose Up

-- IDENTITY: ENCODINGS -------------------------------------------------------
-- The id of the key of the version's encoding; '' where it has none. It stays
-- when the encoding is erased.
ALTER TABLE notification_version ADD COLUMN encoding_key TEXT NOT NULL DEFAULT '';

-- Erasable, with or without the identity: the salt of such a version is the
-- exclusive or of the two halves in identity and here, so that with either row
-- the commitment falls silent.
CREATE TABLE encoding (
  id      TEXT NOT NULL,
  version INTEGER NOT NULL,
  salt    BLOB NOT NULL,
  code    TEXT NOT NULL,
  PRIMARY KEY (id, version),
  FOREIGN KEY (id, version) REFERENCES notification_version (id, version)
) STRICT, WITHOUT ROWID;
