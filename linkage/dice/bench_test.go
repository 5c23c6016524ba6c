package dice

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"
)

// population returns n invented filters, packed: about 30 % of the bits set,
// with cardinalities as uneven as those of names, and one in ten like another.
func population(n, bits int) []uint64 {
	g := rand.New(rand.NewPCG(7, uint64(bits)))
	words := bits / 64
	packed := make([]uint64, 0, n*words)
	for i := range n {
		if i > 0 && g.IntN(10) == 0 {
			from := g.IntN(i) * words
			packed = append(packed, packed[from:from+words]...)
			for range g.IntN(bits / 8) {
				b := g.IntN(bits)
				packed[len(packed)-words+b/64] ^= 1 << (b % 64)
			}
			continue
		}
		at := len(packed)
		packed = packed[:at+words]
		for range int(float64(bits) * (0.355 + 0.03*g.NormFloat64())) { // some fall together
			b := g.IntN(bits)
			packed[at+b/64] |= 1 << (b % 64)
		}
	}
	return packed
}

func populated(b *testing.B, n, bits int) *Set {
	b.Helper()
	s, err := NewSet(bits)
	if err != nil {
		b.Fatal(err)
	}
	if err := s.AppendAll(population(n, bits)); err != nil {
		b.Fatal(err)
	}
	return s
}

// BenchmarkKernel gives comparisons a second on one core: a full tile against
// blocks that lie in the second-level cache, of which next to none is a hit.
func BenchmarkKernel(b *testing.B) {
	for _, bits := range widths {
		for _, k := range kernels {
			b.Run(fmt.Sprintf("%s/%d", k.name, bits), func(b *testing.B) {
				words := bits / 64
				all := population(tileSize+2048, bits)
				j := &job{words: words, need: bits / 4, hits: make([]hit, 64*tileSize), partial: make([]uint64, tileSize*lanes)}
				j.set(all[tileSize*words:], all[:tileSize*words])
				for b.Loop() {
					if k.run(j); j.done != j.blocks {
						b.Fatal("too many hits")
					}
				}
				b.ReportMetric(float64(b.N)*tileSize*2048/b.Elapsed().Seconds(), "cmp/s")
			})
		}
	}
}

// BenchmarkAllPairs is a whole run of 100,000 filters of 1,024 bits against
// another 100,000 on all processors. The pairs that pruning leaves out count
// as compared.
func BenchmarkAllPairs(b *testing.B) {
	const n = 100_000
	x, y := populated(b, n, 1024), populated(b, n, 1024)
	for _, least := range []float64{0.6, 0.8, 0.9} {
		b.Run(fmt.Sprint(least), func(b *testing.B) {
			var found [64]int
			for b.Loop() {
				if err := Compare(context.Background(), x, y, Options{Least: least}, func(w int, p []Pair) { found[w%64] += len(p) }); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.N)*n*n/b.Elapsed().Seconds(), "cmp/s")
		})
	}
}

// BenchmarkFind looks for one filter of 1,024 bits among 1,000,000.
func BenchmarkFind(b *testing.B) {
	s := populated(b, 1_000_000, 1024)
	filter := s.At(4711, nil)
	for _, least := range []float64{0.6, 0.8, 0.9} {
		b.Run(fmt.Sprint(least), func(b *testing.B) {
			for b.Loop() {
				if _, err := Find(context.Background(), filter, s, Options{Least: least}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
