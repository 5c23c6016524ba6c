package main

import (
	"path/filepath"
	"testing"
	"time"

	"verdig/access"
	"verdig/act"
	"verdig/casework"
	"verdig/codelist"
	"verdig/register"
	"verdig/store"
)

// The people of the demonstration follow persons up: every step of the table is
// taken, and the plans stand in different states. The plans begin some weeks ago,
// and what is of today is so all the same: free places are fresh, and the year
// that is being reported is the last one.
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
			if err := c.app.demoPast(st, clock); err != nil {
				return err
			}
			if err := c.app.demoPresent(st, t.TempDir()); err != nil {
				return err
			}
			if err := c.followed(t, st, clock); err != nil {
				return err
			}
			return c.current(t, st, clock.truth)
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

// current demands that what is of today is so by the true clock.
func (c *country) current(t *testing.T, st *store.Store, truth func() time.Time) error {
	desk, err := act.NewDesk(st, truth)
	if err != nil {
		return err
	}
	sc := desk.Matrix().Scope(access.Actor{ID: "somebody", Role: access.Coordinator}, access.Protect)
	places, err := desk.FreePlaces(c.app.ctx, sc, "", "")
	if err != nil {
		return err
	}
	if places.Stale == 0 || 2*places.Stale > places.Told {
		t.Errorf("of %d figures of free places %d are old", places.Told, places.Stale)
	}
	sc = desk.Matrix().Scope(access.Actor{ID: "somebody", Role: access.Coordinator}, access.Count)
	board, err := desk.Completeness(c.app.ctx, sc, truth().Year()-1)
	if err != nil {
		return err
	}
	received := 0
	for _, r := range board.Rows {
		if r.State != register.Missing {
			received++
		}
	}
	if received == 0 || received == len(board.Rows) {
		t.Errorf("of %d agencies %d have reported for %d", len(board.Rows), received, board.Year)
	}
	return nil
}
