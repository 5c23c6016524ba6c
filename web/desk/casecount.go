package desk

import (
	"math"
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
}

func compare(now, then bundles) (change, error) {
	c := change{now: now.sum(), then: then.sum()}
	var err error
	if c.byCount, err = (estimate.TwoCounts{A: c.now, B: c.then}).Test(); err != nil {
		return c, err
	}
	c.byOne, err = estimate.ByCase(now, then, 0, 0)
	return c, err
}

// p is that of the more careful of the two.
func (c change) p() float64 { return max(c.byCount, c.byOne) }

// docket is the cases over which figures are counted, as they stood at a day.
type docket struct {
	all, then *justice.Roll
	ids       []justice.CaseID
	in        func(justice.CaseID) bool
	by        codelist.Day
}

func docketBy(v act.CaseFigures, by codelist.Day) docket {
	named := map[justice.CaseID]bool{}
	for _, id := range v.IDs {
		named[id] = true
	}
	return docket{all: v.Roll, then: v.Roll.Until(by), ids: v.IDs, in: func(id justice.CaseID) bool { return named[v.Roll.Now(id)] }, by: by}
}

// of leaves what does not stand in the cases out.
func of[T any](d docket, all []T, at func(T) justice.CaseID) []T {
	return slices.DeleteFunc(all, func(x T) bool { return !d.in(at(x)) })
}

func (d docket) reports() []justice.Filed {
	return of(d, d.then.Reports(""), func(x justice.Filed) justice.CaseID { return x.Case })
}

func (d docket) accused() []justice.Accused {
	return of(d, d.then.AccusedIn(""), func(x justice.Accused) justice.CaseID { return x.Case })
}

func (d docket) judgments() []justice.Judgment {
	return of(d, d.then.JudgmentsIn(""), func(x justice.Judgment) justice.CaseID { return x.Case })
}

func (d docket) verdicts() []justice.Verdict {
	return of(d, d.then.Verdicts(d.by), func(x justice.Verdict) justice.CaseID { return x.Case })
}

// reportsIn are the reports filed in a stretch that a test takes, by case.
func reportsIn(d docket, s stretch, takes func(justice.Filed) bool) bundles {
	var ids []justice.CaseID
	for _, x := range d.reports() {
		if s.holds(x.Day) && takes(x) {
			ids = append(ids, x.Case)
		}
	}
	return inCases(ids)
}

// judgmentsIn are the judgments given in a stretch, by case.
func judgmentsIn(d docket, s stretch) bundles {
	var ids []justice.CaseID
	for _, j := range d.judgments() {
		if s.holds(j.Day) {
			ids = append(ids, j.Case)
		}
	}
	return inCases(ids)
}

// convictedIn are the persons whose conviction was given in a stretch and stood
// at its end, by case.
func convictedIn(d docket, s stretch) bundles {
	at := map[justice.EventID]justice.CaseID{}
	for _, a := range d.accused() {
		at[a.ID] = a.Case
	}
	seen := map[justice.EventID]bool{}
	var ids []justice.CaseID
	for _, v := range d.verdicts() {
		if v.Code == justice.Conviction && s.holds(v.Day) && !seen[v.Accused] {
			seen[v.Accused] = true
			ids = append(ids, at[v.Accused])
		}
	}
	return inCases(ids)
}

// finalIn are the cases with a conviction that became final in a stretch.
func finalIn(d docket, s stretch) bundles {
	return slices.Repeat(bundles{1}, d.all.TallyIn(d.ids, s.from, s.to)[justice.FinalVerdicts])
}

// waits are how long each step takes: a step that has not ended is followed to
// the day.
type waits struct {
	decided []estimate.Span // reports, from filing to the first decision
	judged  []estimate.Span // accused, from indictment to the first judgment
	final   []estimate.Span // accused, from the first judgment until all that is said on them is final
}

// waitsBy follows every step until a day. Who was indicted and is not to be
// judged any more, because the case was dropped, is not followed.
func waitsBy(d docket) waits {
	var w waits
	by := d.by
	for _, p := range d.all.PathsIn(d.ids, codelist.Day{}, by, by) {
		w.decided = append(w.decided, spanOf(p.Report.Day, decidedOn(p), by))
	}
	first, last, open := spoken(d)
	for _, a := range d.accused() {
		spokenOn, judged := first[a.ID]
		if a.Indicted != nil && a.Indicted.Kind == justice.Indict && (judged || a.Waived == nil && openDropping(a.Drop)) {
			w.judged = append(w.judged, spanOf(a.Indicted.Day, spokenOn, by))
		}
		if !judged {
			continue
		}
		end := last[a.ID]
		if open[a.ID] {
			end = codelist.Day{}
		}
		w.final = append(w.final, spanOf(spokenOn, end, by))
	}
	return w
}

// decidedOn is when a report was decided: by the prosecution, or by a judgment on
// confession, which comes without another decision.
func decidedOn(p justice.Path) codelist.Day {
	if p.Decided.IsZero() {
		return p.On[justice.StageJudged]
	}
	return p.Decided
}

// spoken says of everybody who has been judged by a day when that was first,
// since when all of it is final, and whether anything of it is still open.
func spoken(d docket) (first, last map[justice.EventID]codelist.Day, open map[justice.EventID]bool) {
	first, last, open = map[justice.EventID]codelist.Day{}, map[justice.EventID]codelist.Day{}, map[justice.EventID]bool{}
	for _, j := range d.judgments() {
		for _, v := range j.Verdicts {
			if on, ok := first[v.Accused]; !ok || j.Day.Before(on) {
				first[v.Accused] = j.Day
			}
		}
	}
	for id := range first {
		open[id] = true
	}
	for _, v := range d.verdicts() {
		if _, ok := last[v.Accused]; !ok {
			open[v.Accused] = false
		}
		if v.Since.After(last[v.Accused]) {
			last[v.Accused] = v.Since
		}
		open[v.Accused] = open[v.Accused] || !v.Final
	}
	return first, last, open
}

func spanOf(from, end, by codelist.Day) estimate.Span {
	if end.IsZero() {
		return estimate.Span{Time: daysFrom(from, by)}
	}
	return estimate.Span{Time: daysFrom(from, end), Ended: true}
}

func daysFrom(from, to codelist.Day) float64 {
	return max(0, math.Round(to.Time().Sub(from.Time()).Hours()/24))
}

// sums are what the standing judgments of a stretch order, and what was claimed
// in it. Amounts are kroner; nothing is counted twice when a higher court says
// it anew.
type sums struct {
	claimants, awarded       int // victims
	claimed, award           int64
	confiscated              int // persons
	confiscation             int64
	prison                   []int64 // days, by person, by length
	suspendedPart, suspended int     // persons with a part, and with all of it suspended
}

func sumsIn(d docket, s stretch) sums {
	var out sums
	claimants, awarded, confiscated := map[justice.EventID]bool{}, map[justice.EventID]bool{}, map[justice.EventID]bool{}
	for _, e := range d.then.Claims(d.in) {
		if s.holds(e.Day) {
			out.claimed += e.Amount * int64(len(e.Victims)) // the amount is for each of them
			mark(claimants, e.Victims...)
		}
	}
	for _, j := range d.judgments() {
		if !s.holds(j.Day) {
			continue
		}
		stands := func(accused justice.EventID) bool { return !d.then.StandOf(j.ID, accused, s.to).Away }
		for _, e := range j.Rulings {
			switch {
			case e.Kind == justice.GiveAward:
				if e.Amount > 0 && slices.ContainsFunc(j.Verdicts, func(v justice.Event) bool { return stands(v.Accused) }) {
					out.award += e.Amount * int64(len(e.Victims))
					mark(awarded, e.Victims...)
				}
			case !stands(e.Accused):
			case e.Kind == justice.Confiscate:
				out.confiscation += e.Amount
				mark(confiscated, e.Accused)
			case e.Kind == justice.Sentence:
				out.sentence(e)
			}
		}
	}
	out.claimants, out.awarded, out.confiscated = len(claimants), len(awarded), len(confiscated)
	slices.Sort(out.prison)
	return out
}

func (s *sums) sentence(e justice.Event) {
	if e.Amount == 0 {
		return
	}
	s.prison = append(s.prison, e.Amount)
	switch {
	case e.Suspended == e.Amount:
		s.suspended++
	case e.Suspended > 0:
		s.suspendedPart++
	}
}

// half is the median length.
func (s sums) half() float64 {
	n := len(s.prison)
	return float64(s.prison[(n-1)/2]+s.prison[n/2]) / 2
}

func mark(set map[justice.EventID]bool, ids ...justice.EventID) {
	for _, id := range ids {
		set[id] = true
	}
}
