package scrub

import (
	"bytes"
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"
)

var errMarkup = errors.New("scrub: not well-formed XML")

// markupKind is the kind of a piece of XML.
type markupKind int

const (
	startTag markupKind = iota
	endTag
	characters
)

// markup is a piece of XML, as written: names with their prefixes, texts with
// their entities. Comments and instructions are passed over; a document type
// is refused.
type markup struct {
	kind  markupKind
	name  string
	attrs []attribute
	empty bool // a start tag that is its end too
	text  []byte
}

type attribute struct{ name, value string }

// local returns a name without its prefix.
func local(name string) string { return name[strings.IndexByte(name, ':')+1:] }

func (m markup) attr(name string) string {
	for _, a := range m.attrs {
		if local(a.name) == name {
			return a.value
		}
	}
	return ""
}

// eachMarkup reads a document piece by piece. Ends must match starts.
func eachMarkup(b []byte, fn func(markup) error) error {
	b = bytes.TrimPrefix(b, []byte("\ufeff"))
	if !utf8.Valid(b) {
		return errMarkup
	}
	var open []string
	for len(b) > 0 {
		if b[0] != '<' {
			n := bytes.IndexByte(b, '<')
			if n < 0 {
				n = len(b)
			}
			if err := entitiesKnown(b[:n]); err != nil {
				return err
			}
			if len(open) > 0 {
				if err := fn(markup{kind: characters, text: b[:n]}); err != nil {
					return err
				}
			}
			b = b[n:]
			continue
		}
		m, size, err := oneMarkup(b)
		if err != nil {
			return err
		}
		b = b[size:]
		switch {
		case m.kind == endTag:
			if len(open) == 0 || open[len(open)-1] != m.name {
				return errMarkup
			}
			open = open[:len(open)-1]
		case m.kind == startTag && m.name == "", m.kind == characters && len(open) == 0:
			continue
		case m.kind == startTag && !m.empty:
			if open = append(open, m.name); len(open) > 256 {
				return errMarkup
			}
		}
		if err := fn(m); err != nil {
			return err
		}
	}
	if len(open) > 0 {
		return errMarkup
	}
	return nil
}

// oneMarkup reads what begins with <, and says how long it is. What is passed
// over is a start tag without a name.
func oneMarkup(b []byte) (m markup, size int, err error) {
	for _, skip := range [][2]string{{"<?", "?>"}, {"<!--", "-->"}} {
		if bytes.HasPrefix(b, []byte(skip[0])) {
			n := bytes.Index(b, []byte(skip[1]))
			if n < 0 {
				return m, 0, errMarkup
			}
			return m, n + len(skip[1]), nil
		}
	}
	if inner, ok := bytes.CutPrefix(b, []byte("<![CDATA[")); ok {
		n := bytes.Index(inner, []byte("]]>"))
		if n < 0 {
			return m, 0, errMarkup
		}
		return markup{kind: characters, text: []byte(escapeText(string(inner[:n])))}, n + len("<![CDATA[]]>"), nil
	}
	if bytes.HasPrefix(b, []byte("<!")) {
		return m, 0, errMarkup
	}
	var quote byte
	end := 1
	for ; end < len(b) && (quote != 0 || b[end] != '>'); end++ {
		switch c := b[end]; {
		case quote != 0 && c == quote:
			quote = 0
		case quote == 0 && (c == '"' || c == '\''):
			quote = c
		case c == '<':
			return m, 0, errMarkup
		}
	}
	if end == len(b) {
		return m, 0, errMarkup
	}
	body := string(b[1:end])
	if rest, ok := strings.CutPrefix(body, "/"); ok {
		return markup{kind: endTag, name: strings.TrimSpace(rest)}, end + 1, nil
	}
	body, m.empty = strings.CutSuffix(body, "/")
	cut := strings.IndexAny(body, " \t\r\n")
	if cut < 0 {
		cut = len(body)
	}
	if m.name = body[:cut]; !isXMLName(m.name) {
		return m, 0, errMarkup
	}
	m.attrs, err = attributes(body[cut:])
	return m, end + 1, err
}

func isXMLName(s string) bool {
	return s != "" && !strings.ContainsAny(s, "<>&\"'=/\x00") && local(s) != ""
}

func attributes(s string) ([]attribute, error) {
	var all []attribute
	for {
		if s = strings.TrimLeft(s, " \t\r\n"); s == "" {
			return all, nil
		}
		name, rest, ok := strings.Cut(s, "=")
		name, rest = strings.TrimRight(name, " \t\r\n"), strings.TrimLeft(rest, " \t\r\n")
		if !ok || !isXMLName(name) || rest == "" || rest[0] != '"' && rest[0] != '\'' {
			return nil, errMarkup
		}
		end := strings.IndexByte(rest[1:], rest[0])
		if end < 0 {
			return nil, errMarkup
		}
		value := rest[1 : 1+end]
		if err := entitiesKnown([]byte(value)); err != nil {
			return nil, err
		}
		all = append(all, attribute{name, strings.ReplaceAll(value, `"`, "&quot;")})
		s = rest[end+2:]
	}
}

// entitiesKnown refuses an entity that is not one of the five of XML or a
// number.
func entitiesKnown(b []byte) error {
	for {
		at := bytes.IndexByte(b, '&')
		if at < 0 {
			return nil
		}
		b = b[at+1:]
		end := bytes.IndexByte(b[:min(len(b), 12)], ';')
		if end < 1 {
			return errMarkup
		}
		if _, ok := entity(string(b[:end])); !ok {
			return errMarkup
		}
	}
}

var entities = map[string]rune{"amp": '&', "lt": '<', "gt": '>', "quot": '"', "apos": '\''}

// entity returns the character of a named or numbered entity.
func entity(name string) (rune, bool) {
	digits, numbered := strings.CutPrefix(name, "#")
	if !numbered {
		r, ok := entities[name]
		return r, ok
	}
	base := 10
	if rest, ok := strings.CutPrefix(digits, "x"); ok {
		digits, base = rest, 16
	}
	n, err := strconv.ParseUint(digits, base, 32)
	r := rune(n) // #nosec G115 -- out of range is no valid rune, tested on the next line
	return r, err == nil && utf8.ValidRune(r) && r != 0
}

// resolved returns a text with its entities as the characters that they are.
func resolved(b []byte) string {
	var out strings.Builder
	for {
		at := bytes.IndexByte(b, '&')
		if at < 0 {
			out.Write(b)
			return out.String()
		}
		out.Write(b[:at])
		end := at + bytes.IndexByte(b[at:], ';')
		if end < at {
			return out.String()
		}
		if r, ok := entity(string(b[at+1 : end])); ok {
			out.WriteRune(r)
		}
		b = b[end+1:]
	}
}

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

func escapeText(s string) string { return escaper.Replace(s) }

// write appends the piece to a document.
func (m markup) write(out *bytes.Buffer) {
	switch m.kind {
	case characters:
		out.Write(m.text)
	case endTag:
		out.WriteString("</" + m.name + ">")
	case startTag:
		out.WriteString("<" + m.name)
		for _, a := range m.attrs {
			out.WriteString(" " + a.name + `="` + a.value + `"`)
		}
		if m.empty {
			out.WriteByte('/')
		}
		out.WriteByte('>')
	}
}
