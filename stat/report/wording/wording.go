// Package wording knows the fixed words of a publication (contents, figure,
// table, source ...) in the three languages, and how numbers, shares and days
// are written in them. It knows nothing of what a publication says.
package wording

import (
	"math"
	"strconv"
	"strings"

	"verdig/codelist"
)

// Words are the words that writers add to a document.
type Words struct {
	Contents, Figure, Table, Chapter, Appendix string
	Note, Source, KeyFigures, Page             string
	Total, From, To, Category, Share           string
	Break                                      string // short label of a break in a time series
	BreakNote                                  string // what the label means
	Suppressed                                 string // what ":" means
	NotAvailable                               string // what ".." means
	Symbols                                    string // heading of the two explanations
	ShowNumbers                                string // label of a figure's data table
	SkipLink, Languages, Downloads             string
	Footnotes, Footnote, BackToText            string
	BackToTop, AnnualReport                    string
	Colophon, Publisher, Year, Edition, AsOf   string
	Continued                                  string // a table that goes on from the page before
	Language                                   string // the language's own name
}

var words = map[codelist.Lang]Words{
	codelist.NB: {
		Contents: "Innhold", Figure: "Figur", Table: "Tabell", Chapter: "Kapittel", Appendix: "Vedlegg",
		Note: "Merknad", Source: "Kilde", KeyFigures: "Nøkkeltall", Page: "Side",
		Total: "I alt", From: "Fra", To: "Til", Category: "Kategori", Share: "Andel",
		Break: "brudd", BreakNote: "Brudd i tidsserien: tallene før og etter kan ikke sammenlignes direkte.",
		Suppressed: "Vises ikke av hensyn til personvernet", NotAvailable: "Ikke innhentet eller ikke sammenlignbart, eller for lite ligger bak",
		Symbols: "Tegn i tabeller og figurer", ShowNumbers: "Vis tallene i figuren",
		SkipLink: "Hopp til hovedinnholdet", Languages: "Språk", Downloads: "Last ned",
		Footnotes: "Fotnoter", Footnote: "Fotnote", BackToText: "Tilbake til teksten",
		BackToTop: "Til toppen", AnnualReport: "Årsrapport",
		Colophon: "Om utgivelsen", Publisher: "Utgiver", Year: "Rapporteringsår", Edition: "Utgave", AsOf: "Registeret per",
		Continued: "forts.", Language: "Bokmål",
	},
	codelist.NN: {
		Contents: "Innhald", Figure: "Figur", Table: "Tabell", Chapter: "Kapittel", Appendix: "Vedlegg",
		Note: "Merknad", Source: "Kjelde", KeyFigures: "Nøkkeltal", Page: "Side",
		Total: "I alt", From: "Frå", To: "Til", Category: "Kategori", Share: "Del",
		Break: "brot", BreakNote: "Brot i tidsserien: tala før og etter kan ikkje samanliknast direkte.",
		Suppressed: "Blir ikkje vist av omsyn til personvernet", NotAvailable: "Ikkje henta inn eller ikkje samanliknbart, eller for lite ligg bak",
		Symbols: "Teikn i tabellar og figurar", ShowNumbers: "Vis tala i figuren",
		SkipLink: "Hopp til hovudinnhaldet", Languages: "Språk", Downloads: "Last ned",
		Footnotes: "Fotnotar", Footnote: "Fotnote", BackToText: "Tilbake til teksten",
		BackToTop: "Til toppen", AnnualReport: "Årsrapport",
		Colophon: "Om utgjevinga", Publisher: "Utgjevar", Year: "Rapporteringsår", Edition: "Utgåve", AsOf: "Registeret per",
		Continued: "framh.", Language: "Nynorsk",
	},
	codelist.EN: {
		Contents: "Contents", Figure: "Figure", Table: "Table", Chapter: "Chapter", Appendix: "Appendix",
		Note: "Note", Source: "Source", KeyFigures: "Key figures", Page: "Page",
		Total: "Total", From: "From", To: "To", Category: "Category", Share: "Share",
		Break: "break", BreakNote: "Break in the series: the figures before and after cannot be compared directly.",
		Suppressed: "Not shown, to protect persons", NotAvailable: "Not collected or not comparable, or too little stands behind it",
		Symbols: "Symbols in tables and figures", ShowNumbers: "Show the numbers in the figure",
		SkipLink: "Skip to the main content", Languages: "Language", Downloads: "Download",
		Footnotes: "Footnotes", Footnote: "Footnote", BackToText: "Back to the text",
		BackToTop: "Back to top", AnnualReport: "Annual report",
		Colophon: "About this publication", Publisher: "Publisher", Year: "Reporting year", Edition: "Edition", AsOf: "Register as of",
		Continued: "cont.", Language: "English",
	},
}

// For returns the words of language l; bokmål for an unknown language.
func For(l codelist.Lang) Words {
	if w, ok := words[l]; ok {
		return w
	}
	return words[codelist.NB]
}

// The marks that stand in place of a number.
const (
	MarkSuppressed   = ":"
	MarkNotAvailable = ".."
)

const (
	narrowSpace = "\u202f" // narrow no-break space, between groups of thousands
	noBreak     = "\u00a0"
	minus       = "\u2212"
)

// Number writes n with groups of three digits: 12 345 with a narrow no-break
// space in bokmål and nynorsk, 12,345 in English. Four digits are grouped too,
// so that columns line up.
func Number(l codelist.Lang, n int) string {
	digits := strconv.Itoa(n)
	sign := ""
	if n < 0 {
		sign, digits = minus, digits[1:]
	}
	sep := narrowSpace
	if l == codelist.EN {
		sep = ","
	}
	var b strings.Builder
	b.WriteString(sign)
	for i, d := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteString(sep)
		}
		b.WriteRune(d)
	}
	return b.String()
}

// Decimal writes x with the given number of decimals and the language's
// decimal mark: comma in bokmål and nynorsk, point in English.
func Decimal(l codelist.Lang, x float64, decimals int) string {
	whole, frac, _ := strings.Cut(strconv.FormatFloat(math.Abs(x), 'f', decimals, 64), ".")
	n, err := strconv.Atoi(whole)
	if err != nil { // beyond int: not a count of anything here
		return strconv.FormatFloat(x, 'g', -1, 64)
	}
	out := Number(l, n)
	if decimals > 0 {
		mark := ","
		if l == codelist.EN {
			mark = "."
		}
		out += mark + frac
	}
	if x < 0 && strings.Trim(out, "0,.") != "" {
		out = minus + out
	}
	return out
}

// Percent writes the share part/whole in percent: without decimals, but with
// one below one percent, and with one where whole is 1,000 or more. It returns
// "" where whole is not positive.
func Percent(l codelist.Lang, part, whole int) string {
	if whole <= 0 {
		return ""
	}
	p := 100 * float64(part) / float64(whole)
	decimals := 0
	if whole >= 1000 || p > 0 && p < 1 {
		decimals = 1
	}
	if l == codelist.EN {
		return Decimal(l, p, decimals) + "%"
	}
	return Decimal(l, p, decimals) + noBreak + "%"
}

var months = map[codelist.Lang][12]string{
	codelist.NB: {"januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"},
	codelist.EN: {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
}

// Date writes a day in full: 31. desember 2016, 31 December 2016. The zero day
// is "".
func Date(l codelist.Lang, d codelist.Day) string {
	if d.IsZero() {
		return ""
	}
	dot, names := ".", months[codelist.NB] // the same months in nynorsk
	if l == codelist.EN {
		dot, names = "", months[codelist.EN]
	}
	return strconv.Itoa(d.DayOfMonth()) + dot + noBreak + names[d.Month()-1] + noBreak + strconv.Itoa(d.Year())
}
