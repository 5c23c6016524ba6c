package justice_test

import (
	"cmp"
	"fmt"
	"maps"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"verdig/codelist"
	"verdig/justice"
)

// randomReturns are versions of reports as the police might return them over
// three years.
func randomReturns(r *rand.Rand) []justice.Report {
	var all []justice.Report
	one := func(from ...string) string { return from[r.IntN(len(from))] }
	on := func(year int) codelist.Day { return codelist.MustDay(year, 1+r.IntN(12), 1+r.IntN(28)) }
	for i := range 1 + r.IntN(12) {
		id, first := justice.ReportID(fmt.Sprintf("r%02d", i)), 2014+r.IntN(3)
		reported, caseID := on(first), justice.CaseID(one("", "k1", "k2", "k3", "k4"))
		instance, judged, outcome := "", codelist.Day{}, ""
		for year := first; year <= 2016; year++ {
			for version := 1; version <= 1+r.IntN(2); version++ {
				x := justice.Report{
					ID: id, Agency: "strasak", Year: year, Reference: string(id), Version: version, ReportedOn: reported, Type: one("ordinary", "aggravated"),
					Law: "strl2005-257", Exploitation: []string{"labour"}, CaseID: caseID,
					Decision: one("", "dropped_evidence", "indicted", "waived", "penalty_notice", "confession_judgment", "transferred"),
				}
				if r.IntN(3) == 0 {
					instance, judged, outcome = one("district", "appeal"), on(year), one("conviction", "acquittal", "other")
				}
				x.Instance, x.JudgmentOn, x.Outcome = instance, judged, outcome
				if !judged.IsZero() && r.IntN(2) == 0 {
					x.FinalOn = judged.AddDays(r.IntN(60))
				}
				all = append(all, x)
			}
		}
	}
	r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return all
}

// What the returns say is the same counted from them and from the events that
// they are told as: reports filed, and the first conviction of each case.
func TestReturnsToldAsEventsCountTheSame(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 8))
	convictions := 0
	for range 3000 {
		all := randomReturns(r)
		for year := 2014; year <= 2016; year++ {
			account := justice.YearRoll(all, nil, year, time.Time{}).Account(codelist.MustDay(year, 12, 31))
			want := filedIn(all, year)
			var got []justice.Filed
			for _, p := range account.Reports {
				if p.Report.Event.Day.Year() == year {
					got = append(got, p.Report)
				}
			}
			slices.SortFunc(got, func(a, b justice.Filed) int { return cmp.Compare(a.ID, b.ID) })
			if len(got) != len(want) {
				t.Fatalf("%d reports filed by the events, %d by the returns", len(got), len(want))
			}
			for i := range got {
				if got[i].Reference != want[i].Reference || got[i].Code != want[i].Type || got[i].Event.Day != want[i].ReportedOn {
					t.Fatalf("%+v, want %+v", got[i].Event, want[i])
				}
			}
			first := map[justice.CaseID]codelist.Day{}
			for _, c := range account.Cases {
				first[c.ID] = c.FirstConvictedOn
				if !c.FirstConvictedOn.IsZero() {
					convictions++
				}
			}
			if a, b := first, convictedIn(all, year); !reflect.DeepEqual(a, b) {
				t.Fatalf("%d: cases by the events %v, by the returns %v", year, a, b)
			}
		}
	}
	if convictions < 1000 {
		t.Errorf("%d convictions: the test looks at too little", convictions)
	}
}

// laterVersion reports whether one version of a report replaces another.
func laterVersion(a, b justice.Report) bool {
	return a.Year > b.Year || a.Year == b.Year && a.Version > b.Version
}

// filedIn reads the reports filed in a year from the returns, by id.
func filedIn(all []justice.Report, year int) []justice.Report {
	latest := map[justice.ReportID]justice.Report{}
	for _, r := range all {
		if before, ok := latest[r.ID]; r.Year <= year && r.ReportedOn.Year() == year && (!ok || laterVersion(r, before)) {
			latest[r.ID] = r
		}
	}
	return slices.SortedFunc(maps.Values(latest), func(a, b justice.Report) int { return cmp.Compare(a.ID, b.ID) })
}

// convictedIn reads the first conviction of each case with a judgment up to a
// year from the returns: of the versions of a report that name one instance, the
// last corrects the others.
func convictedIn(all []justice.Report, year int) map[justice.CaseID]codelist.Day {
	type key struct {
		id       justice.ReportID
		instance string
	}
	judged := map[key]justice.Report{}
	for _, r := range all {
		k := key{r.ID, r.Instance}
		if before, ok := judged[k]; r.CaseID != "" && r.Year <= year && !r.JudgmentOn.IsZero() && r.JudgmentOn.Year() <= year && (!ok || laterVersion(r, before)) {
			judged[k] = r
		}
	}
	out := map[justice.CaseID]codelist.Day{}
	for _, r := range judged {
		day := codelist.Day{}
		if r.Outcome == justice.Conviction {
			day = r.JudgmentOn
		}
		out[r.CaseID] = earlier(out[r.CaseID], day)
	}
	return out
}

// What is entered as it happened is not told by the returns as well: the report
// is left out, and another report of its case stands in the case that is held.
func TestWhatIsEnteredAsItHappenedIsNotToldTwice(t *testing.T) {
	on := func(month, day int) codelist.Day { return codelist.MustDay(2016, month, day) }
	report := func(id string, of justice.CaseID) justice.Report {
		return justice.Report{
			ID: justice.ReportID("r" + id), Agency: "strasak", Reference: id, Year: 2016, Version: 1, ReportedOn: on(2, 1), Type: "ordinary", CaseID: of,
			Instance: "district", JudgmentOn: on(6, 1), Outcome: justice.Conviction,
		}
	}
	returns := []justice.Report{report("1", "k"), report("2", "k"), report("3", "l")}
	at := time.Date(2017, 1, 10, 12, 0, 0, 0, time.UTC)
	events := []justice.Event{
		{ID: "e1", Number: 1, Kind: justice.OpenCase, Case: "d", Office: "strasak", Actor: "x", At: at, Day: on(2, 1)},
		{ID: "e2", Number: 2, Kind: justice.FileReport, Case: "d", Office: "strasak", Agency: "pd-oslo", Reference: "1", Actor: "x", At: at, Day: on(2, 1)},
		{ID: "e3", Number: 3, Kind: justice.Withdraw, Case: "d", Subject: "e2", Office: "strasak", Actor: "x", At: at.AddDate(0, 1, 0), Day: on(2, 1)},
	}
	for _, c := range []struct {
		name          string
		known         time.Time
		cases, counts string
	}{
		{"before it was entered", at, "k k l", "2 cases, 2 judgments"},
		{"as it was entered", at.Add(time.Hour), "d d l", "1 cases, 1 judgments"},
		{"after it was withdrawn", time.Time{}, "k k l", "2 cases, 2 judgments"},
	} {
		a := justice.YearRoll(returns, events, 2016, c.known).Account(on(12, 31))
		var at []string
		for _, p := range a.Reports {
			at = append(at, string(p.Report.Case))
		}
		slices.Sort(at)
		if strings.Join(at, " ") != c.cases || fmt.Sprintf("%d cases, %d judgments", len(a.Cases), len(a.Judgments)) != c.counts {
			t.Errorf("%s: reports in %v, %+v", c.name, at, a.Cases)
		}
	}
}
