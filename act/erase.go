package act

import (
	"context"
	"time"

	"verdig/access"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// scrubPatience is how long an erasure waits for reads under way before it says
// that the log is not empty yet.
const scrubPatience = 10 * time.Second

var (
	useErase        = access.Use{Compartment: access.Notification, Action: access.Erase}
	useApproveErase = access.Use{Compartment: access.Notification, Action: access.Approve}
)

// ErasureView is one erasure as its list shows it.
type ErasureView struct {
	ID            string
	Notifications []string
	Ground        string // code list erasure_ground
	Proposed      time.Time
	ProposedBy    string
	Own           bool   // proposed by who looks, who can then not approve
	State         string // waiting, approved, rejected
	Settled       time.Time
	SettledBy     string
	Versions      int // versions of notifications whose content went
}

// ProposeErasure proposes to erase what identifies a person in a notification,
// or with whole in all notifications that the register joins with it; then the
// person's pseudonym will do as well. Another person must approve.
func (d *Desk) ProposeErasure(ctx context.Context, sc access.Scope, notification string, whole bool, ground string) (string, error) {
	var e register.Erasure
	err := d.store.UpdateAs(ctx, sc, useErase, notification, func(tx *store.Tx) error {
		ids := []register.NotificationID{register.NotificationID(notification)}
		if whole {
			var err error
			if ids, err = tx.PersonNotifications(ctx, string(ids[0])); err != nil {
				return err
			}
		}
		var err error
		e, err = register.ProposeErasure(ctx, tx, d.codes, erasingActor(sc), register.Erasure{Notifications: ids, Ground: ground, At: d.now()})
		if err != nil {
			return err
		}
		return tx.AddNotice(ctx, register.Notice{Role: string(access.SecondReviewer), Kind: NoticeErasure, Object: string(e.ID), At: e.At})
	})
	return string(e.ID), err
}

// SettleErasure is the second person's word on a proposed erasure. Approved,
// what identifies the person is destroyed when it returns; an error of kind
// fault.Attention says that it is destroyed, but that a long read keeps the
// database's log from being emptied yet.
func (d *Desk) SettleErasure(ctx context.Context, sc access.Scope, id string, approve bool) (register.Erased, error) {
	word := register.Erasure{Step: register.ErasureRejected, SecondAt: d.now()}
	if approve {
		word.Step = register.ErasureApproved
	}
	var done register.Erased
	err := d.store.UpdateAs(ctx, sc, useApproveErase, id, func(tx *store.Tx) error {
		var err error
		done, err = register.Erase(ctx, tx, erasingActor(sc), register.ErasureID(id), word)
		return err
	})
	if err != nil || !approve {
		return done, err
	}
	if err := d.store.Scrub(ctx, scrubPatience); err != nil {
		return done, fault.Wrap(fault.Attention, err, "store.log_held")
	}
	return done, nil
}

// TakeBackErasure takes the actor's own proposal back: nothing is erased. One of
// somebody else is not there; one that is settled is fault.Conflict.
func (d *Desk) TakeBackErasure(ctx context.Context, sc access.Scope, id string) error {
	return d.store.UpdateAs(ctx, sc, useErase, id, func(tx *store.Tx) error {
		e, err := tx.Erasure(ctx, register.ErasureID(id))
		if err != nil {
			return err
		}
		if e.Actor != sc.Actor().ID {
			return errNotThere()
		}
		_, err = register.Erase(ctx, tx, erasingActor(sc), e.ID, register.Erasure{Step: register.ErasureRejected, SecondAt: d.now()})
		return err
	})
}

// Erasures lists all erasures, the latest first, for who may propose or approve
// them.
func (d *Desk) Erasures(ctx context.Context, sc access.Scope) ([]ErasureView, error) {
	use := useErase
	if sc.Reach(use) == access.None {
		use = useApproveErase
	}
	var out []ErasureView
	err := d.store.ViewAs(ctx, sc, use, "", func(tx *store.Tx) error {
		all, err := tx.Erasures(ctx)
		for i := len(all) - 1; i >= 0; i-- {
			out = append(out, erasureView(all[i], sc.Actor().ID))
		}
		return err
	})
	return out, err
}

func erasureView(e register.Erasure, who string) ErasureView {
	v := ErasureView{
		ID: string(e.ID), Ground: e.Ground, Proposed: e.At, ProposedBy: e.Actor, Own: e.Actor == who,
		State: "waiting", Settled: e.SecondAt, SettledBy: e.Second, Versions: len(e.Reached),
	}
	for _, id := range e.Notifications {
		v.Notifications = append(v.Notifications, string(id))
	}
	switch e.Step {
	case register.ErasureApproved:
		v.State = "approved"
	case register.ErasureRejected:
		v.State = "rejected"
	}
	return v
}

func erasingActor(sc access.Scope) register.Actor {
	a := sc.Actor()
	return register.Actor{ID: a.ID, Role: string(a.Role), Agency: a.Agency}
}
