package codelist

import "testing"

// Easter Sundays as published in Norwegian almanacs and, for the extremes of
// the calendar (22 March and 25 April), by Meeus, chapter 8.
func TestEaster(t *testing.T) {
	for year, want := range map[int]string{
		1818: "1818-03-22", 1943: "1943-04-25", 1954: "1954-04-18", 1961: "1961-04-02", 2000: "2000-04-23", 2008: "2008-03-23", 2011: "2011-04-24",
		2016: "2016-03-27", 2019: "2019-04-21", 2024: "2024-03-31", 2025: "2025-04-20", 2026: "2026-04-05", 2027: "2027-03-28", 2038: "2038-04-25", 2285: "2285-03-22",
	} {
		if got := Easter(year).String(); got != want {
			t.Errorf("%d: %s, want %s", year, got, want)
		}
	}
	for year := 1583; year <= 4099; year++ {
		e := Easter(year)
		if e.Time().Weekday() != 0 || e.Before(MustDay(year, 3, 22)) || e.After(MustDay(year, 4, 25)) {
			t.Fatalf("%d: %s", year, e)
		}
	}
}

// The calendar of 2026: 253 working days (261 days from Monday to Friday, less
// the eight holidays that fall on one of them).
func TestWorkingDays(t *testing.T) {
	n := 0
	for d := MustDay(2026, 1, 1); d.Year() == 2026; d = d.AddDays(1) {
		if WorkingDay(d) {
			n++
		}
	}
	off := 0
	for _, text := range []string{
		"2026-01-01", "2026-04-02", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25", "2026-12-25",
	} {
		d, err := ParseDay(text)
		if err != nil || WorkingDay(d) {
			t.Errorf("%s is taken for a working day, %v", text, err)
		}
		off++
	}
	if n != 261-off { // 5 April, 17 May, 24 May and 26 December fall on a weekend
		t.Errorf("%d working days, want %d", n, 261-off)
	}
	if WorkingDay(Day{}) || !AddWorkingDays(Day{}, 3).IsZero() {
		t.Error("no day is a working day")
	}
	for _, c := range []struct {
		from string
		n    int
		want string
	}{
		{"2026-11-26", 3, "2026-12-01"}, // Thursday: Friday, Monday, Tuesday
		{"2026-04-01", 3, "2026-04-09"}, // Wednesday before Easter: Tuesday, Wednesday, Thursday after it
		{"2025-04-16", 1, "2025-04-22"},
		{"2026-12-24", 1, "2026-12-28"},
		{"2027-12-31", 1, "2028-01-03"},
		{"2025-04-30", 2, "2025-05-05"}, // 1 May is a Thursday
		{"2024-05-16", 1, "2024-05-21"}, // 17 May on a Friday, Whit Monday after it
		{"2026-11-28", 3, "2026-12-02"}, // a Saturday
	} {
		from, err := ParseDay(c.from)
		if err != nil {
			t.Fatal(err)
		}
		if got := AddWorkingDays(from, c.n).String(); got != c.want {
			t.Errorf("%d working days after %s: %s, want %s", c.n, c.from, got, c.want)
		}
	}
}
