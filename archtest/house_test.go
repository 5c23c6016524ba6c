package archtest

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

func TestHouseKeepsItsRules(t *testing.T) {
	violations, err := Check(os.DirFS(".."))
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range violations {
		t.Error(v)
	}
}

// Every rule is shown to fail on a planted violation: a check that cannot fail
// is no check.
func TestPlantedViolationsAreFound(t *testing.T) {
	long := "package codelist\n" + strings.Repeat("// x\n", maxFileLines+1)
	longFunc := "package codelist\nfunc f() {\n" + strings.Repeat("\tg()\n", maxFunctionLines) + "}\nfunc g() {}\n"
	cases := []struct{ name, path, src, rule, what string }{
		{"report reads a cube", "stat/report/x.go", "package report\nimport _ \"verdig/stat/cube\"\n", "dependency", "stat/cube"},
		{"report below reads microdata", "stat/report/html/x.go", "package html\nimport _ \"verdig/stat/microdata\"\n", "dependency", "stat/microdata"},
		{"register knows the store", "register/x.go", "package register\nimport _ \"verdig/store\"\n", "dependency", "store"},
		{"register knows statistics", "register/x.go", "package register\nimport _ \"verdig/stat/microdata\"\n", "dependency", "stat/microdata"},
		{"release reads the register", "release/x.go", "package release\nimport _ \"verdig/register\"\n", "dependency", "register"},
		{"store knows the web", "store/x.go", "package store\nimport _ \"verdig/web\"\n", "dependency", "web"},
		{"justice knows casework", "justice/x.go", "package justice\nimport _ \"verdig/casework\"\n", "dependency", "casework"},
		{"something imports cmd", "web/x.go", "package web\nimport _ \"verdig/cmd/verdig\"\n", "dependency", "cmd/verdig"},
		{"a room without a rule", "attic/x.go", "package attic\n", "unknown room", "attic"},
		{"a module that is not on the list", "store/x.go", "package store\nimport _ \"example.com/orm\"\n", "module", "example.com/orm"},
		{"a module in the wrong room", "register/x.go", "package register\nimport _ \"github.com/spf13/cobra\"\n", "module", "cobra"},
		{"linkage opens files", "linkage/x.go", "package linkage\nimport _ \"os\"\n", "purity", "os"},
		{"statistics read the clock", "stat/cube/x.go", "package cube\nimport \"time\"\nvar now = time.Now()\n", "purity", "time.Now"},
		{"statistics draw from global randomness", "stat/cube/x.go", "package cube\nimport \"math/rand/v2\"\nvar x = rand.Float64()\n", "purity", "rand.Float64"},
		{"assembly in a room of its own choice", "stat/cube/x.s", "//go:build !purego\n", "assembly", "may not hold"},
		{"assembly that purego does not leave out", "linkage/dice/x_amd64.s", "TEXT x(SB), 4, $0\n", "assembly", "!purego"},
		{"a long file", "codelist/x.go", long, "size", "lines"},
		{"a long function", "codelist/x.go", longFunc, "size", "function f"},
		{"many parameters", "codelist/x.go", "package codelist\nfunc f(a, b, c, d, e, g int) {}\n", "size", "6 parameters"},
		{"a wide interface", "codelist/x.go", "package codelist\ntype T interface{ A(); B(); C(); D(); E(); F(); G() }\n", "size", "7 methods"},
		{"a program started", "web/x.go", "package web\nimport _ \"os/exec\"\n", "danger", "starts no other program"},
		{"a broken sum", "seal/x.go", "package seal\nimport _ \"crypto/sha1\"\n", "danger", "crypto/sha1"},
		{"cryptography somewhere", "exchange/x.go", "package exchange\nimport _ \"crypto/aes\"\n", "danger", "may not use cryptography"},
		{"a connection out", "web/x.go", "package web\nimport \"net/http\"\nvar _, _ = http.Get(\"\")\n", "danger", "http.Get"},
		{"a connection out under another name", "act/x.go", "package act\nimport web \"net/http\"\nvar c web.Client\n", "danger", "http.Client"},
		{"a pattern from outside", "store/x.go", "package store\nimport \"regexp\"\nfunc f(s string) { regexp.MustCompile(\"a\" + s) }\n", "danger", "regular expression"},
		{"a script that makes markup", "web/desk/script/x.js", "a.innerHTML = b\n", "danger", "innerHTML"},
		{"a script that keeps something", "web/x.js", "localStorage.setItem(1, 2)\n", "danger", "localStorage"},
		{"a name that says nothing", "codelist/x.go", "package util\n", "name", "util"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			violations, err := Check(fstest.MapFS{c.path: {Data: []byte(c.src)}})
			if err != nil {
				t.Fatal(err)
			}
			found := slices.ContainsFunc(violations, func(v Violation) bool { return v.Rule == c.rule && strings.Contains(v.What, c.what) })
			if !found {
				t.Errorf("the planted violation was not found; got %v", violations)
			}
		})
	}
}

func TestCleanTreeHasNoViolations(t *testing.T) {
	tree := fstest.MapFS{
		"codelist/x.go":    {Data: []byte("// Package codelist knows codes.\npackage codelist\n\nimport \"golang.org/x/text/collate\"\n\nvar _ = collate.New\n")},
		"linkage/dice/x.s": {Data: []byte("//go:build !purego\n")},
		"linkage/x.go":     {Data: []byte("package linkage\n\nimport (\n\t\"math/rand/v2\"\n\t\"verdig/codelist\"\n)\n\nvar _ = rand.New\nvar _ codelist.Day\n")},
		"stat/report/x.go": {Data: []byte("package report\n\nimport _ \"verdig/stat/disclosure\"\n")},
	}
	violations, err := Check(tree)
	if err != nil {
		t.Fatal(err)
	}
	if len(violations) > 0 {
		t.Errorf("violations in a clean tree: %v", violations)
	}
}

// Every room has one package comment that says what it knows.
func TestEveryPackageSaysWhatItKnows(t *testing.T) {
	files, err := load(os.DirFS(".."))
	if err != nil {
		t.Fatal(err)
	}
	commented := map[string]bool{}
	for _, f := range files {
		if !f.test {
			commented[f.room] = commented[f.room] || f.syntax.Doc != nil
		}
	}
	for room, ok := range commented {
		if !ok {
			t.Errorf("%s has no package comment", room)
		}
	}
}

// Each third-party module that the program uses has a page in doc/decisions
// that names it.
func TestEveryDependencyHasADecision(t *testing.T) {
	pages, err := filepath.Glob("../doc/decisions/*.md")
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	for _, p := range pages {
		b, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		text.Write(b)
	}
	for _, m := range append(Modules(), testModules...) {
		if !strings.Contains(text.String(), strings.TrimPrefix(m, "github.com/")) {
			t.Errorf("no page in doc/decisions names %s", m)
		}
	}
}
