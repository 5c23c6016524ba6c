package cube

import (
	"maps"
	"slices"
	"strconv"

	"verdig/codelist"
	"verdig/stat/indicator"
	"verdig/stat/internal/count"
	"verdig/stat/microdata"
)

func hasCriminal(d microdata.Dataset) bool { return d.Criminal != nil }

// hasVictims reports whether victims are entered in cases at all: the yearly
// returns of the police tell of none, and that is not nobody.
func hasVictims(d microdata.Dataset) bool { return d.Criminal != nil && len(d.Criminal.Victims) > 0 }

// Conditions of counts of criminal cases.
const (
	everyCohort = "cohorts=all" // of every year of filing, not of the table's year alone
	dropped     = "report_end=dropped"
)

// eachCriminal counts each year of which the table has something to show into
// its axes.
func (b *builder) eachCriminal(of func(d *microdata.Dataset, axes []axis) ([]int, error)) error {
	if err := b.keep(knownFor(b.def.ID)); err != nil {
		return err
	}
	var axes []axis
	for _, d := range b.def.Dimensions {
		a, err := b.criminalAxis(d)
		if err != nil {
			return err
		}
		axes = append(axes, a)
		b.t.Dims = append(b.t.Dims, a.dim)
	}
	for i := range b.years {
		cells, err := of(&b.years[i], axes)
		if err != nil {
			return err
		}
		b.t.Cells = append(b.t.Cells, cells...)
	}
	return nil
}

// criminalAxis makes the axis of a dimension. Its conditions carry the name of
// the dimension: whether somebody is a child is another question of a report
// than of a victim, though the list is the same.
func (b *builder) criminalAxis(d indicator.Dimension) (axis, error) {
	var a axis
	if d.Name == indicator.Cohort {
		a = b.cohorts(d)
	} else {
		var err error
		if a, err = b.axis(d, b.usedInCases(d.Name)); err != nil {
			return axis{}, err
		}
	}
	a.attr = slices.Repeat([]string{d.Name}, len(a.dim.Codes))
	return a, nil
}

// usedInCases returns the codes that occur, for a dimension that shows only
// these.
func (b *builder) usedInCases(dimension string) map[string]bool {
	used := map[string]bool{}
	for i := range b.years {
		for _, r := range filed(&b.years[i]) {
			switch {
			case dimension == "district":
				used[r.District] = true
			case dimension == "drop_ground" && r.Ground != "":
				used[r.Ground] = true
			}
		}
	}
	return used
}

// cohorts makes the axis of the years in which reports were filed.
func (b *builder) cohorts(d indicator.Dimension) axis {
	years := map[int]bool{}
	for i := range b.years {
		for _, r := range b.years[i].Criminal.Reports {
			years[r.FiledOn.Year()] = true
		}
	}
	dim := count.Dim{Name: d.Name, List: d.List, Total: d.Total, Codes: []string{d.Total}, Parents: []int{-1}}
	for _, y := range slices.Sorted(maps.Keys(years)) {
		dim.Codes, dim.Parents = append(dim.Codes, strconv.Itoa(y)), append(dim.Parents, 0)
	}
	return newAxis(dim)
}

// filed returns the reports filed in the year.
func filed(d *microdata.Dataset) []*microdata.CaseReport {
	var out []*microdata.CaseReport
	for i := range d.Criminal.Reports {
		if r := &d.Criminal.Reports[i]; r.FiledOn.Year() == d.Year {
			out = append(out, r)
		}
	}
	return out
}

// filedBy counts the reports filed in the year by an attribute.
func (b *builder) filedBy(codes func(*microdata.CaseReport) []string) error {
	return b.eachCriminal(func(d *microdata.Dataset, axes []axis) ([]int, error) {
		reports := filed(d)
		return b.count(grid{
			unit: b.t.Unit, year: d.Year, axes: axes, units: len(reports), codes: func(u, _ int) []string { return codes(reports[u]) },
		})
	})
}

func (b *builder) districts() error {
	return b.filedBy(func(r *microdata.CaseReport) []string { return []string{r.District} })
}

func (b *builder) reportedChildren() error {
	return b.filedBy(func(r *microdata.CaseReport) []string { return []string{r.Child} })
}

// settings counts the reports by what the police state of the case. What they
// state of no report of the year is not known.
func (b *builder) settings() error {
	answers := map[string]func(*microdata.CaseReport) string{
		"online": func(r *microdata.CaseReport) string { return r.Online },
		"group":  func(r *microdata.CaseReport) string { return r.Group },
	}
	if err := b.filedBy(func(r *microdata.CaseReport) []string {
		var out []string
		for setting, answer := range answers {
			if answer(r) == "yes" {
				out = append(out, setting)
			}
		}
		return out
	}); err != nil {
		return err
	}
	codes := b.t.Dims[1].Codes
	for i := range b.years {
		reports := filed(&b.years[i])
		for k, code := range codes[1:] {
			stated := func(r *microdata.CaseReport) bool { return answers[code](r) != "unknown" }
			if len(reports) > 0 && !slices.ContainsFunc(reports, stated) {
				b.t.Nodes[b.t.Cells[i*len(codes)+k+1]].Absent = true
			}
		}
	}
	return nil
}

// byCohort counts every report known at the end of the year by the year of
// filing and what had become of it: codes are those on the further axes.
func (b *builder) byCohort(codes ...func(*microdata.CaseReport) []string) error {
	return b.eachCriminal(func(d *microdata.Dataset, axes []axis) ([]int, error) {
		reports := d.Criminal.Reports
		cells, err := b.count(grid{
			unit: b.t.Unit, year: d.Year, base: []string{everyCohort}, axes: axes, units: len(reports),
			codes: func(u, k int) []string {
				if k == 0 {
					return []string{strconv.Itoa(reports[u].FiledOn.Year())}
				}
				return codes[k-1](&reports[u])
			},
		})
		if err != nil {
			return nil, err
		}
		width := strides(axes)[0]
		for row, code := range axes[0].dim.Codes {
			year, err := strconv.Atoi(code)
			switch {
			case err != nil: // the total
			case year == d.Year: // the same reports as those of the tables of the year
				n := b.node(b.t.Unit, d.Year)
				b.t.Nodes[n].Value = len(filed(d))
				b.equal(n, cells[row*width])
			case year > d.Year:
				for _, n := range cells[row*width : (row+1)*width] {
					b.t.Nodes[n].Absent, b.t.Nodes[n].Known = true, true
				}
			}
		}
		return cells, nil
	})
}

// attrition counts the reports of every year of filing by how far they had
// come at least.
func (b *builder) attrition() error {
	if err := b.byCohort(func(r *microdata.CaseReport) []string {
		return reached(r.Stage, indicator.OwnCodes("attrition_stage")[1:])
	}); err != nil {
		return err
	}
	b.nested(len(b.t.Dims[2].Codes))
	return nil
}

// reached returns the codes of stages up to a stage.
func reached(stage string, stages []indicator.Code) []string {
	var out []string
	for _, s := range stages {
		if microdata.AtLeast(stage, s.Code) {
			out = append(out, s.Code)
		}
	}
	return out
}

// nested adds that no stage counts more than the one before it: the first n
// cells of every row are stages.
func (b *builder) nested(n int) {
	width := len(b.t.Dims[len(b.t.Dims)-1].Codes)
	for at := range b.t.Cells {
		if k := at % width; k > 1 && k < n { // the first is the total, which grid ties to all
			b.atLeast(b.t.Cells[at-1:at], b.t.Cells[at:at+1])
		}
	}
}

func (b *builder) reportEnds() error { return b.byCohort(endOf) }

func endOf(r *microdata.CaseReport) []string {
	if r.End == "" {
		return []string{"open"}
	}
	return []string{r.End}
}

// reportPaths counts the reports of every year of filing by the furthest stage
// that they had reached and by how they had ended.
func (b *builder) reportPaths() error {
	stages := indicator.OwnCodes("report_stage")
	return b.byCohort(func(r *microdata.CaseReport) []string {
		at := reached(r.Stage, stages)
		return at[len(at)-1:]
	}, endOf)
}

// dropGrounds counts the reports filed in the year that were dropped at its
// end by the ground.
func (b *builder) dropGrounds() error {
	return b.eachCriminal(func(d *microdata.Dataset, axes []axis) ([]int, error) {
		var out []*microdata.CaseReport
		for _, r := range filed(d) {
			if r.End == microdata.CaseDropped {
				out = append(out, r)
			}
		}
		return b.count(grid{
			unit: b.t.Unit, year: d.Year, base: []string{everyCohort, indicator.Cohort + "=" + strconv.Itoa(d.Year), dropped}, axes: axes,
			units: len(out), codes: func(u, _ int) []string { return []string{out[u].Ground} },
		})
	})
}

// accused counts the persons accused by how far the case against them had come
// at least.
func (b *builder) accused() error {
	stages := indicator.OwnCodes("accused_measure")[1:4]
	if err := b.eachCriminal(func(d *microdata.Dataset, axes []axis) ([]int, error) {
		all := d.Criminal.Accused
		return b.count(grid{
			unit: b.t.Unit, year: d.Year, axes: axes, units: len(all),
			codes: func(u, _ int) []string {
				out := reached(all[u].Stage, stages)
				if all[u].Requalified {
					out = append(out, "requalified")
				}
				return out
			},
		})
	}); err != nil {
		return err
	}
	b.nested(1 + len(stages))
	width := len(b.t.Dims[1].Codes)
	for i := range b.years {
		all := b.years[i].Criminal.Accused
		entered := func(a microdata.CaseAccused) bool { return !a.Presumed }
		if len(all) > 0 && !slices.ContainsFunc(all, entered) { // returns tell of no other offence
			b.t.Nodes[b.t.Cells[(i+1)*width-1]].Absent = true
		}
	}
	return nil
}

// convictedYear counts the persons whose first standing conviction was in the
// year.
func (b *builder) convictedYear() error {
	return b.eachCriminal(func(d *microdata.Dataset, axes []axis) ([]int, error) {
		var of []string
		for i := range d.Criminal.Accused {
			if a := &d.Criminal.Accused[i]; a.Convicted() && a.ConvictedOn.Year() == d.Year {
				of = append(of, a.Sex)
			}
		}
		return b.count(grid{unit: b.t.Unit, year: d.Year, axes: axes, units: len(of), codes: func(u, _ int) []string { return of[u : u+1] }})
	})
}

// victimMeasures says on which day a victim comes into a count of victims.
var victimMeasures = map[string]func(*microdata.CaseVictim) codelist.Day{
	"all":     func(v *microdata.CaseVictim) codelist.Day { return v.AddedOn },
	"claimed": func(v *microdata.CaseVictim) codelist.Day { return v.ClaimedOn },
	"awarded": func(v *microdata.CaseVictim) codelist.Day { return v.AwardedOn },
}

// measured returns the victims who come into a count in the year.
func measured(d *microdata.Dataset, measure string) []*microdata.CaseVictim {
	var out []*microdata.CaseVictim
	for i := range d.Criminal.Victims {
		v := &d.Criminal.Victims[i]
		if on := victimMeasures[measure](v); !on.IsZero() && on.Year() == d.Year {
			out = append(out, v)
		}
	}
	return out
}

// whom names the person who is a victim: one of the register in several cases
// is one.
func whom(v *microdata.CaseVictim) string {
	if v.Person != "" {
		return "person " + v.Person
	}
	return v.ID
}

// victims counts the victims who were entered in a case, claimed or were
// awarded compensation in the year. What comes together over years is not
// counted: those of a year could be subtracted. An award that a higher court
// replaced in a later year counts in both.
func (b *builder) victims() error {
	return b.eachCriminal(func(d *microdata.Dataset, axes []axis) ([]int, error) {
		var of []*microdata.CaseVictim
		var as []string
		for _, m := range axes[1].dim.Codes {
			for _, v := range measured(d, m) {
				of, as = append(of, v), append(as, m)
			}
		}
		return b.count(grid{
			unit: b.t.Unit, year: d.Year, axes: axes, units: len(of),
			codes:  func(u, k int) []string { return []string{[...]string{of[u].Child, as[u]}[k]} },
			person: func(u int) string { return whom(of[u]) },
		})
	})
}

// judgments counts the judgments given in the year. One whose outcome is not
// told yet has another outcome.
func (b *builder) judgments() error {
	return b.eachCriminal(func(d *microdata.Dataset, axes []axis) ([]int, error) {
		given := givenIn(d)
		return b.count(grid{
			unit: b.t.Unit, year: d.Year, axes: axes, units: len(given),
			codes: func(u, k int) []string {
				outcome := given[u].Outcome
				if outcome == "" {
					outcome = "other"
				}
				return []string{[...]string{given[u].Instance, outcome}[k]}
			},
		})
	})
}

func givenIn(d *microdata.Dataset) []*microdata.CaseJudgment {
	var out []*microdata.CaseJudgment
	for i := range d.Criminal.Judgments {
		if j := &d.Criminal.Judgments[i]; j.On.Year() == d.Year {
			out = append(out, j)
		}
	}
	return out
}

// finalConvictions counts criminal cases by the year in which the first
// conviction in them became final.
func (b *builder) finalConvictions() error {
	return b.eachCriminal(func(d *microdata.Dataset, axes []axis) ([]int, error) {
		since := map[string]int{"since_base": indicator.ConvictedSince, "in_year": d.Year}
		var cells []int
		for _, code := range axes[0].dim.Codes {
			n := b.node(b.t.Unit, d.Year, axes[0].condition(axes[0].index[code])...)
			for _, y := range firstFinal(d) {
				if y >= since[code] && y <= d.Year {
					b.t.Nodes[n].Value++
				}
			}
			cells = append(cells, n)
		}
		if d.Year >= indicator.ConvictedSince {
			b.atLeast(cells[:1], cells[1:2])
		}
		return cells, nil
	})
}

// firstFinal returns, by case, the year in which its first conviction became
// final.
func firstFinal(d *microdata.Dataset) map[string]int {
	out := map[string]int{}
	for i := range d.Criminal.Accused {
		a := &d.Criminal.Accused[i]
		if !a.FinallyConvicted() {
			continue
		}
		if y, ok := out[a.Case]; !ok || a.EndedOn.Year() < y {
			out[a.Case] = a.EndedOn.Year()
		}
	}
	return out
}
