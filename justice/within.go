package justice

import (
	"slices"

	"verdig/codelist"
)

// Within returns the roll of some of the cases: those named, with what went into
// them. Everything that is counted over it is of these alone. It is for counting
// and takes no further event.
func (r *Roll) Within(ids []CaseID) *Roll {
	named := make(map[CaseID]bool, len(ids))
	for _, id := range ids {
		named[id] = true
	}
	var events []Event
	for _, i := range r.eventsOf(ids) {
		events = append(events, r.events[i])
	}
	part := FoldEvents(events)
	part.out = func(id CaseID) bool { return !named[r.Now(id)] }
	part.narrow()
	return part
}

// narrow leaves out what is not within the roll.
func (r *Roll) narrow() {
	if r.out == nil {
		return
	}
	for id, d := range r.cases {
		if r.out(id) || d.Joined != nil && r.out(d.Joined.Into) {
			delete(r.cases, id)
		}
	}
	for id := range r.shelves {
		if r.out(id) {
			delete(r.shelves, id)
		}
	}
	leave(r.reports, &r.all.reports, func(x *Filed) (EventID, bool) { return x.ID, r.out(x.Case) })
	leave(r.accused, &r.all.accused, func(x *Accused) (EventID, bool) { return x.ID, r.out(x.Case) })
	leave(r.victims, &r.all.victims, func(x *Victim) (EventID, bool) { return x.ID, r.out(x.Case) })
	leave(r.counts, &r.all.counts, func(x *Count) (EventID, bool) { return x.ID, r.out(x.Case) })
	leave(r.judgments, &r.all.judgments, func(x *Judgment) (EventID, bool) { return x.ID, r.out(x.Case) })
}

// leave takes what is out from a list and from the entries by id.
func leave[T any](by map[EventID]*T, list *[]*T, of func(*T) (EventID, bool)) {
	*list = slices.DeleteFunc(*list, func(x *T) bool {
		id, out := of(x)
		if out {
			delete(by, id)
		}
		return out
	})
}

// Until returns the roll of what had happened by a day, as it is known now.
func (r *Roll) Until(day codelist.Day) *Roll { return r.until(day) }

// Claims returns the claims for compensation that stand, for victims of the
// roll, in order.
func (r *Roll) Claims() []Event {
	var all []Event
	for _, e := range r.events {
		if e.Kind == ClaimAward && r.withdrawn[e.ID] == "" && slices.ContainsFunc(e.Victims, func(id EventID) bool { return r.victims[id] != nil }) {
			all = append(all, e)
		}
	}
	return all
}
