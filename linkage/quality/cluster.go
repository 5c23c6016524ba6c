package quality

import (
	"cmp"
	"slices"

	"verdig/linkage"
)

// overlap is the records that a cluster and a person have in common.
type overlap struct {
	cluster, person int32
	n               sides
}

// clusters compares the clusters of a run with the truth.
func (m *measure) clusters(run Run, r *Report) {
	counted, true0 := m.sizes(run.Cluster), m.sizes(m.Person)
	for _, s := range counted {
		if s[0]+s[1] > 0 {
			r.Persons.Counted++
		}
	}
	for _, s := range true0 {
		if s[0]+s[1] > 0 {
			r.Persons.True++
		}
	}
	right, exact := int64(0), 0
	precision, recall, records := 0.0, 0.0, 0.0
	for _, o := range m.overlaps(run.Cluster) {
		right += m.within(o.n)
		both := o.n[0] + o.n[1]
		c, p := counted[o.cluster], true0[o.person]
		precision += float64(both*both) / float64(c[0]+c[1])
		recall += float64(both*both) / float64(p[0]+p[1])
		records += float64(both)
		if c == p && o.n == p {
			exact++
		}
	}
	claimed := int64(0)
	for _, s := range counted {
		claimed += m.within(s)
	}
	r.Clusters.Rates = rates(right, claimed, m.all)
	r.BCubed, r.Exact = Rates{1, 1, 1}, 1
	if records > 0 {
		p, q := precision/records, recall/records
		r.BCubed = Rates{p, q, 2 * p * q / (p + q)}
		r.Exact = float64(exact) / float64(r.Persons.True)
	}
}

// overlaps lists every pair of a cluster and a person with a record in common.
func (m *measure) overlaps(cluster []int32) []overlap {
	list := make([]overlap, 0, len(cluster))
	for i, c := range cluster {
		if c >= 0 && m.Person[i] >= 0 {
			o := overlap{cluster: c, person: m.Person[i]}
			o.n[m.side(int32(i))] = 1
			list = append(list, o)
		}
	}
	slices.SortFunc(list, func(a, b overlap) int {
		return cmp.Or(cmp.Compare(a.cluster, b.cluster), cmp.Compare(a.person, b.person))
	})
	out := list[:0]
	for _, o := range list {
		if k := len(out) - 1; k >= 0 && out[k].cluster == o.cluster && out[k].person == o.person {
			out[k].n[0] += o.n[0]
			out[k].n[1] += o.n[1]
		} else {
			out = append(out, o)
		}
	}
	return out
}

// forest is records joined one step after another, with the numbers of pairs
// that they imply.
type forest struct {
	Truth
	parent []int32
	next   []int32 // the members of each cluster in a ring
	size   []sides // records of which the truth is known, at the root
	count  []int32 // all members, at the root
	shared map[uint64]sides
	often  []bool // persons of more than one record

	right, claimed int64
}

// bestMerge is the greatest F1 over the clusters after any number of merges.
func (m *measure) bestMerge(merges []linkage.ScoredPair) float64 {
	f := newForest(m.Truth)
	best := rates(0, 0, m.all).F1
	for _, p := range merges {
		if f.merge(p.A, p.B) {
			best = max(best, rates(f.right, f.claimed, m.all).F1)
		}
	}
	return best
}

func newForest(t Truth) *forest {
	n := len(t.Person)
	f := &forest{
		Truth: t, parent: make([]int32, n), next: make([]int32, n), size: make([]sides, n), count: make([]int32, n),
		shared: map[uint64]sides{},
	}
	persons := t.sizes(t.Person)
	f.often = make([]bool, len(persons))
	for p, s := range persons {
		f.often[p] = s[0]+s[1] > 1
	}
	for i := range f.parent {
		k := int32(i)
		f.parent[i], f.next[i], f.count[i] = k, k, 1
		if p := t.Person[i]; p >= 0 {
			f.size[i][t.side(k)] = 1
			if f.often[p] {
				f.shared[key(k, p)] = f.size[i]
			}
		}
	}
	return f
}

func key(root, person int32) uint64 { return uint64(uint32(root))<<32 | uint64(uint32(person)) }

func (f *forest) root(i int32) int32 {
	for f.parent[i] != i {
		f.parent[i] = f.parent[f.parent[i]]
		i = f.parent[i]
	}
	return i
}

// merge joins the clusters of two records, the members of the smaller to the
// larger; false if they are one already.
func (f *forest) merge(a, b int32) bool {
	large, small := f.root(a), f.root(b)
	if large == small {
		return false
	}
	if f.count[large] < f.count[small] {
		large, small = small, large
	}
	f.claimed += f.between(f.size[large], f.size[small])
	for i, first := small, true; first || i != small; i, first = f.next[i], false {
		p := f.Person[i]
		if p < 0 || !f.often[p] {
			continue
		}
		from := key(small, p)
		moved, there := f.shared[from]
		if !there {
			continue // moved with another member
		}
		delete(f.shared, from)
		have := f.shared[key(large, p)]
		f.right += f.between(have, moved)
		f.shared[key(large, p)] = sides{have[0] + moved[0], have[1] + moved[1]}
	}
	f.parent[small] = large
	f.next[large], f.next[small] = f.next[small], f.next[large]
	f.count[large] += f.count[small]
	f.size[large][0] += f.size[small][0]
	f.size[large][1] += f.size[small][1]
	return true
}
