package identity

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rsa"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"

	"verdig/access"
	"verdig/fault"
)

// The limits of machines (as in Maskinporten: an assertion lives for at most
// two minutes).
const (
	minTokenLife   = 2 * time.Minute
	maxTokenLife   = 10 * time.Minute
	assertionLife  = 2 * time.Minute
	assertionSkew  = 10 * time.Second // how much the clocks may differ
	maxAssertion   = 8 << 10          // bytes
	maxMachineKeys = 8
)

// grant are the claims of an assertion. The names are those of RFC 7523 and
// Maskinporten.
type grant struct {
	jwt.Claims
	Scope    string `json:"scope"`
	Consumer string `json:"consumer_org"` // code of the agency for which the machine asks
}

func errAssertion() error { return fault.New(fault.Forbidden, "identity.assertion") }

// CheckMachineKeys reads the public keys of a machine (JSON Web Key Set) and
// returns fault.Invalid where one is private, without an id, weaker than RSA of
// 2,048 bits or P-256, or there are none or more than eight.
func CheckMachineKeys(text []byte) error {
	_, err := machineKeys(text)
	return err
}

func machineKeys(text []byte) (jose.JSONWebKeySet, error) {
	bad := fault.New(fault.Invalid, "identity.machine_keys")
	var set jose.JSONWebKeySet
	if len(text) > 1<<16 || json.Unmarshal(text, &set) != nil || len(set.Keys) == 0 || len(set.Keys) > maxMachineKeys {
		return set, bad
	}
	for i, k := range set.Keys {
		if !k.IsPublic() || !k.Valid() || k.KeyID == "" || slices.ContainsFunc(set.Keys[:i], func(o jose.JSONWebKey) bool { return o.KeyID == k.KeyID }) {
			return set, bad
		}
		switch key := k.Key.(type) {
		case *rsa.PublicKey:
			if key.N.BitLen() < minRSABits {
				return set, bad
			}
		case *ecdsa.PublicKey:
			if key.Curve != elliptic.P256() {
				return set, bad
			}
		default:
			return set, bad
		}
	}
	return set, nil
}

// Exchange takes a machine's signed assertion (RFC 7523) and returns an access
// token. The audience is Settings.Origin; exp lies at most 120 s after iat; jti
// works once. Whatever is wrong, the answer is the same.
func (s *Service) Exchange(ctx context.Context, assertion string) (MachineToken, error) {
	m, g, err := s.readAssertion(ctx, assertion)
	if err != nil {
		if fault.KindOf(err) != fault.Forbidden {
			return MachineToken{}, err
		}
		return MachineToken{}, s.refuse(ctx, "machine", m.ID, err)
	}
	now := s.moment()
	t := MachineToken{Token: newToken(), Expires: now.Add(s.tokenLife), Scope: g.Scope}
	err = s.vault.update(ctx, note("machine", m.ID, access.User{ID: m.ID, Agency: m.Agency}, access.Reporter), func(tx Ledger) error {
		again, err := tx.MachineClient(ctx, m.ID)
		if err != nil || !again.Active() {
			return errAssertion()
		}
		if err := tx.Spend(ctx, "jti", m.ID+" "+g.ID, g.Expiry.Time().Add(assertionSkew)); err != nil {
			return err
		}
		return tx.AddMachineToken(ctx, m.ID, tokenHash(t.Token), t.Expires)
	})
	if kind := fault.KindOf(err); err != nil && (kind == fault.Conflict || kind == fault.Forbidden) {
		return MachineToken{}, s.refuse(ctx, "machine", m.ID, errAssertion())
	}
	if err != nil {
		return MachineToken{}, err
	}
	return t, nil
}

// readAssertion finds the machine of an assertion and checks signature and
// claims. With an error the machine is the one that was named, if it is known.
func (s *Service) readAssertion(ctx context.Context, text string) (access.MachineClient, grant, error) {
	var m access.MachineClient
	var g grant
	token, claimed, err := parseAssertion(text)
	if err != nil {
		return m, g, err
	}
	err = s.vault.view(ctx, note("machine", "", access.User{}, ""), func(tx Ledger) error {
		m, err = tx.MachineClient(ctx, claimed.Issuer)
		return err
	})
	if missing(err) {
		return m, g, errAssertion()
	}
	if err != nil {
		return m, g, err
	}
	set, err := machineKeys(m.Keys)
	if err != nil || !m.Active() {
		return m, g, errAssertion()
	}
	keys := set.Key(token.Headers[0].KeyID)
	if len(keys) != 1 || token.Claims(keys[0].Key, &g) != nil {
		return m, g, errAssertion()
	}
	return m, g, s.checkGrant(m, g)
}

// parseAssertion reads an assertion as it is, before its signature is known to
// be right.
func parseAssertion(text string) (*jwt.JSONWebToken, grant, error) {
	var g grant
	if len(text) > maxAssertion {
		return nil, g, errAssertion()
	}
	token, err := jwt.ParseSigned(text, []jose.SignatureAlgorithm{jose.RS256, jose.PS256, jose.ES256})
	if err != nil || len(token.Headers) != 1 || token.UnsafeClaimsWithoutVerification(&g) != nil || g.Issuer == "" || len(g.Issuer) > 64 {
		return nil, g, errAssertion()
	}
	return token, g, nil
}

func (s *Service) checkGrant(m access.MachineClient, g grant) error {
	now := s.now()
	switch {
	case !slices.Equal([]string(g.Audience), []string{s.origin}),
		g.Subject != "" && g.Subject != g.Issuer,
		g.IssuedAt == nil || g.Expiry == nil,
		g.ID == "" || len(g.ID) > 128,
		g.Scope == "" || !slices.Contains(m.Scopes, g.Scope),
		g.Consumer != m.Agency:
		return errAssertion()
	}
	issued, expires := g.IssuedAt.Time(), g.Expiry.Time()
	if issued.After(now.Add(assertionSkew)) || !expires.After(now.Add(-assertionSkew)) || expires.Sub(issued) > assertionLife || !expires.After(issued) {
		return errAssertion()
	}
	if g.NotBefore != nil && g.NotBefore.Time().After(now.Add(assertionSkew)) {
		return errAssertion()
	}
	return nil
}

// Machine returns who a bearer token belongs to: a reporter of one agency. A
// machine that was disabled meanwhile is nobody.
func (s *Service) Machine(ctx context.Context, bearer string) (access.Actor, error) {
	bearer = strings.TrimSpace(bearer)
	if len(bearer) < 16 || len(bearer) > 128 {
		return access.Actor{}, errSession()
	}
	var a access.Actor
	err := s.vault.view(ctx, note("machine", "", access.User{}, ""), func(tx Ledger) error {
		m, until, err := tx.MachineByToken(ctx, tokenHash(bearer))
		if missing(err) || err == nil && (!m.Active() || !s.now().Before(until)) {
			return errSession()
		}
		a = access.Actor{ID: m.ID, Role: access.Reporter, Agency: m.Agency}
		return err
	})
	if err != nil {
		return access.Actor{}, err
	}
	return a, nil
}
