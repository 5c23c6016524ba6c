package narrative

import (
	"math/rand/v2"
	"testing"

	"verdig/codelist"
	"verdig/stat/report"
)

// TestOtherCountries writes the news and the report for countries that are
// nothing like the golden example, through the real cube and the real
// protection, and reads every number back: nothing may be stated that is
// protected, and no sentence may be put together wrongly.
func TestOtherCountries(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 2016))
	for range 6 {
		var plans []yearPlan
		size := []int{3, 12, 60, 400, 900, 30}[rng.IntN(6)]
		for y := 2015; y <= 2017; y++ {
			p := yearPlan{
				year: y, forms: map[string][4]int{}, countries: []string{"VN", "ER", "SY", "PH", "GB"}, tail: rng.IntN(20),
				reports: [4]int{rng.IntN(40), rng.IntN(40), rng.IntN(3), rng.IntN(3)}, convicted: rng.IntN(12),
			}
			persons := 0
			for _, g := range []string{"women", "men", "children", "sex_not_recorded"} {
				var n [4]int
				for f := range n {
					n[f] = rng.IntN(size)
					if rng.IntN(3) == 0 {
						n[f] = rng.IntN(3)
					}
					if g == "sex_not_recorded" {
						n[f] = rng.IntN(2)
					}
					persons += n[f]
				}
				p.forms[g] = n
			}
			p.aggravated, p.first = min(rng.IntN(5), p.reports[0]), rng.IntN(persons+1)
			for range p.countries {
				p.sizes = append(p.sizes, rng.IntN(max(1, persons/5)))
			}
			p.tail = max(p.tail, 1)
			plans = append(plans, p)
		}
		in := protectedInput(t, plans)
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
			t.Fatalf("with %+v", plans)
		}
	}
}
