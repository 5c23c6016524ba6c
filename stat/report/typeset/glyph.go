package typeset

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strconv"
)

var (
	contentsPattern = regexp.MustCompile(`(?m)^  /Contents (\d+) 0 R$`)
	formPattern     = regexp.MustCompile(`(?m)^  /Subtype /Form$`)
	lengthPattern   = regexp.MustCompile(`(?m)^  /Length (\d+)$`)
)

// missingGlyphs returns how many of the pages and drawings show a character
// that no font has, and the number of the first such page (0 if it is only in
// a drawing). The compiler prints a box for it without a word. ISO 14289-1,
// 7.21.8, forbids it.
func (a *auditor) missingGlyphs() (places, firstPage int, err error) {
	for _, n := range slices.Sorted(maps.Keys(a.f.objects)) {
		object, page, content := a.f.objects[n], a.pages[n], n
		if m := contentsPattern.FindStringSubmatch(object); m != nil && page > 0 {
			content, _ = strconv.Atoi(m[1]) // digits by the pattern
		} else if !formPattern.MatchString(object) {
			continue
		}
		text, err := a.f.stream(content)
		if err != nil {
			return 0, 0, err
		}
		if !showsNotdef(text) {
			continue
		}
		places++
		if page > 0 && (firstPage == 0 || page < firstPage) {
			firstPage = page
		}
	}
	return places, firstPage, nil
}

// stream returns the decompressed content of a stream object.
func (f *pdfFile) stream(n int) ([]byte, error) {
	m := lengthPattern.FindStringSubmatch(f.objects[n])
	at := f.offsets[n]
	_, body, ok := bytes.Cut(f.raw[at:f.xref], []byte("stream\n"))
	if m == nil || !ok {
		return nil, fmt.Errorf("%w: PDF object %d is no stream", ErrGuest, n)
	}
	length, err := strconv.Atoi(m[1])
	if err != nil || length > len(body) {
		return nil, fmt.Errorf("%w: PDF stream %d has a wrong length", ErrGuest, n)
	}
	z, err := zlib.NewReader(bytes.NewReader(body[:length]))
	if err != nil {
		return nil, fmt.Errorf("%w: PDF stream %d: %w", ErrGuest, n, err)
	}
	const most = 1 << 28 // bytes; a page has some thousands
	content, err := io.ReadAll(io.LimitReader(z, most))
	if err != nil {
		return nil, fmt.Errorf("%w: PDF stream %d: %w", ErrGuest, n, err)
	}
	return content, nil
}

// showsNotdef says whether a content stream shows glyph 0. All strings outside
// of dictionaries are glyphs of two bytes each (ISO 32000-1, 9.4.3 and 9.7.6).
func showsNotdef(content []byte) bool {
	depth := 0
	for i := 0; i < len(content); i++ {
		switch {
		case bytes.HasPrefix(content[i:], []byte("<<")):
			depth++
			i++
		case bytes.HasPrefix(content[i:], []byte(">>")):
			depth--
			i++
		case content[i] == '(':
			glyphs, n := literal(content[i:])
			i += n - 1
			for g := 0; depth == 0 && g+1 < len(glyphs); g += 2 {
				if glyphs[g] == 0 && glyphs[g+1] == 0 {
					return true
				}
			}
		}
	}
	return false
}

// literal reads a literal string (ISO 32000-1, 7.3.4.2) and returns its bytes
// and how many bytes of b it took, with both parentheses.
func literal(b []byte) (out []byte, n int) {
	depth := 0
	for n < len(b) {
		c := b[n]
		n++
		switch {
		case c == '\\' && n < len(b):
			value, used := escape(b[n:])
			out = append(out, value...)
			n += used
			continue
		case c == '(':
			if depth++; depth == 1 {
				continue
			}
		case c == ')':
			if depth--; depth == 0 {
				return out, n
			}
		}
		out = append(out, c)
	}
	return out, n
}

// escape reads what follows a backslash.
func escape(b []byte) (value []byte, used int) {
	digits := 0
	for digits < 3 && digits < len(b) && b[digits] >= '0' && b[digits] <= '7' {
		digits++
	}
	if digits > 0 {
		v, _ := strconv.ParseUint(string(b[:digits]), 8, 16) // at most 0777
		return []byte{byte(v)}, digits
	}
	for i, c := range []byte("nrtbf") {
		if b[0] == c {
			return []byte{"\n\r\t\b\f"[i]}, 1
		}
	}
	if b[0] == '\n' { // a line that goes on
		return nil, 1
	}
	return b[:1], 1
}
