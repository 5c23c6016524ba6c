package main

import (
	"path/filepath"
	"testing"

	"verdig/codelist"
	"verdig/justice"
	"verdig/simulate"
	"verdig/store"
)

// The police analyst of the demonstration has three cases, in different states.
func TestTheDemonstrationHasCriminalCases(t *testing.T) {
	c := newCountry(t, simulate.Settings{Seed: 4, PersonsPerYear: 20})
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
			tally := roll.TallyOf(codelist.MustDay(2000, 1, 1), codelist.DayOf(c.app.now()))
			if tally[justice.Cases] != 3 || tally[justice.Judgments] != 2 || tally[justice.FinalVerdicts] != 1 {
				t.Errorf("%v", tally)
			}
			return err
		})
	})
	if err != nil {
		t.Fatal(err)
	}
}
