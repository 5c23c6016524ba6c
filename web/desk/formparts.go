package desk

import (
	"strconv"

	"github.com/a-h/templ"
)

// attributes are those that tie a control to its help and its error.
func (a ask) attributes() templ.Attributes {
	all := templ.Attributes{}
	if a.Describe != "" {
		all["aria-describedby"] = a.Describe
	}
	if a.Error != "" {
		all["aria-invalid"] = "true"
	}
	if a.Fixed {
		all["readonly"] = true
	}
	return all
}

// kind is the kind of control by which a code is chosen.
func (a ask) kind() string {
	if a.Input == "codes" {
		return "checkbox"
	}
	return "radio"
}

// groups are the choices with those beneath them, to stand together.
func (a ask) groups() [][]choice {
	var groups [][]choice
	for _, c := range a.Choices {
		if !c.Beneath || len(groups) == 0 {
			groups = append(groups, nil)
		}
		last := len(groups) - 1
		groups[last] = append(groups[last], c)
	}
	return groups
}

// choiceID is the id of a control: the first one has that of the field, so that
// the summary of what is wrong leads to it.
func (a ask) choiceID(i int) string {
	if i == 0 {
		return a.Field
	}
	return a.Field + "-" + strconv.Itoa(i+1)
}

func encodingAttributes(v topicView) templ.Attributes {
	all := templ.Attributes{"aria-describedby": "encoding-help"}
	if problemOf(v.Wrong, "encoding") != "" {
		all["aria-invalid"] = "true"
		all["aria-describedby"] = "encoding-help encoding-error"
	}
	return all
}

// encodingValue is the encoding that is there.
func encodingValue(v topicView) string {
	for _, a := range v.Questions {
		if a.Input == "encoding" && a.Value != notEncoded {
			return a.Value
		}
	}
	return ""
}

// clip cuts a long text to what fits into a cell.
func clip(text string) string {
	if r := []rune(text); len(r) > 60 {
		return string(r[:59]) + "…"
	}
	return text
}
