package cube

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"verdig/codelist"
	"verdig/stat/indicator"
	"verdig/stat/internal/count"
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

func raw(t testing.TB, x Table) *count.Table {
	t.Helper()
	r, err := Open(x, count.Issue())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// at returns the true count of a cell.
func at(t testing.TB, r *count.Table, codes ...string) int {
	t.Helper()
	place := 0
	for k, c := range codes {
		i := slices.Index(r.Dims[k].Codes, c)
		if i < 0 || len(codes) != len(r.Dims) {
			t.Fatalf("table %s has no cell %v", r.ID, codes)
		}
		place = place*len(r.Dims[k].Codes) + i
	}
	return r.Nodes[r.Cells[place]].Value
}

func standard(t testing.TB, years []microdata.Dataset) map[string]*count.Table {
	t.Helper()
	tables, err := Standard(library(t), years)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]*count.Table{}
	for _, x := range tables {
		out[x.ID()] = raw(t, x)
	}
	return out
}

// TestCountsByHand counts six persons whose tables are worked out by hand.
func TestCountsByHand(t *testing.T) {
	d := byHand()
	if err := microdata.Check(library(t), d); err != nil {
		t.Fatal(err)
	}
	tables := standard(t, []microdata.Dataset{d})
	cells := []struct {
		table string
		codes []string
		want  int
	}{
		{"extent", []string{"followed_up"}, 6},
		{"extent", []string{"first_identified"}, 2},
		{"group", []string{"total"}, 6},
		{"group", []string{"women"}, 3},
		{"group", []string{"children"}, 2},
		{"group", []string{"sex_not_recorded"}, 1},
		{"group_exploitation", []string{"women", "both"}, 1},
		{"group_exploitation", []string{"total", "sexual"}, 3},
		{"age_sex", []string{"child", "female"}, 1},
		{"age_sex", []string{"total", "female"}, 4},
		{"age_sex", []string{"unknown", "male"}, 1},
		{"citizenship_group", []string{"002", "women"}, 2},
		{"citizenship_group", []string{"NG", "total"}, 3},
		{"citizenship_group", []string{"ZZ", "total"}, 1},
		{"forms_group", []string{"sexual", "total"}, 4},
		{"forms_group", []string{"labour", "women"}, 1},
		{"forms_group", []string{"labour.begging", "children"}, 1},
		{"forms_group", []string{"total", "women"}, 3},
		{"recruitment_channel_group", []string{"unknown", "total"}, 4},
		{"recruitment", []string{"online"}, 2},
		{"recruitment", []string{"in_person.family"}, 1},
		{"assistance", []string{"any", "offered"}, 2},
		{"assistance", []string{"any", "accepted"}, 1},
		{"assistance", []string{"health", "offered"}, 2},
		{"nationalities", nil, 2},
		{"status", []string{"possible"}, 5},
		{"status", []string{"verified"}, 1},
		{"agencies", []string{"total", "notifications"}, 9},
		{"agencies", []string{"total", "persons"}, 6},
		{"agencies", []string{"udi", "notifications"}, 5},
		{"agencies", []string{"udi", "persons"}, 4},
		{"returns", []string{"total", "nothing"}, 1},
		{"returns", []string{"nav", "nothing"}, 1},
		{"overlap", []string{"immigration", "shelter"}, 1},
		{"overlap", []string{"shelter", "immigration"}, 1},
		{"overlap", []string{"shelter", "shelter"}, 3},
		{"agency_count", []string{"1"}, 5},
		{"agency_count", []string{"2"}, 1},
		{"agency_count", []string{"3+"}, 0},
		{"police_reports", []string{"aggravated", "total"}, 1},
		{"police_reports", []string{"total", "labour"}, 2},
		{"cases", []string{"total", "conviction"}, 2},
		{"convictions", []string{"since_base"}, 1},
		{"convictions", []string{"in_year"}, 1},
	}
	for _, c := range cells {
		if got := at(t, tables[c.table], append([]string{"2016"}, c.codes...)...); got != c.want {
			t.Errorf("%s %v = %d, want %d", c.table, c.codes, got, c.want)
		}
	}
}

func byHand() microdata.Dataset {
	d := microdata.Dataset{Year: 2016, Edition: "2016-r1"}
	add := func(p microdata.Person) {
		p.ID = fmt.Sprint("p", len(d.Persons))
		p.Group, p.Exploitation, p.RecruitmentChannel = microdata.GroupOf(p.Sex, p.Child), microdata.SummaryOf(p.Forms), microdata.ChannelOf(p.Recruitment)
		p.Permit = "unknown"
		for _, a := range p.Agencies {
			p.AgencyTypes = append(p.AgencyTypes, map[string]string{"udi": "immigration", "rosa": "shelter"}[a])
		}
		slices.Sort(p.AgencyTypes)
		d.Persons = append(d.Persons, p)
	}
	udi, rosa := []string{"udi"}, []string{"rosa"}
	add(microdata.Person{Sex: "female", AgeGroup: "21-24", Citizenship: "NG", Forms: []string{"sexual.prostitution"}, Agencies: []string{"rosa", "udi"},
		Notifications: 3, FirstIdentified: true, Recruitment: []string{"online.dating"}, Offered: []string{"health"}, Accepted: []string{"health"}})
	add(microdata.Person{Sex: "female", AgeGroup: "25-34", Citizenship: "NG", Forms: []string{"labour.domestic", "sexual"}, Agencies: udi, Notifications: 1,
		Recruitment: []string{"in_person.family", "online"}, Status: "verified"})
	add(microdata.Person{Sex: "female", AgeGroup: "25-34", Citizenship: "RO", Forms: []string{"sexual.prostitution"}, Agencies: udi, Notifications: 1,
		Offered: []string{"health", "work"}})
	add(microdata.Person{Sex: "male", Child: true, AgeGroup: "unknown", Citizenship: "RO", Forms: []string{"labour.begging"}, Agencies: rosa,
		Notifications: 1, FirstIdentified: true, Status: "possible"})
	add(microdata.Person{Sex: "female", Child: true, AgeGroup: "16-17", Citizenship: "NG", Forms: []string{"sexual.remote"}, Agencies: rosa, Notifications: 2})
	add(microdata.Person{Sex: "unknown", AgeGroup: "unknown", Citizenship: "ZZ", Agencies: udi, Notifications: 1})
	d.Returns = []microdata.Return{
		{Agency: "nav", Type: "welfare", State: "nothing"},
		{Agency: "rosa", Type: "shelter", State: "reported", Notifications: 4, Persons: 3},
		{Agency: "udi", Type: "immigration", State: "reported", Notifications: 5, Persons: 4},
	}
	d.PoliceReports = []microdata.PoliceReport{
		{ID: "1", Type: "ordinary", Exploitation: "labour"}, {ID: "2", Type: "aggravated", Exploitation: "labour"}, {ID: "3", Type: "ordinary", Exploitation: "sexual"},
	}
	d.Cases = []microdata.Case{
		{ID: "1", Instance: "district", Outcome: "conviction", FirstConvictedOn: codelist.MustDay(2016, 3, 1)},
		{ID: "2", Instance: "appeal", Outcome: "conviction", FirstConvictedOn: codelist.MustDay(2015, 12, 31)},
		{ID: "3", Instance: "district", Outcome: "acquittal"},
	}
	return d
}

// TestPartsMakeTheWhole checks, on the cells and without the relations, that
// along every partition the codes below a code add up to it, in every table.
func TestPartsMakeTheWhole(t *testing.T) {
	lib := library(t)
	rapid.Check(t, func(rt *rapid.T) {
		m := example.Golden()[rapid.IntRange(0, 2).Draw(rt, "year")]
		seed := rapid.Uint64Range(0, 1_000_000).Draw(rt, "seed")
		d := example.WithCriminal(lib, seed, example.Year(lib, seed, m))
		for id, r := range standard(t, []microdata.Dataset{d}) {
			walk(r, func(codes []int, value int) {
				for k, dim := range r.Dims {
					sum, largest, parts := 0, 0, 0
					for c, p := range dim.Parents {
						if p == codes[k] {
							below := slices.Clone(codes)
							below[k] = c
							v := r.Nodes[r.Cells[index(r, below)]].Value
							sum, largest, parts = sum+v, max(largest, v), parts+1
						}
					}
					if parts == 0 || id == "agencies" && codes[2] == 0 {
						continue
					}
					if !dim.Multiple && sum != value {
						rt.Errorf("%s %v: parts along %s give %d, the whole is %d", id, codes, dim.Name, sum, value)
					}
					if dim.Multiple && largest > value {
						rt.Errorf("%s %v: a part along %s is %d, the whole %d", id, codes, dim.Name, largest, value)
					}
				}
			})
		}
	})
}

func index(r *count.Table, codes []int) int {
	place := 0
	for k, c := range codes {
		place = place*len(r.Dims[k].Codes) + c
	}
	return place
}

func walk(r *count.Table, f func(codes []int, value int)) {
	for place := range r.Cells {
		codes := make([]int, len(r.Dims))
		rest := place
		for k := len(r.Dims) - 1; k >= 0; k-- {
			codes[k] = rest % len(r.Dims[k].Codes)
			rest /= len(r.Dims[k].Codes)
		}
		f(codes, r.Nodes[r.Cells[place]].Value)
	}
}

// TestOneCountHasOneKey checks that the same key never stands for two numbers,
// over all tables, and that tables are tied by keys.
func TestOneCountHasOneKey(t *testing.T) {
	value := map[string]int{}
	tables := map[string]int{}
	for _, r := range standard(t, example.Years(library(t), 4, example.Golden())) {
		for _, n := range r.Nodes {
			if old, ok := value[n.Key]; ok && old != n.Value {
				t.Errorf("%s is %d and %d", n.Key, old, n.Value)
			}
			value[n.Key] = n.Value
			tables[n.Key]++
			if n.AtLeast > n.Value {
				t.Errorf("%s: the public knows at least %d, the count is %d", n.Key, n.AtLeast, n.Value)
			}
		}
	}
	for _, k := range []string{"persons|2016", "persons|2016|group=women", "persons|2016|exploitation_summary=both|group=men"} {
		if tables[k] < 2 {
			t.Errorf("%s ties no tables", k)
		}
	}
}

// TestStandardTablesAreAcyclic checks what makes the attacker complete: the
// attributes of the tables of persons hang together without a circle. The
// tables about agencies are left out: they ask yes-or-no questions, whose
// circle the inequalities of three questions stand for.
func TestStandardTablesAreAcyclic(t *testing.T) {
	agencies := []string{"agencies", "overlap", "agency_count"}
	var sets [][]string
	for _, def := range indicator.Tables() {
		if def.Unit != indicator.Persons || slices.Contains(agencies, def.ID) {
			continue
		}
		var s []string
		for _, d := range def.Dimensions {
			if d.Kind == indicator.Partition {
				s = append(s, d.List)
			}
			for _, tie := range indicator.Ties() {
				if tie.Multiple == d.List {
					s = append(s, tie.Partition)
				}
			}
		}
		sets = append(sets, s)
	}
	if left := core(sets); len(left) > 0 {
		t.Errorf("a circle is left: %v", left)
	}
	if left := core([][]string{{"a", "b"}, {"b", "c"}, {"c", "a"}, {"a", "d"}}); len(left) != 3 {
		t.Errorf("the circle of a, b and c is not seen: %v", left)
	}
	if left := core([][]string{{"a", "b"}, {"b", "c"}, {"a", "b", "c"}}); len(left) != 0 {
		t.Errorf("a covered circle is taken for one: %v", left)
	}
}

func TestTableIsOpaque(t *testing.T) {
	tables, err := Standard(library(t), []microdata.Dataset{byHand()})
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range tables {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%d", "%x", "%q"} {
			if got := fmt.Sprintf(verb, x); got != x.String() {
				t.Errorf("%s shows %q", verb, got)
			}
		}
		if _, err := json.Marshal(x); err == nil {
			t.Errorf("table %s has a JSON form", x.ID())
		}
		if _, err := Open(x, count.Warrant{}); !errors.Is(err, ErrWarrant) {
			t.Errorf("opened without a warrant: %v", err)
		}
	}
}

func TestStandardRefuses(t *testing.T) {
	lib := library(t)
	change := func(f func(*microdata.Dataset)) []microdata.Dataset {
		d := byHand()
		f(&d)
		return []microdata.Dataset{d}
	}
	cases := []struct {
		name  string
		years []microdata.Dataset
		want  error
	}{
		{"no year", nil, ErrYear},
		{"a year twice", []microdata.Dataset{byHand(), byHand()}, ErrYear},
		{"an unknown country", change(func(d *microdata.Dataset) { d.Persons[0].Citizenship = "Q1" }), ErrCode},
		{"a code that only groups", change(func(d *microdata.Dataset) { d.Persons[0].AgeGroup = "adult" }), ErrCode},
		{"unknown assistance", change(func(d *microdata.Dataset) { d.Persons[0].Offered = []string{"tea"} }), ErrCode},
		{"summary against forms", change(func(d *microdata.Dataset) { d.Persons[0].Exploitation = "labour" }), ErrRelation},
		{"type against agency", change(func(d *microdata.Dataset) { d.Persons[0].AgencyTypes = []string{"immigration", "ngo"} }), ErrRelation},
		{"fewer notifications than persons", change(func(d *microdata.Dataset) { d.Returns[1].Notifications = 1 }), ErrRelation},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if _, err := Standard(lib, c.years); !errors.Is(err, c.want) {
				t.Errorf("error is %v, want %v", err, c.want)
			}
		})
	}
	if _, err := Build(indicator.Table{ID: "x", Unit: indicator.Persons, Dimensions: []indicator.Dimension{{Name: "x", List: "law"}}}, lib,
		[]microdata.Dataset{byHand()}); !errors.Is(err, ErrTable) {
		t.Errorf("an unknown attribute: %v", err)
	}
}

func TestEmptyYearHasTables(t *testing.T) {
	d := microdata.Dataset{Year: 2016, Edition: "2016-r1", Returns: []microdata.Return{{Agency: "nav", Type: "welfare", State: "nothing"}}}
	tables := standard(t, []microdata.Dataset{d})
	if v := at(t, tables["group"], "2016", "total"); v != 0 {
		t.Errorf("%d persons in an empty year", v)
	}
	if v := at(t, tables["returns"], "2016", "nav", "nothing"); v != 1 {
		t.Error("an empty return is not counted")
	}
}

func TestContributors(t *testing.T) {
	r := standard(t, []microdata.Dataset{byHand()})["group"]
	n := r.Nodes[r.Cells[slices.Index(r.Dims[1].Codes, "women")]]
	if n.Value != 3 || n.Agencies != 2 || n.Largest != 3 {
		t.Errorf("women: %d persons, %d agencies, largest %d; want 3, 2, 3", n.Value, n.Agencies, n.Largest)
	}
}

// TestFlatCountsHierarchies counts plain rows with broader codes.
func TestFlatCountsHierarchies(t *testing.T) {
	f := Flat{Columns: []string{"town", "land", "sex"}, Hierarchies: map[string][]string{"town": {"land"}}, Unit: "persons",
		Tables: []FlatTable{{"t", []string{"town", "sex"}}, {"u", []string{"land"}}}}
	tables, err := f.Count([][]string{{"a", "N", "f"}, {"b", "N", "m"}, {"c", "S", "f"}, {"a", "N", "f"}})
	if err != nil || len(tables) != 2 {
		t.Fatalf("%d tables, %v", len(tables), err)
	}
	r, u := raw(t, tables[0]), raw(t, tables[1])
	for codes, want := range map[string]int{"total total": 4, "N total": 3, "N f": 2, "a f": 2, "c m": 0, "total m": 1} {
		if got := at(t, r, strings.Fields(codes)...); got != want {
			t.Errorf("%s = %d, want %d", codes, got, want)
		}
	}
	if r.Nodes[r.Cells[1*3]].Key != u.Nodes[u.Cells[1]].Key {
		t.Error("the land of the first table is not that of the second")
	}
	bad := []Flat{
		{Columns: f.Columns, Tables: []FlatTable{{"t", []string{"age"}}}},
		{Columns: f.Columns, Hierarchies: map[string][]string{"sex": {"land"}}, Tables: []FlatTable{{"t", []string{"sex"}}}},
		{Columns: f.Columns[:2]},
	}
	for i, b := range bad {
		if _, err := b.Count([][]string{{"a", "N", "f"}, {"b", "S", "f"}}); !errors.Is(err, ErrSpec) {
			t.Errorf("description %s: %v, want ErrSpec", strconv.Itoa(i), err)
		}
	}
}

// TestFlatClosesCircles sees that tables in a circle get a joint table, never
// shown, and others do not.
func TestFlatClosesCircles(t *testing.T) {
	rows := [][]string{{"a0", "b0", "c0"}, {"a1", "b0", "c1"}, {"a1", "b1", "c1"}}
	f := Flat{Columns: []string{"a", "b", "c"}, Unit: "persons", Tables: []FlatTable{{"t", []string{"a", "b"}}, {"u", []string{"b", "c"}}}}
	open, err := f.Count(rows)
	if err != nil || len(open) != 2 {
		t.Fatalf("%d tables, %v", len(open), err)
	}
	f.Tables = append(f.Tables, FlatTable{"v", []string{"a", "c"}})
	closed, err := f.Count(rows)
	if err != nil || len(closed) != 4 || !raw(t, closed[3]).Hidden || len(raw(t, closed[3]).Dims) != 3 {
		t.Fatalf("%d tables, %v", len(closed), err)
	}
}
