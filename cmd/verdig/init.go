package main

import (
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"verdig/codelist"
	"verdig/exchange"
	"verdig/fault"
	"verdig/linkage/encode"
	"verdig/store"
)

func (a *app) initCommand() *cobra.Command {
	var dir, key string
	var synthetic bool
	c := &cobra.Command{
		Use:   "init --data DIR",
		Short: "Make a new, empty installation: keys, database, first administrator",
		Long: `Make a new, empty installation in DIR: a root key (root.key, readable by the owner only), the keys wrapped under it, the encrypted
database, and a one-time enrolment for the first administrator, which is printed once and kept as a hash only.

With VERDIG_PASSPHRASE_FILE naming a file, the root key is derived from the passphrase in it. With VERDIG_ROOT_KEY_FILE the root key is
kept at another place, for example on another disk.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return a.initialise(dir, key, synthetic) },
	}
	dataFlag(c, &dir)
	c.Flags().StringVar(&key, "encodings", "", "receive encoded identities, of the key with this id (see verdig encodings)")
	c.Flags().BoolVar(&synthetic, "synthetic", false, "the installation holds invented persons only; everything it publishes says so")
	return c
}

func (a *app) initialise(dir, key string, synthetic bool) error {
	if dir == "" {
		return usageError{fmt.Errorf("%s", a.say("cmd.no_data"))}
	}
	if key != "" && !encode.IsKeyID(key) {
		return fault.New(fault.Usage, "cmd.encodings.key_id")
	}
	s, e, err := store.Create(a.ctx, dir, a.storeOptions())
	if err != nil {
		return err
	}
	err = s.Update(a.ctx, a.note("init", "administer", ""), func(tx *store.Tx) error {
		if synthetic {
			if err := tx.PutSetting(a.ctx, store.SettingSynthetic, "yes"); err != nil {
				return err
			}
		}
		if key != "" {
			if err := a.acceptKey(tx, key); err != nil {
				return err
			}
		}
		return a.enterAgencies(tx)
	})
	if closed := s.Close(); err == nil {
		err = closed
	}
	if err != nil {
		return err
	}
	fmt.Fprintln(a.out, a.say("cmd.init.done", dir))
	fmt.Fprintln(a.out, a.say("cmd.init.enrolment", e.Token, e.Expires.UTC().Format(time.RFC3339)))
	return nil
}

// isSynthetic reports whether the installation holds invented persons only.
func (a *app) isSynthetic(tx *store.Tx) (bool, error) {
	v, ok, err := tx.Setting(a.ctx, store.SettingSynthetic)
	return ok && v == "yes", err
}

// enterAgencies enters the agencies of the code list from which returns of
// persons are expected, so that a missing return is seen as missing.
func (a *app) enterAgencies(tx *store.Tx) error {
	codes, err := a.codes()
	if err != nil {
		return err
	}
	agencies, _ := codes.Scheme("agency")
	for _, c := range agencies.Codes {
		if c.Attrs[codelist.AttrReturn] != exchange.PersonReturn.String() {
			continue
		}
		if err := tx.PutAgency(a.ctx, store.Agency{Code: c.Code, Type: c.Attrs[codelist.AttrType]}); err != nil {
			return err
		}
	}
	return nil
}
