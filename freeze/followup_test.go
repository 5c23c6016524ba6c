package freeze

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"testing"
	"time"

	"verdig/casework"
	"verdig/codelist"
	"verdig/register"
	"verdig/stat/microdata"
	"verdig/store"
)

// day is a working day at noon.
func day(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 11, 0, 0, 0, time.UTC) }

// planOf makes a plan that a notification opened with the steps that follow;
// each step has an id, s1, s2 and so on, and a moment.
func planOf(id casework.PlanID, n register.NotificationID, age string, at time.Time, steps ...casework.Step) *casework.State {
	all := append([]casework.Step{{Kind: casework.Open, Code: age, At: at, Office: "rosa"}}, steps...)
	for i := range all {
		s := &all[i]
		s.Plan, s.Number, s.ID = id, i+1, casework.StepID(fmt.Sprintf("%s-s%d", id, i+1))
		if s.Subject != "" {
			s.Subject = casework.StepID(fmt.Sprintf("%s-%s", id, s.Subject))
		}
		if s.Office == "" {
			s.Office = "rosa"
		}
	}
	return casework.Fold(casework.Plan{ID: id, Notification: n, Agency: "rosa", At: at}, all)
}

// twoPersons are persons followed up in 2026 by the notifications a and b, and
// c, that are not counted in the year.
func twoPersons() *count {
	return &count{
		year:     2026,
		personOf: map[register.NotificationID]register.PersonID{"a1": "A", "a2": "A", "b": "B", "c": "C"},
		followed: map[register.PersonID]register.PersonYear{"A": {IdentifiedOn: codelist.MustDay(2026, 3, 2)}, "B": {}},
	}
}

var closing = codelist.MustDay(2027, 3, 1)

func TestPlansOfOnePersonAreAddedUp(t *testing.T) {
	housing := casework.Step{Kind: casework.OfferReferral, Area: "housing", Agency: "nav", At: day(2026, 3, 9)}
	again := housing
	again.At = day(2026, 3, 9).Add(3 * time.Hour)
	accepted := casework.Step{Kind: casework.AcceptReferral, Subject: "s2", Office: "nav", At: day(2026, 3, 10)}
	started := casework.Step{Kind: casework.StartReferral, Subject: "s2", Office: "nav", Day: codelist.MustDay(2026, 3, 12), At: day(2026, 3, 12)}
	f := twoPersons().followup([]*casework.State{
		planOf("p", "a1", casework.Child, day(2026, 3, 9), housing, accepted, started,
			casework.Step{Kind: casework.OfferReferral, Area: "housing", Agency: "nav", At: day(2026, 5, 4)}, // another day: another offer
			casework.Step{Kind: casework.Missing, Day: codelist.MustDay(2026, 4, 1), At: day(2026, 4, 2)}),
		planOf("q", "a2", casework.Child, day(2026, 3, 9), again, // the offer of the other plan
			casework.Step{Kind: casework.Missing, Day: codelist.MustDay(2026, 6, 1), At: day(2026, 6, 2)}),
		planOf("r", "c", casework.Adult, day(2026, 3, 9)),
		planOf("s", "gone", casework.Adult, day(2026, 2, 2)),
	}, closing)
	if f.Since != codelist.MustDay(2026, 2, 2) || f.Outside != 1 || len(f.Persons) != 1 {
		t.Fatalf("%+v", f)
	}
	p := f.Persons[0]
	if p.ID != "A" || p.Plans != 2 || !p.Begun || p.HelpDays != 10 || p.Missing != 2 || len(p.Open) < 4 || p.Closed != nil {
		t.Errorf("%+v", p)
	}
	want := []microdata.HelpOffer{
		{ID: "A.1", Person: "A", Need: "housing", Outcome: microdata.HelpStarted}, {ID: "A.2", Person: "A", Need: "housing", Outcome: microdata.HelpWaiting},
	}
	if !slices.Equal(f.Offers, want) {
		t.Errorf("offers %+v", f.Offers)
	}
}

func TestTheYearEndsWithTheYear(t *testing.T) {
	steps := []casework.Step{
		{Kind: casework.OfferReferral, Area: "health", Agency: "helse", At: day(2026, 12, 29)},
		{Kind: casework.Offer, Area: casework.Whole, Agency: "nav", At: day(2026, 12, 30)},
		{Kind: casework.Offer, Area: "health", Agency: "nav", At: day(2026, 6, 1)},
		{Kind: casework.RefuseReferral, Subject: "s2", Office: "helse", Code: "full", At: day(2027, 1, 5)},
		{Kind: casework.Accept, Subject: "s3", Office: "nav", At: day(2027, 1, 6)},
		{Kind: casework.AddEvent, Code: "permit_limited", Day: codelist.MustDay(2026, 12, 1), At: day(2027, 1, 7)},
		{Kind: casework.AddEvent, Code: "permit_ended", Day: codelist.MustDay(2027, 1, 7), At: day(2027, 1, 7)},
		{Kind: casework.AddEvent, Code: "placed", Day: codelist.MustDay(2026, 12, 1), At: day(2027, 1, 7)},
	}
	plans := []*casework.State{planOf("p", "b", casework.Adult, day(2025, 11, 3), steps...)}
	c := twoPersons()
	f := c.followup(plans, closing)
	p := f.Persons[0]
	waiting := microdata.Timed{All: 2, Late: 1} // the one of June has waited too long
	if p.Begun || p.HelpDays != -1 || p.Handovers.Waiting != waiting || p.Handovers.Accepted != (microdata.Timed{}) || !slices.Equal(p.Events, []string{"permit_limited"}) {
		t.Errorf("%+v", p)
	}
	if len(f.Offers) != 1 || f.Offers[0].Outcome != microdata.HelpWaiting || f.Offers[0].Reason != "" {
		t.Errorf("offers %+v", f.Offers)
	}
	c.year = 2027
	if f = c.followup(plans, closing); len(f.Offers) != 0 || f.Persons[0].Handovers != (microdata.Handovers{}) || !slices.Equal(f.Persons[0].Events, []string{"permit_ended"}) {
		t.Errorf("the next year: %+v", f)
	}
}

func TestWhatWasNotRegisteredIsNotZero(t *testing.T) {
	c := twoPersons()
	if f := c.followup(nil, closing); f != nil {
		t.Errorf("no plan at all: %+v", f)
	}
	closed := []casework.Step{{Kind: casework.Close, Reason: "goals_met", At: day(2026, 9, 1)}}
	plans := []*casework.State{planOf("p", "b", casework.Adult, day(2026, 3, 9), closed...)}
	for year, want := range map[int]int{2025: -1, 2026: 1, 2027: 0} {
		c.year = year
		f := c.followup(plans, closing)
		if (f == nil) != (want < 0) || f != nil && len(f.Persons) != want {
			t.Errorf("%d: %+v", year, f)
		}
	}
	undone := planOf("p", "b", casework.Adult, day(2026, 3, 9),
		casework.Step{Kind: casework.DeclineHelp, Area: "health", Code: "debt", At: day(2026, 4, 1)},
		casework.Step{Kind: casework.Undo, Subject: "s2", Reason: "mistake", At: day(2027, 2, 1)})
	c.year = 2026
	if f := c.followup([]*casework.State{undone}, closing); len(f.Offers) != 0 {
		t.Errorf("what was a mistake counts: %+v", f.Offers)
	}
}

// An agency that takes part in follow-up and sends no yearly return is not one
// that did not report.
func TestWhoSendsNoReturnIsNotMissing(t *testing.T) {
	w := newWorld(t)
	w.update(func(ctx context.Context, tx *store.Tx) error {
		for agency, kind := range map[string]string{"rosa": "shelter", "nav": "welfare", "bv-oslo": "child_welfare", "bv-bergen": "child_welfare"} {
			if err := tx.PutAgency(ctx, store.Agency{Code: agency, Type: kind, FromYear: 2016}); err != nil {
				return err
			}
		}
		return nil
	})
	w.receive("rosa", 2016, "R1", nil)
	w.receive("bv-bergen", 2016, "B1", nil)
	got := map[string]string{}
	for _, r := range w.frozen(2016).Returns {
		got[r.Agency] = r.State
	}
	want := map[string]string{"rosa": "reported", "nav": "missing", "bv-bergen": "reported"}
	if !maps.Equal(got, want) {
		t.Errorf("returns %v, want %v", got, want)
	}
}

// A register without a plan freezes to an edition without follow-up.
func TestARegisterWithoutAPlanHasNoFollowup(t *testing.T) {
	w := newWorld(t)
	w.receive("rosa", 2016, "R1", nil)
	if d := w.frozen(2016); d.Followup != nil {
		t.Errorf("%+v", d.Followup)
	}
}
