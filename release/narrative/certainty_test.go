package narrative

import (
	"strings"
	"testing"

	"verdig/codelist"
	"verdig/stat/report"
)

// certain gives the golden example a table of certainty for 2016: confirmed,
// probable, low and high around the published number of each measure.
func certain(f *fake, stock, flow [4]int) *fake {
	t := &fakeTable{id: "certainty", cells: map[string]Cell{}, dims: []Dimension{
		{Name: "year", List: "year", Codes: []string{"2016"}},
		{Name: "measure", List: "measure", Codes: []string{"followed_up", "first_identified"}},
		{Name: "certainty", List: "certainty", Codes: []string{"published", "confirmed", "probable", "low", "high"}},
	}}
	for i := range t.dims {
		d := &t.dims[i]
		d.Levels, d.Parents = make([]int, len(d.Codes)), make([]string, len(d.Codes))
	}
	add := func(measure string, published Cell, around [4]int) {
		t.cells["2016/"+measure+"/published"] = published
		for i, code := range []string{"confirmed", "probable", "low", "high"} {
			t.cells["2016/"+measure+"/"+code] = cellOf(around[i])
		}
	}
	add("followed_up", f.figures["2016 persons.followed_up"], stock)
	add("first_identified", f.figures["2016 persons.first_identified"], flow)
	f.tables[t.id] = t
	return f
}

// TestCertaintySaysWhatItKnows: one sentence for each case, in the three
// languages, and none where the release says nothing of links.
func TestCertaintySaysWhatItKnows(t *testing.T) {
	for _, c := range []struct {
		name        string
		stock, flow [4]int
		want        [3]string
	}{
		{"uncertain", [4]int{264, 261, 259, 265}, [4]int{99, 98, 97, 100}, [3]string{
			"Med bare bekreftede koblinger er tallet på personer fulgt opp 264; med sannsynlige koblinger i tillegg er det 261. Tas det hensyn til hvor sikker hver kobling er, og til at koblinger kan mangle, ligger tallet med 95 prosent sannsynlighet mellom 259 og 265. Tallet på personer identifisert for første gang er 99 med bare bekreftede koblinger og 98 med sannsynlige i tillegg; intervallet er 97 til 100.",
			"Med berre stadfesta koplingar er talet på personar følgde opp 264; med sannsynlege koplingar i tillegg er det 261. Blir det teke omsyn til kor sikker kvar kopling er, og til at koplingar kan mangle, ligg talet med 95 prosent sannsyn mellom 259 og 265. Talet på personar identifiserte for første gong er 99 med berre stadfesta koplingar og 98 med sannsynlege i tillegg; intervallet er 97 til 100.",
			"With confirmed links only, the number of persons followed up is 264; with probable links as well, it is 261. Taking into account how certain each link is, and that links may be missing, the number lies between 259 and 265 with a probability of 95 per cent. The number of persons identified for the first time is 99 with confirmed links only and 98 with probable ones as well; the interval is 97 to 100.",
		}},
		{"one number in the interval", [4]int{263, 262, 262, 262}, [4]int{98, 97, 98, 98}, [3]string{
			"er tallet 262 med minst 95 prosent sannsynlighet. Tallet på personer identifisert for første gang er 98 med bare bekreftede koblinger og 97 med sannsynlige i tillegg; intervallet er 98 alene.",
			"er talet 262 med minst 95 prosent sannsyn. Talet på personar identifiserte for første gong er 98 med berre stadfesta koplingar og 97 med sannsynlege i tillegg; intervallet er 98 åleine.",
			"the number is 262 with a probability of at least 95 per cent. The number of persons identified for the first time is 98 with confirmed links only and 97 with probable ones as well; the interval is 98 alone.",
		}},
		{"sure", [4]int{262, 262, 262, 262}, [4]int{98, 98, 98, 98}, [3]string{
			"De usikre koblingene endrer ikke tallet på personer fulgt opp. Tallet på personer identifisert for første gang endres ikke av usikre koblinger.",
			"Dei usikre koplingane endrar ikkje talet på personar følgde opp. Talet på personar identifiserte for første gong blir ikkje endra av usikre koplingar.",
			"The uncertain links do not change the number of persons followed up. The number of persons identified for the first time is not changed by uncertain links.",
		}},
		{"protected", [4]int{264, hidden, 259, 265}, [4]int{98, 98, 98, 98}, [3]string{}},
	} {
		in := input(t, certain(golden(), c.stock, c.flow))
		for i, l := range codelist.Langs {
			s, err := newScribe(in, l)
			if err != nil {
				t.Fatal(err)
			}
			blocks := s.certainty()
			if s.err != nil {
				t.Fatal(s.err)
			}
			said := prose(report.Document{Chapters: []report.Chapter{{Blocks: blocks}}})
			switch {
			case c.want[i] == "" && len(blocks) > 0:
				t.Errorf("%s in %s: says %q", c.name, l, said)
			case !strings.Contains(said, c.want[i]):
				t.Errorf("%s in %s: says %q, want %q", c.name, l, said, c.want[i])
			case c.want[i] != "" && len(blocks) != 2:
				t.Errorf("%s in %s: %d blocks, want a paragraph and a table", c.name, l, len(blocks))
			}
		}
	}
	s, err := newScribe(input(t, golden()), codelist.NB)
	if err != nil {
		t.Fatal(err)
	}
	if s.certainty() != nil || s.summaryRange() != nil {
		t.Error("something is said of links that the release does not speak of")
	}
}

// TestCertaintyIsReadBack: the gate finds a number of the paragraph, and one of
// the table, that is not its cell's.
func TestCertaintyIsReadBack(t *testing.T) {
	in := input(t, certain(golden(), [4]int{264, 261, 259, 265}, [4]int{99, 98, 97, 100}))
	s, err := newScribe(in, codelist.EN)
	if err != nil {
		t.Fatal(err)
	}
	blocks := s.certainty()
	d := report.Document{Lang: codelist.EN, Chapters: []report.Chapter{{ID: "quality", Blocks: blocks}}}
	if found := Reconcile(d, in); len(found) > 0 {
		t.Fatalf("%v", found)
	}
	in.Source.(*fake).tables["certainty"].cells["2016/followed_up/low"] = Cell{Value: 258}
	if found := Reconcile(d, in); len(found) != 2 {
		t.Errorf("%d discrepancies, want one in the prose and one in the table: %v", len(found), found)
	}
}
