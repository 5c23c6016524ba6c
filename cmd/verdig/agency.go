package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"verdig/codelist"
)

// agencyRow is one agency, as printed.
type agencyRow struct {
	Code   string `json:"code"`
	Type   string `json:"type"`
	Return string `json:"return"`
	Name   string `json:"name"`
}

func (a *app) agencyCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "agency",
		Short: "List the agencies that send returns, with their codes",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			codes, err := a.codes()
			if err != nil {
				return err
			}
			agencies, _ := codes.Scheme("agency")
			var out []agencyRow
			for _, c := range agencies.Codes {
				out = append(out, agencyRow{c.Code, c.Attrs[codelist.AttrType], c.Attrs[codelist.AttrReturn], c.Label.In(a.lang)})
			}
			if asJSON {
				return printJSON(a.out, out)
			}
			for _, r := range out {
				fmt.Fprintf(a.out, "%-16s %-18s %-9s %s\n", r.Code, r.Type, r.Return, r.Name)
			}
			return nil
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print as JSON")
	c.AddCommand(a.agencyKeyCommand())
	return c
}
