package narrative

import (
	"math"
	"slices"
	"strings"

	"verdig/lang"
	"verdig/stat/estimate"
	"verdig/stat/indicator"
)

// Change is how likely it is that a figure would be as far from that of the
// year before, were there nothing behind it: counted one by one, and with
// everything that belongs to one criminal case taken together.
type Change struct {
	Figure          string
	Year            int
	ByCount, ByCase float64
}

// comparedAlone is the primary comparison of criminal cases.
const comparedAlone = idReports

// comparedTogether are the figures of criminal cases that may be compared in
// words besides, and with them the districts. They are one family: a claim on
// any of them needs the primary comparison to hold, and then its own under the
// control of Holm (doc/methods/small-counts.md).
var comparedTogether = []string{
	idAggravated,
	idReports + ".exploitation.sexual", idReports + ".exploitation.labour", idReports + ".exploitation.both", idReports + ".exploitation.other",
	idReports + ".children",
	idCaseVictims, idCaseVictims + ".children", idAwarded,
	idJudgments, idFinalConvictions, idConvictedInYear,
}

// comparedInRegister is the one claim on persons that the test decides. What
// else is said of persons is arithmetic between two counts of one register.
const comparedInRegister = idPersons + ".children"

// claims tells of the figures of the reporting year that were tested whether
// they may be said to be up or down. Of a figure that was not tested nothing is
// said at all.
type claims map[string]bool

// claims applies the policy to the figures of the release.
func (c cells) claims() claims {
	out := claims{}
	alone := func(id string) float64 {
		p, ok := c.chance(id)
		if !ok {
			return 1
		}
		out[id] = p <= estimate.Level
		return p
	}
	alone(comparedInRegister)
	primary := alone(comparedAlone)
	var ids []string
	var chances []float64
	for _, id := range append(c.districts(), comparedTogether...) {
		if p, ok := c.chance(id); ok {
			ids, chances = append(ids, id), append(chances, p)
		}
	}
	for i, p := range estimate.Behind(primary, chances) {
		out[ids[i]] = p <= estimate.Level
	}
	return out
}

// districts are the references of the districts of which the release has a
// test.
func (c cells) districts() []string {
	var out []string
	for _, x := range c.in.Changes {
		table, at, _ := strings.Cut(x.Figure, "/")
		if _, agency, ok := strings.Cut(at, "/"); ok && table == indicator.DistrictTable && x.Year == c.in.Year && c.divided(agency) {
			out = append(out, x.Figure)
		}
	}
	return out
}

// both reads a figure, or the cell of a table with one code after the year,
// in the reporting year and the year before.
func (c cells) both(id string) (now, before amount) {
	if parts := strings.Split(id, "/"); len(parts) == 3 {
		return c.cell(parts[0], c.in.Year, parts[2]), c.cell(parts[0], c.in.Year-1, parts[2])
	}
	return c.figure(c.in.Year, id), c.figure(c.in.Year-1, id)
}

// chance is the p-value of a figure against the year before: the larger of that
// by count and that by case. It is known only where both figures are. A release
// without any test of the year knows no cases, and the counts alone decide; in
// one that has tests, a figure without a test is not compared.
func (c cells) chance(id string) (p float64, ok bool) {
	now, before := c.both(id)
	if !now.known() || !before.known() {
		return 0, false
	}
	tested := false
	for _, x := range c.in.Changes {
		if x.Year != c.in.Year {
			continue
		}
		if tested = true; x.Figure == id {
			p = max(x.ByCount, x.ByCase)
			return p, p >= 0 && !math.IsNaN(p)
		}
	}
	if tested {
		return 0, false
	}
	p, err := estimate.TwoCounts{A: now.n, B: before.n}.Test()
	return p, err == nil
}

// compared reports whether the policy decides on the words for a figure's
// change.
func compared(id string) bool {
	return id == comparedAlone || slices.Contains(comparedTogether, id)
}

// tested is the comparison of a figure of criminal cases at the end of a
// sentence: ", ned fra 73 i 2015" where the policy allows it, and ", omtrent
// like mange som i 2015 (73)" where it does not. None and one are not about as
// many as anything, and where there is no test nothing is claimed: there it is
// ", mot 3 i 2015". It is nil where one of the two figures may not be stated.
func (s *scribe) tested(id string) phrase {
	now, before := s.now(id), s.before(id)
	if !now.known() || !before.known() {
		return nil
	}
	holds, tested := s.claims[id]
	switch {
	case now.n == before.n || holds:
		return s.tail(now, before)
	case !tested || min(now.n, before.n) <= 1:
		return s.say("tail.beside", slots{"before": s.digits(before), "last": s.last()})
	}
	return s.say("tail.about", slots{"before": s.digits(before), "last": s.last()})
}

// changeOf writes the change of a key figure; "" where nothing is said of it.
func (c cells) changeOf(g lang.Grammar, allowed claims, id string) string {
	now, before := c.figure(c.in.Year, id), c.figure(c.in.Year-1, id)
	if !now.known() || !before.known() || uncompared(id) {
		return ""
	}
	holds, tested := allowed[id]
	switch {
	case now.n == before.n || holds || !compared(id):
		return g.Change(now.n, before.n, c.in.Year-1)
	case !tested || min(now.n, before.n) <= 1:
		return g.Beside(before.n, c.in.Year-1)
	}
	return g.About(before.n, c.in.Year-1)
}

// uncompared reports whether nothing is said of a figure's change: what is
// counted since a fixed year, or over all years, can hardly fall, and of days
// and amounts no test is made.
func uncompared(id string) bool {
	return strings.Contains(id, ".since_") || strings.HasPrefix(id, "accused.") || strings.HasPrefix(id, durationPrefix) || id == idAwardedAmount
}
