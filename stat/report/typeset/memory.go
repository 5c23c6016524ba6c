package typeset

import (
	"sync"

	"github.com/tetratelabs/wazero/experimental"
)

const (
	// memoryPages bounds the memory of one document, in pages of 64 KiB:
	// 1 GiB. A document that needs more fails with [ErrGuest].
	memoryPages = 1 << 14

	// firstCapacity, in bytes, holds a report of some 50 pages without moving.
	firstCapacity = 64 << 20
)

// memories lends the memory of a finished document to the next one. Without
// it, each document leaves as garbage all the sizes through which its memory
// grew. What nobody borrows for a while is collected.
type memories struct{ free sync.Pool }

// Allocate gives memory that is all zero, as WebAssembly demands.
func (m *memories) Allocate(_, most uint64) experimental.LinearMemory {
	buffer, ok := m.free.Get().(*[]byte)
	if !ok {
		b := make([]byte, 0, min(firstCapacity, most))
		buffer = &b
	}
	return &linear{pool: m, buffer: (*buffer)[:0], most: most}
}

// linear is the memory of one guest. What lies beyond its length is zero.
type linear struct {
	pool   *memories
	buffer []byte
	most   uint64
}

func (l *linear) Reallocate(size uint64) []byte {
	if size > l.most {
		return nil
	}
	if size > uint64(cap(l.buffer)) {
		grown := make([]byte, len(l.buffer), min(l.most, max(size, 2*uint64(cap(l.buffer)))))
		copy(grown, l.buffer)
		l.buffer = grown
	}
	l.buffer = l.buffer[:size]
	return l.buffer
}

func (l *linear) Free() {
	clear(l.buffer)
	buffer := l.buffer[:0]
	l.buffer = nil
	l.pool.free.Put(&buffer)
}
