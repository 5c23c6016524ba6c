package store

import (
	"context"
	"database/sql"
	"time"

	"verdig/access"
	"verdig/audit"
	"verdig/codelist"
	"verdig/register"
)

// kinds of audited objects of break-glass.
const (
	kindException       = "exception"
	kindExceptionReview = "exception_review"
	kindNotice          = "notice"
	kindAssignment      = "assignment" // object: pair/actor
)

var (
	listExceptions = access.Use{Compartment: access.Exception, Action: access.List}
	readException  = access.Use{Compartment: access.Exception, Action: access.Read}
)

// AddException stores a break-glass grant with its reason.
func (tx *Tx) AddException(ctx context.Context, x register.Exception) error {
	tx.content.Reset()
	x.Canonical(&tx.content)
	c, err := tx.record(ctx, "break_glass", kindException, x.ID, tx.content.Bytes())
	if err != nil {
		return err
	}
	err = tx.exec(ctx, `INSERT INTO break_glass (id, object, owner, actor, role, agency, reason, opened, until, due, audit_seq)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		x.ID, string(x.Object), x.Owner, x.Actor, x.Role, x.Agency, x.Reason, audit.FormatTime(x.Opened), audit.FormatTime(x.Until), x.Due.String(), c.seq)
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO break_glass_reason (id, text, salt) VALUES (?, ?, ?)`, x.ID, x.Text, c.salt[:])
}

// AddExceptionReview stores the judgement on a break-glass grant; a second one
// is fault.Conflict.
func (tx *Tx) AddExceptionReview(ctx context.Context, r register.ExceptionReview) error {
	tx.content.Reset()
	r.Canonical(&tx.content)
	c, err := tx.record(ctx, "review", kindExceptionReview, r.ID, tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO break_glass_review (id, actor, at, verdict, audit_seq, salt) VALUES (?, ?, ?, ?, ?, ?)`,
		r.ID, r.Actor, audit.FormatTime(r.At), r.Verdict, c.seq, c.salt[:])
}

const (
	exceptionColumns = `x.id, x.object, x.owner, x.actor, x.role, x.agency, x.reason, x.opened, x.until, x.due`
	exceptionReview  = `, coalesce(r.actor, ''), coalesce(r.at, ''), coalesce(r.verdict, '') FROM break_glass x
		LEFT JOIN break_glass_review r ON r.id = x.id`
)

// scanException scans exceptionColumns and what more names.
func scanException(scan func(...any) error, more ...any) (register.Exception, error) {
	var x register.Exception
	var object, opened, until, due string
	err := scan(append([]any{&x.ID, &object, &x.Owner, &x.Actor, &x.Role, &x.Agency, &x.Reason, &opened, &until, &due}, more...)...)
	if err != nil {
		return x, err
	}
	x.Object = register.NotificationID(object)
	if x.Opened, err = moment("break_glass", "opened", opened); err != nil {
		return x, err
	}
	if x.Until, err = moment("break_glass", "until", until); err != nil {
		return x, err
	}
	if x.Due, err = codelist.ParseDay(due); err != nil {
		err = notKept("break_glass", "due", err)
	}
	return x, err
}

// exceptions returns the grants that a condition selects, the newest first,
// without their texts.
func (tx *Tx) exceptions(ctx context.Context, where string, args ...any) ([]register.Exception, error) {
	var all []register.Exception
	err := tx.each(ctx, `SELECT `+exceptionColumns+exceptionReview+` WHERE `+where+` ORDER BY x.id DESC`, args, func(rows *sql.Rows) error {
		var by, at, verdict string
		x, err := scanException(rows.Scan, &by, &at, &verdict)
		if err != nil {
			return err
		}
		if verdict != "" {
			x.Review = register.ExceptionReview{ID: x.ID, Actor: by, Verdict: verdict}
			x.Review.At, err = moment("break_glass_review", "at", at)
		}
		all = append(all, x)
		return err
	})
	return all, err
}

// Grants returns the break-glass grants of an actor that are in force at a
// moment: opened, not expired, and not found unjustified.
func (tx *Tx) Grants(ctx context.Context, actor string, now time.Time) ([]access.Grant, error) {
	all, err := tx.exceptions(ctx, `x.actor = ? AND x.until > ?`, actor, audit.FormatTime(now))
	var grants []access.Grant
	for _, x := range all {
		if x.Review.Verdict != register.NotJustified {
			grants = append(grants, access.Grant{ID: x.ID, Object: string(x.Object), Until: x.Until})
		}
	}
	return grants, err
}

// OverdueExceptions returns how many grants of an agency's people were to be
// reviewed before a day and are not.
func (tx *Tx) OverdueExceptions(ctx context.Context, agency string, today codelist.Day) (int, error) {
	var n int
	err := tx.one(ctx, `SELECT count(*) FROM break_glass x WHERE x.agency = ? AND x.due < ?
		AND NOT EXISTS (SELECT 1 FROM break_glass_review r WHERE r.id = x.id)`, []any{agency, today.String()}, &n)
	return n, err
}

// ScopedExceptions returns the break-glass grants within the scope, the newest
// first, without what people wrote.
func (tx *Tx) ScopedExceptions(ctx context.Context) ([]register.Exception, error) {
	within, args := tx.ownedBy(listExceptions, "x.agency")
	return tx.exceptions(ctx, within, args...)
}

// ScopedException returns one break-glass grant within the scope's right to
// use, without what the actor wrote. What is out of reach is not there.
func (tx *Tx) ScopedException(ctx context.Context, use access.Use, id string) (register.Exception, error) {
	within, args := tx.ownedBy(use, "x.agency")
	all, err := tx.exceptions(ctx, within+` AND x.id = :id`, append(args, sql.Named("id", id))...)
	if err == nil && len(all) == 0 {
		err = tx.miss(use, id)
	}
	if err != nil {
		return register.Exception{}, err
	}
	return all[0], nil
}

// ScopedReason returns what the actor of a break-glass grant within the scope
// wrote, "" where it is erased. The look is in the audit chain before it is
// handed out. It works in [Store.ViewAs] only.
func (tx *Tx) ScopedReason(ctx context.Context, id string) (string, error) {
	if _, err := tx.ScopedException(ctx, readException, id); err != nil {
		return "", err
	}
	if err := tx.look(ctx, kindException, id); err != nil {
		return "", err
	}
	var all []string
	err := tx.each(ctx, `SELECT text FROM break_glass_reason WHERE id = ?`, []any{id}, func(rows *sql.Rows) error {
		var text string
		err := rows.Scan(&text)
		all = append(all, text)
		return err
	})
	if err != nil || len(all) == 0 {
		return "", err
	}
	return all[0], nil
}

func (v *verification) exceptions() error {
	return v.rows("break_glass", kindException,
		`SELECT `+exceptionColumns+`, coalesce(s.text, ''), coalesce(s.salt, x'')`+metaColumns+
			` FROM break_glass x LEFT JOIN break_glass_reason s ON s.id = x.id`+metaJoin,
		func(scan func(...any) error) (string, error) {
			var text string
			x, err := scanException(scan, append([]any{&text}, v.meta()...)...)
			x.Text = text
			x.Canonical(&v.content)
			return x.ID, err
		})
}

func (v *verification) exceptionReviews() error {
	return v.rows("break_glass_review", kindExceptionReview,
		`SELECT x.id, x.actor, x.at, x.verdict, x.salt`+metaColumns+` FROM break_glass_review x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			var r register.ExceptionReview
			var at string
			err := scan(append([]any{&r.ID, &r.Actor, &at, &r.Verdict}, v.meta()...)...)
			if err == nil {
				r.At, err = moment("break_glass_review", "at", at)
			}
			r.Canonical(&v.content)
			return r.ID, err
		})
}
