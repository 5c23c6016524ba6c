package release

import (
	"fmt"
	"slices"

	"verdig/codelist"
	"verdig/lang"
	"verdig/stat/report"
	"verdig/stat/report/chart"
	"verdig/stat/report/cover"
	"verdig/stat/report/wording"
)

// page collects what the site shows, and draws the chart and the cover.
func (b *builder) page(annual, news report.Document, l codelist.Lang) error {
	method := methodSections(annual)
	p := Page{
		Year: b.year.Year, Edition: b.year.Edition, Lang: l, Published: b.in.Published.String(), Synthetic: annual.Synthetic,
		Title: annual.Title, Headline: news.Title, Lead: plain(leadOf(news)), Cover: b.name("cover", l, "svg"),
		Key: pageFigures(annual.Key, method, l), Figures: pageFigures(news.Key, method, l),
		News: newsSections(news), Method: method, Series: sections(annual, seriesChapter, 3), Chapters: pageChapters(annual, l),
	}
	if c, ok := firstChart(annual, report.Lines); ok {
		if err := b.pageChart(&p, c); err != nil {
			return err
		}
	}
	b.put(p.Cover, cover.SVG(cover.Cover{
		Year: p.Year, Lang: l, Title: annual.Title, Subtitle: annual.Subtitle, Publisher: annual.Publisher, Synthetic: annual.Synthetic,
	}, cover.Card, false))
	return b.json(PageName(p.Year, l), p)
}

// The widths in pixels at which the chart of the site is drawn: for a screen,
// and for a telephone.
const (
	chartWide = 840
	chartSlim = 300
)

// pageChart draws the chart twice. The pictures carry classes as well as
// colours, so that a page may set them in its own colours, and stand alone too.
func (b *builder) pageChart(p *Page, c report.Chart) error {
	p.Chart = &PageChart{
		File: fmt.Sprintf("chart-%s-%d.%s.svg", c.ID, p.Year, p.Lang), Slim: fmt.Sprintf("chart-%s-slim-%d.%s.svg", c.ID, p.Year, p.Lang),
		Caption: c.Caption, Alt: c.Alt, Notes: c.Notes, Numbers: pageTable(wording.ChartTable(p.Lang, c), p.Lang),
	}
	for _, v := range []struct {
		file, prefix string
		width        float64
	}{{p.Chart.File, c.ID, chartWide}, {p.Chart.Slim, c.ID + "-slim", chartSlim}} {
		svg, err := chart.SVG(c, chart.Options{Lang: p.Lang, Fonts: b.in.Material.Charts, Width: v.width, Prefix: v.prefix, Inline: true})
		if err != nil {
			return err
		}
		b.put(v.file, svg)
	}
	return nil
}

// pages lists the files for download in every language's page, once all are
// there.
func (b *builder) pages() error {
	texts, err := lang.Load()
	if err != nil {
		return err
	}
	for _, l := range codelist.Langs {
		name := PageName(b.year.Year, l)
		p, err := ReadPage(b.files[name])
		if err != nil {
			return err
		}
		for _, f := range []struct{ name, key string }{
			{b.name("report", l, "pdf"), "pdf"}, {b.name("report", l, "html"), "html"}, {b.workbook(), "workbook"},
			{b.name("news", l, "md"), "news"}, {b.figuresName(), "figures"}, {ManifestName, "manifest"},
		} {
			if content, ok := b.files[f.name]; ok || f.name == ManifestName {
				label := texts.Text(lang.For(l), "release.file."+f.key)
				p.Files = append(p.Files, PageFile{Name: f.name, Label: label, Bytes: len(content)})
			}
		}
		for _, c := range p.Chapters {
			for i := range c.Tables {
				b.tableFiles(&c.Tables[i])
			}
		}
		if err := b.json(name, p); err != nil {
			return err
		}
	}
	return nil
}

// tableFiles lists the files that hold a table for machines.
func (b *builder) tableFiles(t *PageTable) {
	for _, kind := range []struct{ ext, label string }{{"csv", "CSV"}, {"json", "JSON-stat"}} {
		file := "tables/" + t.ID + "." + kind.ext
		if content, ok := b.files[file]; ok {
			t.Files = append(t.Files, PageFile{Name: file, Label: kind.label, Bytes: len(content)})
		}
	}
}

// firstChart finds the document's first chart of a kind.
func firstChart(d report.Document, kind report.ChartKind) (report.Chart, bool) {
	for _, c := range d.Chapters {
		i := slices.IndexFunc(c.Blocks, func(b report.Block) bool {
			x, ok := b.(report.Chart)
			return ok && x.Kind == kind
		})
		if i >= 0 {
			return c.Blocks[i].(report.Chart), true
		}
	}
	return report.Chart{}, false
}
