package store

import (
	"context"
	"math"
	"reflect"
	"strings"
	"testing"
	"time"

	"verdig/fault"
	"verdig/register"
)

// ledger is a register with notifications to decide on.
type ledger struct {
	t   *testing.T
	s   *Store
	ids []register.NotificationID
	at  time.Time
}

func newLedger(t *testing.T, notifications int) *ledger {
	t.Helper()
	l := &ledger{t: t, s: newStore(t, Options{}), at: testTime}
	for i := range notifications {
		ids, _ := receive(t, l.s, aNotification(i))
		l.ids = append(l.ids, ids...)
	}
	return l
}

func (l *ledger) try(d register.LinkDecision) (id register.DecisionID, err error) {
	l.t.Helper()
	ctx := context.Background()
	if d.At.IsZero() {
		l.at = l.at.Add(time.Minute)
		d.At = l.at
	}
	err = l.s.Update(ctx, testNote, func(tx *Tx) (err error) {
		id, err = register.Decide(ctx, tx, testActor, d)
		return err
	})
	return id, err
}

func (l *ledger) decide(a, b int, verdict register.Verdict, rule string) register.DecisionID {
	l.t.Helper()
	id, err := l.try(register.LinkDecision{A: l.ids[a], B: l.ids[b], Verdict: verdict, Rule: rule, Reason: "looked at"})
	if err != nil {
		l.t.Fatal(err)
	}
	return id
}

func (l *ledger) run(accepted, review [][2]int) register.RunOutcome {
	l.t.Helper()
	ctx := context.Background()
	pairs := func(of [][2]int) (all []register.Suggestion) {
		for _, p := range of {
			all = append(all, register.Suggestion{A: l.ids[p[0]], B: l.ids[p[1]], WeightBits: 10, Probability: 0.9})
		}
		return all
	}
	var out register.RunOutcome
	l.at = l.at.Add(time.Minute)
	err := l.s.UpdateAlone(ctx, testNote, func(tx *Tx) (err error) {
		out, err = register.DecideRun(ctx, tx, testActor, register.RuleRun{
			Rule: "fs/1", Reason: "above 12.5 bits", At: l.at, Accepted: pairs(accepted), Review: pairs(review),
		})
		return err
	})
	if err != nil {
		l.t.Fatal(err)
	}
	return out
}

// persons returns the persons as groups of places in l.ids, and the number of
// contradictions.
func (l *ledger) persons() ([][]int, int) {
	l.t.Helper()
	ctx := context.Background()
	var groups [][]int
	var contradictions []register.Contradiction
	err := l.s.View(ctx, testNote, func(tx *Tx) error {
		standing, err := tx.StandingDecisions(ctx)
		if err != nil {
			return err
		}
		var persons map[register.NotificationID]register.PersonID
		persons, contradictions = register.Persons(l.ids, standing, func(id register.NotificationID) register.PersonID {
			return register.PersonID(l.s.Keys().Pseudonym("person", string(id)))
		})
		place := make(map[register.PersonID]int)
		for i, id := range l.ids {
			p, ok := place[persons[id]]
			if !ok {
				p = len(groups)
				place[persons[id]] = p
				groups = append(groups, nil)
			}
			groups[p] = append(groups[p], i)
		}
		return nil
	})
	if err != nil {
		l.t.Fatal(err)
	}
	return groups, len(contradictions)
}

func (l *ledger) mustBe(what string, want [][]int, contradictions int) {
	l.t.Helper()
	got, n := l.persons()
	if !reflect.DeepEqual(got, want) || n != contradictions {
		l.t.Errorf("%s: persons %v with %d contradictions, want %v with %d", what, got, n, want, contradictions)
	}
}

func TestLinksJoinAndUndoParts(t *testing.T) {
	l := newLedger(t, 5)
	l.mustBe("at first", [][]int{{0}, {1}, {2}, {3}, {4}}, 0)
	l.decide(3, 1, register.Link, "")
	second := l.decide(1, 4, register.Link, "fs/1")
	l.mustBe("two links", [][]int{{0}, {1, 3, 4}, {2}}, 0)
	_, err := l.try(register.LinkDecision{A: l.ids[4], B: l.ids[1], Verdict: register.Undo, Undoes: second, Reason: "mistake"})
	if err != nil {
		t.Fatal(err)
	}
	l.mustBe("one undone", [][]int{{0}, {1, 3}, {2}, {4}}, 0)
	if _, err = l.try(register.LinkDecision{A: l.ids[4], B: l.ids[1], Verdict: register.Undo, Undoes: second, Reason: "again"}); fault.KindOf(err) != fault.Conflict {
		t.Errorf("undone twice: %v", err)
	}
	l.decide(1, 4, register.Link, "")
	l.mustBe("linked again", [][]int{{0}, {1, 3, 4}, {2}}, 0)
	mustVerify(t, l.s)
}

func TestAPersonOutranksARule(t *testing.T) {
	l := newLedger(t, 3)
	l.decide(0, 1, register.NotSame, "")
	if _, err := l.try(register.LinkDecision{A: l.ids[0], B: l.ids[1], Verdict: register.Link, Rule: "fs/1", Reason: "x"}); fault.KindOf(err) != fault.Conflict {
		t.Errorf("a rule against a person: %v", err)
	}
	if out := l.run([][2]int{{0, 1}}, nil); out != (register.RunOutcome{Overruled: 1}) {
		t.Errorf("a run against a person: %+v", out)
	}
	l.mustBe("the person's word stands", [][]int{{0}, {1}, {2}}, 0)
	l.run([][2]int{{1, 2}}, nil)
	l.decide(1, 2, register.NotSame, "")
	l.mustBe("a person after a rule", [][]int{{0}, {1}, {2}}, 0)
	id := l.decide(0, 2, register.Link, "")
	if _, err := l.try(register.LinkDecision{A: l.ids[0], B: l.ids[2], Verdict: register.Undo, Undoes: id, Rule: "fs/1", Reason: "x"}); fault.KindOf(err) != fault.Conflict {
		t.Errorf("a rule undoes a person's decision: %v", err)
	}
	mustVerify(t, l.s)
}

// A link by rule that would bring together two whom a person has kept apart
// takes no effect, is shown, and the weaker link yields.
func TestKeptApartStaysApartThroughThirdParties(t *testing.T) {
	l := newLedger(t, 3)
	ctx := context.Background()
	err := l.s.Update(ctx, testNote, func(tx *Tx) error {
		_, err := register.DecideRun(ctx, tx, testActor, register.RuleRun{
			Rule: "fs/1", Reason: "x", At: l.at,
			Accepted: []register.Suggestion{
				{A: l.ids[0], B: l.ids[2], WeightBits: 15, Probability: 1},
				{A: l.ids[1], B: l.ids[2], WeightBits: 25, Probability: 1},
			},
		})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	l.mustBe("by rule", [][]int{{0, 1, 2}}, 0)
	l.decide(0, 1, register.NotSame, "")
	l.mustBe("kept apart", [][]int{{0}, {1, 2}}, 1)
	l.decide(0, 2, register.Link, "")
	l.mustBe("the person's link before the stronger rule", [][]int{{0, 2}, {1}}, 1)
}

func TestARunIsRepeatedWithoutChange(t *testing.T) {
	l := newLedger(t, 6)
	first := l.run([][2]int{{0, 1}, {3, 2}, {1, 0}}, [][2]int{{4, 5}, {4, 0}})
	if first != (register.RunOutcome{Linked: 2, Review: 2}) {
		t.Errorf("first run: %+v", first)
	}
	before := mustVerify(t, l.s)
	if again := l.run([][2]int{{0, 1}, {2, 3}}, [][2]int{{5, 4}, {0, 4}}); again != (register.RunOutcome{Kept: 2, Review: 2}) {
		t.Errorf("the same run: %+v", again)
	}
	after := mustVerify(t, l.s)
	if grown := after.Entries - before.Entries; grown != 2 { // the run itself, and the list of open pairs
		t.Errorf("the same run left %d audit entries", grown)
	}
	changed := l.run([][2]int{{2, 3}, {4, 5}}, nil)
	if changed != (register.RunOutcome{Linked: 1, Kept: 1, Unlinked: 1}) {
		t.Errorf("another run: %+v", changed)
	}
	l.mustBe("after another run", [][]int{{0}, {1}, {2, 3}, {4, 5}}, 0)
}

func (l *ledger) open() []register.PairID {
	l.t.Helper()
	ctx := context.Background()
	var ids []register.PairID
	err := l.s.View(ctx, testNote, func(tx *Tx) error {
		pairs, err := tx.OpenPairs(ctx)
		for _, p := range pairs {
			ids = append(ids, p.ID)
		}
		return err
	})
	if err != nil {
		l.t.Fatal(err)
	}
	return ids
}

func TestOpenPairsCloseAndOpenAgain(t *testing.T) {
	l := newLedger(t, 4)
	l.run(nil, [][2]int{{0, 1}, {2, 3}})
	if got := l.open(); len(got) != 2 {
		t.Fatalf("%d open pairs", len(got))
	}
	id := l.decide(1, 0, register.NotSame, "")
	if got := l.open(); len(got) != 1 || got[0] != register.NewPairID(l.ids[3], l.ids[2]) {
		t.Errorf("after a decision: %v", got)
	}
	if out := l.run(nil, [][2]int{{0, 1}, {2, 3}}); out.Review != 1 {
		t.Errorf("a decided pair is opened again: %+v", out)
	}
	l.run(nil, [][2]int{{2, 3}})
	if _, err := l.try(register.LinkDecision{A: l.ids[0], B: l.ids[1], Verdict: register.Undo, Undoes: id, Reason: "x"}); err != nil {
		t.Fatal(err)
	}
	if out := l.run(nil, [][2]int{{0, 1}, {2, 3}}); out.Review != 2 || len(l.open()) != 2 {
		t.Errorf("after the undo: %+v", out)
	}
	ctx := context.Background()
	_ = l.s.View(ctx, testNote, func(tx *Tx) error {
		p, err := tx.ReviewPair(ctx, register.NewPairID(l.ids[0], l.ids[1]))
		if err != nil || p.A != l.ids[0] || !p.Found.Equal(l.at) {
			t.Errorf("pair is %+v, %v", p, err)
		}
		if _, err := tx.ReviewPair(ctx, "absent"); fault.KindOf(err) != fault.NotFound {
			t.Errorf("absent pair: %v", err)
		}
		return nil
	})
}

func TestDecisionsAreComplete(t *testing.T) {
	l := newLedger(t, 2)
	good := register.LinkDecision{A: l.ids[0], B: l.ids[1], Verdict: register.Link, Reason: "looked at", At: testTime}
	for name, c := range map[string]struct {
		change func(*register.LinkDecision)
		want   fault.Kind
	}{
		"no reason":                {func(d *register.LinkDecision) { d.Reason = "" }, fault.Invalid},
		"a story as reason":        {func(d *register.LinkDecision) { d.Reason = strings.Repeat("x", 501) }, fault.Invalid},
		"control character":        {func(d *register.LinkDecision) { d.Reason = "a\x00b" }, fault.Invalid},
		"blank reason":             {func(d *register.LinkDecision) { d.Reason = " \n" }, fault.Invalid},
		"one notification":         {func(d *register.LinkDecision) { d.B = d.A }, fault.Invalid},
		"no verdict":               {func(d *register.LinkDecision) { d.Verdict = "" }, fault.Invalid},
		"undo of nothing":          {func(d *register.LinkDecision) { d.Verdict = register.Undo }, fault.Invalid},
		"link that undoes":         {func(d *register.LinkDecision) { d.Undoes = "x" }, fault.Invalid},
		"undo of something else":   {func(d *register.LinkDecision) { d.Verdict, d.Undoes = register.Undo, "x" }, fault.NotFound},
		"absent notification":      {func(d *register.LinkDecision) { d.B = "x" }, fault.NotFound},
		"probability beyond 1":     {func(d *register.LinkDecision) { d.Probability = 1.1 }, fault.Invalid},
		"probability not a number": {func(d *register.LinkDecision) { d.Probability = math.NaN() }, fault.Invalid},
		"infinite weight":          {func(d *register.LinkDecision) { d.WeightBits = math.Inf(1) }, fault.Invalid},
		"infinite evidence": {func(d *register.LinkDecision) {
			d.Evidence = []register.FieldEvidence{{Field: "x", Bits: math.Inf(-1)}}
		}, fault.Invalid},
	} {
		d := good
		c.change(&d)
		if _, err := l.try(d); fault.KindOf(err) != c.want || err == nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	ctx := context.Background()
	err := l.s.Update(ctx, testNote, func(tx *Tx) error {
		if _, err := register.Decide(ctx, tx, register.Actor{}, good); fault.KindOf(err) != fault.Invalid {
			t.Errorf("no actor: %v", err)
		}
		good.At = time.Time{}
		if _, err := register.Decide(ctx, tx, testActor, good); fault.KindOf(err) != fault.Invalid {
			t.Errorf("no time: %v", err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestADecisionComesBackAsItWas(t *testing.T) {
	l := newLedger(t, 2)
	want := register.LinkDecision{
		A: l.ids[0], B: l.ids[1], Verdict: register.Link, Reason: "same hand", WeightBits: 12.345678901234567, Probability: 1.0 / 3,
		Evidence: []register.FieldEvidence{{Field: "given_name", Level: "close", Bits: -0.1}, {Field: "birth_date", Level: "missing"}},
	}
	reversed := want
	reversed.A, reversed.B, reversed.At = want.B, want.A, testTime.Add(999)
	id, err := l.try(reversed)
	if err != nil {
		t.Fatal(err)
	}
	want.ID, want.Actor, want.At = id, testActor.ID, testTime
	ctx := context.Background()
	err = l.s.View(ctx, testNote, func(tx *Tx) error {
		got, err := tx.Decision(ctx, id)
		if !reflect.DeepEqual(got, want) {
			t.Errorf("came back as\n%+v, want\n%+v", got, want)
		}
		touching, errTouch := tx.DecisionsTouching(ctx, l.ids[1])
		if len(touching) != 1 || errTouch != nil {
			t.Errorf("%d decisions touch it, %v", len(touching), errTouch)
		}
		if _, err := tx.Decision(ctx, "absent"); fault.KindOf(err) != fault.NotFound {
			t.Errorf("absent decision: %v", err)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
