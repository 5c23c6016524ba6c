package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"verdig/fault"
	"verdig/lang"
	"verdig/simulate"
)

func (a *app) simulateCommand() *cobra.Command {
	var s simulate.Settings
	var out, targets string
	var demo bool
	noise := 1.0
	c := &cobra.Command{
		Use:   "simulate --out DIR",
		Short: "Make a synthetic country with its truth: returns of agencies, answer key, targets",
		Long: `Make a synthetic country: invented people with a known truth, agencies that meet them, and the returns as agencies write them, with
aliases, transliterations, typing errors, contradictions and people reported twice. Written to --out:

  returns/AGENCY-YEAR.csv (one agency as .xlsx)   what the register receives
  later/strasak.csv                               with --case-events: what happens in the cases after the last year
  backseries.csv                                  totals published for earlier years
  truth.csv, truth_persons.csv                    the answer key, never read by the register
  targets.json                                    the true figures by id

--targets calibrates the true counts exactly to a file of the form of targets.json; --demo to the golden example. The same seed gives the same bytes.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if demo {
				t := simulate.DemoTargets()
				s.Targets = &t
			} else if targets != "" {
				t, err := readTargets(targets)
				if err != nil {
					return err
				}
				s.Targets = &t
			}
			s.Noise = noisy(noise)
			country, err := a.simulate(s, out)
			if err != nil {
				return err
			}
			g := lang.For(a.lang)
			for _, y := range country.Years() {
				f := country.Figures(y)
				fmt.Fprintln(a.out, a.say("cmd.simulate.year", yearText(y), g.Integer(f["persons.followed_up"]), g.Integer(f["persons.first_identified"])))
			}
			return nil
		},
	}
	c.Flags().StringVar(&out, "out", "", "folder to write to")
	c.Flags().IntVar(&s.PersonsPerYear, "persons", 0, "persons a year (default 300)")
	c.Flags().IntVar(&s.Years, "years", 0, "number of years (default 3, or those of the targets)")
	c.Flags().IntVar(&s.Last, "last", 0, "last year (default 2016, or that of the targets)")
	c.Flags().Uint64Var(&s.Seed, "seed", 0, "seed")
	c.Flags().Float64Var(&noise, "noise", 1, "how badly agencies write down what they learn, as a multiple of the default")
	c.Flags().StringVar(&targets, "targets", "", "file of true figures to calibrate to")
	c.Flags().BoolVar(&s.CaseEvents, "case-events", false, "tell criminal cases event by event instead of by yearly returns")
	c.Flags().BoolVar(&demo, "demo", false, "calibrate to the golden example")
	return required(c, "out")
}

// noisy is the default noise times a factor.
func noisy(factor float64) *simulate.Noise {
	n := simulate.DefaultNoise().Times(factor)
	return &n
}

func readTargets(name string) (simulate.Targets, error) {
	f, err := os.Open(name)
	if err != nil {
		return simulate.Targets{}, fault.Wrap(fault.Invalid, errors.Unwrap(err), "cmd.import.cannot_open", filepath.Base(name))
	}
	defer f.Close()
	t, err := simulate.ReadTargets(f)
	if err != nil {
		return t, usageError{err}
	}
	return t, nil
}

// simulate makes a country and writes it to dir.
func (a *app) simulate(s simulate.Settings, dir string) (*simulate.Country, error) {
	bar := a.progress()
	defer bar.done()
	s.Progress = func(done, total int) { bar.step("simulate", done, total) }
	country, err := simulate.New(s)
	if errors.Is(err, simulate.ErrTargets) || errors.Is(err, simulate.ErrSettings) {
		return nil, usageError{err}
	}
	if err != nil {
		return nil, err
	}
	return country, country.Write(func(name string) (io.WriteCloser, error) {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return nil, err
		}
		return os.Create(path)
	})
}
