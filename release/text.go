package release

import (
	"slices"
	"strconv"
	"strings"

	"verdig/codelist"
	"verdig/stat/indicator"
	"verdig/stat/report"
	"verdig/stat/report/wording"
)

// plain is the text of runs without their marks.
func plain(runs []report.Inline) string {
	var b strings.Builder
	for _, r := range runs {
		b.WriteString(r.Text)
	}
	return strings.TrimSpace(b.String())
}

// leadOf is the lead of a document's first chapter, or its first paragraph.
func leadOf(d report.Document) []report.Inline {
	for _, c := range d.Chapters {
		if len(c.Lead) > 0 {
			return c.Lead
		}
		for _, b := range c.Blocks {
			if p, ok := b.(report.Paragraph); ok {
				return p.Inlines
			}
		}
	}
	return nil
}

// prose cuts blocks at their headings into headed prose, and keeps the
// sections that say something. Charts and key figures are left out: the site
// shows them elsewhere.
type prose struct {
	lang     codelist.Lang
	anchor   string // beginning of the anchors
	sections []PageSection
}

// section begins a new section.
func (p *prose) section(level int, title string) {
	id := p.anchor
	switch {
	case title == "":
		id = ""
	case level > 2:
		id += "-" + strconv.Itoa(len(p.sections))
	}
	p.sections = append(p.sections, PageSection{ID: id, Level: level, Title: title})
}

func (p *prose) add(b PageBlock) {
	last := &p.sections[len(p.sections)-1]
	last.Blocks = append(last.Blocks, b)
}

// blocks adds the blocks of a chapter whose headings of level 2 become level.
func (p *prose) blocks(all []report.Block, level int) {
	for _, b := range all {
		switch b := b.(type) {
		case report.Heading:
			p.section(min(level+b.Level-2, 3), b.Text)
		case report.Paragraph:
			p.text(plain(b.Inlines))
		case report.Note:
			if b.Title == "" {
				p.text(plain(b.Inlines))
				continue
			}
			p.add(PageBlock{Terms: []PageTerm{{Term: b.Title, Text: plain(b.Inlines)}}})
		case report.List:
			p.list(b)
		case report.Table:
			p.add(PageBlock{Table: &PageLink{ID: b.ID, Caption: b.Caption}})
		}
	}
}

func (p *prose) text(t string) {
	if t != "" {
		p.add(PageBlock{Text: t})
	}
}

// list adds a list: of terms where each item begins with a strong word.
func (p *prose) list(l report.List) {
	var terms []PageTerm
	list := PageList{Ordered: l.Ordered}
	for _, item := range l.Items {
		entry := PageItem{Text: plain(item)}
		if len(item) == 1 {
			entry.Link = item[0].Link
		}
		list.Items = append(list.Items, entry)
		if len(item) > 1 && item[0].Strong {
			term := strings.TrimRight(strings.TrimSpace(item[0].Text), ".:")
			terms = append(terms, p.term(term, plain(item[1:])))
		}
	}
	if len(terms) == len(l.Items) {
		p.add(PageBlock{Terms: terms})
		return
	}
	p.add(PageBlock{List: &list})
}

// term is a definition; its anchor is that of the first figure that it defines.
func (p *prose) term(term, text string) PageTerm {
	for _, x := range indicator.All() {
		if x.Definition.In(p.lang) == text {
			return PageTerm{ID: definitionAnchor + x.ID, Term: term, Text: text}
		}
	}
	return PageTerm{Term: term, Text: text}
}

// definitionAnchor begins the anchor of the definition of a figure.
const definitionAnchor = "def-"

// kept returns the sections that say something: those with blocks, and the
// headings that have such sections under them.
func (p *prose) kept() []PageSection {
	var out []PageSection
	for i, s := range p.sections {
		parent := s.Title != "" && i+1 < len(p.sections) && p.sections[i+1].Level > s.Level
		if len(s.Blocks) > 0 || parent {
			out = append(out, s)
		}
	}
	return out
}

// newsSections is the news text below its lead, without the list of the other
// files of the release: the site has its own. Nothing links into it.
func newsSections(d report.Document) []PageSection {
	var out []PageSection
	for _, s := range sections(d, "", 2) {
		s.ID = ""
		s.Blocks = slices.DeleteFunc(s.Blocks, func(b PageBlock) bool { return b.List != nil && allLinks(*b.List) })
		if len(s.Blocks) > 0 {
			out = append(out, s)
		}
	}
	return out
}

func allLinks(l PageList) bool {
	return !slices.ContainsFunc(l.Items, func(i PageItem) bool { return i.Link == "" })
}

// methodChapters are the chapters of the report that say what the figures are
// worth, in the order of the page about the figures.
var methodChapters = []string{"definitions", "method", "quality"}

func methodSections(d report.Document) []PageSection {
	var out []PageSection
	for _, id := range methodChapters {
		out = append(out, sections(d, id, 3)...)
	}
	return out
}

// seriesChapter is the chapter with what was published before the register.
const seriesChapter = "series"

// sections is the prose of a chapter, or of all where id is "": under the
// chapter's title where headings begin at level 3, and without it where they
// begin at level 2.
func sections(d report.Document, id string, level int) []PageSection {
	var out []PageSection
	for _, c := range d.Chapters {
		if id != "" && c.ID != id {
			continue
		}
		p := &prose{lang: d.Lang, anchor: c.ID}
		if level == 2 {
			p.section(2, "")
		} else {
			p.section(2, c.Title)
			p.text(plain(c.Lead))
		}
		p.blocks(c.Blocks, level)
		out = append(out, p.kept()...)
	}
	return out
}

// pageFigures are key figures as the site shows them, with the definitions that
// the sections hold.
func pageFigures(all []report.KeyFigure, method []PageSection, l codelist.Lang) []PageFigure {
	anchors := map[string]string{}
	for _, s := range method {
		for _, b := range s.Blocks {
			for _, t := range b.Terms {
				anchors[t.Text] = t.ID
			}
		}
	}
	var out []PageFigure
	for _, k := range all {
		f := PageFigure{ID: k.Figure, Value: valueText(k.Value, l), Label: k.Label, Change: k.Change}
		if x, ok := indicator.Lookup(k.Figure); ok {
			f.Definition = anchors[x.Definition.In(l)]
		}
		out = append(out, f)
	}
	return out
}

// pageChapters is every table of the report as the site shows it.
func pageChapters(d report.Document, l codelist.Lang) []PageChapter {
	var out []PageChapter
	for _, c := range d.Chapters {
		chapter := PageChapter{ID: c.ID, Title: c.Title}
		for _, b := range c.Blocks {
			if t, ok := b.(report.Table); ok {
				chapter.Tables = append(chapter.Tables, pageTable(t, l))
			}
		}
		if len(chapter.Tables) > 0 {
			out = append(out, chapter)
		}
	}
	return out
}

func pageTable(t report.Table, l codelist.Lang) PageTable {
	p := PageTable{ID: t.ID, Caption: t.Caption, Head: t.Head, Notes: t.Notes}
	for _, col := range t.Columns {
		p.Columns = append(p.Columns, PageColumn{col.Label, col.Text})
	}
	for _, r := range t.Rows {
		row := PageRow{Label: r.Label, Level: r.Level, Total: r.Total}
		for _, v := range r.Values {
			row.Cells = append(row.Cells, valueText(v, l))
		}
		p.Rows = append(p.Rows, row)
	}
	return p
}

func valueText(v report.Value, l codelist.Lang) string { return wording.Value(l, v) }
