package typeset_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"verdig/stat/report/typeset"
)

// sampleText holds the words of the sample report in one language.
type sampleText struct {
	tag, title               string
	of, see, and, contents   string
	summary, sex, countries  string // headings
	women, men, note         string
	narrow                   string // narrow column with a word that must be divided
	figure, table, otherLang string
	divided                  string // the part before the hyphen
}

var sampleTexts = []sampleText{
	{
		tag: "nb-NO", title: "Årsrapport 2016", of: "av", see: "Se", and: "og", contents: "Innhold",
		summary: "Sammendrag", sex: "Kjønn", countries: "Nasjonalitet", women: "Kvinner", men: "Menn",
		note:   "Tallet omfatter alle som fikk oppfølging i løpet av året.",
		narrow: "Opplysningene kommer fra arbeidsmarkedsmyndighetene og barneverntjenesten i kommunene.",
		figure: "Figur 1", table: "Tabell 1", otherLang: "nn", divided: "arbeidsmar",
	},
	{
		tag: "nn-NO", title: "Årsrapport 2016", of: "av", see: "Sjå", and: "og", contents: "Innhald",
		summary: "Samandrag", sex: "Kjønn", countries: "Nasjonalitet", women: "Kvinner", men: "Menn",
		note:   "Talet omfattar alle som fekk oppfølging i løpet av året.",
		narrow: "Opplysningane kjem frå arbeidsmarknadsstyresmaktene og barneverntenesta i kommunane.",
		figure: "Figur 1", table: "Tabell 1", otherLang: "nb", divided: "arbeidsmarknads",
	},
	{
		tag: "en-GB", title: "Annual report 2016", of: "of", see: "See", and: "and", contents: "Contents",
		summary: "Summary", sex: "Sex", countries: "Nationality", women: "Women", men: "Men",
		note:   "The figure covers all who were followed up in the course of the year.",
		narrow: "The information is provided by representatives of governmental organisations.",
		figure: "Figure 1", table: "Table 1", otherLang: "nb", divided: "govern",
	},
}

// created is the time of creation of every document in these tests.
var created = time.Date(2017, 3, 1, 9, 0, 0, 0, time.UTC)

// markup would stop the compiler if data were run as markup.
const markup = `#panic("data was run as markup") $x$ *bold* @nowhere`

func (s sampleText) document(t *testing.T) typeset.Document {
	t.Helper()
	main, err := os.ReadFile(filepath.Join("testdata", "sample.typ"))
	if err != nil {
		t.Fatal(err)
	}
	rows := [][]any{}
	for i := range 60 {
		rows = append(rows, []any{fmt.Sprintf("Land %d", i+1), 3 * i, 2 * i})
	}
	data, err := json.Marshal(map[string]any{
		"subtitle": markup, "running": s.title, "of": s.of, "see": s.see, "and": s.and, "narrow": s.narrow,
		"summary": map[string]any{"heading": s.summary, "text": s.narrow, "note": s.note},
		"keys":    []map[string]any{{"value": 262, "label": s.summary}, {"value": 147, "label": s.women}, {"value": 113, "label": s.men}},
		"sex":     map[string]any{"heading": s.sex, "text": s.narrow, "caption": s.sex, "alt": s.alt()},
		"countries": map[string]any{
			"heading": s.countries, "caption": s.countries, "columns": []string{s.countries, s.women, s.men}, "rows": rows,
		},
		"method": map[string]any{"heading": "Chapman", "text": s.narrow, "alt": "N", "link": "Chapman (1951)"},
		"other":  map[string]any{"lang": s.otherLang, "text": s.narrow},
	})
	if err != nil {
		t.Fatal(err)
	}
	return typeset.Document{
		Main: string(main), Title: s.title, Language: s.tag, Created: created,
		Files: map[string][]byte{"data.json": data, "charts/sex.svg": s.chart()},
		Warn:  func(d typeset.Diagnostic) { t.Errorf("warning: %s", d) },
	}
}

func (s sampleText) alt() string { return fmt.Sprintf("%s: 147. %s: 113.", s.women, s.men) }

func (s sampleText) chart() []byte {
	return fmt.Appendf(nil, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 120" width="400" height="120">
<rect x="80" y="10" width="220" height="36" fill="#0b2545"/><rect x="80" y="64" width="169" height="36" fill="#2b6cb0"/>
<g font-family="Inter" font-size="14"><text x="0" y="33">%s</text><text x="0" y="87">%s</text>
<text x="308" y="33" font-weight="600">147</text><text x="257" y="87" font-weight="600">113</text></g></svg>`, s.women, s.men)
}
