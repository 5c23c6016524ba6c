package disclosure

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"gonum.org/v1/gonum/mat"
	"gonum.org/v1/gonum/optimize/convex/lp"
	"pgregory.net/rapid"

	"verdig/codelist"
	"verdig/stat/cube"
)

// The attacker of this file shares no code with the package. It imagines a
// population: one unknown count for every combination of all columns. Every
// published cell is a sum of them. It reads published cells only through the
// exported form of the tables, and solves with gonum's simplex.

// world is a small set of linked tables over invented persons.
type world struct {
	columns []string
	codes   [][]string // by column
	rows    [][]string
	tables  []cube.FlatTable
	cubes   []cube.Table
}

// designs are sets of tables that share columns, with and without a circle.
var designs = [][][]string{
	{{"a", "b"}},
	{{"a", "b"}, {"a", "c"}},
	{{"a", "b"}, {"b", "c"}},
	{{"a", "b"}, {"b", "c"}, {"c"}},
	{{"a", "b"}, {"b", "c"}, {"a", "c"}},
}

func drawWorld(t *rapid.T, most int) world {
	w := world{columns: []string{"a", "b", "c"}}
	for _, c := range w.columns {
		var codes []string
		for i := range rapid.IntRange(2, 3).Draw(t, "codes of "+c) {
			codes = append(codes, fmt.Sprintf("%s%d", c, i))
		}
		w.codes = append(w.codes, codes)
	}
	design := rapid.SampledFrom(designs).Draw(t, "design")
	for i, d := range design {
		w.tables = append(w.tables, cube.FlatTable{ID: fmt.Sprintf("t%d", i), Dimensions: d})
	}
	for range rapid.IntRange(1, most).Draw(t, "persons") {
		var row []string
		for k := range w.columns {
			// skewed, so that small and large cells occur side by side
			i := min(rapid.IntRange(0, len(w.codes[k])-1).Draw(t, "x"), rapid.IntRange(0, len(w.codes[k])-1).Draw(t, "y"))
			row = append(row, w.codes[k][i])
		}
		w.rows = append(w.rows, row)
	}
	var err error
	flat := cube.Flat{Columns: w.columns, Tables: w.tables, Unit: "persons"}
	if w.cubes, err = flat.Count(w.rows); err != nil {
		t.Fatal(err)
	}
	return w
}

// drawPolicy draws a policy: what it asks for besides, what readers need most,
// and a margin that must be shown.
func drawPolicy(t *rapid.T) Policy {
	p := flatPolicy()
	p.Narrow = rapid.SampledFrom([]float64{0, 4, 15, 100}).Draw(t, "narrow")
	p.Told = rapid.SampledFrom([]float64{0, 40, 1000}).Draw(t, "told")
	if rapid.Bool().Draw(t, "weights") {
		p.Weights = []Weight{{"t0", []string{"a0", "*"}, 100}, {"t0", []string{"*", "total"}, 30}}
	}
	if rapid.Bool().Draw(t, "exemption") {
		p.Exempt = []Exemption{{"t0", []string{"*", "total"}, codelist.Text{}}}
	}
	return p
}

// population lists every combination of codes that occur.
func (w *world) population() [][]string {
	out := [][]string{nil}
	for k := range w.columns {
		seen := map[string]bool{}
		for _, r := range w.rows {
			seen[r[k]] = true
		}
		var next [][]string
		for _, p := range out {
			for _, c := range w.codes[k] {
				if seen[c] {
					next = append(next, append(slices.Clone(p), c))
				}
			}
		}
		out = next
	}
	return out
}

// covers reports whether a combination is counted in a cell of a table.
func (w *world) covers(t Table, codes, combination []string) bool {
	for i, d := range t.Dims() {
		k := slices.Index(w.columns, d.Name)
		if codes[i] != d.Total && codes[i] != combination[k] {
			return false
		}
	}
	return true
}

type hiddenCell struct {
	table Table
	codes []string
	sum   []float64 // by combination: 1 where it is counted in the cell
}

// system returns the published cells as equations over the population, and the
// hidden cells.
func (w *world) system(r Release) (a [][]float64, b []float64, hidden []hiddenCell) {
	combinations := w.population()
	for _, t := range r.Tables() {
		for codes, c := range t.All() {
			row := make([]float64, len(combinations))
			for j, p := range combinations {
				if w.covers(t, codes, p) {
					row[j] = 1
				}
			}
			if c.Status == Published {
				a, b = append(a, row), append(b, float64(c.Value))
			} else {
				hidden = append(hidden, hiddenCell{t, codes, row})
			}
		}
	}
	return a, b, hidden
}

// independentRows drops equations that follow from others, which gonum's
// simplex cannot bear.
func independentRows(a [][]float64, b []float64) (*mat.Dense, []float64) {
	var keepA []float64
	var keepB []float64
	var reduced [][]float64
	var pivots []int
	for i := range a {
		row := slices.Clone(a[i])
		for k, r := range reduced {
			if f := row[pivots[k]]; f != 0 {
				for j := range row {
					row[j] -= f * r[j]
				}
			}
		}
		p := slices.IndexFunc(row, func(v float64) bool { return math.Abs(v) > 1e-9 })
		if p < 0 {
			continue
		}
		f := row[p]
		for j := range row {
			row[j] /= f
		}
		reduced, pivots = append(reduced, row), append(pivots, p)
		keepA, keepB = append(keepA, a[i]...), append(keepB, b[i])
	}
	if len(keepB) == 0 {
		return nil, nil
	}
	return mat.NewDense(len(keepB), len(a[0]), keepA), keepB
}

// countless stands for no limit: nothing in these worlds comes near it.
const countless = 10_000

// gonumRange returns the smallest and the largest value of a hidden cell, the
// largest +Inf where nothing limits it. One more equation, all persons and a
// slack make countless, keeps gonum from columns that stand in no equation.
func gonumRange(t interface{ Fatalf(string, ...any) }, a *mat.Dense, b []float64, sum []float64) (low, high float64) {
	rows := 0
	if a != nil {
		rows, _ = a.Dims()
	}
	wide := mat.NewDense(rows+1, len(sum)+1, nil)
	for i := range rows {
		for j := range sum {
			wide.Set(i, j, a.At(i, j))
		}
	}
	for j := range len(sum) + 1 {
		wide.Set(rows, j, 1)
	}
	rhs := append(slices.Clone(b), countless)
	if r, c := wide.Dims(); r == c {
		var x mat.VecDense // one solution only
		if err := x.SolveVec(wide, mat.NewVecDense(r, rhs)); err != nil {
			t.Fatalf("gonum: %v", err)
		}
		v := mat.Dot(&x, mat.NewVecDense(c, append(slices.Clone(sum), 0)))
		return v, v
	}
	plus, minus := append(slices.Clone(sum), 0), make([]float64, len(sum)+1)
	for i, v := range sum {
		minus[i] = -v
	}
	low, _, err := lp.Simplex(plus, wide, rhs, 1e-9, nil)
	if err != nil {
		t.Fatalf("gonum: %v", err)
	}
	high, _, err = lp.Simplex(minus, wide, rhs, 1e-9, nil)
	if err != nil {
		t.Fatalf("gonum: %v", err)
	}
	if high = -high; high > countless/2 {
		high = math.Inf(1)
	}
	return low, high
}

// exact returns how many hidden cells the independent attacker recovers.
func (w *world) exact(t interface{ Fatalf(string, ...any) }, r Release, visit func(h hiddenCell, low, high float64)) int {
	a, b, hidden := w.system(r)
	rows, rhs := independentRows(a, b)
	n := 0
	for _, h := range hidden {
		low, high := gonumRange(t, rows, rhs, h.sum)
		low, high = math.Ceil(low-1e-6), math.Floor(high+1e-6)
		if high-low < 1 {
			n++
		}
		if visit != nil {
			visit(h, low, high)
		}
	}
	return n
}

// TestIndependentAttackerRecoversNothing is the judge of the whole package: on
// random linked tables the attacker of this file finds no hidden cell, and
// never knows more than the package's own attacker.
func TestIndependentAttackerRecoversNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := drawWorld(t, 60)
		r, err := Protect(w.cubes, drawPolicy(t), Ledger{})
		if err != nil {
			t.Fatal(err)
		}
		report, err := Attack(r)
		if err != nil {
			t.Fatal(err)
		}
		n := w.exact(t, r, func(h hiddenCell, low, high float64) {
			for _, i := range report.Intervals {
				if i.Table != h.table.ID() || !slices.Equal(i.Codes, h.codes) {
					continue
				}
				if float64(i.Low) < low || i.High < 0 && !math.IsInf(high, 1) || i.High >= 0 && float64(i.High) > high {
					t.Errorf("cell %v: the package's attacker finds %d to %d, the independent one %v to %v", h.codes, i.Low, i.High, low, high)
				}
			}
		})
		if n > 0 {
			t.Errorf("the independent attacker recovers %d hidden cells", n)
		}
	})
}

// TestPrimaryHidingAloneIsRecovered is the positive control: where only the
// small cells are hidden, both attackers recover many of them. It is the
// finding of the literature (and of any subtraction by hand) that makes
// secondary hiding necessary.
func TestPrimaryHidingAloneIsRecovered(t *testing.T) {
	worlds, recovered, own := 0, 0, 0
	rapid.Check(t, func(t *rapid.T) {
		w := drawWorld(t, 60)
		m, err := merge(w.cubes)
		if err != nil {
			t.Fatal(err)
		}
		d, err := m.design(flatPolicy(), Ledger{})
		if err != nil {
			t.Fatal(err)
		}
		r, err := m.release(flatPolicy(), d.primary)
		if err != nil {
			t.Fatal(err)
		}
		report, err := Attack(r)
		if err != nil {
			t.Fatal(err)
		}
		worlds++
		recovered += w.exact(t, r, nil)
		for _, i := range report.Intervals {
			if i.Exact() {
				own++
			}
		}
	})
	if recovered < worlds/2 || own < worlds/2 {
		t.Errorf("%d worlds: the independent attacker recovers %d cells and the package's own %d; the attack is blunt", worlds, recovered, own)
	}
}

// TestAnotherWholePopulationFits searches, without linear programming, for a
// population of whole persons that fits everything published and gives a
// hidden cell another value. It must exist for every hidden cell.
func TestAnotherWholePopulationFits(t *testing.T) {
	found, undecided := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		w := drawWorld(t, 14)
		r, err := Protect(w.cubes, drawPolicy(t), Ledger{})
		if err != nil {
			t.Fatal(err)
		}
		a, b, hidden := w.system(r)
		combinations := w.population()
		for _, h := range hidden {
			truth := 0
			for _, row := range w.rows {
				if w.covers(h.table, h.codes, row) {
					truth++
				}
			}
			s := search{a: a, left: slices.Clone(b), sum: h.sum, not: truth, budget: 400_000, n: len(combinations), most: len(w.rows) + 4}
			switch {
			case s.run(0, 0):
				found++
			case s.budget > 0:
				t.Errorf("cell %v of %s is %d in every population that fits", h.codes, h.table.ID(), truth)
			default:
				undecided++
			}
		}
	})
	t.Logf("%d hidden cells with another population, %d undecided", found, undecided)
	if found == 0 || undecided*20 > found {
		t.Errorf("%d undecided against %d found: the search proves little", undecided, found)
	}
}

// search walks through whole populations in order.
type search struct {
	a       [][]float64
	left    []float64
	sum     []float64
	not     int
	n, most int
	budget  int
}

func (s *search) run(j, value int) bool {
	if s.budget--; s.budget <= 0 {
		return false
	}
	if j == s.n {
		return value != s.not && !slices.ContainsFunc(s.left, func(v float64) bool { return v != 0 })
	}
	most := s.most
	for i, row := range s.a {
		if row[j] == 1 {
			most = min(most, int(s.left[i]))
		}
	}
	for x := 0; x <= most; x++ {
		for i, row := range s.a {
			s.left[i] -= row[j] * float64(x)
		}
		ok := s.fits(j) && s.run(j+1, value+int(s.sum[j])*x)
		for i, row := range s.a {
			s.left[i] += row[j] * float64(x)
		}
		if ok {
			return true
		}
	}
	return false
}

// fits reports whether what is left can still be filled after combination j.
func (s *search) fits(j int) bool {
	for i, row := range s.a {
		if s.left[i] < 0 || s.left[i] > 0 && !slices.Contains(row[j+1:], 1) {
			return false
		}
	}
	return true
}
