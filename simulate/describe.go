package simulate

import (
	"math/rand/v2"
	"slices"
)

// option is a code with its chance.
type option struct {
	code   string
	chance float64
}

// Means of control by class of exploitation.
var meansOf = map[string][]option{
	"sexual": {
		{"debt_bondage", 0.4}, {"threatens_family", 0.25}, {"false_promises", 0.35}, {"takes_earnings", 0.3}, {"psychological_abuse", 0.25},
		{"physical_abuse", 0.15}, {"sexual_abuse", 0.15}, {"withholds_documents", 0.12}, {"physical_threats", 0.15}, {"restricts_movement", 0.1},
	},
	"labour": {
		{"false_promises", 0.4}, {"excessive_hours", 0.4}, {"withholds_documents", 0.25}, {"restricts_finances", 0.25}, {"debt_bondage", 0.25},
		{"threats_of_law_enforcement", 0.15}, {"withholds_necessities", 0.1}, {"physical_threats", 0.1}, {"psychoactive_substance", 0.04},
	},
}

// Ways of recruitment by class of exploitation.
var recruitmentOf = map[string][]option{
	"sexual": {
		{"in_person.friends", 0.3}, {"in_person.family", 0.2}, {"in_person.agency", 0.08}, {"online.social_network", 0.14},
		{"online.dating", 0.08}, {"online.advertisement", 0.08}, {"in_person.school", 0.03}, {"unknown", 0.08},
	},
	"labour": {
		{"in_person.work", 0.28}, {"in_person.agency", 0.2}, {"in_person.friends", 0.18}, {"in_person.family", 0.14},
		{"online.advertisement", 0.12}, {"online.social_network", 0.06}, {"in_person.media", 0.02},
	},
}

// Assistance offered by type of agency.
var assistanceOf = map[string][]option{
	"police":            {{"legal_aid", 0.5}, {"interpreter", 0.4}, {"safe_housing", 0.3}, {"return", 0.08}},
	"immigration":       {{"legal_aid", 0.4}, {"interpreter", 0.4}, {"return", 0.2}},
	"child_welfare":     {{"child_welfare", 0.95}, {"safe_housing", 0.5}, {"education", 0.3}, {"follow_up", 0.4}},
	"welfare":           {{"financial", 0.8}, {"work", 0.35}, {"follow_up", 0.3}},
	"labour_inspection": {{"work", 0.25}, {"legal_aid", 0.25}, {"interpreter", 0.3}},
	"health":            {{"health", 0.98}, {"interpreter", 0.3}},
	"shelter":           {{"safe_housing", 0.97}, {"follow_up", 0.7}, {"legal_aid", 0.5}, {"health", 0.3}},
	"ngo":               {{"follow_up", 0.8}, {"health", 0.25}, {"safe_housing", 0.3}, {"work", 0.2}, {"education", 0.15}},
	"municipality":      {{"health", 0.7}, {"follow_up", 0.7}, {"legal_aid", 0.2}},
}

// eea are the citizenships of the European Economic Area that occur.
var eea = []string{"RO", "BG", "LT", "PL", "HU", "SK", "CZ", "LV", "EE", "HR", "SE", "DK", "FI", "IE", "DE", "NL", "FR", "BE", "IT", "ES", "PT", "GR", "SI", "AT", "GB"}

const (
	meansKnown       = 0.7  // share of notifications that state means at all
	recruitmentKnown = 0.65 // share of notifications that state recruitment
	acceptedShare    = 0.75 // share of offered assistance that is accepted
)

// describe writes the coded facts about exploitation, assistance and permit.
func (c *Country) describe(n *notification, s *stay, w *writer) {
	r := w.r
	for _, head := range []string{"sexual", "labour"} {
		if !slices.ContainsFunc(s.forms, func(f string) bool { return top(f) == head }) {
			continue
		}
		if chance(r, meansKnown) {
			n.means = append(n.means, drawOptions(meansOf[head], 0.5, r)...)
		}
		if chance(r, recruitmentKnown) {
			weights := make([]float64, len(recruitmentOf[head]))
			for i, o := range recruitmentOf[head] {
				weights[i] = o.chance
			}
			n.recruitment = append(n.recruitment, recruitmentOf[head][pick(r, weights)].code)
		}
	}
	n.means, n.recruitment = sorted(n.means), sorted(n.recruitment)
	n.countries = []string{"NO"}
	if c.world.nation(n.person.country) != nil && n.person.country != "NO" && chance(r, 0.12) {
		n.countries = sorted(append(n.countries, oneOf(r, []string{"IT", "ES", "SE", "DK", "DE", "FR", n.person.country})))
	}
	n.offered = drawOptions(assistanceOf[w.agency.kind], 1, r)
	for _, a := range n.offered {
		if chance(r, acceptedShare) {
			n.accepted = append(n.accepted, a)
		}
	}
	if slices.Contains([]string{"immigration", "police", "shelter", "welfare"}, w.agency.kind) {
		n.permit = permitOf(n.person, r)
	}
}

func sorted(codes []string) []string {
	slices.Sort(codes)
	return slices.Compact(codes)
}

// drawOptions draws a set of codes, each with its chance times factor.
func drawOptions(from []option, factor float64, r *rand.Rand) []string {
	var out []string
	for _, o := range from {
		if chance(r, o.chance*factor) {
			out = append(out, o.code)
		}
	}
	return sorted(out)
}

func permitOf(p *person, r *rand.Rand) string {
	switch {
	case p.country == "NO":
		return "citizen"
	case slices.Contains(eea, p.country):
		return "eea"
	}
	options := []option{{"reflection", 0.4}, {"limited", 0.14}, {"witness", 0.03}, {"protection", 0.12}, {"none", 0.2}, {"other", 0.08}, {"", 0.1}}
	weights := make([]float64, len(options))
	for i, o := range options {
		weights[i] = o.chance
	}
	return options[pick(r, weights)].code
}
