package desk

import (
	"slices"

	"verdig/justice"
)

// nextOf says what can happen next in a case: what waits in each part of it,
// with the ways to enter it. What is dropped and what is final waits for
// nothing but a complaint.
func (f frame) nextOf(v caseView) []nextRow {
	var rows []nextRow
	if len(v.Reports) == 0 {
		rows = append(rows, nextRow{Text: f.T("docket.next.no_report"), Acts: f.strong(f.eventLink(v.ID, justice.FileReport, ""))})
	}
	for _, x := range v.Reports {
		rows = append(rows, f.nextReport(v, x)...)
	}
	for _, a := range v.Accused {
		rows = append(rows, f.nextAccused(v, a)...)
	}
	for _, j := range v.Judgments {
		rows = append(rows, f.nextJudgment(v, j)...)
	}
	return rows
}

// strong marks the first of some links.
func (f frame) strong(links ...stepLink) []stepLink {
	links[0].Strong = true
	return links
}

func (f frame) nextReport(v caseView, x justice.Filed) []nextRow {
	about := v.Labels[x.ID]
	to := func(k justice.EventKind) stepLink { return f.eventLink(v.ID, k, about, "subject", string(x.ID)) }
	if x.Drop != nil && !x.Drop.Reversed {
		return f.nextDropping(v, *x.Drop, about, string(x.ID))
	}
	if len(v.Accused) > 0 {
		if x.Opened == nil {
			return []nextRow{{Text: f.T("docket.next.not_opened", about), Acts: []stepLink{to(justice.Investigate)}}}
		}
		return nil
	}
	if x.Opened == nil {
		return []nextRow{{Text: f.T("docket.next.filed", about), When: f.T("docket.since", f.Day(x.Day)), Acts: f.strong(to(justice.Investigate), to(justice.DropCharge))}}
	}
	return []nextRow{{
		Text: f.T("docket.next.investigated", about), When: f.T("docket.since", f.Day(x.Opened.Day)),
		Acts: f.strong(f.eventLink(v.ID, justice.AddAccused, ""), to(justice.DropCharge)),
	}}
}

// nextDropping is what can come after a dropping.
func (f frame) nextDropping(v caseView, d justice.Dropping, about, subject string) []nextRow {
	to := func(k justice.EventKind) stepLink { return f.eventLink(v.ID, k, about, "subject", subject) }
	switch {
	case d.Answer != nil:
		return nil
	case d.Against != nil:
		return []nextRow{{
			Text: f.T("docket.next.complained", about), When: f.T("docket.complaint.row", f.complaintWords(v, d)), Acts: f.strong(to(justice.RejectComplaint), to(justice.Reverse)),
		}}
	}
	acts := []stepLink{to(justice.Complain), to(justice.Reverse)}
	if _, told := d.ComplaintUntil(); !told && d.By.Office == f.Visitor.Actor.Agency {
		tell := f.eventLink(v.ID, justice.DropCharge, about, "correct", string(d.By.ID))
		tell.Text = f.T("docket.tell")
		acts = append(acts, tell)
	}
	return []nextRow{{Text: f.T("docket.next.dropped", about), When: f.T("docket.complaint.row", f.complaintWords(v, d)), Acts: acts}}
}

func (f frame) nextAccused(v caseView, a justice.Accused) []nextRow {
	about := v.Labels[a.ID]
	to := func(k justice.EventKind) stepLink { return f.eventLink(v.ID, k, about, "subject", string(a.ID)) }
	count := f.eventLink(v.ID, justice.AddCount, about, "accused", string(a.ID))
	counted := slices.ContainsFunc(v.Counts, func(c justice.Count) bool { return c.Accused == a.ID })
	judged := slices.ContainsFunc(v.Judgments, func(j justice.Judgment) bool { return slices.Contains(spokenOn(v.CaseView, j), a.ID) })
	switch {
	case judged || a.Waived != nil:
		return nil
	case a.Drop != nil && !a.Drop.Reversed:
		return f.nextDropping(v, *a.Drop, about, string(a.ID))
	case !counted:
		return []nextRow{{Text: f.T("docket.next.no_count", about), Acts: f.strong(count, to(justice.DropCharge))}}
	case a.Indicted != nil:
		judge := f.eventLink(v.ID, justice.Judge, about, "code", "district")
		return []nextRow{{Text: f.T("docket.next.indicted", about), When: f.T("docket.since", f.Day(a.Indicted.Day)), Acts: f.strong(judge, to(justice.DropCharge))}}
	case a.Charged != nil:
		judge := f.eventLink(v.ID, justice.Judge, about, "code", "district")
		return []nextRow{{
			Text: f.T("docket.next.charged", about), When: f.T("docket.since", f.Day(a.Charged.Day)),
			Acts: f.strong(to(justice.Indict), judge, to(justice.PenaltyNotice), to(justice.WaiveCase), to(justice.DropCharge)),
		}}
	}
	return []nextRow{{
		Text: f.T("docket.next.suspected", about), When: f.T("docket.since", f.Day(a.Day)), Acts: f.strong(to(justice.Charge), to(justice.Indict), to(justice.DropCharge)),
	}}
}

// higher is the court to which a judgment is appealed.
var higher = map[string]string{"district": "appeal", "appeal": "supreme"}

func (f frame) nextJudgment(v caseView, j justice.Judgment) []nextRow {
	title := v.Labels[j.ID]
	var rows []nextRow
	if j.Remitted != nil { // for some in it; for others it may stand
		rows = f.nextRemitted(v, j, title)
	}
	for _, a := range spokenOn(v.CaseView, j) {
		stand := v.Roll.StandOf(j.ID, a, v.Today)
		if !stand.Open {
			continue
		}
		about := title + ", " + lower(v.Labels[a])
		to := func(k justice.EventKind) stepLink {
			return f.eventLink(v.ID, k, about, "subject", string(j.ID), "accused", string(a))
		}
		row := nextRow{Text: f.T("docket.next.judged", about), When: f.standWords(v.CaseView, j, a), Acts: f.strong(to(justice.Appeal), to(justice.MakeFinal))}
		if f.appealed(j, a, v.Today) {
			judge := f.eventLink(v.ID, justice.Judge, about, "code", higher[j.Code])
			row.Text = f.T("docket.next.appealed", about)
			row.Acts = f.strong(judge, to(justice.RefuseAppeal), f.eventLink(v.ID, justice.Remit, about, "subject", string(j.ID)))
		} else if j.Served.IsZero() {
			serve := f.eventLink(v.ID, justice.Judge, about, "correct", string(j.ID))
			serve.Text = f.T("docket.serve")
			row.Acts = f.strong(serve, to(justice.Appeal), to(justice.MakeFinal))
		}
		rows = append(rows, row)
	}
	if len(j.Verdicts) == 0 {
		rows = append(rows, nextRow{Text: f.T("docket.next.no_verdict", title), Acts: f.strong(f.eventLink(v.ID, justice.GiveVerdict, title, "subject", string(j.ID)))})
	}
	return rows
}

// nextRemitted waits for the court to judge anew, unless it has.
func (f frame) nextRemitted(v caseView, j justice.Judgment, title string) []nextRow {
	for _, x := range v.Judgments {
		if x.Code == j.Code && x.Number > j.Remitted.Number {
			return nil
		}
	}
	return []nextRow{{
		Text: f.T("docket.next.remitted", title), When: f.T("docket.since", f.Day(j.Remitted.Day)),
		Acts: f.strong(f.eventLink(v.ID, justice.Judge, title, "code", j.Code)),
	}}
}
