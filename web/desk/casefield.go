package desk

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"verdig/casework"
	"verdig/codelist"
	"verdig/justice"
	"verdig/register"
)

// caseAsk is one field of the form of a kind of event.
type caseAsk struct {
	name string
	must bool
}

var (
	reportAsks  = []caseAsk{{"agency", true}, {"reference", false}, {"day", true}, {"code", true}, {"offence", false}, {"law", true}, {"forms", false}, {"child", true}, {"online", true}, {"group", true}}
	aboutOne    = []caseAsk{{"subject", true}, {"day", true}}
	lawAnew     = []caseAsk{{"subject", true}, {"law", true}, {"day", true}}
	ofJudgment  = []caseAsk{{"subject", true}, {"accused", true}, {"day", true}}
	ofAward     = []caseAsk{{"victims", true}, {"amount", true}, {"day", true}}
	ruledOnJust = []caseAsk{{"subject", true}, {"accused", true}, {"amount", true}, {"day", true}}
)

// caseAsks are the fields of each kind of event, in the order of its form.
var caseAsks = map[justice.EventKind][]caseAsk{
	justice.FileReport: reportAsks, justice.ReportLaw: lawAnew, justice.CountLaw: lawAnew,
	justice.AddAccused: {{"code", true}, {"day", true}, {"reference", false}}, justice.AddVictim: {{"code", true}, {"child", true}, {"day", true}, {"notification", false}, {"reference", false}},
	justice.AddCount:    {{"accused", true}, {"victims", false}, {"offence", false}, {"law", true}, {"forms", true}, {"day", true}, {"reference", false}},
	justice.Investigate: aboutOne, justice.Charge: aboutOne, justice.Indict: aboutOne, justice.PenaltyNotice: aboutOne, justice.WaiveCase: aboutOne,
	justice.DropCharge: {{"subject", true}, {"code", true}, {"day", true}, {"served", false}}, justice.Complain: aboutOne, justice.RejectComplaint: aboutOne, justice.Reverse: aboutOne,
	justice.Judge:       {{"code", true}, {"reference", false}, {"day", true}, {"served", false}},
	justice.GiveVerdict: {{"subject", true}, {"count", true}, {"code", true}, {"law", true}},
	justice.Sentence:    {{"subject", true}, {"accused", true}, {"amount", true}, {"suspended", false}, {"day", true}},
	justice.Confiscate:  ruledOnJust, justice.ClaimAward: ofAward, justice.GiveAward: append([]caseAsk{{"subject", true}}, ofAward...),
	justice.Appeal:       {{"subject", true}, {"accused", true}, {"code", true}, {"day", true}},
	justice.RefuseAppeal: {{"subject", true}, {"accused", true}, {"code", false}, {"day", true}}, justice.MakeFinal: ofJudgment, justice.Remit: aboutOne,
	justice.JoinCases: {{"into", true}, {"day", true}}, justice.SplitCase: {{"moved", true}, {"day", true}},
	justice.Withdraw: {{"subject", true}},
}

// caseField makes one field of the form of an event. What the page before named
// is not asked again.
func (s *server) caseField(q *query, v *eventView, a caseAsk) stepField {
	f, said := q.frame, v.said[a.name]
	key := string(v.Kind) + "." + a.name
	field := stepField{Field: casework.Field(a.name), Must: a.must, Value: one(said)}
	field.Label, field.Hint = f.firstText("docket.ask."+key, "docket.ask."+a.name), f.maybe("docket.hint."+key)
	switch a.name {
	case "day", "served", "offence":
		field.Input, field.Hint = "day", first(field.Hint, f.T("desk.form.day_help", dayForm(s.today())))
		return field
	case "reference", "notification", "amount", "suspended":
		field.Input, field.Hint = "line", first(field.Hint, f.maybe("docket.hint."+a.name))
		return field
	case "child", "online", "group":
		field.Options = codeChoices(s.list("yes_no_unknown"), f.Lang)
		if len(said) == 0 {
			said = []string{"unknown"}
		}
	case "code", "law", "agency", "forms":
		field.Options = codeChoices(s.caseCodes(v.Kind, a.name, f.Lang), f.Lang)
		if v.Kind == justice.RefuseAppeal { // one party's, or whoever has appealed
			field.Options = append(field.Options, option{Label: f.T("docket.appeal.all")})
			said = append(said, one(said))
		}
	case "into":
		field.Options = v.others
	default:
		for _, id := range v.choices(a.name) {
			field.Options = append(field.Options, option{Value: string(id), Label: v.Labels[id]})
		}
		if len(field.Options) == 0 && a.must {
			field.Input, field.Shown = "none", f.T("docket.nothing."+a.name)
			return field
		}
	}
	many := a.name == "forms" || a.name == "victims" || a.name == "moved"
	if field = field.choose(said); many && len(field.Options) > 0 {
		field.Input = "checks"
	}
	if q.Method == "GET" && len(said) > 0 && !many || slices.Contains(v.said[string(fixedFields)], a.name) {
		field = v.settled(field, a.name)
	}
	return field
}

// settled shows what a form is opened about as settled.
func (v *eventView) settled(field stepField, name string) stepField {
	if !slices.Contains([]string{"subject", "accused", "count"}, name) || v.Correct != "" {
		return field
	}
	for _, o := range field.Options {
		if o.Chosen {
			field.Input, field.Value, field.Shown = "fixed", o.Value, o.Label
		}
	}
	return field
}

func codeChoices(list []codelist.Code, l codelist.Lang) []option {
	all := make([]option, len(list))
	for i, c := range list {
		all[i] = option{Value: c.Code, Label: c.Label.In(l)}
	}
	return all
}

// caseCodes are the codes from which a field of an event is chosen.
func (s *server) caseCodes(k justice.EventKind, name string, l codelist.Lang) []codelist.Code {
	keep := func(list []codelist.Code, ok func(codelist.Code) bool) []codelist.Code {
		return slices.DeleteFunc(slices.Clone(list), func(c codelist.Code) bool { return !ok(c) })
	}
	switch name {
	case "law": // offences alone: those that have a penalty, or a section of a penal code
		return keep(s.list("law"), func(c codelist.Code) bool { return strings.HasPrefix(c.Attrs["act"], "Penal Code") })
	case "agency": // not the register of criminal cases, where nobody reports
		return keep(s.sorted("agency", l), func(c codelist.Code) bool {
			return c.Attrs[codelist.AttrType] == "police" && c.Attrs[codelist.AttrReturn] != "criminal"
		})
	case "forms":
		return s.list("exploitation")
	}
	scheme, _ := s.codes.Scheme(caseCodes[k])
	if k == justice.DropCharge {
		return keep(scheme.Facts(), func(c codelist.Code) bool { return scheme.IsA(c.Code, "dropped") })
	}
	return scheme.Facts()
}

// choices are the things of the case among which a field chooses.
func (v *eventView) choices(name string) []justice.EventID {
	var ids []justice.EventID
	add := func(kinds ...justice.EventKind) {
		for _, k := range kinds {
			ids = append(ids, v.things(k)...)
		}
	}
	switch name {
	case "accused":
		add(justice.AddAccused)
	case "victims":
		add(justice.AddVictim)
	case "count":
		add(justice.AddCount)
	case "moved":
		add(justice.FileReport, justice.AddAccused, justice.AddVictim)
	case "subject":
		add(aboutWhat[v.Kind]...)
	}
	return ids
}

// aboutWhat is what a kind of event is about: things that which kinds added.
var aboutWhat = map[justice.EventKind][]justice.EventKind{
	justice.ReportLaw: {justice.FileReport}, justice.Investigate: {justice.FileReport}, justice.CountLaw: {justice.AddCount},
	justice.Charge: {justice.AddAccused}, justice.Indict: {justice.AddAccused}, justice.PenaltyNotice: {justice.AddAccused}, justice.WaiveCase: {justice.AddAccused},
	justice.DropCharge: {justice.FileReport, justice.AddAccused}, justice.Complain: {justice.FileReport, justice.AddAccused},
	justice.RejectComplaint: {justice.FileReport, justice.AddAccused}, justice.Reverse: {justice.FileReport, justice.AddAccused},
	justice.GiveVerdict: {justice.Judge}, justice.Sentence: {justice.Judge}, justice.Confiscate: {justice.Judge}, justice.GiveAward: {justice.Judge},
	justice.Appeal: {justice.Judge}, justice.RefuseAppeal: {justice.Judge}, justice.Remit: {justice.Judge}, justice.MakeFinal: {justice.Judge},
}

// things are what a kind of event has added to the case.
func (v *eventView) things(k justice.EventKind) []justice.EventID {
	var ids []justice.EventID
	switch k {
	case justice.FileReport:
		for _, x := range v.Reports {
			ids = append(ids, x.ID)
		}
	case justice.AddAccused:
		for _, x := range v.Accused {
			ids = append(ids, x.ID)
		}
	case justice.AddVictim:
		for _, x := range v.Victims {
			ids = append(ids, x.ID)
		}
	case justice.AddCount:
		for _, x := range v.Counts {
			ids = append(ids, x.ID)
		}
	case justice.Judge:
		for _, x := range v.Judgments {
			ids = append(ids, x.ID)
		}
	}
	return ids
}

// readEvent reads what a form says of a kind of event.
func (f frame) readEvent(k justice.EventKind, form url.Values) (justice.Event, []problem) {
	e := justice.Event{Kind: k}
	var wrong []problem
	for _, a := range caseAsks[k] {
		value := strings.TrimSpace(form.Get(a.name))
		switch a.name {
		case "day", "served", "offence":
			day, ok := register.ReadDay(value)
			if !ok {
				wrong = append(wrong, problem{a.name, f.T("desk.plan.bad_day", value), f.T("desk.plan.bad_day.remedy")})
			}
			*map[string]*codelist.Day{"day": &e.Day, "served": &e.Served, "offence": &e.Offence}[a.name] = day
		case "amount", "suspended":
			n, ok := readAmount(value)
			if !ok {
				wrong = append(wrong, problem{a.name, f.T("docket.bad_number", value), f.T("docket.bad_number.remedy")})
			}
			if a.name == "amount" {
				e.Amount = n
			} else {
				e.Suspended = n
			}
		case "forms":
			e.Forms = form[a.name]
		case "victims":
			e.Victims = eventIDs(form[a.name])
		case "moved":
			e.Moved = eventIDs(form[a.name])
		default:
			setEvent(&e, a.name, value)
		}
	}
	return e, wrong
}

func setEvent(e *justice.Event, name, value string) {
	switch name {
	case "subject":
		e.Subject = justice.EventID(value)
	case "count":
		e.Count = justice.EventID(value)
	case "accused":
		e.Accused = justice.EventID(value)
	case "into":
		e.Into = justice.CaseID(value)
	case "notification":
		e.Notification = register.NotificationID(value)
	case "agency":
		e.Agency = value
	case "reference":
		e.Reference = value
	case "code":
		e.Code = value
	case "law":
		e.Law = value
	case "child":
		e.Child = value
	case "online":
		e.Online = value
	case "group":
		e.Group = value
	}
}

// readAmount reads a whole number as people write it, with or without spaces;
// the empty text is none.
func readAmount(text string) (int64, bool) {
	text = strings.Join(strings.Fields(text), "")
	if text == "" {
		return 0, true
	}
	n, err := strconv.ParseInt(text, 10, 64)
	return n, err == nil && n >= 0
}

func eventIDs(values []string) []justice.EventID {
	var ids []justice.EventID
	for _, v := range values {
		ids = append(ids, justice.EventID(v))
	}
	return ids
}

// saidBy is how an event stands in its form.
func saidBy(e justice.Event) url.Values {
	v := url.Values{}
	set := func(name, value string) {
		if value != "" {
			v.Add(name, value)
		}
	}
	set("subject", string(e.Subject))
	set("count", string(e.Count))
	set("accused", string(e.Accused))
	set("agency", e.Agency)
	set("reference", e.Reference)
	set("code", e.Code)
	set("law", e.Law)
	set("child", e.Child)
	set("online", e.Online)
	set("group", e.Group)
	set("day", dayForm(e.Day))
	set("served", dayForm(e.Served))
	set("offence", dayForm(e.Offence))
	if e.Amount > 0 {
		set("amount", strconv.FormatInt(e.Amount, 10))
	}
	if e.Suspended > 0 {
		set("suspended", strconv.FormatInt(e.Suspended, 10))
	}
	for _, x := range e.Forms {
		v.Add("forms", x)
	}
	for _, x := range e.Victims {
		v.Add("victims", string(x))
	}
	return v
}
