package main

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"verdig/audit"
	"verdig/fault"
	"verdig/seal"
)

func (a *app) auditWitnessCommand() *cobra.Command {
	var state, name, log string
	c := &cobra.Command{
		Use: "witness --state FILE [EXPORT]", Short: "Be a witness: check what the log shows against what it showed before, and sign", Args: cobra.MaximumNArgs(1),
		Long: `The program of somebody outside who watches the log. It needs no register, only its own FILE: its key, the public key of the log, and the checkpoint
it saw last. EXPORT is what verdig audit export printed; standard input without it. If the log goes on from what was seen, the checkpoint is printed
with the witness's signature; verdig audit add-cosignature keeps it. A log that was set back, or that shows another history, is refused: exit code 1,
and both checkpoints are kept beside FILE as evidence.

Begin with --new NAME --log KEY: the witness is made, and its public key printed.`,
		RunE: func(_ *cobra.Command, args []string) error {
			if name != "" || log != "" {
				return a.newWitness(state, name, log)
			}
			text, err := a.readInput(args)
			if err != nil {
				return err
			}
			return a.witness(state, text)
		},
	}
	c.Flags().StringVar(&state, "state", "", "file of the witness; it holds a secret key")
	c.Flags().StringVar(&name, "new", "", "make a witness of this name, for example witness.example.org/verdig")
	c.Flags().StringVar(&log, "log", "", "with --new: public key of the log (verdig audit key), or a file with it")
	return required(c, "state")
}

// The file of a witness (doc/format/audit.md).
const (
	witnessHeader = "verdig-witness/1"
	witnessLog    = "log "
	witnessKey    = "key "
)

// witnessState is the file of a witness, read.
type witnessState struct {
	log  string // verifier key
	key  string // secret key
	last []byte // checkpoint cosigned last, or none
}

func (s witnessState) text() []byte {
	return append([]byte(witnessHeader+"\n"+witnessLog+s.log+"\n"+witnessKey+s.key+"\n\n"), s.last...)
}

func parseWitness(b []byte) (witnessState, error) {
	head, last, ok := strings.Cut(string(b), "\n\n")
	lines := strings.Split(head, "\n")
	if !ok || len(lines) != 3 || lines[0] != witnessHeader {
		return witnessState{}, audit.ErrCheckpoint
	}
	log, okLog := strings.CutPrefix(lines[1], witnessLog)
	key, okKey := strings.CutPrefix(lines[2], witnessKey)
	if !okLog || !okKey {
		return witnessState{}, audit.ErrCheckpoint
	}
	return witnessState{log, key, []byte(last)}, nil
}

// open returns the witness of a file.
func (s witnessState) open() (*audit.Witness, error) {
	log, err := audit.LogVerifier(s.log)
	if err != nil {
		return nil, err
	}
	own, err := audit.ParseCosigner(s.key)
	if err != nil {
		return nil, err
	}
	return audit.NewWitness(log, own, s.last)
}

func (a *app) newWitness(file, name, log string) error {
	if name == "" || log == "" {
		return fault.New(fault.Usage, "cmd.audit.witness_new")
	}
	log, err := publicKey(log)
	if err != nil {
		return err
	}
	if _, err := audit.LogVerifier(log); err != nil {
		return fault.Wrap(fault.Usage, err, "cmd.audit.key")
	}
	own, err := audit.GenerateCosigner(rand.Reader, name)
	if err != nil {
		return fault.Wrap(fault.Usage, err, "cmd.audit.witness_new")
	}
	f, err := os.OpenFile(file, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return fault.New(fault.Conflict, "cmd.audit.witness_exists", file)
	}
	if err != nil {
		return err
	}
	_, err = f.Write(witnessState{log: log, key: own.SecretKey()}.text())
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return err
	}
	fmt.Fprintln(a.err, a.say("cmd.audit.witness.made", name, file))
	fmt.Fprintln(a.out, own.VerifierKey())
	return nil
}

// witness checks what the log shows and cosigns it. The file is written before
// the signature is handed out; another run meanwhile is kept out.
func (a *app) witness(file string, export []byte) error {
	lock, err := os.OpenFile(file+".lock", os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer func() { _ = os.Remove(file + ".lock") }()
	_ = lock.Close()
	b, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	state, err := parseWitness(b)
	if err != nil {
		return fault.Wrap(fault.Invalid, err, "cmd.audit.witness_state", file)
	}
	w, err := state.open()
	if err != nil {
		return fault.Wrap(fault.Invalid, err, "cmd.audit.witness_state", file)
	}
	ask, err := audit.ParseAdvance(export)
	if err != nil {
		return fault.Wrap(fault.Invalid, err, "cmd.audit.not_proof")
	}
	signed, err := w.Cosign(ask, a.now())
	if err != nil {
		return refusedBy(w, file, state.last, ask.Checkpoint, err)
	}
	state.last = signed
	if err := replaceFile(file, state.text()); err != nil {
		return err
	}
	seen, _ := w.Seen()
	fmt.Fprintln(a.err, a.say("cmd.audit.witness.seen", strconv.FormatInt(seen.Size, 10)))
	_, err = a.out.Write(signed)
	return err
}

// refusedBy is the error of a witness that does not sign. What shows a log set
// back or forked is kept.
func refusedBy(w *audit.Witness, file string, last, shown []byte, err error) error {
	seen, _ := w.Seen()
	evidence := file + ".evidence"
	switch {
	case errors.Is(err, audit.ErrStale):
		return fault.Wrap(fault.Conflict, err, "cmd.audit.refused.stale", strconv.FormatInt(seen.Size, 10))
	case errors.Is(err, audit.ErrCheckpoint):
		return fault.Wrap(fault.Invalid, err, "cmd.audit.refused.checkpoint")
	}
	f, failed := os.OpenFile(evidence, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if failed == nil {
		_, failed = f.Write(slices.Concat(last, []byte("\n"), shown, []byte("\n")))
		failed = errors.Join(failed, f.Sync(), f.Close())
	}
	if errors.Is(err, audit.ErrRollback) {
		return fault.Wrap(fault.Invalid, errors.Join(err, failed), "cmd.audit.refused.rollback", evidence)
	}
	return fault.Wrap(fault.Invalid, errors.Join(err, failed), "cmd.audit.refused.fork", evidence)
}

// replaceFile puts new content in the place of a file, wholly or not at all.
func replaceFile(name string, content []byte) error {
	f, err := os.OpenFile(name+".new", os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return err
	}
	if err := os.Rename(name+".new", name); err != nil {
		return err
	}
	return seal.SyncDir(filepath.Dir(name))
}

// changeKeys adds keys to a list of verifier keys, in the place of one of the
// same name, and removes those of the names.
func changeKeys(keys, add, remove []string) []string {
	name := func(key string) string { n, _, _ := strings.Cut(key, "+"); return n }
	gone := slices.Clone(remove)
	for _, k := range add {
		gone = append(gone, name(k))
	}
	kept := slices.DeleteFunc(slices.Clone(keys), func(k string) bool { return slices.Contains(gone, name(k)) })
	return append(kept, add...)
}
