package caselaw

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"verdig/codelist"
)

// Index searches the published judgments. There is one in the program (caselaw/fts)
// and one in a PostgreSQL database (caselaw/pg); both find alike. An index is
// safe for concurrent use.
type Index interface {
	// Search returns the ids of the judgments in which every term is, in the
	// language or in bokmål where a text has no other, best first.
	Search(ctx context.Context, l codelist.Lang, terms []Term) ([]ID, error)
	Close() error
}

// Maker makes an index of a register.
type Maker func(ctx context.Context, codes *codelist.Library, r Register) (Index, error)

// Bounds of a search: characters, and terms.
const (
	MaxQuery = 200
	maxTerms = 12
)

// Term is one thing that is looked for: a word, words that follow each other, or
// a section of a law. Words are in small letters and hold letters and digits
// alone, so that none can be taken for the syntax of an engine.
type Term struct {
	Words   []string
	Begins  bool   // the only word may be the beginning of a longer one
	Section string // number of a section, such as 257: Words is empty
}

// minBegins is the length from which a word also finds longer ones that begin
// with it: Norwegian joins words, and "menneske" should find "menneskehandel".
const minBegins = 4

// sectionForm is a reference to a section of a law, in the three languages.
var sectionForm = regexp.MustCompile(`(?:§+|(?:^|[^\p{L}\d])(?:paragraf|paragrafen|section|sections|sec\.))[\s\x{a0}]*(\d{1,4}(?:-\d{1,3})?)(?:[\s\x{a0}]?([a-h]))?(?:$|[^\p{L}\d])`)

// Terms reads what somebody typed: words, "words that follow each other", § 257,
// and the beginning of a word with a star behind it.
func Terms(query string) []Term {
	query = lower(cut(query, MaxQuery))
	var out []Term
	query = sectionForm.ReplaceAllStringFunc(query, func(s string) string {
		m := sectionForm.FindStringSubmatch(s)
		out = append(out, Term{Section: m[1] + m[2]})
		if last, _ := utf8.DecodeLastRuneInString(s); last == '"' || last == '»' || last == '”' {
			return string(last)
		}
		return " "
	})
	quoted := false
	for part := range strings.FieldsFuncSeq(markQuotes(query), unicode.IsSpace) {
		if part == quoteMark {
			quoted = !quoted
			if quoted {
				out = append(out, Term{})
			}
			continue
		}
		words := tokens(part)
		switch {
		case len(words) == 0:
		case quoted:
			last := &out[len(out)-1]
			last.Words = append(last.Words, words...)
		default:
			begins := len(words) == 1 && (strings.HasSuffix(part, "*") || utf8.RuneCountInString(words[0]) >= minBegins && !isNumber(words[0]))
			out = append(out, Term{Words: words, Begins: begins})
		}
	}
	out = slices.DeleteFunc(out, func(t Term) bool { return len(t.Words) == 0 && t.Section == "" })
	return out[:min(len(out), maxTerms)]
}

const quoteMark = "\x02"

// markQuotes sets every quotation mark apart.
func markQuotes(s string) string {
	return strings.NewReplacer(`"`, " "+quoteMark+" ", "«", " "+quoteMark+" ", "»", " "+quoteMark+" ", "“", " "+quoteMark+" ", "”", " "+quoteMark+" ").Replace(
		strings.ReplaceAll(s, quoteMark, " "))
}

func cut(s string, limit int) string {
	n := 0
	for i := range s {
		if n++; n > limit {
			return s[:i]
		}
	}
	return s
}

func lower(s string) string { return strings.ToLower(norm.NFC.String(strings.ToValidUTF8(s, " "))) }

// tokens are the words of a text in small letters.
func tokens(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

func isNumber(word string) bool {
	return !strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsDigit(r) })
}

// SectionWord is the word under which an index keeps a section, such as par257.
func SectionWord(section string) string { return "par" + strings.ReplaceAll(section, "-", "x") }

// Indexed is a judgment as an index takes it in: its words in small letters,
// with single spaces and no other signs.
type Indexed struct {
	ID       ID
	Day      codelist.Day
	Lang     codelist.Lang
	Title    string // court, case number, provisions, and the sections of all texts as SectionWord
	Decides  string
	Summary  string
	Sentence string
}

// IndexOf returns what an index takes in of a register: every judgment once in
// each language.
func IndexOf(codes *codelist.Library, r Register) []Indexed {
	law, _ := codes.Scheme("law")
	var out []Indexed
	for _, j := range r.Judgments {
		for _, l := range codelist.Langs {
			decides, _ := Read(j.Decides, l)
			summary, _ := Read(j.Summary, l)
			sentence, _ := Read(j.Sentence, l)
			title := []string{j.Court, j.Number}
			for _, code := range j.Law {
				c, _ := law.Code(code)
				title = append(title, c.Label.In(l))
			}
			all := strings.Join(append(title, decides, summary, sentence), " \n")
			for _, m := range sectionForm.FindAllStringSubmatch(lower(all), -1) {
				if word := SectionWord(m[1] + m[2]); !slices.Contains(title, word) {
					title = append(title, word)
				}
			}
			out = append(out, Indexed{j.ID, j.Day, l, plain(strings.Join(title, " ")), plain(decides), plain(summary), plain(sentence)})
		}
	}
	return out
}

func plain(s string) string { return strings.Join(tokens(lower(s)), " ") }
