package desk

import (
	"slices"

	"verdig/act"
	"verdig/codelist"
	"verdig/justice"
	"verdig/stat/estimate"
)

// stretch is the days of a year in which something is counted: the whole year,
// or what has passed of it.
type stretch struct{ from, to codelist.Day }

// stretchOf is the year as far as it has passed by a day.
func stretchOf(year int, today codelist.Day) stretch {
	s := stretch{codelist.MustDay(year, 1, 1), codelist.MustDay(year, 12, 31)}
	if s.to.After(today) {
		s.to = today
	}
	return s
}

// before is the same days of the year before, so that a year that is not over
// is compared with as much of the other.
func (s stretch) before() stretch {
	year := s.from.Year() - 1
	last := min(s.to.DayOfMonth(), codelist.DaysIn(year, s.to.Month()))
	return stretch{codelist.MustDay(year, 1, 1), codelist.MustDay(year, s.to.Month(), last)}
}

func (s stretch) holds(d codelist.Day) bool { return !d.Before(s.from) && !d.After(s.to) }

// whole reports whether the year is over.
func (s stretch) whole() bool { return s.to.Month() == 12 && s.to.DayOfMonth() == 31 }

// bundles are how many of what is counted each criminal case has: events of one
// case are not independent.
type bundles []int

// inCases bundles what stands in cases.
func inCases(ids []justice.CaseID) bundles {
	by := map[justice.CaseID]int{}
	for _, id := range ids {
		by[id]++
	}
	var b bundles
	for _, n := range by {
		b = append(b, n)
	}
	slices.Sort(b)
	return b
}

func (b bundles) sum() int {
	n := 0
	for _, x := range b {
		n += x
	}
	return n
}

// change is a count beside that of the year before, with the chance that two
// years of the same rate differ as much: counted one by one, and case by case.
type change struct {
	now, then      int
	byCount, byOne float64 // p-values; byOne takes each case as one
	mid            float64 // mid-p by count, which is less careful and decides nothing
	low, high      float64 // exact interval of the count of now
}

func compare(now, then bundles) (change, error) {
	c := change{now: now.sum(), then: then.sum()}
	var err error
	if c.byCount, c.byOne, err = estimate.BothWays(now, then); err != nil {
		return c, err
	}
	if c.mid, err = (estimate.TwoCounts{A: c.now, B: c.then}).MidP(); err != nil {
		return c, err
	}
	c.low, c.high, err = estimate.Garwood(c.now, 1-estimate.Level)
	return c, err
}

// p is that of the more careful of the two.
func (c change) p() float64 { return max(c.byCount, c.byOne) }

// docket is the cases over which figures are counted, as they stood at a day, by
// the rules by which a year is counted.
type docket struct {
	justice.Account
	then  *justice.Roll
	by    codelist.Day
	tally func(s stretch) justice.Tally
}

func docketBy(v act.CaseFigures, by codelist.Day) docket {
	return docket{
		Account: v.Roll.AccountIn(v.IDs, by), then: v.Roll.Until(by), by: by,
		tally: func(s stretch) justice.Tally { return v.Roll.TallyIn(v.IDs, s.from, s.to) },
	}
}

// reportsIn are the reports filed in a stretch that a test takes, by case.
func reportsIn(d docket, s stretch, takes func(justice.Filed) bool) bundles {
	var ids []justice.CaseID
	for _, x := range d.Reports {
		if s.holds(x.Report.Day) && takes(x.Report) {
			ids = append(ids, x.Report.Case)
		}
	}
	return inCases(ids)
}

// judgmentsIn are the judgments given in a stretch, by case.
func judgmentsIn(d docket, s stretch) bundles {
	var ids []justice.CaseID
	for _, j := range d.Judgments {
		if s.holds(j.Day) {
			ids = append(ids, j.Case)
		}
	}
	return inCases(ids)
}

// convictedIn are the persons convicted for the first time in a stretch, where a
// conviction stands at its end, by case.
func convictedIn(d docket, s stretch) bundles {
	var ids []justice.CaseID
	for _, a := range d.Accused {
		if !a.ConvictedOn.IsZero() && s.holds(a.ConvictedOn) {
			ids = append(ids, a.Case)
		}
	}
	return inCases(ids)
}

// finalIn are the cases with a conviction that became final in a stretch.
func finalIn(d docket, s stretch) bundles {
	return slices.Repeat(bundles{1}, d.tally(s)[justice.FinalVerdicts])
}

// waits are how long each step takes: a step that has not ended is followed to
// the day, or until the case ended in another way.
type waits struct {
	decided []estimate.Span // reports, from filing to the first decision
	judged  []estimate.Span // accused, from indictment to the first judgment
	final   []estimate.Span // accused, from the first judgment until all that is said on them is final
}

// waitsBy follows every step until a day, by the rule of the published
// durations. Who was judged before the indictment did not wait for a judgment.
func waitsBy(d docket) waits {
	var w waits
	for _, p := range d.Reports {
		w.decided = append(w.decided, spanOf(p.Report.Day, p.Decided, d.by))
	}
	for _, a := range d.Accused {
		until := d.by
		if !a.EndedOn.IsZero() {
			until = a.EndedOn
		}
		if !a.IndictedOn.IsZero() && (a.JudgedOn.IsZero() || !a.JudgedOn.Before(a.IndictedOn)) {
			w.judged = append(w.judged, spanOf(a.IndictedOn, a.JudgedOn, until))
		}
		if a.JudgedOn.IsZero() {
			continue
		}
		var end codelist.Day
		if a.End == justice.EndConvicted || a.End == justice.EndAcquitted {
			end = a.EndedOn
		}
		w.final = append(w.final, spanOf(a.JudgedOn, end, until))
	}
	return w
}

func spanOf(from, end, by codelist.Day) estimate.Span {
	if end.IsZero() {
		return estimate.Span{Time: daysFrom(from, by)}
	}
	return estimate.Span{Time: daysFrom(from, end), Ended: true}
}

func daysFrom(from, to codelist.Day) float64 {
	return float64(from.DaysTo(to))
}

// sums are what is claimed in a stretch and what the standing judgments of it
// order. Amounts are kroner; nothing is counted twice when a higher court says
// it anew.
type sums struct {
	claimants, awarded       int // victims
	claimed, award           int64
	confiscated              int // persons
	confiscation             int64
	prison                   []int64 // days of the sentence that stands of those convicted in the stretch, by length
	suspendedPart, suspended int     // persons with a part, and with all of it suspended
}

func sumsIn(d docket, s stretch) sums {
	var out sums
	for _, v := range d.Victims {
		if v.Claimed >= 0 && s.holds(v.ClaimedOn) {
			out.claimants++
			out.claimed += v.Claimed
		}
		if v.Awarded > 0 && s.holds(v.AwardedOn) {
			out.awarded++
			out.award += v.Awarded
		}
	}
	for _, a := range d.Accused {
		if a.Prison > 0 && s.holds(a.ConvictedOn) {
			out.prison = append(out.prison, a.Prison)
			switch {
			case a.Suspended == a.Prison:
				out.suspended++
			case a.Suspended > 0:
				out.suspendedPart++
			}
		}
	}
	slices.Sort(out.prison)
	confiscated := map[justice.EventID]bool{}
	for _, j := range d.Judgments {
		for _, e := range j.Rulings {
			if s.holds(j.Day) && e.Kind == justice.Confiscate && !d.then.StandOf(j.ID, e.Accused, s.to).Away {
				out.confiscation += e.Amount
				confiscated[e.Accused] = true
			}
		}
	}
	out.confiscated = len(confiscated)
	return out
}

// half is the median length.
func (s sums) half() float64 {
	n := len(s.prison)
	return float64(s.prison[(n-1)/2]+s.prison[n/2]) / 2
}
