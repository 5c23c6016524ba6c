package exchange

import (
	_ "embed"
	"encoding/csv"
	"strings"
	"sync"

	"verdig/codelist"
)

//go:embed data/template.csv
var wordingData string

// wording holds the words that stand in files which the house writes: sheet
// names, the guide of a template, the columns of a returned file. Messages to
// a user are not here but in package lang.
var wording = sync.OnceValue(func() map[string]codelist.Text {
	rows, err := csv.NewReader(strings.NewReader(wordingData)).ReadAll()
	if err != nil {
		panic(err) // a defect of the build; a test reads the file
	}
	out := make(map[string]codelist.Text, len(rows))
	for _, r := range rows[1:] {
		out[r[0]] = codelist.Text{NB: r[1], NN: r[2], EN: r[3]}
	}
	return out
})

// words returns a wording in a language, with {0} replaced.
func words(key string, l codelist.Lang, arg ...string) string {
	text := wording()[key].In(l)
	if len(arg) > 0 {
		text = strings.ReplaceAll(text, "{0}", arg[0])
	}
	return text
}

// ownKeys are the columns that a returned file has before those of the sender.
var ownKeys = []string{"returned.row", "returned.column", "returned.reason", "returned.remedy"}

// isSheet reports whether a sheet has the name that templates give it in any
// of the languages.
func isSheet(key, name string) bool {
	for _, l := range codelist.Langs {
		if strings.EqualFold(strings.TrimSpace(name), words(key, l)) {
			return true
		}
	}
	return false
}
