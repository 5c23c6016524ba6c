package store

import (
	"context"
	"path/filepath"
	"testing"
	"testing/synctest"
	"time"
)

// uncovered returns how many entries no checkpoint vouches for.
func uncovered(t *testing.T, s *Store) (n int) {
	t.Helper()
	ctx := context.Background()
	err := s.View(ctx, testNote, func(tx *Tx) error {
		return tx.one(ctx, `SELECT (SELECT count(*) FROM audit_entry) - (SELECT max(size) FROM audit_checkpoint)`, nil, &n)
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// In a quiet hour no entry waits longer than a minute for its checkpoint,
// whenever in the minute it came.
func TestQuietHourLeavesNoEntryWithoutCheckpoint(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx := context.Background()
		s, _, err := Create(ctx, filepath.Join(t.TempDir(), "data"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = s.Close() }()
		for i, pause := range []time.Duration{0, time.Second, 29 * time.Second, 31 * time.Second, 49 * time.Second, 59 * time.Second} {
			time.Sleep(pause)
			if err := receiveOne(s, i); err != nil {
				t.Fatal(err)
			}
			waits := uncovered(t, s) > 0
			time.Sleep(time.Minute)
			synctest.Wait()
			if n := uncovered(t, s); n != 0 {
				t.Errorf("%d entries written after %v are without a checkpoint a minute later", n, pause)
			}
			if !waits && i == 1 {
				t.Error("the entry had its checkpoint at once: the test shows nothing")
			}
		}
	})
}

// What a killed process has left behind is covered by the next that runs for a
// minute, though nobody writes.
func TestEntriesOfAKilledProcessAreCovered(t *testing.T) {
	dir := crashed(t, func() *Store {
		s := newStore(t, Options{})
		if err := receiveOne(s, 1); err != nil {
			t.Fatal(err)
		}
		return s
	}())
	synctest.Test(t, func(t *testing.T) {
		s, err := Open(context.Background(), dir, Options{})
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = s.Close() }()
		if uncovered(t, s) == 0 {
			t.Fatal("nothing was left behind: the test shows nothing")
		}
		time.Sleep(time.Minute)
		synctest.Wait()
		if n := uncovered(t, s); n != 0 {
			t.Errorf("%d entries are without a checkpoint", n)
		}
	})
}

// A process that finds its last entry covered by another's checkpoint goes on.
func TestAnotherProcessMayMakeTheCheckpoint(t *testing.T) {
	s := newStore(t, Options{})
	if err := receiveOne(s, 1); err != nil {
		t.Fatal(err)
	}
	other := reopened(t, s.Dir(), Options{})
	if err := other.submit(&job{ctx: context.Background(), alone: true, task: other.sweep}, nil); err != nil {
		t.Fatal(err)
	}
	if err := other.Close(); err != nil {
		t.Fatal(err)
	}
	if err := s.submit(&job{ctx: context.Background(), alone: true, task: s.checkpointNow}, nil); err != nil {
		t.Fatal(err)
	}
	if err := receiveOne(s, 2); err != nil {
		t.Fatal(err)
	}
	mustVerify(t, s)
}
