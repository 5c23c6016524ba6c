package simulate

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"verdig/codelist"
)

// draw makes one person of a kind, as he or she is in the first year.
func (c *Country) draw(year int, s slot, first bool, r *rand.Rand) *person {
	p := &person{seq: len(c.people), country: s.country}
	p.id = fmt.Sprintf("P%06d", p.seq+1)
	switch s.group {
	case women:
		p.sex = "female"
	case men:
		p.sex = "male"
	case sexNotRecorded:
		p.sex = "unknown"
	default:
		p.sex = "female"
		if chance(r, map[int]float64{sexual: 0.15, labour: 0.65, both: 0.25, otherForm: 0.5}[s.class]) {
			p.sex = "male"
		}
	}
	st := &stay{year: year, group: s.group, class: s.class, first: first}
	p.identified, st.start = arrival(year, first, r)
	for p.birth = drawBirth(s, st.start, r); !p.birth.Before(p.identified); {
		p.birth = drawBirth(s, st.start, r)
	}
	st.forms = drawForms(s.class, s.group == children, r)
	p.stays = []*stay{st}
	p.home = c.world.drawDistrict(r)
	p.authorities = chance(r, 0.6)
	p.support = chance(r, 0.6)
	c.settleAge(p, r)
	c.nameOf(p, year, r)
	return p
}

// arrival draws when the person was identified for the first time and the
// first day of follow-up in the year.
func arrival(year int, first bool, r *rand.Rand) (identified, start codelist.Day) {
	newYear := codelist.MustDay(year, 1, 1)
	if first {
		identified = newYear.AddDays(r.IntN(345))
		start = identified.AddDays(r.IntN(15))
		return identified, start
	}
	back := 0
	for back < 3 && chance(r, 0.3) {
		back++
	}
	identified = codelist.MustDay(year-1-back, 1, 1).AddDays(r.IntN(360))
	if chance(r, 0.65) {
		return identified, newYear
	}
	return identified, newYear.AddDays(r.IntN(330))
}

// ages gives the shares of adults by age band and class of exploitation.
var ages = []struct {
	from, to       int
	sexual, labour float64
}{
	{18, 20, 0.15, 0.08}, {21, 24, 0.27, 0.14}, {25, 29, 0.27, 0.22}, {30, 34, 0.16, 0.2},
	{35, 44, 0.12, 0.24}, {45, 61, 0.03, 0.12},
}

// childAges gives the shares of children by age in years.
var childAges = []struct {
	from, to int
	share    float64
}{{0, 5, 0.04}, {6, 11, 0.08}, {12, 13, 0.12}, {14, 15, 0.28}, {16, 16, 0.22}, {17, 17, 0.26}}

func drawBirth(s slot, start codelist.Day, r *rand.Rand) codelist.Day {
	var weights []float64
	var from, to int
	if s.group == children {
		for _, b := range childAges {
			weights = append(weights, b.share)
		}
		b := childAges[pick(r, weights)]
		from, to = b.from, b.to
	} else {
		for _, b := range ages {
			if s.class == labour {
				weights = append(weights, b.labour)
			} else {
				weights = append(weights, b.sexual)
			}
		}
		b := ages[pick(r, weights)]
		from, to = b.from, b.to
	}
	for {
		day := codelist.MustDay(start.Year()-from, start.Month(), min(start.DayOfMonth(), 28)).AddDays(-r.IntN(365 * (to - from + 1)))
		if a := ageOn(day, start); a >= from && a <= to {
			return day
		}
	}
}

// formShares are the detailed forms of exploitation with their shares among
// adults and among children.
var formShares = map[string][]struct {
	code          string
	adults, child float64
}{
	"sexual": {{"sexual.prostitution", 0.84, 0.6}, {"sexual.private", 0.1, 0.18}, {"sexual.pornography", 0.04, 0.12}, {"sexual.remote", 0.02, 0.1}},
	"labour": {{"labour.work", 0.58, 0.2}, {"labour.domestic", 0.2, 0.15}, {"labour.crime", 0.1, 0.35}, {"labour.begging", 0.07, 0.25}, {"labour.services", 0.05, 0.05}},
	"other":  {{"other.marriage", 0.4, 0.55}, {"other.organs", 0.15, 0.05}, {"other.war", 0.1, 0.1}, {"other.unspecified", 0.35, 0.3}},
}

func drawForm(head string, child bool, r *rand.Rand) string {
	shares := formShares[head]
	weights := make([]float64, len(shares))
	for i, f := range shares {
		weights[i] = f.adults
		if child {
			weights[i] = f.child
		}
	}
	return shares[pick(r, weights)].code
}

// drawForms draws the detailed forms of a class; for the class "other" there
// may be none.
func drawForms(class int, child bool, r *rand.Rand) []string {
	var heads []string
	switch class {
	case sexual:
		heads = []string{"sexual"}
	case labour:
		heads = []string{"labour"}
	case both:
		heads = []string{"sexual", "labour"}
	default:
		if chance(r, 0.4) {
			return nil
		}
		heads = []string{"other"}
	}
	var out []string
	for _, h := range heads {
		out = append(out, drawForm(h, child, r))
		if h != "other" && chance(r, 0.12) {
			out = append(out, drawForm(h, child, r))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// widen adds the forms that a class needs beyond those known.
func widen(r *rand.Rand, forms []string, class int) []string {
	out := slices.Clone(forms)
	for _, head := range []string{"sexual", "labour"} {
		needed := class == both || head == classCodes[class]
		if needed && !slices.ContainsFunc(out, func(f string) bool { return top(f) == head }) {
			out = append(out, drawForm(head, false, r))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// settleAge draws how well the date of birth is known.
func (c *Country) settleAge(p *person, r *rand.Rand) {
	uncertain := 0.05
	if n := c.world.nation(p.country); n != nil {
		uncertain = n.uncertain
	}
	switch {
	case !chance(r, uncertain):
		p.habit = birthExact
	case chance(r, 0.6):
		p.habit = birthFirstJan
	default:
		p.habit = birthEstimated
	}
	switch {
	case p.habit == birthExact && chance(r, 0.72):
		p.settled = "documented"
	case p.habit != birthExact && ageOn(p.birth, p.stays[0].start) < 25 && chance(r, 0.35):
		p.settled = "assessed"
	default:
		p.settled = "stated"
	}
	age := ageOn(p.birth, p.stays[0].start)
	switch {
	case age >= 15 && age < adulthood && chance(r, 0.08): // told to say so
		p.claimed = codelist.MustDay(p.birth.Year()-3-r.IntN(2), p.birth.Month(), min(p.birth.DayOfMonth(), 28))
	case age >= adulthood && age < 23 && p.settled != "stated" && chance(r, 0.03):
		p.claimed = codelist.MustDay(p.stays[0].year-15-r.IntN(2), p.birth.Month(), min(p.birth.DayOfMonth(), 28))
	}
}
