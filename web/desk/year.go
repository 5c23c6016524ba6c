package desk

import (
	"net/http"
	"strconv"

	"verdig/act"
	"verdig/register"
)

// yearRoutes are the pages on the return of a year.
func (s *server) yearRoutes() []route {
	return []route{
		{"GET /desk/returns", "returns", s.returns},
		{"POST /desk/returns/{year}/nothing", "returns", s.nothing},
		{"POST /desk/returns/{year}/reopen", "returns", s.reopen},
		{"GET /desk/returns/{year}/follow-up", "returns", s.followUp},
		{"POST /desk/returns/{year}/follow-up", "returns", s.followUpSave},
	}
}

// returnRow is where the return of one year stands.
type returnRow struct {
	Year          string
	State         string // reported, nothing, missing
	StateText     string
	Notifications int
	Conflict      bool
	CanNothing    bool // "nothing to report" may be said
	Continuing    int  // follow-ups of which nothing is said yet
	Deadline      string
	Late          bool
	Over          bool // the year is over, so the return is due
	Reminded      bool
}

// returnYears is how many years back the return page offers.
const returnYears = 3

// returnRows says where the returns of the actor's agency stand: this year and
// those before it.
func (s *server) returnRows(q *query) ([]returnRow, error) {
	this := s.today().Year()
	var rows []returnRow
	for year := this; year > this-returnYears; year-- {
		row, err := s.returnRow(q, year)
		if err != nil {
			return nil, err
		}
		rows = append(rows, row)
	}
	return rows, nil
}

func (s *server) returnRow(q *query, year int) (returnRow, error) {
	board, err := s.Acts.Completeness(q.Context(), q.scope, year)
	if err != nil {
		return returnRow{}, err
	}
	open, err := s.Acts.Continuing(q.Context(), q.scope, year)
	if err != nil {
		return returnRow{}, err
	}
	r := act.ReturnRow{AgencyReturn: register.AgencyReturn{State: register.Missing}}
	for _, own := range board.Rows {
		if own.Agency == q.Actor.Agency {
			r = own
		}
	}
	return returnRow{
		Year: strconv.Itoa(year), State: string(r.State), StateText: q.frame.Label("return_state", string(r.State)),
		Notifications: r.Notifications, Conflict: r.Conflict, CanNothing: r.State == register.Missing, Continuing: len(open),
		Deadline: q.frame.Day(board.Deadline), Late: r.Late, Over: year < s.today().Year(), Reminded: len(r.Reminded) > 0,
	}, nil
}

// returns shows the returns by year, and the ways to send one.
func (s *server) returns(q *query) (response, error) {
	rows, err := s.returnRows(q)
	if err != nil {
		return response{}, err
	}
	q.frame.undoNothing(q)
	return response{page: returnsPage(q.frame, rows)}, nil
}

// undoNothing offers to take "nothing to report" back just after it was said.
func (f *frame) undoNothing(q *query) {
	year, err := strconv.Atoi(q.URL.Query().Get("year"))
	if q.URL.Query().Get("done") != "desk.done.nothing" || err != nil {
		return
	}
	f.Done = f.T("desk.done.nothing", strconv.Itoa(year))
	f.Undo = &undo{Action: f.url("/returns/" + strconv.Itoa(year) + "/reopen")}
}

func (q *query) year() (int, error) {
	year, err := strconv.Atoi(q.PathValue("year"))
	if err != nil || year < 2000 || year > 2100 {
		return 0, errNotFound()
	}
	return year, nil
}

// nothing says that the agency has met nobody in a year.
func (s *server) nothing(q *query) (response, error) {
	year, err := q.year()
	if err != nil {
		return response{}, err
	}
	outcome, err := s.Acts.Nothing(q.Context(), q.scope, year)
	if err != nil {
		return response{}, err
	}
	if outcome == register.NothingDenied {
		return response{redirect: q.frame.url("/returns") + "?done=desk.done.nothing_denied"}, nil
	}
	return response{redirect: q.frame.url("/returns") + "?done=desk.done.nothing&year=" + strconv.Itoa(year)}, nil
}

// reopen takes "nothing to report" back.
func (s *server) reopen(q *query) (response, error) {
	year, err := q.year()
	if err != nil {
		return response{}, err
	}
	if err := s.Acts.Reopen(q.Context(), q.scope, year); err != nil {
		return response{}, err
	}
	return response{redirect: q.frame.url("/returns") + "?done=desk.done.reopened"}, nil
}

// followUpView lists follow-ups that were open at the end of the year before.
type followUpView struct {
	Year, Before string
	Rows         []followUpRow
	Wrong        []problem
	Received     int
}

type followUpRow struct {
	ID                       register.NotificationID
	Place                    int
	Reference, From, Status  string
	Answer, Ended, EndedText string
	Error                    string
}

func (s *server) followUpView(q *query, year int) (followUpView, []act.Continuation, error) {
	open, err := s.Acts.Continuing(q.Context(), q.scope, year)
	v := followUpView{Year: strconv.Itoa(year), Before: strconv.Itoa(year - 1)}
	for i, c := range open {
		r := followUpRow{ID: c.ID, Place: i + 1, Reference: c.Reference, From: q.frame.Day(c.From)}
		if c.Status != "" {
			r.Status = q.frame.Label("identification_status", c.Status)
		}
		v.Rows = append(v.Rows, r)
	}
	return v, open, err
}

func (s *server) followUp(q *query) (response, error) {
	year, err := q.year()
	if err != nil {
		return response{}, err
	}
	v, _, err := s.followUpView(q, year)
	if err != nil {
		return response{}, err
	}
	return response{page: followUpPage(q.frame, v)}, nil
}

// followUpSave takes the answers of all rows at once. Rows without an answer
// stay in the list.
func (s *server) followUpSave(q *query) (response, error) {
	year, err := q.year()
	if err != nil {
		return response{}, err
	}
	if err := q.post(); err != nil {
		return response{}, err
	}
	v, open, err := s.followUpView(q, year)
	if err != nil {
		return response{}, err
	}
	var said []act.Confirmation
	for i := range v.Rows {
		r := &v.Rows[i]
		r.Answer, r.Ended = q.PostForm.Get("answer-"+string(r.ID)), q.PostForm.Get("ended-"+string(r.ID))
		switch r.Answer {
		case "still":
			said = append(said, act.Confirmation{ID: r.ID, Still: true})
		case "ended":
			day, ok := register.ReadDay(r.Ended)
			switch {
			case !ok || day.IsZero():
				v.fail(i, q.frame.T("desk.follow_up.no_day", r.Reference))
			case day.Before(open[i].From) || day.After(s.today()):
				v.fail(i, q.frame.T("desk.follow_up.bad_day", r.Reference))
			default:
				said = append(said, act.Confirmation{ID: r.ID, EndedOn: day})
			}
		}
	}
	if len(v.Wrong) == 0 && len(said) == 0 {
		v.Wrong = []problem{{Text: q.frame.T("desk.follow_up.none")}}
	}
	if len(v.Wrong) > 0 {
		return response{status: http.StatusUnprocessableEntity, page: followUpPage(q.frame, v)}, nil
	}
	return s.followUpConfirm(q, year, said)
}

func (v *followUpView) fail(i int, text string) {
	v.Rows[i].Error = text
	v.Wrong = append(v.Wrong, problem{Field: "ended-" + string(v.Rows[i].ID), Text: text})
}

// followUpConfirm sends the answers; what could not be received is shown again
// with the reason.
func (s *server) followUpConfirm(q *query, year int, said []act.Confirmation) (response, error) {
	done, err := s.Acts.Confirm(q.Context(), q.scope, year, said)
	if err != nil {
		return response{}, err
	}
	refused := map[register.NotificationID]string{}
	for _, c := range done {
		for _, i := range c.Issues {
			if !i.Hint && refused[c.ID] == "" {
				refused[c.ID] = q.frame.T(i.Key, i.Args...)
			}
		}
	}
	if len(refused) == 0 {
		return response{redirect: q.frame.url("/returns") + "?done=desk.done.follow_up"}, nil
	}
	v, _, err := s.followUpView(q, year)
	if err != nil {
		return response{}, err
	}
	v.Received = len(done) - len(refused)
	for i := range v.Rows {
		if text := refused[v.Rows[i].ID]; text != "" {
			v.Rows[i].Answer = q.PostForm.Get("answer-" + string(v.Rows[i].ID))
			v.Rows[i].Ended = q.PostForm.Get("ended-" + string(v.Rows[i].ID))
			v.fail(i, v.Rows[i].Reference+": "+text)
		}
	}
	return response{status: http.StatusUnprocessableEntity, page: followUpPage(q.frame, v)}, nil
}
