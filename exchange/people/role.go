package people

import (
	"slices"
	"strings"

	"verdig/fault"
)

// Role says what a column holds.
type Role string

// The roles that a column can be given.
const (
	GivenName   Role = "given_name" // several columns are joined with a blank
	FamilyName  Role = "family_name"
	FullName    Role = "full_name"  // the whole name, not divided
	OtherName   Role = "other_name" // aliases; several columns are joined
	BirthDate   Role = "birth_date"
	BirthYear   Role = "birth_year"
	BirthMonth  Role = "birth_month"
	BirthDay    Role = "birth_day"
	Age         Role = "age"    // in completed years; used where there is no birth date
	AgeOn       Role = "age_on" // the date on which the age was true
	Sex         Role = "sex"
	Citizenship Role = "citizenship"
	Place       Role = "place"
	Postcode    Role = "postcode"
	Address     Role = "address" // parts in several columns are joined
	Phone       Role = "phone"
	Email       Role = "email"
	IDNumber    Role = "id_number" // a number that somebody gave the person
	Source      Role = "source"    // the agency or list that a record comes from
	Other       Role = "other"     // a further fact; each column is one of its own
	Encoding    Role = "encoding"  // an encoded identity
	Ignore      Role = "ignore"

	// Columns that are no evidence and are known for what they are.
	ID    Role = "id"    // the identifier of the row
	Truth Role = "truth" // who the person is
)

// Roles lists the roles that a column can be given, in the order of help.
var Roles = []Role{
	GivenName, FamilyName, FullName, OtherName, BirthDate, BirthYear, BirthMonth, BirthDay, Age, AgeOn, Sex, Citizenship, Place,
	Postcode, Address, Phone, Email, IDNumber, Source, Other, Encoding, Ignore,
}

// joined are the roles that several columns of a file can share.
var joined = map[Role]bool{GivenName: true, FamilyName: true, OtherName: true, Address: true, Other: true, Ignore: true}

// Assignment gives the columns of a name a role.
type Assignment struct {
	Role   Role
	Column string
}

// ParseAssignments reads role=column,role=column. A part without an equals
// sign belongs to the column name before it, so that names may hold commas. An
// error is a fault.Error of kind Usage.
func ParseAssignments(text string) ([]Assignment, error) {
	var out []Assignment
	for part := range strings.SplitSeq(text, ",") {
		role, column, found := strings.Cut(part, "=")
		if !found {
			if len(out) == 0 {
				return nil, fault.New(fault.Usage, "people.assignment", clip(part))
			}
			out[len(out)-1].Column += "," + part
			continue
		}
		r := Role(strings.TrimSpace(role))
		if !slices.Contains(Roles, r) {
			return nil, fault.New(fault.Usage, "people.role_unknown", clip(role), roleList())
		}
		out = append(out, Assignment{r, strings.TrimSpace(column)})
	}
	return out, nil
}

func roleList() string {
	names := make([]string, len(Roles))
	for i, r := range Roles {
		names[i] = string(r)
	}
	return strings.Join(names, ", ")
}

// clip makes a heading or a word of the command line fit for a message.
func clip(s string) string {
	r := []rune(strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, s))
	if len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return string(r)
}
