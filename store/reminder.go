package store

import (
	"context"
	"database/sql"
	"time"

	"verdig/audit"
	"verdig/register"
)

const kindReminder = "reminder"

const reminderColumns = `SELECT x.id, x.agency, x.year, x.at, x.actor`

func scanReminder(scan func(...any) error, more ...any) (register.Reminder, error) {
	var r register.Reminder
	var at string
	err := scan(append([]any{&r.ID, &r.Agency, &r.Year, &at, &r.Actor}, more...)...)
	if err == nil {
		r.At, err = moment("reminder", "at", at)
	}
	return r, err
}

// AddReminder implements register.Reminders.
func (tx *Tx) AddReminder(ctx context.Context, r register.Reminder) error {
	tx.content.Reset()
	r.Canonical(&tx.content)
	c, err := tx.record(ctx, "remind", kindReminder, r.ID, tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO reminder (id, agency, year, at, actor, audit_seq, salt) VALUES (?, ?, ?, ?, ?, ?, ?)`,
		r.ID, r.Agency, r.Year, audit.FormatTime(r.At), r.Actor, c.seq, c.salt[:])
}

// RemindersOf returns the reminders for a year, by agency, the first first.
func (tx *Tx) RemindersOf(ctx context.Context, year int) ([]register.Reminder, error) {
	var all []register.Reminder
	err := tx.each(ctx, reminderColumns+` FROM reminder x WHERE x.year = ? ORDER BY x.agency, x.at, x.id`, []any{year}, func(rows *sql.Rows) error {
		r, err := scanReminder(rows.Scan)
		all = append(all, r)
		return err
	})
	return all, err
}

func (v *verification) reminders() error {
	return v.rows("reminder", kindReminder,
		reminderColumns+`, x.salt`+metaColumns+` FROM reminder x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			r, err := scanReminder(scan, v.meta()...)
			r.Canonical(&v.content)
			return r.ID, err
		})
}

// Span is when something of an agency's return came in.
type Span struct{ First, Last time.Time }

// ReceivedSpans returns, by agency, when the first and the last word of its
// return for a year came in: a notification, a version or a declaration.
func (tx *Tx) ReceivedSpans(ctx context.Context, year int) (map[string]Span, error) {
	spans := map[string]Span{}
	err := tx.each(ctx, `SELECT agency, min(received), max(received) FROM (
			SELECT n.agency AS agency, v.received AS received FROM notification n JOIN notification_version v ON v.id = n.id WHERE n.year = ?1
			UNION ALL SELECT agency, received FROM return_status WHERE year = ?1)
		GROUP BY agency`, []any{year}, func(rows *sql.Rows) error {
		var agency, first, last string
		if err := rows.Scan(&agency, &first, &last); err != nil {
			return err
		}
		var s Span
		var err error
		if s.First, err = moment("notification_version", "received", first); err != nil {
			return err
		}
		s.Last, err = moment("notification_version", "received", last)
		spans[agency] = s
		return err
	})
	return spans, err
}

// Began returns when the register was made: the moment of its first audit
// entry.
func (tx *Tx) Began(ctx context.Context) (time.Time, error) {
	var at string
	if err := tx.one(ctx, `SELECT at FROM audit_entry WHERE seq = 0`, nil, &at); err != nil {
		return time.Time{}, err
	}
	return moment("audit_entry", "at", at)
}
