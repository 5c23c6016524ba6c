package identity

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"encoding/json"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"

	"verdig/access"
	"verdig/store"
)

// machine is a registered program of an agency with its key.
type machine struct {
	access.MachineClient
	key *ecdsa.PrivateKey
}

func (h *house) machine(agency string) machine {
	h.t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		h.t.Fatal(err)
	}
	keys, err := json.Marshal(jose.JSONWebKeySet{Keys: []jose.JSONWebKey{{Key: key.Public(), KeyID: "m-1", Algorithm: "ES256", Use: "sig"}}})
	if err != nil {
		h.t.Fatal(err)
	}
	if err := CheckMachineKeys(keys); err != nil {
		h.t.Fatal(err)
	}
	m := machine{access.MachineClient{ID: "machine-" + agency, Agency: agency, Label: "case system", Keys: keys, Scopes: []string{access.ScopeReport}, Created: h.moment()}, key}
	h.update(func(tx *store.Tx) error { return tx.PutMachineClient(ctx, m.MachineClient) })
	return m
}

// claims are those of a right assertion.
func (h *house) claims(m machine) map[string]any {
	now := h.clock()
	return map[string]any{
		"iss": m.ID, "aud": testOrigin, "scope": access.ScopeReport, "consumer_org": m.Agency, "jti": newToken(),
		"iat": now.Unix(), "exp": now.Add(2 * time.Minute).Unix(),
	}
}

func TestAMachineReportsForOneAgency(t *testing.T) {
	h := newHouse(t)
	m := h.machine("rosa")
	assertion := signed(t, m.key, jose.ES256, "m-1", h.claims(m))
	token, err := h.Exchange(ctx, assertion)
	if err != nil || token.Scope != access.ScopeReport || !token.Expires.Equal(h.moment().Add(minTokenLife)) {
		t.Fatal(token, err)
	}
	a, err := h.Machine(ctx, token.Token)
	if err != nil || a != (access.Actor{ID: m.ID, Role: access.Reporter, Agency: "rosa"}) {
		t.Errorf("%+v %v", a, err)
	}
	_, err = h.Exchange(ctx, assertion)
	wantKey(t, err, "identity.assertion") // the same one-time id
	_, err = h.Session(ctx, token.Token)
	wantKey(t, err, "identity.session") // no token of a person
	h.wait(minTokenLife)
	_, err = h.Machine(ctx, token.Token)
	wantKey(t, err, "identity.session")
	for _, bearer := range []string{"", "x", strings.Repeat("y", 43), strings.Repeat("y", 500)} {
		_, err = h.Machine(ctx, bearer)
		wantKey(t, err, "identity.session")
	}
	token, err = h.Exchange(ctx, signed(t, m.key, jose.ES256, "m-1", h.claims(m)))
	if err != nil {
		t.Fatal(err)
	}
	m.Disabled = h.moment()
	h.update(func(tx *store.Tx) error { return tx.PutMachineClient(ctx, m.MachineClient) })
	_, err = h.Machine(ctx, token.Token)
	wantKey(t, err, "identity.session")
	_, err = h.Exchange(ctx, signed(t, m.key, jose.ES256, "m-1", h.claims(m)))
	wantKey(t, err, "identity.assertion")
}

func TestAnAssertionThatIsNotRightIsRefused(t *testing.T) {
	h := newHouse(t)
	m := h.machine("rosa")
	other := h.machine("udi")
	now := h.clock()
	claim := func(name string, value any) func() string {
		return func() string {
			c := h.claims(m)
			if c[name] = value; value == nil {
				delete(c, name)
			}
			return signed(t, m.key, jose.ES256, "m-1", c)
		}
	}
	for name, make := range map[string]func() string{
		"another audience":   claim("aud", "https://example.com"),
		"two audiences":      claim("aud", []string{testOrigin, "https://example.com"}),
		"no audience":        claim("aud", nil),
		"expired":            claim("exp", now.Add(-11*time.Second).Unix()),
		"no expiry":          claim("exp", nil),
		"no time of issue":   claim("iat", nil),
		"a long life":        claim("exp", now.Add(121*time.Second).Unix()),
		"issued in future":   claim("iat", now.Add(11*time.Second).Unix()),
		"not yet":            claim("nbf", now.Add(time.Minute).Unix()),
		"no one-time id":     claim("jti", nil),
		"a long one-time id": claim("jti", strings.Repeat("x", 129)),
		"no scope":           claim("scope", nil),
		"another scope":      claim("scope", "verdig:admin"),
		"no consumer":        claim("consumer_org", nil),
		"another consumer":   claim("consumer_org", "udi"),
		"another subject":    claim("sub", other.ID),
		"nobody's":           claim("iss", "machine-none"),
		"another machine's":  claim("iss", other.ID),
		"a wrong kind":       claim("exp", "soon"),
		"another key":        func() string { return signed(t, other.key, jose.ES256, "m-1", h.claims(m)) },
		"an unknown key id":  func() string { return signed(t, m.key, jose.ES256, "m-2", h.claims(m)) },
		"no key id":          func() string { return signed(t, m.key, jose.ES256, "", h.claims(m)) },
		"algorithm none":     func() string { return unsigned(h.claims(m)) },
		"a shared secret":    func() string { return signed(t, m.Keys[:32], jose.HS256, "m-1", h.claims(m)) },
		"nothing":            func() string { return "" },
		"half":               func() string { return "a.b" },
		"a megabyte":         func() string { return strings.Repeat("a", 1<<20) },
		"a changed claim": func() string {
			parts := strings.Split(signed(t, m.key, jose.ES256, "m-1", h.claims(m)), ".")
			parts[1] = strings.Split(unsigned(h.claims(m)), ".")[1]
			return strings.Join(parts, ".")
		},
	} {
		token, err := h.Exchange(ctx, make())
		if token.Token != "" {
			t.Errorf("%s is taken", name)
		}
		wantKey(t, err, "identity.assertion")
	}
	if !h.says("nobody refuse sign_in " + m.ID) {
		t.Error("the failures are not written down")
	}
	if _, err := h.Exchange(ctx, claim("sub", m.ID)()); err != nil {
		t.Error(err)
	}
}

// A one-time id belongs to its machine, and is remembered as long as the
// assertion could be used.
func TestAOneTimeIDWorksOnce(t *testing.T) {
	h := newHouse(t)
	m, other := h.machine("rosa"), h.machine("udi")
	c, d := h.claims(m), h.claims(other)
	d["jti"] = c["jti"]
	if _, err := h.Exchange(ctx, signed(t, m.key, jose.ES256, "m-1", c)); err != nil {
		t.Fatal(err)
	}
	if _, err := h.Exchange(ctx, signed(t, other.key, jose.ES256, "m-1", d)); err != nil {
		t.Error(err)
	}
	for range 13 { // until exp and the skew have passed
		h.wait(10 * time.Second)
		_, err := h.Exchange(ctx, signed(t, m.key, jose.ES256, "m-1", c))
		wantKey(t, err, "identity.assertion")
	}
	var wg sync.WaitGroup
	var mu sync.Mutex
	taken, same := 0, signed(t, m.key, jose.ES256, "m-1", h.claims(m))
	for range 8 {
		wg.Go(func() {
			if _, err := h.Exchange(ctx, same); err == nil {
				mu.Lock()
				taken++
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	if taken != 1 {
		t.Errorf("one assertion was taken %d times", taken)
	}
}

func TestMachineKeysArePublicAndStrong(t *testing.T) {
	strong, _ := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	large, _ := ecdsa.GenerateKey(elliptic.P384(), rand.Reader)
	weak, err := rsa.GenerateKey(rand.Reader, 1024)
	if err != nil {
		t.Fatal(err)
	}
	set := func(keys ...jose.JSONWebKey) []byte {
		b, err := json.Marshal(jose.JSONWebKeySet{Keys: keys})
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	good := jose.JSONWebKey{Key: strong.Public(), KeyID: "a"}
	if err := CheckMachineKeys(set(good, jose.JSONWebKey{Key: strong.Public(), KeyID: "b"})); err != nil {
		t.Error(err)
	}
	for name, text := range map[string][]byte{
		"private": set(jose.JSONWebKey{Key: strong, KeyID: "a"}), "short": set(jose.JSONWebKey{Key: weak.Public(), KeyID: "a"}),
		"another curve": set(jose.JSONWebKey{Key: large.Public(), KeyID: "a"}), "no id": set(jose.JSONWebKey{Key: strong.Public()}),
		"twice": set(good, good), "none": set(), "no JSON": []byte("{"), "a secret": set(jose.JSONWebKey{Key: []byte("secret"), KeyID: "a"}),
	} {
		err := CheckMachineKeys(text)
		if err == nil {
			t.Error(name)
			continue
		}
		wantKey(t, err, "identity.machine_keys")
	}
}
