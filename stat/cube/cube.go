// Package cube knows how to count: it turns frozen years into the standard
// tables of package indicator, cell by cell with every total and broader code,
// together with the relations that tie the cells of one table and of different
// tables to each other. It does not know what may be published: a [Table]
// cannot be read, only handed to package disclosure.
package cube

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"verdig/codelist"
	"verdig/stat/indicator"
	"verdig/stat/internal/count"
	"verdig/stat/microdata"
)

// Errors of this package. Callers test them with errors.Is.
var (
	ErrTable    = errors.New("cube: no such standard table")
	ErrCode     = errors.New("cube: a code that the table's list does not have, or that only groups others")
	ErrYear     = errors.New("cube: no frozen year, or the same year twice")
	ErrRelation = errors.New("cube: the frozen year breaks a relation that its tables rest on")
	ErrWarrant  = errors.New("cube: opened without a warrant")
	ErrSpec     = errors.New("cube: the description of a flat table is wrong")
)

// Table is one table of true counts. It is opaque: it has no printable form,
// and only package disclosure can open it. The zero value is no table.
type Table struct{ inner *count.Table }

// ID returns the id of the table.
func (t Table) ID() string {
	if t.inner == nil {
		return ""
	}
	return t.inner.ID
}

// String names the table and shows no count.
func (t Table) String() string { return "cube " + t.ID() + " (protected by disclosure.Protect only)" }

// GoString is String, so that no verb of package fmt shows a count.
func (t Table) GoString() string { return t.String() }

// Format implements fmt.Formatter: every verb shows String.
func (t Table) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(t.String())) }

// MarshalJSON refuses: a table of true counts has no outside form.
func (t Table) MarshalJSON() ([]byte, error) { return nil, ErrWarrant }

// Open returns the true counts to a holder of the warrant, which only the
// packages inside stat can name. The result is shared and must not be changed.
func Open(t Table, w count.Warrant) (*count.Table, error) {
	if !w.Given() || t.inner == nil {
		return nil, ErrWarrant
	}
	return t.inner, nil
}

// Standard counts every standard table of package indicator over the frozen
// years, in the order of the library. The years may come in any order; each
// may occur once. It returns ErrYear, ErrCode or ErrRelation.
func Standard(lib *codelist.Library, years []microdata.Dataset) ([]Table, error) {
	var out []Table
	for _, def := range indicator.Tables() {
		if len(years) > 0 && !has(def.ID, years) {
			continue
		}
		t, err := Build(def, lib, years)
		if err != nil {
			return nil, err
		}
		out = append(out, t)
	}
	return out, nil
}

// Build counts one standard table over the frozen years. It returns ErrTable
// for a definition that is not of the library, and as [Standard].
func Build(def indicator.Table, lib *codelist.Library, years []microdata.Dataset) (Table, error) {
	sorted := slices.Clone(years)
	slices.SortFunc(sorted, func(a, b microdata.Dataset) int { return a.Year - b.Year })
	for i := range sorted {
		if sorted[i].Year < 1 || i > 0 && sorted[i].Year == sorted[i-1].Year {
			return Table{}, fmt.Errorf("%w: %d", ErrYear, sorted[i].Year)
		}
	}
	if len(sorted) == 0 {
		return Table{}, ErrYear
	}
	b := newBuilder(def, lib, sorted)
	var err error
	if special, ok := specials[def.ID]; ok {
		err = special(b)
	} else {
		err = b.persons()
	}
	if err != nil {
		return Table{}, fmt.Errorf("table %s: %w", def.ID, err)
	}
	if err := b.check(); err != nil {
		return Table{}, fmt.Errorf("table %s: %w", def.ID, err)
	}
	if err := b.changes(); err != nil {
		return Table{}, fmt.Errorf("table %s: %w", def.ID, err)
	}
	return Table{&b.t}, nil
}

// builder makes one table.
type builder struct {
	def   indicator.Table
	lib   *codelist.Library
	years []microdata.Dataset
	t     count.Table
	index map[string]int // key of a node -> place in t.Nodes
}

func newBuilder(def indicator.Table, lib *codelist.Library, years []microdata.Dataset) *builder {
	b := &builder{def: def, lib: lib, years: years, index: map[string]int{}}
	b.t = count.Table{ID: def.ID, Version: def.Version, Unit: string(def.Unit), Hidden: def.Hidden}
	year := count.Dim{Name: indicator.Year, List: indicator.Year}
	for i := range years {
		d := &years[i]
		year.Codes = append(year.Codes, strconv.Itoa(d.Year))
		year.Parents = append(year.Parents, -1)
		b.t.Editions = append(b.t.Editions, edition(d))
	}
	b.t.Dims = []count.Dim{year}
	return b
}

func edition(d *microdata.Dataset) count.Edition {
	q := count.Quality{
		Notifications: d.Linkage.Notifications, ByRule: d.Linkage.ByRule, ByReview: d.Linkage.ByReview,
		Unresolved: d.Linkage.Unresolved, FewestPersons: d.Linkage.FewestPersons, MostPersons: d.Linkage.MostPersons,
		ConflictPersons: d.Linkage.ConflictPersons, MaxFalseLink: d.Linkage.MaxFalseLink, MaxMissedLink: d.Linkage.MaxMissedLink,
	}
	for _, r := range d.Returns {
		switch r.State {
		case "reported":
			q.AgenciesReported++
		case "nothing":
			q.AgenciesNothing++
		default:
			q.AgenciesMissing++
		}
	}
	since := ""
	if d.Followup != nil {
		since = d.Followup.Since.String()
	}
	return count.Edition{
		Year: d.Year, Edition: d.Edition, Synthetic: d.Synthetic, AsOf: d.AsOf.String(),
		Program: d.Program, CodeLists: d.CodeLists, Quality: q, Followup: since,
	}
}

// key names a count: the unit, the year and the conditions, in a fixed order,
// so that the same count has the same key in every table.
func key(unit string, year int, conditions ...string) string {
	c := slices.Clone(conditions)
	slices.Sort(c)
	return unit + "|" + strconv.Itoa(year) + strings.Join(append([]string{""}, c...), "|")
}

// node returns the place of the node with a key, and makes it with value 0
// where it is new.
func (b *builder) node(unit string, year int, conditions ...string) int {
	k := key(unit, year, conditions...)
	if i, ok := b.index[k]; ok {
		return i
	}
	b.t.Nodes = append(b.t.Nodes, count.Node{Key: k, Year: year, Unit: unit, Agencies: -1, Persons: -1})
	b.index[k] = len(b.t.Nodes) - 1
	return len(b.t.Nodes) - 1
}

// equal adds the relation total = sum of parts. A total without parts is left
// alone.
func (b *builder) equal(total int, parts ...int) {
	if len(parts) > 0 {
		b.relate(false, []int{total}, parts)
	}
}

// atLeast adds the relation sum of more >= sum of less.
func (b *builder) atLeast(more, less []int) { b.relate(true, more, less) }

func (b *builder) relate(atLeast bool, plus, minus []int) {
	r := count.Relation{AtLeast: atLeast}
	for _, n := range plus {
		r.Terms = append(r.Terms, count.Term{Node: n, Factor: 1})
	}
	for _, n := range minus {
		r.Terms = append(r.Terms, count.Term{Node: n, Factor: -1})
	}
	b.t.Relations = append(b.t.Relations, r)
}

// check proves every relation on the true counts: what the attacker will use
// must be true, and a count that breaks it is a defect of the frozen year.
func (b *builder) check() error { return check(&b.t) }

func check(t *count.Table) error {
	for _, r := range t.Relations {
		sum := 0
		for _, x := range r.Terms {
			sum += x.Factor * t.Nodes[x.Node].Value
		}
		if sum < 0 || sum > 0 && !r.AtLeast {
			return fmt.Errorf("%w: at %s", ErrRelation, t.Nodes[r.Terms[0].Node].Key)
		}
	}
	return nil
}
