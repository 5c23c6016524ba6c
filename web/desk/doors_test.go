package desk

import (
	"context"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
	"time"

	"verdig/access"
	"verdig/act"
	"verdig/codelist"
	"verdig/identity"
	"verdig/register"
	"verdig/store"
)

// signedIn are the pages of the session itself, which need a real one; the
// tests of sign-in try them.
var signedIn = regexp.MustCompile(`/desk/(sign-in|sign-out|invitation|enrol|confirm|account)(/|$)`)

// whole opens the pages with sign-in, as whoever visitor says.
func whole(t *testing.T, visitor *Visitor) (http.Handler, *store.Store) {
	t.Helper()
	return wholeAt(t, visitor, nil)
}

// wholeAt is whole by a clock; nil means the true one.
func wholeAt(t *testing.T, visitor *Visitor, now func() time.Time) (http.Handler, *store.Store) {
	t.Helper()
	st, _, err := store.Create(context.Background(), t.TempDir()+"/data", store.Options{Now: now})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
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
	h, err := New(Settings{
		Acts: acts, Identity: who, Now: now, Who: func(*http.Request) (Visitor, error) { return *visitor, nil },
		Report: func(err error, pattern string) { t.Errorf("%s: %v", pattern, err) },
	})
	if err != nil {
		t.Fatal(err)
	}
	return h, st
}

// knock sends a request with an empty form.
func knock(h http.Handler, method, path string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, path, strings.NewReader(""))
	if method == http.MethodPost {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// parameters of a path are filled with this, which is no id of anything.
const nowhere = "01a00000-0000-7000-8000-000000000000"

var parameter0 = regexp.MustCompile(`\{[a-z]+(\.\.\.)?\}`)

// fillPath makes an address of the name of a door.
func fillPath(name, id string) (method, path string) {
	method, path, _ = strings.Cut(name, " ")
	path = strings.TrimSuffix(path, "{$}")
	return method, "/nb" + parameter0.ReplaceAllString(path, id)
}

// everybody is every role, where it belongs.
func everybody() []access.Actor {
	var all []access.Actor
	for _, r := range access.Roles {
		a := access.Actor{ID: "01a00000-0000-7000-8000-0000000000" + string('a'+rune(len(all)%6)) + "0", Role: r}
		if !r.National() {
			a.Agency = "rosa"
		}
		all = append(all, a)
	}
	return all
}

// Every role at every door: where the matrix lets nobody through, the page is
// not there, byte for byte as one that does not exist; where it does, the page
// is there or asks for confirmation. Who is not signed in is sent to sign in.
func TestEveryRoleAtEveryDoor(t *testing.T) {
	var visitor Visitor
	h, _ := whole(t, &visitor)
	matrix, err := access.Load()
	if err != nil {
		t.Fatal(err)
	}
	tried := 0
	for _, door := range matrix.Doors() {
		if door.Kind != "route" || signedIn.MatchString(strings.Fields(door.Name)[1]) {
			continue
		}
		method, path := fillPath(door.Name, nowhere)
		visitor = Visitor{}
		if w := knock(h, method, path); !door.Open && (w.Code != http.StatusSeeOther || !strings.Contains(w.Header().Get("Location"), "/desk/sign-in")) {
			t.Errorf("%s without signing in: %d %s", door.Name, w.Code, w.Header().Get("Location"))
		}
		for _, a := range everybody() {
			visitor = Visitor{Actor: a, Name: "Test", Roles: []access.Role{a.Role}}
			w := knock(h, method, path)
			tried++
			may := door.Passes(matrix.Enter(door, a))
			absent := knock(h, http.MethodGet, "/nb/desk/there-is-no-such-page")
			same := w.Code == absent.Code && lessPath(w.Body.String(), path) == lessPath(absent.Body.String(), "/nb/desk/there-is-no-such-page")
			switch {
			case !may && !same:
				t.Errorf("%s as %s: %d, not the page of what is not there", door.Name, a.Role, w.Code)
			case may && door.StepUp && (w.Code != http.StatusSeeOther || !strings.Contains(w.Header().Get("Location"), "/desk/confirm")):
				t.Errorf("%s as %s without a confirmation: %d", door.Name, a.Role, w.Code)
			case may && !door.StepUp && method == http.MethodGet && !strings.Contains(door.Name, "{") && w.Code == http.StatusNotFound && !anotherSide(door, a):
				t.Errorf("%s as %s: not there", door.Name, a.Role)
			case w.Code >= 500:
				t.Errorf("%s as %s: %d", door.Name, a.Role, w.Code)
			}
		}
	}
	if tried < 1000 {
		t.Errorf("only %d were tried", tried)
	}
}

// anotherSide reports a page of the national unit at which an agency has a
// right that reaches its own questions only, and the other way round.
func anotherSide(d access.Door, a access.Actor) bool {
	return a.Agency != "" && (strings.Contains(d.Name, "/review") || strings.Contains(d.Name, "/judgements")) ||
		a.Agency == "" && strings.Contains(d.Name, "/questions")
}

// lessPath takes the address of the page out of its links to other languages,
// and the menu's mark of where one is.
func lessPath(page, path string) string {
	rest := strings.TrimPrefix(path, "/nb")
	for _, l := range codelist.Langs {
		page = strings.ReplaceAll(page, `href="/`+string(l)+rest+`" lang=`, `href="" lang=`)
	}
	return strings.ReplaceAll(page, ` aria-current="true">`, ">")
}

// What another agency has reported answers exactly as what was never reported,
// on every address that names a notification.
func TestForeignIsNotThere(t *testing.T) {
	var visitor Visitor
	h, st := whole(t, &visitor)
	id := reportedBy(t, st, "pd-oslo")
	matrix, err := access.Load()
	if err != nil {
		t.Fatal(err)
	}
	tried := 0
	for _, door := range matrix.Doors() {
		if door.Kind != "route" || !strings.Contains(door.Name, "{id}") || signedIn.MatchString(strings.Fields(door.Name)[1]) {
			continue
		}
		for _, a := range everybody() {
			if a.Role.National() {
				continue // the national unit sees coded facts of all
			}
			visitor = Visitor{Actor: a, Name: "Test", Roles: []access.Role{a.Role}}
			method, foreign := fillPath(door.Name, string(id))
			_, absent := fillPath(door.Name, nowhere)
			x, y := knock(h, method, foreign), knock(h, method, absent)
			tried++
			if x.Code != y.Code || lessPath(x.Body.String(), foreign) != lessPath(y.Body.String(), absent) {
				t.Errorf("%s as %s: %d for what another agency reported, %d for what is not there", door.Name, a.Role, x.Code, y.Code)
			}
		}
	}
	if tried < 50 {
		t.Errorf("only %d were tried", tried)
	}
}

// reportedBy stores a notification of an agency.
func reportedBy(t *testing.T, st *store.Store, agency string) register.NotificationID {
	t.Helper()
	acts, err := act.NewDesk(st, nil)
	if err != nil {
		t.Fatal(err)
	}
	sc := acts.Matrix().Scope(access.Actor{ID: "somebody", Role: access.Reporter, Agency: agency}, access.Assess)
	r, issues, err := acts.Report(context.Background(), sc, map[register.Field]string{
		register.FieldYear: "2025", register.FieldReference: "A-1", register.FieldIdentified: "2025-03-01", register.FieldFrom: "2025-03-02",
		register.FieldGiven: "Testa", register.FieldFamily: "Testmann", register.FieldBirth: "1990-01-01",
	})
	if err != nil || r.Notification == "" {
		t.Fatal(err, issues)
	}
	return r.Notification
}
