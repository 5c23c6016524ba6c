package release

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"verdig/codelist"
	"verdig/release/narrative"
	"verdig/stat/disclosure"
	"verdig/stat/disclosure/disclosuretest"
	"verdig/stat/microdata"
	"verdig/stat/microdata/microdatatest"
)

func smallInput(t *testing.T) Input {
	t.Helper()
	codes, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	return Input{
		Years: []microdata.Dataset{microdatatest.Invented(codes, 2015, 48), microdatatest.Invented(codes, 2016, 42)},
		Codes: codes, Published: codelist.MustDay(2017, 3, 31), Program: "test",
		Publisher: codelist.Text{NB: "Utgiveren", NN: "Utgjevaren", EN: "The publisher"},
		Series:    []narrative.PublishedFigure{{Year: "2013", Measure: "persons_followed_up", Dimension: "total", Category: "all", Value: "57", Source: "A printed report", Verified: "derived", Break: "the agencies changed"}},
		Sections:  map[codelist.Lang]string{codelist.NB: "# Utfordringer\n\nTo etater.", codelist.NN: "# Utfordringar\n\nTo etatar.", codelist.EN: "# Challenges\n\nTwo agencies."},
	}
}

func TestAReleaseIsWhole(t *testing.T) {
	b, err := Build(context.Background(), smallInput(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{
		"report-2016.nb.html", "report-2016.nn.html", "report-2016.en.html", "news-2016.nb.html", "news-2016.nn.md", "news-2016.en.md",
		"tables-2016.xlsx", "tables/group.csv", "tables/group.json", "figures-2016.json", "manifest.json", "ledger.json",
		"page-2016.nb.json", "cover-2016.en.svg",
	} {
		if len(b.Files[name]) == 0 {
			t.Errorf("%s is missing", name)
		}
	}
	if found, err := Verify(b.Files); err != nil || len(found) > 0 {
		t.Errorf("its own manifest: %v %v", found, err)
	}
	var m Manifest
	if err := json.Unmarshal(b.Files["manifest.json"], &m); err != nil {
		t.Fatal(err)
	}
	if m.Hidden.Exact != 0 || len(m.Frozen) != 2 || !m.Synthetic || m.CodeLists["sex"] == "" {
		t.Errorf("%+v", m)
	}
	for _, p := range codelist.Langs {
		page, err := ReadPage(b.Files[PageName(2016, p)])
		if err != nil || page.Synthetic == "" || len(page.Key) == 0 || page.Headline == "" {
			t.Errorf("page %s: %v %+v", p, err, page.Key)
		}
	}
}

// What the back series says of a figure stands under its table.
// The certainty of the count reaches the figures, the tables and the report of
// years that have it; a release of years frozen before says nothing of it.
func TestTheCertaintyOfTheCountIsReleased(t *testing.T) {
	in := smallInput(t)
	b, err := Build(context.Background(), in)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"figures-2016.json":    `"value": 42,` + "\n      " + `"confirmed": 44,` + "\n      " + `"probable": 41,` + "\n      " + `"low": 39,` + "\n      " + `"high": 46`,
		"tables/certainty.csv": "certainty,2016,first_identified,",
		"report-2016.nn.html":  "Med berre stadfesta koplingar er talet på personar følgde opp 44",
	} {
		if !strings.Contains(string(b.Files[name]), want) {
			t.Errorf("%s does not say %q", name, want)
		}
	}
	for i := range in.Years {
		in.Years[i].Linkage.Certainty = nil
	}
	if b, err = Build(context.Background(), in); err != nil {
		t.Fatal(err)
	}
	if _, ok := b.Files["tables/certainty.csv"]; ok || strings.Contains(string(b.Files["figures-2016.json"]), "confirmed") || strings.Contains(string(b.Files["report-2016.nn.html"]), "stadfesta koplingar") {
		t.Error("certainty of years that have none")
	}
}

func TestTheBackSeriesKeepsBreaksAndChecks(t *testing.T) {
	b, err := Build(context.Background(), smallInput(t))
	if err != nil {
		t.Fatal(err)
	}
	page := string(b.Files["report-2016.en.html"])
	for _, want := range []string{"Break in the series in 2013: the agencies changed", "Worked out from percentages in the source: numbers for 2013"} {
		if !strings.Contains(page, want) {
			t.Errorf("the report does not say %q", want)
		}
	}
}

func TestTheSameYearsGiveTheSameBytes(t *testing.T) {
	a, err := Build(context.Background(), smallInput(t))
	if err != nil {
		t.Fatal(err)
	}
	b, err := Build(context.Background(), smallInput(t))
	if err != nil {
		t.Fatal(err)
	}
	for name := range a.Files {
		if string(a.Files[name]) != string(b.Files[name]) {
			t.Errorf("%s differs from one run to the next", name)
		}
	}
}

// A cell that does not add up stops the release, which says where and writes
// nothing.
func TestAPlantedCellStopsTheRelease(t *testing.T) {
	for _, plant := range []struct {
		table string
		codes []string
	}{
		{"group", []string{"2016", "women"}},
		{"extent", []string{"2016", "followed_up"}},
		{"police_reports", []string{"2016", "total", "total"}},
	} {
		in := smallInput(t)
		good, err := Figures(in)
		if err != nil {
			t.Fatal(err)
		}
		b := &builder{in: in, files: map[string][]byte{}}
		b.data = disclosuretest.Plant(t, good, plant.table, plant.codes, 999)
		_, err = b.publish(context.Background())
		var g *GateError
		if !errors.As(err, &g) || !errors.Is(err, ErrGate) {
			t.Errorf("%s %v: %v", plant.table, plant.codes, err)
			continue
		}
		if len(b.files) != 0 {
			t.Errorf("%s: %d files were written all the same", plant.table, len(b.files))
		}
		named := false
		for _, d := range g.Found {
			named = named || strings.Contains(d.Where, plant.table) && strings.Contains(d.What, "999")
		}
		if !named {
			t.Errorf("the gate does not name table %s: %v", plant.table, err)
		}
	}
}

func TestAlteredFilesAreFound(t *testing.T) {
	b, err := Build(context.Background(), smallInput(t))
	if err != nil {
		t.Fatal(err)
	}
	b.Files["news-2016.nb.md"] = append(b.Files["news-2016.nb.md"], ' ')
	delete(b.Files, "tables/group.csv")
	b.Files["stray.txt"] = []byte("x")
	found, err := Verify(b.Files)
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{"news-2016.nb.md": "altered", "tables/group.csv": "missing", "stray.txt": "not in the manifest"}
	if len(found) != len(want) {
		t.Errorf("%v", found)
	}
	for _, d := range found {
		if want[d.Where] != d.What {
			t.Errorf("%s: %s", d.Where, d.What)
		}
	}
	if _, err := Verify(map[string][]byte{}); err == nil {
		t.Error("a folder without a manifest verifies")
	}
}

func TestNothingIsReleasedWithoutAYearOrFromInternalFigures(t *testing.T) {
	in := smallInput(t)
	in.Years = nil
	if _, err := Build(context.Background(), in); !errors.Is(err, ErrYears) {
		t.Errorf("%v", err)
	}
	if _, err := FiguresJSON(disclosure.Release{}); err == nil {
		t.Error("internal figures were written")
	}
}
