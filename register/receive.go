package register

import (
	"context"
	"time"

	"verdig/audit"
	"verdig/fault"
)

// Actor is who does something: the id of a user or machine, the role in which
// it acts, and its agency ("" for the national unit). It comes as an argument
// and never out of a context.
type Actor struct {
	ID, Role, Agency string
}

// Outcome says what receiving a notification did to the register.
type Outcome int

// The outcomes.
const (
	Created       Outcome = iota + 1 // the first version
	Unchanged                        // the register already holds just this content
	NewVersion                       // the content differs from the latest version
	NothingNoted                     // "nothing to report" was noted
	NothingDenied                    // "nothing to report" was noted, against notifications that the register holds
)

// Latest is what the register holds under an agency's own reference: the
// current version, and a commitment by which to tell whether new content
// differs without reading the old. The zero value means nothing is held.
type Latest struct {
	ID         NotificationID
	Version    int
	Salt       [audit.SaltSize]byte
	Commitment audit.Hash
}

// Intake is what door 1 needs of a store. Its methods belong to one
// transaction, and what they write they write with an audit entry.
type Intake interface {
	// LatestVersion returns what is held under the reference; the zero value where nothing is.
	LatestVersion(ctx context.Context, agency string, year int, reference string) (Latest, error)
	// SealIdentity returns the identity of n as it is to be kept: as it is, or sealed to the agency alone where that has asked for it.
	SealIdentity(ctx context.Context, n Notification) (Identity, error)
	// AddVersion stores a notification version; content is its canonical bytes.
	AddVersion(ctx context.Context, n Notification, content []byte) error
	// AgencyReturn returns the state of an agency's return for a year.
	AgencyReturn(ctx context.Context, agency string, year int) (AgencyReturn, error)
	// AddDeclaration stores a declaration on a whole year.
	AddDeclaration(ctx context.Context, d ReturnDeclaration) error
}

// Receive is door 1: it stores a notification that passed [Check] and says
// what that did. Content that the register already holds under the same
// agency, year and reference changes nothing; other content becomes a new
// version. A "nothing to report" is a declaration: notifications that follow
// retract it, and one that contradicts notifications is noted as a conflict
// and removes nothing. n.Received must be set; id and version are given here.
//
// The actor must act for the agency of the notification or for the national
// unit, otherwise the error is of kind fault.Forbidden.
func Receive(ctx context.Context, tx Intake, a Actor, n Notification) (NotificationID, Outcome, error) {
	switch {
	case a.ID == "" || n.Agency == "" || n.Year == 0 || n.Received.IsZero():
		return "", 0, fault.New(fault.Internal, "register.receive.incomplete")
	case a.Agency != "" && a.Agency != n.Agency:
		return "", 0, fault.New(fault.Forbidden, "register.receive.other_agency", n.Agency)
	case n.Nothing:
		outcome, err := receiveNothing(ctx, tx, n)
		return "", outcome, err
	}
	var err error
	if n.Identity, err = tx.SealIdentity(ctx, n); err != nil {
		return "", 0, err
	}
	latest, err := tx.LatestVersion(ctx, n.Agency, n.Year, n.Reference)
	if err != nil {
		return "", 0, err
	}
	var c audit.Content
	n.Canonical(&c)
	if latest.Version > 0 && audit.Commit(latest.Salt, c.Bytes()) == latest.Commitment {
		return latest.ID, Unchanged, nil
	}
	outcome := NewVersion
	n.ID, n.Version = latest.ID, latest.Version+1
	if latest.Version == 0 {
		outcome = Created
		n.ID = NotificationID(NewID(n.Received))
	}
	// The state before the row: only a declaration made without rows, or
	// against them, is taken back by a row.
	before, err := tx.AgencyReturn(ctx, n.Agency, n.Year)
	if err != nil {
		return "", 0, err
	}
	if err := tx.AddVersion(ctx, n, c.Bytes()); err != nil {
		return "", 0, err
	}
	if before.Latest == NothingToReport || before.Latest == Contradicted {
		if err := declare(ctx, tx, n, Retracted); err != nil {
			return "", 0, err
		}
	}
	return n.ID, outcome, nil
}

func receiveNothing(ctx context.Context, tx Intake, n Notification) (Outcome, error) {
	r, err := tx.AgencyReturn(ctx, n.Agency, n.Year)
	if err != nil {
		return 0, err
	}
	declaration, outcome := NothingToReport, NothingNoted
	if r.Notifications > 0 {
		declaration, outcome = Contradicted, NothingDenied
	}
	if r.Latest == declaration {
		if declaration == NothingToReport {
			outcome = Unchanged
		}
		return outcome, nil
	}
	return outcome, declare(ctx, tx, n, declaration)
}

func declare(ctx context.Context, tx Intake, n Notification, d Declaration) error {
	return tx.AddDeclaration(ctx, ReturnDeclaration{
		ID: NewID(n.Received), Agency: n.Agency, Year: n.Year, Declaration: d,
		Received: n.Received.UTC().Truncate(time.Microsecond),
	})
}
