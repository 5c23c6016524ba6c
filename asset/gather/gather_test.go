package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"verdig/asset/manifest"
)

// fixture makes a gatherer in a temporary folder, with npm's folder filled.
func fixture(t *testing.T) gatherer {
	t.Helper()
	dir := t.TempDir()
	g := gatherer{
		modules: filepath.Join(dir, "node_modules"),
		dist:    filepath.Join(dir, "dist"),
		list:    filepath.Join(dir, "manifest.txt"),
		sources: []source{{from: "p/a.css", to: "style/a.css"}, {from: "p/b.wasm", to: "b.wasm", pack: true}},
	}
	write(t, filepath.Join(g.modules, "p/a.css"), "a{}")
	write(t, filepath.Join(g.modules, "p/b.wasm"), strings.Repeat("wasm", 1000))
	write(t, filepath.Join(g.dist, ".keep"), "")
	return g
}

func write(t *testing.T, file, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

func succeeds(t *testing.T, what string, err error) {
	t.Helper()
	if err != nil {
		t.Fatalf("%s: %v", what, err)
	}
}

func fails(t *testing.T, what string, err error, word string) {
	t.Helper()
	if err == nil || !strings.Contains(err.Error(), word) {
		t.Fatalf("%s: have %v, want an error with %q", what, err, word)
	}
}

func TestUpdateGatherCheck(t *testing.T) {
	g := fixture(t)
	fails(t, "check without a manifest", g.check(), "manifest.txt")
	succeeds(t, "update", g.update())
	succeeds(t, "check", g.check())
	succeeds(t, "gather", g.gather())
	succeeds(t, "check after gather", g.check())
	text, err := os.ReadFile(g.list)
	succeeds(t, "read", err)
	want := manifest.Sum([]byte(strings.Repeat("wasm", 1000))) + "  b.wasm\n" + manifest.Sum([]byte("a{}")) + "  style/a.css\n"
	if string(text) != want {
		t.Errorf("manifest\n%swant\n%s", text, want)
	}
	packed, err := os.Stat(filepath.Join(g.dist, "b.wasm"+manifest.Suffix))
	if err != nil || packed.Size() >= 4000 {
		t.Errorf("not compressed: %v", err)
	}
	if _, err := os.Stat(filepath.Join(g.dist, ".keep")); err != nil {
		t.Error("gather removed .keep")
	}
}

func TestGatherRefusesAnotherFile(t *testing.T) {
	g := fixture(t)
	succeeds(t, "update", g.update())
	write(t, filepath.Join(g.modules, "p/a.css"), "evil{}")
	fails(t, "gather", g.gather(), "style/a.css: sum")
	succeeds(t, "check: dist is untouched", g.check())
	succeeds(t, "remove", os.Remove(filepath.Join(g.modules, "p/a.css")))
	fails(t, "gather without the file", g.gather(), "npm ci")
}

func TestCheckFindsEveryDeparture(t *testing.T) {
	for name, c := range map[string]struct {
		change func(g gatherer) error
		want   string
	}{
		"missing": {func(g gatherer) error { return os.Remove(filepath.Join(g.dist, "style/a.css")) }, "style/a.css: missing"},
		"altered": {func(g gatherer) error {
			return os.WriteFile(filepath.Join(g.dist, "style/a.css"), []byte("b{}"), 0o644)
		}, "style/a.css: sum"},
		"surplus":    {func(g gatherer) error { return os.WriteFile(filepath.Join(g.dist, "x.js"), nil, 0o644) }, "x.js: not in the manifest"},
		"not packed": {func(g gatherer) error { return os.WriteFile(filepath.Join(g.dist, "b.wasm.zst"), []byte("x"), 0o644) }, "b.wasm.zst"},
	} {
		g := fixture(t)
		succeeds(t, name, g.update())
		succeeds(t, name, c.change(g))
		fails(t, name, g.check(), c.want)
	}
}

func TestGatherSweepsWhatIsNoLongerWanted(t *testing.T) {
	g := fixture(t)
	succeeds(t, "update", g.update())
	g.sources = g.sources[:1]
	succeeds(t, "update", g.update())
	succeeds(t, "check", g.check())
	if _, err := os.Stat(filepath.Join(g.dist, "b.wasm.zst")); err == nil {
		t.Error("b.wasm.zst is still there")
	}
}

// The list itself: no name twice, and every name in the committed manifest.
func TestSourcesAreTheManifest(t *testing.T) {
	text, err := os.ReadFile("../manifest.txt")
	succeeds(t, "read", err)
	m, err := manifest.Parse(text)
	succeeds(t, "parse", err)
	names := map[string]bool{}
	for _, s := range sources() {
		if names[s.to] {
			t.Errorf("%s twice", s.to)
		}
		names[s.to] = true
		if m[s.to] == "" {
			t.Errorf("%s is not in the manifest: run go run ./asset/gather -update", s.to)
		}
	}
	if len(names) != len(m) {
		t.Errorf("%d sources, %d names in the manifest", len(names), len(m))
	}
}
