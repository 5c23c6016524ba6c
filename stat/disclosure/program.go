package disclosure

import (
	"math"
	"slices"
)

// program is the linear program of one part: variables 0 to len(nodes)-1 are
// the counts, the rest are the slacks of relations that say "at least".
type program struct {
	nodes []int
	n     int // variables, slacks included
	s     *simplex
	low   []float64 // by variable
	high  []float64
	first *tableau   // as it was made
	slack []equation // by slack variable: its terms without the slack itself
}

// program makes the linear program of a part. It returns false where the
// equations contradict each other.
func (f *field) program(p part) (*program, bool) {
	g := &program{nodes: p.nodes}
	at := make(map[int]int, len(p.nodes))
	for i, node := range p.nodes {
		at[node] = i
		g.low = append(g.low, f.low[node])
		g.high = append(g.high, f.high[node])
	}
	g.n = len(p.nodes)
	var eqs []equation
	for _, i := range p.relations {
		r := f.relations[i]
		var e equation
		for _, x := range r.terms {
			if f.fixed(x.Node) {
				e.rhs -= float64(x.Factor) * f.low[x.Node]
			} else {
				e.terms = append(e.terms, entry{at[x.Node], float64(x.Factor)})
			}
		}
		if r.atLeast {
			g.slack = append(g.slack, equation{slices.Clone(e.terms), e.rhs})
			e.terms = append(e.terms, entry{g.n, -1})
			g.low, g.high = append(g.low, 0), append(g.high, inf)
			g.n++
		}
		eqs = append(eqs, e)
	}
	t, ok := newTableau(g.n, eqs)
	if !ok {
		return nil, false
	}
	g.first = t.clone()
	g.s = newSimplex(t, g.n)
	return g, true
}

// reset takes the tableau as it was made.
func (g *program) reset() { g.s.t.copy(g.first) }

// start puts the program at a point that meets every equation and bound. It
// returns false where there is none.
func (g *program) start() bool {
	for v := range g.n {
		g.s.x[v] = g.low[v]
		g.s.f[v] = walls(g.low[v], g.high[v]).soften()
	}
	g.s.place()
	if g.s.search(10*g.limit(), nil) == unbounded {
		return false
	}
	for v := range g.n {
		if g.s.x[v] < g.low[v]-1e-6 || g.s.x[v] > g.high[v]+1e-6 {
			return false
		}
		g.s.f[v] = walls(g.low[v], g.high[v])
	}
	return true
}

// limit bounds the steps of one search.
func (g *program) limit() int { return 1000 + 4*g.n }

// extreme returns the largest (up) or smallest value that variable v can take.
// It stops early where the value is at least (at most) enough. The result is
// never beyond what some solution reaches.
func (g *program) extreme(v int, up bool, enough float64) float64 {
	sign := 1.0
	if up {
		sign = -1
	}
	g.s.f[v] = walls(g.low[v], g.high[v]).tilt(sign)
	end := g.s.search(g.limit(), func() bool { return -sign*g.s.x[v] >= -sign*enough-tiny })
	g.s.f[v] = walls(g.low[v], g.high[v])
	if end == unbounded {
		return math.Inf(int(-sign))
	}
	return g.s.x[v]
}

// rest puts the program at a point given by the value of each node, which must
// meet every equation and bound.
func (g *program) rest(value []float64) {
	for i, node := range g.nodes {
		g.s.x[i] = value[node]
	}
	for k, e := range g.slack {
		x := -e.rhs
		for _, t := range e.terms {
			x += t.f * g.s.x[t.v]
		}
		g.s.x[len(g.nodes)+k] = x
	}
}
