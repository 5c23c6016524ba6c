package xlsx

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"verdig/stat/disclosure"
	"verdig/stat/indicator"
	"verdig/stat/report/dataset"
)

// grid is a table as it stands on its sheet: label columns, then one column
// for each code of the dimension that runs across.
type grid struct {
	d      dataset.Dataset
	down   []int // dimensions down the page
	across int   // dimension across; -1 for a single column of values
	step   []int // distance in Cells from one code of a dimension to the next
}

// layout puts the last dimension across, or the years where there is only one
// other dimension; a table of years alone has one column of values.
func layout(d dataset.Dataset) grid {
	g := grid{d: d, across: -1, step: make([]int, len(d.Dims))}
	step := 1
	for i := len(d.Dims) - 1; i >= 0; i-- {
		g.step[i] = step
		step *= len(d.Dims[i].Codes)
	}
	switch len(d.Dims) {
	case 0, 1:
	case 2:
		g.across = 0
	default:
		g.across = len(d.Dims) - 1
	}
	for i := range d.Dims {
		if i != g.across {
			g.down = append(g.down, i)
		}
	}
	return g
}

func (w *writer) tables() error {
	for _, d := range w.b.Sheet {
		if err := w.table(layout(d)); err != nil {
			return fmt.Errorf("%s: %w", d.ID, err)
		}
	}
	return nil
}

// table writes a sheet: title, a line on the unit and the signs, an empty row,
// and the table, which is marked up as one and whose heading row stays in view.
func (w *writer) table(g grid) error {
	s, err := w.sheet(sheetName(g.d.ID), false)
	if err != nil {
		return err
	}
	head := w.head(g)
	if err := w.widths(s, g, head); err != nil {
		return err
	}
	err = s.SetPanes(&excelize.Panes{
		Freeze: true, YSplit: firstRow, TopLeftCell: fmt.Sprintf("A%d", firstRow+1), ActivePane: "bottomLeft",
	})
	if err != nil {
		return err
	}
	unit := w.word(wordUnit) + ": " + indicator.Unit(g.d.Unit).Label().In(w.b.Lang) + "."
	if g.d.Protected() {
		unit += " " + w.word(noteProtected)
	}
	if g.d.Has(disclosure.NotApplicable) {
		unit += " " + w.word(noteNotApplicable)
	}
	cells := make([]any, len(head))
	for i, h := range head {
		cells[i] = excelize.Cell{StyleID: w.styles.head, Value: h}
	}
	if err := errors.Join(
		s.SetRow("A1", []any{excelize.Cell{StyleID: w.styles.title, Value: g.d.Title.In(w.b.Lang)}}),
		s.SetRow("A2", []any{unit}),
		s.SetRow(fmt.Sprintf("A%d", firstRow), cells),
	); err != nil {
		return err
	}
	rows, err := w.rows(s, g)
	if err != nil {
		return err
	}
	end, err := excelize.CoordinatesToCellName(len(head), firstRow+rows)
	if err != nil {
		return err
	}
	return errors.Join(s.AddTable(&excelize.Table{
		Range: fmt.Sprintf("A%d:%s", firstRow, end), Name: "table_" + g.d.ID, StyleName: "TableStyleLight1",
	}), s.Flush())
}

// head is the heading row. A table needs headings that differ: a second one of
// the same words gets its code behind it.
func (w *writer) head(g grid) []string {
	var head []string
	for _, k := range g.down {
		head = append(head, g.d.Dims[k].Title.In(w.b.Lang))
	}
	if g.across < 0 {
		return append(head, capital(indicator.Unit(g.d.Unit).Label().In(w.b.Lang)))
	}
	for _, c := range g.d.Dims[g.across].Codes {
		label := c.Label.In(w.b.Lang)
		if slices.ContainsFunc(head, func(h string) bool { return strings.EqualFold(h, label) }) {
			label += " (" + c.Code + ")"
		}
		head = append(head, label)
	}
	return head
}

// rows writes the rows of the table and returns how many there are.
func (w *writer) rows(s *excelize.StreamWriter, g grid) (int, error) {
	at := make([]int, len(g.down))
	n := 0
	for {
		var row []any
		base := 0
		for i, k := range g.down {
			row = append(row, w.labelCell(g.d.Dims[k], at[i]))
			base += at[i] * g.step[k]
		}
		columns := 1
		if g.across >= 0 {
			columns = len(g.d.Dims[g.across].Codes)
		}
		for c := range columns {
			place := base
			if g.across >= 0 {
				place += c * g.step[g.across]
			}
			row = append(row, w.shown(g.d.Cells[place]))
		}
		n++
		if err := s.SetRow(fmt.Sprintf("A%d", firstRow+n), row); err != nil {
			return n, err
		}
		i := len(at) - 1
		for ; i >= 0; i-- {
			at[i]++
			if at[i] < len(g.d.Dims[g.down[i]].Codes) {
				break
			}
			at[i] = 0
		}
		if i < 0 {
			return n, nil
		}
	}
}

// labelCell is a label down the page; a year is a number.
func (w *writer) labelCell(dim dataset.Dim, at int) any {
	if y, err := strconv.Atoi(dim.Codes[at].Code); err == nil && dim.Role == dataset.Time {
		return excelize.Cell{StyleID: w.styles.label, Value: y}
	}
	return excelize.Cell{StyleID: w.styles.label, Value: dim.Codes[at].Label.In(w.b.Lang)}
}

// widths sets the columns as wide as their words, within limits. A heading may
// wrap, so that it asks for half its length. The columns are set from the last
// to the first, because the stream writer puts each one before those it has, and
// a reader expects them in order.
func (w *writer) widths(s *excelize.StreamWriter, g grid, head []string) error {
	for i, h := range slices.Backward(head) {
		width := float64(utf8.RuneCountInString(h))
		if i < len(g.down) {
			for _, c := range g.d.Dims[g.down[i]].Codes {
				width = max(width, float64(utf8.RuneCountInString(c.Label.In(w.b.Lang))))
			}
		} else {
			width = max(width/2, 10)
		}
		if err := s.SetColWidth(i+1, i+1, min(width+3, maxWidth)); err != nil {
			return err
		}
	}
	return nil
}

// capital sets a capital first letter.
func capital(s string) string {
	if s == "" {
		return s
	}
	_, size := utf8.DecodeRuneInString(s)
	return strings.ToUpper(s[:size]) + s[size:]
}
