package casework_test

import (
	"slices"
	"testing"

	"verdig/casework"
)

// state demands the state of a referral.
func (p *table) state(id casework.StepID, want string) casework.Referral {
	p.t.Helper()
	r, ok := p.st.Referral(id)
	if !ok || r.State != want {
		p.t.Errorf("the referral is %q (%v), want %q", r.State, ok, want)
	}
	return r
}

func TestAnAgencyOutsideAnswersWhatItIsAskedAndNothingElse(t *testing.T) {
	p := opened(t)
	ask := casework.Step{Kind: casework.OfferReferral, Area: "housing", Agency: "rosa", Reason: "assessed", Text: "A room for one."}
	p.refused("casework.referral.basis", "helse", ask)
	ask.Basis, ask.Day = "consent", today
	id := p.do("helse", ask)
	p.refused("casework.referral.already", "nav", ask)
	if got := p.st.Addressed(); !slices.Equal(got, []string{"rosa"}) || len(p.st.AskedOf("rosa")) != 1 || len(p.st.AskedOf("nav")) != 0 {
		t.Errorf("addressed are %v", got)
	}
	p.refused("casework.not_yours", "rosa", casework.Step{Kind: casework.AddNote, Area: casework.Whole, Text: "A note"})
	p.refused("casework.not_yours", "helse", casework.Step{Kind: casework.AcceptReferral, Subject: id})
	p.refused("casework.not_yours", "bufdir", casework.Step{Kind: casework.StartReferral, Subject: id, Day: today})
	p.refused("casework.close.referral", "helse", casework.Step{Kind: casework.Close, Reason: "goals_met"})
	p.do("rosa", casework.Step{Kind: casework.AcceptReferral, Subject: id})
	p.refused("casework.referral.state", "rosa", casework.Step{Kind: casework.RefuseReferral, Subject: id, Code: "full"})
	p.refused("casework.close.referral", "helse", casework.Step{Kind: casework.Close, Reason: "goals_met"})
	if p.st.Member("rosa") {
		t.Error("a referral made a member")
	}
	p.responsible("housing", "helse")
	p.do("rosa", casework.Step{Kind: casework.StartReferral, Subject: id, Day: today})
	p.refused("casework.referral.state", "helse", casework.Step{Kind: casework.RecallReferral, Subject: id, Reason: "no_longer_needed"})
	p.refused("casework.referral.outcome", "rosa", casework.Step{Kind: casework.EndReferral, Subject: id, Day: today, Code: casework.NeverBegan})
	p.refused("casework.referral.end_before", "rosa", casework.Step{Kind: casework.EndReferral, Subject: id, Day: today.AddDays(-1), Code: "completed"})
	p.do("rosa", casework.Step{Kind: casework.EndReferral, Subject: id, Day: today, Code: "moved_on"})
	r := p.state(id, casework.ReferralEnded)
	if r.Started != today || r.Ended != today || r.Outcome != "moved_on" || len(p.st.Addressed()) != 0 {
		t.Errorf("the referral is %+v; addressed are %v", r, p.st.Addressed())
	}
}

func TestForAServiceOutsideThoseWhoAskedRecordTheAnswer(t *testing.T) {
	p := opened(t)
	ask := casework.Step{Kind: casework.OfferReferral, Area: "housing", Service: "elsewhere", Reason: "assessed", Basis: "consent", Day: today}
	p.refused("casework.service", "nav", ask)
	ask.Service = "service"
	both := ask
	both.Agency = "rosa"
	p.refused("casework.referral.to", "nav", both)
	id := p.do("nav", ask)
	p.refused("casework.code", "nav", casework.Step{Kind: casework.RefuseReferral, Subject: id, Code: "shame"})
	p.do("nav", casework.Step{Kind: casework.RefuseReferral, Subject: id, Code: "full"})
	if r := p.state(id, casework.ReferralRefused); r.DeclinedBy != casework.ByService || r.Reason != "full" {
		t.Errorf("refused by %s because of %s", r.DeclinedBy, r.Reason)
	}
	id = p.do("nav", ask) // the same again, once it is answered
	p.do("helse", casework.Step{Kind: casework.AcceptReferral, Subject: id, Day: today})
	p.do("nav", casework.Step{Kind: casework.DeclineReferral, Subject: id, Code: "fear_exploiter"})
	r := p.state(id, casework.ReferralDeclined)
	if r.DeclinedBy != casework.ByPerson || r.Reason != "fear_exploiter" || !r.Accepted() {
		t.Errorf("declined: %+v", r)
	}
	p.do("nav", casework.Step{Kind: casework.Undo, Subject: r.Over.ID, Reason: "mistake"})
	p.state(id, casework.ReferralAccepted)
	p.refused("casework.undo.stands", "nav", casework.Step{Kind: casework.Undo, Subject: id, Reason: "mistake"})
}

func TestWhoIsExcludedSeesNothingMoreOfAReferral(t *testing.T) {
	p := opened(t)
	id := p.do("helse", casework.Step{Kind: casework.OfferReferral, Area: "economy", Agency: "nav", Reason: "competent"})
	p.refused("casework.leave.referral", "nav", casework.Step{Kind: casework.Leave, Reason: "done"})
	p.do("nav", casework.Step{Kind: casework.AcceptReferral, Subject: id})
	p.do("nav", casework.Step{Kind: casework.StartReferral, Subject: id, Day: today})
	waits := p.do("helse", casework.Step{Kind: casework.OfferReferral, Area: "work_school", Agency: "nav", Reason: "competent"})
	p.do("helse", casework.Step{Kind: casework.Exclude, Agency: "nav", Reason: "consent_withdrawn"})
	p.state(waits, casework.ReferralRecalled)
	if r := p.state(id, casework.ReferralEnded); r.Outcome != casework.NotFollowed || len(p.st.AskedOf("nav")) != 0 || len(p.st.Addressed()) != 0 {
		t.Errorf("nav is still asked: %+v", r)
	}
}

func TestHelpIsCountedOnceForEachNeed(t *testing.T) {
	p := opened(t)
	offer := func(need casework.Area, agency string) casework.StepID {
		return p.do("helse", casework.Step{Kind: casework.OfferReferral, Area: need, Agency: agency, Reason: "assessed", Basis: "consent", Day: today})
	}
	recalled, waits := offer("housing", "rosa"), offer("housing", "bufdir")
	p.do("helse", casework.Step{Kind: casework.RecallReferral, Subject: recalled, Reason: "no_answer"})
	full := offer("housing", "udi")
	p.do("udi", casework.Step{Kind: casework.RefuseReferral, Subject: full, Code: "distance"})
	p.do("nav", casework.Step{Kind: casework.BeginHelp, Area: "housing", Day: today})
	p.refused("casework.referral.already", "nav", casework.Step{Kind: casework.BeginHelp, Area: "housing", Day: today})
	p.do("nav", casework.Step{Kind: casework.DeclineHelp, Area: "health", Code: "shame"})
	all := p.st.Help(today.AddDays(-9))
	if len(all) != 2 {
		t.Fatalf("help with %d needs", len(all))
	}
	h := all[0]
	if h.Need != "housing" || h.Offered != 3 || h.Waiting != 1 || h.Accepted != 1 || h.Started != 1 || h.Ended != 0 || h.First != today || h.Days != 9 {
		t.Errorf("housing: %+v", h)
	}
	if len(h.Declines) != 1 || h.Declines[0].By != casework.ByService || h.Declines[0].Reason != "distance" || h.Declines[0].Agency != "udi" {
		t.Errorf("declined: %+v", h.Declines)
	}
	if h := all[1]; h.Need != "health" || h.Offered != 0 || h.Days != -1 || len(h.Declines) != 1 || h.Declines[0].Reason != "shame" {
		t.Errorf("health: %+v", h)
	}
	p.do("helse", casework.Step{Kind: casework.RecallReferral, Subject: waits, Reason: "replaced"})
	own := h.Referrals[len(h.Referrals)-1]
	p.do("nav", casework.Step{Kind: casework.EndReferral, Subject: own.ID, Day: today, Code: "completed"})
	if h := p.st.Help(today)[0]; h.Waiting != 0 || h.Ended != 1 || h.Days != 0 {
		t.Errorf("housing: %+v", h)
	}
}

// minutesOf is what somebody who only reads the history would say of each
// referral: a second model that shares no code with the first.
func minutesOf(st *casework.State) (states map[casework.StepID]string, answers map[casework.StepID]int) {
	states, answers = map[casework.StepID]string{}, map[casework.StepID]int{}
	to, in := map[casework.StepID]string{}, ""
	for _, s := range st.Steps() {
		if st.Undone(s.ID) != "" {
			continue
		}
		in = map[casework.Kind]string{
			"referral.accept": "accepted", "referral.refuse": "refused", "referral.decline": "declined",
			"referral.recall": "recalled", "referral.start": "started", "referral.end": "ended",
		}[s.Kind]
		switch {
		case s.Kind == "referral.offer":
			states[s.ID], to[s.ID] = "offered", s.Agency
		case s.Kind == "help.begin":
			states[s.ID], to[s.ID] = "started", s.Office
		case s.Kind == "exclude":
			for id, was := range states {
				if now := map[string]string{"offered": "recalled", "accepted": "recalled", "started": "ended"}[was]; now != "" && to[id] == s.Agency {
					states[id] = now
				}
			}
		case in != "":
			if states[s.Subject] == "offered" && in != "recalled" {
				answers[s.Subject]++
			}
			states[s.Subject] = in
		}
	}
	return states, answers
}

// TestRandomReferrals drives plans at random and demands after each step that
// every referral is in the one state that the history tells, was answered once
// at most, and that who takes no part sees its own asking alone.
func TestRandomReferrals(t *testing.T) {
	p := newPlayer(t, 11)
	seen := map[string]int{}
	for i := range randomActs(t, 100000) {
		if i%600 == 0 {
			p.st = casework.Fold(casework.Plan{ID: "p", Notification: "n", Agency: "helse", At: p.now}, nil)
			clear(p.gone)
		}
		before := p.st.Next()
		p.act()
		if p.st.Next() == before {
			continue
		}
		states, answers := minutesOf(p.st)
		all := p.st.Referrals()
		if len(all) != len(states) {
			t.Fatalf("%d referrals, by the history %d", len(all), len(states))
		}
		for _, r := range all {
			seen[r.State]++
			if r.State != states[r.ID] {
				t.Fatalf("a referral is %s, by the history %s", r.State, states[r.ID])
			}
			if answers[r.ID] > 1 || (r.Answer == nil) != (answers[r.ID] == 0 && !r.Own()) {
				t.Fatalf("a referral that is %s was answered %d times", r.State, answers[r.ID])
			}
			if r.Open() != (r.Over == nil) || r.State == casework.ReferralEnded && r.Ended.Before(r.Started) {
				t.Fatalf("a referral that is %s: %+v", r.State, r)
			}
		}
		shown(t, p)
	}
	for _, s := range casework.ReferralStates {
		if seen[s] == 0 {
			t.Errorf("no referral was ever %s", s)
		}
	}
}

// shown demands that who takes no part is shown nothing that others are asked.
func shown(t *testing.T, p *player) {
	t.Helper()
	for _, a := range p.agencies {
		for _, s := range p.st.AskedOf(a) {
			if s.Agency != a || p.st.Undone(s.ID) != "" {
				t.Fatalf("%s is shown %s to %s", a, s.Kind, s.Agency)
			}
			if r, ok := p.st.Referral(s.ID); ok && !r.Open() {
				t.Fatalf("%s is shown a referral that is %s", a, r.State)
			}
		}
	}
}
