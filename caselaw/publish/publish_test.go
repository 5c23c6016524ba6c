package publish_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"verdig/caselaw"
	"verdig/caselaw/caselawtest"
	"verdig/caselaw/publish"
	"verdig/codelist"
)

func TestFiles(t *testing.T) {
	codes, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	r := caselawtest.Register()
	r.Judgments[0].Court = "=1+1"
	r.Gone = []caselaw.Gone{{ID: "x", Withdrawn: codelist.MustDay(2016, 12, 1), Reason: "mistake"}}
	in := publish.Input{Register: r, Codes: codes, Periods: []caselaw.Period{{Year: 2016, Third: 3}, {Year: 2016, Third: 2}}, Publisher: codelist.Text{NB: "Utgiver"}}
	files, err := publish.Build(t.Context(), in)
	if err != nil {
		t.Fatal(err)
	}
	m, err := caselaw.ReadManifest(files[caselaw.ManifestName])
	if err != nil || len(m.Files) != len(files)-1 || !m.Synthetic || strings.Join(m.Periods, " ") != "2016-3 2016-2" {
		t.Errorf("%+v %v", m, err)
	}
	for _, name := range []string{"judgments.json", "judgments.csv", "judgments.xlsx", "list-2016-3.json", "list-2016-3.csv", "list-2016-3.nb.html", "list-2016-2.en.html"} {
		if len(files[name]) == 0 {
			t.Errorf("no %s", name)
		}
	}
	for name, words := range map[string][]string{
		"list-2016-3.nb.html": {"syntetisk", "Tvangsarbeid i restaurant er menneskehandel.", "1. september 2016 til 31. desember 2016", "Straffeloven 2005 § 257", "Dommen var ført inn ved en feil", "Ikke rettskraftig"},
		"list-2016-3.en.html": {"synthetic", "In English: labour in a restaurant", "Penal Code 2005 section 257", "Not final"},
		"list-2016-2.nb.html": {"Ingen dommer i domsregisteret er fra denne perioden."},
	} {
		for _, w := range words {
			if page := strings.ToLower(strings.ReplaceAll(string(files[name]), "\u00a0", " ")); !strings.Contains(page, strings.ToLower(w)) {
				t.Errorf("%s does not say %q", name, w)
			}
		}
	}
	if !strings.Contains(string(files["list-2016-2.nb.html"]), "Ingen dommer i domsregisteret er fra denne perioden.") || strings.Contains(string(files["list-2016-2.nb.html"]), "Tvangsarbeid") {
		t.Error("a period in which nothing was given")
	}
	f, err := excelize.OpenReader(bytes.NewReader(files["judgments.xlsx"]))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows("judgments")
	if err != nil || len(rows) != 5 || rows[0][0] != "id" || rows[1][4] != "=1+1" {
		t.Errorf("%v %v", rows, err)
	}
	if formula, err := f.GetCellFormula("judgments", "E2"); err != nil || formula != "" {
		t.Errorf("a text is a formula: %q %v", formula, err)
	}
}
