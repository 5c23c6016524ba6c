package cube

import (
	"slices"

	"verdig/stat/estimate"
	"verdig/stat/indicator"
	"verdig/stat/internal/count"
	"verdig/stat/microdata"
)

// of returns, for every unit that a cell of a table counts, in which criminal
// case it came; "" for one that came alone. The cell is given by its codes
// after the year.
type of func(d *microdata.Dataset, def indicator.Table, cell []string) []string

// comparable are the tables whose figures are compared with the year before: a
// number of the year, and not what has come together over several.
var comparable = map[string]of{
	"extent":                ofPersons,
	"group":                 ofPersons,
	"group_exploitation":    ofPersons,
	"police_reports":        ofReports,
	indicator.DistrictTable: ofReports,
	"police_reports_child":  ofReports,
	"convictions":           ofConvictions,
	"final_convictions":     ofFinal,
	"judgments_given":       ofJudgments,
	"victims_in_cases":      ofVictims,
}

// changes compares every figure of the table, and every district, with the year
// before: how likely it is that two years alike are as far apart.
func (b *builder) changes() error {
	units, ok := comparable[b.def.ID]
	if !ok {
		return nil
	}
	for _, c := range b.figures() {
		for i := 1; i < len(b.years); i++ {
			before, now := &b.years[i-1], &b.years[i]
			if now.Year != before.Year+1 {
				continue
			}
			a, z := units(before, b.def, c.Codes), units(now, b.def, c.Codes)
			if len(a) != b.value(i-1, c.Codes) || len(z) != b.value(i, c.Codes) {
				return ErrRelation
			}
			c := c
			c.Year, c.Cases = now.Year, before.Criminal != nil && now.Criminal != nil
			var err error
			if c.ByCount, c.ByCase, err = estimate.BothWays(sizes(z), sizes(a)); err != nil {
				return err
			}
			b.t.Changes = append(b.t.Changes, c)
		}
	}
	return nil
}

// figures are what is compared in the table.
func (b *builder) figures() []count.Change {
	var out []count.Change
	for _, x := range indicator.All() {
		if x.Table == b.def.ID && !slices.Contains(x.Cell, "since_base") {
			out = append(out, count.Change{Figure: x.ID, Codes: x.Cell})
		}
	}
	if b.def.ID == indicator.DistrictTable {
		for _, code := range b.t.Dims[1].Codes[1:] {
			out = append(out, count.Change{Codes: []string{code}})
		}
	}
	return out
}

// value is the count in a cell of the year at a place.
func (b *builder) value(year int, cell []string) int {
	at := year
	for k, code := range cell {
		dim := b.t.Dims[k+1]
		at = at*len(dim.Codes) + slices.Index(dim.Codes, code)
	}
	return b.t.Nodes[b.t.Cells[at]].Value
}

// sizes returns how many units each case brought, one for a unit alone.
func sizes(cases []string) []int {
	var out []int
	at := map[string]int{}
	for _, c := range cases {
		i, seen := at[c]
		if c == "" || !seen {
			at[c] = len(out)
			out = append(out, 1)
			continue
		}
		out[i]++
	}
	return out
}

// tied returns, by case, the one that stands for all cases that share a victim,
// and by person of the register the case in which it is a victim.
func tied(d *microdata.Dataset) (cases, people map[string]string) {
	cases, people = map[string]string{}, map[string]string{}
	if d.Criminal == nil {
		return cases, people
	}
	find := func(c string) string {
		for cases[c] != "" {
			c = cases[c]
		}
		return c
	}
	for i := range d.Criminal.Victims {
		v := &d.Criminal.Victims[i]
		if v.Person == "" {
			continue
		}
		old, seen := people[v.Person]
		people[v.Person] = v.Case
		if a, z := find(old), find(v.Case); seen && a != z {
			cases[max(a, z)] = min(a, z)
		}
	}
	for p, c := range people {
		people[p] = find(c)
	}
	for c := range cases {
		cases[c] = find(c)
	}
	return cases, people
}

func ofPersons(d *microdata.Dataset, def indicator.Table, cell []string) []string {
	_, people := tied(d)
	var out []string
	for i := range d.Persons {
		p := &d.Persons[i]
		in := true
		for k, dim := range def.Dimensions {
			in = in && (cell[k] == dim.Total || slices.Contains(attributes[dim.List](p), cell[k]))
		}
		if in {
			out = append(out, people[p.ID])
		}
	}
	return out
}

// is reports whether a code of a cell is a value or the total.
func is(cell, value string) bool { return cell == indicator.Total || cell == value }

func ofReports(d *microdata.Dataset, def indicator.Table, cell []string) []string {
	var out []string
	if d.Criminal == nil {
		for i := range d.PoliceReports {
			if r := &d.PoliceReports[i]; is(cell[0], r.Type) && is(cell[1], r.Exploitation) {
				out = append(out, "")
			}
		}
		return out
	}
	for _, r := range filed(d) {
		in := false
		switch def.ID {
		case indicator.DistrictTable:
			in = is(cell[0], r.District)
		case "police_reports_child":
			in = is(cell[0], r.Child)
		default:
			in = is(cell[0], r.Type) && is(cell[1], r.Exploitation)
		}
		if in {
			out = append(out, r.Case)
		}
	}
	return out
}

// ofConvictions are cases, which come alone.
func ofConvictions(d *microdata.Dataset, _ indicator.Table, _ []string) []string {
	var out []string
	for i := range d.Cases {
		if on := d.Cases[i].FirstConvictedOn; !on.IsZero() && on.Year() == d.Year {
			out = append(out, "")
		}
	}
	return out
}

func ofFinal(d *microdata.Dataset, _ indicator.Table, _ []string) []string {
	var out []string
	for _, y := range firstFinal(d) {
		if y == d.Year {
			out = append(out, "")
		}
	}
	return out
}

func ofJudgments(d *microdata.Dataset, _ indicator.Table, _ []string) []string {
	var out []string
	for _, j := range givenIn(d) {
		out = append(out, j.Case)
	}
	return out
}

// ofVictims ties cases that share a victim.
func ofVictims(d *microdata.Dataset, _ indicator.Table, cell []string) []string {
	cases, _ := tied(d)
	var out []string
	for _, v := range measured(d, cell[1]) {
		if !is(cell[0], v.Child) {
			continue
		}
		c := v.Case
		if up := cases[c]; up != "" {
			c = up
		}
		out = append(out, c)
	}
	return out
}
