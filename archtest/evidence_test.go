package archtest

import (
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// The table of requirements is complete and claims nothing that is not there.
func TestEveryRequirementIsMetOrAdmittedOpen(t *testing.T) {
	violations, open, sum, err := CheckRequirements(os.DirFS(".."))
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range violations {
		t.Error(v)
	}
	t.Logf("%+v", sum)
	for _, o := range open {
		t.Log("open: ", o)
	}
}

func TestTheListOfRequirementsHasTheirNumbers(t *testing.T) {
	count := map[string]int{}
	for _, level := range wanted() {
		count[level]++
	}
	if count["1"] != 70 || count["2"] != 183 || count["3"] != 92 {
		t.Errorf("%v, want 70, 183 and 92", count)
	}
}

// Every kind of false claim is shown to be found.
func TestFalseClaimsAreFound(t *testing.T) {
	tree := fstest.MapFS{
		"doc/x.md":      {Data: []byte("# A document\n\n## What is promised: all\n\n```\n# no heading\n```\n")},
		"a/x.go":        {Data: []byte("package a\n\nfunc Door() {}\n\nfunc TestInTheWrongFile() {}\n")},
		"a/x_test.go":   {Data: []byte("package a\n\nfunc TestDoor() {}\n\nfunc helper() {}\n")},
		"sub/thing.csv": {Data: []byte("x")},
	}
	good := map[string]string{}
	for id, level := range wanted() {
		good[id] = id + "," + level + ",x,yes,a:TestDoor,"
	}
	table := func(change map[string]string, open string) fstest.MapFS {
		var lines []string
		for id, row := range good {
			if other, ok := change[id]; ok {
				row = other
			}
			if row != "" {
				lines = append(lines, row)
			}
		}
		slices.Sort(lines)
		tree[requirementsFile] = &fstest.MapFile{Data: []byte(open + requirementsHeading + "\n" + strings.Join(lines, "\n") + "\n")}
		return tree
	}
	const none = "# open: 0\n"
	cases := []struct{ name, row, open, want string }{
		{"a test", "1.1.1,2,x,yes,a:TestDoor,", none, ""},
		{"code", "1.1.1,2,x,yes,a:Door,", none, ""},
		{"a heading", "1.1.1,2,x,yes,doc/x.md#what-is-promised-all,", none, ""},
		{"a file and a document", "1.1.1,2,x,yes,sub/thing.csv doc/x.md,", none, ""},
		{"not applicable, with the reason", "1.1.1,2,x,no,,nothing of the kind", none, ""},
		{"for whoever installs", "1.1.1,2,x,deployment,doc/x.md,", none, ""},
		{"open and admitted", "1.1.1,2,x,yes,open,", "# open: 1\n", ""},
		{"a level 3 that is not promised", "1.2.10,3,x,yes,later,", none, ""},
		{"a missing row", "", none, "1.1.1 is missing"},
		{"a row twice", good["1.1.2"], none, "stands twice"},
		{"another level", "1.1.1,3,x,yes,a:TestDoor,", none, "another level"},
		{"nothing named", "1.1.1,2,x,yes,,", none, "applies is"},
		{"a level 2 put off", "1.1.1,2,x,yes,later,", none, "applies is"},
		{"not applicable without a reason", "1.1.1,2,x,no,,", none, "applies is"},
		{"open beside a claim", "1.1.1,2,x,yes,open a:TestDoor,", none, "applies is"},
		{"a claim beside open", "1.1.1,2,x,yes,a:TestDoor open,", none, "open is not there"},
		{"a test that is not there", "1.1.1,2,x,yes,a:TestWindow,", none, "a:TestWindow is not there"},
		{"a test in the wrong file", "1.1.1,2,x,yes,a:TestInTheWrongFile,", none, "not there"},
		{"code in a test file", "1.1.1,2,x,yes,a:helper,", none, "not there"},
		{"a heading that is not there", "1.1.1,2,x,yes,doc/x.md#no-heading,", none, "not there"},
		{"a document that is not there", "1.1.1,2,x,yes,doc/y.md,", none, "not there"},
		{"open and not admitted", "1.1.1,2,x,yes,open,", none, "the file says 0"},
		{"fewer open than admitted", "1.1.1,2,x,yes,a:TestDoor,", "# open: 2\n", "the file says 2"},
		{"no number of open rows", "1.1.1,2,x,yes,a:TestDoor,", "", "the file says -1"},
		{"no word of what it is about", "1.1.1,2,,yes,a:TestDoor,", none, "about"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			id, _, _ := strings.Cut(c.row, ",")
			if id == "" || id == "1.1.2" {
				id = "1.1.1"
			}
			violations, _, _, err := CheckRequirements(table(map[string]string{id: c.row}, c.open))
			if err != nil {
				t.Fatal(err)
			}
			found := slices.ContainsFunc(violations, func(v Violation) bool { return strings.Contains(v.What, c.want) })
			if c.want == "" && len(violations) > 0 || c.want != "" && !found {
				t.Errorf("found %v, want %q", violations, c.want)
			}
		})
	}
}
