package estimate

import (
	"errors"
	"math"
	"slices"

	"gonum.org/v1/gonum/stat/distuv"
)

// ErrTime is the error of a duration that is negative or no number.
var ErrTime = errors.New("estimate: a duration is negative or no number")

// Limits below which nothing is concluded from durations: so few say little, and
// of whom they are could be worked out.
const (
	MinSpans = 10 // spans
	MinEnded = 5  // of these that have ended
)

// Span is how long one case has been in a stage. A case that has not left the
// stage is censored: it says that the stage took longer than Time.
type Span struct {
	Time  float64 // days, or any one unit; not negative
	Ended bool
}

// SurvivalPoint is the state of a curve at a time at which a span ended or was
// censored.
type SurvivalPoint struct {
	Time          float64
	AtRisk, Ended int     // spans that have lasted until this time, and those that ended at it
	Survival      float64 // share of spans that last longer
	ErrorLog      float64 // standard error of the logarithm of Survival, +Inf where Survival is 0
	Lower, Upper  float64 // of Survival; NaN where Survival is 0 or 1
}

// Survival is the estimated distribution of how long a stage takes. The zero
// value is of no spans.
type Survival struct {
	Points []SurvivalPoint // by time
	spans  int
}

// KaplanMeier estimates the distribution of durations when not all have ended,
// with pointwise intervals at a level such as 0.95 on the log-log scale, which
// stay between 0 and 1.
//
//	S(t) = product over t_i <= t of (1 - d_i/n_i)
//	se(log S(t))^2 = sum over t_i <= t of d_i / (n_i (n_i - d_i))
//	S(t)^exp(± z se(log S) / log S)
//
// It assumes that how long a case has been followed says nothing of how long
// its stage will take. Errors are [ErrTime] and [ErrLevel].
//
// Sources: Kaplan and Meier (1958), J. Am. Stat. Assoc. 53, 457-481; Greenwood
// (1926), Reports on Public Health 33; the interval, Borgan and Liestøl (1990),
// Scand. J. Statist. 17, 35-41.
func KaplanMeier(spans []Span, level float64) (Survival, error) {
	if !(level > 0 && level < 1) {
		return Survival{}, ErrLevel
	}
	sorted := slices.Clone(spans)
	for _, s := range sorted {
		if !(s.Time >= 0) || math.IsInf(s.Time, 0) {
			return Survival{}, ErrTime
		}
	}
	slices.SortFunc(sorted, func(a, b Span) int {
		switch {
		case a.Time < b.Time:
			return -1
		case a.Time > b.Time:
			return 1
		}
		return 0
	})
	z := distuv.UnitNormal.Quantile((1 + level) / 2)
	out := Survival{spans: len(sorted)}
	left, variance := 1.0, 0.0
	for i := 0; i < len(sorted); {
		p := SurvivalPoint{Time: sorted[i].Time, AtRisk: len(sorted) - i}
		for ; i < len(sorted) && sorted[i].Time == p.Time; i++ {
			if sorted[i].Ended {
				p.Ended++
			}
		}
		n, d := float64(p.AtRisk), float64(p.Ended)
		left *= 1 - d/n
		if d > 0 {
			variance += d / (n * (n - d))
		}
		p.Survival, p.ErrorLog = left, math.Sqrt(variance)
		p.Lower, p.Upper = math.NaN(), math.NaN()
		if left > 0 && left < 1 {
			half := z * p.ErrorLog / math.Log(left)
			p.Lower = math.Pow(left, math.Exp(-half))
			p.Upper = math.Pow(left, math.Exp(half))
		}
		out.Points = append(out.Points, p)
	}
	return out, nil
}

// Spans is how many spans the curve is made of.
func (s Survival) Spans() int { return s.spans }

// Quantile returns the time by which a share of the spans has ended, such as
// 0.5 for the median, and the interval in which the band of the curve holds
// that share. Each is NaN where the curve or the band does not go so far: what
// has not yet happened is not guessed.
//
// Where the curve is exactly 1-share between two times it is the middle between
// them.
//
// Source: Brookmeyer and Crowley (1982), Biometrics 38, 29-41; the middle as in
// quantile.survfit of R.
func (s Survival) Quantile(share float64) (lower, at, upper float64) {
	whole := func(p SurvivalPoint) float64 { return p.Survival }
	// The band is no number where the curve is 1 or 0; at 0 it stays where it was.
	low := func(p SurvivalPoint) float64 { return p.Lower }
	high := func(p SurvivalPoint) float64 { return p.Upper }
	return s.crossing(share, low), s.crossing(share, whole), s.crossing(share, high)
}

// At returns the state of the curve at a time: AtRisk are the spans that have
// lasted until that very time, and the share and its interval hold since the
// last end or censoring. It is false after the last of them, unless every span
// has ended by the curve: what happens out of sight is not known.
func (s Survival) At(time float64) (SurvivalPoint, bool) {
	p := SurvivalPoint{Survival: 1, Lower: math.NaN(), Upper: math.NaN()}
	next := 0
	for next < len(s.Points) && s.Points[next].Time <= time {
		p = s.Points[next]
		next++
	}
	if p.Time == time && next > 0 {
		return p, true
	}
	p.Time, p.Ended, p.AtRisk = time, 0, 0
	if next < len(s.Points) {
		p.AtRisk = s.Points[next].AtRisk
		return p, true
	}
	return p, next > 0 && p.Survival == 0
}

// Until is the last time until which at least so many spans are followed, and 0
// where so many never are.
func (s Survival) Until(least int) float64 {
	until := 0.0
	for _, p := range s.Points {
		if p.AtRisk >= least {
			until = p.Time
		}
	}
	return until
}

// same is how near two shares are that are meant to be equal.
const same = 1e-9

// crossing returns the first time at which a curve is down to 1-share.
func (s Survival) crossing(share float64, curve func(SurvivalPoint) float64) float64 {
	want := 1 - share
	for i, p := range s.Points {
		v := curve(p)
		switch {
		case math.IsNaN(v) || v > want+same:
			continue
		case v < want-same:
			return p.Time
		}
		for _, next := range s.Points[i+1:] { // exactly there: until it falls
			if w := curve(next); !math.IsNaN(w) && w < want-same {
				return (p.Time + next.Time) / 2
			}
		}
		return (p.Time + s.Points[len(s.Points)-1].Time) / 2
	}
	return math.NaN()
}

// ascending returns the places of values by size, equal ones in their order.
func ascending(values []float64) []int {
	order := make([]int, len(values))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		switch {
		case values[a] < values[b]:
			return -1
		case values[a] > values[b]:
			return 1
		}
		return 0
	})
	return order
}
