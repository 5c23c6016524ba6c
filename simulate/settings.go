package simulate

import (
	"errors"
	"fmt"
	"hash/fnv"
	"math/rand/v2"
)

// Errors returned by [New] and [ReadTargets]. Callers test them with errors.Is.
var (
	// ErrSettings: a setting lies outside its domain.
	ErrSettings = errors.New("simulate: settings")
	// ErrTargets: targets contradict one another, or cannot be read. The text
	// names the year and the targets.
	ErrTargets = errors.New("simulate: targets")
)

// Defaults of [Settings].
const (
	DefaultPersonsPerYear = 300
	DefaultYears          = 3
	DefaultLast           = 2016
)

// Limits of [Settings].
const (
	minPersons = 20
	maxPersons = 200_000
	maxYears   = 15
)

// Settings say which country is made. The zero value is the default country of
// seed 0.
type Settings struct {
	Seed           uint64
	PersonsPerYear int      // persons followed up a year, about; 0 means 300; used where Targets are silent
	Years          int      // simulated years; 0 means those of Targets, or 3
	Last           int      // last simulated year; 0 means that of Targets, or 2016
	Targets        *Targets // true counts to meet exactly; nil: all drawn from the seed
	Noise          *Noise   // how badly the agencies write; nil means DefaultNoise
	CaseEvents     bool     // criminal cases are told event by event instead of by yearly returns

	// Progress is told how many persons of how many are done; nil is silent.
	Progress func(done, total int)
}

func (s Settings) withDefaults() (Settings, error) {
	if s.PersonsPerYear == 0 {
		s.PersonsPerYear = DefaultPersonsPerYear
	}
	named := s.Targets.years()
	if s.Last == 0 {
		s.Last = DefaultLast
		if len(named) > 0 {
			s.Last = named[len(named)-1]
		}
	}
	if s.Years == 0 {
		s.Years = DefaultYears
		if len(named) > 0 {
			s.Years = max(1, s.Last-named[0]+1)
		}
	}
	if s.Noise == nil {
		n := DefaultNoise()
		s.Noise = &n
	}
	switch {
	case s.PersonsPerYear < minPersons || s.PersonsPerYear > maxPersons:
		return s, fmt.Errorf("%w: %d persons a year, not %d to %d", ErrSettings, s.PersonsPerYear, minPersons, maxPersons)
	case s.Years < 1 || s.Years > maxYears:
		return s, fmt.Errorf("%w: %d years, not 1 to %d", ErrSettings, s.Years, maxYears)
	case s.Last < 2000 || s.Last > 2100:
		return s, fmt.Errorf("%w: last year %d, not 2000 to 2100", ErrSettings, s.Last)
	}
	if err := s.Noise.check(); err != nil {
		return s, err
	}
	for _, y := range named {
		if y < s.Last-s.Years+1 || y > s.Last {
			return s, fmt.Errorf("%w: year %d is not among the simulated years %d to %d", ErrTargets, y, s.Last-s.Years+1, s.Last)
		}
	}
	return s, nil
}

func (s Settings) first() int { return s.Last - s.Years + 1 }

// stream returns the random source of one purpose. Sources of different
// purposes are independent, so that a new draw in one place does not change
// every other place.
func stream(seed uint64, purpose string) *rand.Rand {
	h := fnv.New64a()
	h.Write([]byte(purpose)) // a hash never fails
	return rand.New(rand.NewPCG(seed, h.Sum64()))
}

func chance(r *rand.Rand, p float64) bool { return r.Float64() < p }

// pick draws an index with probability in proportion to the weights, which are
// not negative; -1 where all are zero.
func pick(r *rand.Rand, weights []float64) int {
	sum := 0.0
	for _, w := range weights {
		sum += w
	}
	if sum <= 0 {
		return -1
	}
	x := r.Float64() * sum
	last := -1
	for i, w := range weights {
		if w <= 0 {
			continue
		}
		last = i
		if x < w {
			return i
		}
		x -= w
	}
	return last
}

func oneOf[T any](r *rand.Rand, xs []T) T { return xs[r.IntN(len(xs))] }
