package name

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Table is all that this package knows, as data: what an implementation in
// another language needs to fold and take apart names alike. As JSON it is part
// of the format of encodings (doc/format/encoding.md).
type Table struct {
	Unicode   string              `json:"unicode"`   // version of the character data
	Case      []int32             `json:"case"`      // code point, its one case, and so on by pairs
	Letters   []Run               `json:"letters"`   // what code points are folded to; one that is in no run is not assigned
	Arabic    map[string]string   `json:"arabic"`    // letters that are read in words, apart from waw and yeh
	Persian   map[string]string   `json:"persian"`   // those read otherwise in Persian
	IsPersian string              `json:"isPersian"` // letters that show that a text is not Arabic
	Particles []string            `json:"particles"`
	Unknown   []string            `json:"unknown"`
	Servant   []string            `json:"servant"`
	Sounds    [][2]string         `json:"sounds"` // in order: the first that fits is taken
	Variants  map[string][]string `json:"variants"`
}

// Run is the folding of consecutive code points from Start on, separated by
// commas. A text and *N stands for N code points; ~ marks a code point that
// does not end a word and is left out.
type Run struct {
	Start int32  `json:"start"`
	Text  string `json:"text"`
}

// Tables returns the tables. It takes about a second.
func Tables() Table {
	t := Table{
		Unicode: unicode.Version, Arabic: letters(arabicLetters), Persian: letters(persianLetters), IsPersian: persianMarks,
		Particles: keys(particles), Unknown: keys(unknownNames), Servant: servantPrefixes, Variants: map[string][]string{},
	}
	for _, r := range soundRules {
		t.Sounds = append(t.Sounds, [2]string{r.from, r.to})
	}
	for text, groups := range VariantGroups() {
		for _, g := range groups {
			t.Variants[text] = append(t.Variants[text], VariantHeads()[g])
		}
	}
	var run runWriter
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if !assigned(r) {
			run.end()
			continue
		}
		if c := foldCase(r); c != r {
			t.Case = append(t.Case, r, c)
		}
		run.add(r, letterText(r))
	}
	run.end()
	t.Letters = run.runs
	return t
}

func letters(m map[rune]string) map[string]string {
	out := map[string]string{}
	for r, s := range m {
		out[string(r)] = s
	}
	return out
}

func keys(m map[string]bool) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	slices.SortFunc(out, cmp.Compare)
	return out
}

// assigned tells whether a code point is a character of the version of Unicode.
func assigned(r rune) bool {
	return unicode.In(r, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S, unicode.Z, unicode.Cc, unicode.Cf, unicode.Co) && utf8.ValidRune(r)
}

// letterText folds one code point that is not in an Arabic word.
func letterText(r rune) string {
	r = foldCase(r)
	if joins(r) {
		return "~"
	}
	var out strings.Builder
	writeLetter(&out, r)
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'A' && r <= 'Z':
			return r + 'a' - 'A'
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			return r
		case r == '\'' || r == '`':
			return -1
		}
		return ' '
	}, out.String())
}

// runWriter gathers runs.
type runWriter struct {
	runs  []Run
	text  strings.Builder
	next  rune
	last  string
	count int
}

func (w *runWriter) add(r rune, text string) {
	if w.count > 0 && r == w.next && text == w.last {
		w.count++
		w.next++
		return
	}
	if w.count == 0 {
		w.runs = append(w.runs, Run{Start: r})
	} else {
		w.flush()
		w.text.WriteByte(',')
	}
	w.last, w.count, w.next = text, 1, r+1
}

func (w *runWriter) flush() {
	w.text.WriteString(w.last)
	if w.count > 1 {
		w.text.WriteString("*" + strconv.Itoa(w.count))
	}
}

func (w *runWriter) end() {
	if w.count == 0 {
		return
	}
	w.flush()
	w.runs[len(w.runs)-1].Text = w.text.String()
	w.text.Reset()
	w.count = 0
}
