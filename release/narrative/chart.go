package narrative

import (
	"cmp"
	"slices"
	"strings"

	"verdig/lang"
	"verdig/stat/indicator"
	"verdig/stat/report"
)

// namedInAlt is how many parts of a chart its alternative text names.
const namedInAlt = 3

// bars draws the parts of a table as bars, the largest first: at most most of
// them, published ones only. Rows that group others are left out.
func (s *scribe) bars(l layout, most int) []report.Block {
	v, ok := s.view(l)
	def, known := indicator.LookupTable(l.id)
	if !ok || !known {
		return nil
	}
	parts := s.leaves(v)
	st := stand(v.cell(v.row.Total, ""), parts)
	s.byName(st.parts, v.row.List)
	shown := st.parts[:min(most, len(st.parts))]
	if len(shown) < 2 {
		return nil
	}
	c := report.Chart{
		ID: cmp.Or(l.as, l.id) + "_chart", Kind: report.Bars, Caption: l.caption.String(),
		XTitle: s.dimension(v.row), Unit: def.Unit.Label().In(s.lang), Source: s.source(),
	}
	if st.whole.known() && st.whole.n > 0 {
		c.ShowShares, c.ShareBase = true, st.whole.n
	}
	c.Alt = s.altBars(v.row.List, shown).String()
	if l.scale {
		shown = slices.SortedStableFunc(slices.Values(shown), func(a, b part) int {
			return slices.Index(v.row.Codes, a.code) - slices.Index(v.row.Codes, b.code)
		})
	}
	series := report.Series{Name: capital(c.Unit)}
	for _, p := range shown {
		c.X = append(c.X, s.label(v.row.List, p.code))
		series.Values = append(series.Values, value(p.amount))
	}
	c.Series = []report.Series{series}
	if st.hidden {
		c.Notes = append(c.Notes, s.text("chart.left_out"))
	}
	return []report.Block{c}
}

// leaves are the rows of a view that have no parts of their own, without the
// total and without those that are not known.
func (s *scribe) leaves(v view) []part {
	var out []part
	for _, code := range v.row.Codes {
		if code == v.row.Total || code == "unknown" || code == "ZZ" || slices.Contains(v.row.Parents, code) {
			continue
		}
		out = append(out, part{code, v.cell(code, "")})
	}
	return out
}

// altBars says what a bar chart shows: its largest parts with their numbers.
func (s *scribe) altBars(list string, parts []part) phrase {
	return s.say("chart.alt.bars", slots{"list": s.labelled(list, parts[:min(namedInAlt, len(parts))])})
}

// labelled is a list of labels with their numbers: "Nigeria (148), ...".
func (s *scribe) labelled(list string, parts []part) phrase {
	items := make([]phrase, len(parts))
	for i, p := range parts {
		name := s.label(list, p.code)
		if list == "country" {
			name = s.country(p.code)
		} else {
			name = inProse(name)
		}
		items[i] = s.say("item", slots{"label": plain(name), "n": s.digits(p.amount)})
	}
	return s.list(items)
}

// inProse is the label of a code as it stands inside a sentence: with a small
// first letter and without a remark in parentheses at the end, because the
// number follows in parentheses.
func inProse(label string) string {
	if open := strings.LastIndex(label, " ("); open > 0 && strings.HasSuffix(label, ")") {
		label = label[:open]
	}
	return lang.Lower(label)
}

// stacked draws one bar for each row and one part for each column. Totals are
// left out, and so are bars in which nothing is published.
func (s *scribe) stacked(l layout) []report.Block {
	v, ok := s.view(l)
	def, known := indicator.LookupTable(l.id)
	if !ok || !known {
		return nil
	}
	c := report.Chart{
		ID: cmp.Or(l.as, l.id) + "_chart", Kind: report.Stacked, Caption: l.caption.String(),
		XTitle: s.dimension(v.row), Unit: def.Unit.Label().In(s.lang), Source: s.source(),
	}
	var alts []phrase
	var rows []string
	for _, r := range v.rows {
		if r == v.row.Total {
			continue
		}
		var parts []part
		for _, col := range v.cols {
			if col == v.col.Total {
				continue
			}
			a := v.cell(r, col)
			parts = append(parts, part{col, a})
		}
		st := stand(v.cell(r, v.col.Total), parts)
		if len(st.parts) == 0 && v.row.Name != yearDim {
			continue
		}
		rows = append(rows, r)
		c.X = append(c.X, s.label(v.row.List, r))
		if len(st.parts) > 0 {
			top := st.parts[:1]
			alts = append(alts, s.say("chart.alt.stacked.item", slots{
				"bar": plain(s.label(v.row.List, r)), "list": s.labelled(v.col.List, top)}))
		}
	}
	for _, col := range v.cols {
		if col == v.col.Total {
			continue
		}
		series := report.Series{Name: s.short(v.col.List, col)}
		for _, r := range rows {
			series.Values = append(series.Values, value(v.cell(r, col)))
		}
		c.Series = append(c.Series, series)
	}
	if len(rows) < 2 || len(alts) == 0 {
		return nil
	}
	c.Alt = s.say("chart.alt.stacked", slots{"list": joinWith(alts, "; ")}).String()
	return []report.Block{c}
}

// joinWith joins phrases with a separator.
func joinWith(items []phrase, sep string) phrase {
	var out phrase
	for i, p := range items {
		if i > 0 {
			out = out.add(plain(sep))
		}
		out = out.add(p)
	}
	return out
}

// pyramid draws two columns of a table back to back over its rows.
func (s *scribe) pyramid(l layout, left, right string) []report.Block {
	v, ok := s.view(l)
	def, known := indicator.LookupTable(l.id)
	if !ok || !known {
		return nil
	}
	c := report.Chart{
		ID: cmp.Or(l.as, l.id) + "_chart", Kind: report.Pyramid, Caption: l.caption.String(),
		XTitle: s.dimension(v.row), Unit: def.Unit.Label().In(s.lang), Source: s.source(),
	}
	var alts []phrase
	for _, side := range []string{left, right} {
		series := report.Series{Name: s.label(v.col.List, side)}
		var parts []part
		for _, r := range s.leafRows(v) {
			a := v.cell(r, side)
			series.Values = append(series.Values, value(a))
			parts = append(parts, part{r, a})
		}
		c.Series = append(c.Series, series)
		if st := stand(v.cell(v.row.Total, side), parts); len(st.parts) > 0 {
			alts = append(alts, s.say("chart.alt.stacked.item", slots{
				"bar": plain(series.Name), "list": s.labelled(v.row.List, st.parts[:1])}))
		}
	}
	for _, r := range s.leafRows(v) {
		c.X = append(c.X, s.label(v.row.List, r))
	}
	if len(alts) == 0 {
		return nil
	}
	c.Alt = s.say("chart.alt.stacked", slots{"list": joinWith(alts, "; ")}).String()
	return []report.Block{c}
}

// leafRows are the rows without the total, the broader codes and the unknown.
func (s *scribe) leafRows(v view) []string {
	var out []string
	for _, p := range s.leaves(v) {
		out = append(out, p.code)
	}
	return out
}
