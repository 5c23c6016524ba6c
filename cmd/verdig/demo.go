package main

import (
	_ "embed" // the text of challenges and proposals
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"verdig/fault"
	"verdig/lang"
	"verdig/linkage"
	"verdig/release"
	"verdig/simulate"
	"verdig/store"
)

//go:embed demo/sections.md
var demoSections string

type demoFlags struct {
	dir, out, listen string
	noServe          bool
}

func (a *app) demoCommand() *cobra.Command {
	var f demoFlags
	c := &cobra.Command{
		Use:   "demo",
		Short: "The demonstration country, end to end, then the site",
		Long: `Make a synthetic country calibrated to the golden example, receive the returns of its agencies, count every person once, freeze and
publish 2014, 2015 and 2016, and serve the site. Everything in it is invented and marked as synthetic.

The pairs that the rule leaves open are answered from the country's own truth, as a reviewer who is always right would; how many
these are, and how good the links are, is printed.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return a.demo(f) },
	}
	c.Flags().StringVar(&f.dir, "data", "verdig-demo/data", "folder of the installation; an earlier demonstration in it is replaced")
	c.Flags().StringVar(&f.out, "out", "verdig-demo/out", "folder for the release")
	c.Flags().StringVar(&f.listen, "listen", defaultListen, "address of the site")
	c.Flags().BoolVar(&f.noServe, "no-serve", false, "stop after the release")
	return c
}

// demoMark is a file by which a demonstration is recognised; only such a
// folder is ever replaced.
const demoMark = "demonstration"

func (a *app) demo(f demoFlags) error {
	truth := a.now
	start := truth()
	if err := clearDemo(f.dir); err != nil {
		return err
	}
	m, closing, err := a.material(false)
	if err != nil {
		return err
	}
	defer closing()
	fmt.Fprintln(a.out, a.say("cmd.demo.synthetic"))
	started := truth()
	clock := &demoClock{truth: truth}
	clock.ago(demoBack)
	a.now = clock.now
	defer func() { a.now = truth }()
	input := filepath.Join(f.dir, "input")
	targets := simulate.DemoTargets()
	country, err := a.simulate(simulate.Settings{Targets: &targets, Seed: demoSeed, CaseEvents: true}, input)
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(f.dir, demoMark), []byte("synthetic\n"), 0o600); err != nil {
		return err
	}
	register := filepath.Join(f.dir, "register")
	if err := a.initialise(register, "", true); err != nil {
		return err
	}
	if err := a.demoReturns(register, input); err != nil {
		return err
	}
	if err := a.withStore(register, a.demoPeople); err != nil {
		return err
	}
	err = a.withStore(register, func(st *store.Store) error {
		if err := a.demoReview(st, filepath.Join(input, "truth.csv")); err != nil {
			return err
		}
		if err := a.demoPast(st, clock); err != nil {
			return err
		}
		if err := a.demoYears(st, f, country.Years(), m); err != nil {
			return err
		}
		if err := a.demoLater(st, input); err != nil {
			return err
		}
		if err := a.demoPresent(st, input); err != nil {
			return err
		}
		return a.demoRegister(st, m, filepath.Join(f.out, judgmentsFolder))
	})
	a.now = truth
	if err != nil {
		return err
	}
	seconds := func(from time.Time) string { return lang.For(a.lang).Decimal(truth().Sub(from).Seconds(), 1) }
	fmt.Fprintln(a.out, a.say("cmd.demo.done", f.out, seconds(started), seconds(start)))
	if f.noServe {
		return nil
	}
	return a.openHouse(house{dir: register, listen: f.listen})
}

// demoSeed is the seed of the demonstration country.
const demoSeed = 34

// clearDemo removes an earlier demonstration from dir, and refuses anything
// else that is there.
func clearDemo(dir string) error {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(entries) == 0 {
		return os.MkdirAll(dir, 0o700)
	}
	if err != nil {
		return err
	}
	marked := slices.ContainsFunc(entries, func(e fs.DirEntry) bool { return e.Name() == demoMark })
	unfinished := len(entries) == 1 && entries[0].Name() == "input"
	if !marked && !unfinished {
		return fault.New(fault.Conflict, "cmd.demo.not_a_demo", dir)
	}
	for _, e := range entries {
		if err := os.RemoveAll(filepath.Join(dir, e.Name())); err != nil {
			return err
		}
	}
	return nil
}

// demoReturns receives every return of the simulated country, as each agency
// would send it, and the back series.
func (a *app) demoReturns(register, input string) error {
	folder := filepath.Join(input, "returns")
	entries, err := os.ReadDir(folder)
	if err != nil {
		return err
	}
	back := filepath.Join(input, "returned")
	if err := os.MkdirAll(back, 0o700); err != nil {
		return err
	}
	rows, returned := 0, 0
	err = a.withStore(register, func(st *store.Store) error {
		bar := a.progress()
		defer bar.done()
		receive := func(agency, path string) error {
			i := importer{app: a, store: st, flags: importFlags{agency: agency, returned: back}}
			o, err := i.file(path)
			rows, returned = rows+o.Rows, returned+o.Returned
			return err
		}
		for n, e := range entries {
			bar.step(e.Name(), n, len(entries))
			agency := e.Name()[:strings.LastIndex(e.Name(), "-")]
			if err := receive(agency, filepath.Join(folder, e.Name())); err != nil {
				return err
			}
		}
		return receive("", filepath.Join(input, "backseries.csv"))
	})
	if err != nil {
		return err
	}
	g := lang.For(a.lang)
	fmt.Fprintln(a.out, a.say("cmd.demo.received", g.Integer(len(entries)), g.Integer(rows), g.Integer(returned)))
	return nil
}

// demoRounds is how often the demonstration's coordinator links again after
// the questions of a round have been answered.
const demoRounds = 4

// demoReview links and answers the questions from the truth, again and again
// until nothing is worth asking: what one round has settled shows what to ask
// in the next.
func (a *app) demoReview(st *store.Store, truth string) error {
	key, err := readTruth(truth)
	if err != nil {
		return err
	}
	reviewer := *a
	reviewer.actor = "demonstration-reviewer"
	for range demoRounds {
		out, err := a.link(st, linkage.Settings{})
		if err != nil {
			return err
		}
		if err := a.printLink(out, false); err != nil {
			return err
		}
		if out.Review == 0 {
			return nil
		}
		q, err := reviewer.answer(st, key)
		if err != nil {
			return err
		}
		a.printQuality(q)
	}
	return nil
}

// demoYears freezes and releases every year.
func (a *app) demoYears(st *store.Store, f demoFlags, years []int, m release.Material) error {
	frozen, err := a.freeze(st, years[len(years)-1])
	if err != nil {
		return err
	}
	if err := a.printFrozen(frozen, false); err != nil {
		return err
	}
	for _, y := range years {
		out := f.out
		if y != years[len(years)-1] {
			out = filepath.Join(f.out, "earlier", yearText(y))
		}
		b, err := a.release(st, releaseFlags{year: y, out: out, sectionText: demoSections}, m)
		if err != nil {
			return err
		}
		c := b.Certificate
		fmt.Fprintln(a.out, a.say("cmd.demo.released", b.Edition, fmt.Sprint(len(b.Files)), fmt.Sprint(c.Primary), fmt.Sprint(c.Secondary), fmt.Sprint(c.Attack.Exact)))
	}
	return nil
}
