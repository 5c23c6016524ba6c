package casework

// The kinds of step by which relatives are named.
const (
	AddRelative  Kind = "relative" // by reference to the first step of the relative's plan, or in words
	TakeRelative Kind = "relative.take_back"
)

// Relative is somebody of the person's family who is followed up too.
type Relative struct {
	ID    StepID
	Code  string // code list relative: what the other is to the person
	Other StepID // first step of the other's plan, "" where it is told in words
	Said  Step
	Taken *Step // by which it was taken back, or nil
}

// Relatives returns the relatives that were named, the first first.
func (st *State) Relatives() []Relative { return values(st.child.kin) }

func (st *State) relative(id StepID) *Relative {
	for _, r := range st.child.kin {
		if r.ID == id {
			return r
		}
	}
	return nil
}

// Mirror is what the person is to somebody who is a code of the list relative
// to them.
func Mirror(code string) string {
	switch code {
	case "parent":
		return "own_child"
	case "own_child":
		return "parent"
	}
	return code
}

var _ = define(map[Kind]rule{
	AddRelative: {needs: fCode, may: fSubject | fText, codes: "relative", fresh: true, check: func(st *State, s *Step, _ World) error {
		switch {
		case s.Subject == "" && !s.Told:
			return refuse("casework.text")
		case s.Subject == "":
			return nil
		case len(st.steps) > 0 && st.steps[0].ID == s.Subject:
			return refuse("casework.relative.self")
		}
		for _, r := range st.child.kin {
			if r.Other == s.Subject && r.Taken == nil {
				return conflict("casework.relative.there")
			}
		}
		return nil
	}, apply: func(st *State, s *Step) {
		st.child.kin = append(st.child.kin, &Relative{ID: s.ID, Code: s.Code, Other: s.Subject, Said: *s})
	}},
	TakeRelative: {who: senders, needs: fSubject | fReason, check: func(st *State, s *Step, _ World) error {
		switch r := st.relative(s.Subject); {
		case r == nil:
			return refuse("casework.subject")
		case r.Taken != nil:
			return conflict("casework.relative.taken")
		}
		return nil
	}, apply: func(st *State, s *Step) {
		if r := st.relative(s.Subject); r != nil {
			r.Taken = s
		}
	}},
})
