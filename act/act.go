// Package act knows the acts of the people who work with the register: each
// exported method is one act. It takes the [access.Scope] of who acts, is one
// transaction, leaves its audit entries, and gives only what the scope
// reaches. Pages and the interface for machines call acts and never see a
// database; the rules of the domain stay in register and justice.
package act

import (
	"time"

	"verdig/access"
	"verdig/codelist"
	"verdig/store"
)

// Desk performs acts on one register. Its methods may be called at the same
// time.
type Desk struct {
	store  *store.Store
	matrix *access.Matrix
	codes  *codelist.Library
	now    func() time.Time
	joins  joins
	kept   store.KeptPlans
	once   once // see Once

	scrubbing chan struct{} // holds one while a file is made anew
}

// NewDesk returns a desk on a register. Now nil means time.Now.
func NewDesk(st *store.Store, now func() time.Time) (*Desk, error) {
	m, err := access.Load()
	if err != nil {
		return nil, err
	}
	codes, err := codelist.Load()
	if err != nil {
		return nil, err
	}
	if now == nil {
		now = time.Now
	}
	return &Desk{store: st, matrix: m, codes: codes, now: now, scrubbing: make(chan struct{}, 1)}, nil
}

// Matrix returns the access matrix.
func (d *Desk) Matrix() *access.Matrix { return d.matrix }

// Codes returns the code lists.
func (d *Desk) Codes() *codelist.Library { return d.codes }

// today is the day now, where the people are who type days into forms.
func (d *Desk) today() codelist.Day { return codelist.NorwegianDay(d.now()) }
