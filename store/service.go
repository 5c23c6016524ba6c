package store

import (
	"context"
	"database/sql"
	"fmt"

	"verdig/access"
	"verdig/audit"
	"verdig/casework"
	"verdig/codelist"
	"verdig/fault"
)

// The kinds of audited objects of the service directory; the object is the
// service's id.
const (
	kindService       = "service"
	kindServicePlaces = "service_places"
)

// AddService stores the first version of a service.
func (tx *Tx) AddService(ctx context.Context, s casework.Service) error {
	if s.Version != 1 {
		return fault.New(fault.Internal, "store.corrupt")
	}
	c, err := tx.recordService(ctx, "add", s)
	if err != nil {
		return err
	}
	if err := tx.exec(ctx, `INSERT INTO service (id, agency) VALUES (?, ?)`, string(s.ID), s.Agency); err != nil {
		return err
	}
	return tx.insertServiceVersion(ctx, s, c)
}

// AddServiceVersion stores the next version of a service. Whoever calls it has
// held Version against the current one in the same transaction.
func (tx *Tx) AddServiceVersion(ctx context.Context, s casework.Service) error {
	c, err := tx.recordService(ctx, "put", s)
	if err != nil {
		return err
	}
	return tx.insertServiceVersion(ctx, s, c)
}

func (tx *Tx) recordService(ctx context.Context, action string, s casework.Service) (committed, error) {
	tx.content.Reset()
	s.Canonical(&tx.content)
	return tx.record(ctx, action, kindService, serviceObject(s), tx.content.Bytes())
}

func serviceObject(s casework.Service) string { return fmt.Sprintf("%s/%d", s.ID, s.Version) }

func (tx *Tx) insertServiceVersion(ctx context.Context, s casework.Service, c committed) error {
	return tx.exec(ctx, `INSERT INTO service_version (id, version, outside, name, what, needs, sexes, age_from, age_to, with_children, pets,
		languages, interpreter, whole_country, regions, round_the_clock, hours, phone, email, web, how, address, address_withheld, uncounted, closed,
		actor, at, audit_seq, salt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		string(s.ID), s.Version, s.Outside, s.Name, s.What, listText(s.Needs), listText(s.Sexes), s.AgeFrom, s.AgeTo, s.WithChildren, s.Pets,
		listText(s.Languages), s.Interpreter, s.WholeCountry, listText(s.Regions), s.RoundTheClock, s.Hours, s.Phone, s.Email, s.Web, s.How,
		s.Address, s.AddressSecret, s.Uncounted, s.Closed, s.Actor, audit.FormatTime(s.At), c.seq, c.salt[:])
}

// AddServicePlaces stores how many places a service has and how many are free.
func (tx *Tx) AddServicePlaces(ctx context.Context, p casework.ServicePlaces) error {
	tx.content.Reset()
	p.Canonical(&tx.content)
	c, err := tx.record(ctx, "put", kindServicePlaces, string(p.Service), tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO service_places (id, service, places, free, day, actor, at, audit_seq, salt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		p.ID, string(p.Service), p.Places, p.Free, p.Day.String(), p.Actor, audit.FormatTime(p.At), c.seq, c.salt[:])
}

const serviceColumns = `SELECT s.id, v.version, s.agency, v.outside, v.name, v.what, v.needs, v.sexes, v.age_from, v.age_to, v.with_children, v.pets,
	v.languages, v.interpreter, v.whole_country, v.regions, v.round_the_clock, v.hours, v.phone, v.email, v.web, v.how, v.address, v.address_withheld,
	v.uncounted, v.closed, v.actor, v.at`

func scanService(scan func(...any) error, more ...any) (casework.Service, error) {
	var s casework.Service
	var at string
	var lists [4]string
	into := []any{
		&s.ID, &s.Version, &s.Agency, &s.Outside, &s.Name, &s.What, &lists[0], &lists[1], &s.AgeFrom, &s.AgeTo, &s.WithChildren, &s.Pets,
		&lists[2], &s.Interpreter, &s.WholeCountry, &lists[3], &s.RoundTheClock, &s.Hours, &s.Phone, &s.Email, &s.Web, &s.How, &s.Address,
		&s.AddressSecret, &s.Uncounted, &s.Closed, &s.Actor, &at,
	}
	err := scan(append(into, more...)...)
	if err != nil {
		return s, err
	}
	for i, list := range []*[]string{&s.Needs, &s.Sexes, &s.Languages, &s.Regions} {
		if *list, err = parseList(lists[i]); err != nil {
			return s, notKept("service_version", "a list", err)
		}
	}
	s.At, err = moment("service_version", "at", at)
	return s, err
}

const servicePlacesColumns = `SELECT x.id, x.service, x.places, x.free, x.day, x.actor, x.at`

func scanServicePlaces(scan func(...any) error, more ...any) (casework.ServicePlaces, error) {
	var p casework.ServicePlaces
	var day, at string
	err := scan(append([]any{&p.ID, &p.Service, &p.Places, &p.Free, &day, &p.Actor, &at}, more...)...)
	if err != nil {
		return p, err
	}
	if p.Day, err = codelist.ParseDay(day); err != nil {
		return p, notKept("service_places", "day", err)
	}
	p.At, err = moment("service_places", "at", at)
	return p, err
}

// currentService ends a query of services: the highest version of each.
const currentService = ` FROM service s JOIN service_version v ON v.id = s.id
	WHERE v.version = (SELECT max(w.version) FROM service_version w WHERE w.id = s.id)`

// ScopedServices returns the current version of every service within the
// scope's right to use, with its places, in the order in which they were added.
func (tx *Tx) ScopedServices(ctx context.Context, use access.Use) ([]casework.Service, error) {
	within, args := tx.ownedBy(use, "s.agency")
	return tx.services(ctx, ` AND `+within+` ORDER BY s.id`, args)
}

// ScopedService returns the current version of one service within the scope's
// right to use; what is out of reach is not there.
func (tx *Tx) ScopedService(ctx context.Context, use access.Use, id casework.ServiceID) (casework.Service, error) {
	within, args := tx.ownedBy(use, "s.agency")
	all, err := tx.services(ctx, ` AND s.id = :id AND `+within, append(args, sql.Named("id", string(id))))
	if err != nil {
		return casework.Service{}, err
	}
	if len(all) == 0 {
		return casework.Service{}, tx.miss(use, string(id))
	}
	return all[0], nil
}

func (tx *Tx) services(ctx context.Context, where string, args []any) ([]casework.Service, error) {
	var all []casework.Service
	at := map[casework.ServiceID]int{}
	err := tx.each(ctx, serviceColumns+currentService+where, args, func(rows *sql.Rows) error {
		s, err := scanService(rows.Scan)
		at[s.ID] = len(all)
		all = append(all, s)
		return err
	})
	if err != nil || len(all) == 0 {
		return nil, err
	}
	err = tx.each(ctx, servicePlacesColumns+` FROM service_places x
		WHERE x.audit_seq = (SELECT max(y.audit_seq) FROM service_places y WHERE y.service = x.service)`, nil, func(rows *sql.Rows) error {
		p, err := scanServicePlaces(rows.Scan)
		if i, ok := at[p.Service]; ok {
			all[i].Places = p
		}
		return err
	})
	return all, err
}

// ScopedServiceVersion returns one version of a service within the scope's right
// to use, without its places.
func (tx *Tx) ScopedServiceVersion(ctx context.Context, use access.Use, id casework.ServiceID, version int) (casework.Service, error) {
	within, args := tx.ownedBy(use, "s.agency")
	var found []casework.Service
	err := tx.each(ctx, serviceColumns+` FROM service s JOIN service_version v ON v.id = s.id WHERE s.id = :id AND v.version = :version AND `+within,
		append(args, sql.Named("id", string(id)), sql.Named("version", version)), func(rows *sql.Rows) error {
			s, err := scanService(rows.Scan)
			found = append(found, s)
			return err
		})
	if err != nil {
		return casework.Service{}, err
	}
	if len(found) == 0 {
		return casework.Service{}, tx.miss(use, string(id))
	}
	return found[0], nil
}

func (v *verification) services() error {
	return v.rows("service_version", kindService, serviceColumns+`, v.salt, v.audit_seq, e.kind, e.object, coalesce(e.commitment, x'')
			FROM service s CROSS JOIN service_version v ON v.id = s.id LEFT JOIN audit_entry e ON e.seq = v.audit_seq`,
		func(scan func(...any) error) (string, error) {
			s, err := scanService(scan, v.meta()...)
			s.Canonical(&v.content)
			return serviceObject(s), err
		})
}

func (v *verification) servicePlaces() error {
	return v.rows("service_places", kindServicePlaces, servicePlacesColumns+`, x.salt`+metaColumns+` FROM service_places x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			p, err := scanServicePlaces(scan, v.meta()...)
			p.Canonical(&v.content)
			return string(p.Service), err
		})
}
