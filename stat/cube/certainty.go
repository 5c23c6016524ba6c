package cube

import (
	"verdig/stat/indicator"
	"verdig/stat/microdata"
)

func hasCertainty(d microdata.Dataset) bool { return d.Linkage.Certainty != nil }

// certainty shows the persons of a year under different assumptions about
// links. These are totals of other sets of persons than those of every other
// table, so nothing ties them to any count but the published number that they
// surround. Years of which nothing is known are left out.
func (b *builder) certainty() error {
	if err := b.keep(hasCertainty); err != nil {
		return err
	}
	for _, d := range b.def.Dimensions {
		a, err := b.axis(d, nil)
		if err != nil {
			return err
		}
		b.t.Dims = append(b.t.Dims, a.dim)
	}
	for i := range b.years {
		d := &b.years[i]
		first := b.ask(d, "measure:first_identified", func(p *microdata.Person) bool { return p.FirstIdentified })
		b.around("followed_up", b.everyone(d), d.Linkage.Certainty.FollowedUp)
		b.around("first_identified", first, d.Linkage.Certainty.FirstIdentified)
	}
	return nil
}

// around adds the cells of one measure, in the order of the list certainty.
// The reader knows that the interval holds the published number.
func (b *builder) around(measure string, published int, r microdata.LinkRange) {
	year := b.t.Nodes[published].Year
	cells := []int{published}
	for _, x := range []struct {
		code    string
		persons int
	}{{"confirmed", r.Confirmed}, {"probable", r.Probable}, {"low", r.Low}, {"high", r.High}} {
		n := b.node(string(indicator.Persons), year, "certainty="+x.code, "certainty_of="+measure)
		b.t.Nodes[n].Value = x.persons
		cells = append(cells, n)
	}
	low, high := cells[3], cells[4]
	b.atLeast([]int{published}, []int{low})
	b.atLeast([]int{high}, []int{published})
	b.t.Cells = append(b.t.Cells, cells...)
}
