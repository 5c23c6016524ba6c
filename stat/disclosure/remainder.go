package disclosure

// remainder is the sum of the hidden parts of one whole: a reader gets it by
// subtraction. It returns false where the sum cannot be had, because the whole
// is hidden too or another part is in no table.
func remainder(r *relation, value func(node int) (n int, shown, hidden bool)) (sum int, parts []int, ok bool) {
	if r.atLeast {
		return 0, nil, false
	}
	sign, known := 0, 0
	for _, x := range r.terms {
		v, shown, hidden := value(x.Node)
		switch {
		case hidden && (sign != 0 && sign != x.Factor || x.Factor != 1 && x.Factor != -1):
			return 0, nil, false
		case hidden:
			sign = x.Factor
			parts = append(parts, x.Node)
		case shown:
			known += x.Factor * v
		default:
			return 0, nil, false
		}
	}
	return -sign * known, parts, len(parts) > 1
}

// cover hides one more count where hidden counts of one row or column have a
// sum that is itself too small to be shown and can be had by subtraction, as
// far as that is worth its price. Hidden zeros do not help; the whole, or a
// part large enough, does.
func (s *suppressor) cover(relations []relation) {
	if s.p.Remainder == 0 {
		return
	}
	at := make(map[int]int, len(s.g.nodes))
	for v, node := range s.g.nodes {
		at[node] = v
	}
	look := func(node int) (int, bool, bool) {
		if v, ok := at[node]; ok {
			return int(s.truth[v]), s.open[v], s.hidden[v]
		}
		return int(s.d.values[node]), true, false
	}
	for i := range relations {
		r := &relations[i]
		sum, parts, ok := remainder(r, look)
		if !ok || sum < 1 || sum >= s.d.minimum[parts[0]] {
			continue
		}
		if v := s.shelter(r, at, sum, parts[0]); v >= 0 {
			s.open[v], s.hidden[v] = false, true
			s.d.also[s.g.nodes[v]] = true
		}
	}
}

// shelter returns the cheapest shown count that takes a sum of hidden counts
// out of reach, or -1.
func (s *suppressor) shelter(r *relation, at map[int]int, sum, part int) int {
	sign := 0
	for _, x := range r.terms {
		if x.Node == part {
			sign = x.Factor
		}
	}
	best := -1
	for _, x := range r.terms {
		v, ok := at[x.Node]
		if !ok || !s.open[v] || s.d.cost[x.Node] > s.p.Remainder {
			continue
		}
		if x.Factor == sign && sum+int(s.truth[v]) < s.d.minimum[part] {
			continue // still too small
		}
		if best < 0 || s.d.cost[x.Node] < s.d.cost[s.g.nodes[best]] {
			best = v
		}
	}
	return best
}

// smallSums counts the rows and columns whose hidden counts have a sum that is
// too small to be shown and can be had by subtraction.
func (r Release) smallSums(f *field, hidden []int) int {
	isHidden := make(map[int]bool, len(hidden))
	for _, node := range hidden {
		isHidden[node] = true
	}
	n := 0
	for i := range r.shape.relations {
		sum, parts, ok := remainder(&r.shape.relations[i], func(node int) (int, bool, bool) {
			return int(f.low[node]), f.fixed(node), isHidden[node]
		})
		if !ok || sum < 1 {
			continue
		}
		if sum < r.shape.minimum[parts[0]] {
			n++
		}
	}
	return n
}
