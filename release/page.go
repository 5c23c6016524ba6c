package release

import (
	"encoding/json"
	"fmt"

	"verdig/codelist"
)

// Page is what a public site shows of one release in one language: the same
// protected figures and sentences as the report and the news text, without the
// chapters. It is written as page-YEAR.LANG.json beside them.
type Page struct {
	Year      int           `json:"year"`
	Edition   string        `json:"edition"`
	Lang      codelist.Lang `json:"lang"`
	Published string        `json:"published"` // YYYY-MM-DD
	Synthetic string        `json:"synthetic,omitempty"`
	Title     string        `json:"title"`    // of the report
	Headline  string        `json:"headline"` // of the news text
	Lead      string        `json:"lead"`
	Key       []PageFigure  `json:"key"`
	Chart     *PageChart    `json:"chart,omitempty"`
	Tables    []PageTable   `json:"tables"`
	News      []PageSection `json:"news"`   // the news text; the first section has no title
	Method    []PageSection `json:"method"` // about the figures: definitions, method, quality
	Cover     string        `json:"cover"`  // file name of the drawn cover
	Files     []PageFile    `json:"files"`  // everything that can be downloaded
}

// PageFigure is one key figure.
type PageFigure struct {
	ID     string `json:"id"`
	Value  string `json:"value"`
	Label  string `json:"label"`
	Change string `json:"change,omitempty"`
}

// PageChart names a chart file of the release and says in words what it shows.
type PageChart struct {
	File    string `json:"file"`
	Caption string `json:"caption"`
	Alt     string `json:"alt"`
}

// PageTable is one table of the release as the reader sees it.
type PageTable struct {
	ID      string     `json:"id"`
	Caption string     `json:"caption"`
	Head    string     `json:"head"`
	Columns []string   `json:"columns"`
	Rows    []PageRow  `json:"rows"`
	Notes   []string   `json:"notes,omitempty"`
	Files   []PageFile `json:"files,omitempty"`
}

// PageRow is one row of a table; Level indents it, Total sets it apart.
type PageRow struct {
	Label string   `json:"label"`
	Level int      `json:"level,omitempty"`
	Total bool     `json:"total,omitempty"`
	Cells []string `json:"cells"`
}

// PageFile is one file of the release for download.
type PageFile struct {
	Name  string `json:"name"`
	Label string `json:"label"`
	Bytes int    `json:"bytes"`
}

// PageSection is a headed piece of prose about the figures.
type PageSection struct {
	Title      string   `json:"title"`
	Paragraphs []string `json:"paragraphs"`
}

// PageName is the file name of the page data of a year in a language.
func PageName(year int, l codelist.Lang) string { return fmt.Sprintf("page-%d.%s.json", year, l) }

// ReadPage reads page data. It returns an error for anything but a page.
func ReadPage(b []byte) (Page, error) {
	var p Page
	if err := json.Unmarshal(b, &p); err != nil {
		return Page{}, fmt.Errorf("release: page: %w", err)
	}
	if p.Year == 0 || p.Edition == "" {
		return Page{}, fmt.Errorf("release: page without year or edition")
	}
	return p, nil
}
