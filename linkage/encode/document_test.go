package encode

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"os"
	"strings"
	"testing"

	"verdig/linkage/name"
)

// TestDocument works the example of doc/format/encoding.md and holds the
// document against every value of it. With -v it prints them.
func TestDocument(t *testing.T) {
	k, err := NewKey(bytes.NewReader(bytes.Repeat([]byte{0x42}, secretSize)), "example", "2026-01-02T03:04:05Z")
	if err != nil {
		t.Fatal(err)
	}
	var values []string
	say := func(what string, value any) {
		values = append(values, fmt.Sprintf("%s = %v", what, value))
	}
	say("id", k.ID)
	say("field/names", hex.EncodeToString(k.derive("field/names", 32)))
	say("harden/names", hex.EncodeToString(k.derive("harden/names", 32)))
	words, _, _ := name.Words("Åse Al-Rashīd")
	say("words", strings.Join(words, " "))
	for _, w := range words {
		sound, skeleton := name.Keys(w)
		say("sound, skeleton of "+w, sound+", "+skeleton)
	}
	e, err := NewEncoder(k)
	if err != nil {
		t.Fatal(err)
	}
	f := e.field("names")
	say("positions of b_a", f.positions([]byte("b_a"), e.scheme.Word.Bigram))
	say("positions of sraSad", f.positions([]byte("sraSad"), e.scheme.Word.Sound))
	bits := make([]uint64, f.size)
	e.names(f, bits, "Åse Al-Rashīd", "")
	say("bits set before hardening", Ones(bits))
	say("word 0 before hardening", fmt.Sprintf("%016x", bits[0]))
	say("inputs of bit 0", f.maps[0][:5])
	say("inputs of bit 1", f.maps[0][5:10])
	hard := f.harden(bits, "")
	say("bits set after hardening", Ones(hard))
	say("word 0 after hardening", fmt.Sprintf("%016x", hard[0]))
	c, err := e.Encode(Identity{Full: "Åse Al-Rashīd", Birth: Birth{Year: 1990}})
	if err != nil {
		t.Fatal(err)
	}
	say("bits of the birth filter", Ones(c.Birth))
	text := c.String()
	say("text begins", text[:40])
	say("text ends", text[len(text)-12:])
	say("length of the text", len(text))
	doc, err := os.ReadFile("../../doc/format/encoding.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range values {
		t.Log(v)
		if !strings.Contains(string(doc), v+"\n") {
			t.Errorf("doc/format/encoding.md does not say: %s", v)
		}
	}
}
