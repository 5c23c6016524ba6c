package dice

import (
	"context"
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

var widths = []int{512, 1024, 2048}

// generator makes invented filters.
type generator struct {
	*rand.Rand
	words int
}

func newGenerator(seed uint64, bits int) generator {
	return generator{rand.New(rand.NewPCG(seed, 1)), bits / 64}
}

// filter returns a filter in which each bit is set with the given chance.
func (g generator) filter(chance float64) []uint64 {
	f := make([]uint64, g.words)
	for b := range g.words * 64 {
		if g.Float64() < chance {
			f[b/64] |= 1 << (b % 64)
		}
	}
	return f
}

// like returns f with each bit turned over with the given chance.
func (g generator) like(f []uint64, chance float64) []uint64 {
	out := g.filter(chance)
	for w := range out {
		out[w] ^= f[w]
	}
	return out
}

// mixture returns n filters: empty, full, sparse and dense ones, copies and
// near copies.
func (g generator) mixture(n int) [][]uint64 {
	var all [][]uint64
	for len(all) < n {
		switch k := g.IntN(12); {
		case k == 0:
			all = append(all, g.filter(0))
		case k == 1:
			all = append(all, g.filter(1.1))
		case k == 2:
			all = append(all, g.filter(0.002))
		case k == 3:
			all = append(all, g.filter(g.Float64()))
		case k < 6 && len(all) > 0:
			all = append(all, slices.Clone(all[g.IntN(len(all))]))
		case k < 9 && len(all) > 0:
			all = append(all, g.like(all[g.IntN(len(all))], 0.05))
		default:
			all = append(all, g.filter(0.3))
		}
	}
	return all
}

func setOf(t testing.TB, bits int, filters [][]uint64) *Set {
	t.Helper()
	s, err := NewSet(bits)
	if err != nil {
		t.Fatal(err)
	}
	for i, f := range filters {
		if n, err := s.Append(f); err != nil || n != i {
			t.Fatalf("Append gave %d, %v", n, err)
		}
	}
	return s
}

// bruteForce compares everything by the definition.
func bruteForce(a, b [][]uint64, least float64, self bool) []Pair {
	var out []Pair
	for i, x := range a {
		for j, y := range b {
			if self && j <= i {
				continue
			}
			if Dice(x, y) >= least {
				out = append(out, Pair{int32(i), int32(j), uint16(Shared(x, y)), uint16(Cardinality(x) + Cardinality(y))})
			}
		}
	}
	return out
}

// sameEverywhere compares a with b by each implementation and by brute force.
func sameEverywhere(t testing.TB, bits int, a, b [][]uint64, least float64) {
	t.Helper()
	setA, setB := setOf(t, bits, a), setOf(t, bits, b)
	cases := []struct {
		name string
		r    request
		want []Pair
	}{
		{"two sets", request{setA, setB, Options{Least: least}}, bruteForce(a, b, least, false)},
		{"one set", request{setA, setA, Options{Least: least}}, bruteForce(a, a, least, true)},
	}
	for _, c := range cases {
		for _, k := range kernels {
			for _, workers := range []int{1, 3} {
				c.r.o.Workers = workers
				got, err := collect(context.Background(), c.r, k)
				if err != nil {
					t.Fatal(err)
				}
				if !slices.Equal(got, c.want) {
					t.Fatalf("%s, %s, %d bits, %d and %d filters, least %v, %d workers: %d pairs, want %d", c.name, k.name, bits, len(a), len(b), least, workers, len(got), len(c.want))
				}
			}
		}
	}
}

func TestEveryImplementationGivesTheBruteForceAnswer(t *testing.T) {
	for _, bits := range widths {
		g := newGenerator(uint64(bits), bits)
		for _, n := range []int{0, 1, 7, 8, 9, 63, 64, 65, 131, 300} {
			m := g.IntN(200)
			for _, least := range []float64{1e-9, 0.3, 0.5, 0.8, 0.95, 1} {
				sameEverywhere(t, bits, g.mixture(n), g.mixture(m), least)
			}
		}
	}
}

// Filters of one cardinality fill blocks and tiles to the brim and beyond.
func TestOneCardinality(t *testing.T) {
	for _, bits := range widths {
		for _, n := range []int{8, 64, 65, 129, 520} {
			g := newGenerator(uint64(n), bits)
			var all [][]uint64
			for range n {
				f := make([]uint64, g.words)
				for _, b := range g.Perm(bits)[:bits/4] {
					f[b/64] |= 1 << (b % 64)
				}
				all = append(all, f)
			}
			sameEverywhere(t, bits, all, all[:n/2], 0.27)
		}
	}
}

// Every count from none to all bits, in each lane.
func TestEveryCount(t *testing.T) {
	for _, bits := range widths {
		var ladder [][]uint64
		for n := 0; n <= bits; n += 7 {
			f := make([]uint64, bits/64)
			for b := range n {
				f[b*37%bits/64] |= 1 << (b * 37 % bits % 64)
			}
			ladder = append(ladder, f)
		}
		full := make([]uint64, bits/64)
		for w := range full {
			full[w] = math.MaxUint64
		}
		ladder = append(ladder, full, full)
		sameEverywhere(t, bits, ladder, ladder, 1e-9)
	}
}

// More hits than the kernels' room for them, from one block to the next.
func TestMoreHitsThanRoom(t *testing.T) {
	g := newGenerator(5, 1024)
	f := g.filter(0.3)
	var same [][]uint64
	for range 700 {
		same = append(same, f)
	}
	sameEverywhere(t, 1024, same, same, 1)
}

// More blocks than one task.
func TestMoreThanOneTask(t *testing.T) {
	if testing.Short() {
		t.Skip("compares 20,000 filters by brute force")
	}
	g := newGenerator(6, 512)
	var many [][]uint64
	base := g.filter(0.3)
	for range (taskBlocks + 300) * lanes {
		f := slices.Clone(base)
		// The same cardinality for all, so that all are in one bucket, and all
		// alike, so that none may be missing.
		from, to := g.IntN(8), g.IntN(8)
		f[from], f[to] = f[to], f[from]
		many = append(many, f)
	}
	sameEverywhere(t, 512, many[:3], many, 0.5)
}

func TestFindIsCompareWithOne(t *testing.T) {
	g := newGenerator(9, 1024)
	all := g.mixture(400)
	s := setOf(t, 1024, all)
	for _, f := range all[:40] {
		got, err := Find(context.Background(), f, s, Options{Least: 0.6})
		if err != nil {
			t.Fatal(err)
		}
		if want := bruteForce([][]uint64{f}, all, 0.6, false); !slices.Equal(got, want) {
			t.Fatalf("found %v, want %v", got, want)
		}
	}
}

// A set that was changed answers like one that was made so.
func TestPutAndAppend(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		bits := rapid.SampledFrom(widths).Draw(r, "bits")
		g := newGenerator(rapid.Uint64().Draw(r, "seed"), bits)
		start := g.mixture(rapid.IntRange(0, 40).Draw(r, "start"))
		s, err := NewSet(bits)
		if err != nil {
			r.Fatal(err)
		}
		if err := s.AppendAll(slices.Concat(start...)); err != nil {
			r.Fatal(err)
		}
		now := slices.Clone(start)
		for range rapid.IntRange(0, 60).Draw(r, "changes") {
			f := g.mixture(1)[0]
			if len(now) > 0 && rapid.Bool().Draw(r, "put") {
				i := g.IntN(len(now))
				if err := s.Put(i, f); err != nil {
					r.Fatal(err)
				}
				now[i] = f
				continue
			}
			if _, err := s.Append(f); err != nil {
				r.Fatal(err)
			}
			now = append(now, f)
		}
		for i, f := range now {
			if !slices.Equal(s.At(i, nil), f) || s.Cardinality(i) != Cardinality(f) {
				r.Fatalf("filter %d is not what was put", i)
			}
		}
		got, err := Pairs(context.Background(), s, s, Options{Least: 0.7})
		if err != nil {
			r.Fatal(err)
		}
		if s.Len() != len(now) || !slices.Equal(got, bruteForce(now, now, 0.7, true)) {
			r.Fatal("the changed set answers otherwise")
		}
	})
}

// A filter that was replaced leaves no word behind, in used memory or beyond.
func TestPutLeavesNothingBehind(t *testing.T) {
	const mark = 0x5a5a5a5a5a5a5a5a
	s := setOf(t, 512, nil)
	marked := make([]uint64, 8)
	for w := range marked {
		marked[w] = mark
	}
	other := []uint64{1<<32 - 1, 1<<32 - 1, 1<<32 - 1, 1<<32 - 1, 1<<32 - 1, 1<<32 - 1, 1<<32 - 1, 1<<32 - 1}
	for i := range 17 {
		f := other // of the same cardinality
		if i%3 == 0 {
			f = marked
		}
		if _, err := s.Append(f); err != nil {
			t.Fatal(err)
		}
	}
	for i := range 17 {
		if i%3 == 0 {
			if err := s.Put(i, make([]uint64, 8)); err != nil {
				t.Fatal(err)
			}
		}
	}
	for card, b := range s.buckets {
		for _, w := range b.blocks[:cap(b.blocks)] {
			if w == mark {
				t.Fatalf("a word of a replaced filter is left in bucket %d", card)
			}
		}
	}
}

func TestCoefficient(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		g := newGenerator(rapid.Uint64().Draw(r, "seed"), 1024)
		a, b := g.filter(g.Float64()), g.filter(g.Float64())
		if rapid.Bool().Draw(r, "alike") {
			b = g.like(a, g.Float64()*0.2)
		}
		d := Dice(a, b)
		if d != Dice(b, a) {
			r.Fatal("not symmetric")
		}
		if d < 0 || d > 1 || math.IsNaN(d) {
			r.Fatalf("Dice %v", d)
		}
		if (d == 1) != (slices.Equal(a, b) && Cardinality(a) > 0) {
			r.Fatal("1 is not equality")
		}
	})
	if empty := make([]uint64, 16); Dice(empty, empty) != 0 {
		t.Error("two empty filters are alike")
	}
	if got := Dice([]uint64{0b1111, 0}, []uint64{0b0111, 1}); got != 0.75 {
		t.Errorf("worked example: %v, want 2*3/(4+4)", got)
	}
}

// The table of thresholds says the same as the coefficient, at its very edge.
func TestThresholdsAreExact(t *testing.T) {
	all := []float64{1e-9, 0.1, 0.2, 1.0 / 3, 0.5, 0.6, 0.7, 0.8, 0.9, 1}
	g := newGenerator(1, 512)
	for range 100 {
		d := coefficient(1+g.IntN(300), 601+g.IntN(600))
		all = append(all, d, math.Nextafter(d, 0), math.Nextafter(d, 1))
	}
	for _, least := range all {
		need := thresholds(least, 4096)
		for sum := 1; sum <= 4096; sum++ {
			s := need[sum]
			if s < 1 || coefficient(s, sum) < least || coefficient(s-1, sum) >= least {
				t.Fatalf("least %v, sum %d: %d", least, sum, s)
			}
		}
	}
}

// A pair of buckets is left out only if no pair of filters in it can reach the
// threshold: if the one were contained in the other.
func TestPruningLosesNothing(t *testing.T) {
	s, err := NewSet(512)
	if err != nil {
		t.Fatal(err)
	}
	for _, least := range []float64{1e-9, 0.4, 2.0 / 3, 0.8, 1} {
		p := newPlan(s, s, least)
		for row := 1; row <= 512; row++ {
			for col := 1; col <= 512; col++ {
				if best := coefficient(min(row, col), row+col); p.reachable(row, col) != (best >= least) {
					t.Fatalf("least %v: %d and %d, best %v", least, row, col, best)
				}
			}
		}
	}
}

func TestErrors(t *testing.T) {
	ctx := context.Background()
	a, b := setOf(t, 512, nil), setOf(t, 1024, nil)
	if _, err := NewSet(768); !errors.Is(err, ErrWidth) {
		t.Errorf("width: %v", err)
	}
	if _, err := a.Append(make([]uint64, 16)); !errors.Is(err, ErrLength) {
		t.Errorf("Append: %v", err)
	}
	if err := a.AppendAll(make([]uint64, 12)); !errors.Is(err, ErrLength) || a.Len() != 0 {
		t.Errorf("AppendAll: %v", err)
	}
	for _, i := range []int{-1, 0} {
		if err := a.Put(i, make([]uint64, 8)); !errors.Is(err, ErrIndex) {
			t.Errorf("Put: %v", err)
		}
	}
	if _, err := Pairs(ctx, a, b, Options{Least: 0.8}); !errors.Is(err, ErrWidth) {
		t.Errorf("two widths: %v", err)
	}
	for _, least := range []float64{0, -1, 1.1, math.NaN()} {
		if _, err := Pairs(ctx, a, a, Options{Least: least}); !errors.Is(err, ErrLeast) {
			t.Errorf("least %v: %v", least, err)
		}
	}
	if _, err := Find(ctx, make([]uint64, 8), b, Options{Least: 0.8}); !errors.Is(err, ErrLength) {
		t.Errorf("Find: %v", err)
	}
}

// A comparison that is cancelled from within stops soon and says so.
func TestCancel(t *testing.T) {
	g := newGenerator(3, 512)
	f := g.filter(0.3)
	s, err := NewSet(512)
	if err != nil {
		t.Fatal(err)
	}
	const n = 20_000 // 2e8 pairs, all alike
	if err := s.AppendAll(slices.Repeat(f, n)); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var pairs int
	err = Compare(ctx, s, s, Options{Least: 1, Workers: 1}, func(_ int, p []Pair) {
		pairs += len(p)
		cancel()
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
	if most := 2 * taskBlocks * lanes * tileSize; pairs > most {
		t.Errorf("%d pairs after the end, at most %d", pairs, most)
	}
	if err := Compare(ctx, s, s, Options{Least: 1}, func(int, []Pair) { t.Error("emitted after the end") }); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
}

// Each byte of the fuzzer's makes a filter of a repeated pattern, so that equal,
// contained, empty and full ones are common; the pattern moves from word to
// word by the amount of the shift.
func FuzzCompare(f *testing.F) {
	f.Add([]byte{}, uint8(80), uint8(0))
	f.Add([]byte("\x00\xff\x0f\xf0 some of them alike, alike, alike"), uint8(30), uint8(4))
	f.Fuzz(func(t *testing.T, data []byte, percent, shape uint8) {
		bits, shift := widths[int(shape)%3], uint(shape)/3
		var all [][]uint64
		for _, c := range data[:min(len(data), 40)] {
			x := make([]uint64, bits/64)
			for w := range x {
				x[w] = uint64(c) * 0x0101010101010101 >> (uint(w) * shift % 64)
			}
			all = append(all, x)
		}
		sameEverywhere(t, bits, all, all[:len(all)/2], float64(percent%100+1)/100)
	})
}
