package store

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"verdig/audit"
	"verdig/register"
)

// Receipt is what an agency is told of something that it sent. It is kept as
// evidence: inserted, and never changed.
type Receipt struct {
	Reference     string
	Notification  register.NotificationID
	Version       int
	Agency, Actor string
	At            time.Time
	Outcome       register.Outcome
	Form          string // id of the draft that was sent, ""
}

func (r Receipt) canonical(c *audit.Content) {
	c.Text("receipt/1").Text(r.Reference).Text(string(r.Notification)).Int(int64(r.Version)).Text(r.Agency).Text(r.Actor)
	c.Text(audit.FormatTime(r.At)).Int(int64(r.Outcome)).Text(r.Form)
}

// AddReceipt stores a receipt.
func (tx *Tx) AddReceipt(ctx context.Context, r Receipt) error {
	tx.content.Reset()
	r.canonical(&tx.content)
	c, err := tx.record(ctx, "receipt", kindReceipt, r.Agency+"/"+r.Reference, tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO receipt (reference, notification, version, agency, actor, at, outcome, form, audit_seq, salt)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, r.Reference, string(r.Notification), r.Version, r.Agency, r.Actor,
		audit.FormatTime(r.At), int(r.Outcome), r.Form, c.seq, c.salt[:])
}

const receiptColumns = `SELECT x.reference, x.notification, x.version, x.agency, x.actor, x.at, x.outcome, x.form`

func scanReceipt(scan func(...any) error, more ...any) (Receipt, error) {
	var r Receipt
	var at string
	err := scan(append([]any{&r.Reference, &r.Notification, &r.Version, &r.Agency, &r.Actor, &at, &r.Outcome, &r.Form}, more...)...)
	if err == nil {
		r.At, err = moment("receipt", "at", at)
	}
	return r, err
}

// ReceiptOfForm returns the receipt of a draft that the scope's actor has sent;
// ok is false where there is none.
func (tx *Tx) ReceiptOfForm(ctx context.Context, form string) (r Receipt, ok bool, err error) {
	actor := tx.scope.Actor()
	r, err = scanReceipt(func(into ...any) error {
		return tx.one(ctx, receiptColumns+` FROM receipt x WHERE x.form = ? AND x.form != '' AND x.agency = ? AND x.actor = ?`,
			[]any{form, actor.Agency, actor.ID}, into...)
	})
	if errors.Is(err, sql.ErrNoRows) {
		return Receipt{}, false, nil
	}
	return r, err == nil, err
}

// HasReceipt reports whether the scope's agency has a receipt of the reference.
func (tx *Tx) HasReceipt(ctx context.Context, reference string) (bool, error) {
	var n int
	err := tx.one(ctx, `SELECT count(*) FROM receipt WHERE agency = ? AND reference = ?`, []any{tx.scope.Actor().Agency, reference}, &n)
	return n > 0, err
}

// NotificationOfReceipt returns the notification for which some agency has a
// receipt of the reference; found is false where there is none, or where two
// agencies have been given the same. It says nothing of who may know.
func (tx *Tx) NotificationOfReceipt(ctx context.Context, reference string) (id register.NotificationID, found bool, err error) {
	var n int
	var text string
	err = tx.one(ctx, `SELECT count(DISTINCT notification), coalesce(min(notification), '') FROM receipt WHERE reference = ?`, []any{reference}, &n, &text)
	return register.NotificationID(text), n == 1, err
}

// ReceiptLine is a receipt with what it is about.
type ReceiptLine struct {
	Receipt
	Year int
	Own  string // the agency's own reference
}

// OwnReceipts returns receipts of the scope's agency, the latest first: at most
// size, those before the reference after where it is not "".
func (tx *Tx) OwnReceipts(ctx context.Context, after string, size int) ([]ReceiptLine, error) {
	var all []ReceiptLine
	err := tx.each(ctx, receiptColumns+`, n.year, n.reference FROM receipt x JOIN notification n ON n.id = x.notification
		WHERE x.agency = ?1 AND (?2 = '' OR (x.at, x.reference) < (SELECT y.at, y.reference FROM receipt y WHERE y.agency = ?1 AND y.reference = ?2))
		ORDER BY x.at DESC, x.reference DESC LIMIT ?3`, []any{tx.scope.Actor().Agency, after, size}, func(rows *sql.Rows) error {
		var l ReceiptLine
		var err error
		l.Receipt, err = scanReceipt(rows.Scan, &l.Year, &l.Own)
		all = append(all, l)
		return err
	})
	return all, err
}

// ReceiptsOf returns the receipts of a notification, the first first.
func (tx *Tx) ReceiptsOf(ctx context.Context, id register.NotificationID) ([]Receipt, error) {
	var all []Receipt
	err := tx.each(ctx, receiptColumns+` FROM receipt x WHERE x.notification = ? ORDER BY x.at, x.reference`, []any{string(id)},
		func(rows *sql.Rows) error {
			r, err := scanReceipt(rows.Scan)
			all = append(all, r)
			return err
		})
	return all, err
}

func (v *verification) receipts() error {
	return v.rows("receipt", kindReceipt, receiptColumns+`, x.salt`+metaColumns+` FROM receipt x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			r, err := scanReceipt(scan, v.meta()...)
			r.canonical(&v.content)
			return r.Agency + "/" + r.Reference, err
		})
}
