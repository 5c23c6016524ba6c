package dice

import (
	"errors"
	"math"
	"math/bits"
)

// Errors of this package. Callers test them with errors.Is.
var (
	ErrWidth  = errors.New("dice: width of the filters is not 512, 1024 or 2048 bits, or differs between the sets")
	ErrLength = errors.New("dice: number of words does not fit the width of the set")
	ErrIndex  = errors.New("dice: no filter with this number")
	ErrFull   = errors.New("dice: set holds all the filters that it can number")
	ErrLeast  = errors.New("dice: threshold is not above 0 and at most 1")
)

// Cardinality returns the number of bits that are set in filter.
func Cardinality(filter []uint64) int {
	n := 0
	for _, w := range filter {
		n += bits.OnesCount64(w)
	}
	return n
}

// Shared returns the number of bits that are set in both filters. Filters of
// different length are compared over the words that both have.
func Shared(a, b []uint64) int {
	n := min(len(a), len(b))
	a, b = a[:n], b[:n]
	shared := 0
	for i, w := range a {
		shared += bits.OnesCount64(w & b[i])
	}
	return shared
}

// Dice returns the Dice coefficient of two filters, 2|a and b|/(|a|+|b|), in
// [0, 1]. It is symmetric, and 1 exactly if the filters are equal and not
// empty. Of two empty filters, which say nothing, it is 0.
//
// Source: Dice (1945), Ecology 26, 297-302.
func Dice(a, b []uint64) float64 {
	return coefficient(Shared(a, b), Cardinality(a)+Cardinality(b))
}

// coefficient is the one place where counts become a Dice coefficient, so that
// a threshold means the same everywhere. sum is |a|+|b|.
func coefficient(shared, sum int) float64 {
	if sum == 0 {
		return 0
	}
	return float64(2*shared) / float64(sum)
}

// thresholds returns for each sum |a|+|b| from 0 to most the smallest number
// of shared bits whose coefficient is at least the given one. For the sum 0 no
// number is enough.
func thresholds(least float64, most int) []int {
	need := make([]int, most+1)
	need[0] = math.MaxInt
	for sum := 1; sum <= most; sum++ {
		s := int(math.Ceil(least * float64(sum) / 2))
		// The product was rounded: settle on the coefficient itself.
		for s > 0 && coefficient(s-1, sum) >= least {
			s--
		}
		for coefficient(s, sum) < least {
			s++
		}
		need[sum] = s
	}
	return need
}
