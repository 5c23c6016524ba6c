package archtest

import (
	"fmt"
	"go/ast"
	"slices"
	"strings"
)

// The limits of size. They bind the tail: in good code and bad the medians are
// alike.
const (
	maxFileLines     = 500
	maxFunctionLines = 80
	maxMethods       = 6
	maxParameters    = 5
)

// checkSizes applies the size rule to files that a person wrote. Test files
// are held to the parameter and interface rule, not to the length rules: a
// table of cases is data.
func checkSizes(f file) []Violation {
	if !f.written {
		return nil
	}
	var out []Violation
	if !f.test && f.lines > maxFileLines {
		out = append(out, Violation{"size", f.path, 1, fmt.Sprintf("%d lines; at most %d: split the file by what it knows", f.lines, maxFileLines)})
	}
	ast.Inspect(f.syntax, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			lines := f.line(n.End()) - f.line(n.Pos()) + 1
			if !f.test && lines > maxFunctionLines {
				out = append(out, Violation{"size", f.path, f.line(n.Pos()), fmt.Sprintf("function %s has %d lines; at most %d", n.Name.Name, lines, maxFunctionLines)})
			}
			if p := n.Type.Params.NumFields(); p > maxParameters {
				out = append(out, Violation{"size", f.path, f.line(n.Pos()), fmt.Sprintf("function %s has %d parameters; at most %d: use a struct", n.Name.Name, p, maxParameters)})
			}
		case *ast.InterfaceType:
			if m := n.Methods.NumFields(); m > maxMethods {
				out = append(out, Violation{"size", f.path, f.line(n.Pos()), fmt.Sprintf("interface with %d methods; at most %d", m, maxMethods)})
			}
		}
		return true
	})
	return out
}

// bannedNames say nothing about what a package knows.
var bannedNames = []string{"util", "utils", "common", "helper", "helpers", "model", "models", "service", "services", "manager", "misc", "base", "shared"}

// checkNames applies the naming rule of packages and asks for the package
// comment that says what the package knows.
func checkNames(f file) []Violation {
	name := f.syntax.Name.Name
	if slices.Contains(bannedNames, strings.TrimSuffix(name, "_test")) {
		return []Violation{{"name", f.path, f.line(f.syntax.Name.Pos()), "package " + name + " is not named by what it knows"}}
	}
	return nil
}
