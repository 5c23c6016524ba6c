package desk

import (
	"context"
	"html"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"verdig/access"
	"verdig/act"
	"verdig/audit"
	"verdig/identity"
	"verdig/register"
	"verdig/store"
	"verdig/web/guard"
)

var hiddenField = regexp.MustCompile(`<input type="hidden" name="([^"]*)" value="([^"]*)"`)

// hidden are the hidden fields of the form of a page with an action.
func hidden(t *testing.T, page, action string) url.Values {
	t.Helper()
	_, form, ok := strings.Cut(page, `action="`+action+`"`)
	if !ok {
		t.Fatalf("no form with the action %s", action)
	}
	form, _, _ = strings.Cut(form, "</form>")
	out := url.Values{}
	for _, m := range hiddenField.FindAllStringSubmatch(form, -1) {
		out.Add(html.UnescapeString(m[1]), html.UnescapeString(m[2]))
	}
	return out
}

// What is sent too long after the last confirmation is not lost: it goes along
// through the confirmation and is sent again. Another address is not taken.
func TestWhatWaitsForAConfirmationIsKept(t *testing.T) {
	clock := time.Date(2026, 11, 28, 9, 0, 0, 0, time.UTC)
	now := func() time.Time { return clock }
	ctx := context.Background()
	st, _, err := store.Create(ctx, t.TempDir()+"/data", store.Options{Now: now})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	id := register.NewID(clock)
	err = st.Update(ctx, audit.Note{Actor: "test", Action: "put", Purpose: "administer"}, func(tx *store.Tx) error {
		if err := tx.PutSetting(ctx, store.SettingSynthetic, "yes"); err != nil {
			return err
		}
		return tx.PutAccount(ctx, access.User{ID: id, Name: "liv", Display: "Liv Test", Roles: []access.Role{access.Administrator}, Created: clock})
	})
	if err != nil {
		t.Fatal(err)
	}
	acts, err := act.NewDesk(st, now)
	if err != nil {
		t.Fatal(err)
	}
	who, err := identity.New(identity.Settings{
		Vault: identity.Over(st.View, st.Update, st.Touch), Sealer: st.Sealer(), Origin: "http://localhost", RPName: "Verdig", Now: now,
	})
	if err != nil {
		t.Fatal(err)
	}
	h, err := New(Settings{Acts: acts, Identity: who, Synthetic: true, Now: now, Report: func(err error, at string) { t.Errorf("%s: %v", at, err) }})
	if err != nil {
		t.Fatal(err)
	}
	token, err := who.SignInDemonstration(ctx, id)
	if err != nil {
		t.Fatal(err)
	}
	post := func(path string, form url.Values) *httptest.ResponseRecorder {
		r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(form.Encode()))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.AddCookie(guard.Cookie(sessionCookie, token, 0))
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		for _, c := range w.Result().Cookies() {
			if c.Name == "__Host-"+sessionCookie {
				token = c.Value
			}
		}
		return w
	}
	clock = clock.Add(stepUpFor + time.Minute)
	sent := url.Values{"name": {"kari"}, "display": {`Kari <"Test">`}, "agency": {"rosa"}, "role": {"reporter", "case_worker"}}
	w := post("/nb/desk/accounts/new", sent)
	if w.Code != http.StatusOK {
		t.Fatalf("asked for a confirmation with %d", w.Code)
	}
	kept := hidden(t, w.Body.String(), "/nb/desk/confirm/demonstration")
	w = post("/nb/desk/confirm/demonstration", kept)
	again := hidden(t, w.Body.String(), "/nb/desk/accounts/new")
	if again.Encode() != sent.Encode() {
		t.Errorf("sent %v, kept %v", sent, again)
	}
	if members, err := acts.Members(ctx, acts.Matrix().Scope(access.Actor{ID: id, Role: access.Administrator}, access.Administer)); err != nil || len(members) != 1 {
		t.Errorf("done before it was sent again: %v, %v", members, err)
	}
	w = post("/nb/desk/accounts/new", again)
	members, err := acts.Members(ctx, acts.Matrix().Scope(access.Actor{ID: id, Role: access.Administrator}, access.Administer))
	if err != nil || len(members) != 2 || members[1].Display != `Kari <"Test">` {
		t.Errorf("%d: %v, %v", w.Code, members, err)
	}
	for _, path := range []string{"https://elsewhere.example/", "//elsewhere.example/nb/desk/", "/nb/desk/../../etc"} {
		kept.Set(resumePath, path)
		clock = clock.Add(time.Second)
		if w := post("/nb/desk/confirm/demonstration", kept); strings.Contains(w.Body.String(), `id="resume"`) {
			t.Errorf("%s is taken", path)
		}
	}
}
