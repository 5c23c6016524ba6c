package identity

import (
	"strings"
	"testing"
	"time"

	"verdig/access"
	"verdig/fault"
	"verdig/store"
)

func TestAnInvitedColleagueSignsInWithAPasskey(t *testing.T) {
	h := newHouse(t)
	u, d, token := h.withPasskey("kari", "rosa", access.Reporter, access.CaseWorker)
	v, err := h.Session(ctx, token)
	if err != nil || v.Account.ID != u.ID || v.Actor != (access.Actor{ID: u.ID, Role: access.Reporter, Agency: "rosa", Confirmed: h.moment()}) || len(v.Roles) != 2 {
		t.Fatalf("%+v %v", v, err)
	}
	h.wait(time.Hour)
	again, err := h.signIn(d)
	if err != nil || again == token {
		t.Fatal(again, err)
	}
	if v, err = h.Session(ctx, again); err != nil || v.Session.Method != "passkey" {
		t.Errorf("%+v %v", v, err)
	}
	if !h.says(u.ID + " sign_in " + u.ID) {
		t.Errorf("the audit chain does not say so: %v", h.said)
	}
}

func TestTheFirstAdministratorRedeemsTheTokenOfInit(t *testing.T) {
	h := newHouse(t)
	token, err := h.Redeem(ctx, strings.ToUpper(h.first))
	if err != nil {
		t.Fatal(err)
	}
	v, err := h.Session(ctx, token)
	if err != nil || !v.Session.Enrolling || v.Actor != (access.Actor{}) {
		t.Fatalf("%+v %v", v, err)
	}
	_, err = h.BeginAddPasskey(ctx, token)
	wantKey(t, err, "identity.nameless")
	_, err = h.BeginPassword(ctx, token)
	wantKey(t, err, "identity.nameless")
	wantKey(t, h.NameAccount(ctx, token, "no", "Ola Oppdiktet"), "identity.name")
	wantKey(t, h.NameAccount(ctx, token, "ola.oppdiktet", "two\nlines"), "identity.display")
	if err := h.NameAccount(ctx, token, " ola.oppdiktet ", "Ola Oppdiktet"); err != nil {
		t.Fatal(err)
	}
	wantKey(t, h.NameAccount(ctx, token, "another", "Another"), "identity.named")
	d, next := h.addPasskey(token, v.Account.ID, "key")
	_, err = h.Session(ctx, token)
	wantKey(t, err, "identity.session")
	v, err = h.Session(ctx, next)
	if err != nil || v.Actor.Role != access.Administrator || v.Account.Name != "ola.oppdiktet" {
		t.Errorf("%+v %v", v, err)
	}
	if _, err := h.signIn(d); err != nil {
		t.Error(err)
	}
	_, err = h.Redeem(ctx, h.first)
	wantKey(t, err, "store.enrolment")
}

func TestAnInvitationWorksOnceAndForAWeek(t *testing.T) {
	h := newHouse(t)
	_, invitation := h.invited("kari", "rosa", access.Reporter)
	if _, err := h.Redeem(ctx, "0000-0000"); fault.KindOf(err) != fault.Forbidden {
		t.Errorf("no such token: %v", err)
	}
	token, err := h.Redeem(ctx, invitation)
	if err != nil {
		t.Fatal(err)
	}
	_, err = h.Redeem(ctx, invitation)
	wantKey(t, err, "store.enrolment")
	if !h.says("nobody refuse sign_in ") {
		t.Error("the refusals are not written down")
	}
	h.wait(EnrolLimit)
	_, err = h.Session(ctx, token)
	wantKey(t, err, "identity.session")
	_, late := h.invited("ola", "rosa", access.Reporter)
	h.wait(7*24*time.Hour + time.Second)
	_, err = h.Redeem(ctx, late)
	wantKey(t, err, "store.enrolment")
}

// An invitation is for a new account: it is no way into one that somebody uses.
func TestAnInvitationDoesNotOpenAnAccountInUse(t *testing.T) {
	h := newHouse(t)
	u, _, _ := h.withPasskey("kari", "rosa", access.Reporter)
	var token string
	h.update(func(tx *store.Tx) error {
		now := h.moment()
		var err error
		token, err = tx.AddInvitation(ctx, access.Invitation{ID: "i-1", Account: u.ID, Purpose: access.InviteNew, By: "x", Created: now, Expires: now.Add(time.Hour)})
		return err
	})
	_, err := h.Redeem(ctx, token)
	wantKey(t, err, "store.enrolment")
}

func TestAnEnrollingSessionDoesNothingElse(t *testing.T) {
	h := newHouse(t)
	_, invitation := h.invited("kari", "rosa", access.Reporter)
	token, err := h.Redeem(ctx, invitation)
	if err != nil {
		t.Fatal(err)
	}
	wantKey(t, h.SwitchRole(ctx, token, access.Reporter), "identity.role")
	_, err = h.BeginConfirm(ctx, token)
	wantKey(t, err, "identity.no_passkey")
	_, err = h.ConfirmCode(ctx, token, "123456")
	wantKey(t, err, "identity.code")
	wantKey(t, h.RemoveCredential(ctx, token, "x"), "identity.confirm")
}

func TestASessionEndsAfterItsTime(t *testing.T) {
	h := newHouse(t)
	_, d, token := h.withPasskey("kari", "rosa", access.Reporter)
	for range 47 { // eleven hours and three quarters of work
		h.wait(14 * time.Minute)
		if _, err := h.Session(ctx, token); err != nil {
			t.Fatal(err)
		}
	}
	for range 5 {
		h.wait(14 * time.Minute)
	}
	_, err := h.Session(ctx, token)
	wantKey(t, err, "identity.session")
	token, err = h.signIn(d)
	if err != nil {
		t.Fatal(err)
	}
	h.wait(IdleLimit)
	_, err = h.Session(ctx, token)
	wantKey(t, err, "identity.session")
	token, _ = h.signIn(d)
	began := h.moment()
	for h.moment().Sub(began) < SessionLimit {
		if _, err := h.Session(ctx, token); err != nil {
			t.Fatalf("after %v: %v", h.moment().Sub(began), err)
		}
		h.wait(10 * time.Minute)
	}
	_, err = h.Session(ctx, token)
	wantKey(t, err, "identity.session")
}

func TestARevokedSessionIsRefusedAtTheNextRequest(t *testing.T) {
	h := newHouse(t)
	_, d, one := h.withPasskey("kari", "rosa", access.Reporter)
	two, err := h.signIn(d)
	if err != nil {
		t.Fatal(err)
	}
	all, err := h.Sessions(ctx, one)
	if err != nil || len(all) != 2 {
		t.Fatal(all, err)
	}
	other, _, third := h.withPasskey("ola", "rosa", access.Reporter)
	if err := h.EndSessions(ctx, third, all[0].ID, all[1].ID); err != nil { // those of somebody else
		t.Fatal(err)
	}
	for _, token := range []string{one, two, third} {
		if _, err := h.Session(ctx, token); err != nil {
			t.Fatal(err)
		}
	}
	if err := h.EndSessions(ctx, two, all[0].ID); err != nil {
		t.Fatal(err)
	}
	_, err = h.Session(ctx, one)
	wantKey(t, err, "identity.session")
	four, _ := h.signIn(d)
	if err := h.EndSessions(ctx, four); err != nil {
		t.Fatal(err)
	}
	_, err = h.Session(ctx, two)
	wantKey(t, err, "identity.session")
	if err := h.SignOut(ctx, four); err != nil {
		t.Fatal(err)
	}
	_, err = h.Session(ctx, four)
	wantKey(t, err, "identity.session")
	if err := h.SignOut(ctx, four); err != nil {
		t.Errorf("signing out twice: %v", err)
	}
	h.update(func(tx *store.Tx) error {
		other.Disabled = h.moment()
		return tx.PutAccount(ctx, other)
	})
	_, err = h.Session(ctx, third)
	wantKey(t, err, "identity.session")
}

func TestAnAccountHasFiveSessions(t *testing.T) {
	h := newHouse(t)
	_, d, first := h.withPasskey("kari", "rosa", access.Reporter)
	var tokens []string
	for range SessionsEach {
		h.wait(time.Second)
		token, err := h.signIn(d)
		if err != nil {
			t.Fatal(err)
		}
		tokens = append(tokens, token)
	}
	_, err := h.Session(ctx, first)
	wantKey(t, err, "identity.session")
	for _, token := range tokens {
		if _, err := h.Session(ctx, token); err != nil {
			t.Error(err)
		}
	}
}

func TestRolesAreThoseOfThisMoment(t *testing.T) {
	h := newHouse(t)
	u, _, token := h.withPasskey("kari", "rosa", access.Reporter, access.CaseWorker)
	if err := h.SwitchRole(ctx, token, access.CaseWorker); err != nil {
		t.Fatal(err)
	}
	wantKey(t, h.SwitchRole(ctx, token, access.Administrator), "identity.role")
	v, err := h.Session(ctx, token)
	if err != nil || v.Actor.Role != access.CaseWorker {
		t.Fatalf("%+v %v", v, err)
	}
	for _, roles := range [][]access.Role{{access.Reporter}, nil} {
		u.Roles = roles
		h.update(func(tx *store.Tx) error { return tx.PutAccount(ctx, u) })
		want := access.Role("")
		if len(roles) > 0 {
			want = roles[0]
		}
		if v, err = h.Session(ctx, token); err != nil || v.Actor.Role != want || len(v.Roles) != len(roles) {
			t.Errorf("%v: %+v %v", roles, v, err)
		}
	}
}

func TestTokensAreKeptAsHashesAndNamesSealed(t *testing.T) {
	h := newHouse(t)
	_, secret, token := h.withPassword("kari.oppdiktet", "rosa", access.Reporter)
	for _, wrong := range []string{"", "x", strings.Repeat("a", 43), token + "x", token[:42]} {
		_, err := h.Session(ctx, wrong)
		wantKey(t, err, "identity.session")
	}
	err := h.store.View(ctx, testNote, func(tx *store.Tx) error {
		u, err := tx.AccountNamed(ctx, " KARI.Oppdiktet")
		if err != nil || u.Display != "Display of kari.oppdiktet" {
			t.Errorf("%+v %v", u, err)
		}
		held, err := tx.CredentialsOf(ctx, u.ID)
		if len(held) != 1 || base32NoPad.EncodeToString(held[0].Secret) != secret || !strings.HasPrefix(string(held[0].Content), "$argon2id$v=19$") {
			t.Errorf("%+v", held)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	held, err := h.Credentials(ctx, token)
	if err != nil || len(held) != 1 || held[0].Secret != nil || held[0].Content != nil || held[0].Key != nil {
		t.Errorf("%+v %v", held, err)
	}
}

func TestADemonstrationAccountNeedsASyntheticInstallation(t *testing.T) {
	for _, synthetic := range []bool{false, true} {
		h := newHouse(t)
		if synthetic {
			h.update(func(tx *store.Tx) error { return tx.PutSetting(ctx, store.SettingSynthetic, "yes") })
		}
		u, _ := h.invited("kari", "rosa", access.Reporter)
		token, err := h.SignInDemonstration(ctx, u.ID)
		all, listed := h.DemonstrationAccounts(ctx)
		if !synthetic {
			wantKey(t, err, "identity.no_demonstration")
			wantKey(t, listed, "identity.no_demonstration")
			err := h.store.Update(ctx, testNote, func(tx *store.Tx) error { return tx.PutSetting(ctx, store.SettingSynthetic, "yes") })
			wantKey(t, err, "store.synthetic_late")
			_, _, own := h.withPasskey("ola", "rosa", access.Reporter)
			_, err = h.ConfirmDemonstration(ctx, own)
			wantKey(t, err, "identity.no_demonstration")
			continue
		}
		if err != nil || listed != nil || len(all) != 1 || all[0].ID != u.ID {
			t.Fatal(err, listed, all)
		}
		h.wait(10 * time.Minute)
		next, err := h.ConfirmDemonstration(ctx, token)
		if err != nil {
			t.Fatal(err)
		}
		v, err := h.Session(ctx, next)
		if err != nil || v.Session.Method != "demonstration" || !v.Actor.Confirmed.Equal(h.moment()) {
			t.Errorf("%+v %v", v, err)
		}
		_, err = h.SignInDemonstration(ctx, "nobody")
		wantKey(t, err, "identity.sign_in")
	}
}

func TestRecoveryTakesEveryWayInAndEverySession(t *testing.T) {
	h := newHouse(t)
	u, d, one := h.withPasskey("kari", "rosa", access.Reporter)
	two, _ := h.signIn(d)
	var recovery string
	h.update(func(tx *store.Tx) error {
		now := h.moment()
		var err error
		recovery, err = tx.AddInvitation(ctx, access.Invitation{ID: "i-1", Account: u.ID, Purpose: access.InviteRecover, By: "x", Created: now, Expires: now.Add(24 * time.Hour)})
		return err
	})
	token, err := h.Redeem(ctx, recovery)
	if err != nil {
		t.Fatal(err)
	}
	for _, old := range []string{one, two} {
		_, err := h.Session(ctx, old)
		wantKey(t, err, "identity.session")
	}
	_, err = h.signIn(d)
	wantKey(t, err, "identity.sign_in")
	fresh, next := h.addPasskey(token, u.ID, "new key")
	if _, err := h.Session(ctx, next); err != nil {
		t.Error(err)
	}
	if _, err := h.signIn(fresh); err != nil {
		t.Error(err)
	}
}
