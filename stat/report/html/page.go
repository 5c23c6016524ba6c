package html

import (
	"fmt"
	"html/template"
	"strconv"
	"strings"

	"verdig/codelist"
	"verdig/stat/report"
	"verdig/stat/report/chart"
	"verdig/stat/report/cover"
	"verdig/stat/report/wording"
)

// page is what the template page.html reads.
type page struct {
	Doc        report.Document
	Article    bool // one chapter with the document's own title: no contents, and headings a level higher
	Words      wording.Words
	Style      template.CSS
	Art        template.HTML
	Alternates []alternate
	Files      []File
	Contents   []entry
	Chapters   []chapterPart
	Colophon   []report.Fact
	Marks      []mark
}

type alternate struct {
	Lang codelist.Lang
	Name string
	Href string
}

// entry is a line of the table of contents.
type entry struct {
	Anchor, Number, Title string
	Sections              []entry
}

type chapterPart struct {
	ID, Number, Title string
	Lead              []run
	Blocks            []blockPart
	Footnotes         []footnote
}

// run is a run of text; Note is the number of its footnote, or 0.
type run struct {
	report.Inline
	Note  int
	Words *wording.Words
}

type footnote struct {
	Number int
	Text   string
	Words  *wording.Words
}

// blockPart is one block; Kind says which field holds it.
type blockPart struct {
	Kind    string
	ID      string // of a heading
	Number  string
	Text    string
	Level   int // 2 or 3, as in the document
	Depth   int // of the heading in the page: h2, h3 or h4
	Inlines []run
	Ordered bool
	Items   [][]run
	Key     []keyPart
	Table   *tablePart
	Chart   *chartPart
}

type keyPart struct{ Value, Label, Change string }

type tablePart struct {
	ID      string // prefix of the ids in the table
	Anchor  string // where links go
	Label   string // "Tabell 3"
	Caption string
	Hidden  bool // the caption is for assistive technology only
	Head    string
	Columns []columnPart
	Rows    []rowPart
	Notes   []string
	Source  string
	Marks   []mark
	Words   *wording.Words
}

// columnPart is the heading of a column; a short one is kept in one line.
type columnPart struct {
	Label       string
	Text, Short bool
}

type rowPart struct {
	Label string
	Level int
	Total bool
	Cells []cellPart
}

type cellPart struct {
	Text  string
	Words bool
	Says  string // what a mark means, for assistive technology
}

type chartPart struct {
	Anchor, Label, Caption string
	Wide, Slim             template.HTML
	Data                   tablePart
	Notes                  []string
	Source                 string
	Marks                  []mark
	Words                  *wording.Words
}

// mark is a sign in a table and what it means.
type mark struct{ Sign, Means string }

// builder turns a document into a page.
type builder struct {
	doc       report.Document
	o         Options
	words     wording.Words
	tables    int
	charts    int
	footnotes []footnote // of the chapter in hand
	notes     int
}

// The widths at which charts are drawn: for the text column, and for a
// telephone.
const (
	wideChart = 720
	slimChart = 300
)

func newPage(d report.Document, o Options) (page, error) {
	b := &builder{doc: d, o: o, words: wording.For(d.Lang)}
	css, err := style(d, o.Fonts)
	if err != nil {
		return page{}, err
	}
	p := page{
		Article: len(d.Chapters) == 1 && d.Chapters[0].Title == d.Title,
		Doc:     d, Words: b.words, Style: css, Files: o.Files, Colophon: wording.Colophon(d),
		Marks: b.marks(wording.Marks{Suppressed: true, NotAvailable: true}),
		Art:   template.HTML(cover.SVG(cover.Cover{Year: d.Year}, cover.Strip, true)), // #nosec G203 -- drawn here
	}
	for _, a := range o.Alternates {
		p.Alternates = append(p.Alternates, alternate{a.Lang, wording.For(a.Lang).Language, a.Href})
	}
	for i, c := range d.Chapters {
		part, err := b.chapter(i, c)
		if err != nil {
			return page{}, err
		}
		for k := range part.Blocks {
			part.Blocks[k].Depth = part.Blocks[k].Level + 1
			if p.Article {
				part.Blocks[k].Depth--
				part.Blocks[k].Number = ""
			}
		}
		p.Chapters = append(p.Chapters, part)
		e := entry{Anchor: part.ID, Number: part.Number, Title: part.Title}
		for _, block := range part.Blocks {
			if block.Kind == "heading" && block.Level == 2 {
				e.Sections = append(e.Sections, entry{Anchor: block.ID, Number: block.Number, Title: block.Text})
			}
		}
		p.Contents = append(p.Contents, e)
	}
	return p, nil
}

func (b *builder) chapter(i int, c report.Chapter) (chapterPart, error) {
	number := b.doc.ChapterNumber(i)
	out := chapterPart{ID: c.ID, Title: c.Title, Number: number}
	if c.Part == report.Appendix {
		out.Number = b.words.Appendix + "\u00a0" + number
	}
	b.footnotes = nil
	out.Lead = b.runs(c.Lead)
	sections := 0
	for _, block := range c.Blocks {
		part, err := b.block(block)
		if err != nil {
			return out, err
		}
		if part.Kind == "heading" && part.Level == 2 {
			sections++
			part.ID = fmt.Sprintf("%s-%d", c.ID, sections)
			if c.Part == report.Body {
				part.Number = fmt.Sprintf("%s.%d", number, sections)
			}
		}
		out.Blocks = append(out.Blocks, part)
	}
	out.Footnotes = b.footnotes
	return out, nil
}

func (b *builder) runs(all []report.Inline) []run {
	var out []run
	for _, i := range all {
		r := run{Inline: i, Words: &b.words}
		if i.Footnote != "" {
			b.notes++
			r.Note = b.notes
			b.footnotes = append(b.footnotes, footnote{b.notes, i.Footnote, &b.words})
		}
		out = append(out, r)
	}
	return out
}

func (b *builder) block(block report.Block) (blockPart, error) {
	switch v := block.(type) {
	case report.Heading:
		return blockPart{Kind: "heading", Level: v.Level, Text: v.Text}, nil
	case report.Paragraph:
		return blockPart{Kind: "paragraph", Inlines: b.runs(v.Inlines)}, nil
	case report.List:
		out := blockPart{Kind: "list", Ordered: v.Ordered}
		for _, item := range v.Items {
			out.Items = append(out.Items, b.runs(item))
		}
		return out, nil
	case report.Note:
		return blockPart{Kind: "note", Text: v.Title, Inlines: b.runs(v.Inlines)}, nil
	case report.KeyFigures:
		out := blockPart{Kind: "key"}
		for _, k := range v.Items {
			out.Key = append(out.Key, keyPart{wording.Value(b.doc.Lang, k.Value), k.Label, k.Change})
		}
		return out, nil
	case report.Table:
		b.tables++
		t := b.table(v)
		t.Label = b.words.Table + " " + strconv.Itoa(b.tables)
		return blockPart{Kind: "table", Table: &t}, nil
	case report.Chart:
		c, err := b.chart(v)
		return blockPart{Kind: "chart", Chart: &c}, err
	}
	return blockPart{}, fmt.Errorf("%w: %T", report.ErrForm, block)
}

func (b *builder) marks(m wording.Marks) []mark {
	var out []mark
	if m.Suppressed {
		out = append(out, mark{wording.MarkSuppressed, b.words.Suppressed})
	}
	if m.NotAvailable {
		out = append(out, mark{wording.MarkNotAvailable, b.words.NotAvailable})
	}
	return out
}

func (b *builder) table(t report.Table) tablePart {
	out := tablePart{
		ID: report.TableAnchor(t.ID), Anchor: report.TableAnchor(t.ID), Caption: t.Caption, Head: t.Head,
		Notes: t.Notes, Source: t.Source, Marks: b.marks(wording.TableMarks(t)), Words: &b.words,
	}
	for _, c := range t.Columns {
		short := len(c.Label) < 14 && !strings.Contains(c.Label, " ")
		out.Columns = append(out.Columns, columnPart{c.Label, c.Text, short})
	}
	for _, r := range t.Rows {
		row := rowPart{Label: r.Label, Level: min(max(r.Level, 0), 3), Total: r.Total}
		for i, v := range r.Values {
			row.Cells = append(row.Cells, b.cell(v, t.Columns[i].Text))
		}
		out.Rows = append(out.Rows, row)
	}
	return out
}

func (b *builder) cell(v report.Value, words bool) cellPart {
	c := cellPart{Text: wording.Value(b.doc.Lang, v), Words: words}
	switch v.Kind {
	case report.Suppressed:
		c.Says = b.words.Suppressed
	case report.NotAvailable:
		c.Says = b.words.NotAvailable
	}
	return c
}

func (b *builder) chart(c report.Chart) (chartPart, error) {
	b.charts++
	anchor := report.ChartAnchor(c.ID)
	out := chartPart{
		Anchor: anchor, Label: b.words.Figure + " " + strconv.Itoa(b.charts), Caption: c.Caption,
		Notes: c.Notes, Source: c.Source, Marks: b.marks(wording.ChartMarks(c)), Words: &b.words,
	}
	for _, v := range []struct {
		to    *template.HTML
		name  string
		width float64
	}{{&out.Wide, "-wide", wideChart}, {&out.Slim, "-slim", slimChart}} {
		svg, err := chart.SVG(c, chart.Options{Lang: b.doc.Lang, Width: v.width, Fonts: b.o.Charts, Prefix: anchor + v.name, Inline: true})
		if err != nil {
			return out, err
		}
		*v.to = template.HTML(svg) // #nosec G203 -- drawn here, words escaped
	}
	out.Data = b.table(wording.ChartTable(b.doc.Lang, c))
	out.Data.ID, out.Data.Anchor = anchor+"-data", ""
	out.Data.Label, out.Data.Hidden = out.Label, true
	return out, nil
}
