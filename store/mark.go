package store

import (
	"context"
	"time"

	"verdig/fault"
)

// Spend remembers that something was used, until a moment, and returns
// fault.Conflict where it was used before. What is remembered longer than it
// was to be is forgotten.
func (tx *Tx) Spend(ctx context.Context, kind, what string, until time.Time) error {
	if err := tx.exec(ctx, `DELETE FROM spent WHERE expires < ?`, momentText(tx.store.options.Now())); err != nil {
		return err
	}
	var n int
	if err := tx.one(ctx, `SELECT count(*) FROM spent WHERE kind = ? AND what = ?`, []any{kind, what}, &n); err != nil {
		return err
	}
	if n > 0 {
		return fault.New(fault.Conflict, "store.spent")
	}
	return tx.exec(ctx, `INSERT INTO spent (kind, what, expires) VALUES (?, ?, ?)`, kind, what, momentText(until))
}

// keepFailures is how long failures are remembered after the last of them.
const keepFailures = 30 * 24 * time.Hour

// Failures returns how often in a row somebody has failed to sign in, and when
// last. Who is a name or an id; only a keyed pseudonym of it is kept.
func (tx *Tx) Failures(ctx context.Context, who string) (times int, last time.Time, err error) {
	var latest string
	err = tx.one(ctx, `SELECT coalesce(max(times), 0), coalesce(max(latest), '') FROM sign_in_failure WHERE who = ?`,
		[]any{tx.nameKey(who)}, &times, &latest)
	if err == nil {
		last, err = moment("sign_in_failure", "latest", latest)
	}
	return times, last, err
}

// PutFailures sets the number of failures.
func (tx *Tx) PutFailures(ctx context.Context, who string, times int, last time.Time) error {
	if err := tx.exec(ctx, `DELETE FROM sign_in_failure WHERE latest < ?`, momentText(last.Add(-keepFailures))); err != nil {
		return err
	}
	if times == 0 {
		return tx.exec(ctx, `DELETE FROM sign_in_failure WHERE who = ?`, tx.nameKey(who))
	}
	return tx.exec(ctx, `INSERT INTO sign_in_failure (who, times, latest) VALUES (?, ?, ?)
		ON CONFLICT (who) DO UPDATE SET times = excluded.times, latest = excluded.latest`, tx.nameKey(who), times, momentText(last))
}

// Record writes an audit entry of an event that changes no row of its own.
func (tx *Tx) Record(ctx context.Context, action, kind, object string) error {
	_, err := tx.record(ctx, action, kind, object, nil)
	return err
}
