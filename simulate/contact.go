package simulate

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"

	"verdig/codelist"
)

// contactRow is one line of data/contacts.csv: the chance that an agency meets
// a person of each kind in a year, where its circle is within the person's
// reach.
type contactRow struct {
	agency, circle string
	chance         map[string]float64
}

var contactRows = sync.OnceValue(func() []contactRow {
	var out []contactRow
	for _, row := range table("data/contacts.csv") {
		c := contactRow{agency: row["agency"], circle: row["circle"], chance: map[string]float64{}}
		for kind, text := range row {
			if kind != "agency" && kind != "circle" {
				c.chance[kind] = number(text)
			}
		}
		out = append(out, c)
	}
	return out
})

const (
	outOfReach   = 0.13 // factor where the circle is not within reach
	referral     = 0.22 // extra chance that police tell immigration, and street work and health the shelter
	stillMet     = 0.62 // chance that an agency follows up the next year as well
	metLater     = 0.5  // factor on the chance of meeting a further agency in a later year
	otherPlace   = 0.05 // chance that a second police district meets the person
	moved        = 0.08 // chance of a new police district in a later year
	meetAttempts = 40
)

// outreachAgencies refer persons to the shelter. In data/contacts.csv the lines
// of those who refer stand before those to whom they refer.
var outreachAgencies = []string{"helse", "kirkensbymisjon", "frelsesarmeen", "prosenteret"}

func kindOf(s *stay, sex string) string {
	switch {
	case s.group == children:
		return "children"
	case sex == "male" && s.class == labour:
		return "men_labour"
	case sex == "male":
		return "men_sexual"
	case s.class == labour:
		return "women_labour"
	}
	return "women_sexual"
}

// meet draws the agencies that meet a newcomer and reports whether any did.
// Police and immigration depend on each other, as do shelter and street work:
// through the person's reach and through referrals.
func (c *Country) meet(p *person, s *stay, r *rand.Rand) bool {
	met := c.encounter(p, s, 1, r)
	if len(met) == 0 {
		return false
	}
	c.arrange(p, s, met, r)
	return true
}

// mustMeet gives the newcomer one agency that is open.
func (c *Country) mustMeet(p *person, s *stay, r *rand.Rand) {
	c.arrange(p, s, []int{c.fallback(p, s, r)}, r)
}

// encounter draws agencies, each with the chance of its line times factor.
func (c *Country) encounter(p *person, s *stay, factor float64, r *rand.Rand) []int {
	kind := kindOf(s, p.sex)
	var met []int
	police, outreach := false, false
	for _, row := range contactRows() {
		i := p.home
		if row.agency != "district" {
			i = c.agencyIndex(row.agency)
		}
		x := row.chance[kind]
		if row.circle == "authorities" && !p.authorities || row.circle == "support" && !p.support {
			x *= outOfReach
		}
		if row.agency == "udi" && police || row.agency == "rosa" && outreach && kind != "men_labour" {
			x += referral
		}
		hit := chance(r, x*factor)
		if hit && !c.closed(i, s.year) {
			met = append(met, i)
			police = police || row.agency == "district"
			outreach = outreach || slices.Contains(outreachAgencies, row.agency)
		}
		if row.agency == "district" && hit && chance(r, otherPlace) {
			if j := r.IntN(districts); j != i && !c.closed(j, s.year) {
				met = append(met, j)
			}
		}
	}
	return met
}

// districts is the number of police districts; they head data/agencies.csv.
const districts = 12

func (c *Country) agencyIndex(code string) int {
	return slices.IndexFunc(c.world.agencies, func(a agency) bool { return a.code == code })
}

// fallback draws one open agency by the chances of the person's kind.
func (c *Country) fallback(p *person, s *stay, r *rand.Rand) int {
	var weights []float64
	var index []int
	for _, row := range contactRows() {
		i := p.home
		if row.agency != "district" {
			i = c.agencyIndex(row.agency)
		}
		if !c.closed(i, s.year) {
			index = append(index, i)
			weights = append(weights, row.chance[kindOf(s, p.sex)])
		}
	}
	return index[pick(r, weights)]
}

// arrange sets the dates of a newcomer's meetings. The anchor begins the
// follow-up in the year; the others come later.
func (c *Country) arrange(p *person, s *stay, met []int, r *rand.Rand) {
	anchor := r.IntN(len(met))
	for i, a := range met {
		m := meeting{agency: a, anchor: i == anchor, from: s.start}
		switch {
		case !m.anchor:
			m.from = within(s.start, s.year, r)
		case s.start == codelist.MustDay(s.year, 1, 1) && p.identified.Before(s.start):
			m.from = between(p.identified, s.start, r)
		}
		s.meets = append(s.meets, m)
	}
}

// within draws a day from start to the end of the year, mostly soon.
func within(start codelist.Day, year int, r *rand.Rand) codelist.Day {
	room := int(codelist.MustDay(year, 12, 31).Time().Sub(start.Time()).Hours() / 24)
	days := int(r.ExpFloat64() * 45)
	if days > room {
		days = r.IntN(room + 1)
	}
	return start.AddDays(days)
}

// between draws a day from a to b, nearer to a.
func between(a, b codelist.Day, r *rand.Rand) codelist.Day {
	room := int(b.Time().Sub(a.Time()).Hours() / 24)
	days := int(r.ExpFloat64() * 20)
	if days > room {
		days = r.IntN(room + 1)
	}
	return a.AddDays(days)
}

// meetAgain draws the agencies that follow a person up in a further year. At
// least one does.
func (c *Country) meetAgain(p *person, s, last *stay) {
	r := stream(c.settings.Seed, fmt.Sprint("again ", p.seq, " ", s.year))
	if chance(r, moved) {
		p.home = r.IntN(districts)
	}
	ongoing := last.year == s.year-1
	var met []int
	for range meetAttempts {
		met = nil
		for _, m := range last.meets {
			if !c.closed(m.agency, s.year) && chance(r, stillMet) {
				met = append(met, m.agency)
			}
		}
		for _, a := range c.encounter(p, s, metLater, r) {
			if !slices.Contains(met, a) {
				met = append(met, a)
			}
		}
		if len(met) > 0 {
			break
		}
	}
	if len(met) == 0 {
		met = []int{c.fallback(p, s, r)}
	}
	anchored := false
	for i, a := range met {
		m := meeting{agency: a}
		k := slices.IndexFunc(last.meets, func(o meeting) bool { return o.agency == a })
		switch {
		case ongoing && k >= 0:
			m.from, m.renewed = last.meets[k].from, true
			anchored = true
		case i == 0 && !anchored:
			m.from, m.anchor = s.start, true
			anchored = true
		default:
			m.from = within(s.start, s.year, r)
		}
		s.meets = append(s.meets, m)
	}
}
