package linkage

import (
	"math"
	"slices"
)

// Constants of training.
const (
	priorPairs    = 40    // weight of the assumed chances, in pairs
	leastChance   = 0.002 // no level is rarer than this within one person
	jointPairs    = 30    // weight of independence of the two names, in pairs
	maxIterations = 60
	tolerance     = 5e-4
	// Even the largest clusters of real registers keep the number of true
	// pairs below this many per record; more means that training took a
	// common kind of likeness for identity.
	maxPairsPerRecord = 60
)

// assumed returns the parameters before training: the documented chances
// within one person, and the counted ones between two.
func (e *engine) assumed(random *tally) *parameters {
	f := &e.shares.names
	p := &parameters{active: e.corpus.active, groups: f.groupTotal > f.persons/2}
	for f := range specs {
		copy(p.match[f][:], specs[f].match)
	}
	for g := range nameClasses {
		for h := range nameClasses {
			p.jointMatch[g][h], p.jointRandom[g][h] = 1, 1
		}
	}
	e.setRandom(p, random)
	p.assumeSources()
	p.priorBits = oddsBits(0.3*float64(len(e.corpus.entries)), max(e.comparable(), 1))
	p.refresh()
	return p
}

// oddsBits is log2 of the odds of k in n, with half a case added so that 0
// stays finite.
func oddsBits(k, n float64) float64 {
	k = min(max(k, 0.5), n*0.9+0.5)
	return math.Log2(k / max(n-k, 0.5))
}

// assumeSources sets the assumed chances of the levels of the source from how
// often they occur at random.
func (p *parameters) assumeSources() {
	sum := 0.0
	for l := 1; l < sourceLevels; l++ {
		p.match[fSource][l] = p.any.random[fSource][l] * math.Exp2(-sourceDoubt[l])
		sum += p.match[fSource][l]
	}
	for l := 1; l < sourceLevels; l++ {
		p.match[fSource][l] /= sum
	}
}

// Weights with which a class is drawn to all pairs together.
const (
	classPairs = 400 // for the chance of a level, in pairs
	rarePairs  = 20  // for the usual rarity at a level, in pairs
)

// setRandom sets the chances between two persons from counted pairs.
func (e *engine) setRandom(p *parameters, t *tally) {
	t.sum()
	t.useTexts()
	e.useCodes(t)
	p.any.set(&t.all, nil)
	for f := range fieldCount {
		for l := 1; l < maxLevels; l++ {
			p.known[f] = p.known[f] || t.all.counts[f][l] > 0
		}
	}
	p.class = make([]chances, len(t.class))
	for c := range p.class {
		p.class[c].set(&t.class[c], &p.any)
	}
	setJoint(&p.jointRandom, &t.joint)
}

// set computes chances from counts, drawn towards more general ones if given.
// Where the rarity of a value is itself the chance of the agreement, the usual
// rarity is that of the level.
func (c *chances) set(n *levelCounts, general *chances) {
	unit := n.unit()
	for f := range specs {
		spec := &specs[f]
		if general != nil && (spec.text || f == fCodeNames && !n.codes) {
			c.random[f], c.usual[f] = general.random[f], general.usual[f]
			continue
		}
		var total [2]float64
		var count [maxLevels]float64
		for l := 1; l < len(spec.levels); l++ {
			count[l] = max(n.counts[f][l], 0) + 0.5*unit
			if general != nil {
				count[l] = max(n.counts[f][l], 0) + classPairs*unit*general.random[f][l]
			}
			total[spec.setOf(l)] += count[l]
		}
		for l := 1; l < len(spec.levels); l++ {
			c.random[f][l] = count[l] / total[spec.setOf(l)]
			c.usual[f][l] = -math.Log2(c.random[f][l])
			if !hasRarity(f, uint8(l)) || isExact(f, l) || f == fCodeNames {
				continue
			}
			pairs, rare := max(n.counts[f][l], 0), max(n.rare[f][l], 0)
			if general != nil {
				pairs, rare = pairs+rarePairs*unit, rare+rarePairs*unit*math.Exp2(general.usual[f][l])
			}
			if pairs >= 5*unit && rare > 0 {
				c.usual[f][l] = min(max(math.Log2(rare/pairs), 0), c.usual[f][l]+6)
			}
		}
	}
}

// setJoint sets the ratio of joint to independent chances of the classes of
// given and family name, drawn towards 1.
func setJoint(ratio, counts *[nameClasses][nameClasses]float64) {
	var rows, columns [nameClasses]float64
	total := 0.0
	for g := range nameClasses {
		for h := range nameClasses {
			n := max(counts[g][h], 0)
			rows[g] += n
			columns[h] += n
			total += n
		}
	}
	for g := range nameClasses {
		for h := range nameClasses {
			expected := 0.0
			if total > 0 {
				expected = rows[g] * columns[h] / total
			}
			ratio[g][h] = (max(counts[g][h], 0) + jointPairs) / (expected + jointPairs)
		}
	}
}

// setMatch sets the chances within one person from pairs weighted by their
// probability, drawn towards the assumed ones, and returns how far the
// furthest of them moved.
func (p *parameters) setMatch(t *tally, prior *parameters) (moved float64) {
	for f := range specs {
		if f == fOwn {
			continue
		}
		spec := &specs[f]
		var total [2]float64
		var chance [maxLevels]float64
		for l := 1; l < len(spec.levels); l++ {
			chance[l] = t.all.counts[f][l] + priorPairs*prior.match[f][l]
			total[spec.setOf(l)] += chance[l]
		}
		var again [2]float64
		for l := 1; l < len(spec.levels); l++ {
			chance[l] = max(chance[l]/total[spec.setOf(l)], min(leastChance, p.any.random[f][l]))
			again[spec.setOf(l)] += chance[l]
		}
		for l := 1; l < len(spec.levels); l++ {
			chance[l] /= again[spec.setOf(l)]
			moved = max(moved, math.Abs(chance[l]-p.match[f][l]))
			p.match[f][l] = chance[l]
		}
	}
	setJoint(&p.jointMatch, &t.joint)
	return moved
}

// plausible tells whether trained parameters make sense: the same name and the
// same birth date speak for one person, and the number of matching pairs is
// possible.
func (p *parameters) plausible(matches float64, records int) bool {
	for f := range specs {
		if x := specs[f].exact; x != 0 && p.known[f] && p.match[f][x] <= p.any.random[f][x] {
			return false
		}
	}
	return !math.IsNaN(p.priorBits) && matches <= maxPairsPerRecord*float64(records)
}

// scored is a pair of records kept for training and scoring.
type scored struct {
	i, j  int32
	code  int32   // number of the pattern of levels
	terms float32 // what the rarity of the agreeing values adds, bits
	bits  float32 // log2 odds after training
	met   uint8   // blocks in which the two met, 255 for more; 0 where every pair is compared
}

// likeness is the kept pairs that expectation-maximisation need not tell
// apart: one pattern of levels, and nearly one sum of rarities.
type likeness struct {
	code  int32
	terms float64
	pairs float64
}

// termStep is how finely sums of rarities are told apart in training, bits.
const termStep = 0.125

// likenesses groups the kept pairs.
func (e *engine) likenesses() []likeness {
	keys := make([]uint64, len(e.pairs))
	for k := range e.pairs {
		s := &e.pairs[k]
		step := math.Round(float64(s.terms)/termStep) + 1<<20
		keys[k] = uint64(s.code)<<32 | uint64(step)
	}
	slices.Sort(keys)
	var out []likeness
	for from := 0; from < len(keys); {
		to := from + 1
		for to < len(keys) && keys[to] == keys[from] {
			to++
		}
		step := float64(keys[from]&math.MaxUint32) - 1<<20
		out = append(out, likeness{int32(keys[from] >> 32), step * termStep, float64(to - from)})
		from = to
	}
	return out
}

// learn finds the parameters by expectation-maximisation over the kept pairs,
// with the chances between two persons fixed.
func (e *engine) learn(start *parameters) (iterations int, status string, matches *tally) {
	p := *start
	e.params = &p
	groups := e.likenesses()
	all := e.comparable()
	status = StatusNotConverged
	for iterations = 1; iterations <= maxIterations; iterations++ {
		matches = e.expect(groups)
		was := p.priorBits
		p.priorBits = oddsBits(matches.pairs, all)
		moved := p.setMatch(matches, start)
		p.refresh()
		if moved < tolerance && math.Abs(p.priorBits-was) < 0.01 {
			status = StatusConverged
			break
		}
	}
	if !p.plausible(matches.pairs, len(e.corpus.entries)) {
		status = StatusFellBack
		p = *start
		for range maxIterations { // the prior alone
			matches = e.expect(groups)
			p.priorBits = oddsBits(min(matches.pairs, float64(len(e.corpus.entries))), all)
			p.refresh()
		}
	}
	e.weigh()
	return min(iterations, maxIterations), status, matches
}

// comparable is the number of pairs of records that may be one person.
func (e *engine) comparable() float64 {
	var sides [3]float64
	for i := range e.corpus.entries {
		sides[min(e.corpus.entries[i].side, 2)]++
	}
	n := float64(len(e.corpus.entries))
	if sides[0] == 0 {
		return sides[1] * sides[2]
	}
	return n * (n - 1) / 2
}

// expect returns the tally of the kept pairs, each weighted by its probability
// of being one person. Pairs that an agency joins by its own word are left
// out: its spelling repeats itself and would teach too much agreement.
func (e *engine) expect(groups []likeness) *tally {
	p := e.params
	mass := make([]float64, len(e.patterns))
	base, last := 0.0, int32(-1)
	for k := range groups {
		g := &groups[k]
		if g.code != last {
			last, base = g.code, p.priorBits+p.levelBits(&e.patterns[g.code])
		}
		mass[g.code] += g.pairs * probability(base+g.terms)
	}
	total := &tally{}
	for k := range e.patterns {
		if e.patterns[k][fOwn] != agrees {
			total.addLevels(&e.patterns[k], mass[k], p.active)
		}
	}
	return total
}

// weigh computes the weight of every kept pair.
func (e *engine) weigh() {
	base := make([]float64, len(e.patterns))
	for k := range e.patterns {
		base[k] = e.params.priorBits + e.params.levelBits(&e.patterns[k])
	}
	for k := range e.pairs {
		s := &e.pairs[k]
		s.bits = float32(base[s.code] + float64(s.terms))
	}
}

// addLevels counts pairs without their rarity and class, for the chances
// within one person.
func (t *tally) addLevels(lv *levels, w float64, active []int) {
	t.pairs += w
	for _, f := range active {
		t.all.counts[f][lv[f]] += w
	}
	t.addJoint(lv, w)
}
