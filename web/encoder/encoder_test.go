package encoder

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"verdig/linkage/encode"
	"verdig/linkage/name"
)

var update = flag.Bool("update", false, "write tables.json anew")

// TestTables holds the script's tables against the packages that they come
// from. go test ./web/encoder -run TestTables -update writes them; see
// linkage/encode's TestVectors for what a change of them means.
func TestTables(t *testing.T) {
	s, err := encode.SchemeNamed(encode.Default)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(map[string]any{"names": name.Tables(), "schemes": map[string]encode.Scheme{s.Name: s}}); err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile("tables.json", b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if !bytes.Equal(b.Bytes(), Tables) {
		t.Error("tables.json is not what linkage/name and linkage/encode say: go test ./web/encoder -run TestTables -update")
	}
}

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

// check is the part of a test that runs in JavaScript: it encodes every vector
// and returns how many there were and what differed.
const check = `async function check(Encoder, tables, vectors) {
	const encoders = await Encoder.open(JSON.stringify(vectors.keyFile), tables);
	const wrong = [];
	for (const c of vectors.cases) {
		let got = {code: "", error: ""};
		try { got.code = await encoders[c.key].encode(c.person) } catch (e) { got.error = e.code ?? String(e) }
		if (got.code !== c.code || got.error !== (c.error ?? "")) wrong.push(JSON.stringify(c.person) + ": " + (got.error || got.code).slice(0, 60));
	}
	for (const [bad, code] of [["", "key-file"], ["{}", "key-file"], [JSON.stringify(vectors.keyFile).replace("test", "best"), "key-file"], [JSON.stringify(vectors.keyFile).replace("verdig-1", "verdig-9"), "scheme"]]) {
		try { await Encoder.open(bad, tables); wrong.push("a damaged key file passes") } catch (e) { if (e.code !== code) wrong.push("key file: " + e) }
	}
	return JSON.stringify({cases: vectors.cases.length, wrong});
}
`

func judge(t *testing.T, answer []byte) {
	t.Helper()
	var got struct {
		Cases int
		Wrong []string
	}
	if err := json.Unmarshal(answer, &got); err != nil {
		t.Fatalf("%v: %.300s", err, answer)
	}
	if got.Cases < 300 {
		t.Errorf("only %d vectors", got.Cases)
	}
	for i, w := range got.Wrong {
		if i < 20 {
			t.Error(w)
		}
	}
	if len(got.Wrong) > 0 {
		t.Errorf("%d of %d differ", len(got.Wrong), got.Cases)
	}
}

const vectorFile = "../../linkage/encode/testdata/vectors.json"

// TestNode runs the vectors in Node.
func TestNode(t *testing.T) {
	node, err := exec.LookPath("node")
	need(t, err, "install: apt-get install nodejs")
	dir := t.TempDir()
	main := check + `
import { readFile } from "node:fs/promises";
import { Encoder } from "./encode.mjs";
const [tables, vectors] = await Promise.all([process.argv[2], process.argv[3]].map(async (f) => JSON.parse(await readFile(f, "utf8"))));
console.log(await check(Encoder, tables, vectors));
`
	for file, data := range map[string][]byte{"encode.mjs": Script, "main.mjs": []byte(main)} {
		if err := os.WriteFile(filepath.Join(dir, file), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	tables, _ := filepath.Abs("tables.json")
	vectors, _ := filepath.Abs(vectorFile)
	out, err := exec.Command(node, filepath.Join(dir, "main.mjs"), tables, vectors).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	judge(t, out)
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

func evaluate[T any](t *testing.T, ctx context.Context, script string, o ...chromedp.EvaluateOption) T {
	t.Helper()
	out, err := chromedp.Run(ctx, chromedp.Evaluate[T](script, o...))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestChromium runs the vectors in a browser, in a page that allows scripts of
// its own origin alone, as the pages of the house do.
func TestChromium(t *testing.T) {
	vectors, err := os.ReadFile(vectorFile)
	if err != nil {
		t.Fatal(err)
	}
	run := check + `
import { Encoder } from "/encode.js";
try {
	const [tables, vectors] = await Promise.all(["/tables.json", "/vectors.json"].map(async (f) => (await fetch(f)).json()));
	document.body.textContent = await check(Encoder, tables, vectors);
} catch (e) { document.body.textContent = String(e) }
document.title = "done";
`
	files := map[string]struct {
		kind string
		data []byte
	}{
		"/encode.js":    {"text/javascript", Script},
		"/run.js":       {"text/javascript", []byte(run)},
		"/tables.json":  {"application/json", Tables},
		"/vectors.json": {"application/json", vectors},
		"/":             {"text/html; charset=utf-8", []byte(`<!DOCTYPE html><meta charset="utf-8"><title>wait</title><body><script type="module" src="/run.js"></script>`)},
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
		w.Header().Set("Content-Type", files[r.URL.Path].kind)
		w.Write(files[r.URL.Path].data)
	}))
	t.Cleanup(server.Close)
	ctx := browser(t)
	if err := chromedp.Do(ctx, chromedp.Navigate(server.URL)); err != nil {
		t.Fatal(err)
	}
	waitFor(t, ctx, `document.title === "done"`)
	judge(t, []byte(evaluate[string](t, ctx, `document.body.textContent`)))
}

func waitFor(t *testing.T, ctx context.Context, condition string) {
	t.Helper()
	for range 600 {
		if evaluate[bool](t, ctx, condition) {
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Fatalf("%s does not come true; the page says %q", condition, evaluate[string](t, ctx, `document.body.innerText.slice(0, 400)`))
}
