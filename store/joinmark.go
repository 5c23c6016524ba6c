package store

import "context"

// Mark tells two states of the register apart, as far as it concerns who is
// one person: when nothing but the mark is equal, no notification and no link
// decision came between.
type Mark struct {
	notifications int
	latest        string // greatest id of a notification
	decision      int64  // latest link decision
}

// Mark returns the mark of the present state. It reads an index and the ends
// of two others.
func (tx *Tx) Mark(ctx context.Context) (Mark, error) {
	var m Mark
	err := tx.one(ctx, `SELECT (SELECT count(*) FROM notification), (SELECT coalesce(max(id), '') FROM notification),
		(SELECT coalesce(max(audit_seq), -1) FROM link_decision)`, nil, &m.notifications, &m.latest, &m.decision)
	return m, err
}
