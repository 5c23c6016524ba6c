package cube

import (
	"math"
	"slices"
	"strconv"
	"testing"

	"verdig/codelist"
	"verdig/stat/indicator"
	"verdig/stat/internal/count"
	"verdig/stat/internal/example"
	"verdig/stat/microdata"
)

// childrenOf is a year of some children, each of whom comes alone, but for
// those of one large case.
func childrenOf(year, children, inOneCase int) microdata.Dataset {
	d := microdata.Dataset{Year: year, Edition: strconv.Itoa(year) + "-r1", Criminal: &microdata.Criminal{}}
	d.Returns = []microdata.Return{{Agency: "udi", Type: "immigration", State: "reported", Notifications: children, Persons: children}}
	for i := range children {
		p := microdata.Person{
			ID: "p" + strconv.Itoa(i), Sex: "female", Child: true, Group: "children", AgeGroup: "16-17", Citizenship: "NG", Exploitation: "other",
			RecruitmentChannel: "unknown", Permit: "unknown", Agencies: []string{"udi"}, AgencyTypes: []string{"immigration"}, Notifications: 1,
		}
		d.Persons = append(d.Persons, p)
		if i < inOneCase {
			v := microdata.CaseVictim{
				ID: "v" + strconv.Itoa(i), Case: "c1", AddedOn: codelist.MustDay(year, 1, 1), Sex: "female", Child: "yes", Person: p.ID, Claimed: -1, Awarded: -1,
			}
			if i%2 == 1 { // half of them in another case, which shares one victim
				v.Case = "c2"
			}
			d.Criminal.Victims = append(d.Criminal.Victims, v)
		}
	}
	if inOneCase == 0 { // victims are entered, none in this year
		d.Criminal.Victims = []microdata.CaseVictim{{ID: "z", Case: "c9", AddedOn: codelist.MustDay(year-1, 1, 1), Child: "no", Claimed: -1, Awarded: -1}}
	} else {
		v := d.Criminal.Victims[0]
		v.ID, v.Case, v.Child = "w", "c2", "no"
		d.Criminal.Victims = append(d.Criminal.Victims, v)
	}
	return d
}

func change(t *testing.T, r *count.Table, year int, figure string) count.Change {
	t.Helper()
	i := slices.IndexFunc(r.Changes, func(c count.Change) bool { return c.Year == year && c.Figure == figure })
	if i < 0 {
		t.Fatalf("no change of %s in %d", figure, year)
	}
	return r.Changes[i]
}

// TestEighteenAgainstFortyTwo is the worked example of
// doc/methods/small-counts.md: 42 children and then 18, where 25 of the 42 came
// from one case.
func TestEighteenAgainstFortyTwo(t *testing.T) {
	years := []microdata.Dataset{childrenOf(2015, 42, 25), childrenOf(2016, 18, 0)}
	tables := standard(t, years)
	c := change(t, tables["group"], 2016, "persons.followed_up.children")
	if !near(c.ByCount, 0.00267, 5e-6) || !near(c.ByCase, 0.63, 0.005) || !c.Cases {
		t.Errorf("%+v, want 0.00267 by count and 0.63 by case", c)
	}
	v := change(t, tables["victims_in_cases"], 2016, "victims_in_cases.children")
	if !near(v.ByCount, math.Pow(2, -24), 1e-9) || !near(v.ByCase, 1, 1e-9) {
		t.Errorf("%+v: 25 victims of one case and then none, want 2^-24 by count and 1 by case", v)
	}
	years[1].Criminal = nil
	if c := change(t, standard(t, years)["group"], 2016, "persons.followed_up.children"); c.Cases || !near(c.ByCase, 0.63, 0.005) {
		t.Errorf("%+v: the one large case that is known is forgotten", c)
	}
	years[0].Criminal = nil
	if c := change(t, standard(t, years)["group"], 2016, "persons.followed_up.children"); c.Cases || c.ByCase != c.ByCount || !near(c.ByCount, 0.00267, 5e-6) {
		t.Errorf("where no cases are known: %+v", c)
	}
	if got := standard(t, []microdata.Dataset{childrenOf(2014, 42, 0), childrenOf(2016, 18, 0)})["group"].Changes; len(got) != 0 {
		t.Errorf("two years that do not follow each other: %v", got)
	}
}

func near(a, b, d float64) bool { return math.Abs(a-b) < d }

// TestReportsOfOneCase: nine reports in one case and one alone, against one.
// The case of nine decides, so that it is as far whichever year it falls into;
// the reports by themselves are 10 against 1.
func TestReportsOfOneCase(t *testing.T) {
	year := func(y, n int) microdata.Dataset {
		d := childrenOf(y, 1, 0)
		for i := range n {
			r := microdata.CaseReport{
				ID: "r" + strconv.Itoa(i), Case: "c" + strconv.Itoa(i/9), FiledOn: codelist.MustDay(y, 2, 1), District: "pd-oslo", Type: "ordinary", Exploitation: "labour",
				Child: "no", Online: "no", Group: "no", Stage: "filed", Investigated: -1, Decided: -1, Indicted: -1, Judged: -1, Final: -1,
			}
			d.Criminal.Reports = append(d.Criminal.Reports, r)
			d.PoliceReports = append(d.PoliceReports, microdata.PoliceReport{ID: r.ID, Type: r.Type, Exploitation: r.Exploitation})
		}
		return d
	}
	tables := standard(t, []microdata.Dataset{year(2015, 1), year(2016, 10)})
	// by count 2 * (1 + 11) / 2^11; by case 9 ± 1 ± 1 is at least 9 in 3 of 4
	for table, figure := range map[string]string{"police_reports": "police_reports", "police_reports_district": ""} {
		c := change(t, tables[table], 2016, figure)
		if !near(c.ByCount, 24.0/2048, 1e-12) || !near(c.ByCase, 0.75, 1e-12) || figure == "" && !slices.Equal(c.Codes, []string{"pd-oslo"}) {
			t.Errorf("%s: %+v", table, c)
		}
	}
}

// TestEveryComparableFigureIsCompared: all figures of the tables that are
// compared have a change for every pair of years, between 0 and 1.
func TestEveryComparableFigureIsCompared(t *testing.T) {
	lib := library(t)
	years := example.Years(lib, 3, example.Golden())
	for i := range years {
		years[i] = example.WithCriminal(lib, uint64(i), years[i])
	}
	tables := standard(t, years)
	for id := range comparable {
		if _, ok := indicator.LookupTable(id); !ok {
			t.Errorf("no table %s", id)
		}
		figures := 0
		for _, x := range indicator.All() {
			if x.Table != id || slices.Contains(x.Cell, "since_base") {
				continue
			}
			figures++
			for _, y := range []int{2015, 2016} {
				if c := change(t, tables[id], y, x.ID); !(c.ByCount > 0 && c.ByCount <= 1+1e-12 && c.ByCase > 0 && c.ByCase <= 1+1e-12) {
					t.Errorf("%+v", c)
				}
			}
		}
		if id == indicator.DistrictTable {
			figures = len(tables[id].Dims[1].Codes) - 1
		}
		if n := len(tables[id].Changes); n != 2*figures {
			t.Errorf("%s: %d changes of %d figures over three years", id, n, figures)
		}
	}
}
