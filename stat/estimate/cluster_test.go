package estimate

import (
	"math"
	"math/rand/v2"
	"testing"
	"time"
)

// convolved is the p-value of [ByCase] with one convolution for each case,
// those of one person too.
func convolved(a, b []int) float64 {
	dist, observed := []float64{1}, 0
	for i, sizes := range [][]int{a, b} {
		for _, size := range sizes {
			next := make([]float64, len(dist)+size)
			for x, q := range dist {
				next[x] += q / 2
				next[x+size] += q / 2
			}
			dist = next
			if i == 0 {
				observed += size
			}
		}
	}
	p, mean := 0.0, float64(len(dist)-1)/2
	for x, q := range dist {
		if math.Abs(float64(x)-mean) >= math.Abs(float64(observed)-mean) {
			p += q
		}
	}
	return p
}

// TestCasesOfOneAreBinomial: those who come alone are taken together, and the
// distribution is the same.
func TestCasesOfOneAreBinomial(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	draw := func() []int {
		out := make([]int, rng.IntN(60))
		for i := range out {
			out[i] = max(0, rng.IntN(12)-6) + rng.IntN(2)
		}
		return out
	}
	for range 300 {
		a, b := draw(), draw()
		got, err := ByCase(a, b, 1, 1)
		if want := convolved(a, b); err != nil || math.Abs(got-want) > 1e-10 {
			t.Fatalf("%v and %v: %v (%v), want %v", a, b, got, err, want)
		}
	}
}

// TestACountryIsComparedInNoTime: 10,000 persons, of whom 1,000 came in 200
// cases.
func TestACountryIsComparedInNoTime(t *testing.T) {
	year := func(n int) []int {
		out := make([]int, n)
		for i := range out {
			out[i] = 1
			if i < 100 {
				out[i] = 5
			}
		}
		return out
	}
	begun := time.Now()
	p, err := ByCase(year(4700), year(4500), 1, 1)
	if err != nil || !(p > 0 && p < 1) {
		t.Fatalf("%v, %v", p, err)
	}
	t.Logf("p = %.4f in %v", p, time.Since(begun))
	if d := time.Since(begun); d > 2*time.Second {
		t.Errorf("%v", d)
	}
}
