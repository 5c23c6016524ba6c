package store

import (
	"context"

	"verdig/caselaw"
	"verdig/codelist"
	"verdig/register"
)

// aJudgment has a value in every part.
func aJudgment(event string) caselaw.Entry {
	return caselaw.Entry{
		ID: caselaw.ID(register.NewID(testTime)), Version: 1, Office: "strasak", Event: event, Actor: "user-1", At: testTime,
		Facts: caselaw.Facts{
			Court: "Eksempel tingrett", Number: "TEKS-2016-00021", Instance: "district", Day: codelist.MustDay(2016, 11, 3), Final: true, Outcome: "conviction",
			Law: []string{"strl2005-257"}, Prison: 720, Suspended: 120, Confiscated: 50_000, Compensated: 100_000,
			Sentence: codelist.Text{NB: "To år."}, Summary: codelist.Text{NB: "Tre ble utnyttet.", NN: "Tre vart utnytta.", EN: "Three were exploited."},
			Decides: codelist.Text{NB: "Tvangsarbeid er menneskehandel."}, Source: "https://dommer.example/1",
		},
	}
}

// fillJudgments enters two judgments: one returned, written anew, published and
// withdrawn, and one that waits.
func fillJudgments(ctx context.Context, tx *Tx) error {
	e := aJudgment("event-7")
	if err := tx.AddJudgment(ctx, e); err != nil {
		return err
	}
	e.Word = caselaw.Word{Reason: "wording", Actor: "user-2", At: testTime}
	if err := tx.AddJudgmentWord(ctx, e); err != nil {
		return err
	}
	e = caselaw.Next(e, e.Facts, "user-1", testTime)
	e.Final = false
	if err := tx.AddJudgmentVersion(ctx, e); err != nil {
		return err
	}
	e.Word = caselaw.Word{Publish: true, Actor: "user-2", At: testTime}
	if err := tx.AddJudgmentWord(ctx, e); err != nil {
		return err
	}
	e = caselaw.Next(e, e.Facts, "user-2", testTime)
	e.Withdrawn = "mistake"
	if err := tx.AddJudgmentVersion(ctx, e); err != nil {
		return err
	}
	return tx.AddJudgment(ctx, aJudgment(""))
}
