package desk

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"verdig/access"
	"verdig/act"
	"verdig/store"
)

// desk opens the pages on a new register, as whoever who names.
func desk(t *testing.T, who func() Visitor) (http.Handler, *store.Store) {
	t.Helper()
	st, _, err := store.Create(context.Background(), t.TempDir()+"/data", store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	acts, err := act.NewDesk(st, nil)
	if err != nil {
		t.Fatal(err)
	}
	h, err := New(Settings{
		Acts:   acts,
		Who:    func(*http.Request) (Visitor, error) { return who(), nil },
		Report: func(err error, pattern string) { t.Errorf("%s: %v", pattern, err) },
	})
	if err != nil {
		t.Fatal(err)
	}
	return h, st
}

func get(h http.Handler, path string) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest("GET", path, nil))
	return w
}

func as(role access.Role, agency string) func() Visitor {
	return func() Visitor {
		return Visitor{Actor: access.Actor{ID: "0190-test", Role: role, Agency: agency}, Name: "Kari Testmann", Roles: []access.Role{role}}
	}
}

func TestNobodyEntersWithoutSigningIn(t *testing.T) {
	h, _ := desk(t, func() Visitor { return Visitor{} })
	w := get(h, "/nb/desk/")
	if w.Code != http.StatusSeeOther || !strings.HasPrefix(w.Header().Get("Location"), "/nb/desk/sign-in?then=") {
		t.Errorf("%d, %s", w.Code, w.Header().Get("Location"))
	}
}

func TestWorkOpensInEveryLanguage(t *testing.T) {
	h, _ := desk(t, as(access.Reporter, "pd-oslo"))
	for _, l := range []string{"nb", "nn", "en"} {
		w := get(h, "/"+l+"/desk/")
		if w.Code != http.StatusOK || !strings.Contains(w.Body.String(), `lang="`+l+`"`) {
			t.Errorf("%s: %d", l, w.Code)
		}
	}
	if w := get(h, "/nb/desk/no-such-page"); w.Code != http.StatusNotFound {
		t.Errorf("a page that is not there: %d", w.Code)
	}
}
