package site

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"verdig/asset"
	"verdig/caselaw/fts"
	"verdig/codelist"
)

// need skips a test that lacks something, or fails it where everything is
// required to be there.
func need(t *testing.T, err error, remedy string) {
	t.Helper()
	if err == nil {
		return
	}
	if os.Getenv("VERDIG_REQUIRE") == "all" {
		t.Fatalf("%v; %s", err, remedy)
	}
	t.Skipf("%v; %s", err, remedy)
}

// browser starts a browser with one tab.
func browser(t *testing.T) context.Context {
	t.Helper()
	var path string
	var err error
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		if path, err = exec.LookPath(name); err == nil {
			break
		}
	}
	need(t, err, "install: apt-get install chromium")
	o := append([]chromedp.ExecAllocatorOption{}, chromedp.DefaultExecAllocatorOptions[:]...)
	o = append(o, chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU, chromedp.Flag("disable-background-networking", true))
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewExecAllocator(ctx, o...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	if _, err := chromedp.Run(ctx, chromedp.Title()); err != nil {
		t.Fatal(err)
	}
	return ctx
}

// violation is what axe-core reports.
type violation struct {
	ID    string `json:"id"`
	Help  string `json:"help"`
	Nodes []struct {
		HTML    string `json:"html"`
		Summary string `json:"failureSummary"`
	} `json:"nodes"`
}

// visit is a browser and what judges the pages in it.
type visit struct {
	ctx context.Context
	axe string
}

func evaluate[T any](t *testing.T, ctx context.Context, script string, o ...chromedp.EvaluateOption) T {
	t.Helper()
	out, err := chromedp.Run(ctx, chromedp.Evaluate[T](script, o...))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestAxe lets axe-core judge every kind of page by WCAG 2.2 A and AA in three
// languages, at three widths, light and dark, under the site's own policy. No
// page may be wider than the screen (WCAG 1.4.10). The documents of the release
// have such a test of their own; here they stand under the policy of the site.
func TestAxe(t *testing.T) {
	axe, err := os.ReadFile(filepath.Join("..", "..", "asset", "node_modules", "axe-core", "axe.min.js"))
	need(t, err, "install: make assets")
	need(t, asset.Verify(), "install: make assets")
	h, s := withJudgments(t, putOutRegister(t, "one", aRegister()), fts.Make)
	server := httptest.NewServer(h)
	t.Cleanup(server.Close)
	v := &visit{ctx: browser(t), axe: string(axe)}
	for _, l := range codelist.Langs {
		top := "/" + string(l) + "/"
		for _, path := range []string{
			top, top + "archive", top + "tables/2015", top + "news/2016", top + "about", top + "not-found", top + "judgments", top + "judgments?q=restaurant&year=2016", top + "judgments/a", top + "judgments/gone",
			"/files/2016-r1/report-2016." + string(l) + ".html", "/files/2016-r1/news-2016." + string(l) + ".html",
		} {
			looks := all
			if strings.HasPrefix(path, "/files/") {
				looks = []look{{"light", 1280}, {"dark", 320}}
			}
			t.Run(path, func(t *testing.T) { v.judge(t, server.URL+path, looks) })
		}
	}
	if len(s.errs) > 0 {
		t.Error(s.errs)
	}
}

// look is how a page is looked at.
type look struct {
	scheme string
	width  int64
}

var all = []look{{"light", 320}, {"light", 768}, {"light", 1280}, {"dark", 320}, {"dark", 768}, {"dark", 1280}}

func (v *visit) judge(t *testing.T, url string, looks []look) {
	if err := chromedp.Do(v.ctx, chromedp.Navigate(url)); err != nil {
		t.Fatal(err)
	}
	evaluate[bool](t, v.ctx, v.axe+`;document.querySelectorAll("details").forEach(d => d.open = true);true`)
	for _, l := range looks {
		media := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: l.scheme}}}
		if _, err := chromedp.Call(v.ctx, emulation.SetEmulatedMedia, media); err != nil {
			t.Fatal(err)
		}
		if err := chromedp.Do(v.ctx, chromedp.EmulateViewport(l.width, 900)); err != nil {
			t.Fatal(err)
		}
		v.look(t, fmt.Sprintf("%s %d", l.scheme, l.width), l.scheme)
	}
}

// look judges the page as it stands.
func (v *visit) look(t *testing.T, name, scheme string) {
	t.Helper()
	if over := evaluate[int](t, v.ctx, `document.documentElement.scrollWidth - document.documentElement.clientWidth`); over > 0 {
		t.Errorf("%s: the page is %d pixels wider than the screen", name, over)
	}
	ground := evaluate[string](t, v.ctx, `getComputedStyle(document.body).backgroundColor`)
	var red, green, blue int
	if _, err := fmt.Sscanf(ground, "rgb(%d, %d, %d)", &red, &green, &blue); err != nil || (scheme == "dark") != (red+green+blue < 200) {
		t.Errorf("%s: the ground is %s: the style is not there or not for this scheme", name, ground)
	}
	const run = `axe.run(document, {resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}).then(r => JSON.stringify({violations: r.violations, passes: r.passes.length}))`
	var result struct {
		Violations []violation `json:"violations"`
		Passes     int         `json:"passes"`
	}
	if err := json.Unmarshal([]byte(evaluate[string](t, v.ctx, run, chromedp.EvalAwaitPromise)), &result); err != nil {
		t.Fatal(err)
	}
	if result.Passes < 10 {
		t.Errorf("%s: axe-core passed only %d rules: it did not see the page", name, result.Passes)
	}
	for _, f := range result.Violations {
		t.Errorf("%s: %s: %s (%d places)\n%s\n%s", name, f.ID, f.Help, len(f.Nodes), f.Nodes[0].HTML, f.Nodes[0].Summary)
	}
}

// TestKeyboard walks through the front page with the tabulator: the way past
// the menu comes first, is seen and works, and whatever has the focus shows it.
func TestKeyboard(t *testing.T) {
	need(t, asset.Verify(), "install: make assets")
	h, _ := open(t, released(t))
	server := httptest.NewServer(h)
	t.Cleanup(server.Close)
	ctx := browser(t)
	if err := chromedp.Do(ctx, chromedp.EmulateViewport(1280, 900), chromedp.Navigate(server.URL+"/nb/")); err != nil {
		t.Fatal(err)
	}
	type focus struct {
		Text, Outline, Href string
		Width, Height       float64
	}
	const active = `(() => { const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
		return {Text: e.textContent.trim(), Href: e.getAttribute("href") || "", Outline: s.outlineStyle + " " + s.outlineWidth, Width: r.width, Height: r.height} })()`
	var stops []focus
	for range 14 {
		if err := chromedp.Do(ctx, chromedp.KeyEvent("\t")); err != nil {
			t.Fatal(err)
		}
		at := evaluate[focus](t, ctx, active)
		stops = append(stops, at)
		if at.Width < 20 || at.Height < 20 || !strings.HasPrefix(at.Outline, "solid") || strings.HasSuffix(at.Outline, " 0px") {
			t.Errorf("the focus on %q (%s) does not show: %+v", at.Text, at.Href, at)
		}
	}
	if stops[0].Href != "#main" || stops[1].Href != "/nb/" {
		t.Errorf("the order of the keyboard: %+v", stops)
	}
	if err := chromedp.Do(ctx, chromedp.Navigate(server.URL+"/nb/about"), chromedp.KeyEvent("\t"), chromedp.KeyEvent("\r")); err != nil {
		t.Fatal(err)
	}
	if id := evaluate[string](t, ctx, `document.activeElement.id`); id != "main" {
		t.Errorf("the way past the menu leads to %q", id)
	}
}
