package casework

import (
	"slices"
	"strconv"

	"verdig/codelist"
	"verdig/fault"
)

// World is what a decision needs to know beside the plan.
type World struct {
	Codes *codelist.Library
	// Active reports whether an agency takes part in follow-up: it is known and
	// not closed.
	Active func(agency string) bool
	// House holds the lengths of the house's own rules that an administrator has
	// set; nil means that none is.
	House House
	// Service reports whether the directory has an open service under an id;
	// nil where there is no directory.
	Service func(id string) bool
}

// Limits of what people write, in characters.
const (
	MaxName = 120
	MaxText = 8000
)

// code refuses a code that is not on a list.
func (w World) code(scheme, code, key string) error {
	s, ok := w.Codes.Scheme(scheme)
	if ok {
		_, ok = s.Code(code)
	}
	if !ok {
		return refuse(key)
	}
	return nil
}

// reason refuses a reason that is not one for the kind: the list step_reason
// says for which kinds each is.
func (w World) reason(s *Step) error {
	if slices.Contains(Reasons(w.Codes, s.Kind), s.Reason) {
		return nil
	}
	return refuse("casework.reason")
}

func refuse(key string, args ...string) error { return fault.New(fault.Invalid, key, args...) }

func conflict(key string, args ...string) error { return fault.New(fault.Conflict, key, args...) }

func number(n int) string { return strconv.Itoa(n) }
