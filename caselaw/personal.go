package caselaw

import (
	_ "embed" // words that are no names
	"regexp"
	"strings"
	"unicode"

	"verdig/codelist"
)

// personal are the traces of a person that no text of the register may have.
// They are found by their form alone, so that a text without them may still
// identify somebody: that is for the reader who publishes to see.
var personal = []struct {
	key  string
	form *regexp.Regexp
}{
	{IssueIdentity, regexp.MustCompile(`(?:^|\D)\d{6}[ .\-\x{a0}\x{2011}]?\d{5}(?:\D|$)`)},
	{IssueEmail, regexp.MustCompile(`(?i)[\p{L}\d._%+\-]+@[\p{L}\d\-]+(?:\.[\p{L}\d\-]+)+`)},
	{IssuePhone, regexp.MustCompile(`(?:(?:\+|(?:^|\s)00)\d{1,3}[ \x{a0}]?(?:\d[ \x{a0}]?){6,12})|(?:^|[^\d\-/.,])(?:\d{8}|\d{2} \d{2} \d{2} \d{2}|\d{3} \d{2} \d{3})(?:$|[^\d\-/])`)},
	{IssueAddress, regexp.MustCompile(`(?:(?i:\p{L}{2,}(?:gate|gaten|gata|veg|vegen|vei|veien|allé|alleen|alléen|bakken|stien|svingen))|\p{Lu}\p{L}+(?:plass|plassen|torg|torget)|` +
		`\p{Lu}\p{L}+ (?i:gate|gt\.|veg|vei|allé|plass|torg|street|road|avenue))\s+\d+(?:$|[^\p{L}\d]|\s?[a-hA-H](?:$|[^\p{L}]))`)},
	{IssueAddress, regexp.MustCompile(`\d+[a-hA-H]? \p{Lu}\p{L}+ (?:Street|Road|Avenue|Lane)`)},
	{IssueAddress, regexp.MustCompile(`(?:^|[^\d+\-])(?:0\d{3}|[13-9]\d{3}|2[1-9]\d{2}) \p{Lu}\p{Ll}+`)},
}

// years before a capital letter are no postal codes: "Straffeloven 1902 Oslo".
var yearForm = regexp.MustCompile(`(?:^|[^\d+\-])1[89]\d{2} \p{Lu}`)

func (c *checker) personal(field Field, text string) {
	for _, p := range personal {
		if p.key == IssueAddress {
			text = yearForm.ReplaceAllString(text, " ")
		}
		if p.form.MatchString(text) {
			c.refuse(field, p.key)
		}
	}
}

// Hint is two or more words with capital letters that may be the name of
// somebody. It keeps nothing from being taken: names are also those of ships,
// companies and places. Who publishes has to look at each.
type Hint struct {
	Field Field
	Words string
}

//go:embed notnames.txt
var notNamesText string

// notNames are words with a capital letter that are part of no person's name.
var notNames = func() map[string]bool {
	out := map[string]bool{}
	for line := range strings.Lines(notNamesText) {
		if word := strings.TrimSpace(line); word != "" && !strings.HasPrefix(word, "#") {
			out[word] = true
		}
	}
	return out
}()

var namePair = regexp.MustCompile(`\p{Lu}[\p{L}'’\-]+(?:[ \x{a0}]\p{Lu}(?:\.|[\p{L}'’\-]+))+`)

// Hints are the words of the texts that may be names.
func Hints(f Facts) []Hint {
	var out []Hint
	for _, t := range Texts {
		for _, l := range codelist.Langs {
			seen := map[string]bool{}
			text := strings.ReplaceAll(*in(f.text(t), l), f.Court, "")
			for _, words := range namePair.FindAllString(text, -1) {
				if !seen[words] && nameLike(words) {
					out = append(out, Hint{TextIn(t, l), words})
				}
				seen[words] = true
			}
		}
	}
	return out
}

// nameLike reports whether two words of a row are left when those that are part
// of no name are taken away.
func nameLike(words string) bool {
	n := 0
	for word := range strings.FieldsFuncSeq(words, unicode.IsSpace) {
		if !notNames[word] {
			n++
		}
	}
	return n > 1
}
