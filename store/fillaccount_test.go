package store

import (
	"context"

	"verdig/access"
	"verdig/register"
)

// fillAccounts writes rows to every table of the account compartment.
func fillAccounts(ctx context.Context, tx *Tx) error {
	now := tx.store.options.Now().UTC()
	id := register.NewID(now)
	u := access.User{ID: id, Name: "kari.invented", Display: "Kari Oppdiktet", Agency: "rosa", Roles: []access.Role{access.Reporter}, Created: now}
	if err := tx.PutAccount(ctx, u); err != nil {
		return err
	}
	k := access.Credential{ID: register.NewID(now), Account: id, Kind: access.Passkey, Label: "blue key", Key: []byte{1, 2}, Content: []byte("{}"), Created: now}
	if err := tx.PutCredential(ctx, k); err != nil {
		return err
	}
	k.ID, k.Kind, k.Key, k.Secret, k.Removed = register.NewID(now), access.Password, nil, []byte("secret"), now
	if err := tx.PutCredential(ctx, k); err != nil {
		return err
	}
	token, err := tx.AddInvitation(ctx, access.Invitation{ID: register.NewID(now), Account: id, Purpose: access.InviteNew, By: "user-1", Created: now, Expires: now.Add(enrolmentLifetime)})
	if err != nil {
		return err
	}
	if _, err := tx.UseInvitation(ctx, token); err != nil {
		return err
	}
	p := access.Proposal{ID: register.NewID(now), Kind: access.ProposeRoles, Account: id, Roles: []access.Role{access.CaseWorker}, By: "user-1", At: now, Expires: now.Add(enrolmentLifetime)}
	if err := tx.PutProposal(ctx, p); err != nil {
		return err
	}
	m := access.MachineClient{ID: register.NewID(now), Agency: "rosa", Label: "case system", Keys: []byte(`{"keys":[]}`), Scopes: []string{access.ScopeReport}, Created: now}
	if err := tx.PutMachineClient(ctx, m); err != nil {
		return err
	}
	if err := tx.AddMachineToken(ctx, m.ID, [32]byte{1}, now.Add(enrolmentLifetime)); err != nil {
		return err
	}
	if err := tx.Spend(ctx, "jti", "x", now.Add(enrolmentLifetime)); err != nil {
		return err
	}
	if err := tx.PutFailures(ctx, "kari.invented", 3, now); err != nil {
		return err
	}
	return tx.AddSession(ctx, access.Session{ID: register.NewID(now), Account: id, Role: access.Reporter, Method: "passkey", Created: now, Seen: now, Confirmed: now}, [32]byte{2})
}
