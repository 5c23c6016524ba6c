package store

import (
	"context"
	"fmt"
	"testing"

	"verdig/codelist"
	"verdig/justice"
)

// fillCases opens as many criminal cases, each with a report, three victims and
// two suspects who are charged.
func fillCases(ctx context.Context, tx *Tx, cases int) error {
	number := 0
	for c := range cases {
		at := justice.CaseID(fmt.Sprintf("case-%06d", c))
		add := func(e justice.Event) error {
			number++
			e.ID, e.Number, e.Case = justice.EventID(fmt.Sprintf("event-%08d", number)), number, at
			e.Day, e.Actor, e.Office, e.At = codelist.DayOf(testTime), "user-1", "strasak", testTime
			return tx.AddEvent(ctx, e)
		}
		story := []justice.Event{
			{Kind: justice.OpenCase},
			{Kind: justice.FileReport, Agency: "pd-oslo", Reference: fmt.Sprint(c), Code: "ordinary", Law: "strl2005-257", Forms: []string{"labour"}, Child: "no", Online: "no", Group: "yes"},
			{Kind: justice.AddVictim, Code: "female", Child: "no"}, {Kind: justice.AddVictim, Code: "male", Child: "no"}, {Kind: justice.AddVictim, Code: "male", Child: "no"},
			{Kind: justice.AddAccused, Code: "male"}, {Kind: justice.AddAccused, Code: "female"},
		}
		for _, e := range story {
			if err := add(e); err != nil {
				return err
			}
		}
		for _, n := range []int{number - 1, number} {
			accused := justice.EventID(fmt.Sprintf("event-%08d", n))
			count := justice.Event{Kind: justice.AddCount, Accused: accused, Law: "strl2005-257", Forms: []string{"labour"}}
			if err := add(count); err != nil {
				return err
			}
			if err := add(justice.Event{Kind: justice.Charge, Subject: accused}); err != nil {
				return err
			}
		}
	}
	return nil
}

// BenchmarkRoll reads and folds the events of 2,000 and of 14,000 cases of 11
// events, as every page about a criminal case does.
func BenchmarkRoll(b *testing.B) {
	ctx := context.Background()
	for _, cases := range []int{2000, 14000} {
		b.Run(fmt.Sprint(cases*11), func(b *testing.B) {
			s := newStore(b, Options{})
			if err := s.UpdateAlone(ctx, testNote, func(tx *Tx) error { return fillCases(ctx, tx, cases) }); err != nil {
				b.Fatal(err)
			}
			b.ResetTimer()
			for range b.N {
				err := s.View(ctx, testNote, func(tx *Tx) error {
					roll, err := tx.Roll(ctx)
					if err == nil && roll.Next() != cases*11+1 {
						b.Errorf("%d events", roll.Next()-1)
					}
					return err
				})
				if err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
