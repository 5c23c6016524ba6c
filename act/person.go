package act

import (
	"context"
	"maps"
	"slices"
	"strings"
	"sync"

	"verdig/access"
	"verdig/register"
	"verdig/store"
)

var readNote = access.Use{Compartment: access.Notification, Action: access.Read}

// personPage is the number of persons on a page.
const personPage = 50

// joined is who is one person, by the links that stand. It is kept until a
// notification or decision comes, and holds ids, agencies and years only.
type joined struct {
	mark    store.Mark
	person  map[register.NotificationID]register.PersonID
	members map[register.PersonID][]member
	order   []register.PersonID // sorted
	apart   []register.Contradiction
}

type member struct {
	id     register.NotificationID
	agency string
	year   int
}

// joins keeps the latest join. Its zero value is empty.
type joins struct {
	mu sync.Mutex
	at *joined
}

// current returns who is one person now.
func (d *Desk) joined(ctx context.Context, tx *store.Tx) (*joined, error) {
	mark, err := tx.Mark(ctx)
	if err != nil {
		return nil, err
	}
	d.joins.mu.Lock()
	defer d.joins.mu.Unlock()
	if d.joins.at != nil && d.joins.at.mark == mark {
		return d.joins.at, nil
	}
	j := &joined{mark: mark, members: map[register.PersonID][]member{}}
	var ids []register.NotificationID
	notes := map[register.NotificationID]member{}
	err = tx.EachNotification(ctx, store.Selection{}, func(n register.Notification) error {
		ids = append(ids, n.ID)
		notes[n.ID] = member{n.ID, n.Agency, n.Year}
		return nil
	})
	if err != nil {
		return nil, err
	}
	standing, err := tx.StandingDecisions(ctx)
	if err != nil {
		return nil, err
	}
	j.person, j.apart = register.Persons(ids, standing, d.pseudonym)
	for _, id := range ids {
		p := j.person[id]
		if j.members[p] == nil {
			j.order = append(j.order, p)
		}
		j.members[p] = append(j.members[p], notes[id])
	}
	slices.Sort(j.order)
	d.joins.at = j
	return j, nil
}

func (d *Desk) pseudonym(id register.NotificationID) register.PersonID {
	return register.PersonID(d.store.Keys().Pseudonym("person", string(id)))
}

// PersonRow is one person as the national unit knows it: a pseudonym and coded
// facts, no identity and no reference of an agency.
type PersonRow struct {
	ID            register.PersonID
	Notifications int
	Agencies      []string // sorted, each once
	Years         []int    // reporting years, sorted, each once
}

// PersonFilter says which persons to list.
type PersonFilter struct {
	Year    int               // with a notification of this reporting year; 0 for all
	Agency  string            // with a notification of this agency; "" for all
	Several bool              // told of by more than one agency
	Begins  string            // beginning of the pseudonym
	After   register.PersonID // of the last row that was seen; "" for the first page
}

func (f PersonFilter) takes(p register.PersonID, ms []member) bool {
	if !strings.HasPrefix(string(p), strings.ToLower(strings.TrimSpace(f.Begins))) {
		return false
	}
	if f.Several && !slices.ContainsFunc(ms, func(m member) bool { return m.agency != ms[0].agency }) {
		return false
	}
	return slices.ContainsFunc(ms, func(m member) bool {
		return (f.Year == 0 || m.year == f.Year) && (f.Agency == "" || m.agency == f.Agency)
	})
}

// PersonList is one page of persons.
type PersonList struct {
	Rows  []PersonRow
	Total int               // persons that the filter takes, of all pages
	Next  register.PersonID // After of the next page, "" on the last
}

// Persons lists persons by pseudonym.
func (d *Desk) Persons(ctx context.Context, sc access.Scope, f PersonFilter) (PersonList, error) {
	var out PersonList
	err := d.national(ctx, sc, listNotes, "", func(tx *store.Tx) error {
		j, err := d.joined(ctx, tx)
		if err != nil {
			return err
		}
		for _, p := range j.order {
			ms := j.members[p]
			if !f.takes(p, ms) {
				continue
			}
			out.Total++
			switch {
			case p <= f.After:
			case len(out.Rows) < personPage:
				out.Rows = append(out.Rows, personRow(p, ms))
			default:
				out.Next = out.Rows[personPage-1].ID
			}
		}
		return nil
	})
	return out, err
}

func personRow(p register.PersonID, ms []member) PersonRow {
	r := PersonRow{ID: p, Notifications: len(ms)}
	for _, m := range ms {
		r.Agencies = append(r.Agencies, m.agency)
		r.Years = append(r.Years, m.year)
	}
	slices.Sort(r.Agencies)
	slices.Sort(r.Years)
	r.Agencies, r.Years = slices.Compact(r.Agencies), slices.Compact(r.Years)
	return r
}

// PersonView is one person with the notifications that make it up and the
// decisions that join them.
type PersonView struct {
	PersonRow
	Told      []register.Notification // by year and agency, without identity and reference
	Decisions []register.LinkDecision // between them, that stand
	Apart     []register.Contradiction
}

// Person returns one person by pseudonym; fault.NotFound where there is none.
func (d *Desk) Person(ctx context.Context, sc access.Scope, id register.PersonID) (PersonView, error) {
	var v PersonView
	err := d.national(ctx, sc, readNote, string(id), func(tx *store.Tx) error {
		j, err := d.joined(ctx, tx)
		if err != nil {
			return err
		}
		ms := j.members[id]
		if len(ms) == 0 {
			return errNotThere()
		}
		v.PersonRow = personRow(id, ms)
		for _, m := range ms {
			n, err := tx.Notification(ctx, m.id)
			if err != nil {
				return err
			}
			v.Told = append(v.Told, n)
		}
		slices.SortFunc(v.Told, register.CompareEvidence)
		withoutReferences(v.Told)
		standing, err := tx.StandingDecisions(ctx)
		for _, l := range standing {
			if j.person[l.A] == id && j.person[l.B] == id {
				v.Decisions = append(v.Decisions, l)
			}
		}
		for _, c := range j.apart {
			if j.person[c.Link.A] == id || j.person[c.Link.B] == id {
				v.Apart = append(v.Apart, c)
			}
		}
		return err
	})
	return v, err
}

// PersonOf returns the pseudonym of the person of a notification.
func (d *Desk) PersonOf(ctx context.Context, sc access.Scope, id register.NotificationID) (register.PersonID, error) {
	var p register.PersonID
	err := d.national(ctx, sc, readNote, string(id), func(tx *store.Tx) error {
		j, err := d.joined(ctx, tx)
		if err != nil {
			return err
		}
		if p = j.person[id]; p == "" {
			return errNotThere()
		}
		return nil
	})
	return p, err
}

// PersonChoices returns the reporting years, latest first, and the agencies by
// which persons can be filtered.
func (d *Desk) PersonChoices(ctx context.Context, sc access.Scope) (years []int, agencies []string, err error) {
	err = d.national(ctx, sc, listNotes, "", func(tx *store.Tx) error {
		j, err := d.joined(ctx, tx)
		if err != nil {
			return err
		}
		seenYear, seenAgency := map[int]bool{}, map[string]bool{}
		for _, ms := range j.members {
			for _, m := range ms {
				seenYear[m.year], seenAgency[m.agency] = true, true
			}
		}
		years, agencies = slices.Sorted(maps.Keys(seenYear)), slices.Sorted(maps.Keys(seenAgency))
		slices.Reverse(years)
		return nil
	})
	return years, agencies, err
}
