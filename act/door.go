package act

import (
	"context"

	"verdig/access"
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
