package disclosure

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"testing"
	"time"

	"pgregory.net/rapid"

	"verdig/codelist"
	"verdig/stat/cube"
	"verdig/stat/indicator"
	"verdig/stat/internal/example"
	"verdig/stat/microdata"
)

func library(t testing.TB) *codelist.Library {
	t.Helper()
	lib, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	return lib
}

func standard(t testing.TB, seed uint64, marginals []example.Marginals) []cube.Table {
	t.Helper()
	return counted(t, library(t), example.Years(library(t), seed, marginals))
}

type failer interface {
	Helper()
	Fatal(...any)
}

func counted(t failer, lib *codelist.Library, years []microdata.Dataset) []cube.Table {
	t.Helper()
	tables, err := cube.Standard(lib, years)
	if err != nil {
		t.Fatal(err)
	}
	return tables
}

func protect(t failer, tables []cube.Table, p Policy, l Ledger) Release {
	t.Helper()
	r, err := Protect(tables, p, l)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestGoldenCountryIsProtected is the demonstration: what is exempt is shown,
// no other small number of persons is, and the attacker recovers nothing.
func TestGoldenCountryIsProtected(t *testing.T) {
	for seed := uint64(1); seed <= 6; seed++ {
		tables := standard(t, seed*100, example.Golden())
		start := time.Now()
		r := protect(t, tables, StandardPolicy(), Ledger{})
		c := r.Certificate()
		c.Attack.Intervals = nil
		t.Logf("seed %d, %v: %+v", seed, time.Since(start).Round(time.Millisecond), c)
		if c.Attack.Exact != 0 || c.Primary == 0 || c.Attack.Hidden != c.Primary+c.Secondary {
			t.Errorf("seed %d: certificate %+v", seed, c)
		}
		noSmallCounts(t, r)
		for _, year := range []int{2014, 2015, 2016} {
			for _, f := range r.Figures(year) {
				if f.Headline && f.Suppressed {
					t.Errorf("seed %d: the headline %s of %d is hidden", seed, f.ID, year)
				}
			}
		}
	}
}

// noSmallCounts checks that no count of 1 to 4 persons or notifications is
// shown but by exemption or because exempt counts give it away.
func noSmallCounts(t interface {
	Helper()
	Errorf(string, ...any)
}, r Release) {
	t.Helper()
	small := map[string]bool{}
	for _, table := range r.Tables() {
		for codes, c := range table.All() {
			if c.Status == Suppressed && c.Value != 0 {
				t.Errorf("a hidden cell of %s holds a number", table.ID())
			}
			unit := table.UnitOf(codes...)
			if unit != "persons" && unit != "notifications" || c.Value == 0 || c.Value >= minimumPersons {
				continue
			}
			at, _ := table.t.place(codes)
			key := table.t.keys[at]
			exempt := slices.ContainsFunc(r.Policy().Exempt, func(e Exemption) bool {
				twin, ok := r.Table(e.Table)
				if !ok {
					return false
				}
				at, ok := twin.t.place(append([]string{codes[0]}, e.Codes...))
				return ok && twin.t.keys[at] == key
			})
			if !exempt {
				small[key] = true
			}
		}
	}
	if implied := r.Certificate().Implied; len(small) != implied {
		t.Errorf("%d small counts are shown, of which %d because they cannot be protected: %v", len(small), implied, small)
	}
}

// drawMarginals draws a year of a small country in which anything may be rare.
func drawMarginals(t *rapid.T, year int) example.Marginals {
	m := example.Marginals{Year: year}
	sum := 0
	for i := range m.Groups {
		m.Groups[i] = rapid.SampledFrom([]int{0, 1, 2, 6, 40}).Draw(t, "group")
		sum += m.Groups[i]
	}
	left := sum
	for i := range 3 {
		m.Forms[i] = rapid.IntRange(0, left).Draw(t, "form")
		left -= m.Forms[i]
	}
	m.Forms[3] = left
	m.FirstIdentified = rapid.IntRange(0, sum).Draw(t, "first")
	m.Countries = rapid.IntRange(8, 30).Draw(t, "countries")
	return m
}

// TestAnySmallCountryIsProtected draws countries at random, most of them far
// smaller and odder than any real one.
func TestAnySmallCountryIsProtected(t *testing.T) {
	lib := library(t)
	implied := 0
	rapid.Check(t, func(t *rapid.T) {
		marginals := []example.Marginals{drawMarginals(t, 2015), drawMarginals(t, 2016)}
		years := example.Years(lib, rapid.Uint64Range(0, 1000).Draw(t, "seed"), marginals)
		for i := range years {
			if rapid.Bool().Draw(t, "criminal cases") {
				years[i] = example.WithCriminal(lib, uint64(i)+rapid.Uint64Range(0, 1000).Draw(t, "cases"), years[i])
			}
		}
		p := StandardPolicy()
		p.Narrow = rapid.SampledFrom([]float64{0, p.Narrow}).Draw(t, "narrow")
		p.Told = rapid.SampledFrom([]float64{0, p.Told}).Draw(t, "told")
		r := protect(t, counted(t, lib, years), p, Ledger{})
		if report, err := Attack(r); err != nil || report.Exact != 0 {
			t.Errorf("attack: %v, %d recovered", err, report.Exact)
		}
		noSmallCounts(t, r)
		implied += r.Certificate().Implied
		for _, d := range Reconcile(r) {
			t.Errorf("does not add up: %s", d)
		}
	})
	t.Logf("%d small counts were given away by exempt ones", implied)
}

// TestStandardTablesNeedSecondaryHiding is the positive control on the real
// tables: with small counts hidden only, the attacker recovers a good part.
func TestStandardTablesNeedSecondaryHiding(t *testing.T) {
	m, d := designed(t, standard(t, 100, example.Golden()))
	r, err := m.release(StandardPolicy(), d.primary)
	if err != nil {
		t.Fatal(err)
	}
	report, err := Attack(r)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("hidden %d, recovered %d", report.Hidden, report.Exact)
	if report.Exact*10 < report.Hidden {
		t.Errorf("only %d of %d recovered: the attack is blunt", report.Exact, report.Hidden)
	}
}

func designed(t testing.TB, tables []cube.Table) (*merged, *design) {
	t.Helper()
	m, err := merge(tables)
	if err != nil {
		t.Fatal(err)
	}
	d, err := m.design(StandardPolicy(), Ledger{})
	if err != nil {
		t.Fatal(err)
	}
	return m, d
}

// TestReaderWhoKnowsWhichAreSmall attacks with one thing more than the release
// tells: which hidden counts are small. Nearly all stay uncertain.
func TestReaderWhoKnowsWhichAreSmall(t *testing.T) {
	tables := standard(t, 100, example.Golden())
	m, d := designed(t, tables)
	exact := func(p Policy) int {
		r := protect(t, tables, p, Ledger{})
		f, hidden, err := r.publicView()
		if err != nil {
			t.Fatal(err)
		}
		for _, node := range hidden {
			if d.primary[node] {
				f.low[node], f.high[node] = max(f.low[node], 1), minimumPersons-1
			}
		}
		if _, err := attack(f, hidden); err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, node := range hidden {
			if f.low[node] > float64(m.value[node]) || f.high[node] < float64(m.value[node]) {
				t.Fatalf("%s: the attacker excludes the truth", m.keys[node])
			}
			if f.fixed(node) {
				n++
			}
		}
		return n
	}
	deaf := StandardPolicy()
	deaf.Told = 0
	with, without := exact(StandardPolicy()), exact(deaf)
	t.Logf("told which counts are small, the attacker recovers %d counts; %d where the policy does not care", with, without)
	if with > without/2 {
		t.Errorf("%d recovered, %d without the precaution", with, without)
	}
}

// TestOrderOfPersonsDoesNotMatter shuffles the rows of the frozen years, and
// the years.
func TestOrderOfPersonsDoesNotMatter(t *testing.T) {
	lib := library(t)
	years := example.Years(lib, 7, example.Country(80)[1:])
	want := protect(t, counted(t, lib, years), StandardPolicy(), Ledger{})
	for turn := 1; turn <= 8; turn++ {
		shuffled := slices.Clone(years)
		if turn%2 == 0 {
			slices.Reverse(shuffled)
		}
		for i := range shuffled {
			persons := slices.Clone(shuffled[i].Persons)
			slices.SortStableFunc(persons, func(a, b microdata.Person) int { return mix(a.ID, turn) - mix(b.ID, turn) })
			shuffled[i].Persons = persons
		}
		sameCells(t, want, protect(t, counted(t, lib, shuffled), StandardPolicy(), Ledger{}))
	}
}

func mix(id string, seed int) int {
	h := seed
	for _, c := range id {
		h = (h*31 + int(c)) % 10007
	}
	return h
}

func sameCells(t interface {
	Helper()
	Fatalf(string, ...any)
}, a, b Release) {
	t.Helper()
	for _, table := range a.Tables() {
		other, _ := b.Table(table.ID())
		for codes, c := range table.All() {
			if d, ok := other.Cell(codes...); !ok || c != d {
				t.Fatalf("table %s, cell %v: %v and %v", table.ID(), codes, c, d)
			}
		}
	}
}

func TestInternalViewShowsEverythingAndIsStamped(t *testing.T) {
	tables := standard(t, 9, example.Golden())
	r := protect(t, tables, InternalPolicy(), Ledger{})
	if r.Stamp() != Internal || len(r.Ledger().Entries) != 0 {
		t.Errorf("stamp %s, %d ledger entries", r.Stamp(), len(r.Ledger().Entries))
	}
	for _, table := range r.Tables() {
		if table.Stamp() != Internal {
			t.Errorf("table %s is stamped %s", table.ID(), table.Stamp())
		}
		for codes, c := range table.All() {
			if c.Status != Published {
				t.Fatalf("table %s hides %v", table.ID(), codes)
			}
		}
	}
	for _, d := range Compare(protect(t, tables, StandardPolicy(), Ledger{}), r) {
		t.Errorf("%s", d)
	}
}

// TestFewAgenciesAlone hides counts behind which stand fewer than four agencies.
func TestFewAgenciesAlone(t *testing.T) {
	tables := standard(t, 31, example.Golden()[2:])
	p := StandardPolicy()
	p.Units[0].MinAgencies = 4
	m, d := designed(t, tables)
	r := protect(t, tables, p, Ledger{})
	lone := 0
	for _, table := range r.Tables() {
		for codes, c := range table.All() {
			at, _ := table.t.place(codes)
			node := m.index[table.t.keys[at]]
			if m.units[node] != "persons" || m.value[node] == 0 || m.agencies[node] >= 4 || d.locked[node] {
				continue
			}
			if c.Status == Published {
				t.Errorf("table %s shows %v, behind which stand few agencies", table.ID(), codes)
			}
			if m.value[node] >= minimumPersons {
				lone++
			}
		}
	}
	if lone == 0 || r.Certificate().Attack.Exact != 0 {
		t.Errorf("%d larger counts of few agencies, %d recovered", lone, r.Certificate().Attack.Exact)
	}
}

// TestEarlierReleaseIsRemembered publishes 2015, and then 2016 together with
// 2015: what was shown once stays shown, and nothing that was hidden falls to
// a reader of both.
func TestEarlierReleaseIsRemembered(t *testing.T) {
	lib := library(t)
	years := example.Years(lib, 21, example.Golden())
	first := protect(t, counted(t, lib, years[:2]), StandardPolicy(), Ledger{})
	ledger := first.Ledger()
	second := protect(t, counted(t, lib, years), StandardPolicy(), ledger)
	if c := second.Certificate(); c.Known == 0 || c.Unmatched != 0 || c.Attack.Exact != 0 || c.Differences != 0 {
		t.Errorf("certificate %+v", c)
	}
	now := map[string]int{}
	for _, e := range second.Ledger().Entries {
		now[e.Count] = e.Value
	}
	for _, e := range ledger.Entries {
		if v, ok := now[e.Count]; !ok || v != e.Value {
			t.Fatalf("%s was shown and is not any more", e.Count)
		}
	}
	third := slices.Clone(years)
	third[0].Edition = "2014-r2"
	third[0].Persons = third[0].Persons[1:]
	if c := protect(t, counted(t, lib, third), StandardPolicy(), ledger).Certificate(); c.Differences == 0 {
		t.Error("a new edition with one person less shows no differences to the earlier one")
	}
	third[0].Edition = years[0].Edition
	if _, err := Protect(counted(t, lib, third), StandardPolicy(), ledger); !errors.Is(err, ErrTables) {
		t.Errorf("another content under the same edition: %v, want ErrTables", err)
	}
}

func TestProtectRefuses(t *testing.T) {
	tables := standard(t, 5, example.Golden()[2:])
	other := standard(t, 6, example.Golden()[1:2])
	mixed := standard(t, 6, example.Golden()[2:])
	noPersons := StandardPolicy()
	noPersons.Units = noPersons.Units[1:]
	cases := []struct {
		name   string
		tables []cube.Table
		policy Policy
		want   error
	}{
		{"no rule for persons", tables, noPersons, ErrPolicy},
		{"a table twice", append(slices.Clone(tables), tables[0]), StandardPolicy(), ErrTables},
		{"no table", []cube.Table{{}}, StandardPolicy(), ErrTables},
		{"two frozen years under one name", append(slices.Clone(tables[:3]), mixed[3:]...), StandardPolicy(), ErrTables},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if _, err := Protect(c.tables, c.policy, Ledger{}); !errors.Is(err, c.want) {
				t.Errorf("error is %v, want %v", err, c.want)
			}
		})
	}
	if _, err := Protect(other, StandardPolicy(), Ledger{}); err != nil {
		t.Errorf("the tables themselves are good: %v", err)
	}
}

// TestPolicyNamesWhatExists checks that exemptions and weights point at cells
// of the standard tables, and that every unit and exemption gives its reason
// in three languages.
func TestPolicyNamesWhatExists(t *testing.T) {
	p := StandardPolicy()
	year := example.WithCriminal(library(t), 5, example.WithFollowup(library(t), 5, example.Year(library(t), 5, example.Golden()[2]), 0.5))
	r := protect(t, counted(t, library(t), []microdata.Dataset{year}), p, Ledger{})
	found := func(id string, pattern []string) bool {
		table, ok := r.Table(id)
		if !ok {
			return false
		}
		for codes := range table.All() {
			if matches(pattern, codes[1:]) {
				return true
			}
		}
		return false
	}
	for _, e := range p.Exempt {
		if !found(e.Table, e.Codes) || slices.Contains(e.Codes, "*") {
			t.Errorf("exemption %s %v names no single cell", e.Table, e.Codes)
		}
		complete(t, e.Table, e.Reason)
	}
	for _, rule := range p.Tables {
		if _, ok := r.Table(rule.Table); !ok {
			t.Errorf("a rule for %s, which does not exist", rule.Table)
		}
		complete(t, rule.Table, rule.Reason)
	}
	for _, w := range p.Weights {
		if !found(w.Table, w.Codes) {
			t.Errorf("weight %s %v names no cell", w.Table, w.Codes)
		}
	}
	for _, u := range append(p.Units, InternalPolicy().Units...) {
		complete(t, u.Unit, u.Reason)
	}
	for _, u := range indicator.Units {
		if _, err := p.unit(string(u)); err != nil {
			t.Error(err)
		}
	}
}

func complete(t *testing.T, what string, x codelist.Text) {
	t.Helper()
	for _, l := range codelist.Langs {
		if x.In(l) == "" {
			t.Errorf("%s has no reason in %s", what, l)
		}
	}
}

func BenchmarkProtect(b *testing.B) {
	for _, n := range []int{300, 1000, 5000} {
		tables := standard(b, 5, example.Country(n))
		b.Run(strconv.Itoa(n)+" persons a year", func(b *testing.B) {
			for b.Loop() {
				protect(b, tables, StandardPolicy(), Ledger{})
			}
		})
	}
}

// TestCertaintyTellsNothing: what is said of uncertain links changes neither
// what is hidden in any other table nor what the attacker can narrow down.
func TestCertaintyTellsNothing(t *testing.T) {
	years := example.Years(library(t), 11, example.Golden())
	with := protect(t, counted(t, library(t), years), StandardPolicy(), Ledger{})
	for i := range years {
		years[i].Linkage.Certainty = nil
	}
	without := protect(t, counted(t, library(t), years), StandardPolicy(), Ledger{})
	if _, ok := without.Table(indicator.CertaintyTable); ok {
		t.Error("a table of certainty though no year has it")
	}
	for _, table := range without.Tables() {
		twin, _ := with.Table(table.ID())
		for codes, c := range table.All() {
			if got, _ := twin.Cell(codes...); got != c {
				t.Errorf("%s %v: %+v, without certainty %+v", table.ID(), codes, got, c)
			}
		}
	}
	a, b := with.Certificate().Attack, without.Certificate().Attack
	if fmt.Sprint(a) != fmt.Sprint(b) {
		t.Errorf("the attacker learns something else: %v, without certainty %v", a, b)
	}
	c, _ := with.Table(indicator.CertaintyTable)
	for codes, x := range c.All() {
		if x.Status != Published {
			t.Errorf("certainty %v is hidden", codes)
		}
	}
	if p, _ := c.Cell("2016", "first_identified", "published"); p.Value != 98 {
		t.Errorf("published %d, the year has 98", p.Value)
	}
}
