package justice

import (
	"slices"

	"verdig/codelist"
)

// Until returns the roll of what had happened by a day, as it is known now.
func (r *Roll) Until(day codelist.Day) *Roll { return r.until(day) }

// AccountIn is [Roll.Account] of what stands in some of the cases.
func (r *Roll) AccountIn(ids []CaseID, by codelist.Day) Account {
	in := r.within(ids)
	a := r.part(ids, by).account(by)
	a.Reports = slices.DeleteFunc(a.Reports, func(x Path) bool { return !in(x.Report.Case) })
	a.Accused = slices.DeleteFunc(a.Accused, func(x AccusedAccount) bool { return !in(x.Case) })
	a.Victims = slices.DeleteFunc(a.Victims, func(x VictimAccount) bool { return !in(x.Case) })
	a.Judgments = slices.DeleteFunc(a.Judgments, func(x JudgmentAccount) bool { return !in(x.Case) })
	a.Cases = slices.DeleteFunc(a.Cases, func(x Case) bool { return !in(x.ID) })
	return a
}
