package narrative

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"verdig/codelist"
	"verdig/stat/indicator"
	"verdig/stat/report"
)

// Annual writes the report of the year, chapter by chapter, with tables,
// charts, definitions, method, back series and colophon. A chapter of which the
// release knows nothing is left out. It returns ErrInput where the release has
// no figures for the year, ErrMarkup for a section that names a figure that is
// not published, and ErrText where the catalogue lacks a message.
func Annual(in Input, l codelist.Lang) (report.Document, error) {
	s, err := newScribe(in, l)
	if err != nil {
		return report.Document{}, err
	}
	d := s.document()
	d.Title = s.say("report.title", slots{"year": year(in.Year)}).String()
	d.Subtitle = s.text("report.subtitle")
	d.Abstract = s.followedUp().String()
	d.Key = s.keyFigures(summaryIDs)
	d.Colophon = s.colophon()
	for _, c := range []struct {
		id    string
		part  report.Part
		lead  phrase
		write func() []report.Block
	}{
		{"summary", report.Front, join(s.followedUp(), s.firstIdentified()), s.summary},
		{"extent", report.Body, nil, s.extent},
		{"children", report.Body, nil, s.children},
		{"women", report.Body, nil, func() []report.Block { return s.adultChapter("women") }},
		{"men", report.Body, nil, func() []report.Block { return s.adultChapter("men") }},
		{"nationalities", report.Body, nil, s.nationalities},
		{"exploitation", report.Body, nil, s.exploitation},
		{"recruitment", report.Body, nil, s.recruitment},
		{"assistance", report.Body, nil, s.assistance},
		{"criminal_cases", report.Body, nil, s.criminalCases},
		{"challenges", report.Body, nil, s.challenges},
		{"quality", report.Body, nil, s.quality},
		{"definitions", report.Body, nil, s.definitions},
		{"method", report.Body, nil, s.method},
		{"series", report.Appendix, nil, s.series},
	} {
		blocks := c.write()
		if len(blocks) == 0 {
			continue
		}
		d.Chapters = append(d.Chapters, report.Chapter{
			ID: c.id, Title: s.text("chapter." + c.id), Part: c.part, Lead: c.lead, Blocks: blocks,
		})
	}
	return d, s.err
}

// summaryIDs are the figures that the summary shows large; the prose under them
// gives the rest.
var summaryIDs = []string{
	idPersons, idFirst, idPersons + ".women", idPersons + ".men", idPersons + ".children",
	idNationalities, idReports, idConvicted + fmt.Sprint(indicator.ConvictedSince), idFinalConvictions, idDecision,
}

// together joins lists of blocks.
func together(lists ...[]report.Block) []report.Block {
	var out []report.Block
	for _, l := range lists {
		out = append(out, l...)
	}
	return out
}

// headed puts a heading before blocks; nil where there are none.
func headed(text string, blocks []report.Block) []report.Block {
	if len(blocks) == 0 {
		return nil
	}
	return append([]report.Block{report.Heading{Level: 2, Text: text}}, blocks...)
}

func (s *scribe) summary() []report.Block {
	b := []report.Block{report.KeyFigures{Items: s.keyFigures(summaryIDs)}}
	all, before := s.now(idPersons), s.before(idPersons)
	b = append(b, paragraph(s.identifiedBefore(), s.change(all, before))...)
	b = append(b, s.newsGroups()...)
	b = append(b, paragraph(s.forms())...)
	b = append(b, paragraph(s.nationalityCount(false), s.ranking("total"))...)
	b = append(b, paragraph(s.police(), s.aggravated(), s.policeForms(), s.convictions(), s.finalConvictions())...)
	e, _ := s.in.edition(s.in.Year)
	if q := e.Quality; q.Notifications > 0 && q.AgenciesReported > 0 {
		n, a := s.item("notifications"), s.item("agencies_reported")
		st := style(n, a)
		b = append(b, paragraph(s.say("summary.quality", slots{
			"notifications": s.count(n, "notification", st), "agencies": s.count(a, "agency", st)}), s.say("count_once", nil), s.summaryRange())...)
	}
	return b
}

// item is an item of the quality of the reporting year.
func (s *scribe) item(name string) amount { return s.cells.quality(s.in.Year, name) }

// challenges are the sections that the author wrote.
func (s *scribe) challenges() []report.Block {
	text := s.in.Sections[s.lang]
	if strings.TrimSpace(text) == "" {
		return nil
	}
	return s.blocks(text)
}

func (s *scribe) colophon() []report.Fact {
	e, _ := s.in.edition(s.in.Year)
	var facts []report.Fact
	add := func(key, text string) {
		if text != "" {
			facts = append(facts, report.Fact{Label: s.text("colophon." + key), Text: text})
		}
	}
	add("publisher", s.in.Publisher.In(s.lang))
	add("year", fmt.Sprint(s.in.Year))
	add("edition", e.Edition)
	add("as_of", s.g.Date(e.AsOf))
	var years []string
	for _, y := range s.years() {
		old, _ := s.in.edition(y)
		years = append(years, old.Edition)
	}
	add("years", s.g.List(years))
	add("program", e.Program)
	var lists []string
	for _, name := range slices.Sorted(maps.Keys(e.CodeLists)) {
		if scheme, ok := s.in.Codes.Scheme(name); ok {
			lists = append(lists, scheme.Title.In(s.lang)+" "+e.CodeLists[name])
		}
	}
	slices.SortFunc(lists, codelist.Collate(s.lang))
	add("lists", strings.Join(lists, "; "))
	if e.Synthetic {
		add("synthetic", s.text("report.synthetic"))
	}
	return facts
}
