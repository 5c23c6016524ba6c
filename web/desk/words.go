package desk

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"verdig/codelist"
	"verdig/exchange"
	"verdig/lang"
	"verdig/register"
)

// schemes are the code lists of coded facts.
var schemes = map[register.Field]string{
	register.FieldBirthBasis: "age_basis", register.FieldPresumedMinor: "yes_no", register.FieldSex: "sex",
	register.FieldCitizenship: "country", register.FieldStatus: "identification_status", register.FieldStatusBody: "deciding_body",
	register.FieldExploitation: "exploitation", register.FieldMeans: "means", register.FieldRecruitment: "recruitment",
	register.FieldCountry: "country", register.FieldOffered: "assistance", register.FieldAccepted: "assistance",
	register.FieldPermit: "residence_permit",
}

// Codes writes codes of a field with their labels.
func (f frame) Codes(field register.Field, codes ...string) string {
	var words []string
	for _, c := range codes {
		if c != "" {
			words = append(words, f.Label(schemes[field], c))
		}
	}
	return strings.Join(words, ", ")
}

// Field is the name of a field of a person return, as templates head it.
func (f frame) Field(field register.Field) string {
	if field == register.FieldBirthYear {
		return f.T("review.row.birth_year")
	}
	columns := exchange.Columns(exchange.PersonReturn)
	if i := slices.IndexFunc(columns, func(c exchange.Column) bool { return c.Field == string(field) }); i >= 0 {
		return columns[i].Heading.In(f.Lang)
	}
	return string(field)
}

// Agency is the name of an agency.
func (f frame) AgencyName(code string) string {
	if code == "" {
		return f.T("desk.national_unit")
	}
	return f.Label("agency", code)
}

// Number writes a whole number.
func (f frame) Number(n int) string { return lang.For(f.Lang).Integer(n) }

// Decimal writes a number with one place, with its sign where signed.
func (f frame) Decimal(x float64) string { return lang.For(f.Lang).Decimal(x, 1) }

// Percent writes a share, 0 to 1.
func (f frame) Percent(x float64) string { return lang.For(f.Lang).Percent(100*x, 0) }

// Day writes a calendar day as prose does; "" for none.
func (f frame) Day(d codelist.Day) string {
	if d.IsZero() {
		return ""
	}
	return lang.For(f.Lang).Date(d)
}

// oslo is where the people of the desk read the clock.
var oslo = codelist.Norway()

// Moment writes day and time of day as a clock in Norway shows them.
func (f frame) Moment(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	t = t.In(oslo)
	return lang.For(f.Lang).Date(codelist.DayOf(t)) + " " + t.Format("15:04")
}

// DayOf writes the day of a moment in Norway.
func (f frame) DayOf(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return lang.For(f.Lang).Date(codelist.NorwegianDay(t))
}

// Evidence is the name of a field or level of linkage evidence; kind is field
// or level.
func (f frame) Evidence(kind, name string) string {
	words := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
	rest := ""
	if len(words) > 0 && strings.HasPrefix(strings.Join(words, "_"), "further_fact") {
		rest = words[len(words)-1]
		words = []string{"further", "fact"}
	}
	for _, area := range []string{"linkage.", "review."} {
		if key := area + kind + "." + strings.Join(words, "_"); f.texts.Has(key) {
			return f.T(key, rest)
		}
	}
	return name
}

// pairRows are coded facts side by side: the heading, and a text for each.
func (f frame) pairRows(a, b register.Notification) [][3]string {
	var rows [][3]string
	line := func(head, x, y string) {
		if x != "" || y != "" {
			rows = append(rows, [3]string{head, x, y})
		}
	}
	coded := func(field register.Field, x, y []string) {
		line(f.Field(field), f.Codes(field, x...), f.Codes(field, y...))
	}
	day := func(field register.Field, x, y codelist.Day) { line(f.Field(field), f.Day(x), f.Day(y)) }
	year := func(y int) string { return strings.TrimPrefix(strconv.Itoa(y), "0") }
	line(f.T("review.row.agency"), f.AgencyName(a.Agency), f.AgencyName(b.Agency))
	line(f.Field(register.FieldYear), year(a.Year), year(b.Year))
	line(f.Field(register.FieldReference), a.Reference, b.Reference)
	x, y := a.Facts, b.Facts
	line(f.Field(register.FieldBirthYear), year(x.BirthYear), year(y.BirthYear))
	coded(register.FieldBirthBasis, []string{x.BirthBasis}, []string{y.BirthBasis})
	coded(register.FieldPresumedMinor, []string{x.PresumedMinor}, []string{y.PresumedMinor})
	coded(register.FieldSex, []string{x.Sex}, []string{y.Sex})
	coded(register.FieldCitizenship, x.Citizenship, y.Citizenship)
	day(register.FieldIdentified, x.IdentifiedOn, y.IdentifiedOn)
	day(register.FieldFrom, x.From, y.From)
	day(register.FieldTo, x.To, y.To)
	coded(register.FieldStatus, []string{x.Status}, []string{y.Status})
	coded(register.FieldExploitation, x.Exploitation, y.Exploitation)
	coded(register.FieldCountry, x.ExploitationCountry, y.ExploitationCountry)
	coded(register.FieldRecruitment, x.Recruitment, y.Recruitment)
	coded(register.FieldMeans, x.Means, y.Means)
	return rows
}

// reason writes the reason of a judgement: a code of the desk, with what the
// reviewer added, or the words as they are.
func (f frame) reason(text string) string {
	code, more, _ := strings.Cut(text, ": ")
	if key := "desk.reason." + code; f.texts.Has(key) {
		return strings.TrimSuffix(f.T(key)+". "+more, ". ")
	}
	return text
}

// signed writes a weight in bits with its sign.
func (f frame) signed(x float64) string {
	if x > 0 {
		return "+" + f.Decimal(x)
	}
	return f.Decimal(x)
}

// first is the first text that is not empty.
func first(texts ...string) string { return cmp.Or(texts...) }

// share writes how many of a whole, in per cent; a dash for an empty whole.
func share(f frame, part, whole int) string {
	if whole == 0 {
		return "–"
	}
	return f.Percent(float64(part) / float64(whole))
}

func (f frame) agencyNames(codes []string) string {
	names := make([]string, len(codes))
	for i, c := range codes {
		names[i] = f.AgencyName(c)
	}
	return strings.Join(names, ", ")
}

func yearList(years []int) string {
	words := make([]string, len(years))
	for i, y := range years {
		words[i] = strconv.Itoa(y)
	}
	return strings.Join(words, ", ")
}
