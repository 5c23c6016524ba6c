package casework

import (
	"slices"
	"time"

	"verdig/codelist"
)

// The kinds of step by which something that happened is written down, and the
// deadlines that it starts are met.
const (
	AddEvent       Kind = "event"           // what happened, and when (code list plan_event)
	SettleDeadline Kind = "deadline.settle" // what was due is done
	WaiveDeadline  Kind = "deadline.waive"  // it does not apply here
	MoveDeadline   Kind = "deadline.move"   // another day, for a rule of the house only
)

// deadlineState is what the state keeps of events that start deadlines.
type deadlineState struct {
	events []*Step
	ended  map[deadlineKey]*Step // settled or waived by a step of its own
	moved  map[deadlineKey]*Step // the last of them
}

// deadlineKey names a deadline: the event that started it, and the rule.
type deadlineKey struct {
	event StepID
	rule  string
}

// Deadline is a day, or an hour, by which something must be done after an
// event. It is not kept: it follows from the event and the rule of the event's
// day.
type Deadline struct {
	Event   Step
	Rule    *Rule
	Area    Area
	Day     codelist.Day // on which it ends, in Norway
	At      time.Time    // the moment at which it has passed
	Moved   *Step        // nil where it was not moved
	Settled *Step        // by what; nil while it is open
}

// Open reports whether what is due is still to be done.
func (d *Deadline) Open() bool { return d.Settled == nil }

// Late reports whether the deadline is open and has passed.
func (d *Deadline) Late(now time.Time) bool { return d.Open() && !now.Before(d.At) }

// Waived reports whether the deadline was found not to apply.
func (d *Deadline) Waived() bool { return d.Settled != nil && d.Settled.Kind == WaiveDeadline }

var _ = define(map[Kind]rule{
	AddEvent: {
		needs: fCode | fDay, may: fHour | fUntil | fBody | fText, codes: "plan_event", fresh: true,
		check: func(_ *State, s *Step, _ World) error {
			switch {
			case !s.Until.IsZero() && s.Until.Before(s.Day):
				return refuse("casework.event.until")
			case s.Hour != "" && !isHour(s.Hour):
				return refuse("casework.hour")
			}
			return nil
		},
		apply: func(st *State, s *Step) { st.deadlines.events = append(st.deadlines.events, s) },
	},
	SettleDeadline: {
		needs: fSubject | fCode | fText, may: fDay, codes: "deadline_rule", check: onDeadline, apply: endDeadline,
	},
	WaiveDeadline: {
		needs: fSubject | fCode | fReason, may: fText, codes: "deadline_rule", check: onDeadline, apply: endDeadline,
	},
	MoveDeadline: {
		needs: fSubject | fCode | fUntil | fReason, may: fText, codes: "deadline_rule",
		check: func(st *State, s *Step, w World) error {
			if err := onDeadline(st, s, w); err != nil {
				return err
			}
			if r := ruleOf(s.Code); s.Code != "" && (r == nil || !r.House) {
				return conflict("casework.deadline.law")
			}
			return nil
		},
		apply: func(st *State, s *Step) {
			if st.deadlines.moved == nil {
				st.deadlines.moved = make(map[deadlineKey]*Step)
			}
			st.deadlines.moved[deadlineKey{s.Subject, s.Code}] = s
		},
	},
})

// hourLayout is how a step writes an hour. It is written with both digits, so
// that of two hours the later one is the greater text.
const hourLayout = "15:04"

func isHour(text string) bool {
	t, err := time.Parse(hourLayout, text)
	return err == nil && t.Format(hourLayout) == text
}

func endDeadline(st *State, s *Step) {
	if st.deadlines.ended == nil {
		st.deadlines.ended = make(map[deadlineKey]*Step)
	}
	st.deadlines.ended[deadlineKey{s.Subject, s.Code}] = s
}

// onDeadline lets a step pass on a deadline that is open.
func onDeadline(st *State, s *Step, w World) error {
	found := false
	for _, d := range st.Deadlines(w) {
		if d.Event.ID == s.Subject && (d.Rule.Code == s.Code || s.Code == "") {
			if d.Open() {
				return nil
			}
			found = true
		}
	}
	if found {
		return conflict("casework.deadline.settled")
	}
	return refuse("casework.subject")
}

// Events returns what happened, by day and then in the order in which it was
// written down.
func (st *State) Events() []Step {
	all := values(st.deadlines.events)
	slices.SortStableFunc(all, func(a, b Step) int { return a.Day.Compare(b.Day) })
	return all
}

// Deadlines returns every deadline that the events of the plan have started,
// open or settled, by the moment at which it ends.
func (st *State) Deadlines(w World) []Deadline {
	var all []Deadline
	for _, e := range st.deadlines.events {
		for _, r := range Rules() {
			if !slices.Contains(r.Start, e.Code) || !r.ValidOn(e.Day) {
				continue
			}
			all = append(all, st.deadline(e, r, w))
		}
	}
	slices.SortStableFunc(all, func(a, b Deadline) int { return a.At.Compare(b.At) })
	return all
}

func (st *State) deadline(e *Step, r *Rule, w World) Deadline {
	key := deadlineKey{e.ID, r.Code}
	d := Deadline{Event: *e, Rule: r, Area: r.Area, Settled: st.deadlines.ended[key], Moved: st.deadlines.moved[key]}
	d.Day, d.At = r.end(e, w.House)
	if d.Moved != nil {
		d.Day = d.Moved.Until
		d.At = d.Day.AddDays(1).Begin(codelist.Norway())
	}
	if d.Settled == nil {
		d.Settled = st.settles(e, r)
	}
	return d
}

// settles returns the first later event or status that settles a deadline, nil
// where none does. What happened before the event that started it settles
// nothing, whenever it was written down.
func (st *State) settles(e *Step, r *Rule) *Step {
	var first *Step
	consider := func(s *Step, word string) {
		later := s.Day.After(e.Day) || s.Day == e.Day && s.Number > e.Number
		if s.ID != e.ID && later && slices.Contains(r.Settle, word) && (first == nil || s.Day.Before(first.Day)) {
			first = s
		}
	}
	for _, s := range st.deadlines.events {
		consider(s, s.Code)
	}
	for _, x := range st.status.history {
		consider(&x.Said, "status:"+x.Code)
	}
	return first
}

// deadlineMayClose refuses to close a plan in which something is due: it would
// be gone without a word.
func (st *State) deadlineMayClose(w World) error {
	if slices.ContainsFunc(st.Deadlines(w), func(d Deadline) bool { return d.Open() }) {
		return conflict("casework.close.deadline")
	}
	return nil
}
