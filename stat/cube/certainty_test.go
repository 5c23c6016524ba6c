package cube

import (
	"errors"
	"slices"
	"testing"

	"verdig/stat/indicator"
	"verdig/stat/internal/count"
	"verdig/stat/microdata"
)

// TestCertaintyTable: the table holds the years of which something is known
// and no others; its published numbers are the counts of the other tables; and
// the reader's knowledge that the interval holds them is written down.
func TestCertaintyTable(t *testing.T) {
	def, _ := indicator.LookupTable(indicator.CertaintyTable)
	old, now := byHand(), byHand()
	old.Year--
	first := 0
	for _, p := range now.Persons {
		if p.FirstIdentified {
			first++
		}
	}
	n := len(now.Persons)
	now.Linkage.Certainty = &microdata.Certainty{
		Method: 1, Draws: 1000, Seed: 1,
		FollowedUp:      microdata.LinkRange{Published: n, Confirmed: n + 3, Probable: n - 1, Low: n - 2, High: n + 4},
		FirstIdentified: microdata.LinkRange{Published: first, Confirmed: first, Probable: first, Low: first, High: first + 1},
	}
	built, err := Build(def, library(t), []microdata.Dataset{old, now})
	if err != nil {
		t.Fatal(err)
	}
	table, err := Open(built, count.Issue())
	if err != nil {
		t.Fatal(err)
	}
	if len(table.Dims[0].Codes) != 1 || len(table.Editions) != 1 || table.Editions[0].Year != now.Year {
		t.Errorf("years %v, editions %v", table.Dims[0].Codes, table.Editions)
	}
	var got []int
	for _, c := range table.Cells {
		got = append(got, table.Nodes[c].Value)
	}
	if want := []int{n, n + 3, n - 1, n - 2, n + 4, first, first, first, first, first + 1}; !slices.Equal(got, want) {
		t.Errorf("cells %v, want %v", got, want)
	}
	if len(table.Relations) != 4 {
		t.Errorf("%d relations, want two for each measure", len(table.Relations))
	}

	extent, _ := indicator.LookupTable("extent")
	other, err := Build(extent, library(t), []microdata.Dataset{now})
	if err != nil {
		t.Fatal(err)
	}
	raw, _ := Open(other, count.Issue())
	for i, cell := range []int{0, 5} {
		if a, b := table.Nodes[table.Cells[cell]].Key, raw.Nodes[raw.Cells[i]].Key; a != b {
			t.Errorf("the published number is called %s here and %s in extent", a, b)
		}
	}

	if _, err := Build(def, library(t), []microdata.Dataset{old}); !errors.Is(err, ErrYear) {
		t.Errorf("no year is certain: %v", err)
	}
	now.Linkage.Certainty.FollowedUp.Low = n + 1
	if _, err := Build(def, library(t), []microdata.Dataset{now}); !errors.Is(err, ErrRelation) {
		t.Errorf("an interval beside the published number: %v", err)
	}
}
