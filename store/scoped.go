package store

import (
	"context"
	"errors"
	"regexp"

	"verdig/access"
	"verdig/audit"
	"verdig/fault"
)

// errNotThere is the one error for what a scope does not reach and for what is
// not there: nobody can tell the two apart.
func errNotThere() error { return fault.New(fault.NotFound, "store.not_found") }

// ViewAs is [Store.View] for somebody at the desk: the scope must reach use,
// otherwise the refusal is written into the audit chain and the error is of
// kind fault.NotFound. Object is the opaque id that the act is about, or "".
//
// Methods of the transaction named Scoped give only what the scope reaches. An
// object that one of them did not give, because it is out of reach or not
// there, is written into the audit chain as refused before ViewAs returns; the
// two cost the same and look the same. The connection is one of the role's
// ([guardRole]): what the matrix does not let the role touch, the engine does
// not let any statement read.
func (s *Store) ViewAs(ctx context.Context, sc access.Scope, use access.Use, object string, fn func(*Tx) error) error {
	if err := s.admit(ctx, sc, use, object); err != nil {
		return err
	}
	n := sc.Note(string(use.Action), opaque(object))
	if err := n.Check(); err != nil {
		return fault.Wrap(fault.Internal, err, "store.note")
	}
	p, err := s.poolOf(sc.Actor().Role)
	if err != nil {
		return wrapDatabase(err)
	}
	var missed []miss
	err = wrapDatabase(s.readOn(ctx, p, &Tx{note: n, scope: sc, scoped: true, use: use}, func(tx *Tx) error {
		defer func() { missed = tx.missed }()
		return fn(tx)
	}))
	return errors.Join(err, s.refuseAll(ctx, sc, missed))
}

// UpdateAs is [Store.Update] for somebody at the desk; see [Store.ViewAs]. The
// writer's connection is guarded against changing evidence and not by role. Fn
// must look the object up by a scoped method before it changes anything of it.
func (s *Store) UpdateAs(ctx context.Context, sc access.Scope, use access.Use, object string, fn func(*Tx) error) error {
	return s.updateAs(ctx, asked{sc, use, object}, fn, s.Update)
}

// asked is what somebody asks to do.
type asked struct {
	scope  access.Scope
	use    access.Use
	object string
}

type updater func(context.Context, audit.Note, func(*Tx) error) error

func (s *Store) updateAs(ctx context.Context, a asked, fn func(*Tx) error, update updater) error {
	sc, use, object := a.scope, a.use, a.object
	if err := s.admit(ctx, sc, use, object); err != nil {
		return err
	}
	var missed []miss
	n := sc.Note(string(use.Action), object)
	if n.Check() != nil {
		n.Object = opaque(object)
	}
	err := update(ctx, n, func(tx *Tx) error {
		tx.scope, tx.use, tx.scoped = sc, use, true
		defer func() { missed = tx.missed }()
		return fn(tx)
	})
	return errors.Join(err, s.refuseAll(ctx, sc, missed))
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

// miss is an object that a scoped method did not give.
type miss struct {
	use    access.Use
	object string
}

// miss remembers that an object was not given and returns the error for it.
func (tx *Tx) miss(use access.Use, object string) error {
	tx.missed = append(tx.missed, miss{use, object})
	return errNotThere()
}

func (s *Store) refuseAll(ctx context.Context, sc access.Scope, missed []miss) error {
	var errs []error
	for _, m := range missed {
		errs = append(errs, s.Refuse(context.WithoutCancel(ctx), sc, m.use, m.object))
	}
	return errors.Join(errs...)
}

// Refuse writes the refusal of a use into the audit chain.
func (s *Store) Refuse(ctx context.Context, sc access.Scope, use access.Use, object string) error {
	object = opaque(object)
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

// opaque lets ids of the house pass and nothing else: what stands in an
// address may be a name that somebody typed, and the audit chain is for ever.
func opaque(object string) string {
	if object == "" || opaqueForm.MatchString(object) {
		return object
	}
	return "-"
}

// opaqueForm is that of UUIDs, digests and pair ids with their parts, and of
// editions.
var opaqueForm = regexp.MustCompile(`^([0-9a-f][0-9a-f-]{7,79}(/[0-9]{1,6}){0,2}|[0-9]{4}-r[0-9]{1,4})$`)

// UpdateAloneAs is [Store.UpdateAlone] for somebody at the desk; see
// [Store.UpdateAs].
func (s *Store) UpdateAloneAs(ctx context.Context, sc access.Scope, use access.Use, object string, fn func(*Tx) error) error {
	return s.updateAs(ctx, asked{sc, use, object}, fn, s.UpdateAlone)
}
