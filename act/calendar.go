package act

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"time"

	"verdig/access"
	"verdig/audit"
	"verdig/casework"
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
	"verdig/seal"
	"verdig/store"
)

// Entry is one day of a calendar: that something is due, and where to read
// what. It says nothing of whom it is about, nor what it is.
type Entry struct {
	UID  string // the same for the same thing each time, and of no other meaning
	Plan casework.PlanID
	Day  codelist.Day
}

// Reference is how an entry names the plan, as the desk does.
func (e Entry) Reference() string { return casework.Plan{ID: e.Plan}.Reference() }

// NewFeed makes the secret address of the actor's calendar and returns its
// token, which is shown this once. An address that was there is revoked.
func (d *Desk) NewFeed(ctx context.Context, sc access.Scope) (token string, err error) {
	token, hash := seal.NewToken()
	err = d.store.UpdateAs(ctx, sc, listPlans, "", func(tx *store.Tx) error {
		if err := revokeFeed(ctx, tx, sc.Actor().ID); err != nil && fault.KindOf(err) != fault.NotFound {
			return err
		}
		now := momentOf(tx)
		return tx.PutFeed(ctx, store.Feed{ID: register.NewID(now), Account: sc.Actor().ID, Created: now}, hash[:])
	})
	if err != nil {
		return "", err
	}
	return token, nil
}

// RevokeFeed takes the address of the actor's calendar out of use; without one
// it is fault.NotFound.
func (d *Desk) RevokeFeed(ctx context.Context, sc access.Scope) error {
	return d.store.UpdateAs(ctx, sc, listPlans, "", func(tx *store.Tx) error { return revokeFeed(ctx, tx, sc.Actor().ID) })
}

func revokeFeed(ctx context.Context, tx *store.Tx, account string) error {
	f, hash, err := tx.FeedOf(ctx, account)
	if err != nil {
		return err
	}
	f.Revoked = momentOf(tx)
	return tx.PutFeed(ctx, f, hash)
}

// FeedSince returns since when the actor's calendar has an address, the zero
// time where it has none.
func (d *Desk) FeedSince(ctx context.Context, a access.Actor) (since time.Time, err error) {
	err = d.store.View(ctx, ownNote(a, "calendar"), func(tx *store.Tx) error {
		f, _, err := tx.FeedOf(ctx, a.ID)
		since = f.Created
		return err
	})
	if fault.KindOf(err) == fault.NotFound {
		err = nil
	}
	return since, err
}

// Calendar returns what is due for the owner of the address with a token, the
// first day first. It is what the account's agency is to do, in the plans that
// the account may list now: an account that is disabled, or has lost the role,
// has no calendar. An address that is unknown, one that was revoked and one
// whose account may no longer see plans are all fault.NotFound.
func (d *Desk) Calendar(ctx context.Context, token string) ([]Entry, error) {
	var u access.User
	var feed store.Feed
	note := audit.Note{Actor: "calendar", Role: "calendar", Action: "calendar", Purpose: string(access.RightOfSelf)}
	err := d.store.View(ctx, note, func(tx *store.Tx) error {
		var err error
		if feed, err = tx.FeedByToken(ctx, seal.TokenHash(token)); err == nil {
			u, err = tx.Account(ctx, feed.Account)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	sc, ok := d.follows(u)
	if !ok {
		return nil, errNotThere()
	}
	var all []Entry
	err = d.store.ViewAs(ctx, sc, listPlans, "", func(tx *store.Tx) error {
		return d.eachTodo(ctx, tx, sc, func(st *casework.State, t casework.Todo) {
			if t.Due.IsZero() || t.Waits {
				return
			}
			sum := sha256.Sum256([]byte(feed.ID + "|" + string(st.Plan.ID) + "|" + string(t.Subject) + "|" + t.Code + "|" + string(t.Kind)))
			all = append(all, Entry{UID: hex.EncodeToString(sum[:16]), Plan: st.Plan.ID, Day: t.Due})
		})
	})
	slices.SortStableFunc(all, func(a, b Entry) int { return a.Day.Compare(b.Day) })
	return all, err
}

// follows is the scope in which an account follows persons up, by the first of
// its roles that may; ok is false where none may, or the account is disabled.
func (d *Desk) follows(u access.User) (sc access.Scope, ok bool) {
	if !u.Disabled.IsZero() {
		return sc, false
	}
	for _, r := range []access.Role{access.CaseWorker, access.ChildCoordinator, access.Leader, access.Coordinator} {
		if slices.Contains(u.Roles, r) {
			return d.matrix.Scope(access.Actor{ID: u.ID, Role: r, Agency: u.Agency}, access.Protect), true
		}
	}
	return sc, false
}

// eachTodo calls fn with everything that the actor's agency is to do in the
// plans within the scope; for the national unit, with everything that anybody
// is.
func (d *Desk) eachTodo(ctx context.Context, tx *store.Tx, sc access.Scope, fn func(*casework.State, casework.Todo)) error {
	plans, err := tx.ScopedPlansKept(ctx, listPlans, &d.kept)
	if err != nil {
		return err
	}
	w, err := d.world(ctx, tx)
	if err != nil {
		return err
	}
	all := sc.Reach(listPlans) == access.All
	for _, st := range plans {
		for _, t := range st.Todos(tx.Now(), w) {
			if all || t.Agency == sc.Actor().Agency {
				fn(st, t)
			}
		}
	}
	return nil
}

// Digest is how much waits for somebody: numbers and nothing else.
type Digest struct {
	Late   int // deadlines and tasks whose day has passed
	Soon   int // due within a week
	Asked  int // waits for an answer of the agency
	Unread int // notices
}

// Empty reports whether nothing waits.
func (d Digest) Empty() bool { return d == Digest{} }

// Digest returns how much waits for the actor's agency.
func (d *Desk) Digest(ctx context.Context, sc access.Scope) (Digest, error) {
	var out Digest
	err := d.store.ViewAs(ctx, sc, listPlans, "", func(tx *store.Tx) error {
		var err error
		out, err = d.digest(ctx, tx, sc)
		return err
	})
	return out, err
}

func (d *Desk) digest(ctx context.Context, tx *store.Tx, sc access.Scope) (out Digest, err error) {
	today := codelist.NorwegianDay(tx.Now())
	err = d.eachTodo(ctx, tx, sc, func(_ *casework.State, t casework.Todo) {
		switch {
		case t.Waits:
		case t.Late(today):
			out.Late++
		case !t.Due.IsZero() && !t.Due.After(today.AddDays(casework.SoonDays)):
			out.Soon++
		case t.Other != "":
			out.Asked++
		}
	})
	if err == nil {
		out.Unread, err = tx.UnreadTo(ctx, sc.Actor())
	}
	return out, err
}

// AccountDigest is the digest of one account.
type AccountDigest struct {
	Account string
	Digest
}

// Digests returns the digest of every account that follows persons up and for
// which anything waits, by account.
func (d *Desk) Digests(ctx context.Context) ([]AccountDigest, error) {
	var users []access.User
	err := d.store.View(ctx, auditNote("digest"), func(tx *store.Tx) error {
		var err error
		users, err = tx.Accounts(ctx)
		return err
	})
	if err != nil {
		return nil, err
	}
	var all []AccountDigest
	for _, u := range users {
		sc, ok := d.follows(u)
		if !ok {
			continue
		}
		digest, err := d.Digest(ctx, sc)
		if err != nil {
			return nil, err
		}
		if !digest.Empty() {
			all = append(all, AccountDigest{u.ID, digest})
		}
	}
	slices.SortFunc(all, func(a, b AccountDigest) int {
		if a.Account < b.Account {
			return -1
		}
		return 1
	})
	return all, nil
}
