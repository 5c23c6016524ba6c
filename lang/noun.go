package lang

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
)

// Noun is a noun in one language, as counting needs it.
type Noun struct {
	Gender  Gender
	One     string // "kvinne"
	Many    string // "kvinner"
	TheOne  string // "kvinnen"
	TheMany string // "kvinnene"
}

// Form returns the noun without a number: One for exactly one, Many for every
// other number, zero included.
func (n Noun) Form(count int) string {
	if count == 1 {
		return n.One
	}
	return n.Many
}

// The returns the definite form: TheOne for exactly one, else TheMany.
func (n Noun) The(count int) string {
	if count == 1 {
		return n.TheOne
	}
	return n.TheMany
}

// Count writes a number and its noun as prose does: "ingen kvinner", "én
// kvinne", "tolv kvinner", "197 kvinner". In digits, zero is "0 kvinner".
func (g Grammar) Count(n int, noun Noun, s Style) string {
	return g.Quantity(n, noun.Gender, s) + " " + noun.Form(n)
}

// Quantity writes the number that stands before a noun: Number, but in words
// zero is "ingen" and "no".
func (g Grammar) Quantity(n int, gender Gender, s Style) string {
	if n == 0 && s == InWords {
		return g.pick("ingen", "ingen", "no")
	}
	return g.Number(n, gender, s)
}

// Participle is the participle of a verb in one language, in the forms that a
// passive sentence needs. Nynorsk agrees with its subject ("éi kvinne vart
// følgd opp", "kvinnene vart følgde opp"); bokmål and English do not.
type Participle struct {
	Masculine, Feminine, Neuter, Many string
}

// Agree returns the participle for a subject of count and gender.
func (p Participle) Agree(count int, gender Gender) string {
	switch {
	case count != 1:
		return p.Many
	case gender == Feminine:
		return p.Feminine
	case gender == Neuter:
		return p.Neuter
	}
	return p.Masculine
}

// Passive writes the passive in the past: "ble fulgt opp", "vart følgde opp",
// "were followed up".
func (g Grammar) Passive(count int, gender Gender, p Participle) string {
	return g.Was(count) + " " + p.Agree(count, gender)
}

// Was returns the auxiliary of the passive in the past for a subject of count.
func (g Grammar) Was(count int) string {
	if count == 1 {
		return g.pick("ble", "vart", "was")
	}
	return g.pick("ble", "vart", "were")
}

// Lexicon holds the nouns and participles of the house by key.
type Lexicon struct {
	nouns map[string][3]Noun
	verbs map[string][3]Participle
}

// Noun returns the noun of a key in the grammar's language. It panics for an
// unknown key: keys are constants in code, and a test reads them all.
func (x *Lexicon) Noun(g Grammar, key string) Noun {
	n, ok := x.nouns[key]
	if !ok {
		panic("lang: no noun " + key)
	}
	return n[g.tag]
}

// Participle returns the participle of a key in the grammar's language. It
// panics for an unknown key, like Noun.
func (x *Lexicon) Participle(g Grammar, key string) Participle {
	p, ok := x.verbs[key]
	if !ok {
		panic("lang: no participle " + key)
	}
	return p[g.tag]
}

// Nouns returns the keys of the nouns, sorted.
func (x *Lexicon) Nouns() []string { return slices.Sorted(maps.Keys(x.nouns)) }

// Participles returns the keys of the participles, sorted.
func (x *Lexicon) Participles() []string { return slices.Sorted(maps.Keys(x.verbs)) }

type wordsFile struct {
	Nouns       map[string]map[string][]string `json:"nouns"`
	Participles map[string]map[string][]string `json:"participles"`
}

// parseLexicon reads the words of the house. A noun is [gender, one, many, the
// one, the many] (English: without gender); a participle is one form, or the
// four forms masculine, feminine, neuter, plural.
func parseLexicon(data []byte) (*Lexicon, error) {
	var f wordsFile
	if err := json.Unmarshal(data, &f); err != nil {
		return nil, fmt.Errorf("%w: words: %v", ErrCatalogue, err)
	}
	x := &Lexicon{nouns: map[string][3]Noun{}, verbs: map[string][3]Participle{}}
	for _, key := range slices.Sorted(maps.Keys(f.Nouns)) {
		var n [3]Noun
		for i, t := range Tags {
			forms := f.Nouns[key][t]
			if t == "en" && len(forms) == 4 {
				forms = append([]string{"m"}, forms...)
			}
			if len(forms) != 5 || slices.Contains(forms, "") {
				return nil, fmt.Errorf("%w: noun %s in %s", ErrCatalogue, key, t)
			}
			g, err := parseGender(forms[0])
			if err != nil {
				return nil, fmt.Errorf("noun %s in %s: %w", key, t, err)
			}
			n[i] = Noun{g, forms[1], forms[2], forms[3], forms[4]}
		}
		x.nouns[key] = n
	}
	for _, key := range slices.Sorted(maps.Keys(f.Participles)) {
		var p [3]Participle
		for i, t := range Tags {
			forms := f.Participles[key][t]
			if len(forms) == 1 {
				forms = []string{forms[0], forms[0], forms[0], forms[0]}
			}
			if len(forms) != 4 || slices.Contains(forms, "") {
				return nil, fmt.Errorf("%w: participle %s in %s", ErrCatalogue, key, t)
			}
			p[i] = Participle{forms[0], forms[1], forms[2], forms[3]}
		}
		x.verbs[key] = p
	}
	return x, nil
}
