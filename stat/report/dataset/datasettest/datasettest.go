// Package datasettest makes small protected tables for the tests of the
// writers of data. It is used by tests only.
package datasettest

import (
	"strings"
	"testing"

	"verdig/codelist"
	"verdig/stat/disclosure"
	"verdig/stat/report/dataset"
)

// Hidden and Impossible stand for a protected cell and for one that cannot
// occur in the values of a Table.
const (
	Hidden     = -1
	Impossible = -2
)

// Table is a protected table that a test writes down: values in the order of
// the dimensions, the last running fastest.
type Table struct {
	Name   string
	By     disclosure.Stamp
	Dim    []disclosure.Dimension
	Values []int
	Unit   func(codes []string) string // nil: persons
}

// ID returns the id of the table.
func (t Table) ID() string { return t.Name }

// Version returns 1.
func (t Table) Version() int { return 1 }

// Stamp says who may read the table.
func (t Table) Stamp() disclosure.Stamp { return t.By }

// Dims returns the dimensions.
func (t Table) Dims() []disclosure.Dimension { return t.Dim }

// UnitOf says what a cell counts.
func (t Table) UnitOf(codes ...string) string {
	if t.Unit == nil {
		return "persons"
	}
	return t.Unit(codes)
}

// Cell returns the cell of the codes.
func (t Table) Cell(codes ...string) (disclosure.Cell, bool) {
	at := 0
	for i, d := range t.Dim {
		place := -1
		for k, c := range d.Codes {
			if c == codes[i] {
				place = k
			}
		}
		if place < 0 {
			return disclosure.Cell{}, false
		}
		at = at*len(d.Codes) + place
	}
	if at >= len(t.Values) {
		return disclosure.Cell{}, false
	}
	switch v := t.Values[at]; v {
	case Hidden:
		return disclosure.Cell{Status: disclosure.Suppressed}, true
	case Impossible:
		return disclosure.Cell{Status: disclosure.NotApplicable}, true
	default:
		return disclosure.Cell{Value: v, Status: disclosure.Published}, true
	}
}

func dim(name, list, total, codes string) disclosure.Dimension {
	return disclosure.Dimension{Name: name, List: list, Total: total, Codes: strings.Fields(codes)}
}

// Tables returns three public tables: one by group over two years, one by
// citizenship and group, and one that counts two things.
func Tables() []Table {
	year := dim("year", "year", "", "2015 2016")
	return []Table{
		{Name: "group", By: disclosure.Public,
			Dim:    []disclosure.Dimension{year, dim("group", "group", "total", "total women men children sex_not_recorded")},
			Values: []int{1290, 1205, 43, 42, 0, 262, 197, Hidden, 18, Hidden}},
		{Name: "citizenship_group", By: disclosure.Public,
			Dim: []disclosure.Dimension{dim("year", "year", "", "2016"), dim("country", "country", "total", "total 002 NG 150 RO"),
				dim("group", "group", "total", "total women men")},
			Values: []int{262, 197, 46, 148, Hidden, Hidden, 148, Hidden, Hidden, 17, 13, Impossible, 17, 13, 0}},
		{Name: "agencies", By: disclosure.Public,
			Dim: []disclosure.Dimension{dim("year", "year", "", "2016"), dim("agency", "agency", "total", "total udi"),
				dim("agency_measure", "agency_measure", "", "notifications persons")},
			Values: []int{409, 262, 40, Hidden},
			Unit:   func(codes []string) string { return codes[2] }},
	}
}

// Info returns what the numbers of Tables rest on.
func Info() dataset.Info {
	return dataset.Info{
		Year: 2016, Edition: "2016-r1", AsOf: codelist.MustDay(2017, 3, 31), Published: codelist.MustDay(2017, 9, 18), Synthetic: true,
		Publisher: codelist.Text{NB: "Koordineringsenheten", NN: "Koordineringseininga", EN: "The coordinating unit"},
	}
}

// Plain returns the datasets of two tables of numbers that are no counts: a
// duration whose interval has no upper end, and amounts of which one does not
// exist.
func Plain(t testing.TB) []dataset.Dataset {
	t.Helper()
	year := dim("year", "year", "", "2016")
	return datasets(t, []Table{
		{Name: "durations", By: disclosure.Public,
			Dim:    []disclosure.Dimension{year, dim("transition", "transition", "", "report_decision"), dim("estimate", "estimate", "", "median low high")},
			Values: []int{118, 96, Impossible}, Unit: func([]string) string { return "days" }},
		{Name: "compensation_amount", By: disclosure.Public,
			Dim:    []disclosure.Dimension{year, dim("compensation_measure", "compensation_measure", "", "claimed awarded")},
			Values: []int{Impossible, 1250000}, Unit: func([]string) string { return "kroner" }},
	})
}

// Datasets returns the datasets of Tables.
func Datasets(t testing.TB) []dataset.Dataset {
	t.Helper()
	return datasets(t, Tables())
}

func datasets(t testing.TB, tables []Table) []dataset.Dataset {
	t.Helper()
	lib, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	var out []dataset.Dataset
	for _, table := range tables {
		d, err := dataset.New(table, lib, Info())
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, d)
	}
	return out
}
