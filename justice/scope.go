package justice

import (
	"errors"
	"slices"
	"strconv"

	"verdig/codelist"
	"verdig/fault"
)

// Now is the case in which everything of a case stands: the case itself, or the
// one into which it was joined.
func (r *Roll) Now(id CaseID) CaseID {
	for range len(r.cases) {
		d := r.cases[id]
		if d == nil || d.Joined == nil {
			break
		}
		id = d.Joined.Into
	}
	return id
}

// History returns the events of a case in order, with those of the cases that
// went into it, also the events that are withdrawn.
func (r *Roll) History(id CaseID) []Event {
	var all []Event
	for _, i := range r.eventsOf([]CaseID{id}) {
		e := r.events[i]
		if r.Now(e.Case) == id || e.Into == id {
			all = append(all, e)
		}
	}
	return all
}

// TallyIn is [Roll.TallyOf] over some of the cases: those named, with what went
// into them.
func (r *Roll) TallyIn(ids []CaseID, from, by codelist.Day) Tally {
	return r.part(ids, by).tally(from, by, r.within(ids))
}

// within says whether a case, or the one into which it went, is one of some.
func (r *Roll) within(ids []CaseID) func(CaseID) bool {
	named := make(map[CaseID]bool, len(ids))
	for _, id := range ids {
		named[id] = true
	}
	return func(id CaseID) bool { return named[r.Now(id)] }
}

// PathsIn is [Roll.Paths] of the reports in some of the cases.
func (r *Roll) PathsIn(ids []CaseID, from, to, by codelist.Day) []Path {
	in := r.within(ids)
	return slices.DeleteFunc(r.part(ids, by).paths(from, to, by), func(p Path) bool { return !in(p.Report.Case) })
}

// StandsOn returns the event that keeps another from being withdrawn, as the
// refusal of the withdrawal names it.
func (r *Roll) StandsOn(refusal error) (Event, bool) {
	var f *fault.Error
	if !errors.As(refusal, &f) || f.Key != "justice.event.stands" || len(f.Args) != 1 {
		return Event{}, false
	}
	n, err := strconv.Atoi(f.Args[0])
	at, found := slices.BinarySearchFunc(r.events, n, func(e Event, n int) int { return e.Number - n })
	if err != nil || !found {
		return Event{}, false
	}
	return r.events[at], true
}

// Concerns reports whether a case is an agency's: one that it opened, or in
// which a report of its own stands.
func (r *Roll) Concerns(id CaseID, agency string) bool {
	d := r.cases[id]
	if agency == "" || d == nil {
		return false
	}
	return d.Opened.Office == agency || slices.ContainsFunc(r.Reports(id), func(f Filed) bool { return f.Agency == agency })
}

// Event returns an event that has not been withdrawn.
func (r *Roll) Event(id EventID) (Event, bool) {
	i, ok := r.places[id]
	if !ok || r.withdrawn[id] != "" {
		return Event{}, false
	}
	return r.events[i], true
}

// Correction says the events anew that were withdrawn for the sake of one of
// them, which now reads otherwise.
type Correction struct {
	Wrong Event // as it stood
	Right Event // as it reads now
	ids   map[EventID]EventID
}

// NewCorrection begins a correction.
func NewCorrection(wrong, right Event) *Correction {
	return &Correction{Wrong: wrong, Right: right, ids: map[EventID]EventID{}}
}

// Anew is an event of those withdrawn as it is said anew. What it is about is
// what was said anew before it, as [Correction.Said] was told. What belongs to a
// judgment and has its day follows it to another day, as the opening of a case
// follows the report that it begins with.
func (c *Correction) Anew(e Event) Event {
	if e.ID == c.Wrong.ID {
		e = c.Right
	}
	e.Subject, e.Count, e.Accused = c.now(e.Subject), c.now(e.Count), c.now(e.Accused)
	e.Victims, e.Moved = c.all(e.Victims), c.all(e.Moved)
	of := e.Subject != "" && e.Subject == c.now(c.Wrong.ID)
	switch {
	case e.Day != c.Wrong.Day:
	case c.Wrong.Kind == FileReport && e.Kind == OpenCase && e.Case == c.Wrong.Case:
		e.Day = c.Right.Day
	case c.Wrong.Kind == Judge && of && slices.Contains([]EventKind{GiveVerdict, Sentence, Confiscate, GiveAward}, e.Kind):
		e.Day = c.Right.Day
	}
	return e
}

// Said tells the correction under which id an event was said anew.
func (c *Correction) Said(before, after EventID) { c.ids[before] = after }

// Now is the id of the corrected event, once it is said anew.
func (c *Correction) Now() EventID { return c.now(c.Wrong.ID) }

func (c *Correction) now(id EventID) EventID {
	if after, ok := c.ids[id]; ok {
		return after
	}
	return id
}

func (c *Correction) all(ids []EventID) []EventID {
	out := slices.Clone(ids)
	for i, id := range out {
		out[i] = c.now(id)
	}
	return out
}
