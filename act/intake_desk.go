package act

import (
	"context"
	"encoding/json"
	"time"

	"verdig/access"
	"verdig/fault"
	"verdig/store"
)

// How long things on their way into the register are kept.
const (
	FormLifetime   = 30 * 24 * time.Hour // since a form was last saved
	UploadLifetime = 24 * time.Hour
	AnswerLifetime = 24 * time.Hour // of an answer that is given again under the same key
)

// The uses that the acts of reporting ask the scope for.
var (
	useDraftList      = access.Use{Compartment: access.Draft, Action: access.List}
	useDraftRead      = access.Use{Compartment: access.Draft, Action: access.Read}
	useDraftAdd       = access.Use{Compartment: access.Draft, Action: access.Add}
	useDraftDrop      = access.Use{Compartment: access.Draft, Action: access.Withdraw}
	useList           = access.Use{Compartment: access.Notification, Action: access.List}
	useSearch         = access.Use{Compartment: access.Notification, Action: access.Search}
	useRead           = access.Use{Compartment: access.Notification, Action: access.Read}
	useAdd            = access.Use{Compartment: access.Notification, Action: access.Add}
	useCorrect        = access.Use{Compartment: access.Notification, Action: access.Correct}
	useWithdraw       = access.Use{Compartment: access.Notification, Action: access.Withdraw}
	useIdentityRead   = access.Use{Compartment: access.Identity, Action: access.Read}
	useIdentityAdd    = access.Use{Compartment: access.Identity, Action: access.Add}
	useReturnList     = access.Use{Compartment: access.Return, Action: access.List}
	useReturnAdd      = access.Use{Compartment: access.Return, Action: access.Add}
	useJusticeAdd     = access.Use{Compartment: access.Justice, Action: access.Add}
	useJusticeCorrect = access.Use{Compartment: access.Justice, Action: access.Correct}
)

// errNotThere is the one error for what a scope does not reach and for what is
// not there.
func errNotThere() error { return fault.New(fault.NotFound, "store.not_found") }

// needs lets a scope pass that has a right to every use, and writes down the
// refusal of any other.
func (d *Desk) needs(ctx context.Context, sc access.Scope, object string, uses ...access.Use) error {
	for _, u := range uses {
		if sc.Reach(u) == access.None {
			return d.refuse(ctx, sc, u, opaque(object))
		}
	}
	return nil
}

// opaque returns an id as it may stand in the audit chain: a text of another
// form, which somebody may have typed, is left out.
func opaque(id string) string {
	if len(id) != 36 {
		return ""
	}
	for _, r := range id {
		if r != '-' && (r < '0' || r > '9') && (r < 'a' || r > 'f') {
			return ""
		}
	}
	return id
}

// once is the key under which a machine may ask the same thing again, with a
// digest of what it asks.
type once struct {
	key  string
	body []byte
}

// Once returns a desk whose next writing act is done once under the key:
// asked again within [AnswerLifetime] by the same actor with the same body, it
// changes nothing and gives the answer of the first time; with another body
// the error is of kind fault.Invalid. The answer is kept in the transaction of
// the act, so a crash leaves both or neither. Answers that say why nothing was
// received are not kept. Body is a digest of all that was asked.
func (d *Desk) Once(key string, body []byte) *Desk {
	return &Desk{store: d.store, matrix: d.matrix, codes: d.codes, now: d.now, once: once{key, body}}
}

// settle does something once: it fills into from the kept answer where there
// is one; otherwise do fills it and says whether to keep it.
func settle[T any](ctx context.Context, d *Desk, tx *store.Tx, into *T, do func() (keep bool, err error)) error {
	if d.once.key == "" {
		_, err := do()
		return err
	}
	kept, err := tx.Answered(ctx, d.once.key, d.once.body)
	if err != nil {
		return err
	}
	if kept != nil {
		if err := json.Unmarshal(kept, into); err != nil {
			return fault.Wrap(fault.Internal, err, "act.draft_damaged")
		}
		return nil
	}
	keep, err := do()
	if err != nil || !keep {
		return err
	}
	text, err := json.Marshal(into)
	if err != nil {
		return fault.Wrap(fault.Internal, err, "act.answer")
	}
	return tx.KeepAnswer(ctx, d.once.key, d.once.body, text, tx.Now().Add(AnswerLifetime))
}

// Sweep erases forms that were left alone, uploads and kept answers that have
// expired, and says how many of each. The server calls it every hour.
func (d *Desk) Sweep(ctx context.Context) (forms, uploads, answers int, err error) {
	note := auditNote("sweep")
	err = d.store.UpdateAlone(ctx, note, func(tx *store.Tx) error {
		var err error
		now := tx.Now()
		forms, uploads, answers, err = tx.SweepDrafts(ctx, now.Add(-FormLifetime), now)
		return err
	})
	return forms, uploads, answers, err
}
