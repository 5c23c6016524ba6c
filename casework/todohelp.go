package casework

import (
	"time"

	"verdig/codelist"
)

// helpTodos are what referrals wait for: an answer of the receiver; the first
// day of help that was promised; other help where somebody said no.
func (st *State) helpTodos() []Todo {
	var all []Todo
	last := map[Area]*Referral{}
	for _, r := range st.referrals.all {
		all = append(all, st.referralTodos(r)...)
		if r.State != ReferralRecalled {
			last[r.Need] = r
		}
	}
	for _, need := range Needs {
		if r := last[need]; r != nil && r.State == ReferralRefused && !st.settled(r) {
			all = append(all, Todo{Key: "refused", Kind: OfferReferral, Area: need, Agency: st.speaker(r), Since: r.Over.At, number: r.Over.Number})
		}
	}
	return all
}

func (st *State) referralTodos(r *Referral) []Todo {
	todo := func(key string, k Kind, agency, other string) Todo {
		return Todo{Key: key, Kind: k, Subject: r.ID, Area: r.Need, Agency: agency, Other: other, Since: r.Offered, number: r.Latest}
	}
	receiver, sender := r.Agency, st.speaker(r)
	switch {
	case r.Waits() && r.Service != "":
		return []Todo{todo("referred.service", AcceptReferral, sender, "")}
	case r.Waits():
		wait := todo("referred.wait", RecallReferral, sender, receiver)
		wait.Waits = true
		return []Todo{todo("referred", AcceptReferral, receiver, r.From), wait}
	case r.State == ReferralAccepted && r.Service != "":
		return []Todo{todo("begin.service", StartReferral, sender, "")}
	case r.State == ReferralAccepted:
		return []Todo{todo("begin", StartReferral, receiver, r.From)}
	}
	return nil
}

// speaker is the agency that speaks for those who offered a referral: the one
// that did, or, when it has left, the one responsible for the need.
func (st *State) speaker(r *Referral) string {
	if st.Member(r.From) {
		return r.From
	}
	return st.Responsible(r.Need)
}

// settled reports whether a need is closed, or its person declined help with
// it, after a service said no.
func (st *State) settled(r *Referral) bool {
	if c := st.areas[r.Need]; c != nil && c.Ended != nil && c.Ended.Number > r.Over.Number {
		return true
	}
	for _, s := range st.referrals.declined {
		if s.Area == r.Need && s.Number > r.Over.Number {
			return true
		}
	}
	return false
}

// meetingTodos are what meetings wait for: those who are called come; it is said
// that the meeting was held; the minutes are written, and agreed to.
func (st *State) meetingTodos(now time.Time) []Todo {
	var all []Todo
	for _, m := range st.meetings.all {
		caller := m.Caller
		if !st.Member(caller) {
			caller = st.Responsible(Whole)
		}
		todo := Todo{Subject: m.ID, Area: Whole, Agency: caller, Due: m.Day, Args: []string{m.Hour}, Since: m.Called.At, number: m.Called.Number}
		standing, written := m.Standing()
		switch {
		case m.Cancelled != nil:
		case m.Held == nil && m.Day.After(codelist.NorwegianDay(now)):
			todo.Key = "meeting"
			for _, a := range st.only(m.Parties) {
				todo.Agency = a
				all = append(all, todo)
			}
		case m.Held == nil:
			todo.Key, todo.Kind = "meeting.hold", HoldMeeting
			all = append(all, todo)
		case !written:
			todo.Key, todo.Kind, todo.Due, todo.Since = "meeting.minutes", WriteMinutes, codelist.Day{}, m.Held.At
			all = append(all, todo)
		default:
			for _, a := range st.Owing(m) {
				all = append(all, Todo{
					Key: "meeting.agree", Kind: AgreeMinutes, Subject: standing.ID, Area: Whole, Agency: a, Other: standing.Office, Since: standing.At, number: standing.Number,
				})
			}
		}
	}
	return all
}
