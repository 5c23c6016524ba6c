package main

import (
	"bufio"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

func (a *app) reviewCommand() *cobra.Command {
	var dir string
	var asJSON bool
	c := &cobra.Command{
		Use:   "review --data DIR",
		Short: "Judge the pairs that the rule left open: list, show, accept, reject, undo",
		Long: `Judge the pairs of notifications that lie between the thresholds. Without a subcommand: on a terminal each open pair is shown side by
side and a key decides; otherwise the open pairs are listed. Every look at a pair and every decision is an entry in the audit log, under the name
given with --actor. Decisions are only ever added: undo takes one back by a decision of its own.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return a.withStore(dir, func(st *store.Store) error {
				if !asJSON && term.IsTerminal(int(a.in.Fd())) {
					return a.reviewAll(st)
				}
				return a.reviewList(st, asJSON)
			})
		},
	}
	c.PersistentFlags().StringVar(&dir, "data", "", "folder of the installation")
	c.PersistentFlags().BoolVar(&asJSON, "json", false, "print as JSON")
	with := func(fn func(*store.Store, string) error) func(*cobra.Command, []string) error {
		return func(_ *cobra.Command, args []string) error {
			return a.withStore(dir, func(st *store.Store) error {
				for _, x := range args {
					if err := fn(st, x); err != nil {
						return err
					}
				}
				return nil
			})
		}
	}
	var reason string
	decision := func(use, short string, fn func(*store.Store, string) error) *cobra.Command {
		sub := &cobra.Command{Use: use, Short: short, Args: cobra.MinimumNArgs(1), RunE: with(fn)}
		sub.Flags().StringVar(&reason, "reason", "", "why; required")
		return required(sub, "reason")
	}
	c.AddCommand(
		&cobra.Command{Use: "list", Short: "List the open pairs, the likeliest first", Args: cobra.NoArgs, RunE: func(*cobra.Command, []string) error {
			return a.withStore(dir, func(st *store.Store) error { return a.reviewList(st, asJSON) })
		}},
		&cobra.Command{Use: "show PAIR...", Short: "Show a pair side by side, with the weight of each field in bits", Args: cobra.MinimumNArgs(1),
			RunE: with(func(st *store.Store, id string) error { return a.reviewShow(st, register.PairID(id), asJSON) })},
		decision("accept PAIR...", "Decide that a pair is one person", func(st *store.Store, id string) error {
			return a.reviewDecide(st, register.PairID(id), register.Link, reason)
		}),
		decision("reject PAIR...", "Decide that a pair is two persons", func(st *store.Store, id string) error {
			return a.reviewDecide(st, register.PairID(id), register.NotSame, reason)
		}),
		decision("undo DECISION...", "Take a decision back", func(st *store.Store, id string) error {
			return a.reviewUndo(st, register.DecisionID(id), reason)
		}),
		&cobra.Command{Use: "log", Short: "List every decision that people have made", Args: cobra.NoArgs, RunE: func(*cobra.Command, []string) error {
			return a.withStore(dir, func(st *store.Store) error { return a.reviewLog(st, asJSON) })
		}},
		a.answerCommand(&dir, &asJSON),
	)
	return c
}

func (a *app) reviewList(st *store.Store, asJSON bool) error {
	pairs, err := a.openPairs(st)
	if err != nil {
		return err
	}
	if asJSON {
		return printJSON(a.out, pairs)
	}
	if len(pairs) == 0 {
		fmt.Fprintln(a.out, a.say("cmd.review.none"))
		return nil
	}
	fmt.Fprintln(a.out, a.say("cmd.review.open", fmt.Sprint(len(pairs))))
	for _, p := range pairs {
		fmt.Fprintf(a.out, "%s  %6.1f bits  %5.1f %%  %s | %s\n", p.ID, p.WeightBits, 100*p.Probability, p.A.name(), p.B.name())
	}
	return nil
}

// reviewDecide stores a person's decision on an open pair.
func (a *app) reviewDecide(st *store.Store, id register.PairID, v register.Verdict, reason string) error {
	var decision register.DecisionID
	err := st.Update(a.ctx, a.note("review", "link", string(id)), func(tx *store.Tx) error {
		p, err := tx.ReviewPair(a.ctx, id)
		if err != nil {
			return err
		}
		decision, err = register.Decide(a.ctx, tx, a.reviewer(), decisionOn(p, v, reason, a.now()))
		return err
	})
	if err != nil {
		return err
	}
	fmt.Fprintln(a.out, a.say("cmd.review."+string(v), string(id), string(decision)))
	return nil
}

func (a *app) reviewer() register.Actor { return register.Actor{ID: a.actor, Role: "coordinator"} }

func decisionOn(p register.OpenPair, v register.Verdict, reason string, at time.Time) register.LinkDecision {
	return register.LinkDecision{
		A: p.A, B: p.B, Verdict: v, At: at, Reason: reason,
		WeightBits: p.WeightBits, Probability: p.Probability, Evidence: p.Evidence,
	}
}

func (a *app) reviewUndo(st *store.Store, id register.DecisionID, reason string) error {
	err := st.Update(a.ctx, a.note("review", "correct", string(id)), func(tx *store.Tx) error {
		d, err := tx.Decision(a.ctx, id)
		if err != nil {
			return err
		}
		_, err = register.Decide(a.ctx, tx, a.reviewer(), register.LinkDecision{
			A: d.A, B: d.B, Verdict: register.Undo, Undoes: id, At: a.now(), Reason: reason,
		})
		return err
	})
	if err != nil {
		return err
	}
	fmt.Fprintln(a.out, a.say("cmd.review.undone", string(id)))
	return nil
}

// loggedDecision is one decision of a person, as printed.
type loggedDecision struct {
	ID      register.DecisionID `json:"id"`
	Verdict register.Verdict    `json:"verdict"`
	Actor   string              `json:"actor"`
	At      time.Time           `json:"at"`
	Reason  string              `json:"reason"`
	Undoes  register.DecisionID `json:"undoes,omitempty"`
}

func (a *app) reviewLog(st *store.Store, asJSON bool) error {
	var out []loggedDecision
	err := st.View(a.ctx, a.note("review", "link", ""), func(tx *store.Tx) error {
		all, err := tx.Decisions(a.ctx)
		for _, d := range all {
			if d.Rule == "" {
				out = append(out, loggedDecision{d.ID, d.Verdict, d.Actor, d.At, d.Reason, d.Undoes})
			}
		}
		return err
	})
	if err != nil {
		return err
	}
	if asJSON {
		return printJSON(a.out, out)
	}
	for _, d := range out {
		fmt.Fprintf(a.out, "%s  %s  %-8s  %s  %s  %s\n", d.ID, d.At.UTC().Format(time.DateTime), d.Verdict, d.Actor, d.Reason, d.Undoes)
	}
	return nil
}

// reviewAll shows each open pair on a terminal and takes a key for each.
func (a *app) reviewAll(st *store.Store) error {
	pairs, err := a.openPairs(st)
	if err != nil {
		return err
	}
	if len(pairs) == 0 {
		fmt.Fprintln(a.out, a.say("cmd.review.none"))
		return nil
	}
	in := bufio.NewScanner(a.in)
	ask := func(prompt string) (string, bool) {
		fmt.Fprint(a.out, prompt+" ")
		ok := in.Scan()
		return strings.TrimSpace(in.Text()), ok
	}
	for i, p := range pairs {
		fmt.Fprintf(a.out, "\n%d/%d\n", i+1, len(pairs))
		if err := a.reviewShow(st, p.ID, false); err != nil {
			return err
		}
		for {
			key, ok := ask(a.say("cmd.review.keys"))
			if !ok || key == "q" {
				return nil
			}
			if key == "s" {
				break
			}
			verdict, known := map[string]register.Verdict{"a": register.Link, "r": register.NotSame}[key]
			if !known {
				continue
			}
			reason, ok := ask(a.say("cmd.review.reason"))
			if !ok {
				return nil
			}
			err := a.reviewDecide(st, p.ID, verdict, reason)
			if fault.KindOf(err) == fault.Invalid {
				a.fail(err)
				continue
			}
			if err != nil {
				return err
			}
			break
		}
	}
	return nil
}
