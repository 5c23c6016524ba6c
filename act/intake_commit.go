package act

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"

	"verdig/access"
	"verdig/exchange"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// useReturn is the right by which a scope sends returns: persons to assess,
// criminal cases to prosecute.
func useReturn(sc access.Scope) access.Use {
	if sc.Purpose() == access.Prosecute {
		return useJusticeAdd
	}
	return useAdd
}

// needsReturn lets a scope pass that may send returns.
func (d *Desk) needsReturn(ctx context.Context, sc access.Scope, object string) error {
	if sc.Purpose() == access.Prosecute {
		return d.needs(ctx, sc, object, useDraftRead)
	}
	return d.needs(ctx, sc, object, useDraftRead, useIdentityAdd)
}

// Commit receives the rows of an upload that pass their checks, in one
// transaction, and keeps which were not received and why until the upload
// expires. An upload that was committed before gives its outcome again.
func (d *Desk) Commit(ctx context.Context, sc access.Scope, id string) (UploadOutcome, error) {
	if err := d.needsReturn(ctx, sc, id); err != nil {
		return UploadOutcome{}, err
	}
	var out UploadOutcome
	err := d.store.UpdateAloneAs(ctx, sc, useReturn(sc), opaque(id), func(tx *store.Tx) error {
		kept, err := tx.OpenUpload(ctx, id)
		if err != nil {
			return err
		}
		before, ok, err := outcomeOf(kept)
		if ok || err != nil {
			out = before.Outcome
			return err
		}
		in, err := openReturn(sc, kept.File)
		if err != nil {
			return err
		}
		var s settled
		done, err := d.takeRows(ctx, tx, Import{Agency: sc.Actor().Agency, Actor: actorOf(sc), File: uploadName, In: in, Each: s.each})
		if err != nil {
			return err
		}
		s.Outcome = UploadOutcome{
			At: tx.Now().UTC(), Rows: done.Rows, Created: done.Created, Changed: done.Changed,
			Unchanged: done.Unchanged, Returned: done.Returned, Conflict: done.Conflict,
		}
		out = s.Outcome
		text, err := json.Marshal(s)
		if err != nil {
			return fault.Wrap(fault.Internal, err, "act.answer")
		}
		return tx.SettleUpload(ctx, id, text)
	})
	return out, err
}

// each keeps the reasons of a row that was not received.
func (s *settled) each(row exchange.Row, issues []register.Issue, _ register.Outcome, _ register.NotificationID) error {
	if register.Rejected(issues) {
		s.Back = append(s.Back, RowIssues{Row: row.Number, Issues: issues})
	}
	return nil
}

// Returned writes the returned file of a committed upload: the rows that were
// not received, with reasons and remedies in a language, to be corrected and
// sent again. It gives the name under which a browser may keep the file. The
// look is written down.
func (d *Desk) Returned(ctx context.Context, sc access.Scope, id string, to Text) (name string, err error) {
	err = d.store.ViewAs(ctx, sc, useDraftRead, opaque(id), func(tx *store.Tx) error {
		kept, err := tx.OpenUpload(ctx, id)
		if err != nil {
			return err
		}
		s, ok, err := outcomeOf(kept)
		if err == nil && !ok {
			err = errNotThere()
		}
		if err != nil {
			return err
		}
		return writeReturned(kept.File, s.Back, to)
	})
	return "verdig-" + id[max(len(id)-12, 0):] + ".returned.csv", err
}

// writeReturned writes the rows of a file that are named in back.
func writeReturned(text []byte, back []RowIssues, to Text) error {
	in, err := exchange.Open(uploadName, bytes.NewReader(text), int64(len(text)), uploadLimits)
	if err != nil {
		return err
	}
	out, err := exchange.NewReturned(to.To, in, to.Lang, to.Say)
	if err != nil {
		return err
	}
	for len(back) > 0 {
		row, err := in.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		if row.Number != back[0].Row {
			continue
		}
		if err := out.Add(row, back[0].Issues); err != nil {
			return err
		}
		back = back[1:]
	}
	return out.Close()
}

// RowOutcome is what one row of a return did.
type RowOutcome struct {
	Row          int
	Outcome      register.Outcome // 0 where it was not received
	Notification register.NotificationID
	Issues       []register.Issue
}

// ReturnOutcome is what a return did, row by row.
type ReturnOutcome struct {
	UploadOutcome
	Kind  string
	Hints []register.Issue
	Each  []RowOutcome
}

// Return receives a return in one step, without a preview, for machines: good
// rows in, and for every row what it did or why it was not received. Its bounds
// are those of [Desk.Preview].
func (d *Desk) Return(ctx context.Context, sc access.Scope, text []byte) (ReturnOutcome, error) {
	if err := d.needsReturn(ctx, sc, ""); err != nil {
		return ReturnOutcome{}, err
	}
	var out ReturnOutcome
	err := d.store.UpdateAloneAs(ctx, sc, useReturn(sc), "", func(tx *store.Tx) error {
		return settle(ctx, d, tx, &out, func() (bool, error) {
			in, err := openReturn(sc, text)
			if err != nil {
				return false, err
			}
			out = ReturnOutcome{Kind: in.Kind().String(), Hints: in.Hints()}
			each := func(row exchange.Row, issues []register.Issue, done register.Outcome, id register.NotificationID) error {
				out.Each = append(out.Each, RowOutcome{Row: row.Number, Outcome: done, Notification: id, Issues: issues})
				return nil
			}
			done, err := d.takeRows(ctx, tx, Import{Agency: sc.Actor().Agency, Actor: actorOf(sc), File: uploadName, In: in, Each: each})
			out.UploadOutcome = UploadOutcome{
				At: tx.Now().UTC(), Rows: done.Rows, Created: done.Created, Changed: done.Changed,
				Unchanged: done.Unchanged, Returned: done.Returned, Conflict: done.Conflict,
			}
			return true, err
		})
	})
	return out, err
}
