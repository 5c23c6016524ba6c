package casework

import (
	"errors"
	"slices"

	"verdig/fault"
)

// unfit reports whether a refusal says that a step is about the wrong thing,
// and not that it says too little.
func (s *Step) unfit(key string) bool {
	switch key {
	case "casework.subject":
		return s.Subject != ""
	case "casework.area":
		return s.Area != ""
	case "casework.agency", "casework.no_member", "casework.referral.own":
		return s.Agency != ""
	}
	return false
}

// Fits reports whether a step of which only a part is said may be taken here,
// once the rest is said: it is the office's to take, and what it is about is in
// a state for it. Pages ask it which buttons and options to show;
// [State.Decide] says the last word.
func (st *State) Fits(s Step, w World) bool {
	r, ok := kinds[s.Kind]
	if !ok || st.Closed() && s.Kind != Reopen && s.Kind != Undo {
		return false
	}
	if st.entitled(&s, r) != nil {
		return false
	}
	if s.Agency != "" && !w.Active(s.Agency) {
		return false
	}
	if r.check == nil {
		return true
	}
	err := r.check(st, &s, w)
	var e *fault.Error
	if err == nil || !errors.As(err, &e) {
		return err == nil
	}
	return fault.KindOf(err) == fault.Invalid && !s.unfit(e.Key)
}

// Subjects are the steps that stand and that a step of a kind can be about, for
// an office; the first first.
func (st *State) Subjects(k Kind, office string, w World) []Step {
	var all []Step
	for _, x := range st.steps {
		if st.undone[x.ID] == "" && st.Fits(Step{Kind: k, Subject: x.ID, Office: office}, w) {
			all = append(all, x)
		}
	}
	return all
}

// Areas are the areas that a step of a kind can be about, for an office, in the
// order of the house.
func (st *State) Areas(k Kind, office string, w World) []Area {
	var all []Area
	for _, a := range slices.Concat([]Area{Whole}, Needs, Tracks) {
		if st.Fits(Step{Kind: k, Area: a, Office: office}, w) {
			all = append(all, a)
		}
	}
	return all
}

// Fixed is the message that says why a kind of step cannot be undone, "" where
// it can.
func Fixed(k Kind) string { return kinds[k].fixed }
