package store

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"verdig/access"
	"verdig/fault"
	"verdig/seal"
)

const kindCompartmentKey = "compartment_key" // object: compartment/id

// CompartmentKey is what may be told of the key of a compartment.
type CompartmentKey struct {
	seal.KeyInfo
	InUse    bool  `json:"in_use"`
	DataKeys int64 `json:"data_keys"` // wrapped under it
}

// CompartmentKeys returns the keys of the compartments by compartment and age:
// ids, ages and counts, never a key.
func (s *Store) CompartmentKeys(ctx context.Context) ([]CompartmentKey, error) {
	var out []CompartmentKey
	err := s.read(ctx, systemNote("keys"), func(tx *Tx) error {
		used, counts := map[string]bool{}, map[string]int64{}
		err := tx.each(ctx, `SELECT c.id, (SELECT count(*) FROM data_key d WHERE d.compartment = c.compartment) FROM compartment_key c`, nil,
			func(rows *sql.Rows) error {
				var id string
				var n int64
				err := rows.Scan(&id, &n)
				used[id], counts[id] = true, n
				return err
			})
		if err != nil {
			return err
		}
		for _, c := range seal.Compartments {
			r, ok := s.keys.Ring(c)
			if !ok {
				continue
			}
			for _, k := range r.Keys() {
				out = append(out, CompartmentKey{KeyInfo: k, InUse: used[k.ID], DataKeys: counts[k.ID]})
			}
		}
		return nil
	})
	return out, wrapDatabase(err)
}

// Rotation says what a rotation did.
type Rotation struct {
	Compartment string `json:"compartment"`
	Old         string `json:"old"`
	New         string `json:"new"`
	DataKeys    int    `json:"data_keys"`
}

// RotateKey gives a compartment a new key and wraps all its data keys anew
// under it, in one transaction; then the old key is destroyed. What the data
// keys have sealed is not touched. Killed at any moment, every data key opens
// at the next start: the new key is in the key file before the first record
// names it, and the old one is dropped after the last.
func (s *Store) RotateKey(ctx context.Context, compartment string, now time.Time) (Rotation, error) {
	r := Rotation{Compartment: compartment}
	note := systemNote("rotate_key")
	err := s.UpdateAlone(ctx, note, func(tx *Tx) error {
		c := access.Compartment(compartment)
		var err error
		if r.Old, err = tx.activeKey(ctx, c); err != nil {
			return err
		}
		if err := s.keys.DropKeys(compartment, r.Old); err != nil { // left by a rotation that was killed
			return err
		}
		if r.New, err = s.keys.AddKey(compartment, now); err != nil {
			return err
		}
		if _, err := tx.record(ctx, "rotate", kindCompartmentKey, compartment+"/"+r.New, nil); err != nil {
			return err
		}
		return tx.rewrap(ctx, c, &r)
	})
	if err != nil {
		return r, err
	}
	// Under the write lock again, so that no other rotation is between its file
	// and its commit.
	err = s.Update(ctx, note, func(tx *Tx) error {
		var id string
		err := tx.one(ctx, `SELECT id FROM compartment_key WHERE compartment = ?`, []any{compartment}, &id)
		if err != nil {
			return err
		}
		return s.keys.DropKeys(compartment, id)
	})
	if err != nil {
		return r, err
	}
	return r, s.Scrub(ctx, s.options.BusyTimeout)
}

// rewrap wraps the data keys of a compartment under its new key.
func (tx *Tx) rewrap(ctx context.Context, c access.Compartment, r *Rotation) error {
	ring, err := tx.ring(c)
	if err != nil {
		return err
	}
	type row struct {
		object string
		record []byte
	}
	var rows []row
	err = tx.each(ctx, `SELECT object, sealed FROM data_key WHERE compartment = ?`, []any{string(c)}, func(sr *sql.Rows) error {
		var one row
		err := sr.Scan(&one.object, &one.record)
		rows = append(rows, one)
		return err
	})
	if err != nil {
		return err
	}
	// One key a compartment: the new one stands aside until the old is gone.
	if err := tx.exec(ctx, `INSERT INTO compartment_key (id, compartment) VALUES (?, ?)`, r.New, string(c)+"/next"); err != nil {
		return err
	}
	for _, one := range rows {
		record, err := ring.Rewrap(r.New, one.object, one.record)
		if err != nil {
			return tx.sticky(fault.Wrap(fault.Internal, errors.Join(errNotKept, err), "store.corrupt"))
		}
		err = tx.exec(ctx, `UPDATE data_key SET kek = ?, sealed = ? WHERE object = ? AND compartment = ?`, r.New, record, one.object, string(c))
		if err != nil {
			return err
		}
		r.DataKeys++
	}
	if err := tx.exec(ctx, `DELETE FROM compartment_key WHERE id = ?`, r.Old); err != nil {
		return err
	}
	tx.keys = keyCache{}
	return tx.exec(ctx, `UPDATE compartment_key SET compartment = ? WHERE id = ?`, string(c), r.New)
}
