package justice

import (
	"slices"

	"verdig/codelist"
)

// Unit is what a figure of criminal cases counts. Units are never mixed: one
// case has several reports, accused persons, victims and judgments.
type Unit string

// The units.
const (
	Reports       Unit = "reports"        // police reports
	Cases         Unit = "cases"          // criminal cases
	AccusedOnes   Unit = "accused"        // persons accused, once a case
	Convicted     Unit = "convicted"      // persons accused with a standing conviction
	VictimsInCase Unit = "victims"        // persons aggrieved, once a case
	Judgments     Unit = "judgments"      // words of one instance
	FinalVerdicts Unit = "final_verdicts" // cases with a final conviction
)

// Stage is how far a report has come.
type Stage string

// The stages of a report, in order; each presumes those before it in law, and
// not always in what was reported: a report is at the furthest that happened.
const (
	StageFiled        Stage = "filed"
	StageInvestigated Stage = "investigated"
	StageAccused      Stage = "accused" // somebody is suspected
	StageCharged      Stage = "charged"
	StageIndicted     Stage = "indicted"
	StageJudged       Stage = "judged"
	StageConvicted    Stage = "convicted"
	StageFinal        Stage = "final" // a conviction that stands for good
)

// Stages lists the stages in order.
var Stages = []Stage{StageFiled, StageInvestigated, StageAccused, StageCharged, StageIndicted, StageJudged, StageConvicted, StageFinal}

// End is how a report ended without coming further.
type End string

// The ends. The empty End is a report that is still under way.
const (
	EndDropped   End = "dropped"
	EndWaived    End = "waived"
	EndAcquitted End = "acquitted" // for good
	EndConvicted End = "convicted" // for good
)

// Path is how far one report has come by a day.
type Path struct {
	Report  Filed
	Reached []Stage // every stage, in order
	Ground  string  // prosecution_decision of the dropping that stands
	End     End
	// On says when each stage was first reached.
	On map[Stage]codelist.Day
	// Decided is the day of the first decision of the prosecution that stands:
	// dropped, waived, indicted; zero while there is none.
	Decided codelist.Day
}

// Furthest is the last stage that was reached.
func (p Path) Furthest() Stage { return p.Reached[len(p.Reached)-1] }

// Paths returns how far the reports that were filed from one day to another
// have come by a third, in the order in which they were filed. A report shares
// the path of its case: it is at the furthest stage of any accused in it.
func (r *Roll) Paths(from, to, by codelist.Day) []Path {
	then := r.until(by)
	verdicts := then.Verdicts(by)
	var all []Path
	for _, x := range then.Reports("") {
		if x.Day.Before(from) || x.Day.After(to) {
			continue
		}
		all = append(all, then.path(x, verdicts))
	}
	return all
}

func (r *Roll) path(x Filed, verdicts []Verdict) Path {
	p := Path{Report: x, On: map[Stage]codelist.Day{StageFiled: x.Day}}
	reach := func(s Stage, day codelist.Day) {
		if on, ok := p.On[s]; !ok || day.Before(on) {
			p.On[s] = day
		}
	}
	decide := func(day codelist.Day) {
		if p.Decided.IsZero() || day.Before(p.Decided) {
			p.Decided = day
		}
	}
	if x.Opened != nil {
		reach(StageInvestigated, x.Opened.Day)
	}
	accused := r.AccusedIn(x.Case)
	for i := range accused {
		r.follow(&accused[i], reach, decide)
	}
	for _, v := range verdicts {
		if a := r.accused[v.Accused]; a == nil || a.Case != x.Case {
			continue
		}
		reach(StageJudged, r.firstJudged(v.Accused))
		if v.Code == Conviction {
			reach(StageConvicted, v.Day)
			if v.Final {
				reach(StageFinal, v.Since)
			}
		}
	}
	for _, s := range Stages {
		if _, ok := p.On[s]; ok {
			p.Reached = append(p.Reached, s)
		}
	}
	p.Ground, p.End = r.ended(x, accused, verdicts)
	if x.Drop.stands() {
		decide(x.Drop.By.Day)
	}
	return p
}

// follow tells what happened to one accused.
func (r *Roll) follow(a *Accused, reach func(Stage, codelist.Day), decide func(codelist.Day)) {
	reach(StageAccused, a.Day)
	if a.Charged != nil {
		reach(StageCharged, a.Charged.Day)
	}
	if a.Indicted != nil {
		reach(StageIndicted, a.Indicted.Day)
		decide(a.Indicted.Day)
	}
	if a.Waived != nil {
		decide(a.Waived.Day)
	}
	if a.Drop.stands() {
		decide(a.Drop.By.Day)
	}
}

// firstJudged is the day on which a court first spoke on an accused.
func (r *Roll) firstJudged(accused EventID) codelist.Day {
	var first codelist.Day
	for _, j := range r.judgments {
		if slices.ContainsFunc(j.Verdicts, func(v Event) bool { return v.Accused == accused }) && (first.IsZero() || j.Day.Before(first)) {
			first = j.Day
		}
	}
	return first
}

// ended says how a report ended: a final conviction of anybody before
// anything else; otherwise nothing while anybody's case is under way.
func (r *Roll) ended(x Filed, accused []Accused, verdicts []Verdict) (ground string, end End) {
	if x.Drop.stands() {
		return x.Drop.By.Code, EndDropped
	}
	if len(accused) == 0 {
		return "", ""
	}
	ends := make(map[End]int)
	for _, a := range accused {
		e := r.endOf(a, verdicts)
		if ends[e]++; e == EndDropped {
			ground = a.Drop.By.Code
		}
	}
	switch {
	case ends[EndConvicted] > 0:
		return "", EndConvicted
	case ends[""] > 0:
		return "", ""
	case ends[EndAcquitted] > 0:
		return "", EndAcquitted
	case ends[EndWaived] > 0:
		return "", EndWaived
	}
	return ground, EndDropped
}

func (r *Roll) endOf(a Accused, verdicts []Verdict) End {
	spoken, final, convicted := 0, 0, false
	for _, v := range verdicts {
		if v.Accused != a.ID {
			continue
		}
		spoken++
		if v.Final {
			final++
			convicted = convicted || v.Code == Conviction
		}
	}
	switch {
	case convicted:
		return EndConvicted
	case spoken > 0 && final == spoken:
		return EndAcquitted
	case spoken > 0:
		return ""
	case a.Drop.stands():
		return EndDropped
	case a.Waived != nil:
		return EndWaived
	}
	return ""
}

// Tally is how many there are of each unit.
type Tally map[Unit]int

// TallyOf counts every unit over the cases of the roll as it stood at the end
// of a day, and the judgments and final convictions from another day on.
func (r *Roll) TallyOf(from, by codelist.Day) Tally {
	return r.until(by).tally(from, by)
}

func (r *Roll) tally(from, by codelist.Day) Tally {
	then := r
	t := Tally{AccusedOnes: len(then.accused), VictimsInCase: len(then.victims)}
	for _, x := range then.reports {
		if !x.Day.Before(from) {
			t[Reports]++
		}
	}
	t[Cases] = len(then.Dockets())
	for _, j := range then.judgments {
		if !j.Day.Before(from) {
			t[Judgments]++
		}
	}
	convicted, final := map[EventID]bool{}, map[CaseID]codelist.Day{}
	for _, v := range then.Verdicts(by) {
		if v.Code != Conviction {
			continue
		}
		convicted[v.Accused] = true
		if v.Final {
			id := then.accused[v.Accused].Case
			if first, ok := final[id]; !ok || v.Since.Before(first) {
				final[id] = v.Since
			}
		}
	}
	t[Convicted] = len(convicted)
	for _, since := range final {
		if !since.Before(from) {
			t[FinalVerdicts]++
		}
	}
	return t
}
