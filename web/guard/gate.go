package guard

import (
	"context"
	"slices"
	"sync"
	"time"
)

// gate lets so many requests in at once. Where it is full a request waits in
// a bounded line for a bounded time; beyond that it is turned away, so that
// those inside are served at the speed they are used to.
type gate struct {
	now      func() time.Time
	min, max float64
	target   time.Duration
	queue    int
	wait     time.Duration

	mu       sync.Mutex
	limit    float64
	inside   int
	line     []chan struct{} // closed when its turn has come
	since    time.Time       // start of the window that is measured
	done     int             // requests ended in the window
	slow     int             // of these, slower than target
	full     bool            // the limit was used up in the window
	turnaway int
}

// The window in which latency is judged.
const (
	windowTime  = 250 * time.Millisecond
	windowCount = 20
)

func newGate(l Load, now func() time.Time) *gate {
	return &gate{
		now: now, min: float64(l.Min), max: float64(l.Max), limit: float64(l.Start),
		target: l.Target, queue: l.Queue, wait: l.Wait, since: now(),
	}
}

// enter waits for a place. Leave gives it back and may be called more than
// once; ok is false where there was no place in time.
func (g *gate) enter(ctx context.Context) (leave func(), ok bool) {
	g.mu.Lock()
	if g.inside < int(g.limit) && len(g.line) == 0 {
		g.inside++
		g.full = g.full || g.inside >= int(g.limit)
		g.mu.Unlock()
		return g.leaver(), true
	}
	g.full = true
	if len(g.line) >= g.queue {
		g.turnaway++
		g.mu.Unlock()
		return nil, false
	}
	turn := make(chan struct{})
	g.line = append(g.line, turn)
	g.mu.Unlock()

	timer := time.NewTimer(g.wait)
	defer timer.Stop()
	select {
	case <-turn:
		return g.leaver(), true
	case <-timer.C:
	case <-ctx.Done():
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	i := slices.Index(g.line, turn)
	if i < 0 { // the turn came at the same moment
		return g.leaver(), true
	}
	g.line = slices.Delete(g.line, i, i+1)
	g.turnaway++
	return nil, false
}

// leaver returns the function that gives a place back, once.
func (g *gate) leaver() func() {
	began := g.now()
	var once sync.Once
	return func() { once.Do(func() { g.leave(g.now().Sub(began)) }) }
}

func (g *gate) leave(took time.Duration) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.inside--
	g.done++
	if took > g.target {
		g.slow++
	}
	if g.done >= windowCount && g.now().Sub(g.since) >= windowTime {
		g.judge()
	}
	for len(g.line) > 0 && g.inside < int(g.limit) {
		close(g.line[0])
		g.line = slices.Delete(g.line, 0, 1)
		g.inside++
	}
}

// judge ends a window: many slow ones narrow the gate, a full gate without
// them widens it.
func (g *gate) judge() {
	switch {
	case g.slow*10 > g.done:
		g.limit = max(g.min, g.limit*0.8)
	case g.full:
		g.limit = min(g.max, g.limit+1)
	}
	g.since, g.done, g.slow, g.full = g.now(), 0, 0, false
}

// pause is after how long somebody who was turned away should come back: one
// to three seconds, so that they do not all come at once.
func (g *gate) pause() time.Duration {
	g.mu.Lock()
	defer g.mu.Unlock()
	return time.Duration(1+g.turnaway%3) * time.Second
}

// budget is a number of bytes that may be held at once.
type budget struct {
	mu         sync.Mutex
	held, most int64
}

func (b *budget) take(n int64) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.held+n > b.most {
		return false
	}
	b.held += n
	return true
}

func (b *budget) give(n int64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.held -= n
}
