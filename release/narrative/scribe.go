package narrative

import (
	"fmt"
	"strconv"
	"strings"

	"verdig/codelist"
	"verdig/lang"
	"verdig/stat/report"
)

// scribe writes in one language from one input.
type scribe struct {
	in     Input
	lang   codelist.Lang
	g      lang.Grammar
	cat    *lang.Catalogue
	words  *lang.Lexicon
	cells  cells
	claims claims
	err    error
}

func newScribe(in Input, l codelist.Lang) (*scribe, error) {
	cat, err := lang.Load()
	if err != nil {
		return nil, err
	}
	if in.Source == nil || in.Codes == nil {
		return nil, fmt.Errorf("%w: no source or no code lists", ErrInput)
	}
	if _, ok := in.Source.Figure(in.Year, idPersons); !ok {
		return nil, fmt.Errorf("%w: the release has no figure for %d", ErrInput, in.Year)
	}
	if _, ok := in.edition(in.Year); !ok {
		return nil, fmt.Errorf("%w: no edition for %d", ErrInput, in.Year)
	}
	read := cells{&in}
	return &scribe{in: in, lang: l, g: lang.For(l), cat: cat, words: cat.Words(), cells: read, claims: read.claims()}, nil
}

// phrase is a run of words and numbers.
type phrase []report.Inline

// slots fills the named slots of a message.
type slots map[string]phrase

// plain is a phrase of words.
func plain(text string) phrase {
	if text == "" {
		return nil
	}
	return phrase{{Text: text}}
}

// text returns a message without slots.
func (s *scribe) text(key string) string {
	return s.say(key, nil).String()
}

// say returns a message with its slots filled. A message that is not in the
// catalogue, or a slot that is not filled, is an error of the text.
func (s *scribe) say(key string, fill slots) phrase {
	t, ok := s.cat.Template(s.g, key)
	if !ok {
		s.fail(fmt.Errorf("%w: no message %s", ErrText, key))
		return plain("[" + key + "]")
	}
	var out phrase
	for _, seg := range t.Segments() {
		if seg.Slot == "" {
			out = out.add(plain(seg.Words))
			continue
		}
		p, ok := fill[seg.Slot]
		if !ok {
			s.fail(fmt.Errorf("%w: message %s: slot %s not filled", ErrText, key, seg.Slot))
			p = plain("{" + seg.Slot + "}")
		}
		out = out.add(p)
	}
	return out
}

// add appends runs and melts neighbours that are words only into one.
func (p phrase) add(q phrase) phrase {
	for _, run := range q {
		if n := len(p); n > 0 && words(p[n-1]) && words(run) {
			p[n-1].Text += run.Text
			continue
		}
		p = append(p, run)
	}
	return p
}

func words(r report.Inline) bool { return r == report.Inline{Text: r.Text} }

// String returns the text of the runs.
func (p phrase) String() string {
	var b strings.Builder
	for _, run := range p {
		b.WriteString(run.Text)
	}
	return b.String()
}

// capital returns the phrase with a capital first letter.
func (p phrase) capital() phrase {
	if len(p) == 0 {
		return p
	}
	out := append(phrase{}, p...)
	out[0].Text = lang.Capital(out[0].Text)
	return out
}

// paragraph joins sentences with spaces; empty ones are left out, and a
// paragraph of none is nil.
func paragraph(sentences ...phrase) []report.Block {
	var all phrase
	for _, p := range sentences {
		if len(p) == 0 {
			continue
		}
		if len(all) > 0 {
			all = all.add(plain(" "))
		}
		all = all.add(p.capital())
	}
	if len(all) == 0 {
		return nil
	}
	return []report.Block{report.Paragraph{Inlines: all}}
}

// list joins phrases as prose does.
func (s *scribe) list(items []phrase) phrase {
	var out phrase
	for i, item := range items {
		out = out.add(plain(s.g.Joint(i, len(items)))).add(item)
	}
	return out
}

// number is the amount as a run with its cell.
func (s *scribe) number(a amount, gender lang.Gender, style lang.Style) phrase {
	return s.stated(a, s.g.Number(a.n, gender, style))
}

// stated is a text that states the amount exactly.
func (s *scribe) stated(a amount, text string) phrase {
	if !a.known() {
		s.fail(fmt.Errorf("%w: %s is not published and was about to be stated", ErrText, a.ref))
		return nil
	}
	n := a.n
	return phrase{{Text: text, Cell: a.ref, Number: &n}}
}

// digits is the amount in digits.
func (s *scribe) digits(a amount) phrase { return s.number(a, lang.Masculine, lang.InDigits) }

// count is the amount and its noun: "ingen kvinner", "én kvinne", "197 kvinner".
func (s *scribe) count(a amount, noun string, style lang.Style) phrase {
	n := s.words.Noun(s.g, noun)
	return s.stated(a, s.g.Quantity(a.n, n.Gender, style)).add(plain(" " + n.Form(a.n)))
}

// verb is the passive of a verb for a subject of n nouns, in two parts: the
// auxiliary and the participle.
func (s *scribe) verb(n int, noun, verb string) (was, participle phrase) {
	gender := s.words.Noun(s.g, noun).Gender
	return plain(s.g.Was(n)), plain(s.words.Participle(s.g, verb).Agree(n, gender))
}

// year is a year as a phrase. Years are words, not numbers of a cell.
func year(y int) phrase { return plain(strconv.Itoa(y)) }

// percent is a whole percentage of b in words with the sign of the language's
// prose ("10 prosent"); nil where it cannot be said.
func (s *scribe) percent(a, b amount) phrase {
	p := a.percentOf(b)
	if !p.known() {
		return nil
	}
	return s.stated(p, s.g.Integer(p.n)).add(plain(" " + s.text("word.per_cent")))
}

// oneOrMany picks a message by number: key.one for one, key.many otherwise.
func (s *scribe) oneOrMany(key string, n int) string {
	if n == 1 {
		return key + ".one"
	}
	return key + ".many"
}
