package disclosure

import (
	"math"
	"slices"
	"testing"

	"verdig/stat/internal/example"
	"verdig/stat/microdata"
)

// TestIndependentAttackerOnTheStandardTables turns the attacker that imagines
// populations on the real tables, one table and year at a time, reading
// nothing but the exported form of the protected tables. Since the number of
// persons in each group is published, tables that share only the group tell
// nothing more of each other.
func TestIndependentAttackerOnTheStandardTables(t *testing.T) {
	years := map[string][]string{
		"group_exploitation":        {"2014", "2015", "2016"},
		"recruitment_channel_group": {"2015", "2016"},
		"permit_group":              {"2016"},
		"age_sex":                   {"2016"},
		"citizenship_group":         {"2016"},
	}
	for seed := uint64(1); seed <= 2; seed++ {
		r := protect(t, standard(t, seed*100, example.Golden()), StandardPolicy(), Ledger{})
		for id, list := range years {
			for _, year := range list {
				table, _ := r.Table(id)
				attackAlone(t, r, table, year)
			}
		}
	}
}

// TestIndependentAttackerOnFollowup does the same to the tables of follow-up.
func TestIndependentAttackerOnFollowup(t *testing.T) {
	lib := library(t)
	for seed := uint64(1); seed <= 3; seed++ {
		d := example.WithFollowup(lib, seed, example.Year(lib, seed*100, example.Golden()[2]), 0.3*float64(seed))
		r := protect(t, counted(t, lib, []microdata.Dataset{d}), StandardPolicy(), Ledger{})
		for _, id := range []string{"followup_group", "help_offers"} {
			table, _ := r.Table(id)
			attackAlone(t, r, table, "2016")
		}
	}
}

// attackAlone imagines every population of one table and year.
func attackAlone(t *testing.T, r Release, table Table, year string) {
	t.Helper()
	var combinations [][]string
	dims := table.Dims()
	for _, a := range leaves(dims[1]) {
		for _, b := range leaves(dims[2]) {
			combinations = append(combinations, []string{a, b})
		}
	}
	var a [][]float64
	var b []float64
	var hidden []hiddenCell
	for codes, c := range table.All() {
		if codes[0] != year {
			continue
		}
		row := make([]float64, len(combinations))
		for j, p := range combinations {
			if under(dims[1], p[0], codes[1]) && under(dims[2], p[1], codes[2]) {
				row[j] = 1
			}
		}
		if c.Status == Published {
			a, b = append(a, row), append(b, float64(c.Value))
		} else {
			hidden = append(hidden, hiddenCell{table, codes, row})
		}
	}
	a, hidden = dropZeros(a, b, hidden)
	rows, rhs := independentRows(a, b)
	for _, h := range hidden {
		low, high := gonumRange(t, rows, rhs, h.sum)
		low, high = math.Ceil(low-1e-6), math.Floor(high+1e-6)
		if high-low < 1 {
			t.Errorf("table %s: %v is %v", table.ID(), h.codes, low)
		}
		for _, i := range r.Certificate().Attack.Intervals {
			if i.Table == table.ID() && slices.Equal(i.Codes, h.codes) && (float64(i.Low) < low || float64(i.High) > high) {
				t.Errorf("table %s: %v is %v to %v, the package's attacker says %d to %d", table.ID(), h.codes, low, high, i.Low, i.High)
			}
		}
	}
	if len(hidden) == 0 {
		t.Errorf("table %s of %s hides nothing: the test attacks nothing", table.ID(), year)
	}
}

func leaves(d Dimension) []string {
	var out []string
	for _, c := range d.Codes {
		if c != d.Total && len(d.Children(c)) == 0 {
			out = append(out, c)
		}
	}
	return out
}

func under(d Dimension, code, ancestor string) bool {
	for ; code != ""; code = d.Parent(code) {
		if code == ancestor {
			return true
		}
	}
	return false
}

// dropZeros takes out the combinations that published zeros rule out, which
// makes the programs small enough for a dense solver.
func dropZeros(a [][]float64, b []float64, hidden []hiddenCell) ([][]float64, []hiddenCell) {
	dead := make([]bool, len(a[0]))
	for i, row := range a {
		for j := range row {
			dead[j] = dead[j] || b[i] == 0 && row[j] == 1
		}
	}
	keep := func(row []float64) []float64 {
		var out []float64
		for j, v := range row {
			if !dead[j] {
				out = append(out, v)
			}
		}
		return out
	}
	var small [][]float64
	for _, row := range a {
		small = append(small, keep(row))
	}
	for i := range hidden {
		hidden[i].sum = keep(hidden[i].sum)
	}
	return small, hidden
}
