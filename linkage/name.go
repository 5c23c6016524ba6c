package linkage

import "slices"

// Levels of the order in which the names agree. Level 0: too little agrees to
// speak of an order.
const (
	orderMissing = iota
	orderWritten // given with given, family with family
	orderSwapped // given with family
	orderAlias   // by an alias
	orderDivided // the same words, divided between the names in another way
	orderLevels
)

// nameMatch is the comparison of two whole names.
type nameMatch struct {
	given, family partMatch
	order         uint8
	givenRole     uint8 // role whose frequencies apply to the given slot
	familyRole    uint8
}

// namePoints rank alternative ways to compare two names; they decide the
// orientation only, never the weight.
var namePoints = [nameLevels]int{nameMissing: 4, nameSame: 10, nameContained: 8, nameVariant: 8,
	nameNear: 7, namePartly: 6, nameSimilar: 3, nameInitial: 4, nameDiffer: 0}

// Points by which another orientation must be better than the written one.
const (
	swapMargin   = 6
	divideMargin = 4
	aliasMargin  = 5
	orderPoints  = 12 // agreement from which the order says something
)

// mostPoints is what two names have that are the same.
const mostPoints = 20

// points ranks a comparison.
func (m *nameMatch) points() int {
	return namePoints[m.given.level] + namePoints[m.family.level]
}

// compareNames compares the names of two records in every sensible
// orientation and returns the best. It is symmetric.
func (c *comparer) compareNames(a, b *entry) nameMatch {
	best := c.compareWritten(a, b)
	if best.points() <= mostPoints-aliasMargin && (a.aliases != nil || b.aliases != nil) {
		alias := best
		c.compareAliases(a, b, &best, &alias)
		c.compareAliases(b, a, &best, &alias)
		if alias.points() >= best.points()+aliasMargin {
			best = alias
			best.order = orderAlias
		}
	}
	if best.points() < orderPoints {
		best.order = orderMissing
	}
	return best
}

// better ranks two comparisons of the same records: by points, then by levels,
// roles and words, so that it does not matter which was tried first.
func (c *comparer) better(m, n *nameMatch) bool {
	if d := m.points() - n.points(); d != 0 {
		return d > 0
	}
	key := func(x *nameMatch) [4]uint8 {
		return [4]uint8{x.given.level, x.family.level, x.givenRole, x.familyRole}
	}
	if x, y := key(m), key(n); x != y {
		return slices.Compare(x[:], y[:]) < 0
	}
	if c.after(&m.given, &n.given) != c.after(&n.given, &m.given) {
		return c.after(&n.given, &m.given)
	}
	return c.after(&n.family, &m.family)
}

// compareWritten compares the names without aliases.
func (c *comparer) compareWritten(a, b *entry) nameMatch {
	aOne, bOne := a.given == 0 || a.family == 0, b.given == 0 || b.family == 0
	straight := nameMatch{given: c.part(a.given, b.given), family: c.part(a.family, b.family),
		order: orderWritten, givenRole: roleGiven, familyRole: roleFamily}
	switch {
	case !aOne && !bOne:
		if straight.points() >= 18 {
			return straight
		}
		return c.orSwapped(a, b, straight)
	case aOne && bOne:
		if straight.given.level != nameMissing || straight.family.level != nameMissing {
			straight.givenRole, straight.familyRole = roleAny, roleAny // it may be the whole name
			return straight
		}
		// one wrote all in the one field, the other all in the other
		m := nameMatch{given: c.part(a.whole(), b.whole()), order: orderSwapped, givenRole: roleAny, familyRole: roleAny}
		return m
	case aOne:
		return c.oneAgainstTwo(b, a.whole(), straight)
	default:
		return c.oneAgainstTwo(a, b.whole(), straight)
	}
}

// orSwapped returns the comparison with given and family exchanged where that
// is clearly better. The better slot is put first, so that the result does not
// depend on which record came first.
func (c *comparer) orSwapped(a, b *entry, straight nameMatch) nameMatch {
	x, y := c.part(a.given, b.family), c.part(a.family, b.given)
	if x.level > y.level || x.level == y.level && c.after(&x, &y) {
		x, y = y, x
	}
	best := straight
	swapped := nameMatch{given: x, family: y, order: orderSwapped, givenRole: roleAny, familyRole: roleAny}
	if swapped.points() >= straight.points()+swapMargin {
		best = swapped
	}
	if best.points() >= 16 || !anyAgrees(x.level, y.level, straight.given.level, straight.family.level) {
		return best
	}
	n, m := c.wordsOf(a), c.wordsOf(b)
	for _, d := range []struct {
		try          bool
		short, whole *entry
	}{{n <= m && b.all != 0, a, b}, {m <= n && a.all != 0, b, a}} {
		if !d.try {
			continue
		}
		divided := nameMatch{given: c.part(d.short.given, d.whole.all), family: c.part(d.short.family, d.whole.all),
			order: orderDivided, givenRole: roleAny, familyRole: roleAny}
		if divided.points() >= straight.points()+divideMargin && c.better(&divided, &best) {
			best = divided
		}
	}
	return best
}

// anyAgrees tells whether any of the levels is an agreement: only then can
// another division of the words agree in full.
func anyAgrees(levels ...uint8) bool {
	for _, l := range levels {
		if l >= nameSame && l <= namePartly {
			return true
		}
	}
	return false
}

// wordsOf is the number of words in the name of an entry.
func (c *comparer) wordsOf(e *entry) int {
	return len(c.lex.parts[e.given].words) + len(c.lex.parts[e.family].words)
}

// after orders matches of equal level by their words, whatever the order of
// the records.
func (c *comparer) after(x, y *partMatch) bool {
	for i := range maxMatched {
		if i >= int(x.n) || i >= int(y.n) {
			break
		}
		p, q := c.matchText(x.words[i]), c.matchText(y.words[i])
		if p != q {
			return p > q
		}
	}
	return x.n > y.n
}

// matchText is the smaller of the two words of a match.
func (c *comparer) matchText(w wordMatch) string {
	return min(c.lex.tokens[w.a].text, c.lex.tokens[w.b].text)
}

// oneAgainstTwo compares a record that has both names with one that wrote
// everything in one field, or knows one name only. More words than the same
// field of the other has are taken as a whole name, and both names of the
// other are looked for among them.
func (c *comparer) oneAgainstTwo(two *entry, one int32, straight nameMatch) nameMatch {
	if one == 0 {
		return straight
	}
	g, f := c.part(two.given, one), c.part(two.family, one)
	words := len(c.lex.parts[one].words)
	best, field := straight, two.given
	if straight.given.level == nameMissing {
		field = two.family
	}
	whole := nameMatch{given: g, family: f, order: orderWritten, givenRole: roleAny, familyRole: roleAny}
	if words > len(c.lex.parts[field].words) && words > 1 {
		best = whole
	}
	try := func(m nameMatch, margin int) {
		if m.points() >= best.points()+margin {
			best = m
		}
	}
	if words > 1 {
		try(whole, 1)
		return best
	}
	try(nameMatch{given: g, order: orderSwapped, givenRole: roleAny}, swapMargin)
	try(nameMatch{family: f, order: orderSwapped, familyRole: roleAny}, swapMargin)
	return best
}

// compareAliases improves best by the aliases of a against the name and the
// aliases of b; base is the comparison without aliases.
func (c *comparer) compareAliases(a, b *entry, base, best *nameMatch) {
	try := func(m nameMatch) {
		if c.better(&m, best) {
			*best = m
		}
	}
	for _, alias := range a.aliases {
		g, f := c.part(alias, b.given), c.part(alias, b.family)
		words := len(c.lex.parts[alias].words)
		if words > 1 && b.given != 0 && b.family != 0 {
			try(nameMatch{given: g, family: f, givenRole: roleAny, familyRole: roleAny})
		}
		// An alias stands for one side of a name only if it has no word too many.
		if g.level < base.given.level && words <= len(c.lex.parts[b.given].words) {
			m := *base
			m.given, m.givenRole = g, roleAny
			try(m)
		}
		if f.level < base.family.level && words <= len(c.lex.parts[b.family].words) {
			m := *base
			m.family, m.familyRole = f, roleAny
			try(m)
		}
		for _, other := range b.aliases {
			m := *base
			m.given, m.givenRole = c.part(alias, other), roleAny
			if base.given.level == nameMissing || m.given.level < base.given.level {
				try(m)
			}
		}
	}
}
