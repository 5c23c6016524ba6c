package store

import (
	"context"
	"errors"
	"testing"

	"verdig/codelist"
	"verdig/justice"
)

// What is kept of the events is what is stored, also after events were taken
// back with a failed update and others came in their place.
func TestKeptEventsAreThoseStored(t *testing.T) {
	ctx := t.Context()
	s := newStore(t, Options{})
	add := func(tx *Tx, number int, id string) {
		t.Helper()
		e := justice.Event{ID: justice.EventID(id), Number: number, Kind: justice.OpenCase, Case: justice.CaseID("case-" + id), Actor: "user-1", Office: "strasak"}
		e.Day, e.At = codelist.DayOf(testTime), testTime
		if err := tx.AddEvent(ctx, e); err != nil {
			t.Fatal(err)
		}
	}
	told := func(tx *Tx) (ids string) {
		t.Helper()
		roll, err := tx.Roll(ctx)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range roll.Events() {
			ids += string(e.ID) + " "
		}
		return ids
	}
	update := func(end error, do func(*Tx)) {
		t.Helper()
		err := s.Update(ctx, testNote, func(tx *Tx) error { do(tx); return end })
		if !errors.Is(err, end) {
			t.Fatal(err)
		}
	}
	expect := func(want string) {
		t.Helper()
		err := s.View(context.WithoutCancel(ctx), testNote, func(tx *Tx) error {
			if got := told(tx); got != want {
				t.Errorf("%q, want %q", got, want)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	expect("")
	update(nil, func(tx *Tx) { add(tx, 1, "a") })
	expect("a ")
	update(errors.New("no"), func(tx *Tx) {
		add(tx, 2, "b")
		add(tx, 3, "c")
		if got := told(tx); got != "a b c " {
			t.Errorf("within the update: %q", got)
		}
	})
	expect("a ")
	update(nil, func(tx *Tx) {
		add(tx, 2, "d")
		add(tx, 3, "e")
	})
	expect("a d e ")
	err := s.View(ctx, testNote, func(tx *Tx) error {
		roll, err := tx.Roll(ctx)
		if err == nil {
			roll.With(justice.Event{ID: "x", Number: 4, Kind: justice.OpenCase, Case: "case-x"})
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	expect("a d e ")
}
