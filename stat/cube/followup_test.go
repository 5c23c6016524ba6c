package cube

import (
	"slices"
	"strings"
	"testing"

	"verdig/stat/indicator"
	"verdig/stat/internal/count"
	"verdig/stat/internal/example"
	"verdig/stat/microdata"
)

// recount says anew, one cell at a time, what a table of follow-up counts.
var recount = map[string]func(d *microdata.Dataset, codes []string) int{
	"followup_group": func(d *microdata.Dataset, codes []string) int {
		n := 0
		for _, p := range d.Persons {
			_, with := plan(d, p.ID)
			if (codes[0] == "total" || with == (codes[0] == "with_plan")) && (codes[1] == "total" || codes[1] == p.Group) {
				n++
			}
		}
		return n
	},
	"help_time": func(d *microdata.Dataset, codes []string) int {
		return people(d, func(p microdata.PersonFollowup) bool {
			in := map[string]bool{
				"total": true, "none": p.HelpDays == -1, "0-7": p.HelpDays > -1 && p.HelpDays < 8, "8-30": p.HelpDays > 7 && p.HelpDays < 31,
				"31-90": p.HelpDays > 30 && p.HelpDays < 91, "91+": p.HelpDays > 90,
			}
			return p.Begun && in[codes[0]]
		})
	},
	"help_offers": func(d *microdata.Dataset, codes []string) int {
		return offered(d, func(o microdata.HelpOffer) bool {
			return (codes[0] == "total" || o.Need == codes[0]) && (codes[1] == "total" || o.Outcome == codes[1])
		})
	},
	"help_declined": func(d *microdata.Dataset, codes []string) int {
		return offered(d, func(o microdata.HelpOffer) bool {
			return o.Outcome == "declined" && (codes[0] == "total" || o.Reason == codes[0])
		})
	},
	"help_refused": func(d *microdata.Dataset, codes []string) int {
		return offered(d, func(o microdata.HelpOffer) bool {
			return o.Outcome == "refused" && (codes[0] == "total" || o.Reason == codes[0])
		})
	},
	"handovers": func(d *microdata.Dataset, codes []string) int {
		n := 0
		for _, p := range d.Followup.Persons {
			for outcome, x := range map[string]microdata.Timed{
				"accepted": p.Handovers.Accepted, "declined": p.Handovers.Declined, "withdrawn": p.Handovers.Withdrawn, "waiting": p.Handovers.Waiting,
			} {
				if codes[0] == "total" || codes[0] == outcome {
					n += map[string]int{"total": x.All, "late": x.Late, "in_time": x.All - x.Late}[codes[1]]
				}
			}
		}
		return n
	},
	"permits":          happened,
	"assisted_returns": happened,
	"tracks": func(d *microdata.Dataset, codes []string) int {
		return people(d, func(p microdata.PersonFollowup) bool {
			list := map[string][]string{"opened": p.Opened, "closed": p.Closed, "open": p.Open}[codes[1]]
			return codes[0] == "any_track" && list != nil || slices.Contains(list, codes[0])
		})
	},
	"child_events": func(d *microdata.Dataset, codes []string) int {
		return people(d, func(p microdata.PersonFollowup) bool {
			in := map[string]bool{"total": true, "age_disputed": p.Disputed, "missing": p.Missing >= 1, "missing_again": p.Missing >= 2}
			return strings.Join(slices.Concat(p.Opened, p.Closed, p.Open), "") != "" && in[codes[0]]
		})
	},
}

func happened(d *microdata.Dataset, codes []string) int {
	return people(d, func(p microdata.PersonFollowup) bool {
		return codes[0] == "total" || slices.Contains(p.Events, codes[0])
	})
}

func plan(d *microdata.Dataset, id string) (microdata.PersonFollowup, bool) {
	for _, p := range d.Followup.Persons {
		if p.ID == id {
			return p, true
		}
	}
	return microdata.PersonFollowup{}, false
}

func people(d *microdata.Dataset, yes func(microdata.PersonFollowup) bool) int {
	n := 0
	for _, p := range d.Followup.Persons {
		if yes(p) {
			n++
		}
	}
	return n
}

func offered(d *microdata.Dataset, yes func(microdata.HelpOffer) bool) int {
	n := 0
	for _, o := range d.Followup.Offers {
		if yes(o) {
			n++
		}
	}
	return n
}

// TestFollowupIsCounted compares every cell of every table of follow-up with a
// count made anew, for years with many plans and with few.
func TestFollowupIsCounted(t *testing.T) {
	lib := library(t)
	for seed := uint64(1); seed <= 4; seed++ {
		d := example.WithFollowup(lib, seed, example.Year(lib, seed, example.Golden()[2]), 0.2*float64(seed))
		if err := microdata.Check(lib, d); err != nil {
			t.Fatal(err)
		}
		tables := standard(t, []microdata.Dataset{d})
		seen := 0
		for _, def := range indicator.Tables() {
			if !indicator.OfFollowup(def.ID) {
				continue
			}
			seen++
			r, want := tables[def.ID], recount[def.ID]
			walk(r, func(codes []int, value int) {
				var names []string
				for k, c := range codes {
					names = append(names, r.Dims[k].Codes[c])
				}
				if got := want(&d, names[1:]); got != value {
					t.Errorf("seed %d: %s %v is %d, counted anew %d", seed, def.ID, names, value, got)
				}
			})
		}
		if seen != len(recount) {
			t.Errorf("%d tables of follow-up, %d are counted anew", seen, len(recount))
		}
		if a, b := at(t, tables["help_offers"], "2016", "total", "declined"), at(t, tables["help_declined"], "2016", "total"); a != b || a == 0 {
			t.Errorf("seed %d: %d declined offers by outcome, %d by reason", seed, a, b)
		}
	}
}

// TestEventsAreThoseOfTheCodeList: every permit and return that a plan can tell
// of is kept in the frozen year, stands in a table, and is called there what it
// is called where it is written down.
func TestEventsAreThoseOfTheCodeList(t *testing.T) {
	list, ok := library(t).Scheme("plan_event")
	if !ok {
		t.Fatal("no list of events")
	}
	var told, shown []string
	for _, c := range list.Codes {
		if strings.HasPrefix(c.Code, "permit_") || strings.HasPrefix(c.Code, "return_") {
			told = append(told, c.Code)
		}
	}
	for _, own := range []string{"permit_event", "return_event"} {
		for _, c := range indicator.OwnCodes(own) {
			shown = append(shown, c.Code)
			if x, known := list.Code(c.Code); !known || x.Label != c.Label {
				t.Errorf("%s is %q in the table and %q in the plan", c.Code, c.Label, x.Label)
			}
		}
	}
	if len(told) == 0 || !slices.Equal(told, microdata.FollowupEvents) || !slices.Equal(told, shown) {
		t.Errorf("plans tell of %v, the year keeps %v, the tables show %v", told, microdata.FollowupEvents, shown)
	}
}

// TestOutcomesMakeTheWhole is the law of follow-up: what was offered has come
// to exactly one thing.
func TestOutcomesMakeTheWhole(t *testing.T) {
	lib := library(t)
	d := example.WithFollowup(lib, 9, example.Year(lib, 9, example.Golden()[0]), 0.7)
	tables := standard(t, []microdata.Dataset{d})
	for _, table := range []string{"help_offers", "handovers"} {
		r := tables[table]
		for _, row := range r.Dims[1].Codes {
			sum := 0
			for _, col := range r.Dims[2].Codes[1:] {
				sum += at(t, r, "2014", row, col)
			}
			if whole := at(t, r, "2014", row, "total"); sum != whole {
				t.Errorf("%s %s: parts make %d, the whole is %d", table, row, sum, whole)
			}
		}
	}
	if n := at(t, tables["help_offers"], "2014", "total", "total"); n != len(d.Followup.Offers) || n == 0 {
		t.Errorf("%d offers are counted, there are %d", n, len(d.Followup.Offers))
	}
}

// TestNotRegisteredIsNotZero: a year without follow-up has no cell in its
// tables, and years without any have no such table; nor are the other tables
// others for it.
func TestNotRegisteredIsNotZero(t *testing.T) {
	lib := library(t)
	years := example.Years(lib, 5, example.Golden())
	without := standard(t, years)
	for id := range without {
		if indicator.OfFollowup(id) {
			t.Errorf("%s counts years without follow-up", id)
		}
	}
	years[2] = example.WithFollowup(lib, 5, years[2], 0.5)
	with := standard(t, years)
	for id, r := range with {
		if indicator.OfFollowup(id) {
			if !slices.Equal(r.Dims[0].Codes, []string{"2016"}) || len(r.Editions) != 1 {
				t.Errorf("%s has the years %v", id, r.Dims[0].Codes)
			}
			continue
		}
		if !slices.Equal(values(r), values(without[id])) {
			t.Errorf("%s is another table with follow-up", id)
		}
	}
	if len(with) != len(without)+len(recount) {
		t.Errorf("%d tables with follow-up, %d without", len(with), len(without))
	}
}

func values(r *count.Table) []int {
	var out []int
	for _, c := range r.Cells {
		out = append(out, r.Nodes[c].Value)
	}
	return out
}

// TestOffersKnowWhomTheyAreAbout: many offers to one person are about one.
func TestOffersKnowWhomTheyAreAbout(t *testing.T) {
	d := byHand()
	d.Followup = &microdata.Followup{Persons: []microdata.PersonFollowup{{ID: "p0", Plans: 1}, {ID: "p1", Plans: 1}}}
	for _, id := range []string{"p0.1", "p0.2", "p0.3", "p0.4", "p0.5", "p0.6", "p1.1"} {
		d.Followup.Offers = append(d.Followup.Offers, microdata.HelpOffer{ID: id, Person: id[:2], Need: "health", Outcome: "started"})
	}
	r := standard(t, []microdata.Dataset{d})["help_offers"]
	n := r.Nodes[r.Cells[0]]
	if n.Value != 7 || n.Persons != 2 || n.Agencies != -1 {
		t.Errorf("%+v", n)
	}
}
