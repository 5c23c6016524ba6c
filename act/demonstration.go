package act

import (
	"context"

	"verdig/access"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// AddDemonstrationAccount makes an account with its roles at once, in an
// installation with invented persons; in every other it is fault.NotFound.
func (d *Desk) AddDemonstrationAccount(ctx context.Context, sc access.Scope, n Newcomer) (account string, err error) {
	if err := access.CheckNames(n.Name, n.Display); err != nil {
		return "", err
	}
	if err := d.checkRoles(n.Agency, n.Roles); err != nil {
		return "", err
	}
	err = d.store.UpdateAs(ctx, sc, manageAccounts, "", func(tx *store.Tx) error {
		switch value, _, err := tx.Setting(ctx, store.SettingSynthetic); {
		case err != nil:
			return err
		case value != "yes":
			return fault.New(fault.NotFound, "identity.no_demonstration")
		}
		account = register.NewID(d.moment())
		return tx.PutAccount(ctx, access.User{ID: account, Name: n.Name, Display: n.Display, Agency: n.Agency, Roles: n.Roles, Created: d.moment()})
	})
	return account, err
}
