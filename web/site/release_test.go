package site

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"verdig/codelist"
	"verdig/release"
	"verdig/release/narrative"
	"verdig/stat/disclosure"
	"verdig/stat/microdata"
)

// years builds the releases of two small invented years once: forty-odd persons
// a year, enough for every chapter, few enough for protected cells.
var years = sync.OnceValues(func() (map[string][]byte, error) {
	lib, err := codelist.Load()
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	data := []microdata.Dataset{invented(lib, 2015, 48), invented(lib, 2016, 42)}
	var ledger disclosure.Ledger
	for i := range data {
		b, err := release.Build(context.Background(), release.Input{
			Years: data[:i+1], Earlier: ledger, Codes: lib, Published: codelist.MustDay(data[i].Year+1, 3, 31), Program: "test",
			Publisher: codelist.Text{NB: "Utgiveren", NN: "Utgjevaren", EN: "The publisher"},
			Series: []narrative.PublishedFigure{
				{Year: "2013", Measure: "persons_followed_up", Dimension: "total", Category: "all", Value: "57", Source: "https://example.org/2013", Verified: "yes"},
				{Year: "2014", Measure: "persons_followed_up", Dimension: "total", Category: "all", Value: "61", Source: "A printed report", Verified: "no"},
			},
		})
		if err != nil {
			return nil, err
		}
		for name, content := range b.Files {
			files[b.Edition+"/"+name] = content
		}
		ledger = b.Ledger
	}
	return files, nil
})

// released returns the releases as a file system of its own, to be altered at
// will.
func released(t testing.TB) fstest.MapFS {
	t.Helper()
	files, err := years()
	if err != nil {
		t.Fatal(err)
	}
	out := fstest.MapFS{}
	for name, content := range files {
		out[name] = &fstest.MapFile{Data: content}
	}
	return out
}

// invented makes a frozen year by simple rules: every third person a man, every
// seventh a child, two citizenships in three from the same country.
func invented(lib *codelist.Library, year, persons int) microdata.Dataset {
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
