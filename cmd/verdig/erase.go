package main

import (
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"verdig/fault"
	"verdig/register"
	"verdig/seal"
	"verdig/store"
)

// scrubFor is how long an erasure waits for reads under way.
const scrubFor = 30 * time.Second

// erasing is the erase command with what its subcommands share.
type erasing struct {
	*app
	dir         string
	asJSON      bool
	due, dryRun bool
}

func (a *app) eraseCommand() *cobra.Command {
	e := &erasing{app: a}
	c := &cobra.Command{
		Use:   "erase --data DIR [--due [--dry-run]]",
		Short: "Destroy what identifies a person: propose, approve by another, list, what is due",
		Long: `Destroy what identifies a person in the register: name, date of birth, encoding and narrative, by destroying the keys under which they are
sealed. One person proposes on a legal ground, another approves (--actor). Coded facts stay for the figures, and the audit log still verifies.

Without a subcommand the erasures are listed. With --due --dry-run the notifications are listed whose content is older than the retention of its
compartment (erase retention); with --due alone those of which nothing may be kept any more are proposed for erasure, and another approves.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if e.dryRun && !e.due {
				return usageError{errors.New(e.say("cmd.erase.dry_run"))}
			}
			return e.withStore(e.dir, func(st *store.Store) error {
				if e.due {
					return e.listDue(st)
				}
				return e.list(st)
			})
		},
	}
	c.PersistentFlags().StringVar(&e.dir, "data", "", "folder of the installation")
	c.PersistentFlags().BoolVar(&e.asJSON, "json", false, "print as JSON")
	c.Flags().BoolVar(&e.due, "due", false, "what is beyond its retention")
	c.Flags().BoolVar(&e.dryRun, "dry-run", false, "with --due: list and propose nothing")
	c.AddCommand(e.listCommand(), e.proposeCommand(), e.settleCommand(true), e.settleCommand(false), e.scrubCommand(), e.retentionCommand())
	return c
}

func (e *erasing) listCommand() *cobra.Command {
	return &cobra.Command{Use: "list --data DIR", Short: "List the erasures", Args: cobra.NoArgs, RunE: func(*cobra.Command, []string) error {
		return e.withStore(e.dir, e.list)
	}}
}

// erasureRow is an erasure, as printed.
type erasureRow struct {
	ID            register.ErasureID        `json:"id"`
	State         string                    `json:"state"`
	Ground        string                    `json:"ground"`
	Notifications []register.NotificationID `json:"notifications"`
	Versions      int                       `json:"versions_erased"`
	Proposed      time.Time                 `json:"proposed"`
	ProposedBy    string                    `json:"proposed_by"`
	Settled       *time.Time                `json:"settled,omitempty"`
	SettledBy     string                    `json:"settled_by,omitempty"`
}

func (e *erasing) list(st *store.Store) error {
	rows := []erasureRow{}
	err := st.View(e.ctx, e.note("erase", "self", ""), func(tx *store.Tx) error {
		all, err := tx.Erasures(e.ctx)
		for _, one := range all {
			r := erasureRow{
				ID: one.ID, State: "waiting", Ground: one.Ground, Notifications: one.Notifications, Versions: len(one.Reached),
				Proposed: one.At, ProposedBy: one.Actor, SettledBy: one.Second,
			}
			switch one.Step {
			case register.ErasureApproved:
				r.State = "approved"
			case register.ErasureRejected:
				r.State = "rejected"
			}
			if one.Step != "" {
				r.Settled = &one.SecondAt
			}
			rows = append(rows, r)
		}
		return err
	})
	if err != nil {
		return err
	}
	if e.asJSON {
		return printJSON(e.out, rows)
	}
	for _, r := range rows {
		fmt.Fprintln(e.out, e.say("cmd.erase."+r.State, string(r.ID), r.Proposed.Format(time.DateOnly), r.Ground, fmt.Sprint(len(r.Notifications)), r.ProposedBy, r.SettledBy))
	}
	return nil
}

// erasureTarget says which notification an erasure is about: by its id, or by what
// the agency calls it.
type erasureTarget struct {
	id, agency, reference string
	year                  int
	person                bool
}

func (e *erasing) proposeCommand() *cobra.Command {
	var t erasureTarget
	var ground string
	c := &cobra.Command{
		Use:   "propose --data DIR (--notification ID | --agency CODE --year YEAR --reference TEXT) --ground CODE [--person]",
		Short: "Propose to erase what identifies the person of a notification",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return e.withStore(e.dir, func(st *store.Store) error {
				return e.propose(st, ground, func(tx *store.Tx) ([]register.NotificationID, error) { return e.find(tx, t) })
			})
		},
	}
	c.Flags().StringVar(&t.id, "notification", "", "id of the notification")
	c.Flags().StringVar(&t.agency, "agency", "", "code of the agency that reported")
	c.Flags().IntVar(&t.year, "year", 0, "reporting year")
	c.Flags().StringVar(&t.reference, "reference", "", "the agency's own reference")
	c.Flags().StringVar(&ground, "ground", "", "code list erasure_ground: not_needed, consent_withdrawn, objection, unlawful, duty, retention")
	c.Flags().BoolVar(&t.person, "person", false, "and in every notification that the register joins with it")
	c.MarkFlagsOneRequired("notification", "reference")
	c.MarkFlagsMutuallyExclusive("notification", "reference")
	c.MarkFlagsRequiredTogether("agency", "year", "reference")
	return required(c, "ground")
}

func (e *erasing) find(tx *store.Tx, t erasureTarget) ([]register.NotificationID, error) {
	id := register.NotificationID(t.id)
	if id == "" {
		held, err := tx.LatestVersion(e.ctx, t.agency, t.year, t.reference)
		if err != nil {
			return nil, err
		}
		id = held.ID
	}
	if t.person {
		return tx.PersonNotifications(e.ctx, string(id))
	}
	return []register.NotificationID{id}, nil
}

func (e *erasing) propose(st *store.Store, ground string, pick func(*store.Tx) ([]register.NotificationID, error)) error {
	codes, err := e.codes()
	if err != nil {
		return err
	}
	var proposed register.Erasure
	err = st.Update(e.ctx, e.note("erase", "self", ""), func(tx *store.Tx) error {
		if err := tx.CheckActor(e.ctx, e.actor, ""); err != nil {
			return err
		}
		ids, err := pick(tx)
		if err != nil {
			return err
		}
		proposed, err = register.ProposeErasure(e.ctx, tx, codes, e.reviewer(), register.Erasure{Notifications: ids, Ground: ground, At: e.now()})
		return err
	})
	if err != nil {
		return err
	}
	if e.asJSON {
		return printJSON(e.out, map[string]any{"id": proposed.ID, "notifications": proposed.Notifications})
	}
	fmt.Fprintln(e.out, e.say("cmd.erase.proposed", string(proposed.ID), fmt.Sprint(len(proposed.Notifications))))
	return nil
}

func (e *erasing) settleCommand(approve bool) *cobra.Command {
	use, short, word := "reject ID --data DIR", "Reject a proposed erasure, or take back one's own", register.ErasureRejected
	if approve {
		use, short, word = "approve ID --data DIR", "Approve an erasure that somebody else proposed: the keys are destroyed", register.ErasureApproved
	}
	return &cobra.Command{Use: use, Short: short, Args: cobra.ExactArgs(1), RunE: func(_ *cobra.Command, args []string) error {
		return e.withStore(e.dir, func(st *store.Store) error {
			var done register.Erased
			err := st.Update(e.ctx, e.note("erase", "self", args[0]), func(tx *store.Tx) error {
				err := tx.CheckActor(e.ctx, e.actor, "")
				if err == nil {
					done, err = register.Erase(e.ctx, tx, e.reviewer(), register.ErasureID(args[0]), register.Erasure{Step: word, SecondAt: e.now()})
				}
				return err
			})
			if err != nil {
				return err
			}
			if e.asJSON {
				err = printJSON(e.out, done)
			} else {
				_, err = fmt.Fprintln(e.out, e.say("cmd.erase.done_"+string(word), fmt.Sprint(done.Notifications), fmt.Sprint(done.Versions), fmt.Sprint(done.Keys)))
			}
			if err != nil || !approve {
				return err
			}
			return e.scrub(st)
		})
	}}
}

func (e *erasing) scrub(st *store.Store) error {
	if err := st.Scrub(e.ctx, scrubFor); err != nil {
		return fault.Wrap(fault.Attention, err, "store.log_held")
	}
	return nil
}

func (e *erasing) scrubCommand() *cobra.Command {
	return &cobra.Command{Use: "scrub --data DIR", Short: "Empty the log of the database, where a long read kept an erasure from it", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return e.withStore(e.dir, func(st *store.Store) error {
				if err := e.scrub(st); err != nil {
					return err
				}
				_, err := fmt.Fprintln(e.out, e.say("cmd.erase.scrubbed"))
				return err
			})
		}}
}

func (e *erasing) retentionCommand() *cobra.Command {
	var compartment string
	var years int
	c := &cobra.Command{
		Use:   "retention --data DIR [--compartment NAME --years N]",
		Short: "Say or set for how many years a compartment's content is kept after its reporting year; 0 years ends the clock",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return e.withStore(e.dir, func(st *store.Store) error {
				if compartment != "" {
					if compartment != "identity" && compartment != "narrative" || years < 0 || years > 200 {
						return fault.New(fault.Usage, "cmd.erase.retention_usage")
					}
					err := st.Update(e.ctx, e.note("erase", "operate", ""), func(tx *store.Tx) error {
						return tx.PutSetting(e.ctx, store.RetentionSetting(compartment), strconv.Itoa(years))
					})
					if err != nil {
						return err
					}
				}
				return st.View(e.ctx, e.note("erase", "operate", ""), func(tx *store.Tx) error {
					kept, err := tx.Retention(e.ctx)
					if err != nil {
						return err
					}
					if e.asJSON {
						return printJSON(e.out, kept)
					}
					for _, name := range seal.Compartments {
						if n, set := kept[name]; set {
							fmt.Fprintln(e.out, e.say("cmd.erase.retention", name, fmt.Sprint(n)))
						}
					}
					if len(kept) == 0 {
						fmt.Fprintln(e.out, e.say("cmd.erase.no_retention"))
					}
					return nil
				})
			})
		},
	}
	c.Flags().StringVar(&compartment, "compartment", "", "identity or narrative")
	c.Flags().IntVar(&years, "years", 0, "years after the reporting year")
	return c
}

func (e *erasing) listDue(st *store.Store) error {
	due := []store.DueNotification{}
	err := st.View(e.ctx, e.note("erase", "self", "due"), func(tx *store.Tx) error {
		kept, err := tx.Retention(e.ctx)
		if err != nil {
			return err
		}
		more, err := tx.Due(e.ctx, e.now(), kept)
		due = append(due, more...)
		return err
	})
	if err != nil {
		return err
	}
	if e.asJSON && e.dryRun {
		return printJSON(e.out, due)
	}
	var whole []register.NotificationID
	for _, d := range due {
		if d.Whole {
			whole = append(whole, d.ID)
		}
		if e.dryRun {
			fmt.Fprintf(e.out, "%s %s %d %v\n", d.ID, d.Agency, d.Year, d.Compartments)
		}
	}
	if e.dryRun {
		fmt.Fprintln(e.out, e.say("cmd.erase.due", fmt.Sprint(len(due)), fmt.Sprint(len(whole))))
		return nil
	}
	const most = 1000 // of one erasure
	for len(whole) > 0 {
		n := min(most, len(whole))
		some := whole[:n]
		whole = whole[n:]
		if err := e.propose(st, "retention", func(*store.Tx) ([]register.NotificationID, error) { return some, nil }); err != nil {
			return err
		}
	}
	return nil
}
