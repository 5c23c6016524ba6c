package people

import "strings"

// keeper keeps the texts of records: those of many rows share one piece of
// memory, and a text that was just seen is not kept again.
type keeper struct {
	chunk  *strings.Builder
	recent []string // by hash
	joint  []byte
}

// Sizes of a keeper.
const (
	chunkBytes = 64 << 10
	recentSize = 1 << 13 // a power of two
)

// text keeps a text.
func (k *keeper) text(b []byte) string {
	if len(b) == 0 {
		return ""
	}
	h := hash(b) & (recentSize - 1)
	if k.recent == nil {
		k.recent = make([]string, recentSize)
	}
	if s := k.recent[h]; s == string(b) {
		return s
	}
	if k.chunk == nil || k.chunk.Len()+len(b) > k.chunk.Cap() {
		k.chunk = &strings.Builder{}
		k.chunk.Grow(max(chunkBytes, len(b)))
	}
	// A Builder never moves what fits its capacity, so that earlier texts
	// stay where they are.
	from := k.chunk.Len()
	k.chunk.Write(b)
	s := k.chunk.String()[from:]
	k.recent[h] = s
	return s
}
