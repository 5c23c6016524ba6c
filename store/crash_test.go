package store

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"verdig/register"
)

// A child of the test is the test program itself with this variable set to
// what it is to do.
const childVariable = "VERDIG_STORE_CHILD"

func TestMain(m *testing.M) {
	if what := os.Getenv(childVariable); what != "" {
		child(what, os.Getenv(childVariable+"_DIR"))
		return
	}
	os.Exit(m.Run())
}

// importRows is the size of an import of the child, in notifications.
const importRows = 1500

// child writes to the register for ever and acknowledges each commit on
// standard output, until it is killed.
func child(what, dir string) {
	s, err := Open(context.Background(), dir, Options{synchronous: os.Getenv(childVariable + "_SYNC")})
	if err != nil {
		fmt.Println("error", err)
		os.Exit(1)
	}
	fmt.Println("open")
	first := 1_000_000 * (1 + rand.IntN(1_000_000))
	var wg sync.WaitGroup
	writers := 8
	if what == "import" {
		writers = 1
	}
	for w := range writers {
		wg.Go(func() {
			for i := first + w; ; i += writers {
				if err := childStep(s, what, i); err != nil {
					fmt.Println("error", err)
					os.Exit(1)
				}
				fmt.Println("ack", i)
			}
		})
	}
	wg.Wait()
}

func childStep(s *Store, what string, i int) error {
	if what == "single" {
		return receiveOne(s, i)
	}
	ctx := context.Background()
	return s.UpdateAlone(ctx, testNote, func(tx *Tx) error {
		for row := range importRows {
			n := aNotification(row)
			n.Reference = fmt.Sprintf("import-%d-%d", i, row)
			if _, _, err := register.Receive(ctx, tx, testActor, n); err != nil {
				return err
			}
		}
		return nil
	})
}

// killed starts a child, kills it after so long since it opened the register,
// and returns what it acknowledged.
func killed(t *testing.T, what, dir string, after time.Duration) []string {
	t.Helper()
	return ended(t, what, dir, "", func(p *os.Process) { time.AfterFunc(after, func() { _ = p.Kill() }) })
}

// ended starts a child, calls end with it when it has opened the register, and
// returns what it acknowledged until it ended.
func ended(t *testing.T, what, dir, synchronous string, end func(*os.Process)) []string {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childVariable+"="+what, childVariable+"_DIR="+dir, childVariable+"_SYNC="+synchronous)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var acks []string
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		word, rest, _ := strings.Cut(lines.Text(), " ")
		switch word {
		case "open":
			end(cmd.Process)
		case "ack":
			acks = append(acks, rest)
		case "error":
			if synchronous == "" { // in a power cut errors are expected
				t.Error("child:", rest)
			}
		}
	}
	_ = cmd.Wait() // killed
	return acks
}

func crashRounds(t *testing.T) int {
	if n, err := strconv.Atoi(os.Getenv("VERDIG_CRASH_ROUNDS")); err == nil {
		return n
	}
	if testing.Short() {
		return 2
	}
	return 12
}

// references returns the references of all notifications.
func references(t *testing.T, s *Store) map[string]bool {
	t.Helper()
	ctx := context.Background()
	all := make(map[string]bool)
	err := s.View(ctx, testNote, func(tx *Tx) error {
		return tx.EachNotification(ctx, Selection{}, func(n register.Notification) error {
			all[n.Reference] = true
			return nil
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func reopened(t *testing.T, dir string, o Options) *Store {
	t.Helper()
	s, err := Open(context.Background(), dir, o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func emptyRegister(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "data")
	s, _, err := Create(context.Background(), dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestNothingAcknowledgedIsLostWhenTheProcessIsKilled(t *testing.T) {
	dir := emptyRegister(t)
	acknowledged := make(map[string]bool)
	for range crashRounds(t) {
		for _, ack := range killed(t, "single", dir, time.Duration(rand.IntN(250))*time.Millisecond) {
			i, err := strconv.Atoi(ack)
			if err != nil {
				t.Fatal(err)
			}
			acknowledged[aNotification(i).Reference] = true
		}
		s := reopened(t, dir, Options{})
		held := references(t, s)
		for reference := range acknowledged {
			if !held[reference] {
				t.Fatalf("%s was acknowledged and is lost", reference)
			}
		}
		mustVerify(t, s)
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
	t.Logf("%d rounds, %d acknowledged", crashRounds(t), len(acknowledged))
	if len(acknowledged) == 0 {
		t.Error("no child lived long enough to acknowledge anything")
	}
}

func TestHalfAnImportIsNoneWhenTheProcessIsKilled(t *testing.T) {
	dir := emptyRegister(t)
	acknowledged := make(map[string]bool)
	whole, none := 0, 0
	for range crashRounds(t) {
		acks := killed(t, "import", dir, time.Duration(rand.IntN(400))*time.Millisecond)
		for _, ack := range acks {
			acknowledged[ack] = true
		}
		if len(acks) == 0 {
			none++
		}
		s := reopened(t, dir, Options{})
		rows := make(map[string]int)
		for reference := range references(t, s) {
			parts := strings.Split(reference, "-")
			rows[parts[1]]++
		}
		for id, n := range rows {
			if n != importRows {
				t.Errorf("import %s is there with %d of %d rows", id, n, importRows)
			}
		}
		for id := range acknowledged {
			if rows[id] != importRows {
				t.Errorf("import %s was acknowledged and is lost", id)
			}
		}
		whole = len(rows)
		mustVerify(t, s)
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
	t.Logf("%d rounds, %d imports whole, %d rounds killed within the first", crashRounds(t), whole, none)
}

func TestTwoProcessesWriteOneChain(t *testing.T) {
	dir := emptyRegister(t)
	s := reopened(t, dir, Options{})
	stop := make(chan struct{})
	var mine []string
	var wg sync.WaitGroup
	wg.Go(func() {
		for i := 0; ; i++ {
			select {
			case <-stop:
				return
			default:
			}
			if err := receiveOne(s, i); err != nil {
				t.Error(err)
				return
			}
			mine = append(mine, aNotification(i).Reference)
		}
	})
	theirs := killed(t, "single", dir, 600*time.Millisecond)
	close(stop)
	wg.Wait()
	held := references(t, s)
	for _, ack := range theirs {
		i, _ := strconv.Atoi(ack)
		if !held[aNotification(i).Reference] {
			t.Errorf("the other process was told that %s is stored, and it is not", ack)
		}
	}
	for _, reference := range mine {
		if !held[reference] {
			t.Errorf("%s is lost", reference)
		}
	}
	if len(theirs) == 0 || len(mine) == 0 {
		t.Errorf("%d and %d updates: the two did not write at the same time", len(mine), len(theirs))
	}
	mustVerify(t, s)
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	t.Logf("%d and %d updates", len(mine), len(theirs))
}
