package store

import (
	"context"
	"database/sql"

	"verdig/access"
	"verdig/register"
)

// The uses that scoped methods ask the scope for.
var (
	readNotification = access.Use{Compartment: access.Notification, Action: access.Read}
	readIdentity     = access.Use{Compartment: access.Identity, Action: access.Read}
)

// ScopedVersions returns all versions of one notification within the scope,
// the first first, with their detail and without identities; the withdrawal
// that stands is written on the last. What is out of reach is not there.
func (tx *Tx) ScopedVersions(ctx context.Context, id register.NotificationID) ([]register.Notification, error) {
	within, args := tx.within(readNotification)
	var all []register.Notification
	scan := newNotificationScan(tx, false, false).withDetail()
	err := tx.each(ctx, `SELECT `+factColumns+detailColumns+` FROM notification n JOIN notification_version v ON v.id = n.id`+detailJoin+
		` WHERE n.id = :id AND `+within+` ORDER BY v.version`,
		append(args, sql.Named("id", string(id))), func(rows *sql.Rows) error {
			n, err := scan.next(rows)
			all = append(all, n)
			return err
		})
	if err == nil && len(all) == 0 {
		err = tx.miss(readNotification, string(id))
	}
	if err != nil {
		return all, err
	}
	return all, tx.markWithdrawn(ctx, all)
}

// ScopedIdentities returns the identities of the current versions of the named
// notifications; those that are erased are absent. All of them must be within
// the scope's right to read identities, otherwise none is given and the error
// is that of what is not there. An audit entry for each look is on the disk
// before anything is handed out. It works in [Store.ViewAs] only.
func (tx *Tx) ScopedIdentities(ctx context.Context, ids ...register.NotificationID) (map[register.NotificationID]register.Identity, error) {
	if err := tx.reaches(ctx, readIdentity, ids...); err != nil {
		return nil, err
	}
	return tx.Identities(ctx, ids...)
}

// reaches reports whether the scope reaches every one of the notifications by
// its right to use; otherwise it returns the error of the first that it does
// not.
func (tx *Tx) reaches(ctx context.Context, use access.Use, ids ...register.NotificationID) error {
	within, args := tx.within(use)
	for _, id := range ids {
		var n int
		err := tx.one(ctx, `SELECT count(*) FROM notification n WHERE n.id = :id AND `+within, append(args[:len(args):len(args)], sql.Named("id", string(id))), &n)
		if err != nil {
			return err
		}
		if n == 0 {
			return tx.miss(use, string(id))
		}
	}
	return nil
}

// ScopedReach reports, by error, whether the scope's right to use reaches a
// notification: nil where it does, otherwise the error of what is not there.
// Acts that add to a notification (a correction, a withdrawal, its narrative)
// ask it in the transaction in which they do so.
func (tx *Tx) ScopedReach(ctx context.Context, use access.Use, id register.NotificationID) error {
	return tx.reaches(ctx, use, id)
}
