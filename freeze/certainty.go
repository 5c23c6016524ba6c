package freeze

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"

	"verdig/register"
	"verdig/stat/microdata"
)

// The fixed choices of the method, doc/methods/linkage-uncertainty.md.
const (
	certaintyMethod = 1
	certaintyDraws  = 1000
	certaintySeed   = 1
	confirmedFrom   = 0.999               // a rule link of this probability counts as confirmed
	probableFrom    = 0.5                 // an open pair of this probability counts as probable
	certaintyTail   = certaintyDraws / 40 // draws beyond each end of the interval: 2.5 %
)

// certainty says how far the count of persons depends on links that are not
// certain: with confirmed links only, with probable ones, and an interval over
// registers drawn from the probabilities of the links. Missed is the expected
// share of true pairs that are neither linked nor put to review.
//
// Only notifications that links connect influence each other, so each
// connected part is drawn by itself.
func (c *count) certainty(missed float64) *microdata.Certainty {
	parts, alone := c.parts()
	confirmed, probable := alone, alone
	draws := make([]tally, certaintyDraws)
	rng := rand.New(rand.NewPCG(certaintySeed, uint64(c.year))) // #nosec G115,G404 -- draws that anybody can repeat, no secret
	twin := uint64(math.MaxUint64)
	if missed < 0.5 {
		twin = chance(missed / (1 - missed))
	}
	for _, p := range parts {
		confirmed.add(p.count(func(l *link) bool { return l.human || !l.open && l.p >= confirmedFrom }))
		probable.add(p.count(func(l *link) bool { return !l.open || l.p >= probableFrom }))
		p.draw(rng, draws, twin)
	}
	for i := range draws {
		draws[i].add(alone)
	}
	published := c.published()
	interval := func(of func(tally) int) microdata.LinkRange {
		x := make([]int, len(draws))
		for i, t := range draws {
			x[i] = max(0, of(t))
		}
		slices.Sort(x)
		return microdata.LinkRange{
			Published: of(published), Confirmed: of(confirmed), Probable: of(probable),
			Low: min(x[certaintyTail-1], of(published)), High: max(x[certaintyDraws-certaintyTail], of(published)),
		}
	}
	return &microdata.Certainty{
		Method: certaintyMethod, Draws: certaintyDraws, Seed: certaintySeed,
		FollowedUp:      interval(func(t tally) int { return t.followed }),
		FirstIdentified: interval(func(t tally) int { return t.first }),
	}
}

// published is the count with the links as they stand.
func (c *count) published() tally {
	t := tally{followed: len(c.followed)}
	for _, y := range c.followed {
		t.first += one(y.IdentifiedOn.Year() == c.year)
	}
	return t
}

// tally counts persons of the year.
type tally struct{ followed, first int }

func (t *tally) add(u tally) {
	t.followed += u.followed
	t.first += u.first
}

func (t tally) minus(u tally) tally { return tally{t.followed - u.followed, t.first - u.first} }

// chance is a probability as a bound on 64 random bits, so that the outcome
// does not hang on how a processor rounds. Probabilities of 1 are not drawn.
func chance(p float64) uint64 {
	switch {
	case !(p > 0):
		return 0
	case p >= 1:
		return math.MaxUint64
	}
	return uint64(math.Ldexp(p, 64))
}

// link joins two notifications of a part, by their places in it.
type link struct {
	a, b  int
	bits  float64
	p     float64
	bound uint64 // chance(p)
	human bool   // decided by a person
	open  bool   // awaits review
	on    bool   // in the draw at hand
}

// unsure tells whether a link is drawn.
func (l *link) unsure() bool { return !l.human && (l.p < 1 || l.open) }

// part is notifications that links connect, in the order of evidence, with
// their links in the order in which they are followed.
type part struct {
	year  int
	notes []*register.Notification
	links []link
	apart [][2]int // pairs that a decision keeps apart

	root, next, last []int // union-find, and the members of each root in order
	evidence         []*register.Notification
}

// parts divides the notifications. Notifications without links are counted at
// once, and parts without a notification of the year are left out.
func (c *count) parts() (parts []*part, alone tally) {
	notes := make([]*register.Notification, len(c.notifications))
	for i := range c.notifications {
		notes[i] = &c.notifications[i]
	}
	slices.SortFunc(notes, func(a, b *register.Notification) int { return register.CompareEvidence(*a, *b) })
	place := make(map[register.NotificationID]int, len(notes))
	for i, n := range notes {
		place[n.ID] = i
	}
	links, apart := c.edges(place)
	all := part{notes: notes, links: links}
	all.join(func(*link) bool { return true })
	byRoot := map[int]*part{}
	local := make([]int, len(notes))
	for i, n := range notes {
		r := all.find(i)
		p := byRoot[r]
		if p == nil {
			p = &part{year: c.year}
			byRoot[r] = p
			parts = append(parts, p)
		}
		local[i] = len(p.notes)
		p.notes = append(p.notes, n)
	}
	for _, l := range links {
		p := byRoot[all.find(l.a)]
		l.a, l.b = local[l.a], local[l.b]
		p.links = append(p.links, l)
	}
	for _, x := range apart {
		if r := all.find(x[0]); r == all.find(x[1]) {
			byRoot[r].apart = append(byRoot[r].apart, [2]int{local[x[0]], local[x[1]]})
		}
	}
	linked := parts[:0]
	for _, p := range parts {
		switch {
		case !slices.ContainsFunc(p.notes, func(n *register.Notification) bool { return n.Year == c.year }):
		case len(p.links) == 0:
			alone.add(p.count(func(*link) bool { return true }))
		default:
			linked = append(linked, p)
		}
	}
	return linked, alone
}

// edges lists links and open pairs between notifications that are held, in the
// order in which they are followed, and the pairs that are kept apart.
func (c *count) edges(place map[register.NotificationID]int) (links []link, apart [][2]int) {
	decided := map[[2]int]bool{}
	between := func(x, y register.NotificationID) ([2]int, bool) {
		a, okA := place[x]
		b, okB := place[y]
		return [2]int{min(a, b), max(a, b)}, okA && okB && a != b
	}
	for _, d := range c.standing {
		at, ok := between(d.A, d.B)
		switch {
		case !ok:
		case d.Verdict == register.NotSame:
			apart = append(apart, at)
			decided[at] = true
		default:
			links = append(links, link{a: at[0], b: at[1], bits: d.WeightBits, p: d.Probability, human: d.Rule == ""})
			decided[at] = true
		}
	}
	for _, o := range c.open {
		if at, ok := between(o.A, o.B); ok && !decided[at] {
			links = append(links, link{a: at[0], b: at[1], bits: o.WeightBits, p: o.Probability, open: true})
			decided[at] = true
		}
	}
	for i := range links {
		links[i].bound = chance(links[i].p)
	}
	slices.SortFunc(links, func(x, y link) int {
		return cmp.Or(-cmp.Compare(one(x.human), one(y.human)), cmp.Compare(one(x.open), one(y.open)),
			cmp.Compare(y.bits, x.bits), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
	})
	return links, apart
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (p *part) find(i int) int {
	for p.root[i] != i {
		p.root[i] = p.root[p.root[i]]
		i = p.root[i]
	}
	return i
}

// join joins the notifications by the links that are on; roots are the
// smallest places. A link that would bring together a pair that is kept apart
// is not followed.
func (p *part) join(on func(*link) bool) {
	if p.root == nil {
		p.root = make([]int, len(p.notes))
	}
	for i := range p.root {
		p.root[i] = i
	}
	for i := range p.links {
		l := &p.links[i]
		if !on(l) {
			continue
		}
		a, b := p.find(l.a), p.find(l.b)
		if a == b || p.forbidden(a, b) {
			continue
		}
		p.root[max(a, b)] = min(a, b)
	}
}

func (p *part) forbidden(a, b int) bool {
	for _, x := range p.apart {
		if r, s := p.find(x[0]), p.find(x[1]); r == a && s == b || r == b && s == a {
			return true
		}
	}
	return false
}

// count counts the persons of the year when the links that are on are
// followed.
func (p *part) count(on func(*link) bool) tally {
	p.join(on)
	if p.next == nil {
		p.next, p.last = make([]int, len(p.notes)), make([]int, len(p.notes))
	}
	// A chain through the members of each root, which is the first of them.
	const end = -1
	for i := range p.notes {
		p.next[i] = end
		r := p.find(i)
		if r != i {
			p.next[p.last[r]] = i
		}
		p.last[r] = i
	}
	var t tally
	for i := range p.notes {
		if p.root[i] != i {
			continue
		}
		p.evidence = p.evidence[:0]
		for k := i; k != end; k = p.next[k] {
			p.evidence = append(p.evidence, p.notes[k])
		}
		if identified, ok := register.FollowedUp(p.evidence, p.year); ok {
			t.followed++
			t.first += one(identified.Year() == p.year)
		}
	}
	return t
}

// mostRemembered bounds the unsure links of a part of which the count is
// remembered by pattern.
const mostRemembered = 64

// draw adds the count of the part in every draw, less that of missed twins.
func (p *part) draw(rng *rand.Rand, draws []tally, twin uint64) {
	var unsure []*link
	for i := range p.links {
		l := &p.links[i]
		l.on = !l.open
		if l.unsure() {
			unsure = append(unsure, l)
		}
	}
	twins := p.twins(twin)
	remembered := map[uint64]tally{}
	count := func(pattern uint64) tally {
		t, ok := remembered[pattern]
		if !ok || len(unsure) > mostRemembered {
			t = p.count(func(l *link) bool { return l.on })
			remembered[pattern] = t
		}
		return t
	}
	var now tally
	for i := range draws {
		changed, pattern := i == 0, uint64(0)
		for k, l := range unsure {
			on := rng.Uint64() < l.bound
			changed, l.on = changed || on != l.on, on
			pattern |= uint64(one(on)) << (k % mostRemembered) // #nosec G115 -- 0 or 1
		}
		if changed {
			now = count(pattern)
		}
		t := now
		for _, w := range twins {
			if w.link.on && rng.Uint64() < twin {
				t = t.minus(w.by)
			}
		}
		draws[i].add(t)
	}
}

// effect is by how much the count would be higher had a link been missed.
type effect struct {
	link *link
	by   tally
}

// twins lists the links of which a missed twin would change the count.
func (p *part) twins(chance uint64) []effect {
	if chance == 0 {
		return nil
	}
	var out []effect
	published := p.count(func(l *link) bool { return !l.open })
	for i := range p.links {
		it := &p.links[i]
		with, without := published, published
		if it.open {
			with = p.count(func(l *link) bool { return !l.open || l == it })
		} else {
			without = p.count(func(l *link) bool { return !l.open && l != it })
		}
		if d := without.minus(with); d != (tally{}) {
			out = append(out, effect{it, d})
		}
	}
	return out
}
