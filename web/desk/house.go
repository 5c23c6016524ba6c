package desk

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"verdig/act"
	"verdig/codelist"
	"verdig/lang"
)

// houseRoutes are the pages of what the house stands on: agencies, settings,
// code lists.
func (s *server) houseRoutes() []route {
	return []route{
		{"GET /desk/agencies", "agencies", s.agencies},
		{"GET /desk/agencies/new", "agencies", s.newAgency},
		{"POST /desk/agencies/new", "agencies", s.addAgency},
		{"GET /desk/agencies/{code}", "agencies", s.agency},
		{"POST /desk/agencies/{code}", "agencies", s.changeAgency},
		{"POST /desk/agencies/{code}/close", "agencies", s.closeAgency},
		{"GET /desk/settings", "settings", s.settings},
		{"POST /desk/settings", "settings", s.changeSetting},
		{"GET /desk/codes", "codes", s.codeLists},
		{"GET /desk/codes/{scheme}", "codes", s.codeList},
	}
}

// agenciesView is the list of agencies that are expected to return.
type agenciesView struct {
	Rows []act.RegisteredAgency
	Year int // this year
	More int // agencies of the code list that are not there
}

func (s *server) agencies(q *query) (response, error) {
	all, err := s.Acts.Agencies(q.Context(), q.scope)
	if err != nil {
		return response{}, err
	}
	in := q.URL.Query()
	if code := in.Get("undo"); slices.ContainsFunc(all, func(a act.RegisteredAgency) bool { return a.Code == code }) {
		q.frame.Undo = &undo{
			Action: q.frame.url("/agencies/" + url.PathEscape(code)), Values: map[string]string{"from": in.Get("from"), "to": in.Get("to")},
		}
	}
	compare := codelist.Collate(q.frame.Lang)
	slices.SortStableFunc(all, func(a, b act.RegisteredAgency) int {
		return compare(q.frame.AgencyName(a.Code), q.frame.AgencyName(b.Code))
	})
	return response{page: agenciesPage(q.frame, agenciesView{all, s.today().Year(), len(s.unregistered(q.frame.Lang, all))})}, nil
}

// unregistered are the agencies of the code list that are not registered.
func (s *server) unregistered(l codelist.Lang, have []act.RegisteredAgency) []codelist.Code {
	agencies, _ := s.codes.Scheme("agency")
	return slices.DeleteFunc(agencies.Sorted(l), func(c codelist.Code) bool {
		return slices.ContainsFunc(have, func(a act.RegisteredAgency) bool { return a.Code == c.Code })
	})
}

// agencyView is the form of one agency, new or not.
type agencyView struct {
	Code     string // "" for a new one
	Chosen   string
	From, To string
	Choices  []codelist.Code
	Year     int
	Problems []problem
}

func (s *server) newAgency(q *query) (response, error) {
	return s.showNewAgency(q, agencyView{From: strconv.Itoa(s.today().Year())})
}

func (s *server) showNewAgency(q *query, v agencyView) (response, error) {
	all, err := s.Acts.Agencies(q.Context(), q.scope)
	if err != nil {
		return response{}, err
	}
	v.Choices = s.unregistered(q.frame.Lang, all)
	return response{status: unprocessable(v.Problems), page: agencyPage(q.frame, v)}, nil
}

// years reads the span of a form.
func (q *query) span(v *agencyView) (from, to int) {
	v.From, v.To = strings.TrimSpace(q.PostForm.Get("from")), strings.TrimSpace(q.PostForm.Get("to"))
	read := func(field, text string) int {
		if text == "" {
			return 0
		}
		y, err := strconv.Atoi(text)
		if err != nil || y <= 0 {
			v.Problems = append(v.Problems, problem{field, q.frame.T("desk.agencies.year_form"), ""})
		}
		return y
	}
	return read("from", v.From), read("to", v.To)
}

func (s *server) addAgency(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	v := agencyView{Chosen: q.PostForm.Get("agency")}
	from, to := q.span(&v)
	all, err := s.Acts.Agencies(q.Context(), q.scope)
	if err != nil {
		return response{}, err
	}
	if !slices.ContainsFunc(s.unregistered(q.frame.Lang, all), func(c codelist.Code) bool { return c.Code == v.Chosen }) {
		v.Problems = append(v.Problems, problem{"agency", q.frame.T("desk.agencies.choose"), ""})
	}
	if len(v.Problems) > 0 {
		return s.showNewAgency(q, v)
	}
	err = s.Acts.PutAgency(q.Context(), q.scope, act.RegisteredAgency{Code: v.Chosen, FromYear: from, ToYear: to})
	if err != nil {
		if v.Problems, err = q.frame.wrong(err, agencyFields); err != nil {
			return response{}, err
		}
		return s.showNewAgency(q, v)
	}
	return response{redirect: q.frame.url("/agencies") + "?done=desk.done.agency_added"}, nil
}

var agencyFields = map[string]string{"account.agency": "agency", "account.agency_years": "from"}

// registered finds the agency of the address.
func (s *server) registered(q *query) (act.RegisteredAgency, error) {
	all, err := s.Acts.Agencies(q.Context(), q.scope)
	if err != nil {
		return act.RegisteredAgency{}, err
	}
	i := slices.IndexFunc(all, func(a act.RegisteredAgency) bool { return a.Code == q.PathValue("code") })
	if i < 0 {
		return act.RegisteredAgency{}, errNotFound()
	}
	return all[i], nil
}

func (s *server) agency(q *query) (response, error) {
	a, err := s.registered(q)
	if err != nil {
		return response{}, err
	}
	return s.showAgency(q, agencyView{Code: a.Code, From: yearText(a.FromYear), To: yearText(a.ToYear)})
}

func (s *server) showAgency(q *query, v agencyView) (response, error) {
	v.Year = s.today().Year()
	return response{status: unprocessable(v.Problems), page: agencyPage(q.frame, v)}, nil
}

// yearText writes a year, "" for an open end.
func yearText(y int) string {
	if y == 0 {
		return ""
	}
	return strconv.Itoa(y)
}

func (s *server) changeAgency(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	before, err := s.registered(q)
	if err != nil {
		return response{}, err
	}
	v := agencyView{Code: before.Code}
	from, to := q.span(&v)
	if len(v.Problems) > 0 {
		return s.showAgency(q, v)
	}
	return s.agencyDone(q, before, v, s.Acts.PutAgency(q.Context(), q.scope, act.RegisteredAgency{Code: before.Code, FromYear: from, ToYear: to}))
}

// agencyDone goes on after a change, with the way back to what was before.
func (s *server) agencyDone(q *query, before act.RegisteredAgency, v agencyView, err error) (response, error) {
	if err != nil {
		if v.Problems, err = q.frame.wrong(err, agencyFields); err != nil {
			return response{}, err
		}
		return s.showAgency(q, v)
	}
	to := url.Values{"done": {"desk.done.agency"}, "undo": {before.Code}, "from": {yearText(before.FromYear)}, "to": {yearText(before.ToYear)}}
	return response{redirect: q.frame.url("/agencies") + "?" + to.Encode()}, nil
}

func (s *server) closeAgency(q *query) (response, error) {
	before, err := s.registered(q)
	if err != nil {
		return response{}, err
	}
	v := agencyView{Code: before.Code, From: yearText(before.FromYear), To: yearText(before.ToYear)}
	return s.agencyDone(q, before, v, s.Acts.CloseAgency(q.Context(), q.scope, before.Code, s.today().Year()))
}

// settingsView is the page of settings.
type settingsView struct {
	Deadline   settingRow
	Retentions []settingRow
	Fixed      []settingRow
	House      []houseRow // deadlines that are the house's own
	Day, Month string     // of the deadline, without leading zeros
	Months     []string
	Problems   []problem
}

type settingRow struct{ Name, Value string }

func (s *server) settings(q *query) (response, error) {
	in := q.URL.Query()
	if in.Has("undo") {
		name, was := in.Get("undo"), in.Get("was")
		q.frame.Undo = &undo{Action: q.frame.url("/settings"), Values: map[string]string{"name": name, "value": was}}
	}
	return s.showSettings(q, nil, settingRow{})
}

// showSettings shows the settings, one of them as it was sent.
func (s *server) showSettings(q *query, ps []problem, sent settingRow) (response, error) {
	all, err := s.Acts.Settings(q.Context(), q.scope)
	if err != nil {
		return response{}, err
	}
	v := settingsView{Problems: ps, Months: q.frame.months()}
	for _, x := range all {
		r := settingRow{x.Name, x.Value}
		if r.Name == sent.Name {
			r = sent
		}
		switch {
		case x.Fixed:
			v.Fixed = append(v.Fixed, r)
		case isHouseRule(x.Name):
			v.House = append(v.House, q.frame.houseRow(r))
		case x.Name == act.SettingDeadline:
			month, day, _ := strings.Cut(r.Value, "-")
			v.Deadline, v.Month, v.Day = r, strings.TrimPrefix(month, "0"), strings.TrimPrefix(day, "0")
		default:
			v.Retentions = append(v.Retentions, r)
		}
	}
	return response{status: unprocessable(ps), page: settingsPage(q.frame, v)}, nil
}

// months are the names of the months.
func (f frame) months() []string {
	names := make([]string, 12)
	for i := range names {
		words := strings.FieldsFunc(lang.For(f.Lang).Date(codelist.MustDay(2001, i+1, 1)), func(r rune) bool { return r == '\u00a0' || r == ' ' })
		names[i] = words[1]
	}
	return names
}

func (s *server) changeSetting(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	sent := settingRow{q.PostForm.Get("name"), strings.TrimSpace(q.PostForm.Get("value"))}
	if sent.Name == act.SettingDeadline && q.PostForm.Has("day") {
		sent.Value = deadlineValue(q.PostForm.Get("month"), q.PostForm.Get("day"))
	}
	if isHouseRule(sent.Name) && q.PostForm.Has("number") {
		sent.Value = periodOf(q.PostForm.Get("number"), q.PostForm.Get("unit"))
	}
	before, err := s.Acts.PutSetting(q.Context(), q.scope, sent.Name, sent.Value)
	if err != nil {
		ps, err := q.frame.wrong(err, map[string]string{"act.setting.deadline": "day", "act.setting.years": sent.Name, "act.setting.length": sent.Name})
		if err != nil {
			return response{}, err
		}
		return s.showSettings(q, ps, sent)
	}
	to := url.Values{"done": {"desk.done.setting"}, "undo": {sent.Name}, "was": {before}}
	return response{redirect: q.frame.url("/settings") + "?" + to.Encode()}, nil
}

// deadlineValue writes a day and month as the setting does; "" for neither.
func deadlineValue(month, day string) string {
	two := func(text string) string {
		if len(text) == 1 {
			return "0" + text
		}
		return text
	}
	if month == "" && day == "" {
		return ""
	}
	return two(month) + "-" + two(day)
}

// codeListsView lists the code lists.
type codeListRow struct {
	Name, Title, Version string
	Codes                int
}

func (s *server) codeLists(q *query) (response, error) {
	var rows []codeListRow
	for _, name := range s.codes.Names() {
		if scheme, ok := s.codes.Scheme(name); ok {
			rows = append(rows, codeListRow{name, scheme.Title.In(q.frame.Lang), scheme.Version, len(scheme.Codes)})
		}
	}
	compare := codelist.Collate(q.frame.Lang)
	slices.SortStableFunc(rows, func(a, b codeListRow) int { return compare(a.Title, b.Title) })
	return response{page: codeListsPage(q.frame, rows)}, nil
}

// codeRow is a code with how deep it stands below the top.
type codeRow struct {
	codelist.Code
	Depth int
}

func (s *server) codeList(q *query) (response, error) {
	scheme, ok := s.codes.Scheme(q.PathValue("scheme"))
	if !ok {
		return response{}, errNotFound()
	}
	rows := make([]codeRow, len(scheme.Codes))
	depth := map[string]int{}
	for i, c := range scheme.Codes {
		if c.Parent != "" {
			depth[c.Code] = depth[c.Parent] + 1
		}
		rows[i] = codeRow{c, depth[c.Code]}
	}
	return response{page: codeListPage(q.frame, scheme, rows)}, nil
}
