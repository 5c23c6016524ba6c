package encode_test

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"

	"verdig/linkage/encode"
)

// The attackers of this file know everything but the key: the scheme, the
// names there are and how frequent each is, and, for byGraph, a list of people.

// byFrequency guesses that the r-th most frequent filter is the r-th most
// frequent name, and returns a guess for each record.
func byFrequency(filters [][]uint64, ranked []string) []string {
	count := map[string]int{}
	text := make([]string, len(filters))
	for i, f := range filters {
		text[i] = encode.Encoding{KeyID: "0", Names: f}.String()
		count[text[i]]++
	}
	var all []string
	for f := range count {
		all = append(all, f)
	}
	slices.SortFunc(all, func(a, b string) int { return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(a, b)) })
	guess := map[string]string{}
	for i, f := range all[:min(len(all), len(ranked))] {
		guess[f] = ranked[i]
	}
	out := make([]string, len(filters))
	for i := range filters {
		out[i] = guess[text[i]]
	}
	return out
}

// expected is how many records hold a word.
type expected struct {
	word  string
	count float64
}

// byPattern looks for bits that come together in as many records as a frequent
// word should, the most frequent first: from several starts it alternates
// between choosing the records that fit a pattern best and making the pattern
// of the bits that those records have more often than others. It returns for
// each record the word that was found in it.
func byPattern(filters [][]uint64, words []expected, seed uint64) []string {
	r := rand.New(rand.NewPCG(seed, 1))
	n, width := len(filters), 64*len(filters[0])
	share := make([]float64, width)
	for _, f := range filters {
		for b := range width {
			share[b] += float64(f[b>>6]>>(b&63)&1) / float64(n)
		}
	}
	out := make([]string, n)
	for _, w := range words {
		var best []int
		bestFit := 0.0
		for range 24 {
			rows, fit := mine(filters, share, int(w.count+.5), r, out)
			if fit > bestFit {
				best, bestFit = rows, fit
			}
		}
		for _, i := range best {
			out[i] = w.word
		}
	}
	return out
}

// mine finds a pattern that about count of the records without a guess share,
// from a random start: the records and how much alike they are.
func mine(filters [][]uint64, share []float64, count int, r *rand.Rand, taken []string) ([]int, float64) {
	var free []int
	for i := range filters {
		if taken[i] == "" {
			free = append(free, i)
		}
	}
	if count < 4 || len(free) < 2*count {
		return nil, 0
	}
	a := filters[free[r.IntN(len(free))]]
	slices.SortStableFunc(free, func(i, j int) int { return cmp.Compare(encode.Dice(filters[j], a), encode.Dice(filters[i], a)) })
	rows := slices.Clone(free[:min(count, 12)])
	weight := make([]float64, len(share))
	score := make([]float64, len(filters))
	fit := 0.0
	for range 6 {
		for b := range weight {
			in := .5
			for _, i := range rows {
				in += float64(filters[i][b>>6] >> (b & 63) & 1)
			}
			in /= float64(len(rows) + 1)
			base := min(max(share[b], .01), .99)
			weight[b] = math.Log(in / base * (1 - base) / (1 - in))
			if in < 2*base && in < base+.3 {
				weight[b] = 0
			}
		}
		for _, i := range free {
			score[i] = 0
			for k, w := range filters[i] {
				for ; w != 0; w &= w - 1 {
					score[i] += weight[64*k+trailing(w)]
				}
			}
		}
		slices.SortStableFunc(free, func(i, j int) int { return cmp.Compare(score[j], score[i]) })
		rows = append(rows[:0], free[:count]...)
		// A real word leaves a gap between those that have it and the next,
		// wide against what is common among the others.
		rest := free[min(len(free)-1, count*6/5):]
		spread := score[rest[0]] - score[rest[len(rest)/2]]
		fit = (score[free[count*4/5]] - score[rest[0]]) / (spread + 1)
	}
	return rows, fit
}

func trailing(w uint64) int {
	n := 0
	for w&1 == 0 {
		w >>= 1
		n++
	}
	return n
}

// byGraph holds the likeness of the filters among themselves against that of
// the attacker's own encodings of a list of names, made with a key of his own:
// first each node's profile (its set bits and its sorted likenesses), then, by
// rounds, its likeness to the pairs that were matched most surely. It returns
// for each filter the index in the attacker's list, one to one.
func byGraph(victim, own [][]uint64) []int {
	a, b := likeness(victim), likeness(own)
	profile := func(f [][]uint64, m [][]float32) [][]float32 {
		out := make([][]float32, len(m))
		for i, row := range m {
			s := slices.Clone(row)
			slices.SortFunc(s, func(x, y float32) int { return cmp.Compare(y, x) })
			out[i] = append(s[:min(len(s), 60)], 8*float32(encode.Ones(f[i]))/float32(64*len(f[i])))
		}
		return out
	}
	match, sure := assign(profile(victim, a), profile(own, b))
	for round := range 8 {
		seeds := min(20<<round, len(victim)/2)
		order := make([]int, 0, len(victim))
		for i := range victim {
			if match[i] >= 0 {
				order = append(order, i)
			}
		}
		slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(sure[j], sure[i]) })
		order = order[:min(seeds, len(order))]
		toSeeds := func(m [][]float32, at func(int) int) [][]float32 {
			out := make([][]float32, len(m))
			for i, row := range m {
				for _, s := range order {
					out[i] = append(out[i], row[at(s)])
				}
			}
			return out
		}
		match, sure = assign(toSeeds(a, func(s int) int { return s }), toSeeds(b, func(s int) int { return match[s] }))
	}
	return match
}

func likeness(f [][]uint64) [][]float32 {
	out := make([][]float32, len(f))
	for i := range f {
		out[i] = make([]float32, len(f))
		for j := range i {
			d := float32(encode.Dice(f[i], f[j]))
			out[i][j], out[j][i] = d, d
		}
		out[i][i] = 1
	}
	return out
}

// assign pairs rows of two tables, nearest first, one to one, and says how
// much nearer each pair is than the next best.
func assign(a, b [][]float32) (match []int, sure []float32) {
	type edge struct {
		i, j int
		d    float32
	}
	var edges []edge
	match, sure = make([]int, len(a)), make([]float32, len(a))
	const keep = 12
	for i, x := range a {
		match[i] = -1
		near := make([]edge, 0, len(b))
		for j, y := range b {
			var d float32
			for k, v := range x[:min(len(x), len(y))] {
				d += (v - y[k]) * (v - y[k])
			}
			near = append(near, edge{i, j, d})
		}
		slices.SortFunc(near, func(p, q edge) int { return cmp.Or(cmp.Compare(p.d, q.d), cmp.Compare(p.j, q.j)) })
		if len(near) > 1 {
			sure[i] = 1 - near[0].d/(near[1].d+1e-9)
		}
		edges = append(edges, near[:min(keep, len(near))]...)
	}
	slices.SortStableFunc(edges, func(p, q edge) int { return cmp.Compare(p.d, q.d) })
	used := make([]bool, len(b))
	for _, e := range edges {
		if match[e.i] < 0 && !used[e.j] {
			match[e.i], used[e.j] = e.j, true
		}
	}
	return match, sure
}
