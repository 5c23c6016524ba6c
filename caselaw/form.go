package caselaw

import (
	"slices"
	"strconv"

	"verdig/codelist"
)

// Field is one field of the form of an entry.
type Field string

// The fields, in the order of the form. A text has one for each language.
const (
	FieldCourt       Field = "court"
	FieldNumber      Field = "number"
	FieldInstance    Field = "instance"
	FieldDay         Field = "day"
	FieldFinal       Field = "final"
	FieldOutcome     Field = "outcome"
	FieldLaw         Field = "law"
	FieldPrison      Field = "prison"
	FieldSuspended   Field = "suspended"
	FieldConfiscated Field = "confiscated"
	FieldCompensated Field = "compensated"
	FieldSentence    Field = "sentence"
	FieldSummary     Field = "summary"
	FieldDecides     Field = "decides"
	FieldSource      Field = "source"
)

// TextIn returns the field of a text in one language.
func TextIn(text Field, l codelist.Lang) Field { return text + "_" + Field(l) }

// Texts are the fields that have a text for each language.
var Texts = []Field{FieldDecides, FieldSummary, FieldSentence}

// Fields are all fields of the form, in its order.
var Fields = func() []Field {
	all := []Field{
		FieldCourt, FieldNumber, FieldInstance, FieldDay, FieldFinal, FieldOutcome, FieldLaw, FieldPrison, FieldSuspended, FieldConfiscated, FieldCompensated,
	}
	for _, t := range Texts {
		for _, l := range codelist.Langs {
			all = append(all, TextIn(t, l))
		}
	}
	return append(all, FieldSource)
}()

// Form is what somebody has filled in, by field.
type Form map[Field][]string

// Value returns the only value of a field, "" where there is none.
func (f Form) Value(field Field) string {
	if len(f[field]) == 0 {
		return ""
	}
	return f[field][0]
}

// Has reports whether a value of a field is chosen.
func (f Form) Has(field Field, value string) bool { return slices.Contains(f[field], value) }

// Form returns the facts as the form shows them.
func (f Facts) Form() Form {
	out := Form{}
	set := func(field Field, value string) {
		if value != "" {
			out[field] = []string{value}
		}
	}
	number := func(field Field, n int64) {
		if n != 0 {
			set(field, strconv.FormatInt(n, 10))
		}
	}
	set(FieldCourt, f.Court)
	set(FieldNumber, f.Number)
	set(FieldInstance, f.Instance)
	set(FieldDay, f.Day.String())
	set(FieldFinal, map[bool]string{true: "yes", false: "no"}[f.Final])
	set(FieldOutcome, f.Outcome)
	out[FieldLaw] = slices.Clone(f.Law)
	number(FieldPrison, f.Prison)
	number(FieldSuspended, f.Suspended)
	number(FieldConfiscated, f.Confiscated)
	number(FieldCompensated, f.Compensated)
	for _, t := range Texts {
		for _, l := range codelist.Langs {
			set(TextIn(t, l), *in(f.text(t), l))
		}
	}
	set(FieldSource, f.Source)
	return out
}

// text is the text of a field.
func (f *Facts) text(field Field) *codelist.Text {
	switch field {
	case FieldSentence:
		return &f.Sentence
	case FieldDecides:
		return &f.Decides
	}
	return &f.Summary
}

// in is a text in exactly one language.
func in(t *codelist.Text, l codelist.Lang) *string {
	switch l {
	case codelist.NN:
		return &t.NN
	case codelist.EN:
		return &t.EN
	}
	return &t.NB
}
