package act

import (
	"context"
	"slices"

	"verdig/access"
	"verdig/fault"
	"verdig/store"
)

// stopAccounts is what the security officer does with accounts.
var stopAccounts = access.Use{Compartment: access.Account, Action: access.Withdraw}

// stopping is how somebody may stop an account: an administrator manages, the
// security officer takes back.
func stopping(sc access.Scope) access.Use {
	if sc.Purpose() == access.Secure {
		return stopAccounts
	}
	return manageAccounts
}

// Disable closes an account at once: its sessions end and its invitations are
// void. That of an administrator, security officer or auditor is closed by the
// security officer, or after another administrator has approved that the role
// goes: nobody gets rid of who watches them.
func (d *Desk) Disable(ctx context.Context, sc access.Scope, account string) error {
	return d.store.UpdateAs(ctx, sc, stopping(sc), account, func(tx *store.Tx) error {
		if err := notSelf(sc, account); err != nil {
			return err
		}
		u, err := tx.Account(ctx, account)
		if err != nil || !u.Active() {
			return err
		}
		if sc.Purpose() != access.Secure && slices.ContainsFunc(u.Roles, guarded) {
			return fault.New(fault.Forbidden, "account.guarded")
		}
		if slices.Contains(u.Roles, access.Administrator) {
			if err := notLast(ctx, tx, account); err != nil {
				return err
			}
		}
		u.Disabled = d.moment()
		if err := tx.PutAccount(ctx, u); err != nil {
			return err
		}
		if err := tx.VoidInvitations(ctx, account); err != nil {
			return err
		}
		return tx.EndSessionsOf(ctx, account, u.Disabled)
	})
}

// EndSessions ends every session of an account.
func (d *Desk) EndSessions(ctx context.Context, sc access.Scope, account string) error {
	return d.store.UpdateAs(ctx, sc, stopping(sc), account, func(tx *store.Tx) error {
		if _, err := tx.Account(ctx, account); err != nil {
			return err
		}
		return tx.EndSessionsOf(ctx, account, d.moment())
	})
}
