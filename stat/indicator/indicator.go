// Package indicator knows what the house counts: every figure and every
// standard table with its unit, population, definition and labels in the three
// languages, and the version of each definition. It counts nothing itself and
// knows neither microdata nor what may be published.
package indicator

import (
	"slices"

	"verdig/codelist"
)

// Unit says what a count is a count of.
type Unit string

// The units of the house.
const (
	Persons       Unit = "persons"
	Notifications Unit = "notifications"
	PoliceReports Unit = "police_reports"
	Cases         Unit = "cases"
	Agencies      Unit = "agencies"
	Nationalities Unit = "nationalities"
	Offers        Unit = "offers"
	Handovers     Unit = "handovers"
	Accused       Unit = "accused"   // persons suspected, once a case
	Convicted     Unit = "convicted" // of these, with a conviction that stands
	Victims       Unit = "victims"   // persons aggrieved, once a case
	Judgments     Unit = "judgments" // words of one instance
	Spans         Unit = "spans"     // from one stage to the next, ended or not
	Days          Unit = "days"      // an estimate, no count
	Kroner        Unit = "kroner"    // an amount, no count
)

// Counts reports whether a number of the unit counts something: an estimated
// duration and an amount of money do not, and nothing may be added to or
// subtracted from them.
func (u Unit) Counts() bool { return u != Days && u != Kroner }

// Units lists the units in the order in which the house shows them.
var Units = []Unit{Persons, Notifications, PoliceReports, Cases, Agencies, Nationalities, Offers, Handovers, Accused, Convicted, Victims, Judgments, Spans, Days, Kroner}

// Label returns the name of the unit in the plural, as it stands in a table's
// heading.
func (u Unit) Label() codelist.Text {
	switch u {
	case Persons:
		return codelist.Text{NB: "personer", NN: "personar", EN: "persons"}
	case Notifications:
		return codelist.Text{NB: "meldinger", NN: "meldingar", EN: "notifications"}
	case PoliceReports:
		return codelist.Text{NB: "anmeldelser", NN: "meldingar til politiet", EN: "police reports"}
	case Cases:
		return codelist.Text{NB: "straffesaker", NN: "straffesaker", EN: "criminal cases"}
	case Agencies:
		return codelist.Text{NB: "etater og organisasjoner", NN: "etatar og organisasjonar", EN: "agencies and organisations"}
	case Nationalities:
		return codelist.Text{NB: "nasjonaliteter", NN: "nasjonalitetar", EN: "nationalities"}
	case Offers:
		return codelist.Text{NB: "tilbud om hjelp", NN: "tilbod om hjelp", EN: "offers of help"}
	case Handovers:
		return codelist.Text{NB: "overføringer av ansvar", NN: "overføringar av ansvar", EN: "handovers"}
	}
	return u.criminalLabel()
}

// criminalLabel is the name of a unit of criminal cases.
func (u Unit) criminalLabel() codelist.Text {
	switch u {
	case Accused:
		return codelist.Text{NB: "mistenkte", NN: "mistenkte", EN: "accused persons"}
	case Convicted:
		return codelist.Text{NB: "domfelte", NN: "domfelte", EN: "convicted persons"}
	case Victims:
		return codelist.Text{NB: "fornærmede i straffesaker", NN: "fornærma i straffesaker", EN: "victims in criminal cases"}
	case Judgments:
		return codelist.Text{NB: "dommer", NN: "dommar", EN: "judgments"}
	case Spans:
		return codelist.Text{NB: "forløp", NN: "forløp", EN: "spans"}
	case Days:
		return codelist.Text{NB: "dager", NN: "dagar", EN: "days"}
	case Kroner:
		return codelist.Text{NB: "kroner", NN: "kroner", EN: "Norwegian kroner"}
	}
	return codelist.Text{}
}

// Indicator is one figure of the house: a cell of a standard table with a name
// of its own. A figure is always read from that cell and never typed.
type Indicator struct {
	ID         string   // such as persons.followed_up.women
	Version    int      // of the definition; a figure may be compared over years where it is the same
	Unit       Unit     // what is counted
	Table      string   // id of the standard table
	Cell       []string // codes of the table's dimensions after the year
	Headline   bool     // stands in the summary and in the news
	Label      codelist.Text
	Definition codelist.Text
}

// All lists the indicators in the order in which the house shows them. The
// figures of one nationality each are not listed; see [Citizenship].
func All() []Indicator { return slices.Clone(indicators) }

// Lookup returns the indicator of an id, and whether there is one. The id of a
// figure of one nationality, such as persons.followed_up.citizenship.NG, is
// found for every code that looks like a code of the list of countries.
func Lookup(id string) (Indicator, bool) {
	for _, x := range indicators {
		if x.ID == id {
			return x, true
		}
	}
	if code, ok := cutCitizenship(id); ok {
		return Citizenship(code), true
	}
	return Indicator{}, false
}

// ConvictedSince is the first year of the period over which criminal cases
// with a conviction are added up. The id of the figure carries the year.
const ConvictedSince = 2016
