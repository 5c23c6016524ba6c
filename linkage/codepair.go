package linkage

import (
	"cmp"
	"context"
	"math/rand/v2"
	"slices"

	"verdig/linkage/dice"
)

// Sizes of the work on encodings.
const (
	codeSample     = 200_000 // random pairs for the usual likeness
	codeNeighbours = 30      // pairs a record that are listed, on average
	leastLikeness  = 0.05    // likeness below which nothing is listed
	codePriorCount = 0.5     // weight of the usual in a record's own count, in persons
)

// prepareCodes collects the filters and finds what is usual.
func (e *engine) prepareCodes(ctx context.Context) error {
	c := &codes{}
	e.codes = c
	e.corpus.codes = c
	c.both, _ = dice.NewSet(2 * codeWords * 64)
	c.names, _ = dice.NewSet(codeWords * 64)
	c.undo(e.corpus.diffusion)
	empty := make([]uint64, codeWords)
	for i := range e.corpus.entries {
		x := e.corpus.entries[i].code
		if x == nil {
			continue
		}
		x.set = int32(len(c.records))
		c.records = append(c.records, int32(i))
		names, birth := x.names, x.birth
		if names == nil {
			names = empty
		}
		if birth == nil {
			birth = empty
		}
		if _, err := c.names.Append(names); err != nil {
			return err
		}
		if _, err := c.both.Append(slices.Concat(names, birth)); err != nil {
			return err
		}
	}
	if len(c.records) < 2 {
		e.codes, e.corpus.codes = nil, nil
		return nil
	}
	return e.listCodes(ctx)
}

// listCodes lists the pairs of records with alike names, and with alike names
// and birth dates together, as many as can be compared.
func (e *engine) listCodes(ctx context.Context) error {
	c := e.codes
	names, both := e.sampleCodes()
	if len(names) == 0 {
		return nil
	}
	share := float64(codeNeighbours) / float64(len(c.records))
	quantile := func(list []float64) float64 { return list[max(len(list)-1-int(share*float64(len(list))), 0)] }
	if err := e.sampleParts(ctx); err != nil {
		return err
	}
	c.nearest = max(quantile(names), leastLikeness)
	found, err := dice.Pairs(ctx, c.names, c.names, dice.Options{Least: c.nearest})
	if err != nil {
		return err
	}
	for _, p := range found {
		i, j := c.records[p.I], c.records[p.J]
		if e.oneSide(i, j) {
			continue
		}
		x, y := e.corpus.entries[i].code, e.corpus.entries[j].code
		c.pairs = append(c.pairs, codePair{min(i, j), max(i, j), c.level(x, y, int(p.Shared))})
	}
	if e.allPairs() {
		return nil
	}
	c.least = max(quantile(both), leastLikeness)
	if found, err = dice.Pairs(ctx, c.both, c.both, dice.Options{Least: c.least}); err != nil {
		return err
	}
	for _, p := range found {
		if i, j := c.records[p.I], c.records[p.J]; !e.oneSide(i, j) {
			c.pairs = append(c.pairs, codePair{min(i, j), max(i, j), 0})
		}
	}
	return nil
}

// oneSide tells whether two records are of one side of two that are linked,
// and so never compared.
func (e *engine) oneSide(i, j int32) bool {
	a, b := &e.corpus.entries[i], &e.corpus.entries[j]
	return a.side != 0 && a.side == b.side
}

// sampleCodes is the likeness of random pairs, of names and of names and birth
// dates together, sorted.
func (e *engine) sampleCodes() (names, both []float64) {
	c := e.codes
	n := len(c.records)
	rng := rand.New(rand.NewPCG(e.settings.Seed, 1024))
	for range min(codeSample, n*n) {
		i, j := rng.IntN(n), rng.IntN(n)
		x, y := e.corpus.entries[c.records[i]].code, e.corpus.entries[c.records[j]].code
		if i == j || x.namesPop == 0 || y.namesPop == 0 {
			continue
		}
		shared := dice.Shared(x.names, y.names)
		names = append(names, 2*float64(shared)/float64(x.namesPop+y.namesPop))
		if x.birthPop > 0 && y.birthPop > 0 {
			shared += dice.Shared(x.birth, y.birth)
		}
		both = append(both, 2*float64(shared)/float64(x.namesPop+y.namesPop+x.birthPop+y.birthPop))
	}
	slices.Sort(names)
	slices.Sort(both)
	return names, both
}

// isListed tells whether a pair of encoded names is among those of which every
// one is listed.
func (c *codes) isListed(a, b *entry) bool {
	x, y := a.code, b.code
	if x == nil || y == nil || x.namesPop == 0 || y.namesPop == 0 {
		return false
	}
	return dice.Dice(x.names, y.names) >= c.nearest
}

// neighbours lists, for every record, the later records with which it is
// compared for what is encoded.
func (c *codes) neighbours(n int) (starts, others []int32) {
	pairs := slices.Clone(c.pairs)
	slices.SortFunc(pairs, func(a, b codePair) int { return cmp.Or(cmp.Compare(a.i, b.i), cmp.Compare(a.j, b.j)) })
	starts = make([]int32, n+1)
	for _, p := range pairs {
		starts[p.i+1]++
		others = append(others, p.j)
	}
	for i := range n {
		starts[i+1] += starts[i]
	}
	return starts, others
}

// find lists the records whose encoded names, or names and birth dates
// together, are as alike to those of a new record as candidates are.
func (c *codes) find(ctx context.Context, x *coded) (records []int32) {
	if c == nil || x == nil {
		return nil
	}
	empty := make([]uint64, codeWords)
	names, birth := x.names, x.birth
	if names == nil {
		names = empty
	}
	if birth == nil {
		birth = empty
	}
	for _, search := range []struct {
		filter []uint64
		set    *dice.Set
		least  float64
	}{{names, c.names, c.nearest}, {slices.Concat(names, birth), c.both, c.least}} {
		if search.least <= 0 {
			continue
		}
		found, err := dice.Find(ctx, search.filter, search.set, dice.Options{Least: search.least})
		if err != nil {
			continue // cancelled: the caller sees it
		}
		for _, p := range found {
			records = append(records, c.records[p.J])
		}
	}
	return records
}

// append takes a new record into the sets.
func (c *codes) append(record int32, x *coded) {
	if c == nil || x == nil {
		return
	}
	names, birth := x.names, x.birth
	if names == nil {
		names = make([]uint64, codeWords)
	}
	if birth == nil {
		birth = make([]uint64, codeWords)
	}
	if _, err := c.names.Append(names); err != nil {
		return
	}
	if _, err := c.both.Append(slices.Concat(names, birth)); err != nil {
		return
	}
	x.set = int32(len(c.records))
	c.records = append(c.records, record)
}
