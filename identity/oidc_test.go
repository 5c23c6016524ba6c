package identity

import (
	"errors"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"

	"verdig/access"
	"verdig/fault"
)

// bound makes an account that is bound to subject-1 of the mock.
func bound(t testing.TB, h *house, m *mock) (access.User, string) {
	t.Helper()
	u, invitation := h.invited("kari", "rosa", access.Reporter)
	enrolling, err := h.Redeem(ctx, invitation)
	if err != nil {
		t.Fatal(err)
	}
	token, err := h.through(m, enrolling)
	if err != nil {
		t.Fatal(err)
	}
	return u, token
}

func TestAnOutsideIdentityIsBoundByAnInvitation(t *testing.T) {
	h, m := withProvider(t)
	_, err := h.through(m, "")
	wantKey(t, err, "identity.sign_in") // no account is made by itself
	u, token := bound(t, h, m)
	if v := mustVisit(t, h, token); v.Account.ID != u.ID || v.Session.Method != "oidc" || v.Session.Enrolling {
		t.Errorf("%+v", v)
	}
	h.wait(time.Hour)
	if token, err = h.through(m, ""); err != nil {
		t.Fatal(err)
	}
	if v := mustVisit(t, h, token); v.Account.ID != u.ID {
		t.Errorf("%+v", v)
	}
	m.spoil = func(c map[string]any) { c["sub"] = "subject-2" }
	_, err = h.through(m, "")
	wantKey(t, err, "identity.sign_in")
	m.spoil = nil

	// The same outside identity does not open a second account.
	_, invitation := h.invited("ola", "rosa", access.Reporter)
	enrolling, _ := h.Redeem(ctx, invitation)
	_, err = h.through(m, enrolling)
	wantKey(t, err, "identity.outside_known")
	held, err := h.Credentials(ctx, token)
	if err != nil || len(held) != 1 || held[0].Kind != access.OIDC || held[0].Label != "idporten" {
		t.Errorf("%+v %v", held, err)
	}
}

func TestTheRequestToAProvider(t *testing.T) {
	h, m := withProvider(t)
	if all := h.Providers(); len(all) != 1 || all[0].ID != "idporten" || all[0].signer != nil || all[0].ClientID != "" {
		t.Errorf("%+v", all)
	}
	d, err := h.BeginOIDC(ctx, "", "idporten")
	if err != nil {
		t.Fatal(err)
	}
	u, _ := url.Parse(d.URL)
	q := u.Query()
	for name, want := range map[string]string{
		"response_type": "code", "client_id": "verdig", "scope": "openid", "redirect_uri": testOrigin + CallbackPath,
		"code_challenge_method": "S256", "acr_values": "idporten-loa-high Level4",
	} {
		if q.Get(name) != want {
			t.Errorf("%s is %q", name, q.Get(name))
		}
	}
	if len(q.Get("state")) < 40 || len(q.Get("nonce")) < 40 || len(q.Get("code_challenge")) < 40 || !strings.HasPrefix(d.URL, m.server.URL) {
		t.Error(d.URL)
	}
	_, err = h.BeginOIDC(ctx, "", "absent")
	wantKey(t, err, "identity.provider")
}

// Everything that a token or a callback may have wrong is refused, and then a
// right one is let in: the check is not refusing everything.
func TestAnIDTokenThatIsNotRightIsRefused(t *testing.T) {
	h, m := withProvider(t)
	bound(t, h, m)
	stranger := newMock(t)
	claim := func(name string, value any) func(*mock) {
		return func(m *mock) { m.spoil = func(c map[string]any) { c[name] = value } }
	}
	now := h.clock
	for name, spoil := range map[string]func(*mock){
		"another nonce":       claim("nonce", "x"),
		"no nonce":            claim("nonce", nil),
		"a low level":         claim("acr", "idporten-loa-low"),
		"no level":            claim("acr", nil),
		"a level as a number": claim("acr", 4),
		"another audience":    claim("aud", "other"),
		"two audiences":       claim("aud", []string{"verdig", "other"}),
		"another party": func(m *mock) {
			m.spoil = func(c map[string]any) { c["aud"], c["azp"] = []string{"verdig", "other"}, "other" }
		},
		"another issuer": claim("iss", "https://example.com"),
		"expired":        claim("exp", now().Add(-time.Minute).Unix()),
		"no expiry":      claim("exp", nil),
		"not yet":        claim("nbf", now().Add(time.Hour).Unix()),
		"no subject":     claim("sub", ""),
		"algorithm none": func(m *mock) { m.forge = unsigned },
		"a shared secret": func(m *mock) {
			m.forge = func(c map[string]any) string { return signed(t, []byte(strings.Repeat("k", 32)), jose.HS256, "p-1", c) }
		},
		"the key of another": func(m *mock) {
			m.forge = func(c map[string]any) string { return signed(t, stranger.key, jose.ES256, "p-1", c) }
		},
		"no token":      func(m *mock) { m.forge = func(map[string]any) string { return "" } },
		"half a token":  func(m *mock) { m.forge = func(map[string]any) string { return "a.b" } },
		"another proof": func(m *mock) { m.client = stranger.client },
	} {
		t.Run(name, func(t *testing.T) {
			own := m.client
			spoil(m)
			token, err := h.through(m, "")
			m.spoil, m.forge, m.client = nil, nil, own
			if token != "" {
				t.Error("signed in")
			}
			wantKey(t, err, "identity.sign_in")
		})
	}
	if !h.says("nobody refuse sign_in ") {
		t.Error("the failures are not written down")
	}
	if _, err := h.through(m, ""); err != nil {
		t.Error(err)
	}
}

func TestACallbackThatIsNotRightIsRefused(t *testing.T) {
	h, m := withProvider(t)
	bound(t, h, m)
	begin := func() (Departure, url.Values) {
		d, err := h.BeginOIDC(ctx, "", "idporten")
		if err != nil {
			t.Fatal(err)
		}
		return d, m.arrive(d.URL)
	}
	d, q := begin()
	if _, err := h.FinishOIDC(ctx, d.Ticket, q); err != nil {
		t.Fatal(err)
	}
	_, err := h.FinishOIDC(ctx, d.Ticket, q)
	wantKey(t, err, "identity.ticket") // state and code again
	other, again := begin()
	again.Set("code", q.Get("code"))
	_, err = h.FinishOIDC(ctx, other.Ticket, again)
	wantKey(t, err, "identity.sign_in") // a used code with a fresh state
	for name, change := range map[string]func(url.Values){
		"another state":  func(q url.Values) { q.Set("state", "x") },
		"no state":       func(q url.Values) { q.Del("state") },
		"two states":     func(q url.Values) { q.Add("state", q.Get("state")) },
		"no code":        func(q url.Values) { q.Del("code") },
		"an error":       func(q url.Values) { q.Set("error", "access_denied") },
		"another issuer": func(q url.Values) { q.Set("iss", "https://example.com") },
		"a long code":    func(q url.Values) { q.Set("code", strings.Repeat("x", 5000)) },
		"a code of none": func(q url.Values) { q.Set("code", "x") },
	} {
		d, q := begin()
		change(q)
		if token, err := h.FinishOIDC(ctx, d.Ticket, q); token != "" || fault.KindOf(err) != fault.Forbidden {
			t.Errorf("%s: %v", name, err)
		}
	}
	one, _ := begin()
	_, q = begin()
	_, err = h.FinishOIDC(ctx, one.Ticket, q) // the answer to somebody else's question
	wantKey(t, err, "identity.ticket")
	d, q = begin()
	h.wait(ConfirmLimit + time.Second)
	_, err = h.FinishOIDC(ctx, d.Ticket, q)
	wantKey(t, err, "identity.ticket")
	_, err = h.FinishOIDC(ctx, "", q)
	wantKey(t, err, "identity.ticket")
}

// The wrong verifier is what somebody has who stole the code alone.
func TestAStolenCodeIsOfNoUse(t *testing.T) {
	h, m := withProvider(t)
	bound(t, h, m)
	d, err := h.BeginOIDC(ctx, "", "idporten")
	if err != nil {
		t.Fatal(err)
	}
	stolen := m.arrive(d.URL).Get("code")
	own, err := h.BeginOIDC(ctx, "", "idporten")
	if err != nil {
		t.Fatal(err)
	}
	q := m.arrive(own.URL)
	q.Set("code", stolen)
	_, err = h.FinishOIDC(ctx, own.Ticket, q)
	wantKey(t, err, "identity.sign_in")
}

func TestAStepUpThroughAProvider(t *testing.T) {
	h, m := withProvider(t)
	_, token := bound(t, h, m)
	h.wait(10 * time.Minute)
	d, err := h.BeginOIDC(ctx, token, "idporten")
	if err != nil || !strings.Contains(d.URL, "prompt=login") || !strings.Contains(d.URL, "max_age=0") {
		t.Fatal(d.URL, err)
	}
	began := h.moment()
	for _, at := range []any{nil, began.Add(-time.Hour).Unix()} {
		m.spoil = func(c map[string]any) { c["auth_time"] = at }
		_, err := h.through(m, token)
		wantKey(t, err, "identity.sign_in")
	}
	m.spoil = func(c map[string]any) { c["sub"] = "subject-2" }
	_, err = h.through(m, token)
	wantKey(t, err, "identity.sign_in")
	m.spoil = nil
	next, err := h.through(m, token)
	if err != nil {
		t.Fatal(err)
	}
	_, err = h.Session(ctx, token)
	wantKey(t, err, "identity.session")
	if v := mustVisit(t, h, next); !v.Actor.Confirmed.Equal(h.moment()) {
		t.Errorf("%+v", v)
	}
}

func TestALevelMayStandInAnotherClaim(t *testing.T) {
	p := Provider{ACRClaim: "acrs", ACRValues: []string{"c1", "c2"}}
	for _, c := range []struct {
		claims map[string]any
		enough bool
	}{
		{map[string]any{"acrs": []any{"x", "c2"}}, true}, {map[string]any{"acrs": "c1"}, true}, {map[string]any{"acrs": []any{"x", 1}}, false},
		{map[string]any{"acr": "c1"}, false}, {map[string]any{}, false},
	} {
		if p.enough(c.claims) != c.enough {
			t.Errorf("%v", c.claims)
		}
	}
}

func TestAProviderThatDoesNotAnswer(t *testing.T) {
	h, m := withProvider(t)
	m.server.Close()
	_, err := h.BeginOIDC(ctx, "", "idporten")
	wantKey(t, err, "identity.provider_away")
	if fault.KindOf(err) != fault.Unavailable {
		t.Error(err)
	}
	away := httptest.NewServer(nil) // answers, but is no provider
	defer away.Close()
	h.providers[0].Issuer = away.URL
	_, err = h.BeginOIDC(ctx, "", "idporten")
	wantKey(t, err, "identity.provider_away")
}

func TestProvidersAreReadFromAFile(t *testing.T) {
	m := newMock(t)
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	write("client.pem", string(m.clientKey()))
	write("bad.pem", "no key")
	good := `{"id": "idporten", "name": "ID-porten", "issuer": "https://idporten.no", "client_id": "c", "key_file": "client.pem", "key_id": "k", "acr_values": ["idporten-loa-high"]}`
	all, err := ReadProviders(write("good.json", "["+good+"]"))
	if err != nil || len(all) != 1 || all[0].signer == nil {
		t.Fatal(all, err)
	}
	for name, change := range map[string][2]string{
		"no level":            {`["idporten-loa-high"]`, `[]`},
		"an unknown field":    {`"client_id"`, `"secret": "x", "client_id"`},
		"a plain address":     {`https://idporten.no`, `http://idporten.no`},
		"no address":          {`https://idporten.no`, `idporten`},
		"an id with a slash":  {`"id": "idporten"`, `"id": "id/porten"`},
		"no key":              {`client.pem`, `bad.pem`},
		"no client":           {`"client_id": "c"`, `"client_id": ""`},
		"no id of the key":    {`"key_id": "k"`, `"key_id": ""`},
		"a parameter of ours": {`"key_id": "k"`, `"key_id": "k", "parameters": {"nonce": "x"}`},
		"the same id twice":   {good, good + "," + good},
	} {
		text := strings.Replace("["+good+"]", change[0], change[1], 1)
		if _, err := ReadProviders(write("bad.json", text)); !errors.Is(err, ErrSettings) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := ReadProviders(filepath.Join(dir, "absent.json")); !errors.Is(err, os.ErrNotExist) {
		t.Error(err)
	}
}

func TestSettingsAreChecked(t *testing.T) {
	h := newHouse(t)
	good := Settings{Vault: h.vault, Sealer: h.sealer, Origin: testOrigin, RPName: "Verdig"}
	if _, err := New(good); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*Settings){
		"no vault":       func(s *Settings) { s.Vault = Vault{} },
		"no sealer":      func(s *Settings) { s.Sealer = nil },
		"no name":        func(s *Settings) { s.RPName = "" },
		"plain http":     func(s *Settings) { s.Origin = "http://verdig.example.no" },
		"a path":         func(s *Settings) { s.Origin += "/desk" },
		"no origin":      func(s *Settings) { s.Origin = "" },
		"a short life":   func(s *Settings) { s.TokenLife = time.Second },
		"a long life":    func(s *Settings) { s.TokenLife = time.Hour },
		"a user in it":   func(s *Settings) { s.Origin = "https://a@verdig.example.no" },
		"another scheme": func(s *Settings) { s.Origin = "ftp://localhost" },
	} {
		s := good
		change(&s)
		if _, err := New(s); !errors.Is(err, ErrSettings) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if !slices.Contains([]time.Duration{h.tokenLife}, minTokenLife) {
		t.Error(h.tokenLife)
	}
}
