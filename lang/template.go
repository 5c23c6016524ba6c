package lang

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Template is a parsed message: words with slots between them. A slot is
// written {name}; the name is a number for messages that take their arguments
// by position, or a word of a-z and _. A literal brace is doubled: {{ and }}.
type Template struct{ segments []Segment }

// Segment is a run of words or a slot; exactly one of the two is set.
type Segment struct {
	Words string
	Slot  string
}

// ParseTemplate reads a message. It returns ErrCatalogue for a brace that does
// not close or a slot name of other characters.
func ParseTemplate(s string) (Template, error) {
	var t Template
	var words strings.Builder
	for i := 0; i < len(s); i++ {
		switch {
		case strings.HasPrefix(s[i:], "{{"), strings.HasPrefix(s[i:], "}}"):
			words.WriteByte(s[i])
			i++
		case s[i] == '{':
			end := strings.IndexByte(s[i:], '}')
			if end < 0 || !slotName(s[i+1:i+end]) {
				return Template{}, fmt.Errorf("%w: slot in %q", ErrCatalogue, s)
			}
			if words.Len() > 0 {
				t.segments = append(t.segments, Segment{Words: words.String()})
				words.Reset()
			}
			t.segments = append(t.segments, Segment{Slot: s[i+1 : i+end]})
			i += end
		case s[i] == '}':
			return Template{}, fmt.Errorf("%w: brace in %q", ErrCatalogue, s)
		default:
			words.WriteByte(s[i])
		}
	}
	if words.Len() > 0 {
		t.segments = append(t.segments, Segment{Words: words.String()})
	}
	return t, nil
}

func slotName(s string) bool {
	for _, r := range s {
		if (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '_' {
			return false
		}
	}
	return s != ""
}

// Segments returns the runs of the template in order. The caller must not
// change them.
func (t Template) Segments() []Segment { return t.segments }

// Slots returns the names of the slots, sorted, each once.
func (t Template) Slots() []string {
	var names []string
	for _, s := range t.segments {
		if s.Slot != "" {
			names = append(names, s.Slot)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// Fill returns the text with the slots {0}, {1} ... filled. A slot without an
// argument stays visible in braces.
func (t Template) Fill(args ...string) string {
	var b strings.Builder
	for _, s := range t.segments {
		switch i, err := strconv.Atoi(s.Slot); {
		case s.Slot == "":
			b.WriteString(s.Words)
		case err == nil && i >= 0 && i < len(args):
			b.WriteString(args[i])
		default:
			b.WriteString("{" + s.Slot + "}")
		}
	}
	return b.String()
}
