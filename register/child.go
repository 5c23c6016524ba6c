package register

import (
	"strings"

	"verdig/codelist"
)

// MaybeChild reports whether the answers leave it possible that the person is
// under 18 on the day of identification (today where that day is not
// answered): somebody presumes it or does not know, an age that is stated,
// assessed or documented allows it, or nothing at all is said of the age. A
// documented age above 17 outweighs what is stated and assessed, and nothing
// outweighs a presumption: who is unsure treats the person as a child.
func MaybeChild(values map[Field]string, today codelist.Day) bool {
	at := today
	if d, ok := ReadDay(strings.TrimSpace(values[FieldIdentified])); ok && !d.IsZero() {
		at = d
	}
	switch presumed := strings.TrimSpace(values[FieldPresumedMinor]); presumed {
	case yes, Unknown:
		return true
	}
	known := false
	for _, f := range []Field{FieldDocumented, FieldAssessed, FieldStated, FieldBirth, FieldBirthYear} {
		p, _, ok := ReadPartialDay(strings.TrimSpace(values[f]))
		if !ok || p.IsZero() {
			continue
		}
		known = true
		if youngest, _ := p.AgeRange(at); youngest < adultAge {
			return true
		}
		if f == FieldDocumented {
			return false
		}
	}
	if age, ok := readAge(values[FieldAssessedFrom]); ok {
		return age < adultAge
	}
	return !known && strings.TrimSpace(values[FieldPresumedMinor]) != "no"
}

// Duty is one thing that is to be done at once for a child, or for somebody
// who may be one. Its texts stand in the catalogues under [Duty.Key]: what to
// do; with ".why" on what ground.
type Duty struct {
	Code    string
	Field   Field    // the field that says that it is done; "" where none does
	Done    bool     // by the answers
	Sources []string // where the ground was read
}

// Key returns the key of the text.
func (d Duty) Key() string { return "form.child." + d.Code }

// The sources of the duties.
const (
	sourceIdentify = "https://bufdir.no/nn/Barnevern/menneskehandel/Identifisering_og_verifisering/"
	sourceReceived = "https://bufdir.no/nn/Barnevern/menneskehandel/Nar_barnevernet_mottar_en_bekymringsmelding1/"
	sourcePlaced   = "https://bufdir.no/nn/Barnevern/menneskehandel/Midlertidig_plassering_i_institusjon_uten_samtykke_ved_fare_for_utnyttelse_til_menneskehandel_etter_barnevernloven__4_29/"
	sourceMinors   = "https://www.bufdir.no/fagstotte/produkter/mindrearige_ofre_for_menneskehandel"
	sourceGuardian = "https://udiregelverk.no/en/documents/relevant-acts-and-regulations/utlendingsloven/kapittel-11-representant-for-enslige-mindrearige-asylsokere/"
	sourceConsent  = "http://rosa-help.no/om-menneskehandel/hva-er-menneskehandel/identifisering-av-offer/"
	sourceAdvice   = "https://www.fylkesmannen.no/vestland/helse-omsorg-og-sosialtenester/krisesenter/korleis-identifisere-mindrearige-utsett-for-menneskehandel/"
)

// ChildPath returns what must be done at once for a child, in order of
// urgency; nil where [MaybeChild] is false. It is guidance beside the form and
// holds nothing back: a notification is received whatever is done.
func ChildPath(values map[Field]string, today codelist.Day) []Duty {
	if !MaybeChild(values, today) {
		return nil
	}
	is := func(f Field, code string) bool { return strings.TrimSpace(values[f]) == code }
	var path []Duty
	add := func(code string, f Field, sources ...string) {
		path = append(path, Duty{Code: code, Field: f, Done: f != "" && is(f, yes), Sources: sources})
	}
	if is(FieldDanger, yes) || is(FieldDanger, Unknown) {
		add("danger", FieldPolice, sourceIdentify, sourcePlaced)
	}
	add("treat_as_child", "", sourcePlaced, sourceMinors)
	add("child_welfare", FieldWelfare, sourceIdentify, sourceReceived, sourceConsent)
	if !is(FieldDanger, yes) && !is(FieldDanger, Unknown) {
		add("police", FieldPolice, sourceIdentify)
	}
	if !is(FieldAlone, "no") {
		add("representative", FieldGuardian, sourceGuardian)
	}
	switch strings.TrimSpace(values[FieldChildWith]) {
	case "says_relative", "suspected", "spouse", "other", Unknown:
		add("who_with", "", sourceIdentify)
	case "missing":
		add("missing", FieldPolice, sourceIdentify)
	}
	add("advice", "", sourceAdvice, sourceMinors)
	return path
}

// readAge reads an age in completed years.
func readAge(text string) (years int, ok bool) {
	text = strings.TrimSpace(text)
	if len(text) == 0 || len(text) > 3 {
		return 0, false
	}
	for _, r := range text {
		if r < '0' || r > '9' {
			return 0, false
		}
		years = years*10 + int(r-'0')
	}
	return years, years <= maxAge
}
