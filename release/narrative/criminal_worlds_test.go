package narrative

import (
	"math/rand/v2"
	"testing"

	"verdig/codelist"
	"verdig/stat/microdata"
	"verdig/stat/report"
)

// TestOtherCountriesCases writes the news and the report for countries with few
// and with many criminal cases, of every outcome, through the real cube and the
// real protection, and reads every number back.
func TestOtherCountriesCases(t *testing.T) {
	rng := rand.New(rand.NewPCG(258, 2016))
	for round := range 6 {
		plans := goldenPlans()
		for i := range plans {
			most := []int{1, 4, 15, 60}[rng.IntN(4)]
			for f := range plans[i].reports {
				plans[i].reports[f] = rng.IntN(most + 1)
			}
			plans[i].aggravated = min(plans[i].aggravated, plans[i].reports[0])
		}
		all := lawsuits(plans)
		for i := range all {
			c := &all[i]
			if rng.IntN(3) == 0 {
				c.proceed(rng.IntN(60))
			}
			if rng.IntN(8) == 0 {
				c.district, c.child, c.victimChild, c.group = "strasak", "unknown", "unknown", "yes"
			}
		}
		var years []microdata.Dataset
		for i, p := range plans {
			d := p.dataset(library(t))
			if d.Criminal = criminalYear(all, p.year); rng.IntN(4) == 0 && i < 2 {
				d.Criminal = nil
			}
			if d.Criminal != nil && rng.IntN(3) == 0 {
				d.Criminal.Victims = nil
			}
			if err := microdata.Check(library(t), d); err != nil {
				t.Fatal(err)
			}
			years = append(years, d)
		}
		in := protectedYears(t, years)
		for _, l := range codelist.Langs {
			for name, write := range map[string]func(Input, codelist.Lang) (report.Document, error){"news": News, "annual": Annual} {
				d, err := write(in, l)
				if err != nil {
					t.Fatal(name, err)
				}
				if err := report.Check(d); err != nil {
					t.Error(err)
				}
				checkClean(t, l, prose(d))
				for _, x := range Reconcile(d, in) {
					t.Errorf("%s in %s: %s", name, l, x)
				}
			}
		}
		if t.Failed() {
			t.Fatalf("round %d with %+v", round, plans)
		}
	}
}
