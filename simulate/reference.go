package simulate

import (
	"cmp"
	"fmt"
	"slices"

	"verdig/codelist"
)

// refer gives every notification the agency's own reference: running numbers
// in the order in which the agency met the persons, with gaps. An agency that
// keeps no reference from year to year puts the year before the number.
func (c *Country) refer() {
	byAgency := make([][]*notification, len(c.world.agencies))
	for _, n := range c.notes {
		byAgency[n.agency] = append(byAgency[n.agency], n)
	}
	for i, notes := range byAgency {
		a := &c.world.agencies[i]
		r := stream(c.settings.Seed, "reference "+a.code)
		// The notifications of one person stand together so far: a draw for each
		// decides between those of the same day.
		lot := map[*notification]uint64{} // only ever looked up
		for _, n := range notes {
			lot[n] = r.Uint64()
		}
		slices.SortFunc(notes, func(x, y *notification) int {
			return cmp.Or(cmp.Compare(x.year, y.year), x.from.Compare(y.from), cmp.Compare(lot[x], lot[y]))
		})
		number, year := 0, 0
		for _, n := range notes {
			if a.keep == 0 && n.year != year {
				number = 0
			}
			year = n.year
			if n.reference.text != "" {
				continue
			}
			number += 1 + r.IntN(3)
			n.reference.text = fmt.Sprintf(a.reference, number)
			if a.keep == 0 {
				n.reference.text = fmt.Sprintf("%d/", year) + n.reference.text
			}
		}
	}
}

// returned lists the notifications of one agency and year in the order of the
// return.
func (c *Country) returned(v visit) []*notification {
	var out []*notification
	for _, n := range c.notes {
		if n.agency == v.agency && n.year == v.year {
			out = append(out, n)
		}
	}
	slices.SortFunc(out, func(x, y *notification) int {
		return cmp.Or(x.from.Compare(y.from), cmp.Compare(x.reference.text, y.reference.text))
	})
	return out
}

// partial writes a date of birth, full or not.
func partial(d codelist.PartialDay, dots bool) string {
	if full, ok := d.Full(); ok {
		return date(full, dots)
	}
	return d.String()
}

// date writes a day as YYYY-MM-DD or DD.MM.YYYY.
func date(d codelist.Day, dots bool) string {
	if dots && !d.IsZero() {
		return fmt.Sprintf("%02d.%02d.%04d", d.DayOfMonth(), d.Month(), d.Year())
	}
	return d.String()
}
