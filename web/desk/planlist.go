package desk

import (
	"verdig/act"
	"verdig/casework"
	"verdig/register"
)

func (s *server) planRoutes() []route {
	return []route{
		{"GET /desk/plans", "plans", s.plans},
		{"GET /desk/plans/new", "plans", s.planNew},
		{"POST /desk/plans", "plans", s.planOpen},
		{"GET /desk/plans/{plan}", "plans", s.plan},
		{"GET /desk/plans/{plan}/history", "plans", s.planHistory},
		{"GET /desk/plans/{plan}/do/{kind}", "plans", s.stepForm},
		{"POST /desk/plans/{plan}/do/{kind}", "plans", s.stepTake},
	}
}

// plansView is the list of plans.
type plansView struct {
	Helping []stepLine  // help that the visitor's agency gives in plans in which it does not take part
	Answer  []answerRow // what waits for an answer of the visitor's agency
	Rows    []planRow
	Closed  bool // the closed ones are shown
	Hidden  int  // how many closed ones are not shown
	Nation  bool
	MayOpen bool
}

// answerRow is something that the visitor's agency is asked.
type answerRow struct {
	todoRow
	Title   string
	Age     string
	Address string
}

// planRow is a plan in the list.
type planRow struct {
	ID               casework.PlanID
	Title, Reference string
	Age              string
	Responsible      string
	Next             *todoRow
	Alarm            bool
	Closed           string // the day
}

// plans lists the plans that the visitor sees.
func (s *server) plans(q *query) (response, error) {
	all, err := s.Acts.Plans(q.Context(), q.scope)
	if err != nil {
		return response{}, err
	}
	v := plansView{Closed: q.URL.Query().Get("show") == "closed", Nation: q.Actor.Agency == ""}
	_, v.MayOpen = s.may(q, "GET /desk/plans/new")
	for _, p := range all {
		for _, t := range casework.TodosOf(q.Actor.Agency, p.Todos) {
			if t.Other != "" && !t.Waits && !t.Alarm {
				v.Answer = append(v.Answer, answerRow{
					todoRow: q.frame.todoRow(p.Plan.ID, t, "", s.Now()), Title: q.frame.planTitle(p), Age: p.Age(), Address: q.frame.planURL(p.Plan.ID, ""),
				})
			}
		}
		switch {
		case !p.Member && !v.Nation: // asked only: nothing else of the plan is the agency's to see
			v.Helping = append(v.Helping, q.frame.helping(p, q.Actor.Agency)...)
		case p.Closed() != v.Closed:
			if p.Closed() {
				v.Hidden++
			}
		default:
			v.Rows = append(v.Rows, s.planRow(q, p))
		}
	}
	return response{page: plansPage(q.frame, v)}, nil
}

// planTitle is how a plan is called: as the members name the person, or by its
// reference.
func (f frame) planTitle(p act.PlanRow) string {
	return first(p.Name, f.T("desk.plan.title", p.Plan.Reference()))
}

func (s *server) planRow(q *query, p act.PlanRow) planRow {
	r := planRow{
		ID: p.Plan.ID, Title: q.frame.planTitle(p), Reference: p.Plan.Reference(), Age: p.Age(),
		Responsible: q.frame.AgencyName(p.Responsible(casework.Whole)),
	}
	if end, ok := p.ClosedBy(); ok {
		r.Closed = q.frame.DayOf(end.At)
		return r
	}
	todos := p.Todos
	if own := casework.TodosOf(q.Actor.Agency, todos); len(own) > 0 {
		todos = own
	}
	if len(todos) > 0 {
		next := q.frame.todoRow(p.Plan.ID, todos[0], "", s.Now())
		r.Next = &next
	}
	for _, t := range p.Todos {
		r.Alarm = r.Alarm || t.Alarm
	}
	return r
}

// planNewView is the form that opens a plan.
type planNewView struct {
	Origin   act.PlanOrigin
	Fields   []stepField
	Problems []problem
}

// planNew shows the form that opens a plan from a notification.
func (s *server) planNew(q *query) (response, error) {
	id := q.URL.Query().Get("notification")
	if id == "" {
		return response{page: planHowPage(q.frame)}, nil
	}
	v := planNewView{}
	var err error
	if v.Origin, err = s.Acts.PlanOrigin(q.Context(), q.scope, register.NotificationID(id)); err != nil {
		return response{}, err
	}
	if v.Origin.Open != "" {
		return response{redirect: q.frame.planURL(v.Origin.Open, "")}, nil
	}
	return s.showNew(q, v, map[casework.Field][]string{casework.FieldCode: {v.Origin.Age}, casework.FieldDay: {dayForm(s.today())}})
}

func (s *server) showNew(q *query, v planNewView, said map[casework.Field][]string) (response, error) {
	asks, _ := casework.Asks(casework.Open)
	for _, a := range asks {
		v.Fields = append(v.Fields, s.stepField(q, fieldFor{kind: casework.Open, asked: a, said: said[a.Field]}))
	}
	code := 0
	if len(v.Problems) > 0 {
		code = 422
		for i := range v.Fields {
			v.Fields[i].Error = problemOf(v.Problems, string(v.Fields[i].Field))
		}
	}
	return response{status: code, page: planNewPage(q.frame, v)}, nil
}

// planOpen opens a plan.
func (s *server) planOpen(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	step, said, wrong := q.frame.readStep(casework.Open, q.PostForm)
	v := planNewView{Problems: wrong}
	id := register.NotificationID(q.PostForm.Get("notification"))
	if len(wrong) == 0 {
		plan, err := s.Acts.OpenPlan(q.Context(), q.scope, act.PlanStart{
			Notification: id, Reason: step.Reason, Basis: step.Basis, Day: step.Day, Age: step.Code, Name: step.Text,
		})
		if err == nil {
			return response{redirect: q.frame.planURL(plan, "") + "?done=desk.done.plan_opened"}, nil
		}
		if v.Problems = q.frame.mendable(err); len(v.Problems) == 0 {
			return response{}, err
		}
	}
	sc, ok := s.may(q, "GET /desk/plans/new")
	if !ok {
		return response{}, errNotFound()
	}
	var err error
	if v.Origin, err = s.Acts.PlanOrigin(q.Context(), sc, id); err != nil {
		return response{}, err
	}
	return s.showNew(q, v, said)
}
