package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"verdig/access"
	"verdig/act"
	"verdig/caselaw"
	"verdig/caselaw/publish"
	"verdig/codelist"
	"verdig/fault"
	"verdig/release"
	"verdig/store"
)

// judgmentsFolder holds the published register of judgments, where the site
// finds it: a folder for each time it was put out, and a file that names the
// latest.
const judgmentsFolder = "judgments"

type judgmentFlags struct {
	dir, out, period, publisher string
	noPDF, asJSON               bool
}

func (a *app) judgmentsCommand() *cobra.Command {
	var f judgmentFlags
	c := &cobra.Command{
		Use:   "judgments --data DIR --out DIR",
		Short: "Put out the register of judgments, with the list of a period of four months",
		Long: `Write what is published of the register of judgments to --out, and put it out on the site: the whole register as JSON, CSV and XLSX, and the
list of a period (1 January to 30 April, 1 May to 31 August, 1 September to 31 December) as HTML and PDF in nb, nn and en and as data.

--period is such as 2016-2; without it the list is that of the last period that is over. The lists of earlier periods are made anew as the
register stands now: what was withdrawn is in none of them. Files of an earlier run in --out that are no longer made are removed.

Run it after a judgment was published, and at once after one was withdrawn.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			var p caselaw.Period
			if f.period != "" {
				var err error
				if p, err = caselaw.ParsePeriod(f.period); err != nil {
					return fault.Wrap(fault.Usage, err, "cmd.judgments.period", f.period)
				}
			}
			return a.withStore(f.dir, func(st *store.Store) error {
				m, closing, err := a.material(f.noPDF)
				if err != nil {
					return err
				}
				defer closing()
				done, err := a.putOutJudgments(st, f, m, p)
				if err != nil {
					return err
				}
				return a.printJudgments(done, f)
			})
		},
	}
	dataFlag(c, &f.dir)
	c.Flags().StringVar(&f.out, "out", "", "folder to write to")
	c.Flags().StringVar(&f.period, "period", "", "period of the list, such as 2016-2 (default: the last one that is over)")
	c.Flags().StringVar(&f.publisher, "publisher", "", "who publishes, as it stands in the list")
	c.Flags().BoolVar(&f.noPDF, "no-pdf", false, "leave the PDFs out")
	c.Flags().BoolVar(&f.asJSON, "json", false, "print as JSON")
	return required(c, "out")
}

// judgmentsDone is what was put out, as printed.
type judgmentsDone struct {
	Period    string `json:"period"`
	Judgments int    `json:"judgments"`
	Listed    int    `json:"listed"`
	Withdrawn int    `json:"withdrawn"`
	Files     int    `json:"files"`
	Synthetic bool   `json:"synthetic"`
}

func (a *app) printJudgments(d judgmentsDone, f judgmentFlags) error {
	if f.asJSON {
		return printJSON(a.out, d)
	}
	fmt.Fprintln(a.out, a.say("cmd.judgments.done", strconv.Itoa(d.Judgments), d.Period, strconv.Itoa(d.Listed), strconv.Itoa(d.Files), f.out))
	return nil
}

// putOutJudgments makes the files of the published register, puts them where
// the site reads them, and copies them to f.out. The zero period is the last
// that is over; what is told is of the last one named.
func (a *app) putOutJudgments(st *store.Store, f judgmentFlags, m release.Material, periods ...caselaw.Period) (judgmentsDone, error) {
	var done judgmentsDone
	in := publish.Input{Publisher: publisherOf(f.publisher), Material: publish.Material{Typesetter: m.Typesetter, Charts: m.Charts, Fonts: m.Fonts}}
	desk, err := act.NewDesk(st, a.now)
	if err != nil {
		return done, err
	}
	sc := desk.Matrix().Scope(access.Actor{ID: a.actor, Role: access.Operator}, access.Publish)
	if in.Register, err = desk.PublishedJudgments(a.ctx, sc); err != nil {
		return done, err
	}
	if in.Register.Synthetic, err = a.tellsSynthetic(st); err != nil {
		return done, err
	}
	if in.Codes, err = a.codes(); err != nil {
		return done, err
	}
	for i, p := range periods {
		if p == (caselaw.Period{}) {
			periods[i] = caselaw.LastPeriod(in.Register.Made)
		}
		if periods[i].From().After(in.Register.Made) {
			return done, fault.New(fault.Usage, "cmd.judgments.future", p.String())
		}
	}
	place := filepath.Join(st.Dir(), judgmentsFolder)
	if in.Periods, err = listedPeriods(place, periods); err != nil {
		return done, err
	}
	files, err := publish.Build(a.ctx, in)
	if err != nil {
		return done, err
	}
	if err := placeJudgments(place, files); err != nil {
		return done, err
	}
	list := in.Register.ListOf(periods[len(periods)-1])
	done = judgmentsDone{list.Period.String(), len(in.Register.Judgments), len(list.All()), len(in.Register.Gone), len(files), in.Register.Synthetic}
	return done, replaceOut(f.out, files)
}

func publisherOf(name string) codelist.Text {
	if name != "" {
		return codelist.Text{NB: name, NN: name, EN: name}
	}
	return codelist.Text{
		NB: "Koordineringsenheten mot menneskehandel", NN: "Koordineringseininga mot menneskehandel", EN: "The Coordinating Unit against Human Trafficking",
	}
}

// listedPeriods are the periods that are asked for, and those for which a list
// was put out before.
func listedPeriods(place string, asked []caselaw.Period) ([]caselaw.Period, error) {
	var all []caselaw.Period
	for _, p := range asked {
		if !slices.Contains(all, p) {
			all = append(all, p)
		}
	}
	current, err := os.ReadFile(filepath.Join(place, caselaw.CurrentName))
	if errors.Is(err, fs.ErrNotExist) {
		return all, nil
	}
	if err != nil {
		return nil, err
	}
	b, err := os.ReadFile(filepath.Join(place, filepath.Base(strings.TrimSpace(string(current))), caselaw.ManifestName))
	if err != nil {
		return nil, err
	}
	m, err := caselaw.ReadManifest(b)
	if err != nil {
		return nil, err
	}
	for _, text := range m.Periods {
		q, err := caselaw.ParsePeriod(text)
		if err != nil {
			return nil, err
		}
		if !slices.Contains(all, q) {
			all = append(all, q)
		}
	}
	return all, nil
}

// placeJudgments puts the files where the site reads them: in a folder beside
// the one before, to which a file then points. Readers see the one or the other
// and never a mixture. What was put out before is removed.
func placeJudgments(place string, files map[string][]byte) error {
	name := digestOf(files)[:16]
	if err := writeFolder(filepath.Join(place, name), files); err != nil {
		return err
	}
	pointer := filepath.Join(place, caselaw.CurrentName)
	if err := os.Remove(pointer + ".part"); err != nil && !errors.Is(err, fs.ErrNotExist) { // of a run that was cut off
		return err
	}
	if err := writeSynced(pointer+".part", []byte(name+"\n")); err != nil {
		return err
	}
	if err := os.Rename(pointer+".part", pointer); err != nil {
		return err
	}
	if err := syncDir(place); err != nil {
		return err
	}
	entries, err := os.ReadDir(place)
	for _, e := range entries {
		if err == nil && e.IsDir() && e.Name() != name {
			err = os.RemoveAll(filepath.Join(place, e.Name()))
		}
	}
	return err
}

// replaceOut writes the files to the folder that the user named, the manifest
// last, and removes those of an earlier manifest that are no longer made: what
// was withdrawn shall not stay behind.
func replaceOut(dir string, files map[string][]byte) error {
	var before caselaw.Manifest
	b, err := os.ReadFile(filepath.Join(dir, caselaw.ManifestName))
	if err == nil {
		before, err = caselaw.ReadManifest(b)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fault.Wrap(fault.Conflict, err, "cmd.judgments.other", dir)
	}
	if err := copyOut(dir, files); err != nil {
		return err
	}
	for _, f := range before.Files {
		if files[f.Name] != nil || f.Name != filepath.Base(f.Name) {
			continue
		}
		if err := os.Remove(filepath.Join(dir, f.Name)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}
