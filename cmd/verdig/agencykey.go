package main

import (
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"verdig/fault"
	"verdig/store"
)

// agencyKeyRow is the key of an agency, as printed.
type agencyKeyRow struct {
	Agency string `json:"agency"`
	Mode   string `json:"mode"`
	Public string `json:"public"`
}

func (a *app) agencyKeyCommand() *cobra.Command {
	var dir string
	var asJSON bool
	c := &cobra.Command{
		Use:   "key --data DIR",
		Short: "Agencies that have their identities sealed to themselves: list, set, export",
		Long: `An agency may have its identities sealed to a key that it alone holds (verdig keys agency). From then on names and dates of birth of its
notifications are sealed to that key as they come in: the register keeps what only the agency can open, and the encoding, if it sends one. The
national unit can then not compare names of this agency with others; only encodings link them.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return a.withStore(dir, func(st *store.Store) error {
				var rows []agencyKeyRow
				err := st.View(a.ctx, a.note("agency_key", "operate", ""), func(tx *store.Tx) error {
					keys, err := tx.AgencyKeys(a.ctx)
					for _, k := range keys {
						rows = append(rows, agencyKeyRow{k.Agency, k.Mode, k.Public})
					}
					return err
				})
				if err != nil {
					return err
				}
				if asJSON {
					return printJSON(a.out, listed(rows))
				}
				for _, r := range rows {
					fmt.Fprintf(a.out, "%-16s %-5s %s\n", r.Agency, r.Mode, r.Public)
				}
				return nil
			})
		},
	}
	c.PersistentFlags().StringVar(&dir, "data", "", "folder of the installation")
	c.Flags().BoolVar(&asJSON, "json", false, "print as JSON")
	c.AddCommand(a.agencyKeySet(&dir), a.agencyKeyExport(&dir))
	return c
}

func (a *app) agencyKeySet(dir *string) *cobra.Command {
	var agency, public, mode string
	c := &cobra.Command{
		Use: "set --data DIR --agency CODE --public KEY [--mode only|off]", Short: "Enter the public key of an agency, or let it rest", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			codes, err := a.codes()
			if err != nil {
				return err
			}
			agencies, _ := codes.Scheme("agency")
			if _, ok := agencies.Code(agency); !ok {
				return fault.New(fault.Usage, "cmd.agency_unknown", agency)
			}
			return a.withStore(*dir, func(st *store.Store) error {
				err := st.Update(a.ctx, a.note("agency_key", "operate", agency), func(tx *store.Tx) error {
					return tx.PutAgencyKey(a.ctx, store.AgencyKey{Agency: agency, Public: public, Mode: mode})
				})
				if err == nil {
					fmt.Fprintln(a.out, a.say("cmd.agency_key."+mode, agency))
				}
				return err
			})
		},
	}
	c.Flags().StringVar(&agency, "agency", "", "code of the agency")
	c.Flags().StringVar(&public, "public", "", "its public key, from verdig keys agency")
	c.Flags().StringVar(&mode, "mode", store.AgencyOnly, "only: seal to it; off: do not, from now on")
	return required(c, "agency", "public")
}

func (a *app) agencyKeyExport(dir *string) *cobra.Command {
	var agency string
	c := &cobra.Command{
		Use: "export --data DIR --agency CODE", Short: "Write what an agency alone can open, for verdig keys open", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return a.withStore(*dir, func(st *store.Store) error {
				var all []store.SealedIdentity
				err := st.View(a.ctx, a.note("agency_key", "self", agency), func(tx *store.Tx) (err error) {
					all, err = tx.SealedIdentities(a.ctx, agency)
					return err
				})
				if err != nil {
					return err
				}
				out := json.NewEncoder(a.out)
				for _, one := range all {
					if err := out.Encode(one); err != nil {
						return err
					}
				}
				return nil
			})
		},
	}
	c.Flags().StringVar(&agency, "agency", "", "code of the agency")
	return required(c, "agency")
}
