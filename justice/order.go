package justice

import (
	"slices"
	"strings"
	"unicode"

	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
)

// EventKinds lists every kind of event, in the order in which a case meets
// them.
var EventKinds = []EventKind{
	OpenCase, FileReport, ReportLaw, AddAccused, AddVictim, AddCount, CountLaw, Investigate, Charge, DropCharge, Complain, RejectComplaint, Reverse,
	Indict, PenaltyNotice, WaiveCase, Judge, GiveVerdict, Sentence, Confiscate, ClaimAward, GiveAward, Appeal, RefuseAppeal, Remit, MakeFinal,
	JoinCases, SplitCase, Withdraw,
}

func refuseEvent(key string, args ...string) error { return fault.New(fault.Invalid, key, args...) }

// impossible is the error of an event that cannot have happened in this order;
// the key names the rule.
func impossible(rule string) error { return fault.New(fault.Conflict, rule) }

// DecideEvent reports, by error, why an event cannot be added; nil where it
// can. ID, Number, Actor, Office and At are set by the caller, and today is the
// last day on which anything can have happened.
//
// Errors are of kind fault.Invalid where the event says too little or something
// that is no code, and fault.Conflict "justice.order." and the rule where it is
// impossible after what has happened.
func (r *Roll) DecideEvent(lib *codelist.Library, e *Event, today codelist.Day) error {
	if !slices.Contains(EventKinds, e.Kind) {
		return refuseEvent("justice.event.kind")
	}
	if e.Actor == "" || e.Office == "" {
		return refuseEvent("justice.event.actor")
	}
	if e.Kind == Withdraw {
		return r.mayWithdraw(lib, e, today)
	}
	if e.Day.IsZero() || e.Day.After(today) {
		return refuseEvent("justice.event.day")
	}
	if e.Served.After(today) { // it would never become final
		return refuseEvent("justice.event.served")
	}
	if err := eventCodes(lib, e); err != nil {
		return err
	}
	if err := r.lawOfTheDay(lib, e); err != nil {
		return err
	}
	return r.possible(e)
}

// lawOfTheDay refuses a provision that was not in force on the last day of the
// offence, where that day is known: what somebody has done is judged by the law
// of that day. A court that convicts by a later law that is milder is not
// refused.
func (r *Roll) lawOfTheDay(lib *codelist.Library, e *Event) error {
	offence := e.Offence
	switch e.Kind {
	case FileReport, AddCount:
		if offence.After(e.Day) {
			return impossible("justice.order.offence_later")
		}
	case ReportLaw:
		if x := r.reports[e.Subject]; x != nil {
			offence = x.Offence
		}
	case CountLaw:
		if x := r.counts[e.Subject]; x != nil {
			offence = x.Offence
		}
	default:
		return nil
	}
	if offence.IsZero() {
		return nil
	}
	laws, _ := lib.Scheme("law")
	if c, ok := laws.Code(e.Law); ok && !c.ValidOn(offence) {
		return impossible("justice.order.law_of_the_day")
	}
	return nil
}

// eventCodes refuses what is on no list, and what is missing.
func eventCodes(lib *codelist.Library, e *Event) error {
	for _, c := range []struct{ scheme, code, key string }{
		{"law", e.Law, "justice.event.law"}, {"agency", e.Agency, "justice.event.agency"}, {codesOf[e.Kind], e.Code, "justice.event.code"},
		{"yes_no_unknown", e.Child, "justice.event.code"}, {"yes_no_unknown", e.Online, "justice.event.code"}, {"yes_no_unknown", e.Group, "justice.event.code"},
	} {
		if c.code == "" {
			continue
		}
		s, ok := lib.Scheme(c.scheme)
		if ok {
			_, ok = s.Code(c.code)
		}
		if !ok {
			return refuseEvent(c.key)
		}
	}
	if decisions, ok := lib.Scheme("prosecution_decision"); e.Kind == DropCharge && e.Code != "" {
		if c, _ := decisions.Code(e.Code); !ok || c.Parent != "dropped" && c.Code != "transferred" {
			return refuseEvent("justice.event.code")
		}
	}
	forms, _ := lib.Scheme("exploitation")
	for _, f := range e.Forms {
		if _, ok := forms.Code(f); !ok {
			return refuseEvent("justice.event.form")
		}
	}
	for _, m := range mustSay[e.Kind] {
		if m.missing(e) {
			return refuseEvent(m.key)
		}
	}
	if err := eventReference(e); err != nil {
		return err
	}
	if e.Amount < 0 || e.Suspended < 0 || e.Suspended > e.Amount && e.Kind == Sentence {
		return refuseEvent("justice.event.amount")
	}
	return nil
}

// eventReference refuses a sender's own reference that says more than which of
// the sender's things is meant: an identity number, or of a person anything that
// may be a name.
func eventReference(e *Event) error {
	if _, key, args := register.ReadReference(e.Reference, maxReference); key != "" {
		return refuseEvent(key, args...)
	}
	person := e.Kind == AddAccused || e.Kind == AddVictim
	if person && e.Reference != "" && (!strings.ContainsAny(e.Reference, "0123456789") || strings.ContainsFunc(e.Reference, unicode.IsSpace)) {
		return refuseEvent("justice.event.person_reference")
	}
	return nil
}

// codesOf is the code list of Code, by kind.
var codesOf = map[EventKind]string{
	FileReport: "police_report_type", AddAccused: "sex", AddVictim: "sex", DropCharge: "prosecution_decision", Judge: "court_instance",
	GiveVerdict: "judgment_outcome", Appeal: "appeal_party", RefuseAppeal: "appeal_party",
}

// must is something that a kind of event says.
type must struct {
	key     string
	missing func(*Event) bool
}

var (
	mustCode   = must{"justice.event.code", func(e *Event) bool { return e.Code == "" }}
	mustLaw    = must{"justice.event.law", func(e *Event) bool { return e.Law == "" }}
	mustAgency = must{"justice.event.agency", func(e *Event) bool { return e.Agency == "" }}
	mustAmount = must{"justice.event.amount", func(e *Event) bool { return e.Amount == 0 }}
	mustForm   = must{"justice.event.form", func(e *Event) bool { return len(e.Forms) == 0 }}

	mustSay = map[EventKind][]must{
		FileReport: {mustCode, mustLaw, mustAgency}, ReportLaw: {mustLaw}, AddAccused: {mustCode}, AddVictim: {mustCode}, AddCount: {mustLaw, mustForm},
		CountLaw: {mustLaw}, DropCharge: {mustCode}, Judge: {mustCode}, GiveVerdict: {mustCode}, Appeal: {mustCode}, Confiscate: {mustAmount}, ClaimAward: {mustAmount},
	}
)

// possible refuses what cannot have happened in this order.
func (r *Roll) possible(e *Event) error {
	if e.Kind == OpenCase {
		if e.Case == "" || r.cases[e.Case] != nil {
			return impossible("justice.order.case_new")
		}
		return nil
	}
	d := r.cases[e.Case]
	switch {
	case d == nil:
		return refuseEvent("justice.event.case")
	case d.Joined != nil:
		return impossible("justice.order.case_joined")
	}
	switch e.Kind {
	case FileReport:
		return r.filedOnce(e)
	case AddAccused, AddVictim:
		return nil
	case JoinCases, SplitCase:
		return r.moving(e)
	case ReportLaw, Investigate:
		return r.aboutReport(e)
	case AddCount, CountLaw:
		return r.aboutCount(e)
	case Charge, Indict, PenaltyNotice, WaiveCase:
		return r.aboutAccused(e)
	case DropCharge, Complain, RejectComplaint, Reverse:
		return r.aboutDropping(e)
	case Judge:
		return r.judging(e)
	case ClaimAward:
		return r.victimsOf(e)
	}
	return r.aboutJudgment(e)
}

// filedOnce refuses a report that is entered already, by its district and
// reference, where whoever enters it can see that; it would count twice.
func (r *Roll) filedOnce(e *Event) error {
	for _, x := range r.all.reports {
		if e.Reference != "" && x.Reference == e.Reference && x.Agency == e.Agency && r.Concerns(x.Case, e.Office) {
			return impossible("justice.order.filed_once")
		}
	}
	return nil
}

func (r *Roll) moving(e *Event) error {
	switch {
	case e.Into == "" || e.Into == e.Case:
		return refuseEvent("justice.event.into")
	case e.Kind == JoinCases:
		if into := r.cases[e.Into]; into == nil || into.Joined != nil {
			return refuseEvent("justice.event.into")
		}
		return nil
	case r.cases[e.Into] != nil:
		return impossible("justice.order.case_new")
	case len(e.Moved) == 0:
		return refuseEvent("justice.event.moved")
	}
	for _, id := range e.Moved {
		switch {
		case r.reports[id] != nil && r.reports[id].Case == e.Case, r.victims[id] != nil && r.victims[id].Case == e.Case:
		case r.accused[id] != nil && r.accused[id].Case == e.Case:
			if r.judged(id) {
				return impossible("justice.order.split_judged")
			}
		default:
			return refuseEvent("justice.event.moved")
		}
	}
	return nil
}

func (r *Roll) aboutReport(e *Event) error {
	x := r.reports[e.Subject]
	switch {
	case x == nil || x.Case != e.Case:
		return refuseEvent("justice.event.subject")
	case e.Day.Before(x.Day):
		return impossible("justice.order.before_report")
	case e.Kind == Investigate && x.Opened != nil:
		return impossible("justice.order.investigated")
	case x.Drop.stands():
		return impossible("justice.order.dropped")
	}
	return nil
}

// began is the day of the first report of a case, zero where there is none.
func (r *Roll) began(id CaseID) codelist.Day {
	var first codelist.Day
	for _, x := range r.shelfOf(id).reports {
		if first.IsZero() || x.Day.Before(first) {
			first = x.Day
		}
	}
	return first
}

func (r *Roll) aboutCount(e *Event) error {
	if e.Kind == CountLaw {
		c := r.counts[e.Subject]
		switch {
		case c == nil || c.Case != e.Case:
			return refuseEvent("justice.event.subject")
		case e.Day.Before(c.Law[len(c.Law)-1].Day):
			return impossible("justice.order.before_count")
		case r.finalFor(c.Accused, e.Day):
			return impossible("justice.order.after_final")
		}
		return nil
	}
	a := r.accused[e.Accused]
	switch {
	case a == nil || a.Case != e.Case:
		return refuseEvent("justice.event.accused")
	case e.Day.Before(a.Day):
		return impossible("justice.order.before_accused")
	case r.judged(e.Accused):
		return impossible("justice.order.count_judged")
	}
	return r.victimsOf(e)
}

func (r *Roll) victimsOf(e *Event) error {
	for _, v := range e.Victims {
		if x := r.victims[v]; x == nil || x.Case != e.Case {
			return refuseEvent("justice.event.victim")
		}
	}
	if len(e.Victims) == 0 && e.Kind == ClaimAward {
		return refuseEvent("justice.event.victim")
	}
	return nil
}

func (r *Roll) aboutAccused(e *Event) error {
	a := r.accused[e.Subject]
	first := r.began(e.Case)
	switch {
	case a == nil || a.Case != e.Case:
		return refuseEvent("justice.event.subject")
	case first.IsZero() || e.Day.Before(first):
		return impossible("justice.order.before_report")
	case e.Day.Before(a.Day):
		return impossible("justice.order.before_accused")
	case a.Drop.stands():
		return impossible("justice.order.dropped")
	case a.Waived != nil:
		return impossible("justice.order.waived")
	case e.Kind == Charge && (a.Charged != nil || a.Indicted != nil):
		return impossible("justice.order.charged")
	case e.Kind == Charge:
		return nil
	case a.Charged != nil && e.Day.Before(a.Charged.Day):
		return impossible("justice.order.before_charge")
	case a.Indicted != nil:
		return impossible("justice.order.indicted")
	case r.charges[e.Subject] == 0:
		return impossible("justice.order.without_count")
	}
	return nil
}
