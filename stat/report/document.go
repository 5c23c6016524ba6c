// Package report knows a document of protected figures: chapters, prose,
// tables and charts in one language, and how to write it as HTML, as typeset
// PDF source, as a spreadsheet and as open data. Every number in it comes from
// a protected table; it knows neither cubes nor microdata nor the register.
package report

import "verdig/codelist"

// Document is one publication in one language, ready for any writer.
type Document struct {
	Lang      codelist.Lang
	Title     string
	Subtitle  string
	Publisher string
	Year      int    // reporting year
	Edition   string // for example 2016-r1
	AsOf      codelist.Day
	Synthetic string // text of the mark that is shown on every page; "" for real data
	Abstract  string // one plain sentence for metadata and social cards
	Key       []KeyFigure
	Colophon  []Fact // facts about the publication, in order; publisher, year, edition and day are added by the writers where Colophon is empty
	Chapters  []Chapter
}

// Fact is a labelled fact of the colophon: "Utgiver: ...", "Lisens: ...".
type Fact struct {
	Label string
	Text  string
	Link  string // URL, or ""
}

// KeyFigure is one large number with its label, shown in the summary.
type KeyFigure struct {
	Figure string // figure id, for example persons.followed_up
	Value  Value
	Label  string
	Change string // "ned fra 290 i 2015", or "" where there is no year before
}

// Part says where in the publication a chapter stands and how it is numbered.
type Part int

// The parts of a publication.
const (
	Body     Part = iota // numbered 1, 2, 3 ...
	Front                // without a number: foreword, summary
	Appendix             // numbered on its own: "Vedlegg 1"
)

// Chapter is a part of the document with a heading.
type Chapter struct {
	ID     string // stable anchor, the same in all languages: "women", "method"
	Title  string
	Part   Part
	Lead   []Inline // a sentence or two set large under the title; may be empty
	Blocks []Block
}

// Block is a paragraph, heading, list, table, chart, key figures or note. The
// set is closed: writers switch over it.
type Block interface{ block() }

// Heading is a heading inside a chapter; level 2 or 3 (1 is the chapter).
type Heading struct {
	Level int
	Text  string
}

// Paragraph is prose.
type Paragraph struct{ Inlines []Inline }

// List is a bulleted or numbered list.
type List struct {
	Ordered bool
	Items   [][]Inline
}

// Note is a set-apart remark: a definition, a warning about comparability.
type Note struct {
	Title   string
	Inlines []Inline
}

// KeyFigures shows the document's key figures.
type KeyFigures struct{ Items []KeyFigure }

// Inline is a run of text. Cell names the figure or table cell that a number
// comes from, so that the reconciliation gate can compare prose with tables.
type Inline struct {
	Text     string
	Strong   bool
	Emphasis bool
	Link     string // URL or "#anchor"
	Footnote string // text of a footnote set after the run
	Cell     string // figure id, or "table/code/code"; "" for words
	Number   *int   // the number that Text states, where Cell is set; nil for a rounded or verbal statement
}

// ValueKind says what stands in a table cell.
type ValueKind int

// The kinds of value.
const (
	Number       ValueKind = iota // Number holds the figure
	Text                          // Text holds words
	Suppressed                    // protected: shown as ":" with a note
	NotAvailable                  // not collected or not comparable, or too little stands behind it: shown as ".."
)

// Value is the content of a table cell or a point of a chart.
type Value struct {
	Kind   ValueKind
	Number int
	Text   string
	Cell   string // figure id or "table/code/code"
}

// Column is a column of a table after the first (label) column.
type Column struct {
	Label string
	Text  bool // words, aligned left
}

// Row is a row of a table. Level indents (0 to 3); Total sets it in bold.
type Row struct {
	Label  string
	Level  int
	Total  bool
	Values []Value
}

// Table is a table as the reader sees it.
type Table struct {
	ID      string // stable: "citizenship_group"
	Caption string
	Head    string // heading of the label column
	Columns []Column
	Rows    []Row
	Notes   []string
	Source  string
}

// ChartKind is the form of a chart.
type ChartKind int

// The forms of chart.
const (
	Lines   ChartKind = iota // X categories (years), one line a series; gaps where NotAvailable
	Stacked                  // horizontal stacked bars: one bar an X category, one part a series
	Bars                     // horizontal bars with share labels: first series only
	Pyramid                  // two series back to back over X categories (age groups)
	Flow                     // Links between Nodes, for example reports -> persons -> outcome
)

// Series is a named row of values, one for each category of the chart.
type Series struct {
	Name   string
	Values []Value
	Break  []int // indices before which the series is broken (drawn as a gap with a mark)
}

// FlowLink is one stream of a flow chart.
type FlowLink struct {
	From, To string
	Value    Value
	Leads    FlowEnd
}

// FlowEnd is what becomes of a stream where it arrives.
type FlowEnd int

// What becomes of a stream.
const (
	GoesOn  FlowEnd = iota
	Ended           // it has come to an end that is not the last station
	Waiting         // it may still go on
)

// Chart is a figure with the same content as words in Alt. A suppressed value
// is never read by a writer: it is drawn in one and the same size everywhere,
// so neither its mark nor the length of anything else tells of it.
type Chart struct {
	ID         string
	Kind       ChartKind
	Caption    string
	Alt        string // one to three sentences with the main numbers
	X          []string
	XTitle     string // what X is: "År", "Statsborgerskap"; heading of the label column of the figure's data table
	Series     []Series
	Links      []FlowLink
	Unit       string // axis unit in the document's language: "personer"
	Notes      []string
	Source     string
	ShowShares bool // Bars: percent behind each number
	ShareBase  int  // number of which the shares are taken; 0 means the sum of the series, and then no shares are shown where a value is suppressed
}

func (Heading) block()    {}
func (Paragraph) block()  {}
func (List) block()       {}
func (Note) block()       {}
func (KeyFigures) block() {}
func (Table) block()      {}
func (Chart) block()      {}
