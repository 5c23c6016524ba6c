package codelist

import (
	"errors"
	"fmt"
	"time"
)

// ErrDay is returned for text that is not a calendar day of the proleptic
// Gregorian calendar in ISO 8601 form.
var ErrDay = errors.New("codelist: not a day")

// Day is a calendar day without time or zone. The zero value means "no day"
// (not known, not applicable); IsZero reports it. Days are comparable with ==
// and may be map keys.
type Day struct {
	year  int16
	month int8
	day   int8
}

// NewDay returns the day y-m-d, or ErrDay where there is no such day or the
// year lies outside 1 to 9999.
func NewDay(y, m, d int) (Day, error) {
	if y < 1 || y > 9999 || m < 1 || m > 12 || d < 1 || d > DaysIn(y, m) {
		return Day{}, fmt.Errorf("%w: %d-%d-%d", ErrDay, y, m, d)
	}
	return Day{int16(y), int8(m), int8(d)}, nil // #nosec G115 -- years to 9999, as the type says
}

// MustDay is NewDay for constants in code and tests; it panics on ErrDay.
func MustDay(y, m, d int) Day {
	day, err := NewDay(y, m, d)
	if err != nil {
		panic(err)
	}
	return day
}

// ParseDay reads YYYY-MM-DD. The empty string is the zero day.
func ParseDay(s string) (Day, error) {
	if s == "" {
		return Day{}, nil
	}
	t, err := time.Parse(time.DateOnly, s)
	if err != nil || t.Year() < 1 {
		return Day{}, ErrDay
	}
	return DayOf(t), nil
}

// DayOf returns the day of t in t's own zone.
func DayOf(t time.Time) Day {
	y, m, d := t.Date()
	return Day{int16(y), int8(m), int8(d)} // #nosec G115 -- years to 9999, as the type says
}

// DaysIn returns the number of days in month m (1 to 12) of year y.
func DaysIn(y, m int) int {
	return time.Date(y, time.Month(m)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// IsZero reports whether d is "no day".
func (d Day) IsZero() bool { return d == Day{} }

// Year returns the year, 0 for the zero day.
func (d Day) Year() int { return int(d.year) }

// Month returns the month 1 to 12, 0 for the zero day.
func (d Day) Month() int { return int(d.month) }

// DayOfMonth returns the day of the month, 0 for the zero day.
func (d Day) DayOfMonth() int { return int(d.day) }

// Time returns midnight UTC at the beginning of d; the zero time for the zero
// day.
func (d Day) Time() time.Time {
	if d.IsZero() {
		return time.Time{}
	}
	return time.Date(int(d.year), time.Month(d.month), int(d.day), 0, 0, 0, 0, time.UTC)
}

// String returns YYYY-MM-DD, and "" for the zero day.
func (d Day) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.year, d.month, d.day)
}

// Compare returns -1, 0 or +1; the zero day comes before every other.
func (d Day) Compare(e Day) int {
	a := int(d.year)*10000 + int(d.month)*100 + int(d.day)
	b := int(e.year)*10000 + int(e.month)*100 + int(e.day)
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// Before reports whether d comes before e.
func (d Day) Before(e Day) bool { return d.Compare(e) < 0 }

// After reports whether d comes after e.
func (d Day) After(e Day) bool { return d.Compare(e) > 0 }

// AddDays returns the day n days after d; the zero day stays zero.
func (d Day) AddDays(n int) Day {
	if d.IsZero() {
		return d
	}
	return DayOf(d.Time().AddDate(0, 0, n))
}

// DaysTo is the number of days from d to another day, 0 where that is not later.
func (d Day) DaysTo(e Day) int {
	return max(0, int(e.Time().Sub(d.Time())/(24*time.Hour)))
}

// PartialDay is a date of which only the year, or the year and the month, may
// be known, as birth dates often are. Parts that are not known are 0; a day is
// never known without its month, nor a month without its year.
type PartialDay struct {
	Year, Month, Day int
}

// ParsePartialDay reads YYYY, YYYY-MM or YYYY-MM-DD. The empty string is the
// zero value: nothing known. It returns ErrDay for anything else.
func ParsePartialDay(s string) (PartialDay, error) {
	var p PartialDay
	if s == "" {
		return p, nil
	}
	layouts := map[int]string{4: "2006", 7: "2006-01", 10: time.DateOnly}
	layout, ok := layouts[len(s)]
	if !ok {
		return p, ErrDay
	}
	t, err := time.Parse(layout, s)
	if err != nil || t.Year() < 1 {
		return p, ErrDay
	}
	p.Year = t.Year()
	if len(s) >= 7 {
		p.Month = int(t.Month())
	}
	if len(s) == 10 {
		p.Day = t.Day()
	}
	return p, nil
}

// IsZero reports whether nothing of the date is known.
func (p PartialDay) IsZero() bool { return p == PartialDay{} }

// Full returns the day, and whether all three parts are known.
func (p PartialDay) Full() (Day, bool) {
	if p.Month == 0 || p.Day == 0 {
		return Day{}, false
	}
	d, err := NewDay(p.Year, p.Month, p.Day)
	return d, err == nil
}

// String returns the known parts as YYYY, YYYY-MM or YYYY-MM-DD, and "" for
// the zero value.
func (p PartialDay) String() string {
	switch {
	case p.Year == 0:
		return ""
	case p.Month == 0:
		return fmt.Sprintf("%04d", p.Year)
	case p.Day == 0:
		return fmt.Sprintf("%04d-%02d", p.Year, p.Month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", p.Year, p.Month, p.Day)
}

// AgeRange returns the youngest and the oldest age, in completed years, that a
// person born on p can have on day at. Both are -1 where the year of birth is
// not known.
func (p PartialDay) AgeRange(at Day) (youngest, oldest int) {
	if p.Year == 0 || at.IsZero() {
		return -1, -1
	}
	first := PartialDay{p.Year, orOne(p.Month, 1), orOne(p.Day, 1)}
	last := p
	if last.Month == 0 {
		last.Month = 12
	}
	if last.Day == 0 {
		last.Day = DaysIn(last.Year, last.Month)
	}
	return ageOn(last, at), ageOn(first, at)
}

func orOne(v, or int) int {
	if v == 0 {
		return or
	}
	return v
}

func ageOn(born PartialDay, at Day) int {
	age := at.Year() - born.Year
	if at.Month() < born.Month || at.Month() == born.Month && at.DayOfMonth() < born.Day {
		age--
	}
	return age
}
