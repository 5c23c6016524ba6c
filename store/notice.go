package store

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"verdig/access"
	"verdig/audit"
	"verdig/fault"
	"verdig/register"
)

// AddNotice stores a notice and gives it its id.
func (tx *Tx) AddNotice(ctx context.Context, n register.Notice) error {
	n.ID = register.NewID(n.At)
	tx.content.Reset()
	n.Canonical(&tx.content)
	c, err := tx.record(ctx, "tell", kindNotice, n.ID, tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO notice (id, agency, role, actor, kind, object, at, audit_seq, salt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		n.ID, n.Agency, n.Role, n.Actor, n.Kind, n.Object, audit.FormatTime(n.At), c.seq, c.salt[:])
}

// mostNotices is how many notices are listed.
const mostNotices = 200

// toReader is a notice to the actor: of its agency, to its role or to every
// role, to the account itself or to every account. It is four ranges of the
// index notice_by_reader, so that the count in the head of every page does not
// read the notices of others.
const toReader = `(n.agency = :agency AND n.role IN ('', :role) AND n.actor IN ('', :me))`

func readerArgs(a access.Actor) []any {
	return []any{sql.Named("me", a.ID), sql.Named("agency", a.Agency), sql.Named("role", string(a.Role))}
}

// NoticesTo returns the latest notices to an actor, in the present role, the
// newest first, and how many of these the actor has not read.
func (tx *Tx) NoticesTo(ctx context.Context, a access.Actor) (all []register.Notice, unread int, err error) {
	err = tx.each(ctx, `SELECT n.id, n.agency, n.role, n.actor, n.kind, n.object, n.at, coalesce(r.at, '') FROM notice n
		LEFT JOIN notice_read r ON r.notice = n.id AND r.actor = :me WHERE `+toReader+` ORDER BY n.id DESC LIMIT :most`,
		append(readerArgs(a), sql.Named("most", mostNotices)), func(rows *sql.Rows) error {
			var read string
			n, err := scanNotice(rows.Scan, &read)
			if err == nil {
				n.Read, err = moment("notice_read", "at", read)
			}
			if n.Read.IsZero() {
				unread++
			}
			all = append(all, n)
			return err
		})
	return all, unread, err
}

// UnreadTo counts the notices that NoticesTo lists and the actor has not read.
func (tx *Tx) UnreadTo(ctx context.Context, a access.Actor) (int, error) {
	var n int
	err := tx.one(ctx, `SELECT count(*) FROM (SELECT n.id FROM notice n WHERE `+toReader+` ORDER BY n.id DESC LIMIT :most) x
		WHERE NOT EXISTS (SELECT 1 FROM notice_read r WHERE r.notice = x.id AND r.actor = :me)`,
		append(readerArgs(a), sql.Named("most", mostNotices)), &n)
	return n, err
}

func scanNotice(scan func(...any) error, more ...any) (register.Notice, error) {
	var n register.Notice
	var at string
	err := scan(append([]any{&n.ID, &n.Agency, &n.Role, &n.Actor, &n.Kind, &n.Object, &at}, more...)...)
	if err == nil {
		n.At, err = moment("notice", "at", at)
	}
	return n, err
}

// ReadNotice marks a notice to the actor as read; once more changes nothing. A
// notice to somebody else is not there.
func (tx *Tx) ReadNotice(ctx context.Context, a access.Actor, id string, at time.Time) error {
	var read string
	err := tx.one(ctx, `SELECT coalesce(r.at, '') FROM notice n LEFT JOIN notice_read r ON r.notice = n.id AND r.actor = :me WHERE n.id = :id AND `+toReader,
		append(readerArgs(a), sql.Named("id", id)), &read)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return errNotThere()
	case err != nil || read != "":
		return err
	}
	if _, err := tx.record(ctx, "read", kindNotice, id, nil); err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO notice_read (notice, actor, at) VALUES (?, ?, ?)`, id, a.ID, audit.FormatTime(at))
}

// PutAssignment stores a pair in a reviewer's hands, or a new end of it.
func (tx *Tx) PutAssignment(ctx context.Context, a register.Assignment) error {
	if a.A, a.B = register.Ordered(a.A, a.B); a.Actor == "" {
		return fault.New(fault.Invalid, "store.assignment")
	}
	tx.content.Reset()
	a.Canonical(&tx.content)
	c, err := tx.record(ctx, "assign", kindAssignment, a.ID(), tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO assignment (id, a, b, actor, at, until, audit_seq, salt) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET at = excluded.at, until = excluded.until, audit_seq = excluded.audit_seq, salt = excluded.salt`,
		a.ID(), string(a.A), string(a.B), a.Actor, audit.FormatTime(a.At), audit.FormatTime(a.Until), c.seq, c.salt[:])
}

// AssignmentsOf returns the pairs in an actor's hands at a moment: not given
// back, not expired, and not decided by a person since they were taken.
func (tx *Tx) AssignmentsOf(ctx context.Context, actor string, now time.Time) ([]register.Assignment, error) {
	var all []register.Assignment
	err := tx.each(ctx, `SELECT t.a, t.b, t.actor, t.at, t.until FROM assignment t WHERE t.actor = :actor AND `+inHands+` ORDER BY t.until, t.id`,
		[]any{sql.Named("actor", actor), sql.Named("now", audit.FormatTime(now))}, func(rows *sql.Rows) error {
			a, err := scanAssignment(rows.Scan)
			all = append(all, a)
			return err
		})
	return all, err
}

func scanAssignment(scan func(...any) error, more ...any) (register.Assignment, error) {
	var a register.Assignment
	var one, other, at, until string
	err := scan(append([]any{&one, &other, &a.Actor, &at, &until}, more...)...)
	if err != nil {
		return a, err
	}
	a.A, a.B = register.NotificationID(one), register.NotificationID(other)
	if a.At, err = moment("assignment", "at", at); err == nil {
		a.Until, err = moment("assignment", "until", until)
	}
	return a, err
}

func (v *verification) notices() error {
	return v.rows("notice", kindNotice,
		`SELECT x.id, x.agency, x.role, x.actor, x.kind, x.object, x.at, x.salt`+metaColumns+` FROM notice x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			n, err := scanNotice(scan, v.meta()...)
			n.Canonical(&v.content)
			return n.ID, err
		})
}

func (v *verification) assignments() error {
	return v.rows("assignment", kindAssignment,
		`SELECT x.a, x.b, x.actor, x.at, x.until, x.id, x.salt`+metaColumns+` FROM assignment x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			var id string
			a, err := scanAssignment(scan, append([]any{&id}, v.meta()...)...)
			if err == nil && id != a.ID() {
				err = notKept("assignment", "id", nil)
			}
			a.Canonical(&v.content)
			return a.ID(), err
		})
}
