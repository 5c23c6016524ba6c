package exchange

import (
	_ "embed"
	"encoding/csv"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

	"verdig/codelist"
)

// Kind says what a file returns.
type Kind int

// The kinds of return, in the order in which a tie between them is settled.
const (
	PersonReturn   Kind = iota // possible victims, fields of register.Fields
	CriminalReturn             // police reports and cases, fields of justice.Fields
	BackSeries                 // totals that were published for earlier years
	CaseEvents                 // events of criminal cases, fields of justice.EventFields
)

// String returns the kind as the data files and the command line write it.
func (k Kind) String() string { return kindNames[k] }

var kindNames = []string{"person", "criminal", "back", "events"}

// KindOf is the kind of a name that [Kind.String] gives.
func KindOf(name string) (Kind, bool) {
	at := slices.Index(kindNames, name)
	return Kind(max(at, 0)), at >= 0
}

// Column is one column of a kind of return.
type Column struct {
	Field    string        // canonical heading
	Required bool          // must be in every file
	Persons  bool          // must be in every file that does not have the column nothing_to_report
	Type     string        // text, year, day, partial (a birth date) or code
	List     string        // code list of a code
	Many     bool          // several values, separated by ;
	Heading  codelist.Text // heading that templates and returned files show
	Note     codelist.Text // explanation in the template
	synonyms []string
}

// Columns returns the columns of a kind of return in the order of its
// template. The slice is the caller's.
func Columns(k Kind) []Column { return slices.Clone(headings().columns[k]) }

//go:embed data/headings.csv
var headingsData string

// book holds the headings of all kinds.
type book struct {
	columns [][]Column         // by kind
	words   []map[string]match // by kind: folded heading -> match
	own     map[string]bool    // folded headings of the columns that a returned file adds
}

// match is a heading that was recognised.
type match struct {
	place int           // in columns of the kind
	lang  codelist.Lang // "" for the canonical heading and for synonyms
}

// headings reads the embedded data once. The data are part of the program; a
// test makes sure that they are right.
var headings = sync.OnceValue(func() *book {
	b, err := readBook(headingsData)
	if err != nil {
		panic(err)
	}
	return b
})

// errBook means a defect of the build.
var errBook = errors.New("exchange: broken headings")

func readBook(data string) (*book, error) {
	rows, err := csv.NewReader(strings.NewReader(data)).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errBook, err)
	}
	b := &book{
		columns: make([][]Column, len(kindNames)),
		words:   make([]map[string]match, len(kindNames)),
		own:     map[string]bool{},
	}
	for i := range b.words {
		b.words[i] = map[string]match{}
	}
	for _, r := range rows[1:] {
		kind := slices.Index(kindNames, r[0])
		if kind < 0 {
			return nil, fmt.Errorf("%w: kind %q", errBook, r[0])
		}
		c := Column{
			Field: r[1], Required: r[2] == "yes", Persons: r[2] == "persons",
			Type: r[3], List: r[4], Many: r[5] == "yes",
			Heading: codelist.Text{NB: r[6], NN: r[7], EN: r[8]},
			Note:    codelist.Text{NB: r[10], NN: r[11], EN: r[12]},
		}
		if r[9] != "" {
			c.synonyms = strings.Split(r[9], "|")
		}
		if err := b.add(Kind(kind), c); err != nil {
			return nil, err
		}
	}
	for _, key := range ownKeys {
		for _, l := range codelist.Langs {
			b.own[codelist.Fold(words(key, l))] = true
		}
	}
	return b, nil
}

// add enters a column with all its headings; none may mean another column of
// the kind.
func (b *book) add(k Kind, c Column) error {
	place := len(b.columns[k])
	b.columns[k] = append(b.columns[k], c)
	enter := func(text string, l codelist.Lang) error {
		key := codelist.Fold(text)
		has, ok := b.words[k][key]
		if key == "" || ok && has.place != place {
			return fmt.Errorf("%w: %s: heading %q is empty or means two columns", errBook, k, text)
		}
		if !ok {
			b.words[k][key] = match{place, l}
		}
		return nil
	}
	for _, l := range codelist.Langs {
		if err := enter(c.Heading.In(l), l); err != nil {
			return err
		}
	}
	for _, text := range append([]string{c.Field}, c.synonyms...) {
		if err := enter(text, ""); err != nil {
			return err
		}
	}
	return nil
}

// heading is a heading row that was found.
type heading struct {
	row     int      // its number in the file
	raw     []string // as the file has it
	kind    Kind
	lang    codelist.Lang
	fields  []string // by column: canonical heading, "" where not known
	own     []bool   // by column: added by a returned file, to be left out
	matches int
	twice   int // the first column whose field stands before it, -1 for none
}

// minMatches is the number of known headings that make a row a heading row. A
// row of data does not hold two.
const minMatches = 2

// read looks at a row as a heading row, for the kind of which it has most
// headings. The result is no heading where matches is below minMatches.
func (b *book) read(number int, cells []string) heading {
	var best heading
	for k := range b.columns {
		if h := b.readAs(Kind(k), number, cells); k == 0 || h.matches > best.matches {
			best = h
		}
	}
	return best
}

func (b *book) readAs(k Kind, number int, cells []string) heading {
	h := heading{
		row: number, raw: cells, kind: k, twice: -1,
		fields: make([]string, len(cells)), own: make([]bool, len(cells)),
	}
	langs := map[codelist.Lang]int{}
	for i, text := range cells {
		m, ok := b.find(k, text)
		if !ok {
			h.own[i] = b.own[codelist.Fold(text)]
			continue
		}
		field := b.columns[k][m.place].Field
		if at := slices.Index(h.fields, field); at >= 0 && h.twice < 0 {
			h.twice = i
		}
		h.fields[i] = field
		h.matches++
		langs[m.lang]++
		if m.lang == codelist.NB && b.columns[k][m.place].Heading.NN == b.columns[k][m.place].Heading.NB {
			langs[codelist.NN]++ // the two written languages share the heading
		}
	}
	h.lang = codelist.NB
	for _, l := range codelist.Langs {
		if langs[l] > langs[h.lang] {
			h.lang = l
		}
	}
	return h
}

// find recognises a heading. What stands in brackets at its end, such as a
// unit or a choice, does not matter.
func (b *book) find(k Kind, text string) (match, bool) {
	if m, ok := b.words[k][codelist.Fold(text)]; ok {
		return m, true
	}
	if at := strings.LastIndexByte(text, '('); at > 0 && strings.HasSuffix(strings.TrimSpace(text), ")") {
		m, ok := b.words[k][codelist.Fold(text[:at])]
		return m, ok
	}
	return match{}, false
}

// missing returns the columns that a file of the kind needs and the heading
// does not have.
func (b *book) missing(h heading) []Column {
	nothing := slices.Contains(h.fields, "nothing_to_report")
	var out []Column
	for _, c := range b.columns[h.kind] {
		if (c.Required || c.Persons && !nothing) && !slices.Contains(h.fields, c.Field) {
			out = append(out, c)
		}
	}
	return out
}

// names lists the headings of columns in a language, for a message.
func names(columns []Column, l codelist.Lang) string {
	out := make([]string, len(columns))
	for i, c := range columns {
		out[i] = c.Heading.In(l)
	}
	return strings.Join(out, ", ")
}

// headingIn returns the heading of a field in a language, the field itself
// where the kind has no such field.
func (b *book) headingIn(k Kind, field string, l codelist.Lang) string {
	for _, c := range b.columns[k] {
		if c.Field == field {
			return c.Heading.In(l)
		}
	}
	return field
}
