package encode

import (
	"fmt"
	"math/bits"
)

// Layout says which filters a record has.
type Layout string

// The layouts.
const (
	RecordLayout Layout = "record"             // all in one filter
	NamesBirth   Layout = "names+birth"        // all words of all names; the birth date
	ThreeFilters Layout = "given+family+birth" // a filter each
)

// Hardening is one step that rewrites a filter after the features are in it,
// so that single positions say less about single features.
type Hardening struct {
	Kind HardeningKind
	T    int     // Diffuse: input bits to an output bit
	Rate float64 // Flip: chance of each bit to be turned
}

// HardeningKind names a step.
type HardeningKind string

// The steps. Each keeps alike filters alike, more or less: doc/format/encoding.md
// has the measured price.
const (
	Fold    HardeningKind = "fold"    // half i exclusive-or half i+n/2: half as many bits
	Rule90  HardeningKind = "rule90"  // bit i is the exclusive or of its two neighbours, in a ring
	Diffuse HardeningKind = "diffuse" // bit i is the exclusive or of T bits that the key chooses
	Balance HardeningKind = "balance" // the filter and its complement, shuffled by the key: twice as many bits, half of them set
	Flip    HardeningKind = "flip"    // each bit is turned with chance Rate, by key, filter and nonce
)

// WordWeights are the positions that each feature of a word of a name sets.
type WordWeights struct {
	Bigram, Whole, Sound, Skeleton, Group int
}

// BirthWeights are the positions that each feature of a birth date sets.
type BirthWeights struct {
	Year, Part, Pair, Full, Swap, Digit, Heap int
}

// Scheme is everything about an encoding but the key. Two encodings can be
// compared only if they have one scheme and one key.
type Scheme struct {
	Name   string // as key files write it
	Layout Layout
	Bits   int // of a filter of names or birth date before hardening: a power of two from 512 to 65,536
	Word   WordWeights
	Birth  BirthWeights
	Salt   bool        // the birth year changes the key of the names' features
	Harden []Hardening // in order
}

// Default is the scheme of new keys. doc/format/encoding.md says why.
const Default = "verdig-1"

// Schemes returns the scheme of a name that key files write, or [ErrScheme].
func SchemeNamed(name string) (Scheme, error) {
	if name != Default {
		return Scheme{}, fmt.Errorf("%w: %.40q", ErrScheme, name)
	}
	return Scheme{
		Name:   Default,
		Layout: NamesBirth,
		Bits:   2048,
		Word:   DefaultWord(),
		Birth:  DefaultBirth(),
		Harden: []Hardening{{Kind: Fold}},
	}, nil
}

// DefaultWord returns the weights of the default scheme for words.
func DefaultWord() WordWeights {
	return WordWeights{Bigram: 4, Whole: 8, Sound: 8, Skeleton: 6, Group: 8}
}

// DefaultBirth returns the weights of the default scheme for birth dates.
func DefaultBirth() BirthWeights {
	return BirthWeights{Year: 10, Part: 6, Pair: 8, Full: 8, Swap: 12, Digit: 4, Heap: 6}
}

// sizes bounds what a scheme may ask for.
const (
	minBits   = 512
	maxBits   = 1 << 16
	maxWeight = 64
	extraBits = 512
)

// check returns ErrScheme for a scheme that cannot be.
func (s Scheme) check() error {
	if s.Layout != RecordLayout && s.Layout != NamesBirth && s.Layout != ThreeFilters {
		return fmt.Errorf("%w: layout %.40q", ErrScheme, s.Layout)
	}
	if s.Bits < minBits || s.Bits > maxBits || bits.OnesCount(uint(s.Bits)) != 1 {
		return fmt.Errorf("%w: %d bits", ErrScheme, s.Bits)
	}
	for _, w := range []int{s.Word.Bigram, s.Word.Whole, s.Word.Sound, s.Word.Skeleton, s.Word.Group, s.Birth.Year, s.Birth.Part,
		s.Birth.Pair, s.Birth.Full, s.Birth.Swap, s.Birth.Digit, s.Birth.Heap} {
		if w < 0 || w > maxWeight {
			return fmt.Errorf("%w: %d positions", ErrScheme, w)
		}
	}
	n := s.Bits
	for _, h := range s.Harden {
		switch {
		case h.Kind == Fold && n > 128:
			n /= 2
		case h.Kind == Balance && n < maxBits:
			n *= 2
		case h.Kind == Rule90, h.Kind == Diffuse && h.T > 0 && h.T <= 16, h.Kind == Flip && h.Rate >= 0 && h.Rate < 1:
		default:
			return fmt.Errorf("%w: hardening %+v", ErrScheme, h)
		}
	}
	return nil
}

// OutBits returns the bits of a hardened filter of names or birth date.
func (s Scheme) OutBits() int {
	n := s.Bits
	for _, h := range s.Harden {
		switch h.Kind {
		case Fold:
			n /= 2
		case Balance:
			n *= 2
		}
	}
	return n
}
