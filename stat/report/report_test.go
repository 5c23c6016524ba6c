package report_test

import (
	"errors"
	"testing"

	"verdig/codelist"
	"verdig/stat/report"
	"verdig/stat/report/reporttest"
)

func TestSampleIsWellFormed(t *testing.T) {
	for _, l := range codelist.Langs {
		if err := report.Check(reporttest.Document(l)); err != nil {
			t.Errorf("%s: %v", l, err)
		}
	}
}

func TestCheck(t *testing.T) {
	table := report.Table{ID: "t", Caption: "c", Head: "h", Columns: []report.Column{{Label: "n"}}, Rows: []report.Row{{Label: "r", Values: []report.Value{{Number: 1}}}}}
	chart := report.Chart{ID: "c", Caption: "c", Alt: "a"}
	ragged := table
	ragged.Rows = []report.Row{{Label: "r"}}
	for name, c := range map[string]struct {
		blocks []report.Block
		want   error
	}{
		"fine":              {[]report.Block{table, chart, report.Heading{Level: 2, Text: "h"}, report.Heading{Level: 3, Text: "h"}, report.Paragraph{Inlines: []report.Inline{{Text: "x", Link: "#table-t"}}}}, nil},
		"outside link":      {[]report.Block{report.Paragraph{Inlines: []report.Inline{{Text: "x", Link: "https://example.org/#a"}}}}, nil},
		"unknown anchor":    {[]report.Block{report.List{Items: [][]report.Inline{{{Text: "x", Link: "#nowhere"}}}}}, report.ErrAnchor},
		"anchor in a note":  {[]report.Block{report.Note{Inlines: []report.Inline{{Link: "#nowhere"}}}}, report.ErrAnchor},
		"table twice":       {[]report.Block{table, table}, report.ErrTwice},
		"chart twice":       {[]report.Block{chart, chart}, report.ErrTwice},
		"ragged table":      {[]report.Block{ragged}, report.ErrForm},
		"empty table":       {[]report.Block{report.Table{ID: "t", Caption: "c", Head: "h"}}, report.ErrForm},
		"chart without alt": {[]report.Block{report.Chart{ID: "c", Caption: "c"}}, report.ErrForm},
		"heading level 1":   {[]report.Block{report.Heading{Level: 1, Text: "h"}}, report.ErrForm},
		"skipped level":     {[]report.Block{report.Heading{Level: 3, Text: "h"}}, report.ErrForm},
	} {
		d := report.Document{Chapters: []report.Chapter{{ID: "one", Title: "One", Blocks: c.blocks}}}
		if err := report.Check(d); !errors.Is(err, c.want) || c.want == nil && err != nil {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	d := report.Document{Chapters: []report.Chapter{{ID: "one", Title: "One"}, {ID: "one", Title: "Two"}, {ID: "", Title: ""}}}
	if err := report.Check(d); !errors.Is(err, report.ErrTwice) || !errors.Is(err, report.ErrForm) {
		t.Errorf("all faults should be named: %v", err)
	}
}

func TestChapterNumber(t *testing.T) {
	d := report.Document{Chapters: []report.Chapter{{Part: report.Front}, {}, {}, {Part: report.Appendix}, {}, {Part: report.Appendix}}}
	want := []string{"", "1", "2", "1", "3", "2"}
	for i, w := range want {
		if got := d.ChapterNumber(i); got != w {
			t.Errorf("chapter %d: %q, want %q", i, got, w)
		}
	}
}
