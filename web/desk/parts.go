package desk

import (
	"slices"

	"verdig/codelist"
)

var languageNames = map[codelist.Lang]string{codelist.NB: "Bokmål", codelist.NN: "Nynorsk", codelist.EN: "English"}

// problem is one thing that is wrong with a form.
type problem struct {
	Field  string // id of the field, "" for the form as a whole
	Text   string
	Remedy string
}

// problemOf is the problem on a field, "" where there is none.
func problemOf(list []problem, field string) string {
	for _, p := range list {
		if p.Field == field {
			return p.Text
		}
	}
	return ""
}

// more are the elements of a that are not in b.
func more[T comparable](a, b []T) []T {
	return slices.DeleteFunc(slices.Clone(a), func(x T) bool { return slices.Contains(b, x) })
}
