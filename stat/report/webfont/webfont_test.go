package webfont

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"errors"
	"io"
	"os"
	"testing"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"verdig/asset"
)

const text = "Mulige ofre for menneskehandel: 262 \u00e6\u00f8\u00e5 \u00c6\u00d8\u00c5 \u00e9 \u2013 \u202f"

// absent skips where the build lacks the fonts, and fails where everything is
// required.
func absent(t testing.TB, err error) {
	t.Helper()
	if os.Getenv("VERDIG_REQUIRE") == "all" {
		t.Fatal(err)
	}
	t.Skip(err)
}

func serif(t testing.TB) []byte {
	t.Helper()
	b, err := asset.Open("font/SourceSerif4_400Regular.ttf")
	if err != nil {
		absent(t, err)
	}
	return b
}

// unpack turns a WOFF back into a plain font, by the rules of the format and
// not by the code under test.
func unpack(t *testing.T, woff []byte) []byte {
	t.Helper()
	u32 := func(at int) int { return int(binary.BigEndian.Uint32(woff[at:])) }
	if string(woff[:4]) != "wOFF" || u32(8) != len(woff) {
		t.Fatalf("signature %q, length %d of %d", woff[:4], u32(8), len(woff))
	}
	n := int(binary.BigEndian.Uint16(woff[12:]))
	out := append([]byte{}, woff[4:8]...)
	out = binary.BigEndian.AppendUint16(out, uint16(n))
	out = append(out, make([]byte, 6+16*n)...)
	last := ""
	for i := range n {
		at := 44 + 20*i
		tag := string(woff[at : at+4])
		if tag <= last {
			t.Errorf("table %s after %s", tag, last)
		}
		last = tag
		data := woff[u32(at+4) : u32(at+4)+u32(at+8)]
		if u32(at+8) < u32(at+12) {
			r, err := zlib.NewReader(bytes.NewReader(data))
			if err != nil {
				t.Fatal(err)
			}
			if data, err = io.ReadAll(r); err != nil {
				t.Fatal(err)
			}
		}
		if len(data) != u32(at+12) {
			t.Errorf("table %s has %d bytes, want %d", tag, len(data), u32(at+12))
		}
		record := out[12+16*i:]
		copy(record, tag)
		binary.BigEndian.PutUint32(record[4:], uint32(u32(at+16)))
		binary.BigEndian.PutUint32(record[8:], uint32(len(out)))
		binary.BigEndian.PutUint32(record[12:], uint32(len(data)))
		out = append(out, data...)
		for len(out)%4 != 0 {
			out = append(out, 0)
		}
	}
	if u32(16) != len(out) {
		t.Errorf("the plain font has %d bytes, the header says %d", len(out), u32(16))
	}
	return out
}

// TestSubset: the chosen letters have the same outlines and advances as before,
// others are not there, and the font is much smaller.
func TestSubset(t *testing.T) {
	ttf := serif(t)
	woff, err := Subset(ttf, []rune(text))
	if err != nil {
		t.Fatal(err)
	}
	if len(woff) > len(ttf)/5 {
		t.Errorf("%d bytes of %d", len(woff), len(ttf))
	}
	before, err := sfnt.Parse(ttf)
	if err != nil {
		t.Fatal(err)
	}
	after, err := sfnt.Parse(unpack(t, woff))
	if err != nil {
		t.Fatal(err)
	}
	var buf sfnt.Buffer
	for _, r := range text {
		i, _ := before.GlyphIndex(&buf, r)
		k, err := after.GlyphIndex(&buf, r)
		if err != nil || i != k || i == 0 {
			t.Fatalf("%q: glyph %d, was %d (%v)", r, k, i, err)
		}
		old, _ := before.LoadGlyph(&buf, i, fixed.I(100), nil)
		kept := append(sfnt.Segments{}, old...)
		got, err := after.LoadGlyph(&buf, k, fixed.I(100), nil)
		if err != nil || len(got) != len(kept) {
			t.Fatalf("%q: %d segments, was %d (%v)", r, len(got), len(kept), err)
		}
		for s := range got {
			if got[s] != kept[s] {
				t.Fatalf("%q: another outline", r)
			}
		}
		a, _ := before.GlyphAdvance(&buf, i, fixed.I(100), font.HintingNone)
		b, _ := after.GlyphAdvance(&buf, k, fixed.I(100), font.HintingNone)
		if a != b {
			t.Errorf("%q: advance %v, was %v", r, b, a)
		}
	}
	for _, r := range "xyzQ\u0416" {
		if i, _ := after.GlyphIndex(&buf, r); i != 0 {
			t.Errorf("%q is still there", r)
		}
	}
	if i, _ := before.GlyphIndex(&buf, 'Q'); i != 0 {
		if segments, err := after.LoadGlyph(&buf, i, fixed.I(100), nil); err != nil || len(segments) > 0 {
			t.Errorf("the outline of Q is still there (%v)", err)
		}
	}
	if n, _ := after.Name(&buf, sfnt.NameIDFamily); n != name {
		t.Errorf("family %q", n)
	}
	if n, _ := after.Name(&buf, sfnt.NameIDCopyright); n == "" {
		t.Error("the copyright is gone")
	}
}

// TestSums: the checksums of the tables, and of the whole font, are as OpenType
// wants them.
func TestSums(t *testing.T) {
	woff, err := Subset(serif(t), []rune(text))
	if err != nil {
		t.Fatal(err)
	}
	n := int(binary.BigEndian.Uint16(woff[12:]))
	tables, tags := map[string][]byte{}, []string{}
	plain := unpack(t, woff)
	for i := range n {
		r := plain[12+16*i:]
		tag := string(r[:4])
		tables[tag] = plain[binary.BigEndian.Uint32(r[8:]):][:binary.BigEndian.Uint32(r[12:])]
		tags = append(tags, tag)
	}
	adjustment := binary.BigEndian.Uint32(tables["head"][8:])
	binary.BigEndian.PutUint32(tables["head"][8:], 0)
	font := directory(tables, tags)
	for i, tag := range tags {
		if got := binary.BigEndian.Uint32(plain[12+16*i+4:]); got != sum(tables[tag]) {
			t.Errorf("table %s: sum %x, want %x", tag, got, sum(tables[tag]))
		}
		font = append(font, tables[tag]...)
		font = append(font, make([]byte, padded(len(font))-len(font))...)
	}
	if adjustment != 0xB1B0AFBA-sum(font) {
		t.Errorf("adjustment %x, want %x", adjustment, 0xB1B0AFBA-sum(font))
	}
}

func TestSameBytesTwice(t *testing.T) {
	a, err := Subset(serif(t), []rune("abc"))
	if err != nil {
		t.Fatal(err)
	}
	b, err := Subset(serif(t), []rune("cabba"))
	if err != nil || !bytes.Equal(a, b) {
		t.Errorf("the order of letters matters (%v)", err)
	}
}

func TestErrors(t *testing.T) {
	for what, c := range map[string]struct {
		font []byte
		want error
	}{
		"nothing":     {nil, ErrFont},
		"PostScript":  {append([]byte("OTTO"), make([]byte, 20)...), ErrKind},
		"no tables":   {append([]byte{0, 1, 0, 0}, make([]byte, 20)...), ErrFont},
		"cut short":   {serif(t)[:3000], ErrFont},
		"no contents": {append([]byte{0, 1, 0, 0, 0, 9}, make([]byte, 20)...), ErrFont},
	} {
		if _, err := Subset(c.font, []rune("a")); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", what, err, c.want)
		}
	}
}

// FuzzSubset: no bytes make it panic.
func FuzzSubset(f *testing.F) {
	ttf := serif(f)
	f.Add(ttf[:2000], 0, byte(0))
	f.Add(ttf, 100, byte(7))
	f.Fuzz(func(t *testing.T, data []byte, at int, b byte) {
		if len(data) > 0 && at >= 0 {
			data = bytes.Clone(data)
			data[at%len(data)] = b
		}
		_, _ = Subset(data, []rune(text))
	})
}
