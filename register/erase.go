package register

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"time"

	"verdig/audit"
	"verdig/codelist"
	"verdig/fault"
)

// ErasureID identifies an erasure, proposed or done.
type ErasureID string

// ErasureStep is what the second person says to a proposed erasure.
type ErasureStep string

// The steps.
const (
	ErasureApproved ErasureStep = "approve" // what identifies the person is destroyed
	ErasureRejected ErasureStep = "reject"  // nothing is
)

// Erasure is the destruction of what identifies a person in notifications: name,
// date of birth, encoding, narrative. Coded facts stay, for the figures, and
// say nothing of who it was. One person proposes it, another approves; neither
// row is ever changed.
type Erasure struct {
	ID            ErasureID
	Notifications []NotificationID // sorted
	Ground        string           // code list erasure_ground
	Actor         string           // who proposes
	At            time.Time

	Step     ErasureStep // "" while it waits
	Second   string      // who approves or rejects
	SecondAt time.Time
	Reached  []string // versions (id/version) whose content went, sorted
}

// Erased counts what an erasure destroyed.
type Erased struct {
	Notifications int `json:"notifications"`
	Versions      int `json:"versions"` // versions of notifications that had anything left
	Keys          int `json:"keys"`     // data keys
}

// Eraser is what door 3 needs of a store. Its methods belong to one
// transaction, and what they write they write with an audit entry.
type Eraser interface {
	HasNotification(ctx context.Context, id NotificationID) (bool, error)
	// Erasure returns an erasure; an error of kind fault.NotFound where there is none.
	Erasure(ctx context.Context, id ErasureID) (Erasure, error)
	// AddErasure stores a proposal.
	AddErasure(ctx context.Context, e Erasure) error
	// SettleErasure stores the word of the second person.
	SettleErasure(ctx context.Context, e Erasure) error
	// Destroy destroys the data keys of a notification and what was sealed under
	// them, and returns the versions that it reached and the number of keys.
	Destroy(ctx context.Context, id NotificationID) (versions []string, keys int, err error)
}

// maxErased bounds one erasure: a person has some notifications, not thousands.
// What retention ends comes in several.
const maxErased = 1000

// ProposeErasure is the first half of door 3: it notes which notifications are
// to be erased and on which ground of the code list erasure_ground. Nothing is
// destroyed until another person approves. The actor must be of the national
// unit.
func ProposeErasure(ctx context.Context, tx Eraser, codes *codelist.Library, a Actor, e Erasure) (Erasure, error) {
	grounds, _ := codes.Scheme("erasure_ground")
	_, known := grounds.Code(e.Ground)
	switch {
	case a.ID == "" || e.At.IsZero() || len(e.Notifications) == 0:
		return Erasure{}, fault.New(fault.Internal, "register.erase.incomplete")
	case a.Agency != "":
		return Erasure{}, fault.New(fault.Forbidden, "register.erase.agency")
	case !known:
		return Erasure{}, fault.New(fault.Invalid, "register.erase.ground", e.Ground)
	}
	ids := slices.Clone(e.Notifications)
	slices.Sort(ids)
	ids = slices.Compact(ids)
	if len(ids) > maxErased {
		return Erasure{}, fault.New(fault.Invalid, "register.erase.too_many", strconv.Itoa(maxErased))
	}
	for _, id := range ids {
		held, err := tx.HasNotification(ctx, id)
		if err != nil {
			return Erasure{}, err
		}
		if !held {
			return Erasure{}, fault.New(fault.NotFound, "store.not_found.notification")
		}
	}
	e = Erasure{
		ID: ErasureID(NewID(e.At)), Notifications: ids, Ground: e.Ground, Actor: a.ID, At: e.At.UTC().Truncate(time.Microsecond),
	}
	return e, tx.AddErasure(ctx, e)
}

// Erase is door 3: the second person approves or rejects a proposed erasure.
// Approved, the data keys of the notifications and everything sealed under them
// are destroyed in the same transaction. Whoever proposed it cannot approve it:
// fault.Forbidden. One that is settled already is fault.Conflict.
func Erase(ctx context.Context, tx Eraser, a Actor, id ErasureID, word Erasure) (Erased, error) {
	if a.ID == "" || word.SecondAt.IsZero() || word.Step != ErasureApproved && word.Step != ErasureRejected {
		return Erased{}, fault.New(fault.Internal, "register.erase.incomplete")
	}
	e, err := tx.Erasure(ctx, id)
	switch {
	case err != nil:
		return Erased{}, err
	case a.Agency != "":
		return Erased{}, fault.New(fault.Forbidden, "register.erase.agency")
	case e.Step != "":
		return Erased{}, fault.New(fault.Conflict, "register.erase.settled")
	case e.Actor == a.ID && word.Step == ErasureApproved:
		return Erased{}, fault.New(fault.Forbidden, "register.erase.same_person")
	}
	e.Step, e.Second, e.SecondAt = word.Step, a.ID, word.SecondAt.UTC().Truncate(time.Microsecond)
	var done Erased
	if e.Step == ErasureApproved {
		for _, n := range e.Notifications {
			versions, keys, err := tx.Destroy(ctx, n)
			if err != nil {
				return Erased{}, err
			}
			if len(versions) > 0 || keys > 0 {
				done.Notifications++
			}
			done.Versions += len(versions)
			done.Keys += keys
			e.Reached = append(e.Reached, versions...)
		}
		slices.Sort(e.Reached)
	}
	return done, tx.SettleErasure(ctx, e)
}

// Canonical appends the canonical bytes of the proposal to c.
func (e Erasure) Canonical(c *audit.Content) {
	c.Text("erasure/1").Text(string(e.ID)).Int(int64(len(e.Notifications)))
	for _, id := range e.Notifications {
		c.Text(string(id))
	}
	c.Text(e.Ground).Text(e.Actor).Text(audit.FormatTime(e.At))
}

// CanonicalStep appends the canonical bytes of the second person's word to c.
func (e Erasure) CanonicalStep(c *audit.Content) {
	c.Text("erasure_step/1").Text(string(e.ID)).Text(string(e.Step)).Text(e.Second).Text(audit.FormatTime(e.SecondAt)).List(e.Reached)
}

// VersionName is the name of a version of a notification in the audit log.
func VersionName(id NotificationID, version int) string { return fmt.Sprintf("%s/%d", id, version) }
