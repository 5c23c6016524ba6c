package store

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ncruces/go-sqlite3"

	"verdig/audit"
	"verdig/fault"
)

// How many updates may share a commit, and for how long the first of them may
// be kept waiting for others that are queued already.
const (
	maxShared    = 128
	maxSharedFor = 10 * time.Millisecond
)

// job is one update on its way to the writer. The function runs in the
// goroutine of the caller, at its turn.
type job struct {
	ctx   context.Context
	note  audit.Note
	alone bool         // shares its commit with nobody
	bare  bool         // writes entries of its own only
	task  func() error // not an update at all, but something for the writer to do between transactions

	turn chan *Tx   // the writer gives the transaction; unbuffered, so both know
	ran  chan error // the caller gives the result of its function
	done chan error // the writer gives the result of the commit
}

// Update runs fn in a transaction that may write, and returns after its commit
// is on the disk. The note says who does it and why; an entry for it, and one
// for every change, is written in the same transaction. When fn returns an
// error, panics or writes something that the database refuses, nothing of what
// it did remains, and the error comes back. Updates that come at the same time
// share one commit; each sees its own error. Fn may run at most once.
//
// Fn must not call Update or View of the same store: it would wait for itself.
// The transaction ends with fn.
//
// Of kind fault.Unavailable, and worth trying again, are store.full (the disk
// is full; reading goes on) and store.busy (another process holds the
// database). After any other error of the disk nothing is known of what it
// holds, so Options.OnFatal is called, which ends the process; no
// acknowledgement is ever false.
func (s *Store) Update(ctx context.Context, n audit.Note, fn func(*Tx) error) error {
	return s.submit(&job{ctx: ctx, note: n}, fn)
}

// UpdateAlone is [Store.Update] for a long transaction, such as the import of
// a file: it keeps nobody else's commit waiting for its own, and leaves a
// short write-ahead log behind. A process killed in its course leaves the
// register as it was.
func (s *Store) UpdateAlone(ctx context.Context, n audit.Note, fn func(*Tx) error) error {
	err := s.submit(&job{ctx: ctx, note: n, alone: true}, fn)
	if err == nil {
		// The commit is done; nothing that goes wrong now may make it look undone.
		_ = s.submit(&job{ctx: context.WithoutCancel(ctx), alone: true, task: s.truncateLog}, nil)
	}
	return err
}

func (s *Store) submit(j *job, fn func(*Tx) error) error {
	if j.task == nil && !j.bare {
		if err := j.note.Check(); err != nil {
			return noteFault(err)
		}
	}
	j.turn, j.ran, j.done = make(chan *Tx), make(chan error, 1), make(chan error, 1)
	select {
	case s.jobs <- j:
	case <-j.ctx.Done():
		return j.ctx.Err()
	case <-s.closing:
		return wrapDatabase(ErrClosed)
	}
	if j.task != nil {
		return wrapDatabase(<-j.done)
	}
	select {
	case tx := <-j.turn:
		runJob(j, tx, fn)
	case err := <-j.done: // no transaction could be begun
		return wrapDatabase(err)
	case <-j.ctx.Done(): // the writer sees it too, at the same channel
		return j.ctx.Err()
	}
	return wrapDatabase(<-j.done)
}

var errPanic = errors.New("store: the update panicked")

// runJob runs fn and tells the writer how it ended, even when fn panics or
// ends its goroutine.
func runJob(j *job, tx *Tx, fn func(*Tx) error) {
	err := errPanic
	defer func() { j.ran <- err }()
	err = fn(tx)
	if err == nil && tx.failed != nil {
		err = tx.failed
	}
}

// writeLoop is the one writer.
func (s *Store) writeLoop() {
	defer close(s.stopped)
	idle := time.NewTicker(checkpointIdle)
	defer idle.Stop()
	var next *job
	for {
		if next == nil {
			select {
			case next = <-s.jobs:
			case <-idle.C:
				if s.broken.Load() == nil {
					_ = s.sweep() // tried again in a while, and with the next commit
				}
				continue
			case <-s.closing:
				return
			}
		}
		next = s.runBatch(next)
	}
}

// runBatch runs the first job and those queued behind it in one transaction,
// commits, and answers all of them. It returns a job that it took but did not
// run.
func (s *Store) runBatch(first *job) (next *job) {
	if first.task != nil {
		first.done <- first.task()
		return nil
	}
	if err := s.begin(); err != nil {
		first.done <- err
		return nil
	}
	began := time.Now()
	var members []*job
	var lost error
	for j := first; j != nil; {
		err := s.runMember(j)
		switch {
		case err == nil:
			members = append(members, j)
		case !errors.Is(err, errSkipped):
			j.done <- err
		}
		if err != nil && (isFatal(err) || !s.writer.inTransaction()) {
			lost = err
			break
		}
		j = nil
		if first.alone || len(members) >= maxShared || time.Since(began) > maxSharedFor {
			break
		}
		select {
		case next = <-s.jobs:
			if !next.alone {
				j, next = next, nil
			}
		default:
		}
	}
	err := lost
	if err == nil && len(members) > 0 {
		err = s.commit()
	}
	if err != nil || len(members) == 0 {
		s.rollback()
	}
	if isFatal(err) {
		s.fail(err)
	}
	for _, m := range members {
		m.done <- err
	}
	return next
}

func (s *Store) begin() error {
	if p := s.broken.Load(); p != nil {
		return fault.Wrap(fault.Unavailable, *p, "store.broken")
	}
	if err := s.writer.run("BEGIN IMMEDIATE"); err != nil {
		return err
	}
	err := s.chain.resume(s.writer, s.options.Now())
	if err != nil {
		s.rollback()
	}
	return err
}

var errSkipped = errors.New("store: the caller has gone")

// runMember runs one job within the transaction, behind a savepoint. A job
// that is alone has the whole transaction to roll back, and no savepoint: the
// engine would keep every page that it changes in memory.
func (s *Store) runMember(j *job) error {
	if !j.alone {
		if err := s.writer.run("SAVEPOINT member"); err != nil {
			return err
		}
	}
	start := s.chain.mark()
	tx := &Tx{store: s, session: s.writer, note: j.note, chain: s.chain, writable: true}
	var err error
	if !j.bare {
		_, err = tx.entry(j.note.Action, "step", j.note.Object, nil)
	}
	if err == nil {
		select {
		case j.turn <- tx:
			err = <-j.ran
		case <-j.ctx.Done():
			err = errSkipped
		}
	}
	tx.ended = true
	if err == nil {
		err = s.chain.flush(s.writer)
	}
	if err == nil && j.alone {
		return nil
	}
	if err == nil {
		return s.writer.run("RELEASE member")
	}
	s.chain.back(start)
	if !j.alone && s.writer.inTransaction() {
		err = errors.Join(err, s.writer.run("ROLLBACK TO member"), s.writer.run("RELEASE member"))
	}
	return err
}

// commit commits the transaction, with a checkpoint where one is due.
func (s *Store) commit() error {
	var signed []byte
	var err error
	now := s.options.Now()
	if s.chain.due(now) {
		if signed, err = s.chain.vouch(s.writer, s.keys, now); err != nil {
			return err
		}
	}
	if err := s.writer.run("COMMIT"); err != nil {
		return err
	}
	if signed != nil {
		// The commit is done; a file that cannot be written must not make it
		// look undone. Verify misses the line and says so.
		_ = publishCheckpoint(s.dir, signed)
	}
	return nil
}

func (s *Store) rollback() {
	if s.writer.inTransaction() {
		_ = s.writer.run("ROLLBACK") // what is not committed is gone in any case
	}
	s.chain.loaded = false
}

// fail stops all writing and hands the error to Options.OnFatal, which ends
// the process.
func (s *Store) fail(err error) {
	s.broken.Store(&err)
	s.options.OnFatal(err)
}

// checkpointNow makes a checkpoint if entries of this process wait for one. It
// is called by the writer, or after it has stopped.
func (s *Store) checkpointNow() error {
	if !s.chain.loaded || s.chain.tree.Size() == s.chain.checkpoint {
		return nil
	}
	return s.sweep()
}

// sweep makes a checkpoint if any entries wait for one, those too that another
// process has left behind when it was killed.
func (s *Store) sweep() error {
	if err := s.begin(); err != nil {
		return err
	}
	if s.chain.tree.Size() == s.chain.checkpoint {
		s.rollback()
		return nil
	}
	s.chain.at = time.Time{} // due
	err := s.commit()
	if err != nil {
		s.rollback()
	}
	if isFatal(err) {
		s.fail(err)
	}
	return err
}

// truncateLog moves the write-ahead log into the database and empties it, so
// that what secure_delete has overwritten is gone from the disk too. Readers
// may hold it back; then it is left to a later checkpoint.
func (s *Store) truncateLog() error {
	_, err := s.emptyLog()
	return err
}

// emptyLog is truncateLog that says whether the log is empty.
func (s *Store) emptyLog() (empty bool, err error) {
	err = s.writer.raw(func(c *sqlite3.Conn) error {
		if err := c.BusyTimeout(0); err != nil { // a long View must not hold up the writer
			return err
		}
		_, _, err := c.WALCheckpoint("main", sqlite3.CHECKPOINT_TRUNCATE)
		return errors.Join(err, c.BusyTimeout(s.options.BusyTimeout))
	})
	if errors.Is(err, sqlite3.BUSY) {
		return false, nil
	}
	if isFatal(err) {
		s.fail(err)
	}
	if err != nil {
		return false, fmt.Errorf("store: checkpoint of the log: %w", err)
	}
	return true, nil
}
