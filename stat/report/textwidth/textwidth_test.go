package textwidth

import (
	"math"
	"os"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"verdig/asset"
)

// absent skips where the build lacks the fonts, and fails where everything is
// required.
func absent(t testing.TB, err error) {
	t.Helper()
	if os.Getenv("VERDIG_REQUIRE") == "all" {
		t.Fatal(err)
	}
	t.Skip(err)
}

func inter(t *testing.T) *Fonts {
	t.Helper()
	regular, err := asset.Open("font/Inter_400Regular.ttf")
	if err != nil {
		absent(t, err)
	}
	semibold, err := asset.Open("font/Inter_600SemiBold.ttf")
	if err != nil {
		absent(t, err)
	}
	f, err := Parse(regular, semibold)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// TestTableIsInter compares the built-in table with the font, letter by letter.
func TestTableIsInter(t *testing.T) {
	const (
		rounding = 0.51 // the table holds whole thousandths
		spaces   = 17   // the narrow space has one width in both weights
	)
	f := inter(t)
	for _, bold := range []bool{false, true} {
		for r := ' '; r <= '~'; r++ {
			if got, want := (*Fonts)(nil).Width(string(r), 1000, bold), f.Width(string(r), 1000, bold); math.Abs(got-want) > rounding {
				t.Errorf("%q bold %v: table %v, font %v", r, bold, got, want)
			}
		}
		for _, r := range "æøåÆØÅéüçñčš\u00a0\u202f" {
			if got, want := (*Fonts)(nil).Width(string(r), 1000, bold), f.Width(string(r), 1000, bold); math.Abs(got-want) > spaces {
				t.Errorf("%q bold %v: table %v, font %v", r, bold, got, want)
			}
		}
	}
}

// TestOtherScripts: letters that the font lacks have a width all the same.
func TestOtherScripts(t *testing.T) {
	for _, f := range []*Fonts{nil, inter(t)} {
		if w := f.Width("ኤርትራ", 10, false); w < 20 {
			t.Errorf("width %v of four letters at 10 pixels", w)
		}
		if w := f.Width("e\u0301", 1000, false); math.Abs(w-583) > 20 {
			t.Errorf("a combining accent has a width: %v", w)
		}
	}
}

func TestParseRefusesWhatIsNoFont(t *testing.T) {
	if _, err := Parse([]byte("x"), nil); err == nil {
		t.Error("no error")
	}
}

// TestWrap: the lines hold all words in order, and none is too wide. (Below 60
// pixels at size 12 a word of six wide letters cannot be broken.)
func TestWrap(t *testing.T) {
	var f *Fonts
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.StringMatching(`[a-zæøå]{1,14}`), 1, 8).Draw(t, "words")
		limit := rapid.Float64Range(60, 300).Draw(t, "limit")
		lines := f.Wrap(strings.Join(words, " "), limit, 12, false)
		all := strings.ReplaceAll(strings.Join(lines, " "), "- ", "")
		if all != strings.Join(words, " ") {
			t.Fatalf("%q became %q", words, lines)
		}
		for _, l := range lines {
			if f.Width(l, 12, false) > limit {
				t.Fatalf("%q is wider than %v", l, limit)
			}
		}
	})
}

func TestWrapCutsAtAHyphen(t *testing.T) {
	got := strings.Join((*Fonts)(nil).Wrap("Øst-Timor", 40, 12, false), "|")
	if got != "Øst-|Timor" {
		t.Error(got)
	}
	if got := (*Fonts)(nil).Wrap("1\u00a0000 a", 1, 12, false); got[0] != "1\u00a0000" {
		t.Errorf("a no-break space broke: %q", got)
	}
	if got := (*Fonts)(nil).Wrap("", 10, 12, false); len(got) != 1 || got[0] != "" {
		t.Errorf("%q", got)
	}
}
