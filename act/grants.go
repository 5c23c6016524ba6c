package act

import (
	"context"

	"verdig/access"
	"verdig/audit"
	"verdig/store"
)

// Grants returns the break-glass grants of an account that are in force now.
// They are read anew for every request, so that a grant ends at once.
func (d *Desk) Grants(ctx context.Context, actor string) ([]access.Grant, error) {
	if actor == "" {
		return nil, nil
	}
	var grants []access.Grant
	n := audit.Note{Actor: actor, Action: "grants", Purpose: string(access.Emergency)}
	err := d.store.View(ctx, n, func(tx *store.Tx) error {
		var err error
		grants, err = tx.Grants(ctx, actor, d.now())
		return err
	})
	return grants, err
}
