package justice

import (
	"slices"

	"verdig/codelist"
)

// Within returns the roll of some of the cases: those named, with what went into
// them. Everything that is counted over it is of these alone.
func (r *Roll) Within(ids []CaseID) *Roll {
	part := FoldEvents(r.events)
	part.out = func(id CaseID) bool { return !slices.Contains(ids, r.Now(id)) }
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
	drop(r.reports, r.out, func(x *Filed) CaseID { return x.Case })
	drop(r.accused, r.out, func(x *Accused) CaseID { return x.Case })
	drop(r.victims, r.out, func(x *Victim) CaseID { return x.Case })
	drop(r.counts, r.out, func(x *Count) CaseID { return x.Case })
	drop(r.judgments, r.out, func(x *Judgment) CaseID { return x.Case })
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
