package main

import (
	"bytes"
	"encoding/json"
	"math"
	"strings"
	"testing"

	"verdig/fault"
	"verdig/linkage"
	"verdig/register"
	"verdig/simulate"
	"verdig/store"
)

// state is who is one person, as the register says now.
func (c *country) state(t *testing.T, st *store.Store) map[register.NotificationID]register.PersonID {
	t.Helper()
	now, err := c.app.personsNow(st)
	if err != nil {
		t.Fatal(err)
	}
	return now.person
}

func (c *country) open(t *testing.T, st *store.Store) []pairRow {
	t.Helper()
	pairs, err := c.app.openPairs(st)
	if err != nil {
		t.Fatal(err)
	}
	return pairs
}

// A pair is shown side by side with weights that add up; accepting joins, undo
// restores just what was, and every step is in the audit log.
func TestReviewShowsAcceptsAndUndoes(t *testing.T) {
	c := newCountry(t, simulate.Settings{Seed: 4, PersonsPerYear: 150})
	c.receive(t)
	c.link(t)
	var out bytes.Buffer
	c.app.out = &out
	err := c.app.withStore(c.register(), func(st *store.Store) error {
		before, open := c.state(t, st), c.open(t, st)
		if len(open) == 0 {
			t.Fatal("no pair awaits review: the test proves nothing")
		}
		entries := auditEntries(t, c.app, st)
		if err := c.app.reviewShow(st, open[0].ID, true); err != nil {
			return err
		}
		checkShown(t, out.Bytes())
		if auditEntries(t, c.app, st) <= entries {
			t.Error("a look at two identities left no audit entry")
		}

		if err := c.app.reviewDecide(st, open[0].ID, register.Link, "the photographs agree"); err != nil {
			return err
		}
		if len(c.open(t, st)) != len(open)-1 {
			t.Error("the answered pair still awaits review")
		}
		if sameState(before, c.state(t, st)) {
			t.Error("accepting joined nobody")
		}
		out.Reset()
		if err := c.app.reviewLog(st, true); err != nil {
			return err
		}
		var log []loggedDecision
		if err := json.Unmarshal(out.Bytes(), &log); err != nil || len(log) != 1 || log[0].Actor != "benchmark" || log[0].Reason == "" {
			t.Fatalf("the log: %v %s", err, out.String())
		}

		if err := c.app.reviewUndo(st, log[0].ID, "another person after all"); err != nil {
			return err
		}
		if !sameState(before, c.state(t, st)) || len(c.open(t, st)) != len(open) {
			t.Error("undo did not restore what was")
		}
		if err := c.app.reviewUndo(st, log[0].ID, "again"); fault.KindOf(err) != fault.Conflict {
			t.Errorf("undone twice: %v", err)
		}
		if err := c.app.reviewDecide(st, open[0].ID, register.NotSame, ""); fault.KindOf(err) != fault.Invalid {
			t.Errorf("a decision without a reason: %v", err)
		}
		v, err := c.app.verify(st)
		if err != nil || !v.OK {
			t.Errorf("%v %v", err, v.Findings)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// A person's answer outlives the next run of the rule, which does not ask
// again.
func TestARuleNeverOverrulesAPerson(t *testing.T) {
	c := newCountry(t, simulate.Settings{Seed: 4, PersonsPerYear: 150})
	c.receive(t)
	c.link(t)
	err := c.app.withStore(c.register(), func(st *store.Store) error {
		var ends [][2]register.NotificationID
		for _, p := range c.open(t, st) {
			err := st.View(c.app.ctx, c.app.note("test", "test", ""), func(tx *store.Tx) error {
				o, err := tx.ReviewPair(c.app.ctx, p.ID)
				ends = append(ends, [2]register.NotificationID{o.A, o.B})
				return err
			})
			if err != nil {
				return err
			}
			if err := c.app.reviewDecide(st, p.ID, register.NotSame, "two persons"); err != nil {
				return err
			}
		}
		if len(ends) == 0 {
			t.Fatal("no pair awaits review: the test proves nothing")
		}
		if _, err := c.app.link(st, linkage.Settings{}); err != nil {
			return err
		}
		now := c.state(t, st)
		for _, e := range ends {
			if now[e[0]] == now[e[1]] {
				t.Error("the rule joined two notifications that a person keeps apart")
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func checkShown(t *testing.T, b []byte) {
	t.Helper()
	var p shownPair
	if err := json.Unmarshal(b, &p); err != nil {
		t.Fatal(err)
	}
	sum := p.Prior
	for _, e := range p.Evidence {
		sum += e.Bits
	}
	if math.Abs(sum-p.WeightBits) > 1e-6 || len(p.Evidence) == 0 {
		t.Errorf("the bits of %d fields and the prior add up to %v, not %v", len(p.Evidence), sum, p.WeightBits)
	}
	rows := map[string]bool{}
	for _, r := range p.Rows {
		rows[r[0]] = len(r) == 3
	}
	for _, want := range []string{"agency", "given_name", "family_name", "birth_date", "citizenship"} {
		if !rows[want] {
			t.Errorf("%s does not stand side by side", want)
		}
	}
	if strings.Contains(string(p.ID), " ") {
		t.Errorf("pair id %q", p.ID)
	}
}

func auditEntries(t *testing.T, a *app, st *store.Store) int64 {
	t.Helper()
	v, err := a.verify(st)
	if err != nil {
		t.Fatal(err)
	}
	return v.Entries
}

func sameState(a, b map[register.NotificationID]register.PersonID) bool {
	if len(a) != len(b) {
		return false
	}
	for id, p := range a {
		if b[id] != p {
			return false
		}
	}
	return true
}
