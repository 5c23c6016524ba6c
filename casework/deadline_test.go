package casework_test

import (
	"slices"
	"testing"
	"time"

	"verdig/casework"
	"verdig/codelist"
)

func day(text string) codelist.Day {
	d, err := codelist.ParseDay(text)
	if err != nil {
		panic(err)
	}
	return d
}

// oslo is a moment in Norway.
func oslo(text string) time.Time {
	t, err := time.ParseInLocation("2006-01-02 15:04", text, codelist.Norway())
	if err != nil {
		panic(err)
	}
	return t.UTC()
}

// deadline is the one of a rule.
func (p *table) deadline(rule string) casework.Deadline {
	p.t.Helper()
	for _, d := range p.st.Deadlines(p.w) {
		if d.Rule.Code == rule {
			return d
		}
	}
	p.t.Fatalf("no deadline %s", rule)
	return casework.Deadline{}
}

// Each rule at its length: the day on which it ends, worked by hand from the
// calendar.
func TestDeadlinesEndWhereTheRuleSays(t *testing.T) {
	for _, c := range []struct {
		event, day, hour, until, rule, ends string
		house                               bool
	}{
		{event: "permit_reflection", day: "2025-08-31", rule: "reflection_end", ends: "2026-02-28"}, // no 31 February
		{event: "permit_reflection", day: "2026-01-15", rule: "reflection_end", ends: "2026-07-15"},
		{event: "permit_limited", day: "2026-02-27", rule: "limited_end", ends: "2027-02-27"}, // a Saturday: the permit says itself
		{event: "permit_limited", day: "2026-02-01", until: "2026-08-01", rule: "limited_end", ends: "2026-08-01"},
		{event: "concern_received", day: "2026-02-25", rule: "concern_review", ends: "2026-03-04"},
		{event: "concern_received", day: "2026-01-31", rule: "concern_decision", ends: "2026-03-02", house: true},
		{event: "placed_emergency", day: "2022-12-31", rule: "emergency_1992", ends: "2023-01-14"},
		{event: "placed_emergency", day: "2023-01-01", rule: "emergency", ends: "2023-01-15", house: true},
		{event: "placed", day: "2022-12-31", rule: "placement_1992", ends: "2023-06-30"},
		{event: "placed", day: "2026-02-01", rule: "placement", ends: "2026-08-01", house: true},
		{event: "representative_requested", day: "2026-02-27", hour: "10:30", rule: "representative", ends: "2026-02-28", house: true},
		{event: "drop_known", day: "2026-02-20", rule: "complaint", ends: "2026-03-13"},
		{event: "drop_known", day: "2025-12-04", rule: "complaint", ends: "2025-12-29"}, // Christmas Day, then a Friday that is one too, a weekend
		{event: "testimony_given", day: "2026-03-01", rule: "protection_reminder", ends: "2026-03-15", house: true},
	} {
		p := opened(t)
		p.do("nav", casework.Step{Kind: casework.AddEvent, Code: c.event, Day: day(c.day), Hour: c.hour, Until: day(c.until)})
		d := p.deadline(c.rule)
		if d.Day.String() != c.ends || d.Rule.House != c.house || !d.Open() {
			t.Errorf("%s on %s: %s ends on %s, want %s", c.event, c.day, c.rule, d.Day, c.ends)
		}
	}
}

func TestAPassedDeadlineIsLateFromTheNextDay(t *testing.T) {
	p := opened(t)
	p.do("helse", casework.Step{Kind: casework.AddEvent, Code: "permit_reflection", Day: day("2025-09-29")})
	d := p.deadline("reflection_end") // 29 March 2026: the night on which the clocks go forward
	if d.Late(oslo("2026-03-29 23:59")) || !d.Late(oslo("2026-03-30 00:00")) {
		t.Errorf("passed at %s", d.At)
	}
	p.do("helse", casework.Step{Kind: casework.AddEvent, Code: "representative_requested", Day: day("2026-03-01"), Hour: "12:00"})
	d = p.deadline("representative")
	if d.Late(oslo("2026-03-02 11:59")) || !d.Late(oslo("2026-03-02 12:00")) {
		t.Errorf("24 hours passed at %s", d.At)
	}
}

func TestTheRuleOfTheEventsDayApplies(t *testing.T) {
	p := opened(t)
	p.do("helse", casework.Step{Kind: casework.AddEvent, Code: "placed", Day: day("2022-06-01")})
	for _, d := range p.st.Deadlines(p.w) {
		if d.Rule.Code == "placement" {
			t.Error("the rule of 2023 applies to 2022")
		}
	}
	if d := p.deadline("placement_1992"); d.Rule.House || d.Rule.Law != "bvl1992-4-29" {
		t.Error("the rule of 1992 is law")
	}
}

func TestAnAdministratorSetsHouseRulesAndNoLaw(t *testing.T) {
	p := opened(t)
	p.w.House = casework.HouseOf(map[string]string{
		casework.HouseSetting("concern_decision"): "P60D", casework.HouseSetting("reflection_end"): "P1D", casework.HouseSetting("placement"): "nonsense", "other": "P1D",
	})
	p.do("nav", casework.Step{Kind: casework.AddEvent, Code: "concern_received", Day: day("2026-01-01")})
	p.do("nav", casework.Step{Kind: casework.AddEvent, Code: "permit_reflection", Day: day("2026-01-01")})
	p.do("nav", casework.Step{Kind: casework.AddEvent, Code: "placed", Day: day("2026-01-01")})
	for rule, want := range map[string]string{"concern_decision": "2026-03-02", "reflection_end": "2026-07-01", "placement": "2026-07-01"} {
		if d := p.deadline(rule); d.Day.String() != want {
			t.Errorf("%s ends on %s, want %s", rule, d.Day, want)
		}
	}
}

func TestADeadlineIsSettledByWhatTheRuleNames(t *testing.T) {
	p := opened(t)
	got := p.do("helse", casework.Step{Kind: casework.AddEvent, Code: "permit_reflection", Day: day("2026-01-10")})
	p.do("helse", casework.Step{Kind: casework.AddEvent, Code: "permit_limited", Day: day("2025-01-10")}) // before it: settles nothing
	if d := p.deadline("reflection_end"); !d.Open() {
		t.Error("settled by what came before")
	}
	p.refused("casework.close.deadline", "helse", casework.Step{Kind: casework.Close, Reason: "goals_met"})
	p.refused("casework.deadline.law", "helse", casework.Step{Kind: casework.MoveDeadline, Subject: got, Code: "reflection_end", Until: day("2026-12-01"), Reason: "waiting"})
	p.refused("casework.subject", "helse", casework.Step{Kind: casework.SettleDeadline, Subject: got, Code: "complaint", Text: "Done"})
	p.refused("casework.text", "helse", casework.Step{Kind: casework.SettleDeadline, Subject: got, Code: "reflection_end"})
	limited := p.do("nav", casework.Step{Kind: casework.AddEvent, Code: "permit_limited", Day: day("2026-02-10"), Until: day("2026-08-10")})
	if d := p.deadline("reflection_end"); d.Open() || d.Settled.ID != limited {
		t.Error("not settled by the next permit")
	}
	p.refused("casework.deadline.settled", "helse", casework.Step{Kind: casework.SettleDeadline, Subject: got, Code: "reflection_end", Text: "Done"})
	p.do("nav", casework.Step{Kind: casework.Undo, Subject: limited, Reason: "mistake"})
	if d := p.deadline("reflection_end"); !d.Open() {
		t.Error("what is undone settles nothing")
	}
	done := p.do("nav", casework.Step{Kind: casework.SettleDeadline, Subject: got, Code: "reflection_end", Text: "Applied"})
	p.refused("casework.undo.stands", "helse", casework.Step{Kind: casework.Undo, Subject: got, Reason: "mistake"})
	if d := p.deadline("reflection_end"); d.Open() || d.Settled.ID != done || d.Waived() {
		t.Error("not settled by the step")
	}
}

func TestAHouseRuleIsMovedAndWaivedWithReason(t *testing.T) {
	p := opened(t)
	got := p.do("helse", casework.Step{Kind: casework.AddEvent, Code: "testimony_given", Day: day("2026-03-01")})
	p.refused("casework.reason", "helse", casework.Step{Kind: casework.MoveDeadline, Subject: got, Code: "protection_reminder", Until: day("2026-04-30")})
	p.do("helse", casework.Step{Kind: casework.MoveDeadline, Subject: got, Code: "protection_reminder", Until: day("2026-04-30"), Reason: "waiting"})
	if d := p.deadline("protection_reminder"); d.Day != day("2026-04-30") || d.Late(oslo("2026-04-30 12:00")) || !d.Late(oslo("2026-05-01 00:00")) {
		t.Errorf("moved to %s", d.Day)
	}
	p.do("nav", casework.Step{Kind: casework.WaiveDeadline, Subject: got, Code: "protection_reminder", Reason: "left_country"})
	if d := p.deadline("protection_reminder"); !d.Waived() {
		t.Error("not waived")
	}
	p.do("helse", casework.Step{Kind: casework.Close, Reason: "left_country"})
}

// Each rung at its boundary: offered at 10 on the Thursday before Easter week's
// holidays, in working hours.
func TestTheLadderIsClimbedAtItsHours(t *testing.T) {
	p := opened(t)
	p.do("helse", casework.Step{Kind: casework.OpenNeed, Area: "housing", Reason: "assessed"})
	p.now = oslo("2026-04-01 09:59") // Wednesday; the Thursday, Friday and Monday are holidays
	offer := p.do("helse", casework.Step{Kind: casework.Offer, Area: "housing", Agency: "nav", Reason: "competent"})
	climbed := func(at string) []casework.Rung {
		var rungs []casework.Rung
		for _, w := range p.st.Climb(oslo(at)) {
			if w.Subject == offer {
				rungs = append(rungs, w.Rung)
			}
		}
		return rungs
	}
	for _, c := range []struct {
		at   string
		want int
	}{
		{"2026-04-01 16:00", 0}, {"2026-04-06 23:00", 0}, {"2026-04-07 09:59", 0}, {"2026-04-07 10:00", 1}, // 6 hours before Easter, 2 after
		{"2026-04-09 09:59", 1}, {"2026-04-09 10:00", 2}, {"2026-04-13 09:59", 2}, {"2026-04-13 10:00", 3}, {"2027-01-01 00:00", 3},
	} {
		if got := climbed(c.at); len(got) != c.want {
			t.Errorf("at %s: %v, want %d rungs", c.at, got, c.want)
		}
	}
	p.now = oslo("2026-04-08 09:00")
	p.do("nav", casework.Step{Kind: casework.Accept, Subject: offer})
	if got := climbed("2027-01-01 00:00"); len(got) != 0 {
		t.Errorf("answered, and at %v", got)
	}
}

func TestForAChildTheLadderIsSteeper(t *testing.T) {
	at := func(age string) time.Time {
		p := newTable(t)
		p.do("helse", casework.Step{Kind: casework.Open, Reason: "concern", Basis: "child_duty", Code: age})
		p.do("helse", casework.Step{Kind: casework.Invite, Agency: "nav", Reason: "assessed", Basis: "child_duty", Day: today})
		var last time.Time
		for _, w := range p.st.Climb(began.AddDate(1, 0, 0)) {
			if w.Code == "invite" {
				last = w.At
			}
		}
		return last
	}
	adult := at(casework.Adult)
	if child, unsure := at(casework.Child), at(casework.Unsure); !child.Before(adult) || !unsure.Equal(child) {
		t.Errorf("adult %s, child %s, unsure %s", adult, child, unsure)
	}
}

func TestWhereNobodyIsOnARungTheNextIsToldAtOnce(t *testing.T) {
	p := opened(t)
	p.do("helse", casework.Step{Kind: casework.AddTask, Area: casework.Whole, Agency: "nav", Until: day("2026-03-04"), Text: "Call"})
	words := func(now string, staffed func(string, casework.Rung) bool) []casework.Word {
		return p.st.Words(oslo(now), p.w, staffed)
	}
	if got := words("2026-03-05 07:59", nil); len(got) != 0 {
		t.Errorf("told before the day has passed: %v", got)
	}
	got := words("2026-03-05 08:00", func(_ string, r casework.Rung) bool { return r != casework.Colleague })
	if len(got) != 1 || got[0].Rung != casework.Leader || got[0].Agency != "nav" {
		t.Errorf("no colleague: %v", got)
	}
	got = words("2026-03-05 08:00", func(string, casework.Rung) bool { return false })
	if len(got) != 1 || got[0].Rung != casework.Coordinator || got[0].Agency != "" {
		t.Errorf("nobody at all: %v", got)
	}
	p.gone["helse"] = true
	if !p.st.Orphaned(p.w) || !slices.ContainsFunc(words("2026-03-03 08:00", nil), func(w casework.Word) bool {
		return w.Kind == casework.NoticeNobody && w.Rung == casework.Coordinator
	}) {
		t.Error("nobody is told that nobody is responsible")
	}
}
