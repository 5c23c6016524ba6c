// Package archtest knows the house rules of ARCHITECTURE.md as functions over
// a tree of Go files: who may import whom, which third-party modules may come
// in, and how large a file, function, interface or parameter list may grow. It
// parses the files itself, so that an answer never comes from a test cache.
package archtest

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// Violation is one breach of a house rule.
type Violation struct {
	Rule string // short name of the rule
	File string // slash path from the root of the repository
	Line int
	What string
}

// String returns file:line: rule: what.
func (v Violation) String() string {
	return fmt.Sprintf("%s:%d: %s: %s", v.File, v.Line, v.Rule, v.What)
}

// file is one parsed Go file.
type file struct {
	path    string // slash path from the root
	room    string // folder from the root, "" for the root
	test    bool
	lines   int
	set     *token.FileSet
	syntax  *ast.File
	written bool // by a person, not generated
}

func (f file) line(p token.Pos) int { return f.set.Position(p).Line }

// eachFile calls do with every file of the tree below the root whose name ends
// in ext, apart from folders whose name begins with a dot, node_modules and
// testdata.
func eachFile(root fs.FS, ext string, do func(name string, src []byte) error) error {
	return fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		base := path.Base(name)
		if d.IsDir() {
			if name != "." && (strings.HasPrefix(base, ".") || base == "node_modules" || base == "testdata") {
				return fs.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(base, ext) {
			return nil
		}
		src, err := fs.ReadFile(root, name)
		if err != nil {
			return err
		}
		return do(name, src)
	})
}

// load parses every Go file of the tree.
func load(root fs.FS) ([]file, error) {
	var files []file
	err := eachFile(root, ".go", func(name string, src []byte) error {
		set := token.NewFileSet()
		syntax, err := parser.ParseFile(set, name, src, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return fmt.Errorf("archtest: %w", err)
		}
		room := path.Dir(name)
		if room == "." {
			room = ""
		}
		files = append(files, file{
			path: name, room: room, test: strings.HasSuffix(name, "_test.go"),
			lines: strings.Count(string(src), "\n"), set: set, syntax: syntax, written: !ast.IsGenerated(syntax),
		})
		return nil
	})
	slices.SortFunc(files, func(a, b file) int { return cmp.Compare(a.path, b.path) })
	return files, err
}

// Check applies every rule to the tree and returns the violations in order of
// file and line.
func Check(root fs.FS) ([]Violation, error) {
	files, err := load(root)
	if err != nil {
		return nil, err
	}
	all, err := checkAssembly(root)
	if err != nil {
		return nil, err
	}
	scripts, err := checkScripts(root)
	if err != nil {
		return nil, err
	}
	all = append(all, scripts...)
	for _, f := range files {
		all = append(all, checkImports(f)...)
		all = append(all, checkDanger(f)...)
		all = append(all, checkModules(f)...)
		all = append(all, checkPurity(f)...)
		all = append(all, checkSizes(f)...)
		all = append(all, checkNames(f)...)
	}
	slices.SortStableFunc(all, func(a, b Violation) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
	return all, nil
}
