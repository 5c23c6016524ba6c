package simulate

import "sort"

// span is the range in which one margin may lie, in persons.
type span struct{ low, high int }

// margins are the ranges of the row and column sums and of the total of a table
// some of whose cells are given.
type margins struct {
	rows  [groupCount]span
	cols  [classCount]span
	fixed [groupCount][classCount]bool
	cells [groupCount][classCount]int // of the fixed cells
	total span
}

func newMargins(groups, classes []bound, t *crossTable, total span) *margins {
	m := &margins{fixed: t.fixed, cells: t.cells, total: total}
	for i, b := range groups {
		m.rows[i] = b.span(total.high)
	}
	for i, b := range classes {
		m.cols[i] = b.span(total.high)
	}
	return m
}

func (b bound) span(total int) span {
	if b.exact {
		return span{b.value, b.value}
	}
	return span{b.value, total}
}

// approach narrows one margin to the feasible value nearest to want. The
// margins must be feasible; they stay so. The feasible values of a margin are
// an interval, so the nearest is found by bisection.
func (m *margins) approach(s *span, want int) {
	whole := *s
	try := func(low, high int) bool {
		if low > high {
			return false
		}
		*s = span{low, high}
		return m.feasible()
	}
	want = min(max(want, whole.low), whole.high)
	if try(want, want) {
		return
	}
	var at int
	if try(want+1, whole.high) {
		at = want + 1 + sort.Search(whole.high-want-1, func(i int) bool { return try(whole.low, want+1+i) })
	} else {
		at = want - 1 - sort.Search(want-1-whole.low, func(i int) bool { return try(want-1-i, whole.high) })
	}
	*s = span{at, at}
}

// Nodes of the flow network: source, rows, columns, sink, and the pair that
// turns lower bounds into demands.
const (
	nodeSource = 0
	nodeRow    = 1
	nodeCol    = nodeRow + groupCount
	nodeSink   = nodeCol + classCount
	nodeSupply = nodeSink + 1
	nodeDemand = nodeSink + 2
	nodeCount  = nodeSink + 3
)

// feasible reports whether a table of counts exists within the margins: a
// circulation with lower bounds, by the construction of Hoffman (1960).
func (m *margins) feasible() bool {
	var room [nodeCount][nodeCount]int
	need := 0
	arc := func(u, v, low, high int) bool {
		if low > high || high < 0 {
			return false
		}
		low = max(low, 0)
		room[u][v] += high - low
		room[nodeSupply][v] += low
		room[u][nodeDemand] += low
		need += low
		return true
	}
	all := 0
	ok := true
	for g := range groupCount {
		given := 0
		for e := range classCount {
			if m.fixed[g][e] {
				given += m.cells[g][e]
			} else {
				ok = arc(nodeRow+g, nodeCol+e, 0, m.total.high) && ok
			}
		}
		all += given
		ok = arc(nodeSource, nodeRow+g, m.rows[g].low-given, m.rows[g].high-given) && ok
	}
	for e := range classCount {
		given := 0
		for g := range groupCount {
			if m.fixed[g][e] {
				given += m.cells[g][e]
			}
		}
		ok = arc(nodeCol+e, nodeSink, m.cols[e].low-given, m.cols[e].high-given) && ok
	}
	return arc(nodeSink, nodeSource, m.total.low-all, m.total.high-all) && ok && maxFlow(&room) == need
}

// maxFlow returns the largest flow from supply to demand by shortest
// augmenting paths (Edmonds and Karp 1972, J. ACM 19). It uses room up.
func maxFlow(room *[nodeCount][nodeCount]int) int {
	flow := 0
	for {
		var from [nodeCount]int
		for v := range from {
			from[v] = -1
		}
		queue := []int{nodeSupply}
		from[nodeSupply] = nodeSupply
		for len(queue) > 0 && from[nodeDemand] < 0 {
			u := queue[0]
			queue = queue[1:]
			for v := range nodeCount {
				if from[v] < 0 && room[u][v] > 0 {
					from[v] = u
					queue = append(queue, v)
				}
			}
		}
		if from[nodeDemand] < 0 {
			return flow
		}
		push := room[from[nodeDemand]][nodeDemand]
		for v := nodeDemand; v != nodeSupply; v = from[v] {
			push = min(push, room[from[v]][v])
		}
		for v := nodeDemand; v != nodeSupply; v = from[v] {
			room[from[v]][v] -= push
			room[v][from[v]] += push
		}
		flow += push
	}
}
