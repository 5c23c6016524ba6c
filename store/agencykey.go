package store

import (
	"context"
	"database/sql"
	"errors"

	"verdig/audit"
	"verdig/fault"
	"verdig/register"
	"verdig/seal"
)

const kindAgencyKey = "agency_key"

// The modes of an agency's own key.
const (
	AgencyOnly = "only" // identities in clear are sealed to it at intake
	AgencyOff  = "off"  // they are kept under the register's own keys
)

// AgencyKey is the public key of an agency that has its identities sealed to
// itself.
type AgencyKey struct {
	Agency string
	Public string // text form of package seal
	Mode   string // AgencyOnly or AgencyOff
}

func (k AgencyKey) canonical(c *audit.Content) {
	c.Text("agency_key/1").Text(k.Agency).Text(k.Public).Text(k.Mode)
}

// PutAgencyKey stores or changes the key of an agency. What was sealed to an
// earlier key stays so. A text that is not a public key is fault.Invalid.
func (tx *Tx) PutAgencyKey(ctx context.Context, k AgencyKey) error {
	public, err := seal.ReadAgencyPublic(k.Public)
	if err != nil {
		return err
	}
	if k.Mode != AgencyOnly && k.Mode != AgencyOff {
		return fault.New(fault.Usage, "store.agency_key_mode")
	}
	k.Public = public.String()
	tx.content.Reset()
	k.canonical(&tx.content)
	c, err := tx.record(ctx, "put", kindAgencyKey, k.Agency, tx.content.Bytes())
	if err != nil {
		return err
	}
	delete(tx.agencyKeys, k.Agency)
	return tx.exec(ctx, `INSERT INTO agency_key (agency, public, mode, audit_seq, salt) VALUES (?, ?, ?, ?, ?)
		ON CONFLICT (agency) DO UPDATE SET public = excluded.public, mode = excluded.mode, audit_seq = excluded.audit_seq, salt = excluded.salt`,
		k.Agency, k.Public, k.Mode, c.seq, c.salt[:])
}

const agencyKeyColumns = `SELECT x.agency, x.public, x.mode`

func scanAgencyKey(scan func(...any) error, more ...any) (AgencyKey, error) {
	var k AgencyKey
	err := scan(append([]any{&k.Agency, &k.Public, &k.Mode}, more...)...)
	return k, err
}

// AgencyKeys returns the keys of all agencies that have one, by agency.
func (tx *Tx) AgencyKeys(ctx context.Context) ([]AgencyKey, error) {
	var all []AgencyKey
	err := tx.each(ctx, agencyKeyColumns+` FROM agency_key x ORDER BY x.agency`, nil, func(rows *sql.Rows) error {
		k, err := scanAgencyKey(rows.Scan)
		all = append(all, k)
		return err
	})
	return all, err
}

// sealedFor returns the public key to which identities of an agency are
// sealed; nil where they are not.
func (tx *Tx) sealedFor(ctx context.Context, agency string) (*seal.AgencyPublic, error) {
	if p, known := tx.agencyKeys[agency]; known {
		return p, nil
	}
	var text string
	err := tx.one(ctx, `SELECT public FROM agency_key WHERE agency = ? AND mode = 'only'`, []any{agency}, &text)
	var found *seal.AgencyPublic
	switch {
	case errors.Is(err, sql.ErrNoRows):
	case err != nil:
		return nil, err
	default:
		p, err := seal.ReadAgencyPublic(text)
		if err != nil {
			return nil, err
		}
		found = &p
	}
	if tx.agencyKeys == nil {
		tx.agencyKeys = make(map[string]*seal.AgencyPublic)
	}
	tx.agencyKeys[agency] = found
	return found, nil
}

// SealIdentity implements register.Intake. Where the same encoding of the
// identity is held already under the same key, what was sealed then is taken
// again: an identity cannot be compared once it is sealed, but its encoding
// can, and a return that is sent twice must not become a version more.
func (tx *Tx) SealIdentity(ctx context.Context, n register.Notification) (register.Identity, error) {
	i := n.Identity
	public, err := tx.sealedFor(ctx, n.Agency)
	if err != nil || public == nil || i.Sealed != "" || i.Given+i.Family+i.Other+i.Birth.String() == "" && !i.ByBasis() {
		return i, err
	}
	if i.Encoding != "" {
		held, err := tx.heldIdentity(ctx, n)
		if err != nil {
			return i, err
		}
		if held.Encoding == i.Encoding && seal.SealedTo(held.Sealed) == public.ID() {
			return held, nil
		}
	}
	sealed, err := seal.SealTo(*public, seal.AgencyPlace(n.Agency, n.Year, n.Reference), packIdentity(i))
	if err != nil {
		return i, fault.Wrap(fault.Internal, err, "seal.agency_public")
	}
	return register.Identity{Encoding: i.Encoding, Sealed: sealed}, nil
}

// heldIdentity returns what is held under the reference of n, the zero value
// where nothing is.
func (tx *Tx) heldIdentity(ctx context.Context, n register.Notification) (register.Identity, error) {
	var held register.Notification
	var r sealedRow
	var id string
	err := tx.one(ctx, `SELECT n.id, v.version, coalesce(i.sealed, x''), coalesce(k.sealed, x''), coalesce(c.sealed, x'')
		FROM notification n JOIN notification_version v ON v.id = n.id`+identityJoin+keyJoin+encodingJoin+`
		WHERE n.agency = ? AND n.year = ? AND n.reference = ? ORDER BY v.version DESC LIMIT 1`,
		[]any{n.Agency, n.Year, n.Reference}, &id, &held.Version, &r.identity, &r.key, &r.encoding)
	if errors.Is(err, sql.ErrNoRows) {
		return register.Identity{}, nil
	}
	if err != nil {
		return register.Identity{}, err
	}
	held.ID = register.NotificationID(id)
	return held.Identity, tx.open(&r, &held)
}

// HeldSealed returns the identity held under the reference of n where the
// agency alone can open it, "" where it is another or none. It discloses
// nobody: the register cannot open it.
func (tx *Tx) HeldSealed(ctx context.Context, n register.Notification) (string, error) {
	held, err := tx.heldIdentity(ctx, n)
	return held.Sealed, err
}

// SealedIdentity is an identity that the agency alone can open.
type SealedIdentity struct {
	Agency    string `json:"agency"`
	Year      int    `json:"year"`
	Reference string `json:"reference"`
	Sealed    string `json:"sealed"`
}

// SealedIdentities returns what the agency's current notifications hold that
// it alone can open, by id. An audit entry is written first.
func (tx *Tx) SealedIdentities(ctx context.Context, agency string) ([]SealedIdentity, error) {
	var all []SealedIdentity
	err := tx.EachNotification(ctx, Selection{Agency: agency, Identity: true}, func(n register.Notification) error {
		if n.Identity.Sealed != "" {
			all = append(all, SealedIdentity{n.Agency, n.Year, n.Reference, n.Identity.Sealed})
		}
		return nil
	})
	return all, err
}

// OpenSealedIdentity opens a sealed identity with the agency's private key, at
// the agency.
func OpenSealedIdentity(k *seal.AgencyKey, s SealedIdentity) (register.Identity, error) {
	var i register.Identity
	plain, err := k.OpenWith(seal.AgencyPlace(s.Agency, s.Year, s.Reference), s.Sealed)
	if err != nil || !unpackIdentity(plain, &i) || i.Sealed != "" {
		return register.Identity{}, fault.Wrap(fault.Invalid, seal.ErrSealed, "seal.agency_sealed")
	}
	return i, nil
}
