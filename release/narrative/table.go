package narrative

import (
	"slices"
	"strconv"

	"verdig/codelist"
	"verdig/stat/indicator"
	"verdig/stat/report"
)

// yearDim is the name of the dimension of years, which every table has first.
const yearDim = indicator.Year

// layout says how a protected table is laid out on the page. Dimensions that
// are neither rows nor columns stand at their fixed code, or at their total.
type layout struct {
	id      string            // of the table in the library of indicators
	rows    string            // name of the dimension down the page
	columns string            // name of the dimension across, "" for one column
	fixed   map[string]string // dimension -> code; the year is the reporting year unless fixed or shown
	only    []string          // row codes to show, in this order; nil for all
	sorted  bool              // rows of the same level in alphabetical order, or in the order of the list
	scale   bool              // rows are steps of a scale: bars stand in the order of the list, not by length
	brief   bool              // rows below a broader one whose first cell is protected are left out
	caption phrase            // nil: the title of the table
	as      string            // id on the page where one table is laid out several times; "" for the table's own
}

// view is a table as rows, columns and the cells between them.
type view struct {
	table      Table
	row, col   Dimension
	rows, cols []string
	at         map[string]int // dimension -> place in the codes of a cell
	codes      []string       // of a cell, with the fixed codes filled in
	read       cells
}

// view resolves a layout; it reports false where the release does not have the
// table or the dimension.
func (s *scribe) view(l layout) (view, bool) {
	t, ok := s.in.Source.Table(l.id)
	if !ok {
		return view{}, false
	}
	v := view{table: t, at: map[string]int{}, read: s.cells}
	dims := t.Dims()
	v.codes = make([]string, len(dims))
	for i, d := range dims {
		v.at[d.Name] = i
		v.codes[i] = d.Total
		if d.Name == yearDim {
			v.codes[i] = strconv.Itoa(s.in.Year)
		}
		if code, ok := l.fixed[d.Name]; ok {
			v.codes[i] = code
		}
		switch d.Name {
		case l.rows:
			v.row = d
		case l.columns:
			v.col = d
		}
	}
	if v.row.Name == "" || l.columns != "" && v.col.Name == "" {
		return view{}, false
	}
	v.rows, v.cols = l.only, v.col.Codes
	if v.rows == nil {
		v.rows = s.order(v.row, l.sorted)
	}
	return v, true
}

// cell is the amount of a row and a column.
func (v view) cell(row, col string) amount {
	codes := slices.Clone(v.codes)
	codes[v.at[v.row.Name]] = row
	if v.col.Name != "" {
		codes[v.at[v.col.Name]] = col
	}
	y, _ := strconv.Atoi(codes[0])
	return v.read.cell(v.table.ID(), y, codes[1:]...)
}

// order returns the codes of a dimension: broader codes before their parts, and
// codes of the same parent in the order of the list or of the alphabet.
func (s *scribe) order(d Dimension, sorted bool) []string {
	if !sorted {
		return d.Codes
	}
	compare := codelist.Collate(s.lang)
	children := map[string][]string{}
	for i, c := range d.Codes {
		children[d.Parents[i]] = append(children[d.Parents[i]], c)
	}
	var out []string
	var walk func(parent string)
	walk = func(parent string) {
		codes := slices.Clone(children[parent])
		slices.SortStableFunc(codes, func(a, b string) int {
			if (a == d.Total) != (b == d.Total) {
				return before(a == d.Total)
			}
			if last(a) != last(b) {
				return before(last(b))
			}
			return compare(s.label(d.List, a), s.label(d.List, b))
		})
		for _, c := range codes {
			out = append(out, c)
			walk(c)
		}
	}
	walk("")
	return out
}

func before(yes bool) int {
	if yes {
		return -1
	}
	return 1
}

// last reports whether a code stands after the others whatever its name: what
// is not known, other, or without a country.
func last(code string) bool {
	switch code {
	case "unknown", "other", "ZZ", "XX":
		return true
	}
	return false
}

// level is how far the label of a row is indented.
func (d Dimension) level(code string) int {
	i := slices.Index(d.Codes, code)
	if i < 0 || i >= len(d.Levels) {
		return 0
	}
	if d.Total != "" && code != d.Total && len(d.Levels) > 0 {
		return max(0, d.Levels[i]-1)
	}
	return d.Levels[i]
}

// table lays out a protected table; nil where the release does not have it or
// nothing in it may be shown or is more than 0.
func (s *scribe) table(l layout) []report.Block {
	v, ok := s.view(l)
	def, known := indicator.LookupTable(l.id)
	if !ok || !known {
		return nil
	}
	t := report.Table{
		ID: l.id, Caption: l.caption.String(), Source: s.source(),
		Head: s.dimension(v.row),
	}
	if l.as != "" {
		t.ID = l.as
	}
	if l.caption == nil {
		t.Caption = def.Title.In(s.lang) + ". " + strconv.Itoa(s.in.Year)
	}
	cols := v.cols
	if v.col.Name == "" {
		cols = []string{""}
		t.Columns = []report.Column{{Label: capital(def.Unit.Label().In(s.lang))}}
	}
	for _, c := range v.cols {
		t.Columns = append(t.Columns, report.Column{Label: s.short(v.col.List, c)})
	}
	leftOut, indent := false, 3
	for _, r := range v.rows {
		row := report.Row{Label: s.label(v.row.List, r), Level: v.row.level(r), Total: r == v.row.Total && r != ""}
		empty := true
		for _, c := range cols {
			a := v.cell(r, c)
			row.Values = append(row.Values, value(a))
			empty = empty && (!a.protected() && a.n == 0)
		}
		if !row.Total && s.many(v) && (empty || l.brief && row.Values[0].Kind == report.Suppressed && row.Level > 0) {
			leftOut = leftOut || !empty
			continue
		}
		indent = min(indent, row.Level)
		t.Rows = append(t.Rows, row)
	}
	for i := range t.Rows {
		t.Rows[i].Level = min(t.Rows[i].Level-indent, 3)
	}
	if note := def.Note.In(s.lang); note != "" {
		t.Notes = append(t.Notes, note)
	}
	if leftOut {
		t.Notes = append(t.Notes, s.text("table.left_out"))
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return []report.Block{t}
}

// short is the label of a code for the head of a column or the legend of a
// chart, where the label of the list is long.
func (s *scribe) short(list, code string) string {
	if key := "short." + list + "." + code; s.cat.Has(key) {
		return s.text(key)
	}
	return s.label(list, code)
}

// many reports whether a table has so many rows that those without a single
// unit are left out: lists of countries, means and the like.
func (s *scribe) many(v view) bool { return len(v.rows) > 12 }

func capital(text string) string { return plain(text).capital().String() }

// dimension is the title of a dimension.
func (s *scribe) dimension(d Dimension) string {
	if key := "title." + d.List; s.cat.Has(key) {
		return s.text(key)
	}
	return indicator.DimensionTitle(s.in.Codes, d.Name, d.List).In(s.lang)
}

// source is the source under tables and charts.
func (s *scribe) source() string {
	e, _ := s.in.edition(s.in.Year)
	return s.say("source.register", slots{"edition": plain(e.Edition)}).String()
}

// years are the frozen years of the release up to the reporting year, in
// order.
func (s *scribe) years() []int {
	var out []int
	for _, e := range s.in.Editions {
		if e.Year <= s.in.Year {
			out = append(out, e.Year)
		}
	}
	slices.Sort(out)
	return out
}

// dimensionTitle is the title of a dimension by its name.
func (s *scribe) dimensionTitle(name string) string {
	return s.dimension(Dimension{Name: name, List: name})
}

// unit is the name of a unit in the plural.
func (s *scribe) unit(name string) string { return indicator.Unit(name).Label().In(s.lang) }
