package justice

import (
	"slices"

	"verdig/fault"
)

// Fill completes an event by who enters it, and decides it on a roll.
type Fill func(r *Roll, e *Event) error

// Correct says an event anew: it is withdrawn with everything that stands on it,
// and all of it is said again. Where the event could not be said after what came
// later about the same (a charge after the indictment), that is taken out and
// said again too. It returns the id under which the event stands now, the events
// to be stored, in order, and the roll after them. Errors are those of fill.
func (r *Roll) Correct(wrong, right Event, fill Fill) (EventID, []Event, *Roll, error) {
	id, said, after, err := (&correcting{fill: fill}).correct(r, NewCorrection(wrong, right), nil)
	if fault.KindOf(err) != fault.Conflict {
		return id, said, after, err
	}
	var related []Event
	for _, e := range r.events {
		if e.Number > wrong.Number && r.withdrawn[e.ID] == "" && e.Kind != Withdraw && aboutSame(wrong, e) {
			related = append(related, e)
		}
	}
	if len(related) > 0 {
		if id, said, after, failed := (&correcting{fill: fill}).correct(r, NewCorrection(wrong, right), related); failed == nil {
			return id, said, after, nil
		}
	}
	return "", nil, nil, err
}

// aboutSame reports whether two events are about the same report, accused, count
// or judgment.
func aboutSame(x, e Event) bool {
	same := func(id EventID) bool { return id != "" && (id == e.Subject || id == e.Accused) }
	return same(x.Subject) || same(x.Accused)
}

// correcting is one correction on its way.
type correcting struct {
	fill Fill
	said []Event
}

func (c *correcting) say(r *Roll, e Event) (Event, *Roll, error) {
	if err := c.fill(r, &e); err != nil {
		return e, nil, err
	}
	c.said = append(c.said, e)
	return e, r.With(e), nil
}

func (c *correcting) correct(r *Roll, x *Correction, also []Event) (EventID, []Event, *Roll, error) {
	from := x.Wrong
	if at, ok := r.Docket(x.Wrong.Case); ok && x.Wrong.Kind == FileReport && at.Opened.Kind == OpenCase &&
		at.Opened.Day == x.Wrong.Day && x.Right.Day != x.Wrong.Day {
		from = at.Opened
	}
	gone, roll, err := c.takeOut(r, append([]Event{from}, also...))
	if err != nil {
		return "", nil, nil, err
	}
	for i := len(gone) - 1; i >= 0; i-- {
		e := x.Anew(gone[i])
		if e.Kind != OpenCase {
			e.Case = roll.Now(e.Case)
		}
		var said Event
		if said, roll, err = c.say(roll, e); err != nil {
			return "", nil, nil, err
		}
		x.Said(gone[i].ID, said.ID)
	}
	return x.Now(), c.said, roll, nil
}

// takeOut withdraws events and everything that stands on them, the last first.
// It returns what was withdrawn, the last first, and the roll without it.
func (c *correcting) takeOut(r *Roll, waiting []Event) ([]Event, *Roll, error) {
	var gone []Event
	for len(waiting) > 0 {
		last := waiting[len(waiting)-1]
		if r.withdrawn[last.ID] != "" {
			waiting = waiting[:len(waiting)-1]
			continue
		}
		_, next, err := c.say(r, Event{Kind: Withdraw, Case: last.Case, Subject: last.ID})
		if on, ok := r.StandsOn(err); ok {
			waiting = append(waiting, on)
			continue
		}
		if err != nil {
			return nil, nil, err
		}
		gone, r, waiting = append(gone, last), next, waiting[:len(waiting)-1]
	}
	slices.SortFunc(gone, func(a, b Event) int { return b.Number - a.Number })
	return gone, r, nil
}
