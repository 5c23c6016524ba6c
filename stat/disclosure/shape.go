package disclosure

import (
	"fmt"
	"slices"
	"strings"

	"verdig/stat/cube"
	"verdig/stat/internal/count"
)

// shape is what everybody may know of the counts of a release besides the
// published ones: which there are, how they hang together, and what the
// definitions give away. It holds no count that is not public.
type shape struct {
	keys      []string
	index     map[string]int
	years     map[string]int
	units     []string
	floor     []int       // the public knows that the count is not lower
	given     map[int]int // counts that are public whatever the tables show
	relations []relation
	shown     []place // where the count is shown first; table < 0: in no table
	minimum   []int   // smallest number that is shown, besides 0; set by the policy
}

// relation says that a sum of counts is zero, or at least zero.
type relation struct {
	terms   []count.Term // Node is an index into the shape
	atLeast bool
}

// place is a cell.
type place struct{ table, cell int }

// merged is the shape together with the true counts. It never leaves the
// package.
type merged struct {
	shape
	tables   []*count.Table
	value    []int
	agencies []int
	persons  []int
	absent   []bool  // the number does not exist
	cells    [][]int // by table: the node of each cell
}

// merge opens the tables and joins their counts by name. It returns ErrTables
// where two tables do not agree on a count.
func merge(tables []cube.Table) (*merged, error) {
	m := &merged{shape: shape{index: map[string]int{}, years: map[string]int{}, given: map[int]int{}}}
	warrant := count.Issue()
	seen := map[string]bool{}
	known := map[string]bool{}
	for i, t := range tables {
		raw, err := cube.Open(t, warrant)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrTables, err)
		}
		if seen[raw.ID] {
			return nil, fmt.Errorf("%w: %s twice", ErrTables, raw.ID)
		}
		seen[raw.ID] = true
		m.tables = append(m.tables, raw)
		at, err := m.join(raw)
		if err != nil {
			return nil, err
		}
		m.relate(raw, at, known)
		cells := make([]int, len(raw.Cells))
		for c, n := range raw.Cells {
			cells[c] = at[n]
			if p := &m.shown[at[n]]; p.table < 0 && !raw.Hidden {
				*p = place{i, c}
			}
		}
		m.cells = append(m.cells, cells)
	}
	return m, nil
}

// join adds the nodes of a table and returns their places.
func (m *merged) join(raw *count.Table) ([]int, error) {
	at := make([]int, len(raw.Nodes))
	for k, n := range raw.Nodes {
		i, ok := m.index[n.Key]
		if !ok {
			i = len(m.keys)
			m.index[n.Key] = i
			m.years[n.Key] = n.Year
			m.keys = append(m.keys, n.Key)
			m.units = append(m.units, n.Unit)
			m.floor = append(m.floor, 0)
			m.shown = append(m.shown, place{-1, -1})
			m.value = append(m.value, n.Value)
			m.agencies = append(m.agencies, n.Agencies)
			m.persons = append(m.persons, n.Persons)
			m.absent = append(m.absent, n.Absent)
		}
		if m.value[i] != n.Value || m.units[i] != n.Unit || m.absent[i] != n.Absent {
			return nil, fmt.Errorf("%w: %s in table %s", ErrTables, n.Key, raw.ID)
		}
		m.floor[i] = max(m.floor[i], n.AtLeast)
		m.agencies[i] = max(m.agencies[i], n.Agencies)
		m.persons[i] = max(m.persons[i], n.Persons)
		if n.Known {
			m.given[i] = n.Value
		}
		at[k] = i
	}
	return at, nil
}

// relate adds the relations of a table, each once.
func (m *merged) relate(raw *count.Table, at []int, known map[string]bool) {
	for _, r := range raw.Relations {
		next := relation{atLeast: r.AtLeast}
		for _, x := range r.Terms {
			next.terms = append(next.terms, count.Term{Node: at[x.Node], Factor: x.Factor})
		}
		next.terms = tidy(next.terms)
		name := next.name()
		if len(next.terms) == 0 || known[name] {
			continue
		}
		known[name] = true
		m.relations = append(m.relations, next)
	}
}

// tidy adds up terms of the same node and orders them.
func tidy(terms []count.Term) []count.Term {
	slices.SortStableFunc(terms, func(a, b count.Term) int { return a.Node - b.Node })
	out := terms[:0]
	for _, x := range terms {
		if len(out) > 0 && out[len(out)-1].Node == x.Node {
			out[len(out)-1].Factor += x.Factor
			continue
		}
		out = append(out, x)
	}
	return slices.DeleteFunc(out, func(x count.Term) bool { return x.Factor == 0 })
}

func (r relation) name() string {
	var b strings.Builder
	fmt.Fprint(&b, r.atLeast)
	for _, x := range r.terms {
		fmt.Fprintf(&b, " %d*%d", x.Factor, x.Node)
	}
	return b.String()
}
