package main

import (
	"io"
	"math"
	"strings"

	"verdig/linkage"
	"verdig/stat/report/chart"
)

// waterfall draws the explanation of a pair as SVG in the user's language: the
// prior, what each field adds, and the thresholds of the run that the pair
// belongs to. Statistics without thresholds (both zero, or not finite) give a
// picture without lines.
func (a *app) waterfall(p linkage.Pair, s linkage.Stats, out io.Writer) error {
	svg, err := a.waterfallOf(p, s).SVG(chart.Options{Lang: a.lang})
	if err != nil {
		return err
	}
	_, err = out.Write(svg)
	return err
}

// waterfallOf says a pair in the user's words.
func (a *app) waterfallOf(p linkage.Pair, s linkage.Stats) chart.Waterfall {
	word := func(name string) string { return a.say("linkage.chart." + name) }
	w := chart.Waterfall{
		ID: "link", Caption: a.say("linkage.chart.caption", p.A, p.B), Probability: p.Probability,
		Prior: chart.WaterfallStep{Label: word("prior"), Note: word("prior.note"), Bits: p.WeightBits},
		Words: chart.WaterfallWords{
			Unit: word("unit"), For: word("for"), Against: word("against"), Rare: word("rare"), Common: word("common"),
			Rarity: word("rarity"), Sum: word("sum"), Probability: word("probability"),
		},
	}
	for _, f := range p.Fields {
		w.Prior.Bits -= f.Bits
		w.Steps = append(w.Steps, chart.WaterfallStep{
			Label: a.fieldName(f.Field), Note: a.levelName(f.Level), Bits: f.Bits, Rarity: f.TermBits,
		})
	}
	known := func(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }
	if s.AcceptBits == 0 && s.ReviewBits == 0 {
		return w
	}
	if known(s.ReviewBits) && s.ReviewBits < s.AcceptBits {
		w.Thresholds = append(w.Thresholds, chart.Threshold{Label: word("review"), Bits: s.ReviewBits})
	}
	if known(s.AcceptBits) {
		w.Thresholds = append(w.Thresholds, chart.Threshold{Label: word("accept"), Bits: s.AcceptBits})
	}
	return w
}

// fieldName is the name of a field of evidence in the user's language.
func (a *app) fieldName(field string) string {
	number := ""
	if rest, ok := strings.CutPrefix(field, linkage.FieldMore); ok {
		field, number = linkage.FieldMore, strings.TrimSpace(rest)
	}
	return strings.TrimSpace(a.linkageWord("field", field, number))
}

// levelName is the name of a level of agreement in the user's language.
func (a *app) levelName(level string) string { return a.linkageWord("level", level) }

// linkageWord finds the message of a name of package linkage. A name that the
// catalogue does not have is shown as it is.
func (a *app) linkageWord(kind, name string, args ...string) string {
	key := "linkage." + kind + "." + messageKey(name)
	if !a.texts.Has(key) {
		return name
	}
	return a.say(key, args...)
}

// messageKey makes a name fit for the key of a message: letters and digits in
// lower case, with _ for everything between them.
func messageKey(name string) string {
	words := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
	return strings.Join(words, "_")
}
