package main

import (
	"path/filepath"
	"testing"

	"verdig/casework"
	"verdig/codelist"
	"verdig/store"
)

// The people of the demonstration follow persons up: every step of the table is
// taken, and the plans stand in different states.
func TestTheDemonstrationFollowsPersonsUp(t *testing.T) {
	reviewed(t, func(c *country, _ *store.Store) error {
		clock := &demoClock{truth: c.app.now}
		clock.ago(demoBack)
		c.app.now = clock.now
		register := filepath.Join(t.TempDir(), "register")
		if err := c.app.initialise(register, "", true); err != nil {
			return err
		}
		return c.app.withStore(register, func(st *store.Store) error {
			if err := c.app.demoPeople(st); err != nil {
				return err
			}
			if err := c.app.demoPlans(st, clock); err != nil {
				return err
			}
			return c.followed(t, st, clock)
		})
	})
}

// followed demands that the plans of the demonstration stand in different states.
func (c *country) followed(t *testing.T, st *store.Store, clock *demoClock) error {
	return st.View(c.app.ctx, c.app.note("test", "statistics", ""), func(tx *store.Tx) error {
		all, err := tx.AllPlans(c.app.ctx)
		closed, late := 0, 0
		for _, p := range all {
			if p.Closed() {
				closed++
			}
			for _, x := range p.Tasks() {
				if x.Open() && (casework.Todo{Due: x.Due}).Late(codelist.DayOf(clock.truth())) {
					late++
				}
			}
		}
		if len(all) != len(demoCases) || closed != 2 || late == 0 {
			t.Errorf("%d plans, %d closed, %d tasks late", len(all), closed, late)
		}
		return err
	})
}
