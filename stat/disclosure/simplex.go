package disclosure

import "math"

var inf = math.Inf(1)

// cost is a convex, piecewise linear function of one variable: between knot
// k[i-1] and knot k[i] its slope is s[i]. A slope of -Inf below the first knot
// or +Inf above the last is a wall.
type cost struct {
	n int // knots in use
	k [4]float64
	s [5]float64
}

// walls is the function that is zero between low and high and infinite
// outside.
func walls(low, high float64) cost {
	if math.IsInf(high, 1) {
		return cost{n: 1, k: [4]float64{low}, s: [5]float64{-inf, 0}}
	}
	return cost{n: 2, k: [4]float64{low, high}, s: [5]float64{-inf, 0, inf}}
}

// soften turns the walls into a slope of one: the distance from the interval.
func (c cost) soften() cost {
	c.s[0] = -1
	if math.IsInf(c.s[c.n], 1) {
		c.s[c.n] = 1
	}
	return c
}

// tilt adds a slope to the function inside its walls.
func (c cost) tilt(slope float64) cost {
	for i := range c.n + 1 {
		c.s[i] += slope
	}
	return c
}

// segment returns the segment that holds x; at a knot, the one on its right.
func (c *cost) segment(x float64) int {
	i := 0
	for i < c.n && x > c.k[i]-tiny {
		i++
	}
	return i
}

// lower returns the segment on the left of x where x is at a knot, and the one
// that holds x elsewhere.
func (c *cost) lower(x float64) int {
	i := c.segment(x)
	for i > 0 && x < c.k[i-1]+tiny {
		i--
	}
	return i
}

// around returns the slopes to the left and to the right of x.
func (c *cost) around(x float64) (left, right float64) { return c.s[c.lower(x)], c.s[c.segment(x)] }

// flattest returns the segment that x may be taken to lie in whose slope is
// nearest to zero: at a knot there are several.
func (c *cost) flattest(x float64) int {
	best := c.lower(x)
	for i := best + 1; i <= c.segment(x); i++ {
		if math.Abs(c.s[i]) < math.Abs(c.s[best]) {
			best = i
		}
	}
	return best
}

// outcome says how a search ended.
type outcome int

const (
	optimal   outcome = iota
	stopped           // the caller's condition was met
	unbounded         // the objective falls without end
	exhausted         // the limit of steps was reached; the point is feasible all the same
)

// simplex minimises a sum of convex, piecewise linear functions of the
// variables subject to linear equations. It is the bounded primal simplex
// method on a condensed tableau (Dantzig 1963, chapters 6 and 18), in which a
// knot acts as a bound. Every point it visits meets the equations, and the
// next search begins where the last one ended.
type simplex struct {
	t     *tableau
	x     []float64 // by variable
	f     []cost    // by variable
	seg   []int     // by row: segment in which the basic variable is
	pi    []float64 // by column: sum over rows of slope times entry
	least float64   // smallest gain that counts
	steps int       // pivots and flips so far
	still int       // steps without progress in a row
}

func newSimplex(t *tableau, n int) *simplex {
	return &simplex{t: t, x: make([]float64, n), f: make([]cost, n), seg: make([]int, t.rows), pi: make([]float64, t.cols)}
}

// place computes the basic variables from the others.
func (s *simplex) place() {
	for i, v := range s.t.basic {
		x := s.t.c[i]
		for j, f := range s.t.row(i) {
			if f != 0 {
				x -= f * s.x[s.t.nonbasic[j]]
			}
		}
		if r := math.Round(x); math.Abs(x-r) < 1e-7 {
			x = r
		}
		s.x[v] = x
	}
}

// begin prepares a search after the functions have changed: it says in which
// segment each basic variable is taken to lie, and which gain counts.
func (s *simplex) begin() {
	s.still, s.least = 0, 0
	for i, v := range s.t.basic {
		s.seg[i] = s.f[v].flattest(s.x[v])
	}
	for v := range s.f {
		for _, slope := range s.f[v].s[:s.f[v].n+1] {
			if !math.IsInf(slope, 0) {
				s.least = max(s.least, minGain*math.Abs(slope))
			}
		}
	}
}

// price computes pi anew.
func (s *simplex) price() {
	clear(s.pi)
	for i, v := range s.t.basic {
		g := s.f[v].s[s.seg[i]]
		if g == 0 {
			continue
		}
		for j, f := range s.t.row(i) {
			if f != 0 {
				s.pi[j] += g * f
			}
		}
	}
}

const (
	maxStill = 60   // steps without progress before Bland's rule takes over
	refresh  = 64   // steps after which pi is computed anew
	minGain  = 1e-9 // smallest gain that counts, as a part of the steepest slope
)

// search minimises from the present point. It asks stop after every step, and
// gives up after limit steps.
func (s *simplex) search(limit int, stop func() bool) outcome {
	s.begin()
	for i := range limit {
		if i%refresh == 0 {
			s.price()
		}
		if stop != nil && stop() {
			return stopped
		}
		col, dir := s.enter()
		if col < 0 {
			return optimal
		}
		row, step := s.leave(col, dir)
		if math.IsInf(step, 1) {
			return unbounded
		}
		s.move(col, row, dir, step)
	}
	return exhausted
}

// enter picks the column whose move lowers the sum most, or the first one
// where there has been no progress for long (Bland 1977), and its direction.
func (s *simplex) enter() (col int, dir float64) {
	best, col := -s.least, -1
	bland := s.still > maxStill
	for j, v := range s.t.nonbasic {
		left, right := s.f[v].around(s.x[v])
		up, down := right-s.pi[j], s.pi[j]-left
		g, d := up, 1.0
		if down < up {
			g, d = down, -1
		}
		switch {
		case bland && g < -s.least && (col < 0 || v < s.t.nonbasic[col]):
			col, dir = j, d
		case !bland && g < best:
			best, col, dir = g, j, d
		}
	}
	return col, dir
}

// leave returns how far the column can move, and the row that stops it, -1
// where the column's own knot does.
func (s *simplex) leave(col int, dir float64) (row int, step float64) {
	row, step = -1, s.room(s.t.nonbasic[col], dir)
	bland := s.still > maxStill
	for i, v := range s.t.basic {
		f := s.t.t[i*s.t.cols+col]
		if f == 0 {
			continue
		}
		rate := -f * dir
		room := inf
		if q, c := s.seg[i], &s.f[v]; rate > 0 && q < c.n {
			room = (c.k[q] - s.x[v]) / rate
		} else if rate < 0 && q > 0 {
			room = (s.x[v] - c.k[q-1]) / -rate
		}
		room = max(room, 0)
		if room > step+tiny {
			continue
		}
		better := room < step-tiny || row < 0
		if !better {
			if bland {
				better = v < s.t.basic[row]
			} else {
				better = math.Abs(f) > math.Abs(s.t.t[row*s.t.cols+col])
			}
		}
		if better {
			row, step = i, min(room, step)
		}
	}
	return row, step
}

// room returns the distance of a nonbasic variable to the next knot.
func (s *simplex) room(v int, dir float64) float64 {
	c := &s.f[v]
	if dir > 0 {
		if q := c.segment(s.x[v]); q < c.n {
			return c.k[q] - s.x[v]
		}
		return inf
	}
	if q := c.lower(s.x[v]); q > 0 {
		return s.x[v] - c.k[q-1]
	}
	return inf
}

// move carries a step out: a pivot, or a flip where row is -1.
func (s *simplex) move(col, row int, dir, step float64) {
	s.steps++
	if step > tiny {
		s.still = 0
	} else {
		s.still++
	}
	in := s.t.nonbasic[col]
	segIn := s.f[in].segment(s.x[in])
	if dir < 0 {
		segIn = s.f[in].lower(s.x[in])
	}
	s.x[in] += dir * step
	for i, v := range s.t.basic {
		if f := s.t.t[i*s.t.cols+col]; f != 0 {
			s.x[v] -= f * dir * step
		}
	}
	if row < 0 {
		s.x[in] = s.snap(in)
		return
	}
	out := s.t.basic[row]
	s.x[out] = s.snap(out)
	s.reprice(col, row, s.f[in].s[segIn])
	s.t.pivot(row, col)
	s.seg[row] = segIn
}

// snap puts a variable exactly on the knot that it has reached.
func (s *simplex) snap(v int) float64 {
	c := &s.f[v]
	for i := range c.n {
		if math.Abs(s.x[v]-c.k[i]) < 1e-6 {
			return c.k[i]
		}
	}
	return s.x[v]
}

// reprice updates pi for the pivot that follows: slope is that of the entering
// variable.
func (s *simplex) reprice(col, row int, slope float64) {
	r := s.t.row(row)
	p := r[col]
	old := s.f[s.t.basic[row]].s[s.seg[row]]
	gain := (slope - s.pi[col]) / p
	for j, f := range r {
		if f != 0 && j != col {
			s.pi[j] += f * gain
		}
	}
	s.pi[col] = gain + old
}
