package store

import (
	"context"
	"database/sql"
	"errors"

	"github.com/ncruces/go-sqlite3"

	"verdig/audit"
	"verdig/fault"
)

// Errors of this package, wrapped in a fault.Error. Callers test them with
// errors.Is.
var (
	ErrOtherKeys = errors.New("store: the keys are genuine, but of another database")
	ErrClosed    = errors.New("store: closed")
	ErrDone      = errors.New("store: the transaction has ended")
	ErrLook      = errors.New("store: identities are read in View only")
	ErrWrite     = errors.New("store: nothing is written in View")
)

// wrapDatabase gives a database error its kind and key. Errors that are not of
// the database pass unchanged. Database errors are recognised by code, here
// and nowhere else; their texts name tables and columns and never a value.
func wrapDatabase(err error) error {
	var known *fault.Error
	var code sqlite3.ErrorCode
	switch {
	case err == nil || errors.As(err, &known):
		return err
	case errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded):
		return err
	case errors.Is(err, sql.ErrConnDone) || errors.Is(err, ErrClosed):
		return fault.Wrap(fault.Unavailable, err, "store.closed")
	case !errors.As(err, &code):
		return err
	}
	switch code {
	case sqlite3.BUSY, sqlite3.LOCKED:
		return fault.Wrap(fault.Unavailable, err, "store.busy")
	case sqlite3.FULL:
		return fault.Wrap(fault.Unavailable, err, "store.full")
	case sqlite3.IOERR:
		return fault.Wrap(fault.Internal, err, "store.io")
	case sqlite3.CORRUPT, sqlite3.NOTADB:
		return fault.Wrap(fault.Internal, err, "store.corrupt")
	case sqlite3.READONLY, sqlite3.PERM, sqlite3.CANTOPEN:
		return fault.Wrap(fault.Internal, err, "store.readonly")
	case sqlite3.CONSTRAINT:
		return fault.Wrap(fault.Conflict, err, "store.constraint")
	case sqlite3.INTERRUPT:
		return fault.Wrap(fault.Unavailable, err, "store.interrupted")
	case sqlite3.AUTH:
		return fault.Wrap(fault.Internal, err, "store.refused")
	}
	return fault.Wrap(fault.Internal, err, "store.database")
}

// noteFault is the fault of a note that cannot be written. A text that no entry
// can hold, such as an id with a line end in it, comes from outside: nothing of
// that name is there.
func noteFault(err error) error {
	if errors.Is(err, audit.ErrEntry) {
		return fault.Wrap(fault.NotFound, err, "store.not_found")
	}
	return fault.Wrap(fault.Internal, err, "store.note")
}

// isFatal reports whether the disk can no longer be trusted after the error: a
// read or write failed for another reason than a full disk, or pages are not
// what they should be.
func isFatal(err error) bool {
	var code sqlite3.ErrorCode
	if !errors.As(err, &code) {
		return false
	}
	return code == sqlite3.IOERR || code == sqlite3.CORRUPT || code == sqlite3.NOTADB
}
