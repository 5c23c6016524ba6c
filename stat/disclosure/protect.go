package disclosure

import (
	"fmt"
	"slices"

	"verdig/codelist"
	"verdig/stat/cube"
	"verdig/stat/indicator"
	"verdig/stat/internal/count"
)

const yearName = indicator.Year

// maxRounds bounds how often hiding and attacking take turns. Every round
// hides more around a count that was recovered, so the end comes much earlier.
const maxRounds = 50

// Protect is door 5. It takes all tables of a release together, the policy,
// and what earlier releases have published, and returns the tables in which
// every cell is either shown or hidden, such that no hidden cell can be worked
// out from everything that is shown. The attacker of [Attack] has been run on
// the result and has recovered nothing.
//
// It returns ErrTables where the tables contradict each other or the ledger,
// ErrPolicy where the policy has no rule for a unit, and ErrUnprotected where
// no choice of hidden cells keeps a count safe.
func Protect(tables []cube.Table, policy Policy, ledger Ledger) (Release, error) {
	m, err := merge(tables)
	if err != nil {
		return Release{}, err
	}
	d, err := m.design(policy, ledger)
	if err != nil {
		return Release{}, err
	}
	hidden := make([]bool, len(m.keys))
	var report Report
	if policy.Stamp == Public {
		if hidden, report, err = m.secure(d, policy); err != nil {
			return Release{}, err
		}
	}
	r, err := m.release(policy, hidden)
	if err != nil {
		return Release{}, err
	}
	r.certificate = m.certify(d, policy, hidden)
	r.certificate.Attack = report
	return r, nil
}

// secure hides and attacks in turn until the attacker recovers nothing.
func (m *merged) secure(d *design, p Policy) ([]bool, Report, error) {
	for d.rounds = 1; d.rounds <= maxRounds; d.rounds++ {
		hidden, err := m.hide(d, p)
		if err != nil {
			return nil, Report{}, err
		}
		r, err := m.release(p, hidden)
		if err != nil {
			return nil, Report{}, err
		}
		report, err := Attack(r)
		if err != nil {
			return nil, Report{}, err
		}
		if report.Exact == 0 {
			return hidden, report, nil
		}
		for _, i := range report.Intervals {
			if i.Exact() {
				m.reinforce(d, hidden, r.node(i))
			}
		}
	}
	return nil, Report{}, fmt.Errorf("%w: no end after %d rounds", ErrUnprotected, maxRounds)
}

// node returns the count that an interval is about.
func (r Release) node(i Interval) int {
	t, _ := r.Table(i.Table)
	at, _ := t.t.place(i.Codes)
	return r.shape.index[t.t.keys[at]]
}

// reinforce hides more around a count that the attacker has recovered, though
// by the linear programs it had room: there was no whole number in it. Where
// everything around it is hidden already, what must be shown gives it away.
func (m *merged) reinforce(d *design, hidden []bool, node int) {
	more := false
	for _, r := range m.relations {
		if !slices.ContainsFunc(r.terms, func(x count.Term) bool { return x.Node == node }) {
			continue
		}
		for _, x := range r.terms {
			if d.shown[x.Node] && !d.locked[x.Node] && !hidden[x.Node] {
				d.also[x.Node] = true
				more = true
			}
		}
	}
	if !more {
		d.give(node)
	}
}

// certify fills in the certificate, all but the attack.
func (m *merged) certify(d *design, p Policy, hidden []bool) Certificate {
	c := Certificate{
		Policy: p.Version, Relations: len(m.relations), Exempt: d.exempt, Implied: d.implied, Rounds: d.rounds,
		Known: d.known, Unmatched: d.unmatched, Differences: d.differ,
	}
	for i := range m.keys {
		if !d.shown[i] {
			continue
		}
		c.Cells++
		switch {
		case hidden[i] && d.primary[i]:
			c.Primary++
		case hidden[i]:
			c.Secondary++
		case m.value[i] == 0:
			c.Zeros++
		}
	}
	return c
}

// hide chooses the hidden counts. Counts that what must be shown gives away
// are shown, and the choice begins anew.
func (m *merged) hide(d *design, p Policy) ([]bool, error) {
	for range len(m.keys) + 1 {
		f, err := m.forced(d)
		if err != nil {
			return nil, err
		}
		parts := f.split()
		lost := make([][]int, len(parts))
		chosen := make([][]int, len(parts))
		inParallel(len(parts), func(i int) { chosen[i], lost[i] = m.hidePart(d, f, parts[i], p) })
		hidden := make([]bool, len(m.keys))
		again := false
		for i := range parts {
			for _, node := range chosen[i] {
				hidden[node] = true
			}
			for _, node := range lost[i] {
				d.give(node)
				again = true
			}
		}
		if !again {
			return hidden, nil
		}
	}
	return nil, fmt.Errorf("%w: the shown counts give away ever more", ErrUnprotected)
}

// give shows a count that what must be shown gives away: hiding it would only
// look like protection.
func (d *design) give(node int) {
	if d.primary[node] {
		d.implied++
	}
	d.primary[node], d.locked[node] = false, true
}

// forced returns what follows from the counts that must be shown alone. Counts
// that follow are shown.
func (m *merged) forced(d *design) (*field, error) {
	f := newField(len(m.keys), m.relations)
	for i := range m.keys {
		f.low[i] = float64(m.floor[i])
		if _, ok := m.given[i]; ok || d.locked[i] && d.shown[i] {
			f.fix(i, d.values[i])
		}
	}
	if err := f.narrow(); err != nil {
		return nil, err
	}
	for i := range m.keys {
		if f.fixed(i) && d.shown[i] && !d.locked[i] {
			d.give(i)
		}
	}
	return f, nil
}

// hidePart chooses the hidden counts of one part, and returns those that
// cannot be protected.
func (m *merged) hidePart(d *design, f *field, of part, p Policy) (hidden, lost []int) {
	if !slices.ContainsFunc(of.nodes, func(node int) bool { return d.primary[node] || d.also[node] }) {
		return nil, nil
	}
	g, ok := f.program(of)
	if !ok {
		return nil, of.nodes
	}
	s := newSuppressor(d, g, p)
	relations := make([]relation, len(of.relations))
	for i, r := range of.relations {
		relations[i] = m.relations[r]
	}
	if lost := s.run(relations); len(lost) > 0 {
		return nil, lost
	}
	for v, node := range g.nodes {
		if s.hidden[v] {
			hidden = append(hidden, node)
		}
	}
	return hidden, nil
}

// outline makes a protected table without cells.
func outline(raw *count.Table, from int) *table {
	t := &table{id: raw.ID, version: raw.Version, unit: raw.Unit, from: from}
	for _, dim := range raw.Dims {
		t.dims = append(t.dims, Dimension{
			Name: dim.Name, List: dim.List, Codes: slices.Clone(dim.Codes), Total: dim.Total,
			Multiple: dim.Multiple, parents: slices.Clone(dim.Parents),
		})
		index := make(map[string]int, len(dim.Codes))
		for i, c := range dim.Codes {
			index[c] = i
		}
		t.index = append(t.index, index)
	}
	return t
}

// release makes the protected tables. Hidden counts stay behind.
func (m *merged) release(policy Policy, hidden []bool) (Release, error) {
	public := m.shape
	public.minimum = m.minimums(policy)
	r := Release{stamp: policy.Stamp, policy: policy, shape: &public}
	for i, raw := range m.tables {
		if err := r.edit(raw); err != nil {
			return Release{}, err
		}
		if raw.Hidden {
			continue
		}
		t := outline(raw, i)
		t.stamp = policy.Stamp
		for _, node := range m.cells[i] {
			c := Cell{Value: m.value[node], Status: Published}
			switch {
			case m.absent[node]:
				c = Cell{Status: NotApplicable}
			case hidden[node]:
				c = Cell{}
			}
			t.cells = append(t.cells, c)
			t.keys = append(t.keys, m.keys[node])
			t.units = append(t.units, m.units[node])
		}
		r.tables = append(r.tables, Table{t})
		r.changes = append(r.changes, changed(t, raw.Changes)...)
	}
	slices.SortFunc(r.editions, func(a, b Edition) int { return a.Year - b.Year })
	return r, nil
}

// edit takes in the editions that a table rests on.
func (r *Release) edit(raw *count.Table) error {
	for _, e := range raw.Editions {
		if old, ok := r.Edition(e.Year); ok {
			if old.Edition != e.Edition {
				return fmt.Errorf("%w: two editions of %d", ErrTables, e.Year)
			}
			continue
		}
		day, err := codelist.ParseDay(e.AsOf)
		if err != nil {
			return fmt.Errorf("%w: %w", ErrTables, err)
		}
		since, err := codelist.ParseDay(e.Followup)
		if err != nil {
			return fmt.Errorf("%w: %w", ErrTables, err)
		}
		r.editions = append(r.editions, Edition{
			Year: e.Year, Edition: e.Edition, Synthetic: e.Synthetic, AsOf: day, Program: e.Program,
			CodeLists: e.CodeLists, Quality: Quality(e.Quality), Followup: since,
		})
	}
	return nil
}
