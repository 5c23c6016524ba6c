package people

import (
	"strconv"
	"strings"

	"verdig/codelist"
	"verdig/exchange"
	"verdig/linkage"
)

// plan says which columns of a file make which field of a record, and counts
// what could not be read.
type plan struct {
	width                         int
	id, truth                     int
	given, family, alias, address []int
	one                           map[Role]int // the column of each role that is not shared
	full, sex, citizenship, place int
	postcode, phone, email        int
	number, source, code          int
	birth, year, month, day, age  int
	ageOn                         int
	more                          []int
	spare                         []string // from which the further facts of records are cut

	dates, ageDates dateReader
	unclear         bool // day and month could not be told apart
	baseYear        int  // year of an age without a date
	sexes           map[string]string
	countries       *countries

	long, short, cut tally // rows
	unread           tally // dates
	impossible       tally
	oddSex           tally
	noID             tally
	noTruth          tally
	dated            int // rows with a date
	sexed            int
}

// tally counts something and knows where it was first seen.
type tally struct{ count, first int }

func (t *tally) add(row int) {
	if t.count == 0 {
		t.first = row
	}
	t.count++
}

// newPlan makes the plan of a file; others are the further facts in order.
func newPlan(s *survey, columns []Column, others []string) *plan {
	p := &plan{width: len(columns), one: map[Role]int{}, sexes: map[string]string{}}
	for _, name := range others {
		for i, c := range columns {
			if c.Role == Other && codelist.Fold(c.Name) == name {
				p.more = append(p.more, i)
				break
			}
		}
	}
	for i, c := range columns {
		switch c.Role {
		case GivenName:
			p.given = append(p.given, i)
		case FamilyName:
			p.family = append(p.family, i)
		case OtherName:
			p.alias = append(p.alias, i)
		case Address:
			p.address = append(p.address, i)
		case Other, Ignore:
		default:
			p.one[c.Role] = i
		}
	}
	at := func(r Role) int {
		if i, ok := p.one[r]; ok {
			return i
		}
		return -1
	}
	p.id, p.truth = at(ID), at(Truth)
	p.full, p.sex, p.citizenship, p.place = at(FullName), at(Sex), at(Citizenship), at(Place)
	p.postcode, p.phone, p.email, p.number, p.source, p.code = at(Postcode), at(Phone), at(Email), at(IDNumber), at(Source), at(Encoding)
	p.birth, p.year, p.month, p.day = at(BirthDate), at(BirthYear), at(BirthMonth), at(BirthDay)
	p.age, p.ageOn = at(Age), at(AgeOn)
	if p.sex >= 0 {
		p.sexes = sexCodes(s.columns[p.sex].few)
	}
	return p
}

// compares reports whether there is anything to compare.
func (p *plan) compares() bool {
	n := len(p.given) + len(p.family) + len(p.alias) + len(p.address) + len(p.more)
	for _, i := range []int{p.full, p.sex, p.citizenship, p.place, p.postcode, p.phone, p.email, p.number, p.birth, p.year, p.age, p.code} {
		if i >= 0 {
			n++
		}
	}
	return n > 0
}

// settle chooses how the dates of the file are read: from its own column and,
// where that does not tell, from the other file's.
func (p *plan) settle(r *reading, file int) {
	pivot := r.Today.Year() % 100
	p.baseYear = r.Today.Year()
	if p.birth >= 0 {
		v := r.surveys[file].columns[p.birth].dates
		if _, p.unclear = v.orders(); p.unclear && len(r.surveys) == 2 {
			if j := find(r.tables[1-file], r.surveys[file].columns[p.birth].heading); j >= 0 {
				v.plus(&r.surveys[1-file].columns[j].dates)
				_, p.unclear = v.orders()
			}
		}
		p.dates = newDateReader(&v, pivot)
	}
	if p.ageOn >= 0 {
		p.ageDates = newDateReader(&r.surveys[file].columns[p.ageOn].dates, pivot)
	}
	if p.citizenship >= 0 {
		p.countries = &countries{known: map[string][]string{}}
	}
}

// value returns a field with text, nil if it has none.
func value(row exchange.TableRow, i int) []byte {
	if i < 0 {
		return nil
	}
	b := row.Field(i)
	if isNull(b) {
		return nil
	}
	return b
}

// join keeps the fields of several columns as one text.
func (k *keeper) join(row exchange.TableRow, columns []int, between string) string {
	if len(columns) == 1 {
		return k.text(value(row, columns[0]))
	}
	k.joint = k.joint[:0]
	for _, i := range columns {
		b := value(row, i)
		if len(b) == 0 {
			continue
		}
		if len(k.joint) > 0 {
			k.joint = append(k.joint, between...)
		}
		k.joint = append(k.joint, b...)
	}
	return k.text(k.joint)
}

// record makes the record of a row.
func (p *plan) record(row exchange.TableRow, k *keeper) linkage.Record {
	one := func(i int) string { return k.text(value(row, i)) }
	rec := linkage.Record{
		Source: one(p.source),
		Given:  k.join(row, p.given, " "), Family: k.join(row, p.family, " "), Full: one(p.full), Other: k.join(row, p.alias, ";"),
		Birth: p.birthOf(row), Sex: p.sexOf(row), Place: one(p.place),
		Postcode: one(p.postcode), Address: k.join(row, p.address, " "), Phone: one(p.phone), Email: one(p.email), IDNumber: one(p.number),
	}
	if p.citizenship >= 0 {
		rec.Citizenship = p.countries.of(row.Field(p.citizenship))
	}
	if len(p.more) > 0 {
		if len(p.spare) < len(p.more) {
			p.spare = make([]string, 256*len(p.more))
		}
		rec.More, p.spare = p.spare[:len(p.more):len(p.more)], p.spare[len(p.more):]
		for n, i := range p.more {
			rec.More[n] = one(i)
		}
	}
	return rec
}

// birthOf reads the date of birth of a row.
func (p *plan) birthOf(row exchange.TableRow) linkage.Date {
	if p.birth >= 0 {
		b := value(row, p.birth)
		if len(b) == 0 {
			return linkage.Date{}
		}
		p.dated++
		d, how := p.dates.read(b)
		switch how {
		case dateUnread:
			p.unread.add(row.Number)
		case dateImpossible:
			p.impossible.add(row.Number)
		}
		return d
	}
	if p.year >= 0 {
		return p.dividedBirth(row)
	}
	if p.age < 0 {
		return linkage.Date{}
	}
	age, ok := number(value(row, p.age))
	if !ok || age > 150 {
		return linkage.Date{}
	}
	year := p.baseYear
	if p.ageOn >= 0 {
		if d, how := p.ageDates.read(value(row, p.ageOn)); how == dateRead && d.Year > 0 {
			year = d.Year
		}
	}
	return linkage.Date{Year: year - age, Within: 1}
}

// dividedBirth reads a date from the columns of year, month and day.
func (p *plan) dividedBirth(row exchange.TableRow) linkage.Date {
	b := value(row, p.year)
	if len(b) == 0 {
		return linkage.Date{}
	}
	p.dated++
	year, ok := number(trimZero(b))
	if ok && year < 100 && len(b) <= 2 {
		year = century(year, p.baseYear%100)
	}
	if !ok || year < 1000 || year > 9999 {
		p.unread.add(row.Number)
		return linkage.Date{}
	}
	d := linkage.Date{Year: year}
	if b := value(row, p.month); len(b) > 0 {
		if m, ok := number(trimZero(b)); ok {
			d.Month = m
		} else if m, ok := monthOf(b); ok {
			d.Month = m
		}
	}
	if n, ok := number(trimZero(value(row, p.day))); ok && d.Month > 0 {
		d.Day = n
	}
	if d.Month > 12 || d.Day > 31 || d.Month > 0 && d.Day > codelist.DaysIn(d.Year, d.Month) {
		p.impossible.add(row.Number)
	}
	return d
}

// trimZero takes away the ".0" that programs write behind a whole number in a
// column with gaps.
func trimZero(b []byte) []byte {
	if n := len(b) - 2; n > 0 && b[n] == '.' && b[n+1] == '0' {
		return b[:n]
	}
	return b
}

// sexOf reads the sex of a row.
func (p *plan) sexOf(row exchange.TableRow) string {
	b := value(row, p.sex)
	if len(b) == 0 {
		return ""
	}
	p.sexed++
	if code, ok := p.sexes[string(b)]; ok {
		return code
	}
	folded := foldBytes(b)
	code, ok := p.sexes[folded]
	if !ok && !notKnown[folded] {
		code, ok = sexWords()[folded]
		if !ok {
			p.oddSex.add(row.Number)
		}
	}
	if len(p.sexes) < 10_000 {
		p.sexes[string(b)] = code
	}
	return code
}

// countries reads citizenships.
type countries struct {
	scheme *codelist.Scheme
	known  map[string][]string
}

// of returns the codes of the countries of a text, one or several; a text that
// names no country stands for itself.
func (c *countries) of(b []byte) []string {
	if len(b) == 0 {
		return nil
	}
	if list, ok := c.known[string(b)]; ok {
		return list
	}
	if c.scheme == nil {
		c.scheme = &codelist.Scheme{}
		if library, err := codelist.Load(); err == nil {
			if s, ok := library.Scheme("country"); ok {
				c.scheme = s
			}
		}
	}
	var list []string
	if code, ok := c.code(string(b)); ok {
		list = append(list, code)
	} else {
		for part := range strings.FieldsFuncSeq(string(b), func(r rune) bool { return r == ';' || r == ',' || r == '/' || r == '|' || r == '+' }) {
			part = strings.TrimSpace(part)
			if code, ok := c.code(part); ok {
				list = append(list, code)
			} else if part != "" && !isNull([]byte(part)) {
				list = append(list, strings.ToUpper(part))
			}
		}
	}
	if len(c.known) < 100_000 {
		c.known[string(b)] = list
	}
	return list
}

// code finds the code of one country; none for the code of one not known.
func (c *countries) code(text string) (string, bool) {
	code, ok := c.scheme.Find(text)
	if !ok && len(text) <= 3 {
		code, ok = c.scheme.Find(strings.ToUpper(text))
	}
	return code, ok
}

// rowID is the identifier of a row without one: its number from 1.
func rowID(n int) string { return strconv.Itoa(n) }
