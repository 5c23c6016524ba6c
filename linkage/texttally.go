package linkage

import (
	"context"
	"math"
	"math/rand/v2"
)

// textTally is how many pairs of persons agree at each level of one text
// field. Random pairs hardly ever agree in a postcode or an address; a few
// records against all values show it much more finely.
type textTally struct {
	field  int
	unit   float64 // weight of one agreement
	pairs  float64 // pairs that know the field
	counts [maxLevels]float64
	rare   [maxLevels]float64
}

// Bounds of the work on one text field.
const (
	textComparisons = 1_500_000
	textRecords     = 600
)

// tallyTexts compares some records with every value of each text field.
func (e *engine) tallyTexts(ctx context.Context) ([]textTally, error) {
	tallies := make([]textTally, len(e.corpus.texts))
	err := e.parallel(ctx, "texts", len(tallies), func(k int, c *comparer) { tallies[k] = e.tallyText(k) })
	return tallies, err
}

// tallyText does so for the k-th text field.
func (e *engine) tallyText(k int) textTally {
	field := e.corpus.texts[k]
	t := textTally{field: field.field}
	holders := e.holders(k)
	var known []int32
	for v := 1; v < len(holders); v++ {
		known = append(known, holders[v]...)
	}
	sample := min(len(known), textRecords, max(textComparisons/len(field.values), 20))
	rng := rand.New(rand.NewPCG(e.settings.Seed, uint64(field.field)))
	scale := float64(len(known)) / float64(max(sample, 1)) / 2
	for at := range sample {
		i := known[at]
		if sample < len(known) {
			i = known[rng.IntN(len(known))]
		}
		x := e.corpus.entries[i].texts[k]
		for v := 1; v < len(field.values); v++ {
			level := compareText(field.field, &field.values[x], &field.values[v])
			if level >= textDiffer {
				continue
			}
			for _, j := range holders[v] {
				if j == i || e.person[i] == e.person[j] {
					continue
				}
				w := scale * e.weight[i] * e.weight[j]
				t.counts[level] += w
				t.unit, t.pairs = t.unit+w*w, t.pairs+w
				t.rare[level] += w * math.Exp2(e.shares.textBits(k, x, int32(v)))
			}
		}
	}
	t.unit /= max(t.pairs, 1e-9)
	if t.unit == 0 {
		t.unit = scale
	}
	t.pairs = e.shares.known[k] * (e.shares.known[k] - 1) / 2
	return t
}

// holders lists the records that have each value of the k-th text field, in
// order of value.
func (e *engine) holders(k int) [][]int32 {
	values := len(e.corpus.texts[k].values)
	starts := make([]int32, values+2)
	for i := range e.corpus.entries {
		starts[e.corpus.entries[i].texts[k]+2]++
	}
	for v := 2; v < len(starts); v++ {
		starts[v] += starts[v-1]
	}
	flat := make([]int32, len(e.corpus.entries))
	for i := range e.corpus.entries {
		v := e.corpus.entries[i].texts[k]
		flat[starts[v+1]] = int32(i)
		starts[v+1]++
	}
	lists := make([][]int32, values)
	for v := range lists {
		lists[v] = flat[starts[v]:starts[v+1]]
	}
	return lists
}

// useTexts puts the finer counts of the text fields in place of those of the
// random pairs.
func (t *tally) useTexts() {
	for k := range t.texts {
		x := &t.texts[k]
		agree := 0.0
		for l := textSame; l < textDiffer; l++ {
			n := max(x.counts[l]-max(t.taken[x.field][l], 0), 0) + 0.5*x.unit
			t.all.counts[x.field][l], t.all.rare[x.field][l] = n, x.rare[l]*n/max(x.counts[l], n)
			agree += n
		}
		t.all.counts[x.field][textDiffer] = max(x.pairs-agree, x.unit)
	}
}
