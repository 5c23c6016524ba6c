package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// reviewer is the actor of the national unit.
func (a *app) reviewer() register.Actor { return register.Actor{ID: a.actor, Role: "coordinator"} }

// judgedPair is what a judgement did, as printed.
type judgedPair struct {
	Pair     register.PairID     `json:"pair"`
	State    register.PairState  `json:"state"`
	Verdict  register.Verdict    `json:"verdict"`
	Decision register.DecisionID `json:"decision,omitempty"`
	Opinion  register.OpinionID  `json:"opinion,omitempty"`
	Hard     []register.Ground   `json:"hard"`
}

// reviewDecide takes a reviewer's judgement on an open pair through door 2.
func (a *app) reviewDecide(st *store.Store, j register.Judgement, asJSON bool) error {
	var done register.Judged
	j.At = a.now()
	err := st.Update(a.ctx, a.note("review", "link", string(j.Pair)), func(tx *store.Tx) error {
		err := tx.CheckActor(a.ctx, a.actor, "")
		if err == nil {
			done, err = register.Judge(a.ctx, tx, a.reviewer(), j)
		}
		return err
	})
	if err != nil {
		return err
	}
	if asJSON {
		return printJSON(a.out, judgedPair{done.Pair, done.State, done.Verdict, done.Decision, done.Opinion, listed(done.Grounds)})
	}
	switch done.State {
	case register.StateDecided:
		fmt.Fprintln(a.out, a.say("cmd.review."+string(done.Verdict), string(done.Pair), string(done.Decision)))
	case register.StateProposed:
		fmt.Fprintln(a.out, a.say("review.proposed", string(done.Pair), a.grounds(done.Grounds), string(done.Opinion)))
	default:
		fmt.Fprintln(a.out, a.say("review.disputed", string(done.Pair), string(done.Opinion)))
	}
	return nil
}

// listed is a list that JSON writes as [] where it is empty.
func listed[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

// grounds writes why one reviewer is not enough.
func (a *app) grounds(grounds []register.Ground) string {
	words := make([]string, len(grounds))
	for i, g := range grounds {
		words[i] = a.say("review.ground." + string(g))
	}
	return strings.Join(words, "; ")
}

// reviewUndo takes back a decision, or an opinion of the actor's own.
func (a *app) reviewUndo(st *store.Store, id, reason string) error {
	key := "cmd.review.undone"
	err := st.Update(a.ctx, a.note("review", "link", id), func(tx *store.Tx) error {
		if err := tx.CheckActor(a.ctx, a.actor, ""); err != nil {
			return err
		}
		d, err := tx.Decision(a.ctx, register.DecisionID(id))
		if fault.KindOf(err) == fault.NotFound {
			if _, _, missing := tx.Opinion(a.ctx, register.OpinionID(id)); missing != nil {
				return err
			}
			key = "review.withdrawn"
			_, err = register.Withdraw(a.ctx, tx, a.reviewer(), register.Opinion{Undoes: register.OpinionID(id), At: a.now(), Reason: reason})
			return err
		}
		if err != nil {
			return err
		}
		_, err = register.Decide(a.ctx, tx, a.reviewer(), register.LinkDecision{
			A: d.A, B: d.B, Verdict: register.Undo, Undoes: d.ID, At: a.now(), Reason: reason,
		})
		return err
	})
	if err != nil {
		return err
	}
	fmt.Fprintln(a.out, a.say(key, id))
	return nil
}

// loggedDecision is one decision or opinion of a person, as printed.
type loggedDecision struct {
	ID      string               `json:"id"`
	Pair    register.PairID      `json:"pair"`
	Opinion bool                 `json:"opinion"`
	Verdict register.Verdict     `json:"verdict"`
	Actor   string               `json:"actor"`
	At      time.Time            `json:"at"`
	Reason  string               `json:"reason"`
	Undoes  string               `json:"undoes,omitempty"`
	Settles []register.OpinionID `json:"settles,omitempty"`
}

func (a *app) reviewLog(st *store.Store, asJSON bool) error {
	var out []loggedDecision
	err := st.View(a.ctx, a.note("review", "link", ""), func(tx *store.Tx) error {
		opinions, err := tx.Opinions(a.ctx)
		if err != nil {
			return err
		}
		for _, o := range opinions {
			out = append(out, loggedDecision{
				ID: string(o.ID), Pair: register.NewPairID(o.A, o.B), Opinion: true, Verdict: o.Verdict,
				Actor: o.Actor, At: o.At, Reason: o.Reason, Undoes: string(o.Undoes),
			})
		}
		decisions, err := tx.Decisions(a.ctx)
		for _, d := range decisions {
			if d.Rule == "" {
				out = append(out, loggedDecision{
					ID: string(d.ID), Pair: register.NewPairID(d.A, d.B), Verdict: d.Verdict,
					Actor: d.Actor, At: d.At, Reason: d.Reason, Undoes: string(d.Undoes), Settles: d.Settles,
				})
			}
		}
		return err
	})
	if err != nil {
		return err
	}
	slices.SortStableFunc(out, func(x, y loggedDecision) int { return cmp.Or(x.At.Compare(y.At), cmp.Compare(x.ID, y.ID)) })
	if asJSON {
		return printJSON(a.out, listed(out))
	}
	for _, d := range out {
		what := string(d.Verdict)
		if d.Opinion {
			what = "(" + what + ")"
		}
		fmt.Fprintf(a.out, "%s  %s  %s  %-10s  %s  %s  %s\n", d.ID, d.At.UTC().Format(time.DateTime), d.Pair, what, d.Actor, d.Reason, d.Undoes)
	}
	return nil
}
