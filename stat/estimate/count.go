package estimate

import (
	"errors"
	"math"

	"gonum.org/v1/gonum/mathext"
)

// Errors of the tests of counts. Callers test them with errors.Is.
var (
	ErrNegative = errors.New("estimate: negative count")
	ErrExposure = errors.New("estimate: exposure is not positive")
	ErrLevel    = errors.New("estimate: level is not between 0 and 1")
)

// likely is how much likelier than the observed an outcome may be and still
// count as being as unlikely: it keeps outcomes of equal probability together
// when these are not equal in floating point. R uses the same in binom.test.
const likely = 1 + 1e-7

// TwoCounts holds two counts of independent events, such as police reports of
// two years, and for how long or for how many each was counted (exposure; two
// whole years have the same). The zero value compares nothing with nothing.
type TwoCounts struct {
	A, B                 int
	ExposureA, ExposureB float64 // of any one unit; both 0 stands for equal
}

// share is the probability that one of the events falls to A where both rates
// are the same.
func (c TwoCounts) share() (float64, error) {
	if c.A < 0 || c.B < 0 {
		return 0, ErrNegative
	}
	if c.ExposureA == 0 && c.ExposureB == 0 {
		return 0.5, nil
	}
	if !(c.ExposureA > 0) || !(c.ExposureB > 0) || math.IsInf(c.ExposureA, 0) || math.IsInf(c.ExposureB, 0) {
		return 0, ErrExposure
	}
	return c.ExposureA / (c.ExposureA + c.ExposureB), nil
}

// Test returns the two-sided p-value of the hypothesis that both rates are the
// same, conditional on the sum: given A+B events, A is binomial with the share
// of the exposure. All outcomes that are as unlikely as the observed one, or
// more so, are added up.
//
//	p = sum of P(X = x) over all x with P(X = x) <= P(X = A),  X ~ Bin(A+B, share)
//
// It assumes that events are independent; where they come in cases, use
// [ByCase] too. Errors are [ErrNegative] and [ErrExposure].
//
// Sources: Przyborowski and Wilenski (1940), Biometrika 31, 313-323; the
// two-sided form is that of poisson.test in R.
func (c TwoCounts) Test() (p float64, err error) {
	p, _, err = c.test()
	return p, err
}

// MidP is [TwoCounts.Test] with outcomes as unlikely as the observed one
// counted by half: less conservative, and no longer sure to keep its level.
//
// Source: Lancaster (1961), J. Am. Stat. Assoc. 56, 223-234.
func (c TwoCounts) MidP() (p float64, err error) {
	p, same, err := c.test()
	return p - same/2, err
}

// test also returns the probability of the outcomes that are as likely as the
// observed one.
func (c TwoCounts) test() (p, same float64, err error) {
	share, err := c.share()
	if err != nil {
		return math.NaN(), 0, err
	}
	n := c.A + c.B
	d := binomial(n, c.A, share)
	for x := 0; x <= n; x++ {
		px := binomial(n, x, share)
		if px > d*likely {
			continue
		}
		p += px
		if px >= d/likely {
			same += px
		}
	}
	return min(p, 1), same, nil
}

// binomial is the probability of x of n with probability p.
func binomial(n, x int, p float64) float64 {
	lg := func(k int) float64 { v, _ := math.Lgamma(float64(k) + 1); return v }
	return math.Exp(lg(n) - lg(x) - lg(n-x) + float64(x)*math.Log(p) + float64(n-x)*math.Log1p(-p))
}

// Ratio returns the ratio of the rate of A to that of B and its exact interval
// at a level such as 0.95: the interval of Clopper and Pearson for the share of
// A, turned into a ratio. It is NaN where there are no events, and the upper
// limit is +Inf where B has none. Errors are those of [TwoCounts.Test] and
// [ErrLevel].
//
// Source: Clopper and Pearson (1934), Biometrika 26, 404-413.
func (c TwoCounts) Ratio(level float64) (lower, ratio, upper float64, err error) {
	share, err := c.share()
	if err == nil && !(level > 0 && level < 1) {
		err = ErrLevel
	}
	if err != nil {
		return math.NaN(), math.NaN(), math.NaN(), err
	}
	if c.A+c.B == 0 {
		return math.NaN(), math.NaN(), math.NaN(), nil
	}
	a, b, tail := float64(c.A), float64(c.B), (1-level)/2
	lowest, highest := 0.0, 1.0
	if c.A > 0 {
		lowest = mathext.InvRegIncBeta(a, b+1, tail)
	}
	if c.B > 0 {
		highest = mathext.InvRegIncBeta(a+1, b, 1-tail)
	}
	odds := (1 - share) / share
	return lowest / (1 - lowest) * odds, a / b * odds, highest / (1 - highest) * odds, nil
}

// Garwood returns the exact interval of the mean of a Poisson count at a level
// such as 0.95. Errors are [ErrNegative] and [ErrLevel].
//
//	lower = qgamma((1-level)/2, count),  upper = qgamma((1+level)/2, count+1)
//
// Source: Garwood (1936), Biometrika 28, 437-442.
func Garwood(count int, level float64) (lower, upper float64, err error) {
	switch {
	case count < 0:
		return math.NaN(), math.NaN(), ErrNegative
	case !(level > 0 && level < 1):
		return math.NaN(), math.NaN(), ErrLevel
	}
	tail := (1 - level) / 2
	if count > 0 {
		lower = mathext.GammaIncRegInv(float64(count), tail)
	}
	return lower, mathext.GammaIncRegInv(float64(count)+1, 1-tail), nil
}
