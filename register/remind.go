package register

import (
	"context"
	"time"

	"verdig/audit"
	"verdig/fault"
)

// Reminder is a word to an agency that its return for a year is expected.
// Reminders are inserted and never changed.
type Reminder struct {
	ID     string
	Agency string
	Year   int // reporting year
	At     time.Time
	Actor  string
}

// Canonical appends the canonical bytes of a reminder to c.
func (r Reminder) Canonical(c *audit.Content) {
	c.Text("reminder/1").Text(r.ID).Text(r.Agency).Int(int64(r.Year)).Text(audit.FormatTime(r.At)).Text(r.Actor)
}

// Reminders is what Remind needs of a store.
type Reminders interface {
	AgencyReturn(ctx context.Context, agency string, year int) (AgencyReturn, error)
	RemindersOf(ctx context.Context, year int) ([]Reminder, error)
	AddReminder(ctx context.Context, r Reminder) error
}

// remindAgain is how long a reminder stands before there is sense in another.
const remindAgain = 7 * 24 * time.Hour

// Remind reminds an agency whose return is missing. The actor must be of the
// national unit. Errors are of kind fault.Forbidden for one of an agency, and
// fault.Conflict where the return is there or a reminder went out within the
// last seven days.
func Remind(ctx context.Context, tx Reminders, a Actor, r Reminder) (Reminder, error) {
	if a.Agency != "" {
		return r, fault.New(fault.Forbidden, "register.remind.agency")
	}
	state, err := tx.AgencyReturn(ctx, r.Agency, r.Year)
	if err != nil {
		return r, err
	}
	if state.State != Missing {
		return r, fault.New(fault.Conflict, "register.remind.not_missing")
	}
	sent, err := tx.RemindersOf(ctx, r.Year)
	if err != nil {
		return r, err
	}
	for _, s := range sent {
		if s.Agency == r.Agency && r.At.Sub(s.At) < remindAgain {
			return r, fault.New(fault.Conflict, "register.remind.just_sent")
		}
	}
	r.ID, r.Actor, r.At = NewID(r.At), a.ID, r.At.UTC().Truncate(time.Microsecond)
	return r, tx.AddReminder(ctx, r)
}
