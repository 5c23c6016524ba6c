package narrative

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"verdig/codelist"
	"verdig/stat/report"
)

// fake is a source of figures and tables that a test writes down.
type fake struct {
	figures map[string]Cell // "2016 persons.followed_up"
	tables  map[string]*fakeTable
}

func (f *fake) Figure(year int, id string) (Cell, bool) {
	c, ok := f.figures[strconv.Itoa(year)+" "+id]
	return c, ok
}

func (f *fake) Table(id string) (Table, bool) {
	t, ok := f.tables[id]
	return t, ok
}

type fakeTable struct {
	id    string
	dims  []Dimension
	cells map[string]Cell
}

func (t *fakeTable) ID() string        { return t.id }
func (t *fakeTable) Dims() []Dimension { return t.dims }
func (t *fakeTable) Cell(codes ...string) (Cell, bool) {
	c, ok := t.cells[strings.Join(codes, "/")]
	return c, ok
}

// hidden is the value that a test gives a protected cell.
const hidden = -1

func cellOf(n int) Cell {
	if n == hidden {
		return Cell{Status: Protected}
	}
	return Cell{Value: n}
}

// figures are the figures of a year by id; the ids leave out "persons.".
type figures map[string]int

func (f *fake) add(year int, fs figures) {
	for id, n := range fs {
		if !strings.HasPrefix(id, "police") && !strings.HasPrefix(id, "cases") {
			id = "persons." + id
		}
		f.figures[strconv.Itoa(year)+" "+id] = cellOf(n)
	}
}

// citizenship is the table of citizenship with persons by country.
func (f *fake) citizenship(year int, countries map[string]int, order ...string) {
	y := strconv.Itoa(year)
	t := &fakeTable{id: tableCitizenship, cells: map[string]Cell{}, dims: []Dimension{
		{Name: "year", List: "year", Codes: []string{y}},
		{Name: "country", List: "country", Codes: append([]string{"total"}, order...), Total: "total"},
		{Name: "group", List: "group", Codes: []string{"total"}, Total: "total"},
	}}
	for i := range t.dims {
		d := &t.dims[i]
		d.Levels, d.Parents = make([]int, len(d.Codes)), make([]string, len(d.Codes))
		for k, c := range d.Codes {
			if d.Total != "" && c != d.Total {
				d.Levels[k], d.Parents[k] = 1, d.Total
			}
		}
	}
	t.cells[y+"/total/total"] = f.figures[y+" "+idPersons]
	for code, n := range countries {
		t.cells[y+"/"+code+"/total"] = cellOf(n)
	}
	f.tables[tableCitizenship] = t
}

func newFake() *fake { return &fake{map[string]Cell{}, map[string]*fakeTable{}} }

func library(t testing.TB) *codelist.Library {
	t.Helper()
	lib, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	return lib
}

func input(t testing.TB, f *fake) Input {
	t.Helper()
	return Input{
		Source: f, Codes: library(t), Year: 2016,
		Editions: []Edition{{Year: 2015, Edition: "2015-r1"}, {Year: 2016, Edition: "2016-r1", Synthetic: true, AsOf: codelist.MustDay(2017, 3, 1)}},
		Publisher: codelist.Text{
			NB: "Koordineringsenheten mot menneskehandel", NN: "Koordineringseininga mot menneskehandel", EN: "The coordinating unit against human trafficking",
		},
	}
}

// golden is the golden example as bare figures.
func golden() *fake {
	f := newFake()
	f.add(2016, figures{
		"followed_up": 262, "first_identified": 98, "followed_up.women": 197, "followed_up.men": 46, "followed_up.children": 18, "followed_up.sex_not_recorded": 1,
		"followed_up.exploitation.sexual": 185, "followed_up.exploitation.labour": 60, "followed_up.exploitation.both": 17, "followed_up.exploitation.other": 0,
		"followed_up.women.exploitation.sexual": 168, "followed_up.women.exploitation.labour": 15, "followed_up.women.exploitation.both": 14, "followed_up.women.exploitation.other": 0,
		"followed_up.men.exploitation.sexual": 6, "followed_up.men.exploitation.labour": 38, "followed_up.men.exploitation.both": 2, "followed_up.men.exploitation.other": 0,
		"followed_up.nationalities": 42, "police_reports": 46, "police_reports.aggravated": 4,
		"police_reports.exploitation.sexual": 17, "police_reports.exploitation.labour": 27, "police_reports.exploitation.both": 0, "police_reports.exploitation.other": 2,
		"cases.convicted.since_2016": 10,
	})
	f.add(2015, figures{
		"followed_up": 290, "first_identified": 125, "followed_up.women": 205, "followed_up.men": 43, "followed_up.children": 42, "followed_up.sex_not_recorded": 0,
		"followed_up.women.exploitation.both": 9, "followed_up.nationalities": 40, "police_reports": 62,
	})
	f.citizenship(2016, map[string]int{"NG": 140, "RO": 24, "PK": 14, "BG": 12, "PH": 10, "MA": 8, "IN": 7, "VN": 5, "SY": hidden, "ZZ": 6},
		"NG", "RO", "PK", "BG", "PH", "MA", "IN", "VN", "SY", "ZZ")
	return f
}

// prose returns the text of every run of a document, one block a line.
func prose(d report.Document) string {
	var b strings.Builder
	b.WriteString(d.Title + "\n")
	for _, ch := range d.Chapters {
		b.WriteString(phrase(ch.Lead).String() + "\n")
		for _, bl := range ch.Blocks {
			switch bl := bl.(type) {
			case report.Paragraph:
				b.WriteString(phrase(bl.Inlines).String() + "\n")
			case report.Note:
				b.WriteString(bl.Title + " " + phrase(bl.Inlines).String() + "\n")
			case report.List:
				for _, item := range bl.Items {
					b.WriteString("- " + phrase(item).String() + "\n")
				}
			case report.Heading:
				b.WriteString("## " + bl.Text + "\n")
			}
		}
	}
	return b.String()
}

var sections = map[codelist.Lang]string{
	codelist.NB: "# Utfordringer\n\nAv de {{persons.followed_up}} personene (**{{persons.followed_up@2015}}** året før) falt noen *utenfor*.\n\n# Forslag\n\n1. Klargjør ansvaret.\n2. Les [veilederen](https://example.org/veileder).\n",
	codelist.NN: "# Utfordringar\n\nAv dei {{persons.followed_up}} personane fall nokre *utanfor*.\n\n# Forslag\n\n- Klargjer ansvaret.\n",
	codelist.EN: "# Challenges\n\nOf the {{persons.followed_up}} people, some fell *outside*.\n\n# Proposals\n\n- Make the responsibility clear.\n",
}

// publishedSeries is the file of what was published before the register, which
// lies outside the repository.
func publishedSeries(t testing.TB) []PublishedFigure {
	t.Helper()
	dir := os.Getenv("VERDIG_SHARED")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared")
	}
	f, err := os.Open(filepath.Join(dir, "data", "kom_published.csv"))
	if err != nil {
		t.Skip("no shared data: ", err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []PublishedFigure
	for _, r := range rows[1:] {
		out = append(out, PublishedFigure{Year: r[0], Measure: r[1], Dimension: r[2], Category: r[3], Value: r[4], Source: r[5], Verified: r[6]})
	}
	return out
}
