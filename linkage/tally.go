package linkage

import (
	"context"
	"math"
	"math/rand/v2"
	"runtime"
	"sync"
)

// tally counts levels of agreement over pairs of records, with a weight for
// each pair: over all pairs, and by class.
type tally struct {
	pairs float64
	all   levelCounts
	class []levelCounts
	joint [nameClasses][nameClasses]float64
	texts []textTally                    // finer counts of the text fields
	taken [fieldCount][maxLevels]float64 // of them, likely matches
}

// levelCounts counts pairs by level.
type levelCounts struct {
	pairs  float64 // weight of all pairs counted
	seen   float64 // pairs that were looked at to count them
	codes  bool    // encoded names are counted, too
	counts [fieldCount][maxLevels]float64
	rare   [fieldCount][maxLevels]float64 // sum of 2^rarity
}

// newTally returns an empty tally with so many classes.
func newTally(classes int) *tally { return &tally{class: make([]levelCounts, classes)} }

// add counts one pair.
func (t *tally) add(lv *levels, r *rarity, w float64, active []int) {
	t.pairs += w
	class := &t.class[lv[atClass]]
	class.pairs += w
	for _, f := range active {
		l := lv[f]
		class.counts[f][l] += w
		if hasRarity(f, l) && !isExact(f, int(l)) {
			class.rare[f][l] += w * math.Exp2(r[f])
		}
	}
	t.addJoint(lv, w)
}

// addJoint counts the two names of a pair together.
func (t *tally) addJoint(lv *levels, w float64) {
	if g, h := nameClass[lv[fGiven]], nameClass[lv[fFamily]]; g != classMissing && h != classMissing {
		t.joint[g][h] += w
	}
}

// plus adds another tally, times k.
func (t *tally) plus(o *tally, k float64) {
	t.pairs += k * o.pairs
	for c := range t.class {
		t.class[c].plus(&o.class[c], k)
	}
	for g := range nameClasses {
		for h := range nameClasses {
			t.joint[g][h] += k * o.joint[g][h]
		}
	}
}

// plus adds other counts, times k.
func (t *levelCounts) plus(o *levelCounts, k float64) {
	t.pairs += k * o.pairs
	t.seen += o.seen
	for f := range fieldCount {
		for l := range maxLevels {
			t.counts[f][l] += k * o.counts[f][l]
			t.rare[f][l] += k * o.rare[f][l]
		}
	}
}

// sum adds up the classes.
func (t *tally) sum() {
	t.all = levelCounts{}
	for c := range t.class {
		t.all.plus(&t.class[c], 1)
	}
}

// unit is the weight of one pair that was looked at: what is counted has no
// finer grain.
func (t *levelCounts) unit() float64 {
	if t.seen == 0 || t.pairs <= 0 {
		return 1
	}
	return t.pairs / t.seen
}

// needsRarity tells whether any level of a pair has a rarity.
func needsRarity(lv *levels) bool {
	for f := range fieldCount {
		if hasRarity(f, lv[f]) {
			return true
		}
	}
	return false
}

// Sizes of the sample where not all pairs are compared.
const (
	samplePairs  = 120_000 // pairs from all records
	strataPairs  = 300_000 // pairs from the records of one citizenship each, in all
	stratumPairs = 100_000 // of them from one citizenship, at most
	stratumLeast = 10_000  // and at least
	sampleChunks = 64      // fixed, so that the result does not depend on the number of processors
)

// tallyRandom counts agreement between random pairs of records: all pairs of a
// small corpus, else a seeded sample in strata, so that the pairs of a small
// country are seen too. The counts are those of all pairs, or estimate them.
func (e *engine) tallyRandom(ctx context.Context) (*tally, error) {
	n := len(e.corpus.entries)
	strata := e.corpus.strata()
	chunks := sampleChunks
	large := 0
	for _, list := range strata {
		if len(list)*(len(list)-1)/2 > stratumLeast {
			large++
		}
	}
	quota := min(max(strataPairs/max(large, 1), stratumLeast), stratumPairs)
	every := n*(n-1)/2 <= samplePairs
	if !every {
		chunks += len(strata)
	}
	parts := make([]*tally, chunks)
	err := e.parallel(ctx, "random pairs", chunks, func(chunk int, c *comparer) {
		t := newTally(e.corpus.classes)
		parts[chunk] = t
		switch {
		case every:
			for i := chunk; i < n; i += sampleChunks {
				for j := i + 1; j < n; j++ {
					e.tallyPair(t, c, i, j, 1)
				}
			}
		case chunk < sampleChunks:
			e.tallySample(t, c, chunk)
		default:
			e.tallyStratum(t, c, stratum{int32(chunk - sampleChunks + 1), strata[chunk-sampleChunks], quota})
		}
	})
	total := newTally(e.corpus.classes)
	for _, t := range parts {
		if t != nil {
			total.plus(t, 1)
		}
	}
	return total, err
}

// strata lists the records of each citizenship.
func (c *corpus) strata() [][]int32 {
	lists := make([][]int32, len(c.groups)-1)
	for i := range c.entries {
		for _, g := range c.entries[i].citizenship {
			lists[g-1] = append(lists[g-1], int32(i))
		}
	}
	return lists
}

// tallySample counts random pairs of records that share no citizenship.
func (e *engine) tallySample(t *tally, c *comparer, chunk int) {
	n := len(e.corpus.entries)
	scale := float64(n) * float64(n-1) / 2 / samplePairs
	rng := rand.New(rand.NewPCG(e.settings.Seed, uint64(chunk)))
	for range samplePairs / sampleChunks {
		i, j := rng.IntN(n), rng.IntN(n-1)
		if j >= i {
			j++
		}
		i, j = min(i, j), max(i, j)
		if c.sharedGroup(&c.entries[i], &c.entries[j]) == 0 {
			e.tallyPair(t, c, i, j, scale)
		}
	}
}

// stratum is the records of one citizenship.
type stratum struct {
	group int32
	list  []int32
	quota int // pairs to look at
}

// tallyStratum counts pairs of records that share a citizenship, and none that
// is rarer.
func (e *engine) tallyStratum(t *tally, c *comparer, s stratum) {
	list, n := s.list, len(s.list)
	count := func(i, j int32, scale float64) {
		i, j = min(i, j), max(i, j)
		if c.sharedGroup(&c.entries[i], &c.entries[j]) == s.group {
			e.tallyPair(t, c, int(i), int(j), scale)
		}
	}
	if n*(n-1)/2 <= s.quota {
		for k, i := range list {
			for _, j := range list[k+1:] {
				count(i, j, 1)
			}
		}
		return
	}
	scale := float64(n) * float64(n-1) / 2 / float64(s.quota)
	rng := rand.New(rand.NewPCG(e.settings.Seed, uint64(sampleChunks+int(s.group))))
	for range s.quota {
		k, m := rng.IntN(n), rng.IntN(n-1)
		if m >= k {
			m++
		}
		count(list[k], list[m], scale)
	}
}

// tallyPair compares two records and counts the result. Records that are taken
// as one person are left out, and the pairs between two persons count as one,
// so that somebody with many notifications does not make a rare agreement look
// common. Scale is the number of pairs that it stands for.
func (e *engine) tallyPair(t *tally, c *comparer, i, j int, scale float64) {
	a, b := &c.entries[i], &c.entries[j]
	if e.person[i] == e.person[j] || a.side != 0 && a.side == b.side {
		return
	}
	lv, names := c.compareCore(a, b)
	if lv[fOwn] == agrees {
		return // one person by the agency's word
	}
	if e.codes != nil && e.codes.isListed(a, b) {
		lv[fCodeNames] = 0 // counted with the listed pairs
	}
	var r rarity
	if needsRarity(&lv) {
		r = c.rarities(a, b, &lv, &names)
	}
	t.add(&lv, &r, scale*e.weight[i]*e.weight[j], e.corpus.active)
	t.class[lv[atClass]].seen++
}

// parallel runs work on every chunk, with one comparer for each processor, and
// reports progress. Work must write to places of its own chunk only.
func (e *engine) parallel(ctx context.Context, stage string, chunks int, work func(chunk int, c *comparer)) error {
	next := make(chan int)
	done := make(chan struct{}, chunks)
	var group sync.WaitGroup
	for k := range min(runtime.GOMAXPROCS(0), chunks) {
		if k == len(e.comparers) {
			e.comparers = append(e.comparers, newComparer(e.corpus, e.shares))
		}
		c := e.comparers[k]
		group.Go(func() {
			for chunk := range next {
				work(chunk, c)
				done <- struct{}{}
			}
		})
	}
	finished := 0
	for chunk := 0; chunk < chunks && ctx.Err() == nil; {
		select {
		case next <- chunk:
			chunk++
		case <-done:
			if finished++; finished < chunks {
				e.settings.progress(stage, finished, chunks)
			}
		}
	}
	close(next)
	group.Wait()
	if err := ctx.Err(); err != nil {
		return err
	}
	e.settings.progress(stage, chunks, chunks)
	return nil
}
