package desk

import (
	"encoding/base64"
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"time"

	"verdig/access"
	"verdig/codelist"
	"verdig/fault"
	"verdig/identity"
	"verdig/web/guard"
)

func (s *server) signRoutes() []route {
	return []route{
		{"GET /desk/sign-in", "", s.signIn},
		{"POST /desk/sign-in", "", s.signInPassword},
		{"POST /desk/sign-in/passkey/begin", "", s.beginPasskey},
		{"POST /desk/sign-in/passkey/finish", "", s.finishPasskey},
		{"GET /desk/sign-in/with/{provider}", "", s.signInElsewhere},
		{"POST /desk/sign-in/demonstration", "", s.signInDemonstration},
		{"GET /desk/invitation", "", s.invitation},
		{"POST /desk/invitation", "", s.redeem},
		{"GET /desk/enrol", "", s.enrol},
		{"POST /desk/enrol/name", "", s.enrolName},
		{"POST /desk/enrol/password", "", s.enrolPassword},
		{"POST /desk/enrol/passkey/begin", "", s.beginAddPasskey},
		{"POST /desk/enrol/passkey/finish", "", s.finishAddPasskey},
		{"POST /desk/sign-out", "", s.signOut},
	}
}

// The cookies of the desk: the session, and the state of a sign-in elsewhere.
const (
	sessionCookie = "desk"
	returnCookie  = "desk-return"
	returnFor     = 10 * time.Minute
)

// who finds the visitor of a request by its session.
func (s *server) who(q *query) error {
	if s.Who != nil {
		var err error
		q.Visitor, err = s.Who(q.Request)
		return err
	}
	token, ok := guard.ReadCookie(q.Request, sessionCookie)
	if !ok {
		return nil
	}
	visit, err := s.Identity.Session(q.Context(), token)
	switch fault.KindOf(err) {
	case fault.Forbidden, fault.NotFound:
		if err != nil {
			return nil // ended or timed out: not signed in
		}
	}
	if err != nil {
		return err
	}
	q.token, q.visit = token, visit
	q.Visitor = Visitor{Actor: visit.Actor, Name: visit.Account.Display, Roles: visit.Roles}
	return nil
}

// signed answers a sign-in that has come through: with the session's cookie,
// on to where the visitor wanted to go.
func (s *server) signed(q *query, token string) response {
	return response{redirect: q.frame.then(q.FormValue("then")), cookies: []*http.Cookie{guard.Cookie(sessionCookie, token, 0)}}
}

// signInView is the sign-in page.
type signInView struct {
	Then      string
	Problems  []problem
	Providers []identity.Provider
	Accounts  []demonstrationAgency
	Name      string
}

// demonstrationAgency are the ready accounts of one agency.
type demonstrationAgency struct {
	Agency   string // code, "" for the national unit
	Accounts []access.User
}

func (s *server) signIn(q *query) (response, error) {
	return s.showSignIn(q, signInView{})
}

func (s *server) showSignIn(q *query, v signInView) (response, error) {
	v.Then = q.frame.then(q.FormValue("then"))
	v.Providers = s.Identity.Providers()
	if s.Synthetic {
		all, err := s.Identity.DemonstrationAccounts(q.Context())
		if err != nil {
			return response{}, err
		}
		v.Accounts = byAgency(all)
	}
	res := response{page: signInPage(q.frame, v)}
	if len(v.Problems) > 0 {
		res.status = http.StatusUnprocessableEntity
	}
	return res, nil
}

// byAgency groups accounts, the national unit last.
func byAgency(all []access.User) []demonstrationAgency {
	var out []demonstrationAgency
	for _, u := range all {
		i := 0
		for i < len(out) && out[i].Agency != u.Agency {
			i++
		}
		if i == len(out) {
			out = append(out, demonstrationAgency{Agency: u.Agency})
		}
		out[i].Accounts = append(out[i].Accounts, u)
	}
	for i := range out {
		if out[i].Agency == "" {
			national := out[i]
			return append(append(out[:i:i], out[i+1:]...), national)
		}
	}
	return out
}

// refused tells whether somebody was not let in, and says so on a form.
func (f frame) refused(err error) ([]problem, bool) {
	switch fault.KindOf(err) {
	case fault.Forbidden, fault.Invalid, fault.Conflict, fault.NotFound:
		return []problem{f.problem("", err)}, true
	}
	return nil, false
}

// problem says an error of a form in the reader's language.
func (f frame) problem(field string, err error) problem {
	p := problem{Field: field, Text: f.T("desk.refused.title")}
	if e := faultOf(err); e != nil && f.texts.Has(e.Key) {
		p.Text = f.T(e.Key, e.Args...)
		if f.texts.Has(e.Key + ".remedy") {
			p.Remedy = f.T(e.Key+".remedy", e.Args...)
		}
	}
	return p
}

func (s *server) signInPassword(q *query) (response, error) {
	name := q.PostFormValue("name")
	token, err := s.Identity.SignIn(q.Context(), name, q.PostFormValue("password"), strings.TrimSpace(q.PostFormValue("code")))
	if err != nil {
		if ps, ok := q.frame.refused(err); ok {
			return s.showSignIn(q, signInView{Problems: ps, Name: name})
		}
		return response{}, err
	}
	return s.signed(q, token), nil
}

// ceremony is a challenge to a passkey, for the script of the page.
type ceremony struct {
	Options json.RawMessage `json:"options"`
	Ticket  string          `json:"ticket"`
}

// answer is what the script sends back.
type answer struct {
	Ticket   string          `json:"ticket"`
	Response json.RawMessage `json:"response"`
	Label    string          `json:"label"`
	Then     string          `json:"then"`
}

// onward tells the script where to go.
type onward struct {
	Location string `json:"location"`
}

func asJSON(v any) (response, error) {
	b, err := json.Marshal(v)
	return response{body: b, kind: "application/json"}, err
}

func offer(c identity.Ceremony, err error) (response, error) {
	if err != nil {
		return response{}, err
	}
	return asJSON(ceremony(c))
}

// maxAnswer is the largest answer of a passkey, in bytes.
const maxAnswer = 64 << 10

func readAnswer(q *query) (answer, error) {
	var a answer
	b, err := io.ReadAll(http.MaxBytesReader(nil, q.Body, maxAnswer))
	if err != nil {
		return a, err
	}
	if err := json.Unmarshal(b, &a); err != nil {
		return a, fault.Wrap(fault.Usage, err, "desk.bad_request")
	}
	return a, nil
}

func (s *server) beginPasskey(q *query) (response, error) {
	return offer(s.Identity.BeginPasskey(q.Context()))
}

func (s *server) finishPasskey(q *query) (response, error) {
	a, err := readAnswer(q)
	if err != nil {
		return response{}, err
	}
	token, err := s.Identity.FinishPasskey(q.Context(), a.Ticket, a.Response)
	if err != nil {
		return response{}, err
	}
	return s.signedOnward(q, token, q.frame.then(a.Then))
}

// signedOnward sets the session's cookie and tells the script where to go.
func (s *server) signedOnward(_ *query, token, to string) (response, error) {
	res, err := asJSON(onward{to})
	res.cookies = []*http.Cookie{guard.Cookie(sessionCookie, token, 0)}
	return res, err
}

// signInElsewhere sends the browser to another sign-in.
func (s *server) signInElsewhere(q *query) (response, error) {
	d, err := s.Identity.BeginOIDC(q.Context(), q.token, q.PathValue("provider"))
	if err != nil {
		return response{}, err
	}
	// The ticket may hold what a cookie may not: it travels in base64.
	ticket := base64.RawURLEncoding.EncodeToString([]byte(string(q.frame.Lang) + d.Ticket))
	return response{redirect: d.URL, cookies: []*http.Cookie{guard.ReturnCookie(returnCookie, ticket, returnFor)}}, nil
}

// signInReturn takes the browser back from another sign-in. Its address has no
// language: the cookie tells it.
func (s *server) signInReturn(w http.ResponseWriter, r *http.Request) {
	l := codelist.NB
	value, _ := guard.ReadCookie(r, returnCookie)
	ticket, err := base64.RawURLEncoding.DecodeString(value)
	if err == nil && len(ticket) > 2 {
		for _, x := range codelist.Langs {
			if string(ticket[:2]) == string(x) {
				l, ticket = x, ticket[2:]
				break
			}
		}
	}
	q := &query{Request: r}
	q.frame = s.frame(q, route{}, l)
	token, err := s.Identity.FinishOIDC(r.Context(), string(ticket), r.URL.Query())
	res := response{}
	switch ps, ok := q.frame.refused(err); {
	case err == nil:
		res = response{redirect: q.frame.url(""), cookies: []*http.Cookie{guard.Cookie(sessionCookie, token, 0)}}
	case ok:
		if res, err = s.showSignIn(q, signInView{Problems: ps}); err == nil {
			res, err = render(r.Context(), res)
		}
		fallthrough
	default:
		if err != nil && !ok {
			res = s.failure(q, err, "sign-in callback")
		}
	}
	res.cookies = append(res.cookies, guard.EndCookie(returnCookie))
	res.send(w, r)
}

func (s *server) signInDemonstration(q *query) (response, error) {
	if !s.Synthetic {
		return response{}, errNotFound()
	}
	token, err := s.Identity.SignInDemonstration(q.Context(), q.PostFormValue("account"))
	if err != nil {
		return response{}, err
	}
	return s.signed(q, token), nil
}

func (s *server) signOut(q *query) (response, error) {
	if q.token != "" {
		if err := s.Identity.SignOut(q.Context(), q.token); err != nil && fault.KindOf(err) == fault.Internal {
			return response{}, err
		}
	}
	return response{redirect: q.frame.url("/sign-in") + "?done=desk.done.signed_out", clear: true,
		cookies: []*http.Cookie{guard.EndCookie(sessionCookie)}}, nil
}

// Invitations.

func (s *server) invitation(q *query) (response, error) {
	return response{page: invitationPage(q.frame, nil)}, nil
}

func (s *server) redeem(q *query) (response, error) {
	token, err := s.Identity.Redeem(q.Context(), q.PostFormValue("token"))
	if err != nil {
		if ps, ok := q.frame.refused(err); ok {
			ps[0].Field = "token"
			return response{status: http.StatusUnprocessableEntity, page: invitationPage(q.frame, ps)}, nil
		}
		return response{}, err
	}
	return response{redirect: q.frame.url("/enrol"), cookies: []*http.Cookie{guard.Cookie(sessionCookie, token, 0)}}, nil
}

// enrolView is the page on which the ways to sign in are set.
type enrolView struct {
	Problems  []problem
	Named     bool
	Name      string
	Display   string
	Offer     identity.CodeOffer
	QR        string // data URL
	Enrolling bool
	Providers []identity.Provider
}

// mustEnrol lets somebody pass who has redeemed an invitation.
func (q *query) mustEnrol() error {
	if !q.visit.Session.Enrolling {
		return errNotFound()
	}
	return nil
}

func (s *server) enrol(q *query) (response, error) {
	if err := q.mustEnrol(); err != nil {
		return response{redirect: q.frame.url("/invitation")}, nil
	}
	return s.showEnrol(q, enrolView{})
}

func (s *server) showEnrol(q *query, v enrolView) (response, error) {
	v.Named = q.visit.Account.Name != ""
	v.Enrolling = q.visit.Session.Enrolling
	v.Providers = s.Identity.Providers()
	if v.Named {
		o, err := s.Identity.BeginPassword(q.Context(), q.token)
		if err != nil {
			return response{}, err
		}
		v.Offer, v.QR = o, "data:image/png;base64,"+base64.StdEncoding.EncodeToString(o.QR)
	}
	res := response{page: enrolPage(q.frame, v)}
	if len(v.Problems) > 0 {
		res.status = http.StatusUnprocessableEntity
	}
	return res, nil
}

func (s *server) enrolName(q *query) (response, error) {
	if err := q.mustEnrol(); err != nil {
		return response{}, err
	}
	name, display := q.PostFormValue("name"), q.PostFormValue("display")
	if err := s.Identity.NameAccount(q.Context(), q.token, name, display); err != nil {
		if ps, ok := q.frame.refused(err); ok {
			return s.showEnrol(q, enrolView{Problems: ps, Name: name, Display: display})
		}
		return response{}, err
	}
	return response{redirect: q.frame.url("/enrol")}, nil
}

func (s *server) enrolPassword(q *query) (response, error) {
	if err := q.mustEnrol(); err != nil {
		return response{}, err
	}
	return s.setPassword(q, q.frame.url(""))
}

// setPassword sets password and one-time codes, and goes on.
func (s *server) setPassword(q *query, to string) (response, error) {
	if q.PostFormValue("password") != q.PostFormValue("again") {
		return s.showEnrol(q, enrolView{Problems: []problem{{"again", q.frame.T("desk.enrol.differ"), ""}}})
	}
	next, err := s.Identity.FinishPassword(q.Context(), q.token, identity.NewPassword{
		Ticket: q.PostFormValue("ticket"), Password: q.PostFormValue("password"), Code: strings.TrimSpace(q.PostFormValue("code")),
	})
	if err != nil {
		if ps, ok := q.frame.refused(err); ok {
			return s.showEnrol(q, enrolView{Problems: ps})
		}
		return response{}, err
	}
	return response{redirect: to, cookies: []*http.Cookie{guard.Cookie(sessionCookie, next, 0)}}, nil
}

func (s *server) beginAddPasskey(q *query) (response, error) {
	if q.token == "" {
		return response{}, errNotFound()
	}
	return offer(s.Identity.BeginAddPasskey(q.Context(), q.token))
}

func (s *server) finishAddPasskey(q *query) (response, error) {
	if q.token == "" {
		return response{}, errNotFound()
	}
	a, err := readAnswer(q)
	if err != nil {
		return response{}, err
	}
	next, err := s.Identity.FinishAddPasskey(q.Context(), q.token, a.Ticket, a.Response, a.Label)
	if err != nil {
		return response{}, err
	}
	to := q.frame.url("/account") + "?done=desk.done.passkey"
	if q.visit.Session.Enrolling {
		to = q.frame.url("")
	}
	return s.signedOnward(q, next, to)
}
