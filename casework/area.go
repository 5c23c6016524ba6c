package casework

import (
	"slices"
	"time"
)

// The kinds of step by which responsibility arises, passes on and ends.
const (
	OpenNeed   Kind = "need.open"   // a need of the person becomes somebody's
	CloseNeed  Kind = "need.close"  // it is met, or no longer there
	Offer      Kind = "offer"       // responsibility for an area is offered to an agency
	Accept     Kind = "accept"      // which takes it over in this moment
	Decline    Kind = "decline"     // or does not: it stays where it is
	Withdraw   Kind = "withdraw"    // the offer is taken back
	TakeCharge Kind = "take_charge" // an area whose agency is no longer active is taken over
)

// Outcomes of a handover.
const (
	Accepted  = "accepted"
	Declined  = "declined"
	Withdrawn = "withdrawn"
)

// Handover is responsibility for an area, offered. Until it is accepted it
// stays where it is.
type Handover struct {
	ID       StepID
	Area     Area
	From, To string
	Asked    Step
	Answer   *Step  // nil while it waits
	Outcome  string // "" while it waits
}

// Open reports whether the handover waits for an answer.
func (h *Handover) Open() bool { return h.Outcome == "" }

// Waited is how long the handover has waited at a moment, or waited in all.
func (h *Handover) Waited(now time.Time) time.Duration {
	if h.Answer != nil {
		now = h.Answer.At
	}
	return now.Sub(h.Asked.At)
}

var _ = define(map[Kind]rule{
	OpenNeed: {who: responsible, needs: fArea | fReason, may: fText, check: func(st *State, s *Step, _ World) error {
		switch {
		case !slices.Contains(Needs, s.Area):
			return refuse("casework.area")
		case st.OpenArea(s.Area):
			return conflict("casework.need_open")
		}
		return nil
	}, apply: func(st *State, s *Step) {
		st.areas[s.Area] = &Charge{Area: s.Area, Agency: s.Office, Since: *s, Opened: *s}
	}},
	CloseNeed: {who: responsible, needs: fArea | fReason, may: fText, check: func(st *State, s *Step, _ World) error {
		switch {
		case !slices.Contains(Needs, s.Area):
			return refuse("casework.area")
		case !st.OpenArea(s.Area):
			return conflict("casework.area_closed")
		case st.offered(s.Area) != nil:
			return conflict("casework.close.offer")
		}
		return nil
	}, apply: func(st *State, s *Step) {
		if c := st.areas[s.Area]; c != nil {
			c.Ended = s
		}
	}},
	Offer: {who: responsible, needs: fArea | fAgency | fReason, may: fText | fBasis | fDay, check: checkOffer, apply: func(st *State, s *Step) {
		st.offers = append(st.offers, &Handover{ID: s.ID, Area: s.Area, From: st.Responsible(s.Area), To: s.Agency, Asked: *s})
	}},
	Accept:   {who: addressed, needs: fSubject, may: fText | fReason, check: waiting, apply: applyAccept, fixed: "casework.fixed.accept"},
	Decline:  {who: addressed, needs: fSubject | fReason, may: fText, check: waiting, apply: answer(Declined), fixed: "casework.fixed.decline"},
	Withdraw: {who: senders, needs: fSubject | fReason, may: fText, check: waiting, apply: answer(Withdrawn), fixed: "casework.fixed.withdraw"},
	TakeCharge: {needs: fArea | fReason, may: fText, check: func(st *State, s *Step, w World) error {
		c := st.areas[s.Area]
		switch {
		case c == nil || c.Ended != nil:
			return conflict("casework.area_closed")
		case w.Active(c.Agency):
			return conflict("casework.take_active")
		}
		return nil
	}, apply: func(st *State, s *Step) {
		c := st.areas[s.Area]
		c.Agency, c.Since = s.Office, *s
		for _, h := range st.offers {
			if h.Open() && h.Area == s.Area {
				h.Answer, h.Outcome = s, Withdrawn
			}
		}
	}, fixed: "casework.fixed.take"},
})

func checkOffer(st *State, s *Step, _ World) error {
	c := st.areas[s.Area]
	switch {
	case c == nil || c.Ended != nil:
		return conflict("casework.area_closed")
	case c.Agency == s.Agency:
		return conflict("casework.offer.has")
	case st.offered(s.Area) != nil:
		return conflict("casework.offer.already")
	case !st.Member(s.Agency) && (s.Basis == "" || s.Day.IsZero()):
		return refuse("casework.offer.basis")
	}
	return nil
}

// offered returns the handover of an area that waits, nil where none does.
func (st *State) offered(a Area) *Handover {
	for _, h := range st.offers {
		if h.Open() && h.Area == a {
			return h
		}
	}
	return nil
}

// Handovers returns every handover that stands, the first offered first.
func (st *State) Handovers() []Handover {
	all := make([]Handover, len(st.offers))
	for i, h := range st.offers {
		all[i] = *h
	}
	return all
}

func (st *State) handover(id StepID) *Handover {
	for _, h := range st.offers {
		if h.ID == id {
			return h
		}
	}
	return nil
}

// waiting lets an answer pass to a handover that waits.
func waiting(st *State, s *Step, _ World) error {
	if h := st.handover(s.Subject); h == nil || !h.Open() {
		return conflict("casework.answered")
	}
	return nil
}

func applyAccept(st *State, s *Step) {
	h := st.handover(s.Subject)
	if h == nil {
		return
	}
	h.Answer, h.Outcome = s, Accepted
	st.join(s.Office, h.Asked.Basis, h.Asked, *s)
	if c := st.areas[h.Area]; c != nil {
		c.Agency, c.Since = s.Office, *s
	}
}

func answer(outcome string) func(*State, *Step) {
	return func(st *State, s *Step) {
		if h := st.handover(s.Subject); h != nil {
			h.Answer, h.Outcome = s, outcome
		}
	}
}
