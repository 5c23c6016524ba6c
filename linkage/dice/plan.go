package dice

import "sync"

const (
	// tileSize is the number of filters of the first set that are compared
	// with a block of the second while it is in registers. 64 filters of 1,024
	// bits are 8 KiB, a quarter of a first-level cache.
	tileSize = 64
	// taskBlocks is the number of blocks of the second set in one task: 16,384
	// filters, 1 ms for a full tile. A task is what a worker takes, and
	// between tasks it looks whether it shall stop.
	taskBlocks = 2048
)

// task is a tile of filters of the first set and what to compare it with.
type task struct {
	card     int // cardinality of the tile's filters
	from, to int // their slots
	spans    []span
}

// span is a run of blocks in one bucket of the second set.
type span struct{ card, from, to int }

// plan deals out the tasks of one comparison. It leaves out every pair of
// buckets whose cardinalities cannot reach the threshold.
type plan struct {
	a, b *Set
	self bool  // a and b are one set: each pair once
	need []int // smallest number of shared bits, by sum of cardinalities

	mu    sync.Mutex
	row   int // bucket of a
	from  int // first slot of the tile
	col   int // bucket of b
	block int // next block of it
}

func newPlan(a, b *Set, least float64) *plan {
	p := &plan{a: a, b: b, self: a == b, need: thresholds(least, 2*a.Bits()), row: 1}
	p.start()
	return p
}

// start moves to the first block that the tile at row and from is compared
// with. In a set compared with itself, that is its own.
func (p *plan) start() {
	p.col, p.block = 1, 0
	if p.self {
		p.col, p.block = p.row, p.from/lanes
	}
}

// reachable says whether filters of the two cardinalities can share enough:
// they share at most the smaller one.
func (p *plan) reachable(row, col int) bool {
	return p.need[row+col] <= min(row, col)
}

// next fills t with the next task, or returns false when there is none left.
// It may be called by several goroutines.
func (p *plan) next(t *task) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	t.spans = t.spans[:0]
	for p.row < len(p.a.buckets) {
		left := len(p.a.buckets[p.row].ids) - p.from
		if left <= 0 {
			p.row, p.from = p.row+1, 0
			p.start()
			continue
		}
		tiles := (left + tileSize - 1) / tileSize
		t.card, t.from, t.to = p.row, p.from, p.from+(left+tiles-1)/tiles
		p.fill(t)
		if p.col == len(p.b.buckets) {
			p.from = t.to
			p.start()
		}
		if len(t.spans) > 0 {
			return true
		}
	}
	return false
}

// fill adds spans to t until it is large enough or no bucket is left.
func (p *plan) fill(t *task) {
	for room := taskBlocks; room > 0 && p.col < len(p.b.buckets); {
		n := p.b.blockCount(p.col)
		if p.block >= n || !p.reachable(p.row, p.col) {
			p.col, p.block = p.col+1, 0
			continue
		}
		take := min(room, n-p.block)
		t.spans = append(t.spans, span{p.col, p.block, p.block + take})
		p.block += take
		room -= take
	}
}
