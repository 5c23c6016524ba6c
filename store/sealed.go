package store

import (
	"context"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ncruces/go-sqlite3"

	"verdig/access"
	"verdig/codelist"
	"verdig/register"
	"verdig/seal"
)

// What a sealed value is padded to, in bytes, so that its length tells less of
// what it says.
const (
	identityBlock  = 64
	narrativeBlock = 256
)

// The layouts of a sealed value (doc/format/sealed.md).
const (
	layoutClear  = 1 // texts, each with its length
	layoutAgency = 2 // one value: what the agency alone can open
	layoutBasis  = 3 // as layoutClear, and the dates of birth that are stated, assessed and documented
)

func identityPlace(id string, version int) seal.Place {
	return seal.Place{Table: "identity", Column: "sealed", Row: fmt.Sprintf("%s/%d", id, version)}
}

func encodingPlace(id string, version int) seal.Place {
	return seal.Place{Table: "encoding", Column: "sealed", Row: fmt.Sprintf("%s/%d", id, version)}
}

func narrativePlace(id string, version int) seal.Place {
	return seal.Place{Table: "narrative", Column: "sealed", Row: fmt.Sprintf("%s/%d", id, version)}
}

// pack writes a layout and values, each behind its length (unsigned varint),
// filled up with zeros to a multiple of block.
func pack(layout byte, block int, values ...string) []byte {
	size := 1
	for _, v := range values {
		size += binary.MaxVarintLen32 + len(v)
	}
	b := append(make([]byte, 0, size+block), layout)
	for _, v := range values {
		b = append(binary.AppendUvarint(b, uint64(len(v))), v...)
	}
	if rest := len(b) % block; rest != 0 {
		b = append(b, make([]byte, block-rest)...)
	}
	return b
}

// unpack reads what pack wrote into the values; ok is false for anything else.
func unpack(b []byte, values ...*string) (ok bool) {
	if len(b) == 0 {
		return false
	}
	b = b[1:]
	for _, v := range values {
		n, used := binary.Uvarint(b)
		if used <= 0 || n > uint64(len(b)-used) { // #nosec G115 -- used is not above the length of b
			return false
		}
		*v = string(b[used : used+int(n)]) // #nosec G115 -- not above the length of b, tested above
		b = b[used+int(n):]                // #nosec G115 -- not above the length of b, tested above
	}
	for _, c := range b {
		if c != 0 {
			return false
		}
	}
	return true
}

func packIdentity(i register.Identity) []byte {
	if i.Sealed != "" {
		return pack(layoutAgency, identityBlock, i.Sealed)
	}
	if i.ByBasis() {
		return pack(layoutBasis, identityBlock, i.Given, i.Family, i.Other, i.Birth.String(),
			i.Stated.String(), i.Assessed.String(), i.Documented.String())
	}
	return pack(layoutClear, identityBlock, i.Given, i.Family, i.Other, i.Birth.String())
}

func unpackIdentity(b []byte, i *register.Identity) bool {
	defer clear(b)
	if len(b) > 0 && b[0] == layoutAgency {
		return unpack(b, &i.Sealed) && i.Sealed != ""
	}
	values := make([]string, 4)
	into := []*codelist.PartialDay{&i.Birth}
	switch {
	case len(b) > 0 && b[0] == layoutClear:
	case len(b) > 0 && b[0] == layoutBasis:
		values, into = make([]string, 7), append(into, &i.Stated, &i.Assessed, &i.Documented)
	default:
		return false
	}
	places := make([]*string, len(values))
	for k := range values {
		places[k] = &values[k]
	}
	if !unpack(b, places...) {
		return false
	}
	i.Given, i.Family, i.Other = values[0], values[1], values[2]
	for k, day := range into {
		var err error
		if *day, err = codelist.ParsePartialDay(values[3+k]); err != nil {
			return false
		}
	}
	return true
}

func packNarrative(n register.Narrative) []byte {
	return pack(layoutClear, narrativeBlock, n.Story, n.Contact, n.Declined)
}

func unpackNarrative(b []byte, n *register.Narrative) bool {
	defer clear(b)
	return len(b) > 0 && b[0] == layoutClear && unpack(b, &n.Story, &n.Contact, &n.Declined)
}

// sealedRow is what stands of a version in its compartments, as scanned.
type sealedRow struct {
	identity, encoding, narrative []byte // envelopes, empty where there is none
	key, narrativeKey             []byte // wrapped data keys
}

// open opens the row into a notification whose id and version are known. What
// is not there is empty. A value that does not open is errNotKept.
func (tx *Tx) open(r *sealedRow, n *register.Notification) error {
	n.Identity, n.Narrative = register.Identity{}, register.Narrative{}
	id := string(n.ID)
	if len(r.identity)+len(r.encoding) > 0 {
		key, err := tx.openKey(access.Identity, id, r.key)
		if err != nil {
			return err
		}
		if len(r.identity) > 0 {
			plain, err := key.Open(identityPlace(id, n.Version), r.identity)
			if err != nil || !unpackIdentity(plain, &n.Identity) {
				return notKept("identity", "sealed", err)
			}
		}
		if len(r.encoding) > 0 {
			plain, err := key.Open(encodingPlace(id, n.Version), r.encoding)
			if err != nil {
				return notKept("encoding", "sealed", err)
			}
			n.Identity.Encoding = string(plain)
		}
	}
	if len(r.narrative) > 0 {
		key, err := tx.openKey(access.Narrative, id, r.narrativeKey)
		if err != nil {
			return err
		}
		plain, err := key.Open(narrativePlace(id, n.Version), r.narrative)
		if err != nil || !unpackNarrative(plain, &n.Narrative) {
			return notKept("narrative", "sealed", err)
		}
	}
	return nil
}

// Narratives returns the narratives of the current versions of the named
// notifications; those that are not held, tell nothing or are erased are
// absent. An audit entry for each name is written first. It works in
// [Store.View] and [Store.ViewAs] only, and there where the role may read
// narratives.
func (tx *Tx) Narratives(ctx context.Context, ids ...register.NotificationID) (map[register.NotificationID]register.Narrative, error) {
	if _, err := tx.ring(access.Narrative); err != nil {
		return nil, err
	}
	objects := make([]string, len(ids))
	for i, id := range ids {
		objects[i] = string(id)
	}
	if err := tx.look(ctx, kindNarrative, objects...); err != nil {
		return nil, err
	}
	found := make(map[register.NotificationID]register.Narrative, len(ids))
	for _, id := range ids {
		n := register.Notification{ID: id}
		var r sealedRow
		err := tx.one(ctx, `SELECT x.version, x.sealed, coalesce(k.sealed, x'')
			FROM notification_version v JOIN narrative x ON x.id = v.id AND x.version = v.version
			LEFT JOIN data_key k ON k.object = x.id AND k.compartment = 'narrative'
			WHERE v.id = ?1 AND v.version = (SELECT max(version) FROM notification_version WHERE id = ?1)`,
			[]any{string(id)}, &n.Version, &r.narrative, &r.narrativeKey)
		if errors.Is(err, sql.ErrNoRows) {
			continue
		}
		if err != nil {
			return nil, err
		}
		if err := tx.open(&r, &n); err != nil {
			return nil, err
		}
		found[id] = n.Narrative
	}
	return found, nil
}

// sealFunctions gives the connection that migrates the functions by which rows
// in clear become sealed ones.
func sealFunctions(keys *seal.Keys) func(*sqlite3.Conn) error {
	fail := func(ctx sqlite3.Context, err error) { ctx.ResultError(fmt.Errorf("store: seal: %w", err)) }
	ringOf := func(name string) (*seal.Ring, string, error) {
		r, ok := keys.Ring(name)
		if !ok {
			return nil, "", seal.ErrNoKey
		}
		return r, r.Keys()[0].ID, nil
	}
	open := func(arg []sqlite3.Value) (*seal.DataKey, string, int, error) {
		r, _, err := ringOf("identity")
		if err != nil {
			return nil, "", 0, err
		}
		id := arg[1].Text()
		key, err := r.OpenKey(id, arg[0].RawBlob())
		return key, id, arg[2].Int(), err
	}
	return func(c *sqlite3.Conn) error {
		return errors.Join(
			c.CreateFunction("seal_active", 1, sqlite3.DIRECTONLY, func(ctx sqlite3.Context, arg ...sqlite3.Value) {
				_, id, err := ringOf(arg[0].Text())
				if err != nil {
					fail(ctx, err)
					return
				}
				ctx.ResultText(id)
			}),
			c.CreateFunction("seal_key", 2, sqlite3.DIRECTONLY, func(ctx sqlite3.Context, arg ...sqlite3.Value) {
				r, id, err := ringOf(arg[0].Text())
				if err != nil {
					fail(ctx, err)
					return
				}
				_, record, err := r.NewKey(id, arg[1].Text())
				if err != nil {
					fail(ctx, err)
					return
				}
				ctx.ResultBlob(record)
			}),
			c.CreateFunction("seal_identity", 7, sqlite3.DIRECTONLY, func(ctx sqlite3.Context, arg ...sqlite3.Value) {
				key, id, version, err := open(arg)
				if err != nil {
					fail(ctx, err)
					return
				}
				plain := pack(layoutClear, identityBlock, arg[3].Text(), arg[4].Text(), arg[5].Text(), arg[6].Text())
				ctx.ResultBlob(key.Seal(identityPlace(id, version), plain))
			}),
			c.CreateFunction("seal_encoding", 4, sqlite3.DIRECTONLY, func(ctx sqlite3.Context, arg ...sqlite3.Value) {
				key, id, version, err := open(arg)
				if err != nil {
					fail(ctx, err)
					return
				}
				ctx.ResultBlob(key.Seal(encodingPlace(id, version), []byte(arg[3].Text())))
			}),
		)
	}
}
