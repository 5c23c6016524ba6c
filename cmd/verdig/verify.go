package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"github.com/spf13/cobra"

	"verdig/fault"
	"verdig/lang"
	"verdig/release"
	"verdig/stat/microdata"
	"verdig/store"
)

func (a *app) verifyCommand() *cobra.Command {
	var dir, copies string
	var asJSON bool
	c := &cobra.Command{
		Use:   "verify --data DIR",
		Short: "Verify the audit chain, the database, the frozen years and the releases",
		Long: `Verify everything: the database file, every audit entry against the tree and the signed checkpoints, every row against its commitment,
every frozen year against its manifest and the register, and every release against its manifest. Exit code 3 if anything differs.

With --checkpoint the log is held against checkpoints that were kept elsewhere besides: the file of a witness, a print-out, an old copy of
audit-checkpoints.txt. Only so is a register found that was set back or replaced as a whole.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			var outside []byte
			if copies != "" {
				var err error
				if outside, err = os.ReadFile(copies); err != nil {
					return err
				}
			}
			return a.withStore(dir, func(st *store.Store) error {
				v, err := a.verify(st, outside)
				if err != nil {
					return err
				}
				return a.printVerified(v, asJSON)
			})
		},
	}
	dataFlag(c, &dir)
	c.Flags().BoolVar(&asJSON, "json", false, "print as JSON")
	c.Flags().StringVar(&copies, "checkpoint", "", "file with checkpoints that were kept elsewhere")
	return c
}

// verified is the outcome of an examination, as printed.
type verified struct {
	OK       bool     `json:"ok"`
	Entries  int64    `json:"audit_entries"`
	Anchored int64    `json:"audit_entries_anchored"`
	Root     string   `json:"audit_root"`
	Rows     int64    `json:"rows"`
	Frozen   int      `json:"frozen_editions"`
	Releases int      `json:"releases"`
	Findings []string `json:"findings"`
}

func (a *app) verify(st *store.Store, outside []byte) (verified, error) {
	r, err := st.VerifyAgainst(a.ctx, outside)
	if err != nil {
		return verified{}, err
	}
	v := verified{Entries: r.Entries, Anchored: r.Anchored, Root: r.Root.String(), Findings: []string{}}
	for _, c := range r.Rows {
		v.Rows += c.Rows
	}
	for _, f := range r.Findings {
		v.Findings = append(v.Findings, f.String())
	}
	if r.More > 0 {
		v.Findings = append(v.Findings, fmt.Sprintf("and %d more", r.More))
	}
	var editions []store.FrozenEdition
	var releases []store.Release
	err = st.View(a.ctx, a.note("verify", "audit", ""), func(tx *store.Tx) error {
		if editions, err = tx.FrozenEditions(a.ctx); err != nil {
			return err
		}
		releases, err = tx.Releases(a.ctx)
		return err
	})
	if err != nil {
		return v, err
	}
	for _, e := range editions {
		v.Frozen++
		v.frozen(st.Dir(), e)
	}
	latest := map[string]store.Release{}
	for _, x := range releases {
		latest[x.Edition] = x
	}
	for _, x := range releases {
		if latest[x.Edition].ID == x.ID {
			v.Releases++
			v.release(st.Dir(), x)
		}
	}
	v.OK = len(v.Findings) == 0
	return v, nil
}

func (v *verified) find(format string, args ...any) {
	v.Findings = append(v.Findings, fmt.Sprintf(format, args...))
}

// frozen examines one frozen edition: its own manifest, and the register's
// digest of the whole folder.
func (v *verified) frozen(dir string, e store.FrozenEdition) {
	files, err := readFolder(filepath.Join(dir, frozenFolder, e.Edition))
	if err != nil {
		v.find("frozen %s: cannot be read", e.Edition)
		return
	}
	if _, err := microdata.Verify(files); err != nil {
		v.find("frozen %s: %v", e.Edition, err)
	}
	if digestOf(files) != e.Digest {
		v.find("frozen %s: not what the register froze", e.Edition)
	}
}

// release examines one release in the archive.
func (v *verified) release(dir string, x store.Release) {
	files, err := readFolder(filepath.Join(dir, filepath.FromSlash(x.Folder)))
	if err != nil {
		v.find("release %s: cannot be read", x.Edition)
		return
	}
	found, err := release.Verify(files)
	if err != nil {
		v.find("release %s: %v", x.Edition, err)
		return
	}
	for _, d := range found {
		v.find("release %s: %s: %s", x.Edition, d.Where, d.What)
	}
	if digestOf(files) != x.Digest {
		v.find("release %s: not what the register released", x.Edition)
	}
}

func (a *app) printVerified(v verified, asJSON bool) error {
	if asJSON {
		if err := printJSON(a.out, v); err != nil {
			return err
		}
	} else {
		g := lang.For(a.lang)
		n := func(x int64) string { return g.Integer(int(x)) }
		fmt.Fprintln(a.out, a.say("cmd.verify.done", n(v.Entries), n(v.Anchored), n(v.Rows), strconv.Itoa(v.Frozen), strconv.Itoa(v.Releases)))
		for _, f := range v.Findings {
			fmt.Fprintln(a.err, "  "+f)
		}
	}
	if !v.OK {
		return fault.New(fault.Attention, "cmd.verify.findings", strconv.Itoa(len(v.Findings)))
	}
	return nil
}
