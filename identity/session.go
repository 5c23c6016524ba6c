package identity

import (
	"context"
	"slices"
	"strings"
	"time"

	"golang.org/x/text/unicode/norm"

	"verdig/access"
	"verdig/fault"
	"verdig/register"
)

// open reports whether a session can be used at a moment.
func open(x access.Session, now time.Time) bool {
	limit := SessionLimit
	if x.Enrolling {
		limit = EnrolLimit
	}
	return x.Ended.IsZero() && now.Before(x.Created.Add(limit)) && now.Before(x.Seen.Add(IdleLimit))
}

// current finds who a token belongs to. Roles and state of the account are
// those of this moment.
func (s *Service) current(ctx context.Context, tx Ledger, token string) (Visit, error) {
	if len(token) < 16 || len(token) > 128 {
		return Visit{}, errSession()
	}
	x, err := tx.SessionByToken(ctx, tokenHash(token))
	if missing(err) || err == nil && !open(x, s.moment()) {
		return Visit{}, errSession()
	}
	if err != nil {
		return Visit{}, err
	}
	return s.visitOf(ctx, tx, x)
}

func (s *Service) visitOf(ctx context.Context, tx Ledger, x access.Session) (Visit, error) {
	u, err := tx.Account(ctx, x.Account)
	if missing(err) || err == nil && !u.Active() {
		return Visit{}, errSession()
	}
	if err != nil {
		return Visit{}, err
	}
	v := Visit{Account: u, Session: x, Roles: ordered(u.Roles)}
	if x.Enrolling {
		return v, nil
	}
	if !slices.Contains(v.Roles, x.Role) { // taken away meanwhile
		x.Role = firstRole(v.Roles)
		v.Session = x
	}
	v.Actor = access.Actor{ID: u.ID, Role: x.Role, Agency: u.Agency, Confirmed: x.Confirmed}
	return v, nil
}

// ordered returns roles in the order in which they are shown.
func ordered(roles []access.Role) []access.Role {
	var all []access.Role
	for _, r := range access.Roles {
		if slices.Contains(roles, r) {
			all = append(all, r)
		}
	}
	return all
}

func firstRole(roles []access.Role) access.Role {
	if len(roles) == 0 {
		return ""
	}
	return roles[0]
}

// Session returns who a token belongs to, as the account stands now. It is to
// be called once for every request: what was revoked before it is refused.
func (s *Service) Session(ctx context.Context, token string) (Visit, error) {
	var v Visit
	err := s.vault.view(ctx, note("visit", "", access.User{}, ""), func(tx Ledger) (err error) {
		v, err = s.current(ctx, tx, token)
		return err
	})
	if err != nil || s.moment().Sub(v.Session.Seen) < touchEvery {
		return v, err
	}
	err = s.vault.touch(ctx, note("visit", v.Session.ID, v.Account, v.Session.Role), func(tx Ledger) error {
		x, err := tx.SessionByID(ctx, v.Session.ID)
		if err != nil || !open(x, s.moment()) {
			return err
		}
		x.Seen = s.moment()
		return tx.PutSession(ctx, x)
	})
	return v, err
}

// within runs fn in a change by somebody who is signed in; the session is
// looked up in the same transaction.
func (s *Service) within(ctx context.Context, action, token string, fn func(Ledger, Visit) error) error {
	v, err := s.peek(ctx, token)
	if err != nil {
		return err
	}
	return s.vault.update(ctx, note(action, v.Session.ID, v.Account, v.Session.Role), func(tx Ledger) error {
		v, err := s.current(ctx, tx, token)
		if err != nil {
			return err
		}
		return fn(tx, v)
	})
}

// peek finds the visit without remembering the request.
func (s *Service) peek(ctx context.Context, token string) (Visit, error) {
	var v Visit
	err := s.vault.view(ctx, note("visit", "", access.User{}, ""), func(tx Ledger) (err error) {
		v, err = s.current(ctx, tx, token)
		return err
	})
	return v, err
}

// begin makes a session with a new token. Where the account has as many open
// ones as it may have, the oldest ends.
func (s *Service) begin(ctx context.Context, tx Ledger, u access.User, method string) (token string, err error) {
	now := s.moment()
	all, err := tx.SessionsOf(ctx, u.ID)
	if err != nil {
		return "", err
	}
	all = slices.DeleteFunc(all, func(x access.Session) bool { return !open(x, now) })
	for len(all) >= SessionsEach {
		all[0].Ended = now
		if err := tx.PutSession(ctx, all[0]); err != nil {
			return "", err
		}
		all = all[1:]
	}
	x := access.Session{
		ID: register.NewID(now), Account: u.ID, Role: firstRole(ordered(u.Roles)), Method: method, Created: now, Seen: now, Confirmed: now,
	}
	if method == methodInvitation || method == methodRecovery {
		x.Enrolling, x.Role, x.Confirmed = true, "", time.Time{}
	}
	token = newToken()
	return token, tx.AddSession(ctx, x, tokenHash(token))
}

// The methods of sign-in that are no kind of credential.
const (
	methodInvitation    = "invitation"
	methodRecovery      = "recovery"
	methodDemonstration = "demonstration"
)

// confirm renews a session after its owner proved who they are.
func (s *Service) confirm(ctx context.Context, tx Ledger, x access.Session) (token string, err error) {
	x.Confirmed, x.Seen = s.moment(), s.moment()
	token = newToken()
	return token, tx.RenewSession(ctx, x, tokenHash(token))
}

// mayChange reports whether the visitor may change credentials now: while
// enrolling, or soon after a confirmation.
func (s *Service) mayChange(v Visit) error {
	if v.Session.Enrolling || s.moment().Sub(v.Session.Confirmed) <= ConfirmLimit {
		return nil
	}
	return errConfirm()
}

// settle ends the enrolling of a session that has got its first credential:
// that session ends and another, with a new token, begins. Any other session
// keeps its token, which is returned.
func (s *Service) settle(ctx context.Context, tx Ledger, v Visit, token string, by access.CredentialKind) (string, error) {
	if !v.Session.Enrolling {
		return token, nil
	}
	v.Session.Ended = s.moment()
	if err := tx.PutSession(ctx, v.Session); err != nil {
		return "", err
	}
	return s.begin(ctx, tx, v.Account, string(by))
}

// Sessions returns the account's own open sessions, the oldest first.
func (s *Service) Sessions(ctx context.Context, token string) ([]access.Session, error) {
	var all []access.Session
	err := s.vault.view(ctx, note("visit", "", access.User{}, ""), func(tx Ledger) error {
		v, err := s.current(ctx, tx, token)
		if err != nil {
			return err
		}
		all, err = tx.SessionsOf(ctx, v.Account.ID)
		return err
	})
	now := s.moment()
	return slices.DeleteFunc(all, func(x access.Session) bool { return !open(x, now) }), err
}

// EndSessions ends sessions of one's own; without ids, all but the present one.
func (s *Service) EndSessions(ctx context.Context, token string, ids ...string) error {
	return s.within(ctx, "revoke", token, func(tx Ledger, v Visit) error {
		return s.endOf(ctx, tx, v.Account.ID, func(x access.Session) bool {
			return len(ids) > 0 && slices.Contains(ids, x.ID) || len(ids) == 0 && x.ID != v.Session.ID
		})
	})
}

func (s *Service) endOf(ctx context.Context, tx Ledger, account string, which func(access.Session) bool) error {
	all, err := tx.SessionsOf(ctx, account)
	if err != nil {
		return err
	}
	for _, x := range all {
		if !which(x) {
			continue
		}
		x.Ended = s.moment()
		if err := tx.PutSession(ctx, x); err != nil {
			return err
		}
	}
	return nil
}

// SignOut ends the session. A session that is over already is no error.
func (s *Service) SignOut(ctx context.Context, token string) error {
	err := s.within(ctx, "sign_out", token, func(tx Ledger, v Visit) error {
		v.Session.Ended = s.moment()
		return tx.PutSession(ctx, v.Session)
	})
	if fault.KindOf(err) == fault.Forbidden {
		return nil
	}
	return err
}

// SwitchRole lets the session act in another of the account's roles.
func (s *Service) SwitchRole(ctx context.Context, token string, r access.Role) error {
	return s.within(ctx, "switch_role", token, func(tx Ledger, v Visit) error {
		if v.Session.Enrolling || !slices.Contains(v.Roles, r) {
			return fault.New(fault.NotFound, "identity.role")
		}
		v.Session.Role = r
		return tx.PutSession(ctx, v.Session)
	})
}

// Redeem takes the token of an invitation, once, and returns that of a short
// session in which a passkey, or a password with one-time codes, is set. After
// a recovery every session of the account ends and every credential goes.
func (s *Service) Redeem(ctx context.Context, invitation string) (token string, err error) {
	err = s.vault.update(ctx, note("redeem", "", access.User{}, ""), func(tx Ledger) error {
		i, err := tx.UseInvitation(ctx, invitation)
		if err != nil {
			return err
		}
		u, err := tx.Account(ctx, i.Account)
		if err != nil {
			return err
		}
		held, err := tx.CredentialsOf(ctx, u.ID)
		if err != nil {
			return err
		}
		method := methodInvitation
		switch {
		case !u.Active(), i.Purpose == access.InviteNew && len(held) > 0:
			return fault.New(fault.Forbidden, "store.enrolment")
		case i.Purpose == access.InviteRecover:
			method = methodRecovery
			if err := s.strip(ctx, tx, u, held); err != nil {
				return err
			}
		}
		token, err = s.begin(ctx, tx, u, method)
		return err
	})
	if fault.KindOf(err) == fault.Forbidden {
		return "", s.refuse(ctx, "redeem", "", err)
	}
	return token, err
}

// strip takes every way in from an account.
func (s *Service) strip(ctx context.Context, tx Ledger, u access.User, held []access.Credential) error {
	for _, k := range held {
		k.Removed = s.moment()
		if err := tx.PutCredential(ctx, k); err != nil {
			return err
		}
	}
	for _, who := range []string{u.Name, confirming(u.ID)} {
		if err := tx.PutFailures(ctx, who, 0, s.moment()); err != nil {
			return err
		}
	}
	return s.endOf(ctx, tx, u.ID, func(access.Session) bool { return true })
}

// NameAccount sets name and display name of an account that has none yet (the
// first administrator), while enrolling.
func (s *Service) NameAccount(ctx context.Context, token, name, display string) error {
	name, display = norm.NFC.String(strings.TrimSpace(name)), norm.NFC.String(strings.TrimSpace(display))
	if err := access.CheckNames(name, display); err != nil {
		return err
	}
	return s.within(ctx, "name", token, func(tx Ledger, v Visit) error {
		if !v.Session.Enrolling || v.Account.Name != "" {
			return fault.New(fault.NotFound, "identity.named")
		}
		v.Account.Name, v.Account.Display = name, display
		return tx.PutAccount(ctx, v.Account)
	})
}
