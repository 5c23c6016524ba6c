package store

import (
	"context"
	"testing"
)

func TestVerifyFindsASoundRegisterSound(t *testing.T) {
	ctx := context.Background()
	s := newStore(t, Options{})
	err := s.Update(ctx, testNote, func(tx *Tx) error { return fillEverything(ctx, tx) })
	if err != nil {
		t.Fatal(err)
	}
	r, err := s.Verify(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Findings {
		t.Error(f)
	}
	for _, c := range r.Rows {
		if c.Rows == 0 {
			t.Errorf("no row of %s was examined", c.Table)
		}
	}
	if r.Entries == 0 || r.Checkpoints == 0 || r.Unreadable != 0 {
		t.Errorf("%+v", r)
	}
}
