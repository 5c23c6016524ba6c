// Package name knows how personal names are written: how text of any script is
// folded to ASCII, which words make up a name, how a word sounds, and which
// names stand for each other. It knows no person and no other field.
//
// Linkage in clear text and the encoder at the agencies both stand on it, so
// that they call the same names alike.
package name

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/variants.txt
var variantText string

// VariantGroups maps a folded name to the groups of variants.txt that hold it.
func VariantGroups() map[string][]int32 { return variants().groups }

// VariantHeads gives, by group, the folded first name of its line, which no
// other group has for its first: it stays when groups are added, so that
// encodings of different versions meet.
func VariantHeads() []string { return variants().heads }

// lines is variants.txt as it is read.
type lines struct {
	groups map[string][]int32
	heads  []string
}

var variants = sync.OnceValue(func() lines {
	all := lines{groups: map[string][]int32{}}
	for line := range strings.Lines(variantText) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		for i, name := range strings.Fields(line) {
			text, _ := Fold(name)
			if i == 0 {
				all.heads = append(all.heads, text)
			}
			all.groups[text] = append(all.groups[text], int32(len(all.heads)-1))
		}
	}
	return all
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

// MaxWords bounds the words of one name that are looked at.
const MaxWords = 8

// Words splits a name into its words: folded, without particles where
// something else is left, with the servant-of prefix (abd) apart, because
// agencies write Abdulrahman, Abdul Rahman and Abd al-Rahman for one name. The
// second result is all of it written as one word.
func Words(name string) (list []string, joined string, vowelless bool) {
	text, vowelless := Fold(name)
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
	return list[:min(len(list), MaxWords)], strings.Join(kept, ""), vowelless
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
