package casework

// The kinds of step of the missing-person alarm. It may be raised for anybody,
// again and again.
const (
	Missing  Kind = "missing"       // since when; where the person was last seen is its text
	LogAlarm Kind = "missing.log"   // what was done and learnt
	Found    Kind = "missing.found" // when, and how the person is
)

// Alarm is that the person is missing.
type Alarm struct {
	ID     StepID
	Raised Step
	Log    []Step
	Ended  *Step // nil while the person is missing
}

// Alarm returns the alarm that is on; on is false where none is.
func (st *State) Alarm() (a Alarm, on bool) {
	for _, x := range st.child.alarms {
		if x.Ended == nil {
			return *x, true
		}
	}
	return a, false
}

// Alarms returns every alarm, the first raised first.
func (st *State) Alarms() []Alarm { return values(st.child.alarms) }

func (st *State) alarm(id StepID) *Alarm {
	for _, a := range st.child.alarms {
		if a.ID == id {
			return a
		}
	}
	return nil
}

var _ = define(map[Kind]rule{
	Missing: {needs: fDay | fHour, may: fText, check: func(st *State, s *Step, _ World) error {
		if _, on := st.Alarm(); on {
			return conflict("casework.missing.on")
		}
		return wellHour(s)
	}, apply: func(st *State, s *Step) { st.child.alarms = append(st.child.alarms, &Alarm{ID: s.ID, Raised: *s}) }},
	LogAlarm: {needs: fSubject | fText, may: fDay | fHour, fresh: true, check: onAlarm, apply: func(st *State, s *Step) {
		if a := st.alarm(s.Subject); a != nil {
			a.Log = append(a.Log, *s)
		}
	}},
	Found: {needs: fSubject | fCode | fDay | fHour, may: fText, codes: "found_state", check: func(st *State, s *Step, w World) error {
		if err := onAlarm(st, s, w); err != nil {
			return err
		}
		if raised := st.alarm(s.Subject).Raised; s.Day.Before(raised.Day) || s.Day == raised.Day && s.Hour < raised.Hour {
			return refuse("casework.missing.before")
		}
		return nil
	}, apply: func(st *State, s *Step) {
		if a := st.alarm(s.Subject); a != nil {
			a.Ended = s
		}
	}},
})

// onAlarm lets a step pass whose subject is an alarm that is on.
func onAlarm(st *State, s *Step, _ World) error {
	switch a := st.alarm(s.Subject); {
	case a == nil:
		return refuse("casework.subject")
	case a.Ended != nil:
		return conflict("casework.missing.off")
	}
	return wellHour(s)
}

// wellHour refuses what is no hour of the day.
func wellHour(s *Step) error {
	if !goodHour(s.Hour) {
		return refuse("casework.hour")
	}
	return nil
}
