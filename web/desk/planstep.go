package desk

import (
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"verdig/act"
	"verdig/casework"
	"verdig/fault"
	"verdig/register"
)

// stepView is the form of one step.
type stepView struct {
	Plan     casework.PlanID
	Back     string // where one comes from
	Title    string // of the plan
	Kind     casework.Kind
	Fields   []stepField
	Seen     int
	Problems []problem
	Theirs   []stepRow // what others did to the same since the page was made
}

// stepField is one field of the form of a step.
type stepField struct {
	Field       casework.Field
	Label, Hint string
	Error       string
	Must        bool
	Input       string // fixed, radio, menu, checks, day, hour, line, lines
	Options     []option
	Value       string
	Shown       string // what a fixed value is, in words
}

// option is one value of a field.
type option struct {
	Value, Label string
	Chosen       bool
}

// asked is the plan as it stands before somebody who takes a step: all of it
// for a member, what is asked for others.
type stepAt struct {
	member bool
	view   act.PlanView // of a member
	asked  act.PlanAsked
}

// stepAt finds the plan of a form.
func (s *server) stepAt(q *query) (stepAt, error) {
	id := casework.PlanID(q.PathValue("plan"))
	side, err := s.Acts.PlanSide(q.Context(), q.scope, id)
	if err != nil {
		return stepAt{}, err
	}
	at := stepAt{member: side == act.SideMember}
	if at.member {
		at.view, err = s.Acts.Plan(q.Context(), q.scope, id)
	} else {
		at.asked, err = s.Acts.AskedOf(q.Context(), q.scope, id)
	}
	return at, err
}

// title is how the plan is called.
func (at stepAt) title(f frame) string {
	if at.member {
		return first(at.view.Name(), f.T("desk.plan.title", at.view.Plan.Reference()))
	}
	return f.T("desk.plan.title", casework.Plan{ID: at.asked.Plan}.Reference())
}

// subject is the step that a step is about, as far as the visitor may see it.
func (at stepAt) subject(id casework.StepID) (s casework.Step, ok bool) {
	if at.member {
		i := slices.IndexFunc(at.view.Steps(), func(x casework.Step) bool { return x.ID == id })
		if i < 0 {
			return s, false
		}
		return at.view.Steps()[i], true
	}
	for _, a := range at.asked.Asked {
		if a.Step.ID == id {
			return a.Step, true
		}
	}
	return s, false
}

// seen is the last step that a page of the visitor shows. Who is only asked
// sees the asking, and nothing after it.
func (at stepAt) seen(subject casework.StepID) int {
	if at.member {
		return at.view.Next() - 1
	}
	for _, a := range at.asked.Asked {
		if a.Step.ID == subject {
			return max(a.Step.Number, a.Referral.Latest)
		}
	}
	return 0
}

// fixedFields is the name under which a form says which of its fields were
// named by the page before.
const fixedFields casework.Field = "fixed"

// stepForm shows the form of one step. An address says codes and days; what
// people write never stands in one, and none is taken from there.
func (s *server) stepForm(q *query) (response, error) {
	at, err := s.stepAt(q)
	if err != nil {
		return response{}, err
	}
	said := map[casework.Field][]string{}
	for name, values := range q.URL.Query() {
		said[casework.Field(name)] = values
	}
	delete(said, casework.FieldText)
	return s.showStep(q, at, said, stepView{})
}

// showStep shows the form with what is said already.
func (s *server) showStep(q *query, at stepAt, said map[casework.Field][]string, v stepView) (response, error) {
	v.Kind = casework.Kind(q.PathValue("kind"))
	asks, ok := casework.Asks(v.Kind)
	if !ok || v.Kind == casework.Open {
		return response{}, errNotFound()
	}
	subject := casework.StepID(one(said[casework.FieldSubject]))
	if _, known := at.subject(subject); !known && !at.member {
		return response{}, errNotFound() // who is asked may answer, and nothing else
	}
	v.Plan, v.Title, v.Seen = casework.PlanID(q.PathValue("plan")), at.title(q.frame), at.seen(subject)
	v.Back = q.frame.planURL(v.Plan, "")
	for _, a := range asks {
		field := s.stepField(q, fieldFor{
			kind: v.Kind, asked: a, said: said[a.Field], at: at, subject: subject,
			area: casework.Area(one(said[casework.FieldArea])), service: one(said[casework.FieldService]), fixed: slices.Contains(said[fixedFields], string(a.Field)) || q.Method == http.MethodGet,
		})
		field.Error = problemOf(v.Problems, string(a.Field))
		if field.Input != "" {
			v.Fields = append(v.Fields, field)
		}
	}
	code := 0
	switch {
	case len(v.Theirs) > 0:
		code = http.StatusConflict
	case len(v.Problems) > 0:
		code = http.StatusUnprocessableEntity
	}
	return response{status: code, page: stepPage(q.frame, v)}, nil
}

// stepTake takes the step of a form. Where it cannot be taken, the form comes
// back with what was typed, why, and what others did in between.
func (s *server) stepTake(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	kind := casework.Kind(q.PathValue("kind"))
	step, said, wrong := q.frame.readStep(kind, q.PostForm)
	if len(wrong) > 0 {
		at, err := s.stepAt(q)
		if err != nil {
			return response{}, err
		}
		return s.showStep(q, at, said, stepView{Problems: wrong})
	}
	step.Plan, step.Kind = casework.PlanID(q.PathValue("plan")), kind
	step.Seen, _ = strconv.Atoi(q.PostForm.Get("seen"))
	id, err := s.Acts.TakeStep(q.Context(), q.scope, step)
	if err == nil {
		return s.taken(q, step.Plan, id)
	}
	at, gone := s.stepAt(q)
	if gone != nil || fault.KindOf(err) == fault.NotFound || fault.KindOf(err) == fault.Internal {
		return response{}, err
	}
	v := stepView{Problems: []problem{q.frame.stepProblem(err)}}
	if c := casework.ChangedBy(err); c != nil && at.member {
		for _, x := range c.Since {
			v.Theirs = append(v.Theirs, q.frame.stepRow(at.view, x))
		}
	}
	return s.showStep(q, at, said, v)
}

// taken leads on from a step that was taken: to the plan, or to the list where
// the plan is no longer the visitor's to see.
func (s *server) taken(q *query, plan casework.PlanID, id casework.StepID) (response, error) {
	all, err := s.Acts.Plans(q.Context(), q.scope)
	if err != nil {
		return response{}, err
	}
	for _, p := range all {
		if p.Plan.ID == plan && p.Member {
			return response{redirect: q.frame.planURL(plan, onMeeting(q)) + "?did=" + url.QueryEscape(string(id))}, nil
		}
	}
	return response{redirect: q.frame.url("/plans") + "?done=desk.done.plan_answered"}, nil
}

// readStep reads what a form says of a kind of step, and what was typed as it
// was typed.
func (f frame) readStep(k casework.Kind, form url.Values) (casework.Step, map[casework.Field][]string, []problem) {
	var s casework.Step
	said := map[casework.Field][]string{fixedFields: form[string(fixedFields)]}
	var wrong []problem
	asks, _ := casework.Asks(k)
	for _, a := range asks {
		values := form[string(a.Field)]
		said[a.Field] = values
		value := strings.TrimSpace(one(values))
		switch a.Field {
		case casework.FieldSubject:
			s.Subject = casework.StepID(value)
		case casework.FieldArea:
			s.Area = casework.Area(value)
		case casework.FieldAgency:
			s.Agency = value
		case casework.FieldService:
			s.Service = value
		case casework.FieldCode:
			s.Code = value
		case casework.FieldBy:
			s.By = value
		case casework.FieldBody:
			s.Body = value
		case casework.FieldReason:
			s.Reason = value
		case casework.FieldBasis:
			s.Basis = value
		case casework.FieldDay, casework.FieldUntil:
			day, ok := register.ReadDay(value)
			if !ok {
				wrong = append(wrong, problem{string(a.Field), f.T("desk.plan.bad_day", value), f.T("desk.plan.bad_day.remedy")})
			}
			if a.Field == casework.FieldDay {
				s.Day = day
			} else {
				s.Until = day
			}
		case casework.FieldHour:
			if s.Hour = strings.ReplaceAll(value, ".", ":"); len(s.Hour) == len("9:30") {
				s.Hour = "0" + s.Hour // as people write it in the morning
			}
		case casework.FieldParties:
			s.Parties = values
		case casework.FieldText:
			s.Text = strings.ReplaceAll(one(values), "\r\n", "\n")
		}
	}
	return s, said, wrong
}

// fieldOf is the field that a refusal of casework is about.
var fieldOf = map[string]casework.Field{
	"day_future": casework.FieldDay, "until_past": casework.FieldUntil, "text_long": casework.FieldText, "name_long": casework.FieldText,
	"offer.basis": casework.FieldBasis, "no_member": casework.FieldAgency,
}

// stepProblem says in words why a step is refused.
func (f frame) stepProblem(err error) problem {
	var e *fault.Error
	if !errors.As(err, &e) {
		return problem{Text: f.T("desk.error.text")}
	}
	p := problem{Text: f.T(e.Key, e.Args...)}
	if f.texts.Has(e.Key + ".remedy") {
		p.Remedy = f.T(e.Key+".remedy", e.Args...)
	}
	name := strings.TrimPrefix(e.Key, "casework.")
	if field, ok := fieldOf[name]; ok {
		p.Field = string(field)
	} else if slices.Contains(stepFields, casework.Field(name)) {
		p.Field = name
	}
	return p
}

var stepFields = []casework.Field{
	casework.FieldSubject, casework.FieldArea, casework.FieldAgency, casework.FieldService, casework.FieldCode, casework.FieldBy, casework.FieldBody,
	casework.FieldReason, casework.FieldBasis, casework.FieldDay, casework.FieldUntil, casework.FieldHour, casework.FieldParties, casework.FieldText,
}

// one is the first value, "" where there is none.
func one(values []string) string {
	if len(values) == 0 {
		return ""
	}
	return values[0]
}
