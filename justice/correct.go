package justice

import "slices"

// Say decides one more event on a roll, and returns the event as it was said,
// with its id, and the roll after it.
type Say func(r *Roll, e Event) (Event, *Roll, error)

// Correct says an event anew: it is withdrawn with everything that stands on it,
// and all of it is said again. It returns the id under which the event stands
// now, and the roll after it. Errors are those of say; what was said until then
// is the caller's to forget.
func (r *Roll) Correct(c *Correction, say Say) (EventID, *Roll, error) {
	from := c.Wrong
	if at, ok := r.Docket(c.Wrong.Case); ok && c.Wrong.Kind == FileReport && at.Opened.Kind == OpenCase &&
		at.Opened.Day == c.Wrong.Day && c.Right.Day != c.Wrong.Day {
		from = at.Opened
	}
	gone, roll, err := r.takeOut(from, say)
	if err != nil {
		return "", nil, err
	}
	for i := len(gone) - 1; i >= 0; i-- {
		e := c.Anew(gone[i])
		if e.Kind != OpenCase {
			e.Case = roll.Now(e.Case)
		}
		var said Event
		if said, roll, err = say(roll, e); err != nil {
			return "", nil, err
		}
		c.Said(gone[i].ID, said.ID)
	}
	return c.Now(), roll, nil
}

// takeOut withdraws an event and everything that stands on it, and returns
// what was withdrawn, the last first, and the roll without it.
func (r *Roll) takeOut(e Event, say Say) ([]Event, *Roll, error) {
	var gone []Event
	for waiting := []Event{e}; len(waiting) > 0; {
		last := waiting[len(waiting)-1]
		_, next, err := say(r, Event{Kind: Withdraw, Case: last.Case, Subject: last.ID})
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
