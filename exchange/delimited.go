package exchange

import (
	"bufio"
	"errors"
	"io"
	"strings"

	"golang.org/x/text/encoding/charmap"

	"verdig/fault"
)

// formulaStart are the characters that make a spreadsheet take a text of a CSV
// file for a formula (OWASP, CSV injection).
const formulaStart = "=+-@\t\r"

// guard puts an apostrophe before a text that a spreadsheet would take for a
// formula. Reading takes it away again.
func guard(text string) string {
	if text != "" && strings.IndexByte(formulaStart, text[0]) >= 0 {
		return "'" + text
	}
	return text
}

// delimited writes rows as CSV (RFC 4180). Fields are quoted where they need
// it, and a line ends with CR LF, as Excel writes.
type delimited struct {
	out   *bufio.Writer
	delim rune
	latin bool
	err   error
}

// newDelimited begins a file; with bom it begins with the byte order mark by
// which Excel knows UTF-8.
func newDelimited(w io.Writer, delim rune, latin, bom bool) *delimited {
	d := &delimited{out: bufio.NewWriterSize(w, 64<<10), delim: delim, latin: latin}
	if d.delim == 0 {
		d.delim = ';'
	}
	if bom && !latin {
		_, d.err = d.out.Write(byteOrderMark)
	}
	return d
}

// WriteTable writes rows of text as CSV in UTF-8 with byte order mark and
// semicolons, for people and programs alike. No cell is taken for a formula by
// a spreadsheet: one that begins as a formula does stands behind an apostrophe.
func WriteTable(w io.Writer, rows [][]string) error {
	out := newDelimited(w, 0, false, true)
	var line []string
	for _, row := range rows {
		line = line[:0]
		for _, text := range row {
			line = append(line, guard(text))
		}
		if err := out.row(line); err != nil {
			return err
		}
	}
	return out.flush()
}

// errLatin is the cause when a text cannot be written in Windows-1252.
var errLatin = errors.New("exchange: a character that Windows-1252 does not have")

// row writes one row.
func (d *delimited) row(fields []string) error {
	for i, text := range fields {
		if i > 0 {
			d.write(string(d.delim))
		}
		if strings.ContainsAny(text, "\"\r\n") || strings.ContainsRune(text, d.delim) ||
			strings.TrimSpace(text) != text || i == 0 && len(fields) == 1 && text == "" {
			text = `"` + strings.ReplaceAll(text, `"`, `""`) + `"`
		}
		d.write(text)
	}
	d.write("\r\n")
	return d.err
}

func (d *delimited) write(text string) {
	if d.err != nil {
		return
	}
	if d.latin {
		encoded, err := charmap.Windows1252.NewEncoder().String(text)
		if err != nil {
			d.err = fault.Wrap(fault.Invalid, errLatin, "exchange.not_latin")
			return
		}
		text = encoded
	}
	_, d.err = d.out.WriteString(text)
}

func (d *delimited) flush() error {
	if d.err != nil {
		return d.err
	}
	d.err = d.out.Flush()
	return d.err
}
