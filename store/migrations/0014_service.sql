-- +goose Up

-- SERVICE -------------------------------------------------------------------
-- An entry of the service directory; agency is who keeps it, '' the national unit.
CREATE TABLE service (
  id     TEXT NOT NULL PRIMARY KEY,
  agency TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- What the entry says; the highest version is current. A secret address is not
-- kept: the engine refuses a row that has one.
CREATE TABLE service_version (
  id              TEXT NOT NULL REFERENCES service (id),
  version         INTEGER NOT NULL CHECK (version > 0),
  outside         INTEGER NOT NULL CHECK (outside IN (0, 1)),
  name            TEXT NOT NULL,
  what            TEXT NOT NULL,
  needs           TEXT NOT NULL,
  sexes           TEXT NOT NULL,
  age_from        INTEGER NOT NULL,
  age_to          INTEGER NOT NULL,
  with_children   TEXT NOT NULL,
  pets            TEXT NOT NULL,
  languages       TEXT NOT NULL,
  interpreter     TEXT NOT NULL,
  whole_country   INTEGER NOT NULL CHECK (whole_country IN (0, 1)),
  regions         TEXT NOT NULL,
  round_the_clock INTEGER NOT NULL CHECK (round_the_clock IN (0, 1)),
  hours           TEXT NOT NULL,
  phone           TEXT NOT NULL,
  email           TEXT NOT NULL,
  web             TEXT NOT NULL,
  how             TEXT NOT NULL,
  address         TEXT NOT NULL,
  address_withheld  INTEGER NOT NULL CHECK (address_withheld = 0 OR address_withheld = 1 AND address = ''),
  uncounted       INTEGER NOT NULL CHECK (uncounted IN (0, 1)),
  closed          INTEGER NOT NULL CHECK (closed IN (0, 1)),
  actor           TEXT NOT NULL,
  at              TEXT NOT NULL,
  audit_seq       INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt            BLOB NOT NULL,
  PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;
-- How many places a service has and how many were free on a day; the latest counts.
CREATE TABLE service_places (
  id        TEXT NOT NULL PRIMARY KEY,
  service   TEXT NOT NULL REFERENCES service (id),
  places    INTEGER NOT NULL,
  free      INTEGER NOT NULL CHECK (free BETWEEN 0 AND places),
  day       TEXT NOT NULL,
  actor     TEXT NOT NULL,
  at        TEXT NOT NULL,
  audit_seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  salt      BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX service_places_by_service ON service_places (service, audit_seq);
