package store

import (
	"context"
	"database/sql"
	"encoding/hex"
	"errors"
	"time"

	"verdig/access"
	"verdig/audit"
	"verdig/fault"
	"verdig/seal"
)

// invitationRow is an invitation as stored.
type invitationRow struct {
	id, account, purpose   string
	hash                   []byte
	by                     string
	created, expires, used string
}

func (r invitationRow) canonical(c *audit.Content) {
	c.Text("invitation/1").Text(r.id).Text(r.account).Text(r.purpose).Text(hex.EncodeToString(r.hash)).Text(r.by).
		Text(r.created).Text(r.expires).Text(r.used)
}

func (tx *Tx) putInvitation(ctx context.Context, action string, r invitationRow) error {
	tx.content.Reset()
	r.canonical(&tx.content)
	c, err := tx.record(ctx, action, kindInvitation, r.id, tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO invitation (id, account, purpose, token_hash, invited_by, created, expires, used, audit_seq, salt)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET used = excluded.used, audit_seq = excluded.audit_seq, salt = excluded.salt`,
		r.id, r.account, r.purpose, r.hash, r.by, r.created, r.expires, r.used, c.seq, c.salt[:])
}

// AddInvitation stores an invitation and returns its token, which is kept
// nowhere. Earlier unused invitations of the account can no longer be used.
func (tx *Tx) AddInvitation(ctx context.Context, i access.Invitation) (token string, err error) {
	if err := tx.VoidInvitations(ctx, i.Account); err != nil {
		return "", err
	}
	token, hash := seal.NewToken()
	return token, tx.putInvitation(ctx, "create", invitationRow{
		id: i.ID, account: i.Account, purpose: i.Purpose, hash: hash[:], by: i.By, created: momentText(i.Created), expires: momentText(i.Expires),
	})
}

// VoidInvitations makes the unused invitations of an account unusable.
func (tx *Tx) VoidInvitations(ctx context.Context, account string) error {
	var open []invitationRow
	err := tx.each(ctx, invitationColumns+` FROM invitation x WHERE x.account = ? AND x.used = ''`, []any{account}, func(rows *sql.Rows) error {
		r, err := scanInvitation(rows.Scan)
		open = append(open, r)
		return err
	})
	for _, r := range open {
		if err == nil {
			r.used = momentText(tx.store.options.Now())
			err = tx.putInvitation(ctx, "void", r)
		}
	}
	return err
}

const invitationColumns = `SELECT x.id, x.account, x.purpose, x.token_hash, x.invited_by, x.created, x.expires, x.used`

func scanInvitation(scan func(...any) error, more ...any) (invitationRow, error) {
	var r invitationRow
	err := scan(append([]any{&r.id, &r.account, &r.purpose, &r.hash, &r.by, &r.created, &r.expires, &r.used}, more...)...)
	return r, err
}

// UseInvitation takes the token of an invitation, or of the enrolment of the
// first administrator, for whom it makes an account. An unknown, used or
// expired token is fault.Forbidden, without a difference.
func (tx *Tx) UseInvitation(ctx context.Context, token string) (access.Invitation, error) {
	hash := seal.TokenHash(token)
	r, err := scanInvitation(func(into ...any) error {
		return tx.one(ctx, invitationColumns+` FROM invitation x WHERE x.token_hash = ?`, []any{hash[:]}, into...)
	})
	if errors.Is(err, sql.ErrNoRows) {
		return tx.enrolFirst(ctx, token)
	}
	if err != nil {
		return access.Invitation{}, err
	}
	now := tx.store.options.Now().UTC().Truncate(time.Microsecond)
	i := access.Invitation{ID: r.id, Account: r.account, Purpose: r.purpose, By: r.by, Used: now}
	if i.Created, err = moment("invitation", "created", r.created); err != nil {
		return i, err
	}
	if i.Expires, err = moment("invitation", "expires", r.expires); err != nil {
		return i, err
	}
	if r.used != "" || now.After(i.Expires) {
		return access.Invitation{}, fault.New(fault.Forbidden, "store.enrolment")
	}
	r.used = momentText(now)
	return i, tx.putInvitation(ctx, "use", r)
}

// enrolFirst uses an enrolment and makes the account for its actor.
func (tx *Tx) enrolFirst(ctx context.Context, token string) (access.Invitation, error) {
	a, err := tx.UseEnrolment(ctx, token)
	if err != nil {
		return access.Invitation{}, err
	}
	err = tx.PutAccount(ctx, access.User{ID: a.ID, Agency: a.Agency, Roles: []access.Role{access.Role(a.Role)}, Created: a.Created})
	return access.Invitation{ID: a.ID, Account: a.ID, Purpose: access.InviteNew, Used: a.Created}, err
}

// proposalRow is a proposal as stored.
type proposalRow struct {
	id, kind, account, roles, by, at, expires string
	decider, decided, outcome                 string
}

func (r proposalRow) canonical(c *audit.Content) {
	c.Text("account_proposal/1").Text(r.id).Text(r.kind).Text(r.account).Text(r.roles).Text(r.by).Text(r.at).Text(r.expires).
		Text(r.decider).Text(r.decided).Text(r.outcome)
}

// PutProposal stores a proposal, or its outcome.
func (tx *Tx) PutProposal(ctx context.Context, p access.Proposal) error {
	r := proposalRow{
		id: p.ID, kind: p.Kind, account: p.Account, roles: listText(texts(p.Roles)), by: p.By, at: momentText(p.At), expires: momentText(p.Expires),
		decider: p.Decider, decided: momentText(p.Decided), outcome: p.Outcome,
	}
	tx.content.Reset()
	r.canonical(&tx.content)
	action := "propose"
	if p.Outcome != "" {
		action = p.Outcome
	}
	c, err := tx.record(ctx, action, kindProposal, p.ID, tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO account_proposal
			(id, kind, account, roles, proposed_by, at, expires, decided_by, decided, outcome, audit_seq, salt)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET decided_by = excluded.decided_by, decided = excluded.decided, outcome = excluded.outcome,
			audit_seq = excluded.audit_seq, salt = excluded.salt`,
		r.id, r.kind, r.account, r.roles, r.by, r.at, r.expires, r.decider, r.decided, r.outcome, c.seq, c.salt[:])
}

const proposalColumns = `SELECT x.id, x.kind, x.account, x.roles, x.proposed_by, x.at, x.expires, x.decided_by, x.decided, x.outcome`

func scanProposalRow(scan func(...any) error, more ...any) (proposalRow, error) {
	var r proposalRow
	err := scan(append([]any{&r.id, &r.kind, &r.account, &r.roles, &r.by, &r.at, &r.expires, &r.decider, &r.decided, &r.outcome}, more...)...)
	return r, err
}

func (r proposalRow) proposal() (access.Proposal, error) {
	p := access.Proposal{ID: r.id, Kind: r.kind, Account: r.account, By: r.by, Decider: r.decider, Outcome: r.outcome}
	var err error
	if p.Roles, err = parseIDs[access.Role](r.roles); err != nil {
		return p, notKept("account_proposal", "roles", err)
	}
	if p.At, err = moment("account_proposal", "at", r.at); err != nil {
		return p, err
	}
	if p.Expires, err = moment("account_proposal", "expires", r.expires); err != nil {
		return p, err
	}
	p.Decided, err = moment("account_proposal", "decided", r.decided)
	return p, err
}

// OpenProposals returns the proposals without an outcome, the oldest first;
// those that have expired are among them.
func (tx *Tx) OpenProposals(ctx context.Context) ([]access.Proposal, error) {
	var all []access.Proposal
	err := tx.each(ctx, proposalColumns+` FROM account_proposal x WHERE x.outcome = '' ORDER BY x.id`, nil, func(rows *sql.Rows) error {
		r, err := scanProposalRow(rows.Scan)
		if err != nil {
			return err
		}
		p, err := r.proposal()
		all = append(all, p)
		return err
	})
	return all, err
}

// Proposal returns a proposal.
func (tx *Tx) Proposal(ctx context.Context, id string) (access.Proposal, error) {
	r, err := scanProposalRow(func(into ...any) error {
		return tx.one(ctx, proposalColumns+` FROM account_proposal x WHERE x.id = ?`, []any{id}, into...)
	})
	if err != nil {
		return access.Proposal{}, notFound(err, "proposal")
	}
	return r.proposal()
}
