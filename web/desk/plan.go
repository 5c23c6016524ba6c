package desk

import (
	"slices"

	"verdig/act"
	"verdig/casework"
)

// planView is a plan as a member sees it. Each subject has a section of the
// page, a component in a file of its own that gets the view.
type planView struct {
	act.PlanView
	Own     string // the visitor's agency
	Title   string
	Mine    []todoRow // what waits for the visitor's agency
	Others  []todoRow // what waits for the others
	Waits   []todoRow // what the visitor's agency has asked of others
	Areas   []areaView
	Notes   []noteView
	Members []partView
	Invited []invitedRow
	Acts    []stepLink // on the plan as a whole
	Child   childView

	Services map[string]string // names of the services that referrals name
}

// areaView is one area of the plan.
type areaView struct {
	Area        casework.Area
	Title       string
	Responsible string
	Since       string
	Open        bool
	Orphan      bool // its agency is no longer active
	Offer       string
	OfferActs   []stepLink
	Goals       []goalView
	Tasks       []taskView
	Done        []taskView // tasks and goals that have ended
	Acts        []stepLink
}

type goalView struct {
	Text string
	Acts []stepLink
}

type taskView struct {
	Text, Who, Due string
	Late           bool
	Do             *stepLink // done in one click
	Acts           []stepLink
}

type noteView struct {
	Text, Area, By, At string
	Acts               []stepLink
}

type partView struct {
	Name, Basis, Since string
	Acts               []stepLink
}

type invitedRow struct {
	Name, Waited string
	Acts         []stepLink
}

// plan shows a plan: all of it to a member, what is asked to the asked, codes
// to the national unit.
func (s *server) plan(q *query) (response, error) {
	id := casework.PlanID(q.PathValue("plan"))
	side, err := s.Acts.PlanSide(q.Context(), q.scope, id)
	switch {
	case err != nil:
		return response{}, err
	case side == act.SideNations:
		v, err := s.Acts.CodedPlan(q.Context(), q.scope, id)
		if err != nil {
			return response{}, err
		}
		coded := s.planView(q, v)
		coded.Services, err = s.serviceNames(q, v.State)
		return response{page: codedPlanPage(q.frame, coded)}, err
	case side == act.SideAsked:
		v, err := s.Acts.AskedOf(q.Context(), q.scope, id)
		if err != nil {
			return response{}, err
		}
		return response{page: askedPlanPage(q.frame, s.askedView(q, v))}, nil
	}
	seen, err := s.Acts.Plan(q.Context(), q.scope, id)
	if err != nil {
		return response{}, err
	}
	v := s.planView(q, seen)
	if v.Services, err = s.serviceNames(q, seen.State); err != nil {
		return response{}, err
	}
	if v.Child, err = s.child(q, v); err != nil {
		return response{}, err
	}
	q.frame.justDid(v, casework.StepID(q.URL.Query().Get("did")))
	return response{page: planPage(q.frame, v)}, nil
}

// justDid says at the top of the page what was just done, with the way back where
// there is one.
func (f *frame) justDid(v planView, id casework.StepID) {
	i := slices.IndexFunc(v.Steps(), func(s casework.Step) bool { return s.ID == id && s.Office == v.Own })
	if i < 0 {
		return
	}
	s := v.Steps()[i]
	f.Done = f.T("desk.plan.did", f.AgencyName(s.Office), f.Did(s.Kind))
	if v.may(casework.Step{Kind: casework.Undo, Subject: id}) {
		f.Undo = &undo{Action: f.planURL(v.Plan.ID, "/do/"+string(casework.Undo)), Values: map[string]string{"subject": string(id), "reason": "changed_mind"}}
	}
}

// may reports whether the visitor's agency may take a step that is said in
// part: what a page asks before it shows the way to the form.
func (v planView) may(s casework.Step) bool {
	s.Office = v.Own
	return v.Own != "" && v.Fits(s, v.World)
}

// link leads to the form of a step where the visitor's agency may take it.
func (f frame) link(v planView, s casework.Step, about string) []stepLink {
	if !v.may(s) {
		return nil
	}
	return []stepLink{{
		Kind: s.Kind, Text: f.Act(s.Kind), About: about,
		Address: f.stepURL(v.Plan.ID, s.Kind, "subject", string(s.Subject), "area", string(s.Area), "agency", s.Agency),
	}}
}

// links are those of several kinds about the same thing.
func (f frame) links(v planView, s casework.Step, about string, kinds ...casework.Kind) []stepLink {
	var all []stepLink
	for _, k := range kinds {
		s.Kind = k
		all = append(all, f.link(v, s, about)...)
	}
	return all
}

// planView makes the view of a plan. Of a plan without texts it holds codes
// alone.
func (s *server) planView(q *query, seen act.PlanView) planView {
	f := q.frame
	v := planView{PlanView: seen, Own: q.Actor.Agency, Title: first(seen.Name(), f.T("desk.plan.title", seen.Plan.Reference()))}
	for _, t := range seen.Todos() {
		row := f.todoRow(seen.Plan.ID, t, v.taskText(f, t), seen.Now)
		if t.Kind == casework.DoTask {
			row.Acts = []stepLink{*f.now(v, t.Kind, t.Subject, row.Text)}
		}
		switch {
		case t.Agency == v.Own && t.Waits:
			v.Waits = append(v.Waits, row)
		case t.Waits, t.Key == "meeting" && t.Agency != v.Own: // a meeting ahead is told to each who is called
		case t.Agency == v.Own:
			v.Mine = append(v.Mine, row)
		default:
			if !v.mayTodo(t) {
				row.Acts = nil
			}
			v.Others = append(v.Others, row)
		}
	}
	v.Areas = f.areaViews(v)
	v.Notes = f.noteViews(v)
	v.people(f)
	v.Acts = f.links(v, casework.Step{}, "", casework.OpenNeed, casework.Rename, casework.Close, casework.Reopen)
	return v
}

// mayTodo reports whether the visitor's agency may settle what waits for
// another one.
func (v planView) mayTodo(t casework.Todo) bool {
	return v.may(casework.Step{Kind: t.Kind, Subject: t.Subject, Area: areaFor(t.Kind, t.Area)})
}

// taskText is what members wrote about the task of a todo, "" for any other.
func (v planView) taskText(f frame, t casework.Todo) string {
	for _, x := range v.Tasks() {
		if t.Kind == casework.DoTask && x.ID == t.Subject {
			return v.taskWords(f, x)
		}
	}
	return ""
}

// taskWords is what a task is: what the members wrote, or the step of the
// guidance; "" for those who may read neither.
func (v planView) taskWords(f frame, x casework.Task) string {
	if text := v.Texts[x.Said.ID]; text != "" {
		return text
	}
	if x.Code != "" {
		return f.Label("guidance", x.Code)
	}
	return ""
}

func (v *planView) people(f frame) {
	for _, m := range v.PlanView.Members() {
		row := partView{
			Name: f.AgencyName(m.Agency), Basis: f.Label("legal_basis", m.Basis), Since: f.DayOf(m.Since.At),
		}
		if !m.Given.IsZero() {
			row.Basis = f.T("desk.plan.basis", row.Basis, f.Day(m.Given))
		}
		if m.Agency == v.Own {
			row.Acts = f.link(*v, casework.Step{Kind: casework.Leave}, "")
		} else {
			row.Acts = f.link(*v, casework.Step{Kind: casework.Exclude, Agency: m.Agency}, row.Name)
		}
		v.Members = append(v.Members, row)
	}
	for _, s := range v.PlanView.Invited() {
		name := f.AgencyName(s.Agency)
		v.Invited = append(v.Invited, invitedRow{
			Name: name, Waited: f.T("desk.plan.waited", f.waited(s.At, v.Now)), Acts: f.link(*v, casework.Step{Kind: casework.Recall, Subject: s.ID}, name),
		})
	}
}

// askedView is what somebody sees who is asked.
type askedView struct {
	Plan      casework.PlanID
	Reference string
	Age       string
	Asked     []askedRow
}

type askedRow struct {
	Text, Meaning string
	From, At      string
	Reason, Basis string
	State         string // of a referral
	Words         string
	Acts          []stepLink
}

func (s *server) askedView(q *query, p act.PlanAsked) askedView {
	f := q.frame
	v := askedView{Plan: p.Plan, Reference: casework.Plan{ID: p.Plan}.Reference(), Age: p.Age}
	for _, a := range p.Asked {
		x := a.Step
		row := askedRow{
			From: f.AgencyName(x.Office), At: f.Moment(x.At), Words: a.Text,
			Text: f.T("desk.plan.asked."+string(x.Kind), f.AgencyName(x.Office), lower(f.Area(x.Area))), Meaning: f.maybe("desk.plan.asked." + string(x.Kind) + ".text"),
		}
		if x.Reason != "" {
			row.Reason = f.Label("step_reason", x.Reason)
		}
		if x.Basis != "" {
			row.Basis = f.T("desk.plan.basis", f.Label("legal_basis", x.Basis), f.Day(x.Day))
		}
		answers := answersTo[answerOf[x.Kind]]
		if x.Kind == casework.OfferReferral {
			answers, row.State = referralAnswers(a.Referral.State), f.T("desk.plan.referral."+a.Referral.State)
		}
		for i, k := range answers {
			row.Acts = append(row.Acts, stepLink{Kind: k, Text: f.Act(k), About: row.Text, Strong: i == 0, Address: f.stepURL(p.Plan, k, "subject", string(x.ID))})
		}
		v.Asked = append(v.Asked, row)
	}
	return v
}

// answerOf is the yes to a step that asks; the no stands with it in answersTo.
var answerOf = map[casework.Kind]casework.Kind{casework.Invite: casework.Join, casework.Offer: casework.Accept}
