package narrative

import (
	"fmt"
	"slices"
	"strconv"

	"verdig/stat/report"
)

// yearly is the number of one year with the place where it stands.
type yearly struct {
	year int
	amount
}

// counted are the figures of an id over the frozen years, in order.
func (s *scribe) counted(id string) []yearly {
	var out []yearly
	for _, y := range s.years() {
		out = append(out, yearly{y, s.cells.figure(y, id)})
	}
	return out
}

// long is the longest series of a measure: published totals up to the first
// counted year, and the counts from there.
func (s *scribe) long(id, measure string) []yearly {
	counted := s.counted(id)
	var out []yearly
	for y, p := range total(s.points(), measure) {
		if len(counted) == 0 || y < counted[0].year {
			out = append(out, yearly{y, p.amount})
		}
	}
	slices.SortFunc(out, func(a, b yearly) int { return a.year - b.year })
	for _, c := range counted {
		if c.known() {
			out = append(out, c)
		}
	}
	return out
}

func (s *scribe) extent() []report.Block {
	all, before := s.now(idPersons), s.before(idPersons)
	b := paragraph(s.followedUp(), s.change(all, before), s.span())
	first := []phrase{s.firstIdentified(), s.identifiedBefore()}
	if f := s.before(idFirst); f.known() && s.now(idFirst).known() {
		first = append(first, s.say("extent.first_change", slots{"before": s.digits(f)}))
	}
	b = append(b, paragraph(first...)...)
	b = append(b, s.development()...)
	b = append(b, paragraph(s.say("count_once", nil), s.say("extent.not_prevalence", nil))...)
	b = append(b, s.breakNote()...)
	years := s.yearSpan()
	b = append(b, s.table(layout{id: "extent", rows: "measure", columns: yearDim, caption: s.say("extent.table", slots{"years": years})})...)
	b = append(b, s.table(layout{id: "group", rows: "group", columns: yearDim, caption: s.say("extent.groups", slots{"years": years})})...)
	b = append(b, s.pyramid(layout{
		id: "age_sex", rows: "age_group", columns: "sex", caption: s.say("age.chart", slots{"year": year(s.in.Year)}),
	}, "female", "male")...)
	b = append(b, s.table(layout{id: "age_sex", rows: "age_group", columns: "sex"})...)
	b = append(b, paragraph(s.say("extent.status", nil), s.most("status", "identification_status", "extent.status.list"))...)
	return append(b, s.table(layout{id: "status", rows: "identification_status"})...)
}

// yearSpan is the span of the frozen years.
func (s *scribe) yearSpan() phrase {
	years := s.years()
	return plain(s.g.Years(years[0], years[len(years)-1]))
}

// span says between which numbers the years have moved, and whether this one
// is the highest or the lowest.
func (s *scribe) span() phrase {
	series := s.long(idPersons, seriesPersons)
	if len(series) < 3 {
		return nil
	}
	low, high := series[0], series[0]
	for _, y := range series {
		if y.n < low.n {
			low = y
		}
		if y.n > high.n {
			high = y
		}
	}
	if low.n == high.n {
		return nil
	}
	out := s.say("extent.span", slots{
		"low": s.digits(low.amount), "low_year": year(low.year), "high": s.digits(high.amount), "high_year": year(high.year),
		"first": year(series[0].year), "last": year(series[len(series)-1].year),
	})
	now := s.now(idPersons)
	switch {
	case now.known() && high.year == s.in.Year && alone(series, high.n):
		return join(out, s.say("extent.highest", slots{"year": year(s.in.Year)}))
	case now.known() && low.year == s.in.Year && alone(series, low.n):
		return join(out, s.say("extent.lowest", slots{"year": year(s.in.Year)}))
	}
	return out
}

// alone reports whether one year only has the number.
func alone(series []yearly, n int) bool {
	k := 0
	for _, y := range series {
		if y.n == n {
			k++
		}
	}
	return k == 1
}

// breakNote warns of the break between published and counted years.
func (s *scribe) breakNote() []report.Block {
	counted := s.years()
	published := total(s.points(), seriesPersons)
	if len(published) == 0 || len(counted) == 0 {
		return nil
	}
	first := counted[0]
	lastBefore, overlapFirst, overlapLast := 0, 0, 0
	for y := range published {
		switch {
		case y < first:
			lastBefore = max(lastBefore, y)
		case overlapFirst == 0 || y < overlapFirst:
			overlapFirst = y
		}
		if y >= first {
			overlapLast = max(overlapLast, y)
		}
	}
	if lastBefore == 0 {
		return nil
	}
	text := s.say("extent.break", slots{"until": year(lastBefore), "from": year(first)})
	if overlapLast > overlapFirst {
		text = join(text, s.say("extent.overlap", slots{"first": year(overlapFirst), "last": year(overlapLast)}))
	}
	return []report.Block{report.Note{Title: s.text("extent.break.title"), Inlines: text}}
}

// development draws the yearly numbers, published and counted.
func (s *scribe) development() []report.Block {
	return s.lines(lineChart{
		id: "extent_chart", figure: idPersons, measure: seriesPersons, unit: "persons", caption: "extent.chart",
		published: "extent.series.published", counted: "extent.series.counted",
		extra: idFirst, extraName: "series.measure.first_time_identified",
	})
}

// lineChart says what a chart over years shows.
type lineChart struct {
	id, figure, measure, unit   string
	caption, published, counted string // messages
	extra, extraName            string // a second figure, and the message with its name; may be empty
}

// lines draws a figure over the years beside what was published earlier.
func (s *scribe) lines(l lineChart) []report.Block {
	published := total(s.points(), l.measure)
	counted := s.counted(l.figure)
	first := s.in.Year
	for y := range published {
		first = min(first, y)
	}
	for _, c := range counted {
		first = min(first, c.year)
	}
	if s.in.Year-first < 1 {
		return nil
	}
	c := report.Chart{
		ID: l.id, Kind: report.Lines, XTitle: s.dimensionTitle(yearDim), Unit: s.unit(l.unit),
		Caption: s.say(l.caption, slots{"first": year(first), "last": year(s.in.Year)}).String(),
	}
	old := report.Series{Name: s.text(l.published)}
	now := report.Series{Name: s.text(l.counted)}
	extra := report.Series{}
	if l.extra != "" {
		extra.Name = capital(s.text(l.extraName))
	}
	for y := first; y <= s.in.Year; y++ {
		c.X = append(c.X, strconv.Itoa(y))
		point, ok := published[y]
		if !ok {
			point.amount = amount{status: NotDefined}
		}
		old.Values = append(old.Values, value(point.amount))
		now.Values = append(now.Values, value(s.counts(y, l.figure)))
		if l.extra != "" {
			extra.Values = append(extra.Values, value(s.counts(y, l.extra)))
		}
	}
	for _, series := range []report.Series{old, now, extra} {
		if slices.ContainsFunc(series.Values, func(v report.Value) bool { return v.Kind == report.Number }) {
			c.Series = append(c.Series, series)
		}
	}
	if len(c.Series) == 0 {
		return nil
	}
	c.Source = s.source()
	if len(published) > 0 {
		e, _ := s.in.edition(s.in.Year)
		c.Source = s.say("source.both", slots{"edition": plain(e.Edition)}).String()
	}
	c.Alt = s.altLines(c).String()
	return []report.Block{c}
}

// counts is a figure of a frozen year, not defined for other years.
func (s *scribe) counts(year int, id string) amount {
	if _, ok := s.in.edition(year); !ok {
		return amount{ref: id + "@" + fmt.Sprint(year), status: NotDefined}
	}
	return s.cells.figure(year, id)
}

// altLines says where each line begins and ends and where it is highest.
func (s *scribe) altLines(c report.Chart) phrase {
	var items []phrase
	for _, series := range c.Series {
		first, last, high := -1, -1, -1
		for i, v := range series.Values {
			if v.Kind != report.Number {
				continue
			}
			if first < 0 {
				first = i
			}
			last = i
			if high < 0 || v.Number > series.Values[high].Number {
				high = i
			}
		}
		at := func(i int) phrase { return plain(s.g.Integer(series.Values[i].Number)) }
		fill := slots{"name": plain(series.Name), "last": at(last), "last_year": plain(c.X[last])}
		if first == last {
			items = append(items, s.say("chart.alt.lines.point", fill))
			continue
		}
		fill["first"], fill["first_year"] = at(first), plain(c.X[first])
		fill["high"], fill["high_year"] = at(high), plain(c.X[high])
		items = append(items, s.say("chart.alt.lines.item", fill))
	}
	return s.say("chart.alt.lines", slots{"list": joinWith(items, ". ")})
}

// most names the largest codes of a dimension of a table, with a message that
// takes the list. Unknown, other and hidden ones are not named.
func (s *scribe) most(table, dim, key string) phrase {
	v, ok := s.view(layout{id: table, rows: dim})
	if !ok {
		return nil
	}
	parts := s.rankedLeaves(v, namedInProse)
	if len(parts) == 0 {
		return nil
	}
	return s.say(key, slots{"list": s.labelled(v.row.List, parts)})
}

// namedInProse is how many codes of a list a sentence names.
const namedInProse = 4

// rankedLeaves are the largest published leaves of a view.
func (s *scribe) rankedLeaves(v view, most int) []part {
	var leaves []part
	for _, p := range s.leaves(v) {
		if !last(p.code) {
			leaves = append(leaves, p)
		}
	}
	st := stand(v.cell(v.row.Total, ""), leaves)
	s.byName(st.parts, v.row.List)
	return ranked(st.parts, most)
}
