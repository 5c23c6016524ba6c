package codelist

import (
	"strings"
	"sync"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

// Collate returns the alphabetical order of a language, for
// slices.SortFunc. Bokmål and nynorsk share one order: æ, ø, å after z, and aa
// as å. It is the collation that golang.org/x/text has under the tag "nn": the
// one it has under "nb" sorts å under a (golang/go#59908). Texts that the
// language holds equal are ordered by their bytes, so that the order is total
// and the same on every machine. The function may be used by several
// goroutines at once.
func Collate(l Lang) func(a, b string) int {
	pool := &norwegian
	if l == EN {
		pool = &english
	}
	return func(a, b string) int {
		c := pool.Get().(*collate.Collator)
		defer pool.Put(c)
		if r := c.CompareString(a, b); r != 0 {
			return r
		}
		return strings.Compare(a, b)
	}
}

// A collator has buffers of its own and must not be shared, hence the pools.
var (
	norwegian = sync.Pool{New: func() any { return collate.New(language.MustParse("nn")) }}
	english   = sync.Pool{New: func() any { return collate.New(language.MustParse("en")) }}
)
