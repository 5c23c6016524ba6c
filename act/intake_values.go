package act

import (
	"strconv"
	"strings"

	"verdig/codelist"
	"verdig/register"
)

// Values writes a notification as the values of a form: what [register.Check]
// reads back as the same notification. A year of birth whose date is not there
// any more stands for the date.
func Values(n register.Notification) map[register.Field]string {
	values := coded(n)
	i, f := n.Identity, n.Facts
	values[register.FieldReference], values[register.FieldYear] = n.Reference, strconv.Itoa(n.Year)
	values[register.FieldGiven], values[register.FieldFamily], values[register.FieldOther] = i.Given, i.Family, i.Other
	values[register.FieldEncoding] = i.Encoding
	values[register.FieldStory], values[register.FieldContact] = n.Narrative.Story, n.Narrative.Contact
	values[register.FieldDeclinedNote] = n.Narrative.Declined
	values[register.FieldStated] = birthText(i.Stated, f.Detail.StatedYear)
	values[register.FieldAssessed] = birthText(i.Assessed, f.Detail.AssessedYear)
	values[register.FieldDocumented] = birthText(i.Documented, f.Detail.DocumentedYear)
	switch {
	case i.ByBasis() && i.Birth == bestBirth(i):
	case !i.Birth.IsZero():
		values[register.FieldBirth] = i.Birth.String()
	case f.BirthYear > 0:
		values[register.FieldBirthYear] = strconv.Itoa(f.BirthYear)
	}
	for _, field := range f.Detail.NotKnown {
		if values[register.Field(field)] == "" {
			values[register.Field(field)] = register.Unknown
		}
	}
	return tidy(values)
}

func birthText(birth codelist.PartialDay, year int) string {
	switch {
	case !birth.IsZero():
		return birth.String()
	case year > 0:
		return strconv.Itoa(year)
	}
	return ""
}

// bestBirth is the date of birth by the best basis.
func bestBirth(i register.Identity) codelist.PartialDay {
	for _, p := range []codelist.PartialDay{i.Documented, i.Assessed, i.Stated} {
		if !p.IsZero() {
			return p
		}
	}
	return codelist.PartialDay{}
}

// coded are the coded facts of a notification as values.
func coded(n register.Notification) map[register.Field]string {
	f := n.Facts
	d, h := f.Detail, f.Detail.Child
	list := func(codes []string) string { return strings.Join(codes, ";") }
	number := func(n int) string {
		if n == 0 {
			return ""
		}
		return strconv.Itoa(n)
	}
	return map[register.Field]string{
		register.FieldBirthBasis: f.BirthBasis, register.FieldPresumedMinor: f.PresumedMinor, register.FieldSex: f.Sex,
		register.FieldCitizenship: list(f.Citizenship), register.FieldIdentified: f.IdentifiedOn.String(),
		register.FieldFrom: f.From.String(), register.FieldTo: f.To.String(),
		register.FieldStatus: f.Status, register.FieldStatusBody: f.StatusBody, register.FieldStatusOn: f.StatusOn.String(),
		register.FieldExploitation: list(f.Exploitation), register.FieldMeans: list(f.Means), register.FieldRecruitment: list(f.Recruitment),
		register.FieldCountry: list(f.ExploitationCountry), register.FieldOffered: list(f.Offered), register.FieldAccepted: list(f.Accepted),
		register.FieldPermit: f.Permit,

		register.FieldAssessedFrom: number(d.AssessedFrom), register.FieldAssessedTo: number(d.AssessedTo), register.FieldAssessedOn: d.AssessedOn.String(),
		register.FieldExploitedFrom: d.ExploitedFrom.String(), register.FieldExploitedTo: d.ExploitedTo.String(),
		register.FieldRegion: list(d.Region), register.FieldPlace: list(d.Place), register.FieldChannel: d.Channel,
		register.FieldService: list(d.Service), register.FieldRecruitedIn: list(d.RecruitedIn),
		register.FieldDeclined: list(d.Declined), register.FieldWhyDeclined: list(d.WhyDeclined),
		register.FieldDanger: d.Danger, register.FieldContactSafe: d.ContactSafe, register.FieldContactMeans: list(d.ContactMeans),
		register.FieldConsent: d.Consent, register.FieldConsentScope: list(d.ConsentScope), register.FieldConsentOn: d.ConsentOn.String(),
		register.FieldLegalBasis: list(d.LegalBasis), register.FieldChildWith: h.With, register.FieldAlone: h.Unaccompanied,
		register.FieldWelfare: h.Welfare, register.FieldWelfareOn: h.WelfareOn.String(),
		register.FieldGuardian: h.Representative, register.FieldGuardianOn: h.RepresentativeOn.String(),
		register.FieldPolice: h.Police, register.FieldPoliceOn: h.PoliceOn.String(),
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
	return fields
}

func itoa(n int) string { return strconv.Itoa(n) }
