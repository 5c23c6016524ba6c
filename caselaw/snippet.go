package caselaw

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"verdig/codelist"
)

// Piece is a part of a text. Hit says that it is what was looked for.
type Piece struct {
	Text string
	Hit  bool
}

// snippetWords is how many words a snippet has at most.
const snippetWords = 32

// Snippet returns the passage of a judgment's texts in which the terms are, the
// closest together first; without any, the beginning of what it decides. The
// language is that of the passage.
func Snippet(j Judgment, l codelist.Lang, terms []Term) ([]Piece, codelist.Lang) {
	var best []Piece
	var spoken codelist.Lang
	most := -1
	for _, t := range []codelist.Text{j.Decides, j.Summary, j.Sentence} {
		text, in := Read(t, l)
		if pieces, hits := passage(text, terms); hits > most {
			best, spoken, most = pieces, in, hits
		}
	}
	return best, spoken
}

// span of bytes of a word in a text.
type wordAt struct {
	from, to int
	term     int // 1 and up: the term that it belongs to; 0 none
}

// passage finds the words of a text around as many terms as possible.
func passage(text string, terms []Term) ([]Piece, int) {
	words := wordsOf(text)
	for i, t := range terms {
		mark(text, words, t, i+1)
	}
	start, hits := 0, 0
	for i := range words {
		if words[i].term == 0 && i > 0 {
			continue
		}
		seen := map[int]bool{}
		for _, w := range words[i:min(len(words), i+snippetWords)] {
			if w.term != 0 {
				seen[w.term] = true
			}
		}
		if len(seen) > hits {
			start, hits = i, len(seen)
		}
	}
	if len(words) == 0 {
		return nil, 0
	}
	if start = max(0, start-6); start+snippetWords > len(words) {
		start = max(0, len(words)-snippetWords)
	}
	end := min(len(words), start+snippetWords)
	return pieces(text, words[start:end], start == 0, end == len(words)), hits
}

func pieces(text string, words []wordAt, first, last bool) []Piece {
	from, to := words[0].from, words[len(words)-1].to
	if first {
		from = 0
	}
	if last {
		to = len(text)
	}
	var out []Piece
	add := func(s string, hit bool) {
		if s == "" {
			return
		}
		if n := len(out); n > 0 && out[n-1].Hit == hit {
			out[n-1].Text += s
			return
		}
		out = append(out, Piece{s, hit})
	}
	if !first {
		add("… ", false)
	}
	at := from
	for i, w := range words {
		joined := w.term != 0 && i > 0 && words[i-1].term == w.term
		add(text[at:w.from], joined)
		add(text[w.from:w.to], w.term != 0)
		at = w.to
	}
	add(text[at:to], false)
	if !last {
		add(" …", false)
	}
	return out
}

func wordsOf(text string) []wordAt {
	var out []wordAt
	from := -1
	for i, r := range text {
		in := unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
		if in && from < 0 {
			from = i
		}
		if !in && from >= 0 {
			out = append(out, wordAt{from: from, to: i})
			from = -1
		}
	}
	if from >= 0 {
		out = append(out, wordAt{from: from, to: len(text)})
	}
	return out
}

// mark marks the words of a text that a term finds.
func mark(text string, words []wordAt, t Term, number int) {
	say := func(i int) string { return lower(text[words[i].from:words[i].to]) }
	if t.Section != "" {
		for i := range words {
			before := strings.TrimRight(text[max(0, words[i].from-12):words[i].from], " \u00a0")
			named := strings.HasSuffix(before, "§") || strings.HasSuffix(lower(before), "section") || strings.HasSuffix(lower(before), "paragraf")
			if named && strings.HasPrefix(t.Section, say(i)) {
				words[i].term = number
			}
		}
		return
	}
	for i := 0; i+len(t.Words) <= len(words); i++ {
		found := true
		for k, w := range t.Words {
			if said := say(i + k); said != w && !(len(t.Words) == 1 && alike(said, w, t.Begins)) {
				found = false
				break
			}
		}
		for k := range t.Words {
			if found {
				words[i+k].term = number
			}
		}
	}
}

// alike reports whether a word of a text is another form of the one looked for:
// the engines find words by their stem.
func alike(said, wanted string, begins bool) bool {
	if begins && strings.HasPrefix(said, wanted) {
		return true
	}
	stem := Stem(wanted)
	return utf8.RuneCountInString(stem) >= minBegins && strings.HasPrefix(said, stem) && utf8.RuneCountInString(said)-utf8.RuneCountInString(stem) <= 4
}

// endings are the commonest endings of inflection, longest first.
var endings = []string{"ene", "ane", "ing", "en", "et", "er", "ar", "a", "e", "s", "t"}

// Stem takes the ending of inflection off a word: a rough aid for an engine that
// knows no grammar. What is left has at least four letters.
func Stem(word string) string {
	for _, e := range endings {
		if stem, ok := strings.CutSuffix(word, e); ok && utf8.RuneCountInString(stem) >= minBegins {
			return stem
		}
	}
	return word
}
