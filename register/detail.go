package register

import (
	"slices"

	"verdig/audit"
	"verdig/codelist"
)

// Detail is what the reporting form asks beyond the facts that every return
// has. The zero value says that nothing of it was answered; a code "unknown",
// and a field in NotKnown, that the answer was "not known".
type Detail struct {
	// Age, by basis. The dates themselves are part of the [Identity].
	StatedYear, AssessedYear, DocumentedYear int
	AssessedFrom, AssessedTo                 int // assessed age in completed years; 0 and 0 where no range is given
	AssessedOn                               codelist.Day

	ExploitedFrom, ExploitedTo codelist.PartialDay
	Region                     []string // region
	Place                      []string // place_kind
	Channel                    string   // recruitment_channel
	Service                    []string // online_service
	RecruitedIn                []string // country

	Declined    []string // assistance
	WhyDeclined []string // decline_reason

	Danger       string   // yes_no_unknown: in danger now
	ContactSafe  string   // yes_no_unknown
	ContactMeans []string // contact_means

	Consent      string       // consent
	ConsentScope []string     // consent_scope
	ConsentOn    codelist.Day // of the answer
	LegalBasis   []string     // legal_basis

	Child ChildDetail

	NotKnown []string // fields without a code for it that were answered "not known", in the order of [Fields]
}

// ChildDetail is what is asked of a child, and of somebody who may be one.
// What is not said otherwise is a code of yes_no_unknown.
type ChildDetail struct {
	With           string // child_with
	Unaccompanied  string
	Welfare        string // child welfare was notified
	Representative string // a representative is appointed
	Police         string // the police were notified

	WelfareOn, RepresentativeOn, PoliceOn codelist.Day
}

// The parts of a detail by kind, each in the order of the canonical layout and
// of the columns of the register. They point into the detail, so that one list
// serves reading and writing.

// Numbers returns the whole numbers.
func (d *Detail) Numbers() []*int {
	return []*int{&d.StatedYear, &d.AssessedYear, &d.DocumentedYear, &d.AssessedFrom, &d.AssessedTo}
}

// Codes returns the single codes.
func (d *Detail) Codes() []*string {
	c := &d.Child
	return []*string{&d.Channel, &d.Danger, &d.ContactSafe, &d.Consent, &c.With, &c.Unaccompanied, &c.Welfare, &c.Representative, &c.Police}
}

// Lists returns the lists of codes.
func (d *Detail) Lists() []*[]string {
	return []*[]string{
		&d.Region, &d.Place, &d.Service, &d.RecruitedIn, &d.Declined, &d.WhyDeclined,
		&d.ContactMeans, &d.ConsentScope, &d.LegalBasis, &d.NotKnown,
	}
}

// Days returns the days.
func (d *Detail) Days() []*codelist.Day {
	c := &d.Child
	return []*codelist.Day{&d.AssessedOn, &d.ConsentOn, &c.WelfareOn, &c.RepresentativeOn, &c.PoliceOn}
}

// PartialDays returns the days of which parts may be unknown.
func (d *Detail) PartialDays() []*codelist.PartialDay {
	return []*codelist.PartialDay{&d.ExploitedFrom, &d.ExploitedTo}
}

// Empty reports whether nothing was answered.
func (d *Detail) Empty() bool {
	return !slices.ContainsFunc(d.Numbers(), func(n *int) bool { return *n != 0 }) &&
		!slices.ContainsFunc(d.Codes(), func(s *string) bool { return *s != "" }) &&
		!slices.ContainsFunc(d.Lists(), func(l *[]string) bool { return len(*l) > 0 }) &&
		!slices.ContainsFunc(d.Days(), func(x *codelist.Day) bool { return !x.IsZero() }) &&
		!slices.ContainsFunc(d.PartialDays(), func(p *codelist.PartialDay) bool { return !p.IsZero() })
}

// canonical appends the bytes of the detail: numbers, codes, lists, days,
// partial days.
func (d *Detail) canonical(c *audit.Content) {
	for _, n := range d.Numbers() {
		c.Int(int64(*n))
	}
	for _, s := range d.Codes() {
		c.Text(*s)
	}
	for _, l := range d.Lists() {
		c.List(*l)
	}
	for _, x := range d.Days() {
		c.Text(x.String())
	}
	for _, p := range d.PartialDays() {
		c.Text(p.String())
	}
}
