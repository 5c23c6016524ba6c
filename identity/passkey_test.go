package identity

import (
	"strings"
	"testing"
	"time"

	"verdig/access"
	"verdig/store"
)

func TestAPasskeyAsksForAResidentKeyAndVerification(t *testing.T) {
	h := newHouse(t)
	_, invitation := h.invited("kari", "rosa", access.Reporter)
	token, _ := h.Redeem(ctx, invitation)
	c, err := h.BeginAddPasskey(ctx, token)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"residentKey":"required"`, `"userVerification":"required"`, `"attestation":"none"`, `"id":"verdig.example.no"`} {
		if !strings.Contains(string(c.Options), want) {
			t.Errorf("no %s in %s", want, c.Options)
		}
	}
	if c, err = h.BeginPasskey(ctx); err != nil || !strings.Contains(string(c.Options), `"userVerification":"required"`) || strings.Contains(string(c.Options), "allowCredentials") {
		t.Errorf("%s %v", c.Options, err)
	}
}

func TestAPasskeyThatIsNotRightIsRefused(t *testing.T) {
	h := newHouse(t)
	u, d, token := h.withPasskey("kari", "rosa", access.Reporter)
	other, _, _ := h.withPasskey("ola", "rosa", access.Reporter)
	fresh := func() Ceremony {
		c, err := h.BeginPasskey(ctx)
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	for name, answer := range map[string]func(Ceremony, device) []byte{
		"of another origin": func(c Ceremony, d device) []byte { d.rp.Origin = "https://verdig.example.com"; return d.assert(t, c) },
		"of another party":  func(c Ceremony, d device) []byte { d.rp.ID = "example.no"; return d.assert(t, c) },
		"to another challenge": func(_ Ceremony, d device) []byte {
			return d.assert(t, fresh())
		},
		"without verification": func(c Ceremony, d device) []byte { d.auth.Options.UserNotVerified = true; return d.assert(t, c) },
		"without presence":     func(c Ceremony, d device) []byte { d.auth.Options.UserNotPresent = true; return d.assert(t, c) },
		"for another account":  func(c Ceremony, d device) []byte { d.auth.Options.UserHandle = []byte(other.ID); return d.assert(t, c) },
		"for no account":       func(c Ceremony, d device) []byte { d.auth.Options.UserHandle = nil; return d.assert(t, c) },
		"with another key": func(c Ceremony, d device) []byte {
			k := newKey()
			k.ID = d.key.ID
			d.key = k
			return d.assert(t, c)
		},
		"that nobody has": func(c Ceremony, _ device) []byte { return newDevice(u.ID).assert(t, c) },
		"no JSON":         func(Ceremony, device) []byte { return []byte("{") },
		"of a megabyte":   func(Ceremony, device) []byte { return make([]byte, 1<<20) },
	} {
		c := fresh()
		token, err := h.FinishPasskey(ctx, c.Ticket, answer(c, *d))
		if token != "" {
			t.Errorf("%s signs in", name)
		}
		wantKey(t, err, "identity.sign_in")
		if t.Failed() {
			t.Fatal(name)
		}
	}
	if !h.says("nobody refuse sign_in " + u.ID) {
		t.Error("the failures are not written down")
	}
	c := fresh()
	answer := d.assert(t, c)
	if _, err := h.FinishPasskey(ctx, c.Ticket, answer); err != nil {
		t.Fatal(err)
	}
	_, err := h.FinishPasskey(ctx, c.Ticket, answer)
	if err == nil {
		t.Error("an answer works twice")
	}
	c = fresh()
	h.wait(ConfirmLimit + time.Second)
	_, err = h.FinishPasskey(ctx, c.Ticket, d.assert(t, c))
	wantKey(t, err, "identity.ticket")
	_, err = h.FinishPasskey(ctx, "x", nil)
	wantKey(t, err, "identity.ticket")

	// A copy of the key betrays itself by its counter.
	d.key.Counter = 0
	c = fresh()
	_, err = h.FinishPasskey(ctx, c.Ticket, d.assert(t, c))
	wantKey(t, err, "identity.sign_in")
	d.key.Counter = 50
	h.update(func(tx *store.Tx) error {
		u.Disabled = h.moment()
		return tx.PutAccount(ctx, u)
	})
	_, err = h.signIn(d)
	wantKey(t, err, "identity.sign_in")
	_ = token
}

func TestSeveralPasskeysWithNames(t *testing.T) {
	h := newHouse(t)
	u, first, token := h.withPasskey("kari", "rosa", access.Reporter)
	second, same := h.addPasskey(token, u.ID, " work phone ")
	if same != token {
		t.Error("an ordinary session got another token")
	}
	c, err := h.BeginAddPasskey(ctx, token)
	if err != nil || strings.Count(string(c.Options), `"type":"public-key","id"`)+strings.Count(string(c.Options), `"excludeCredentials"`) == 0 {
		t.Errorf("%s %v", c.Options, err)
	}
	if _, err := h.FinishAddPasskey(ctx, token, c.Ticket, first.attest(t, c), "again"); err == nil {
		t.Error("a passkey is added twice")
	}
	for _, label := range []string{"", " ", strings.Repeat("x", 61), "a\nb"} {
		_, err := h.FinishAddPasskey(ctx, token, c.Ticket, nil, label)
		wantKey(t, err, "identity.label")
	}
	_, err = h.FinishAddPasskey(ctx, token, c.Ticket, []byte("{}"), "bad")
	wantKey(t, err, "identity.passkey")
	held, err := h.Credentials(ctx, token)
	if err != nil || len(held) != 2 || held[0].Label != "blue key" || held[1].Label != "work phone" {
		t.Fatalf("%+v %v", held, err)
	}
	elsewhere, err := h.signIn(second)
	if err != nil {
		t.Fatal(err)
	}
	wantKey(t, h.RemoveCredential(ctx, token, "absent"), "identity.credential")
	if err := h.RemoveCredential(ctx, token, held[0].ID); err != nil {
		t.Fatal(err)
	}
	_, err = h.Session(ctx, elsewhere)
	wantKey(t, err, "identity.session")
	_, err = h.signIn(first)
	wantKey(t, err, "identity.sign_in")
	wantKey(t, h.RemoveCredential(ctx, token, held[1].ID), "identity.last_credential")
	h.wait(6 * time.Minute)
	wantKey(t, h.RemoveCredential(ctx, token, held[1].ID), "identity.confirm")
	_, err = h.BeginAddPasskey(ctx, token)
	wantKey(t, err, "identity.confirm")
}

func TestAStepUpGivesANewToken(t *testing.T) {
	h := newHouse(t)
	u, d, token := h.withPasskey("kari", "rosa", access.Reporter)
	_, stranger, theirs := h.withPasskey("ola", "rosa", access.Reporter)
	h.wait(10 * time.Minute)
	if _, err := h.Session(ctx, theirs); err != nil {
		t.Fatal(err)
	}
	c, err := h.BeginConfirm(ctx, token)
	if err != nil {
		t.Fatal(err)
	}
	_, err = h.ConfirmPasskey(ctx, theirs, c.Ticket, d.assert(t, c))
	wantKey(t, err, "identity.ticket") // of another session
	_, err = h.FinishPasskey(ctx, c.Ticket, d.assert(t, c))
	wantKey(t, err, "identity.ticket") // for another use
	_, err = h.ConfirmPasskey(ctx, token, c.Ticket, stranger.assert(t, c))
	wantKey(t, err, "identity.sign_in")
	next, err := h.ConfirmPasskey(ctx, token, c.Ticket, d.assert(t, c))
	if err != nil {
		t.Fatal(err)
	}
	_, err = h.Session(ctx, token)
	wantKey(t, err, "identity.session")
	v := mustVisit(t, h, next)
	if !v.Actor.Confirmed.Equal(h.moment()) || v.Account.ID != u.ID {
		t.Errorf("%+v", v)
	}
	if !h.says("nobody refuse sign_in " + u.ID) {
		t.Error("the refusal is not written down")
	}
}
