package freeze

import (
	"maps"
	"slices"

	"verdig/fault"
	"verdig/register"
	"verdig/stat/microdata"
)

// count holds one year's evidence joined to persons.
type count struct {
	year          int
	typeOf        func(agency string) string
	notifications []register.Notification // of all years: later ones may join persons
	standing      []register.LinkDecision
	open          []register.OpenPair

	personOf map[register.NotificationID]register.PersonID
	followed map[register.PersonID]register.PersonYear
}

// join makes persons of the notifications and settles who was followed up.
func (c *count) join(pseudonym func(register.NotificationID) register.PersonID) error {
	ids := make([]register.NotificationID, len(c.notifications))
	for i, n := range c.notifications {
		ids[i] = n.ID
	}
	var contradictions []register.Contradiction
	c.personOf, contradictions = register.Persons(ids, c.standing, pseudonym)
	for _, x := range contradictions {
		// Links of rules give way to people's decisions; two decisions of
		// people that contradict each other need a person.
		if x.Link.Rule == "" {
			return fault.New(fault.Conflict, "freeze.contradiction", string(x.Link.ID), string(x.Apart.ID))
		}
	}
	evidence := map[register.PersonID][]register.Notification{}
	for _, n := range c.notifications {
		p := c.personOf[n.ID]
		evidence[p] = append(evidence[p], n)
	}
	c.followed = map[register.PersonID]register.PersonYear{}
	for p, ns := range evidence {
		if y, ok := register.Survive(ns, c.year, c.typeOf); ok {
			c.followed[p] = y
		}
	}
	return nil
}

// persons returns the microdata rows of the persons followed up in the year.
func (c *count) persons() []microdata.Person {
	unresolved := map[register.PersonID]bool{}
	for _, o := range c.open {
		if a, b := c.personOf[o.A], c.personOf[o.B]; a != b && a != "" && b != "" {
			unresolved[a], unresolved[b] = true, true
		}
	}
	var out []microdata.Person
	for _, id := range slices.Sorted(maps.Keys(c.followed)) {
		y := c.followed[id]
		var types []string
		for _, a := range y.Agencies {
			types = append(types, c.typeOf(a))
		}
		slices.Sort(types)
		out = append(out, microdata.Person{
			ID: string(id), Group: y.Group(), Sex: y.Sex, Child: y.Child, AgeGroup: y.AgeGroup(), Citizenship: y.Citizenship,
			Exploitation: y.ExploitationSummary(), Forms: y.Forms, Means: y.Means,
			Recruitment: y.Recruitment, RecruitmentChannel: y.RecruitmentChannel(), ExploitationCountry: y.ExploitationCountry,
			Offered: y.Offered, Accepted: y.Accepted, Permit: y.Permit, Status: y.Status,
			FirstIdentified: y.IdentifiedOn.Year() == c.year, Agencies: y.Agencies, AgencyTypes: slices.Compact(types),
			Notifications: y.Notifications, Conflicts: y.Conflicts, Unresolved: unresolved[id],
		})
	}
	return out
}

// linkage says how sure the count of persons is. The range is what the
// unresolved pairs imply: all of them one person, or none.
func (c *count) linkage(persons []microdata.Person) microdata.Linkage {
	l := microdata.Linkage{MostPersons: len(persons)}
	for _, p := range persons {
		l.Notifications += p.Notifications
		if len(p.Conflicts) > 0 {
			l.ConflictPersons++
		}
	}
	for _, d := range c.standing {
		a, b := c.personOf[d.A], c.personOf[d.B]
		if d.Verdict != register.Link || a == "" || a != b {
			continue
		}
		if _, ok := c.followed[a]; !ok {
			continue
		}
		if d.Rule == "" {
			l.ByReview++
		} else {
			l.ByRule++
		}
	}
	parent := map[register.PersonID]register.PersonID{}
	var root func(register.PersonID) register.PersonID
	root = func(p register.PersonID) register.PersonID {
		if q, ok := parent[p]; ok && q != p {
			return root(q)
		}
		return p
	}
	merged := 0
	for _, o := range c.open {
		a, b := c.personOf[o.A], c.personOf[o.B]
		_, followedA := c.followed[a]
		_, followedB := c.followed[b]
		if a == b || a == "" || b == "" || !followedA && !followedB {
			continue
		}
		l.Unresolved++
		if ra, rb := root(a), root(b); ra != rb && followedA && followedB {
			parent[ra] = rb
			merged++
		}
	}
	l.FewestPersons = len(persons) - merged
	return l
}
