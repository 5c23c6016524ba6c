// Package caselawtest knows what every search of the judgments must be able to
// do, and invented judgments to try it on.
package caselawtest

import (
	"context"
	"slices"
	"strings"
	"sync"
	"testing"

	"verdig/caselaw"
	"verdig/codelist"
)

// Register is an invented register, the latest judgment first.
func Register() caselaw.Register {
	one := func(id, number string, day codelist.Day, law []string, decides, summary, sentence string) caselaw.Judgment {
		return caselaw.Judgment{ID: caselaw.ID(id), Version: 1, Published: day.AddDays(9), Changed: day.AddDays(9), Facts: caselaw.Facts{
			Court: "Eksempel tingrett", Number: number, Instance: "district", Day: day, Outcome: "conviction", Law: law, Prison: 720,
			Decides: codelist.Text{NB: decides, EN: "In English: labour in a restaurant"}, Summary: codelist.Text{NB: summary}, Sentence: codelist.Text{NB: sentence},
		}}
	}
	return caselaw.Register{Made: codelist.MustDay(2017, 1, 2), Synthetic: true, Judgments: []caselaw.Judgment{
		one("a", "TEKS-2016-00021", codelist.MustDay(2016, 11, 3), []string{"strl2005-257"}, "Tvangsarbeid i restaurant er menneskehandel.",
			"Tre menn arbeidet uten lønn. Retten viste til § 257 og la vekt på at de ikke fikk gå ut. Ærlighet ble ikke lønnet.", "Fengsel i to år."),
		one("d", "TEKS-2016-00099", codelist.MustDay(2016, 2, 1), []string{"strl2005-315"}, "Utleie til prostitusjon er hallikvirksomhet.",
			"Utleieren visste om bruken. Menneskehandel var ikke bevist.", "Ett år for hallikvirksomhet, og restaurant inndratt."),
		one("b", "TEKS-2015-00007", codelist.MustDay(2015, 4, 9), []string{"strl2005-258", "strl2005-315"}, "Utnytting av barn er grov menneskehandel.",
			"Barnet ble utnyttet i prostitusjon. Barnet fikk oppreisning.", "Fengsel i fem år."),
		one("c", "TEKS-2014-00012", codelist.MustDay(2014, 6, 20), []string{"strl1902-224"}, "Å holde tilbake pass er ikke nok alene.",
			"Ingen ble tvunget. Vitnet sa at lønnen kom for sent, og at det ikke var snakk om restaurant.", "Åtte måneder, og inndragning."),
	}}
}

// Suite holds an index against what every one must be able to do.
func Suite(t *testing.T, make caselaw.Maker) {
	codes, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	x, err := make(t.Context(), codes, Register())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := x.Close(); err != nil {
			t.Error(err)
		}
	})
	t.Run("finds", func(t *testing.T) { finds(t, x) })
	t.Run("takes no syntax", func(t *testing.T) { noSyntax(t, x) })
	t.Run("languages", func(t *testing.T) { languages(t, x) })
	t.Run("at once", func(t *testing.T) { atOnce(t, x) })
	t.Run("anew", func(t *testing.T) { anew(t, codes, make, x) })
}

func search(t *testing.T, x caselaw.Index, l codelist.Lang, query string) string {
	t.Helper()
	ids, err := x.Search(context.Background(), l, caselaw.Terms(query))
	if err != nil {
		t.Errorf("%q: %v", query, err)
	}
	var all []string
	for _, id := range ids {
		all = append(all, string(id))
	}
	return strings.Join(all, " ")
}

func finds(t *testing.T, x caselaw.Index) {
	for _, c := range []struct{ query, want, order string }{
		{"tvangsarbeid", "a", ""},
		{"TVANGSARBEID", "a", ""},
		{"ÆRLIGHET", "a", ""},         // capital letters of Norwegian too
		{"ærlighet", "a", ""},         //
		{"aerlighet", "", ""},         // æ is a letter of its own
		{"lønn", "a c", ""},           // and ø
		{"lonn", "", ""},              //
		{"åtte", "c", ""},             // and å
		{"atte", "", ""},              //
		{"mennesk*", "a b c d", ""},   // the beginning of a word
		{"menneske", "a b c d", ""},   // also without a star: Norwegian joins words
		{"pas*", "c", ""},             //
		{"restauranten", "a c d", ""}, // another form of a word
		{`"gå ut"`, "a", ""},
		{`"ut gå"`, "", ""},
		{`«ikke nok alene»`, "c", ""},
		{`"uten lønn`, "a", ""}, // a quotation that does not end
		{"tvunget barnet", "", ""},
		{"barnet prostitusjon", "b", ""},
		{"§ 257", "a", ""},
		{"§257", "a", ""},
		{"paragraf 258", "b", ""},
		{"§ 315", "b d", ""},
		{"§ 315 barn", "b", ""},
		{"straffeloven § 224", "c", ""},
		{"§ 25", "", ""}, // a section is that one, and not the beginning of another
		{"TEKS-2016-00021", "a", ""},
		{"teks-2016", "a d", ""},
		{"eksempel tingrett", "a b c d", ""},
		{"hallikvirksomhet", "b d", "d b"}, // provisions are found by what they are called
		{"restaurant", "a c d", "a c d"},   // decided, told, and only in the sentence
		{"og", "", "any"},                  // a word that says nothing: whatever it finds, it fails nobody
		{"finnesikke", "", ""},
	} {
		got := search(t, x, codelist.NB, c.query)
		words := strings.Fields(got)
		slices.Sort(words)
		if c.order != "any" && strings.Join(words, " ") != c.want {
			t.Errorf("%s: found %q, want %q", c.query, got, c.want)
		}
		if c.order != "" && c.order != "any" && got != c.order {
			t.Errorf("%s: in the order %q, want %q", c.query, got, c.order)
		}
	}
	if ids, err := x.Search(t.Context(), codelist.NB, nil); err != nil || len(ids) != 0 {
		t.Errorf("nothing is looked for: %v %v", ids, err)
	}
}

// noSyntax tries the syntax of the engines: none of it is obeyed, and none
// breaks a search.
func noSyntax(t *testing.T, x caselaw.Index) {
	for query, want := range map[string]string{
		`tvangsarbeid OR barnet`: "", `tvangsarbeid AND NOT restaurant`: "", `title:tvangsarbeid`: "", `NEAR(tvangsarbeid restaurant, 2)`: "",
		`tvangsarbeid) OR (1`: "", `-tvangsarbeid`: "a", `^tvangsarbeid`: "a", `tvangsarbeid & barnet`: "", `tvangsarbeid | barnet`: "",
		`!tvangsarbeid`: "a", `'tvangsarbeid':*`: "a", `tvangsarbeid'; DROP TABLE verdig_judgment; --`: "", `\`: "", `''`: "", `"`: "", `* * *`: "",
		`<->`: "", `tvangsarbeid <-> restaurant`: "a", "tvangs\x00arbeid": "", "\xff\xfe": "", `%`: "", `{tvangsarbeid}`: "a", "\x02": "", "par257": "a",
		strings.Repeat("tvangsarbeid ", 500): "a", strings.Repeat(`"`, 5000): "", strings.Repeat("å", 100_000): "",
	} {
		if got := search(t, x, codelist.NB, query); got != want {
			t.Errorf("%.60q: found %q, want %q", query, got, want)
		}
	}
	if got := search(t, x, codelist.NB, "tvangsarbeid"); got != "a" {
		t.Errorf("afterwards: %q", got)
	}
}

func languages(t *testing.T, x caselaw.Index) {
	for _, c := range []struct {
		lang        codelist.Lang
		query, want string
	}{
		{codelist.EN, "labour", "a b c d"}, {codelist.EN, "tvangsarbeid", ""}, // what it decides is told in English
		{codelist.EN, "oppreisning", "b"}, // the summary is not, and is found in bokmål
		{codelist.EN, "section 258", "b"}, {codelist.NN, "tvangsarbeid", "a"}, {"fr", "tvangsarbeid", ""},
	} {
		got := strings.Fields(search(t, x, c.lang, c.query))
		if slices.Sort(got); strings.Join(got, " ") != c.want {
			t.Errorf("%s %s: found %v, want %q", c.lang, c.query, got, c.want)
		}
	}
}

func atOnce(t *testing.T, x caselaw.Index) {
	var all sync.WaitGroup
	for i := range 16 {
		all.Go(func() {
			query, want := "tvangsarbeid", "a"
			if i%2 == 1 {
				query, want = `"ikke nok alene"`, "c"
			}
			for range 20 {
				if got := search(t, x, codelist.NB, query); got != want {
					t.Errorf("%s: %q", query, got)
				}
			}
		})
	}
	all.Wait()
}

// anew makes an index of a register from which a judgment is withdrawn, and one
// of none, beside the first.
func anew(t *testing.T, codes *codelist.Library, make caselaw.Maker, x caselaw.Index) {
	r := Register()
	r.Judgments = r.Judgments[1:]
	for _, c := range []struct {
		r    caselaw.Register
		want string
	}{{r, "b"}, {caselaw.Register{}, ""}} {
		y, err := make(t.Context(), codes, c.r)
		if err != nil {
			t.Fatal(err)
		}
		got := strings.Fields(search(t, y, codelist.NB, "barn"))
		if slices.Sort(got); strings.Join(got, " ") != c.want {
			t.Errorf("found %v, want %q", got, c.want)
		}
		if err := y.Close(); err != nil {
			t.Error(err)
		}
	}
	if got := search(t, x, codelist.NB, "tvangsarbeid"); got != "a" {
		t.Errorf("the first index: %q", got)
	}
}
