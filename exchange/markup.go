package exchange

import (
	"bytes"
	"errors"
	"io"
	"strconv"
	"unicode/utf8"
)

// Errors of the markup scanner; the caller knows the row and makes a fault of
// them.
var (
	errMarkup = errors.New("exchange: not well-formed XML")
	errLong   = errors.New("exchange: a text or tag in the XML is beyond its limit")
)

// markupKind is the kind of a piece of XML.
type markupKind int

const (
	startTag markupKind = iota
	endTag
	characters
)

// markup is one piece of XML. Name and text are valid until the next call.
type markup struct {
	kind markupKind
	name []byte // without prefix
	text []byte
}

// attribute is a name without prefix and its value, entities resolved.
type attribute struct {
	name, value []byte
}

// markupScanner reads the XML of a workbook piece by piece. It holds one tag
// or one text in memory and no more: unlike encoding/xml it gives up at a
// limit, so that a cell of many gigabytes costs nothing. It knows UTF-8 and
// the five named entities of XML; it refuses a document type, with which
// entities can be made that grow without end.
//
// Elements that are empty give a start and an end. It does not check that ends
// match starts; depth below zero and beyond maxDepth it refuses.
type markupScanner struct {
	in      io.Reader
	limit   int // bytes of one text
	buf     []byte
	at, end int
	inErr   error
	depth   int

	tag     []byte
	attrs   []attribute
	text    []byte
	pending []byte // name of an empty element whose end is due
	isDue   bool
}

const (
	maxTag   = 64 << 10 // bytes of one tag with its attributes
	maxDepth = 64
)

func newMarkup(in io.Reader, limit int) *markupScanner {
	return &markupScanner{in: in, limit: limit, buf: make([]byte, 32<<10)}
}

// byte takes the next byte.
func (s *markupScanner) byte() (byte, error) {
	for s.at == s.end {
		if s.inErr != nil {
			return 0, s.inErr
		}
		s.at = 0
		s.end, s.inErr = s.in.Read(s.buf)
	}
	c := s.buf[s.at]
	s.at++
	return c, nil
}

// next returns the next piece, io.EOF at the end of the document.
func (s *markupScanner) next() (markup, error) {
	if s.isDue {
		s.isDue = false
		return markup{kind: endTag, name: s.pending}, nil
	}
	for {
		c, err := s.byte()
		if err != nil {
			if errors.Is(err, io.EOF) && s.depth > 0 {
				err = io.ErrUnexpectedEOF
			}
			return markup{}, err
		}
		if c != '<' {
			s.at--
			if err := s.readText(); err != nil {
				return markup{}, err
			}
			return markup{kind: characters, text: s.text}, nil
		}
		m, found, err := s.afterLess()
		if err != nil || found {
			return m, noEOF(err)
		}
	}
}

// noEOF turns the end of the file inside a piece into the error that it is.
func noEOF(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

// afterLess reads what began with <. Comments and processing instructions are
// passed over: found is false.
func (s *markupScanner) afterLess() (m markup, found bool, err error) {
	c, err := s.byte()
	if err != nil {
		return m, false, err
	}
	switch c {
	case '?':
		return m, false, s.skipTo("?>")
	case '!':
		return s.afterBang()
	case '/':
		if err := s.readTag(); err != nil {
			return m, false, err
		}
		if s.depth--; s.depth < 0 {
			return m, false, errMarkup
		}
		return markup{kind: endTag, name: local(bytes.TrimSpace(s.tag))}, true, nil
	}
	s.at--
	if err := s.readTag(); err != nil {
		return m, false, err
	}
	empty := bytes.HasSuffix(s.tag, []byte("/"))
	body := bytes.TrimSuffix(s.tag, []byte("/"))
	name := body
	if i := bytes.IndexAny(body, " \t\r\n"); i >= 0 {
		name = body[:i]
	}
	if err := s.readAttributes(body[len(name):]); err != nil {
		return m, false, err
	}
	name = local(name)
	if len(name) == 0 {
		return m, false, errMarkup
	}
	if empty {
		s.pending, s.isDue = name, true
	} else if s.depth++; s.depth > maxDepth {
		return m, false, errMarkup
	}
	return markup{kind: startTag, name: name}, true, nil
}

// afterBang passes over a comment, gives the text of a CDATA section and
// refuses a document type.
func (s *markupScanner) afterBang() (m markup, found bool, err error) {
	c, err := s.byte()
	if err != nil {
		return m, false, err
	}
	if c == '-' {
		return m, false, s.skipTo("-->")
	}
	if c != '[' {
		return m, false, errMarkup
	}
	for _, want := range []byte("CDATA[") {
		if c, err = s.byte(); err != nil {
			return m, false, err
		}
		if c != want {
			return m, false, errMarkup
		}
	}
	s.text = s.text[:0]
	for !bytes.HasSuffix(s.text, []byte("]]>")) {
		if c, err = s.byte(); err != nil {
			return m, false, err
		}
		if len(s.text) > s.limit {
			return m, false, errLong
		}
		s.text = append(s.text, c)
	}
	return markup{kind: characters, text: s.text[:len(s.text)-3]}, true, nil
}

// skipTo reads to the end of a mark.
func (s *markupScanner) skipTo(mark string) error {
	matched := 0
	for matched < len(mark) {
		c, err := s.byte()
		if err != nil {
			return err
		}
		switch {
		case c == mark[matched]:
			matched++
		case matched > 0 && c == mark[0] && mark[0] == mark[matched-1]:
			// "--->": the last two of three hyphens still count.
		default:
			matched = 0
			if c == mark[0] {
				matched = 1
			}
		}
	}
	return nil
}

// readTag reads to the > that ends a tag, quotes respected.
func (s *markupScanner) readTag() error {
	s.tag = s.tag[:0]
	var quote byte
	for {
		c, err := s.byte()
		if err != nil {
			return err
		}
		switch {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '>':
			return nil
		case c == '<':
			return errMarkup
		}
		if len(s.tag) >= maxTag {
			return errLong
		}
		s.tag = append(s.tag, c)
	}
}

// readText reads to the next < and resolves the entities.
func (s *markupScanner) readText() error {
	s.text = s.text[:0]
	for {
		c, err := s.byte()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		if c == '<' {
			s.at--
			break
		}
		if len(s.text) >= s.limit {
			return errLong
		}
		s.text = append(s.text, c)
	}
	var err error
	s.text, err = resolve(s.text)
	return err
}

// readAttributes reads name="value" pairs.
func (s *markupScanner) readAttributes(b []byte) error {
	s.attrs = s.attrs[:0]
	for {
		b = bytes.TrimLeft(b, " \t\r\n")
		if len(b) == 0 {
			return nil
		}
		eq := bytes.IndexByte(b, '=')
		if eq < 1 {
			return errMarkup
		}
		name := bytes.TrimSpace(b[:eq])
		b = bytes.TrimLeft(b[eq+1:], " \t\r\n")
		if len(b) < 2 || b[0] != '"' && b[0] != '\'' {
			return errMarkup
		}
		end := bytes.IndexByte(b[1:], b[0])
		if end < 0 {
			return errMarkup
		}
		value, err := resolve(b[1 : 1+end])
		if err != nil {
			return err
		}
		s.attrs = append(s.attrs, attribute{local(name), value})
		b = b[end+2:]
	}
}

// attr returns the value of an attribute of the latest start tag, nil where it
// has none.
func (s *markupScanner) attr(name string) []byte {
	for _, a := range s.attrs {
		if string(a.name) == name {
			return a.value
		}
	}
	return nil
}

// local returns a name without its prefix.
func local(name []byte) []byte {
	return name[bytes.IndexByte(name, ':')+1:]
}

var entities = map[string]rune{"amp": '&', "lt": '<', "gt": '>', "quot": '"', "apos": '\''}

// resolve replaces entities in place: what they stand for is never longer.
func resolve(b []byte) ([]byte, error) {
	at := bytes.IndexByte(b, '&')
	if at < 0 {
		return b, nil
	}
	out := b[:at]
	for i := at; i < len(b); {
		if b[i] != '&' {
			out = append(out, b[i])
			i++
			continue
		}
		end := bytes.IndexByte(b[i:min(len(b), i+12)], ';')
		if end < 2 {
			return nil, errMarkup
		}
		r, ok := entity(string(b[i+1 : i+end]))
		if !ok {
			return nil, errMarkup
		}
		out = utf8.AppendRune(out, r)
		i += end + 1
	}
	return out, nil
}

// entity returns the character of a named or numbered entity.
func entity(name string) (rune, bool) {
	if name[0] != '#' {
		r, ok := entities[name]
		return r, ok
	}
	digits, base := name[1:], 10
	if digits != "" && digits[0] == 'x' {
		digits, base = digits[1:], 16
	}
	n, err := strconv.ParseUint(digits, base, 32)
	r := rune(n) // #nosec G115 -- out of range is no valid rune, tested on the next line
	return r, err == nil && utf8.ValidRune(r) && r != 0
}
