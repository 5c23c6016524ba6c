package help

import (
	"encoding/json"
	"errors"
	"io/fs"
	"maps"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"verdig/codelist"
)

// mounted is a site that has the pages and nothing else.
func mounted(t testing.TB, s Settings) *http.ServeMux {
	t.Helper()
	p, err := New(s)
	if err != nil {
		t.Fatal(err)
	}
	mux := http.NewServeMux()
	p.Mount(mux)
	return mux
}

func ask(h http.Handler, method, path, accept string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, path, nil)
	r.Header.Set("Accept-Language", accept)
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func loaded(t testing.TB) *Guide {
	t.Helper()
	g, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// telling are words that a title or an address may not have, because somebody
// else may read the history.
var telling = regexp.MustCompile(`(?i)hjelp|help|handel|traffick|offer|victim|politi|police|verdig`)

func TestEveryLanguageIsWhole(t *testing.T) {
	g := loaded(t)
	mux := mounted(t, Settings{})
	if n := len(g.country.Languages); n < 8 {
		t.Errorf("%d languages", n)
	}
	for _, tag := range g.country.Languages {
		x := g.texts[tag]
		if own := slices.Contains(codelist.Langs, codelist.Lang(tag)); own != (x.State == original) {
			t.Errorf("%s is %s", tag, x.State)
		}
		w := ask(mux, "GET", Path(tag), "")
		body := w.Body.String()
		if w.Code != http.StatusOK || !strings.Contains(body, `<html lang="`+tag+`" dir="`+x.Dir+`">`) {
			t.Errorf("%s: %d, %.80s", tag, w.Code, body)
		}
		if telling.MatchString(x.Title) || telling.MatchString(Path(tag)) || !strings.Contains(body, "<title>"+x.Title+"</title>") {
			t.Errorf("%s: the title %q", tag, x.Title)
		}
		for _, c := range g.country.Contacts {
			if c.Dial != "" && strings.Count(body, `href="tel:`+c.Dial+`"`) != 1 {
				t.Errorf("%s: %s cannot be called", tag, c.ID)
			}
		}
		for _, other := range g.country.Languages {
			if !strings.Contains(body, ` lang="`+other+`"`) || !strings.Contains(body, ">"+g.texts[other].Name+"</a>") {
				t.Errorf("%s: no way to %s", tag, other)
			}
		}
		if (x.Notice != "") != strings.Contains(body, x.Notice) && x.Notice != "" || strings.ContainsAny(body, "{}") {
			t.Errorf("%s: the notice is missing, or a place was not filled", tag)
		}
		leave, urgent, rest := strings.Index(body, `rel="noreferrer nofollow"`), strings.Index(body, "tel:112"), strings.Index(body, "tel:+4722331160")
		if first := strings.Index(body, "<a "); first < 0 || first > leave || leave > urgent || urgent > rest || strings.Count(body[:leave], "<a ") != 1 {
			t.Errorf("%s: the way out comes first, then what is urgent: %d, %d, %d", tag, leave, urgent, rest)
		}
	}
	for _, tag := range []string{"ar", "uk"} {
		if want := map[string]string{"ar": "rtl", "uk": "ltr"}[tag]; g.texts[tag].Dir != want {
			t.Errorf("%s runs %s", tag, g.texts[tag].Dir)
		}
	}
}

// heaviest is the weight of the page with its style and its script, as sent
// without compression, that an old telephone on a slow network can bear.
const heaviest = 20_000

func TestThePageIsLight(t *testing.T) {
	g := loaded(t)
	mux := mounted(t, Settings{Synthetic: func() bool { return true }})
	for _, tag := range g.country.Languages {
		n := 0
		for _, path := range []string{Path(tag), stylePath, scriptPath} {
			n += ask(mux, "GET", path, "").Body.Len()
		}
		t.Logf("%s: %d bytes", tag, n)
		if n > heaviest {
			t.Errorf("%s weighs %d bytes", tag, n)
		}
	}
}

func TestStyleAndScriptAreOld(t *testing.T) {
	if found := regexp.MustCompile(`var\(|grid|flex|clamp\(|min\(|max\(|:where|:is\(|:has|:not|inline-size|-inline|-block:|\brem\b|url\(|@import`).Find(style); found != nil {
		t.Errorf("the style uses %s", found)
	}
	if found := regexp.MustCompile("=>|\\blet\\b|\\bconst\\b|`|\\bclass\\s|querySelector|classList|fetch|\\?\\.|import|storage|cookie").Find(script); found != nil {
		t.Errorf("the script uses %s", found)
	}
}

var attribute = regexp.MustCompile(` (?:href|src|action|style|on[a-z]+)="[^"]*"`)

// TestNothingIsAskedOfOthers looks at all that a page could load or send.
func TestNothingIsAskedOfOthers(t *testing.T) {
	g := loaded(t)
	mux := mounted(t, Settings{})
	for _, tag := range g.country.Languages {
		body := ask(mux, "GET", Path(tag), "").Body.String()
		for _, element := range regexp.MustCompile(`<[a-z][^>]*>`).FindAllString(body, -1) {
			kind, _, _ := strings.Cut(strings.Trim(element, "<>/"), " ")
			if slices.Contains([]string{"img", "iframe", "form", "input", "object", "video", "audio", "svg", "base", "style"}, kind) {
				t.Errorf("%s: %s", tag, element)
			}
			for _, a := range attribute.FindAllString(element, -1) {
				name, value, _ := strings.Cut(strings.Trim(a, ` "`), `="`)
				own := strings.HasPrefix(value, "/") && !strings.HasPrefix(value, "//")
				away := kind == "a" && (strings.HasPrefix(value, "tel:") || strings.HasPrefix(value, "http") && strings.Contains(element, `rel="noreferrer`))
				if name != "href" && name != "src" || !own && !away && value != "data:," {
					t.Errorf("%s: %s in %s", tag, a, element)
				}
			}
		}
	}
}

func TestNoAnswerIsKept(t *testing.T) {
	var told []error
	mux := mounted(t, Settings{Report: func(err error, _ string) { told = append(told, err) }})
	for path, status := range map[string]int{"/nb/info": 200, "/ar/info": 200, "/info": 303, "/info/page.css": 200, "/info/page.js": 200} {
		for _, method := range []string{"GET", "HEAD"} {
			w := ask(mux, method, path, "")
			head := w.Header()
			if w.Code != status || head.Get("Cache-Control") != "no-store" || head.Get("Referrer-Policy") != "no-referrer" || head.Get("Content-Security-Policy") != policy {
				t.Errorf("%s %s: %d, %v", method, path, w.Code, head)
			}
			for _, name := range []string{"Set-Cookie", "ETag", "Last-Modified", "Refresh", "Link", "Report-To", "Reporting-Endpoints", "NEL"} {
				if head.Get(name) != "" {
					t.Errorf("%s has %s", path, name)
				}
			}
			if method == "HEAD" && status == 200 && w.Body.Len() > 0 {
				t.Errorf("HEAD %s has a body", path)
			}
		}
	}
	if len(told) > 0 {
		t.Error("the operator was told of somebody", told)
	}
}

func TestTheReadersLanguageIsChosen(t *testing.T) {
	mux := mounted(t, Settings{})
	for accept, want := range map[string]string{
		"": "/en/info", "ro-RO,ro;q=0.9,en;q=0.5": "/ro/info", "nn": "/nn/info", "no": "/nb/info", "nb-NO": "/nb/info", "ar-MA": "/ar/info",
		"th,vi;q=0.5": "/vi/info", "th,uk;q=0.3": "/uk/info", "zh": "/en/info", "en-US": "/en/info", "fr-CI;q=0.8, es-CO;q=0.9": "/es/info",
		"\xff": "/en/info", strings.Repeat("a-", 5000): "/en/info", "*": "/en/info",
	} {
		w := ask(mux, "GET", "/info", accept)
		if got := w.Header().Get("Location"); got != want || w.Header().Get("Vary") != "Accept-Language" {
			t.Errorf("%.20q leads to %s, want %s", accept, got, want)
		}
	}
	if w := ask(mux, "GET", "/th/info", ""); w.Code != http.StatusNotFound {
		t.Errorf("a language without a file: %d", w.Code)
	}
}

func TestADemonstrationSaysThatTheNumbersAreReal(t *testing.T) {
	g := loaded(t)
	for _, synthetic := range []bool{true, false} {
		mux := mounted(t, Settings{Synthetic: func() bool { return synthetic }})
		for _, tag := range g.country.Languages {
			if got := strings.Contains(ask(mux, "GET", Path(tag), "").Body.String(), g.texts[tag].Demonstration); got != synthetic {
				t.Errorf("%s: %v in a demonstration that is %v", tag, got, synthetic)
			}
		}
	}
}

// files is the folder of data, to be altered at will.
func files(t testing.TB) fstest.MapFS {
	t.Helper()
	out := fstest.MapFS{}
	data, err := fs.Sub(embedded, "data")
	if err != nil {
		t.Fatal(err)
	}
	names, err := fs.Glob(data, "*.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		b, err := fs.ReadFile(data, name)
		if err != nil {
			t.Fatal(err)
		}
		out[name] = &fstest.MapFile{Data: b}
	}
	return out
}

// alter changes one value of a file; a path has points between its keys.
func alter(t *testing.T, data fstest.MapFS, name, path string, change func(object map[string]any, key string)) {
	t.Helper()
	var whole map[string]any
	if err := json.Unmarshal(data[name].Data, &whole); err != nil {
		t.Fatal(err)
	}
	at := whole
	keys := strings.Split(path, ".")
	for _, k := range keys[:len(keys)-1] {
		if list, ok := at[k].([]any); ok {
			at = list[0].(map[string]any)
			continue
		}
		at = at[k].(map[string]any)
	}
	change(at, keys[len(keys)-1])
	b, err := json.Marshal(whole)
	if err != nil {
		t.Fatal(err)
	}
	data[name] = &fstest.MapFile{Data: b}
}

func TestBrokenDataAreRefused(t *testing.T) {
	set := func(v any) func(map[string]any, string) { return func(o map[string]any, k string) { o[k] = v } }
	drop := func(o map[string]any, k string) { delete(o, k) }
	for _, c := range []struct {
		what, file, path string
		change           func(map[string]any, string)
		says             string
	}{
		{"a text is missing", "text.ro.json", "heading", drop, "heading is empty"},
		{"a text is blank", "text.ro.json", "trace.items.calls", set(" "), "trace.items.calls is empty"},
		{"a key that nobody knows", "text.ro.json", "headline", set("x"), "unknown field"},
		{"a sign is missing", "text.uk.json", "signs.items.debt", drop, "signs lack debt"},
		{"a contact is missing", "text.ar.json", "contacts.rosa", drop, "contacts lack rosa"},
		{"a contact that the country has not", "text.ar.json", "contacts.fire", set(map[string]string{"name": "x", "text": "y"}), "contacts have fire"},
		{"a right is missing", "text.pl.json", "rights.items.health", drop, "rights lack health"},
		{"a right without a text", "text.pl.json", "rights.items.health.text", set(""), "rights.items.health.text is empty"},
		{"a trace is missing", "text.fr.json", "trace.items.private", drop, "trace lack private"},
		{"Arabic from left to right", "text.ar.json", "dir", set("ltr"), "the script runs rtl"},
		{"Polish from right to left", "text.pl.json", "dir", set("rtl"), "the script runs ltr"},
		{"another language than the name says", "text.ro.json", "tag", set("es"), "tag is es"},
		{"an unknown state", "text.ro.json", "state", set("machine"), "state is machine"},
		{"an unchecked translation that does not say so", "text.ro.json", "notice", set(""), "a notice belongs"},
		{"the button has no name", "text.nb.json", "trace.items.leave", set("x"), "{leave}"},
		{"the page has no name", "text.nb.json", "trace.items.history", set("x"), "{title}"},
		{"the day is missing", "text.nb.json", "sources.text", set("x"), "{date}"},
		{"a language of the site is missing", "country.json", "languages", set([]string{"nb", "en"}), "a language of the site is missing"},
		{"a language twice", "country.json", "languages", set([]string{"nb", "nn", "en", "nb"}), "stands twice in languages"},
		{"a language without a file", "country.json", "languages", set([]string{"nb", "nn", "en", "th"}), "text.th.json"},
		{"a language that leads out of the folder", "country.json", "languages", set([]string{"nb", "nn", "en", "../x"}), "no tag"},
		{"a fallback without a file", "country.json", "fallback", set("th"), "fallback"},
		{"a way out that can be read on the way", "country.json", "leave", set("http://example.org/"), "leave"},
		{"a way out that is a script", "country.json", "leave", set("javascript:alert(1)"), "leave"},
		{"a number that is not the one shown", "country.json", "contacts.dial", set("113"), "can be dialled"},
		{"a number torn apart", "text.ar.json", "lead", set("اتصل 22 33"), "lead has a number in parts"},
		{"a shown number torn apart", "country.json", "contacts.shown", set("1 12"), "can be dialled"},
		{"a number with letters", "country.json", "contacts.shown", set("one"), "can be dialled"},
		{"neither number nor page", "country.json", "contacts.dial", set(""), "can be dialled"},
		{"a page that is a script", "country.json", "contacts.web", set("javascript:x"), "no address"},
		{"a contact without a source", "country.json", "contacts.sources", set([]string{}), "no source"},
		{"a source that is not listed", "country.json", "rights.sources", set([]string{"hearsay"}), "hearsay is not listed"},
		{"a source that is not used", "country.json", "general", set([]string{}), "is not used"},
		{"a source without an address", "country.json", "sources.address", set("hearsay"), "no address"},
		{"no day", "country.json", "compared", set("yesterday"), "compared is no day"},
		{"no phrase", "country.json", "phrase.text", set(""), "phrase"},
		{"contacts are missing", "country.json", "contacts", set([]string{}), "contacts are missing"},
	} {
		t.Run(c.what, func(t *testing.T) {
			data := files(t)
			alter(t, data, c.file, c.path, c.change)
			g, err := Read(data)
			if !errors.Is(err, ErrData) || g != nil || !strings.Contains(err.Error(), c.says) {
				t.Errorf("%v, want %q", err, c.says)
			}
		})
	}
	data := files(t)
	data["text.nb.json"].Data = append(slices.Clone(data["text.nb.json"].Data), "{}"...)
	if _, err := Read(data); !errors.Is(err, ErrData) || !strings.Contains(err.Error(), "more than one object") {
		t.Error(err)
	}
	if _, err := Read(fstest.MapFS{}); !errors.Is(err, ErrData) || !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
}

// TestACountryReplacesTheFiles gives the pages another country.
func TestACountryReplacesTheFiles(t *testing.T) {
	data := files(t)
	alter(t, data, "country.json", "contacts.shown", func(o map[string]any, k string) { o[k], o["dial"] = "999", "999" })
	alter(t, data, "text.en.json", "heading", func(o map[string]any, k string) { o[k] = `Help & "care" <here>` })
	g, err := Read(data)
	if err != nil {
		t.Fatal(err)
	}
	body := ask(mounted(t, Settings{Guide: g}), "GET", "/en/info", "").Body.String()
	if !strings.Contains(body, "tel:999") || strings.Contains(body, "tel:112") || strings.Contains(body, "<here>") || !strings.Contains(body, "&lt;here&gt;") {
		t.Errorf("%.500s", body)
	}
}

// FuzzRead reads any text as a file of a language: it is refused, or every page
// of the guide can be shown.
func FuzzRead(f *testing.F) {
	for _, d := range slices.Sorted(maps.Keys(files(f))) {
		f.Add(string(files(f)[d].Data))
	}
	f.Add("{}")
	f.Fuzz(func(t *testing.T, text string) {
		data := files(t)
		data["text.nn.json"] = &fstest.MapFile{Data: []byte(text)}
		g, err := Read(data)
		if err != nil {
			if !errors.Is(err, ErrData) || g != nil {
				t.Fatalf("%v, %v", g, err)
			}
			return
		}
		if w := ask(mounted(t, Settings{Guide: g}), "GET", "/nn/info", ""); w.Code != http.StatusOK || strings.Count(w.Body.String(), "<script") != 1 {
			t.Fatal(w.Code)
		}
	})
}
