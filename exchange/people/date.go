package people

import (
	"bytes"
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"

	"verdig/codelist"
	"verdig/linkage"
)

// shape is how a date is written, apart from the order of its parts.
type shape uint8

const (
	shapeNone      shape = iota // no date
	shapeYearFirst              // 1971-06-24
	shapeYearLast               // 24.6.1971
	shapeShort                  // 24/6/71
	shapeCompact                // 19710624
	shapeCompact6               // 710624
	shapeSerial                 // 26108: days since 30 December 1899, as Excel keeps them
	shapeNamed                  // 24 June 1971: the order is seen
	shapeMonth                  // 1971-06 or 06.1971: the order is seen
	shapeYear                   // 1971
	shapeCount
)

// order is the order of the parts of a date.
type order uint8

const (
	yearMonthDay order = iota
	dayMonthYear
	monthDayYear
	yearDayMonth
	orderCount
)

// allowed are the orders that a shape can have, the likeliest first: it is
// taken where the column does not tell.
var allowed = [shapeCount][]order{
	shapeYearFirst: {yearMonthDay, yearDayMonth},
	shapeYearLast:  {dayMonthYear, monthDayYear},
	shapeShort:     {dayMonthYear, monthDayYear, yearMonthDay},
	shapeCompact:   {yearMonthDay, dayMonthYear, monthDayYear},
	shapeCompact6:  {dayMonthYear, yearMonthDay, monthDayYear},
}

// parts is a date taken apart: three numbers in the order of writing, or what
// the shape has of them.
type parts struct {
	shape   shape
	n       [3]int
	named   linkage.Date // where the order is seen
	slashed bool
}

// votes counts, for each shape, how many dates of a column make sense in each
// order.
type votes struct {
	seen    [shapeCount]int
	sense   [shapeCount][orderCount]int
	slashed int
}

// add counts one text; false if it is no date.
func (v *votes) add(b []byte) bool {
	p := takeApart(b)
	v.seen[p.shape]++
	for _, o := range allowed[p.shape] {
		if d := p.in(o, 99); sensible(d) {
			v.sense[p.shape][o]++
		}
	}
	if p.slashed {
		v.slashed++
	}
	return p.shape != shapeNone
}

func (v *votes) plus(w *votes) {
	for s := range shapeCount {
		v.seen[s] += w.seen[s]
		for o := range orderCount {
			v.sense[s][o] += w.sense[s][o]
		}
	}
	v.slashed += w.slashed
}

// orders chooses the order for each shape, and says whether day and month of
// a shape that occurs could not be told apart.
func (v *votes) orders() (chosen [shapeCount]order, unclear bool) {
	for s, list := range allowed {
		if len(list) == 0 {
			continue
		}
		best := list[0]
		for _, o := range list[1:] {
			if v.sense[s][o] > v.sense[s][best] {
				best = o
			}
		}
		chosen[s] = best
		if (shape(s) == shapeYearLast || shape(s) == shapeShort) && v.seen[s] > 0 && v.sense[s][dayMonthYear] == v.sense[s][monthDayYear] &&
			v.slashed > 0 {
			unclear = true
		}
	}
	return chosen, unclear
}

// sensible tells whether a date can be one, with unknown parts as 0.
func sensible(d linkage.Date) bool {
	return d.Year >= 1000 && d.Year <= 2100 && d.Month <= 12 && d.Day <= 31 && (d.Month > 0 || d.Day == 0)
}

// takeApart reads the numbers of a date; a time of day after it is left out.
func takeApart(b []byte) parts {
	if colon := bytes.IndexByte(b, ':'); colon >= 0 {
		cut := bytes.LastIndexAny(b[:colon], "T ")
		if cut < 0 {
			return parts{}
		}
		b = b[:cut]
	}
	var p parts
	var digits [3]int
	count, month := 0, 0
	for i := 0; i < len(b); {
		from := i
		switch c := b[i]; {
		case c >= '0' && c <= '9':
			if count == 3 {
				return parts{}
			}
			for ; i < len(b) && b[i] >= '0' && b[i] <= '9'; i++ {
				if i-from < 9 {
					p.n[count] = p.n[count]*10 + int(b[i]-'0')
				}
			}
			digits[count] = i - from
			count++
		case isMark(c):
			p.slashed = p.slashed || c == '/'
			i++
		default:
			for i < len(b) && !isMark(b[i]) && (b[i] < '0' || b[i] > '9') {
				i++
			}
			m, known := monthOf(b[from:i])
			if !known || m > 0 && month > 0 {
				return parts{}
			}
			month = max(month, m)
		}
	}
	return p.finish(digits, count, month)
}

// isMark reports whether a character may stand between the parts of a date.
func isMark(c byte) bool {
	switch c {
	case '-', '.', '/', ' ', ',', '?', '\'', '_', 0xa0, 0xc2:
		return true
	}
	return false
}

// finish names the shape of what was read.
func (p parts) finish(digits [3]int, count, month int) parts {
	if month > 0 {
		return p.withMonth(digits, count, month)
	}
	switch {
	case count == 3 && digits[0] == 4 && digits[1] <= 2 && digits[2] <= 2:
		p.shape = shapeYearFirst
	case count == 3 && digits[2] == 4 && digits[0] <= 2 && digits[1] <= 2:
		p.shape = shapeYearLast
	case count == 3 && max(digits[0], digits[1], digits[2]) <= 2:
		p.shape = shapeShort
	case count == 2 && digits[0] == 4 && digits[1] <= 2:
		p.shape, p.named = shapeMonth, linkage.Date{Year: p.n[0], Month: p.n[1]}
	case count == 2 && digits[1] == 4 && digits[0] <= 2:
		p.shape, p.named = shapeMonth, linkage.Date{Year: p.n[1], Month: p.n[0]}
	case count == 1:
		return p.single(digits[0])
	default:
		return parts{}
	}
	return p
}

// single names the shape of one number.
func (p parts) single(digits int) parts {
	switch digits {
	case 8:
		p.shape = shapeCompact
	case 6:
		p.shape = shapeCompact6
	case 4:
		p.shape, p.named = shapeYear, linkage.Date{Year: p.n[0]}
	case 5:
		p.shape = shapeSerial
	default:
		return parts{}
	}
	return p
}

// withMonth finishes a date with a month's name: the number of four digits or
// above 31 is the year, otherwise the last.
func (p parts) withMonth(digits [3]int, count, month int) parts {
	p.shape, p.named.Month = shapeNamed, month
	year, day := -1, -1
	switch count {
	case 1:
		year = 0
	case 2:
		year, day = 1, 0
		if digits[0] == 4 || p.n[0] > 31 {
			year, day = 0, 1
		}
	default:
		return parts{}
	}
	if day >= 0 {
		p.named.Day = p.n[day]
	}
	p.named.Year = p.n[year]
	if digits[year] == 2 {
		p.n[2] = -1 // a year of two digits, to be placed in its century
	}
	return p
}

// in gives the date in an order. A year of two digits lies not after the year
// whose last two digits are pivot.
func (p parts) in(o order, pivot int) linkage.Date {
	n := p.n
	switch p.shape {
	case shapeNone:
		return linkage.Date{}
	case shapeMonth, shapeYear:
		return p.named
	case shapeNamed:
		d := p.named
		if n[2] == -1 {
			d.Year = century(d.Year, pivot)
		}
		return d
	case shapeSerial:
		return serialDay(n[0])
	case shapeCompact:
		if o == yearMonthDay {
			n = [3]int{n[0] / 10000, n[0] / 100 % 100, n[0] % 100}
		} else {
			n = [3]int{n[0] / 1_000_000, n[0] / 10_000 % 100, n[0] % 10_000}
		}
	case shapeCompact6:
		n = [3]int{n[0] / 10000, n[0] / 100 % 100, n[0] % 100}
	}
	var d linkage.Date
	switch o {
	case yearMonthDay:
		d = linkage.Date{Year: n[0], Month: n[1], Day: n[2]}
	case yearDayMonth:
		d = linkage.Date{Year: n[0], Month: n[2], Day: n[1]}
	case dayMonthYear:
		d = linkage.Date{Year: n[2], Month: n[1], Day: n[0]}
	case monthDayYear:
		d = linkage.Date{Year: n[2], Month: n[0], Day: n[1]}
	}
	if (p.shape == shapeShort || p.shape == shapeCompact6) && d.Year < 100 {
		d.Year = century(d.Year, pivot)
	}
	return d
}

func century(yy, pivot int) int {
	if yy > pivot {
		return 1900 + yy
	}
	return 2000 + yy
}

// serialDay is the day of a number of Excel.
func serialDay(n int) linkage.Date {
	d := codelist.MustDay(1899, 12, 30).AddDays(n)
	return linkage.Date{Year: d.Year(), Month: d.Month(), Day: d.DayOfMonth()}
}

//go:embed data/month.csv
var monthData string

var months = sync.OnceValue(func() map[string]int {
	out := map[string]int{}
	for i, row := range table(monthData) {
		for name := range strings.SplitSeq(row[1], "|") {
			out[codelist.Fold(name)] = i + 1
		}
	}
	return out
})

// monthOf returns the month that a word names; 0 and true for words that stand
// in dates and say nothing.
func monthOf(word []byte) (month int, known bool) {
	if len(word) > 40 || !utf8.Valid(word) {
		return 0, false
	}
	w := codelist.Fold(string(word))
	switch w {
	case "", "de", "of", "den", "the", "st", "nd", "rd", "th", "x", "xx", "xxxx", "t", "z", "kl", "r", "г", "del", "o", "a":
		return 0, true
	}
	m, ok := months()[w]
	return m, ok
}

// dateReader reads the dates of one column.
type dateReader struct {
	orders [shapeCount]order
	pivot  int
	serial bool // numbers of five digits are days
}

// newDateReader makes the reader for a column with these votes.
func newDateReader(v *votes, pivot int) dateReader {
	r := dateReader{pivot: pivot}
	r.orders, _ = v.orders()
	all := 0
	for s := range shapeCount {
		if s != shapeNone {
			all += v.seen[s]
		}
	}
	r.serial = v.seen[shapeSerial]*2 > all
	return r
}

// dateResult says how well a date could be read.
type dateResult uint8

const (
	dateRead       dateResult = iota
	dateImpossible            // no calendar has it; its parts are kept as written
	dateUnread
)

// read reads a date. A part that no date has, such as a month 24, is kept as it
// is: it is a slip of the number that was meant, and the linkage compares it
// digit by digit.
func (r *dateReader) read(b []byte) (linkage.Date, dateResult) {
	p := takeApart(b)
	if p.shape == shapeNone || p.shape == shapeSerial && !r.serial {
		return linkage.Date{}, dateUnread
	}
	d := p.in(r.orders[p.shape], r.pivot)
	if d.Year < 1000 || d.Year > 9999 {
		if d.Year != 0 {
			return linkage.Date{}, dateUnread
		}
		return linkage.Date{}, dateRead // 00.00.0000 says that it is not known
	}
	if d.Month == 0 {
		d.Day = 0
	}
	if d.Month > 12 || d.Day > 31 || d.Month > 0 && d.Day > codelist.DaysIn(d.Year, d.Month) {
		return d, dateImpossible
	}
	return d, dateRead
}
