package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// And returns the conjunction: "og", "og", "and".
func (g Grammar) And() string { return g.pick("og", "og", "and") }

// List joins items as prose does: "a", "a og b", "a, b og c". English has no
// comma before the conjunction.
func (g Grammar) List(items []string) string {
	var b strings.Builder
	for i, item := range items {
		b.WriteString(g.Joint(i, len(items)))
		b.WriteString(item)
	}
	return b.String()
}

// Joint returns what stands before item i of n items in a list: "", ", " or
// " og ". It lets a caller join runs of text that are more than strings.
func (g Grammar) Joint(i, n int) string {
	switch {
	case i == 0:
		return ""
	case i == n-1:
		return " " + g.And() + " "
	}
	return ", "
}

// Capital returns s with a capital first letter.
func Capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if size == 0 || unicode.IsUpper(r) {
		return s
	}
	return string(unicode.ToUpper(r)) + s[size:]
}

// Lower returns a label as it stands inside a sentence. Norwegian takes the
// first letter down unless the word is an abbreviation (a capital follows);
// English likewise. Names of countries and agencies are not labels of this
// kind: leave them alone.
func Lower(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if size == 0 {
		return s
	}
	next, _ := utf8.DecodeRuneInString(s[size:])
	if unicode.IsUpper(next) {
		return s
	}
	return string(unicode.ToLower(r)) + s[size:]
}
