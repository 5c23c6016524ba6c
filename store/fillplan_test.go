package store

import (
	"context"
	"time"

	"verdig/casework"
	"verdig/codelist"
	"verdig/register"
)

// fillPlan opens a plan at the police, names the person, and asks nav and rosa
// to take part; nav does.
func fillPlan(ctx context.Context, tx *Tx, id register.NotificationID) error {
	p := casework.Plan{ID: casework.PlanID(register.NewID(testTime)), Notification: id, Agency: "pd-oslo", Actor: "user-1", At: testTime}
	if err := tx.AddPlan(ctx, p); err != nil {
		return err
	}
	st := casework.Fold(p, nil)
	codes, err := codelist.Load()
	if err != nil {
		return err
	}
	w := casework.World{Codes: codes, Active: func(string) bool { return true }}
	day := codelist.DayOf(testTime)
	for i, s := range []casework.Step{
		{Kind: casework.Open, Reason: "concern", Basis: "consent", Day: day, Code: casework.Adult, Text: "CanaryPlanName", Office: "pd-oslo"},
		{Kind: casework.Invite, Agency: "nav", Reason: "assessed", Basis: "consent", Day: day, Office: "pd-oslo"},
		{Kind: casework.Join, Reason: "can_help", Office: "nav"},
		{Kind: casework.Invite, Agency: "rosa", Reason: "assessed", Basis: "consent", Day: day, Office: "nav"},
	} {
		s.ID, s.Plan, s.Number = casework.StepID(register.NewID(testTime)), p.ID, st.Next()
		s.Actor, s.Role, s.At, s.Seen = "user-1", "case_worker", testTime.Add(time.Duration(i)*time.Minute), i
		s.Told = s.Text != ""
		if s.Kind == casework.Join {
			s.Subject = st.Invited()[0].ID
		}
		if err := st.Decide(&s, w); err != nil {
			return err
		}
		st = st.Add(s)
		if err := tx.AddStep(ctx, s, st); err != nil {
			return err
		}
	}
	return nil
}
