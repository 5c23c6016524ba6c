package act

import (
	"context"

	"verdig/access"
	"verdig/casework"
	"verdig/fault"
	"verdig/store"
)

// MeetingCopy is a meeting with the texts of its plan, as a copy of the minutes
// that leaves the system.
type MeetingCopy struct {
	PlanView
	Meeting casework.Meeting
}

// CopyMinutes returns a meeting for a copy of its minutes that leaves the
// system: for members alone, and that it left is in the audit chain. Errors are
// fault.NotFound where the plan or the meeting is out of reach, and
// fault.Conflict where there are no minutes.
func (d *Desk) CopyMinutes(ctx context.Context, sc access.Scope, id casework.PlanID, meeting casework.StepID) (MeetingCopy, error) {
	v := MeetingCopy{PlanView: PlanView{Now: d.now()}}
	err := d.store.ViewAs(ctx, sc, readPlan, string(id), func(tx *store.Tx) error {
		var err error
		if v.State, v.Meeting, err = meetingOf(ctx, tx, id, meeting); err != nil {
			return err
		}
		if _, written := v.Meeting.Standing(); !written {
			return fault.New(fault.Conflict, "act.meeting.no_minutes")
		}
		v.Texts, err = tx.ScopedCopy(ctx, id, v.Meeting)
		return err
	})
	return v, err
}

// MeetingTime returns a meeting without any text, for an entry in a calendar.
func (d *Desk) MeetingTime(ctx context.Context, sc access.Scope, id casework.PlanID, meeting casework.StepID) (casework.Meeting, error) {
	var m casework.Meeting
	err := d.store.ViewAs(ctx, sc, readPlan, string(id), func(tx *store.Tx) error {
		var err error
		_, m, err = meetingOf(ctx, tx, id, meeting)
		return err
	})
	return m, err
}

func meetingOf(ctx context.Context, tx *store.Tx, id casework.PlanID, meeting casework.StepID) (*casework.State, casework.Meeting, error) {
	st, err := tx.ScopedPlan(ctx, readPlan, id)
	if err != nil {
		return nil, casework.Meeting{}, err
	}
	m, ok := st.MeetingOf(meeting)
	if !ok {
		return nil, m, errNotThere()
	}
	return st, m, nil
}
