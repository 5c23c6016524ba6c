package linkage

import "verdig/linkage/name"

// maxTokens bounds the words of one name that are compared.
const maxTokens = name.MaxWords

// token is one word of a name. Tokens are interned: one value per distinct
// text.
type token struct {
	text      string // folded
	sound     int32  // interned sound key
	rhythm    string // the sound key itself
	bones     string // consonant skeleton
	groups    []int32
	mark      uint64 // which pairs of neighbouring letters occur
	vowelless bool   // seen in a script that leaves vowels out
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
	if a.sound != b.sound && a.bones != b.bones && !a.vowelless && !b.vowelless && unlike(a.mark, b.mark) {
		return gradeNone
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
