package desk

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"verdig/access"
)

func TestExportFlow(t *testing.T) {
	x := newHouse(t)
	const list, form = "/nb/desk/exports", "/nb/desk/exports/new"
	good := url.Values{"year": {"2026"}, "basis": {"research_permission"}, "recipient": {"Instituttet"}, "purpose": {"En studie"}}
	coordinator := func() { x.be(coordinatorID, access.Coordinator, "") }
	second := func() { x.be(strangerID, access.SecondReviewer, "") }

	coordinator()
	if page := said(x.get(list, 200)); !strings.Contains(page, "Ingen eksporter") {
		t.Errorf("an empty list: %s", page)
	}
	if page := said(x.get(form, 200)); !strings.Contains(page, "laget bare for denne eksporten") || !strings.Contains(page, "Pålegg fra en domstol") {
		t.Errorf("the form: %s", page)
	}
	for field, want := range map[string]string{"year": "Ingen har rapportert", "basis": "Velg et rettslig grunnlag", "recipient": "Skriv hvem som får", "purpose": "Skriv hva opplysningene"} {
		bad := url.Values{}
		for k, v := range good {
			if k != field {
				bad[k] = v
			}
		}
		if _, page := x.post(form, 422, bad); !strings.Contains(said(page), want) {
			t.Errorf("without %s: %s", field, said(page))
		}
	}
	to, _ := x.post(form, 303, good)
	id := parameter(t, to, "undo")
	at := "/nb/desk/exports/" + id
	if !strings.Contains(x.get(to, 200), at+"/withdraw") {
		t.Error("no way back")
	}
	x.get(at+"/file", 409) // not approved
	x.get(at+"/settle", 404)
	x.be(coordinatorID, access.SecondReviewer, "")
	if _, page := x.post(at+"/settle", 422, url.Values{"verdict": {"approve"}}); !strings.Contains(said(page), "kan ikke godkjenne den") {
		t.Errorf("one's own: %s", said(page))
	}
	second()
	if page := x.get("/nb/desk/exports/second", 200); !strings.Contains(page, at+"/settle") || strings.Contains(page, "/exports/new") {
		t.Errorf("the second reviewer's list: %s", said(page))
	}
	if page := said(x.get(at+"/settle", 200)); !strings.Contains(page, "Instituttet") || !strings.Contains(page, "En studie") || !strings.Contains(page, "Tillatelse til forskning") {
		t.Errorf("before the second reviewer: %s", page)
	}
	x.post(at+"/settle", 422, nil)
	to, _ = x.post(at+"/settle", 303, url.Values{"verdict": {"approve"}})
	if page := said(x.get(to, 200)); !strings.Contains(page, "Kan hentes") {
		t.Errorf("approved: %s", page)
	}
	x.get(at+"/file", 404) // nor does who approved fetch it

	coordinator()
	if page := x.get(list, 200); !strings.Contains(page, at+"/file") {
		t.Errorf("no file to fetch: %s", said(page))
	}
	w := get(x.h, at+"/file")
	if w.Code != 200 || w.Header().Get("Content-Type") != "text/csv; charset=utf-8" || w.Header().Get("Content-Disposition") != "attachment; filename=export-"+id[len(id)-12:]+".csv" {
		t.Errorf("%d %v", w.Code, w.Header())
	}
	if body := w.Body.String(); strings.Count(body, "\r\n") != 3 || strings.Contains(body, "Amara") || strings.Contains(body, "Testperson") || !strings.Contains(body, id+";research_permission;") {
		t.Errorf("the file: %s", body)
	}
	x.post(at+"/withdraw", 409, nil) // settled
	x.clock = x.clock.Add(8 * 24 * time.Hour)
	coordinator()
	x.get(at+"/file", 409)
	if page := x.get(list, 200); strings.Contains(page, at+"/file") || !strings.Contains(said(page), "Fristen er ute") {
		t.Errorf("a week later: %s", said(page))
	}

	to, _ = x.post(form, 303, good)
	x.post("/nb/desk/exports/"+parameter(t, to, "undo")+"/withdraw", 303, nil)
	for _, l := range []string{"nb", "nn", "en"} {
		coordinator()
		for _, path := range []string{"/exports", "/exports/new"} {
			checkTexts(t, x.get("/"+l+"/desk"+path, 200))
		}
		second()
		for _, path := range []string{"/exports/second", "/exports/" + id + "/settle"} {
			checkTexts(t, x.get("/"+l+"/desk"+path, 200))
		}
	}
}

// checkTexts fails on a key that stands where its text should.
func checkTexts(t *testing.T, page string) {
	t.Helper()
	for _, prefix := range []string{"desk.exports.", "desk.menu.", "register.export."} {
		if strings.Contains(said(page), prefix) {
			t.Errorf("a key stands in a page: %s", said(page))
		}
	}
}

// What proposes, settles or fetches asks for proof of identity first.
func TestExportsAskForProof(t *testing.T) {
	x := newHouse(t)
	for name, role := range map[string]access.Role{
		"GET /nb/desk/exports/new": access.Coordinator, "POST /nb/desk/exports/new": access.Coordinator, "GET /nb/desk/exports/x/file": access.Coordinator,
		"GET /nb/desk/exports/x/settle": access.SecondReviewer, "POST /nb/desk/exports/x/settle": access.SecondReviewer,
	} {
		x.be(strangerID, role, "")
		x.who.Actor.Confirmed = x.clock.Add(-stepUpFor - time.Second)
		method, path, _ := strings.Cut(name, " ")
		w := httptest.NewRecorder()
		x.h.ServeHTTP(w, httptest.NewRequest(method, path, nil))
		if w.Code != http.StatusSeeOther || !strings.Contains(w.Header().Get("Location"), "/nb/desk/confirm") {
			t.Errorf("%s: %d %s", name, w.Code, w.Header().Get("Location"))
		}
	}
}
