package estimate

import "math"

// ByCase compares two years whose events come in cases: a case is the number of
// persons that it brought into its year. Given all cases, each falls into the
// first year with the share of its exposure, whole, whatever its size; the
// p-value is the probability that the first year's persons are as far from
// their expectation as observed, or farther.
//
//	T = sum of size_i * X_i,  X_i ~ Bernoulli(share),  p = P(|T - E T| >= |t - E T|)
//
// With cases of one person and equal exposure it is [TwoCounts.Test]. The
// distribution is exact, by convolution: time grows with the number of cases of
// more than one person times the number of persons. Sizes of 0 count for
// nothing. Errors are [ErrNegative] and [ErrExposure].
//
// Source: the randomisation test of Fisher (1935), The Design of Experiments,
// chapter 3, with the case as the unit.
func ByCase(a, b []int, exposureA, exposureB float64) (p float64, err error) {
	share, err := (TwoCounts{ExposureA: exposureA, ExposureB: exposureB}).share()
	if err != nil {
		return math.NaN(), err
	}
	observed, total := 0, 0
	for i, sizes := range [][]int{a, b} {
		for _, size := range sizes {
			switch {
			case size < 0:
				return math.NaN(), ErrNegative
			case size == 1:
				total++
			}
			if i == 0 {
				observed += size
			}
		}
	}
	dist := make([]float64, total+1) // of the persons in the first year; those who come alone are binomial
	for x := range dist {
		dist[x] = binomial(total, x, share)
	}
	for _, sizes := range [][]int{a, b} {
		for _, size := range sizes {
			if size <= 1 {
				continue
			}
			total += size
			next := make([]float64, total+1)
			for x, q := range dist {
				next[x] += q * (1 - share)
				next[x+size] += q * share
			}
			dist = next
		}
	}
	mean := share * float64(total)
	// Sums of halves are exact; a share that is none may round in the last place.
	far := math.Abs(float64(observed)-mean) * (1 - 1e-12)
	for x, q := range dist {
		if math.Abs(float64(x)-mean) >= far {
			p += q
		}
	}
	return min(p, 1), nil
}

// BothWays compares two years of the same length whose events come in cases, by
// [TwoCounts.Test] and by [ByCase]. The larger of the two is the more careful.
func BothWays(now, before []int) (byCount, byCase float64, err error) {
	var sums [2]int
	together := false
	for i, sizes := range [][]int{now, before} {
		for _, n := range sizes {
			sums[i] += n
			together = together || n > 1
		}
	}
	byCount, err = TwoCounts{A: sums[0], B: sums[1]}.Test()
	if err != nil || !together { // with one in each case the tests are one
		return byCount, byCount, err
	}
	byCase, err = ByCase(now, before, 1, 1)
	return byCount, byCase, err
}

// Holm returns p-values adjusted for many comparisons, in the order of p, so
// that the chance of one false finding among all stays below the level,
// whatever the dependence between them.
//
// Source: Holm (1979), Scand. J. Statist. 6, 65-70.
func Holm(p []float64) []float64 {
	out, order := make([]float64, len(p)), ascending(p)
	highest := 0.0
	for rank, i := range order {
		highest = max(highest, min(1, float64(len(p)-rank)*p[i]))
		out[i] = highest
	}
	return out
}

// Level is the chance of a false claim that the words of the house run: a change
// is told as one where its p-value is not above it.
const Level = 0.05

// Behind returns the p-values of a family that stands behind a primary
// comparison, adjusted: by [Holm] among themselves, and none below that of the
// primary, which is tested alone. The chance of one false finding among all of
// them, the primary included, stays below the level.
//
// Source: Dmitrienko and Tamhane (2007), Pharm. Statist. 6, 171-180
// (doc/methods/small-counts.md).
func Behind(primary float64, family []float64) []float64 {
	out := Holm(family)
	for i, p := range out {
		out[i] = max(p, primary)
	}
	return out
}

// BenjaminiHochberg returns p-values adjusted so that the expected share of
// false findings among all findings stays below the level, for independent or
// positively dependent tests.
//
// Source: Benjamini and Hochberg (1995), J. R. Statist. Soc. B 57, 289-300.
func BenjaminiHochberg(p []float64) []float64 {
	out, order := make([]float64, len(p)), ascending(p)
	lowest := 1.0
	for rank := len(order) - 1; rank >= 0; rank-- {
		i := order[rank]
		lowest = min(lowest, float64(len(p))/float64(rank+1)*p[i])
		out[i] = lowest
	}
	return out
}
