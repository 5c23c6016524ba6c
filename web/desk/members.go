package desk

import (
	"net/url"
	"slices"

	"verdig/access"
	"verdig/act"
	"verdig/codelist"
	"verdig/fault"
)

// adminRoutes are the pages of administration; the security officer has some of
// them, and the notices are everybody's.
func (s *server) adminRoutes() []route {
	return slices.Concat(s.memberRoutes(), s.machineRoutes(), s.houseRoutes(), s.noticeRoutes())
}

func (s *server) memberRoutes() []route {
	return []route{
		{"GET /desk/accounts", "accounts", s.members},
		{"GET /desk/accounts/new", "accounts", s.newMember},
		{"POST /desk/accounts/new", "accounts", s.invite},
		{"GET /desk/accounts/{id}", "accounts", s.member},
		{"POST /desk/accounts/{id}/invite", "accounts", s.inviteAgain},
		{"POST /desk/accounts/{id}/roles", "accounts", s.setRoles},
		{"POST /desk/accounts/{id}/disable", "accounts", s.disableMember},
		{"POST /desk/accounts/{id}/sessions", "accounts", s.endMemberSessions},
		{"POST /desk/accounts/{id}/recover", "accounts", s.recoverMember},
		{"POST /desk/secure/accounts/{id}/disable", "accounts", s.disableMember},
		{"POST /desk/secure/accounts/{id}/sessions", "accounts", s.endMemberSessions},
		{"POST /desk/proposals/{id}/approve", "accounts", s.approve},
		{"POST /desk/proposals/{id}/reject", "accounts", s.reject},
	}
}

// States of an account, as a list shows them.
const (
	memberActive   = "active"
	memberInvited  = "invited"
	memberOutside  = "outside" // no way in and no invitation that can be used
	memberDisabled = "disabled"
)

// memberRow is an account in a list.
type memberRow struct {
	act.Member
	State string
	Self  bool // the visitor's own
}

func (s *server) memberRow(q *query, m act.Member) memberRow {
	r := memberRow{Member: m, State: memberActive, Self: m.ID == q.Actor.ID}
	switch {
	case !m.Active():
		r.State = memberDisabled
	case m.Credentials > 0:
	case !m.Invited.IsZero():
		r.State = memberInvited
	case !s.Synthetic: // whose sign-in is open
		r.State = memberOutside
	}
	return r
}

// proposalRow is what waits for another administrator.
type proposalRow struct {
	access.Proposal
	Name   string // of the account or program
	Agency string
	Before []access.Role
	By     string // who proposed it
	Mine   bool   // proposed by the visitor
	Self   bool   // about the visitor's own account
}

// membersView is the list of accounts.
type membersView struct {
	Rows      []memberRow
	Total     int
	Proposals []proposalRow
	Agencies  []string
	Agency    string // filter; "-" for the national unit
	State     string // filter
	Manages   bool
}

// nation stands for the national unit in a filter.
const nation = "-"

func (s *server) members(q *query) (response, error) {
	all, err := s.Acts.Members(q.Context(), q.scope)
	if err != nil {
		return response{}, err
	}
	in := q.URL.Query()
	v := membersView{Total: len(all), Agency: in.Get("agency"), State: in.Get("state"), Manages: q.scope.Purpose() == access.Administer}
	if v.Proposals, err = s.proposals(q, all); err != nil {
		return response{}, err
	}
	for _, m := range all {
		r := s.memberRow(q, m)
		if m.Agency != "" && !slices.Contains(v.Agencies, m.Agency) {
			v.Agencies = append(v.Agencies, m.Agency)
		}
		if (v.State == "" || v.State == r.State) && (v.Agency == "" || v.Agency == m.Agency || v.Agency == nation && m.Agency == "") {
			v.Rows = append(v.Rows, r)
		}
	}
	compare := codelist.Collate(q.frame.Lang)
	byName := func(a, b string) int { return compare(q.frame.AgencyName(a), q.frame.AgencyName(b)) }
	slices.SortFunc(v.Agencies, byName)
	slices.SortStableFunc(v.Rows, func(a, b memberRow) int {
		if c := byName(a.Agency, b.Agency); c != 0 {
			return c
		}
		return compare(a.Display, b.Display)
	})
	q.offerTakeBack()
	return response{page: membersPage(q.frame, v)}, nil
}

// offerTakeBack offers to take back a proposal that was just made.
func (q *query) offerTakeBack() {
	if id := q.URL.Query().Get("undo"); id != "" && len(id) <= 64 {
		q.frame.Undo = &undo{Action: q.frame.url("/proposals/" + url.PathEscape(id) + "/reject")}
	}
}

// proposals are the open proposals in words.
func (s *server) proposals(q *query, all []act.Member) ([]proposalRow, error) {
	open, err := s.Acts.Proposals(q.Context(), q.scope)
	if err != nil || len(open) == 0 {
		return nil, err
	}
	machines, err := s.Acts.MachineClients(q.Context(), q.scope)
	if err != nil {
		return nil, err
	}
	rows := make([]proposalRow, len(open))
	for i, p := range open {
		r := proposalRow{Proposal: p, By: q.frame.T("desk.accounts.operator"), Mine: p.By == q.Actor.ID, Self: p.Account == q.Actor.ID}
		for _, m := range all {
			if m.ID == p.Account {
				r.Name, r.Agency, r.Before = m.Display, m.Agency, m.Roles
			}
			if m.ID == p.By {
				r.By = m.Display
			}
		}
		for _, m := range machines {
			if m.ID == p.Account {
				r.Name, r.Agency = m.Label, m.Agency
			}
		}
		rows[i] = r
	}
	return rows, nil
}

// newcomerView is the form that invites somebody.
type newcomerView struct {
	act.Newcomer
	Agencies []codelist.Code
	Problems []problem
}

func (s *server) newMember(q *query) (response, error) { return s.showNewcomer(q, newcomerView{}) }

func (s *server) showNewcomer(q *query, v newcomerView) (response, error) {
	agencies, _ := s.codes.Scheme("agency")
	v.Agencies = agencies.Sorted(q.frame.Lang)
	return response{status: unprocessable(v.Problems), page: newcomerPage(q.frame, v)}, nil
}

// unprocessable is the status of a form with these problems.
func unprocessable(ps []problem) int {
	if len(ps) > 0 {
		return status(fault.New(fault.Invalid, ""))
	}
	return 0
}

// rolesOf are the roles that a form names.
func rolesOf(q *query) []access.Role {
	var roles []access.Role
	for _, r := range q.PostForm["role"] {
		roles = append(roles, access.Role(r))
	}
	return roles
}

// fields at which errors of accounts belong.
var memberFields = map[string]string{
	"identity.name": "name", "identity.display": "display", "account.agency": "agency", "account.role": "role", "account.role_agency": "role",
	"account.incompatible": "role", "store.account_name": "name",
}

// wrong says an error that a form can mend, at its field; any other is returned.
func (f frame) wrong(err error, fields map[string]string) ([]problem, error) {
	e := faultOf(err)
	switch fault.KindOf(err) {
	case fault.Invalid, fault.Conflict, fault.Forbidden:
		if e != nil {
			return []problem{f.problem(fields[e.Key], f.spoken(e))}, nil
		}
	}
	return nil, err
}

// spoken is an error with the names of roles in it, instead of their codes.
func (f frame) spoken(e *fault.Error) *fault.Error {
	if e.Key != "account.incompatible" && e.Key != "account.role_agency" {
		return e
	}
	args := slices.Clone(e.Args)
	for i, a := range args {
		args[i] = f.Role(access.Role(a))
	}
	return fault.New(e.Kind, e.Key, args...)
}

func (s *server) invite(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	v := newcomerView{Newcomer: act.Newcomer{
		Name: q.PostForm.Get("name"), Display: q.PostForm.Get("display"), Agency: q.PostForm.Get("agency"), Roles: rolesOf(q),
	}}
	if len(v.Roles) == 0 {
		v.Problems = append(v.Problems, problem{"role", q.frame.T("desk.accounts.choose_role"), ""})
		return s.showNewcomer(q, v)
	}
	in, err := s.Acts.Invite(q.Context(), q.scope, v.Newcomer)
	if err != nil {
		if v.Problems, err = q.frame.wrong(err, memberFields); err != nil {
			return response{}, err
		}
		return s.showNewcomer(q, v)
	}
	return s.invited(q, in, invitedView{Display: v.Display})
}

// invitedView is an invitation, shown once.
type invitedView struct {
	act.Invited
	Display  string
	Recovery bool
	Address  string // where the code is typed, without scheme
}

// invited shows the one-time code. It is in this answer and nowhere else.
func (s *server) invited(q *query, in act.Invited, v invitedView) (response, error) {
	v.Invited, v.Address = in, q.Host+q.frame.url("/invitation")
	if v.Display == "" {
		m, err := s.Acts.Member(q.Context(), q.scope, in.Account)
		if err != nil {
			return response{}, err
		}
		v.Display = m.Display
	}
	return response{page: invitedPage(q.frame, v)}, nil
}

// memberView is the page of one account.
type memberView struct {
	memberRow
	Proposals []proposalRow
	Manages   bool
	Guarded   bool // an administrator cannot close it alone
	Fitting   []access.Role
	Problems  []problem
	Chosen    []access.Role
}

func (s *server) member(q *query) (response, error) { return s.showMember(q, memberView{}) }

func (s *server) showMember(q *query, v memberView) (response, error) {
	m, err := s.Acts.Member(q.Context(), q.scope, q.PathValue("id"))
	if err != nil {
		return response{}, err
	}
	v.memberRow, v.Manages = s.memberRow(q, m), q.scope.Purpose() == access.Administer
	v.Guarded = slices.ContainsFunc(m.Roles, func(r access.Role) bool {
		return r == access.Administrator || r == access.SecurityOfficer || r == access.Auditor
	})
	v.Fitting = fitting(m.Agency)
	if v.Problems == nil {
		v.Chosen = m.Roles
	}
	if len(m.Waiting) > 0 {
		all, err := s.Acts.Members(q.Context(), q.scope)
		if err != nil {
			return response{}, err
		}
		if v.Proposals, err = s.proposals(q, all); err != nil {
			return response{}, err
		}
		v.Proposals = slices.DeleteFunc(v.Proposals, func(p proposalRow) bool { return p.Account != m.ID })
	}
	q.offerTakeBack()
	return response{status: unprocessable(v.Problems), page: memberPage(q.frame, v)}, nil
}

// fitting are the roles that go with an agency, or with the national unit.
func fitting(agency string) []access.Role {
	return slices.DeleteFunc(slices.Clone(access.Roles), func(r access.Role) bool { return r.National() != (agency == "") })
}

// back leads to the page of the account, with what was done and the proposal
// that waits.
func (q *query) back(done, waits string) response {
	to := url.Values{"done": {done}}
	if waits != "" {
		to = url.Values{"done": {"desk.done.proposed"}, "undo": {waits}}
	}
	return response{redirect: q.frame.url("/accounts/"+url.PathEscape(q.PathValue("id"))) + "?" + to.Encode()}
}

func (s *server) inviteAgain(q *query) (response, error) {
	in, err := s.Acts.InviteAgain(q.Context(), q.scope, q.PathValue("id"))
	if err != nil {
		return response{}, err
	}
	return s.invited(q, in, invitedView{})
}

func (s *server) setRoles(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	roles := rolesOf(q)
	waits, err := s.Acts.SetRoles(q.Context(), q.scope, q.PathValue("id"), roles)
	if err != nil {
		ps, err := q.frame.wrong(err, memberFields)
		if err != nil {
			return response{}, err
		}
		return s.showMember(q, memberView{Problems: ps, Chosen: roles})
	}
	return q.back("desk.done.roles", waits), nil
}

func (s *server) disableMember(q *query) (response, error) {
	if err := s.Acts.Disable(q.Context(), q.scope, q.PathValue("id")); err != nil {
		return response{}, err
	}
	return q.back("desk.done.disabled", ""), nil
}

func (s *server) endMemberSessions(q *query) (response, error) {
	if err := s.Acts.EndSessions(q.Context(), q.scope, q.PathValue("id")); err != nil {
		return response{}, err
	}
	return q.back("desk.done.member_sessions", ""), nil
}

func (s *server) recoverMember(q *query) (response, error) {
	waits, err := s.Acts.ProposeRecovery(q.Context(), q.scope, q.PathValue("id"))
	if err != nil {
		return response{}, err
	}
	return q.back("", waits), nil
}

func (s *server) approve(q *query) (response, error) {
	in, err := s.Acts.Approve(q.Context(), q.scope, q.PathValue("id"))
	if err != nil {
		return response{}, err
	}
	if in.Token != "" {
		return s.invited(q, in, invitedView{Recovery: true})
	}
	return response{redirect: q.frame.url("/accounts") + "?done=desk.done.approved"}, nil
}

func (s *server) reject(q *query) (response, error) {
	if err := s.Acts.Reject(q.Context(), q.scope, q.PathValue("id")); err != nil {
		return response{}, err
	}
	return response{redirect: q.frame.url("/accounts") + "?done=desk.done.rejected"}, nil
}
