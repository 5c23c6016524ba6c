package xlsx_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"verdig/codelist"
	"verdig/stat/report/dataset"
	"verdig/stat/report/dataset/datasettest"
	"verdig/stat/report/xlsx"
)

func book(t *testing.T, l codelist.Lang) xlsx.Book {
	return xlsx.Book{Lang: l, Info: datasettest.Info(), Sheet: datasettest.Datasets(t), Notes: []string{"=HYPERLINK(\"https://example.org\")"}}
}

func write(t *testing.T, b xlsx.Book) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := xlsx.Write(&out, b); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func open(t *testing.T, data []byte) *excelize.File {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

func TestSheets(t *testing.T) {
	for l, want := range map[codelist.Lang]string{
		codelist.NB: "Forside Merknader Innhold group citizenship_group agencies",
		codelist.NN: "Framside Merknader Innhald group citizenship_group agencies",
		codelist.EN: "Cover Notes Contents group citizenship_group agencies",
	} {
		f := open(t, write(t, book(t, l)))
		if got := strings.Join(f.GetSheetList(), " "); got != want {
			t.Errorf("%s: sheets %q, want %q", l, got, want)
		}
		p, err := f.GetDocProps()
		if err != nil || !strings.HasPrefix(p.Language, string(l)) || p.Title == "" || p.Creator == "" {
			t.Errorf("%s: properties %+v, %v", l, p, err)
		}
	}
}

func TestTableSheet(t *testing.T) {
	f := open(t, write(t, book(t, codelist.NB)))
	rows, err := f.GetRows("citizenship_group", excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range rows {
		got = append(got, strings.Join(r, "|"))
	}
	want := []string{
		"Personer fulgt opp, etter statsborgerskap og gruppe",
		"Enhet: personer. Kolon (:) betyr at tallet ikke vises, av hensyn til personvernet. " +
			"Punktum (.) betyr at tallet ikke finnes: kombinasjonen kan ikke forekomme, eller for lite ligger bak.",
		"",
		"År|Statsborgerskap|I alt|Kvinner|Menn",
		"2016|I alt|262|197|46", "2016|Afrika|148|:|:", "2016|Nigeria|148|:|:", "2016|Europa|17|13|.", "2016|Romania|17|13|0",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	for cell, kind := range map[string]excelize.CellType{"A5": excelize.CellTypeUnset, "C5": excelize.CellTypeUnset, "D6": excelize.CellTypeInlineString} {
		if got, err := f.GetCellType("citizenship_group", cell); err != nil || got != kind {
			t.Errorf("%s is of type %d (%v), want %d: numbers are numbers, signs are text", cell, got, err, kind)
		}
	}
	tables, err := f.GetTables("citizenship_group")
	if err != nil || len(tables) != 1 || tables[0].Range != "A4:E9" || tables[0].Name != "table_citizenship_group" {
		t.Errorf("tables %+v, %v", tables, err)
	}
	panes, err := f.GetPanes("citizenship_group")
	if err != nil || !panes.Freeze || panes.YSplit != 4 {
		t.Errorf("panes %+v, %v", panes, err)
	}
}

func TestYearsRunAcrossWhereThereIsOneOtherDimension(t *testing.T) {
	f := open(t, write(t, book(t, codelist.EN)))
	rows, err := f.GetRows("group", excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(rows[3], "|"); got != "Group|2015|2016" {
		t.Errorf("heading %q", got)
	}
	if got := strings.Join(rows[6], "|"); got != "Men|43|:" {
		t.Errorf("men %q", got)
	}
	v, err := f.GetCellValue("group", "B5")
	if err != nil || v != "1,290" {
		t.Errorf("the total is shown as %q (%v)", v, err)
	}
}

// TestBytes looks into the file itself: no merged cells, no formulas, the same
// bytes every time.
func TestBytes(t *testing.T) {
	data := write(t, book(t, codelist.NB))
	for range 5 {
		if !bytes.Equal(data, write(t, book(t, codelist.NB))) {
			t.Fatal("the same book gives other bytes")
		}
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	sheets := 0
	for _, part := range z.File {
		if !regexp.MustCompile(`^xl/worksheets/sheet[0-9]+\.xml$`).MatchString(part.Name) {
			continue
		}
		sheets++
		r, err := part.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		last := 0
		for _, m := range regexp.MustCompile(`<col min="([0-9]+)"`).FindAllSubmatch(text, -1) {
			n, _ := strconv.Atoi(string(m[1]))
			if n <= last {
				t.Errorf("%s: column %d after %d", part.Name, n, last)
			}
			last = n
		}
		for _, bad := range []string{"<mergeCell", "<f>", "<f "} {
			if bytes.Contains(text, []byte(bad)) {
				t.Errorf("%s has %s", part.Name, bad)
			}
		}
	}
	if sheets != 6 {
		t.Errorf("%d sheets", sheets)
	}
}

func TestWriteRefuses(t *testing.T) {
	twice := book(t, codelist.NB)
	twice.Sheet = append(twice.Sheet, twice.Sheet[0])
	for name, b := range map[string]xlsx.Book{"no tables": {Lang: codelist.NB}, "a table twice": twice} {
		if err := xlsx.Write(io.Discard, b); !errors.Is(err, xlsx.ErrBook) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestNoDayOfPublication(t *testing.T) {
	b := book(t, codelist.EN)
	b.Info = dataset.Info{Year: 2016}
	p, err := open(t, write(t, b)).GetDocProps()
	if err != nil || p.Created == "" {
		t.Errorf("%+v, %v", p, err)
	}
}

// TestDaysAndKroner: a sheet says that its numbers are days or kroner, in the
// language of the book, and shows a number that does not exist by its sign.
func TestDaysAndKroner(t *testing.T) {
	for l, want := range map[codelist.Lang][2]string{
		codelist.NB: {"Enhet: dager.", "Enhet: kroner."}, codelist.NN: {"Eining: dagar.", "Eining: kroner."}, codelist.EN: {"Unit: days.", "Unit: Norwegian kroner."},
	} {
		b := book(t, l)
		b.Sheet = datasettest.Plain(t)
		f := open(t, write(t, b))
		for i, sheet := range []string{"durations", "compensation_amount"} {
			rows, err := f.GetRows(sheet, excelize.Options{RawCellValue: true})
			if err != nil || !strings.HasPrefix(rows[1][0], want[i]) {
				t.Errorf("%s %s: %q, %v", l, sheet, rows[1], err)
			}
		}
		rows, _ := f.GetRows("durations", excelize.Options{RawCellValue: true})
		if got := strings.Join(rows[4][2:], "|"); got != "118|96|." {
			t.Errorf("%s: days %q", l, got)
		}
		if v, err := f.GetCellValue("compensation_amount", "B6"); err != nil || v != "1,250,000" {
			t.Errorf("%s: kroner %q, %v", l, v, err)
		}
	}
}
