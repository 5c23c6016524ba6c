package exchange

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"

	"verdig/codelist"
	"verdig/register"
)

// headingWithin is the number of rows with content in which the heading must
// stand: some agencies put a title above it.
const headingWithin = 20

// Reader gives the rows of one returned file. It is made by [Open] and used by
// one goroutine.
type Reader struct {
	name      string
	lim       Limits
	rows      source
	head      heading
	delimiter rune // of a CSV file, 0 of a workbook
	hints     []register.Issue
	count     int
	err       error // what Next gives from now on
}

// Row is one row of a return.
type Row struct {
	Number int               // in the file, from 1, as a spreadsheet shows it
	Values map[string]string // canonical heading -> text, trimmed; what is empty is absent
	Raw    []string          // every column of the file as it is, at least as many as the heading has
	Issues []register.Issue  // why the row cannot be read as it stands; empty for most
}

// Open recognises a file by its content, not its name: CSV in UTF-8 (with or
// without byte order mark), Windows-1252 or Latin-1, with semicolon, comma,
// tab or bar; or XLSX, where it takes the sheet that has the name that
// templates give it, or else the first visible sheet with a heading row. The
// heading row must stand within the first 20 rows with content; its headings
// may be canonical or in bokmål, nynorsk or English, in any order.
//
// The name is for messages only. The file is read through r while rows are
// read, so r must stay open. Memory does not depend on the number of rows,
// apart from the table of shared texts of a workbook, which is bounded.
//
// A file that cannot be read as a return gives a fault.Error of kind Invalid
// whose Key has a text and a remedy in the catalogues of package lang, and an
// error of the machine one of kind Internal. Nothing of a file's content is in
// an error, apart from the headings of a row known to be the heading.
func Open(name string, r io.ReaderAt, size int64, lim Limits) (*Reader, error) {
	lim = lim.withDefaults()
	f := &Reader{name: fileName(name), lim: lim}
	at := place{file: f.name}
	if size <= 0 {
		return nil, refuse("empty", at)
	}
	if size > lim.File {
		return nil, refuse("too_large", at, bytesText(lim.File))
	}
	head := make([]byte, min(size, 8))
	if _, err := r.ReadAt(head, 0); err != nil && !errors.Is(err, io.EOF) {
		return nil, unreadable(f.name, err)
	}
	var err error
	switch {
	case bytes.HasPrefix(head, []byte("PK\x03\x04")), bytes.HasPrefix(head, []byte("PK\x05\x06")):
		err = f.openXLSX(r, size)
	case bytes.HasPrefix(head, oleMark):
		err = refuseOLE(f.name, r, size)
	default:
		err = f.openCSV(r, size)
	}
	if err != nil {
		return nil, err
	}
	if err := f.checkHeading(); err != nil {
		return nil, err
	}
	return f, nil
}

// Kind says what the file returns.
func (f *Reader) Kind() Kind { return f.head.kind }

// Lang returns the language of most of the file's headings, bokmål where it
// cannot be told.
func (f *Reader) Lang() codelist.Lang { return f.head.lang }

// Delimiter returns the delimiter of a CSV file, and 0 of a workbook.
func (f *Reader) Delimiter() rune { return f.delimiter }

// Fields returns, by column, the canonical heading of what is read from it, ""
// for a column that is not known.
func (f *Reader) Fields() []string { return slices.Clone(f.head.fields) }

// Headings returns the headings as the file has them.
func (f *Reader) Headings() []string { return slices.Clone(f.head.raw) }

// Hints returns what the sender should notice of the file as a whole, such as
// columns that are not known and were not read.
func (f *Reader) Hints() []register.Issue { return slices.Clone(f.hints) }

// candidates are the delimiters that are tried, the most likely first: the
// first with the most known headings wins.
var candidates = []byte(";,\t|")

// openCSV finds encoding, delimiter and heading row.
func (f *Reader) openCSV(r io.ReaderAt, size int64) error {
	enc, err := inspect(f.name, r, size)
	if err != nil {
		return err
	}
	var best heading
	delim := candidates[0]
	for _, d := range candidates {
		// A fault in the first rows shows again when they are read with the
		// delimiter that is chosen.
		h, _ := findHeading(newCSV(f.name, enc.text(r, size), d, f.lim))
		if h.matches > best.matches {
			best, delim = h, d
		}
	}
	if best.matches < minMatches {
		return f.noHeading(newCSV(f.name, enc.text(r, size), delim, f.lim))
	}
	f.head = best
	f.delimiter = rune(delim)
	f.rows = newCSV(f.name, enc.text(r, size), delim, f.lim)
	return f.skipHeading()
}

// openXLSX finds the sheet and its heading row.
func (f *Reader) openXLSX(r io.ReaderAt, size int64) error {
	book, err := openWorkbook(f.name, r, size, f.lim)
	if err != nil {
		return err
	}
	var chosen string
	others := 0
	for _, sheet := range book.inOrder() {
		s, err := book.open(sheet.part)
		if err != nil {
			return err
		}
		h, err := findHeading(s)
		s.close()
		if err != nil {
			return err
		}
		if h.matches < minMatches {
			continue
		}
		if chosen == "" {
			f.head, chosen = h, sheet.part
		} else {
			others++
		}
	}
	if chosen == "" {
		return refuse("no_heading", place{file: f.name})
	}
	if others > 0 {
		f.hint("more_sheets", itoa(others))
	}
	s, err := book.open(chosen)
	if err != nil {
		return err
	}
	f.rows = s
	return f.skipHeading()
}

// inOrder returns the visible sheets, the one with the name that
// templates give it first; the other sheets of a template are left out.
func (w *workbook) inOrder() []sheetPart {
	var named, others []sheetPart
	for _, s := range w.sheets {
		switch {
		case !s.open, isSheet("guide", s.name), isSheet("lists", s.name):
		case isSheet("sheet", s.name):
			named = append(named, s)
		default:
			others = append(others, s)
		}
	}
	return append(named, others...)
}

// findHeading looks for the heading in the first rows and returns the best row
// there, whose matches may be too few. A fault in the rows is returned with
// what was found before it.
func findHeading(rows source) (heading, error) {
	var best heading
	for range headingWithin {
		rec, err := rows.next()
		if errors.Is(err, io.EOF) {
			return best, nil
		}
		if err != nil {
			return best, err
		}
		if h := headings().read(rec.number, texts(rec.cells)); h.matches > best.matches {
			best = h
		}
		// A row of headings is followed by data, never by a better heading.
		if best.matches > minMatches {
			return best, nil
		}
	}
	return best, nil
}

// texts copies the texts of cells; a formula in a heading is no heading.
func texts(cells []cell) []string {
	out := make([]string, len(cells))
	for i, c := range cells {
		if !c.formula {
			out[i] = clean(c.text)
		}
	}
	return out
}

// noHeading says why a CSV file without heading is refused: because a row
// cannot be read at all, or because there is none.
func (f *Reader) noHeading(rows source) error {
	any := false
	for range headingWithin {
		_, err := rows.next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		any = true
	}
	if !any {
		return refuse("empty", place{file: f.name})
	}
	return refuse("no_heading", place{file: f.name})
}

// skipHeading reads up to and including the heading row.
func (f *Reader) skipHeading() error {
	for {
		rec, err := f.rows.next()
		if err != nil {
			return err
		}
		if rec.number == f.head.row {
			return nil
		}
	}
}

// checkHeading refuses a heading with a column twice or a column missing, and
// notes the columns that are not known.
func (f *Reader) checkHeading() error {
	h := f.head
	at := place{file: f.name, row: h.row}
	if h.twice >= 0 {
		at.column = h.twice + 1
		return refuse("heading_twice", at, clip(h.raw[h.twice]))
	}
	if missing := headings().missing(h); len(missing) > 0 {
		var there []Column
		for _, c := range headings().columns[h.kind] {
			if slices.Contains(h.fields, c.Field) {
				there = append(there, c)
			}
		}
		return refuse("column_missing", at, names(missing, h.lang), names(there, h.lang))
	}
	for i, text := range h.raw {
		if h.fields[i] == "" && !h.own[i] && text != "" {
			f.hint("unknown_column", columnName(i+1), clip(text))
		}
	}
	return nil
}

func (f *Reader) hint(key string, args ...string) {
	f.hints = append(f.hints, register.Issue{Key: "exchange." + key, Args: args, Hint: true})
}

// Next returns the next row that is not empty, and io.EOF after the last. A
// fault of the whole file is returned as [Open] does; after it, and after
// io.EOF, every call gives the same error. A file with a heading and no rows
// is such a fault: it neither reports nor says that there is nothing to report.
func (f *Reader) Next() (Row, error) {
	if f.err != nil {
		return Row{}, f.err
	}
	row, err := f.next()
	f.err = err
	return row, err
}

func (f *Reader) next() (Row, error) {
	for {
		rec, err := f.rows.next()
		if errors.Is(err, io.EOF) && f.count == 0 {
			return Row{}, refuse("no_rows", place{file: f.name})
		}
		if err != nil {
			return Row{}, err
		}
		row := f.row(rec)
		if len(row.Values) == 0 && len(row.Issues) == 0 {
			continue // only spaces, or only columns that are not read
		}
		if f.count++; f.count > f.lim.Rows {
			return Row{}, refuse("too_many_rows", place{file: f.name}, itoa(f.lim.Rows))
		}
		return row, nil
	}
}

// row makes a row of what the file has.
func (f *Reader) row(rec record) Row {
	width := max(len(f.head.fields), len(rec.cells))
	row := Row{Number: rec.number, Values: make(map[string]string, f.head.matches), Raw: make([]string, width)}
	issue := func(field, key string, args ...string) {
		row.Issues = append(row.Issues, register.Issue{Field: register.Field(field), Key: "exchange." + key, Args: args})
	}
	for i, c := range rec.cells {
		row.Raw[i] = c.text
		text := clean(c.text)
		if i >= len(f.head.fields) {
			if text != "" {
				issue("", "extra_field", columnName(i+1))
			}
			continue
		}
		field := f.head.fields[i]
		if field == "" {
			continue
		}
		switch {
		case c.formula, strings.HasPrefix(text, "="):
			issue(field, "formula")
		case c.bad:
			issue(field, "cell_error")
		case text != "":
			row.Values[field] = text
		}
	}
	// Without a line end the last row may have lost its tail; with as many
	// fields as the heading, it has not lost a field.
	if rec.cut && len(rec.cells) < len(f.head.fields) {
		issue("", "cut_row")
	}
	return row
}

// clean returns the text of a cell as a value: without spaces and invisible
// marks around it, and without the apostrophe by which files that Verdig
// returns keep a spreadsheet from taking a text for a formula.
func clean(text string) string {
	text = strings.TrimFunc(text, isMargin)
	if len(text) > 1 && text[0] == '\'' && strings.IndexByte(formulaStart, text[1]) >= 0 {
		text = text[1:]
	}
	return text
}

// isMargin reports whether a character at the edge of a cell says nothing:
// white space of any kind, the byte order mark, zero-width and direction marks,
// and the DOS end of file.
func isMargin(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\r', '\v', '\f', 0x85, 0xa0, 0x1a,
		0x2028, 0x2029, 0x202f, 0x3000, 0xfeff, 0x200b, 0x200e, 0x200f:
		return true
	}
	return r >= 0x2000 && r <= 0x200a
}
