// Package narrative knows what the house says: the news text and the chapters
// of the annual report, in bokmål, nynorsk and English, as sentences, tables
// and charts made from the protected figures of one release. Every number
// carries the cell that it comes from, and [Reconcile] reads the finished
// document back and compares.
//
// It does not know how figures are protected, how a document is drawn, or what
// the numbers are: the words and the grammar follow whatever the cells say, and
// a figure that is protected or missing makes its sentence vanish or say so.
package narrative

import (
	"errors"

	"verdig/codelist"
	"verdig/stat/report"
)

// Errors of this package. Callers test them with errors.Is.
var (
	ErrInput  = errors.New("narrative: input not usable")        // the year is not in the release, or a library is missing
	ErrText   = errors.New("narrative: text not complete")       // a message or one of its slots is missing
	ErrMarkup = errors.New("narrative: section not well formed") // a Markdown section names an unknown figure
)

// Status says what may be said of a number.
type Status int

// The states of a number.
const (
	Published  Status = iota
	Protected         // exists, but must not be told
	NotDefined        // the combination has no meaning or was not collected
)

// Cell is the content of one cell of a protected table. Value is 0 unless the
// cell is published.
type Cell struct {
	Value  int
	Status Status
}

// Dimension is one dimension of a protected table. The first dimension of
// every table is the year.
type Dimension struct {
	Name    string   // unique within the table
	List    string   // name of the code list
	Codes   []string // the total first where there is one, broader codes before their parts
	Levels  []int    // by code: how many codes stand above it
	Parents []string // by code: the code directly above it, "" at the top
	Total   string   // code of the total, "" where there is none
}

// Table is a protected table. Cell wants one code for each dimension, in
// order; it reports false for codes that the table does not have.
type Table interface {
	ID() string
	Dims() []Dimension
	Cell(codes ...string) (Cell, bool)
}

// Source is the protected content of a release: the figures of the library of
// indicators by year and id, and the standard tables.
type Source interface {
	Figure(year int, id string) (Cell, bool)
	Table(id string) (Table, bool)
}

// PublishedFigure is one row of the back series: a number that was published
// before the register existed, with its source. The fields are those of the file of
// the back series (doc/format/backseries.md).
type PublishedFigure struct {
	Year      string // "2012", or a span such as "2007-2013"
	Measure   string // persons_followed_up, first_time_identified, anmeldelser ...
	Dimension string // total, sex/age, exploitation ...
	Category  string
	Value     string // digits, or words where the source has words
	Source    string // address or description
	Verified  string // yes, no, derived
	Break     string // why it cannot be compared with the year before, "" where it can
}

// Edition says what the figures of one frozen year rest on.
type Edition struct {
	Year      int
	Edition   string // for example 2016-r1
	Synthetic bool
	AsOf      codelist.Day
	Program   string            // version of the program that froze the year
	CodeLists map[string]string // name -> version
	Quality   Quality
	Followup  codelist.Day // since when coordinated follow-up is registered, zero where it was not in the year
}

// Quality says how sure the count of one year is.
type Quality struct {
	Notifications    int // joined to persons of the year
	ByRule           int // links accepted by rule
	ByReview         int // links accepted by a person
	Unresolved       int // pairs that await review
	FewestPersons    int // persons followed up, if every unresolved pair were one person
	MostPersons      int // persons followed up, if none were
	ConflictPersons  int // persons of whom notifications contradict each other
	MaxFalseLink     float64
	MaxMissedLink    float64
	AgenciesReported int // agencies with at least one notification
	AgenciesNothing  int // agencies with nothing to report
	AgenciesMissing  int // agencies that have not reported
}

// Input is everything that a text is made from.
type Input struct {
	Source    Source
	Codes     *codelist.Library
	Year      int       // reporting year
	Editions  []Edition // the frozen years of the release, in order; the reporting year is the last
	Changes   []Change  // tests of figures against the year before; may be empty
	Publisher codelist.Text
	Rules     []codelist.Text          // the rules of protection, one for each unit, in words
	Series    []PublishedFigure        // back series; may be empty
	Sections  map[codelist.Lang]string // challenges and proposals, Markdown; may be empty
	Links     Links
}

// edition returns the edition of a year.
func (in Input) edition(year int) (Edition, bool) {
	for _, e := range in.Editions {
		if e.Year == year {
			return e, true
		}
	}
	return Edition{}, false
}

// Links are the places that the news text points at; an empty one is left out.
type Links struct {
	Report  string // the report as a page
	PDF     string
	Tables  string // the workbook
	Figures string // the figures for machines
}

// fail is the first defect met while a text was written. It is kept until the
// text is finished, so that the sentences stay readable.
func (s *scribe) fail(err error) {
	if s.err == nil {
		s.err = err
	}
}

// document returns the empty document of the input in the scribe's language.
func (s *scribe) document() report.Document {
	e, _ := s.in.edition(s.in.Year)
	d := report.Document{
		Lang:      s.lang,
		Publisher: s.in.Publisher.In(s.lang),
		Year:      s.in.Year,
		Edition:   e.Edition,
		AsOf:      e.AsOf,
	}
	if e.Synthetic {
		d.Synthetic = s.text("report.synthetic")
	}
	return d
}
