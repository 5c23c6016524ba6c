package narrative

import (
	"slices"
	"strconv"
	"strings"

	"verdig/stat/report"
)

// Measures of the back series that the report can put beside its own figures.
const (
	seriesPersons = "persons_followed_up"
	seriesFirst   = "first_time_identified"
	seriesReports = "anmeldelser"
	seriesTotal   = "total"
	seriesAll     = "all"
)

// point is one published number of an earlier year.
type point struct {
	amount
	year      int
	measure   string
	dimension string
	category  string
	about     bool // the source says that it is a round number
	source    string
	verified  string
}

// points reads the rows of the back series that state one number for one year
// up to the reporting year. Spans of years and numbers in words are left out of
// the report; they stay in the open data.
func (s *scribe) points() []point {
	var out []point
	for i, row := range s.in.Series {
		y, err := strconv.Atoi(row.Year)
		if err != nil || y > s.in.Year {
			continue
		}
		n, about, ok := publishedNumber(row.Value)
		if !ok {
			continue
		}
		category, remark := withoutRemark(row.Category)
		dimension, _ := withoutRemark(row.Dimension)
		out = append(out, point{
			amount: amount{ref: seriesRef + strconv.Itoa(i), n: n}, year: y, measure: row.Measure,
			dimension: dimension, category: category, about: about || strings.Contains(remark, "approximately"),
			source: row.Source, verified: row.Verified,
		})
	}
	return out
}

// seriesRef begins the reference of a row of the back series: series/ and the
// place of the row, from 0.
const seriesRef = "series/"

// publishedNumber reads "290" and "about 290".
func publishedNumber(s string) (n int, about, ok bool) {
	digits, about := strings.CutPrefix(strings.TrimSpace(s), "about ")
	n, err := strconv.Atoi(digits)
	return n, about, err == nil && n >= 0
}

// withoutRemark cuts a remark in parentheses from the end of a text.
func withoutRemark(s string) (text, remark string) {
	text, remark, _ = strings.Cut(s, " (")
	return strings.ToLower(strings.TrimSpace(text)), remark
}

// total returns the published totals of a measure by year. Where sources
// contradict each other the first verified one is taken.
func total(points []point, measure string) map[int]point {
	out := map[int]point{}
	for _, p := range points {
		if p.measure != measure || p.dimension != seriesTotal || p.category != seriesAll {
			continue
		}
		old, taken := out[p.year]
		if !taken || old.verified != "yes" && p.verified == "yes" {
			out[p.year] = p
		}
	}
	return out
}

// conflict is one thing that sources give different numbers for.
type conflict struct{ points []point }

// conflicts returns what the sources contradict each other on, by year.
func conflicts(points []point) []conflict {
	type key struct {
		year                         int
		measure, dimension, category string
	}
	found := map[key][]point{}
	var order []key
	for _, p := range points {
		k := key{p.year, p.measure, p.dimension, p.category}
		if found[k] == nil {
			order = append(order, k)
		}
		same := slices.ContainsFunc(found[k], func(q point) bool { return q.n == p.n })
		if !same {
			found[k] = append(found[k], p)
		}
	}
	slices.SortStableFunc(order, func(a, b key) int { return a.year - b.year })
	var out []conflict
	for _, k := range order {
		if len(found[k]) > 1 {
			out = append(out, conflict{found[k]})
		}
	}
	return out
}

// what names what a published number counts, in the scribe's language where
// the catalogue knows it and in the words of the source otherwise.
func (s *scribe) what(p point) string {
	measure := "series.measure." + p.measure
	if !s.cat.Has(measure) {
		return p.measure + ", " + p.category
	}
	name := s.text(measure)
	if p.category == seriesAll || p.dimension == seriesTotal {
		return name
	}
	category := "series.category." + strings.ReplaceAll(strings.ReplaceAll(p.category, " ", "_"), "/", "_")
	if s.cat.Has(category) {
		return name + ": " + s.text(category)
	}
	return name + ": " + p.category
}

// series is the appendix with what was published earlier, its sources, and
// where they contradict each other or the register.
func (s *scribe) series() []report.Block {
	points := s.points()
	t := report.Table{
		ID: "series", Caption: s.text("series.caption"), Head: s.text("series.head.year"),
		Columns: []report.Column{
			{Label: s.text("series.head.value")}, {Label: s.text("series.head.source"), Text: true}, {Label: s.text("series.head.verified"), Text: true},
		},
	}
	var sources []string
	about, unverified := false, false
	slices.SortStableFunc(points, func(a, b point) int { return a.year - b.year })
	for _, p := range points {
		if !s.cat.Has("series.measure." + p.measure) {
			continue
		}
		at := slices.Index(sources, p.source)
		if at < 0 {
			at = len(sources)
			sources = append(sources, p.source)
		}
		key := "series.verified." + p.verified
		if p.about && p.verified == "yes" {
			key = "series.verified.about"
		}
		if !s.cat.Has(key) {
			key = "series.verified.no"
		}
		about = about || p.about
		unverified = unverified || key == "series.verified.no"
		t.Rows = append(t.Rows, report.Row{Label: strconv.Itoa(p.year) + ": " + s.what(p), Values: []report.Value{
			value(p.amount), {Kind: report.Text, Text: "[" + strconv.Itoa(at+1) + "]"}, {Kind: report.Text, Text: s.text(key)},
		}})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	if unverified {
		t.Notes = append(t.Notes, s.text("series.unverified"))
	}
	if about {
		t.Notes = append(t.Notes, s.text("series.about"))
	}
	b := together(paragraph(s.say("series.intro", nil)), s.contradictions(points), []report.Block{t})
	list := report.List{Ordered: true}
	for _, src := range sources {
		list.Items = append(list.Items, []report.Inline{{Text: src, Link: safeLink(src)}})
	}
	return append(b, headed(s.text("series.heading.sources"), []report.Block{list})...)
}

// contradictions says where sources contradict each other, and where what was
// published differs from what the register counts.
func (s *scribe) contradictions(points []point) []report.Block {
	var sentences []phrase
	for _, c := range conflicts(points) {
		p := c.points[0]
		if !s.cat.Has("series.measure." + p.measure) {
			continue
		}
		var numbers []phrase
		for _, q := range c.points {
			numbers = append(numbers, s.digits(q.amount))
		}
		sentences = append(sentences, s.say("series.conflict", slots{"year": year(p.year), "what": plain(s.what(p)), "list": s.list(numbers)}))
	}
	if len(sentences) > 0 {
		sentences = append([]phrase{s.say("series.conflict.intro", nil)}, sentences...)
	}
	published := total(points, seriesPersons)
	for _, c := range s.counted(idPersons) {
		if p, ok := published[c.year]; ok && c.known() && p.n != c.n {
			sentences = append(sentences, s.say("series.differs", slots{
				"year": year(c.year), "published": s.digits(p.amount), "counted": s.digits(c.amount)}))
		}
	}
	return paragraph(sentences...)
}
