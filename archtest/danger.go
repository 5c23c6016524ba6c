package archtest

import (
	"go/ast"
	"go/token"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// dangerous lists what no room of the program may import, with the reason.
// Tools that run on the developer's machine and tests are free.
var dangerous = map[string]string{
	"os/exec":        "the program starts no other program",
	"plugin":         "the program loads no code",
	"net/smtp":       "the program sends no mail",
	"net/rpc":        "the program takes no calls but requests",
	"text/template":  "pages are made by templates that escape",
	"encoding/gob":   "what comes in becomes plain fields, never types of the sender's choice",
	"encoding/xml":   "spreadsheets are read by a reader that knows no entities",
	"unsafe":         "memory is Go's",
	"net/http/pprof": "nothing of the inside is served",
	"expvar":         "nothing of the inside is served",
	"crypto/md5":     "broken", "crypto/sha1": "broken", "crypto/des": "broken", "crypto/rc4": "broken", "crypto/dsa": "broken",
}

// excepted lists the one file that may use something dangerous, with the reason.
var excepted = map[string]string{
	"identity/leaked.go": "crypto/sha1", // the public lists of leaked passwords are by this sum; nothing is kept under it
}

// cryptoRooms lists the rooms that may use cryptography of the standard
// library; doc/security.md says what each does with it.
var cryptoRooms = []string{
	"act", "asset/manifest", "audit", "caselaw/publish", "cmd/verdig", "doc/example/...", "identity", "linkage/encode", "register", "release", "seal",
	"stat/microdata", "stat/report/html", "stat/report/typeset", "store", "web/...",
}

// outgoing lists the rooms that may open connections.
var outgoing = []string{"identity", "doc/example/..."}

// dials lists the functions and types by which a connection is opened.
var dials = map[string][]string{
	"net/http":   {"Client", "DefaultClient", "DefaultTransport", "Get", "Head", "NewRequest", "NewRequestWithContext", "Post", "PostForm", "Transport"},
	"net":        {"Dial", "DialIP", "DialTCP", "DialTimeout", "DialUDP", "DialUnix", "Dialer"},
	"crypto/tls": {"Dial", "DialWithDialer", "Dialer"},
}

// checkDanger keeps dangerous functions out, and cryptography, connections and
// regular expressions where they belong.
func checkDanger(f file) []Violation {
	if f.test || f.room == "asset/gather" || f.room == "codelist/gen" || f.room == "archtest" {
		return nil
	}
	var out []Violation
	names := map[string]string{} // local name -> import path
	for _, spec := range f.syntax.Imports {
		target, _ := strconv.Unquote(spec.Path.Value)
		name := path.Base(target)
		if spec.Name != nil {
			name = spec.Name.Name
		}
		names[name] = target
		if reason, bad := dangerous[target]; bad && excepted[f.path] != target {
			out = append(out, Violation{"danger", f.path, f.line(spec.Pos()), "no room may import " + target + ": " + reason})
		} else if strings.HasPrefix(target, "crypto/") && !allows(cryptoRooms, f.room) {
			out = append(out, Violation{"danger", f.path, f.line(spec.Pos()), f.room + " may not use cryptography: list it here and in doc/security.md"})
		}
	}
	ast.Inspect(f.syntax, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok && madePattern(call, names) {
			out = append(out, Violation{"danger", f.path, f.line(call.Pos()), "a regular expression is written in the code, never made from what comes in"})
		}
		if pkg, name := member(n, names); slices.Contains(dials[pkg], name) && !allows(outgoing, f.room) {
			out = append(out, Violation{"danger", f.path, f.line(n.Pos()), f.room + " may not open connections (" + path.Base(pkg) + "." + name + ")"})
		}
		return true
	})
	return out
}

// member returns the package and the name of a selector of an import, empty
// where the node is none.
func member(n ast.Node, names map[string]string) (pkg, name string) {
	sel, ok := n.(*ast.SelectorExpr)
	if !ok {
		return "", ""
	}
	id, ok := sel.X.(*ast.Ident)
	if !ok {
		return "", ""
	}
	return names[id.Name], sel.Sel.Name
}

// madePattern reports whether a call compiles a regular expression that is not
// a literal.
func madePattern(call *ast.CallExpr, names map[string]string) bool {
	pkg, name := member(call.Fun, names)
	if pkg != "regexp" || !strings.HasPrefix(strings.TrimPrefix(name, "Must"), "Compile") || len(call.Args) == 0 {
		return false
	}
	return !literal(call.Args[0])
}

func literal(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.BasicLit:
		return e.Kind == token.STRING
	case *ast.BinaryExpr:
		return literal(e.X) && literal(e.Y)
	}
	return false
}

// risky finds what a script of the house may not do: make markup or code from
// text, or keep anything in the browser.
var risky = regexp.MustCompile(`\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|Function\(|localStorage|sessionStorage|indexedDB|document\.cookie|postMessage|importScripts|__proto__|XMLHttpRequest)`)

// checkScripts applies the rule to every script of the web.
func checkScripts(root fs.FS) ([]Violation, error) {
	var out []Violation
	err := eachFile(root, ".js", func(name string, src []byte) error {
		if !strings.HasPrefix(name, "web/") {
			return nil
		}
		for i, line := range strings.Split(string(src), "\n") {
			if found := risky.FindString(line); found != "" {
				out = append(out, Violation{"danger", name, i + 1, "a script may not use " + found})
			}
		}
		return nil
	})
	return out, err
}
