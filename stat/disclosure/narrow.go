package disclosure

import (
	"fmt"
	"math"
	"slices"

	"verdig/stat/internal/count"
)

// field is what an attacker knows of every count: a whole number between low
// and high. Counts with low == high are known. It is narrowed by the relations
// before any linear program is solved.
type field struct {
	low, high []float64
	relations []relation
	of        [][]int // by node: the relations it stands in
}

func newField(nodes int, relations []relation) *field {
	f := &field{low: make([]float64, nodes), high: make([]float64, nodes), relations: relations, of: make([][]int, nodes)}
	for i := range f.high {
		f.high[i] = inf
	}
	for r := range relations {
		for _, x := range relations[r].terms {
			f.of[x.Node] = append(f.of[x.Node], r)
		}
	}
	return f
}

func (f *field) fix(node int, value float64) { f.low[node], f.high[node] = value, value }

func (f *field) fixed(node int) bool { return f.low[node] == f.high[node] }

// maxSweeps bounds how often one relation is used again: intervals may shrink
// for long by ever less, and the linear programs take over from there.
const maxSweeps = 40

// narrow draws the conclusions that follow from one relation at a time, until
// nothing changes. Counts are whole, so bounds are rounded inwards. It returns
// ErrInconsistent where no value is left.
func (f *field) narrow() error {
	queued := make([]bool, len(f.relations))
	used := make([]int, len(f.relations))
	var queue []int
	push := func(r int) {
		if !queued[r] && used[r] < maxSweeps {
			queued[r] = true
			queue = append(queue, r)
		}
	}
	for r := range f.relations {
		push(r)
	}
	for len(queue) > 0 {
		r := queue[0]
		queue = queue[1:]
		queued[r] = false
		used[r]++
		changed, err := f.apply(&f.relations[r])
		if err != nil {
			return err
		}
		for _, node := range changed {
			for _, other := range f.of[node] {
				push(other)
			}
		}
	}
	return nil
}

// apply narrows the counts of one relation and returns those that changed.
func (f *field) apply(r *relation) ([]int, error) {
	high, highs := 0.0, 0 // largest sum of the terms, and how many of them are without limit
	low, lows := 0.0, 0
	for _, x := range r.terms {
		a, b := f.term(x)
		if math.IsInf(b, 1) {
			highs++
		} else {
			high += b
		}
		if math.IsInf(a, -1) {
			lows++
		} else {
			low += a
		}
	}
	if highs == 0 && high < -tiny || !r.atLeast && lows == 0 && low > tiny {
		return nil, fmt.Errorf("%w: a relation has no solution", ErrInconsistent)
	}
	var changed []int
	for _, x := range r.terms {
		a, b := f.term(x)
		least, most := math.Inf(-1), inf
		// the term is at least minus the most that the others can be
		if rest := highs - isInf(b); rest == 0 {
			least = -(high - finite(b))
		}
		if rest := lows - isInf(a); rest == 0 && !r.atLeast {
			most = -(low - finite(a))
		}
		moved, err := f.tighten(x, least, most)
		if err != nil {
			return nil, err
		}
		if moved {
			changed = append(changed, x.Node)
		}
	}
	return changed, nil
}

func isInf(v float64) int {
	if math.IsInf(v, 0) {
		return 1
	}
	return 0
}

func finite(v float64) float64 {
	if math.IsInf(v, 0) {
		return 0
	}
	return v
}

// term returns the smallest and the largest value of a term.
func (f *field) term(x count.Term) (low, high float64) {
	k := float64(x.Factor)
	low, high = k*f.low[x.Node], k*f.high[x.Node]
	if k < 0 {
		low, high = high, low
	}
	return low, high
}

// tighten applies least <= factor*count <= most.
func (f *field) tighten(x count.Term, least, most float64) (bool, error) {
	k := float64(x.Factor)
	low, high := least/k, most/k
	if k < 0 {
		low, high = high, low
	}
	low, high = math.Ceil(low-1e-6), math.Floor(high+1e-6)
	moved := false
	if low > f.low[x.Node] {
		f.low[x.Node], moved = low, true
	}
	if high < f.high[x.Node] {
		f.high[x.Node], moved = high, true
	}
	if f.low[x.Node] > f.high[x.Node] {
		return false, fmt.Errorf("%w: no value is left for a count", ErrInconsistent)
	}
	return moved, nil
}

// part is a set of counts that are tied to each other and to no others.
type part struct {
	nodes     []int
	relations []int
}

// split returns the parts of the counts that are not known, in a fixed order.
func (f *field) split() []part {
	root := make([]int, len(f.low))
	for i := range root {
		root[i] = i
	}
	find := func(i int) int {
		for root[i] != i {
			root[i] = root[root[i]]
			i = root[i]
		}
		return i
	}
	for _, r := range f.relations {
		first := -1
		for _, x := range r.terms {
			switch {
			case f.fixed(x.Node):
			case first < 0:
				first = find(x.Node)
			default:
				a, b := find(x.Node), first
				root[max(a, b)] = min(a, b)
				first = min(a, b)
			}
		}
	}
	at := map[int]int{}
	var parts []part
	for i := range root {
		if f.fixed(i) {
			continue
		}
		r := find(i)
		k, ok := at[r]
		if !ok {
			k = len(parts)
			at[r] = k
			parts = append(parts, part{})
		}
		parts[k].nodes = append(parts[k].nodes, i)
	}
	for i, r := range f.relations {
		free := slices.IndexFunc(r.terms, func(x count.Term) bool { return !f.fixed(x.Node) })
		if free >= 0 {
			k := at[find(r.terms[free].Node)]
			parts[k].relations = append(parts[k].relations, i)
		}
	}
	return parts
}
