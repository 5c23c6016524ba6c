package caselaw

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"verdig/codelist"
)

// ErrPeriod is returned for a text that is no period.
var ErrPeriod = errors.New("caselaw: not a period")

// Period is a third of a year, for which a list is made: 1 January to 30 April,
// 1 May to 31 August, 1 September to 31 December.
type Period struct {
	Year, Third int // 1 to 3
}

// ParsePeriod reads a period such as 2016-2.
func ParsePeriod(text string) (Period, error) {
	year, third, ok := strings.Cut(text, "-")
	y, err1 := strconv.Atoi(year)
	t, err2 := strconv.Atoi(third)
	p := Period{y, t}
	if !ok || err1 != nil || err2 != nil || t < 1 || t > 3 || y < 1900 || y > 9999 || p.String() != text {
		return Period{}, fmt.Errorf("%w: %q", ErrPeriod, text)
	}
	return p, nil
}

// LastPeriod returns the last period that was over before a day.
func LastPeriod(today codelist.Day) Period {
	p := Period{today.Year(), (today.Month()-1)/4 + 1}
	if p.Third--; p.Third == 0 {
		p = Period{p.Year - 1, 3}
	}
	return p
}

// String writes the period as ParsePeriod reads it.
func (p Period) String() string { return fmt.Sprintf("%d-%d", p.Year, p.Third) }

// From returns the first day.
func (p Period) From() codelist.Day { return codelist.MustDay(p.Year, 4*p.Third-3, 1) }

// To returns the last day.
func (p Period) To() codelist.Day {
	return codelist.MustDay(p.Year, 4*p.Third, codelist.DaysIn(p.Year, 4*p.Third))
}

func (p Period) has(d codelist.Day) bool { return !d.Before(p.From()) && !d.After(p.To()) }

// List is what a period brought.
type List struct {
	Period
	Given     []Judgment // judgments given in the period
	Entered   []Judgment // given earlier, and first readable in the period
	Corrected []Judgment // given and readable earlier, and corrected in the period
	Gone      []Gone     // withdrawn in the period
}

// ListOf returns the list of a period, as the register stands.
func (r Register) ListOf(p Period) List {
	l := List{Period: p}
	for _, j := range r.Judgments {
		switch {
		case p.has(j.Day):
			l.Given = append(l.Given, j)
		case j.Day.After(p.To()):
		case p.has(j.Published):
			l.Entered = append(l.Entered, j)
		case p.has(j.Changed):
			l.Corrected = append(l.Corrected, j)
		}
	}
	for _, g := range r.Gone {
		if p.has(g.Withdrawn) {
			l.Gone = append(l.Gone, g)
		}
	}
	return l
}

// All are the judgments of the list, each once.
func (l List) All() []Judgment {
	return append(append(append([]Judgment(nil), l.Given...), l.Entered...), l.Corrected...)
}
