package identity

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"sync"
	"time"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"

	"verdig/access"
	"verdig/audit"
	"verdig/fault"
)

// How long things last.
const (
	IdleLimit    = access.IdleLimit // a session without a request
	SessionLimit = access.SessionLimit
	EnrolLimit   = 30 * time.Minute // a session in which credentials are set
	ConfirmLimit = 5 * time.Minute  // proof of identity for sensitive acts, and any ticket
	SessionsEach = 5                // open sessions of an account; the oldest ends
	touchEvery   = time.Minute      // how exactly the last request is remembered
)

// CallbackPath is the path below Settings.Origin to which providers send the
// browser back.
const CallbackPath = "/desk/sign-in/callback"

// ErrSettings is returned by [New] and [ReadProviders] for settings that are
// not fit for use.
var ErrSettings = errors.New("identity: bad settings")

// Service signs people and machines in. Its methods may be called at the same
// time. An error for somebody who cannot be let in is fault.Forbidden with one
// of the keys identity.sign_in (whatever was wrong), identity.confirm (step-up
// is needed), identity.session (not signed in, ended, or timed out);
// fault.Unavailable with identity.wait asks to try again later.
type Service struct {
	vault     Vault
	sealer    Sealer
	origin    string
	name      string
	now       func() time.Time
	client    *http.Client
	tokenLife time.Duration

	passkeys  *webauthn.WebAuthn
	providers []Provider
	cost      cost
	leaked    *LeakedList
	dummy     string        // hash that stands in where there is no account
	hashing   chan struct{} // at most two passwords are hashed at a time

	mu    sync.Mutex
	found map[string]*discovered // by id of the provider
}

// New returns a service. It returns [ErrSettings] for an origin that is not a
// scheme and host alone, or not https (but on localhost), for a token life
// outside 120 s to 10 min, and where vault, sealer or name are missing.
func New(s Settings) (*Service, error) {
	u, err := url.Parse(s.Origin)
	if err != nil || u.Host == "" || u.Path != "" || u.RawQuery != "" || u.User != nil || !secure(u) {
		return nil, errors.Join(ErrSettings, errors.New("identity: origin"))
	}
	if s.TokenLife == 0 {
		s.TokenLife = minTokenLife
	}
	if s.Vault.view == nil || s.Sealer == nil || s.RPName == "" || s.TokenLife < minTokenLife || s.TokenLife > maxTokenLife {
		return nil, ErrSettings
	}
	if s.Now == nil {
		s.Now = time.Now
	}
	if s.Client == nil {
		s.Client = &http.Client{
			Timeout:       10 * time.Second,
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		}
	}
	required := true
	passkeys, err := webauthn.New(&webauthn.Config{
		RPID: u.Hostname(), RPDisplayName: s.RPName, RPOrigins: []string{s.Origin},
		AttestationPreference: protocol.PreferNoAttestation,
		AuthenticatorSelection: protocol.AuthenticatorSelection{
			RequireResidentKey: &required, ResidentKey: protocol.ResidentKeyRequirementRequired, UserVerification: protocol.VerificationRequired,
		},
	})
	if err != nil {
		return nil, errors.Join(ErrSettings, err)
	}
	service := &Service{
		vault: s.Vault, sealer: s.Sealer, origin: s.Origin, name: s.RPName, now: s.Now, client: s.Client, tokenLife: s.TokenLife,
		leaked: s.Leaked, passkeys: passkeys, providers: slices.Clone(s.Providers), found: map[string]*discovered{}, hashing: make(chan struct{}, 2),
	}
	service.setCost(standardCost)
	return service, nil
}

func (s *Service) setCost(c cost) {
	s.cost = c
	s.dummy = c.hash("a password that nobody has")
}

// secure reports whether the address is https, or leads to this machine.
func secure(u *url.URL) bool {
	return u.Scheme == "https" || u.Scheme == "http" && (u.Hostname() == "localhost" || u.Hostname() == "127.0.0.1")
}

func errSignIn() error  { return fault.New(fault.Forbidden, "identity.sign_in") }
func errSession() error { return fault.New(fault.Forbidden, "identity.session") }
func errConfirm() error { return fault.New(fault.Forbidden, "identity.confirm") }
func errWait() error    { return fault.New(fault.Unavailable, "identity.wait") }
func errBusy() error    { return fault.New(fault.Unavailable, "identity.busy") }

// moment is now, as it is stored.
func (s *Service) moment() time.Time { return s.now().UTC().Truncate(time.Microsecond) }

// newToken returns a token of 256 random bits.
func newToken() string {
	var b [32]byte
	_, _ = rand.Read(b[:])
	return base64.RawURLEncoding.EncodeToString(b[:])
}

// tokenHash is under which a token is stored. The token is random, so a plain
// hash protects it.
func tokenHash(token string) [32]byte {
	return sha256.Sum256([]byte("verdig-session/1|" + token))
}

// note says who does something; the zero user is nobody.
func note(action, object string, u access.User, r access.Role) audit.Note {
	n := audit.Note{Actor: u.ID, Role: string(r), Agency: u.Agency, Action: action, Object: object, Purpose: string(access.Secure)}
	if n.Actor == "" {
		n.Actor = "nobody"
	}
	return n
}

// refuse writes down that somebody was not let in; account is "" where there is
// none, and never a name. It returns err.
func (s *Service) refuse(ctx context.Context, action, account string, err error) error {
	recorded := s.vault.update(ctx, note(action, account, access.User{}, ""), func(tx Ledger) error {
		return tx.Record(ctx, "refuse", "sign_in", account)
	})
	if recorded != nil {
		return recorded
	}
	return err
}

// missing reports whether a reader found nothing.
func missing(err error) bool { return err != nil && fault.KindOf(err) == fault.NotFound }
