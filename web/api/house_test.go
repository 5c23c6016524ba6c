package api

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"verdig/access"
	"verdig/act"
	"verdig/fault"
	"verdig/identity"
	"verdig/store"
	"verdig/web/guard"
)

const testBase = "https://verdig.example.no"

var testStart = time.Date(2017, 2, 1, 9, 0, 0, 0, time.UTC)

// house is an installation with its interface. A bearer "role:agency" is an
// actor in that role, besides the machines that identity knows.
type house struct {
	http.Handler
	t        testing.TB
	store    *store.Store
	acts     *act.Desk
	identity *identity.Service

	mu       sync.Mutex
	at       time.Time
	reported []string
}

func (h *house) now() time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.at.IsZero() {
		return time.Now()
	}
	h.at = h.at.Add(time.Millisecond)
	return h.at
}

func (h *house) pass(d time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.at = h.at.Add(d)
}

// Machine implements Machines.
func (h *house) Machine(ctx context.Context, bearer string) (access.Actor, error) {
	role, agency, ok := strings.Cut(bearer, ":")
	switch {
	case role == "broken":
		return access.Actor{}, errors.New("the database of secrets is on fire: hunter2")
	case role == "full":
		return access.Actor{}, fault.New(fault.Unavailable, "store.full")
	case ok:
		return access.Actor{ID: "machine-" + role + "-" + agency, Role: access.Role(role), Agency: agency}, nil
	}
	return h.identity.Machine(ctx, bearer)
}

// Exchange implements Machines.
func (h *house) Exchange(ctx context.Context, assertion string) (identity.MachineToken, error) {
	return h.identity.Exchange(ctx, assertion)
}

func newHouse(t testing.TB, change ...func(*Settings)) *house {
	t.Helper()
	h := &house{t: t, at: testStart}
	st, _, err := store.Create(t.Context(), filepath.Join(t.TempDir(), "data"), store.Options{Now: h.now})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := st.Close(); err != nil {
			t.Error(err)
		}
	})
	h.store = st
	if h.acts, err = act.NewDesk(st, h.now); err != nil {
		t.Fatal(err)
	}
	h.identity, err = identity.New(identity.Settings{
		Vault: identity.Over(st.View, st.Update, st.Touch), Sealer: st.Sealer(), Origin: testBase, RPName: "Verdig", Now: h.now,
	})
	if err != nil {
		t.Fatal(err)
	}
	s := Settings{
		Acts: h.acts, Machines: h, Base: testBase, Now: h.now, Rate: guard.Rate{PerSecond: -1},
		Report: func(err error, operation string) { h.reported = append(h.reported, operation+": "+err.Error()) },
	}
	for _, c := range change {
		c(&s)
	}
	if h.Handler, err = New(s); err != nil {
		t.Fatal(err)
	}
	return h
}

// ask is a request of a machine.
type ask struct {
	method, path, bearer string
	body                 string
	kind                 string // Content-Type; "" means JSON
	key                  string // Idempotency-Key; "" means a new one, "-" none
	language             string
	header               map[string]string
}

type answer struct {
	status int
	header http.Header
	body   string
}

func (h *house) do(a ask) answer {
	r := httptest.NewRequest(a.method, a.path, strings.NewReader(a.body))
	if a.bearer != "" {
		r.Header.Set("Authorization", "Bearer "+a.bearer)
	}
	if a.method == http.MethodPost {
		r.Header.Set("Content-Type", "application/json")
		if a.kind != "" {
			r.Header.Set("Content-Type", a.kind)
		}
		switch a.key {
		case "-":
		case "":
			r.Header.Set("Idempotency-Key", rand.Text())
		default:
			r.Header.Set("Idempotency-Key", a.key)
		}
	}
	if a.language != "" {
		r.Header.Set("Accept-Language", a.language)
	}
	for k, v := range a.header {
		r.Header.Set(k, v)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	body, _ := io.ReadAll(w.Result().Body)
	return answer{w.Code, w.Result().Header, string(body)}
}

func (a answer) json(t testing.TB, into any) {
	t.Helper()
	if err := json.Unmarshal([]byte(a.body), into); err != nil {
		t.Fatalf("%v in %q", err, a.body)
	}
}

const (
	nav = "reporter:nav"
	udi = "reporter:udi"
)

// values are those of an invented person.
func values(change map[string]any) map[string]any {
	v := map[string]any{
		"year": 2016, "reference": "R-1", "given_name": "Ana", "family_name": "Popescu", "birth_documented": "1990-05-12",
		"presumed_minor": "no", "sex": "female", "citizenship": []string{"RO", "MD"}, "identified_on": "2016-03-01", "followed_up_from": "2016-03-02",
		"status": "possible", "exploitation": []string{"labour"}, "means": []string{"debt_bondage"}, "exploitation_country": []string{"NO"},
	}
	for k, x := range change {
		if x == nil {
			delete(v, k)
		} else {
			v[k] = x
		}
	}
	return v
}

func body(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return string(text)
}

func sending(change map[string]any) string { return body(map[string]any{"values": values(change)}) }

// send sends an invented person and returns the receipt.
func (h *house) send(bearer string, change map[string]any) Receipt {
	h.t.Helper()
	a := h.do(ask{method: "POST", path: "/api/v1/notifications", bearer: bearer, body: sending(change)})
	if a.status != http.StatusCreated {
		h.t.Fatal(a.status, a.body)
	}
	var r Receipt
	a.json(h.t, &r)
	return r
}

var caseOf = body(map[string]any{"values": map[string]any{
	"year": 2016, "reference": "P-1", "reported_on": "2016-03-01", "report_type": "aggravated", "exploitation": []string{"labour"},
}})

var eventsOf = body(map[string]any{"events": []map[string]any{{
	"case_reference": "S-1", "event": "report", "event_on": "2016-03-01", "reference": "P-1", "district": "pd-oslo", "report_type": "aggravated", "law": "strl2005-258",
	"exploitation": []string{"labour"},
}}})

const returnOf = "year;reference;family_name;identified_on;followed_up_from\n2016;A;Popescu;2016-01-01;2016-01-01\n2016;B;Ionescu;;2016-01-01\n"
