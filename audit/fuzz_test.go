package audit

import (
	"bytes"
	"crypto/rand"
	"errors"
	"strings"
	"testing"
	"time"

	"golang.org/x/mod/sumdb/note"
)

// FuzzOpenCheckpoint opens any bytes as a checkpoint: only what the key signed
// opens, and it says what it said; signatures of others change nothing.
func FuzzOpenCheckpoint(f *testing.F) {
	skey, vkey, err := note.GenerateKey(rand.Reader, "verdig/fuzz")
	if err != nil {
		f.Fatal(err)
	}
	signer, err := note.NewSigner(skey)
	if err != nil {
		f.Fatal(err)
	}
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		f.Fatal(err)
	}
	true0 := Checkpoint{Origin: "verdig/fuzz", Size: 12, Root: Hash{1, 2, 3}}
	signed, err := true0.Sign(signer)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(signed)
	f.Add(append(bytes.Clone(signed), "\u2014 witness/x AAAAAAAAAAAA\n"...))
	f.Add(bytes.Replace(signed, []byte("12"), []byte("13"), 1))
	f.Add([]byte("verdig/fuzz\n12\nAA==\n\n\u2014 verdig/fuzz AAAA\n"))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		got, err := OpenCheckpoint(b, verifier)
		if err != nil {
			if !errors.Is(err, ErrCheckpoint) || got != (Checkpoint{}) {
				t.Fatalf("%+v, %v", got, err)
			}
			return
		}
		if got != true0 || !bytes.HasPrefix(b, []byte(true0.Text())) {
			t.Fatalf("a checkpoint that nobody signed: %q", b)
		}
		// The text itself, signed by the key, must be read strictly.
	})
}

// FuzzCheckpointText has the key sign any text: it opens only where the text is
// the one way to write its checkpoint, extension lines apart.
func FuzzCheckpointText(f *testing.F) {
	skey, vkey, err := note.GenerateKey(rand.Reader, "verdig/fuzz")
	if err != nil {
		f.Fatal(err)
	}
	signer, _ := note.NewSigner(skey)
	verifier, _ := note.NewVerifier(vkey)
	f.Add(Checkpoint{Origin: "verdig/fuzz", Size: 1}.Text())
	for _, s := range []string{
		"verdig/fuzz\n+1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n", "verdig/fuzz\n01\nAAAA\n", "verdig/fuzz\n-1\n\n", "other\n1\nAA==\n", "\n", "verdig/fuzz\n1\n",
		"verdig/fuzz\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB=\n", "verdig/fuzz\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		signed, err := note.Sign(&note.Note{Text: text}, signer)
		if err != nil {
			return
		}
		c, err := OpenCheckpoint(signed, verifier)
		if err != nil {
			if !errors.Is(err, ErrCheckpoint) {
				t.Fatal(err)
			}
			return
		}
		if !strings.HasPrefix(text, c.Text()) {
			t.Fatalf("%q is read as %q", text, c.Text())
		}
	})
}

// FuzzEntry writes entries of any texts: two that differ have different bytes,
// and no text can make a line of its own.
func FuzzEntry(f *testing.F) {
	f.Add("a", "b", "c", "d", int64(1), int64(0))
	f.Add("rule:x", "", "æ", "\n", int64(-1), int64(1<<60))
	f.Add("a\nb", "a", "\x7f", strings.Repeat("x", 201), int64(0), int64(-1<<62))
	f.Fuzz(func(t *testing.T, actor, role, object, purpose string, seq, seconds int64) {
		e := Entry{Seq: seq, At: time.Unix(seconds%(1<<38), 0), Actor: actor, Role: role, Object: object, Purpose: purpose, Action: "x", Kind: "y"}
		leaf, err := e.AppendLeaf(nil)
		if err != nil {
			if !errors.Is(err, ErrEntry) || len(leaf) != 0 {
				t.Fatalf("%q, %v", leaf, err)
			}
			return
		}
		if n := bytes.Count(leaf, []byte("\n")); n != 11 {
			t.Fatalf("%d lines: %q", n, leaf)
		}
		other := e
		other.Actor, other.Role = e.Role, e.Actor
		moved, err := other.AppendLeaf(nil)
		if err != nil || bytes.Equal(moved, leaf) != (e.Actor == e.Role) {
			t.Fatalf("%q and %q", leaf, moved)
		}
		if at, err := ParseTime(FormatTime(e.At)); err != nil || !at.Equal(e.At) {
			t.Fatalf("%v is written and read as %v, %v", e.At, at, err)
		}
	})
}
