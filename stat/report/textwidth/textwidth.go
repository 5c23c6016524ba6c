// Package textwidth knows how wide a line of text is in the sans serif of the
// house (Inter) and how to break text into lines of a given width. It measures
// with a font where one is given and otherwise with a built-in table. It sets
// nothing and draws nothing.
package textwidth

import (
	"fmt"
	"strings"
	"unicode"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
	"golang.org/x/text/unicode/norm"
)

// Fonts measures text in two weights. It is safe for concurrent use. The nil
// *Fonts measures with the built-in table.
type Fonts struct{ regular, semibold *sfnt.Font }

// Parse reads Inter, or a font of like widths, from TrueType bytes in
// regular and semibold.
func Parse(regular, semibold []byte) (*Fonts, error) {
	r, err := sfnt.Parse(regular)
	if err != nil {
		return nil, fmt.Errorf("textwidth: regular font: %w", err)
	}
	s, err := sfnt.Parse(semibold)
	if err != nil {
		return nil, fmt.Errorf("textwidth: semibold font: %w", err)
	}
	return &Fonts{r, s}, nil
}

const softHyphen = "\u00ad"

// milli is the size at which advances are read: 1,000 units to the em.
const milli = 1000

// Width returns the advance of s, in the unit of size, without kerning. A soft
// hyphen has none.
func (f *Fonts) Width(s string, size float64, bold bool) float64 {
	sum := 0.0
	s = strings.ReplaceAll(s, softHyphen, "")
	if f == nil {
		for _, r := range s {
			sum += tableAdvance(r, bold)
		}
		return sum * size / milli
	}
	face := f.regular
	if bold {
		face = f.semibold
	}
	var buf sfnt.Buffer
	for _, r := range s {
		sum += advance(face, &buf, r, bold)
	}
	return sum * size / milli
}

func advance(face *sfnt.Font, buf *sfnt.Buffer, r rune, bold bool) float64 {
	i, err := face.GlyphIndex(buf, r)
	if err != nil || i == 0 {
		return tableAdvance(r, bold)
	}
	a, err := face.GlyphAdvance(buf, i, fixed.I(milli), font.HintingNone)
	if err != nil {
		return tableAdvance(r, bold)
	}
	return float64(a) / 64
}

// Advances of U+0020 to U+007E in thousandths of an em, read from Inter 4
// (asset font/Inter_400Regular.ttf and font/Inter_600SemiBold.ttf); a test
// compares them with the fonts. Letters with marks are as wide as without.
var (
	advanceRegular = [...]float64{
		281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360,
		631, 407, 610, 618, 646, 593, 620, 566, 619, 620, 288, 302, 662, 662, 662, 511,
		966, 690, 654, 730, 722, 601, 590, 746, 743, 269, 571, 672, 565, 903, 753, 765,
		639, 765, 644, 642, 646, 744, 690, 985, 682, 679, 629, 365, 360, 365, 471, 456,
		323, 562, 612, 571, 612, 583, 370, 613, 591, 242, 242, 549, 242, 876, 591, 600,
		612, 612, 376, 528, 327, 591, 562, 818, 546, 562, 552, 426, 333, 426, 662,
	}
	advanceSemibold = [...]float64{
		252, 321, 523, 644, 650, 1004, 663, 326, 373, 373, 540, 673, 319, 465, 319, 379,
		660, 423, 623, 636, 666, 612, 640, 576, 640, 640, 319, 329, 673, 673, 673, 543,
		999, 728, 659, 737, 722, 605, 588, 749, 746, 277, 580, 703, 565, 922, 759, 769,
		645, 773, 652, 650, 660, 736, 728, 1020, 720, 713, 652, 373, 379, 373, 481, 469,
		351, 574, 624, 583, 624, 591, 389, 625, 612, 262, 262, 569, 262, 900, 612, 609,
		624, 624, 397, 549, 353, 612, 587, 839, 569, 588, 566, 455, 359, 455, 673,
	}
)

func tableAdvance(r rune, bold bool) float64 {
	table := advanceRegular[:]
	if bold {
		table = advanceSemibold[:]
	}
	switch r {
	case '\u00a0':
		r = ' '
	case '\u202f', '\u2009':
		return 182
	case 'æ':
		return 917
	case 'Æ':
		if bold {
			return 1013
		}
		return 994
	case 'ø':
		r = 'o'
	case 'Ø':
		r = 'O'
	case '\u2013', '\u2212':
		r = '+'
	}
	if r > '~' {
		if base := []rune(norm.NFD.String(string(r))); base[0] < r {
			r = base[0]
		}
	}
	if r >= ' ' && r <= '~' {
		return table[r-' ']
	}
	if unicode.Is(unicode.Mn, r) {
		return 0
	}
	return 700 // generous: other scripts
}

// Wrap breaks s at spaces into lines no wider than limit, without soft hyphens. A word that is wider
// is broken with a hyphen, at least three letters from either end; one that
// cannot be broken stands in a line of its own. It returns at least one line.
func (f *Fonts) Wrap(s string, limit, size float64, bold bool) []string {
	fits := func(t string) bool { return f.Width(t, size, bold) <= limit }
	var lines []string
	line := ""
	for _, word := range strings.FieldsFunc(strings.ReplaceAll(s, softHyphen, ""), breaks) {
		joined := word
		if line != "" {
			joined = line + " " + word
		}
		if fits(joined) {
			line = joined
			continue
		}
		if line != "" {
			lines = append(lines, line)
		}
		for !fits(word) {
			head, tail := split(word, fits)
			if tail == "" {
				break
			}
			lines = append(lines, head)
			word = tail
		}
		line = word
	}
	return append(lines, line)
}

// breaks reports whether a line may be broken at r; a no-break space is not
// such a place.
func breaks(r rune) bool { return r == ' ' || r == '\n' || r == '\t' }

// split cuts a word so that the head and its hyphen fit; the tail is empty
// where that cannot be. A word with a hyphen of its own is cut there if it can.
func split(word string, fits func(string) bool) (head, tail string) {
	const least = 3
	r := []rune(word)
	for n := len(r) - 1; n > 0; n-- {
		if r[n-1] == '-' && fits(string(r[:n])) {
			return string(r[:n]), string(r[n:])
		}
	}
	for n := len(r) - least; n >= least; n-- {
		if fits(string(r[:n]) + "-") {
			return string(r[:n]) + "-", string(r[n:])
		}
	}
	return word, ""
}

// Widest returns the width of the widest line.
func (f *Fonts) Widest(lines []string, size float64, bold bool) float64 {
	w := 0.0
	for _, l := range lines {
		w = max(w, f.Width(l, size, bold))
	}
	return w
}
