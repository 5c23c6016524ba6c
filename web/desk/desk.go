// Package desk knows the pages of the people who work with the register: sign
// in, my work, the reporting form, review, boards, search, administration and
// audit, in bokmål, nynorsk and English. Every page works without JavaScript.
// It knows no database: a handler gets a [access.Scope] and calls acts of
// package act; who somebody is, package identity says.
package desk

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"

	"verdig/access"
	"verdig/act"
	"verdig/codelist"
	"verdig/fault"
	"verdig/identity"
	"verdig/lang"
	"verdig/web/guard"
)

// stepUpFor is how long a proof of identity lasts for acts that ask for it.
const stepUpFor = 5 * time.Minute

// server holds what every page needs. It is read-only after New.
type server struct {
	Settings
	matrix  *access.Matrix
	codes   *codelist.Library
	texts   *lang.Catalogue
	version string // of the assets, in their addresses
}

// Settings says what the desk stands on.
type Settings struct {
	Acts     *act.Desk
	Identity *identity.Service
	// Who finds the visitor of a request in tests; nil means by the session.
	Who       func(*http.Request) (Visitor, error)
	Synthetic bool             // an invented country: the demonstration's sign-in is open
	Now       func() time.Time // nil means time.Now
	Report    func(err error, pattern string)
}

// Visitor is who makes a request.
type Visitor struct {
	Actor access.Actor // the zero value where nobody is signed in
	Name  string       // display name, for the visitor alone
	Roles []access.Role
}

// route is one page or act of the desk. Its name is that of a door of the
// access matrix, "GET /desk/...", and is mounted below each language.
type route struct {
	name    string
	section string // of the menu
	handle  handler
}

// query is one request of somebody who may pass the door.
type query struct {
	*http.Request
	Visitor
	token string         // of the session, "" where there is none
	visit identity.Visit // of the session
	scope access.Scope
	frame frame
}

type handler func(*query) (response, error)

// New returns the handler of the desk. A route that the access matrix does not
// know is an error.
func New(s Settings) (http.Handler, error) {
	d, err := newServer(s)
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	for _, r := range d.routes() {
		door, ok := d.matrix.Door("route", r.name)
		if !ok {
			return nil, fmt.Errorf("desk: %q is not a door of the access matrix", r.name)
		}
		method, path, _ := strings.Cut(r.name, " ")
		for _, l := range codelist.Langs {
			mux.Handle(method+" /"+string(l)+path, d.adapt(r, door, l))
		}
	}
	mux.Handle("GET /desk/asset/{name...}", http.HandlerFunc(d.asset))
	mux.Handle("GET "+identity.CallbackPath, http.HandlerFunc(d.signInReturn))
	for _, l := range codelist.Langs {
		mux.Handle("/"+string(l)+"/desk/", d.adapt(route{handle: d.elsewhere}, access.Door{Open: true}, l))
	}
	mux.Handle("/", d.adapt(route{handle: d.elsewhere}, access.Door{Open: true}, codelist.NB))
	return http.NewCrossOriginProtection().Handler(mux), nil
}

func newServer(s Settings) (*server, error) {
	texts, err := lang.Load()
	if err != nil {
		return nil, err
	}
	if s.Now == nil {
		s.Now = time.Now
	}
	if s.Report == nil {
		s.Report = func(error, string) {}
	}
	return &server{Settings: s, matrix: s.Acts.Matrix(), codes: s.Acts.Codes(), texts: texts, version: assetVersion()}, nil
}

// routes lists every route of the desk; each area keeps its own in its file.
func (s *server) routes() []route {
	var all []route
	all = append(all, s.signRoutes()...)
	all = append(all, s.accountRoutes()...)
	all = append(all, s.workRoutes()...)
	all = append(all, s.reportRoutes()...)
	all = append(all, s.tourRoutes()...)
	all = append(all, s.reviewRoutes()...)
	all = append(all, s.boardRoutes()...)
	all = append(all, s.bookRoutes()...)
	all = append(all, s.searchRoutes()...)
	all = append(all, s.adminRoutes()...)
	all = append(all, s.emergencyRoutes()...)
	all = append(all, s.erasureRoutes()...)
	all = append(all, s.exportRoutes()...)
	all = append(all, s.calendarRoutes()...)
	all = append(all, s.serviceRoutes()...)
	all = append(all, s.documentRoutes()...)
	all = append(all, s.planRoutes()...)
	all = append(all, s.followUpRoutes()...)
	all = append(all, s.referralRoutes()...)
	all = append(all, s.meetingRoutes()...)
	all = append(all, s.childRoutes()...)
	all = append(all, s.caseRoutes()...)
	all = append(all, s.judgmentRoutes()...)
	return all
}

func errNotFound() error { return fault.New(fault.NotFound, "desk.not_found") }

func (s *server) elsewhere(*query) (response, error) { return response{}, errNotFound() }

// adapt turns a handler into an http.Handler: one place finds the visitor,
// holds the door, renders, maps errors to statuses and sets the headers.
func (s *server) adapt(r route, door access.Door, l codelist.Lang) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		q := &query{Request: req}
		res, err := s.answer(q, r, door, l)
		if err == nil && res.page != nil {
			res, err = render(req.Context(), res)
		}
		if err != nil {
			res = s.failure(q, err, r.name)
		}
		res.send(w, req)
	})
}

func (s *server) answer(q *query, r route, door access.Door, l codelist.Lang) (response, error) {
	var err error
	q.frame = s.frame(q, r, l)
	if err = s.who(q); err != nil {
		return response{}, err
	}
	if q.Actor.ID != "" {
		if q.scope, err = s.scope(q, door); err != nil {
			return response{}, err
		}
		q.frame = s.frame(q, r, l)
		if q.frame.Unread, err = s.Acts.UnreadNotices(q.Context(), q.Actor); err != nil {
			return response{}, err
		}
	}
	switch {
	case door.Open:
		return r.handle(q)
	case q.Actor.ID == "":
		return s.toSignIn(q)
	case !door.Passes(q.scope):
		if err := s.Acts.Refuse(q.Context(), q.scope, door); err != nil {
			return response{}, err
		}
		return response{}, errNotFound()
	case door.StepUp && s.Now().Sub(q.Actor.Confirmed) > stepUpFor:
		k, err := keepForm(q)
		if err != nil {
			return response{}, err
		}
		if k.Path != "" {
			return s.showConfirm(q, k, nil)
		}
		return s.toConfirm(q), nil
	}
	return r.handle(q)
}

// scope is what the visitor may do behind a door, with the break-glass grants
// that are in force now.
func (s *server) scope(q *query, d access.Door) (access.Scope, error) {
	grants, err := s.Acts.Grants(q.Context(), q.Actor.ID)
	return s.matrix.Enter(d, q.Actor, grants...), err
}

// toSignIn sends somebody who is not signed in to the sign-in page, and back
// afterwards where the request was a look. A form that was sent after the
// session had ended waits on a page of its own.
func (s *server) toSignIn(q *query) (response, error) {
	k, err := keepForm(q)
	if err != nil || k.Path == "" {
		return s.detour(q, "/sign-in"), err
	}
	return response{status: http.StatusForbidden, page: signedOutPage(q.frame, k)}, nil
}

// toConfirm asks for proof of identity and comes back.
func (s *server) toConfirm(q *query) response { return s.detour(q, "/confirm") }

func (s *server) detour(q *query, to string) response {
	then := q.URL.Path
	if q.Method != http.MethodGet {
		then = backTo(q)
	}
	return response{redirect: q.frame.url(to) + "?" + url.Values{"then": {then}}.Encode()}
}

// backTo is the page of the desk from which a form was sent.
func backTo(q *query) string {
	ref, err := url.Parse(q.Referer())
	if err != nil || ref.Host != q.Host {
		return q.frame.url("")
	}
	return q.frame.then(ref.Path)
}

// status is the status of an error; see [guard.Status].
func status(err error) int {
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return http.StatusRequestEntityTooLarge
	}
	if e := faultOf(err); e != nil && e.Kind == fault.Unavailable && e.Key == "identity.wait" { // too many failures: the visitor's doing, not ours
		return http.StatusTooManyRequests
	}
	return guard.Status(fault.KindOf(err))
}

// failure is the page for an error. An internal error is reported with its
// cause and shown without it.
func (s *server) failure(q *query, err error, name string) response {
	code := status(err)
	if q.Context().Err() != nil { // whoever asked has gone, and what was begun with them
		return response{status: http.StatusServiceUnavailable, retry: time.Second}
	}
	if code == http.StatusInternalServerError {
		s.Report(err, name)
	}
	res := response{status: code, page: failurePage(q.frame, s.failureView(q.frame, err, code))}
	res, failed := render(q.Context(), res)
	if failed != nil {
		s.Report(failed, name)
		return response{status: http.StatusInternalServerError, body: []byte("500\n"), kind: "text/plain; charset=utf-8"}
	}
	if code == http.StatusServiceUnavailable || code == http.StatusTooManyRequests {
		res.retry = 5 * time.Second
	}
	return res
}

// failureView says what went wrong and what to do, in the reader's language.
func (s *server) failureView(f frame, err error, code int) failureText {
	v := failureText{Code: code, Title: f.T("desk.error.title"), Text: f.T("desk.error.text")}
	switch code {
	case http.StatusNotFound:
		return failureText{Code: code, Title: f.T("desk.not_found.title"), Text: f.T("desk.not_found")}
	case http.StatusServiceUnavailable:
		v.Text = f.T("desk.busy")
	}
	var e *fault.Error
	if errors.As(err, &e) && code < http.StatusInternalServerError && s.texts.Has(e.Key) {
		v.Title = f.T("desk.refused.title")
		v.Text = f.T(e.Key, e.Args...)
		if s.texts.Has(e.Key + ".remedy") {
			v.Remedy = f.T(e.Key+".remedy", e.Args...)
		}
	}
	return v
}

type failureText struct {
	Code                int
	Title, Text, Remedy string
}
