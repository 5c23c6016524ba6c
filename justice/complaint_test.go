package justice

import (
	"testing"

	"verdig/codelist"
)

// Three weeks from when notice arrived; a late complaint is entered and known as
// late, and one whose time nobody can tell is not called late.
func TestTimeForAComplaint(t *testing.T) {
	day := func(d string) codelist.Day {
		if d == "" {
			return codelist.Day{}
		}
		x, err := codelist.ParseDay(d)
		if err != nil {
			t.Fatal(err)
		}
		return x
	}
	for _, c := range []struct {
		dropped, told, complained, until string
		known                            bool
		came                             Timing
	}{
		{"2026-03-02", "2026-03-04", "", "2026-03-25", true, InTime},
		{"2026-03-02", "2026-03-04", "2026-03-25", "2026-03-25", true, InTime},
		{"2026-03-02", "2026-03-04", "2026-03-26", "2026-03-25", true, Late},
		{"2026-03-02", "", "2026-03-23", "2026-03-23", false, InTime},
		{"2026-03-02", "", "2026-04-20", "2026-03-23", false, Uncertain},
		{"2026-09-11", "2026-09-12", "2026-10-05", "2026-10-05", true, InTime}, // the last day is a Saturday
		{"2026-12-02", "2026-12-04", "2026-12-28", "2026-12-28", true, InTime}, // Christmas Day, Boxing Day on a Saturday, a Sunday
		{"2026-12-02", "2026-12-04", "2026-12-29", "2026-12-28", true, Late},
	} {
		d := Dropping{By: Event{Day: day(c.dropped), Served: day(c.told)}}
		if c.complained != "" {
			d.Against = &Event{Day: day(c.complained)}
		}
		until, known := d.ComplaintUntil()
		if until != day(c.until) || known != c.known || d.Came() != c.came {
			t.Errorf("dropped %s, told %s, complained %s: until %s, known %v, %v", c.dropped, c.told, c.complained, until, known, d.Came())
		}
	}
}
