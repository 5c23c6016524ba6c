package disclosure

import (
	"math"
	"slices"
)

// tiny is the size below which an entry of the tableau or a step is taken as
// zero. The entries come from factors of 1 to some tens and stay far above it.
const tiny = 1e-9

// clean takes the noise of floating-point arithmetic off an entry that is a
// whole number, as nearly all entries are.
func clean(v float64) float64 {
	const noise = 1e-8
	if r := math.Round(v); math.Abs(v-r) < noise {
		return r
	}
	return v
}

// entry is one factor of a linear equation.
type entry struct {
	v int // variable
	f float64
}

// equation is sum of f*x = rhs.
type equation struct {
	terms []entry
	rhs   float64
}

// tableau is a system of equations solved for its basic variables:
//
//	x[basic[i]] + sum over j of t[i][j]*x[nonbasic[j]] = c[i]
//
// Pivoting exchanges a basic and a nonbasic variable.
type tableau struct {
	rows, cols int
	t          []float64 // rows*cols, row after row
	c          []float64
	basic      []int
	nonbasic   []int
	scratch    []int // places of a row's entries other than zero
}

func (t *tableau) row(i int) []float64 { return t.t[i*t.cols : (i+1)*t.cols] }

// newTableau solves the equations over n variables by Gauss-Jordan
// elimination. Dependent equations vanish. It returns false where the
// equations contradict each other.
func newTableau(n int, equations []equation) (*tableau, bool) {
	rows := make([][]float64, len(equations))
	uses := make([]int, n)
	for i, e := range equations {
		rows[i] = make([]float64, n+1)
		for _, x := range e.terms {
			rows[i][x.v] += x.f
			uses[x.v]++
		}
		rows[i][n] = e.rhs
	}
	isBasic := make([]int, n)
	for v := range isBasic {
		isBasic[v] = -1
	}
	var kept []int // equations with a basic variable, in order
	for i := range rows {
		v := pickPivot(rows[i][:n], uses)
		if v < 0 {
			if math.Abs(rows[i][n]) > 1e-6 {
				return nil, false
			}
			continue
		}
		eliminate(rows, i, v)
		isBasic[v] = i
		kept = append(kept, i)
	}
	return pack(rows, kept, isBasic), true
}

// pickPivot returns the variable that stands in the fewest equations, or -1
// where the row is empty.
func pickPivot(row []float64, uses []int) int {
	best := -1
	for v, f := range row {
		if math.Abs(f) < tiny {
			continue
		}
		if best < 0 || uses[v] < uses[best] || uses[v] == uses[best] && math.Abs(f) > math.Abs(row[best]) {
			best = v
		}
	}
	return best
}

func eliminate(rows [][]float64, i, v int) {
	pivot := rows[i]
	var at []int
	for k := range pivot {
		if math.Abs(pivot[k]) < tiny {
			pivot[k] = 0
		} else {
			at = append(at, k)
		}
	}
	p := pivot[v]
	for _, k := range at {
		pivot[k] /= p
	}
	for r := range rows {
		f := rows[r][v]
		if r == i || f == 0 {
			continue
		}
		for _, k := range at {
			rows[r][k] = clean(rows[r][k] - f*pivot[k])
		}
		rows[r][v] = 0
	}
}

func pack(rows [][]float64, kept []int, isBasic []int) *tableau {
	n := len(isBasic)
	t := &tableau{rows: len(kept), cols: n - len(kept)}
	var columns []int
	for v := range n {
		if isBasic[v] < 0 {
			columns = append(columns, v)
		}
	}
	t.nonbasic = columns
	t.t = make([]float64, t.rows*t.cols)
	t.c = make([]float64, t.rows)
	t.basic = make([]int, t.rows)
	of := make(map[int]int, len(kept)) // equation -> basic variable
	for v, i := range isBasic {
		if i >= 0 {
			of[i] = v
		}
	}
	for r, i := range kept {
		t.basic[r] = of[i]
		t.c[r] = rows[i][n]
		dst := t.row(r)
		for j, v := range columns {
			dst[j] = rows[i][v]
		}
	}
	t.scratch = make([]int, 0, t.cols)
	return t
}

func (t *tableau) clone() *tableau {
	return &tableau{
		rows: t.rows, cols: t.cols, t: slices.Clone(t.t), c: slices.Clone(t.c),
		basic: slices.Clone(t.basic), nonbasic: slices.Clone(t.nonbasic), scratch: make([]int, 0, t.cols),
	}
}

// copy takes the content of a tableau of the same size.
func (t *tableau) copy(from *tableau) {
	copy(t.t, from.t)
	copy(t.c, from.c)
	copy(t.basic, from.basic)
	copy(t.nonbasic, from.nonbasic)
}

// pivot exchanges the basic variable of row r and the nonbasic variable of
// column s.
func (t *tableau) pivot(r, s int) {
	row := t.row(r)
	p := row[s]
	at := t.scratch[:0]
	for j, v := range row {
		if j == s || v == 0 {
			continue
		}
		if v = clean(v / p); v != 0 {
			at = append(at, j)
		}
		row[j] = v
	}
	t.scratch = at
	t.c[r] /= p
	for i := range t.rows {
		f := t.t[i*t.cols+s]
		if i == r || f == 0 {
			continue
		}
		other := t.row(i)
		for _, j := range at {
			other[j] = clean(other[j] - f*row[j])
		}
		t.c[i] -= f * t.c[r]
		other[s] = clean(-f / p)
	}
	row[s] = 1 / p
	t.basic[r], t.nonbasic[s] = t.nonbasic[s], t.basic[r]
}
