package simulate

import "math"

// crossTable is a table of group by class with given margins and some given
// cells. solve finds the others.
type crossTable struct {
	rows, cols []int // margins
	prior      [groupCount][classCount]float64
	fixed      [groupCount][classCount]bool
	cells      [groupCount][classCount]int
}

// solve fills the free cells with counts that are not negative and meet both
// margins, and moves them towards the prior; it reports whether there is such
// a table. It first fits the prior to the margins (iterative proportional
// fitting, Deming and Stephan 1940, Ann. Math. Stat. 11), rounds down, places
// the rest along augmenting paths (Ford and Fulkerson 1956), and then improves
// by steps that keep the margins.
func (t *crossTable) solve() bool {
	rows, cols := append([]int(nil), t.rows...), append([]int(nil), t.cols...)
	for g := range groupCount {
		for e := range classCount {
			if t.fixed[g][e] {
				rows[g] -= t.cells[g][e]
				cols[e] -= t.cells[g][e]
			}
		}
	}
	sumRows, sumCols := 0, 0
	for i := range rows {
		if rows[i] < 0 || cols[i] < 0 {
			return false
		}
		sumRows += rows[i]
		sumCols += cols[i]
	}
	if sumRows != sumCols {
		return false
	}
	want := t.fit(rows, cols)
	for g := range groupCount {
		for e := range classCount {
			if t.fixed[g][e] {
				continue
			}
			n := min(int(want[g][e]), rows[g], cols[e])
			t.cells[g][e] = n
			rows[g] -= n
			cols[e] -= n
		}
	}
	for g := range groupCount {
		for rows[g] > 0 {
			if !t.augment(g, cols) {
				return false
			}
			rows[g]--
		}
	}
	t.improve(want)
	return true
}

// fit scales the prior over the free cells to the margins; cells that cannot
// hold anybody become 0.
func (t *crossTable) fit(rows, cols []int) [groupCount][classCount]float64 {
	var x [groupCount][classCount]float64
	for g := range groupCount {
		for e := range classCount {
			if !t.fixed[g][e] {
				x[g][e] = t.prior[g][e]
			}
		}
	}
	const rounds = 200
	for range rounds {
		for g := range groupCount {
			sum := 0.0
			for e := range classCount {
				sum += x[g][e]
			}
			for e := range classCount {
				x[g][e] *= ratio(rows[g], sum)
			}
		}
		for e := range classCount {
			sum := 0.0
			for g := range groupCount {
				sum += x[g][e]
			}
			for g := range groupCount {
				x[g][e] *= ratio(cols[e], sum)
			}
		}
	}
	return x
}

func ratio(want int, have float64) float64 {
	if have <= 0 {
		return 0
	}
	return float64(want) / have
}

// augment places one more person in row g along a path that ends in a column
// with room, and takes one off that column's room.
func (t *crossTable) augment(g int, cols []int) bool {
	fromRow := [classCount]int{-1, -1, -1, -1} // row from which a column was reached
	fromCol := [groupCount]int{-1, -1, -1, -1} // column from which a row was reached
	queue := []int{g}
	for len(queue) > 0 {
		row := queue[0]
		queue = queue[1:]
		for e := range classCount {
			if t.fixed[row][e] || fromRow[e] >= 0 {
				continue
			}
			fromRow[e] = row
			if cols[e] > 0 {
				cols[e]--
				t.shift(g, e, fromRow, fromCol)
				return true
			}
			for next := range groupCount {
				if next != g && fromCol[next] < 0 && !t.fixed[next][e] && t.cells[next][e] > 0 {
					fromCol[next] = e
					queue = append(queue, next)
				}
			}
		}
	}
	return false
}

func (t *crossTable) shift(g, e int, fromRow [classCount]int, fromCol [groupCount]int) {
	for {
		row := fromRow[e]
		t.cells[row][e]++
		if row == g {
			return
		}
		e = fromCol[row]
		t.cells[row][e]--
	}
}

// improve swaps between two rows and two columns while that brings the cells
// nearer to the wanted values; each swap keeps both margins.
func (t *crossTable) improve(want [groupCount][classCount]float64) {
	gain := func(g, e, step int) float64 {
		d := float64(t.cells[g][e]) - want[g][e]
		return math.Abs(d) - math.Abs(d+float64(step))
	}
	for again := true; again; {
		again = false
		for g := range groupCount {
			for h := range groupCount {
				for e := range classCount {
					for f := range classCount {
						if g == h || e == f || t.fixed[g][e] || t.fixed[h][f] || t.fixed[g][f] || t.fixed[h][e] ||
							t.cells[g][f] == 0 || t.cells[h][e] == 0 {
							continue
						}
						if gain(g, e, 1)+gain(h, f, 1)+gain(g, f, -1)+gain(h, e, -1) > 1e-9 {
							t.cells[g][e]++
							t.cells[h][f]++
							t.cells[g][f]--
							t.cells[h][e]--
							again = true
						}
					}
				}
			}
		}
	}
}
