package casework

import (
	"slices"
	"strconv"
	"time"

	"verdig/audit"
	"verdig/codelist"
)

// ServiceID identifies a service of the directory. Referrals name a service by it.
type ServiceID string

// Service is one entry of the service directory: what help there is, for whom,
// and how to reach it. An entry holds nothing of a person. Each change is a new
// version; how many places are free is told apart from it, by [ServicePlaces].
type Service struct {
	ID      ServiceID
	Version int    // 1 for the first
	Agency  string // that keeps the entry, "" for the national unit; never changes
	Outside bool   // run by somebody who has no access to the register

	Name  string
	What  string   // plain text
	Needs []string // code list need; at least one

	Sexes        []string // code list sex; none: not told
	AgeFrom      int      // completed years; 0: from birth
	AgeTo        int      // completed years; 0: no upper limit
	WithChildren string   // yes, no, unknown: takes somebody who brings children
	Pets         string   // yes, no, unknown
	Languages    []string // code list language; none: not told
	Interpreter  string   // yes, no, unknown

	WholeCountry  bool
	Regions       []string // code list region, from where it takes people; none with WholeCountry
	RoundTheClock bool
	Hours         string // otherwise, in words

	Phone, Email, Web string
	How               string // how to reach it, in words; at least one of the four is told
	Address           string // always "" with AddressSecret
	AddressSecret     bool   // the address is secret, and so the register does not have it

	Uncounted bool // takes everybody who asks: places are not counted
	Closed    bool // takes nobody any more
	Actor     string
	At        time.Time

	Places ServicePlaces // the latest, not part of the version
	Stale  bool          // Places is older than the house rule; see [Service.On]
}

// ServicePlaces says how many places a service has and how many of them are
// free, on a day. The zero value: not told.
type ServicePlaces struct {
	ID           string
	Service      ServiceID
	Places, Free int
	Day          codelist.Day
	Actor        string
	At           time.Time
}

// Told reports whether anything was told.
func (p ServicePlaces) Told() bool { return !p.Day.IsZero() }

// What may be told of whether a service takes somebody.
const (
	answerYes     = "yes"
	answerNo      = "no"
	answerUnknown = "unknown"
)

// attrFresh is the attribute of a code of list need that says for how many days
// a figure of free places is relied on: a house rule.
const attrFresh = "fresh_days"

// FreshDays returns for how many days the service's figure of free places is
// relied on: the shortest that the code list need says for any of its needs.
func (s Service) FreshDays(codes *codelist.Library) int {
	needs, _ := codes.Scheme("need")
	days := 0
	for _, n := range s.Needs {
		c, _ := needs.Code(n)
		if d, err := strconv.Atoi(c.Attrs[attrFresh]); err == nil && (days == 0 || d < days) {
			days = d
		}
	}
	return days
}

// On returns the service as it stands on a day: with Stale set where its figure
// of free places is older than [Service.FreshDays].
func (s Service) On(codes *codelist.Library, today codelist.Day) Service {
	s.Stale = s.Places.Told() && s.Places.Day.AddDays(s.FreshDays(codes)).Before(today)
	return s
}

// Takes reports whether the service takes people from a region.
func (s Service) Takes(region string) bool {
	return s.WholeCountry || slices.Contains(s.Regions, region)
}

// ServiceCapacity is how much room there is in a part of the directory. Services
// that are closed, or whose places are not counted, are left out.
type ServiceCapacity struct {
	Services     int // with places that are counted
	Told         int // of these, how many have told their places
	Stale        int // of those, how many figures are older than the house rule
	Places, Free int // as told, also where the figure is old
	Oldest       codelist.Day
}

// FreePlaces adds up the free places for a need ("" for every need) in a region
// ("" for the whole country), with the day of the oldest figure in the sum. A
// service of the whole country counts in every region, so that the sum over
// regions may be larger than that of the country.
func FreePlaces(services []Service, need, region string) ServiceCapacity {
	var c ServiceCapacity
	for _, s := range services {
		if s.Closed || s.Uncounted || need != "" && !slices.Contains(s.Needs, need) || region != "" && !s.Takes(region) {
			continue
		}
		c.Services++
		if !s.Places.Told() {
			continue
		}
		c.Told++
		c.Places, c.Free = c.Places+s.Places.Places, c.Free+s.Places.Free
		if s.Stale {
			c.Stale++
		}
		if c.Oldest.IsZero() || s.Places.Day.Before(c.Oldest) {
			c.Oldest = s.Places.Day
		}
	}
	return c
}

// ServicesStale returns the open services with counted places that have not told
// how many are free on the day before or later, the oldest figure first; those
// that never told stand before them.
func ServicesStale(services []Service, before codelist.Day) []Service {
	var out []Service
	for _, s := range services {
		if !s.Closed && !s.Uncounted && s.Places.Day.Before(before) {
			out = append(out, s)
		}
	}
	slices.SortStableFunc(out, func(a, b Service) int { return a.Places.Day.Compare(b.Places.Day) })
	return out
}

// Canonical appends the canonical bytes of the version to c.
func (s Service) Canonical(c *audit.Content) {
	flag := func(b bool) {
		n := int64(0)
		if b {
			n = 1
		}
		c.Int(n)
	}
	c.Text("service/1").Text(string(s.ID)).Int(int64(s.Version)).Text(s.Agency)
	flag(s.Outside)
	c.Text(s.Name).Text(s.What).List(s.Needs)
	c.List(s.Sexes).Int(int64(s.AgeFrom)).Int(int64(s.AgeTo)).Text(s.WithChildren).Text(s.Pets).List(s.Languages).Text(s.Interpreter)
	flag(s.WholeCountry)
	c.List(s.Regions)
	flag(s.RoundTheClock)
	c.Text(s.Hours).Text(s.Phone).Text(s.Email).Text(s.Web).Text(s.How).Text(s.Address)
	flag(s.AddressSecret)
	flag(s.Uncounted)
	flag(s.Closed)
	c.Text(s.Actor).Text(audit.FormatTime(s.At))
}

// Canonical appends the canonical bytes of what was told of places to c.
func (p ServicePlaces) Canonical(c *audit.Content) {
	c.Text("service_places/1").Text(p.ID).Text(string(p.Service)).Int(int64(p.Places)).Int(int64(p.Free)).Text(p.Day.String()).
		Text(p.Actor).Text(audit.FormatTime(p.At))
}
