package store

import (
	"context"

	"verdig/access"
	"verdig/fault"
)

// ErrNotThere is the one error for what a scope does not reach and for what is
// not there: nobody can tell the two apart.
func errNotThere() error { return fault.New(fault.NotFound, "store.not_found") }

// ViewAs is [Store.View] for somebody at the desk: the scope must reach use,
// otherwise the refusal is written into the audit chain and the error is of
// kind fault.NotFound. Object is the opaque id that the act is about, or "".
// Methods of the transaction named Scoped give only what the scope reaches.
func (s *Store) ViewAs(ctx context.Context, sc access.Scope, use access.Use, object string, fn func(*Tx) error) error {
	if err := s.admit(ctx, sc, use, object); err != nil {
		return err
	}
	return s.View(ctx, sc.Note(string(use.Action), object), func(tx *Tx) error {
		tx.scope, tx.use = sc, use
		return fn(tx)
	})
}

// UpdateAs is [Store.Update] for somebody at the desk; see [Store.ViewAs].
func (s *Store) UpdateAs(ctx context.Context, sc access.Scope, use access.Use, object string, fn func(*Tx) error) error {
	if err := s.admit(ctx, sc, use, object); err != nil {
		return err
	}
	return s.Update(ctx, sc.Note(string(use.Action), object), func(tx *Tx) error {
		tx.scope, tx.use = sc, use
		return fn(tx)
	})
}

// admit lets a scope that reaches the use pass, and writes down the refusal of
// any other.
func (s *Store) admit(ctx context.Context, sc access.Scope, use access.Use, object string) error {
	if sc.Reach(use) != access.None {
		return nil
	}
	if err := s.Refuse(ctx, sc, use, object); err != nil {
		return err
	}
	return errNotThere()
}

// Refuse writes the refusal of a use into the audit chain.
func (s *Store) Refuse(ctx context.Context, sc access.Scope, use access.Use, object string) error {
	n := sc.Note(string(use.Action), object)
	if n.Actor == "" {
		n.Actor = "nobody"
	}
	if n.Purpose == "" {
		n.Purpose = "none"
	}
	return s.Update(ctx, n, func(tx *Tx) error {
		_, err := tx.record(ctx, "refuse", string(use.Compartment), object, nil)
		return err
	})
}

// Agency returns the agency to which the transaction is limited by its scope:
// the actor's own, or all ("", true) where the right reaches every object.
func (tx *Tx) agencyLimit() (agency string, all bool) {
	if tx.scope.Reach(tx.use) == access.All {
		return "", true
	}
	return tx.scope.Actor().Agency, false
}

// UpdateAloneAs is [Store.UpdateAlone] for somebody at the desk; see
// [Store.UpdateAs].
func (s *Store) UpdateAloneAs(ctx context.Context, sc access.Scope, use access.Use, object string, fn func(*Tx) error) error {
	if err := s.admit(ctx, sc, use, object); err != nil {
		return err
	}
	return s.UpdateAlone(ctx, sc.Note(string(use.Action), object), func(tx *Tx) error {
		tx.scope, tx.use = sc, use
		return fn(tx)
	})
}
