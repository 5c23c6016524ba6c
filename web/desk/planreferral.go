package desk

import (
	"net/url"
	"slices"
	"strings"

	"verdig/act"
	"verdig/casework"
	"verdig/fault"
)

// referralRow is one referral, or help that a member began itself, in words.
type referralRow struct {
	Need, To string
	State    string
	Tone     string // class of the mark, "" for a plain one
	Line     string // since when, why, how it went
	Words    string // what was written for the receiver
	Answer   string // what was written with the answer
	Acts     []stepLink
	More     []stepLink
}

// referralSection is what a plan shows of help.
type referralSection struct {
	Open, Over []referralRow
	Declined   []stepLine // where the person declined before anybody was asked
	Acts       []stepLink
}

// stepLine is a step in one line, with what was written.
type stepLine struct{ Text, Line, Words, Address string }

// tones mark the states of a referral.
var tones = map[string]string{
	casework.ReferralOffered: "tag--warn", casework.ReferralAccepted: "tag--warn", casework.ReferralStarted: "tag--good",
	casework.ReferralRefused: "tag--bad",
}

// referralSection makes what the plan shows of help: what is still to come of
// something first, then what is over, the latest first.
func (f frame) referralSection(v planView) referralSection {
	var x referralSection
	for _, r := range v.Referrals() {
		row := f.referralRow(v, r)
		if r.Open() {
			x.Open = append(x.Open, row)
		} else {
			x.Over = append(x.Over, row)
		}
	}
	slices.Reverse(x.Over)
	for _, s := range v.HelpDeclined() {
		x.Declined = append(x.Declined, stepLine{
			Text: f.T("desk.plan.help.declined", lower(f.Area(s.Area)), lower(f.Label("decline_reason", s.Code))),
			Line: f.by(s) + ", " + f.DayOf(s.At), Words: v.Texts[s.ID],
		})
	}
	x.Acts = f.links(v, casework.Step{}, "", casework.OfferReferral, casework.BeginHelp, casework.DeclineHelp)
	for i := range x.Acts {
		if x.Acts[i].Kind == casework.OfferReferral {
			x.Acts[i].Address = f.planURL(v.Plan.ID, "/refer")
		}
	}
	return x
}

func (f frame) referralRow(v planView, r casework.Referral) referralRow {
	row := referralRow{
		Need: f.Area(r.Need), To: f.receiver(v.Services, r), State: f.T("desk.plan.referral." + r.State), Tone: tones[r.State],
		Line: f.referralLine(v, r), Words: v.Texts[r.Asked.ID],
	}
	if r.Answer != nil && !r.Own() {
		row.Answer = v.Texts[r.Answer.ID]
	}
	about, s := row.Need+", "+row.To, casework.Step{Subject: r.ID}
	switch r.State {
	case casework.ReferralOffered:
		row.Acts = f.links(v, s, about, casework.AcceptReferral, casework.RefuseReferral)
		row.More = f.links(v, s, about, casework.DeclineReferral, casework.RecallReferral)
	case casework.ReferralAccepted:
		row.Acts = f.links(v, s, about, casework.StartReferral)
		row.More = f.links(v, s, about, casework.DeclineReferral, casework.EndReferral, casework.RecallReferral)
	case casework.ReferralStarted:
		row.More = f.links(v, s, about, casework.EndReferral)
	}
	for i := range row.Acts {
		row.Acts[i].Strong = i == 0
	}
	return row
}

// receiver names whom a referral asks.
func (f frame) receiver(services map[string]string, r casework.Referral) string {
	if r.Service == "" {
		return f.AgencyName(r.Agency)
	}
	return first(services[r.Service], f.T("desk.plan.service"))
}

// referralLine says since when, why, or how it went.
func (f frame) referralLine(v planView, r casework.Referral) string {
	from := f.AgencyName(r.From)
	switch r.State {
	case casework.ReferralOffered:
		return f.T("desk.plan.referral.line.offered", from, f.waited(r.Offered, v.Now))
	case casework.ReferralAccepted:
		return f.T("desk.plan.referral.line.accepted", from, f.DayOf(r.Answered))
	case casework.ReferralStarted:
		return f.T("desk.plan.referral.line.started", f.Day(r.Started))
	case casework.ReferralRefused:
		return f.T("desk.plan.referral.line.no", f.Label("referral_refusal", r.Reason), f.DayOf(r.Over.At))
	case casework.ReferralDeclined:
		return f.T("desk.plan.referral.line.no", f.Label("decline_reason", r.Reason), f.DayOf(r.Over.At))
	case casework.ReferralEnded:
		if r.Started.IsZero() {
			return f.T("desk.plan.referral.line.no", f.Label("referral_outcome", r.Outcome), f.Day(r.Ended))
		}
		return f.T("desk.plan.referral.line.ended", f.Day(r.Started), f.Day(r.Ended), f.Label("referral_outcome", r.Outcome))
	}
	return f.T("desk.plan.referral.line.recalled", f.AgencyName(r.Over.Office), f.DayOf(r.Over.At))
}

// referralAnswers are the steps that somebody outside the plan, who is asked,
// may take next.
func referralAnswers(state string) []casework.Kind {
	switch state {
	case casework.ReferralOffered:
		return []casework.Kind{casework.AcceptReferral, casework.RefuseReferral, casework.DeclineReferral}
	case casework.ReferralAccepted:
		return []casework.Kind{casework.StartReferral, casework.DeclineReferral, casework.EndReferral}
	case casework.ReferralStarted:
		return []casework.Kind{casework.EndReferral}
	}
	return nil
}

// helping is the help that an agency gives in a plan in which it does not take
// part, with the way to where it says that the help has ended.
func (f frame) helping(p act.PlanRow, agency string) []stepLine {
	var all []stepLine
	for _, r := range p.Referrals() {
		if r.State == casework.ReferralStarted && r.Agency == agency && !r.Own() {
			all = append(all, stepLine{
				Text: f.T("desk.plans.helping.with", lower(f.Area(r.Need)), p.Plan.Reference()), Line: f.T("desk.plan.referral.line.started", f.Day(r.Started)),
				Address: f.planURL(p.Plan.ID, ""),
			})
		}
	}
	return all
}

// helpLink is the one way to settle a todo of referrals and meetings that has a
// page of its own, nil for any other.
func (f frame) helpLink(plan casework.PlanID, t casework.Todo, about string) *stepLink {
	switch {
	case t.Kind == casework.OfferReferral:
		return &stepLink{Kind: t.Kind, Text: f.Act(t.Kind), About: about, Strong: true, Address: f.planURL(plan, "/refer") + "?need=" + url.QueryEscape(string(t.Area))}
	case t.Key == "meeting" || strings.HasPrefix(t.Key, "meeting."):
		return &stepLink{Kind: t.Kind, Text: f.T("desk.plan.meeting.open"), About: about, Strong: t.Key != "meeting", Address: f.meetingURL(plan, t.Subject, "")}
	}
	return nil
}

// serviceNames are the names of the services that the referrals of a plan name,
// as far as the visitor may read the directory.
func (s *server) serviceNames(q *query, st *casework.State) (map[string]string, error) {
	names := map[string]string{}
	for _, r := range st.Referrals() {
		if r.Service == "" || names[r.Service] != "" {
			continue
		}
		found, ok, err := s.serviceOf(q, r.Service)
		if err != nil {
			return nil, err
		}
		if ok {
			names[r.Service] = found.Name
		}
	}
	return names, nil
}

// serviceOf is a service of the directory; ok is false where the visitor may
// not read it, or there is none.
func (s *server) serviceOf(q *query, id string) (v act.ServiceView, ok bool, err error) {
	sc, ok := s.may(q, "GET /desk/services/{id}")
	if !ok {
		return v, false, nil
	}
	v, err = s.Acts.Service(q.Context(), sc, casework.ServiceID(id))
	if fault.KindOf(err) == fault.NotFound {
		return v, false, nil
	}
	return v, err == nil, err
}

// serviceField shows the service of a referral, which the search of the
// directory has named. Without one it is left out: an agency is asked.
func (s *server) serviceField(q *query, field stepField) stepField {
	if field.Value == "" {
		return field
	}
	found, ok, err := s.serviceOf(q, field.Value)
	if err != nil || !ok {
		return field
	}
	field.Input, field.Shown = "fixed", found.Name
	return field
}
