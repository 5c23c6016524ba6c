package main

import (
	"fmt"
	"slices"
	"time"

	"verdig/access"
	"verdig/act"
	"verdig/casework"
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// demoBack is how many days before today the register of the demonstration is
// filled: plans have a past of some weeks then, and what waits has waited.
const demoBack = 24

// demoClock is the clock of the demonstration: the true one, set back.
type demoClock struct {
	truth func() time.Time
	back  time.Duration
}

func (c *demoClock) now() time.Time { return c.truth().Add(-c.back) }

// ago sets the clock to ten in the morning so many days before today.
func (c *demoClock) ago(days int) {
	today := c.truth().UTC()
	c.back = today.Sub(time.Date(today.Year(), today.Month(), today.Day()-days, 9, 0, 0, 0, time.UTC))
}

// demoStep is one step on a plan of the demonstration.
type demoStep struct {
	plan  string // a short name of the plan, for this table alone
	ago   int    // days before today
	who   string // agency
	step  casework.Step
	as    string // a name for what the step adds,
	about string // by which a later step is about it
	in    int    // days from today to the day on which it is due
}

// demoCase is a person of the demonstration who is followed up.
type demoCase struct {
	plan, agency string
	ago          int
	name, age    string
	reason       string
	facts        map[register.Field]string
}

// demoTeller tells the plans of the demonstration by the acts of the desk, as
// the people of the demonstration would.
type demoTeller struct {
	*app
	acts  *act.Desk
	who   map[string]access.Actor // by agency
	plans map[string]casework.PlanID
	names map[string]casework.StepID
}

// demoPlans has the people of the demonstration follow persons up, from some
// weeks ago to yesterday.
func (a *app) demoPlans(st *store.Store, clock *demoClock) error {
	acts, err := act.NewDesk(st, clock.now)
	if err != nil {
		return err
	}
	t := demoTeller{app: a, acts: acts, who: map[string]access.Actor{}, plans: map[string]casework.PlanID{}, names: map[string]casework.StepID{}}
	err = st.View(a.ctx, a.note("demonstration", "administer", ""), func(tx *store.Tx) error {
		all, err := tx.Accounts(a.ctx)
		for _, u := range all {
			for _, r := range []access.Role{access.CaseWorker, access.ChildCoordinator} {
				if slices.Contains(u.Roles, r) {
					t.who[u.Agency] = access.Actor{ID: u.ID, Role: r, Agency: u.Agency}
				}
			}
		}
		return err
	})
	if err != nil {
		return err
	}
	type event struct {
		ago int
		run func() error
	}
	var events []event
	for _, c := range demoCases {
		events = append(events, event{c.ago, func() error { return t.open(c) }})
	}
	for _, s := range demoSteps {
		events = append(events, event{s.ago, func() error { return t.take(s) }})
	}
	slices.SortStableFunc(events, func(x, y event) int { return y.ago - x.ago })
	for _, e := range events {
		clock.ago(e.ago)
		if err := e.run(); err != nil {
			return err
		}
	}
	return nil
}

func (t *demoTeller) scope(agency string, p access.Purpose) (access.Scope, error) {
	who, ok := t.who[agency]
	if !ok {
		return access.Scope{}, fault.New(fault.Internal, "cmd.demo.nobody", agency)
	}
	return t.acts.Matrix().Scope(who, p), nil
}

// open reports a person, and opens the plan.
func (t *demoTeller) open(c demoCase) error {
	sc, err := t.scope(c.agency, access.Assess)
	if err != nil {
		return err
	}
	today := codelist.NorwegianDay(t.now())
	values := map[register.Field]string{
		register.FieldYear: fmt.Sprint(today.Year()), register.FieldReference: "O-" + c.plan, register.FieldIdentified: today.String(), register.FieldFrom: today.String(),
		register.FieldStatus: "possible",
	}
	for field, value := range c.facts {
		values[field] = value
	}
	receipt, issues, err := t.acts.Report(t.ctx, sc, values)
	if err == nil && receipt.Notification == "" {
		err = fault.New(fault.Internal, "cmd.demo.refused", c.plan, fmt.Sprint(issues))
	}
	if err != nil {
		return err
	}
	if sc, err = t.scope(c.agency, access.Protect); err != nil {
		return err
	}
	opened, err := t.acts.PlansFrom(t.ctx, sc, receipt.Notification)
	if err != nil {
		return err
	}
	if len(opened) > 0 { // a child's is open already: it began with the notification
		t.plans[c.plan] = opened[0].ID
		_, err := t.acts.TakeStep(t.ctx, sc, casework.Step{Plan: opened[0].ID, Kind: casework.Rename, Text: c.name, Seen: 1 << 20})
		return err
	}
	t.plans[c.plan], err = t.acts.OpenPlan(t.ctx, sc, act.PlanStart{
		Notification: receipt.Notification, Reason: c.reason, Basis: "consent", Day: today, Age: c.age, Name: c.name,
	})
	return err
}

// take takes one step.
func (t *demoTeller) take(s demoStep) error {
	sc, err := t.scope(s.who, access.Protect)
	if err != nil {
		return err
	}
	step := s.step
	step.Plan, step.Seen = t.plans[s.plan], 1<<20
	if s.about != "" {
		step.Subject = t.names[s.plan+"/"+s.about]
	}
	if s.in != 0 {
		step.Until = codelist.NorwegianDay(t.now()).AddDays(s.in + s.ago)
	}
	switch step.Kind {
	case casework.Invite, casework.Offer:
		step.Basis, step.Day = "consent", codelist.NorwegianDay(t.now())
	}
	id, err := t.acts.TakeStep(t.ctx, sc, step)
	if err != nil {
		return fmt.Errorf("demonstration: %s %s by %s: %w", s.plan, s.step.Kind, s.who, err)
	}
	t.names[s.plan+"/"+s.as] = id
	return nil
}
