package seal

import (
	"crypto/hkdf"
	"crypto/sha256"
	"slices"
	"time"

	"verdig/fault"
)

// firstFormat is the format of key files before there were keys of
// compartments: the keys lay directly under what the file or the passphrase
// gave.
const firstFormat = "verdig-keyfile/1"

// upgrade opens a key file of the first format and replaces it by one of the
// present. Its root key and the keys of its compartments are derived from the
// old root key, so that two processes that upgrade at the same time, or one
// that is killed and begins anew, arrive at the same keys.
func upgrade(w Where, old *keyFile) (*Keys, error) {
	u, err := w.forFile(old)
	if err != nil {
		return nil, err
	}
	holder, ok := u.(interface{ key() (Secret, error) })
	if !ok {
		return nil, damaged(w.keyFile(), ErrWrongKey)
	}
	outer, err := holder.key()
	if err != nil {
		return nil, err
	}
	defer outer.wipe()
	if _, err := old.open(w, outer); err != nil { // wrong root key or passphrase: nothing is written
		return nil, err
	}
	kf := keyFile{
		Format: keyFileFormat, Installation: old.Installation, Created: old.Created, Root: old.Root,
		Argon2id: old.Argon2id, Audit: old.Audit,
	}
	root := derived(outer, "root|"+kf.Installation)
	if kf.RootKey, err = u.Wrap(root.b[:], kf.rootPlace()); err != nil {
		return nil, wrongKey(err, kf.Root)
	}
	for _, key := range old.Keys {
		plain, err := old.unwrap(outer, key)
		if err != nil {
			return nil, wrongKey(ErrWrongKey, kf.Root)
		}
		kf.Keys = append(kf.Keys, kf.wrap(root, key.Purpose, plain))
		clear(plain)
	}
	kf.addMissing(root)
	if err := writeWhole(w.keyFile(), kf.encode()); err != nil {
		return nil, fault.Wrap(fault.Internal, err, "seal.create")
	}
	return kf.open(w, root)
}

// derived is HKDF-SHA-256 (RFC 5869) of a key for a use.
func derived(from Secret, use string) Secret {
	var s Secret
	b, err := hkdf.Key(sha256.New, from.b[:], nil, "verdig-keyfile/2|"+use, KeySize)
	if err != nil {
		panic(err) // 32 bytes are not too many
	}
	copy(s.b[:], b)
	clear(b)
	return s
}

// addMissing adds keys for compartments that the file has none for, derived
// from the root key for the reason that [upgrade] gives, and reports whether
// there were any.
func (kf *keyFile) addMissing(root Secret) bool {
	added := false
	for _, c := range Compartments {
		if slices.ContainsFunc(kf.Compartments, func(w wrappedRing) bool { return w.Compartment == c }) {
			continue
		}
		kf.addCompartment(root, c, derived(root, "compartment|"+c), kf.Created)
		added = true
	}
	return added
}

func (kf *keyFile) addCompartment(root Secret, compartment string, key Secret, now time.Time) string {
	w := wrappedRing{KeyInfo: KeyInfo{Compartment: compartment, ID: ringKeyID(key), Created: now.UTC().Truncate(time.Second)}}
	sealed := kf.wrap(root, w.purpose(), key.b[:])
	w.Nonce, w.Sealed = sealed.Nonce, sealed.Sealed
	kf.Compartments = append(kf.Compartments, w)
	return w.ID
}

// AddKey makes a new key of a compartment beside the present one, writes it to
// the key file and returns its id. Data keys are then wrapped anew by
// [Ring.Rewrap], and the earlier keys dropped by [Keys.DropKeys]. Whoever calls
// these two must see to it that nobody else does at the same time: the store
// does, by its write lock.
func (k *Keys) AddKey(compartment string, now time.Time) (id string, err error) {
	if _, ok := k.Ring(compartment); !ok {
		return "", fault.Wrap(fault.Usage, ErrNoKey, "seal.compartment", compartment)
	}
	err = k.change(func(kf *keyFile) { id = kf.addCompartment(k.root, compartment, newSecret(), now) })
	return id, err
}

// DropKeys removes the keys of a compartment from the key file but the one that
// is kept. What is wrapped under them does not open any more, anywhere.
func (k *Keys) DropKeys(compartment, keep string) error {
	r, ok := k.Ring(compartment)
	if !ok || !r.Has(keep) {
		return fault.Wrap(fault.Usage, ErrNoKey, "seal.compartment", compartment)
	}
	return k.change(func(kf *keyFile) {
		kf.Compartments = slices.DeleteFunc(kf.Compartments, func(w wrappedRing) bool { return w.Compartment == compartment && w.ID != keep })
	})
}

// change rewrites the key file and takes its keys up.
func (k *Keys) change(fn func(*keyFile)) error {
	kf, err := readKeyFile(k.where.keyFile())
	if err != nil {
		return err
	}
	if _, err := kf.openRings(k.root); err != nil {
		return wrongKey(err, kf.Root)
	}
	fn(kf)
	if err := writeWhole(k.where.keyFile(), kf.encode()); err != nil {
		return fault.Wrap(fault.Internal, err, "seal.create")
	}
	return k.Refresh()
}

// Refresh reads the keys of the compartments anew, after another process has
// changed the key file.
func (k *Keys) Refresh() error {
	kf, err := readKeyFile(k.where.keyFile())
	if err != nil {
		return err
	}
	all, err := kf.openRings(k.root)
	if err != nil {
		return wrongKey(err, kf.Root)
	}
	k.rings.Store(&all)
	return nil
}
