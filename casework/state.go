package casework

import (
	"slices"

	"verdig/codelist"
)

// State is where a plan stands after its steps. It is made by [Fold] and is
// read-only to other packages.
type State struct {
	Plan  Plan
	steps []Step // all, in order, also those that are undone

	undone  map[StepID]StepID // by what
	closed  *Step
	name    Step // the step that names the person for the members
	members map[string]*Member
	invited map[string]*Step // agencies asked to take part
	areas   map[Area]*Charge
	offers  []*Handover
	goals   []*Goal
	tasks   []*Task
	notes   []*Note
	More    // what the other files of the package keep
}

// Member is an agency that takes part.
type Member struct {
	Agency string
	Basis  string       // legal_basis
	Given  codelist.Day // when the consent was given, or the basis arose
	Since  Step
}

// Charge is who is responsible for an area.
type Charge struct {
	Area   Area
	Agency string
	Since  Step // by which the agency became responsible
	Opened Step
	Ended  *Step // nil while the area is open
}

// Fold makes the state of a plan from its steps, in order. Steps that are
// undone are left out of everything but [State.Steps].
func Fold(p Plan, steps []Step) *State {
	st := &State{
		Plan: p, steps: slices.Clone(steps), undone: make(map[StepID]StepID), members: make(map[string]*Member),
		invited: make(map[string]*Step), areas: make(map[Area]*Charge),
	}
	for _, s := range steps {
		if s.Kind == Undo {
			st.undone[s.Subject] = s.ID
		}
	}
	for i := range st.steps {
		st.apply(&st.steps[i])
	}
	return st
}

func (st *State) apply(s *Step) {
	if _, gone := st.undone[s.ID]; gone {
		return
	}
	if r, ok := kinds[s.Kind]; ok {
		r.apply(st, s)
	}
}

// Add applies one more step, which [State.Decide] has let pass.
func (st *State) Add(s Step) *State { return Fold(st.Plan, append(slices.Clone(st.steps), s)) }

// Next is the number of the next step.
func (st *State) Next() int { return len(st.steps) + 1 }

// Steps returns every step in order, also those that are undone.
func (st *State) Steps() []Step { return st.steps }

// Undone returns by which step a step was undone, "" where it stands.
func (st *State) Undone(id StepID) StepID { return st.undone[id] }

// Closed reports whether the plan is closed.
func (st *State) Closed() bool { return st.closed != nil }

// ClosedBy is the step that closed the plan; ok is false while it is open.
func (st *State) ClosedBy() (s Step, ok bool) {
	if st.closed == nil {
		return s, false
	}
	return *st.closed, true
}

// Name is the step whose text names the person for the members.
func (st *State) Name() Step { return st.name }

// Member reports whether an agency takes part.
func (st *State) Member(agency string) bool { return st.members[agency] != nil }

// Members returns the agencies that take part, by code.
func (st *State) Members() []Member {
	var all []Member
	for _, m := range st.members {
		all = append(all, *m)
	}
	slices.SortFunc(all, func(a, b Member) int { return compareText(a.Agency, b.Agency) })
	return all
}

// Addressed returns the agencies outside the plan that are asked something and
// have not answered, by code: to take part, to take responsibility, to help.
func (st *State) Addressed() []string {
	if st.Closed() {
		return nil
	}
	set := make(map[string]bool)
	for a := range st.invited {
		set[a] = true
	}
	for _, o := range st.offers {
		if o.Open() {
			set[o.To] = true
		}
	}
	for _, a := range st.asked() {
		set[a] = true
	}
	var all []string
	for a := range set {
		if !st.Member(a) {
			all = append(all, a)
		}
	}
	slices.Sort(all)
	return all
}

// Invited returns the steps by which agencies are asked to take part and have
// not answered.
func (st *State) Invited() []Step {
	var all []Step
	for _, s := range st.invited {
		all = append(all, *s)
	}
	slices.SortFunc(all, func(a, b Step) int { return a.Number - b.Number })
	return all
}

// Responsible returns the agency that is responsible for an area. Where the
// area is not open it is the one for the whole, which is never "" once the plan
// is open.
func (st *State) Responsible(a Area) string {
	if c := st.areas[a]; c != nil && c.Ended == nil {
		return c.Agency
	}
	if c := st.areas[Whole]; c != nil {
		return c.Agency
	}
	return ""
}

// Charges returns the areas that were ever opened: the whole, needs and tracks
// in the order of the house.
func (st *State) Charges() []Charge {
	var all []Charge
	for _, a := range slices.Concat([]Area{Whole}, Needs, Tracks) {
		if c := st.areas[a]; c != nil {
			all = append(all, *c)
		}
	}
	return all
}

// OpenArea reports whether somebody is responsible for an area by itself.
func (st *State) OpenArea(a Area) bool {
	c := st.areas[a]
	return c != nil && c.Ended == nil
}

// step returns a step that stands.
func (st *State) step(id StepID) (Step, bool) {
	for _, s := range st.steps {
		if s.ID == id {
			_, gone := st.undone[id]
			return s, !gone
		}
	}
	return Step{}, false
}

func compareText(a, b string) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// Age is what the person is taken for now: Child, Unsure or Adult, "" before
// the plan is opened. Who is unsure is treated as a child.
func (st *State) Age() string { return st.child.mark }

// AskedOf returns the steps that ask an agency for something and wait for its
// answer, the first first: to take part, to take responsibility, to help.
func (st *State) AskedOf(agency string) []Step {
	var all []Step
	if s := st.invited[agency]; s != nil {
		all = append(all, *s)
	}
	for _, h := range st.offers {
		if h.Open() && h.To == agency {
			all = append(all, h.Asked)
		}
	}
	all = append(all, st.askedOf(agency)...)
	slices.SortFunc(all, func(a, b Step) int { return a.Number - b.Number })
	return all
}
