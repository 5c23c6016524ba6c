package exchange

import (
	"bytes"
	"errors"
	"io"
	"math"
	"strconv"

	"verdig/codelist"
)

// maxSheetRow is the last row that a sheet can have.
const maxSheetRow = 1 << 20

// sheetScanner reads the rows of one sheet, one by one.
type sheetScanner struct {
	book  *workbook
	in    io.ReadCloser
	xml   *markupScanner
	begun bool // inside sheetData
	ended bool
	row   int
	left  int64 // cells that may still come
	cells []cell
	text  []byte // of the cell being read
}

// open begins a sheet.
func (w *workbook) open(part string) (*sheetScanner, error) {
	r, err := w.archive.open(part)
	if err != nil {
		return nil, err
	}
	return &sheetScanner{book: w, in: r, xml: newMarkup(r, w.archive.lim.Field), left: w.archive.lim.Cells}, nil
}

// close ends a sheet before its end.
func (s *sheetScanner) close() { s.in.Close() }

// next implements source; rows without any content are counted and left out.
func (s *sheetScanner) next() (record, error) {
	for !s.ended {
		m, err := s.xml.next()
		if err != nil {
			if errors.Is(err, io.EOF) {
				err = io.ErrUnexpectedEOF // sheetData did not end
			}
			return record{}, s.fault(err, 0)
		}
		switch {
		case string(m.name) == "sheetData":
			s.begun = m.kind == startTag
			s.ended = m.kind == endTag
		case s.begun && m.kind == startTag && string(m.name) == "row":
			if err := s.readRow(); err != nil {
				return record{}, err
			}
			if len(s.cells) > 0 {
				return record{number: s.row, cells: s.cells}, nil
			}
		}
	}
	// The rest is read so that a file that is damaged further on is noticed.
	defer s.in.Close()
	if _, err := io.Copy(io.Discard, s.in); err != nil {
		return record{}, s.fault(err, 0)
	}
	return record{}, io.EOF
}

func (s *sheetScanner) fault(err error, column int) error {
	return s.book.archive.fault(err, place{row: s.row, column: column})
}

// readRow reads the cells up to the end of the row. Cells without content are
// left out at the end, empty before others.
func (s *sheetScanner) readRow() error {
	number := s.row + 1
	if r := s.xml.attr("r"); r != nil {
		n, err := strconv.Atoi(string(r))
		if err != nil || n < number || n > maxSheetRow {
			return s.fault(errMarkup, 0)
		}
		number = n
	}
	s.row = number
	s.cells = s.cells[:0]
	column, size := 0, 0
	for {
		m, err := s.xml.next()
		if err != nil {
			return s.fault(noEOF(err), column)
		}
		if m.kind == endTag && string(m.name) == "row" {
			return nil
		}
		if m.kind != startTag || string(m.name) != "c" {
			continue
		}
		if s.left--; s.left < 0 {
			return s.fault(errBomb, 0)
		}
		column++
		if ref := s.xml.attr("r"); ref != nil {
			n := columnNumber(ref)
			if n < column {
				return s.fault(errMarkup, 0)
			}
			column = n
		}
		c, err := s.readCell(column)
		if err != nil {
			return err
		}
		if c == (cell{}) {
			continue
		}
		if size += len(c.text); size > s.book.archive.lim.Record {
			return refuse("record_too_long", place{file: s.book.archive.name, row: s.row}, bytesText(int64(s.book.archive.lim.Record)))
		}
		if column > s.book.archive.lim.Columns {
			return refuse("too_many_columns", place{file: s.book.archive.name, row: s.row}, itoa(s.book.archive.lim.Columns))
		}
		for len(s.cells) < column {
			s.cells = append(s.cells, cell{})
		}
		s.cells[column-1] = c
	}
}

// columnNumber returns the column of a reference such as B12, counted from 1;
// 0 where it is none. XFD is the last of a sheet.
func columnNumber(ref []byte) int {
	n := 0
	for _, c := range ref {
		if c < 'A' || c > 'Z' {
			break
		}
		if n = n*26 + int(c-'A'+1); n > 1<<14 {
			return 0
		}
	}
	return n
}

// readCell reads the cell whose start tag was read last. A formula is noted
// and what it last gave is kept as text; it is never evaluated.
func (s *sheetScanner) readCell(column int) (cell, error) {
	kind := string(s.xml.attr("t"))
	style, _ := strconv.Atoi(string(s.xml.attr("s"))) // absent: 0
	var c cell
	s.text = s.text[:0]
	inText, phonetic := false, false
	for {
		m, err := s.xml.next()
		if err != nil {
			return c, s.fault(noEOF(err), column)
		}
		if m.kind == characters {
			if inText && !phonetic {
				if len(s.text)+len(m.text) > s.book.archive.lim.Field {
					return c, s.fault(errLong, column)
				}
				s.text = append(s.text, m.text...)
			}
			continue
		}
		switch string(m.name) {
		case "c":
			if m.kind == startTag {
				return c, s.fault(errMarkup, column)
			}
			c.text, c.bad = s.value(kind, style)
			return c, nil
		case "f":
			c.formula = true
		case "v", "t":
			inText = m.kind == startTag
		case "rPh":
			phonetic = m.kind == startTag
		case "row", "sheetData":
			return c, s.fault(errMarkup, column)
		}
	}
}

// value returns the text of a cell by its type (ECMA-376 part 1, 18.18.11).
func (s *sheetScanner) value(kind string, style int) (text string, bad bool) {
	switch kind {
	case "s":
		i, err := strconv.Atoi(string(bytes.TrimSpace(s.text)))
		if err != nil || i < 0 || i >= len(s.book.shared) {
			return string(s.text), len(s.text) > 0
		}
		return s.book.shared[i], false
	case "inlineStr", "str":
		return unescape(s.text), false
	case "b":
		if truth(bytes.TrimSpace(s.text)) {
			return "1", false
		}
		return "0", false
	case "e":
		return string(s.text), true
	case "d":
		return string(s.text), false
	}
	isDate := style >= 0 && style < len(s.book.dates) && s.book.dates[style]
	return number(string(bytes.TrimSpace(s.text)), isDate, s.book.year0), false
}

// number writes the number of a cell: a date as YYYY-MM-DD, a whole number
// without a point, anything else as the file has it. A time of day in a date
// is dropped: no field of a return has one.
func number(text string, isDate, year0 bool) string {
	if text == "" {
		return ""
	}
	v, err := strconv.ParseFloat(text, 64)
	if err != nil || math.IsNaN(v) || math.IsInf(v, 0) {
		return text
	}
	if isDate {
		if day, ok := serialDay(v, year0); ok {
			return day.String()
		}
	}
	const exact = 1 << 53
	if v == math.Trunc(v) && math.Abs(v) < exact {
		return strconv.FormatInt(int64(v), 10)
	}
	return strconv.FormatFloat(v, 'f', -1, 64)
}

// serialDay returns the day of a serial number: days since 31 December 1899,
// in which Excel counts a 29 February 1900 that never was (number 60), or
// since 1 January 1904. It is false for that day and outside 1900 to 9999.
func serialDay(v float64, year0 bool) (codelist.Day, bool) {
	const last = 2958465 // 9999-12-31
	n := int(math.Floor(min(v, last+1)))
	if v < 0 || n > last {
		return codelist.Day{}, false
	}
	if year0 {
		return codelist.MustDay(1904, 1, 1).AddDays(n), n <= last-1462
	}
	switch {
	case n < 1 || n == 60:
		return codelist.Day{}, false
	case n < 60:
		n++
	}
	return codelist.MustDay(1899, 12, 30).AddDays(n), true
}
