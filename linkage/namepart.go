package linkage

import "math"

// Levels of agreement of one side of a name. Level 0 is always "missing".
const (
	nameMissing   = iota
	nameSame      // the same words
	nameContained // all words of the shorter in the longer
	nameVariant   // other spellings or short forms of the same words
	nameNear      // slips of the fingers
	namePartly    // some words agree, others do not
	nameSimilar   // alike, more likely two names
	nameInitial   // an initial that fits
	nameDiffer
	nameLevels
)

// maxMatched bounds the words of a part whose rarity counts.
const maxMatched = 3

// partMatch is the comparison of two name parts.
type partMatch struct {
	level uint8
	n     uint8
	words [maxMatched]wordMatch // the agreeing words, best first
}

// wordMatch is a pair of agreeing words.
type wordMatch struct {
	a, b  int32
	grade grade
}

// compareParts compares two name parts. It is symmetric.
func (l *lexicon) compareParts(p, q int32) partMatch {
	if p == 0 || q == 0 {
		return partMatch{level: nameMissing}
	}
	a, b := &l.parts[p], &l.parts[q]
	if len(a.words) > len(b.words) || len(a.words) == len(b.words) && a.joined > b.joined {
		a, b = b, a
	}
	var m partMatch
	counts := l.align(a, b, &m)
	k := len(a.words)
	good := counts[gradeSame] + counts[gradeVariant]
	near := good + counts[gradeNear]
	switch {
	case counts[gradeSame] == k && k == len(b.words):
		m.level = nameSame
	case counts[gradeSame] == k:
		m.level = nameContained
	case good == k:
		m.level = nameVariant
	case near == k:
		m.level = nameNear
	case good > 0:
		m.level = namePartly
	case near > 0 || counts[gradeSimilar] == k:
		m.level = nameSimilar
	case counts[gradeInitial] > 0 && counts[gradeInitial]+counts[gradeSimilar] == k:
		m.level = nameInitial
	default:
		m.level = nameDiffer
	}
	if m.level > nameContained && (len(b.words) > 1 || l.hasParticle(a) || l.hasParticle(b)) {
		l.compareMerged(a, b, &m)
	}
	return m
}

// hasParticle tells whether a part of one word was written with a particle.
func (l *lexicon) hasParticle(p *part) bool {
	return len(p.words) == 1 && p.joined != l.tokens[p.words[0]].text
}

// compareMerged tries the parts written as one word each (Anne Marie,
// Annemarie) and takes the better result.
func (l *lexicon) compareMerged(a, b *part, m *partMatch) {
	level := nameDiffer
	g := gradeOf(&a.merged, &b.merged)
	switch g {
	case gradeSame:
		level = nameSame
	case gradeVariant:
		level = nameVariant
	case gradeNear:
		level = nameNear
	}
	if level < int(m.level) {
		*m = partMatch{level: uint8(level), n: 1, words: [maxMatched]wordMatch{{a.words[0], b.words[0], gradeNone}}}
	}
}

// align pairs the words of a with words of b, best grades first, and returns
// how many pairs have each grade. The agreeing pairs are kept in m.
func (l *lexicon) align(a, b *part, m *partMatch) (counts [gradeNone + 1]int) {
	var grades [maxTokens][maxTokens]grade
	for i, x := range a.words {
		for j, y := range b.words {
			grades[i][j] = gradeOf(&l.tokens[x], &l.tokens[y])
		}
	}
	var usedA, usedB [maxTokens]bool
	left := len(a.words)
	for g := gradeSame; g < gradeNone && left > 0; g++ {
		for i, x := range a.words {
			for j, y := range b.words {
				if usedA[i] || usedB[j] || grades[i][j] != g {
					continue
				}
				usedA[i], usedB[j] = true, true
				counts[g]++
				left--
				if g <= gradeNear && m.n < maxMatched {
					m.words[m.n] = wordMatch{x, y, g}
					m.n++
				}
			}
		}
	}
	counts[gradeNone] = left
	return counts
}

// Roles in which a word's frequency is counted.
const (
	roleGiven  = iota
	roleFamily // family name
	roleAny    // either
	roleCount
)

// frequencies hold how large a share of the persons has a word, or any word of
// the same sound, in its name. Shares are of persons, not of records: a person
// with ten notifications counts once.
type frequencies struct {
	persons float64
	words   [roleCount][]float64 // by token
	sounds  [roleCount][]float64 // by sound key

	// Within one citizenship: names are not drawn from one urn.
	within      map[groupWord]float64 // persons of a citizenship with the word, either role
	withinSound map[groupWord]float64
	groupSize   []float64 // persons by citizenship number
	groupTotal  float64   // persons with a known citizenship
}

// groupWord is a word (or sound) within a citizenship.
type groupWord struct{ group, word int32 }

// shareOf is the share of persons with a word (or a sound) in a role. Within a
// citizenship it is smoothed towards the general share, and both roles are
// taken together: which of the names comes first is itself a custom of some
// peoples.
func (f *frequencies) shareOf(group int32, role int, word int32, sound bool) float64 {
	if group > 0 {
		role = roleAny
	}
	counts, table := f.words[role], f.within
	if sound {
		counts, table = f.sounds[role], f.withinSound
	}
	n := 0.0
	if int(word) < len(counts) { // a later word has not been counted
		n = counts[word]
	}
	general := discounted(n) / f.persons
	if group <= 0 {
		return general
	}
	const weight = 10 // persons' worth of the general frequency
	count := table[groupWord{group, word}]
	return (discounted(count) + weight*general) / (f.groupSize[group] + weight)
}

// seenOnce is how much of a count is due to its having been seen at all. Names
// have a long tail: one that a single person has is rarer among the others
// than one in so many persons, by about this much (absolute discounting; Ney,
// Essen and Kneser 1994).
const seenOnce = 0.6

// discounted is the count of persons that the next person is to be judged by.
func discounted(count float64) float64 { return max(count-seenOnce, count/8) }

// slipDoubt is how much more an established other spelling speaks against a
// slip than its own frequency says: a slip hits one of very many possible
// spellings, so two names that both occur are far more often two names.
const slipDoubt = 20

// share is the chance that another person's part would agree in this word as
// well as it does here.
func (f *frequencies) share(l *lexicon, group int32, role int, w wordMatch) float64 {
	switch w.grade {
	case gradeSame:
		return f.shareOf(group, role, w.a, false)
	case gradeVariant:
		s, t := l.tokens[w.a].sound, l.tokens[w.b].sound
		p := f.shareOf(group, role, s, true)
		if s != t {
			p += f.shareOf(group, role, t, true)
		}
		return p
	default:
		x, y := f.shareOf(group, role, w.a, false), f.shareOf(group, role, w.b, false)
		return max(x, y) + slipDoubt*max(0, min(x, y)-1.5/f.persons)
	}
}

// rarityBits is -log2 of the chance that another person's part agrees as well
// as this one; 0 where no word agrees. It is bounded by the size of the
// population: what was seen once is not therefore unique.
func (f *frequencies) rarityBits(l *lexicon, group int32, role int, m *partMatch) float64 {
	if m.n == 0 || m.words[0].grade == gradeNone {
		return 0
	}
	share := 1.0
	for _, w := range m.words[:m.n] {
		share *= min(1, f.share(l, group, role, w))
	}
	return -math.Log2(max(share, 0.2/f.persons))
}
