package act

import (
	"slices"
	"strconv"
	"strings"

	"verdig/codelist"
	"verdig/register"
)

// Values writes a notification as the values of a form: what [register.Check]
// reads back as the same notification.
func Values(n register.Notification) map[register.Field]string {
	f := n.Facts
	values := coded(n)
	values[register.FieldReference] = n.Reference
	values[register.FieldYear] = strconv.Itoa(n.Year)
	values[register.FieldGiven], values[register.FieldFamily], values[register.FieldOther] = n.Identity.Given, n.Identity.Family, n.Identity.Other
	values[register.FieldEncoding] = n.Identity.Encoding
	if birth := n.Identity.Birth; !birth.IsZero() {
		values[register.FieldBirth] = birth.String()
	} else if f.BirthYear > 0 {
		values[register.FieldBirthYear] = strconv.Itoa(f.BirthYear)
	}
	return tidy(values)
}

// coded are the coded facts of a notification as values.
func coded(n register.Notification) map[register.Field]string {
	f := n.Facts
	list := func(codes []string) string { return strings.Join(codes, ";") }
	day := func(d codelist.Day) string { return d.String() }
	return map[register.Field]string{
		register.FieldBirthBasis: f.BirthBasis, register.FieldPresumedMinor: f.PresumedMinor, register.FieldSex: f.Sex,
		register.FieldCitizenship: list(f.Citizenship), register.FieldIdentified: day(f.IdentifiedOn),
		register.FieldFrom: day(f.From), register.FieldTo: day(f.To),
		register.FieldStatus: f.Status, register.FieldStatusBody: f.StatusBody, register.FieldStatusOn: day(f.StatusOn),
		register.FieldExploitation: list(f.Exploitation), register.FieldMeans: list(f.Means), register.FieldRecruitment: list(f.Recruitment),
		register.FieldCountry: list(f.ExploitationCountry), register.FieldOffered: list(f.Offered), register.FieldAccepted: list(f.Accepted),
		register.FieldPermit: f.Permit,
	}
}

// changed lists the coded facts in which two versions differ, in the order of
// the template.
func changed(before, after register.Notification) []register.Field {
	a, b := coded(before), coded(after)
	a[register.FieldBirthYear], b[register.FieldBirthYear] = strconv.Itoa(before.Facts.BirthYear), strconv.Itoa(after.Facts.BirthYear)
	var fields []register.Field
	for _, f := range register.Fields {
		if a[f] != b[f] {
			fields = append(fields, f)
		}
	}
	return slices.Clip(fields)
}

func itoa(n int) string { return strconv.Itoa(n) }
