package publish

import (
	"strings"

	"verdig/caselaw"
	"verdig/codelist"
	"verdig/lang"
	"verdig/stat/report"
	"verdig/stat/report/wording"
)

// writer writes the list of a period in one language.
type writer struct {
	*builder
	l codelist.Lang
}

func (w writer) say(key string, args ...string) string {
	return w.texts.Text(lang.For(w.l), key, args...)
}

func (w writer) label(list, code string) string {
	s, ok := w.Codes.Scheme(list)
	if !ok {
		return code
	}
	return s.Label(code, w.l)
}

// document is the list of a period: what was given in it, what was given
// earlier and became public in it, what was corrected, and what was withdrawn.
func (b *builder) document(list caselaw.List, l codelist.Lang) report.Document {
	w := writer{b, l}
	span := w.say("caselaw.list.span", wording.Date(l, list.From()), wording.Date(l, list.To()))
	d := report.Document{
		Lang: l, Title: w.say("caselaw.list.title"), Subtitle: span, Publisher: b.Publisher.In(l), Year: list.Year, Edition: list.Period.String(), AsOf: b.Register.Made,
		Abstract: w.say("caselaw.list.abstract", span),
		Colophon: []report.Fact{
			{Label: w.say("caselaw.list.publisher"), Text: b.Publisher.In(l)}, {Label: w.say("caselaw.list.period"), Text: span},
			{Label: w.say("caselaw.list.made"), Text: wording.Date(l, b.Register.Made)},
		},
	}
	if b.Register.Synthetic {
		d.Synthetic = w.say("report.synthetic")
	}
	d.Chapters = append(d.Chapters, report.Chapter{ID: "about", Title: w.say("caselaw.list.about"), Part: report.Front, Blocks: []report.Block{
		report.Paragraph{Inlines: []report.Inline{{Text: w.say("caselaw.list.about.text")}}},
	}})
	for _, part := range []struct {
		id  string
		all []caselaw.Judgment
	}{{"given", list.Given}, {"entered", list.Entered}, {"corrected", list.Corrected}} {
		c := report.Chapter{ID: part.id, Title: w.say("caselaw.list." + part.id)}
		for _, j := range part.all {
			c.Blocks = append(c.Blocks, w.judgment(j)...)
		}
		if part.id == "given" || len(part.all) > 0 {
			d.Chapters = append(d.Chapters, w.orNone(c))
		}
	}
	if len(list.Gone) > 0 {
		d.Chapters = append(d.Chapters, w.gone(list.Gone))
	}
	return d
}

func (w writer) orNone(c report.Chapter) report.Chapter {
	if len(c.Blocks) == 0 {
		c.Blocks = []report.Block{report.Paragraph{Inlines: []report.Inline{{Text: w.say("caselaw.list.none")}}}}
	}
	return c
}

// judgment is one judgment: what it decides first.
func (w writer) judgment(j caselaw.Judgment) []report.Block {
	paragraph := func(label, text string, link string) report.Block {
		return report.Paragraph{Inlines: []report.Inline{{Text: label + ": ", Strong: true}, {Text: text, Link: link}}}
	}
	out := []report.Block{report.Heading{Level: 2, Text: j.Court + ", " + wording.Date(w.l, j.Day) + " (" + j.Number + ")"}}
	add := func(t codelist.Text, key string) {
		text, _ := caselaw.Read(t, w.l)
		for i, part := range strings.Split(text, "\n") {
			switch {
			case part == "":
			case i == 0:
				out = append(out, paragraph(w.say(key), part, ""))
			default:
				out = append(out, report.Paragraph{Inlines: []report.Inline{{Text: part}}})
			}
		}
	}
	add(j.Decides, "caselaw.field.decides")
	add(j.Summary, "caselaw.field.summary")
	add(j.Sentence, "caselaw.field.sentence")
	var law []string
	for _, code := range j.Law {
		law = append(law, w.label("law", code))
	}
	final := w.say(map[bool]string{true: "caselaw.final", false: "caselaw.not_final"}[j.Final])
	out = append(out, paragraph(w.say("caselaw.field.outcome"), w.label("decision_outcome", j.Outcome)+". "+w.label("court_instance", j.Instance)+". "+final+".", ""),
		paragraph(w.say("caselaw.field.law"), strings.Join(law, "; ")+".", ""))
	if j.Source != "" {
		out = append(out, paragraph(w.say("caselaw.field.source"), j.Source, j.Source))
	}
	return out
}

// gone says what was withdrawn, by day and reason alone: an address that
// somebody has kept leads to the same words.
func (w writer) gone(all []caselaw.Gone) report.Chapter {
	list := report.List{}
	for _, g := range all {
		list.Items = append(list.Items, []report.Inline{{Text: wording.Date(w.l, g.Withdrawn) + ": " + w.label("judgment_withdrawal", g.Reason) + "."}})
	}
	return report.Chapter{ID: "withdrawn", Title: w.say("caselaw.list.withdrawn"), Blocks: []report.Block{list}}
}
