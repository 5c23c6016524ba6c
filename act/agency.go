package act

import (
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"verdig/access"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// What is done with settings.
var (
	listSettings   = access.Use{Compartment: access.Setting, Action: access.List}
	manageSettings = access.Use{Compartment: access.Setting, Action: access.Manage}
)

// RegisteredAgency is an agency that is expected to return every year of a
// span.
type RegisteredAgency struct {
	Code     string `json:"code"`      // code list agency
	Type     string `json:"type"`      // code list agency_type
	FromYear int    `json:"from_year"` // first reporting year for which a return is expected, 0 from the beginning
	ToYear   int    `json:"to_year"`   // last one, 0 while it goes on
}

// Agencies returns the agencies that are expected to return, by code.
func (d *Desk) Agencies(ctx context.Context, sc access.Scope) ([]RegisteredAgency, error) {
	var all []RegisteredAgency
	err := d.store.ViewAs(ctx, sc, listSettings, "", func(tx *store.Tx) error {
		list, err := tx.Agencies(ctx)
		for _, a := range list {
			all = append(all, RegisteredAgency(a))
		}
		return err
	})
	return all, err
}

// PutAgency adds an agency of the code list, or changes from when to when its
// return is expected. The type is that of the code list. An unknown code, or a
// span that ends before it begins, is fault.Invalid.
func (d *Desk) PutAgency(ctx context.Context, sc access.Scope, a RegisteredAgency) error {
	kind, known := d.agencyType(a.Code)
	if !known {
		return fault.New(fault.Invalid, "account.agency", a.Code)
	}
	bad := func(year int) bool { return year != 0 && (year < 1990 || year > 2200) }
	if bad(a.FromYear) || bad(a.ToYear) || a.ToYear != 0 && a.ToYear < a.FromYear {
		return fault.New(fault.Invalid, "account.agency_years")
	}
	a.Type = kind
	return d.store.UpdateAs(ctx, sc, manageSettings, a.Code, func(tx *store.Tx) error {
		return tx.PutAgency(ctx, store.Agency(a))
	})
}

// CloseAgency ends the expectation of returns from an agency with a reporting
// year. What it has reported stays.
func (d *Desk) CloseAgency(ctx context.Context, sc access.Scope, code string, lastYear int) error {
	all, err := d.Agencies(ctx, sc)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(all, func(a RegisteredAgency) bool { return a.Code == code })
	if i < 0 {
		return fault.New(fault.NotFound, "store.not_found.agency")
	}
	all[i].ToYear = lastYear
	if lastYear == 0 {
		return fault.New(fault.Invalid, "account.agency_years")
	}
	return d.PutAgency(ctx, sc, all[i])
}

// MachineClients returns the machine clients, in the order in which they were
// registered.
func (d *Desk) MachineClients(ctx context.Context, sc access.Scope) ([]access.MachineClient, error) {
	var all []access.MachineClient
	err := d.store.ViewAs(ctx, sc, listAccounts, "", func(tx *store.Tx) error {
		var err error
		all, err = tx.MachineClients(ctx)
		return err
	})
	return all, err
}

// NewMachine is a program of an agency that is to report for it.
type NewMachine struct {
	Agency string
	Label  string
	Keys   []byte // JSON Web Key Set; identity.CheckMachineKeys says what may be in it
}

// AddMachineClient registers a machine client. It is a right to report: where
// there is another administrator, the client can be used once that one has
// approved it, and the id of the proposal is returned; else "".
func (d *Desk) AddMachineClient(ctx context.Context, sc access.Scope, n NewMachine) (id, waits string, err error) {
	if _, known := d.agencyType(n.Agency); !known {
		return "", "", fault.New(fault.Invalid, "account.agency", n.Agency)
	}
	n.Label = strings.TrimSpace(n.Label)
	if l := utf8.RuneCountInString(n.Label); l < 1 || l > 60 || len(n.Keys) == 0 || len(n.Keys) > 1<<16 {
		return "", "", fault.New(fault.Invalid, "account.machine")
	}
	now := d.moment()
	m := access.MachineClient{ID: register.NewID(now), Agency: n.Agency, Label: n.Label, Keys: n.Keys, Scopes: []string{access.ScopeReport}, Created: now}
	err = d.store.UpdateAs(ctx, sc, manageAccounts, m.ID, func(tx *store.Tx) error {
		second, err := secondAdministrator(ctx, tx, sc.Actor().ID)
		if err != nil {
			return err
		}
		if second {
			m.Disabled = now
			if waits, err = d.propose(ctx, tx, sc, access.Proposal{Kind: access.ProposeMachine, Account: m.ID}); err != nil {
				return err
			}
		}
		return tx.PutMachineClient(ctx, m)
	})
	return m.ID, waits, err
}

// DisableMachineClient closes a machine client; its tokens open nothing from
// the next request on.
func (d *Desk) DisableMachineClient(ctx context.Context, sc access.Scope, id string) error {
	return d.store.UpdateAs(ctx, sc, stopping(sc), id, func(tx *store.Tx) error {
		m, err := tx.MachineClient(ctx, id)
		if err != nil {
			return err
		}
		if err := d.supersede(ctx, tx, sc, access.ProposeMachine, id); err != nil || !m.Disabled.IsZero() {
			return err
		}
		m.Disabled = d.moment()
		return tx.PutMachineClient(ctx, m)
	})
}
