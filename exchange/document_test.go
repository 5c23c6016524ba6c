package exchange

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the tables in the documentation")

// TestDocumentation keeps the tables of columns in doc/format/returns.md true,
// and demands that the document names every key for a whole file and for a row.
func TestDocumentation(t *testing.T) {
	path := filepath.Join("..", "doc", "format", "returns.md")
	old, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	head, rest, found := strings.Cut(string(old), "-update -->\n")
	_, tail, closed := strings.Cut(rest, "<!-- end -->")
	if !found || !closed {
		t.Fatal("the marks around the tables are gone")
	}
	for key := range keysInSource(t) {
		switch key {
		case "exchange.unreadable", "exchange.unwritable", "exchange.not_latin", "exchange.unknown_column", "exchange.more_sheets":
			continue // errors of the machine, of a writer, and hints
		}
		if !strings.Contains(head, "`"+key+"`") {
			t.Errorf("doc/format/returns.md does not name %s", key)
		}
	}
	want := head + "-update -->\n" + tables() + "<!-- end -->" + tail
	if want == string(old) {
		return
	}
	if !*update {
		t.Fatal("doc/format/returns.md is behind the data: run the test with -update")
	}
	if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
		t.Fatal(err)
	}
}

// tables writes the columns of every kind.
func tables() string {
	var b strings.Builder
	for i, title := range []string{"Persons", "Criminal cases", "Back series", "Events of criminal cases"} {
		fmt.Fprintf(&b, "\n### %s\n\n| column | bokmål | nynorsk | English | needed | type | |\n|---|---|---|---|---|---|---|\n", title)
		for _, c := range Columns(Kind(i)) {
			needed, kind := "", c.Type
			switch {
			case c.Required:
				needed = "yes"
			case c.Persons:
				needed = "persons"
			}
			if c.List != "" {
				kind = "code: " + c.List
			}
			if c.Many {
				kind += ", several"
			}
			fmt.Fprintf(&b, "| `%s` | %s | %s | %s | %s | %s | %s |\n", c.Field, c.Heading.NB, c.Heading.NN, c.Heading.EN, needed, kind, c.Note.EN)
		}
	}
	b.WriteString("\n")
	return b.String()
}
