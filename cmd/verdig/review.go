package main

import (
	"bufio"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// reviewing is the review command with what its subcommands share.
type reviewing struct {
	*app
	dir, reason, agency string
	asJSON              bool
}

func (a *app) reviewCommand() *cobra.Command {
	r := &reviewing{app: a}
	c := &cobra.Command{
		Use:   "review --data DIR",
		Short: "Judge the pairs that the rule left open: list, show, accept, reject, ask, undo",
		Long: `Judge the pairs of notifications that lie between the thresholds, the most informative first. Without a subcommand: on a terminal each
open pair is shown side by side and a key decides; otherwise the open pairs are listed.

The view is pseudonymous: how alike each field is, its weight in bits, and coded facts; no name and no full date of birth. An agency that owns a
notification of the pair may see the identity on its own side (show --agency CODE), and each such look is an entry in the audit log. The agencies
can be asked (ask, questions, reply); their answers stand beside the pair and decide nothing.

A hard pair needs two reviewers with different ids (--actor): the first judgement is an opinion without effect, until another confirms it. If
the second disagrees, a third decides. Decisions are only ever added: undo takes one back by a decision of its own, in one step.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return a.withStore(r.dir, func(st *store.Store) error {
				if !r.asJSON && term.IsTerminal(int(a.in.Fd())) {
					return a.reviewAll(st)
				}
				return a.reviewList(st, r.asJSON)
			})
		},
	}
	c.PersistentFlags().StringVar(&r.dir, "data", "", "folder of the installation")
	c.PersistentFlags().BoolVar(&r.asJSON, "json", false, "print as JSON")
	c.AddCommand(r.looks()...)
	c.AddCommand(r.judgements()...)
	c.AddCommand(r.questions()...)
	c.AddCommand(a.answerCommand(&r.dir, &r.asJSON))
	return c
}

// plain is a subcommand without arguments.
func (r *reviewing) plain(use, short string, fn func(*store.Store) error) *cobra.Command {
	return &cobra.Command{Use: use, Short: short, Args: cobra.NoArgs, RunE: func(*cobra.Command, []string) error {
		return r.withStore(r.dir, fn)
	}}
}

// each is a subcommand that does the same for each of its arguments.
func (r *reviewing) each(use, short string, fn func(*store.Store, string) error) *cobra.Command {
	return &cobra.Command{Use: use, Short: short, Args: cobra.MinimumNArgs(1), RunE: func(_ *cobra.Command, args []string) error {
		return r.withStore(r.dir, func(st *store.Store) error {
			for _, x := range args {
				if err := fn(st, x); err != nil {
					return err
				}
			}
			return nil
		})
	}}
}

// reasoned adds the reason that every word on a pair must have.
func (r *reviewing) reasoned(c *cobra.Command) *cobra.Command {
	c.Flags().StringVar(&r.reason, "reason", "", "why, in few words and without names; required")
	return required(c, "reason")
}

func (r *reviewing) looks() []*cobra.Command {
	show := r.each("show PAIR...", "Show a pair side by side, with the weight of each field in bits", func(st *store.Store, id string) error {
		return r.reviewShow(st, register.PairID(id), look{agency: r.agency, asJSON: r.asJSON})
	})
	show.Flags().StringVar(&r.agency, "agency", "", "act for this agency and see the identity on its own side; an entry in the audit log")
	return []*cobra.Command{
		r.plain("list", "List the open pairs, the most informative first", func(st *store.Store) error { return r.reviewList(st, r.asJSON) }),
		show,
		r.plain("log", "List every decision and opinion of people", func(st *store.Store) error { return r.reviewLog(st, r.asJSON) }),
		r.plain("disagreements", "List the standing decisions that the latest run of the linkage would not have made",
			func(st *store.Store) error { return r.reviewDisagreements(st, r.asJSON) }),
	}
}

func (r *reviewing) judgements() []*cobra.Command {
	judge := func(use, short string, v register.Verdict) *cobra.Command {
		return r.reasoned(r.each(use, short, func(st *store.Store, id string) error {
			return r.reviewDecide(st, register.Judgement{Pair: register.PairID(id), Verdict: v, Reason: r.reason}, r.asJSON)
		}))
	}
	return []*cobra.Command{
		judge("accept PAIR...", "Judge that a pair is one person", register.Link),
		judge("reject PAIR...", "Judge that a pair is two persons", register.NotSame),
		judge("confirm PAIR...", "Agree with another reviewer's opinion", ""),
		r.reasoned(r.each("undo ID...", "Take a decision, or an opinion of one's own, back", func(st *store.Store, id string) error {
			return r.reviewUndo(st, id, r.reason)
		})),
	}
}

// reviewAll shows each open pair on a terminal and takes a key for each. Pairs
// that wait for somebody else than the reviewer are left out.
func (a *app) reviewAll(st *store.Store) error {
	pairs, err := a.openPairs(st)
	if err != nil {
		return err
	}
	pairs = slices.DeleteFunc(pairs, func(p pairRow) bool {
		return slices.ContainsFunc(p.Opinions, func(o opinionRow) bool { return strings.EqualFold(o.Actor, a.actor) })
	})
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
		if err := a.reviewShow(st, p.ID, look{}); err != nil {
			return err
		}
		if more, err := a.reviewOne(st, p.ID, ask); err != nil || !more {
			return err
		}
	}
	return nil
}

// reviewOne takes keys until the pair is done with. It reports whether the
// reviewer goes on.
func (a *app) reviewOne(st *store.Store, id register.PairID, ask func(string) (string, bool)) (bool, error) {
	for {
		key, ok := ask(a.say("cmd.review.keys"))
		if !ok || key == "q" {
			return false, nil
		}
		if key == "s" {
			return true, nil
		}
		verdict, known := map[string]register.Verdict{"a": register.Link, "r": register.NotSame, "?": ""}[key]
		if !known {
			continue
		}
		reason, ok := ask(a.say("cmd.review.reason"))
		if !ok {
			return false, nil
		}
		j := register.Judgement{Pair: id, Verdict: verdict, Reason: reason}
		var err error
		if key == "?" {
			err = a.reviewAsk(st, j, false)
		} else {
			err = a.reviewDecide(st, j, false)
		}
		switch fault.KindOf(err) {
		case fault.Invalid, fault.Conflict:
			a.fail(err)
			continue
		}
		if err != nil {
			return false, err
		}
		return true, nil
	}
}
