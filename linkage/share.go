package linkage

import "math"

// shares are the frequencies of all values.
type shares struct {
	names  frequencies
	births birthShares
	texts  [][]float64 // persons with each value, by text field
	known  []float64   // persons with any value, by text field
}

// birthShares are the frequencies of years and of days within the year.
type birthShares struct {
	years map[int16]float64
	days  map[int]float64
	known float64 // persons with a year
	full  float64 // persons with a full date
	heap  float64 // of them, on an invented day
}

// countShares counts how large a share of the persons has each value. The
// weight of a record is 1 over the number of records of its person, so far as
// that is known.
func countShares(c *corpus, weight func(i int) float64) *shares {
	s := &shares{births: birthShares{years: map[int16]float64{}, days: map[int]float64{}}}
	f := &s.names
	for role := range roleCount {
		f.words[role] = make([]float64, len(c.lex.tokens))
		f.sounds[role] = make([]float64, len(c.lex.sounds))
	}
	f.within, f.withinSound = map[groupWord]float64{}, map[groupWord]float64{}
	f.groupSize = make([]float64, len(c.groups))
	s.texts, s.known = make([][]float64, len(c.texts)), make([]float64, len(c.texts))
	for k, t := range c.texts {
		s.texts[k] = make([]float64, len(t.values))
	}
	for i := range c.entries {
		e, w := &c.entries[i], weight(i)
		f.persons += w
		s.births.add(&e.birth, w)
		for k, v := range e.texts {
			if v != 0 {
				s.texts[k][v] += w
				s.known[k] += w
			}
		}
		if len(e.citizenship) > 0 {
			f.groupTotal += w
		}
		for _, g := range e.citizenship {
			f.groupSize[g] += w
		}
		n := nameCount{f: f, lex: c.lex, entry: e, weight: w, any: map[int32]bool{}}
		n.add(roleGiven, e.given)
		n.add(roleFamily, e.family)
	}
	f.persons = max(f.persons, 1)
	f.groupTotal = max(f.groupTotal, 1)
	return s
}

// nameCount counts the words of one entry's name.
type nameCount struct {
	f      *frequencies
	lex    *lexicon
	entry  *entry
	weight float64
	any    map[int32]bool // words (and, negative, sounds) counted in either role
}

// add counts the words of one part in its role, and in either role.
func (n *nameCount) add(role int, p int32) {
	var seen, heard [maxTokens]int32
	count := 0
	for _, w := range n.lex.parts[p].words {
		sound := n.lex.tokens[w].sound
		newWord, newSound := true, true
		for k := range count {
			newWord = newWord && seen[k] != w
			newSound = newSound && heard[k] != sound
		}
		seen[count], heard[count] = w, sound
		count++
		if newWord {
			n.word(role, w)
			if !n.any[w] {
				n.any[w] = true
				n.word(roleAny, w)
			}
		}
		if newSound {
			n.sound(role, sound)
			if !n.any[-1-sound] {
				n.any[-1-sound] = true
				n.sound(roleAny, sound)
			}
		}
	}
}

// word counts one word.
func (n *nameCount) word(role int, w int32) {
	n.f.words[role][w] += n.weight
	for _, g := range n.entry.citizenship {
		if role == roleAny {
			n.f.within[groupWord{g, w}] += n.weight
		}
	}
}

// sound counts one sound.
func (n *nameCount) sound(role int, s int32) {
	n.f.sounds[role][s] += n.weight
	for _, g := range n.entry.citizenship {
		if role == roleAny {
			n.f.withinSound[groupWord{g, s}] += n.weight
		}
	}
}

// textBits is the rarity of two agreeing values of the k-th text field: that
// of the commoner one.
func (s *shares) textBits(k int, x, y int32) float64 {
	n := 0.0
	for _, v := range [2]int32{x, y} {
		if int(v) < len(s.texts[k]) { // a later value has not been counted
			n = max(n, s.texts[k][v])
		}
	}
	share := max(discounted(n), 0.2) / max(s.known[k], 1)
	return -math.Log2(min(share, 1))
}

// add counts a date.
func (s *birthShares) add(b *birth, w float64) {
	if b.year == 0 {
		return
	}
	s.known += w
	s.years[b.year] += w
	if b.full {
		s.full += w
		s.days[b.monthDay()] += w
		if b.heap {
			s.heap += w
		}
	}
}

// daysInYear is the number of days that a birth may fall on.
const daysInYear = 366

// yearBits is the rarity of a birth year.
func (s *birthShares) yearBits(b *birth) float64 {
	return -math.Log2((s.years[b.year] + 0.5) / (s.known + 1))
}

// dayBits is the rarity of a full date: its year and its day within the year.
// Days are close to uniform apart from the invented ones, and are smoothed
// towards that.
func (s *birthShares) dayBits(b *birth) float64 {
	share := (s.days[b.monthDay()] + 1) / (s.full + daysInYear)
	if !b.heap {
		const prior = 2 * daysInYear
		real := s.full - s.heap
		share = (s.days[b.monthDay()] + 2) / (real + prior) * (real + 1) / (s.full + 1)
	}
	return s.yearBits(b) - math.Log2(share)
}
