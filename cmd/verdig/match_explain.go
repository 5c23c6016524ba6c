package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"verdig/exchange/people"
	"verdig/fault"
	"verdig/lang"
	"verdig/linkage"
)

// explanation is the evidence on two records, from the prior to the weight.
type explanation struct {
	A           string          `json:"a"`
	B           string          `json:"b"`
	PriorBits   jsonNumber      `json:"prior_bits"`
	WeightBits  jsonNumber      `json:"weight_bits"`
	Probability jsonNumber      `json:"probability"`
	Fields      []explainedStep `json:"fields"`

	pair linkage.Pair // the same, with further facts by their headings, to be drawn
}

// explainedStep is what one field adds, and the sum with it.
type explainedStep struct {
	Field    string     `json:"field"`
	Level    string     `json:"level"`
	Bits     jsonNumber `json:"bits"`
	TermBits jsonNumber `json:"term_bits"`
	SumBits  jsonNumber `json:"sum_bits"`
}

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
		A: m.set.IDs[at[0]], B: m.set.IDs[at[1]], PriorBits: jsonNumber(m.result.Model.PriorBits),
		WeightBits: jsonNumber(p.WeightBits), Probability: jsonNumber(p.Probability), pair: p,
	}
	e.pair.A, e.pair.B, e.pair.Fields = e.A, e.B, slices.Clone(p.Fields)
	for i := range e.pair.Fields {
		e.pair.Fields[i].Field = factName(e.pair.Fields[i].Field, m.set.Facts)
	}
	sum := m.result.Model.PriorBits
	for _, f := range p.Fields {
		sum += f.Bits
		e.Fields = append(e.Fields, explainedStep{f.Field, f.Level, jsonNumber(f.Bits), jsonNumber(f.TermBits), jsonNumber(sum)})
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
	number := func(x jsonNumber) string {
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
	fmt.Fprintf(a.out, "  %-24s %-30s %7s %7s %7s\n", a.say("cmd.match.field"), a.say("cmd.match.level"), a.say("cmd.match.bits"), a.say("cmd.match.rarity"), a.say("cmd.match.sum"))
	line := func(field, level string, bits, term, from, to jsonNumber) {
		rare := ""
		if term != 0 {
			rare = number(term)
		}
		fmt.Fprintf(a.out, "  %-24s %-30s %7s %7s %7s  %s\n", field, level, number(bits), rare, number(to), fall(float64(from), float64(to), low, high))
	}
	line(a.say("cmd.review.prior"), "", e.PriorBits, 0, 0, e.PriorBits)
	sum := e.PriorBits
	for i, f := range e.Fields {
		line(a.fieldName(e.pair.Fields[i].Field), a.levelName(f.Level), f.Bits, f.TermBits, sum, f.SumBits)
		sum = f.SumBits
	}
	line(a.say("cmd.review.sum"), "", e.WeightBits, 0, 0, e.WeightBits)
}

// factName is the name of a field: that of a further fact is its heading.
func factName(field string, facts []string) string {
	for i, heading := range facts {
		if field == linkage.FieldMore+" "+strconv.Itoa(i+1) {
			return printable(heading)
		}
	}
	return field
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
