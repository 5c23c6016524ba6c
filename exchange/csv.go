package exchange

import (
	"errors"
	"io"
)

// cell is the text of one cell and what is wrong with it.
type cell struct {
	text    string
	formula bool // the text is what the file says the formula gave; never evaluated
	bad     bool // an error value such as #REF!
}

// record is one row of a file that has content.
type record struct {
	number int // from 1, empty rows counted
	cells  []cell
	cut    bool // the file ends inside the row's line, without a line end
}

// source gives the rows of a table one by one, io.EOF after the last. The
// cells are valid until the next call; their texts stay.
type source interface {
	next() (record, error)
}

// csvScanner reads delimited text (RFC 4180, with any delimiter of one byte
// and any line end) in memory that does not depend on the size of the file or
// of a field: a field or a row beyond its limit ends the reading.
//
// Quotes inside a field that does not begin with one are text. It differs from
// encoding/csv in the limits, in line ends of a lone CR and in keeping the
// number of each row.
type csvScanner struct {
	in    io.Reader
	delim byte
	lim   Limits
	name  string
	trim  bool // blanks before a field are no part of it, so that a quote may follow them

	buf      []byte // what is read ahead
	at, end  int
	inErr    error // io.EOF or an error of the machine, after buf
	number   int
	text     []byte // the fields of the row, one after another
	ends     []int  // where each ends in text
	cells    []cell
	lastLine bool // the row ended with the file, not with a line end
}

func newCSV(name string, in io.Reader, delim byte, lim Limits) *csvScanner {
	return &csvScanner{in: in, delim: delim, lim: lim, name: name, buf: make([]byte, 64<<10)}
}

// peek returns the next byte without taking it, false at the end of the file
// or at an error of the machine.
func (s *csvScanner) peek() (byte, bool) {
	for s.at == s.end {
		if s.inErr != nil {
			return 0, false
		}
		s.at = 0
		s.end, s.inErr = s.in.Read(s.buf)
	}
	return s.buf[s.at], true
}

// next implements source; rows without any text are counted and left out.
func (s *csvScanner) next() (record, error) {
	for {
		more, err := s.scan()
		if err != nil {
			return record{}, err
		}
		if !more {
			if s.inErr != nil && !errors.Is(s.inErr, io.EOF) {
				return record{}, unreadable(s.name, s.inErr)
			}
			return record{}, io.EOF
		}
		if s.blank() {
			continue
		}
		return s.record(), nil
	}
}

// blank reports whether the row that was scanned has no text but spaces.
func (s *csvScanner) blank() bool {
	for _, c := range s.text {
		if c > ' ' && c != 0x1a {
			return false
		}
	}
	return true
}

// record makes the row that was scanned; its texts share one string.
func (s *csvScanner) record() record {
	all := string(s.text)
	s.cells = s.cells[:0]
	from := 0
	for _, to := range s.ends {
		s.cells = append(s.cells, cell{text: all[from:to]})
		from = to
	}
	return record{number: s.number, cells: s.cells, cut: s.lastLine}
}

// scan reads one row into text and ends; false at the end of the file.
func (s *csvScanner) scan() (bool, error) {
	s.text, s.ends, s.lastLine = s.text[:0], s.ends[:0], false
	if _, ok := s.peek(); !ok {
		return false, nil
	}
	s.number++
	for {
		last, err := s.field()
		if err != nil {
			return false, err
		}
		s.ends = append(s.ends, len(s.text))
		if len(s.ends) > s.lim.Columns && s.lastFilled() {
			return false, refuse("too_many_columns", place{file: s.name, row: s.number}, itoa(s.lim.Columns))
		}
		if len(s.ends) > 16*s.lim.Columns {
			return false, refuse("too_many_columns", place{file: s.name, row: s.number}, itoa(s.lim.Columns))
		}
		if last {
			return true, nil
		}
	}
}

// lastFilled reports whether the latest field has text: empty fields at the
// end of a row are common and harmless.
func (s *csvScanner) lastFilled() bool {
	n := len(s.ends)
	return n > 1 && s.ends[n-1] > s.ends[n-2]
}

// field reads one field and reports whether it ends the row.
func (s *csvScanner) field() (last bool, err error) {
	start := len(s.text)
	c, ok := s.peek()
	for s.trim && ok && c == ' ' {
		s.at++
		c, ok = s.peek()
	}
	if ok && c == '"' {
		s.at++
		return s.quoted(start)
	}
	for {
		s.addPlain(start)
		c, ok := s.peek()
		if !ok {
			s.lastLine = true
			return true, nil
		}
		s.at++
		switch c {
		case s.delim:
			return false, nil
		case '\n':
			return true, nil
		case '\r':
			s.lineFeed()
			return true, nil
		}
		if err := s.add(start, c); err != nil {
			return false, err
		}
	}
}

// quoted reads the rest of a field that began with a quote.
func (s *csvScanner) quoted(start int) (last bool, err error) {
	for {
		c, ok := s.peek()
		if !ok {
			return false, refuse("quote_open", place{file: s.name, row: s.number})
		}
		s.at++
		if c != '"' {
			if err := s.add(start, c); err != nil {
				return false, err
			}
			continue
		}
		c, ok = s.peek()
		if !ok {
			s.lastLine = true
			return true, nil
		}
		s.at++
		switch c {
		case '"':
			if err := s.add(start, '"'); err != nil {
				return false, err
			}
		case s.delim:
			return false, nil
		case '\n':
			return true, nil
		case '\r':
			s.lineFeed()
			return true, nil
		default:
			return false, refuse("quote", place{file: s.name, row: s.number, column: len(s.ends) + 1})
		}
	}
}

// lineFeed takes the second half of a line end CR LF.
func (s *csvScanner) lineFeed() {
	if c, ok := s.peek(); ok && c == '\n' {
		s.at++
	}
}

// addPlain appends what is read ahead up to a byte that may end the field.
func (s *csvScanner) addPlain(start int) {
	ahead := s.buf[s.at:s.end]
	n := 0
	for n < len(ahead) && ahead[n] != s.delim && ahead[n] != '\n' && ahead[n] != '\r' {
		n++
	}
	if len(s.text)+n-start > s.lim.Field || len(s.text)+n > s.lim.Record {
		return // byte by byte, to stop at the limit
	}
	s.text = append(s.text, ahead[:n]...)
	s.at += n
}

// add appends a byte to the field that began at start, within the limits.
func (s *csvScanner) add(start int, c byte) error {
	if len(s.text)-start >= s.lim.Field {
		return refuse("field_too_long", place{file: s.name, row: s.number, column: len(s.ends) + 1}, bytesText(int64(s.lim.Field)))
	}
	if len(s.text) >= s.lim.Record {
		return refuse("record_too_long", place{file: s.name, row: s.number}, bytesText(int64(s.lim.Record)))
	}
	s.text = append(s.text, c)
	return nil
}
