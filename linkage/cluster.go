package linkage

import (
	"cmp"
	"context"
	"math"
	"slices"
)

// Constants of clustering.
const (
	edgeBits     = -10 // log2 odds below which a pair is no reason to look at two clusters
	mostMembers  = 6   // members of a cluster that speak for it
	clippedBits  = 15  // one pair counts no more than this for or against, in the mean
	riskPerLink  = 20  // no single link may be riskier than this many times MaxFalseLinkRate
	leastCertain = 0.5 // and none less likely than this
	mergeBits    = -4  // log2 odds below which two clusters are never joined
)

// clusters is a partition of the records that grows by merging.
type clusters struct {
	parent  []int32
	members map[int32][]int32 // of clusters with two members or more
	version []int32
	apart   map[int32][]int32 // for a record, those that must never join it
}

// newClusters puts every record by itself.
func newClusters(n int) *clusters {
	c := &clusters{parent: make([]int32, n), version: make([]int32, n), members: map[int32][]int32{}, apart: map[int32][]int32{}}
	for i := range c.parent {
		c.parent[i] = int32(i)
	}
	return c
}

// root is the number of the cluster of record i: its smallest member.
func (c *clusters) root(i int32) int32 {
	for c.parent[i] != i {
		c.parent[i] = c.parent[c.parent[i]]
		i = c.parent[i]
	}
	return i
}

// of returns the members of cluster x, sorted.
func (c *clusters) of(x int32) []int32 {
	if m, ok := c.members[x]; ok {
		return m
	}
	return []int32{x}
}

// count is the number of clusters.
func (c *clusters) count() int {
	n := len(c.parent)
	for _, m := range c.members {
		n -= len(m) - 1
	}
	return n
}

// forbidden tells whether a decision keeps clusters x and y apart.
func (c *clusters) forbidden(x, y int32) bool {
	if len(c.apart) == 0 {
		return false
	}
	for _, i := range c.of(x) {
		for _, j := range c.apart[i] {
			if c.root(j) == y {
				return true
			}
		}
	}
	return false
}

// merge joins clusters x and y.
func (c *clusters) merge(x, y int32) {
	if x > y {
		x, y = y, x
	}
	all := slices.Concat(c.of(x), c.of(y))
	slices.Sort(all)
	c.parent[y] = x
	c.members[x] = all
	delete(c.members, y)
	c.version[x]++
}

// edge is a reason to merge: a pair of records, with the weight of the
// evidence for their clusters.
type edge struct {
	pair int32 // into engine.pairs
	bits float64
}

// compareEdges ranks edges: the heaviest first, then by record.
func (e *engine) compareEdges(a, b edge) int {
	if a.bits != b.bits || !e.grown {
		return cmp.Or(cmp.Compare(b.bits, a.bits), cmp.Compare(a.pair, b.pair)) // pairs are in order of record
	}
	p, q := &e.pairs[a.pair], &e.pairs[b.pair]
	id := func(i int32) string { return e.corpus.ids[i] }
	return cmp.Or(cmp.Compare(min(id(p.i), id(p.j)), min(id(q.i), id(q.j))), cmp.Compare(max(id(p.i), id(p.j)), max(id(q.i), id(q.j))))
}

// edges is a queue with the heaviest edge first: a sorted list, and a heap of
// those that were put back with less weight.
type edges struct {
	e    *engine
	list []edge // sorted
	back []edge // heap
}

// before tells whether edge a comes before b.
func (h *edges) before(a, b edge) bool { return h.e.compareEdges(a, b) < 0 }

// next takes the heaviest edge.
func (h *edges) next() (edge, bool) {
	switch {
	case len(h.list) == 0 && len(h.back) == 0:
		return edge{}, false
	case len(h.back) == 0 || len(h.list) > 0 && h.before(h.list[0], h.back[0]):
		top := h.list[0]
		h.list = h.list[1:]
		return top, true
	}
	top, last := h.back[0], len(h.back)-1
	h.back[0] = h.back[last]
	h.back = h.back[:last]
	for k := 0; ; {
		child := 2*k + 1
		if child >= last {
			break
		}
		if child+1 < last && h.before(h.back[child+1], h.back[child]) {
			child++
		}
		if !h.before(h.back[child], h.back[k]) {
			break
		}
		h.back[k], h.back[child] = h.back[child], h.back[k]
		k = child
	}
	return top, true
}

// put puts an edge back.
func (h *edges) put(e edge) {
	h.back = append(h.back, e)
	for k := len(h.back) - 1; k > 0; {
		up := (k - 1) / 2
		if !h.before(h.back[k], h.back[up]) {
			break
		}
		h.back[k], h.back[up] = h.back[up], h.back[k]
		k = up
	}
}

// verdict is the evidence on two clusters.
type verdict struct {
	versionX, versionY int32
	bits               float64 // log2 odds that they are one person
	mean               float64 // mean weight of the pairs between them, clipped
}

// contrary tells whether most pairs between two clusters speak against it.
func (v *verdict) contrary() bool { return v.mean < 0 }

// joined is a step in which two clusters were joined.
type joined struct {
	pair  int32
	bits  float64 // log2 odds of the clusters at the time
	level float64 // weight down to which the queue had come
	pairs float64 // pairs of records that it joined
}

// agglomerator merges records into persons.
type agglomerator struct {
	e       *engine
	c       *comparer
	sets    *clusters
	known   map[uint64]verdict
	links   []joined
	falsity float64 // expected wrong pairs among those joined by rule
	pairs   float64 // pairs joined
	least   float64 // weight of the last link

	first     int     // steps made before records that stand alone were counted
	aloneBits float64 // log2 odds that a record does not stand alone, per record of the other person; 0 = not counted
}

// judge weighs the evidence that clusters x and y are one person. Each field
// counts once: what a record says is taken as a copy of what some record of
// the other cluster says, any of them with equal chance, so that the ratio of
// chances is the mean over the pairs that know the field. A cluster is thus
// the list of its own aliases and dates.
func (a *agglomerator) judge(x, y int32) verdict {
	if x > y {
		x, y = y, x
	}
	key := uint64(x)<<32 | uint64(y)
	v, ok := a.known[key]
	if ok && v.versionX == a.sets.version[x] && v.versionY == a.sets.version[y] {
		return a.expect(v, x, y)
	}
	v = verdict{versionX: a.sets.version[x], versionY: a.sets.version[y]}
	g := newEvidence()
	for _, i := range a.speakers(x) {
		for _, j := range a.speakers(y) {
			g.add(a.e.params, a.c, min(i, j), max(i, j))
		}
	}
	v.bits, v.mean = g.total(a.e.params.priorBits)
	v.bits = math.Round(v.bits*1e6) / 1e6 // the order of the sums does not show
	a.known[key] = v
	return a.expect(v, x, y)
}

// speakers are the members of a cluster that are compared: all of a small one,
// evenly spread ones of a large.
func (a *agglomerator) speakers(x int32) []int32 {
	all := a.sets.of(x)
	if len(all) <= mostMembers {
		return all
	}
	if a.e.grown { // as if they had been sorted by identifier from the start
		all = slices.Clone(all)
		slices.SortFunc(all, func(i, j int32) int { return cmp.Compare(a.e.corpus.ids[i], a.e.corpus.ids[j]) })
	}
	some := make([]int32, mostMembers)
	for k := range some {
		some[k] = all[k*len(all)/mostMembers]
	}
	return some
}

// evidence gathers the comparisons between two clusters.
type evidence struct {
	ratio  [fieldCount]float64 // sum of ratios of chances; names together under fGiven
	count  [fieldCount]float64
	twice  float64 // strongest evidence from one source and period, bits (negative)
	own    float64 // the agency's word, bits
	weight float64 // sum of clipped pair weights
	pairs  float64
}

func newEvidence() *evidence { return &evidence{} }

// add compares two records.
func (g *evidence) add(p *parameters, c *comparer, i, j int32) {
	a, b := &c.entries[i], &c.entries[j]
	lv, names := c.compare(a, b)
	r := c.rarities(a, b, &lv, &names)
	var bits [fieldCount]float64
	sum := p.priorBits + p.jointBits(&lv)
	for _, f := range p.active {
		bits[f] = p.bits[lv[atClass]][f][lv[f]] + p.termBits(&lv, &r, f)
		sum += bits[f]
	}
	sum += r[rTogether]
	bits[fGiven] += bits[fFamily] + bits[fOrder] + p.jointBits(&lv) + r[rTogether]
	for _, f := range p.active {
		b := bits[f]
		if f == fFamily || f == fOrder || lv[f] == 0 && !(f == fGiven && lv[fFamily] != 0) {
			continue
		}
		g.ratio[f] += math.Exp2(b)
		g.count[f]++
	}
	if s := lv[fSource]; s == sourceTwice || s == sourceTwiceOwn {
		g.twice = min(g.twice, bits[fSource])
	}
	g.own = max(g.own, bits[fOwn])
	g.weight += min(max(sum, -clippedBits), clippedBits)
	g.pairs++
}

// total is the log2 odds of all evidence, and the mean clipped weight of the
// pairs.
func (g *evidence) total(prior float64) (bits, mean float64) {
	bits = prior + g.own
	for f := range fieldCount {
		switch {
		case f == fOwn || g.count[f] == 0:
		case f == fSource && g.twice < 0:
			bits += g.twice
		default:
			bits += math.Log2(g.ratio[f] / g.count[f])
		}
	}
	return bits, g.weight / max(g.pairs, 1)
}

// newAgglomerator starts from the given clusters.
func (e *engine) newAgglomerator(sets *clusters) *agglomerator {
	return &agglomerator{e: e, c: newComparer(e.corpus, e.shares), sets: sets, known: map[uint64]verdict{}, least: math.Inf(1)}
}

// agglomerate merges the records, heaviest evidence first, down to pairs that
// are unlikely to be one person, and notes every step. When what is more
// likely than not has been joined, the records that stand alone are weighed
// again by how rare that is.
func (a *agglomerator) agglomerate(ctx context.Context) {
	rest := a.agglomerateTo(ctx, a.e.certainBits())
	a.first = len(a.links)
	a.aloneBits = a.e.aloneBits()
	if s := &a.e.settings; !s.Balance && !s.KeepScored {
		return // a rule does not link on the ground that few stand alone
	}
	a.lift(rest)
	h := &edges{e: a.e, list: rest}
	h.sort()
	a.run(ctx, h, mergeBits)
}

// agglomerateTo joins clusters down to a weight, and returns the edges that
// are left.
func (a *agglomerator) agglomerateTo(ctx context.Context, least float64) (rest []edge) {
	h := &edges{e: a.e}
	for k := range a.e.pairs {
		if b := float64(a.e.pairs[k].bits); b >= edgeBits {
			h.list = append(h.list, edge{int32(k), b})
		}
	}
	h.sort()
	return a.run(ctx, h, least)
}

// lift weighs the edges that are left anew, in place.
func (a *agglomerator) lift(rest []edge) {
	for k := range rest {
		e := &rest[k]
		x, y := a.sets.root(a.e.pairs[e.pair].i), a.sets.root(a.e.pairs[e.pair].j)
		if x == y {
			e.bits = math.Inf(-1)
			continue
		}
		e.bits += a.bonus(x, y)
	}
}

// sort puts the list in order.
func (h *edges) sort() {
	slices.SortFunc(h.list, h.e.compareEdges)
}

// run joins clusters down to a weight, and returns the edges that are left.
func (a *agglomerator) run(ctx context.Context, h *edges, least float64) (rest []edge) {
	pairs := a.e.pairs
	for done := 1; ; done++ {
		top, ok := h.next()
		if !ok {
			return rest
		}
		if top.bits < least {
			return append(append(append(rest, top), h.list...), h.back...)
		}
		if done%4096 == 0 {
			if ctx.Err() != nil {
				return nil
			}
			a.e.settings.progress("persons", done, done+len(h.list)+len(h.back))
		}
		x, y := a.sets.root(pairs[top.pair].i), a.sets.root(pairs[top.pair].j)
		if x == y || a.sets.forbidden(x, y) || a.clash(x, y) {
			continue
		}
		v := a.judge(x, y)
		switch {
		case v.bits < top.bits-1e-9:
			h.put(edge{top.pair, v.bits})
		case v.contrary():
			rest = append(rest, top)
		default:
			n := float64(len(a.sets.of(x)) * len(a.sets.of(y)))
			a.links = append(a.links, joined{top.pair, v.bits, top.bits, n})
			a.sets.merge(x, y)
		}
	}
}

// mostBonus bounds what the rarity of standing alone adds, in bits.
const mostBonus = 8

// aloneBits estimates the share of the records whose person has no other
// record, by expectation-maximisation over all records,
//
//	P(alone) = a / (a + (1-a) S / m)
//
// where a is the share, S the sum over the other records of the odds that the
// two are one person, and m the mean number of other records of a record's
// person. It returns the odds that a record does not stand alone, over m, in
// bits.
func (e *engine) aloneBits() float64 {
	n := float64(len(e.corpus.entries))
	mean := 2 * e.stats.ExpectedTruePairs / max(n, 1)
	if mean <= 0 {
		return 0
	}
	sums := make([]float64, len(e.corpus.entries))
	for k := range e.pairs {
		if s := &e.pairs[k]; s.bits >= edgeBits {
			odds := math.Exp2(min(float64(s.bits), mostOdds))
			sums[s.i] += odds
			sums[s.j] += odds
		}
	}
	alone := 0.5
	for range 60 {
		sum := 0.0
		for _, s := range sums {
			sum += alone / (alone + (1-alone)*s/mean)
		}
		alone = min(max(sum/n, 0.5/n), 1-0.5/n)
	}
	return math.Log2((1 - alone) / alone / mean)
}

// mostOdds bounds the odds of one pair within a sum, in bits.
const mostOdds = 20

// bonus is what is added to the evidence of a record that stands alone and a
// cluster, in bits.
func (a *agglomerator) bonus(x, y int32) float64 {
	if a.aloneBits == 0 {
		return 0
	}
	n, m := len(a.sets.of(x)), len(a.sets.of(y))
	if min(n, m) > 1 {
		return 0
	}
	return min(a.aloneBits+math.Log2(float64(max(n, m))), mostBonus)
}

// expect adds the bonus to a verdict.
func (a *agglomerator) expect(v verdict, x, y int32) verdict {
	b := a.bonus(x, y)
	v.bits += b
	v.mean += b
	return v
}

// clash tells whether two clusters hold records of one source (or side) that
// is known to be free of duplicates.
func (a *agglomerator) clash(x, y int32) bool {
	s := &a.e.settings
	if !s.OneToOne && !s.OnePerSource {
		return false
	}
	for _, i := range a.sets.of(x) {
		for _, j := range a.sets.of(y) {
			p, q := &a.e.corpus.entries[i], &a.e.corpus.entries[j]
			if s.OneToOne && p.side != 0 && p.side == q.side {
				return true
			}
			if s.OnePerSource && p.source != 0 && p.source == q.source && p.period == q.period {
				return true
			}
		}
	}
	return false
}
