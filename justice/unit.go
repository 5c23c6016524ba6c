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
	// Decision is the prosecution_decision that stands, of those on several
	// accused the one that goes furthest; "" while there is none.
	Decision string
	// On says when each stage was first reached.
	On map[Stage]codelist.Day
	// Decided is the day of the first decision of the prosecution that stands:
	// dropped, waived, indicted; zero while there is none.
	Decided codelist.Day
}

// Furthest is the last stage that was reached.
func (p Path) Furthest() Stage { return p.Reached[len(p.Reached)-1] }

// Paths returns how far the reports that were filed from one day to another
// have come by a third, in the order in which they were entered. A report
// shares the path of its case: it is at the furthest stage of any accused in
// it. A report that was itself dropped does not: it went no further.
func (r *Roll) Paths(from, to, by codelist.Day) []Path { return r.until(by).paths(from, to, by) }

// paths is [Roll.Paths] of a roll that holds nothing later than the day.
func (r *Roll) paths(from, to, by codelist.Day) []Path {
	words := r.words(by)
	var all []Path
	for _, x := range r.all.reports {
		if !x.Day.Before(from) && !x.Day.After(to) {
			all = append(all, r.path(x, words))
		}
	}
	return all
}

// words are the verdicts that stand, by accused.
func (r *Roll) words(by codelist.Day) map[EventID][]Verdict {
	words := make(map[EventID][]Verdict)
	for _, v := range r.Verdicts(by) {
		words[v.Accused] = append(words[v.Accused], v)
	}
	return words
}

func (r *Roll) path(x *Filed, words map[EventID][]Verdict) Path {
	p := Path{Report: *x, On: map[Stage]codelist.Day{StageFiled: x.Day}}
	if x.Opened != nil {
		p.reach(StageInvestigated, x.Opened.Day)
	}
	if x.Drop.stands() {
		p.decide(x.Drop.By.Day)
		p.Ground, p.End = x.Drop.By.Code, EndDropped
		p.Decision = p.Ground
	} else {
		accused := r.shelfOf(x.Case).accused
		for _, a := range accused {
			r.follow(&p, a, words[a.ID])
			if d := r.decisionOn(a); slices.Index(decisions, d) > slices.Index(decisions, p.Decision) {
				p.Decision = d
			}
		}
		p.Ground, p.End = r.ended(accused, words)
		if p.Decision == "" {
			p.Decision = p.Ground
		}
	}
	for _, s := range Stages {
		if _, ok := p.On[s]; ok {
			p.Reached = append(p.Reached, s)
		}
	}
	return p
}

func (p *Path) reach(s Stage, day codelist.Day) {
	if on, ok := p.On[s]; !ok || day.Before(on) {
		p.On[s] = day
	}
}

func (p *Path) decide(day codelist.Day) {
	if p.Decided.IsZero() || day.Before(p.Decided) {
		p.Decided = day
	}
}

// follow tells what happened to one accused, of whom the words stand.
func (r *Roll) follow(p *Path, a *Accused, words []Verdict) {
	p.reach(StageAccused, a.Day)
	if a.Charged != nil {
		p.reach(StageCharged, a.Charged.Day)
	}
	if a.Indicted != nil {
		p.reach(StageIndicted, a.Indicted.Day)
	}
	if day, ok := r.firstJudged(a.ID); ok {
		p.reach(StageJudged, day)
	}
	r.decided(p, a)
	for _, v := range words {
		if v.Code != Conviction {
			continue
		}
		p.reach(StageConvicted, v.Day)
		if v.Final {
			p.reach(StageFinal, v.Since)
		}
	}
}

// decided tells when the prosecution first decided on an accused, by a decision
// that stands. Who is judged without an indictment is so on confession, and
// came before the court by then at the latest.
func (r *Roll) decided(p *Path, a *Accused) {
	switch judged, ok := r.firstJudged(a.ID); {
	case a.Indicted != nil:
		p.decide(a.Indicted.Day)
	case a.Charged != nil && a.Charged.Code != "": // a return says that it goes to court on confession
		p.decide(a.Charged.Day)
	case ok:
		p.decide(judged)
	}
	if a.Waived != nil {
		p.decide(a.Waived.Day)
	}
	if a.Drop.stands() {
		p.decide(a.Drop.By.Day)
	}
}

// decisions are the codes of prosecution_decision on an accused by how far they
// go, but those of droppings.
var decisions = []string{"", "waived", "confession_judgment", "penalty_notice", "indicted"}

// decisionOn is the decision on an accused that goes furthest, "" where there is
// none but a dropping.
func (r *Roll) decisionOn(a *Accused) string {
	switch {
	case a.Indicted != nil && a.Indicted.Kind == PenaltyNotice:
		return "penalty_notice"
	case a.Indicted != nil:
		return "indicted"
	case r.judged(a.ID) || a.Charged != nil && a.Charged.Code != "":
		return "confession_judgment"
	case a.Waived != nil:
		return "waived"
	}
	return ""
}

// firstJudged is the day on which a court first spoke on an accused, whatever
// became of its judgment.
func (r *Roll) firstJudged(accused EventID) (first codelist.Day, ok bool) {
	for _, j := range r.spoken[accused] {
		if !ok || j.Day.Before(first) {
			first, ok = j.Day, true
		}
	}
	return first, ok
}

// ended says how a case ended for those accused in it: a final conviction of
// anybody before anything else; otherwise nothing while anybody's case is under
// way.
func (r *Roll) ended(accused []*Accused, words map[EventID][]Verdict) (ground string, end End) {
	if len(accused) == 0 {
		return "", ""
	}
	ends := make(map[End]int)
	for _, a := range accused {
		e, _ := endOf(a, words[a.ID])
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

// endOf says how the case against one accused ended, and when. Once a court has
// spoken, nothing else ends it: with the first conviction that is final, or
// with the last word of all where none of them convicts.
func endOf(a *Accused, words []Verdict) (end End, on codelist.Day) {
	var convicted, last codelist.Day
	open := false
	for _, v := range words {
		switch {
		case !v.Final:
			open = true
		case v.Code == Conviction && (convicted.IsZero() || v.Since.Before(convicted)):
			convicted = v.Since
		}
		if v.Since.After(last) {
			last = v.Since
		}
	}
	switch {
	case !convicted.IsZero():
		return EndConvicted, convicted
	case open:
		return "", codelist.Day{}
	case len(words) > 0:
		return EndAcquitted, last
	case a.Drop.stands():
		return EndDropped, a.Drop.By.Day
	case a.Waived != nil:
		return EndWaived, a.Waived.Day
	}
	return "", codelist.Day{}
}

// Tally is how many there are of each unit.
type Tally map[Unit]int

// TallyOf counts every unit over the cases of the roll as it stood at the end
// of a day, and the judgments and final convictions from another day on.
func (r *Roll) TallyOf(from, by codelist.Day) Tally {
	return r.until(by).tally(from, by, func(CaseID) bool { return true })
}

// tally counts over the cases that are in, in a roll that holds nothing later
// than the day.
func (r *Roll) tally(from, by codelist.Day, in func(CaseID) bool) Tally {
	t := Tally{}
	for _, x := range r.all.reports {
		if in(x.Case) && !x.Day.Before(from) {
			t[Reports]++
		}
	}
	for _, d := range r.cases {
		if d.Joined == nil && in(d.ID) {
			t[Cases]++
		}
	}
	for _, v := range r.all.victims {
		if in(v.Case) {
			t[VictimsInCase]++
		}
	}
	for _, j := range r.all.judgments {
		if in(j.Case) && !j.Day.Before(from) {
			t[Judgments]++
		}
	}
	words, final := r.words(by), map[CaseID]codelist.Day{}
	for _, a := range r.all.accused {
		if !in(a.Case) {
			continue
		}
		t[AccusedOnes]++
		if slices.ContainsFunc(words[a.ID], func(v Verdict) bool { return v.Code == Conviction }) {
			t[Convicted]++
		}
		if end, on := endOf(a, words[a.ID]); end == EndConvicted {
			if first, ok := final[a.Case]; !ok || on.Before(first) {
				final[a.Case] = on
			}
		}
	}
	for _, since := range final {
		if !since.Before(from) {
			t[FinalVerdicts]++
		}
	}
	return t
}
