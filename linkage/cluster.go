package linkage

import (
	"container/heap"
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
	mostPasses   = 3
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

// edges is a heap with the heaviest edge on top.
type edges struct {
	list  []edge
	pairs []scored
}

func (h *edges) Len() int { return len(h.list) }
func (h *edges) Less(a, b int) bool {
	x, y := h.list[a], h.list[b]
	if x.bits != y.bits {
		return x.bits > y.bits
	}
	return x.pair < y.pair // pairs are sorted by record
}
func (h *edges) Swap(a, b int) { h.list[a], h.list[b] = h.list[b], h.list[a] }
func (h *edges) Push(x any)    { h.list = append(h.list, x.(edge)) }
func (h *edges) Pop() any {
	last := h.list[len(h.list)-1]
	h.list = h.list[:len(h.list)-1]
	return last
}

// verdict is the evidence on two clusters.
type verdict struct {
	versionX, versionY int32
	bits               float64 // log2 odds that they are one person
	contrary           bool    // most pairs between them speak against it
}

// joined is a link made by rule.
type joined struct {
	pair int32
	bits float64 // log2 odds of the clusters at the time
}

// agglomerator merges records into persons.
type agglomerator struct {
	e       *engine
	c       *comparer
	sets    *clusters
	known   map[[2]int32]verdict
	links   []joined
	limit   float64 // greatest expected share of wrong pairs
	certain float64 // least probability of a link
	falsity float64 // expected wrong pairs among those joined by rule
	pairs   float64 // pairs joined
	least   float64 // weight of the last link
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
	v, ok := a.known[[2]int32{x, y}]
	if ok && v.versionX == a.sets.version[x] && v.versionY == a.sets.version[y] {
		return v
	}
	v = verdict{versionX: a.sets.version[x], versionY: a.sets.version[y]}
	g := newEvidence()
	for _, i := range a.speakers(x) {
		for _, j := range a.speakers(y) {
			g.add(a.e.params, a.c, min(i, j), max(i, j))
		}
	}
	v.bits, v.contrary = g.total(a.e.params.priorBits)
	a.known[[2]int32{x, y}] = v
	return v
}

// speakers are the members of a cluster that are compared: all of a small one,
// evenly spread ones of a large.
func (a *agglomerator) speakers(x int32) []int32 {
	all := a.sets.of(x)
	if len(all) <= mostMembers {
		return all
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
	for f := range fieldCount {
		bits[f] = p.bits[lv[atClass]][f][lv[f]] + p.termBits(&lv, &r, f)
		sum += bits[f]
	}
	sum += r[rTogether]
	bits[fGiven] += bits[fFamily] + bits[fOrder] + p.jointBits(&lv) + r[rTogether]
	for f, b := range bits {
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

// total is the log2 odds of all evidence, and whether the pairs on the whole
// speak against what the best of them says.
func (g *evidence) total(prior float64) (bits float64, contrary bool) {
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
	return bits, g.weight < 0
}

// agglomerate merges the records, heaviest evidence first, as long as the
// expected share of wrong pairs stays below the limit; 1 is no limit, and the
// likeliest persons result.
func (e *engine) agglomerate(ctx context.Context, sets *clusters, limit float64) *agglomerator {
	a := &agglomerator{e: e, c: newComparer(e.corpus, e.shares), sets: sets, known: map[[2]int32]verdict{}, least: math.Inf(1),
		limit: limit, certain: max(leastCertain, 1-riskPerLink*limit)}
	h := &edges{pairs: e.pairs}
	for k := range e.pairs {
		if b := float64(e.pairs[k].bits); b >= edgeBits {
			h.list = append(h.list, edge{int32(k), b})
		}
	}
	for range mostPasses {
		before := len(a.links)
		left := a.pass(ctx, h)
		if len(a.links) == before || ctx.Err() != nil {
			break
		}
		h.list = left // what did not suffice before may do so for larger clusters
	}
	return a
}

// pass decides on every edge of the heap, heaviest first, and returns those
// that were refused.
func (a *agglomerator) pass(ctx context.Context, h *edges) (left []edge) {
	heap.Init(h)
	for done := 1; h.Len() > 0; done++ {
		if done%4096 == 0 {
			if ctx.Err() != nil {
				return nil
			}
			a.e.settings.progress("persons", done, done+h.Len())
		}
		top := heap.Pop(h).(edge)
		x, y := a.sets.root(h.pairs[top.pair].i), a.sets.root(h.pairs[top.pair].j)
		if x == y || a.sets.forbidden(x, y) {
			continue
		}
		v := a.judge(x, y)
		switch {
		case v.bits < top.bits-1e-9 && v.bits >= edgeBits:
			heap.Push(h, edge{top.pair, v.bits})
		case v.bits < top.bits-1e-9 || !a.decide(top.pair, x, y, v):
			left = append(left, edge{top.pair, max(v.bits, edgeBits)})
		}
	}
	return left
}

// decide joins two clusters if the evidence is strong enough and the stated
// rate of wrong pairs allows it, and tells whether it did.
func (a *agglomerator) decide(pair, x, y int32, v verdict) bool {
	p := probability(v.bits)
	n := float64(len(a.sets.of(x)) * len(a.sets.of(y)))
	if v.contrary || p < a.certain || a.falsity+(1-p)*n > a.limit*(a.pairs+n) {
		return false
	}
	a.falsity += (1 - p) * n
	a.pairs += n
	a.least = min(a.least, v.bits)
	a.links = append(a.links, joined{pair, v.bits})
	a.sets.merge(x, y)
	return true
}
