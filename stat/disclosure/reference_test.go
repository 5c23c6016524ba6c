package disclosure

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
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

// TestAttackOnTheReferenceResult turns the attacker on the cells that the
// reference implementation hid. It guards against cells that follow by
// addition and subtraction, not against those that follow because counts are
// not negative, so a few may fall; with primary hiding only, most do.
func TestAttackOnTheReferenceResult(t *testing.T) {
	tables := smallTables(t)
	m, err := merge(tables)
	if err != nil {
		t.Fatal(err)
	}
	reference := rowsOf(t, shared(t, "out_gauss_micro_small_global_N4_def.csv"))
	column := func(name string) int { return slices.Index(reference[0], name) }
	hidden := make([]bool, len(m.keys))
	primary := make([]bool, len(m.keys))
	for _, r := range reference[1:] {
		node, ok := m.referenceNode(r, reference[0])
		if !ok {
			t.Fatalf("no such cell: %v", r)
		}
		if want, err := strconv.Atoi(r[column("freq")]); err != nil || m.value[node] != want {
			t.Fatalf("cell %v: counted %d", r, m.value[node])
		}
		hidden[node] = r[column("suppressed")] == "TRUE"
		primary[node] = r[column("primary")] == "TRUE"
	}
	exact := func(hidden []bool) (int, int) {
		r, err := m.release(flatPolicy(), hidden)
		if err != nil {
			t.Fatal(err)
		}
		report, err := Attack(r)
		if err != nil {
			t.Fatal(err)
		}
		return report.Exact, report.Hidden
	}
	few, of := exact(hidden)
	many, ofPrimary := exact(primary)
	t.Logf("reference: %d of %d hidden cells recovered; primary hiding only: %d of %d", few, of, many, ofPrimary)
	if few*20 > of {
		t.Errorf("%d of the %d cells that the reference hides are recovered: the attacker reads the tables wrongly", few, of)
	}
	if many*5 < ofPrimary {
		t.Errorf("only %d of %d recovered with primary hiding: the attack is blunt", many, ofPrimary)
	}
}

// referenceNode returns the count of a row of the reference, whose columns are
// year, sex, age, citizen, expl and agency with the codes of every level.
func (m *merged) referenceNode(row, heading []string) (int, bool) {
	level := map[string][]string{"age": {"child"}, "citizen": {"region"}, "expl": {"explgrp"}}
	var names [][]string
	for i, column := range heading[:6] {
		if row[i] == "Total" {
			continue
		}
		var choices []string
		for _, c := range append([]string{column}, level[column]...) {
			choices = append(choices, c+"="+row[i])
		}
		names = append(names, choices)
	}
	var try func(k int, conditions []string) (int, bool)
	try = func(k int, conditions []string) (int, bool) {
		if k == len(names) {
			c := slices.Clone(conditions)
			slices.Sort(c)
			node, ok := m.index[strings.Join(append([]string{"persons|0"}, c...), "|")]
			return node, ok
		}
		for _, choice := range names[k] {
			if node, ok := try(k+1, append(conditions[:k:k], choice)); ok {
				return node, true
			}
		}
		return 0, false
	}
	return try(0, nil)
}
