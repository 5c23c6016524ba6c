package store

import (
	"database/sql"
	"errors"
	"strings"

	"verdig/access"
	"verdig/seal"
)

// decidedErasures notes which versions an approved erasure names. Whether the
// erasures themselves are genuine is found with their rows.
func (v *verification) decidedErasures() error {
	v.decided = make(map[string]bool)
	all, err := v.tx.Erasures(v.ctx)
	if err != nil && !errors.Is(err, errNotKept) {
		return err
	}
	for _, e := range all {
		for _, version := range e.Reached {
			v.decided[version] = true
		}
	}
	return nil
}

func (v *verification) agencyKeys() error {
	return v.rows("agency_key", kindAgencyKey,
		agencyKeyColumns+`, x.salt`+metaColumns+` FROM agency_key x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			k, err := scanAgencyKey(scan, v.meta()...)
			k.canonical(&v.content)
			return k.Agency, err
		})
}

func (v *verification) erasures() error {
	return v.rows("erasure", kindErasure,
		`SELECT x.id, x.notifications, x.ground, x.actor, x.at, '', '', '', '[]', x.salt`+metaColumns+` FROM erasure x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			e, err := scanErasure(func(into ...any) error { return scan(append(into, v.meta()...)...) })
			e.Canonical(&v.content)
			return string(e.ID), err
		})
}

func (v *verification) erasureSteps() error {
	return v.rows("erasure_step", kindErasureStep,
		`SELECT x.erasure, '[]', '', '', '2000-01-01T00:00:00.000000Z', x.step, x.actor, x.at, x.reached, x.salt`+metaColumns+` FROM erasure_step x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			e, err := scanErasure(func(into ...any) error { return scan(append(into, v.meta()...)...) })
			e.CanonicalStep(&v.content)
			return string(e.ID), err
		})
}

// dataKeys opens every wrapped data key: one that does not open under its
// compartment's key has been tampered with or belongs to another installation.
func (v *verification) dataKeys() error {
	count := RowCount{Table: "data_key"}
	err := v.tx.each(v.ctx, `SELECT object, compartment, kek, sealed FROM data_key`, nil, func(rows *sql.Rows) error {
		var object, compartment, kek string
		var record []byte
		if err := rows.Scan(&object, &compartment, &kek, &record); err != nil {
			return err
		}
		count.Rows++
		if _, err := v.tx.openKey(access.Compartment(compartment), object, record); err != nil || seal.WrappedUnder(record) != kek {
			v.report.find("data_key", object+" "+compartment, FaultKey)
		}
		return nil
	})
	v.report.Rows = append(v.report.Rows, count)
	if err != nil {
		return err
	}
	return v.lostKeys()
}

// lostKeys finds accounts, and what is on its way into the register, that have
// lost their data key: nobody can open them any more.
func (v *verification) lostKeys() error {
	for table, compartment := range map[string]access.Compartment{"draft": access.Draft, "upload": access.Draft, "account": access.Account} {
		lost := `SELECT x.id FROM ` + table + ` x WHERE NOT EXISTS (SELECT 1 FROM data_key k WHERE k.compartment = ? AND k.object = x.id)`
		err := v.tx.each(v.ctx, lost, []any{string(compartment)}, func(rows *sql.Rows) error {
			var id string
			err := rows.Scan(&id)
			v.report.find(table, id, FaultKey)
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// compartmentKeys holds the names of the compartments' keys against the key
// file.
func (v *verification) compartmentKeys() error {
	return v.tx.each(v.ctx, `SELECT id, compartment FROM compartment_key`, nil, func(rows *sql.Rows) error {
		var id, compartment string
		if err := rows.Scan(&id, &compartment); err != nil {
			return err
		}
		ring, ok := v.tx.store.keys.Ring(strings.TrimSuffix(compartment, "/next"))
		if !ok || !ring.Has(id) {
			v.report.find("compartment_key", id, FaultKey)
		}
		return nil
	})
}
