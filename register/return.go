package register

import (
	"slices"
	"time"

	"verdig/codelist"
)

// Declaration is what an agency says of a whole reporting year, beside its
// notifications. Declarations are inserted and never changed; the latest
// counts.
type Declaration string

// The declarations.
const (
	NothingToReport Declaration = "nothing"      // the agency has met nobody
	Retracted       Declaration = "retracted"    // rows came after "nothing to report"
	Contradicted    Declaration = "contradicted" // "nothing to report" came after rows
)

// ReturnDeclaration is one declaration as received.
type ReturnDeclaration struct {
	ID          string
	Agency      string
	Year        int
	Declaration Declaration
	Received    time.Time
}

// ReturnState says where one agency's return for one year stands. Zero is not
// missing: the three states are told apart.
type ReturnState string

// The states, codes of the code list return_state.
const (
	Reported ReturnState = "reported"
	Nothing  ReturnState = "nothing"
	Missing  ReturnState = "missing"
)

// AgencyReturn is the state of one agency's return for one year.
type AgencyReturn struct {
	Agency        string
	Year          int
	Notifications int // of the year, current versions
	State         ReturnState
	Latest        Declaration // "" where the agency declared nothing
	Conflict      bool        // "nothing to report" and notifications stand against each other
}

// StateOf derives the state of a return from the number of notifications of
// the year and the latest declaration. Notifications are evidence, so they
// weigh more than a declaration that there are none; the contradiction stays
// visible as a conflict until the agency sends rows again.
func StateOf(agency string, year, notifications int, latest Declaration) AgencyReturn {
	r := AgencyReturn{Agency: agency, Year: year, Notifications: notifications, Latest: latest}
	switch {
	case notifications > 0:
		r.State = Reported
		r.Conflict = latest == Contradicted || latest == NothingToReport
	case latest == NothingToReport:
		r.State = Nothing
	default:
		r.State = Missing
	}
	return r
}

// Returns reports whether an agency sends a yearly return of persons. One that
// the code list names without takes part in follow-up alone.
func Returns(lib *codelist.Library, agency string) bool {
	agencies, ok := lib.Scheme("agency")
	if !ok {
		return true
	}
	code, known := agencies.Code(agency)
	return !known || code.Attrs[codelist.AttrReturn] == kindOfPersons
}

// Awaited leaves out of the states of a year those of agencies that send no
// yearly return and have sent nothing: they are not missing.
func Awaited(lib *codelist.Library, all []AgencyReturn) []AgencyReturn {
	return slices.DeleteFunc(slices.Clone(all), func(r AgencyReturn) bool {
		return r.State == Missing && r.Latest == "" && !Returns(lib, r.Agency)
	})
}
