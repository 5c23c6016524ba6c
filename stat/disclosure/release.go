// Package disclosure is door 5: the only way from true counts to figures that
// may be read. [Protect] takes all tables of a release together, decides by a
// stated policy which cells are shown, hides what could be worked out from the
// others, and proves with an attacker of its own that no hidden cell can be
// recovered. It knows neither persons nor documents.
package disclosure

import (
	"iter"
	"slices"
	"strconv"
	"strings"

	"verdig/codelist"
	"verdig/stat/indicator"
)

// Stamp says who may read a release. The zero value is Internal, so that a
// release that nobody stamped is never public.
type Stamp int

// The stamps.
const (
	Internal Stamp = iota // for authorised staff inside: every count is shown, and public writers refuse it
	Public                // protected: may be published
)

// String returns internal or public.
func (s Stamp) String() string {
	if s == Public {
		return "public"
	}
	return "internal"
}

// Status says what a cell shows. The zero value is Suppressed.
type Status int

// The states of a cell.
const (
	Suppressed    Status = iota // hidden to protect persons; Value is 0
	Published                   // shown
	NotApplicable               // the number does not exist: it cannot occur, or too little stands behind it; Value is 0
)

// Cell is what may be read of one cell.
type Cell struct {
	Value  int // 0 unless Status is Published
	Status Status
}

// Dimension is one dimension of a protected table.
type Dimension struct {
	Name     string   // unique within the table
	List     string   // name of the code list
	Codes    []string // the total first where there is one, broader codes before their parts
	Total    string   // code of the total, "" where there is none
	Multiple bool     // one unit may have several codes: parts do not sum to the total
	parents  []int
}

// Parent returns the code directly above a code, "" at the top and for a code
// that the dimension does not have.
func (d Dimension) Parent(code string) string {
	if i := slices.Index(d.Codes, code); i >= 0 && d.parents[i] >= 0 {
		return d.Codes[d.parents[i]]
	}
	return ""
}

// Children returns the codes directly below a code, in order.
func (d Dimension) Children(code string) []string {
	var out []string
	for i, p := range d.parents {
		if p >= 0 && d.Codes[p] == code {
			out = append(out, d.Codes[i])
		}
	}
	return out
}

// Level returns how many codes stand above a code: 0 for the total, or for the
// broadest codes where there is no total; -1 for an unknown code.
func (d Dimension) Level(code string) int {
	i := slices.Index(d.Codes, code)
	if i < 0 {
		return -1
	}
	n := 0
	for ; d.parents[i] >= 0; i = d.parents[i] {
		n++
	}
	return n
}

// table is the content of a [Table].
type table struct {
	id      string
	version int
	unit    string
	stamp   Stamp
	dims    []Dimension
	cells   []Cell
	keys    []string // name of the count in each cell, the same in every table that shows it
	units   []string
	index   []map[string]int // by dimension: code -> place
	from    int              // place among the tables given to Protect
}

// Table is a protected table: the only readable form of a table. It is filled
// by [Protect] only and never changes. The zero value is an empty table.
type Table struct{ t *table }

// ID returns the id of the table in package indicator.
func (t Table) ID() string {
	if t.t == nil {
		return ""
	}
	return t.t.id
}

// Version returns the version of the table's definition.
func (t Table) Version() int {
	if t.t == nil {
		return 0
	}
	return t.t.version
}

// Unit says what the cells count; see [Table.UnitOf] for a table that counts
// several things.
func (t Table) Unit() string {
	if t.t == nil {
		return ""
	}
	return t.t.unit
}

// Stamp says who may read the table.
func (t Table) Stamp() Stamp {
	if t.t == nil {
		return Internal
	}
	return t.t.stamp
}

// Dims returns the dimensions; the year comes first.
func (t Table) Dims() []Dimension {
	if t.t == nil {
		return nil
	}
	return slices.Clone(t.t.dims)
}

// Dim returns the dimension of a name, and whether there is one.
func (t Table) Dim(name string) (Dimension, bool) {
	for _, d := range t.Dims() {
		if d.Name == name {
			return d, true
		}
	}
	return Dimension{}, false
}

// Years returns the years of the table in order, nil for a table without them.
func (t Table) Years() []int {
	d, ok := t.Dim(indicator.Year)
	if !ok {
		return nil
	}
	var out []int
	for _, c := range d.Codes {
		if y, err := strconv.Atoi(c); err == nil {
			out = append(out, y)
		}
	}
	return out
}

// place returns the place of the cell of the codes, one for each dimension.
func (t *table) place(codes []string) (int, bool) {
	if t == nil || len(codes) != len(t.dims) {
		return 0, false
	}
	at := 0
	for k, c := range codes {
		i, ok := t.index[k][c]
		if !ok {
			return 0, false
		}
		at = at*len(t.dims[k].Codes) + i
	}
	return at, true
}

// codes returns the codes of the cell at a place.
func (t *table) codes(at int) []string {
	out := make([]string, len(t.dims))
	for k := len(t.dims) - 1; k >= 0; k-- {
		n := len(t.dims[k].Codes)
		out[k] = t.dims[k].Codes[at%n]
		at /= n
	}
	return out
}

// Cell returns the cell of the codes, one for each dimension beginning with
// the year, and whether the table has it.
func (t Table) Cell(codes ...string) (Cell, bool) {
	at, ok := t.t.place(codes)
	if !ok {
		return Cell{}, false
	}
	return t.t.cells[at], true
}

// UnitOf says what the cell of the codes counts, "" where there is no such
// cell.
func (t Table) UnitOf(codes ...string) string {
	at, ok := t.t.place(codes)
	if !ok {
		return ""
	}
	return t.t.units[at]
}

// All yields every cell with its codes, in the order of the dimensions, the
// last running fastest.
func (t Table) All() iter.Seq2[[]string, Cell] {
	return func(yield func([]string, Cell) bool) {
		if t.t == nil {
			return
		}
		for at, c := range t.t.cells {
			if !yield(t.t.codes(at), c) {
				return
			}
		}
	}
}

// Edition says what the figures of one year of a release rest on.
type Edition struct {
	Year      int
	Edition   string // for example 2016-r1
	Synthetic bool
	AsOf      codelist.Day
	Program   string            // version of the program that froze the year
	CodeLists map[string]string // name -> version
	Quality   Quality
	Followup  codelist.Day // since when coordinated follow-up is registered, zero where it was not in the year
}

// Quality says how sure the count of one year is. Persons, pairs and links are
// totals of the whole year.
type Quality struct {
	Notifications    int // joined to persons of the year
	ByRule           int // links accepted by rule
	ByReview         int // links accepted by a person
	Unresolved       int // pairs that await review
	FewestPersons    int // persons followed up, if every unresolved pair were one person
	MostPersons      int // persons followed up, if none were
	ConflictPersons  int // persons of whom notifications contradict each other
	MaxFalseLink     float64
	MaxMissedLink    float64
	AgenciesReported int // agencies with at least one notification
	AgenciesNothing  int // agencies with nothing to report
	AgenciesMissing  int // agencies that have not reported
}

// Release is every table of one publication after protection. It holds no
// hidden count. The zero value is an empty internal release.
type Release struct {
	stamp       Stamp
	policy      Policy
	tables      []Table
	editions    []Edition
	certificate Certificate
	changes     []Change
	shape       *shape // relations between cells, without counts
}

// Stamp says who may read the release.
func (r Release) Stamp() Stamp { return r.stamp }

// Policy returns the policy under which the release was protected.
func (r Release) Policy() Policy { return r.policy }

// Certificate says what was hidden and how that was proved to be enough.
func (r Release) Certificate() Certificate { return r.certificate }

// Editions returns the frozen years of the release in order.
func (r Release) Editions() []Edition { return slices.Clone(r.editions) }

// Edition returns the frozen year that the figures of a year rest on.
func (r Release) Edition(year int) (Edition, bool) {
	for _, e := range r.editions {
		if e.Year == year {
			return e, true
		}
	}
	return Edition{}, false
}

// Year returns the latest year of the release, 0 for an empty one.
func (r Release) Year() int {
	if len(r.editions) == 0 {
		return 0
	}
	return r.editions[len(r.editions)-1].Year
}

// Tables returns the tables in the order of the library of indicators.
func (r Release) Tables() []Table { return slices.Clone(r.tables) }

// Table returns the table of an id, and whether the release has it.
func (r Release) Table(id string) (Table, bool) {
	for _, t := range r.tables {
		if t.ID() == id {
			return t, true
		}
	}
	return Table{}, false
}

// Figure is one figure of a release, read from a cell.
type Figure struct {
	ID         string
	Unit       string
	Value      int // 0 where suppressed
	Suppressed bool
	Table      string   // table and codes of the cell it was read from, year first
	Codes      []string //
	Headline   bool
}

// Figure returns the figure of an indicator for a year, and whether the
// release has it: one that does not exist is not there.
func (r Release) Figure(year int, id string) (Figure, bool) {
	def, ok := indicator.Lookup(id)
	if !ok {
		return Figure{}, false
	}
	return r.figure(year, def)
}

func (r Release) figure(year int, def indicator.Indicator) (Figure, bool) {
	t, ok := r.Table(def.Table)
	if !ok {
		return Figure{}, false
	}
	codes := append([]string{strconv.Itoa(year)}, def.Cell...)
	c, ok := t.Cell(codes...)
	if !ok || c.Status == NotApplicable {
		return Figure{}, false
	}
	return Figure{
		ID: def.ID, Unit: string(def.Unit), Value: c.Value, Suppressed: c.Status == Suppressed,
		Table: def.Table, Codes: codes, Headline: def.Headline,
	}, true
}

// LinkRange is a figure under other assumptions about links than those of the
// published number: with confirmed links only, with probable ones as well, and
// the bounds of the interval. All are in persons.
type LinkRange struct{ Confirmed, Probable, Low, High int }

// LinkRange returns the range of a figure of a year, read from the cells of
// the table of certainty, and whether the release shows it.
func (r Release) LinkRange(year int, id string) (LinkRange, bool) {
	def, ok := indicator.Lookup(id)
	t, has := r.Table(indicator.CertaintyTable)
	if !ok || !has || def.Table != "extent" {
		return LinkRange{}, false
	}
	var out LinkRange
	for _, x := range []struct {
		code string
		to   *int
	}{{"confirmed", &out.Confirmed}, {"probable", &out.Probable}, {"low", &out.Low}, {"high", &out.High}} {
		c, ok := t.Cell(strconv.Itoa(year), def.Cell[0], x.code)
		if !ok || c.Status != Published {
			return LinkRange{}, false
		}
		*x.to = c.Value
	}
	return out, true
}

// Rules returns the rules of the policy for the units that the release counts,
// and then those for single tables that the release has.
func (r Release) Rules() []UnitRule {
	counts := map[string]bool{}
	for _, t := range r.tables {
		counts[t.t.unit] = true
		for _, u := range t.t.units {
			counts[u] = true
		}
	}
	out := slices.DeleteFunc(slices.Clone(r.policy.Units), func(u UnitRule) bool { return !counts[u.Unit] })
	for _, rule := range r.policy.Tables {
		t, ok := r.Table(rule.Table)
		if ok && !slices.ContainsFunc(out, func(u UnitRule) bool { return u.Reason == rule.Reason }) {
			out = append(out, UnitRule{Unit: t.Unit(), Minimum: rule.Minimum, Reason: rule.Reason})
		}
	}
	return out
}

// Figures returns every figure of a year: the indicators in the order of the
// library, then the nationalities that occur in the year, in the order of the
// list of countries.
func (r Release) Figures(year int) []Figure {
	var out []Figure
	for _, def := range indicator.All() {
		if f, ok := r.figure(year, def); ok {
			out = append(out, f)
		}
	}
	t, ok := r.Table("citizenship_group")
	if !ok {
		return out
	}
	countries, _ := t.Dim("country")
	for _, c := range countries.Codes {
		if len(c) != 2 || strings.ToUpper(c) != c {
			continue // a continent or the total
		}
		if f, ok := r.figure(year, indicator.Citizenship(c)); ok && (f.Suppressed || f.Value > 0) {
			out = append(out, f)
		}
	}
	return out
}
