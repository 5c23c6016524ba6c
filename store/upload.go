package store

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"verdig/audit"
	"verdig/fault"
	"verdig/seal"
)

// Upload is a file that somebody has handed in: File as it came, Outcome what
// was done with it, both kept sealed.
type Upload struct {
	ID      string
	Kind    string
	Expires time.Time
	File    []byte
	Outcome []byte // empty until it was committed
}

// AddUpload keeps a file of the scope's actor.
func (tx *Tx) AddUpload(ctx context.Context, u Upload) error {
	if _, err := tx.record(ctx, "add", kindUpload, u.ID, nil); err != nil {
		return err
	}
	file, err := tx.sealDraft(ctx, u.ID, uploadPlace("file", u.ID), u.File)
	if err != nil {
		return err
	}
	actor := tx.scope.Actor()
	return tx.exec(ctx, `INSERT INTO upload (id, agency, actor, kind, expires, file, outcome) VALUES (?, ?, ?, ?, ?, ?, x'')`,
		u.ID, actor.Agency, actor.ID, u.Kind, audit.FormatTime(u.Expires), file)
}

// OpenUpload returns a file that the scope's actor handed in for its agency and
// that has not expired; the look is written down first.
func (tx *Tx) OpenUpload(ctx context.Context, id string) (Upload, error) {
	actor := tx.scope.Actor()
	u := Upload{ID: id}
	var expires string
	var file, outcome []byte
	err := tx.one(ctx, `SELECT kind, expires, file, outcome FROM upload WHERE id = ? AND agency = ? AND actor = ? AND expires > ?`,
		[]any{id, actor.Agency, actor.ID, audit.FormatTime(tx.store.options.Now())}, &u.Kind, &expires, &file, &outcome)
	if errors.Is(err, sql.ErrNoRows) {
		return u, tx.miss(tx.use, id)
	}
	if err != nil {
		return u, err
	}
	if u.Expires, err = moment("upload", "expires", expires); err != nil {
		return u, err
	}
	if err := tx.lookAnywhere(ctx, kindUpload, id); err != nil {
		return u, err
	}
	if u.File, err = tx.openDraft(ctx, id, uploadPlace("file", id), file); err != nil {
		return u, err
	}
	if len(outcome) > 0 {
		u.Outcome, err = tx.openDraft(ctx, id, uploadPlace("outcome", id), outcome)
	}
	return u, err
}

// SettleUpload keeps what was done with a file.
func (tx *Tx) SettleUpload(ctx context.Context, id string, outcome []byte) error {
	if _, err := tx.record(ctx, "settle", kindUpload, id, nil); err != nil {
		return err
	}
	sealed, err := tx.sealDraft(ctx, id, uploadPlace("outcome", id), outcome)
	if err != nil {
		return err
	}
	return tx.exec(ctx, `UPDATE upload SET outcome = ? WHERE id = ?`, sealed, id)
}

// DropUpload erases a file that the scope's actor handed in.
func (tx *Tx) DropUpload(ctx context.Context, id string) error {
	actor := tx.scope.Actor()
	var n int
	err := tx.one(ctx, `SELECT count(*) FROM upload WHERE id = ? AND agency = ? AND actor = ?`, []any{id, actor.Agency, actor.ID}, &n)
	if err != nil {
		return err
	}
	if n == 0 {
		return tx.miss(tx.use, id)
	}
	if _, err := tx.record(ctx, "drop", kindUpload, id, nil); err != nil {
		return err
	}
	if err := tx.dropDraftKey(ctx, id); err != nil {
		return err
	}
	return tx.exec(ctx, `DELETE FROM upload WHERE id = ?`, id)
}

// onceObject is, in SQL, the object under whose data key an answer is sealed.
const onceObject = `'once:' || actor || ':' || key`

func onceOf(actor, mark string) (object string, p seal.Place) {
	object = "once:" + actor + ":" + mark
	return object, seal.Place{Table: "once", Column: "answer", Row: object}
}

// marks are keyed hashes by which a key and what was asked under it are known
// again without being kept.
func (tx *Tx) marks(key string, body []byte) (mark, asked string) {
	return tx.store.keys.Pseudonym("once/key", key), tx.store.keys.Pseudonym("once/body", string(body))
}

// Answered returns the answer kept for a key of the scope's actor, nil where
// there is none. Where the key was used for something else, the error is of
// kind fault.Invalid.
func (tx *Tx) Answered(ctx context.Context, key string, body []byte) ([]byte, error) {
	mark, asked := tx.marks(key, body)
	actor := tx.scope.Actor().ID
	var had string
	var sealed []byte
	err := tx.one(ctx, `SELECT body, answer FROM once WHERE actor = ? AND key = ? AND expires > ?`,
		[]any{actor, mark, audit.FormatTime(tx.store.options.Now())}, &had, &sealed)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return nil, nil
	case err != nil:
		return nil, err
	case had != asked:
		return nil, fault.New(fault.Invalid, "store.once_other")
	}
	object, place := onceOf(actor, mark)
	return tx.openDraft(ctx, object, place, sealed)
}

// KeepAnswer keeps an answer under a key of the scope's actor until it expires.
func (tx *Tx) KeepAnswer(ctx context.Context, key string, body, answer []byte, expires time.Time) error {
	mark, asked := tx.marks(key, body)
	actor := tx.scope.Actor().ID
	object, place := onceOf(actor, mark)
	sealed, err := tx.sealDraft(ctx, object, place, answer)
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO once (actor, key, body, answer, expires) VALUES (?, ?, ?, ?, ?)
		ON CONFLICT (actor, key) DO UPDATE SET body = excluded.body, answer = excluded.answer, expires = excluded.expires`,
		actor, mark, asked, sealed, audit.FormatTime(expires))
}
