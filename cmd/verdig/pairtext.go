package main

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"verdig/codelist"
	"verdig/exchange"
	"verdig/lang"
	"verdig/register"
)

// schemeOf are the code lists of the coded rows of a pair.
var schemeOf = map[string]string{
	string(rowAgency): "agency", string(register.FieldBirthBasis): "age_basis", string(register.FieldPresumedMinor): "yes_no_unknown",
	string(register.FieldSex): "sex", string(register.FieldCitizenship): "country", string(register.FieldStatus): "identification_status",
	string(register.FieldExploitation): "exploitation",
}

// printPair prints a pair in the user's language.
func (a *app) printPair(p shownPair) error {
	codes, err := a.codes()
	if err != nil {
		return err
	}
	g := lang.For(a.lang)
	fmt.Fprintf(a.out, "%s   %s\n", p.ID, a.say("cmd.review.weight", bits(p.WeightBits), g.Percent(100*p.Probability, 1)))
	fmt.Fprintln(a.out, a.say("review.value", g.Decimal(p.Value, 2), g.Integer(p.Decides)))
	a.printRows(codes, p.Rows)
	a.printEvidence(p)
	fmt.Fprintln(a.out)
	for _, h := range []struct {
		key     string
		grounds []register.Ground
	}{{"review.hard", p.Hard}, {"review.hard_if_same", p.HardSame}, {"review.hard_if_not_same", p.HardNotSame}} {
		if len(h.grounds) > len(p.Hard) || len(h.grounds) > 0 && h.key == "review.hard" {
			fmt.Fprintln(a.out, a.say(h.key, a.grounds(h.grounds)))
		}
	}
	for _, o := range p.Opinions {
		fmt.Fprintln(a.out, a.say("review.opinion", o.Actor, a.say("review.verdict."+string(o.Verdict)), o.Reason, string(o.ID)))
	}
	for _, x := range p.Answers {
		fmt.Fprintln(a.out, a.answerText(x))
	}
	return nil
}

// answerText writes a question with the agency's word on it.
func (a *app) answerText(x answerRow) string {
	if x.Answer == "" {
		return a.say("review.unanswered", x.Agency, x.Asked.UTC().Format(time.DateOnly))
	}
	return a.say("review.answered", x.Agency, a.say("review.answer."+string(x.Answer)), x.Reason)
}

// printRows prints facts side by side, with labels for codes.
func (a *app) printRows(codes *codelist.Library, rows [][]string) {
	headings := map[string]string{
		string(rowAgency): a.say("review.row.agency"), string(rowBirthYear): a.say("review.row.birth_year"),
	}
	for _, c := range exchange.Columns(exchange.PersonReturn) {
		headings[c.Field] = c.Heading.In(a.lang)
	}
	fmt.Fprintln(a.out)
	for _, r := range rows {
		fmt.Fprintf(a.out, "  %s %s %s\n", padded(headings[r[0]], 36), padded(a.labels(codes, r[0], r[1]), 38), a.labels(codes, r[0], r[2]))
	}
	fmt.Fprintln(a.out)
}

// labels writes the codes of a row in the user's language.
func (a *app) labels(codes *codelist.Library, field, value string) string {
	s, ok := codes.Scheme(schemeOf[field])
	if !ok {
		return value
	}
	var words []string
	for code := range strings.FieldsSeq(value) {
		words = append(words, s.Label(code, a.lang))
	}
	return strings.Join(words, ", ")
}

// printEvidence prints how alike the fields are, with the weight of each and
// the part of it that is due to rarity.
func (a *app) printEvidence(p shownPair) {
	line := func(field, level, weight, rarity, drawn string) {
		fmt.Fprintf(a.out, "  %s %s %8s %8s  %s\n", padded(field, 36), padded(level, 38), weight, rarity, drawn)
	}
	line("", "", "bits", a.say("review.rarity"), "")
	line(a.say("cmd.review.prior"), "", bits(p.Prior), "", "")
	for _, e := range p.Evidence {
		rarity := ""
		if e.RarityBits != 0 {
			rarity = bits(e.RarityBits)
		}
		line(a.fieldName(e.Field), a.levelName(e.Level), bits(e.Bits), rarity, bar(e.Bits))
	}
	line(a.say("cmd.review.sum"), "", bits(p.WeightBits), "", "")
}

// padded fills a text up to a width in characters.
func padded(text string, width int) string {
	return text + strings.Repeat(" ", max(0, width-utf8.RuneCountInString(text)))
}

// bits writes a weight with its sign.
func bits(x float64) string { return fmt.Sprintf("%+.1f", x) }

// bar draws a weight as a bar of one sign for each bit, at most 20.
func bar(x float64) string {
	n, mark := int(x+.5), "+"
	if x < 0 {
		n, mark = int(.5-x), "-"
	}
	return strings.Repeat(mark, min(n, 20))
}
