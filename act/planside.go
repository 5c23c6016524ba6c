package act

import (
	"context"

	"verdig/access"
	"verdig/casework"
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// Side says from where somebody sees a plan.
type Side int

// The sides.
const (
	SideMember  Side = iota + 1 // the agency takes part
	SideAsked                   // it is asked something
	SideNations                 // the national unit: codes, no text, no name
)

// PlanSide says from which side the actor sees a plan; fault.NotFound from
// none.
func (d *Desk) PlanSide(ctx context.Context, sc access.Scope, id casework.PlanID) (Side, error) {
	var side Side
	err := d.store.ViewAs(ctx, sc, listPlans, string(id), func(tx *store.Tx) error {
		st, err := tx.ScopedPlan(ctx, listPlans, id)
		if err != nil {
			return err
		}
		switch {
		case sc.Reach(listPlans) == access.All:
			side = SideNations
		case st.Member(sc.Actor().Agency):
			side = SideMember
		default:
			side = SideAsked
		}
		return nil
	})
	return side, err
}

// CodedPlan returns a plan as the national unit sees it: who is responsible for
// what since when, what is due, and no word that anybody wrote.
func (d *Desk) CodedPlan(ctx context.Context, sc access.Scope, id casework.PlanID) (PlanView, error) {
	v := PlanView{Now: d.now()}
	if sc.Reach(listPlans) != access.All {
		return v, fault.New(fault.NotFound, "store.not_found")
	}
	err := d.store.ViewAs(ctx, sc, listPlans, string(id), func(tx *store.Tx) error {
		var err error
		if v.State, err = tx.ScopedPlan(ctx, listPlans, id); err == nil {
			v.World, err = d.world(ctx, tx)
		}
		return err
	})
	return v, err
}

// PlansFrom returns the plans that were opened from a notification and that the
// actor sees, the first first.
func (d *Desk) PlansFrom(ctx context.Context, sc access.Scope, id register.NotificationID) ([]casework.Plan, error) {
	var all []casework.Plan
	err := d.store.ViewAs(ctx, sc, listPlans, string(id), func(tx *store.Tx) error {
		states, err := tx.ScopedPlansFrom(ctx, listPlans, id)
		for _, st := range states {
			all = append(all, st.Plan)
		}
		return err
	})
	return all, err
}

// PlanOrigin is what the form that opens a plan shows of the notification.
type PlanOrigin struct {
	ID        register.NotificationID
	Reference string
	Year      int
	Age       string // what the notification says of the age, as casework.Child and so on
	Open      casework.PlanID
}

// PlanOrigin returns the notification of the actor's agency from which a plan
// is to be opened, and the plan that is open from it already.
func (d *Desk) PlanOrigin(ctx context.Context, sc access.Scope, id register.NotificationID) (PlanOrigin, error) {
	o := PlanOrigin{ID: id}
	if err := d.needs(ctx, sc, string(id), openPlan); err != nil {
		return o, err
	}
	err := d.store.ViewAs(ctx, sc, readOrigin, string(id), func(tx *store.Tx) error {
		versions, err := tx.ScopedVersions(ctx, id)
		if err != nil {
			return err
		}
		n := versions[len(versions)-1]
		o.Reference, o.Year, o.Age = n.Reference, n.Year, ageOf(n.Facts, codelist.NorwegianDay(tx.Now()))
		states, err := tx.ScopedPlansFrom(ctx, listPlans, id)
		for _, st := range states {
			if !st.Closed() {
				o.Open = st.Plan.ID
			}
		}
		return err
	})
	return o, err
}

var readOrigin = access.Use{Compartment: access.Notification, Action: access.Read}

// ageOf is what coded facts say of somebody's age on a day: who may be under 18
// is treated as a child.
func ageOf(f register.Facts, today codelist.Day) string {
	switch old := today.Year() - f.BirthYear; {
	case f.PresumedMinor == "yes":
		return casework.Unsure
	case f.BirthYear == 0:
		return ""
	case old < 18:
		return casework.Child
	case old == 18:
		return casework.Unsure
	}
	return casework.Adult
}
