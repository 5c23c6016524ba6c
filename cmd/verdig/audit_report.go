package main

import (
	"fmt"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"verdig/act"
	"verdig/audit"
	"verdig/fault"
)

func (a *app) auditReportCommand() *cobra.Command {
	var dir, format string
	c := &cobra.Command{
		Use: "report PERSON --data DIR", Short: "Tell a person who has seen what is held of them", Args: cobra.ExactArgs(1),
		Long: `Print who has looked at, sent in, judged or erased what is held of a person: agency, role, time, what and why, in plain words and without names of
staff. PERSON is the person's pseudonym or the id of one of the notifications; --lang chooses the language. Make sure first who asks: the register cannot
(doc/audit.md).`,
		RunE: func(_ *cobra.Command, args []string) error {
			if format != "markdown" && format != "csv" && format != "json" {
				return fault.New(fault.Usage, "cmd.audit.format", format)
			}
			return a.withDesk(dir, func(d *act.Desk) error { return a.accessReport(d, args[0], format) })
		},
	}
	dataFlag(c, &dir)
	c.Flags().StringVar(&format, "format", "markdown", "markdown, csv or json")
	return c
}

func (a *app) accessReport(d *act.Desk, person, format string) error {
	r, err := d.AccessReport(a.ctx, a.scope, person)
	if err != nil {
		return err
	}
	switch format {
	case "csv":
		return d.WriteAccessReportCSV(a.out, r, a.voice())
	case "json":
		return printJSON(a.out, r)
	}
	return d.WriteAccessReport(a.out, r, a.voice())
}

func (a *app) auditUnusualCommand() *cobra.Command {
	var dir string
	var days int
	var asJSON bool
	c := &cobra.Command{
		Use: "unusual --data DIR", Short: "List signs of unusual reading, for the security officer", Args: cobra.NoArgs,
		Long: `List who has read much more than on their usual day, at night, one after the other in the order of the register, or was refused again and again
(doc/audit.md). Each is a question to ask and no verdict.`,
		RunE: func(*cobra.Command, []string) error {
			if days < 1 || days > 31 {
				return usageError{fmt.Errorf("%d days: use 1 to 31", days)}
			}
			return a.withDesk(dir, func(d *act.Desk) error {
				found, err := d.Unusual(a.ctx, a.scope, a.now().AddDate(0, 0, -days), a.now())
				if err != nil {
					return err
				}
				if asJSON {
					return printJSON(a.out, listed(found))
				}
				a.printUnusual(found)
				return nil
			})
		},
	}
	dataFlag(c, &dir)
	c.Flags().IntVar(&days, "days", 7, "so many days back")
	c.Flags().BoolVar(&asJSON, "json", false, "print as JSON")
	return c
}

func (a *app) printUnusual(found []audit.Oddity) {
	if len(found) == 0 {
		fmt.Fprintln(a.out, a.say("cmd.audit.no_unusual"))
	}
	for _, o := range found {
		agency := o.Agency
		if agency == "" {
			agency = a.say("audit.national")
		}
		fmt.Fprintf(a.out, "%s  %s (%s, %s): %s\n", o.Day.Format(time.DateOnly), o.Actor, a.say("audit.role."+o.Role), agency,
			a.say("audit.sign."+string(o.Sign), strconv.Itoa(o.Count), strconv.Itoa(o.Median)))
	}
}
