package desk

import (
	"errors"
	"io"
	"net/http"
	"net/url"

	"verdig/access"
	"verdig/act"
	"verdig/codelist"
	"verdig/identity"
)

func (s *server) machineRoutes() []route {
	return []route{
		{"GET /desk/machines", "accounts", s.machines},
		{"GET /desk/machines/new", "accounts", s.newMachine},
		{"POST /desk/machines/new", "accounts", s.addMachine},
		{"POST /desk/machines/{id}/disable", "accounts", s.disableMachine},
		{"POST /desk/secure/machines/{id}/disable", "accounts", s.disableMachine},
	}
}

// maxKeys is how many bytes of keys a form takes.
const maxKeys = 1 << 16

// machineRow is a program of an agency in the list.
type machineRow struct {
	access.MachineClient
	Waits bool // for another administrator
}

type machinesView struct {
	Rows    []machineRow
	Manages bool
}

func (s *server) machines(q *query) (response, error) {
	all, err := s.Acts.MachineClients(q.Context(), q.scope)
	if err != nil {
		return response{}, err
	}
	open, err := s.Acts.Proposals(q.Context(), q.scope)
	if err != nil {
		return response{}, err
	}
	v := machinesView{Manages: q.scope.Purpose() == access.Administer}
	for _, m := range all {
		r := machineRow{MachineClient: m}
		for _, p := range open {
			r.Waits = r.Waits || p.Account == m.ID
		}
		v.Rows = append(v.Rows, r)
	}
	if v.Manages {
		q.offerTakeBack()
	}
	return response{page: machinesPage(q.frame, v)}, nil
}

// newMachineView is the form that adds a program.
type newMachineView struct {
	Agency, Label, Keys string
	Agencies            []codelist.Code
	Problems            []problem
}

func (s *server) newMachine(q *query) (response, error) {
	return s.showNewMachine(q, newMachineView{})
}

func (s *server) showNewMachine(q *query, v newMachineView) (response, error) {
	agencies, _ := s.codes.Scheme("agency")
	v.Agencies = agencies.Sorted(q.frame.Lang)
	return response{status: unprocessable(v.Problems), page: newMachinePage(q.frame, v)}, nil
}

func (s *server) addMachine(q *query) (response, error) {
	v, err := q.machine()
	if err != nil {
		return response{}, err
	}
	if v.Agency == "" {
		v.Problems = append(v.Problems, problem{"agency", q.frame.T("desk.machines.choose_agency"), ""})
	}
	if err := identity.CheckMachineKeys([]byte(v.Keys)); err != nil {
		v.Problems = append(v.Problems, q.frame.problem("keys", err))
	}
	if len(v.Problems) > 0 {
		return s.showNewMachine(q, v)
	}
	_, waits, err := s.Acts.AddMachineClient(q.Context(), q.scope, act.NewMachine{Agency: v.Agency, Label: v.Label, Keys: []byte(v.Keys)})
	if err != nil {
		if v.Problems, err = q.frame.wrong(err, map[string]string{"account.agency": "agency", "account.machine": "label"}); err != nil {
			return response{}, err
		}
		return s.showNewMachine(q, v)
	}
	to := url.Values{"done": {"desk.done.machine"}}
	if waits != "" {
		to = url.Values{"done": {"desk.done.proposed"}, "undo": {waits}}
	}
	return response{redirect: q.frame.url("/machines") + "?" + to.Encode()}, nil
}

// machine reads the form: the keys come as text or as a file.
func (q *query) machine() (newMachineView, error) {
	q.Body = http.MaxBytesReader(nil, q.Body, 2*maxKeys+envelope)
	if err := q.ParseMultipartForm(2*maxKeys + envelope); err != nil && !errors.Is(err, http.ErrNotMultipart) {
		return newMachineView{}, badForm(err)
	}
	v := newMachineView{Agency: q.PostForm.Get("agency"), Label: q.PostForm.Get("label"), Keys: q.PostForm.Get("keys")}
	file, head, err := q.FormFile("file")
	if err != nil || head.Size == 0 {
		return v, nil // none was chosen
	}
	defer file.Close()
	text, err := io.ReadAll(io.LimitReader(file, maxKeys+1))
	v.Keys = string(text)
	return v, err
}

func (s *server) disableMachine(q *query) (response, error) {
	if err := s.Acts.DisableMachineClient(q.Context(), q.scope, q.PathValue("id")); err != nil {
		return response{}, err
	}
	return response{redirect: q.frame.url("/machines") + "?done=desk.done.machine_off"}, nil
}
