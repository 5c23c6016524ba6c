package exchange

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestEveryKeyHasATextAndARemedy compares the keys in the source of this
// package with the catalogue of messages, both ways, and the number of
// arguments with the places in the text.
func TestEveryKeyHasATextAndARemedy(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("..", "lang", "data", "messages.exchange.json"))
	if err != nil {
		t.Fatal(err)
	}
	var catalogue map[string]map[string]string
	if err := json.Unmarshal(data, &catalogue); err != nil {
		t.Fatal(err)
	}
	used := keysInSource(t)
	for key, args := range used {
		for _, full := range []string{key, key + ".remedy"} {
			texts, ok := catalogue[full]
			if !ok {
				t.Errorf("%s has no text", full)
				continue
			}
			for l, text := range texts {
				for n := range 10 {
					if strings.Contains(text, "{"+strconv.Itoa(n)+"}") && n >= args {
						t.Errorf("%s in %s uses {%d}, but the key has %d arguments", full, l, n, args)
					}
				}
			}
			delete(catalogue, full)
		}
	}
	for key := range catalogue {
		t.Errorf("%s is used nowhere", key)
	}
	if len(used) < 30 {
		t.Errorf("only %d keys found in the source", len(used))
	}
}

// keysInSource returns the keys that the package gives, with the number of
// arguments of each.
func keysInSource(t *testing.T) map[string]int {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	keys := map[string]int{}
	note := func(key string, args int) {
		if before, ok := keys[key]; ok && before != args {
			t.Errorf("%s is given %d and %d arguments", key, before, args)
		}
		keys[key] = args
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
			if call, ok := n.(*ast.CallExpr); ok {
				noteCall(call, note)
			}
			return true
		})
	}
	return keys
}

// noteCall notes the key of one call that makes an error, a hint or an issue.
func noteCall(call *ast.CallExpr, note func(key string, args int)) {
	text := func(i int) (string, bool) {
		if i >= len(call.Args) {
			return "", false
		}
		lit, ok := call.Args[i].(*ast.BasicLit)
		if !ok || lit.Kind != token.STRING {
			return "", false
		}
		s, err := strconv.Unquote(lit.Value)
		return s, err == nil
	}
	switch fun := call.Fun.(type) {
	case *ast.Ident:
		if key, ok := text(0); ok && fun.Name == "refuse" {
			note("exchange."+key, placed[key]+len(call.Args)-1)
		}
		if key, ok := text(1); ok && fun.Name == "issue" {
			note("exchange."+key, len(call.Args)-2)
		}
	case *ast.SelectorExpr:
		if key, ok := text(0); ok && fun.Sel.Name == "hint" {
			note("exchange."+key, len(call.Args)-1)
		}
		if key, ok := text(2); ok && fun.Sel.Name == "Wrap" {
			note(key, len(call.Args)-3)
		}
	}
}

// placed is how many arguments a key has for its place beside the file: row,
// or row and column. The tests of hostile files show that they are there.
var placed = map[string]int{
	"too_many_columns": 1, "field_too_long": 2, "record_too_long": 1, "nul": 1, "quote": 2, "quote_open": 1,
	"heading_twice": 2, "column_missing": 1,
}

func TestPlacedKeysAreUsed(t *testing.T) {
	used := keysInSource(t)
	for _, key := range slices.Sorted(maps.Keys(placed)) {
		if _, ok := used["exchange."+key]; !ok {
			t.Errorf("%s is used nowhere", key)
		}
	}
}
