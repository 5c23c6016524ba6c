package narrative

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"verdig/codelist"
	"verdig/stat/estimate"
	"verdig/stat/report"
)

// toThree is how far a p-value of the worked examples may be from the digits
// that the manual gives.
const toThree = 0.005

// TestChildrenByCase is the worked example of doc/methods/small-counts.md: 42
// children and then 18 differ with p = 0.003 counted by person, and with 0.63
// where 25 of the 42 came from one case. The sentence follows the more careful
// of the two.
func TestChildrenByCase(t *testing.T) {
	alone := func(n int) []int {
		out := make([]int, n)
		for i := range out {
			out[i] = 1
		}
		return out
	}
	byPerson, err := estimate.TwoCounts{A: 18, B: 42}.Test()
	if err != nil || math.Abs(byPerson-0.003) > toThree/10 {
		t.Fatal(byPerson, err)
	}
	byCase, err := estimate.ByCase(alone(18), append(alone(17), 25), 1, 1)
	if err != nil || math.Abs(byCase-0.63) > toThree {
		t.Fatal(byCase, err)
	}
	for _, c := range []struct {
		name   string
		byCase float64
		says   bool
	}{{"every child a case of its own", byPerson, true}, {"one case of 25", byCase, false}} {
		in := input(t, golden())
		in.Changes = []Change{{Figure: "persons.followed_up.children", Year: 2016, ByCount: byPerson, ByCase: c.byCase}}
		for l, want := range map[codelist.Lang]string{
			codelist.NB: "Tallet på antatte barn er mer enn halvert.",
			codelist.NN: "Talet på antekne barn er meir enn halvert.",
			codelist.EN: "The number of presumed children has more than halved.",
		} {
			d, err := News(in, l)
			if err != nil {
				t.Fatal(err)
			}
			said := prose(d)
			if strings.Contains(said, want) != c.says {
				t.Errorf("%s, %s: says %q is %v in\n%s", c.name, l, want, !c.says, said)
			}
			if !strings.Contains(said, map[codelist.Lang]string{codelist.NB: "mot 42 året før", codelist.NN: "mot 42 året før", codelist.EN: "against 42 the year before"}[l]) {
				t.Errorf("%s, %s: the number of the year before is gone:\n%s", c.name, l, said)
			}
		}
	}
}

// TestWordsFollowTheTest: what is said of 46 reports after 73, and of others,
// in three languages, and in the box beside them.
func TestWordsFollowTheTest(t *testing.T) {
	for _, c := range []struct {
		name        string
		now, before int
		changes     []Change
		says        [3]string // nb, nn, en, after the number
		box         string
	}{
		{"by count alone, where no case is known", 46, 73, nil,
			[3]string{", ned fra 73 i 2015.", ", ned frå 73 i 2015.", ", down from 73 in 2015."}, "ned fra 73 i 2015"},
		{"both small", 46, 73, []Change{{idReports, 2016, 0.017, 0.04}},
			[3]string{", ned fra 73 i 2015.", ", ned frå 73 i 2015.", ", down from 73 in 2015."}, "ned fra 73 i 2015"},
		{"by case not", 46, 73, []Change{{idReports, 2016, 0.017, 0.0501}},
			[3]string{", omtrent like mange som i 2015 (73).", ", omtrent like mange som i 2015 (73).", ", about as many as in 2015 (73)."}, "omtrent som i 2015: 73"},
		{"by count not", 46, 73, []Change{{idReports, 2016, 0.2, 0.01}},
			[3]string{", omtrent like mange som i 2015 (73).", ", omtrent like mange som i 2015 (73).", ", about as many as in 2015 (73)."}, "omtrent som i 2015: 73"},
		{"exactly at the level", 46, 73, []Change{{idReports, 2016, 0.05, 0.05}},
			[3]string{", ned fra 73 i 2015.", ", ned frå 73 i 2015.", ", down from 73 in 2015."}, "ned fra 73 i 2015"},
		{"no number", 46, 73, []Change{{idReports, 2016, math.NaN(), 0.01}},
			[3]string{", mot 73 i 2015.", ", mot 73 i 2015.", ", against 73 in 2015."}, "mot 73 i 2015"},
		{"tests of the year, but none of this figure", 46, 73, []Change{{idJudgments, 2016, 0.01, 0.01}},
			[3]string{", mot 73 i 2015.", ", mot 73 i 2015.", ", against 73 in 2015."}, "mot 73 i 2015"},
		{"a test of another year", 46, 73, []Change{{idReports, 2015, 0.9, 0.9}},
			[3]string{", ned fra 73 i 2015.", ", ned frå 73 i 2015.", ", down from 73 in 2015."}, "ned fra 73 i 2015"},
		{"46 after 62", 46, 62, nil,
			[3]string{", omtrent like mange som i 2015 (62).", ", omtrent like mange som i 2015 (62).", ", about as many as in 2015 (62)."}, "omtrent som i 2015: 62"},
		{"46 after 19", 46, 19, nil,
			[3]string{", opp fra 19 i 2015.", ", opp frå 19 i 2015.", ", up from 19 in 2015."}, "opp fra 19 i 2015"},
		{"equal needs no test", 46, 46, []Change{{idReports, 2016, 1, 1}},
			[3]string{", like mange som i 2015.", ", like mange som i 2015.", ", as many as in 2015."}, "det samme som i 2015"},
		{"none is not about as many as three", 0, 3, nil,
			[3]string{", mot 3 i 2015.", ", mot 3 i 2015.", ", against 3 in 2015."}, "mot 3 i 2015"},
		{"nor is four about as many as one", 4, 1, nil,
			[3]string{", mot 1 i 2015.", ", mot 1 i 2015.", ", against 1 in 2015."}, "mot 1 i 2015"},
		{"the year before is protected", 46, hidden, nil,
			[3]string{" i 2016.", " i 2016.", " in 2016."}, ""},
	} {
		f := golden()
		f.add(2016, figures{idReports: c.now})
		f.add(2015, figures{idReports: c.before})
		in := input(t, f)
		in.Changes = c.changes
		for i, l := range []codelist.Lang{codelist.NB, codelist.NN, codelist.EN} {
			s, err := newScribe(in, l)
			if err != nil {
				t.Fatal(err)
			}
			if said := s.police().String(); !strings.HasSuffix(said, c.says[i]) || strings.Count(said, ",") != strings.Count(c.says[i], ",") {
				t.Errorf("%s, %s: says %q, not %q", c.name, l, said, c.says[i])
			}
		}
		d, err := News(in, codelist.NB)
		if err != nil {
			t.Fatal(err)
		}
		for _, k := range d.Key {
			if k.Figure == idReports && k.Change != c.box {
				t.Errorf("%s: the box says %q, not %q", c.name, k.Change, c.box)
			}
		}
		for _, x := range Reconcile(d, in) {
			t.Errorf("%s: %s", c.name, x)
		}
	}
}

// TestFamilyOfComparisons: parts are claimed only behind the primary
// comparison, and together under the control of Holm.
func TestFamilyOfComparisons(t *testing.T) {
	f := golden()
	ids := []string{idAggravated, idFinalConvictions, idAwarded, idJudgments}
	for _, id := range ids {
		f.figures["2016 "+id], f.figures["2015 "+id] = Cell{Value: 10}, Cell{Value: 30}
	}
	f.figures["2015 "+idReports] = Cell{Value: 73}
	for _, c := range []struct {
		primary float64
		parts   [4]float64
		claims  string
	}{
		{0.05, [4]float64{0.0125, 0.0166, 0.025, 0.05}, "aggravated final_convictions victims_awarded given"}, // 4, 3, 2 and 1 times p is at most 5 %
		{0.0501, [4]float64{1e-9, 1e-9, 1e-9, 1e-9}, ""},                                                      // the gate is closed
		{0.01, [4]float64{0.013, 0.5, 0.5, 0.5}, ""},                                                          // alone 0.013 would do, of four it does not
		{0.01, [4]float64{0.012, 0.02, 0.5, 0.5}, "aggravated"},                                               // 0.02 times three is too much
		{0.01, [4]float64{0.012, 0.5, 0.016, 0.5}, "aggravated victims_awarded"},
	} {
		in := input(t, f)
		in.Changes = []Change{{idReports, 2016, c.primary, c.primary}}
		for i, id := range ids {
			in.Changes = append(in.Changes, Change{id, 2016, c.parts[i] / 2, c.parts[i]})
		}
		got := cells{&in}.claims()
		for _, id := range ids {
			last := id[strings.LastIndex(id, ".")+1:]
			if got[id] != strings.Contains(c.claims, last) {
				t.Errorf("%v: claims %v", c, got)
			}
		}
	}
}

// TestProtectedFiguresAreNotInTheFamily: what may not be stated is not
// compared, and so it makes the test of the others no stricter, which would
// tell of it.
func TestProtectedFiguresAreNotInTheFamily(t *testing.T) {
	f := golden()
	f.figures["2015 "+idReports] = Cell{Value: 200}
	for i, id := range comparedTogether {
		f.figures["2016 "+id], f.figures["2015 "+id] = Cell{Status: Protected}, Cell{Value: 30}
		if i == 0 {
			f.figures["2016 "+id] = Cell{Value: 14} // p = 0.022
		}
	}
	in := input(t, f)
	if !(cells{&in}).claims()[comparedTogether[0]] {
		t.Error("protected figures count as comparisons")
	}
	f.figures["2016 "+comparedTogether[1]], f.figures["2015 "+comparedTogether[1]] = Cell{Value: 9}, Cell{Value: 9}
	f.figures["2016 "+comparedTogether[2]], f.figures["2015 "+comparedTogether[2]] = Cell{Value: 9}, Cell{Value: 9}
	if (cells{&in}).claims()[comparedTogether[0]] {
		t.Error("three comparisons are held against the level of one")
	}
}

// TestAWordThatIsNotAllowedIsFound: the gate refuses a box that claims more than
// the policy allows.
func TestAWordThatIsNotAllowedIsFound(t *testing.T) {
	in := input(t, golden()) // 46 reports after 62
	d, err := News(in, codelist.NB)
	if err != nil {
		t.Fatal(err)
	}
	found := func(change string) int {
		bad := d
		bad.Key = append([]report.KeyFigure{}, d.Key...)
		for i, k := range bad.Key {
			if k.Figure == idReports {
				bad.Key[i].Change = change
			}
		}
		return len(Reconcile(bad, in))
	}
	if n := found("omtrent som i 2015: 62"); n != 0 {
		t.Error(n, "discrepancies in what is right")
	}
	for _, bad := range []string{"ned fra 62 i 2015", "omtrent som i 2015: 63", fmt.Sprint("mot 62 i ", 2015)} {
		if found(bad) == 0 {
			t.Errorf("%q passes the gate", bad)
		}
	}
}
