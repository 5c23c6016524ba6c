package casework

import (
	"verdig/codelist"
)

// childTodos are what a child's plan waits for: that who is missing is found,
// that the age is decided, and of each track the one thing that comes next.
func (st *State) childTodos(w World) []Todo {
	var all []Todo
	if a, on := st.Alarm(); on {
		all = append(all, st.alarmTodos(a, w)...)
	}
	if st.Age() == Unsure {
		said := st.child.said[len(st.child.said)-1]
		all = append(all, Todo{Key: "child.age", Kind: DecideAge, Area: Whole, Agency: st.Responsible(Whole), Since: said.At, number: said.Number})
	}
	for _, a := range Tracks {
		if st.OpenArea(a) {
			all = append(all, st.trackTodos(a, w)...)
		}
	}
	return append(append(all, st.conferenceTodos(w)...), st.movedTodos()...)
}

// alarmTodos are that somebody missing is found, and of a child the step of the
// alarm that must be taken first.
func (st *State) alarmTodos(a Alarm, w World) []Todo {
	whose := st.Responsible("child_welfare")
	all := []Todo{{Key: "child.missing", Kind: Found, Subject: a.ID, Area: Whole, Agency: whose, Since: a.Raised.At, Alarm: true, number: a.Raised.Number}}
	if !st.MaybeChild() {
		return all
	}
	if steps := left(st.GuideOf(a, w.Codes)); len(steps) > 0 {
		first := soonest(steps)
		all = append(all, first.todo(whose, a.Raised))
	}
	return all
}

func (g *Guided) todo(agency string, from Step) Todo {
	t := Todo{Key: "guide." + g.Code, Kind: DoGuide, Subject: g.Of, Area: g.Area, Code: g.Code, Agency: agency, Since: from.At, number: from.Number}
	if !g.Due.IsZero() {
		t.Due = codelist.NorwegianDay(g.Due)
	}
	return t
}

// trackTodos is what comes next of one track: to find its own body, to do the
// step that is due first, or to close it. Of the steps only the first due is
// named: until it is done no other can be late alone.
func (st *State) trackTodos(a Area, w World) []Todo {
	c := st.areas[a]
	todo := Todo{Area: a, Agency: c.Agency, Since: c.Opened.At, number: c.Opened.Number}
	if !st.MaybeChild() {
		todo.Key, todo.Kind = "child.adult", CloseTrack
		return []Todo{todo}
	}
	var all []Todo
	if !Fitting(w, a, c.Agency) && st.offered(a) == nil {
		offer := todo
		offer.Key, offer.Kind = "child.offer", Offer
		offer.Due = st.offerBy(a, w)
		all = append(all, offer)
	}
	steps := left(st.Guide(a, w.Codes))
	switch {
	case len(steps) > 0:
		first := soonest(steps)
		all = append(all, first.todo(c.Agency, c.Opened))
	case st.offered(a) == nil && Fitting(w, a, c.Agency):
		todo.Key, todo.Kind = "child.close", CloseTrack
		all = append(all, todo)
	}
	return all
}

// soonest is the step that is due first; steps without a day come last.
func soonest(steps []Guided) Guided {
	first := steps[0]
	for _, g := range steps[1:] {
		if !g.Due.IsZero() && (first.Due.IsZero() || g.Due.Before(first.Due)) {
			first = g
		}
	}
	return first
}

// offerBy is the day by which a track is to be offered to its own body.
func (st *State) offerBy(a Area, w World) codelist.Day {
	tracks, _ := w.Codes.Scheme("track")
	c, _ := tracks.Code(string(a))
	length, ok := Period(c.Attrs["offer"])
	if !ok {
		return codelist.Day{}
	}
	return codelist.NorwegianDay(st.areas[a].Opened.At.Add(length))
}

// conferenceTodos says that the tracks are to meet: two or more are open, no
// conference is called, and the last one held is longer ago than the rule of
// the house lets pass.
func (st *State) conferenceTodos(w World) []Todo {
	var from Step
	open := 0
	for _, a := range Tracks {
		if c := st.areas[a]; st.OpenArea(a) {
			if open++; open == 1 || c.Opened.Number < from.Number {
				from = c.Opened
			}
		}
	}
	if open < 2 || !st.MaybeChild() {
		return nil
	}
	for _, m := range st.Meetings() {
		switch {
		case m.Code != Conference:
		case !m.Over():
			return nil
		case m.Held != nil && m.Held.Number > from.Number:
			from = *m.Held
		}
	}
	rule := st.guided(Conference, "", from.At, w.Codes)
	if len(rule) == 0 {
		return nil
	}
	return []Todo{{
		Key: "child.conference", Kind: CallMeeting, Area: Whole, Code: Conference, Agency: st.Responsible(Whole), Since: from.At,
		Due: codelist.NorwegianDay(rule[0].Due), number: from.Number,
	}}
}

// movedTodos are the agencies that have handed a child over because it moved,
// and have nothing left to do.
func (st *State) movedTodos() []Todo {
	var all []Todo
	told := map[string]bool{}
	for _, h := range st.offers {
		if h.Outcome != Accepted || h.Asked.Reason != "moved" || !st.Member(h.From) || told[h.From] || st.holds(h.From) != nil {
			continue
		}
		told[h.From] = true
		all = append(all, Todo{Key: "child.leave", Kind: Leave, Area: h.Area, Agency: h.From, Since: h.Answer.At, number: h.Answer.Number})
	}
	return all
}

// missingWaits puts a missing child on the ladder.
var _ = missingWaits()

func missingWaits() bool {
	waits = append(waits, func(st *State) []Wait {
		a, on := st.Alarm()
		if !on || !st.MaybeChild() {
			return nil
		}
		return []Wait{{a.ID, trackMissing, Whole, st.Responsible("child_welfare"), a.Raised.At}}
	})
	return true
}
