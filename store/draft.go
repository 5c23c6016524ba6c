package store

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"verdig/audit"
	"verdig/fault"
	"verdig/register"
)

// kinds of audited objects on their way into the register.
const (
	kindDraft   = "draft"
	kindUpload  = "upload"
	kindReceipt = "receipt"
)

// Draft is a form that somebody has begun and not sent. Content is what it
// says, kept sealed.
type Draft struct {
	ID            string
	Agency, Actor string
	Topic         string
	Began, Saved  time.Time
	Version       int // 1 for the first
	Corrects      register.NotificationID
	Base          int // the version that a correction was begun from
	Content       []byte
}

const draftColumns = `SELECT id, agency, actor, topic, began, saved, version, corrects, base`

func scanDraft(scan func(...any) error, more ...any) (Draft, error) {
	var d Draft
	var began, saved string
	err := scan(append([]any{&d.ID, &d.Agency, &d.Actor, &d.Topic, &began, &saved, &d.Version, &d.Corrects, &d.Base}, more...)...)
	if err == nil {
		d.Began, err = moment("draft", "began", began)
	}
	if err == nil {
		d.Saved, err = moment("draft", "saved", saved)
	}
	return d, err
}

// PutDraft keeps a draft: a new one with version 1, or the next version of one
// of the scope's own drafts. A version that is not the next is
// fault.Conflict, and a draft that is not there fault.NotFound.
func (tx *Tx) PutDraft(ctx context.Context, d Draft) error {
	actor := tx.scope.Actor()
	if _, err := tx.record(ctx, "save", kindDraft, d.ID, nil); err != nil {
		return err
	}
	if d.Version > 1 {
		have, err := tx.draft(ctx, d.ID)
		if err != nil {
			return err
		}
		if have.Version != d.Version-1 {
			return fault.New(fault.Conflict, "store.draft_changed")
		}
	}
	sealed, err := tx.sealDraft(ctx, d.ID, draftPlace(d.ID), d.Content)
	if err != nil {
		return err
	}
	if d.Version == 1 {
		return tx.exec(ctx, `INSERT INTO draft (id, agency, actor, topic, began, saved, version, corrects, base, sealed)
			VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?)`, d.ID, actor.Agency, actor.ID, d.Topic,
			audit.FormatTime(d.Began), audit.FormatTime(d.Saved), string(d.Corrects), d.Base, sealed)
	}
	return tx.exec(ctx, `UPDATE draft SET topic = ?, saved = ?, version = ?, sealed = ? WHERE id = ?`,
		d.Topic, audit.FormatTime(d.Saved), d.Version, sealed, d.ID)
}

// draft returns one of the scope's own drafts without its content.
func (tx *Tx) draft(ctx context.Context, id string) (Draft, error) {
	actor := tx.scope.Actor()
	d, err := scanDraft(func(into ...any) error {
		return tx.one(ctx, draftColumns+` FROM draft WHERE id = ? AND agency = ? AND actor = ?`, []any{id, actor.Agency, actor.ID}, into...)
	})
	if errors.Is(err, sql.ErrNoRows) {
		return d, tx.miss(tx.use, id)
	}
	return d, err
}

// OpenDraft returns one of the scope's own drafts with what it says; the look
// is written down first. Own are the drafts that the account began for the
// agency for which it acts.
func (tx *Tx) OpenDraft(ctx context.Context, id string) (Draft, error) {
	d, err := tx.draft(ctx, id)
	if err != nil {
		return d, err
	}
	if err := tx.lookAnywhere(ctx, kindDraft, id); err != nil {
		return d, err
	}
	var sealed []byte
	if err := tx.one(ctx, `SELECT sealed FROM draft WHERE id = ?`, []any{id}, &sealed); err != nil {
		return d, err
	}
	d.Content, err = tx.openDraft(ctx, id, draftPlace(id), sealed)
	return d, err
}

// lookAnywhere is look, and in an update an entry of the same transaction:
// what is read there reaches nobody before the commit.
func (tx *Tx) lookAnywhere(ctx context.Context, kind, object string) error {
	if !tx.writable {
		return tx.look(ctx, kind, object)
	}
	_, err := tx.record(ctx, "look", kind, object, nil)
	return err
}

// OwnDrafts returns the scope's own drafts without what they say, those saved
// last first.
func (tx *Tx) OwnDrafts(ctx context.Context) ([]Draft, error) {
	actor := tx.scope.Actor()
	var all []Draft
	err := tx.each(ctx, draftColumns+` FROM draft WHERE agency = ? AND actor = ? ORDER BY saved DESC, id DESC`,
		[]any{actor.Agency, actor.ID}, func(rows *sql.Rows) error {
			d, err := scanDraft(rows.Scan)
			all = append(all, d)
			return err
		})
	return all, err
}

// DropDraft erases one of the scope's own drafts.
func (tx *Tx) DropDraft(ctx context.Context, id string) error {
	if _, err := tx.draft(ctx, id); err != nil {
		return err
	}
	if _, err := tx.record(ctx, "drop", kindDraft, id, nil); err != nil {
		return err
	}
	if err := tx.dropDraftKey(ctx, id); err != nil {
		return err
	}
	return tx.exec(ctx, `DELETE FROM draft WHERE id = ?`, id)
}

// DropDraftsOf erases all drafts that correct a notification: what they say
// goes with its identity.
func (tx *Tx) DropDraftsOf(ctx context.Context, id register.NotificationID) error {
	if _, err := tx.record(ctx, "drop", kindDraft, "of:"+string(id), nil); err != nil {
		return err
	}
	err := tx.exec(ctx, `DELETE FROM data_key WHERE compartment = 'draft' AND object IN (SELECT id FROM draft WHERE corrects = ?)`, string(id))
	if err != nil {
		return err
	}
	return tx.exec(ctx, `DELETE FROM draft WHERE corrects = ?`, string(id))
}

// SweepDrafts erases drafts not saved since before, and uploads and kept
// answers that have expired. It says how many of each went.
func (tx *Tx) SweepDrafts(ctx context.Context, before, now time.Time) (drafts, uploads, answers int, err error) {
	steps := []struct {
		count     *int
		id, where string
		at        time.Time
	}{
		{&drafts, `id`, `FROM draft WHERE saved < ?`, before},
		{&uploads, `id`, `FROM upload WHERE expires < ?`, now},
		{&answers, onceObject, `FROM once WHERE expires < ?`, now},
	}
	for _, s := range steps {
		at := audit.FormatTime(s.at)
		if err := tx.one(ctx, `SELECT count(*) `+s.where, []any{at}, s.count); err != nil {
			return 0, 0, 0, err
		}
		if *s.count == 0 {
			continue
		}
		err := tx.exec(ctx, `DELETE FROM data_key WHERE compartment = 'draft' AND object IN (SELECT `+s.id+` `+s.where+`)`, at)
		if err != nil {
			return 0, 0, 0, err
		}
		if err := tx.exec(ctx, `DELETE `+s.where, at); err != nil {
			return 0, 0, 0, err
		}
	}
	if drafts+uploads+answers > 0 {
		_, err = tx.record(ctx, "sweep", kindDraft, "expired", nil)
	}
	return drafts, uploads, answers, err
}
