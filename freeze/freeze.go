// Package freeze is door 4: the only place where rows of the register become
// pseudonymous microdata. It joins notifications to persons, applies the
// survivorship rule for one year, and gives a dataset without any direct
// identifier. It does not write files and does not decide what is published.
package freeze

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"verdig/casework"
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
	"verdig/stat/microdata"
)

// Source is one read transaction of the register. The looks at identities that
// a freeze takes (birth dates decide who is a child) are noted by whoever
// opened the transaction.
type Source interface {
	// EachNotification calls fn with the current version of every notification
	// of every year, identities included.
	EachNotification(ctx context.Context, fn func(register.Notification) error) error
	// StandingDecisions returns what [register.Standing] makes of all decisions.
	StandingDecisions(ctx context.Context) ([]register.LinkDecision, error)
	// OpenPairs returns the pairs that await review.
	OpenPairs(ctx context.Context) ([]register.OpenPair, error)
	// AgencyReturns returns the state of the year's return of every agency that
	// sends person returns.
	AgencyReturns(ctx context.Context, year int) ([]register.AgencyReturn, error)
	Courts
	Plans
}

// Plans is what a read transaction knows besides the evidence: the plans of
// persons, and by which pseudonym a person is known.
type Plans interface {
	// AllPlans returns every plan of coordinated follow-up.
	AllPlans(ctx context.Context) ([]*casework.State, error)
	// Pseudonym is the installation's keyed pseudonym of a person.
	Pseudonym(register.NotificationID) register.PersonID
}

// Options say which year is frozen, and as what.
type Options struct {
	Year      int
	Revision  int // 1 for the first edition of the year
	Synthetic bool
	AsOf      codelist.Day // day of the freeze
	Program   string
	Codes     *codelist.Library
	// The error rates by which links were accepted, carried to the manifest.
	MaxFalseLink, MaxMissedLink float64
}

// Year freezes one year as the register knows it now. Who is one person is
// judged by all that the register holds: two notifications of the year may be
// joined by one of a later year. What stands of a person comes from
// notifications up to the year. The result depends on the evidence, the
// standing decisions and the options only. It returns a
// fault of kind Invalid where nothing has been returned for the year, and
// Conflict where a link contradicts a decision that two notifications concern
// two persons.
func Year(ctx context.Context, src Source, o Options) (microdata.Dataset, error) {
	d := microdata.Dataset{
		Year: o.Year, Edition: fmt.Sprintf("%d-r%d", o.Year, o.Revision), Synthetic: o.Synthetic, AsOf: o.AsOf,
		Program: o.Program,
	}
	agencies, ok := o.Codes.Scheme("agency")
	if !ok {
		return d, fault.New(fault.Internal, "freeze.no_agencies")
	}
	typeOf := func(agency string) string {
		c, _ := agencies.Code(agency)
		return c.Attrs[codelist.AttrType]
	}
	var all []register.Notification
	err := src.EachNotification(ctx, func(n register.Notification) error {
		// The names are not needed and go no further.
		n.Identity = register.Identity{Birth: n.Identity.Birth}
		all = append(all, n)
		return nil
	})
	if err != nil {
		return d, err
	}
	standing, err := src.StandingDecisions(ctx)
	if err != nil {
		return d, err
	}
	open, err := src.OpenPairs(ctx)
	if err != nil {
		return d, err
	}
	c := count{year: o.Year, typeOf: typeOf, notifications: all, open: open, standing: standing}
	if err := c.join(src.Pseudonym); err != nil {
		return d, err
	}
	d.Persons = c.persons()
	d.Linkage = c.linkage(d.Persons)
	d.Linkage.MaxFalseLink, d.Linkage.MaxMissedLink = o.MaxFalseLink, o.MaxMissedLink
	d.Linkage.Certainty = c.certainty(o.MaxMissedLink)
	plans, err := src.AllPlans(ctx)
	if err != nil {
		return d, err
	}
	d.Followup = c.followup(plans, o.AsOf)
	if d.Returns, err = c.returns(ctx, src, o.Codes); err != nil {
		return d, err
	}
	if err := c.criminal(ctx, src, &d); err != nil {
		return d, err
	}
	d.CodeLists = versions(o.Codes, microdata.Lists(&d))
	if len(d.Persons) == 0 && len(d.PoliceReports) == 0 && !anyReturn(d.Returns) {
		return d, fault.New(fault.Invalid, "freeze.nothing_returned", fmt.Sprint(o.Year))
	}
	return d, nil
}

// versions returns the versions of code lists.
func versions(lib *codelist.Library, lists []string) map[string]string {
	out := lib.Versions()
	maps.DeleteFunc(out, func(name, _ string) bool { return !slices.Contains(lists, name) })
	return out
}

func anyReturn(rs []microdata.Return) bool {
	return slices.ContainsFunc(rs, func(r microdata.Return) bool { return r.State != string(register.Missing) })
}

// returns says what each agency returned for the year of which a return is
// awaited, or has come.
func (c *count) returns(ctx context.Context, src Source, codes *codelist.Library) ([]microdata.Return, error) {
	states, err := src.AgencyReturns(ctx, c.year)
	if err != nil {
		return nil, err
	}
	persons := map[string]map[register.PersonID]bool{}
	for _, n := range c.notifications {
		if n.Year != c.year {
			continue
		}
		if persons[n.Agency] == nil {
			persons[n.Agency] = map[register.PersonID]bool{}
		}
		persons[n.Agency][c.personOf[n.ID]] = true
	}
	var out []microdata.Return
	for _, s := range register.Awaited(codes, states) {
		out = append(out, microdata.Return{
			Agency: s.Agency, Type: c.typeOf(s.Agency), State: string(s.State),
			Notifications: s.Notifications, Persons: len(persons[s.Agency]),
		})
	}
	slices.SortFunc(out, func(a, b microdata.Return) int { return cmp.Compare(a.Agency, b.Agency) })
	return out, nil
}
