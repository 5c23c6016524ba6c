package store

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"slices"
	"time"

	"verdig/audit"
	"verdig/register"
)

// ReplaceReview implements register.Ledger. The list as a whole is one object
// of the audit chain, committed to in the order of the ids of pairs and
// decisions.
func (tx *Tx) ReplaceReview(ctx context.Context, l register.ReviewList) error {
	if err := tidyList(&l); err != nil {
		return err
	}
	tx.content.Reset()
	canonicalList(&tx.content, l)
	c, err := tx.record(ctx, "replace", kindPairs, "open", tx.content.Bytes())
	if err != nil {
		return err
	}
	for _, statement := range []string{`DELETE FROM review_run`, `DELETE FROM review_pair`, `DELETE FROM review_disagreement`} {
		if err := tx.exec(ctx, statement); err != nil {
			return err
		}
	}
	err = tx.exec(ctx, `INSERT INTO review_run (audit_seq, found, pairs, salt) VALUES (?, ?, ?, ?)`,
		c.seq, audit.FormatTime(l.Found), len(l.Pairs), c.salt[:])
	if err != nil {
		return err
	}
	for _, p := range l.Pairs {
		err := tx.exec(ctx, `INSERT INTO review_pair (id, a, b, weight_bits, probability, evidence, value, decides) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
			string(p.ID), string(p.A), string(p.B), p.WeightBits, p.Probability, evidenceText(p.Evidence), p.Value, p.Decides)
		if err != nil {
			return err
		}
	}
	for _, d := range l.Disagreements {
		err := tx.exec(ctx, `INSERT INTO review_disagreement (decision, weight_bits, probability, evidence, accept_bits) VALUES (?, ?, ?, ?, ?)`,
			string(d.Decision), d.WeightBits, d.Probability, evidenceText(d.Evidence), d.AcceptBits)
		if err != nil {
			return err
		}
	}
	return nil
}

// tidyList gives the pairs their ids, sorts the list by ids and leaves out
// repetitions. It refuses numbers that cannot be kept.
func tidyList(l *register.ReviewList) error {
	var errs []error
	pairs := slices.Clone(l.Pairs)
	for i := range pairs {
		p := &pairs[i]
		errs = append(errs, checkEvidence(p.WeightBits, p.Probability, p.Evidence), checkEvidence(p.Value, 0, nil))
		p.A, p.B = register.Ordered(p.A, p.B)
		p.ID = register.NewPairID(p.A, p.B)
	}
	slices.SortStableFunc(pairs, func(a, b register.OpenPair) int { return cmp.Compare(a.ID, b.ID) })
	l.Pairs = slices.CompactFunc(pairs, func(a, b register.OpenPair) bool { return a.ID == b.ID })
	l.Disagreements = slices.Clone(l.Disagreements)
	for _, d := range l.Disagreements {
		errs = append(errs, checkEvidence(d.WeightBits, d.Probability, d.Evidence), checkEvidence(d.AcceptBits, 0, nil))
	}
	slices.SortFunc(l.Disagreements, func(a, b register.Disagreement) int { return cmp.Compare(a.Decision, b.Decision) })
	return errors.Join(errs...)
}

// canonicalList appends the canonical bytes of what one run left to people. A
// list without disagreements has the layout of the first schema.
func canonicalList(c *audit.Content, l register.ReviewList) {
	layout := "pairs/1"
	if len(l.Disagreements) > 0 {
		layout = "pairs/2"
	}
	c.Text(layout).Text(audit.FormatTime(l.Found)).Int(int64(len(l.Pairs)))
	for _, p := range l.Pairs {
		p.Canonical(c)
	}
	for _, d := range l.Disagreements {
		d.Canonical(c)
	}
}

const pairColumns = `SELECT id, a, b, weight_bits, probability, evidence, value, decides,
	coalesce((SELECT found FROM review_run ORDER BY audit_seq DESC LIMIT 1), '') FROM review_pair `

func scanPair(rows *sql.Rows) (register.OpenPair, error) {
	var p register.OpenPair
	var id, a, b, evidence, found string
	err := rows.Scan(&id, &a, &b, &p.WeightBits, &p.Probability, &evidence, &p.Value, &p.Decides, &found)
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

// OpenPairs returns the pairs that await the judgement of a person, those
// whose answer is worth most first, then the likeliest, then by id. A pair on
// which a decision of a person stands does not await one; when that is undone,
// the pair is open again.
func (tx *Tx) OpenPairs(ctx context.Context) ([]register.OpenPair, error) {
	all, err := tx.pairs(ctx, pairColumns+`ORDER BY value DESC, probability DESC, id`)
	if err != nil {
		return nil, err
	}
	standing, err := tx.StandingDecisions(ctx)
	if err != nil {
		return nil, err
	}
	decided := decidedByPeople(standing)
	return slices.DeleteFunc(all, func(p register.OpenPair) bool { return decided[[2]register.NotificationID{p.A, p.B}] }), nil
}

// decidedByPeople returns the pairs on which a decision of a person stands.
func decidedByPeople(standing []register.LinkDecision) map[[2]register.NotificationID]bool {
	decided := make(map[[2]register.NotificationID]bool)
	for _, d := range standing {
		if d.Rule == "" {
			decided[[2]register.NotificationID{d.A, d.B}] = true
		}
	}
	return decided
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

const disagreementColumns = `SELECT x.decision, d.a, d.b, d.verdict, x.weight_bits, x.probability, x.evidence, x.accept_bits
	FROM review_disagreement x JOIN link_decision d ON d.id = x.decision `

// Disagreements returns the decisions of people that the latest run of the
// linkage would not have made and that still stand, those furthest from the
// rule's threshold first.
func (tx *Tx) Disagreements(ctx context.Context) ([]register.Disagreement, error) {
	all, err := tx.disagreements(ctx, disagreementColumns+`ORDER BY abs(x.weight_bits - x.accept_bits) DESC, x.decision`)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	standing, err := tx.StandingDecisions(ctx)
	if err != nil {
		return nil, err
	}
	stands := make(map[register.DecisionID]bool, len(standing))
	for _, d := range standing {
		stands[d.ID] = true
	}
	return slices.DeleteFunc(all, func(d register.Disagreement) bool { return !stands[d.Decision] }), nil
}

func (tx *Tx) disagreements(ctx context.Context, query string) ([]register.Disagreement, error) {
	var all []register.Disagreement
	err := tx.each(ctx, query, nil, func(rows *sql.Rows) error {
		var d register.Disagreement
		var decision, a, b, verdict, evidence string
		err := rows.Scan(&decision, &a, &b, &verdict, &d.WeightBits, &d.Probability, &evidence, &d.AcceptBits)
		if err != nil {
			return err
		}
		d.Decision, d.Verdict = register.DecisionID(decision), register.Verdict(verdict)
		d.A, d.B = register.NotificationID(a), register.NotificationID(b)
		if d.Evidence, err = parseEvidence(evidence); err != nil {
			err = notKept("review_disagreement", "evidence", err)
		}
		all = append(all, d)
		return err
	})
	return all, err
}

// latestList returns the list of the latest run as it was committed to, except
// for the moment.
func (tx *Tx) latestList(ctx context.Context, found time.Time) (register.ReviewList, error) {
	l := register.ReviewList{Found: found}
	var err error
	if l.Pairs, err = tx.pairs(ctx, pairColumns+`ORDER BY id`); err != nil {
		return l, err
	}
	l.Disagreements, err = tx.disagreements(ctx, disagreementColumns+`ORDER BY x.decision`)
	return l, err
}
