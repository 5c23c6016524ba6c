package desk

import (
	"slices"

	"verdig/act"
	"verdig/casework"
	"verdig/codelist"
)

// referralRoutes are the pages on which somebody finds who can help.
func (s *server) referralRoutes() []route {
	return []route{
		{"GET /desk/plans/{plan}/refer", "plans", s.refer},
		{"GET /desk/services/{id}/refer", "services", s.referHere},
	}
}

// servicesToRefer is how many services the page shows; who needs more searches
// more narrowly.
const servicesToRefer = 20

// referView is the search for who can help with a need of a person.
type referView struct {
	Plan    casework.PlanID
	Title   string
	Wanted  casework.Wanted
	Needs   []codelist.Code
	Regions []codelist.Code
	Sexes   []codelist.Code
	Found   []referService
	More    int // that are found and not shown
	Agency  string
	Today   codelist.Day
}

type referService struct {
	casework.FoundService
	Address string // where one goes on with it
}

// refer finds who can help: agencies, and services of the directory. What is
// looked for stands in the address and says nothing of a person.
func (s *server) refer(q *query) (response, error) {
	plan, in := casework.PlanID(q.PathValue("plan")), q.URL.Query()
	seen, err := s.Acts.Plan(q.Context(), q.scope, plan)
	if err != nil {
		return response{}, err
	}
	if !seen.Fits(casework.Step{Kind: casework.OfferReferral, Office: q.Actor.Agency}, seen.World) {
		return response{}, errNotFound()
	}
	v := referView{
		Plan: plan, Title: first(seen.Name(), q.frame.T("desk.plan.title", seen.Plan.Reference())),
		Needs: s.list("need"), Regions: s.regionsNow(q.frame.Lang), Sexes: s.knownSexes(), Today: s.today(),
	}
	v.Wanted = casework.Wanted{
		Need: among(v.Needs, in.Get("need")), Region: among(v.Regions, in.Get("region")), Sex: among(v.Sexes, in.Get("sex")),
		Children: in.Get("children") == "yes", Free: in.Get("free") == "yes",
	}
	if v.Wanted.Need == "" {
		return response{page: referPage(q.frame, v)}, nil
	}
	found, err := s.Acts.Services(q.Context(), q.scope, v.Wanted)
	if err != nil {
		return response{}, err
	}
	for _, x := range found.Found[:min(len(found.Found), servicesToRefer)] {
		v.Found = append(v.Found, referService{x, q.frame.stepURL(plan, casework.OfferReferral, "area", v.Wanted.Need, "service", string(x.ID))})
	}
	v.More = len(found.Found) - len(v.Found)
	v.Agency = q.frame.stepURL(plan, casework.OfferReferral, "area", v.Wanted.Need)
	return response{page: referPage(q.frame, v)}, nil
}

// referHereView lets somebody who has found a service choose whom to refer to
// it, and for what.
type referHereView struct {
	Service  act.ServiceView
	Plans    []option
	Needs    []option
	Problems []problem
}

// referHere goes from a service to the form of a referral to it.
func (s *server) referHere(q *query) (response, error) {
	v := referHereView{}
	var err error
	if v.Service, err = s.Acts.Service(q.Context(), q.scope, casework.ServiceID(q.PathValue("id"))); err != nil {
		return response{}, err
	}
	plans, ok := s.may(q, "GET /desk/plans")
	if !ok || v.Service.Closed {
		return response{}, errNotFound()
	}
	all, err := s.Acts.Plans(q.Context(), plans)
	if err != nil {
		return response{}, err
	}
	chosen, need := q.URL.Query().Get("plan"), q.URL.Query().Get("need")
	for _, p := range all {
		if p.Member && !p.Closed() {
			v.Plans = append(v.Plans, option{Value: string(p.Plan.ID), Label: q.frame.planTitle(p), Chosen: string(p.Plan.ID) == chosen})
		}
	}
	for _, n := range v.Service.Needs {
		v.Needs = append(v.Needs, option{Value: n, Label: q.frame.Label("need", n), Chosen: n == need || len(v.Service.Needs) == 1})
	}
	in := func(list []option, value string) bool {
		return slices.ContainsFunc(list, func(o option) bool { return o.Value == value })
	}
	if in(v.Plans, chosen) && in(v.Needs, need) {
		return response{redirect: q.frame.stepURL(casework.PlanID(chosen), casework.OfferReferral, "area", need, "service", string(v.Service.ID))}, nil
	}
	if q.URL.Query().Has("sent") {
		if !in(v.Plans, chosen) {
			v.Problems = append(v.Problems, problem{"plan", q.frame.T("desk.plan.refer.no_plan"), q.frame.T("desk.plan.refer.no_plan.remedy")})
		}
		if !in(v.Needs, need) {
			v.Problems = append(v.Problems, problem{"need", q.frame.T("casework.area"), q.frame.T("casework.area.remedy")})
		}
	}
	return response{status: unprocessable(v.Problems), page: referHerePage(q.frame, v)}, nil
}
