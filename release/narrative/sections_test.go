package narrative

import (
	"errors"
	"strings"
	"testing"

	"verdig/codelist"
	"verdig/stat/cube"
	"verdig/stat/disclosure"
	"verdig/stat/microdata"
	"verdig/stat/report"
)

func TestSplitSections(t *testing.T) {
	file := "\ufeff\n<!-- lang: nb -->\r\n# Utfordringer\n\nTekst.\n\n<!--lang:en-->\n# Challenges\n<!-- a remark -->\n<!-- lang: nn -->\n"
	got, err := SplitSections(file)
	if err != nil {
		t.Fatal(err)
	}
	want := map[codelist.Lang]string{codelist.NB: "# Utfordringer\n\nTekst.", codelist.EN: "# Challenges\n<!-- a remark -->", codelist.NN: ""}
	if len(got) != len(want) {
		t.Errorf("%d languages", len(got))
	}
	for l, w := range want {
		if got[l] != w {
			t.Errorf("%s: %q, want %q", l, got[l], w)
		}
	}
	if got, err := SplitSections(" \n"); err != nil || len(got) != 0 {
		t.Errorf("an empty file: %v, %v", got, err)
	}
	for name, bad := range map[string]string{
		"text before the first language": "# Utfordringer\n<!-- lang: nb -->\n",
		"an unknown language":            "<!-- lang: sv -->\nx\n",
		"a language twice":               "<!-- lang: nb -->\nx\n<!-- lang: nb -->\ny\n",
		"no language at all":             "# Utfordringer",
	} {
		if _, err := SplitSections(bad); !errors.Is(err, ErrMarkup) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func sectionBlocks(t *testing.T, markdown string) ([]report.Block, error) {
	t.Helper()
	in := input(t, golden())
	in.Sections = map[codelist.Lang]string{codelist.NB: markdown}
	d, err := Annual(in, codelist.NB)
	for _, ch := range d.Chapters {
		if ch.ID == "challenges" {
			if bad := Reconcile(d, in); len(bad) > 0 {
				t.Errorf("%v", bad)
			}
			return ch.Blocks, errors.Join(err, report.Check(d))
		}
	}
	return nil, err
}

func TestMarkdownSections(t *testing.T) {
	blocks, err := sectionBlocks(t, strings.Join([]string{
		"### For dypt", "#", "##### Dypere", "", "Av {{persons.followed_up}} var **{{ persons.followed_up.women@2015 }} kvinner** i fjor,\nog *mange* sa `nei`. Se <https://example.org> og [her](javascript:alert(1)) og [der](#method).",
		"", "- en", "- to\n\n  videre", "", "1. først", "", "> Merk dette.", "", "<script>alert(1)</script>", "", "![et bilde](x.png)", "", "---",
	}, "\n"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, b := range blocks {
		switch b := b.(type) {
		case report.Heading:
			got = append(got, strings.Repeat("#", b.Level)+" "+b.Text)
		case report.Paragraph:
			text := ""
			for _, r := range b.Inlines {
				mark := ""
				if r.Strong {
					mark += "S"
				}
				if r.Emphasis {
					mark += "E"
				}
				if r.Cell != "" {
					mark += "=" + r.Cell
				}
				if r.Link != "" {
					mark += "->" + r.Link
				}
				text += mark + "|" + r.Text + "|"
			}
			got = append(got, text)
		case report.List:
			for _, item := range b.Items {
				got = append(got, map[bool]string{true: "1. ", false: "- "}[b.Ordered]+phrase(item).String())
			}
		case report.Note:
			got = append(got, "> "+phrase(b.Inlines).String())
		}
	}
	want := []string{
		"## For dypt", "### Dypere",
		"|Av |=persons.followed_up|262|| var |S=persons.followed_up.women@2015|205|S| kvinner|| i fjor, og |E|mange|| sa nei. Se |->https://example.org|https://example.org|| og her og |->#method|der||.|",
		"- en", "- to videre", "1. først", "> Merk dette.", "|et bilde|",
	}
	if g, w := strings.Join(got, "\n"), strings.Join(want, "\n"); g != w {
		t.Errorf("got\n%s\nwant\n%s", g, w)
	}
}

func TestSectionsThatNameWhatIsNotPublished(t *testing.T) {
	for _, markdown := range []string{"{{no.such.figure}}", "{{persons.followed_up@1999}}", "{{persons.followed_up.citizenship.SY}}"} {
		if _, err := sectionBlocks(t, markdown); !errors.Is(err, ErrMarkup) {
			t.Errorf("%s: %v", markdown, err)
		}
	}
	f := golden()
	f.add(2016, figures{"followed_up.men": hidden})
	in := input(t, f)
	in.Sections = map[codelist.Lang]string{codelist.EN: "{{persons.followed_up.men}} men"}
	if _, err := Annual(in, codelist.EN); !errors.Is(err, ErrMarkup) {
		t.Errorf("a protected figure: %v", err)
	}
}

func TestSectionsMayPointAtNothingThatIsNotThere(t *testing.T) {
	if _, err := sectionBlocks(t, "[der](#nowhere)"); !errors.Is(err, report.ErrAnchor) {
		t.Errorf("%v", err)
	}
}

func TestFromReleaseRefusesInternalNumbers(t *testing.T) {
	lib := library(t)
	d := goldenPlans()[2].dataset(lib)
	tables, err := cube.Standard(lib, []microdata.Dataset{d})
	if err != nil {
		t.Fatal(err)
	}
	r, err := disclosure.Protect(tables, disclosure.InternalPolicy(), disclosure.Ledger{})
	if err != nil {
		t.Fatal(err)
	}
	for name, r := range map[string]disclosure.Release{"an internal release": r, "the zero release": {}} {
		if _, err := FromRelease(r, lib); !errors.Is(err, ErrInput) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestRankedDoesNotCutBetweenEquals(t *testing.T) {
	parts := func(ns ...int) []part {
		var out []part
		for _, n := range ns {
			out = append(out, part{amount: amount{n: n}})
		}
		return out
	}
	for _, c := range []struct {
		in         []part
		most, want int
	}{
		{parts(5, 4, 3), 4, 3}, {parts(5, 4, 3, 2), 2, 2}, {parts(5, 4, 4, 2), 2, 3}, {parts(5, 4, 4, 4, 2), 2, 4},
		{parts(5, 4, 4, 4, 4), 2, 1}, {parts(4, 4, 4, 4, 4), 2, 2}, {nil, 3, 0},
	} {
		if got := len(ranked(c.in, c.most)); got != c.want {
			t.Errorf("%d of %v: %d, want %d", c.most, c.in, got, c.want)
		}
	}
}

func TestStandWithHiddenParts(t *testing.T) {
	p := func(code string, n int, s Status) part { return part{code, amount{n: n, status: s}} }
	whole := amount{n: 100}
	cases := []struct {
		name  string
		parts []part
		sure  bool
		first string
	}{
		{"all shown", []part{p("a", 60, Published), p("b", 40, Published)}, true, "a"},
		{"what is hidden is less than the first", []part{p("a", 60, Published), p("b", 0, Protected)}, true, "a"},
		{"what is hidden may be more than the first", []part{p("a", 40, Published), p("b", 0, Protected)}, false, "a"},
		{"what is hidden may be as much as the first", []part{p("a", 50, Published), p("b", 0, Protected)}, false, "a"},
	}
	for _, c := range cases {
		st := stand(whole, c.parts)
		if st.sure != c.sure || st.parts[0].code != c.first {
			t.Errorf("%s: %+v", c.name, st)
		}
	}
	if st := stand(whole, []part{p("a", 0, Protected)}); len(st.parts) != 0 || !st.hidden {
		t.Errorf("nothing shown: %+v", st)
	}
}

// TestZeroIsNotMissing looks at the agencies that sent nothing: one had nothing
// to report, the other has not reported.
func TestZeroIsNotMissing(t *testing.T) {
	in := protectedInput(t, goldenPlans())
	d, err := Annual(in, codelist.EN)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]report.ValueKind{}
	for _, ch := range d.Chapters {
		for _, b := range ch.Blocks {
			tab, ok := b.(report.Table)
			if !ok || tab.ID != "agencies" {
				continue
			}
			for _, r := range tab.Rows {
				if v := r.Values[0]; v.Kind != report.Number || v.Number == 0 {
					seen[r.Values[2].Text] = v.Kind
				}
			}
		}
	}
	if k, ok := seen["Nothing to report"]; !ok || k != report.Number {
		t.Errorf("nothing to report is %v (%v)", k, ok)
	}
	if k, ok := seen["Not reported"]; !ok || k != report.NotAvailable {
		t.Errorf("not reported is %v (%v)", k, ok)
	}
}
