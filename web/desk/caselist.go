package desk

import (
	"slices"
	"strconv"
	"strings"

	"verdig/act"
	"verdig/codelist"
	"verdig/justice"
)

func (s *server) caseRoutes() []route {
	return []route{
		{"GET /desk/cases", "cases", s.cases},
		{"GET /desk/cases/figures", "cases", s.caseFigures},
		{"GET /desk/cases/new", "cases", s.caseNew},
		{"POST /desk/cases/new", "cases", s.caseOpen},
		{"GET /desk/cases/{case}", "cases", s.criminalCase},
		{"GET /desk/cases/{case}/do/{kind}", "cases", s.eventForm},
		{"POST /desk/cases/{case}/do/{kind}", "cases", s.eventEnter},
	}
}

// casesView is the list of criminal cases with its board.
type casesView struct {
	Rows   []caseRow
	Ended  bool // the ended ones are shown
	Hidden int  // how many are not shown
	Board  caseBoard
}

// caseRow is a case in the list.
type caseRow struct {
	ID                 justice.CaseID
	Reference          string
	Reports, Districts string
	Stage, Stand       string
	Last, LastDay      string
	children, ended    bool
}

// caseBoard counts the cases within reach, each unit by itself.
type caseBoard struct {
	Year   int
	Years  []int
	Counts []unitRow
	Steps  []unitRow // of the reports filed in the year
	Ends   []unitRow
	Filed  int
}

// unitRow is a number and what it counts.
type unitRow struct {
	Label string
	N     int
}

// cases lists the criminal cases that the visitor sees.
func (s *server) cases(q *query) (response, error) {
	all, err := s.Acts.Dockets(q.Context(), q.scope)
	if err != nil {
		return response{}, err
	}
	v := casesView{Ended: q.URL.Query().Get("show") == "ended"}
	if len(all) > 0 {
		v.Board = s.caseBoard(q, all)
	}
	for _, c := range all {
		r := q.frame.caseRow(c)
		if r.ended != v.Ended {
			v.Hidden++
			continue
		}
		v.Rows = append(v.Rows, r)
	}
	return response{page: casesPage(q.frame, v)}, nil
}

// pathsOf are the paths of the reports of one case.
func pathsOf(v act.CaseView) []justice.Path {
	return v.Roll.PathsIn([]justice.CaseID{v.ID}, codelist.Day{}, v.Today, v.Today)
}

func (f frame) caseRow(v act.CaseView) caseRow {
	r := caseRow{ID: v.ID, Reference: caseRef(v.ID)}
	var refs, districts []string
	for _, x := range v.Reports {
		refs = append(refs, first(x.Reference, f.Day(x.Day)))
		if name := f.AgencyName(x.Agency); !slices.Contains(districts, name) {
			districts = append(districts, name)
		}
		r.children = r.children || x.Child == "yes"
	}
	r.Reports, r.Districts = strings.Join(refs, ", "), strings.Join(districts, ", ")
	stage, stand, ended := f.caseStand(v, pathsOf(v))
	r.Stand, r.ended = stand, ended
	if stage != "" {
		r.Stage = f.T("docket.stage." + string(stage))
	}
	if e, ok := lastEvent(v); ok {
		r.Last, r.LastDay = f.T("docket.done."+string(e.Kind)), f.Day(e.Day)
	}
	return r
}

// lastEvent is what happened last of what stands.
func lastEvent(v act.CaseView) (last justice.Event, ok bool) {
	for _, e := range v.Events {
		if e.Kind == justice.Withdraw || v.Roll.Withdrawn(e.ID) != "" {
			continue
		}
		if !ok || !e.Day.Before(last.Day) {
			last, ok = e, true
		}
	}
	return last, ok
}

// caseBoard counts the cases for the year that the address says.
func (s *server) caseBoard(q *query, all []act.CaseView) caseBoard {
	today := s.today()
	b := caseBoard{Year: today.Year()}
	ids := make([]justice.CaseID, len(all))
	begun := b.Year
	for i, c := range all {
		ids[i] = c.ID
		for _, e := range c.Events {
			if y := e.Day.Year(); y > 0 && y < begun {
				begun = y
			}
		}
	}
	for y := today.Year(); y >= begun; y-- {
		b.Years = append(b.Years, y)
	}
	if y, err := strconv.Atoi(q.URL.Query().Get("year")); err == nil && slices.Contains(b.Years, y) {
		b.Year = y
	}
	from, by := codelist.MustDay(b.Year, 1, 1), codelist.MustDay(b.Year, 12, 31)
	if by.After(today) {
		by = today
	}
	roll, f := all[0].Roll, q.frame
	tally := roll.TallyIn(ids, from, by)
	for _, u := range units {
		b.Counts = append(b.Counts, unitRow{f.T("docket.unit." + string(u)), tally[u]})
	}
	paths := roll.PathsIn(ids, from, by, today)
	b.Filed = len(paths)
	for _, stage := range justice.Stages {
		n := 0
		for _, p := range paths {
			if slices.Contains(p.Reached, stage) {
				n++
			}
		}
		b.Steps = append(b.Steps, unitRow{f.T("docket.stage." + string(stage)), n})
	}
	for _, end := range []justice.End{"", justice.EndDropped, justice.EndWaived, justice.EndAcquitted, justice.EndConvicted} {
		n := 0
		for _, p := range paths {
			if p.End == end {
				n++
			}
		}
		b.Ends = append(b.Ends, unitRow{f.T("docket.end." + first(string(end), "open")), n})
	}
	return b
}
