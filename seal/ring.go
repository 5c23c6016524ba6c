package seal

import (
	"crypto/cipher"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"
	"time"
)

// Compartments lists the compartments that have a key of their own. The names
// are those of package access, which this package does not import.
var Compartments = []string{"identity", "narrative", "draft", "case", "case_note", "attachment", "account"}

const (
	keyIDSize   = 8 // bytes of the id of a compartment's key or a data key
	wrappedKind = 1 // version of the record of a wrapped data key
	// wrappedSize is the size of that record: version, id of the compartment's
	// key, id of the data key, nonce, sealed key.
	wrappedSize = 1 + 2*keyIDSize + nonceSize + KeySize + tagSize
)

// KeyInfo is what may be told of a compartment's key.
type KeyInfo struct {
	Compartment string    `json:"compartment"`
	ID          string    `json:"id"` // sixteen hexadecimal digits
	Created     time.Time `json:"created"`
}

// Ring holds the keys of one compartment: the present one, and earlier ones
// while data keys are still wrapped under them. It shows no key.
type Ring struct {
	compartment string
	keys        map[string]*ringKey // by raw id
}

type ringKey struct {
	info KeyInfo
	aead cipher.AEAD
}

// rings are the rings of an installation, by compartment.
type rings map[string]*Ring

// String implements fmt.Stringer without telling a key.
func (r *Ring) String() string { return "keys of compartment " + r.compartment }

// Format implements fmt.Formatter without telling a key, for every verb.
func (r *Ring) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(r.String())) }

// MarshalText implements encoding.TextMarshaler without telling a key.
func (r *Ring) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// Keys returns what may be told of the keys of the ring, the oldest first.
func (r *Ring) Keys() []KeyInfo {
	all := make([]KeyInfo, 0, len(r.keys))
	for _, id := range slices.Sorted(maps.Keys(r.keys)) {
		all = append(all, r.keys[id].info)
	}
	slices.SortStableFunc(all, func(a, b KeyInfo) int { return a.Created.Compare(b.Created) })
	return all
}

// Has reports whether the ring holds the key with the id.
func (r *Ring) Has(id string) bool {
	_, ok := r.keys[rawID(id)]
	return ok
}

func rawID(id string) string {
	b, err := hex.DecodeString(id)
	if err != nil {
		return ""
	}
	return string(b)
}

// NewKey makes the data key of an object (the id of a notification or case) and
// returns it with the record in which it is kept, wrapped under the
// compartment's key with the id. ErrNoKey where the ring does not hold that.
func (r *Ring) NewKey(id, object string) (*DataKey, []byte, error) {
	k, ok := r.keys[rawID(id)]
	if !ok {
		return nil, nil, ErrNoKey
	}
	secret := newSecret()
	defer secret.wipe()
	var name [keyIDSize]byte
	_, _ = rand.Read(name[:])
	return newDataKey(name, secret), r.wrap(k, name, object, secret), nil
}

func (r *Ring) wrap(k *ringKey, name [keyIDSize]byte, object string, secret Secret) []byte {
	record := make([]byte, 1+2*keyIDSize+nonceSize, wrappedSize)
	record[0] = wrappedKind
	copy(record[1:], rawID(k.info.ID))
	copy(record[1+keyIDSize:], name[:])
	nonce := record[1+2*keyIDSize:]
	_, _ = rand.Read(nonce)
	return k.aead.Seal(record, nonce, secret.b[:], r.wrapPlace(record, object))
}

// wrapPlace is the associated data of a wrapped data key: what it is for, so
// that it opens for no other object and in no other compartment.
func (r *Ring) wrapPlace(record []byte, object string) []byte {
	place := make([]byte, 0, 128)
	place = append(place, "1|data_key|"...)
	place = append(place, r.compartment...)
	place = append(place, '|')
	place = append(place, object...)
	place = append(place, '|')
	return hex.AppendEncode(place, record[1:1+2*keyIDSize])
}

// OpenKey opens the record of an object's data key. ErrNoKey where it is
// wrapped under a key that the ring does not hold, otherwise ErrSealed where it
// does not open.
func (r *Ring) OpenKey(object string, record []byte) (*DataKey, error) {
	name, secret, err := r.open(object, record)
	if err != nil {
		return nil, err
	}
	defer secret.wipe()
	return newDataKey(name, secret), nil
}

func (r *Ring) open(object string, record []byte) (name [keyIDSize]byte, secret Secret, err error) {
	if len(record) != wrappedSize || record[0] != wrappedKind {
		return name, secret, ErrSealed
	}
	k, ok := r.keys[string(record[1:1+keyIDSize])]
	if !ok {
		return name, secret, ErrNoKey
	}
	copy(name[:], record[1+keyIDSize:])
	nonce := record[1+2*keyIDSize : 1+2*keyIDSize+nonceSize]
	if _, err := k.aead.Open(secret.b[:0], nonce, record[1+2*keyIDSize+nonceSize:], r.wrapPlace(record, object)); err != nil {
		return name, secret, ErrSealed
	}
	return name, secret, nil
}

// Rewrap wraps the data key of a record under the compartment's key with the
// id. The data key stays the same, so nothing that it sealed changes.
func (r *Ring) Rewrap(id, object string, record []byte) ([]byte, error) {
	name, secret, err := r.open(object, record)
	if err != nil {
		return nil, err
	}
	defer secret.wipe()
	k, ok := r.keys[rawID(id)]
	if !ok {
		return nil, ErrNoKey
	}
	return r.wrap(k, name, object, secret), nil
}

// WrappedUnder returns the id of the compartment's key that a record names, ""
// for what is not a record.
func WrappedUnder(record []byte) string {
	if len(record) != wrappedSize {
		return ""
	}
	return hex.EncodeToString(record[1 : 1+keyIDSize])
}

// ringKeyID is the id of a compartment's key: it follows from the key, so that
// two processes that upgrade the same key file agree.
func ringKeyID(key Secret) string {
	mac := hmac.New(sha256.New, key.b[:])
	mac.Write([]byte("verdig-key-id"))
	return hex.EncodeToString(mac.Sum(nil)[:keyIDSize])
}

// Ring returns the ring of a compartment; ok is false for one that has no key.
func (k *Keys) Ring(compartment string) (r *Ring, ok bool) {
	if k.rings == nil {
		return nil, false
	}
	all := k.rings.Load()
	if all == nil {
		return nil, false
	}
	r, ok = (*all)[compartment]
	return r, ok
}
