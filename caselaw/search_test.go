package caselaw_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"verdig/caselaw"
	"verdig/caselaw/caselawtest"
	"verdig/codelist"
)

func TestTerms(t *testing.T) {
	for query, want := range map[string]string{
		"": "", "  ": "", "Menneskehandel": "menneskehandel*", "dom": "dom", "do*": "do*", "§ 257": "§257", "§§ 257": "§257", "§ 257 a": "§257a", "§ 257 i loven": "§257 i loven*",
		"straffeloven § 258, grov": "§258 straffeloven* grov*", "section 257": "§257", "Paragraf 4-29": "§4-29", "257": "257", "1902": "1902",
		`"Gå  ut" dom`: "[gå ut] dom", `«to ord» til`: "[to ord] til", `"åpen`: "[åpen]", `""`: "", "TEKS-2016-00021": "[teks 2016 00021]",
		"A\u030apen": "åpen*", "§": "", "§ x": "x", `"§ 257"`: "§257", "ǅ": "ǆ",
	} {
		var got []string
		for _, x := range caselaw.Terms(query) {
			switch {
			case x.Section != "":
				got = append(got, "§"+x.Section)
			case len(x.Words) > 1 || strings.ContainsAny(query, `"«`) && strings.Contains(query, "åpen"):
				got = append(got, fmt.Sprint(x.Words))
			default:
				got = append(got, x.Words[0]+map[bool]string{true: "*"}[x.Begins])
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q: %q, want %q", query, got, want)
		}
	}
	if n := len(caselaw.Terms(strings.Repeat("ab ", 100))); n != 12 {
		t.Errorf("%d terms", n)
	}
}

// Whatever is typed, a term holds letters and digits alone.
func FuzzTerms(f *testing.F) {
	for _, s := range []string{"dom", `"a" OR b*`, "§ 257", "'; DROP", "\x02a\x02", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, query string) {
		r := caselawtest.Register().Judgments[0]
		terms := caselaw.Terms(query)
		for _, x := range terms {
			if len(x.Words) == 0 && x.Section == "" || len(x.Words) > 0 && x.Section != "" {
				t.Errorf("%q: %+v", query, x)
			}
			for _, w := range append(x.Words, caselaw.SectionWord(x.Section)) {
				if w == "" || strings.ContainsFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
					t.Errorf("%q: %+v", query, x)
				}
			}
		}
		pieces, _ := caselaw.Snippet(r, codelist.NB, terms)
		var text strings.Builder
		for _, p := range pieces {
			text.WriteString(p.Text)
		}
		if !utf8.ValidString(text.String()) || text.Len() == 0 {
			t.Errorf("%q: snippet %q", query, text.String())
		}
	})
}

func TestSnippets(t *testing.T) {
	j := caselawtest.Register().Judgments[0]
	for query, want := range map[string]string{
		"restaurant":    "Tvangsarbeid i [restaurant] er menneskehandel.",
		"tvangs*":       "[Tvangsarbeid] i restaurant er menneskehandel.",
		"lønnet":        "… et på at de ikke fikk gå ut. Ærlighet ble ikke [lønnet].",
		`"ikke fikk"`:   "[ikke fikk]",
		"§ 257":         "§ [257]",
		"to år":         "Fengsel i [to år].",
		"finnes ikke":   "[ikke]",
		"noe helt nytt": "Tvangsarbeid i restaurant er menneskehandel.",
		"":              "Tvangsarbeid i restaurant er menneskehandel.",
		"restauranten":  "Tvangsarbeid i [restaurant] er menneskehandel.",
	} {
		pieces, l := caselaw.Snippet(j, codelist.NN, caselaw.Terms(query))
		got := ""
		for _, p := range pieces {
			if p.Hit {
				p.Text = "[" + p.Text + "]"
			}
			got += p.Text
		}
		got = strings.ReplaceAll(got, "] [", " ")
		if !strings.Contains(got, strings.TrimPrefix(want, "… et på at de ")) || l != codelist.NB {
			t.Errorf("%s: %q in %s, want %q", query, got, l, want)
		}
	}
	long := j
	long.Decides.NB = strings.Repeat("ord ", 50) + "nålen " + strings.Repeat("høy ", 50)
	pieces, _ := caselaw.Snippet(long, codelist.NB, caselaw.Terms("nålen"))
	if len(pieces) != 3 || !pieces[1].Hit || !strings.HasPrefix(pieces[0].Text, "… ") || !strings.HasSuffix(pieces[2].Text, " …") || len(strings.Fields(pieces[0].Text+pieces[2].Text)) > 34 {
		t.Errorf("%v", pieces)
	}
	if _, l := caselaw.Snippet(j, codelist.EN, caselaw.Terms("labour")); l != codelist.EN {
		t.Errorf("the English passage is in %s", l)
	}
}
