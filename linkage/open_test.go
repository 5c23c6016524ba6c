package linkage

import (
	"context"
	"testing"
	"time"
)

// toolSet is an open data set with what the engine must reach on it as
// `verdig match` uses it: one setting for all, its own threshold. The figures
// are a little below what was measured (doc/methods/linkage.md).
type toolSet struct {
	name            string
	oneToOne        bool
	read            func(testing.TB) dataset
	pairs, clusters float64 // F1
	persons         float64 // greatest share by which the count may be wrong
}

// toolSets are the sets that were looked at during the work.
var toolSets = []toolSet{
	{"febrl1", false, func(t testing.TB) dataset { return readFebrl(t, "febrl/dataset1.csv") }, 0.998, 0.998, 0.005},
	{"febrl3", false, func(t testing.TB) dataset { return readFebrl(t, "febrl/dataset3.csv") }, 0.998, 0.999, 0.005},
	{"RLdata500", false, func(t testing.TB) dataset { return readRL(t, "rldata/RLdata500.csv") }, 0.97, 0.97, 0.01},
	{"dsgenA2500", false, func(t testing.TB) dataset {
		return readGenerated(t, "febrl_dsgen/dedup-dsgen/dataset_A_2500.csv")
	}, 0.998, 0.999, 0.002},
	{"dsgenC2500", false, func(t testing.TB) dataset {
		return readGenerated(t, "febrl_dsgen/dedup-dsgen/dataset_C_2500.csv")
	}, 0.99, 0.998, 0.005},
	{"D2500", true, func(t testing.TB) dataset {
		return readLinked(t, "febrl_dsgen/link-dsgen/dataset_D_org_2500.csv", "febrl_dsgen/link-dsgen/dataset_D_dup_2500.csv")
	}, 0.999, 0.999, 0.002},
	{"fake_1000", false, readFake1000, 0.93, 0.97, 0.05},
	{"historical", false, readHistorical, 0.89, 0.95, 0.15},
}

// TestTool measures the engine as `verdig match` uses it.
func TestTool(t *testing.T) {
	for _, s := range toolSets {
		t.Run(s.name, func(t *testing.T) {
			if testing.Short() && s.name == "historical" {
				t.Skip("50,000 records take too long for a short run")
			}
			d := s.read(t)
			pairs, q := toolRun(t, s.name, &d, Settings{Balance: true, KeepScored: true, OneToOne: s.oneToOne})
			if pairs < s.pairs || q.f1 < s.clusters {
				t.Errorf("F1 over pairs %.4f, over clusters %.4f; want %.3f, %.3f", pairs, q.f1, s.pairs, s.clusters)
			}
			if wrong := float64(q.persons-q.truePersons) / float64(q.truePersons); wrong > s.persons || -wrong > s.persons {
				t.Errorf("%d persons counted of %d", q.persons, q.truePersons)
			}
		})
	}
}

// toolRun links a data set, prints the measurement, and returns F1 over the
// pairs at the threshold that the engine chose.
func toolRun(t *testing.T, name string, d *dataset, s Settings) (f1 float64, q quality) {
	t.Helper()
	start := time.Now()
	r, err := Link(context.Background(), d.records, nil, s)
	if err != nil {
		t.Fatal(err)
	}
	took := time.Since(start).Round(time.Millisecond)
	truth := d.truePairs()
	right, all, best := 0.0, 0.0, 0.0
	for k, p := range r.Scored {
		all++
		if d.person[d.records[p.A].ID] == d.person[d.records[p.B].ID] {
			right++
		}
		f := 2 * right / (all + truth)
		if float64(p.Bits) >= r.Stats.AcceptBits {
			f1 = f
		}
		if k+1 == len(r.Scored) || r.Scored[k+1].Bits < p.Bits {
			best = max(best, f)
		}
	}
	q = d.measure(r)
	t.Logf("%-10s pairs F1 %.4f, best %.4f, compared %.4f | clusters P %.4f R %.4f F1 %.4f | persons %d of %d | at %.2f bits, wrong %.4f, missed %.4f, lost %.4f | %s, %d compared, %d kept, %v",
		name, f1, best, right/truth, q.precision, q.recall, q.f1, q.persons, q.truePersons, r.Stats.AcceptBits, r.Stats.FalseLinkRate,
		r.Stats.MissedLinkRate, r.Stats.CandidateLoss, r.Status, r.Stats.Compared, r.Stats.Scored, took)
	return f1, q
}

// truePairs counts the pairs that are one person; of two sides, those between
// them.
func (d *dataset) truePairs() float64 {
	sides := map[string][3]float64{}
	for _, r := range d.records {
		n := sides[d.person[r.ID]]
		n[r.Side]++
		sides[d.person[r.ID]] = n
	}
	pairs := 0.0
	for _, n := range sides {
		pairs += n[0]*(n[0]-1)/2 + n[1]*n[2]
	}
	return pairs
}
