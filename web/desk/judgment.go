package desk

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"

	"verdig/act"
	"verdig/caselaw"
	"verdig/codelist"
	"verdig/fault"
	"verdig/justice"
)

// judgmentRoutes are the pages of the register of judgments.
func (s *server) judgmentRoutes() []route {
	return []route{
		{"GET /desk/judgments", "cases", s.judgmentList},
		{"GET /desk/judgments/new", "cases", s.judgmentNew},
		{"POST /desk/judgments/new", "cases", s.judgmentWrite},
		{"GET /desk/judgments/{entry}", "cases", s.judgmentEntry},
		{"GET /desk/judgments/{entry}/edit", "cases", s.judgmentEdit},
		{"POST /desk/judgments/{entry}/edit", "cases", s.judgmentCorrect},
		{"POST /desk/judgments/{entry}/withdraw", "cases", s.judgmentWithdraw},
		{"POST /desk/judgments/{entry}/settle", "cases", s.judgmentSettle},
	}
}

// judgmentsView is the list of entries: those that wait for the visitor's word
// first.
type judgmentsView struct {
	Waiting, Rows []act.JudgmentView
	Writes        bool
}

func (s *server) judgmentList(q *query) (response, error) {
	all, err := s.Acts.JudgmentEntries(q.Context(), q.scope)
	if err != nil {
		return response{}, err
	}
	var v judgmentsView
	for _, x := range all {
		if x.Settles {
			v.Waiting = append(v.Waiting, x)
		} else {
			v.Rows = append(v.Rows, x)
		}
	}
	_, v.Writes = s.may(q, "GET /desk/judgments/new")
	return response{page: judgmentsPage(q.frame, v)}, nil
}

// judgmentView is the page of one entry.
type judgmentView struct {
	act.JudgmentView
	Hints            []caselaw.Hint
	Returns          []option // why a version is returned
	Withdrawals      []option
	Reason           string // as chosen
	Problems         []problem
	WithdrawProblems []problem
}

func (s *server) judgmentEntry(q *query) (response, error) { return s.showJudgment(q, judgmentView{}) }

func (s *server) showJudgment(q *query, v judgmentView) (response, error) {
	var err error
	if v.JudgmentView, err = s.Acts.JudgmentEntry(q.Context(), q.scope, caselaw.ID(q.PathValue("entry"))); err != nil {
		return response{}, err
	}
	v.Hints = caselaw.Hints(v.Current.Facts)
	v.Returns = codeChoices(s.list("judgment_return"), q.frame.Lang)
	v.Withdrawals = codeChoices(s.list("judgment_withdrawal"), q.frame.Lang)
	return response{status: unprocessable(append(v.Problems, v.WithdrawProblems...)), page: judgmentPage(q.frame, v)}, nil
}

// judgmentFormView is the form of an entry, and its preview.
type judgmentFormView struct {
	ID         caselaw.ID // "" for a new one
	Base       int        // version from which it was begun
	Case       justice.CaseID
	Event      justice.EventID
	Form       caselaw.Form
	Facts      caselaw.Facts // of the preview
	Hints      []caselaw.Hint
	Problems   []problem
	Instances  []option
	Outcomes   []option
	Provisions []codelist.Code
	Answers    []option
}

func (v judgmentFormView) action(f frame) string {
	if v.ID == "" {
		return f.url("/judgments/new")
	}
	return f.url("/judgments/" + string(v.ID) + "/edit")
}

func (v judgmentFormView) back(f frame) string {
	switch {
	case v.ID != "":
		return f.url("/judgments/" + string(v.ID))
	case v.Case != "":
		return f.caseURL(v.Case, "")
	}
	return f.url("/judgments")
}

func (v judgmentFormView) title(f frame) string {
	if v.ID == "" {
		return f.T("desk.judgments.write")
	}
	return f.T("desk.judgments.correct")
}

// judgmentNew begins an entry: of a judgment of one of the own cases, or of
// none.
func (s *server) judgmentNew(q *query) (response, error) {
	v := judgmentFormView{Form: caselaw.Form{}}
	if id := q.URL.Query().Get("case"); id != "" {
		v.Case, v.Event = justice.CaseID(id), justice.EventID(q.URL.Query().Get("judgment"))
		form, there, err := s.Acts.JudgmentFor(q.Context(), q.scope, v.Case, v.Event)
		if err != nil {
			return response{}, err
		}
		if there != "" {
			return response{redirect: q.frame.url("/judgments/" + url.PathEscape(string(there)))}, nil
		}
		v.Form = form
	}
	return s.showJudgmentForm(q, v)
}

func (s *server) showJudgmentForm(q *query, v judgmentFormView) (response, error) {
	l := q.frame.Lang
	v.Instances, v.Outcomes = codeChoices(s.list("court_instance"), l), codeChoices(s.list("decision_outcome"), l)
	v.Answers, v.Provisions = codeChoices(s.list("yes_no"), l), caselaw.Provisions(s.codes)
	return response{status: unprocessable(v.Problems), page: judgmentFormPage(q.frame, v)}, nil
}

// judgmentForm reads the form of an entry from the body.
func judgmentForm(q *query) caselaw.Form {
	f := caselaw.Form{}
	for _, field := range caselaw.Fields {
		if values := q.PostForm[string(field)]; len(values) > 0 {
			f[field] = values
		}
	}
	return f
}

// judgmentStep reads what was sent of a form and shows the preview or the form
// again; done is true where it is to be stored.
func (s *server) judgmentStep(q *query, v *judgmentFormView) (res response, done bool, err error) {
	var issues []caselaw.Issue
	v.Facts, issues, v.Hints = s.Acts.TryJudgment(v.Form)
	v.Problems = q.frame.judgmentProblems(issues)
	switch {
	case q.PostForm.Get("step") == "edit":
		v.Problems = nil
		res, err = s.showJudgmentForm(q, *v)
	case len(v.Problems) > 0:
		res, err = s.showJudgmentForm(q, *v)
	case q.PostForm.Get("step") != "save":
		res = response{page: judgmentPreviewPage(q.frame, *v)}
	default:
		done = true
	}
	return res, done, err
}

func (s *server) judgmentWrite(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	v := judgmentFormView{Case: justice.CaseID(q.PostForm.Get("case")), Event: justice.EventID(q.PostForm.Get("judgment")), Form: judgmentForm(q)}
	res, done, err := s.judgmentStep(q, &v)
	if err != nil || !done {
		return res, err
	}
	out, err := s.Acts.WriteJudgment(q.Context(), q.scope, act.JudgmentWriting{Case: v.Case, Event: v.Event, Form: v.Form})
	return s.judgmentDone(q, v, out, err)
}

func (s *server) judgmentDone(q *query, v judgmentFormView, out act.JudgmentOutcome, err error) (response, error) {
	if fault.KindOf(err) == fault.Conflict { // what was typed is kept
		v.Problems = []problem{q.frame.refusedBy(err)}
		res, failed := s.showJudgmentForm(q, v)
		res.status = http.StatusConflict
		return res, failed
	}
	if err != nil {
		return response{}, err
	}
	if v.Problems = q.frame.judgmentProblems(out.Issues); len(v.Problems) > 0 {
		return s.showJudgmentForm(q, v)
	}
	done := "desk.done.judgment"
	if out.Same {
		done = "desk.done.judgment_same"
	}
	return response{redirect: q.frame.url("/judgments/"+url.PathEscape(string(out.ID))) + "?done=" + done}, nil
}

func (s *server) judgmentEdit(q *query) (response, error) {
	x, err := s.Acts.JudgmentEntry(q.Context(), q.scope, caselaw.ID(q.PathValue("entry")))
	if err != nil {
		return response{}, err
	}
	return s.showJudgmentForm(q, judgmentFormView{ID: x.Current.ID, Base: x.Current.Version, Form: x.Current.Form()})
}

func (s *server) judgmentCorrect(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	base, _ := strconv.Atoi(q.PostForm.Get("base"))
	v := judgmentFormView{ID: caselaw.ID(q.PathValue("entry")), Base: base, Form: judgmentForm(q)}
	if _, err := s.Acts.JudgmentEntry(q.Context(), q.scope, v.ID); err != nil {
		return response{}, err
	}
	res, done, err := s.judgmentStep(q, &v)
	if err != nil || !done {
		return res, err
	}
	out, err := s.Acts.CorrectJudgment(q.Context(), q.scope, v.ID, v.Base, v.Form)
	return s.judgmentDone(q, v, out, err)
}

func (s *server) judgmentWithdraw(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	id := caselaw.ID(q.PathValue("entry"))
	err := s.Acts.WithdrawJudgment(q.Context(), q.scope, id, q.PostForm.Get("withdrawal"))
	if k := fault.KindOf(err); err != nil && (k == fault.Invalid || k == fault.Conflict) {
		p := q.frame.refusedBy(err)
		p.Field = "withdrawal"
		return s.showJudgment(q, judgmentView{WithdrawProblems: []problem{p}})
	}
	if err != nil {
		return response{}, err
	}
	return response{redirect: q.frame.url("/judgments/"+url.PathEscape(string(id))) + "?done=desk.done.judgment_withdrawn"}, nil
}

func (s *server) judgmentSettle(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	id := caselaw.ID(q.PathValue("entry"))
	version, _ := strconv.Atoi(q.PostForm.Get("version"))
	w := act.JudgmentSettling{ID: id, Version: version, Publish: q.PostForm.Get("verdict") == "publish"}
	done := "desk.done.judgment_published"
	if !w.Publish {
		w.Reason, done = q.PostForm.Get("reason"), "desk.done.judgment_returned"
	}
	err := s.Acts.SettleJudgment(q.Context(), q.scope, w)
	if k := fault.KindOf(err); err != nil && (k == fault.Invalid || k == fault.Conflict || k == fault.Forbidden) {
		p := q.frame.refusedBy(err)
		if k == fault.Invalid {
			p.Field = "reason"
		}
		res, failed := s.showJudgment(q, judgmentView{Reason: w.Reason, Problems: []problem{p}})
		res.status = status(err)
		return res, failed
	}
	if err != nil {
		return response{}, err
	}
	return response{redirect: q.frame.url("/judgments/"+url.PathEscape(string(id))) + "?done=" + done}, nil
}

// refusedBy says in words what a rule of the register refused.
func (f frame) refusedBy(err error) problem {
	e := faultOf(err)
	if e == nil {
		return problem{Text: f.T("desk.error.text")}
	}
	return problem{Text: f.T(e.Key, e.Args...), Remedy: f.maybe(e.Key + ".remedy")}
}

// judgmentProblems says what is wrong with an entry, and where.
func (f frame) judgmentProblems(issues []caselaw.Issue) []problem {
	var ps []problem
	for _, i := range issues {
		ps = append(ps, problem{string(i.Field), f.T("desk.services.at", f.judgmentField(i.Field), f.T(i.Key, i.Args...)), f.T(i.Key+".remedy", i.Args...)})
	}
	return ps
}

// judgmentField is the name of a field, with its language where it has one.
func (f frame) judgmentField(field caselaw.Field) string {
	for _, t := range caselaw.Texts {
		for _, l := range codelist.Langs {
			if field == caselaw.TextIn(t, l) {
				return f.T("desk.judgments.in", f.T("desk.judgments.field."+string(t)), f.T("desk.judgments.in."+string(l)))
			}
		}
	}
	return f.T("desk.judgments.field." + string(field))
}

// judgmentFacts are the facts of a judgment, as heading and value.
func (f frame) judgmentFacts(x caselaw.Facts) [][2]string {
	rows := [][2]string{
		{f.T("desk.judgments.field.court"), x.Court}, {f.T("desk.judgments.field.number"), x.Number}, {f.T("desk.judgments.field.instance"), f.Label("court_instance", x.Instance)},
		{f.T("desk.judgments.field.day"), f.Day(x.Day)}, {f.T("desk.judgments.field.final"), f.Label("yes_no", map[bool]string{true: "yes", false: "no"}[x.Final])},
		{f.T("desk.judgments.field.outcome"), f.Label("decision_outcome", x.Outcome)}, {f.T("desk.judgments.field.law"), f.labels("law", x.Law)},
	}
	if x.Prison > 0 {
		rows = append(rows, [2]string{f.T("desk.judgments.prison"), f.prison(justice.Event{Amount: x.Prison, Suspended: x.Suspended})})
	}
	for _, a := range []struct {
		field caselaw.Field
		n     int64
	}{{caselaw.FieldConfiscated, x.Confiscated}, {caselaw.FieldCompensated, x.Compensated}} {
		if a.n > 0 {
			rows = append(rows, [2]string{f.T("desk.judgments.amount." + string(a.field)), f.money(a.n)})
		}
	}
	return rows
}

// judgmentTexts are the texts of a judgment in one language, as heading and
// text.
func (f frame) judgmentTexts(x caselaw.Facts, l codelist.Lang) [][2]string {
	var rows [][2]string
	for _, t := range []struct {
		field caselaw.Field
		text  codelist.Text
	}{{caselaw.FieldDecides, x.Decides}, {caselaw.FieldSummary, x.Summary}, {caselaw.FieldSentence, x.Sentence}} {
		if text := t.text.In(l); text != "" {
			rows = append(rows, [2]string{f.T("desk.judgments.field." + string(t.field)), text})
		}
	}
	return rows
}

// judgmentNext says what happens next with an entry.
func (f frame) judgmentNext(v act.JudgmentView) string {
	state := v.Current.State()
	switch {
	case v.Settles:
		return f.T("desk.judgments.next.settle")
	case state == caselaw.Waiting && v.Current.Actor == f.Visitor.Actor.ID:
		return f.T("desk.judgments.next.own")
	case state == caselaw.Returned:
		return f.T("desk.judgments.next.returned", f.Label("judgment_return", v.Current.Word.Reason))
	case state == caselaw.Withdrawn:
		return f.T("desk.judgments.next.withdrawn", f.Label("judgment_withdrawal", v.Current.Withdrawn))
	}
	return f.T("desk.judgments.next." + string(state))
}

// judgmentLink leads from a judgment of a criminal case to its entry in the
// register of judgments, or to the form of one.
func (s *server) judgmentLink(q *query, id justice.CaseID, j justice.EventID, title string) []stepLink {
	if _, ok := s.may(q, "GET /desk/judgments/new"); !ok {
		return nil
	}
	at := q.frame.url("/judgments/new") + "?" + url.Values{"case": {string(id)}, "judgment": {string(j)}}.Encode()
	return []stepLink{{Text: q.frame.T("desk.judgments.from_case"), About: title, Address: at}}
}

// latestFirst are the versions of an entry, the latest first.
func latestFirst(all []caselaw.Entry) []caselaw.Entry {
	out := slices.Clone(all)
	slices.Reverse(out)
	return out
}
