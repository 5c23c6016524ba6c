package seal

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"golang.org/x/crypto/argon2"
	"golang.org/x/mod/sumdb/note"

	"verdig/fault"
)

// The names of the files of keys within the folder of the installation.
const (
	KeyFileName  = "keys.json" // wrapped keys; worthless without the root key
	RootFileName = "root.key"  // root key, unless it comes from a passphrase or another place
)

const (
	keyFileFormat  = "verdig-keyfile/1"
	rootFileHeader = "verdig-root-key/1\n"
	rootFromFile   = "file"
	rootFromPhrase = "argon2id"
	maxKeyFile     = 1 << 16 // bytes; a real one has about 1,500
)

// MinPassphrase is the shortest passphrase, in bytes (NIST SP 800-63B-4: 15
// characters where it is the only factor).
const MinPassphrase = 15

// Where says where the keys of an installation lie. Nothing secret is in it.
type Where struct {
	Dir            string // folder of the installation
	RootKeyFile    string // root key; "" means root.key in Dir
	PassphraseFile string // file whose first line is the passphrase; "" means that the root key is a file
}

func (w Where) keyFile() string { return filepath.Join(w.Dir, KeyFileName) }

func (w Where) rootFile() string {
	if w.RootKeyFile != "" {
		return w.RootKeyFile
	}
	return filepath.Join(w.Dir, RootFileName)
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

// wrapped is one key under the root key: AES-256-GCM, additional data are the
// purpose and the installation.
type wrapped struct {
	Purpose string `json:"purpose"`
	Nonce   []byte `json:"nonce"`
	Sealed  []byte `json:"sealed"`
}

type keyFile struct {
	Format       string    `json:"format"`
	Installation string    `json:"installation"`
	Created      time.Time `json:"created"`
	Root         string    `json:"root"` // file or argon2id
	Argon2id     *kdf      `json:"argon2id,omitempty"`
	Audit        string    `json:"audit_verifier"` // public key of the checkpoints
	Keys         []wrapped `json:"keys"`
	Sum          string    `json:"sum"` // SHA-256 of the file with an empty sum: tells damage from a wrong key
}

// The purposes of the wrapped keys.
const (
	forDatabase  = "database"
	forPseudonym = "pseudonym"
	forSigning   = "audit-checkpoint"
)

// Create makes the keys of a new installation, wraps them and writes the key
// file and, without a passphrase, the file of the root key, both readable by
// the owner only. It never overwrites a key file: the error is then ErrExists.
func Create(w Where, installation string, now time.Time) (*Keys, error) {
	for _, name := range []string{w.keyFile(), w.rootFile()} {
		if w.PassphraseFile != "" && name == w.rootFile() {
			continue
		}
		if _, err := os.Lstat(name); !errors.Is(err, fs.ErrNotExist) {
			return nil, fault.Wrap(fault.Conflict, ErrExists, "seal.exists", name)
		}
	}
	kf := keyFile{Format: keyFileFormat, Installation: installation, Created: now.UTC().Truncate(time.Second), Root: rootFromFile}
	root := newSecret()
	if w.PassphraseFile != "" {
		passphrase, err := readPassphrase(w.PassphraseFile)
		if err != nil {
			return nil, err
		}
		kf.Root, kf.Argon2id = rootFromPhrase, newKDF()
		root = kf.Argon2id.derive(passphrase)
	}
	k := &Keys{installation: installation, database: newSecret(), pseudonym: newSecret()}
	skey, vkey, err := note.GenerateKey(rand.Reader, "verdig/"+installation)
	if err != nil {
		return nil, fault.Wrap(fault.Internal, err, "seal.create")
	}
	if err := k.setSigner(skey, vkey); err != nil {
		return nil, fault.Wrap(fault.Internal, err, "seal.create")
	}
	kf.Audit = vkey
	aead := newAEAD(root)
	for _, key := range []struct {
		purpose string
		plain   []byte
	}{{forDatabase, k.database.b[:]}, {forPseudonym, k.pseudonym.b[:]}, {forSigning, []byte(skey)}} {
		kf.Keys = append(kf.Keys, wrap(aead, installation, key.purpose, key.plain))
	}
	if kf.Root == rootFromFile {
		text := rootFileHeader + base64.StdEncoding.EncodeToString(root.b[:]) + "\n"
		if err := writeNew(w.rootFile(), []byte(text)); err != nil {
			return nil, fault.Wrap(fault.Internal, err, "seal.create")
		}
	}
	if err := writeNew(w.keyFile(), kf.encode()); err != nil {
		return nil, fault.Wrap(fault.Internal, err, "seal.create")
	}
	return k, nil
}

// Open opens the keys of an installation. It touches nothing but the files
// that w names. The error wraps ErrMissing, ErrDamaged or ErrWrongKey.
func Open(w Where) (*Keys, error) {
	kf, err := readKeyFile(w.keyFile())
	if err != nil {
		return nil, err
	}
	root, err := kf.rootKey(w)
	if err != nil {
		return nil, err
	}
	aead := newAEAD(root)
	plain := make(map[string][]byte, len(kf.Keys))
	for _, key := range kf.Keys {
		if len(key.Nonce) != aead.NonceSize() {
			return nil, damaged(w.keyFile(), errors.New("nonce"))
		}
		b, err := aead.Open(nil, key.Nonce, key.Sealed, aad(kf.Installation, key.Purpose))
		if err != nil {
			return nil, fault.Wrap(fault.Invalid, ErrWrongKey, "seal.wrong_key."+kf.Root)
		}
		plain[key.Purpose] = b
	}
	k := &Keys{installation: kf.Installation}
	if len(plain[forDatabase]) != KeySize || len(plain[forPseudonym]) != KeySize {
		return nil, damaged(w.keyFile(), errors.New("a key is missing"))
	}
	copy(k.database.b[:], plain[forDatabase])
	copy(k.pseudonym.b[:], plain[forPseudonym])
	if err := k.setSigner(string(plain[forSigning]), kf.Audit); err != nil {
		return nil, damaged(w.keyFile(), errors.New("signing key"))
	}
	return k, nil
}

// setSigner sets the signing key and its public counterpart. The error never
// tells the key.
func (k *Keys) setSigner(skey, vkey string) error {
	signer, err := note.NewSigner(skey)
	if err != nil {
		return errors.New("seal: signing key")
	}
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return err
	}
	probe := []byte("verdig\n")
	sig, err := signer.Sign(probe)
	if err != nil || !verifier.Verify(probe, sig) || signer.Name() != verifier.Name() {
		return errors.New("seal: the two halves of the signing key do not fit")
	}
	k.signer, k.verifier, k.verifierKey = signer, verifier, vkey
	return nil
}

func (kf *keyFile) rootKey(w Where) (Secret, error) {
	if kf.Root == rootFromFile {
		return readRootFile(w.rootFile())
	}
	if w.PassphraseFile == "" {
		return Secret{}, fault.Wrap(fault.Usage, ErrMissing, "seal.passphrase_needed")
	}
	passphrase, err := readPassphrase(w.PassphraseFile)
	if err != nil {
		return Secret{}, err
	}
	return kf.Argon2id.derive(passphrase), nil
}

func (kf *keyFile) encode() []byte {
	kf.Sum = ""
	kf.Sum = kf.sum()
	b, _ := json.MarshalIndent(kf, "", "  ") // of plain fields: cannot fail
	return append(b, '\n')
}

func (kf keyFile) sum() string {
	kf.Sum = ""
	b, _ := json.Marshal(kf)
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

func readKeyFile(name string) (*keyFile, error) {
	b, err := readSmall(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fault.Wrap(fault.NotFound, errors.Join(ErrMissing, err), "seal.no_key_file", name)
	}
	if err != nil {
		return nil, damaged(name, err)
	}
	var kf keyFile
	if err := json.Unmarshal(b, &kf); err != nil {
		return nil, damaged(name, err)
	}
	switch {
	case kf.Format != keyFileFormat:
		return nil, damaged(name, errors.New("format"))
	case kf.Sum != kf.sum():
		return nil, damaged(name, errors.New("sum"))
	case kf.Root != rootFromFile && kf.Root != rootFromPhrase:
		return nil, damaged(name, errors.New("kind of root key"))
	case kf.Root == rootFromPhrase && (kf.Argon2id == nil || !kf.Argon2id.valid()):
		return nil, damaged(name, errors.New("parameters of argon2id"))
	}
	return &kf, nil
}

func readRootFile(name string) (Secret, error) {
	b, err := readSmall(name)
	if errors.Is(err, fs.ErrNotExist) {
		return Secret{}, fault.Wrap(fault.NotFound, errors.Join(ErrMissing, err), "seal.no_root_key", name)
	}
	if err != nil {
		return Secret{}, damaged(name, err)
	}
	text, ok := strings.CutPrefix(string(b), rootFileHeader)
	key, err := base64.StdEncoding.DecodeString(strings.TrimSuffix(text, "\n"))
	if !ok || err != nil || len(key) != KeySize {
		return Secret{}, damaged(name, errors.New("not a root key"))
	}
	var s Secret
	copy(s.b[:], key)
	return s, nil
}

// readPassphrase returns the first line of the file.
func readPassphrase(name string) ([]byte, error) {
	b, err := readSmall(name)
	if err != nil {
		return nil, fault.Wrap(fault.Usage, errors.Join(ErrMissing, err), "seal.no_passphrase_file", name)
	}
	line, _, _ := strings.Cut(string(b), "\n")
	line = strings.TrimSuffix(line, "\r")
	if len(line) < MinPassphrase {
		return nil, fault.New(fault.Usage, "seal.passphrase_short", fmt.Sprint(MinPassphrase))
	}
	return []byte(line), nil
}

// readSmall reads a whole file that must be small.
func readSmall(name string) ([]byte, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() || info.Size() > maxKeyFile {
		return nil, errors.New("not a small file")
	}
	return os.ReadFile(name)
}

func damaged(name string, cause error) error {
	return fault.Wrap(fault.Invalid, errors.Join(ErrDamaged, cause), "seal.damaged", name)
}

func newAEAD(root Secret) cipher.AEAD {
	block, err := aes.NewCipher(root.b[:])
	if err != nil {
		panic(err) // the key has the right size by its type
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		panic(err)
	}
	return aead
}

func wrap(aead cipher.AEAD, installation, purpose string, plain []byte) wrapped {
	nonce := make([]byte, aead.NonceSize())
	_, _ = rand.Read(nonce)
	return wrapped{Purpose: purpose, Nonce: nonce, Sealed: aead.Seal(nil, nonce, plain, aad(installation, purpose))}
}

func aad(installation, purpose string) []byte {
	return []byte(keyFileFormat + "|" + purpose + "|" + installation)
}

// writeNew writes a new file that only the owner may read: to a temporary name
// first, then synced and renamed, so that no half of it is ever seen.
func writeNew(name string, b []byte) error {
	f, err := os.CreateTemp(filepath.Dir(name), ".new-*") // mode 0600
	if err != nil {
		return err
	}
	defer func() { _ = os.Remove(f.Name()) }() // gone already after the rename
	_, err = f.Write(b)
	err = errors.Join(err, f.Sync(), f.Close())
	if err != nil {
		return err
	}
	if err := os.Rename(f.Name(), name); err != nil {
		return err
	}
	return SyncDir(filepath.Dir(name))
}

// SyncDir makes new names in a folder durable. Windows has no such call and
// does it by itself.
func SyncDir(dir string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
