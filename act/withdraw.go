package act

import (
	"context"

	"verdig/access"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// Withdraw takes a notification of the actor's agency back, for a reason of the
// code list withdrawal_reason; see [register.WithdrawNotification].
func (d *Desk) Withdraw(ctx context.Context, sc access.Scope, id register.NotificationID, reason string) error {
	return d.shelve(ctx, sc, id, func(tx *store.Tx) error {
		w := register.Withdrawal{Notification: id, Reason: reason, At: tx.Now()}
		_, err := register.WithdrawNotification(ctx, tx, d.codes, actorOf(sc), w)
		return err
	})
}

// Reinstate undoes the withdrawal of a notification of the actor's agency; see
// [register.Reinstate].
func (d *Desk) Reinstate(ctx context.Context, sc access.Scope, id register.NotificationID) error {
	return d.shelve(ctx, sc, id, func(tx *store.Tx) error {
		_, err := register.Reinstate(ctx, tx, actorOf(sc), register.Withdrawal{Notification: id, At: tx.Now()})
		return err
	})
}

// shelve runs a step of withdrawal; what is not there and what is another
// agency's cost the same refusal.
func (d *Desk) shelve(ctx context.Context, sc access.Scope, id register.NotificationID, fn func(*store.Tx) error) error {
	err := d.store.UpdateAs(ctx, sc, useWithdraw, opaque(string(id)), fn)
	if fault.KindOf(err) == fault.NotFound {
		return d.refuse(ctx, sc, useWithdraw, string(id))
	}
	return err
}
