package main

import (
	"errors"

	"github.com/spf13/cobra"

	"verdig/caselaw/pg"
	"verdig/fault"
)

const defaultListen = "127.0.0.1:8016"

func (a *app) serveCommand() *cobra.Command {
	var h house
	c := &cobra.Command{
		Use:   "serve --data DIR",
		Short: "Serve the public site and the desk",
		Long: `Serve the public site (front page, reports, tables, news and archive of the years released in DIR/releases) and the desk, where agencies
report and the national unit works. With --public only the site is served, and the register is not opened.

The desk needs an address that browsers take for safe: https (--tls-cert and --tls-key, TLS 1.3 only; or a reverse proxy in front), or
localhost. --origin is that address; passkeys are bound to it. --providers names a file of outside sign-ins (doc/signin.md).

The judgments that verdig judgments puts out are searched in the program, or in the PostgreSQL database of --search-database. Its address
may hold no password: that stands in the file that PGPASSFILE names.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if (h.cert == "") != (h.key == "") {
				return fault.New(fault.Usage, "cmd.serve.tls")
			}
			switch err := pg.Check(h.database); {
			case h.database == "":
			case errors.Is(err, pg.ErrPassword):
				return fault.New(fault.Usage, "cmd.serve.search_password")
			case err != nil:
				return fault.New(fault.Usage, "cmd.serve.search_address")
			}
			return a.openHouse(h)
		},
	}
	dataFlag(c, &h.dir)
	c.Flags().StringVar(&h.listen, "listen", defaultListen, "address to listen on")
	c.Flags().StringVar(&h.origin, "origin", "", "address of the desk in browsers, such as https://verdig.example.no (default: localhost)")
	c.Flags().StringVar(&h.cert, "tls-cert", "", "certificate, a PEM file")
	c.Flags().StringVar(&h.key, "tls-key", "", "private key of the certificate, a PEM file")
	c.Flags().StringVar(&h.providers, "providers", "", "file of outside sign-ins")
	c.Flags().StringVar(&h.leaked, "leaked-passwords", "", "sorted file of SHA-1 sums of passwords that leaked elsewhere (doc/signin.md)")
	c.Flags().StringVar(&h.database, "search-database", "", "search the judgments in this PostgreSQL database (such as \"host=/run/postgresql dbname=verdig\"; the password in PGPASSFILE, never here), not in the program")
	c.Flags().BoolVar(&h.public, "public", false, "serve the public site alone")
	return required(c, "data")
}
