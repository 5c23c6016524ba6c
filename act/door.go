package act

import (
	"context"
	"errors"

	"verdig/access"
	"verdig/fault"
)

// Refuse writes into the audit chain that a scope did not pass a door: the
// first use of it that the scope does not reach.
func (d *Desk) Refuse(ctx context.Context, sc access.Scope, door access.Door) error {
	for _, u := range door.Uses {
		if sc.Reach(u) == access.None {
			return d.store.Refuse(ctx, sc, u, "")
		}
	}
	return nil
}

// refusal returns err, after writing into the audit chain that a rule of the
// act refused it to somebody whom the matrix lets pass: of the update that met
// the rule nothing remains.
func (d *Desk) refusal(ctx context.Context, sc access.Scope, use access.Use, object string, err error) error {
	if fault.KindOf(err) != fault.Forbidden {
		return err
	}
	if failed := d.store.Refuse(ctx, sc, use, object); failed != nil {
		return errors.Join(failed, err)
	}
	return err
}
