package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"

	"github.com/spf13/cobra"

	"verdig/act"
	"verdig/asset"
	"verdig/codelist"
	"verdig/fault"
	"verdig/lang"
	"verdig/register"
	"verdig/release"
	"verdig/release/narrative"
	"verdig/stat/disclosure"
	"verdig/stat/report/chart"
	"verdig/stat/report/html"
	"verdig/stat/report/typeset"
	"verdig/store"
)

type releaseFlags struct {
	dir, out, sections, publisher string
	year                          int
	noPDF                         bool
	sectionText                   string // instead of a file
}

func (a *app) releaseCommand() *cobra.Command {
	var f releaseFlags
	c := &cobra.Command{
		Use:   "release --data DIR --year YEAR --out DIR",
		Short: "Report, tables, open data and news of a frozen year, in nb, nn and en, with a manifest",
		Long: `Protect the figures of a frozen year together with the earlier ones, check that everything agrees, and write the report (HTML and PDF),
the news text, the tables and the figures to --out. The same files are kept in DIR/releases, where the site finds them.

--sections names a Markdown file with challenges and proposals. Each language begins with a line <!-- lang: nb -->, nn or en, and headings
begin with #. {{persons.followed_up}} becomes the figure itself.

If any table, sentence or chart contradicts another the release stops, says where, and writes nothing (exit code 3).`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return a.withStore(f.dir, func(st *store.Store) error {
				m, closing, err := a.material(f.noPDF)
				if err != nil {
					return err
				}
				defer closing()
				b, err := a.release(st, f, m)
				if err != nil {
					return err
				}
				fmt.Fprintln(a.out, a.say("cmd.release.done", b.Edition, lang.For(a.lang).Integer(len(b.Files)), f.out))
				return nil
			})
		},
	}
	dataFlag(c, &f.dir)
	c.Flags().IntVar(&f.year, "year", 0, "a frozen year")
	c.Flags().StringVar(&f.out, "out", "", "folder to write to")
	c.Flags().StringVar(&f.sections, "sections", "", "Markdown file with challenges and proposals in the three languages")
	c.Flags().StringVar(&f.publisher, "publisher", "", "who publishes, as it stands on the cover")
	c.Flags().BoolVar(&f.noPDF, "no-pdf", false, "leave the PDFs out")
	return required(c, "year", "out")
}

const releasesFolder = "releases"

// release builds the release of a year, enters it in the register, and writes
// it to the archive and to f.out.
func (a *app) release(st *store.Store, f releaseFlags, m release.Material) (release.Bundle, error) {
	bar := a.progress()
	defer bar.done()
	in, err := a.releaseInput(st, f)
	if err != nil {
		return release.Bundle{}, err
	}
	in.Material, in.Progress = m, bar.step
	b, err := release.Build(a.ctx, in)
	if err != nil {
		return release.Bundle{}, gateFault(err)
	}
	x := store.Release{
		ID: register.NewID(a.now()), Edition: b.Edition, Year: b.Year, Digest: digestOf(b.Files), Folder: releasesFolder + "/" + b.Edition,
		Program: programVersion(), At: a.now(), Actor: a.actor,
	}
	if err := writeFolder(readyFolder(st.Dir(), x), b.Files); err != nil {
		return b, err
	}
	err = st.UpdateAlone(a.ctx, a.note("release", "statistics", b.Edition), func(tx *store.Tx) error { return tx.AddRelease(a.ctx, x) })
	if err != nil {
		return b, err
	}
	if err := putInPlace(st.Dir(), x); err != nil {
		return b, err
	}
	return b, copyOut(f.out, b.Files)
}

func (a *app) releaseInput(st *store.Store, f releaseFlags) (release.Input, error) {
	var in release.Input
	var err error
	if in.Codes, err = a.codes(); err != nil {
		return in, err
	}
	if in.Years, err = a.frozenYears(st, f.year); err != nil {
		return in, err
	}
	if in.Sections, err = readSections(f); err != nil {
		return in, err
	}
	edition := in.Years[len(in.Years)-1].Edition
	err = st.View(a.ctx, a.note("release", "statistics", edition), func(tx *store.Tx) error {
		totals, err := tx.PublishedTotals(a.ctx)
		if err != nil {
			return err
		}
		for _, t := range totals {
			in.Series = append(in.Series, publishedFigure(t))
		}
		earlier, err := tx.Releases(a.ctx)
		if err != nil {
			return err
		}
		in.Earlier, err = readLedgers(st.Dir(), earlier, edition)
		return err
	})
	in.Published, in.Program = codelist.NorwegianDay(a.now()), programVersion()
	in.Publisher = codelist.Text{NB: f.publisher, NN: f.publisher, EN: f.publisher}
	if f.publisher == "" {
		in.Publisher = codelist.Text{
			NB: "Koordineringsenheten mot menneskehandel", NN: "Koordineringseininga mot menneskehandel",
			EN: "The Coordinating Unit against Human Trafficking",
		}
	}
	return in, err
}

func publishedFigure(t store.PublishedTotal) narrative.PublishedFigure {
	return narrative.PublishedFigure{
		Year: t.Period, Measure: t.Measure, Dimension: t.Dimension, Category: t.Category, Value: t.Value, Source: t.Source, Break: t.Break,
		Verified: act.CheckWord(t.Verified),
	}
}

// readLedgers joins what every other released edition has published.
func readLedgers(dir string, releases []store.Release, except string) (disclosure.Ledger, error) {
	var out disclosure.Ledger
	seen := map[string]bool{except: true}
	for _, r := range releases {
		if seen[r.Edition] {
			continue
		}
		seen[r.Edition] = true
		b, err := os.ReadFile(filepath.Join(dir, releasesFolder, r.Edition, "ledger.json"))
		if err != nil {
			return out, fault.Wrap(fault.Internal, err, "cmd.release.ledger", r.Edition)
		}
		var l disclosure.Ledger
		if err := json.Unmarshal(b, &l); err != nil {
			return out, fault.Wrap(fault.Internal, err, "cmd.release.ledger", r.Edition)
		}
		out.Entries = append(out.Entries, l.Entries...)
	}
	return out, nil
}

// readSections reads the author's challenges and proposals.
func readSections(f releaseFlags) (map[codelist.Lang]string, error) {
	text := f.sectionText
	if f.sections != "" {
		b, err := os.ReadFile(f.sections)
		if err != nil {
			return nil, fault.Wrap(fault.Invalid, errors.Unwrap(err), "cmd.import.cannot_open", filepath.Base(f.sections))
		}
		text = string(b)
	}
	if text == "" {
		return nil, nil
	}
	out, err := narrative.SplitSections(text)
	if err != nil {
		return nil, fault.Wrap(fault.Invalid, err, "cmd.release.sections", filepath.Base(f.sections))
	}
	return out, nil
}

// copyOut writes the files of a release to the folder that the user named,
// the manifest last, so that a folder with a manifest is complete.
func copyOut(dir string, files map[string][]byte) error {
	names := slices.DeleteFunc(slices.Sorted(maps.Keys(files)), func(n string) bool { return n == "manifest.json" })
	for _, name := range append(names, "manifest.json") {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil { // #nosec G301 -- what is released is public
			return err
		}
		tmp := path + ".part"
		if err := os.WriteFile(tmp, files[name], 0o644); err != nil { // #nosec G306 -- what is released is public
			return err
		}
		if err := os.Rename(tmp, path); err != nil {
			return err
		}
	}
	return nil
}

// material opens what documents are set from: fonts for charts and pages, and
// the typesetter unless noPDF. The caller calls the function when done.
func (a *app) material(noPDF bool) (release.Material, func(), error) {
	nothing := func() {}
	var m release.Material
	if err := asset.Verify(); err != nil {
		return m, nothing, fault.Wrap(fault.Unavailable, err, "cmd.release.assets")
	}
	read := func(name string) ([]byte, error) { return asset.Open(name) }
	regular, err := read("font/Inter_400Regular.ttf")
	if err != nil {
		return m, nothing, err
	}
	semibold, err := read("font/Inter_600SemiBold.ttf")
	if err != nil {
		return m, nothing, err
	}
	if m.Charts, err = chart.ParseFonts(regular, semibold); err != nil {
		return m, nothing, err
	}
	for _, f := range []struct {
		name string
		font html.Font
	}{
		{"style/files/inter-latin-wght-normal.woff2", html.Font{Family: "Inter Variable", Weight: "100 900"}},
		{"font/SourceSerif4_400Regular.ttf", html.Font{Family: "Source Serif 4", Weight: "400"}},
		{"font/SourceSerif4_400Regular_Italic.ttf", html.Font{Family: "Source Serif 4", Weight: "400", Italic: true}},
		{"font/SourceSerif4_600SemiBold.ttf", html.Font{Family: "Source Serif 4", Weight: "600"}},
	} {
		if f.font.Data, err = read(f.name); err != nil {
			return m, nothing, err
		}
		m.Fonts = append(m.Fonts, f.font)
	}
	if noPDF {
		return m, nothing, nil
	}
	m.Typesetter, err = a.typesetter()
	if err != nil {
		return m, nothing, err
	}
	return m, func() { m.Typesetter.Close(a.ctx) }, nil //nolint:errcheck // nothing to do about it
}

// typesetter starts the embedded compiler. Its machine code is kept in the
// user's cache folder; the first start makes it, which takes some 20 seconds.
func (a *app) typesetter() (*typeset.Typesetter, error) {
	wasm, fonts, err := asset.Typesetter()
	if err != nil {
		return nil, err
	}
	s := typeset.Settings{Wasm: wasm, Fonts: fonts}
	if cache, err := os.UserCacheDir(); err == nil {
		s.CacheDir = filepath.Join(cache, "verdig", "typesetter")
	}
	if _, err := os.Stat(s.CacheDir); errors.Is(err, fs.ErrNotExist) {
		fmt.Fprintln(a.err, a.say("cmd.release.first_start"))
	}
	bar := a.progress()
	defer bar.done()
	s.Progress = func(stage typeset.Stage) { bar.step(string(stage), 0, 0) }
	return typeset.New(a.ctx, s)
}

func asGate(err error, g **release.GateError) bool { return errors.As(err, g) }

func yearText(y int) string { return strconv.Itoa(y) }
