package linkage

import "slices"

// Kinds of key.
const (
	keyOwn = iota + 1
	keyDigits
	keyNames
	keySoundYear
	keyBonesDay
	keyGroupYear
	keyNameInitial
	keyStartYear
	keyInitialYearMonth
	keyInitialYearDay
	keyInitialMonthDay
	keyWord
	keyNoName
	keyText        // from here, one for each text field
	keyTextInitial = keyText + fieldCount
	keyTextYear    = keyTextInitial + fieldCount
	keyTextWord    = keyTextYear + fieldCount
)

// mix combines numbers into a key (Fibonacci hashing with a final avalanche).
func mix(kind uint64, parts ...uint64) uint32 {
	h := kind * 0x9E3779B97F4A7C15
	for _, p := range parts {
		h = (h ^ p) * 0xBF58476D1CE4E5B9
		h ^= h >> 29
	}
	h *= 0x94D049BB133111EB
	return uint32(h >> 32)
}

// hashText is FNV-1a.
func hashText(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// blockWord is what keys are made of for one word of a name.
type blockWord struct {
	text, bones, sound uint64
	start, initial     uint64
	groups             []int32
	alias              bool
}

// keyer makes the keys of entries. It is for one goroutine.
type keyer struct {
	c     *corpus
	words []blockWord
	years []uint64
	keys  []uint32
}

// add appends a key.
func (k *keyer) add(kind uint64, parts ...uint64) { k.keys = append(k.keys, mix(kind, parts...)) }

// keysOf lists the distinct keys of an entry. The list is good until the next
// call.
func (k *keyer) keysOf(e *entry) []uint32 {
	k.keys = k.keys[:0]
	k.listWords(e)
	k.listYears(&e.birth)
	if e.own != 0 {
		k.add(keyOwn, uint64(e.own))
	}
	if e.birth.full && !e.birth.heap {
		k.add(keyDigits, hashText(string(e.birth.sorted[:])))
	}
	for i := range k.words {
		k.wordKeys(&k.words[i], &e.birth)
		if !k.words[i].alias {
			k.pairKeys(i)
		}
	}
	if len(k.words) == 0 {
		for _, y := range k.years {
			k.add(keyNoName, y, uint64(e.sex))
		}
	}
	k.textKeys(e)
	slices.Sort(k.keys)
	k.keys = slices.Compact(k.keys)
	return k.keys
}

// listWords lists the distinct words of all names of an entry.
func (k *keyer) listWords(e *entry) {
	k.words = k.words[:0]
	add := func(p int32, alias bool) {
		for _, w := range k.c.lex.parts[p].words {
			t := &k.c.lex.tokens[w]
			b := blockWord{text: hashText(t.text), bones: hashText(t.bones), sound: uint64(t.sound), groups: t.groups,
				start: hashText(t.text[:min(len(t.text), 3)]), initial: uint64(t.text[0]), alias: alias}
			if !slices.ContainsFunc(k.words, func(o blockWord) bool { return o.text == b.text }) && len(k.words) < maxTokens {
				k.words = append(k.words, b)
			}
		}
	}
	add(e.given, false)
	add(e.family, false)
	for _, p := range e.aliases {
		add(p, true)
	}
}

// listYears lists the birth years under which an entry is looked for: an
// uncertain one also under its neighbours.
func (k *keyer) listYears(b *birth) {
	k.years = k.years[:0]
	if b.year == 0 {
		return
	}
	k.years = append(k.years, uint64(b.year))
	if b.vague {
		k.years = append(k.years, uint64(b.year-1), uint64(b.year+1))
	}
}

// wordKeys adds the keys of one word of the name with parts of the date.
func (k *keyer) wordKeys(w *blockWord, b *birth) {
	for _, y := range k.years {
		k.add(keySoundYear, w.sound, y)
		if w.alias {
			continue
		}
		k.add(keyStartYear, w.start, y)
		for _, g := range w.groups {
			k.add(keyGroupYear, uint64(g), y)
		}
	}
	if b.full && !b.heap {
		k.add(keyBonesDay, w.bones, uint64(b.monthDay()))
		if !w.alias {
			k.add(keyInitialMonthDay, w.initial, uint64(b.monthDay()))
			k.add(keyInitialYearMonth, w.initial, uint64(b.year), uint64(b.month))
			k.add(keyInitialYearDay, w.initial, uint64(b.year), uint64(b.day))
		}
	}
	k.add(keyWord, w.text)
}

// pairKeys adds the keys of the i-th word of the name with the others.
func (k *keyer) pairKeys(i int) {
	w := &k.words[i]
	for j := range k.words {
		o := &k.words[j]
		if j != i && !o.alias {
			k.add(keyNameInitial, w.bones, o.initial)
		}
		if j > i {
			k.add(keyNames, min(w.bones, o.bones), max(w.bones, o.bones))
		}
	}
}

// commonValue is the number of records from which a value of a text field is
// too common for a key with an initial or a year.
const commonValue = 250

// textKeys adds the keys of the text fields.
func (k *keyer) textKeys(e *entry) {
	for at, f := range k.c.texts {
		id := e.texts[at]
		if id == 0 {
			continue
		}
		v, kind := uint64(id), uint64(f.field)
		k.add(keyText+kind, v)
		switch t := &f.values[id]; f.field {
		case fEmail:
			k.add(keyTextWord+kind, hashText(t.head))
		case fAddress:
			k.addressKeys(kind, t.words)
		case fIDNumber, fPhone:
		default:
			if int(id) < len(k.c.holders[at]) && k.c.holders[at][id] > commonValue {
				continue // it says too little, with an initial or a year too
			}
			for i := range k.words {
				if !k.words[i].alias {
					k.add(keyTextInitial+kind, v, k.words[i].initial)
				}
			}
			for _, y := range k.years {
				k.add(keyTextYear+kind, v, y)
			}
		}
	}
}

// addressKeys adds the pairs among the four longest words of an address.
func (k *keyer) addressKeys(kind uint64, words []string) {
	var best [4]string
	n := 0
	for _, w := range words {
		at := n
		for at > 0 && len(best[at-1]) < len(w) {
			at--
		}
		if at == len(best) {
			continue
		}
		copy(best[at+1:], best[at:])
		best[at] = w
		n = min(n+1, len(best))
	}
	for i := range n {
		for j := range i {
			x, y := hashText(best[i]), hashText(best[j])
			k.add(keyTextWord+kind, min(x, y), max(x, y))
		}
	}
}
