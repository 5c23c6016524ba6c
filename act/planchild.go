package act

import (
	"context"
	"slices"

	"verdig/access"
	"verdig/casework"
	"verdig/codelist"
	"verdig/fault"
	"verdig/store"
)

// Move is the transfer of a child to another municipality.
type Move struct {
	Plan casework.PlanID
	To   string // the child welfare service there
	Text string // what it must know
	Seen int
}

const childWelfare = casework.Area("child_welfare")

// MoveChild offers the track of child welfare to another municipality, and the
// whole too where it is the actor's agency's: both, or neither. Nothing lapses:
// until the other has accepted, the actor's agency is responsible. Errors are
// those of casework.State.Decide; fault.Forbidden where the track is another's,
// fault.Invalid "casework.agency" where the other is no child welfare service.
func (d *Desk) MoveChild(ctx context.Context, sc access.Scope, m Move) error {
	if m.Text != "" {
		if err := d.needs(ctx, sc, string(m.Plan), addText); err != nil {
			return err
		}
	}
	err := d.store.UpdateAs(ctx, sc, decidePlan, opaque(string(m.Plan)), func(tx *store.Tx) error {
		st, err := tx.ScopedPlan(ctx, decidePlan, m.Plan)
		if err != nil {
			return err
		}
		w, err := d.world(ctx, tx)
		if err != nil {
			return err
		}
		own := sc.Actor().Agency
		switch {
		case !st.OpenArea(childWelfare):
			return fault.New(fault.Conflict, "casework.area_closed")
		case st.Responsible(childWelfare) != own:
			return fault.New(fault.Forbidden, "casework.not_yours")
		case !casework.Fitting(w, childWelfare, m.To):
			return fault.New(fault.Invalid, "casework.agency")
		}
		areas := []casework.Area{childWelfare}
		if st.Responsible(casework.Whole) == own {
			areas = append(areas, casework.Whole)
		}
		for _, a := range areas {
			s := casework.Step{
				Plan: m.Plan, Kind: casework.Offer, Area: a, Agency: m.To, Reason: "moved", Basis: "child_duty", Day: codelist.NorwegianDay(tx.Now()),
				Text: m.Text, Seen: m.Seen,
			}
			if _, err := d.step(ctx, tx, st, s); err != nil {
				return err
			}
			if st, err = tx.PlanOf(ctx, m.Plan); err != nil {
				return err
			}
		}
		return nil
	})
	return d.refusal(ctx, sc, decidePlan, opaque(string(m.Plan)), err)
}

// Kin is a link between the plans of two of a family.
type Kin struct {
	Plan, Other casework.PlanID
	Code        string // code list relative: what the other is to the person
	Text        string
}

// LinkKin links two plans in both of which the actor's agency takes part: each
// then names the other by its first step. A plan out of reach is not there.
func (d *Desk) LinkKin(ctx context.Context, sc access.Scope, k Kin) error {
	if k.Text != "" {
		if err := d.needs(ctx, sc, string(k.Plan), addText); err != nil {
			return err
		}
	}
	err := d.store.UpdateAs(ctx, sc, decidePlan, opaque(string(k.Plan)), func(tx *store.Tx) error {
		st, err := tx.ScopedPlan(ctx, decidePlan, k.Plan)
		if err != nil {
			return err
		}
		other, err := tx.ScopedPlan(ctx, decidePlan, k.Other)
		if fault.KindOf(err) == fault.NotFound || err == nil && !other.Member(sc.Actor().Agency) {
			return fault.New(fault.Invalid, "act.relative.plan")
		}
		if err != nil {
			return err
		}
		link := func(from, to *casework.State, code, text string) error {
			_, err := d.step(ctx, tx, from, casework.Step{
				Kind: casework.AddRelative, Code: code, Subject: to.Steps()[0].ID, Text: text, Seen: from.Next() - 1,
			})
			return err
		}
		if err := link(st, other, k.Code, k.Text); err != nil {
			return err
		}
		return link(other, st, casework.Mirror(k.Code), "")
	})
	return d.refusal(ctx, sc, decidePlan, opaque(string(k.Plan)), err)
}

// loosely refuses a step by which a plan would name another without the proof
// that the actor's agency takes part in both: [Desk.LinkKin] does that.
func loosely(s casework.Step) error {
	if s.Kind == casework.AddRelative && s.Subject != "" {
		return fault.New(fault.Invalid, "act.relative.plan")
	}
	return nil
}

// unlink takes the other half of a link back, or undoes it, as was done with the
// half of the plan st, where the actor's agency takes part in that plan too. Where
// it does not, the other half is the others' to take back.
func (d *Desk) unlink(ctx context.Context, tx *store.Tx, st *casework.State, s casework.Step) error {
	if s.Kind != casework.TakeRelative && s.Kind != casework.Undo {
		return nil
	}
	for _, r := range st.Relatives() {
		again := r.Taken != nil && r.Taken.ID == s.Subject // that it was taken back is undone
		if r.Other == "" || r.ID != s.Subject && !again {
			continue
		}
		id, err := tx.PlanOfStep(ctx, r.Other)
		if err != nil {
			return err
		}
		other, err := tx.PlanOf(ctx, id)
		if err != nil {
			return err
		}
		subject := otherHalf(other, st.Steps()[0].ID, tx.Scope().Actor().Agency, s.Kind, again)
		if subject == "" {
			continue
		}
		if _, err := d.step(ctx, tx, other, casework.Step{Kind: s.Kind, Subject: subject, Reason: s.Reason, Seen: other.Next() - 1}); err != nil {
			return err
		}
	}
	return nil
}

// otherHalf is the step in the relative's plan that an agency takes back, or
// undoes, with the half that names the relative: the link to a plan by its first
// step, or, again, that the link was taken back. "" where there is none that is
// the agency's.
func otherHalf(other *casework.State, first casework.StepID, own string, k casework.Kind, again bool) casework.StepID {
	if other.Closed() || !other.Member(own) {
		return ""
	}
	for _, back := range slices.Backward(other.Relatives()) {
		switch {
		case back.Other != first || (back.Taken != nil) != again:
		case again && back.Taken.Office == own:
			return back.Taken.ID
		case !again && (back.Said.Office == own || k == casework.TakeRelative && other.Responsible(casework.Whole) == own):
			return back.ID
		}
	}
	return ""
}

// ChildView is what the page of a plan shows of a child beside the plan itself.
type ChildView struct {
	Bodies map[casework.Area][]string          // whom each track can be offered
	Kin    map[casework.StepID]casework.PlanID // the relatives' plans in which the actor's agency takes part too
	Plans  []casework.Plan                     // the other plans in which it takes part
}

// Child returns what the page of a plan shows of a child: the agencies that can
// be asked, those near the responsible ones first, and the relatives' plans
// that the actor may open.
func (d *Desk) Child(ctx context.Context, sc access.Scope, id casework.PlanID) (ChildView, error) {
	v := ChildView{Bodies: map[casework.Area][]string{}, Kin: map[casework.StepID]casework.PlanID{}}
	err := d.store.ViewAs(ctx, sc, readPlan, string(id), func(tx *store.Tx) error {
		st, err := tx.ScopedPlan(ctx, readPlan, id)
		if err != nil {
			return err
		}
		w, err := d.world(ctx, tx)
		if err != nil {
			return err
		}
		for _, a := range casework.Tracks {
			v.Bodies[a] = casework.Bodies(w, a, st.Regions(w)...)
		}
		states, err := tx.ScopedPlansKept(ctx, readPlan, &d.kept)
		if err != nil {
			return err
		}
		first := make(map[casework.StepID]casework.PlanID, len(states))
		for _, other := range states {
			if other.Plan.ID == id || len(other.Steps()) == 0 {
				continue
			}
			first[other.Steps()[0].ID] = other.Plan.ID
			if !other.Closed() {
				v.Plans = append(v.Plans, other.Plan)
			}
		}
		for _, r := range st.Relatives() {
			if plan, ok := first[r.Other]; ok && r.Taken == nil {
				v.Kin[r.ID] = plan
			}
		}
		return nil
	})
	return v, err
}
