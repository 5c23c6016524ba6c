package store

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"testing"

	"verdig/fault"
	"verdig/register"
)

// faultyStore returns a store on the faulty file system, and where its fatal
// errors go.
func faultyStore(t *testing.T) (*Store, *[]error) {
	t.Helper()
	plan.heal()
	var fatal []error
	s, _, err := Create(context.Background(), filepath.Join(t.TempDir(), "data"),
		Options{vfs: "faulty", OnFatal: func(err error) { fatal = append(fatal, err) }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { plan.heal(); _ = s.Close() })
	return s, &fatal
}

func receiveOne(s *Store, i int) error {
	ctx := context.Background()
	return s.Update(ctx, testNote, func(tx *Tx) error {
		_, _, err := register.Receive(ctx, tx, testActor, aNotification(i))
		return err
	})
}

func count(t *testing.T, s *Store) int {
	t.Helper()
	ctx := context.Background()
	var n int
	err := s.View(ctx, testNote, func(tx *Tx) (err error) {
		n, err = tx.CountNotifications(ctx, 0)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func mustVerify(t *testing.T, s *Store) Report {
	t.Helper()
	r, err := s.Verify(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Findings {
		t.Error("verify:", f)
	}
	return r
}

func TestIOErrorAtCommitEndsTheProcess(t *testing.T) {
	s, fatal := faultyStore(t)
	if err := receiveOne(s, 1); err != nil {
		t.Fatal(err)
	}
	plan.failNow(1 << 40)
	err := receiveOne(s, 2)
	if fault.KindOf(err) != fault.Internal {
		t.Errorf("update on a broken disk: %v", err)
	}
	if len(*fatal) != 1 {
		t.Fatalf("the hook was called %d times", len(*fatal))
	}
	plan.heal()
	if err := receiveOne(s, 3); fault.KindOf(err) != fault.Unavailable {
		t.Errorf("an update after the fatal error: %v", err)
	}
	if len(*fatal) != 1 {
		t.Error("the hook was called again")
	}
}

func TestFullDiskIsACleanErrorAndReadingGoesOn(t *testing.T) {
	s, fatal := faultyStore(t)
	if err := receiveOne(s, 1); err != nil {
		t.Fatal(err)
	}
	plan.full.Store(true)
	defer plan.full.Store(false)
	plan.failNow(1 << 40)
	err := receiveOne(s, 2)
	var f *fault.Error
	if !errors.As(err, &f) || f.Key != "store.full" || f.Kind != fault.Unavailable {
		t.Errorf("update on a full disk: %v", err)
	}
	if n := count(t, s); n != 1 {
		t.Errorf("%d notifications are read on a full disk, want 1", n)
	}
	plan.heal()
	if err := receiveOne(s, 3); err != nil {
		t.Errorf("update after space was freed: %v", err)
	}
	if len(*fatal) != 0 {
		t.Errorf("a full disk is fatal: %v", *fatal)
	}
	if n := count(t, s); n != 2 {
		t.Errorf("%d notifications, want 2", n)
	}
	mustVerify(t, s)
}

func TestFullDiskFailsAnImportAsAWhole(t *testing.T) {
	s, _ := faultyStore(t)
	plan.full.Store(true)
	defer plan.full.Store(false)
	plan.failNow(1 << 40)
	ctx := context.Background()
	err := s.UpdateAlone(ctx, testNote, func(tx *Tx) error { return receiveMany(ctx, tx, 0, 500) })
	if fault.KindOf(err) != fault.Unavailable {
		t.Errorf("import on a full disk: %v", err)
	}
	plan.heal()
	if n := count(t, s); n != 0 {
		t.Errorf("%d notifications remain of the import", n)
	}
	mustVerify(t, s)
}

// The form of SQLite's own tests: let the first operation fail, then the
// second, until an update goes through untouched; each once with a clean
// failure and once with a torn write. Whatever fails, nothing that was
// acknowledged is lost, and what was not is not there by half.
func TestEveryOperationMayFail(t *testing.T) {
	for _, torn := range []bool{false, true} {
		failures := 0
		for k := int64(1); ; k++ {
			failed := failAt(t, k, torn)
			if !failed {
				break
			}
			failures++
			if k > 200 {
				t.Fatal("an update needs more than 200 operations")
			}
		}
		if failures < 3 {
			t.Errorf("only %d operations failed", failures)
		}
	}
}

// failAt lets operation k of an update fail and reports whether it was
// reached.
func failAt(t *testing.T, k int64, torn bool) bool {
	t.Helper()
	s, fatal := faultyStore(t)
	dir := s.Dir()
	if err := receiveOne(s, 1); err != nil {
		t.Fatal(err)
	}
	at := plan.operations.Load() + k
	plan.torn.Store(torn)
	plan.failTo.Store(at)
	plan.failFrom.Store(at)
	err := receiveOne(s, 2)
	reached := plan.operations.Load() >= at
	plan.heal()
	plan.torn.Store(false)
	if err == nil && reached {
		t.Errorf("operation %d failed and the update was acknowledged", k)
	}
	if err != nil && len(*fatal) == 0 {
		t.Errorf("operation %d: %v is not fatal", k, err)
	}
	_ = s.Close()
	s, errOpen := Open(context.Background(), dir, Options{})
	if errOpen != nil {
		t.Fatalf("operation %d: the register does not open: %v", k, errOpen)
	}
	defer func() { _ = s.Close() }()
	n := count(t, s)
	if n < 1 || err == nil && n != 2 {
		t.Errorf("operation %d, update error %v: %d notifications after recovery", k, err, n)
	}
	mustVerify(t, s)
	return reached
}

func TestNoLogNoRead(t *testing.T) {
	s, _ := faultyStore(t)
	ctx := context.Background()
	if err := receiveOne(s, 1); err != nil {
		t.Fatal(err)
	}
	plan.failNow(1 << 40)
	err := s.View(ctx, testNote, func(tx *Tx) error {
		return tx.EachNotification(ctx, Selection{Identity: true}, func(n register.Notification) error {
			return fmt.Errorf("an identity was handed out")
		})
	})
	plan.heal()
	if fault.KindOf(err) != fault.Internal || err == nil {
		t.Errorf("reading identities without a log: %v", err)
	}
	var f *fault.Error
	if !errors.As(err, &f) || f.Key != "store.io" {
		t.Errorf("error is %v", err)
	}
}
