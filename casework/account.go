package casework

import (
	"slices"
	"time"

	"verdig/codelist"
)

// Account is what one plan says of one year, for the statistics: codes, days
// and numbers, and nothing that anybody wrote.
//
// What agencies ask each other and answer stands as it was at the end of the
// year, corrected by what was undone since. What happened outside the plan has
// a day of its own and counts in the year of that day, also where it was
// written down later.
type Account struct {
	Help      codelist.Day // on which the first help began, zero while none had
	Offers    []HelpAccount
	Handovers []HandoverAccount // offered in the year
	Events    []Step            // with a day in the year, by day
	Tracks    []TrackAccount    // open in the year
	Disputes  int               // of the age, in the year
	Missing   int               // alarms raised for a day in the year
}

// HelpAccount is help that was offered in the year: by a referral, by a member
// who began to help itself, or in words where the person said no at once.
type HelpAccount struct {
	Need    Area
	To      string // agency or service that is to help, "" where nobody was asked
	Offered time.Time
	State   string       // one of [ReferralStates]
	Begun   codelist.Day // zero while the help has not begun
	Reason  string       // where the state is refused or declined
}

// HandoverAccount is a handover that was offered in the year.
type HandoverAccount struct {
	Area    Area
	Outcome string // "" while it waited at the end of the year
	Late    bool   // answered, or without an answer, after it had climbed to the leader
}

// TrackAccount is a track of a child that was open on a day of the year.
type TrackAccount struct {
	Area   Area
	Opened bool // in the year
	Open   bool // at the end of the year; otherwise it was closed in the year
}

// YearAccount accounts for a year of a plan, as it was known at the end of a
// day. It reports false where the plan was not open on any day of the year.
func YearAccount(st *State, year int, asOf codelist.Day) (Account, bool) {
	begin, end := codelist.MustDay(year, 1, 1).Begin(codelist.Norway()), codelist.MustDay(year+1, 1, 1).Begin(codelist.Norway())
	known := asOf.AddDays(1).Begin(codelist.Norway())
	if known.Before(end) {
		end = known
	}
	st = st.until(known)
	before, after := st.until(begin), st.until(end)
	if after.Next() == 1 || !openIn(before, after, begin) {
		return Account{}, false
	}
	a := Account{Handovers: after.handoversSince(begin, end), Offers: after.offersSince(begin), Tracks: tracksOf(before, after, begin)}
	a.Help = st.firstHelp(codelist.NorwegianDay(end.Add(-time.Second)))
	for _, e := range st.Events() {
		if e.Day.Year() == year {
			a.Events = append(a.Events, e)
		}
	}
	a.child(st, year)
	return a, true
}

// until is the plan as it stood at a moment, without what was undone since: a
// mistake that is taken back was one from the beginning.
func (st *State) until(moment time.Time) *State {
	var steps []Step
	for _, s := range st.steps {
		if s.At.Before(moment) || s.Kind == Undo {
			steps = append(steps, s)
		}
	}
	if !slices.ContainsFunc(steps, func(s Step) bool { return s.Kind != Undo }) {
		steps = nil
	}
	return Fold(st.Plan, steps)
}

// openIn reports whether a plan was open on a day from begin on, given how it
// stood then and how it stood at the end.
func openIn(before, after *State, begin time.Time) bool {
	if before.Next() > 1 && !before.Closed() {
		return true
	}
	return slices.ContainsFunc(after.steps, func(s Step) bool {
		return (s.Kind == Open || s.Kind == Reopen) && !s.At.Before(begin) && after.Undone(s.ID) == ""
	})
}

// handoversSince returns the handovers offered from begin on, as they stood at
// the end.
func (st *State) handoversSince(begin, end time.Time) []HandoverAccount {
	l := ladderOf("offer", st.Age() != Adult)
	var all []HandoverAccount
	for _, h := range st.offers {
		if h.Asked.At.Before(begin) {
			continue
		}
		until := end
		if h.Answer != nil {
			until = h.Answer.At
		}
		late := l.when(h.Asked.At, rankOf(Leader))
		all = append(all, HandoverAccount{Area: h.Area, Outcome: h.Outcome, Late: !until.Before(late)})
	}
	return all
}

// offersSince returns the help that was offered from begin on.
func (st *State) offersSince(begin time.Time) []HelpAccount {
	var all []HelpAccount
	for _, r := range st.Referrals() {
		to := r.Agency
		if to == "" {
			to = r.Service
		}
		all = append(all, HelpAccount{Need: r.Need, To: to, Offered: r.Offered, State: r.State, Begun: r.Started, Reason: r.Reason})
	}
	for _, s := range st.HelpDeclined() {
		all = append(all, HelpAccount{Need: s.Area, Offered: s.At, State: ReferralDeclined, Reason: s.Code})
	}
	all = slices.DeleteFunc(all, func(h HelpAccount) bool { return h.Offered.Before(begin) })
	slices.SortStableFunc(all, func(a, b HelpAccount) int { return a.Offered.Compare(b.Offered) })
	return all
}

// firstHelp is the first day on which help began, up to a day; zero where none
// had.
func (st *State) firstHelp(last codelist.Day) codelist.Day {
	var first codelist.Day
	for _, r := range st.Referrals() {
		if !r.Started.IsZero() && !r.Started.After(last) && (first.IsZero() || r.Started.Before(first)) {
			first = r.Started
		}
	}
	return first
}

// tracksOf returns the tracks that were open on a day of the year, given how
// the plan stood at its beginning and at its end.
func tracksOf(before, after *State, begin time.Time) []TrackAccount {
	var all []TrackAccount
	for _, a := range Tracks {
		c := after.areas[a]
		if c == nil || c.Ended != nil && c.Ended.At.Before(begin) {
			continue
		}
		all = append(all, TrackAccount{Area: a, Opened: !before.OpenArea(a), Open: c.Ended == nil})
	}
	return all
}

// child accounts for what concerns a child: disputes about the age, and the
// times that the person went missing.
func (a *Account) child(st *State, year int) {
	for _, s := range st.Ages() {
		if s.Kind == DisputeAge && happened(s).Year() == year {
			a.Disputes++
		}
	}
	for _, x := range st.Alarms() {
		if happened(x.Raised).Year() == year {
			a.Missing++
		}
	}
}

// happened is the day on which what a step tells of happened: the day that it
// gives, or else that on which it was taken.
func happened(s Step) codelist.Day {
	if !s.Day.IsZero() {
		return s.Day
	}
	return codelist.NorwegianDay(s.At)
}
