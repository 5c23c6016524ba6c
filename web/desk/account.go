package desk

import (
	"errors"
	"net/http"
	"slices"
	"strings"

	"verdig/access"
	"verdig/fault"
)

func (s *server) accountRoutes() []route {
	return []route{
		{"GET /desk/confirm", "", s.confirm},
		{"POST /desk/confirm/code", "", s.confirmCode},
		{"POST /desk/confirm/passkey/begin", "", s.beginConfirm},
		{"POST /desk/confirm/passkey/finish", "", s.finishConfirm},
		{"POST /desk/confirm/demonstration", "", s.confirmDemonstration},
		{"GET /desk/account", "account", s.account},
		{"POST /desk/account/role", "account", s.switchRole},
		{"POST /desk/account/sessions/end", "account", s.endSessions},
		{"POST /desk/account/credentials/remove", "account", s.removeCredential},
		{"GET /desk/account/password", "account", s.newPassword},
		{"POST /desk/account/password", "account", s.changePassword},
		{"POST /desk/account/passkey/begin", "account", s.beginAddPasskey},
		{"POST /desk/account/passkey/finish", "account", s.finishAddPasskey},
	}
}

// faultOf is the error of the house in an error, nil where there is none.
func faultOf(err error) *fault.Error {
	var e *fault.Error
	if errors.As(err, &e) {
		return e
	}
	return nil
}

// confirmView is the page that asks for proof of identity.
type confirmView struct {
	Then     string
	Kept     kept // a form that waits for the confirmation
	Problems []problem
	Passkey  bool
	Code     bool
}

func (s *server) confirm(q *query) (response, error) { return s.showConfirm(q, kept{}, nil) }

func (s *server) showConfirm(q *query, k kept, ps []problem) (response, error) {
	v := confirmView{Then: q.frame.then(q.FormValue("then")), Kept: k, Problems: ps}
	if q.token != "" {
		mine, err := s.Identity.Credentials(q.Context(), q.token)
		if err != nil {
			return response{}, err
		}
		has := func(k access.CredentialKind) bool {
			return slices.ContainsFunc(mine, func(c access.Credential) bool { return c.Kind == k })
		}
		v.Passkey, v.Code = has(access.Passkey), has(access.Password)
	}
	res := response{page: confirmPage(q.frame, v)}
	if len(ps) > 0 {
		res.status = http.StatusUnprocessableEntity
	}
	return res, nil
}

// confirmed goes on with the session's new token.
func (s *server) confirmed(q *query, next string, err error) (response, error) {
	if err != nil {
		if ps, ok := q.frame.refused(err); ok {
			return s.showConfirm(q, readKept(q), ps)
		}
		return response{}, err
	}
	return s.resumed(q, next), nil
}

func (s *server) confirmCode(q *query) (response, error) {
	next, err := s.Identity.ConfirmCode(q.Context(), q.token, strings.TrimSpace(q.PostFormValue("code")))
	return s.confirmed(q, next, err)
}

func (s *server) confirmDemonstration(q *query) (response, error) {
	next, err := s.Identity.ConfirmDemonstration(q.Context(), q.token)
	return s.confirmed(q, next, err)
}

func (s *server) beginConfirm(q *query) (response, error) {
	return offer(s.Identity.BeginConfirm(q.Context(), q.token))
}

func (s *server) finishConfirm(q *query) (response, error) {
	a, err := readAnswer(q)
	if err != nil {
		return response{}, err
	}
	next, err := s.Identity.ConfirmPasskey(q.Context(), q.token, a.Ticket, a.Response)
	if err != nil {
		return response{}, err
	}
	return s.signedOnward(q, next, q.frame.then(a.Then))
}

// accountView is one's own account.
type accountView struct {
	Credentials []access.Credential
	Sessions    []access.Session
	Present     string // id of the present session
}

func (s *server) account(q *query) (response, error) {
	v := accountView{Present: q.visit.Session.ID}
	var err error
	if v.Credentials, err = s.Identity.Credentials(q.Context(), q.token); err != nil {
		return response{}, err
	}
	if v.Sessions, err = s.Identity.Sessions(q.Context(), q.token); err != nil {
		return response{}, err
	}
	return response{page: accountPage(q.frame, v)}, nil
}

func (s *server) switchRole(q *query) (response, error) {
	if err := s.Identity.SwitchRole(q.Context(), q.token, access.Role(q.PostFormValue("role"))); err != nil {
		return response{}, err
	}
	return response{redirect: q.frame.url("")}, nil
}

func (s *server) endSessions(q *query) (response, error) {
	var ids []string
	if id := q.PostFormValue("session"); id != "" {
		ids = []string{id}
	}
	if err := s.Identity.EndSessions(q.Context(), q.token, ids...); err != nil {
		return response{}, err
	}
	return response{redirect: q.frame.url("/account") + "?done=desk.done.sessions"}, nil
}

func (s *server) removeCredential(q *query) (response, error) {
	if err := s.Identity.RemoveCredential(q.Context(), q.token, q.PostFormValue("credential")); err != nil {
		return response{}, err
	}
	return response{redirect: q.frame.url("/account") + "?done=desk.done.credential"}, nil
}

func (s *server) newPassword(q *query) (response, error) { return s.showEnrol(q, enrolView{}) }

func (s *server) changePassword(q *query) (response, error) {
	return s.setPassword(q, q.frame.url("/account")+"?done=desk.done.password")
}
