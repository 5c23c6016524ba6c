package narrative

import (
	"fmt"

	"verdig/codelist"
	"verdig/lang"
	"verdig/stat/indicator"
	"verdig/stat/report"
)

// ChapterNews is the id of the only chapter of the news document.
const ChapterNews = "news"

// News writes the news text on the release: headline, lead, body, key figures
// and links, as a document of one chapter without a number. It returns
// ErrInput where the release has no figures for the year, and ErrText where
// the catalogue lacks a message.
func News(in Input, l codelist.Lang) (report.Document, error) {
	s, err := newScribe(in, l)
	if err != nil {
		return report.Document{}, err
	}
	d := s.document()
	d.Title = s.headline().String()
	lead := join(s.followedUp(), s.firstIdentified())
	d.Abstract = s.followedUp().String()
	d.Key = s.keyFigures(headlineIDs)
	ch := report.Chapter{ID: ChapterNews, Title: d.Title, Part: report.Front, Lead: lead}
	ch.Blocks = append(ch.Blocks, s.newsBody()...)
	ch.Blocks = append(ch.Blocks,
		report.Heading{Level: 2, Text: s.say("news.heading.key", slots{"year": year(in.Year)}).String()},
		report.KeyFigures{Items: d.Key})
	ch.Blocks = append(ch.Blocks, s.links()...)
	d.Chapters = []report.Chapter{ch}
	return d, s.err
}

func (s *scribe) newsBody() []report.Block {
	var b []report.Block
	heading := func(key string, blocks []report.Block) {
		if len(blocks) > 0 {
			b = append(append(b, report.Heading{Level: 2, Text: s.text(key)}), blocks...)
		}
	}
	all, before := s.now(idPersons), s.before(idPersons)
	b = append(b, paragraph(s.identifiedBefore(), s.change(all, before), s.say("count_once", nil))...)
	heading("news.heading.groups", s.newsGroups())
	var forms []report.Block
	if !all.known() || all.n > 0 {
		forms = append(forms, paragraph(s.forms())...)
		forms = append(forms, paragraph(s.nationalityCount(false), s.ranking(indicator.Total))...)
	}
	heading("news.heading.exploitation", forms)
	cases := paragraph(s.police(), s.aggravated(), s.policeForms())
	cases = append(cases, paragraph(s.convictions(), s.finalConvictions())...)
	cases = append(cases, paragraph(s.decisionTime())...)
	heading("news.heading.criminal_cases", cases)
	return b
}

// newsGroups writes a paragraph on each group of persons: the larger adult
// group first, then the other, the children, and those whose sex is not
// recorded. The larger adult group also has the sentence on exploitation in
// combination.
func (s *scribe) newsGroups() []report.Block {
	if all := s.now(idPersons); all.known() && all.n == 0 {
		return nil
	}
	var b []report.Block
	for i, g := range s.adults() {
		now, before := s.now(idPersons+"."+g), s.before(idPersons+"."+g)
		sentences := []phrase{s.group(g, i == 0, s.tail(now, before)), s.groupForms(g)}
		if i == 0 {
			sentences = append(sentences, s.combined(g))
		}
		b = append(b, paragraph(sentences...)...)
	}
	now, before := s.now(idPersons+".children"), s.before(idPersons+".children")
	b = append(b, paragraph(s.group("children", false, s.against(now, before)), s.turn("children", now, before), s.unknownSex())...)
	return b
}

// headlineIDs are the figures of the box, in order; the year of the convictions
// is that of the library of indicators. Those of criminal cases told by events
// are left out where there are none.
var headlineIDs = []string{
	idPersons, idFirst,
	idPersons + ".women", idPersons + ".men", idPersons + ".children", idPersons + ".sex_not_recorded",
	idPersons + ".exploitation.sexual", idPersons + ".exploitation.labour", idPersons + ".exploitation.both", idPersons + ".exploitation.other",
	idNationalities, idReports, idAggravated, idConvicted + fmt.Sprint(indicator.ConvictedSince), idFinalConvictions, idDecision,
}

// mayVanish are the figures that are left out of the box where they are 0: they
// say that something is not recorded.
var mayVanish = map[string]bool{idPersons + ".sex_not_recorded": true, idPersons + ".exploitation.other": true}

// keyFigures returns the figures of a box with label and change.
func (s *scribe) keyFigures(ids []string) []report.KeyFigure {
	var out []report.KeyFigure
	for _, id := range ids {
		now := s.now(id)
		x, ok := indicator.Lookup(id)
		if !ok || now.status == NotDefined || now.known() && now.n == 0 && mayVanish[id] {
			continue
		}
		label := x.Label.In(s.lang)
		if x.Unit == indicator.Days {
			label += ", " + x.Unit.Label().In(s.lang)
		}
		out = append(out, report.KeyFigure{Figure: id, Value: value(now), Label: label, Change: s.cells.changeOf(s.g, s.claims, id)})
	}
	return out
}

// value is an amount as the content of a cell.
func value(a amount) report.Value {
	switch a.status {
	case Published:
		return report.Value{Kind: report.Number, Number: a.n, Cell: a.ref}
	case Protected:
		return report.Value{Kind: report.Suppressed, Cell: a.ref}
	}
	return report.Value{Kind: report.NotAvailable, Cell: a.ref}
}

// links lists the places where there is more to read.
func (s *scribe) links() []report.Block {
	var items [][]report.Inline
	for _, l := range []struct{ href, key string }{
		{s.in.Links.Report, "news.link.report"}, {s.in.Links.PDF, "news.link.pdf"},
		{s.in.Links.Tables, "news.link.tables"}, {s.in.Links.Figures, "news.link.figures"},
	} {
		if l.href == "" {
			continue
		}
		var fill slots
		if l.key == "news.link.report" || l.key == "news.link.pdf" {
			fill = slots{"year": year(s.in.Year)}
		}
		items = append(items, []report.Inline{{Text: s.say(l.key, fill).String(), Link: l.href}})
	}
	if len(items) == 0 {
		return nil
	}
	return []report.Block{report.Heading{Level: 2, Text: s.text("news.heading.links")}, report.List{Items: items}}
}

// style is the style of number for amounts that stand in one sentence.
func style(amounts ...amount) lang.Style {
	numbers := make([]int, len(amounts))
	for i, a := range amounts {
		numbers[i] = a.n
	}
	return lang.StyleOf(numbers...)
}
