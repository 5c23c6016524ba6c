package desk

import (
	"slices"

	"verdig/access"
	"verdig/act"
	"verdig/casework"
)

// historyView is every step of a plan, the last first.
type historyView struct {
	Plan  casework.PlanID
	Title string
	Rows  []stepRow
}

// stepRow is one step in a history.
type stepRow struct {
	Number    int
	Text      string // who did what
	Role      string
	At        string
	Details   [][2]string // heading and value
	Words     string      // what was written
	Erased    bool        // something was written and is erased
	Undone    bool
	TakenBack bool
	Undo      string // address of the form that undoes it, "" where it cannot be undone
	Fixed     string // why it cannot be undone
}

// planHistory shows every step of a plan.
func (s *server) planHistory(q *query) (response, error) {
	id := casework.PlanID(q.PathValue("plan"))
	side, err := s.Acts.PlanSide(q.Context(), q.scope, id)
	var seen act.PlanView
	switch {
	case err != nil:
	case side == act.SideNations:
		seen, err = s.Acts.CodedPlan(q.Context(), q.scope, id)
	case side == act.SideMember:
		seen, err = s.Acts.Plan(q.Context(), q.scope, id)
	default: // who is only asked sees the asking alone
		err = errNotFound()
	}
	if err != nil {
		return response{}, err
	}
	v := historyView{Plan: id, Title: first(seen.Name(), q.frame.T("desk.plan.title", seen.Plan.Reference()))}
	for _, x := range slices.Backward(seen.Steps()) {
		row := q.frame.stepRow(seen, x)
		if x.Office == q.Actor.Agency && !row.Undone {
			step := casework.Step{Kind: casework.Undo, Subject: x.ID, Office: q.Actor.Agency}
			switch {
			case seen.Fits(step, seen.World):
				row.Undo = q.frame.stepURL(id, casework.Undo, "subject", string(x.ID))
			case casework.Fixed(x.Kind) != "":
				key := casework.Fixed(x.Kind)
				row.Fixed = q.frame.T(key) + " " + q.frame.T(key+".remedy")
			}
		}
		v.Rows = append(v.Rows, row)
	}
	return response{page: historyPage(q.frame, v)}, nil
}

// stepRow says a step in words.
func (f frame) stepRow(v act.PlanView, s casework.Step) stepRow {
	row := stepRow{
		Number: s.Number, Text: f.AgencyName(s.Office) + " " + f.Did(s.Kind), Role: f.Role(access.Role(s.Role)), At: f.Moment(s.At),
		Words: v.Texts[s.ID], Undone: v.Undone(s.ID) != "",
	}
	if slices.ContainsFunc(v.Notes(), func(n casework.Note) bool { return n.ID == s.ID && n.Taken != nil }) {
		row.Words = "" // taken back: no longer shown
		row.TakenBack = true
	}
	row.Erased = !row.TakenBack && s.Told && row.Words == "" && v.Texts != nil
	asks, _ := casework.Asks(s.Kind)
	lists := map[casework.Field]string{}
	for _, a := range asks {
		if a.Field == casework.FieldCode || a.Field == casework.FieldBy {
			lists[a.Field] = a.Scheme
		}
	}
	add := func(field casework.Field, value string) {
		label := "casework.ask." + string(field)
		if own := "casework.ask." + string(s.Kind) + "." + string(field); lists[field] != "" && f.texts.Has(own) {
			label = own // what a code is depends on the kind
		}
		if value != "" {
			row.Details = append(row.Details, [2]string{f.T(label), value})
		}
	}
	coded := func(field casework.Field, scheme, code string) {
		if code != "" {
			add(field, f.Label(scheme, code))
		}
	}
	if s.Subject != "" && s.Kind != casework.Undo {
		add(casework.FieldSubject, clip(v.Texts[s.Subject]))
	}
	if i := slices.IndexFunc(v.Steps(), func(x casework.Step) bool { return x.ID == s.Subject }); i >= 0 && s.Kind == casework.Undo {
		add(casework.FieldSubject, f.Did(v.Steps()[i].Kind)+", "+f.Moment(v.Steps()[i].At))
	}
	add(casework.FieldArea, f.Area(s.Area))
	coded(casework.FieldCode, lists[casework.FieldCode], s.Code)
	coded(casework.FieldAgency, "agency", s.Agency)
	if len(s.Parties) > 0 {
		add(casework.FieldParties, f.agencyNames(s.Parties))
	}
	coded(casework.FieldBy, lists[casework.FieldBy], s.By)
	coded(casework.FieldBody, "deciding_body", s.Body)
	coded(casework.FieldReason, "step_reason", s.Reason)
	coded(casework.FieldBasis, "legal_basis", s.Basis)
	add(casework.FieldDay, f.Day(s.Day))
	add(casework.FieldHour, f.hour(s.Hour))
	add(casework.FieldUntil, f.Day(s.Until))
	return row
}
