package disclosure

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"verdig/stat/internal/count"
)

// Change is how far a published figure of a year is from that of the year
// before: the probability that two years alike are as far apart or farther
// (doc/methods/small-counts.md).
type Change struct {
	Figure  string // id of the figure, or table/year/code of a cell without one
	Year    int    // of the figure; the other is the year before
	ByCount float64
	ByCase  float64 // units of one criminal case counted as one; ByCount where units come alone
	Cases   bool    // the criminal cases of both years are known; in a year of which they are not, units come alone
}

// Changes returns the changes of every figure that is published for a year and
// the year before, in the order of the tables. What is hidden in either year has
// none: how units come in cases tells of the units.
func (r Release) Changes() []Change { return slices.Clone(r.changes) }

// Change returns the change of one figure, and whether there is one.
func (r Release) Change(year int, figure string) (Change, bool) {
	for _, c := range r.changes {
		if c.Year == year && c.Figure == figure {
			return c, true
		}
	}
	return Change{}, false
}

// steps is in how many steps a probability is told. It is rounded up, so that a
// reader learns whether a change is more than chance and little of the cases
// behind it.
const steps = 1000

// changed returns the changes of a protected table.
func changed(t *table, all []count.Change) []Change {
	var out []Change
	for _, c := range all {
		year := strconv.Itoa(c.Year)
		if !t.shows(year, c.Codes) || !t.shows(strconv.Itoa(c.Year-1), c.Codes) {
			continue
		}
		x := Change{Figure: c.Figure, Year: c.Year, ByCount: roundUp(c.ByCount), ByCase: roundUp(c.ByCase), Cases: c.Cases}
		if x.Figure == "" {
			x.Figure = strings.Join(append([]string{t.id, year}, c.Codes...), "/")
		}
		out = append(out, x)
	}
	return out
}

// shows reports whether a cell of a year is published.
func (t *table) shows(year string, codes []string) bool {
	at, ok := t.place(append([]string{year}, codes...))
	return ok && t.cells[at].Status == Published
}

func roundUp(p float64) float64 { return max(1, math.Ceil(p*steps-1e-9)) / steps }
