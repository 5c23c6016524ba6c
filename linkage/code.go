package linkage

import (
	"math"

	"verdig/linkage/dice"
)

// Code is what stands for an identity that the sender has encoded
// (doc/format/encoding.md): filters of keyed bits, whose likeness is that of
// what they encode. Codes of different keys must not be in one run.
type Code struct {
	Names []uint64 // all words of the name, 1,024 bits; nil = not known
	Birth []uint64 // the birth date, 1,024 bits; nil = not known

	// Diffusion is how many bits of the name, before hardening, each bit of
	// Names is the exclusive or of; 0 or 1 where it was not hardened so.
	Diffusion int

	Phone, Email, IDNumber, Address []uint64 // 512 bits each
}

// codeWords is the length of the filters of names and birth dates.
const codeWords = 16

// Levels of agreement of two encoded names, by tenths: first where both are
// of about one length, by the Dice coefficient of what was encoded; then where
// one is much shorter, by how much of it the longer contains.
const (
	codeSame    = 1
	codeDiffer  = 11         // less than a tenth
	codeShorter = codeDiffer // added where one is much shorter
	codeLevels  = 2*codeDiffer + 1
)

// Levels of agreement of two encoded birth dates.
const (
	codeDay       = 1 + iota // the same full date
	codeMost                 // one digit off
	codeHalf                 // day and month exchanged, or two parts agree
	codeSome                 // some parts agree
	codeLittle               // hardly more than two dates at random
	codeOtherDate            // no more than that
	codeDayHeap              // the same 1 January
	codeYear                 // the same year, where one side knows or means no more
	codeOtherYear
)

// birthPositions bounds the bits of a filter that knows a year alone, or a
// 1 January: a full date sets about a hundred.
const birthPositions = 50

// coded is the filters of one record.
type coded struct {
	names, birth       []uint64
	namesPop, birthPop int
	set                int32 // number within the sets of the corpus
}

// codes are the filters of all records, and what is usual between two persons
// at random.
type codes struct {
	records []int32 // records that have any
	both    *dice.Set
	names   *dice.Set
	before  [codeWords*64 + 1]float64 // share of set bits before hardening, by their number after it
	pairs   []codePair
	partly  [][]int32             // records of a sample that share a part of the name, by number in the sets
	whole   float64               // their mean
	byParts [codeLevels]bool      // levels of which the chance is taken from them
	sample  int                   // size of that sample
	shares  []float32             // chance that another person has the same whole name, by number in the sets
	counts  [][codeLevels]float32 // persons as alike as each level or more, by number in the sets
	tails   [codeLevels]float64   // their mean
	listed  [codeLevels]bool      // nearly every pair of the level is listed
	nearest float64               // likeness of names from which every pair is listed
	least   float64               // the same for names and birth date together; 0 = not listed
}

// codePair is a pair of records with alike encoded names.
type codePair struct {
	i, j  int32 // records, i < j
	level uint8 // 0: listed for the birth date
}

// useCode prepares the filters of a record.
func (c *corpus) useCode(e *entry, code *Code) {
	if code == nil || len(code.Names) != codeWords && len(code.Birth) != codeWords {
		return
	}
	x := &coded{set: -1}
	if len(code.Names) == codeWords {
		x.names, x.namesPop = code.Names, dice.Cardinality(code.Names)
	}
	if len(code.Birth) == codeWords {
		x.birth, x.birthPop = code.Birth, dice.Cardinality(code.Birth)
	}
	if x.namesPop == 0 && x.birthPop == 0 {
		return
	}
	e.code = x
	c.diffusion = code.Diffusion
}

// hasName tells whether a record has a name in clear.
func (e *entry) hasName() bool { return e.given != 0 || e.family != 0 }

// compareCodes gives the levels of what both sides have encoded and one has
// not in clear.
func (c *comparer) compareCodes(a, b *entry, lv *levels) {
	x, y := a.code, b.code
	if x == nil || y == nil {
		return
	}
	if x.namesPop > 0 && y.namesPop > 0 && (!a.hasName() || !b.hasName()) {
		lv[fCodeNames] = c.codes.level(x, y, dice.Shared(x.names, y.names))
	}
	if x.birthPop > 0 && y.birthPop > 0 && (!a.birth.full || !b.birth.full) {
		lv[fCodeBirth] = compareBirthCodes(x, y)
		lv[fBirth] = birthMissing
	}
}

// undo fills in what a share of set bits was before it was diffused. A bit that
// is the exclusive or of t others, of which a share q is set, is itself set with
// probability (1 - (1-2q)^t) / 2. The same holds for the bits in which two
// filters differ.
func (c *codes) undo(t int) {
	size := float64(codeWords * 64)
	for n := range c.before {
		p := float64(n) / size
		c.before[n] = p
		if t > 1 {
			c.before[n] = (1 - math.Pow(max(1-2*p, 0), 1/float64(t))) / 2
		}
	}
}

// muchShorter is the share of the longer name below which the shorter one is
// taken to lack a part.
const muchShorter = 0.72

// level is the level of two encoded names that share so many bits.
func (c *codes) level(x, y *coded, shared int) uint8 {
	apart := x.namesPop + y.namesPop - 2*shared
	if apart == 0 {
		return codeSame
	}
	p, q := c.before[x.namesPop], c.before[y.namesPop]
	both := (p + q - c.before[apart]) / 2
	shorter, longer := min(p, q), max(p, q)
	way, add := 2*both/(p+q), 0
	if shorter < muchShorter*longer {
		way, add = both/shorter, codeShorter
	}
	return uint8(add + min(max(codeDiffer-int(way*10+0.5), codeSame+1), codeDiffer))
}

// compareBirthCodes compares two encoded dates.
func compareBirthCodes(x, y *coded) uint8 {
	shared := float64(dice.Shared(x.birth, y.birth))
	if least := min(x.birthPop, y.birthPop); least < birthPositions {
		same := shared >= 0.9*float64(least)
		if max(x.birthPop, y.birthPop) >= birthPositions {
			same = shared >= 0.6*float64(least) // a full date sets the positions of the year, not those of a 1 January
		}
		switch {
		case !same:
			return codeOtherYear
		case x.birthPop == y.birthPop && shared == float64(least) && least >= 25:
			return codeDayHeap
		}
		return codeYear
	}
	switch d := 2 * shared / float64(x.birthPop+y.birthPop); {
	case d >= 1:
		return codeDay
	case d >= 0.62:
		return codeMost
	case d >= 0.45:
		return codeHalf
	case d >= 0.33:
		return codeSome
	case d >= 0.22:
		return codeLittle
	}
	return codeOtherDate
}
