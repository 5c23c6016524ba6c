package exchange

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"
)

// Table gives the rows of any CSV file, whatever its columns mean. It is made
// by [OpenTable] and used by one goroutine.
type Table struct {
	name      string
	in        io.ReaderAt
	size      int64
	enc       encoding
	lim       Limits
	delim     byte
	start     int // number of the heading row
	headings  []string
	rows      *csvScanner
	rowsBelow int
}

// TableRow is one row of a table. It is valid until the next call of
// [Table.Next].
type TableRow struct {
	Number int // in the file, from 1, as a spreadsheet shows it
	text   []byte
	ends   []int
}

// OpenTable opens a CSV file: UTF-8 (with or without byte order mark),
// Windows-1252 or Latin-1; semicolon, comma, tab or bar, whichever divides the
// first rows most evenly; fields in quotes or not, with or without blanks
// after the delimiter. The heading is the first row that is at least half
// as wide as most and has two texts; titles above it are passed over. The name is for messages only, and r must
// stay open. Memory does not depend on the number of rows.
//
// Errors are those of [Open]; a file without any row gives exchange.empty.
func OpenTable(name string, r io.ReaderAt, size int64, lim Limits) (*Table, error) {
	t := &Table{name: fileName(name), in: r, size: size, lim: lim.withDefaults()}
	at := place{file: t.name}
	if size <= 0 {
		return nil, refuse("empty", at)
	}
	if size > t.lim.File {
		return nil, refuse("too_large", at, bytesText(t.lim.File))
	}
	var err error
	if t.enc, err = inspect(t.name, r, size); err != nil {
		return nil, err
	}
	if err := t.divide(); err != nil {
		return nil, err
	}
	return t, t.Rewind()
}

// divideRows is the number of rows by which a delimiter is judged.
const divideRows = 50

// divide chooses the delimiter: the one that gives most rows one width and of
// those the widest. It finds the heading row too.
func (t *Table) divide() error {
	best := -1
	var fault error
	for _, d := range []byte(",;\t|") {
		widths, filled, failed := t.firstRows(d)
		if len(widths) == 0 {
			fault = failed
			continue
		}
		usual, rows := commonest(widths)
		score := rows * (usual - 1) * 100 / len(widths)
		if score <= best {
			continue
		}
		best, t.delim, t.start = score, d, 0
		for i, w := range widths {
			if 2*w >= usual && (usual < 3 || filled[i] > 1) {
				t.start = i
				break
			}
		}
	}
	switch {
	case best >= 0:
		return nil
	case fault != nil:
		return fault
	}
	return refuse("empty", place{file: t.name})
}

// firstRows returns how many fields the first rows have, and how many of them
// have text, up to the first fault.
func (t *Table) firstRows(delim byte) (widths, filled []int, err error) {
	s := t.scanner(delim)
	for len(widths) < divideRows {
		more, err := s.scan()
		if err != nil {
			return widths, filled, err
		}
		if !more {
			break
		}
		if s.blank() {
			continue
		}
		n, from := 0, 0
		for _, to := range s.ends {
			if to > from {
				n++
			}
			from = to
		}
		widths, filled = append(widths, len(s.ends)), append(filled, n)
	}
	if s.inErr != nil && !errors.Is(s.inErr, io.EOF) {
		return nil, nil, unreadable(t.name, s.inErr)
	}
	return widths, filled, nil
}

// commonest returns the value that most of xs have, the greatest of several,
// and how many have it.
func commonest(xs []int) (value, count int) {
	counts := map[int]int{}
	for _, x := range xs {
		counts[x]++
	}
	for x, n := range counts {
		if n > count || n == count && x > value {
			value, count = x, n
		}
	}
	return value, count
}

func (t *Table) scanner(delim byte) *csvScanner {
	s := newCSV(t.name, t.enc.text(t.in, t.size), delim, t.lim)
	s.trim = true
	return s
}

// Rewind begins again with the first row below the heading.
func (t *Table) Rewind() error {
	t.rows, t.rowsBelow = t.scanner(t.delim), 0
	for i := 0; i <= t.start; i++ {
		row, err := t.read()
		if err != nil {
			return err
		}
		if i == t.start && t.headings == nil {
			for k := range row.Len() {
				t.headings = append(t.headings, string(row.Field(k)))
			}
			for n := len(t.headings); n > 1 && t.headings[n-1] == ""; n-- {
				t.headings = t.headings[:n-1]
			}
		}
	}
	return nil
}

// Name returns the file's name as messages show it.
func (t *Table) Name() string { return t.name }

// Delimiter returns the delimiter.
func (t *Table) Delimiter() rune { return rune(t.delim) }

// Size returns the size of the file in bytes.
func (t *Table) Size() int64 { return t.size }

// Headings returns the headings as the file has them, trimmed.
func (t *Table) Headings() []string { return slices.Clone(t.headings) }

// Next returns the next row that has text, and io.EOF after the last.
func (t *Table) Next() (TableRow, error) {
	row, err := t.read()
	if err != nil {
		return row, err
	}
	if t.rowsBelow++; t.rowsBelow > t.lim.Rows {
		return TableRow{}, refuse("too_many_rows", place{file: t.name}, itoa(t.lim.Rows))
	}
	return row, nil
}

func (t *Table) read() (TableRow, error) {
	for {
		more, err := t.rows.scan()
		if err != nil {
			return TableRow{}, err
		}
		if !more {
			if err := t.rows.inErr; err != nil && !errors.Is(err, io.EOF) {
				return TableRow{}, unreadable(t.name, err)
			}
			return TableRow{}, io.EOF
		}
		if !t.rows.blank() {
			return TableRow{Number: t.rows.number, text: t.rows.text, ends: t.rows.ends}, nil
		}
	}
}

// Len returns the number of fields, without empty ones at the end.
func (r TableRow) Len() int {
	n := len(r.ends)
	for n > 1 && r.ends[n-1] == r.ends[n-2] {
		n--
	}
	return n
}

// Width returns the number of fields, empty ones at the end too.
func (r TableRow) Width() int { return len(r.ends) }

// Field returns a field counted from 0, without spaces and invisible marks
// around it; nil if the row is shorter.
func (r TableRow) Field(i int) []byte {
	if i < 0 || i >= len(r.ends) {
		return nil
	}
	from := 0
	if i > 0 {
		from = r.ends[i-1]
	}
	b := r.text[from:r.ends[i]]
	if len(b) == 0 {
		return nil
	}
	if first, last := b[0], b[len(b)-1]; first <= '\'' || last <= ' ' || first >= 0x80 || last >= 0x80 {
		b = bytes.TrimFunc(b, isMargin)
		if len(b) > 1 && b[0] == '\'' && strings.IndexByte(formulaStart, b[1]) >= 0 {
			b = b[1:]
		}
	}
	return b
}

// Guard returns a text as it may stand in a CSV file that a person opens: with
// an apostrophe before it where a spreadsheet would take it for a formula.
func Guard(text string) string { return guard(text) }
