package act

import (
	"testing"

	"verdig/access"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// runOf stores a run of the linkage that leaves one pair of the room's
// notifications to people, and returns the pair.
func (r *room) runOf(a, b string, probability float64) register.PairID {
	r.t.Helper()
	x, y := register.Ordered(r.of[a], r.of[b])
	err := r.st.Update(ctx, r.note("link", "link"), func(tx *store.Tx) error {
		_, err := register.DecideRun(ctx, tx, register.Actor{ID: "operator"}, register.RuleRun{
			Rule: "test", Reason: "test", At: r.clock.now, AcceptBits: 9,
			Review: []register.Suggestion{{A: x, B: y, WeightBits: 6, Probability: probability,
				Evidence: []register.FieldEvidence{{Field: "given", Level: "same", Bits: 4}}}},
		})
		return err
	})
	if err != nil {
		r.t.Fatal(err)
	}
	return register.NewPairID(x, y)
}

func (r *room) coordinator(id string) access.Scope {
	return r.as(id, access.Coordinator, "", access.Linking)
}

// persons are the persons that the register sees now.
func (r *room) persons() int {
	r.t.Helper()
	list, err := r.desk.Persons(ctx, r.coordinator("nora"), PersonFilter{})
	if err != nil {
		r.t.Fatal(err)
	}
	return list.Total
}

func TestAPairIsJudgedAndUndone(t *testing.T) {
	r := newRoom(t)
	pair := r.runOf("udi", "rosa", 0.98)
	v, err := r.desk.Pair(ctx, r.coordinator("nora"), pair)
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range append(v.PersonA, v.PersonB...) {
		if n.Identity != (register.Identity{}) || n.Reference != "" {
			t.Errorf("the national unit sees %+v", n)
		}
	}
	if v.PriorBits != 2 {
		t.Errorf("the prior is %v, want 6 - 4", v.PriorBits)
	}
	before := r.persons()
	done, err := r.desk.JudgePair(ctx, r.coordinator("nora"), register.Judgement{Pair: pair, Verdict: register.Link, Reason: "facts_agree"})
	if err != nil || done.State != register.StateDecided {
		t.Fatalf("%+v, %v", done, err)
	}
	if got := r.persons(); got != before-1 {
		t.Errorf("%d persons after the link, %d before", got, before)
	}
	p, err := r.desk.PersonOf(ctx, r.coordinator("nora"), r.of["udi"])
	if err != nil {
		t.Fatal(err)
	}
	view, err := r.desk.Person(ctx, r.coordinator("nora"), p)
	if err != nil || len(view.Told) != 2 || len(view.Decisions) != 1 {
		t.Errorf("%+v, %v", view, err)
	}
	if rows, err := r.desk.Pairs(ctx, r.coordinator("nora")); err != nil || len(rows) != 0 {
		t.Errorf("open after the decision: %+v, %v", rows, err)
	}
	back, err := r.desk.UndoJudgement(ctx, r.coordinator("lars"), string(done.Decision), "undone")
	if err != nil || back != pair {
		t.Fatalf("%s, %v", back, err)
	}
	if got := r.persons(); got != before {
		t.Errorf("%d persons after the undo, %d at first", got, before)
	}
	all, err := r.desk.Judgements(ctx, r.coordinator("nora"), 10)
	if err != nil || len(all) != 2 || !all[1].Undone || all[0].Undoes != string(done.Decision) {
		t.Errorf("%+v, %v", all, err)
	}
}

// A hard pair takes two: the first word has no effect, the first cannot speak
// twice, and the pair leaves the list of who has spoken.
func TestAHardPairTakesTwo(t *testing.T) {
	r := newRoom(t)
	pair := r.runOf("udi", "rosa", 0.5)
	j := register.Judgement{Pair: pair, Verdict: register.Link, Reason: "facts_agree"}
	done, err := r.desk.JudgePair(ctx, r.coordinator("nora"), j)
	if err != nil || done.State != register.StateProposed {
		t.Fatalf("%+v, %v", done, err)
	}
	if _, err := r.desk.JudgePair(ctx, r.coordinator("nora"), j); fault.KindOf(err) != fault.Conflict {
		t.Errorf("twice by one: %v", err)
	}
	for who, mine := range map[string]bool{"nora": true, "lars": false} {
		rows, err := r.desk.Pairs(ctx, r.coordinator(who))
		if err != nil || len(rows) != 1 || rows[0].Mine != mine {
			t.Errorf("%s sees %+v, %v", who, rows, err)
		}
	}
	j.Verdict = ""
	if done, err = r.desk.JudgePair(ctx, r.as("lars", access.SecondReviewer, "", access.Linking), j); err != nil || done.State != register.StateDecided {
		t.Errorf("%+v, %v", done, err)
	}
}

// An agency is asked about its own, sees nothing that names the other, and its
// answer stands beside the pair. No agency reaches the review.
func TestAgenciesAnswerForTheirOwn(t *testing.T) {
	r := newRoom(t)
	pair := r.runOf("udi", "rosa", 0.5)
	if n, err := r.desk.AskAgencies(ctx, r.coordinator("nora"), pair, "other: test"); err != nil || n != 2 {
		t.Fatal(n, err)
	}
	asked := r.as("ida", access.Reporter, "rosa", access.Linking)
	qs, err := r.desk.Questions(ctx, asked)
	if err != nil || len(qs) != 1 || len(qs[0].Own) != 1 || qs[0].Own[0].Reference != "R-1" {
		t.Fatalf("%+v, %v", qs, err)
	}
	if o := qs[0].Other; o.Reference != "" || o.ID != "" || o.Facts.Sex != "" || o.Agency != "udi" {
		t.Errorf("the other's notification is shown: %+v", o)
	}
	stranger := r.as("henrik", access.Reporter, "pd-oslo", access.Linking)
	if qs, err := r.desk.Questions(ctx, stranger); err != nil || len(qs) != 0 {
		t.Errorf("a stranger is asked: %+v, %v", qs, err)
	}
	if err := r.desk.AnswerQuestion(ctx, stranger, qs[0].ID, register.AnswerYes, "own_records"); fault.KindOf(err) != fault.NotFound {
		t.Errorf("a stranger answers: %v", err)
	}
	if err := r.desk.AnswerQuestion(ctx, asked, qs[0].ID, register.AnswerYes, "own_records"); err != nil {
		t.Fatal(err)
	}
	v, err := r.desk.Pair(ctx, r.coordinator("nora"), pair)
	if err != nil || v.Row.Asked != 2 || v.Row.Answered != 1 {
		t.Errorf("%+v, %v", v.Row, err)
	}
	for name, do := range map[string]func(access.Scope) error{
		"pairs": func(s access.Scope) error { _, err := r.desk.Pairs(ctx, s); return err },
		"pair":  func(s access.Scope) error { _, err := r.desk.Pair(ctx, s, pair); return err },
		"judge": func(s access.Scope) error {
			_, err := r.desk.JudgePair(ctx, s, register.Judgement{Pair: pair, Verdict: register.Link, Reason: "x"})
			return err
		},
		"ask":     func(s access.Scope) error { _, err := r.desk.AskAgencies(ctx, s, pair, "x"); return err },
		"undo":    func(s access.Scope) error { _, err := r.desk.UndoJudgement(ctx, s, "none", "x"); return err },
		"persons": func(s access.Scope) error { _, err := r.desk.Persons(ctx, s, PersonFilter{}); return err },
	} {
		if err := do(asked); fault.KindOf(err) != fault.NotFound {
			t.Errorf("%s by an agency: %v", name, err)
		}
	}
}
