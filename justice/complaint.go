package justice

import "verdig/codelist"

// complaintDays is the time for a complaint against a dropping: three weeks from
// when notice of it reached whoever complains (Criminal Procedure Act section 59
// a third paragraph).
const complaintDays = 21

// ComplaintUntil is the last day of the time for a complaint, and whether it is
// known: it runs from when whoever can complain was told (Served of the
// dropping). Where that is not entered, the day is the earliest that it can be,
// counted from the decision.
//
// Where the last day is no working day, the next one counts, as for an appeal:
// a complaint is called late only where it is late by every reading.
func (d *Dropping) ComplaintUntil() (until codelist.Day, known bool) {
	from, known := d.By.Day, !d.By.Served.IsZero()
	if known {
		from = d.By.Served
	}
	until = from.AddDays(complaintDays)
	for !codelist.WorkingDay(until) {
		until = until.AddDays(1)
	}
	return until, known
}

// Timing is whether a complaint came in time.
type Timing int

// The timings. A late complaint is entered all the same: the superior prosecutor
// answers it, not the register.
const (
	InTime    Timing = iota
	Late             // after the time was out
	Uncertain        // more than three weeks after the decision, and nobody has entered when notice of it arrived
)

// Came says whether the complaint against a dropping came in time; InTime where
// there is none.
func (d *Dropping) Came() Timing {
	until, known := d.ComplaintUntil()
	switch {
	case d.Against == nil || !d.Against.Day.After(until):
		return InTime
	case known:
		return Late
	}
	return Uncertain
}
