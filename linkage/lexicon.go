package linkage

import "verdig/linkage/name"

import "strings"

// lexicon holds every distinct word and name part of a run once, so that a
// comparison of two texts is made once however many records hold them.
type lexicon struct {
	tokens []token
	byText map[string]int32

	sounds map[string]int32

	parts  []part
	glance []glance // of each part
	byPart map[string]int32
	bones  map[string]int32
}

// glance is what tells at once that two parts have nothing in common.
type glance struct {
	mark, groups uint64 // letters, and variant groups folded to 64 bits
	sound, bones int32  // of the part written as one word
	slow         bool   // a glance does not do: initials, or a script without vowels
}

// nothingInCommon tells, at once, that two parts differ. False says nothing.
func nothingInCommon(a, b *glance) bool {
	return !a.slow && !b.slow && a.sound != b.sound && a.bones != b.bones && a.groups&b.groups == 0 && unlike(a.mark, b.mark)
}

// look makes the glance of a part.
func (l *lexicon) look(p *part) glance {
	g := glance{mark: marksOf(p.joined), sound: p.merged.sound, bones: l.bonesID(p.merged.bones), slow: p.merged.vowelless}
	for _, w := range p.words {
		t := &l.tokens[w]
		g.slow = g.slow || t.vowelless || len(t.text) < 2
		g.mark |= t.mark
		for _, id := range t.groups {
			g.groups |= 1 << (uint(id) % 64)
		}
	}
	for _, id := range p.merged.groups {
		g.groups |= 1 << (uint(id) % 64)
	}
	return g
}

// bonesID interns a consonant skeleton.
func (l *lexicon) bonesID(s string) int32 {
	id, ok := l.bones[s]
	if !ok {
		id = int32(len(l.bones))
		l.bones[s] = id
	}
	return id
}

// part is one side of a name (given or family) or an alias: its words, sorted
// by text. Part 0 is the empty part: not known.
type part struct {
	words  []int32 // into tokens, sorted by text
	joined string  // all words in written order, particles too, without spaces
	merged token   // the joined text as one word
}

// newLexicon returns a lexicon with the empty part only.
func newLexicon() *lexicon {
	return &lexicon{
		byText: map[string]int32{},
		sounds: map[string]int32{},
		parts:  []part{{}},
		glance: []glance{{slow: true}},
		byPart: map[string]int32{"": 0},
		bones:  map[string]int32{},
	}
}

// soundID interns a sound key.
func (l *lexicon) soundID(key string) int32 {
	id, ok := l.sounds[key]
	if !ok {
		id = int32(len(l.sounds))
		l.sounds[key] = id
	}
	return id
}

// makeToken computes what comparisons need of one word.
func (l *lexicon) makeToken(text string, vowelless bool) token {
	text = text[:min(len(text), 64)]
	sound, bones := name.Keys(text)
	return token{text: text, sound: l.soundID(sound), rhythm: sound, bones: bones, mark: marksOf(text), groups: name.VariantGroups()[text], vowelless: vowelless}
}

// tokenID interns a word. A word that was ever read from a script without
// vowels is compared as such.
func (l *lexicon) tokenID(text string, vowelless bool) int32 {
	key := text
	if vowelless {
		key = "\x00" + text
	}
	id, ok := l.byText[key]
	if !ok {
		id = int32(len(l.tokens))
		l.byText[key] = id
		l.tokens = append(l.tokens, l.makeToken(text, vowelless))
	}
	return id
}

// partID interns a name part from free text; 0 if it says nothing.
func (l *lexicon) partID(text string) int32 {
	list, all, vowelless := name.Words(text)
	if len(list) == 0 {
		return 0
	}
	key := strings.Join(list, " ") + "\x01" + all
	if vowelless {
		key = "\x00" + key
	}
	if id, ok := l.byPart[key]; ok {
		return id
	}
	p := part{joined: all}
	for _, w := range list {
		p.words = append(p.words, l.tokenID(w, vowelless))
	}
	l.sortWords(p.words)
	p.merged = l.makeToken(p.joined, vowelless)
	id := int32(len(l.parts))
	l.parts = append(l.parts, p)
	l.glance = append(l.glance, l.look(&p))
	l.byPart[key] = id
	return id
}

// sortWords sorts token numbers by text, so that the order in which records
// were read does not show.
func (l *lexicon) sortWords(w []int32) {
	for i := 1; i < len(w); i++ {
		for j := i; j > 0 && l.tokens[w[j]].text < l.tokens[w[j-1]].text; j-- {
			w[j], w[j-1] = w[j-1], w[j]
		}
	}
}
