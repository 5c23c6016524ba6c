package exchange

import (
	"io"
	"strconv"
	"strings"

	"verdig/codelist"
	"verdig/register"
)

// Say gives the text of a message key with its arguments in one language, as a
// catalogue of package lang does.
type Say func(key string, args ...string) string

// Returned writes the file that goes back to the sender: the rows that could
// not be received, with their number in the file that was sent, the columns in
// error, the reasons and the remedies in front of what the sender wrote. The
// sender corrects the rows and sends the file as it is: the columns in front
// are known and left out when it is read.
//
// It is CSV in UTF-8 with byte order mark and the delimiter of the file that
// was sent (a semicolon where that was a workbook). No cell is taken for a
// formula by a spreadsheet.
type Returned struct {
	out  *delimited
	kind Kind
	lang codelist.Lang
	say  Say
	keep []int // the sender's columns, without those of an earlier returned file
	wide int   // number of columns of the heading that was sent
	rows int
	line []string
}

// NewReturned begins the returned file of what f reads, in language l.
func NewReturned(w io.Writer, f *Reader, l codelist.Lang, say Say) (*Returned, error) {
	r := &Returned{
		out: newDelimited(w, f.delimiter, false, true), kind: f.head.kind,
		lang: l, say: say, wide: len(f.head.raw),
	}
	for _, key := range ownKeys {
		r.line = append(r.line, words(key, l))
	}
	for i, text := range f.head.raw {
		if !f.head.own[i] {
			r.keep = append(r.keep, i)
			r.line = append(r.line, guard(text))
		}
	}
	return r, r.out.row(r.line)
}

// Add writes one row with all the reasons why it came back: for a row that
// could not be read as it stood these are its own Issues, for another those of
// the check. Hints among them are left out.
func (r *Returned) Add(row Row, issues []register.Issue) error {
	var columns, reasons, remedies []string
	for _, i := range issues {
		if i.Hint {
			continue
		}
		column := "–"
		if i.Field != "" {
			column = headings().headingIn(r.kind, string(i.Field), r.lang)
		}
		columns = append(columns, column)
		reasons = append(reasons, r.say(i.Key, i.Args...))
		remedies = append(remedies, r.say(i.Key+".remedy", i.Args...))
	}
	r.line = append(r.line[:0], strconv.Itoa(row.Number),
		guard(listed(columns)), guard(listed(reasons)), guard(listed(remedies)))
	for _, i := range r.keep {
		r.line = append(r.line, guard(at(row.Raw, i)))
	}
	for i := r.wide; i < len(row.Raw); i++ {
		r.line = append(r.line, guard(row.Raw[i]))
	}
	r.rows++
	return r.out.row(r.line)
}

// Rows returns how many rows were written.
func (r *Returned) Rows() int { return r.rows }

// Close writes what is buffered. It does not close the writer beneath.
func (r *Returned) Close() error { return r.out.flush() }

func at(list []string, i int) string {
	if i < len(list) {
		return list[i]
	}
	return ""
}

// listed numbers several texts so that column, reason and remedy of one row
// can be told together; one text stands alone.
func listed(texts []string) string {
	if len(texts) == 1 {
		return texts[0]
	}
	var b strings.Builder
	for i, t := range texts {
		if i > 0 {
			b.WriteString(" ")
		}
		b.WriteString("(" + strconv.Itoa(i+1) + ") " + t)
	}
	return b.String()
}
