package cube

import "slices"

// core returns what is left of sets of attributes after the reduction of
// Graham (1979) and of Yu and Ozsoyoglu (1979): attributes that stand in one
// set only are dropped, and so are sets that lie within another. Where nothing
// is left the sets are acyclic, and then tables over them that agree wherever
// they share attributes always belong to some population: the attacker of
// package disclosure, who reasons from cell to cell, knows as much as one who
// imagines every population.
//
// Source: Beeri, Fagin, Maier and Yannakakis (1983), Journal of the ACM 30,
// 479-513; for tables of counts, Vorob'ev (1962), Theory of Probability and
// Its Applications 7, 147-163.
func core(sets [][]string) [][]string {
	var left [][]string
	for _, s := range sets {
		c := slices.Clone(s)
		slices.Sort(c)
		left = append(left, slices.Compact(c))
	}
	for changed := true; changed; {
		changed = false
		uses := map[string]int{}
		for _, s := range left {
			for _, a := range s {
				uses[a]++
			}
		}
		for i := range left {
			n := len(left[i])
			left[i] = slices.DeleteFunc(left[i], func(a string) bool { return uses[a] == 1 })
			changed = changed || len(left[i]) < n
		}
		for i := 0; i < len(left); i++ {
			if within(left, i) {
				left = slices.Delete(left, i, i+1)
				changed = true
				i--
			}
		}
	}
	return left
}

// within reports whether a set is empty or lies within another one.
func within(sets [][]string, i int) bool {
	if len(sets[i]) == 0 {
		return true
	}
	for k, other := range sets {
		if k == i {
			continue
		}
		inside := true
		for _, a := range sets[i] {
			inside = inside && slices.Contains(other, a)
		}
		if inside {
			return true
		}
	}
	return false
}
