// Package example makes invented frozen years for the tests of the statistics
// half: persons with plausible, skewed attributes and a few agencies. It knows
// nothing of the register and is used by tests only.
package example

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"verdig/codelist"
	"verdig/stat/microdata"
)

// Marginals are the exact counts of one year. The parts of Groups and of Forms
// must both add up to the persons of the year.
type Marginals struct {
	Year            int
	Groups          [4]int // women, men, children, sex not recorded
	Forms           [4]int // sexual, labour, both, other
	FirstIdentified int
	Countries       int // different citizenships
}

// Golden returns marginals like those published for 2014 to 2016; what was not
// published is invented.
func Golden() []Marginals {
	return []Marginals{
		{2014, [4]int{234, 54, 36, 0}, [4]int{226, 75, 19, 4}, 157, 37},
		{2015, [4]int{203, 44, 42, 1}, [4]int{208, 66, 13, 3}, 120, 40},
		{2016, [4]int{197, 46, 18, 1}, [4]int{185, 60, 17, 0}, 98, 42},
	}
}

// Country scales the golden marginals to about n persons a year.
func Country(n int) []Marginals {
	var out []Marginals
	for _, m := range Golden() {
		sum := 0
		for i := range m.Groups {
			m.Groups[i] = m.Groups[i] * n / 290
			sum += m.Groups[i]
		}
		rest := sum
		for i := range 3 {
			m.Forms[i] = m.Forms[i] * n / 300
			rest -= m.Forms[i]
		}
		m.Forms[3] = rest
		m.FirstIdentified = m.FirstIdentified * n / 290
		m.Countries = min(m.Countries*2, 80)
		out = append(out, m)
	}
	return out
}

var groupCodes = []string{"women", "men", "children", "sex_not_recorded"}
var formCodes = []string{"sexual", "labour", "both", "other"}

// Years makes one frozen year for each set of marginals.
func Years(lib *codelist.Library, seed uint64, marginals []Marginals) []microdata.Dataset {
	var out []microdata.Dataset
	for _, m := range marginals {
		out = append(out, Year(lib, seed+uint64(m.Year), m))
	}
	return out
}

// Year makes one frozen year.
func Year(lib *codelist.Library, seed uint64, m Marginals) microdata.Dataset {
	g := &maker{rng: rand.New(rand.NewPCG(seed, 7)), lib: lib}
	d := microdata.Dataset{
		Year: m.Year, Edition: fmt.Sprintf("%d-r1", m.Year), Synthetic: true, AsOf: codelist.MustDay(m.Year+1, 3, 31),
		CodeLists: lib.Versions(), Program: "example",
	}
	var groups, forms []string
	for i, n := range m.Groups {
		groups = append(groups, slices.Repeat([]string{groupCodes[i]}, n)...)
	}
	for i, n := range m.Forms {
		forms = append(forms, slices.Repeat([]string{formCodes[i]}, n)...)
	}
	g.assign(groups, forms)
	countries := g.countries(len(groups), m.Countries)
	for i := range groups {
		d.Persons = append(d.Persons, g.person(i, groups[i], forms[i], countries[i]))
	}
	for i, k := range g.rng.Perm(len(d.Persons)) {
		d.Persons[k].FirstIdentified = i < m.FirstIdentified
	}
	g.finish(&d)
	d.Linkage.Certainty = certainty(len(d.Persons), m.FirstIdentified)
	return d
}

// certainty puts numbers around the published ones.
func certainty(followed, first int) *microdata.Certainty {
	around := func(n int) microdata.LinkRange {
		return microdata.LinkRange{Published: n, Confirmed: n + 2, Probable: max(0, n-1), Low: max(0, n-3), High: n + 4}
	}
	return &microdata.Certainty{Method: 1, Draws: 1000, Seed: 1, FollowedUp: around(followed), FirstIdentified: around(first)}
}

type maker struct {
	rng *rand.Rand
	lib *codelist.Library
}

// assign orders the forms so that men are mostly in forced labour and women
// mostly in sexual exploitation, and keeps the marginals.
func (g *maker) assign(groups, forms []string) {
	g.rng.Shuffle(len(forms), func(i, k int) { forms[i], forms[k] = forms[k], forms[i] })
	for range 20 * len(groups) {
		i, k := g.rng.IntN(len(groups)), g.rng.IntN(len(groups))
		if groups[i] == "men" && forms[i] != "labour" && groups[k] == "women" && forms[k] == "labour" && g.rng.IntN(8) > 0 {
			forms[i], forms[k] = forms[k], forms[i]
		}
	}
}

var ranked = []string{"NG", "RO", "PK", "BG", "PH", "MA", "IN"}

// countries gives each person a citizenship: about a third the first, a few
// larger ones, and a long tail of ones and twos.
func (g *maker) countries(persons, different int) []string {
	s, _ := g.lib.Scheme("country")
	pool := slices.Clone(ranked)
	var rest []string
	for _, c := range s.Codes {
		if len(c.Code) == 2 && c.Parent != "" && !slices.Contains(ranked, c.Code) {
			rest = append(rest, c.Code)
		}
	}
	g.rng.Shuffle(len(rest), func(i, k int) { rest[i], rest[k] = rest[k], rest[i] })
	pool = append(pool, rest...)[:different]
	out := slices.Clone(pool)
	for k := 1; len(out) < persons; k++ {
		switch u := g.rng.Float64(); {
		case u < 0.45:
			out = append(out, pool[0])
		case u < 0.85 && different > 7:
			out = append(out, pool[1+min(g.rng.IntN(6), g.rng.IntN(6))])
		default:
			out = append(out, pool[g.rng.IntN(different)])
		}
	}
	out = out[:persons]
	g.rng.Shuffle(len(out), func(i, k int) { out[i], out[k] = out[k], out[i] })
	return out
}

func (g *maker) pick(codes []string, first float64) string {
	for _, c := range codes {
		if g.rng.Float64() < first {
			return c
		}
	}
	return codes[g.rng.IntN(len(codes))]
}

func (g *maker) some(codes []string, chance float64) []string {
	var out []string
	for i, c := range codes {
		if g.rng.Float64() < chance/float64(1+i/2) {
			out = append(out, c)
		}
	}
	slices.Sort(out)
	return out
}

func (g *maker) leaves(list, top string) []string {
	s, _ := g.lib.Scheme(list)
	var out []string
	for _, c := range s.Codes {
		if !c.Group() && (top == "" || c.Parent == top) && len(s.Children(c.Code)) == 0 {
			out = append(out, c.Code)
		}
	}
	return out
}

func (g *maker) person(i int, group, form, country string) microdata.Person {
	p := microdata.Person{ID: fmt.Sprintf("p%05d", i), Group: group, Citizenship: country, Exploitation: form}
	switch group {
	case "women":
		p.Sex = "female"
	case "men":
		p.Sex = "male"
	case "children":
		p.Child = true
		p.Sex = g.pick([]string{"female", "male", "unknown"}, 0.55)
	default:
		p.Sex = "unknown"
	}
	adult := []string{"25-34", "21-24", "18-20", "35-44", "45+"}
	if p.Child {
		adult = []string{"16-17", "12-15", "0-11"}
	}
	p.AgeGroup = g.pick(adult, 0.45)
	if g.rng.IntN(30) == 0 {
		p.AgeGroup = "unknown"
	}
	g.exploit(&p)
	p.Means = g.some(g.leaves("means", ""), 0.45)
	p.Offered = g.some(g.leaves("assistance", ""), 0.7)
	for _, a := range p.Offered {
		if g.rng.IntN(3) > 0 {
			p.Accepted = append(p.Accepted, a)
		}
	}
	p.Permit = g.pick(g.leaves("residence_permit", ""), 0.3)
	p.Status = g.pick([]string{"possible", "verified", "concern", "insufficient"}, 0.6)
	return p
}

func (g *maker) exploit(p *microdata.Person) {
	if p.Exploitation == "sexual" || p.Exploitation == "both" {
		p.Forms = append(p.Forms, g.pick(g.leaves("exploitation", "sexual"), 0.85))
	}
	if p.Exploitation == "labour" || p.Exploitation == "both" {
		p.Forms = append(p.Forms, g.pick(g.leaves("exploitation", "labour"), 0.4))
	}
	if p.Exploitation == "other" && g.rng.IntN(2) == 0 {
		p.Forms = append(p.Forms, g.pick(g.leaves("exploitation", "other"), 0.3))
	}
	slices.Sort(p.Forms)
	p.RecruitmentChannel = g.pick([]string{"in_person", "unknown", "online", "both"}, 0.5)
	if p.RecruitmentChannel == "online" || p.RecruitmentChannel == "both" {
		p.Recruitment = append(p.Recruitment, g.pick(g.leaves("recruitment", "online"), 0.5))
	}
	if p.RecruitmentChannel == "in_person" || p.RecruitmentChannel == "both" {
		p.Recruitment = append(p.Recruitment, g.pick(g.leaves("recruitment", "in_person"), 0.4))
	}
	slices.Sort(p.Recruitment)
}

// finish adds the agencies, the returns, the police reports and the cases.
func (g *maker) finish(d *microdata.Dataset) {
	s, _ := g.lib.Scheme("agency")
	var codes []string
	kind := map[string]string{}
	for _, c := range s.Codes {
		if c.Code != "strasak" {
			codes = append(codes, c.Code)
			kind[c.Code] = c.Attrs["type"]
		}
	}
	sent, people := map[string]int{}, map[string]int{}
	for i := range d.Persons {
		p := &d.Persons[i]
		for n := 1 + min(g.rng.IntN(4), g.rng.IntN(4)); len(p.Agencies) < n; {
			a := codes[min(g.rng.IntN(len(codes)), g.rng.IntN(len(codes)), g.rng.IntN(len(codes)+2))]
			if slices.Contains(p.Agencies, a) {
				continue
			}
			p.Agencies = append(p.Agencies, a)
			more := 1 + g.rng.IntN(5)/4
			p.Notifications += more
			sent[a] += more
			people[a]++
			if !slices.Contains(p.AgencyTypes, kind[a]) {
				p.AgencyTypes = append(p.AgencyTypes, kind[a])
			}
		}
		slices.Sort(p.Agencies)
		slices.Sort(p.AgencyTypes)
		d.Linkage.Notifications += p.Notifications
	}
	d.Linkage.FewestPersons, d.Linkage.MostPersons = len(d.Persons), len(d.Persons)
	for i, a := range codes {
		r := microdata.Return{Agency: a, Type: kind[a], State: "reported", Notifications: sent[a], Persons: people[a]}
		if sent[a] == 0 {
			r.State = []string{"nothing", "missing"}[i%2]
		}
		d.Returns = append(d.Returns, r)
	}
	for i := range 46 {
		d.PoliceReports = append(d.PoliceReports, microdata.PoliceReport{
			ID: fmt.Sprintf("r%03d", i), Type: []string{"ordinary", "aggravated"}[btoi(i < 4)],
			Exploitation: g.pick([]string{"labour", "sexual", "both"}, 0.5),
		})
	}
	for i := range 14 {
		c := microdata.Case{ID: fmt.Sprintf("c%03d", i), Instance: "district", Outcome: "acquittal", Final: true}
		if i < 10 {
			c.Outcome, c.FirstConvictedOn = "conviction", codelist.MustDay(d.Year, 1+i, 5)
		}
		d.Cases = append(d.Cases, c)
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}
