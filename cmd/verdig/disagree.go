package main

import (
	"fmt"

	"verdig/lang"
	"verdig/register"
	"verdig/store"
)

// disagreedDecision is a standing decision that the latest run would not have
// made, as printed.
type disagreedDecision struct {
	Decision    register.DecisionID      `json:"decision"`
	Pair        register.PairID          `json:"pair"`
	Verdict     register.Verdict         `json:"verdict"`
	Actor       string                   `json:"actor"`
	Reason      string                   `json:"reason"`
	WeightBits  float64                  `json:"weight_bits"`
	AcceptBits  float64                  `json:"accept_bits"`
	Probability float64                  `json:"probability"`
	Strong      bool                     `json:"strong"` // the odds are against the decision
	A           side                     `json:"a"`
	B           side                     `json:"b"`
	Evidence    []register.FieldEvidence `json:"evidence"`
}

// reviewDisagreements lists where the engine disagrees with people.
func (a *app) reviewDisagreements(st *store.Store, asJSON bool) error {
	out := []disagreedDecision{}
	err := st.View(a.ctx, a.note("review", "link", ""), func(tx *store.Tx) error {
		all, err := tx.Disagreements(a.ctx)
		if err != nil {
			return err
		}
		for _, d := range all {
			made, err := tx.Decision(a.ctx, d.Decision)
			if err != nil {
				return err
			}
			row := disagreedDecision{
				Decision: d.Decision, Pair: register.NewPairID(d.A, d.B), Verdict: d.Verdict, Actor: made.Actor, Reason: made.Reason,
				WeightBits: d.WeightBits, AcceptBits: d.AcceptBits, Probability: d.Probability, Strong: d.Strong(), Evidence: listed(d.Evidence),
			}
			for _, s := range []struct {
				id register.NotificationID
				to *side
			}{{d.A, &row.A}, {d.B, &row.B}} {
				n, err := tx.Notification(a.ctx, s.id)
				if err != nil {
					return err
				}
				*s.to = sideOf(n)
			}
			out = append(out, row)
		}
		return nil
	})
	if err != nil {
		return err
	}
	if asJSON {
		return printJSON(a.out, out)
	}
	if len(out) == 0 {
		fmt.Fprintln(a.out, a.say("review.no_disagreements"))
		return nil
	}
	g := lang.For(a.lang)
	fmt.Fprintln(a.out, a.say("review.disagreements", g.Integer(len(out))))
	for _, d := range out {
		strong := ""
		if d.Strong {
			strong = a.say("review.strong")
		}
		fmt.Fprintf(a.out, "%s  %-8s  %s bits (%s)  %s  %s | %s  %s: %s  %s\n", d.Decision, d.Verdict, bits(d.WeightBits), bits(d.AcceptBits),
			g.Percent(100*d.Probability, 1), d.A.name(), d.B.name(), d.Actor, d.Reason, strong)
	}
	return nil
}
