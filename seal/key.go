// Package seal knows the keys of an installation and how values are sealed
// with them: a root key opened by an [Unwrapper], the keys of the key file
// wrapped under it, one key per compartment in a [Ring], a [DataKey] per
// notification or case wrapped under the compartment's, and envelopes that open
// at the place they were sealed for and nowhere else. It also derives
// pseudonyms, signs audit checkpoints, makes tokens of enrolment, and seals to
// the public key of an agency. It does not know what the values mean, nor the
// database.
//
// The formats are described in doc/format/keyfile.md and doc/format/sealed.md.
package seal

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base32"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync/atomic"

	"golang.org/x/mod/sumdb/note"
)

// Errors of this package, wrapped in a fault.Error that names the remedy.
// Callers test them with errors.Is.
var (
	ErrWrongKey = errors.New("seal: the root key or passphrase does not open the key file")
	ErrDamaged  = errors.New("seal: the key file is damaged")
	ErrMissing  = errors.New("seal: a key file is missing")
	ErrExists   = errors.New("seal: there are keys already")
	ErrSealed   = errors.New("seal: the envelope does not open at this place with this key")
	ErrNoKey    = errors.New("seal: the ring does not hold the key")
)

// KeySize is the size of every symmetric key, in bytes.
const KeySize = 32

// Secret is a symmetric key. It shows itself to nobody: printing, logging and
// encoding give a fixed text. Its bytes are taken with [Secret.Bytes] only.
type Secret struct {
	b [KeySize]byte
}

const redacted = "[secret]"

// Bytes returns the key itself.
func (s *Secret) Bytes() []byte { return s.b[:] }

// Hex returns the key itself in 64 hexadecimal digits.
func (s *Secret) Hex() string { return hex.EncodeToString(s.b[:]) }

// String implements fmt.Stringer without telling the key.
func (s Secret) String() string { return redacted }

// Format implements fmt.Formatter without telling the key, for every verb.
func (s Secret) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(redacted)) }

// MarshalText implements encoding.TextMarshaler without telling the key.
func (s Secret) MarshalText() ([]byte, error) { return []byte(redacted), nil }

// LogValue implements slog.LogValuer without telling the key.
func (s Secret) LogValue() slog.Value { return slog.StringValue(redacted) }

// wipe overwrites the key.
func (s *Secret) wipe() { clear(s.b[:]) }

func newSecret() Secret {
	var s Secret
	_, _ = rand.Read(s.b[:]) // never fails since Go 1.24: it ends the program instead
	return s
}

// Keys are the opened keys of one installation.
type Keys struct {
	installation string
	database     Secret
	pseudonym    Secret
	signer       note.Signer
	verifier     note.Verifier
	verifierKey  string

	where Where
	root  Secret
	rings *atomic.Pointer[rings] // replaced as a whole when the key file changes
}

// Installation returns the random id of the installation.
func (k *Keys) Installation() string { return k.installation }

// Database returns the key of the register's database file.
func (k *Keys) Database() *Secret { return &k.database }

// Signer returns the signer of audit checkpoints, an Ed25519 key.
func (k *Keys) Signer() note.Signer { return k.signer }

// Verifier returns the public counterpart of [Keys.Signer].
func (k *Keys) Verifier() note.Verifier { return k.verifier }

// VerifierKey returns the public key in the text form that auditors use
// (C2SP signed-note verifier key).
func (k *Keys) VerifierKey() string { return k.verifierKey }

// String implements fmt.Stringer without telling a key.
func (k Keys) String() string { return "keys of " + k.installation }

// Format implements fmt.Formatter without telling a key, for every verb.
func (k Keys) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(k.String())) }

// pseudonymCode is base 32 without letters that are mistaken for digits
// (Crockford's alphabet), in small letters.
var pseudonymCode = base32.NewEncoding("0123456789abcdefghjkmnpqrstvwxyz").WithPadding(base32.NoPadding)

// Pseudonym returns the keyed pseudonym of an id within a domain such as
// "person": the first 80 bits of HMAC-SHA-256 over domain, zero byte and id, in
// sixteen characters. Without the key nobody can tell the id, and pseudonyms of
// different domains cannot be joined. Among a million ids the chance that any
// two collide is below 1e-12.
func (k *Keys) Pseudonym(domain, id string) string {
	mac := hmac.New(sha256.New, k.pseudonym.b[:])
	mac.Write([]byte(domain))
	mac.Write([]byte{0})
	mac.Write([]byte(id))
	return pseudonymCode.EncodeToString(mac.Sum(nil)[:10])
}

// NewToken returns a one-time token of 160 random bits, in groups of four
// characters for typing, and the hash under which it is stored.
func NewToken() (token string, hash [32]byte) {
	var b [20]byte
	_, _ = rand.Read(b[:])
	text := pseudonymCode.EncodeToString(b[:])
	var groups []string
	for i := 0; i < len(text); i += 4 {
		groups = append(groups, text[i:i+4])
	}
	token = strings.Join(groups, "-")
	return token, TokenHash(token)
}

// TokenHash returns the hash under which a token is stored. Case, spaces and
// hyphens do not matter, and o, i and l are read as the digits they look like.
// The token is random, so a plain hash protects it.
func TokenHash(token string) [32]byte {
	clean := strings.NewReplacer("-", "", " ", "", "o", "0", "i", "1", "l", "1").Replace(strings.ToLower(token))
	return sha256.Sum256([]byte("verdig-token/1|" + clean))
}
