package cube

import (
	"fmt"

	"verdig/stat/internal/count"
)

// grid counts units over the product of axes, for one year.
type grid struct {
	unit     string
	year     int
	base     []string // conditions that every unit counted meets
	axes     []axis
	units    int
	codes    func(unit, axis int) []string // the codes of a unit on an axis, without what is above them
	agencies func(unit int) []string       // agencies behind a unit; nil where that has no meaning
	person   func(unit int) string         // whom a unit that is no person is about; nil where that has no meaning
}

// count makes the nodes of the grid, counts the units into them, adds the
// relations between them, and returns the nodes in row-major order.
func (b *builder) count(g grid) ([]int, error) {
	cells, err := b.fill(g)
	if err != nil {
		return nil, err
	}
	stride := strides(g.axes)
	for at := range cells {
		for k := range g.axes {
			b.tie(g, cells, at, k, stride[k])
		}
	}
	return cells, nil
}

// strides returns by how many places one step along each axis moves.
func strides(axes []axis) []int {
	s := make([]int, len(axes))
	step := 1
	for k := len(axes) - 1; k >= 0; k-- {
		s[k] = step
		step *= len(axes[k].dim.Codes)
	}
	return s
}

// tie adds the relations of one cell along one axis.
func (b *builder) tie(g grid, cells []int, at, k, stride int) {
	a := &g.axes[k]
	i := at / stride % len(a.dim.Codes)
	place := func(code int) int { return cells[at+(code-i)*stride] }
	below := a.children(i)
	if len(below) == 0 {
		return
	}
	var parts []int
	for _, c := range below {
		parts = append(parts, place(c))
	}
	if !a.dim.Multiple {
		b.equal(cells[at], parts...)
		return
	}
	for _, p := range parts {
		b.atLeast([]int{cells[at]}, []int{p})
	}
	if a.dim.Whole && a.dim.Codes[i] != a.dim.Total {
		b.atLeast(parts, []int{cells[at]})
	}
}

// fill makes the nodes and counts the units.
func (b *builder) fill(g grid) ([]int, error) {
	cells := []int{}
	var walk func(k int, conditions []string)
	walk = func(k int, conditions []string) {
		if k == len(g.axes) {
			cells = append(cells, b.node(g.unit, g.year, conditions...))
			return
		}
		a := &g.axes[k]
		for i := range a.dim.Codes {
			walk(k+1, append(conditions[:len(conditions):len(conditions)], a.condition(i)...))
		}
	}
	walk(0, g.base)
	tally, people := newTally(len(cells)), newTally(len(cells))
	places := make([][]int, len(g.axes))
	for u := range g.units {
		for k := range g.axes {
			p, err := g.places(u, k)
			if err != nil {
				return nil, err
			}
			places[k] = p
		}
		var by []string
		if g.agencies != nil {
			by = g.agencies(u)
		}
		each(places, g.axes, func(at int) { tally.add(at, by) })
		if g.person != nil {
			whom := []string{g.person(u)}
			each(places, g.axes, func(at int) { people.add(at, whom) })
		}
	}
	for at, n := range cells {
		tally.set(&b.t.Nodes[n], at, g.agencies != nil)
		if g.person != nil {
			b.t.Nodes[n].Persons = len(people.by[at])
		}
	}
	return cells, nil
}

// places returns the codes of a unit on an axis as places, with what is above
// them.
func (g *grid) places(unit, k int) ([]int, error) {
	a := &g.axes[k]
	var out []int
	codes := g.codes(unit, k)
	if !a.dim.Multiple && len(codes) != 1 {
		return nil, fmt.Errorf("%w: %s has %d codes", ErrCode, a.dim.List, len(codes))
	}
	for _, c := range codes {
		i, ok := a.index[c]
		if !ok || !a.dim.Multiple && !a.leaf[i] {
			return nil, fmt.Errorf("%w: list %s", ErrCode, a.dim.List)
		}
		out = a.up(out, i)
	}
	if a.dim.Multiple && a.dim.Total != "" {
		out = a.up(out, 0) // every unit is in the total, also one without a code
	}
	return out, nil
}

// each calls f with the place of every cell in the product of places.
func each(places [][]int, axes []axis, f func(at int)) {
	stride := strides(axes)
	var walk func(k, at int)
	walk = func(k, at int) {
		if k == len(axes) {
			f(at)
			return
		}
		for _, i := range places[k] {
			walk(k+1, at+i*stride[k])
		}
	}
	walk(0, 0)
}

// tally counts units into cells, and who is behind them.
type tally struct {
	n  []int
	by []map[string]int
}

func newTally(cells int) tally { return tally{make([]int, cells), make([]map[string]int, cells)} }

func (t *tally) add(at int, by []string) {
	t.n[at]++
	if len(by) == 0 {
		return
	}
	if t.by[at] == nil {
		t.by[at] = map[string]int{}
	}
	for _, a := range by {
		t.by[at][a]++
	}
}

func (t *tally) set(n *count.Node, at int, contributors bool) {
	n.Value = t.n[at]
	if !contributors {
		return
	}
	n.Agencies, n.Largest = len(t.by[at]), 0
	for _, v := range t.by[at] {
		n.Largest = max(n.Largest, v)
	}
}
