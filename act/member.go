package act

import (
	"context"

	"verdig/access"
	"verdig/store"
)

// Member returns one account; the look at its names is an entry in the audit
// chain. Fault.NotFound where there is none.
func (d *Desk) Member(ctx context.Context, sc access.Scope, id string) (Member, error) {
	var m Member
	err := d.store.ViewAs(ctx, sc, listAccounts, id, func(tx *store.Tx) error {
		all, err := d.members(ctx, tx, func(u access.User) bool { return u.ID == id })
		if err != nil {
			return err
		}
		if len(all) == 0 {
			return errNotThere()
		}
		m = all[0]
		return tx.LookAccounts(ctx, id)
	})
	if err != nil {
		return Member{}, err
	}
	return m, nil
}

// members are the accounts that keep takes, with how they are used.
func (d *Desk) members(ctx context.Context, tx *store.Tx, keep func(access.User) bool) ([]Member, error) {
	users, err := tx.Accounts(ctx)
	if err != nil {
		return nil, err
	}
	now := d.now()
	uses, err := tx.AccountUses(ctx, now.Add(-access.IdleLimit), now.Add(-access.SessionLimit))
	if err != nil {
		return nil, err
	}
	proposals, err := tx.OpenProposals(ctx)
	if err != nil {
		return nil, err
	}
	var all []Member
	for _, u := range users {
		if !keep(u) {
			continue
		}
		use := uses[u.ID]
		m := Member{User: u, Credentials: use.Credentials, Sessions: use.Sessions, Seen: use.Seen}
		if use.Invited.After(now) {
			m.Invited = use.Invited
		}
		for _, p := range proposals {
			if p.Account == u.ID && p.Open(now) {
				m.Waiting = append(m.Waiting, p)
			}
		}
		all = append(all, m)
	}
	return all, nil
}
