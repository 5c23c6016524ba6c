// Package microdata knows the frozen year: its tables, their schema, their
// canonical bytes and the manifest that vouches for them. It does not know the
// register, how a person came to be one person, or what may be published.
package microdata

import "verdig/codelist"

// Person is one person followed up in the frozen year. All codes belong to
// published code lists; an empty list means none recorded. There is no direct
// identifier: ID is a pseudonym that is stable within one installation.
type Person struct {
	ID                  string
	Group               string   // group: women, men, children, sex_not_recorded (a partition)
	Sex                 string   // sex: female, male, other, unknown
	Child               bool     // child in the year, see the definitions
	AgeGroup            string   // age_group on the first day of follow-up in the year, or unknown
	Citizenship         string   // country (ISO 3166-1 alpha-2), or ZZ where not known
	Exploitation        string   // exploitation_summary: sexual, labour, both, other (a partition)
	Forms               []string // exploitation, most detailed codes, sorted
	Means               []string // means, sorted
	Recruitment         []string // recruitment, sorted
	RecruitmentChannel  string   // recruitment_channel: online, in_person, both, unknown (a partition)
	ExploitationCountry []string // country, sorted
	Offered             []string // assistance offered in the year, sorted
	Accepted            []string // assistance accepted in the year, sorted
	Permit              string   // residence_permit, or unknown
	Status              string   // identification_status, or "" where nobody stated one
	FirstIdentified     bool     // the earliest identification over all agencies lies in the year
	Agencies            []string // agency codes that reported the person for the year, sorted
	AgencyTypes         []string // agency_type of these, sorted, without repetition
	Notifications       int      // notifications for the year joined to this person
	Conflicts           []string // attributes on which notifications contradict each other, sorted
	Unresolved          bool     // at least one pair with this person awaits review
}

// PoliceReport is one police report of human trafficking filed in the year.
type PoliceReport struct {
	ID           string
	Type         string // police_report_type: ordinary, aggravated
	Exploitation string // exploitation_summary
	VictimChild  string // yes_no or ""
	Law          string // law code
	Decision     string // prosecution_decision, or "" while open
}

// Case is one criminal case with at least one judgment up to the end of the
// year.
type Case struct {
	ID               string
	FirstConvictedOn codelist.Day // first conviction, zero if none
	Instance         string       // court_instance of the latest judgment
	Outcome          string       // judgment_outcome of the latest judgment
	Final            bool
}

// Return says what one agency has returned for the year: a count, nothing to
// report, or not reported.
type Return struct {
	Agency        string
	Type          string // agency_type
	State         string // return_state: reported, nothing, missing
	Notifications int
	Persons       int // distinct persons among them
}

// Overlap is the number of persons of the year that both agency types
// reported.
type Overlap struct {
	A, B    string // agency_type, A < B
	Persons int
}

// Linkage says how sure the count is: what the freeze knew of the links.
type Linkage struct {
	Notifications   int // joined to persons of the year
	ByRule          int // links accepted by rule
	ByReview        int // links accepted by a person
	Unresolved      int // pairs that await review and touch a person of the year
	FewestPersons   int // persons followed up, if every unresolved pair were one person
	MostPersons     int // persons followed up, if none were
	MaxFalseLink    float64
	MaxMissedLink   float64
	ConflictPersons int // persons with at least one contradiction

	// Certainty says how far the count depends on links that are not certain;
	// nil for a year that was frozen before that was known.
	Certainty *Certainty
}

// Certainty is the count of persons under different assumptions about links
// (doc/methods/linkage-uncertainty.md).
type Certainty struct {
	Method          int       `json:"method"` // version of the method; 1
	Draws           int       `json:"draws"`
	Seed            uint64    `json:"seed"`
	FollowedUp      LinkRange `json:"followed_up"`
	FirstIdentified LinkRange `json:"first_identified"`
}

// LinkRange is one number of persons: as published, with confirmed links only,
// with probable links as well, and the ends of the 95 % interval.
type LinkRange struct {
	Published int `json:"published"`
	Confirmed int `json:"confirmed"`
	Probable  int `json:"probable"`
	Low       int `json:"low"`
	High      int `json:"high"`
}

// Dataset is one frozen edition of one year.
type Dataset struct {
	Year          int
	Edition       string // for example 2016-r1
	Synthetic     bool
	AsOf          codelist.Day // last day of the knowledge that was frozen
	Persons       []Person
	PoliceReports []PoliceReport
	Cases         []Case
	Returns       []Return
	Linkage       Linkage
	Followup      *Followup         // nil for a year for which follow-up was not registered
	Criminal      *Criminal         // nil for a year frozen before criminal cases were told by events
	CodeLists     map[string]string // code-list name -> version
	Program       string            // program version
}
