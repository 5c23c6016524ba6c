package desk

import (
	"errors"
	"maps"
	"net/url"
	"slices"
	"strings"

	"verdig/act"
	"verdig/fault"
	"verdig/justice"
)

// eventView is the form of one event of a case.
type eventView struct {
	act.CaseView
	Kind     justice.EventKind
	Labels   caseLabels
	Title    string // of the form
	Lead     string
	Button   string
	Back     string // address
	BackText string
	Action   string
	Correct  justice.EventID // the event that is said anew, "" for a new one
	Fields   []stepField
	Verdicts []verdictForm // of a new judgment
	Problems []problem
	Blocked  bool // there is nothing to choose from

	said   url.Values
	others []option // cases that it can be joined into
}

// verdictForm is what a new judgment asks of one accused.
type verdictForm struct {
	ID, Label         string
	Counts            []countForm
	Prison, Suspended string
}

type countForm struct {
	ID, Label  string
	Outcomes   []option
	Provisions []option
}

// caseNew shows the form of the report that a case begins with.
func (s *server) caseNew(q *query) (response, error) {
	return s.showNewCase(q, eventView{said: url.Values{"agency": {q.Actor.Agency}}})
}

func (s *server) showNewCase(q *query, v eventView) (response, error) {
	f := q.frame
	v.Kind, v.Title, v.Lead, v.Button = justice.FileReport, f.T("docket.new"), f.T("docket.new.lead"), f.T("docket.new.do")
	v.Back, v.BackText, v.Action = f.url("/cases"), f.T("docket.back"), f.url("/cases/new")
	return s.showEvent(q, v)
}

// caseOpen opens a case with its report.
func (s *server) caseOpen(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	report, wrong := q.frame.readEvent(justice.FileReport, q.PostForm)
	if len(wrong) == 0 {
		id, err := s.Acts.OpenDocket(q.Context(), q.scope, report)
		if err == nil {
			return response{redirect: q.frame.caseURL(id, "") + "?done=desk.done.case_opened"}, nil
		}
		if !refusedEvent(err) {
			return response{}, err
		}
		wrong = []problem{q.frame.eventProblem(justice.FileReport, err)}
	}
	return s.showNewCase(q, eventView{said: q.PostForm, Problems: wrong})
}

// refusedEvent reports whether an error is about what was said, so that the form
// comes back with it.
func refusedEvent(err error) bool {
	k := fault.KindOf(err)
	return k == fault.Invalid || k == fault.Conflict || k == fault.Forbidden
}

// byHand reports whether a field of an event is one that people write.
func byHand(name string) bool {
	return slices.Contains([]string{"reference", "notification", "amount", "suspended"}, name) || strings.HasPrefix(name, "prison-") || strings.HasPrefix(name, "suspended-")
}

// eventForm shows the form of one kind of event. An address says codes and
// days; what people write never stands in one, and none is taken from there.
func (s *server) eventForm(q *query) (response, error) {
	v := eventView{said: q.URL.Query()}
	maps.DeleteFunc(v.said, func(name string, _ []string) bool { return byHand(name) })
	return s.showCaseEvent(q, v)
}

// eventAt finds the case of a form, and the event that is said anew.
func (s *server) eventAt(q *query, v *eventView) error {
	v.Kind = justice.EventKind(q.PathValue("kind"))
	c, err := s.Acts.Docket(q.Context(), q.scope, justice.CaseID(q.PathValue("case")))
	if err != nil {
		return err
	}
	if _, ok := caseAsks[v.Kind]; !ok || c.Joined != nil {
		return errNotFound()
	}
	v.CaseView, v.Labels = c, q.frame.caseLabels(c)
	v.Correct = justice.EventID(one(v.said["correct"]))
	if v.Correct == "" {
		return nil
	}
	was, ok := c.Roll.Event(v.Correct)
	if !ok || was.Kind != v.Kind || c.Roll.Now(was.Case) != c.ID {
		return errNotFound()
	}
	if len(v.said) == 1 { // the form is opened: it says what the event says
		v.said = saidBy(was)
		v.said.Set("correct", string(v.Correct))
	}
	return nil
}

func (s *server) showCaseEvent(q *query, v eventView) (response, error) {
	if err := s.eventAt(q, &v); err != nil {
		return response{}, err
	}
	f := q.frame
	v.Title, v.Lead, v.Button = f.EventAct(v.Kind), f.maybe("docket.help."+string(v.Kind)), f.T("docket.enter")
	v.Back, v.BackText, v.Action = f.caseURL(v.ID, ""), f.caseTitle(v.ID), f.eventURL(v.ID, v.Kind)
	switch {
	case v.Kind == justice.Withdraw:
		v.Button = f.EventAct(v.Kind)
		return s.showWithdraw(q, v)
	case v.Correct != "":
		v.Title, v.Lead, v.Button = f.T("docket.fix.title", lower(v.Title)), f.T("docket.fix.lead"), f.T("docket.fix.do")
	case v.Kind == justice.Judge:
		v.Verdicts = s.verdictForms(q, v)
	}
	if v.Kind == justice.JoinCases {
		all, err := s.Acts.Dockets(q.Context(), q.scope)
		if err != nil {
			return response{}, err
		}
		for _, c := range all {
			if c.ID != v.ID {
				v.others = append(v.others, option{Value: string(c.ID), Label: f.caseTitle(c.ID)})
			}
		}
	}
	return s.showEvent(q, v)
}

// showEvent shows a form with what is said already.
func (s *server) showEvent(q *query, v eventView) (response, error) {
	for _, a := range caseAsks[v.Kind] {
		field := s.caseField(q, &v, a)
		field.Error = problemOf(v.Problems, a.name)
		switch {
		case field.Input == "none" || field.Input == "" && a.must:
			v.Blocked = true
			v.Fields = append(v.Fields, stepField{Input: "none", Shown: first(field.Shown, q.frame.T("docket.nothing."+a.name))})
		case field.Input != "":
			v.Fields = append(v.Fields, field)
		}
	}
	return response{status: unprocessable(v.Problems), page: eventPage(q.frame, v)}, nil
}

// showWithdraw asks whether an event is to be withdrawn.
func (s *server) showWithdraw(q *query, v eventView) (response, error) {
	e, ok := v.Roll.Event(justice.EventID(one(v.said["subject"])))
	if !ok || v.Roll.Now(e.Case) != v.ID {
		return response{}, errNotFound()
	}
	what := q.frame.T("docket.done."+string(e.Kind)) + ", " + q.frame.Day(e.Day)
	v.Fields = []stepField{{Field: "subject", Input: "fixed", Label: q.frame.T("docket.ask.withdraw.subject"), Value: string(e.ID), Shown: what, Must: true}}
	return response{status: unprocessable(v.Problems), page: eventPage(q.frame, v)}, nil
}

// verdictForms ask for the word on every count against whom the court can
// judge, with what was typed.
func (s *server) verdictForms(q *query, v eventView) []verdictForm {
	var all []verdictForm
	for _, a := range v.Accused {
		if d := a.Drop; d != nil && !d.Reversed || a.Waived != nil {
			continue
		}
		form := verdictForm{ID: string(a.ID), Label: v.Labels[a.ID], Prison: one(v.said["prison-"+string(a.ID)]), Suspended: one(v.said["suspended-"+string(a.ID)])}
		for _, c := range v.Counts {
			if c.Accused != a.ID {
				continue
			}
			x := countForm{ID: string(c.ID), Label: v.Labels[c.ID]}
			outcome := first(one(v.said["outcome-"+x.ID]), "none")
			x.Outcomes = append(codeChoices(s.list("judgment_outcome"), q.frame.Lang), option{Value: "none", Label: q.frame.T("docket.undecided")})
			x.Provisions = codeChoices(s.caseCodes(v.Kind, "law", q.frame.Lang), q.frame.Lang)
			law := first(one(v.said["law-"+x.ID]), c.Now())
			for i := range x.Outcomes {
				x.Outcomes[i].Chosen = x.Outcomes[i].Value == outcome
			}
			for i := range x.Provisions {
				x.Provisions[i].Chosen = x.Provisions[i].Value == law
			}
			form.Counts = append(form.Counts, x)
		}
		if len(form.Counts) > 0 {
			all = append(all, form)
		}
	}
	return all
}

// eventEnter enters the event of a form. Where it cannot have been so, the form
// comes back with what was typed, and with the rule.
func (s *server) eventEnter(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	v := eventView{said: q.PostForm}
	if err := s.eventAt(q, &v); err != nil {
		return response{}, err
	}
	e, wrong := q.frame.readEvent(v.Kind, q.PostForm)
	e.Case = v.ID
	done := "desk.done.case_event"
	if len(wrong) == 0 {
		var err error
		switch {
		case v.Correct != "":
			done = "desk.done.case_corrected"
			_, err = s.Acts.CorrectEvent(q.Context(), q.scope, v.Correct, v.whole(e))
		case v.Kind == justice.Judge:
			var a act.JudgmentAct
			if a, wrong = q.frame.readJudgment(&v, e); len(wrong) == 0 {
				_, err = s.Acts.EnterJudgment(q.Context(), q.scope, a)
			}
		default:
			if v.Kind == justice.Withdraw {
				done = "desk.done.case_withdrawn"
			}
			_, err = s.Acts.EnterEvent(q.Context(), q.scope, v.whole(e))
		}
		if err == nil && len(wrong) == 0 {
			return response{redirect: q.frame.caseURL(v.ID, "") + "?done=" + done}, nil
		}
		if err != nil {
			if !refusedEvent(err) {
				return response{}, err
			}
			wrong = []problem{q.frame.eventProblem(v.Kind, err)}
		}
	}
	return s.showCaseEvent(q, eventView{said: q.PostForm, Problems: wrong})
}

// whole adds to an event what its form does not ask for, because something else
// in it says so: a verdict has the day of its judgment and the accused of its
// count.
func (v *eventView) whole(e justice.Event) justice.Event {
	if e.Kind != justice.GiveVerdict {
		return e
	}
	for _, j := range v.Judgments {
		if j.ID == e.Subject {
			e.Day = j.Day
		}
	}
	for _, c := range v.Counts {
		if c.ID == e.Count {
			e.Accused = c.Accused
		}
	}
	return e
}

// readJudgment reads the verdicts and sentences of a new judgment.
func (f frame) readJudgment(v *eventView, e justice.Event) (act.JudgmentAct, []problem) {
	a := act.JudgmentAct{Judgment: e}
	var wrong []problem
	for _, c := range v.Counts {
		if outcome := one(v.said["outcome-"+string(c.ID)]); outcome != "" && outcome != "none" {
			a.Verdicts = append(a.Verdicts, justice.Event{Count: c.ID, Code: outcome, Law: one(v.said["law-"+string(c.ID)])})
		}
	}
	for _, x := range v.Accused {
		name := "prison-" + string(x.ID)
		prison, suspended := strings.TrimSpace(one(v.said[name])), strings.TrimSpace(one(v.said["suspended-"+string(x.ID)]))
		if prison == "" && suspended == "" {
			continue
		}
		days, ok := readAmount(prison)
		of, fine := readAmount(suspended)
		if !ok || !fine {
			wrong = append(wrong, problem{name, f.T("docket.bad_number", strings.TrimSpace(prison+" "+suspended)), f.T("docket.bad_number.remedy")})
		}
		a.Rulings = append(a.Rulings, justice.Event{Kind: justice.Sentence, Accused: x.ID, Amount: days, Suspended: of})
	}
	return a, wrong
}

// eventFields are the fields at which a refusal belongs.
var eventFields = map[string]string{
	"justice.event.day": "day", "justice.event.law": "law", "justice.event.agency": "agency", "justice.event.code": "code", "justice.event.form": "forms",
	"justice.event.amount": "amount", "justice.event.into": "into", "justice.event.moved": "moved", "justice.event.subject": "subject",
	"justice.event.accused": "accused", "justice.event.victim": "victims", "justice.event.count": "count", "justice.order.served_early": "served", "justice.order.told_early": "served", "justice.event.served": "served",
	"justice.order.offence_later": "offence", "justice.order.filed_once": "reference", "justice.order.law_of_the_day": "law",
	"act.docket.reference": "notification", "justice.event.person_reference": "reference", "register.issue.identity_number": "reference",
	"register.issue.too_long": "reference", "register.issue.control": "reference", "register.issue.encoding": "reference",
}

// eventProblem says in words why an event is refused.
func (f frame) eventProblem(k justice.EventKind, err error) problem {
	var e *fault.Error
	if !errors.As(err, &e) {
		return problem{Text: f.T("desk.error.text")}
	}
	p := problem{Text: f.T(e.Key, e.Args...), Remedy: f.maybe(e.Key + ".remedy")}
	if name := eventFields[e.Key]; slices.ContainsFunc(caseAsks[k], func(a caseAsk) bool { return a.name == name }) {
		p.Field = name
	}
	return p
}
