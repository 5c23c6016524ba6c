package archtest

import (
	"go/ast"
	"slices"
	"strconv"
	"strings"
)

// pure lists the rooms that know no machine: no files, network, database,
// logger, clock or global randomness (points 1 and 2). Test files are free.
var pure = []string{"fault", "codelist", "lang", "audit", "linkage", "stat", "register", "justice", "casework", "scrub"}

// impure lists what a pure room may not import.
var impure = []string{
	"os", "os/exec", "os/signal", "io/ioutil", "net", "net/http", "database/sql", "log", "log/slog",
	"math/rand", "syscall", "plugin", "runtime/debug",
}

// impureCalls lists functions of otherwise harmless packages that read the
// clock or draw from global randomness.
var impureCalls = map[string][]string{
	"time":         {"Now", "Since", "Until", "Sleep", "After", "Tick", "NewTimer", "NewTicker"},
	"math/rand/v2": {"Int", "IntN", "Int64", "Int64N", "Int32", "Int32N", "Uint32", "Uint64", "Uint64N", "Float64", "Float32", "NormFloat64", "ExpFloat64", "Perm", "Shuffle", "N"},
}

func isPure(room string) bool {
	return slices.ContainsFunc(pure, func(p string) bool { return room == p || strings.HasPrefix(room, p+"/") }) &&
		room != "codelist/gen" // a generator, not part of the program
}

// checkPurity applies the second half of points 1 and 2 of the dependency
// rule.
func checkPurity(f file) []Violation {
	if f.test || !isPure(f.room) {
		return nil
	}
	var out []Violation
	names := map[string]string{} // local name -> import path
	for _, spec := range f.syntax.Imports {
		target, _ := strconv.Unquote(spec.Path.Value)
		if slices.Contains(impure, target) {
			out = append(out, Violation{"purity", f.path, f.line(spec.Pos()), f.room + " may not import " + target})
		}
		if _, watched := impureCalls[target]; watched {
			name := target[strings.LastIndex(strings.TrimSuffix(target, "/v2"), "/")+1:]
			name = strings.TrimSuffix(name, "/v2")
			if spec.Name != nil {
				name = spec.Name.Name
			}
			names[name] = target
		}
	}
	ast.Inspect(f.syntax, func(n ast.Node) bool {
		sel, ok := n.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		id, ok := sel.X.(*ast.Ident)
		if !ok {
			return true
		}
		if calls, watched := impureCalls[names[id.Name]]; watched && slices.Contains(calls, sel.Sel.Name) {
			out = append(out, Violation{"purity", f.path, f.line(sel.Pos()), f.room + " may not use " + id.Name + "." + sel.Sel.Name + ": take it as an argument"})
		}
		return true
	})
	return out
}
