package desk

import (
	"net/http"
	"slices"
	"strconv"
	"strings"

	"verdig/act"
	"verdig/casework"
	"verdig/fault"
)

// childView is what the page of a plan shows of a child.
type childView struct {
	Shown   bool // the person is or was treated as a child
	Age     string
	AgeBy   string // by whom and when it was decided
	Ages    []string
	AgeActs []stepLink
	Tracks  []trackView
	Alarm   *alarmView
	Past    []string
	Raise   []stepLink
	Kin     []kinView
	KinActs []stepLink
	Move    string // address of the form that moves the child, "" where it is not the visitor's to do
}

// trackView is one track of a child.
type trackView struct {
	areaView
	Ended  string
	Next   *stepGuide
	Guide  []stepGuide
	Left   int // steps that are still to be done
	Bodies []stepLink
	End    []stepLink
}

// stepGuide is one step of the guidance.
type stepGuide struct {
	Label, Text, Ground, Source string
	Tag, Due, Ended             string
	Late                        bool
	Do                          *stepLink
	Acts                        []stepLink
}

type alarmView struct {
	Title, Seen string
	Told        []string
	Steps       []stepGuide
	Log         []string
	Acts        []stepLink
}

type kinView struct {
	Text, Address string
	Acts          []stepLink
}

// mostBodies is how many agencies are offered for a track before the form has
// the whole list.
const mostBodies = 4

// child makes the part of a plan's page that is about a child, and the alarm.
func (s *server) child(q *query, v planView) (childView, error) {
	f := q.frame
	seen, err := s.Acts.Child(q.Context(), q.scope, v.Plan.ID)
	if err != nil {
		return childView{}, err
	}
	c := childView{
		Age: f.T("desk.planchild.age." + v.Age()), AgeActs: f.links(v, casework.Step{}, "", casework.SayAge, casework.DisputeAge, casework.DecideAge),
		KinActs: f.links(v, casework.Step{}, "", casework.AddRelative),
	}
	if by, ok := v.AgeDecided(); ok {
		c.AgeBy = f.T("desk.planchild.age.decided", f.Day(by.Day), f.Label("deciding_body", by.Body))
	}
	for _, x := range v.Ages() {
		c.Ages = append(c.Ages, f.ageWords(v, x))
	}
	for _, a := range v.Areas {
		if slices.Contains(casework.Tracks, a.Area) {
			c.Tracks = append(c.Tracks, f.track(v, a, seen.Bodies[a.Area]))
		}
	}
	c.Shown = len(c.Tracks) > 0
	f.alarms(&c, v)
	for _, r := range v.Relatives() {
		if r.Taken != nil {
			continue
		}
		plan, open := seen.Kin[r.ID]
		if r.Other != "" && !open {
			continue // only who takes part in both plans sees the link
		}
		k := kinView{Text: f.Label("relative", r.Code), Acts: f.links(v, casework.Step{Subject: r.ID}, f.Label("relative", r.Code), casework.TakeRelative)}
		if words := v.Texts[r.Said.ID]; words != "" {
			k.Text += ": " + words
		}
		if open {
			k.Address = f.planURL(plan, "")
		}
		c.Kin = append(c.Kin, k)
	}
	if v.mayMove() {
		c.Move = f.planURL(v.Plan.ID, "/move")
	}
	return c, nil
}

// mayMove reports whether the visitor's agency can move the child to another
// municipality.
func (v planView) mayMove() bool {
	const welfare = casework.Area("child_welfare")
	return v.OpenArea(welfare) && v.Responsible(welfare) == v.Own && !slices.ContainsFunc(v.Handovers(), func(h casework.Handover) bool {
		return h.Open() && h.Area == welfare
	})
}

// ageWords says one word on the age: who, when, what, on which basis.
func (f frame) ageWords(v planView, x casework.Step) string {
	words := []string{f.DayOf(x.At), f.AgencyName(x.Office) + " " + lower(f.Did(x.Kind))}
	if x.Code != "" {
		words = append(words, lower(f.Label("plan_age", x.Code)))
	}
	switch {
	case x.Kind == casework.DisputeAge:
		words = append(words, lower(f.Label("age_doubt", x.By)))
	case x.By != "":
		words = append(words, lower(f.Label("age_basis", x.By)))
	}
	if x.Body != "" {
		words = append(words, f.Label("deciding_body", x.Body))
	}
	text := strings.Join(words, ", ")
	if said := v.Texts[x.ID]; said != "" && x.Kind != casework.Open {
		text += ": " + said
	}
	return text
}

// track is one track: who has it, whom it can be offered to, and its guidance.
func (f frame) track(v planView, a areaView, bodies []string) trackView {
	t := trackView{areaView: a}
	for _, c := range v.Charges() {
		if c.Area == a.Area && c.Ended != nil {
			t.Ended = f.T("desk.planchild.closed", f.DayOf(c.Ended.At), lower(f.Label("step_reason", c.Ended.Reason)))
		}
	}
	for _, g := range v.State.Guide(a.Area, v.World.Codes) {
		row := f.guide(v, g)
		if g.Open() {
			if t.Left++; t.Next == nil && g.Required {
				next := row
				t.Next = &next
			}
		}
		t.Guide = append(t.Guide, row)
	}
	if t.Open && !slices.Contains(bodies, v.Responsible(a.Area)) {
		for _, to := range bodies[:min(len(bodies), mostBodies)] {
			if v.may(casework.Step{Kind: casework.Offer, Area: a.Area, Agency: to}) {
				t.Bodies = append(t.Bodies, stepLink{
					Kind: casework.Offer, Text: f.AgencyName(to), About: f.T("desk.planchild.offer_to"),
					Address: f.stepURL(v.Plan.ID, casework.Offer, "area", string(a.Area), "agency", to, "reason", "competent", "basis", "child_duty", "day", dayForm(today(v.Now))),
				})
			}
		}
	}
	t.End = f.links(v, casework.Step{Area: a.Area}, a.Title, casework.CloseTrack, casework.ReopenTrack)
	return t
}

// guide is one step of the guidance, with the way to do it.
func (f frame) guide(v planView, g casework.Guided) stepGuide {
	row := stepGuide{
		Label: f.Label("guidance", g.Code), Text: f.T("casework.guidance." + g.Code), Source: g.Source, Tag: f.T("desk.planchild.optional"),
		Ground: f.T("desk.planchild.house"),
	}
	if g.Required {
		row.Tag = f.T("desk.planchild.required")
	}
	if g.Ground != casework.HouseRule {
		row.Ground = f.T("desk.planchild.ground", f.Label("law", g.Ground))
	}
	known := []string{"subject", string(g.Of), "code", g.Code}
	link := func(k casework.Kind) []stepLink {
		if !v.may(casework.Step{Kind: k, Subject: g.Of, Code: g.Code}) {
			return nil
		}
		return []stepLink{{Kind: k, Text: f.Act(k), About: row.Label, Address: f.stepURL(v.Plan.ID, k, known...)}}
	}
	switch {
	case g.Ended != nil && g.Ended.Kind == casework.DropGuide:
		row.Ended = f.T("desk.planchild.dropped", lower(f.Label("step_reason", g.Ended.Reason)))
		row.Acts = link(casework.OpenGuide)
	case g.Ended != nil:
		row.Ended = f.T("desk.planchild.done", f.Moment(g.Ended.At)+", "+f.AgencyName(g.Ended.Office))
		row.Acts = link(casework.OpenGuide)
	default:
		row.Acts = append(link(casework.DoGuide), link(casework.DropGuide)...)
		if len(link(casework.DoGuide)) > 0 {
			row.Do = f.now(v, casework.DoGuide, g.Of, row.Label)
			row.Do.Now["code"] = g.Code
		}
		f.due(&row, v, g)
	}
	return row
}

func (f frame) due(row *stepGuide, v planView, g casework.Guided) {
	if g.Due.IsZero() {
		return
	}
	when := f.DayOf(g.Due)
	if g.Of != "" {
		when = f.Moment(g.Due)
	}
	// A track's step is due by the end of its day, an alarm's by the hour.
	row.Late = today(g.Due).Before(today(v.Now)) || g.Of != "" && g.Due.Before(v.Now)
	row.Due = f.T("desk.planchild.due", when)
	if row.Late {
		row.Due = f.T("desk.planchild.late", when)
	}
}

// alarms fills in the alarm that is on, and those before it.
func (f frame) alarms(c *childView, v planView) {
	for _, a := range v.Alarms() {
		if a.Ended == nil {
			continue
		}
		c.Past = append(c.Past, f.T("desk.planchild.alarm.found", f.Day(a.Raised.Day), f.Day(a.Ended.Day), f.hour(a.Ended.Hour), lower(f.Label("found_state", a.Ended.Code))))
	}
	a, on := v.PlanView.Alarm()
	if !on {
		c.Raise = f.links(v, casework.Step{}, "", casework.Missing)
		return
	}
	x := &alarmView{Title: f.T("desk.planchild.alarm", f.Day(a.Raised.Day), f.hour(a.Raised.Hour)), Seen: v.Texts[a.ID]}
	for _, m := range v.PlanView.Members() {
		x.Told = append(x.Told, f.AgencyName(m.Agency))
	}
	for _, g := range v.GuideOf(a, v.World.Codes) {
		x.Steps = append(x.Steps, f.guide(v, g))
	}
	for _, s := range slices.Backward(a.Log) {
		x.Log = append(x.Log, f.Moment(s.At)+", "+f.AgencyName(s.Office)+": "+first(v.Texts[s.ID], f.T("desk.plan.erased")))
	}
	x.Acts = f.links(v, casework.Step{Subject: a.ID}, "", casework.Found, casework.LogAlarm)
	for i := range x.Acts {
		x.Acts[i].Strong = i == 0
	}
	c.Alarm = x
}

// moveView is the form that moves a child to another municipality.
type moveView struct {
	Plan     casework.PlanID
	Title    string
	To       []option
	Text     string
	Seen     int
	Problems []problem
}

func (s *server) childRoutes() []route {
	return []route{
		{"GET /desk/plans/{plan}/move", "plans", s.moveForm},
		{"POST /desk/plans/{plan}/move", "plans", s.move},
		{"GET /desk/plans/{plan}/kin", "plans", s.kinForm},
		{"POST /desk/plans/{plan}/kin", "plans", s.kin},
	}
}

func (s *server) moveForm(q *query) (response, error) { return s.showMove(q, moveView{}) }

func (s *server) showMove(q *query, v moveView) (response, error) {
	v.Plan = casework.PlanID(q.PathValue("plan"))
	seen, err := s.Acts.Plan(q.Context(), q.scope, v.Plan)
	if err != nil {
		return response{}, err
	}
	v.Title, v.Seen = first(seen.Name(), q.frame.T("desk.plan.title", seen.Plan.Reference())), seen.Next()-1
	chosen := q.PostForm.Get("to")
	for _, code := range casework.Bodies(seen.World, "child_welfare") {
		if code != seen.Responsible("child_welfare") {
			v.To = append(v.To, option{Value: code, Label: q.frame.AgencyName(code), Chosen: code == chosen})
		}
	}
	code := 0
	if len(v.Problems) > 0 {
		code = http.StatusUnprocessableEntity
	}
	return response{status: code, page: movePage(q.frame, v)}, nil
}

func (s *server) move(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	m := act.Move{Plan: casework.PlanID(q.PathValue("plan")), To: q.PostForm.Get("to"), Text: strings.TrimSpace(q.PostForm.Get("text"))}
	m.Seen, _ = strconv.Atoi(q.PostForm.Get("seen"))
	again := moveView{Text: q.PostForm.Get("text")}
	if m.To == "" {
		again.Problems = []problem{{Field: "to", Text: q.frame.T("desk.planchild.move.choose")}}
		return s.showMove(q, again)
	}
	err := s.Acts.MoveChild(q.Context(), q.scope, m)
	if again.Problems = q.frame.mendable(err); len(again.Problems) > 0 {
		return s.showMove(q, again)
	}
	return response{redirect: q.frame.planURL(m.Plan, "") + "?done=desk.done.plan_moved"}, err
}

// mendable are the problems of an error that somebody can mend on the page, nil
// for any other error.
func (f frame) mendable(err error) []problem {
	if k := fault.KindOf(err); k == fault.Invalid || k == fault.Conflict || k == fault.Forbidden {
		return []problem{f.stepProblem(err)}
	}
	return nil
}

// kinPlanView is the form that links a plan to a relative's.
type kinPlanView struct {
	Plan     casework.PlanID
	Title    string
	Code     []option
	Other    []option
	Text     string
	Problems []problem
}

func (s *server) kinForm(q *query) (response, error) { return s.showKin(q, kinPlanView{}) }

func (s *server) showKin(q *query, v kinPlanView) (response, error) {
	v.Plan = casework.PlanID(q.PathValue("plan"))
	seen, err := s.Acts.Plan(q.Context(), q.scope, v.Plan)
	if err != nil {
		return response{}, err
	}
	child, err := s.Acts.Child(q.Context(), q.scope, v.Plan)
	if err != nil {
		return response{}, err
	}
	all, err := s.Acts.Plans(q.Context(), q.scope)
	if err != nil {
		return response{}, err
	}
	v.Title = first(seen.Name(), q.frame.T("desk.plan.title", seen.Plan.Reference()))
	for _, p := range all {
		if slices.ContainsFunc(child.Plans, func(x casework.Plan) bool { return x.ID == p.Plan.ID }) {
			name := p.Plan.Reference()
			if p.Name != "" {
				name = p.Name + ", " + name
			}
			v.Other = append(v.Other, option{Value: string(p.Plan.ID), Label: name, Chosen: string(p.Plan.ID) == q.PostForm.Get("other")})
		}
	}
	list, _ := s.codes.Scheme("relative")
	for _, c := range list.Codes {
		v.Code = append(v.Code, option{Value: c.Code, Label: q.frame.Label("relative", c.Code), Chosen: c.Code == q.PostForm.Get("code")})
	}
	code := 0
	if len(v.Problems) > 0 {
		code = http.StatusUnprocessableEntity
	}
	return response{status: code, page: kinPage(q.frame, v)}, nil
}

func (s *server) kin(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	k := act.Kin{
		Plan: casework.PlanID(q.PathValue("plan")), Other: casework.PlanID(q.PostForm.Get("other")), Code: q.PostForm.Get("code"),
		Text: strings.TrimSpace(q.PostForm.Get("text")),
	}
	err := s.Acts.LinkKin(q.Context(), q.scope, k)
	if wrong := q.frame.mendable(err); len(wrong) > 0 {
		return s.showKin(q, kinPlanView{Text: q.PostForm.Get("text"), Problems: wrong})
	}
	return response{redirect: q.frame.planURL(k.Plan, "") + "?done=desk.done.plan_kin"}, err
}
