package desk

import (
	"slices"
	"strconv"

	"verdig/act"
	"verdig/justice"
)

// caseView is the page of one criminal case.
type caseView struct {
	act.CaseView
	Title, Stage, Stand string
	Ended               bool
	Into                justice.CaseID // where it has been joined into another
	Labels              caseLabels
	Next                []nextRow
	Things              []thingList
	Charges             []countRow
	Words               []judgmentRow
	Other               []stepLink
	Timeline, Gone      []caseEventRow
}

// nextRow is something that can happen next, and where it is entered.
type nextRow struct {
	Text, When string
	Acts       []stepLink
}

// thingList is the reports, the accused or the victims of a case.
type thingList struct {
	ID, Title, None string
	Rows            []thingRow
	Acts            []stepLink
}

type thingRow struct {
	Title, State string
	Tag, Warn    string
	Facts        [][2]string
	Acts         []stepLink
}

// countRow is a count of charge; its provisions stand in the order in which it
// was taken for them.
type countRow struct {
	Title, Accused, Victims, Forms string
	Law                            []lawRow
	Acts                           []stepLink
}

type lawRow struct{ Law, Day string }

// judgmentRow is the word of one court.
type judgmentRow struct {
	Title, Reference, Served string
	Verdicts                 []verdictRow
	Rulings                  [][2]string
	Stands                   [][2]string // of each accused
	Grounds                  [][2]string // on what each accused was judged
	Appeals                  []string
	Acts                     []stepLink
	Write                    []stepLink // about it for the public
}

type verdictRow struct{ Count, Accused, Outcome, Law, Before string }

// caseEventRow is one event in the timeline.
type caseEventRow struct {
	Number       string
	Day, Text    string
	Details      [][2]string
	Entered      string
	Withdrawn    string
	Fix, Retract string // addresses, "" where the visitor may not
}

// criminalCase shows one case.
func (s *server) criminalCase(q *query) (response, error) {
	v, err := s.caseView(q)
	if err != nil {
		return response{}, err
	}
	return response{page: casePage(q.frame, v)}, nil
}

func (s *server) caseView(q *query) (caseView, error) {
	c, err := s.Acts.Docket(q.Context(), q.scope, justice.CaseID(q.PathValue("case")))
	if err != nil {
		return caseView{}, err
	}
	f := q.frame
	v := caseView{CaseView: c, Title: f.caseTitle(c.ID), Labels: f.caseLabels(c)}
	stage, stand, ended := f.caseStand(c, pathsOf(c))
	v.Stand, v.Ended = stand, ended
	if stage != "" {
		v.Stage = f.T("docket.stage." + string(stage))
	}
	if c.Joined != nil {
		v.Into = c.Joined.Into
	} else {
		v.Next = f.nextOf(v)
		for _, k := range otherKinds {
			v.Other = append(v.Other, f.eventLink(c.ID, k, ""))
		}
	}
	v.Things = []thingList{f.reportList(v), f.accusedList(v), f.victimList(v)}
	f.charges(&v)
	f.judgments(&v)
	for i, j := range v.Judgments {
		v.Words[i].Write = s.judgmentLink(q, c.ID, j.ID, v.Words[i].Title)
	}
	f.timeline(&v)
	return v, nil
}

// otherKinds are the kinds of event that can be entered at any time.
var otherKinds = []justice.EventKind{
	justice.FileReport, justice.ReportLaw, justice.AddAccused, justice.AddVictim, justice.AddCount, justice.CountLaw, justice.Investigate, justice.Charge,
	justice.DropCharge, justice.Complain, justice.RejectComplaint, justice.Reverse, justice.Indict, justice.PenaltyNotice, justice.WaiveCase, justice.Judge,
	justice.GiveVerdict, justice.Sentence, justice.Confiscate, justice.ClaimAward, justice.GiveAward, justice.Appeal, justice.RefuseAppeal, justice.Remit,
	justice.MakeFinal, justice.JoinCases, justice.SplitCase,
}

func (f frame) reportList(v caseView) thingList {
	l := thingList{ID: "reports", Title: f.T("docket.reports"), None: f.T("docket.reports.none")}
	for _, x := range v.Reports {
		r := thingRow{Title: v.Labels[x.ID], Tag: f.childTag(x.Child)}
		r.Facts = [][2]string{
			{f.T("docket.ask.agency"), f.AgencyName(x.Agency)}, {f.T("docket.ask.day"), f.Day(x.Day)}, {f.T("docket.ask.report.code"), f.Label("police_report_type", x.Code)},
			{f.T("docket.ask.law"), f.lawLine(x.Law)},
		}
		for _, fact := range [][2]string{
			{f.T("docket.ask.forms"), f.labels("exploitation", x.Forms)}, {f.T("docket.ask.online"), yes(f, x.Online)}, {f.T("docket.ask.group"), yes(f, x.Group)},
		} {
			if fact[1] != "" {
				r.Facts = append(r.Facts, fact)
			}
		}
		switch d := x.Drop; {
		case d != nil && !d.Reversed:
			r.State = f.T("docket.state.dropped", f.Label("prosecution_decision", d.By.Code), f.Day(d.By.Day))
		case x.Opened != nil:
			r.State = f.T("docket.state.investigated", f.Day(x.Opened.Day))
		default:
			r.State = f.T("docket.state.filed")
		}
		f.dropped(v, &r, x.Drop)
		l.Rows = append(l.Rows, r)
	}
	return l
}

// yes is the answer where it is known and not no.
func yes(f frame, code string) string {
	if code != "yes" {
		return ""
	}
	return f.Label("yes_no_unknown", code)
}

func (f frame) childTag(code string) string {
	if code != "yes" {
		return ""
	}
	return f.T("desk.plan.child")
}

// lawLine writes the provisions that something was taken for, the first first.
func (f frame) lawLine(all []justice.Event) string {
	line := f.law(all[0].Law)
	for _, e := range all[1:] {
		line = f.T("docket.then", line, f.law(e.Law), f.Day(e.Day))
	}
	return line
}

func (f frame) accusedList(v caseView) thingList {
	l := thingList{ID: "accused", Title: f.T("docket.accused"), None: f.T("docket.accused.none")}
	for _, x := range v.Accused {
		r := thingRow{Title: v.Labels[x.ID], State: f.accusedState(v.CaseView, x)}
		f.dropped(v, &r, x.Drop)
		l.Rows = append(l.Rows, r)
	}
	l.Acts = f.open(v, justice.AddAccused)
	return l
}

func (f frame) victimList(v caseView) thingList {
	l := thingList{ID: "victims", Title: f.T("docket.victims"), None: f.T("docket.victims.none")}
	for _, x := range v.Victims {
		r := thingRow{Title: v.Labels[x.ID], State: f.T("docket.victim.alone"), Tag: f.childTag(x.Child)}
		if x.Notification != "" {
			r.State = f.T("docket.victim.joined")
		} else if v.Into == "" && x.Office == f.Visitor.Actor.Agency {
			link := f.eventLink(v.ID, justice.AddVictim, r.Title, "correct", string(x.ID))
			link.Text = f.T("docket.victim.join")
			r.Acts = append(r.Acts, link)
		}
		l.Rows = append(l.Rows, r)
	}
	l.Acts = f.open(v, justice.AddVictim)
	return l
}

// open is the way to a form, of a case that is not joined into another.
func (f frame) open(v caseView, kinds ...justice.EventKind) []stepLink {
	var links []stepLink
	if v.Into != "" {
		return nil
	}
	for _, k := range kinds {
		links = append(links, f.eventLink(v.ID, k, ""))
	}
	return links
}

func (f frame) charges(v *caseView) {
	for _, c := range v.Counts {
		r := countRow{
			Title: v.Labels[c.ID], Accused: v.Labels[c.Accused], Victims: v.Labels.names(c.Victims...), Forms: f.labels("exploitation", c.Forms),
		}
		for _, e := range c.Law {
			r.Law = append(r.Law, lawRow{f.law(e.Law), f.Day(e.Day)})
		}
		if v.Into == "" {
			r.Acts = []stepLink{f.eventLink(v.ID, justice.CountLaw, r.Title, "subject", string(c.ID))}
		}
		v.Charges = append(v.Charges, r)
	}
}

func (f frame) judgments(v *caseView) {
	for _, j := range v.Judgments {
		r := judgmentRow{Title: v.Labels[j.ID], Reference: j.Reference, Served: f.Day(j.Served)}
		for _, e := range j.Verdicts {
			row := verdictRow{Count: v.Labels[e.Count], Accused: v.Labels[e.Accused], Outcome: f.Label("judgment_outcome", e.Code), Law: f.law(e.Law)}
			if i := slices.IndexFunc(v.Counts, func(c justice.Count) bool { return c.ID == e.Count }); i >= 0 && e.Law != "" && e.Law != v.Counts[i].Now() {
				row.Before = f.T("docket.verdict.before", f.law(v.Counts[i].Now()), f.Day(e.Day))
			}
			r.Verdicts = append(r.Verdicts, row)
		}
		for _, e := range j.Rulings {
			r.Rulings = append(r.Rulings, [2]string{f.T("docket.ruling." + string(e.Kind)), f.ruling(*v, e)})
		}
		for _, a := range spokenOn(v.CaseView, j) {
			r.Stands = append(r.Stands, [2]string{v.Labels[a], f.standWords(v.CaseView, j, a)})
		}
		for _, a := range v.Accused {
			if words := f.groundWords(j, a); words != "" && slices.Contains(spokenOn(v.CaseView, j), a.ID) {
				r.Grounds = append(r.Grounds, [2]string{f.T("docket.ground", lower(v.Labels[a.ID])), words})
			}
		}
		for _, a := range j.Appeals {
			text := f.T("docket.appealed", f.Label("appeal_party", a.Code), f.Day(a.Day), lower(v.Labels[a.Accused]))
			if refused, ok := j.Refused[a.ID]; ok {
				text += " " + f.T("docket.appeal_refused", f.Day(refused.Day))
			}
			r.Appeals = append(r.Appeals, text)
		}
		if v.Into == "" {
			for _, k := range []justice.EventKind{justice.GiveVerdict, justice.Sentence, justice.Confiscate, justice.GiveAward} {
				r.Acts = append(r.Acts, f.eventLink(v.ID, k, r.Title, "subject", string(j.ID)))
			}
		}
		v.Words = append(v.Words, r)
	}
}

// ruling is what a judgment orders, and for or against whom.
func (f frame) ruling(v caseView, e justice.Event) string {
	switch e.Kind {
	case justice.Sentence:
		return v.Labels[e.Accused] + ": " + f.prison(e)
	case justice.Confiscate:
		return v.Labels[e.Accused] + ": " + f.money(e.Amount)
	}
	return v.Labels.names(e.Victims...) + ": " + f.money(e.Amount)
}

// timeline tells the events by the day on which they happened.
func (f frame) timeline(v *caseView) {
	var standing []justice.Event
	by := map[justice.EventID]justice.Event{}
	for _, e := range v.Events {
		if e.Kind == justice.Withdraw {
			by[e.ID] = e
		}
	}
	for _, e := range v.Events {
		gone := v.Roll.Withdrawn(e.ID)
		switch {
		case e.Kind == justice.Withdraw || e.Kind == justice.OpenCase && gone != "":
		case gone == "":
			standing = append(standing, e)
		default:
			r := f.caseEventRow(*v, e)
			r.Fix, r.Retract = "", ""
			r.Withdrawn = f.T("docket.withdrawn", f.Moment(by[gone].At), f.entered(by[gone]))
			v.Gone = append(v.Gone, r)
		}
	}
	slices.SortStableFunc(standing, func(a, b justice.Event) int { return a.Day.Compare(b.Day) })
	for _, e := range standing {
		v.Timeline = append(v.Timeline, f.caseEventRow(*v, e))
	}
}

func (f frame) caseEventRow(v caseView, e justice.Event) caseEventRow {
	r := caseEventRow{
		Number: strconv.Itoa(e.Number), Day: f.Day(e.Day), Text: f.T("docket.done." + string(e.Kind)), Details: f.eventDetails(v.Labels, e),
		Entered: f.T("docket.entered", f.Moment(e.At), f.entered(e)),
	}
	if v.Into != "" || e.Office != f.Visitor.Actor.Agency || e.Kind == justice.OpenCase {
		return r
	}
	if _, ok := caseAsks[e.Kind]; ok && e.Kind != justice.SplitCase && e.Kind != justice.JoinCases {
		r.Fix = f.eventURL(v.ID, e.Kind, "correct", string(e.ID))
	}
	r.Retract = f.eventURL(v.ID, justice.Withdraw, "subject", string(e.ID))
	return r
}

// entered says who entered an event.
func (f frame) entered(e justice.Event) string {
	if e.Actor == f.Visitor.Actor.ID {
		return f.T("docket.you")
	}
	return f.AgencyName(e.Office)
}
