package store

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ncruces/go-sqlite3"

	"verdig/audit"
	"verdig/fault"
	"verdig/register"
)

// commits counts the commits of the store's writer from now on.
func commits(t *testing.T, s *Store) *atomic.Int64 {
	t.Helper()
	var n atomic.Int64
	err := s.writer.raw(func(c *sqlite3.Conn) error {
		c.CommitHook(func() bool { n.Add(1); return true })
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return &n
}

var errRefused = errors.New("the rule says no")

// blocked holds the writer until the returned function is called.
func blocked(t *testing.T, s *Store) (release func()) {
	t.Helper()
	inside, let, done := make(chan struct{}), make(chan struct{}), make(chan error)
	go func() {
		done <- s.Update(context.Background(), testNote, func(*Tx) error {
			close(inside)
			<-let
			return nil
		})
	}()
	<-inside
	return func() {
		close(let)
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
}

func TestUpdatesAtTheSameTimeShareACommitAndNothingElse(t *testing.T) {
	s := newStore(t, Options{})
	release := blocked(t, s)
	n := commits(t, s)
	const clients = 12
	errs := make([]error, clients)
	var wg sync.WaitGroup
	for i := range clients {
		wg.Go(func() {
			errs[i] = s.Update(context.Background(), testNote, func(tx *Tx) error {
				_, _, err := register.Receive(context.Background(), tx, testActor, aNotification(i))
				if i%3 == 0 {
					err = errRefused
				}
				return err
			})
		})
	}
	time.Sleep(100 * time.Millisecond) // for all of them to be queued
	release()
	wg.Wait()
	if got := n.Load(); got < 2 || got > 6 {
		t.Errorf("%d updates took %d commits", clients+1, got)
	}
	held := references(t, s)
	for i := range clients {
		if want := i%3 != 0; held[aNotification(i).Reference] != want || (errs[i] == nil) != want {
			t.Errorf("update %d: error %v, stored %v", i, errs[i], held[aNotification(i).Reference])
		}
	}
	mustVerify(t, s)
}

func TestManyClientsWriteOneChain(t *testing.T) {
	s := newStore(t, Options{})
	n := commits(t, s)
	var wg sync.WaitGroup
	for c := range 32 {
		wg.Go(func() {
			for i := range 25 {
				if err := receiveOne(s, c*1000+i); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	if got := count(t, s); got != 800 {
		t.Errorf("%d notifications, want 800", got)
	}
	if n.Load() > 700 {
		t.Errorf("800 updates of 32 clients took %d commits", n.Load())
	}
	mustVerify(t, s)
}

func TestAFailedUpdateLeavesNothing(t *testing.T) {
	s := newStore(t, Options{})
	before := mustVerify(t, s)
	ctx := context.Background()
	ways := map[string]func(*Tx) error{
		"error": func(*Tx) error { return errRefused },
		"broken constraint": func(tx *Tx) error {
			return tx.AddDecision(ctx, register.LinkDecision{ID: "1", A: "a", B: "b", Verdict: register.Link, At: testTime})
		},
		"broken constraint, overlooked": func(tx *Tx) error {
			_ = tx.AddDecision(ctx, register.LinkDecision{ID: "1", A: "a", B: "b", Verdict: register.Link, At: testTime})
			return nil
		},
	}
	for name, way := range ways {
		err := s.Update(ctx, testNote, func(tx *Tx) error {
			return errors.Join(receiveMany(ctx, tx, 0, 3), way(tx))
		})
		if err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	func() {
		defer func() {
			if recover() == nil {
				t.Error("a panic did not come through")
			}
		}()
		_ = s.Update(ctx, testNote, func(tx *Tx) error {
			_ = receiveMany(ctx, tx, 0, 3)
			panic("defect")
		})
	}()
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_ = s.Update(ctx, testNote, func(tx *Tx) error {
			_ = receiveMany(ctx, tx, 0, 3)
			runtime.Goexit()
			return nil
		})
	}()
	<-ended
	after := mustVerify(t, s)
	if before.Entries != after.Entries || count(t, s) != 0 {
		t.Errorf("%d entries became %d, %d notifications", before.Entries, after.Entries, count(t, s))
	}
	if err := receiveOne(s, 1); err != nil {
		t.Errorf("the writer does not go on: %v", err)
	}
	mustVerify(t, s)
}

func TestACancelledUpdateIsNotDone(t *testing.T) {
	s := newStore(t, Options{})
	release := blocked(t, s)
	ctx, cancel := context.WithCancel(context.Background())
	waiting := make(chan error)
	go func() {
		waiting <- s.Update(ctx, testNote, func(*Tx) error {
			t.Error("a cancelled update ran")
			return nil
		})
	}()
	time.Sleep(20 * time.Millisecond)
	cancel()
	if err := <-waiting; !errors.Is(err, context.Canceled) {
		t.Errorf("error is %v", err)
	}
	release()
	ctx, cancel = context.WithCancel(context.Background())
	err := s.UpdateAlone(ctx, testNote, func(tx *Tx) error {
		if err := receiveMany(ctx, tx, 0, 10); err != nil {
			return err
		}
		cancel()
		return receiveMany(ctx, tx, 10, 20)
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error is %v", err)
	}
	if n := count(t, s); n != 0 {
		t.Errorf("%d notifications of a cancelled import", n)
	}
	mustVerify(t, s)
}

func TestUpdateDemandsANote(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	for _, n := range []audit.Note{{}, {Actor: "a", Action: "b"}, {Actor: "a", Action: "b\nc", Purpose: "d"}} {
		err := s.Update(ctx, n, func(*Tx) error { t.Error("ran"); return nil })
		if err == nil {
			t.Errorf("%+v: update", n)
		}
		if err = s.View(ctx, n, func(*Tx) error { t.Error("ran"); return nil }); err == nil {
			t.Errorf("%+v: view", n)
		}
	}
}

func TestClosedStoreSaysSo(t *testing.T) {
	s := newStore(t, Options{})
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if err := receiveOne(s, 1); fault.KindOf(err) != fault.Unavailable {
		t.Errorf("update: %v", err)
	}
	err := s.View(context.Background(), testNote, func(*Tx) error { return nil })
	if fault.KindOf(err) != fault.Unavailable {
		t.Errorf("view: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Errorf("second Close: %v", err)
	}
}

func TestAnotherProcessThatHoldsTheDatabaseIsNamed(t *testing.T) {
	dir := emptyRegister(t)
	a, b := reopened(t, dir, Options{}), reopened(t, dir, Options{BusyTimeout: 50 * time.Millisecond})
	defer func() { _, _ = a.Close(), b.Close() }()
	release := blocked(t, a)
	err := receiveOne(b, 1)
	var f *fault.Error
	if !errors.As(err, &f) || f.Key != "store.busy" || f.Kind != fault.Unavailable {
		t.Errorf("error is %v", err)
	}
	release()
	if err := receiveOne(b, 1); err != nil {
		t.Errorf("after the other has finished: %v", err)
	}
	mustVerify(t, a)
}

func TestTransactionsEndWithTheirFunction(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	var kept *Tx
	if err := s.Update(ctx, testNote, func(tx *Tx) error { kept = tx; return nil }); err != nil {
		t.Fatal(err)
	}
	if err := kept.PutSetting(ctx, "a", "b"); !errors.Is(err, ErrDone) {
		t.Errorf("write after the end: %v", err)
	}
	if _, err := kept.Agencies(ctx); !errors.Is(err, ErrDone) {
		t.Errorf("read after the end: %v", err)
	}
	if err := s.View(ctx, testNote, func(tx *Tx) error { kept = tx; return nil }); err != nil {
		t.Fatal(err)
	}
	if _, err := kept.Identities(ctx, "x"); !errors.Is(err, ErrDone) {
		t.Errorf("look after the end: %v", err)
	}
}

func TestCheckpointsAreMadeInTime(t *testing.T) {
	now := testTime
	s, _, err := Create(context.Background(), filepath.Join(t.TempDir(), "data"), Options{Now: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	first := mustVerify(t, s)
	if first.Anchored != first.Entries {
		t.Errorf("a new register has %d entries, %d of them anchored", first.Entries, first.Anchored)
	}
	if err := receiveOne(s, 1); err != nil {
		t.Fatal(err)
	}
	if r := mustVerify(t, s); r.Anchored != first.Anchored {
		t.Errorf("a checkpoint was made after %d entries", r.Entries-first.Entries)
	}
	now = now.Add(checkpointAge)
	if err := receiveOne(s, 2); err != nil {
		t.Fatal(err)
	}
	if r := mustVerify(t, s); r.Anchored != r.Entries {
		t.Errorf("after a minute %d of %d entries are anchored", r.Anchored, r.Entries)
	}
	err = s.Update(context.Background(), testNote, func(tx *Tx) error { return receiveMany(context.Background(), tx, 10, 10+checkpointEntries) })
	if err != nil {
		t.Fatal(err)
	}
	if r := mustVerify(t, s); r.Anchored != r.Entries {
		t.Errorf("after %d entries %d of %d are anchored", checkpointEntries, r.Anchored, r.Entries)
	}
}

func TestIDsSortByTime(t *testing.T) {
	var ids []string
	at := testTime
	for range 1000 {
		at = at.Add(3 * time.Microsecond)
		ids = append(ids, register.NewID(at))
	}
	if !slices.IsSorted(ids) {
		t.Error("ids of rising moments do not rise")
	}
	if fmt.Sprintf("%c", ids[0][14]) != "7" || !slices.Contains([]byte("89ab"), ids[0][19]) {
		t.Errorf("%s is not a UUID of version 7", ids[0])
	}
	if one, other := register.NewID(at), register.NewID(at); one == other {
		t.Error("two ids are the same")
	}
}
