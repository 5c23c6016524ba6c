package help

import (
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"verdig/browser"
)

// place is the pages with a neutral page to leave to, and what was asked.
type place struct {
	tab     *browser.Tab
	weather string

	mu    sync.Mutex
	asked []string // path, and "from" where the request told whence it came
}

func (p *place) note(r *http.Request) {
	p.mu.Lock()
	defer p.mu.Unlock()
	path := r.URL.Path
	if r.Referer() != "" {
		path += " from " + r.Referer()
	}
	p.asked = append(p.asked, path)
}

// taken returns what was asked since it was called last.
func (p *place) taken() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	out := p.asked
	p.asked = nil
	return out
}

func visit(t *testing.T) *place {
	t.Helper()
	p := &place{}
	weather := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		p.note(r)
		w.Header().Set("Content-Type", "text/html")
		w.Write([]byte("<!doctype html><link rel=icon href=data:,><title>Weather</title><p>Sun.")) //nolint:errcheck // a test
	}))
	t.Cleanup(weather.Close)
	p.weather = weather.URL + "/weather"
	g := *loaded(t)
	g.country.Leave = p.weather
	mux := mounted(t, Settings{Guide: &g})
	pages := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		p.note(r)
		mux.ServeHTTP(w, r)
	}))
	t.Cleanup(pages.Close)
	p.tab = browser.Open(t, pages.URL)
	return p
}

// press clicks what a selector finds, after the answer to the protocol.
func press(v *browser.Tab, selector string) {
	browser.Eval[bool](v, "(setTimeout(() => document.querySelector('"+selector+"').click()), true)")
}

// here is the address that the tab shows.
func here(v *browser.Tab) string { return browser.Eval[string](v, `location.href`) }

func TestLeavingWithAScript(t *testing.T) {
	p := visit(t)
	v := p.tab
	for what, leave := range map[string]func(){
		"the button":   func() { press(v, ".bar") },
		"the keyboard": func() { v.Key("\t"); v.Key("\r") },
		"Escape twice": func() { v.Key("\x1b"); v.Key("\x1b") },
	} {
		v.Open("/info/page.css") // stands for where the reader was before
		v.Open("/nb/info")
		length := browser.Eval[int](v, `history.length`)
		p.taken()
		leave()
		v.Wait(`document.title === "Weather"`)
		if got := p.taken(); !slices.Equal(got, []string{"/weather"}) {
			t.Errorf("%s: asked %v", what, got)
		}
		if got := browser.Eval[int](v, `history.length`); got != length {
			t.Errorf("%s: the way back grew from %d to %d", what, length, got)
		}
		browser.Eval[bool](v, `(setTimeout(() => history.back()), true)`)
		v.Wait(`document.title !== "Weather" && location.pathname === "/info/page.css"`)
	}
	v.Open("/nb/info")
	v.Key("\x1b")
	v.Key("\t")
	v.Key("\x1b")
	if at := here(v); !strings.HasSuffix(at, "/nb/info") {
		t.Errorf("Escape with another key in between leads to %s", at)
	}
	length := browser.Eval[int](v, `history.length`)
	press(v, "a[lang=ar]")
	v.Wait(`document.documentElement.dir === "rtl"`)
	if got := browser.Eval[int](v, `history.length`); got != length {
		t.Errorf("another language: the way back grew from %d to %d", length, got)
	}
}

func TestLeavingWithoutAScript(t *testing.T) {
	p := visit(t)
	v := p.tab
	off := emulation.SetScriptExecutionDisabledParams{Value: true}
	if _, err := chromedp.Call(v.Context(), emulation.SetScriptExecutionDisabled, off); err != nil {
		t.Fatal(err)
	}
	v.Open("/nb/info")
	if got := p.taken(); len(got) != 2 || slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, "from") }) {
		t.Errorf("the page asked %v", got)
	}
	v.Key("\t")
	v.Key("\r")
	v.Wait(`document.title === "Weather"`)
	if got := p.taken(); !slices.Equal(got, []string{"/weather"}) {
		t.Errorf("leaving asked %v", got)
	}
}

// TestPagesAreFitForEveryone lets axe-core judge every language, at the width
// of an old telephone and of a desk, light and dark, with the contrast of AAA,
// and measures whatever is touched.
func TestPagesAreFitForEveryone(t *testing.T) {
	p := visit(t)
	v := p.tab
	for _, tag := range loaded(t).country.Languages {
		v.Width(240)
		v.Open(Path(tag))
		v.Shoot("help " + tag + " 240")
		p.taken()
		v.Judge("help "+tag, tag, []browser.Look{{Scheme: "light", Width: 240}, {Scheme: "light", Width: 1280}, {Scheme: "dark", Width: 1280}, {Scheme: "dark", Width: 240}})
		if browser.Eval[bool](v, `document.cookie !== "" || localStorage.length + sessionStorage.length > 0`) {
			t.Errorf("%s leaves something in the browser", tag)
		}
		if small := browser.Eval[string](v, `[...document.querySelectorAll("a.leave, a.call, a.language")].filter(a => { const r = a.getBoundingClientRect(); return r.height < 44 || r.width < 44 }).map(a => a.outerHTML).join()`); small != "" {
			t.Errorf("%s: too small to touch: %s", tag, small)
		}
		if got := browser.Eval[int](v, `(window.scrollTo(0, 3000), Math.round(document.querySelector(".bar").getBoundingClientRect().top))`); got != 0 {
			t.Errorf("%s: the way out is at %d after scrolling", tag, got)
		}
		// The joined letters of Arabic look to axe-core like a font of icons, which
		// it leaves out. Colours do not depend on the letters.
		browser.Eval[bool](v, `(() => { const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			while (all.nextNode()) all.currentNode.data = all.currentNode.data.replace(/[\u0600-\u06ff]/g, "x"); return true })()`)
		for _, scheme := range []string{"dark", "light"} {
			v.Scheme(scheme)
			if bad := browser.Eval[string](v, `axe.run(document, {runOnly: ["color-contrast-enhanced"], rules: {"color-contrast-enhanced": {enabled: true}}}).then(r => r.violations.map(x => x.nodes[0].html).join() + (r.passes.length ? "" : "nothing was seen"))`, chromedp.EvalAwaitPromise); bad != "" {
				t.Errorf("%s, %s: contrast below AAA: %s", tag, scheme, bad)
			}
		}
	}
}

// TestKeyboard walks through a page: what has the focus shows it, and is not
// beneath the way out.
func TestKeyboard(t *testing.T) {
	p := visit(t)
	v := p.tab
	v.Width(240)
	v.Open("/nb/info")
	type focus struct {
		Text, Outline string
		Top, Bar      float64
		Main          bool
	}
	const active = `(() => { const e = document.activeElement, s = getComputedStyle(e);
		return {Text: e.textContent.trim(), Outline: s.outlineStyle + " " + s.outlineWidth, Top: e.getBoundingClientRect().top,
			Bar: document.querySelector(".bar").getBoundingClientRect().bottom, Main: document.querySelector("main").contains(e)} })()`
	links := browser.Eval[int](v, `document.links.length`)
	for i := range links {
		v.Key("\t")
		at := browser.Eval[focus](v, active)
		if at.Outline != "solid 3px" || at.Main && at.Top < at.Bar-1 || at.Main != (i > 0) {
			t.Errorf("stop %d: %+v", i, at)
		}
	}
}
