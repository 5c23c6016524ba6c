package estimate_test

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"verdig/stat/estimate"
)

// The curve of doc/methods/durations.md: 1, 2 and 3 days, and one followed for 3.
func TestTheCurveAtADayByHand(t *testing.T) {
	curve, err := estimate.KaplanMeier([]estimate.Span{{Time: 1, Ended: true}, {Time: 2, Ended: true}, {Time: 3, Ended: true}, {Time: 3}}, 0.95)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct {
		day, survival float64
		atRisk        int
		known         bool
	}{{0, 1, 4, true}, {1, 0.75, 4, true}, {1.5, 0.75, 3, true}, {2, 0.5, 3, true}, {3, 0.25, 2, true}, {4, 0.25, 0, false}} {
		p, known := curve.At(x.day)
		if math.Abs(p.Survival-x.survival) > 1e-12 || p.AtRisk != x.atRisk || known != x.known {
			t.Errorf("day %v: %v, %d followed, known %v; want %+v", x.day, p.Survival, p.AtRisk, known, x)
		}
		if math.IsNaN(p.Lower) != (x.day == 0) {
			t.Errorf("day %v: band %v to %v", x.day, p.Lower, p.Upper)
		}
	}
	for least, want := range map[int]float64{1: 3, 2: 3, 3: 2, 4: 1, 5: 0} {
		if got := curve.Until(least); got != want {
			t.Errorf("until %d are left: %v, want %v", least, got, want)
		}
	}
	if p, known := (estimate.Survival{}).At(30); known || p.AtRisk != 0 {
		t.Errorf("of no spans: %+v, %v", p, known)
	}
	ended, err := estimate.KaplanMeier([]estimate.Span{{Time: 5, Ended: true}}, 0.95)
	if err != nil {
		t.Fatal(err)
	}
	if p, known := ended.At(30); !known || p.Survival != 0 || p.AtRisk != 0 {
		t.Errorf("all have ended: %+v, %v", p, known)
	}
}

// Those followed at a day are counted anew, and without censoring before the
// day the share that has ended is a plain share.
func TestTheCurveAtAnyDay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		spans := make([]estimate.Span, rapid.IntRange(1, 40).Draw(t, "spans"))
		for i := range spans {
			spans[i] = estimate.Span{Time: float64(rapid.IntRange(0, 30).Draw(t, "days")), Ended: rapid.Bool().Draw(t, "ended")}
		}
		curve, err := estimate.KaplanMeier(spans, 0.95)
		if err != nil {
			t.Fatal(err)
		}
		day := float64(rapid.IntRange(0, 35).Draw(t, "day"))
		followed, ended, censored, last := 0, 0, 0, 0.0
		for _, s := range spans {
			last = max(last, s.Time)
			switch {
			case s.Time >= day:
				followed++
			case !s.Ended:
				censored++
			}
			if s.Ended && s.Time <= day {
				ended++
			}
		}
		p, known := curve.At(day)
		if p.AtRisk != followed {
			t.Errorf("%d followed at %v, want %d of %v", p.AtRisk, day, followed, spans)
		}
		if known != (day <= last || p.Survival == 0) {
			t.Errorf("known %v at %v of %v", known, day, spans)
		}
		if plain := 1 - float64(ended)/float64(len(spans)); censored == 0 && math.Abs(p.Survival-plain) > 1e-9 {
			t.Errorf("%v at %v, want %v of %v", p.Survival, day, plain, spans)
		}
	})
}
