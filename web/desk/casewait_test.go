package desk

import (
	"slices"
	"testing"

	"verdig/codelist"
	"verdig/justice"
	"verdig/stat/estimate"
	"verdig/stat/microdata"
)

// The desk follows every step as the published durations do: every order of the
// days of an accused person and of a report, and every end.
func TestWaitsAreThoseOfThePublishedDurations(t *testing.T) {
	by := codelist.MustDay(2025, 12, 31)
	days := []codelist.Day{{}, codelist.MustDay(2025, 2, 28), codelist.MustDay(2025, 3, 1), codelist.MustDay(2025, 10, 26), by}
	var a justice.Account
	frozen := microdata.Dataset{Year: 2025, Criminal: &microdata.Criminal{}}
	for _, decided := range days {
		filed := days[2]
		r := microdata.CaseReport{FiledOn: filed, Decided: -1}
		if !decided.IsZero() {
			r.Decided = filed.DaysTo(decided)
		}
		frozen.Criminal.Reports = append(frozen.Criminal.Reports, r)
		a.Reports = append(a.Reports, justice.Path{Report: justice.Filed{Event: justice.Event{Day: filed}}, Decided: decided})
	}
	add := func(indicted, judged, ended codelist.Day, end string) {
		frozen.Criminal.Accused = append(frozen.Criminal.Accused, microdata.CaseAccused{IndictedOn: indicted, JudgedOn: judged, End: end, EndedOn: ended})
		a.Accused = append(a.Accused, justice.AccusedAccount{IndictedOn: indicted, JudgedOn: judged, End: justice.End(end), EndedOn: ended})
	}
	for _, indicted := range days {
		for _, judged := range days {
			add(indicted, judged, codelist.Day{}, "")
			for _, ended := range days[1:] {
				for _, end := range microdata.CaseEnds {
					add(indicted, judged, ended, end)
				}
			}
		}
	}
	w := waitsBy(docket{Account: a, by: by})
	for transition, got := range map[string][]estimate.Span{
		microdata.ReportDecision: w.decided, microdata.IndictmentJudgment: w.judged, microdata.JudgmentFinal: w.final,
	} {
		var want []estimate.Span
		for _, s := range frozen.Spans(transition) {
			want = append(want, estimate.Span{Time: float64(s.Days), Ended: s.Ended})
		}
		if len(want) == 0 || !slices.Equal(got, want) {
			t.Errorf("%s: %v, published %v", transition, got, want)
		}
	}
}
