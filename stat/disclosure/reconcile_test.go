package disclosure_test

import (
	"slices"
	"strconv"
	"testing"

	"pgregory.net/rapid"

	"verdig/codelist"
	"verdig/stat/cube"
	"verdig/stat/disclosure"
	"verdig/stat/disclosure/disclosuretest"
	"verdig/stat/internal/example"
	"verdig/stat/microdata"
)

func release(t testing.TB, seed uint64, marginals []example.Marginals, p disclosure.Policy) disclosure.Release {
	t.Helper()
	lib, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	tables, err := cube.Standard(lib, example.Years(lib, seed, marginals))
	if err != nil {
		t.Fatal(err)
	}
	r, err := disclosure.Protect(tables, p, disclosure.Ledger{})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestReleaseReconciles(t *testing.T) {
	for _, p := range []disclosure.Policy{disclosure.StandardPolicy(), disclosure.InternalPolicy()} {
		r := release(t, 11, example.Golden(), p)
		for _, d := range disclosure.Reconcile(r) {
			t.Errorf("policy %s: %s", p.Version, d)
		}
	}
}

// TestPlantedCellIsNamed plants one wrong number and wants it back: table,
// cell, expected and found.
func TestPlantedCellIsNamed(t *testing.T) {
	r := release(t, 11, example.Golden(), disclosure.StandardPolicy())
	cells := []struct {
		table string
		codes []string
	}{
		{"extent", []string{"2016", "followed_up"}},
		{"group", []string{"2016", "women"}},
		{"group", []string{"2015", "total"}},
		{"group_exploitation", []string{"2016", "total", "labour"}},
		{"group_exploitation", []string{"2014", "women", "sexual"}},
		{"age_sex", []string{"2016", "total", "female"}},
		{"forms_group", []string{"2016", "sexual", "total"}},
		{"status", []string{"2014", "total"}},
		{"police_reports", []string{"2016", "aggravated", "total"}},
		{"police_reports", []string{"2016", "ordinary", "labour"}},
		{"cases", []string{"2016", "district", "conviction"}},
		{"agency_count", []string{"2016", "2"}},
		{"returns", []string{"2015", "total", "reported"}},
	}
	for _, c := range cells {
		t.Run(c.table+" "+c.codes[0]+" "+c.codes[1], func(t *testing.T) {
			table, _ := r.Table(c.table)
			truth, ok := table.Cell(c.codes...)
			if !ok || truth.Status != disclosure.Published {
				t.Fatalf("the cell is not shown: %v %v", truth, ok)
			}
			found := disclosure.Reconcile(disclosuretest.Plant(t, r, c.table, c.codes, truth.Value+7))
			if !slices.ContainsFunc(found, func(d disclosure.Discrepancy) bool {
				return d.Expected == truth.Value && d.Found == truth.Value+7 || d.Expected == truth.Value+7 && d.Found == truth.Value
			}) {
				t.Errorf("not among %v", found)
			}
			named := slices.ContainsFunc(found, func(d disclosure.Discrepancy) bool {
				return d.Table == c.table && slices.Equal(d.Codes, c.codes)
			})
			if !named {
				t.Errorf("the cell is not named in %v", found)
			}
		})
	}
}

// TestCompareFindsWhatHiddenCellsCover plants a number that fits the hidden
// cells around it: only the internal view can tell.
func TestCompareFindsWhatHiddenCellsCover(t *testing.T) {
	r := release(t, 11, example.Golden(), disclosure.StandardPolicy())
	internal := release(t, 11, example.Golden(), disclosure.InternalPolicy())
	if found := disclosure.Compare(r, internal); len(found) > 0 {
		t.Fatalf("the release itself: %v", found)
	}
	codes := []string{"2016", "NG", "total"}
	truth, _ := mustTable(t, internal, "citizenship_group").Cell(codes...)
	found := disclosure.Compare(disclosuretest.Plant(t, r, "citizenship_group", codes, truth.Value+1), internal)
	want := disclosure.Discrepancy{Rule: disclosure.RuleInternal, Table: "citizenship_group", Codes: codes,
		Expected: truth.Value, Found: truth.Value + 1, Against: "the internal view"}
	if len(found) != 1 || found[0].String() != want.String() {
		t.Errorf("found %v, want %v", found, want)
	}
}

// TestAnyPlantedCellOfAPartitionStopsTheRelease plants at random, in every
// table in which parts make the whole. Internal releases hide nothing, so
// every such cell is bound.
func TestAnyPlantedCellOfAPartitionStopsTheRelease(t *testing.T) {
	lib, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	tables, err := cube.Standard(lib, []microdata.Dataset{example.WithCriminal(lib, 12, example.Year(lib, 12, example.Golden()[2]))})
	if err != nil {
		t.Fatal(err)
	}
	r, err := disclosure.Protect(tables, disclosure.InternalPolicy(), disclosure.Ledger{})
	if err != nil {
		t.Fatal(err)
	}
	ids := []string{"group", "group_exploitation", "age_sex", "citizenship_group", "recruitment_channel_group", "permit_group", "status",
		"police_reports", "cases", "returns", "nationalities", "police_reports_district", "police_reports_child", "attrition", "report_ends", "drop_grounds",
		"convicted_year", "victims_in_cases", "judgments_given"}
	rapid.Check(t, func(t *rapid.T) {
		table, _ := r.Table(rapid.SampledFrom(ids).Draw(t, "table"))
		codes := []string{"2016"}
		for _, d := range table.Dims()[1:] {
			codes = append(codes, rapid.SampledFrom(d.Codes).Draw(t, d.Name))
		}
		c, _ := table.Cell(codes...)
		value := rapid.IntRange(0, 300).Filter(func(v int) bool { return v != c.Value }).Draw(t, "value")
		wrong, ok := disclosure.Planted(r, table.ID(), codes, disclosure.Cell{Value: value, Status: disclosure.Published})
		if !ok {
			t.Fatalf("no cell %v", codes)
		}
		if len(disclosure.Reconcile(wrong)) == 0 {
			t.Fatalf("table %s, cell %v: %d instead of %d is not noticed", table.ID(), codes, value, c.Value)
		}
		if len(disclosure.Reconcile(r)) != 0 {
			t.Fatal("planting changed the release itself")
		}
	})
}

func TestFiguresAreCells(t *testing.T) {
	r := release(t, 13, example.Golden(), disclosure.StandardPolicy())
	want := map[string]int{
		"persons.followed_up": 262, "persons.first_identified": 98, "persons.followed_up.women": 197, "persons.followed_up.men": 46,
		"persons.followed_up.children": 18, "persons.followed_up.sex_not_recorded": 1, "persons.followed_up.exploitation.sexual": 185,
		"persons.followed_up.exploitation.labour": 60, "persons.followed_up.exploitation.both": 17, "persons.followed_up.exploitation.other": 0,
		"persons.followed_up.nationalities": 42, "police_reports": 46, "police_reports.aggravated": 4, "cases.convicted.since_2016": 10,
	}
	got := map[string]disclosure.Figure{}
	for _, f := range r.Figures(2016) {
		if _, twice := got[f.ID]; twice {
			t.Errorf("figure %s twice", f.ID)
		}
		got[f.ID] = f
		table, _ := r.Table(f.Table)
		c, ok := table.Cell(f.Codes...)
		if !ok || c.Value != f.Value || (c.Status == disclosure.Suppressed) != f.Suppressed {
			t.Errorf("figure %s is %d, its cell %v", f.ID, f.Value, c)
		}
	}
	for id, v := range want {
		if f := got[id]; f.Suppressed || f.Value != v {
			t.Errorf("%s = %d (suppressed %v), want %d", id, f.Value, f.Suppressed, v)
		}
		if _, ok := r.Figure(2015, id); !ok {
			t.Errorf("%s is missing for the year before", id)
		}
	}
	if f, _ := r.Figure(2015, "persons.followed_up.children"); f.Value != 42 {
		t.Errorf("children in 2015: %d", f.Value)
	}
	if f, _ := r.Figure(2015, "cases.convicted.since_2016"); f.Value != 0 || f.Suppressed {
		t.Errorf("convicted since 2016, as of 2015: %v", f)
	}
	ranked := disclosure.Rank(mustTable(t, r, "citizenship_group"), 2016, "country")
	if len(ranked) < 5 || ranked[0].Code != "NG" {
		t.Errorf("ranking begins with %v", ranked[:min(3, len(ranked))])
	}
	for i := 1; i < len(ranked); i++ {
		a, b := ranked[i-1], ranked[i]
		if a.Value < b.Value || a.Value == b.Value && a.Code > b.Code || b.Value < 5 {
			t.Errorf("ranking out of order: %v, %v", a, b)
		}
		if f, _ := r.Figure(2016, "persons.followed_up.citizenship."+b.Code); f.Value != b.Value {
			t.Errorf("figure of %s is %d, ranking %d", b.Code, f.Value, b.Value)
		}
	}
}

func mustTable(t testing.TB, r disclosure.Release, id string) disclosure.Table {
	t.Helper()
	table, ok := r.Table(id)
	if !ok {
		t.Fatalf("no table %s", id)
	}
	return table
}

func TestTableForm(t *testing.T) {
	r := release(t, 14, example.Golden(), disclosure.StandardPolicy())
	if r.Year() != 2016 || len(r.Editions()) != 3 || r.Stamp() != disclosure.Public {
		t.Errorf("year %d, %d editions, %s", r.Year(), len(r.Editions()), r.Stamp())
	}
	if _, ok := r.Table("group_age_sex"); ok {
		t.Error("a hidden table is shown")
	}
	for _, table := range r.Tables() {
		n := 1
		for _, d := range table.Dims() {
			n *= len(d.Codes)
		}
		seen := 0
		for codes, c := range table.All() {
			seen++
			again, ok := table.Cell(codes...)
			if !ok || again != c || table.UnitOf(codes...) == "" {
				t.Errorf("table %s: cell %v read twice differs", table.ID(), codes)
			}
		}
		if seen != n || table.Stamp() != disclosure.Public {
			t.Errorf("table %s: %d cells, want %d; %s", table.ID(), seen, n, table.Stamp())
		}
	}
	countries, _ := mustTable(t, r, "citizenship_group").Dim("country")
	if p := countries.Parent("NG"); p != "002" || countries.Level("NG") != 2 || !slices.Contains(countries.Children(p), "NG") {
		t.Errorf("Nigeria lies under %q, level %d", p, countries.Level("NG"))
	}
	agencies := mustTable(t, r, "agencies")
	year := strconv.Itoa(r.Year())
	if u := agencies.UnitOf(year, "total", "notifications"); u != "notifications" {
		t.Errorf("notifications are counted as %s", u)
	}
	if e, ok := r.Edition(2016); !ok || e.Quality.Notifications == 0 || e.Quality.AgenciesReported == 0 {
		t.Errorf("edition of 2016: %+v", e)
	}
	var none disclosure.Release
	if none.Stamp() != disclosure.Internal || none.Year() != 0 || len(none.Tables()) != 0 || len(disclosure.Reconcile(none)) != 0 {
		t.Error("the empty release is not empty, or not internal")
	}
}
