// Package identity knows how people and machines prove who they are: passkeys,
// passwords with one-time codes, outside sign-in (OpenID Connect), the sessions
// that follow, and the tokens of machines. It decides who somebody is, and
// package access what they may do. It knows no database: what it keeps, it
// keeps through the small interfaces of this package, which store satisfies.
package identity

import (
	"encoding/json"
	"net/http"
	"time"

	"verdig/access"
)

// Settings configure a [Service].
type Settings struct {
	Vault     Vault            // where accounts are kept: Over(st.View, st.Update, st.Touch)
	Sealer    Sealer           // seals tickets: st.Sealer()
	Origin    string           // address of the desk, scheme and host: https://verdig.example.no
	RPName    string           // name of the installation, as passkey dialogs show it
	Providers []Provider       // outside sign-ins, from ReadProviders
	Now       func() time.Time // nil means time.Now
	Client    *http.Client     // speaks to providers; nil means one with a time limit and without redirects
	Leaked    *LeakedList      // passwords that leaked elsewhere; nil where there is no list
	TokenLife time.Duration    // of machine tokens, 120 s to 10 min; 0 means 120 s
}

// Sealer seals bytes for a place: what was sealed for one place does not open
// at another.
type Sealer interface {
	Seal(place string, plain []byte) []byte
	Open(place string, sealed []byte) ([]byte, error)
}

// Visit is a request of somebody who is signed in.
type Visit struct {
	Account access.User
	Session access.Session
	Actor   access.Actor  // the zero value while enrolling
	Roles   []access.Role // the account's roles now, in the order of access.Roles
}

// Ceremony is a challenge to a passkey. Options go to the browser's
// navigator.credentials (parse...OptionsFromJSON), Ticket comes back with the
// answer. A ticket is sealed, works once and for five minutes.
type Ceremony struct {
	Options json.RawMessage
	Ticket  string
}

// CodeOffer is the secret of one-time codes that the owner takes into an
// authenticator app. Nothing is stored before a code proves that it arrived.
type CodeOffer struct {
	Secret string // base 32, for typing
	URL    string // otpauth:
	QR     []byte // PNG of URL
	Ticket string
}

// NewPassword is a password with the code that proves its CodeOffer.
type NewPassword struct {
	Ticket   string
	Password string
	Code     string
}

// Departure sends the browser to a provider. Ticket goes into a cookie that
// comes back with the browser (HttpOnly, Secure, SameSite=Lax).
type Departure struct {
	URL    string
	Ticket string
}

// MachineToken is the answer to an assertion.
type MachineToken struct {
	Token   string
	Expires time.Time
	Scope   string
}
