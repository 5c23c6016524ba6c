package casework

import (
	"slices"
	"time"

	"verdig/codelist"
	"verdig/fault"
)

// The kinds of step by which help is offered, taken or not, begins and ends.
const (
	OfferReferral   Kind = "referral.offer"   // for a need, to an agency or a service of the directory
	AcceptReferral  Kind = "referral.accept"  // the receiver can help
	RefuseReferral  Kind = "referral.refuse"  // the receiver cannot
	DeclineReferral Kind = "referral.decline" // the person does not want it
	RecallReferral  Kind = "referral.recall"  // it is taken back before the help begins
	StartReferral   Kind = "referral.start"   // the help begins
	EndReferral     Kind = "referral.end"     // and ends, or never began
	BeginHelp       Kind = "help.begin"       // a member begins to help with a need itself
	DeclineHelp     Kind = "help.declined"    // the person does not want help with a need, before any is asked for
)

// The states of a referral. It is in exactly one.
const (
	ReferralOffered  = "offered"  // waits for the receiver
	ReferralAccepted = "accepted" // the receiver can help, and has not begun
	ReferralRefused  = "refused"  // by the receiver
	ReferralDeclined = "declined" // by the person
	ReferralRecalled = "recalled"
	ReferralStarted  = "started"
	ReferralEnded    = "ended"
)

// ReferralStates are the states in the order in which they come.
var ReferralStates = []string{
	ReferralOffered, ReferralAccepted, ReferralStarted, ReferralEnded, ReferralRefused, ReferralDeclined, ReferralRecalled,
}

// Who said no to help (code list declined_by).
const (
	ByService = "service"
	ByPerson  = "person"
)

// Outcomes of a referral (code list referral_outcome) that rules know.
const (
	NeverBegan  = "not_started"  // accepted, and nothing came of it
	NotFollowed = "not_followed" // the plan may no longer follow it
)

// Referral is a person referred for a need: to an agency, or to a service of
// the directory. That it is accepted makes nobody a member of the plan.
type Referral struct {
	ID      StepID
	Need    Area
	From    string // agency that offers it
	Agency  string // that is asked, "" where a service is
	Service string // id in the directory, "" where an agency is asked
	State   string // one of [ReferralStates]

	Asked  Step  // the offer; its text is written for the receiver
	Latest int   // number of the last step that was taken on it
	Answer *Step // the first answer: accepted, refused or declined; nil while none has come
	Over   *Step // the step by which it is over; nil before

	Offered    time.Time
	Answered   time.Time    // zero without an answer
	DeclinedBy string       // declined_by, "" unless refused or declined
	Reason     string       // referral_refusal or decline_reason, as DeclinedBy says
	Started    codelist.Day // zero before
	Ended      codelist.Day // zero before
	Outcome    string       // referral_outcome, "" unless ended
}

// Waits reports whether the receiver has not answered.
func (r *Referral) Waits() bool { return r.State == ReferralOffered }

// Open reports whether anything is still to come of it.
func (r *Referral) Open() bool {
	return r.State == ReferralOffered || r.State == ReferralAccepted || r.State == ReferralStarted
}

// Accepted reports whether the receiver ever said yes.
func (r *Referral) Accepted() bool {
	return r.Answer != nil && (r.Answer.Kind == AcceptReferral || r.Answer.Kind == BeginHelp)
}

// Own reports whether it is help that a member began itself.
func (r *Referral) Own() bool { return r.Asked.Kind == BeginHelp }

// Waited is how long the referral has waited for an answer at a moment, or
// waited in all.
func (r *Referral) Waited(now time.Time) time.Duration {
	switch {
	case r.Answer != nil:
		now = r.Answered
	case r.Over != nil:
		now = r.Over.At
	}
	return now.Sub(r.Offered)
}

// referralState is what the state keeps of referrals.
type referralState struct {
	all      []*Referral
	declined []Step
}

// Referrals returns every referral that stands, and the help that members began
// themselves, the first offered first.
func (st *State) Referrals() []Referral { return values(st.referrals.all) }

// HelpDeclined returns the steps by which the person declined help with a need
// without a referral, the first first.
func (st *State) HelpDeclined() []Step { return slices.Clone(st.referrals.declined) }

// Referral returns one referral.
func (st *State) Referral(id StepID) (r Referral, ok bool) {
	if found := st.referral(id); found != nil {
		return *found, true
	}
	return r, false
}

func (st *State) referral(id StepID) *Referral {
	for _, r := range st.referrals.all {
		if r.ID == id {
			return r
		}
	}
	return nil
}

// askedReferral returns the agencies that a referral concerns while it is open:
// they answer, and say when the help begins and ends.
func (st *State) askedReferral() []string {
	var all []string
	for _, r := range st.referrals.all {
		if r.Open() && r.Agency != "" && !r.Own() {
			all = append(all, r.Agency)
		}
	}
	return all
}

// referralsTo returns the offers that wait for an agency's answer, and for one
// outside the plan, which has no other page, also those that it has accepted.
func (st *State) referralsTo(agency string) []Step {
	var all []Step
	for _, r := range st.referrals.all {
		if r.Agency == agency && !r.Own() && (r.Waits() || r.Open() && !st.Member(agency)) {
			all = append(all, r.Asked)
		}
	}
	return all
}

// referralMayClose keeps a plan open while a referral is without an answer, or
// help that was promised has not begun. Help that has begun may go on.
func (st *State) referralMayClose(*Step, World) error {
	for _, r := range st.referrals.all {
		if r.Waits() || r.State == ReferralAccepted {
			return conflict("casework.close.referral")
		}
	}
	return nil
}

// referralHolds keeps an agency in the plan while it owes an answer.
func (st *State) referralHolds(agency string) error {
	for _, r := range st.referrals.all {
		if r.Waits() && r.Agency == agency {
			return conflict("casework.leave.referral")
		}
	}
	return nil
}

// excludeReferrals ends what an excluded agency was asked or gave: it is to see
// nothing more of the person through this plan.
func (st *State) excludeReferrals(s *Step) {
	for _, r := range st.referrals.all {
		switch {
		case r.Agency != s.Agency || !r.Open():
		case r.State == ReferralStarted:
			r.State, r.Over, r.Ended, r.Outcome = ReferralEnded, s, codelist.NorwegianDay(s.At), NotFollowed
		default:
			r.State, r.Over = ReferralRecalled, s
		}
	}
}

// sends reports whether an agency speaks for those who offered a referral: it
// did, or it is responsible for the need or the whole.
func (st *State) sends(r *Referral, office string) bool {
	return st.Member(office) && (r.From == office || st.Responsible(r.Need) == office || st.Responsible(Whole) == office)
}

// receives reports whether an agency speaks for the receiver: it is asked
// itself; for a service outside those who offered it do. Who helps as a member
// does so no longer once it has left.
func (st *State) receives(r *Referral, office string) bool {
	if r.Agency != "" {
		return r.Agency == office && (!r.Own() || st.Member(office))
	}
	return st.sends(r, office)
}

// either lets both sides speak.
func (st *State) either(r *Referral, office string) bool {
	return st.sends(r, office) || st.receives(r, office)
}

// onReferral lets a step pass of somebody who may speak, on a referral in one
// of the states.
func onReferral(may func(*State, *Referral, string) bool, states ...string) func(*State, *Step, World) error {
	return func(st *State, s *Step, _ World) error {
		r := st.referral(s.Subject)
		switch {
		case r == nil:
			if _, stands := st.step(s.Subject); stands {
				return refuse("casework.subject")
			}
			return conflict("casework.referral.state") // the offer was undone
		case !may(st, r, s.Office):
			return fault.New(fault.Forbidden, "casework.not_yours")
		case !slices.Contains(states, r.State):
			return conflict("casework.referral.state")
		}
		return nil
	}
}

func changeReferral(f func(*Referral, *Step)) func(*State, *Step) {
	return func(st *State, s *Step) {
		if r := st.referral(s.Subject); r != nil {
			r.Latest = s.Number
			f(r, s)
		}
	}
}

// answered notes the first answer.
func (r *Referral) answered(s *Step) {
	if r.Answer == nil {
		r.Answer, r.Answered = s, s.At
	}
}

// said notes a no.
func (r *Referral) said(state, by string, s *Step) {
	r.answered(s)
	r.State, r.DeclinedBy, r.Reason, r.Over = state, by, s.Code, s
}

var _ = define(map[Kind]rule{
	OfferReferral: {needs: fArea | fReason, may: fAgency | fService | fBasis | fDay | fText, fresh: true, check: checkReferral, apply: func(st *State, s *Step) {
		st.referrals.all = append(st.referrals.all, &Referral{
			ID: s.ID, Need: s.Area, From: s.Office, Agency: s.Agency, Service: s.Service, State: ReferralOffered, Latest: s.Number, Asked: *s, Offered: s.At,
		})
	}},
	AcceptReferral: {who: anyone, needs: fSubject, may: fDay | fText, check: onReferral((*State).receives, ReferralOffered), apply: changeReferral(func(r *Referral, s *Step) {
		r.answered(s)
		r.State = ReferralAccepted
	})},
	RefuseReferral: {
		who: anyone, needs: fSubject | fCode, may: fDay | fText, codes: "referral_refusal",
		check: onReferral((*State).receives, ReferralOffered),
		apply: changeReferral(func(r *Referral, s *Step) { r.said(ReferralRefused, ByService, s) }),
	},
	DeclineReferral: {
		who: anyone, needs: fSubject | fCode, may: fDay | fText, codes: "decline_reason",
		check: onReferral((*State).either, ReferralOffered, ReferralAccepted),
		apply: changeReferral(func(r *Referral, s *Step) { r.said(ReferralDeclined, ByPerson, s) }),
	},
	RecallReferral: {
		who: anyone, needs: fSubject | fReason, may: fText,
		check: onReferral((*State).sends, ReferralOffered, ReferralAccepted),
		apply: changeReferral(func(r *Referral, s *Step) { r.State, r.Over = ReferralRecalled, s }),
	},
	StartReferral: {
		who: anyone, needs: fSubject | fDay, may: fText,
		check: onReferral((*State).either, ReferralAccepted),
		apply: changeReferral(func(r *Referral, s *Step) { r.State, r.Started = ReferralStarted, s.Day }),
	},
	EndReferral: {
		who: anyone, needs: fSubject | fCode | fDay, may: fText, codes: "referral_outcome", check: checkReferralEnd,
		apply: changeReferral(func(r *Referral, s *Step) {
			r.State, r.Ended, r.Outcome, r.Over = ReferralEnded, s.Day, s.Code, s
		}),
	},
	BeginHelp: {needs: fArea | fDay, may: fText, fresh: true, check: checkHelp, apply: func(st *State, s *Step) {
		st.referrals.all = append(st.referrals.all, &Referral{
			ID: s.ID, Need: s.Area, From: s.Office, Agency: s.Office, State: ReferralStarted, Latest: s.Number, Asked: *s, Answer: s,
			Offered: s.At, Answered: s.At, Started: s.Day,
		})
	}},
	DeclineHelp: {needs: fArea | fCode, may: fDay | fText, codes: "decline_reason", fresh: true, check: func(_ *State, s *Step, _ World) error {
		return isNeed(s.Area)
	}, apply: func(st *State, s *Step) { st.referrals.declined = append(st.referrals.declined, *s) }},
})

func isNeed(a Area) error {
	if !slices.Contains(Needs, a) {
		return refuse("casework.area")
	}
	return nil
}

// checkReferral lets an offer pass to one receiver, who is not asked for the
// same already. A receiver who is not a member is told of the person on a basis.
func checkReferral(st *State, s *Step, _ World) error {
	if err := isNeed(s.Area); err != nil {
		return err
	}
	switch {
	case (s.Agency == "") == (s.Service == ""):
		return refuse("casework.referral.to")
	case s.Agency == s.Office:
		return refuse("casework.referral.own")
	case !st.Member(s.Agency) && (s.Basis == "" || s.Day.IsZero()):
		return refuse("casework.referral.basis")
	}
	return st.asksTwice(s.Area, s.Agency, s.Service)
}

func (st *State) asksTwice(need Area, agency, service string) error {
	for _, r := range st.referrals.all {
		if r.Open() && r.Need == need && r.Agency == agency && r.Service == service {
			return conflict("casework.referral.already")
		}
	}
	return nil
}

func checkHelp(st *State, s *Step, _ World) error {
	if err := isNeed(s.Area); err != nil {
		return err
	}
	return st.asksTwice(s.Area, s.Office, "")
}

// checkReferralEnd lets help end that began, and not before it did; help that
// was promised and never began ends as just that.
func checkReferralEnd(st *State, s *Step, w World) error {
	if err := onReferral((*State).either, ReferralAccepted, ReferralStarted)(st, s, w); err != nil {
		return err
	}
	r := st.referral(s.Subject)
	switch {
	case (r.State == ReferralAccepted) != (s.Code == NeverBegan):
		return refuse("casework.referral.outcome")
	case !r.Started.IsZero() && s.Day.Before(r.Started):
		return refuse("casework.referral.end_before")
	}
	return nil
}

var _ = tellMore(func(after *State, s Step, tell func(string, ...string)) {
	switch s.Kind {
	case OfferReferral:
		tell("referred", s.Agency)
	case AcceptReferral, RefuseReferral, DeclineReferral, StartReferral, EndReferral:
		if r := after.referral(s.Subject); r != nil {
			tell("referral", append(after.only([]string{r.From}), after.Responsible(r.Need), r.Agency)...)
		}
	case RecallReferral:
		if r := after.referral(s.Subject); r != nil {
			tell("recalled", r.Agency)
		}
	}
})
