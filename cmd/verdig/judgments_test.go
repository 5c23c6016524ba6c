package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"verdig/caselaw"
	"verdig/fault"
)

func filesIn(t *testing.T, dir string) string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return strings.Join(names, " ")
}

// Whatever an earlier run left, the register is put out whole, and nothing of
// the one before stays.
func TestJudgmentsArePutOutAfterARunThatWasCutOff(t *testing.T) {
	place := t.TempDir()
	first := map[string][]byte{"judgments.json": []byte("first")}
	if err := placeJudgments(place, first); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(filepath.Join(place, ".writing-1"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(place, caselaw.CurrentName+".part"), []byte("half"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, files := range []map[string][]byte{{"judgments.json": []byte("second")}, first, first} {
		if err := placeJudgments(place, files); err != nil {
			t.Fatal(err)
		}
		name := digestOf(files)[:16]
		if got := filesIn(t, place); got != name+" current" {
			t.Errorf("there are %s", got)
		}
		if b, err := os.ReadFile(filepath.Join(place, caselaw.CurrentName)); err != nil || string(b) != name+"\n" {
			t.Errorf("current is %q: %v", b, err)
		}
		if b, err := os.ReadFile(filepath.Join(place, name, "judgments.json")); err != nil || string(b) != string(files["judgments.json"]) {
			t.Errorf("the file is %q: %v", b, err)
		}
	}
}

// What was withdrawn does not stay in the folder that is written to, and what
// is another's does.
func TestNothingStaysInTheFolderWrittenTo(t *testing.T) {
	dir := t.TempDir()
	manifest := func(names ...string) []byte {
		var files []string
		for _, n := range names {
			files = append(files, `{"name":"`+n+`"}`)
		}
		return []byte(`{"format":"` + caselaw.ManifestFormat + `","files":[` + strings.Join(files, ",") + `]}`)
	}
	if err := os.WriteFile(filepath.Join(dir, "own.txt"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, files := range []map[string][]byte{
		{"a.csv": []byte("a"), "b.csv": []byte("b"), "manifest.json": manifest("a.csv", "b.csv", "../own.txt")}, {"a.csv": []byte("c"), "manifest.json": manifest("a.csv")},
	} {
		if err := replaceOut(dir, files); err != nil {
			t.Fatal(err)
		}
	}
	if got := filesIn(t, dir); got != "a.csv manifest.json own.txt" {
		t.Errorf("there are %s", got)
	}
	if err := os.WriteFile(filepath.Join(dir, "manifest.json"), []byte("{}"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := replaceOut(dir, nil); fault.KindOf(err) != fault.Conflict {
		t.Errorf("another's manifest: %v", err)
	}
}
