package disclosure

import (
	"math"
	"slices"
)

// reopenPrograms bounds the linear programs that are spent on showing counts
// again, in one part.
const reopenPrograms = 2000

// reopen shows counts again that turn out not to be needed: proofs found later
// often do the work of earlier ones. The dearest come first. A count is shown
// again only if every remaining hidden count keeps what it has.
func (s *suppressor) reopen() {
	var secondary []int
	for v, node := range s.g.nodes {
		if s.hidden[v] && !s.d.primary[node] && !s.d.also[node] {
			secondary = append(secondary, v)
		}
	}
	slices.SortStableFunc(secondary, func(a, b int) int {
		switch d := s.d.cost[s.g.nodes[b]] - s.d.cost[s.g.nodes[a]]; {
		case d < 0:
			return -1
		case d > 0:
			return 1
		}
		return 0
	})
	most := s.solved + reopenPrograms
	s.shut = true
	for _, v := range secondary {
		if s.solved > most {
			break
		}
		s.tryOpen(v)
	}
	s.shut = false
}

// tryOpen shows a count again, or leaves everything as it was.
func (s *suppressor) tryOpen(v int) {
	before, seen, told := s.proofs, s.seen, s.told
	s.proofs = slices.DeleteFunc(slices.Clone(before), func(p proof) bool { return slices.Contains(p.vars, v) })
	s.seen, s.told = s.truthOnly(), s.truthOnly()
	for _, p := range s.proofs {
		s.seen.widen(p)
		if p.told {
			s.told.widen(p)
		}
	}
	s.open[v], s.hidden[v] = true, false
	for u := range s.g.nodes {
		if s.hidden[u] && !s.restore(u, seen, told) {
			s.open[v], s.hidden[v] = false, true
			s.proofs, s.seen, s.told = before, seen, told
			return
		}
	}
}

func (s *suppressor) truthOnly() *span { return &span{slices.Clone(s.truth), slices.Clone(s.truth)} }

// restore finds new proofs for what a hidden count had: room, room against a
// reader who knows which counts are small, and the rule's own interval.
func (s *suppressor) restore(u int, seen, told *span) bool {
	if s.hasRoom(told, u) && !s.hasRoom(s.told, u) && !s.again(u, true) {
		return false
	}
	if s.hasRoom(seen, u) && !s.hasRoom(s.seen, u) && !s.again(u, false) {
		return false
	}
	if !s.d.primary[s.g.nodes[u]] || s.p.Narrow == 0 || s.truth[u] > s.top(u) {
		return true
	}
	if want := min(seen.high[u], s.top(u)); s.seen.high[u] < want-tiny {
		if s.shift(target{u, true, want - s.truth[u], certain, false}) < want-s.truth[u]-1e-6 {
			return false
		}
		s.accept(false)
	}
	if want := max(seen.low[u], 1); s.seen.low[u] > want+tiny {
		if s.shift(target{u, false, s.truth[u] - want, certain, false}) < s.truth[u]-want-1e-6 {
			return false
		}
		s.accept(false)
	}
	return true
}

// again finds a proof that gives a hidden count another whole value, without
// hiding more.
func (s *suppressor) again(u int, told bool) bool {
	up := math.Mod(s.truth[u], 2) == 1
	for range 2 {
		if s.shift(target{u, up, 1, certain, told}) > 1-1e-6 {
			s.accept(told)
			return true
		}
		up = !up
	}
	return false
}
