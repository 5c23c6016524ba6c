package store

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"verdig/audit"
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
)

// hardPair is a ledger of six notifications whose run asks about the pair 0, 1
// with even odds.
func hardPair(t *testing.T) (*ledger, register.PairID) {
	t.Helper()
	l := newLedger(t, 6)
	l.review(0.5, [2]int{0, 1})
	return l, register.NewPairID(l.ids[0], l.ids[1])
}

// review stores a run that asks about the pairs and knows nothing else.
func (l *ledger) review(probability float64, pairs ...[2]int) register.RunOutcome {
	l.t.Helper()
	ctx := context.Background()
	run := register.RuleRun{Rule: "fs/1", Reason: "above 12.5 bits", At: l.at}
	for _, p := range pairs {
		run.Review = append(run.Review, register.Suggestion{
			A: l.ids[p[0]], B: l.ids[p[1]], WeightBits: 1.5, Probability: probability,
			Evidence: []register.FieldEvidence{{Field: "birth", Level: "one slip", Bits: 2.5, RarityBits: .5}},
		})
	}
	var out register.RunOutcome
	err := l.s.UpdateAlone(ctx, testNote, func(tx *Tx) (err error) {
		out, err = register.DecideRun(ctx, tx, testActor, run)
		return err
	})
	if err != nil {
		l.t.Fatal(err)
	}
	return out
}

func (l *ledger) judge(actor string, pair register.PairID, v register.Verdict) (done register.Judged) {
	l.t.Helper()
	ctx := context.Background()
	err := l.s.Update(ctx, testNote, func(tx *Tx) (err error) {
		done, err = register.Judge(ctx, tx, register.Actor{ID: actor}, register.Judgement{Pair: pair, Verdict: v, Reason: "looked at", At: l.at})
		return err
	})
	if err != nil {
		l.t.Fatal(err)
	}
	return done
}

func (l *ledger) reviewCase(pair register.PairID) (c register.Case) {
	l.t.Helper()
	ctx := context.Background()
	err := l.s.View(ctx, testNote, func(tx *Tx) (err error) {
		c, err = tx.ReviewCase(ctx, pair)
		return err
	})
	if err != nil {
		l.t.Fatal(err)
	}
	return c
}

// actions are the audit entries of the kinds of the review, in order.
func (l *ledger) actions() []string {
	l.t.Helper()
	ctx := context.Background()
	var all []string
	err := l.s.read(ctx, testNote, func(tx *Tx) error {
		v := &verification{ctx: ctx, tx: tx, report: &Report{}}
		return v.eachEntry(func(e audit.Entry, _ bool) {
			if e.Commitment != (audit.Hash{}) && slices.Contains([]string{kindOpinion, kindQuestion, kindReply, kindDecision}, e.Kind) {
				all = append(all, e.Action+" "+e.Kind+" "+e.Agency)
			}
		})
	})
	if err != nil {
		l.t.Fatal(err)
	}
	return all
}

// The whole course of a hard pair on the real database: asked, answered,
// proposed, disputed, withdrawn, confirmed, undone; each step with its entry,
// and the register verifies after each.
func TestTheCourseOfAHardPair(t *testing.T) {
	l, pair := hardPair(t)
	ctx := context.Background()
	alone := [][]int{{0}, {1}, {2}, {3}, {4}, {5}}
	j := register.Judgement{Pair: pair, Reason: "the names differ", At: l.at}
	var asked []register.Question
	err := l.s.Update(ctx, testNote, func(tx *Tx) (err error) {
		asked, err = register.Ask(ctx, tx, testActor, j)
		return err
	})
	if err != nil || len(asked) != 2 {
		t.Fatal(asked, err)
	}
	note := testNote
	note.Agency = asked[0].Agency
	for _, answer := range []register.Answer{register.AnswerUnknown, register.AnswerYes} {
		err = l.s.Update(ctx, note, func(tx *Tx) error {
			_, err := register.Respond(ctx, tx, register.Actor{ID: "desk", Agency: asked[0].Agency},
				register.Reply{Question: asked[0].ID, Answer: answer, Reason: "asked the case worker", At: l.at})
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	c := l.reviewCase(pair)
	if r, ok := c.Inquiries[0].Latest(); len(c.Inquiries) != 2 || !ok || r.Answer != register.AnswerYes || len(c.Inquiries[1].Replies) != 0 {
		t.Errorf("answers: %+v", c.Inquiries)
	}
	if c.Inquiries[0].Question.Reason != j.Reason || !reflect.DeepEqual(c.Inquiries[0].Evidence, c.Pair.Evidence) || c.Pair.Evidence[0].RarityBits != .5 {
		t.Errorf("a question does not come back as it was: %+v", c.Inquiries[0])
	}
	first := l.judge("r1", pair, register.Link)
	l.mustBe("an opinion", alone, 0)
	if d := l.judge("r2", pair, register.NotSame); d.State != register.StateDisputed || !slices.Contains(d.Grounds, register.GroundAgency) {
		t.Errorf("the second: %+v", d)
	}
	l.mustBe("a dispute", alone, 0)
	if c = l.reviewCase(pair); c.State() != register.StateDisputed || c.Opinions[0].ID != first.Opinion || c.Opinions[0].Actor != "r1" {
		t.Errorf("the opinions: %+v", c.Opinions)
	}
	mustVerify(t, l.s)
	done := l.judge("r3", pair, register.Link)
	l.mustBe("a third has decided", [][]int{{0, 1}, {2}, {3}, {4}, {5}}, 0)
	if c = l.reviewCase(pair); c.State() != register.StateDecided || c.Decision.ID != done.Decision || len(c.Decision.Settles) != 2 {
		t.Errorf("decided: %+v", c.Decision)
	}
	if _, err := l.try(register.LinkDecision{A: l.ids[0], B: l.ids[1], Verdict: register.Undo, Undoes: done.Decision, Reason: "mistake"}); err != nil {
		t.Fatal(err)
	}
	l.mustBe("undone", alone, 0)
	if got := l.open(); len(got) != 1 || got[0] != pair {
		t.Errorf("open after the undo: %v", got)
	}
	mine := l.judge("r1", pair, register.Link)
	err = l.s.Update(ctx, testNote, func(tx *Tx) error {
		_, err := register.Withdraw(ctx, tx, register.Actor{ID: "r1"}, register.Opinion{Undoes: mine.Opinion, Reason: "a slip", At: l.at})
		return err
	})
	if c = l.reviewCase(pair); err != nil || c.State() != register.StateOpen {
		t.Errorf("withdrawn: %s, %v", c.State(), err)
	}
	agency := asked[0].Agency
	want := []string{"ask question ", "ask question ", "reply reply " + agency, "reply reply " + agency, "propose opinion ", "propose opinion ",
		"decide link ", "decide link ", "propose opinion ", "withdraw opinion "}
	if got := l.actions(); !slices.Equal(got, want) {
		t.Errorf("the audit log says %q, want %q", got, want)
	}
	mustVerify(t, l.s)
}

// A run that would no longer ask keeps what people are not done with, with the
// evidence that they saw, and drops it once it is decided.
func TestARunKeepsWhatIsPending(t *testing.T) {
	l := newLedger(t, 6)
	l.review(0.5, [2]int{0, 1}, [2]int{2, 3}, [2]int{4, 5})
	ctx := context.Background()
	proposed, asked := register.NewPairID(l.ids[0], l.ids[1]), register.NewPairID(l.ids[2], l.ids[3])
	l.judge("r1", proposed, register.Link)
	err := l.s.Update(ctx, testNote, func(tx *Tx) error {
		_, err := register.Ask(ctx, tx, testActor, register.Judgement{Pair: asked, Reason: "the names differ", At: l.at})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if out := l.review(0); out.Review != 2 || out.Pending != 2 {
			t.Errorf("a run without questions: %+v", out)
		}
	}
	if got := l.open(); len(got) != 2 || !slices.Contains(got, proposed) || !slices.Contains(got, asked) {
		t.Errorf("open: %v", got)
	}
	if c := l.reviewCase(proposed); c.State() != register.StateProposed || c.Pair.Probability != .5 || len(c.Pair.Evidence) != 1 || c.Pair.Decides != 1 {
		t.Errorf("%+v", c.Pair)
	}
	if out := l.review(0.5, [2]int{0, 1}); out.Review != 2 || out.Pending != 1 {
		t.Errorf("a run that asks one of them itself: %+v", out)
	}
	if l.judge("r2", proposed, register.Link).State != register.StateDecided {
		t.Error("the opinion of before the runs cannot be confirmed")
	}
	if out := l.review(0); out.Review != 1 || len(l.open()) != 1 {
		t.Errorf("a run after the decision: %+v", out)
	}
	c := l.reviewCase(proposed) // decided, and there for whoever undoes it
	if c.State() != register.StateDecided {
		t.Errorf("%+v", c)
	}
	_, err = l.try(register.LinkDecision{A: l.ids[0], B: l.ids[1], Verdict: register.Undo, Undoes: c.Decision.ID, Reason: "mistake"})
	if err != nil || !slices.Contains(l.open(), proposed) {
		t.Errorf("after the undo the pair does not await review: %v", err)
	}
	mustVerify(t, l.s)
}

// A rule may link what an opinion or a question is open on; the pair stays in
// review, for people outrank rules.
func TestALinkByRuleDoesNotEndAReview(t *testing.T) {
	l, pair := hardPair(t)
	l.judge("r1", pair, register.NotSame)
	if out := l.run([][2]int{{0, 1}}, nil); out.Linked != 1 || out.Pending != 1 {
		t.Errorf("%+v", out)
	}
	l.mustBe("linked by rule", [][]int{{0, 1}, {2}, {3}, {4}, {5}}, 0)
	if l.judge("r2", pair, register.NotSame).State != register.StateDecided {
		t.Error("not decided")
	}
	l.mustBe("kept apart by two", [][]int{{0}, {1}, {2}, {3}, {4}, {5}}, 0)
	mustVerify(t, l.s)
}

// The case holds the persons as links have joined them, and sees that somebody
// keeps them apart elsewhere.
func TestACaseIsAboutPersons(t *testing.T) {
	l := newLedger(t, 6)
	l.run([][2]int{{2, 4}, {3, 5}}, [][2]int{{2, 3}})
	pair := register.NewPairID(l.ids[2], l.ids[3])
	c := l.reviewCase(pair)
	ids := func(all []register.Notification) (out []register.NotificationID) {
		for _, n := range all {
			out = append(out, n.ID)
			if n.Identity != (register.Identity{}) {
				t.Error("a case holds an identity")
			}
		}
		return out
	}
	if !slices.Equal(ids(c.PersonA), []register.NotificationID{l.ids[2], l.ids[4]}) || !slices.Equal(ids(c.PersonB), []register.NotificationID{l.ids[3], l.ids[5]}) {
		t.Errorf("persons are %v and %v", ids(c.PersonA), ids(c.PersonB))
	}
	if c.Pair.Decides != 4 || c.Apart {
		t.Errorf("%+v", c)
	}
	l.decide(4, 5, register.NotSame, "")
	if c = l.reviewCase(pair); !c.Apart || !slices.Contains(c.Grounds(register.Link), register.GroundConflict) {
		t.Error("nobody sees that the two are kept apart elsewhere")
	}
	l.judge("r1", pair, register.NotSame)
	l.judge("r2", pair, register.NotSame)
	if c = l.reviewCase(pair); c.State() != register.StateDecided {
		t.Errorf("%+v", c)
	}
}

// The list is in the order of what an answer is worth.
func TestOpenPairsStandByValue(t *testing.T) {
	l := newLedger(t, 6)
	ctx := context.Background()
	var got []string
	err := l.s.UpdateAlone(ctx, testNote, func(tx *Tx) error {
		run := register.RuleRun{Rule: "fs/1", Reason: "x", At: l.at}
		for i, p := range []float64{.9, .5, .25} {
			run.Review = append(run.Review, register.Suggestion{A: l.ids[2*i], B: l.ids[2*i+1], Probability: p})
		}
		if _, err := register.DecideRun(ctx, tx, testActor, run); err != nil {
			return err
		}
		pairs, err := tx.OpenPairs(ctx)
		for _, p := range pairs {
			got = append(got, fmt.Sprintf("%.2f %.3f", p.Probability, p.Value))
		}
		return err
	})
	if want := []string{"0.50 1.000", "0.25 0.811", "0.90 0.469"}; err != nil || !slices.Equal(got, want) {
		t.Errorf("%v, want %v; %v", got, want, err)
	}
}

// An actor acts for the agency of the enrolment, for no other, and not once
// disabled; whom the register does not know is the operator.
func TestActorsActForTheirOwn(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	err := s.Update(ctx, testNote, func(tx *Tx) error {
		for _, a := range []RegisteredActor{
			{ID: "desk", Role: "reporter", Agency: "rosa", Created: testTime}, {ID: "kom", Role: "coordinator", Created: testTime},
			{ID: "gone", Role: "reporter", Agency: "rosa", Created: testTime, Disabled: testTime},
		} {
			if err := tx.PutActor(ctx, a); err != nil {
				return err
			}
		}
		for _, c := range []struct {
			actor, agency string
			may           bool
		}{{"desk", "rosa", true}, {"desk", "udi", false}, {"desk", "", false}, {"kom", "", true}, {"kom", "rosa", false}, {"gone", "rosa", false}, {"operator", "rosa", true}} {
			err := tx.CheckActor(ctx, c.actor, c.agency)
			if (err == nil) != c.may || err != nil && fault.KindOf(err) != fault.Forbidden {
				t.Errorf("%s for %q: %v", c.actor, c.agency, err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// The list of a register of the first schema verifies after the migration, and
// its rows cannot be given a value unseen.
func TestAListOfTheFirstSchemaStillVerifies(t *testing.T) {
	s := reopened(t, load(t, "testdata/schema-0001"), Options{})
	defer func() { _ = s.Close() }()
	mustVerify(t, s)
	for _, statement := range []string{`UPDATE review_pair SET value = 9`, `UPDATE link_decision SET settles = '["x"]'`} {
		if got := tampered(t, s, statement); len(got) == 0 {
			t.Errorf("%s is not seen", statement)
		}
	}
	ctx := context.Background()
	err := s.View(ctx, testNote, func(tx *Tx) error {
		pairs, err := tx.OpenPairs(ctx)
		if err != nil || len(pairs) != 1 {
			return fmt.Errorf("%d pairs: %w", len(pairs), err)
		}
		c, err := tx.ReviewCase(ctx, pairs[0].ID)
		if c.State() != register.StateOpen || c.Pair.Value != 0 || c.PersonA[0].Facts.IdentifiedOn == (codelist.Day{}) {
			t.Errorf("%+v", c)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
