package act

import (
	"context"
	"time"

	"verdig/access"
	"verdig/audit"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// sent is the answer of a sending act, as it is kept for machines.
type sent struct {
	Receipt Receipt
	Issues  []register.Issue
}

// Send takes a form through door 1, keeps a receipt and erases the form, in one
// transaction. Where any issue is not a hint, nothing is received, the form
// stays, and the receipt is empty. A form that was sent before gives its
// receipt again.
//
// The answer does not depend on whether the person is known: nothing is looked
// up but what the agency itself has sent under the same reference.
func (d *Desk) Send(ctx context.Context, sc access.Scope, formID string) (Receipt, []register.Issue, error) {
	if err := d.needs(ctx, sc, formID, useDraftRead, useIdentityAdd); err != nil {
		return Receipt{}, nil, err
	}
	var out sent
	err := d.store.UpdateAs(ctx, sc, useAdd, opaque(formID), func(tx *store.Tx) error {
		if r, ok, err := tx.ReceiptOfForm(ctx, formID); ok || err != nil {
			out = sent{Receipt: receiptOf(r)}
			return err
		}
		draft, err := tx.OpenDraft(ctx, formID)
		if err != nil {
			return err
		}
		f, err := formOf(draft)
		if err != nil {
			return err
		}
		w := sending{desk: d, tx: tx, form: formID, base: draft.Base}
		if f.Corrects == "" {
			out, err = w.report(ctx, f.Values)
		} else {
			out, err = w.correct(ctx, f.Corrects, f.Values)
		}
		if err != nil || register.Rejected(out.Issues) {
			return err
		}
		return tx.DropDraft(ctx, formID)
	})
	return out.Receipt, out.Issues, err
}

// Report takes a notification through door 1 without a form, for machines; see
// [Desk.Send]. A reference that the agency has used already for something else
// is an issue.
func (d *Desk) Report(ctx context.Context, sc access.Scope, values map[register.Field]string) (Receipt, []register.Issue, error) {
	if err := d.needs(ctx, sc, "", useIdentityAdd); err != nil {
		return Receipt{}, nil, err
	}
	var out sent
	err := d.store.UpdateAs(ctx, sc, useAdd, "", func(tx *store.Tx) error {
		return settle(ctx, d, tx, &out, func() (bool, error) {
			var err error
			out, err = sending{desk: d, tx: tx}.report(ctx, values)
			return !register.Rejected(out.Issues), err
		})
	})
	return out.Receipt, out.Issues, err
}

// Correct makes a new version of a notification of the actor's agency out of
// the whole of values, for machines. Version is the one that is corrected;
// where another has come since, the error is of kind fault.Conflict. Year and
// reference cannot be corrected: withdraw, and report anew.
func (d *Desk) Correct(ctx context.Context, sc access.Scope, id register.NotificationID, version int, values map[register.Field]string) (Receipt, []register.Issue, error) {
	if err := d.needs(ctx, sc, string(id), useIdentityAdd); err != nil {
		return Receipt{}, nil, err
	}
	var out sent
	err := d.store.UpdateAs(ctx, sc, useCorrect, opaque(string(id)), func(tx *store.Tx) error {
		return settle(ctx, d, tx, &out, func() (bool, error) {
			var err error
			out, err = sending{desk: d, tx: tx, base: version}.correct(ctx, id, values)
			return !register.Rejected(out.Issues), err
		})
	})
	return out.Receipt, out.Issues, err
}

// sending is one notification on its way through door 1.
type sending struct {
	desk *Desk
	tx   *store.Tx
	form string // id of the draft, ""
	base int    // version that is corrected
}

// report receives a new notification.
func (w sending) report(ctx context.Context, values map[register.Field]string) (sent, error) {
	draft, err := w.desk.draftOf(ctx, w.tx, values)
	if err != nil {
		return sent{}, err
	}
	reference, err := newReference(ctx, w.tx)
	if err != nil {
		return sent{}, err
	}
	own := draft.Values[register.FieldReference]
	if own == "" {
		draft.Values[register.FieldReference] = reference
	}
	n, issues := w.desk.check(draft)
	if register.Rejected(issues) {
		return sent{Issues: issues}, nil
	}
	if n.Identity, err = w.tx.SealIdentity(ctx, n); err != nil {
		return sent{}, err
	}
	latest, err := w.tx.LatestVersion(ctx, n.Agency, n.Year, n.Reference)
	if err != nil {
		return sent{}, err
	}
	if latest.Version > 0 && !same(latest, n) {
		return sent{Issues: append(issues, register.Issue{Field: register.FieldReference, Key: "act.issue.reference_used"})}, nil
	}
	if latest.Version > 0 {
		held, err := w.tx.Held(ctx, latest.ID)
		if err != nil {
			return sent{}, err
		}
		if held.Withdrawn != "" {
			return sent{Issues: append(issues, register.Issue{Field: register.FieldReference, Key: "act.issue.withdrawn"})}, nil
		}
	}
	out, err := w.receive(ctx, n, issues, reference)
	if err == nil && out.Receipt.Outcome == register.Created {
		err = w.child(ctx, out.Receipt.Notification, n, draft.Values)
	}
	return out, err
}

// correct receives a new version.
func (w sending) correct(ctx context.Context, id register.NotificationID, values map[register.Field]string) (sent, error) {
	if err := w.tx.ScopedReach(ctx, useCorrect, id); err != nil {
		return sent{}, err
	}
	current, err := w.tx.Notification(ctx, id)
	if err != nil {
		return sent{}, err
	}
	if current.Version != w.base {
		return sent{}, fault.New(fault.Conflict, "act.corrected_meanwhile")
	}
	draft, err := w.desk.draftOf(ctx, w.tx, values)
	if err != nil {
		return sent{}, err
	}
	n, issues := w.desk.check(draft)
	if n.Year != 0 && n.Year != current.Year {
		issues = append(issues, register.Issue{Field: register.FieldYear, Key: "act.issue.correct_fixed"})
	}
	if n.Reference != "" && n.Reference != current.Reference {
		issues = append(issues, register.Issue{Field: register.FieldReference, Key: "act.issue.correct_fixed"})
	}
	if register.Rejected(issues) {
		return sent{Issues: issues}, nil
	}
	if i := n.Identity; i.Given+i.Family+i.Other == "" {
		// The form cannot show what the agency alone can open: it stays.
		sealed, err := w.tx.HeldSealed(ctx, n)
		if err != nil {
			return sent{}, err
		}
		if sealed != "" {
			n.Identity = register.Identity{Encoding: i.Encoding, Sealed: sealed}
		}
	}
	reference, err := newReference(ctx, w.tx)
	if err != nil {
		return sent{}, err
	}
	out, err := w.receive(ctx, n, issues, reference)
	if err == nil {
		err = w.child(ctx, out.Receipt.Notification, n, draft.Values)
	}
	return out, err
}

// receive takes what passed the check through door 1 and keeps the receipt.
func (w sending) receive(ctx context.Context, n register.Notification, issues []register.Issue, reference string) (sent, error) {
	n.Received = w.tx.Now().UTC().Truncate(time.Microsecond)
	who := actorOf(w.tx.Scope())
	id, outcome, err := register.Receive(ctx, w.tx, who, n)
	if err != nil {
		return sent{}, err
	}
	latest, err := w.tx.LatestVersion(ctx, n.Agency, n.Year, n.Reference)
	if err != nil {
		return sent{}, err
	}
	r := store.Receipt{
		Reference: reference, Notification: id, Version: latest.Version, Agency: n.Agency, Actor: who.ID,
		At: n.Received, Outcome: outcome, Form: w.form,
	}
	return sent{receiptOf(r), issues}, w.tx.AddReceipt(ctx, r)
}

func receiptOf(r store.Receipt) Receipt {
	return Receipt{Reference: r.Reference, Notification: r.Notification, At: r.At, Outcome: r.Outcome, Version: r.Version}
}

// same reports whether a notification says what is held.
func same(latest register.Latest, n register.Notification) bool {
	var c audit.Content
	n.Canonical(&c)
	return audit.Commit(latest.Salt, c.Bytes()) == latest.Commitment
}
