package act

import (
	"context"

	"verdig/access"
	"verdig/register"
	"verdig/store"
)

// Sizes of pages.
const (
	pageSize    = 50
	maxPageSize = 200
)

func (p Page) size() int {
	if p.Size <= 0 {
		return pageSize
	}
	return min(p.Size, maxPageSize)
}

// Notifications returns current versions that the scope reaches, those first
// received last first, without identities. With a reference it is a search,
// which needs the right to search.
func (d *Desk) Notifications(ctx context.Context, sc access.Scope, f Filter, p Page) (NotificationList, error) {
	use := useList
	if f.Reference != "" {
		use = useSearch
		if r, ok := register.ReadReceiptReference(f.Reference); ok {
			f.Reference = r
		}
	}
	size := p.size()
	var list NotificationList
	err := d.store.ViewAs(ctx, sc, use, "", func(tx *store.Tx) error {
		found, err := tx.NotificationPage(ctx, store.NotificationFilter{
			Year: f.Year, Agency: f.Agency, Reference: f.Reference, Open: f.Open, Withdrawn: f.Withdrawn || f.Reference != "", Before: p.After, Size: size + 1,
		})
		if len(found) > size {
			found = found[:size]
			list.Next = string(found[size-1].ID)
		}
		for _, n := range found {
			list.Items = append(list.Items, NotificationEntry{
				ID: n.ID, Agency: n.Agency, Year: n.Year, Reference: n.Reference, Version: n.Version, Received: n.Received,
				IdentifiedOn: n.Facts.IdentifiedOn, From: n.Facts.From, To: n.Facts.To, Status: n.Facts.Status, Exploitation: n.Facts.Exploitation,
				Withdrawn: n.Withdrawn.ID != "",
			})
		}
		return err
	})
	return list, err
}

// Notification returns one notification with its history. The identity comes
// with it where the scope reaches that too, and the look at it is written down.
func (d *Desk) Notification(ctx context.Context, sc access.Scope, id register.NotificationID) (NotificationView, error) {
	var v NotificationView
	err := d.store.ViewAs(ctx, sc, useRead, opaque(string(id)), func(tx *store.Tx) error {
		if err := tx.ScopedReach(ctx, useRead, id); err != nil {
			return err
		}
		versions, err := tx.Versions(ctx, id)
		if err != nil {
			return err
		}
		for i, n := range versions {
			h := NotificationVersion{Version: n.Version, Received: n.Received}
			if i > 0 {
				h.Changed = changed(versions[i-1], n)
			}
			v.Versions = append(v.Versions, h)
		}
		v.Current = versions[len(versions)-1]
		v.Withdrawn, v.Reason = v.Current.Withdrawn.At, v.Current.Withdrawn.Reason
		v.Own = v.Current.Agency != "" && v.Current.Agency == sc.Actor().Agency
		if v.Own {
			receipts, err := tx.ReceiptsOf(ctx, id)
			if err != nil {
				return err
			}
			for _, r := range receipts {
				v.Receipts = append(v.Receipts, receiptOf(r))
			}
		}
		if v.Named, err = tx.Within(ctx, useIdentityRead, id); err == nil && v.Named {
			v.Current, err = tx.Whole(ctx, id)
		}
		return err
	})
	return v, err
}

// Receipts returns the receipts of the actor's agency, the latest first, and
// what to put into Page.After for more.
func (d *Desk) Receipts(ctx context.Context, sc access.Scope, p Page) (entries []ReceiptEntry, next string, err error) {
	size := p.size()
	after, _ := register.ReadReceiptReference(p.After)
	err = d.store.ViewAs(ctx, sc, useList, "", func(tx *store.Tx) error {
		lines, err := tx.OwnReceipts(ctx, after, size+1)
		if len(lines) > size {
			lines = lines[:size]
			next = lines[size-1].Reference
		}
		for _, l := range lines {
			entries = append(entries, ReceiptEntry{Receipt: receiptOf(l.Receipt), Year: l.Year, Own: l.Own})
		}
		return err
	})
	return entries, next, err
}

// BeginCorrection makes a form out of a notification of the actor's agency,
// with its identity: the look at it is written down. Where the actor has begun
// one of the same version already, that form is given.
func (d *Desk) BeginCorrection(ctx context.Context, sc access.Scope, id register.NotificationID) (formID string, err error) {
	if err := d.needs(ctx, sc, string(id), useCorrect, useDraftAdd); err != nil {
		return "", err
	}
	n, formID, err := d.toCorrect(ctx, sc, id)
	if err != nil || formID != "" {
		return formID, err
	}
	text, err := encodeContent(Values(n))
	if err != nil {
		return "", err
	}
	err = d.store.UpdateAs(ctx, sc, useDraftAdd, opaque(string(id)), func(tx *store.Tx) error {
		if err := roomForOne(ctx, tx); err != nil {
			return err
		}
		now := tx.Now().UTC()
		formID = register.NewID(now)
		return tx.PutDraft(ctx, store.Draft{ID: formID, Began: now, Saved: now, Version: 1, Corrects: id, Base: n.Version, Content: text})
	})
	return formID, err
}

// toCorrect reads the whole notification, or finds the form that was begun.
func (d *Desk) toCorrect(ctx context.Context, sc access.Scope, id register.NotificationID) (n register.Notification, formID string, err error) {
	err = d.store.ViewAs(ctx, sc, useIdentityRead, opaque(string(id)), func(tx *store.Tx) error {
		if err := tx.ScopedReach(ctx, useCorrect, id); err != nil {
			return err
		}
		if err := tx.ScopedReach(ctx, useIdentityRead, id); err != nil {
			return err
		}
		current, err := tx.Notification(ctx, id)
		if err != nil {
			return err
		}
		drafts, err := tx.OwnDrafts(ctx)
		if err != nil {
			return err
		}
		for _, x := range drafts {
			if x.Corrects == id && x.Base == current.Version {
				formID = x.ID
				return nil
			}
		}
		n, err = tx.Whole(ctx, id)
		return err
	})
	return n, formID, err
}
