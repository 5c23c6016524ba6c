package main

import (
	"bytes"
	"context"
	"errors"
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

	"verdig/access"
	"verdig/audit"
	"verdig/lang"
	"verdig/register"
	"verdig/store"
)

// verdig runs one command line in English and returns its exit code and what it
// printed.
func verdigRun(t *testing.T, args ...string) (code int, out, errs string) {
	t.Helper()
	var o, e bytes.Buffer
	none, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = none.Close() }()
	code = run(context.Background(), append([]string{"--lang", "en", "--actor", "operator"}, args...), console{in: none, out: &o, err: &e})
	return code, o.String(), e.String()
}

func mustRun(t *testing.T, args ...string) (out, errs string) {
	t.Helper()
	code, out, errs := verdigRun(t, args...)
	if code != exitDone {
		t.Fatalf("verdig %s: exit %d\n%s%s", strings.Join(args, " "), code, out, errs)
	}
	return out, errs
}

// A register is copied with all of its keys, and both copies go on: the witness
// signs one history and never the other, keeps the evidence, and is not
// shaken in what it saw.
func TestAWitnessRefusesAForkedRegister(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	write := func(name, text string) string {
		if err := os.WriteFile(at(name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return at(name)
	}
	mustRun(t, "init", "--data", at("reg"))
	if err := os.Mkdir(at("copy"), 0o700); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"register.db", "keys.json", "root.key", "audit-checkpoints.txt"} {
		b, err := os.ReadFile(at("reg/" + name))
		if err != nil {
			t.Fatal(err)
		}
		write("copy/"+name, string(b))
	}
	key, _ := mustRun(t, "audit", "key", "--data", at("reg"))
	mustRun(t, "audit", "witness", "--state", at("w"), "--new", "witness.example/w", "--log", strings.TrimSpace(key))
	grow := func(register string, years ...string) {
		for _, y := range years {
			mustRun(t, "import", "--data", at(register), "--agency", "nav", "--nothing", y)
		}
	}
	grow("reg", "2014", "2015")
	export, _ := mustRun(t, "audit", "export", "--data", at("reg"), "--since", "0")
	signed, errs := mustRun(t, "audit", "witness", "--state", at("w"), write("export", export))
	seen := regexp.MustCompile(`--since ([0-9]+)`).FindStringSubmatch(errs)[1]

	rolledBack, _ := mustRun(t, "audit", "export", "--data", at("copy"), "--since", "0")
	code, out, errs := verdigRun(t, "audit", "witness", "--state", at("w"), write("export", rolledBack))
	if code != exitFailed || out != "" || !strings.Contains(errs, "shorter than the witness has seen") {
		t.Errorf("rolled back: exit %d, %s%s", code, out, errs)
	}
	grow("copy", "2011", "2012", "2013")
	forked, _ := mustRun(t, "audit", "export", "--data", at("copy"), "--since", seen)
	code, out, errs = verdigRun(t, "audit", "witness", "--state", at("w"), write("export", forked))
	if code != exitFailed || out != "" || !strings.Contains(errs, "another history than the witness has seen") {
		t.Errorf("forked: exit %d, %s%s", code, out, errs)
	}
	evidence, err := os.ReadFile(at("w.evidence"))
	if err != nil || strings.Count(string(evidence), "— verdig/") != 4 || !strings.Contains(string(evidence), signed) {
		t.Errorf("the evidence is %q, %v", evidence, err)
	}
	if code, _, errs := verdigRun(t, "audit", "add-cosignature", "--data", at("copy"), write("signed", signed)); code != exitFailed ||
		!strings.Contains(errs, "another history") {
		t.Errorf("the fork takes the witness's signature: exit %d, %s", code, errs)
	}
	if code, _, errs := verdigRun(t, "verify", "--data", at("copy"), "--checkpoint", at("signed")); code != exitAttention || !strings.Contains(errs, "bad_root") {
		t.Errorf("the fork verifies against the witness's copy: exit %d, %s", code, errs)
	}
	grow("reg", "2016")
	export, _ = mustRun(t, "audit", "export", "--data", at("reg"), "--since", seen)
	mustRun(t, "audit", "witness", "--state", at("w"), write("export", export))
}

// wordsOfTheLog gathers the actions and kinds that package store writes into
// the audit log, from its source.
func wordsOfTheLog(t *testing.T) (actions, kinds []string) {
	t.Helper()
	names, err := filepath.Glob("../../store/*.go")
	if err != nil || len(names) < 20 {
		t.Fatal(names, err)
	}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.ValueSpec:
				for i, id := range n.Names {
					if strings.HasPrefix(id.Name, "kind") && i < len(n.Values) {
						kinds = append(kinds, literals(n.Values[i])...)
					}
				}
			case *ast.FuncDecl:
				actions = append(actions, actionsIn(n)...)
			}
			return true
		})
	}
	slices.Sort(actions)
	slices.Sort(kinds)
	return slices.Compact(actions), slices.Compact(kinds)
}

// actionsIn returns the actions that a function names: given to a method that
// writes an entry, or put into a variable of that name.
func actionsIn(f *ast.FuncDecl) []string {
	var found []string
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			s, ok := n.Fun.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			place := map[string]int{"record": 1, "entry": 0, "putEnrolment": 1, "putInvitation": 1, "putCredential": 1, "putProposal": 1}
			if i, ok := place[s.Sel.Name]; ok && i < len(n.Args) {
				found = append(found, literals(n.Args[i])...)
			}
		case *ast.AssignStmt:
			for i, left := range n.Lhs {
				if id, ok := left.(*ast.Ident); ok && id.Name == "action" && i < len(n.Rhs) {
					found = append(found, literals(n.Rhs[i])...)
				}
			}
		}
		return true
	})
	return found
}

func literals(e ast.Expr) []string {
	if lit, ok := e.(*ast.BasicLit); ok && lit.Kind == token.STRING {
		s, err := strconv.Unquote(lit.Value)
		if err == nil {
			return []string{s}
		}
	}
	return nil
}

// Whatever the log may say is said in plain words in three languages.
func TestEveryWordOfTheLogIsSaidInPlainWords(t *testing.T) {
	texts, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	actions, kinds := wordsOfTheLog(t)
	if len(actions) < 20 || len(kinds) < 25 {
		t.Fatalf("%d actions and %d kinds were found in the source: %v %v", len(actions), len(kinds), actions, kinds)
	}
	want := []string{"audit.action.refuse", "audit.step"}
	for _, a := range actions {
		want = append(want, "audit.action."+a)
	}
	for _, k := range kinds {
		want = append(want, "audit.kind."+k)
	}
	for _, c := range access.Compartments {
		want = append(want, "audit.kind."+string(c)) // of a refusal
	}
	for _, r := range append(slices.Clone(access.Roles), access.Operator, "system", "importer", "") {
		want = append(want, "audit.role."+string(r))
	}
	for _, p := range access.Purposes {
		want = append(want, "audit.purpose."+string(p))
	}
	for _, key := range want {
		if !texts.Has(key) {
			t.Errorf("no text %s: say in lang/data/messages.audit.json what it means", key)
		}
	}
}

// The report to a person reads as prose in three languages: no key of the
// catalogue is left over, and nobody's name is in it.
func TestAPersonReadsTheReport(t *testing.T) {
	dir := t.TempDir()
	reg, file := filepath.Join(dir, "reg"), filepath.Join(dir, "rosa.csv")
	rows := "year,reference,given_name,family_name,birth_date,sex,citizenship,identified_on,followed_up_from,exploitation\n" +
		"2016,R-1,Adaeze,Planted,1990-03-04,female,NG,2016-02-01,2016-02-01,sexual\n"
	if err := os.WriteFile(file, []byte(rows), 0o600); err != nil {
		t.Fatal(err)
	}
	mustRun(t, "init", "--data", reg)
	mustRun(t, "import", "--data", reg, "--agency", "rosa", file)
	mustRun(t, "link", "--data", reg)
	st, err := store.Open(context.Background(), reg, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var id register.NotificationID
	err = st.View(context.Background(), audit.Note{Actor: "test", Action: "test", Purpose: "audit"}, func(tx *store.Tx) error {
		return tx.EachNotification(context.Background(), store.Selection{}, func(n register.Notification) error { id = n.ID; return nil })
	})
	if err = errors.Join(err, st.Close()); err != nil {
		t.Fatal(err)
	}
	for l, want := range map[string][]string{
		"nb": {"den som driver registeret", "sendte inn en melding", "så på navn og fødselsdato", "samlet for mange personer"},
		"nn": {"den som driv registeret", "sende inn ei melding", "såg på namn og fødselsdato", "samla for mange personar"},
		"en": {"the operator of the register", "sent in a notification", "looked at the name and the birth date", "for many people at once"},
	} {
		out, _ := mustRun(t, "--lang", l, "audit", "report", string(id), "--data", reg)
		for _, w := range want {
			if !strings.Contains(out, w) {
				t.Errorf("%s: no %q in\n%s", l, w, out)
			}
		}
		if strings.Contains(out, "audit.") || strings.Contains(out, "Planted") || strings.Contains(out, string(id)) {
			t.Errorf("%s: a key, a name or an id is left in\n%s", l, out)
		}
	}
}
