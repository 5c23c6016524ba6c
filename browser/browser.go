// Package browser drives a real Chromium through the pages of the house, for
// tests alone: what a visitor does with the keyboard, what the page then shows,
// and what axe-core says of it. It knows no page.
package browser

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"verdig/asset"
)

// longest is how long a browser lives at most.
const longest = 20 * time.Minute

// patience is how long a page may take to show what is waited for, on a machine
// that does other things.
const patience = 30 * time.Second

// Need skips a test that lacks something, or fails it where VERDIG_REQUIRE is
// "all".
func Need(t testing.TB, err error, remedy string) {
	t.Helper()
	if err == nil {
		return
	}
	if os.Getenv("VERDIG_REQUIRE") == "all" {
		t.Fatalf("%v; %s", err, remedy)
	}
	t.Skipf("%v; %s", err, remedy)
}

// Tab is a tab of a browser, at a site. With VERDIG_SHOTS set to a folder,
// [Tab.Shoot] leaves a picture there.
type Tab struct {
	T    testing.TB
	Site string // scheme and host of the pages

	ctx context.Context
	axe string
}

// Ready tells what is missing for a browser.
func Ready() error {
	_, err := program()
	if _, failed := os.Stat(axeFile()); failed != nil {
		err = errors.Join(err, failed)
	}
	return errors.Join(err, asset.Verify())
}

// Open starts a browser with one tab, 1,280 pixels wide. The test is skipped,
// or fails, by the rule of [Need] where Chromium or axe-core is missing; the
// browser ends with the test.
func Open(t testing.TB, site string) *Tab {
	t.Helper()
	Need(t, Ready(), "install: make assets; apt-get install chromium")
	axe, err := os.ReadFile(axeFile())
	if err != nil {
		t.Fatal(err)
	}
	path, err := program()
	if err != nil {
		t.Fatal(err)
	}
	o := append([]chromedp.ExecAllocatorOption{}, chromedp.DefaultExecAllocatorOptions[:]...)
	o = append(o, chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU, chromedp.Flag("disable-background-networking", true))
	ctx, cancel := context.WithTimeout(context.Background(), longest)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewExecAllocator(ctx, o...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	v := &Tab{T: t, Site: site, ctx: ctx, axe: string(axe)}
	v.Width(1280)
	return v
}

// program is where Chromium is.
func program() (string, error) {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		for _, folder := range filepath.SplitList(os.Getenv("PATH")) {
			path := filepath.Join(folder, name)
			if i, err := os.Stat(path); err == nil && i.Mode().IsRegular() && i.Mode()&0o111 != 0 {
				return path, nil
			}
		}
	}
	return "", errors.New("browser: there is no Chromium")
}

// axeFile is where npm puts axe-core.
func axeFile() string {
	_, here, _, _ := runtime.Caller(0)
	return filepath.Join(filepath.Dir(here), "..", "asset", "node_modules", "axe-core", "axe.min.js")
}

// Another opens a tab of another visitor in the same browser: with cookies of
// its own. It reports to t and ends with it.
func (v *Tab) Another(t testing.TB) *Tab {
	t.Helper()
	ctx, cancel := chromedp.NewContext(v.ctx, chromedp.WithNewBrowserContext())
	t.Cleanup(cancel)
	w := &Tab{T: t, Site: v.Site, ctx: ctx, axe: v.axe}
	w.Width(1280)
	return w
}

// Context is the context of the tab, for commands of the protocol.
func (v *Tab) Context() context.Context { return v.ctx }

// Do carries out actions, and ends the test where one fails.
func (v *Tab) Do(actions ...chromedp.Action[chromedp.Void]) {
	v.T.Helper()
	if err := chromedp.Do(v.ctx, actions...); err != nil {
		v.T.Fatal(err)
	}
}

// Eval is the value of a script in the page.
func Eval[T any](v *Tab, script string, o ...chromedp.EvaluateOption) T {
	v.T.Helper()
	out, err := chromedp.Run(v.ctx, chromedp.Evaluate[T](script, o...))
	if err != nil {
		v.T.Fatalf("%.300s: %v", script, err)
	}
	return out
}

// Open opens a page of the site.
func (v *Tab) Open(path string) {
	v.T.Helper()
	v.Do(chromedp.Navigate(v.Site + path))
}

// At is the path of the page, with its fragment.
func (v *Tab) At() string { return Eval[string](v, `location.pathname + location.hash`) }

// Text is what the first element of a selector shows; "" where there is none.
func (v *Tab) Text(selector string) string {
	v.T.Helper()
	return Eval[string](v, fmt.Sprintf(`(document.querySelector(%q)?.innerText ?? "").trim()`, selector))
}

// Width makes the screen so many pixels wide.
func (v *Tab) Width(pixels int64) {
	v.T.Helper()
	v.Do(chromedp.EmulateViewport(pixels, 900))
}

// Scheme chooses the colours, "light" or "dark".
func (v *Tab) Scheme(name string) {
	v.T.Helper()
	media := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: name}}}
	if _, err := chromedp.Call(v.ctx, emulation.SetEmulatedMedia, media); err != nil {
		v.T.Fatal(err)
	}
}

// Key presses keys.
func (v *Tab) Key(keys string) {
	v.T.Helper()
	v.Do(chromedp.KeyEvent(keys))
}

// farthest is how many stops of the tabulator a page may have.
const farthest = 300

// Reach moves the focus with the tabulator to the control that a test in the
// page, with e for the focused element, accepts.
func (v *Tab) Reach(test string) {
	v.T.Helper()
	for range farthest {
		v.Key("\t")
		if Eval[bool](v, `(() => { const e = document.activeElement; return !!(`+test+`) })()`) {
			return
		}
	}
	v.T.Fatalf("%s: the keyboard does not reach %s", v.At(), test)
}

// Field reaches a field by its id and types.
func (v *Tab) Field(id, text string) {
	v.T.Helper()
	v.Reach(fmt.Sprintf("e.id === %q", id))
	if text != "" {
		v.Key(text)
	}
}

// Press reaches the button or link with a text, presses it and waits for the
// next page.
func (v *Tab) Press(text string) {
	v.T.Helper()
	v.PressWhere(fmt.Sprintf("e.textContent.trim() === %q", text))
}

// PressWhere does the same with the button or link that a test accepts.
func (v *Tab) PressWhere(test string) {
	v.T.Helper()
	v.Reach("['BUTTON', 'A', 'SUMMARY'].includes(e.tagName) && (" + test + ")")
	v.Next(func() { v.Key("\r") })
}

// Next does what leads to another page, and waits until it is there.
func (v *Tab) Next(do func()) {
	v.T.Helper()
	Eval[bool](v, `(window.old = true)`)
	do()
	v.Wait(`window.old !== true && document.readyState === "complete"`)
}

// Wait waits until a test in the page is true.
func (v *Tab) Wait(test string) {
	v.T.Helper()
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(25 * time.Millisecond) {
		ok, err := chromedp.Run(v.ctx, chromedp.Evaluate[bool](test))
		if err == nil && ok {
			return
		}
	}
	v.T.Fatalf("%s: it is not true that %s", v.At(), test)
}

// Shoot leaves a picture of the whole page where somebody wants to look at it.
func (v *Tab) Shoot(name string) {
	v.T.Helper()
	if !shooting() {
		return
	}
	name = strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			return r
		}
		return '-'
	}, strings.ToLower(name))
	if len(name) > 80 {
		name = name[len(name)-80:]
	}
	png, err := chromedp.Run(v.ctx, chromedp.FullScreenshot(100))
	if err != nil {
		v.T.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(os.Getenv("VERDIG_SHOTS"), name+".png"), png, 0o600); err != nil {
		v.T.Fatal(err)
	}
}

func shooting() bool { return os.Getenv("VERDIG_SHOTS") != "" }
