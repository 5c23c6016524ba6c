package register

import (
	"cmp"
	"context"
	"math"
	"slices"
	"strconv"
	"time"

	"verdig/fault"
)

// Ledger is what door 2 needs of a store. Its methods belong to one
// transaction, and what they write they write with an audit entry.
type Ledger interface {
	// HasNotification reports whether a notification is held.
	HasNotification(ctx context.Context, id NotificationID) (bool, error)
	// DecisionsOn returns all decisions on a pair, in the order in which they were made.
	DecisionsOn(ctx context.Context, a, b NotificationID) ([]LinkDecision, error)
	// AddDecision stores a decision.
	AddDecision(ctx context.Context, d LinkDecision) error
	// Decisions returns all decisions, in the order in which they were made, without their evidence.
	Decisions(ctx context.Context) ([]LinkDecision, error)
	// PendingPairs returns the pairs about which reviewers or agencies are not
	// done: opinions are open, or a question was put and no person's decision
	// stands. The evidence is that which they last saw.
	PendingPairs(ctx context.Context) ([]Suggestion, error)
	// ReplaceReview makes the list what a run leaves to people.
	ReplaceReview(ctx context.Context, l ReviewList) error
}

// maxReason is the longest reason of a decision, in characters.
const maxReason = 500

// Decide is door 2: it stores one link decision and returns its id. Nothing is
// ever changed or removed; to take a decision back is a decision. Time and
// reason are required. The actor of the decision is a.
//
// Errors are of kind fault.Invalid for a decision that is not complete,
// fault.NotFound for a notification or decision that is not held, and
// fault.Conflict for the undoing of a decision that no longer stands, and for
// a rule that would overrule a person.
func Decide(ctx context.Context, tx Ledger, a Actor, d LinkDecision) (DecisionID, error) {
	d.Actor = a.ID
	d.A, d.B = Ordered(d.A, d.B)
	d.At = d.At.UTC().Truncate(time.Microsecond)
	reason, wrong := readText(d.Reason, maxReason)
	if wrong != textFine {
		return "", fault.New(fault.Invalid, "register.decide.reason_text", strconv.Itoa(maxReason))
	}
	d.Reason = reason
	if err := checkDecision(d); err != nil {
		return "", err
	}
	for _, id := range []NotificationID{d.A, d.B} {
		held, err := tx.HasNotification(ctx, id)
		if err != nil {
			return "", err
		}
		if !held {
			return "", fault.New(fault.NotFound, "register.decide.no_notification", string(id))
		}
	}
	earlier, err := tx.DecisionsOn(ctx, d.A, d.B)
	if err != nil {
		return "", err
	}
	if err := checkAgainst(d, earlier); err != nil {
		return "", err
	}
	if d.ID == "" {
		d.ID = DecisionID(NewID(d.At))
	}
	return d.ID, tx.AddDecision(ctx, d)
}

func checkDecision(d LinkDecision) error {
	switch {
	case d.Actor == "":
		return fault.New(fault.Invalid, "register.decide.no_actor")
	case d.At.IsZero():
		return fault.New(fault.Invalid, "register.decide.no_time")
	case d.Reason == "":
		return fault.New(fault.Invalid, "register.decide.no_reason")
	case d.A == "" || d.A == d.B:
		return fault.New(fault.Invalid, "register.decide.one_notification")
	case d.Verdict != Link && d.Verdict != NotSame && d.Verdict != Undo:
		return fault.New(fault.Invalid, "register.decide.no_verdict")
	case (d.Verdict == Undo) != (d.Undoes != ""):
		return fault.New(fault.Invalid, "register.decide.undo_of_nothing")
	case d.Probability < 0 || d.Probability > 1 || math.IsNaN(d.Probability):
		return fault.New(fault.Invalid, "register.decide.probability")
	}
	return nil
}

// checkAgainst holds d against the decisions already made on the same pair.
func checkAgainst(d LinkDecision, earlier []LinkDecision) error {
	standing, stands := standingOne(earlier)
	byRule := d.Rule != ""
	if byRule && stands && standing.Rule == "" {
		return fault.New(fault.Conflict, "register.decide.rule_against_person")
	}
	if d.Verdict != Undo {
		return nil
	}
	undone := undoneIn(earlier)
	for _, e := range earlier {
		if e.ID != d.Undoes {
			continue
		}
		if e.Verdict == Undo || undone[e.ID] {
			return fault.New(fault.Conflict, "register.decide.no_longer_stands")
		}
		if byRule && e.Rule == "" {
			return fault.New(fault.Conflict, "register.decide.rule_against_person")
		}
		return nil
	}
	return fault.New(fault.NotFound, "register.decide.no_decision", string(d.Undoes))
}

// RuleRun is what one run of the linkage found: pairs that a rule accepts and
// pairs that await review. A pair stands in one of the two at most.
type RuleRun struct {
	Rule     string // name and version of the rule
	Reason   string // why the rule accepts, with its threshold; one text for the run
	At       time.Time
	Accepted []Suggestion
	Review   []Suggestion

	// AcceptBits is the weight from which the rule links; infinite where it
	// links nothing, and then its disagreements are measured from even odds.
	AcceptBits float64
	// Explain returns what speaks for and against any pair on its own
	// evidence, whatever people have decided; false for a pair that the run
	// does not know. Nil where the run cannot tell: then it shows no
	// disagreements.
	Explain func(a, b NotificationID) (Suggestion, bool)
}

// RunOutcome counts what a run did, in pairs.
type RunOutcome struct {
	Linked    int // new links by rule
	Kept      int // links by rule that stood already
	Unlinked  int // links by rule undone, because the run does not support them any more
	Overruled int // accepted by the rule, but a person has decided on the pair
	Review    int // pairs that await review after the run
	Pending   int // of these, pairs that the run itself would not have sent there
	Disagreed int // standing decisions of people that the rule would not have made
	Strongly  int // of these, decisions against which the odds are
}

// DecideRun takes a whole run of the linkage through door 2: it links the
// accepted pairs, undoes earlier links by rule that the run no longer accepts,
// and makes the others the pairs that await review. A decision of a person
// stands, whatever the rule says. The same run once more changes nothing but
// the list of open pairs, which it replaces by the same.
func DecideRun(ctx context.Context, tx Ledger, a Actor, run RuleRun) (RunOutcome, error) {
	var out RunOutcome
	if run.Rule == "" {
		return out, fault.New(fault.Invalid, "register.decide.no_rule")
	}
	all, err := tx.Decisions(ctx)
	if err != nil {
		return out, err
	}
	standing := make(map[[2]NotificationID]LinkDecision)
	for _, d := range Standing(all) {
		standing[[2]NotificationID{d.A, d.B}] = d
	}
	accepted := make(map[[2]NotificationID]bool, len(run.Accepted))
	for _, s := range run.Accepted {
		pair := pairOf(s)
		if accepted[pair] {
			continue
		}
		accepted[pair] = true
		if err := acceptOne(ctx, tx, a, ruleStep{run, s, standing[pair], &out}); err != nil {
			return out, err
		}
	}
	for _, d := range Standing(all) {
		if d.Rule == "" || d.Verdict != Link || accepted[[2]NotificationID{d.A, d.B}] {
			continue
		}
		undo := LinkDecision{A: d.A, B: d.B, Verdict: Undo, Undoes: d.ID, Rule: run.Rule, Reason: run.Reason, At: run.At}
		if _, err := Decide(ctx, tx, a, undo); err != nil {
			return out, err
		}
		out.Unlinked++
	}
	list, err := leftover{run, standing, accepted, &out}.list(ctx, tx)
	if err != nil {
		return out, err
	}
	return out, tx.ReplaceReview(ctx, list)
}

// leftover is a run whose links have been made.
type leftover struct {
	run      RuleRun
	standing map[[2]NotificationID]LinkDecision // before the run
	accepted map[[2]NotificationID]bool
	out      *RunOutcome
}

// list gathers what the run leaves to people: the pairs that it asks about,
// those that people are not done with, and those that people have decided,
// which come up for review when the decision is undone.
func (l leftover) list(ctx context.Context, tx Ledger) (ReviewList, error) {
	list := ReviewList{Found: l.run.At.UTC().Truncate(time.Microsecond), Disagreements: l.run.disagreements(l.standing)}
	listed := make(map[[2]NotificationID]bool)
	var review []Suggestion
	add := func(s Suggestion) bool {
		pair := pairOf(s)
		if listed[pair] {
			return false
		}
		listed[pair] = true
		review = append(review, s)
		return true
	}
	for _, s := range l.run.Review {
		pair := pairOf(s)
		if d, ok := l.standing[pair]; !l.accepted[pair] && (!ok || d.Rule != "") {
			add(s)
		}
	}
	pending, err := tx.PendingPairs(ctx)
	if err != nil {
		return list, err
	}
	for _, s := range pending {
		if add(l.run.explained(s)) {
			l.out.Pending++
		}
	}
	l.out.Review = len(review)
	l.out.Disagreed = len(list.Disagreements)
	for _, d := range list.Disagreements {
		if d.Strong() {
			l.out.Strongly++
		}
	}
	all, err := tx.Decisions(ctx) // with the links of this run
	if err != nil {
		return list, err
	}
	for _, d := range Standing(all) {
		if d.Rule != "" || listed[[2]NotificationID{d.A, d.B}] {
			continue
		}
		on, err := tx.DecisionsOn(ctx, d.A, d.B) // with the evidence
		if err != nil {
			return list, err
		}
		d, _ = standingOne(on)
		add(l.run.explained(Suggestion{A: d.A, B: d.B, WeightBits: d.WeightBits, Probability: d.Probability, Evidence: d.Evidence}))
	}
	list.Pairs = valued(review, Standing(all))
	return list, nil
}

// explained returns the pair with its evidence of this run, where the run
// knows it.
func (run RuleRun) explained(s Suggestion) Suggestion {
	if run.Explain == nil {
		return s
	}
	if now, ok := run.Explain(s.A, s.B); ok {
		return now
	}
	return s
}

// disagreements returns the standing decisions of people that the rule would
// not have made, those furthest from its threshold first.
func (run RuleRun) disagreements(standing map[[2]NotificationID]LinkDecision) []Disagreement {
	var all []Disagreement
	if run.Explain == nil {
		return nil
	}
	accept := run.AcceptBits
	if math.IsInf(accept, 0) {
		accept = 0
	}
	for _, d := range standing {
		if d.Rule != "" {
			continue
		}
		s, ok := run.Explain(d.A, d.B)
		if !ok || (s.WeightBits >= accept) == (d.Verdict == Link) {
			continue
		}
		s.A, s.B = d.A, d.B
		all = append(all, Disagreement{Decision: d.ID, Verdict: d.Verdict, Suggestion: s, AcceptBits: accept})
	}
	slices.SortFunc(all, func(x, y Disagreement) int {
		return cmp.Or(cmp.Compare(y.distance(), x.distance()), cmp.Compare(x.Decision, y.Decision))
	})
	return all
}

type ruleStep struct {
	run      RuleRun
	pair     Suggestion
	standing LinkDecision // on the pair; the zero value where none stands
	out      *RunOutcome
}

// acceptOne links one accepted pair, unless something stands on it already.
func acceptOne(ctx context.Context, tx Ledger, a Actor, s ruleStep) error {
	switch {
	case s.standing.ID != "" && s.standing.Rule == "":
		s.out.Overruled++
		return nil
	case s.standing.ID != "" && s.standing.Verdict == Link:
		s.out.Kept++
		return nil
	}
	s.out.Linked++
	_, err := Decide(ctx, tx, a, LinkDecision{
		A: s.pair.A, B: s.pair.B, Verdict: Link, Rule: s.run.Rule, At: s.run.At, Reason: s.run.Reason,
		WeightBits: s.pair.WeightBits, Probability: s.pair.Probability, Evidence: s.pair.Evidence,
	})
	return err
}

func pairOf(s Suggestion) [2]NotificationID {
	a, b := Ordered(s.A, s.B)
	return [2]NotificationID{a, b}
}
