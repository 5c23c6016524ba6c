package desk

import "strconv"

// dueView is what waits for somebody who reports.
type dueView struct {
	MayReport bool
	MayCases  bool // send criminal cases
	Drafts    []draftRow
	Returns   []returnRow // of years that are over and not reported, and of this year
	Due       []dueRow
	Questions int
}

// dueRow is one thing to do.
type dueRow struct {
	Title, Text, Address, Button string
	Nothing                      string // year for which "nothing to report" can be said at once
	Late                         bool
}

// due finds out what waits for somebody who reports; nil for everybody else.
func (s *server) due(q *query) (*dueView, error) {
	if q.Actor.Agency == "" {
		return nil, nil
	}
	v := &dueView{}
	_, v.MayCases = s.may(q, "GET /desk/police")
	sc, ok := s.may(q, "GET /desk/returns")
	if !ok {
		return v, nil
	}
	at := *q
	at.scope = sc
	if _, v.MayReport = s.may(q, "GET /desk/report"); v.MayReport {
		forms, err := s.Acts.Forms(q.Context(), sc)
		if err != nil {
			return nil, err
		}
		v.Drafts = s.drafts(q.frame, forms)
	}
	this := s.today().Year()
	for _, year := range []int{this - 1, this} {
		r, err := s.returnRow(&at, year)
		if err != nil {
			return nil, err
		}
		v.Due = append(v.Due, q.frame.dueOf(r)...)
	}
	if sc, ok := s.may(q, "GET /desk/questions"); ok {
		all, err := s.Acts.Questions(q.Context(), sc)
		if err != nil {
			return nil, err
		}
		for _, x := range all {
			if _, answered := x.Latest(); !answered {
				v.Questions++
			}
		}
	}
	if v.Questions > 0 {
		v.Due = append(v.Due, dueRow{
			Title: q.frame.count("desk.due.question", v.Questions), Text: q.frame.T("desk.due.question.text"),
			Address: q.frame.url("/questions"), Button: q.frame.T("desk.due.question.button"),
		})
	}
	return v, nil
}

// dueOf is what is to be done about the return of a year.
func (f frame) dueOf(r returnRow) []dueRow {
	var rows []dueRow
	if r.Over && r.State == "missing" {
		text := f.T("desk.due.return.text", r.Year)
		if r.Deadline != "" {
			text = f.T("desk.due.return.by", r.Deadline)
		}
		row := dueRow{
			Title: f.T("desk.due.return", r.Year), Text: text, Address: f.url("/returns"), Button: f.T("desk.due.return.button"), Late: r.Late,
		}
		if r.CanNothing {
			row.Nothing = r.Year
		}
		rows = append(rows, row)
	}
	if r.Conflict {
		rows = append(rows, dueRow{
			Title: f.T("desk.due.conflict", r.Year), Text: f.T("desk.returns.conflict", r.Year),
			Address: f.url("/returns"), Button: f.T("desk.due.conflict.button"),
		})
	}
	if r.Continuing > 0 {
		rows = append(rows, dueRow{
			Title: f.T("desk.due.follow_up", r.Year), Text: f.T("desk.due.follow_up.text", strconv.Itoa(r.Continuing)),
			Address: f.url("/returns/" + r.Year + "/follow-up"), Button: f.T("desk.due.follow_up.button"),
		})
	}
	return rows
}
