package identity

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

// mock is a provider of outside sign-in: description, keys, and an exchange
// that checks PKCE and the client's proof as a real one does.
type mock struct {
	t      testing.TB
	server *httptest.Server
	key    *ecdsa.PrivateKey // of the provider
	client *ecdsa.PrivateKey // of the installation
	now    func() time.Time
	codes  map[string]url.Values // requests by code
	spoil  func(claims map[string]any)
	forge  func(claims map[string]any) string // signs in another way, or not at all
	seen   map[string]bool                    // jti of the client's proofs
}

func newMock(t testing.TB) *mock {
	t.Helper()
	m := &mock{t: t, codes: map[string]url.Values{}, seen: map[string]bool{}}
	for _, k := range []**ecdsa.PrivateKey{&m.key, &m.client} {
		made, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		*k = made
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /.well-known/openid-configuration", func(w http.ResponseWriter, _ *http.Request) {
		answer(w, map[string]any{
			"issuer": m.server.URL, "authorization_endpoint": m.server.URL + "/authorize", "token_endpoint": m.server.URL + "/token",
			"jwks_uri": m.server.URL + "/keys", "id_token_signing_alg_values_supported": []string{"ES256", "none", "HS256"},
		})
	})
	mux.HandleFunc("GET /keys", func(w http.ResponseWriter, _ *http.Request) {
		answer(w, jose.JSONWebKeySet{Keys: []jose.JSONWebKey{{Key: m.key.Public(), KeyID: "p-1", Algorithm: "ES256", Use: "sig"}}})
	})
	mux.HandleFunc("POST /token", m.token)
	m.server = httptest.NewServer(mux)
	t.Cleanup(m.server.Close)
	return m
}

func answer(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(v)
}

func signed(t testing.TB, key any, alg jose.SignatureAlgorithm, kid string, claims any) string {
	t.Helper()
	s, err := jose.NewSigner(jose.SigningKey{Algorithm: alg, Key: key}, (&jose.SignerOptions{}).WithHeader("kid", kid))
	if err != nil {
		t.Fatal(err)
	}
	text, err := jwt.Signed(s).Claims(claims).Serialize()
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// arrive is what a browser would do at the provider: it takes the request and
// comes back with a code and the state.
func (m *mock) arrive(address string) url.Values {
	m.t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		m.t.Fatal(err)
	}
	code := newToken()
	m.codes[code] = u.Query()
	return url.Values{"code": {code}, "state": {u.Query().Get("state")}, "iss": {m.server.URL}}
}

func (m *mock) token(w http.ResponseWriter, r *http.Request) {
	refuse := func(why string) {
		w.WriteHeader(http.StatusBadRequest)
		answer(w, map[string]string{"error": "invalid_grant", "error_description": why})
	}
	asked, ok := m.codes[r.FormValue("code")]
	if !ok {
		refuse("code")
		return
	}
	delete(m.codes, r.FormValue("code")) // works once
	sum := sha256.Sum256([]byte(r.FormValue("code_verifier")))
	if asked.Get("code_challenge_method") != "S256" || asked.Get("code_challenge") != base64.RawURLEncoding.EncodeToString(sum[:]) {
		refuse("pkce")
		return
	}
	proof, err := jwt.ParseSigned(r.FormValue("client_assertion"), []jose.SignatureAlgorithm{jose.ES256})
	var c jwt.Claims
	if err != nil || proof.Claims(m.client.Public(), &c) != nil || c.Issuer != "verdig" || c.Subject != "verdig" || m.seen[c.ID] ||
		!c.Audience.Contains(m.server.URL+"/token") || c.Expiry.Time().Sub(c.IssuedAt.Time()) > 2*time.Minute || proof.Headers[0].KeyID != "v-1" ||
		r.FormValue("client_assertion_type") != "urn:ietf:params:oauth:client-assertion-type:jwt-bearer" || r.FormValue("client_secret") != "" {
		refuse("client")
		return
	}
	m.seen[c.ID] = true
	if r.FormValue("redirect_uri") != testOrigin+CallbackPath || asked.Get("redirect_uri") != testOrigin+CallbackPath {
		refuse("redirect")
		return
	}
	claims := map[string]any{
		"iss": m.server.URL, "sub": "subject-1", "aud": "verdig", "iat": m.now().Unix(), "exp": m.now().Add(time.Minute).Unix(),
		"nonce": asked.Get("nonce"), "acr": "idporten-loa-high", "auth_time": m.now().Unix(),
	}
	if m.spoil != nil {
		m.spoil(claims)
	}
	id := ""
	if m.forge != nil {
		id = m.forge(claims)
	} else {
		id = signed(m.t, m.key, jose.ES256, "p-1", claims)
	}
	answer(w, map[string]any{"access_token": "a", "token_type": "Bearer", "expires_in": 60, "id_token": id})
}

// clientKey is the installation's key as a file.
func (m *mock) clientKey() []byte {
	m.t.Helper()
	der, err := x509.MarshalPKCS8PrivateKey(m.client)
	if err != nil {
		m.t.Fatal(err)
	}
	return pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der})
}

// unsigned is a token that says that it needs no signature.
func unsigned(claims map[string]any) string {
	b, _ := json.Marshal(claims)
	b64 := base64.RawURLEncoding.EncodeToString
	return b64([]byte(`{"alg":"none","typ":"JWT"}`)) + "." + b64(b) + "."
}

// withProvider is a house with the mock as its outside sign-in.
func withProvider(t testing.TB) (*house, *mock) {
	t.Helper()
	m := newMock(t)
	p := Provider{ID: "idporten", Name: "ID-porten", Issuer: m.server.URL, ClientID: "verdig", KeyID: "v-1", ACRValues: []string{"idporten-loa-high", "Level4"}}
	if err := p.check(); err != nil {
		t.Fatal(err)
	}
	if err := p.setKey(m.clientKey()); err != nil {
		t.Fatal(err)
	}
	h := newHouse(t, func(s *Settings) { s.Providers = []Provider{p} })
	m.now = h.clock
	return h, m
}

// through goes to the provider and back.
func (h *house) through(m *mock, token string) (string, error) {
	h.t.Helper()
	d, err := h.BeginOIDC(ctx, token, "idporten")
	if err != nil {
		h.t.Fatal(err)
	}
	if strings.Contains(d.Ticket, "subject") {
		h.t.Error("the ticket can be read")
	}
	return h.FinishOIDC(ctx, d.Ticket, m.arrive(d.URL))
}
