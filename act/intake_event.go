package act

import (
	"context"
	"errors"
	"io"
	"time"

	"verdig/access"
	"verdig/exchange"
	"verdig/fault"
	"verdig/justice"
	"verdig/register"
	"verdig/store"
)

// MaxEvents is the largest number of events that [Desk.Events] takes at once.
const MaxEvents = 500

// batch begins a batch of rows of events for an agency. With look, a victim is
// joined to the register by the reference of a receipt; a trial does not look
// who that is.
func (d *Desk) batch(ctx context.Context, tx *store.Tx, in Import, look bool) (*justice.Batch, error) {
	roll, err := tx.Roll(ctx)
	if err != nil {
		return nil, err
	}
	sc := tx.Scope()
	of := justice.BatchOf{
		Codes: d.codes, Roll: roll, Today: d.today(), Sender: in.Agency, Actor: in.Actor.ID, At: d.now().UTC().Truncate(time.Microsecond),
		Correct: sc.Actor().ID == "" || sc.Reach(correctCase) != access.None, // the operator may
		Person:  func(string) (register.NotificationID, error) { return justice.SomePerson, nil },
	}
	if look {
		of.At = momentOf(tx)
		of.Person = func(reference string) (register.NotificationID, error) {
			id, found, err := tx.NotificationOfReceipt(ctx, reference)
			if !found {
				id = ""
			}
			return id, err
		}
	}
	return justice.NewBatch(of), nil
}

// readEvents adds every row of a file to a batch, and returns the rows.
func readEvents(b *justice.Batch, in *exchange.Reader, file string) ([]exchange.Row, error) {
	var rows []exchange.Row
	for {
		row, err := in.Next()
		if errors.Is(err, io.EOF) {
			return rows, nil
		}
		if err != nil {
			return nil, err
		}
		if len(rows) == maxUploadRows {
			return nil, fault.New(fault.Invalid, "exchange.too_many_rows", file, itoa(maxUploadRows))
		}
		rows = append(rows, row)
		values := make(map[justice.Field]string, len(row.Values))
		for k, v := range row.Values {
			values[justice.Field(k)] = v
		}
		var unreadable []justice.Issue
		for _, i := range row.Issues {
			unreadable = append(unreadable, justice.Issue{Field: justice.Field(i.Field), Key: i.Key, Args: i.Args, Hint: i.Hint})
		}
		if err := b.Add(row.Number, values, unreadable); err != nil {
			return nil, err
		}
	}
}

// takeEvents takes a file of events: every case of it whole or not at all.
func (d *Desk) takeEvents(ctx context.Context, tx *store.Tx, in Import) (ImportOutcome, error) {
	var out ImportOutcome
	b, err := d.batch(ctx, tx, in, true)
	if err != nil {
		return out, err
	}
	rows, err := readEvents(b, in.In, in.File)
	if err != nil {
		return out, err
	}
	events, results := b.Settle()
	for _, e := range events {
		if err := tx.AddEvent(ctx, e); err != nil {
			return out, err
		}
	}
	for i, r := range results {
		out.Rows++
		if r.Outcome == 0 {
			out.Returned++
		}
		out.Count(r.Outcome)
		if in.Each != nil {
			if err := in.Each(rows[i], issuesOf(r.Issues), r.Outcome, ""); err != nil {
				return out, err
			}
		}
	}
	return out, nil
}

// previewEvents checks a file of events on what the register holds of the
// sender's own cases, and writes nothing.
func (d *Desk) previewEvents(ctx context.Context, tx *store.Tx, in *exchange.Reader, u *Upload) error {
	sc := tx.Scope()
	b, err := d.batch(ctx, tx, Import{Agency: sc.Actor().Agency, Actor: actorOf(sc)}, false)
	if err != nil {
		return err
	}
	rows, err := readEvents(b, in, uploadName)
	if err != nil {
		return err
	}
	_, results := b.Settle()
	columns := map[ColumnIssues]int{}
	for i, r := range results {
		u.add(rows[i], issuesOf(r.Issues), columns)
	}
	return nil
}

// EventAnswer is what one event of several did.
type EventAnswer struct {
	Event   justice.EventID
	Case    justice.CaseID
	Outcome register.Outcome // Created, NewVersion (a correction), Unchanged; 0 where it was not received
	Issues  []register.Issue
}

// Rejected reports whether any of several events cannot be received.
func Rejected(all []EventAnswer) bool {
	for _, a := range all {
		if a.Outcome == 0 {
			return true
		}
	}
	return false
}

// Events enters events of criminal cases of the actor's agency, in order, all of
// them or none: the rules are those of [Desk.EnterEvent], and what an event is
// about is named by the sender's own references. Events that are entered already
// change nothing. At most [MaxEvents].
func (d *Desk) Events(ctx context.Context, sc access.Scope, all []map[justice.Field]string) ([]EventAnswer, error) {
	var out []EventAnswer
	err := d.store.UpdateAs(ctx, sc, addEvent, "", func(tx *store.Tx) error {
		return settle(ctx, d, tx, &out, func() (bool, error) {
			events, answers, err := d.decideEvents(ctx, tx, all, true)
			if out = answers; err != nil || Rejected(answers) {
				return false, err
			}
			for _, e := range events {
				if err := tx.AddEvent(ctx, e); err != nil {
					return false, err
				}
			}
			return true, nil
		})
	})
	return out, err
}

// CheckEvents says what [Desk.Events] would, and enters nothing. It does not
// look for the person of a receipt.
func (d *Desk) CheckEvents(ctx context.Context, sc access.Scope, all []map[justice.Field]string) ([]EventAnswer, error) {
	var out []EventAnswer
	err := d.store.ViewAs(ctx, sc, addEvent, "", func(tx *store.Tx) error {
		var err error
		_, out, err = d.decideEvents(ctx, tx, all, false)
		return err
	})
	return out, err
}

func (d *Desk) decideEvents(ctx context.Context, tx *store.Tx, all []map[justice.Field]string, look bool) ([]justice.Event, []EventAnswer, error) {
	if len(all) == 0 || len(all) > MaxEvents {
		return nil, nil, fault.New(fault.Invalid, "act.events.number", itoa(MaxEvents))
	}
	sc := tx.Scope()
	b, err := d.batch(ctx, tx, Import{Agency: sc.Actor().Agency, Actor: actorOf(sc)}, look)
	if err != nil {
		return nil, nil, err
	}
	for i, values := range all {
		if err := b.Add(i+1, values, nil); err != nil {
			return nil, nil, err
		}
	}
	events, results := b.Settle()
	answers := make([]EventAnswer, len(results))
	for i, r := range results {
		answers[i] = EventAnswer{Event: r.Event, Case: r.Case, Outcome: r.Outcome, Issues: issuesOf(r.Issues)}
	}
	return events, answers, nil
}
