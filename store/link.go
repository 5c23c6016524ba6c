package store

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"math"
	"slices"
	"time"

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
		(audit_seq, id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, evidence, undoes, salt)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		c.seq, string(d.ID), string(d.A), string(d.B), string(d.Verdict), d.Rule, d.Actor, audit.FormatTime(d.At),
		d.Reason, d.WeightBits, d.Probability, evidenceText(d.Evidence), string(d.Undoes), c.salt[:])
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
	decisionColumns = `SELECT id, a, b, verdict, rule, actor, at, reason, weight_bits, probability, undoes, `
	noEvidence      = `'[]' FROM link_decision `
	withEvidence    = `evidence FROM link_decision `
)

func scanDecision(scan func(...any) error) (register.LinkDecision, error) {
	var d register.LinkDecision
	var id, a, b, verdict, at, undoes, evidence string
	err := scan(&id, &a, &b, &verdict, &d.Rule, &d.Actor, &at, &d.Reason, &d.WeightBits, &d.Probability, &undoes, &evidence)
	if err != nil {
		return d, err
	}
	d.ID, d.Undoes, d.Verdict = register.DecisionID(id), register.DecisionID(undoes), register.Verdict(verdict)
	d.A, d.B = register.NotificationID(a), register.NotificationID(b)
	if d.At, err = moment("link_decision", "at", at); err != nil {
		return d, err
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

// ReplaceOpenPairs implements register.Ledger. The list as a whole is one
// object of the audit chain, committed to in the order of the pairs' ids.
func (tx *Tx) ReplaceOpenPairs(ctx context.Context, found time.Time, pairs []register.Suggestion) error {
	open, err := openPairs(pairs)
	if err != nil {
		return err
	}
	tx.content.Reset()
	canonicalPairs(&tx.content, found, open)
	c, err := tx.record(ctx, "replace", kindPairs, "open", tx.content.Bytes())
	if err != nil {
		return err
	}
	err = tx.exec(ctx, `INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (?, ?, ?, ?)`,
		c.seq, audit.FormatTime(found), len(open), c.salt[:])
	if err != nil {
		return err
	}
	if err := tx.exec(ctx, `DELETE FROM review_pair`); err != nil {
		return err
	}
	for _, p := range open {
		err := tx.exec(ctx, `INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence) VALUES (?, ?, ?, ?, ?, ?)`,
			string(p.ID), string(p.A), string(p.B), p.WeightBits, p.Probability, evidenceText(p.Evidence))
		if err != nil {
			return err
		}
	}
	return nil
}

// canonicalPairs appends the canonical bytes of the pairs of one run.
func canonicalPairs(c *audit.Content, found time.Time, open []register.OpenPair) {
	c.Text("pairs/1").Text(audit.FormatTime(found)).Int(int64(len(open)))
	for _, p := range open {
		p.Canonical(c)
	}
}

const pairColumns = `SELECT id, a, b, weight_bits, probability, evidence,
	coalesce((SELECT found FROM review_run ORDER BY audit_seq DESC LIMIT 1), '') FROM review_pair `

func scanPair(rows *sql.Rows) (register.OpenPair, error) {
	var p register.OpenPair
	var id, a, b, evidence, found string
	err := rows.Scan(&id, &a, &b, &p.WeightBits, &p.Probability, &evidence, &found)
	if err != nil {
		return p, err
	}
	p.ID, p.A, p.B = register.PairID(id), register.NotificationID(a), register.NotificationID(b)
	if p.Evidence, err = parseEvidence(evidence); err != nil {
		return p, notKept("review_pair", "evidence", err)
	}
	p.Found, err = moment("review_pair", "found", found)
	return p, err
}

// OpenPairs returns the pairs that await the judgement of a person, the
// likeliest first, then by id. A pair on which a decision of a person stands
// does not await one; when that is undone, the pair is open again.
func (tx *Tx) OpenPairs(ctx context.Context) ([]register.OpenPair, error) {
	all, err := tx.pairs(ctx, pairColumns+`ORDER BY probability DESC, weight_bits DESC, id`)
	if err != nil {
		return nil, err
	}
	standing, err := tx.StandingDecisions(ctx)
	if err != nil {
		return nil, err
	}
	decided := make(map[[2]register.NotificationID]bool)
	for _, d := range standing {
		if d.Rule == "" {
			decided[[2]register.NotificationID{d.A, d.B}] = true
		}
	}
	open := all[:0]
	for _, p := range all {
		if !decided[[2]register.NotificationID{p.A, p.B}] {
			open = append(open, p)
		}
	}
	return open, nil
}

// ReviewPair returns one pair of the latest run, open or decided meanwhile;
// fault.NotFound where the run did not name it.
func (tx *Tx) ReviewPair(ctx context.Context, id register.PairID) (register.OpenPair, error) {
	all, err := tx.pairs(ctx, pairColumns+`WHERE id = ?`, string(id))
	if err == nil && len(all) == 0 {
		err = sql.ErrNoRows
	}
	if err != nil {
		return register.OpenPair{}, notFound(err, "pair")
	}
	return all[0], nil
}

func (tx *Tx) pairs(ctx context.Context, query string, args ...any) ([]register.OpenPair, error) {
	var all []register.OpenPair
	err := tx.each(ctx, query, args, func(rows *sql.Rows) error {
		p, err := scanPair(rows)
		all = append(all, p)
		return err
	})
	return all, err
}

// openPairs gives the suggestions their ids, sorts by them and leaves out
// repetitions.
func openPairs(pairs []register.Suggestion) ([]register.OpenPair, error) {
	var errs []error
	open := make([]register.OpenPair, 0, len(pairs))
	for _, s := range pairs {
		errs = append(errs, checkEvidence(s.WeightBits, s.Probability, s.Evidence))
		s.A, s.B = register.Ordered(s.A, s.B)
		open = append(open, register.OpenPair{ID: register.NewPairID(s.A, s.B), Suggestion: s})
	}
	slices.SortStableFunc(open, func(a, b register.OpenPair) int { return cmp.Compare(a.ID, b.ID) })
	open = slices.CompactFunc(open, func(a, b register.OpenPair) bool { return a.ID == b.ID })
	return open, errors.Join(errs...)
}
