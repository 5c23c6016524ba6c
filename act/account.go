package act

import (
	"context"
	"slices"
	"strings"
	"time"

	"verdig/access"
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// How long an invitation, a recovery and a proposal can be used.
const (
	invitationLife = 7 * 24 * time.Hour
	recoveryLife   = 24 * time.Hour
	proposalLife   = 7 * 24 * time.Hour
)

// What is done with accounts.
var (
	listAccounts    = access.Use{Compartment: access.Account, Action: access.List}
	manageAccounts  = access.Use{Compartment: access.Account, Action: access.Manage}
	approveAccounts = access.Use{Compartment: access.Account, Action: access.Approve}
)

// Member is an account as administrators and the security officer see it.
type Member struct {
	access.User
	Credentials int               // ways to sign in
	Sessions    int               // open now
	Seen        time.Time         // last request, zero where there was none
	Invited     time.Time         // until when an unused invitation can be used, zero where there is none
	Waiting     []access.Proposal // open proposals, the oldest first
}

// Members returns every account, in the order in which they were made. The look
// at the names is an entry in the audit chain.
func (d *Desk) Members(ctx context.Context, sc access.Scope) ([]Member, error) {
	var all []Member
	err := d.store.ViewAs(ctx, sc, listAccounts, "", func(tx *store.Tx) error {
		err := tx.LookAccounts(ctx, "all")
		if err == nil {
			all, err = d.members(ctx, tx, func(access.User) bool { return true })
		}
		return err
	})
	return all, err
}

// Proposals returns the open proposals, the oldest first.
func (d *Desk) Proposals(ctx context.Context, sc access.Scope) ([]access.Proposal, error) {
	var all []access.Proposal
	err := d.store.ViewAs(ctx, sc, listAccounts, "", func(tx *store.Tx) error {
		var err error
		all, err = tx.OpenProposals(ctx)
		return err
	})
	now := d.now()
	return slices.DeleteFunc(all, func(p access.Proposal) bool { return !p.Open(now) }), err
}

// Newcomer is somebody who is to be invited.
type Newcomer struct {
	Name    string // typed at sign-in
	Display string // shown to colleagues
	Agency  string // "" for the national unit
	Roles   []access.Role
}

// Invited is an invitation. Its token is told here and kept nowhere.
type Invited struct {
	Account string
	Token   string
	Expires time.Time
	Waits   string // id of the proposal of the roles, where another administrator must approve them; else ""
}

// Invite makes an account and invites its owner. Where another administrator
// can approve, the roles wait for that and the account has none until then.
func (d *Desk) Invite(ctx context.Context, sc access.Scope, n Newcomer) (Invited, error) {
	var out Invited
	now := d.moment()
	u := access.User{ID: register.NewID(now), Name: strings.TrimSpace(n.Name), Display: strings.TrimSpace(n.Display), Agency: n.Agency, Created: now}
	if err := access.CheckNames(u.Name, u.Display); err != nil {
		return out, err
	}
	if err := d.checkRoles(u.Agency, n.Roles); err != nil {
		return out, err
	}
	err := d.store.UpdateAs(ctx, sc, manageAccounts, u.ID, func(tx *store.Tx) error {
		second, err := secondAdministrator(ctx, tx, sc.Actor().ID)
		if err != nil {
			return err
		}
		if !second {
			u.Roles = n.Roles
		}
		if err := tx.PutAccount(ctx, u); err != nil {
			return err
		}
		out.Account = u.ID
		if second {
			if out.Waits, err = d.propose(ctx, tx, sc, access.Proposal{Kind: access.ProposeRoles, Account: u.ID, Roles: n.Roles}); err != nil {
				return err
			}
		}
		return d.invite(ctx, tx, sc, access.InviteNew, &out)
	})
	return out, err
}

func (d *Desk) invite(ctx context.Context, tx *store.Tx, sc access.Scope, purpose string, out *Invited) error {
	now := d.moment()
	out.Expires = now.Add(invitationLife)
	if purpose == access.InviteRecover {
		out.Expires = now.Add(recoveryLife)
	}
	var err error
	out.Token, err = tx.AddInvitation(ctx, access.Invitation{
		ID: register.NewID(now), Account: out.Account, Purpose: purpose, By: sc.Actor().ID, Created: now, Expires: out.Expires,
	})
	return err
}

// InviteAgain invites the owner of an account that has no way to sign in yet;
// an account in use is fault.Conflict: it takes a recovery.
func (d *Desk) InviteAgain(ctx context.Context, sc access.Scope, account string) (Invited, error) {
	out := Invited{Account: account}
	err := d.store.UpdateAs(ctx, sc, manageAccounts, account, func(tx *store.Tx) error {
		u, err := tx.Account(ctx, account)
		if err != nil {
			return err
		}
		held, err := tx.CredentialsOf(ctx, account)
		if err != nil {
			return err
		}
		if len(held) > 0 || !u.Active() {
			return fault.New(fault.Conflict, "account.in_use")
		}
		return d.invite(ctx, tx, sc, access.InviteNew, &out)
	})
	return out, err
}

// checkRoles returns fault.Invalid where roles cannot be held together, are not
// known, or do not go with the agency.
func (d *Desk) checkRoles(agency string, roles []access.Role) error {
	if _, known := d.agencyType(agency); agency != "" && !known {
		return fault.New(fault.Invalid, "account.agency", agency)
	}
	if pair, bad := access.Incompatible(roles); bad {
		return fault.New(fault.Invalid, "account.incompatible", string(pair[0]), string(pair[1]))
	}
	for i, r := range roles {
		if !slices.Contains(access.Roles, r) || slices.Contains(roles[:i], r) {
			return fault.New(fault.Invalid, "account.role", string(r))
		}
		if r.National() != (agency == "") {
			return fault.New(fault.Invalid, "account.role_agency", string(r))
		}
	}
	return nil
}

// secondAdministrator reports whether there is an administrator beside the
// actor who can approve: active, and able to sign in.
func secondAdministrator(ctx context.Context, tx *store.Tx, actor string) (bool, error) {
	n, err := administrators(ctx, tx, func(id string) bool { return id != actor })
	return n > 0, err
}

// administrators counts the active administrators that can sign in, among those
// that keep takes.
func administrators(ctx context.Context, tx *store.Tx, keep func(id string) bool) (int, error) {
	users, err := tx.Accounts(ctx)
	if err != nil {
		return 0, err
	}
	invented, _, err := tx.Setting(ctx, store.SettingSynthetic)
	if err != nil {
		return 0, err
	}
	n := 0
	for _, u := range users {
		if !u.Active() || !slices.Contains(u.Roles, access.Administrator) || !keep(u.ID) {
			continue
		}
		held, err := tx.CredentialsOf(ctx, u.ID)
		if err != nil {
			return 0, err
		}
		if len(held) > 0 || invented == "yes" { // where everybody can sign in
			n++
		}
	}
	return n, nil
}

// propose stores a proposal; an open one of the same kind for the same account
// gives way.
func (d *Desk) propose(ctx context.Context, tx *store.Tx, sc access.Scope, p access.Proposal) (string, error) {
	if err := d.supersede(ctx, tx, sc, p.Kind, p.Account); err != nil {
		return "", err
	}
	now := d.moment()
	p.ID, p.By, p.At, p.Expires = register.NewID(now), sc.Actor().ID, now, now.Add(proposalLife)
	return p.ID, tx.PutProposal(ctx, p)
}

func (d *Desk) supersede(ctx context.Context, tx *store.Tx, sc access.Scope, kind, account string) error {
	open, err := tx.OpenProposals(ctx)
	if err != nil {
		return err
	}
	for _, o := range open {
		if o.Kind != kind || o.Account != account {
			continue
		}
		o.Outcome, o.Decider, o.Decided = access.Superseded, sc.Actor().ID, d.moment()
		if err := tx.PutProposal(ctx, o); err != nil {
			return err
		}
	}
	return nil
}

// notSelf keeps everybody from having a say on their own account.
func notSelf(sc access.Scope, account string) error {
	if strings.EqualFold(sc.Actor().ID, account) {
		return fault.New(fault.Forbidden, "account.self")
	}
	return nil
}

// guarded are the roles that no administrator takes away alone: those that
// watch what administrators do.
func guarded(r access.Role) bool {
	return r == access.Administrator || r == access.SecurityOfficer || r == access.Auditor
}

// SetRoles gives an account these roles and no others, and opens it again where
// it was disabled. What gives a right, or takes that of an administrator,
// security officer or auditor, waits for another administrator where there is
// one; then the id of the proposal is returned, else "".
func (d *Desk) SetRoles(ctx context.Context, sc access.Scope, account string, roles []access.Role) (waits string, err error) {
	err = d.store.UpdateAs(ctx, sc, manageAccounts, account, func(tx *store.Tx) error {
		if err := notSelf(sc, account); err != nil {
			return err
		}
		u, err := tx.Account(ctx, account)
		if err != nil {
			return err
		}
		if err := d.checkRoles(u.Agency, roles); err != nil {
			return err
		}
		gives := !u.Active() || slices.ContainsFunc(roles, func(r access.Role) bool { return !slices.Contains(u.Roles, r) })
		takes := slices.ContainsFunc(u.Roles, func(r access.Role) bool { return guarded(r) && !slices.Contains(roles, r) })
		if gives || takes {
			second, err := secondAdministrator(ctx, tx, sc.Actor().ID)
			if err != nil {
				return err
			}
			if second {
				waits, err = d.propose(ctx, tx, sc, access.Proposal{Kind: access.ProposeRoles, Account: account, Roles: roles})
				return err
			}
		}
		if err := d.supersede(ctx, tx, sc, access.ProposeRoles, account); err != nil {
			return err
		}
		return applyRoles(ctx, tx, u, roles)
	})
	return waits, err
}

func applyRoles(ctx context.Context, tx *store.Tx, u access.User, roles []access.Role) error {
	if u.Active() && slices.Contains(u.Roles, access.Administrator) && !slices.Contains(roles, access.Administrator) {
		if err := notLast(ctx, tx, u.ID); err != nil {
			return err
		}
	}
	u.Roles, u.Disabled = roles, time.Time{}
	return tx.PutAccount(ctx, u)
}

// notLast keeps the last administrator.
func notLast(ctx context.Context, tx *store.Tx, account string) error {
	rest, err := administrators(ctx, tx, func(id string) bool { return id != account })
	if err == nil && rest == 0 {
		return fault.New(fault.Conflict, "account.last_administrator")
	}
	return err
}

// ProposeRecovery asks for the recovery of an account whose owner has lost every
// way in. Another administrator must approve it, always.
func (d *Desk) ProposeRecovery(ctx context.Context, sc access.Scope, account string) (proposal string, err error) {
	err = d.store.UpdateAs(ctx, sc, manageAccounts, account, func(tx *store.Tx) error {
		if err := notSelf(sc, account); err != nil {
			return err
		}
		u, err := tx.Account(ctx, account)
		if err != nil {
			return err
		}
		if !u.Active() {
			return fault.New(fault.Conflict, "account.disabled")
		}
		proposal, err = d.propose(ctx, tx, sc, access.Proposal{Kind: access.ProposeRecovery, Account: account})
		return err
	})
	return proposal, err
}

// Approve approves another administrator's proposal, and does what it asks for.
// Of a recovery the one-time token is returned; it is told here and kept
// nowhere.
func (d *Desk) Approve(ctx context.Context, sc access.Scope, proposal string) (Invited, error) {
	var out Invited
	err := d.store.UpdateAs(ctx, sc, approveAccounts, proposal, func(tx *store.Tx) error {
		p, err := d.openProposal(ctx, tx, proposal)
		if err != nil {
			return err
		}
		if strings.EqualFold(p.By, sc.Actor().ID) {
			return fault.New(fault.Forbidden, "account.own_proposal")
		}
		if err := notSelf(sc, p.Account); err != nil {
			return err
		}
		out.Account = p.Account
		if err := d.carryOut(ctx, tx, sc, p, &out); err != nil {
			return err
		}
		p.Outcome, p.Decider, p.Decided = access.Approved, sc.Actor().ID, d.moment()
		return tx.PutProposal(ctx, p)
	})
	return out, err
}

func (d *Desk) carryOut(ctx context.Context, tx *store.Tx, sc access.Scope, p access.Proposal, out *Invited) error {
	if p.Kind == access.ProposeMachine {
		m, err := tx.MachineClient(ctx, p.Account)
		if err != nil {
			return err
		}
		m.Disabled = time.Time{}
		return tx.PutMachineClient(ctx, m)
	}
	u, err := tx.Account(ctx, p.Account)
	if err != nil {
		return err
	}
	if p.Kind == access.ProposeRecovery {
		if !u.Active() {
			return fault.New(fault.Conflict, "account.disabled")
		}
		return d.invite(ctx, tx, sc, access.InviteRecover, out)
	}
	if err := d.checkRoles(u.Agency, p.Roles); err != nil {
		return err
	}
	return applyRoles(ctx, tx, u, p.Roles)
}

func (d *Desk) openProposal(ctx context.Context, tx *store.Tx, id string) (access.Proposal, error) {
	p, err := tx.Proposal(ctx, id)
	if err == nil && !p.Open(d.now()) {
		err = fault.New(fault.Conflict, "account.decided")
	}
	return p, err
}

// Reject closes a proposal without doing what it asks for; its own proposer may
// take it back so.
func (d *Desk) Reject(ctx context.Context, sc access.Scope, proposal string) error {
	return d.store.UpdateAs(ctx, sc, approveAccounts, proposal, func(tx *store.Tx) error {
		p, err := d.openProposal(ctx, tx, proposal)
		if err != nil {
			return err
		}
		p.Outcome, p.Decider, p.Decided = access.Rejected, sc.Actor().ID, d.moment()
		return tx.PutProposal(ctx, p)
	})
}

// moment is now, as it is stored.
func (d *Desk) moment() time.Time { return d.now().UTC().Truncate(time.Microsecond) }

// agencyType is the type of an agency of the code list.
func (d *Desk) agencyType(code string) (string, bool) {
	agencies, _ := d.codes.Scheme("agency")
	c, ok := agencies.Code(code)
	return c.Attrs[codelist.AttrType], ok
}
