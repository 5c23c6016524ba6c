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

	// Diffusion is how many bits of the name, before hardening, each bit of
	// Names is the exclusive or of; 0 or 1 where it was not hardened so.
	Diffusion int

	Phone, Email, IDNumber, Address []uint64 // 512 bits each
}

// codeWords is the length of the filters of names and birth dates.
const codeWords = 16

// Levels of agreement of two encoded names, by tenths: first where both are
// of about one length, by the Dice coefficient of what was encoded; then where
// one is much shorter, by how much of it the longer contains.
const (
	codeSame    = 1
	codeDiffer  = 11         // less than a tenth
	codeShorter = codeDiffer // added where one is much shorter
	codeLevels  = 2*codeDiffer + 1
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
	before  [codeWords*64 + 1]float64 // share of set bits before hardening, by their number after it
	pairs   []codePair
	partly  [][]int32             // records of a sample that share a part of the name, by number in the sets
	whole   float64               // their mean
	sample  int                   // size of that sample
	shares  []float32             // chance that another person has the same whole name, by number in the sets
	counts  [][codeLevels]float32 // persons as alike as each level or more, by number in the sets
	tails   [codeLevels]float64   // their mean
	listed  [codeLevels]bool      // nearly every pair of the level is listed
	nearest float64               // likeness of names from which every pair is listed
	least   float64               // the same for names and birth date together; 0 = not listed
}

// codePair is a pair of records with alike encoded names.
type codePair struct {
	i, j  int32 // records, i < j
	level uint8 // 0: listed for the birth date
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
	c.diffusion = code.Diffusion
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
		lv[fCodeNames] = c.codes.level(x, y, dice.Shared(x.names, y.names))
	}
	if x.birthPop > 0 && y.birthPop > 0 && (!a.birth.full || !b.birth.full) {
		lv[fCodeBirth] = compareBirthCodes(x, y)
		lv[fBirth] = birthMissing
	}
}

// undo fills in what a share of set bits was before it was diffused. A bit that
// is the exclusive or of t others, of which a share q is set, is itself set with
// probability (1 - (1-2q)^t) / 2. The same holds for the bits in which two
// filters differ.
func (c *codes) undo(t int) {
	size := float64(codeWords * 64)
	for n := range c.before {
		p := float64(n) / size
		c.before[n] = p
		if t > 1 {
			c.before[n] = (1 - math.Pow(max(1-2*p, 0), 1/float64(t))) / 2
		}
	}
}

// muchShorter is the share of the longer name below which the shorter one is
// taken to lack a part.
const muchShorter = 0.72

// level is the level of two encoded names that share so many bits.
func (c *codes) level(x, y *coded, shared int) uint8 {
	apart := x.namesPop + y.namesPop - 2*shared
	if apart == 0 {
		return codeSame
	}
	p, q := c.before[x.namesPop], c.before[y.namesPop]
	both := (p + q - c.before[apart]) / 2
	shorter, longer := min(p, q), max(p, q)
	way, add := 2*both/(p+q), 0
	if shorter < muchShorter*longer {
		way, add = both/shorter, codeShorter
	}
	return uint8(add + min(max(codeDiffer-int(way*10+0.5), codeSame+1), codeDiffer))
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
		i, j := c.records[p.I], c.records[p.J]
		c.pairs = append(c.pairs, codePair{min(i, j), max(i, j), 0})
	}
	return nil
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

// tailOf lists the levels from the same class that are no worse than a level:
// from its best to itself.
func tailOf(level int) (first int) {
	if level > codeShorter {
		return codeShorter + 2
	}
	return codeSame
}

// countCodes counts, for every record, the other persons with as much
// likeness as each level or more.
func (e *engine) countCodes() {
	c := e.codes
	if c == nil {
		return
	}
	c.counts = make([][codeLevels]float32, len(c.records))
	c.tails = [codeLevels]float64{}
	for _, p := range c.pairs {
		if p.level == 0 || e.person[p.i] == e.person[p.j] {
			continue
		}
		x, y := e.corpus.entries[p.i].code.set, e.corpus.entries[p.j].code.set
		c.counts[x][p.level] += float32(e.weight[p.j])
		c.counts[y][p.level] += float32(e.weight[p.i])
	}
	persons := 0.0
	for k, i := range c.records {
		persons += e.weight[i]
		for l := codeSame + 1; l < codeLevels; l++ {
			if l != tailOf(l) {
				c.counts[k][l] += c.counts[k][l-1]
			}
		}
		for l := range c.tails {
			c.tails[l] += float64(c.counts[k][l]) * e.weight[i]
		}
	}
	for l := range c.tails {
		c.tails[l] = max(c.tails[l], 0.5) / max(persons*persons, 1)
	}
	e.shareNames()
	c.whole = e.wholeShare()
}

// Levels of encoded names that agree in one of two parts, and up to which they
// agree in both.
const (
	codeBoth      = 3
	codePartFirst = 4
	codePartLast  = 7
	codePartly    = 1000 // records of the sample by which parts are counted
	codeDependent = 2    // how much oftener names come together than if they did so at random
)

// sampleParts finds out, for every record, who of a sample shares a part of
// its name.
func (e *engine) sampleParts(ctx context.Context) error {
	c := e.codes
	n := len(c.records)
	c.sample = min(n, codePartly)
	c.partly = make([][]int32, n)
	rng := rand.New(rand.NewPCG(e.settings.Seed, 1025))
	chosen := rng.Perm(n)[:c.sample]
	chunks := min(64, n)
	return e.parallel(ctx, "encoded names", chunks, func(chunk int, _ *comparer) {
		for k := chunk * n / chunks; k < (chunk+1)*n/chunks; k++ {
			x := e.corpus.entries[c.records[k]].code
			for _, j := range chosen {
				y := e.corpus.entries[c.records[j]].code
				if j == k || x.namesPop == 0 || y.namesPop == 0 {
					continue
				}
				if l := c.level(x, y, dice.Shared(x.names, y.names)); l >= codePartFirst && l <= codePartLast {
					c.partly[k] = append(c.partly[k], c.records[j])
				}
			}
		}
	})
}

// shareNames estimates, for every record, the chance that another person has
// the same whole name. Who shares both parts may be the same person, found or
// not; who shares one part is another. If the parts have shares f and g, of
// which the sum is seen, a whole name has about f g, at most (f+g)^2/4.
func (e *engine) shareNames() {
	c := e.codes
	c.shares = make([]float32, len(c.records))
	for k, others := range c.partly {
		n := 0.0
		for _, j := range others {
			if e.person[j] != e.person[c.records[k]] {
				n += e.weight[j]
			}
		}
		part := (n + 0.5) / float64(c.sample) / 2
		c.shares[k] = float32(min(codeDependent*part*part, 1))
	}
}

// wholeShare is the mean of these chances over the persons.
func (e *engine) wholeShare() float64 {
	sum, persons := 0.0, 0.0
	for k, i := range e.codes.records {
		sum += float64(e.codes.shares[k]) * e.weight[i]
		persons += e.weight[i]
	}
	return sum / max(persons, 1)
}

// codeBits is how much rarer, in bits, it is for other persons to be as alike
// as a level to one of two records than it is usually: the less rare of both,
// with their counts drawn towards the usual.
func (c *codes) codeBits(x, y *coded, level uint8, persons float64) float64 {
	if !c.listed[level] || c.counts == nil {
		return 0
	}
	if level <= codeBoth && c.shares != nil {
		share := 0.0
		for _, k := range [2]int32{x.set, y.set} {
			if k >= 0 && int(k) < len(c.shares) {
				share = max(share, float64(c.shares[k]))
			}
		}
		if share == 0 {
			return 0
		}
		return min(max(-math.Log2(share/c.whole), -mostCodeBits), mostCodeBits)
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

// useCodes adds the listed pairs to the counts of the random pairs, which leave
// them out.
func (e *engine) useCodes(t *tally) {
	c := e.codes
	if c == nil {
		return
	}
	var exact [maxLevels]float64
	for _, p := range c.pairs {
		if p.level != 0 && e.person[p.i] != e.person[p.j] {
			exact[p.level] += e.weight[p.i] * e.weight[p.j]
		}
	}
	counts := &t.all.counts[fCodeNames]
	for l := codeSame; l < codeLevels; l++ {
		sampled := max(counts[l]+max(t.taken[fCodeNames][l], 0), 0)
		c.listed[l] = exact[l] > 4*sampled
		counts[l] = max(counts[l]+exact[l], 0) + 0.5
	}
	total := 0.0
	for l := codeSame; l <= codeDiffer; l++ {
		total += counts[l]
	}
	for l := codeSame; l <= codeBoth; l++ { // not counted: hidden duplicates are among them
		counts[l] = c.whole * total * [codeBoth + 1]float64{0, 1, 0.5, 1}[l]
		c.listed[l] = true
	}
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
