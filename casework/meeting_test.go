package casework_test

import (
	"slices"
	"testing"

	"verdig/casework"
)

func TestAMeetingIsCalledHeldAndItsMinutesAgreed(t *testing.T) {
	p := opened(t)
	call := casework.Step{Kind: casework.CallMeeting, Code: "plain", Day: today.AddDays(3), Hour: "13:00", Parties: []string{"nav"}, Text: "1. Housing"}
	for key, wrong := range map[string]func(*casework.Step){
		"casework.no_member":        func(s *casework.Step) { s.Parties = []string{"rosa"} },
		"casework.hour":             func(s *casework.Step) { s.Hour = "25:00" },
		"casework.meeting.past":     func(s *casework.Step) { s.Day = today.AddDays(-1) },
		"casework.meeting.no_track": func(s *casework.Step) { s.Code = casework.Conference },
	} {
		s := call
		wrong(&s)
		p.refused(key, "helse", s)
	}
	id := p.do("helse", call)
	p.refused("casework.close.meeting", "helse", casework.Step{Kind: casework.Close, Reason: "goals_met"})
	p.refused("casework.not_yours", "nav", casework.Step{Kind: casework.MoveMeeting, Subject: id, Day: today.AddDays(1), Hour: "09:00", Reason: "agreed"})
	p.do("helse", casework.Step{Kind: casework.MoveMeeting, Subject: id, Day: today, Hour: "09:00", Reason: "agreed"})
	p.refused("casework.meeting.not_held", "nav", casework.Step{Kind: casework.WriteMinutes, Subject: id, Text: "Early"})
	p.do("helse", casework.Step{Kind: casework.HoldMeeting, Subject: id, Day: today, Parties: []string{"helse", "nav"}})
	m, _ := p.st.Meeting(id)
	if m.Day != today || m.Hour != "09:00" || len(m.Minutes) != 0 || len(p.st.Owing(&m)) != 0 {
		t.Errorf("the meeting: %+v", m)
	}
	p.refused("casework.meeting.held", "helse", casework.Step{Kind: casework.CancelMeeting, Subject: id, Reason: "mistake"})
	first := p.do("helse", casework.Step{Kind: casework.WriteMinutes, Subject: id, Text: "We met."})
	p.do("nav", casework.Step{Kind: casework.ObjectMinutes, Subject: first, Text: "NAV came late."})
	p.refused("casework.answered", "nav", casework.Step{Kind: casework.AgreeMinutes, Subject: first})
	second := p.do("helse", casework.Step{Kind: casework.WriteMinutes, Subject: id, Text: "We met; NAV came late."})
	p.refused("casework.meeting.corrected", "nav", casework.Step{Kind: casework.AgreeMinutes, Subject: first})
	m, _ = p.st.Meeting(id)
	if got := p.st.Owing(&m); !slices.Equal(got, []string{"nav"}) || len(m.Minutes) != 2 || m.Minutes[0].Text != "We met." {
		t.Errorf("owing %v, minutes %+v", got, m.Minutes)
	}
	p.do("nav", casework.Step{Kind: casework.AgreeMinutes, Subject: second})
	if m, _ = p.st.Meeting(id); len(p.st.Owing(&m)) != 0 {
		t.Errorf("%v still owe a word", p.st.Owing(&m))
	}
}

func TestADecisionIsATaskAtOnceAndGoesWithIt(t *testing.T) {
	p := opened(t)
	id := p.do("helse", casework.Step{Kind: casework.CallMeeting, Code: "plain", Day: today, Hour: "13:00", Parties: []string{"nav"}})
	decide := casework.Step{Kind: casework.DecideMeeting, Subject: id, Area: "economy", Agency: "nav", Until: today.AddDays(7), Text: "NAV pays the rent."}
	p.refused("casework.meeting.not_held", "helse", decide)
	p.do("nav", casework.Step{Kind: casework.HoldMeeting, Subject: id, Day: today, Parties: []string{"nav", "helse"}, Text: "Minutes."})
	nobody := decide
	nobody.Agency = ""
	p.refused("casework.agency", "helse", nobody)
	outside := decide
	outside.Agency = "rosa"
	p.refused("casework.no_member", "helse", outside)
	task := p.do("helse", decide)
	m, _ := p.st.Meeting(id)
	all := p.st.Tasks()
	if len(m.Decisions) != 1 || len(all) != 1 || all[0].ID != task || all[0].Of != id || all[0].Agency != "nav" || all[0].Due != today.AddDays(7) {
		t.Fatalf("decisions %+v, tasks %+v", m.Decisions, all)
	}
	p.do("helse", casework.Step{Kind: casework.Undo, Subject: task, Reason: "mistake"})
	if m, _ = p.st.Meeting(id); len(m.Decisions) != 0 || len(p.st.Tasks()) != 0 {
		t.Error("the decision or its task stands")
	}
	p.do("helse", decide)
	p.do("nav", casework.Step{Kind: casework.DoTask, Subject: p.st.Tasks()[0].ID})
}

func TestWhoHasLeftIsNotAskedAboutMinutes(t *testing.T) {
	p := opened(t)
	id := p.do("helse", casework.Step{Kind: casework.CallMeeting, Code: "plain", Day: today, Hour: "13:00", Parties: []string{"nav"}})
	p.do("nav", casework.Step{Kind: casework.Leave, Reason: "done"})
	minutes := p.do("helse", casework.Step{Kind: casework.HoldMeeting, Subject: id, Day: today, Parties: []string{"nav", "helse"}, Text: "Minutes."})
	p.refused("casework.not_yours", "nav", casework.Step{Kind: casework.AgreeMinutes, Subject: minutes})
	for _, x := range casework.Tells(p.st, p.st.Steps()[p.st.Next()-2]) {
		if x.Agency == "nav" {
			t.Error("nav is told of minutes that it may not read")
		}
	}
}
