package main

import (
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"verdig/act"
	"verdig/audit"
	"verdig/fault"
	"verdig/store"
)

func (a *app) auditCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "audit",
		Short: "The audit log: checkpoints, witnesses, proofs, and who has seen what",
		Long: `The audit log says who has read or changed what, and holds no content. Its checkpoints are for others to keep: somebody outside who keeps the
latest one can tell when anything was changed, removed, set back or shown in two versions (doc/audit.md).`,
	}
	c.AddCommand(a.auditKeyCommand(), a.auditCheckpointCommand(), a.auditExportCommand(), a.auditWitnessCommand(), a.auditWitnessesCommand(),
		a.auditAddCommand(), a.auditProveCommand(), a.auditCheckCommand(), a.auditReportCommand(), a.auditUnusualCommand())
	return c
}

func (a *app) auditKeyCommand() *cobra.Command {
	var dir string
	c := &cobra.Command{
		Use: "key --data DIR", Short: "Print the public key of the audit log, for witnesses", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return a.withStore(dir, func(st *store.Store) error {
				fmt.Fprintln(a.out, st.Keys().VerifierKey())
				return nil
			})
		},
	}
	dataFlag(c, &dir)
	return c
}

// viewAudit is a look at the log as the operator.
func (a *app) viewAudit(dir, action string, fn func(*store.Tx) error) error {
	return a.withStore(dir, func(st *store.Store) error { return st.View(a.ctx, a.note(action, "audit", ""), fn) })
}

func (a *app) auditCheckpointCommand() *cobra.Command {
	var dir string
	c := &cobra.Command{
		Use: "checkpoint --data DIR", Short: "Print the latest checkpoint, with the signatures of witnesses", Args: cobra.NoArgs,
		Long: `Print the latest checkpoint: the name of the log, the number of its entries, the root of its tree, and signatures. On paper, in a safe, it is a
witness of its own: print it once a day, and hold the log against it with verdig verify --checkpoint.`,
		RunE: func(*cobra.Command, []string) error {
			return a.viewAudit(dir, "checkpoint", func(tx *store.Tx) error {
				signed, _, err := tx.Checkpoint(a.ctx, 0)
				if err == nil {
					_, err = a.out.Write(signed)
				}
				return err
			})
		},
	}
	dataFlag(c, &dir)
	return c
}

func (a *app) auditExportCommand() *cobra.Command {
	var dir string
	var since int64
	c := &cobra.Command{
		Use: "export --data DIR --since SIZE", Short: "Print the latest checkpoint with the proof that it goes on from what a witness saw", Args: cobra.NoArgs,
		Long: `Print what an outside witness needs: the proof that the log of today goes on from its first SIZE entries, and the latest checkpoint. SIZE is what
verdig audit witness said last; 0 for a new witness. It holds no entry.`,
		RunE: func(*cobra.Command, []string) error {
			return a.viewAudit(dir, "export", func(tx *store.Tx) error {
				x, err := tx.Advance(a.ctx, since)
				if err == nil {
					_, err = a.out.Write(x.Text())
				}
				return err
			})
		},
	}
	dataFlag(c, &dir)
	c.Flags().Int64Var(&since, "since", 0, "number of entries that the witness has seen")
	return required(c, "since")
}

func (a *app) auditWitnessesCommand() *cobra.Command {
	var dir string
	var add, remove []string
	c := &cobra.Command{
		Use: "witnesses --data DIR", Short: "List, add or remove the witnesses whose signatures are taken", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return a.withStore(dir, func(st *store.Store) error { return a.witnesses(st, add, remove) })
		},
	}
	dataFlag(c, &dir)
	c.Flags().StringArrayVar(&add, "add", nil, "public key of a witness, as verdig audit witness --new printed it, or a file with it")
	c.Flags().StringArrayVar(&remove, "remove", nil, "name of a witness")
	return c
}

func (a *app) witnesses(st *store.Store, add, remove []string) error {
	var keys []string
	read := func(tx *store.Tx) (err error) { keys, err = tx.Witnesses(a.ctx); return err }
	if err := st.View(a.ctx, a.note("witnesses", "audit", ""), read); err != nil {
		return err
	}
	if len(add)+len(remove) > 0 {
		for i := range add {
			var err error
			if add[i], err = publicKey(add[i]); err != nil {
				return err
			}
		}
		keys = changeKeys(keys, add, remove)
		write := func(tx *store.Tx) error { return tx.PutWitnesses(a.ctx, keys) }
		if err := st.Update(a.ctx, a.note("witnesses", "administer", ""), write); err != nil {
			return err
		}
	}
	for _, k := range keys {
		fmt.Fprintln(a.out, k)
	}
	return nil
}

func (a *app) auditAddCommand() *cobra.Command {
	var dir string
	c := &cobra.Command{
		Use: "add-cosignature --data DIR [FILE]", Short: "Keep what a witness has signed", Args: cobra.MaximumNArgs(1),
		Long: `Keep the signatures of known witnesses on a checkpoint of this log. FILE is what verdig audit witness printed; standard input without it. Exit
code 1 if the log does not have the checkpoint: the witness then has seen another history.`,
		RunE: func(_ *cobra.Command, args []string) error {
			signed, err := a.readInput(args)
			if err != nil {
				return err
			}
			return a.withStore(dir, func(st *store.Store) error {
				var added []audit.Cosignature
				err := st.Update(a.ctx, a.note("cosign", "administer", ""), func(tx *store.Tx) (err error) {
					added, err = tx.AddCosignatures(a.ctx, signed)
					return err
				})
				if err == nil {
					fmt.Fprintln(a.out, a.say("cmd.audit.cosigned", strconv.Itoa(len(added))))
				}
				return err
			})
		},
	}
	dataFlag(c, &dir)
	return c
}

func (a *app) auditProveCommand() *cobra.Command {
	var dir string
	c := &cobra.Command{
		Use: "prove SEQ --data DIR", Short: "Print a proof that one entry stands in the log", Args: cobra.ExactArgs(1),
		Long: `Print entry SEQ with the proof that it stands in the log, to be checked anywhere with verdig audit check. The entry is in the proof: it tells who did
what, and is a look at the log itself.`,
		RunE: func(_ *cobra.Command, args []string) error {
			seq, err := strconv.ParseInt(args[0], 10, 64)
			if err != nil || seq < 0 {
				return usageError{fmt.Errorf("%q is not the number of an entry", args[0])}
			}
			return a.viewAudit(dir, "prove", func(tx *store.Tx) error {
				proof, err := tx.Inclusion(a.ctx, seq)
				if err == nil {
					_, err = a.out.Write(proof.Text())
				}
				return err
			})
		},
	}
	dataFlag(c, &dir)
	return c
}

func (a *app) auditCheckCommand() *cobra.Command {
	var key string
	var witnesses []string
	c := &cobra.Command{
		Use: "check [FILE] --key KEY", Short: "Check a proof of one entry, without the register", Args: cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			text, err := a.readInput(args)
			if err != nil {
				return err
			}
			return a.checkProof(text, key, witnesses)
		},
	}
	c.Flags().StringVar(&key, "key", "", "public key of the audit log (verdig audit key), or a file with it")
	c.Flags().StringArrayVar(&witnesses, "witness", nil, "public key of a witness that must have signed, or a file with it")
	return required(c, "key")
}

func (a *app) checkProof(text []byte, key string, witnesses []string) error {
	key, err := publicKey(key)
	if err != nil {
		return err
	}
	log, err := audit.LogVerifier(key)
	if err != nil {
		return fault.Wrap(fault.Usage, err, "cmd.audit.key")
	}
	e, c, err := audit.OpenInclusion(text, log)
	if err != nil {
		return fault.Wrap(fault.Invalid, err, "cmd.audit.not_proof")
	}
	var signed []audit.Cosignature
	for _, w := range witnesses {
		w, err := publicKey(w)
		if err != nil {
			return err
		}
		v, err := audit.CosignerVerifier(w)
		if err != nil {
			return fault.Wrap(fault.Usage, err, "store.audit.witness_key")
		}
		one, err := audit.ProofCosignatures(text, v)
		if err != nil || len(one) == 0 {
			return fault.Wrap(fault.Invalid, err, "store.audit.no_witness")
		}
		signed = append(signed, one...)
	}
	who := e.Agency
	if who == "" {
		who = a.say("audit.national")
	}
	fmt.Fprintln(a.out, a.say("cmd.audit.checked", strconv.FormatInt(e.Seq, 10), strconv.FormatInt(c.Size, 10), a.say("audit.role."+e.Role), who,
		a.voice().DidEntry(e), e.At.Format(time.RFC3339), a.say("audit.purpose."+e.Purpose)))
	for _, s := range signed {
		fmt.Fprintln(a.out, a.say("cmd.audit.check.witness", s.Witness, s.At.Format(time.RFC3339)))
	}
	return nil
}

func (a *app) voice() act.Voice { return act.Voice{Lang: a.lang, Say: a.say} }

// publicKey is a key as it was given: itself, or the name of a file that holds
// it.
func publicKey(given string) (string, error) {
	if strings.Contains(given, "+") {
		return given, nil
	}
	b, err := os.ReadFile(given)
	return strings.TrimSpace(string(b)), err
}

// readInput reads the named file, or standard input; at most a megabyte.
func (a *app) readInput(args []string) ([]byte, error) {
	in := a.in
	if len(args) == 1 {
		f, err := os.Open(args[0])
		if err != nil {
			return nil, err
		}
		defer func() { _ = f.Close() }()
		in = f
	}
	return io.ReadAll(io.LimitReader(in, 1<<20))
}
