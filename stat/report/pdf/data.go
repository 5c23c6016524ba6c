package pdf

import (
	"fmt"
	"strconv"

	"verdig/stat/report"
	"verdig/stat/report/chart"
	"verdig/stat/report/cover"
	"verdig/stat/report/wording"
)

// The types below are the data file; report.typ reads them by these names.
type (
	docData struct {
		Title     string        `json:"title"`
		Subtitle  string        `json:"subtitle"`
		Publisher string        `json:"publisher"`
		Year      string        `json:"year"`
		Synthetic string        `json:"synthetic"`
		Abstract  string        `json:"abstract"`
		Colophon  []factData    `json:"colophon"`
		Words     wording.Words `json:"words"`
		Symbols   [][2]string   `json:"symbols"`
		Accent    string        `json:"accent"`
		Sun       string        `json:"sun"`
		Chapters  []chapterData `json:"chapters"`
	}
	factData struct {
		Label string `json:"label"`
		Text  string `json:"text"`
		Link  string `json:"link"`
	}
	chapterData struct {
		ID     string       `json:"id"`
		Title  string       `json:"title"`
		Number string       `json:"number"` // "3", "Vedlegg 1" or ""
		Lead   []inlineData `json:"lead"`
		Blocks []blockData  `json:"blocks"`
	}
	inlineData struct {
		Text     string `json:"text"`
		Strong   bool   `json:"strong"`
		Emphasis bool   `json:"emphasis"`
		Link     string `json:"link"`   // URL
		Anchor   string `json:"anchor"` // a place in the document
		Footnote string `json:"footnote"`
	}
	blockData struct {
		Kind    string         `json:"kind"`
		Level   int            `json:"level"`
		Number  string         `json:"number"` // of a heading
		Text    string         `json:"text"`
		Inlines []inlineData   `json:"inlines"`
		Ordered bool           `json:"ordered"`
		Items   [][]inlineData `json:"items"`
		Key     []keyData      `json:"key"`
		Table   *tableData     `json:"table"`
		Chart   *chartData     `json:"chart"`
	}
	keyData struct {
		Value  string `json:"value"`
		Label  string `json:"label"`
		Change string `json:"change"`
	}
	tableData struct {
		Anchor  string     `json:"anchor"`
		Number  string     `json:"number"`
		Caption string     `json:"caption"`
		Head    string     `json:"head"`
		Columns []colData  `json:"columns"`
		Rows    []rowData  `json:"rows"`
		Notes   []string   `json:"notes"`
		Size    float64    `json:"size"`  // of text, points
		First   float64    `json:"first"` // width of the label column, points
		Side    bool       `json:"side"`  // lies on its side
		Cut     bool       `json:"cut"`   // headings may be hyphenated
		Long    bool       `json:"long"`  // may break over pages
		Symbols [][]string `json:"symbols"`
	}
	colData struct {
		Label string  `json:"label"`
		Text  bool    `json:"text"`
		Width float64 `json:"width"` // points
	}
	rowData struct {
		Label string   `json:"label"`
		Level int      `json:"level"`
		Total bool     `json:"total"`
		Cells []string `json:"cells"`
	}
	chartData struct {
		Anchor  string     `json:"anchor"`
		Caption string     `json:"caption"`
		Alt     string     `json:"alt"`
		File    string     `json:"file"`
		Notes   []string   `json:"notes"`
		Symbols [][]string `json:"symbols"`
	}
)

// writer gathers the data and the files of one document.
type writer struct {
	doc    report.Document
	o      Options
	files  map[string][]byte
	charts int
	tables int
}

func (w *writer) words() wording.Words { return wording.For(w.doc.Lang) }

func (w *writer) document() (docData, error) {
	d, words := w.doc, w.words()
	out := docData{
		Title: d.Title, Subtitle: d.Subtitle, Publisher: d.Publisher, Year: strconv.Itoa(d.Year),
		Synthetic: d.Synthetic, Abstract: d.Abstract, Words: words,
		Colophon: []factData{}, Chapters: []chapterData{},
		Symbols: [][2]string{{wording.MarkSuppressed, words.Suppressed}, {wording.MarkNotAvailable, words.NotAvailable}},
	}
	out.Accent, out.Sun = cover.Colours(d.Year)
	for _, f := range wording.Colophon(d) {
		out.Colophon = append(out.Colophon, factData(f))
	}
	for i, c := range d.Chapters {
		data, err := w.chapter(i, c)
		if err != nil {
			return out, err
		}
		out.Chapters = append(out.Chapters, data)
	}
	return out, nil
}

func (w *writer) chapter(i int, c report.Chapter) (chapterData, error) {
	number := w.doc.ChapterNumber(i)
	out := chapterData{ID: c.ID, Title: c.Title, Number: number, Lead: inlines(c.Lead)}
	if c.Part == report.Appendix {
		out.Number = w.words().Appendix + "\u00a0" + number
	}
	section := 0
	for _, b := range c.Blocks {
		data, err := w.block(b)
		if err != nil {
			return out, err
		}
		if data.Kind == "heading" && data.Level == 2 && c.Part == report.Body {
			section++
			data.Number = fmt.Sprintf("%s.%d", number, section)
		}
		out.Blocks = append(out.Blocks, data)
	}
	return out, nil
}

func (w *writer) block(b report.Block) (blockData, error) {
	switch b := b.(type) {
	case report.Heading:
		return blockData{Kind: "heading", Level: b.Level, Text: b.Text}, nil
	case report.Paragraph:
		return blockData{Kind: "paragraph", Inlines: inlines(b.Inlines)}, nil
	case report.List:
		out := blockData{Kind: "list", Ordered: b.Ordered}
		for _, item := range b.Items {
			out.Items = append(out.Items, inlines(item))
		}
		return out, nil
	case report.Note:
		return blockData{Kind: "note", Text: b.Title, Inlines: inlines(b.Inlines)}, nil
	case report.KeyFigures:
		out := blockData{Kind: "key"}
		for _, k := range b.Items {
			out.Key = append(out.Key, keyData{Value: wording.Value(w.doc.Lang, k.Value), Label: k.Label, Change: k.Change})
		}
		return out, nil
	case report.Table:
		t := w.table(b)
		return blockData{Kind: "table", Table: &t}, nil
	case report.Chart:
		c, err := w.chart(b)
		return blockData{Kind: "chart", Chart: &c}, err
	}
	return blockData{}, fmt.Errorf("%w: %T", report.ErrForm, b)
}

func inlines(all []report.Inline) []inlineData {
	out := []inlineData{}
	for _, i := range all {
		data := inlineData{Text: i.Text, Strong: i.Strong, Emphasis: i.Emphasis, Link: i.Link, Footnote: i.Footnote}
		if len(i.Link) > 0 && i.Link[0] == '#' {
			data.Link, data.Anchor = "", i.Link[1:]
		}
		out = append(out, data)
	}
	return out
}

func (w *writer) chart(c report.Chart) (chartData, error) {
	svg, err := chart.SVG(c, chart.Options{Lang: w.doc.Lang, Width: fullWidth, Size: chartText, Fonts: w.o.Charts})
	if err != nil {
		return chartData{}, err
	}
	w.charts++
	file := fmt.Sprintf("chart-%d.svg", w.charts)
	w.files[file] = svg
	return chartData{
		Anchor: report.ChartAnchor(c.ID), Caption: c.Caption, Alt: c.Alt, File: file,
		Notes: w.notes(c.Notes, c.Source), Symbols: w.symbols(wording.ChartMarks(c)),
	}, nil
}

// notes adds the source to the notes.
func (w *writer) notes(notes []string, source string) []string {
	out := append([]string{}, notes...)
	if source != "" {
		out = append(out, w.words().Source+": "+source)
	}
	return out
}

// symbols explains the marks that occur.
func (w *writer) symbols(m wording.Marks) [][]string {
	out := [][]string{}
	if m.Suppressed {
		out = append(out, []string{wording.MarkSuppressed, w.words().Suppressed})
	}
	if m.NotAvailable {
		out = append(out, []string{wording.MarkNotAvailable, w.words().NotAvailable})
	}
	return out
}
