package freeze

import (
	"context"
	"time"

	"verdig/codelist"
	"verdig/justice"
	"verdig/register"
	"verdig/stat/microdata"
)

// Courts is what a read transaction knows of criminal cases: as the police
// return them once a year, and as their events were entered.
type Courts interface {
	// EachReportVersion calls fn with every version of every police report in
	// returns of years up to and including upTo.
	EachReportVersion(ctx context.Context, upTo int, fn func(justice.Report) error) error
	// Roll returns every criminal case as its events tell.
	Roll(ctx context.Context) (*justice.Roll, error)
}

// criminal fills what the year knows of criminal cases. An event that was
// entered or withdrawn after the day as of which the year is frozen is of a
// later edition; what had happened by the end of the year and was entered by
// then counts, however late it was entered.
func (c *count) criminal(ctx context.Context, src Courts, d *microdata.Dataset) error {
	var returns []justice.Report
	err := src.EachReportVersion(ctx, c.year, func(r justice.Report) error {
		returns = append(returns, r)
		return nil
	})
	if err != nil {
		return err
	}
	entered, err := src.Roll(ctx)
	if err != nil {
		return err
	}
	var known time.Time
	if !d.AsOf.IsZero() {
		known = d.AsOf.AddDays(1).Begin(codelist.Norway())
	}
	roll := justice.YearRoll(returns, entered.Events(), c.year, known)
	a := roll.Account(codelist.MustDay(c.year, 12, 31))
	d.PoliceReports, d.Cases = policeReports(a, c.year), judgedCases(a)
	d.Criminal = &microdata.Criminal{
		Reports: caseReports(a), Accused: caseAccused(a), Victims: c.caseVictims(a), Judgments: caseJudgments(a),
	}
	return nil
}

// policeReports are the police reports filed in the year.
func policeReports(a justice.Account, year int) []microdata.PoliceReport {
	var out []microdata.PoliceReport
	for _, p := range a.Reports {
		x := &p.Report
		if x.Day.Year() != year {
			continue
		}
		r := microdata.PoliceReport{
			ID: string(x.ID), Type: x.Code, Exploitation: summaryOf(x.Forms), VictimChild: x.Child, Law: x.Now(), Decision: p.Decision,
		}
		if r.VictimChild == "unknown" {
			r.VictimChild = ""
		}
		out = append(out, r)
	}
	return out
}

func judgedCases(a justice.Account) []microdata.Case {
	var out []microdata.Case
	for _, k := range a.Cases {
		out = append(out, microdata.Case{
			ID: string(k.ID), FirstConvictedOn: k.FirstConvictedOn, Instance: k.Instance, Outcome: k.Outcome, Final: k.Final,
		})
	}
	return out
}

func caseReports(a justice.Account) []microdata.CaseReport {
	var out []microdata.CaseReport
	for _, p := range a.Reports {
		x := &p.Report
		days := func(stage justice.Stage) int {
			if on, ok := p.On[stage]; ok {
				return x.Day.DaysTo(on)
			}
			return -1
		}
		r := microdata.CaseReport{
			ID: string(x.ID), Case: string(x.Case), FiledOn: x.Day, District: x.Agency, Type: x.Code, Exploitation: summaryOf(x.Forms),
			Child: orUnknown(x.Child), Online: orUnknown(x.Online), Group: orUnknown(x.Group), Stage: string(p.Furthest()), Ground: p.Ground, End: string(p.End),
			Investigated: days(justice.StageInvestigated), Decided: -1, Indicted: days(justice.StageIndicted), Judged: days(justice.StageJudged),
			Final: days(justice.StageFinal),
		}
		if !p.Decided.IsZero() {
			r.Decided = x.Day.DaysTo(p.Decided)
		}
		out = append(out, r)
	}
	return out
}

func caseAccused(a justice.Account) []microdata.CaseAccused {
	var out []microdata.CaseAccused
	for _, x := range a.Accused {
		out = append(out, microdata.CaseAccused{
			ID: string(x.ID), Case: string(x.Case), Presumed: x.Presumed, Sex: orUnknown(x.Code), Stage: string(x.Stage), End: string(x.End), EndedOn: x.EndedOn,
			IndictedOn: x.IndictedOn, JudgedOn: x.JudgedOn, ConvictedOn: x.ConvictedOn, Requalified: x.Requalified, Prison: x.Prison, Suspended: x.Suspended,
		})
	}
	return out
}

// caseVictims are the persons aggrieved. Who is joined to the register by a
// notification is the person whose notification that is, where that is a person
// of the year.
func (c *count) caseVictims(a justice.Account) []microdata.CaseVictim {
	var out []microdata.CaseVictim
	for _, x := range a.Victims {
		v := microdata.CaseVictim{
			ID: string(x.ID), Case: string(x.Case), AddedOn: x.Day, Sex: orUnknown(x.Code), Child: orUnknown(x.Child), ClaimedOn: x.ClaimedOn, Claimed: x.Claimed,
			AwardedOn: x.AwardedOn, Awarded: x.Awarded,
		}
		if person := c.personOf[x.Notification]; c.isFollowed(person) {
			v.Person = string(person)
		}
		out = append(out, v)
	}
	return out
}

func (c *count) isFollowed(person register.PersonID) bool {
	_, ok := c.followed[person]
	return ok
}

func caseJudgments(a justice.Account) []microdata.CaseJudgment {
	var out []microdata.CaseJudgment
	for _, x := range a.Judgments {
		out = append(out, microdata.CaseJudgment{
			ID: string(x.ID), Case: string(x.Case), Instance: x.Code, On: x.Day, Outcome: x.Outcome, FinalOn: x.FinalOn, Convicted: x.Convicted,
			Acquitted: x.Acquitted, Confiscated: x.Confiscated,
		})
	}
	return out
}

func summaryOf(forms []string) string { return register.PersonYear{Forms: forms}.ExploitationSummary() }

// orUnknown gives a code, the one for what is not known where there is none.
func orUnknown(code string) string {
	if code == "" {
		return "unknown"
	}
	return code
}
