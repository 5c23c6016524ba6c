package identity

import (
	"context"
	"time"

	"verdig/access"
	"verdig/audit"
)

// Ledger is one transaction on what is kept of accounts.
type Ledger interface {
	Accounts
	Credentials
	Sessions
	Admissions
	Machines
	Marks
}

// Accounts are the accounts. A reader that finds nothing returns an error of
// kind fault.NotFound, here and below.
type Accounts interface {
	Account(ctx context.Context, id string) (access.User, error)
	AccountNamed(ctx context.Context, name string) (access.User, error)
	Accounts(ctx context.Context) ([]access.User, error)
	PutAccount(ctx context.Context, a access.User) error
	Setting(ctx context.Context, name string) (value string, set bool, err error)
}

// Credentials are the ways in which accounts sign in.
type Credentials interface {
	// CredentialsOf returns the credentials of an account that are not removed,
	// in the order in which they were added.
	CredentialsOf(ctx context.Context, account string) ([]access.Credential, error)
	CredentialByKey(ctx context.Context, kind access.CredentialKind, key []byte) (access.Credential, error)
	PutCredential(ctx context.Context, c access.Credential) error
}

// Sessions are the sign-ins. Hash is that of the token.
type Sessions interface {
	SessionByToken(ctx context.Context, hash [32]byte) (access.Session, error)
	SessionByID(ctx context.Context, id string) (access.Session, error)
	// SessionsOf returns the sessions of an account that have not ended, the
	// oldest first.
	SessionsOf(ctx context.Context, account string) ([]access.Session, error)
	AddSession(ctx context.Context, s access.Session, hash [32]byte) error
	PutSession(ctx context.Context, s access.Session) error
	// RenewSession stores a session under a new token; the old one opens
	// nothing any more.
	RenewSession(ctx context.Context, s access.Session, hash [32]byte) error
}

// Admissions are invitations, used once.
type Admissions interface {
	// UseInvitation takes the token of an invitation, or of the enrolment of the
	// first administrator, for whom it makes an account. An unknown, used or
	// expired token is fault.Forbidden, without a difference.
	UseInvitation(ctx context.Context, token string) (access.Invitation, error)
}

// Machines are programs of agencies and their tokens.
type Machines interface {
	MachineClient(ctx context.Context, id string) (access.MachineClient, error)
	AddMachineToken(ctx context.Context, client string, hash [32]byte, until time.Time) error
	// MachineByToken returns the client of a token, and until when it is good.
	MachineByToken(ctx context.Context, hash [32]byte) (access.MachineClient, time.Time, error)
}

// Marks are what must be remembered for a while.
type Marks interface {
	// Spend remembers that something was used, until a moment, and returns
	// fault.Conflict where it was used before.
	Spend(ctx context.Context, kind, what string, until time.Time) error
	// Failures returns how often in a row somebody has failed, and when last.
	Failures(ctx context.Context, who string) (times int, last time.Time, err error)
	PutFailures(ctx context.Context, who string, times int, last time.Time) error
	// Record writes an audit entry of an event that changes no row of its own.
	Record(ctx context.Context, action, kind, object string) error
}

// Vault is where accounts are kept: a way to read one state, and a way to
// change it as a whole or not at all.
type Vault struct {
	view, update, touch func(context.Context, audit.Note, func(Ledger) error) error
}

// Over returns the vault over a store's transactions of type T. Touch is like
// update without an entry in the audit chain, for the time of a session's last
// request.
func Over[T Ledger](view, update, touch func(context.Context, audit.Note, func(T) error) error) Vault {
	wrap := func(run func(context.Context, audit.Note, func(T) error) error) func(context.Context, audit.Note, func(Ledger) error) error {
		return func(ctx context.Context, n audit.Note, fn func(Ledger) error) error {
			return run(ctx, n, func(tx T) error { return fn(tx) })
		}
	}
	return Vault{wrap(view), wrap(update), wrap(touch)}
}
