package lang

import "strconv"

var months = [...][12]string{
	nb: {"januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"},
	nn: {"januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"},
	en: {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
}

// Calendar is a calendar day; codelist.Day satisfies it.
type Calendar interface {
	Year() int
	Month() int
	DayOfMonth() int
}

// Date writes a day as prose does: "18. september 2017", "18 September 2017".
// It writes "" where the month or the day of the month is not in the calendar.
func (g Grammar) Date(d Calendar) string {
	m := d.Month()
	if m < 1 || m > 12 || d.DayOfMonth() < 1 || d.DayOfMonth() > 31 {
		return ""
	}
	return strconv.Itoa(d.DayOfMonth()) + g.pick(".", ".", "") + nbsp + months[g.tag][m-1] + nbsp + strconv.Itoa(d.Year())
}

// Years writes a span of years: "2014–2016", one year where both are the same.
// Years have no thousands separator.
func (g Grammar) Years(first, last int) string {
	if first == last {
		return strconv.Itoa(first)
	}
	return strconv.Itoa(first) + "–" + strconv.Itoa(last)
}
