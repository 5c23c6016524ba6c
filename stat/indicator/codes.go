package indicator

import (
	"maps"
	"slices"
	"strconv"

	"verdig/codelist"
)

// Code is one code of a list that belongs to the tables themselves and not to
// the world: a measure, an answer, a number of agencies.
type Code struct {
	Code  string
	Label codelist.Text
}

// ownSince is the label of what is added up from the base year on.
var ownSince = text("Siden "+strconv.Itoa(ConvictedSince), "Sidan "+strconv.Itoa(ConvictedSince), "Since "+strconv.Itoa(ConvictedSince))

var ownLists = joined(joined(followupLists, criminalLists), map[string][]Code{
	"measure": {
		{"followed_up", text("Fulgt opp", "Følgde opp", "Followed up")},
		{"first_identified", text("Identifisert for første gang", "Identifiserte for første gong", "Identified for the first time")},
	},
	"certainty": {
		{"published", text("Publisert tall", "Publisert tal", "Published number")},
		{"confirmed", text("Bare bekreftede koblinger", "Berre stadfesta koplingar", "Confirmed links only")},
		{"probable", text("Også sannsynlige koblinger", "Også sannsynlege koplingar", "Probable links too")},
		{"low", text("Nedre grense", "Nedre grense", "Lower bound")},
		{"high", text("Øvre grense", "Øvre grense", "Upper bound")},
	},
	"answer": {
		{"offered", text("Tilbudt", "Tilboden", "Offered")},
		{"accepted", text("Tatt imot", "Teken imot", "Accepted")},
	},
	"agency_measure": {
		{"notifications", text("Meldinger", "Meldingar", "Notifications")},
		{"persons", text("Personer", "Personar", "Persons")},
	},
	"agency_count": {
		{"1", text("Én", "Éin", "One")},
		{"2", text("To", "To", "Two")},
		{"3+", text("Tre eller flere", "Tre eller fleire", "Three or more")},
	},
	"conviction_measure": {
		{"since_base", ownSince},
		{"in_year", text("I året", "I året", "In the year")},
	},
})

var ownTitles = joined(joined(followupTitles, criminalTitles), map[string]codelist.Text{
	"year":               text("År", "År", "Year"),
	"measure":            text("Mål", "Mål", "Measure"),
	"certainty":          text("Koblinger som regnes med", "Koplingar som er rekna med", "Links taken into account"),
	"answer":             text("Tilbudt eller tatt imot", "Tilboden eller teken imot", "Offered or accepted"),
	"agency_measure":     text("Hva som telles", "Kva som blir talt", "What is counted"),
	"agency_count":       text("Etater og organisasjoner som meldte fra", "Etatar og organisasjonar som melde frå", "Agencies and organisations that reported"),
	"conviction_measure": text("Første domfellelse", "Første domfelling", "First conviction"),
	"other_agency_type":  text("Annen type etat eller organisasjon", "Annan type etat eller organisasjon", "Other type of agency"),
})

// joined is two maps as one.
func joined[V any](a, b map[string]V) map[string]V {
	out := maps.Clone(a)
	maps.Copy(out, b)
	return out
}

var totals = map[string]codelist.Text{
	AnyTrack: text("Minst ett spor", "Minst eitt spor", "At least one track"),
	Total:    text("I alt", "I alt", "Total"),
	"any":    text("Minst én form for bistand", "Minst éi form for bistand", "At least one form of assistance"),
}

// OwnLists returns the names of the code lists that this package itself holds,
// sorted. The list of years has no codes of its own and is not among them.
func OwnLists() []string {
	var names []string
	for n := range ownLists {
		names = append(names, n)
	}
	slices.Sort(names)
	return names
}

// OwnCodes returns the codes of one of [OwnLists] in order, nil for any other
// name.
func OwnCodes(list string) []Code { return slices.Clone(ownLists[list]) }

// CodeLabel returns the label of a code of a dimension's list: a total, a
// year, a code of one of [OwnLists], or a code of the library. It reports
// whether the code was found; the label of an unknown code is the code itself,
// so that nothing vanishes from a page.
func CodeLabel(lib *codelist.Library, list, code string) (codelist.Text, bool) {
	if list == Year && code != Total {
		return text(code, code, code), true
	}
	for _, c := range ownLists[list] {
		if c.Code == code {
			return c.Label, true
		}
	}
	if t, ok := totals[code]; ok {
		return t, true
	}
	if s, ok := lib.Scheme(list); ok {
		if c, ok := s.Code(code); ok {
			return c.Label, true
		}
	}
	return text(code, code, code), false
}

// DimensionTitle returns the title of a dimension of a table: that of the
// dimension's own name where it has one, otherwise that of its list. The title
// of an unknown list is its name.
func DimensionTitle(lib *codelist.Library, name, list string) codelist.Text {
	if t, ok := ownTitles[name]; ok {
		return t
	}
	if list == "country" {
		return text("Statsborgerskap", "Statsborgarskap", "Citizenship")
	}
	if t, ok := ownTitles[list]; ok {
		return t
	}
	if s, ok := lib.Scheme(list); ok {
		return s.Title
	}
	return text(name, name, name)
}
