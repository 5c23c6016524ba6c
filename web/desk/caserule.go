package desk

import (
	"verdig/justice"
)

// complaintWords say until when a complaint against a dropping can come, or how
// the complaint that came stands to the time for it.
func (f frame) complaintWords(v caseView, d justice.Dropping) string {
	until, known := d.ComplaintUntil()
	if d.Against == nil {
		switch {
		case d.Reversed:
			return f.T("docket.complaint.own", f.Day(d.Answer.Day))
		case !known:
			return f.T("docket.complaint.untold", f.Day(until))
		case v.Today.After(until):
			return f.T("docket.complaint.out", f.Day(until))
		}
		return f.T("docket.complaint.until", f.Day(until))
	}
	key := map[justice.Timing]string{justice.InTime: "docket.complaint.in_time", justice.Late: "docket.complaint.late", justice.Uncertain: "docket.complaint.uncertain"}[d.Came()]
	words := f.T(key, f.Day(d.Against.Day), f.Day(until))
	switch {
	case d.Answer == nil:
		return words
	case d.Reversed:
		return words + " " + f.T("docket.complaint.upheld", f.Day(d.Answer.Day))
	}
	return words + " " + f.T("docket.complaint.rejected", f.Day(d.Answer.Day))
}

// dropped adds to a row what is to be said of a dropping, standing or reversed.
func (f frame) dropped(v caseView, r *thingRow, d *justice.Dropping) {
	if d == nil {
		return
	}
	if d.Reversed {
		r.Facts = append(r.Facts, [2]string{f.T("docket.complaint.before"), f.T("docket.state.dropped", f.Label("prosecution_decision", d.By.Code), f.Day(d.By.Day))})
	}
	r.Facts = append(r.Facts, [2]string{f.T("docket.complaint"), f.complaintWords(v, *d)})
	switch d.Came() {
	case justice.Late:
		r.Warn = f.T("docket.complaint.tag.late")
	case justice.Uncertain:
		r.Warn = f.T("docket.complaint.tag.uncertain")
	}
}

// groundWords say on what a court of first instance judged an accused: a charge
// alone is a judgment on confession.
func (f frame) groundWords(j justice.Judgment, a justice.Accused) string {
	switch {
	case j.Code != "district":
		return ""
	case a.Indicted != nil && a.Indicted.Kind == justice.PenaltyNotice && !a.Indicted.Day.After(j.Day):
		return f.T("docket.ground.notice", f.Day(a.Indicted.Day))
	case a.Indicted != nil && !a.Indicted.Day.After(j.Day):
		return f.T("docket.ground.indicted", f.Day(a.Indicted.Day))
	case a.Charged != nil:
		return f.T("docket.ground.confession", f.Day(a.Charged.Day))
	}
	return ""
}
