package act

import (
	"context"

	"verdig/access"
	"verdig/audit"
	"verdig/register"
	"verdig/store"
)

// Kinds of notices to the second person: that an export, or an erasure, awaits
// their word. The other kinds stand with the acts that tell.
const (
	NoticeExport  = "export.waiting"
	NoticeErasure = "erasure.waiting"
)

// Notices is what somebody must know, the newest first, and how many of them
// are unread.
type Notices struct {
	Items  []register.Notice
	Unread int
}

// ownNote is the audit note of an act on what belongs to the account itself,
// for which no right of the matrix is needed.
func ownNote(a access.Actor, action string) audit.Note {
	return audit.Note{Actor: a.ID, Role: string(a.Role), Agency: a.Agency, Action: action, Purpose: string(access.RightOfSelf)}
}

// Notices returns the notices to the actor: to the account itself and to its
// agency and present role.
func (d *Desk) Notices(ctx context.Context, a access.Actor) (Notices, error) {
	var out Notices
	err := d.store.View(ctx, ownNote(a, "notices"), func(tx *store.Tx) error {
		var err error
		out.Items, out.Unread, err = tx.NoticesTo(ctx, a)
		return err
	})
	return out, err
}

// ReadNotice marks a notice to the actor as read, for this account alone. A
// notice to somebody else is not there.
func (d *Desk) ReadNotice(ctx context.Context, a access.Actor, id string) error {
	return d.store.Update(ctx, ownNote(a, "read_notice"), func(tx *store.Tx) error { return tx.ReadNotice(ctx, a, id, d.now()) })
}

// ReadNotices marks all notices to the actor that [Desk.Notices] lists as read.
func (d *Desk) ReadNotices(ctx context.Context, a access.Actor) error {
	return d.store.Update(ctx, ownNote(a, "read_notice"), func(tx *store.Tx) error {
		all, _, err := tx.NoticesTo(ctx, a)
		if err != nil {
			return err
		}
		for _, n := range all {
			if n.Read.IsZero() {
				if err := tx.ReadNotice(ctx, a, n.ID, d.now()); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// UnreadNotices counts the notices that [Desk.Notices] lists and the actor has
// not read.
func (d *Desk) UnreadNotices(ctx context.Context, a access.Actor) (int, error) {
	var n int
	err := d.store.View(ctx, ownNote(a, "notices"), func(tx *store.Tx) error {
		var err error
		n, err = tx.UnreadTo(ctx, a)
		return err
	})
	return n, err
}
