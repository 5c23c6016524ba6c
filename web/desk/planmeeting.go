package desk

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"verdig/act"
	"verdig/casework"
	"verdig/codelist"
)

// meetingRoutes are the pages of one meeting.
func (s *server) meetingRoutes() []route {
	return []route{
		{"GET /desk/plans/{plan}/meetings/{meeting}", "plans", s.meeting},
		{"GET /desk/plans/{plan}/meetings/{meeting}/minutes.txt", "plans", s.meetingText},
		{"GET /desk/plans/{plan}/meetings/{meeting}/meeting.ics", "plans", s.meetingCalendar},
	}
}

// meetingRow is a meeting in the list of a plan.
type meetingRow struct {
	Title, State, Tone string
	Line               string
	Address            string
	Acts               []stepLink
}

// meetingSection is what a plan shows of meetings: those ahead first, then
// those that were, the latest first.
type meetingSection struct {
	Rows, Over []meetingRow
	Acts       []stepLink
}

func (f frame) meetingSection(v planView) meetingSection {
	var x meetingSection
	for _, m := range v.Meetings() {
		row := f.meetingRow(v, m)
		if m.Cancelled != nil || m.Held != nil && len(v.Owing(&m)) == 0 && len(m.Minutes) > 0 {
			x.Over = append(x.Over, row)
		} else {
			x.Rows = append(x.Rows, row)
		}
	}
	slices.Reverse(x.Over)
	x.Acts = f.links(v, casework.Step{}, "", casework.CallMeeting)
	return x
}

func (f frame) meetingRow(v planView, m casework.Meeting) meetingRow {
	row := meetingRow{
		Title: f.meetingTitle(m), Line: f.agencies(m.Parties), Address: f.meetingURL(v.Plan.ID, m.ID, ""),
	}
	row.State, row.Tone = f.meetingState(v, m)
	row.Acts = f.links(v, casework.Step{Subject: m.ID}, row.Title, casework.MoveMeeting, casework.CancelMeeting)
	return row
}

// meetingState says where a meeting stands, in a word.
func (f frame) meetingState(v planView, m casework.Meeting) (text, tone string) {
	standing, written := m.Standing()
	switch {
	case m.Cancelled != nil:
		return f.T("desk.plan.meeting.cancelled"), ""
	case m.Held == nil && m.Day.Before(today(v.Now)):
		return f.T("desk.plan.meeting.passed"), "tag--bad"
	case m.Held == nil:
		return f.T("desk.plan.meeting.ahead"), ""
	case !written:
		return f.T("desk.plan.meeting.unwritten"), "tag--warn"
	case slices.ContainsFunc(m.Words, func(s casework.Step) bool { return s.Kind == casework.ObjectMinutes && s.Subject == standing.ID }):
		return f.T("desk.plan.meeting.objected"), "tag--warn"
	case len(v.Owing(&m)) > 0:
		return f.T("desk.plan.meeting.owing"), "tag--warn"
	}
	return f.T("desk.plan.meeting.agreed"), "tag--good"
}

func (f frame) meetingTitle(m casework.Meeting) string {
	return f.T("desk.plan.meeting.title", f.Label("meeting_kind", m.Code), f.Day(m.Day), f.hour(m.Hour))
}

// hour writes an hour of the day as the language does.
func (f frame) hour(text string) string {
	if f.Lang == codelist.EN {
		return text
	}
	return strings.Replace(text, ":", ".", 1)
}

func (f frame) agencies(codes []string) string {
	names := make([]string, len(codes))
	for i, c := range codes {
		names[i] = f.AgencyName(c)
	}
	return f.list(names)
}

func (f frame) meetingURL(plan casework.PlanID, id casework.StepID, below string) string {
	return f.planURL(plan, "/meetings/"+string(id)+below)
}

// meetingView is one meeting: what is to be done, its agenda, who came, what was
// decided, and its minutes with those that stood before.
type meetingView struct {
	planView
	Meeting     casework.Meeting
	Heading     string
	State, Tone string
	Agenda      string
	Moves       []stepLine
	Came        string
	Hold        bool // the visitor's agency may say that it was held
	Write       bool // or write its minutes
	Decide      bool
	Parties     []option // who may have come
	Day         string   // of the form that says that it was held
	About       []option // areas of a decision
	Owners      []option
	Decisions   []decisionRow
	Minutes     *stepLine  // that stand
	Earlier     []stepLine // the latest first
	Words       []stepLine
	Agree       *stepLink
	Acts        []stepLink
	Later       []stepLink // seldom needed
}

type decisionRow struct {
	Text, Area, Who, Due string
	Late, Done           bool
	Do                   *stepLink
}

// meeting shows one meeting to a member.
func (s *server) meeting(q *query) (response, error) {
	plan, id := casework.PlanID(q.PathValue("plan")), casework.StepID(q.PathValue("meeting"))
	seen, err := s.Acts.Plan(q.Context(), q.scope, plan)
	if err != nil {
		return response{}, err
	}
	m, ok := seen.MeetingOf(id)
	if !ok {
		return response{}, errNotFound()
	}
	v := s.planView(q, seen)
	q.frame.justDid(v, casework.StepID(q.URL.Query().Get("did")))
	return response{page: meetingPage(q.frame, q.frame.meetingView(v, m))}, nil
}

func (f frame) meetingView(v planView, m casework.Meeting) meetingView {
	x := meetingView{planView: v, Meeting: m, Heading: f.meetingTitle(m), Agenda: v.Texts[m.Called.ID]}
	x.State, x.Tone = f.meetingState(v, m)
	for _, s := range m.Moved {
		x.Moves = append(x.Moves, stepLine{
			Text: f.T("desk.plan.meeting.moved", f.Day(s.Day), f.hour(s.Hour), lower(f.Label("step_reason", s.Reason))), Line: f.by(s) + ", " + f.Moment(s.At), Words: v.Texts[s.ID],
		})
	}
	subject := casework.Step{Subject: m.ID}
	x.Acts = f.links(v, subject, x.Heading, casework.MoveMeeting, casework.CancelMeeting)
	x.Hold = v.may(casework.Step{Kind: casework.HoldMeeting, Subject: m.ID}) && !m.Day.After(today(v.Now))
	x.Write = v.may(casework.Step{Kind: casework.WriteMinutes, Subject: m.ID})
	x.Decide = v.may(casework.Step{Kind: casework.DecideMeeting, Subject: m.ID})
	f.meetingForms(&x)
	if m.Held != nil {
		x.Came = f.agencies(m.Came)
	}
	for _, d := range m.Decisions {
		x.Decisions = append(x.Decisions, f.decisionRow(v, d))
	}
	f.minutes(&x)
	return x
}

// meetingForms fills what the forms of the page let one choose from.
func (f frame) meetingForms(x *meetingView) {
	x.Day = dayForm(x.Meeting.Day)
	for _, m := range x.planView.PlanView.Members() {
		called := slices.Contains(x.Meeting.Parties, m.Agency)
		x.Parties = append(x.Parties, option{Value: m.Agency, Label: f.AgencyName(m.Agency), Chosen: called})
		x.Owners = append(x.Owners, option{Value: m.Agency, Label: f.AgencyName(m.Agency)})
	}
	for _, c := range x.Charges() {
		if c.Ended == nil {
			x.About = append(x.About, option{Value: string(c.Area), Label: f.Area(c.Area), Chosen: c.Area == casework.Whole})
		}
	}
}

func (f frame) decisionRow(v planView, d casework.Step) decisionRow {
	row := decisionRow{Text: first(v.Texts[d.ID], f.T("desk.plan.erased")), Area: f.Area(d.Area), Who: f.AgencyName(d.Agency), Due: f.Day(d.Until)}
	for _, t := range v.Tasks() {
		if t.ID != d.ID {
			continue
		}
		row.Who, row.Due, row.Done = f.AgencyName(t.Agency), f.Day(t.Due), !t.Open()
		row.Late = t.Open() && t.Due.Before(today(v.Now))
		if v.may(casework.Step{Kind: casework.DoTask, Subject: t.ID}) {
			row.Do = f.now(v, casework.DoTask, t.ID, clip(row.Text))
		}
	}
	return row
}

// minutes fills the minutes that stand, those before them, and what was said to
// any of them.
func (f frame) minutes(x *meetingView) {
	v, m := x.planView, x.Meeting
	for i, s := range m.Minutes {
		line := stepLine{Text: first(v.Texts[s.ID], f.T("desk.plan.erased")), Line: f.by(s) + ", " + f.Moment(s.At)}
		if i < len(m.Minutes)-1 {
			x.Earlier = append(x.Earlier, line)
			continue
		}
		x.Minutes = &line
		agree := casework.Step{Kind: casework.AgreeMinutes, Subject: s.ID}
		if v.may(agree) && slices.Contains(m.Came, v.Own) {
			x.Agree = f.now(v, casework.AgreeMinutes, s.ID, x.Heading)
			x.Agree.Strong = true
		}
		x.Later = f.links(v, casework.Step{Subject: s.ID}, x.Heading, casework.ObjectMinutes)
	}
	slices.Reverse(x.Earlier)
	for _, s := range m.Words {
		n := slices.IndexFunc(m.Minutes, func(w casework.Step) bool { return w.ID == s.Subject })
		line := stepLine{Text: f.AgencyName(s.Office) + " " + f.Did(s.Kind), Line: f.DayOf(s.At), Words: v.Texts[s.ID]}
		if n < len(m.Minutes)-1 {
			line.Line += ", " + f.T("desk.plan.meeting.to_earlier")
		}
		x.Words = append(x.Words, line)
	}
	if x.Write && x.Minutes != nil {
		x.Later = append(x.Later, f.link(v, casework.Step{Kind: casework.WriteMinutes, Subject: m.ID}, x.Heading)...)
	}
}

// onMeeting is the page of the meeting that a step was taken on, below that of
// the plan; "" for a step on anything else.
func onMeeting(q *query) string {
	switch casework.Kind(q.PathValue("kind")) {
	case casework.HoldMeeting, casework.WriteMinutes, casework.DecideMeeting, casework.AgreeMinutes, casework.ObjectMinutes:
		return "/meetings/" + url.PathEscape(q.PostForm.Get("subject"))
	}
	return ""
}

// meetingText sends the minutes as plain text, which every archive takes. That
// they left is in the audit chain.
func (s *server) meetingText(q *query) (response, error) {
	plan, id := casework.PlanID(q.PathValue("plan")), casework.StepID(q.PathValue("meeting"))
	c, err := s.Acts.CopyMinutes(q.Context(), q.scope, plan, id)
	if err != nil {
		return response{}, err
	}
	return response{
		kind: "text/plain; charset=utf-8", body: []byte(q.frame.minutesText(c)),
		download: strings.ToLower(q.frame.T("desk.plan.meeting.file")) + "-" + c.Meeting.Day.String() + ".txt",
	}, nil
}

// minutesText writes a meeting as plain text.
func (f frame) minutesText(c act.MeetingCopy) string {
	var b strings.Builder
	line := func(parts ...string) { b.WriteString(strings.Join(parts, "") + "\r\n") }
	part := func(key, text string) {
		if text != "" {
			line("\r\n", strings.ToUpper(f.T(key)), "\r\n", strings.ReplaceAll(text, "\n", "\r\n"))
		}
	}
	m := c.Meeting
	line(f.meetingTitle(m))
	line(f.T("desk.plan.title", c.Plan.Reference()))
	part("desk.plan.meeting.called", f.agencies(m.Parties))
	part("desk.plan.meeting.came", f.agencies(m.Came))
	part("desk.plan.meeting.agenda", c.Texts[m.Called.ID])
	var decided []string
	for _, d := range m.Decisions {
		decided = append(decided, f.T("desk.plan.meeting.decision_text", c.Texts[d.ID], f.AgencyName(d.Agency), f.Day(d.Until)))
	}
	part("desk.plan.meeting.decisions", strings.Join(decided, "\n"))
	standing, _ := m.Standing()
	part("desk.plan.meeting.minutes", first(c.Texts[standing.ID], f.T("desk.plan.erased")))
	line("\r\n", f.T("desk.plan.meeting.written", f.by(standing), f.Moment(standing.At)))
	for _, w := range m.Words {
		if w.Subject == standing.ID {
			line(f.AgencyName(w.Office), " ", f.Did(w.Kind), ", ", f.DayOf(w.At), ".")
			if text := c.Texts[w.ID]; text != "" {
				line(strings.ReplaceAll(text, "\n", "\r\n"))
			}
		}
	}
	return b.String()
}

// meetingCalendar sends the time of a meeting for a calendar. Calendars are
// read by others: the title says nothing of a person.
func (s *server) meetingCalendar(q *query) (response, error) {
	plan, id := casework.PlanID(q.PathValue("plan")), casework.StepID(q.PathValue("meeting"))
	m, err := s.Acts.MeetingTime(q.Context(), q.scope, plan, id)
	if err != nil {
		return response{}, err
	}
	text, err := q.frame.calendar(m)
	if err != nil {
		return response{}, err
	}
	return response{status: http.StatusOK, kind: "text/calendar; charset=utf-8", body: []byte(text), download: "meeting.ics"}, nil
}

// calendar writes a meeting as an event of RFC 5545, an hour long: how long
// meetings last nobody says.
func (f frame) calendar(m casework.Meeting) (string, error) {
	start, err := time.ParseInLocation("2006-01-02 15:04", m.Day.String()+" "+m.Hour, oslo)
	if err != nil {
		return "", err
	}
	last, status := m.Called, "CONFIRMED"
	if n := len(m.Moved); n > 0 {
		last = m.Moved[n-1]
	}
	if m.Cancelled != nil {
		last, status = *m.Cancelled, "CANCELLED"
	}
	var c calendarText
	for _, line := range []string{
		"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Verdig//Verdig//" + strings.ToUpper(string(f.Lang)), "METHOD:PUBLISH", "BEGIN:VEVENT",
		"UID:" + string(m.ID) + "@verdig", "SEQUENCE:" + sequence(m), "STATUS:" + status,
		"DTSTAMP:" + last.At.UTC().Format(calendarTime), "DTSTART:" + start.UTC().Format(calendarTime), "DURATION:PT1H",
	} {
		c.line(line)
	}
	c.text("SUMMARY", f.T("desk.plan.meeting.opaque"))
	c.line("END:VEVENT")
	c.line("END:VCALENDAR")
	return c.b.String(), nil
}

// sequence counts the changes of a meeting, so that calendars take the latest.
func sequence(m casework.Meeting) string {
	n := len(m.Moved)
	if m.Cancelled != nil {
		n++
	}
	return strconv.Itoa(n)
}
