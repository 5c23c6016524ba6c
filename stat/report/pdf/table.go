package pdf

import (
	"slices"
	"strconv"
	"strings"

	"verdig/stat/report"
	"verdig/stat/report/wording"
)

// longTable is the number of rows above which a table may break over pages;
// a shorter one is moved to the next page instead.
const longTable = 24

func (w *writer) table(t report.Table) tableData {
	w.tables++
	out := tableData{
		Number: strconv.Itoa(w.tables), Anchor: report.TableAnchor(t.ID), Caption: t.Caption, Head: t.Head, Long: len(t.Rows) > longTable,
		Notes: w.notes(t.Notes, t.Source), Symbols: w.symbols(wording.TableMarks(t)),
	}
	for _, r := range t.Rows {
		row := rowData{Label: r.Label, Level: r.Level, Total: r.Total}
		for _, v := range r.Values {
			row.Cells = append(row.Cells, wording.Value(w.doc.Lang, v))
		}
		out.Rows = append(out.Rows, row)
	}
	w.fit(&out, t)
	return out
}

// Room inside the cells of a table, in em of its text.
const (
	cellGap   = 1.5  // between columns
	indent    = 1.1  // of one level of rows
	leastHead = 11   // the label column never gets less
	leastText = 9    // nor a column of words
	slack     = 1.03 // kerning
	cutWord   = 5.5  // a heading's word longer than this may be hyphenated, if need be
)

// attempt is one way to set a table.
type attempt struct {
	size  float64 // of text
	room  float64 // width of the page
	cut   bool    // long words in headings may be hyphenated
	equal bool    // number columns are equally wide
}

// attempts lists the ways to set a table, the best first: upright before lying
// on its side, headings unbroken before hyphenated, large text before small,
// equal columns before unequal ones.
func attempts() []attempt {
	var out []attempt
	for _, room := range []float64{fullWidth, sideWidth} {
		for _, cut := range []bool{false, true} {
			least := tablePlain
			if cut {
				least = tableLeast
			}
			for size := tableText; size > least-0.01; size -= 0.4 {
				out = append(out, attempt{size, room, cut, true}, attempt{size, room, cut, false})
			}
		}
	}
	return out
}

// fit chooses the size of text and the widths of the columns by the first
// attempt that succeeds. A table that none can hold, which has more columns
// than a page, is set by the last one and runs over the margin.
func (w *writer) fit(out *tableData, t report.Table) {
	all := attempts()
	for i, a := range all {
		n := w.measure(out, t, a)
		if n.place(a) || i == len(all)-1 {
			out.Size, out.First, out.Side, out.Cut = a.size, n.label, a.room > fullWidth, a.cut
			for k, c := range t.Columns {
				out.Columns = append(out.Columns, colData{Label: c.Label, Text: c.Text, Width: n.column[k]})
			}
			return
		}
	}
}

// widths is what the columns of a table need, and after place the width
// that they get.
type widths struct {
	label   float64
	column  []float64
	heading []float64 // what number columns would like, for headings in fewer lines
	text    []bool
	numbers int
}

func (w *writer) measure(out *tableData, t report.Table, a attempt) widths {
	width := func(s string, bold bool) float64 { return slack * w.o.Charts.Width(tabular(s), a.size, bold) }
	n := widths{
		label: width(t.Head, true), column: make([]float64, len(t.Columns)),
		heading: make([]float64, len(t.Columns)), text: make([]bool, len(t.Columns)),
	}
	for _, r := range t.Rows {
		n.label = max(n.label, width(r.Label, r.Total)+float64(r.Level)*indent*a.size)
	}
	n.label += cellGap * a.size
	for i, c := range t.Columns {
		for _, r := range out.Rows {
			n.column[i] = max(n.column[i], width(r.Cells[i], r.Total && !c.Text))
		}
		if n.text[i] = c.Text; c.Text {
			n.column[i] = max(n.column[i], width(c.Label, true))
		} else {
			word := longestWord(c.Label, width)
			if a.cut {
				word = min(word, cutWord*a.size)
			}
			n.column[i] = max(n.column[i], word)
			n.heading[i] = min(width(c.Label, true), 7*a.size) + cellGap*a.size
			n.numbers++
		}
		n.column[i] += cellGap * a.size
	}
	return n
}

// tabular replaces every digit by the widest one: figures in tables are all
// equally wide.
func tabular(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return '4'
		}
		return r
	}, s)
}

// place shares out the room, and reports whether there is enough. Number
// columns get what they need; columns of words and the label column share what
// is left, as they need; where they need less than three quarters of it, the
// table stays narrow.
func (n *widths) place(a attempt) bool {
	widest, sum, text := 0.0, 0.0, 0.0
	for i, c := range n.column {
		if n.text[i] {
			text += c
			continue
		}
		widest = max(widest, c)
		sum += c
	}
	if a.equal {
		sum = widest * float64(n.numbers)
		for i := range n.column {
			if !n.text[i] {
				n.column[i] = widest
			}
		}
	}
	left := a.room - sum
	least := min(n.label, leastHead*a.size)
	for i, c := range n.column {
		if n.text[i] {
			least += min(c, leastText*a.size)
		}
	}
	if left < least {
		return false
	}
	if text == 0 {
		if n.label > 1.6*left { // labels in more than two lines
			return false
		}
		n.spacious(a, widest, left)
		return true
	}
	if n.label+text > left { // both give way
		n.label = min(n.label, max(leastHead*a.size, 0.45*left))
	} else {
		left -= n.widen(left - n.label - text)
	}
	scale := (left - n.label) / text
	if n.label+text < 0.75*left {
		scale = 1
	}
	for i := range n.column {
		if n.text[i] {
			n.column[i] *= scale
		}
	}
	return true
}

// spacious shares out the room that a table of numbers leaves: equal columns
// grow for headings in fewer lines and then up to a comfortable width; a table
// that then fills three quarters of the width is stretched to all of it. A
// table that is narrow by nature stays narrow, so that the eye keeps the row.
func (n *widths) spacious(a attempt, widest, left float64) {
	const comfortable = 68 // points
	if n.label > left {
		n.label = left
		return
	}
	if !a.equal {
		n.label = left - n.widen(left-n.label)
		return
	}
	column := max(widest, min(max(slices.Max(n.heading), comfortable), (a.room-n.label)/float64(n.numbers)))
	for i := range n.column {
		n.column[i] = column
	}
	if all := n.label + column*float64(n.numbers); all > 0.75*a.room {
		n.label = a.room - column*float64(n.numbers)
	}
}

// widen gives the columns what they would like, as far as extra reaches, and
// returns what they took.
func (n *widths) widen(extra float64) float64 {
	wish := 0.0
	for i, h := range n.heading {
		wish += max(0, h-n.column[i])
	}
	if wish == 0 {
		return 0
	}
	share := min(1, extra/wish)
	for i, h := range n.heading {
		n.column[i] += share * max(0, h-n.column[i])
	}
	return share * wish
}

func longestWord(s string, width func(string, bool) float64) float64 {
	w := 0.0
	for _, word := range strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '-' || r == '\u00ad' }) {
		w = max(w, width(word, true))
	}
	return w
}
