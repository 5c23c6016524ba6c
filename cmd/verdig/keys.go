package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"verdig/fault"
	"verdig/seal"
	"verdig/store"
)

func (a *app) keysCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "keys",
		Short: "Keys: show, rotate, make a root key or an agency's own key, open what is sealed to it",
		Long: `The keys of an installation and those of an agency that has its identities sealed to itself. No command prints a key of an installation.

  show      ids and ages of the keys of the compartments
  rotate    give a compartment a new key and wrap its data keys anew
  new-root  make a root key for a credential of systemd, or for another medium
  agency    at the agency: make its own key pair
  open      at the agency: open identities that are sealed to it`,
	}
	c.AddCommand(a.keysShow(), a.keysRotate(), a.keysNewRoot(), a.keysAgency(), a.keysOpen())
	return c
}

func (a *app) keysShow() *cobra.Command {
	var dir string
	var asJSON bool
	c := &cobra.Command{
		Use: "show --data DIR", Short: "Show ids and ages of the keys of the compartments", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return a.withStore(dir, func(st *store.Store) error {
				keys, err := st.CompartmentKeys(a.ctx)
				if err != nil {
					return err
				}
				if asJSON {
					return printJSON(a.out, listed(keys))
				}
				for _, k := range keys {
					use := a.say("cmd.keys.unused")
					if k.InUse {
						use = a.say("cmd.keys.in_use", fmt.Sprint(k.DataKeys))
					}
					days := int(a.now().Sub(k.Created).Hours() / 24)
					fmt.Fprintf(a.out, "%-12s %s  %s  %s\n", k.Compartment, k.ID, a.say("cmd.keys.age", k.Created.Format("2006-01-02"), fmt.Sprint(days)), use)
				}
				return nil
			})
		},
	}
	dataFlag(c, &dir)
	c.Flags().BoolVar(&asJSON, "json", false, "print as JSON")
	return c
}

func (a *app) keysRotate() *cobra.Command {
	var dir, compartment string
	var asJSON bool
	c := &cobra.Command{
		Use:   "rotate --data DIR [--compartment NAME]",
		Short: "Give a compartment, or all of them, a new key and wrap the data keys anew",
		Long: `Give a compartment, or all of them, a new key, wrap its data keys anew under it in one transaction, and destroy the old key. What is
sealed is not touched, and a running service goes on.

A backup that was made before the rotation opens with the keys.json of its time only. That is also how a backup is made unreadable after an
erasure: rotate, then destroy the copies of the old keys.json.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return a.withStore(dir, func(st *store.Store) error {
				names := seal.Compartments
				if compartment != "" {
					names = []string{compartment}
				}
				var done []store.Rotation
				for _, name := range names {
					r, err := st.RotateKey(a.ctx, name, a.now())
					if err != nil {
						return err
					}
					done = append(done, r)
				}
				if asJSON {
					return printJSON(a.out, done)
				}
				for _, r := range done {
					fmt.Fprintln(a.out, a.say("cmd.keys.rotated", r.Compartment, r.Old, r.New, fmt.Sprint(r.DataKeys)))
				}
				return nil
			})
		},
	}
	dataFlag(c, &dir)
	c.Flags().StringVar(&compartment, "compartment", "", "this compartment only")
	c.Flags().BoolVar(&asJSON, "json", false, "print as JSON")
	return c
}

func (a *app) keysNewRoot() *cobra.Command {
	return &cobra.Command{
		Use:   "new-root FILE",
		Short: "Make a root key in a new file, for a credential of systemd or another medium",
		Long: `Make a new random root key in FILE, readable by the owner only. To have systemd hand it to the service and nobody else:

  verdig keys new-root root.tmp
  systemd-creds encrypt --name=verdig-root root.tmp /etc/credstore.encrypted/verdig-root
  shred -u root.tmp

and in the unit LoadCredentialEncrypted=verdig-root. An installation that is made with the credential at hand (verdig init run by systemd-run
with the same setting) is opened by it.`,
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := seal.NewRootKey(args[0]); err != nil {
				return err
			}
			fmt.Fprintln(a.out, a.say("cmd.keys.root_made", args[0]))
			return nil
		},
	}
}

func (a *app) keysAgency() *cobra.Command {
	return &cobra.Command{
		Use:   "agency FILE",
		Short: "At the agency: make its own key pair; the private key goes to FILE",
		Long: `At the agency: make a key pair. The private key goes to FILE, readable by the owner only, and must never leave the agency; without it
what is sealed to it is lost. The public key is printed: the national unit enters it (verdig agency key set).`,
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			key, err := seal.NewAgencyKey()
			if err != nil {
				return err
			}
			text, err := key.Text()
			if err != nil {
				return err
			}
			f, err := os.OpenFile(args[0], os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
			if errors.Is(err, fs.ErrExist) {
				return fault.Wrap(fault.Conflict, seal.ErrExists, "seal.exists", args[0])
			}
			if err == nil {
				_, err = fmt.Fprintf(f, "# %s\n%s\n", key.Public(), text)
				err = errors.Join(err, f.Sync(), f.Close())
			}
			if err != nil {
				return fault.Wrap(fault.Internal, err, "seal.create")
			}
			fmt.Fprintln(a.err, a.say("cmd.keys.agency_made", args[0]))
			fmt.Fprintln(a.out, key.Public())
			return nil
		},
	}
}

// openedIdentity is an identity that the agency has opened, as printed.
type openedIdentity struct {
	Agency    string `json:"agency"`
	Year      int    `json:"year"`
	Reference string `json:"reference"`
	Given     string `json:"given_name"`
	Family    string `json:"family_name"`
	Other     string `json:"other_names"`
	Birth     string `json:"birth_date"`

	Stated     string `json:"birth_date_stated,omitempty"`
	Assessed   string `json:"birth_date_assessed,omitempty"`
	Documented string `json:"birth_date_documented,omitempty"`
}

func (a *app) keysOpen() *cobra.Command {
	var key string
	c := &cobra.Command{
		Use:   "open --key FILE < SEALED",
		Short: "At the agency: open identities that are sealed to it",
		Long: `At the agency: read what verdig agency key export wrote, a line of JSON each, from standard input, open it with the agency's private key and
print the identities, a line of JSON each. No register is needed.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return a.openSealed(key) },
	}
	c.Flags().StringVar(&key, "key", "", "file of the agency's private key")
	return required(c, "key")
}

func (a *app) openSealed(name string) error {
	b, err := os.ReadFile(name)
	if err != nil {
		return fault.Wrap(fault.Usage, err, "seal.agency_private")
	}
	key, err := seal.ReadAgencyKey(string(b))
	clear(b)
	if err != nil {
		return err
	}
	out := json.NewEncoder(a.out)
	in := json.NewDecoder(bufio.NewReader(a.in))
	for {
		var s store.SealedIdentity
		err := in.Decode(&s)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fault.Wrap(fault.Usage, errors.New("line of JSON"), "cmd.keys.not_sealed")
		}
		i, err := store.OpenSealedIdentity(key, s)
		if err != nil {
			return err
		}
		err = out.Encode(openedIdentity{
			s.Agency, s.Year, s.Reference, i.Given, i.Family, i.Other, i.Birth.String(), i.Stated.String(), i.Assessed.String(), i.Documented.String(),
		})
		if err != nil {
			return err
		}
	}
}
