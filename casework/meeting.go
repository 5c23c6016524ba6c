package casework

import (
	"slices"

	"verdig/codelist"
	"verdig/fault"
)

// The kinds of step of meetings.
const (
	CallMeeting   Kind = "meeting.call"    // who meets when; the agenda is its text
	MoveMeeting   Kind = "meeting.move"    // another day or hour
	CancelMeeting Kind = "meeting.cancel"  // it is not held
	HoldMeeting   Kind = "meeting.hold"    // it was held: who came; its text is the minutes
	WriteMinutes  Kind = "meeting.minutes" // the minutes, or the minutes anew: earlier ones stay beside them
	DecideMeeting Kind = "meeting.decide"  // a decision, which is a task at once: who does it by when
	AgreeMinutes  Kind = "meeting.agree"   // a participant agrees to the minutes that stand
	ObjectMinutes Kind = "meeting.object"  // or does not, and says why
)

// Conference is the meeting at which the tracks of a child meet (code list
// meeting_kind), and the attribute track of the rule of how often they do (code
// list guidance).
const Conference = "conference"

// Meeting is one at which agencies meet about the person.
type Meeting struct {
	ID      StepID
	Code    string // meeting_kind
	Caller  string // agency that called it
	Day     codelist.Day
	Hour    string   // "15:04", Norwegian time
	Parties []string // agencies called, the caller among them, by code
	Called  Step     // its text is the agenda
	Moved   []Step   // how the time was moved, the first first

	Cancelled *Step // nil unless it was
	Held      *Step // nil until it is
	Came      []string
	Minutes   []Step // every text of the minutes, the first first; the last one stands
	Decisions []Step // each is a task, too; its text is what was decided
	Words     []Step // by which participants agreed or objected, to any of the minutes
}

// Over reports whether the meeting was held or cancelled.
func (m *Meeting) Over() bool { return m.Held != nil || m.Cancelled != nil }

// Standing returns the step whose text is the minutes that stand; ok is false
// while there are none.
func (m *Meeting) Standing() (s Step, ok bool) {
	if len(m.Minutes) == 0 {
		return s, false
	}
	return m.Minutes[len(m.Minutes)-1], true
}

// Word returns what an agency said to the minutes that stand; ok is false while
// it has said nothing.
func (m *Meeting) Word(agency string) (s Step, ok bool) {
	standing, _ := m.Standing()
	for _, w := range m.Words {
		if w.Office == agency && w.Subject == standing.ID {
			return w, true
		}
	}
	return s, false
}

// Owing returns the members that came to a meeting and have not said whether its
// minutes are right, by code. Who wrote them has said so.
func (st *State) Owing(m *Meeting) []string {
	standing, ok := m.Standing()
	if !ok {
		return nil
	}
	var all []string
	for _, a := range m.Came {
		if _, said := m.Word(a); !said && a != standing.Office && st.Member(a) {
			all = append(all, a)
		}
	}
	return all
}

// meetingState is what the state keeps of meetings.
type meetingState struct{ all []*Meeting }

// Meetings returns every meeting that stands, the one called first first.
func (st *State) Meetings() []Meeting { return values(st.meetings.all) }

// Meeting returns one meeting.
func (st *State) Meeting(id StepID) (m Meeting, ok bool) {
	if found := st.meeting(id); found != nil {
		return *found, true
	}
	return m, false
}

// MeetingOf returns the meeting that a step is on: that called it, or wrote its
// minutes.
func (st *State) MeetingOf(id StepID) (m Meeting, ok bool) {
	if m, ok = st.Meeting(id); ok {
		return m, ok
	}
	if found := st.withMinutes(id); found != nil {
		return *found, true
	}
	return m, false
}

func (st *State) meeting(id StepID) *Meeting {
	for _, m := range st.meetings.all {
		if m.ID == id {
			return m
		}
	}
	return nil
}

// meetingMayClose keeps a plan open while a meeting is ahead, or was not said to
// be held or cancelled.
func (st *State) meetingMayClose() error {
	for _, m := range st.meetings.all {
		if !m.Over() {
			return conflict("casework.close.meeting")
		}
	}
	return nil
}

// takesPart reports whether an agency takes part in a meeting: it was called or
// came, or is responsible for the whole plan.
func (st *State) takesPart(m *Meeting, office string) bool {
	return st.Member(office) && (slices.Contains(m.Parties, office) || slices.Contains(m.Came, office) || st.Responsible(Whole) == office)
}

// meetingAhead lets a step pass on a meeting that is neither held nor cancelled.
func meetingAhead(st *State, s *Step, _ World) error {
	m := st.meeting(s.Subject)
	switch {
	case m == nil:
		return refuse("casework.subject")
	case m.Cancelled != nil:
		return conflict("casework.meeting.cancelled")
	case m.Held != nil:
		return conflict("casework.meeting.held")
	}
	return checkTime(s)
}

// checkTime refuses an hour that is none, and a day that is past.
func checkTime(s *Step) error {
	if s.Kind != CallMeeting && s.Kind != MoveMeeting {
		return nil
	}
	if !isHour(s.Hour) {
		return refuse("casework.hour")
	}
	if s.Day.Before(codelist.NorwegianDay(s.At)) {
		return refuse("casework.meeting.past")
	}
	return nil
}

// checkCall lets a meeting be called of members. Where the tracks of a child
// meet, who is responsible for each of them is called.
func checkCall(st *State, s *Step, _ World) error {
	if err := checkTime(s); err != nil {
		return err
	}
	for _, a := range s.Parties {
		if !st.Member(a) {
			return refuse("casework.no_member")
		}
	}
	if s.Code != Conference {
		return nil
	}
	open := 0
	for _, a := range Tracks {
		if !st.OpenArea(a) {
			continue
		}
		open++
		if who := st.Responsible(a); who != s.Office && !slices.Contains(s.Parties, who) {
			return refuse("casework.meeting.tracks")
		}
	}
	if open == 0 {
		return refuse("casework.meeting.no_track")
	}
	return nil
}

func applyCall(st *State, s *Step) {
	parties := append(slices.Clone(s.Parties), s.Office)
	slices.Sort(parties)
	st.meetings.all = append(st.meetings.all, &Meeting{
		ID: s.ID, Code: s.Code, Caller: s.Office, Day: s.Day, Hour: s.Hour, Parties: slices.Compact(parties), Called: *s,
	})
}

// checkHold lets those who take part say that a meeting was held, and that
// members came, or others who were called and have left since.
func checkHold(st *State, s *Step, w World) error {
	if err := meetingAhead(st, s, w); err != nil {
		return err
	}
	m := st.meeting(s.Subject)
	if !st.takesPart(m, s.Office) {
		return fault.New(fault.Forbidden, "casework.not_yours")
	}
	for _, a := range s.Parties {
		if !st.Member(a) && !slices.Contains(m.Parties, a) {
			return refuse("casework.no_member")
		}
	}
	return nil
}

// onHeld lets those who take part write of a meeting that was held.
func onHeld(st *State, s *Step, _ World) error {
	m := st.meeting(s.Subject)
	switch {
	case m == nil:
		return refuse("casework.subject")
	case m.Held == nil:
		return conflict("casework.meeting.not_held")
	case !st.takesPart(m, s.Office):
		return fault.New(fault.Forbidden, "casework.not_yours")
	case s.Agency != "" && !st.Member(s.Agency):
		return refuse("casework.no_member")
	}
	return nil
}

// withMinutes returns the meeting to whose minutes, standing or earlier, a step
// belongs.
func (st *State) withMinutes(id StepID) *Meeting {
	for _, m := range st.meetings.all {
		if slices.ContainsFunc(m.Minutes, func(s Step) bool { return s.ID == id }) {
			return m
		}
	}
	return nil
}

// onMinutes lets a participant say once whether the minutes that stand are
// right.
func onMinutes(st *State, s *Step, _ World) error {
	m := st.withMinutes(s.Subject)
	if m == nil {
		return refuse("casework.subject")
	}
	standing, _ := m.Standing()
	_, said := m.Word(s.Office)
	switch {
	case !st.takesPart(m, s.Office):
		return fault.New(fault.Forbidden, "casework.not_yours")
	case standing.ID != s.Subject:
		return conflict("casework.meeting.corrected")
	case said:
		return conflict("casework.answered")
	}
	return nil
}

// only returns those of some agencies that take part in the plan.
func (st *State) only(agencies []string) []string {
	return slices.DeleteFunc(slices.Clone(agencies), func(a string) bool { return !st.Member(a) })
}

func changeMeeting(f func(*Meeting, *Step)) func(*State, *Step) {
	return func(st *State, s *Step) {
		if m := st.meeting(s.Subject); m != nil {
			f(m, s)
		}
	}
}

func applyWord(st *State, s *Step) {
	if m := st.withMinutes(s.Subject); m != nil {
		m.Words = append(m.Words, *s)
	}
}

var _ = define(map[Kind]rule{
	CallMeeting: {
		needs: fCode | fDay | fHour | fParties, may: fText, codes: "meeting_kind", fresh: true, ahead: true, check: checkCall, apply: applyCall,
	},
	MoveMeeting: {who: senders, needs: fSubject | fDay | fHour | fReason, may: fText, ahead: true, check: meetingAhead, apply: changeMeeting(func(m *Meeting, s *Step) {
		m.Day, m.Hour = s.Day, s.Hour
		m.Moved = append(m.Moved, *s)
	})},
	CancelMeeting: {who: senders, needs: fSubject | fReason, may: fText, check: meetingAhead, apply: changeMeeting(func(m *Meeting, s *Step) {
		m.Cancelled = s
	})},
	HoldMeeting: {needs: fSubject | fDay | fParties, may: fText, check: checkHold, apply: changeMeeting(func(m *Meeting, s *Step) {
		m.Held, m.Came = s, slices.Compact(slices.Sorted(slices.Values(s.Parties)))
		if s.Told {
			m.Minutes = append(m.Minutes, *s)
		}
	})},
	WriteMinutes: {needs: fSubject | fText, check: onHeld, apply: changeMeeting(func(m *Meeting, s *Step) {
		m.Minutes = append(m.Minutes, *s)
	})},
	DecideMeeting: {needs: fSubject | fArea | fAgency | fUntil | fText, fresh: true, check: onHeld, apply: func(st *State, s *Step) {
		changeMeeting(func(m *Meeting, s *Step) { m.Decisions = append(m.Decisions, *s) })(st, s)
		st.tasks = append(st.tasks, &Task{ID: s.ID, Of: s.Subject, Area: s.Area, Agency: s.Agency, Due: s.Until, Asked: *s, Said: *s})
	}},
	AgreeMinutes:  {needs: fSubject, may: fText, fresh: true, check: onMinutes, apply: applyWord},
	ObjectMinutes: {needs: fSubject | fText, fresh: true, check: onMinutes, apply: applyWord},
})

var _ = tellMore(func(after *State, s Step, tell func(string, ...string)) {
	switch s.Kind {
	case CallMeeting:
		tell("meeting", s.Parties...)
	case MoveMeeting, CancelMeeting:
		if m := after.meeting(s.Subject); m != nil {
			tell("meeting_changed", after.only(m.Parties)...)
		}
	case HoldMeeting, WriteMinutes:
		if m := after.meeting(s.Subject); m != nil {
			tell("minutes", after.Owing(m)...)
		}
	case DecideMeeting:
		tell("task", s.Agency)
	case ObjectMinutes:
		if m := after.withMinutes(s.Subject); m != nil {
			tell("minutes_objected", after.only([]string{m.Caller})...)
		}
	}
})
