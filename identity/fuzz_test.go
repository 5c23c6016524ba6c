package identity

import (
	"net/url"
	"strings"
	"testing"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-webauthn/webauthn/webauthn"

	"verdig/access"
	"verdig/fault"
)

// refusedOnly fails the test where something made up is let in, or where the
// answer is another than that it is not.
func refusedOnly(t *testing.T, err error) {
	t.Helper()
	if err == nil {
		t.Fatal("somebody made up is let in")
	}
	switch fault.KindOf(err) {
	case fault.Forbidden, fault.Invalid:
	default:
		t.Fatalf("error is %v", err)
	}
}

// An assertion of a machine is read before anything is known of who sent it.
func FuzzAssertion(f *testing.F) {
	h := newHouse(f)
	m := h.machine("rosa")
	good := signed(f, m.key, jose.ES256, "m-1", h.claims(m))
	f.Add(good)
	f.Add(unsigned(h.claims(m)))
	f.Add("")
	f.Add("..")
	f.Add(strings.Repeat(".", 100))
	f.Add(good[:len(good)-4] + "AAAA")
	f.Fuzz(func(t *testing.T, text string) {
		_, g, err := h.readAssertion(ctx, text)
		switch {
		case err == nil && g.Issuer != m.ID:
			t.Fatalf("taken for %q", g.Issuer)
		case err == nil: // the seed, or another writing of it
		case fault.KindOf(err) != fault.Forbidden:
			t.Fatal(err)
		}
	})
}

// The answer of a browser's passkey dialog comes from outside.
func FuzzPasskeyAnswer(f *testing.F) {
	h := newHouse(f)
	_, d, token := h.withPasskey("kari", "rosa", access.Reporter)
	in, err := h.BeginPasskey(ctx)
	if err != nil {
		f.Fatal(err)
	}
	add, err := h.BeginAddPasskey(ctx, token)
	if err != nil {
		f.Fatal(err)
	}
	other, err := h.BeginPasskey(ctx)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(d.assert(f, other)) // right, but of another challenge
	bad := newDevice("x")
	bad.rp.Origin = "https://example.com"
	f.Add(bad.attest(f, add))
	f.Add([]byte(`{"id":"AA","rawId":"AA","type":"public-key","response":{"clientDataJSON":"e30","attestationObject":"oA"}}`))
	f.Add([]byte("{}"))
	var asked, offered webauthn.SessionData
	v, held, err := h.holding(ctx, token)
	if err != nil {
		f.Fatal(err)
	}
	if _, err := h.openTicket(forPasskey, "", in.Ticket, &asked); err != nil {
		f.Fatal(err)
	}
	if _, err := h.openTicket(forAdding, v.Session.ID, add.Ticket, &offered); err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, response []byte) {
		_, _, err := h.provePasskey(ctx, asked, response)
		refusedOnly(t, err)
		_, err = h.newPasskey(v, held, offered, response)
		refusedOnly(t, err)
	})
}

// The query of a callback comes through the browser, and may be anybody's.
func FuzzCallback(f *testing.F) {
	p := Provider{ID: "idporten", Issuer: "https://idporten.example.no"}
	l := leave{Provider: "idporten", State: strings.Repeat("s", 43)}
	f.Add("code=abc&state=" + l.State)
	f.Add("code=abc&state=" + l.State + "&iss=https%3A%2F%2Fexample.com")
	f.Add("error=access_denied&state=" + l.State)
	f.Add("state=a&state=b&code=%zz")
	f.Fuzz(func(t *testing.T, text string) {
		q, err := url.ParseQuery(text)
		if err != nil {
			return
		}
		code, err := callback(q, l, p)
		if err == nil && (code == "" || len(q["state"]) != 1 || q.Get("state") != l.State || q.Has("error") || q.Has("iss") && q.Get("iss") != p.Issuer) {
			t.Fatalf("taken: %q", text)
		}
		if err != nil && (code != "" || fault.KindOf(err) != fault.Forbidden) {
			t.Fatalf("%q: %q %v", text, code, err)
		}
	})
}

// A ticket is carried by the browser.
func FuzzTicket(f *testing.F) {
	h := newHouse(f)
	good, err := h.sealTicket(forCode, "session", []byte("x"))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Add(good[1:])
	f.Add("")
	f.Fuzz(func(t *testing.T, text string) {
		var data []byte
		_, err := h.openTicket(forCode, "session", text, &data)
		if err == nil && text != good {
			t.Fatal("a ticket was made up")
		}
		if _, err := h.openTicket(forOIDC, "session", text, &data); err == nil {
			t.Fatal("a ticket works for another use")
		}
		if _, err := h.openTicket(forCode, "other", text, &data); err == nil {
			t.Fatal("a ticket works for another session")
		}
	})
}
