package desk

import (
	"strconv"

	"verdig/access"
)

// stop is one step of a tour: a page, and what to do there.
type stop struct {
	key  string // desk.tour.<key> and desk.tour.<key>.text
	path string
}

// The stops, by what they show.
var (
	stopReport       = stop{"report", "/report"}
	stopGuide        = stop{"guide", "/guide"}
	stopUpload       = stop{"upload", "/upload"}
	stopNotes        = stop{"notifications", "/notifications"}
	stopQuestions    = stop{"questions", "/questions"}
	stopPlans        = stop{"plans", "/plans"}
	stopCases        = stop{"cases", "/cases"}
	stopReview       = stop{"review", "/review"}
	stopSecond       = stop{"second", "/review"}
	stopPersons      = stop{"persons", "/persons"}
	stopCompleteness = stop{"completeness", "/completeness"}
	stopQuality      = stop{"quality", "/quality"}
	stopEmergency    = stop{"emergency", "/emergency"}
	stopAudit        = stop{"audit", "/audit"}
	stopAccounts     = stop{"accounts", "/accounts"}
	stopAgencies     = stop{"agencies", "/agencies"}
	stopSite         = stop{"site", "/site"}
	stopAccount      = stop{"account", "/account"}
)

// tours are the short ways through the desk, by role.
var tours = map[access.Role][]stop{
	access.Reporter:         {stopReport, stopGuide, stopUpload, stopNotes, stopQuestions},
	access.CaseWorker:       {stopReport, stopNotes, stopPlans, stopQuestions, stopEmergency},
	access.ChildCoordinator: {stopReport, stopNotes, stopPlans, stopQuestions, stopEmergency},
	access.Leader:           {stopPlans, stopAccount},
	access.PoliceAnalyst:    {stopCases, stopUpload, stopCompleteness},
	access.Coordinator:      {stopReview, stopPersons, stopPlans, stopCompleteness, stopQuality},
	access.SecondReviewer:   {stopSecond, stopPersons},
	access.Analyst:          {stopCompleteness, stopSite},
	access.Author:           {stopSite, stopAccount},
	access.Approver:         {stopSite, stopAccount},
	access.Ministry:         {stopSite, stopAccount},
	access.Auditor:          {stopAudit},
	access.SecurityOfficer:  {stopAudit, stopEmergency},
	access.Administrator:    {stopAccounts, stopAgencies},
}

func (s *server) tourRoutes() []route {
	return []route{{"GET /desk/tour", "", s.tour}}
}

// tourView is one step of the visitor's tour.
type tourView struct {
	Stop    stop
	At, Of  int    // from 1
	URL     string // of the page
	Outside bool   // the page is not one of the desk
}

// stops are those of a role whose page the visitor may open.
func (s *server) stops(a access.Actor) []stop {
	var open []stop
	for _, st := range tours[a.Role] {
		door, ok := s.matrix.Door("route", "GET /desk"+slash(st.path))
		if st.path == stopSite.path || ok && door.Passes(s.matrix.Enter(door, a)) {
			open = append(open, st)
		}
	}
	return open
}

func (s *server) tour(q *query) (response, error) {
	stops := s.stops(q.Actor)
	at, err := strconv.Atoi(q.URL.Query().Get("step"))
	if err != nil || at < 1 || at > len(stops) {
		at = 1
	}
	if len(stops) == 0 {
		return response{redirect: q.frame.url("")}, nil
	}
	v := tourView{Stop: stops[at-1], At: at, Of: len(stops), URL: q.frame.url(stops[at-1].path)}
	if v.Stop.path == stopSite.path {
		v.URL = "/" + string(q.frame.Lang) + "/"
	}
	return response{page: tourPage(q.frame, v)}, nil
}
