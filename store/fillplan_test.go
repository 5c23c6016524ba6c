package store

import (
	"context"
	"time"

	"verdig/casework"
	"verdig/codelist"
	"verdig/register"
	"verdig/seal"
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
	return fillWatch(ctx, tx, st)
}

// fillWatch tells the leader of an agency of a plan, and makes and revokes the
// address of a calendar.
func fillWatch(ctx context.Context, tx *Tx, st *casework.State) error {
	w := casework.Word{
		Plan: st.Plan.ID, Subject: st.Invited()[0].ID, Code: "invite", Rung: casework.Colleague, Agency: "rosa", Kind: casework.NoticeClimbed, At: testTime.Add(time.Hour),
	}
	if err := tx.AddWord(ctx, w, testTime.Add(2*time.Hour)); err != nil {
		return err
	}
	f := Feed{ID: register.NewID(testTime), Account: "user-1", Created: testTime}
	hash := seal.TokenHash("a token")
	if err := tx.PutFeed(ctx, f, hash[:]); err != nil {
		return err
	}
	f.Revoked = testTime.Add(time.Hour)
	return tx.PutFeed(ctx, f, hash[:])
}
