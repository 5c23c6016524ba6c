package linkage

import (
	"cmp"
	"context"
	"errors"
	"math"
	"slices"
	"sort"
)

// ErrUnknown is returned by [Index.Remove] for a record that is not there.
var ErrUnknown = errors.New("linkage: no such record")

// Index is a register that has been linked and goes on growing: a new record
// is compared with what stands in milliseconds, with the model that was
// learned from the whole. It gives the same links as linking all of it anew
// with that model ([Index.Relink]).
//
// It is for one goroutine.
type Index struct {
	e        *engine
	comparer *comparer
	keyer    keyer

	keyed   []uint64           // records by key, as the whole was linked
	added   map[uint32][]int32 // later records by key
	orders  [3][]int32         // records in order, as the whole was linked
	ranks   [3][]int32         // place of each of these in the orders
	gone    []bool
	touched []int32 // touched[j] = stamp if j was met in this search
	stamp   int32

	adjacent [][]int32 // numbers of the pairs of each record that are reasons to merge
	sets     *clusters
	same     []Decision // decisions that join
	accept   float64    // least weight of a link made by rule, bits
	review   float64    // least weight of a question, bits
	alone    float64    // see agglomerator.aloneBits
}

// Placement is where a new record belongs.
type Placement struct {
	Person []string // identifiers of the records of its person, itself included, sorted
	Links  []Pair   // what holds it there, heaviest first
	Review []Pair   // pairs that a human should judge, heaviest first
}

// NewIndex links the records as [Link] does, and keeps what a later record
// needs. It returns the errors of Link.
func NewIndex(ctx context.Context, records []Record, decisions []Decision, s Settings) (*Index, Result, error) {
	e, trial, r, err := run(ctx, records, decisions, s)
	if err != nil {
		return nil, Result{}, err
	}
	x := &Index{e: e, comparer: newComparer(e.corpus, e.shares), keyer: keyer{c: e.corpus}, added: map[uint32][]int32{},
		accept: e.least, review: r.Stats.ReviewBits, alone: trial.aloneBits}
	if math.IsInf(x.accept, 0) {
		x.accept = max(e.certainBits(), mergeBits)
	}
	if math.IsInf(x.review, 0) || x.review > x.accept {
		x.review = x.accept
	}
	x.keyed = e.corpus.keyedRecords()
	x.ranks = e.corpus.sortOrders()
	for k, rank := range x.ranks {
		x.orders[k] = make([]int32, len(rank))
		for i, place := range rank {
			x.orders[k][place] = int32(i)
		}
	}
	n := len(e.corpus.entries)
	x.gone, x.touched, x.adjacent = make([]bool, n), make([]int32, n), make([][]int32, n)
	for k := range e.pairs {
		if s := &e.pairs[k]; s.bits >= edgeBits {
			x.adjacent[s.i] = append(x.adjacent[s.i], int32(k))
			x.adjacent[s.j] = append(x.adjacent[s.j], int32(k))
		}
	}
	for _, d := range decisions {
		if d.Same {
			x.same = append(x.same, d)
		}
	}
	x.sets = newClusters(n)
	e.decree(x.sets, decisions)
	x.settle(ctx, x.all())
	x.reserve(max(n/16, 1024))
	return x, r, nil
}

// reserve makes room for later records, so that none of the first of them
// waits for all to be moved.
func (x *Index) reserve(more int) {
	c := x.e.corpus
	c.ids, c.entries, x.e.pairs = slices.Grow(c.ids, more), slices.Grow(c.entries, more), slices.Grow(x.e.pairs, 4*more)
	x.gone, x.touched, x.adjacent = slices.Grow(x.gone, more), slices.Grow(x.touched, more), slices.Grow(x.adjacent, more)
	x.sets.parent, x.sets.version = slices.Grow(x.sets.parent, more), slices.Grow(x.sets.version, more)
	x.comparer.entries = c.entries
}

// all lists the records that are there.
func (x *Index) all() []int32 {
	list := make([]int32, 0, len(x.gone))
	for i, gone := range x.gone {
		if !gone {
			list = append(list, int32(i))
		}
	}
	return list
}

// Add takes a new record in and finds its person. It returns [ErrNoID] or
// [ErrDuplicateID].
func (x *Index) Add(ctx context.Context, r Record) (Placement, error) {
	c := x.e.corpus
	if r.ID == "" {
		return Placement{}, ErrNoID
	}
	if _, there := c.index[r.ID]; there {
		return Placement{}, ErrDuplicateID
	}
	x.e.grown = true
	i := int32(len(c.entries))
	c.ids = append(c.ids, r.ID)
	c.index[r.ID] = i
	c.entries = append(c.entries, entry{texts: make([]int32, len(c.texts))})
	c.fill(&c.entries[i], &r)
	x.comparer.entries = c.entries
	x.gone, x.touched, x.adjacent = append(x.gone, false), append(x.touched, 0), append(x.adjacent, nil)
	x.sets.parent, x.sets.version = append(x.sets.parent, i), append(x.sets.version, 0)
	for _, j := range x.candidates(ctx, i) {
		x.score(j, i)
	}
	x.e.codes.append(i, c.entries[i].code)
	for _, key := range x.keyer.keysOf(&c.entries[i]) {
		x.added[key] = append(x.added[key], i)
	}
	x.place(ctx, []int32{i})
	return x.placement(i), nil
}

// Remove takes a record out. Its person is made up anew from what is left.
func (x *Index) Remove(ctx context.Context, id string) error {
	i, ok := x.e.corpus.index[id]
	if !ok || x.gone[i] {
		return ErrUnknown
	}
	left := slices.DeleteFunc(slices.Clone(x.sets.of(x.sets.root(i))), func(j int32) bool { return j == i })
	x.dissolve(x.sets.of(x.sets.root(i)))
	x.gone[i] = true
	delete(x.e.corpus.index, id)
	x.place(ctx, left)
	return nil
}

// Persons lists the identifiers of the records of every person, as
// Result.Clusters does.
func (x *Index) Persons() [][]string {
	var out [][]string
	for _, i := range x.all() {
		if x.sets.root(i) == i {
			out = append(out, x.members(i))
		}
	}
	slices.SortFunc(out, func(a, b []string) int { return cmp.Compare(a[0], b[0]) })
	return out
}

// Relink joins all records anew with the model of the index, and returns the
// persons.
func (x *Index) Relink(ctx context.Context) [][]string {
	all := x.all()
	x.dissolve(all)
	x.settle(ctx, all)
	return x.Persons()
}

// members lists the identifiers of the cluster of record i, sorted.
func (x *Index) members(i int32) []string {
	var ids []string
	for _, m := range x.sets.of(x.sets.root(i)) {
		ids = append(ids, x.e.corpus.ids[m])
	}
	slices.Sort(ids)
	return ids
}

// dissolve makes every record of the list stand alone.
func (x *Index) dissolve(list []int32) {
	for _, i := range list {
		delete(x.sets.members, i)
	}
	for _, i := range list {
		x.sets.parent[i] = i
		x.sets.version[i]++
	}
}

// score compares two records and keeps the pair if it is a reason to merge.
func (x *Index) score(i, j int32) {
	e, c := x.e, x.comparer
	a, b := &e.corpus.entries[i], &e.corpus.entries[j]
	if a.side != 0 && a.side == b.side {
		return
	}
	lv, names := c.compare(a, b)
	r := c.rarities(a, b, &lv, &names)
	bits := e.params.priorBits + e.params.levelBits(&lv) + e.params.allTerms(&lv, &r)
	if bits < edgeBits {
		return
	}
	k := int32(len(e.pairs))
	e.pairs = append(e.pairs, scored{i: i, j: j, code: -1, bits: float32(bits)})
	x.adjacent[i], x.adjacent[j] = append(x.adjacent[i], k), append(x.adjacent[j], k)
}

// candidates lists the records that share a key with record i, or stand near
// it in one that many share.
func (x *Index) candidates(ctx context.Context, i int32) []int32 {
	x.stamp++
	var list []int32
	add := func(j int32) {
		if j != i && !x.gone[j] && x.touched[j] != x.stamp {
			x.touched[j] = x.stamp
			list = append(list, j)
		}
	}
	if x.e.allPairs() {
		for j := range i {
			add(j)
		}
		return list
	}
	for _, j := range x.e.codes.find(ctx, x.e.corpus.entries[i].code) {
		add(j)
	}
	e := &x.e.corpus.entries[i]
	ranks := x.rankOf(e)
	for _, key := range x.keyer.keysOf(e) {
		from := sort.Search(len(x.keyed), func(k int) bool { return uint32(x.keyed[k]>>32) >= key })
		to := from
		for to < len(x.keyed) && uint32(x.keyed[to]>>32) == key {
			to++
		}
		later := x.added[key]
		if to-from+len(later) <= x.e.settings.BlockLimit {
			for _, k := range x.keyed[from:to] {
				add(int32(k & 0xFFFFFFFF))
			}
		} else {
			x.near(x.keyed[from:to], ranks, add)
		}
		for _, j := range later[max(0, len(later)-laterLimit):] {
			add(j)
		}
	}
	slices.Sort(list)
	return list
}

// laterLimit bounds the later records of one key that are compared.
const laterLimit = 500

// rankOf is where a new record would stand in the orders.
func (x *Index) rankOf(e *entry) (ranks [3]int32) {
	c := x.e.corpus
	for k, less := range c.orderings() {
		ranks[k] = int32(sort.Search(len(x.orders[k]), func(at int) bool { return less(&c.entries[x.orders[k][at]], e) >= 0 }))
	}
	return ranks
}

// near adds those records of a large block that stand near a new one in any
// of the orders: all that would share a piece of the block with it.
func (x *Index) near(block []uint64, at [3]int32, add func(int32)) {
	const reach = 2*window - 1
	for k := range at {
		var above, below [reach]int32 // the nearest, nearest first
		n, m := 0, 0
		rank := x.ranks[k]
		for _, b := range block {
			j := int32(b & 0xFFFFFFFF)
			if d := rank[j] - at[k]; d >= 0 {
				n = insertNearest(above[:], n, j, func(y int32) bool { return rank[y]-at[k] > d })
			} else {
				m = insertNearest(below[:], m, j, func(y int32) bool { return at[k]-rank[y] > -d })
			}
		}
		for _, j := range above[:n] {
			add(j)
		}
		for _, j := range below[:m] {
			add(j)
		}
	}
}

// insertNearest puts j into a list of the n nearest; farther tells which of
// them stand farther away than j. It returns the new length.
func insertNearest(list []int32, n int, j int32, farther func(int32) bool) int {
	if n == len(list) && !farther(list[n-1]) {
		return n
	}
	n = min(n+1, len(list))
	at := n - 1
	for at > 0 && farther(list[at-1]) {
		list[at] = list[at-1]
		at--
	}
	list[at] = j
	return n
}
