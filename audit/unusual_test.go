package audit

import (
	"fmt"
	"slices"
	"testing"
	"time"
)

var monday = time.Date(2026, 3, 2, 0, 0, 0, 0, time.UTC)

// reads makes looks of one actor on a day, a minute apart from an hour on, at
// objects that a function names.
func reads(actor string, day, hour, n int, object func(int) string) []Entry {
	var all []Entry
	for i := range n {
		all = append(all, Entry{
			At:    monday.AddDate(0, 0, day).Add(time.Duration(hour)*time.Hour + time.Duration(i)*time.Minute),
			Actor: actor, Role: "case_worker", Agency: "nav", Action: "look", Kind: "identity", Object: object(i),
		})
	}
	return all
}

// mixed names objects in an order that neither rises nor falls for long.
func mixed(i int) string { return fmt.Sprintf("%03d", i*37%101) }

func signsOf(days int, entries ...[]Entry) []string {
	w := NewWatch(DefaultUsual(), monday, monday.AddDate(0, 0, days), time.UTC)
	all := slices.Concat(entries...)
	slices.SortStableFunc(all, func(a, b Entry) int { return a.At.Compare(b.At) })
	for _, e := range all {
		w.Add(e)
	}
	var out []string
	for _, o := range w.Findings() {
		out = append(out, fmt.Sprintf("%s %s %s %d/%d", o.Day.Format("01-02"), o.Actor, o.Sign, o.Count, o.Median))
	}
	return out
}

// month is a history of so many reads a day.
func month(actor string, hour, each int) []Entry {
	var all []Entry
	for day := -30; day < 0; day++ {
		all = append(all, reads(actor, day, hour, each, mixed)...)
	}
	return all
}

func TestUnusualReading(t *testing.T) {
	refusals := func(n int) []Entry {
		all := reads("a", 0, 10, n, mixed)
		for i := range all {
			all[i].Action, all[i].Kind = "refuse", "notification"
		}
		return all
	}
	for name, c := range map[string]struct {
		entries [][]Entry
		want    []string
	}{
		"a day like any other":             {[][]Entry{month("a", 10, 8), reads("a", 0, 10, 8, mixed)}, nil},
		"three times the usual is not yet": {[][]Entry{month("a", 10, 8), reads("a", 0, 10, 24, mixed)}, nil},
		"more than three times":            {[][]Entry{month("a", 10, 8), reads("a", 0, 10, 25, mixed)}, []string{"03-02 a many 25/8"}},
		"three times of very little":       {[][]Entry{month("a", 10, 1), reads("a", 0, 10, 10, mixed)}, nil},
		"a newcomer who reads a little":    {[][]Entry{reads("a", 0, 10, 29, mixed)}, nil},
		"a newcomer who reads much":        {[][]Entry{reads("a", 0, 10, 30, mixed)}, []string{"03-02 a new 30/0"}},
		"history of more than 30 days ago": {[][]Entry{reads("a", -31, 10, 8, mixed), reads("a", 0, 10, 30, mixed)}, []string{"03-02 a new 30/0"}},
		"another's history does not help":  {[][]Entry{month("b", 10, 30), reads("a", 0, 10, 30, mixed)}, []string{"03-02 a new 30/0"}},
		"at night":                         {[][]Entry{month("a", 10, 8), reads("a", 0, 22, 3, mixed)}, []string{"03-02 a night 3/0"}},
		"early in the morning":             {[][]Entry{month("a", 10, 8), reads("a", 0, 5, 3, mixed)}, []string{"03-02 a night 3/0"}},
		"a little at night":                {[][]Entry{month("a", 10, 8), reads("a", 0, 22, 2, mixed)}, nil},
		"somebody who works at night":      {[][]Entry{month("a", 23, 8), reads("a", 0, 23, 8, mixed)}, nil},
		"refused now and then":             {[][]Entry{refusals(4)}, nil},
		"refused again and again":          {[][]Entry{refusals(5)}, []string{"03-02 a misses 5/0"}},
		"one after the other":              {[][]Entry{month("a", 10, 8), reads("a", 0, 10, 20, func(i int) string { return fmt.Sprintf("%03d", i) })}, []string{"03-02 a sequential 20/0"}},
		"the same backwards":               {[][]Entry{month("a", 10, 8), reads("a", 0, 10, 20, func(i int) string { return fmt.Sprintf("%03d", 99-i) })}, []string{"03-02 a sequential 20/0"}},
		"each looked at twice":             {[][]Entry{month("a", 10, 14), reads("a", 0, 10, 40, func(i int) string { return fmt.Sprintf("%03d", i/2) })}, []string{"03-02 a sequential 20/0"}},
		"name and narrative are one read":  {[][]Entry{reads("a", 0, 10, 29, mixed), reads("a", 0, 10, 29, mixed)}, nil},
		"a run over midnight is two":       {[][]Entry{month("a", 10, 8), reads("a", 0, 10, 19, func(i int) string { return fmt.Sprintf("%03d", i) }), reads("a", 1, 10, 19, func(i int) string { return fmt.Sprintf("%03d", 19+i) })}, nil},
	} {
		if got := signsOf(2, c.entries...); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

// The night is that of the place, and the day too.
func TestUnusualReadingKnowsTheClockOfThePlace(t *testing.T) {
	zone := time.FixedZone("place", 3600)
	w := NewWatch(DefaultUsual(), time.Date(2026, 3, 2, 0, 0, 0, 0, zone), time.Date(2026, 3, 3, 0, 0, 0, 0, zone), zone)
	if want := time.Date(2026, 1, 31, 0, 0, 0, 0, zone); !w.Begin().Equal(want) {
		t.Errorf("begins at %v, want %v", w.Begin(), want)
	}
	for _, e := range reads("a", 0, 21, 3, mixed) { // 22 o'clock there
		w.Add(e)
	}
	if got := w.Findings(); len(got) != 1 || got[0].Sign != AtNight {
		t.Errorf("%+v", got)
	}
}
