package act

import (
	"context"
	"slices"

	"verdig/access"
	"verdig/fault"
	"verdig/justice"
	"verdig/store"
)

// JudgmentAct is the word of one court with all that it says: one act, so that
// no judgment stands without its verdicts.
type JudgmentAct struct {
	Judgment justice.Event
	Verdicts []justice.Event // Accused is taken from the count, Law from the count where it is empty
	Rulings  []justice.Event // sentences, confiscations, awards
}

// EnterJudgment enters a judgment in a case within the scope, with its verdicts
// and rulings: all of it or nothing. They have the day of the judgment.
//
// Errors are those of justice.Roll.DecideEvent, fault.NotFound for a case out of
// reach, and fault.Invalid "act.docket.verdicts" for a judgment without any.
func (d *Desk) EnterJudgment(ctx context.Context, sc access.Scope, a JudgmentAct) (justice.EventID, error) {
	j := a.Judgment
	j.Kind = justice.Judge
	var id justice.EventID
	err := d.store.UpdateAs(ctx, sc, addEvent, opaque(string(j.Case)), func(tx *store.Tx) error {
		roll, err := tx.ScopedDocket(ctx, addEvent, j.Case)
		if err != nil {
			return err
		}
		if len(a.Verdicts) == 0 {
			return fault.New(fault.Invalid, "act.docket.verdicts")
		}
		if id, roll, err = d.event(ctx, tx, roll, j); err != nil {
			return err
		}
		counts := roll.CountsIn(j.Case)
		add := func(e justice.Event) error {
			e.Case, e.Subject, e.Day = j.Case, id, j.Day
			_, next, err := d.event(ctx, tx, roll, e)
			roll = next
			return err
		}
		for _, v := range a.Verdicts {
			v.Kind = justice.GiveVerdict
			if i := slices.IndexFunc(counts, func(c justice.Count) bool { return c.ID == v.Count }); i >= 0 {
				v.Accused = counts[i].Accused
				if v.Law == "" {
					v.Law = counts[i].Now()
				}
			}
			if err := add(v); err != nil {
				return err
			}
		}
		for _, e := range a.Rulings {
			if !slices.Contains([]justice.EventKind{justice.Sentence, justice.Confiscate, justice.GiveAward}, e.Kind) {
				return fault.New(fault.Invalid, "justice.event.kind")
			}
			if err := add(e); err != nil {
				return err
			}
		}
		return nil
	})
	return id, d.refusal(ctx, sc, addEvent, opaque(string(j.Case)), err)
}

// CorrectEvent says an event of a case within the scope anew: it is withdrawn
// with everything that stands on it, and all of it is entered again, in one act.
// Where something of it would be impossible after the correction, nothing is
// changed. Notification is the reference of a receipt, as in [Desk.EnterEvent];
// a victim who is joined stays so where it is empty.
//
// Errors are those of justice.Roll.DecideEvent, and fault.NotFound for a case
// out of reach.
func (d *Desk) CorrectEvent(ctx context.Context, sc access.Scope, wrong justice.EventID, e justice.Event) (justice.EventID, error) {
	var id justice.EventID
	err := d.store.UpdateAs(ctx, sc, correctCase, opaque(string(e.Case)), func(tx *store.Tx) error {
		roll, err := tx.ScopedDocket(ctx, correctCase, e.Case)
		if err != nil {
			return err
		}
		was, ok := roll.Event(wrong)
		if !ok || was.Kind != e.Kind || roll.Now(was.Case) != e.Case {
			return fault.New(fault.Invalid, "justice.event.subject")
		}
		if e.Notification, err = joinedBy(ctx, tx, e.Notification); err != nil {
			return err
		}
		if e.Notification == "" {
			e.Notification = was.Notification
		}
		if !justice.NamesThing(e.Kind) { // its form does not ask for the sender's own reference
			e.Reference = was.Reference
		}
		right := e
		right.Case = was.Case // where it was entered; the case may have gone into another since
		id, err = d.correct(ctx, tx, roll, was, right)
		return err
	})
	return id, d.refusal(ctx, sc, correctCase, opaque(string(e.Case)), err)
}

func (d *Desk) correct(ctx context.Context, tx *store.Tx, roll *justice.Roll, wrong, right justice.Event) (justice.EventID, error) {
	id, said, _, err := roll.Correct(wrong, right, func(r *justice.Roll, e *justice.Event) error { return d.fill(tx, r, e) })
	if err != nil {
		return "", err
	}
	for _, e := range said {
		if err := tx.AddEvent(ctx, e); err != nil {
			return "", err
		}
	}
	return id, nil
}
