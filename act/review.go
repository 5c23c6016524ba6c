package act

import (
	"context"
	"slices"
	"time"

	"verdig/access"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// The uses of review.
var (
	listPairs  = access.Use{Compartment: access.Link, Action: access.List}
	readPair   = access.Use{Compartment: access.Link, Action: access.Read}
	decidePair = access.Use{Compartment: access.Link, Action: access.Decide}
	addLink    = access.Use{Compartment: access.Link, Action: access.Add}
)

// PairRow is a pair under review, as listed: pseudonymous, without identity and
// without the agencies' own references.
type PairRow struct {
	ID          register.PairID
	State       register.PairState
	Value       float64 // expected information of an answer, in bits times pairs
	Decides     int     // pairs of notifications that an answer decides
	WeightBits  float64
	Probability float64
	Hard        []register.Ground // why one reviewer is not enough, whatever is decided
	AgencyA     string
	AgencyB     string
	YearA       int
	YearB       int
	Asked       int  // questions to agencies
	Answered    int  // of these, answered
	Mine        bool // the actor has given an opinion: another must speak
}

// register.Actor of a scope.
func actorOf(sc access.Scope) register.Actor {
	a := sc.Actor()
	return register.Actor{ID: a.ID, Role: string(a.Role), Agency: a.Agency}
}

// Pairs returns the pairs that await the judgement of a person, those whose
// answer is worth most first.
func (d *Desk) Pairs(ctx context.Context, sc access.Scope) ([]PairRow, error) {
	var out []PairRow
	err := d.national(ctx, sc, listPairs, "", func(tx *store.Tx) error {
		open, err := tx.OpenPairs(ctx)
		if err != nil {
			return err
		}
		for _, p := range open {
			c, err := tx.ReviewCase(ctx, p.ID)
			if err != nil {
				return err
			}
			out = append(out, pairRow(c, sc.Actor().ID))
		}
		return nil
	})
	return out, err
}

func pairRow(c register.Case, actor string) PairRow {
	p := c.Pair
	row := PairRow{
		ID: p.ID, State: c.State(), Value: p.Value, Decides: p.Decides, WeightBits: p.WeightBits, Probability: p.Probability,
		Hard: c.Grounds(""), AgencyA: c.PersonA[0].Agency, AgencyB: c.PersonB[0].Agency, YearA: c.PersonA[0].Year, YearB: c.PersonB[0].Year,
		Asked: len(c.Inquiries),
		Mine:  slices.ContainsFunc(c.Opinions, func(o register.Opinion) bool { return o.Actor == actor }),
	}
	for _, i := range c.Inquiries {
		if _, ok := i.Latest(); ok {
			row.Answered++
		}
	}
	return row
}

// national is a look of the national unit: an agency's right to a pair is that
// to its own questions, and goes through [Desk.Questions].
func (d *Desk) national(ctx context.Context, sc access.Scope, u access.Use, object string, fn func(*store.Tx) error) error {
	if sc.Reach(u) != access.All {
		return d.refuse(ctx, sc, u, object)
	}
	return d.store.ViewAs(ctx, sc, u, object, fn)
}

// refuse writes the refusal down and returns the error of what is not there.
func (d *Desk) refuse(ctx context.Context, sc access.Scope, u access.Use, object string) error {
	if err := d.store.Refuse(ctx, sc, u, object); err != nil {
		return err
	}
	return errNotThere()
}

// PairView is one pair with all that bears on it, without identities and
// without the agencies' own references.
type PairView struct {
	register.Case
	Row         PairRow
	PriorBits   float64           // what the weight is without any field
	HardSame    []register.Ground // why one reviewer is not enough to join
	HardNotSame []register.Ground // and to keep apart
}

// Pair returns one pair under review; fault.NotFound where the latest run did
// not name it.
func (d *Desk) Pair(ctx context.Context, sc access.Scope, id register.PairID) (PairView, error) {
	var v PairView
	err := d.national(ctx, sc, readPair, string(id), func(tx *store.Tx) error {
		c, err := tx.ReviewCase(ctx, id)
		if err != nil {
			return err
		}
		withoutReferences(c.PersonA)
		withoutReferences(c.PersonB)
		v = PairView{Case: c, Row: pairRow(c, sc.Actor().ID), PriorBits: c.Pair.WeightBits,
			HardSame: c.Grounds(register.Link), HardNotSame: c.Grounds(register.NotSame)}
		for _, e := range c.Pair.Evidence {
			v.PriorBits -= e.Bits
		}
		return nil
	})
	return v, err
}

func withoutReferences(ns []register.Notification) {
	for i := range ns {
		ns[i].Reference = ""
	}
}

// JudgePair takes a reviewer's judgement through door 2; see [register.Judge]
// for its errors. An empty verdict agrees with the opinion that is open.
func (d *Desk) JudgePair(ctx context.Context, sc access.Scope, j register.Judgement) (register.Judged, error) {
	var done register.Judged
	j.At = d.now()
	if sc.Reach(decidePair) != access.All {
		return done, d.refuse(ctx, sc, decidePair, string(j.Pair))
	}
	err := d.store.UpdateAs(ctx, sc, decidePair, string(j.Pair), func(tx *store.Tx) error {
		var err error
		done, err = register.Judge(ctx, tx, actorOf(sc), j)
		return err
	})
	return done, err
}

// UndoJudgement takes back a decision, or an opinion of the actor's own, by a
// decision of its own. It returns the pair.
func (d *Desk) UndoJudgement(ctx context.Context, sc access.Scope, id, reason string) (register.PairID, error) {
	var pair register.PairID
	if sc.Reach(decidePair) != access.All {
		return "", d.refuse(ctx, sc, decidePair, id)
	}
	err := d.store.UpdateAs(ctx, sc, decidePair, id, func(tx *store.Tx) error {
		dec, err := tx.Decision(ctx, register.DecisionID(id))
		if err == nil {
			pair = register.NewPairID(dec.A, dec.B)
			_, err = register.Decide(ctx, tx, actorOf(sc), register.LinkDecision{
				A: dec.A, B: dec.B, Verdict: register.Undo, Undoes: dec.ID, At: d.now(), Reason: reason,
			})
			return err
		}
		if fault.KindOf(err) != fault.NotFound {
			return err
		}
		o, _, missing := tx.Opinion(ctx, register.OpinionID(id))
		if missing != nil {
			return err
		}
		pair = register.NewPairID(o.A, o.B)
		_, err = register.Withdraw(ctx, tx, actorOf(sc), register.Opinion{Undoes: o.ID, At: d.now(), Reason: reason})
		return err
	})
	return pair, err
}

// AskAgencies puts the question whether a pair is one person to the agencies
// that own its notifications, and returns how many were asked.
func (d *Desk) AskAgencies(ctx context.Context, sc access.Scope, id register.PairID, reason string) (int, error) {
	asked := 0
	if sc.Reach(addLink) != access.All {
		return 0, d.refuse(ctx, sc, addLink, string(id))
	}
	err := d.store.UpdateAs(ctx, sc, addLink, string(id), func(tx *store.Tx) error {
		qs, err := register.Ask(ctx, tx, actorOf(sc), register.Judgement{Pair: id, Reason: reason, At: d.now()})
		asked = len(qs)
		return err
	})
	return asked, err
}

// Judgement is a decision or opinion of a person, as listed.
type Judgement struct {
	ID      string
	Pair    register.PairID
	Opinion bool
	Verdict register.Verdict
	Actor   string
	At      time.Time
	Reason  string
	Undoes  string
	Undone  bool // a later one takes it back
}

// Judgements returns what people have decided and said of pairs, the latest
// first, at most limit of them.
func (d *Desk) Judgements(ctx context.Context, sc access.Scope, limit int) ([]Judgement, error) {
	var out []Judgement
	err := d.national(ctx, sc, listPairs, "", func(tx *store.Tx) error {
		opinions, err := tx.Opinions(ctx)
		if err != nil {
			return err
		}
		for _, o := range opinions {
			out = append(out, Judgement{ID: string(o.ID), Pair: register.NewPairID(o.A, o.B), Opinion: true, Verdict: o.Verdict,
				Actor: o.Actor, At: o.At, Reason: o.Reason, Undoes: string(o.Undoes)})
		}
		decisions, err := tx.Decisions(ctx)
		for _, l := range decisions {
			if l.Rule == "" {
				out = append(out, Judgement{ID: string(l.ID), Pair: register.NewPairID(l.A, l.B), Verdict: l.Verdict,
					Actor: l.Actor, At: l.At, Reason: l.Reason, Undoes: string(l.Undoes)})
			}
		}
		return err
	})
	undone := map[string]bool{}
	for _, j := range out {
		undone[j.Undoes] = true
	}
	for i := range out {
		out[i].Undone = undone[out[i].ID]
	}
	slices.Reverse(out) // of one moment what was said last comes first
	slices.SortStableFunc(out, func(x, y Judgement) int { return y.At.Compare(x.At) })
	return out[:min(len(out), limit)], err
}

// QuestionView is a question to an agency: its own notification with the
// reference, the other one without anything that names it.
type QuestionView struct {
	register.Inquiry
	Own   []register.Notification // one, or two where both are the agency's
	Other register.Notification   // the other agency's: agency and year only
}

// Questions returns what the actor's agency is asked, on pairs that are not
// decided.
func (d *Desk) Questions(ctx context.Context, sc access.Scope) ([]QuestionView, error) {
	var out []QuestionView
	if sc.Actor().Agency == "" {
		return nil, d.refuse(ctx, sc, listPairs, "")
	}
	err := d.store.ViewAs(ctx, sc, listPairs, "", func(tx *store.Tx) error {
		inquiries, err := tx.Inquiries(ctx, sc.Actor().Agency)
		if err != nil {
			return err
		}
		for _, i := range inquiries {
			v := QuestionView{Inquiry: i}
			for _, id := range []register.NotificationID{i.A, i.B} {
				n, err := tx.Notification(ctx, id)
				if err != nil {
					return err
				}
				if n.Agency == i.Agency {
					v.Own = append(v.Own, n)
				} else {
					v.Other = register.Notification{Agency: n.Agency, Year: n.Year}
				}
			}
			out = append(out, v)
		}
		return nil
	})
	return out, err
}

// AnswerQuestion stores the answer of the actor's agency.
func (d *Desk) AnswerQuestion(ctx context.Context, sc access.Scope, id register.QuestionID, answer register.Answer, reason string) error {
	if sc.Actor().Agency == "" {
		return d.refuse(ctx, sc, addLink, string(id))
	}
	return d.store.UpdateAs(ctx, sc, addLink, string(id), func(tx *store.Tx) error {
		_, err := register.Respond(ctx, tx, actorOf(sc), register.Reply{
			Question: id, Answer: answer, Agency: sc.Actor().Agency, Reason: reason, At: d.now(),
		})
		return err
	})
}
