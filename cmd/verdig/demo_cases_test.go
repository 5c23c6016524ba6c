package main

import (
	"maps"
	"path/filepath"
	"testing"
	"time"

	"verdig/codelist"
	"verdig/justice"
	"verdig/simulate"
	"verdig/store"
)

// The police analyst of the demonstration has cases of four years, in every
// state. On another day more of them, or less, has happened.
func TestTheDemonstrationHasCriminalCases(t *testing.T) {
	c := newCountry(t, simulate.Settings{Seed: 4, PersonsPerYear: 20})
	c.app.now = func() time.Time { return time.Date(2026, 11, 29, 10, 0, 0, 0, time.UTC) }
	register := filepath.Join(t.TempDir(), "register")
	if err := c.app.initialise(register, "", true); err != nil {
		t.Fatal(err)
	}
	err := c.app.withStore(register, func(st *store.Store) error {
		if err := c.app.demoPeople(st); err != nil {
			return err
		}
		if err := c.app.demoCriminalCases(st); err != nil {
			return err
		}
		return st.View(c.app.ctx, c.app.note("test", "statistics", ""), func(tx *store.Tx) error {
			roll, err := tx.Roll(c.app.ctx)
			if err != nil {
				return err
			}
			day := codelist.DayOf(c.app.now())
			want := justice.Tally{
				justice.Reports: 42, justice.Cases: 42, justice.AccusedOnes: 33, justice.VictimsInCase: 57, justice.Convicted: 15, justice.Judgments: 22, justice.FinalVerdicts: 13,
			}
			if tally := roll.TallyOf(codelist.MustDay(2000, 1, 1), day); !maps.Equal(tally, want) {
				t.Errorf("%v, want %v", tally, want)
			}
			ends, kinds := map[justice.End]int{}, map[justice.EventKind]int{}
			for _, p := range roll.Paths(codelist.Day{}, day, day) {
				ends[p.End]++
			}
			for _, e := range roll.Events() {
				kinds[e.Kind]++
			}
			for _, k := range justice.EventKinds {
				if kinds[k] == 0 && k != justice.Withdraw && k != justice.ReportLaw {
					t.Errorf("nothing in the demonstration is %s", k)
				}
			}
			if want := (map[justice.End]int{"": 11, justice.EndAcquitted: 2, justice.EndConvicted: 14, justice.EndDropped: 15}); !maps.Equal(ends, want) {
				t.Errorf("%v, want %v", ends, want)
			}
			return nil
		})
	})
	if err != nil {
		t.Fatal(err)
	}
}
