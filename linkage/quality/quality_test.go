package quality

import (
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"verdig/linkage"
)

// tolerance is for sums of a few products in floating point.
const tolerance = 1e-12

func near(a, b float64) bool { return math.Abs(a-b) < tolerance }

func pair(a, b int32, bits float32) linkage.ScoredPair {
	return linkage.ScoredPair{A: a, B: b, Bits: bits}
}

// The worked example of doc/methods/match.md: six records, persons {0 1 2},
// {3 4} and one of which the truth is not known.
func TestWorkedExample(t *testing.T) {
	truth := Truth{Person: []int32{0, 0, 0, 1, 1, Unknown}}
	run := Run{
		Scored:  []linkage.ScoredPair{pair(0, 1, 9), pair(4, 5, 8), pair(2, 3, 5), pair(3, 4, 2), pair(0, 2, -1)},
		Links:   3,
		Merges:  []linkage.ScoredPair{pair(0, 1, 9), pair(4, 5, 8), pair(2, 3, 5), pair(3, 4, 2)},
		Cluster: []int32{0, 0, 1, 1, 2, 2},
	}
	r, err := Measure(truth, run)
	if err != nil {
		t.Fatal(err)
	}
	// True pairs: 01, 02, 12, 34. Links that count: 01 (right), 23 (wrong).
	// All five scored pairs: 01, 34, 02 right of four that count, F1 = 6/8.
	if r.TruePairs != 4 || r.LeftOut != 1 || r.Pairs.Rates != (Rates{0.5, 0.25, 2.0 / 6}) || !near(r.Pairs.BestF1, 0.75) {
		t.Errorf("pairs: %+v", r)
	}
	// Clusters {0 1}, {2 3}, {4}: pairs 01 right, 23 wrong. One merge: 01 alone, F1 = 2/5.
	// Four merges: {0 1}, {2 3 4}: 01 and 34 right of 4, F1 = 4/8.
	if r.Clusters.Rates != (Rates{0.5, 0.25, 2.0 / 6}) || !near(r.Clusters.BestF1, 0.5) {
		t.Errorf("clusters: %+v", r.Clusters)
	}
	if r.Persons != (Persons{Counted: 3, True: 2}) || r.Exact != 0 {
		t.Errorf("persons: %+v, exact %v", r.Persons, r.Exact)
	}
	// B-cubed precision: 0, 1 and 4 have 1, 2 and 3 have 1/2. Recall: 0 and 1
	// have 2/3, 2 has 1/3, 3 and 4 have 1/2.
	if !near(r.BCubed.Precision, 4.0/5) || !near(r.BCubed.Recall, (2.0/3+2.0/3+1.0/3+1)/5) {
		t.Errorf("b-cubed: %+v", r.BCubed)
	}
}

func TestTwoFilesCountCrossPairsOnly(t *testing.T) {
	truth := Truth{Person: []int32{0, 0, 1, 0, 1}, Second: 3}
	run := Run{
		Scored:  []linkage.ScoredPair{pair(0, 3, 9), pair(0, 1, 8), pair(2, 3, 1)},
		Links:   2,
		Merges:  []linkage.ScoredPair{pair(0, 3, 9), pair(2, 4, 7)},
		Cluster: []int32{0, 1, 2, 0, 2},
	}
	r, err := Measure(truth, run)
	if err != nil {
		t.Fatal(err)
	}
	// True cross pairs: 03, 13, 24.
	if r.TruePairs != 3 || r.Pairs.Rates != (Rates{1, 1.0 / 3, 0.5}) {
		t.Errorf("pairs: %+v", r.Pairs)
	}
	if r.Clusters.Rates != (Rates{1, 2.0 / 3, 0.8}) || !near(r.Clusters.BestF1, 0.8) {
		t.Errorf("clusters: %+v", r.Clusters)
	}
}

func TestNothingToFind(t *testing.T) {
	r, err := Measure(Truth{Person: []int32{0, 1, Unknown}}, Run{Cluster: []int32{0, 1, 2}})
	if err != nil {
		t.Fatal(err)
	}
	one := Rates{1, 1, 1}
	if r.Pairs.Rates != one || r.Clusters.Rates != one || r.Persons != (Persons{2, 2}) || r.Exact != 1 {
		t.Errorf("%+v", r)
	}
	if r, err := Measure(Truth{}, Run{}); err != nil || r.Pairs.F1 != 1 {
		t.Errorf("nobody: %+v, %v", r, err)
	}
}

func TestRefusals(t *testing.T) {
	truth := Truth{Person: []int32{0, 0}}
	if _, err := Measure(truth, Run{Cluster: []int32{0}}); !errors.Is(err, ErrLength) {
		t.Error(err)
	}
	for _, p := range []linkage.ScoredPair{pair(0, 2, 1), pair(-1, 0, 1)} {
		if _, err := Measure(truth, Run{Cluster: []int32{0, 1}, Merges: []linkage.ScoredPair{p}}); !errors.Is(err, ErrRecord) {
			t.Error(err)
		}
	}
}

// slow computes the figures in the plainest way there is.
func slow(t Truth, claimed func(a, b int) bool) Rates {
	var right, all, said int64
	for a := range t.Person {
		for b := range a {
			if t.Person[a] < 0 || t.Person[b] < 0 || t.Second > 0 && (a < t.Second) == (b < t.Second) {
				continue
			}
			is := t.Person[a] == t.Person[b]
			if is {
				all++
			}
			if claimed(a, b) {
				said++
				if is {
					right++
				}
			}
		}
	}
	return rates(right, said, all)
}

// Random runs agree with the plain computation at every threshold and after
// every merge.
func TestAgreesWithPlainComputation(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	for trial := range 200 {
		n := 2 + rnd.IntN(30)
		truth := Truth{Person: make([]int32, n)}
		if trial%2 == 1 {
			truth.Second = 1 + rnd.IntN(n-1)
		}
		for i := range truth.Person {
			truth.Person[i] = int32(rnd.IntN(n/2+1)) - 1
		}
		run := Run{Cluster: make([]int32, n)}
		for range rnd.IntN(3 * n) {
			a, b := int32(rnd.IntN(n)), int32(rnd.IntN(n))
			if a != b && !slices.ContainsFunc(run.Scored, func(p linkage.ScoredPair) bool { return p.A == min(a, b) && p.B == max(a, b) }) {
				run.Scored = append(run.Scored, pair(min(a, b), max(a, b), float32(rnd.IntN(8))))
			}
		}
		slices.SortStableFunc(run.Scored, func(p, q linkage.ScoredPair) int { return int(q.Bits) - int(p.Bits) })
		for run.Links < len(run.Scored) && run.Scored[run.Links].Bits >= 4 {
			run.Links++
		}
		run.Merges = run.Scored
		check(t, truth, run)
	}
}

// check compares Measure with the plain computation.
func check(t *testing.T, truth Truth, run Run) {
	t.Helper()
	linked := func(list []linkage.ScoredPair) func(a, b int) bool {
		return func(a, b int) bool {
			return slices.ContainsFunc(list, func(p linkage.ScoredPair) bool { return int(p.A) == min(a, b) && int(p.B) == max(a, b) })
		}
	}
	cluster := make([]int32, len(truth.Person))
	for i := range cluster {
		cluster[i] = int32(i)
	}
	together := func(a, b int) bool { return cluster[a] == cluster[b] }
	join := func(p linkage.ScoredPair) {
		from, to := cluster[p.A], cluster[p.B]
		for i := range cluster {
			if cluster[i] == from {
				cluster[i] = to
			}
		}
	}
	bestPairs, bestClusters := slow(truth, linked(nil)).F1, slow(truth, together).F1
	for i, p := range run.Scored {
		if i+1 == len(run.Scored) || run.Scored[i+1].Bits < p.Bits {
			bestPairs = max(bestPairs, slow(truth, linked(run.Scored[:i+1])).F1)
		}
		join(p)
		bestClusters = max(bestClusters, slow(truth, together).F1)
		if i < run.Links {
			copy(run.Cluster, cluster)
		}
	}
	if run.Links == 0 {
		for i := range run.Cluster {
			run.Cluster[i] = int32(i)
		}
	}
	r, err := Measure(truth, run)
	if err != nil {
		t.Fatal(err)
	}
	copy(cluster, run.Cluster)
	if r.Pairs.Rates != slow(truth, linked(run.Scored[:run.Links])) || r.Clusters.Rates != slow(truth, together) {
		t.Errorf("%+v %+v: %+v", truth, run, r)
	}
	if !near(r.Pairs.BestF1, bestPairs) || !near(r.Clusters.BestF1, bestClusters) {
		t.Errorf("best: %+v, want %v and %v", r, bestPairs, bestClusters)
	}
}

// BenchmarkMeasure: a million records, of which every tenth is a duplicate.
func BenchmarkMeasure(b *testing.B) {
	const n = 1_000_000
	truth := Truth{Person: make([]int32, n)}
	run := Run{Cluster: make([]int32, n)}
	for i := range n {
		truth.Person[i], run.Cluster[i] = int32(i), int32(i)
		if i%10 == 9 {
			truth.Person[i], run.Cluster[i] = int32(i-1), int32(i-1)
			run.Scored = append(run.Scored, pair(int32(i-1), int32(i), float32(n-i)))
		}
	}
	run.Links, run.Merges = len(run.Scored), run.Scored
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Measure(truth, run); err != nil {
			b.Fatal(err)
		}
	}
}
