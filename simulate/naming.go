package simulate

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// trueName is a person's name in its parts. What stands in the middle depends
// on the culture: a father's name, a mother's family name, a second given name.
type trueName struct {
	given  []spelling
	middle []spelling
	family []spelling
	stem   []spelling // family in the form that does not depend on sex
	style  string
}

const siblingShare = 0.03 // newcomers who are a sister or brother of an earlier one

// nameOf gives a person a name, sometimes that of a sibling's family, and
// rarely an alias.
func (c *Country) nameOf(p *person, year int, r *rand.Rand) {
	p.pool = c.poolOf(p.country, r)
	p.name = p.pool.full(p.sex, r)
	if chance(r, siblingShare) {
		if s := c.sibling(p, year, r); s != nil {
			p.pool, p.home = s.pool, s.home
			given := s.pool.full(p.sex, r).given
			p.name = s.name
			p.name.given = given
			p.name.family = familyFor(s.pool, p.sex, s.name.stem)
		}
	}
	if chance(r, c.settings.Noise.Alias) {
		alias := p.pool.full(p.sex, r)
		if chance(r, 0.5) {
			alias.family, alias.stem, alias.middle = p.name.family, p.name.stem, p.name.middle
		}
		p.alias = &alias
	}
}

// sibling returns an earlier person of the same citizenship who came at about
// the same time and whose age is not too far away.
func (c *Country) sibling(p *person, year int, r *rand.Rand) *person {
	const looks = 60
	for range min(looks, len(c.people)) {
		s := c.people[r.IntN(len(c.people))]
		gap := s.birth.Year() - p.birth.Year()
		if s.country == p.country && s.stays[0].year >= year-1 && gap > -12 && gap < 12 && gap != 0 {
			return s
		}
	}
	return nil
}

// poolOf draws the naming culture of a citizen.
func (c *Country) poolOf(country string, r *rand.Rand) *pool {
	n := c.world.nation(country)
	if n == nil {
		n = &c.world.nations[r.IntN(len(c.world.nations))]
	}
	name := n.pools[pick(r, n.poolWeight)]
	p := c.world.pools[name]
	if p == nil {
		panic(fmt.Sprintf("simulate: no names %s", name)) // a test reads every country
	}
	return p
}

// full draws a complete name in the manner of the culture.
func (p *pool) full(sex string, r *rand.Rand) trueName {
	n := trueName{style: p.style, given: []spelling{p.given(r, sex)}}
	family := func() spelling { return common(r, p.family, familyExponent) }
	switch p.style {
	case "patronymic": // own, father's, grandfather's
		n.middle = []spelling{common(r, p.male, givenExponent)}
		n.family = []spelling{common(r, p.male, givenExponent)}
		if len(p.family) > 0 {
			n.family = []spelling{family()}
		}
		n.stem = n.family
		return n.settled(r)
	case "spanish": // father's and mother's family names
		if chance(r, 0.45) {
			n.given = append(n.given, p.given(r, sex))
		}
		n.family = []spelling{family(), family()}
		n.stem = n.family
		return n.settled(r)
	case "philippine": // mother's family name in the middle
		if chance(r, 0.5) {
			n.given = append(n.given, p.given(r, sex))
		}
		n.middle = []spelling{family()}
	case "slavic":
		n.middle = []spelling{patronymic(common(r, p.male, givenExponent), sex, p.name)}
	case "vietnamese":
		n.middle = []spelling{p.given(r, sex)}
		if chance(r, 0.5) {
			n.middle = []spelling{{latin: []string{map[bool]string{true: "Thị", false: "Văn"}[sex != "male"]}}}
		}
	case "arabic":
		n.middle = []spelling{common(r, p.male, givenExponent)}
	case "south-asian":
		if sex != "male" && chance(r, 0.35) {
			n.middle = []spelling{{latin: []string{oneOf(r, []string{"Bibi", "Begum", "Kumari", "Devi", "Parveen"})}}}
		} else if sex == "male" && chance(r, 0.3) {
			n.middle = []spelling{common(r, p.male, givenExponent)}
		}
	default: // a second given name
		if chance(r, 0.3) {
			n.given = append(n.given, p.given(r, sex))
		}
	}
	n.stem = []spelling{family()}
	n.family = familyFor(p, sex, n.stem)
	return n.settled(r)
}

// settled chooses the spelling that the person's own papers use, drops a
// second given name that repeats the first, and returns the name.
func (n trueName) settled(r *rand.Rand) trueName {
	if len(n.given) > 1 && n.given[0].latin[0] == n.given[1].latin[0] {
		n.given = n.given[:1]
	}
	for _, part := range []*[]spelling{&n.given, &n.middle, &n.family} {
		out := make([]spelling, len(*part))
		for i, s := range *part {
			out[i] = s.ownSpelling(r)
		}
		*part = out
	}
	return n
}

// ownSpelling puts the spelling of the person's papers first.
func (s spelling) ownSpelling(r *rand.Rand) spelling {
	weights := make([]float64, len(s.latin))
	for i := range weights {
		weights[i] = 1 / float64(i+1)
	}
	k := pick(r, weights)
	latin := append([]string{s.latin[k]}, s.latin[:k]...)
	return spelling{native: s.native, latin: append(latin, s.latin[k+1:]...)}
}

// familyFor gives family names the form that the person's sex asks for.
func familyFor(p *pool, sex string, family []spelling) []spelling {
	if sex != "female" {
		return family
	}
	out := make([]spelling, len(family))
	for i, f := range family {
		out[i] = feminine(f, p.style, p.name)
	}
	return out
}

func feminine(s spelling, style, pool string) spelling {
	f := spelling{native: s.native}
	if style == "slavic" {
		f.native = endings(s.native, [][2]string{{"ский", "ская"}, {"ски", "ска"}, {"ов", "ова"}, {"ев", "ева"}, {"ин", "ина"}, {"їв", "їва"}})
	}
	for _, l := range s.latin {
		switch {
		case style == "slavic":
			l = endings(l, [][2]string{{"skiy", "skaya"}, {"skij", "skaja"}, {"sky", "skaya"}, {"ski", "ska"}, {"ov", "ova"}, {"ev", "eva"}, {"in", "ina"}, {"off", "ova"}})
		case style == "west-slavic" && pool == "cs":
			l = endings(l, [][2]string{{"ý", "á"}, {"ek", "ková"}, {"a", "ová"}, {"", "ová"}})
		case style == "west-slavic":
			l = endings(l, [][2]string{{"ski", "ska"}, {"cki", "cka"}, {"zki", "zka"}})
		case style == "baltic":
			l = endings(l, [][2]string{{"auskas", "auskienė"}, {"as", "ienė"}, {"is", "ienė"}, {"us", "ienė"}})
		case style == "latvian":
			l = endings(l, [][2]string{{"iņš", "iņa"}, {"š", "a"}, {"s", "a"}})
		}
		f.latin = append(f.latin, l)
	}
	return f
}

// endings replaces the first ending that s has.
func endings(s string, pairs [][2]string) string {
	for _, p := range pairs {
		if strings.HasSuffix(s, p[0]) && s != "" {
			return strings.TrimSuffix(s, p[0]) + p[1]
		}
	}
	return s
}

// patronymic makes the father's name as Bulgarians and Russians write it.
func patronymic(father spelling, sex, pool string) spelling {
	nat, lat := [2]string{"ов", "ова"}, [2]string{"ov", "ova"}
	if pool != "bg" {
		nat, lat = [2]string{"ович", "овна"}, [2]string{"ovich", "ovna"}
	}
	i := 0
	if sex == "female" {
		i = 1
	}
	s := spelling{native: strings.TrimRight(father.native, "аийо") + nat[i]}
	for _, l := range father.latin {
		s.latin = append(s.latin, strings.TrimRight(l, "aiyjo")+lat[i])
	}
	return s
}
