package linkage

import (
	"context"
	"sort"
	"testing"
	"time"
)

// TestTool measures the engine as `verdig match` uses it.
func TestTool(t *testing.T) {
	for _, s := range []struct {
		name string
		one  bool
		read func(testing.TB) dataset
	}{
		{"febrl1", false, func(t testing.TB) dataset { return readFebrl(t, "febrl/dataset1.csv") }},
		{"febrl3", false, func(t testing.TB) dataset { return readFebrl(t, "febrl/dataset3.csv") }},
		{"RLdata500", false, func(t testing.TB) dataset { return readRL(t, "rldata/RLdata500.csv") }},
		{"dsgenA2500", false, func(t testing.TB) dataset { return readGenerated(t, "febrl_dsgen/dedup-dsgen/dataset_A_2500.csv") }},
		{"dsgenC2500", false, func(t testing.TB) dataset { return readGenerated(t, "febrl_dsgen/dedup-dsgen/dataset_C_2500.csv") }},
		{"D2500", true, func(t testing.TB) dataset {
			return readLinked(t, "febrl_dsgen/link-dsgen/dataset_D_org_2500.csv", "febrl_dsgen/link-dsgen/dataset_D_dup_2500.csv")
		}},
		{"fake_1000", false, readFake1000},
		{"historical", false, readHistorical},
	} {
		t.Run(s.name, func(t *testing.T) {
			d := s.read(t)
			toolRun(t, s.name, &d, Settings{Balance: true, KeepScored: true, OneToOne: s.one})
		})
	}
}

func toolRun(t *testing.T, name string, d *dataset, s Settings) {
	start := time.Now()
	r, err := Link(context.Background(), d.records, nil, s)
	if err != nil {
		t.Fatal(err)
	}
	took := time.Since(start)
	_, truePairs, _ := d.pairCounts(map[string]string{})
	if d.records[0].Side != 0 {
		truePairs = 0
		sides := map[string][3]float64{}
		for _, x := range d.records {
			v := sides[d.person[x.ID]]
			v[x.Side]++
			sides[d.person[x.ID]] = v
		}
		for _, v := range sides {
			truePairs += v[1] * v[2]
		}
	}
	same := func(p ScoredPair) bool {
		return d.person[d.records[p.A].ID] == d.person[d.records[p.B].ID]
	}
	var tp, n, f1, best, bestBits, p1, r1, reach float64
	for k, p := range r.Scored {
		n++
		if same(p) {
			tp++
		}
		f := 2 * tp / (n + truePairs)
		if float64(p.Bits) >= r.Stats.AcceptBits {
			f1, p1, r1 = f, tp/n, tp/truePairs
		}
		if f > best && (k+1 == len(r.Scored) || r.Scored[k+1].Bits < p.Bits) {
			best, bestBits = f, float64(p.Bits)
		}
	}
	reach = tp / truePairs
	// calibration
	q := d.measure(r)
	cb, cbBits := bestCluster(d, &r, truePairs)
	t.Logf("%-10s pairs P %.4f R %.4f F1 %.4f best %.4f (at %.1f) reach %.4f | clusters P %.4f R %.4f F1 %.4f best %.4f (at %.1f) persons %d/%d | at %.2f est F %.4f M %.4f | %s %d cmp %d kept %v",
		name, p1, r1, f1, best, bestBits, reach, q.precision, q.recall, q.f1, cb, cbBits, q.persons, q.truePersons, r.Stats.AcceptBits, r.Stats.FalseLinkRate, r.Stats.MissedLinkRate, r.Status, r.Stats.Compared, r.Stats.Scored, took.Round(time.Millisecond))
	if testing.Short() {
		return
	}
	// calibration table
	var hit, all [30]float64
	for _, p := range r.Scored {
		b := int(p.Bits/2 + 8)
		if b >= 0 && b < 30 {
			all[b]++
			if same(p) {
				hit[b]++
			}
		}
	}
	for b := 4; b < 16; b++ {
		if all[b] > 0 {
			t.Logf("   bits %3d..%3d: %6.0f pairs, expected %.3f true %.3f", 2*b-16, 2*b-14, all[b], probability(float64(2*b-15)), hit[b]/all[b])
		}
	}
}

func bestCluster(d *dataset, r *Result, truePairs float64) (best, at float64) {
	parent := map[int32]int32{}
	counts := map[int32]map[string]float64{}
	size := map[int32]float64{}
	var root func(int32) int32
	root = func(i int32) int32 {
		if p, ok := parent[i]; ok {
			return root(p)
		}
		return i
	}
	get := func(i int32) (map[string]float64, float64) {
		if counts[i] == nil {
			counts[i] = map[string]float64{d.person[d.records[i].ID]: 1}
			size[i] = 1
		}
		return counts[i], size[i]
	}
	var tp, n float64
	for _, m := range r.Merges {
		x, y := root(m.A), root(m.B)
		if x == y {
			continue
		}
		cx, nx := get(x)
		cy, ny := get(y)
		n += nx * ny
		for k, v := range cy {
			tp += v * cx[k]
			cx[k] += v
		}
		size[x] += ny
		parent[y] = x
		if f := 2 * tp / (n + truePairs); f > best {
			best, at = f, float64(m.Bits)
		}
	}
	_ = sort.Ints
	return best, at
}
