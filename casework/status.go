package casework

import (
	"slices"
	"strings"

	"verdig/codelist"
)

// The kinds of step by which a person is identified, and what the person says
// of it. Identified is not verified, and nothing here knows of a charge: who is
// a victim, and what follows from it, never depends on what is charged.
const (
	SetStatus  Kind = "status"      // what a body decided of the person, on which ground and day
	SetView    Kind = "view"        // the person's own view of a status
	AnswerView Kind = "view.answer" // what came of a disagreement
	SetRight   Kind = "right"       // how a right of the person stands
)

// The person's view of a status (code list status_view).
const (
	Agrees    = "agrees"
	Disagrees = "disagrees"
	NotAsked  = "not_asked"
)

// statusState is what the state keeps of whether the person is a victim.
type statusState struct {
	history []*Status
	rights  map[string]*Step // the last word on each
}

// Status is what a body decided of the person.
type Status struct {
	ID   StepID
	Code string // identification_status
	Body string // deciding_body
	Law  string // law, "" where the ground is told in the step's text alone
	Day  codelist.Day
	Said Step
	View *View // nil where nobody has written one down
}

// View is the person's own view of a status.
type View struct {
	ID     StepID
	Code   string // status_view
	Said   Step
	Answer *Step // what came of a disagreement; nil while it waits
}

// Open reports whether the person disagrees and has had no answer.
func (v *View) Open() bool { return v != nil && v.Code == Disagrees && v.Answer == nil }

var _ = define(map[Kind]rule{
	SetStatus: {
		needs: fCode | fBody | fDay, may: fBy | fText, codes: "identification_status", bys: "law", fresh: true,
		check: func(_ *State, s *Step, _ World) error {
			if s.By == "" && !s.Told {
				return refuse("casework.status.ground")
			}
			return nil
		},
		apply: func(st *State, s *Step) {
			st.status.history = append(st.status.history, &Status{ID: s.ID, Code: s.Code, Body: s.Body, Law: s.By, Day: s.Day, Said: *s})
		},
	},
	SetView: {
		needs: fSubject | fCode, may: fDay | fText, codes: "status_view",
		check: func(st *State, s *Step, _ World) error {
			if st.status.of(s.Subject) == nil {
				return refuse("casework.subject")
			}
			return nil
		},
		apply: func(st *State, s *Step) {
			if x := st.status.of(s.Subject); x != nil {
				x.View = &View{ID: s.ID, Code: s.Code, Said: *s}
			}
		},
	},
	AnswerView: {
		needs: fSubject | fText, may: fDay,
		check: func(st *State, s *Step, _ World) error {
			x := st.status.of(s.Subject)
			switch {
			case x == nil:
				return refuse("casework.subject")
			case !x.View.Open():
				return conflict("casework.view.none")
			}
			return nil
		},
		apply: func(st *State, s *Step) {
			if x := st.status.of(s.Subject); x != nil && x.View != nil {
				x.View.Answer = s
			}
		},
	},
	SetRight: {
		needs: fCode | fBy, may: fDay | fText, codes: "victim_right", bys: "right_state", fresh: true,
		apply: func(st *State, s *Step) {
			if st.status.rights == nil {
				st.status.rights = make(map[string]*Step)
			}
			st.status.rights[s.Code] = s
		},
	},
})

// A status is told to all who take part; a disagreement to those who are to
// answer it, and the answer to who wrote the disagreement down.
var _ = tellMore(func(after *State, s Step, tell func(kind string, agencies ...string)) {
	switch {
	case s.Kind == SetStatus:
		for _, m := range after.Members() {
			tell("status", m.Agency)
		}
	case s.Kind == SetView && s.Code == Disagrees:
		tell("disagrees", after.Responsible(Whole))
	case s.Kind == AnswerView:
		if x := after.status.of(s.Subject); x != nil && x.View != nil {
			tell("answered", after.only([]string{x.View.Said.Office})...)
		}
	}
})

func (s *statusState) of(id StepID) *Status {
	for _, x := range s.history {
		if x.ID == id {
			return x
		}
	}
	return nil
}

// StatusHistory returns what was decided of the person, by the day of the
// decision and then in the order in which it was written down; the last is what
// holds.
func (st *State) StatusHistory() []Status {
	all := values(st.status.history)
	slices.SortStableFunc(all, func(a, b Status) int { return a.Day.Compare(b.Day) })
	return all
}

// Status is the one that holds; ok is false where none is written down.
func (st *State) Status() (s Status, ok bool) {
	all := st.StatusHistory()
	if len(all) == 0 {
		return s, false
	}
	return all[len(all)-1], true
}

// Disagreements returns the statuses with which the person disagrees and on
// which there is no answer yet.
func (st *State) Disagreements() []Status {
	return slices.DeleteFunc(st.StatusHistory(), func(s Status) bool { return !s.View.Open() })
}

// Right is something that follows from being a possible victim, and how it
// stands for the person.
type Right struct {
	Code  string // victim_right
	State string // right_state, "" while nobody has written anything down
	Said  *Step  // the last word on it, or nil
}

// Rights returns what follows from the status of the person: the code list
// victim_right says for which statuses each right holds. A person is treated as
// a victim until the contrary is shown, so that without a status all of them
// hold.
func (st *State) Rights(codes *codelist.Library) []Right {
	list, ok := codes.Scheme("victim_right")
	if !ok {
		return nil
	}
	status, known := st.Status()
	var all []Right
	for _, c := range list.Codes {
		if known && !slices.Contains(strings.Fields(c.Attrs["statuses"]), status.Code) {
			continue
		}
		r := Right{Code: c.Code, Said: st.status.rights[c.Code]}
		if r.Said != nil {
			r.State = r.Said.By
		}
		all = append(all, r)
	}
	return all
}

// statusMayClose refuses to close a plan in which the person has had no answer.
func (st *State) statusMayClose() error {
	if len(st.Disagreements()) > 0 {
		return conflict("casework.close.disagrees")
	}
	return nil
}
