package exchange

import (
	"bytes"
	"errors"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/transform"

	"verdig/fault"
)

// encoding is how a CSV file writes its characters.
type encoding struct {
	bom   int  // bytes of the byte order mark before the text
	latin bool // Windows-1252, of which Latin-1 is a part; UTF-8 otherwise
}

// text returns a reader of the text in UTF-8, without byte order mark.
func (e encoding) text(r io.ReaderAt, size int64) io.Reader {
	section := io.NewSectionReader(r, int64(e.bom), size-int64(e.bom))
	if e.latin {
		return transform.NewReader(section, charmap.Windows1252.NewDecoder())
	}
	return section
}

var byteOrderMark = []byte("\xef\xbb\xbf")

// census counts what decides the encoding of a text file.
type census struct {
	rows      int // line feeds so far
	multi     int // well-formed characters of more than one byte
	invalid   int // bytes that are not well-formed UTF-8
	undefined int // bytes that Windows-1252 does not define, where invalid
	cut       bool
}

// inspect reads the whole file once, in constant memory, and says how it is
// encoded. A file is UTF-8 if every byte fits, Windows-1252 if it does not and
// the bytes fit that; it never guesses from a part of the file.
func inspect(name string, r io.ReaderAt, size int64) (encoding, error) {
	head := make([]byte, min(size, 4096))
	if _, err := r.ReadAt(head, 0); err != nil && !errors.Is(err, io.EOF) {
		return encoding{}, unreadable(name, err)
	}
	var e encoding
	if bytes.HasPrefix(head, byteOrderMark) {
		e.bom = len(byteOrderMark)
	}
	if err := looksForeign(name, head[e.bom:]); err != nil {
		return e, err
	}
	var c census
	if err := c.take(name, io.NewSectionReader(r, int64(e.bom), size-int64(e.bom))); err != nil {
		return e, err
	}
	switch {
	case c.invalid == 0:
	case c.cut && c.multi > 0:
		return e, refuse("truncated", place{file: name})
	case e.bom > 0 || c.undefined > 0 || c.multi > c.invalid:
		return e, refuse("encoding", place{file: name})
	default:
		e.latin = true
	}
	return e, nil
}

// looksForeign recognises by its first bytes a file that is no CSV text.
func looksForeign(name string, head []byte) error {
	at := place{file: name}
	if bytes.HasPrefix(head, []byte("\xff\xfe")) || bytes.HasPrefix(head, []byte("\xfe\xff")) {
		return refuse("utf16", at)
	}
	first := bytes.TrimSpace(head)
	if len(first) > 0 && first[0] == '<' {
		return refuse("markup", at)
	}
	for _, mark := range []string{"%PDF-", "{\\rtf", "Rar!", "7z\xbc\xaf", "\x1f\x8b"} {
		if bytes.HasPrefix(head, []byte(mark)) {
			return refuse("binary", at)
		}
	}
	if alternates(head) {
		return refuse("utf16", at)
	}
	return nil
}

// alternates reports whether a third of the bytes or more are zeros that all
// stand in even or all in odd places, as in UTF-16 of Latin text.
func alternates(b []byte) bool {
	var zeros [2]int
	for i, c := range b {
		if c == 0 {
			zeros[i%2]++
		}
	}
	return zeros[0]+zeros[1] > len(b)/3 && min(zeros[0], zeros[1]) == 0
}

// take counts the bytes of r.
func (c *census) take(name string, r io.Reader) error {
	buf := make([]byte, 64<<10)
	kept := 0 // bytes of an unfinished character at the start of buf
	for {
		n, err := io.ReadFull(r, buf[kept:])
		end := errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
		if err != nil && !end {
			return unreadable(name, err)
		}
		chunk := buf[:kept+n]
		rest, err := c.chunk(name, chunk, end)
		if err != nil || end {
			return err
		}
		kept = copy(buf, chunk[len(chunk)-rest:])
	}
}

// chunk counts one piece and returns how many bytes at its end belong to a
// character that goes on in the next piece.
func (c *census) chunk(name string, b []byte, last bool) (rest int, err error) {
	for i := 0; i < len(b); {
		ch := b[i]
		if ch < utf8.RuneSelf {
			if ch < ' ' {
				if err := c.control(name, ch); err != nil {
					return 0, err
				}
			}
			i++
			continue
		}
		r, size := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && size <= 1 {
			if !utf8.FullRune(b[i:]) {
				if !last {
					return len(b) - i, nil
				}
				c.cut = c.invalid == 0
			}
			c.invalid++
			if bytes.IndexByte([]byte("\x81\x8d\x8f\x90\x9d"), ch) >= 0 {
				c.undefined++
			}
			i++
			continue
		}
		c.multi++
		i += size
	}
	return 0, nil
}

// control counts a control character and refuses those that no text has.
func (c *census) control(name string, ch byte) error {
	switch ch {
	case '\n':
		c.rows++
	case '\t', '\r', '\v', '\f', 0x1a: // 0x1a ends a text of DOS
	case 0:
		return refuse("nul", place{file: name, row: c.rows + 1})
	default:
		return refuse("binary", place{file: name})
	}
	return nil
}

// unreadable wraps an error of the machine while reading.
func unreadable(name string, err error) error {
	return fault.Wrap(fault.Internal, err, "exchange.unreadable", name)
}
