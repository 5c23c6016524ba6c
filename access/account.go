package access

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"verdig/fault"
)

// User is the account of somebody who may sign in. Its id is opaque and is the actor of
// audit entries. Two accounts may belong to one human; that no human has two is
// seen to by whoever invites.
type User struct {
	ID       string
	Name     string // typed at sign-in with a password; kept sealed, "" until it is set
	Display  string // shown to colleagues; kept sealed
	Agency   string // code of the agency, "" for the national unit
	Roles    []Role // what has been granted; without any, the account can do nothing but see to itself
	Created  time.Time
	Disabled time.Time // zero while the account can be used
}

// Active reports whether the account can be used.
func (u User) Active() bool { return u.Disabled.IsZero() }

// CredentialKind is a way to prove who one is.
type CredentialKind string

// The kinds of credentials.
const (
	Passkey  CredentialKind = "passkey"
	Password CredentialKind = "password" // with a one-time code, never without
	OIDC     CredentialKind = "oidc"     // an outside sign-in, bound to the account by an invitation
)

// Credential is one way in which an account signs in.
type Credential struct {
	ID      string
	Account string
	Kind    CredentialKind
	Label   string // given by the owner: "blue key"; for OIDC the id of the provider
	Key     []byte // under which it is found at sign-in: the passkey's id, a hash of issuer and subject; unique within the kind; empty for a password
	Content []byte // the passkey's public part, or the salted hash of the password
	Secret  []byte // of the one-time code; kept sealed; never leaves packages store and identity
	Counter int64  // last use: step of the one-time code, counter of the passkey
	Created time.Time
	Used    time.Time // zero before the first use
	Removed time.Time // zero while it can be used
}

// Session is one sign-in on one device. Only the hash of its token is stored.
type Session struct {
	ID        string
	Account   string
	Role      Role   // in which the account acts; "" for an account without roles and while enrolling
	Method    string // passkey, password, oidc, demonstration, invitation, recovery
	Enrolling bool   // may set credentials and nothing else
	Created   time.Time
	Seen      time.Time // last request, to the minute
	Confirmed time.Time // when the owner last proved who they are; zero while enrolling
	Ended     time.Time // zero while it can be used
}

// Purposes of an invitation.
const (
	InviteNew     = "invite"  // a new account
	InviteRecover = "recover" // an account whose owner has lost every way in
)

// Invitation is a one-time admission to set the credentials of an account. Only
// the hash of its token is stored.
type Invitation struct {
	ID      string
	Account string
	Purpose string // InviteNew, InviteRecover
	By      string // id of the actor who gave it
	Created time.Time
	Expires time.Time
	Used    time.Time // zero while it can be used
}

// What a proposal asks for.
const (
	ProposeRoles    = "roles"
	ProposeRecovery = "recovery"
	ProposeMachine  = "machine"
)

// Proposal is one administrator's wish that another must approve: roles for an
// account, its recovery, or a machine client.
type Proposal struct {
	ID      string
	Kind    string // ProposeRoles, ProposeRecovery, ProposeMachine
	Account string // id of the account, or of the machine client
	Roles   []Role // for ProposeRoles: all that the account shall have
	By      string // id of the actor who proposed it
	At      time.Time
	Expires time.Time
	Decider string // id of the actor who approved or rejected it
	Decided time.Time
	Outcome string // Approved, Rejected, Superseded; "" while it is open
}

// The outcomes of a proposal.
const (
	Approved   = "approved"
	Rejected   = "rejected"
	Superseded = "superseded" // by a later proposal for the same account
)

// How long a session lasts (NIST SP 800-63B-4, AAL3).
const (
	IdleLimit    = 15 * time.Minute // without a request
	SessionLimit = 12 * time.Hour   // in any case
)

// Open reports whether the proposal waits for somebody at a moment.
func (p Proposal) Open(now time.Time) bool { return p.Outcome == "" && now.Before(p.Expires) }

// MachineClient is a program of an agency that reports for it.
type MachineClient struct {
	ID       string
	Agency   string
	Label    string
	Keys     []byte   // JSON Web Key Set (RFC 7517) of public keys
	Scopes   []string // what it may ask for
	Created  time.Time
	Disabled time.Time
}

// Active reports whether the client can be used.
func (c MachineClient) Active() bool { return c.Disabled.IsZero() }

// ScopeReport is the one scope of machine clients: to report for the agency.
const ScopeReport = "verdig:report"

// CheckNames returns fault.Invalid for a name or display name that an account
// may not have: the name has 3 to 64 letters, digits, full stops, hyphens,
// underscores or at signs, the display name 1 to 100 characters on one line.
func CheckNames(name, display string) error {
	if n := utf8.RuneCountInString(name); n < 3 || n > 64 || strings.ContainsFunc(name, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune(".-_@", r)
	}) {
		return fault.New(fault.Invalid, "identity.name")
	}
	if n := utf8.RuneCountInString(display); n < 1 || n > 100 || strings.ContainsFunc(display, unicode.IsControl) {
		return fault.New(fault.Invalid, "identity.display")
	}
	return nil
}
