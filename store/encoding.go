package store

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"database/sql"

	"verdig/audit"
	"verdig/register"
)

// addIdentity stores the identity of a version, and its encoding where it has
// one, each in a table of its own. Either holds the salt, or one half of it.
func (tx *Tx) addIdentity(ctx context.Context, n register.Notification, salt [audit.SaltSize]byte) error {
	i := n.Identity
	if i.Encoding != "" {
		var half [audit.SaltSize]byte
		_, _ = rand.Read(half[:])
		subtle.XORBytes(salt[:], salt[:], half[:])
		err := tx.exec(ctx, `INSERT INTO encoding (id, version, salt, code) VALUES (?, ?, ?, ?)`, string(n.ID), n.Version, half[:], i.Encoding)
		if err != nil {
			return err
		}
	}
	return tx.exec(ctx, `INSERT INTO identity (id, version, salt, given, family, other, birth) VALUES (?, ?, ?, ?, ?, ?, ?)`,
		string(n.ID), n.Version, salt[:], i.Given, i.Family, i.Other, i.Birth.String())
}

// wholeSalt is the salt of a version out of what stands with its identity and,
// where it was encoded, with its encoding; none where one of them is erased.
func wholeSalt(identity, encoding []byte, key string) []byte {
	switch {
	case key == "":
		return identity
	case len(identity) == 0 || len(encoding) == 0:
		return nil
	case len(identity) != len(encoding):
		return encoding // of the wrong length or not, it opens nothing
	}
	whole := make([]byte, len(identity))
	subtle.XORBytes(whole, identity, encoding)
	return whole
}

// The columns of an encoding behind those of an identity.
const (
	encodingColumns = `, coalesce(c.code, '')`
	encodingJoin    = ` LEFT JOIN encoding c ON c.id = v.id AND c.version = v.version`
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
	err := tx.each(ctx, `SELECT n.agency, n.year, v.encoding_key, count(*)`+latestVersions+` GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`, nil,
		func(rows *sql.Rows) error {
			var c EncodingCount
			err := rows.Scan(&c.Agency, &c.Year, &c.Key, &c.Notifications)
			all = append(all, c)
			return err
		})
	return all, err
}
