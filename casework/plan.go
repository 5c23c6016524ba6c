package casework

import "verdig/fault"

// The kinds of step on the plan as a whole.
const (
	Open    Kind = "open"    // the first step: why, on which basis, adult or child
	Rename  Kind = "rename"  // how the members name the person
	Invite  Kind = "invite"  // an agency is asked to take part
	Join    Kind = "join"    // it does
	Refuse  Kind = "refuse"  // it does not
	Recall  Kind = "recall"  // the asking is taken back
	Leave   Kind = "leave"   // a member leaves
	Exclude Kind = "exclude" // a member goes because the person withdrew consent, or the basis fell
	Close   Kind = "close"
	Reopen  Kind = "reopen"
)

// What the first step says of the person's age (code list plan_age).
const (
	Child  = "child"
	Unsure = "unsure" // treated as a child until it is decided
	Adult  = "adult"
)

var _ = define(map[Kind]rule{
	Open: {who: anyone, needs: fReason | fBasis | fCode, may: fDay | fText, codes: "plan_age", fresh: true, check: checkOpen, apply: applyOpen, fixed: "casework.fixed.open"},
	Rename: {needs: fText, apply: func(st *State, s *Step) { st.name = *s },
		check: func(_ *State, s *Step, _ World) error {
			if len([]rune(s.Text)) > MaxName {
				return refuse("casework.name_long", number(MaxName))
			}
			return nil
		}},
	Invite: {needs: fAgency | fReason | fBasis | fDay, may: fText, fresh: true, check: checkInvite, apply: func(st *State, s *Step) { st.invited[s.Agency] = s }},
	Join: {who: addressed, needs: fSubject | fReason, may: fText, check: answering, apply: func(st *State, s *Step) {
		asked, _ := st.step(s.Subject)
		st.join(s.Office, asked.Basis, asked, *s)
	}, fixed: "casework.fixed.join"},
	Refuse: {who: addressed, needs: fSubject | fReason, may: fText, check: answering, apply: func(st *State, s *Step) { delete(st.invited, s.Office) },
		fixed: "casework.fixed.refuse"},
	Recall: {who: senders, needs: fSubject | fReason, check: answering, apply: func(st *State, s *Step) {
		asked, _ := st.step(s.Subject)
		delete(st.invited, asked.Agency)
	}, fixed: "casework.fixed.recall"},
	Leave:   {needs: fReason, may: fText, fresh: true, check: checkLeave, apply: func(st *State, s *Step) { st.leave(s.Office) }, fixed: "casework.fixed.leave"},
	Exclude: {who: responsible, needs: fAgency | fReason, may: fText | fDay, check: checkExclude, apply: applyExclude, fixed: "casework.fixed.exclude"},
	Close:   {who: responsible, needs: fReason, may: fText, check: checkClose, apply: applyClose, fixed: "casework.fixed.close"},
	Reopen:  {who: responsible, needs: fReason, may: fText, check: checkReopen, apply: applyReopen, fixed: "casework.fixed.reopen"},
})

func checkOpen(st *State, s *Step, w World) error {
	switch {
	case len(st.steps) > 0:
		return conflict("casework.open_already")
	case s.Basis == "consent" && s.Day.IsZero():
		return refuse("casework.day")
	case !w.Active(s.Office):
		return refuse("casework.agency")
	}
	return nil
}

func applyOpen(st *State, s *Step) {
	st.join(s.Office, s.Basis, *s, *s)
	st.areas[Whole] = &Charge{Area: Whole, Agency: s.Office, Since: *s, Opened: *s}
	st.name = *s
	st.began(s)
}

func (st *State) join(agency, basis string, asked, s Step) {
	delete(st.invited, agency)
	if !st.Member(agency) {
		st.members[agency] = &Member{Agency: agency, Basis: basis, Given: asked.Day, Since: s}
	}
}

func (st *State) leave(agency string) { delete(st.members, agency) }

func checkInvite(st *State, s *Step, _ World) error {
	switch {
	case st.Member(s.Agency):
		return conflict("casework.member_already")
	case st.invited[s.Agency] != nil:
		return conflict("casework.invited_already")
	}
	return nil
}

// answering lets an answer to an invitation pass that waits.
func answering(st *State, s *Step, _ World) error {
	asked, ok := st.step(s.Subject)
	if !ok || asked.Kind != Invite || st.invited[asked.Agency] == nil || st.invited[asked.Agency].ID != asked.ID {
		return conflict("casework.answered")
	}
	return nil
}

// holds returns why an agency cannot go: what it is responsible for, what it
// has been offered, and what it has taken upon itself.
func (st *State) holds(agency string) error {
	for _, c := range st.Charges() {
		if c.Ended == nil && c.Agency == agency {
			return conflict("casework.leave.responsible")
		}
	}
	for _, o := range st.offers {
		if o.Open() && o.To == agency {
			return conflict("casework.leave.offered")
		}
	}
	for _, t := range st.tasks {
		if t.Open() && t.Agency == agency {
			return conflict("casework.leave.tasks")
		}
	}
	return st.referralHolds(agency)
}

func checkLeave(st *State, s *Step, _ World) error { return st.holds(s.Office) }

func checkExclude(st *State, s *Step, _ World) error {
	switch {
	case st.Responsible(Whole) != s.Office:
		return fault.New(fault.Forbidden, "casework.not_yours")
	case !st.Member(s.Agency):
		return conflict("casework.no_member")
	case st.Responsible(Whole) == s.Agency:
		return conflict("casework.leave.responsible")
	}
	return nil
}

// applyExclude gives what the agency had to the one responsible for the whole,
// so that nothing is ever nobody's.
func applyExclude(st *State, s *Step) {
	whole := st.Responsible(Whole)
	for _, c := range st.areas {
		if c.Ended == nil && c.Agency == s.Agency {
			c.Agency, c.Since = whole, *s
		}
	}
	for _, o := range st.offers {
		if o.Open() && o.To == s.Agency {
			o.Answer, o.Outcome = s, Withdrawn
		}
	}
	for _, t := range st.tasks {
		if t.Open() && t.Agency == s.Agency {
			t.Agency = whole
		}
	}
	st.excludeReferrals(s)
	st.leave(s.Agency)
}

func checkClose(st *State, s *Step, w World) error {
	if st.Responsible(Whole) != s.Office {
		return fault.New(fault.Forbidden, "casework.not_yours")
	}
	for _, o := range st.offers {
		if o.Open() {
			return conflict("casework.close.offer")
		}
	}
	for _, a := range Tracks {
		if st.OpenArea(a) {
			return conflict("casework.close.track")
		}
	}
	for _, t := range st.tasks {
		if t.Open() {
			return conflict("casework.close.task")
		}
	}
	return st.mayClose(s, w)
}

func applyClose(st *State, s *Step) {
	st.closed = s
	clear(st.invited)
	for _, c := range st.areas {
		if c.Ended == nil && c.Area != Whole {
			c.Ended = s
		}
	}
}

func checkReopen(st *State, s *Step, _ World) error {
	switch {
	case !st.Closed():
		return conflict("casework.not_closed")
	case st.Responsible(Whole) != s.Office:
		return fault.New(fault.Forbidden, "casework.not_yours")
	}
	return nil
}

func applyReopen(st *State, s *Step) {
	st.closed = nil
	st.began(s)
}
