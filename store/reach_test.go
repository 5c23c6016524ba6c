package store

import (
	"context"
	"database/sql"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"verdig/access"
	"verdig/access/oracle"
	"verdig/fault"
	"verdig/register"
)

// world is a register whose every object is known to the test by its own
// books, which are not the register's.
type world struct {
	s      *Store
	now    time.Time
	ids    []register.NotificationID
	agency []string                                    // of each
	hands  map[string]map[register.NotificationID]bool // by actor: in the hands now
	actors []string
	taken  map[register.PairID]bool
	grants map[string][]access.Grant
}

const worldObjects = 64

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{now: testTime, hands: map[string]map[register.NotificationID]bool{}, grants: map[string][]access.Grant{}, taken: map[register.PairID]bool{}}
	w.s = newStore(t, Options{Now: func() time.Time { return w.now }})
	var all []register.Notification
	for i := range worldObjects {
		n := aNotification(i)
		n.Agency = []string{"pd-oslo", "udi", "rosa", "nav", "barnevern"}[i%5]
		all, w.agency = append(all, n), append(w.agency, n.Agency)
	}
	w.ids, _ = receive(t, w.s, all...)
	rng := rand.New(rand.NewPCG(7, 7))
	err := w.s.Update(context.Background(), testNote, func(tx *Tx) error {
		for _, actor := range []string{"a", "b", "c", "d", "e", "f"} {
			w.actors = append(w.actors, actor)
			w.hands[actor] = map[register.NotificationID]bool{}
			for k := range 10 {
				i, j := rng.IntN(worldObjects/2), worldObjects/2+rng.IntN(worldObjects/2)
				if err := w.assign(tx, actor, w.ids[i], w.ids[j], k); err != nil {
					return err
				}
			}
			for k := range 4 {
				g := access.Grant{ID: actor, Object: string(w.ids[rng.IntN(worldObjects)]), Until: testTime.Add(time.Duration(k-1) * time.Minute)}
				w.grants[actor] = append(w.grants[actor], g)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// assign puts a pair into hands: by turns for now, given back, decided by a
// person since, by a rule since, and by a person before it was taken.
func (w *world) assign(tx *Tx, actor string, a, b register.NotificationID, turn int) error {
	ctx := context.Background()
	if w.taken[register.NewPairID(a, b)] { // by another actor: a decision would end both
		return nil
	}
	w.taken[register.NewPairID(a, b)] = true
	as := register.Assignment{A: a, B: b, Actor: actor, At: testTime, Until: testTime.Add(time.Hour)}
	decide := func(rule string) error {
		_, err := register.Decide(ctx, tx, testActor, register.LinkDecision{A: a, B: b, Verdict: register.NotSame, Rule: rule, Reason: "x", At: testTime})
		return err
	}
	steps := [][]func() error{
		{func() error { return tx.PutAssignment(ctx, as) }},
		{func() error { as.Until = testTime; return tx.PutAssignment(ctx, as) }},
		{func() error { return tx.PutAssignment(ctx, as) }, func() error { return decide("") }},
		{func() error { return tx.PutAssignment(ctx, as) }, func() error { return decide("rule") }},
		{func() error { return decide("") }, func() error { return tx.PutAssignment(ctx, as) }},
	}[turn%5]
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	if turn%5 == 0 || turn%5 >= 3 {
		w.hands[actor][a], w.hands[actor][b] = true, true
	}
	return nil
}

// situation is what the second model is asked about an object.
func (w *world) situation(a access.Actor, p access.Purpose, u access.Use, object int) oracle.Situation {
	granted := slices.ContainsFunc(w.grants[a.ID], func(g access.Grant) bool {
		return g.Object == string(w.ids[object]) && g.Until.After(w.now)
	})
	return oracle.Situation{
		Role: a.Role, Purpose: p, Compartment: u.Compartment, Action: u.Action,
		Own: a.Agency == w.agency[object], InHands: w.hands[a.ID][w.ids[object]], Granted: granted,
	}
}

// One million random decisions of the real path (the matrix, the scope, the
// condition in the engine) agree with the second model.
func TestAMillionDecisionsInTheEngine(t *testing.T) {
	const decisions = 1_000_000
	w := newWorld(t)
	ctx := context.Background()
	m := matrix(t)
	rng := rand.New(rand.NewPCG(4, 2016))
	agencies := []string{"pd-oslo", "udi", "rosa", "nav", "barnevern", "", "unknown"}
	roles := append(slices.Clone(access.Roles), access.Operator, "")
	compartments := []access.Compartment{access.Notification, access.Identity, access.Narrative}
	asked, yes := 0, 0
	by := map[access.Reach]int{}
	note := testNote
	err := w.s.View(ctx, note, func(tx *Tx) error {
		tx.scoped = true
		for asked < decisions {
			a := access.Actor{ID: w.actors[rng.IntN(len(w.actors))], Role: roles[rng.IntN(len(roles))], Agency: agencies[rng.IntN(len(agencies))]}
			p := access.Purposes[rng.IntN(len(access.Purposes))]
			u := access.Use{Compartment: compartments[rng.IntN(len(compartments))], Action: access.Actions[rng.IntN(len(access.Actions))]}
			if rng.IntN(2) == 0 { // where most rights are
				p = []access.Purpose{access.Assess, access.Linking, access.Emergency}[rng.IntN(3)]
				u.Action = []access.Action{access.Read, access.Read, access.List, access.Correct}[rng.IntN(4)]
				a.Role = []access.Role{access.Reporter, access.CaseWorker, access.ChildCoordinator, access.Coordinator, access.SecondReviewer}[rng.IntN(5)]
			}
			tx.scope = m.Scope(a, p, w.grants[a.ID]...)
			reached, err := w.reached(ctx, tx, u, rng.IntN(50) == 0)
			if err != nil {
				return err
			}
			for i, id := range w.ids {
				asked++
				want := oracle.May(w.situation(a, p, u, i))
				if want != reached[id] {
					t.Fatalf("%+v for %s, %+v, object of %s: %t, want %t", a, p, u, w.agency[i], reached[id], want)
				}
				if want {
					yes++
					by[tx.scope.Reach(u)]++
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if yes < decisions/100 || by[access.Own] < 1000 || by[access.Assigned] < 1000 || by[access.All] < 1000 {
		t.Errorf("only %d of %d are allowed (%v): the questions miss the rights", yes, asked, by)
	}
	t.Logf("%d decisions, %d allowed", asked, yes)
}

// reached returns the notifications that the scope of the transaction reaches,
// as a list finds them; with item, each is also asked for by itself and must
// give the same.
func (w *world) reached(ctx context.Context, tx *Tx, u access.Use, item bool) (map[register.NotificationID]bool, error) {
	within, args := tx.within(u)
	found := map[register.NotificationID]bool{}
	err := tx.each(ctx, `SELECT n.id FROM notification n WHERE `+within, args, func(rows *sql.Rows) error {
		var id string
		err := rows.Scan(&id)
		found[register.NotificationID(id)] = true
		return err
	})
	for _, id := range w.ids {
		if err != nil || !item {
			break
		}
		one := tx.reaches(ctx, u, id)
		if one != nil && fault.KindOf(one) != fault.NotFound {
			return nil, one
		}
		if (one == nil) != found[id] {
			return nil, errors.New("list and item disagree")
		}
	}
	return found, err
}

// What a scope lists it can open, and what it can open it lists, through the
// methods that pages use and on the connections of the role.
func TestListAndItemAgree(t *testing.T) {
	w := newWorld(t)
	ctx := context.Background()
	m := matrix(t)
	both := 0
	for _, role := range access.Roles {
		for _, p := range access.Purposes {
			for _, agency := range []string{"pd-oslo", "nav", ""} {
				sc := m.Scope(access.Actor{ID: "a", Role: role, Agency: agency}, p, w.grants["a"]...)
				if sc.Reach(listNotifications) == access.None || sc.Reach(readNotification) == access.None {
					continue
				}
				both++
				err := w.s.ViewAs(ctx, sc, listNotifications, "", func(tx *Tx) error {
					rows, err := tx.NotificationPage(ctx, NotificationFilter{Size: 500})
					if err != nil {
						return err
					}
					listed := map[register.NotificationID]bool{}
					for _, r := range rows {
						listed[r.ID] = true
					}
					for _, id := range w.ids {
						n, err := item(ctx, tx, id)
						if (err == nil) != listed[id] || err == nil && n.ID != id {
							t.Errorf("%s of %q for %s: listed %t, item %v", role, agency, p, listed[id], err)
						}
					}
					return nil
				})
				if err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	if both < 10 {
		t.Errorf("only %d scopes list and read", both)
	}
}

// A filter narrows and never widens; pages neither repeat nor leave out.
func TestFiltersAndPages(t *testing.T) {
	w := newWorld(t)
	ctx := context.Background()
	sc := matrix(t).Scope(access.Actor{ID: "x", Role: access.Reporter, Agency: "udi"}, access.Assess)
	err := w.s.ViewAs(ctx, sc, listNotifications, "", func(tx *Tx) error {
		for _, f := range []NotificationFilter{{Agency: "nav"}, {Year: 2015}, {Reference: "R-000000"}, {Reference: "' OR 1 --"}, {Reference: "%"}} {
			f.Size = 100
			if rows, err := tx.NotificationPage(ctx, f); err != nil || len(rows) != 0 {
				t.Errorf("%+v gives %d rows, %v", f, len(rows), err)
			}
		}
		var paged []register.NotificationID
		f := NotificationFilter{Agency: "udi", Year: 2016, Size: 5}
		for {
			rows, err := tx.NotificationPage(ctx, f)
			if err != nil || len(rows) == 0 {
				break
			}
			for _, r := range rows {
				paged = append(paged, r.ID)
			}
			f.Before = string(paged[len(paged)-1])
		}
		var want []register.NotificationID
		for i, id := range w.ids {
			if w.agency[i] == "udi" {
				want = append(want, id)
			}
		}
		slices.Reverse(want)
		if !slices.Equal(paged, want) {
			t.Errorf("pages give %d of %d, or in another order", len(paged), len(want))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// What the two walls cost: one item and one page of an agency's list, on the
// connections of a role and on those of the program.
func BenchmarkScoped(b *testing.B) {
	s := newStore(b, Options{})
	ctx := context.Background()
	var ids []register.NotificationID
	err := s.UpdateAlone(ctx, testNote, func(tx *Tx) error {
		for i := range 20_000 {
			n := aNotification(i)
			id, _, err := register.Receive(ctx, tx, testActor, n)
			if err != nil {
				return err
			}
			if n.Agency == "agency-03" {
				ids = append(ids, id)
			}
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
	sc := reporterOf(b, "agency-03")
	as := func(fn func(*Tx) error) error { return s.ViewAs(ctx, sc, listNotifications, "", fn) }
	open := func(fn func(*Tx) error) error {
		return s.View(ctx, testNote, func(tx *Tx) error {
			tx.scope, tx.scoped, tx.use = sc, true, listNotifications
			return fn(tx)
		})
	}
	for _, way := range []struct {
		name string
		view func(func(*Tx) error) error
	}{{"guarded", as}, {"open", open}} {
		b.Run("item/"+way.name, func(b *testing.B) {
			for i := range b.N {
				err := way.view(func(tx *Tx) error {
					_, err := tx.ScopedVersions(ctx, ids[i%len(ids)])
					return err
				})
				if err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run("list/"+way.name, func(b *testing.B) {
			for range b.N {
				err := way.view(func(tx *Tx) error {
					_, err := tx.NotificationPage(ctx, NotificationFilter{Size: 50})
					return err
				})
				if err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
