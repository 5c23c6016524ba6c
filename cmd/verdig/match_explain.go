package main

import (
	"fmt"
	"io"
	"strings"

	"verdig/codelist"
	"verdig/exchange/people"
	"verdig/fault"
	"verdig/lang"
	"verdig/linkage"
)

// explanation is the evidence on two records, from the prior to the weight.
type explanation struct {
	A           string          `json:"a"`
	B           string          `json:"b"`
	PriorBits   finite          `json:"prior_bits"`
	WeightBits  finite          `json:"weight_bits"`
	Probability finite          `json:"probability"`
	Fields      []explainedStep `json:"fields"`

	pair linkage.Pair
}

// explainedStep is what one field adds, and the sum with it.
type explainedStep struct {
	Field    string `json:"field"`
	Level    string `json:"level"`
	Bits     finite `json:"bits"`
	TermBits finite `json:"term_bits"`
	SumBits  finite `json:"sum_bits"`
}

// drawWaterfall writes the evidence on a pair as an SVG picture. It is nil in
// a program that was built without charts, which then has no flag --svg.
var drawWaterfall func(w io.Writer, p linkage.Pair, priorBits float64, l codelist.Lang) error

// explain finds the two records of --explain and their evidence.
func (m *matching) explain(text string) (*explanation, error) {
	var at [2]int
	found := false
	for i := range len(text) { // an identifier may hold a comma
		if text[i] != ',' {
			continue
		}
		at = [2]int{m.find(text[:i], 0), m.find(text[i+1:], len(m.files)-1)}
		if found = at[0] >= 0 && at[1] >= 0; found {
			break
		}
	}
	switch {
	case !found:
		return nil, fault.New(fault.Invalid, "cmd.match.no_record", strings.Join(m.files, ", "))
	case at[0] == at[1]:
		return nil, fault.New(fault.Invalid, "cmd.match.one_record")
	}
	p, ok := m.result.Explain(m.set.Records[at[0]].ID, m.set.Records[at[1]].ID)
	if !ok {
		return nil, fault.New(fault.Internal, "cmd.match.no_record", strings.Join(m.files, ", "))
	}
	e := &explanation{
		A: m.set.IDs[at[0]], B: m.set.IDs[at[1]], PriorBits: finite(m.result.Model.PriorBits),
		WeightBits: finite(p.WeightBits), Probability: finite(p.Probability), pair: p,
	}
	sum := m.result.Model.PriorBits
	for _, f := range p.Fields {
		sum += f.Bits
		e.Fields = append(e.Fields, explainedStep{f.Field, f.Level, finite(f.Bits), finite(f.TermBits), finite(sum)})
	}
	return e, nil
}

// find returns the record of an identifier in a file, -1 if there is none.
func (m *matching) find(id string, file int) int {
	from, to := 0, m.set.Second
	if file == 1 {
		from, to = m.set.Second, len(m.set.Records)
	}
	plain := strings.TrimPrefix(id, people.Prefix(file == 1))
	for i := from; i < to; i++ {
		if m.set.IDs[i] == id || len(m.files) == 2 && m.set.IDs[i] == plain {
			return i
		}
	}
	return -1
}

// waterfallWidth is the number of characters in which the bars are drawn.
const waterfallWidth = 36

// printExplanation prints the evidence as a table in which each bar begins
// where the one above ended.
func (a *app) printExplanation(e *explanation) {
	g := lang.For(a.lang)
	number := func(x finite) string {
		s := g.Decimal(float64(x), 1)
		if x > 0 {
			s = "+" + s
		}
		return s
	}
	low, high := min(0, float64(e.PriorBits)), max(0, float64(e.PriorBits))
	for _, f := range e.Fields {
		low, high = min(low, float64(f.SumBits)), max(high, float64(f.SumBits))
	}
	fmt.Fprintf(a.out, "%s – %s: %s\n\n", printable(e.A), printable(e.B),
		a.say("cmd.match.weight", number(e.WeightBits), g.Percent(100*float64(e.Probability), 2)))
	fmt.Fprintf(a.out, "  %-18s %-30s %7s %7s %7s\n", a.say("cmd.match.field"), a.say("cmd.match.level"), a.say("cmd.match.bits"), a.say("cmd.match.rarity"), a.say("cmd.match.sum"))
	line := func(field, level string, bits, term, from, to finite) {
		rare := ""
		if term != 0 {
			rare = number(term)
		}
		fmt.Fprintf(a.out, "  %-18s %-30s %7s %7s %7s  %s\n", field, level, number(bits), rare, number(to), fall(float64(from), float64(to), low, high))
	}
	line(a.say("cmd.review.prior"), "", e.PriorBits, 0, 0, e.PriorBits)
	sum := e.PriorBits
	for _, f := range e.Fields {
		line(f.Field, f.Level, f.Bits, f.TermBits, sum, f.SumBits)
		sum = f.SumBits
	}
	line(a.say("cmd.review.sum"), "", e.WeightBits, 0, 0, e.WeightBits)
}

// fall draws a bar from one value to another on a scale, with a mark at 0.
func fall(from, to, low, high float64) string {
	if !(high > low) {
		return ""
	}
	place := func(x float64) int { return int((x-low)/(high-low)*(waterfallWidth-1) + .5) }
	row := []rune(strings.Repeat(" ", waterfallWidth))
	mark := '+'
	if to < from {
		mark = '-'
	}
	row[place(0)] = '|'
	for i := place(min(from, to)); i <= place(max(from, to)) && i < waterfallWidth; i++ {
		if from != to && row[i] != '|' {
			row[i] = mark
		}
	}
	return strings.TrimRight(string(row), " ")
}
