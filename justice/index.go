package justice

import (
	"slices"

	"verdig/codelist"
)

// shelf holds what stands in a case, each kind in the order in which it was
// added.
type shelf struct {
	reports   []*Filed
	accused   []*Accused
	victims   []*Victim
	counts    []*Count
	judgments []*Judgment
}

// shelfOf is the shelf of a case, an empty one where nothing stands in it; ""
// stands for every case.
func (r *Roll) shelfOf(id CaseID) *shelf {
	if id == "" {
		return &r.all
	}
	if s := r.shelves[id]; s != nil {
		return s
	}
	return &shelf{}
}

// openShelf is the shelf of a case, to put something on.
func (r *Roll) openShelf(id CaseID) *shelf {
	if r.shelves[id] == nil {
		r.shelves[id] = &shelf{}
	}
	return r.shelves[id]
}

// shelved returns copies of what stands on a shelf.
func shelved[T any](all []*T) []T {
	var out []T
	for _, x := range all {
		out = append(out, *x)
	}
	return out
}

// move takes what stands in one case into another: all of it, or what is named
// with the counts against the accused among it.
func (r *Roll) move(from, into CaseID, named []EventID) {
	goes := func(id EventID) bool { return named == nil || slices.Contains(named, id) }
	a, b := r.openShelf(from), r.openShelf(into)
	if a == b {
		return
	}
	shift(&a.reports, &b.reports, func(x *Filed) (*CaseID, int, bool) { return &x.Case, x.place, goes(x.ID) }, into)
	shift(&a.accused, &b.accused, func(x *Accused) (*CaseID, int, bool) { return &x.Case, x.place, goes(x.ID) }, into)
	shift(&a.victims, &b.victims, func(x *Victim) (*CaseID, int, bool) { return &x.Case, x.place, goes(x.ID) }, into)
	shift(&a.counts, &b.counts, func(x *Count) (*CaseID, int, bool) { return &x.Case, x.place, goes(x.Accused) }, into)
	shift(&a.judgments, &b.judgments, func(x *Judgment) (*CaseID, int, bool) { return &x.Case, x.place, goes(x.ID) }, into)
}

// shift moves what goes from one list to another and keeps both in order. Of
// says where the case of an entry is written, its place, and whether it goes.
func shift[T any](from, into *[]*T, of func(*T) (*CaseID, int, bool), to CaseID) {
	var stays []*T
	for _, x := range *from {
		at, _, goes := of(x)
		if !goes {
			stays = append(stays, x)
			continue
		}
		*at = to
		*into = append(*into, x)
	}
	*from = stays
	slices.SortFunc(*into, func(a, b *T) int {
		_, i, _ := of(a)
		_, j, _ := of(b)
		return i - j
	})
}

// group is the events of cases that were ever joined or split, also where that
// has been withdrawn: what happens in one group does not touch another.
type group struct {
	cases  []CaseID
	events []int // places among all events, ascending
}

// groupOf is the group of a case.
func (r *Roll) groupOf(id CaseID) *group {
	g := r.groups[id]
	if g == nil {
		g = &group{cases: []CaseID{id}}
		r.groups[id] = g
	}
	return g
}

// enter puts the event at a place into the group of its case.
func (r *Roll) enter(at int) {
	e := &r.events[at]
	r.places[e.ID] = at
	g := r.groupOf(e.Case)
	if e.Into != "" {
		if other := r.groupOf(e.Into); other != g {
			if len(other.events) > len(g.events) {
				g, other = other, g
			}
			for _, id := range other.cases {
				r.groups[id] = g
			}
			g.cases = append(g.cases, other.cases...)
			g.events = append(g.events, other.events...)
			slices.Sort(g.events)
		}
	}
	g.events = append(g.events, at)
}

// eventsOf returns the places of the events of the groups of cases, ascending.
func (r *Roll) eventsOf(ids []CaseID) []int {
	var out []int
	seen := map[*group]bool{}
	for _, id := range ids {
		if g := r.groups[id]; g != nil && !seen[g] {
			seen[g] = true
			out = append(out, g.events...)
		}
	}
	if len(seen) > 1 {
		slices.Sort(out)
	}
	return out
}

// until returns the roll of what had happened by a day. What was said later of
// an earlier day counts: the roll is of what happened, as it is known now.
func (r *Roll) until(day codelist.Day) *Roll {
	kept := make([]Event, 0, len(r.events))
	for i := range r.events {
		kept = r.keep(kept, i, day)
	}
	return FoldEvents(kept)
}

// part is [Roll.until] of the groups of some cases alone.
func (r *Roll) part(ids []CaseID, day codelist.Day) *Roll {
	var kept []Event
	for _, i := range r.eventsOf(ids) {
		kept = r.keep(kept, i, day)
	}
	return FoldEvents(kept)
}

// keep appends the event at a place where it stands and had happened by a day.
func (r *Roll) keep(kept []Event, at int, day codelist.Day) []Event {
	e := r.events[at]
	if _, gone := r.withdrawn[e.ID]; gone || e.Kind == Withdraw || e.Day.After(day) {
		return kept
	}
	return append(kept, e)
}
