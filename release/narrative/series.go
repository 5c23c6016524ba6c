package narrative

import (
	"maps"
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
	broken    string // why it cannot be compared with the year before
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
			source: row.Source, verified: row.Verified, broken: row.Break,
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

// seriesColumns are the columns in which earlier numbers can be set beside each
// other, by measure. What fits none of them stays in the open data.
var seriesColumns = map[string][]string{
	seriesPersons: {"all", "first", "women", "men", "children", "sexual", "labour", "both", "nationalities"},
	seriesReports: {"all", "aggravated", "sexual", "labour"},
}

// seriesWords are the words of the sources for the columns.
var seriesWords = map[string]string{
	"all": "all", "women": "women", "men": "men", "men over 18": "men", "children": "children",
	"prostitution or other sexual purposes": "sexual", "sexual": "sexual",
	"forced labour or services": "labour", "forced labour or services incl. begging": "labour", "forced labour": "labour",
	"both": "both", "grov": "aggravated", "number of nationalities": "nationalities",
}

// column returns the measure and the column of a point; ok is false for one
// that fits none, such as a share or a rank.
func (p point) column() (measure, column string, ok bool) {
	switch p.dimension {
	case "share", "nationality", "nationality rank", "districts":
		return "", "", false
	}
	measure, column = p.measure, seriesWords[p.category]
	if measure == seriesFirst && column == "all" {
		measure, column = seriesPersons, "first"
	}
	return measure, column, slices.Contains(seriesColumns[measure], column)
}

// cellPoints are the points of one measure by year and column, in the order of
// the file.
func cellPoints(points []point, measure string) map[int]map[string][]point {
	out := map[int]map[string][]point{}
	for _, p := range points {
		m, column, ok := p.column()
		if !ok || m != measure {
			continue
		}
		if out[p.year] == nil {
			out[p.year] = map[string][]point{}
		}
		out[p.year][column] = append(out[p.year][column], p)
	}
	return out
}

// best is the first verified point, or the first.
func best(points []point) (point, bool) {
	for _, p := range points {
		if p.verified == "yes" {
			return p, true
		}
	}
	if len(points) == 0 {
		return point{amount: amount{status: NotDefined}}, false
	}
	return points[0], true
}

// series is the appendix with what was published earlier, its sources, and
// where they contradict each other or the register.
func (s *scribe) series() []report.Block {
	points := s.points()
	var sources []string
	tables := together(
		s.seriesTable(points, seriesPersons, "series.persons", &sources),
		s.seriesTable(points, seriesReports, "series.reports", &sources))
	if len(tables) == 0 {
		return nil
	}
	b := together(paragraph(s.say("series.intro", nil)), s.contradictions(points), tables)
	list := report.List{Ordered: true}
	for _, src := range sources {
		list.Items = append(list.Items, s.sourceItem(src))
	}
	return append(b, headed(s.text("series.heading.sources"), []report.Block{list})...)
}

// seriesTable sets the numbers of a measure out by year. The last column gives
// the numbers of the sources in the list, which grows as they are met.
func (s *scribe) seriesTable(points []point, measure, caption string, sources *[]string) []report.Block {
	cells := cellPoints(points, measure)
	if len(cells) == 0 {
		return nil
	}
	years := slices.Sorted(maps.Keys(cells))
	var columns []string
	for _, c := range seriesColumns[measure] {
		if slices.ContainsFunc(years, func(y int) bool { return len(cells[y][c]) > 0 }) {
			columns = append(columns, c)
		}
	}
	t := report.Table{ID: "series_" + measure, Caption: s.text(caption), Head: s.dimensionTitle(yearDim)}
	for _, c := range columns {
		t.Columns = append(t.Columns, report.Column{Label: s.text("series.column." + c)})
	}
	t.Columns = append(t.Columns, report.Column{Label: s.text("series.head.source"), Text: true})
	remarks := map[string][]phrase{}
	var breaks []string
	for _, y := range years {
		row := report.Row{Label: strconv.Itoa(y)}
		var from []string
		seen := map[string]bool{}
		for _, c := range columns {
			p, ok := best(cells[y][c])
			row.Values = append(row.Values, value(p.amount))
			if !ok {
				continue
			}
			if n := s.sourceNumber(p.source, sources); !slices.Contains(from, n) {
				from = append(from, n)
			}
			for remark, applies := range map[string]bool{"unverified": p.verified == "no", "derived": p.verified == "derived", "about": p.about} {
				if applies && !seen[remark] {
					seen[remark] = true
					remarks[remark] = append(remarks[remark], year(y))
				}
			}
		}
		row.Values = append(row.Values, report.Value{Kind: report.Text, Text: strings.Join(from, " ")})
		t.Rows = append(t.Rows, row)
		breaks = append(breaks, s.breaks(y, cells[y], columns)...)
	}
	for _, remark := range []string{"unverified", "derived", "about"} {
		if len(remarks[remark]) > 0 {
			t.Notes = append(t.Notes, s.say("series.note."+remark, slots{"list": s.list(remarks[remark])}).String())
		}
	}
	t.Notes = append(t.Notes, breaks...)
	return []report.Block{t}
}

// breaks are the notes on the breaks in the series at a year, each once, in the
// words of the back series.
func (s *scribe) breaks(y int, cells map[string][]point, columns []string) []string {
	var notes []string
	for _, c := range columns {
		for _, p := range cells[c] {
			if p.broken == "" {
				continue
			}
			note := s.say("series.note.break", slots{"year": year(y), "text": plain(p.broken)}).String()
			if !slices.Contains(notes, note) {
				notes = append(notes, note)
			}
		}
	}
	return notes
}

// sourceItem is a source in the list: a link where it is an address, and in the
// language of the document where it is one of the phrases that the files of the
// back series use.
func (s *scribe) sourceItem(source string) []report.Inline {
	if address, ok := strings.CutPrefix(source, "derived from "); ok {
		return []report.Inline{{Text: s.text("series.source.derived") + " "}, {Text: address, Link: safeLink(address)}}
	}
	switch {
	case strings.HasPrefix(source, "from memory"):
		source = s.text("series.source.memory")
	case strings.HasPrefix(source, "synthetic"):
		source = s.text("series.source.synthetic")
	}
	return []report.Inline{{Text: source, Link: safeLink(source)}}
}

// sourceNumber is the number of a source in the list, in brackets.
func (s *scribe) sourceNumber(source string, sources *[]string) string {
	at := slices.Index(*sources, source)
	if at < 0 {
		at = len(*sources)
		*sources = append(*sources, source)
	}
	return "[" + strconv.Itoa(at+1) + "]"
}

// contradictions says where sources contradict each other, and where what was
// published differs from what the register counts.
func (s *scribe) contradictions(points []point) []report.Block {
	var sentences []phrase
	for _, measure := range []string{seriesPersons, seriesReports} {
		cells := cellPoints(points, measure)
		for _, y := range slices.Sorted(maps.Keys(cells)) {
			for _, c := range seriesColumns[measure] {
				sentences = append(sentences, s.conflict(y, measure, c, cells[y][c]))
			}
		}
	}
	sentences = slices.DeleteFunc(sentences, func(p phrase) bool { return p == nil })
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

// conflict says that sources give different numbers for one thing; nil where
// they agree.
func (s *scribe) conflict(y int, measure, column string, points []point) phrase {
	var different []point
	for _, p := range points {
		if !slices.ContainsFunc(different, func(q point) bool { return q.n == p.n }) {
			different = append(different, p)
		}
	}
	if len(different) < 2 {
		return nil
	}
	var numbers []phrase
	for _, p := range different {
		numbers = append(numbers, s.digits(p.amount))
	}
	name := "series.measure." + measure
	if column == "first" {
		name = "series.measure." + seriesFirst
	}
	fill := slots{"year": year(y), "measure": s.say(name, nil), "list": s.list(numbers)}
	if column == "all" || column == "first" {
		return s.say("series.conflict.total", fill)
	}
	fill["what"] = s.say("series.what."+column, nil)
	return s.say("series.conflict", fill)
}
