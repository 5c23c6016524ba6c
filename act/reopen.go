package act

import (
	"context"

	"verdig/access"
	"verdig/register"
	"verdig/store"
)

// Reopen takes back "nothing to report" of the actor's agency for a year.
func (d *Desk) Reopen(ctx context.Context, sc access.Scope, year int) error {
	return d.store.UpdateAs(ctx, sc, useReturnAdd, "", func(tx *store.Tx) error {
		d := register.ReturnDeclaration{Agency: sc.Actor().Agency, Year: year, Received: tx.Now().UTC()}
		return register.Reopen(ctx, tx, actorOf(sc), d)
	})
}
