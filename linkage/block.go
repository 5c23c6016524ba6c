package linkage

import (
	"cmp"
	"context"
	"math"
	"slices"
)

// blocks are groups of records that share a key and are compared with each
// other. They overlap: a pair is lost only if every one of its keys differs.
type blocks struct {
	members []int32 // of all blocks, one after the other
	starts  []int32 // where each block starts; one more than there are blocks
	ofs     []int32 // numbers of the blocks of all records, one record after the other
	ofStart []int32 // where those of each record start; one more than there are records
	cut     int     // blocks that were too large and were divided
}

// block returns the members of block k.
func (b *blocks) block(k int32) []int32 { return b.members[b.starts[k]:b.starts[k+1]] }

// of returns the numbers of the blocks of record i.
func (b *blocks) of(i int) []int32 { return b.ofs[b.ofStart[i]:b.ofStart[i+1]] }

// add appends a block.
func (b *blocks) add(recs []int32) {
	b.starts = append(b.starts, int32(len(b.members)))
	b.members = append(b.members, recs...)
}

// close notes which blocks each of n records is in.
func (b *blocks) close(n int) {
	b.starts = append(b.starts, int32(len(b.members)))
	b.ofStart = make([]int32, n+2)
	for _, r := range b.members {
		b.ofStart[r+2]++
	}
	for i := 2; i < len(b.ofStart); i++ {
		b.ofStart[i] += b.ofStart[i-1]
	}
	b.ofs = make([]int32, len(b.members))
	for k := range len(b.starts) - 1 {
		for _, r := range b.block(int32(k)) {
			b.ofs[b.ofStart[r+1]] = int32(k)
			b.ofStart[r+1]++
		}
	}
	b.ofStart = b.ofStart[:n+1]
}

// makeBlocks groups the records by their keys.
func (c *corpus) makeBlocks(limit int) *blocks {
	all := c.keyedRecords()
	orders := c.sortOrders()
	b := &blocks{}
	var recs []int32
	for from := 0; from < len(all); {
		to := from + 1
		for to < len(all) && all[to]>>32 == all[from]>>32 {
			to++
		}
		if to-from > 1 {
			recs = recs[:0]
			for _, k := range all[from:to] {
				recs = append(recs, int32(k&0xFFFFFFFF))
			}
			if len(recs) > limit {
				b.cut++
				cutBlock(b, recs, orders)
			} else {
				b.add(recs)
			}
		}
		from = to
	}
	b.close(len(c.entries))
	return b
}

// keyedRecords lists every record under each of its keys, a key in the upper
// and a record in the lower half of each number, sorted.
func (c *corpus) keyedRecords() []uint64 {
	var all []uint64
	k := keyer{c: c}
	for i := range c.entries {
		for _, key := range k.keysOf(&c.entries[i]) {
			all = append(all, uint64(key)<<32|uint64(i))
		}
	}
	return sortKeyed(all)
}

// sortKeyed sorts by the upper half, and keeps the order of what is equal
// there.
func sortKeyed(a []uint64) []uint64 {
	b := make([]uint64, len(a))
	for shift := 32; shift < 64; shift += 11 {
		var counts [2049]int
		for _, x := range a {
			counts[x>>shift&2047+1]++
		}
		for d := 1; d < len(counts); d++ {
			counts[d] += counts[d-1]
		}
		for _, x := range a {
			d := x >> shift & 2047
			b[counts[d]] = x
			counts[d]++
		}
		a, b = b, a
	}
	return a
}

// orderings are the three orders in which a large block is gone through: by
// date and name, by name, and by reversed name.
func (c *corpus) orderings() [3]func(x, y *entry) int {
	joined := func(p int32) string { return c.lex.parts[p].joined }
	date := func(e *entry) int {
		return int(e.birth.year)*10000 + int(e.birth.month)*100 + int(e.birth.day)
	}
	forward := func(x, y *entry) int {
		return cmp.Or(cmp.Compare(joined(x.given), joined(y.given)), cmp.Compare(joined(x.family), joined(y.family)))
	}
	back := func(x, y *entry) int {
		return cmp.Or(cmp.Compare(joined(x.family), joined(y.family)), cmp.Compare(joined(x.given), joined(y.given)))
	}
	byDate := func(x, y *entry) int { return cmp.Compare(date(x), date(y)) }
	return [3]func(x, y *entry) int{
		func(x, y *entry) int { return cmp.Or(byDate(x, y), forward(x, y)) },
		func(x, y *entry) int { return cmp.Or(forward(x, y), byDate(x, y)) },
		func(x, y *entry) int { return cmp.Or(back(x, y), byDate(x, y)) },
	}
}

// sortOrders gives every record its place in each order.
func (c *corpus) sortOrders() [3][]int32 {
	var ranks [3][]int32
	for k, order := range c.orderings() {
		list := make([]int32, len(c.entries))
		for i := range list {
			list[i] = int32(i)
		}
		slices.SortFunc(list, func(i, j int32) int {
			return cmp.Or(order(&c.entries[i], &c.entries[j]), cmp.Compare(i, j))
		})
		ranks[k] = make([]int32, len(list))
		for place, i := range list {
			ranks[k][i] = int32(place)
		}
	}
	return ranks
}

// window is half the size of the overlapping pieces that a large block is cut
// into. The larger the block, the less its key says, and the smaller the
// pieces.
const window = 4

// windowOf is that for a block of n records.
func windowOf(n int) int {
	switch {
	case n > 2000:
		return window - 2
	case n > 200:
		return window - 1
	}
	return window
}

// cutBlock divides a block that is too large: its records are put in order in
// three ways, and in each of them meet their neighbours.
func cutBlock(b *blocks, recs []int32, orders [3][]int32) {
	sorted, half := slices.Clone(recs), windowOf(len(recs))
	for _, rank := range orders {
		slices.SortFunc(sorted, func(x, y int32) int { return cmp.Compare(rank[x], rank[y]) })
		for at := 0; at+half < len(sorted); at += half {
			b.add(sorted[at:min(at+2*half, len(sorted))])
		}
	}
}

// allPairs tells whether every pair is compared.
func (e *engine) allPairs() bool { return len(e.corpus.entries) <= e.settings.AllPairsLimit }

// keepBits is the least weight, log2 odds by the assumed chances, with which a
// pair is kept for training: below it a pair is not worth its memory.
const keepBits = -13

// finds are the pairs kept by one chunk, with patterns numbered by the chunk.
type finds struct {
	pairs    []scored
	patterns []levels
	compared int
}

// gather compares the candidate pairs and keeps those that are not hopeless.
func (e *engine) gather(ctx context.Context) error {
	n := len(e.corpus.entries)
	var b *blocks
	if !e.allPairs() {
		e.settings.progress("blocks", 0, 1)
		b = e.corpus.makeBlocks(e.settings.BlockLimit)
		e.stats.BlocksCut = b.cut
		e.settings.progress("blocks", 1, 1)
	}
	var starts, others []int32
	if b != nil && e.codes != nil {
		starts, others = e.codes.neighbours(n)
	}
	chunks := min(256, n)
	found := make([]finds, chunks)
	err := e.parallel(ctx, "candidates", chunks, func(chunk int, c *comparer) {
		from, to := chunk*n/chunks, (chunk+1)*n/chunks
		g := gatherer{params: e.params, comparer: c, codes: map[levels]int32{}}
		for i := from; i < to; i++ {
			if b == nil {
				for j := i + 1; j < n; j++ {
					g.try(i, j, 0)
				}
				continue
			}
			var also []int32
			if starts != nil {
				also = others[starts[i]:starts[i+1]]
			}
			g.tryBlocks(b, i, also)
		}
		found[chunk] = g.finds
	})
	e.number(found)
	return err
}

// gatherer compares pairs for one chunk.
type gatherer struct {
	finds
	params   *parameters
	comparer *comparer
	codes    map[levels]int32
}

// tryBlocks compares record i with those after it in its blocks, and with
// others, each once.
func (g *gatherer) tryBlocks(b *blocks, i int, also []int32) {
	c := g.comparer
	if c.seen == nil {
		c.seen, c.times = make([]int32, len(c.entries)), make([]uint8, len(c.entries))
	}
	c.others = c.others[:0]
	meet := func(j int32) {
		if c.seen[j] != int32(i+1) {
			c.seen[j], c.times[j] = int32(i+1), 0
			c.others = append(c.others, j)
		}
		if c.times[j] < math.MaxUint8 {
			c.times[j]++
		}
	}
	for _, j := range also {
		meet(j)
	}
	for _, k := range b.of(i) {
		for _, j := range b.block(k) {
			if int(j) > i {
				meet(j)
			}
		}
	}
	slices.Sort(c.others)
	for _, j := range c.others {
		g.try(i, int(j), c.times[j])
	}
}

// try compares two records and keeps the pair if it is not hopeless.
func (g *gatherer) try(i, j int, met uint8) {
	c, p := g.comparer, g.params
	a, b := &c.entries[i], &c.entries[j]
	if a.side != 0 && a.side == b.side {
		return
	}
	lv, names := c.compare(a, b)
	g.compared++
	bits := p.priorBits + p.levelBits(&lv)
	if bits < keepBits-25 && lv[fOwn] != agrees {
		return // no rarity can save it
	}
	r := c.rarities(a, b, &lv, &names)
	terms := p.allTerms(&lv, &r)
	if bits+terms >= keepBits || lv[fOwn] == agrees {
		code, ok := g.codes[lv]
		if !ok {
			code = int32(len(g.patterns))
			g.codes[lv] = code
			g.patterns = append(g.patterns, lv)
		}
		g.pairs = append(g.pairs, scored{i: int32(i), j: int32(j), code: code, terms: float32(terms), met: met})
	}
}

// number stores the kept pairs, with the patterns of all chunks numbered in
// their own order, so that the division into chunks does not show.
func (e *engine) number(found []finds) {
	total := 0
	for k := range found {
		total += len(found[k].pairs)
		e.stats.Compared += found[k].compared
		e.patterns = append(e.patterns, found[k].patterns...)
	}
	order := func(a, b levels) int { return slices.Compare(a[:], b[:]) }
	slices.SortFunc(e.patterns, order)
	e.patterns = slices.Compact(e.patterns)
	e.pairs = make([]scored, 0, total)
	for k := range found {
		f := &found[k]
		codes := make([]int32, len(f.patterns))
		for c, lv := range f.patterns {
			at, _ := slices.BinarySearchFunc(e.patterns, lv, order)
			codes[c] = int32(at)
		}
		for _, s := range f.pairs {
			s.code = codes[s.code]
			e.pairs = append(e.pairs, s)
		}
		*f = finds{}
	}
}

// candidateLoss estimates the share of the true pairs that met in no block,
// and what it is at most with 95 % probability, from how many of them met in
// one block and in two:
//
//	lost = f1 (f1 - 1) / (2 (f2 + 1))
//
// with the log-normal bound of the estimate. It is a lower bound of the loss
// where some pairs are much harder to meet than others.
//
// Source: Chao (1987), Biometrics 43, 783-791.
func (e *engine) candidateLoss() (share, most float64) {
	var once, twice, all float64
	for k := range e.pairs {
		s := &e.pairs[k]
		p := probability(float64(s.bits))
		all += p
		switch s.met {
		case 0:
			return 0, 0 // every pair was compared
		case 1:
			once += p
		case 2:
			twice += p
		}
	}
	if all == 0 {
		return 0, 0
	}
	lost := max(once*(once-1), 0) / (2 * (twice + 1))
	if lost == 0 {
		return 0, 3 / (all + 3) // nothing in all: at most 3 (Hanley and Lippman-Hand 1983)
	}
	r := once / max(twice, 0.5)
	variance := max(twice, 0.5) * (r*r/2 + r*r*r + r*r*r*r/4)
	upper := lost * math.Exp(1.96*math.Sqrt(math.Log(1+variance/(lost*lost))))
	return lost / (all + lost), upper / (all + upper)
}
