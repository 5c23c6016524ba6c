package seal

import (
	"crypto/cipher"
	"crypto/rand"
	"encoding/hex"
	"fmt"
)

const (
	nonceSize     = 12
	tagSize       = 16
	envelopeKind  = 1 // version of the envelope
	envelopeFront = 1 + keyIDSize + nonceSize
)

// EnvelopeOverhead is by how many bytes an envelope is longer than what it
// holds.
const EnvelopeOverhead = envelopeFront + tagSize

// Place is where a sealed value stands: the table, the column and the row. It
// is authenticated and not kept: an envelope that is moved does not open.
type Place struct {
	Table, Column, Row string
}

// DataKey seals the values of one object. It is opened by a [Ring] and shows
// itself to nobody. It may be used at the same time.
type DataKey struct {
	id   [keyIDSize]byte
	aead cipher.AEAD
}

func newDataKey(id [keyIDSize]byte, secret Secret) *DataKey {
	return &DataKey{id: id, aead: newAEAD(secret)}
}

// ID returns the id of the key, sixteen hexadecimal digits.
func (k *DataKey) ID() string { return hex.EncodeToString(k.id[:]) }

// String implements fmt.Stringer without telling the key.
func (k *DataKey) String() string { return "data key " + k.ID() }

// Format implements fmt.Formatter without telling the key, for every verb.
func (k *DataKey) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(k.String())) }

// MarshalText implements encoding.TextMarshaler without telling the key.
func (k *DataKey) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// associated is the associated data of an envelope: "1|table|column|row|keyid".
func (k *DataKey) associated(p Place) []byte {
	ad := make([]byte, 0, 128)
	ad = append(ad, "1|"...)
	ad = append(ad, p.Table...)
	ad = append(ad, '|')
	ad = append(ad, p.Column...)
	ad = append(ad, '|')
	ad = append(ad, p.Row...)
	ad = append(ad, '|')
	return hex.AppendEncode(ad, k.id[:])
}

// Seal returns the envelope of a value for its place: version, id of the key,
// random nonce of 96 bits, AES-256-GCM (NIST SP 800-38D) of the value.
func (k *DataKey) Seal(p Place, plain []byte) []byte {
	envelope := make([]byte, envelopeFront, EnvelopeOverhead+len(plain))
	envelope[0] = envelopeKind
	copy(envelope[1:], k.id[:])
	nonce := envelope[1+keyIDSize:]
	_, _ = rand.Read(nonce)
	return k.aead.Seal(envelope, nonce, plain, k.associated(p))
}

// Open opens an envelope at its place. The error is ErrSealed for anything
// else than what Seal made with this key for this place; it tells nothing more.
func (k *DataKey) Open(p Place, envelope []byte) ([]byte, error) {
	if len(envelope) < EnvelopeOverhead || envelope[0] != envelopeKind || string(envelope[1:1+keyIDSize]) != string(k.id[:]) {
		return nil, ErrSealed
	}
	plain, err := k.aead.Open(nil, envelope[1+keyIDSize:envelopeFront], envelope[envelopeFront:], k.associated(p))
	if err != nil {
		return nil, ErrSealed
	}
	return plain, nil
}
