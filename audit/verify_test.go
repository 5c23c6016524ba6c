package audit

import (
	"crypto/rand"
	"errors"
	"fmt"
	mathrand "math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// log is a chain in memory.
type log struct {
	entries     []Entry
	stored      map[int64]Hash
	checkpoints []Checkpoint
}

func newLog(t interface{ Fatal(...any) }, size int, every int) *log {
	l := &log{stored: make(map[int64]Hash)}
	var tree Tree
	for n := range size {
		e := Entry{
			Seq: int64(n), At: time.Unix(int64(1000+n), 0).UTC(), Actor: "actor", Action: "receive",
			Kind: "notification", Object: fmt.Sprintf("object-%d", n), Purpose: "assess",
			Commitment: Commit([SaltSize]byte{byte(n)}, []byte("content")),
		}
		leaf, err := e.AppendLeaf(nil)
		if err != nil {
			t.Fatal(err)
		}
		first := tlog.StoredHashIndex(0, int64(n))
		for i, h := range tree.Append(LeafHash(leaf), nil) {
			l.stored[first+int64(i)] = h
		}
		l.entries = append(l.entries, e)
		if (n+1)%every == 0 {
			l.checkpoints = append(l.checkpoints, Checkpoint{Origin: "log", Size: tree.Size(), Root: tree.Root()})
		}
	}
	return l
}

func (l *log) walk() []Finding {
	w := NewWalk(func(i int64) (Hash, bool) { h, ok := l.stored[i]; return h, ok }, l.checkpoints)
	for _, e := range l.entries {
		w.Next(e)
	}
	return w.Finish()
}

func TestWalkFindsNothingInASoundChain(t *testing.T) {
	for _, size := range []int{0, 1, 2, 3, 64, 100, 257} {
		if f := newLog(t, size, 1).walk(); len(f) != 0 {
			t.Errorf("chain of %d: %v", size, f)
		}
	}
}

func TestWalkNamesWhatIsWrong(t *testing.T) {
	cases := map[string]struct {
		tamper func(*log)
		want   Finding
	}{
		"text of an entry changed":        {func(l *log) { l.entries[40].Actor = "other" }, Finding{40, Changed}},
		"commitment changed":              {func(l *log) { l.entries[40].Commitment[3] ^= 1 }, Finding{40, Changed}},
		"time changed by a microsecond":   {func(l *log) { l.entries[40].At = l.entries[40].At.Add(time.Microsecond) }, Finding{40, Changed}},
		"entry with control character":    {func(l *log) { l.entries[40].Role = "a\nb" }, Finding{40, Broken}},
		"entry deleted":                   {func(l *log) { l.entries = slices.Delete(l.entries, 40, 41) }, Finding{40, Missing}},
		"last entry deleted":              {func(l *log) { l.entries = l.entries[:99] }, Finding{99, Missing}},
		"entry twice":                     {func(l *log) { l.entries = slices.Insert(l.entries, 41, l.entries[40]) }, Finding{40, Misplaced}},
		"number far beyond the end":       {func(l *log) { l.entries[99].Seq = 1 << 60 }, Finding{1 << 60, Misplaced}},
		"stored leaf hash changed":        {func(l *log) { changeHash(l, tlog.StoredHashIndex(0, 40)) }, Finding{40, Changed}},
		"stored leaf hash deleted":        {func(l *log) { delete(l.stored, tlog.StoredHashIndex(0, 40)) }, Finding{40, Missing}},
		"stored inner hash changed":       {func(l *log) { changeHash(l, tlog.StoredHashIndex(3, 2)) }, Finding{23, BadNode}},
		"stored inner hash deleted":       {func(l *log) { delete(l.stored, tlog.StoredHashIndex(3, 2)) }, Finding{23, BadNode}},
		"all rewritten from an entry on":  {func(l *log) { rewrite(l, 40) }, Finding{50, BadRoot}},
		"cut off with all of its hashes":  {func(l *log) { truncate(l, 70) }, Finding{80, Truncated}},
		"cut off behind the last anchor":  {func(l *log) { truncate(l, 99); l.entries = l.entries[:98] }, Finding{98, Missing}},
		"no checkpoint for anything":      {func(l *log) { l.checkpoints = nil }, Finding{100, Unanchored}},
		"checkpoint vouches for another":  {func(l *log) { l.checkpoints[2].Root[0] ^= 1 }, Finding{30, BadRoot}},
		"checkpoint of more than entries": {func(l *log) { l.checkpoints[9].Size = 101 }, Finding{101, Truncated}},
	}
	for name, c := range cases {
		l := newLog(t, 100, 10)
		c.tamper(l)
		if found := l.walk(); !slices.Contains(found, c.want) {
			t.Errorf("%s: found %v, want %v", name, found, c.want)
		}
	}
}

func TestOneChangeIsOneFinding(t *testing.T) {
	l := newLog(t, 100, 10)
	l.entries[17].Purpose = "other"
	l.entries[63].Purpose = "other"
	if got := fmt.Sprint(l.walk()); got != "[changed at 17 changed at 63]" {
		t.Errorf("found %s", got)
	}
}

func TestSwappedEntriesAreFound(t *testing.T) {
	l := newLog(t, 100, 10)
	a, b := l.entries[10], l.entries[30]
	a.Seq, b.Seq = b.Seq, a.Seq
	l.entries[10], l.entries[30] = b, a
	if got := fmt.Sprint(l.walk()); got != "[changed at 10 changed at 30]" {
		t.Errorf("found %s", got)
	}
}

// Tampering of every kind at random places: 1,000 of 1,000 must be found, and
// each must really have changed something.
func TestRandomTamperingIsAlwaysFound(t *testing.T) {
	kinds := []func(l *log, n int){
		func(l *log, n int) { l.entries[n].Object += "x" },
		func(l *log, n int) { l.entries[n].Commitment[n%32] ^= 1 << (n % 8) },
		func(l *log, n int) { l.entries = slices.Delete(l.entries, n, n+1) },
		func(l *log, n int) { l.entries[n].Seq++ },
		func(l *log, n int) { rewrite(l, n) },
		func(l *log, n int) { truncate(l, n) },
		func(l *log, n int) { changeHash(l, tlog.StoredHashIndex(0, int64(n))) },
		func(l *log, n int) { l.entries[n], l.entries[(n+1)%64] = l.entries[(n+1)%64], l.entries[n] },
	}
	random := mathrand.New(mathrand.NewPCG(1, 2))
	for i := range 1000 {
		l := newLog(t, 64, 8)
		kind, entry := random.IntN(len(kinds)), random.IntN(64)
		kinds[kind](l, entry)
		if len(l.walk()) == 0 {
			t.Errorf("tampering %d, of kind %d at entry %d, is not found", i, kind, entry)
		}
	}
}

func changeHash(l *log, index int64) {
	h := l.stored[index]
	h[7] ^= 0x10
	l.stored[index] = h
}

// rewrite changes entry n and makes every stored hash fit again, as somebody
// with the database but without the signing key would.
func rewrite(l *log, n int) {
	l.entries[n].Object += "x"
	var tree Tree
	for i, e := range l.entries {
		leaf, _ := e.AppendLeaf(nil)
		for j, h := range tree.Append(LeafHash(leaf), nil) {
			l.stored[tlog.StoredHashIndex(0, int64(i))+int64(j)] = h
		}
	}
}

// truncate cuts off everything from entry n on, hashes too.
func truncate(l *log, n int) {
	l.entries = l.entries[:n]
	for index := range l.stored {
		if index >= tlog.StoredHashIndex(0, int64(n)) {
			delete(l.stored, index)
		}
	}
}

func TestWalkBoundsItsFindings(t *testing.T) {
	l := newLog(t, 1500, 1500)
	w := NewWalk(func(int64) (Hash, bool) { return Hash{}, true }, nil)
	for _, e := range l.entries {
		w.Next(e)
		if w.Size() == 1500 {
			break
		}
	}
	if len(w.findings) != maxFindings || w.More() == 0 {
		t.Errorf("%d findings are kept and %d counted", len(w.findings), w.More())
	}
}

func TestCheckpointComesBackAndForgeryDoesNot(t *testing.T) {
	skey, vkey, err := note.GenerateKey(rand.Reader, "verdig/test")
	if err != nil {
		t.Fatal(err)
	}
	signer, _ := note.NewSigner(skey)
	verifier, _ := note.NewVerifier(vkey)
	c := Checkpoint{Origin: "verdig/test", Size: 42, Root: Hash{1, 2, 3}}
	signed, err := c.Sign(signer)
	if err != nil {
		t.Fatal(err)
	}
	got, err := OpenCheckpoint(signed, verifier)
	if err != nil || got != c {
		t.Errorf("checkpoint came back as %+v, %v", got, err)
	}
	forged := strings.Replace(string(signed), "\n42\n", "\n41\n", 1)
	if forged == string(signed) {
		t.Fatal("nothing was forged")
	}
	if _, err := OpenCheckpoint([]byte(forged), verifier); !errors.Is(err, ErrCheckpoint) {
		t.Errorf("forged checkpoint: %v", err)
	}
	for _, text := range []string{
		"other\n42\nAAAA\n", "verdig/test\n042\n" + strings.SplitN(c.Text(), "\n", 3)[2], "verdig/test\n-1\nAAAA\n",
		"verdig/test\n42\nnot base 64\n", "verdig/test\n42\nAAAA\n", "verdig/test\n",
	} {
		bad, err := note.Sign(&note.Note{Text: text}, signer)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := OpenCheckpoint(bad, verifier); !errors.Is(err, ErrCheckpoint) {
			t.Errorf("%q was opened: %v", text, err)
		}
	}
	c.Origin = "other"
	if _, err := c.Sign(signer); !errors.Is(err, ErrCheckpoint) {
		t.Errorf("the key of another log signed: %v", err)
	}
}

func BenchmarkWalk100000(b *testing.B) {
	l := newLog(b, 100_000, 1000)
	b.ResetTimer()
	for range b.N {
		if f := l.walk(); len(f) != 0 {
			b.Fatal(f)
		}
	}
}
