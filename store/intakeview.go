package store

import (
	"context"
	"database/sql"
	"time"

	"verdig/access"
	"verdig/register"
)

// NotificationFilter chooses notifications within what a scope reaches.
type NotificationFilter struct {
	Year      int
	Agency    string // "" for all that the scope reaches
	Reference string // the agency's own reference or that of a receipt; "" for all
	Open      bool   // follow-up goes on
	Withdrawn bool   // those taken back too
	Before    string // ids that sort before this; "" for all
	Size      int    // at most
}

// NotificationPage returns current versions that the scope reaches by the use
// of the transaction, without identities, the latest id first.
func (tx *Tx) NotificationPage(ctx context.Context, f NotificationFilter) ([]register.Notification, error) {
	within, args := tx.within(tx.use)
	var found []register.Notification
	scan := newNotificationScan(tx, false, false)
	err := tx.each(ctx, `SELECT `+factColumns+latestVersions+` WHERE `+within+`
		AND (:agency = '' OR n.agency = :agency) AND (:year = 0 OR n.year = :year) AND (:before = '' OR n.id < :before)
		AND (:open = 0 OR v.followed_to = '') AND (:withdrawn = 1 OR`+notWithdrawn+`) AND (:reference = '' OR n.reference = :reference
		OR EXISTS (SELECT 1 FROM receipt x WHERE x.agency = n.agency AND x.reference = :reference AND x.notification = n.id))
		ORDER BY n.id DESC LIMIT :size`,
		append(args, sql.Named("agency", f.Agency), sql.Named("year", f.Year), sql.Named("before", f.Before), sql.Named("open", f.Open), sql.Named("withdrawn", f.Withdrawn),
			sql.Named("reference", f.Reference), sql.Named("size", f.Size)), func(rows *sql.Rows) error {
			n, err := scan.next(rows)
			found = append(found, n)
			return err
		})
	if err != nil || !f.Withdrawn {
		return found, err
	}
	for i := range found {
		if err := tx.markWithdrawn(ctx, found[i:i+1]); err != nil {
			return nil, err
		}
	}
	return found, nil
}

// Within reports whether the scope's right to a use reaches a notification. A
// no is an answer, and no refusal.
func (tx *Tx) Within(ctx context.Context, use access.Use, id register.NotificationID) (bool, error) {
	within, args := tx.within(use)
	var n int
	err := tx.one(ctx, `SELECT count(*) FROM notification n WHERE n.id = :id AND `+within, append(args, sql.Named("id", string(id))), &n)
	return n > 0, err
}

// Whole returns the current version of a notification with its identity,
// encoding and, where the scope has a right to narratives, narrative. The looks
// at them are written down and durable first; it works in [Store.View] and
// [Store.ViewAs] only. What is not there is fault.NotFound.
func (tx *Tx) Whole(ctx context.Context, id register.NotificationID) (register.Notification, error) {
	n, err := tx.Notification(ctx, id)
	if err != nil {
		return n, err
	}
	if _, err := tx.ring(access.Identity); err != nil {
		return n, err
	}
	if err := tx.look(ctx, kindIdentity, string(id)); err != nil {
		return n, err
	}
	var r sealedRow
	err = tx.one(ctx, `SELECT coalesce(i.sealed, x''), coalesce(c.sealed, x''), coalesce(k.sealed, x'')
		FROM notification_version v LEFT JOIN identity i ON i.id = v.id AND i.version = v.version
		LEFT JOIN encoding c ON c.id = v.id AND c.version = v.version
		LEFT JOIN data_key k ON k.object = v.id AND k.compartment = 'identity'
		WHERE v.id = ? AND v.version = ?`, []any{string(id), n.Version}, &r.identity, &r.encoding, &r.key)
	if err != nil {
		return n, err
	}
	if err := tx.open(&r, &n); err != nil {
		return n, err
	}
	if !tx.mayOpen(access.Narrative) {
		return n, nil
	}
	told, err := tx.Narratives(ctx, id)
	n.Narrative = told[id]
	return n, err
}

// OpenFollowUps returns the notifications of the scope's agency for a year
// whose follow-up had no end and that were not rejected, and that have no
// notification under the same reference in the next year; by reference,
// without identities.
func (tx *Tx) OpenFollowUps(ctx context.Context, year int) ([]register.Notification, error) {
	agency := tx.scope.Actor().Agency
	if agency == "" {
		return nil, nil
	}
	var found []register.Notification
	scan := newNotificationScan(tx, false, false)
	err := tx.each(ctx, `SELECT `+factColumns+latestVersions+`
		WHERE n.agency = ?1 AND n.year = ?2 AND v.followed_to = '' AND v.status != 'rejected' AND`+notWithdrawn+`
		AND NOT EXISTS (SELECT 1 FROM notification m WHERE m.agency = ?1 AND m.year = ?2 + 1 AND m.reference = n.reference)
		ORDER BY n.reference, n.id`, []any{agency, year}, func(rows *sql.Rows) error {
		n, err := scan.next(rows)
		found = append(found, n)
		return err
	})
	return found, err
}

// OwnReturns returns where the return of the scope's agency stands for each
// year for which one is expected or anything was sent, the latest first.
func (tx *Tx) OwnReturns(ctx context.Context) ([]register.AgencyReturn, error) {
	agency := tx.scope.Actor().Agency
	if agency == "" {
		return nil, nil
	}
	var years []int
	err := tx.each(ctx, `SELECT year FROM notification WHERE agency = ?1 UNION SELECT year FROM return_status WHERE agency = ?1
		UNION SELECT from_year FROM agency WHERE code = ?1 ORDER BY 1`, []any{agency}, func(rows *sql.Rows) error {
		var y int
		err := rows.Scan(&y)
		years = append(years, y)
		return err
	})
	if err != nil || len(years) == 0 {
		return nil, err
	}
	var all []register.AgencyReturn
	last := max(years[len(years)-1], tx.store.options.Now().UTC().Year()-1)
	for y := last; y >= years[0]; y-- {
		r, err := tx.AgencyReturn(ctx, agency, y)
		if err != nil {
			return nil, err
		}
		all = append(all, r)
	}
	return all, nil
}

// Now returns the moment by the store's clock.
func (tx *Tx) Now() time.Time { return tx.store.options.Now() }

// Scope returns for whom the transaction is.
func (tx *Tx) Scope() access.Scope { return tx.scope }
