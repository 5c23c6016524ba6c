package site

import (
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/a-h/templ"

	"verdig/codelist"
	"verdig/release"
)

// told gathers what the site reports to its operator.
type told struct {
	errs     []error
	patterns []string
}

func (s *told) report(err error, pattern string) {
	s.errs, s.patterns = append(s.errs, err), append(s.patterns, pattern)
}

func open(t testing.TB, root fs.FS) (http.Handler, *told) {
	t.Helper()
	var s told
	h, err := New(Settings{Releases: root, Report: s.report})
	if err != nil {
		t.Fatal(err)
	}
	return h, &s
}

// ask sends a request with headers in pairs.
func ask(h http.Handler, method, target string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, target, nil)
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func get(t testing.TB, h http.Handler, target string) *node {
	t.Helper()
	w := ask(h, "GET", target)
	if w.Code != http.StatusOK {
		t.Fatalf("%s: %d", target, w.Code)
	}
	return parse(t, w.Body.String())
}

// paths are the pages of one language with both years released.
var paths = []string{"", "archive", "tables/2016", "tables/2015", "news/2016", "news/2015", "about"}

var marks = map[codelist.Lang]string{codelist.NB: "Syntetiske data", codelist.NN: "Syntetiske data", codelist.EN: "Synthetic data"}

func TestEveryPageInEveryLanguage(t *testing.T) {
	h, _ := open(t, released(t))
	for _, l := range codelist.Langs {
		titles := map[string]bool{}
		for _, path := range paths {
			t.Run(string(l)+"/"+path, func(t *testing.T) {
				page := get(t, h, "/"+string(l)+"/"+path)
				if got := page.one(t, "html").attr["lang"]; got != string(l) {
					t.Errorf("lang %q", got)
				}
				if page.one(t, "h1").words() == "" || page.one(t, "main").attr["id"] != "main" || page.one(t, "a.ds-skip-link").attr["href"] != "#main" {
					t.Error("a heading, a main part and a way to it are missing")
				}
				if !strings.HasPrefix(page.one(t, ".synthetic").words(), marks[l]) {
					t.Error("the page does not say that the data are synthetic")
				}
				description := page.one(t, "meta[name=description]").attr["content"]
				title := page.one(t, "head title").words()
				if description == "" || titles[title] {
					t.Errorf("description %q, title %q", description, title)
				}
				titles[title] = true
				languages(t, page, l, path)
				headings(t, page)
				identifiers(t, page)
			})
		}
	}
}

// languages checks that the switch and the alternates keep the page.
func languages(t *testing.T, page *node, l codelist.Lang, path string) {
	t.Helper()
	for _, other := range codelist.Langs {
		want := "/" + string(other) + "/" + path
		if got := page.one(t, "link[hreflang="+string(other)+"]").attr["href"]; got != want {
			t.Errorf("hreflang %s leads to %s", other, got)
		}
		link := page.one(t, ".languages a[lang="+string(other)+"]")
		if link.attr["href"] != want || (link.attr["aria-current"] == "true") != (other == l) {
			t.Errorf("the language switch to %s: %v", other, link.attr)
		}
	}
}

// headings checks that no level is left out.
func headings(t *testing.T, page *node) {
	t.Helper()
	level := 0
	var walk func(*node)
	walk = func(n *node) {
		if len(n.tag) == 2 && n.tag[0] == 'h' && n.tag[1] >= '1' && n.tag[1] <= '6' {
			if found := int(n.tag[1] - '0'); found > level+1 {
				t.Errorf("h%d %q after h%d", found, n.words(), level)
			} else {
				level = found
			}
		}
		for _, u := range n.under {
			walk(u)
		}
	}
	walk(page.one(t, "main"))
}

// identifiers checks that ids are unique and that what refers to one finds it.
func identifiers(t *testing.T, page *node) {
	t.Helper()
	ids := map[string]bool{}
	for _, n := range page.find("[id]") {
		if ids[n.attr["id"]] {
			t.Errorf("id %q twice", n.attr["id"])
		}
		ids[n.attr["id"]] = true
	}
	for _, n := range page.find("[aria-labelledby]") {
		for _, id := range strings.Fields(n.attr["aria-labelledby"]) {
			if !ids[id] {
				t.Errorf("aria-labelledby names %q, which is not there", id)
			}
		}
	}
	for _, n := range page.find("[style]") {
		t.Errorf("<%s> has a style attribute, which the policy forbids", n.tag)
	}
}

// TestNoLinkIsDead follows every link and picture of the site, and looks for
// the place in the page that it names.
func TestNoLinkIsDead(t *testing.T) {
	h, s := open(t, released(t))
	pages := map[string]*node{}
	queue := []string{"/nb/", "/nn/", "/en/"}
	links := 0
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		if _, seen := pages[at]; seen {
			continue
		}
		w := ask(h, "GET", at)
		if w.Code == http.StatusSeeOther {
			w = ask(h, "GET", w.Header().Get("Location"))
		}
		if w.Code != http.StatusOK {
			t.Errorf("%s: %d", at, w.Code)
		}
		pages[at] = &node{}
		if strings.HasPrefix(w.Header().Get("Content-Type"), "text/html") && !strings.HasPrefix(at, "/files/") && !strings.Contains(at, "/report/") {
			pages[at] = parse(t, w.Body.String())
		}
		for _, n := range append(pages[at].find("[href]"), pages[at].find("[src]")...) {
			to, _, _ := strings.Cut(n.attr["href"]+n.attr["src"], "#")
			if strings.HasPrefix(to, "/") {
				queue = append(queue, to)
			}
		}
	}
	for at, page := range pages {
		for _, n := range page.find("a[href]") {
			to, place, found := strings.Cut(n.attr["href"], "#")
			if to == "" {
				to = at
			}
			if links++; found && strings.HasPrefix(to, "/") && len(pages[to].find("#"+place)) != 1 {
				t.Errorf("%s: %s leads nowhere", at, n.attr["href"])
			}
		}
	}
	if len(pages) < 80 || links < 500 || len(s.errs) > 0 {
		t.Errorf("%d addresses and %d links followed, errors %v", len(pages), links, s.errs)
	}
}

func page(t testing.TB, root fstest.MapFS, name string) release.Page {
	t.Helper()
	p, err := release.ReadPage(root[name].Data)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestFrontPageShowsTheFiguresOfTheRelease(t *testing.T) {
	root := released(t)
	h, _ := open(t, root)
	for _, l := range codelist.Langs {
		p := page(t, root, "2016-r1/page-2016."+string(l)+".json")
		front := get(t, h, "/"+string(l)+"/")
		if front.one(t, "h1").words() != p.Headline || front.one(t, ".hero__lead").words() != p.Lead {
			t.Errorf("%s: headline or lead", l)
		}
		if front.one(t, "meta[name=description]").attr["content"] != p.Lead {
			t.Errorf("%s: description", l)
		}
		figures := front.find(".figures .figure__value")
		if len(figures) != len(p.Key) || len(figures) > 8 || len(front.find(".figure--main .figure__value")) != 1 {
			t.Fatalf("%s: %d figures on the front page, %d in the release", l, len(figures), len(p.Key))
		}
		for i, k := range p.Key {
			if figures[i].words() != k.Value {
				t.Errorf("%s: %s is %s, want %s", l, k.ID, figures[i].words(), k.Value)
			}
		}
		if got := front.find(".chart .vchart"); len(got) != 2 || got[0].attr["role"] != "img" {
			t.Errorf("%s: the chart is drawn %d times", l, len(got))
		}
		rows := get(t, h, "/"+string(l)+"/tables/2016").find("#key tbody tr")
		if len(rows) != len(p.Figures) || len(rows) <= len(p.Key) {
			t.Errorf("%s: %d of %d key figures in the table", l, len(rows), len(p.Figures))
		}
	}
}

func TestDatesAreWords(t *testing.T) {
	h, _ := open(t, released(t))
	for target, want := range map[string]string{"/nb/": "31. mars 2017", "/nn/news/2016": "31. mars 2017", "/en/": "31 March 2017"} {
		day := get(t, h, target).find("main time")[0]
		if day.words() != want || day.attr["datetime"] != "2017-03-31" {
			t.Errorf("%s: %q", target, day.words())
		}
	}
}

func TestTableSaysWhyNumbersAreMissing(t *testing.T) {
	h, _ := open(t, released(t))
	body := get(t, h, "/en/tables/2016")
	hidden := 0
	for _, td := range body.find("td.num") {
		if strings.HasPrefix(td.words(), ":") {
			hidden++
			if td.words() != ":Not shown, to protect persons" || td.one(t, "span[aria-hidden=true]").words() != ":" {
				t.Fatalf("%q", td.words())
			}
		}
	}
	if hidden == 0 {
		t.Error("no protected cell in the tables: the test sees nothing")
	}
	for _, table := range body.find("table") {
		if len(table.find("caption")) != 1 || len(table.find("thead th[scope=col]")) < 2 || len(table.find("tbody th[scope=row]")) == 0 {
			t.Errorf("table without caption or headings: %.60s", table.words())
		}
	}
}

func TestArchiveHoldsEveryYearAndTheSeriesBefore(t *testing.T) {
	h, _ := open(t, released(t))
	archive := get(t, h, "/nb/archive")
	if covers := archive.find(".covers svg"); len(covers) != 2 {
		t.Errorf("%d covers", len(covers))
	}
	if titles := archive.find(".covers h2"); len(titles) != 2 || !strings.HasSuffix(titles[0].words(), "2016") {
		t.Error("the latest year is not first")
	}
	back := archive.one(t, ".back").words()
	for _, want := range []string{"2013", "57", "2014", "61", "https://example.org/2013"} {
		if !strings.Contains(back, want) {
			t.Errorf("the back series lacks %s", want)
		}
	}
}

func TestOlderYearSaysSo(t *testing.T) {
	h, _ := open(t, released(t))
	if got := get(t, h, "/nn/tables/2015").one(t, ".older").words(); got != "Dette er tala for 2015. Dei nyaste gjeld 2016. Gå til 2016" {
		t.Error(got)
	}
	if n := len(get(t, h, "/nn/tables/2016").find(".older")); n != 0 {
		t.Error("the latest year says that it is old")
	}
}

func TestNotFoundIsOnePage(t *testing.T) {
	h, s := open(t, released(t))
	bodies := map[codelist.Lang]string{}
	for _, target := range []string{
		"/nb/tables/2013", "/nb/tables/abc", "/nb/news/0", "/nb/report/2013", "/nb/nothing", "/nb/archive/", "/nb/about/x",
		"/nn/tables/2013", "/nn/nothing", "/en/tables/2013", "/en/tables/", "/en/nothing", "/sv/", "/de/archive",
		"/files/2016-r1/ledger.json", "/files/2016-r1/page-2016.nb.json", "/files/2016-r1/nothing.csv", "/files/2016-r1/", "/files/2016-r1/tables",
		"/files/2013-r1/manifest.json", "/files/2016-r01/manifest.json", "/files/+2016-r1/manifest.json", "/files/2016-r2/manifest.json",
		"/files/2016-r1/%2e%2e/2015-r1/manifest.json", "/files/2016-r1/..%2f2015-r1%2fmanifest.json", "/files/%2e%2e/site.go", "/files/..%2f..%2fetc/passwd",
		"/files/2016-r1/tables%5c..%5cledger.json", "/files/2016-r1/a%00b", "/files/2016-r1/" + strings.Repeat("x", 5000),
		"/asset/", "/asset/site.go", "/asset/style/..%2f..%2fgo.mod", "/asset/typst/compiler.wasm", "/asset/style/files", "/favicon.ico",
	} {
		w := ask(h, "GET", target)
		if w.Code != http.StatusNotFound {
			t.Errorf("%.60s: %d", target, w.Code)
			continue
		}
		want := codelist.Lang(target[1:3])
		if !slices.Contains(codelist.Langs, want) {
			want = codelist.NB
		}
		page := parse(t, w.Body.String())
		if got := page.one(t, "html").attr["lang"]; got != string(want) {
			t.Errorf("%.60s: lang %s", target, got)
		}
		if !strings.HasPrefix(page.one(t, ".synthetic").words(), marks[want]) {
			t.Errorf("%.60s: no mark", target)
		}
		if was, ok := bodies[want]; ok && was != w.Body.String() {
			t.Errorf("%.60s: another page than the others", target)
		}
		bodies[want] = w.Body.String()
	}
	if len(bodies) != 3 || len(s.errs) > 0 {
		t.Errorf("%d languages, errors %v", len(bodies), s.errs)
	}
	for _, target := range []string{"/files/2016-r1/../2015-r1/manifest.json", "/nb/../../etc/passwd", "/files/2016-r1//manifest.json"} {
		if w := ask(h, "GET", target); w.Code == http.StatusOK {
			t.Errorf("%s: %d", target, w.Code)
		}
	}
}

func TestErrorSpeaksTheReadersLanguage(t *testing.T) {
	h, _ := open(t, released(t))
	w := ask(h, "GET", "/nowhere", "Accept-Language", "de, en;q=0.8, nb;q=0.2")
	if got := parse(t, w.Body.String()).one(t, "html").attr["lang"]; got != "en" {
		t.Error(got)
	}
}

func TestRootChoosesTheLanguage(t *testing.T) {
	h, _ := open(t, released(t))
	for accept, want := range map[string]string{
		"": "/nb/", "nn-NO,nn;q=0.9,nb;q=0.8": "/nn/", "en-GB": "/en/", "de-DE,fr": "/nb/", "da": "/nb/",
		"nb;q=0.1, en;q=0.9": "/en/", "en;q=0, nn;q=0.1": "/nn/", "en;q=x": "/nb/", ";;;,": "/nb/",
	} {
		w := ask(h, "GET", "/", "Accept-Language", accept)
		if w.Code != http.StatusSeeOther || w.Header().Get("Location") != want || !slices.Contains(w.Header().Values("Vary"), "Accept-Language") {
			t.Errorf("%q: %d %s %v", accept, w.Code, w.Header().Get("Location"), w.Header().Values("Vary"))
		}
	}
	if w := ask(h, "GET", "/nn"); w.Header().Get("Location") != "/nn/" {
		t.Error("/nn does not lead to /nn/")
	}
	if w := ask(h, "GET", "/nn/report/2016"); w.Header().Get("Location") != "/files/2016-r1/report-2016.nn.html" {
		t.Error("the report is not where its own links are right")
	}
}

func TestHeaders(t *testing.T) {
	h, _ := open(t, released(t))
	for _, c := range []struct{ target, kind, policy string }{
		{"/nb/", "text/html; charset=utf-8", "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"},
		{"/nb/nothing", "text/html; charset=utf-8", "default-src 'none'; style-src 'self';"},
		{"/files/2016-r1/report-2016.nb.html", "text/html; charset=utf-8", "default-src 'none'; style-src 'sha256-"},
		{"/files/2016-r1/news-2016.nb.html", "text/html; charset=utf-8", "default-src 'none'; style-src 'sha256-"},
		{"/files/2016-r1/cover-2016.nb.svg", "image/svg+xml", "default-src 'none'; sandbox;"},
		{"/files/2016-r1/news-2016.nb.md", "text/markdown; charset=utf-8", "default-src 'none'; sandbox;"},
		{"/files/2016-r1/tables/extent.csv", "text/csv; charset=utf-8", "default-src 'none'; sandbox;"},
		{"/files/2016-r1/manifest.json", "application/json", "default-src 'none'; sandbox;"},
		{"/asset/site.css", "text/css; charset=utf-8", "default-src 'none'; sandbox;"},
	} {
		head := ask(h, "GET", c.target).Header()
		policy := head.Get("Content-Security-Policy")
		if !strings.HasPrefix(policy, c.policy) || strings.Contains(policy, "unsafe") || !strings.Contains(policy, "frame-ancestors 'none'") {
			t.Errorf("%s: policy %s", c.target, policy)
		}
		if head.Get("Content-Type") != c.kind || head.Get("X-Content-Type-Options") != "nosniff" || head.Get("Referrer-Policy") != "no-referrer" {
			t.Errorf("%s: %v", c.target, head)
		}
		shared := strings.HasSuffix(c.target, ".csv") || strings.HasSuffix(c.target, ".json")
		if origin := head.Get("Access-Control-Allow-Origin"); (origin == "*") != shared || origin != "" && !shared {
			t.Errorf("%s may be read by pages of %q", c.target, origin)
		}
		if len(head.Values("Set-Cookie")) > 0 {
			t.Errorf("%s sets a cookie", c.target)
		}
	}
	for target, name := range map[string]string{"/files/2016-r1/tables-2016.xlsx": "tables-2016.xlsx", "/files/2016-r1/tables/extent.csv": "extent.csv"} {
		if got := ask(h, "GET", target).Header().Get("Content-Disposition"); got != "attachment; filename="+name {
			t.Errorf("%s: %s", target, got)
		}
	}
}

func TestReadersKeepWhatTheyHave(t *testing.T) {
	h, _ := open(t, released(t))
	sheet := get(t, h, "/nb/").find("link[rel=stylesheet]")
	for target, want := range map[string]string{
		"/nb/": "no-cache", "/nb/nothing": "no-cache", "/asset/site.css": "no-cache", "/asset/site.css?v=old": "no-cache",
		sheet[len(sheet)-1].attr["href"]: "public, max-age=31536000", "/files/2016-r1/cover-2016.nb.svg": "public, max-age=86400",
	} {
		if got := ask(h, "GET", target).Header().Get("Cache-Control"); got != want {
			t.Errorf("%s: %s", target, got)
		}
	}
	for _, target := range []string{"/nb/", "/files/2016-r1/manifest.json", "/asset/site.css"} {
		first := ask(h, "GET", target)
		again := ask(h, "GET", target, "If-None-Match", first.Header().Get("ETag"))
		if again.Code != http.StatusNotModified || again.Body.Len() != 0 || again.Header().Get("Content-Security-Policy") == "" {
			t.Errorf("%s: %d, %d bytes", target, again.Code, again.Body.Len())
		}
	}
}

func TestHeadAndOtherMethods(t *testing.T) {
	h, _ := open(t, released(t))
	for target, status := range map[string]int{"/nb/": 200, "/nb/nothing": 404, "/files/2016-r1/manifest.json": 200, "/asset/site.css": 200} {
		whole, head := ask(h, "GET", target), ask(h, "HEAD", target)
		if head.Code != status || whole.Code != status || head.Body.Len() != 0 {
			t.Errorf("%s: %d, %d bytes", target, head.Code, head.Body.Len())
		}
		for _, name := range []string{"Content-Type", "Content-Security-Policy", "ETag", "Cache-Control"} {
			if head.Header().Get(name) != whole.Header().Get(name) {
				t.Errorf("%s: %s differs", target, name)
			}
		}
	}
	for _, method := range []string{"POST", "PUT", "DELETE", "OPTIONS", "TRACE"} {
		w := ask(h, method, "/nn/")
		if w.Code != http.StatusMethodNotAllowed || w.Header().Get("Allow") != "GET, HEAD" {
			t.Errorf("%s: %d %s", method, w.Code, w.Header().Get("Allow"))
		}
	}
}

func TestPagesAreSentCompressed(t *testing.T) {
	h, _ := open(t, released(t))
	for _, target := range []string{"/nb/tables/2016", "/asset/site.css", "/files/2016-r1/report-2016.nb.html", "/files/2016-r1/cover-2016.nb.svg"} {
		plain, packed := ask(h, "GET", target), ask(h, "GET", target, "Accept-Encoding", "gzip")
		if packed.Header().Get("Content-Encoding") != "gzip" || !slices.Contains(packed.Header().Values("Vary"), "Accept-Encoding") {
			t.Errorf("%s: %v", target, packed.Header())
			continue
		}
		z, err := gzip.NewReader(packed.Body)
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(z)
		if err != nil || string(content) != plain.Body.String() {
			t.Errorf("%s: %v, another content", target, err)
		}
	}
	if w := ask(h, "GET", "/files/2016-r1/tables-2016.xlsx", "Accept-Encoding", "gzip"); w.Header().Get("Content-Encoding") != "" {
		t.Error("a workbook is compressed twice")
	}
}

func TestNothingReleased(t *testing.T) {
	h, s := open(t, fstest.MapFS{"notes": {Mode: fs.ModeDir}, "2016-r1/report-2016.nb.html": {Data: []byte("half")}, "README": {Data: []byte("x")}})
	for l, want := range map[string]string{"nb": "Ingen utgaver ennå", "nn": "Ingen utgåver enno", "en": "No editions yet"} {
		page := get(t, h, "/"+l+"/")
		if got := page.one(t, "h1").words(); got != want {
			t.Error(got)
		}
		if len(page.find(".synthetic")) != 0 || len(page.find(".menu a")) != 4 {
			t.Error("there is a mark without data, or a link to a year that is not there")
		}
		for _, part := range []string{".menu", ".bottom"} {
			if len(page.one(t, part).find("a[href=/"+l+"/info]")) != 1 {
				t.Errorf("%s %s does not lead to help", l, part)
			}
		}
		get(t, h, "/"+l+"/info")
		get(t, h, "/"+l+"/archive")
		get(t, h, "/"+l+"/about")
		if w := ask(h, "GET", "/"+l+"/tables/2016"); w.Code != http.StatusNotFound {
			t.Error(w.Code)
		}
	}
	if w := ask(h, "GET", "/files/2016-r1/report-2016.nb.html"); w.Code != http.StatusNotFound || len(s.errs) > 0 {
		t.Error("an edition without a manifest is shown", w.Code, s.errs)
	}
	if _, err := New(Settings{Releases: fstest.MapFS{"a": {}}}); err != nil {
		t.Error(err)
	}
}

func TestRealDataHaveNoMark(t *testing.T) {
	root := released(t)
	name := "2016-r1/manifest.json"
	var m release.Manifest
	if err := json.Unmarshal(root[name].Data, &m); err != nil {
		t.Fatal(err)
	}
	m.Synthetic = false
	b, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	root[name] = &fstest.MapFile{Data: b}
	for file := range root {
		if strings.HasPrefix(file, "2015-") {
			delete(root, file)
		}
	}
	h, _ := open(t, root)
	for _, target := range []string{"/nb/", "/en/about"} {
		if len(get(t, h, target).find(".synthetic")) != 0 {
			t.Error(target)
		}
	}
}

func TestLatestEditionCounts(t *testing.T) {
	root := released(t)
	for name, f := range released(t) {
		if rest, ok := strings.CutPrefix(name, "2016-r1/"); ok {
			root["2016-r10/"+rest] = f
			root["2016-r9/"+rest] = f
		}
	}
	h, _ := open(t, root)
	if n := len(get(t, h, "/nb/archive").find(".covers li")); n != 2 {
		t.Errorf("%d years in the archive", n)
	}
	for _, old := range []string{"2016-r1", "2016-r9", "2016-r10"} {
		if w := ask(h, "GET", "/files/"+old+"/manifest.json"); w.Code != http.StatusOK {
			t.Errorf("%s is gone: %d", old, w.Code)
		}
	}
	s := newShelf(root)
	all, err := s.editions()
	if err != nil || len(all) != 2 || all[0].Name != "2016-r10" {
		t.Errorf("%v %v", all, err)
	}
}

// TestBrokenRelease breaks a release in several ways: the reader is told
// nothing but that something is wrong, the operator what, and neither the
// address.
func TestBrokenRelease(t *testing.T) {
	for name, file := range map[string]string{
		"page that is no JSON": "2016-r1/page-2016.en.json", "altered cover": "2016-r1/cover-2016.en.svg", "altered chart": "2016-r1/chart-extent_chart-2016.en.svg",
		"new manifest that is no JSON": "2017-r1/manifest.json",
	} {
		t.Run(name, func(t *testing.T) {
			root := released(t)
			if root[file] == nil && !strings.HasPrefix(file, "2017") {
				t.Fatal("no such file in the release")
			}
			h, s := open(t, root)
			root[file] = &fstest.MapFile{Data: []byte(`{"secret": `)}
			w := ask(h, "GET", "/en/?secret=address")
			if w.Code != http.StatusInternalServerError {
				t.Fatal(w.Code)
			}
			body := parse(t, w.Body.String())
			if body.one(t, "html").attr["lang"] != "en" || body.one(t, "h1").words() != "Something went wrong" || len(body.find(".synthetic")) != 1 {
				t.Error("the error page is not the site's")
			}
			for _, leak := range []string{"secret", "page-2016", "JSON", "manifest", "altered", "r1"} {
				if strings.Contains(body.one(t, "body").words(), leak) {
					t.Errorf("the page tells of %q", leak)
				}
			}
			if len(s.errs) != 1 || s.patterns[0] != "GET /en/{$}" || strings.Contains(s.errs[0].Error(), "address") {
				t.Errorf("reported: %v %v", s.patterns, s.errs)
			}
			if ask(h, "GET", "/nb/").Code != http.StatusOK && strings.HasPrefix(file, "2016") {
				t.Error("the other languages fell with it")
			}
		})
	}
	if _, err := New(Settings{Releases: fstest.MapFS{"2016-r1/manifest.json": {Data: []byte("{")}}}); err == nil {
		t.Error("a site opened over a broken manifest")
	}
}

// TestBrokenPageOfTheRightSum is the case that the manifest vouches for a page
// that cannot be read.
func TestBrokenPageOfTheRightSum(t *testing.T) {
	root := released(t)
	const name = "2016-r1/page-2016.nn.json"
	was, broken := root[name].Data, []byte(`{"year": 2016, "edition": "2016-r1", "key": 7}`)
	manifest := strings.Replace(string(root["2016-r1/manifest.json"].Data), sum(was), sum(broken), 1)
	root[name], root["2016-r1/manifest.json"] = &fstest.MapFile{Data: broken}, &fstest.MapFile{Data: []byte(manifest)}
	h, s := open(t, root)
	for range 2 {
		if w := ask(h, "GET", "/nn/news/2016"); w.Code != http.StatusInternalServerError {
			t.Error(w.Code)
		}
	}
	if len(s.errs) != 2 {
		t.Error(s.errs)
	}
}

// TestEditionWrittenAnew: a release that is made again replaces the folder
// while the site is up.
func TestEditionWrittenAnew(t *testing.T) {
	root := released(t)
	h, s := open(t, root)
	get(t, h, "/en/")
	const name = "2016-r1/page-2016.en.json"
	was := root[name].Data
	anew := []byte(strings.Replace(string(was), page(t, root, name).Headline, "A new headline", 1))
	manifest := strings.Replace(string(root["2016-r1/manifest.json"].Data), sum(was), sum(anew), 1)
	root[name], root["2016-r1/manifest.json"] = &fstest.MapFile{Data: anew}, &fstest.MapFile{Data: []byte(manifest)}
	if got := get(t, h, "/en/").one(t, "h1").words(); got != "A new headline" || len(s.errs) > 0 {
		t.Error(got, s.errs)
	}
}

func sum(b []byte) string {
	x := sha256.Sum256(b)
	return hex.EncodeToString(x[:])
}

func TestAlteredFileIsNotServed(t *testing.T) {
	root := released(t)
	root["2016-r1/tables/extent.csv"] = &fstest.MapFile{Data: []byte("2016,9999")}
	h, s := open(t, root)
	w := ask(h, "GET", "/files/2016-r1/tables/extent.csv")
	if w.Code != http.StatusInternalServerError || strings.Contains(w.Body.String(), "9999") || len(s.errs) != 1 || !errors.Is(s.errs[0], errAltered) {
		t.Errorf("%d %v", w.Code, s.errs)
	}
}

func TestNoHalfPage(t *testing.T) {
	var s told
	site, err := newServer(Settings{Releases: released(t), Report: s.report})
	if err != nil {
		t.Fatal(err)
	}
	half := templ.ComponentFunc(func(_ context.Context, w io.Writer) error {
		fmt.Fprint(w, "<p>half")
		return errors.New("the other half is missing")
	})
	h := site.adapt("GET /half", func(*http.Request) (response, error) { return response{page: half}, nil })
	w := ask(h, "GET", "/nb/half")
	if w.Code != http.StatusInternalServerError || strings.Contains(w.Body.String(), "half") || len(s.errs) != 1 {
		t.Errorf("%d %q", w.Code, w.Body.String())
	}
}

func TestSize(t *testing.T) {
	for bytes, want := range map[int]string{-1: "", 0: "", 400: "0,4\u00a0kB", 999: "1,0\u00a0kB", 1499: "1\u00a0kB", 77_801: "78\u00a0kB", 1_250_000: "1,2\u00a0MB"} {
		if got := (frame{Lang: codelist.NB}).size(bytes); got != want {
			t.Errorf("%d: %q, want %q", bytes, got, want)
		}
	}
}

func TestEveryWordIsThere(t *testing.T) {
	for _, l := range codelist.Langs {
		v := reflect.ValueOf(wordsIn(l))
		for i := range v.NumField() {
			if v.Field(i).String() == "" {
				t.Errorf("%s lacks %s", l, v.Type().Field(i).Name)
			}
		}
	}
}
