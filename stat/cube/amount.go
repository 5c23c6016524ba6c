package cube

import (
	"math"

	"verdig/stat/estimate"
	"verdig/stat/indicator"
	"verdig/stat/microdata"
)

// Amounts of money and durations are no counts: no relation ties them to
// anything, and where too few stand behind one it does not exist.

// plain makes the node of a number that is no count, or of one that does not
// exist.
func (b *builder) plain(year, value int, exists bool, conditions ...string) int {
	n := b.node(b.t.Unit, year, conditions...)
	if exists {
		b.t.Nodes[n].Value = value
	} else {
		b.t.Nodes[n].Absent = true
	}
	return n
}

// compensation adds up what was claimed for and awarded to victims in the year.
// An amount tells that enough persons stand behind it: the attacker knows.
func (b *builder) compensation() error {
	amounts := map[string]func(*microdata.CaseVictim) int64{
		"claimed": func(v *microdata.CaseVictim) int64 { return v.Claimed },
		"awarded": func(v *microdata.CaseVictim) int64 { return v.Awarded },
	}
	return b.eachCriminal(func(d *microdata.Dataset, axes []axis) ([]int, error) {
		var cells []int
		for i, measure := range axes[0].dim.Codes {
			victims := measured(d, measure)
			of := map[string]int64{}
			for _, v := range victims {
				of[whom(v)] += amounts[measure](v)
			}
			sum, ok := enough(of)
			cells = append(cells, b.plain(d.Year, int(sum), ok, axes[0].condition(i)...))
			if ok {
				n := b.node(string(indicator.Victims), d.Year, "victim_measure:"+measure)
				b.t.Nodes[n].Value, b.t.Nodes[n].AtLeast = len(victims), indicator.MinAwards
			}
		}
		return cells, nil
	})
}

// enough adds amounts up and reports whether enough persons have one and none
// of them most of it.
func enough(of map[string]int64) (sum int64, ok bool) {
	var most int64
	persons := 0
	for _, kroner := range of {
		sum += kroner
		most = max(most, kroner)
		if kroner > 0 {
			persons++
		}
	}
	return sum, persons >= indicator.MinAwards && 100*most < indicator.MostAwardShare*sum
}

// durations estimates how long each transition takes.
func (b *builder) durations() error {
	return b.eachCriminal(func(d *microdata.Dataset, axes []axis) ([]int, error) {
		var cells []int
		for i, transition := range axes[0].dim.Codes {
			median, err := medianOf(d.Spans(transition))
			if err != nil {
				return nil, err
			}
			for k, code := range axes[1].dim.Codes {
				days, ok := median[code]
				cells = append(cells, b.plain(d.Year, days, ok, append(axes[0].condition(i), axes[1].condition(k)...)...))
			}
		}
		return cells, nil
	})
}

// medianOf returns the median of spans in days and its interval, rounded
// outwards, as far as they are known: a curve that does not come down to a half
// has no median.
func medianOf(spans []microdata.Span) (map[string]int, error) {
	ended := 0
	times := make([]estimate.Span, len(spans))
	for i, s := range spans {
		times[i] = estimate.Span{Time: float64(s.Days), Ended: s.Ended}
		if s.Ended {
			ended++
		}
	}
	out := map[string]int{}
	if len(spans) < estimate.MinSpans || ended < estimate.MinEnded {
		return out, nil
	}
	curve, err := estimate.KaplanMeier(times, indicator.EstimatePercent/100.0)
	if err != nil {
		return nil, err
	}
	low, at, high := curve.Quantile(0.5)
	for _, x := range []struct {
		code string
		days float64
	}{{"median", math.Floor(at + 0.5)}, {"low", math.Floor(low)}, {"high", math.Ceil(high)}} {
		if !math.IsNaN(x.days) {
			out[x.code] = int(x.days)
		}
	}
	return out, nil
}

// spans counts what the durations rest on.
func (b *builder) spans() error {
	return b.eachCriminal(func(d *microdata.Dataset, axes []axis) ([]int, error) {
		var cells []int
		for i, transition := range axes[0].dim.Codes {
			followed := b.node(b.t.Unit, d.Year, append(axes[0].condition(i), axes[1].condition(0)...)...)
			ended := b.node(b.t.Unit, d.Year, append(axes[0].condition(i), axes[1].condition(1)...)...)
			for _, s := range d.Spans(transition) {
				b.t.Nodes[followed].Value++
				if s.Ended {
					b.t.Nodes[ended].Value++
				}
			}
			b.atLeast([]int{followed}, []int{ended})
			cells = append(cells, followed, ended)
		}
		return cells, nil
	})
}
