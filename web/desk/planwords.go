package desk

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"

	"verdig/casework"
	"verdig/codelist"
)

// Area is the name of an area of a plan.
func (f frame) Area(a casework.Area) string {
	if a == "" {
		return ""
	}
	return f.T("casework.area." + string(a))
}

// Did says what a kind of step is in a history: "offered the responsibility".
func (f frame) Did(k casework.Kind) string { return f.T("casework.done." + string(k)) }

// Act says a kind of step as a button does.
func (f frame) Act(k casework.Kind) string { return f.T("casework.kind." + string(k)) }

// waited says how long something has waited.
func (f frame) waited(since, now time.Time) string {
	switch d := now.Sub(since); {
	case d < time.Hour:
		return f.T("desk.plan.just_now")
	case d < 24*time.Hour:
		return f.count("desk.plan.hour", int(d.Hours()))
	default:
		return f.count("desk.plan.day", int(d.Hours()/24))
	}
}

// today is the day of a moment where the people of the desk read the clock.
func today(now time.Time) codelist.Day { return codelist.NorwegianDay(now) }

// dayForm writes a day as people type it.
func dayForm(d codelist.Day) string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%02d.%02d.%d", d.DayOfMonth(), d.Month(), d.Year())
}

// planURL is the address of a plan, or of a page below it.
func (f frame) planURL(id casework.PlanID, below string) string {
	return f.url("/plans/" + url.PathEscape(string(id)) + below)
}

// stepURL is the address of the form of a kind of step, with what is known
// already: name, value, name, value.
func (f frame) stepURL(id casework.PlanID, k casework.Kind, known ...string) string {
	values := url.Values{}
	for i := 0; i+1 < len(known); i += 2 {
		if known[i+1] != "" {
			values.Set(known[i], known[i+1])
		}
	}
	at := f.planURL(id, "/do/"+url.PathEscape(string(k)))
	if len(values) > 0 {
		at += "?" + values.Encode()
	}
	return at
}

// by writes who did something: the agency, and the role there.
func (f frame) by(s casework.Step) string {
	return f.AgencyName(s.Office) + ", " + lower(f.T("access.role."+s.Role))
}

// lower begins a text with a small letter.
func lower(text string) string {
	r := []rune(text)
	if len(r) == 0 {
		return text
	}
	return strings.ToLower(string(r[0])) + string(r[1:])
}

// lead is the label of a field before its value: a question keeps its mark,
// anything else has a colon.
func lead(label string) string {
	if strings.HasSuffix(label, "?") {
		return label
	}
	return label + ":"
}

// todoRow is one thing that a plan waits for, in words, with the way to the
// forms that settle it.
type todoRow struct {
	casework.Todo
	Text, Who, When string
	Late            bool
	Acts            []stepLink
}

// stepLink leads to the form of a step, or takes it at once where Now is set.
type stepLink struct {
	Kind    casework.Kind
	Text    string
	About   string // for those who do not see what stands around the link
	Address string
	Now     map[string]string // hidden fields of a form that takes the step in one click
	Strong  bool
}

// variant is how the button of the link looks.
func (l stepLink) variant() string {
	if l.Strong {
		return "primary"
	}
	return "secondary"
}

// answersTo are the steps by which a Todo is settled where there is more than
// one: yes, and no.
var answersTo = map[casework.Kind][]casework.Kind{
	casework.Join:   {casework.Join, casework.Refuse},
	casework.Accept: {casework.Accept, casework.Decline},

	casework.AcceptReferral: {casework.AcceptReferral, casework.RefuseReferral, casework.DeclineReferral},
	casework.StartReferral:  {casework.StartReferral, casework.DeclineReferral},
}

// todoRow says a todo in words, to the agency whose it is or to others. Title is
// what the members wrote about its subject, "" for those who may not read it.
func (f frame) todoRow(plan casework.PlanID, t casework.Todo, title string, now time.Time) todoRow {
	r := todoRow{Todo: t, Who: f.AgencyName(t.Agency), Late: t.Late(today(now))}
	other := ""
	if t.Other != "" {
		other = f.AgencyName(t.Other)
	}
	key := "casework.todo." + t.Key
	if t.Agency != f.Visitor.Actor.Agency && f.texts.Has(key+".wait") { // somebody else is asked
		key, other = key+".wait", r.Who
	}
	args := []string{f.Area(t.Area), other}
	for _, a := range t.Args { // hours of the day
		args = append(args, f.hour(a))
	}
	if t.Scheme != "" {
		args = append(args, lower(f.Label(t.Scheme, t.Code)))
	}
	r.Text = f.T(key, args...)
	if title != "" {
		r.Text = title
	}
	switch {
	case !t.Due.IsZero():
		r.When = f.T("desk.plan.due", f.Day(t.Due))
	case t.Other != "" && !t.Since.IsZero():
		r.When = f.T("desk.plan.waited", f.waited(t.Since, now))
	}
	if at := f.helpLink(plan, t, r.Text); at != nil {
		r.Acts = []stepLink{*at}
		return r
	}
	kinds := answersTo[t.Kind]
	if len(kinds) == 0 && t.Kind != "" {
		kinds = []casework.Kind{t.Kind}
	}
	for i, k := range kinds {
		r.Acts = append(r.Acts, stepLink{
			Kind: k, Text: f.Act(k), About: r.Text, Strong: i == 0 && !t.Waits,
			Address: f.stepURL(plan, k, "subject", string(t.Subject), "area", string(areaFor(k, t.Area)), "code", t.Code),
		})
	}
	return r
}

// areaFor is the area that the form of a kind takes, "" where it takes none.
func areaFor(k casework.Kind, a casework.Area) casework.Area {
	if asksFor(k, casework.FieldArea) {
		return a
	}
	return ""
}

func asksFor(k casework.Kind, field casework.Field) bool {
	asks, _ := casework.Asks(k)
	return slices.ContainsFunc(asks, func(a casework.Asked) bool { return a.Field == field })
}
