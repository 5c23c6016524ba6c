package casework

import (
	"slices"
	"strconv"
)

// ServiceField is one field of the form of a service. Texts of the form are
// named by it.
type ServiceField string

// The fields.
const (
	ServiceAgency    ServiceField = "agency"
	ServiceOutside   ServiceField = "outside"
	ServiceName      ServiceField = "name"
	ServiceWhat      ServiceField = "what"
	ServiceNeeds     ServiceField = "need"
	ServiceSexes     ServiceField = "sex"
	ServiceAgeFrom   ServiceField = "age_from"
	ServiceAgeTo     ServiceField = "age_to"
	ServiceChildren  ServiceField = "with_children"
	ServicePets      ServiceField = "pets"
	ServiceLanguages ServiceField = "language"
	ServiceInterpret ServiceField = "interpreter"
	ServiceWhole     ServiceField = "whole_country"
	ServiceRegions   ServiceField = "region"
	ServiceAlways    ServiceField = "round_the_clock"
	ServiceHours     ServiceField = "hours"
	ServicePhone     ServiceField = "phone"
	ServiceEmail     ServiceField = "email"
	ServiceWeb       ServiceField = "web"
	ServiceHow       ServiceField = "how"
	ServiceSecret    ServiceField = "address_secret"
	ServiceAddress   ServiceField = "address"
	ServiceUncounted ServiceField = "uncounted"

	// Not of a version: how many places there are, and how many are free.
	ServicePlacesField ServiceField = "places"
	ServiceFree        ServiceField = "free"
	// Not of the form: a version says it.
	ServiceClosed ServiceField = "closed"
)

// ServiceFields are the fields of a version that can be changed, in the order of
// the form.
var ServiceFields = []ServiceField{
	ServiceName, ServiceOutside, ServiceWhat, ServiceNeeds,
	ServiceSexes, ServiceAgeFrom, ServiceAgeTo, ServiceChildren, ServicePets, ServiceLanguages, ServiceInterpret,
	ServiceWhole, ServiceRegions, ServiceAlways, ServiceHours,
	ServicePhone, ServiceEmail, ServiceWeb, ServiceHow, ServiceSecret, ServiceAddress, ServiceUncounted,
}

// ServiceForm is what somebody has filled in, by field: the values as they were
// typed or ticked. A box that is ticked has the value yes.
type ServiceForm map[ServiceField][]string

// Value returns the only value of a field, "" where there is none.
func (f ServiceForm) Value(field ServiceField) string {
	if len(f[field]) == 0 {
		return ""
	}
	return f[field][0]
}

// Has reports whether a value of a field is chosen.
func (f ServiceForm) Has(field ServiceField, value string) bool {
	return slices.Contains(f[field], value)
}

// Form returns the version as its form shows it.
func (s Service) Form() ServiceForm {
	f := ServiceForm{}
	text := func(field ServiceField, value string) {
		if value != "" {
			f[field] = []string{value}
		}
	}
	flag := func(field ServiceField, value bool) {
		if value {
			f[field] = []string{answerYes}
		}
	}
	age := func(field ServiceField, years int) {
		if years != 0 {
			f[field] = []string{strconv.Itoa(years)}
		}
	}
	list := func(field ServiceField, codes []string) {
		if len(codes) > 0 {
			f[field] = slices.Clone(codes)
		}
	}
	flag(ServiceOutside, s.Outside)
	text(ServiceName, s.Name)
	text(ServiceWhat, s.What)
	list(ServiceNeeds, s.Needs)
	list(ServiceSexes, s.Sexes)
	age(ServiceAgeFrom, s.AgeFrom)
	age(ServiceAgeTo, s.AgeTo)
	text(ServiceChildren, s.WithChildren)
	text(ServicePets, s.Pets)
	list(ServiceLanguages, s.Languages)
	text(ServiceInterpret, s.Interpreter)
	flag(ServiceWhole, s.WholeCountry)
	list(ServiceRegions, s.Regions)
	flag(ServiceAlways, s.RoundTheClock)
	text(ServiceHours, s.Hours)
	text(ServicePhone, s.Phone)
	text(ServiceEmail, s.Email)
	text(ServiceWeb, s.Web)
	text(ServiceHow, s.How)
	flag(ServiceSecret, s.AddressSecret)
	text(ServiceAddress, s.Address)
	flag(ServiceUncounted, s.Uncounted)
	return f
}

// ServiceMerge brings together what two people made of one version.
type ServiceMerge struct {
	Form  ServiceForm    // the other's changes, and over them one's own
	Both  []ServiceField // changed by both, and not alike: Form has one's own
	Taken []ServiceField // changed by the other alone
}

// MergeService brings one's own form, begun from base, together with what the
// entry has become meanwhile.
func MergeService(base, theirs, mine ServiceForm) ServiceMerge {
	m := ServiceMerge{Form: ServiceForm{}}
	for _, field := range ServiceFields {
		b, t, own := base[field], theirs[field], mine[field]
		value := own
		switch {
		case slices.Equal(t, own) || slices.Equal(b, t):
		case slices.Equal(b, own):
			value = t
			m.Taken = append(m.Taken, field)
		default:
			m.Both = append(m.Both, field)
		}
		if len(value) > 0 {
			m.Form[field] = slices.Clone(value)
		}
	}
	return m
}

// SameForm reports whether two forms say the same of a version.
func SameForm(a, b ServiceForm) bool {
	return !slices.ContainsFunc(ServiceFields, func(f ServiceField) bool { return !slices.Equal(a[f], b[f]) })
}
