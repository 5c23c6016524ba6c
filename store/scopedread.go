package store

import (
	"context"
	"database/sql"
	"strings"

	"verdig/access"
	"verdig/register"
)

// The uses that scoped methods ask the scope for.
var (
	listNotifications   = access.Use{Compartment: access.Notification, Action: access.List}
	searchNotifications = access.Use{Compartment: access.Notification, Action: access.Search}
	readNotification    = access.Use{Compartment: access.Notification, Action: access.Read}
	readIdentity        = access.Use{Compartment: access.Identity, Action: access.Read}
	readNarrative       = access.Use{Compartment: access.Narrative, Action: access.Read}
)

// ScopedNotifications returns the rows of the current versions of the
// notifications within the scope that the filter names, the newest first, and
// whether there are more; those that are withdrawn are marked. It asks for the
// right to list, and with a term for the right to search; a scope without it
// sees an empty list. It reads no identity.
func (tx *Tx) ScopedNotifications(ctx context.Context, f register.Filter, page register.Page) (rows []register.Row, more bool, err error) {
	use := listNotifications
	if f.Term != "" {
		use = searchNotifications
	}
	within, args := tx.within(use)
	where := []string{within}
	narrow := func(condition, name string, value any) {
		where, args = append(where, condition), append(args, sql.Named(name, value))
	}
	if f.Year != 0 {
		narrow("n.year = :year", "year", f.Year)
	}
	if f.Agency != "" {
		narrow("n.agency = :agency", "agency", f.Agency)
	}
	if f.Status != "" {
		narrow("v.status = :status", "status", f.Status)
	}
	if f.Term != "" {
		narrow("(n.id = :term OR instr(lower(n.reference), :term) > 0)", "term", strings.ToLower(strings.TrimSpace(f.Term)))
	}
	if page.Before != "" {
		narrow("n.id < :before", "before", string(page.Before))
	}
	size := page.Size()
	args = append(args, sql.Named("limit", size+1))
	query := `SELECT ` + factColumns + `, NOT` + notWithdrawn + latestVersions + ` WHERE ` + strings.Join(where, " AND ") + ` ORDER BY n.id DESC LIMIT :limit`
	scan := newNotificationScan(tx, false, false)
	var withdrawn bool
	scan.into = append(scan.into, &withdrawn)
	err = tx.each(ctx, query, args, func(r *sql.Rows) error {
		n, err := scan.next(r)
		row := register.RowOf(n)
		row.Withdrawn = withdrawn
		rows = append(rows, row)
		return err
	})
	if len(rows) > size {
		return rows[:size], true, err
	}
	return rows, false, err
}

// ScopedNotification returns the current version of one notification within
// the scope, without its identity. What is out of reach is not there.
func (tx *Tx) ScopedNotification(ctx context.Context, id register.NotificationID) (register.Notification, error) {
	found, err := tx.scopedVersions(ctx, id, ` ORDER BY v.version DESC LIMIT 1`)
	if err != nil {
		return register.Notification{}, err
	}
	return found[0], nil
}

// ScopedVersions returns all versions of one notification within the scope,
// the first first, with their detail and without identities; the withdrawal
// that stands is written on the last. What is out of reach is not there.
func (tx *Tx) ScopedVersions(ctx context.Context, id register.NotificationID) ([]register.Notification, error) {
	return tx.scopedVersions(ctx, id, ` ORDER BY v.version`)
}

func (tx *Tx) scopedVersions(ctx context.Context, id register.NotificationID, order string) ([]register.Notification, error) {
	within, args := tx.within(readNotification)
	var all []register.Notification
	scan := newNotificationScan(tx, false, false).withDetail()
	err := tx.each(ctx, `SELECT `+factColumns+detailColumns+` FROM notification n JOIN notification_version v ON v.id = n.id`+detailJoin+
		` WHERE n.id = :id AND `+within+order,
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

// ScopedNarratives is [Tx.ScopedIdentities] for the narratives.
func (tx *Tx) ScopedNarratives(ctx context.Context, ids ...register.NotificationID) (map[register.NotificationID]register.Narrative, error) {
	if err := tx.reaches(ctx, readNarrative, ids...); err != nil {
		return nil, err
	}
	return tx.Narratives(ctx, ids...)
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
