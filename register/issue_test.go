package register

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"verdig/codelist"
)

// keysIn returns the string literals of the packages' code that match.
func keysIn(t *testing.T, pattern string, packages ...string) []string {
	t.Helper()
	match := regexp.MustCompile(pattern)
	var keys []string
	for _, p := range packages {
		files, err := filepath.Glob(filepath.Join("..", p, "*.go"))
		if err != nil || len(files) == 0 {
			t.Fatal(p, files, err)
		}
		for _, name := range files {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(file, func(n ast.Node) bool {
				if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
					if s, _ := strconv.Unquote(lit.Value); match.MatchString(s) {
						keys = append(keys, s)
					}
				}
				return true
			})
		}
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

func issueKeys(t *testing.T) []string { return keysIn(t, `^register\.issue\.`, "register") }

// The keys that the code completes: a prefix and the kinds that follow it; none
// where the code only asks whether a key begins so.
var completed = map[string][]string{
	"register.issue.": nil, "justice.order.before_": nil,
	"seal.wrong_key.":  {"file", "argon2id", "credential"},
	"store.not_found.": {"notification", "link", "pair", "opinion", "question", "erasure", "account", "proposal", "session", "credential", "agency", "machine"},
}

func TestEveryKeyHasItsTextAndRemedy(t *testing.T) {
	const prefixes = `^(register|justice|seal|store)\.`
	files, err := filepath.Glob(filepath.Join("..", "lang", "data", "messages.*.json"))
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	catalogue := make(map[string]map[string]string)
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var more map[string]map[string]string
		if err := json.Unmarshal(b, &more); err != nil {
			t.Fatal(err)
		}
		for key, texts := range more {
			if regexp.MustCompile(prefixes).MatchString(key) {
				catalogue[key] = texts
			}
		}
	}
	used := make(map[string]bool)
	for _, key := range keysIn(t, prefixes+`[a-z_.]+$`, "register", "justice", "seal", "store") {
		if key == "register.db" { // a file
			continue
		}
		if ends, ok := completed[key]; ok {
			for _, end := range ends {
				used[key+end] = true
			}
			continue
		}
		used[key] = true
	}
	if len(used) < 90 {
		t.Fatalf("only %d keys are used", len(used))
	}
	for key := range used {
		for _, l := range codelist.Langs {
			if catalogue[key][string(l)] == "" || catalogue[key+".remedy"][string(l)] == "" {
				t.Errorf("%s has no text or no remedy in %s", key, l)
			}
		}
	}
	for key := range catalogue {
		if !used[strings.TrimSuffix(key, ".remedy")] {
			t.Errorf("%s stands in the catalogue and is used nowhere", key)
		}
	}
}
