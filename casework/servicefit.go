package casework

import (
	"cmp"
	"slices"
)

// Wanted is what somebody looks for in the directory. The zero value wants
// nothing in particular. It holds no personal data: it stands in an address, so
// that a search can be kept.
type Wanted struct {
	Need     string // code list need
	Region   string // code list region
	Sex      string // code list sex
	Age      int    // completed years, where HasAge
	HasAge   bool
	Children bool   // brings children
	Pets     bool   // brings pets
	Language string // code list language
	Free     bool   // only where there is room
}

// FitAnswer says whether a service meets one wish.
type FitAnswer string

// The answers.
const (
	FitYes         FitAnswer = "yes"
	FitNo          FitAnswer = "no"
	FitAsk         FitAnswer = "ask"         // not told, or told too long ago
	FitInterpreter FitAnswer = "interpreter" // yes, with an interpreter
)

// FitReason is one wish to which the answer is not simply yes.
type FitReason struct {
	About  ServiceField
	Answer FitAnswer
}

// Fits reports whether a service may be right for somebody: it is, unless one
// of the wishes is told not to be met. Why lists the wishes to which the answer
// is not yes, in the order of the fields of [Wanted]. What is not known is
// asked, and never a reason to hide a service.
func Fits(s Service, w Wanted) (ok bool, why []FitReason) {
	ok = true
	ask := func(wanted bool, about ServiceField, answer func() FitAnswer) {
		if !wanted {
			return
		}
		if a := answer(); a != FitYes {
			ok = ok && a != FitNo
			why = append(why, FitReason{about, a})
		}
	}
	ask(s.Closed, ServiceClosed, func() FitAnswer { return FitNo })
	ask(w.Need != "", ServiceNeeds, func() FitAnswer { return told(slices.Contains(s.Needs, w.Need)) })
	ask(w.Region != "", ServiceRegions, func() FitAnswer { return told(s.Takes(w.Region)) })
	ask(w.Sex != "" && w.Sex != answerUnknown, ServiceSexes, func() FitAnswer {
		if len(s.Sexes) == 0 {
			return FitAsk
		}
		return told(slices.Contains(s.Sexes, w.Sex))
	})
	ask(w.HasAge, ServiceAgeFrom, func() FitAnswer { return told(w.Age >= s.AgeFrom && (s.AgeTo == 0 || w.Age <= s.AgeTo)) })
	ask(w.Children, ServiceChildren, func() FitAnswer { return fitAnswer(s.WithChildren) })
	ask(w.Pets, ServicePets, func() FitAnswer { return fitAnswer(s.Pets) })
	ask(w.Language != "", ServiceLanguages, func() FitAnswer { return s.speaks(w.Language) })
	ask(w.Free, ServiceFree, s.room)
	return ok, why
}

func told(yes bool) FitAnswer {
	if yes {
		return FitYes
	}
	return FitNo
}

func fitAnswer(code string) FitAnswer {
	switch code {
	case answerYes:
		return FitYes
	case answerNo:
		return FitNo
	}
	return FitAsk
}

// speaks says whether somebody can be understood in a language: by the people
// of the service, or through an interpreter.
func (s Service) speaks(language string) FitAnswer {
	switch {
	case slices.Contains(s.Languages, language):
		return FitYes
	case s.Interpreter == answerYes:
		return FitInterpreter
	case s.Interpreter == answerNo && len(s.Languages) > 0:
		return FitNo
	}
	return FitAsk
}

// room says whether there is a free place. An old figure says nothing.
func (s Service) room() FitAnswer {
	switch {
	case s.Uncounted:
		return FitYes
	case !s.Places.Told() || s.Stale:
		return FitAsk
	}
	return told(s.Places.Free > 0)
}

// Without returns the wishes but one.
func (w Wanted) Without(about ServiceField) Wanted {
	switch about {
	case ServiceNeeds:
		w.Need = ""
	case ServiceRegions:
		w.Region = ""
	case ServiceSexes:
		w.Sex = ""
	case ServiceAgeFrom:
		w.Age, w.HasAge = 0, false
	case ServiceChildren:
		w.Children = false
	case ServicePets:
		w.Pets = false
	case ServiceLanguages:
		w.Language = ""
	case ServiceFree:
		w.Free = false
	}
	return w
}

// wishes are the fields that a search may ask for.
var wishes = []ServiceField{
	ServiceNeeds, ServiceRegions, ServiceSexes, ServiceAgeFrom, ServiceChildren, ServicePets, ServiceLanguages, ServiceFree,
}

// FoundService is a service that may be right, with what must be asked about.
type FoundService struct {
	Service
	Why []FitReason
}

// Asks is how many things must be asked about.
func (f FoundService) Asks() int {
	n := 0
	for _, r := range f.Why {
		if r.Answer == FitAsk {
			n++
		}
	}
	return n
}

// Loosening is how many services would be found without one of the wishes.
type Loosening struct {
	About ServiceField
	Found int
}

// ServiceSearch is what a search has found.
type ServiceSearch struct {
	Found  []FoundService
	All    int         // open services
	Loosen []Loosening // where nothing is found: single wishes without which something is
}

// SearchServices finds the open services that may be right: those with the
// fewest questions first, then those with room, then by name as compare orders
// names.
func SearchServices(services []Service, w Wanted, compare func(a, b string) int) ServiceSearch {
	var out ServiceSearch
	for _, s := range services {
		if s.Closed {
			continue
		}
		out.All++
		if ok, why := Fits(s, w); ok {
			out.Found = append(out.Found, FoundService{s, why})
		}
	}
	slices.SortStableFunc(out.Found, func(a, b FoundService) int {
		full := func(f FoundService) int {
			switch f.room() {
			case FitYes:
				return 0
			case FitAsk:
				return 1
			}
			return 2
		}
		return cmp.Or(cmp.Compare(a.Asks(), b.Asks()), cmp.Compare(full(a), full(b)), compare(a.Name, b.Name))
	})
	if len(out.Found) > 0 {
		return out
	}
	for _, about := range wishes {
		less := w.Without(about)
		if less == w {
			continue
		}
		n := 0
		for _, s := range services {
			if ok, _ := Fits(s, less); ok {
				n++
			}
		}
		if n > 0 {
			out.Loosen = append(out.Loosen, Loosening{about, n})
		}
	}
	return out
}
