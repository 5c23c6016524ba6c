package desk

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"verdig/act"
	"verdig/casework"
	"verdig/codelist"
)

// serviceRoutes are the pages of the service directory.
func (s *server) serviceRoutes() []route {
	return []route{
		{"GET /desk/services", "services", s.services},
		{"GET /desk/services/own", "services", s.ownServices},
		{"GET /desk/services/new", "services", s.newService},
		{"POST /desk/services/new", "services", s.addService},
		{"GET /desk/services/{id}", "services", s.service},
		{"GET /desk/services/{id}/edit", "services", s.editService},
		{"POST /desk/services/{id}/edit", "services", s.changeService},
		{"POST /desk/services/{id}/places", "services", s.putPlaces},
		{"POST /desk/services/{id}/close", "services", s.closeService},
		{"POST /desk/services/{id}/reopen", "services", s.reopenService},
	}
}

// servicesOnPage is how many services a page of the search shows.
const servicesOnPage = 40

// servicesView is the search of the directory.
type servicesView struct {
	casework.ServiceSearch
	Wanted    casework.Wanted
	Age       string // as it was typed
	Rows      []casework.FoundService
	From      int // the first row's place among those found, from 0
	Next      string
	Needs     []codelist.Code
	Regions   []codelist.Code
	Sexes     []codelist.Code
	Languages []codelist.Code
	Loose     []looseView
	Adds      bool
	Keeps     bool
	Today     codelist.Day
	Problems  []problem
}

// looseView is a search that finds something, without one of the wishes.
type looseView struct{ Text, Address string }

// services searches the directory. The wishes stand in the address, so that a
// search can be kept; they say nothing of a person.
func (s *server) services(q *query) (response, error) {
	in := q.URL.Query()
	v := servicesView{Today: s.today(), Regions: s.regionsNow(q.frame.Lang), Age: strings.TrimSpace(in.Get("age"))}
	if len(v.Age) > 20 {
		v.Age = ""
	}
	v.Needs, v.Sexes, v.Languages = s.list("need"), s.knownSexes(), s.sorted("language", q.frame.Lang)
	w := casework.Wanted{
		Need: among(v.Needs, in.Get("need")), Region: among(v.Regions, in.Get("region")), Sex: among(v.Sexes, in.Get("sex")),
		Language: among(v.Languages, in.Get("language")),
		Children: in.Get("children") == "yes", Pets: in.Get("pets") == "yes", Free: in.Get("free") == "yes",
	}
	if v.Age != "" {
		age, err := strconv.Atoi(v.Age)
		if w.Age, w.HasAge = age, err == nil && age >= 0 && age <= 120; !w.HasAge {
			w.Age = 0
			v.Problems = []problem{{"age", q.frame.T("desk.services.age_form"), q.frame.T("desk.services.age_form.remedy")}}
		}
	}
	v.Wanted = w
	var err error
	if v.ServiceSearch, err = s.Acts.Services(q.Context(), q.scope, w); err != nil {
		return response{}, err
	}
	v.From, _ = strconv.Atoi(in.Get("from"))
	v.From = max(0, min(v.From, len(v.Found)-1))
	v.Rows = v.Found[v.From:min(v.From+servicesOnPage, len(v.Found))]
	if next := v.From + servicesOnPage; next < len(v.Found) {
		more := wantedValues(w)
		more.Set("from", strconv.Itoa(next))
		v.Next = q.frame.url("/services") + "?" + more.Encode()
	}
	for _, l := range v.Loosen {
		text := q.frame.T("desk.services.without."+string(l.About), q.frame.serviceCount(l.Found))
		v.Loose = append(v.Loose, looseView{text, q.frame.url("/services") + "?" + wantedValues(w.Without(l.About)).Encode()})
	}
	_, v.Adds = s.may(q, "GET /desk/services/new")
	_, v.Keeps = s.may(q, "GET /desk/services/own")
	return response{status: unprocessable(v.Problems), page: servicesPage(q.frame, v)}, nil
}

// wantedValues are the wishes as an address has them.
func wantedValues(w casework.Wanted) url.Values {
	v := url.Values{}
	set := func(name, value string) {
		if value != "" {
			v.Set(name, value)
		}
	}
	flag := func(name string, value bool) {
		if value {
			v.Set(name, "yes")
		}
	}
	set("need", w.Need)
	set("region", w.Region)
	set("sex", w.Sex)
	if w.HasAge {
		set("age", strconv.Itoa(w.Age))
	}
	set("language", w.Language)
	flag("children", w.Children)
	flag("pets", w.Pets)
	flag("free", w.Free)
	return v
}

// among returns the code if the list has it, otherwise "".
func among(list []codelist.Code, code string) string {
	if slices.ContainsFunc(list, func(c codelist.Code) bool { return c.Code == code }) {
		return code
	}
	return ""
}

func (s *server) list(scheme string) []codelist.Code {
	x, _ := s.codes.Scheme(scheme)
	return x.Facts()
}

func (s *server) sorted(scheme string, l codelist.Lang) []codelist.Code {
	x, _ := s.codes.Scheme(scheme)
	return x.Sorted(l)
}

// regionsNow are the counties of today, and abroad.
func (s *server) regionsNow(l codelist.Lang) []codelist.Code {
	today := s.today()
	return slices.DeleteFunc(s.sorted("region", l), func(c codelist.Code) bool { return c.Code == "unknown" || !c.ValidOn(today) })
}

func (s *server) knownSexes() []codelist.Code {
	return slices.DeleteFunc(s.list("sex"), func(c codelist.Code) bool { return c.Code == "unknown" })
}

// ownServicesView lists the entries that the visitor's agency keeps.
type ownServicesView struct {
	Rows  []casework.Service // those whose figures are old or missing first
	Old   int                // how many of these
	Today codelist.Day
}

// placesDue reports whether the free places of a service should be told anew.
func placesDue(x casework.Service) bool {
	return !x.Closed && !x.Uncounted && (!x.Places.Told() || x.Stale)
}

func (s *server) ownServices(q *query) (response, error) {
	all, err := s.Acts.KeptServices(q.Context(), q.scope)
	if err != nil {
		return response{}, err
	}
	v := ownServicesView{Rows: all, Today: s.today()}
	compare := codelist.Collate(q.frame.Lang)
	rank := func(x casework.Service) int {
		switch {
		case placesDue(x):
			return 0
		case x.Closed:
			return 2
		}
		return 1
	}
	slices.SortStableFunc(all, func(a, b casework.Service) int {
		if d := rank(a) - rank(b); d != 0 {
			return d
		}
		return compare(a.Name, b.Name)
	})
	for _, x := range all {
		if placesDue(x) {
			v.Old++
		}
	}
	return response{page: ownServicesPage(q.frame, v)}, nil
}

// serviceView is the page of one service.
type serviceView struct {
	act.ServiceView
	Today        codelist.Day
	Refers       bool   // the visitor may refer somebody to it
	Places, Free string // of the form, as typed
	Problems     []problem
}

func (s *server) service(q *query) (response, error) { return s.showService(q, serviceView{}) }

func (s *server) showService(q *query, v serviceView) (response, error) {
	var err error
	if v.ServiceView, err = s.Acts.Service(q.Context(), q.scope, casework.ServiceID(q.PathValue("id"))); err != nil {
		return response{}, err
	}
	v.Today = s.today()
	_, v.Refers = s.may(q, "GET /desk/services/{id}/refer")
	if len(v.Problems) == 0 && v.ServiceView.Places.Told() {
		v.Places = strconv.Itoa(v.ServiceView.Places.Places)
	}
	if step := q.URL.Query().Get("undo"); v.Keeps && (step == "reopen" || step == "close") {
		q.frame.Undo = &undo{Action: q.frame.url("/services/" + string(v.ID) + "/" + step)}
	}
	return response{status: unprocessable(v.Problems), page: servicePage(q.frame, v)}, nil
}

// putPlaces tells how many places are free today, from the page of the service
// or from the list of one's own.
func (s *server) putPlaces(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	id := casework.ServiceID(q.PathValue("id"))
	form := casework.ServiceForm{}
	for _, field := range []casework.ServiceField{casework.ServicePlacesField, casework.ServiceFree} {
		form[field] = q.PostForm[string(field)]
	}
	issues, err := s.Acts.PutPlaces(q.Context(), q.scope, id, form)
	if err != nil {
		return response{}, err
	}
	if len(issues) > 0 {
		v := serviceView{Places: form.Value(casework.ServicePlacesField), Free: form.Value(casework.ServiceFree), Problems: q.frame.serviceProblems(issues)}
		return s.showService(q, v)
	}
	to := "/services/" + url.PathEscape(string(id))
	if q.PostForm.Get("from") == "own" {
		to = "/services/own"
	}
	return response{redirect: q.frame.url(to) + "?done=desk.done.service_places"}, nil
}

func (s *server) closeService(q *query) (response, error) {
	return s.setClosed(q, true, url.Values{"done": {"desk.done.service_closed"}, "undo": {"reopen"}})
}

func (s *server) reopenService(q *query) (response, error) {
	return s.setClosed(q, false, url.Values{"done": {"desk.done.service_reopened"}, "undo": {"close"}})
}

func (s *server) setClosed(q *query, closed bool, to url.Values) (response, error) {
	id := casework.ServiceID(q.PathValue("id"))
	if err := s.Acts.CloseService(q.Context(), q.scope, id, closed); err != nil {
		return response{}, err
	}
	return response{redirect: q.frame.url("/services/"+url.PathEscape(string(id))) + "?" + to.Encode()}, nil
}

// serviceFormView is the form of an entry, new or not.
type serviceFormView struct {
	ID        casework.ServiceID // "" for a new one
	Title     string             // name of the entry as it stands
	Base      int
	Form      casework.ServiceForm
	Problems  []problem
	Conflict  *conflictView
	Agencies  []codelist.Code // to choose from; nil where the own agency keeps it
	Needs     []codelist.Code
	Sexes     []codelist.Code
	Languages []codelist.Code
	Regions   []codelist.Code
	Answers   []codelist.Code
}

// conflictView says what somebody else has changed meanwhile.
type conflictView struct {
	Both, Taken []conflictRow
	At          string
}

type conflictRow struct{ Field, Theirs, Mine string }

func (s *server) newService(q *query) (response, error) {
	return s.showServiceForm(q, serviceFormView{Form: casework.ServiceForm{}})
}

func (s *server) showServiceForm(q *query, v serviceFormView) (response, error) {
	l := q.frame.Lang
	v.Needs, v.Sexes, v.Languages, v.Regions, v.Answers = s.list("need"), s.knownSexes(), s.sorted("language", l), s.regionsNow(l), s.list("yes_no_unknown")
	if q.Actor.Agency == "" && v.ID == "" {
		v.Agencies = s.sorted("agency", l)
	}
	code := unprocessable(v.Problems)
	if v.Conflict != nil {
		code = 409
	}
	return response{status: code, page: serviceFormPage(q.frame, v)}, nil
}

// serviceForm reads the form of an entry from the body.
func serviceForm(q *query) casework.ServiceForm {
	f := casework.ServiceForm{}
	more := []casework.ServiceField{casework.ServiceAgency, casework.ServicePlacesField, casework.ServiceFree}
	for _, field := range slices.Concat(casework.ServiceFields, more) {
		if values := q.PostForm[string(field)]; len(values) > 0 {
			f[field] = values
		}
	}
	return f
}

// anyField are the issues whose text does not say which field is meant.
var anyField = []string{
	casework.ServiceIssueMissing, casework.ServiceIssueLong, casework.ServiceIssueSigns, casework.ServiceIssueCode, casework.ServiceIssueAge,
	casework.ServiceIssuePersonal, casework.ServiceIssueSecretTold, casework.ServiceIssuePlaces,
}

// serviceProblems says what is wrong with an entry.
func (f frame) serviceProblems(issues []casework.ServiceIssue) []problem {
	var ps []problem
	for _, i := range issues {
		text := f.T(i.Key, i.Args...)
		if slices.Contains(anyField, i.Key) {
			text = f.T("desk.services.at", f.serviceField(i.Field), text)
		}
		ps = append(ps, problem{string(i.Field), text, f.T(i.Key+".remedy", i.Args...)})
	}
	return ps
}

func (s *server) addService(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	v := serviceFormView{Form: serviceForm(q)}
	out, err := s.Acts.AddService(q.Context(), q.scope, v.Form)
	if err != nil {
		return response{}, err
	}
	if v.Problems = q.frame.serviceProblems(out.Issues); len(v.Problems) > 0 {
		return s.showServiceForm(q, v)
	}
	return response{redirect: q.frame.url("/services/"+string(out.ID)) + "?done=desk.done.service_added"}, nil
}

func (s *server) editService(q *query) (response, error) {
	x, err := s.kept1(q)
	if err != nil {
		return response{}, err
	}
	return s.showServiceForm(q, serviceFormView{ID: x.ID, Title: x.Name, Base: x.Version, Form: x.Form()})
}

// kept1 returns the service of the address if the visitor may change it.
func (s *server) kept1(q *query) (act.ServiceView, error) {
	x, err := s.Acts.Service(q.Context(), q.scope, casework.ServiceID(q.PathValue("id")))
	if err == nil && !x.Keeps {
		err = errNotFound()
	}
	return x, err
}

func (s *server) changeService(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	x, err := s.kept1(q)
	if err != nil {
		return response{}, err
	}
	base, _ := strconv.Atoi(q.PostForm.Get("base"))
	v := serviceFormView{ID: x.ID, Title: x.Name, Base: base, Form: serviceForm(q)}
	out, err := s.Acts.CorrectService(q.Context(), q.scope, act.ServiceEdit{ID: x.ID, Base: base, Form: v.Form})
	if err != nil {
		return response{}, err
	}
	if v.Problems = q.frame.serviceProblems(out.Issues); len(v.Problems) > 0 {
		return s.showServiceForm(q, v)
	}
	if c := out.Conflict; c != nil {
		v.Conflict = q.frame.conflict(*c)
		v.Base, v.Form = c.Now.Version, c.Form
		return s.showServiceForm(q, v)
	}
	return response{redirect: q.frame.url("/services/"+string(x.ID)) + "?done=desk.done.service"}, nil
}

// conflict says what both have made of the entry.
func (f frame) conflict(c act.ServiceConflict) *conflictView {
	v := &conflictView{At: f.Moment(c.Now.At)}
	theirs := c.Now.Form()
	for _, field := range c.Both {
		v.Both = append(v.Both, conflictRow{f.serviceField(field), f.serviceValue(field, theirs[field]), f.serviceValue(field, c.Form[field])})
	}
	for _, field := range c.Taken {
		v.Taken = append(v.Taken, conflictRow{Field: f.serviceField(field), Theirs: f.serviceValue(field, theirs[field])})
	}
	return v
}
