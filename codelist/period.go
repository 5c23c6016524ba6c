package codelist

import (
	"errors"
	"time"
)

// ErrPeriod is returned for text that is not a period of this house.
var ErrPeriod = errors.New("codelist: not a period")

// Period is a length of time in the calendar: of months and days, or of hours.
// A day is a calendar day, whatever the clocks do in it.
type Period struct {
	Months, Days, Hours int
}

// ParsePeriod reads a duration of ISO 8601 in the forms that rules use: P6M,
// P1Y, P2W, P30D, P1M15D, PT24H. A period of days and one of hours are not
// mixed. It returns ErrPeriod for anything else, and for lengths beyond 100
// years.
func ParsePeriod(s string) (Period, error) {
	var p Period
	if len(s) < 3 || s[0] != 'P' {
		return p, ErrPeriod
	}
	const most = 36525 // days, and more months or hours than any rule has
	order, hours, n, digits := 0, false, 0, 0
	for _, r := range s[1:] {
		if r >= '0' && r <= '9' {
			if n = n*10 + int(r-'0'); n > most {
				return Period{}, ErrPeriod
			}
			digits++
			continue
		}
		if r == 'T' && !hours && digits == 0 && order == 0 {
			hours = true
			continue
		}
		rank, into, times := p.unit(r, hours)
		if into == nil || digits == 0 || rank <= order {
			return Period{}, ErrPeriod
		}
		*into += n * times
		order, n, digits = rank, 0, 0
	}
	if digits > 0 || order == 0 || p.Months > 1200 || p.Days > most || p.Hours > most {
		return Period{}, ErrPeriod
	}
	return p, nil
}

// unit returns the place of a unit in a period, what it adds to and how often.
func (p *Period) unit(r rune, hours bool) (rank int, into *int, times int) {
	switch {
	case hours && r == 'H':
		return 5, &p.Hours, 1
	case hours:
		return 0, nil, 0
	case r == 'Y':
		return 1, &p.Months, 12
	case r == 'M':
		return 2, &p.Months, 1
	case r == 'W':
		return 3, &p.Days, 7
	case r == 'D':
		return 4, &p.Days, 1
	}
	return 0, nil, 0
}

// AddMonths returns the day n months after d. Where the month has no such day
// it is the last of the month: what is counted in months ends on the day that
// has the same number, or else on the last of the month.
//
// Source: domstolloven section 148, second paragraph, as quoted at
// https://www.advokat-teigstad.no/straffeloven-13/.
func (d Day) AddMonths(n int) Day {
	if d.IsZero() {
		return d
	}
	months := d.Year()*12 + d.Month() - 1 + n
	y, m := months/12, months%12+1
	if y < 1 || y > 9999 {
		return Day{}
	}
	return MustDay(y, m, min(d.DayOfMonth(), DaysIn(y, m)))
}

// AddPeriod returns the day a period of months and days after d.
func (d Day) AddPeriod(p Period) Day { return d.AddMonths(p.Months).AddDays(p.Days) }

// NextWorkingDay returns d where it is a working day, and else the first one
// after it: where a deadline ends that the law prolongs to the next working
// day.
//
// Source: domstolloven section 149, first paragraph, as quoted at
// https://www.advokat-teigstad.no/straffeloven-13/. It counts Saturdays with
// the holidays.
func NextWorkingDay(d Day) Day {
	for !d.IsZero() && !WorkingDay(d) {
		d = d.AddDays(1)
	}
	return d
}

// Hours of the working day of an office, for what is counted in working hours.
// They are the house's own choice and no rule of law.
const (
	opens  = 8
	closes = 16
)

// AddWorkingHours returns the moment n working hours after t in a zone: hours
// from 8 to 16 on working days count, and no others. Clocks change at night, so
// no working hour is longer or shorter for it.
func AddWorkingHours(t time.Time, n int, zone *time.Location) time.Time {
	left := time.Duration(n) * time.Hour
	t = t.In(zone)
	for {
		d := DayOf(t)
		end := at(d, closes, zone)
		if !WorkingDay(d) || !t.Before(end) {
			next := NextWorkingDay(d.AddDays(1))
			t = at(next, opens, zone)
			continue
		}
		if begin := at(d, opens, zone); t.Before(begin) {
			t = begin
		}
		if rest := end.Sub(t); left > rest {
			left -= rest
			t = end
			continue
		}
		return t.Add(left).UTC()
	}
}

func at(d Day, hour int, zone *time.Location) time.Time {
	return time.Date(d.Year(), time.Month(d.Month()), d.DayOfMonth(), hour, 0, 0, 0, zone)
}

// Begin returns the moment at which a day begins in a zone.
func (d Day) Begin(zone *time.Location) time.Time {
	if d.IsZero() {
		return time.Time{}
	}
	return at(d, 0, zone).UTC()
}
