package disclosure

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"verdig/codelist"
	"verdig/stat/cube"
)

// shared returns a file of the shared test data, and skips the test where it is
// absent.
func shared(t *testing.T, name string) []byte {
	t.Helper()
	root := os.Getenv("VERDIG_SHARED")
	if root == "" {
		root = filepath.Join("..", "..", "..", "shared")
	}
	content, err := os.ReadFile(filepath.Join(root, "data", "sdc", name))
	if err != nil {
		t.Skipf("shared test data are absent: %v", err)
	}
	return content
}

func rowsOf(t *testing.T, content []byte) [][]string {
	t.Helper()
	rows, err := csv.NewReader(bytes.NewReader(content)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// flatPolicy is the plain rule of the reference: 1 to 4 hidden, nothing exempt,
// every published cell of equal value.
func flatPolicy() Policy {
	return Policy{Version: "flat", Stamp: Public, Units: []UnitRule{{Unit: "persons", Minimum: 5, Reason: codelist.Text{EN: "test"}}}}
}

func smallTables(t *testing.T) []cube.Table {
	t.Helper()
	rows := rowsOf(t, shared(t, "micro_small.csv"))
	var spec struct {
		Hierarchies map[string][]string
		Tables      []struct {
			ID         string
			Dimensions []string
		}
	}
	if err := json.Unmarshal(shared(t, "spec_small.json"), &spec); err != nil {
		t.Fatal(err)
	}
	flat := cube.Flat{Columns: rows[0], Hierarchies: spec.Hierarchies, Unit: "persons"}
	for _, x := range spec.Tables {
		flat.Tables = append(flat.Tables, cube.FlatTable{ID: x.ID, Dimensions: x.Dimensions})
	}
	tables, err := flat.Count(rows[1:])
	if err != nil {
		t.Fatal(err)
	}
	return tables
}

// TestSmallCountryAgainstGaussSuppression protects six linked tables of 1,500
// persons, of which the reference implementation GaussSuppression (Statistics
// Norway) hid 546 to 560 cells, 378 of them primary.
func TestSmallCountryAgainstGaussSuppression(t *testing.T) {
	tables := smallTables(t)
	reference := rowsOf(t, shared(t, "out_gauss_micro_small_global_N4_def.csv"))
	wantPrimary, wantHidden := 0, 0
	for _, r := range reference[1:] {
		if r[slices.Index(reference[0], "primary")] == "TRUE" {
			wantPrimary++
		}
		if r[slices.Index(reference[0], "suppressed")] == "TRUE" {
			wantHidden++
		}
	}
	start := time.Now()
	r, err := Protect(tables, flatPolicy(), Ledger{})
	if err != nil {
		t.Fatal(err)
	}
	c := r.Certificate()
	t.Logf("%v: %d cells, %d primary, %d secondary, %d hidden (reference %d), exact %d, least width %d, %d programs in the attack",
		time.Since(start).Round(time.Millisecond), c.Cells, c.Primary, c.Secondary, c.Primary+c.Secondary, wantHidden, c.Attack.Exact, c.Attack.MinWidth, c.Attack.Solved)
	if c.Primary != wantPrimary {
		t.Errorf("%d primary cells, the reference has %d", c.Primary, wantPrimary)
	}
	if hidden := c.Primary + c.Secondary; hidden > wantHidden*11/10 {
		t.Errorf("%d cells hidden, the reference hides %d", hidden, wantHidden)
	}
	if c.Attack.Exact != 0 {
		t.Errorf("%d cells are recovered exactly", c.Attack.Exact)
	}
}
