package disclosure

import (
	"errors"
	"fmt"

	"verdig/codelist"
	"verdig/stat/indicator"
)

// Errors of this package. Callers test them with errors.Is.
var (
	ErrPolicy       = errors.New("disclosure: the policy is incomplete or contradicts itself")
	ErrTables       = errors.New("disclosure: the tables do not belong together")
	ErrUnprotected  = errors.New("disclosure: a cell cannot be protected under the policy")
	ErrInconsistent = errors.New("disclosure: published figures contradict each other")
)

// UnitRule is the rule for the counts of one unit.
type UnitRule struct {
	Unit        string // unit of package indicator
	Minimum     int    // a count from 1 to Minimum-1 is not shown; 0 or 1: every count is shown
	MinAgencies int    // a count with fewer agencies behind it is not shown; 0: no such rule
	MinPersons  int    // a count about fewer persons is not shown; 0: no such rule
	Reason      codelist.Text
}

// TableRule is a rule for the cells of one table that is stricter than that of
// what they count: they tell something of a person that the other counts of the
// unit do not.
type TableRule struct {
	Table   string
	Minimum int // as in UnitRule
	Reason  codelist.Text
}

// Exemption shows a cell whatever its count. The attacker is taken to know it.
type Exemption struct {
	Table  string
	Codes  []string // one for each dimension after the year; * is any code
	Reason codelist.Text
}

// Weight says how much a reader loses when a cell is hidden to protect
// another. A cell takes the largest weight that names it, and 1 otherwise.
type Weight struct {
	Table string
	Codes []string // as in Exemption
	Cost  float64
}

// Policy is the rule of a release, as data.
type Policy struct {
	Version string
	Stamp   Stamp
	Units   []UnitRule // every unit of the tables must have a rule
	Tables  []TableRule
	Exempt  []Exemption
	Weights []Weight

	// Narrow is what it costs, in the scale of Weight, to leave the attacker
	// with an interval that is narrower than the rule's own (1 to Minimum-1)
	// by one unit. Hiding more is preferred while it is cheaper. 0 asks only
	// that no hidden cell be determined.
	Narrow float64

	// Remainder is what it may cost, in the same scale, to hide one more count
	// of a row or column whose hidden counts together are 1 to Minimum-1: the
	// reader gets their sum by subtraction. 0 leaves such sums alone.
	Remainder float64

	// Told is what it may cost, in the same scale, to keep a hidden count
	// uncertain even for a reader who has been told which hidden counts are
	// small (1 to Minimum-1). 0 does not try.
	Told float64
}

func (p Policy) unit(name string) (UnitRule, error) {
	for _, u := range p.Units {
		if u.Unit == name {
			return u, nil
		}
	}
	return UnitRule{}, fmt.Errorf("%w: no rule for the unit %s", ErrPolicy, name)
}

// InternalPolicy shows every count, stamped so that public writers refuse it.
func InternalPolicy() Policy {
	reason := codelist.Text{
		NB: "Internt innsyn for autorisert personell. Skal ikke publiseres.",
		NN: "Internt innsyn for autorisert personell. Skal ikkje publiserast.",
		EN: "Internal view for authorised staff. Not for publication.",
	}
	p := Policy{Version: "internal-1", Stamp: Internal}
	for _, u := range indicator.Units {
		p.Units = append(p.Units, UnitRule{Unit: string(u), Reason: reason})
	}
	return p
}

// minimumPersons is the smallest number of persons that is shown, besides 0.
const minimumPersons = 5

// StandardPolicy is the policy of the yearly publication. doc/methods/disclosure.md
// gives the grounds.
func StandardPolicy() Policy {
	return Policy{
		Version:   "standard-4",
		Stamp:     Public,
		Units:     append(personRules(), criminalRules()...),
		Tables:    tableRules(),
		Exempt:    append(headlines(), criminalTotals()...),
		Weights:   append(weights(), criminalWeights()...),
		Narrow:    15,
		Told:      40,
		Remainder: 30,
	}
}

// personRules are the rules for persons, and what is counted of them and of the
// agencies, and for police reports and cases.
func personRules() []UnitRule {
	return []UnitRule{
		{Unit: string(indicator.Persons), Minimum: minimumPersons, Reason: codelist.Text{
			NB: "Tall fra 1 til 4 personer vises ikke. 0 vises. Andre tall holdes tilbake når et skjult tall ellers kunne regnes ut.",
			NN: "Tal frå 1 til 4 personar er ikkje viste. 0 er vist. Andre tal blir haldne tilbake når eit skjult tal elles kunne reknast ut.",
			EN: "Counts of 1 to 4 persons are not shown. 0 is shown. Other counts are held back where a hidden count could otherwise be worked out.",
		}},
		{Unit: string(indicator.Notifications), Minimum: minimumPersons, Reason: codelist.Text{
			NB: "Meldinger fra én etat eller organisasjon følger samme regel som personer: få meldinger er få personer.",
			NN: "Meldingar frå éin etat eller organisasjon følgjer same regel som personar: få meldingar er få personar.",
			EN: "Notifications from one agency follow the rule for persons: few notifications are few persons.",
		}},
		{Unit: string(indicator.PoliceReports), Reason: codelist.Text{
			NB: "Anmeldelser er offentlig kriminalstatistikk. De telles som saker, ikke personer, og vises uten kjennetegn ved den fornærmede.",
			NN: "Meldingar til politiet er offentleg kriminalstatistikk. Dei blir talde som saker, ikkje personar, og er viste utan kjenneteikn ved den fornærma.",
			EN: "Police reports are official crime statistics. They are counted as reports, not persons, and shown without any characteristic of the victim.",
		}},
		{Unit: string(indicator.Cases), Reason: codelist.Text{
			NB: "Dommer er offentlige, og straffesaker telles uten kjennetegn ved personene i dem.",
			NN: "Dommar er offentlege, og straffesaker blir talde utan kjenneteikn ved personane i dei.",
			EN: "Judgments are public, and criminal cases are counted without any characteristic of the persons in them.",
		}},
		{Unit: string(indicator.Agencies), Reason: codelist.Text{
			NB: "Tallene gjelder etater og organisasjoner, ikke personer.",
			NN: "Tala gjeld etatar og organisasjonar, ikkje personar.",
			EN: "The figures concern agencies and organisations, not persons.",
		}},
		{Unit: string(indicator.Nationalities), Reason: codelist.Text{
			NB: "Antall nasjonaliteter sier ikke hvor mange personer som har dem.",
			NN: "Talet på nasjonalitetar seier ikkje kor mange personar som har dei.",
			EN: "The number of nationalities does not say how many persons have them.",
		}},
		{Unit: string(indicator.Offers), Minimum: minimumPersons, MinPersons: minimumPersons, Reason: codelist.Text{
			NB: "Tilbud om hjelp følger samme regel som personer. De vises heller ikke når de gjelder færre enn fem personer.",
			NN: "Tilbod om hjelp følgjer same regel som personar. Dei er heller ikkje viste når dei gjeld færre enn fem personar.",
			EN: "Offers of help follow the rule for persons. They are not shown either where they concern fewer than five persons.",
		}},
		{Unit: string(indicator.Handovers), Minimum: minimumPersons, MinPersons: minimumPersons, Reason: codelist.Text{
			NB: "Overføringer av ansvar følger samme regel som personer. De vises heller ikke når de gjelder færre enn fem personer.",
			NN: "Overføringar av ansvar følgjer same regel som personar. Dei er heller ikkje viste når dei gjeld færre enn fem personar.",
			EN: "Handovers follow the rule for persons. They are not shown either where they concern fewer than five persons.",
		}},
	}
}

// headlines lists the exempt cells one by one.
func headlines() []Exemption {
	extent := codelist.Text{
		NB: "Landstall for hele året, som i alle tidligere årganger, uten noe kjennetegn ved personene.",
		NN: "Landstal for heile året, som i alle tidlegare årgangar, utan noko kjenneteikn ved personane.",
		EN: "A national total for the whole year, as in every earlier edition, without any characteristic of the persons.",
	}
	group := codelist.Text{
		NB: "Landstall for hele året i fire grove grupper, publisert i alle tidligere årganger. Delene må gi helheten, ellers kan gruppen som mangler regnes ut.",
		NN: "Landstal for heile året i fire grove grupper, publisert i alle tidlegare årgangar. Delane må gi heilskapen, elles kan gruppa som manglar reknast ut.",
		EN: "National totals for the whole year in four coarse groups, published in every earlier edition. The parts must make the whole, or the group left out could be worked out.",
	}
	form := codelist.Text{
		NB: "Landstall for hele året etter grov form for utnyttelse, publisert i alle tidligere årganger.",
		NN: "Landstal for heile året etter grov form for utnytting, publisert i alle tidlegare årgangar.",
		EN: "National totals for the whole year by coarse form of exploitation, published in every earlier edition.",
	}
	links := codelist.Text{
		NB: "Landstall for hele året under ulike forutsetninger om koblingene, uten noe kjennetegn ved personene. Ingen tabell deler dem opp, så ingenting kan trekkes fra dem.",
		NN: "Landstal for heile året under ulike føresetnader om koplingane, utan noko kjenneteikn ved personane. Ingen tabell deler dei opp, så ingenting kan trekkjast frå dei.",
		EN: "National totals for the whole year under different assumptions about links, without any characteristic of the persons. No table divides them, so nothing can be subtracted from them.",
	}
	out := []Exemption{
		{"extent", []string{"followed_up"}, extent},
		{"extent", []string{"first_identified"}, extent},
		{"group", []string{"total"}, group},
		{"group", []string{"women"}, group},
		{"group", []string{"men"}, group},
		{"group", []string{"children"}, group},
		{"group", []string{"sex_not_recorded"}, group},
		{"group_exploitation", []string{"total", "sexual"}, form},
		{"group_exploitation", []string{"total", "labour"}, form},
		{"group_exploitation", []string{"total", "both"}, form},
		{"group_exploitation", []string{"total", "other"}, form},
	}
	for _, measure := range []string{"followed_up", "first_identified"} {
		for _, certainty := range []string{"confirmed", "probable", "low", "high"} {
			out = append(out, Exemption{indicator.CertaintyTable, []string{measure, certainty}, links})
		}
	}
	return out
}

// weights says what readers of the report lose most.
func weights() []Weight {
	return []Weight{
		{"group_exploitation", []string{"women", "sexual"}, 1500},
		{"group_exploitation", []string{"women", "both"}, 1500},
		{"group_exploitation", []string{"men", "labour"}, 1500},
		{"group_exploitation", []string{"women", "*"}, 300},
		{"group_exploitation", []string{"men", "*"}, 100},
		{"citizenship_group", []string{"*", "total"}, 60},
		{"forms_group", []string{"*", "total"}, 30},
		{"recruitment_channel_group", []string{"*", "total"}, 40},
		{"permit_group", []string{"*", "total"}, 20},
		{"age_sex", []string{"*", "total"}, 20},
		{"age_sex", []string{"total", "*"}, 20},
		{"agencies", []string{"*", "notifications"}, 4},
		{"agencies", []string{"total", "*"}, 400},
		{"status", []string{"*"}, 10},
		{"agency_count", []string{"*"}, 20},
		{"assistance", []string{"*", "accepted"}, 4},
		{indicator.FollowupTable, []string{"with_plan", "total"}, 60},
		{"help_time", []string{"total"}, 40},
		{"help_offers", []string{"*", "total"}, 20},
		{"help_offers", []string{"total", "*"}, 30},
		{"handovers", []string{"total", "*"}, 20},
	}
}

func matches(pattern, codes []string) bool {
	if len(pattern) != len(codes) {
		return false
	}
	for i, p := range pattern {
		if p != "*" && p != codes[i] {
			return false
		}
	}
	return true
}
