package narrative

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"verdig/codelist"
	"verdig/stat/cube"
	"verdig/stat/disclosure"
	"verdig/stat/microdata"
)

// yearPlan is the true content of one invented year: persons by group and form
// (sexual, labour, both, other), first identified, citizenships by size, police
// reports by form and how many of them aggravated.
type yearPlan struct {
	year       int
	forms      map[string][4]int
	first      int
	countries  []string // one a person of the largest; the rest are drawn from the tail
	sizes      []int
	tail       int // further countries
	reports    [4]int
	aggravated int
	convicted  int
}

// goldenPlans are the years that the golden example was published from; what
// was not published is invented.
func goldenPlans() []yearPlan {
	ranked := []string{"NG", "RO", "PK", "BG", "PH", "MA", "IN"}
	return []yearPlan{
		{2014, map[string][4]int{"women": {209, 18, 7, 0}, "men": {3, 50, 1, 0}, "children": {14, 20, 2, 0}}, 157,
			ranked, []int{150, 44, 15, 9, 18, 7, 12}, 29, [4]int{37, 68, 0, 1}, 9, 0},
		{2015, map[string][4]int{"women": {182, 14, 7, 0}, "men": {2, 42, 1, 0}, "children": {17, 22, 3, 0}}, 121,
			ranked, []int{152, 30, 16, 12, 13, 9, 10}, 32, [4]int{30, 40, 2, 1}, 6, 0},
		{2016, map[string][4]int{"women": {172, 12, 13, 0}, "men": {3, 41, 2, 0}, "children": {9, 7, 2, 0}, "sex_not_recorded": {1, 0, 0, 0}}, 98,
			ranked, []int{148, 17, 12, 10, 8, 7, 6}, 35, [4]int{16, 27, 2, 1}, 4, 10},
	}
}

// protectedInput is the input made from plans through the real cube and the
// real protection.
func protectedInput(t testing.TB, plans []yearPlan) Input {
	t.Helper()
	lib := library(t)
	var years []microdata.Dataset
	for _, p := range plans {
		years = append(years, p.dataset(lib))
	}
	tables, err := cube.Standard(lib, years)
	if err != nil {
		t.Fatal(err)
	}
	r, err := disclosure.Protect(tables, disclosure.StandardPolicy(), disclosure.Ledger{})
	if err != nil {
		t.Fatal(err)
	}
	in, err := FromRelease(r, lib)
	if err != nil {
		t.Fatal(err)
	}
	in.Publisher = input(t, newFake()).Publisher
	return in
}

func (p yearPlan) dataset(lib *codelist.Library) microdata.Dataset {
	g := &inventor{rng: rand.New(rand.NewPCG(uint64(p.year), 11)), lib: lib}
	d := microdata.Dataset{
		Year: p.year, Edition: fmt.Sprintf("%d-r1", p.year), Synthetic: true, AsOf: codelist.MustDay(p.year+1, 3, 31),
		CodeLists: lib.Versions(), Program: "verdig test",
	}
	maps.DeleteFunc(d.CodeLists, func(name, _ string) bool { return !slices.Contains(microdata.Lists(&d), name) })
	forms := []string{"sexual", "labour", "both", "other"}
	for _, group := range []string{"women", "men", "children", "sex_not_recorded"} {
		for f, n := range p.forms[group] {
			for range n {
				d.Persons = append(d.Persons, g.person(len(d.Persons), group, forms[f]))
			}
		}
	}
	g.countries(&d, p)
	for i, k := range g.rng.Perm(len(d.Persons)) {
		d.Persons[k].FirstIdentified = i < p.first
	}
	around := func(n int) microdata.LinkRange {
		return microdata.LinkRange{Published: n, Confirmed: n + 2, Probable: max(0, n-1), Low: max(0, n-3), High: n + 3}
	}
	d.Linkage.Certainty = &microdata.Certainty{Method: 1, Draws: 1000, Seed: 1, FollowedUp: around(len(d.Persons)), FirstIdentified: around(min(p.first, len(d.Persons)))}
	g.agencies(&d)
	for f, n := range p.reports {
		for range n {
			id := len(d.PoliceReports)
			kind := "ordinary"
			if id < p.aggravated {
				kind = "aggravated"
			}
			d.PoliceReports = append(d.PoliceReports, microdata.PoliceReport{ID: fmt.Sprintf("r%03d", id), Type: kind, Exploitation: forms[f]})
		}
	}
	for i := range p.convicted + 4 {
		c := microdata.Case{ID: fmt.Sprintf("c%03d", i), Instance: "district", Outcome: "acquittal", Final: true}
		if i < p.convicted {
			c.Outcome, c.FirstConvictedOn = "conviction", codelist.MustDay(p.year, 1+i%12, 5)
		}
		d.Cases = append(d.Cases, c)
	}
	return d
}

type inventor struct {
	rng *rand.Rand
	lib *codelist.Library
}

// pick takes each code with chance first, in order, and any at the end.
func (g *inventor) pick(first float64, codes ...string) string {
	for _, c := range codes {
		if g.rng.Float64() < first {
			return c
		}
	}
	return codes[g.rng.IntN(len(codes))]
}

func (g *inventor) leaves(list, top string) []string {
	s, _ := g.lib.Scheme(list)
	var out []string
	for _, c := range s.Facts() {
		if (top == "" || c.Parent == top) && len(s.Children(c.Code)) == 0 {
			out = append(out, c.Code)
		}
	}
	return out
}

func (g *inventor) some(codes []string, chance float64) []string {
	var out []string
	for i, c := range codes {
		if g.rng.Float64() < chance/float64(1+i/2) {
			out = append(out, c)
		}
	}
	slices.Sort(out)
	return out
}

func (g *inventor) person(i int, group, form string) microdata.Person {
	p := microdata.Person{ID: fmt.Sprintf("p%05d", i), Group: group, Exploitation: form, Child: group == "children"}
	p.Sex = map[string]string{"women": "female", "men": "male", "sex_not_recorded": "unknown"}[group]
	p.AgeGroup = g.pick(0.45, "25-34", "21-24", "18-20", "35-44", "45+")
	if p.Child {
		p.Sex, p.AgeGroup = g.pick(0.55, "female", "male"), g.pick(0.6, "16-17", "12-15", "0-11")
	}
	for _, top := range []string{"sexual", "labour"} {
		if form == top || form == "both" {
			p.Forms = append(p.Forms, g.pick(0.7, g.leaves("exploitation", top)...))
		}
	}
	slices.Sort(p.Forms)
	p.RecruitmentChannel = g.pick(0.4, "in_person", "online", "unknown", "both")
	for _, top := range []string{"online", "in_person"} {
		if p.RecruitmentChannel == top || p.RecruitmentChannel == "both" {
			p.Recruitment = append(p.Recruitment, g.pick(0.5, g.leaves("recruitment", top)...))
		}
	}
	slices.Sort(p.Recruitment)
	p.Means = g.some(g.leaves("means", ""), 0.45)
	p.Offered = g.some(g.leaves("assistance", ""), 0.7)
	for _, a := range p.Offered {
		if g.rng.IntN(3) > 0 {
			p.Accepted = append(p.Accepted, a)
		}
	}
	p.Permit = g.pick(0.3, g.leaves("residence_permit", "")...)
	p.Status = g.pick(0.6, "possible", "verified", "concern", "insufficient")
	return p
}

// countries gives the persons their citizenship: the planned ones, then at
// least one of each country of the tail.
func (g *inventor) countries(d *microdata.Dataset, p yearPlan) {
	var codes []string
	for i, c := range p.countries {
		codes = append(codes, slices.Repeat([]string{c}, p.sizes[i])...)
	}
	others := strings.Fields("LT VN SO ER AL HU TH UA AF LV GH PL RU CM KE BR CO ET SY IQ DZ BD NP GM UG LK SK CZ MD RS DO NO TR CN IR EE GE")
	tail := others[:min(p.tail, len(others))]
	for i := 0; len(codes) < len(d.Persons) && len(tail) > 0; i++ {
		codes = append(codes, tail[i%len(tail)])
	}
	g.rng.Shuffle(len(codes), func(i, k int) { codes[i], codes[k] = codes[k], codes[i] })
	for i := range d.Persons {
		d.Persons[i].Citizenship = codes[i%len(codes)]
	}
}

// agencies lets one to three agencies report each person.
func (g *inventor) agencies(d *microdata.Dataset) {
	s, _ := g.lib.Scheme("agency")
	var codes []string
	kind := map[string]string{}
	for _, c := range s.Codes {
		if c.Code != "strasak" {
			codes = append(codes, c.Code)
			kind[c.Code] = c.Attrs[codelist.AttrType]
		}
	}
	sent, people := map[string]int{}, map[string]int{}
	for i := range d.Persons {
		p := &d.Persons[i]
		for n := 1 + min(g.rng.IntN(3), g.rng.IntN(3)); len(p.Agencies) < n; {
			a := codes[min(g.rng.IntN(len(codes)), g.rng.IntN(len(codes)))]
			if slices.Contains(p.Agencies, a) || a == codes[20] {
				continue
			}
			p.Agencies = append(p.Agencies, a)
			p.Notifications++
			sent[a]++
			people[a]++
			if !slices.Contains(p.AgencyTypes, kind[a]) {
				p.AgencyTypes = append(p.AgencyTypes, kind[a])
			}
		}
		slices.Sort(p.Agencies)
		slices.Sort(p.AgencyTypes)
		d.Linkage.Notifications += p.Notifications
	}
	d.Linkage.ByRule, d.Linkage.ByReview, d.Linkage.Unresolved = d.Linkage.Notifications-len(d.Persons)-9, 9, 3
	d.Linkage.FewestPersons, d.Linkage.MostPersons = len(d.Persons)-3, len(d.Persons)
	d.Linkage.MaxFalseLink, d.Linkage.MaxMissedLink, d.Linkage.ConflictPersons = 0.005, 0.03, 21
	silent := 0 // by turns they had nothing to report, and did not report
	for _, a := range codes {
		r := microdata.Return{Agency: a, Type: kind[a], State: "reported", Notifications: sent[a], Persons: people[a]}
		if sent[a] == 0 {
			r.State = []string{"nothing", "missing"}[silent%2]
			silent++
		}
		d.Returns = append(d.Returns, r)
	}
}
