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
	Before    string // ids that sort before this; "" for all
	Size      int    // at most
}

// NotificationPage returns current versions that the scope reaches, without
// identities, the latest id first.
func (tx *Tx) NotificationPage(ctx context.Context, f NotificationFilter) ([]register.Notification, error) {
	agency, all := tx.agencyLimit()
	if !all && (agency == "" || f.Agency != "" && f.Agency != agency) {
		return nil, nil
	}
	if all {
		agency = f.Agency
	}
	var found []register.Notification
	scan := newNotificationScan(false, false)
	err := tx.each(ctx, `SELECT `+factColumns+latestVersions+`
		WHERE (?1 = '' OR n.agency = ?1) AND (?2 = 0 OR n.year = ?2) AND (?3 = '' OR n.id < ?3) AND (?4 = 0 OR v.followed_to = '')
		AND (?5 = '' OR n.reference = ?5 OR EXISTS (SELECT 1 FROM receipt x WHERE x.agency = n.agency AND x.reference = ?5 AND x.notification = n.id))
		ORDER BY n.id DESC LIMIT ?6`,
		[]any{agency, f.Year, f.Before, f.Open, f.Reference, f.Size}, func(rows *sql.Rows) error {
			n, err := scan.next(rows)
			found = append(found, n)
			return err
		})
	return found, err
}

// VersionsWithin returns all versions of a notification that the scope
// reaches, the first first, without identities; none for what it does not
// reach and for what is not there.
func (tx *Tx) VersionsWithin(ctx context.Context, id register.NotificationID) ([]register.Notification, error) {
	versions, err := tx.Versions(ctx, id)
	if err != nil || len(versions) == 0 || !tx.ReachesOne(tx.use, versions[0]) {
		return nil, err
	}
	return versions, nil
}

// ReachesOne reports whether the scope's right to a use reaches a notification:
// its own agency's, every one, or one that a grant in force opens.
func (tx *Tx) ReachesOne(use access.Use, n register.Notification) bool {
	actor := tx.scope.Actor()
	switch tx.scope.Reach(use) {
	case access.All:
		return true
	case access.Own:
		return actor.Agency != "" && actor.Agency == n.Agency
	case access.Assigned:
		now := tx.store.options.Now()
		for _, g := range tx.scope.Grants() {
			if g.Object == string(n.ID) && now.Before(g.Until) {
				return true
			}
		}
	}
	return false
}

// Whole returns the current version of a notification with its identity and
// encoding. The look at it is written down and durable first; it works in
// [Store.View] only. What is not there is fault.NotFound.
func (tx *Tx) Whole(ctx context.Context, id register.NotificationID) (register.Notification, error) {
	if err := tx.look(ctx, kindIdentity, string(id)); err != nil {
		return register.Notification{}, err
	}
	var n register.Notification
	found := false
	scan := newNotificationScan(true, true)
	err := tx.each(ctx, `SELECT `+factColumns+identityColumns+encodingColumns+latestVersions+identityJoin+encodingJoin+` WHERE n.id = ?`,
		[]any{string(id)}, func(rows *sql.Rows) error {
			var err error
			n, err = scan.next(rows)
			found = true
			return err
		})
	if err == nil && !found {
		err = errNotThere()
	}
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
	scan := newNotificationScan(false, false)
	err := tx.each(ctx, `SELECT `+factColumns+latestVersions+`
		WHERE n.agency = ?1 AND n.year = ?2 AND v.followed_to = '' AND v.status != 'rejected'
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
