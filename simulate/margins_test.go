package simulate

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"
)

// aTable draws a table of counts.
func aTable(t *rapid.T) [groupCount][classCount]int {
	var x [groupCount][classCount]int
	for g := range groupCount {
		for e := range classCount {
			if rapid.Bool().Draw(t, "filled") {
				x[g][e] = rapid.IntRange(0, 40).Draw(t, "count")
			}
		}
	}
	x[0][0]++ // somebody
	return x
}

// sums returns every figure of a table by its id.
func sums(x [groupCount][classCount]int) map[string]int {
	f := map[string]int{idFollowedUp: 0}
	for g := range groupCount {
		for e := range classCount {
			f[cellID(g, e)] += x[g][e]
			f[groupID(g)] += x[g][e]
			f[classID(e)] += x[g][e]
			f[idFollowedUp] += x[g][e]
		}
	}
	return f
}

// TestWhateverIsTrueOfSomeTableCanBeMet: any selection of the figures of any
// table is a set of targets that does not contradict itself, so it must be met.
func TestWhateverIsTrueOfSomeTableCanBeMet(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		truth := sums(aTable(t))
		given := map[string]int{}
		for _, id := range sortedIDs(truth) {
			if rapid.Bool().Draw(t, id) {
				given[id] = truth[id]
			}
		}
		seed := rapid.Uint64().Draw(t, "seed")
		o := &outline{year: 2016, given: given, r: stream(seed, "test"), size: 100, scale: [3]float64{0.7, 1, 0.1}, recent: map[string]bool{}}
		m, err := o.complete(0)
		if err != nil {
			t.Fatalf("%v: %v", given, err)
		}
		got := sums(m.cells)
		for _, id := range sortedIDs(given) {
			if got[id] != given[id] {
				t.Fatalf("%s is %d, not %d, of %v", id, got[id], given[id], given)
			}
		}
		if m.total != got[idFollowedUp] {
			t.Fatalf("%d persons in cells that make %d", m.total, got[idFollowedUp])
		}
		persons := 0
		for _, n := range m.citizenship {
			persons += n.persons
		}
		if persons != m.total || m.first > m.total {
			t.Fatalf("%d persons with a citizenship and %d first identified, of %d", persons, m.first, m.total)
		}
	})
}

// TestWhateverIsTrueOfSomeCitizenshipsCanBeMet is the same for citizenships.
func TestWhateverIsTrueOfSomeCitizenshipsCanBeMet(t *testing.T) {
	codes := []string{"NG", "RO", "PK", "BG", "MG", "JM", unknownCountry}
	rapid.Check(t, func(t *rapid.T) {
		truth := map[string]int{idFollowedUp: 0, idNationalities: 0}
		given := map[string]int{}
		for _, c := range codes {
			n := rapid.IntRange(0, 9).Draw(t, c)
			truth[citizenshipID(c)] = n
			truth[idFollowedUp] += n
			if n > 0 && c != unknownCountry {
				truth[idNationalities]++
			}
			if rapid.Bool().Draw(t, "give") {
				given[citizenshipID(c)] = n
			}
		}
		for _, id := range []string{idFollowedUp, idNationalities} {
			if rapid.Bool().Draw(t, id) {
				given[id] = truth[id]
			}
		}
		if truth[idFollowedUp] == 0 {
			return // nobody: not a country
		}
		o := &outline{year: 2016, given: given, r: stream(rapid.Uint64().Draw(t, "seed"), "test"), size: 60, scale: [3]float64{0.7, 1, 0.1}, recent: map[string]bool{}}
		m, err := o.complete(0)
		if err != nil {
			t.Fatalf("%v: %v", given, err)
		}
		got := map[string]int{idFollowedUp: m.total}
		persons := 0
		for _, n := range m.citizenship {
			got[citizenshipID(n.country)] += n.persons
			persons += n.persons
			if n.country != unknownCountry {
				got[idNationalities]++
			}
		}
		for id, n := range given {
			if got[id] != n {
				t.Fatalf("%s is %d, not %d, of %v", id, got[id], n, given)
			}
		}
		if persons != m.total {
			t.Fatalf("%d persons with a citizenship, of %d", persons, m.total)
		}
	})
}

func sortedIDs(f map[string]int) []string {
	var out []string
	for _, part := range []func(int) string{groupID, classID} {
		for i := range groupCount {
			out = append(out, part(i))
		}
	}
	for g := range groupCount {
		for e := range classCount {
			out = append(out, cellID(g, e))
		}
	}
	out = append(out, idFollowedUp)
	var have []string
	for _, id := range out {
		if _, ok := f[id]; ok {
			have = append(have, id)
		}
	}
	return have
}

// TestFeasibleAgreesWithTrying compares the flow with trying every table of a
// small total.
func TestFeasibleAgreesWithTrying(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		total := rapid.IntRange(0, 3).Draw(t, "total")
		m := &margins{total: span{total, total}}
		for i := range groupCount {
			for k, s := range []*span{&m.rows[i], &m.cols[i]} {
				s.low = rapid.IntRange(0, 2).Draw(t, fmt.Sprint("low", i, k))
				s.high = rapid.IntRange(s.low, 3).Draw(t, fmt.Sprint("high", i, k))
			}
			for e := range classCount {
				if rapid.IntRange(0, 2).Draw(t, "fixed") == 0 {
					m.fixed[i][e], m.cells[i][e] = true, rapid.IntRange(0, 1).Draw(t, "cell")
				}
			}
		}
		want := anyTable(m, [groupCount][classCount]int{}, 0, total)
		if got := m.feasible(); got != want {
			t.Fatalf("feasible says %v, trying %v: %+v", got, want, m)
		}
	})
}

// anyTable reports whether the cells from place at on can be filled with rest
// persons so that all margins are met.
func anyTable(m *margins, x [groupCount][classCount]int, at, rest int) bool {
	if at == groupCount*classCount {
		if rest != 0 {
			return false
		}
		for i := range groupCount {
			row, col := 0, 0
			for k := range classCount {
				row += x[i][k]
				col += x[k][i]
			}
			if row < m.rows[i].low || row > m.rows[i].high || col < m.cols[i].low || col > m.cols[i].high {
				return false
			}
		}
		return true
	}
	g, e := at/classCount, at%classCount
	low, high := 0, rest
	if m.fixed[g][e] {
		low, high = m.cells[g][e], m.cells[g][e]
	}
	for n := low; n <= min(high, rest); n++ {
		x[g][e] = n
		if anyTable(m, x, at+1, rest-n) {
			return true
		}
	}
	return false
}

func TestApportionGivesAllAndFollowsTheWeights(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 1000).Draw(t, "n")
		weights := rapid.SliceOfN(rapid.Float64Range(0, 10), 1, 12).Draw(t, "weights")
		sum := 0.0
		for _, w := range weights {
			sum += w
		}
		got := 0
		for i, k := range apportion(n, weights) {
			got += k
			if exact := float64(n) * weights[i] / sum; sum > 0 && (float64(k) < exact-1-1e-9 || float64(k) > exact+1+1e-9) {
				t.Fatalf("part %d of %v is %d of %d", i, weights, k, n)
			}
		}
		if got != n {
			t.Fatalf("%d of %d given", got, n)
		}
	})
}

func TestZipfFallsWithinItsCeiling(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k := rapid.IntRange(1, 60).Draw(t, "ranks")
		ceiling := rapid.IntRange(1, 50).Draw(t, "ceiling")
		n := rapid.IntRange(k, k*ceiling).Draw(t, "n")
		sum, before := 0, ceiling
		for i, x := range zipf(n, k, ceiling) {
			if x < 1 || x > before {
				t.Fatalf("rank %d has %d after %d", i, x, before)
			}
			sum, before = sum+x, x
		}
		if sum != n {
			t.Fatalf("%d of %d", sum, n)
		}
	})
}
