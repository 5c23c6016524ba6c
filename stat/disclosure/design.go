package disclosure

import (
	"fmt"
	"math"
)

// design is what a policy says of every count of a release.
type design struct {
	shown   []bool    // the count stands in a table
	locked  []bool    // it must be shown: exempt, or published before
	primary []bool    // it may not be shown because of its own size
	minimum []int     // smallest count that is shown, besides 0
	cost    []float64 // what readers lose when it is hidden
	values  []float64 // the true counts

	also []bool // hidden besides, since a count beside it was recovered

	exempt    int // small counts that are shown by exemption
	known     int // counts that earlier releases have published
	unmatched int
	differ    int // counts of another edition that differ by a small number
	implied   int // small counts that what must be shown gives away
	rounds    int
}

// design applies the policy and the ledger.
func (m *merged) design(p Policy, ledger Ledger) (*design, error) {
	n := len(m.keys)
	d := &design{
		shown: make([]bool, n), locked: make([]bool, n), primary: make([]bool, n),
		also: make([]bool, n), minimum: make([]int, n), cost: make([]float64, n), values: make([]float64, n),
	}
	least := m.minimums(p)
	for i, v := range m.value {
		d.values[i] = float64(v)
		rule, err := p.unit(m.units[i])
		if err != nil {
			return nil, err
		}
		rule.Minimum = least[i]
		d.minimum[i] = rule.Minimum
		few := v > 0 && v < rule.Minimum
		lone := v > 0 && rule.MinAgencies > 0 && m.agencies[i] >= 0 && m.agencies[i] < rule.MinAgencies
		about := v > 0 && rule.MinPersons > 0 && m.persons[i] >= 0 && m.persons[i] < rule.MinPersons
		d.primary[i] = few || lone || about
		if m.absent[i] || rule.Minimum < 2 && rule.MinAgencies < 2 && rule.MinPersons < 2 {
			d.locked[i] = true // nothing of this unit is ever hidden, nor what does not exist
		}
	}
	for t, raw := range m.tables {
		if raw.Hidden {
			continue
		}
		out := outline(raw, t)
		for at, node := range m.cells[t] {
			d.shown[node] = true
			codes := out.codes(at)
			if len(codes) > 0 && out.dims[0].Name == yearName {
				codes = codes[1:]
			}
			d.weigh(p, raw.ID, codes, node)
			for _, e := range p.Exempt {
				if e.Table == raw.ID && matches(e.Codes, codes) {
					d.locked[node] = true
				}
			}
		}
	}
	m.price(d)
	if err := m.remember(d, ledger); err != nil {
		return nil, err
	}
	for i := range n {
		if d.shown[i] && d.locked[i] && d.primary[i] {
			d.primary[i] = false
			d.exempt++
		}
		if _, ok := m.given[i]; ok {
			d.primary[i] = false
		}
		d.primary[i] = d.primary[i] && d.shown[i]
	}
	return d, nil
}

// minimums returns, by count, the smallest number that is shown besides 0: that
// of its unit, or the largest of those of the tables that show it.
func (m *merged) minimums(p Policy) []int {
	out := make([]int, len(m.keys))
	for i := range out {
		if rule, err := p.unit(m.units[i]); err == nil {
			out[i] = rule.Minimum
		}
	}
	for t, raw := range m.tables {
		for _, rule := range p.Tables {
			if rule.Table != raw.ID {
				continue
			}
			for _, node := range m.cells[t] {
				out[node] = max(out[node], rule.Minimum)
			}
		}
	}
	return out
}

// weigh takes the largest weight that names the cell.
func (d *design) weigh(p Policy, table string, codes []string, node int) {
	weight := 1.0
	for _, w := range p.Weights {
		if w.Table == table && matches(w.Codes, codes) {
			weight = max(weight, w.Cost)
		}
	}
	d.cost[node] = max(d.cost[node], weight)
}

// price turns weights into costs: a larger count, and one that is the sum of
// others, is a greater loss.
func (m *merged) price(d *design) {
	sums := make([]bool, len(m.keys))
	for _, r := range m.relations {
		if r.atLeast || len(r.terms) < 3 {
			continue
		}
		plus, minus := -1, -1
		pluses, minuses := 0, 0
		for _, x := range r.terms {
			if x.Factor > 0 {
				plus, pluses = x.Node, pluses+1
			} else {
				minus, minuses = x.Node, minuses+1
			}
		}
		if pluses == 1 {
			sums[plus] = true
		} else if minuses == 1 {
			sums[minus] = true
		}
	}
	for i := range d.cost {
		c := d.cost[i] * (1 + math.Log2(1+d.values[i])/2)
		if sums[i] {
			c *= 3
		}
		d.cost[i] = math.Ceil(c*8) / 8 // sums of eighths are exact
	}
}

// remember locks what earlier releases have published.
func (m *merged) remember(d *design, ledger Ledger) error {
	editions := map[int]string{}
	for _, raw := range m.tables {
		for _, e := range raw.Editions {
			editions[e.Year] = e.Edition
		}
	}
	for _, e := range ledger.Entries {
		i, ok := m.index[e.Count]
		switch {
		case !ok:
			d.unmatched++
		case editions[e.Year] == e.Edition && m.value[i] != e.Value:
			return fmt.Errorf("%w: %s differs from what an earlier release of the same edition says", ErrTables, e.Count)
		case editions[e.Year] == e.Edition:
			d.known++
			d.locked[i] = true
			m.given[i] = e.Value
		default:
			if gap := max(e.Value-m.value[i], m.value[i]-e.Value); gap > 0 && gap < d.minimum[i] {
				d.differ++
			}
		}
	}
	return nil
}
