package api

import (
	"math"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"verdig/justice"
	"verdig/register"
)

// kind says how the value of a field is written in JSON.
type kind int

const (
	text     kind = iota // string
	long                 // string of several lines
	year                 // integer
	number               // integer, not negative
	amount               // integer, not negative, as large as a sum of money
	day                  // "YYYY-MM-DD"
	partial              // "YYYY", "YYYY-MM" or "YYYY-MM-DD"
	code                 // a code of a list
	codes                // an array of codes of a list
	several              // an array of texts
	encoding             // the text form of doc/format/encoding.md
)

// field is one field of a schema.
type field struct {
	name     string
	kind     kind
	list     string // code list of code and codes
	required bool
	unknown  bool // "unknown" may stand instead
}

// schema is an object whose fields are those of a return.
type schema struct {
	name   string
	about  string
	fields []field
}

// Longest texts, in characters.
const (
	maxText      = 2_000
	maxLong      = 20_000
	maxList      = 60
	maxReference = 64 // of a sender's own reference in a list
)

// put registers the schema under its name.
func (s schema) put(r huma.Registry) {
	out := &huma.Schema{Type: huma.TypeObject, Description: s.about, AdditionalProperties: false, Properties: map[string]*huma.Schema{}}
	for _, f := range s.fields {
		out.Properties[f.name] = f.schema()
	}
	out.PrecomputeMessages()
	r.Map()[s.name] = out
}

func (f field) schema() *huma.Schema {
	s := &huma.Schema{Type: huma.TypeString}
	most := maxText
	var about string
	switch f.kind {
	case long:
		most = maxLong
		about = "Free text."
	case year:
		s.Type, about = huma.TypeInteger, "A year, four digits."
	case number, amount:
		s.Type, about = huma.TypeInteger, "A whole number."
	case encoding:
		most = maxLong
		about = "The encoded identity, as verdig encode writes it, where the agency reports without names."
	case day:
		about = "A day: YYYY-MM-DD."
	case partial:
		about = "A day of which parts may be unknown: YYYY, YYYY-MM or YYYY-MM-DD."
	case code:
		about = "A code of the list " + f.list + "."
		most = 64
	case codes:
		about = "Codes of the list " + f.list + "."
		item := &huma.Schema{Type: huma.TypeString, Pattern: `^[A-Za-z0-9_.-]{1,64}$`}
		some := maxList
		s = &huma.Schema{Type: huma.TypeArray, Items: item, MaxItems: &some}
	case several:
		about = "Texts."
		least, most := 1, maxReference
		some := maxList
		s = &huma.Schema{Type: huma.TypeArray, Items: &huma.Schema{Type: huma.TypeString, MinLength: &least, MaxLength: &most}, MaxItems: &some}
	default:
		about = "Text."
	}
	switch s.Type {
	case huma.TypeInteger:
		least, greatest := 0.0, 9999.0
		if f.kind == amount {
			greatest = 1e12
		}
		s.Minimum, s.Maximum = &least, &greatest
	case huma.TypeString:
		s.MaxLength = &most
	}
	if f.required {
		about += " Must be given."
	}
	if f.unknown && s.Type == huma.TypeInteger {
		about += " Leave it out where it is not known."
	} else if f.unknown && f.kind != code {
		about += " Not known is unknown."
	}
	s.Description = about
	if f.list != "" {
		s.Extensions = map[string]any{"x-code-list": f.list}
	}
	return s
}

// texts writes values as the text that the rules read. The values have passed
// the schema.
func (s schema) texts(values map[string]any) map[string]string {
	out := make(map[string]string, len(values))
	for name, v := range values {
		switch v := v.(type) {
		case string:
			out[name] = v
		case float64:
			if v == math.Trunc(v) {
				out[name] = strconv.FormatInt(int64(v), 10)
			} else {
				out[name] = strconv.FormatFloat(v, 'g', -1, 64)
			}
		case []any:
			var list []string
			for _, x := range v {
				if t, ok := x.(string); ok {
					list = append(list, t)
				}
			}
			out[name] = strings.Join(list, ";")
		}
	}
	return out
}

// values writes texts as JSON has them; what is empty is left out.
func (s schema) values(texts map[string]string) map[string]any {
	out := make(map[string]any, len(texts))
	for _, f := range s.fields {
		t := texts[f.name]
		if t == "" {
			continue
		}
		switch f.kind {
		case year, number, amount:
			if n, err := strconv.Atoi(t); err == nil {
				out[f.name] = n
				continue
			}
			out[f.name] = t
		case codes, several:
			out[f.name] = strings.Split(t, ";")
		default:
			out[f.name] = t
		}
	}
	return out
}

// Notification is the values of a notification as a body has them.
type notificationValues map[string]any

// Schema implements huma.SchemaProvider.
func (notificationValues) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Ref: "#/components/schemas/" + notificationSchema}
}

func (v notificationValues) fields(s *server) map[register.Field]string {
	out := make(map[register.Field]string, len(v))
	for name, t := range s.person.texts(v) {
		out[register.Field(name)] = t
	}
	return out
}

// caseValues is the values of a criminal-case record as a body has them.
type caseValues map[string]any

// Schema implements huma.SchemaProvider.
func (caseValues) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Ref: "#/components/schemas/" + recordSchema}
}

func (v caseValues) fields(s *server) map[justice.Field]string {
	out := make(map[justice.Field]string, len(v))
	for name, t := range s.record.texts(v) {
		out[justice.Field(name)] = t
	}
	return out
}

// The names of the schemas of values.
const (
	notificationSchema = "NotificationValues"
	recordSchema       = "CaseValues"
	eventSchemaName    = "CaseEventValues"
)

// inputs says how the kinds of input of the form are written in JSON.
var inputs = map[register.Input]kind{
	register.InputText: text, register.InputLongText: long, register.InputYear: year, register.InputDay: day,
	register.InputPartialDay: partial, register.InputNumber: number, register.InputCode: code, register.InputCodes: codes,
	register.InputEncoding: encoding,
}

// outside are the fields that the form does not ask for and the interface takes.
var outside = map[register.Field]field{
	register.FieldBirth: {kind: partial}, register.FieldBirthBasis: {kind: code, list: "age_basis"},
}

// personSchema is made from the form: its fields in the order of the template.
func personSchema() schema {
	known := map[register.Field]field{}
	for f, k := range outside {
		known[f] = k
	}
	for _, t := range register.Topics() {
		for _, p := range t.Prompts {
			known[p.Field] = field{kind: inputs[p.Input], list: p.List, required: p.Required && p.Field != register.FieldReference, unknown: p.Unknown}
		}
	}
	s := schema{name: notificationSchema, about: "What an agency says of one possible victim in one reporting year. A field that is left out was not answered."}
	for _, f := range register.Fields {
		if k, ok := known[f]; ok { // "nothing to report" is an operation of its own
			k.name = string(f)
			s.fields = append(s.fields, k)
		}
	}
	return s
}

func caseSchema() schema {
	s := schema{name: recordSchema, about: "What a return of one year says of one police report. A field that is left out is not known."}
	for _, f := range justice.Fields {
		k := caseKinds[f]
		s.fields = append(s.fields, field{name: string(f), kind: k.kind, list: k.list, required: k.required})
	}
	return s
}

var caseKinds = map[justice.Field]field{
	justice.FieldYear: {kind: year, required: true}, justice.FieldReference: {kind: text, required: true},
	justice.FieldReportedOn: {kind: day, required: true}, justice.FieldType: {kind: code, list: "police_report_type", required: true},
	justice.FieldExploitation: {kind: codes, list: "exploitation"}, justice.FieldLaw: {kind: code, list: "law"},
	justice.FieldVictimChild: {kind: code, list: "yes_no"}, justice.FieldDecision: {kind: code, list: "prosecution_decision"},
	justice.FieldDecisionOn: {kind: day}, justice.FieldInstance: {kind: code, list: "court_instance"}, justice.FieldJudgmentOn: {kind: day},
	justice.FieldOutcome: {kind: code, list: "judgment_outcome"}, justice.FieldFinalOn: {kind: day},
}

func itoa(n int) string { return strconv.Itoa(n) }
