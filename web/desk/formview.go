package desk

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"verdig/codelist"
	"verdig/register"
)

// fewChoices is how many choices of one code stand as a list of buttons; more
// stand in a menu.
const fewChoices = 12

// topicView is one topic of a form as its page shows it.
type topicView struct {
	Form, Version      string
	ID, Title, Help    string
	Number, Of         int
	Back               string // address of the topic before, "" on the first
	Correction         bool
	Questions          []ask
	Steps              []step
	Wrong              []problem
	Duties             []duty
	Encoder            *encoderView
	Last               bool
	Countries          []country // for the fields that ask for countries
	FromSummary, Child bool
}

// ask is one question as the page shows it.
type ask struct {
	Field, Input, List  string
	Label, Help, Why    string
	Format              string // how a day is written
	Required, Unknown   bool
	Fixed               bool // cannot be corrected
	Value               string
	Values              []string // answers of a field that asks for countries, with empty places
	NotKnown            bool
	Choices             []choice
	Columns, Row        bool // how the choices stand
	Error, ErrorRemedy  string
	Hints               []problem
	Hidden              bool   // comes up by an answer on the page
	When                string // the answers, as JSON
	Describe            string // ids of what describes it
	Narrow, Lines, Menu bool
}

type choice struct {
	Place           int // in the list, from 0
	Code, Label     string
	Chosen, Beneath bool
}

type country struct{ Code, Label string }

// step is one topic in the list of topics.
type step struct {
	ID, Title, State, StateText, Address string
	Current                              bool
}

// duty is one thing that must be done at once for a child.
type duty struct {
	Text, Why string
	Done      bool
	Sources   []string
}

// encoderView is what the page needs to encode a name in the browser.
type encoderView struct {
	Key    string // id of the key whose encodings are received
	Has    bool   // an encoding is there
	Tables string
}

func (o *opened) topicView(i int, wrong []problem) topicView {
	t := o.topics[i]
	v := topicView{
		Form: o.id, Version: o.versionText(), ID: t.ID, Title: o.frame.T(t.Key()), Number: i + 1, Of: len(o.topics),
		Correction: o.corrects != "", Steps: o.steps(t.ID), Wrong: wrong, Last: i+1 == len(o.topics),
		FromSummary: o.q.URL.Query().Get("from") == "summary" || o.q.PostForm.Get("go") == "summary",
	}
	if key := t.Key() + ".help"; o.frame.texts.Has(key) {
		v.Help = o.frame.T(key)
	}
	if i > 0 {
		v.Back = o.frame.url("/report/" + o.id + "/" + o.topics[i-1].ID)
	}
	shown := map[register.Field]bool{}
	for _, q := range o.asked(t) {
		shown[q.Field] = true
	}
	for _, q := range t.Prompts {
		switch {
		case q.Nameless && !o.coded || q.Encoded && o.coded:
			continue
		case q.Input == register.InputEncoding:
			v.Encoder = &encoderView{Has: o.values[q.Field] != "" && o.values[q.Field] != notEncoded, Tables: o.frame.assetURL("script/tables.json")}
		}
		a := o.ask(q, wrong)
		a.Hidden = !shown[q.Field]
		v.Questions = append(v.Questions, a)
		if q.List == "country" && v.Countries == nil {
			v.Countries = o.countries()
		}
	}
	if v.Child = t.ID == "child"; v.Child || o.ageAsked() {
		v.Duties = o.duties()
	}
	return v
}

// ageAsked reports whether anything was answered about the age: before that
// nobody is unsure.
func (o *opened) ageAsked() bool {
	for _, t := range register.Topics() {
		if t.ID == "age" {
			return slices.ContainsFunc(t.Prompts, func(q formQuestion) bool { return o.values[q.Field] != "" })
		}
	}
	return false
}

// duties lists what must be done at once where the person may be a child.
func (o *opened) duties() []duty { return o.frame.duties(o.values, o.today) }

func (f frame) duties(values map[register.Field]string, today codelist.Day) []duty {
	var list []duty
	for _, d := range register.ChildPath(values, today) {
		v := duty{Text: f.T(d.Key()), Done: d.Done, Sources: d.Sources}
		if key := d.Key() + ".why"; f.texts.Has(key) {
			v.Why = f.T(key)
		}
		list = append(list, v)
	}
	return list
}

func (o *opened) steps(current string) []step {
	list := make([]step, len(o.topics))
	for i, t := range o.topics {
		state := o.state(t)
		list[i] = step{
			ID: t.ID, Title: o.frame.T(t.Key()), State: state, StateText: o.frame.T("desk.form.state." + state),
			Address: o.frame.url("/report/" + o.id + "/" + t.ID), Current: t.ID == current,
		}
	}
	return list
}

// ask makes the view of a question.
func (o *opened) ask(q formQuestion, wrong []problem) ask {
	value := o.values[q.Field]
	a := ask{
		Field: string(q.Field), Input: string(q.Input), List: q.List, Label: o.frame.T(q.Key()), Required: q.Required, Unknown: q.Unknown,
		NotKnown: value == register.Unknown, Lines: q.Input == register.InputLongText, When: when(q.Shown),
		Narrow: q.Input == register.InputDay || q.Input == register.InputPartialDay || q.Input == register.InputYear || q.Input == register.InputNumber,
	}
	if key := q.Key() + ".help"; o.frame.texts.Has(key) {
		a.Help = o.frame.T(key)
	}
	if a.Fixed = o.corrects != "" && (q.Field == register.FieldYear || q.Field == register.FieldReference); a.Fixed {
		a.Help = o.frame.T("act.issue.correct_fixed") + " " + o.frame.T("act.issue.correct_fixed.remedy")
	}
	day := o.today
	switch q.Input {
	case register.InputDay:
		a.Format = o.frame.T("desk.form.day_help", numeric(codelist.PartialDay{Year: day.Year(), Month: day.Month(), Day: day.DayOfMonth()}))
	case register.InputPartialDay:
		a.Format = o.frame.T("desk.form.partial_help", "24.11.1999", "11.1999", "1999")
	}
	if q.Field == register.FieldReference && o.corrects == "" {
		a.Format = o.frame.T("desk.form.reference_help")
	}
	if q.List == "country" {
		a.Format = o.frame.T("desk.form.country_help")
	}
	if key := q.Key() + ".why"; q.Why && o.frame.texts.Has(key) {
		a.Why = o.frame.T(key)
	}
	if !a.NotKnown {
		a.Value = written(q.Input, value)
	}
	o.choices(q, &a, value)
	for _, i := range o.issues {
		switch {
		case i.Field != q.Field:
		case i.Hint && value != "":
			a.Hints = append(a.Hints, o.frame.issue(i))
		case !i.Hint && a.Error == "" && problemOf(wrong, a.Field) != "":
			said := o.frame.issue(i)
			a.Error, a.ErrorRemedy = said.Text, said.Remedy
		}
	}
	a.Describe = a.describedBy()
	return a
}

func (a ask) describedBy() string {
	var ids []string
	add := func(suffix string, there bool) {
		if there {
			ids = append(ids, a.Field+"-"+suffix)
		}
	}
	add("help", a.Help != "")
	add("format", a.Format != "")
	add("error", a.Error != "")
	add("notice", len(a.Hints) > 0)
	return strings.Join(ids, " ")
}

// choices fills in what can be chosen, and what is.
func (o *opened) choices(q formQuestion, a *ask, value string) {
	if q.List == "" {
		return
	}
	chosen := map[string]bool{}
	for part := range strings.SplitSeq(value, ";") {
		chosen[strings.TrimSpace(part)] = true
	}
	if q.List == "country" {
		for part := range strings.SplitSeq(value, ";") {
			if part != "" && part != register.Unknown {
				a.Values = append(a.Values, o.frame.Label("country", part))
			}
		}
		for more := max(1, 3-len(a.Values)); more > 0; more-- {
			a.Values = append(a.Values, "")
		}
		return
	}
	scheme, ok := o.server.codes.Scheme(q.List)
	if !ok {
		return
	}
	for _, c := range scheme.Facts() {
		if c.Code == register.Unknown && q.Unknown {
			continue
		}
		a.Choices = append(a.Choices, choice{len(a.Choices), c.Code, c.Label.In(o.frame.Lang), chosen[c.Code], c.Parent != ""})
	}
	a.Menu = q.Input == register.InputCode && len(a.Choices) > fewChoices
	a.Row = q.List == "yes_no_unknown"
	a.Columns = q.Input == register.InputCodes && len(a.Choices) > 6
}

// countries lists the countries by name, those not known last.
func (o *opened) countries() []country {
	scheme, ok := o.server.codes.Scheme("country")
	if !ok {
		return nil
	}
	var list []country
	for _, c := range scheme.Sorted(o.frame.Lang) {
		list = append(list, country{c.Code, c.Label.In(o.frame.Lang)})
	}
	return list
}

// when writes a rule as the page's script reads it, "" for one that always
// holds.
func when(r register.Rule) string {
	if len(r) == 0 {
		return ""
	}
	b, err := json.Marshal(r)
	if err != nil {
		return ""
	}
	return string(b)
}

// written is a kept answer as people write it: days as DD.MM.YYYY.
func written(input register.Input, value string) string {
	if input != register.InputDay && input != register.InputPartialDay {
		return value
	}
	p, err := codelist.ParsePartialDay(value)
	if err != nil || p.IsZero() {
		return value
	}
	return numeric(p)
}

func numeric(p codelist.PartialDay) string {
	two := func(n int) string { return string([]byte{byte('0' + n/10), byte('0' + n%10)}) } // #nosec G115 -- a month or a day
	text := strconv.Itoa(p.Year)
	if p.Month > 0 {
		text = two(p.Month) + "." + text
	}
	if p.Day > 0 {
		text = two(p.Day) + "." + text
	}
	return text
}

// said is an answer in words, for the summary and the notification.
func (f frame) said(q formQuestion, value string) []string {
	switch {
	case value == "" || q.Input == register.InputEncoding && value == notEncoded:
		return nil
	case value == register.Unknown && q.Unknown:
		return []string{f.T("form.unknown")}
	case q.Input == register.InputEncoding:
		return []string{f.T("desk.form.encoded")}
	case q.List != "":
		var all []string
		for part := range strings.SplitSeq(value, ";") {
			all = append(all, f.Label(q.List, strings.TrimSpace(part)))
		}
		return all
	case q.Input == register.InputLongText:
		return strings.Split(strings.ReplaceAll(value, "\r\n", "\n"), "\n")
	}
	return []string{written(q.Input, value)}
}

// summaryView is all that was answered.
type summaryView struct {
	Form       string
	Correction bool
	Groups     []summaryGroup
	Steps      []step
	Wrong      []problem
	Notice     []problem
	Duties     []duty
	Refused    bool
}

type summaryGroup struct {
	ID, Title, Address string
	Rows               []summaryRow
}

type summaryRow struct {
	Field, Label string
	Said         []string
	Bad          bool
}

func (o *opened) summary(refused bool) summaryView {
	v := summaryView{Form: o.id, Correction: o.corrects != "", Steps: o.steps(""), Duties: o.duties(), Refused: refused}
	onPage := map[register.Field]bool{}
	for _, t := range o.topics {
		g := summaryGroup{ID: t.ID, Title: o.frame.T(t.Key()), Address: o.frame.url("/report/" + o.id + "/" + t.ID)}
		for _, q := range o.asked(t) {
			if q.Encoded && o.coded {
				continue
			}
			onPage[q.Field] = true
			g.Rows = append(g.Rows, summaryRow{Field: string(q.Field), Label: o.frame.T(q.Key()), Said: o.frame.said(q, o.values[q.Field])})
		}
		v.Groups = append(v.Groups, g)
	}
	for _, i := range o.issues {
		p := o.frame.inField(i)
		if !onPage[i.Field] {
			p.Field = ""
		}
		if i.Hint {
			v.Notice = append(v.Notice, p)
			continue
		}
		v.Wrong = append(v.Wrong, p)
		for _, g := range v.Groups {
			for r := range g.Rows {
				g.Rows[r].Bad = g.Rows[r].Bad || g.Rows[r].Field == string(i.Field)
			}
		}
	}
	return v
}
