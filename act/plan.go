package act

import (
	"context"
	"strings"
	"time"

	"verdig/access"
	"verdig/casework"
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// What is done with the plan of a person.
var (
	listPlans  = access.Use{Compartment: access.Case, Action: access.List}
	readPlan   = access.Use{Compartment: access.Case, Action: access.Read}
	openPlan   = access.Use{Compartment: access.Case, Action: access.Add}
	decidePlan = access.Use{Compartment: access.Case, Action: access.Decide}
	addText    = access.Use{Compartment: access.CaseNote, Action: access.Add}
)

// PlanStart is what a plan is opened with. The plan is opened from a
// notification of the actor's agency.
type PlanStart struct {
	Notification register.NotificationID
	Reason       string // step_reason
	Basis        string // legal_basis
	Day          codelist.Day
	Age          string // casework.Child, Unsure or Adult
	Name         string // how the members name the person, may be ""
}

// OpenPlan opens the plan of a person: the actor's agency is responsible for
// the whole from this moment. Errors are those of casework.State.Decide;
// fault.NotFound where the notification is not the agency's; fault.Conflict
// where a plan is open from it already.
func (d *Desk) OpenPlan(ctx context.Context, sc access.Scope, p PlanStart) (casework.PlanID, error) {
	var id casework.PlanID
	err := d.store.UpdateAs(ctx, sc, openPlan, opaque(string(p.Notification)), func(tx *store.Tx) error {
		held, err := tx.Held(ctx, p.Notification)
		if fault.KindOf(err) == fault.NotFound || err == nil && held.Agency != sc.Actor().Agency {
			return errNotThere()
		}
		if err == nil {
			id, err = d.openPlan(ctx, tx, p)
		}
		return err
	})
	return id, err
}

// openPlan opens a plan within a transaction in which the notification is known
// to be of the actor's agency.
func (d *Desk) openPlan(ctx context.Context, tx *store.Tx, p PlanStart) (casework.PlanID, error) {
	switch st, err := openPlanFrom(ctx, tx, p.Notification); {
	case err != nil:
		return "", err
	case st != nil:
		return "", fault.New(fault.Conflict, "act.plan.open")
	}
	actor, now := tx.Scope().Actor(), momentOf(tx)
	plan := casework.Plan{ID: casework.PlanID(register.NewID(now)), Notification: p.Notification, Agency: actor.Agency, Actor: actor.ID, At: now}
	if err := tx.AddPlan(ctx, plan); err != nil {
		return "", err
	}
	_, err := d.step(ctx, tx, casework.Fold(plan, nil), casework.Step{
		Kind: casework.Open, Reason: p.Reason, Basis: p.Basis, Day: p.Day, Code: p.Age, Text: strings.TrimSpace(p.Name),
	})
	return plan.ID, err
}

// momentOf is the time of a transaction, in UTC to the microsecond.
func momentOf(tx *store.Tx) time.Time { return tx.Now().UTC().Truncate(time.Microsecond) }

// TakeStep takes one step on a plan in which the actor's agency takes part, or
// is asked something. The step's Plan, Kind and what it says are the caller's;
// who takes it and when are not. It returns the id of the step.
//
// Errors are those of casework.State.Decide, fault.NotFound for a plan out of
// reach, and fault.Forbidden (kept in the audit chain) for a step that is not
// the agency's to take.
func (d *Desk) TakeStep(ctx context.Context, sc access.Scope, s casework.Step) (casework.StepID, error) {
	if s.Text != "" {
		if err := d.needs(ctx, sc, string(s.Plan), addText); err != nil {
			return "", err
		}
	}
	var id casework.StepID
	err := d.store.UpdateAs(ctx, sc, decidePlan, opaque(string(s.Plan)), func(tx *store.Tx) error {
		st, err := tx.ScopedPlan(ctx, decidePlan, s.Plan)
		if err == nil {
			err = loosely(s)
		}
		if err == nil {
			id, err = d.step(ctx, tx, st, s)
		}
		if err == nil {
			err = d.unlink(ctx, tx, st, s)
		}
		return err
	})
	return id, d.refusal(ctx, sc, decidePlan, opaque(string(s.Plan)), err)
}

// step decides a step, stores it, and tells who is to be told, in one
// transaction.
func (d *Desk) step(ctx context.Context, tx *store.Tx, st *casework.State, s casework.Step) (casework.StepID, error) {
	actor := tx.Scope().Actor()
	s.Text = strings.TrimSpace(s.Text)
	s.Plan, s.Number, s.Told = st.Plan.ID, st.Next(), s.Text != ""
	s.Actor, s.Role, s.Office, s.At = actor.ID, string(actor.Role), actor.Agency, momentOf(tx)
	s.ID = casework.StepID(register.NewID(s.At))
	w, err := d.world(ctx, tx)
	if err != nil {
		return "", err
	}
	if s.Service != "" {
		if w.Service, err = d.openService(ctx, tx, casework.ServiceID(s.Service)); err != nil {
			return "", err
		}
	}
	if err := st.Decide(&s, w); err != nil {
		return "", err
	}
	after := st.Add(s)
	if err := tx.AddStep(ctx, s, after); err != nil {
		return "", err
	}
	for _, t := range casework.Tells(after, s) {
		for _, role := range followers {
			n := register.Notice{Agency: t.Agency, Role: string(role), Kind: t.Kind, Object: t.Object, At: s.At}
			if err := tx.AddNotice(ctx, n); err != nil {
				return "", err
			}
		}
	}
	return s.ID, nil
}

// followers are the roles that follow persons up.
var followers = []access.Role{access.CaseWorker, access.ChildCoordinator}

// world is what decisions on plans need to know of the register.
func (d *Desk) world(ctx context.Context, tx *store.Tx) (casework.World, error) {
	agencies, err := tx.Agencies(ctx)
	year, active := codelist.NorwegianDay(tx.Now()).Year(), make(map[string]bool)
	for _, a := range agencies {
		active[a.Code] = a.ToYear == 0 || a.ToYear >= year
	}
	w := casework.World{Codes: d.codes, Active: func(code string) bool { return active[code] }}
	if err == nil {
		w.House, err = tx.House(ctx)
	}
	return w, err
}

// PlanView is a plan as a member sees it.
type PlanView struct {
	*casework.State
	Texts map[casework.StepID]string // what members wrote; erased ones are absent
	Now   time.Time
	World casework.World
}

// Todos lists what the plan waits for.
func (v PlanView) Todos() []casework.Todo { return v.State.Todos(v.Now, v.World) }

// Name is how the members name the person, "" where they have not, or it is
// erased.
func (v PlanView) Name() string { return v.Texts[v.State.Name().ID] }

// Plan returns a plan in which the actor's agency takes part, with what the
// members wrote; the look is in the audit chain.
func (d *Desk) Plan(ctx context.Context, sc access.Scope, id casework.PlanID) (PlanView, error) {
	v := PlanView{Now: d.now()}
	err := d.store.ViewAs(ctx, sc, readPlan, string(id), func(tx *store.Tx) error {
		var err error
		if v.State, err = tx.ScopedPlan(ctx, readPlan, id); err != nil {
			return err
		}
		if v.Texts, err = tx.ScopedTexts(ctx, id); err == nil {
			v.World, err = d.world(ctx, tx)
		}
		return err
	})
	return v, err
}

// PlanAsked is what an agency sees of a plan in which it does not take part
// and is asked something: who asks for what, since when, and the words of the
// asking. Nothing else of the plan.
type PlanAsked struct {
	Plan  casework.PlanID
	Age   string // what the person is taken for
	Asked []Asking
}

// Asking is one thing that an agency is asked.
type Asking struct {
	Step casework.Step
	Text string
	// Referral is what became of it so far, where the step offers a referral.
	Referral casework.Referral
}

// AskedOf returns what the actor's agency is asked in a plan, and has not
// answered.
func (d *Desk) AskedOf(ctx context.Context, sc access.Scope, id casework.PlanID) (PlanAsked, error) {
	v := PlanAsked{Plan: id}
	own := sc.Actor().Agency
	err := d.store.ViewAs(ctx, sc, listPlans, string(id), func(tx *store.Tx) error {
		st, err := tx.ScopedPlan(ctx, listPlans, id)
		if err != nil {
			return err
		}
		v.Age = st.Age()
		for _, s := range st.AskedOf(own) {
			a := Asking{Step: s}
			a.Referral, _ = st.Referral(s.ID)
			if s.Told {
				if a.Text, err = tx.ScopedAskedText(ctx, st, s.ID); err != nil {
					return err
				}
			}
			v.Asked = append(v.Asked, a)
		}
		return nil
	})
	return v, err
}

// PlanRow is a plan in a list.
type PlanRow struct {
	*casework.State
	Name   string // for members, "" for others
	Member bool
	Todos  []casework.Todo
}

// Plans returns the plans within the scope, the one opened last first: those in
// which the actor's agency takes part, with the names that members use, and
// those in which it is asked something. The national unit sees all, without
// names.
func (d *Desk) Plans(ctx context.Context, sc access.Scope) ([]PlanRow, error) {
	var all []PlanRow
	err := d.store.ViewAs(ctx, sc, listPlans, "", func(tx *store.Tx) error {
		states, err := tx.ScopedPlansKept(ctx, listPlans, &d.kept)
		if err != nil {
			return err
		}
		w, err := d.world(ctx, tx)
		if err != nil {
			return err
		}
		names := map[casework.PlanID]string{}
		if sc.Reach(access.Use{Compartment: access.CaseNote, Action: access.Read}) != access.None {
			if names, err = tx.ScopedNames(ctx, states); err != nil {
				return err
			}
		}
		for i := len(states) - 1; i >= 0; i-- {
			st := states[i]
			all = append(all, PlanRow{
				State: st, Name: names[st.Plan.ID], Member: st.Member(sc.Actor().Agency), Todos: st.Todos(momentOf(tx), w),
			})
		}
		return nil
	})
	return all, err
}
