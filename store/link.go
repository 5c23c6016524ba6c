package store

import (
	"context"
	"database/sql"
	"math"

	"verdig/audit"
	"verdig/fault"
	"verdig/register"
)

// AddDecision implements register.Ledger.
func (tx *Tx) AddDecision(ctx context.Context, d register.LinkDecision) error {
	if err := checkEvidence(d.WeightBits, d.Probability, d.Evidence); err != nil {
		return err
	}
	tx.content.Reset()
	d.Canonical(&tx.content)
	c, err := tx.record(ctx, "decide", kindDecision, string(d.ID), tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO link_decision
		(audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, settles, salt)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		c.seq, string(d.ID), string(d.A), string(d.B), string(d.Verdict), d.Rule, d.Actor, audit.FormatTime(d.At),
		d.Reason, d.WeightBits, d.Probability, evidenceText(d.Evidence), string(d.Undoes), listText(texts(d.Settles)), c.salt[:])
}

// checkEvidence refuses numbers that JSON and SQL cannot hold.
func checkEvidence(weight, probability float64, evidence []register.FieldEvidence) error {
	finite := func(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }
	ok := finite(weight) && finite(probability)
	for _, e := range evidence {
		ok = ok && finite(e.Bits)
	}
	if !ok {
		return fault.New(fault.Invalid, "register.decide.weight")
	}
	return nil
}

// The columns of a decision in the order in which scanDecision reads them.
const (
	decisionColumns = `SELECT id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, undoes, settles, `
	noEvidence      = `'[]' FROM link_decision `
	withEvidence    = `evidence FROM link_decision `
)

func scanDecision(scan func(...any) error) (register.LinkDecision, error) {
	var d register.LinkDecision
	var id, a, b, verdict, at, undoes, settles, evidence string
	err := scan(&id, &a, &b, &verdict, &d.Rule, &d.Actor, &at, &d.Reason, &d.WeightBits, &d.Probability, &undoes, &settles, &evidence)
	if err != nil {
		return d, err
	}
	d.ID, d.Undoes, d.Verdict = register.DecisionID(id), register.DecisionID(undoes), register.Verdict(verdict)
	d.A, d.B = register.NotificationID(a), register.NotificationID(b)
	if d.At, err = moment("link_decision", "at", at); err != nil {
		return d, err
	}
	if d.Settles, err = parseIDs[register.OpinionID](settles); err != nil {
		return d, notKept("link_decision", "settles", err)
	}
	if d.Evidence, err = parseEvidence(evidence); err != nil {
		return d, notKept("link_decision", "evidence", err)
	}
	return d, nil
}

// Decisions implements register.Ledger: all decisions in the order in which
// they were made, without their evidence.
func (tx *Tx) Decisions(ctx context.Context) ([]register.LinkDecision, error) {
	return tx.decisions(ctx, decisionColumns+noEvidence+`ORDER BY audit_seq`)
}

// DecisionsOn implements register.Ledger: all decisions on one pair, in
// whichever order it is named, with their evidence.
func (tx *Tx) DecisionsOn(ctx context.Context, a, b register.NotificationID) ([]register.LinkDecision, error) {
	a, b = register.Ordered(a, b)
	return tx.decisions(ctx, decisionColumns+withEvidence+`WHERE a = ? AND b = ? ORDER BY audit_seq`, string(a), string(b))
}

// DecisionsTouching returns all decisions on pairs with the notification, with
// their evidence, in the order in which they were made.
func (tx *Tx) DecisionsTouching(ctx context.Context, id register.NotificationID) ([]register.LinkDecision, error) {
	return tx.decisions(ctx, decisionColumns+withEvidence+`WHERE a = ?1 OR b = ?1 ORDER BY audit_seq`, string(id))
}

func (tx *Tx) decisions(ctx context.Context, query string, args ...any) ([]register.LinkDecision, error) {
	var all []register.LinkDecision
	err := tx.each(ctx, query, args, func(rows *sql.Rows) error {
		d, err := scanDecision(rows.Scan)
		all = append(all, d)
		return err
	})
	return all, err
}

// Decision returns one decision with its evidence; fault.NotFound where it is
// not held.
func (tx *Tx) Decision(ctx context.Context, id register.DecisionID) (register.LinkDecision, error) {
	all, err := tx.decisions(ctx, decisionColumns+withEvidence+`WHERE id = ?`, string(id))
	if err == nil && len(all) == 0 {
		err = sql.ErrNoRows
	}
	if err != nil {
		return register.LinkDecision{}, notFound(err, kindDecision)
	}
	return all[0], nil
}

// StandingDecisions returns the decisions that stand, links and the opposite,
// at most one a pair and sorted by pair, without their evidence: what
// register.Persons takes.
func (tx *Tx) StandingDecisions(ctx context.Context) ([]register.LinkDecision, error) {
	all, err := tx.Decisions(ctx)
	return register.Standing(all), err
}
