package release

import (
	"strings"

	"verdig/codelist"
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

// sectionsOf cuts blocks at their headings into headed prose. Tables, charts
// and key figures are left out: the site shows them elsewhere.
func sectionsOf(blocks []report.Block, first string) []PageSection {
	out := []PageSection{{Title: first}}
	add := func(text string) {
		if text != "" {
			last := &out[len(out)-1]
			last.Paragraphs = append(last.Paragraphs, text)
		}
	}
	for _, b := range blocks {
		switch b := b.(type) {
		case report.Heading:
			out = append(out, PageSection{Title: b.Text})
		case report.Paragraph:
			add(plain(b.Inlines))
		case report.Note:
			add(strings.TrimSpace(b.Title + ": " + plain(b.Inlines)))
		case report.List:
			for _, item := range b.Items {
				add("– " + plain(item))
			}
		}
	}
	kept := out[:0]
	for _, s := range out {
		if len(s.Paragraphs) > 0 {
			kept = append(kept, s)
		}
	}
	return kept
}

// newsSections is the news text below its lead.
func newsSections(d report.Document) []PageSection {
	var out []PageSection
	for _, c := range d.Chapters {
		out = append(out, sectionsOf(c.Blocks, "")...)
	}
	return out
}

// methodChapters are the chapters of the report that say what the figures are
// worth, in the order of the page about the figures.
var methodChapters = []string{"definitions", "method", "quality"}

func methodSections(d report.Document) []PageSection {
	var out []PageSection
	for _, id := range methodChapters {
		for _, c := range d.Chapters {
			if c.ID != id {
				continue
			}
			s := sectionsOf(c.Blocks, c.Title)
			if lead := plain(c.Lead); lead != "" {
				s = append([]PageSection{{Title: c.Title, Paragraphs: []string{lead}}}, s...)
				if len(s) > 1 && s[1].Title == c.Title {
					s[1].Title = ""
				}
			}
			out = append(out, s...)
		}
	}
	return out
}

// pageTables is every table of the report as the site shows it.
func pageTables(d report.Document, l codelist.Lang) []PageTable {
	var out []PageTable
	for _, c := range d.Chapters {
		for _, b := range c.Blocks {
			t, ok := b.(report.Table)
			if !ok {
				continue
			}
			p := PageTable{ID: t.ID, Caption: t.Caption, Head: t.Head, Notes: t.Notes}
			for _, col := range t.Columns {
				p.Columns = append(p.Columns, col.Label)
			}
			for _, r := range t.Rows {
				row := PageRow{Label: r.Label, Level: r.Level, Total: r.Total}
				for _, v := range r.Values {
					row.Cells = append(row.Cells, valueText(v, l))
				}
				p.Rows = append(p.Rows, row)
			}
			out = append(out, p)
		}
	}
	return out
}

func valueText(v report.Value, l codelist.Lang) string { return wording.Value(l, v) }
