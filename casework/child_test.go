package casework_test

import (
	"testing"
	"time"

	"verdig/casework"
	"verdig/codelist"
	"verdig/register"
)

const (
	welfare = casework.Area("child_welfare")
	rep     = casework.Area("representative")
)

// child is the plan of somebody reported by the health service, of an age.
func child(t *testing.T, age string) *table {
	t.Helper()
	p := newTable(t)
	p.do("helse", casework.Step{Kind: casework.Open, Reason: "child_reported", Basis: "child_duty", Code: age})
	return p
}

// give hands a track over to an agency.
func (p *table) give(a casework.Area, to string) {
	p.t.Helper()
	offer := p.do(p.st.Responsible(a), casework.Step{Kind: casework.Offer, Area: a, Agency: to, Reason: "competent", Basis: "child_duty", Day: today})
	p.do(to, casework.Step{Kind: casework.Accept, Subject: offer})
}

// settle drops every required step of a track, as its own body.
func (p *table) settle(a casework.Area) {
	p.t.Helper()
	for _, g := range p.st.Guide(a, p.w.Codes) {
		if g.Open() {
			p.do(p.st.Responsible(a), casework.Step{Kind: casework.DropGuide, Code: g.Code, Reason: "unfit"})
		}
	}
}

func (p *table) open(want bool, areas ...casework.Area) {
	p.t.Helper()
	for _, a := range areas {
		if got := p.st.OpenArea(a); got != want {
			p.t.Errorf("track %s is open: %v, want %v", a, got, want)
		}
	}
}

func decided(code string) casework.Step {
	return casework.Step{Kind: casework.DecideAge, Code: code, By: "assessed", Body: "immigration", Day: today}
}

func TestWhoMayBeAChildHasFourTracksFromTheFirstMoment(t *testing.T) {
	for _, age := range []string{casework.Child, casework.Unsure} {
		p := child(t, age)
		p.open(true, casework.Tracks...)
		for _, a := range casework.Tracks {
			p.responsible(a, "helse")
		}
	}
	child(t, casework.Adult).open(false, casework.Tracks...)
}

func TestATrackIsClosedByItsOwnBodyAndTouchesNoOther(t *testing.T) {
	p := child(t, casework.Child)
	p.give("police", "pd-oslo")
	step := casework.Step{Kind: casework.CloseTrack, Area: "police", Reason: "track_done"}
	p.refused("casework.not_yours", "helse", step) // responsible for the whole, and for the three others
	p.refused("casework.track.steps", "pd-oslo", step)
	p.do("pd-oslo", casework.Step{Kind: casework.DoGuide, Code: "po_tell"})
	p.refused("casework.guide.state", "pd-oslo", casework.Step{Kind: casework.DoGuide, Code: "po_tell"})
	p.refused("casework.not_yours", "pd-oslo", casework.Step{Kind: casework.DoGuide, Code: "cw_review"})
	p.settle("police")
	task := p.do("pd-oslo", casework.Step{Kind: casework.AddTask, Area: "police", Agency: "pd-oslo", Until: today.AddDays(9), Text: "Interview"})
	p.refused("casework.track.task", "pd-oslo", step)
	p.do("pd-oslo", casework.Step{Kind: casework.DoTask, Subject: task})
	p.do("pd-oslo", step)
	p.open(false, "police")
	p.open(true, welfare, "immigration", rep)
	p.do("helse", casework.Step{Kind: casework.ReopenTrack, Area: "police", Reason: "track_more"})
	p.open(true, "police")
}

func TestAnOfferedTrackIsNotClosed(t *testing.T) {
	p := child(t, casework.Child)
	p.settle(welfare)
	p.do("helse", casework.Step{Kind: casework.Offer, Area: welfare, Agency: "bufdir", Reason: "competent", Basis: "child_duty", Day: today})
	p.refused("casework.close.offer", "helse", casework.Step{Kind: casework.CloseTrack, Area: welfare, Reason: "track_done"})
}

func TestAnAgeIsAChildsUntilItIsDecided(t *testing.T) {
	p := child(t, casework.Unsure)
	adult := casework.Step{Kind: casework.CloseTrack, Area: rep, Reason: "adult"}
	p.do("helse", casework.Step{Kind: casework.SayAge, Code: casework.Adult, By: "stated"})
	p.do("helse", casework.Step{Kind: casework.SayAge, Code: casework.Adult, By: "documented"})
	p.refused("casework.track.adult", "helse", adult) // what is said decides nothing
	p.refused("casework.age.decide", "helse", decided(casework.Unsure))
	p.do("helse", decided(casework.Adult))
	p.open(true, casework.Tracks...) // each is closed by its own body
	p.do("helse", adult)
	p.open(false, rep)
	p.do("helse", casework.Step{Kind: casework.DisputeAge, By: "person", Text: "Says otherwise"})
	if _, ok := p.st.AgeDecided(); ok || p.st.Age() != casework.Unsure {
		t.Errorf("disputed, the age is %s", p.st.Age())
	}
	p.open(true, rep) // it was closed for an age that no longer stands
	p.refused("casework.track.adult", "helse", adult)
	p.refused("casework.age.disputed", "helse", casework.Step{Kind: casework.DisputeAge, By: "person", Text: "Again"})
	p.do("helse", decided(casework.Child))
	p.do("helse", casework.Step{Kind: casework.SayAge, Code: casework.Unsure, By: "stated"})
	if p.st.Age() != casework.Child {
		t.Errorf("a child by decision is %s", p.st.Age())
	}
	if len(p.st.Ages()) != 7 {
		t.Errorf("%d words on the age are kept", len(p.st.Ages()))
	}
}

func TestAnAdultWhoMayBeAChildGetsTheTracks(t *testing.T) {
	p := opened(t)
	p.do("nav", casework.Step{Kind: casework.SayAge, Code: casework.Child, By: "stated"})
	p.open(true, casework.Tracks...)
	p.responsible(welfare, "helse")
	p = opened(t)
	p.do("nav", casework.Step{Kind: casework.SayAge, Code: casework.Adult, By: "stated"})
	p.open(false, casework.Tracks...)
}

func TestAPlanThatIsOpenedAgainHasItsTracksAgain(t *testing.T) {
	p := child(t, casework.Child)
	for _, a := range casework.Tracks {
		p.refused("casework.close.track", "helse", casework.Step{Kind: casework.Close, Reason: "goals_met"})
		p.settle(a)
		p.do("helse", casework.Step{Kind: casework.CloseTrack, Area: a, Reason: "track_done"})
	}
	p.do("helse", casework.Step{Kind: casework.Close, Reason: "goals_met"})
	p.do("helse", casework.Step{Kind: casework.Reopen, Reason: "new_concern"})
	p.open(true, casework.Tracks...)
}

func TestTheGuidanceSaysByWhen(t *testing.T) {
	p := child(t, casework.Child)
	want := map[string]time.Duration{"cw_review": 7 * 24 * time.Hour, "cw_safe": 24 * time.Hour, "cw_report": 0}
	for _, g := range p.st.Guide(welfare, p.w.Codes) {
		if length, ok := want[g.Code]; ok && !g.Due.Equal(p.st.Steps()[0].At.Add(length)) {
			t.Errorf("%s is due %s", g.Code, g.Due)
		}
		if g.Ground != casework.HouseRule {
			law, _ := p.w.Codes.Scheme("law")
			if _, ok := law.Code(g.Ground); !ok || g.Source == "" {
				t.Errorf("%s rests on %q, read in %q", g.Code, g.Ground, g.Source)
			}
		}
	}
	for text, ok := range map[string]bool{"P1W": true, "P2D": true, "PT24H": true, "": false, "P1M": false, "PW": false, "P-1D": false, "1D": false, "PT1D": false} {
		if _, got := casework.Period(text); got != ok {
			t.Errorf("%q is a period: %v", text, got)
		}
	}
}

func TestWhoIsMissingIsLookedForUntilFound(t *testing.T) {
	p := child(t, casework.Child)
	p.give(welfare, "bufdir")
	alarm := p.do("bufdir", casework.Step{Kind: casework.Missing, Day: today, Hour: "08:30", Text: "At the station"})
	p.refused("casework.missing.on", "helse", casework.Step{Kind: casework.Missing, Day: today, Hour: "09:00"})
	p.refused("casework.close.track", "helse", casework.Step{Kind: casework.Close, Reason: "lost_contact"})
	a, on := p.st.Alarm()
	if steps := p.st.GuideOf(a, p.w.Codes); !on || len(steps) == 0 || steps[0].Code != "mi_police" {
		t.Fatalf("alarm on: %v, steps %v", on, steps)
	}
	p.do("helse", casework.Step{Kind: casework.DoGuide, Code: "mi_police", Subject: alarm, Hour: "08:40"}) // any member
	p.refused("casework.guide.state", "bufdir", casework.Step{Kind: casework.DoGuide, Code: "mi_police", Subject: alarm})
	p.do("bufdir", casework.Step{Kind: casework.LogAlarm, Subject: alarm, Text: "Phone is off"})
	found := casework.Step{Kind: casework.Found, Subject: alarm, Code: "well", Day: today, Hour: "08:00"}
	p.refused("casework.missing.before", "bufdir", found)
	for _, hour := range []string{"8.45", "9:00", "24:00"} {
		found.Hour = hour
		p.refused("casework.hour", "bufdir", found)
	}
	found.Hour = "08:45"
	p.do("bufdir", found)
	p.refused("casework.missing.off", "bufdir", found)
	p.refused("casework.missing.off", "helse", casework.Step{Kind: casework.DoGuide, Code: "mi_phone", Subject: alarm})
	p.do("helse", casework.Step{Kind: casework.Missing, Day: today, Hour: "09:30"}) // again
	if all := p.st.Alarms(); len(all) != 2 || len(all[0].Log) != 1 || all[0].Ended.Code != "well" {
		t.Errorf("alarms: %+v", all)
	}
}

func TestAPlanIsNotClosedWhileSomebodyIsMissing(t *testing.T) {
	p := opened(t)
	alarm := p.do("nav", casework.Step{Kind: casework.Missing, Day: today, Hour: "08:30"})
	p.refused("casework.close.missing", "helse", casework.Step{Kind: casework.Close, Reason: "lost_contact"})
	p.do("nav", casework.Step{Kind: casework.Found, Subject: alarm, Code: "well", Day: today, Hour: "09:00"})
	p.do("helse", casework.Step{Kind: casework.Close, Reason: "goals_met"})
}

func TestEveryMemberIsToldOfAnAlarm(t *testing.T) {
	p := opened(t)
	id := p.do("helse", casework.Step{Kind: casework.Missing, Day: today, Hour: "08:30"})
	for _, s := range p.st.Steps() {
		if s.ID != id {
			continue
		}
		if told := casework.Tells(p.st, s); len(told) != 1 || told[0] != (casework.Tell{Agency: "nav", Kind: "plan.missing", Object: "p"}) {
			t.Errorf("told: %v", told)
		}
	}
}

func TestRelativesAreNamedByPlanOrInWords(t *testing.T) {
	p := child(t, casework.Child)
	p.refused("casework.text", "helse", casework.Step{Kind: casework.AddRelative, Code: "sibling"})
	p.refused("casework.relative.self", "helse", casework.Step{Kind: casework.AddRelative, Code: "sibling", Subject: p.st.Steps()[0].ID})
	kin := p.do("helse", casework.Step{Kind: casework.AddRelative, Code: "sibling", Subject: "first-of-another"})
	p.refused("casework.relative.there", "helse", casework.Step{Kind: casework.AddRelative, Code: "parent", Subject: "first-of-another"})
	p.do("helse", casework.Step{Kind: casework.TakeRelative, Subject: kin, Reason: "not_related"})
	p.refused("casework.relative.taken", "helse", casework.Step{Kind: casework.TakeRelative, Subject: kin, Reason: "not_related"})
	p.do("helse", casework.Step{Kind: casework.AddRelative, Code: "sibling", Subject: "first-of-another"})
	if casework.Mirror("parent") != "own_child" || casework.Mirror("own_child") != "parent" || casework.Mirror("sibling") != "sibling" {
		t.Error("a parent's child has another relation back")
	}
}

func TestTheBodiesOfATrackAreOfItsTypeAndNearFirst(t *testing.T) {
	p := newTable(t)
	if got := casework.Bodies(p.w, welfare, "NO-46"); got[0] != "bv-bergen" {
		t.Errorf("near Bergen: %v", got)
	}
	if got := casework.OfRegion(p.w, welfare, []string{"NO-50"}); got != "bv-trondheim" {
		t.Errorf("of Trøndelag: %q", got)
	}
	if got := casework.OfRegion(p.w, welfare, []string{"NO-50", "NO-46"}); got != "" {
		t.Errorf("two municipalities may be meant, %q is asked", got)
	}
	p.gone["bv-bergen"] = true
	if got := casework.OfRegion(p.w, welfare, []string{"NO-46"}); got != "" {
		t.Errorf("%q is closed", got)
	}
	for _, a := range casework.Tracks {
		if len(casework.Bodies(p.w, a)) == 0 || casework.Fitting(p.w, a, "nav") {
			t.Errorf("%s can be taken by %v", a, casework.Bodies(p.w, a))
		}
	}
}

func TestTheAgeOfANotification(t *testing.T) {
	now := codelist.MustDay(2026, 6, 1)
	type values = map[register.Field]string
	for name, c := range map[string]struct {
		values
		want string
	}{
		"documented child":                        {values{register.FieldDocumented: "2010-01-01"}, casework.Child},
		"documented adult":                        {values{register.FieldDocumented: "1990-01-01"}, casework.Adult},
		"documented adult, presumed a child":      {values{register.FieldDocumented: "1990-01-01", register.FieldPresumedMinor: "yes"}, casework.Adult},
		"an adult now, identified as a child":     {values{register.FieldDocumented: "2006-01-01", register.FieldIdentified: "2023-05-01"}, casework.Adult},
		"stated adult, presumed a child":          {values{register.FieldStated: "1990-01-01", register.FieldPresumedMinor: "yes"}, casework.Unsure},
		"stated adult":                            {values{register.FieldStated: "1990-01-01"}, casework.Adult},
		"stated adult, assessed a child":          {values{register.FieldStated: "1990-01-01", register.FieldAssessed: "2010"}, casework.Child},
		"stated adult, nobody knows":              {values{register.FieldStated: "1990-01-01", register.FieldPresumedMinor: "unknown"}, casework.Unsure},
		"eighteen this year":                      {values{register.FieldBirthYear: "2008"}, casework.Unsure},
		"nothing is said":                         {values{}, casework.Unsure},
		"nothing is said but that it is no child": {values{register.FieldPresumedMinor: "no"}, casework.Adult},
		"presumed a child":                        {values{register.FieldPresumedMinor: "yes"}, casework.Unsure},
	} {
		if got := casework.AgeOf(c.values, now); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}

// TestRandomActsOnChildren drives plans at random and demands after each step
// that whoever may be a child has four tracks, each with one responsible member
// or closed by a step of its own.
func TestRandomActsOnChildren(t *testing.T) {
	p := newPlayer(t, 7)
	n := randomActs(t, 100000)
	maybe := 0
	for i := range n {
		if i%500 == 0 {
			p.st = casework.Fold(casework.Plan{ID: "p", Notification: "n", Agency: "helse", At: p.now}, nil)
			clear(p.gone)
		}
		p.act()
		if !p.st.MaybeChild() || p.st.Closed() {
			continue
		}
		maybe++
		charges := map[casework.Area]casework.Charge{}
		for _, c := range p.st.Charges() {
			charges[c.Area] = c
		}
		for _, a := range casework.Tracks {
			c, ok := charges[a]
			if !ok || c.Ended == nil && !p.st.Member(c.Agency) || c.Ended != nil && (c.Ended.Kind != casework.CloseTrack || c.Ended.Area != a || c.Ended.Office != c.Agency) {
				t.Fatalf("after %d steps the track %s of somebody who may be a child is %+v", p.st.Next()-1, a, c)
			}
		}
	}
	if maybe < n/4 {
		t.Errorf("only %d of %d acts were on somebody who may be a child", maybe, n)
	}
}
