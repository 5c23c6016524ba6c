package justice

import (
	"cmp"
	"slices"

	"verdig/codelist"
)

// Conviction is the code of a judgment that convicts (judgment_outcome).
const Conviction = "conviction"

// Case is one criminal case with at least one judgment, as it stood at the end
// of a year.
type Case struct {
	ID               CaseID
	FirstConvictedOn codelist.Day // first conviction in any instance, zero if none
	Instance         string       // court_instance of the latest judgment
	Outcome          string       // judgment_outcome of the latest judgment
	Final            bool         // the latest judgment was final at the end of the year
}

// FiledIn returns the reports filed in the year, that is with ReportedOn in
// it, as they stood in the returns up to and including that year; sorted by
// id. All is every version of every report, in any order.
func FiledIn(all []Report, year int) []Report {
	latest := make(map[ReportID]Report)
	for _, r := range all {
		if before, ok := latest[r.ID]; r.Year <= year && (!ok || later(r, before)) {
			latest[r.ID] = r
		}
	}
	var filed []Report
	for _, r := range latest {
		if r.ReportedOn.Year() == year {
			filed = append(filed, r)
		}
	}
	slices.SortFunc(filed, func(a, b Report) int { return cmp.Compare(a.ID, b.ID) })
	return filed
}

// CasesJudged returns the cases with at least one judgment up to and including
// 31 December of the year, by the returns up to and including that year;
// sorted by id. All is every version of every report, in any order.
//
// Each return tells the latest judgment only. So the judgments of a case are
// those of all its reports and years; where versions of one report name the
// same instance more than once, the latest version counts, for it corrects the
// others.
func CasesJudged(all []Report, year int) []Case {
	byCase := make(map[CaseID][]Report)
	for _, r := range judgedVersions(all, year, func(r Report) bool { return r.CaseID != "" }) {
		byCase[r.CaseID] = append(byCase[r.CaseID], r)
	}
	cases := make([]Case, 0, len(byCase))
	for id, judged := range byCase {
		cases = append(cases, caseOf(id, judged, year))
	}
	slices.SortFunc(cases, func(a, b Case) int { return cmp.Compare(a.ID, b.ID) })
	return cases
}

// caseOf is a case by what was judged in it, in the order of [judgedVersions].
func caseOf(id CaseID, judged []Report, year int) Case {
	last := judged[len(judged)-1]
	c := Case{ID: id, Instance: last.Instance, Outcome: last.Outcome}
	c.Final = !last.FinalOn.IsZero() && last.FinalOn.Year() <= year
	for _, r := range judged {
		if r.Outcome == Conviction {
			c.FirstConvictedOn = r.JudgmentOn
			break
		}
	}
	return c
}

// later reports whether version a of a report replaces version b.
func later(a, b Report) bool {
	return a.Year > b.Year || a.Year == b.Year && a.Version > b.Version
}

// ConvictedSince returns how many cases have their first conviction from 1
// January of since to 31 December of year; the cases must be those of
// [CasesJudged] for that year. The unit is cases.
func ConvictedSince(cases []Case, since, year int) int {
	n := 0
	for _, c := range cases {
		if y := c.FirstConvictedOn.Year(); y >= since && y <= year {
			n++
		}
	}
	return n
}
