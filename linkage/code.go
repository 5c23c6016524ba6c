package linkage

import (
	"cmp"
	"context"
	"math"
	"math/rand/v2"
	"slices"

	"verdig/linkage/dice"
)

// Code is what stands for an identity that the sender has encoded
// (doc/format/encoding.md): filters of keyed bits, whose likeness is that of
// what they encode. Codes of different keys must not be in one run.
type Code struct {
	Names []uint64 // all words of the name, 1,024 bits; nil = not known
	Birth []uint64 // the birth date, 1,024 bits; nil = not known

	Phone, Email, IDNumber, Address []uint64 // 512 bits each
}

// codeWords is the length of the filters of names and birth dates.
const codeWords = 16

// Levels of agreement of two encoded names: the same filter, then by tenths of
// the way from the likeness of two persons at random to identity.
const (
	codeSame   = 1
	codeDiffer = 11 // less than a tenth of the way
)

// Levels of agreement of two encoded birth dates.
const (
	codeDay       = 1 + iota // the same full date
	codeMost                 // one digit off
	codeHalf                 // day and month exchanged, or two parts agree
	codeSome                 // some parts agree
	codeLittle               // hardly more than two dates at random
	codeOtherDate            // no more than that
	codeDayHeap              // the same 1 January
	codeYear                 // the same year, where one side knows or means no more
	codeOtherYear
)

// birthPositions bounds the bits of a filter that knows a year alone, or a
// 1 January: a full date sets about a hundred.
const birthPositions = 50

// coded is the filters of one record.
type coded struct {
	names, birth       []uint64
	namesPop, birthPop int
	set                int32 // number within the sets of the corpus
}

// codes are the filters of all records, and what is usual between two persons
// at random.
type codes struct {
	records []int32 // records that have any
	both    *dice.Set
	names   *dice.Set
	base    float64 // mean likeness of two names at random
	most    int     // greatest level of the names of which every pair is listed
	pairs   []codePair
	counts  [][codeDiffer]float32 // persons as alike as each level or more, by number in the sets
	tails   [codeDiffer]float64   // their mean
	nearest float64               // likeness of names from which every pair is listed
	least   float64               // the same for names and birth date together; 0 = not listed
}

// codePair is a pair of records with alike encoded names.
type codePair struct {
	i, j  int32 // records, i < j
	level uint8
}

// useCode prepares the filters of a record.
func (c *corpus) useCode(e *entry, code *Code) {
	if code == nil || len(code.Names) != codeWords && len(code.Birth) != codeWords {
		return
	}
	x := &coded{set: -1}
	if len(code.Names) == codeWords {
		x.names, x.namesPop = code.Names, dice.Cardinality(code.Names)
	}
	if len(code.Birth) == codeWords {
		x.birth, x.birthPop = code.Birth, dice.Cardinality(code.Birth)
	}
	if x.namesPop == 0 && x.birthPop == 0 {
		return
	}
	e.code = x
}

// hasName tells whether a record has a name in clear.
func (e *entry) hasName() bool { return e.given != 0 || e.family != 0 }

// compareCodes gives the levels of what both sides have encoded and one has
// not in clear.
func (c *comparer) compareCodes(a, b *entry, lv *levels) {
	x, y := a.code, b.code
	if x == nil || y == nil {
		return
	}
	if x.namesPop > 0 && y.namesPop > 0 && (!a.hasName() || !b.hasName()) {
		lv[fCodeNames] = c.codes.level(dice.Dice(x.names, y.names))
	}
	if x.birthPop > 0 && y.birthPop > 0 && (!a.birth.full || !b.birth.full) {
		lv[fCodeBirth] = compareBirthCodes(x, y)
		lv[fBirth] = birthMissing
	}
}

// level is the level of two encoded names with a likeness.
func (c *codes) level(likeness float64) uint8 {
	if likeness >= 1 {
		return codeSame
	}
	way := (likeness - c.base) / (1 - c.base)
	return uint8(min(max(codeDiffer-int(way*10+1e-9), codeSame+1), codeDiffer))
}

// bound is the least likeness of a level.
func (c *codes) bound(level uint8) float64 {
	if level == codeSame {
		return 1
	}
	return c.base + float64(codeDiffer-int(level))/10*(1-c.base)
}

// compareBirthCodes compares two encoded dates.
func compareBirthCodes(x, y *coded) uint8 {
	shared := float64(dice.Shared(x.birth, y.birth))
	if least := min(x.birthPop, y.birthPop); least < birthPositions {
		same := shared >= 0.9*float64(least)
		if max(x.birthPop, y.birthPop) >= birthPositions {
			same = shared >= 0.6*float64(least) // a full date sets the positions of the year, not those of a 1 January
		}
		switch {
		case !same:
			return codeOtherYear
		case x.birthPop == y.birthPop && shared == float64(least) && least >= 25:
			return codeDayHeap
		}
		return codeYear
	}
	switch d := 2 * shared / float64(x.birthPop+y.birthPop); {
	case d >= 1:
		return codeDay
	case d >= 0.62:
		return codeMost
	case d >= 0.45:
		return codeHalf
	case d >= 0.33:
		return codeSome
	case d >= 0.22:
		return codeLittle
	}
	return codeOtherDate
}

// Sizes of the work on encodings.
const (
	codeSample     = 200_000 // random pairs for the usual likeness
	codeNeighbours = 30      // pairs a record that are listed, on average
	codePriorCount = 0.5     // weight of the usual in a record's own count, in persons
)

// prepareCodes collects the filters and finds what is usual.
func (e *engine) prepareCodes(ctx context.Context) error {
	c := &codes{most: codeDiffer - 1}
	e.codes = c
	e.corpus.codes = c
	c.both, _ = dice.NewSet(2 * codeWords * 64)
	c.names, _ = dice.NewSet(codeWords * 64)
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

// listCodes lists the pairs of records with alike names, down to the level at
// which there would be too many.
func (e *engine) listCodes(ctx context.Context) error {
	c := e.codes
	n := len(c.records)
	rng := rand.New(rand.NewPCG(e.settings.Seed, 1024))
	var names, both []float64
	at := func(k int) *coded { return e.corpus.entries[c.records[k]].code }
	for range min(codeSample, n*n) {
		i, j := rng.IntN(n), rng.IntN(n)
		x, y := at(i), at(j)
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
	if len(names) == 0 {
		return nil
	}
	slices.Sort(names)
	slices.Sort(both)
	c.base = names[len(names)/2]
	share := float64(codeNeighbours) / float64(n)
	quantile := func(list []float64) float64 { return list[max(len(list)-1-int(share*float64(len(list))), 0)] }
	c.nearest = 1
	for l := uint8(codeSame); l < codeDiffer; l++ {
		if b := c.bound(l); b >= quantile(names) || l == codeSame {
			c.most, c.nearest = int(l), b
		}
	}
	found, err := dice.Pairs(ctx, c.names, c.names, dice.Options{Least: c.nearest})
	if err != nil {
		return err
	}
	for _, p := range found {
		i, j := c.records[p.I], c.records[p.J]
		c.pairs = append(c.pairs, codePair{min(i, j), max(i, j), c.level(p.Dice())})
	}
	if e.allPairs() {
		return nil
	}
	c.least = max(quantile(both), 0.05)
	if found, err = dice.Pairs(ctx, c.both, c.both, dice.Options{Least: c.least}); err != nil {
		return err
	}
	for _, p := range found {
		i, j := c.records[p.I], c.records[p.J]
		c.pairs = append(c.pairs, codePair{min(i, j), max(i, j), 0})
	}
	return nil
}

// countCodes counts, for every record, the other persons with as much
// likeness as each level or more.
func (e *engine) countCodes() {
	c := e.codes
	if c == nil {
		return
	}
	c.counts = make([][codeDiffer]float32, len(c.records))
	c.tails = [codeDiffer]float64{}
	for _, p := range c.pairs {
		if p.level == 0 || e.person[p.i] == e.person[p.j] {
			continue
		}
		x, y := e.corpus.entries[p.i].code.set, e.corpus.entries[p.j].code.set
		for l := int(p.level); l <= c.most; l++ {
			c.counts[x][l] += float32(e.weight[p.j])
			c.counts[y][l] += float32(e.weight[p.i])
		}
	}
	persons := 0.0
	for k, i := range c.records {
		persons += e.weight[i]
		for l := range c.tails {
			c.tails[l] += float64(c.counts[k][l]) * e.weight[i]
		}
	}
	for l := range c.tails {
		c.tails[l] = max(c.tails[l], 0.5) / max(persons*persons, 1)
	}
}

// codeBits is how much rarer, in bits, it is for other persons to be as alike
// as a level to one of two records than it is usually: the less rare of both,
// with their counts drawn towards the usual.
func (c *codes) codeBits(x, y *coded, level uint8, persons float64) float64 {
	if int(level) > c.most || c.counts == nil || x.set < 0 && y.set < 0 {
		return 0
	}
	usual := c.tails[level]
	share := 0.0
	for _, k := range [2]int32{x.set, y.set} {
		if k >= 0 && int(k) < len(c.counts) {
			n := float64(c.counts[k][level])
			share = max(share, (n+codePriorCount)/(persons+codePriorCount/usual))
		}
	}
	if share == 0 {
		return 0
	}
	return min(max(-math.Log2(share/usual), -mostCodeBits), mostCodeBits)
}

// mostCodeBits bounds what the rarity of an encoded name says.
const mostCodeBits = 7

// useCodes puts the counts of all pairs with alike encoded names in place of
// those of the random pairs.
func (e *engine) useCodes(t *tally) {
	c := e.codes
	if c == nil {
		return
	}
	counts := &t.all.counts[fCodeNames]
	total := 0.0
	for l := codeSame; l <= codeDiffer; l++ {
		total += max(counts[l], 0)
	}
	var exact [maxLevels]float64
	for _, p := range c.pairs {
		if p.level != 0 && e.person[p.i] != e.person[p.j] {
			exact[p.level] += e.weight[p.i] * e.weight[p.j]
		}
	}
	for l := codeSame; l <= c.most && l < codeDiffer; l++ {
		counts[l] = max(exact[l]-max(t.taken[fCodeNames][l], 0), 0) + 0.5
	}
	rest := total
	for l := codeSame; l < codeDiffer; l++ {
		rest -= max(counts[l], 0)
	}
	counts[codeDiffer] = max(rest, total/10)
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
