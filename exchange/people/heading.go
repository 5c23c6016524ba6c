package people

import (
	_ "embed"
	"encoding/csv"
	"strings"
	"sync"
	"unicode"

	"verdig/codelist"
)

// Roles that a heading can hint at besides those that a column is given.
const (
	hintName       Role = "name"       // a whole name, or a given name beside a family name
	hintNom        Role = "nom"        // a family name beside a given name
	hintOrg        Role = "org"        // the name of an organisation, in a file that has such too
	hintBirthday   Role = "birthday"   // a birth date, or the day of the month
	hintBirthplace Role = "birthplace" // a place, if there is no better
	hintRelative   Role = "relative"   // somebody else: mother's name
	hintNone       Role = ""
)

//go:embed data/heading.csv
var headingData string

// phrases maps the words of a heading, written together, to what they hint at.
type phrases struct {
	within map[string]Role // anywhere in a heading
	whole  map[string]Role // only as the whole heading
}

var dictionary = sync.OnceValue(func() phrases {
	p := phrases{within: map[string]Role{}, whole: map[string]Role{}}
	for _, row := range table(headingData) {
		for phrase := range strings.SplitSeq(row[1], "|") {
			into := p.within
			if rest, ok := strings.CutPrefix(phrase, "="); ok {
				phrase, into = rest, p.whole
			}
			into[strings.Join(words(phrase), "")] = Role(row[0])
		}
	}
	return p
})

// table reads an embedded data file without its heading.
func table(data string) [][]string {
	rows, err := csv.NewReader(strings.NewReader(data)).ReadAll()
	if err != nil {
		panic(err) // a defect of the build; a test reads every file
	}
	return rows[1:]
}

// words divides a heading into folded words: at anything that is no letter or
// digit, between letters and digits, and where a capital begins a word.
func words(heading string) []string {
	var out []string
	var word []rune
	flush := func() {
		if w := codelist.Fold(string(word)); w != "" {
			out = append(out, w)
		}
		word = word[:0]
	}
	runes := []rune(heading)
	for i, r := range runes {
		switch {
		case unicode.IsMark(r):
			word = append(word, r)
			continue
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			flush()
			continue
		case len(word) == 0:
		default:
			before := word[len(word)-1]
			capital := unicode.IsUpper(r) && (unicode.IsLower(before) ||
				i+1 < len(runes) && unicode.IsUpper(before) && unicode.IsLower(runes[i+1]))
			if capital || unicode.IsDigit(r) != unicode.IsDigit(before) {
				flush()
			}
		}
		word = append(word, r)
	}
	flush()
	return out
}

// prepositions turn the head of a phrase round: the name of the school is no
// name of a person.
var prepositions = map[string]bool{"of": true, "for": true, "til": true, "av": true, "pa": true, "de": true, "du": true, "des": true, "di": true, "von": true, "van": true, "at": true}

// hint says what a heading says that its column holds: of the phrases in it
// the one that ends last and of these the longest. Words after the phrase that
// are not known are taken for remarks (postcode_fake), unless a preposition
// joins them to it.
func hint(heading string) Role {
	w := words(heading)
	d := dictionary()
	whole := strings.Join(w, "")
	if r, ok := d.whole[whole]; ok {
		return r
	}
	if r, ok := d.within[whole]; ok {
		return r
	}
	// A number or a letter at the end tells columns of one kind apart.
	for n := len(w); n > 1 && (len(w[n-1]) == 1 || w[n-1][0] <= '9'); n-- {
		if r, ok := d.whole[strings.Join(w[:n-1], "")]; ok {
			return r
		}
	}
	found, from := hintNone, len(w)
	for end := len(w); end > 0 && found == hintNone; end-- {
		for start := range end {
			if r, ok := d.within[strings.Join(w[start:end], "")]; ok {
				found, from = r, start
				if end < len(w) && prepositions[w[end]] {
					return hintNone
				}
				break
			}
		}
	}
	switch found {
	case hintRelative:
		return Other
	case hintNone, Ignore:
		return found
	}
	return d.qualified(found, w[:from])
}

// qualified changes what was found by the words before it: the phone of an
// agency is none of the person, nor is a mother's name her child's.
func (p phrases) qualified(found Role, before []string) Role {
	for end := len(before); end > 0; end-- {
		for start := range end {
			switch p.within[strings.Join(before[start:end], "")] {
			case hintRelative:
				return Other
			case Source:
				if found != Source {
					return Ignore
				}
			}
		}
	}
	return found
}
