package disclosure

import (
	"fmt"
	"math"
	"slices"
	"sync"
)

// Attack does what a reader with a computer could do: it takes the published
// counts of all tables of the release together, the definitions, and the fact
// that counts are whole and not negative, and works out for every hidden count
// the smallest and the largest value that fits, by bound propagation and
// linear programming. It uses nothing that is not public. An internal release
// hides nothing, so nothing is attacked. It returns ErrInconsistent where the
// published counts contradict each other.
//
// Source: the audit problem of tabular data, Fischetti and Salazar (2001),
// Management Science 47, 1008-1027.
func Attack(r Release) (Report, error) {
	if r.shape == nil {
		return Report{}, nil
	}
	f, hidden, err := r.publicView()
	if err != nil {
		return Report{}, err
	}
	sums := r.smallSums(f, hidden)
	report, err := attack(f, hidden)
	if err != nil {
		return Report{}, err
	}
	report.SmallSums = sums
	for _, node := range hidden {
		i := Interval{Low: int(f.low[node]), High: -1}
		if !math.IsInf(f.high[node], 1) {
			i.High = int(f.high[node])
		}
		at := r.shape.shown[node]
		t := r.table(at.table)
		i.Table, i.Codes = t.id, t.codes(at.cell)
		report.add(i, r.shape.minimum[node])
	}
	return report, nil
}

// table returns the content of the table that stood at a place among the
// tables given to Protect.
func (r Release) table(i int) *table {
	for _, t := range r.tables {
		if t.t.from == i {
			return t.t
		}
	}
	return nil
}

// publicView returns what the release says of every count, and the hidden
// counts that stand in a table.
func (r Release) publicView() (*field, []int, error) {
	f := newField(len(r.shape.keys), r.shape.relations)
	for i, v := range r.shape.floor {
		f.low[i] = float64(v)
	}
	for i, v := range r.shape.given {
		f.fix(i, float64(v))
	}
	hidden := map[int]bool{}
	for _, t := range r.tables {
		for at, c := range t.t.cells {
			node := r.shape.index[t.t.keys[at]]
			switch {
			case c.Status == Suppressed:
				hidden[node] = true
			case c.Status == Published && f.fixed(node) && f.low[node] != float64(c.Value):
				return nil, nil, fmt.Errorf("%w: table %s", ErrInconsistent, t.ID())
			case c.Status == Published:
				f.fix(node, float64(c.Value))
			}
		}
	}
	var out []int
	for node := range hidden {
		out = append(out, node)
	}
	slices.Sort(out)
	return f, out, nil
}

// maxPasses bounds how often rounded intervals are fed back.
const maxPasses = 4

// attack narrows the field as far as bound propagation and linear programming
// go. Intervals are rounded inwards, and rounding is fed back.
func attack(f *field, hidden []int) (Report, error) {
	var report Report
	target := make([]bool, len(f.low))
	for _, node := range hidden {
		target[node] = true
	}
	for range maxPasses {
		if err := f.narrow(); err != nil {
			return report, err
		}
		parts := f.split()
		report.Parts = len(parts)
		results := make([]partResult, len(parts))
		inParallel(len(parts), func(i int) { results[i] = f.solve(parts[i], target) })
		rounded := false
		for _, r := range results {
			if r.failed {
				return report, fmt.Errorf("%w: no counts fit what is published", ErrInconsistent)
			}
			report.Solved += r.solved
			rounded = rounded || r.rounded
			for i, node := range r.nodes {
				f.low[node], f.high[node] = r.low[i], r.high[i]
				if r.low[i] > r.high[i] {
					return report, fmt.Errorf("%w: no whole number fits a count", ErrInconsistent)
				}
			}
		}
		if !rounded {
			break
		}
	}
	return report, nil
}

// inParallel calls f for 0 to n-1 from a few goroutines. The calls must not
// depend on each other.
func inParallel(n int, f func(i int)) {
	const workers = 4
	var wg sync.WaitGroup
	next := make(chan int)
	for range min(workers, n) {
		wg.Go(func() {
			for i := range next {
				f(i)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	wg.Wait()
}

// partResult holds the intervals of the targets of one part.
type partResult struct {
	nodes     []int
	low, high []float64
	solved    int
	rounded   bool // an interval had no whole end before rounding
	failed    bool // the part has no solution
}

// solve finds the interval of every target of a part.
func (f *field) solve(p part, target []bool) partResult {
	var r partResult
	wanted := false
	for _, node := range p.nodes {
		wanted = wanted || target[node]
	}
	if !wanted || len(p.relations) == 0 {
		return r
	}
	g, ok := f.program(p)
	if !ok || !g.start() {
		r.failed = true
		return r
	}
	seen := newRange(g)
	for i, node := range p.nodes {
		if !target[node] {
			continue
		}
		low, high := f.low[node], f.high[node]
		if seen.low[i] > low+tiny {
			low = g.extreme(i, false, math.Inf(-1))
			r.solved++
			seen.note(g)
		}
		if seen.high[i] < high-tiny {
			high = g.extreme(i, true, inf)
			r.solved++
			seen.note(g)
		}
		a, b := math.Ceil(low-1e-6), math.Floor(high+1e-6)
		r.rounded = r.rounded || a > low+1e-6 || b < high-1e-6
		r.nodes = append(r.nodes, node)
		r.low, r.high = append(r.low, a), append(r.high, b)
	}
	return r
}

// span remembers the smallest and largest value that each variable has had in
// any solution met on the way.
type span struct{ low, high []float64 }

func newRange(g *program) *span {
	s := &span{slices.Clone(g.s.x), slices.Clone(g.s.x)}
	return s
}

func (s *span) note(g *program) {
	for v, x := range g.s.x {
		s.low[v] = min(s.low[v], x)
		s.high[v] = max(s.high[v], x)
	}
}

// add puts an interval into the report.
func (r *Report) add(i Interval, minimum int) {
	width := i.High - i.Low
	if i.High < 0 {
		width = math.MaxInt
	}
	if r.Hidden == 0 || width < r.MinWidth {
		r.MinWidth = width
	}
	r.Hidden++
	if width == 0 {
		r.Exact++
	}
	if i.Low >= 1 && i.High >= 0 && i.High < minimum && (i.Low > 1 || i.High < minimum-1) {
		r.Narrow++
	}
	r.Intervals = append(r.Intervals, i)
}
