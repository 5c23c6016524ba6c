package store

import (
	"context"

	"verdig/codelist"
	"verdig/justice"
	"verdig/register"
)

// fillEvents opens a criminal case with a report and a victim who is joined to
// a notification.
func fillEvents(ctx context.Context, tx *Tx, id register.NotificationID) error {
	at := justice.CaseID(register.NewID(testTime))
	for i, e := range []justice.Event{
		{Kind: justice.OpenCase},
		{Kind: justice.FileReport, Agency: "pd-oslo", Reference: "1/2017", Code: "ordinary", Law: "strl2005-257", Forms: []string{"labour"}, Child: "no", Online: "unknown", Group: "yes"},
		{Kind: justice.AddVictim, Code: "female", Child: "no", Notification: id},
		{Kind: justice.AddAccused, Code: "male"},
	} {
		e.ID, e.Number, e.Case = justice.EventID(register.NewID(testTime)), i+1, at
		e.Day, e.Actor, e.Office, e.At = codelist.DayOf(testTime), "user-1", "strasak", testTime
		if err := tx.AddEvent(ctx, e); err != nil {
			return err
		}
	}
	return nil
}
