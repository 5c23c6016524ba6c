package act

import (
	"context"
	"strconv"

	"verdig/access"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// maxConfirmations is the number of follow-ups confirmed in one step.
const maxConfirmations = 500

// Nothing takes "nothing to report" of the actor's agency for a year through
// door 1. A year that cannot be reported on is fault.Invalid with the key of
// the issue.
func (d *Desk) Nothing(ctx context.Context, sc access.Scope, year int) (register.Outcome, error) {
	var outcome register.Outcome
	err := d.store.UpdateAs(ctx, sc, useReturnAdd, "", func(tx *store.Tx) error {
		return settle(ctx, d, tx, &outcome, func() (bool, error) {
			n, issues := register.Check(d.codes, register.Draft{Agency: sc.Actor().Agency, Values: map[register.Field]string{
				register.FieldYear: strconv.Itoa(year), register.FieldNothing: "yes",
			}}, d.today())
			for _, i := range issues {
				if !i.Hint {
					return false, fault.New(fault.Invalid, i.Key, i.Args...)
				}
			}
			n.Received = tx.Now().UTC()
			var err error
			_, outcome, err = register.Receive(ctx, tx, actorOf(sc), n)
			return true, err
		})
	})
	return outcome, err
}

// OwnReturns returns where the returns of the actor's agency stand, the
// latest year first.
func (d *Desk) OwnReturns(ctx context.Context, sc access.Scope) ([]register.AgencyReturn, error) {
	var all []register.AgencyReturn
	err := d.store.ViewAs(ctx, sc, useReturnList, "", func(tx *store.Tx) error {
		var err error
		all, err = tx.OwnReturns(ctx)
		return err
	})
	return all, err
}

// Continuing returns the follow-ups of the actor's agency that were open at the
// end of the year before, and of which it has said nothing in year; by
// reference, without identities.
func (d *Desk) Continuing(ctx context.Context, sc access.Scope, year int) ([]Continuation, error) {
	var all []Continuation
	err := d.store.ViewAs(ctx, sc, useList, "", func(tx *store.Tx) error {
		open, err := tx.OpenFollowUps(ctx, year-1)
		for _, n := range open {
			all = append(all, Continuation{
				ID: n.ID, Reference: n.Reference, IdentifiedOn: n.Facts.IdentifiedOn, From: n.Facts.From, Status: n.Facts.Status,
			})
		}
		return err
	})
	return all, err
}

// Confirm takes the agency's word on follow-ups of the year before, at most 500
// at a time. Follow-up that went on, or ended within year or later, becomes a
// notification of year under the same reference; one that ended before it
// corrects the notification of the year before. The identities go with them,
// and each look is written down; one that the agency alone can open stays in
// the year that it was sealed for, and its encoding goes. What cannot be received has its issues in the
// result, and the rest is received all the same.
func (d *Desk) Confirm(ctx context.Context, sc access.Scope, year int, c []Confirmation) ([]Confirmed, error) {
	if len(c) > maxConfirmations {
		return nil, fault.New(fault.Invalid, "act.confirm.too_many", itoa(maxConfirmations))
	}
	if err := d.needs(ctx, sc, "", useCorrect, useIdentityAdd); err != nil {
		return nil, err
	}
	whole, err := d.toConfirm(ctx, sc, year, c)
	if err != nil {
		return nil, err
	}
	var done []Confirmed
	err = d.store.UpdateAs(ctx, sc, useAdd, "", func(tx *store.Tx) error {
		return settle(ctx, d, tx, &done, func() (bool, error) {
			done = nil
			for i, x := range c {
				out, err := sending{desk: d, tx: tx, base: whole[i].Version}.confirm(ctx, year, x, whole[i])
				if err != nil {
					return false, err
				}
				done = append(done, Confirmed{ID: x.ID, Receipt: out.Receipt, Issues: out.Issues})
			}
			return true, nil
		})
	})
	return done, err
}

// toConfirm reads the notifications that are confirmed, with their identities.
func (d *Desk) toConfirm(ctx context.Context, sc access.Scope, year int, c []Confirmation) ([]register.Notification, error) {
	whole := make([]register.Notification, len(c))
	err := d.store.ViewAs(ctx, sc, useIdentityRead, "", func(tx *store.Tx) error {
		for i, x := range c {
			if err := tx.ScopedReach(ctx, useIdentityRead, x.ID); err != nil {
				return err
			}
			n, err := tx.Whole(ctx, x.ID)
			if err == nil && n.Year != year-1 {
				err = fault.New(fault.Invalid, "act.confirm.year", itoa(year-1))
			}
			if err != nil {
				return err
			}
			whole[i] = n
		}
		return nil
	})
	return whole, err
}

// confirm receives what one confirmation says.
func (w sending) confirm(ctx context.Context, year int, c Confirmation, n register.Notification) (sent, error) {
	values := Values(n)
	switch {
	case c.Still:
		values[register.FieldTo] = ""
	case c.EndedOn.IsZero():
		return sent{Issues: []register.Issue{{Field: register.FieldTo, Key: register.IssueMissing}}}, nil
	default:
		values[register.FieldTo] = c.EndedOn.String()
	}
	if !c.Still && c.EndedOn.Year() < year {
		return w.correct(ctx, n.ID, values)
	}
	values[register.FieldYear] = strconv.Itoa(year)
	for _, f := range []register.Field{register.FieldStory, register.FieldContact, register.FieldDeclinedNote} {
		delete(values, f) // told once; the year before has it
	}
	return w.report(ctx, values)
}
