package store

import (
	"context"
	"crypto/rand"
	"time"

	"verdig/access"
	"verdig/audit"
	"verdig/codelist"
	"verdig/justice"
	"verdig/register"
	"verdig/seal"
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
	detailed := aNotification(11)
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
	if err := fillCosignature(ctx, tx); err != nil {
		return err
	}
	if err := fillAccounts(ctx, tx); err != nil {
		return err
	}
	if err := fillEvents(ctx, tx, ids[0]); err != nil {
		return err
	}
	if err := fillPlan(ctx, tx, ids[0]); err != nil {
		return err
	}
	if err := fillExceptions(ctx, tx, ids); err != nil {
		return err
	}
	if err := tx.AddReminder(ctx, register.Reminder{ID: register.NewID(testTime), Agency: "agency-00", Year: 2016, At: testTime, Actor: "user-5"}); err != nil {
		return err
	}
	if err := fillExports(ctx, tx); err != nil {
		return err
	}
	if err := fillServices(ctx, tx); err != nil {
		return err
	}
	if err := fillJudgments(ctx, tx); err != nil {
		return err
	}
	if err := fillAttachments(ctx, tx, ids[0]); err != nil {
		return err
	}
	return fillInstallation(ctx, tx)
}

// fillExports proposes exports, has one approved and fetched and one rejected.
func fillExports(ctx context.Context, tx *Tx) error {
	codes, err := codelist.Load()
	if err != nil {
		return err
	}
	for _, step := range []register.ExportStep{register.ExportApproved, register.ExportRejected, ""} {
		e, err := register.ProposeExport(ctx, tx, codes, register.Actor{ID: "user-1"}, register.Export{
			Year: 2016, Basis: "research_permission", Recipient: "An institute", Purpose: "A study", At: testTime,
		})
		if err != nil || step == "" {
			return err
		}
		if e, err = register.SettleExport(ctx, tx, register.Actor{ID: "user-2"}, e.ID, register.Export{Step: step, SecondAt: testTime}); err != nil {
			return err
		}
		if step == register.ExportApproved {
			f := register.ExportFile{ID: register.NewID(testTime), Export: e.ID, Actor: "user-1", At: testTime, Digest: "cd56", Rows: 7}
			if err := tx.AddExportFile(ctx, f); err != nil {
				return err
			}
		}
	}
	return nil
}

// fillExceptions opens two notifications against the rule, one of them
// reviewed and its reason erased, tells about it, and puts a pair into hands.
func fillExceptions(ctx context.Context, tx *Tx, ids []register.NotificationID) error {
	for i, id := range ids[:2] {
		x := register.Exception{
			ID: register.NewID(testTime), Object: id, Owner: aNotification(i).Agency, Actor: "user-3", Role: "case_worker", Agency: "nav", Reason: "life",
			Text: "CanaryReason", Opened: testTime, Until: testTime.Add(time.Hour), Due: codelist.MustDay(2017, 2, 6),
		}
		if err := tx.AddException(ctx, x); err != nil {
			return err
		}
		if i == 0 {
			continue
		}
		if err := tx.AddExceptionReview(ctx, register.ExceptionReview{ID: x.ID, Actor: "user-4", At: testTime, Verdict: register.Justified}); err != nil {
			return err
		}
		if err := tx.exec(ctx, `DELETE FROM break_glass_reason WHERE id = ?`, x.ID); err != nil {
			return err
		}
		if err := tx.AddNotice(ctx, register.Notice{Agency: x.Owner, Role: "reporter", Kind: "emergency.opened", Object: string(id), At: testTime}); err != nil {
			return err
		}
		if err := tx.AddNotice(ctx, register.Notice{Agency: "nav", Actor: "user-3", Kind: "emergency.reviewed", Object: x.ID, At: testTime}); err != nil {
			return err
		}
	}
	reader := access.Actor{ID: "user-3", Role: access.CaseWorker, Agency: "nav"}
	all, _, err := tx.NoticesTo(ctx, reader)
	if err != nil {
		return err
	}
	if err := tx.ReadNotice(ctx, reader, all[0].ID, testTime); err != nil {
		return err
	}
	for _, until := range []time.Time{testTime.Add(time.Hour), testTime.Add(2 * time.Hour)} {
		err := tx.PutAssignment(ctx, register.Assignment{A: ids[2], B: ids[3], Actor: "user-5", At: testTime, Until: until})
		if err != nil {
			return err
		}
	}
	return nil
}

// testWitness is the key of a witness in tests.
var testWitness = func() *audit.Cosigner {
	c, err := audit.GenerateCosigner(rand.Reader, "witness.example/w1")
	if err != nil {
		panic(err)
	}
	return c
}()

// fillCosignature lets a witness sign the latest checkpoint.
func fillCosignature(ctx context.Context, tx *Tx) error {
	if err := tx.PutWitnesses(ctx, []string{testWitness.VerifierKey()}); err != nil {
		return err
	}
	a, err := tx.Advance(ctx, 0)
	if err != nil {
		return err
	}
	w, err := audit.NewWitness(tx.store.keys.Verifier(), testWitness, nil)
	if err != nil {
		return err
	}
	signed, err := w.Cosign(a, testTime)
	if err != nil {
		return err
	}
	_, err = tx.AddCosignatures(ctx, signed)
	return err
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
	if err := fillErasure(ctx, tx); err != nil {
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

// testAgencyKey is the public key of an agency that has its identities sealed
// to itself; the private key was thrown away.
var testAgencyKey = func() string {
	k, err := seal.NewAgencyKey()
	if err != nil {
		panic(err)
	}
	return k.Public().String()
}()

// fillErasure has one notification erased, and another proposed for it, at an
// agency that seals its identities to itself.
func fillErasure(ctx context.Context, tx *Tx) error {
	if err := tx.PutAgencyKey(ctx, AgencyKey{Agency: "agency-08", Public: testAgencyKey, Mode: AgencyOnly}); err != nil {
		return err
	}
	codes, err := codelist.Load()
	if err != nil {
		return err
	}
	for i, step := range []register.ErasureStep{register.ErasureApproved, register.ErasureRejected, ""} {
		n := aNotification(7 + i)
		n.Narrative.Story = "Told."
		id, _, err := register.Receive(ctx, tx, testActor, n)
		if err != nil {
			return err
		}
		e, err := register.ProposeErasure(ctx, tx, codes, register.Actor{ID: "user-1"}, register.Erasure{
			Notifications: []register.NotificationID{id}, Ground: "objection", At: testTime,
		})
		if err != nil || step == "" {
			return err
		}
		if _, err := register.Erase(ctx, tx, register.Actor{ID: "user-2"}, e.ID, register.Erasure{Step: step, SecondAt: testTime}); err != nil {
			return err
		}
	}
	return nil
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
