package justice

import (
	"cmp"
	"slices"
	"strings"
)

// FromReturns tells the returns of the police up to and including a year as
// events, so that what was returned by the year and what was entered as it
// happened are counted by the same rules. All is every version of every report,
// in any order.
//
// A return says less than happened: nobody accused, no indictment before a
// judgment. The events say what it says and no more; one person accused, of
// whom nothing is known, stands for all of a case that has come to a decision
// against somebody. Reports in held, by the sender's own reference, are left
// out: of these the events themselves are held, in the case that held names.
// Other reports of the same case are told as reports in that case, and its
// events say the rest.
func FromReturns(all []Report, year int, held map[string]CaseID) []Event {
	latest := make(map[ReportID]Report)
	t := teller{cases: map[CaseID]*told{}, dockets: map[CaseID]CaseID{}}
	for _, r := range all {
		docket, known := held[KnownReport(r.Agency, r.Reference)]
		if before, ok := latest[r.ID]; r.Year <= year && !known && (!ok || later(r, before)) {
			latest[r.ID] = r
		}
		if first, ok := t.dockets[r.CaseID]; known && r.CaseID != "" && (!ok || docket < first) {
			t.dockets[r.CaseID] = docket
		}
	}
	reports := make([]Report, 0, len(latest))
	for _, r := range latest {
		reports = append(reports, r)
	}
	slices.SortFunc(reports, func(a, b Report) int { return cmp.Or(a.ReportedOn.Compare(b.ReportedOn), cmp.Compare(a.ID, b.ID)) })
	for _, r := range reports {
		t.report(r)
	}
	for _, r := range judgedVersions(all, year) {
		if _, ok := latest[r.ID]; ok && t.dockets[r.CaseID] == "" {
			t.judgment(r)
		}
	}
	return t.events
}

// KnownReport names a report by its sender and its sender's own reference.
func KnownReport(agency, reference string) string { return agency + "\x00" + reference }

// teller tells returns as events.
type teller struct {
	events  []Event
	cases   map[CaseID]*told
	dockets map[CaseID]CaseID // cases of which the events are held
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
	return CaseID(alone + string(r.ID))
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
	id, held := t.dockets[r.CaseID]
	var c *told
	if !held {
		c, id = t.open(r), caseOfReport(r)
	}
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
	case held:
	case r.Decision == "waived":
		t.add(Event{ID: "waive/" + filed, Kind: WaiveCase, Case: id, Subject: t.accused(c, r), Day: day, Office: r.Agency})
	case r.Decision == "penalty_notice":
		t.add(Event{ID: "notice/" + filed, Kind: PenaltyNotice, Case: id, Subject: t.accused(c, r), Day: day, Office: r.Agency})
	case r.Decision == "confession_judgment":
		t.add(Event{ID: "charge/" + filed, Kind: Charge, Case: id, Subject: t.accused(c, r), Code: r.Decision, Day: day, Office: r.Agency})
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
		t.add(Event{ID: "verdict/" + j, Kind: GiveVerdict, Case: id, Subject: j, Accused: accused, Count: c.count, Code: r.Outcome, Day: r.JudgmentOn, Office: r.Agency})
	}
	if !r.FinalOn.IsZero() {
		t.add(Event{ID: "final/" + j, Kind: MakeFinal, Case: id, Subject: j, Accused: accused, Day: r.FinalOn, Office: r.Agency})
	}
}

// judgedVersions returns the versions that name judgments, by the day of the
// judgment: where versions of one report name the same instance more than once,
// the latest, for it corrects the others.
func judgedVersions(all []Report, year int) []Report {
	type key struct {
		id       ReportID
		instance string
	}
	judgments := make(map[key]Report)
	for _, r := range all {
		if r.Year > year || r.JudgmentOn.IsZero() || r.JudgmentOn.Year() > year {
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

// later reports whether version a of a report replaces version b.
func later(a, b Report) bool {
	return a.Year > b.Year || a.Year == b.Year && a.Version > b.Version
}
