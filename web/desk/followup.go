package desk

import (
	"net/url"
	"slices"
	"strings"

	"verdig/access"
	"verdig/act"
	"verdig/casework"
	"verdig/codelist"
)

func (s *server) followUpRoutes() []route {
	return []route{
		{"GET /desk/follow-up", "follow-up", s.agencyBoard},
		{"GET /desk/follow-up/national", "follow-up", s.nationalBoard},
		{"GET /desk/follow-up/list/{what}", "follow-up", s.boardList},
	}
}

// figureView is a figure of a board: the number leads to the list behind it.
type figureView struct {
	What          casework.Figure
	Count         int
	Number, Label string
	Zero          string // said instead of a zero
	Address       string
	Groups        []figureView
}

// figures are figures that belong together on a board.
type figures struct {
	ID, Title string
	Alarm     bool
	Some      []figureView // those that are not zero
	None      []string     // what is said of those that are
}

// boardView is a board of follow-up.
type boardView struct {
	Sections []figures
	Weeks    []figureView // tasks, of an agency
	Late     []figureView // overdue by agency, of the country
	Offered  []figureView // handovers by how long they have waited
	Tracks   []trackRow
	Places   []placeRow
	Room     bool // somebody counts places
	Regions  []codelist.Code
	Region   string
}

// trackRow is a track of children with how many stand in which state.
type trackRow struct {
	Title  string
	States []figureView
}

// placeRow is the room that there is for a need.
type placeRow struct {
	Title, Address   string
	Services         int
	Free, Of, Oldest string
	Stale            string
}

// listURL is the address of the list behind a figure, or part of one.
func (f frame) listURL(what casework.Figure, group string) string {
	at := f.url("/follow-up/list/" + string(what))
	if group != "" {
		at += "?" + url.Values{"group": {group}}.Encode()
	}
	return at
}

// figure says a figure in words.
func (f frame) figure(x act.BoardFigure) figureView {
	v := figureView{
		What: x.What, Count: x.Count(), Number: f.Number(x.Count()), Label: f.T("desk.followup." + string(x.What)),
		Zero: f.T("desk.followup.none." + string(x.What)), Address: f.listURL(x.What, ""),
	}
	for _, g := range x.Groups() {
		n := x.In(g).Count()
		v.Groups = append(v.Groups, figureView{
			What: x.What, Count: n, Number: f.Number(n), Label: f.groupLabel(x.What, g), Address: f.listURL(x.What, g),
		})
	}
	return v
}

// groupLabel is what a group of a figure is called.
func (f frame) groupLabel(what casework.Figure, group string) string {
	switch what {
	case casework.FigureLate, casework.FigureOrphan:
		return f.AgencyName(group)
	case casework.FigureTask:
		return f.week(group)
	case casework.FigureTrack:
		area, state, _ := strings.Cut(group, ".")
		return f.T("desk.followup.track_state", f.Area(casework.Area(area)), lower(f.T("desk.followup.track."+state)))
	}
	return f.maybe("desk.followup.group." + string(what) + "." + group)
}

// week says which week begins on a Monday.
func (f frame) week(monday string) string {
	d, err := codelist.ParseDay(monday)
	if err != nil {
		return f.T("desk.followup.no_day")
	}
	_, n := d.Time().ISOWeek()
	return f.T("desk.followup.week", f.Number(n), f.Day(d))
}

// gather puts figures together, those that are not zero first.
func (f frame) gather(id string, b act.PlanBoard, what ...casework.Figure) figures {
	out := figures{ID: id, Title: f.T("desk.followup.section." + id), Alarm: id == "alarms"}
	for _, w := range what {
		v := f.figure(b.Figure(w))
		if v.Count == 0 {
			out.None = append(out.None, v.Zero)
			continue
		}
		out.Some = append(out.Some, v)
	}
	return out
}

// alarms are the figures of a board that cannot wait, and how many plans and
// persons they are of, each counted once.
func alarms(b act.PlanBoard) (all []casework.Figure, about int) {
	seen := map[string]bool{}
	for _, x := range b.Figures {
		if !x.Alarm {
			continue
		}
		all = append(all, x.What)
		for _, l := range x.Lines {
			switch {
			case l.State != nil:
				seen["plan "+string(l.Plan.ID)] = true
			case l.Person != nil:
				seen["person "+string(l.Person.Person)] = true
			}
		}
	}
	return all, len(seen)
}

// agencyBoard shows how follow-up stands in the visitor's agency.
func (s *server) agencyBoard(q *query) (response, error) {
	if q.Actor.Agency == "" {
		return response{redirect: q.frame.url("/follow-up/national")}, nil
	}
	b, err := s.Acts.AgencyBoard(q.Context(), q.scope)
	if err != nil {
		return response{}, err
	}
	f := q.frame
	pressing, _ := alarms(b)
	v := boardView{Sections: []figures{
		f.gather("alarms", b, pressing...),
		f.gather("answer", b, casework.FigureOffered, casework.FigureInvited, casework.FigureReferred),
		f.gather("waits", b, casework.FigureOfferedOut, casework.FigureInvitedOut, casework.FigureReferredOut),
		f.gather("more", b, casework.FigureChild, casework.FigurePermit, act.FigureStale),
	}, Weeks: f.figure(b.Figure(casework.FigureTask)).Groups}
	return response{page: agencyBoardPage(f, v)}, nil
}

// nationalBoard shows how follow-up stands in the country.
func (s *server) nationalBoard(q *query) (response, error) {
	if q.Actor.Agency != "" {
		return response{redirect: q.frame.url("/follow-up")}, nil
	}
	f := q.frame
	v := boardView{Regions: s.regionsNow(f.Lang)}
	v.Region = among(v.Regions, q.URL.Query().Get("region"))
	b, err := s.Acts.NationalBoard(q.Context(), q.scope, v.Region)
	if err != nil {
		return response{}, err
	}
	pressing, _ := alarms(b)
	v.Sections = []figures{
		f.gather("alarms", b, pressing...),
		f.gather("state", b, casework.FigureOffered, casework.FigurePermit, casework.FigureChild),
	}
	v.Late, v.Offered = f.figure(b.Figure(casework.FigureLate)).Groups, f.figure(b.Figure(casework.FigureOffered)).Groups
	slices.SortStableFunc(v.Late, func(x, y figureView) int { return y.Count - x.Count })
	v.Tracks = f.trackRows(b.Figure(casework.FigureTrack))
	for _, p := range b.Places {
		v.Room = v.Room || p.Services > 0
		row := placeRow{
			Title: f.Label("need", string(p.Need)), Services: p.Services, Free: f.Number(p.Free), Of: f.Number(p.ServiceCapacity.Places), Oldest: f.Day(p.Oldest),
			Address: f.url("/follow-up/list/"+string(act.FigurePlaces)) + "?" + url.Values{"need": {string(p.Need)}, "region": {v.Region}}.Encode(),
		}
		if p.Stale > 0 {
			row.Stale = f.count("desk.followup.stale_figure", p.Stale)
		}
		v.Places = append(v.Places, row)
	}
	return response{page: nationalBoardPage(f, v)}, nil
}

func (f frame) trackRows(x act.BoardFigure) []trackRow {
	if x.Count() == 0 {
		return nil
	}
	var all []trackRow
	for _, a := range casework.Tracks {
		row := trackRow{Title: f.Area(a)}
		for _, state := range casework.TrackStates {
			group := string(a) + "." + state
			n := x.In(group).Count()
			row.States = append(row.States, figureView{
				Count: n, Number: f.Number(n), Label: f.T("desk.followup.track." + state), Address: f.listURL(x.What, group),
			})
		}
		all = append(all, row)
	}
	return all
}

// boardListView is the list behind a figure.
type boardListView struct {
	Title, Lead, Zero string
	Back              string
	Groups            []figureView // of the whole figure, where it has several
	Group             string
	Rows              []boardRow
	Services          []act.BoardLine
	Today             codelist.Day
	Nation            bool
	Waits             bool // the rows are of persons without a plan
}

// boardRow is one line of the list: about whom, who is to do what, since when,
// and by when.
type boardRow struct {
	Title, Address string
	Reference      string // where the title is not it
	Age            string
	Who, What      string
	Since, Due     string
	Late, Own      bool
	Alarm          bool // it cannot wait, and has no day
	Acts           []stepLink
}

// boardList shows what stands behind a figure.
func (s *server) boardList(q *query) (response, error) {
	f, in := q.frame, q.URL.Query()
	what := casework.Figure(q.PathValue("what"))
	ask := act.BoardAsk{What: what, Need: in.Get("need"), Region: in.Get("region")}
	whole, err := s.Acts.BoardList(q.Context(), q.scope, ask)
	if err != nil {
		return response{}, err
	}
	v := boardListView{
		Back: f.url("/follow-up"), Group: in.Get("group"), Today: s.today(), Nation: q.Actor.Agency == "", Waits: what == act.FigureUnplanned,
		Title: f.T("desk.followup." + string(what)), Zero: f.T("desk.followup.none." + string(what)),
	}
	if v.Nation {
		v.Back = f.url("/follow-up/national")
	}
	if all := f.figure(whole).Groups; len(all) > 1 || v.Group != "" {
		v.Groups = append([]figureView{{Label: f.T("desk.followup.all"), Number: f.Number(whole.Count()), Address: f.listURL(what, "")}}, all...)
	}
	part := whole.In(v.Group)
	v.Lead = f.T("desk.followup.count", f.Number(part.Count()))
	if v.Group != "" {
		v.Title = f.T("desk.followup.part", v.Title, f.groupLabel(what, v.Group))
	}
	if what == act.FigurePlaces {
		v.Lead = f.placesLead(ask)
	}
	for _, l := range part.Lines {
		if l.Service != nil {
			v.Services = append(v.Services, l)
			continue
		}
		v.Rows = append(v.Rows, s.boardRow(q, l))
	}
	return response{page: boardListPage(f, v)}, nil
}

// placesLead says for whom and where there is room.
func (f frame) placesLead(ask act.BoardAsk) string {
	need, region := f.T("desk.followup.every_need"), f.T("desk.followup.country")
	if ask.Need != "" {
		need = f.Label("need", ask.Need)
	}
	if ask.Region != "" {
		region = f.Label("region", ask.Region)
	}
	return f.T("desk.followup.part", need, region)
}

func (s *server) boardRow(q *query, l act.BoardLine) boardRow {
	f := q.frame
	if l.State == nil { // somebody without a plan
		r := boardRow{Title: string(l.Person.Person), Who: f.agencyNames(l.Person.Agencies), What: f.T("desk.followup.unplanned.what")}
		if _, ok := s.may(q, "GET /desk/persons/{id}"); ok {
			r.Address = f.url("/persons/" + url.PathEscape(string(l.Person.Person)))
		}
		if l.Person.Child {
			r.Age = casework.Unsure
		}
		return r
	}
	r := boardRow{
		Title: f.planTitle(act.PlanRow{State: l.State, Name: l.Name}), Address: f.planURL(l.Plan.ID, ""), Age: l.Age(), Own: l.Own && q.Actor.Agency != "",
	}
	if l.Name != "" {
		r.Reference = l.Plan.Reference()
	}
	if l.Todo.Key == "" { // the plan or a track as such
		r.Who, r.What = f.AgencyName(l.Responsible(l.Area)), f.T("desk.followup.child.what")
		if l.Area != "" {
			r.What = f.groupLabel(casework.FigureTrack, l.Group)
		}
		for _, c := range l.Charges() {
			if c.Area == l.Area || l.Area == "" && c.Area == casework.Whole {
				r.Since = f.DayOf(c.Since.At)
			}
		}
		return r
	}
	row := f.todoRow(l.Plan.ID, l.Todo, "", s.Now())
	r.Who, r.What, r.Since, r.Due, r.Late = row.Who, row.Text, f.DayOf(l.Todo.Since), f.Day(l.Todo.Due), row.Late
	r.Alarm = l.Todo.Alarm && l.Todo.Due.IsZero()
	if l.Todo.Agency == "" {
		r.Who = f.AgencyName(l.Responsible(l.Area))
	}
	if own := q.Actor.Agency; own != "" && l.Todo.Agency == own {
		r.Acts = row.Acts
	}
	return r
}

// mineView is what waits in follow-up for somebody of an agency.
type mineView struct {
	Groups []mineGroup
}

type mineGroup struct {
	figureView
	Rows []boardRow
	Fold bool // it is not pressing
}

// mineRows is how many rows of a group the front page shows at most.
const mineRows = 5

// mine finds out what waits in follow-up for the visitor; nil for those who do
// not follow anybody up.
func (s *server) mine(q *query) (*mineView, error) {
	sc, ok := s.may(q, "GET /desk/follow-up")
	if !ok || q.Actor.Agency == "" {
		return nil, nil
	}
	all, err := s.Acts.MyWork(q.Context(), sc, mineRows)
	if err != nil {
		return nil, err
	}
	v, own := &mineView{}, 0
	for _, l := range all.Lines {
		if l.Own {
			own++
		}
	}
	mixed := own > 0 && own < all.Count()
	for _, g := range q.frame.figure(all).Groups {
		code := all.Groups()[len(v.Groups)]
		group := mineGroup{figureView: g, Fold: code == casework.MineWaits || code == casework.MineLater}
		for _, l := range all.In(code).Lines[:min(g.Count, mineRows)] {
			row := s.boardRow(q, l)
			row.Own = row.Own && mixed // said of all, it says nothing
			group.Rows = append(group.Rows, row)
		}
		v.Groups = append(v.Groups, group)
	}
	return v, nil
}

// followCard is of how many plans and persons the national unit has alarms.
func (s *server) followCard(q *query, sc access.Scope) (int, error) {
	b, err := s.Acts.NationalBoard(q.Context(), sc, "")
	_, n := alarms(b)
	return n, err
}
