package desk

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"verdig/act"
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
)

// formBytes is the largest form that is read.
const formBytes = 256 << 10

// reportRoutes are the pages on which agencies report.
func (s *server) reportRoutes() []route {
	return slices.Concat([]route{
		{"GET /desk/report", "report", s.reportStart},
		{"POST /desk/report", "report", s.reportNew},
		{"GET /desk/report/{form}", "report", s.reportSummary},
		{"GET /desk/report/{form}/{topic}", "report", s.reportTopic},
		{"POST /desk/report/{form}/{topic}", "report", s.reportSave},
		{"POST /desk/report/{form}/send", "report", s.reportSend},
		{"POST /desk/report/{form}/drop", "report", s.reportDrop},
	}, s.keptRoutes(), s.yearRoutes(), s.uploadRoutes(), s.guideRoutes())
}

// post reads the form of a request, at most so many bytes of it.
func (q *query) post() error {
	q.Body = http.MaxBytesReader(nil, q.Body, formBytes)
	if err := q.ParseForm(); err != nil {
		return badForm(err)
	}
	return nil
}

// badForm keeps the error for a body that is too large and makes any other one
// of kind fault.Usage.
func badForm(err error) error {
	if status(err) == http.StatusRequestEntityTooLarge {
		return err
	}
	return fault.Wrap(fault.Usage, err, "desk.form.bad")
}

// today is the day by which ages and "in the future" are told.
func (s *server) today() codelist.Day { return codelist.NorwegianDay(s.Now()) }

// reportStart lists the forms that were begun, and begins a new one.
func (s *server) reportStart(q *query) (response, error) {
	forms, err := s.Acts.Forms(q.Context(), q.scope)
	if err != nil {
		return response{}, err
	}
	return response{page: reportStartPage(q.frame, s.drafts(q.frame, forms))}, nil
}

// draftRow is a form in the list of those begun.
type draftRow struct {
	ID         string
	Began      string
	Saved      string
	Topic      string
	Correction bool
}

func (s *server) drafts(f frame, forms []act.FormEntry) []draftRow {
	rows := make([]draftRow, len(forms))
	for i, e := range forms {
		rows[i] = draftRow{ID: e.ID, Began: f.Moment(e.Began), Saved: f.Moment(e.Saved), Correction: e.Corrects != ""}
		for _, t := range register.Topics() {
			if t.ID == e.Topic {
				rows[i].Topic = f.T(t.Key())
			}
		}
	}
	return rows
}

// reportNew begins an empty form and opens its first page. A form that was
// begun and left without an answer is taken up again, so that they do not pile
// up.
func (s *server) reportNew(q *query) (response, error) {
	forms, err := s.Acts.Forms(q.Context(), q.scope)
	if err != nil {
		return response{}, err
	}
	first := register.Topics()[0].ID
	for _, e := range forms {
		if e.Version != 1 || e.Corrects != "" || e.Topic != first {
			continue
		}
		form, err := s.Acts.OpenForm(q.Context(), q.scope, e.ID)
		if err != nil {
			return response{}, err
		}
		if len(form.Values) == 1 && form.Values[register.FieldYear] == strconv.Itoa(s.today().Year()) {
			return response{redirect: q.frame.url("/report/" + form.ID + "/" + first)}, nil
		}
	}
	return s.begin(q, map[register.Field]string{})
}

// begin keeps a new form of this year with some answers and opens its first page.
func (s *server) begin(q *query, values map[register.Field]string) (response, error) {
	values[register.FieldYear] = strconv.Itoa(s.today().Year())
	first := register.Topics()[0].ID
	form, err := s.Acts.SaveForm(q.Context(), q.scope, act.Form{Values: values, Topic: first})
	if err != nil {
		return response{}, err
	}
	return response{redirect: q.frame.url("/report/" + form.ID + "/" + first)}, nil
}

func (s *server) reportDrop(q *query) (response, error) {
	if err := s.Acts.DropForm(q.Context(), q.scope, q.PathValue("form")); err != nil {
		return response{}, err
	}
	return response{redirect: q.frame.url("/report") + "?done=desk.done.dropped"}, nil
}

// reportTopic shows one topic of a form.
func (s *server) reportTopic(q *query) (response, error) {
	o, err := s.open(q)
	if err != nil {
		return response{}, err
	}
	i := o.place(q.PathValue("topic"))
	if i < 0 {
		return response{}, errNotFound()
	}
	return response{page: topicPage(q.frame, o.topicView(i, nil))}, nil
}

// reportSave keeps the answers of one topic and goes on: to the next topic, or
// out of the form. What was answered is kept in any case, right or wrong.
func (s *server) reportSave(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	o, err := s.open(q)
	if err != nil {
		return response{}, err
	}
	i := o.place(q.PathValue("topic"))
	if i < 0 {
		return response{}, errNotFound()
	}
	topic := o.topics[i]
	o.read(topic, q.PostForm)
	shown := o.version
	if v := q.PostForm.Get("version"); v != "" && v != o.versionText() {
		return o.again(i, http.StatusConflict, problem{Text: q.frame.T("desk.form.saved_elsewhere"), Remedy: q.frame.T("desk.form.saved_elsewhere.remedy")}), nil
	}
	form, err := s.Acts.SaveForm(q.Context(), q.scope, act.Form{ID: o.id, Values: o.values, Topic: topic.ID, Corrects: o.corrects, Version: shown})
	if fault.KindOf(err) == fault.Conflict {
		return o.again(i, http.StatusConflict, problem{Text: q.frame.T("desk.form.saved_elsewhere"), Remedy: q.frame.T("desk.form.saved_elsewhere.remedy")}), nil
	}
	if err != nil {
		return response{}, err
	}
	o.version = form.Version
	if q.PostForm.Get("go") == "leave" {
		return response{redirect: q.frame.url("/report") + "?done=desk.done.saved"}, nil
	}
	return o.onward(topic, q.PostForm)
}

// onward says where to go when a topic is kept: back to it where something is
// to be put right or a question came up, to the next topic, or to the summary.
func (o *opened) onward(topic formTopic, posted url.Values) (response, error) {
	if err := o.check(); err != nil {
		return response{}, err
	}
	base := o.frame.url("/report/" + o.id)
	i := o.place(topic.ID)
	if i < 0 { // an answer on the page took the page away
		return response{redirect: base}, nil
	}
	for _, q := range o.asked(topic) {
		if !slices.Contains(posted["seen"], string(q.Field)) && !(q.Encoded && o.coded) {
			return response{redirect: base + "/" + topic.ID + "#" + string(q.Field)}, nil
		}
	}
	if wrong := o.problems(topic); len(wrong) > 0 {
		return o.again(i, http.StatusUnprocessableEntity, wrong...), nil
	}
	if posted.Get("go") == "summary" || i+1 == len(o.topics) {
		return response{redirect: base}, nil
	}
	return response{redirect: base + "/" + o.topics[i+1].ID}, nil
}

// again shows the page once more, with what is wrong.
func (o *opened) again(i, status int, wrong ...problem) response {
	return response{status: status, page: topicPage(o.frame, o.topicView(i, wrong))}
}

// reportSummary shows all answers before they are sent.
func (s *server) reportSummary(q *query) (response, error) {
	o, err := s.open(q)
	if err != nil {
		return response{}, err
	}
	return response{page: summaryPage(q.frame, o.summary(false))}, nil
}

// reportSend sends the form. Answers to questions that are no longer asked are
// left out.
func (s *server) reportSend(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	o, err := s.open(q)
	if err != nil {
		return response{}, err
	}
	if o.prune() {
		_, err := s.Acts.SaveForm(q.Context(), q.scope, act.Form{ID: o.id, Values: o.values, Topic: o.at, Corrects: o.corrects, Version: o.version})
		if err != nil {
			return response{}, err
		}
	}
	receipt, issues, err := s.Acts.Send(q.Context(), q.scope, o.id)
	if err != nil {
		return response{}, err
	}
	if receipt.Reference == "" || register.Rejected(issues) {
		o.issues = issues
		return response{status: http.StatusUnprocessableEntity, page: summaryPage(q.frame, o.summary(true))}, nil
	}
	return response{redirect: q.frame.url("/notifications/" + string(receipt.Notification) + "/receipt/" + strings.ReplaceAll(receipt.Reference, " ", ""))}, nil
}
