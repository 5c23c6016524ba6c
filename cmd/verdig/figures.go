package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"verdig/fault"
	"verdig/lang"
	"verdig/release"
	"verdig/stat/disclosure"
	"verdig/stat/indicator"
	"verdig/stat/microdata"
	"verdig/store"
)

func (a *app) figuresCommand() *cobra.Command {
	var dir string
	var year int
	var asJSON bool
	c := &cobra.Command{
		Use:   "figures --data DIR --year YEAR",
		Short: "The key figures of a frozen year, protected as they are published",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return a.withStore(dir, func(st *store.Store) error {
				years, err := a.frozenYears(st, year)
				if err != nil {
					return err
				}
				return a.figures(years, asJSON)
			})
		},
	}
	dataFlag(c, &dir)
	c.Flags().IntVar(&year, "year", 0, "a frozen year")
	c.Flags().BoolVar(&asJSON, "json", false, "print as JSON, in the format of figures-YEAR.json")
	return required(c, "year")
}

func (a *app) figures(years []microdata.Dataset, asJSON bool) error {
	codes, err := a.codes()
	if err != nil {
		return err
	}
	r, err := release.Figures(release.Input{Years: years, Codes: codes})
	if err != nil {
		return gateFault(err)
	}
	if asJSON {
		b, err := release.FiguresJSON(r)
		if err != nil {
			return err
		}
		_, err = a.out.Write(b)
		return err
	}
	year := years[len(years)-1].Year
	g := lang.For(a.lang)
	for _, f := range r.Figures(year) {
		def, ok := indicator.Lookup(f.ID)
		if !ok || !f.Headline {
			continue
		}
		fmt.Fprintf(a.out, "%10s  %10s  %s\n", figureText(g, f), a.before(r, year-1, f.ID), def.Label.In(a.lang))
	}
	return nil
}

func figureText(g lang.Grammar, f disclosure.Figure) string {
	if f.Suppressed {
		return ":"
	}
	return g.Integer(f.Value)
}

func (a *app) before(r disclosure.Release, year int, id string) string {
	f, ok := r.Figure(year, id)
	if !ok {
		return ""
	}
	return "(" + figureText(lang.For(a.lang), f) + ")"
}

// gateFault turns the gate's refusal into an error for people; others pass.
func gateFault(err error) error {
	var g *release.GateError
	if !asGate(err, &g) {
		return err
	}
	return fault.Wrap(fault.Attention, err, "cmd.release.gate", fmt.Sprint(len(g.Found)))
}
