package main

import (
	"cmp"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"verdig/access"
	"verdig/browser"
	"verdig/codelist"
)

// page is an address of the desk with who looks at it.
type page struct {
	route string
	role  access.Role // "" for somebody who is not signed in
	path  string
}

// notPages are the routes that answer with a file, or lead elsewhere.
var notPages = []string{
	"GET /desk/upload/{upload}/returned", "GET /desk/upload-template/{file}", "GET /desk/police/{upload}/returned", "GET /desk/police-template/{file}",
	"GET /desk/sign-in/with/{provider}", "GET /desk/exports/{id}/file",
	"GET /desk/plans/{plan}/documents/{document}/file", "GET /desk/plans/{plan}/documents/{document}/picture",
	"GET /desk/plans/{plan}/meetings/{meeting}/meeting.ics", "GET /desk/plans/{plan}/meetings/{meeting}/minutes.txt",
}

// apart are the routes that the test reaches by a step of its own, and the
// calendar, which is no page.
var apart = []string{"GET /desk/enrol", "GET /desk/calendar/{token}"}

// often says at how many objects a route is looked at where one is not enough:
// pages that ask for something else, or stand in another state.
var often = map[string]int{
	"GET /desk/report/{form}/{topic}": 20, "GET /desk/guide/{page}": 3, "GET /desk/review/{id}": 2, "GET /desk/codes/{scheme}": 2, "GET /desk/upload/{upload}": 2, "GET /desk/police/{upload}": 2, "GET /desk/cases/{case}/do/{kind}": 8,
	"GET /desk/plans/{plan}": 6, "GET /desk/plans/{plan}/meetings/{meeting}": 2, "GET /desk/plans/{plan}/do/{kind}": 12,
}

// byRole are the routes whose page differs from role to role.
var byRole = []string{"GET /desk/{$}", "GET /desk/follow-up/list/{what}", "GET /desk/accounts", "GET /desk/accounts/{id}", "GET /desk/emergency", "GET /desk/machines", "GET /desk/completeness", "GET /desk/plans", "GET /desk/plans/{plan}", "GET /desk/judgments", "GET /desk/judgments/{entry}"}

// furnish makes something for every page of the desk to be about, and returns
// the addresses to which no link leads.
func (x *inhabited) furnish() []page {
	x.t.Helper()
	reporter, worker, police := inRole[access.Reporter], inRole[access.CaseWorker], inRole[access.PoliceAnalyst]
	coordinator, admin := inRole[access.Coordinator], inRole[access.Administrator]
	year := fmt.Sprint(x.c.app.now().Year())
	notification, receipt := x.report(reporter, "P-1")
	draft, _ := x.post(reporter, "/nb/desk/report", nil)
	const rows = "år;referanse;dato for identifisering;fulgt opp fra;kjønn\nY;K-1;01.02.Y;02.02.Y;kvinne\nY;K-2;01.02.Y;;rosa\n"
	const caseRows = "år;referanse;dato for anmeldelse;type anmeldelse\nY;S-1;01.02.Y;menneskehandel\nY;S-2;31.02.Y;menneskehandel\n"
	file := x.upload(reporter, "/nb/desk/upload", strings.ReplaceAll(rows, "Y", year))
	cases := x.upload(police, "/nb/desk/police", strings.ReplaceAll(caseRows, "Y", year))
	received := x.upload(reporter, "/nb/desk/upload", strings.ReplaceAll(rows, "Y", year))
	x.post(reporter, received+"/receive", nil)
	receivedCases := x.upload(police, "/nb/desk/police", strings.ReplaceAll(caseRows, "Y", year))
	x.post(police, receivedCases+"/receive", nil)
	x.furnishCase(police)
	x.furnishJudgment(police)
	id := notification[strings.LastIndex(notification, "/")+1:]
	x.confirm(worker)
	grant, _ := x.post(worker, "/nb/desk/emergency/open", url.Values{"notification": {id}, "reason": {"life"}, "text": {"Hun har ringt fra et ukjent sted."}})
	x.confirm(coordinator)
	x.post(coordinator, "/nb/desk/erasures/new", url.Values{"object": {id}, "reach": {"person"}, "ground": {"objection"}})
	x.confirm(inRole[access.SecondReviewer])
	x.furnishReview(coordinator)
	x.furnishExports(coordinator)
	x.furnishPlan(worker)
	x.confirm(admin)
	x.confirm(inRole[access.SecurityOfficer])
	plain := func(address string) string { path, _, _ := strings.Cut(address, "?"); return path }
	documents := x.planWithDocuments(worker, "D-1")
	held, ahead := x.meetingsBeside(worker, documents)
	return []page{
		{"", access.CaseWorker, held}, {"", access.CaseWorker, ahead}, {"", access.CaseWorker, documents}, {"", access.CaseWorker, x.within(x.get(worker, documents).Body.String(), `href="([^"]*)">Bilde av`) + "/picture"},
		{"", access.Reporter, receipt}, {"", access.Reporter, plain(draft)}, {"", access.Reporter, plain(draft[:strings.LastIndex(draft, "/")])},
		{"", access.Reporter, file}, {"", access.Reporter, received}, {"", access.PoliceAnalyst, cases}, {"", access.PoliceAnalyst, receivedCases},
		{"", access.Reporter, "/nb/desk/returns/" + fmt.Sprint(x.c.years[len(x.c.years)-1]+1) + "/follow-up"},
		{"", access.CaseWorker, plain(grant)}, {"", access.Reporter, "/nb/desk/confirm"},
	}
}

// furnishPlan opens the plan of a person, with a need, a goal, a task, a note
// and an agency that is asked.
func (x *inhabited) furnishPlan(worker string) {
	x.t.Helper()
	notification, _ := x.report(worker, "P-2")
	id := notification[strings.LastIndex(notification, "/")+1:]
	to, page := x.post(worker, "/nb/desk/plans", url.Values{
		"notification": {id}, "reason": {"concern"}, "basis": {"own_tasks"}, "code": {"adult"}, "text": {"K."},
	})
	if to == "" {
		x.t.Fatalf("the plan is not opened:\n%s", page)
	}
	plan, _, _ := strings.Cut(to, "?")
	due := x.c.app.now().AddDate(0, 0, 7).Format("2006-01-02")
	for _, step := range []struct {
		kind   string
		values url.Values
	}{
		{"need.open", url.Values{"area": {"housing"}, "reason": {"assessed"}}},
		{"goal.add", url.Values{"area": {"housing"}, "text": {"Et trygt sted å bo"}}},
		{"task.add", url.Values{"area": {"housing"}, "agency": {"pd-oslo"}, "until": {due}, "text": {"Ring kommunen"}}},
		{"note", url.Values{"area": {"whole"}, "text": {"Hun vil ikke ha brev i posten."}}},
		{"offer", url.Values{"area": {"housing"}, "agency": {"rosa"}, "reason": {"competent"}, "basis": {"consent"}, "day": {x.c.app.now().Format("2006-01-02")}, "text": {"Hun trenger et sted å bo."}}},
	} {
		step.values.Set("seen", "99")
		if to, page := x.post(worker, plan+"/do/"+step.kind, step.values); to == "" {
			x.t.Fatalf("%s is not taken:\n%s", step.kind, page)
		}
	}
	notification, _ = x.report(worker, "P-3")
	x.post(worker, "/nb/desk/plans", url.Values{ // of a child: its page shows the tracks
		"notification": {notification[strings.LastIndex(notification, "/")+1:]}, "reason": {"concern"}, "basis": {"child_duty"}, "code": {"child"}, "text": {"L."},
	})
}

// furnishCase opens a criminal case with somebody accused and a victim.
func (x *inhabited) furnishCase(police string) {
	x.t.Helper()
	day := x.c.app.now().AddDate(0, 0, -2).Format("02.01.2006")
	at, _ := x.post(police, "/nb/desk/cases/new", url.Values{
		"agency": {"pd-oslo"}, "reference": {"AN-1"}, "day": {day}, "code": {"ordinary"}, "law": {"strl2005-257"}, "forms": {"labour"}, "child": {"no"},
	})
	at, _, _ = strings.Cut(at, "?")
	x.post(police, at+"/do/accused", url.Values{"code": {"male"}, "day": {day}})
	x.post(police, at+"/do/victim", url.Values{"code": {"female"}, "child": {"yes"}, "day": {day}})
}

// furnishJudgment writes about a judgment for the public, with words that may be
// a name.
func (x *inhabited) furnishJudgment(police string) {
	x.t.Helper()
	day := x.c.app.now().AddDate(0, 0, -2)
	if to, page := x.post(police, "/nb/desk/judgments/new", url.Values{
		"court": {"Eksempel tingrett"}, "number": {fmt.Sprintf("TEKS-%d-90900", day.Year())}, "instance": {"district"}, "day": {day.Format("02.01.2006")}, "final": {"no"},
		"outcome": {"conviction"}, "law": {"strl2005-257"}, "decides_nb": {"Tvangsarbeid er menneskehandel."}, "step": {"save"},
		"summary_nb": {"Tre menn arbeidet uten lønn i en restaurant, sa Ola Prøvesen."}, "summary_en": {"Three men worked in a restaurant without any pay."},
	}); to == "" {
		x.t.Fatalf("the judgment is not taken:\n%s", page)
	}
}

// furnishExports proposes two exports, and approves one.
func (x *inhabited) furnishExports(coordinator string) {
	x.t.Helper()
	year := fmt.Sprint(x.c.years[0])
	for _, approved := range []bool{true, false} {
		to, _ := x.post(coordinator, "/nb/desk/exports/new", url.Values{"year": {year}, "basis": {"oversight"}, "recipient": {"Tilsynet"}, "purpose": {"Tilsyn"}})
		if u, err := url.Parse(to); err == nil && approved {
			x.post(inRole[access.SecondReviewer], "/nb/desk/exports/"+u.Query().Get("undo")+"/settle", url.Values{"verdict": {"approve"}})
		}
	}
}

// furnishReview decides a pair and asks about another.
func (x *inhabited) furnishReview(coordinator string) {
	x.t.Helper()
	pairs := x.c.open(x.t, x.st)
	done := false
	for _, p := range pairs {
		at := "/nb/desk/review/" + string(p.ID)
		if !done && len(p.Hard) == 0 {
			x.post(coordinator, at, url.Values{"reason": {"facts_agree"}, "verdict": {"link"}})
			done = true
		}
	}
	if !done {
		x.t.Fatal("every pair needs two reviewers")
	}
	for _, p := range x.c.open(x.t, x.st) {
		if p.A.Agency == "rosa" || p.B.Agency == "rosa" {
			x.post(coordinator, "/nb/desk/review/"+string(p.ID)+"/ask", url.Values{"reason": {"agency_says"}})
			return
		}
	}
	x.t.Fatal("no pair is about a notification of the reporter's agency")
}

// confirm proves again who somebody is, as sensitive pages ask.
func (x *inhabited) confirm(name string) {
	x.t.Helper()
	r := httptest.NewRequest("POST", x.site+"/nb/desk/confirm/demonstration", nil)
	w := x.send(name, r)
	for _, c := range w.Result().Cookies() {
		if c.Name == "__Host-desk" {
			x.sessions[name] = c.Value
		}
	}
	if w.Code != http.StatusSeeOther {
		x.t.Fatalf("%s does not prove who it is: %d", name, w.Code)
	}
}

var link = regexp.MustCompile(`href="(/nb/desk/[^"?#]*)`)

// table finds a page for every route of the desk that is opened by looking: it
// follows the links from the first page of every role. A route to which no role
// comes with a real object fails the test.
func (x *inhabited) table() []page {
	x.t.Helper()
	m, err := access.Load()
	if err != nil {
		x.t.Fatal(err)
	}
	mux, doors := http.NewServeMux(), map[string]access.Door{}
	for _, d := range m.Doors() {
		if path, ok := strings.CutPrefix(d.Name, "GET "); ok && d.Kind == "route" {
			mux.Handle("GET /nb"+path, http.NotFoundHandler())
			doors[d.Name] = d
		}
	}
	routeOf := func(path string) string {
		_, pattern := mux.Handler(httptest.NewRequest("GET", path, nil))
		return strings.Replace(pattern, " /nb", " ", 1)
	}
	start := x.furnish()
	var all []page
	for _, role := range append([]access.Role{""}, access.Roles...) {
		all = append(all, x.crawl(role, start, routeOf)...)
	}
	seen := map[string]int{}
	var table []page
	for _, p := range all {
		differs := p.route
		if slices.Contains(byRole, p.route) {
			differs += string(p.role)
		}
		seen[differs]++
		if seen[differs] <= cmp.Or(often[p.route], 1) {
			table = append(table, p)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(doors)) {
		if !slices.ContainsFunc(table, func(p page) bool { return p.route == name }) && !slices.Contains(apart, name) {
			x.t.Errorf("nobody can open %s", name)
		}
	}
	return table
}

// crawl opens pages in a role, from the first one and from those of start, and
// returns those that were there. Of each route it opens a few.
func (x *inhabited) crawl(role access.Role, start []page, routeOf func(string) string) []page {
	x.t.Helper()
	paths := []string{"/nb/desk/", "/nb/desk/sign-in", "/nb/desk/invitation"}
	for _, p := range start {
		if p.role == role {
			paths = append(paths, p.path)
		}
	}
	name, opened, there := inRole[role], map[string]int{}, []page(nil)
	for i := 0; i < len(paths); i++ {
		route := routeOf(paths[i])
		if route == "" || opened[route] >= cmp.Or(often[route], 1) || role != "" && strings.HasPrefix(route, "GET /desk/sign-in") {
			continue
		}
		w := x.get(name, paths[i])
		known := slices.Contains(notPages, route)
		if w.Code != http.StatusOK && !(known && w.Code == http.StatusSeeOther) || known == strings.Contains(w.Body.String(), "</html>") {
			continue
		}
		opened[route]++
		there = append(there, page{route, role, paths[i]})
		for _, m := range link.FindAllStringSubmatch(w.Body.String(), -1) {
			if !slices.Contains(paths, m[1]) {
				paths = append(paths, m[1])
			}
		}
	}
	return there
}

// looks are the ways in which a page is looked at: all of them, or in a short
// run a narrow and a wide one.
func looks() []browser.Look {
	var all []browser.Look
	for _, width := range []int64{320, 768, 1280} {
		for _, scheme := range []string{"light", "dark"} {
			all = append(all, browser.Look{Scheme: scheme, Width: width})
		}
	}
	if thorough() {
		return all
	}
	return []browser.Look{all[0], all[len(all)-1]}
}

// narrow are the looks on a narrow screen.
func narrow(all []browser.Look) []browser.Look {
	return slices.DeleteFunc(all, func(l browser.Look) bool { return l.Width != 320 })
}

func thorough() bool { return !testing.Short() && os.Getenv("VERDIG_REQUIRE") == "all" }

// pages lets axe-core judge every page of the desk by WCAG 2.2 A and AA, in
// three languages, at three widths, light and dark: none may be wider than the
// screen.
func (x *inhabited) pages(v *browser.Tab) {
	table := x.table()
	languages := codelist.Langs
	if !thorough() {
		languages = languages[:1]
	}
	tokens := map[codelist.Lang]string{}
	for _, l := range languages {
		_, sent := x.post(inRole[access.Administrator], "/nb/desk/accounts/new", url.Values{"name": {"ny." + string(l)}, "display": {"Ny Prøvesen"}, "agency": {"rosa"}, "role": {"reporter"}})
		tokens[l] = x.within(sent, `class="handover__code mono">([^<]+)<`)
	}
	x.t.Logf("%d pages, %d languages, %d looks at each", len(table), len(languages), len(looks()))
	for _, l := range languages {
		x.t.Run(string(l), func(t *testing.T) {
			t.Parallel()
			y := *x
			y.t = t
			y.judgePages(v.Another(t), l, table, tokens[l])
		})
	}
}

func (x *inhabited) judgePages(v *browser.Tab, l codelist.Lang, table []page, token string) {
	top := "/" + string(l) + "/desk"
	role := access.Role("")
	for _, p := range table {
		if slices.Contains(notPages, p.route) {
			continue
		}
		if p.role != role {
			x.signIn(v, inRole[p.role], top)
			v.Open(top + "/confirm")
			v.Next(func() { v.Do(chromedp.Click(chromedp.CSS(`form[action$="/confirm/demonstration"] button`))) })
			role = p.role
		}
		path := "/" + string(l) + strings.TrimPrefix(p.path, "/nb")
		v.Open(path)
		if at := v.At(); at != path {
			x.t.Errorf("%s as %q leads to %s", path, p.role, at)
			continue
		}
		if p.route == "GET /desk/{$}" && role == access.Coordinator {
			v.Width(320)
			v.Do(chromedp.Click(chromedp.CSS(`button[popovertarget="panel"]`)))
			v.Judge("menu "+string(l), string(l), narrow(looks()))
			v.Open(path)
		}
		v.Judge(strings.TrimPrefix(path, "/"+string(l)+"/desk")+" "+string(p.role)+" "+string(l), string(l), looks())
	}
	v.Open(top + "/invitation")
	v.Field("token", token)
	v.Next(func() { v.Key("\r") })
	v.Judge("/enrol "+string(l), string(l), looks())
}
