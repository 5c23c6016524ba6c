package example

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"verdig/codelist"
	"verdig/stat/microdata"
)

// WithCriminal gives a year criminal cases: its police reports, and about as
// many from each of two years before, in cases of one report or more, with
// accused persons, victims and judgments. Victims are persons of the year for
// the most part.
func WithCriminal(lib *codelist.Library, seed uint64, d microdata.Dataset) microdata.Dataset {
	g := &lawyer{maker: &maker{rng: rand.New(rand.NewPCG(seed, 13)), lib: lib}, d: &d, c: &microdata.Criminal{}}
	g.end = codelist.MustDay(d.Year, 12, 31)
	for y := d.Year - 2; y <= d.Year; y++ {
		of := make([]microdata.PoliceReport, 20+g.rng.IntN(20))
		if y == d.Year {
			of = d.PoliceReports
		}
		g.cohort(y, of)
	}
	d.Criminal = g.c
	return d
}

// lawyer makes criminal cases.
type lawyer struct {
	*maker
	d     *microdata.Dataset
	c     *microdata.Criminal
	end   codelist.Day
	cases int
}

var yesNoUnknown = []string{"no", "yes", "unknown"}

// later is a day some time after another, zero after the end of the year.
func (g *lawyer) later(day codelist.Day, most int) codelist.Day {
	next := day.AddDays(g.rng.IntN(most))
	if next.After(g.end) {
		return codelist.Day{}
	}
	return next
}

func since(from, day codelist.Day) int {
	if day.IsZero() {
		return -1
	}
	return from.DaysTo(day)
}

// cohort makes the reports of a year, one to three a case.
func (g *lawyer) cohort(year int, of []microdata.PoliceReport) {
	districts := []string{"pd-oslo", "pd-vest", "pd-agder", "strasak"}
	for len(of) > 0 {
		n := min(len(of), 1+g.rng.IntN(9)/6)
		g.cases++
		name := fmt.Sprintf("c%04d", g.cases)
		day := codelist.MustDay(year, 1, 1).AddDays(g.rng.IntN(364))
		var reports []microdata.CaseReport
		for _, r := range of[:n] {
			x := microdata.CaseReport{
				ID: fmt.Sprintf("%s.r%d", name, len(reports)), Case: name, FiledOn: day, District: g.pick(districts, 0.4), Type: r.Type, Exploitation: r.Exploitation,
				Child: g.pick(yesNoUnknown, 0.5), Online: g.pick(yesNoUnknown, 0.5), Group: g.pick(yesNoUnknown, 0.6),
				Stage: "filed", Investigated: -1, Decided: -1, Indicted: -1, Judged: -1, Final: -1,
			}
			if r.ID != "" {
				x.ID = r.ID
			} else {
				x.Type, x.Exploitation = "ordinary", "labour"
			}
			reports = append(reports, x)
		}
		of = of[n:]
		g.prosecute(name, reports)
		g.aggrieved(name, day)
		g.c.Reports = append(g.c.Reports, reports...)
	}
}

// prosecute lets a case come as far as chance will have it.
func (g *lawyer) prosecute(name string, reports []microdata.CaseReport) {
	day := reports[0].FiledOn
	chance := g.rng.IntN(10)
	if on := g.later(day, 500); chance < 5 {
		for i := range reports {
			if r := &reports[i]; !on.IsZero() {
				r.End, r.Ground, r.Decided = microdata.CaseDropped, g.pick(g.leaves("prosecution_decision", "dropped"), 0.3), since(day, on)
			}
		}
		return
	}
	var furthest microdata.CaseAccused
	var open, final bool
	for i := range 1 + g.rng.IntN(3) {
		a := g.person(fmt.Sprintf("%s.a%d", name, i), name, day)
		g.c.Accused = append(g.c.Accused, a)
		if i == 0 || slices.Index(microdata.CaseStages, a.Stage) > slices.Index(microdata.CaseStages, furthest.Stage) {
			furthest = a
		}
		open, final = open || a.End == "", final || a.FinallyConvicted()
	}
	for i := range reports {
		r := &reports[i]
		r.Stage, r.Investigated, r.Indicted, r.Judged = furthest.Stage, 0, since(day, furthest.IndictedOn), since(day, furthest.JudgedOn)
		r.Decided = r.Indicted
		switch {
		case final:
			r.End, r.Final = microdata.CaseConvicted, since(day, furthest.EndedOn)
		case !open:
			r.End = furthest.End
			if r.End == microdata.CaseDropped {
				r.Ground = "dropped_evidence"
			}
		}
	}
}

// person is one accused, with the judgment on the person.
func (g *lawyer) person(id, name string, day codelist.Day) microdata.CaseAccused {
	a := microdata.CaseAccused{ID: id, Case: name, Sex: g.pick([]string{"male", "female", "unknown"}, 0.6), Stage: "accused", Prison: -1, Suspended: -1}
	a.Requalified = g.rng.IntN(8) == 0
	if g.rng.IntN(6) == 0 {
		if on := g.later(day, 200); !on.IsZero() {
			a.End, a.EndedOn = microdata.CaseDropped, on
		}
		return a
	}
	if a.IndictedOn = g.later(day, 400); a.IndictedOn.IsZero() {
		return a
	}
	a.Stage = "indicted"
	if a.JudgedOn = g.later(a.IndictedOn, 300); a.JudgedOn.IsZero() {
		return a
	}
	j := microdata.CaseJudgment{ID: id + ".j", Case: name, Instance: g.pick([]string{"district", "appeal"}, 0.7), On: a.JudgedOn, Outcome: "acquittal", Acquitted: 1, Confiscated: -1}
	j.FinalOn = g.later(a.JudgedOn, 60)
	a.Stage = "judged"
	if g.rng.IntN(4) > 0 {
		j.Outcome, j.Convicted, j.Acquitted = "conviction", 1, 0
		a.Stage, a.ConvictedOn, a.Prison, a.Suspended = "convicted", a.JudgedOn, int64(g.rng.IntN(2000)), 0
	}
	if j.Final() {
		a.End, a.EndedOn = microdata.CaseAcquitted, j.FinalOn
		if a.Convicted() {
			a.Stage, a.End = "final", microdata.CaseConvicted
		}
	}
	g.c.Judgments = append(g.c.Judgments, j)
	return a
}

// aggrieved adds the victims of a case.
func (g *lawyer) aggrieved(name string, day codelist.Day) {
	for i := range g.rng.IntN(7) / 2 {
		v := microdata.CaseVictim{
			ID: fmt.Sprintf("%s.v%d", name, i), Case: name, AddedOn: g.later(day, 60), Sex: "female", Child: g.pick(yesNoUnknown, 0.6), Claimed: -1, Awarded: -1,
		}
		if v.AddedOn.IsZero() {
			v.AddedOn = day
		}
		if len(g.d.Persons) > 0 && g.rng.IntN(4) > 0 {
			v.Person = g.d.Persons[g.rng.IntN(len(g.d.Persons))].ID
		}
		if v.ClaimedOn = g.later(v.AddedOn, 300); !v.ClaimedOn.IsZero() {
			v.Claimed = int64(10000 * g.rng.IntN(30))
			if v.AwardedOn = g.later(v.ClaimedOn, 400); !v.AwardedOn.IsZero() {
				v.Awarded = v.Claimed / 2
			}
		}
		g.c.Victims = append(g.c.Victims, v)
	}
}
