package seal

import (
	"crypto/rand"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"golang.org/x/crypto/argon2"

	"verdig/fault"
)

// Unwrapper is what stands between the key file and whoever may open it: it
// wraps the root key of an installation and unwraps it again. A file, a
// passphrase and a credential of systemd are built in; a key management system
// of the country's own is given by [Where.Unwrapper].
type Unwrapper interface {
	// Kind is the word by which the key file remembers what wrapped its root
	// key: small letters and digits, never changed.
	Kind() string
	// Wrap seals the 32 bytes of the root key. Place must be given again to
	// open it.
	Wrap(root []byte, place string) ([]byte, error)
	// Unwrap opens what Wrap sealed. The error wraps ErrWrongKey where it is
	// not the right key, and ErrMissing where there is none.
	Unwrap(sealed []byte, place string) ([]byte, error)
}

// The kinds of unwrappers that are built in.
const (
	rootFromFile       = "file"
	rootFromPhrase     = "argon2id"
	rootFromCredential = "credential"
)

// CredentialName is the name of the credential of systemd that holds the root
// key, in the folder that CREDENTIALS_DIRECTORY names.
const CredentialName = "verdig-root"

// Credential returns the file of the credential that systemd has handed to the
// process, or "".
func Credential(env func(string) string) string {
	dir := env("CREDENTIALS_DIRECTORY")
	if dir == "" {
		return ""
	}
	name := filepath.Join(dir, CredentialName)
	if _, err := os.Lstat(name); err != nil {
		return ""
	}
	return name
}

// Where says where the keys of an installation lie. Nothing secret is in it.
type Where struct {
	Dir            string    // folder of the installation
	RootKeyFile    string    // file that opens the root key; "" means root.key in Dir
	PassphraseFile string    // file whose first line is the passphrase; "" means that there is none
	Credential     string    // file of a credential of systemd, in the form of root.key; "" means that there is none
	Unwrapper      Unwrapper // another way to the root key, before all others; nil means that there is none
}

func (w Where) keyFile() string { return filepath.Join(w.Dir, KeyFileName) }

func (w Where) rootFile() string {
	if w.RootKeyFile != "" {
		return w.RootKeyFile
	}
	return filepath.Join(w.Dir, RootFileName)
}

// forNew returns the unwrapper of a new installation: the first of the four
// that w names, a file where it names none.
func (w Where) forNew(kf *keyFile) Unwrapper {
	switch {
	case w.Unwrapper != nil:
		return w.Unwrapper
	case w.Credential != "":
		return credentialUnwrapper{w.Credential}
	case w.PassphraseFile != "":
		kf.Argon2id = newKDF()
		return phraseUnwrapper{w.PassphraseFile, kf.Argon2id}
	}
	return fileUnwrapper{w.rootFile()}
}

// forFile returns the unwrapper that the key file asks for.
func (w Where) forFile(kf *keyFile) (Unwrapper, error) {
	switch kf.Root {
	case rootFromFile:
		return fileUnwrapper{w.rootFile()}, nil
	case rootFromPhrase:
		if w.PassphraseFile == "" {
			return nil, fault.Wrap(fault.Usage, ErrMissing, "seal.passphrase_needed")
		}
		return phraseUnwrapper{w.PassphraseFile, kf.Argon2id}, nil
	case rootFromCredential:
		if w.Credential == "" {
			return nil, fault.Wrap(fault.Usage, ErrMissing, "seal.credential_needed")
		}
		return credentialUnwrapper{w.Credential}, nil
	}
	if w.Unwrapper == nil || w.Unwrapper.Kind() != kf.Root {
		return nil, damaged(w.keyFile(), errors.New("kind of root key"))
	}
	return w.Unwrapper, nil
}

// fileUnwrapper wraps under the key of a file.
type fileUnwrapper struct{ name string }

func (fileUnwrapper) Kind() string { return rootFromFile }

func (u fileUnwrapper) key() (Secret, error) { return readRootFile(u.name) }

func (u fileUnwrapper) Wrap(root []byte, place string) ([]byte, error) {
	return wrapUnder(u.key, root, place)
}

func (u fileUnwrapper) Unwrap(sealed []byte, place string) ([]byte, error) {
	return unwrapUnder(u.key, sealed, place)
}

// credentialUnwrapper wraps under the key of a credential of systemd, which
// that has decrypted with the machine's own key or TPM into memory that is not
// swapped.
type credentialUnwrapper struct{ name string }

func (credentialUnwrapper) Kind() string { return rootFromCredential }

func (u credentialUnwrapper) key() (Secret, error) { return readRootFile(u.name) }

func (u credentialUnwrapper) Wrap(root []byte, place string) ([]byte, error) {
	return wrapUnder(u.key, root, place)
}

func (u credentialUnwrapper) Unwrap(sealed []byte, place string) ([]byte, error) {
	return unwrapUnder(u.key, sealed, place)
}

// phraseUnwrapper wraps under a key that is derived from a passphrase.
type phraseUnwrapper struct {
	name string
	kdf  *kdf
}

func (phraseUnwrapper) Kind() string { return rootFromPhrase }

func (u phraseUnwrapper) key() (Secret, error) {
	passphrase, err := readPassphrase(u.name)
	if err != nil {
		return Secret{}, err
	}
	defer clear(passphrase)
	return u.kdf.derive(passphrase), nil
}

func (u phraseUnwrapper) Wrap(root []byte, place string) ([]byte, error) {
	return wrapUnder(u.key, root, place)
}

func (u phraseUnwrapper) Unwrap(sealed []byte, place string) ([]byte, error) {
	return unwrapUnder(u.key, sealed, place)
}

// wrapUnder seals with AES-256-GCM: nonce, then sealed text.
func wrapUnder(key func() (Secret, error), plain []byte, place string) ([]byte, error) {
	k, err := key()
	if err != nil {
		return nil, err
	}
	defer k.wipe()
	aead := newAEAD(k)
	nonce := make([]byte, aead.NonceSize(), aead.NonceSize()+len(plain)+aead.Overhead())
	_, _ = rand.Read(nonce)
	return aead.Seal(nonce, nonce, plain, []byte(place)), nil
}

func unwrapUnder(key func() (Secret, error), sealed []byte, place string) ([]byte, error) {
	k, err := key()
	if err != nil {
		return nil, err
	}
	defer k.wipe()
	aead := newAEAD(k)
	if len(sealed) < aead.NonceSize() {
		return nil, ErrWrongKey
	}
	plain, err := aead.Open(nil, sealed[:aead.NonceSize()], sealed[aead.NonceSize():], []byte(place))
	if err != nil {
		return nil, ErrWrongKey
	}
	return plain, nil
}

// NewRootKey writes a new random key in the form of root.key to a new file, to
// be made a credential of systemd from, or put on another medium. A file that
// is there gives ErrExists.
func NewRootKey(name string) error {
	if _, err := os.Lstat(name); !errors.Is(err, fs.ErrNotExist) {
		return fault.Wrap(fault.Conflict, ErrExists, "seal.exists", name)
	}
	key := newSecret()
	defer key.wipe()
	if err := writeWhole(name, rootFileText(key)); err != nil {
		return fault.Wrap(fault.Internal, err, "seal.create")
	}
	return nil
}

// kdf holds the parameters of Argon2id (RFC 9106).
type kdf struct {
	Salt      []byte `json:"salt"`
	Time      uint32 `json:"time"`
	MemoryKiB uint32 `json:"memory_kib"`
	Threads   uint8  `json:"threads"`
}

// newKDF returns the second recommended setting of RFC 9106, section 4: 3
// passes over 64 MiB, 4 lanes.
func newKDF() *kdf {
	k := &kdf{Salt: make([]byte, 16), Time: 3, MemoryKiB: 64 << 10, Threads: 4}
	_, _ = rand.Read(k.Salt)
	return k
}

// valid keeps a key file that somebody tampered with from exhausting memory or
// time.
func (k *kdf) valid() bool {
	return len(k.Salt) >= 16 && len(k.Salt) <= 64 && k.Time >= 1 && k.Time <= 64 &&
		k.MemoryKiB >= 19<<10 && k.MemoryKiB <= 2<<20 && k.Threads >= 1 && k.Threads <= 64
}

func (k *kdf) derive(passphrase []byte) Secret {
	var s Secret
	copy(s.b[:], argon2.IDKey(passphrase, k.Salt, k.Time, k.MemoryKiB, k.Threads, KeySize))
	return s
}
