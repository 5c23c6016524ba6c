package scrub

import (
	"bytes"
	"errors"
	"strconv"
)

// The objects of a PDF (ISO 32000-1, 7.3): bool, number, name, text, array,
// dict, *stream, ref, and nil for null. An operator of a content stream is an
// operator.
type (
	number   string // as written
	name     string // unescaped, without its slash
	text     []byte // unescaped
	array    []any
	dict     map[name]any
	ref      struct{ num, gen int }
	operator string
	stream   struct {
		dict dict
		raw  []byte
	}
)

var (
	errSyntax = errors.New("scrub: not well-formed PDF")
	errEnd    = errors.New("scrub: end of PDF")
)

// The bounds of one object: how deep others stand in it, and how many values
// it holds.
const (
	maxNesting = 60
	maxValues  = 1 << 20
)

// lexer reads objects from bytes.
type lexer struct {
	b      []byte
	at     int
	depth  int
	values int  // that were read
	refs   bool // "1 0 R" is a reference: in a file, not in a content stream
}

func isSpace(c byte) bool {
	return c == 0 || c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == ' '
}

func isDelimiter(c byte) bool {
	switch c {
	case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%':
		return true
	}
	return false
}

// space passes over white space and comments.
func (l *lexer) space() {
	for l.at < len(l.b) {
		switch c := l.b[l.at]; {
		case isSpace(c):
			l.at++
		case c == '%':
			for l.at < len(l.b) && l.b[l.at] != '\n' && l.b[l.at] != '\r' {
				l.at++
			}
		default:
			return
		}
	}
}

// word takes what stands up to the next space or delimiter.
func (l *lexer) word() string {
	from := l.at
	for l.at < len(l.b) && !isSpace(l.b[l.at]) && !isDelimiter(l.b[l.at]) {
		l.at++
	}
	return string(l.b[from:l.at])
}

// next reads one object or operator; errEnd where there is none.
func (l *lexer) next() (any, error) {
	l.space()
	if l.at >= len(l.b) {
		return nil, errEnd
	}
	if l.values++; l.values > maxValues {
		return nil, refuse("bomb")
	}
	switch c := l.b[l.at]; c {
	case '/':
		l.at++
		return l.name()
	case '(':
		l.at++
		return l.literal()
	case '[':
		l.at++
		return l.array()
	case '{', '}':
		l.at++
		return operator(c), nil
	case '<':
		if l.at+1 < len(l.b) && l.b[l.at+1] == '<' {
			l.at += 2
			return l.dict()
		}
		l.at++
		return l.hex()
	case ')', ']', '>':
		return nil, errSyntax
	}
	word := l.word()
	switch {
	case word == "true" || word == "false":
		return word == "true", nil
	case word == "null":
		return nil, nil
	case isNumber(word):
		if l.refs {
			if r, ok := l.ref(word); ok {
				return r, nil
			}
		}
		return number(word), nil
	}
	return operator(word), nil
}

func isNumber(s string) bool {
	digits := false
	for i, c := range []byte(s) {
		switch {
		case c >= '0' && c <= '9':
			digits = true
		case c == '.' || c == '-' || c == '+' && i == 0:
		default:
			return false
		}
	}
	return digits
}

// ref reads the rest of a reference whose first number is read; where there is
// none, nothing is read.
func (l *lexer) ref(first string) (ref, bool) {
	at := l.at
	num, err := strconv.Atoi(first)
	l.space()
	gen, err2 := strconv.Atoi(l.word())
	l.space()
	if err == nil && err2 == nil && num >= 0 && gen >= 0 && l.word() == "R" {
		return ref{num, gen}, true
	}
	l.at = at
	return ref{}, false
}

func (l *lexer) name() (any, error) {
	word := l.word()
	if len(word) > 1<<10 {
		return nil, errSyntax
	}
	out := make([]byte, 0, len(word))
	for i := 0; i < len(word); i++ {
		if word[i] == '#' && i+2 < len(word) {
			if v, err := strconv.ParseUint(word[i+1:i+3], 16, 8); err == nil {
				out = append(out, byte(v))
				i += 2
				continue
			}
		}
		out = append(out, word[i])
	}
	return name(out), nil
}

// literal reads a text in parentheses.
func (l *lexer) literal() (any, error) {
	var out []byte
	for open := 1; l.at < len(l.b); l.at++ {
		switch c := l.b[l.at]; c {
		case '(':
			open++
		case ')':
			if open--; open == 0 {
				l.at++
				return text(out), nil
			}
		case '\\':
			out = l.escape(out)
			continue
		}
		out = append(out, l.b[l.at])
	}
	return nil, errSyntax
}

// escape reads what a backslash begins; the reader stands on its last byte
// afterwards.
func (l *lexer) escape(out []byte) []byte {
	if l.at++; l.at >= len(l.b) {
		return out
	}
	c := l.b[l.at]
	if i := bytes.IndexByte([]byte("nrtbf"), c); i >= 0 {
		return append(out, "\n\r\t\b\f"[i])
	}
	switch {
	case c == '\r':
		if l.at+1 < len(l.b) && l.b[l.at+1] == '\n' {
			l.at++
		}
		return out
	case c == '\n':
		return out
	case c < '0' || c > '7':
		return append(out, c)
	}
	v := 0
	for i := 0; i < 3 && l.at < len(l.b) && l.b[l.at] >= '0' && l.b[l.at] <= '7'; i++ {
		v = v*8 + int(l.b[l.at]-'0')
		l.at++
	}
	l.at--
	return append(out, byte(v)) // #nosec G115 -- overflow is ignored, as the standard says
}

func (l *lexer) hex() (any, error) {
	var digits []byte
	for ; l.at < len(l.b); l.at++ {
		c := l.b[l.at]
		switch {
		case c == '>':
			l.at++
			if len(digits)%2 == 1 {
				digits = append(digits, '0')
			}
			out := make(text, len(digits)/2)
			for i := range out {
				v, err := strconv.ParseUint(string(digits[2*i:2*i+2]), 16, 8)
				if err != nil {
					return nil, errSyntax
				}
				out[i] = byte(v)
			}
			return out, nil
		case !isSpace(c):
			digits = append(digits, c)
		}
	}
	return nil, errSyntax
}

func (l *lexer) enter() error {
	if l.depth++; l.depth > maxNesting {
		return errSyntax
	}
	return nil
}

// within is the error of what is read inside another object.
func within(err error) error {
	if errors.Is(err, errEnd) {
		return errSyntax
	}
	return err
}

func (l *lexer) array() (any, error) {
	if err := l.enter(); err != nil {
		return nil, err
	}
	defer func() { l.depth-- }()
	out := array{}
	for {
		l.space()
		if l.at < len(l.b) && l.b[l.at] == ']' {
			l.at++
			return out, nil
		}
		v, err := l.next()
		if err != nil {
			return nil, within(err)
		}
		if _, bad := v.(operator); bad {
			return nil, errSyntax
		}
		out = append(out, v)
	}
}

func (l *lexer) dict() (any, error) {
	if err := l.enter(); err != nil {
		return nil, err
	}
	defer func() { l.depth-- }()
	out := dict{}
	for {
		l.space()
		if bytes.HasPrefix(l.b[l.at:], []byte(">>")) {
			l.at += 2
			return out, nil
		}
		k, err := l.next()
		if err != nil {
			return nil, within(err)
		}
		key, ok := k.(name)
		if !ok {
			return nil, errSyntax
		}
		v, err := l.next()
		if err != nil {
			return nil, within(err)
		}
		if _, bad := v.(operator); bad {
			return nil, errSyntax
		}
		out[key] = v
	}
}
