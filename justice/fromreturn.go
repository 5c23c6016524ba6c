package justice

import (
	"cmp"
	"slices"
	"strings"

	"verdig/codelist"
)

// FromReturns tells the returns of the police up to and including a year as
// events, so that what was returned by the year and what was entered as it
// happened are counted by the same rules. All is every version of every report,
// in any order.
//
// A return says less than happened: nobody accused, no indictment before a
// judgment. The events say what it says and no more; one person accused, of
// whom nothing is known, stands for all of a case that has come to a decision
// against somebody. Reports in known, by the sender's own reference, are left
// out: of these the events themselves are held.
func FromReturns(all []Report, year int, known map[string]bool) []Event {
	latest := make(map[ReportID]Report)
	for _, r := range all {
		if before, ok := latest[r.ID]; r.Year <= year && !known[KnownReport(r.Agency, r.Reference)] && (!ok || later(r, before)) {
			latest[r.ID] = r
		}
	}
	t := teller{cases: map[CaseID]*told{}}
	reports := make([]Report, 0, len(latest))
	for _, r := range latest {
		reports = append(reports, r)
	}
	slices.SortFunc(reports, func(a, b Report) int { return cmp.Or(a.ReportedOn.Compare(b.ReportedOn), cmp.Compare(a.ID, b.ID)) })
	for _, r := range reports {
		t.report(r)
	}
	for _, r := range judgedVersions(all, year, func(Report) bool { return true }) {
		if _, ok := latest[r.ID]; ok {
			t.judgment(r)
		}
	}
	return t.events
}

// KnownReport names a report by its sender and its sender's own reference.
func KnownReport(agency, reference string) string { return agency + "\x00" + reference }

// teller tells returns as events.
type teller struct {
	events []Event
	cases  map[CaseID]*told
}

// told is what a case has already.
type told struct {
	accused, count EventID
	judgments      map[string]EventID // by instance and day
}

func (t *teller) add(e Event) EventID {
	e.Number = len(t.events) + 1
	t.events = append(t.events, e)
	return e.ID
}

// caseOf is the case of a report, of its own where it names none.
func caseOfReport(r Report) CaseID {
	if r.CaseID != "" {
		return r.CaseID
	}
	return CaseID("report/" + string(r.ID))
}

func (t *teller) open(r Report) *told {
	id := caseOfReport(r)
	if t.cases[id] == nil {
		t.cases[id] = &told{judgments: map[string]EventID{}}
		t.add(Event{ID: EventID("case/" + string(id)), Kind: OpenCase, Case: id, Office: r.Agency, Day: r.ReportedOn})
	}
	return t.cases[id]
}

func (t *teller) report(r Report) {
	c, id := t.open(r), caseOfReport(r)
	child := r.VictimChild
	if child == "" {
		child = "unknown"
	}
	filed := t.add(Event{
		ID: EventID("report/" + string(r.ID)), Kind: FileReport, Case: id, Agency: r.Agency, Reference: r.Reference, Code: r.Type, Law: r.Law,
		Forms: r.Exploitation, Child: child, Day: r.ReportedOn, Office: r.Agency,
	})
	day := r.DecisionOn
	if day.IsZero() {
		day = r.ReportedOn
	}
	switch {
	case r.Decision == "":
	case strings.HasPrefix(r.Decision, "dropped") || r.Decision == "transferred":
		t.add(Event{ID: "drop/" + filed, Kind: DropCharge, Case: id, Subject: filed, Code: r.Decision, Day: day, Office: r.Agency})
	case r.Decision == "waived":
		t.add(Event{ID: "waive/" + filed, Kind: WaiveCase, Case: id, Subject: t.accused(c, r), Day: day, Office: r.Agency})
	case r.Decision == "penalty_notice":
		t.add(Event{ID: "notice/" + filed, Kind: PenaltyNotice, Case: id, Subject: t.accused(c, r), Day: day, Office: r.Agency})
	case r.Decision == "confession_judgment":
		t.add(Event{ID: "charge/" + filed, Kind: Charge, Case: id, Subject: t.accused(c, r), Day: day, Office: r.Agency})
	default:
		t.add(Event{ID: "indict/" + filed, Kind: Indict, Case: id, Subject: t.accused(c, r), Day: day, Office: r.Agency})
	}
}

// accused is the one person who stands for all of a case.
func (t *teller) accused(c *told, r Report) EventID {
	if c.accused == "" {
		id := caseOfReport(r)
		c.accused = t.add(Event{ID: EventID("accused/" + string(id)), Kind: AddAccused, Case: id, Code: "unknown", Day: r.ReportedOn, Office: r.Agency})
		c.count = t.add(Event{
			ID: EventID("count/" + string(id)), Kind: AddCount, Case: id, Accused: c.accused, Law: r.Law, Forms: r.Exploitation, Day: r.ReportedOn, Office: r.Agency,
		})
	}
	return c.accused
}

// judgment tells the judgment that a version names: once for a case, an
// instance and a day.
func (t *teller) judgment(r Report) {
	c, id := t.open(r), caseOfReport(r)
	accused := t.accused(c, r)
	name := r.Instance + "/" + r.JudgmentOn.String()
	j := c.judgments[name]
	if j == "" {
		j = t.add(Event{ID: EventID("judgment/" + string(id) + "/" + name), Kind: Judge, Case: id, Code: r.Instance, Day: r.JudgmentOn, Office: r.Agency})
		c.judgments[name] = j
		t.add(Event{ID: "verdict/" + j, Kind: GiveVerdict, Case: id, Subject: j, Accused: accused, Count: c.count, Code: r.Outcome, Law: r.Law, Day: r.JudgmentOn, Office: r.Agency})
	}
	if !r.FinalOn.IsZero() {
		t.add(Event{ID: "final/" + j, Kind: MakeFinal, Case: id, Subject: j, Accused: accused, Day: r.FinalOn, Office: r.Agency})
	}
}

// judgedVersions returns of some versions those that name judgments up to and
// including a year, by the day of the judgment: where versions of one report
// name the same instance more than once, the latest, for it corrects the others.
func judgedVersions(all []Report, year int, of func(Report) bool) []Report {
	type key struct {
		id       ReportID
		instance string
	}
	judgments := make(map[key]Report)
	for _, r := range all {
		if r.Year > year || r.JudgmentOn.IsZero() || r.JudgmentOn.Year() > year || !of(r) {
			continue
		}
		k := key{r.ID, r.Instance}
		if before, ok := judgments[k]; !ok || later(r, before) {
			judgments[k] = r
		}
	}
	out := make([]Report, 0, len(judgments))
	for _, r := range judgments {
		out = append(out, r)
	}
	slices.SortFunc(out, func(a, b Report) int {
		return cmp.Or(a.JudgmentOn.Compare(b.JudgmentOn), cmp.Compare(a.Year, b.Year), cmp.Compare(a.ID, b.ID), cmp.Compare(a.Instance, b.Instance))
	})
	return out
}

// FiledBetween returns the reports filed from one day to another, in the order
// in which they were filed.
func (r *Roll) FiledBetween(from, to codelist.Day) []Filed {
	var out []Filed
	for _, x := range r.Reports("") {
		if !x.Day.Before(from) && !x.Day.After(to) {
			out = append(out, x)
		}
	}
	slices.SortStableFunc(out, func(a, b Filed) int { return cmp.Or(a.Day.Compare(b.Day), cmp.Compare(a.ID, b.ID)) })
	return out
}

// JudgedCases returns the cases with at least one judgment by a day, by id: the
// latest word, and the first conviction in any instance.
func (r *Roll) JudgedCases(by codelist.Day) []Case {
	then := r.until(by)
	byCase := make(map[CaseID]*Case)
	last := make(map[CaseID]codelist.Day)
	for _, j := range then.JudgmentsIn("") {
		c := byCase[j.Case]
		if c == nil {
			c = &Case{ID: j.Case}
			byCase[j.Case] = c
		}
		if before, ok := last[j.Case]; !ok || !j.Day.Before(before) {
			last[j.Case] = j.Day
			c.Instance, c.Outcome, c.Final = j.Code, outcomeOf(j), then.finalIn(j, by)
		}
		for _, v := range j.Verdicts {
			if v.Code == Conviction && (c.FirstConvictedOn.IsZero() || v.Day.Before(c.FirstConvictedOn)) {
				c.FirstConvictedOn = v.Day
			}
		}
	}
	out := make([]Case, 0, len(byCase))
	for _, c := range byCase {
		out = append(out, *c)
	}
	slices.SortFunc(out, func(a, b Case) int { return cmp.Compare(a.ID, b.ID) })
	return out
}

// outcomeOf is the outcome of a judgment as a whole: a conviction of anybody
// makes it one.
func outcomeOf(j Judgment) string {
	outcome := ""
	for _, v := range j.Verdicts {
		if v.Code == Conviction || outcome == "" {
			outcome = v.Code
		}
	}
	return outcome
}

// finalIn reports whether a judgment is final for everybody in it.
func (r *Roll) finalIn(j Judgment, by codelist.Day) bool {
	for _, v := range j.Verdicts {
		if !r.StandOf(j.ID, v.Accused, by).Final {
			return false
		}
	}
	return len(j.Verdicts) > 0
}
