package seal

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func newKeys(t testing.TB) (*Keys, Where) {
	t.Helper()
	w := Where{Dir: t.TempDir()}
	k, err := Create(w, installation, made)
	if err != nil {
		t.Fatal(err)
	}
	return k, w
}

func ringOf(t testing.TB, k *Keys, compartment string) (*Ring, string) {
	t.Helper()
	r, ok := k.Ring(compartment)
	if !ok || len(r.Keys()) == 0 {
		t.Fatalf("no ring of %s", compartment)
	}
	keys := r.Keys()
	return r, keys[len(keys)-1].ID
}

var place = Place{Table: "identity", Column: "sealed", Row: "0197a000-0000-7000-8000-00000000000a/1"}

// Every way in which an envelope can be other than what was sealed for this
// place with this key is refused, with the one error.
func TestEnvelopesOpenAtTheirPlaceOnly(t *testing.T) {
	keys, _ := newKeys(t)
	ring, id := ringOf(t, keys, "identity")
	key, _, err := ring.NewKey(id, "a")
	if err != nil {
		t.Fatal(err)
	}
	other, _, _ := ring.NewKey(id, "b")
	plain := []byte("Amina Osei")
	good := key.Seal(place, plain)
	if got, err := key.Open(place, good); err != nil || !bytes.Equal(got, plain) {
		t.Fatalf("%q, %v", got, err)
	}
	if len(good) != len(plain)+EnvelopeOverhead || bytes.Contains(good, plain) {
		t.Errorf("an envelope of %d bytes for %d", len(good), len(plain))
	}
	second := key.Seal(place, plain)
	if bytes.Equal(good, second) || bytes.Equal(good[1+keyIDSize:envelopeFront], second[1+keyIDSize:envelopeFront]) {
		t.Error("a nonce is used twice")
	}
	swappedNonce := bytes.Clone(good)
	copy(swappedNonce[1+keyIDSize:envelopeFront], second[1+keyIDSize:envelopeFront])
	renamed := bytes.Clone(good) // another key's, called this key's
	copy(renamed, other.Seal(place, plain))
	copy(renamed[1:], good[1:1+keyIDSize])
	newer := bytes.Clone(good)
	newer[0] = 2
	for name, c := range map[string]struct {
		key      *DataKey
		place    Place
		envelope []byte
	}{
		"nothing":                  {key, place, nil},
		"tag cut off":              {key, place, good[:len(good)-tagSize]},
		"tag a byte short":         {key, place, good[:len(good)-1]},
		"a byte more":              {key, place, append(bytes.Clone(good), 0)},
		"only the front":           {key, place, good[:envelopeFront]},
		"nonce of another":         {key, place, swappedNonce},
		"another table":            {key, Place{"encoding", place.Column, place.Row}, good},
		"another column":           {key, Place{place.Table, "salt", place.Row}, good},
		"another row":              {key, Place{place.Table, place.Column, "0197a000-0000-7000-8000-00000000000b/1"}, good},
		"another version":          {key, Place{place.Table, place.Column, strings.TrimSuffix(place.Row, "1") + "2"}, good},
		"the place run together":   {key, Place{place.Table + "|" + place.Column, "", place.Row}, good},
		"another key":              {other, place, good},
		"another key, renamed":     {key, place, renamed},
		"another key's envelope":   {key, place, other.Seal(place, plain)},
		"a version that is not":    {key, place, newer},
		"a nonce of all zeros":     {key, place, append(append(bytes.Clone(good[:1+keyIDSize]), make([]byte, nonceSize)...), good[envelopeFront:]...)},
		"a tag of all zeros":       {key, place, append(bytes.Clone(good[:len(good)-tagSize]), make([]byte, tagSize)...)},
		"the sealed text reversed": {key, place, append(bytes.Clone(good[:envelopeFront]), reversed(good[envelopeFront:])...)},
	} {
		if got, err := c.key.Open(c.place, c.envelope); !errors.Is(err, ErrSealed) || got != nil {
			t.Errorf("%s: %v, %v", name, got, err)
		}
	}
}

func reversed(b []byte) []byte {
	out := make([]byte, len(b))
	for i, c := range b {
		out[len(b)-1-i] = c
	}
	return out
}

// One million mutated envelopes, of one to four flipped bits, exchanged bytes,
// cuts and splices: none opens.
func TestMutatedEnvelopesDoNotOpen(t *testing.T) {
	keys, _ := newKeys(t)
	ring, id := ringOf(t, keys, "narrative")
	key, _, err := ring.NewKey(id, "a")
	if err != nil {
		t.Fatal(err)
	}
	count := 1_000_000
	if testing.Short() {
		count = 20_000
	}
	seed := [2]uint64{20261128, 4}
	r := rand.New(rand.NewPCG(seed[0], seed[1]))
	var good [][]byte
	for i := range 64 {
		good = append(good, key.Seal(Place{"narrative", "sealed", fmt.Sprintf("row-%d/1", i)}, []byte(strings.Repeat("what was told ", i))))
	}
	opened := 0
	for i := range count {
		at := r.IntN(len(good))
		e := bytes.Clone(good[at])
		switch i % 5 {
		case 0, 1:
			for range 1 + r.IntN(4) {
				e[r.IntN(len(e))] ^= 1 << r.IntN(8)
			}
		case 2:
			a, b := r.IntN(len(e)), r.IntN(len(e))
			e[a], e[b] = e[b], e[a]
		case 3:
			e = e[:r.IntN(len(e))]
		case 4:
			other := good[r.IntN(len(good))]
			cut := r.IntN(min(len(e), len(other)))
			e = append(e[:cut], other[cut:]...)
		}
		if bytes.Equal(e, good[at]) {
			continue // the mutation undid itself
		}
		if _, err := key.Open(Place{"narrative", "sealed", fmt.Sprintf("row-%d/1", at)}, e); err == nil {
			t.Fatalf("mutation %d of seed %v opens", i, seed)
		}
		opened++
	}
	if opened < count*8/10 {
		t.Errorf("only %d of %d were mutated", opened, count)
	}
}

func TestDataKeysAreWrappedForTheirObject(t *testing.T) {
	keys, _ := newKeys(t)
	ring, id := ringOf(t, keys, "identity")
	narrative, narrativeID := ringOf(t, keys, "narrative")
	key, record, err := ring.NewKey(id, "a")
	if err != nil || WrappedUnder(record) != id || len(record) != wrappedSize {
		t.Fatal(err, len(record))
	}
	same, err := ring.OpenKey("a", record)
	if err != nil || same.ID() != key.ID() {
		t.Fatal(err)
	}
	if got, err := same.Open(place, key.Seal(place, []byte("x"))); err != nil || string(got) != "x" {
		t.Errorf("%q, %v", got, err)
	}
	if _, err := ring.OpenKey("b", record); !errors.Is(err, ErrSealed) {
		t.Errorf("another object: %v", err)
	}
	if _, err := narrative.OpenKey("a", record); !errors.Is(err, ErrNoKey) {
		t.Errorf("another compartment: %v", err)
	}
	forged := bytes.Clone(record)
	copy(forged[1:], rawID(narrativeID))
	if _, err := narrative.OpenKey("a", forged); !errors.Is(err, ErrSealed) {
		t.Errorf("another compartment, renamed: %v", err)
	}
	for i := range record {
		changed := bytes.Clone(record)
		changed[i] ^= 0x10
		if _, err := ring.OpenKey("a", changed); !errors.Is(err, ErrSealed) && !errors.Is(err, ErrNoKey) {
			t.Errorf("byte %d changed: %v", i, err)
		}
		if _, err := ring.OpenKey("a", record[:i]); !errors.Is(err, ErrSealed) {
			t.Errorf("cut at %d: %v", i, err)
		}
	}
	if _, _, err := ring.NewKey("ffffffffffffffff", "a"); !errors.Is(err, ErrNoKey) {
		t.Errorf("a key that is not there: %v", err)
	}
}

func TestRotationKeepsDataKeysAndDropsTheOldKey(t *testing.T) {
	keys, w := newKeys(t)
	ring, old := ringOf(t, keys, "identity")
	key, record, err := ring.NewKey(old, "a")
	if err != nil {
		t.Fatal(err)
	}
	envelope := key.Seal(place, []byte("x"))
	fresh, err := keys.AddKey("identity", made.AddDate(1, 0, 0))
	if err != nil || fresh == old {
		t.Fatal(fresh, err)
	}
	second, err := Open(w) // another process, between the two steps
	if err != nil {
		t.Fatal(err)
	}
	ring, newest := ringOf(t, keys, "identity")
	if newest != fresh || len(ring.Keys()) != 2 {
		t.Fatalf("ring holds %v", ring.Keys())
	}
	again, err := ring.Rewrap(fresh, "a", record)
	if err != nil || WrappedUnder(again) != fresh {
		t.Fatal(err)
	}
	if err := keys.DropKeys("identity", fresh); err != nil {
		t.Fatal(err)
	}
	third, err := Open(w)
	if err != nil {
		t.Fatal(err)
	}
	if err := second.Refresh(); err != nil {
		t.Fatal(err)
	}
	for name, k := range map[string]*Keys{"that rotated": keys, "that refreshed": second, "that opened later": third} {
		r, _ := ringOf(t, k, "identity")
		if _, err := r.OpenKey("a", record); !errors.Is(err, ErrNoKey) {
			t.Errorf("process %s: the old record: %v", name, err)
		}
		opened, err := r.OpenKey("a", again)
		if err != nil {
			t.Errorf("process %s: the new record: %v", name, err)
			continue
		}
		if got, err := opened.Open(place, envelope); err != nil || string(got) != "x" {
			t.Errorf("process %s: %q, %v", name, got, err)
		}
	}
	if _, err := keys.AddKey("weather", made); !errors.Is(err, ErrNoKey) {
		t.Errorf("a compartment that is not there: %v", err)
	}
	if err := keys.DropKeys("identity", old); !errors.Is(err, ErrNoKey) {
		t.Errorf("keeping a key that is gone: %v", err)
	}
}

// toyKMS is a key management system in memory: a second kind of root key.
type toyKMS struct{ key Secret }

func (*toyKMS) Kind() string { return "toykms" }

func (k *toyKMS) Wrap(root []byte, place string) ([]byte, error) {
	return wrapUnder(func() (Secret, error) { return k.key, nil }, root, place)
}

func (k *toyKMS) Unwrap(sealed []byte, place string) ([]byte, error) {
	return unwrapUnder(func() (Secret, error) { return k.key, nil }, sealed, place)
}

func TestEveryUnwrapperOpensItsOwn(t *testing.T) {
	credentials := t.TempDir()
	credential := filepath.Join(credentials, CredentialName)
	if err := NewRootKey(credential); err != nil {
		t.Fatal(err)
	}
	if err := NewRootKey(credential); !errors.Is(err, ErrExists) {
		t.Errorf("a root key is overwritten: %v", err)
	}
	env := func(name string) string {
		return map[string]string{"CREDENTIALS_DIRECTORY": credentials}[name]
	}
	if Credential(env) != credential || Credential(func(string) string { return "" }) != "" || Credential(func(string) string { return t.TempDir() }) != "" {
		t.Error("the credential is not found where it is, or found where it is not")
	}
	passphrase := phrase(t, "six random words make it safe")
	ways := map[string]Where{
		"file":       {},
		"argon2id":   {PassphraseFile: passphrase},
		"credential": {Credential: credential},
		"toykms":     {Unwrapper: &toyKMS{newSecret()}},
	}
	for kind, w := range ways {
		w.Dir = t.TempDir()
		a, err := Create(w, installation, made)
		if err != nil {
			t.Fatal(kind, err)
		}
		kf, err := readKeyFile(w.keyFile())
		if err != nil || kf.Root != kind {
			t.Errorf("%s: the file says %q, %v", kind, kf.Root, err)
		}
		if _, err := os.Stat(w.rootFile()); (err == nil) != (kind == "file") {
			t.Errorf("%s: a root key in the folder: %v", kind, err)
		}
		b, err := Open(w)
		if err != nil {
			t.Fatal(kind, err)
		}
		if a.Database().Hex() != b.Database().Hex() {
			t.Errorf("%s: other keys came back", kind)
		}
		for other, o := range ways {
			if other == kind {
				continue
			}
			o.Dir = w.Dir
			if _, err := Open(o); !errors.Is(err, ErrMissing) && !errors.Is(err, ErrDamaged) && kind != "file" {
				t.Errorf("%s opened by %s: %v", kind, other, err)
			}
		}
	}
	for kind, w := range map[string]Where{"credential": {Credential: credential}, "toykms": {Unwrapper: &toyKMS{newSecret()}}} {
		w.Dir = t.TempDir()
		if _, err := Create(w, installation, made); err != nil {
			t.Fatal(err)
		}
		w.Credential = filepath.Join(t.TempDir(), "other")
		_ = NewRootKey(w.Credential)
		w.Unwrapper = &toyKMS{newSecret()}
		if kind == "credential" {
			w.Unwrapper = nil
		}
		if _, err := Open(w); !errors.Is(err, ErrWrongKey) {
			t.Errorf("%s with another key: %v", kind, err)
		}
	}
}

// A key file of the first format is replaced by one of the present, and two
// processes that do it at the same time arrive at the same keys.
func TestKeyFilesOfTheFirstFormatAreUpgraded(t *testing.T) {
	old := filepath.Join("..", "store", "testdata", "schema-0001")
	var first *Keys
	for range 2 {
		w := Where{Dir: t.TempDir()}
		for _, name := range []string{KeyFileName, RootFileName} {
			b, err := os.ReadFile(filepath.Join(old, name))
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(w.Dir, name), b, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		wrong := Where{Dir: w.Dir, RootKeyFile: filepath.Join(t.TempDir(), "other")}
		_ = NewRootKey(wrong.RootKeyFile)
		before, _ := os.ReadFile(w.keyFile())
		if _, err := Open(wrong); !errors.Is(err, ErrWrongKey) {
			t.Errorf("with another root key: %v", err)
		}
		if after, _ := os.ReadFile(w.keyFile()); !bytes.Equal(before, after) {
			t.Error("a wrong root key changed the key file")
		}
		for range 2 {
			k, err := Open(w)
			if err != nil {
				t.Fatal(err)
			}
			kf, err := readKeyFile(w.keyFile())
			if err != nil || kf.Format != keyFileFormat || len(kf.Compartments) != len(Compartments) {
				t.Fatalf("%+v, %v", kf, err)
			}
			if first == nil {
				first = k
			}
			if k.Database().Hex() != first.Database().Hex() || k.VerifierKey() != first.VerifierKey() {
				t.Error("other keys came back")
			}
			for _, c := range Compartments {
				a, _ := ringOf(t, first, c)
				b, id := ringOf(t, k, c)
				key, record, _ := a.NewKey(id, "a")
				if got, err := b.OpenKey("a", record); err != nil || got.ID() != key.ID() {
					t.Errorf("compartment %s: %v", c, err)
				}
			}
		}
	}
}

func TestDataKeysShowThemselvesToNobody(t *testing.T) {
	keys, w := newKeys(t)
	ring, id := ringOf(t, keys, "identity")
	secret := Secret{[KeySize]byte{7, 7, 7, 7, 7, 7, 7, 7, 1, 2, 3, 4, 5, 6, 7, 8}}
	agency, err := NewAgencyKey()
	if err != nil {
		t.Fatal(err)
	}
	private, _ := agency.Text()
	key := newDataKey([keyIDSize]byte{1}, secret)
	_ = id
	var log bytes.Buffer
	slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "key", key, "ring", ring, "agency", agency, "keys", keys)
	slog.New(slog.NewTextHandler(&log, nil)).Info("x", "key", key, "ring", ring, "agency", agency, "keys", keys)
	encoded, _ := json.Marshal(map[string]any{"key": key, "ring": ring, "agency": agency})
	all := log.String() + string(encoded)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
		all += fmt.Sprintf(verb, key) + fmt.Sprintf(verb, ring) + fmt.Sprintf(verb, agency) + fmt.Sprintf(verb, keys)
	}
	for name, form := range map[string]string{
		"bytes": string(secret.b[:8]), "decimals": "7 7 7 7 7 7 7 7", "hex": "0707070707070707",
		"private key": private, "root": keys.root.Hex(),
	} {
		if strings.Contains(all, form) {
			t.Errorf("a key is told: %s", name)
		}
	}
	file, _ := os.ReadFile(w.keyFile())
	if bytes.Contains(file, []byte(keys.root.Hex())) || !strings.Contains(all, "data key 01") {
		t.Error("the root key lies in the file, or nothing was printed")
	}
}

func TestAgencyKeysOpenWhatIsSealedToThem(t *testing.T) {
	key, err := NewAgencyKey()
	if err != nil {
		t.Fatal(err)
	}
	text, err := key.Text()
	if err != nil {
		t.Fatal(err)
	}
	again, err := ReadAgencyKey("# a remark\n\n" + text + "\n")
	if err != nil || again.Public().String() != key.Public().String() {
		t.Fatal(err)
	}
	public, err := ReadAgencyPublic(strings.ToLower(key.Public().String()) + "\n")
	if err != nil || public.ID() != key.Public().ID() {
		t.Fatal(err)
	}
	at := AgencyPlace("nav", 2016, "R-1")
	sealed, err := SealTo(public, at, []byte("Amina"))
	if err != nil || SealedTo(sealed) != public.ID() || strings.Contains(sealed, "Amina") {
		t.Fatal(sealed, err)
	}
	if got, err := again.OpenWith(at, sealed); err != nil || string(got) != "Amina" {
		t.Errorf("%q, %v", got, err)
	}
	other, _ := NewAgencyKey()
	foreign, _ := SealTo(other.Public(), at, []byte("Amina"))
	for name, c := range map[string]struct {
		key       *AgencyKey
		at, value string
	}{
		"another key":          {other, at, sealed},
		"another key, renamed": {other, at, strings.Replace(sealed, public.ID(), other.Public().ID(), 1)},
		"sealed to another":    {key, at, strings.Replace(foreign, other.Public().ID(), public.ID(), 1)},
		"another reference":    {key, AgencyPlace("nav", 2016, "R-2"), sealed},
		"another agency":       {key, AgencyPlace("pu", 2016, "R-1"), sealed},
		"cut off":              {key, at, sealed[:len(sealed)-4]},
		"nothing":              {key, at, ""},
		"not base 64":          {key, at, sealed[:len(sealed)-1] + "!"},
	} {
		if got, err := c.key.OpenWith(c.at, c.value); !errors.Is(err, ErrSealed) || got != nil {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	for name, bad := range map[string]string{
		"private for public": text, "mistyped": strings.Replace(public.String(), public.String()[30:31], "z", 1) + "0",
		"empty": "", "low order": keyText(agencyPublicPrefix, make([]byte, 32)), "short": keyText(agencyPublicPrefix, make([]byte, 31)),
	} {
		if _, err := ReadAgencyPublic(bad); err == nil {
			t.Errorf("%s is taken for a public key", name)
		}
		if _, err := ReadAgencyKey(bad); err == nil && name != "private for public" {
			t.Errorf("%s is taken for a private key", name)
		}
	}
}

func FuzzEnvelope(f *testing.F) {
	keys, _ := newKeys(f)
	ring, id := ringOf(f, keys, "identity")
	key, record, err := ring.NewKey(id, "a")
	if err != nil {
		f.Fatal(err)
	}
	good := key.Seal(place, []byte("Amina"))
	f.Add(good)
	f.Add(record)
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		if _, err := key.Open(place, b); err == nil && !bytes.Equal(b, good) {
			t.Error("another envelope opens")
		}
		if _, err := ring.OpenKey("a", b); err == nil && !bytes.Equal(b, record) {
			t.Error("another record opens")
		}
	})
}

func BenchmarkSealAndOpen(b *testing.B) {
	keys, _ := newKeys(b)
	ring, id := ringOf(b, keys, "identity")
	key, record, err := ring.NewKey(id, "a")
	if err != nil {
		b.Fatal(err)
	}
	plain := make([]byte, 64)
	envelope := key.Seal(place, plain)
	b.Run("seal-64", func(b *testing.B) {
		for b.Loop() {
			key.Seal(place, plain)
		}
	})
	b.Run("open-64", func(b *testing.B) {
		for b.Loop() {
			if _, err := key.Open(place, envelope); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("unwrap-and-open-64", func(b *testing.B) {
		for b.Loop() {
			k, err := ring.OpenKey("a", record)
			if err != nil {
				b.Fatal(err)
			}
			if _, err := k.Open(place, envelope); err != nil {
				b.Fatal(err)
			}
		}
	})
}
