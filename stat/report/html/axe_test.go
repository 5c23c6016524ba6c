package html

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"verdig/codelist"
	"verdig/stat/report/reporttest"
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

// browser starts a browser and returns its context.
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
	o = append(o, chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU)
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewExecAllocator(ctx, o...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
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

// policy permits the page's own style and nothing else.
func policy(page []byte) string {
	return "default-src 'none'; font-src data:; style-src " + strings.Join(StyleSources(page), " ")
}

// TestAxe serves the pages under a strict policy and lets axe-core judge them by
// WCAG 2.2 A and AA, in three languages, light and dark, wide and narrow. The
// page must also fit a screen of 320 pixels without scrolling sideways (WCAG
// 1.4.10).
func TestAxe(t *testing.T) {
	axe, err := os.ReadFile(filepath.Join("..", "..", "..", "asset", "node_modules", "axe-core", "axe.min.js"))
	need(t, err, "install: make assets")
	pages := map[string][]byte{}
	for _, l := range codelist.Langs {
		pages["/"+string(l)] = write(t, reporttest.Document(l), options())
	}
	pages["/article"] = write(t, article(codelist.NB), options())
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		page, ok := pages[r.URL.Path]
		if !ok {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Header().Set("Content-Security-Policy", policy(page))
		_, _ = w.Write(page)
	}))
	t.Cleanup(server.Close)
	ctx := browser(t)
	for _, scheme := range []string{"light", "dark"} {
		for _, width := range []int64{320, 1280} {
			for _, path := range slices.Sorted(maps.Keys(pages)) {
				t.Run(fmt.Sprintf("%s-%s-%d", path[1:], scheme, width), func(t *testing.T) {
					judge(t, ctx, look{server.URL + path, scheme, width}, string(axe))
				})
			}
		}
	}
}

// look is how a page is looked at.
type look struct {
	url, scheme string
	width       int64
}

func judge(t *testing.T, ctx context.Context, l look, axe string) {
	media := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: l.scheme}}}
	if _, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, media); err != nil {
		t.Fatal(err)
	}
	if err := chromedp.Do(ctx, chromedp.EmulateViewport(l.width, 900), chromedp.Navigate(l.url)); err != nil {
		t.Fatal(err)
	}
	styled, err := chromedp.Run(ctx, chromedp.Evaluate[string](`getComputedStyle(document.querySelector(".masthead")).backgroundColor`))
	if err != nil {
		t.Fatal(err)
	}
	if styled == "rgba(0, 0, 0, 0)" {
		t.Fatal("the policy kept the style out")
	}
	over, err := chromedp.Run(ctx, chromedp.Evaluate[int](`document.documentElement.scrollWidth - document.documentElement.clientWidth`))
	if err != nil {
		t.Fatal(err)
	}
	if over > 0 {
		t.Errorf("the page is %d pixels wider than the screen", over)
	}
	if _, err := chromedp.Run(ctx, chromedp.Evaluate[bool](`document.querySelectorAll("details").forEach(d => d.open = true), true`)); err != nil {
		t.Fatal(err)
	}
	if _, err := chromedp.Run(ctx, chromedp.Evaluate[bool](axe+`;true`)); err != nil {
		t.Fatal(err)
	}
	const run = `axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}).then(r => JSON.stringify({violations: r.violations, passes: r.passes.length}))`
	answer, err := chromedp.Run(ctx, chromedp.Evaluate[string](run, chromedp.EvalAwaitPromise))
	if err != nil {
		t.Fatal(err)
	}
	var result struct {
		Violations []violation `json:"violations"`
		Passes     int         `json:"passes"`
	}
	if err := json.Unmarshal([]byte(answer), &result); err != nil {
		t.Fatal(err)
	}
	if result.Passes < 20 {
		t.Errorf("axe-core passed only %d rules: it did not see the page", result.Passes)
	}
	for _, v := range result.Violations {
		t.Errorf("%s: %s (%d places)\n%s\n%s", v.ID, v.Help, len(v.Nodes), v.Nodes[0].HTML, v.Nodes[0].Summary)
	}
}
