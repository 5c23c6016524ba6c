package codelist_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"verdig/codelist"
)

func TestParseDay(t *testing.T) {
	for _, s := range []string{"2016-02-29", "0001-01-01", "9999-12-31", ""} {
		d, err := codelist.ParseDay(s)
		if err != nil || d.String() != s {
			t.Errorf("%q: %v, %v", s, d, err)
		}
	}
	for _, s := range []string{"2015-02-29", "2016-13-01", "2016-1-1", "16-01-01", "2016-01-01T00:00", "x"} {
		if d, err := codelist.ParseDay(s); err == nil && d.String() == s || err != nil && !errors.Is(err, codelist.ErrDay) {
			t.Errorf("%q: %v, %v", s, d, err)
		}
	}
	for _, p := range [][3]int{{0, 1, 1}, {10000, 1, 1}, {2016, 0, 1}, {2016, 13, 1}, {2016, 4, 31}, {1900, 2, 29}} {
		if _, err := codelist.NewDay(p[0], p[1], p[2]); !errors.Is(err, codelist.ErrDay) {
			t.Errorf("%v: %v", p, err)
		}
	}
}

func TestDayOrderAndArithmetic(t *testing.T) {
	var none codelist.Day
	a, b := codelist.MustDay(2016, 2, 28), codelist.MustDay(2016, 3, 1)
	days := []codelist.Day{b, none, a}
	slices.SortFunc(days, codelist.Day.Compare)
	if !slices.Equal(days, []codelist.Day{none, a, b}) || !a.Before(b) || !b.After(a) || a.Before(a) {
		t.Errorf("order: %v", days)
	}
	if n, back := a.DaysTo(b), b.DaysTo(a); n != 2 || back != 0 {
		t.Errorf("%d days there, %d back", n, back)
	}
	if got := a.AddDays(2); got != b {
		t.Errorf("28 February 2016 and two days is %v", got)
	}
	if got := codelist.MustDay(2015, 12, 31).AddDays(1); got.Year() != 2016 || got.Month() != 1 || got.DayOfMonth() != 1 {
		t.Errorf("New Year: %v", got)
	}
	if !none.AddDays(5).IsZero() || !none.Time().IsZero() || none.String() != "" {
		t.Error("no day does not stay no day")
	}
	if got := codelist.DayOf(b.Time().Add(23 * time.Hour)); got != b {
		t.Errorf("the last hour of a day lies in %v", got)
	}
}

func TestPartialDay(t *testing.T) {
	for _, s := range []string{"", "1998", "1998-05", "1998-05-07"} {
		p, err := codelist.ParsePartialDay(s)
		if err != nil || p.String() != s || p.IsZero() != (s == "") {
			t.Errorf("%q: %v, %v", s, p, err)
		}
		if _, full := p.Full(); full != (len(s) == 10) {
			t.Errorf("%q: Full = %v", s, full)
		}
	}
	for _, s := range []string{"98", "1998-5", "1998-00", "1998-02-30", "0000", "05.07.1998"} {
		if _, err := codelist.ParsePartialDay(s); !errors.Is(err, codelist.ErrDay) {
			t.Errorf("%q: %v", s, err)
		}
	}
}

// TestAgeRange: the bounds are worked by hand from what is known of the birth.
func TestAgeRange(t *testing.T) {
	at := codelist.MustDay(2016, 3, 1)
	for s, want := range map[string][2]int{
		"":           {-1, -1},
		"1998":       {17, 18}, // born between 1 January and 31 December
		"1998-03":    {17, 18}, // the 1st has had the birthday, the 31st has not
		"1998-04":    {17, 17},
		"1998-02":    {18, 18},
		"1998-03-01": {18, 18}, // the birthday itself
		"1998-03-02": {17, 17},
		"1996-02-29": {20, 20},
	} {
		p, err := codelist.ParsePartialDay(s)
		if err != nil {
			t.Fatal(err)
		}
		if youngest, oldest := p.AgeRange(at); youngest != want[0] || oldest != want[1] {
			t.Errorf("%q: %d to %d, want %v", s, youngest, oldest, want)
		}
	}
	if y, o := (codelist.PartialDay{Year: 1998}).AgeRange(codelist.Day{}); y != -1 || o != -1 {
		t.Errorf("on no day: %d to %d", y, o)
	}
}
