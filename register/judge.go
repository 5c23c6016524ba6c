package register

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"verdig/fault"
)

// Panel is what the judging of pairs needs of a store beyond [Ledger].
type Panel interface {
	// ReviewCase returns a pair of the latest run with what bears on it.
	ReviewCase(ctx context.Context, id PairID) (Case, error)
	// Opinion returns one opinion, and whether it is open.
	Opinion(ctx context.Context, id OpinionID) (o Opinion, open bool, err error)
	// AddOpinion stores an opinion.
	AddOpinion(ctx context.Context, o Opinion) error
}

// Bench is a store before which pairs are judged.
type Bench interface {
	Ledger
	Panel
}

// Judgement is what a reviewer says of a pair.
type Judgement struct {
	Pair    PairID
	Verdict Verdict // Link or NotSame; "" agrees with the opinion that is open
	Reason  string
	At      time.Time
}

// Judged says what a judgement did.
type Judged struct {
	Pair     PairID
	State    PairState // of the pair, afterwards
	Verdict  Verdict
	Decision DecisionID // the decision, where it became one
	Opinion  OpinionID  // the opinion, where it did not
	Grounds  []Ground   // why one reviewer is or was not enough
}

// Judge is the reviewer's way through door 2. On an easy pair the judgement is
// a decision. On a hard one ([Case.Grounds]) it is an opinion without effect,
// until another reviewer agrees: then it becomes a decision, which settles the
// opinions. If the second disagrees, both stand and a third decides. Nobody
// judges twice.
//
// Errors are of kind fault.Invalid for a judgement that is not complete,
// fault.Forbidden for an actor who acts for an agency, fault.NotFound for a
// pair that is not under review, and fault.Conflict where a person's decision
// stands already, where the actor has given an opinion, and where there is no
// opinion to agree with.
func Judge(ctx context.Context, tx Bench, a Actor, j Judgement) (Judged, error) {
	if a.Agency != "" {
		return Judged{}, fault.New(fault.Forbidden, "register.judge.agency")
	}
	c, err := tx.ReviewCase(ctx, j.Pair)
	if err != nil {
		return Judged{}, err
	}
	if j.Verdict == "" && c.State() == StateProposed {
		j.Verdict = c.Opinions[0].Verdict
	}
	d := LinkDecision{
		A: c.Pair.A, B: c.Pair.B, Verdict: j.Verdict, Actor: a.ID, At: j.At, Reason: j.Reason,
		WeightBits: c.Pair.WeightBits, Probability: c.Pair.Probability, Evidence: c.Pair.Evidence,
	}
	if err := mayJudge(c, a, d); err != nil {
		return Judged{}, err
	}
	out := Judged{Pair: j.Pair, State: StateDecided, Verdict: j.Verdict, Grounds: c.Grounds(j.Verdict)}
	state := c.State()
	agrees := state == StateDisputed || state == StateProposed && c.Opinions[0].Verdict == j.Verdict
	if agrees || state == StateOpen && len(out.Grounds) == 0 {
		for _, o := range c.Opinions {
			d.Settles = append(d.Settles, o.ID)
		}
		out.Decision, err = Decide(ctx, tx, a, d)
		return out, err
	}
	out.State = StateProposed
	if state == StateProposed {
		out.State = StateDisputed
	}
	o, err := newOpinion(Opinion{Suggestion: c.Pair.Suggestion, Verdict: j.Verdict, Actor: a.ID, At: j.At, Reason: j.Reason, Grounds: out.Grounds})
	if err != nil {
		return Judged{}, err
	}
	out.Opinion = o.ID
	return out, tx.AddOpinion(ctx, o)
}

// mayJudge reports why the actor may not make the decision on the pair.
func mayJudge(c Case, a Actor, d LinkDecision) error {
	switch {
	case c.Decision.ID != "":
		return fault.New(fault.Conflict, "register.judge.decided", string(c.Pair.ID), string(c.Decision.ID))
	case d.Verdict == "" && c.State() == StateDisputed:
		return fault.New(fault.Conflict, "register.judge.disputed", string(c.Pair.ID))
	case d.Verdict == "":
		return fault.New(fault.Conflict, "register.judge.no_opinion", string(c.Pair.ID))
	case d.Verdict == Undo:
		return fault.New(fault.Invalid, "register.decide.no_verdict")
	}
	if slices.ContainsFunc(c.Opinions, func(o Opinion) bool { return sameActor(o.Actor, a.ID) }) {
		return fault.New(fault.Conflict, "register.judge.same_actor", string(c.Pair.ID))
	}
	return nil
}

// sameActor reports whether two ids name one actor, however they are typed.
func sameActor(a, b string) bool {
	return strings.EqualFold(strings.TrimSpace(a), strings.TrimSpace(b))
}

// Withdraw takes an open opinion back; only who gave it may. The pair is then
// judged as if it had not been given.
//
// Errors are of kind fault.Invalid for a withdrawal that is not complete,
// fault.NotFound, fault.Forbidden for another's opinion, and fault.Conflict
// for one that is settled or taken back.
func Withdraw(ctx context.Context, tx Panel, a Actor, o Opinion) (OpinionID, error) {
	given, open, err := tx.Opinion(ctx, o.Undoes)
	switch {
	case err != nil:
		return "", err
	case !open:
		return "", fault.New(fault.Conflict, "register.judge.opinion_gone")
	case !sameActor(given.Actor, a.ID):
		return "", fault.New(fault.Forbidden, "register.judge.not_yours")
	}
	o.Suggestion, o.Verdict, o.Actor, o.Grounds = given.Suggestion, Undo, a.ID, nil
	if o, err = newOpinion(o); err != nil {
		return "", err
	}
	return o.ID, tx.AddOpinion(ctx, o)
}

// newOpinion checks who, when and why, and gives the opinion its id.
func newOpinion(o Opinion) (Opinion, error) {
	var err error
	if o.At, o.Reason, err = readWord(o.Actor, o.At, o.Reason); err != nil {
		return o, err
	}
	o.ID = OpinionID(NewID(o.At))
	return o, nil
}

// readWord checks what everything that a person says of a pair must have:
// actor, time and reason. It returns time and reason as they are stored.
func readWord(actor string, at time.Time, reason string) (time.Time, string, error) {
	at = at.UTC().Truncate(time.Microsecond)
	reason, wrong := readText(reason, maxReason)
	switch {
	case wrong != textFine:
		return at, "", fault.New(fault.Invalid, "register.decide.reason_text", strconv.Itoa(maxReason))
	case actor == "":
		return at, "", fault.New(fault.Invalid, "register.decide.no_actor")
	case at.IsZero():
		return at, "", fault.New(fault.Invalid, "register.decide.no_time")
	case reason == "":
		return at, "", fault.New(fault.Invalid, "register.decide.no_reason")
	}
	return at, reason, nil
}
