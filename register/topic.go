package register

import (
	"slices"
	"strings"

	"verdig/codelist"
)

// Input says how a field is asked for.
type Input string

// The kinds of input.
const (
	InputText       Input = "text"        // one line
	InputLongText   Input = "long_text"   // several lines, sealed
	InputYear       Input = "year"        // YYYY
	InputDay        Input = "day"         // YYYY-MM-DD
	InputPartialDay Input = "partial_day" // YYYY, YYYY-MM or YYYY-MM-DD
	InputNumber     Input = "number"      // whole number, not negative
	InputCode       Input = "code"        // one of a code list
	InputCodes      Input = "codes"       // any of a code list
	InputEncoding   Input = "encoding"    // filled in by the encoder in the browser
)

// The compartments in which the answers are kept, by the words of package
// access.
const (
	InIdentity     = "identity"
	InNotification = "notification"
	InNarrative    = "narrative"
)

// Prompt is one field of the form. Its texts stand in the catalogues of
// package lang under [Prompt.Key]: the label; with ".help" what to write;
// with ".why" why it is asked, where Why is set; with ".remedy" what to do
// when the answer cannot be taken.
type Prompt struct {
	Field       Field
	Input       Input
	List        string // code list of InputCode and InputCodes
	Compartment string
	Required    bool
	Unknown     bool // "not known" may be answered, with the text [Unknown]
	Why         bool // sensitive: the form says why it is asked
	Encoded     bool // stays at an agency that reports without names: it goes into the encoding
	Nameless    bool // asked of such an agency only
	Shown       Rule // when it is asked
}

// Key returns the key of the label of the question.
func (q Prompt) Key() string { return "form.field." + string(q.Field) }

// Topic is one page of the form. Its title stands in the catalogues under
// [Topic.Key], with ".help" the introduction.
type Topic struct {
	ID      string
	Prompts []Prompt
	Shown   Rule // when the page is there
}

// Key returns the key of the title of the topic.
func (t Topic) Key() string { return "form.topic." + t.ID }

// Unknown is the answer "not known" to a question that takes it. It differs
// from an empty answer, which is none.
const Unknown = "unknown"

// Facts that rules ask for beside single fields.
const (
	FactMaybeChild = "maybe_child" // under 18, or nobody knows: [MaybeChild]
)

// Rule says when something is shown: when every test holds. The empty rule
// always holds.
type Rule []Test

// Test is one condition on the answers: that Field has one of the values in
// Is (any value, where Is is empty), or that Fact holds.
type Test struct {
	Field Field    `json:"field,omitempty"`
	Is    []string `json:"is,omitempty"` // codes; a code stands for those below it too: "sexual" for "sexual.remote"
	Fact  string   `json:"fact,omitempty"`
}

// Shown reports whether the rule holds for the answers, as text with codes.
// Today is the day that ages are counted to where the answers have none.
func (r Rule) Shown(values map[Field]string, today codelist.Day) bool {
	return !slices.ContainsFunc(r, func(t Test) bool { return !t.holds(values, today) })
}

func (t Test) holds(values map[Field]string, today codelist.Day) bool {
	if t.Fact != "" {
		return t.Fact == FactMaybeChild && MaybeChild(values, today)
	}
	for answer := range strings.FieldsFuncSeq(values[t.Field], func(r rune) bool { return r == ';' || r == '|' }) {
		answer = strings.TrimSpace(answer)
		if answer != "" && (len(t.Is) == 0 || slices.ContainsFunc(t.Is, func(code string) bool {
			return answer == code || strings.HasPrefix(answer, code+".")
		})) {
			return true
		}
	}
	return false
}

// Ask returns the questions of the topic that are asked, given the answers;
// none where the topic is not there.
func (t Topic) Ask(values map[Field]string, today codelist.Day) []Prompt {
	if !t.Shown.Shown(values, today) {
		return nil
	}
	var asked []Prompt
	for _, q := range t.Prompts {
		if q.Shown.Shown(values, today) {
			asked = append(asked, q)
		}
	}
	return asked
}

// OutsideForm lists the fields that the form does not ask for, each with the
// reason.
var OutsideForm = map[Field]string{
	FieldNothing:    "a return without persons is one click and no form",
	FieldBirth:      "follows from the dates that are stated, assessed and documented",
	FieldBirthBasis: "follows from which of them is filled in",
}

// Topics returns the form: its pages in order, each with its prompts. The
// slices are the caller's. Pages, interface for machines and documents are
// made from it.
func Topics() []Topic {
	topics := allTopics()
	for _, t := range topics {
		for i := range t.Prompts {
			if q := &t.Prompts[i]; q.Compartment == "" {
				q.Compartment = InNotification
			}
		}
	}
	return topics
}

func allTopics() []Topic {
	child := Rule{{Fact: FactMaybeChild}}
	return []Topic{
		{ID: "start", Prompts: []Prompt{
			{Field: FieldYear, Input: InputYear, Required: true},
			{Field: FieldReference, Input: InputText, Required: true, Why: true},
			{Field: FieldIdentified, Input: InputDay, Required: true},
			{Field: FieldFrom, Input: InputDay, Required: true},
			{Field: FieldTo, Input: InputDay},
		}},
		{ID: "safety", Prompts: []Prompt{
			coded(FieldDanger, "yes_no_unknown", true), coded(FieldContactSafe, "yes_no_unknown", true),
			{Field: FieldContactMeans, Input: InputCodes, List: "contact_means", Unknown: true, Why: true, Shown: when(FieldContactSafe, "yes")},
			{Field: FieldContact, Input: InputLongText, Compartment: InNarrative, Why: true, Shown: when(FieldContactSafe, "yes")},
		}},
		{ID: "who", Prompts: []Prompt{
			{Field: FieldGiven, Input: InputText, Compartment: InIdentity, Unknown: true, Why: true, Encoded: true},
			{Field: FieldFamily, Input: InputText, Compartment: InIdentity, Unknown: true, Why: true, Encoded: true},
			{Field: FieldOther, Input: InputText, Compartment: InIdentity, Unknown: true, Encoded: true},
			coded(FieldSex, "sex", false), several(FieldCitizenship, "country", true),
			{Field: FieldEncoding, Input: InputEncoding, Compartment: InIdentity, Nameless: true},
		}},
		ageTopic(),
		{ID: "child", Shown: child, Prompts: []Prompt{
			coded(FieldChildWith, "child_with", true), coded(FieldAlone, "yes_no_unknown", true),
			coded(FieldWelfare, "yes_no_unknown", false), day(FieldWelfareOn, when(FieldWelfare, "yes")),
			coded(FieldGuardian, "yes_no_unknown", false), day(FieldGuardianOn, when(FieldGuardian, "yes")),
			coded(FieldPolice, "yes_no_unknown", false), day(FieldPoliceOn, when(FieldPolice, "yes")),
		}},
		{ID: "exploitation", Prompts: []Prompt{
			several(FieldExploitation, "exploitation", true),
			{Field: FieldExploitedFrom, Input: InputPartialDay, Unknown: true}, {Field: FieldExploitedTo, Input: InputPartialDay, Unknown: true},
		}},
		{ID: "place", Prompts: []Prompt{
			several(FieldCountry, "country", false),
			{Field: FieldRegion, Input: InputCodes, List: "region", Unknown: true, Shown: when(FieldCountry, "NO")},
			several(FieldPlace, "place_kind", false),
		}},
		{ID: "recruitment", Prompts: []Prompt{
			coded(FieldChannel, "recruitment_channel", false),
			{Field: FieldService, Input: InputCodes, List: "online_service", Unknown: true, Why: true, Shown: when(FieldChannel, "online", "both")},
			several(FieldRecruitment, "recruitment", false), several(FieldRecruitedIn, "country", false),
		}},
		{ID: "control", Prompts: []Prompt{several(FieldMeans, "means", true)}},
		{ID: "help", Prompts: []Prompt{
			several(FieldOffered, "assistance", false), several(FieldAccepted, "assistance", false), several(FieldDeclined, "assistance", false),
			{Field: FieldWhyDeclined, Input: InputCodes, List: "decline_reason", Unknown: true, Why: true, Shown: when(FieldDeclined)},
			{Field: FieldDeclinedNote, Input: InputLongText, Compartment: InNarrative, Why: true, Shown: when(FieldDeclined)},
		}},
		{ID: "status", Prompts: []Prompt{
			coded(FieldStatus, "identification_status", false),
			{Field: FieldStatusBody, Input: InputCode, List: "deciding_body", Unknown: true, Shown: when(FieldStatus, "verified", "rejected", "insufficient")},
			day(FieldStatusOn, when(FieldStatus, "verified", "rejected", "insufficient")),
			coded(FieldPermit, "residence_permit", true),
		}},
		{ID: "consent", Prompts: []Prompt{
			coded(FieldConsent, "consent", true),
			{Field: FieldConsentScope, Input: InputCodes, List: "consent_scope", Unknown: true, Why: true, Shown: when(FieldConsent, "given")},
			day(FieldConsentOn, when(FieldConsent, "given", "declined")),
			several(FieldLegalBasis, "legal_basis", true),
		}},
		{ID: "story", Prompts: []Prompt{{Field: FieldStory, Input: InputLongText, Compartment: InNarrative, Why: true}}},
	}
}

// ageTopic keeps what is documented, assessed and stated apart.
func ageTopic() Topic {
	birth := func(f Field) Prompt {
		return Prompt{Field: f, Input: InputPartialDay, Compartment: InIdentity, Unknown: true, Why: true, Encoded: true}
	}
	return Topic{ID: "age", Prompts: []Prompt{
		coded(FieldPresumedMinor, "yes_no_unknown", true),
		birth(FieldDocumented), birth(FieldAssessed),
		{Field: FieldAssessedFrom, Input: InputNumber, Unknown: true}, {Field: FieldAssessedTo, Input: InputNumber, Unknown: true},
		day(FieldAssessedOn, nil), birth(FieldStated),
		{Field: FieldBirthYear, Input: InputYear, Nameless: true},
	}}
}

// when is the rule that a field has one of the codes, any where none is named.
func when(f Field, codes ...string) Rule { return Rule{{Field: f, Is: codes}} }

func coded(f Field, list string, why bool) Prompt {
	return Prompt{Field: f, Input: InputCode, List: list, Unknown: true, Why: why}
}

func several(f Field, list string, why bool) Prompt {
	return Prompt{Field: f, Input: InputCodes, List: list, Unknown: true, Why: why}
}

func day(f Field, shown Rule) Prompt {
	return Prompt{Field: f, Input: InputDay, Unknown: true, Shown: shown}
}
