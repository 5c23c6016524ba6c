package site

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"verdig/caselaw"
	"verdig/caselaw/caselawtest"
	"verdig/caselaw/fts"
	"verdig/caselaw/publish"
	"verdig/codelist"
)

// putOutRegister is a register as verdig judgments puts it out.
func putOutRegister(t testing.TB, folder string, r caselaw.Register) fstest.MapFS {
	t.Helper()
	codes, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	files, err := publish.Build(context.Background(), publish.Input{Register: r, Codes: codes, Periods: []caselaw.Period{{Year: 2016, Third: 3}}})
	if err != nil {
		t.Fatal(err)
	}
	out := fstest.MapFS{caselaw.CurrentName: {Data: []byte(folder + "\n")}}
	for name, b := range files {
		out[folder+"/"+name] = &fstest.MapFile{Data: b}
	}
	return out
}

func aRegister() caselaw.Register {
	r := caselawtest.Register()
	r.Gone = []caselaw.Gone{{ID: "gone", Withdrawn: codelist.MustDay(2016, 12, 1), Reason: "identifies"}}
	r.Judgments[2].Source = "https://dommer.example/b"
	return r
}

func withJudgments(t testing.TB, root fstest.MapFS, search caselaw.Maker) (http.Handler, *told) {
	t.Helper()
	var s told
	h, err := New(Settings{Releases: released(t), Judgments: root, Search: search, Report: s.report})
	if err != nil {
		t.Fatal(err)
	}
	return h, &s
}

func numbers(page *node) string {
	var all []string
	for _, n := range page.find(".judgments li h3 a") {
		all = append(all, n.attr["href"][strings.LastIndex(n.attr["href"], "/")+1:])
	}
	return strings.Join(all, " ")
}

func TestJudgmentsAreListedAndSearched(t *testing.T) {
	h, s := withJudgments(t, putOutRegister(t, "one", aRegister()), fts.Make)
	for query, want := range map[string]string{
		"": "a d b c", "?q=tvangsarbeid": "a", "?q=TVANGSARBEID": "a", "?q=" + url.QueryEscape("§ 257"): "a", "?q=" + url.QueryEscape(`"ikke nok alene"`): "c",
		"?year=2016": "a d", "?year=2016&law=strl2005-257": "a", "?instance=supreme": "", "?outcome=conviction&year=2015": "b", "?q=restaurant&year=2014": "c",
		"?law=nonsense&instance=%27%3B&year=x&outcome=%00": "a d b c", "?q=" + url.QueryEscape(`x") OR title : ("a`): "", "?q=" + strings.Repeat("%22", 2000): "a d b c", "?from=2": "b c", "?from=-1": "a d b c", "?q=%ff": "a d b c",
	} {
		page := get(t, h, "/nb/judgments"+query)
		if got := numbers(page); got != want {
			t.Errorf("%.60s: %q, want %q", query, got, want)
		}
	}
	page := get(t, h, "/en/judgments?q=tvangsarbeid&year=2016")
	if len(page.find("mark")) != 0 { // told in English, the word is not there
		t.Error("a word is marked that is not there")
	}
	page = get(t, h, "/nb/judgments?q=tvangsarbeid&year=2016")
	if m := page.find("mark"); len(m) != 1 || m[0].words() != "Tvangsarbeid" {
		t.Error("what is looked for is not marked")
	}
	if page.one(t, "#q").attr["value"] != "tvangsarbeid" || len(page.find("option[selected]")) != 1 {
		t.Error("what was asked is lost")
	}
	if got := page.one(t, ".languages a[lang=en]").attr["href"]; got != "/en/judgments?q=tvangsarbeid&year=2016" {
		t.Errorf("the language switch leads to %s", got)
	}
	if w := ask(h, "GET", "/nb/judgments"); !strings.Contains(w.Header().Get("Content-Security-Policy"), "form-action 'self'") || w.Header().Get("Referrer-Policy") != "no-referrer" {
		t.Errorf("policies: %v", w.Header())
	}
	if !strings.HasPrefix(page.one(t, ".synthetic").words(), "Syntetiske data") {
		t.Error("the page does not say that the judgments are invented")
	}
	if page.one(t, "#found").attr["role"] != "" {
		t.Error("the heading of what is found is no heading")
	}
	headings(t, page)
	identifiers(t, page)
	if len(s.errs) > 0 {
		t.Error(s.errs)
	}
}

func TestAJudgmentHasAPage(t *testing.T) {
	h, _ := withJudgments(t, putOutRegister(t, "one", aRegister()), fts.Make)
	page := get(t, h, "/en/judgments/a")
	for _, w := range []string{"TEKS-2016-00021", "In English: labour in a restaurant", "Tre menn arbeidet uten lønn", "Penal Code 2005 section 257", "720", "A higher court may change the judgment"} {
		if !strings.Contains(strings.ReplaceAll(page.one(t, "main").words(), "\u00a0", " "), w) {
			t.Errorf("the page does not say %q", w)
		}
	}
	if p := page.find("p[lang=nb]"); len(p) == 0 {
		t.Error("the text in bokmål does not say its language")
	}
	headings(t, page)
	if got := get(t, h, "/nb/judgments/b").one(t, "a[rel=noreferrer]").attr["href"]; got != "https://dommer.example/b" {
		t.Errorf("the source: %s", got)
	}
	w := ask(h, "GET", "/nb/judgments/gone")
	if w.Code != http.StatusGone || !strings.Contains(w.Body.String(), "kunne røpe") {
		t.Errorf("a withdrawn judgment: %d", w.Code)
	}
	for _, path := range []string{"/nb/judgments/x", "/nb/judgments/", "/judgments/files/x", "/judgments/files/..%2fcurrent", "/judgments/files/%2e%2e"} {
		if w := ask(h, "GET", path); w.Code != http.StatusNotFound {
			t.Errorf("%s: %d", path, w.Code)
		}
	}
	if w := ask(h, "POST", "/nb/judgments"); w.Code != http.StatusMethodNotAllowed {
		t.Errorf("POST: %d", w.Code)
	}
}

func TestJudgmentFilesAreSent(t *testing.T) {
	h, _ := withJudgments(t, putOutRegister(t, "one", aRegister()), nil)
	page := get(t, h, "/nn/judgments")
	sent := 0
	for _, a := range page.find("a[href]") {
		if strings.HasPrefix(a.attr["href"], "/judgments/files/") {
			if w := ask(h, "GET", a.attr["href"]); w.Code != http.StatusOK || w.Body.Len() == 0 {
				t.Errorf("%s: %d", a.attr["href"], w.Code)
			}
			sent++
		}
	}
	if sent != 5 {
		t.Errorf("%d downloads, want the register three times and the list twice", sent)
	}
	if w := ask(h, "GET", "/judgments/files/list-2016-3.nn.html"); w.Code != http.StatusOK || !strings.Contains(w.Body.String(), "Tvangsarbeid") || strings.Contains(w.Header().Get("Content-Security-Policy"), "unsafe") {
		t.Errorf("the list: %d %s", w.Code, w.Header().Get("Content-Security-Policy"))
	}
	if w := ask(h, "GET", "/judgments/files/judgments.json"); w.Header().Get("Access-Control-Allow-Origin") != "*" {
		t.Error("the open data are closed to other sites")
	}
}

// What is put out anew is seen at once, what is altered is not shown, and
// without a search the list stands.
func TestTheRegisterIsReadAnew(t *testing.T) {
	root := putOutRegister(t, "one", aRegister())
	h, s := withJudgments(t, root, fts.Make)
	if got := numbers(get(t, h, "/nb/judgments?q=tvangsarbeid")); got != "a" {
		t.Error(got)
	}
	next := aRegister()
	next.Judgments = next.Judgments[1:]
	next.Gone = append(next.Gone, caselaw.Gone{ID: "a", Withdrawn: codelist.MustDay(2017, 1, 1), Reason: "mistake"})
	for name, f := range putOutRegister(t, "two", next) {
		root[name] = f
	}
	if got := numbers(get(t, h, "/nb/judgments?q=tvangsarbeid")); got != "" {
		t.Errorf("a withdrawn judgment is found: %q", got)
	}
	if w := ask(h, "GET", "/nb/judgments/a"); w.Code != http.StatusGone {
		t.Errorf("a withdrawn judgment: %d", w.Code)
	}
	root["two/judgments.csv"] = &fstest.MapFile{Data: []byte("altered")}
	if w := ask(h, "GET", "/judgments/files/judgments.csv"); w.Code != http.StatusInternalServerError || len(s.errs) != 1 || !errors.Is(s.errs[0], errAltered) {
		t.Errorf("an altered file: %d %v", w.Code, s.errs)
	}
	h, s = withJudgments(t, putOutRegister(t, "one", aRegister()), func(context.Context, *codelist.Library, caselaw.Register) (caselaw.Index, error) {
		return nil, errors.New("no database")
	})
	page := get(t, h, "/nb/judgments?q=tvangsarbeid&year=2016")
	if numbers(page) != "a d" || !strings.Contains(page.one(t, "main").words(), "Søket virker ikke nå") || len(s.errs) != 1 {
		t.Errorf("without a search: %q %v", numbers(page), s.errs)
	}
	get(t, h, "/nb/judgments?q=tvangsarbeid")
	if len(s.errs) != 1 {
		t.Error("every request tries the database again")
	}
}

// A search that is made after a failure is not put under a request that is
// being answered without one.
func TestAnIndexThatComesLater(t *testing.T) {
	codes, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	tries := 0
	d := &docket{root: putOutRegister(t, "one", aRegister()), codes: codes, tell: func(error) {}, make: func(ctx context.Context, c *codelist.Library, r caselaw.Register) (caselaw.Index, error) {
		if tries++; tries == 1 {
			return nil, errors.New("no database")
		}
		return fts.Make(ctx, c, r)
	}}
	early, err := d.latest(t.Context())
	if err != nil || early.index != nil {
		t.Fatal(early, err)
	}
	d.retried = time.Time{}
	late, err := d.latest(t.Context())
	if err != nil || late.index == nil {
		t.Fatal(late, err)
	}
	if early.index != nil {
		t.Error("what another request reads is changed under it")
	}
	if found, err := late.search(t.Context(), codelist.NB, caselaw.Terms("tvangsarbeid"), caselaw.Filter{}); err != nil || len(found) != 1 || found[0].ID != "a" {
		t.Errorf("%v %v", found, err)
	}
	if again, err := d.latest(t.Context()); err != nil || again != late || tries != 2 {
		t.Errorf("made %d times", tries)
	}
}

func TestWithoutARegister(t *testing.T) {
	for _, root := range []fstest.MapFS{nil, {}} {
		s := Settings{Releases: released(t)}
		if root != nil {
			s.Judgments = root
		}
		h, err := New(s)
		if err != nil {
			t.Fatal(err)
		}
		if w := ask(h, "GET", "/nb/judgments"); w.Code != http.StatusNotFound || strings.Contains(w.Body.String(), `href="/nb/judgments"`) {
			t.Errorf("%v: %d", root, w.Code)
		}
	}
	h, s := withJudgments(t, fstest.MapFS{caselaw.CurrentName: {Data: []byte("../secret")}}, nil)
	if w := ask(h, "GET", "/nb/judgments"); w.Code != http.StatusInternalServerError || len(s.errs) == 0 {
		t.Errorf("a pointer that leads out: %d", w.Code)
	}
	if h, _ := withJudgments(t, putOutRegister(t, "one", caselaw.Register{Made: codelist.MustDay(2017, 1, 1)}), fts.Make); !strings.Contains(get(t, h, "/nb/judgments").one(t, "main").words(), "Ingen dommer er publisert ennå") {
		t.Error("an empty register")
	}
}

func TestEveryWordOfTheJudgmentsIsSaid(t *testing.T) {
	for _, l := range codelist.Langs {
		v := reflect.ValueOf(judgmentTexts[l])
		for i := range v.NumField() {
			if v.Field(i).String() == "" {
				t.Errorf("%s: no %s", l, v.Type().Field(i).Name)
			}
		}
	}
}
