package linkage

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/variants.txt
var variantText string

// variantGroups maps a folded name to the groups of variants.txt that hold it.
var variantGroups = sync.OnceValue(func() map[string][]int32 {
	groups := map[string][]int32{}
	id := int32(0)
	for line := range strings.Lines(variantText) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		for _, name := range strings.Fields(line) {
			text, _ := fold(name)
			groups[text] = append(groups[text], id)
		}
		id++
	}
	return groups
})

// particles are words that belong to a name's grammar rather than to the
// person: they are left out of a comparison while another word remains.
var particles = map[string]bool{
	"al": true, "el": true, "ul": true, "bin": true, "ibn": true, "ben": true, "bint": true, "bt": true,
	"ould": true, "oulad": true, "abu": true, "abou": true, "umm": true, "oum": true, "van": true, "von": true,
	"der": true, "den": true, "de": true, "da": true, "do": true, "dos": true, "das": true, "del": true,
	"della": true, "di": true, "du": true, "la": true, "le": true, "af": true, "av": true, "ter": true,
	"ten": true, "zu": true, "zur": true, "y": true, "of": true, "thi": true,
	"mr": true, "mrs": true, "ms": true, "miss": true, "dr": true, "prof": true, "hr": true, "fru": true,
	"frk": true, "herr": true, "frau": true, "mme": true, "mlle": true, "sir": true, "jr": true, "sr": true,
	"alias": true, "aka": true, "known": true, "as": true,
}

// unknownNames are words that agencies write where they know no name.
var unknownNames = map[string]bool{
	"unknown": true, "ukjent": true, "ukjend": true, "uukjent": true, "na": true, "nn": true, "none": true,
	"xx": true, "xxx": true, "mangler": true, "anonym": true, "anonymous": true, "notknown": true, "nomen": true,
}

// maxTokens bounds the words of one name that are compared.
const maxTokens = 8

// token is one word of a name. Tokens are interned: one value per distinct
// text.
type token struct {
	text      string // folded
	sound     int32  // interned sound key
	rhythm    string // the sound key itself
	bones     string // consonant skeleton
	groups    []int32
	vowelless bool // seen in a script that leaves vowels out
}

// words splits a name into its words: folded, without particles where
// something else is left, with the servant-of prefix (abd) apart, because
// agencies write Abdulrahman, Abdul Rahman and Abd al-Rahman for one name. The
// second result is all of it written as one word.
func words(name string) (list []string, joined string, vowelless bool) {
	text, vowelless := fold(name)
	fields := strings.Fields(text)
	kept := fields[:0:0]
	for _, w := range fields {
		if unknownNames[w] || isNumber(w) {
			continue
		}
		kept = append(kept, w)
	}
	for i, w := range kept {
		if particles[w] && !(w == "ben" && i == 0) {
			continue
		}
		list = splitServant(list, w)
	}
	if len(list) == 0 {
		list = kept
	}
	return list[:min(len(list), maxTokens)], strings.Join(kept, ""), vowelless
}

// servantPrefixes are the ways to write "servant of the", longest first.
var servantPrefixes = []string{"abdoul", "abdour", "abdul", "abdel", "abdal", "abdur", "abder", "abdus", "abdes", "abdun", "abden", "abdou", "abdu", "abdi", "abd"}

// splitServant appends w to list, as "abd" and the rest if it is a compound
// with that prefix and at least four letters after it.
func splitServant(list []string, w string) []string {
	if !strings.HasPrefix(w, "abd") || strings.HasPrefix(w, "abdulla") || strings.HasPrefix(w, "abdalla") || strings.HasPrefix(w, "abdoula") {
		return append(list, w)
	}
	for _, p := range servantPrefixes {
		if rest := strings.TrimPrefix(w, p); rest != w && len(rest) >= 4 {
			return append(list, "abd", rest)
		}
		if w == p && (strings.HasSuffix(p, "l") || p == "abd") {
			return append(list, "abd")
		}
	}
	return append(list, w)
}

// isNumber tells whether a word is digits only.
func isNumber(w string) bool {
	for i := range len(w) {
		if w[i] < '0' || w[i] > '9' {
			return false
		}
	}
	return true
}

// grade is how alike two words are, from best to worst.
type grade uint8

const (
	gradeSame    grade = iota // the same letters
	gradeVariant              // the same name in another spelling, or a short form
	gradeNear                 // one slip, or nearly all letters
	gradeSimilar              // alike, but more likely two names
	gradeInitial              // an initial that fits
	gradeNone
)

// gradeOf compares two words. It is symmetric.
func gradeOf(a, b *token) grade {
	if a == b || a.text == b.text {
		return gradeSame
	}
	if len(a.text) == 1 || len(b.text) == 1 {
		if a.text[0] == b.text[0] {
			return gradeInitial
		}
		return gradeNone
	}
	if shareGroup(a.groups, b.groups) {
		return gradeVariant
	}
	if (a.vowelless || b.vowelless) && len(a.bones) > 1 && a.bones == b.bones {
		return gradeVariant
	}
	jw := jaroWinkler(a.text, b.text)
	shorter := min(len(a.text), len(b.text))
	switch {
	case a.sound == b.sound && jw >= 0.72:
		return gradeVariant
	case jw >= 0.93 && shorter >= 5, shorter >= 4 && oneSlip(a.text, b.text):
		return gradeNear
	case shorter >= 7 && slips(a.text, b.text, 2) <= 2:
		return gradeNear
	}
	likeness := 0.0 // of letters, sounds and consonants together
	if jw >= 0.6 {
		likeness = jw + jaroWinkler(a.rhythm, b.rhythm) + jaroWinkler(a.bones, b.bones)
	}
	switch {
	case likeness >= 2.72:
		return gradeNear
	case likeness >= 2.5, shorter >= 3 && oneSlip(a.text, b.text):
		return gradeSimilar
	case len(a.bones) >= 3 && (a.bones == b.bones || (a.vowelless || b.vowelless) && oneSlip(a.bones, b.bones)):
		return gradeSimilar
	}
	return gradeNone
}

// shareGroup tells whether two names stand in one group of variants.
func shareGroup(a, b []int32) bool {
	for _, x := range a {
		for _, y := range b {
			if x == y {
				return true
			}
		}
	}
	return false
}
