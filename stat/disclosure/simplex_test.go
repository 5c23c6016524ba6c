package disclosure

import (
	"errors"
	"math"
	"testing"

	"gonum.org/v1/gonum/optimize/convex/lp"
	"pgregory.net/rapid"

	"verdig/stat/internal/count"
)

// TestSimplexFindsTheCheapestShift compares the search with gonum's simplex on
// random problems: shift the first variable up by one at the least cost of the
// others that differ from the truth, no variable below zero.
func TestSimplexFindsTheCheapestShift(t *testing.T) {
	possible := 0
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(3, 9).Draw(t, "variables")
		truth, price := make([]float64, n), make([]float64, n)
		for i := range truth {
			truth[i] = float64(rapid.SampledFrom([]int{0, 0, 1, 2, 7}).Draw(t, "truth"))
			price[i] = float64(rapid.IntRange(1, 9).Draw(t, "price"))
		}
		var eqs []equation
		for range rapid.IntRange(1, 4).Draw(t, "equations") {
			var e equation
			for v := range n {
				if f := rapid.SampledFrom([]float64{0, 0, 1, 1, -1}).Draw(t, "factor"); f != 0 {
					e.terms = append(e.terms, entry{v, f})
					e.rhs += f * truth[v]
				}
			}
			eqs = append(eqs, e)
		}
		tab, ok := newTableau(n, eqs)
		if !ok {
			t.Fatal("the truth does not meet its own equations")
		}
		s := newSimplex(tab, n)
		copy(s.x, truth)
		for v := range n {
			s.f[v] = bowl(0, truth[v], inf, price[v])
		}
		s.f[0] = cost{n: 2, k: [4]float64{truth[0], truth[0] + 1}, s: [5]float64{-inf, -certain, inf}}
		if end := s.search(10_000, nil); end != optimal {
			t.Fatalf("the search ends with %d", end)
		}
		want, shifted := cheapest(t, eqs, truth, price)
		if (s.x[0] > truth[0]+1-1e-6) != shifted {
			t.Fatalf("shifted by %v, gonum finds a way: %v", s.x[0]-truth[0], shifted)
		}
		if !shifted {
			return
		}
		possible++
		got := 0.0
		for v := 1; v < n; v++ {
			got += price[v] * math.Abs(s.x[v]-truth[v])
			if s.x[v] < -1e-6 {
				t.Fatalf("variable %d is %v", v, s.x[v])
			}
		}
		for _, e := range eqs {
			sum := -e.rhs
			for _, x := range e.terms {
				sum += x.f * s.x[x.v]
			}
			if math.Abs(sum) > 1e-6 {
				t.Fatalf("an equation is off by %v", sum)
			}
		}
		if math.Abs(got-want) > 1e-6 {
			t.Fatalf("cost %v, gonum finds %v", got, want)
		}
	})
	if possible == 0 {
		t.Error("no problem had a solution: the test compares nothing")
	}
}

// cheapest solves the same problem with gonum: each variable but the first is
// truth + up - down, with down + slack = truth.
func cheapest(t *rapid.T, eqs []equation, truth, price []float64) (float64, bool) {
	n := len(truth)
	up := func(v int) int { return 3 * (v - 1) }
	cols := 3 * (n - 1)
	var a [][]float64
	var b []float64
	for _, e := range eqs {
		row := make([]float64, cols)
		rhs := 0.0
		for _, x := range e.terms {
			if x.v == 0 {
				rhs -= x.f // the first variable is one more than it was
				continue
			}
			row[up(x.v)] += x.f
			row[up(x.v)+1] -= x.f
		}
		a, b = append(a, row), append(b, rhs)
	}
	c := make([]float64, cols)
	for v := 1; v < n; v++ {
		row := make([]float64, cols)
		row[up(v)+1], row[up(v)+2] = 1, 1
		a, b = append(a, row), append(b, truth[v])
		c[up(v)], c[up(v)+1] = price[v], price[v]
	}
	// Bound the ups: gonum refuses a column of zeros.
	for v := 1; v < n; v++ {
		for i := range a {
			a[i] = append(a[i], 0)
		}
		row := make([]float64, len(a[0]))
		row[up(v)], row[len(row)-1] = 1, 1
		a, b, c = append(a, row), append(b, 1000), append(c, 0)
	}
	rows, rhs := independentRows(a, b)
	if rank, _ := rows.Dims(); rank < len(augmentedRank(a, b)) {
		return 0, false // the equations contradict each other
	}
	value, _, err := lp.Simplex(c, rows, rhs, 1e-9, nil)
	if errors.Is(err, lp.ErrInfeasible) {
		return 0, false
	}
	if err != nil {
		t.Fatalf("gonum: %v", err)
	}
	return value, true
}

// augmentedRank returns as many entries as the equations have rank together
// with their right-hand sides.
func augmentedRank(a [][]float64, b []float64) []float64 {
	wide := make([][]float64, len(a))
	for i := range a {
		wide[i] = append(append([]float64(nil), a[i]...), b[i])
	}
	_, kept := independentRows(wide, b)
	return kept
}

func TestTableauSolvesAndPivots(t *testing.T) {
	// x + y + z = 6, x - y = 1, and their sum again
	eqs := []equation{
		{[]entry{{0, 1}, {1, 1}, {2, 1}}, 6},
		{[]entry{{0, 1}, {1, -1}}, 1},
		{[]entry{{0, 2}, {2, 1}}, 7},
	}
	tab, ok := newTableau(3, eqs)
	if !ok || tab.rows != 2 || tab.cols != 1 {
		t.Fatalf("%v, %d rows, %d columns; want 2 and 1", ok, tab.rows, tab.cols)
	}
	s := newSimplex(tab, 3)
	for range 4 {
		for r := range tab.rows {
			if tab.row(r)[0] == 0 {
				continue
			}
			tab.pivot(r, 0)
			for free := range 5 {
				s.x[tab.nonbasic[0]] = float64(free)
				s.place()
				if x, y, z := s.x[0], s.x[1], s.x[2]; math.Abs(x+y+z-6)+math.Abs(x-y-1) > 1e-9 {
					t.Fatalf("after a pivot %v %v %v is no solution", x, y, z)
				}
			}
		}
	}
	if _, ok := newTableau(2, []equation{{[]entry{{0, 1}, {1, 1}}, 1}, {[]entry{{0, 2}, {1, 2}}, 3}}); ok {
		t.Error("a contradiction is solved")
	}
}

// TestNarrowRecoversByHand works the textbook case: a row of which one cell is
// hidden, and a column of which two are, one of them known from the row.
func TestNarrowRecoversByHand(t *testing.T) {
	sum := func(total int, parts ...int) relation {
		r := relation{terms: []count.Term{{Node: total, Factor: 1}}}
		for _, p := range parts {
			r.terms = append(r.terms, count.Term{Node: p, Factor: -1})
		}
		return r
	}
	f := newField(7, []relation{sum(0, 1, 2, 3), sum(4, 3, 5), {terms: []count.Term{{Node: 6, Factor: 1}, {Node: 5, Factor: -1}}, atLeast: true}})
	f.fix(0, 20)
	f.fix(1, 9)
	f.fix(2, 8)
	f.fix(4, 7)
	if err := f.narrow(); err != nil {
		t.Fatal(err)
	}
	if f.low[3] != 3 || f.high[3] != 3 || f.low[5] != 4 || f.high[5] != 4 || f.low[6] != 4 || !math.IsInf(f.high[6], 1) {
		t.Errorf("bounds %v to %v", f.low, f.high)
	}
	f.fix(5, 5)
	if err := f.narrow(); !errors.Is(err, ErrInconsistent) {
		t.Errorf("a contradiction gives %v", err)
	}
}
