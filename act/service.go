package act

import (
	"context"

	"verdig/access"
	"verdig/casework"
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// What is done with the service directory.
var (
	useServiceList    = access.Use{Compartment: access.Directory, Action: access.List}
	useServiceRead    = access.Use{Compartment: access.Directory, Action: access.Read}
	useServiceAdd     = access.Use{Compartment: access.Directory, Action: access.Add}
	useServiceCorrect = access.Use{Compartment: access.Directory, Action: access.Correct}
)

// ServiceView is one service as its page shows it.
type ServiceView struct {
	casework.Service
	Keeps bool // the actor may change it
}

// ServiceEdit is a change of an entry: the form, and the version from which it
// was begun.
type ServiceEdit struct {
	ID   casework.ServiceID
	Base int
	Form casework.ServiceForm
}

// ServiceConflict says what an entry has become since a change of it was begun.
// Nothing of either is lost: the entry stands as Now, and Form has the other's
// changes with one's own over them.
type ServiceConflict struct {
	Now casework.Service
	casework.ServiceMerge
}

// ServiceOutcome is what became of a change: issues, a conflict, or neither
// where it is stored.
type ServiceOutcome struct {
	ID       casework.ServiceID
	Issues   []casework.ServiceIssue
	Conflict *ServiceConflict
}

// Services searches the directory.
func (d *Desk) Services(ctx context.Context, sc access.Scope, w casework.Wanted) (casework.ServiceSearch, error) {
	all, err := d.services(ctx, sc, useServiceList)
	return casework.SearchServices(all, w, codelist.Collate(codelist.NB)), err
}

// KeptServices returns the services whose entries the actor's agency, or the
// national unit, keeps, closed ones too, in the order in which they were added.
func (d *Desk) KeptServices(ctx context.Context, sc access.Scope) ([]casework.Service, error) {
	all, err := d.services(ctx, sc, useServiceCorrect)
	var own []casework.Service
	for _, s := range all {
		if s.Agency == sc.Actor().Agency {
			own = append(own, s)
		}
	}
	return own, err
}

// FreePlaces adds up the free places for a need ("" for every) in a region (""
// for the whole country), with the day of the oldest figure.
func (d *Desk) FreePlaces(ctx context.Context, sc access.Scope, need, region string) (casework.ServiceCapacity, error) {
	all, err := d.services(ctx, sc, useServiceList)
	return casework.FreePlaces(all, need, region), err
}

// ServicesStale returns the services that have not told their free places on the
// day before or later, the oldest figure first.
func (d *Desk) ServicesStale(ctx context.Context, sc access.Scope, before codelist.Day) ([]casework.Service, error) {
	all, err := d.services(ctx, sc, useServiceList)
	return casework.ServicesStale(all, before), err
}

func (d *Desk) services(ctx context.Context, sc access.Scope, use access.Use) ([]casework.Service, error) {
	var all []casework.Service
	err := d.store.ViewAs(ctx, sc, use, "", func(tx *store.Tx) error {
		var err error
		all, err = tx.ScopedServices(ctx, use)
		return err
	})
	for i := range all {
		all[i] = all[i].On(d.codes, d.today())
	}
	return all, err
}

// Service returns one service.
func (d *Desk) Service(ctx context.Context, sc access.Scope, id casework.ServiceID) (ServiceView, error) {
	var v ServiceView
	err := d.store.ViewAs(ctx, sc, useServiceRead, string(id), func(tx *store.Tx) error {
		s, err := tx.ScopedService(ctx, useServiceRead, id)
		v.Service = s.On(d.codes, d.today())
		return err
	})
	reach := sc.Reach(useServiceCorrect)
	v.Keeps = reach == access.All || reach == access.Own && v.Agency == sc.Actor().Agency
	return v, err
}

// AddService adds an entry. An agency's own people add for their agency; the
// coordinator for the one that the form names, or for the national unit.
func (d *Desk) AddService(ctx context.Context, sc access.Scope, f casework.ServiceForm) (ServiceOutcome, error) {
	agency := sc.Actor().Agency
	if sc.Reach(useServiceAdd) == access.All {
		agency = f.Value(casework.ServiceAgency)
		if _, known := d.agencyType(agency); agency != "" && !known {
			return ServiceOutcome{Issues: []casework.ServiceIssue{{Field: casework.ServiceAgency, Key: casework.ServiceIssueCode}}}, nil
		}
	}
	s, issues := casework.CheckService(d.codes, f)
	if len(issues) > 0 {
		return ServiceOutcome{Issues: issues}, nil
	}
	now := d.moment()
	s.ID, s.Version, s.Agency, s.Actor, s.At = casework.ServiceID(register.NewID(now)), 1, agency, sc.Actor().ID, now
	err := d.store.UpdateAs(ctx, sc, useServiceAdd, string(s.ID), func(tx *store.Tx) error {
		if err := tx.AddService(ctx, s); err != nil || s.Places == (casework.ServicePlaces{}) {
			return err
		}
		return d.addPlaces(ctx, tx, sc, s)
	})
	return ServiceOutcome{ID: s.ID}, err
}

// addPlaces stores the places of a service as told today.
func (d *Desk) addPlaces(ctx context.Context, tx *store.Tx, sc access.Scope, s casework.Service) error {
	now := d.moment()
	return tx.AddServicePlaces(ctx, casework.ServicePlaces{
		ID: register.NewID(now), Service: s.ID, Places: s.Places.Places, Free: s.Places.Free, Day: d.today(), Actor: sc.Actor().ID, At: now,
	})
}

// CorrectService changes an entry. Where somebody else has changed it since the
// edit was begun, nothing is stored, and the outcome says what both have done.
// An edit that changes nothing stores nothing.
func (d *Desk) CorrectService(ctx context.Context, sc access.Scope, e ServiceEdit) (ServiceOutcome, error) {
	out := ServiceOutcome{ID: e.ID}
	form := casework.ServiceForm{}
	for _, field := range casework.ServiceFields { // places are told by themselves
		form[field] = e.Form[field]
	}
	next, issues := casework.CheckService(d.codes, form)
	if out.Issues = issues; len(issues) > 0 {
		return out, nil
	}
	err := d.store.UpdateAs(ctx, sc, useServiceCorrect, string(e.ID), func(tx *store.Tx) error {
		now, err := tx.ScopedService(ctx, useServiceCorrect, e.ID)
		if err != nil {
			return err
		}
		base, err := tx.ScopedServiceVersion(ctx, useServiceCorrect, e.ID, e.Base)
		if err != nil {
			return err
		}
		m := casework.MergeService(base.Form(), now.Form(), next.Form())
		switch {
		case casework.SameForm(now.Form(), m.Form):
			return nil
		case !casework.SameForm(base.Form(), now.Form()):
			out.Conflict = &ServiceConflict{now, m}
			return nil
		}
		next.Closed = now.Closed
		return d.addVersion(ctx, tx, sc, now, next)
	})
	return out, err
}

// addVersion stores what comes after the version now.
func (d *Desk) addVersion(ctx context.Context, tx *store.Tx, sc access.Scope, now, next casework.Service) error {
	next.ID, next.Agency, next.Version = now.ID, now.Agency, now.Version+1
	next.Actor, next.At = sc.Actor().ID, d.moment()
	return tx.AddServiceVersion(ctx, next)
}

// CloseService says that a service takes nobody any more, or, with closed
// false, that it does again. One that is so already is left as it is.
func (d *Desk) CloseService(ctx context.Context, sc access.Scope, id casework.ServiceID, closed bool) error {
	return d.store.UpdateAs(ctx, sc, useServiceCorrect, string(id), func(tx *store.Tx) error {
		now, err := tx.ScopedService(ctx, useServiceCorrect, id)
		if err != nil || now.Closed == closed {
			return err
		}
		next := now
		next.Closed = closed
		return d.addVersion(ctx, tx, sc, now, next)
	})
}

// PutPlaces tells how many places of a service are free today (fields free and,
// where it has changed, places of the form). A service that is closed is
// fault.Conflict.
func (d *Desk) PutPlaces(ctx context.Context, sc access.Scope, id casework.ServiceID, f casework.ServiceForm) ([]casework.ServiceIssue, error) {
	var issues []casework.ServiceIssue
	err := d.store.UpdateAs(ctx, sc, useServiceCorrect, string(id), func(tx *store.Tx) error {
		s, err := tx.ScopedService(ctx, useServiceCorrect, id)
		if err != nil {
			return err
		}
		if s.Closed {
			return fault.New(fault.Conflict, "casework.service.closed")
		}
		s.Places, issues = casework.CheckPlaces(s, f)
		if len(issues) > 0 {
			return nil
		}
		return d.addPlaces(ctx, tx, sc, s)
	})
	return issues, err
}

// openService says whether the directory has an open service, for a decision
// that names it. A service out of reach is not there.
func (d *Desk) openService(ctx context.Context, tx *store.Tx, id casework.ServiceID) (func(string) bool, error) {
	s, err := tx.ScopedService(ctx, useServiceRead, id)
	if err != nil && fault.KindOf(err) != fault.NotFound {
		return nil, err
	}
	open := err == nil && !s.Closed
	return func(asked string) bool { return open && asked == string(id) }, nil
}
