package codelist

import (
	"errors"
	"testing"
	"time"
)

func TestPeriods(t *testing.T) {
	for text, want := range map[string]Period{
		"P6M": {Months: 6}, "P1Y": {Months: 12}, "P1Y6M": {Months: 18}, "P3W": {Days: 21}, "P30D": {Days: 30}, "P0D": {}, "P1M15D": {Months: 1, Days: 15}, "PT24H": {Hours: 24},
	} {
		if got, err := ParsePeriod(text); err != nil || got != want {
			t.Errorf("%s: %v, %v", text, got, err)
		}
	}
	for _, text := range []string{"", "P", "PT", "6M", "P6", "PM", "P-6M", "P6M6M", "P1D1M", "PT24M", "P1DT2H", "P99999999999999999999D", "P6m", "P200Y", "PT24H1H"} {
		if got, err := ParsePeriod(text); !errors.Is(err, ErrPeriod) {
			t.Errorf("%q: %v, %v", text, got, err)
		}
	}
}

// A month from the 31st ends on the last of a shorter month: domstolloven
// section 148.
func TestMonths(t *testing.T) {
	for _, c := range []struct {
		from string
		n    int
		want string
	}{
		{"2026-08-31", 6, "2027-02-28"}, {"2027-08-31", 6, "2028-02-29"}, {"2026-01-31", 1, "2026-02-28"}, {"2026-12-15", 1, "2027-01-15"},
		{"2028-02-29", 12, "2029-02-28"}, {"2026-03-31", -1, "2026-02-28"}, {"2026-01-01", -1, "2025-12-01"},
	} {
		d, _ := ParseDay(c.from)
		if got := d.AddMonths(c.n).String(); got != c.want {
			t.Errorf("%s and %d months: %s, want %s", c.from, c.n, got, c.want)
		}
	}
	if !(Day{}).AddMonths(3).IsZero() {
		t.Error("no day has become one")
	}
}

func TestNextWorkingDay(t *testing.T) {
	for from, want := range map[string]string{
		"2026-11-27": "2026-11-27", "2026-11-28": "2026-11-30", "2026-04-02": "2026-04-07", "2026-12-25": "2026-12-28", "2026-05-16": "2026-05-18",
	} {
		d, _ := ParseDay(from)
		if got := NextWorkingDay(d).String(); got != want {
			t.Errorf("%s: %s, want %s", from, got, want)
		}
	}
}

func TestWorkingHours(t *testing.T) {
	zone := Norway()
	at := func(text string) time.Time {
		x, err := time.ParseInLocation("2006-01-02 15:04", text, zone)
		if err != nil {
			t.Fatal(err)
		}
		return x
	}
	for _, c := range []struct {
		from string
		n    int
		want string
	}{
		{"2026-11-26 10:00", 4, "2026-11-26 14:00"},
		{"2026-11-26 10:00", 6, "2026-11-26 16:00"},
		{"2026-11-26 10:00", 8, "2026-11-27 10:00"},
		{"2026-11-27 15:00", 4, "2026-11-30 11:00"}, // over a weekend
		{"2026-11-28 12:00", 1, "2026-11-30 09:00"}, // from a Saturday
		{"2026-11-26 05:00", 1, "2026-11-26 09:00"}, // before the day begins
		{"2026-11-26 22:00", 8, "2026-11-27 16:00"},
		{"2026-04-01 15:00", 2, "2026-04-07 09:00"}, // over Easter
		{"2026-03-27 15:00", 2, "2026-03-30 09:00"}, // the clocks go forward between
		{"2026-10-23 15:00", 2, "2026-10-26 09:00"}, // and back
	} {
		if got, want := AddWorkingHours(at(c.from), c.n, zone), at(c.want); !got.Equal(want) {
			t.Errorf("%s and %d hours: %s, want %s", c.from, c.n, got.In(zone), want)
		}
	}
	if b := MustDay(2026, 7, 1).Begin(zone); !b.Equal(time.Date(2026, 6, 30, 22, 0, 0, 0, time.UTC)) {
		t.Errorf("1 July begins at %s", b)
	}
}

func TestTheDayIsTheOneInNorway(t *testing.T) {
	for text, want := range map[string]string{
		"2026-12-31T22:59:59Z": "2026-12-31", "2026-12-31T23:00:00Z": "2027-01-01", "2026-06-30T22:00:00Z": "2026-07-01", "2026-07-01T02:00:00+05:00": "2026-06-30",
	} {
		at, err := time.Parse(time.RFC3339, text)
		if err != nil {
			t.Fatal(err)
		}
		if got := NorwegianDay(at).String(); got != want {
			t.Errorf("%s is %s in Norway, want %s", text, got, want)
		}
	}
}
