package release

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"verdig/codelist"
	"verdig/stat/indicator"
	"verdig/stat/report"
)

func text(s string) []report.Inline { return []report.Inline{{Text: s}} }

func strong(term, s string) []report.Inline {
	return []report.Inline{{Text: term, Strong: true}, {Text: " " + s}}
}

func paragraphOf(s string) report.Paragraph { return report.Paragraph{Inlines: text(s)} }

// TestMethodSectionsKeepTheStructure: headings nest under their chapter, lists
// stay lists, definitions become terms with the anchor of their figure, and a
// table is named where it stood.
func TestMethodSectionsKeepTheStructure(t *testing.T) {
	children, ok := indicator.Lookup("persons.followed_up.children")
	if !ok {
		t.Fatal("no such figure")
	}
	d := report.Document{Lang: codelist.EN, Chapters: []report.Chapter{
		{ID: "extent", Title: "Extent", Blocks: []report.Block{paragraphOf("Not about method.")}},
		{ID: "quality", Title: "Quality", Blocks: []report.Block{
			report.Heading{Level: 2, Text: "Returns"}, paragraphOf("All."),
			report.Table{ID: "agencies", Caption: "By agency"},
			report.Heading{Level: 2, Text: "Nothing follows"},
			report.Heading{Level: 3, Text: "Deep"}, report.List{Ordered: true, Items: [][]report.Inline{text("one"), text("two")}},
			report.Chart{ID: "left out"},
		}},
		{ID: "definitions", Title: "Definitions", Lead: text("Each word in one sense."), Blocks: []report.Block{
			report.List{Items: [][]report.Inline{strong("Person.", "One human being."), strong("Children.", children.Definition.EN)}},
			report.Note{Title: "Mind", Inlines: text("the gap")}, report.Note{Inlines: text("untitled")},
		}},
	}}
	want := []PageSection{
		{ID: "definitions", Level: 2, Title: "Definitions", Blocks: []PageBlock{
			{Text: "Each word in one sense."},
			{Terms: []PageTerm{{Term: "Person", Text: "One human being."}, {ID: "def-" + children.ID, Term: "Children", Text: children.Definition.EN}}},
			{Terms: []PageTerm{{Term: "Mind", Text: "the gap"}}}, {Text: "untitled"},
		}},
		{ID: "quality", Level: 2, Title: "Quality"},
		{ID: "quality-1", Level: 3, Title: "Returns", Blocks: []PageBlock{{Text: "All."}, {Table: &PageLink{"agencies", "By agency"}}}},
		{ID: "quality-3", Level: 3, Title: "Deep", Blocks: []PageBlock{{List: &PageList{Ordered: true, Items: []PageItem{{Text: "one"}, {Text: "two"}}}}}},
	}
	got := methodSections(d)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	figures := pageFigures([]report.KeyFigure{
		{Figure: children.ID, Label: "Children", Value: report.Value{Kind: report.Suppressed, Number: 3}},
		{Figure: "police_reports", Label: "Reports", Value: report.Value{Number: 46}, Change: "down"},
	}, got, codelist.EN)
	if diff := cmp.Diff([]PageFigure{
		{ID: children.ID, Value: ":", Label: "Children", Definition: "def-" + children.ID},
		{ID: "police_reports", Value: "46", Label: "Reports", Change: "down"},
	}, figures); diff != "" {
		t.Error(diff)
	}
}

// TestNewsSectionsLeaveOutWhatTheSiteHas: the box of key figures and the list
// of links stand elsewhere on the page.
func TestNewsSectionsLeaveOutWhatTheSiteHas(t *testing.T) {
	link := []report.Inline{{Text: "The report", Link: "report.html"}}
	d := report.Document{Lang: codelist.NN, Chapters: []report.Chapter{{ID: "news", Title: "News", Lead: text("Lead."), Blocks: []report.Block{
		paragraphOf("First."), report.Heading{Level: 2, Text: "Women"}, paragraphOf("Second."),
		report.Heading{Level: 2, Text: "Key figures"}, report.KeyFigures{},
		report.Heading{Level: 2, Text: "Read more"}, report.List{Items: [][]report.Inline{link, link}},
	}}}}
	want := []PageSection{{Level: 2, Blocks: []PageBlock{{Text: "First."}}}, {Level: 2, Title: "Women", Blocks: []PageBlock{{Text: "Second."}}}}
	if diff := cmp.Diff(want, newsSections(d)); diff != "" {
		t.Error(diff)
	}
}

func TestPageTablesKeepTheirColumns(t *testing.T) {
	d := report.Document{Lang: codelist.NB, Chapters: []report.Chapter{
		{ID: "method", Title: "Method", Blocks: []report.Block{paragraphOf("No table.")}},
		{ID: "series", Title: "Series", Blocks: []report.Block{report.Table{
			ID: "t", Caption: "C", Head: "H", Columns: []report.Column{{Label: "N"}, {Label: "Source", Text: true}}, Notes: []string{"note"},
			Rows: []report.Row{{Label: "2016", Level: 1, Total: true, Values: []report.Value{{Number: 1234}, {Kind: report.Text, Text: "[1]"}}}},
		}}},
	}}
	got := pageChapters(d, codelist.NB)
	want := []PageChapter{{ID: "series", Title: "Series", Tables: []PageTable{{
		ID: "t", Caption: "C", Head: "H", Columns: []PageColumn{{Label: "N"}, {Label: "Source", Text: true}}, Notes: []string{"note"},
		Rows: []PageRow{{Label: "2016", Level: 1, Total: true, Cells: []string{"1\u202f234", "[1]"}}},
	}}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	p := Page{Chapters: got}
	if found, ok := p.Table("t"); !ok || found.Caption != "C" {
		t.Error("a table of the page is not found")
	}
	if _, ok := p.Table("u"); ok {
		t.Error("a table is found that is not there")
	}
}

func TestReadPageRefusesAnythingElse(t *testing.T) {
	for _, b := range []string{"", "{", "[]", `{"year":2016}`, `{"edition":"2016-r1"}`, `{"year":"x","edition":"2016-r1"}`} {
		if _, err := ReadPage([]byte(b)); err == nil {
			t.Errorf("%q is read as a page", b)
		}
	}
}

func TestReadManifestRefusesAnythingElse(t *testing.T) {
	for _, b := range []string{"", "{", "[]", `{"schema":"verdig-release/0"}`} {
		if _, err := ReadManifest([]byte(b)); err == nil {
			t.Errorf("%q is read as a manifest", b)
		}
	}
	if m, err := ReadManifest([]byte(`{"schema":"verdig-release/1","synthetic":true}`)); err != nil || !m.Synthetic {
		t.Error(m, err)
	}
}
