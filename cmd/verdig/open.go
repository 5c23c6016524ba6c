package main

import (
	"context"
	"os"

	"verdig/audit"
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
	"verdig/seal"
	"verdig/store"
)

// storeOptions takes the places of keys from the environment: nothing secret
// is ever an argument.
func (a *app) storeOptions() store.Options {
	return store.Options{
		RootKeyFile:    os.Getenv("VERDIG_ROOT_KEY_FILE"),
		PassphraseFile: os.Getenv("VERDIG_PASSPHRASE_FILE"),
		Credential:     seal.Credential(os.Getenv),
		Now:            a.now,
	}
}

// withStore opens the register in dir for fn and closes it.
func (a *app) withStore(dir string, fn func(*store.Store) error) error {
	if dir == "" {
		return fault.New(fault.Usage, "cmd.no_data")
	}
	s, err := store.Open(a.ctx, dir, a.storeOptions())
	if err != nil {
		return err
	}
	if err = a.settle(s); err == nil {
		err = fn(s)
	}
	if closed := s.Close(); err == nil {
		err = closed
	}
	return err
}

// note says who acts, in which step and for what purpose.
func (a *app) note(action, purpose, object string) audit.Note {
	return audit.Note{Actor: a.actor, Role: "operator", Action: action, Purpose: purpose, Object: object}
}

func (a *app) codes() (*codelist.Library, error) { return codelist.Load() }

// frozenView is a read transaction as package freeze wants to see it.
type frozenView struct {
	*store.Tx
	pseudonym func(register.NotificationID) register.PersonID
}

// EachNotification reads current versions with identities: birth dates decide
// who is a child.
func (v frozenView) EachNotification(ctx context.Context, fn func(register.Notification) error) error {
	return v.Tx.EachNotification(ctx, store.Selection{Identity: true}, fn)
}

// Pseudonym is the installation's pseudonym of a person.
func (v frozenView) Pseudonym(id register.NotificationID) register.PersonID { return v.pseudonym(id) }

// personPseudonym makes the installation's pseudonyms of persons.
func personPseudonym(s *store.Store) func(register.NotificationID) register.PersonID {
	return func(id register.NotificationID) register.PersonID {
		return register.PersonID(s.Keys().Pseudonym("person", string(id)))
	}
}
