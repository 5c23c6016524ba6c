package desk

import (
	"net/url"
	"strconv"

	"verdig/act"
	"verdig/codelist"
	"verdig/register"
)

func (s *server) exportRoutes() []route {
	return []route{
		{"GET /desk/exports", "exports", s.exports},
		{"GET /desk/exports/new", "exports", s.exportForm},
		{"POST /desk/exports/new", "exports", s.proposeExport},
		{"POST /desk/exports/{id}/withdraw", "exports", s.takeBackExport},
		{"GET /desk/exports/{id}/file", "exports", s.exportFile},
		{"GET /desk/exports/second", "exports", s.exports},
		{"GET /desk/exports/{id}/settle", "exports", s.export},
		{"POST /desk/exports/{id}/settle", "exports", s.settleExport},
	}
}

type exportsView struct {
	Rows     []act.ExportView
	Proposes bool // the visitor may propose; else may settle
}

func (s *server) exports(q *query) (response, error) {
	all, err := s.Acts.Exports(q.Context(), q.scope)
	if err != nil {
		return response{}, err
	}
	_, proposes := s.may(q, "GET /desk/exports/new")
	if id := q.URL.Query().Get("undo"); id != "" && len(id) <= 64 && proposes {
		q.frame.Undo = &undo{Action: q.frame.url("/exports/" + url.PathEscape(id) + "/withdraw")}
	}
	return response{page: exportsPage(q.frame, exportsView{all, proposes})}, nil
}

// exportFormView asks for which year, for whom and on which legal basis.
type exportFormView struct {
	Year, Basis, Recipient, Purpose string
	Years                           []int
	Bases                           []codelist.Code
	Problems                        []problem
}

func (s *server) exportForm(q *query) (response, error) { return s.showExportForm(q, exportFormView{}) }

func (s *server) showExportForm(q *query, v exportFormView) (response, error) {
	bases, _ := s.codes.Scheme("export_basis")
	v.Bases = bases.Facts()
	var err error
	if v.Years, err = s.Acts.ExportYears(q.Context(), q.scope); err != nil {
		return response{}, err
	}
	return response{status: unprocessable(v.Problems), page: exportFormPage(q.frame, v)}, nil
}

// exportFields are the fields at which errors of a proposal belong.
var exportFields = map[string]string{
	"register.export.basis": "basis", "register.export.year": "year", "register.export.recipient": "recipient", "register.export.purpose": "purpose",
}

func (s *server) proposeExport(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	form := q.PostForm
	v := exportFormView{Year: form.Get("year"), Basis: form.Get("basis"), Recipient: form.Get("recipient"), Purpose: form.Get("purpose")}
	year, _ := strconv.Atoi(v.Year) // 0 is no reporting year, and is said so
	id, err := s.Acts.ProposeExport(q.Context(), q.scope, register.Export{Year: year, Basis: v.Basis, Recipient: v.Recipient, Purpose: v.Purpose})
	if err != nil {
		if v.Problems, err = q.frame.wrong(err, exportFields); err != nil {
			return response{}, err
		}
		return s.showExportForm(q, v)
	}
	return response{redirect: q.frame.url("/exports") + "?" + url.Values{"done": {"desk.done.export"}, "undo": {string(id)}}.Encode()}, nil
}

func (s *server) takeBackExport(q *query) (response, error) {
	if err := s.Acts.TakeBackExport(q.Context(), q.scope, register.ExportID(q.PathValue("id"))); err != nil {
		return response{}, err
	}
	return response{redirect: q.frame.url("/exports") + "?done=desk.done.export_back"}, nil
}

func (s *server) exportFile(q *query) (response, error) {
	f, err := s.Acts.WriteExport(q.Context(), q.scope, register.ExportID(q.PathValue("id")))
	return response{body: f.Body, kind: "text/csv; charset=utf-8", download: f.Name}, err
}

// exportView is a proposed export in front of the second person.
type exportView struct {
	act.ExportView
	Problems []problem
}

func (s *server) export(q *query) (response, error) { return s.showExport(q, nil) }

func (s *server) showExport(q *query, ps []problem) (response, error) {
	all, err := s.Acts.Exports(q.Context(), q.scope)
	if err != nil {
		return response{}, err
	}
	for _, e := range all {
		if string(e.ID) == q.PathValue("id") {
			return response{status: unprocessable(ps), page: exportPage(q.frame, exportView{e, ps})}, nil
		}
	}
	return response{}, errNotFound()
}

func (s *server) settleExport(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	verdict := q.PostForm.Get("verdict")
	done := map[string]string{"approve": "desk.done.export_approved", "reject": "desk.done.export_rejected"}[verdict]
	if done == "" {
		return s.showExport(q, []problem{{"verdict", q.frame.T("desk.exports.choose"), ""}})
	}
	if err := s.Acts.SettleExport(q.Context(), q.scope, register.ExportID(q.PathValue("id")), verdict == "approve"); err != nil {
		ps, err := q.frame.wrong(err, nil)
		if err != nil {
			return response{}, err
		}
		return s.showExport(q, ps)
	}
	return response{redirect: q.frame.url("/exports/second") + "?done=" + done}, nil
}
