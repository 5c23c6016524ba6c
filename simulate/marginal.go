package simulate

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
)

// marginals are the true counts of one year, complete: every part adds up to
// its whole.
type marginals struct {
	year        int
	total       int // persons followed up
	first       int // of these identified for the first time
	cells       [groupCount][classCount]int
	citizenship []countryCount // most persons first, then by code; ZZ where not known
	reports     int
	aggravated  int
	reportClass [classCount]int
	convicted   int // cases with a first conviction from 2016 to the end of the year
	inYear      int // cases with a first conviction in the year
}

// countryCount is the number of persons with one citizenship.
type countryCount struct {
	country string
	persons int
}

// outline is what the targets of one year say, and the random source that
// completes it.
type outline struct {
	year   int
	given  map[string]int
	r      *rand.Rand
	size   int             // persons where the targets do not say
	scale  [3]float64      // the country's own character: women, sexual exploitation, children
	recent map[string]bool // citizenships of the year before
	lead   []string        // leading countries of the country's own character, first first
}

func (o *outline) conflict(format string, args ...any) error {
	return fmt.Errorf("%w: %d: %s", ErrTargets, o.year, fmt.Sprintf(format, args...))
}

// bound is what is known of one part of a whole before it is settled: exactly
// value, or at least value.
type bound struct {
	id    string
	value int
	exact bool
}

// complete settles every count of the year.
func (o *outline) complete(convictedBefore int) (marginals, error) {
	m := marginals{year: o.year}
	groups, classes, err := o.bounds()
	if err != nil {
		return m, err
	}
	if m.cells, err = o.settleCells(groups, classes); err != nil {
		return m, err
	}
	for _, row := range m.cells {
		for _, n := range row {
			m.total += n
		}
	}
	if m.citizenship, err = o.countries(m.total); err != nil {
		return m, err
	}
	if err = o.settleFirst(&m); err != nil {
		return m, err
	}
	if err = o.settleReports(&m); err != nil {
		return m, err
	}
	return m, o.settleConvictions(&m, convictedBefore)
}

// bounds reads groups and classes, each exact where it is given or where all
// of its cells are, and otherwise at least the sum of its given cells.
func (o *outline) bounds() (groups, classes []bound, err error) {
	groups = make([]bound, groupCount)
	classes = make([]bound, classCount)
	for g := range groupCount {
		ids := make([]string, classCount)
		for e := range classCount {
			ids[e] = cellID(g, e)
		}
		if groups[g], err = o.bound(groupID(g), ids); err != nil {
			return nil, nil, err
		}
	}
	for e := range classCount {
		ids := make([]string, groupCount)
		for g := range groupCount {
			ids[g] = cellID(g, e)
		}
		if classes[e], err = o.bound(classID(e), ids); err != nil {
			return nil, nil, err
		}
	}
	return groups, classes, nil
}

func (o *outline) bound(id string, parts []string) (bound, error) {
	sum, all := 0, true
	for _, p := range parts {
		v, ok := o.given[p]
		sum += v
		all = all && ok
	}
	whole, ok := o.given[id]
	switch {
	case ok && all && sum != whole:
		return bound{}, o.conflict("%s is %d, but its parts by the other division sum to %d", id, whole, sum)
	case ok && sum > whole:
		return bound{}, o.conflict("%s is %d, but %s alone sum to %d", id, whole, strings.Join(o.named(parts), " + "), sum)
	case ok:
		return bound{id, whole, true}, nil
	}
	return bound{id, sum, all}, nil
}

func (o *outline) named(ids []string) []string {
	var out []string
	for _, id := range ids {
		if _, ok := o.given[id]; ok {
			out = append(out, id)
		}
	}
	return out
}

// total returns the range in which the number of persons followed up lies: one
// number where it is given.
func (o *outline) total(groups, classes []bound) (span, error) {
	least := 0
	for _, part := range [][]bound{groups, classes} {
		sum, all := 0, true
		for _, b := range part {
			sum += b.value
			all = all && b.exact
		}
		if all {
			if whole, ok := o.given[idFollowedUp]; ok && whole != sum {
				return span{}, o.conflict("%s is %d, but %s = %d", idFollowedUp, whole, terms(part), sum)
			}
			if sum < least {
				return span{}, o.conflict("%s = %d, but other parts sum to %d", terms(part), sum, least)
			}
			o.given = with(o.given, idFollowedUp, sum)
		}
		least = max(least, sum)
	}
	citizens, _ := o.givenCountries()
	least = max(least, citizens, o.given[idFirst], o.given[idNationalities])
	whole, ok := o.given[idFollowedUp]
	switch {
	case ok && whole < least:
		return span{}, o.conflict("%s is %d, but other targets need at least %d persons", idFollowedUp, whole, least)
	case max(whole, least) > maxPersons:
		return span{}, o.conflict("the targets need %d persons, more than the %d that can be simulated", max(whole, least), maxPersons)
	case ok:
		return span{whole, whole}, nil
	}
	return span{least, 2 * maxPersons}, nil
}

func terms(part []bound) string {
	var b strings.Builder
	for i, p := range part {
		if i > 0 {
			b.WriteString(" + ")
		}
		fmt.Fprintf(&b, "%s (%d)", p.id, p.value)
	}
	return b.String()
}

func with(m map[string]int, id string, v int) map[string]int {
	c := maps.Clone(m)
	if c == nil {
		c = map[string]int{}
	}
	c[id] = v
	return c
}

// divide divides total among the parts: the exact ones as they are, the others
// at least their bound and else in proportion to the shares. Where the exact
// ones leave nothing, the others keep their bound.
func (o *outline) divide(parts []bound, total int, shares []float64) []int {
	out := make([]int, len(parts))
	rest, open := total, make([]float64, len(parts))
	for i, p := range parts {
		out[i] = p.value
		rest -= p.value
		if !p.exact {
			open[i] = shares[i]
		}
	}
	for i, n := range apportion(rest, open) {
		out[i] += n
	}
	return out
}

// apportion divides n into whole parts in proportion to the weights by largest
// remainders; ties go to the earlier part. Where all weights are zero and n is
// not, the first part gets all.
func apportion(n int, weights []float64) []int {
	out := make([]int, len(weights))
	if n <= 0 || len(weights) == 0 {
		return out
	}
	sum := 0.0
	for _, w := range weights {
		sum += w
	}
	if sum <= 0 {
		out[0] = n
		return out
	}
	type part struct {
		i         int
		remainder float64
	}
	parts := make([]part, 0, len(weights))
	left := n
	for i, w := range weights {
		exact := float64(n) * w / sum
		out[i] = int(exact)
		left -= out[i]
		if w > 0 {
			parts = append(parts, part{i, exact - float64(out[i])})
		}
	}
	slices.SortStableFunc(parts, func(a, b part) int { return cmp.Compare(b.remainder, a.remainder) })
	for k := range left {
		out[parts[k%len(parts)].i]++
	}
	return out
}

func (o *outline) jitter(x float64) float64 { return x * (0.85 + 0.3*o.r.Float64()) }

func (o *outline) groupShares() []float64 {
	w := o.jitter(o.scale[0])
	c := o.jitter(o.scale[2])
	return []float64{w, max(0.02, 1-w-c), c, 0.004}
}

// classPrior is the share of each class within each group of a country of
// average character.
var classPrior = [groupCount][classCount]float64{
	women:          {0.84, 0.08, 0.06, 0.02},
	men:            {0.07, 0.86, 0.04, 0.03},
	children:       {0.45, 0.43, 0.08, 0.04},
	sexNotRecorded: {0.45, 0.45, 0.05, 0.05},
}

func (o *outline) classShares(groupSum []int) []float64 {
	shares := make([]float64, classCount)
	for g, n := range groupSum {
		for e, p := range classPrior[g] {
			if e == sexual {
				p *= o.scale[1]
			}
			shares[e] += float64(n) * p
		}
	}
	for e := range shares {
		shares[e] = o.jitter(shares[e])
	}
	return shares
}

// settleCells settles the total, groups, classes and their cells. What is not
// given is drawn and then moved as little as it takes for a table with the
// given parts to exist.
func (o *outline) settleCells(groups, classes []bound) ([groupCount][classCount]int, error) {
	t := crossTable{prior: classPrior}
	for g := range groupCount {
		for e := range classCount {
			if v, ok := o.given[cellID(g, e)]; ok {
				t.fixed[g][e], t.cells[g][e] = true, v
			}
		}
	}
	whole, err := o.total(groups, classes)
	if err != nil {
		return t.cells, err
	}
	m := newMargins(groups, classes, &t, whole)
	if !m.feasible() {
		return t.cells, o.conflict("no table of group by exploitation has the given parts: %s", strings.Join(o.givenCells(), ", "))
	}
	want := max(1, int(math.Round(float64(o.size)*(0.9+0.2*o.r.Float64()))))
	if persons, n := o.givenCountries(); n > 0 && n == o.given[idNationalities] {
		want = persons // nobody else has a known citizenship
	}
	m.approach(&m.total, want)
	total := m.total.low
	for g, n := range o.divide(groups, total, o.groupShares()) {
		m.approach(&m.rows[g], n)
		t.rows = append(t.rows, m.rows[g].low)
	}
	for e, n := range o.divide(classes, total, o.classShares(t.rows)) {
		m.approach(&m.cols[e], n)
		t.cols = append(t.cols, m.cols[e].low)
	}
	if !t.solve() {
		return t.cells, o.conflict("no table of group by exploitation has the given parts") // the margins are feasible: not reached
	}
	return t.cells, nil
}

func (o *outline) givenCells() []string {
	var out []string
	for _, id := range slices.Sorted(maps.Keys(o.given)) {
		isGroup := id == idFollowedUp || slices.ContainsFunc(groupCodes[:], func(g string) bool { return id == idFollowedUp+"."+g })
		if isGroup || strings.Contains(id, ".exploitation.") && !strings.HasPrefix(id, idReports) {
			out = append(out, fmt.Sprintf("%s (%d)", id, o.given[id]))
		}
	}
	return out
}

func (o *outline) settleFirst(m *marginals) error {
	first, ok := o.given[idFirst]
	if !ok {
		first = int(math.Round(float64(m.total) * (0.33 + 0.14*o.r.Float64())))
	}
	if first > m.total {
		return o.conflict("%s is %d, but %s is %d", idFirst, first, idFollowedUp, m.total)
	}
	m.first = first
	return nil
}

func (o *outline) settleReports(m *marginals) error {
	parts, sum, all := make([]bound, classCount), 0, true
	for e := range classCount {
		v, ok := o.given[reportClassID(e)]
		parts[e] = bound{reportClassID(e), v, ok}
		sum += v
		all = all && ok
	}
	n, ok := o.given[idReports]
	switch {
	case !ok && all:
		n = sum
	case !ok:
		n = max(sum, o.given[idAggravated], int(math.Round(float64(m.total)*(0.12+0.2*o.r.Float64()))))
	case all && sum != n:
		return o.conflict("%s is %d, but %s = %d", idReports, n, terms(parts), sum)
	case sum > n:
		return o.conflict("%s is %d, but its given parts sum to %d", idReports, n, sum)
	}
	if n > maxPersons {
		return o.conflict("%s is %d, more than the %d that can be simulated", idReports, n, maxPersons)
	}
	m.reports = n
	copy(m.reportClass[:], o.divide(parts, n, []float64{o.jitter(0.42 * o.scale[1]), o.jitter(0.5), 0.04, 0.03}))
	m.aggravated, ok = o.given[idAggravated]
	if !ok {
		m.aggravated = int(math.Round(float64(n) * (0.04 + 0.1*o.r.Float64())))
	}
	if m.aggravated > n {
		return o.conflict("%s is %d, but %s is %d", idAggravated, m.aggravated, idReports, n)
	}
	return nil
}

// settleConvictions settles the cases convicted in the year and since 2016.
// before is the latter count of the year before; -1 where that year is not
// simulated and 2016 lies before it, so that any count will do.
func (o *outline) settleConvictions(m *marginals, before int) error {
	since, hasSince := o.given[idConvicted]
	now, hasNow := o.given[idConvictedNow]
	if !hasNow {
		now = int(math.Round(float64(m.reports) * (0.08 + 0.12*o.r.Float64())))
	}
	switch {
	case o.year < convictedSince && since > 0:
		return o.conflict("%s is %d, but no case is convicted since %d before that year", idConvicted, since, convictedSince)
	case o.year < convictedSince:
		m.inYear = now
		return nil
	case before < 0 && !hasSince:
		since = now * (1 + o.year - convictedSince)
	case before < 0 && !hasNow:
		now = min(now, since)
	case before < 0 && since < now:
		return o.conflict("%s is %d, but %s is %d", idConvicted, since, idConvictedNow, now)
	case before < 0:
	case !hasSince:
		since = before + now
	case since < before:
		return o.conflict("%s is %d, but it was %d the year before and cannot fall", idConvicted, since, before)
	case hasNow && since != before+now:
		return o.conflict("%s is %d, but %d until the year before and %s (%d) make %d", idConvicted, since, before, idConvictedNow, now, before+now)
	default:
		now = since - before
	}
	m.convicted, m.inYear = since, now
	return nil
}
