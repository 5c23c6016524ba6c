package simulate

import (
	"slices"

	"verdig/codelist"
)

// person is one human being of the synthetic country: the truth.
type person struct {
	id      string
	seq     int // order of creation, part of the person's random sources
	sex     string
	birth   codelist.Day
	country string
	pool    *pool
	name    trueName
	alias   *trueName // a name the person uses before some agencies; nil for most
	home    int       // index of the police district
	settled string    // best basis on which any agency knows the date of birth
	habit   birthHabit
	claimed codelist.Day // date of birth that the person claims where it is not the true one

	authorities, support bool // whether the person is within reach of these circles

	identified codelist.Day // earliest identification over all agencies
	stays      []*stay      // in order of years
	rejectedOn codelist.Day // found not to be a victim; zero for most
}

// birthHabit says how the person gives a date of birth.
type birthHabit int

const (
	birthExact     birthHabit = iota
	birthFirstJan             // knows the year, is registered on 1 January
	birthEstimated            // the year itself is an estimate
)

// stay is one year in which the person was a victim within the country: met by
// agencies, or hidden.
type stay struct {
	year    int
	hidden  bool
	start   codelist.Day // first day of follow-up within the year
	group   int
	class   int
	forms   []string // most detailed forms of exploitation known to anybody by then
	first   bool     // identified for the first time in the year
	meets   []meeting
	onwards bool // followed up the next year as well
}

// meeting is one agency's follow-up of the person in one year.
type meeting struct {
	agency  int // index in world.agencies
	from    codelist.Day
	renewed bool // the agency followed the person up the year before
	anchor  bool // this agency's period begins the follow-up in the year
}

func (p *person) stay(year int) *stay {
	i := slices.IndexFunc(p.stays, func(s *stay) bool { return s.year == year })
	if i < 0 {
		return nil
	}
	return p.stays[i]
}

// adulthood is the age in completed years from which a person is an adult.
const adulthood = 18

// ageOn returns the completed years on a day.
func ageOn(birth, day codelist.Day) int {
	age := day.Year() - birth.Year()
	if day.Month() < birth.Month() || day.Month() == birth.Month() && day.DayOfMonth() < birth.DayOfMonth() {
		age--
	}
	return age
}

func (p *person) child(day codelist.Day) bool { return ageOn(p.birth, day) < adulthood }

// groupOn returns the published group of the person on a day.
func (p *person) groupOn(day codelist.Day) int {
	switch {
	case p.child(day):
		return children
	case p.sex == "female":
		return women
	case p.sex == "male":
		return men
	}
	return sexNotRecorded
}

// classOf returns the published class of a set of forms of exploitation.
func classOf(forms []string) int {
	s := slices.ContainsFunc(forms, func(f string) bool { return top(f) == "sexual" })
	l := slices.ContainsFunc(forms, func(f string) bool { return top(f) == "labour" })
	switch {
	case s && l:
		return both
	case s:
		return sexual
	case l:
		return labour
	}
	return otherForm
}

// top returns the code at the head of a hierarchical code.
func top(code string) string {
	for i := range code {
		if code[i] == '.' {
			return code[:i]
		}
	}
	return code
}
