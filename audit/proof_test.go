package audit

import (
	"bytes"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	mathrand "math/rand/v2"
	"strings"
	"testing"
	"time"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// ReadHashes makes a log in memory a reader of its stored hashes.
func (l *log) ReadHashes(indexes []int64) ([]Hash, error) {
	var out []Hash
	for _, i := range indexes {
		h, ok := l.stored[i]
		if !ok {
			return nil, fmt.Errorf("no hash %d", i)
		}
		out = append(out, h)
	}
	return out, nil
}

// keyedLog is a log in memory with its signing key.
type keyedLog struct {
	*log
	signer note.Signer
	key    note.Verifier
}

func newKeyedLog(t *testing.T, size int) keyedLog {
	t.Helper()
	secret, public, err := note.GenerateKey(rand.Reader, "verdig/test")
	if err != nil {
		t.Fatal(err)
	}
	k := keyedLog{log: newLog(t, size, 1)}
	if k.signer, err = note.NewSigner(secret); err != nil {
		t.Fatal(err)
	}
	if k.key, err = note.NewVerifier(public); err != nil {
		t.Fatal(err)
	}
	return k
}

// checkpoint signs the state of the log at a size.
func (k keyedLog) checkpoint(t *testing.T, size int64) []byte {
	t.Helper()
	root, err := tlog.TreeHash(size, k.log)
	if err != nil {
		t.Fatal(err)
	}
	signed, err := Checkpoint{Origin: "verdig/test", Size: size, Root: root}.Sign(k.signer)
	if err != nil {
		t.Fatal(err)
	}
	return signed
}

func (k keyedLog) advance(t *testing.T, old, size int64) Advance {
	t.Helper()
	a, err := NewAdvance(old, size, k.log, k.checkpoint(t, size))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func newWitness(t *testing.T, k keyedLog) (*Witness, *Cosigner) {
	t.Helper()
	own, err := GenerateCosigner(rand.Reader, "witness.example/w1")
	if err != nil {
		t.Fatal(err)
	}
	w, err := NewWitness(k.key, own, nil)
	if err != nil {
		t.Fatal(err)
	}
	return w, own
}

var noon = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

func TestWitnessFollowsALogThatGrows(t *testing.T) {
	k := newKeyedLog(t, 200)
	w, own := newWitness(t, k)
	verifier, err := CosignerVerifier(own.VerifierKey())
	if err != nil {
		t.Fatal(err)
	}
	old := int64(0)
	for _, size := range []int64{0, 1, 1, 2, 7, 8, 64, 100, 199, 200, 200} {
		parsed, err := ParseAdvance(k.advance(t, old, size).Text())
		if err != nil {
			t.Fatal(err)
		}
		signed, err := w.Cosign(parsed, noon)
		if err != nil {
			t.Fatalf("from %d to %d: %v", old, size, err)
		}
		sigs, err := Cosignatures(signed, verifier)
		if err != nil || len(sigs) != 1 || !sigs[0].At.Equal(noon) || sigs[0].Witness != own.Name() {
			t.Fatalf("%+v, %v", sigs, err)
		}
		if c, err := OpenCheckpoint(signed, k.key); err != nil || c.Size != size {
			t.Fatalf("the log's own signature is gone: %v", err)
		}
		// What was kept is what the next run begins with.
		if w, err = NewWitness(k.key, own, signed); err != nil {
			t.Fatal(err)
		}
		old = size
	}
}

func TestWitnessRefuses(t *testing.T) {
	k := newKeyedLog(t, 100)
	fork := keyedLog{newLog(t, 100, 1), k.signer, k.key}
	rewrite(fork.log, 40)
	stranger := newKeyedLog(t, 100)
	for name, c := range map[string]struct {
		ask  Advance
		want error
	}{
		"a log set back":                 {k.advance(t, 50, 50), ErrRollback},
		"two roots of one size":          {fork.advance(t, 60, 60), ErrFork},
		"another history that is longer": {fork.advance(t, 60, 100), ErrFork},
		"no proof":                       {Advance{Old: 60, Checkpoint: k.checkpoint(t, 100)}, ErrFork},
		"a proof of another pair":        {Advance{Old: 60, Proof: k.advance(t, 61, 100).Proof, Checkpoint: k.checkpoint(t, 100)}, ErrFork},
		"a proof from elsewhere":         {k.advance(t, 59, 100), ErrStale},
		"a fresh beginning":              {k.advance(t, 0, 100), ErrStale},
		"lines to spare":                 {Advance{Old: 60, Proof: []Hash{{1}}, Checkpoint: k.checkpoint(t, 60)}, ErrFork},
		"another log of the same name":   {stranger.advance(t, 60, 100), ErrCheckpoint},
	} {
		w, _ := newWitness(t, k)
		if _, err := w.Cosign(k.advance(t, 0, 60), noon); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Cosign(c.ask, noon); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
		if seen, _ := w.Seen(); seen.Size != 60 {
			t.Errorf("%s: the witness forgot what it saw", name)
		}
		if _, err := w.Cosign(k.advance(t, 60, 100), noon); err != nil {
			t.Errorf("%s: afterwards the true log is refused: %v", name, err)
		}
	}
}

// A witness does not begin from a checkpoint that it did not cosign.
func TestWitnessKnowsItsOwnState(t *testing.T) {
	k := newKeyedLog(t, 10)
	w, own := newWitness(t, k)
	signed, err := w.Cosign(k.advance(t, 0, 10), noon)
	if err != nil {
		t.Fatal(err)
	}
	_, other := newWitness(t, k)
	if _, err := NewWitness(k.key, other, signed); !errors.Is(err, ErrCheckpoint) {
		t.Errorf("with another key: %v", err)
	}
	if _, err := NewWitness(k.key, own, k.checkpoint(t, 10)); !errors.Is(err, ErrCheckpoint) {
		t.Errorf("without its cosignature: %v", err)
	}
}

// The bytes of a cosignature, made here by hand from the text of the standard.
func TestCosignatureIsThatOfTheStandard(t *testing.T) {
	own, err := GenerateCosigner(rand.Reader, "witness.example/w1")
	if err != nil {
		t.Fatal(err)
	}
	again, err := ParseCosigner(own.SecretKey())
	if err != nil || again.VerifierKey() != own.VerifierKey() {
		t.Fatalf("the key does not come back: %v", err)
	}
	parts := strings.Split(own.VerifierKey(), "+")
	typed, _ := base64.StdEncoding.DecodeString(strings.Join(parts[2:], "+"))
	id := sha256.Sum256(append([]byte("witness.example/w1\n\x04"), typed[1:]...))
	if len(typed) != 33 || typed[0] != 4 || parts[1] != fmt.Sprintf("%x", id[:4]) {
		t.Errorf("verifier key %s", own.VerifierKey())
	}
	sig, err := own.At(time.Unix(1679315147, 0)).Sign([]byte("log\n1\nAAA=\n"))
	if err != nil || len(sig) != 72 || binary.BigEndian.Uint64(sig) != 1679315147 {
		t.Fatalf("%x, %v", sig, err)
	}
	if !ed25519.Verify(typed[1:], []byte("cosignature/v1\ntime 1679315147\nlog\n1\nAAA=\n"), sig[8:]) {
		t.Error("not a signature of header, time and checkpoint")
	}
}

func TestInclusionIsProvedOffline(t *testing.T) {
	k := newKeyedLog(t, 77)
	for _, seq := range []int{0, 1, 40, 63, 64, 76} {
		i, err := NewInclusion(k.entries[seq], 77, k.log, k.checkpoint(t, 77))
		if err != nil {
			t.Fatal(err)
		}
		e, c, err := OpenInclusion(i.Text(), k.key)
		if err != nil || e != k.entries[seq] || c.Size != 77 {
			t.Errorf("%d: %+v, %+v, %v", seq, e, c, err)
		}
	}
	if _, err := NewInclusion(k.entries[76], 76, k.log, k.checkpoint(t, 76)); !errors.Is(err, ErrProof) {
		t.Errorf("an entry behind the checkpoint: %v", err)
	}
}

// Any one byte of a proof changed makes it false. The last digit of the
// signature's base64 has two bits that say nothing; package note lets them be.
func TestChangedProofsAreFound(t *testing.T) {
	k := newKeyedLog(t, 77)
	i, err := NewInclusion(k.entries[40], 77, k.log, k.checkpoint(t, 77))
	if err != nil {
		t.Fatal(err)
	}
	text := i.Text()
	for at := range text {
		changed := bytes.Clone(text)
		changed[at] ^= 1 << (at % 7)
		if slack := len(text) - len("?=\n"); at == slack {
			continue
		}
		if e, _, err := OpenInclusion(changed, k.key); err == nil {
			t.Errorf("byte %d (%q) changed and accepted: %+v", at, text[at], e)
		}
	}
}

func TestLeavesComeBack(t *testing.T) {
	l := newLog(t, 3, 1)
	e := l.entries[1]
	e.Role, e.Agency, e.Commitment = "rolle", "æøå", Hash{}
	leaf, err := e.AppendLeaf(nil)
	if err != nil {
		t.Fatal(err)
	}
	if back, err := ParseLeaf(leaf); err != nil || back != e {
		t.Errorf("%+v, %v", back, err)
	}
	for _, bad := range []string{
		"", "x", string(leaf) + "\n", string(leaf[:len(leaf)-1]), strings.Replace(string(leaf), "\n1\n", "\n01\n", 1),
		strings.Replace(string(leaf), "/1\n", "/2\n", 1), strings.Replace(string(leaf), "000Z", "Z", 1), string(leaf[:len(leaf)-1]) + "ABCD\n",
	} {
		if _, err := ParseLeaf([]byte(bad)); !errors.Is(err, ErrEntry) {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

// Random histories: whatever two logs of one key share, a witness that has
// seen the one never cosigns the other beyond what is shared.
func TestRandomForksAreRefused(t *testing.T) {
	r := mathrand.New(mathrand.NewPCG(1, 2))
	k := newKeyedLog(t, 130)
	for range 200 {
		from := r.IntN(129)
		fork := keyedLog{newLog(t, 130, 1), k.signer, k.key}
		rewrite(fork.log, from)
		seen := int64(from + 1 + r.IntN(130-from))
		shown := seen + r.Int64N(131-seen)
		w, _ := newWitness(t, k)
		if _, err := w.Cosign(k.advance(t, 0, seen), noon); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Cosign(fork.advance(t, seen, shown), noon); !errors.Is(err, ErrFork) {
			t.Fatalf("fork at %d, seen %d, shown %d: %v", from, seen, shown, err)
		}
	}
}

func FuzzParseProofs(f *testing.F) {
	secret, public, _ := note.GenerateKey(rand.Reader, "verdig/test")
	signer, _ := note.NewSigner(secret)
	key, _ := note.NewVerifier(public)
	l := newLog(f, 9, 1)
	signed, _ := Checkpoint{Origin: "verdig/test", Size: 9, Root: l.checkpoints[8].Root}.Sign(signer)
	i, _ := NewInclusion(l.entries[3], 9, l, signed)
	a, _ := NewAdvance(3, 9, l, signed)
	f.Add(i.Text())
	f.Add(a.Text())
	f.Fuzz(func(t *testing.T, text []byte) {
		if a, err := ParseAdvance(text); err == nil && !bytes.Equal(a.Text(), text) {
			t.Errorf("%q comes back as %q", text, a.Text())
		}
		if e, c, err := OpenInclusion(text, key); err == nil && (e != l.entries[3] || c.Size != 9) {
			t.Errorf("%q is accepted", text)
		}
	})
}
