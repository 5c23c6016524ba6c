package estimate_test

import (
	"encoding/json"
	"errors"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"verdig/stat/estimate"
)

// sixDigits is the relative difference from the values of R that is let pass.
const sixDigits = 1e-6

func vectors(t *testing.T, name string, into any) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, into); err != nil {
		t.Fatal(err)
	}
}

// near compares with a value of R, where nil is NA and 1e300 is infinite.
func near(got float64, want *float64, tolerance float64) bool {
	switch {
	case want == nil:
		return math.IsNaN(got)
	case *want >= 1e300:
		return math.IsInf(got, 1)
	}
	return math.Abs(got-*want) <= tolerance*math.Max(1e-12, math.Abs(*want)) || math.Abs(got-*want) < 1e-14
}

func TestTwoCountsAgreeWithR(t *testing.T) {
	var v struct {
		Two []struct {
			A, B                   int
			TimeA                  float64 `json:"time_a"`
			TimeB                  float64 `json:"time_b"`
			P, Ratio, Lower, Upper *float64
		}
		One []struct {
			Count        int
			Lower, Upper *float64
		}
		Adjust struct{ P, Holm, BH []float64 }
	}
	vectors(t, "poisson.json", &v)
	for _, x := range v.Two {
		c := estimate.TwoCounts{A: x.A, B: x.B, ExposureA: x.TimeA, ExposureB: x.TimeB}
		p, err := c.Test()
		if err != nil || !near(p, x.P, 1e-9) {
			t.Errorf("%+v: p = %.15g, R has %.15g, %v", c, p, *x.P, err)
		}
		lower, ratio, upper, err := c.Ratio(0.95)
		if err != nil || !near(lower, x.Lower, sixDigits) || !near(ratio, x.Ratio, sixDigits) || !near(upper, x.Upper, sixDigits) {
			t.Errorf("%+v: ratio %v in [%v, %v], R has %v in [%v, %v], %v", c, ratio, lower, upper, *x.Ratio, *x.Lower, *x.Upper, err)
		}
	}
	for _, x := range v.One {
		lower, upper, err := estimate.Garwood(x.Count, 0.95)
		if err != nil || !near(lower, x.Lower, sixDigits) || !near(upper, x.Upper, sixDigits) {
			t.Errorf("%d: [%v, %v], R has [%v, %v], %v", x.Count, lower, upper, *x.Lower, *x.Upper, err)
		}
	}
	for i, p := range estimate.Holm(v.Adjust.P) {
		if math.Abs(p-v.Adjust.Holm[i]) > 1e-12 {
			t.Errorf("Holm %d: %v, R has %v", i, p, v.Adjust.Holm[i])
		}
	}
	for i, p := range estimate.BenjaminiHochberg(v.Adjust.P) {
		if math.Abs(p-v.Adjust.BH[i]) > 1e-12 {
			t.Errorf("Benjamini and Hochberg %d: %v, R has %v", i, p, v.Adjust.BH[i])
		}
	}
}

// 42 children and then 18 differ with p = 0.003 counted by person; where 25 of
// the 42 came from one case, with p = 0.6. The latter is worked by hand: the
// large case decides the side, and the 35 others, a sum of 35 signs, fall short
// of it by at most one: P(S >= -1) = 1/2 + C(35,17)/2^35.
func TestVictimsThatComeInCasesSayLess(t *testing.T) {
	p, _ := estimate.TwoCounts{A: 18, B: 42}.Test()
	if math.Round(p*1000) != 3 {
		t.Errorf("by person p = %v", p)
	}
	single := func(n int) []int {
		all := make([]int, n)
		for i := range all {
			all[i] = 1
		}
		return all
	}
	got, err := estimate.ByCase(single(18), append(single(17), 25), 1, 1)
	choose := 1.0
	for i := range 17 {
		choose = choose * float64(35-i) / float64(i+1)
	}
	if want := 0.5 + choose/math.Pow(2, 35); err != nil || math.Abs(got-want) > 1e-12 || math.Round(got*10) != 6 {
		t.Errorf("by case p = %v, by hand %v, %v", got, want, err)
	}
	if got, _ = estimate.ByCase(single(18), single(42), 1, 1); math.Abs(got-p) > 1e-12 {
		t.Errorf("cases of one: p = %v, want %v", got, p)
	}
}

// Worked by hand: 1 against 4 has probabilities 1, 5, 10, 10, 5, 1 of 32; as
// unlikely as 1 are 1, 5, 5, 1, of which the two of 5 count by half.
func TestMidPCountsEquallyUnlikelyOutcomesByHalf(t *testing.T) {
	if p, err := (estimate.TwoCounts{A: 1, B: 4}).Test(); err != nil || math.Abs(p-12.0/32) > 1e-12 {
		t.Errorf("p = %v, %v", p, err)
	}
	if p, err := (estimate.TwoCounts{A: 1, B: 4}).MidP(); err != nil || math.Abs(p-7.0/32) > 1e-12 {
		t.Errorf("mid-p = %v, %v", p, err)
	}
}

func TestWhatCannotBeTestedIsSaid(t *testing.T) {
	for _, c := range []struct {
		counts estimate.TwoCounts
		want   error
	}{
		{estimate.TwoCounts{A: -1}, estimate.ErrNegative},
		{estimate.TwoCounts{A: 1, ExposureA: 1}, estimate.ErrExposure},
		{estimate.TwoCounts{A: 1, ExposureA: math.NaN(), ExposureB: 1}, estimate.ErrExposure},
	} {
		if _, err := c.counts.Test(); !errors.Is(err, c.want) {
			t.Errorf("%+v: %v", c.counts, err)
		}
	}
	if _, _, err := estimate.Garwood(3, 1); !errors.Is(err, estimate.ErrLevel) {
		t.Error(err)
	}
	if _, _, err := estimate.Garwood(-3, 0.9); !errors.Is(err, estimate.ErrNegative) {
		t.Error(err)
	}
	if _, err := estimate.ByCase([]int{-1}, nil, 1, 1); !errors.Is(err, estimate.ErrNegative) {
		t.Error(err)
	}
	if _, err := estimate.KaplanMeier([]estimate.Span{{Time: -1}}, 0.95); !errors.Is(err, estimate.ErrTime) {
		t.Error(err)
	}
	if p, err := (estimate.TwoCounts{}).Test(); err != nil || p != 1 {
		t.Errorf("nothing against nothing: %v, %v", p, err)
	}
}

func TestSurvivalAgreesWithR(t *testing.T) {
	var v struct {
		Cases []struct {
			Name           string
			InTime         []float64 `json:"in_time"`
			InEnded        []float64 `json:"in_ended"`
			Time, Survival []float64
			AtRisk         []int `json:"at_risk"`
			Ended          []int
			SELog          []*float64 `json:"se_log"`
			Lower, Upper   []*float64
			Quartile       []*float64
			QuartileLower  []*float64 `json:"quartile_lower"`
			QuartileUpper  []*float64 `json:"quartile_upper"`
		}
	}
	vectors(t, "survival.json", &v)
	if len(v.Cases) < 5 {
		t.Fatal("no cases")
	}
	for _, c := range v.Cases {
		spans := make([]estimate.Span, len(c.InTime))
		for i := range spans {
			spans[i] = estimate.Span{Time: c.InTime[i], Ended: c.InEnded[i] == 1}
		}
		s, err := estimate.KaplanMeier(spans, 0.95)
		if err != nil || len(s.Points) != len(c.Time) || s.Spans() != len(spans) {
			t.Fatalf("%s: %d points, R has %d, %v", c.Name, len(s.Points), len(c.Time), err)
		}
		for i, p := range s.Points {
			if p.Time != c.Time[i] || p.AtRisk != c.AtRisk[i] || p.Ended != c.Ended[i] || !near(p.Survival, &c.Survival[i], sixDigits) ||
				!near(p.ErrorLog, c.SELog[i], sixDigits) || !near(p.Lower, c.Lower[i], sixDigits) || !near(p.Upper, c.Upper[i], sixDigits) {
				t.Fatalf("%s at %v: %+v", c.Name, c.Time[i], p)
			}
		}
		for i, share := range []float64{0.25, 0.5, 0.75} {
			lower, at, upper := s.Quantile(share)
			if !near(at, c.Quartile[i], sixDigits) || !near(lower, c.QuartileLower[i], sixDigits) || !near(upper, c.QuartileUpper[i], sixDigits) {
				t.Errorf("%s: quantile %v is %v in [%v, %v]", c.Name, share, at, lower, upper)
			}
		}
	}
}

// The curve of exponential durations with exponential censoring comes out, and
// the band holds the truth about as often as it says. Two thousand curves: the
// share that holds lies within 2 points of 95 with more than four standard
// errors to spare on either side.
func TestTheBandHoldsTheTruth(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	const curves, of = 2000, 60
	held, medians := 0, 0
	for range curves {
		spans := make([]estimate.Span, of)
		for i := range spans {
			stage, followed := r.ExpFloat64(), 2*r.ExpFloat64()
			spans[i] = estimate.Span{Time: min(stage, followed), Ended: stage <= followed}
		}
		s, err := estimate.KaplanMeier(spans, 0.95)
		if err != nil {
			t.Fatal(err)
		}
		last := estimate.SurvivalPoint{Survival: 1}
		for _, p := range s.Points {
			if p.Time > 1 {
				break
			}
			last = p
		}
		if truth := math.Exp(-1); last.Lower <= truth && truth <= last.Upper {
			held++
		}
		if lower, _, upper := s.Quantile(0.5); lower <= math.Ln2 && (math.Ln2 <= upper || math.IsNaN(upper)) {
			medians++
		}
	}
	for name, n := range map[string]int{"curve at 1": held, "median": medians} {
		if share := float64(n) / curves; share < 0.93 || share > 0.97 {
			t.Errorf("%s: the band holds the truth in %v", name, share)
		}
	}
}

// A family behind a primary comparison claims nothing that the primary does not.
func TestAFamilyStandsBehindItsPrimary(t *testing.T) {
	for _, x := range []struct {
		primary      float64
		family, want []float64
	}{
		{0.02, []float64{0.001, 0.04, 0.02}, []float64{0.02, 0.04, 0.04}},
		{0.3, []float64{0.001, 0.0001}, []float64{0.3, 0.3}},
		{0.01, nil, nil},
	} {
		if got := estimate.Behind(x.primary, x.family); !slices.Equal(got, x.want) {
			t.Errorf("behind %v of %v: %v, want %v", x.primary, x.family, got, x.want)
		}
	}
}
