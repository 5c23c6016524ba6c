package desk

import (
	"cmp"
	"strconv"
	"strings"

	"verdig/casework"
	"verdig/codelist"
)

// serviceSchemes are the code lists of the fields of a service.
var serviceSchemes = map[casework.ServiceField]string{
	casework.ServiceNeeds: "need", casework.ServiceSexes: "sex", casework.ServiceLanguages: "language", casework.ServiceRegions: "region",
	casework.ServiceChildren: "yes_no_unknown", casework.ServicePets: "yes_no_unknown", casework.ServiceInterpret: "yes_no_unknown",
	casework.ServiceOutside: "yes_no", casework.ServiceWhole: "yes_no", casework.ServiceAlways: "yes_no", casework.ServiceSecret: "yes_no",
	casework.ServiceUncounted: "yes_no",
}

// serviceField is the name of a field.
func (f frame) serviceField(field casework.ServiceField) string {
	return f.T("desk.services.field." + string(field))
}

// serviceValue writes the values of a field; a dash for none.
func (f frame) serviceValue(field casework.ServiceField, values []string) string {
	scheme := serviceSchemes[field]
	if scheme == "" {
		return cmp.Or(strings.Join(values, ", "), "–")
	}
	return cmp.Or(f.labels(scheme, values), "–")
}

// labels writes the labels of codes, with commas.
func (f frame) labels(scheme string, codes []string) string {
	words := make([]string, len(codes))
	for i, c := range codes {
		words[i] = f.Label(scheme, c)
	}
	return strings.Join(words, ", ")
}

// serviceWhere says from where a service takes people.
func (f frame) serviceWhere(s casework.Service) string {
	if s.WholeCountry {
		return f.T("desk.services.whole_country")
	}
	return f.labels("region", s.Regions)
}

// serviceSexes says for which sexes it is.
func (f frame) serviceSexes(s casework.Service) string {
	switch len(s.Sexes) {
	case 0:
		return f.T("desk.services.not_told")
	case len(knownSexCodes):
		return f.T("desk.services.all_sexes")
	}
	words := make([]string, len(s.Sexes))
	for i, c := range s.Sexes {
		words[i] = f.T("desk.services.sexes." + c)
	}
	return strings.Join(words, ", ")
}

// knownSexCodes are the codes of list sex that say something.
var knownSexCodes = []string{"female", "male", "other"}

// serviceAges says for which ages it is.
func (f frame) serviceAges(s casework.Service) string {
	from, to := strconv.Itoa(s.AgeFrom), strconv.Itoa(s.AgeTo)
	switch {
	case s.AgeFrom == 0 && s.AgeTo == 0:
		return f.T("desk.services.all_ages")
	case s.AgeTo == 0:
		return f.T("desk.services.age_over", from)
	case s.AgeFrom == 0:
		return f.T("desk.services.age_under", to)
	}
	return f.T("desk.services.age_between", from, to)
}

// serviceAnswer says yes, no, or that one must ask.
func (f frame) serviceAnswer(code string) string {
	if code == "yes" || code == "no" {
		return f.Label("yes_no", code)
	}
	return f.T("desk.services.not_told")
}

// serviceRoom says how many places are free.
func (f frame) serviceRoom(s casework.Service) string {
	switch {
	case s.Uncounted:
		return f.T("desk.services.takes_all")
	case !s.Places.Told():
		return f.T("desk.services.not_told")
	}
	return f.T("desk.services.free_of", f.Number(s.Places.Free), f.Number(s.Places.Places))
}

// ago says how old a figure is.
func (f frame) ago(day, today codelist.Day) string {
	days := day.DaysTo(today)
	switch {
	case days == 0:
		return f.T("desk.services.today")
	case days == 1:
		return f.T("desk.services.yesterday")
	}
	return f.T("desk.services.days_ago", f.Number(days))
}

// asks says what must be asked about, "" where nothing.
func (f frame) asks(x casework.FoundService) string {
	var words []string
	for _, r := range x.Why {
		if r.Answer == casework.FitAsk {
			words = append(words, f.T("desk.services.ask."+string(r.About)))
		}
	}
	return strings.Join(words, ", ")
}

// byInterpreter reports whether the language is met through an interpreter.
func byInterpreter(x casework.FoundService) bool {
	for _, r := range x.Why {
		if r.Answer == casework.FitInterpreter {
			return true
		}
	}
	return false
}

// serviceHours says when it can be reached, "" where nothing is told.
func (f frame) serviceHours(s casework.Service) string {
	if !s.RoundTheClock {
		return s.Hours
	}
	return strings.TrimSuffix(f.T("desk.services.round_the_clock")+". "+s.Hours, ". ")
}

// serviceCount says how many services there are.
func (f frame) serviceCount(n int) string { return f.count("desk.services.service", n) }

// telephone is the address of a number.
func telephone(number string) string {
	return "tel:" + strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' || r == '+' {
			return r
		}
		return -1
	}, number)
}
