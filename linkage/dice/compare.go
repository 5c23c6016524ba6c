package dice

import (
	"cmp"
	"context"
	"math/bits"
	"runtime"
	"slices"
	"sync"
)

// Options are the settings of a comparison.
type Options struct {
	// Least is the smallest Dice coefficient of a pair that is reported; above
	// 0, at most 1.
	Least float64
	// Workers is the number of goroutines; 0 is one for each processor. It has
	// no influence on which pairs are found.
	Workers int
}

// Pair is a pair of filters whose coefficient reaches the threshold.
type Pair struct {
	I, J   int32  // numbers of the filters, in the first and in the second set
	Shared uint16 // bits set in both
	Sum    uint16 // bits set in the one plus bits set in the other
}

// Dice returns the coefficient of the pair, equal to that of [Dice] for its
// filters.
func (p Pair) Dice() float64 { return coefficient(int(p.Shared), int(p.Sum)) }

// Compare finds every pair of a filter of a and a filter of b whose Dice
// coefficient is at least o.Least. If a and b are the same set, it finds each
// pair of two filters once, with I < J. Empty filters are in no pair.
//
// emit is called with the pairs as they are found, by several goroutines at
// once, but never at once for the same worker, which is a number from 0 to
// the number of workers less one. The slice is used again after emit returns.
// The pairs are the same for every number of workers and on every processor;
// their order is not, so a caller who needs an order sorts them, as [Pairs]
// does.
//
// It returns ErrWidth if the sets differ in width, ErrLeast for a threshold
// outside its domain, and the error of ctx, within some milliseconds, if that
// ends first; then pairs may be missing.
func Compare(ctx context.Context, a, b *Set, o Options, emit func(worker int, pairs []Pair)) error {
	return compare(ctx, request{a, b, o}, kernels[0], emit)
}

// Pairs returns what [Compare] finds, in order of I and J.
func Pairs(ctx context.Context, a, b *Set, o Options) ([]Pair, error) {
	return collect(ctx, request{a, b, o}, kernels[0])
}

// Find returns the pairs of one filter, whose number is 0, with the filters of
// a set, in order of J. Errors are those of [Compare], and ErrLength if the
// filter has another width than the set.
func Find(ctx context.Context, filter []uint64, set *Set, o Options) ([]Pair, error) {
	one := &Set{words: set.words, buckets: make([]bucket, len(set.buckets))}
	if _, err := one.Append(filter); err != nil {
		return nil, err
	}
	return Pairs(ctx, one, set, o)
}

// Implementation returns the name of the implementation that compares on this
// processor: "avx512", "avx2" or "portable".
func Implementation() string { return kernels[0].name }

// request holds the arguments of a comparison.
type request struct {
	a, b *Set
	o    Options
}

func collect(ctx context.Context, r request, k kernel) ([]Pair, error) {
	r.o.Workers = r.o.workers()
	found := make([][]Pair, r.o.Workers)
	err := compare(ctx, r, k, func(worker int, pairs []Pair) {
		found[worker] = append(found[worker], pairs...)
	})
	if err != nil {
		return nil, err
	}
	all := slices.Concat(found...)
	slices.SortFunc(all, func(x, y Pair) int { return cmp.Or(cmp.Compare(x.I, y.I), cmp.Compare(x.J, y.J)) })
	return all, nil
}

func (o Options) workers() int {
	if o.Workers > 0 {
		return o.Workers
	}
	return runtime.GOMAXPROCS(0)
}

func compare(ctx context.Context, r request, k kernel, emit func(worker int, pairs []Pair)) error {
	if r.a.words != r.b.words {
		return ErrWidth
	}
	if !(r.o.Least > 0 && r.o.Least <= 1) {
		return ErrLeast
	}
	p := newPlan(r.a, r.b, r.o.Least)
	var all sync.WaitGroup
	for i := range r.o.workers() {
		all.Go(func() { newWorker(i, p, k, emit).run(ctx) })
	}
	all.Wait()
	return ctx.Err()
}

const (
	hitRoom  = 8 * tileSize // hits that a kernel may write before it returns
	pairRoom = 1024         // pairs that are gathered before they are emitted
)

// worker carries out tasks of a plan.
type worker struct {
	number int
	plan   *plan
	kernel kernel
	emit   func(worker int, pairs []Pair)
	tile   task     // the tile that lies in job.queries
	query  []uint64 // its filters, one after the other
	job    job
	pairs  []Pair
}

func newWorker(number int, p *plan, k kernel, emit func(int, []Pair)) *worker {
	return &worker{
		number: number, plan: p, kernel: k, emit: emit,
		query: make([]uint64, 0, tileSize*p.a.words),
		job:   job{words: p.a.words, hits: make([]hit, hitRoom), partial: make([]uint64, tileSize*lanes)},
		pairs: make([]Pair, 0, pairRoom),
	}
}

// run carries out tasks until there are none left or ctx ends.
func (w *worker) run(ctx context.Context) {
	for ctx.Err() == nil {
		if !w.plan.next(&w.tile) {
			break
		}
		w.do()
	}
	w.flush()
}

// do carries out one task.
func (w *worker) do() {
	t, p := &w.tile, w.plan
	w.query = w.query[:0]
	for slot := t.from; slot < t.to; slot++ {
		w.query = p.a.gather(t.card, slot, w.query)
	}
	size := lanes * p.a.words
	for _, s := range t.spans {
		blocks := p.b.buckets[s.card].blocks
		w.job.need = p.need[t.card+s.card]
		for from := s.from; from < s.to; from += w.job.done {
			w.job.set(blocks[from*size:s.to*size], w.query)
			w.kernel.run(&w.job)
			w.take(s.card, from)
		}
	}
}

// take turns what the kernel found into pairs. The bucket of b has the
// cardinality card, and the kernel began at block from.
func (w *worker) take(card, from int) {
	t, p := &w.tile, w.plan
	rows, cols := p.a.buckets[t.card].ids, p.b.buckets[card].ids
	same := p.self && t.card == card
	for h := range w.job.found {
		hit := &w.job.hits[h]
		row := t.from + int(hit.query)
		for mask := hit.mask; mask != 0; mask &= mask - 1 {
			lane := bits.TrailingZeros8(mask)
			col := (from+int(hit.block))*lanes + lane
			if same && col <= row {
				continue
			}
			i, j := rows[row], cols[col]
			if p.self && i > j {
				i, j = j, i
			}
			w.pairs = append(w.pairs, Pair{I: i, J: j, Shared: hit.shared[lane], Sum: uint16(t.card + card)})
			if len(w.pairs) == pairRoom {
				w.flush()
			}
		}
	}
}

// flush emits the pairs that were gathered.
func (w *worker) flush() {
	if len(w.pairs) > 0 {
		w.emit(w.number, w.pairs)
		w.pairs = w.pairs[:0]
	}
}
