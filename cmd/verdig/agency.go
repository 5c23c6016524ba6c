package main

import (
	"cmp"
	"fmt"

	"github.com/spf13/cobra"

	"verdig/act"
	"verdig/codelist"
	"verdig/fault"
)

// agencyRow is one agency, as printed.
type agencyRow struct {
	Code   string `json:"code"`
	Type   string `json:"type"`
	Return string `json:"return"`
	Name   string `json:"name"`
}

// agencies is the agency command with what its subcommands share.
type agencies struct {
	*app
	dir      string
	asJSON   bool
	from, to int
}

func (a *app) agencyCommand() *cobra.Command {
	g := &agencies{app: a}
	c := &cobra.Command{
		Use:   "agency",
		Short: "List the agencies of the code list; keep those of an installation: list, add, change, close",
		Long: `List the agencies of the code list, with their codes. The subcommands keep the agencies of an installation: those from which a return is
expected, from which reporting year and until which. What an agency has reported stays when it is closed.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return g.codeList() },
	}
	c.PersistentFlags().BoolVar(&g.asJSON, "json", false, "print as JSON")
	list := &cobra.Command{Use: "list --data DIR", Short: "List the agencies from which returns are expected", Args: cobra.NoArgs, RunE: func(*cobra.Command, []string) error { return g.list() }}
	add := g.one("add CODE --data DIR", "Expect returns from an agency of the code list", g.add)
	change := g.one("change CODE --data DIR", "Change from when and until when an agency's returns are expected", g.change)
	closing := g.one("close CODE --data DIR", "Expect no returns from an agency after a reporting year", func(d *act.Desk, code string) error {
		return g.said(d.CloseAgency(a.ctx, a.scope, code, g.to), "cmd.agency.closed", code, yearText(g.to))
	})
	for _, x := range []*cobra.Command{list, add, change, closing} {
		dataFlag(x, &g.dir)
	}
	for _, x := range []*cobra.Command{add, change} {
		x.Flags().IntVar(&g.from, "from", 0, "first reporting year; 0 for all")
		x.Flags().IntVar(&g.to, "to", 0, "last reporting year; 0 while it goes on")
	}
	closing.Flags().IntVar(&g.to, "to", 0, "last reporting year")
	c.AddCommand(required(list, "data"), required(add, "data"), required(change, "data"), required(closing, "data", "to"))
	c.AddCommand(a.agencyKeyCommand())
	return c
}

// one is a subcommand on one agency.
func (g *agencies) one(use, short string, fn func(*act.Desk, string) error) *cobra.Command {
	return &cobra.Command{Use: use, Short: short, Args: cobra.ExactArgs(1), RunE: func(_ *cobra.Command, args []string) error {
		return g.withDesk(g.dir, func(d *act.Desk) error { return fn(d, args[0]) })
	}}
}

func (g *agencies) said(err error, key string, args ...string) error {
	if err == nil && !g.asJSON {
		fmt.Fprintln(g.out, g.say(key, args...))
	}
	return err
}

// codeList prints the agencies of the code list.
func (g *agencies) codeList() error {
	codes, err := g.codes()
	if err != nil {
		return err
	}
	scheme, _ := codes.Scheme("agency")
	var out []agencyRow
	for _, c := range scheme.Codes {
		out = append(out, agencyRow{c.Code, c.Attrs[codelist.AttrType], c.Attrs[codelist.AttrReturn], c.Label.In(g.lang)})
	}
	if g.asJSON {
		return printJSON(g.out, out)
	}
	for _, r := range out {
		fmt.Fprintf(g.out, "%-16s %-18s %-9s %s\n", r.Code, r.Type, r.Return, r.Name)
	}
	return nil
}

func (g *agencies) list() error {
	return g.withDesk(g.dir, func(d *act.Desk) error {
		all, err := d.Agencies(g.ctx, g.scope)
		if err != nil {
			return err
		}
		if g.asJSON {
			return printJSON(g.out, listed(all))
		}
		scheme, _ := d.Codes().Scheme("agency")
		for _, x := range all {
			fmt.Fprintf(g.out, "%-16s %-18s %4s-%-4s %s\n", x.Code, x.Type, spanYear(x.FromYear), spanYear(x.ToYear), scheme.Label(x.Code, g.lang))
		}
		return nil
	})
}

// spanYear writes the end of a span; an open one is left out.
func spanYear(year int) string {
	if year == 0 {
		return ""
	}
	return yearText(year)
}

func (g *agencies) known(d *act.Desk, code string) (bool, error) {
	all, err := d.Agencies(g.ctx, g.scope)
	for _, x := range all {
		if x.Code == code {
			return true, err
		}
	}
	return false, err
}

func (g *agencies) add(d *act.Desk, code string) error {
	known, err := g.known(d, code)
	if err == nil && known {
		err = fault.New(fault.Conflict, "cmd.agency.there", code)
	}
	return g.put(d, code, "cmd.agency.added", err)
}

func (g *agencies) change(d *act.Desk, code string) error {
	known, err := g.known(d, code)
	if err == nil && !known {
		err = fault.New(fault.NotFound, "store.not_found.agency")
	}
	return g.put(d, code, "cmd.agency.changed", err)
}

func (g *agencies) put(d *act.Desk, code, key string, err error) error {
	if err != nil {
		return err
	}
	err = d.PutAgency(g.ctx, g.scope, act.RegisteredAgency{Code: code, FromYear: g.from, ToYear: g.to})
	return g.said(err, key, code, cmp.Or(spanYear(g.from), "-"), cmp.Or(spanYear(g.to), "-"))
}
