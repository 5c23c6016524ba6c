package justice_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

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
			roll := justice.FoldEvents(justice.FromReturns(all, year, nil))
			want := justice.FiledIn(all, year)
			got := roll.FiledBetween(codelist.MustDay(year, 1, 1), codelist.MustDay(year, 12, 31))
			slices.SortFunc(got, func(a, b justice.Filed) int { return cmp.Compare(a.ID, b.ID) })
			if len(got) != len(want) {
				t.Fatalf("%d reports filed by the events, %d by the returns", len(got), len(want))
			}
			for i := range got {
				if got[i].Reference != want[i].Reference || got[i].Code != want[i].Type || got[i].Event.Day != want[i].ReportedOn {
					t.Fatalf("%+v, want %+v", got[i].Event, want[i])
				}
			}
			first := func(cases []justice.Case) map[justice.CaseID]codelist.Day {
				out := map[justice.CaseID]codelist.Day{}
				for _, c := range cases {
					if c.ID[0] == 'k' { // a report that names no case is none in the returns
						out[c.ID] = c.FirstConvictedOn
						if !c.FirstConvictedOn.IsZero() {
							convictions++
						}
					}
				}
				return out
			}
			if a, b := first(roll.JudgedCases(codelist.MustDay(year, 12, 31))), first(justice.CasesJudged(all, year)); !reflect.DeepEqual(a, b) {
				t.Fatalf("%d: cases by the events %v, by the returns %v", year, a, b)
			}
		}
	}
	if convictions < 1000 {
		t.Errorf("%d convictions: the test looks at too little", convictions)
	}
}

func TestWhatIsEnteredAsItHappenedIsNotToldTwice(t *testing.T) {
	all := []justice.Report{
		{ID: "r1", Agency: "strasak", Reference: "1", Year: 2016, Version: 1, ReportedOn: codelist.MustDay(2016, 2, 1), Type: "ordinary"},
		{ID: "r2", Agency: "strasak", Reference: "2", Year: 2016, Version: 1, ReportedOn: codelist.MustDay(2016, 3, 1), Type: "ordinary"},
	}
	roll := justice.FoldEvents(justice.FromReturns(all, 2016, map[string]bool{justice.KnownReport("strasak", "1"): true}))
	if got := roll.Reports(""); len(got) != 1 || got[0].Reference != "2" {
		t.Errorf("told: %v", got)
	}
}
