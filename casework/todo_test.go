package casework_test

import (
	"slices"
	"testing"
	"time"

	"verdig/casework"
)

// todos are the keys of what the plan waits for, each with whose it is.
func (p *table) todos() []string {
	var all []string
	for _, t := range p.st.Todos(p.now, p.w) {
		if !slices.Contains([]string{"status", "view", "rights"}, t.Key) { // those have tests of their own
			all = append(all, t.Key+" "+t.Agency)
		}
	}
	return all
}

func (p *table) waitsFor(want ...string) {
	p.t.Helper()
	if got := p.todos(); !slices.Equal(got, want) {
		p.t.Errorf("the plan waits for %q, want %q", got, want)
	}
}

func TestAPlanSaysWhatItWaitsFor(t *testing.T) {
	p := opened(t)
	p.waitsFor("needs helse")
	p.do("helse", casework.Step{Kind: casework.OpenNeed, Area: "housing", Reason: "assessed"})
	p.waitsFor("goals helse")
	goal := p.do("helse", casework.Step{Kind: casework.AddGoal, Area: "housing", Text: "A place"})
	p.waitsFor("tasks helse")
	later := p.do("helse", casework.Step{Kind: casework.AddTask, Area: "housing", Agency: "nav", Until: today.AddDays(9), Text: "Later"})
	sooner := p.do("helse", casework.Step{Kind: casework.AddTask, Area: "housing", Agency: "helse", Until: today.AddDays(2), Text: "Sooner"})
	p.waitsFor("task helse", "task nav")
	offer := p.do("helse", casework.Step{Kind: casework.Offer, Area: "housing", Agency: "nav", Reason: "competent"})
	p.do("nav", casework.Step{Kind: casework.Invite, Agency: "rosa", Reason: "assessed", Basis: "consent", Day: today})
	p.waitsFor("offered nav", "invited rosa", "task helse", "task nav", "offered.wait helse", "invited.wait nav")
	all := p.st.Todos(p.now.Add(72*time.Hour), p.w)
	if waited := p.now.Add(72 * time.Hour).Sub(all[0].Since); waited < 72*time.Hour {
		t.Errorf("the offer has waited %v", waited)
	}
	if all[0].Kind != casework.Accept || all[0].Subject != offer || all[0].Other != "helse" || all[0].Waits {
		t.Errorf("the offer is settled by %+v", all[0])
	}
	if x := all[2]; x.Kind != casework.DoTask || x.Subject != sooner || !x.Late(today.AddDays(3)) || x.Late(today.AddDays(2)) {
		t.Errorf("the task is settled by %+v", x)
	}
	p.do("nav", casework.Step{Kind: casework.Decline, Subject: offer, Reason: "no_capacity"})
	p.do("nav", casework.Step{Kind: casework.DoTask, Subject: later})
	p.do("helse", casework.Step{Kind: casework.DoTask, Subject: sooner})
	p.do("helse", casework.Step{Kind: casework.ReachGoal, Subject: goal})
	p.waitsFor("invited rosa", "close helse", "invited.wait nav")
	p.do("helse", casework.Step{Kind: casework.Close, Reason: "goals_met"})
	p.waitsFor()
}

func TestAnAreaWithoutAnActiveAgencyIsAnAlarmBeforeEverythingElse(t *testing.T) {
	p := opened(t)
	p.do("helse", casework.Step{Kind: casework.OpenNeed, Area: "housing", Reason: "assessed"})
	p.do("nav", casework.Step{Kind: casework.AddTask, Area: casework.Whole, Agency: "nav", Until: today, Text: "Now"})
	p.gone["helse"] = true
	all := p.st.Todos(p.now, p.w)
	if len(all) < 3 || all[0].Key != "orphan" || !all[0].Alarm || all[0].Agency != "nav" || all[0].Kind != casework.TakeCharge || all[1].Area != "housing" {
		t.Fatalf("%+v", all)
	}
	p.do("nav", casework.Step{Kind: casework.TakeCharge, Area: casework.Whole, Reason: "no_responsible"})
	p.do("nav", casework.Step{Kind: casework.TakeCharge, Area: "housing", Reason: "no_responsible"})
	for _, x := range p.st.Todos(p.now, p.w) {
		if x.Alarm {
			t.Errorf("still %+v", x)
		}
	}
}

// What a page offers as an option passes, and what it leaves out is refused.
func TestFitsSaysWhatDecideWouldSay(t *testing.T) {
	p := opened(t)
	p.do("helse", casework.Step{Kind: casework.OpenNeed, Area: "housing", Reason: "assessed"})
	task := p.do("helse", casework.Step{Kind: casework.AddTask, Area: "housing", Agency: "nav", Until: today, Text: "Call"})
	for _, x := range []struct {
		step casework.Step
		want bool
	}{
		{casework.Step{Kind: casework.DoTask, Subject: task, Office: "nav"}, true},
		{casework.Step{Kind: casework.DoTask, Subject: task, Office: "rosa"}, false},
		{casework.Step{Kind: casework.ReopenTask, Subject: task, Office: "nav"}, false},
		{casework.Step{Kind: casework.AddTask, Office: "nav"}, true},
		{casework.Step{Kind: casework.AddTask, Agency: "rosa", Office: "nav"}, false},
		{casework.Step{Kind: casework.Offer, Area: "housing", Office: "helse"}, true},
		{casework.Step{Kind: casework.Offer, Area: "housing", Office: "nav"}, false},
		{casework.Step{Kind: casework.Offer, Area: "health", Office: "helse"}, false},
		{casework.Step{Kind: casework.Reopen, Office: "helse"}, false},
		{casework.Step{Kind: "no.such", Office: "helse"}, false},
	} {
		if got := p.st.Fits(x.step, p.w); got != x.want {
			t.Errorf("%s by %s fits: %v", x.step.Kind, x.step.Office, got)
		}
	}
	if a := p.st.Areas(casework.OpenNeed, "helse", p.w); slices.Contains(a, "housing") || slices.Contains(a, casework.Whole) || len(a) != len(casework.Needs)-1 {
		t.Errorf("needs that can be opened: %v", a)
	}
	if s := p.st.Subjects(casework.DoTask, "nav", p.w); len(s) != 1 || s[0].ID != task {
		t.Errorf("tasks that can be done: %v", s)
	}
}

// The options that the state gives are those that it lets pass, whatever has
// been done before.
func TestEveryOptionOfAStepPasses(t *testing.T) {
	p := opened(t)
	p.do("helse", casework.Step{Kind: casework.OpenNeed, Area: "housing", Reason: "assessed"})
	goal := p.do("helse", casework.Step{Kind: casework.AddGoal, Area: "housing", Text: "A place"})
	p.do("helse", casework.Step{Kind: casework.ReachGoal, Subject: goal})
	for _, office := range []string{"helse", "nav"} {
		for _, x := range p.st.Subjects(casework.Undo, office, p.w) {
			s := casework.Step{
				ID: "next", Plan: "p", Number: p.st.Next(), Kind: casework.Undo, Subject: x.ID, Reason: "mistake", Seen: 99, Actor: "who", Office: office, At: p.now,
			}
			if err := p.st.Decide(&s, p.w); err != nil {
				t.Errorf("%s cannot undo %s: %v", office, x.Kind, err)
			}
		}
	}
}

// Days are told by the clock in Norway: half an hour after midnight there is
// today, though elsewhere it is still yesterday.
func TestDaysAreThoseOfTheClockInNorway(t *testing.T) {
	p := opened(t)
	p.now = time.Date(2026, 3, 2, 23, 29, 0, 0, time.UTC)
	p.do("helse", casework.Step{Kind: casework.Invite, Agency: "rosa", Reason: "assessed", Basis: "consent", Day: today.AddDays(1)})
	p.refused("casework.until_past", "helse", casework.Step{Kind: casework.AddTask, Area: casework.Whole, Agency: "nav", Until: today, Text: "Late"})
}
