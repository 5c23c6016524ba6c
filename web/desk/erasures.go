package desk

import (
	"net/url"
	"strings"

	"verdig/act"
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
)

func (s *server) erasureRoutes() []route {
	return []route{
		{"GET /desk/erasures", "erasures", s.erasures},
		{"GET /desk/erasures/new", "erasures", s.erasureForm},
		{"POST /desk/erasures/new", "erasures", s.proposeErasure},
		{"POST /desk/erasures/{id}/withdraw", "erasures", s.takeBackErasure},
		{"GET /desk/erasures/second", "erasures", s.erasures},
		{"GET /desk/erasures/{id}/settle", "erasures", s.erasure},
		{"POST /desk/erasures/{id}/settle", "erasures", s.settleErasure},
	}
}

// What became of an erasure, as [act.ErasureView] names it.
const erasureWaiting = "waiting"

type erasuresView struct {
	Rows     []act.ErasureView
	Proposes bool // the visitor may propose; else may settle
}

func (s *server) erasures(q *query) (response, error) {
	all, err := s.Acts.Erasures(q.Context(), q.scope)
	if err != nil {
		return response{}, err
	}
	_, proposes := s.may(q, "GET /desk/erasures/new")
	if id := q.URL.Query().Get("undo"); id != "" && len(id) <= 64 && proposes {
		q.frame.Undo = &undo{Action: q.frame.url("/erasures/" + url.PathEscape(id) + "/withdraw")}
	}
	return response{page: erasuresPage(q.frame, erasuresView{all, proposes})}, nil
}

// erasureForm asks what is to be erased, and why.
type erasureFormView struct {
	Object   string // id of a notification, or pseudonym of a person
	Reach    string // one, person
	Ground   string
	Grounds  []codelist.Code
	Problems []problem
}

func (s *server) erasureForm(q *query) (response, error) {
	return s.showErasureForm(q, erasureFormView{Object: q.URL.Query().Get("object"), Reach: "person"})
}

func (s *server) showErasureForm(q *query, v erasureFormView) (response, error) {
	grounds, _ := s.codes.Scheme("erasure_ground")
	v.Grounds = grounds.Facts()
	return response{status: unprocessable(v.Problems), page: erasureFormPage(q.frame, v)}, nil
}

func (s *server) proposeErasure(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	v := erasureFormView{Object: strings.ToLower(strings.TrimSpace(q.PostForm.Get("object"))), Reach: q.PostForm.Get("reach"), Ground: q.PostForm.Get("ground")}
	grounds, _ := s.codes.Scheme("erasure_ground")
	if v.Object == "" {
		v.Problems = append(v.Problems, problem{"object", q.frame.T("desk.erasures.which"), ""})
	}
	if v.Reach != "one" && v.Reach != "person" {
		v.Problems = append(v.Problems, problem{"reach", q.frame.T("desk.erasures.choose_reach"), ""})
	}
	if _, ok := grounds.Code(v.Ground); !ok {
		v.Problems = append(v.Problems, problem{"ground", q.frame.T("desk.erasures.choose_ground"), ""})
	}
	if len(v.Problems) > 0 {
		return s.showErasureForm(q, v)
	}
	id, err := s.Acts.ProposeErasure(q.Context(), q.scope, v.Object, v.Reach == "person", v.Ground)
	if fault.KindOf(err) == fault.NotFound {
		v.Problems = []problem{{"object", q.frame.T("desk.erasures.not_found"), q.frame.T("desk.erasures.not_found.remedy")}}
		return s.showErasureForm(q, v)
	}
	if err != nil {
		return response{}, err
	}
	return response{redirect: q.frame.url("/erasures") + "?" + url.Values{"done": {"desk.done.erasure"}, "undo": {id}}.Encode()}, nil
}

func (s *server) takeBackErasure(q *query) (response, error) {
	if err := s.Acts.TakeBackErasure(q.Context(), q.scope, q.PathValue("id")); err != nil {
		return response{}, err
	}
	return response{redirect: q.frame.url("/erasures") + "?done=desk.done.erasure_back"}, nil
}

// settleView is a proposed erasure in front of the second person.
type settleView struct {
	act.ErasureView
	Person   string // pseudonym
	Problems []problem
}

func (s *server) erasure(q *query) (response, error) { return s.showErasure(q, nil) }

func (s *server) showErasure(q *query, ps []problem) (response, error) {
	all, err := s.Acts.Erasures(q.Context(), q.scope)
	if err != nil {
		return response{}, err
	}
	for _, e := range all {
		if e.ID != q.PathValue("id") {
			continue
		}
		v := settleView{ErasureView: e, Problems: ps}
		if sc, ok := s.may(q, "GET /desk/persons/{id}"); ok && e.State == erasureWaiting {
			p, err := s.Acts.PersonOf(q.Context(), sc, register.NotificationID(e.Notifications[0]))
			if err != nil {
				return response{}, err
			}
			v.Person = string(p)
		}
		return response{status: unprocessable(ps), page: erasurePage(q.frame, v)}, nil
	}
	return response{}, errNotFound()
}

func (s *server) settleErasure(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	verdict := q.PostForm.Get("verdict")
	switch {
	case verdict != "approve" && verdict != "reject":
		return s.showErasure(q, []problem{{"verdict", q.frame.T("desk.erasures.choose_verdict"), ""}})
	case verdict == "approve" && q.PostForm.Get("understood") == "":
		return s.showErasure(q, []problem{{"understood", q.frame.T("desk.erasures.confirm"), ""}})
	}
	done := "desk.done.erasure_rejected"
	if verdict == "approve" {
		done = "desk.done.erased"
	}
	_, err := s.Acts.SettleErasure(q.Context(), q.scope, q.PathValue("id"), verdict == "approve")
	if fault.KindOf(err) == fault.Attention {
		done, err = "desk.done.erased_later", nil
	}
	if err != nil {
		ps, err := q.frame.wrong(err, nil)
		if err != nil {
			return response{}, err
		}
		return s.showErasure(q, ps)
	}
	return response{redirect: q.frame.url("/erasures/second") + "?done=" + done}, nil
}
