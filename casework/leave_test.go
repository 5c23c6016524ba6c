package casework_test

import (
	"slices"
	"testing"
	"time"

	"verdig/casework"
)

// Who has left is told nothing of the plan any more: what others answer to it,
// and what nobody answers, those hear who take part.
func TestWhoHasLeftHearsNothingMore(t *testing.T) {
	p := opened(t)
	p.do("nav", casework.Step{Kind: casework.OfferReferral, Area: "housing", Service: "service", Reason: "assessed", Basis: "consent", Day: today})
	ask := p.do("nav", casework.Step{Kind: casework.Invite, Agency: "rosa", Reason: "assessed", Basis: "consent", Day: today})
	other := p.do("nav", casework.Step{Kind: casework.Invite, Agency: "udi", Reason: "assessed", Basis: "consent", Day: today})
	status := p.do("nav", casework.Step{Kind: casework.SetStatus, Code: "possible", Body: "police", Day: today, Text: "As told"})
	p.do("nav", casework.Step{Kind: casework.SetView, Subject: status, Code: casework.Disagrees})
	p.do("nav", casework.Step{Kind: casework.Leave, Reason: "done"})
	for _, x := range casework.TodosOf("nav", p.st.Todos(p.now, p.w)) {
		t.Errorf("nav has left, and is to see to %s", x.Key)
	}
	for office, s := range map[string]casework.Step{
		"rosa": {Kind: casework.Join, Subject: ask, Reason: "can_help"}, "udi": {Kind: casework.Refuse, Subject: other, Reason: "no_capacity"},
		"helse": {Kind: casework.AnswerView, Subject: status, Text: "Heard"},
	} {
		id := p.do(office, s)
		for _, told := range casework.Tells(p.st, p.step(id)) {
			if told.Agency == "nav" {
				t.Errorf("nav has left, and is told %s", told.Kind)
			}
		}
	}
	p.now = p.now.Add(90 * 24 * time.Hour)
	words := p.st.Words(p.now, p.w, nil)
	if !slices.ContainsFunc(words, func(w casework.Word) bool { return w.Code == "referral" && w.Agency == "helse" }) {
		t.Error("nobody who takes part is told that the service has not answered")
	}
	for _, w := range words {
		if w.Agency == "nav" {
			t.Errorf("nav has left, and is told of %s", w.Code)
		}
	}
}

func (p *table) step(id casework.StepID) casework.Step {
	p.t.Helper()
	all := p.st.Steps()
	i := slices.IndexFunc(all, func(s casework.Step) bool { return s.ID == id })
	if i < 0 {
		p.t.Fatalf("no step %s", id)
	}
	return all[i]
}

// An asking that is undone is taken back, and who was asked hears that it is.
func TestWhoWasAskedHearsThatTheAskingIsUndone(t *testing.T) {
	for _, ask := range []casework.Step{
		{Kind: casework.Invite, Agency: "rosa", Reason: "assessed", Basis: "consent", Day: today},
		{Kind: casework.Offer, Area: casework.Whole, Agency: "rosa", Reason: "competent", Basis: "consent", Day: today},
		{Kind: casework.OfferReferral, Area: "housing", Agency: "rosa", Reason: "assessed", Basis: "consent", Day: today},
	} {
		p := opened(t)
		undo := p.do("helse", casework.Step{Kind: casework.Undo, Subject: p.do("helse", ask), Reason: "mistake"})
		if told := casework.Tells(p.st, p.step(undo)); len(told) != 1 || told[0] != (casework.Tell{Agency: "rosa", Kind: "plan.recalled", Object: "p"}) {
			t.Errorf("%s is undone: told %v", ask.Kind, told)
		}
	}
}

// Who takes no part learns nothing of the plan by trying: it may know the ids of
// steps from when it took part, and is refused by them as by any other.
func TestWhoIsAskedLearnsNothingByTrying(t *testing.T) {
	p := opened(t)
	goal := p.do("nav", casework.Step{Kind: casework.AddGoal, Area: casework.Whole, Text: "A place"})
	task := p.do("nav", casework.Step{Kind: casework.AddTask, Area: casework.Whole, Agency: "nav", Until: today.AddDays(9), Text: "Call"})
	p.do("nav", casework.Step{Kind: casework.DoTask, Subject: task})
	p.do("nav", casework.Step{Kind: casework.Leave, Reason: "done"})
	p.do("helse", casework.Step{Kind: casework.EditGoal, Subject: goal, Text: "Another place"})
	p.do("helse", casework.Step{Kind: casework.ReopenTask, Subject: task})
	ask := p.do("helse", casework.Step{Kind: casework.OfferReferral, Area: "housing", Agency: "nav", Reason: "assessed", Basis: "consent", Day: today})
	p.do("helse", casework.Step{Kind: casework.AddTask, Area: "housing", Agency: "helse", Subject: ask, Until: today.AddDays(9), Text: "Ask again"})
	seen := p.step(ask).Number
	for _, k := range casework.Kinds() {
		for _, subject := range []casework.StepID{goal, task, p.st.Steps()[0].ID} {
			s := casework.Step{
				ID: "next", Plan: "p", Number: p.st.Next(), Kind: k, Subject: subject, Agency: "nav", Code: "full", Reason: "can_help", Actor: "who", Office: "nav", At: p.now, Seen: 1,
			}
			for _, fill := range []func(){func() {}, func() { s.Agency = "" }, func() { s.Code = "" }, func() { s.Reason = "" }, func() { s.Reason = "mistake" }} {
				fill()
				if err := p.st.Decide(&s, p.w); err == nil || casework.ChangedBy(err) != nil {
					t.Errorf("%s on what nav is not asked: %v", k, err)
				}
			}
		}
	}
	p.do("nav", casework.Step{Kind: casework.AcceptReferral, Subject: ask, Seen: seen})
	p.do("helse", casework.Step{Kind: casework.StartReferral, Subject: ask, Day: today})
	_, err := p.try("nav", casework.Step{Kind: casework.EndReferral, Subject: ask, Day: today, Code: "completed", Seen: seen})
	if c := casework.ChangedBy(err); c == nil || len(c.Since) != 1 || c.Since[0].Kind != casework.StartReferral {
		t.Errorf("what others did to the referral is not said: %v", err)
	}
}
