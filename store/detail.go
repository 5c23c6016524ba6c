package store

import (
	"context"
	"database/sql"
	"strings"

	"verdig/audit"
	"verdig/codelist"
	"verdig/register"
)

// The columns of notification_detail in the order of the parts of
// register.Detail: numbers, codes, lists, days, partial days.
var (
	detailNumbers = []string{"stated_year", "assessed_year", "documented_year", "assessed_from", "assessed_to"}
	detailTexts   = []string{
		"channel", "danger", "contact_safe", "consent", "child_with", "unaccompanied", "welfare", "representative", "police",
		"region", "place", "service", "recruited_in", "declined", "why_declined", "contact_means", "consent_scope", "legal_basis", "not_known",
		"assessed_on", "consent_on", "welfare_on", "representative_on", "police_on", "exploited_from", "exploited_to",
	}
)

// What is read of a detail beside the columns of its version v.
var (
	detailColumns = `, coalesce(d.` + strings.Join(detailNumbers, `, 0), coalesce(d.`) + `, 0), coalesce(d.` +
		strings.Join(detailTexts, `, ''), coalesce(d.`) + `, '')`
	detailInsert = `INSERT INTO notification_detail (id, version, ` + strings.Join(detailNumbers, ", ") + ", " + strings.Join(detailTexts, ", ") +
		`) VALUES (?, ?` + strings.Repeat(", ?", len(detailNumbers)+len(detailTexts)) + `)`
)

const detailJoin = ` LEFT JOIN notification_detail d ON d.id = v.id AND d.version = v.version`

// addDetail stores the detail of a version, where anything of it was answered.
func (tx *Tx) addDetail(ctx context.Context, n register.Notification) error {
	d := &n.Facts.Detail
	if d.Empty() {
		return nil
	}
	args := []any{string(n.ID), n.Version}
	for _, x := range d.Numbers() {
		args = append(args, *x)
	}
	for _, x := range d.Codes() {
		args = append(args, *x)
	}
	for _, x := range d.Lists() {
		args = append(args, listText(*x))
	}
	for _, x := range d.Days() {
		args = append(args, x.String())
	}
	for _, x := range d.PartialDays() {
		args = append(args, x.String())
	}
	return tx.exec(ctx, detailInsert, args...)
}

// detailScan reads the columns of a detail.
type detailScan struct {
	numbers []int
	texts   []string
}

// into returns where to scan detailColumns.
func (s *detailScan) into() []any {
	s.numbers, s.texts = make([]int, len(detailNumbers)), make([]string, len(detailTexts))
	var into []any
	for i := range s.numbers {
		into = append(into, &s.numbers[i])
	}
	for i := range s.texts {
		into = append(into, &s.texts[i])
	}
	return into
}

// read fills a detail with what was scanned.
func (s *detailScan) read(d *register.Detail) error {
	*d = register.Detail{}
	for i, x := range d.Numbers() {
		*x = s.numbers[i]
	}
	rest := s.texts
	take := func() string {
		text := rest[0]
		rest = rest[1:]
		return text
	}
	var err error
	for _, x := range d.Codes() {
		*x = take()
	}
	for _, x := range d.Lists() {
		if text := take(); text != "" { // '' where there is no row
			if *x, err = parseList(text); err != nil {
				return notKept("notification_detail", "a list", err)
			}
		}
	}
	for _, x := range d.Days() {
		if *x, err = codelist.ParseDay(take()); err != nil {
			return notKept("notification_detail", "a day", err)
		}
	}
	for _, x := range d.PartialDays() {
		if *x, err = codelist.ParsePartialDay(take()); err != nil {
			return notKept("notification_detail", "a day", err)
		}
	}
	return nil
}

const kindWithdrawal = "withdrawal"

// notWithdrawn is the condition that no withdrawal stands on the version v. It
// belongs behind latestVersions, for a withdrawal of an earlier version ended
// with the next.
const notWithdrawn = ` NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.notification = v.id AND w.version = v.version AND w.undoes = ''
	AND NOT EXISTS (SELECT 1 FROM withdrawal u WHERE u.undoes = w.id))`

// standingWithdrawals selects, as w with its notification n, the withdrawals
// that stand. There are few, so counts of all less these are quick.
const standingWithdrawals = ` FROM withdrawal w JOIN notification n ON n.id = w.notification WHERE w.undoes = ''
	AND w.version = (SELECT max(x.version) FROM notification_version x WHERE x.id = n.id)
	AND NOT EXISTS (SELECT 1 FROM withdrawal u WHERE u.undoes = w.id)`

// Held implements register.Shelf.
func (tx *Tx) Held(ctx context.Context, id register.NotificationID) (register.Held, error) {
	var h register.Held
	err := tx.one(ctx, `SELECT n.agency, v.version, coalesce((SELECT w.id FROM withdrawal w WHERE w.notification = v.id AND w.version = v.version
			AND w.undoes = '' AND NOT EXISTS (SELECT 1 FROM withdrawal u WHERE u.undoes = w.id)), '')`+latestVersions+` WHERE n.id = ?`,
		[]any{string(id)}, &h.Agency, &h.Version, &h.Withdrawn)
	return h, notFound(err, kindNotification)
}

// AddWithdrawal implements register.Shelf: it stores the step with the audit
// entry "withdraw" or "reinstate".
func (tx *Tx) AddWithdrawal(ctx context.Context, w register.Withdrawal) error {
	action := "withdraw"
	if w.Undoes != "" {
		action = "reinstate"
	}
	tx.content.Reset()
	w.Canonical(&tx.content)
	c, err := tx.record(ctx, action, kindWithdrawal, string(w.ID), tx.content.Bytes())
	if err != nil {
		return err
	}
	clear(tx.returns) // the counts of the year are others now
	return tx.exec(ctx, `INSERT INTO withdrawal (id, notification, version, reason, undoes, actor, agency, at, audit_seq, salt)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		string(w.ID), string(w.Notification), w.Version, w.Reason, string(w.Undoes), w.Actor, w.Agency, audit.FormatTime(w.At), c.seq, c.salt[:])
}

const withdrawalColumns = `SELECT x.id, x.notification, x.version, x.reason, x.undoes, x.actor, x.agency, x.at`

func scanWithdrawal(scan func(...any) error, more ...any) (register.Withdrawal, error) {
	var w register.Withdrawal
	var at string
	err := scan(append([]any{&w.ID, &w.Notification, &w.Version, &w.Reason, &w.Undoes, &w.Actor, &w.Agency, &at}, more...)...)
	if err == nil {
		w.At, err = moment("withdrawal", "at", at)
	}
	return w, err
}

// Withdrawals returns the withdrawals of one notification and their undoings,
// in the order in which they were made.
func (tx *Tx) Withdrawals(ctx context.Context, id register.NotificationID) ([]register.Withdrawal, error) {
	var all []register.Withdrawal
	err := tx.each(ctx, withdrawalColumns+` FROM withdrawal x WHERE x.notification = ? ORDER BY x.audit_seq`, []any{string(id)},
		func(rows *sql.Rows) error {
			w, err := scanWithdrawal(rows.Scan)
			all = append(all, w)
			return err
		})
	return all, err
}

// markWithdrawn writes into the versions of one notification, the first first
// and the current one among them, the withdrawal that stands on it.
func (tx *Tx) markWithdrawn(ctx context.Context, versions []register.Notification) error {
	if len(versions) == 0 {
		return nil
	}
	last := &versions[len(versions)-1]
	all, err := tx.Withdrawals(ctx, last.ID)
	last.Withdrawn, _ = register.StandingWithdrawal(all, last.Version)
	return err
}

func (v *verification) withdrawals() error {
	return v.rows("withdrawal", kindWithdrawal,
		withdrawalColumns+`, x.salt`+metaColumns+` FROM withdrawal x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			w, err := scanWithdrawal(scan, v.meta()...)
			w.Canonical(&v.content)
			return string(w.ID), err
		})
}

// forgetCounts forgets the counts of the return that a further version belongs
// to where the version ends a withdrawal.
func (tx *Tx) forgetCounts(ctx context.Context, n register.Notification) error {
	var withdrawn int
	err := tx.one(ctx, `SELECT count(*) FROM withdrawal WHERE notification = ?`, []any{string(n.ID)}, &withdrawn)
	if withdrawn > 0 {
		delete(tx.returns, agencyYear{n.Agency, n.Year})
	}
	return err
}
