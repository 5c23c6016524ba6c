package wording

import (
	"strconv"
	"unicode"
	"unicode/utf8"

	"verdig/codelist"
	"verdig/stat/report"
)

// Value writes what a table shows of a value. The number of a suppressed value
// is not read.
func Value(l codelist.Lang, v report.Value) string {
	switch v.Kind {
	case report.Number:
		return Number(l, v.Number)
	case report.Suppressed:
		return MarkSuppressed
	case report.NotAvailable:
		return MarkNotAvailable
	}
	return v.Text
}

// Marks says which marks occur and so need an explanation.
type Marks struct{ Suppressed, NotAvailable bool }

func (m *Marks) add(v report.Value) {
	m.Suppressed = m.Suppressed || v.Kind == report.Suppressed
	m.NotAvailable = m.NotAvailable || v.Kind == report.NotAvailable
}

// TableMarks returns the marks of a table.
func TableMarks(t report.Table) Marks {
	var m Marks
	for _, r := range t.Rows {
		for _, v := range r.Values {
			m.add(v)
		}
	}
	return m
}

// ChartMarks returns the marks of a chart.
func ChartMarks(c report.Chart) Marks {
	var m Marks
	for _, s := range c.Series {
		for _, v := range s.Values {
			m.add(v)
		}
	}
	for _, l := range c.Links {
		m.add(l.Value)
	}
	return m
}

// Colophon returns the facts of the document's colophon: its own, or where it
// has none the publisher, the reporting year, the edition and the day.
func Colophon(d report.Document) []report.Fact {
	if len(d.Colophon) > 0 {
		return d.Colophon
	}
	w := For(d.Lang)
	var out []report.Fact
	for _, f := range []report.Fact{
		{Label: w.Publisher, Text: d.Publisher},
		{Label: w.Year, Text: strconv.Itoa(d.Year)},
		{Label: w.Edition, Text: d.Edition},
		{Label: w.AsOf, Text: Date(d.Lang, d.AsOf)},
	} {
		if f.Text != "" {
			out = append(out, f)
		}
	}
	return out
}

// ChartTable returns the numbers of a chart as a table: categories by series,
// or the links of a flow. Its id is the chart's.
func ChartTable(l codelist.Lang, c report.Chart) report.Table {
	w := For(l)
	t := report.Table{ID: c.ID, Caption: c.Caption, Head: c.XTitle, Source: c.Source}
	if c.Kind == report.Flow {
		t.Head = w.From
		t.Columns = []report.Column{{Label: w.To, Text: true}, {Label: Capital(c.Unit)}}
		for _, link := range c.Links {
			to := report.Value{Kind: report.Text, Text: link.To}
			t.Rows = append(t.Rows, report.Row{Label: link.From, Values: []report.Value{to, link.Value}})
		}
		return t
	}
	if t.Head == "" {
		t.Head = w.Category
	}
	for _, s := range c.Series {
		t.Columns = append(t.Columns, report.Column{Label: s.Name})
	}
	for i, x := range c.X {
		r := report.Row{Label: x}
		for _, s := range c.Series {
			r.Values = append(r.Values, s.Values[i])
		}
		t.Rows = append(t.Rows, r)
	}
	return t
}

// Capital returns s with a capital first letter.
func Capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}
