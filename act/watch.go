package act

import (
	"cmp"
	"context"
	"slices"
	"time"

	"verdig/access"
	"verdig/casework"
	"verdig/codelist"
	"verdig/register"
	"verdig/store"
)

// Watched is what the clock had to tell.
type Watched struct {
	Plans   int // that are open
	Words   int // deadlines that come or have passed, and what has climbed, told now
	Notices int // that were made of them: one for each reader and plan
}

// Watch tells whatever has come due or has climbed in any plan since the last
// time, however long ago that was: each once. What has been told is kept in the
// same transaction as the notices, so that nothing is told twice by two who
// watch, and nothing is lost by one who is interrupted.
func (d *Desk) Watch(ctx context.Context) (Watched, error) {
	var w Watched
	err := d.store.View(ctx, auditNote("watch"), func(tx *store.Tx) error {
		all, err := tx.AllPlansKept(ctx, &d.kept)
		if err != nil {
			return err
		}
		plans, due, err := d.due(ctx, tx, all)
		w.Plans, w.Words = plans, len(due)
		return err
	})
	if err != nil || w.Words == 0 {
		return w, err
	}
	err = d.store.Update(ctx, auditNote("watch"), func(tx *store.Tx) error {
		all, err := tx.AllPlans(ctx)
		if err != nil {
			return err
		}
		plans, due, err := d.due(ctx, tx, all)
		if err != nil {
			return err
		}
		w = Watched{Plans: plans, Words: len(due)}
		w.Notices, err = d.tellWords(ctx, tx, due)
		return err
	})
	return w, err
}

// due returns the words of some plans that have not been told.
func (d *Desk) due(ctx context.Context, tx *store.Tx, all []*casework.State) (open int, due []casework.Word, err error) {
	told, err := tx.ToldWords(ctx)
	if err != nil {
		return 0, nil, err
	}
	staff, err := tx.Staffed(ctx)
	if err != nil {
		return 0, nil, err
	}
	w, err := d.world(ctx, tx)
	if err != nil {
		return 0, nil, err
	}
	now := momentOf(tx)
	for _, st := range all {
		if st.Closed() {
			continue
		}
		open++
		for _, word := range st.Words(now, w, staffedBy(staff)) {
			if !told[st.Plan.ID][word.Key()] {
				due = append(due, word)
			}
		}
	}
	return open, due, nil
}

// rolesOf are the roles that are told on a rung.
func rolesOf(r casework.Rung) []access.Role {
	switch r {
	case casework.Colleague:
		return followers
	case casework.Leader:
		return []access.Role{access.Leader}
	}
	return []access.Role{access.Coordinator}
}

func staffedBy(staff map[string]map[access.Role]bool) func(string, casework.Rung) bool {
	return func(agency string, r casework.Rung) bool {
		return slices.ContainsFunc(rolesOf(r), func(role access.Role) bool { return staff[agency][role] })
	}
}

// tellWords keeps that words were told, and makes one notice of those for the
// same readers about the same plan.
func (d *Desk) tellWords(ctx context.Context, tx *store.Tx, due []casework.Word) (notices int, err error) {
	type letter struct {
		agency, role, kind, plan string
	}
	now, sent := momentOf(tx), make(map[letter]bool)
	for _, w := range due {
		if err := tx.AddWord(ctx, w, now); err != nil {
			return notices, err
		}
		for _, role := range rolesOf(w.Rung) {
			l := letter{w.Agency, string(role), w.Kind, string(w.Plan)}
			if sent[l] {
				continue
			}
			sent[l] = true
			notices++
			if err := tx.AddNotice(ctx, register.Notice{Agency: l.agency, Role: l.role, Kind: l.kind, Object: l.plan, At: now}); err != nil {
				return notices, err
			}
		}
	}
	return notices, nil
}

// FollowAlarms is what only the national unit can see and nobody may overlook.
type FollowAlarms struct {
	Orphaned  []*casework.State // open plans in which a responsible agency no longer takes part
	Unplanned []Unplanned       // persons who are followed up, and have no plan with anybody
}

// Unplanned is a person who is followed up this year as a possible victim and
// has no plan.
type Unplanned struct {
	Person   register.PersonID
	Agencies []string // that follow the person up, sorted
	Child    bool     // or perhaps one
}

// FollowAlarms returns the alarms of the coordinator's board, children first.
func (d *Desk) FollowAlarms(ctx context.Context, sc access.Scope) (FollowAlarms, error) {
	var out FollowAlarms
	if sc.Reach(listPlans) != access.All {
		return out, d.refuse(ctx, sc, listPlans, "")
	}
	err := d.store.ViewAs(ctx, sc, listPlans, "", func(tx *store.Tx) error {
		plans, err := tx.ScopedPlansKept(ctx, listPlans, &d.kept)
		if err != nil {
			return err
		}
		w, err := d.world(ctx, tx)
		if err != nil {
			return err
		}
		for _, st := range plans {
			if st.Orphaned(w) {
				out.Orphaned = append(out.Orphaned, st)
			}
		}
		out.Unplanned, err = d.unplanned(ctx, tx, plans)
		return err
	})
	return out, err
}

// unplanned returns the persons of this year who are followed up and have no
// plan.
func (d *Desk) unplanned(ctx context.Context, tx *store.Tx, plans []*casework.State) ([]Unplanned, error) {
	j, err := d.joined(ctx, tx)
	if err != nil {
		return nil, err
	}
	planned := make(map[register.PersonID]bool)
	for _, st := range plans {
		planned[j.person[st.Plan.Notification]] = true
	}
	now := tx.Now()
	today, found := codelist.NorwegianDay(now), make(map[register.PersonID]*Unplanned)
	err = tx.EachNotification(ctx, store.Selection{Year: now.In(codelist.Norway()).Year()}, func(n register.Notification) error {
		p := j.person[n.ID]
		if n.Nothing || planned[p] || !followedUp(n, today) {
			return nil
		}
		u := found[p]
		if u == nil {
			u = &Unplanned{Person: p}
			found[p] = u
		}
		if !slices.Contains(u.Agencies, n.Agency) {
			u.Agencies = append(u.Agencies, n.Agency)
		}
		u.Child = u.Child || perhapsChild(n, now)
		return nil
	})
	var all []Unplanned
	for _, u := range found {
		slices.Sort(u.Agencies)
		all = append(all, *u)
	}
	slices.SortFunc(all, func(a, b Unplanned) int {
		if a.Child != b.Child {
			if a.Child {
				return -1
			}
			return 1
		}
		return cmp.Compare(a.Person, b.Person)
	})
	return all, err
}

// followedUp reports whether an agency follows somebody up as a possible victim
// on a day.
func followedUp(n register.Notification, today codelist.Day) bool {
	f := n.Facts
	return f.Status != "rejected" && (f.From.IsZero() || !f.From.After(today)) && (f.To.IsZero() || !f.To.Before(today))
}

// perhapsChild reports whether somebody is or may be under 18: presumed so, or
// of a year of birth that allows it.
func perhapsChild(n register.Notification, now time.Time) bool {
	f := n.Facts
	return f.PresumedMinor == "yes" || f.BirthYear > 0 && now.In(codelist.Norway()).Year()-f.BirthYear <= 18 && f.PresumedMinor != "no"
}
