package act

import (
	"context"

	"verdig/access"
	"verdig/fault"
	"verdig/justice"
	"verdig/register"
	"verdig/store"
)

// CaseReceipt is the answer to a criminal-case record: the sender finds it
// under its own reference.
type CaseReceipt struct {
	Report  justice.ReportID
	Outcome register.Outcome
}

type caseSent struct {
	Receipt CaseReceipt
	Issues  []register.Issue
}

// Record receives one criminal-case record of the actor's agency. Content that
// is held already changes nothing, other content under the same reference and
// year is a new version, which needs the right to correct. Where any issue is
// not a hint, nothing is received.
func (d *Desk) Record(ctx context.Context, sc access.Scope, values map[justice.Field]string) (CaseReceipt, []register.Issue, error) {
	var out caseSent
	err := d.store.UpdateAs(ctx, sc, useJusticeAdd, "", func(tx *store.Tx) error {
		return settle(ctx, d, tx, &out, func() (bool, error) {
			kept := make(map[justice.Field]string, len(values))
			for k, v := range values {
				kept[k] = v
			}
			r, found := justice.Check(d.codes, justice.Draft{Agency: sc.Actor().Agency, Values: kept}, d.today())
			out.Issues = issuesOf(found)
			if register.Rejected(out.Issues) {
				return false, nil
			}
			r.Received = tx.Now().UTC()
			id, done, err := justice.Receive(ctx, tx, actorOf(sc), r)
			if err == nil && done == register.NewVersion && sc.Reach(useJusticeCorrect) == access.None {
				err = fault.New(fault.Forbidden, "act.case_correct")
			}
			out.Receipt = CaseReceipt{Report: id, Outcome: done}
			return true, err
		})
	})
	return out.Receipt, out.Issues, err
}

// CheckRecord says what is to say of a criminal-case record, and receives
// nothing.
func (d *Desk) CheckRecord(ctx context.Context, sc access.Scope, values map[justice.Field]string) ([]register.Issue, error) {
	if err := d.needs(ctx, sc, "", useJusticeAdd); err != nil {
		return nil, err
	}
	_, found := justice.Check(d.codes, justice.Draft{Agency: sc.Actor().Agency, Values: values}, d.today())
	return issuesOf(found), nil
}
