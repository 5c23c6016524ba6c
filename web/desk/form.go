package desk

import (
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"verdig/codelist"
	"verdig/register"
)

// formTopic and formQuestion are the form as the register lays it out.
type (
	formTopic    = register.Topic
	formQuestion = register.Prompt
)

// opened is a form that somebody is filling in.
type opened struct {
	server   *server
	q        *query
	frame    frame
	id       string
	at       string // topic that was kept last
	corrects register.NotificationID
	version  int
	values   map[register.Field]string
	topics   []formTopic // those that are there, given the answers
	issues   []register.Issue
	coded    bool // the agency reports without names
	today    codelist.Day
}

// open opens the form of the request and checks it as it stands.
func (s *server) open(q *query) (*opened, error) {
	form, err := s.Acts.OpenForm(q.Context(), q.scope, q.PathValue("form"))
	if err != nil {
		return nil, err
	}
	o := &opened{
		server: s, q: q, frame: q.frame, id: form.ID, at: form.Topic, corrects: form.Corrects, version: form.Version,
		values: form.Values, today: s.today(),
	}
	if o.values == nil {
		o.values = map[register.Field]string{}
	}
	key, err := s.Acts.EncodingKey(q.Context(), q.scope)
	if err != nil {
		return nil, err
	}
	o.coded = key != ""
	return o, o.check()
}

// check finds the topics that are there and what is to say of the answers.
func (o *opened) check() error {
	o.topics = nil
	for _, t := range register.Topics() {
		if len(o.asked(t)) > 0 {
			o.topics = append(o.topics, t)
		}
	}
	var err error
	o.issues, err = o.server.Acts.CheckForm(o.q.Context(), o.q.scope, o.values)
	return err
}

func (o *opened) versionText() string { return strconv.Itoa(o.version) }

// place is the place of a topic among those that are there, -1 for one that is
// not.
func (o *opened) place(id string) int {
	return slices.IndexFunc(o.topics, func(t formTopic) bool { return t.ID == id })
}

// asked lists the questions of a topic that are asked now.
func (o *opened) asked(t formTopic) []formQuestion {
	return slices.DeleteFunc(t.Ask(o.values, o.today), func(q formQuestion) bool { return q.Nameless && !o.coded })
}

// read takes the answers of one topic from a form that was sent. Questions that
// were not on the page keep their answer.
func (o *opened) read(t formTopic, posted url.Values) {
	for _, q := range t.Prompts {
		switch {
		case q.Nameless && !o.coded || q.Encoded && o.coded:
			continue
		case !slices.Contains(posted["seen"], string(q.Field)):
			continue
		}
		o.set(q.Field, o.answer(q, posted))
		if year := posted.Get(string(register.FieldBirthYear)); q.Input == register.InputEncoding && year != "" {
			o.set(register.FieldBirthYear, strings.TrimSpace(year))
		}
	}
}

func (o *opened) set(f register.Field, value string) {
	if value == "" {
		delete(o.values, f)
		return
	}
	o.values[f] = value
}

// answer reads the answer to one question. "Not known" counts where nothing
// else was answered.
func (o *opened) answer(q formQuestion, posted url.Values) string {
	var said []string
	for _, v := range posted[string(q.Field)] {
		if v = strings.TrimSpace(v); v != "" && v != register.Unknown {
			said = append(said, v)
		}
	}
	if len(said) == 0 {
		if q.Unknown && (slices.Contains(posted[string(q.Field)], register.Unknown) || posted.Get(string(q.Field)+"-unknown") != "") {
			return register.Unknown
		}
		return ""
	}
	switch q.Input {
	case register.InputEncoding:
		if !encoded.MatchString(said[0]) {
			return notEncoded // it may be a name
		}
	case register.InputCodes:
		return o.codes(q.List, said)
	case register.InputDay:
		if d, ok := register.ReadDay(said[0]); ok {
			return d.String()
		}
	case register.InputPartialDay:
		if p, about, ok := register.ReadPartialDay(said[0]); ok && !about {
			return p.String()
		}
	}
	return said[0]
}

// encoded is how an encoding begins; notEncoded stands for a text that is none
// and is not kept.
var encoded = regexp.MustCompile(`^v[0-9]+\.[0-9a-f]{12}\.[A-Za-z0-9_-]+$`)

const notEncoded = "-"

// codes joins several answers; what the list knows by another name becomes its
// code, so that the answer can be read in every language.
func (o *opened) codes(list string, said []string) string {
	scheme, ok := o.server.codes.Scheme(list)
	var all []string
	for _, text := range said {
		for part := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == ';' || r == '|' }) {
			part = strings.TrimSpace(part)
			if code, found := "", false; ok {
				if code, found = scheme.Find(part); found {
					part = code
				}
			}
			if part != "" && !slices.Contains(all, part) {
				all = append(all, part)
			}
		}
	}
	return strings.Join(all, ";")
}

// prune takes away the answers to questions that are no longer asked, and
// reports whether there were any.
func (o *opened) prune() bool {
	asked := map[register.Field]bool{}
	for _, t := range register.Topics() {
		for _, q := range o.asked(t) {
			asked[q.Field] = !(q.Encoded && o.coded)
		}
	}
	before := len(o.values)
	for _, t := range register.Topics() {
		for _, q := range t.Prompts {
			if !asked[q.Field] {
				delete(o.values, q.Field)
			}
		}
	}
	return len(o.values) != before
}

// problems lists what keeps the answers of a topic from being received.
func (o *opened) problems(t formTopic) []problem {
	var list []problem
	for _, q := range o.asked(t) {
		for _, i := range o.issues {
			if i.Field == q.Field && !i.Hint {
				list = append(list, o.frame.inField(i))
			}
		}
	}
	return list
}

// inField says an issue in the reader's language, with the name of the field.
func (f frame) inField(i register.Issue) problem {
	p := f.issue(i)
	if i.Field != "" {
		p.Text = f.field(i.Field) + ": " + p.Text
	}
	return p
}

// issue says an issue in the reader's language. Some texts speak of rows of a
// file; the form has its own for these. What to do about it is what the form
// says of the field, or else what every return says.
func (f frame) issue(i register.Issue) problem {
	key := i.Key
	if own := "desk.issue." + key[strings.LastIndex(key, ".")+1:]; f.texts.Has(own) {
		key = own
	}
	p := problem{Field: string(i.Field), Text: f.T(key, i.Args...)}
	field := "form.field." + string(i.Field) + ".remedy"
	switch {
	case i.Key == register.IssueMissing:
	case !i.Hint && f.texts.Has(field):
		p.Remedy = f.T(field)
	case f.texts.Has(key + ".remedy"):
		p.Remedy = f.T(key+".remedy", i.Args...)
	}
	return p
}

// state says how far a topic has come: open, part (something must be answered
// yet), fix or done.
func (o *opened) state(t formTopic) string {
	state := "open"
	for _, q := range o.asked(t) {
		if o.values[q.Field] != "" && state == "open" {
			state = "done"
		}
		for _, i := range o.issues {
			switch {
			case i.Field != q.Field || i.Hint:
			case i.Key != register.IssueMissing:
				return "fix"
			default:
				state = "part"
			}
		}
	}
	return state
}
