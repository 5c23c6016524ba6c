// Package xlsx writes the protected tables of a release as one workbook: a
// cover, notes, a list of contents, and one table a sheet, laid out so that
// people, screen readers and programs can read it. The layout is described in
// doc/format/tables.md. It does not know where the numbers come from.
//
// Source for the layout: UK Government Analysis Function, Releasing statistics
// in spreadsheets (one table a sheet, no merged cells, one heading row, tables
// marked up as such, notes on a sheet of their own).
package xlsx

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"verdig/codelist"
	"verdig/lang"
	"verdig/stat/disclosure"
	"verdig/stat/indicator"
	"verdig/stat/report/dataset"
)

// ErrBook is returned for a workbook without tables or with two tables of one
// id.
var ErrBook = errors.New("xlsx: no tables, or a table twice")

// Book is what the workbook holds, in one language.
type Book struct {
	Lang  codelist.Lang
	Info  dataset.Info
	Sheet []dataset.Dataset
	Notes []string // further notes: rules of protection, breaks in series
}

// Cells outside the tables.
const (
	protectedSign     = ":"
	notApplicableSign = "."
	firstRow          = 4 // heading row of a table; title, remark and an empty row stand above
	maxSheetName      = 31
	maxWidth          = 60.0 // of a column, in characters
)

type writer struct {
	f      *excelize.File
	b      Book
	styles styles
}

type styles struct{ title, text, link, head, label, number, sign, bold int }

// Write writes the workbook. The same book gives the same bytes. It returns
// ErrBook for a book that cannot be written, and the error of w.
func Write(out io.Writer, b Book) error {
	if err := check(b); err != nil {
		return err
	}
	f := excelize.NewFile()
	defer f.Close()
	w := &writer{f: f, b: b}
	for _, step := range []func() error{w.makeStyles, w.cover, w.notes, w.contents, w.tables, w.properties} {
		if err := step(); err != nil {
			return fmt.Errorf("xlsx: %w", err)
		}
	}
	f.SetActiveSheet(0)
	var raw bytes.Buffer
	if err := f.Write(&raw); err != nil {
		return fmt.Errorf("xlsx: %w", err)
	}
	return pack(out, raw.Bytes())
}

func check(b Book) error {
	seen := map[string]bool{}
	for _, d := range b.Sheet {
		if seen[d.ID] {
			return fmt.Errorf("%w: %s", ErrBook, d.ID)
		}
		seen[d.ID] = true
	}
	if len(b.Sheet) == 0 {
		return ErrBook
	}
	return nil
}

func (w *writer) makeStyles() error {
	add := func(to *int, s excelize.Style) error {
		id, err := w.f.NewStyle(&s)
		*to = id
		return err
	}
	wrap := &excelize.Alignment{WrapText: true, Vertical: "top"}
	thousands := 3 // #,##0 in the reader's own grouping
	return errors.Join(
		add(&w.styles.title, excelize.Style{Font: &excelize.Font{Bold: true, Size: 14}}),
		add(&w.styles.bold, excelize.Style{Font: &excelize.Font{Bold: true}}),
		add(&w.styles.text, excelize.Style{Alignment: wrap}),
		add(&w.styles.link, excelize.Style{Font: &excelize.Font{Color: "0B5CAD", Underline: "single"}}),
		add(&w.styles.head, excelize.Style{Font: &excelize.Font{Bold: true}, Alignment: wrap,
			Border: []excelize.Border{{Type: "bottom", Color: "000000", Style: 2}}}),
		add(&w.styles.label, excelize.Style{Alignment: &excelize.Alignment{Vertical: "top"}}),
		add(&w.styles.number, excelize.Style{NumFmt: thousands, Alignment: &excelize.Alignment{Horizontal: "right"}}),
		add(&w.styles.sign, excelize.Style{Alignment: &excelize.Alignment{Horizontal: "right"}}),
	)
}

// word is one of the fixed words of the workbook in the book's language.
func (w *writer) word(t codelist.Text) string { return t.In(w.b.Lang) }

// sheet adds a sheet, or renames the one that every new workbook has.
func (w *writer) sheet(name string, first bool) (*excelize.StreamWriter, error) {
	if first {
		if err := w.f.SetSheetName("Sheet1", name); err != nil {
			return nil, err
		}
	} else if _, err := w.f.NewSheet(name); err != nil {
		return nil, err
	}
	return w.f.NewStreamWriter(name)
}

// lines writes a sheet of text: one line a row in column A.
func (w *writer) lines(name string, first bool, lines []line) error {
	s, err := w.sheet(name, first)
	if err != nil {
		return err
	}
	if err := s.SetColWidth(1, 1, 100); err != nil {
		return err
	}
	for i, l := range lines {
		style := w.styles.text
		if l.style != 0 {
			style = l.style
		}
		if err := s.SetRow(fmt.Sprintf("A%d", i+1), []any{excelize.Cell{StyleID: style, Value: l.text}}); err != nil {
			return err
		}
	}
	return s.Flush()
}

type line struct {
	text  string
	style int // 0: running text
}

func (w *writer) cover() error {
	i := w.b.Info
	g := lang.For(w.b.Lang)
	lines := []line{
		{fmt.Sprintf(w.word(wordTitle), i.Year), w.styles.title},
		{i.Publisher.In(w.b.Lang), w.styles.bold},
	}
	add := func(label codelist.Text, value string) {
		if value != "" {
			lines = append(lines, line{text: w.word(label) + ": " + value})
		}
	}
	add(wordYear, fmt.Sprint(i.Year))
	add(wordEdition, i.Edition)
	add(wordAsOf, g.Date(i.AsOf))
	add(wordPublished, g.Date(i.Published))
	if i.Synthetic {
		lines = append(lines, line{w.word(wordSynthetic), w.styles.bold})
	}
	lines = append(lines, line{text: w.word(wordCover)})
	return w.lines(w.word(sheetCover), true, lines)
}

func (w *writer) notes() error {
	lines := []line{
		{w.word(sheetNotes), w.styles.title},
		{text: w.word(noteProtected)}, {text: w.word(noteNotApplicable)}, {text: w.word(noteTotals)},
	}
	for _, n := range w.b.Notes {
		lines = append(lines, line{text: n})
	}
	for _, d := range w.b.Sheet {
		if n := d.Note.In(w.b.Lang); n != "" {
			lines = append(lines, line{text: d.Title.In(w.b.Lang) + ": " + n})
		}
	}
	return w.lines(w.word(sheetNotes), false, lines)
}

func (w *writer) contents() error {
	name := w.word(sheetContents)
	s, err := w.sheet(name, false)
	if err != nil {
		return err
	}
	if err := errors.Join(s.SetColWidth(3, 3, 28), s.SetColWidth(2, 2, 90), s.SetColWidth(1, 1, 32)); err != nil {
		return err
	}
	if err := s.SetRow("A1", []any{excelize.Cell{StyleID: w.styles.title, Value: name}}); err != nil {
		return err
	}
	head := []any{}
	for _, t := range []codelist.Text{wordSheet, wordTable, wordUnit} {
		head = append(head, excelize.Cell{StyleID: w.styles.head, Value: w.word(t)})
	}
	if err := s.SetRow("A2", head); err != nil {
		return err
	}
	for i, d := range w.b.Sheet {
		row := []any{
			excelize.Cell{StyleID: w.styles.link, Value: sheetName(d.ID)}, d.Title.In(w.b.Lang),
			indicator.Unit(d.Unit).Label().In(w.b.Lang),
		}
		if err := s.SetRow(fmt.Sprintf("A%d", i+3), row); err != nil {
			return err
		}
	}
	table := &excelize.Table{Range: fmt.Sprintf("A2:C%d", len(w.b.Sheet)+2), Name: "contents", StyleName: "TableStyleLight1"}
	if err := errors.Join(s.AddTable(table), s.Flush()); err != nil {
		return err
	}
	for i, d := range w.b.Sheet {
		if err := w.f.SetCellHyperLink(name, fmt.Sprintf("A%d", i+3), "'"+sheetName(d.ID)+"'!A1", "Location"); err != nil {
			return err
		}
	}
	return nil
}

// sheetName is the id of a table as the name of a sheet: at most 31 characters,
// none of those that a sheet name cannot have.
func sheetName(id string) string {
	name := strings.NewReplacer(":", "_", `\`, "_", "/", "_", "?", "_", "*", "_", "[", "_", "]", "_").Replace(id)
	for utf8.RuneCountInString(name) > maxSheetName {
		_, size := utf8.DecodeLastRuneInString(name)
		name = name[:len(name)-size]
	}
	return name
}

func (w *writer) properties() error {
	i := w.b.Info
	day := i.Published
	if day.IsZero() {
		day = i.AsOf
	}
	stamp := day.String() + "T00:00:00Z"
	if day.IsZero() {
		stamp = "2000-01-01T00:00:00Z" // a fixed moment, so that the same book gives the same bytes
	}
	tag := map[codelist.Lang]string{codelist.NB: "nb-NO", codelist.NN: "nn-NO", codelist.EN: "en-GB"}[w.b.Lang]
	err := w.f.SetDocProps(&excelize.DocProperties{
		Title:    fmt.Sprintf(w.word(wordTitle), i.Year),
		Subject:  i.Edition,
		Creator:  i.Publisher.In(w.b.Lang),
		Language: tag, Created: stamp, Modified: stamp, LastModifiedBy: i.Publisher.In(w.b.Lang),
	})
	return errors.Join(err, w.f.SetAppProps(&excelize.AppProperties{Application: "Verdig"}))
}

// shown is the content of a cell: the number, or the sign that says why there
// is none.
func (w *writer) shown(c dataset.Cell) excelize.Cell {
	switch c.Status {
	case disclosure.Published:
		return excelize.Cell{StyleID: w.styles.number, Value: c.Value}
	case disclosure.NotApplicable:
		return excelize.Cell{StyleID: w.styles.sign, Value: notApplicableSign}
	}
	return excelize.Cell{StyleID: w.styles.sign, Value: protectedSign}
}
