package disclosure

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"verdig/stat/indicator"
	"verdig/stat/internal/count"
)

// Rules that [Reconcile] checks.
const (
	RuleSame          = "same"          // one count, shown in two tables, is the same number
	RuleParts         = "parts"         // parts make the whole
	RuleAtMost        = "at most"       // a part is not larger than the whole
	RuleSuppressed    = "suppressed"    // a hidden cell holds no number
	RuleNationalities = "nationalities" // the number of nationalities is that of the rows with somebody in them
	RuleFigure        = "figure"        // a figure is the cell it is read from
	RuleInternal      = "internal"      // a shown cell is the true count
)

// Discrepancy is one cell of a release that does not agree with others.
type Discrepancy struct {
	Rule     string
	Table    string   // table of the cell
	Codes    []string // the cell, year first
	Expected int      // what the other cells say
	Found    int
	Against  string // the other cells, for the reader
}

// String names the cell, what was expected and what was found.
func (d Discrepancy) String() string {
	return fmt.Sprintf("table %s, cell %s: expected %d, found %d (%s: %s)",
		d.Table, strings.Join(d.Codes, " "), d.Expected, d.Found, d.Rule, d.Against)
}

// Reconcile checks that the numbers of a release agree with each other: parts
// make the whole in every table as far as they are shown, the same count is
// the same in every table, tied tables agree, and figures are what their cells
// say. The result is empty where everything adds up; otherwise the release
// must not go out. A single wrong cell is named together with the number that
// all others ask for.
func Reconcile(r Release) []Discrepancy {
	if r.shape == nil {
		return nil
	}
	c := newCheck(r)
	out := c.same()
	out = append(out, c.relations()...)
	out = append(out, c.nationalities()...)
	return append(out, c.figures()...)
}

// Compare checks a release against the internal view of the same tables: every
// shown cell is the true count. It finds what [Reconcile] cannot, a wrong
// number among hidden ones. The internal view is a release under
// [InternalPolicy].
func Compare(r, internal Release) []Discrepancy {
	var out []Discrepancy
	for _, t := range r.tables {
		truth, ok := internal.Table(t.ID())
		for codes, c := range t.All() {
			v, has := truth.Cell(codes...)
			if c.Status == Published && (!ok || !has || v.Status != Published || v.Value != c.Value) {
				out = append(out, Discrepancy{RuleInternal, t.ID(), codes, v.Value, c.Value, "the internal view"})
			}
		}
	}
	return out
}

// check holds the shown number of every count.
type check struct {
	r     Release
	value []int
	shown []bool
	at    []place // the cell that the number was read from; table is an index into r.tables
}

func newCheck(r Release) *check {
	n := len(r.shape.keys)
	c := &check{r: r, value: make([]int, n), shown: make([]bool, n), at: make([]place, n)}
	for i := range c.at {
		c.at[i].table = -1
	}
	for node, v := range r.shape.given {
		c.value[node], c.shown[node] = v, true
	}
	for k, t := range r.tables {
		for at, x := range t.t.cells {
			node := r.shape.index[t.t.keys[at]]
			if c.at[node].table >= 0 {
				continue
			}
			c.at[node] = place{k, at}
			if c.shown[node] = x.Status == Published; c.shown[node] {
				c.value[node] = x.Value
			}
		}
	}
	return c
}

func (c *check) discrepancy(rule string, at place, expected, found int, against string) Discrepancy {
	t := c.r.tables[at.table]
	return Discrepancy{Rule: rule, Table: t.ID(), Codes: t.t.codes(at.cell), Expected: expected, Found: found, Against: against}
}

// name names a count by the cell that shows it.
func (c *check) name(node int) string {
	if at := c.at[node]; at.table >= 0 {
		t := c.r.tables[at.table]
		return t.ID() + " " + strings.Join(t.t.codes(at.cell), " ")
	}
	return c.r.shape.keys[node]
}

// same checks that a count is the same in every table that shows it, and in
// what the definitions and earlier releases say.
func (c *check) same() []Discrepancy {
	var out []Discrepancy
	for k, t := range c.r.tables {
		for at, x := range t.t.cells {
			node := c.r.shape.index[t.t.keys[at]]
			here := place{k, at}
			if x.Status != Published && x.Value != 0 {
				out = append(out, c.discrepancy(RuleSuppressed, here, 0, x.Value, "a hidden cell"))
			}
			if v, ok := c.r.shape.given[node]; ok && x.Status == Published && x.Value != v {
				out = append(out, c.discrepancy(RuleSame, here, v, x.Value, "the definitions, or an earlier release"))
				continue
			}
			if here == c.at[node] || (x.Status == Published) == c.shown[node] && (!c.shown[node] || x.Value == c.value[node]) {
				continue
			}
			out = append(out, c.discrepancy(RuleSame, here, c.value[node], x.Value, c.name(node)))
		}
	}
	return out
}

// relations checks every relation whose counts are shown.
func (c *check) relations() []Discrepancy {
	broken := map[int]bool{}
	var order []int
	for i := range c.r.shape.relations {
		if !c.holds(&c.r.shape.relations[i]) {
			broken[i] = true
			order = append(order, i)
		}
	}
	var out []Discrepancy
	for len(order) > 0 {
		found, explained := c.culprits(order)
		out = append(out, found...)
		order = slices.DeleteFunc(order, func(i int) bool { return explained[i] })
	}
	return out
}

// sums returns the sum of the shown terms, and whether a term with a positive
// or a negative factor is hidden.
func (c *check) sums(r *relation) (sum int, plus, minus bool) {
	for _, x := range r.terms {
		switch {
		case c.shown[x.Node]:
			sum += x.Factor * c.value[x.Node]
		case x.Factor > 0:
			plus = true
		default:
			minus = true
		}
	}
	return sum, plus, minus
}

// holds reports whether hidden counts of zero or more can make a relation
// true.
func (c *check) holds(r *relation) bool {
	sum, plus, minus := c.sums(r)
	tooLow := sum < 0 && !plus
	tooHigh := sum > 0 && !minus && !r.atLeast
	return !tooLow && !tooHigh
}

// culprits returns the cell of the first broken relation that repairs most
// broken relations when it is set to what they ask for, and the relations that
// are thereby explained. Where several cells would do as well, all are named:
// one of them is wrong.
func (c *check) culprits(broken []int) ([]Discrepancy, map[int]bool) {
	first := &c.r.shape.relations[broken[0]]
	sum, _, _ := c.sums(first)
	best := map[int]bool{broken[0]: true}
	var out []Discrepancy
	for _, x := range first.terms {
		if !c.shown[x.Node] || c.at[x.Node].table < 0 {
			continue
		}
		want := c.value[x.Node] - sum/x.Factor
		explained := c.repaired(x.Node, want, broken)
		if len(explained) < len(best) || len(explained) == 0 {
			continue
		}
		if len(explained) > len(best) {
			out = nil
		}
		best = explained
		rule := RuleParts
		if first.atLeast {
			rule = RuleAtMost
		}
		out = append(out, c.discrepancy(rule, c.at[x.Node], want, c.value[x.Node], c.others(first, x.Node)))
	}
	best[broken[0]] = true
	if len(out) > 0 {
		return out, best
	}
	// No single cell explains it: name the first that is shown.
	for _, x := range first.terms {
		if c.shown[x.Node] && c.at[x.Node].table >= 0 {
			want := c.value[x.Node] - sum/x.Factor
			return []Discrepancy{c.discrepancy(RuleParts, c.at[x.Node], want, c.value[x.Node], c.others(first, x.Node))}, best
		}
	}
	return nil, best
}

// others names the other cells of a relation.
func (c *check) others(r *relation, node int) string {
	var names []string
	for _, x := range r.terms {
		if x.Node != node {
			names = append(names, c.name(x.Node))
		}
	}
	const most = 4
	if len(names) > most {
		names = append(names[:most], "and "+strconv.Itoa(len(names)-most)+" more")
	}
	return strings.Join(names, ", ")
}

// repaired returns the broken relations that hold once a count is set to a
// value; none where another relation would break.
func (c *check) repaired(node, value int, broken []int) map[int]bool {
	old := c.value[node]
	c.value[node] = value
	out := map[int]bool{}
	spoils := value < 0
	for i := range c.r.shape.relations {
		r := &c.r.shape.relations[i]
		if !slices.ContainsFunc(r.terms, func(x count.Term) bool { return x.Node == node }) {
			continue
		}
		switch ok, was := c.holds(r), slices.Contains(broken, i); {
		case ok && was:
			out[i] = true
		case !ok && !was:
			spoils = true
		}
	}
	c.value[node] = old
	if spoils {
		return map[int]bool{}
	}
	return out
}

// nationalities checks the number of nationalities against the rows.
func (c *check) nationalities() []Discrepancy {
	t, ok := c.r.Table("citizenship_group")
	if !ok {
		return nil
	}
	countries, _ := t.Dim("country")
	var out []Discrepancy
	for _, year := range t.Years() {
		f, ok := c.r.Figure(year, "persons.followed_up.nationalities")
		if !ok || f.Suppressed {
			continue
		}
		rows := 0
		for _, code := range countries.Codes {
			if code == countries.Total || code == "XX" || code == "ZZ" || len(code) != 2 {
				continue
			}
			if x, ok := t.Cell(strconv.Itoa(year), code, indicator.Total); ok && (x.Status == Suppressed || x.Value > 0) {
				rows++
			}
		}
		if rows != f.Value {
			out = append(out, Discrepancy{RuleNationalities, f.Table, f.Codes, rows, f.Value, "rows of citizenship_group with somebody in them"})
		}
	}
	return out
}

// figures checks that every indicator of the library whose table is in the
// release has a cell, and that the cell counts what the indicator says.
func (c *check) figures() []Discrepancy {
	var out []Discrepancy
	for _, e := range c.r.editions {
		for _, def := range indicator.All() {
			t, ok := c.r.Table(def.Table)
			if !ok {
				continue
			}
			codes := append([]string{strconv.Itoa(e.Year)}, def.Cell...)
			f, ok := c.r.Figure(e.Year, def.ID)
			cell, has := t.Cell(codes...)
			if cell.Status == NotApplicable && !ok || !slices.Contains(t.Years(), e.Year) {
				continue // there is no such figure
			}
			if !ok || !has || f.Value != cell.Value || t.UnitOf(codes...) != string(def.Unit) {
				out = append(out, Discrepancy{RuleFigure, def.Table, codes, cell.Value, f.Value, def.ID})
			}
		}
	}
	return out
}
