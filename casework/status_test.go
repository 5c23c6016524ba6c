package casework_test

import (
	"testing"

	"verdig/casework"
)

func TestAStatusHasABodyAGroundAndADay(t *testing.T) {
	p := opened(t)
	p.refused("casework.body", "nav", casework.Step{Kind: casework.SetStatus, Code: "possible", Day: today, Text: "Signs"})
	p.refused("casework.status.ground", "nav", casework.Step{Kind: casework.SetStatus, Code: "possible", Body: "agency", Day: today})
	p.refused("casework.by", "nav", casework.Step{Kind: casework.SetStatus, Code: "possible", Body: "agency", By: "no-law", Day: today})
	if len(p.st.Rights(p.w.Codes)) == 0 {
		t.Error("without a status the rights of a victim hold")
	}
	p.do("nav", casework.Step{Kind: casework.SetStatus, Code: "verified", Body: "immigration", By: "utl-38", Day: today})
	p.do("helse", casework.Step{Kind: casework.SetStatus, Code: "possible", Body: "agency", Day: today.AddDays(-20), Text: "Signs"}) // written down late
	if s, ok := p.st.Status(); !ok || s.Code != "verified" || len(p.st.StatusHistory()) != 2 {
		t.Errorf("%s holds", s.Code)
	}
	rejected := p.do("nav", casework.Step{Kind: casework.SetStatus, Code: "rejected", Body: "court", Day: today, Text: "Found not to be"})
	if len(p.st.Rights(p.w.Codes)) != 0 {
		t.Error("rights of somebody who is no victim")
	}
	p.do("nav", casework.Step{Kind: casework.Undo, Subject: rejected, Reason: "mistake"})
	if s, _ := p.st.Status(); s.Code != "verified" || len(p.st.Rights(p.w.Codes)) == 0 {
		t.Error("a status that is undone holds")
	}
}

func TestWhoDisagreesIsAnswered(t *testing.T) {
	p := opened(t)
	status := p.do("nav", casework.Step{Kind: casework.SetStatus, Code: "rejected", Body: "police", By: "strl2005-257", Day: today})
	p.refused("casework.view.none", "helse", casework.Step{Kind: casework.AnswerView, Subject: status, Text: "No"})
	view := p.do("nav", casework.Step{Kind: casework.SetView, Subject: status, Code: casework.Disagrees, Text: "I was held."})
	if tells := casework.Tells(p.st, p.st.Steps()[p.st.Next()-2]); len(tells) != 1 || tells[0].Agency != "helse" || tells[0].Kind != "plan.disagrees" {
		t.Errorf("told: %v", tells)
	}
	p.refused("casework.undo.stands", "nav", casework.Step{Kind: casework.Undo, Subject: status, Reason: "mistake"})
	p.refused("casework.close.disagrees", "helse", casework.Step{Kind: casework.Close, Reason: "goals_met"})
	if all := p.st.Disagreements(); len(all) != 1 || all[0].View.ID != view {
		t.Fatalf("disagreements: %v", all)
	}
	waits := 0
	for _, w := range p.st.Waits(began) {
		if w.Ladder == "disagreement" && w.Agency == "helse" && w.Subject == view {
			waits++
		}
	}
	if waits != 1 {
		t.Error("a disagreement does not wait for its answer")
	}
	p.do("helse", casework.Step{Kind: casework.AnswerView, Subject: status, Text: "We ask for a new assessment."})
	if s, _ := p.st.Status(); len(p.st.Disagreements()) != 0 || s.View.Code != casework.Disagrees || s.View.Answer == nil {
		t.Error("an answered disagreement stays what it is")
	}
	p.do("helse", casework.Step{Kind: casework.Close, Reason: "not_victim"})
}

func TestTheLastWordOnARightHolds(t *testing.T) {
	p := opened(t)
	state := func(code string) string {
		for _, r := range p.st.Rights(p.w.Codes) {
			if r.Code == code {
				return r.State
			}
		}
		t.Fatalf("no right %s", code)
		return ""
	}
	p.do("helse", casework.Step{Kind: casework.SetRight, Code: "housing", By: "told", Day: today})
	given := p.do("nav", casework.Step{Kind: casework.SetRight, Code: "housing", By: "given", Day: today})
	if got := state("housing"); got != "given" || state("health") != "" {
		t.Errorf("housing is %q", got)
	}
	p.do("nav", casework.Step{Kind: casework.Undo, Subject: given, Reason: "mistake"})
	if got := state("housing"); got != "told" {
		t.Errorf("housing is %q", got)
	}
}
