package encode

import (
	"bytes"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// keyFormat is the version of key files.
const keyFormat = "verdig-encoding-key/1"

// hkdfSalt separates this use of a secret from every other.
const hkdfSalt = "verdig/encode/1"

// secretSize is the number of random bytes of a key.
const secretSize = 32

// maxKeys bounds the keys of a file: the current and a few before it.
const maxKeys = 8

// Key is what the agencies of one installation share and the centre does not
// have. Printing it shows its id alone.
type Key struct {
	ID           string // twelve hexadecimal digits, derived from the rest
	Installation string // the domain within which encodings can be compared
	Created      string // a moment in RFC 3339, UTC
	Scheme       string // name of a [Scheme]
	secret       [secretSize]byte
}

// String returns the id: the secret is never printed.
func (k Key) String() string { return "encoding key " + k.ID }

// GoString is String, so that no verb prints the secret.
func (k Key) GoString() string { return k.String() }

// Keys are the keys of one key file, the current one first.
type Keys []Key

// NewKey draws a key for an installation with the scheme [Default]. The random
// source must be a cryptographic one; at is the moment of creation in RFC 3339.
// Errors: [ErrInstallation], [ErrKeyFile] for a moment that is none, and that
// of the random source.
func NewKey(random io.Reader, installation, at string) (Key, error) {
	k := Key{Installation: installation, Created: at, Scheme: Default}
	if _, err := io.ReadFull(random, k.secret[:]); err != nil {
		return Key{}, fmt.Errorf("encode: random source: %w", err)
	}
	if err := k.check(); err != nil {
		return Key{}, err
	}
	k.ID = k.identify()
	return k, nil
}

// Rotate returns the keys with a new current key in front. At most eight are
// kept.
func (ks Keys) Rotate(random io.Reader, at string) (Keys, error) {
	if len(ks) == 0 {
		return nil, fmt.Errorf("%w: no key", ErrKeyFile)
	}
	k, err := NewKey(random, ks[0].Installation, at)
	if err != nil {
		return nil, err
	}
	all := append(Keys{k}, ks...)
	return all[:min(len(all), maxKeys)], nil
}

// Find returns the key with an id, or [ErrKey].
func (ks Keys) Find(id string) (Key, error) {
	for _, k := range ks {
		if k.ID == id {
			return k, nil
		}
	}
	return Key{}, fmt.Errorf("%w: %.20q", ErrKey, id)
}

// check looks at everything of a key but its id.
func (k Key) check() error {
	n := k.Installation
	if n == "" || len(n) > 200 || !utf8.ValidString(n) || strings.TrimSpace(n) != n || strings.ContainsFunc(n, unicode.IsControl) {
		return ErrInstallation
	}
	if at, err := time.Parse(time.RFC3339, k.Created); err != nil || at.UTC().Format(time.RFC3339) != k.Created {
		return fmt.Errorf("%w: created is no moment in UTC", ErrKeyFile)
	}
	_, err := SchemeNamed(k.Scheme)
	return err
}

// derive returns n bytes for a purpose: HKDF-SHA-256 with the installation,
// the scheme and the purpose in the info, so that no two uses share bytes.
func (k Key) derive(purpose string, n int) []byte {
	info := k.Installation + "\x00" + k.Scheme + "\x00" + purpose
	out, err := hkdf.Key(sha256.New, k.secret[:], []byte(hkdfSalt), info, n)
	if err != nil {
		panic(err) // only for more than 8,160 bytes: a defect
	}
	return out
}

func (k Key) identify() string { return hex.EncodeToString(k.derive("id", 6)) }

// keyFile is the file as JSON has it.
type keyFile struct {
	Format       string    `json:"format"`
	Installation string    `json:"installation"`
	Keys         []fileKey `json:"keys"`
}

type fileKey struct {
	ID      string `json:"id"`
	Created string `json:"created"`
	Scheme  string `json:"scheme"`
	Secret  string `json:"secret"`
}

// Marshal writes a key file. It holds the secrets: the caller keeps it where
// only its owner can read it.
func (ks Keys) Marshal() ([]byte, error) {
	if len(ks) == 0 {
		return nil, fmt.Errorf("%w: no key", ErrKeyFile)
	}
	f := keyFile{Format: keyFormat, Installation: ks[0].Installation}
	for _, k := range ks {
		if k.Installation != f.Installation {
			return nil, fmt.Errorf("%w: keys of two installations", ErrKeyFile)
		}
		f.Keys = append(f.Keys, fileKey{k.ID, k.Created, k.Scheme, base64.RawURLEncoding.EncodeToString(k.secret[:])})
	}
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(f)
	return out.Bytes(), err
}

// ParseKeys reads a key file. Errors: [ErrKeyFile] for what is no key file, is
// damaged (an id does not fit its secret) or of another version; [ErrScheme]
// for a scheme of a later version; [ErrInstallation]. No error holds a part of
// a secret.
func ParseKeys(data []byte) (Keys, error) {
	var f keyFile
	d := json.NewDecoder(bytes.NewReader(bytes.TrimPrefix(data, []byte("\xEF\xBB\xBF"))))
	d.DisallowUnknownFields()
	if err := d.Decode(&f); err != nil {
		return nil, fmt.Errorf("%w: the JSON cannot be read", ErrKeyFile) // err may quote the file
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, fmt.Errorf("%w: something stands after the end", ErrKeyFile)
	}
	if f.Format != keyFormat {
		return nil, fmt.Errorf("%w: format is not %s", ErrKeyFile, keyFormat)
	}
	if len(f.Keys) == 0 || len(f.Keys) > maxKeys {
		return nil, fmt.Errorf("%w: %d keys", ErrKeyFile, len(f.Keys))
	}
	var ks Keys
	for i, raw := range f.Keys {
		k := Key{ID: raw.ID, Installation: f.Installation, Created: raw.Created, Scheme: raw.Scheme}
		secret, err := base64.RawURLEncoding.Strict().DecodeString(raw.Secret)
		if err != nil || len(secret) != secretSize {
			return nil, fmt.Errorf("%w: the secret of key %d is damaged", ErrKeyFile, i+1)
		}
		copy(k.secret[:], secret)
		if err := k.check(); err != nil {
			return nil, err
		}
		if k.ID != k.identify() {
			return nil, fmt.Errorf("%w: key %d does not fit its id", ErrKeyFile, i+1)
		}
		if _, err := ks.Find(k.ID); err == nil {
			return nil, fmt.Errorf("%w: key %d stands twice", ErrKeyFile, i+1)
		}
		ks = append(ks, k)
	}
	return ks, nil
}
