package identity

import (
	"context"
	"errors"
	"net/url"

	"verdig/access"
)

var errUnbuilt = errors.New("identity: not built yet")

// Service signs people and machines in. Its methods may be called at the same
// time. An error for somebody who cannot be let in is fault.Forbidden with one
// of the keys identity.sign_in (whatever was wrong), identity.wait (try again
// later), identity.confirm (step-up is needed), identity.session (not signed
// in, ended, or timed out).
type Service struct{ settings Settings }

// New returns a service.
func New(s Settings) (*Service, error) { return nil, errUnbuilt }

// Provider is an outside sign-in.
type Provider struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// Session returns who a token belongs to, as the account stands now. It is to
// be called once for every request.
func (s *Service) Session(ctx context.Context, token string) (Visit, error) {
	return Visit{}, errUnbuilt
}

// Sessions returns the account's own sessions, the oldest first.
func (s *Service) Sessions(ctx context.Context, token string) ([]access.Session, error) {
	return nil, errUnbuilt
}

// EndSessions ends sessions of one's own; without ids, all but the present one.
func (s *Service) EndSessions(ctx context.Context, token string, ids ...string) error {
	return errUnbuilt
}

// SignOut ends the session.
func (s *Service) SignOut(ctx context.Context, token string) error { return errUnbuilt }

// SwitchRole lets the session act in another of the account's roles.
func (s *Service) SwitchRole(ctx context.Context, token string, r access.Role) error {
	return errUnbuilt
}

// BeginPasskey begins a sign-in with any passkey of the installation.
func (s *Service) BeginPasskey(ctx context.Context) (Ceremony, error) {
	return Ceremony{}, errUnbuilt
}

// FinishPasskey takes the browser's answer (JSON) and returns the token of a
// new session.
func (s *Service) FinishPasskey(ctx context.Context, ticket string, response []byte) (token string, err error) {
	return "", errUnbuilt
}

// BeginAddPasskey begins to add a passkey: while enrolling, or within five
// minutes of a confirmation.
func (s *Service) BeginAddPasskey(ctx context.Context, token string) (Ceremony, error) {
	return Ceremony{}, errUnbuilt
}

// FinishAddPasskey stores the passkey under a name of the owner's choice. It
// returns the token with which to go on: a new one, after enrolling.
func (s *Service) FinishAddPasskey(ctx context.Context, token, ticket string, response []byte, label string) (next string, err error) {
	return "", errUnbuilt
}

// BeginPassword makes the secret of one-time codes for a password: while
// enrolling, or within five minutes of a confirmation.
func (s *Service) BeginPassword(ctx context.Context, token string) (CodeOffer, error) {
	return CodeOffer{}, errUnbuilt
}

// FinishPassword sets or replaces password and one-time codes. A password that
// may not be used is fault.Invalid with identity.password.short, .long, .common
// or .name; a wrong code is identity.code. It returns the token with which to go on.
func (s *Service) FinishPassword(ctx context.Context, token string, p NewPassword) (next string, err error) {
	return "", errUnbuilt
}

// Credentials returns the account's own credentials, without their secrets.
func (s *Service) Credentials(ctx context.Context, token string) ([]access.Credential, error) {
	return nil, errUnbuilt
}

// RemoveCredential removes a credential of one's own, within five minutes of a
// confirmation. The last one cannot be removed (fault.Conflict, identity.last_credential).
func (s *Service) RemoveCredential(ctx context.Context, token, id string) error { return errUnbuilt }

// SignIn takes name, password and one-time code and returns the token of a new
// session.
func (s *Service) SignIn(ctx context.Context, name, password, code string) (token string, err error) {
	return "", errUnbuilt
}

// BeginConfirm begins a step-up with one of the account's passkeys.
func (s *Service) BeginConfirm(ctx context.Context, token string) (Ceremony, error) {
	return Ceremony{}, errUnbuilt
}

// ConfirmPasskey finishes a step-up and returns the session's new token.
func (s *Service) ConfirmPasskey(ctx context.Context, token, ticket string, response []byte) (next string, err error) {
	return "", errUnbuilt
}

// ConfirmCode is a step-up with a one-time code; it returns the session's new
// token.
func (s *Service) ConfirmCode(ctx context.Context, token, code string) (next string, err error) {
	return "", errUnbuilt
}

// ConfirmDemonstration is a step-up in an installation with invented persons.
func (s *Service) ConfirmDemonstration(ctx context.Context, token string) (next string, err error) {
	return "", errUnbuilt
}

// Providers returns the outside sign-ins, for the page.
func (s *Service) Providers() []Provider { return nil }

// BeginOIDC sends the browser to a provider: to sign in (token ""), to bind the
// outside identity (token of an enrolling session), or to confirm (token of any
// other session).
func (s *Service) BeginOIDC(ctx context.Context, token, provider string) (Departure, error) {
	return Departure{}, errUnbuilt
}

// FinishOIDC takes the ticket from its cookie and the query of the callback,
// and returns the token with which to go on. The callback is
// Settings.Origin + CallbackPath.
func (s *Service) FinishOIDC(ctx context.Context, ticket string, query url.Values) (next string, err error) {
	return "", errUnbuilt
}

// CallbackPath is the path to which providers send the browser back.
const CallbackPath = "/desk/sign-in/callback"

// Redeem takes the token of an invitation, once, and returns that of a short
// session in which a passkey, or a password with one-time codes, is set.
func (s *Service) Redeem(ctx context.Context, invitation string) (token string, err error) {
	return "", errUnbuilt
}

// NameAccount sets name and display name of an account that has none yet (the
// first administrator), while enrolling.
func (s *Service) NameAccount(ctx context.Context, token, name, display string) error {
	return errUnbuilt
}

// DemonstrationAccounts returns the accounts that SignInDemonstration lets in;
// none in a real installation.
func (s *Service) DemonstrationAccounts(ctx context.Context) ([]access.User, error) {
	return nil, errUnbuilt
}

// SignInDemonstration signs an account in without a credential, in an
// installation with invented persons; in every other it is fault.NotFound.
func (s *Service) SignInDemonstration(ctx context.Context, account string) (token string, err error) {
	return "", errUnbuilt
}

// Exchange takes a machine's signed assertion (RFC 7523) and returns an access
// token.
func (s *Service) Exchange(ctx context.Context, assertion string) (MachineToken, error) {
	return MachineToken{}, errUnbuilt
}

// Machine returns who a bearer token belongs to: a reporter of one agency.
func (s *Service) Machine(ctx context.Context, bearer string) (access.Actor, error) {
	return access.Actor{}, errUnbuilt
}
