package codelist

import "time"

// Easter returns Easter Sunday of a year of the Gregorian calendar, 1 to 9999.
//
// Source: the anonymous Gregorian algorithm (Nature, 20 April 1876), as given
// by Meeus, Astronomical Algorithms (1991), chapter 8.
func Easter(year int) Day {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	g := (b - (b+8)/25 + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return Day{int16(year), int8(n / 31), int8(n%31 + 1)} // #nosec G115 -- years to 9999, a month and a day
}

// The public holidays of Norway: those with a date of their own, by month and
// day, and those that move with Easter, in days after Easter Sunday.
//
// Source: lov om helligdager og helligdagsfred (1995-02-24 no. 12) section 2;
// lov om 1 og 17 mai som høgtidsdagar (1947-04-26 no. 1) section 1.
var (
	fixedHolidays  = [][2]int{{1, 1}, {5, 1}, {5, 17}, {12, 25}, {12, 26}}
	easterHolidays = []int{-3, -2, 0, 1, 39, 49, 50} // Maundy Thursday, Good Friday, Easter, Ascension, Whitsun
)

// WorkingDay reports whether d is a working day in Norway: neither Saturday,
// Sunday nor a public holiday. The zero day is none.
func WorkingDay(d Day) bool {
	if d.IsZero() {
		return false
	}
	if w := d.Time().Weekday(); w == time.Saturday || w == time.Sunday {
		return false
	}
	for _, h := range fixedHolidays {
		if d.Month() == h[0] && d.DayOfMonth() == h[1] {
			return false
		}
	}
	easter := Easter(d.Year())
	for _, after := range easterHolidays {
		if d == easter.AddDays(after) {
			return false
		}
	}
	return true
}

// AddWorkingDays returns the n-th working day after d, n at least 1; d itself
// is not counted. The zero day stays zero.
func AddWorkingDays(d Day, n int) Day {
	for !d.IsZero() && n > 0 {
		d = d.AddDays(1)
		if WorkingDay(d) {
			n--
		}
	}
	return d
}
