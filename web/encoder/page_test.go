package encoder

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"verdig/codelist"
	"verdig/linkage/encode"
)

func page(t *testing.T, l codelist.Lang) []byte {
	t.Helper()
	p, err := Page(l)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// TestPageStandsAlone: nothing in the page points outside it, nothing was left
// unfilled, and its policy allows no network.
func TestPageStandsAlone(t *testing.T) {
	for _, l := range codelist.Langs {
		p := page(t, l)
		if left := regexp.MustCompile(`\{[a-z_]+\}`).Find(regexp.MustCompile(`(?s)<(script|style).*?</(script|style)>`).ReplaceAll(p, nil)); left != nil {
			t.Errorf("%s: %s was not filled in", l, left)
		}
		for _, outside := range []string{" src=", " href=", "http:", "https:", "url(", "@import", "fetch(", "XMLHttpRequest", "WebSocket", "localStorage", "connect-src"} {
			if bytes.Contains(p, []byte(outside)) {
				t.Errorf("%s: the page has %q", l, outside)
			}
		}
		if !bytes.Contains(p, []byte(`<html lang="`+string(l)+`">`)) || !bytes.Contains(p, []byte("default-src 'none'; script-src 'sha256-")) {
			t.Errorf("%s: no language or policy", l)
		}
	}
}

// TestPageEncodes uses the page from a file as a person does: chooses the key
// file, types, sends with the keyboard, reads the code; and lets axe-core judge
// it where that is there.
func TestPageEncodes(t *testing.T) {
	dir := t.TempDir()
	file, key := filepath.Join(dir, "page.html"), filepath.Join(dir, "key.json")
	k, err := encode.NewKey(bytes.NewReader(bytes.Repeat([]byte{5, 6}, 16)), "Norge", "2026-01-02T03:04:05Z")
	if err != nil {
		t.Fatal(err)
	}
	data, err := encode.Keys{k}.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	for name, b := range map[string][]byte{file: page(t, codelist.NB), key: data, filepath.Join(dir, "bad.json"): []byte("{}")} {
		if err := os.WriteFile(name, b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	ctx := browser(t)
	if err := chromedp.Do(ctx, chromedp.EmulateViewport(320, 900), chromedp.Navigate("file://"+file)); err != nil {
		t.Fatal(err)
	}
	text := func(id string) string {
		return evaluate[string](t, ctx, `(e => e.hidden ? "" : e.value || e.textContent)(document.getElementById("`+id+`"))`)
	}
	expect := func(why, id, part string) {
		t.Helper()
		waitFor(t, ctx, `(e => !e.hidden && (e.value || e.textContent).includes(`+jsonText(part)+`))(document.getElementById("`+id+`"))`)
		t.Logf("%s: %.60s", why, text(id))
	}
	choose := func(name string) {
		t.Helper()
		if err := chromedp.Do(ctx, chromedp.SetUploadFiles("#key", []string{name})); err != nil {
			t.Fatal(err)
		}
	}
	submit := func() { evaluate[bool](t, ctx, `document.getElementById("form").requestSubmit(), true`) }
	set := func(id, value string) {
		evaluate[bool](t, ctx, `document.getElementById("`+id+`").value = `+jsonText(value)+`, true`)
	}
	submit()
	expect("without a key", "error", "Velg nøkkelfilen først")
	choose(filepath.Join(dir, "bad.json"))
	expect("another file", "key-state", "ikke en nøkkelfil")
	choose(key)
	expect("the key", "key-state", k.ID)
	submit()
	expect("nothing typed", "error", "navn eller et fødselsår")
	set("given", "Amina")
	set("family", "Hassan")
	set("day", "31")
	set("month", "2")
	set("year", "1998")
	submit()
	expect("no such date", "error", "kalenderen")
	set("day", "12")
	set("month", "3")
	if err := chromedp.Do(ctx, chromedp.Focus("#year"), chromedp.KeyEvent("\r")); err != nil {
		t.Fatal(err)
	}
	expect("the code", "result", "v1."+k.ID+".")
	e, err := encode.NewEncoder(k)
	if err != nil {
		t.Fatal(err)
	}
	want, err := e.Encode(encode.Identity{Given: "Amina", Family: "Hassan", Birth: encode.Birth{Year: 1998, Month: 3, Day: 12}})
	if err != nil {
		t.Fatal(err)
	}
	if got := text("result"); got != want.String() {
		t.Errorf("the page gives %.80s, Go %.80s", got, want)
	}
	if id := evaluate[string](t, ctx, `document.activeElement.id`); id != "answer-title" {
		t.Errorf("after encoding the focus is on %q", id)
	}
	evaluate[bool](t, ctx, `document.querySelector("[data-lang=nn]").click(), true`)
	expect("in nynorsk", "answer-title", "Koden")
	if title := evaluate[string](t, ctx, `document.title + document.documentElement.lang`); title != "Kod ein identitetnn" {
		t.Errorf("the page in nynorsk is called %q", title)
	}
	if over := evaluate[int](t, ctx, `document.documentElement.scrollWidth - document.documentElement.clientWidth`); over > 0 {
		t.Errorf("the page is %d pixels wider than the screen", over)
	}
	const send = `new Promise(done => {
		document.addEventListener("securitypolicyviolation", e => done(e.effectiveDirective));
		fetch("http://127.0.0.1:9/").then(() => done("sent"), () => setTimeout(() => done("not forbidden"), 1000));
	})`
	if rule := evaluate[string](t, ctx, send, chromedp.EvalAwaitPromise); rule != "connect-src" {
		t.Errorf("sending from the page: %s", rule)
	}
	axe, err := os.ReadFile(filepath.Join("..", "..", "asset", "node_modules", "axe-core", "axe.min.js"))
	need(t, err, "install: make assets")
	evaluate[bool](t, ctx, string(axe)+";true")
	const run = `axe.run(document, {resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}).then(r => JSON.stringify({passes: r.passes.length, wrong: r.violations.map(v => v.id + ": " + v.help + " " + v.nodes.map(n => n.html).join(" "))}))`
	var result struct {
		Passes int
		Wrong  []string
	}
	if err := json.Unmarshal([]byte(evaluate[string](t, ctx, run, chromedp.EvalAwaitPromise)), &result); err != nil {
		t.Fatal(err)
	}
	if result.Passes < 10 || len(result.Wrong) > 0 {
		t.Errorf("axe-core: %d rules passed, broken: %s", result.Passes, strings.Join(result.Wrong, "\n"))
	}
}

func jsonText(s string) string {
	b, err := json.Marshal(s)
	if err != nil {
		panic(err)
	}
	return string(b)
}
