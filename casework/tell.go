package casework

import "slices"

// Tell is word that an agency is to get of a step. It holds ids and codes
// alone.
type Tell struct {
	Agency string
	Kind   string // of the notice: "plan." and the word
	Object string // the plan
}

// Tells returns who is to be told of a step, given the state after it: the
// agency that is asked something, and the one whose asking is answered, unless
// it has left since. Nobody is told of what their own agency did.
func Tells(after *State, s Step) []Tell {
	var all []Tell
	tell := func(kind string, agencies ...string) {
		for _, a := range agencies {
			if a != "" && a != s.Office && !slices.Contains(all, Tell{a, "plan." + kind, string(s.Plan)}) {
				all = append(all, Tell{a, "plan." + kind, string(s.Plan)})
			}
		}
	}
	subject, _ := after.step(s.Subject)
	switch s.Kind {
	case Invite:
		tell("invited", s.Agency)
	case Offer:
		tell("offered", s.Agency)
	case Join, Accept:
		tell("accepted", append(after.only([]string{subject.Office}), after.Responsible(Whole))...)
	case Refuse, Decline:
		tell("declined", append(after.only([]string{subject.Office}), after.Responsible(Whole))...)
	case Recall, Withdraw:
		tell("recalled", subject.Agency)
	case Undo:
		if slices.Contains(asking, subject.Kind) {
			tell("recalled", subject.Agency)
		}
	case Exclude:
		tell("excluded", s.Agency)
	case AddTask, AssignTask:
		tell("task", s.Agency)
	case Close, Reopen, TakeCharge:
		for _, m := range after.Members() {
			tell(string(s.Kind), m.Agency)
		}
	case Leave:
		tell("left", after.Responsible(Whole))
	}
	for _, more := range telling {
		more(after, s, tell)
	}
	return all
}

// asking are the kinds of step by which an agency is asked something; where one
// is undone the asking is gone.
var asking = []Kind{Invite, Offer, OfferReferral}

// telling are the further rules of who is told, one for each file that adds
// kinds of step.
var telling []func(after *State, s Step, tell func(kind string, agencies ...string))

// tellMore adds a rule of who is told.
func tellMore(more func(after *State, s Step, tell func(kind string, agencies ...string))) bool {
	telling = append(telling, more)
	return true
}
