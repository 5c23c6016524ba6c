package api

import (
	"context"
	"net/http"
	"strconv"

	"github.com/danielgtaylor/huma/v2"

	"verdig/act"
	"verdig/fault"
	"verdig/justice"
)

// eventValues is the values of one event of a criminal case as a body has them.
type eventValues map[string]any

// Schema implements huma.SchemaProvider.
func (eventValues) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Ref: "#/components/schemas/" + eventSchemaName}
}

func (v eventValues) fields(s *server) map[justice.Field]string {
	out := make(map[justice.Field]string, len(v))
	for name, t := range s.event.texts(v) {
		out[justice.Field(name)] = t
	}
	return out
}

func eventSchema() schema {
	s := schema{
		name:  eventSchemaName,
		about: "One event of a criminal case. Which fields an event takes stands in doc/format/case-events.md; what it is about is named by the agency's own references.",
	}
	for _, f := range justice.EventFields {
		k := eventKinds[f]
		_, required := justice.TakesField("", f)
		s.fields = append(s.fields, field{name: string(f), kind: k.kind, list: k.list, required: required && f != justice.FieldEventOn})
	}
	return s
}

// eventKinds say how the fields of an event are written; the others are text.
var eventKinds = map[justice.Field]field{
	justice.FieldEvent: {kind: code, list: "case_event"}, justice.FieldEventOn: {kind: day},
	justice.FieldVictims: {kind: several}, justice.FieldDistrict: {kind: code, list: "agency"}, justice.FieldType: {kind: code, list: "police_report_type"},
	justice.FieldSex: {kind: code, list: "sex"}, justice.FieldVictimChild: {kind: code, list: "yes_no_unknown"}, justice.FieldOnline: {kind: code, list: "yes_no_unknown"},
	justice.FieldGroup: {kind: code, list: "yes_no_unknown"}, justice.FieldLaw: {kind: code, list: "law"}, justice.FieldExploitation: {kind: codes, list: "exploitation"},
	justice.FieldDecision: {kind: code, list: "prosecution_decision"}, justice.FieldInstance: {kind: code, list: "court_instance"}, justice.FieldServed: {kind: day}, justice.FieldOffence: {kind: day},
	justice.FieldOutcome: {kind: code, list: "judgment_outcome"}, justice.FieldParty: {kind: code, list: "appeal_party"}, justice.FieldPrison: {kind: amount},
	justice.FieldCondDays: {kind: amount}, justice.FieldKroner: {kind: amount}, justice.FieldCorrect: {kind: code, list: "yes_no"},
}

// eventsBody is several events in the order in which they happened.
type eventsBody struct {
	Events []eventValues `json:"events" minItems:"1" maxItems:"500" doc:"In the order in which they happened. A judgment stands with its verdicts in one call."`
}

type eventsInput struct {
	OnceInput
	Body eventsBody
}

type eventsCheckInput struct{ Body eventsBody }

// EventDone is what one event did.
type EventDone struct {
	Event   string `json:"event" doc:"Id of the event in the register"`
	Case    string `json:"case" doc:"Id of the criminal case in the register"`
	Outcome string `json:"outcome" enum:"created,new_version,unchanged" doc:"new_version: what was entered before is corrected"`
}

type eventsOutput struct {
	Body struct {
		Events []EventDone `json:"events" doc:"In the order of the request"`
	}
}

func (s *server) eventOperations() {
	tags := []string{"cases"}
	add(s, operation{Operation: huma.Operation{
		OperationID: "send-case-events", Method: http.MethodPost, Path: "/api/v1/cases/events", DefaultStatus: http.StatusCreated, Tags: tags,
		Summary:     "Enter what has happened in criminal cases",
		Description: "All of the events are entered or none. Events that are entered already change nothing.",
	}, once: true}, s.sendEvents)
	add(s, operation{Operation: huma.Operation{
		OperationID: "check-case-events", Method: http.MethodPost, Path: "/api/v1/cases/events/check", Tags: tags,
		Summary:     "Try events of criminal cases without entering them",
		Description: "The reference of a receipt is checked for its form only.",
	}}, s.checkEvents)
}

func (b eventsBody) fields(s *server) []map[justice.Field]string {
	all := make([]map[justice.Field]string, len(b.Events))
	for i, v := range b.Events {
		all[i] = v.fields(s)
	}
	return all
}

func (s *server) sendEvents(ctx context.Context, c *call, in *eventsInput) (*eventsOutput, error) {
	done, err := c.once(s.Acts).Events(ctx, c.scope, in.Body.fields(s))
	if err != nil {
		return nil, err
	}
	if act.Rejected(done) {
		p := s.problem(c.lang, fault.New(fault.Invalid, "api.rejected"))
		p.Errors = c.eventIssues(done)
		return nil, p
	}
	out := &eventsOutput{}
	for _, d := range done {
		out.Body.Events = append(out.Body.Events, EventDone{Event: string(d.Event), Case: string(d.Case), Outcome: outcomes[d.Outcome]})
	}
	return out, nil
}

func (s *server) checkEvents(ctx context.Context, c *call, in *eventsCheckInput) (*checkOutput, error) {
	done, err := s.Acts.CheckEvents(ctx, c.scope, in.Body.fields(s))
	if err != nil {
		return nil, err
	}
	out := &checkOutput{}
	out.Body.Receivable, out.Body.Issues = !act.Rejected(done), c.eventIssues(done)
	return out, nil
}

// eventIssues tells what is to say of several events, each with its place.
func (c *call) eventIssues(done []act.EventAnswer) []Issue {
	all := []Issue{}
	for i, d := range done {
		all = append(all, c.issues(d.Issues, "/events/"+strconv.Itoa(i))...)
	}
	return all
}
