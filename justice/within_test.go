package justice_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"verdig/codelist"
	"verdig/justice"
	"verdig/lang"
)

// The accounts of the cases one by one are together the account of all, also
// where cases were joined and split.
func TestAccountsOfSomeCases(t *testing.T) {
	texts, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	h := &historian{r: rand.New(rand.NewPCG(7, 11)), texts: texts, done: map[justice.EventKind]int{}}
	h.court, h.now = newCourt(t), codelist.MustDay(2024, 1, 1)
	h.ids, h.cases = map[justice.EventKind][]justice.EventID{}, []justice.CaseID{"c0"}
	for range 2500 {
		h.now = h.now.AddDays(h.r.IntN(3) / 2)
		h.today = h.now
		e := h.random()
		id, err := h.try(e)
		if err != nil {
			continue
		}
		h.done[e.Kind]++
		h.ids[e.Kind] = append(h.ids[e.Kind], id)
		switch e.Kind {
		case justice.OpenCase:
			h.cases = append(h.cases, e.Case)
		case justice.SplitCase:
			h.cases = append(h.cases, e.Into)
		}
	}
	if h.done[justice.JoinCases] == 0 || h.done[justice.SplitCase] == 0 {
		t.Fatal("no case was joined or split")
	}
	for _, by := range []codelist.Day{h.now, h.now.AddDays(-200)} {
		want := h.roll.Account(by)
		var got justice.Account
		for _, d := range h.roll.Dockets() {
			a := h.roll.AccountIn([]justice.CaseID{d.ID}, by)
			got.Reports, got.Accused = append(got.Reports, a.Reports...), append(got.Accused, a.Accused...)
			got.Victims, got.Judgments = append(got.Victims, a.Victims...), append(got.Judgments, a.Judgments...)
			got.Cases = append(got.Cases, a.Cases...)
		}
		same(t, "reports", got.Reports, want.Reports, func(x justice.Path) string {
			return fmt.Sprint(x.Report.ID, x.Report.Case, x.Reached, x.Ground, x.End, x.Decision, x.On, x.Decided)
		})
		same(t, "accused", got.Accused, want.Accused, func(x justice.AccusedAccount) string {
			return fmt.Sprint(x.ID, x.Case, x.Stage, x.End, x.EndedOn, x.IndictedOn, x.JudgedOn, x.ConvictedOn, x.Requalified, x.Prison, x.Suspended)
		})
		same(t, "victims", got.Victims, want.Victims, func(x justice.VictimAccount) string {
			return fmt.Sprint(x.ID, x.Case, x.ClaimedOn, x.Claimed, x.AwardedOn, x.Awarded)
		})
		same(t, "judgments", got.Judgments, want.Judgments, func(x justice.JudgmentAccount) string {
			return fmt.Sprint(x.ID, x.Case, x.Outcome, x.FinalOn, x.Convicted, x.Acquitted, x.Confiscated)
		})
		same(t, "cases", got.Cases, want.Cases, func(x justice.Case) string { return fmt.Sprint(x) })
		if len(want.Judgments) == 0 || len(want.Accused) == 0 {
			t.Errorf("nothing to account for by %s", by)
		}
	}
}

// same holds rows against each other by what they say, in any order.
func same[T any](t *testing.T, what string, got, want []T, says func(T) string) {
	t.Helper()
	lines := func(all []T) []string {
		var out []string
		for _, x := range all {
			out = append(out, says(x))
		}
		slices.Sort(out)
		return out
	}
	if a, b := lines(got), lines(want); !slices.Equal(a, b) {
		t.Errorf("%s case by case:\n%q\nof all:\n%q", what, a, b)
	}
}
