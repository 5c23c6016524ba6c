package scrub

import (
	"errors"
	"testing"

	"verdig/fault"
)

// FuzzScrub: whatever comes in, nothing panics, every refusal is one that the
// user can read, and what was cleaned is within its bound and is taken again as
// the same kind; a preview of it can be made.
func FuzzScrub(f *testing.F) {
	for _, b := range [][]byte{
		markedJPEG(f, 6), markedPNG(f), markedPDF(f), packedPDF(), markedDOCX(f), markedXLSX(f), []byte("a text\n"), nil,
		[]byte("%PDF-1.4\n1 0 obj<</Pages 1 0 R/Kids[1 0 R]>>endobj\nxref\n1 1\n0000000009 00000 n \ntrailer<</Root 1 0 R>>startxref 58"),
	} {
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := Scrub(b)
		if err != nil {
			var told *fault.Error
			if !errors.As(err, &told) || told.Kind != fault.Invalid {
				t.Fatalf("not a refusal: %v", err)
			}
			return
		}
		if len(c.Bytes()) == 0 || len(c.Bytes()) > MaxOut {
			t.Fatalf("%d bytes", len(c.Bytes()))
		}
		again, err := Scrub(c.Bytes())
		if err != nil || again.Kind() != c.Kind() {
			t.Fatalf("%s, cleaned again: %s, %v", c.Kind(), again.Kind(), err)
		}
		if _, err := Show(c); err != nil {
			t.Fatalf("%s: no preview: %v", c.Kind(), err)
		}
	})
}

// FuzzRedraw: operators that were written anew are read as the same.
func FuzzRedraw(f *testing.F) {
	for _, s := range []string{"BT /F1 12 Tf (a\\)b) Tj ET", "BI /W 1 ID \x00 EI Q", "/X <</A [1 2]>> BDC q EMC Q", "{ 1 add } % x", "<1> <</A/B#20C>> x"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		once, err := redraw(b)
		if err != nil {
			return
		}
		twice, err := redraw(once)
		if err != nil || string(twice) != string(once) {
			t.Fatalf("%q, then %q, %v", once, twice, err)
		}
	})
}
