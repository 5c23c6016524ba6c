// Package lang knows the message catalogues of the house and the grammar of
// numbers in bokmål, nynorsk and English: how a number is written in words and
// digits, what noun, participle and comparison it takes, which words a share
// earns ("most", "a clear majority") and when a round number may stand for the
// exact one. The rules are described in doc/methods/prose.md and stand in this
// package only.
//
// It knows no figure, no table and no document, and it does not decide what is
// said: it only says it correctly. Languages are BCP 47 tags, so that the
// package needs nothing but the standard library; any string type will do.
package lang

import "fmt"

// Tags lists the languages of the house in the order in which they are shown.
var Tags = []string{"nb", "nn", "en"}

// Grammar writes numbers and the words that depend on them in one language.
// The zero value writes bokmål. Grammars are values and safe for concurrent
// use.
type Grammar struct{ tag tag }

type tag int

const (
	nb tag = iota
	nn
	en
)

// For returns the grammar of a language: "nn", "en", and bokmål for any other
// tag, because bokmål is what the house falls back on everywhere.
func For[L ~string](l L) Grammar {
	switch string(l) {
	case "nn":
		return Grammar{nn}
	case "en":
		return Grammar{en}
	}
	return Grammar{nb}
}

// Tag returns the BCP 47 tag.
func (g Grammar) Tag() string { return Tags[g.tag] }

// pick returns the text of the grammar's language.
func (g Grammar) pick(bokmal, nynorsk, english string) string {
	return [...]string{bokmal, nynorsk, english}[g.tag]
}

// Gender is the grammatical gender of a noun. English has none and ignores it.
type Gender int

// The genders. Bokmål counts feminine nouns with the masculine numeral, as the
// house style has it.
const (
	Masculine Gender = iota
	Feminine
	Neuter
)

func parseGender(s string) (Gender, error) {
	switch s {
	case "m":
		return Masculine, nil
	case "f":
		return Feminine, nil
	case "n":
		return Neuter, nil
	}
	return 0, fmt.Errorf("%w: gender %q", ErrCatalogue, s)
}
