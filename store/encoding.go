package store

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"database/sql"

	"verdig/access"
	"verdig/audit"
	"verdig/register"
)

// addSealed stores the identity of a version, its encoding and its narrative
// where it has them, each sealed in a table of its own. The row of the identity
// holds the salt of the commitment, or what is left of it when the others have
// taken their parts.
func (tx *Tx) addSealed(ctx context.Context, n register.Notification, salt [audit.SaltSize]byte) error {
	id, i := string(n.ID), n.Identity
	part := func() []byte {
		var p [audit.SaltSize]byte
		_, _ = rand.Read(p[:])
		subtle.XORBytes(salt[:], salt[:], p[:])
		return p[:]
	}
	if !n.Narrative.Empty() {
		key, err := tx.ensureKey(ctx, access.Narrative, id, n.Version == 1)
		if err != nil {
			return err
		}
		err = tx.exec(ctx, `INSERT INTO narrative (id, version, salt, sealed) VALUES (?, ?, ?, ?)`,
			id, n.Version, part(), key.Seal(narrativePlace(id, n.Version), packNarrative(n.Narrative)))
		if err != nil {
			return err
		}
	}
	key, err := tx.ensureKey(ctx, access.Identity, id, n.Version == 1)
	if err != nil {
		return err
	}
	if i.Encoding != "" {
		err := tx.exec(ctx, `INSERT INTO encoding (id, version, salt, sealed) VALUES (?, ?, ?, ?)`,
			id, n.Version, part(), key.Seal(encodingPlace(id, n.Version), []byte(i.Encoding)))
		if err != nil {
			return err
		}
	}
	return tx.exec(ctx, `INSERT INTO identity (id, version, salt, sealed) VALUES (?, ?, ?, ?)`,
		id, n.Version, salt[:], key.Seal(identityPlace(id, n.Version), packIdentity(i)))
}

// versionSalts are the parts of the salt of a version, as scanned: what stands
// with its identity and, where it has them, its encoding and its narrative.
type versionSalts struct {
	identity, encoding, narrative []byte
	key                           string // of the encoding; "" where it was not encoded
	narrated                      bool
}

// The columns that versionSalts reads.
const saltColumns = `coalesce(i.salt, x''), coalesce(c.salt, x''), v.encoding_key, coalesce(t.salt, x''), v.narrated`

func (s *versionSalts) into() []any {
	return []any{&s.identity, &s.encoding, &s.key, &s.narrative, &s.narrated}
}

// whole is the salt of the version; none where a part of it is erased.
func (s *versionSalts) whole() []byte {
	parts := [][]byte{s.identity}
	if s.key != "" {
		parts = append(parts, s.encoding)
	}
	if s.narrated {
		parts = append(parts, s.narrative)
	}
	whole := make([]byte, audit.SaltSize)
	for _, p := range parts {
		switch len(p) {
		case 0:
			return nil
		case audit.SaltSize:
			subtle.XORBytes(whole, whole, p)
		default:
			return p // of the wrong length, it opens nothing
		}
	}
	return whole
}

// The columns of an encoding behind those of an identity.
const (
	encodingColumns = `, coalesce(c.sealed, x'')`
	encodingJoin    = ` LEFT JOIN encoding c ON c.id = v.id AND c.version = v.version`
	narrativeJoin   = ` LEFT JOIN narrative t ON t.id = v.id AND t.version = v.version`
)

// EncodingCount is how many notifications of an agency and reporting year carry
// an encoding of a key in their current version; key "" stands for none.
type EncodingCount struct {
	Agency        string `json:"agency"`
	Year          int    `json:"year"`
	Key           string `json:"key_id"`
	Notifications int    `json:"notifications"`
}

// EncodingCounts counts the notifications by agency, year and key of their
// encoding, in this order. It reads no identity.
func (tx *Tx) EncodingCounts(ctx context.Context) ([]EncodingCount, error) {
	var all []EncodingCount
	err := tx.each(ctx, `SELECT n.agency, n.year, v.encoding_key, count(*)`+latestVersions+` WHERE`+notWithdrawn+` GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`, nil,
		func(rows *sql.Rows) error {
			var c EncodingCount
			err := rows.Scan(&c.Agency, &c.Year, &c.Key, &c.Notifications)
			all = append(all, c)
			return err
		})
	return all, err
}
