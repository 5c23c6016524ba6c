package main

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"verdig/fault"
	"verdig/lang"
)

// opened is the public side of an installation, behind its guard, with what the
// operator was told.
func opened(t *testing.T, h house) (http.Handler, *strings.Builder, error) {
	t.Helper()
	texts, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	var told strings.Builder
	a := &app{console: console{out: &told, err: &told}, ctx: context.Background(), texts: texts}
	public, closing, err := a.publicSite(h)
	if err == nil {
		t.Cleanup(closing)
	}
	return public, &told, err
}

// TestHelpIsThereBeforeAnythingIsReleased asks a new installation, through the
// guard, as a browser on a telephone would.
func TestHelpIsThereBeforeAnythingIsReleased(t *testing.T) {
	public, told, err := opened(t, house{dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	for path, status := range map[string]int{"/nb/": 200, "/info": 303, "/nb/info": 200, "/ar/info": 200, "/info/page.css": 200, "/info/page.js": 200, "/xx/info": 404} {
		r := httptest.NewRequest("GET", path, nil)
		r.RemoteAddr = "203.0.113.77:4711"
		r.Header.Set("X-Forwarded-For", "198.51.100.23")
		r.Header.Set("User-Agent", "Nokia-zq9")
		r.Header.Set("Accept-Encoding", "gzip")
		w := httptest.NewRecorder()
		public.ServeHTTP(w, r)
		if w.Code != status {
			t.Errorf("%s: %d", path, w.Code)
		}
		if !strings.Contains(path, "/info") || status == 404 {
			continue
		}
		for name, want := range map[string]string{"Cache-Control": "no-store", "Referrer-Policy": "no-referrer", "Set-Cookie": "", "ETag": "", "X-Robots-Tag": ""} {
			if got := w.Header().Get(name); got != want {
				t.Errorf("%s: %s is %q", path, name, got)
			}
		}
		if policy := w.Header().Get("Content-Security-Policy"); !strings.HasPrefix(policy, "default-src 'none'") {
			t.Errorf("%s: %s", path, policy)
		}
	}
	if told.Len() > 0 {
		t.Errorf("the operator was told: %s", told)
	}
}

func TestAnInstallationHasItsOwnHelp(t *testing.T) {
	dir := t.TempDir()
	own := filepath.Join(dir, helpFolder)
	if err := os.CopyFS(own, os.DirFS(filepath.Join("..", "..", "web", "help", "data"))); err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(own, "text.nb.json")
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	write := func(from, to string) {
		if !strings.Contains(string(text), from) {
			t.Fatalf("there is no %s", from)
		}
		if err := os.WriteFile(name, []byte(strings.Replace(string(text), from, to, 1)), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("Hjelp når noen utnytter deg", "Hjelp i Utlandia")
	public, _, err := opened(t, house{dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	w := httptest.NewRecorder()
	public.ServeHTTP(w, httptest.NewRequest("GET", "/nb/info", nil))
	if !strings.Contains(w.Body.String(), "<h1>Hjelp i Utlandia</h1>") {
		t.Errorf("%.600s", w.Body)
	}
	write(`"heading"`, `"headline"`)
	_, _, err = opened(t, house{dir: dir})
	var f *fault.Error
	if !errors.As(err, &f) || f.Kind != fault.Usage || f.Key != "cmd.serve.help" || !strings.Contains(strings.Join(f.Args, " "), "headline") {
		t.Errorf("a broken file is taken: %v", err)
	}
}
