package simulate

import (
	"math/rand/v2"
	"strings"

	"verdig/codelist"
)

// identity is what one agency has written down of who a person is.
type identity struct {
	given, family, other string
	birth                codelist.PartialDay
	basis                string // age_basis
}

// writer writes a person as one agency does.
type writer struct {
	noise  Noise
	agency *agency
	r      *rand.Rand
}

// odds is the chance p times the agency's factor.
func (w *writer) odds(p float64) bool { return chance(w.r, min(0.95, p*w.agency.care)) }

// name writes the name fields.
func (w *writer) name(p *person) (given, family, other string) {
	n := p.name
	if p.alias != nil && chance(w.r, 0.4) {
		if chance(w.r, 0.5) {
			other = w.whole(p.name)
		}
		n = *p.alias
	} else if p.alias != nil && chance(w.r, 0.35) {
		other = w.whole(*p.alias)
	}
	if w.odds(w.noise.NoName) {
		return "", "", other
	}
	native := chance(w.r, w.agency.native)
	g, f := w.layout(n)
	given, family = w.spell(g, native), w.spell(f, native)
	if short := p.pool.nick[n.given[0].latin[0]]; len(short) > 0 && !native && w.odds(w.noise.Nickname) {
		if chance(w.r, 0.5) {
			other = joinNames(other, given)
		}
		given = oneOf(w.r, short)
	}
	if w.odds(w.noise.Typing) {
		given = mistype(given, w.r)
	}
	if w.odds(w.noise.Typing) {
		family = mistype(family, w.r)
	}
	switch {
	case w.odds(w.noise.OneName):
		family = ""
	case w.odds(w.noise.Reordered * familyFirst(p.pool)):
		given, family = family, given
	}
	return w.letters(given), w.letters(family), w.letters(other)
}

// familyFirst is the factor on the chance that the parts are exchanged where
// people write the family name first.
func familyFirst(p *pool) float64 {
	switch p.name {
	case "vn", "cn", "hu":
		return 6
	}
	return 1
}

func joinNames(list, name string) string {
	if list == "" {
		return name
	}
	return list + "; " + name
}

// whole writes a full name in one field, as among the aliases.
func (w *writer) whole(n trueName) string {
	g, f := w.layout(n)
	return strings.TrimSpace(w.letters(w.spell(g, false)) + " " + w.letters(w.spell(f, false)))
}

// layout divides the parts of a name between the two fields in the way that
// the agency's staff understood it.
func (w *writer) layout(n trueName) (given, family []spelling) {
	given, family = n.given, n.family
	if len(given) > 1 && w.odds(w.noise.PartDropped) {
		given = given[:1]
	}
	drop := w.odds(w.noise.PartDropped)
	switch n.style {
	case "patronymic": // own name, father's, grandfather's: no family name
		switch x := w.r.Float64(); {
		case x < 0.45:
			return given, join(n.middle, family)
		case x < 0.75:
			return join(given, n.middle), family
		case x < 0.95:
			return given, n.middle
		}
		return given, family
	case "spanish":
		if drop && len(family) > 1 {
			family = family[:1]
		}
		return given, family
	case "vietnamese":
		if drop {
			return given, family
		}
		if chance(w.r, 0.5) {
			return join(n.middle, given), family
		}
		return given, join(family, n.middle)
	case "philippine":
		switch {
		case drop:
			return given, family
		case chance(w.r, 0.6):
			return join(given, n.middle), family
		}
		return given, join(n.middle, family)
	case "slavic", "arabic":
		if chance(w.r, 0.8) {
			return given, family
		}
		return join(given, n.middle), family
	case "south-asian":
		if len(n.middle) > 0 && !drop {
			return join(given, n.middle), family
		}
	}
	return given, family
}

func join(a, b []spelling) []spelling {
	return append(append([]spelling(nil), a...), b...)
}

// spell writes the parts in one field, in the person's own script or in Latin
// letters.
func (w *writer) spell(parts []spelling, native bool) string {
	out := make([]string, 0, len(parts))
	for _, s := range parts {
		switch {
		case native && s.native != "":
			out = append(out, s.native)
		case len(s.latin) > 1 && w.odds(w.noise.Spelling):
			out = append(out, s.latin[1+w.r.IntN(len(s.latin)-1)])
		default:
			out = append(out, s.latin[0])
		}
	}
	sep := " "
	if len(out) == 2 && chance(w.r, 0.05) {
		sep = "-"
	}
	return strings.Join(out, sep)
}

// letters writes a field with the letters that the agency uses: half of the
// time without marks that Norwegian has not, in capitals where that is the
// style, and within Latin-1 where the agency's system knows no more.
func (w *writer) letters(s string) string {
	switch {
	case s == "":
		return s
	case chance(w.r, 0.55):
		s = foldMarks(s)
	case chance(w.r, 0.4):
		s = oldCedilla.Replace(s)
	}
	if w.agency.encoding == "latin1" {
		s = latin1Letters(s)
	}
	if w.agency.upper {
		s = strings.ToUpper(s)
	}
	return s
}

// latin1Letters folds the letters that ISO 8859-1 lacks and leaves the others.
func latin1Letters(s string) string {
	var b strings.Builder
	for _, c := range s {
		if c <= 0xff {
			b.WriteRune(c)
			continue
		}
		b.WriteString(foldMarks(string(c)))
	}
	return b.String()
}

// birth writes the date of birth and the basis on which it is known. No agency
// writes a date after the identification.
func (w *writer) birth(p *person) (codelist.PartialDay, string) {
	d, basis := w.anyBirth(p)
	first := codelist.PartialDay{Year: d.Year, Month: max(d.Month, 1), Day: max(d.Day, 1)}
	if day, ok := first.Full(); ok && !day.Before(p.identified) {
		d = codelist.PartialDay{Year: p.birth.Year(), Month: p.birth.Month(), Day: p.birth.DayOfMonth()}
	}
	return d, basis
}

func (w *writer) anyBirth(p *person) (codelist.PartialDay, string) {
	basis := w.basis(p)
	day := p.registered(w.r)
	if basis == "stated" && !p.claimed.IsZero() {
		day = p.claimed
	}
	d := codelist.PartialDay{Year: day.Year(), Month: day.Month(), Day: day.DayOfMonth()}
	switch {
	case w.odds(w.noise.BirthMissing):
		return codelist.PartialDay{}, ""
	case w.odds(w.noise.BirthWrong):
		wrong := day.AddDays(w.r.IntN(1400) - 700)
		return codelist.PartialDay{Year: wrong.Year(), Month: wrong.Month(), Day: wrong.DayOfMonth()}, "stated"
	case w.odds(w.noise.BirthPartial):
		d.Day = 0
		if chance(w.r, 0.8) {
			d.Month = 0
		}
	case w.odds(w.noise.BirthSlip):
		d = slip(d, w.r)
	}
	return d, basis
}

// basis draws on what the agency relies for the date of birth.
func (w *writer) basis(p *person) string {
	relies := map[string]float64{"immigration": 0.92, "police": 0.75, "child_welfare": 0.7, "welfare": 0.7, "labour_inspection": 0.5, "health": 0.45}
	x, ok := relies[w.agency.kind]
	if !ok {
		x = 0.3
	}
	if p.settled != "stated" && chance(w.r, x) {
		return p.settled
	}
	return "stated"
}

// registered is the date under which the person goes: the true one, 1 January
// of the year, or an estimate that differs from agency to agency.
func (p *person) registered(r *rand.Rand) codelist.Day {
	switch p.habit {
	case birthFirstJan:
		return codelist.MustDay(p.birth.Year(), 1, 1)
	case birthEstimated:
		if chance(r, 0.75) {
			return codelist.MustDay(p.birth.Year(), 1, 1)
		}
		return codelist.MustDay(p.birth.Year()+oneOf(r, []int{-1, 1}), 1, 1)
	}
	return p.birth
}

// slip makes one error in a full date: day and month exchanged, one digit
// wrong, or the two digits of the year exchanged.
func slip(d codelist.PartialDay, r *rand.Rand) codelist.PartialDay {
	e := d
	switch r.IntN(4) {
	case 0:
		if d.Day <= 12 && d.Day != d.Month {
			e.Day, e.Month = d.Month, d.Day
			return e
		}
		e.Day = 1 + (d.Day+r.IntN(3))%28
	case 1:
		e.Day = 1 + (d.Day+9)%28
	case 2:
		e.Month = 1 + d.Month%12
	default:
		e.Year += oneOf(r, []int{-1, 1, -10, 10})
	}
	if e.Day > codelist.DaysIn(e.Year, e.Month) {
		e.Day = codelist.DaysIn(e.Year, e.Month)
	}
	return e
}
