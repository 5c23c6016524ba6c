package api

import (
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/danielgtaylor/huma/v2"

	"verdig/access"
	"verdig/register"
)

// asks has a good request for every door of the interface, about the
// notification with the id.
func asks(id string) map[string]ask {
	correction := body(map[string]any{"version": 1, "values": values(map[string]any{"sex": "male"})})
	return map[string]ask{
		"GET /api/v1/codes":                           {method: "GET", path: "/api/v1/codes"},
		"GET /api/v1/codes/{list}":                    {method: "GET", path: "/api/v1/codes/sex"},
		"POST /api/v1/notifications":                  {method: "POST", path: "/api/v1/notifications", body: sending(map[string]any{"reference": nil})},
		"POST /api/v1/notifications/check":            {method: "POST", path: "/api/v1/notifications/check", body: sending(nil)},
		"GET /api/v1/notifications":                   {method: "GET", path: "/api/v1/notifications"},
		"GET /api/v1/notifications/{id}":              {method: "GET", path: "/api/v1/notifications/" + id},
		"POST /api/v1/notifications/{id}/versions":    {method: "POST", path: "/api/v1/notifications/" + id + "/versions", body: correction},
		"POST /api/v1/notifications/{id}/withdrawal":  {method: "POST", path: "/api/v1/notifications/" + id + "/withdrawal", body: `{"reason":"mistake"}`},
		"POST /api/v1/notifications/{id}/reinstating": {method: "POST", path: "/api/v1/notifications/" + id + "/reinstating", body: `{}`},
		"POST /api/v1/returns":                        {method: "POST", path: "/api/v1/returns", body: returnOf, kind: "text/csv"},
		"GET /api/v1/years":                           {method: "GET", path: "/api/v1/years"},
		"POST /api/v1/years/{year}/nothing":           {method: "POST", path: "/api/v1/years/2012/nothing", body: `{"nothing_to_report":true}`},
		"POST /api/v1/cases":                          {method: "POST", path: "/api/v1/cases", body: caseOf},
		"POST /api/v1/cases/check":                    {method: "POST", path: "/api/v1/cases/check", body: caseOf},
		"POST /api/v1/cases/events":                   {method: "POST", path: "/api/v1/cases/events", body: eventsOf},
		"POST /api/v1/cases/events/check":             {method: "POST", path: "/api/v1/cases/events/check", body: eventsOf},
		"POST /api/v1/cases/returns": {
			method: "POST", path: "/api/v1/cases/returns", kind: "text/csv", body: "year;reference;reported_on;report_type\n2016;P-9;2016-01-01;aggravated\n",
		},
		"POST /api/token": {method: "POST", path: "/api/token", kind: "application/x-www-form-urlencoded", body: "grant_type=x&assertion=y"},
	}
}

// agencyOf is an agency for a role to act for.
func agencyOf(r access.Role) string {
	switch {
	case r == access.PoliceAnalyst:
		return "pd-oslo"
	case r.National():
		return ""
	}
	return "nav"
}

// Every operation lets those pass whom the matrix lets pass, and is not there
// for anybody else: byte for byte as a path that does not exist.
func TestEveryOperationAsksTheMatrix(t *testing.T) {
	h := newHouse(t)
	matrix := h.acts.Matrix()
	absent := h.do(ask{method: "GET", path: "/api/v1/nowhere", bearer: nav})
	if absent.status != http.StatusNotFound {
		t.Fatal(absent)
	}
	tried := 0
	for _, door := range matrix.Doors() {
		if door.Kind != "api" {
			continue
		}
		for _, role := range access.Roles {
			if door.Open {
				continue
			}
			id := h.send(nav, map[string]any{"reference": nil}).Notification
			q, ok := asks(id)[door.Name]
			if !ok {
				t.Fatalf("no request for %s", door.Name)
			}
			q.bearer = string(role) + ":" + agencyOf(role)
			q.body = strings.ReplaceAll(q.body, `"reference":"R-1"`, `"reference":"`+h.own(id)+`"`)
			got := h.do(q)
			actor := access.Actor{ID: "x", Role: role, Agency: agencyOf(role)}
			may := door.Passes(matrix.Enter(door, actor))
			switch {
			case may && strings.HasSuffix(door.Name, "/reinstating") && got.status == http.StatusConflict: // it was not withdrawn
			case may && got.status >= 300:
				t.Errorf("%s may %s, and gets %d: %s", role, door.Name, got.status, got.body)
			case !may && (got.status != http.StatusNotFound || got.body != absent.body):
				t.Errorf("%s may not %s, and gets %d: %s", role, door.Name, got.status, got.body)
			}
			tried++
		}
		q := asks("x")[door.Name]
		if q.bearer = "nobody's"; !door.Open {
			if got := h.do(q); got.status != http.StatusUnauthorized || got.header.Get("WWW-Authenticate") != "Bearer" {
				t.Errorf("%s without a token: %d", door.Name, got.status)
			}
		}
	}
	if want := (len(asks("")) - 1) * len(access.Roles); tried != want {
		t.Errorf("tried %d, want %d", tried, want)
	}
	report, err := h.store.Verify(t.Context())
	if err != nil || !report.OK() {
		t.Error(report.Findings, err)
	}
	if len(h.reported) > 0 {
		t.Error("internal errors:", h.reported)
	}
}

// own is the agency's own reference of a notification.
func (h *house) own(id string) string {
	var list struct{ Items []Entry }
	h.do(ask{method: "GET", path: "/api/v1/notifications?size=200", bearer: nav}).json(h.t, &list)
	for _, e := range list.Items {
		if e.ID == id {
			return e.Reference
		}
	}
	return "R-1"
}

// What belongs to another agency is as if it were not there.
func TestForeignIsAbsent(t *testing.T) {
	h := newHouse(t)
	id := h.send(nav, nil).Notification
	foreign, absent := asks(id), asks(register.NewID(testStart))
	for _, odd := range []string{"x", "Ana Popescu", "..", "%00", strings.Repeat("9", 36)} {
		q := ask{method: "GET", path: "/api/v1/notifications/" + strings.ReplaceAll(odd, " ", "%20"), bearer: nav}
		if got := h.do(q); got.status >= 500 || got.status == http.StatusOK {
			t.Errorf("id %q: %d %s", odd, got.status, got.body)
		}
	}
	for name := range foreign {
		if !strings.Contains(name, "{id}") {
			continue
		}
		for _, bearer := range []string{udi, "case_worker:udi", "child_coordinator:bufdir"} {
			f, a := foreign[name], absent[name]
			f.bearer, a.bearer = bearer, bearer
			got, want := h.do(f), h.do(a)
			if got.status != http.StatusNotFound || got.status != want.status || got.body != want.body || len(got.header) != len(want.header) {
				t.Errorf("%s by %s: %d %s; absent: %d %s", name, bearer, got.status, got.body, want.status, want.body)
			}
		}
	}
	var list struct{ Items []Entry }
	for _, path := range []string{"", "?reference=R-1", "?after=" + register.NewID(testStart.AddDate(9, 0, 0))} {
		h.do(ask{method: "GET", path: "/api/v1/notifications" + path, bearer: udi}).json(t, &list)
		if len(list.Items) != 0 {
			t.Error("udi sees", list.Items)
		}
	}
}

func TestWhatIsSentIsThere(t *testing.T) {
	h := newHouse(t)
	r := h.send(nav, map[string]any{"story": "Told.", "region": nil})
	a := h.do(ask{method: "GET", path: "/api/v1/notifications/" + r.Notification, bearer: nav})
	var item Item
	a.json(t, &item)
	if item.Values["family_name"] != "Popescu" || item.Values["story"] != "Told." || item.Values["year"] != 2016.0 || !slices.Equal(item.Receipts, []string{r.Reference}) {
		t.Errorf("item is %s", a.body)
	}
	// What comes out goes in again, as it is.
	a = h.do(ask{method: "POST", path: "/api/v1/notifications/" + r.Notification + "/versions", bearer: nav,
		body: body(map[string]any{"version": 1, "values": item.Values})})
	if a.status != http.StatusCreated || !strings.Contains(a.body, `"outcome":"unchanged"`) {
		t.Error(a.status, a.body)
	}
	item.Values["sex"] = "male"
	a = h.do(ask{method: "POST", path: "/api/v1/notifications/" + r.Notification + "/versions", bearer: nav,
		body: body(map[string]any{"version": 1, "values": item.Values})})
	if a.status != http.StatusCreated || !strings.Contains(a.body, `"outcome":"new_version"`) || a.header.Get("Location") != "/api/v1/notifications/"+r.Notification {
		t.Error(a.status, a.body)
	}
	a = h.do(ask{method: "POST", path: "/api/v1/notifications/" + r.Notification + "/versions", bearer: nav,
		body: body(map[string]any{"version": 1, "values": item.Values})})
	if a.status != http.StatusConflict || !strings.Contains(a.body, "urn:verdig:act.corrected_meanwhile") {
		t.Error(a.status, a.body)
	}
	a = h.do(ask{method: "POST", path: "/api/v1/notifications/" + r.Notification + "/withdrawal", bearer: nav, body: `{"reason":"twice"}`})
	if a.status != http.StatusNoContent || a.body != "" {
		t.Error(a.status, a.body)
	}
	for path, want := range map[string]int{"": 0, "?withdrawn=true": 1, "?reference=" + strings.ToLower(r.Reference): 1} {
		var list struct{ Items []Entry }
		h.do(ask{method: "GET", path: "/api/v1/notifications" + path, bearer: nav}).json(t, &list)
		if len(list.Items) != want {
			t.Errorf("%q lists %d, want %d", path, len(list.Items), want)
		}
	}
	a = h.do(ask{method: "GET", path: "/api/v1/years", bearer: nav})
	if a.status != http.StatusOK || !strings.Contains(a.body, `"year":2016,"state":"missing"`) {
		t.Error(a.status, a.body)
	}
	a = h.do(ask{method: "POST", path: "/api/v1/notifications/" + r.Notification + "/reinstating", bearer: nav, body: `{}`})
	if a.status != http.StatusNoContent {
		t.Error(a.status, a.body)
	}
}

func TestAWholeReturn(t *testing.T) {
	h := newHouse(t)
	q := asks("")["POST /api/v1/returns"]
	q.bearer, q.key = nav, "return-0001"
	first := h.do(q)
	var out Returned
	first.json(t, &out)
	if first.status != http.StatusOK || out.Rows != 2 || out.Created != 1 || out.NotReceived != 1 || len(out.Each) != 2 {
		t.Fatal(first.status, first.body)
	}
	if e := out.Each[1]; e.Row != 3 || e.Outcome != "not_received" || len(e.Issues) == 0 || e.Issues[0].Field != "identified_on" || e.Issues[0].Remedy == "" {
		t.Errorf("row 3: %+v", e)
	}
	if again := h.do(q); again.status != first.status || again.body != first.body {
		t.Errorf("again: %s", again.body)
	}
	for name, c := range map[string]struct {
		change func(*ask)
		status int
	}{
		"a return of cases":    {func(a *ask) { a.body = "year;reference;reported_on;report_type\n2016;P;2016-01-01;x\n" }, 422},
		"no return":            {func(a *ask) { a.body = "hello" }, 422},
		"another kind":         {func(a *ask) { a.kind = "application/json" }, 415},
		"a compressed one":     {func(a *ask) { a.header = map[string]string{"Content-Encoding": "gzip"} }, 415},
		"one that is too long": {func(a *ask) { a.body = strings.Repeat("x", 20<<20+1) }, 413},
	} {
		q := q
		q.key = ""
		if c.change(&q); true {
			if got := h.do(q); got.status != c.status {
				t.Errorf("%s: %d %s", name, got.status, got.body)
			}
		}
	}
}

func TestAnOperationNeedsADoor(t *testing.T) {
	h := newHouse(t)
	s, _, err := newServer(Settings{Acts: h.acts, Machines: h, Base: testBase})
	if err != nil {
		t.Fatal(err)
	}
	add(s, operation{Operation: huma.Operation{OperationID: "x", Method: "GET", Path: "/api/v1/secret"}}, s.list)
	if s.wrong == nil || !strings.Contains(s.wrong.Error(), "GET /api/v1/secret") {
		t.Error(s.wrong)
	}
	for _, base := range []string{"", "verdig.example.no", "/api"} {
		if _, err := New(Settings{Acts: h.acts, Machines: h, Base: base}); err == nil {
			t.Errorf("base %q is taken", base)
		}
	}
}
