package estimate_test

import (
	"math"
	"testing"

	"verdig/stat/estimate"
)

// FuzzCounts holds the laws of the tests of counts: a p-value is one, does not
// depend on which year comes first, and the exact interval of a rate holds the
// count.
func FuzzCounts(f *testing.F) {
	f.Add(18, 42, 1.0, 1.0)
	f.Add(0, 0, 2.0, 3.5)
	f.Add(3, 700, 0.1, 9.0)
	f.Fuzz(func(t *testing.T, a, b int, ta, tb float64) {
		if a < 0 || b < 0 || a > 1500 || b > 1500 || !(ta > 1e-3) || !(tb > 1e-3) || ta > 1e3 || tb > 1e3 {
			t.Skip()
		}
		c := estimate.TwoCounts{A: a, B: b, ExposureA: ta, ExposureB: tb}
		p, err := c.Test()
		mid, _ := c.MidP()
		q, _ := estimate.TwoCounts{A: b, B: a, ExposureA: tb, ExposureB: ta}.Test()
		if err != nil || !(p >= 0 && p <= 1) || !(mid >= 0 && mid <= p) || math.Abs(p-q) > 1e-6 {
			t.Fatalf("%+v: p %v, turned %v, mid %v, %v", c, p, q, mid, err)
		}
		if lower, upper, err := estimate.Garwood(a, 0.95); err != nil || !(lower <= float64(a) && float64(a) <= upper) {
			t.Fatalf("%d in [%v, %v], %v", a, lower, upper, err)
		}
		if lower, ratio, upper, err := c.Ratio(0.9); err != nil || a+b > 0 && !(lower <= ratio && ratio <= upper) {
			t.Fatalf("%+v: %v in [%v, %v], %v", c, ratio, lower, upper, err)
		}
	})
}

// FuzzSurvival holds the laws of the curve: it falls from 1, its band holds it,
// and a longer share is not reached before a shorter one.
func FuzzSurvival(f *testing.F) {
	f.Add([]byte{1, 3, 5, 9, 9, 8, 200})
	f.Fuzz(func(t *testing.T, b []byte) {
		var spans []estimate.Span
		for _, x := range b {
			spans = append(spans, estimate.Span{Time: float64(x / 2), Ended: x%2 == 1})
		}
		s, err := estimate.KaplanMeier(spans, 0.95)
		if err != nil {
			t.Fatal(err)
		}
		before := 1.0
		for _, p := range s.Points {
			if p.Survival < 0 || p.Survival > before || p.Lower > p.Survival || p.Upper < p.Survival {
				t.Fatalf("%+v after %v", p, before)
			}
			before = p.Survival
		}
		_, early, _ := s.Quantile(0.25)
		_, late, _ := s.Quantile(0.75)
		if early > late {
			t.Fatalf("a quarter has ended by %v, three by %v", early, late)
		}
	})
}
