package chart

import (
	"math"
	"slices"
)

// spread moves the centres of boxes of the given heights as little as possible
// so that no two overlap, keeping their order; boxes with equal centres keep
// the order given. Where the boxes fit between lo and hi they stay there;
// where they do not, they start at lo. It is the pool-adjacent-violators
// algorithm for least squares (Barlow et al. 1972, Statistical Inference under
// Order Restrictions), each box weighing the same.
func spread(centres, heights []float64, lo, hi float64) []float64 {
	order := make([]int, len(centres))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		switch {
		case centres[a] < centres[b]:
			return -1
		case centres[a] > centres[b]:
			return 1
		}
		return 0
	})
	type block struct {
		sum    float64 // of the wished tops of the block, were it alone
		n      int
		height float64
	}
	var blocks []block
	top := func(b block) float64 { return clamp(b.sum/float64(b.n), lo, hi-b.height) }
	for _, i := range order {
		blocks = append(blocks, block{centres[i] - heights[i]/2, 1, heights[i]})
		for n := len(blocks); n > 1 && top(blocks[n-2])+blocks[n-2].height > top(blocks[n-1]); n = len(blocks) {
			a, b := blocks[n-2], blocks[n-1]
			// A member of b stands a.height below the top of the joint block.
			joint := block{a.sum + b.sum - float64(b.n)*a.height, a.n + b.n, a.height + b.height}
			blocks = append(blocks[:n-2], joint)
		}
	}
	out := make([]float64, len(centres))
	k := 0
	for _, b := range blocks {
		y := top(b)
		for range b.n {
			i := order[k]
			out[i] = y + heights[i]/2
			y += heights[i]
			k++
		}
	}
	return out
}

// clamp returns x between lo and hi, and lo where hi is below lo.
func clamp(x, lo, hi float64) float64 { return max(lo, min(x, hi)) }

// ticks returns round numbers from 0 to at least top, at most about want steps;
// counts have whole ticks.
func ticks(top, want int) []int {
	if top < 1 {
		top = 1
	}
	step := niceStep(float64(top) / float64(want))
	var out []int
	for v := 0; ; v += step {
		out = append(out, v)
		if v >= top {
			return out
		}
	}
}

// niceStep returns the smallest of 1, 2, 5, 10, 20, 50 ... that is at least x;
// 25 and its multiples by ten stand beside 20 and 50.
func niceStep(x float64) int {
	for p := 1.0; ; p *= 10 {
		for _, m := range []float64{1, 2, 2.5, 5} {
			if s := m * p; s >= x && s == math.Trunc(s) {
				return int(s)
			}
		}
	}
}
