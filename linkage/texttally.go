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
	// implied counts the levels of the texts of which this one's agreement
	// says already that they agree.
	implied [][maxLevels]float64
}

// textHit is one record that was looked at, and a value that agrees with its
// own in some way.
type textHit struct {
	record, value int32
	level         uint8
}

// textSample is what was looked at for one text field.
type textSample struct {
	scale   float64 // pairs that one stands for
	hits    []textHit
	holders [][]int32 // records that have each value
}

// Bounds of the work on one text field.
const (
	textComparisons = 500_000
	textRecords     = 300
	textHolders     = 2000 // records with one value that are looked at
)

// tallyTexts counts how persons agree in each text field.
func (e *engine) tallyTexts(ctx context.Context) ([]textTally, error) {
	tallies := make([]textTally, len(e.corpus.texts))
	if e.texts == nil {
		e.texts = make([]textSample, len(e.corpus.texts))
		if err := e.parallel(ctx, "texts", len(e.texts), func(k int, c *comparer) { e.texts[k] = e.sampleText(k) }); err != nil {
			return nil, err
		}
	}
	err := e.parallel(ctx, "texts", len(tallies), func(k int, c *comparer) { tallies[k] = e.tallyText(k, c) })
	return tallies, err
}

// sampleText compares some records with every value of the k-th text field.
func (e *engine) sampleText(k int) textSample {
	field := e.corpus.texts[k]
	s := textSample{holders: e.holders(k)}
	var known []int32
	for v := 1; v < len(s.holders); v++ {
		known = append(known, s.holders[v]...)
	}
	sample := min(len(known), textRecords, max(textComparisons/len(field.values), 20))
	rng := rand.New(rand.NewPCG(e.settings.Seed, uint64(field.field)))
	s.scale = float64(len(known)) / float64(max(sample, 1)) / 2
	for at := range sample {
		i := known[at]
		if sample < len(known) {
			i = known[rng.IntN(len(known))]
		}
		x := &field.values[e.corpus.entries[i].texts[k]]
		for v := 1; v < len(field.values); v++ {
			y := &field.values[v]
			if unlike(x.mark, y.mark) {
				continue
			}
			if level := compareText(field.field, x, y); level < textDiffer {
				s.hits = append(s.hits, textHit{i, int32(v), level})
			}
		}
	}
	return s
}

// tallyText counts the agreements of different persons, and the levels of the
// texts that they imply.
func (e *engine) tallyText(k int, c *comparer) textTally {
	s := &e.texts[k]
	t := textTally{field: e.corpus.texts[k].field, implied: make([][maxLevels]float64, len(e.texts))}
	squares, agreed := 0.0, 0.0
	for _, h := range s.hits {
		a := &e.corpus.entries[h.record]
		list := s.holders[h.value]
		step := max(len(list)/textHolders, 1)
		rare := math.Exp2(e.shares.textBits(k, a.texts[k], h.value))
		for at := 0; at < len(list); at += step {
			j := list[at]
			if j == h.record || e.person[h.record] == e.person[j] {
				continue
			}
			w := s.scale * float64(step) * e.weight[h.record] * e.weight[j]
			t.counts[h.level] += w
			t.rare[h.level] += w * rare
			squares, agreed = squares+w*w, agreed+w
			for q, f := range e.corpus.texts {
				if !implies(t.field, f.field, h.level) {
					continue
				}
				if x, y := a.texts[q], e.corpus.entries[j].texts[q]; x != 0 && y != 0 {
					t.implied[q][c.text(q, x, y)+textImplied] += w
				}
			}
		}
	}
	t.unit = s.scale
	if agreed > 0 {
		t.unit = squares / agreed
	}
	t.pairs = e.shares.known[k] * (e.shares.known[k] - 1) / 2
	return t
}

// implies tells whether agreement of one field at a level says already that
// another agrees: who shares an address shares its postcode and place, and
// postcodes that begin alike are of one place.
func implies(field, other int, level uint8) bool {
	switch {
	case field == fAddress:
		return level <= textContained && (other == fPostcode || other == fPlace)
	case field == fPostcode:
		return level <= textAlike && other == fPlace
	}
	return false
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

// useTexts puts the counts of the text fields with those of the random pairs.
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
		for q, levels := range x.implied {
			for l, n := range levels {
				if n > 0 {
					t.all.counts[t.texts[q].field][l] += n
				}
			}
		}
	}
}
