package people

import (
	"slices"

	"verdig/codelist"
)

// Column is what is known of one column of a file.
type Column struct {
	File    int    // 0 or 1
	Place   int    // from 0
	Name    string // the heading, as written
	Role    Role
	Guessed bool   // false if the role was given
	Why     string // of an ignored column: one of the reasons
}

// Reasons for which a column is not read as evidence.
const (
	whyEmpty    = "empty"    // no value
	whyConstant = "constant" // one value throughout
	whyKey      = "key"      // identifies rows or earlier groups, not persons
	whyUnfit    = "unfit"    // the content is not what the heading says
	whyRepeats  = "repeats"  // says what other columns say
	whyUnknown  = "unknown"  // neither heading nor content says what it is
	whyNotNamed = "unnamed"  // roles were given, and none to this column
	whyAsked    = "asked"    // the role ignore was given
	whyOneSide  = "one_side" // the other file has no such column
)

// maxOther is the number of further facts that are compared.
const maxOther = 12

// guesser finds the roles of the columns of one file.
type guesser struct {
	*survey
	columns []Column
}

// guess finds the roles of the columns; those of id and truth are given by
// place, or -1.
func guess(s *survey, file, id, truth int) []Column {
	g := &guesser{survey: s}
	for i, p := range s.columns {
		g.columns = append(g.columns, Column{File: file, Place: i, Name: p.heading, Guessed: true, Role: Ignore, Why: whyUnknown})
	}
	for i, p := range s.columns {
		switch {
		case i == truth:
			g.fix(i, Truth)
		case i == id:
			g.fix(i, ID)
		default:
			g.first(i, p)
		}
	}
	if id < 0 {
		g.chooseID()
	}
	g.names()
	g.singles()
	g.places()
	g.fromContent()
	g.repeats()
	g.ages()
	g.bound()
	return g.columns
}

func (g *guesser) fix(i int, r Role) {
	g.columns[i].Role, g.columns[i].Guessed, g.columns[i].Why = r, false, ""
}

func (g *guesser) set(i int, r Role) { g.columns[i].Role, g.columns[i].Why = r, "" }

func (g *guesser) drop(i int, why string) { g.columns[i].Role, g.columns[i].Why = Ignore, why }

// with lists the columns of a role.
func (g *guesser) with(roles ...Role) []int {
	var out []int
	for i := range g.columns {
		if slices.Contains(roles, g.columns[i].Role) {
			out = append(out, i)
		}
	}
	return out
}

// first takes the role of the heading if the content does not contradict it.
func (g *guesser) first(i int, p *profile) {
	role := p.hint
	if role == hintBirthday {
		role = BirthDate
		if p.ints == p.filled && p.high <= 31 {
			role = BirthDay
		}
	}
	if role == BirthYear && p.share(p.letters) > .9 { // in Norwegian "by" is a town
		role = Place
	}
	switch {
	case p.filled == 0:
		g.drop(i, whyEmpty)
	case role == ID, role == Ignore:
		g.drop(i, whyKey)
	case p.constant() && p.seen > 1 && role != AgeOn && !(p.filled < p.seen && isName(role)):
		g.drop(i, whyConstant)
	case role == hintNone:
		g.drop(i, whyUnknown)
	case !p.fits(role):
		g.drop(i, whyUnfit)
	default:
		g.set(i, role)
	}
}

// isName reports whether a role is a part of a name: a name that only one row
// has in this column is still its name.
func isName(r Role) bool {
	switch r {
	case GivenName, FamilyName, FullName, OtherName, hintName, hintNom, hintOrg:
		return true
	}
	return false
}

// fits reports whether the content may be what a role holds.
func (p *profile) fits(r Role) bool {
	if isName(r) {
		return p.share(p.letters) > .7 && p.share(p.long) < .5
	}
	switch r {
	case Email:
		return p.share(p.at) > .5
	case Phone:
		return p.share(p.phones) > .5
	case Postcode:
		return p.share(p.digits) > .5
	case BirthDate, AgeOn:
		return p.dateShare(true) > .5
	case BirthYear:
		return p.share(p.ints) > .7 && p.high >= 1000 && p.low <= 2100
	case BirthMonth:
		return p.share(p.ints) < .5 || p.high <= 99
	case BirthDay:
		return p.share(p.ints) > .7 && p.high <= 99
	case Age:
		return p.share(p.ints) > .7 && p.high <= 150
	case Sex:
		return len(p.distinct) <= maxFew && len(sexCodes(p.few)) > 0
	case Citizenship:
		return len(p.distinct) <= 400 && p.share(p.letters) > .7
	case IDNumber:
		return p.share(p.digits) > .6
	case Source:
		return len(p.distinct) <= 2000 && len(p.distinct)*2 <= p.filled
	}
	return true
}

// chooseID takes the first column that by its heading identifies the rows and
// has a value of its own in every row.
func (g *guesser) chooseID() {
	for i, p := range g.survey.columns {
		if p.hint == ID && p.unique() {
			g.columns[i].Role, g.columns[i].Why = ID, ""
			return
		}
	}
}

// names settles headings that mean a whole name or a part of one.
func (g *guesser) names() {
	given, family := len(g.with(GivenName)) > 0, len(g.with(FamilyName)) > 0
	for _, i := range g.with(hintNom) {
		g.set(i, FullName)
		if given && !family {
			g.set(i, FamilyName)
			family = true
		}
	}
	for _, i := range g.with(hintName) {
		g.set(i, FullName)
		if family && !given {
			g.set(i, GivenName)
			given = true
		}
	}
	orgs := g.with(hintOrg)
	whole := append(g.with(FullName), orgs...)
	for _, i := range orgs {
		g.set(i, FullName)
	}
	for _, i := range whole[min(1, len(whole)):] {
		g.set(i, OtherName)
	}
}

// singles leaves one column to each role that cannot be shared: the one with
// most values. The others are further facts.
func (g *guesser) singles() {
	for _, role := range []Role{BirthDate, BirthYear, BirthMonth, BirthDay, Age, AgeOn, Sex, Citizenship, Place, Postcode, Phone, Email, IDNumber, Source} {
		list := g.with(role)
		if len(list) < 2 {
			continue
		}
		best := list[0]
		for _, i := range list {
			if g.survey.columns[i].filled > g.survey.columns[best].filled {
				best = i
			}
		}
		for _, i := range list {
			if i != best {
				g.set(i, Other)
			}
		}
	}
}

// places settles the place of birth.
func (g *guesser) places() {
	for k, i := range g.with(hintBirthplace) {
		if k == 0 && len(g.with(Place)) == 0 {
			g.set(i, Place)
		} else {
			g.set(i, Other)
		}
	}
	if len(g.with(BirthDate)) > 0 {
		for _, i := range g.with(BirthYear, BirthMonth, BirthDay) {
			g.drop(i, whyRepeats)
		}
	}
}

// fromContent looks at the columns whose heading says nothing.
func (g *guesser) fromContent() {
	for i, p := range g.survey.columns {
		if g.columns[i].Why != whyUnknown && g.columns[i].Why != whyUnfit {
			continue
		}
		absent := func(roles ...Role) bool { return len(g.with(roles...)) == 0 }
		switch {
		case p.constant():
			g.drop(i, whyConstant)
		case p.share(p.at) > .8 && absent(Email):
			g.set(i, Email)
		case p.hint != hintNone:
		case p.dateShare(false) > .9 && absent(BirthDate, BirthYear) && g.yearsApart(i) >= 30:
			g.set(i, BirthDate)
		case p.looksLikeSex() && absent(Sex):
			g.set(i, Sex)
		case p.share(p.letters) > .9 && p.share(p.long) < .5 && p.share(p.at) < .1 && p.filled >= 40 &&
			len(p.distinct) <= max(3, p.filled/20) && len(p.distinct) < maxDistinct && p.dateShare(false) < .5:
			g.set(i, Other)
		}
	}
}

// looksLikeSex reports whether there are words of sex and nothing else.
func (p *profile) looksLikeSex() bool {
	if len(p.distinct) < 2 || len(p.distinct) > 5 || p.share(p.letters) < .9 {
		return false
	}
	codes := sexCodes(p.few)
	women, men := false, false
	for _, v := range p.few {
		women, men = women || codes[v] == "female", men || codes[v] == "male"
		if codes[v] == "" && !notKnown[v] {
			return false
		}
	}
	return women && men
}

// yearsApart returns between which years most dates of a column lie.
func (g *guesser) yearsApart(i int) int {
	read := newDateReader(&g.survey.columns[i].dates, 99)
	var years []int
	for _, row := range g.sample {
		if d, how := read.read([]byte(row[i])); how == dateRead && d.Year > 0 {
			years = append(years, d.Year)
		}
	}
	return spread(years)
}

// spread is the distance between the 5th and the 95th percentile.
func spread(xs []int) int {
	if len(xs) == 0 {
		return 0
	}
	slices.Sort(xs)
	return xs[(len(xs)-1)*95/100] - xs[len(xs)*5/100]
}

// maxParts is the number of columns of whole names and of parts of names that
// are looked at for repeats: no file of people has more.
const maxParts = 16

// repeats drops columns that say what others say: copies, and whole names that
// are the given and the family name together.
func (g *guesser) repeats() {
	given, family, whole := g.with(GivenName), g.with(FamilyName), g.with(FullName, OtherName)
	if n := len(given) + len(family); n > 0 && n <= maxParts {
		one, two := append(slices.Clone(given), family...), append(slices.Clone(family), given...)
		for _, i := range whole[:min(len(whole), maxParts)] {
			if repeated(g.folded(i), g.folded(one...)) || repeated(g.folded(i), g.folded(two...)) {
				g.drop(i, whyRepeats)
			}
		}
	}
	texts := make([][]uint64, len(g.columns))
	for i := range g.columns {
		if !g.evidence(i) {
			continue
		}
		texts[i] = g.folded(i)
		for j := range i {
			if texts[j] != nil && g.evidence(j) && repeated(texts[i], texts[j]) {
				g.drop(i, whyRepeats)
				break
			}
		}
	}
}

// folded gives a number to the text of some columns together, folded, in each
// row that was kept; 0 where there is none. Equal texts have equal numbers.
func (g *guesser) folded(columns ...int) []uint64 {
	out := make([]uint64, len(g.sample))
	var b []byte
	for k, row := range g.sample {
		b = b[:0]
		for _, i := range columns {
			b = append(b, codelist.Fold(row[i])...)
		}
		if len(b) > 0 {
			out[k] = hash(b)
		}
	}
	return out
}

// repeated reports whether two columns are nearly always the same.
func repeated(x, y []uint64) bool {
	same, all := 0, 0
	for k := range x {
		if x[k] == 0 && y[k] == 0 {
			continue
		}
		all++
		if x[k] == y[k] {
			same++
		}
	}
	return all >= 10 && same*100 >= all*95
}

// evidence reports whether a column is compared.
func (g *guesser) evidence(i int) bool {
	switch g.columns[i].Role {
	case Ignore, ID, Truth, Encoding, AgeOn:
		return false
	}
	return true
}

// ages drops an age that follows from the birth date. One that does not, as
// far as year of birth and age make any year of a long time, is a fact of its
// own.
func (g *guesser) ages() {
	list := g.with(Age)
	births := g.with(BirthDate, BirthYear)
	if len(list) == 0 || len(births) == 0 {
		return
	}
	read := newDateReader(&g.survey.columns[births[0]].dates, 99)
	var years []int
	for _, row := range g.sample {
		d, how := read.read([]byte(row[births[0]]))
		age, ok := number([]byte(row[list[0]]))
		if how == dateRead && d.Year > 0 && ok {
			years = append(years, d.Year+age)
		}
	}
	if len(years) >= 20 && spread(years) > 30 {
		g.set(list[0], Other)
	} else {
		g.drop(list[0], whyRepeats)
	}
}

// bound drops what is more than can be compared.
func (g *guesser) bound() {
	list := g.with(Other)
	slices.SortStableFunc(list, func(i, j int) int { return g.survey.columns[j].filled - g.survey.columns[i].filled })
	for k, i := range list {
		if k >= maxOther {
			g.drop(i, whyUnknown)
		}
	}
}

// number reads a whole number of at most nine digits.
func number(b []byte) (int, bool) {
	if len(b) == 0 || len(b) > 9 {
		return 0, false
	}
	n := 0
	for _, c := range b {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, true
}
