package casework

import (
	"time"

	"verdig/audit"
	"verdig/codelist"
	"verdig/register"
)

// PlanID identifies the plan of a person. It says nothing by itself.
type PlanID string

// StepID identifies a step, and what it added: a goal is named by the step that
// added it.
type StepID string

// Plan is what stands on the cover of a plan. It is never changed; who is
// responsible now is in its [State].
type Plan struct {
	ID PlanID
	// Notification is the one from which the plan was opened. Whom it is about
	// nationally is a judgement of the links, and is asked anew each time.
	Notification register.NotificationID
	Agency       string // that opened it, and sent the notification
	Actor        string
	At           time.Time
}

// Reference is what people call the plan by, such as K7Q2-M9XT. It follows from
// the id and has no meaning, so that it may stand in headings and in mail.
func (p Plan) Reference() string { return register.ShortReference(string(p.ID)) }

// Canonical appends the canonical bytes of the cover to c.
func (p Plan) Canonical(c *audit.Content) {
	c.Text("plan/1").Text(string(p.ID)).Text(string(p.Notification)).Text(p.Agency).Text(p.Actor).Text(audit.FormatTime(p.At))
}

// Kind is what a step does.
type Kind string

// Step is one act on a plan. Which fields a kind uses stands in [kinds]; the
// others are empty. It is never changed.
type Step struct {
	ID     StepID
	Plan   PlanID
	Number int // 1 for the first step of the plan, without gaps
	Kind   Kind

	Subject StepID       // the step that added what this one is about, "" for an addition
	Area    Area         // what it concerns of the plan
	Agency  string       // the agency that it concerns: invited, offered to, to own a task
	Service string       // id of an entry of the service directory
	Code    string       // a code of the kind's own list
	By      string       // who said so: service, person, or a code of the kind's own
	Body    string       // deciding_body
	Reason  string       // step_reason
	Basis   string       // legal_basis
	Day     codelist.Day // when it happened, or its basis was given
	Until   codelist.Day // when it is due or ends
	Hour    string       // "15:04", where the hour matters
	Parties []string     // agencies
	Text    string       // what somebody wrote: sealed, for members alone
	Told    bool         // whether there is a text, also where Text is not shown

	Seen   int // the last step that the actor's page showed
	Actor  string
	Role   string
	Office string // agency of the actor
	At     time.Time
}

// Canonical appends the canonical bytes of a step to c, without its text: what
// is left when the text is erased can still be held against the chain, and
// whether a text was exchanged its seal says.
func (s Step) Canonical(c *audit.Content) {
	c.Text("plan_step/1").Text(string(s.ID)).Text(string(s.Plan)).Int(int64(s.Number)).Text(string(s.Kind)).
		Text(string(s.Subject)).Text(string(s.Area)).Text(s.Agency).Text(s.Service).Text(s.Code).Text(s.By).Text(s.Body).
		Text(s.Reason).Text(s.Basis).Text(s.Day.String()).Text(s.Until.String()).Text(s.Hour).List(s.Parties).Bool(s.Told).
		Int(int64(s.Seen)).Text(s.Actor).Text(s.Role).Text(s.Office).Text(audit.FormatTime(s.At))
}

// Area is a part of a plan that somebody is responsible for: the whole, a need,
// or a track of a child.
type Area string

// Whole is the plan as a whole.
const Whole Area = "whole"

// Needs are the needs of a person (code list need), in the order in which a
// plan shows them.
var Needs = []Area{"safety", "housing", "health", "legal_aid", "residence", "economy", "work_school", "return", "police_contact", "children"}

// Tracks are the four parallel tracks of a child (code list track). None is
// ever closed for another.
var Tracks = []Area{"child_welfare", "police", "immigration", "representative"}
