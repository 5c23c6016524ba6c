package casework

import (
	"errors"
	"slices"
	"strings"

	"verdig/codelist"
	"verdig/fault"
)

// rule is what the house knows of a kind of step.
type rule struct {
	who   who
	needs fields // that must be said; a field that is neither here nor in may must be empty
	may   fields
	codes string // code list of Code, "" where the kind has none
	bys   string // code list of By
	fresh bool   // adds something, and so cannot meet another's edit
	ahead bool   // its day may lie ahead

	check func(*State, *Step, World) error // further conditions, or nil
	apply func(*State, *Step)
	fixed string // why it cannot be undone (message key), "" where it can
}

// who says which agencies may take a step.
type who int

const (
	members     who = iota // any member of the plan
	responsible            // the agency responsible for the area, or for the whole
	addressed              // the agency to which the subject is addressed
	senders                // the agency that took the subject's step, or the one responsible for the whole
	anyone                 // the kind's own check says who
)

// fields is a set of the fields of a step.
type fields uint

const (
	fSubject fields = 1 << iota
	fArea
	fAgency
	fService
	fCode
	fBy
	fBody
	fReason
	fBasis
	fDay
	fUntil
	fHour
	fParties
	fText
)

// said returns which fields a step has.
func (s *Step) said() fields {
	var f fields
	for _, x := range []struct {
		has bool
		f   fields
	}{
		{s.Subject != "", fSubject}, {s.Area != "", fArea}, {s.Agency != "", fAgency}, {s.Service != "", fService},
		{s.Code != "", fCode}, {s.By != "", fBy}, {s.Body != "", fBody}, {s.Reason != "", fReason}, {s.Basis != "", fBasis},
		{!s.Day.IsZero(), fDay}, {!s.Until.IsZero(), fUntil}, {s.Hour != "", fHour}, {len(s.Parties) > 0, fParties}, {s.Told, fText},
	} {
		if x.has {
			f |= x.f
		}
	}
	return f
}

// Field names a field of a step, as forms name it.
type Field string

// The fields of a step that a form may ask for.
const (
	FieldSubject Field = "subject"
	FieldArea    Field = "area"
	FieldAgency  Field = "agency"
	FieldService Field = "service"
	FieldCode    Field = "code"
	FieldBy      Field = "by"
	FieldBody    Field = "body"
	FieldReason  Field = "reason"
	FieldBasis   Field = "basis"
	FieldDay     Field = "day"
	FieldUntil   Field = "until"
	FieldHour    Field = "hour"
	FieldParties Field = "parties"
	FieldText    Field = "text"
)

// Asked is what a form asks for a kind of step.
type Asked struct {
	Field  Field
	Must   bool
	Scheme string // code list of its values, "" where it has none; for a reason see [Reasons]
}

// Asks returns what a form asks for a kind of step, in the order of the form;
// ok is false where there is no such kind.
func Asks(k Kind) (asks []Asked, ok bool) {
	r, ok := kinds[k]
	for _, x := range []struct {
		f      fields
		field  Field
		scheme string
	}{
		{fSubject, FieldSubject, ""}, {fArea, FieldArea, ""}, {fCode, FieldCode, r.codes}, {fAgency, FieldAgency, "agency"}, {fService, FieldService, ""},
		{fParties, FieldParties, "agency"}, {fBy, FieldBy, r.bys}, {fBody, FieldBody, "deciding_body"}, {fReason, FieldReason, "step_reason"},
		{fBasis, FieldBasis, "legal_basis"}, {fDay, FieldDay, ""}, {fHour, FieldHour, ""}, {fUntil, FieldUntil, ""}, {fText, FieldText, ""},
	} {
		if (r.needs|r.may)&x.f != 0 {
			asks = append(asks, Asked{x.field, r.needs&x.f != 0, x.scheme})
		}
	}
	return asks, ok
}

// missing is the message for each field that a kind demands.
var missing = []struct {
	f   fields
	key string
}{
	{fArea, "casework.area"}, {fAgency, "casework.agency"}, {fService, "casework.service"}, {fCode, "casework.code"}, {fBy, "casework.by"},
	{fBody, "casework.body"}, {fReason, "casework.reason"}, {fBasis, "casework.basis"}, {fDay, "casework.day"}, {fUntil, "casework.until"},
	{fHour, "casework.hour"}, {fParties, "casework.parties"}, {fText, "casework.text"}, {fSubject, "casework.subject"},
}

// kinds is the table of every kind of step; each file of the package adds its
// own by [define].
var kinds = map[Kind]rule{}

// define adds kinds to the table.
func define(more map[Kind]rule) bool {
	for k, r := range more {
		if _, ok := kinds[k]; ok || r.apply == nil {
			panic("casework: kind " + string(k) + " stands twice or does nothing")
		}
		kinds[k] = r
	}
	return true
}

// Kinds lists every kind of step, sorted.
func Kinds() []Kind {
	var all []Kind
	for k := range kinds {
		all = append(all, k)
	}
	slices.Sort(all)
	return all
}

// Reasons lists the codes of step_reason that may be the reason of a kind, in
// the order of the list.
func Reasons(codes *codelist.Library, k Kind) []string {
	s, ok := codes.Scheme("step_reason")
	if !ok {
		return nil
	}
	var all []string
	for _, c := range s.Codes {
		if slices.Contains(strings.Fields(c.Attrs["kinds"]), string(k)) {
			all = append(all, c.Code)
		}
	}
	return all
}

// Changed is the error of a step that meets what others did to the same thing
// since the actor's page was made. Nothing was lost: the steps stand in the
// plan, and what was to be said is still with the actor.
type Changed struct {
	Since []Step // the others' steps, the first first
}

// Error implements error.
func (c *Changed) Error() string { return "casework: changed by " + number(len(c.Since)) + " steps" }

// Decide reports, by error, why a step may not be taken; nil where it may. The
// step's ID, Plan, Actor, Office and At are set by the caller.
//
// Errors are of kind fault.Invalid where the step says too little or something
// that is no code, fault.Forbidden where it is not the office's to take,
// fault.Conflict where the plan is not in the state for it (the key says why),
// and fault.Conflict "casework.changed" around a [Changed].
func (st *State) Decide(s *Step, w World) error {
	r, ok := kinds[s.Kind]
	switch {
	case !ok:
		return refuse("casework.kind")
	case st.Closed() && s.Kind != Reopen && s.Kind != Undo:
		return conflict("casework.closed")
	case s.Actor == "" || s.Office == "" || s.At.IsZero():
		return refuse("casework.actor")
	}
	if err := form(s, r); err != nil {
		return err
	}
	if err := w.lists(s, r); err != nil {
		return err
	}
	if err := st.entitled(s, r); err != nil {
		return err
	}
	member := st.Member(s.Office)
	if !member { // and so learns of others' steps on what it is asked alone
		if err := r.passes(st, s, w); err != nil {
			return err
		}
	}
	if since := st.meets(s, r); len(since) > 0 {
		return fault.Wrap(fault.Conflict, &Changed{since}, "casework.changed")
	}
	if member {
		return r.passes(st, s, w)
	}
	return nil
}

// passes is the kind's own check.
func (r rule) passes(st *State, s *Step, w World) error {
	if r.check == nil {
		return nil
	}
	return r.check(st, s, w)
}

// form refuses a step that says too little or too much.
func form(s *Step, r rule) error {
	said, today := s.said(), codelist.NorwegianDay(s.At) // the day of those who take it
	for _, m := range missing {
		if r.needs&m.f != 0 && said&m.f == 0 {
			return refuse(m.key)
		}
	}
	switch {
	case said&^(r.needs|r.may) != 0:
		return refuse("casework.field")
	case len([]rune(s.Text)) > MaxText:
		return refuse("casework.text_long", number(MaxText))
	case s.Text != "" && strings.TrimSpace(s.Text) == "":
		return refuse("casework.text")
	case !s.Until.IsZero() && s.Until.Before(today):
		return refuse("casework.until_past")
	case !s.Day.IsZero() && s.Day.After(today) && !r.ahead:
		return refuse("casework.day_future")
	}
	return nil
}

// lists refuses what is not on its code list.
func (w World) lists(s *Step, r rule) error {
	for _, c := range []struct{ scheme, code, key string }{
		{"deciding_body", s.Body, "casework.body"}, {"legal_basis", s.Basis, "casework.basis"},
		{r.codes, s.Code, "casework.code"}, {r.bys, s.By, "casework.by"},
	} {
		if c.code != "" {
			if err := w.code(c.scheme, c.code, c.key); err != nil {
				return err
			}
		}
	}
	if s.Reason != "" {
		if err := w.reason(s); err != nil {
			return err
		}
	}
	if s.Agency != "" && !w.Active(s.Agency) {
		return refuse("casework.agency")
	}
	if s.Service != "" && (w.Service == nil || !w.Service(s.Service)) {
		return refuse("casework.service")
	}
	for _, p := range s.Parties {
		if !w.Active(p) {
			return refuse("casework.agency")
		}
	}
	if s.Area != "" && s.Area != Whole && !slices.Contains(Needs, s.Area) && !slices.Contains(Tracks, s.Area) {
		return refuse("casework.area")
	}
	return nil
}

// entitled refuses a step that is not the office's to take.
func (st *State) entitled(s *Step, r rule) error {
	member := st.Member(s.Office)
	ok := member
	switch r.who {
	case responsible:
		ok = member && (st.Responsible(s.Area) == s.Office || st.Responsible(Whole) == s.Office)
	case addressed:
		subject, _ := st.step(s.Subject) // also one that is undone: the check says so
		ok = subject.Agency == s.Office
	case senders:
		subject, _ := st.step(s.Subject)
		ok = member && (subject.Office == s.Office || st.Responsible(Whole) == s.Office)
	case anyone:
		ok = true
	}
	if !ok {
		return fault.New(fault.Forbidden, "casework.not_yours")
	}
	return nil
}

// meets returns the steps of others on the same thing that the actor's page did
// not show. What members add to it is no business of who takes no part.
func (st *State) meets(s *Step, r rule) []Step {
	if r.fresh {
		return nil
	}
	var since []Step
	member := st.Member(s.Office)
	for _, x := range st.steps {
		added := kinds[x.Kind].fresh && x.ID != s.Subject
		if x.Number > s.Seen && x.Actor != s.Actor && same(&x, s) && (member || !added) {
			since = append(since, x)
		}
	}
	return since
}

// same reports whether two steps are about the same thing.
func same(a, b *Step) bool {
	if b.Subject != "" {
		return a.Subject == b.Subject || a.ID == b.Subject
	}
	return a.Subject == "" && a.Area == b.Area && !kinds[a.Kind].fresh
}

// ChangedBy is the error's [Changed], nil for any other error.
func ChangedBy(err error) *Changed {
	var c *Changed
	errors.As(err, &c)
	return c
}
