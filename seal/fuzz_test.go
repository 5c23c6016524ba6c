package seal

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// FuzzKeyFile opens an installation whose key file is any bytes: keys come out
// only of the file as it was written, whatever a tamperer computes anew.
func FuzzKeyFile(f *testing.F) {
	dir := f.TempDir()
	w := Where{Dir: dir}
	keys, err := Create(w, "fuzz", time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC))
	if err != nil {
		f.Fatal(err)
	}
	written, err := os.ReadFile(filepath.Join(dir, KeyFileName))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(written, false)
	f.Add(bytes.Replace(written, []byte(`"fuzz"`), []byte(`"other"`), 1), true)
	f.Add(bytes.Replace(written, []byte(`"database"`), []byte(`"pseudonym"`), 1), true)
	f.Add(bytes.Replace(written, []byte(`"root": "file"`), []byte(`"root": "argon2id", "argon2id": {"salt": "AAAAAAAAAAAAAAAAAAAAAA==", "time": 4000000000, "memory_kib": 4000000000, "threads": 255}`), 1), true)
	f.Add([]byte(`{"format": "verdig-keyfile/1", "keys": [{"nonce": "AAAA"}]}`), true)
	f.Add([]byte(`[`), false)
	f.Fuzz(func(t *testing.T, b []byte, resum bool) {
		if err := os.WriteFile(filepath.Join(dir, KeyFileName), b, 0o600); err != nil {
			t.Fatal(err)
		}
		if resum { // the sum is no secret: who tampers makes it anew
			if kf, err := readKeyFile(w.keyFile()); err != nil && kf == nil {
				b = resummed(b)
				if err := os.WriteFile(filepath.Join(dir, KeyFileName), b, 0o600); err != nil {
					t.Fatal(err)
				}
			}
		}
		got, err := Open(w)
		if err != nil {
			if !errors.Is(err, ErrDamaged) && !errors.Is(err, ErrWrongKey) && !errors.Is(err, ErrMissing) {
				t.Fatalf("an error of no known kind: %v", err)
			}
			return
		}
		if got.installation != keys.installation || got.database.b != keys.database.b || got.pseudonym.b != keys.pseudonym.b || got.verifierKey != keys.verifierKey {
			t.Fatalf("other keys came out of %q", b)
		}
	})
}

// FuzzSealed opens any bytes at any place: only what was sealed there opens.
func FuzzSealed(f *testing.F) {
	keys, err := Create(Where{Dir: f.TempDir()}, "fuzz", time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC))
	if err != nil {
		f.Fatal(err)
	}
	s, err := keys.TicketSealer()
	if err != nil {
		f.Fatal(err)
	}
	sealed := s.Seal("account|name|1", []byte("Kari Testdatter"))
	f.Add("account|name|1", sealed)
	f.Add("account|name|2", sealed)
	f.Add("account|name|1", sealed[:len(sealed)-1])
	f.Add("", []byte{})
	f.Fuzz(func(t *testing.T, place string, b []byte) {
		plain, err := s.Open(place, b)
		if mine := place == "account|name|1" && bytes.Equal(b, sealed); (err == nil) != mine || err != nil && (!errors.Is(err, ErrSealed) || plain != nil) {
			t.Fatalf("place %q, %x: %q, %v", place, b, plain, err)
		}
		if back, err := s.Open(place, s.Seal(place, b)); err != nil || !bytes.Equal(back, b) {
			t.Fatalf("%q is sealed and opened as %q, %v", b, back, err)
		}
	})
}

// resummed is a key file with its sum made anew; bytes that are none stay.
func resummed(b []byte) []byte {
	var kf keyFile
	if json.Unmarshal(b, &kf) != nil || kf.Argon2id != nil && kf.Argon2id.valid() {
		return b // a valid setting of Argon2id would be run: slow, and tested elsewhere
	}
	return kf.encode()
}
