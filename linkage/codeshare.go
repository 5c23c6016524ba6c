package linkage

import (
	"context"
	"math"
	"math/rand/v2"

	"verdig/linkage/dice"
)

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
func (c *codes) codeBits(x, y *coded, level, class uint8, persons float64) float64 {
	if class <= classOther && c.byParts[level] && c.shares != nil {
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
	if !c.listed[level] || c.counts == nil {
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

// useCodes adds the listed pairs to the counts of the random pairs, of all and
// of each citizenship that the two share: how common a name is depends on it.
// The random pairs leave them out.
func (e *engine) useCodes(t *tally) {
	c := e.codes
	if c == nil {
		return
	}
	var exact [maxLevels]float64
	groups := &comparer{classOf: e.corpus.classOf, classSize: e.corpus.groupRecords}
	for _, p := range c.pairs {
		if p.level == 0 || e.person[p.i] == e.person[p.j] {
			continue
		}
		w := e.weight[p.i] * e.weight[p.j]
		exact[p.level] += w
		if g := groups.sharedGroup(&e.corpus.entries[p.i], &e.corpus.entries[p.j]); g != 0 {
			class := &t.class[e.corpus.classOf[g]]
			class.counts[fCodeNames][p.level] += w
			class.codes = true
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
	for l := codeSame; l <= codeBoth; l++ {
		// Hidden duplicates are among what was counted, and parts of unequal
		// share make the estimate from them too high: the lower is nearer.
		parts := c.whole * total * [codeBoth + 1]float64{0, 1, 0.5, 1}[l]
		c.byParts[l] = parts < counts[l]
		counts[l] = min(counts[l], parts)
	}
}
