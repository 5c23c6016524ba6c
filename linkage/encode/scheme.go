package encode

import (
	"cmp"
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
	Kind HardeningKind `json:"kind"`
	T    int           `json:"t,omitempty"`    // Diffuse: input bits to an output bit
	Rate float64       `json:"rate,omitempty"` // Flip: chance of each bit to be turned
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
	Bigram   int `json:"bigram"`
	Whole    int `json:"whole"`
	Sound    int `json:"sound"`
	Skeleton int `json:"skeleton"`
	Group    int `json:"group"`
}

// BirthWeights are the positions that each feature of a birth date sets.
type BirthWeights struct {
	Year  int `json:"year"`
	Part  int `json:"part"`
	Pair  int `json:"pair"`
	Full  int `json:"full"`
	Swap  int `json:"swap"`
	Digit int `json:"digit"`
	Heap  int `json:"heap"`
}

// ExtraWeights are the positions that each feature of the optional filters
// sets, and the bits of these filters, which are not hardened.
type ExtraWeights struct {
	Bits  int `json:"bits"`
	Whole int `json:"whole"`
	Gram  int `json:"gram"`
	Digit int `json:"digit"`
}

// Scheme is everything about an encoding but the key. Two encodings can be
// compared only if they have one scheme and one key.
type Scheme struct {
	Name   string       `json:"name"` // as key files write it
	Layout Layout       `json:"layout"`
	Bits   int          `json:"bits"` // of a filter of names or birth date before hardening: a power of two from 512 to 65,536
	Word   WordWeights  `json:"word"`
	Birth  BirthWeights `json:"birth"`
	Extra  ExtraWeights `json:"extra"` // the zero value means that of the default scheme
	Salt   bool         `json:"salt"`  // the birth year is part of every feature of a name
	Harden []Hardening  `json:"harden"`

	// The filter of the birth date alone, in the layouts that have one.
	BirthBits   int         `json:"birthBits"` // 0 means Bits
	BirthHarden []Hardening `json:"birthHarden"`
}

// Default is the scheme of new keys. doc/format/encoding.md says why.
const Default = "verdig-1"

// SchemeNamed returns the scheme of a name that key files write, or [ErrScheme].
func SchemeNamed(name string) (Scheme, error) {
	if name != Default {
		return Scheme{}, fmt.Errorf("%w: %.40q", ErrScheme, name)
	}
	return Scheme{
		Name:        Default,
		Layout:      NamesBirth,
		Bits:        1024,
		Word:        DefaultWord(),
		Birth:       DefaultBirth(),
		Extra:       DefaultExtra(),
		Harden:      []Hardening{{Kind: Diffuse, T: 5}},
		BirthBits:   1024,
		BirthHarden: []Hardening{},
	}, nil
}

// Diffusion is how many bits of a filter of names, before hardening, each bit of
// it is the exclusive or of: the T of its step [Diffuse], 1 without one.
func (s Scheme) Diffusion() int {
	for _, h := range s.Harden {
		if h.Kind == Diffuse {
			return h.T
		}
	}
	return 1
}

// Fits returns [ErrScheme] for an encoding that is not one of the scheme: with
// filters of another layout or size, or with neither name nor birth date.
func (s Scheme) Fits(c Encoding) error {
	names, birth := hardenedBits(s.Bits, s.Harden), hardenedBits(cmp.Or(s.BirthBits, s.Bits), s.BirthHarden)
	want := map[*[]uint64]int{&c.Phone: s.Extra.Bits, &c.Email: s.Extra.Bits, &c.IDNumber: s.Extra.Bits, &c.Address: s.Extra.Bits}
	switch s.Layout {
	case RecordLayout:
		want[&c.Record] = names
	case NamesBirth:
		want[&c.Names], want[&c.Birth] = names, birth
	case ThreeFilters:
		want[&c.Given], want[&c.Family], want[&c.Birth] = names, names, birth
	}
	for _, f := range c.slots() {
		if *f != nil && len(*f)*64 != want[f] {
			return fmt.Errorf("%w: a filter of %d bits", ErrScheme, len(*f)*64)
		}
	}
	if c.empty() {
		return fmt.Errorf("%w: neither name nor birth date", ErrScheme)
	}
	return nil
}

// hardenedBits is the size of a filter of n bits after the steps.
func hardenedBits(n int, steps []Hardening) int {
	for _, h := range steps {
		switch h.Kind {
		case Fold:
			n /= 2
		case Balance:
			n *= 2
		}
	}
	return n
}

// DefaultWord returns the weights of the default scheme for words.
func DefaultWord() WordWeights {
	return WordWeights{Bigram: 4, Sound: 6, Skeleton: 4, Group: 8}
}

// DefaultBirth returns the weights of the default scheme for birth dates.
func DefaultBirth() BirthWeights {
	return BirthWeights{Year: 10, Part: 8, Pair: 8, Full: 6, Swap: 18, Digit: 5, Heap: 8}
}

// DefaultExtra returns the weights of the default scheme for optional filters.
func DefaultExtra() ExtraWeights { return ExtraWeights{Bits: 512, Whole: 12, Gram: 4, Digit: 5} }

// Bounds of what a scheme may ask for.
const (
	minBits   = 512
	maxBits   = 1 << 16
	maxWeight = 64
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
	if s.BirthBits != 0 && (s.BirthBits < minBits || s.BirthBits > maxBits || bits.OnesCount(uint(s.BirthBits)) != 1) {
		return fmt.Errorf("%w: %d bits", ErrScheme, s.BirthBits)
	}
	if err := checkSteps(s.Bits, s.Harden); err != nil {
		return err
	}
	return checkSteps(cmp.Or(s.BirthBits, s.Bits), s.BirthHarden)
}

// checkSteps returns ErrScheme for steps that a filter of n bits cannot take.
func checkSteps(n int, steps []Hardening) error {
	for _, h := range steps {
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
