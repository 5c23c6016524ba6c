package register

import (
	"context"
	"time"

	"verdig/codelist"
	"verdig/fault"
)

// WithdrawalID identifies a withdrawal or its undoing.
type WithdrawalID string

// Withdrawal is one step by which a sender takes a notification back, or
// stands by it again. The notification itself is not changed: it is evidence
// that was given, and left out of everything that counts or links while the
// withdrawal stands. A new version of the notification ends a withdrawal.
type Withdrawal struct {
	ID           WithdrawalID
	Notification NotificationID
	Version      int          // the current version at that moment
	Reason       string       // withdrawal_reason; "" for an undoing
	Undoes       WithdrawalID // for an undoing
	Actor        string
	Agency       string // of the actor, which is that of the notification
	At           time.Time
}

// Held is what is held of a notification: whose it is, its current version,
// and the withdrawal that stands on it, "" where none does.
type Held struct {
	Agency    string
	Version   int
	Withdrawn WithdrawalID
}

// Shelf is what taking notifications back needs of a store.
type Shelf interface {
	// Held returns what is held; fault.NotFound where nothing is.
	Held(ctx context.Context, id NotificationID) (Held, error)
	// AddWithdrawal stores one step.
	AddWithdrawal(ctx context.Context, w Withdrawal) error
}

// WithdrawNotification takes a notification back for a reason of the code list
// withdrawal_reason, and returns the id of the withdrawal. Notification,
// Reason and At of w are read. That somebody turned out not to be a victim is
// no reason: it is a status.
//
// Errors are of kind fault.NotFound for a notification that is not held or is
// another agency's, which to the actor is the same, fault.Invalid for a reason
// that is not on the list or a withdrawal without actor or time, and
// fault.Conflict where it is withdrawn already.
func WithdrawNotification(ctx context.Context, tx Shelf, lib *codelist.Library, a Actor, w Withdrawal) (WithdrawalID, error) {
	h, err := own(ctx, tx, a, w.Notification)
	if err != nil {
		return "", err
	}
	scheme, ok := lib.Scheme("withdrawal_reason")
	if ok {
		_, ok = scheme.Code(w.Reason)
	}
	switch {
	case !ok:
		return "", fault.New(fault.Invalid, "register.withdraw.reason")
	case h.Withdrawn != "":
		return "", fault.New(fault.Conflict, "register.withdraw.already")
	}
	w.Undoes = ""
	return addWithdrawal(ctx, tx, a, h, w)
}

// Reinstate undoes the withdrawal that stands on a notification. Notification
// and At of w are read; the errors are those of [WithdrawNotification], with
// fault.Conflict where it is not withdrawn.
func Reinstate(ctx context.Context, tx Shelf, a Actor, w Withdrawal) (WithdrawalID, error) {
	h, err := own(ctx, tx, a, w.Notification)
	if err != nil {
		return "", err
	}
	if h.Withdrawn == "" {
		return "", fault.New(fault.Conflict, "register.withdraw.stands")
	}
	w.Reason, w.Undoes = "", h.Withdrawn
	return addWithdrawal(ctx, tx, a, h, w)
}

// own returns what is held of a notification of the actor's agency.
func own(ctx context.Context, tx Shelf, a Actor, id NotificationID) (Held, error) {
	h, err := tx.Held(ctx, id)
	if err == nil && (a.Agency == "" || h.Agency != a.Agency) {
		err = fault.New(fault.NotFound, "store.not_found.notification")
	}
	return h, err
}

func addWithdrawal(ctx context.Context, tx Shelf, a Actor, h Held, w Withdrawal) (WithdrawalID, error) {
	w.At = w.At.UTC().Truncate(time.Microsecond)
	switch {
	case a.ID == "":
		return "", fault.New(fault.Invalid, "register.withdraw.no_actor")
	case w.At.IsZero():
		return "", fault.New(fault.Invalid, "register.withdraw.no_time")
	}
	w.ID, w.Version, w.Actor, w.Agency = WithdrawalID(NewID(w.At)), h.Version, a.ID, a.Agency
	return w.ID, tx.AddWithdrawal(ctx, w)
}

// StandingWithdrawal returns the withdrawal among all of one notification that
// stands on its current version; ok is false where none does.
func StandingWithdrawal(all []Withdrawal, version int) (w Withdrawal, ok bool) {
	undone := make(map[WithdrawalID]bool)
	for _, x := range all {
		undone[x.Undoes] = true
	}
	for _, x := range all {
		if x.Undoes == "" && x.Version == version && !undone[x.ID] {
			return x, true
		}
	}
	return w, false
}
