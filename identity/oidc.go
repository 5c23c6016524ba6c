package identity

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/go-jose/go-jose/v4/jwt"
	"golang.org/x/oauth2"

	"verdig/access"
	"verdig/fault"
	"verdig/register"
)

// discovered is a provider whose description has been fetched.
type discovered struct {
	flow   oauth2.Config
	verify *oidc.IDTokenVerifier
}

// leave is what a departure to a provider must remember.
type leave struct {
	Provider string    `json:"provider"`
	State    string    `json:"state"`
	Nonce    string    `json:"nonce"`
	Verifier string    `json:"verifier"` // PKCE
	Purpose  string    `json:"purpose"`  // sign_in, bind, confirm
	At       time.Time `json:"at"`
}

// The purposes of a departure.
const (
	toSignIn  = "sign_in"
	toBind    = "bind"
	toConfirm = "confirm"
)

// signatureAlgorithms are those that an id token or an assertion may be signed
// with: asymmetric ones, and never none.
var signatureAlgorithms = []string{oidc.RS256, oidc.PS256, oidc.ES256}

// Providers returns the outside sign-ins, for the page: id and name.
func (s *Service) Providers() []Provider {
	all := make([]Provider, len(s.providers))
	for i, p := range s.providers {
		all[i] = Provider{ID: p.ID, Name: p.Name}
	}
	return all
}

func (s *Service) provider(id string) (Provider, error) {
	i := slices.IndexFunc(s.providers, func(p Provider) bool { return p.ID == id })
	if i < 0 {
		return Provider{}, fault.New(fault.NotFound, "identity.provider")
	}
	return s.providers[i], nil
}

// discover fetches the description of a provider, once.
func (s *Service) discover(ctx context.Context, p Provider) (*discovered, error) {
	s.mu.Lock()
	d := s.found[p.ID]
	s.mu.Unlock()
	if d != nil {
		return d, nil
	}
	described, err := oidc.NewProvider(s.outward(context.WithoutCancel(ctx)), p.Issuer)
	if err != nil {
		return nil, fault.Wrap(fault.Unavailable, err, "identity.provider_away", p.ID)
	}
	endpoint := described.Endpoint()
	endpoint.AuthStyle = oauth2.AuthStyleInParams
	for _, address := range []string{endpoint.AuthURL, endpoint.TokenURL} {
		if u, err := url.Parse(address); err != nil || !secure(u) {
			return nil, fault.New(fault.Unavailable, "identity.provider_away", p.ID)
		}
	}
	d = &discovered{
		flow: oauth2.Config{
			ClientID: p.ClientID, Endpoint: endpoint, RedirectURL: s.origin + CallbackPath,
			Scopes: append([]string{oidc.ScopeOpenID}, p.Scopes...),
		},
		verify: described.Verifier(&oidc.Config{ClientID: p.ClientID, SupportedSigningAlgs: signatureAlgorithms, Now: s.now}),
	}
	s.mu.Lock()
	s.found[p.ID] = d
	s.mu.Unlock()
	return d, nil
}

// outward is a context whose requests go through the service's client.
func (s *Service) outward(ctx context.Context) context.Context {
	return context.WithValue(ctx, oauth2.HTTPClient, s.client)
}

// BeginOIDC sends the browser to a provider: to sign in (token ""), to bind the
// outside identity to the account (token of an enrolling session), or to
// confirm (token of any other session).
func (s *Service) BeginOIDC(ctx context.Context, token, provider string) (Departure, error) {
	p, err := s.provider(provider)
	if err != nil {
		return Departure{}, err
	}
	l := leave{Provider: p.ID, State: newToken(), Nonce: newToken(), Verifier: oauth2.GenerateVerifier(), Purpose: toSignIn, At: s.moment()}
	session := ""
	if token != "" {
		v, err := s.peek(ctx, token)
		if err != nil {
			return Departure{}, err
		}
		session, l.Purpose = v.Session.ID, toConfirm
		if v.Session.Enrolling {
			l.Purpose = toBind
			if v.Account.Name == "" {
				return Departure{}, fault.New(fault.Invalid, "identity.nameless")
			}
		}
	}
	d, err := s.discover(ctx, p)
	if err != nil {
		return Departure{}, err
	}
	options := []oauth2.AuthCodeOption{oidc.Nonce(l.Nonce), oauth2.S256ChallengeOption(l.Verifier)}
	if p.ACRRequest == nil || *p.ACRRequest {
		options = append(options, oauth2.SetAuthURLParam("acr_values", strings.Join(p.ACRValues, " ")))
	}
	if l.Purpose == toConfirm {
		options = append(options, oauth2.SetAuthURLParam("prompt", "login"), oauth2.SetAuthURLParam("max_age", "0"))
	}
	for name, value := range p.Parameters {
		options = append(options, oauth2.SetAuthURLParam(name, value))
	}
	text, err := s.sealTicket(forOIDC, session, l)
	return Departure{URL: d.flow.AuthCodeURL(l.State, options...), Ticket: text}, err
}

// FinishOIDC takes the ticket from its cookie and the query of the callback,
// and returns the token with which to go on.
func (s *Service) FinishOIDC(ctx context.Context, ticketText string, query url.Values) (next string, err error) {
	var l leave
	t, err := s.openTicket(forOIDC, anySession, ticketText, &l)
	if err != nil {
		return "", err
	}
	p, err := s.provider(l.Provider)
	if err != nil {
		return "", err
	}
	code, err := callback(query, l, p)
	if err != nil {
		return "", s.refuse(ctx, l.Purpose, "", err)
	}
	if err := s.once(ctx, note(l.Purpose, "", access.User{}, ""), t); err != nil {
		return "", err
	}
	d, err := s.discover(ctx, p)
	if err != nil {
		return "", err
	}
	key, err := s.redeemCode(ctx, p, d, l, code)
	if err != nil {
		return "", s.refuse(ctx, l.Purpose, "", err)
	}
	switch l.Purpose {
	case toBind:
		return s.bindOutside(ctx, t, p, key)
	case toConfirm:
		return s.confirmOutside(ctx, t, key)
	}
	return s.signInOutside(ctx, key)
}

// callback checks what the browser brought back. Each value must be there once.
func callback(query url.Values, l leave, p Provider) (code string, err error) {
	one := func(name string) string {
		if len(query[name]) != 1 || len(query[name][0]) > 4096 {
			return ""
		}
		return query[name][0]
	}
	state := one("state")
	if subtle.ConstantTimeCompare([]byte(state), []byte(l.State)) != 1 {
		return "", errTicket()
	}
	if query.Has("iss") && one("iss") != p.Issuer { // RFC 9207
		return "", errSignIn()
	}
	if code = one("code"); code == "" || query.Has("error") {
		return "", errSignIn()
	}
	return code, nil
}

// redeemCode exchanges the code, checks the id token and returns the key of the
// outside identity.
func (s *Service) redeemCode(ctx context.Context, p Provider, d *discovered, l leave, code string) ([]byte, error) {
	proof, err := s.clientAssertion(p, d.flow.Endpoint.TokenURL)
	if err != nil {
		return nil, err
	}
	answer, err := d.flow.Exchange(s.outward(ctx), code, oauth2.VerifierOption(l.Verifier),
		oauth2.SetAuthURLParam("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
		oauth2.SetAuthURLParam("client_assertion", proof))
	if err != nil {
		return nil, errSignIn()
	}
	raw, _ := answer.Extra("id_token").(string)
	token, err := d.verify.Verify(s.outward(ctx), raw)
	if err != nil || subtle.ConstantTimeCompare([]byte(token.Nonce), []byte(l.Nonce)) != 1 {
		return nil, errSignIn()
	}
	claims := map[string]any{}
	if err := token.Claims(&claims); err != nil {
		return nil, errSignIn()
	}
	if !p.enough(claims) || len(token.Audience) > 1 && claims["azp"] != p.ClientID || token.Subject == "" {
		return nil, errSignIn()
	}
	if l.Purpose == toConfirm {
		at, ok := claims["auth_time"].(float64)
		if !ok || time.Unix(int64(at), 0).Before(l.At.Add(-time.Minute)) {
			return nil, errSignIn()
		}
	}
	return outsideKey(token.Issuer, token.Subject), nil
}

// enough reports whether the claims tell a level of assurance that is enough.
func (p Provider) enough(claims map[string]any) bool {
	name := p.ACRClaim
	if name == "" {
		name = "acr"
	}
	switch level := claims[name].(type) {
	case string:
		return slices.Contains(p.ACRValues, level)
	case []any:
		return slices.ContainsFunc(level, func(x any) bool {
			text, ok := x.(string)
			return ok && slices.Contains(p.ACRValues, text)
		})
	}
	return false
}

// clientAssertion proves the installation to the provider (private_key_jwt,
// RFC 7523).
func (s *Service) clientAssertion(p Provider, audience string) (string, error) {
	if p.signer == nil {
		return "", fault.New(fault.Internal, "identity.provider_key", p.ID)
	}
	now := s.now()
	return jwt.Signed(p.signer).Claims(jwt.Claims{
		Issuer: p.ClientID, Subject: p.ClientID, Audience: jwt.Audience{audience, p.Issuer}, ID: newToken(),
		IssuedAt: jwt.NewNumericDate(now), Expiry: jwt.NewNumericDate(now.Add(time.Minute)),
	}).Serialize()
}

// outsideKey is under which an outside identity is bound: a hash, so that what
// a provider calls somebody is kept nowhere.
func outsideKey(issuer, subject string) []byte {
	sum := sha256.Sum256([]byte("verdig-subject/1|" + issuer + "\x00" + subject))
	return sum[:]
}

// outside finds the bound credential of an outside identity.
func outside(ctx context.Context, tx Ledger, key []byte) (access.Credential, error) {
	k, err := tx.CredentialByKey(ctx, access.OIDC, key)
	if missing(err) {
		return k, errSignIn()
	}
	return k, err
}

// signInOutside begins a session of the account that the outside identity was
// bound to. There is no other way from one to the other.
func (s *Service) signInOutside(ctx context.Context, key []byte) (token string, err error) {
	var u access.User
	err = s.vault.view(ctx, note(toSignIn, "", access.User{}, ""), func(tx Ledger) error {
		k, err := outside(ctx, tx, key)
		if err == nil {
			u, err = tx.Account(ctx, k.Account)
		}
		return err
	})
	if err != nil {
		return "", s.refuse(ctx, toSignIn, "", errSignIn())
	}
	err = s.vault.update(ctx, note(toSignIn, u.ID, u, firstRole(ordered(u.Roles))), func(tx Ledger) error {
		k, err := outside(ctx, tx, key)
		if err != nil {
			return err
		}
		k.Used = s.moment()
		if err := tx.PutCredential(ctx, k); err != nil {
			return err
		}
		token, err = s.beginNow(ctx, tx, k.Account, string(access.OIDC))
		return err
	})
	if fault.KindOf(err) == fault.Forbidden {
		return "", s.refuse(ctx, toSignIn, u.ID, errSignIn())
	}
	return token, err
}

// bindOutside binds an outside identity to the account that is being enrolled.
// One that is bound to another account stays there.
func (s *Service) bindOutside(ctx context.Context, t ticket, p Provider, key []byte) (token string, err error) {
	err = s.ofSession(ctx, "add_credential", t.Session, func(tx Ledger, v Visit) error {
		if !v.Session.Enrolling {
			return errTicket()
		}
		switch _, err := tx.CredentialByKey(ctx, access.OIDC, key); {
		case err == nil:
			return fault.New(fault.Conflict, "identity.outside_known")
		case !missing(err):
			return err
		}
		k := access.Credential{
			ID: register.NewID(s.moment()), Account: v.Account.ID, Kind: access.OIDC, Label: p.ID, Key: key, Created: s.moment(), Used: s.moment(),
		}
		if err := tx.PutCredential(ctx, k); err != nil {
			return err
		}
		token, err = s.settle(ctx, tx, v, "", access.OIDC)
		return err
	})
	return token, err
}

// confirmOutside is a step-up by the outside identity of the account.
func (s *Service) confirmOutside(ctx context.Context, t ticket, key []byte) (token string, err error) {
	err = s.ofSession(ctx, "confirm", t.Session, func(tx Ledger, v Visit) error {
		k, err := outside(ctx, tx, key)
		if err != nil || k.Account != v.Account.ID || v.Session.Enrolling {
			return errSignIn()
		}
		token, err = s.confirm(ctx, tx, v.Session)
		return err
	})
	if fault.KindOf(err) == fault.Forbidden {
		return "", s.refuse(ctx, "confirm", "", err)
	}
	return token, err
}

// ofSession runs fn in a change by the owner of a session that a ticket names.
func (s *Service) ofSession(ctx context.Context, action, session string, fn func(Ledger, Visit) error) error {
	return s.vault.update(ctx, note(action, session, access.User{}, ""), func(tx Ledger) error {
		x, err := tx.SessionByID(ctx, session)
		if missing(err) || err == nil && !open(x, s.moment()) {
			return errSession()
		}
		if err != nil {
			return err
		}
		v, err := s.visitOf(ctx, tx, x)
		if err != nil {
			return err
		}
		return fn(tx, v)
	})
}
