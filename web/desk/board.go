package desk

import (
	"net/http"
	"net/url"
	"strconv"

	"verdig/act"
	"verdig/fault"
	"verdig/register"
)

func (s *server) boardRoutes() []route {
	return []route{
		{"GET /desk/completeness", "completeness", s.completeness},
		{"POST /desk/completeness/remind", "completeness", s.remind},
		{"GET /desk/quality", "quality", s.quality},
		{"GET /desk/persons", "persons", s.persons},
		{"GET /desk/persons/{id}", "persons", s.person},
	}
}

// yearOf reads a year of the query string; 0 where there is none.
func yearOf(r *http.Request) (int, error) {
	text := r.FormValue("year")
	if text == "" {
		return 0, nil
	}
	y, err := strconv.Atoi(text)
	if err != nil || y < 1900 || y > 9999 {
		return 0, fault.New(fault.Usage, "desk.bad_request")
	}
	return y, nil
}

func (s *server) completeness(q *query) (response, error) {
	year, err := yearOf(q.Request)
	if err != nil {
		return response{}, err
	}
	b, err := s.Acts.Completeness(q.Context(), q.scope, year)
	_, mayRemind := s.may(q, "POST /desk/completeness/remind")
	return response{page: completenessPage(q.frame, b, mayRemind)}, err
}

func (s *server) remind(q *query) (response, error) {
	year, err := yearOf(q.Request)
	if err != nil {
		return response{}, err
	}
	agency := q.PostFormValue("agency")
	agencies, _ := s.codes.Scheme("agency")
	if _, ok := agencies.Code(agency); !ok || year == 0 {
		return response{}, fault.New(fault.Usage, "desk.bad_request")
	}
	if err := s.Acts.Remind(q.Context(), q.scope, agency, year); err != nil {
		return response{}, err
	}
	to := url.Values{"year": {strconv.Itoa(year)}, "done": {"desk.done.reminded"}}
	return response{redirect: q.frame.url("/completeness") + "?" + to.Encode()}, nil
}

func (s *server) quality(q *query) (response, error) {
	year, err := yearOf(q.Request)
	if err != nil {
		return response{}, err
	}
	v, err := s.Acts.QualityOf(q.Context(), q.scope, year)
	return response{page: qualityPage(q.frame, v)}, err
}

// personsView is a page of persons with the filter that gave it.
type personsView struct {
	act.PersonList
	Filter   act.PersonFilter
	Years    []int
	Agencies []string
	NextURL  string
}

func (s *server) persons(q *query) (response, error) {
	year, err := yearOf(q.Request)
	if err != nil {
		return response{}, err
	}
	in := q.URL.Query()
	v := personsView{Filter: act.PersonFilter{
		Year: year, Agency: in.Get("agency"), Several: in.Get("several") == "1", Begins: in.Get("begins"), After: register.PersonID(in.Get("after")),
	}}
	if v.PersonList, err = s.Acts.Persons(q.Context(), q.scope, v.Filter); err != nil {
		return response{}, err
	}
	if v.Years, v.Agencies, err = s.Acts.PersonChoices(q.Context(), q.scope); err != nil {
		return response{}, err
	}
	if v.Next != "" {
		in.Set("after", string(v.Next))
		v.NextURL = q.frame.url("/persons") + "?" + in.Encode()
	}
	return response{page: personsPage(q.frame, v)}, nil
}

func (s *server) person(q *query) (response, error) {
	v, err := s.Acts.Person(q.Context(), q.scope, register.PersonID(q.PathValue("id")))
	return response{page: personPage(q.frame, v)}, err
}
