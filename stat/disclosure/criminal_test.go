package disclosure

import (
	"slices"
	"strconv"
	"testing"

	"verdig/codelist"
	"verdig/stat/cube"
	"verdig/stat/indicator"
	"verdig/stat/internal/example"
	"verdig/stat/microdata"
)

// sensitive are the units of criminal cases, and the tables of other units, in
// which no small number may be shown but by exemption.
func sensitive(table, unit string) bool {
	return slices.Contains([]string{"accused", "convicted", "victims"}, unit) || table == "police_reports_child" || table == "police_reports_setting"
}

// TestCriminalCasesAreProtected: the tables of criminal cases go through the
// one door with the others; no small number of persons or of reports by what
// they say of a victim is shown; the attacker recovers nothing; and the whole
// adds up, also where a year has no criminal cases.
func TestCriminalCasesAreProtected(t *testing.T) {
	lib := library(t)
	hidden, shown, amounts, missing := 0, 0, 0, 0
	for seed := uint64(1); seed <= 6; seed++ {
		years := example.Years(lib, seed, example.Golden())
		for i := int(seed % 3); i < 3; i++ {
			years[i] = example.WithCriminal(lib, seed+uint64(i), years[i])
		}
		years[2] = example.WithFollowup(lib, seed, years[2], 0.3)
		tables := counted(t, lib, years)
		r := protect(t, tables, StandardPolicy(), Ledger{})
		report, err := Attack(r)
		if err != nil || report.Exact != 0 || report.Hidden == 0 {
			t.Errorf("seed %d: %d of %d hidden counts are recovered, %v", seed, report.Exact, report.Hidden, err)
		}
		noSmallCounts(t, r)
		if n := r.Certificate().Implied; n != 0 {
			t.Errorf("seed %d: %d small counts cannot be protected", seed, n)
		}
		inside := protect(t, tables, InternalPolicy(), Ledger{})
		if found := append(Reconcile(r), Compare(r, inside)...); len(found) > 0 {
			t.Errorf("seed %d: %v", seed, found)
		}
		if found := Reconcile(inside); len(found) > 0 {
			t.Errorf("seed %d, inside: %v", seed, found)
		}
		h, s := sensitiveCells(t, tables, r)
		hidden, shown = hidden+h, shown+s
		a, m := plainCells(t, r)
		amounts, missing = amounts+a, missing+m
	}
	t.Logf("%d sensitive cells hidden, %d shown; %d amounts and durations shown, %d do not exist", hidden, shown, amounts, missing)
	if hidden == 0 || shown == 0 || amounts == 0 {
		t.Errorf("%d hidden, %d shown, %d amounts and durations", hidden, shown, amounts)
	}
}

// sensitiveCells demands that no small number of a person is shown, nor one
// that concerns few.
func sensitiveCells(t *testing.T, tables []cube.Table, r Release) (hidden, shown int) {
	t.Helper()
	m, err := merge(tables)
	if err != nil {
		t.Fatal(err)
	}
	for i, raw := range m.tables {
		public, ok := r.Table(raw.ID)
		if !ok || !indicator.OfCriminal(raw.ID) || !sensitive(raw.ID, raw.Unit) {
			continue
		}
		for at, node := range m.cells[i] {
			codes := public.t.codes(at)
			switch c := public.t.cells[at]; {
			case c.Status != Published:
				hidden++
			case (c.Value > 0 && c.Value < minimumPersons || c.Value > 0 && m.persons[node] >= 0 && m.persons[node] < minimumPersons) && !exempt(raw.ID, codes[1:]):
				t.Errorf("%s %v is shown: %d, about %d persons", raw.ID, codes, c.Value, m.persons[node])
			default:
				shown++
			}
		}
	}
	return hidden, shown
}

// plainCells demands that amounts and durations are shown or do not exist, and
// are never hidden.
func plainCells(t *testing.T, r Release) (shown, missing int) {
	t.Helper()
	for _, table := range r.Tables() {
		for codes, c := range table.All() {
			if indicator.Unit(table.UnitOf(codes...)).Counts() {
				continue
			}
			switch c.Status {
			case Published:
				shown++
			case NotApplicable:
				missing++
			default:
				t.Errorf("%s %v is hidden", table.ID(), codes)
			}
		}
	}
	return shown, missing
}

// fewReports is a year of 20 reports, of which one names a child and two were
// by an organised group.
func fewReports(t *testing.T) microdata.Dataset {
	d := example.Year(library(t), 4, example.Golden()[2])
	d.Criminal = &microdata.Criminal{}
	d.PoliceReports = nil
	for i := range 20 {
		r := microdata.CaseReport{
			ID: strconv.Itoa(100 + i), Case: "c" + strconv.Itoa(i/4), FiledOn: codelist.MustDay(2016, 1, 1+i), District: "pd-oslo", Type: "ordinary", Exploitation: "labour",
			Child: "no", Online: "no", Group: "no", Stage: "filed", Investigated: -1, Decided: -1, Indicted: -1, Judged: -1, Final: -1,
		}
		if i < 2 {
			r.Group, r.District = "yes", "pd-vest"
		}
		if i == 7 {
			r.Child = "yes"
		}
		d.Criminal.Reports = append(d.Criminal.Reports, r)
		d.PoliceReports = append(d.PoliceReports, microdata.PoliceReport{ID: r.ID, Type: r.Type, Exploitation: r.Exploitation})
	}
	return d
}

// TestReportsTellNothingOfVictims: a district with two reports is shown, one
// report with a child among the victims is not, and cannot be worked out.
func TestReportsTellNothingOfVictims(t *testing.T) {
	d := fewReports(t)
	r := protect(t, counted(t, library(t), []microdata.Dataset{d}), StandardPolicy(), Ledger{})
	want := func(table string, n int, codes ...string) {
		t.Helper()
		x, _ := r.Table(table)
		c, ok := x.Cell(append([]string{"2016"}, codes...)...)
		if !ok || n < 0 && c.Status != Suppressed || n >= 0 && (c.Status != Published || c.Value != n) {
			t.Errorf("%s %v is %+v, want %d", table, codes, c, n)
		}
	}
	want("police_reports_district", 2, "pd-vest")
	want("police_reports_child", 20, "total")
	want("police_reports_child", -1, "yes")
	want("police_reports_child", -1, "no") // or the one is what is left
	want("police_reports_setting", -1, "group")
	want("police_reports_setting", 20, "total")
	want("attrition", 20, "2016", "filed")
	f, ok := r.Figure(2016, "police_reports.children")
	if !ok || !f.Suppressed {
		t.Errorf("the figure is %+v", f)
	}
	if f, ok := r.Figure(2016, "durations.report_decision.median"); ok {
		t.Errorf("a duration of nothing: %+v", f)
	}
	rules := r.Rules()
	if last := rules[len(rules)-1]; last.Unit != "police_reports" || last.Minimum != minimumPersons || last.Reason != tableRules()[0].Reason {
		t.Errorf("the last rule is %+v", last)
	}
}

// TestAnAmountTellsHowMany: an amount of compensation says that enough persons
// stand behind it, and the attacker is told.
func TestAnAmountTellsHowMany(t *testing.T) {
	d := example.Year(library(t), 4, example.Golden()[2])
	d.PoliceReports = nil
	d.Criminal = &microdata.Criminal{}
	for i := range 6 {
		d.Criminal.Victims = append(d.Criminal.Victims, microdata.CaseVictim{
			ID: strconv.Itoa(i), Case: "c", AddedOn: codelist.MustDay(2016, 1, 1), Sex: "female", Child: []string{"yes", "no"}[min(i, 1)],
			AwardedOn: codelist.MustDay(2016, 5, 5), Awarded: 100, Claimed: -1,
		})
	}
	r := protect(t, counted(t, library(t), []microdata.Dataset{d}), StandardPolicy(), Ledger{})
	if f, ok := r.Figure(2016, "compensation.amount"); !ok || f.Value != 600 || f.Unit != "kroner" {
		t.Errorf("the amount is %+v", f)
	}
	if floor := r.shape.floor[r.shape.index["victims|2016|victim_measure:awarded"]]; floor != minimumPersons {
		t.Errorf("the attacker knows of %d", floor)
	}
	d.Criminal.Victims = d.Criminal.Victims[:4]
	r = protect(t, counted(t, library(t), []microdata.Dataset{d}), StandardPolicy(), Ledger{})
	if f, ok := r.Figure(2016, "compensation.amount"); ok {
		t.Errorf("an amount for four: %+v", f)
	}
	if f, ok := r.Figure(2016, "compensation.victims_awarded"); !ok || !f.Suppressed {
		t.Errorf("four with an award: %+v", f)
	}
	if got := Reconcile(r); len(got) > 0 {
		t.Errorf("%v", got)
	}
}

// TestCriminalCasesLeaveTheOthersAlone: what a release shows besides does not
// change with criminal cases, and a year without them shows nothing of them.
func TestCriminalCasesLeaveTheOthersAlone(t *testing.T) {
	lib := library(t)
	years := example.Years(lib, 8, example.Golden())
	ledger := protect(t, counted(t, lib, years), StandardPolicy(), Ledger{}).Ledger()
	before := protect(t, counted(t, lib, years), StandardPolicy(), ledger)
	years[2] = example.WithCriminal(lib, 8, years[2])
	after := protect(t, counted(t, lib, years), StandardPolicy(), ledger)
	for _, x := range before.Tables() {
		twin, _ := after.Table(x.ID())
		for codes, c := range x.All() {
			if got, _ := twin.Cell(codes...); got != c {
				t.Errorf("%s %v: %+v, without criminal cases %+v", x.ID(), codes, got, c)
			}
		}
	}
	if k := after.Certificate().Known; k == 0 {
		t.Error("nothing of the earlier release is remembered")
	}
	for _, f := range after.Figures(2015) {
		if def, _ := indicator.Lookup(f.ID); indicator.OfCriminal(def.Table) {
			t.Errorf("%s of a year without criminal cases", f.ID)
		}
	}
	if found := Reconcile(after); len(found) > 0 {
		t.Errorf("%v", found)
	}
}

// TestChangesAreOfPublishedFigures: a change is told only where both figures
// are published, and its probabilities are rounded up.
func TestChangesAreOfPublishedFigures(t *testing.T) {
	lib := library(t)
	years := example.Years(lib, 2, example.Golden())
	for i := range years {
		years[i] = example.WithCriminal(lib, 20+uint64(i), years[i])
	}
	tables := counted(t, lib, years)
	r, inside := protect(t, tables, StandardPolicy(), Ledger{}), protect(t, tables, InternalPolicy(), Ledger{})
	told := 0
	for _, c := range inside.Changes() {
		got, ok := r.Change(c.Year, c.Figure)
		both := true
		for _, y := range []int{c.Year, c.Year - 1} {
			if f, ok := r.Figure(y, c.Figure); ok {
				both = both && !f.Suppressed
			}
		}
		if ok != both || ok && got != c {
			t.Errorf("%+v is told: %v; both figures are published: %v", c, ok, both)
		}
		if ok {
			told++
		}
		for _, p := range []float64{c.ByCount, c.ByCase} {
			if k := p * steps; k < 1 || k != float64(int(k+0.5)) && k-float64(int(k+0.5)) > 1e-9 {
				t.Errorf("%v is not rounded", p)
			}
		}
	}
	if told == 0 || told == len(inside.Changes()) {
		t.Errorf("%d of %d changes are told", told, len(inside.Changes()))
	}
	if _, ok := r.Change(2016, "police_reports_district/2016/pd-oslo"); !ok {
		t.Error("no change of a district")
	}
	if c, ok := r.Change(2015, "persons.followed_up"); !ok || c.ByCount != 0.183 {
		t.Errorf("290 after 324: %+v", c)
	}
	for p, want := range map[float64]float64{0.00267: 0.003, 1e-12: 0.001, 0.05: 0.05, 0.0500001: 0.051, 1: 1} {
		if got := roundUp(p); got != want {
			t.Errorf("%v is told as %v, want %v", p, got, want)
		}
	}
}
