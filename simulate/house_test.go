package simulate

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"verdig/codelist"
	"verdig/exchange"
	"verdig/justice"
	"verdig/register"
)

// This file holds the returns against the house that receives them.

// today is the day on which the tests receive returns.
var today = codelist.MustDay(2026, 1, 1)

// received checks every person row with the register's own validator.
func received(t *testing.T, files map[string][]byte) []register.Notification {
	t.Helper()
	lib := library(t)
	var out []register.Notification
	seen := map[string]bool{}
	for _, r := range returnedRows(t, files, exchange.PersonReturn) {
		d := register.Draft{Agency: r.agency, Values: map[register.Field]string{}}
		for k, v := range r.values {
			d.Values[register.Field(k)] = v
		}
		n, issues := register.Check(lib, d, today)
		for _, i := range issues {
			if !i.Hint {
				t.Errorf("%s %d %s: %s: %s", r.agency, r.year, r.values["reference"], i.Field, i.Key)
			}
		}
		if n.Nothing {
			continue
		}
		if n.Year != r.year {
			t.Errorf("%s: a row of %d in the return of %d", r.agency, n.Year, r.year)
		}
		n.ID = register.NotificationID(strings.Join([]string{r.agency, r.values["year"], n.Reference}, " "))
		if seen[string(n.ID)] {
			t.Errorf("%s is used twice", n.ID)
		}
		seen[string(n.ID)] = true
		out = append(out, n)
	}
	return out
}

func TestTheRegisterReceivesEveryRowAndFindsTheTruth(t *testing.T) {
	kinds := kindsOfAgencies()
	for name, s := range countries() {
		t.Run(name, func(t *testing.T) {
			files := filesOf(t, name, s)
			truth := map[string]string{}
			for _, r := range readCSV(t, files["truth.csv"]) {
				truth[strings.Join(r[:3], " ")] = r[3]
			}
			people := map[string][]register.Notification{}
			for _, n := range received(t, files) {
				p := truth[string(n.ID)]
				people[p] = append(people[p], n)
			}
			for year, want := range targetsOf(t, files) {
				got := map[string]int{}
				for _, ns := range people {
					p, ok := register.Survive(ns, year, func(a string) string { return kinds[a] })
					if !ok {
						continue
					}
					got[idFollowedUp]++
					got[idFollowedUp+"."+p.Group()]++
					got[idFollowedUp+"."+p.Group()+".exploitation."+p.ExploitationSummary()]++
					got[idFollowedUp+".exploitation."+p.ExploitationSummary()]++
					got[citizenshipID(p.Citizenship)]++
					if p.IdentifiedOn.Year() == year {
						got[idFirst]++
					}
				}
				for id, n := range want {
					if strings.HasPrefix(id, "persons.") && id != idNationalities && got[id] != n {
						t.Errorf("%d: %s: the register finds %d, the truth is %d", year, id, got[id], n)
					}
				}
			}
		})
	}
}

// countedIn are the reports of a year, the aggravated among them, the cases
// convicted since 2016 and those convicted in the year.
func countedIn(a justice.Account, year int) []int {
	got := make([]int, 4)
	for _, p := range a.Reports {
		if p.Report.Day.Year() != year {
			continue
		}
		got[0]++
		if p.Report.Code == "aggravated" {
			got[1]++
		}
	}
	for _, c := range a.Cases {
		if c.FirstConvictedOn.Year() >= convictedSince {
			got[2]++
		}
		if c.FirstConvictedOn.Year() == year {
			got[3]++
		}
	}
	return got
}

func TestTheCriminalRegisterReceivesEveryRowAndFindsTheTruth(t *testing.T) {
	lib := library(t)
	for name, s := range countries() {
		t.Run(name, func(t *testing.T) {
			files := filesOf(t, name, s)
			var all []justice.Report
			for _, r := range returnedRows(t, files, exchange.CriminalReturn) {
				d := justice.Draft{Agency: r.agency, Values: map[justice.Field]string{}}
				for k, v := range r.values {
					d.Values[justice.Field(k)] = v
				}
				report, issues := justice.Check(lib, d, today)
				for _, i := range issues {
					if !i.Hint {
						t.Errorf("%d %s: %s: %s", r.year, r.values["reference"], i.Field, i.Key)
					}
				}
				report.ID, report.CaseID, report.Version = justice.ReportID(report.Reference), justice.CaseID(report.CaseReference), 1
				all = append(all, report)
			}
			for year, want := range targetsOf(t, files) {
				got := countedIn(justice.YearRoll(all, nil, year, time.Time{}).Account(codelist.MustDay(year, 12, 31)), year)
				if truth := []int{want[idReports], want[idAggravated], want[idConvicted], want[idConvictedNow]}; !slices.Equal(got, truth) {
					t.Errorf("%d: reports, aggravated, cases since 2016 and of the year: found %v, the truth is %v", year, got, truth)
				}
			}
		})
	}
}

// TestAgenciesAreThoseOfTheCodeList compares data/agencies.csv with the list.
func TestAgenciesAreThoseOfTheCodeList(t *testing.T) {
	s, _ := library(t).Scheme("agency")
	var want []string
	for _, c := range s.Codes {
		if c.Attrs[codelist.AttrReturn] == "person" {
			want = append(want, c.Code+" "+c.Attrs[codelist.AttrType])
		}
	}
	var got []string
	heads := 0
	for i, a := range loadWorld().agencies {
		got = append(got, a.code+" "+a.kind)
		if a.district && i == heads {
			heads++
		}
	}
	slices.Sort(want)
	slices.Sort(got)
	if !slices.Equal(got, want) || len(got) != 22 || heads != districts {
		t.Errorf("agencies %v, in the code list %v; %d districts ahead", got, want, heads)
	}
}

// TestEveryCodeIsInItsList reads all codes that the tables of this package
// hold.
func TestEveryCodeIsInItsList(t *testing.T) {
	lib := library(t)
	check := func(list, code string) {
		s, ok := lib.Scheme(list)
		if !ok {
			t.Fatalf("no list %s", list)
		}
		if _, ok := s.Code(code); !ok {
			t.Errorf("%s is not in list %s", code, list)
		}
	}
	for head, forms := range formShares {
		check("exploitation", head)
		for _, f := range forms {
			check("exploitation", f.code)
		}
	}
	for list, tables := range map[string]map[string][]option{"means": meansOf, "recruitment": recruitmentOf, "assistance": assistanceOf} {
		for _, options := range tables {
			for _, o := range options {
				check(list, o.code)
			}
		}
	}
	for _, code := range groupCodes {
		check("group", code)
	}
	for _, code := range classCodes {
		check("exploitation_summary", code)
	}
	for _, n := range loadWorld().nations {
		check("country", n.code)
		for _, other := range n.neighbours {
			check("country", other)
		}
	}
}

func TestTheFilesAreThere(t *testing.T) {
	files := written(t, made(t, demo()))
	sheets, missing := 0, 0
	for _, a := range loadWorld().agencies {
		for _, year := range []string{"2014", "2015", "2016"} {
			name := "returns/" + a.code + "-" + year
			switch {
			case files[name+".xlsx"] != nil:
				sheets++
			case files[name+".csv"] == nil:
				missing++
			}
		}
	}
	if sheets != 3 || missing != 1 {
		t.Errorf("%d spreadsheets and %d returns missing, not 3 and 1", sheets, missing)
	}
	nothing := 0
	for _, r := range returnedRows(t, files, exchange.PersonReturn) {
		if r.values["nothing_to_report"] != "" {
			nothing++
		}
	}
	if nothing < 3 {
		t.Errorf("%d returns say that there is nothing to report", nothing)
	}
	var targets map[string]any
	if err := json.Unmarshal(files["targets.json"], &targets); err != nil {
		t.Error(err)
	}
	series := readCSV(t, files["backseries.csv"])
	verified := map[string]int{}
	for _, r := range series {
		verified[r[6]]++
		if r[5] == "" || r[0] >= "2016" {
			t.Errorf("back series %v", r)
		}
	}
	if verified["no"] == 0 || verified["yes"] == 0 {
		t.Errorf("the back series of the demonstration must keep what was not verified apart: %v", verified)
	}
}
