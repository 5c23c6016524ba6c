package narrative

import (
	"strings"
	"testing"

	"verdig/codelist"
	"verdig/stat/report"
)

func TestReconcileAgreesWithWhatWasWritten(t *testing.T) {
	in := protectedInput(t, goldenPlans())
	in.Series = publishedSeries(t)
	in.Sections = sections
	for _, l := range codelist.Langs {
		for name, write := range map[string]func(Input, codelist.Lang) (report.Document, error){"news": News, "annual": Annual} {
			d, err := write(in, l)
			if err != nil {
				t.Fatal(err)
			}
			for _, x := range Reconcile(d, in) {
				t.Errorf("%s in %s: %s", name, l, x)
			}
		}
	}
}

// spoil changes one thing in a document and says what the gate must find.
type spoil struct {
	name  string
	cell  string // of the discrepancy
	where string
	do    func(*report.Document)
}

func spoils(t *testing.T) []spoil {
	first := func(d *report.Document) *report.Inline {
		for i := range d.Chapters[0].Lead {
			if run := &d.Chapters[0].Lead[i]; run.Number != nil {
				return run
			}
		}
		t.Fatal("no number in the lead")
		return nil
	}
	eachTable := func(d *report.Document, f func(*report.Value) bool) {
		for c := range d.Chapters {
			for _, b := range d.Chapters[c].Blocks {
				if tab, ok := b.(report.Table); ok {
					for r := range tab.Rows {
						for v := range tab.Rows[r].Values {
							if f(&tab.Rows[r].Values[v]) {
								return
							}
						}
					}
				}
			}
		}
		t.Fatal("no such cell in the tables")
	}
	return []spoil{
		{"a number in prose", "persons.followed_up", "summary/lead", func(d *report.Document) { first(d).Text = "263" }},
		{"the number behind a text", "persons.followed_up", "summary/lead", func(d *report.Document) { *first(d).Number = 263 }},
		{"words in the place of a number", "persons.followed_up", "summary/lead", func(d *report.Document) { first(d).Text = "mange" }},
		{"a number without its cell", "", "summary/lead", func(d *report.Document) { first(d).Cell = "" }},
		{"a reference that is none", "sum()", "summary/lead", func(d *report.Document) { first(d).Cell = "sum()" }},
		{"a rounded number", "persons.first_identified", "summary/lead", func(d *report.Document) {
			for i := range d.Chapters[0].Lead {
				if run := &d.Chapters[0].Lead[i]; run.Cell != "" && run.Number == nil {
					run.Text = "150"
				}
			}
		}},
		{"a key figure", "persons.followed_up", "key figures", func(d *report.Document) { d.Key[0].Value.Number++ }},
		{"a change", "persons.followed_up@2015", "key figure", func(d *report.Document) { d.Key[0].Change = "opp fra 290 i 2015" }},
		{"a number in a table", "", "table", func(d *report.Document) {
			eachTable(d, func(v *report.Value) bool {
				if v.Kind == report.Number {
					v.Number++
				}
				return v.Kind == report.Number
			})
		}},
		{"a protected cell that is shown", "", "table", func(d *report.Document) {
			eachTable(d, func(v *report.Value) bool {
				hit := v.Kind == report.Suppressed
				if hit {
					v.Kind, v.Number = report.Number, 3
				}
				return hit
			})
		}},
		{"a published cell that is withheld", "", "table", func(d *report.Document) {
			eachTable(d, func(v *report.Value) bool {
				hit := v.Kind == report.Number
				if hit {
					v.Kind = report.Suppressed
				}
				return hit
			})
		}},
		{"an alternative text", "", "alternative text", func(d *report.Document) {
			for c := range d.Chapters {
				for i, b := range d.Chapters[c].Blocks {
					if ch, ok := b.(report.Chart); ok {
						ch.Alt += " 987"
						d.Chapters[c].Blocks[i] = ch
						return
					}
				}
			}
		}},
	}
}

func TestReconcileFindsEveryPlantedDifference(t *testing.T) {
	in := protectedInput(t, goldenPlans())
	for _, s := range spoils(t) {
		d, err := Annual(in, codelist.NB)
		if err != nil {
			t.Fatal(err)
		}
		s.do(&d)
		found := Reconcile(d, in)
		hit := false
		for _, x := range found {
			hit = hit || strings.Contains(x.Where, s.where) && (s.cell == "" || x.Cell == s.cell)
		}
		if !hit {
			t.Errorf("%s: not found; the gate says %v", s.name, found)
		}
	}
}

func TestReferences(t *testing.T) {
	in := input(t, golden())
	in.Series = []PublishedFigure{{Year: "2012", Value: "349"}, {Value: "many"}}
	in.Editions[1].Quality.Unresolved = 3
	c := cells{&in}
	for ref, want := range map[string]int{
		"persons.followed_up":                                                                        262,
		"persons.followed_up@2015":                                                                   290,
		"citizenship_group/2016/NG/total":                                                            140,
		"difference(persons.followed_up@2015;persons.followed_up)":                                   28,
		"sum(police_reports;police_reports.aggravated)":                                              50,
		"percent(persons.followed_up.women;persons.followed_up)":                                     75,
		"percent(difference(police_reports@2015;police_reports);sum(police_reports;police_reports))": 17,
		"series/0":                349,
		"quality/2016/unresolved": 3,
	} {
		a, err := c.eval(ref)
		if err != nil || !a.known() || a.n != want || a.ref != ref {
			t.Errorf("%s is %+v, %v; want %d", ref, a, err, want)
		}
	}
	for _, ref := range []string{"", "citizenship_group/2016/SY/total", "persons.followed_up@1999", "group/2016/women", "series/1", "quality/2016/no",
		"sum(citizenship_group/2016/SY/total;police_reports)", "percent(police_reports;persons.followed_up.sex_not_recorded@2015)"} {
		if a, err := c.eval(ref); err != nil || a.known() || a.n != 0 {
			t.Errorf("%s is %+v, %v; want nothing known", ref, a, err)
		}
	}
	for _, ref := range []string{"sum(", "sum()x", "times(police_reports;police_reports)", "percent(police_reports)", "group/x/women", "persons.followed_up@x", "series/9", "series/x", "difference(sum(;police_reports)"} {
		if _, err := c.eval(ref); err == nil {
			t.Errorf("%s is taken for a reference", ref)
		}
	}
}
