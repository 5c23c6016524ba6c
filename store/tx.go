package store

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"

	"verdig/access"
	"verdig/audit"
	"verdig/fault"
	"verdig/justice"
	"verdig/register"
	"verdig/seal"
)

// Tx is a transaction: of [Store.Update] when it may write, of [Store.View]
// when it reads one state of the register. It belongs to the function that it
// was given to, must not be used by two goroutines at a time, and ends with
// that function. Callbacks of methods named Each must not call methods of the
// transaction.
type Tx struct {
	store    *Store
	session  *session
	note     audit.Note
	chain    *chain // nil in View
	writable bool
	ended    bool
	failed   error // first failed write; the update cannot succeed any more

	scope  access.Scope // of ViewAs and UpdateAs; the zero value in View and Update
	use    access.Use
	scoped bool   // of ViewAs and UpdateAs
	missed []miss // what scoped methods did not give

	keys       keyCache
	agencyKeys map[string]*seal.AgencyPublic // nil for an agency without one
	returns    map[agencyYear]*register.AgencyReturn
	content    audit.Content
}

// The doors that a transaction serves.
var (
	_ register.Intake = (*Tx)(nil)
	_ register.Ledger = (*Tx)(nil)
	_ register.Shelf  = (*Tx)(nil)
	_ justice.Intake  = (*Tx)(nil)
)

// View runs fn in a transaction that reads one state of the register,
// whatever is written meanwhile, and that cannot write. The note says who
// reads and why. Methods that read identities write an audit entry under it
// first, and wait until that entry is on the disk before they hand out
// anything: no log, no read.
func (s *Store) View(ctx context.Context, n audit.Note, fn func(*Tx) error) error {
	if err := n.Check(); err != nil {
		return noteFault(err)
	}
	return wrapDatabase(s.read(ctx, n, fn))
}

func (s *Store) read(ctx context.Context, n audit.Note, fn func(*Tx) error) error {
	return s.readOn(ctx, s.readers, &Tx{note: n}, fn)
}

// readOn runs fn in the reading transaction tx on a connection of the pool.
func (s *Store) readOn(ctx context.Context, pool sessions, tx *Tx, fn func(*Tx) error) (err error) {
	r, err := pool.take(ctx, s.closing)
	if err != nil {
		return err
	}
	defer pool.give(r)
	if err := r.run("BEGIN DEFERRED"); err != nil {
		return err
	}
	tx.store, tx.session = s, r
	defer func() {
		tx.ended = true
		err = errors.Join(err, r.run("ROLLBACK"))
	}()
	// The snapshot is taken by the first read: take it now.
	var one int
	if err := tx.one(ctx, `SELECT count(*) FROM goose_db_version WHERE 0`, nil, &one); err != nil {
		return err
	}
	return fn(tx)
}

// entry writes an audit entry and returns its number and, with content, the
// salt of the commitment to it.
func (tx *Tx) entry(action, kind, object string, content []byte) (committed, error) {
	var c committed
	e := audit.EntryOf(tx.note, action, kind, object)
	e.At = tx.store.options.Now()
	if content != nil {
		_, _ = rand.Read(c.salt[:])
		e.Commitment = audit.Commit(c.salt, content)
	}
	seq, err := tx.chain.add(tx.session, e)
	c.seq = seq
	return c, err
}

// committed is what a row keeps of its audit entry.
type committed struct {
	seq  int64
	salt [audit.SaltSize]byte
}

// record writes an audit entry with a commitment to content for a change that
// is about to be made.
func (tx *Tx) record(ctx context.Context, action, kind, object string, content []byte) (committed, error) {
	if err := tx.mayWrite(ctx); err != nil {
		return committed{}, err
	}
	c, err := tx.entry(action, kind, object, content)
	return c, tx.sticky(err)
}

func (tx *Tx) mayWrite(ctx context.Context) error {
	switch {
	case tx.ended:
		return fault.Wrap(fault.Internal, ErrDone, "store.done")
	case !tx.writable:
		return fault.Wrap(fault.Internal, ErrWrite, "store.view_only")
	case tx.failed != nil:
		return tx.failed
	}
	return ctx.Err()
}

// sticky remembers the first failed write, so that an update which overlooks
// the error is not committed by half.
func (tx *Tx) sticky(err error) error {
	if err != nil && tx.failed == nil {
		tx.failed = err
	}
	return err
}

// exec runs one writing statement.
func (tx *Tx) exec(ctx context.Context, query string, args ...any) error {
	if err := tx.mayWrite(ctx); err != nil {
		return err
	}
	return tx.sticky(execute(tx.session, query, args...))
}

// look leaves an audit entry for each object whose identity is about to be
// read, and waits until it is durable.
func (tx *Tx) look(ctx context.Context, kind string, objects ...string) error {
	if tx.writable {
		return fault.Wrap(fault.Internal, ErrLook, "store.look_in_update")
	}
	if tx.ended {
		return fault.Wrap(fault.Internal, ErrDone, "store.done")
	}
	return tx.store.submit(&job{ctx: ctx, note: tx.note, bare: true}, func(w *Tx) error {
		for _, object := range objects {
			if _, err := w.entry("look", kind, object, nil); err != nil {
				return err
			}
		}
		return nil
	})
}

// queryContext is the context of a query: that of the caller when reading. In
// an update a query is not interrupted, for that would end the transaction of
// others too; the context is looked at between statements.
func (tx *Tx) queryContext(ctx context.Context) (context.Context, error) {
	if tx.ended {
		return ctx, fault.Wrap(fault.Internal, ErrDone, "store.done")
	}
	if tx.writable {
		return context.WithoutCancel(ctx), ctx.Err()
	}
	return ctx, nil
}

// one scans the only row of a query; sql.ErrNoRows where there is none.
func (tx *Tx) one(ctx context.Context, query string, args []any, into ...any) error {
	qctx, err := tx.queryContext(ctx)
	if err != nil {
		return err
	}
	st, err := tx.session.prepared(query)
	if err != nil {
		return err
	}
	return st.QueryRowContext(qctx, args...).Scan(into...)
}

// each calls fn for every row of a query; fn scans it.
func (tx *Tx) each(ctx context.Context, query string, args []any, fn func(*sql.Rows) error) (err error) {
	qctx, err := tx.queryContext(ctx)
	if err != nil {
		return err
	}
	st, err := tx.session.prepared(query)
	if err != nil {
		return err
	}
	rows, err := st.QueryContext(qctx, args...)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		if err := fn(rows); err != nil {
			return err
		}
		if err := ctx.Err(); err != nil {
			return err
		}
	}
	return rows.Err()
}

// notFound is the error for a row that is not there; what names the kind of
// thing.
func notFound(err error, what string) error {
	if errors.Is(err, sql.ErrNoRows) {
		return fault.New(fault.NotFound, "store.not_found."+what)
	}
	return err
}

var errNotKept = errors.New("store: a value cannot be read back")

// notKept is the error for a row whose text cannot be read back. It names the
// table and column and never the value.
func notKept(table, column string, _ error) error {
	return fault.Wrap(fault.Internal, fmt.Errorf("%w: %s.%s", errNotKept, table, column), "store.corrupt")
}
