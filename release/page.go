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
	Key       []PageFigure  `json:"key"`     // the figures shown first, the main one before the others
	Figures   []PageFigure  `json:"figures"` // every headline figure
	Chart     *PageChart    `json:"chart,omitempty"`
	Chapters  []PageChapter `json:"chapters"` // tables, chapter by chapter as in the report
	News      []PageSection `json:"news"`     // the news text below its lead; the first section has no title
	Method    []PageSection `json:"method"`   // about the figures: definitions, method, quality
	Series    []PageSection `json:"series"`   // what was published before the register, with its sources; empty where nothing was
	Cover     string        `json:"cover"`    // file name of the drawn cover
	Files     []PageFile    `json:"files"`    // what can be downloaded
}

// PageFigure is one key figure.
type PageFigure struct {
	ID         string `json:"id"`
	Value      string `json:"value"`
	Label      string `json:"label"`
	Change     string `json:"change,omitempty"`
	Definition string `json:"definition,omitempty"` // id of the term in Method that defines it
}

// PageChart names the chart files of the release and says in words and in
// numbers what they show. Slim is the same chart drawn for a telephone.
type PageChart struct {
	File    string    `json:"file"`
	Slim    string    `json:"slim"`
	Caption string    `json:"caption"`
	Alt     string    `json:"alt"`
	Notes   []string  `json:"notes,omitempty"`
	Numbers PageTable `json:"numbers"`
}

// PageChapter is the tables of one chapter of the report.
type PageChapter struct {
	ID     string      `json:"id"` // as in the report: women, method
	Title  string      `json:"title"`
	Tables []PageTable `json:"tables"`
}

// PageTable is one table of the release as the reader sees it.
type PageTable struct {
	ID      string       `json:"id"`
	Caption string       `json:"caption"`
	Head    string       `json:"head"`
	Columns []PageColumn `json:"columns"`
	Rows    []PageRow    `json:"rows"`
	Notes   []string     `json:"notes,omitempty"`
	Files   []PageFile   `json:"files,omitempty"`
}

// PageColumn is the heading of a column after the first.
type PageColumn struct {
	Label string `json:"label"`
	Text  bool   `json:"text,omitempty"` // words, not numbers
}

// PageRow is one row of a table; Level indents it, Total sets it apart.
type PageRow struct {
	Label string   `json:"label"`
	Level int      `json:"level,omitempty"`
	Total bool     `json:"total,omitempty"`
	Cells []string `json:"cells"`
}

// PageFile is one file of the release for download. Bytes is 0 for the
// manifest, which is written last.
type PageFile struct {
	Name  string `json:"name"`
	Label string `json:"label"`
	Bytes int    `json:"bytes"`
}

// PageSection is a headed piece of prose about the figures. A section of level
// 3 belongs to the one of level 2 before it.
type PageSection struct {
	ID     string      `json:"id,omitempty"` // anchor; "" for a section without a title
	Level  int         `json:"level"`        // 2 or 3
	Title  string      `json:"title"`
	Blocks []PageBlock `json:"blocks,omitempty"`
}

// PageBlock is a paragraph, a list, a list of terms, or the place of a table:
// one of the four is set.
type PageBlock struct {
	Text  string     `json:"text,omitempty"`
	List  *PageList  `json:"list,omitempty"`
	Terms []PageTerm `json:"terms,omitempty"`
	Table *PageLink  `json:"table,omitempty"`
}

// PageList is a bulleted or numbered list.
type PageList struct {
	Ordered bool       `json:"ordered,omitempty"`
	Items   []PageItem `json:"items"`
}

// PageItem is an item of a list; Link is where the whole of it leads, or "".
type PageItem struct {
	Text string `json:"text"`
	Link string `json:"link,omitempty"`
}

// PageTerm is a word and what it means.
type PageTerm struct {
	ID   string `json:"id,omitempty"` // anchor
	Term string `json:"term"`
	Text string `json:"text"`
}

// PageLink names a table of the release.
type PageLink struct {
	ID      string `json:"id"`
	Caption string `json:"caption"`
}

// Table finds a table by its id.
func (p Page) Table(id string) (PageTable, bool) {
	for _, c := range p.Chapters {
		for _, t := range c.Tables {
			if t.ID == id {
				return t, true
			}
		}
	}
	return PageTable{}, false
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
