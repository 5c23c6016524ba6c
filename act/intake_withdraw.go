package act

import (
	"context"

	"verdig/access"
	"verdig/register"
	"verdig/store"
)

// Withdraw takes a notification of the actor's agency back, for a reason of the
// code list withdrawal_reason; see [register.WithdrawNotification]. Forms that
// were begun to correct it are erased.
func (d *Desk) Withdraw(ctx context.Context, sc access.Scope, id register.NotificationID, reason string) error {
	return d.takeBack(ctx, sc, id, func(tx *store.Tx) error {
		_, err := register.WithdrawNotification(ctx, tx, d.codes, actorOf(sc), register.Withdrawal{Notification: id, Reason: reason, At: tx.Now()})
		if err != nil {
			return err
		}
		return tx.DropDraftsOf(ctx, id)
	})
}

// Reinstate stands by a notification that was taken back.
func (d *Desk) Reinstate(ctx context.Context, sc access.Scope, id register.NotificationID) error {
	return d.takeBack(ctx, sc, id, func(tx *store.Tx) error {
		_, err := register.Reinstate(ctx, tx, actorOf(sc), register.Withdrawal{Notification: id, At: tx.Now()})
		return err
	})
}

func (d *Desk) takeBack(ctx context.Context, sc access.Scope, id register.NotificationID, step func(*store.Tx) error) error {
	var done bool
	return d.store.UpdateAs(ctx, sc, useWithdraw, opaque(string(id)), func(tx *store.Tx) error {
		return settle(ctx, d, tx, &done, func() (bool, error) {
			if err := tx.ScopedReach(ctx, useWithdraw, id); err != nil {
				return false, err
			}
			done = true
			return true, step(tx)
		})
	})
}
