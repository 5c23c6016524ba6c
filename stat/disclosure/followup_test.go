package disclosure

import (
	"slices"
	"testing"

	"verdig/stat/cube"
	"verdig/stat/indicator"
	"verdig/stat/internal/example"
	"verdig/stat/microdata"
)

// TestFollowupIsProtected: the tables of follow-up go through the one door with
// the others, no small count of persons, offers or handovers is shown, none
// that concerns fewer than five persons, and the attacker recovers nothing.
func TestFollowupIsProtected(t *testing.T) {
	lib := library(t)
	for seed, share := range []float64{0.05, 0.2, 0.5, 0.9} {
		years := example.Years(lib, uint64(seed), example.Golden())
		years[1] = example.WithFollowup(lib, uint64(seed), years[1], share/2)
		years[2] = example.WithFollowup(lib, uint64(seed), years[2], share)
		tables := counted(t, lib, years)
		r := protect(t, tables, StandardPolicy(), Ledger{})
		report, err := Attack(r)
		if err != nil || report.Exact != 0 || report.Hidden == 0 {
			t.Errorf("share %v: %d of %d hidden counts are recovered, %v", share, report.Exact, report.Hidden, err)
		}
		noSmallCounts(t, r)
		hidden, shown := fewPersons(t, tables, r)
		t.Logf("share %v: %d cells of follow-up hidden, %d shown", share, hidden, shown)
		if hidden == 0 || shown == 0 {
			t.Errorf("share %v: %d cells of follow-up hidden, %d shown", share, hidden, shown)
		}
	}
}

// fewPersons demands that no count of follow-up is shown that is small or about
// few persons.
func fewPersons(t *testing.T, tables []cube.Table, r Release) (hidden, shown int) {
	t.Helper()
	m, err := merge(tables)
	if err != nil {
		t.Fatal(err)
	}
	for i, raw := range m.tables {
		if !indicator.OfFollowup(raw.ID) {
			continue
		}
		public, ok := r.Table(raw.ID)
		if !ok {
			t.Fatalf("no table %s", raw.ID)
		}
		for at, node := range m.cells[i] {
			codes := public.t.codes(at)
			c, _ := public.Cell(codes...)
			if c.Status != Published {
				hidden++
				continue
			}
			shown++
			few := c.Value > 0 && c.Value < minimumPersons || c.Value > 0 && m.persons[node] >= 0 && m.persons[node] < minimumPersons
			if few && !exempt(raw.ID, codes[1:]) {
				t.Errorf("%s %v is shown: %d, about %d persons", raw.ID, codes, c.Value, m.persons[node])
			}
		}
	}
	return hidden, shown
}

func exempt(table string, codes []string) bool {
	return slices.ContainsFunc(StandardPolicy().Exempt, func(e Exemption) bool { return e.Table == table && matches(e.Codes, codes) }) ||
		table == indicator.FollowupTable && codes[0] == indicator.Total // the table of groups, whose cells are exempt
}

// TestManyOffersToOnePersonAreNotShown: six offers of help to one person are
// one person's.
func TestManyOffersToOnePersonAreNotShown(t *testing.T) {
	lib := library(t)
	d := example.WithFollowup(lib, 3, example.Year(lib, 3, example.Golden()[2]), 0.6)
	who := d.Followup.Persons[0].ID
	d.Followup.Offers = slices.DeleteFunc(d.Followup.Offers, func(o microdata.HelpOffer) bool { return o.Need == "return" })
	for _, n := range []string{"61", "62", "63", "64", "65", "66"} {
		d.Followup.Offers = append(d.Followup.Offers, microdata.HelpOffer{ID: who + "." + n, Person: who, Need: "return", Outcome: "started"})
	}
	r := protect(t, counted(t, lib, []microdata.Dataset{d}), StandardPolicy(), Ledger{})
	offers, _ := r.Table("help_offers")
	for _, outcome := range []string{"total", "started"} {
		if c, ok := offers.Cell("2016", "return", outcome); !ok || c.Status == Published {
			t.Errorf("six offers to one person: %+v", c)
		}
	}
	if c, ok := offers.Cell("2016", "total", "total"); !ok || c.Status != Published {
		t.Errorf("all offers: %+v", c)
	}
}

// TestFollowupLeavesTheOtherYearsAlone: what a release shows of years without
// follow-up does not change when the tables exist.
func TestFollowupLeavesTheOtherYearsAlone(t *testing.T) {
	lib := library(t)
	years := example.Years(lib, 8, example.Golden())
	before := protect(t, counted(t, lib, years), StandardPolicy(), Ledger{})
	for _, x := range before.Tables() {
		if indicator.OfFollowup(x.ID()) {
			t.Errorf("%s is published without follow-up", x.ID())
		}
	}
	for _, u := range before.Rules() {
		if u.Unit == string(indicator.Offers) || u.Unit == string(indicator.Handovers) {
			t.Errorf("a rule for %s, of which nothing is published", u.Unit)
		}
	}
	years[2] = example.WithFollowup(lib, 8, years[2], 0.4)
	after := protect(t, counted(t, lib, years), StandardPolicy(), Ledger{})
	if len(after.Rules()) != len(personRules()) {
		t.Errorf("%d rules with follow-up", len(after.Rules()))
	}
	for _, y := range []int{2014, 2015} {
		for _, f := range before.Figures(y) {
			if g, ok := after.Figure(y, f.ID); !ok || g.Value != f.Value || g.Suppressed != f.Suppressed {
				t.Errorf("%s of %d is another with the follow-up of 2016", f.ID, y)
			}
		}
	}
}
