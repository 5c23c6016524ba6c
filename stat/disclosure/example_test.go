package disclosure

import (
	"fmt"
	"strings"
	"testing"

	"verdig/stat/cube"
	"verdig/stat/indicator"
	"verdig/stat/microdata"
)

// workedExample is the table of doc/methods/disclosure.md.
var workedExample = map[string][4]int{ // sexual, labour, both, other
	"women": {165, 16, 16, 0}, "men": {8, 37, 1, 0}, "children": {11, 7, 0, 0}, "sex_not_recorded": {1, 0, 0, 0},
}

// TestWorkedExample shows the table of the method's page: what is hidden there
// is what this test prints.
func TestWorkedExample(t *testing.T) {
	sex := map[string]string{"women": "female", "men": "male", "children": "unknown", "sex_not_recorded": "unknown"}
	forms := [][]string{{"sexual.prostitution"}, {"labour.work"}, {"labour.work", "sexual.prostitution"}, nil}
	summary := []string{"sexual", "labour", "both", "other"}
	d := microdata.Dataset{Year: 2016, Edition: "2016-r1"}
	for _, g := range []string{"women", "men", "children", "sex_not_recorded"} {
		for k, n := range workedExample[g] {
			for range n {
				d.Persons = append(d.Persons, microdata.Person{
					ID: fmt.Sprint(len(d.Persons)), Group: g, Sex: sex[g], Child: g == "children", AgeGroup: "unknown", Citizenship: "ZZ",
					Exploitation: summary[k], Forms: forms[k], RecruitmentChannel: "unknown", Permit: "unknown",
				})
			}
		}
	}
	var tables []cube.Table
	for _, id := range []string{"extent", "group", "group_exploitation"} {
		def, _ := indicator.LookupTable(id)
		x, err := cube.Build(def, library(t), []microdata.Dataset{d})
		if err != nil {
			t.Fatal(err)
		}
		tables = append(tables, x)
	}
	r := protect(t, tables, StandardPolicy(), Ledger{})
	table, _ := r.Table("group_exploitation")
	var got []string
	for _, g := range []string{"women", "men", "children", "sex_not_recorded"} {
		var line []string
		for k, e := range summary {
			c, _ := table.Cell("2016", g, e)
			switch {
			case c.Status == Suppressed:
				line = append(line, ":")
			case c.Value != workedExample[g][k]:
				t.Errorf("%s %s shows %d", g, e, c.Value)
			default:
				line = append(line, fmt.Sprint(c.Value))
			}
		}
		got = append(got, strings.Join(line, " "))
	}
	want := []string{"165 16 16 0", ": 37 : 0", "11 7 0 0", ": 0 : 0"}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("the page shows\n%s\nthe program hides\n%s", strings.Join(want, "\n"), strings.Join(got, "\n"))
	}
}
