package simulate

import (
	"fmt"
	"math"
	"math/rand/v2"

	"verdig/codelist"
)

// Country is a synthetic country with its truth and its agencies' returns.
type Country struct {
	settings Settings
	world    *world
	plans    []marginals
	people   []*person // everybody, also the hidden
	silent   map[visit]bool
	missing  map[visit]bool // no return at all
	notes    []*notification
	reports  []*policeReport
	series   [][]string
}

// visit is one agency in one year.
type visit struct{ agency, year int }

// New makes the country that the settings describe. It returns ErrSettings for
// a setting outside its domain and ErrTargets, naming year and figures, for
// targets that contradict one another.
func New(s Settings) (*Country, error) {
	s, err := s.withDefaults()
	if err != nil {
		return nil, err
	}
	c := &Country{settings: s, world: loadWorld(), silent: map[visit]bool{}, missing: map[visit]bool{}}
	if err := c.plan(); err != nil {
		return nil, err
	}
	c.closeDoors()
	for i := range c.plans {
		c.populate(&c.plans[i])
	}
	if err := c.report(); err != nil {
		return nil, err
	}
	if err := c.prosecute(); err != nil {
		return nil, err
	}
	c.series = c.backSeries()
	return c, nil
}

// plan completes the marginals of every year.
func (c *Country) plan() error {
	r := stream(c.settings.Seed, "character")
	scale := [3]float64{0.55 + 0.3*r.Float64(), 0.8 + 0.4*r.Float64(), 0.05 + 0.12*r.Float64()}
	lead := c.leading(r)
	recent := map[string]bool{}
	convicted := 0
	if c.settings.first() > convictedSince {
		convicted = -1 // before the simulated years, not known
	}
	for year := c.settings.first(); year <= c.settings.Last; year++ {
		o := &outline{
			year: year, given: c.settings.Targets.of(year), r: stream(c.settings.Seed, fmt.Sprint("plan ", year)),
			size: c.settings.PersonsPerYear, scale: scale, lead: lead, recent: recent,
		}
		m, err := o.complete(convicted)
		if err != nil {
			return err
		}
		convicted = m.convicted
		recent = map[string]bool{}
		for _, n := range m.citizenship {
			recent[n.country] = true
		}
		c.plans = append(c.plans, m)
	}
	return nil
}

// leading draws the four citizenships that lead in this country, among those
// for which there are many names: half of all persons bear them.
func (c *Country) leading(r *rand.Rand) []string {
	weights := make([]float64, len(c.world.nations))
	for i, n := range c.world.nations {
		if c.world.manyNames(n) {
			weights[i] = math.Sqrt(n.weight)
		}
	}
	var lead []string
	for range 4 {
		i := pick(r, weights)
		weights[i] = 0
		lead = append(lead, c.world.nations[i].code)
	}
	return lead
}

// closeDoors draws which agencies have nothing to report, and which one sends
// no return at all, in each year.
func (c *Country) closeDoors() {
	r := stream(c.settings.Seed, "doors")
	var small []int
	for i, a := range c.world.agencies {
		if a.share <= 0.05 {
			small = append(small, i)
		}
	}
	for year := c.settings.first(); year <= c.settings.Last; year++ {
		for range 1 + r.IntN(2) {
			c.silent[visit{oneOf(r, small), year}] = true
		}
	}
	if c.settings.Years > 1 {
		c.missing[visit{oneOf(r, small), c.settings.first()}] = true
	}
}

func (c *Country) closed(agency, year int) bool {
	v := visit{agency, year}
	return c.silent[v] || c.missing[v]
}

// rest is what remains to be filled of one year's marginals.
type rest struct {
	cells   [groupCount][classCount]int
	country map[string]int
	known   int // persons who were identified before the year
}

func (q *rest) take(g, e int, country string) {
	q.cells[g][e]--
	q.country[country]--
}

// populate makes the persons of one year: first those who are followed up
// further, then new ones until every count is met.
func (c *Country) populate(m *marginals) {
	q := &rest{cells: m.cells, country: map[string]int{}, known: m.total - m.first}
	for _, n := range m.citizenship {
		q.country[n.country] = n.persons
	}
	c.carryOver(m, q)
	r := stream(c.settings.Seed, fmt.Sprint("new ", m.year))
	slots := c.slots(m, q, r)
	known := make([]bool, len(slots))
	for i := range min(q.known, len(slots)) {
		known[i] = true
	}
	r.Shuffle(len(known), func(i, j int) { known[i], known[j] = known[j], known[i] })
	for i, s := range slots {
		c.newcomer(m.year, s, !known[i])
	}
}

// slot is one person still to be made: group, class and citizenship.
type slot struct {
	group, class int
	country      string
}

// slots lists the persons that are left to make. Citizenships are dealt out
// without replacement, each to the groups to which it has most affinity.
func (c *Country) slots(m *marginals, q *rest, r *rand.Rand) []slot {
	var out []slot
	for g := range groupCount {
		for e := range classCount {
			for range q.cells[g][e] {
				out = append(out, slot{group: g, class: e})
			}
		}
	}
	r.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	weights := make([]float64, len(m.citizenship))
	for i := range out {
		for k, n := range m.citizenship {
			weights[k] = float64(q.country[n.country]) * c.affinity(n.country, out[i])
		}
		k := pick(r, weights)
		out[i].country = m.citizenship[k].country
		q.country[out[i].country]--
	}
	return out
}

func (c *Country) affinity(country string, s slot) float64 {
	n := c.world.nation(country)
	switch {
	case n == nil:
		return 1
	case s.group == children:
		return n.children
	case s.group == women && s.class != labour:
		return n.women
	case s.group == women:
		return math.Sqrt(n.women * n.men)
	case s.class == sexual:
		return math.Sqrt(n.women)
	}
	return n.men
}

const (
	carryShare  = 0.86 // of the persons identified earlier, those followed up the year before
	returnShare = 0.05 // of the persons identified earlier, those who come back after a year
	upgradeOdds = 0.06 // chance that a further form of exploitation comes to light
)

// carryOver chooses whom the agencies follow up from the year before, as far
// as the year's counts allow.
func (c *Country) carryOver(m *marginals, q *rest) {
	r := stream(c.settings.Seed, fmt.Sprint("carry ", m.year))
	quota := int(math.Round(carryShare * float64(q.known)))
	back := int(math.Round(returnShare * float64(q.known)))
	for _, k := range r.Perm(len(c.people)) {
		p := c.people[k]
		last := p.lastStay()
		if last == nil || !p.rejectedOn.IsZero() {
			continue
		}
		switch gap := m.year - last.year; {
		case gap == 1 && quota > 0:
			if c.follow(p, m.year, q, r) {
				quota--
				q.known--
			}
		case gap == 2 && back > 0:
			if c.follow(p, m.year, q, r) {
				back--
				q.known--
			}
		}
	}
}

func (p *person) lastStay() *stay {
	if len(p.stays) == 0 || p.stays[len(p.stays)-1].hidden {
		return nil
	}
	return p.stays[len(p.stays)-1]
}

// follow gives the person one more year if the counts have room for it.
func (c *Country) follow(p *person, year int, q *rest, r *rand.Rand) bool {
	last := p.lastStay()
	start := codelist.MustDay(year, 1, 1)
	if last.year < year-1 {
		start = start.AddDays(r.IntN(330))
	}
	g, e := p.groupOn(start), last.class
	more := (e == sexual || e == labour) && (chance(r, upgradeOdds) || q.cells[g][e] == 0)
	if more && q.cells[g][both] > 0 {
		e = both
	}
	if e == otherForm && q.cells[g][e] == 0 && q.cells[g][labour] > 0 {
		e = labour
	}
	if q.cells[g][e] == 0 || q.country[p.country] == 0 {
		return false
	}
	q.take(g, e, p.country)
	s := &stay{year: year, start: start, group: g, class: e, forms: last.forms}
	if e != last.class {
		s.forms = widen(r, last.forms, e)
	}
	last.onwards = last.year == year-1
	p.stays = append(p.stays, s)
	c.meetAgain(p, s, last)
	return true
}

// newcomer makes one person who is met for the first time in the year, and the
// persons of the same kind whom nobody meets: those of the population that
// were drawn before one was met.
func (c *Country) newcomer(year int, s slot, first bool) {
	r := stream(c.settings.Seed, fmt.Sprint("person ", len(c.people)))
	for range maxHidden {
		p := c.draw(year, s, first, r)
		c.people = append(c.people, p)
		if c.meet(p, p.stays[0], r) {
			return
		}
		p.stays[0].hidden = true
		r = stream(c.settings.Seed, fmt.Sprint("person ", len(c.people)))
	}
	p := c.draw(year, s, first, r)
	c.people = append(c.people, p)
	c.mustMeet(p, p.stays[0], r)
}

// maxHidden bounds the hidden persons made for each one that is met.
const maxHidden = 12
