package typeset

import (
	"fmt"
	"strconv"
	"strings"
)

// Diagnostic is one message of the compiler about a document.
type Diagnostic struct {
	Severity     Severity
	Path         string // the file, such as "main.typ" or "charts/sex.svg"; may be empty
	Line, Column int    // from 1, the column in characters; 0 if unknown
	Message      string
	Hints        []string // what the compiler proposes
	Trace        []string // the calls that led there, innermost first
}

// Severity tells what cannot be set from what may not look as intended.
type Severity string

// The severities of a Diagnostic.
const (
	SeverityError   Severity = "error"
	SeverityWarning Severity = "warning"
)

// String gives "main.typ:3:9: error: unclosed delimiter (hint: ...)".
func (d Diagnostic) String() string {
	var b strings.Builder
	if d.Path != "" {
		b.WriteString(d.Path + ":")
		if d.Line > 0 {
			fmt.Fprintf(&b, "%d:%d:", d.Line, d.Column)
		}
		b.WriteByte(' ')
	}
	fmt.Fprintf(&b, "%s: %s", d.Severity, d.Message)
	for _, h := range d.Hints {
		fmt.Fprintf(&b, " (hint: %s)", h)
	}
	for _, t := range d.Trace {
		fmt.Fprintf(&b, " (%s)", t)
	}
	return b.String()
}

// Failure is the error of a document that does not compile. It holds at least
// one diagnostic, and only errors. The messages may quote the document.
type Failure struct{ Diagnostics []Diagnostic }

func (f *Failure) Error() string {
	lines := make([]string, len(f.Diagnostics))
	for i, d := range f.Diagnostics {
		lines[i] = d.String()
	}
	return "typeset: " + strings.Join(lines, "\n")
}

// The compiler appends hints to a message after this mark.
const hintMark = ", hints: "

// accessDenied begins the compiler's message for a file that it cannot read.
// It has no other reason here than that the document has no such file.
const accessDenied = "failed to load file (access denied)"

// readDiagnostics reads {diagnostics: [{path, range, severity, message}]}. A
// hint that follows an error tells the call that led to it; those of the entry
// file tell nothing.
func readDiagnostics(v value) []Diagnostic {
	list, _ := get(v, "diagnostics")
	items, ok := list.(*array)
	if !ok {
		return nil
	}
	var out []Diagnostic
	for _, item := range items.items {
		d := readDiagnostic(item)
		switch {
		case d.Severity == SeverityError || d.Severity == SeverityWarning:
			out = append(out, d)
		case len(out) > 0 && d.Path != strings.TrimPrefix(entryPath, "/"):
			last := &out[len(out)-1]
			last.Trace = append(last.Trace, fmt.Sprintf("%s, %s:%d:%d", d.Message, d.Path, d.Line, d.Column))
		}
	}
	return out
}

func readDiagnostic(v value) Diagnostic {
	field := func(key string) string {
		s, _ := get(v, key)
		str, _ := s.(string)
		return str
	}
	message, hints, _ := strings.Cut(field("message"), hintMark)
	d := Diagnostic{Severity: Severity(field("severity")), Path: strings.TrimPrefix(field("path"), "/"), Message: message}
	if hints != "" {
		d.Hints = strings.Split(hints, hintMark)
	}
	if strings.HasPrefix(message, accessDenied) {
		d.Message, d.Hints = "the document has no such file", nil
	}
	start, _, _ := strings.Cut(field("range"), "-")
	line, column, _ := strings.Cut(start, ":")
	if l, err := strconv.Atoi(line); err == nil {
		c, _ := strconv.Atoi(column) // 0 if it is not there
		d.Line, d.Column = l+1, c+1  // the compiler counts from 0
	}
	return d
}

// report keeps the warnings and returns the errors, if any, as a [*Failure].
func (g *guest) report(all []Diagnostic) error {
	var failure Failure
	for _, d := range all {
		if d.Severity == SeverityError {
			failure.Diagnostics = append(failure.Diagnostics, d)
		} else {
			g.warnings = append(g.warnings, d)
		}
	}
	if len(failure.Diagnostics) > 0 {
		return &failure
	}
	return nil
}
