package linkage

import "math"

// mostCached and leastCached bound the part comparisons that a comparer
// remembers.
const (
	mostCached  = 1 << 16
	leastCached = 1 << 10
)

// cacheSize is the number of part comparisons that a comparer of n records
// remembers: a power of two.
func cacheSize(n int) int {
	size := leastCached
	for size < mostCached && size < 4*n {
		size *= 2
	}
	return size
}

// comparer compares entries. It is for one goroutine; several may share a
// corpus.
type comparer struct {
	entries   []entry
	classOf   []uint8 // class of pairs that share a citizenship
	classSize []int   // records with a citizenship
	lex       *lexicon
	freq      *frequencies
	birth     *birthShares
	shares    *shares
	cache     []cached
	texts     []*textField
	codes     *codes
	textCache []cachedText

	seen   []int32 // seen[j] = i+1 if the pair (i, j) was met
	times  []uint8 // in how many blocks
	others []int32
}

// cachedText is a remembered comparison of two texts.
type cachedText struct {
	key   uint64
	level uint8
}

// cached is a remembered comparison of two parts.
type cached struct {
	key   uint64
	match partMatch
}

// newComparer returns a comparer over a corpus.
func newComparer(c *corpus, s *shares) *comparer {
	size := cacheSize(len(c.entries))
	return &comparer{entries: c.entries, classOf: c.classOf, classSize: c.groupRecords, lex: c.lex, freq: &s.names, birth: &s.births, shares: s,
		cache: make([]cached, size), texts: c.texts, codes: c.codes, textCache: make([]cachedText, size/2)}
}

// part compares two parts of the lexicon.
func (c *comparer) part(p, q int32) partMatch {
	if p == 0 || q == 0 {
		return partMatch{}
	}
	if nothingInCommon(&c.lex.glance[p], &c.lex.glance[q]) {
		return partMatch{level: nameDiffer}
	}
	if p > q {
		p, q = q, p
	}
	key := uint64(p)<<32 | uint64(q)
	slot := &c.cache[(key*0x9E3779B97F4A7C15)>>48&uint64(len(c.cache)-1)]
	if slot.key != key {
		slot.key, slot.match = key, c.lex.compareParts(p, q)
	}
	return slot.match
}

// compare gives the levels of agreement of two entries.
func (c *comparer) compare(a, b *entry) (lv levels, names nameMatch) {
	lv, names = c.compareCore(a, b)
	c.compareTexts(a, b, &lv)
	return lv, names
}

// compareCore does so without the text fields.
func (c *comparer) compareCore(a, b *entry) (lv levels, names nameMatch) {
	lv[fBirth] = compareBirths(&a.birth, &b.birth)
	names = c.compareNames(a, b)
	lv[fGiven], lv[fFamily], lv[fOrder] = names.given.level, names.family.level, names.order
	if a.sex != 0 && b.sex != 0 {
		lv[fSex] = sexSame
		if a.sex != b.sex {
			lv[fSex] = sexOther
		}
		if g := lv[fGiven]; g != nameMissing && g <= nameNear {
			lv[fSex] += sexSameAlike - sexSame
		}
	}
	if len(a.citizenship) > 0 && len(b.citizenship) > 0 {
		lv[fCitizenship], lv[atClass] = disagrees, classOther
		if g := c.sharedGroup(a, b); g != 0 {
			lv[fCitizenship], lv[atClass] = agrees, c.classOf[g]
		}
	}
	lv[fMet], lv[fForms] = compareMeetings(a, b), compareForms(a.forms, b.forms)
	lv[fSource], lv[fOwn] = compareSources(a, b)
	if c.codes != nil {
		c.compareCodes(a, b, &lv)
	}
	return lv, names
}

// compareTexts gives the levels of the text fields.
func (c *comparer) compareTexts(a, b *entry, lv *levels) {
	for k, f := range c.texts {
		if x, y := a.texts[k], b.texts[k]; x != 0 && y != 0 {
			lv[f.field] = c.text(k, x, y)
		}
	}
	place, postcode, address := lv[fPlace], lv[fPostcode], lv[fAddress]
	addressed := address != 0 && implies(fAddress, fPlace, address)
	if place != 0 && (addressed || postcode != 0 && implies(fPostcode, fPlace, postcode)) {
		lv[fPlace] += textImplied
	}
	if postcode != 0 && addressed {
		lv[fPostcode] += textImplied
	}
	if g, h := lv[fGiven], lv[fFamily]; lv[fEmail] == textAlike && g != 0 && h != 0 && g <= nameNear && h <= nameNear {
		lv[fEmail] = textMissing // a mailbox is often made of the name
	}
}

// text compares two values of the k-th text field.
func (c *comparer) text(k int, x, y int32) uint8 {
	if x == y {
		return textSame
	}
	if x > y {
		x, y = y, x
	}
	key := uint64(k+1)<<58 ^ uint64(x)<<29 ^ uint64(y)
	slot := &c.textCache[key*0x9E3779B97F4A7C15>>48&uint64(len(c.textCache)-1)]
	if slot.key != key {
		f := c.texts[k]
		slot.key, slot.level = key, compareText(f.field, &f.values[x], &f.values[y])
	}
	return slot.level
}

// compareMeetings tells how near each other in time two sources met a person.
// Records of one period are near each other anyway and have levels of their
// own.
func compareMeetings(a, b *entry) uint8 {
	if a.met == 0 || b.met == 0 {
		return 0
	}
	days, level := a.met-b.met, uint8(metLonger)
	if days < 0 {
		days = -days
	}
	switch {
	case days <= 14:
		level = metFortnight
	case days <= 61:
		level = metMonths
	case days <= 183:
		level = metHalfYear
	case days <= 730:
		level = metTwoYears
	}
	if a.period == b.period {
		level += metSamePeriod
	}
	return level
}

// compareForms compares two sets of forms.
func compareForms(a, b uint64) uint8 {
	switch {
	case a == 0 || b == 0:
		return 0
	case a == b:
		return formsSame
	case a&b != 0:
		return formsShared
	}
	return formsApart
}

// compareSources compares where two entries come from.
func compareSources(a, b *entry) (source, own uint8) {
	if a.own != 0 && a.own == b.own {
		return 0, agrees
	}
	if a.source == 0 || b.source == 0 {
		return 0, 0
	}
	if a.source != b.source {
		if a.period == b.period {
			return sourceTogether, 0
		}
		return sourceOther, 0
	}
	level := uint8(sourceSame)
	if a.period == b.period {
		level = sourceTwice
	}
	if a.own != 0 && b.own != 0 {
		level++
	}
	return level, 0
}

// mostTogether bounds how rare two names together can be, in bits beyond one
// in so many persons: relatives, namesakes and mixed-up files are commoner than
// the product of two rare names.
const mostTogether = 8

// rarities gives the rarity of the agreeing values of two compared entries.
// Names are weighed within the citizenship that the two share; where they
// differ, within the one that makes the names commoner; where it is not known,
// over all of them, with a correction for names that go together.
func (c *comparer) rarities(a, b *entry, lv *levels, names *nameMatch) (r rarity) {
	group := int32(0)
	switch lv[fCitizenship] {
	case agrees:
		group = c.sharedGroup(a, b)
		r[fCitizenship] = -math.Log2(max(c.freq.groupSize[group], 0.5) / c.freq.groupTotal)
		fallthrough
	case 0:
		r[fGiven] = c.freq.rarityBits(c.lex, group, int(names.givenRole), &names.given)
		r[fFamily] = c.freq.rarityBits(c.lex, group, int(names.familyRole), &names.family)
		if group == 0 && r[fGiven] > 0 && r[fFamily] > 0 {
			r[rTogether] = c.together(names, r[fGiven]+r[fFamily])
		}
	default:
		x, y := a.citizenship[0], b.citizenship[0]
		r[fGiven] = min(c.freq.rarityBits(c.lex, x, roleAny, &names.given), c.freq.rarityBits(c.lex, y, roleAny, &names.given))
		r[fFamily] = min(c.freq.rarityBits(c.lex, x, roleAny, &names.family), c.freq.rarityBits(c.lex, y, roleAny, &names.family))
	}
	if most := math.Log2(c.freq.persons) + mostTogether; r[fGiven]+r[fFamily]+r[rTogether] > most {
		r[rTogether] = most - r[fGiven] - r[fFamily]
	}
	for k, f := range c.texts {
		if l := lv[f.field]; hasRarity(f.field, l) {
			r[f.field] = c.shares.textBits(k, a.texts[k], b.texts[k])
		}
	}
	if l := lv[fCodeNames]; hasRarity(fCodeNames, l) && l != 0 {
		r[fCodeNames] = c.codes.codeBits(a.code, b.code, l, lv[atClass], c.freq.persons)
	}
	switch lv[fBirth] {
	case birthSame, birthSameHeap:
		r[fBirth] = c.birth.dayBits(&a.birth)
	case birthYear, birthSameYear:
		r[fBirth] = c.birth.yearBits(&a.birth)
	}
	return r
}

// together is the correction for two agreeing names of unknown citizenship:
// the chance that both agree is the mean over the citizenships of the product
// within each, which is more than the product of the means.
func (c *comparer) together(names *nameMatch, apart float64) float64 {
	if c.freq.groupTotal <= c.freq.persons/2 {
		return 0
	}
	chance := 0.0
	for g := int32(1); int(g) < len(c.freq.groupSize); g++ {
		if c.freq.groupSize[g] < 1 {
			continue
		}
		r := c.freq.rarityBits(c.lex, g, roleAny, &names.given) + c.freq.rarityBits(c.lex, g, roleAny, &names.family)
		chance += c.freq.groupSize[g] / c.freq.groupTotal * math.Exp2(-r)
	}
	return min(0, -math.Log2(chance)-apart)
}

// sharedGroup is the rarest citizenship that two entries share.
func (c *comparer) sharedGroup(a, b *entry) int32 {
	best := int32(0)
	for _, x := range a.citizenship {
		for _, y := range b.citizenship {
			if x == y && (best == 0 || c.classSize[x] < c.classSize[best] || c.classSize[x] == c.classSize[best] && x < best) {
				best = x
			}
		}
	}
	return best
}
