package codelist_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"verdig/codelist"
)

var update = flag.Bool("update", false, "write the tables in the documentation")

// TestDocumentation keeps the table of schemes in doc/format/codelist.md true.
func TestDocumentation(t *testing.T) {
	path := filepath.Join("..", "doc", "format", "codelist.md")
	old, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	head, rest, found := strings.Cut(string(old), "-update -->\n")
	_, tail, closed := strings.Cut(rest, "<!-- end -->")
	if !found || !closed {
		t.Fatal("the marks around the table are gone")
	}
	want := head + "-update -->\n" + table(t) + "<!-- end -->" + tail
	if want == string(old) {
		return
	}
	if !*update {
		t.Fatal("doc/format/codelist.md is behind the data: run the test with -update")
	}
	if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
		t.Fatal(err)
	}
}

// table writes the schemes; long ones with their first codes only.
func table(t *testing.T) string {
	t.Helper()
	const shown = 30
	var b strings.Builder
	b.WriteString("| scheme | version | title | codes | mapped to HTCDS | |\n|---|---|---|---|---|---|\n")
	for _, name := range library(t).Names() {
		s := scheme(t, name)
		mapped := 0
		var codes []string
		for _, c := range s.Codes {
			if len(c.Maps(codelist.HTCDS)) > 0 {
				mapped++
			}
			if len(codes) < shown && (len(s.Codes) <= shown || !c.Group()) {
				codes = append(codes, c.Code)
			}
		}
		list := strings.Join(codes, " ")
		if len(codes) < len(s.Codes) {
			list += " …"
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s / %s / %s | %d | %d | %s |\n", name, s.Version, s.Title.NB, s.Title.NN, s.Title.EN, len(s.Codes), mapped, list)
	}
	return b.String()
}
