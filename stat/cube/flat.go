package cube

import (
	"fmt"
	"slices"

	"verdig/stat/internal/count"
)

// Flat describes tables over plain rows of codes, for tables that are not of
// the standard library.
type Flat struct {
	Columns     []string            // names of the columns of a row
	Hierarchies map[string][]string // column -> columns with its broader codes, the nearest first
	Tables      []FlatTable
	Unit        string
}

// FlatTable is one table: a count for every combination of the codes of some
// columns, of their broader codes, and of the total of each.
type FlatTable struct {
	ID         string
	Dimensions []string // columns
}

// FlatTotal is the code of the row for all in a flat table.
const FlatTotal = "total"

// Count counts rows, each a unit with one code in every column, into the
// tables of the description. Codes come in ascending order. It returns ErrSpec
// where a column is missing, a code stands under two broader codes, or a row
// has the wrong number of fields.
func (f Flat) Count(rows [][]string) ([]Table, error) {
	column := map[string]int{}
	for i, c := range f.Columns {
		column[c] = i
	}
	for _, r := range rows {
		if len(r) != len(f.Columns) {
			return nil, fmt.Errorf("%w: a row of %d fields", ErrSpec, len(r))
		}
	}
	var out []Table
	defs := slices.Clone(f.Tables)
	if joint := f.joint(); len(joint.Dimensions) > 0 {
		defs = append(defs, joint)
	}
	for i, def := range defs {
		t, err := f.table(def, column, rows)
		if err != nil {
			return nil, err
		}
		t.Hidden = i >= len(f.Tables)
		out = append(out, Table{t})
	}
	return out, nil
}

// joint returns a table, never shown, over the columns in which the tables
// hang together in a circle; none where they do not. Without it the attacker
// would take counts for possible that belong to no population.
func (f Flat) joint() FlatTable {
	var sets [][]string
	for _, t := range f.Tables {
		var s []string
		for _, d := range t.Dimensions {
			s = append(append(s, d), f.Hierarchies[d]...)
		}
		sets = append(sets, s)
	}
	var columns []string
	for _, s := range core(sets) {
		columns = append(columns, s...)
	}
	slices.Sort(columns)
	columns = slices.Compact(columns)
	// a column whose codes lie below those of another stands for both
	fine := slices.DeleteFunc(slices.Clone(columns), func(c string) bool {
		return slices.ContainsFunc(columns, func(d string) bool { return slices.Contains(f.Hierarchies[d], c) })
	})
	return FlatTable{ID: "joint of all tables", Dimensions: fine}
}

// table counts one table.
func (f Flat) table(def FlatTable, column map[string]int, rows [][]string) (*count.Table, error) {
	b := &builder{index: map[string]int{}}
	b.t = count.Table{ID: def.ID, Version: 1, Unit: f.Unit}
	var axes []axis
	for _, d := range def.Dimensions {
		a, err := f.axis(d, column, rows)
		if err != nil {
			return nil, err
		}
		axes = append(axes, a)
		b.t.Dims = append(b.t.Dims, a.dim)
	}
	cells, err := b.count(grid{
		unit: f.Unit, axes: axes, units: len(rows),
		codes: func(u, k int) []string { return []string{rows[u][column[def.Dimensions[k]]]} },
	})
	if err != nil {
		return nil, err
	}
	b.t.Cells = cells
	return &b.t, b.check()
}

// axis makes the axis of a column: the total, the broadest codes, and so on
// down to the codes of the column itself.
func (f Flat) axis(name string, column map[string]int, rows [][]string) (axis, error) {
	levels := append(slices.Clone(f.Hierarchies[name]), name)
	slices.Reverse(levels[:len(levels)-1]) // the broadest first
	dim := count.Dim{Name: name, List: name, Total: FlatTotal, Codes: []string{FlatTotal}, Parents: []int{-1}}
	attr := []string{""}
	at := map[string]int{}
	for k, level := range levels {
		c, ok := column[level]
		if !ok {
			return axis{}, fmt.Errorf("%w: no column %s", ErrSpec, level)
		}
		above := map[string]string{}
		for _, r := range rows {
			parent := ""
			if k > 0 {
				parent = r[column[levels[k-1]]]
			}
			if old, seen := above[r[c]]; seen && old != parent {
				return axis{}, fmt.Errorf("%w: column %s has a code with two broader codes", ErrSpec, level)
			}
			above[r[c]] = parent
		}
		codes := make([]string, 0, len(above))
		for code := range above {
			codes = append(codes, code)
		}
		slices.Sort(codes)
		here := map[string]int{}
		for _, code := range codes {
			if _, twice := at[code]; twice || code == FlatTotal {
				return axis{}, fmt.Errorf("%w: a code of column %s stands on two levels", ErrSpec, level)
			}
			here[code] = len(dim.Codes)
			dim.Codes = append(dim.Codes, code)
			dim.Parents = append(dim.Parents, at[above[code]]) // 0, the total, on the first level
			attr = append(attr, level)
		}
		for code, i := range here {
			at[code] = i
		}
	}
	a := newAxis(dim)
	a.attr = attr
	return a, nil
}
