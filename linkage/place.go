package linkage

import (
	"cmp"
	"context"
	"slices"
)

// mostRounds bounds how far a new record may change the persons around it.
const mostRounds = 8

// place makes up the persons around the given records anew: theirs, those
// that some pair connects with them, and, where the result could be joined
// with yet another person, that one too.
func (x *Index) place(ctx context.Context, records []int32) {
	inside := map[int32]bool{}
	for _, i := range records {
		inside[i] = true
	}
	frontier := records
	for range mostRounds {
		for _, i := range frontier {
			for _, k := range x.adjacent[i] {
				s := &x.e.pairs[k]
				if j := s.i + s.j - i; !x.gone[j] && !inside[j] {
					for _, m := range x.sets.of(x.sets.root(j)) {
						inside[m] = true
					}
				}
			}
		}
		list := make([]int32, 0, len(inside))
		for i := range inside {
			list = append(list, i)
		}
		slices.Sort(list)
		x.dissolve(list)
		x.settle(ctx, list)
		if frontier = x.restless(list, inside); len(frontier) == 0 {
			return
		}
	}
}

// restless lists the records of the list whose person, as it is made up now,
// would be joined with a person outside.
func (x *Index) restless(list []int32, inside map[int32]bool) []int32 {
	a := x.agglomerator()
	var out []int32
	for _, i := range list {
		for _, k := range x.adjacent[i] {
			s := &x.e.pairs[k]
			j := s.i + s.j - i
			if x.gone[j] || inside[j] {
				continue
			}
			p, q := x.sets.root(i), x.sets.root(j)
			if p == q || x.sets.forbidden(p, q) || a.clash(p, q) {
				continue
			}
			if v := a.judge(p, q); v.bits >= x.accept && !v.contrary() {
				out = append(out, i)
				break
			}
		}
	}
	return out
}

// agglomerator works on the persons of the index.
func (x *Index) agglomerator() *agglomerator {
	return &agglomerator{e: x.e, c: x.comparer, sets: x.sets, known: map[uint64]verdict{}, aloneBits: x.alone}
}

// settle joins records of the list that stand alone, by the pairs among them,
// in the two stages of [agglomerator.agglomerate].
func (x *Index) settle(ctx context.Context, list []int32) {
	in := make(map[int32]bool, len(list))
	for _, i := range list {
		in[i] = true
	}
	x.decreeWithin(in)
	h := &edges{e: x.e}
	for _, i := range list {
		for _, k := range x.adjacent[i] {
			s := &x.e.pairs[k]
			if j := s.i + s.j - i; i == s.i && in[j] && !x.gone[j] {
				h.list = append(h.list, edge{k, float64(s.bits)})
			}
		}
	}
	h.sort()
	a := x.agglomerator()
	a.aloneBits = 0
	if x.alone == 0 {
		a.run(ctx, h, x.accept)
		return
	}
	rest := a.run(ctx, h, x.e.certainBits())
	a.aloneBits = x.alone
	a.lift(rest)
	h = &edges{e: x.e, list: rest}
	h.sort()
	a.run(ctx, h, x.accept)
}

// decreeWithin joins what human decisions join within a set of records.
func (x *Index) decreeWithin(in map[int32]bool) {
	for _, d := range x.same {
		i, okA := x.e.corpus.index[d.A]
		j, okB := x.e.corpus.index[d.B]
		if !okA || !okB || !in[i] || !in[j] {
			continue
		}
		if p, q := x.sets.root(i), x.sets.root(j); p != q && !x.sets.forbidden(p, q) {
			x.sets.merge(p, q)
		}
	}
}

// placement describes where record i stands now.
func (x *Index) placement(i int32) Placement {
	p := Placement{Person: x.members(i)}
	keys := slices.Clone(x.adjacent[i])
	slices.SortFunc(keys, func(k, l int32) int {
		return cmp.Or(cmp.Compare(x.e.pairs[l].bits, x.e.pairs[k].bits), cmp.Compare(k, l))
	})
	asked := map[int32]bool{}
	for _, k := range keys {
		s := &x.e.pairs[k]
		j := s.i + s.j - i
		if x.gone[j] {
			continue
		}
		switch here, there := x.sets.root(i), x.sets.root(j); {
		case here == there && s.bits >= float32(x.review):
			p.Links = append(p.Links, x.e.explain(x.comparer, s, float64(s.bits)))
		case here != there && s.bits >= float32(x.review) && !asked[there] && !x.sets.forbidden(here, there):
			asked[there] = true
			p.Review = append(p.Review, x.e.explain(x.comparer, s, float64(s.bits)))
		}
	}
	return p
}
