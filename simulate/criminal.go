package simulate

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"

	"verdig/codelist"
)

// policeReport is one report of human trafficking to the police, with
// everything that became of it.
type policeReport struct {
	reference  string
	reportedOn codelist.Day
	aggravated bool
	forms      []string
	law        string
	child      string
	caseRef    string
	decision   string
	decidedOn  codelist.Day
	judgments  []judgment // in order of days
}

// judgment is one court's judgment in a case.
type judgment struct {
	instance string
	on       codelist.Day
	outcome  string
	final    codelist.Day // zero: not final
}

// backlogYears is how far back the reports go that a country's first return
// still carries, because their cases were not at an end.
const backlogYears = 3

// newPenalCode is the day from which the sections of the Penal Code 2005 were
// applied to new reports in the synthetic country.
var newPenalCode = codelist.MustDay(2015, 10, 1)

// prosecute makes the police reports and their cases: for each year as many
// reports as the counts say, and first convictions so that the cases convicted
// since 2016 come out exactly.
func (c *Country) prosecute() error {
	r := stream(c.settings.Seed, "police")
	first := c.settings.first()
	mean := 0
	for i := range c.plans {
		mean += c.plans[i].reports
	}
	mean /= len(c.plans)
	for year := first - backlogYears; year < first; year++ {
		open := mean / 4
		m := marginals{year: year, reports: open, aggravated: open / 12}
		copy(m.reportClass[:], apportion(open, []float64{0.45, 0.45, 0.05, 0.05}))
		c.fileReports(&m, r)
	}
	for i := range c.plans {
		c.fileReports(&c.plans[i], r)
	}
	for i := range c.plans {
		m := &c.plans[i]
		if i == 0 && m.year > convictedSince {
			c.convict(max(convictedSince, m.year-backlogYears), m.year-1, m.convicted-m.inYear, r)
		}
		c.convict(m.year, m.year, m.inYear, r)
	}
	c.decide(r)
	slices.SortFunc(c.reports, func(a, b *policeReport) int {
		return cmp.Or(a.reportedOn.Compare(b.reportedOn), cmp.Compare(a.reference, b.reference))
	})
	return nil
}

// fileReports makes one year's reports.
func (c *Country) fileReports(m *marginals, r *rand.Rand) {
	days := make([]int, m.reports)
	for i := range days {
		days[i] = r.IntN(362)
	}
	slices.Sort(days)
	var classes []int
	for e, n := range m.reportClass {
		for range n {
			classes = append(classes, e)
		}
	}
	r.Shuffle(len(classes), func(i, j int) { classes[i], classes[j] = classes[j], classes[i] })
	aggravated := r.Perm(m.reports)[:m.aggravated]
	for i, day := range days {
		p := &policeReport{
			reference:  fmt.Sprintf("%d-%05d", m.year, 100+i*7+r.IntN(7)),
			reportedOn: codelist.MustDay(m.year, 1, 1).AddDays(day),
			aggravated: slices.Contains(aggravated, i),
			child:      "no",
		}
		p.caseRef = fmt.Sprintf("S%d-%04d", m.year, i+1)
		if chance(r, 0.14) {
			p.child = "yes"
		} else if chance(r, 0.08) {
			p.child = ""
		}
		p.forms = drawForms(classes[i], p.child == "yes", r)
		if classes[i] == otherForm && len(p.forms) == 0 {
			p.forms = []string{"other.organs"}
		}
		switch {
		case p.reportedOn.Before(newPenalCode):
			p.law = "strl1902-224"
		case p.aggravated:
			p.law = "strl2005-258"
		default:
			p.law = "strl2005-257"
		}
		// Some reports belong to the case of an earlier report of the same year.
		if i > 0 && chance(r, 0.1) {
			p.caseRef = c.reports[len(c.reports)-1].caseRef
		}
		c.reports = append(c.reports, p)
	}
}

// cases groups the reports by case, in order of the first report.
func (c *Country) cases() [][]*policeReport {
	index := map[string]int{}
	var out [][]*policeReport
	for _, p := range c.reports {
		i, ok := index[p.caseRef]
		if !ok {
			i = len(out)
			index[p.caseRef] = i
			out = append(out, nil)
		}
		out[i] = append(out[i], p)
	}
	return out
}

// convict gives n cases without a judgment a first conviction between the
// years since and to, and makes further cases where there are too few.
func (c *Country) convict(since, to, n int, r *rand.Rand) {
	cases := c.cases()
	order := r.Perm(len(cases))
	for _, k := range order {
		if n == 0 {
			return
		}
		reports := cases[k]
		year := since + r.IntN(to-since+1)
		latest := reports[len(reports)-1].reportedOn
		if len(reports[0].judgments) > 0 || latest.Year() >= year || latest.Year() < year-backlogYears-1 {
			continue
		}
		c.judge(reports, year, r)
		n--
	}
	for ; n > 0; n-- {
		year := since + r.IntN(to-since+1)
		c.judge([]*policeReport{c.oldReport(year, r)}, year, r)
	}
}

// oldReport makes a report from before the simulated years, for a case that is
// tried in the year. It counts in no simulated year.
func (c *Country) oldReport(year int, r *rand.Rand) *policeReport {
	filed := min(c.settings.first(), year) - 1 - r.IntN(backlogYears)
	p := &policeReport{
		reference:  fmt.Sprintf("%d-9%04d", filed, len(c.reports)),
		reportedOn: codelist.MustDay(filed, 1, 1).AddDays(r.IntN(362)),
		forms:      drawForms(r.IntN(2), false, r),
		law:        "strl1902-224",
		child:      "no",
		caseRef:    fmt.Sprintf("S%d-9%03d", filed, len(c.reports)),
	}
	if !p.reportedOn.Before(newPenalCode) {
		p.law = "strl2005-257"
	}
	c.reports = append(c.reports, p)
	return p
}

// judge gives a case an indictment and a conviction in a district court in the
// year, sometimes with an appeal in the same year.
func (c *Country) judge(reports []*policeReport, year int, r *rand.Rand) {
	on := codelist.MustDay(year, 1, 1).AddDays(20 + r.IntN(300))
	decided := on.AddDays(-40 - r.IntN(90))
	latest := reports[len(reports)-1].reportedOn
	if decided.Before(latest) {
		decided = latest.AddDays(int(on.Time().Sub(latest.Time()).Hours()/48) + 1)
	}
	js := []judgment{{instance: "district", on: on, outcome: "conviction"}}
	end := codelist.MustDay(year, 12, 31)
	switch second := on.AddDays(50 + r.IntN(200)); {
	case chance(r, 0.35) && !second.After(end):
		js = append(js, judgment{instance: "appeal", on: second, outcome: "conviction", final: second.AddDays(14)})
	default:
		js[0].final = on.AddDays(14)
	}
	for _, p := range reports {
		p.decision, p.decidedOn, p.judgments = "indicted", decided, js
	}
}

// decide settles the cases that end without a conviction: most are dropped,
// some end in an acquittal, some stay open.
func (c *Country) decide(r *rand.Rand) {
	grounds := []option{
		{"dropped_evidence", 0.5}, {"dropped_no_offence", 0.08}, {"dropped_not_proven", 0.1}, {"dropped_unknown_offender", 0.16},
		{"dropped_capacity", 0.05}, {"dropped_other", 0.05}, {"transferred", 0.06},
	}
	weights := make([]float64, len(grounds))
	for i, g := range grounds {
		weights[i] = g.chance
	}
	for _, reports := range c.cases() {
		if len(reports[0].judgments) > 0 {
			continue
		}
		latest := reports[len(reports)-1].reportedOn
		on := latest.AddDays(60 + int(r.ExpFloat64()*220))
		decision, js := grounds[pick(r, weights)].code, []judgment(nil)
		if chance(r, 0.04) {
			decision = "indicted"
			day := on.AddDays(60 + r.IntN(120))
			js = []judgment{{instance: "district", on: day, outcome: "acquittal", final: day.AddDays(14)}}
		}
		for _, p := range reports {
			p.decision, p.decidedOn, p.judgments = decision, on, js
		}
	}
}

// criminalRow is what the police return of one year says of a report.
type criminalRow struct {
	report   *policeReport
	decision string
	decided  codelist.Day
	judgment judgment
}

// criminalRows lists what the return of a year holds: the year's reports, and
// earlier ones of which there is something new. The first return also carries
// the earlier reports whose cases were open or tried.
func (c *Country) criminalRows(year int) []criminalRow {
	end := codelist.MustDay(year, 12, 31)
	before := codelist.MustDay(year-1, 12, 31)
	var out []criminalRow
	for _, p := range c.reports {
		if p.reportedOn.After(end) {
			continue
		}
		now, then := p.state(end), p.state(before)
		if p.reportedOn.Year() == year || year == c.settings.first() || now != then {
			out = append(out, now)
		}
	}
	return out
}

// state is what is known of a report at the end of a day.
func (p *policeReport) state(day codelist.Day) criminalRow {
	row := criminalRow{report: p}
	if p.decision != "" && !p.decidedOn.After(day) {
		row.decision, row.decided = p.decision, p.decidedOn
	}
	for _, j := range p.judgments {
		if !j.on.After(day) {
			if j.final.After(day) {
				j.final = codelist.Day{}
			}
			row.judgment = j
		}
	}
	return row
}
