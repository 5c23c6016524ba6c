package act

import (
	"context"

	"verdig/access"
	"verdig/codelist"
	"verdig/fault"
	"verdig/justice"
	"verdig/register"
	"verdig/store"
)

var (
	listCases   = access.Use{Compartment: access.Justice, Action: access.List}
	readCase    = access.Use{Compartment: access.Justice, Action: access.Read}
	addEvent    = access.Use{Compartment: access.Justice, Action: access.Add}
	correctCase = access.Use{Compartment: access.Justice, Action: access.Correct}
)

// CaseView is a criminal case as the police see it: what its events tell.
type CaseView struct {
	justice.Docket
	Reports   []justice.Filed
	Accused   []justice.Accused
	Victims   []justice.Victim
	Counts    []justice.Count
	Judgments []justice.Judgment
	Events    []justice.Event // of the case, in order, also those that are withdrawn
	Roll      *justice.Roll
	Today     codelist.Day
}

// OpenDocket opens a criminal case, with the report that it begins with. It
// returns the id of the case. Errors are those of justice.Roll.DecideEvent.
func (d *Desk) OpenDocket(ctx context.Context, sc access.Scope, report justice.Event) (justice.CaseID, error) {
	var id justice.CaseID
	err := d.store.UpdateAs(ctx, sc, addEvent, "", func(tx *store.Tx) error {
		roll, err := tx.Roll(ctx)
		if err != nil {
			return err
		}
		id = justice.CaseID(register.NewID(momentOf(tx)))
		report.Kind, report.Case = justice.FileReport, id
		if report.Agency == "" {
			report.Agency = sc.Actor().Agency
		}
		if _, roll, err = d.event(ctx, tx, roll, justice.Event{Kind: justice.OpenCase, Case: id, Day: report.Day}); err != nil {
			return err
		}
		_, _, err = d.event(ctx, tx, roll, report)
		return err
	})
	return id, err
}

// EnterEvent enters what happened in a criminal case within the scope. A victim
// is joined to the register by the reference of a receipt, as the agency that
// reported the person tells it, and never by a name: the reference stands in
// Notification of the event. A withdrawal needs the right to correct.
//
// Errors are those of justice.Roll.DecideEvent, fault.NotFound for a case out of
// reach, and fault.Invalid "act.docket.reference" for a reference that is none.
func (d *Desk) EnterEvent(ctx context.Context, sc access.Scope, e justice.Event) (justice.EventID, error) {
	use := addEvent
	if e.Kind == justice.Withdraw {
		use = correctCase
	}
	if e.Kind == justice.OpenCase {
		return "", fault.New(fault.Invalid, "justice.event.kind")
	}
	var id justice.EventID
	err := d.store.UpdateAs(ctx, sc, use, opaque(string(e.Case)), func(tx *store.Tx) error {
		roll, err := tx.ScopedDocket(ctx, use, e.Case)
		if err != nil {
			return err
		}
		if e.Kind == justice.JoinCases {
			if _, err := tx.ScopedDocket(ctx, use, e.Into); err != nil {
				return fault.New(fault.Invalid, "justice.event.into")
			}
		}
		if e.Kind == justice.SplitCase {
			e.Into = justice.CaseID(register.NewID(momentOf(tx)))
		}
		if e.Notification, err = joinedBy(ctx, tx, e.Notification); err != nil {
			return err
		}
		id, _, err = d.event(ctx, tx, roll, e)
		return err
	})
	return id, d.refusal(ctx, sc, use, opaque(string(e.Case)), err)
}

// joinedBy is the notification of a receipt's reference, "" for none.
func joinedBy(ctx context.Context, tx *store.Tx, reference register.NotificationID) (register.NotificationID, error) {
	if reference == "" {
		return "", nil
	}
	id, err := byReceipt(ctx, tx, reference)
	if err == nil && id == reference {
		err = fault.New(fault.Invalid, "act.docket.reference")
	}
	return id, err
}

// event decides an event, stores it, and returns the roll after it.
func (d *Desk) event(ctx context.Context, tx *store.Tx, roll *justice.Roll, e justice.Event) (justice.EventID, *justice.Roll, error) {
	if err := d.fill(tx, roll, &e); err != nil {
		return "", nil, err
	}
	return e.ID, roll.With(e), tx.AddEvent(ctx, e)
}

// fill says who enters an event, and decides it.
func (d *Desk) fill(tx *store.Tx, roll *justice.Roll, e *justice.Event) error {
	now, actor := momentOf(tx), tx.Scope().Actor()
	e.ID, e.Number = justice.EventID(register.NewID(now)), roll.Next()
	e.Actor, e.Office, e.At = actor.ID, actor.Agency, now
	today := codelist.NorwegianDay(now)
	if e.Day.IsZero() && e.Kind == justice.Withdraw {
		e.Day = today
	}
	return roll.DecideEvent(d.codes, e, today)
}

// Docket returns one criminal case within the scope.
func (d *Desk) Docket(ctx context.Context, sc access.Scope, id justice.CaseID) (CaseView, error) {
	var v CaseView
	err := d.store.ViewAs(ctx, sc, readCase, string(id), func(tx *store.Tx) error {
		roll, err := tx.ScopedDocket(ctx, readCase, id)
		if err != nil {
			return err
		}
		v = d.caseView(roll, id)
		return nil
	})
	return v, err
}

func (d *Desk) caseView(roll *justice.Roll, id justice.CaseID) CaseView {
	v := CaseView{
		Roll: roll, Reports: roll.Reports(id), Accused: roll.AccusedIn(id), Victims: roll.VictimsIn(id), Counts: roll.CountsIn(id),
		Judgments: roll.JudgmentsIn(id), Events: roll.History(id), Today: d.today(),
	}
	v.Docket, _ = roll.Docket(id)
	return v
}

// Dockets returns the criminal cases within the scope, the one opened last
// first.
func (d *Desk) Dockets(ctx context.Context, sc access.Scope) ([]CaseView, error) {
	var all []CaseView
	err := d.store.ViewAs(ctx, sc, listCases, "", func(tx *store.Tx) error {
		roll, ids, err := tx.ScopedDockets(ctx, listCases)
		for i := len(ids) - 1; i >= 0; i-- {
			all = append(all, d.caseView(roll, ids[i]))
		}
		return err
	})
	return all, err
}

// CaseFigures is what the figures of the criminal cases within a scope are
// counted over: the cases named, and nothing else of the roll.
type CaseFigures struct {
	Roll *justice.Roll
	IDs  []justice.CaseID
}

// CaseFigures returns the criminal cases within the scope, for figures.
func (d *Desk) CaseFigures(ctx context.Context, sc access.Scope) (CaseFigures, error) {
	v := CaseFigures{Roll: justice.FoldEvents(nil)}
	err := d.store.ViewAs(ctx, sc, listCases, "", func(tx *store.Tx) error {
		roll, ids, err := tx.ScopedDockets(ctx, listCases)
		if err == nil && len(ids) > 0 {
			v = CaseFigures{roll, ids}
		}
		return err
	})
	return v, err
}
