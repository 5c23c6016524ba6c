// Package dataset knows protected tables as open data: dimensions with codes
// and labels in three languages, cells in one order, and what the numbers rest
// on. It is the one door from protected tables to the writers of data (CSV,
// JSON-stat, spreadsheet), and it refuses tables that are not public. It knows
// no file format.
package dataset

import (
	"errors"
	"fmt"
	"iter"
	"slices"

	"verdig/codelist"
	"verdig/stat/disclosure"
	"verdig/stat/indicator"
)

// Errors of this package. Callers test them with errors.Is.
var (
	ErrInternal = errors.New("dataset: the table is stamped internal")
	ErrTable    = errors.New("dataset: the table is not a standard table, or lacks a cell")
)

// Table is a protected table; disclosure.Table is one.
type Table interface {
	ID() string
	Version() int
	Stamp() disclosure.Stamp
	Dims() []disclosure.Dimension
	Cell(codes ...string) (disclosure.Cell, bool)
	UnitOf(codes ...string) string
}

// Info says what the numbers of a publication rest on.
type Info struct {
	Year      int // reporting year
	Edition   string
	AsOf      codelist.Day
	Published codelist.Day // day of publication
	Synthetic bool
	Publisher codelist.Text
}

// Role is what a dimension means to a client.
type Role int

// The roles of a dimension (JSON-stat 2.0, "role").
const (
	Classification Role = iota // groups the units counted
	Time
	Metric // says what is counted
)

// Code is one code of a dimension.
type Code struct {
	Code   string
	Label  codelist.Text
	Parent string // nearest broader code within the dimension, "" at the top
}

// Dim is one dimension.
type Dim struct {
	Name     string
	List     string // code list
	Title    codelist.Text
	Role     Role
	Codes    []Code
	Total    string // code of the total, "" where there is none
	Multiple bool   // parts do not sum to the total
}

// Cell is one number: what it counts and whether it is shown.
type Cell struct {
	Value  int // 0 unless Status is Published
	Status disclosure.Status
	Unit   string // unit of package indicator
}

// Dataset is one protected table, ready for a writer. Cells are in the order of
// the dimensions, the last running fastest.
type Dataset struct {
	ID      string
	Version int // of the table's definition
	Unit    string
	Title   codelist.Text
	Note    codelist.Text
	Dims    []Dim
	Cells   []Cell
	Info    Info
}

// New makes the dataset of a protected table. It returns ErrInternal for a
// table that is not stamped public, and ErrTable for one that the library of
// indicators does not have, that is not meant to be shown, or that lacks a
// cell.
func New(t Table, lib *codelist.Library, info Info) (Dataset, error) {
	if t.Stamp() != disclosure.Public {
		return Dataset{}, fmt.Errorf("%w: %s", ErrInternal, t.ID())
	}
	def, ok := indicator.LookupTable(t.ID())
	if !ok || def.Hidden {
		return Dataset{}, fmt.Errorf("%w: %q", ErrTable, t.ID())
	}
	d := Dataset{ID: t.ID(), Version: t.Version(), Unit: string(def.Unit), Title: def.Title, Note: def.Note, Info: info}
	for _, dim := range t.Dims() {
		d.Dims = append(d.Dims, newDim(dim, lib))
	}
	for codes := range d.codes() {
		c, ok := t.Cell(codes...)
		if !ok {
			return Dataset{}, fmt.Errorf("%w: %s has no cell %v", ErrTable, d.ID, codes)
		}
		if c.Status != disclosure.Published {
			c.Value = 0
		}
		d.Cells = append(d.Cells, Cell{c.Value, c.Status, t.UnitOf(codes...)})
	}
	return d, nil
}

func newDim(dim disclosure.Dimension, lib *codelist.Library) Dim {
	out := Dim{
		Name: dim.Name, List: dim.List, Total: dim.Total, Multiple: dim.Multiple,
		Title: indicator.DimensionTitle(lib, dim.Name, dim.List),
	}
	switch dim.Name {
	case indicator.Year:
		out.Role = Time
	case "measure", "agency_measure", "conviction_measure", "accused_measure", "victim_measure", "final_measure", "compensation_measure", "estimate", "span_measure":
		out.Role = Metric
	}
	shown := map[string]bool{}
	for _, c := range dim.Codes {
		shown[c] = true
	}
	scheme, known := lib.Scheme(dim.List)
	for _, c := range dim.Codes {
		label, _ := indicator.CodeLabel(lib, dim.List, c)
		code := Code{Code: c, Label: label}
		if c != dim.Total {
			code.Parent = dim.Total
		}
		if known {
			if up := above(scheme, c, shown); up != "" {
				code.Parent = up
			}
		}
		out.Codes = append(out.Codes, code)
	}
	return out
}

// above is the nearest broader code that is shown.
func above(s *codelist.Scheme, code string, shown map[string]bool) string {
	c, ok := s.Code(code)
	for ok && c.Parent != "" {
		if shown[c.Parent] {
			return c.Parent
		}
		c, ok = s.Code(c.Parent)
	}
	return ""
}

// codes yields the codes of every cell in order.
func (d Dataset) codes() iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		for at := range d.places() {
			codes := make([]string, len(d.Dims))
			for i, k := range at {
				codes[i] = d.Dims[i].Codes[k].Code
			}
			if !yield(codes) {
				return
			}
		}
	}
}

// places yields, for every cell in order, the place of its code in each
// dimension.
func (d Dataset) places() iter.Seq[[]int] {
	return func(yield func([]int) bool) {
		size := d.Size()
		at := make([]int, len(d.Dims))
		for range size {
			if !yield(at) {
				return
			}
			for i := len(at) - 1; i >= 0; i-- {
				at[i]++
				if at[i] < len(d.Dims[i].Codes) {
					break
				}
				at[i] = 0
			}
		}
	}
}

// Size is the number of cells that the dimensions span.
func (d Dataset) Size() int {
	n := 1
	for _, dim := range d.Dims {
		n *= len(dim.Codes)
	}
	return n
}

// All yields every cell with its codes, in order. The slice is reused: copy it
// to keep it.
func (d Dataset) All() iter.Seq2[[]Code, Cell] {
	return func(yield func([]Code, Cell) bool) {
		codes := make([]Code, len(d.Dims))
		i := 0
		for at := range d.places() {
			for k, p := range at {
				codes[k] = d.Dims[k].Codes[p]
			}
			if !yield(codes, d.Cells[i]) {
				return
			}
			i++
		}
	}
}

// Protected reports whether at least one cell is hidden.
func (d Dataset) Protected() bool { return d.Has(disclosure.Suppressed) }

// Has reports whether at least one cell has a status.
func (d Dataset) Has(s disclosure.Status) bool {
	return slices.ContainsFunc(d.Cells, func(c Cell) bool { return c.Status == s })
}

// StatusCode is the status of a cell as the open data write it: "" for a
// number, "protected", "not_applicable".
func StatusCode(s disclosure.Status) string {
	switch s {
	case disclosure.Published:
		return ""
	case disclosure.NotApplicable:
		return "not_applicable"
	}
	return "protected"
}
