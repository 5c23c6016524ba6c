package register

import (
	"time"

	"verdig/codelist"
)

// NotificationID identifies a notification: one agency's word on one possible
// victim in one reporting year. Corrections are versions under the same id.
type NotificationID string

// PersonID is the national pseudonym of a person. It says nothing by itself.
type PersonID string

// Identity is what a notification says of who the person is. It lives in a
// compartment of its own; whoever reads it leaves an audit entry.
type Identity struct {
	Given, Family, Other string // free text in any script; Other separated by ;
	Birth                codelist.PartialDay

	// What is said of the date of birth, by basis; Birth is the best of them
	// where the return names no other.
	Stated, Assessed, Documented codelist.PartialDay

	// Encoding stands for the identity where the agency has encoded it, beside
	// what it also told in clear: the text form of doc/format/encoding.md; ""
	// where it has not.
	Encoding string

	// Sealed stands for the identity in clear where the agency has it sealed to
	// its own key at intake: nobody else can open it (doc/format/sealed.md).
	// Names and birth are then empty.
	Sealed string
}

// Facts are the coded facts of a notification, without direct identifiers.
// Codes belong to the code lists named at the fields of [Draft]; an empty
// string or nil slice means not known.
type Facts struct {
	BirthYear           int    // year of birth where known, 0 otherwise
	BirthBasis          string // age_basis: documented, assessed, stated
	PresumedMinor       string // yes_no_unknown
	Sex                 string
	Citizenship         []string
	IdentifiedOn        codelist.Day
	From, To            codelist.Day // follow-up by this agency; To zero while it continues
	Status              string
	StatusBody          string
	StatusOn            codelist.Day
	Exploitation        []string
	Means               []string
	Recruitment         []string
	ExploitationCountry []string
	Offered, Accepted   []string
	Permit              string
	Detail              Detail
}

// Notification is the current version of what one agency says of one possible
// victim in one reporting year. It is evidence and never changed: a correction
// is a new version.
type Notification struct {
	ID        NotificationID
	Agency    string
	Year      int // reporting year
	Reference string
	Version   int // 1 for the first
	Received  time.Time
	Nothing   bool // "nothing to report": a declaration for the year, without identity and facts
	Identity  Identity
	Narrative Narrative
	Facts     Facts

	// Withdrawn is the withdrawal that stands on this version, the zero value
	// where none does. It is no part of what the notification says.
	Withdrawn Withdrawal
}

// Narrative is the free text of a notification. It lives in a compartment of
// its own, sealed; whoever reads it leaves an audit entry, and the national
// unit never does.
type Narrative struct {
	Story    string // what was seen and told, in the reporter's words
	Contact  string // how the person can be reached without danger
	Declined string // why help was declined, in the person's own words
}

// Empty reports whether nothing is told.
func (n Narrative) Empty() bool { return n == Narrative{} }
