package casework

import (
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
)

// The kinds of step by which the age of the person is told, disputed and
// decided.
const (
	SayAge     Kind = "age"         // what somebody knows of the age, and by which basis
	DisputeAge Kind = "age.dispute" // somebody disagrees with what is taken for the age
	DecideAge  Kind = "age.decide"  // a body has decided whether the person is a child
)

// childState is what the state keeps of a child.
type childState struct {
	mark    string // Child, Unsure or Adult
	decided *Step  // nil while nobody has decided
	doubt   *Step  // by which the age came to be unsure again; nil where it did not
	said    []Step // every step on the age that stands, the first first
	guide   map[guideKey]*Step
	alarms  []*Alarm
	kin     []*Relative
}

// MaybeChild reports whether the person is to be treated as a child: nobody
// knows better, or it is disputed.
func (st *State) MaybeChild() bool { return st.child.mark == Child || st.child.mark == Unsure }

// AgeDecided is the step that decided the age; ok is false while none stands
// undisputed.
func (st *State) AgeDecided() (s Step, ok bool) {
	if st.child.decided == nil || st.child.doubt != nil {
		return s, false
	}
	return *st.child.decided, true
}

// Ages returns what was said, disputed and decided of the age, the first first.
func (st *State) Ages() []Step { return append([]Step(nil), st.child.said...) }

// SaidAge is what an agency last said of the age, "" where it has said nothing.
func (st *State) SaidAge(office string) string {
	last := ""
	for _, s := range st.child.said {
		if s.Office == office && s.Kind != DisputeAge {
			last = s.Code
		}
	}
	return last
}

var _ = define(map[Kind]rule{
	SayAge: {needs: fCode | fBy, may: fBody | fDay | fText, codes: "plan_age", bys: "age_basis", fresh: true, apply: applySayAge},
	DisputeAge: {needs: fBy | fText, may: fDay, bys: "age_doubt", fresh: true, check: func(st *State, _ *Step, _ World) error {
		if st.child.doubt != nil {
			return conflict("casework.age.disputed")
		}
		return nil
	}, apply: func(st *State, s *Step) {
		st.child.said = append(st.child.said, *s)
		st.doubt(s)
	}},
	DecideAge: {needs: fCode | fBy | fBody | fDay, may: fText, codes: "plan_age", bys: "age_basis", check: func(st *State, s *Step, _ World) error {
		if s.Code == Unsure {
			return refuse("casework.age.decide")
		}
		return nil
	}, apply: func(st *State, s *Step) {
		c := &st.child
		c.said = append(c.said, *s)
		c.mark, c.decided, c.doubt = s.Code, s, nil
		st.openTracks(s)
	}},
})

// doubt makes the age unsure: from now on the person is a child until somebody
// has decided.
func (st *State) doubt(s *Step) {
	st.child.mark, st.child.doubt = Unsure, s
	st.openTracks(s)
}

// applySayAge takes in what somebody knows. Nothing that is said makes an adult
// of a child: only a decision does.
func applySayAge(st *State, s *Step) {
	c := &st.child
	c.said = append(c.said, *s)
	_, settled := st.AgeDecided()
	switch {
	case s.Code == c.mark:
	case settled && c.mark == Child:
	case c.mark == Unsure && s.Code == Child && s.By == "documented":
		c.mark = Child
	default:
		st.doubt(s)
	}
}

// beganChild is called when the plan is opened or opened again.
func (st *State) beganChild(s *Step) {
	if s.Kind == Open {
		st.child.mark = s.Code
		st.child.said = append(st.child.said, *s)
	}
	st.openTracks(s)
}

func (st *State) childMayClose(*Step, World) error {
	if _, on := st.Alarm(); on {
		return conflict("casework.close.missing")
	}
	return nil
}

// AgeOf is what a notification says of the person's age on a day: Adult only
// where the age is known. It follows register.MaybeChild, by which the form
// asks and advises, but on the day of today; a documented date of birth of an
// adult outweighs what was presumed before.
func AgeOf(values map[register.Field]string, today codelist.Day) string {
	now := make(map[register.Field]string, len(values))
	for k, v := range values {
		if k != register.FieldIdentified {
			now[k] = v
		}
	}
	known, documented := ages(now, today)
	switch {
	case documented && known.youngest >= majority:
		return Adult
	case !register.MaybeChild(now, today):
		return Adult
	case known.oldest >= 0 && known.oldest < majority:
		return Child
	}
	return Unsure
}

// majority is the age of an adult in completed years.
const majority = 18

type span struct{ youngest, oldest int }

// ages is the span of ages by the best of the dates that are told, -1 where
// none is.
func ages(values map[register.Field]string, today codelist.Day) (s span, documented bool) {
	s = span{-1, -1}
	for _, f := range []register.Field{
		register.FieldDocumented, register.FieldBirth, register.FieldBirthYear, register.FieldAssessed, register.FieldStated,
	} {
		p, _, ok := register.ReadPartialDay(values[f])
		if !ok || p.IsZero() {
			continue
		}
		s.youngest, s.oldest = p.AgeRange(today)
		plain := f == register.FieldBirth || f == register.FieldBirthYear
		return s, f == register.FieldDocumented || plain && values[register.FieldBirthBasis] == "documented"
	}
	return s, false
}

var errNotOurs = func() error { return fault.New(fault.Forbidden, "casework.not_yours") }
