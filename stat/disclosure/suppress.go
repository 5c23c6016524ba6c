package disclosure

import (
	"math"
	"slices"
)

// suppressor chooses what to hide in one part: the primary cells, and such
// others that every hidden count keeps room.
//
// For a hidden count it seeks another set of counts that fits everything
// public and gives that count another value, and in which as few and as cheap
// published counts as possible differ from the truth: these are hidden too,
// and the other set of counts stands as the proof that the hidden count cannot
// be known. It is the linear heuristic for complementary suppression of Kelly,
// Golden and Assad (1992), Networks 22, 397-417, with the demand of Fischetti
// and Salazar (2001) that both ends of the interval are asked for.
type suppressor struct {
	d      *design
	p      Policy
	g      *program
	truth  []float64 // by variable
	hidden []bool    // by variable: the count stands in a table and is hidden
	open   []bool    // by variable: the count stands in a table and is shown
	shut   bool      // no further count may be hidden
	proofs []proof
	solved int
	fresh  int // steps of the search when the tableau was last taken anew

	seen *span // values that each variable has in a proof
	told *span // the same over proofs in which every small hidden count stays small
}

// proof is one set of counts that fits everything public: the variables of
// hidden cells that differ from the truth, and their values.
type proof struct {
	vars   []int
	values []float64
	told   bool // every primary cell stays between 1 and Minimum-1
}

// certain is the reward for making a hidden count uncertain at all; no cost of
// hiding comes near it.
const certain = 1e6

func newSuppressor(d *design, g *program, p Policy) *suppressor {
	s := &suppressor{d: d, p: p, g: g, hidden: make([]bool, g.n), open: make([]bool, g.n)}
	g.rest(d.values)
	s.truth = slices.Clone(g.s.x)
	s.seen, s.told = newRange(g), newRange(g)
	for v, node := range g.nodes {
		s.hidden[v] = d.shown[node] && (d.primary[node] || d.also[node])
		s.open[v] = d.shown[node] && !s.hidden[v]
	}
	return s
}

// run hides until every hidden count has room. It returns the nodes that no
// hiding can protect, because what must be shown gives them away.
func (s *suppressor) run(relations []relation) (lost []int) {
	queue := s.queue()
	for _, v := range queue {
		if !s.uncertain(v) {
			lost = append(lost, s.g.nodes[v])
		}
	}
	if len(lost) > 0 {
		return lost
	}
	for _, v := range queue {
		s.widen(v)
	}
	s.cover(relations)
	for again := true; again; {
		again = false
		for v := range s.g.nodes {
			if s.hidden[v] && !s.hasRoom(s.seen, v) {
				again = true
				if !s.uncertain(v) {
					return append(lost, s.g.nodes[v])
				}
			}
		}
	}
	s.reopen()
	return nil
}

// queue returns the primary cells, the largest first: they need most.
func (s *suppressor) queue() []int {
	var q []int
	for v, node := range s.g.nodes {
		if s.d.primary[node] {
			q = append(q, v)
		}
	}
	slices.SortStableFunc(q, func(a, b int) int { return int(s.truth[b] - s.truth[a]) })
	return q
}

// hasRoom reports whether a proof gives the variable another whole value.
func (s *suppressor) hasRoom(in *span, v int) bool {
	return in.high[v] > s.truth[v]+1-1e-6 || in.low[v] < s.truth[v]-1+1e-6
}

// top is the largest count that the rule hides.
func (s *suppressor) top(v int) float64 { return float64(s.d.minimum[s.g.nodes[v]] - 1) }

// uncertain makes sure that a hidden count can be at least one more or one
// less than it is; first, where that is cheap enough, even for a reader who
// knows which hidden counts are small.
func (s *suppressor) uncertain(v int) bool {
	for _, told := range []bool{true, false} {
		in, reward := s.seen, float64(certain)
		if told {
			in, reward = s.told, s.p.Told
		}
		if s.hasRoom(in, v) {
			return true
		}
		if reward == 0 {
			continue
		}
		if s.cheaper(target{v, s.truth[v] <= s.top(v)/2 || s.truth[v] <= s.g.low[v], 1, reward, told}) {
			s.accept(told)
			return true
		}
	}
	return false
}

// rewards are tried in order: with a small one the search does not look at ways
// that hide much, and ends soon.
var rewards = []float64{25, 250, 2500, certain}

// cheaper shifts a variable to either side and keeps the point that hides
// less. It reports whether there is one that shifts the variable by the
// amount.
func (s *suppressor) cheaper(t target) bool {
	var best []float64
	most := t.reward
	for _, reward := range append(slices.Clone(rewards), most) {
		if reward > most || best != nil {
			break
		}
		t.reward = reward
		for range 2 {
			if s.shift(t) > t.amount-1e-6 {
				// the other side is of interest only where it hides less
				t.reward, best = s.spent(), slices.Clone(s.g.s.x)
			}
			if best != nil && t.reward == 0 {
				break
			}
			t.up = !t.up
		}
	}
	if best == nil {
		return false
	}
	copy(s.g.s.x, best)
	return true
}

// spent returns the cost of the shown counts that differ at the present point.
func (s *suppressor) spent() float64 {
	sum := 0.0
	for u, node := range s.g.nodes {
		if d := math.Abs(s.g.s.x[u] - s.truth[u]); s.open[u] && d > 1e-6 {
			sum += d * s.d.cost[node]
		}
	}
	return sum
}

// widen asks for proofs that a primary count may be as low as 1 and as high as
// Minimum-1, so that the tables tell no more than the rule does.
func (s *suppressor) widen(v int) {
	if s.p.Narrow == 0 || s.truth[v] > s.top(v) {
		return
	}
	if more := s.top(v) - s.truth[v]; more > 0 && s.seen.high[v] < s.top(v)-tiny {
		if s.shift(target{v, true, more, s.p.Narrow, false}) > tiny {
			s.accept(false)
		}
	}
	if less := s.truth[v] - 1; less > 0 && s.seen.low[v] > 1+tiny {
		if s.shift(target{v, false, less, s.p.Narrow, false}) > tiny {
			s.accept(false)
		}
	}
}

// target says which variable is to be shifted, up or down, by how much, at
// what reward for each unit, and whether small counts must stay small.
type target struct {
	v              int
	up             bool
	amount, reward float64
	told           bool
}

// shift looks for counts in which the variable is larger or smaller, at the
// least cost of published counts that differ, and returns by how much it could
// be shifted. Where it gives up the point that it has reached is good, but may not be
// the cheapest.
func (s *suppressor) shift(t target) float64 {
	g := s.g
	if g.s.steps-s.fresh > freshAfter {
		g.reset()
		s.fresh = g.s.steps
	}
	copy(g.s.x, s.truth)
	for u := range g.n {
		g.s.f[u] = s.loss(u, t.told)
	}
	g.s.f[t.v] = s.prize(t)
	g.s.search(g.limit(), nil)
	s.solved++
	return math.Abs(g.s.x[t.v] - s.truth[t.v])
}

// freshAfter is the number of steps after which the tableau is taken anew, so
// that the noise of floating-point arithmetic does not build up.
const freshAfter = 1500

// bounds returns the smallest and largest value of a variable.
func (s *suppressor) bounds(u int, told bool) (low, high float64) {
	low, high = s.g.low[u], s.g.high[u]
	if told && u < len(s.g.nodes) && s.d.primary[s.g.nodes[u]] {
		low, high = max(low, min(1, s.truth[u])), min(high, max(s.top(u), s.truth[u]))
	}
	return low, high
}

// loss is the cost of a value of a variable that differs from the truth.
func (s *suppressor) loss(u int, told bool) cost {
	low, high := s.bounds(u, told)
	at := s.truth[u]
	switch {
	case u >= len(s.g.nodes) || !s.open[u]:
		return walls(low, high)
	case s.shut:
		return walls(at, at)
	}
	return bowl(low, at, high, s.d.cost[s.g.nodes[u]])
}

// bowl is zero at centre and rises by slope on both sides, up to the walls.
func bowl(low, centre, high, slope float64) cost {
	c := cost{s: [5]float64{-inf}}
	add := func(knot, right float64) {
		c.k[c.n] = knot
		c.n++
		c.s[c.n] = right
	}
	if low < centre {
		add(low, -slope)
	}
	add(centre, slope)
	if !math.IsInf(high, 1) {
		if high > centre {
			add(high, inf)
		} else {
			c.s[c.n] = inf
		}
	}
	return c
}

// prize rewards every unit by which a variable is shifted, up to amount.
func (s *suppressor) prize(t target) cost {
	at := s.truth[t.v]
	low, high := s.bounds(t.v, t.told)
	if t.up {
		return cost{n: 2, k: [4]float64{at, min(at+t.amount, high)}, s: [5]float64{-inf, -t.reward, inf}}
	}
	return cost{n: 2, k: [4]float64{max(at-t.amount, low), at}, s: [5]float64{-inf, t.reward, inf}}
}

// accept hides what differs in the present point, and keeps the point as a
// proof.
func (s *suppressor) accept(told bool) {
	p := proof{told: told}
	for u := range s.g.nodes {
		if math.Abs(s.g.s.x[u]-s.truth[u]) < 1e-6 {
			continue
		}
		if s.open[u] {
			s.open[u], s.hidden[u] = false, true
		}
		if s.hidden[u] {
			p.vars, p.values = append(p.vars, u), append(p.values, s.g.s.x[u])
		}
	}
	s.keep(p)
}

func (s *suppressor) keep(p proof) {
	s.proofs = append(s.proofs, p)
	s.seen.widen(p)
	if p.told {
		s.told.widen(p)
	}
}

// widen takes in the values of a proof.
func (s *span) widen(p proof) {
	for i, u := range p.vars {
		s.low[u] = min(s.low[u], p.values[i])
		s.high[u] = max(s.high[u], p.values[i])
	}
}
