package desk

import (
	"slices"

	"verdig/casework"
)

// statusView is what is decided of the person, what the person says of it, the
// rights that follow, and what is due.
type statusView struct {
	Now      *statusRow // the status that holds, nil where none is written down
	Before   []statusRow
	Acts     []stepLink
	Rights   []rightRow
	Open     []deadlineRow
	Settled  []deadlineRow
	Events   []eventRow
	Presets  []stepLink
	AddEvent []stepLink
}

type statusRow struct {
	Label, Body, Day, Ground, Words string
	View, ViewWords, Answer         string
	Disagrees, Waits                bool // the person disagrees, and waits for an answer
	Acts                            []stepLink
}

type rightRow struct {
	Label, State, Source string
	Good, Bad            bool
	Acts                 []stepLink
}

type deadlineRow struct {
	Label, Day, Event, Ground, Source, Outcome string
	Late, House, Moved                         bool
	Acts                                       []stepLink
}

type eventRow struct {
	Label, Day, Until, Words string
	Acts                     []stepLink
}

// statusView makes the view; of a plan without texts it holds codes alone.
func (f frame) statusView(v planView) statusView {
	out := statusView{Acts: f.toForm(v, casework.Step{Kind: casework.SetStatus}, "")}
	history := v.StatusHistory()
	for i, x := range slices.Backward(history) {
		row := f.statusRow(v, x)
		if i == len(history)-1 {
			out.Now = &row
		} else {
			out.Before = append(out.Before, row)
		}
	}
	for _, r := range v.PlanView.Rights(f.codes) {
		out.Rights = append(out.Rights, f.rightRow(v, r))
	}
	for _, d := range v.Deadlines(v.World) {
		if row := f.deadlineRow(v, d); d.Open() {
			out.Open = append(out.Open, row)
		} else {
			out.Settled = append(out.Settled, row)
		}
	}
	for _, e := range v.PlanView.Events() {
		row := eventRow{Label: f.Label("plan_event", e.Code), Day: f.Day(e.Day), Words: v.Texts[e.ID]}
		if !e.Until.IsZero() {
			row.Until = f.Day(e.Until)
		}
		if e.Office == v.Own {
			row.Acts = f.toForm(v, casework.Step{Kind: casework.Undo, Subject: e.ID}, row.Label)
		}
		out.Events = append(out.Events, row)
	}
	out.AddEvent = f.toForm(v, casework.Step{Kind: casework.AddEvent}, "")
	for _, code := range presets(v) {
		for _, l := range f.toForm(v, casework.Step{Kind: casework.AddEvent, Code: code}, "") {
			l.Text = f.Label("plan_event", code)
			out.Presets = append(out.Presets, l)
		}
	}
	return out
}

// presets are the events that are written down most often: for a child those of
// child welfare too.
func presets(v planView) []string {
	common := []string{"permit_reflection", "permit_limited", "drop_known", "testimony_given"}
	if v.Age() != casework.Adult {
		return append([]string{"concern_received", "representative_requested", "placed_emergency"}, common...)
	}
	return common
}

func (f frame) statusRow(v planView, x casework.Status) statusRow {
	row := statusRow{
		Label: f.Label("identification_status", x.Code), Body: f.Label("deciding_body", x.Body), Day: f.Day(x.Day), Words: v.Texts[x.ID],
	}
	if x.Law != "" {
		row.Ground = f.Label("law", x.Law)
	}
	if x.View != nil {
		row.View, row.ViewWords, row.Disagrees, row.Waits = f.Label("status_view", x.View.Code), v.Texts[x.View.ID], x.View.Code == casework.Disagrees, x.View.Open()
		if x.View.Answer != nil {
			row.Answer = first(v.Texts[x.View.Answer.ID], f.DayOf(x.View.Answer.At))
		}
	}
	if row.Waits {
		row.Acts = f.toForm(v, casework.Step{Kind: casework.AnswerView, Subject: x.ID}, row.Label)
	}
	row.Acts = append(row.Acts, f.toForm(v, casework.Step{Kind: casework.SetView, Subject: x.ID}, row.Label)...)
	return row
}

func (f frame) rightRow(v planView, r casework.Right) rightRow {
	row := rightRow{Label: f.Label("victim_right", r.Code), State: f.T("desk.status.untold"), Acts: f.toForm(v, casework.Step{Kind: casework.SetRight, Code: r.Code}, f.Label("victim_right", r.Code))}
	if r.State != "" {
		row.State = f.Label("right_state", r.State)
	}
	row.Good, row.Bad = r.State == "given", r.State == "refused" || r.State == ""
	if list, ok := f.codes.Scheme("victim_right"); ok {
		c, _ := list.Code(r.Code)
		row.Source = c.Attrs["source"]
	}
	return row
}

func (f frame) deadlineRow(v planView, d casework.Deadline) deadlineRow {
	row := deadlineRow{
		Label: f.Label("deadline_rule", d.Rule.Code), Day: f.Day(d.Day), House: d.Rule.House, Source: d.Rule.Source, Late: d.Late(v.Now), Moved: d.Moved != nil,
		Event: f.T("desk.status.since", lower(f.Label("plan_event", d.Event.Code)), f.Day(d.Event.Day)),
	}
	if d.Rule.In(v.World.House).Hours > 0 && !row.Moved {
		row.Day = f.Moment(d.At)
	}
	if d.Rule.Law != "" {
		row.Ground = f.Label("law", d.Rule.Law)
	}
	switch {
	case d.Open():
		about := casework.Step{Subject: d.Event.ID, Code: d.Rule.Code}
		for _, k := range []casework.Kind{casework.SettleDeadline, casework.MoveDeadline, casework.WaiveDeadline} {
			about.Kind = k
			row.Acts = append(row.Acts, f.toForm(v, about, row.Label)...)
		}
	case d.Waived():
		row.Outcome = f.T("desk.status.waived", f.Label("step_reason", d.Settled.Reason))
	default:
		row.Outcome = f.T("desk.status.settled", f.DayOf(d.Settled.At))
		if !d.Settled.Day.IsZero() {
			row.Outcome = f.T("desk.status.settled", f.Day(d.Settled.Day))
		}
	}
	return row
}

// toForm leads to the form of a step with its code filled in, where the
// visitor's agency may take it.
func (f frame) toForm(v planView, s casework.Step, about string) []stepLink {
	if !v.may(s) {
		return nil
	}
	return []stepLink{{
		Kind: s.Kind, Text: f.Act(s.Kind), About: about, Address: f.stepURL(v.Plan.ID, s.Kind, "subject", string(s.Subject), "code", s.Code),
	}}
}
