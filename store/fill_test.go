package store

import (
	"context"
	"time"

	"verdig/codelist"
	"verdig/justice"
	"verdig/register"
)

var testTime = time.Date(2017, 2, 1, 9, 30, 0, 123456000, time.UTC)

// anEncoding has the form of one; the store does not look into it.
const anEncoding = "v1.0123456789ab.AgoBAgME"

// fillEverything writes at least one row to every table.
func fillEverything(ctx context.Context, tx *Tx) error {
	var ids []register.NotificationID
	for i := range 6 {
		id, _, err := register.Receive(ctx, tx, testActor, aNotification(i))
		if err != nil {
			return err
		}
		ids = append(ids, id)
	}
	second := aNotification(0)
	second.Facts.Permit = "none"
	if _, _, err := register.Receive(ctx, tx, testActor, second); err != nil {
		return err
	}
	coded := aNotification(6)
	coded.Identity.Encoding = anEncoding
	coded.Narrative = register.Narrative{Story: "Told at the shelter.", Contact: "Only by day.", Declined: "Afraid."}
	if _, _, err := register.Receive(ctx, tx, testActor, coded); err != nil {
		return err
	}
	detailed := aNotification(7)
	detailed.Identity.Stated, detailed.Facts.Detail = codelist.PartialDay{Year: 2001, Month: 2}, aDetail()
	id, _, err := register.Receive(ctx, tx, testActor, detailed)
	if err != nil {
		return err
	}
	if err := fillWithdrawal(ctx, tx, id); err != nil {
		return err
	}
	nothing := register.Notification{Agency: "nav", Year: 2016, Nothing: true, Received: testTime}
	if _, _, err := register.Receive(ctx, tx, testActor, nothing); err != nil {
		return err
	}
	evidence := []register.FieldEvidence{{Field: "family_name", Level: "close", Bits: 7.25, RarityBits: 1.5}, {Field: "sex", Level: "exact", Bits: -0.5}}
	run := register.RuleRun{
		Rule: "fs/1", Reason: "above threshold 12.5", At: testTime,
		Accepted: []register.Suggestion{{A: ids[0], B: ids[1], WeightBits: 20.5, Probability: 0.999, Evidence: evidence}},
		Review:   []register.Suggestion{{A: ids[3], B: ids[2], WeightBits: 3.5, Probability: 0.6, Evidence: evidence}},
	}
	if _, err := register.DecideRun(ctx, tx, testActor, run); err != nil {
		return err
	}
	if err := fillReview(ctx, tx, run, ids); err != nil {
		return err
	}
	if err := fillJustice(ctx, tx); err != nil {
		return err
	}
	if err := fillIntake(ctx, tx, ids[0]); err != nil {
		return err
	}
	if err := fillAccounts(ctx, tx); err != nil {
		return err
	}
	return fillInstallation(ctx, tx)
}

// fillReview lets reviewers and agencies speak about the open pair of the run,
// and a person decide what the next run would not.
func fillReview(ctx context.Context, tx *Tx, run register.RuleRun, ids []register.NotificationID) error {
	_, err := register.Decide(ctx, tx, testActor, register.LinkDecision{
		A: ids[4], B: ids[5], Verdict: register.NotSame, Reason: "two photographs", At: testTime,
	})
	if err != nil {
		return err
	}
	run.AcceptBits = 12.5
	run.Explain = func(a, b register.NotificationID) (register.Suggestion, bool) {
		return register.Suggestion{A: a, B: b, WeightBits: 14, Probability: 0.9999, Evidence: run.Accepted[0].Evidence}, true
	}
	if _, err := register.DecideRun(ctx, tx, testActor, run); err != nil {
		return err
	}
	j := register.Judgement{Pair: register.NewPairID(ids[2], ids[3]), Verdict: register.Link, Reason: "same dates", At: testTime}
	if _, err := register.Judge(ctx, tx, testActor, j); err != nil {
		return err
	}
	questions, err := register.Ask(ctx, tx, testActor, j)
	if err != nil {
		return err
	}
	desk := register.Actor{ID: "user-2", Agency: questions[0].Agency}
	_, err = register.Respond(ctx, tx, desk, register.Reply{Question: questions[0].ID, Answer: register.AnswerYes, Reason: "seen together", At: testTime})
	return err
}

func fillJustice(ctx context.Context, tx *Tx) error {
	r := justice.Report{
		Agency: "strasak", Year: 2016, Reference: "P-1", Received: testTime, ReportedOn: codelist.MustDay(2016, 3, 1),
		Type: "aggravated", Exploitation: []string{"labour"}, Law: "strl2005-258", VictimChild: "no", CaseReference: "C-1",
		Decision: "indicted", DecisionOn: codelist.MustDay(2016, 6, 1), Instance: "district",
		JudgmentOn: codelist.MustDay(2016, 10, 1), Outcome: "conviction",
	}
	if _, _, err := justice.Receive(ctx, tx, testActor, r); err != nil {
		return err
	}
	r.Reference, r.CaseReference, r.Instance, r.JudgmentOn, r.Outcome = "P-2", "", "", codelist.Day{}, ""
	_, _, err := justice.Receive(ctx, tx, testActor, r)
	return err
}

func fillInstallation(ctx context.Context, tx *Tx) error {
	_, err := tx.PutPublishedTotal(ctx, PublishedTotal{
		Period: "2015", Measure: "persons_followed_up", Dimension: "total", Category: "all", Value: "290", Source: "KOM 2015", Verified: Read,
	})
	if err != nil {
		return err
	}
	_, err = tx.PutPublishedTotal(ctx, PublishedTotal{
		Period: "2015", Measure: "persons_followed_up", Dimension: "total", Category: "all", Value: "289", Source: "KOM 2015",
	})
	if err != nil {
		return err
	}
	for _, year := range []int{2006, 2007} {
		if err := tx.PutAgency(ctx, Agency{Code: "nav", Type: "welfare", FromYear: year}); err != nil {
			return err
		}
	}
	if err := tx.PutActor(ctx, RegisteredActor{ID: "user-1", Role: "importer", Created: testTime}); err != nil {
		return err
	}
	err = tx.AddFrozen(ctx, FrozenEdition{
		Edition: "2016-r1", Year: 2016, Revision: 1, Digest: "ab12", Program: "1.0", AsOf: codelist.MustDay(2017, 1, 31), At: testTime, Actor: "user-1",
	})
	if err != nil {
		return err
	}
	return tx.AddRelease(ctx, Release{
		ID: register.NewID(testTime), Edition: "2016-r1", Year: 2016, Digest: "cd34", Folder: "2016-r1", Program: "1.0", At: testTime, Actor: "user-1",
	})
}

// fillIntake writes a receipt, and something on its way in.
func fillIntake(ctx context.Context, tx *Tx, id register.NotificationID) error {
	err := tx.AddReceipt(ctx, Receipt{
		Reference: "K7Q2M-9XTP4", Notification: id, Version: 1, Agency: "agency-00", Actor: "user-1", At: testTime,
		Outcome: register.Created, Form: register.NewID(testTime),
	})
	if err != nil {
		return err
	}
	form := register.NewID(testTime)
	if err := tx.PutDraft(ctx, Draft{ID: form, Topic: "who", Began: testTime, Saved: testTime, Version: 1, Content: []byte(`{}`)}); err != nil {
		return err
	}
	if err := tx.AddUpload(ctx, Upload{ID: form, Kind: "persons", Expires: testTime, File: []byte("a;b\n")}); err != nil {
		return err
	}
	return tx.KeepAnswer(ctx, "key", []byte("body"), []byte(`{}`), testTime)
}

// aDetail has a value in every part.
func aDetail() register.Detail {
	var d register.Detail
	for i, x := range d.Numbers() {
		*x = i + 1
	}
	for i, x := range d.Codes() {
		*x = string(rune('a' + i))
	}
	for i, x := range d.Lists() {
		*x = []string{string(rune('k' + i)), register.Unknown}
	}
	for i, x := range d.Days() {
		*x = codelist.MustDay(2016, 5, i+1)
	}
	for i, x := range d.PartialDays() {
		*x = codelist.PartialDay{Year: 2010 + i, Month: i}
	}
	return d
}

// fillWithdrawal takes a notification back, undoes that, and takes it back
// again.
func fillWithdrawal(ctx context.Context, tx *Tx, id register.NotificationID) error {
	lib, err := codelist.Load()
	if err != nil {
		return err
	}
	n, err := tx.Held(ctx, id)
	if err != nil {
		return err
	}
	desk := register.Actor{ID: "user-3", Agency: n.Agency}
	w := register.Withdrawal{Notification: id, Reason: "twice", At: testTime}
	if _, err := register.WithdrawNotification(ctx, tx, lib, desk, w); err != nil {
		return err
	}
	if _, err := register.Reinstate(ctx, tx, desk, w); err != nil {
		return err
	}
	_, err = register.WithdrawNotification(ctx, tx, lib, desk, w)
	return err
}
