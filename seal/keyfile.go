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
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"golang.org/x/mod/sumdb/note"

	"verdig/fault"
)

// The names of the files of keys within the folder of the installation.
const (
	KeyFileName  = "keys.json" // wrapped keys; worthless without the root key
	RootFileName = "root.key"  // opens the root key, unless a passphrase or another place does
)

const (
	keyFileFormat  = "verdig-keyfile/2"
	rootFileHeader = "verdig-root-key/1\n"
	maxKeyFile     = 1 << 16 // bytes; a real one has about 4,000
)

// MinPassphrase is the shortest passphrase, in bytes (NIST SP 800-63B-4: 15
// characters where it is the only factor).
const MinPassphrase = 15

// wrapped is one key under the root key: AES-256-GCM, additional data are the
// purpose and the installation.
type wrapped struct {
	Purpose string `json:"purpose"`
	Nonce   []byte `json:"nonce"`
	Sealed  []byte `json:"sealed"`
}

// wrappedRing is one key of a compartment under the root key.
type wrappedRing struct {
	KeyInfo
	Nonce  []byte `json:"nonce"`
	Sealed []byte `json:"sealed"`
}

func (w wrappedRing) purpose() string {
	return "compartment|" + w.Compartment + "|" + w.ID + "|" + w.Created.UTC().Format(time.RFC3339)
}

type keyFile struct {
	Format       string        `json:"format"`
	Installation string        `json:"installation"`
	Created      time.Time     `json:"created"`
	Root         string        `json:"root"` // kind of the Unwrapper
	Argon2id     *kdf          `json:"argon2id,omitempty"`
	RootKey      []byte        `json:"root_key,omitempty"` // what the Unwrapper made of the root key
	Audit        string        `json:"audit_verifier"`     // public key of the checkpoints
	Keys         []wrapped     `json:"keys"`
	Compartments []wrappedRing `json:"compartments,omitempty"`
	Sum          string        `json:"sum"` // SHA-256 of the file with an empty sum: tells damage from a wrong key
}

// The purposes of the wrapped keys.
const (
	forDatabase  = "database"
	forPseudonym = "pseudonym"
	forSigning   = "audit-checkpoint"
)

// Create makes the keys of a new installation, wraps them and writes the key
// file and, where the root key is opened by a file, that file, both readable by
// the owner only. It never overwrites a key file: the error is then ErrExists.
func Create(w Where, installation string, now time.Time) (*Keys, error) {
	kf := keyFile{Format: keyFileFormat, Installation: installation, Created: now.UTC().Truncate(time.Second)}
	u := w.forNew(&kf)
	kf.Root = u.Kind()
	names := []string{w.keyFile()}
	if kf.Root == rootFromFile {
		names = append(names, w.rootFile())
	}
	for _, name := range names {
		if _, err := os.Lstat(name); !errors.Is(err, fs.ErrNotExist) {
			return nil, fault.Wrap(fault.Conflict, ErrExists, "seal.exists", name)
		}
	}
	if kf.Root == rootFromFile {
		if err := NewRootKey(w.rootFile()); err != nil {
			return nil, err
		}
	}
	root := newSecret()
	var err error
	if kf.RootKey, err = u.Wrap(root.b[:], kf.rootPlace()); err != nil {
		return nil, wrongKey(err, kf.Root)
	}
	skey, vkey, err := note.GenerateKey(rand.Reader, "verdig/"+installation)
	if err != nil {
		return nil, fault.Wrap(fault.Internal, err, "seal.create")
	}
	kf.Audit = vkey
	database, pseudonym := newSecret(), newSecret()
	for _, key := range []struct {
		purpose string
		plain   []byte
	}{{forDatabase, database.b[:]}, {forPseudonym, pseudonym.b[:]}, {forSigning, []byte(skey)}} {
		kf.Keys = append(kf.Keys, kf.wrap(root, key.purpose, key.plain))
	}
	for _, c := range Compartments {
		kf.addCompartment(root, c, newSecret(), kf.Created)
	}
	if err := writeWhole(w.keyFile(), kf.encode()); err != nil {
		return nil, fault.Wrap(fault.Internal, err, "seal.create")
	}
	return kf.open(w, root)
}

// Open opens the keys of an installation. It touches nothing but the files
// that w names; a key file of an earlier format is replaced by one of this.
// The error wraps ErrMissing, ErrDamaged or ErrWrongKey.
func Open(w Where) (*Keys, error) {
	kf, err := readKeyFile(w.keyFile())
	if err != nil {
		return nil, err
	}
	if kf.Format == firstFormat {
		return upgrade(w, kf)
	}
	u, err := w.forFile(kf)
	if err != nil {
		return nil, err
	}
	plain, err := u.Unwrap(kf.RootKey, kf.rootPlace())
	if err != nil {
		return nil, wrongKey(err, kf.Root)
	}
	var root Secret
	copy(root.b[:], plain)
	clear(plain)
	if kf.addMissing(root) {
		if err := writeWhole(w.keyFile(), kf.encode()); err != nil {
			return nil, fault.Wrap(fault.Internal, err, "seal.create")
		}
	}
	return kf.open(w, root)
}

// open opens the keys of a key file with its root key.
func (kf *keyFile) open(w Where, root Secret) (*Keys, error) {
	plain := make(map[string][]byte, len(kf.Keys))
	for _, key := range kf.Keys {
		b, err := kf.unwrap(root, key)
		if err != nil {
			return nil, wrongKey(ErrWrongKey, kf.Root)
		}
		plain[key.Purpose] = b
	}
	k := &Keys{installation: kf.Installation, where: w, root: root, rings: new(atomic.Pointer[rings])}
	if len(plain[forDatabase]) != KeySize || len(plain[forPseudonym]) != KeySize {
		return nil, damaged(w.keyFile(), errors.New("a key is missing"))
	}
	copy(k.database.b[:], plain[forDatabase])
	copy(k.pseudonym.b[:], plain[forPseudonym])
	if err := k.setSigner(string(plain[forSigning]), kf.Audit); err != nil {
		return nil, damaged(w.keyFile(), errors.New("signing key"))
	}
	for _, b := range plain {
		clear(b)
	}
	all, err := kf.openRings(root)
	if err != nil {
		return nil, wrongKey(err, kf.Root)
	}
	k.rings.Store(&all)
	return k, nil
}

func (kf *keyFile) openRings(root Secret) (rings, error) {
	all := make(rings)
	for _, w := range kf.Compartments {
		b, err := kf.unwrap(root, wrapped{w.purpose(), w.Nonce, w.Sealed})
		if err != nil || len(b) != KeySize {
			return nil, ErrWrongKey
		}
		var key Secret
		copy(key.b[:], b)
		clear(b)
		r := all[w.Compartment]
		if r == nil {
			r = &Ring{compartment: w.Compartment, keys: make(map[string]*ringKey)}
			all[w.Compartment] = r
		}
		r.keys[rawID(w.ID)] = &ringKey{info: w.KeyInfo, aead: newAEAD(key)}
		key.wipe()
	}
	return all, nil
}

// wrongKey gives an error of an Unwrapper its kind and key.
func wrongKey(err error, kind string) error {
	var known *fault.Error
	if errors.As(err, &known) {
		return err
	}
	if !errors.Is(err, ErrWrongKey) {
		return fault.Wrap(fault.Unavailable, err, "seal.unwrapper", kind)
	}
	if !slices.Contains([]string{rootFromFile, rootFromPhrase, rootFromCredential}, kind) {
		return fault.Wrap(fault.Invalid, err, "seal.wrong_key", kind)
	}
	return fault.Wrap(fault.Invalid, err, "seal.wrong_key."+kind)
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

func (kf *keyFile) rootPlace() string { return kf.Format + "|root|" + kf.Installation }

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
	case kf.Format != keyFileFormat && kf.Format != firstFormat:
		return nil, damaged(name, errors.New("format"))
	case kf.Sum != kf.sum():
		return nil, damaged(name, errors.New("sum"))
	case kf.Format == firstFormat && kf.Root != rootFromFile && kf.Root != rootFromPhrase:
		return nil, damaged(name, errors.New("kind of root key"))
	case kf.Root == rootFromPhrase && (kf.Argon2id == nil || !kf.Argon2id.valid()):
		return nil, damaged(name, errors.New("parameters of argon2id"))
	}
	return &kf, nil
}

func rootFileText(key Secret) []byte {
	return []byte(rootFileHeader + base64.StdEncoding.EncodeToString(key.b[:]) + "\n")
}

func readRootFile(name string) (Secret, error) {
	b, err := readSmall(name)
	if errors.Is(err, fs.ErrNotExist) {
		return Secret{}, fault.Wrap(fault.NotFound, errors.Join(ErrMissing, err), "seal.no_root_key", name)
	}
	if err != nil {
		return Secret{}, damaged(name, err)
	}
	defer clear(b)
	text, ok := strings.CutPrefix(string(b), rootFileHeader)
	key, err := base64.StdEncoding.DecodeString(strings.TrimSuffix(text, "\n"))
	if !ok || err != nil || len(key) != KeySize {
		return Secret{}, damaged(name, errors.New("not a root key"))
	}
	var s Secret
	copy(s.b[:], key)
	clear(key)
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

func newAEAD(key Secret) cipher.AEAD {
	block, err := aes.NewCipher(key.b[:])
	if err != nil {
		panic(err) // 32 bytes are a key
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		panic(err) // AES has the block size that GCM needs
	}
	return aead
}

func (kf *keyFile) wrap(root Secret, purpose string, plain []byte) wrapped {
	aead := newAEAD(root)
	nonce := make([]byte, aead.NonceSize())
	_, _ = rand.Read(nonce)
	return wrapped{Purpose: purpose, Nonce: nonce, Sealed: aead.Seal(nil, nonce, plain, kf.place(purpose))}
}

func (kf *keyFile) unwrap(root Secret, w wrapped) ([]byte, error) {
	aead := newAEAD(root)
	if len(w.Nonce) != aead.NonceSize() {
		return nil, ErrDamaged
	}
	return aead.Open(nil, w.Nonce, w.Sealed, kf.place(w.Purpose))
}

func (kf *keyFile) place(purpose string) []byte {
	return []byte(kf.Format + "|" + purpose + "|" + kf.Installation)
}

// writeWhole writes a file that only the owner may read: to a temporary name
// first, then synced and renamed, so that no half of it is ever seen, and what
// was there stays until all of it is.
func writeWhole(name string, b []byte) error {
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
