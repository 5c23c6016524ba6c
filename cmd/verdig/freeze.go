package main

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"

	"github.com/spf13/cobra"

	"verdig/codelist"
	"verdig/fault"
	"verdig/freeze"
	"verdig/lang"
	"verdig/stat/microdata"
	"verdig/store"
)

func (a *app) freezeCommand() *cobra.Command {
	var dir string
	var year int
	var asJSON bool
	c := &cobra.Command{
		Use:   "freeze --data DIR --year YEAR",
		Short: "Freeze a year: pseudonymous microdata in canonical form, with sums",
		Long: `Freeze a year as the register knows it now: who was followed up, with the attributes that survive contradictions. The edition is written to
DIR/frozen/YEAR-rN and never changed; freezing again gives the next revision. Earlier years that have returns and were never frozen are
frozen first, because a year is published with the development before it.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return a.withStore(dir, func(st *store.Store) error {
				done, err := a.freeze(st, year)
				if err != nil {
					return err
				}
				return a.printFrozen(done, asJSON)
			})
		},
	}
	dataFlag(c, &dir)
	c.Flags().IntVar(&year, "year", 0, "year to freeze")
	c.Flags().BoolVar(&asJSON, "json", false, "print the outcome as JSON")
	return required(c, "year")
}

const frozenFolder = "frozen"

// frozenOutcome is one edition, as printed.
type frozenOutcome struct {
	Edition    string `json:"edition"`
	Persons    int    `json:"persons"`
	Fewest     int    `json:"persons_fewest"`
	Unresolved int    `json:"pairs_unresolved"`
	Conflicts  int    `json:"persons_with_conflicts"`
	Missing    int    `json:"agencies_missing"`
	Confirmed  int    `json:"persons_confirmed_links"` // with confirmed links only
	Low        int    `json:"persons_low"`             // the interval that the links leave
	High       int    `json:"persons_high"`
	Digest     string `json:"digest"`
}

// freeze freezes the earlier years that need it, and then the year.
func (a *app) freeze(st *store.Store, year int) ([]frozenOutcome, error) {
	frozen := map[int]int{} // year -> latest revision
	var years []int
	err := st.View(a.ctx, a.note("freeze", "statistics", strconv.Itoa(year)), func(tx *store.Tx) error {
		editions, err := tx.FrozenEditions(a.ctx)
		if err != nil {
			return err
		}
		for _, e := range editions {
			frozen[e.Year] = max(frozen[e.Year], e.Revision)
		}
		years, err = tx.ReportingYears(a.ctx)
		return err
	})
	if err != nil {
		return nil, err
	}
	unfrozen := []int{}
	for _, y := range years {
		if y < year && frozen[y] == 0 {
			unfrozen = append(unfrozen, y)
		}
	}
	slices.Sort(unfrozen)
	var out []frozenOutcome
	bar := a.progress()
	defer bar.done()
	for i, y := range append(unfrozen, year) {
		bar.step(a.say("cmd.freeze.stage", strconv.Itoa(y)), i, len(unfrozen)+1)
		o, err := a.freezeOne(st, y, frozen[y]+1)
		if err != nil {
			return nil, err
		}
		out = append(out, o)
	}
	return out, nil
}

// freezeOne freezes one year as a revision: the files first, then the entry in
// the register that makes them count. Files without an entry are what a killed
// freeze left and are replaced.
func (a *app) freezeOne(st *store.Store, year, revision int) (frozenOutcome, error) {
	codes, err := a.codes()
	if err != nil {
		return frozenOutcome{}, err
	}
	var d microdata.Dataset
	err = st.View(a.ctx, a.note("freeze", "statistics", strconv.Itoa(year)), func(tx *store.Tx) error {
		o := freeze.Options{
			Year: year, Revision: revision, AsOf: codelist.NorwegianDay(a.now()), Program: programVersion(), Codes: codes,
		}
		if o.Synthetic, err = a.isSynthetic(tx); err != nil {
			return err
		}
		if o.MaxFalseLink, err = a.rate(tx, falseLinkSetting); err != nil {
			return err
		}
		if o.MaxMissedLink, err = a.rate(tx, missedLinkSetting); err != nil {
			return err
		}
		d, err = freeze.Year(a.ctx, frozenView{tx, personPseudonym(st)}, o)
		return err
	})
	if err != nil {
		return frozenOutcome{}, err
	}
	files, err := microdata.Encode(d)
	if err != nil {
		return frozenOutcome{}, err
	}
	digest := digestOf(files)
	folder := filepath.Join(st.Dir(), frozenFolder, d.Edition)
	if err := writeFolder(folder, files); err != nil {
		return frozenOutcome{}, err
	}
	err = st.UpdateAlone(a.ctx, a.note("freeze", "statistics", d.Edition), func(tx *store.Tx) error {
		return tx.AddFrozen(a.ctx, store.FrozenEdition{
			Edition: d.Edition, Year: year, Revision: revision, Digest: digest, Program: programVersion(),
			AsOf: d.AsOf, At: a.now(), Actor: a.actor,
		})
	})
	o := frozenOutcome{
		Edition: d.Edition, Persons: len(d.Persons), Fewest: d.Linkage.FewestPersons, Unresolved: d.Linkage.Unresolved,
		Conflicts: d.Linkage.ConflictPersons, Digest: digest,
	}
	if c := d.Linkage.Certainty; c != nil {
		o.Confirmed, o.Low, o.High = c.FollowedUp.Confirmed, c.FollowedUp.Low, c.FollowedUp.High
	}
	for _, r := range d.Returns {
		if r.State == "missing" {
			o.Missing++
		}
	}
	return o, err
}

func (a *app) rate(tx *store.Tx, setting string) (float64, error) {
	v, ok, err := tx.Setting(a.ctx, setting)
	if err != nil || !ok {
		return 0, err
	}
	return strconv.ParseFloat(v, 64)
}

// digestOf is one sum over a folder of files: SHA-256 of the lines
// "sum  name", sorted by name.
func digestOf(files map[string][]byte) string {
	h := sha256.New()
	for _, name := range slices.Sorted(maps.Keys(files)) {
		sum := sha256.Sum256(files[name])
		fmt.Fprintf(h, "%s  %s\n", hex.EncodeToString(sum[:]), name)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// writeFolder writes a folder of files so that it is there as a whole or not
// at all: beside its final name, synced, then renamed.
func writeFolder(folder string, files map[string][]byte) error {
	parent := filepath.Dir(folder)
	if err := os.MkdirAll(parent, 0o700); err != nil {
		return err
	}
	tmp, err := os.MkdirTemp(parent, ".writing-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		path := filepath.Join(tmp, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return err
		}
		if err := writeSynced(path, files[name]); err != nil {
			return err
		}
	}
	if err := os.RemoveAll(folder); err != nil {
		return err
	}
	if err := os.Rename(tmp, folder); err != nil {
		return err
	}
	return syncDir(parent)
}

func writeSynced(path string, content []byte) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	if err == nil {
		err = f.Sync()
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	return err
}

func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	err = d.Sync()
	if closed := d.Close(); err == nil {
		err = closed
	}
	return err
}

// readFolder reads a folder of files by slash names.
func readFolder(folder string) (map[string][]byte, error) {
	files := map[string][]byte{}
	err := fs.WalkDir(os.DirFS(folder), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(name)))
		files[name] = b
		return err
	})
	return files, err
}

// frozenYears reads the latest frozen edition of every year up to the year, in
// order, and checks each against the register's digest. It returns
// fault.NotFound where the year itself was never frozen.
func (a *app) frozenYears(st *store.Store, year int) ([]microdata.Dataset, error) {
	latest := map[int]store.FrozenEdition{}
	err := st.View(a.ctx, a.note("statistics", "statistics", strconv.Itoa(year)), func(tx *store.Tx) error {
		editions, err := tx.FrozenEditions(a.ctx)
		for _, e := range editions {
			if e.Year <= year && e.Revision > latest[e.Year].Revision {
				latest[e.Year] = e
			}
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	if _, ok := latest[year]; !ok {
		return nil, fault.New(fault.NotFound, "cmd.not_frozen", strconv.Itoa(year))
	}
	var out []microdata.Dataset
	for _, y := range slices.Sorted(maps.Keys(latest)) {
		d, err := readEdition(st.Dir(), latest[y])
		if err != nil {
			return nil, err
		}
		out = append(out, d)
	}
	return out, nil
}

func readEdition(dir string, e store.FrozenEdition) (microdata.Dataset, error) {
	files, err := readFolder(filepath.Join(dir, frozenFolder, e.Edition))
	if err != nil {
		return microdata.Dataset{}, fault.Wrap(fault.Internal, err, "cmd.frozen_missing", e.Edition)
	}
	if digestOf(files) != e.Digest {
		return microdata.Dataset{}, fault.Wrap(fault.Internal, errors.New("the digest differs"), "cmd.frozen_altered", e.Edition)
	}
	return microdata.Decode(files)
}

func (a *app) printFrozen(done []frozenOutcome, asJSON bool) error {
	if asJSON {
		return printJSON(a.out, done)
	}
	g := lang.For(a.lang)
	for _, o := range done {
		fmt.Fprintln(a.out, a.say("cmd.freeze.done", o.Edition, g.Integer(o.Persons), o.Digest[:16]))
		if o.Unresolved > 0 {
			fmt.Fprintln(a.out, "  "+a.say("cmd.freeze.range", g.Integer(o.Unresolved), g.Integer(o.Fewest), g.Integer(o.Persons)))
		}
		if o.Low < o.High || o.Confirmed != o.Persons {
			fmt.Fprintln(a.out, "  "+a.say("cmd.freeze.certainty", g.Integer(o.Low), g.Integer(o.High), g.Integer(o.Confirmed)))
		}
		if o.Missing > 0 {
			fmt.Fprintln(a.out, "  "+a.say("cmd.freeze.missing", g.Integer(o.Missing)))
		}
	}
	return nil
}
