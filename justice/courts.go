package justice

import (
	"slices"
	"strconv"

	"verdig/codelist"
	"verdig/fault"
)

// aboutDropping holds the rules of dropping a report with nobody accused, or
// the case against an accused: three weeks for a complaint, an answer to a
// complaint alone.
func (r *Roll) aboutDropping(e *Event) error {
	at := r.dropping(e.Subject)
	if at == nil {
		return refuseEvent("justice.event.subject")
	}
	d := *at
	var of CaseID
	since := r.began(e.Case)
	if x := r.reports[e.Subject]; x != nil {
		of, since = x.Case, x.Day
	} else {
		of = r.accused[e.Subject].Case
	}
	switch {
	case of != e.Case:
		return refuseEvent("justice.event.subject")
	case since.IsZero() || e.Day.Before(since):
		return impossible("justice.order.before_report")
	case !e.Served.IsZero() && e.Served.Before(e.Day):
		return impossible("justice.order.told_early")
	case e.Kind == DropCharge:
		return r.dropAnew(e, d)
	case d == nil:
		return impossible("justice.order.not_dropped")
	case e.Day.Before(d.By.Day):
		return impossible("justice.order.before_drop")
	case e.Kind == Complain && (d.Against != nil || d.Answer != nil):
		return impossible("justice.order.complained")
	case e.Kind == Complain:
		return nil
	case e.Kind == RejectComplaint && d.Against == nil:
		return impossible("justice.order.not_complained")
	case d.Answer != nil:
		return impossible("justice.order.answered")
	case d.Against != nil && e.Day.Before(d.Against.Day):
		return impossible("justice.order.before_complaint")
	}
	return nil
}

func (r *Roll) dropAnew(e *Event, d *Dropping) error {
	a := r.accused[e.Subject]
	switch {
	case d.stands():
		return impossible("justice.order.dropped")
	case a != nil && a.Waived != nil:
		return impossible("justice.order.waived")
	case a != nil && r.judged(e.Subject):
		return impossible("justice.order.drop_judged")
	case a == nil && r.anyAccused(e.Case):
		return impossible("justice.order.drop_accused")
	}
	return nil
}

func (r *Roll) anyAccused(id CaseID) bool { return len(r.shelfOf(id).accused) > 0 }

// judged reports whether a court has spoken on an accused.
func (r *Roll) judged(accused EventID) bool { return len(r.spoken[accused]) > 0 }

// finalFor reports whether a standing judgment on an accused was final on a
// day.
func (r *Roll) finalFor(accused EventID, day codelist.Day) bool {
	return slices.ContainsFunc(r.spoken[accused], func(j *Judgment) bool { return r.StandOf(j.ID, accused, day).Final })
}

// judging holds the rules of who may judge: a court of first instance after an
// indictment, a penalty notice or a charge (judgment on confession); a higher
// one after an appeal that waits.
func (r *Roll) judging(e *Event) error {
	if !e.Served.IsZero() && e.Served.Before(e.Day) {
		return impossible("justice.order.served_early")
	}
	if e.Code == "district" {
		for _, a := range r.shelfOf(e.Case).accused {
			if a.Indicted != nil && !e.Day.Before(a.Indicted.Day) || a.Charged != nil && !e.Day.Before(a.Charged.Day) {
				return nil
			}
		}
		return impossible("justice.order.without_indictment")
	}
	for _, j := range r.shelfOf(e.Case).judgments {
		if instances[j.Code] != instances[e.Code]-1 {
			continue
		}
		for _, a := range j.Appeals {
			if _, refused := j.Refused[a.ID]; !refused && !e.Day.Before(a.Day) {
				return nil
			}
		}
	}
	return impossible("justice.order.without_appeal")
}

// aboutJudgment holds the rules of what belongs to a judgment.
func (r *Roll) aboutJudgment(e *Event) error {
	j := r.judgments[e.Subject]
	switch {
	case j == nil || j.Case != e.Case:
		return refuseEvent("justice.event.subject")
	case e.Day.Before(j.Day):
		return impossible("justice.order.before_judgment")
	}
	switch e.Kind {
	case GiveVerdict:
		return r.verdict(j, e)
	case Sentence, Confiscate:
		return convicted(j, e)
	case GiveAward:
		if len(e.Victims) == 0 {
			return refuseEvent("justice.event.victim")
		}
		return r.victimsOf(e)
	case Remit:
		switch {
		case j.Code == "supreme":
			return impossible("justice.order.no_higher")
		case j.Remitted != nil:
			return impossible("justice.order.remitted")
		case slices.ContainsFunc(j.Verdicts, func(v Event) bool { return j.waits(v.Accused, e.Day) && r.above(j, v.Accused, e.Day) == nil }):
			return nil
		case slices.ContainsFunc(j.Verdicts, func(v Event) bool { return r.above(j, v.Accused, e.Day) != nil }):
			return impossible("justice.order.set_aside")
		}
		return impossible("justice.order.without_appeal")
	}
	return r.afterwards(j, e)
}

// verdict: on one count against one accused, once a judgment, by a court to
// which that accused has come.
func (r *Roll) verdict(j *Judgment, e *Event) error {
	c := r.counts[e.Count]
	switch {
	case c == nil || c.Accused != e.Accused || c.Case != e.Case:
		return refuseEvent("justice.event.count")
	case slices.ContainsFunc(j.Verdicts, func(v Event) bool { return v.Count == e.Count }):
		return impossible("justice.order.verdict_given")
	case e.Day != j.Day:
		return impossible("justice.order.verdict_day")
	case e.Day.Before(c.Event.Day):
		return impossible("justice.order.before_count")
	}
	a := r.accused[e.Accused]
	if a.Drop.stands() {
		return impossible("justice.order.dropped")
	}
	for _, x := range r.spoken[e.Accused] {
		if x != j && instances[x.Code] >= instances[j.Code] && !r.StandOf(x.ID, e.Accused, j.Day).Away {
			return impossible("justice.order.judged")
		}
	}
	if j.Code == "district" {
		if a.Indicted == nil && a.Charged == nil {
			return impossible("justice.order.without_indictment")
		}
		return nil
	}
	for _, x := range r.shelfOf(e.Case).judgments {
		if instances[x.Code] != instances[j.Code]-1 {
			continue
		}
		for _, appeal := range x.Appeals {
			if _, refused := x.Refused[appeal.ID]; appeal.Accused == e.Accused && !refused && r.setAside(x, e.Accused) == nil {
				return nil
			}
		}
	}
	return impossible("justice.order.without_appeal")
}

func convicted(j *Judgment, e *Event) error {
	for _, v := range j.Verdicts {
		if v.Accused == e.Accused && v.Code == Conviction {
			return nil
		}
	}
	return impossible("justice.order.not_convicted")
}

// afterwards holds the rules of appeals and of what becomes final early.
func (r *Roll) afterwards(j *Judgment, e *Event) error {
	if !slices.ContainsFunc(j.Verdicts, func(v Event) bool { return v.Accused == e.Accused }) {
		return refuseEvent("justice.event.accused")
	}
	if _, accepted := j.Accepted[e.Accused]; accepted {
		return impossible("justice.order.after_final")
	}
	stand := r.StandOf(j.ID, e.Accused, e.Day)
	appealed := false // by whom the event is about: both parties may appeal
	for _, a := range j.Appeals {
		if _, refused := j.Refused[a.ID]; a.Accused != e.Accused || refused || e.Kind != MakeFinal && e.Code != "" && e.Code != a.Code {
			continue
		}
		appealed = true
		if e.Day.Before(a.Day) {
			return impossible("justice.order.before_appeal")
		}
	}
	switch {
	case stand.Away, e.Kind == RefuseAppeal && r.setAside(j, e.Accused) != nil:
		return impossible("justice.order.set_aside")
	case e.Kind == RefuseAppeal:
		if !appealed {
			return impossible("justice.order.without_appeal")
		}
		return nil
	case stand.Final:
		return impossible("justice.order.after_final")
	case j.Code == "supreme":
		return impossible("justice.order.no_higher")
	case appealed:
		return impossible("justice.order.appealed")
	}
	return nil
}

// mayWithdraw lets an event be withdrawn where what came after it could have
// happened without it; the error names the event that stands on it.
func (r *Roll) mayWithdraw(lib *codelist.Library, e *Event, today codelist.Day) error {
	at, ok := r.places[e.Subject]
	switch {
	case !ok || r.withdrawn[e.Subject] != "" || r.events[at].Kind == Withdraw || r.Now(r.events[at].Case) != r.Now(e.Case):
		return refuseEvent("justice.event.subject")
	case r.events[at].Office != e.Office:
		return fault.New(fault.Forbidden, "justice.event.not_yours")
	}
	kept := FoldEvents(nil)
	for _, i := range r.eventsOf([]CaseID{r.events[at].Case}) {
		x := r.events[i]
		if x.Kind == Withdraw || x.ID == e.Subject || r.withdrawn[x.ID] != "" {
			continue
		}
		if x.Number > r.events[at].Number {
			if err := kept.DecideEvent(lib, &x, today); err != nil {
				return fault.Wrap(fault.Conflict, err, "justice.event.stands", strconv.Itoa(x.Number))
			}
		}
		kept = kept.With(x)
	}
	return nil
}
