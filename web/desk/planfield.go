package desk

import (
	"slices"
	"strings"

	"github.com/a-h/templ"

	"verdig/casework"
)

// fieldFor says which field of which step a form asks for, and what is said.
type fieldFor struct {
	kind    casework.Kind
	asked   casework.Asked
	said    []string
	at      stepAt
	subject casework.StepID
	area    casework.Area
	service string // that is said
	fixed   bool   // what the page before named is not asked again
}

// menuFrom is how many options a field has before they are a menu.
const menuFrom = 9

// stepField makes one field of the form of a step. A field that has nothing to
// choose from has no Input, and is left out.
func (s *server) stepField(q *query, x fieldFor) stepField {
	f, name := q.frame, string(x.asked.Field)
	field := stepField{Field: x.asked.Field, Must: x.asked.Must, Value: one(x.said)}
	field.Label = f.firstText("casework.ask."+string(x.kind)+"."+name, "casework.ask."+name)
	field.Hint = f.maybe("casework.ask." + string(x.kind) + "." + name + ".hint")
	switch x.asked.Field {
	case casework.FieldSubject:
		return s.subjectField(q, x, field)
	case casework.FieldArea:
		field.Options = s.areaOptions(q, x)
	case casework.FieldAgency, casework.FieldParties:
		if x.service != "" { // one receiver
			return field
		}
		field.Options = s.agencyOptions(q, x)
		field.Input = "checks"
	case casework.FieldReason:
		for _, code := range casework.Reasons(s.codes, x.kind) {
			field.Options = append(field.Options, option{Value: code, Label: f.Label("step_reason", code)})
		}
	case casework.FieldCode, casework.FieldBy, casework.FieldBody, casework.FieldBasis:
		field.Options = s.codeOptions(f, x.asked.Scheme)
	case casework.FieldService:
		return s.serviceField(q, field)
	case casework.FieldDay, casework.FieldUntil:
		field.Input, field.Hint = "day", first(field.Hint, f.T("desk.form.day_help", dayForm(s.today())))
		return field
	case casework.FieldHour:
		field.Input = "hour"
		return field
	case casework.FieldText:
		field.Input = "lines"
		if x.kind == casework.Rename || x.kind == casework.Open {
			field.Input = "line"
		}
		return field
	}
	return field.choose(x.said).fix(x)
}

// fix shows what a form is opened for, an area or an agency, as settled.
func (field stepField) fix(x fieldFor) stepField {
	named := x.asked.Field == casework.FieldArea || x.asked.Field == casework.FieldAgency || x.asked.Scheme == "deadline_rule" || x.asked.Scheme == "guidance"
	if !named || !x.fixed {
		return field
	}
	for _, o := range field.Options {
		if o.Value == one(x.said) {
			field.Input, field.Value, field.Shown = "fixed", o.Value, o.Label
		}
	}
	return field
}

// choose marks what is chosen, and says how it is chosen.
func (field stepField) choose(said []string) stepField {
	for i, o := range field.Options {
		field.Options[i].Chosen = slices.Contains(said, o.Value)
	}
	switch {
	case len(field.Options) == 0:
		field.Input = ""
	case field.Field == casework.FieldParties:
		field.Input = "checks"
	case len(field.Options) >= menuFrom:
		field.Input = "menu"
	default:
		field.Input = "radio"
	}
	if len(field.Options) == 1 && field.Must {
		field.Options[0].Chosen = true
	}
	return field
}

// subjectField shows what a step is about, or lets it be chosen.
func (s *server) subjectField(q *query, x fieldFor, field stepField) stepField {
	if subject, ok := x.at.subject(x.subject); ok {
		field.Input, field.Value, field.Shown = "fixed", string(x.subject), q.frame.stepWords(x.at, subject)
		return field
	}
	if !x.asked.Must || !x.at.member {
		return field // a part of something else, which one comes from
	}
	for _, c := range x.at.view.Subjects(x.kind, q.Actor.Agency, x.at.view.World) {
		field.Options = append(field.Options, option{Value: string(c.ID), Label: q.frame.stepWords(x.at, c)})
	}
	return field.choose(x.said)
}

// stepWords names a step to people: by its text, else by what it is.
func (f frame) stepWords(at stepAt, s casework.Step) string {
	switch s.Kind {
	case casework.AddEvent:
		return f.Label("plan_event", s.Code) + ", " + f.Day(s.Day)
	case casework.SetStatus:
		return f.Label("identification_status", s.Code) + ", " + f.Day(s.Day)
	}
	words := lower(f.Did(s.Kind))
	if at.member {
		if text := at.view.Texts[s.ID]; text != "" && s.Kind != casework.Offer && s.Kind != casework.Invite {
			return clip(text)
		}
	}
	if s.Area != "" {
		words += ": " + lower(f.Area(s.Area))
	}
	if s.Agency != "" {
		words += " (" + f.AgencyName(s.Agency) + ")"
	}
	return f.AgencyName(s.Office) + " " + words + ", " + f.DayOf(s.At)
}

func (s *server) areaOptions(q *query, x fieldFor) []option {
	if !x.at.member {
		return nil
	}
	var all []option
	for _, a := range x.at.view.Areas(x.kind, q.Actor.Agency, x.at.view.World) {
		all = append(all, option{Value: string(a), Label: q.frame.Area(a)})
	}
	return all
}

// agencyOptions are the agencies that a step can concern, those that take part
// first.
func (s *server) agencyOptions(q *query, x fieldFor) []option {
	if !x.at.member {
		return nil
	}
	v := x.at.view
	scheme, _ := s.codes.Scheme("agency")
	var members, others []option
	for _, c := range scheme.Codes {
		if !v.World.Active(c.Code) || x.asked.Field == casework.FieldAgency && !x.concerns(q.Actor.Agency, c.Code) {
			continue
		}
		o := option{Value: c.Code, Label: q.frame.AgencyName(c.Code)}
		if v.Member(c.Code) {
			members = append(members, o)
		} else {
			others = append(others, o)
		}
	}
	return append(members, others...)
}

// concerns reports whether a step of the form can concern an agency: in the
// area that is said, or in any that the kind can be about.
func (x fieldFor) concerns(own, agency string) bool {
	v, areas := x.at.view, []casework.Area{x.area}
	if x.area == "" && asksFor(x.kind, casework.FieldArea) {
		areas = v.Areas(x.kind, own, v.World)
	}
	return slices.ContainsFunc(areas, func(a casework.Area) bool {
		return v.Fits(casework.Step{Kind: x.kind, Subject: x.subject, Area: a, Agency: agency, Office: own}, v.World)
	})
}

// notGiven are codes of a list that a form of follow-up does not offer: a basis
// is known, or there is none.
var notGiven = map[string][]string{"legal_basis": {"unknown", "statistics"}}

func (s *server) codeOptions(f frame, scheme string) []option {
	list, ok := s.codes.Scheme(scheme)
	if !ok {
		return nil
	}
	var all []option
	for _, c := range list.Codes {
		if !slices.Contains(notGiven[scheme], c.Code) {
			all = append(all, option{Value: c.Code, Label: f.Label(scheme, c.Code)})
		}
	}
	return all
}

// firstText is the first of the messages that there is.
func (f frame) firstText(keys ...string) string {
	for _, k := range keys {
		if f.texts.Has(k) {
			return f.T(k)
		}
	}
	return f.T(keys[len(keys)-1])
}

// maybe is a message, "" where there is none.
func (f frame) maybe(key string) string {
	if f.texts.Has(key) {
		return f.T(key)
	}
	return ""
}

// fieldAttributes tie a control to its hint and to what is wrong with it.
func fieldAttributes(x stepField) templ.Attributes {
	all := templ.Attributes{}
	var about []string
	if x.Hint != "" {
		about = append(about, string(x.Field)+"-hint")
	}
	if x.Error != "" {
		about = append(about, string(x.Field)+"-error")
		all["aria-invalid"] = "true"
	}
	if len(about) > 0 {
		all["aria-describedby"] = strings.Join(about, " ")
	}
	return all
}

// groupAttributes are those of a group of choices.
func groupAttributes(x stepField) templ.Attributes {
	all := fieldAttributes(x)
	all["role"] = "radiogroup"
	if x.Input == "checks" {
		all["role"] = "group"
		delete(all, "aria-invalid")
	}
	return all
}

func choiceType(x stepField) string {
	if x.Input == "checks" {
		return "checkbox"
	}
	return "radio"
}
