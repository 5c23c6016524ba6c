package audit

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"golang.org/x/mod/sumdb/note"
)

// algCosignature is the type of an Ed25519 cosigner's key in verifier keys
// (C2SP tlog-cosignature).
const algCosignature = 4

// Cosigner is the key with which a witness cosigns checkpoints.
type Cosigner struct {
	name string
	key  ed25519.PrivateKey
}

// GenerateCosigner makes a key for a witness. The name is that of its
// signature lines, customarily an address without "https://"; it must hold no
// space and no plus sign, otherwise the error is ErrCheckpoint.
func GenerateCosigner(rand io.Reader, name string) (*Cosigner, error) {
	if !validKeyName(name) {
		return nil, fmt.Errorf("%w: name of a key", ErrCheckpoint)
	}
	_, key, err := ed25519.GenerateKey(rand)
	return &Cosigner{name: name, key: key}, err
}

// ParseCosigner reads what [Cosigner.SecretKey] wrote; otherwise ErrCheckpoint.
func ParseCosigner(secret string) (*Cosigner, error) {
	parts := strings.SplitN(secret, "+", 5)
	if len(parts) != 5 || parts[0] != "PRIVATE" || parts[1] != "KEY" {
		return nil, fmt.Errorf("%w: not a witness's key", ErrCheckpoint)
	}
	seed, err := base64.StdEncoding.DecodeString(parts[4])
	if err != nil || len(seed) != 1+ed25519.SeedSize || seed[0] != algCosignature || !validKeyName(parts[2]) {
		return nil, fmt.Errorf("%w: not a witness's key", ErrCheckpoint)
	}
	c := &Cosigner{name: parts[2], key: ed25519.NewKeyFromSeed(seed[1:])}
	if parts[3] != fmt.Sprintf("%08x", c.id()) {
		return nil, fmt.Errorf("%w: not a witness's key", ErrCheckpoint)
	}
	return c, nil
}

// Name returns the name of the key.
func (c *Cosigner) Name() string { return c.name }

// SecretKey returns the key as text. It must be kept secret.
func (c *Cosigner) SecretKey() string {
	seed := append([]byte{algCosignature}, c.key.Seed()...)
	return fmt.Sprintf("PRIVATE+KEY+%s+%08x+%s", c.name, c.id(), base64.StdEncoding.EncodeToString(seed))
}

// VerifierKey returns the public half as a verifier key of type 4.
func (c *Cosigner) VerifierKey() string {
	return fmt.Sprintf("%s+%08x+%s", c.name, c.id(), base64.StdEncoding.EncodeToString(c.public()))
}

func (c *Cosigner) public() []byte {
	return append([]byte{algCosignature}, c.key.Public().(ed25519.PublicKey)...)
}

func (c *Cosigner) id() uint32 { return keyID(c.name, c.public()) }

// At returns the signer of cosignatures of one moment.
func (c *Cosigner) At(now time.Time) note.Signer { return cosignerAt{c, now.Unix()} }

type cosignerAt struct {
	*Cosigner
	seconds int64
}

func (c cosignerAt) KeyHash() uint32 { return c.id() }

func (c cosignerAt) Sign(msg []byte) ([]byte, error) {
	if c.seconds < 0 {
		return nil, fmt.Errorf("%w: time", ErrCheckpoint)
	}
	sig := binary.BigEndian.AppendUint64(nil, uint64(c.seconds))
	return append(sig, ed25519.Sign(c.key, cosigned(uint64(c.seconds), msg))...), nil
}

// cosigned is the message that a cosignature signs: header, time, checkpoint.
func cosigned(seconds uint64, msg []byte) []byte {
	return append([]byte("cosignature/v1\ntime "+strconv.FormatUint(seconds, 10)+"\n"), msg...)
}

// CosignerVerifier returns the verifier of a witness's cosignatures from its
// verifier key; otherwise ErrCheckpoint.
func CosignerVerifier(vkey string) (note.Verifier, error) {
	parts := strings.SplitN(vkey, "+", 3)
	if len(parts) != 3 || !validKeyName(parts[0]) {
		return nil, fmt.Errorf("%w: not a witness's verifier key", ErrCheckpoint)
	}
	key, err := base64.StdEncoding.DecodeString(parts[2])
	if err != nil || len(key) != 1+ed25519.PublicKeySize || key[0] != algCosignature {
		return nil, fmt.Errorf("%w: not a witness's verifier key", ErrCheckpoint)
	}
	v := cosignerVerifier{name: parts[0], id: keyID(parts[0], key), key: key[1:]}
	if parts[1] != fmt.Sprintf("%08x", v.id) {
		return nil, fmt.Errorf("%w: not a witness's verifier key", ErrCheckpoint)
	}
	return v, nil
}

type cosignerVerifier struct {
	name string
	id   uint32
	key  ed25519.PublicKey
}

func (v cosignerVerifier) Name() string    { return v.name }
func (v cosignerVerifier) KeyHash() uint32 { return v.id }
func (v cosignerVerifier) Verify(msg, sig []byte) bool {
	if len(sig) != 8+ed25519.SignatureSize || sig[0]&0x80 != 0 {
		return false
	}
	return ed25519.Verify(v.key, cosigned(binary.BigEndian.Uint64(sig), msg), sig[8:])
}

// keyID is the number of a key in signature lines (C2SP signed-note).
func keyID(name string, typed []byte) uint32 {
	sum := sha256.Sum256(append([]byte(name+"\n"), typed...))
	return binary.BigEndian.Uint32(sum[:])
}

func validKeyName(name string) bool {
	return name != "" && len(name) <= MaxText && checkTexts(name) == nil &&
		!strings.ContainsFunc(name, func(r rune) bool { return unicode.IsSpace(r) || r == '+' })
}

// Cosignature is a witness's word on a checkpoint.
type Cosignature struct {
	Witness string // name of the key
	KeyID   uint32
	At      time.Time // when it was given, by the witness's clock, to the second
	Line    string    // the signature line, without its end
}

// Cosignatures returns the valid cosignatures of the witnesses on a signed
// checkpoint, each witness once, by name. Those of others are not looked at; a
// false one of a known witness makes the whole false: ErrCheckpoint.
func Cosignatures(signed []byte, witnesses ...note.Verifier) ([]Cosignature, error) {
	if len(witnesses) == 0 {
		return nil, nil
	}
	n, err := note.Open(signed, note.VerifierList(witnesses...))
	if err != nil {
		if _, unsigned := err.(*note.UnverifiedNoteError); unsigned {
			return nil, nil
		}
		return nil, fmt.Errorf("%w: %w", ErrCheckpoint, err)
	}
	var all []Cosignature
	for _, sig := range n.Sigs {
		raw, err := base64.StdEncoding.DecodeString(sig.Base64)
		if err != nil || len(raw) < 12 {
			return nil, fmt.Errorf("%w: cosignature", ErrCheckpoint)
		}
		all = append(all, Cosignature{
			Witness: sig.Name, KeyID: sig.Hash, At: time.Unix(int64(binary.BigEndian.Uint64(raw[4:])), 0).UTC(), // #nosec G115 -- a moment that the witness signed; one far off is shown as it is
			Line: "— " + sig.Name + " " + sig.Base64,
		})
	}
	slices.SortFunc(all, func(a, b Cosignature) int { return strings.Compare(a.Line, b.Line) })
	return all, nil
}
