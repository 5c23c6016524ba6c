package casework_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"verdig/casework"
	"verdig/codelist"
)

var update = flag.Bool("update", false, "write the tables in the documentation")

// TestDocumentation keeps the tables of doc/deadlines.md true.
func TestDocumentation(t *testing.T) {
	path := filepath.Join("..", "doc", "deadlines.md")
	old, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	codes, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	want := string(old)
	for name, table := range map[string]string{"rules": ruleTable(codes), "ladder": ladderTable(codes), "rights": rightTable(codes)} {
		head, rest, found := strings.Cut(want, "<!-- "+name+" -->\n")
		_, tail, closed := strings.Cut(rest, "<!-- end -->")
		if !found || !closed {
			t.Fatalf("the marks around %s are gone", name)
		}
		want = head + "<!-- " + name + " -->\n" + table + "<!-- end -->" + tail
	}
	if want == string(old) {
		return
	}
	if !*update {
		t.Fatal("doc/deadlines.md is behind the data: run the test with -update")
	}
	if err := os.WriteFile(path, []byte(want), 0o600); err != nil {
		t.Fatal(err)
	}
}

func ruleTable(codes *codelist.Library) string {
	var b strings.Builder
	b.WriteString("| rule | starts with | length | ground | in force | ends on a day off | told | settled by | source |\n|---|---|---|---|---|---|---|---|---|\n")
	s, _ := codes.Scheme("deadline_rule")
	for _, c := range s.Codes {
		r, _ := casework.RuleOf(c.Code)
		ground := "law"
		if r.House {
			ground = "**house rule**"
		}
		if r.Law != "" {
			ground += ", " + r.Law
		}
		ends := "stays"
		if r.Next {
			ends = "next working day"
		}
		from, to := r.Span()
		fmt.Fprintf(&b, "| %s (`%s`) | %s | %s | %s | %s to %s | %s | %s | %s | <%s> |\n", c.Label.EN, c.Code, strings.Join(r.Start, ", "), c.Attrs["length"], ground, from, to, ends,
			c.Attrs["tell"], strings.Join(r.Settle, ", "), r.Source)
	}
	return b.String()
}

func ladderTable(codes *codelist.Library) string {
	var b strings.Builder
	b.WriteString("| what waits | clock | colleague | leader | coordinator |\n|---|---|---|---|---|\n")
	s, _ := codes.Scheme("ladder_rule")
	for _, c := range s.Codes {
		fmt.Fprintf(&b, "| %s (`%s`) | %s | %s h | %s h | %s h |\n", c.Label.EN, c.Code, c.Attrs["clock"], c.Attrs["colleague"], c.Attrs["leader"], c.Attrs["coordinator"])
	}
	return b.String()
}

func rightTable(codes *codelist.Library) string {
	var b strings.Builder
	b.WriteString("| right | holds with status | source |\n|---|---|---|\n")
	s, _ := codes.Scheme("victim_right")
	for _, c := range s.Codes {
		fmt.Fprintf(&b, "| %s (`%s`) | %s, and none written down | <%s> |\n", c.Label.EN, c.Code, strings.ReplaceAll(c.Attrs["statuses"], " ", ", "), c.Attrs["source"])
	}
	return b.String()
}
