package act

import (
	"context"

	"verdig/access"
	"verdig/casework"
	"verdig/codelist"
	"verdig/register"
	"verdig/store"
)

// Notices of a child that was reported, to those who follow persons up in the
// reporter's agency, and to the national unit where that agency takes no part
// in follow-up.
const (
	noticeChildOpen    = "plan.child_open"
	noticeChildWithout = "child_without"
	noticeAge          = "plan.age"
)

// child sees to it that somebody who may be a child is followed up from the
// moment in which the notification is received: a plan is opened for the
// reporter's agency, and child welfare is asked where the region names one
// agency. Where a plan is open already, what is said of the age is added to it.
// It never holds a notification back.
func (w sending) child(ctx context.Context, id register.NotificationID, n register.Notification, values map[register.Field]string) error {
	age := casework.AgeOf(values, codelist.NorwegianDay(w.tx.Now()))
	st, err := openPlanFrom(ctx, w.tx, id)
	if err != nil {
		return err
	}
	switch {
	case st != nil:
		return w.sayAge(ctx, st, n, age)
	case age == casework.Adult:
		return nil
	}
	world, err := w.desk.world(ctx, w.tx)
	if err != nil {
		return err
	}
	if !world.Active(n.Agency) {
		return w.tell(ctx, "", noticeChildWithout, string(id), access.Coordinator)
	}
	plan, err := w.desk.openPlan(ctx, w.tx, PlanStart{Notification: id, Reason: "child_reported", Basis: "child_duty", Age: age})
	if err != nil {
		return err
	}
	if err := w.tell(ctx, n.Agency, noticeChildOpen, string(plan), followers...); err != nil {
		return err
	}
	return w.askWelfare(ctx, plan, n, world)
}

// openPlanFrom returns the plan that is open from a notification, nil where
// none is.
func openPlanFrom(ctx context.Context, tx *store.Tx, id register.NotificationID) (*casework.State, error) {
	plans, err := tx.PlansFrom(ctx, id)
	if err != nil {
		return nil, err
	}
	for _, p := range plans {
		st, err := tx.PlanOf(ctx, p)
		if err != nil || !st.Closed() {
			return st, err
		}
	}
	return nil, nil
}

// askWelfare offers the track of child welfare to the one agency of the region,
// unless the reporter's agency is child welfare itself. Where the region names
// none or several, the plan says that the track is to be offered.
func (w sending) askWelfare(ctx context.Context, plan casework.PlanID, n register.Notification, world casework.World) error {
	const welfare = casework.Area("child_welfare")
	to := casework.OfRegion(world, welfare, n.Facts.Detail.Region)
	if to == "" || casework.Fitting(world, welfare, n.Agency) {
		return nil
	}
	st, err := w.tx.PlanOf(ctx, plan)
	if err != nil {
		return err
	}
	_, err = w.desk.step(ctx, w.tx, st, casework.Step{
		Kind: casework.Offer, Area: welfare, Agency: to, Reason: "competent", Basis: "child_duty", Day: codelist.NorwegianDay(w.tx.Now()), Seen: st.Next() - 1,
	})
	return err
}

// sayAge adds what a correction says of the age to a plan that is open, where
// the agency has not said the same before. An agency that takes no part any
// more cannot take a step: then those who are responsible are told.
func (w sending) sayAge(ctx context.Context, st *casework.State, n register.Notification, age string) error {
	if st.SaidAge(n.Agency) == age || st.Age() == age && st.SaidAge(n.Agency) == "" {
		return nil
	}
	if !st.Member(n.Agency) {
		return w.tell(ctx, st.Responsible(casework.Whole), noticeAge, string(st.Plan.ID), followers...)
	}
	basis := n.Facts.BirthBasis
	if basis == "" {
		basis = "stated"
	}
	_, err := w.desk.step(ctx, w.tx, st, casework.Step{Kind: casework.SayAge, Code: age, By: basis, Seen: st.Next() - 1})
	return err
}

func (w sending) tell(ctx context.Context, agency, kind, object string, roles ...access.Role) error {
	for _, r := range roles {
		n := register.Notice{Agency: agency, Role: string(r), Kind: kind, Object: object, At: momentOf(w.tx)}
		if err := w.tx.AddNotice(ctx, n); err != nil {
			return err
		}
	}
	return nil
}

// FollowUp is what the reporter of a notification sees of the follow-up: that
// it has begun, and by whom. Nothing else.
type FollowUp struct {
	Begun string // agency that is responsible for the whole, "" where none has begun
	Since codelist.Day
	Child bool // it was begun because a child was reported
}

// FollowUp says whether the person of a notification within the scope is
// followed up. The reporter cannot read a plan, nor can the reporter's
// transaction: the program looks, and hands on no more than this.
func (d *Desk) FollowUp(ctx context.Context, sc access.Scope, id register.NotificationID) (FollowUp, error) {
	var f FollowUp
	err := d.store.ViewAs(ctx, sc, useRead, opaque(string(id)), func(tx *store.Tx) error { return tx.ScopedReach(ctx, useRead, id) })
	if err != nil {
		return f, err
	}
	err = d.store.View(ctx, auditNote("follow_up"), func(tx *store.Tx) error {
		st, err := openPlanFrom(ctx, tx, id)
		if err != nil || st == nil || len(st.Steps()) == 0 {
			return err
		}
		f.Begun, f.Since = st.Responsible(casework.Whole), codelist.NorwegianDay(st.Plan.At)
		f.Child = st.Steps()[0].Reason == "child_reported"
		return nil
	})
	return f, err
}
