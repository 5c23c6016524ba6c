// Package microdatatest invents small frozen years for the tests of what comes
// after the freeze. It is imported by tests only.
package microdatatest

import (
	"fmt"
	"slices"
	"strings"

	"verdig/codelist"
	"verdig/stat/microdata"
)

// Invented makes a frozen year by simple rules: every third person a man, every
// seventh a child, two citizenships in three from the same country.
func Invented(lib *codelist.Library, year, persons int) microdata.Dataset {
	d := microdata.Dataset{
		Year: year, Edition: fmt.Sprintf("%d-r1", year), Synthetic: true, AsOf: codelist.MustDay(year+1, 2, 28),
		CodeLists: lib.Versions(), Program: "test",
	}
	countries := []string{"NG", "NG", "RO", "NG", "NG", "PH", "NG", "VN"}
	ages := []string{"25-34", "21-24", "35-44", "18-20"}
	for i := range persons {
		p := microdata.Person{
			ID: fmt.Sprintf("p%03d", i), Group: "women", Sex: "female", AgeGroup: ages[i%len(ages)], Citizenship: countries[i%len(countries)],
			Exploitation: "sexual", Forms: []string{"sexual.prostitution"}, Means: []string{"debt_bondage"}, RecruitmentChannel: "online",
			Recruitment: []string{"online.social_network"}, Offered: []string{"health"}, Accepted: []string{"health"}, Permit: "unknown",
			Status: "possible", FirstIdentified: i%2 == 0, Agencies: []string{"pd-oslo"}, AgencyTypes: []string{"police"}, Notifications: 1 + i%3,
		}
		switch {
		case i%7 == 0:
			p.Group, p.Child, p.AgeGroup = "children", true, "16-17"
		case i%3 == 0:
			p.Group, p.Sex, p.Exploitation, p.Forms = "men", "male", "labour", []string{"labour.work"}
			p.RecruitmentChannel, p.Recruitment = "in_person", []string{"in_person.work"}
		}
		if i%4 == 0 {
			p.Agencies, p.AgencyTypes = []string{"pd-oslo", "rosa"}, []string{"police", "shelter"}
		}
		d.Persons = append(d.Persons, p)
	}
	for i := range 12 {
		d.PoliceReports = append(d.PoliceReports, microdata.PoliceReport{ID: fmt.Sprintf("r%02d", i), Type: "ordinary", Exploitation: "labour"})
	}
	for i := range 3 {
		d.Cases = append(d.Cases, microdata.Case{
			ID: fmt.Sprintf("c%02d", i), FirstConvictedOn: codelist.MustDay(year, 5, 1+i), Instance: "district", Outcome: "conviction", Final: true,
		})
	}
	d.Returns = returns(lib, d)
	d.Linkage = microdata.Linkage{Notifications: persons + persons/2, ByRule: 20, ByReview: 2, FewestPersons: persons, MostPersons: persons, MaxFalseLink: 0.005, MaxMissedLink: 0.03}
	around := func(n int) microdata.LinkRange {
		return microdata.LinkRange{Published: n, Confirmed: n + 2, Probable: max(0, n-1), Low: max(0, n-3), High: n + 4}
	}
	d.Linkage.Certainty = &microdata.Certainty{Method: 1, Draws: 1000, Seed: 1, FollowedUp: around(persons), FirstIdentified: around((persons + 1) / 2)}
	return d
}

// returns counts what each agency returned.
func returns(lib *codelist.Library, d microdata.Dataset) []microdata.Return {
	s, _ := lib.Scheme("agency")
	var out []microdata.Return
	for _, c := range s.Codes {
		if c.Code == "strasak" { // sends criminal cases, not persons
			continue
		}
		r := microdata.Return{Agency: c.Code, Type: c.Attrs[codelist.AttrType], State: "nothing"}
		for _, p := range d.Persons {
			if slices.Contains(p.Agencies, c.Code) {
				r.State, r.Persons, r.Notifications = "reported", r.Persons+1, r.Notifications+1
			}
		}
		out = append(out, r)
	}
	slices.SortFunc(out, func(a, b microdata.Return) int { return strings.Compare(a.Agency, b.Agency) })
	return out
}
