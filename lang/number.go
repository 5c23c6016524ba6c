package lang

import (
	"math"
	"strconv"
	"strings"
)

// WordLimit is the largest number that prose writes in words: twelve, the last
// numeral with a root of its own in the three languages (Språkrådet,
// skriveregler, "Tall").
const WordLimit = 12

// The spaces that keep the parts of a number, and a number and its sign, on one
// line: narrow between groups of three digits, of full width elsewhere.
const (
	groupSpace = "\u202f"
	nbsp       = "\u00a0"
)

var numerals = [...][WordLimit + 1]string{
	nb: {"null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"},
	nn: {"null", "éin", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"},
	en: {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"},
}

// Integer writes n in digits, in groups of three from 1,000 upwards: a
// narrow no-break space in Norwegian, a comma in English. A negative number has a
// real minus sign (U+2212).
func (g Grammar) Integer(n int) string {
	digits := strconv.FormatUint(magnitude(n), 10)
	if n < 0 {
		return "\u2212" + g.group(digits)
	}
	return g.group(digits)
}

// magnitude is |n| without overflow at the smallest integer.
func magnitude(n int) uint64 {
	if n < 0 {
		return uint64(-(n + 1)) + 1 // #nosec G115 -- n is below 0 here
	}
	return uint64(n)
}

func (g Grammar) group(digits string) string {
	if len(digits) < 4 {
		return digits
	}
	sep := g.pick(groupSpace, groupSpace, ",")
	var b strings.Builder
	for i, d := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteString(sep)
		}
		b.WriteRune(d)
	}
	return b.String()
}

// Word writes n as prose does when it stands alone: in words up to WordLimit,
// in digits above it and below zero. One follows the gender: én, ett; éin, éi,
// eitt.
func (g Grammar) Word(n int, gender Gender) string {
	if n < 0 || n > WordLimit {
		return g.Integer(n)
	}
	if n == 1 {
		return g.one(gender)
	}
	return numerals[g.tag][n]
}

func (g Grammar) one(gender Gender) string {
	switch {
	case g.tag == nb && gender == Neuter:
		return "ett"
	case g.tag == nn && gender == Neuter:
		return "eitt"
	case g.tag == nn && gender == Feminine:
		return "éi"
	}
	return numerals[g.tag][1]
}

// Style says how the numbers of one sentence are written.
type Style int

// The styles of number.
const (
	InWords  Style = iota // words up to WordLimit
	InDigits              // digits throughout
)

// StyleOf returns the style for numbers that a reader compares within one
// sentence: digits for all as soon as one of them needs digits ("46
// anmeldelser, hvorav 4 ...").
func StyleOf(numbers ...int) Style {
	for _, n := range numbers {
		if n < 0 || n > WordLimit {
			return InDigits
		}
	}
	return InWords
}

// Number writes n in a style.
func (g Grammar) Number(n int, gender Gender, s Style) string {
	if s == InDigits {
		return g.Integer(n)
	}
	return g.Word(n, gender)
}

// ParseNumber reads a number as Integer or Word writes it, in any gender and
// with or without a capital first letter. It is how the reconciliation of prose
// knows what a reader reads. The word for none counts as 0.
func (g Grammar) ParseNumber(s string) (int, bool) {
	low := strings.ToLower(s)
	for n, w := range numerals[g.tag] {
		if low == w {
			return n, true
		}
	}
	switch low {
	case "ingen", "no", "none":
		return 0, true
	case "ett", "eitt", "éi", "éin", "én", "one":
		return 1, true
	}
	plain := strings.NewReplacer(groupSpace, "", ",", "", "\u2212", "-").Replace(s)
	n, err := strconv.Atoi(plain)
	if err != nil || g.Integer(n) != s {
		return 0, false
	}
	return n, true
}

// Decimal writes x with a fixed number of places after the decimal comma (a
// point in English), rounded half away from zero. It writes "–" for a value
// that is no number.
func (g Grammar) Decimal(x float64, places int) string {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return "–"
	}
	places = min(max(places, 0), 9)
	scale := math.Pow(10, float64(places))
	x = math.Round(x*scale) / scale
	whole, fraction, found := strings.Cut(strconv.FormatFloat(math.Abs(x), 'f', places, 64), ".")
	s := g.group(whole)
	if found {
		s += g.pick(",", ",", ".") + fraction
	}
	if x < 0 {
		s = "\u2212" + s
	}
	return s
}

// Percent writes a percentage for tables and charts: "12,5 %" with a
// non-breaking space, "12.5%" in English.
func (g Grammar) Percent(p float64, places int) string {
	return g.Decimal(p, places) + g.pick(nbsp+"%", nbsp+"%", "%")
}

// PercentWords writes a percentage for prose: "12,5 prosent", "12.5 per cent".
func (g Grammar) PercentWords(p float64, places int) string {
	return g.Decimal(p, places) + " " + g.pick("prosent", "prosent", "per cent")
}

// Range writes a span in digits: "14–18", and one number where both ends are
// the same.
func (g Grammar) Range(low, high int) string {
	if low == high {
		return g.Integer(low)
	}
	return g.Integer(low) + "–" + g.Integer(high)
}

// Between writes a span in words: "mellom 14 og 18", and one number where both
// ends are the same.
func (g Grammar) Between(low, high int) string {
	if low == high {
		return g.Integer(low)
	}
	return g.pick("mellom ", "mellom ", "between ") + g.Integer(low) + " " + g.And() + " " + g.Integer(high)
}
