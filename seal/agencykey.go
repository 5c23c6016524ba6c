package seal

import (
	"crypto/ecdh"
	"crypto/hpke"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"verdig/fault"
)

// The text forms of an agency's own keys and of what is sealed to them
// (doc/format/sealed.md). The private key is in capitals, so that nobody takes
// the one for the other.
const (
	agencyPublicPrefix  = "verdig-agency-1-"
	agencyPrivatePrefix = "VERDIG-AGENCY-SECRET-1-"
	agencySealedPrefix  = "va1."
	checkSize           = 4 // bytes of SHA-256 that tell a mistyped key
)

// The suite of HPKE (RFC 9180): DHKEM(X25519, HKDF-SHA256), HKDF-SHA256,
// AES-256-GCM.
var (
	agencyKEM  = hpke.DHKEM(ecdh.X25519())
	agencyKDF  = hpke.HKDFSHA256()
	agencyAEAD = hpke.AES256GCM()
)

// AgencyKey is the private key of an agency that has its identities sealed to
// itself. It stays at the agency. It shows itself to nobody but by
// [AgencyKey.Text].
type AgencyKey struct {
	private hpke.PrivateKey
	public  AgencyPublic
}

// AgencyPublic is the public key of an agency.
type AgencyPublic struct {
	key  hpke.PublicKey
	text string
	id   string
}

// NewAgencyKey makes a new key pair.
func NewAgencyKey() (*AgencyKey, error) {
	private, err := agencyKEM.GenerateKey()
	if err != nil {
		return nil, fault.Wrap(fault.Internal, err, "seal.create")
	}
	return agencyKeyOf(private), nil
}

func agencyKeyOf(private hpke.PrivateKey) *AgencyKey {
	return &AgencyKey{private: private, public: publicOf(private.PublicKey())}
}

func publicOf(key hpke.PublicKey) AgencyPublic {
	b := key.Bytes()
	sum := sha256.Sum256(append([]byte("verdig-agency-key-id|"), b...))
	return AgencyPublic{key: key, text: keyText(agencyPublicPrefix, b), id: hex.EncodeToString(sum[:keyIDSize])}
}

// keyText writes a key with the sum that tells a mistyped one.
func keyText(prefix string, b []byte) string {
	sum := sha256.Sum256(append([]byte(prefix), b...))
	return prefix + pseudonymCode.EncodeToString(append(append([]byte{}, b...), sum[:checkSize]...))
}

func readKeyText(prefix, text string) ([]byte, error) {
	code, ok := strings.CutPrefix(strings.TrimSpace(text), prefix)
	b, err := pseudonymCode.DecodeString(strings.ToLower(code))
	if !ok || err != nil || len(b) <= checkSize {
		return nil, errors.New("seal: not a key of this kind")
	}
	b, check := b[:len(b)-checkSize], b[len(b)-checkSize:]
	sum := sha256.Sum256(append([]byte(prefix), b...))
	if string(sum[:checkSize]) != string(check) {
		return nil, errors.New("seal: the key is mistyped")
	}
	return b, nil
}

// ReadAgencyPublic reads the text form of a public key. A text that is none, is
// mistyped, or is a key that nothing can be sealed to, is an error of kind
// fault.Invalid.
func ReadAgencyPublic(text string) (AgencyPublic, error) {
	bad := func(err error) (AgencyPublic, error) {
		return AgencyPublic{}, fault.Wrap(fault.Invalid, err, "seal.agency_public")
	}
	b, err := readKeyText(agencyPublicPrefix, text)
	if err != nil {
		return bad(err)
	}
	key, err := agencyKEM.NewPublicKey(b)
	if err != nil {
		return bad(err)
	}
	p := publicOf(key)
	if _, err := SealTo(p, "probe", nil); err != nil { // a point of low order
		return bad(err)
	}
	return p, nil
}

// ReadAgencyKey reads the text form of a private key, with or without lines of
// remarks that begin with #. The error never tells the key.
func ReadAgencyKey(text string) (*AgencyKey, error) {
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		b, err := readKeyText(agencyPrivatePrefix, line)
		if err == nil {
			defer clear(b)
			if private, err := agencyKEM.NewPrivateKey(b); err == nil {
				return agencyKeyOf(private), nil
			}
		}
		break
	}
	return nil, fault.Wrap(fault.Invalid, ErrWrongKey, "seal.agency_private")
}

// Text returns the private key itself, in one line.
func (k *AgencyKey) Text() (string, error) {
	b, err := k.private.Bytes()
	if err != nil {
		return "", fault.Wrap(fault.Internal, err, "seal.create")
	}
	defer clear(b)
	return agencyPrivatePrefix + strings.ToUpper(strings.TrimPrefix(keyText(agencyPrivatePrefix, b), agencyPrivatePrefix)), nil
}

// Public returns the public key.
func (k *AgencyKey) Public() AgencyPublic { return k.public }

// String implements fmt.Stringer without telling the private key.
func (k *AgencyKey) String() string { return "private key of " + k.public.id }

// Format implements fmt.Formatter without telling the private key.
func (k *AgencyKey) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(k.String())) }

// MarshalText implements encoding.TextMarshaler without telling the private key.
func (k *AgencyKey) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// String returns the text form of the public key.
func (p AgencyPublic) String() string { return p.text }

// ID returns the id of the key, sixteen hexadecimal digits.
func (p AgencyPublic) ID() string { return p.id }

// AgencyPlace is what a sealed identity is bound to: it opens for this
// notification of the agency and for no other.
func AgencyPlace(agency string, year int, reference string) string {
	return fmt.Sprintf("%s|%d|%s", agency, year, reference)
}

func agencyInfo(p AgencyPublic, place string) []byte {
	return []byte("verdig-agency/1|" + p.id + "|" + place)
}

// SealTo seals a value to the public key of an agency, for a place, and returns
// the text form of it. Nobody without the private key can open it, nor can
// whoever sealed it.
func SealTo(p AgencyPublic, place string, plain []byte) (string, error) {
	b, err := hpke.Seal(p.key, agencyKDF, agencyAEAD, agencyInfo(p, place), plain)
	if err != nil {
		return "", err
	}
	return agencySealedPrefix + p.id + "." + base64.RawURLEncoding.EncodeToString(b), nil
}

// SealedTo returns the id of the agency's key that a sealed text names, "" for
// what is not a sealed text.
func SealedTo(sealed string) string {
	rest, ok := strings.CutPrefix(sealed, agencySealedPrefix)
	id, _, found := strings.Cut(rest, ".")
	if !ok || !found {
		return ""
	}
	return id
}

// OpenWith opens what SealTo sealed to this key for this place; ErrSealed for
// anything else.
func (k *AgencyKey) OpenWith(place, sealed string) ([]byte, error) {
	code, ok := strings.CutPrefix(sealed, agencySealedPrefix+k.public.id+".")
	b, err := base64.RawURLEncoding.Strict().DecodeString(code)
	if !ok || err != nil {
		return nil, ErrSealed
	}
	plain, err := hpke.Open(k.private, agencyKDF, agencyAEAD, agencyInfo(k.public, place), b)
	if err != nil {
		return nil, ErrSealed
	}
	return plain, nil
}
