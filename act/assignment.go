package act

import (
	"context"
	"slices"
	"strconv"
	"time"

	"verdig/access"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// The limits of pairs in hand. Few, so that nobody collects identities; a few
// days, so that a pair comes back to the queue.
const (
	PairsInHand = 10
	PairFor     = 3 * 24 * time.Hour
)

var decideLink = access.Use{Compartment: access.Link, Action: access.Decide}

// TakePair puts a pair under review into the actor's hands, for [PairFor].
// Until it is decided or given back, the actor may look at the compared
// identities of its two notifications, each look an entry in the audit chain.
// Taking it again begins anew.
//
// Errors are fault.NotFound for a pair that is not under review, and
// fault.Conflict for one that is decided and where the actor has
// [PairsInHand] in hand.
func (d *Desk) TakePair(ctx context.Context, sc access.Scope, id register.PairID) (register.Assignment, error) {
	now := d.now().UTC().Truncate(time.Microsecond)
	var a register.Assignment
	err := d.store.UpdateAs(ctx, sc, decideLink, string(id), func(tx *store.Tx) error {
		c, err := tx.ReviewCase(ctx, id)
		if err != nil {
			return err
		}
		if c.Decision.ID != "" {
			return fault.New(fault.Conflict, "register.judge.decided", string(id), string(c.Decision.ID))
		}
		a = register.Assignment{A: c.Pair.A, B: c.Pair.B, Actor: sc.Actor().ID, At: now, Until: now.Add(PairFor)}
		held, err := tx.AssignmentsOf(ctx, a.Actor, now)
		if err != nil {
			return err
		}
		again := slices.ContainsFunc(held, func(h register.Assignment) bool { return h.ID() == a.ID() })
		if !again && len(held) >= PairsInHand {
			return fault.New(fault.Conflict, "act.pairs_in_hand", strconv.Itoa(PairsInHand))
		}
		return tx.PutAssignment(ctx, a)
	})
	return a, err
}

// GiveBack takes a pair out of the actor's hands; one that is not in them is
// not there.
func (d *Desk) GiveBack(ctx context.Context, sc access.Scope, id register.PairID) error {
	now := d.now().UTC().Truncate(time.Microsecond)
	return d.store.UpdateAs(ctx, sc, decideLink, string(id), func(tx *store.Tx) error {
		held, err := tx.AssignmentsOf(ctx, sc.Actor().ID, now)
		if err != nil {
			return err
		}
		for _, a := range held {
			if register.NewPairID(a.A, a.B) == id {
				a.Until = now
				return tx.PutAssignment(ctx, a)
			}
		}
		return fault.New(fault.NotFound, "store.not_found.pair")
	})
}

// PairsHeld returns the pairs in the actor's hands, those that end first
// first.
func (d *Desk) PairsHeld(ctx context.Context, sc access.Scope) ([]register.Assignment, error) {
	var all []register.Assignment
	err := d.store.ViewAs(ctx, sc, access.Use{Compartment: access.Link, Action: access.List}, "", func(tx *store.Tx) error {
		var err error
		all, err = tx.AssignmentsOf(ctx, sc.Actor().ID, d.now())
		return err
	})
	return all, err
}

// Compared are the identities that the linkage compared, of the two
// notifications of a pair.
type Compared struct{ A, B register.Identity }

// CompareIdentities returns the identities of a pair that is in the actor's
// hands; both looks are in the audit chain before anything is handed out.
// Otherwise the pair is not there. An identity that is erased, or sealed to its
// agency alone, is empty.
func (d *Desk) CompareIdentities(ctx context.Context, sc access.Scope, id register.PairID) (Compared, error) {
	var c Compared
	use := access.Use{Compartment: access.Identity, Action: access.Read}
	err := d.store.ViewAs(ctx, sc, use, string(id), func(tx *store.Tx) error {
		p, err := tx.ReviewPair(ctx, id)
		if err != nil {
			return err
		}
		who, err := tx.ScopedIdentities(ctx, p.A, p.B)
		c.A, c.B = who[p.A], who[p.B]
		return err
	})
	return c, err
}
