package cube

import (
	"verdig/stat/indicator"
)

// policeReports counts police reports by type and form of exploitation.
func (b *builder) policeReports() error {
	axes, err := b.axes()
	if err != nil {
		return err
	}
	for i := range b.years {
		d := &b.years[i]
		cells, err := b.count(grid{
			unit: b.t.Unit, year: d.Year, axes: axes, units: len(d.PoliceReports),
			codes: func(u, k int) []string {
				r := &d.PoliceReports[u]
				return [][]string{{r.Type}, {r.Exploitation}}[k]
			},
		})
		if err != nil {
			return err
		}
		b.t.Cells = append(b.t.Cells, cells...)
	}
	return nil
}

// cases counts criminal cases with a judgment by the latest judgment.
func (b *builder) cases() error {
	axes, err := b.axes()
	if err != nil {
		return err
	}
	for i := range b.years {
		d := &b.years[i]
		cells, err := b.count(grid{
			unit: b.t.Unit, year: d.Year, axes: axes, units: len(d.Cases),
			codes: func(u, k int) []string {
				c := &d.Cases[u]
				return [][]string{{c.Instance}, {c.Outcome}}[k]
			},
		})
		if err != nil {
			return err
		}
		b.t.Cells = append(b.t.Cells, cells...)
	}
	return nil
}

// axes makes the axes of a table whose dimensions show every code.
func (b *builder) axes() ([]axis, error) {
	var out []axis
	for _, d := range b.def.Dimensions {
		a, err := b.axis(d, nil)
		if err != nil {
			return nil, err
		}
		out = append(out, a)
		b.t.Dims = append(b.t.Dims, a.dim)
	}
	return out, nil
}

// convictions counts criminal cases by the year of the first conviction.
func (b *builder) convictions() error {
	axes, err := b.axes()
	if err != nil {
		return err
	}
	for i := range b.years {
		d := &b.years[i]
		for _, code := range axes[0].dim.Codes {
			n := b.node(b.t.Unit, d.Year, "conviction_measure:"+code)
			from := indicator.ConvictedSince
			if code == "in_year" {
				from = d.Year
			}
			v := 0
			for _, c := range d.Cases {
				if on := c.FirstConvictedOn; !on.IsZero() && on.Year() >= from && on.Year() <= d.Year {
					v++
				}
			}
			b.t.Nodes[n].Value = v
			b.t.Cells = append(b.t.Cells, n)
		}
	}
	return nil
}
