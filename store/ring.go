package store

import (
	"context"
	"database/sql"
	"errors"
	"slices"

	"verdig/access"
	"verdig/fault"
	"verdig/seal"
)

// ErrWall is wrapped in the error for a value of a compartment whose keys the
// transaction does not hold.
var ErrWall = errors.New("store: the transaction does not hold the keys of the compartment")

// maxOpened is how many opened data keys a transaction keeps.
const maxOpened = 1024

// keyed are the actions that need the keys of a compartment. Approving, erasing
// and breaking the glass do not: what they may destroy or grant they need not
// read.
var keyed = []access.Action{access.List, access.Read, access.Search, access.Add, access.Correct, access.Withdraw, access.Export, access.Decide, access.Manage}

// mayOpen reports whether the transaction may be handed the key ring of a
// compartment: at the desk only where the scope has a right to read or add to
// the compartment for its purpose. The program itself and the command line may
// open every one.
//
// It is the third wall: who comes for another purpose has no key, and it holds
// whatever the SQL says.
func (tx *Tx) mayOpen(c access.Compartment) bool {
	return !tx.scoped || slices.ContainsFunc(keyed, func(a access.Action) bool {
		return tx.scope.Reach(access.Use{Compartment: c, Action: a}) != access.None
	})
}

// ring returns the keys of a compartment, where the transaction may hold them.
func (tx *Tx) ring(c access.Compartment) (*seal.Ring, error) {
	if !tx.mayOpen(c) {
		return nil, fault.Wrap(fault.NotFound, ErrWall, "store.not_found")
	}
	r, ok := tx.store.keys.Ring(string(c))
	if !ok {
		return nil, fault.Wrap(fault.Internal, seal.ErrNoKey, "seal.compartment", string(c))
	}
	return r, nil
}

type keyOf struct {
	compartment access.Compartment
	object      string
}

// keyCache holds the data keys that a transaction has opened, and the keys
// that its compartments use.
type keyCache struct {
	opened map[keyOf]*seal.DataKey
	active map[access.Compartment]string
}

func (c *keyCache) keep(k keyOf, key *seal.DataKey) {
	if c.opened == nil || len(c.opened) >= maxOpened {
		c.opened = make(map[keyOf]*seal.DataKey)
	}
	c.opened[k] = key
}

// openKey opens the wrapped data key of an object. A record under a key that
// this process does not know makes it read the key file again: another process
// may have rotated.
func (tx *Tx) openKey(c access.Compartment, object string, record []byte) (*seal.DataKey, error) {
	r, err := tx.ring(c)
	if err != nil {
		return nil, err
	}
	key, err := r.OpenKey(object, record)
	if errors.Is(err, seal.ErrNoKey) {
		if err := tx.store.keys.Refresh(); err != nil {
			return nil, err
		}
		if r, err = tx.ring(c); err != nil {
			return nil, err
		}
		key, err = r.OpenKey(object, record)
	}
	if err != nil {
		return nil, notKept("data_key", "sealed", err)
	}
	return key, nil
}

// dataKey returns the data key of an object; nil where it has none, or none any
// more.
func (tx *Tx) dataKey(ctx context.Context, c access.Compartment, object string) (*seal.DataKey, error) {
	if !tx.mayOpen(c) {
		return nil, fault.Wrap(fault.NotFound, ErrWall, "store.not_found")
	}
	k := keyOf{c, object}
	if key := tx.keys.opened[k]; key != nil {
		return key, nil
	}
	var record []byte
	err := tx.one(ctx, `SELECT sealed FROM data_key WHERE object = ? AND compartment = ?`, []any{object, string(c)}, &record)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	key, err := tx.openKey(c, object, record)
	if err != nil {
		return nil, err
	}
	tx.keys.keep(k, key)
	return key, nil
}

// ensureKey returns the data key of an object and makes one where it has none.
// Fresh says that it cannot have one yet.
func (tx *Tx) ensureKey(ctx context.Context, c access.Compartment, object string, fresh bool) (*seal.DataKey, error) {
	if !fresh {
		if key, err := tx.dataKey(ctx, c, object); key != nil || err != nil {
			return key, err
		}
	}
	id, err := tx.activeKey(ctx, c)
	if err != nil {
		return nil, tx.sticky(err)
	}
	r, err := tx.ring(c)
	if err != nil {
		return nil, tx.sticky(err)
	}
	key, record, err := r.NewKey(id, object)
	if err != nil {
		return nil, tx.sticky(fault.Wrap(fault.Internal, err, "seal.compartment", string(c)))
	}
	err = tx.exec(ctx, `INSERT INTO data_key (object, compartment, kek, sealed) VALUES (?, ?, ?, ?)`, object, string(c), id, record)
	if err != nil {
		return nil, err
	}
	tx.keys.keep(keyOf{c, object}, key)
	return key, nil
}

// activeKey returns the id of the key that a compartment uses.
func (tx *Tx) activeKey(ctx context.Context, c access.Compartment) (string, error) {
	if id := tx.keys.active[c]; id != "" {
		return id, nil
	}
	r, err := tx.ring(c)
	if err != nil {
		return "", err
	}
	var id string
	err = tx.one(ctx, `SELECT id FROM compartment_key WHERE compartment = ?`, []any{string(c)}, &id)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		id = r.Keys()[0].ID
		err = tx.exec(ctx, `INSERT INTO compartment_key (id, compartment) VALUES (?, ?)`, id, string(c))
	case err == nil && !r.Has(id):
		err = tx.store.keys.Refresh()
	}
	if err != nil {
		return "", err
	}
	if tx.keys.active == nil {
		tx.keys.active = make(map[access.Compartment]string)
	}
	tx.keys.active[c] = id
	return id, nil
}

// sealValue seals a value of an object for its place, under the object's data
// key, which is made where it has none.
func (tx *Tx) sealValue(ctx context.Context, c access.Compartment, object string, p seal.Place, plain []byte) ([]byte, error) {
	key, err := tx.ensureKey(ctx, c, object, false)
	if err != nil {
		return nil, err
	}
	return key.Seal(p, plain), nil
}

// openValue opens what sealValue sealed; nil where the object's data key is
// erased.
func (tx *Tx) openValue(ctx context.Context, c access.Compartment, object string, p seal.Place, sealed []byte) ([]byte, error) {
	key, err := tx.dataKey(ctx, c, object)
	if key == nil || err != nil {
		return nil, err
	}
	plain, err := key.Open(p, sealed)
	if err != nil {
		return nil, notKept(p.Table, p.Column, err)
	}
	return plain, nil
}
