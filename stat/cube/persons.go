package cube

import (
	"cmp"
	"fmt"

	"verdig/stat/indicator"
	"verdig/stat/microdata"
)

// attributes gives, by code list, the codes of a person.
var attributes = map[string]func(*microdata.Person) []string{
	"measure": func(p *microdata.Person) []string {
		if p.FirstIdentified {
			return []string{"first_identified"}
		}
		return nil
	},
	"group":                func(p *microdata.Person) []string { return []string{p.Group} },
	"sex":                  func(p *microdata.Person) []string { return []string{p.Sex} },
	"age_group":            func(p *microdata.Person) []string { return []string{p.AgeGroup} },
	"country":              func(p *microdata.Person) []string { return []string{p.Citizenship} },
	"exploitation_summary": func(p *microdata.Person) []string { return []string{p.Exploitation} },
	"exploitation":         func(p *microdata.Person) []string { return p.Forms },
	"means":                func(p *microdata.Person) []string { return p.Means },
	"recruitment":          func(p *microdata.Person) []string { return p.Recruitment },
	"recruitment_channel":  func(p *microdata.Person) []string { return []string{p.RecruitmentChannel} },
	"residence_permit":     func(p *microdata.Person) []string { return []string{p.Permit} },
	// A person is presumed a possible victim until a deciding body says more.
	"identification_status": func(p *microdata.Person) []string { return []string{cmp.Or(p.Status, "possible")} },
}

const persons = string(indicator.Persons)

// used returns the codes that the persons of all years have on a list.
func (b *builder) used(list string) map[string]bool {
	codes := attributes[list]
	out := map[string]bool{}
	for i := range b.years {
		for k := range b.years[i].Persons {
			for _, c := range codes(&b.years[i].Persons[k]) {
				out[c] = true
			}
		}
	}
	return out
}

// persons counts a table whose dimensions are attributes of persons.
func (b *builder) persons() error {
	var axes []axis
	for _, d := range b.def.Dimensions {
		if attributes[d.List] == nil {
			return fmt.Errorf("%w: no attribute %s", ErrTable, d.List)
		}
		a, err := b.axis(d, b.used(d.List))
		if err != nil {
			return err
		}
		axes = append(axes, a)
		b.t.Dims = append(b.t.Dims, a.dim)
	}
	for i := range b.years {
		d := &b.years[i]
		cells, err := b.count(grid{
			unit: persons, year: d.Year, axes: axes, units: len(d.Persons),
			codes:    func(u, k int) []string { return attributes[axes[k].dim.List](&d.Persons[u]) },
			agencies: func(u int) []string { return d.Persons[u].Agencies },
		})
		if err != nil {
			return err
		}
		b.t.Cells = append(b.t.Cells, cells...)
		if err := b.bind(d, axes, cells); err != nil {
			return err
		}
		b.publicKnowledge(axes, cells)
	}
	return nil
}

// bind adds the ties between a list with several answers and a partition: the
// sum over the partition's codes is the count of the answer, for every code of
// the other axes.
func (b *builder) bind(d *microdata.Dataset, axes []axis, cells []int) error {
	for k := range axes {
		for _, tie := range indicator.Ties() {
			i, ok := axes[k].index[tie.Code]
			if tie.Multiple != axes[k].dim.List || !ok {
				continue
			}
			swapped, err := b.partition(tie)
			if err != nil {
				return err
			}
			other := append([]axis(nil), axes...)
			other[k] = swapped
			twin, err := b.count(grid{
				unit: persons, year: d.Year, axes: other, units: len(d.Persons),
				codes:    func(u, k int) []string { return attributes[other[k].dim.List](&d.Persons[u]) },
				agencies: func(u int) []string { return d.Persons[u].Agencies },
			})
			if err != nil {
				return err
			}
			b.bindCells(tie, [2][]axis{axes, other}, [2][]int{cells, twin}, [2]int{k, i})
		}
	}
	return nil
}

func (b *builder) partition(tie indicator.Tie) (axis, error) {
	d := indicator.Dimension{Name: tie.Partition, List: tie.Partition, Kind: indicator.Partition, Total: indicator.Total}
	return b.axis(d, nil)
}

// bindCells ties the cells of one code of axis at[0], whose place is at[1], to
// the cells of the twin grid in which that axis is the partition.
func (b *builder) bindCells(tie indicator.Tie, axes [2][]axis, cells [2][]int, at [2]int) {
	mine, theirs := strides(axes[0]), strides(axes[1])
	for c := range cells[0] {
		if c/mine[at[0]]%len(axes[0][at[0]].dim.Codes) != at[1] {
			continue
		}
		base := 0
		for k := range axes[1] {
			if k != at[0] {
				base += c / mine[k] % len(axes[0][k].dim.Codes) * theirs[k]
			}
		}
		var parts []int
		for _, code := range tie.Codes {
			parts = append(parts, cells[1][base+axes[1][at[0]].index[code]*theirs[at[0]]])
		}
		b.equal(cells[0][c], parts...)
	}
}

// publicKnowledge marks what the definitions give away: combinations that
// cannot occur, and citizenships that occur or do not, since their number is
// published and every row that occurs is listed.
func (b *builder) publicKnowledge(axes []axis, cells []int) {
	stride := strides(axes)
	code := func(at, k int) string { return axes[k].dim.Codes[at/stride[k]%len(axes[k].dim.Codes)] }
	for at, n := range cells {
		node := &b.t.Nodes[n]
		byList := map[string]string{}
		var absent bool
		for k := range axes {
			c := code(at, k)
			byList[axes[k].dim.List] = c
			if axes[k].dim.List != "country" || c == axes[k].dim.Total {
				continue
			}
			row := &b.t.Nodes[cells[b.rowTotal(axes, stride, at, k)]]
			if row.Value == 0 {
				absent = true
			} else if row == node {
				node.AtLeast = 1
			}
		}
		if absent || node.Value == 0 && impossible(byList) {
			node.Known = true
		}
	}
}

// rowTotal returns the place of the cell with the code of axis k and the total
// of every other axis.
func (b *builder) rowTotal(axes []axis, stride []int, at, k int) int {
	return at / stride[k] % len(axes[k].dim.Codes) * stride[k]
}

// sexOf gives the sex that a group of adults implies.
var sexOf = map[string]map[string]bool{
	"women":            {"female": true},
	"men":              {"male": true},
	"sex_not_recorded": {"other": true, "unknown": true},
}

var childAges = map[string]bool{"child": true, "0-11": true, "12-15": true, "16-17": true}

// impossible reports whether the definitions rule a combination out: whoever
// reads the tables knows that such a cell is zero. A person of adult age may
// be presumed a minor only while the age is not settled; that such a cell is
// zero counts as known as well, since assuming that the attacker knows more
// never makes a release less safe.
func impossible(byList map[string]string) bool {
	group, age, sex := byList["group"], byList["age_group"], byList["sex"]
	if group == "" || group == indicator.Total {
		return false
	}
	if allowed, adult := sexOf[group]; adult {
		wrongSex := sex != "" && sex != indicator.Total && !allowed[sex]
		return wrongSex || childAges[age]
	}
	known := age != "" && age != indicator.Total && age != "unknown"
	return group == "children" && known && !childAges[age]
}
