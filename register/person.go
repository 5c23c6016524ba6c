package register

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"verdig/codelist"
)

// Authority is the order in which the types of agency decide a tie between
// contradicting notifications: the earlier, the weightier. An agency type that
// is missing from the list comes last.
var Authority = []string{
	"immigration", "police", "prosecution", "child_welfare", "labour_inspection",
	"welfare", "health", "municipality", "shelter", "ngo", "international",
}

// PersonYear is what stands of one person in one year after the rule of
// [Survive]: published attributes, and the attributes on which the person's
// notifications contradict each other.
type PersonYear struct {
	Birth               codelist.PartialDay
	BirthBasis          string
	Sex                 string // sex, unknown where nobody states it
	Citizenship         string // country, ZZ where nobody states it
	Child               bool
	YoungestAge         int // completed years on the first day of follow-up in the year; -1 not known
	OldestAge           int
	Forms               []string
	Means               []string
	Recruitment         []string
	ExploitationCountry []string
	Offered, Accepted   []string
	Permit              string
	Status              string
	IdentifiedOn        codelist.Day // earliest over all agencies
	FollowedFrom        codelist.Day // first day of follow-up within the year
	Agencies            []string     // that reported the person for the year
	Notifications       int          // of the year
	Conflicts           []string     // attributes with contradicting statements, sorted
}

// Survive applies the survivorship rule to the notifications ns of one person
// for one year. typeOf gives the agency type of an agency code. It returns
// false where the person is not followed up in the year: no notification of
// that reporting year overlaps it, or the person was found not to be a victim
// before it began.
//
// Only notifications of reporting years up to the year count, so that a year
// gives the same result whatever has been received for later ones. For an
// attribute with one value, each agency has one vote: its latest notification
// that states the attribute. Most votes win; a tie goes to the agency type with
// the highest [Authority], then to the latest reporting year, then to the
// smallest code. A birth date with a better basis (documented, assessed,
// stated) outranks votes, and a fuller date a less full one. Attributes with
// several values are the union of what was reported. Identification is the
// earliest day that anybody names.
func Survive(ns []Notification, year int, typeOf func(agency string) string) (PersonYear, bool) {
	var known, current []Notification
	for _, n := range ns {
		if n.Year > year {
			continue
		}
		known = append(known, n)
		if isCurrent(&n, year) {
			current = append(current, n)
		}
	}
	slices.SortFunc(known, CompareEvidence)
	slices.SortFunc(current, CompareEvidence)
	evidence := make([]*Notification, len(known))
	for i := range known {
		evidence[i] = &known[i]
	}
	identified, ok := FollowedUp(evidence, year)
	if !ok {
		return PersonYear{}, false
	}
	p := PersonYear{YoungestAge: -1, OldestAge: -1, Notifications: len(current), IdentifiedOn: identified}
	p.singleValues(known, typeOf)
	p.unions(known, current)
	p.FollowedFrom = followedFrom(current, year)
	p.age(current)
	slices.Sort(p.Conflicts)
	return p, true
}

// CompareEvidence orders notifications by year, agency, reference and, last,
// id: an order that follows from what was reported.
func CompareEvidence(a, b Notification) int {
	return cmp.Or(cmp.Compare(a.Year, b.Year), cmp.Compare(a.Agency, b.Agency),
		cmp.Compare(a.Reference, b.Reference), cmp.Compare(a.ID, b.ID))
}

// isCurrent reports whether a notification says that the person is followed up
// in the year.
func isCurrent(n *Notification, year int) bool {
	f := &n.Facts
	return n.Year == year && f.From.Year() <= year && (f.To.IsZero() || f.To.Year() >= year)
}

// FollowedUp reports whether the person of whom the notifications ns speak was
// followed up in the year, and the earliest day of identification that is
// known (zero if none). It is the part of [Survive] that decides who is
// counted. The notifications stand in the order of [CompareEvidence]; those of
// later years are left out.
func FollowedUp(ns []*Notification, year int) (identified codelist.Day, ok bool) {
	current := false
	var decided *Facts // the latest decision on the status before the year
	for _, n := range ns {
		if n.Year > year {
			continue
		}
		f := &n.Facts
		current = current || isCurrent(n, year)
		if !f.IdentifiedOn.IsZero() && (identified.IsZero() || f.IdentifiedOn.Before(identified)) {
			identified = f.IdentifiedOn
		}
		if f.StatusOn.IsZero() || f.StatusOn.Year() >= year || f.Status == "" {
			continue
		}
		if decided == nil || !f.StatusOn.Before(decided.StatusOn) {
			decided = f
		}
	}
	if !current || decided != nil && decided.Status == "rejected" {
		return codelist.Day{}, false
	}
	return identified, true
}

func followedFrom(current []Notification, year int) codelist.Day {
	first := codelist.MustDay(year, 1, 1)
	day := codelist.MustDay(year, 12, 31)
	for _, n := range current {
		if n.Facts.From.Before(day) {
			day = n.Facts.From
		}
	}
	if day.Before(first) {
		return first
	}
	return day
}

// vote is one agency's word on one attribute.
type vote struct {
	value     string
	agency    string
	authority int
	year      int
	rank      int // better evidence has a smaller rank
}

// election returns the winning value of an attribute and whether the agencies
// contradict each other. get returns "" where a notification does not state
// the attribute; rank may be nil.
func election(ns []Notification, typeOf func(string) string, get func(Notification) string, rank func(Notification) int) (string, bool) {
	latest := map[string]vote{}
	for _, n := range ns {
		value := get(n)
		if value == "" {
			continue
		}
		v := vote{value: value, agency: n.Agency, authority: authority(typeOf(n.Agency)), year: n.Year}
		if rank != nil {
			v.rank = rank(n)
		}
		old, had := latest[n.Agency]
		if !had || v.rank < old.rank || v.rank == old.rank && v.year >= old.year {
			latest[n.Agency] = v
		}
	}
	if len(latest) == 0 {
		return "", false
	}
	votes := slices.SortedFunc(maps.Values(latest), func(a, b vote) int {
		return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.authority, b.authority), cmp.Compare(b.year, a.year),
			cmp.Compare(a.value, b.value), cmp.Compare(a.agency, b.agency))
	})
	conflict := false
	count := map[string]int{}
	for _, v := range votes {
		conflict = conflict || v.value != votes[0].value
		if v.rank == votes[0].rank {
			count[v.value]++
		}
	}
	best := votes[0].value
	for _, v := range votes {
		if v.rank == votes[0].rank && count[v.value] > count[best] {
			best = v.value
		}
	}
	return best, conflict
}

func authority(agencyType string) int {
	if i := slices.Index(Authority, agencyType); i >= 0 {
		return i
	}
	return len(Authority)
}

func (p *PersonYear) singleValues(ns []Notification, typeOf func(string) string) {
	settle := func(name string, get func(Notification) string, rank func(Notification) int) string {
		value, conflict := election(ns, typeOf, get, rank)
		if conflict {
			p.Conflicts = append(p.Conflicts, name)
		}
		return value
	}
	p.Sex = cmp.Or(settle("sex", func(n Notification) string { return notUnknown(n.Facts.Sex) }, nil), "unknown")
	p.Citizenship = cmp.Or(settle("citizenship", firstCitizenship, nil), "ZZ")
	birth := settle("birth_date", func(n Notification) string { return n.Identity.Birth.String() }, birthRank)
	p.Birth, _ = codelist.ParsePartialDay(birth)
	for _, n := range ns {
		if n.Identity.Birth == p.Birth && !p.Birth.IsZero() && basisRank(n.Facts.BirthBasis) < basisRank(p.BirthBasis) {
			p.BirthBasis = n.Facts.BirthBasis
		}
	}
	p.Status = settle("status", func(n Notification) string { return n.Facts.Status }, func(n Notification) int {
		return -dayNumber(n.Facts.StatusOn)
	})
	p.Permit = cmp.Or(settle("residence_permit", func(n Notification) string { return notUnknown(n.Facts.Permit) }, func(n Notification) int {
		return -n.Year
	}), "unknown")
	// A later status or permit is a development, not a contradiction.
	p.Conflicts = slices.DeleteFunc(p.Conflicts, func(s string) bool { return s == "status" || s == "residence_permit" })
}

func notUnknown(code string) string {
	if code == "unknown" {
		return ""
	}
	return code
}

func firstCitizenship(n Notification) string {
	for _, c := range n.Facts.Citizenship {
		if c != "ZZ" {
			return c
		}
	}
	return ""
}

func dayNumber(d codelist.Day) int { return d.Year()*10000 + d.Month()*100 + d.DayOfMonth() }

func basisRank(basis string) int {
	if i := slices.Index([]string{"documented", "assessed", "stated"}, basis); i >= 0 {
		return i
	}
	return 3
}

// birthRank orders birth dates by basis and then by how much of the date is
// known.
func birthRank(n Notification) int {
	missing := 0
	if n.Identity.Birth.Month == 0 {
		missing++
	}
	if n.Identity.Birth.Day == 0 {
		missing++
	}
	return basisRank(n.Facts.BirthBasis)*3 + missing
}

func (p *PersonYear) unions(known, current []Notification) {
	for _, n := range known {
		f := n.Facts
		p.Forms = append(p.Forms, f.Exploitation...)
		p.Means = append(p.Means, f.Means...)
		p.Recruitment = append(p.Recruitment, f.Recruitment...)
		p.ExploitationCountry = append(p.ExploitationCountry, f.ExploitationCountry...)
	}
	for _, n := range current {
		p.Offered = append(p.Offered, n.Facts.Offered...)
		p.Accepted = append(p.Accepted, n.Facts.Accepted...)
		p.Agencies = append(p.Agencies, n.Agency)
	}
	for _, list := range []*[]string{&p.Forms, &p.Means, &p.Recruitment, &p.ExploitationCountry, &p.Offered, &p.Accepted, &p.Agencies} {
		slices.Sort(*list)
		*list = slices.Compact(*list)
	}
	p.Forms, p.Recruitment = mostDetailed(p.Forms), mostDetailed(p.Recruitment)
}

// mostDetailed drops codes of which a more detailed one stands in the sorted
// list: "labour" beside "labour.begging".
func mostDetailed(codes []string) []string {
	var out []string
	for _, c := range codes {
		if !slices.ContainsFunc(codes, func(d string) bool { return strings.HasPrefix(d, c+".") }) {
			out = append(out, c)
		}
	}
	return out
}

// majority is the age of an adult in completed years: a child is a person under
// 18 (doc/glossary.md).
const majority = 18

// age settles whether the person is a child in the year. A documented or
// assessed date of birth decides; else an agency that presumes the person a
// minor in that year does; else the stated date.
func (p *PersonYear) age(current []Notification) {
	p.YoungestAge, p.OldestAge = p.Birth.AgeRange(p.FollowedFrom)
	presumed := slices.ContainsFunc(current, func(n Notification) bool { return n.Facts.PresumedMinor == "yes" })
	settled := p.BirthBasis == "documented" || p.BirthBasis == "assessed"
	switch {
	case p.YoungestAge < 0:
		p.Child = presumed
	case settled && p.OldestAge < majority:
		p.Child = true
	case settled && p.YoungestAge >= majority:
		p.Child = false
	default:
		p.Child = presumed || p.OldestAge < majority
	}
}

// Group returns the published partition of persons: children whatever their
// sex, adult women, adult men, and adults whose sex is not recorded as one of
// these (code list group).
func (p PersonYear) Group() string {
	switch {
	case p.Child:
		return "children"
	case p.Sex == "female":
		return "women"
	case p.Sex == "male":
		return "men"
	}
	return "sex_not_recorded"
}

// ExploitationSummary returns the published partition by form of exploitation:
// sexual, labour, both, or other (code list exploitation_summary).
func (p PersonYear) ExploitationSummary() string {
	has := func(top string) bool {
		return slices.ContainsFunc(p.Forms, func(f string) bool { return f == top || strings.HasPrefix(f, top+".") })
	}
	switch sexual, labour := has("sexual"), has("labour"); {
	case sexual && labour:
		return "both"
	case sexual:
		return "sexual"
	case labour:
		return "labour"
	}
	return "other"
}

// RecruitmentChannel returns the published partition by channel of
// recruitment: online, in_person, both, or unknown (code list
// recruitment_channel).
func (p PersonYear) RecruitmentChannel() string {
	has := func(top string) bool {
		return slices.ContainsFunc(p.Recruitment, func(f string) bool { return f == top || strings.HasPrefix(f, top+".") })
	}
	switch online, person := has("online"), has("in_person"); {
	case online && person:
		return "both"
	case online:
		return "online"
	case person:
		return "in_person"
	}
	return "unknown"
}

// AgeGroup returns the code of list age_group, or unknown where the possible
// ages lie in different groups, or where a presumed child states an adult's
// age.
func (p PersonYear) AgeGroup() string {
	young, old := ageGroupOf(p.YoungestAge), ageGroupOf(p.OldestAge)
	if young != old || p.Child != (p.OldestAge < majority) {
		return "unknown"
	}
	return young
}

func ageGroupOf(age int) string {
	bounds := []struct {
		to   int
		code string
	}{{11, "0-11"}, {15, "12-15"}, {17, "16-17"}, {20, "18-20"}, {24, "21-24"}, {34, "25-34"}, {44, "35-44"}}
	if age < 0 {
		return "unknown"
	}
	for _, b := range bounds {
		if age <= b.to {
			return b.code
		}
	}
	return "45+"
}
