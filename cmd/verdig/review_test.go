package main

import (
	"bytes"
	"context"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"verdig/codelist"
	"verdig/fault"
	"verdig/linkage"
	"verdig/register"
	"verdig/simulate"
	"verdig/store"
)

// state is who is one person, as the register says now.
func (c *country) state(t *testing.T, st *store.Store) map[register.NotificationID]register.PersonID {
	t.Helper()
	now, err := c.app.personsNow(st)
	if err != nil {
		t.Fatal(err)
	}
	return now.person
}

func (c *country) open(t *testing.T, st *store.Store) []pairRow {
	t.Helper()
	pairs, err := c.app.openPairs(st)
	if err != nil {
		t.Fatal(err)
	}
	return pairs
}

// as is the app of another actor, whose output is kept.
func (c *country) as(actor string) (*app, *bytes.Buffer) {
	a := *c.app
	var out bytes.Buffer
	a.actor, a.out = actor, &out
	return &a, &out
}

// askMuch makes a run link little by rule and ask whatever may be asked;
// askNothing the opposite.
var (
	askMuch    = linkage.Settings{MaxFalseLinkRate: 1e-5, MaxMissedLinkRate: 1e-9, MaxReviewShare: 1}
	askNothing = linkage.Settings{MaxMissedLinkRate: .999, MinReviewChance: .999}
)

// hard returns the open pairs that need two reviewers whatever is decided and
// belong to two agencies.
func (c *country) hard(t *testing.T, st *store.Store) []pairRow {
	t.Helper()
	hard := slices.DeleteFunc(c.open(t, st), func(p pairRow) bool { return len(p.Hard) == 0 || p.A.Agency == p.B.Agency })
	if len(hard) < 2 {
		t.Fatal("too few hard pairs: the test proves nothing")
	}
	return hard
}

// reviewed is a small country with links made and pairs that await review.
func reviewed(t *testing.T, fn func(c *country, st *store.Store) error) {
	t.Helper()
	c := newCountry(t, simulate.Settings{Seed: 4, PersonsPerYear: 150})
	c.receive(t)
	err := c.app.withStore(c.register(), func(st *store.Store) error {
		if _, err := c.app.link(st, askMuch); err != nil {
			return err
		}
		if len(c.open(t, st)) < 5 {
			t.Fatal("too few pairs await review: the test proves nothing")
		}
		return fn(c, st)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// decide judges a pair as two reviewers of one mind would.
func (c *country) decide(t *testing.T, st *store.Store, pair register.PairID, v register.Verdict) {
	t.Helper()
	for _, actor := range []string{"reviewer-1", "reviewer-2"} {
		a, _ := c.as(actor)
		err := a.reviewDecide(st, register.Judgement{Pair: pair, Verdict: v, Reason: "the photographs say so"}, true)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.ContainsFunc(c.open(t, st), func(p pairRow) bool { return p.ID == pair }) {
			return
		}
	}
	t.Fatal("two reviewers of one mind did not decide the pair")
}

func unmarshal[T any](t *testing.T, b []byte) T {
	t.Helper()
	var v T
	if err := json.Unmarshal(b, &v); err != nil {
		t.Fatalf("%v: %s", err, b)
	}
	return v
}

// Accepting joins, undo in one step restores just what was, and every step is
// in the record.
func TestReviewAcceptsAndUndoes(t *testing.T) {
	reviewed(t, func(c *country, st *store.Store) error {
		before, open := c.state(t, st), c.open(t, st)
		c.decide(t, st, open[0].ID, register.Link)
		if len(c.open(t, st)) != len(open)-1 {
			t.Error("the answered pair still awaits review")
		}
		if sameState(before, c.state(t, st)) {
			t.Error("accepting joined nobody")
		}
		a, out := c.as("reviewer-3")
		if err := a.reviewLog(st, true); err != nil {
			return err
		}
		log := unmarshal[[]loggedDecision](t, out.Bytes())
		decision := log[len(log)-1]
		if decision.Opinion || decision.Reason == "" || decision.Verdict != register.Link {
			t.Fatalf("the log: %s", out)
		}
		if err := a.reviewUndo(st, decision.ID, "another person after all"); err != nil {
			return err
		}
		if !sameState(before, c.state(t, st)) || len(c.open(t, st)) != len(open) {
			t.Error("undo did not restore what was")
		}
		if len(c.open(t, st)[0].Opinions) != 0 {
			t.Error("the opinions of a decision that was undone count again")
		}
		if err := a.reviewUndo(st, decision.ID, "again"); fault.KindOf(err) != fault.Conflict {
			t.Errorf("undone twice: %v", err)
		}
		if err := a.reviewUndo(st, "absent", "x"); fault.KindOf(err) != fault.NotFound {
			t.Errorf("undo of nothing: %v", err)
		}
		j := register.Judgement{Pair: open[0].ID, Verdict: register.NotSame}
		if err := a.reviewDecide(st, j, false); fault.KindOf(err) != fault.Invalid {
			t.Errorf("a decision without a reason: %v", err)
		}
		v, err := c.app.verify(st, nil)
		if err != nil || !v.OK {
			t.Errorf("%v %v", err, v.Findings)
		}
		return nil
	})
}

// The most informative pair stands first: most uncertain, and deciding most.
func TestTheMostInformativePairStandsFirst(t *testing.T) {
	reviewed(t, func(c *country, st *store.Store) error {
		open := c.open(t, st)
		for i, p := range open {
			want := register.ExpectedValue(p.Probability, p.Decides)
			if p.Decides < 1 || math.Abs(p.Value-want) > 1e-9 {
				t.Errorf("%s: value %v of %d pairs at %v, want %v", p.ID, p.Value, p.Decides, p.Probability, want)
			}
			if i > 0 && p.Value > open[i-1].Value {
				t.Errorf("%v stands behind %v", p.Value, open[i-1].Value)
			}
		}
		return nil
	})
}

// identities are the names and full dates of birth of the register.
func (c *country) identities(t *testing.T, st *store.Store) (of map[register.NotificationID][]string) {
	t.Helper()
	of = map[register.NotificationID][]string{}
	err := st.View(c.app.ctx, c.app.note("test", "test", ""), func(tx *store.Tx) error {
		return tx.EachNotification(c.app.ctx, store.Selection{Identity: true}, func(n register.Notification) error {
			i := n.Identity
			for _, s := range []string{i.Given, i.Family, i.Other} {
				for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ';' || r == ' ' }) {
					if len(word) > 4 {
						of[n.ID] = append(of[n.ID], word)
					}
				}
			}
			if i.Birth.Day > 0 {
				of[n.ID] = append(of[n.ID], i.Birth.String())
			}
			return nil
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	return of
}

// The national unit sees how alike, and never whom. An agency sees the
// identity on its own side, and that look is in the audit log.
func TestTheViewIsPseudonymous(t *testing.T) {
	reviewed(t, func(c *country, st *store.Store) error {
		open := c.open(t, st)
		names := c.identities(t, st)
		entries := auditEntries(t, c.app, st)
		for _, lang := range codelist.Langs {
			a, out := c.as("coordinator")
			a.lang = lang
			for _, asJSON := range []bool{false, true} {
				if err := a.reviewList(st, asJSON); err != nil {
					return err
				}
				for _, p := range open {
					if err := a.reviewShow(st, p.ID, look{asJSON: asJSON}); err != nil {
						return err
					}
				}
			}
			for _, words := range names {
				for _, w := range words {
					if strings.Contains(out.String(), w) {
						t.Fatalf("the national unit reads an identity (%d letters)", len(w))
					}
				}
			}
			if strings.Contains(out.String(), "review.") {
				t.Errorf("%s: a text is missing: %s", lang, out)
			}
		}
		if auditEntries(t, c.app, st) != entries {
			t.Error("the pseudonymous view looked at an identity")
		}
		return c.checkAgencyView(t, st, open[0], names)
	})
}

func (c *country) checkAgencyView(t *testing.T, st *store.Store, p pairRow, names map[register.NotificationID][]string) error {
	t.Helper()
	var ids [2]register.NotificationID
	err := st.View(c.app.ctx, c.app.note("test", "test", ""), func(tx *store.Tx) error {
		o, err := tx.ReviewPair(c.app.ctx, p.ID)
		ids = [2]register.NotificationID{o.A, o.B}
		return err
	})
	if err != nil {
		return err
	}
	if p.A.Agency == p.B.Agency || len(names[ids[0]]) == 0 {
		t.Fatal("both sides are of one agency, or nameless: the test proves nothing")
	}
	a, out := c.as("case-worker")
	entries := auditEntries(t, c.app, st)
	if err := a.reviewShow(st, p.ID, look{agency: p.A.Agency, asJSON: true}); err != nil {
		return err
	}
	if n := auditEntries(t, c.app, st) - entries; n != 1 {
		t.Errorf("an agency's look at one identity left %d audit entries", n)
	}
	for _, w := range names[ids[0]] {
		if !strings.Contains(out.String(), w) {
			t.Error("the agency does not see the identity that it reported")
		}
	}
	for _, w := range names[ids[1]] {
		if strings.Contains(out.String(), w) && !slices.Contains(names[ids[0]], w) {
			t.Error("the agency sees the identity that another reported")
		}
	}
	if strings.Contains(out.String(), p.B.Reference) {
		t.Error("the agency sees the reference of another")
	}
	if err := a.reviewShow(st, p.ID, look{agency: "strasak"}); fault.KindOf(err) != fault.NotFound {
		t.Errorf("an agency that owns no side: %v", err)
	}
	return checkShown(t, out.Bytes())
}

func checkShown(t *testing.T, b []byte) error {
	t.Helper()
	p := unmarshal[shownPair](t, b)
	sum := p.Prior
	for _, e := range p.Evidence {
		sum += e.Bits
	}
	if math.Abs(sum-p.WeightBits) > 1e-6 || len(p.Evidence) == 0 {
		t.Errorf("the bits of %d fields and the prior add up to %v, not %v", len(p.Evidence), sum, p.WeightBits)
	}
	if !slices.ContainsFunc(p.Evidence, func(e register.FieldEvidence) bool { return e.RarityBits != 0 }) {
		t.Error("no field tells rarity")
	}
	rows := map[string]bool{}
	for _, r := range p.Rows {
		rows[r[0]] = len(r) == 3
	}
	for _, want := range []string{"agency", "given_name", "family_name", "birth_date", "birth_year", "citizenship"} {
		if !rows[want] {
			t.Errorf("%s does not stand side by side", want)
		}
	}
	return nil
}

// Every field and level that the engine names in a country has its words in
// the three languages.
func TestFieldsAndLevelsHaveWords(t *testing.T) {
	reviewed(t, func(c *country, st *store.Store) error {
		err := st.View(c.app.ctx, c.app.note("test", "test", ""), func(tx *store.Tx) error {
			all, err := tx.Decisions(c.app.ctx)
			for _, d := range all[:min(len(all), 200)] {
				full, err := tx.Decision(c.app.ctx, d.ID)
				if err != nil {
					return err
				}
				for _, e := range full.Evidence {
					for _, key := range []string{"linkage.field." + messageKey(e.Field), "linkage.level." + messageKey(e.Level)} {
						if !c.app.texts.Has(key) {
							t.Errorf("no text for %s", key)
						}
					}
				}
			}
			return err
		})
		return err
	})
}

// The rules of review know the engine's fields by their names.
func TestTheRulesKnowTheEnginesFields(t *testing.T) {
	c := register.Case{Pair: register.OpenPair{Suggestion: register.Suggestion{
		Probability: .85, Evidence: []register.FieldEvidence{{Field: linkage.FieldGroup, Bits: -5}},
	}}}
	if got := c.Grounds(register.Link); !slices.Equal(got, []register.Ground{register.GroundConflict}) {
		t.Errorf("grounds are %v", got)
	}
	a := quietApp(t)
	for _, f := range []string{
		linkage.FieldGiven, linkage.FieldFamily, linkage.FieldNameOrder, linkage.FieldNameJoint, linkage.FieldBirth, linkage.FieldSex,
		linkage.FieldCitizenship, linkage.FieldPlace, linkage.FieldPostcode, linkage.FieldAddress, linkage.FieldPhone, linkage.FieldEmail,
		linkage.FieldIDNumber, linkage.FieldMore, linkage.FieldMet, linkage.FieldForms, linkage.FieldSource, linkage.FieldOwn, linkage.FieldGroup,
	} {
		if !a.texts.Has("linkage.field." + messageKey(f)) {
			t.Errorf("no words for the field %q", f)
		}
	}
}

// What people have said outlives the next run of the rule: decisions,
// opinions and questions; the rule does not ask again what is decided.
func TestARunKeepsWhatPeopleSaid(t *testing.T) {
	reviewed(t, func(c *country, st *store.Store) error {
		hard := c.hard(t, st)
		decided, proposed := hard[0].ID, hard[1].ID
		c.decide(t, st, decided, register.NotSame)
		before := c.state(t, st)
		a, _ := c.as("reviewer-1")
		if err := a.reviewDecide(st, register.Judgement{Pair: proposed, Verdict: register.Link, Reason: "same dates"}, false); err != nil {
			return err
		}
		if err := a.reviewAsk(st, register.Judgement{Pair: proposed, Reason: "the names differ"}, false); err != nil {
			return err
		}
		if !sameState(before, c.state(t, st)) {
			t.Error("an opinion had an effect on persons")
		}
		outcome, err := c.app.link(st, askNothing)
		if err != nil {
			return err
		}
		if outcome.Pending != 1 {
			t.Errorf("%+v", outcome)
		}
		open := c.open(t, st)
		at := slices.IndexFunc(open, func(p pairRow) bool { return p.ID == proposed })
		if at < 0 {
			t.Fatal("a run threw away a pair with an opinion and questions")
		}
		if p := open[at]; p.State != register.StateProposed || len(p.Opinions) != 1 || len(p.Answers) == 0 || len(p.Evidence) == 0 {
			t.Errorf("after a run: %+v", p)
		}
		if slices.ContainsFunc(open, func(p pairRow) bool { return p.ID == decided }) {
			t.Error("a run asks again what two people decided")
		}
		v, err := c.app.verify(st, nil)
		if err != nil || !v.OK {
			t.Errorf("%v %v", err, v.Findings)
		}
		return nil
	})
}

// explaining is the engine with a word on any two records: its own where it
// has one, else that of the links it would make if nobody had decided.
func explaining(ctx context.Context, records []linkage.Record, decisions []linkage.Decision, s linkage.Settings) (linkage.Result, error) {
	res, err := linkage.Link(ctx, records, decisions, s)
	if err == nil && res.Explain == nil {
		free, err := linkage.Link(ctx, records, nil, s)
		if err != nil {
			return res, err
		}
		res.Explain = func(a, b string) (linkage.Pair, bool) {
			for _, p := range free.Accepted {
				if p.A == min(a, b) && p.B == max(a, b) {
					return p, true
				}
			}
			return linkage.Pair{A: min(a, b), B: max(a, b), WeightBits: -9, Probability: .002}, true
		}
	}
	return res, err
}

// After a run people see where the rule would have decided otherwise; their
// decisions stand.
func TestTheRunShowsWhereItDisagrees(t *testing.T) {
	reviewed(t, func(c *country, st *store.Store) error {
		var linked register.LinkDecision
		var apart [2]register.NotificationID
		err := st.View(c.app.ctx, c.app.note("test", "test", ""), func(tx *store.Tx) error {
			all, err := tx.Decisions(c.app.ctx)
			slices.SortStableFunc(all, func(x, y register.LinkDecision) int { return int(y.WeightBits - x.WeightBits) })
			linked = all[0]
			for id := range c.state(t, st) {
				if n, err := tx.Notification(c.app.ctx, id); err == nil && n.Facts.Sex == "male" {
					apart[0] = id
				} else if err == nil && n.Facts.Sex == "female" {
					apart[1] = id
				}
			}
			return err
		})
		if err != nil {
			return err
		}
		err = st.Update(c.app.ctx, c.app.note("test", "test", ""), func(tx *store.Tx) error {
			for _, d := range []register.LinkDecision{
				{A: linked.A, B: linked.B, Verdict: register.NotSame}, {A: apart[0], B: apart[1], Verdict: register.Link},
			} {
				d.Reason, d.At = "seen", c.app.now()
				if _, err := register.Decide(c.app.ctx, tx, register.Actor{ID: "reviewer-1"}, d); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
		c.app.engine = explaining
		outcome, err := c.app.link(st, linkage.Settings{})
		if err != nil {
			return err
		}
		a, out := c.as("coordinator")
		if err := a.reviewDisagreements(st, true); err != nil {
			return err
		}
		got := unmarshal[[]disagreedDecision](t, out.Bytes())
		if len(got) != 2 || outcome.Disagreed != 2 || outcome.Strongly != 2 {
			t.Fatalf("%+v, and %s", outcome, out)
		}
		for _, d := range got {
			if !d.Strong || (d.Verdict == register.Link) == (d.WeightBits >= d.AcceptBits) || d.Reason != "seen" {
				t.Errorf("%+v", d)
			}
		}
		now := c.state(t, st)
		if now[linked.A] == now[linked.B] || now[apart[0]] != now[apart[1]] {
			t.Error("a run overruled a person")
		}
		out.Reset()
		if err := a.reviewUndo(st, string(got[0].Decision), "the rule was right"); err != nil {
			return err
		}
		if err := a.reviewDisagreements(st, false); err != nil {
			return err
		}
		if strings.Contains(out.String(), string(got[0].Decision)+"  ") || !strings.Contains(out.String(), string(got[1].Decision)) {
			t.Errorf("after the undo: %s", out)
		}
		v, err := c.app.verify(st, nil)
		if err != nil || !v.OK {
			t.Errorf("%v %v", err, v.Findings)
		}
		return nil
	})
}

// The review on a terminal: ask, judge, skip, quit; what the actor has judged
// is not shown again.
func TestReviewByKeys(t *testing.T) {
	reviewed(t, func(c *country, st *store.Store) error {
		first := c.hard(t, st)[0].ID
		open := c.open(t, st)
		skip := strings.Repeat("s\n", slices.IndexFunc(open, func(p pairRow) bool { return p.ID == first }))
		now := func() pairRow {
			open := c.open(t, st)
			at := slices.IndexFunc(open, func(p pairRow) bool { return p.ID == first })
			if at < 0 {
				return pairRow{}
			}
			return open[at]
		}
		press := func(a *app, keys string) {
			t.Helper()
			name := filepath.Join(t.TempDir(), "keys")
			if err := os.WriteFile(name, []byte(keys), 0o600); err != nil {
				t.Fatal(err)
			}
			f, err := os.Open(name)
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			a.in = f
			if err := a.reviewAll(st); err != nil {
				t.Fatal(err)
			}
		}
		a, out := c.as("reviewer-1")
		press(a, skip+"x\n?\nthe names differ\ns\nq\n")
		if got := now(); len(got.Answers) != 2 || len(got.Opinions) != 0 {
			t.Errorf("asked: %+v", got)
		}
		press(a, skip+"r\n\nr\ntwo persons\nq\n") // the first time without a reason
		if got := now(); got.State != register.StateProposed {
			t.Errorf("judged: %+v", got)
		}
		out.Reset()
		press(a, skip+"s\nq\n")
		if strings.Contains(out.String(), string(first)) {
			t.Error("the reviewer is shown again what waits for another")
		}
		b, out := c.as("reviewer-2")
		press(b, skip+"r\nagreed\nq\n")
		if !strings.Contains(out.String(), "reviewer-1 holds it to be two persons: two persons") || !strings.Contains(out.String(), "has not answered") {
			t.Errorf("the second reviewer does not see what the first said, or what was asked: %s", out)
		}
		if now().ID != "" {
			t.Error("two reviewers of one mind did not decide the pair")
		}
		return nil
	})
}

// The answers from a truth decide every pair, hard ones under two names.
func TestAnswersFromATruthUseTwoReviewers(t *testing.T) {
	reviewed(t, func(c *country, st *store.Store) error {
		key, err := readTruth(filepath.Join(c.dir, "input", "truth.csv"))
		if err != nil {
			return err
		}
		open := c.open(t, st)
		a, out := c.as("reviewer")
		q, err := a.answer(st, key)
		if err != nil {
			return err
		}
		if q.Asked != len(open) || q.Hard == 0 || len(c.open(t, st)) != 0 {
			t.Errorf("%+v of %d pairs", q, len(open))
		}
		if err := a.reviewLog(st, true); err != nil {
			return err
		}
		actors := map[string]int{}
		for _, d := range unmarshal[[]loggedDecision](t, out.Bytes()) {
			if !d.Opinion {
				actors[d.Actor]++
			}
		}
		if actors["reviewer"] != q.Asked-q.Hard || actors["reviewer-2"] != q.Hard {
			t.Errorf("%v, and %+v", actors, q)
		}
		return nil
	})
}

func auditEntries(t *testing.T, a *app, st *store.Store) int64 {
	t.Helper()
	v, err := a.verify(st, nil)
	if err != nil {
		t.Fatal(err)
	}
	return v.Entries
}

func sameState(a, b map[register.NotificationID]register.PersonID) bool {
	if len(a) != len(b) {
		return false
	}
	for id, p := range a {
		if b[id] != p {
			return false
		}
	}
	return true
}
