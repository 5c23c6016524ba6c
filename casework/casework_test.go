package casework_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"verdig/casework"
	"verdig/codelist"
	"verdig/fault"
)

var began = time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)

// table is a plan on which agencies take steps.
type table struct {
	t     *testing.T
	st    *casework.State
	w     casework.World
	now   time.Time
	gone  map[string]bool // agencies that are closed
	blind bool            // the next steps have seen nothing
}

func newTable(t *testing.T) *table {
	t.Helper()
	codes, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	p := &table{t: t, st: casework.Fold(casework.Plan{ID: "p", Notification: "n", Agency: "helse", At: began}, nil), now: began, gone: map[string]bool{}}
	p.w = casework.World{Codes: codes, Active: func(a string) bool { return !p.gone[a] }, Service: func(id string) bool { return id == "service" }}
	return p
}

// try takes a step as somebody of an agency, and returns its id.
func (p *table) try(office string, s casework.Step) (casework.StepID, error) {
	p.now = p.now.Add(time.Minute)
	s.ID, s.Plan, s.Number = casework.StepID(fmt.Sprintf("s%d", p.st.Next())), "p", p.st.Next()
	s.Actor, s.Role, s.Office, s.At, s.Told = "who-"+office, "case_worker", office, p.now, s.Text != ""
	if s.Seen == 0 && !p.blind {
		s.Seen = p.st.Next() - 1
	}
	if err := p.st.Decide(&s, p.w); err != nil {
		return "", err
	}
	p.st = p.st.Add(s)
	return s.ID, nil
}

func (p *table) do(office string, s casework.Step) casework.StepID {
	p.t.Helper()
	id, err := p.try(office, s)
	if err != nil {
		p.t.Fatalf("%s %s: %v", office, s.Kind, err)
	}
	return id
}

// refused demands that a step is refused under a key.
func (p *table) refused(key, office string, s casework.Step) {
	p.t.Helper()
	_, err := p.try(office, s)
	var e *fault.Error
	if !errors.As(err, &e) || e.Key != key {
		p.t.Errorf("%s %s: %v, want %s", office, s.Kind, err, key)
	}
}

func (p *table) responsible(a casework.Area, want string) {
	p.t.Helper()
	if got := p.st.Responsible(a); got != want {
		p.t.Errorf("%s is responsible for %s, want %s", got, a, want)
	}
}

var today = codelist.DayOf(began)

// opened is the plan of an adult, opened by the health service, with nav.
func opened(t *testing.T) *table {
	t.Helper()
	p := newTable(t)
	p.do("helse", casework.Step{Kind: casework.Open, Reason: "concern", Basis: "consent", Day: today, Code: casework.Adult, Text: "K."})
	ask := p.do("helse", casework.Step{Kind: casework.Invite, Agency: "nav", Reason: "assessed", Basis: "consent", Day: today})
	p.do("nav", casework.Step{Kind: casework.Join, Subject: ask, Reason: "can_help"})
	return p
}

func TestResponsibilityStaysUntilAHandoverIsAccepted(t *testing.T) {
	p := opened(t)
	p.responsible(casework.Whole, "helse")
	p.responsible("housing", "helse") // nobody by itself: the one for the whole
	p.do("helse", casework.Step{Kind: casework.OpenNeed, Area: "housing", Reason: "assessed"})
	offer := p.do("helse", casework.Step{Kind: casework.Offer, Area: "housing", Agency: "nav", Reason: "competent"})
	p.responsible("housing", "helse")
	p.refused("casework.offer.already", "helse", casework.Step{Kind: casework.Offer, Area: "housing", Agency: "nav", Reason: "competent"})
	p.refused("casework.not_yours", "helse", casework.Step{Kind: casework.Accept, Subject: offer})
	p.do("nav", casework.Step{Kind: casework.Decline, Subject: offer, Reason: "no_capacity"})
	p.responsible("housing", "helse")
	p.refused("casework.answered", "nav", casework.Step{Kind: casework.Accept, Subject: offer})
	offer = p.do("helse", casework.Step{Kind: casework.Offer, Area: "housing", Agency: "nav", Reason: "agreed"})
	p.do("nav", casework.Step{Kind: casework.Accept, Subject: offer})
	p.responsible("housing", "nav")
	p.responsible(casework.Whole, "helse")
	p.refused("casework.leave.responsible", "nav", casework.Step{Kind: casework.Leave, Reason: "done"})
}

func TestAnAgencyOutsideJoinsByAcceptingAndNotBefore(t *testing.T) {
	p := opened(t)
	p.refused("casework.offer.basis", "helse", casework.Step{Kind: casework.Offer, Area: casework.Whole, Agency: "rosa", Reason: "competent"})
	offer := p.do("helse", casework.Step{Kind: casework.Offer, Area: casework.Whole, Agency: "rosa", Reason: "competent", Basis: "consent", Day: today})
	if p.st.Member("rosa") || len(p.st.AskedOf("rosa")) != 1 {
		t.Error("rosa is asked, and no member")
	}
	p.do("rosa", casework.Step{Kind: casework.Accept, Subject: offer})
	p.responsible(casework.Whole, "rosa")
	if !p.st.Member("rosa") || !p.st.Member("helse") {
		t.Error("both take part")
	}
}

func TestWhoGoesLeavesNothingToNobody(t *testing.T) {
	p := opened(t)
	p.do("helse", casework.Step{Kind: casework.OpenNeed, Area: "economy", Reason: "asked"})
	offer := p.do("helse", casework.Step{Kind: casework.Offer, Area: "economy", Agency: "nav", Reason: "competent"})
	p.do("nav", casework.Step{Kind: casework.Accept, Subject: offer})
	task := p.do("nav", casework.Step{Kind: casework.AddTask, Area: "economy", Agency: "nav", Until: today.AddDays(7), Text: "Apply"})
	p.refused("casework.not_yours", "nav", casework.Step{Kind: casework.Exclude, Agency: "helse", Reason: "consent_withdrawn"})
	p.do("helse", casework.Step{Kind: casework.Exclude, Agency: "nav", Reason: "consent_withdrawn"})
	p.responsible("economy", "helse")
	for _, x := range p.st.Tasks() {
		if x.ID == task && x.Agency != "helse" {
			t.Errorf("the task is %s's", x.Agency)
		}
	}
	p.refused("casework.not_yours", "nav", casework.Step{Kind: casework.AddNote, Area: casework.Whole, Text: "Late"})
}

func TestAnAgencyThatIsNoMoreIsReplaced(t *testing.T) {
	p := opened(t)
	p.refused("casework.take_active", "nav", casework.Step{Kind: casework.TakeCharge, Area: casework.Whole, Reason: "no_responsible"})
	p.gone["helse"] = true
	p.do("nav", casework.Step{Kind: casework.TakeCharge, Area: casework.Whole, Reason: "no_responsible"})
	p.responsible(casework.Whole, "nav")
}

func TestTwoWhoEditTheSameSeeEachOther(t *testing.T) {
	p := opened(t)
	goal := p.do("helse", casework.Step{Kind: casework.AddGoal, Area: casework.Whole, Text: "A safe place"})
	seen := p.st.Next() - 1
	p.do("helse", casework.Step{Kind: casework.EditGoal, Subject: goal, Text: "A safe place to stay", Seen: seen})
	_, err := p.try("nav", casework.Step{Kind: casework.EditGoal, Subject: goal, Text: "A flat", Seen: seen})
	c := casework.ChangedBy(err)
	if fault.KindOf(err) != fault.Conflict || c == nil || len(c.Since) != 1 || c.Since[0].Text != "A safe place to stay" {
		t.Fatalf("nav's edit gives %v", err)
	}
	p.do("nav", casework.Step{Kind: casework.AddNote, Area: casework.Whole, Text: "Met today", Seen: seen}) // adds, and meets nobody
	p.do("nav", casework.Step{Kind: casework.EditGoal, Subject: goal, Text: "A flat", Seen: p.st.Next() - 1})
	if got := p.st.Goals()[0].Said.Text; got != "A flat" {
		t.Errorf("the goal is %q", got)
	}
}

func TestUndoingIsPossibleOrRefusedWithTheReason(t *testing.T) {
	p := opened(t)
	need := p.do("helse", casework.Step{Kind: casework.OpenNeed, Area: "health", Reason: "assessed"})
	p.refused("casework.undo.not_yours", "nav", casework.Step{Kind: casework.Undo, Subject: need, Reason: "mistake"})
	offer := p.do("helse", casework.Step{Kind: casework.Offer, Area: "health", Agency: "nav", Reason: "competent"})
	p.refused("casework.undo.stands", "helse", casework.Step{Kind: casework.Undo, Subject: need, Reason: "mistake"})
	p.do("helse", casework.Step{Kind: casework.Undo, Subject: offer, Reason: "changed_mind"})
	p.refused("casework.answered", "nav", casework.Step{Kind: casework.Accept, Subject: offer})
	p.do("helse", casework.Step{Kind: casework.Undo, Subject: need, Reason: "mistake"})
	if p.st.OpenArea("health") || len(p.st.Handovers()) != 0 {
		t.Error("the need or the offer stands")
	}
	p.refused("casework.undo.gone", "helse", casework.Step{Kind: casework.Undo, Subject: need, Reason: "mistake"})
}

func TestAClosedPlanTakesNothing(t *testing.T) {
	p := opened(t)
	task := p.do("nav", casework.Step{Kind: casework.AddTask, Area: casework.Whole, Agency: "nav", Until: today.AddDays(7), Text: "Call"})
	p.refused("casework.close.task", "helse", casework.Step{Kind: casework.Close, Reason: "goals_met"})
	p.do("nav", casework.Step{Kind: casework.DoTask, Subject: task})
	p.refused("casework.not_yours", "nav", casework.Step{Kind: casework.Close, Reason: "goals_met"})
	p.do("helse", casework.Step{Kind: casework.Close, Reason: "goals_met"})
	p.refused("casework.closed", "helse", casework.Step{Kind: casework.AddNote, Area: casework.Whole, Text: "Late"})
	p.responsible(casework.Whole, "helse")
	p.do("helse", casework.Step{Kind: casework.Reopen, Reason: "new_concern"})
	p.do("helse", casework.Step{Kind: casework.AddNote, Area: casework.Whole, Text: "Again"})
}

func TestEveryReasonIsOfAKindThatThereIs(t *testing.T) {
	codes, _ := codelist.Load()
	s, _ := codes.Scheme("step_reason")
	for _, c := range s.Codes {
		found := false
		for _, k := range casework.Kinds() {
			for _, r := range casework.Reasons(codes, k) {
				found = found || r == c.Code
			}
		}
		if !found {
			t.Errorf("%s is the reason of nothing", c.Code)
		}
	}
}
