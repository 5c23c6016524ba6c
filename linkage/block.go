package linkage

import (
	"cmp"
	"context"
	"slices"
)

// blocks are groups of records that share a key and are compared with each
// other. They overlap: a pair is lost only if every one of its keys differs.
type blocks struct {
	members []int32 // of all blocks, one after the other
	starts  []int32 // where each block starts; one more than there are blocks
	of      [][]int32
	cut     int // blocks that were too large and were divided
}

// keyed is a record under a key.
type keyed struct {
	key uint64
	rec int32
}

// Kinds of key.
const (
	keyOwn = iota + 1
	keyDigits
	keyNames
	keySoundYear
	keySoundDay
	keyGroupYear
	keyNameInitial
	keyStartYear
	keyDateInitial
	keyWord
	keyNoName
)

// mix combines numbers into a key (Fibonacci hashing with a final avalanche).
func mix(kind uint64, parts ...uint64) uint64 {
	h := kind * 0x9E3779B97F4A7C15
	for _, p := range parts {
		h = (h ^ p) * 0xBF58476D1CE4E5B9
		h ^= h >> 29
	}
	return h
}

// hashText is FNV-1a.
func hashText(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// blockWord is what keys are made of for one word of a name.
type blockWord struct {
	text, bones, sound uint64
	start, initial     uint64
	groups             []int32
}

// blockWords lists the distinct words of all names of an entry.
func (c *corpus) blockWords(e *entry, list []blockWord) []blockWord {
	list = list[:0]
	add := func(p int32) {
		for _, w := range c.lex.parts[p].words {
			t := &c.lex.tokens[w]
			b := blockWord{text: hashText(t.text), bones: hashText(t.bones), sound: uint64(t.sound), groups: t.groups,
				start: hashText(t.text[:min(len(t.text), 3)]), initial: uint64(t.text[0])}
			if !slices.ContainsFunc(list, func(o blockWord) bool { return o.text == b.text }) && len(list) < maxTokens {
				list = append(list, b)
			}
		}
	}
	add(e.given)
	add(e.family)
	for _, p := range e.aliases {
		add(p)
	}
	return list
}

// years are the birth years under which an entry is looked for: an uncertain
// one also under its neighbours.
func (b *birth) lookYears() []uint64 {
	switch {
	case b.year == 0:
		return nil
	case b.vague:
		return []uint64{uint64(b.year - 1), uint64(b.year), uint64(b.year + 1)}
	}
	return []uint64{uint64(b.year)}
}

// blockKeys appends the keys of an entry.
func (c *corpus) blockKeys(keys []uint64, e *entry, list []blockWord) []uint64 {
	b := &e.birth
	if e.own != 0 {
		keys = append(keys, mix(keyOwn, uint64(e.own)))
	}
	if b.full && !b.heap {
		keys = append(keys, mix(keyDigits, hashText(string(b.sorted[:]))))
	}
	years := b.lookYears()
	for i := range list {
		w := &list[i]
		for _, y := range years {
			keys = append(keys, mix(keySoundYear, w.sound, y), mix(keyStartYear, w.start, y))
			for _, g := range w.groups {
				keys = append(keys, mix(keyGroupYear, uint64(g), y))
			}
		}
		if b.full && !b.heap {
			day := uint64(b.monthDay())
			keys = append(keys, mix(keySoundDay, w.bones, day), mix(keyDateInitial, w.initial, day),
				mix(keyDateInitial+100, w.initial, uint64(b.year), uint64(b.month)),
				mix(keyDateInitial+200, w.initial, uint64(b.year), uint64(b.day)))
		}
		keys = append(keys, mix(keyWord, w.text))
		for j := range list {
			if j != i {
				keys = append(keys, mix(keyNameInitial, w.bones, list[j].initial))
			}
			if j > i {
				keys = append(keys, mix(keyNames, min(w.bones, list[j].bones), max(w.bones, list[j].bones)))
			}
		}
	}
	if len(list) == 0 {
		for _, y := range years {
			keys = append(keys, mix(keyNoName, y, uint64(e.sex)))
		}
	}
	return keys
}

// makeBlocks groups the records by their keys.
func (c *corpus) makeBlocks(limit int) *blocks {
	var all []keyed
	var keys []uint64
	var list []blockWord
	for i := range c.entries {
		list = c.blockWords(&c.entries[i], list)
		keys = c.blockKeys(keys[:0], &c.entries[i], list)
		slices.Sort(keys)
		for _, k := range slices.Compact(keys) {
			all = append(all, keyed{k, int32(i)})
		}
	}
	slices.SortFunc(all, func(a, b keyed) int {
		return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.rec, b.rec))
	})
	b := &blocks{of: make([][]int32, len(c.entries))}
	for from := 0; from < len(all); {
		to := from + 1
		for to < len(all) && all[to].key == all[from].key {
			to++
		}
		switch size := to - from; {
		case size > limit:
			b.cut++
			c.cutBlock(b, all[from:to])
		case size > 1:
			b.add(all[from:to])
		}
		from = to
	}
	b.starts = append(b.starts, int32(len(b.members)))
	return b
}

// add appends a block.
func (b *blocks) add(recs []keyed) {
	id := int32(len(b.starts))
	b.starts = append(b.starts, int32(len(b.members)))
	for _, r := range recs {
		b.members = append(b.members, r.rec)
		b.of[r.rec] = append(b.of[r.rec], id)
	}
}

// window is half the size of the overlapping pieces that a large block is cut
// into.
const window = 6

// cutBlock divides a block that is too large: it is put in order by date, then
// by name, and each record meets its neighbours in either order.
func (c *corpus) cutBlock(b *blocks, recs []keyed) {
	name := func(r keyed) string {
		e := &c.entries[r.rec]
		return c.lex.parts[e.given].joined + c.lex.parts[e.family].joined
	}
	back := func(r keyed) string {
		e := &c.entries[r.rec]
		return c.lex.parts[e.family].joined + c.lex.parts[e.given].joined
	}
	date := func(r keyed) int {
		d := &c.entries[r.rec].birth
		return int(d.year)*10000 + int(d.month)*100 + int(d.day)
	}
	place := func(x, y keyed) int { return cmp.Compare(x.rec, y.rec) }
	orders := []func(x, y keyed) int{
		func(x, y keyed) int {
			return cmp.Or(cmp.Compare(date(x), date(y)), cmp.Compare(name(x), name(y)), place(x, y))
		},
		func(x, y keyed) int {
			return cmp.Or(cmp.Compare(name(x), name(y)), cmp.Compare(date(x), date(y)), place(x, y))
		},
		func(x, y keyed) int {
			return cmp.Or(cmp.Compare(back(x), back(y)), cmp.Compare(date(x), date(y)), place(x, y))
		},
	}
	sorted := slices.Clone(recs)
	for _, order := range orders {
		slices.SortFunc(sorted, order)
		for at := 0; at+window < len(sorted); at += window {
			b.add(sorted[at:min(at+2*window, len(sorted))])
		}
	}
}

// members of block k.
func (b *blocks) block(k int32) []int32 { return b.members[b.starts[k]:b.starts[k+1]] }

// allPairs tells whether every pair is compared.
func (e *engine) allPairs() bool { return len(e.corpus.entries) <= e.settings.AllPairsLimit }

// keepBits is the least weight, log2 odds by the assumed chances, with which a
// pair is kept for training: below it a pair is not worth its memory.
const keepBits = -13

// kept is a pair kept by one chunk, before patterns are numbered.
type kept struct {
	i, j int32
	lv   levels
	rare packedRarity
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
	chunks := min(256, n)
	found := make([][]kept, chunks)
	compared := make([]int, chunks)
	err := e.parallel(ctx, "candidates", chunks, func(chunk int, c *comparer) {
		from, to := chunk*n/chunks, (chunk+1)*n/chunks
		g := gatherer{params: e.params, comparer: c}
		for i := from; i < to; i++ {
			if b == nil {
				for j := i + 1; j < n; j++ {
					g.try(i, j)
				}
				continue
			}
			g.tryBlocks(b, i, n)
		}
		found[chunk], compared[chunk] = g.found, g.compared
	})
	e.number(found)
	for _, k := range compared {
		e.stats.Compared += k
	}
	return err
}

// gatherer compares pairs for one chunk.
type gatherer struct {
	params   *parameters
	comparer *comparer
	found    []kept
	compared int
	seen     []int32 // seen[j] = i+1 if the pair (i, j) was met
	others   []int32
}

// tryBlocks compares record i with those after it in its blocks, each once.
func (g *gatherer) tryBlocks(b *blocks, i, n int) {
	if g.seen == nil {
		g.seen = make([]int32, n)
	}
	g.others = g.others[:0]
	for _, k := range b.of[i] {
		for _, j := range b.block(k) {
			if int(j) > i && g.seen[j] != int32(i+1) {
				g.seen[j] = int32(i + 1)
				g.others = append(g.others, j)
			}
		}
	}
	slices.Sort(g.others)
	for _, j := range g.others {
		g.try(i, int(j))
	}
}

// try compares two records and keeps the pair if it is not hopeless.
func (g *gatherer) try(i, j int) {
	c, p := g.comparer, g.params
	a, b := &c.entries[i], &c.entries[j]
	lv, names := c.compare(a, b)
	g.compared++
	bits := p.priorBits + p.levelBits(&lv)
	if bits < keepBits-25 && lv[fOwn] != agrees {
		return // no rarity can save it
	}
	r := c.rarities(a, b, &lv, &names)
	terms := p.allTerms(&lv, &r)
	if bits+terms >= keepBits || lv[fOwn] == agrees {
		g.found = append(g.found, kept{int32(i), int32(j), lv, r.pack()})
	}
}

// number stores the kept pairs, with their patterns of levels numbered.
func (e *engine) number(found [][]kept) {
	total := 0
	for _, f := range found {
		total += len(f)
	}
	e.pairs = make([]scored, 0, total)
	codes := map[levels]int32{}
	for k, f := range found {
		for _, p := range f {
			code, ok := codes[p.lv]
			if !ok {
				code = int32(len(e.patterns))
				codes[p.lv] = code
				e.patterns = append(e.patterns, p.lv)
			}
			e.pairs = append(e.pairs, scored{i: p.i, j: p.j, code: code, rare: p.rare})
		}
		found[k] = nil
	}
}
